# The frame around every page: bar, buttons, footer, and messages of the program.

frame-app-name = ICE hold के बाद
frame-text-smaller = A–
    .name = अक्षर छोटे करें
frame-text-larger = A+
    .name = अक्षर बड़े करें
frame-language-menu = भाषा चुनें
# The heading over the list of languages in the menu.
frame-read-in = यह गाइड किस भाषा में पढ़ें
frame-second-language = साथ में दूसरी भाषा दिखाएँ
frame-no-second = दूसरी भाषा नहीं
frame-close = बंद करें
frame-back = पीछे
frame-continue = आगे बढ़ें
frame-change = बदलें
# The accessible name of the button: { $what } is the short name of a question.
frame-change-what = बदलें: { $what }
frame-home = पहला पन्ना
frame-footer-offline = बिना इंटरनेट चलती है
frame-footer-nothing-saved = आपका दिया कुछ भी सेव नहीं होता
# { $date } is the day the content was last checked.
frame-footer-advice = कानूनी जानकारी, कानूनी सलाह नहीं · जानकारी की तारीख: { $date }
frame-erase = मिटाकर फिर शुरू करें
frame-erased = आपके जवाब मिटा दिए गए हैं।
frame-draft = कच्चा (ड्राफ़्ट) अनुवाद। अभी तक किसी ने अपना नाम देकर इसकी जाँच नहीं की है।
frame-not-translated = इस हिस्से का अनुवाद अभी नहीं हुआ है। इसलिए यह अंग्रेज़ी में दिख रहा है।
frame-settings-set-aside = आपकी सेटिंग की फ़ाइल पढ़ी नहीं जा सकी। उसे अलग रख दिया गया है। अभी आम सेटिंग चल रही हैं।
frame-settings-not-saved = आपकी सेटिंग सेव नहीं हो सकीं। प्रोग्राम बंद करने तक वे बनी रहेंगी।
frame-page-gone = यह पन्ना गाइड में नहीं है। कृपया शुरुआत पर वापस जाएँ।
frame-sorry = क्षमा करें, इस पन्ने में गड़बड़ी हुई
frame-sorry-text = यह गाइड की खराबी है, आपकी गलती नहीं। आपके जवाब अब भी यहाँ हैं। शुरुआत पर लौटें और वहाँ से चलें।
frame-clock-wrong = लगता है इस कंप्यूटर की घड़ी ग़लत है। गाइड तारीखें दिखाएगी, पर यह नहीं बता पाएगी कि क्या पुराना हो चुका है।

date-day = { $day } { $month } { $year }
date-month-year = { $month } { $year }
date-month-1 = जनवरी
date-month-2 = फ़रवरी
date-month-3 = मार्च
date-month-4 = अप्रैल
date-month-5 = मई
date-month-6 = जून
date-month-7 = जुलाई
date-month-8 = अगस्त
date-month-9 = सितंबर
date-month-10 = अक्टूबर
date-month-11 = नवंबर
date-month-12 = दिसंबर

# The foot of a page: where each statement comes from.
sources-title = यह जानकारी कहाँ से आई
sources-checked = { $date } को जाँचा गया।
sources-as-of = सबसे नया स्रोत { $date } का है।
sources-known = यह जाना-माना कानून है। इस जाँच के लिए इसे दोबारा नहीं पढ़ा गया।
sources-uncertain = इस बारे में हमें पक्का नहीं पता। किसी वकील से पूछें।
sources-overdue = इसे { $date } तक फिर से जाँचा जाना था। हो सकता है यह बदल गया हो।
# The accessible name of a source number in the text.
sources-number = स्रोत { $number }
sources-page-overdue = इस पन्ने के एक हिस्से को { $date } तक फिर से जाँचा जाना था। हो सकता है तब से कानून बदल गया हो। आज क्या सही है, यह किसी वकील से पूछें।
