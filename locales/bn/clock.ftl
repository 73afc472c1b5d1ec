# The 48-hour clock: the page, the words for days and hours, and the holidays.

clock-page = { $hours-hold } ঘণ্টার ঘড়ি
clock-open = { $hours-hold } ঘণ্টার ঘড়ি খুলুন
clock-intro = তিনি যে দিন ও ঘণ্টায় ছাড়া পেতে পারতেন, তা বেছে নিন। অর্থাৎ যখন জামিনের টাকা দেওয়া হয়েছে, অভিযোগ তুলে নেওয়া হয়েছে, বিচারক মুক্তির আদেশ দিয়েছেন, বা সাজা শেষ হয়েছে। { $hours-hold } ঘণ্টা এই [ছাড়া পাওয়ার মুহূর্ত](term:release-point) থেকে শুরু হয়, ICE যখন অনুরোধ পাঠিয়েছে তখন থেকে নয়।
clock-chosen = ছাড়া পাওয়ার মুহূর্ত: { $end } · { $state }

# The buttons
clock-pick-day = দিন
clock-pick-hour = সময়
clock-pick-state = রাজ্য
clock-which-day = কোন দিন তিনি ছাড়া পেতে পারতেন?
clock-which-hour = আনুমানিক কয়টায়?
clock-day-before = এক দিন আগে
clock-day-after = এক দিন পরে
clock-earlier = আধা ঘণ্টা আগে
clock-later = আধা ঘণ্টা পরে
clock-month-before = এক মাস আগে
clock-month-after = এক মাস পরে
clock-change = { $what }: { $end }

# Days and hours
clock-weekday-monday = সোমবার
clock-weekday-tuesday = মঙ্গলবার
clock-weekday-wednesday = বুধবার
clock-weekday-thursday = বৃহস্পতিবার
clock-weekday-friday = শুক্রবার
clock-weekday-saturday = শনিবার
clock-weekday-sunday = রবিবার
clock-weekday-short-monday = সোম
clock-weekday-short-tuesday = মঙ্গল
clock-weekday-short-wednesday = বুধ
clock-weekday-short-thursday = বৃহ
clock-weekday-short-friday = শুক্র
clock-weekday-short-saturday = শনি
clock-weekday-short-sunday = রবি
clock-date = { $weekday }, { $day } { $month }
clock-date-year = { $weekday }, { $day } { $month }, { $year }
clock-hour-morning = { $hour }:{ $minute } AM
clock-hour-afternoon = { $hour }:{ $minute } PM
clock-hour-midnight = { $hour }:{ $minute } AM (মধ্যরাত)
clock-hour-noon = { $hour }:{ $minute } PM (দুপুর)
clock-when = { $date }, { $time }
clock-when-day-ends = { $date }, দিনের শেষে মধ্যরাত

# The time line
clock-mark-start = ছাড়া পেতে পারতেন
clock-mark-every-hour = প্রতিটি ঘণ্টা ধরে
clock-mark-working-days = শনি-রবি ও ছুটি বাদে
clock-mark-both = দুই হিসাবেই
clock-mark-state = রাজ্যের নিয়মে
clock-mark-now = এখন
clock-picture = আনুমানিক সময়ের রেখা। { $days }

# The two counts
clock-two = দুটি সময়, দুটিই শুধু আনুমানিক
clock-one = একটি সময়, আর তা শুধু আনুমানিক
clock-every-hour = **প্রতিটি ঘণ্টা গোনা হলে:** বড়জোর আনুমানিক এই সময় পর্যন্ত: **{ $end }**। ICE যে ফর্ম পাঠায়, তাতে লেখা { $hours-hold } ঘণ্টা। তাতে শনি-রবিবারের কথা নেই।
clock-working-days = **শনি-রবিবার ও ফেডারেল ছুটির দিন গোনা না হলে:** বড়জোর আনুমানিক এই সময় পর্যন্ত: **{ $end }**। একটি ফেডারেল নিয়ম এই দিনগুলো বাদ দেয়।
clock-both = **দুই হিসাবেই:** বড়জোর আনুমানিক এই সময় পর্যন্ত: **{ $end }**। মাঝে কোনো শনি-রবিবার বা ফেডারেল ছুটির দিন নেই।
clock-left-out = দ্বিতীয় হিসাবে বাদ যায়: { $days }।
clock-holiday = { $date } ({ $holiday })
clock-holiday-moved = { $date } ({ $holiday }, এই দিনে পালন করা হয়)
clock-clocks-change = দেশের বেশির ভাগ ঘড়ির সময় { $date } তারিখে বদলায়। প্রথম হিসাবে সত্যিই যত ঘণ্টা কাটে, তা গোনা হয়।
clock-jails-differ = জেলগুলো আলাদাভাবে গোনে। এই জেল কোন হিসাবে গোনে, আইনজীবীকে জিজ্ঞেস করুন। কাউন্টির ছুটির দিন ফেডারেল ছুটির দিন থেকে আলাদা হতে পারে।

clock-now-before = এই কম্পিউটারের ঘড়ি অনুযায়ী, ছাড়া পাওয়ার মুহূর্ত এখনো আসেনি।
clock-now-running = এই কম্পিউটারের ঘড়ি অনুযায়ী, দুটি সময়ের কোনোটিই এখনো আসেনি।
clock-now-between = এই কম্পিউটারের ঘড়ি অনুযায়ী, প্রথম সময় পেরিয়ে গেছে, দ্বিতীয়টি পেরোয়নি।
clock-now-over = এই কম্পিউটারের ঘড়ি অনুযায়ী, দুটি সময়ই পেরিয়ে গেছে।
clock-now-one-over = এই কম্পিউটারের ঘড়ি অনুযায়ী, এই সময় পেরিয়ে গেছে।

# The law of the place
clock-law = এই রাজ্যের ({ $state }) আইন
clock-law-choose = রাজ্য বেছে নিন
clock-law-none = কিছু রাজ্য ICE-এর জন্য জেলকে কাউকে আটকে রাখতেই দেয় না। কয়েকটির নিজস্ব সময় আছে। নিয়মটি দেখতে উপরে রাজ্য বেছে নিন।
clock-law-no-title = এই রাজ্যে ({ $state }) গোনার মতো { $hours-hold } ঘণ্টা নেই
clock-law-no = এই রাজ্যে ({ $state }) আমাদের উৎস বলছে, শুধু [ICE-এর আটকে রাখার অনুরোধের (“ICE hold”)](term:detainer) জন্য জেল বাড়তি { $hours-hold } ঘণ্টা পায় না। তাই এই ঘড়ি সেখানে কিছু গোনে না।
clock-law-no-unsure = এই রাজ্যে ({ $state }) আমাদের উৎস বলছে, শুধু [ICE-এর আটকে রাখার অনুরোধের (“ICE hold”)](term:detainer) জন্য জেল বাড়তি { $hours-hold } ঘণ্টা পায় না। এখনো তা-ই আছে কি না, আমরা নিশ্চিত নই। জেল তবু গুনলে, সময় দুটি এই।
clock-law-warrant = [বিচারকের ওয়ারেন্ট](term:judicial-warrant) থাকলে ব্যাপারটি আলাদা। আটকে রাখার অনুরোধ আর ICE-এর ওয়ারেন্টে একজন কর্মকর্তা সই করেন, বিচারক নন।
clock-law-every-hour = এই রাজ্যে ({ $state }) রাজ্যের একটি আইন অনুযায়ী, ছাড়া পাওয়ার সময়ের { $hours-hold } ঘণ্টা পরে আটকে রাখা শেষ হয়। তাতে শনি-রবিবারের কথা নেই। তাই প্রথম সময়টি দেখুন।
clock-law-working-days = এই রাজ্যে ({ $state }) রাজ্যের একটি আইন কাউন্টি জেলকে { $hours-hold } ঘণ্টা আটকে রাখতে দেয়, শনি-রবিবার ও ছুটির দিন বাদে। তাই দ্বিতীয় সময়টি দেখুন। রাজ্যের ছুটির দিন ফেডারেল ছুটির দিন থেকে আলাদা হতে পারে।
clock-law-release-day = এই রাজ্যে ({ $state }) সময় আরও কম হতে পারে। রাজ্যের অ্যাটর্নি জেনারেলের একটি আদেশ বলে, আটকে রাখা এই সময়ের মধ্যে শেষ হতে হবে: { $end }। নতুন কোনো আইন আলাদা হতে পারে, তাই আইনজীবীকে জিজ্ঞেস করুন।
clock-law-exceptions = এই রাজ্যে ({ $state }) আমাদের উৎস বলছে, জেল ICE-এর জন্য শুধু কিছু ক্ষেত্রে আটকে রাখতে পারে। অন্য সব ক্ষেত্রে বাড়তি { $hours-hold } ঘণ্টা নেই। কোনো ক্ষেত্র মেলে কি না, আইনজীবীকে জিজ্ঞেস করুন।
clock-law-must = এই রাজ্যে ({ $state }) রাজ্যের আইন বলে, জেলকে [ICE-এর আটকে রাখার অনুরোধ (“ICE hold”)](term:detainer) মানতে হবে। আমাদের উৎসে রাজ্যের নিজস্ব কোনো সময় লেখা নেই। তাই দুটি সময়ই জরুরি হতে পারে।
clock-law-county = এই রাজ্যে ({ $state }) বেশির ভাগ ক্ষেত্রে প্রতিটি শেরিফ বা জেল ঠিক করে, ICE-এর জন্য আটকে রাখবে কি না। এই জেল কী করে, আইনজীবীকে জিজ্ঞেস করুন।
clock-law-unclear = এই রাজ্যে ({ $state }) জেল ICE-এর জন্য আটকে রাখতে পারে কি না, আমরা নিশ্চিত করে জানতে পারিনি। আইনজীবীকে জিজ্ঞেস করুন।
clock-law-unsure = এই আইনের কিছু অংশ নিশ্চিত করা যায়নি, বা হয়তো বদলেছে।

# What to do
clock-before = প্রথম সময়ের আগে
clock-before-one = সময়টি আসার আগে
clock-before-lawyer = এখনই একজন আইনজীবীর সঙ্গে কথা বলুন। এই জেল কোন হিসাবে গোনে, জিজ্ঞেস করুন।
clock-before-write = ছাড়া পাওয়ার মুহূর্তের দিন ও ঘণ্টা, আর কে আপনাকে জানিয়েছে, লিখে রাখুন। জামিনের রসিদ বা আদালতের কাগজ রেখে দিন।
clock-before-decide = ICE সময়মতো না এলে কী করবেন, আইনজীবীর সঙ্গে ঠিক করুন।
clock-at = প্রথম সময় এলে
clock-at-one = সময়টি এলে
clock-at-call = আইনজীবীকে ফোন করুন। এক হিসাবে সময় শেষ। অন্য হিসাবে হয়তো নয়।
clock-at-call-one = আইনজীবীকে ফোন করুন। সময় প্রায় শেষ।
clock-at-careful = একা জেলকে চাপ দেবেন না। ছেড়ে দিতে চাপ দিলে ICE সঙ্গে সঙ্গে চলে আসতে পারে।
clock-after = দ্বিতীয় সময়ের পরে
clock-after-one = সময়টির পরে
clock-no-do = আপনি কী করতে পারেন
clock-no-lawyer = ছাড়া পাওয়া নিয়ে আজই একজন আইনজীবীর সঙ্গে কথা বলুন।
clock-after-over = সময় শেষ হলে আর অন্য কিছু তাঁকে আটকে না রাখলে, আটকে রাখার অনুরোধ তাঁকে রাখার কোনো কারণ নয়। জেলকে তাঁকে ছাড়তেই হবে।
clock-after-ask = আইনজীবীকে সঙ্গে নিয়ে জেলকে ভদ্রভাবে, লিখে জিজ্ঞেস করুন: ফৌজদারি মামলা তাঁকে আটকে রাখা কখন বন্ধ করেছে? কোন ক্ষমতায় তাঁকে এখনো রাখা হয়েছে? { $form-detainer } ফর্ম আর কোনো ওয়ারেন্ট থাকলে তার কপি চান, আর মুক্তি চান। দেখুন: [কী লিখবেন](faq:what-to-write)।
clock-after-judge = আইনজীবী মুক্তির দাবি জানিয়ে চিঠি পাঠাতে পারেন। জেল রাজি না হলে আইনজীবী বিচারকের কাছে [হেবিয়াস কর্পাস (habeas corpus)](term:habeas-corpus) চাইতে পারেন।
clock-after-out = ICE সব সময় আসে না। তবু পরে, অন্য কোথাও তাঁকে গ্রেপ্তার করতে পারে। ফৌজদারি মামলা চলতে থাকে।
clock-why = সময় দুটি কেন?
clock-why-form = ICE জেলকে যে ফর্ম পাঠায়, তাতে লেখা { $hours-hold } ঘণ্টা। ফর্মে শনি-রবিবারের কথা নেই।
clock-why-rule = একটি ফেডারেল নিয়মেও { $hours-hold } ঘণ্টা আছে, কিন্তু শনিবার, রবিবার ও ছুটির দিন বাদ যায়। অনেক জেল এভাবে গোনে। তখন শুক্রবার শুরু হওয়া আটকে রাখা মঙ্গলবার পর্যন্ত চলতে পারে, আর লম্বা ছুটিতে আরও বেশি।
clock-why-lawful = কোন রাজ্যে কোন হিসাব আইনসম্মত, তা নিশ্চিত নয়। একজন আইনজীবীকে তা বলতে হবে।

# The federal holidays
clock-holiday-new-year = ইংরেজি নববর্ষ
clock-holiday-king = মার্টিন লুথার কিং দিবস
clock-holiday-washington = প্রেসিডেন্টস ডে
clock-holiday-memorial = মেমোরিয়াল ডে
clock-holiday-juneteenth = জুনটিন্থ
clock-holiday-independence = মার্কিন স্বাধীনতা দিবস
clock-holiday-labor = লেবার ডে
clock-holiday-columbus = কলম্বাস ডে
clock-holiday-veterans = ভেটেরানস ডে
clock-holiday-thanksgiving = থ্যাংকসগিভিং
clock-holiday-christmas = বড়দিন
