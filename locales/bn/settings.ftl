# The settings of this computer: for a family's own computer, or for the staff of a clinic.

settings-page = সেটিংস
settings-intro = এগুলো এই কম্পিউটারের সেটিংস। প্রতিটি বদল সঙ্গে সঙ্গে জমা হয়। এর সঙ্গে আপনার উত্তর কখনো জমা হয় না।
settings-text-size = লেখার আকার
settings-percent = { $percent }%
settings-colors = রং
settings-colors-light = হালকা
settings-colors-dark = গাঢ়
settings-colors-strong = খুব স্পষ্ট রং
settings-paper = কাগজ
settings-printer = প্রিন্টার
settings-printer-usual = এই কম্পিউটারের সাধারণ প্রিন্টার
settings-clinic = আপনার সাহায্য-কেন্দ্র বা সংগঠনের নাম
settings-clinic-help = এটি প্রথম পাতায় আর ছাপা প্রতিটি পাতার নিচে দেখা যায়। বাড়িতে হলে খালি রাখতে পারেন।
settings-clinic-hint = যেমন, আপনাদের দরজায় লেখা নাম
settings-languages = পাঠক যেসব ভাষা বেছে নিতে পারেন
settings-languages-help = ইংরেজি সব সময় বেছে নেওয়া যায়।
settings-reviewed-only = শুধু সেই ভাষাগুলো, যা কেউ নিজের নাম দিয়ে যাচাই করেছেন
settings-unknown = সেটিংসে এমন একটি ভাষার নাম আছে, যা এই গাইডে নেই: { $what }। সেটি বাদ দেওয়া হয়েছে।
