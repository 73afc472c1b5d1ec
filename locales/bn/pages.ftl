# The words of the pages themselves; what the guide says stands in the other files.
# In Bengali “one” also covers zero, so the number is always shown.

# The walkthrough
walk-why = কেন জিজ্ঞেস করছি
walk-answers-so-far = এ পর্যন্ত আপনার উত্তর
walk-progress = প্রশ্ন { $number }, মোট প্রায় { $of }টি
# Added to a finished step of the progress list for screen readers.
walk-step-done = { $step } (শেষ)
walk-step-now = { $step } (এখন)
walk-step-plan = আপনার পরিকল্পনা
walk-more-answers = যেসব উত্তর কাজে লাগতে পারে
walk-choose-one = একটি বেছে নিন।
walk-choose-any = যেগুলো মেলে, সব বেছে নিন।
walk-pick-first = আগে একটি উত্তর বেছে নিন। “জানি না” বললেও চলবে।
walk-review = আপনার উত্তরগুলো
walk-review-help = আপনার উত্তরগুলো একবার দেখে নিন। যা ঠিক নয় তা বদলান, তারপর আপনার পরিকল্পনা দেখুন।
walk-see-plan = পরিকল্পনা দেখুন
walk-fell-away = { $count ->
        [one] আগের { $count }টি উত্তর এখন আর মেলে না, তাই বাদ দেওয়া হয়েছে: { $questions }
       *[other] আগের { $count }টি উত্তর এখন আর মেলে না, তাই বাদ দেওয়া হয়েছে: { $questions }
    }

# The plan
plan-page = আপনার পরিকল্পনা
plan-page-change = আমার উত্তর বদলাব
plan-page-nothing-saved = কিছুই জমা রাখা হয়নি।
plan-page-from = শেষ হলে “মুছে আবার শুরু করুন” বোতামটি চাপুন।
plan-page-not-finished = কিছু প্রশ্নের উত্তর এখনো বাকি। উত্তর দিলে পরিকল্পনা বদলাতে পারে।
plan-page-because = কারণ আপনি বলেছেন: { $answers }
plan-section-answer = ছোট উত্তর
plan-section-now = আজ কী করবেন
plan-section-know = কী জেনে রাখবেন
plan-section-bail = জামিন: কী কী পথ আছে, পাশাপাশি দেখুন
plan-section-ask-criminal = ফৌজদারি মামলার আইনজীবীকে জিজ্ঞেস করুন
plan-section-ask-immigration = ইমিগ্রেশন আইনজীবীকে জিজ্ঞেস করুন
plan-section-do-not = কী করবেন না, বলবেন না, সই করবেন না
plan-section-clock = সময়ের হিসাব
plan-section-law = তিনি যেখানে আছেন, সেখানকার আইন
plan-section-help = কারা সাহায্য করে
plan-bail-pay-now = এখনই জামিনের টাকা দেওয়া
plan-bail-wait = আপাতত অপেক্ষা করা
plan-bail-ask-first = আগে আইনজীবীদের জিজ্ঞেস করা
plan-bail-no-money = টাকা ছাড়া মুক্তি চাওয়া
plan-bail-next = এরপর কী হতে পারে
plan-bail-wrong = কী সমস্যা হতে পারে
plan-bail-money = টাকার কী হবে
plan-bail-case = ফৌজদারি মামলা
plan-local-help = এই রাজ্যে ({ $state }) যেসব সংগঠন কাজ করে: { $groups }। আমরা তাদের ফোন করিনি। আগে তাদের ওয়েবসাইট খুলে দেখুন।

# Questions and answers
faq-page = প্রশ্ন ও উত্তর
faq-page-search = উত্তর খুঁজুন
faq-page-search-hint = একটি শব্দ লিখুন, যেমন জামিন
faq-page-results = { $count ->
        [one] { $count }টি উত্তর
       *[other] { $count }টি উত্তর
    }
faq-page-none = এমন শব্দ কোনো উত্তরে নেই। একটি শব্দ দিয়ে দেখুন, যেমন “জামিন” বা “আইনজীবী”। অথবা তালিকাটি দেখুন।
faq-page-means = এর মানে কী
faq-page-do = আপনি কী করতে পারেন
faq-page-careful = সাবধান থাকুন
faq-page-ask = কাকে জিজ্ঞেস করবেন
faq-page-related = এরপর পড়ুন
faq-page-steps = ধাপে ধাপে গাইডে

# The accessible name of a marked word; { $term } is the word.
term-page-explains = { $term }: এর মানে কী?

contact-run-by-ice = এটি ICE নিজেই চালায়। ফোন করতেই হলে একজন মার্কিন নাগরিক, আইনজীবী বা কনস্যুলেটকে দিয়ে করান। যতটুকু দরকার, শুধু ততটুকুই যেন বলা হয়।
