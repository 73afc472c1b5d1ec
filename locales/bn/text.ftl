# The guide in a terminal, `hold-guide text`. text-keys follows each request for a choice.

text-keys = b চাপলে পেছনে যায়, q চাপলে শেষ হয়।
text-choose = একটি নম্বর লিখে Enter চাপুন;
text-choose-any = এক বা একাধিক নম্বর মাঝে ফাঁক দিয়ে লিখুন, তারপর Enter চাপুন;
text-choose-place = একটি নম্বর, বা রাজ্যের নাম বা অক্ষর লিখে Enter চাপুন;
text-choose-answer = একটি নম্বর, বা খোঁজার শব্দ লিখে Enter চাপুন;
text-not-understood = এটি কোনো উত্তরের সঙ্গে মেলে না। দয়া করে আবার চেষ্টা করুন।
text-nothing-found = কিছু পাওয়া যায়নি। অন্য একটি শব্দ, বা একটি নম্বর দিয়ে দেখুন।
text-plain-only = এই টার্মিনাল বলছে, এটি শুধু সাধারণ ইংরেজি অক্ষর দেখায়। তাই গাইড ইংরেজিতে দেখানো হচ্ছে। সব ভাষার জন্য এটিকে Unicode-এ দিন।
