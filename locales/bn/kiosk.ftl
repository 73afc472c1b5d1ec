# A computer in public, and the way out of sight.

kiosk-quick-exit = দ্রুত বেরিয়ে যান
kiosk-quick-exit-name = দ্রুত বেরিয়ে যান: স্ক্রিন খালি করে সব মুছে দেয়। কী: { $key-quick-exit }
kiosk-blank-page = খালি পাতা। চালিয়ে যেতে যেকোনো কী চাপুন।
kiosk-blank-title = নথি
kiosk-still-here = আপনি কি এখনো আছেন?
kiosk-still-here-help = চালিয়ে যেতে স্ক্রিনে আঙুল ছোঁয়ান বা একটি কী চাপুন। কেউ তা না করলে আপনার উত্তর প্রায় আধা মিনিটের মধ্যে মুছে যাবে।
kiosk-leave = কর্মীদের জন্য: সবার ব্যবহারের মোড থেকে বের হোন
kiosk-leave-help = আপনার সাহায্য-কেন্দ্রের কোড লিখুন।
kiosk-leave-wrong = কোডটি ঠিক নয়।
kiosk-leave-wait = অনেকবার চেষ্টা হয়েছে। দয়া করে একটু অপেক্ষা করে আবার চেষ্টা করুন।
kiosk-leave-none = এই কম্পিউটারে কোনো কোড ঠিক করা নেই। কীভাবে ঠিক করতে হয়, read-me ফাইলে লেখা আছে।
kiosk-delete = মুছুন
kiosk-enter = এন্টার
