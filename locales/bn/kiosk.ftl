kiosk-quick-exit = দ্রুত প্রস্থান
kiosk-quick-exit-name = দ্রুত প্রস্থান: পর্দা খালি করে সব মুছে দেয়। কী: { $key-quick-exit }
kiosk-blank-page = খালি পাতা। চালিয়ে যেতে যেকোনো কী চাপুন।
kiosk-blank-title = নথি
kiosk-still-here = আপনি কি এখনো আছেন?
kiosk-still-here-help = চালিয়ে যেতে পর্দা ছুঁন বা একটি কী চাপুন। কেউ না চাপলে আপনার উত্তর প্রায় আধা মিনিটের মধ্যে মুছে যাবে।
