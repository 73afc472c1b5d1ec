# The workshop: made-up families on a wall, one idea at a time.
# In Bengali “one” also covers zero. workshop-stay has no [0], so its number is always shown.

workshop-title = কর্মশালার জন্য
workshop-help = সবার সামনে একটি কাল্পনিক পরিবারের গল্প ধাপে ধাপে দেখান। সবাই দেখতে পান, এই গাইড ওই পরিবারের জন্য কী পরিকল্পনা দেবে, আর উত্তর বদলালে কী বদলাবে। কাউকে নিজের কথা বলতে হয় না।
workshop-keys = এগোতে: ডান দিকের তীর, Page Down বা ক্লিকার। পেছনে যেতে: বাঁ দিকের তীর বা Page Up। Home কী চাপলে আবার শুরু হয়।
workshop-stories = কাল্পনিক পরিবার
workshop-notes = বক্তার নোট, পড়া বা ছাপানোর জন্য
workshop-notes-of = বক্তার নোট: { $what }
workshop-notes-help = এটি বক্তার জন্য। প্রতিটি অংশে আছে দেয়ালে কী দেখা যাচ্ছে আর কী বলতে হবে। এটি তথ্য, আইনি পরামর্শ নয়। কেউ নিজের মামলার কথা বললে তাঁকে আইনজীবী খুঁজতে সাহায্য করুন।
workshop-say = কী বলবেন
workshop-made-up = এই পরিবারটি কাল্পনিক। এসব উত্তরের জন্য গাইড যা বলে, পরিকল্পনাটি তা-ই।
workshop-made-up-of = একটি কাল্পনিক পরিবার: { $what }
workshop-answers = তাঁদের উত্তর
workshop-answer = { $what }: { $answers }
workshop-room = আপনারা কী ভাবছেন?
workshop-change = কী বদলাবে?
workshop-change-pick = { $what }। এখন আছে: { $answers }। অন্য একটি উত্তর বেছে নিন:
workshop-now-says = এখন উত্তর হলো: { $answers }
workshop-gone =
    { $count ->
        [0] কোনো লাইন বাদ যায় না
        [one] একটি লাইন বাদ যায়
       *[other] { $count }টি লাইন বাদ যায়
    }
workshop-new =
    { $count ->
        [0] কোনো নতুন লাইন নেই
        [one] একটি লাইন নতুন
       *[other] { $count }টি লাইন নতুন
    }
workshop-bail = জামিনের তুলনাটিও বদলে যায়। পরিকল্পনায় দেখুন।
workshop-assumed = নতুন প্রশ্নের উত্তর “জানি না” ধরা হয়।
workshop-stay =
    { $count ->
        [one] { $count }টি লাইন আগের মতোই থাকে।
       *[other] { $count }টি লাইন আগের মতোই থাকে।
    }
workshop-home = বাড়ি নিয়ে যাওয়ার জন্য
workshop-handout = “সঙ্গে নিয়ে যান” চাপলে এই গল্প ও পরিকল্পনা সবার জন্য ছাপা হয়। শিরোনামে লেখা থাকে যে পরিবারটি কাল্পনিক।
workshop-next = পরের ধাপ
workshop-before = আগের ধাপ
workshop-first = শুরু থেকে
workshop-number = { $number } / { $of }
