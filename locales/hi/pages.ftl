# The words of the pages themselves; what the guide says stands in the other files.
# In Hindi “one” also covers zero, so the number is always shown.

# The walkthrough
walk-why = हम क्यों पूछ रहे हैं
walk-answers-so-far = अब तक के आपके जवाब
walk-progress = सवाल { $number }, कुल करीब { $of }
# Added to a finished step of the progress list for screen readers.
walk-step-done = { $step } (हो गया)
walk-step-now = { $step } (अभी)
walk-step-plan = आपका प्लान
walk-more-answers = काम आ सकने वाले जवाब
walk-choose-one = एक चुनें।
walk-choose-any = जो-जो सही हो, सब चुनें।
walk-pick-first = पहले एक जवाब चुनें। “पता नहीं” भी ठीक है।
walk-review = आपके जवाब
walk-review-help = अपने जवाब एक बार देख लें। जो सही न हो उसे बदलें, फिर अपना प्लान देखें।
walk-see-plan = प्लान देखें
walk-fell-away = { $count ->
        [one] पहले का { $count } जवाब अब ठीक नहीं बैठता, इसलिए हटा दिया गया: { $questions }
       *[other] पहले के { $count } जवाब अब ठीक नहीं बैठते, इसलिए हटा दिए गए: { $questions }
    }

# The plan
plan-page = आपका प्लान
plan-page-change = मेरे जवाब बदलें
plan-page-nothing-saved = कुछ भी सेव नहीं हुआ है।
plan-page-from = काम पूरा होने पर “मिटाकर फिर शुरू करें” दबाएँ।
plan-page-not-finished = कुछ सवालों के जवाब बाकी हैं। जवाब देने पर प्लान बदल सकता है।
plan-page-because = क्योंकि आपने बताया: { $answers }
plan-section-answer = छोटा जवाब
plan-section-now = आज क्या करें
plan-section-know = क्या जानना ज़रूरी है
plan-section-bail = ज़मानत: सारे रास्ते साथ-साथ देखें
plan-section-ask-criminal = क्रिमिनल केस के वकील से पूछें
plan-section-ask-immigration = इमिग्रेशन वकील से पूछें
plan-section-do-not = क्या न करें, न कहें, न साइन करें
plan-section-clock = समय का हिसाब
plan-section-law = वे जहाँ हैं, वहाँ का कानून
plan-section-help = कौन मदद करता है
plan-bail-pay-now = ज़मानत अभी भरना
plan-bail-wait = अभी इंतज़ार करना
plan-bail-ask-first = पहले वकीलों से पूछना
plan-bail-no-money = बिना पैसे रिहाई माँगना
plan-bail-next = आगे क्या हो सकता है
plan-bail-wrong = क्या गड़बड़ हो सकती है
plan-bail-money = पैसे का क्या होगा
plan-bail-case = क्रिमिनल केस
plan-local-help = { $state } में काम करने वाली संस्थाएँ: { $groups }। हमने उन्हें फ़ोन नहीं किया है। पहले उनकी वेबसाइट खोलकर देखें।

# Questions and answers
faq-page = सवाल और जवाब
faq-page-search = जवाबों में खोजें
faq-page-search-hint = कोई शब्द लिखें, जैसे ज़मानत
faq-page-results = { $count ->
        [one] { $count } जवाब
       *[other] { $count } जवाब
    }
faq-page-none = ऐसे शब्द किसी जवाब में नहीं हैं। एक ही शब्द लिखकर देखें, जैसे “ज़मानत” या “वकील”। या पूरी सूची देख लें।
faq-page-means = इसका मतलब क्या है
faq-page-do = आप क्या कर सकते हैं
faq-page-careful = सावधान रहें
faq-page-ask = किससे पूछें
faq-page-related = आगे पढ़ें
faq-page-steps = कदम-दर-कदम गाइड में

# The accessible name of a marked word; { $term } is the word.
term-page-explains = { $term }: इसका मतलब क्या है?

contact-run-by-ice = इसे ICE खुद चलाता है। अगर फ़ोन करना ही पड़े, तो कोई अमेरिकी नागरिक, वकील या कॉन्सुलेट करे। वे बस उतना ही बताएँ जितना ज़रूरी हो।
