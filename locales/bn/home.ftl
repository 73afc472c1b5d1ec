# The first page.
# “ICE hold” is explained here at its first use; bail = জামিন, always the criminal court's.

home-title = আপনার প্রিয় একজন মানুষ জেলে আছেন, আর ICE তাঁকে আটকে রাখতে জেলকে অনুরোধ করেছে (“ICE hold”)। এখন কী করা যায়, এখানে দেখুন।
home-steps = ধাপে ধাপে এগোন
    .text = কয়েকটি প্রশ্নের উত্তর দিন। প্রায় { $minutes-walk } মিনিট লাগে। আপনি একটি পরিকল্পনা পাবেন: আজ কী করবেন, আইনজীবীদের কী জিজ্ঞেস করবেন, আর ফৌজদারি আদালতের জামিনের (bail) টাকা দেওয়ার আগে কী কী ভাববেন।
home-start = শুরু করুন
home-resume = যেখানে থেমেছিলেন, সেখান থেকে চলুন
# In Bengali “one” also covers zero, so the number is always shown.
home-faq = প্রশ্ন ও উত্তর
    .text = { $count ->
        [one] { $count }টি উত্তর, যা আপনি খুঁজে দেখতে পারেন
       *[other] { $count }টি উত্তর, যা আপনি খুঁজে দেখতে পারেন
    }
home-law = তিনি যেখানে আছেন, সেখানকার আইন
    .text = ICE-এর আটকে রাখার অনুরোধ (“ICE hold”) নিয়ে প্রতিটি রাজ্য কী বলে, মানচিত্রে ও তালিকায়
home-clock = { $hours-hold } ঘণ্টার ঘড়ি
    .text = আটকে রাখা আনুমানিক কখন শেষ হওয়া উচিত, দুইভাবে গোনা
home-about = এই গাইড সম্পর্কে
    .text = এটি কাদের জন্য, তথ্য কোথা থেকে এসেছে, কত পুরোনো
