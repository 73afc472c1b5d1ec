# The words of the pages themselves; what the guide says stands in the other files.
# In Punjabi “one” also covers zero, so the number is always shown.

# The walkthrough
walk-why = ਅਸੀਂ ਕਿਉਂ ਪੁੱਛਦੇ ਹਾਂ
walk-answers-so-far = ਹੁਣ ਤੱਕ ਦੇ ਤੁਹਾਡੇ ਜਵਾਬ
walk-progress = ਸਵਾਲ { $number }, ਕੁੱਲ ਕਰੀਬ { $of }
# Added to a finished step of the progress list for screen readers.
walk-step-done = { $step } (ਹੋ ਗਿਆ)
walk-step-now = { $step } (ਹੁਣ)
walk-step-plan = ਤੁਹਾਡੀ ਯੋਜਨਾ
walk-more-answers = ਕੰਮ ਆ ਸਕਣ ਵਾਲੇ ਜਵਾਬ
walk-choose-one = ਇੱਕ ਚੁਣੋ।
walk-choose-any = ਜੋ-ਜੋ ਢੁਕਦਾ ਹੋਵੇ, ਸਭ ਚੁਣੋ।
walk-pick-first = ਪਹਿਲਾਂ ਇੱਕ ਜਵਾਬ ਚੁਣੋ। “ਪਤਾ ਨਹੀਂ” ਵੀ ਠੀਕ ਹੈ।
walk-review = ਤੁਹਾਡੇ ਜਵਾਬ
walk-review-help = ਆਪਣੇ ਜਵਾਬ ਇੱਕ ਵਾਰ ਵੇਖ ਲਓ। ਜੋ ਸਹੀ ਨਾ ਹੋਵੇ ਉਹ ਬਦਲੋ, ਫਿਰ ਆਪਣੀ ਯੋਜਨਾ ਵੇਖੋ।
walk-see-plan = ਯੋਜਨਾ ਵੇਖੋ
walk-fell-away = { $count ->
        [one] ਪਹਿਲਾਂ ਦਾ { $count } ਜਵਾਬ ਹੁਣ ਨਹੀਂ ਢੁਕਦਾ, ਇਸ ਲਈ ਹਟਾ ਦਿੱਤਾ ਗਿਆ: { $questions }
       *[other] ਪਹਿਲਾਂ ਦੇ { $count } ਜਵਾਬ ਹੁਣ ਨਹੀਂ ਢੁਕਦੇ, ਇਸ ਲਈ ਹਟਾ ਦਿੱਤੇ ਗਏ: { $questions }
    }

# The plan
plan-page = ਤੁਹਾਡੀ ਯੋਜਨਾ
plan-page-change = ਮੇਰੇ ਜਵਾਬ ਬਦਲੋ
plan-page-nothing-saved = ਕੁਝ ਵੀ ਸੇਵ ਨਹੀਂ ਹੋਇਆ।
plan-page-from = ਕੰਮ ਮੁੱਕਣ ਤੋਂ ਬਾਅਦ “ਮਿਟਾ ਕੇ ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ” ਦੱਬੋ।
plan-page-not-finished = ਕੁਝ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਹਾਲੇ ਬਾਕੀ ਹਨ। ਜਵਾਬ ਦੇਣ ਨਾਲ ਯੋਜਨਾ ਬਦਲ ਸਕਦੀ ਹੈ।
plan-page-because = ਕਿਉਂਕਿ ਤੁਸੀਂ ਦੱਸਿਆ: { $answers }
plan-section-answer = ਛੋਟਾ ਜਵਾਬ
plan-section-now = ਅੱਜ ਕੀ ਕਰਨਾ ਹੈ
plan-section-know = ਕੀ ਜਾਣਨਾ ਜ਼ਰੂਰੀ ਹੈ
plan-section-bail = ਜ਼ਮਾਨਤ: ਸਾਰੇ ਰਾਹ ਨਾਲੋ-ਨਾਲ ਵੇਖੋ
plan-section-ask-criminal = ਕ੍ਰਿਮੀਨਲ ਕੇਸ ਦੇ ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ
plan-section-ask-immigration = ਇਮੀਗ੍ਰੇਸ਼ਨ ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ
plan-section-do-not = ਕੀ ਨਾ ਕਰੋ, ਨਾ ਕਹੋ, ਨਾ ਸਾਈਨ ਕਰੋ
plan-section-clock = ਸਮੇਂ ਦਾ ਹਿਸਾਬ
plan-section-law = ਉਹ ਜਿੱਥੇ ਹਨ, ਉੱਥੋਂ ਦਾ ਕਾਨੂੰਨ
plan-section-help = ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ
plan-bail-pay-now = ਜ਼ਮਾਨਤ ਹੁਣੇ ਭਰਨੀ
plan-bail-wait = ਹਾਲੇ ਉਡੀਕ ਕਰਨੀ
plan-bail-ask-first = ਪਹਿਲਾਂ ਵਕੀਲਾਂ ਨੂੰ ਪੁੱਛਣਾ
plan-bail-no-money = ਬਿਨਾਂ ਪੈਸੇ ਰਿਹਾਈ ਮੰਗਣੀ
plan-bail-next = ਅੱਗੇ ਕੀ ਹੋ ਸਕਦਾ ਹੈ
plan-bail-wrong = ਕੀ ਗੜਬੜ ਹੋ ਸਕਦੀ ਹੈ
plan-bail-money = ਪੈਸੇ ਦਾ ਕੀ ਹੋਵੇਗਾ
plan-bail-case = ਕ੍ਰਿਮੀਨਲ ਕੇਸ
plan-local-help = { $state } ਵਿੱਚ ਕੰਮ ਕਰਨ ਵਾਲੀਆਂ ਸੰਸਥਾਵਾਂ: { $groups }। ਅਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਫ਼ੋਨ ਨਹੀਂ ਕੀਤਾ। ਪਹਿਲਾਂ ਉਨ੍ਹਾਂ ਦੀ ਵੈੱਬਸਾਈਟ ਖੋਲ੍ਹ ਕੇ ਵੇਖੋ।

# Questions and answers
faq-page = ਸਵਾਲ ਅਤੇ ਜਵਾਬ
faq-page-search = ਜਵਾਬਾਂ ਵਿੱਚ ਲੱਭੋ
faq-page-search-hint = ਕੋਈ ਸ਼ਬਦ ਲਿਖੋ, ਜਿਵੇਂ ਜ਼ਮਾਨਤ
faq-page-results = { $count ->
        [one] { $count } ਜਵਾਬ
       *[other] { $count } ਜਵਾਬ
    }
faq-page-none = ਕਿਸੇ ਜਵਾਬ ਵਿੱਚ ਅਜਿਹੇ ਸ਼ਬਦ ਨਹੀਂ ਹਨ। ਇੱਕੋ ਸ਼ਬਦ ਲਿਖ ਕੇ ਵੇਖੋ, ਜਿਵੇਂ “ਜ਼ਮਾਨਤ” ਜਾਂ “ਵਕੀਲ”। ਜਾਂ ਪੂਰੀ ਸੂਚੀ ਵੇਖੋ।
faq-page-means = ਇਸ ਦਾ ਕੀ ਮਤਲਬ ਹੈ
faq-page-do = ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ
faq-page-careful = ਧਿਆਨ ਰੱਖੋ
faq-page-ask = ਕਿਸ ਨੂੰ ਪੁੱਛਣਾ ਹੈ
faq-page-related = ਅੱਗੇ ਪੜ੍ਹੋ
faq-page-steps = ਕਦਮ-ਦਰ-ਕਦਮ ਗਾਈਡ ਵਿੱਚ

# The accessible name of a marked word; { $term } is the word.
term-page-explains = { $term }: ਇਸ ਦਾ ਕੀ ਮਤਲਬ ਹੈ?

contact-run-by-ice = ਇਸ ਨੂੰ ICE ਆਪ ਚਲਾਉਂਦਾ ਹੈ। ਜੇ ਫ਼ੋਨ ਕਰਨਾ ਹੀ ਪਵੇ, ਤਾਂ ਕੋਈ ਅਮਰੀਕੀ ਨਾਗਰਿਕ, ਵਕੀਲ ਜਾਂ ਕੌਂਸਲੇਟ ਕਰੇ। ਉਹ ਸਿਰਫ਼ ਓਨਾ ਹੀ ਦੱਸਣ ਜਿੰਨਾ ਜ਼ਰੂਰੀ ਹੋਵੇ।
