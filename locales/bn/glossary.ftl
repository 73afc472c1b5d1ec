# Special words. term-… is the word as a heading; .means explains it in one or two short sentences.
# জামিন is always the criminal court; ইমিগ্রেশন বন্ড is always ICE. Never plain “বন্ড”.

term-a-number = A-নম্বর (A-number)
    .means = হোমল্যান্ড সিকিউরিটি (Homeland Security) একজনকে যে নয়টি অঙ্কের নম্বর দেয়। এটি A অক্ষর দিয়ে শুরু। কাজের অনুমতিপত্র বা গ্রিন কার্ডের মতো ইমিগ্রেশন কাগজে এটি থাকে।

term-accredited-representative = স্বীকৃত প্রতিনিধি (accredited representative)
    .means = প্রশিক্ষণ পাওয়া একজন সাহায্যকারী, যিনি আইনজীবী নন, কিন্তু ইমিগ্রেশন বিষয়ে আইনি সাহায্য দিতে পারেন। বিচার বিভাগকে (Justice Department) তাঁর অনুমোদন দিতে হয়। তিনি অনুমোদিত অলাভজনক সংগঠনে কাজ করেন।

term-administrative-warrant = ICE-এর ওয়ারেন্ট (administrative warrant)
    .means = একটি কাগজ, যাতে ইমিগ্রেশন কর্মকর্তা সই করেন, বিচারক নন। এটি দিয়ে ICE কাউকে গ্রেপ্তার করতে পারে।

term-aggravated-felony = Aggravated felony (গুরুতর অপরাধের তালিকা)
    .means = ইমিগ্রেশন আইনে অনেক অপরাধের একটি লম্বা তালিকার নাম। এর কিছু অপরাধ ফৌজদারি আদালতে গুরুতর অপরাধ (felony) নয়। মানুষটির জন্য এর ফল খুব কঠিন হতে পারে।

term-asylum = আশ্রয় (asylum)
    .means = নিজের দেশে গুরুতর ক্ষতির ভয় আছে, এমন মানুষের সুরক্ষা। ক্ষতির কারণ হতে হবে রাজনীতি, ধর্ম, বর্ণ, জাতীয়তা বা সামাজিক গোষ্ঠীর মতো কিছু।

term-bail = জামিন (bail, ফৌজদারি আদালতের)
    .means = টাকা বা কথা দেওয়া, যাতে একজন জেলের বাইরে থেকে ফৌজদারি আদালতের জন্য অপেক্ষা করতে পারেন। এটি [ইমিগ্রেশন বন্ড](term:immigration-bond) নয়।

term-bondsman = জামিনের এজেন্ট (bail bondsman)
    .means = একটি ব্যবসা, যা ফি নিয়ে [জামিনের](term:bail) টাকা দেয়। ফি ফেরত দেওয়া হয় না।

term-bia = ইমিগ্রেশন আপিল বোর্ড (Board of Immigration Appeals, BIA)
    .means = যে অফিস [ইমিগ্রেশন বিচারকদের](term:immigration-judge) সিদ্ধান্ত আবার দেখে।

term-booking = বুকিং (booking)
    .means = গ্রেপ্তারের পরে জেলের প্রথম কাজ। জেল মানুষটির নাম, ছবি ও আঙুলের ছাপ নেয়।

term-cebonds = CeBONDS
    .means = [ইমিগ্রেশন বন্ডের](term:immigration-bond) টাকা দেওয়ার জন্য ICE-এর ওয়েবসাইট। ঠিকানা: { $site-bond-payment }।

term-consulate = কনস্যুলেট
    .means = যুক্তরাষ্ট্রে মানুষটির নিজের দেশের অফিস। এটি জেলে নিজের নাগরিকদের সঙ্গে দেখা করতে পারে। আইনজীবী, কাগজপত্র ও পরিবার খুঁজতেও সাহায্য করতে পারে।

term-conviction = দোষী সাব্যস্ত হওয়া (conviction)
    .means = আদালতে দোষী প্রমাণিত হওয়া বা দোষ স্বীকার করা। রাজ্যের আদালত যা গোনে না, এমন কিছু ফলও ইমিগ্রেশন আইন গুনতে পারে।

term-fear-interview = ভয়ের সাক্ষাৎকার (credible fear বা reasonable fear interview)
    .means = আশ্রয় কর্মকর্তার সঙ্গে বাছাইয়ের একটি আলাপ। যাঁরা বলেন দেশে ফিরে যেতে ভয় পান, এটি তাঁদের জন্য।

term-detainer = ICE-এর আটকে রাখার অনুরোধ (“ICE hold”)
    .means = জেলের কাছে ICE-এর একটি অনুরোধ। একে detainer বা immigration hold-ও বলে। এটি জেলকে অনুরোধ করে, মুক্তির আগে ICE-কে জানাতে, আর মানুষটিকে আরও { $hours-hold } ঘণ্টা পর্যন্ত রাখতে। এতে একজন কর্মকর্তা সই করেন, বিচারক নন।

term-dhs = হোমল্যান্ড সিকিউরিটি বিভাগ (Department of Homeland Security, DHS)
    .means = [ICE](term:ice) যে ফেডারেল বিভাগের অংশ।

term-entered-without-inspection = যাচাই ছাড়া ঢোকা (entered without inspection)
    .means = যুক্তরাষ্ট্রে এসেছেন, কিন্তু কোনো কর্মকর্তা যাচাই করেননি। এই যাচাই হয় ঢোকার সরকারি জায়গায়।

term-eoir = EOIR
    .means = বিচার বিভাগের (Justice Department) যে অফিস ইমিগ্রেশন আদালত চালায়।

term-expedited-removal = দ্রুত বের করে দেওয়া (expedited removal)
    .means = ইমিগ্রেশন কর্মকর্তার আদেশে দ্রুত দেশ থেকে বের করে দেওয়া। মানুষটি বিচারকের সামনে যান না।

term-federal-circuit = ফেডারেল সার্কিট
    .means = কয়েকটি রাজ্যের একটি দল, যাদের ফেডারেল আদালত একই আপিল আদালতের কথা মানে। এক সার্কিট থেকে আরেক সার্কিটে নিয়ম আলাদা হতে পারে।

term-forfeiture = টাকা হারানো (forfeiture)
    .means = নিয়ম ভাঙার কারণে [জামিন](term:bail) বা [ইমিগ্রেশন বন্ডের](term:immigration-bond) জন্য দেওয়া টাকা হারানো।

term-form-i-200-i-205 = ফর্ম { $form-arrest-warrant } ও ফর্ম { $form-removal-warrant }
    .means = ICE-এর নিজের দুটি কাগজ। ফর্ম { $form-arrest-warrant } গ্রেপ্তারের জন্য। ফর্ম { $form-removal-warrant } দেশ থেকে বের করে দেওয়ার জন্য। কর্মকর্তারা এতে সই করেন, বিচারক নন।

term-form-i-247a = ফর্ম { $form-detainer }
    .means = [ICE-এর আটকে রাখার অনুরোধের (“ICE hold”)](term:detainer) জন্য ব্যবহৃত সরকারি ফর্ম।

term-habeas-corpus = হেবিয়াস কর্পাস (habeas corpus)
    .means = কাউকে আটকে রাখা আইনসম্মত কি না, বিচারককে তা ঠিক করার আবেদন।

term-ice = ICE
    .means = Immigration and Customs Enforcement-এর ছোট নাম। এই সংস্থা দেশের ভেতরে মানুষ গ্রেপ্তার করে আর দেশ থেকে বের করে দেয়।

term-immigration-bond = ইমিগ্রেশন বন্ড (immigration bond)
    .means = ICE-কে দেওয়া টাকা, যাতে একজন আটক না থেকে ইমিগ্রেশন আদালতের জন্য অপেক্ষা করতে পারেন। এটি [জামিন](term:bail) নয়।

term-immigration-judge = ইমিগ্রেশন বিচারক
    .means = যিনি দেশ থেকে বের করে দেওয়া আর ইমিগ্রেশন বন্ডের মামলা ঠিক করেন। এই বিচারক বিচার বিভাগের (Justice Department) জন্য কাজ করেন।

term-judicial-warrant = বিচারকের ওয়ারেন্ট (judicial warrant)
    .means = একটি কাগজ, যাতে আদালতের বিচারক বা ম্যাজিস্ট্রেট সই করেন। এতে আদালতের নাম থাকে।

term-laken-riley-act = লেকেন রাইলি আইন (Laken Riley Act)
    .means = একটি ফেডারেল আইন। কিছু অপরাধে শুধু গ্রেপ্তার হয়েছেন, এমন কিছু মানুষকেও এটি [ইমিগ্রেশন বন্ড](term:immigration-bond) দেয় না। যেমন চুরি ও কিছু সহিংস কাজ।

term-mandatory-detention = বাধ্যতামূলক আটক (mandatory detention)
    .means = ICE-এর হাতে আটক, কিন্তু ইমিগ্রেশন বিচারকের কাছে [ইমিগ্রেশন বন্ড](term:immigration-bond) চাওয়ার অধিকার নেই।

term-notario = নোটারিও (notario, notary)
    .means = যুক্তরাষ্ট্রে নোটারি বা “নোটারিও” আইনজীবী নন। নোটারির আইনি পরামর্শ দেওয়ার অধিকার নেই।

term-notice-to-appear = হাজির হওয়ার নোটিশ (Notice to Appear, NTA)
    .means = যে কাগজ দিয়ে দেশ থেকে বের করে দেওয়ার মামলা শুরু হয়, আর কারণ বলা হয়।

term-obligor = টাকা দেওয়া ব্যক্তি (obligor)
    .means = যিনি [ইমিগ্রেশন বন্ডের](term:immigration-bond) টাকা দেন আর কথা দেন যে নিয়ম মানা হবে।

term-overdetention = বেশি সময় আটকে রাখা (overdetention)
    .means = আইন অনুযায়ী ছেড়ে দেওয়ার কথা, তার পরেও আটকে রাখা।

term-parole = প্যারোল (ইমিগ্রেশন)
    .means = আটক না থাকার, বা দেশে ঢোকার জন্য ইমিগ্রেশন কর্মকর্তাদের কিছু সময়ের অনুমতি। এটি আনুষ্ঠানিকভাবে ঢুকতে দেওয়া হিসেবে গোনা হয় না।

term-personal-recognizance = ফিরে আসার কথা দিয়ে মুক্তি (personal recognizance)
    .means = টাকা না দিয়ে, আদালতে ফিরে আসার কথা দিয়ে জেল থেকে ছাড়া পাওয়া।

term-plea = অভিযোগের জবাব, যেমন দোষ স্বীকার (plea)
    .means = ফৌজদারি অভিযোগের জবাব: দোষী, নির্দোষ, বা আপত্তি না করা (no contest)।

term-probable-cause = যুক্তিসংগত কারণ (probable cause)
    .means = কিছু সত্যি বলে মনে করার মতো, তথ্যের উপর দাঁড়ানো একটি ভালো কারণ।

term-public-defender = পাবলিক ডিফেন্ডার (public defender)
    .means = ফৌজদারি মামলায় টাকা দিতে পারেন না, এমন মানুষকে আদালত বিনা খরচে যে আইনজীবী দেয়।

term-reinstatement = আদেশ আবার চালু করা (reinstatement)
    .means = দেশ থেকে বের করে দেওয়ার পুরোনো আদেশ আবার ব্যবহার করা। মানুষটি ফিরে এসে থাকলে ICE তা করতে পারে।

term-release-point = ছাড়া পাওয়ার মুহূর্ত (release point)
    .means = যে মুহূর্তে ফৌজদারি মামলা আর মানুষটিকে আটকে রাখে না। যেমন জামিনের টাকা দেওয়া হলে বা অভিযোগ তুলে নেওয়া হলে।

term-removal = দেশ থেকে বের করে দেওয়া (removal)
    .means = দেশ থেকে বের করে দেওয়ার (deportation) আইনি নাম।

term-stipulated-removal = দেশ থেকে বের করে দেওয়ার আদেশে রাজি হওয়া (stipulated removal)
    .means = বিচারকের সামনে না গিয়ে দেশ থেকে বের করে দেওয়ায় লিখিতভাবে রাজি হওয়া। এটি দেশ থেকে বের করে দেওয়ার একটি পুরো আদেশ।

term-287g = { $section-287g } চুক্তি
    .means = ICE আর স্থানীয় সংস্থার মধ্যে একটি চুক্তি। এতে স্থানীয় কর্মকর্তারা ইমিগ্রেশনের কিছু কাজ করতে পারেন।

term-u-t-visa-vawa = U ভিসা, T ভিসা ও VAWA
    .means = অপরাধের (U ভিসা) বা মানব পাচারের (T ভিসা) শিকার মানুষের সুরক্ষা। কাছের পরিবারের হাতে নির্যাতিত মানুষের জন্যও আছে (VAWA)।

term-voluntary-departure = নিজে থেকে চলে যাওয়া (voluntary departure)
    .means = নিজের খরচে দেশ ছাড়ার অনুমতি। এটি দেশ থেকে বের করে দেওয়ার আদেশ নয়।

term-writ = আদালতে আনার রিট (writ)
    .means = আদালতের আদেশ, যা আটক একজনকে আদালতে আনতে বলে।
