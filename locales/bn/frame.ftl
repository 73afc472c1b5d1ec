# The frame around every page: bar, buttons, footer, and messages of the program.

frame-app-name = ICE hold-এর পরে
frame-text-smaller = A–
    .name = লেখা ছোট করুন
frame-text-larger = A+
    .name = লেখা বড় করুন
frame-language-menu = ভাষা বেছে নিন
# The heading over the list of languages in the menu.
frame-read-in = কোন ভাষায় এই গাইড পড়বেন
frame-second-language = পাশে আরেকটি ভাষা দেখান
frame-no-second = দ্বিতীয় ভাষা লাগবে না
frame-close = বন্ধ করুন
frame-back = পেছনে
frame-continue = এগিয়ে যান
frame-change = বদলান
# The accessible name of the button: { $what } is the short name of a question.
frame-change-what = বদলান: { $what }
frame-home = প্রথম পাতা
frame-footer-offline = ইন্টারনেট ছাড়াই চলে
frame-footer-nothing-saved = আপনার দেওয়া কিছুই জমা থাকে না
# { $date } is the day the content was last checked.
frame-footer-advice = আইনি তথ্য, আইনি পরামর্শ নয় · তথ্যের তারিখ: { $date }
frame-erase = মুছে আবার শুরু করুন
frame-erased = আপনার উত্তরগুলো মুছে ফেলা হয়েছে।
frame-draft = খসড়া অনুবাদ। নিজের নাম দিয়ে কেউ এখনো এটি যাচাই করেননি।
frame-not-translated = এই অংশ এখনো অনুবাদ করা হয়নি। তাই ইংরেজিতে দেখানো হচ্ছে।
frame-settings-set-aside = আপনার সেটিংসের ফাইল পড়া যায়নি। সেটি আলাদা করে রাখা হয়েছে। এখন সাধারণ সেটিংস চলছে।
frame-settings-not-saved = আপনার সেটিংস জমা রাখা যায়নি। প্রোগ্রাম বন্ধ করার আগ পর্যন্ত সেগুলো থাকবে।
frame-page-gone = এই পাতাটি গাইডে নেই। দয়া করে শুরুতে ফিরে যান।
frame-sorry = দুঃখিত, এই পাতায় সমস্যা হয়েছে
frame-sorry-text = এটি গাইডের ত্রুটি, আপনার ভুল নয়। আপনার উত্তরগুলো এখনও আছে। শুরুতে ফিরে যান এবং সেখান থেকে চলুন।
frame-clock-wrong = মনে হচ্ছে এই কম্পিউটারের ঘড়ি ঠিক নেই। গাইড তারিখ দেখাবে, কিন্তু কোন তথ্য পুরোনো হয়ে গেছে তা বলতে পারবে না।

date-day = { $day } { $month }, { $year }
date-month-year = { $month } { $year }
date-month-1 = জানুয়ারি
date-month-2 = ফেব্রুয়ারি
date-month-3 = মার্চ
date-month-4 = এপ্রিল
date-month-5 = মে
date-month-6 = জুন
date-month-7 = জুলাই
date-month-8 = আগস্ট
date-month-9 = সেপ্টেম্বর
date-month-10 = অক্টোবর
date-month-11 = নভেম্বর
date-month-12 = ডিসেম্বর

# The foot of a page: where each statement comes from.
sources-title = এই তথ্য কোথা থেকে এসেছে
sources-checked = { $date } তারিখে যাচাই করা হয়েছে।
sources-as-of = সবচেয়ে নতুন উৎসটি { $date }-এর।
sources-known = এটি সুপরিচিত আইন। এবারের যাচাইয়ে এটি আবার পড়ে দেখা হয়নি।
sources-uncertain = এ বিষয়ে আমরা নিশ্চিত নই। একজন আইনজীবীকে জিজ্ঞেস করুন।
sources-overdue = { $date }-এর মধ্যে এটি আবার যাচাই করার কথা ছিল। এটি হয়তো বদলে গেছে।
# The accessible name of a source number in the text.
sources-number = উৎস { $number }
sources-page-overdue = এই পাতার একটি অংশ { $date }-এর মধ্যে আবার যাচাই করার কথা ছিল। এর পরে আইন হয়তো বদলে গেছে। আজ কোনটা ঠিক, তা একজন আইনজীবীকে জিজ্ঞেস করুন।
