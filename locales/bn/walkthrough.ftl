# The walkthrough: one question a page. “তিনি” = the person in jail; “আপনি” = the reader.
# ICE hold = ICE-এর জন্য আটকে রাখার অনুরোধ: a request, never an order (আদেশ).
# জামিন is always the criminal court's bail; ইমিগ্রেশন বন্ড is always ICE's. Keep them apart.

## Steps of the progress rail (two or three words)

section-place = তিনি কোথায়
section-hold = আটকে রাখার অনুরোধ
section-person = মানুষটি সম্পর্কে
section-case = তাঁর মামলা
section-more = আর কিছু

## Safety

q-private = আপনি কি এটি একান্তে পড়তে পারছেন?
    .help = এই ফোন বা ট্যাবলেট যদি জেলের হয়, তাহলে থামুন। এতে আপনি যা করেন, তা দেখা বা রেকর্ড করা হতে পারে।
    .why = জেলের ফোন কল, ট্যাবলেট, মেসেজ ও চিঠি রেকর্ড করা এবং অন্যদের জানানো হতে পারে। এই গাইড কিছুই জমা রাখে না, কিন্তু কাছের কেউ স্ক্রিন দেখে ফেলতে পারে।
    .short = একান্তে পড়া
q-private-yes = হ্যাঁ, আমি নিরাপদ জায়গায় আছি এবং এটি জেলের ফোন বা ট্যাবলেট নয়
    .short = একান্তে পড়ছি
q-private-no = না, কেউ এটি দেখতে পারে, অথবা এটি জেলের ফোন বা ট্যাবলেট
    .short = একান্তে নয়
q-private-dont-know = জানি না
    .short = একান্তে কি না, অজানা

## Where the person is

q-where = মানুষটি এখন কোথায়?
    .help = কয়েকটি অঙ্গরাজ্যে স্থানীয় জেলগুলোও অঙ্গরাজ্যের সরকার চালায়। সেখানেও “স্থানীয় জেল” বেছে নিন। এখানে কোনো নাম লাগবে না।
    .why = ফৌজদারি মামলার জন্য কেউ আটক থাকলে, এরপর কী হবে তা জেল ঠিক করে। মানুষটি একবার [ICE](term:ice)-এর হাতে গেলে অন্য নিয়ম চলে।
    .short = জায়গা
q-where-county-jail = কাউন্টি, শহর বা অন্য কোনো স্থানীয় জেলে
    .short = স্থানীয় জেল
q-where-prison = অঙ্গরাজ্যের বা ফেডারেল কারাগারে (prison)
    .short = কারাগার
q-where-ice = ICE-এর হাতে
    .short = ICE-এর হাতে
q-where-cannot-find = আমরা তাঁকে খুঁজে পাচ্ছি না
    .short = খোঁজ নেই
q-where-out = তিনি ছাড়া পেয়েছেন, কিন্তু আমরা চিন্তায় আছি
    .short = জেলের বাইরে
q-where-dont-know = জানি না
    .short = জায়গা অজানা

## The hold

q-hold = ICE কি সত্যিই তাঁকে আটকে রাখতে অনুরোধ করেছে?
    .help = [ICE-এর জন্য আটকে রাখার অনুরোধ (“ICE hold”)](term:detainer) হলো জেলের কাছে পাঠানো ইমিগ্রেশন কর্মকর্তাদের একটি কাগজ। এটি { $form-detainer } নামের ফর্ম। [এই অনুরোধ আছে কি না, তা কীভাবে জিজ্ঞেস করবেন](faq:is-there-a-hold), দেখে নিতে পারেন।
    .why = শোনা কথা ভুল হতে পারে। এটি একটি অনুরোধ, যাতে একজন কর্মকর্তা সই করেন, বিচারক নন। মানুষটিকে চাওয়ার কী কারণ ICE বলছে, তা ফর্মে লেখা থাকে।
    .short = অনুরোধ
q-hold-have-form = হ্যাঁ, ফর্মটি আমাদের কাছে আছে বা আমরা দেখেছি
    .short = ফর্ম আছে
q-hold-jail-confirmed = হ্যাঁ, জেল জানিয়েছে যে অনুরোধ আছে
    .short = জেল নিশ্চিত করেছে
q-hold-only-heard = আমরা শুধু শুনেছি
    .short = শুধু শোনা কথা
q-hold-jail-says-none = জেল বলছে, এমন কোনো অনুরোধ নেই
    .short = জেল বলছে নেই
q-hold-dont-know = জানি না
    .short = অনুরোধ আছে কি না, অজানা
