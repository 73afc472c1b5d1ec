# The workshop: made-up families on a wall, one idea at a time.
# In Punjabi “one” also covers zero. workshop-stay has no [0], so its number is always shown.

workshop-title = ਵਰਕਸ਼ਾਪ ਲਈ
workshop-help = ਲੋਕਾਂ ਨੂੰ ਇੱਕ ਕਾਲਪਨਿਕ ਪਰਿਵਾਰ ਦੀ ਕਹਾਣੀ ਕਦਮ-ਦਰ-ਕਦਮ ਵਿਖਾਓ। ਸਾਰੇ ਵੇਖਦੇ ਹਨ ਕਿ ਇਹ ਗਾਈਡ ਉਸ ਪਰਿਵਾਰ ਲਈ ਕੀ ਯੋਜਨਾ ਬਣਾਏਗੀ, ਅਤੇ ਜਵਾਬ ਬਦਲਣ ਨਾਲ ਕੀ ਬਦਲੇਗਾ। ਕਿਸੇ ਨੂੰ ਆਪਣੀ ਕਹਾਣੀ ਦੱਸਣ ਦੀ ਲੋੜ ਨਹੀਂ।
workshop-keys = ਅੱਗੇ ਵਧਣ ਲਈ: ਸੱਜਾ ਤੀਰ, Page Down ਜਾਂ ਕਲਿੱਕਰ। ਪਿੱਛੇ ਜਾਣ ਲਈ: ਖੱਬਾ ਤੀਰ ਜਾਂ Page Up। Home ਬਟਨ ਨਾਲ ਮੁੜ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ।
workshop-stories = ਕਾਲਪਨਿਕ ਪਰਿਵਾਰ
workshop-notes = ਬੋਲਣ ਵਾਲੇ ਦੇ ਨੋਟ, ਪੜ੍ਹਨ ਜਾਂ ਪ੍ਰਿੰਟ ਕਰਨ ਲਈ
workshop-notes-of = ਬੋਲਣ ਵਾਲੇ ਦੇ ਨੋਟ: { $what }
workshop-notes-help = ਇਹ ਬੋਲਣ ਵਾਲੇ ਲਈ ਹੈ। ਹਰ ਹਿੱਸੇ ਵਿੱਚ ਲਿਖਿਆ ਹੈ ਕਿ ਕੰਧ ਉੱਤੇ ਕੀ ਦਿਸਦਾ ਹੈ ਅਤੇ ਕੀ ਕਹਿਣਾ ਹੈ। ਇਹ ਜਾਣਕਾਰੀ ਹੈ, ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ। ਜੇ ਕੋਈ ਤੁਹਾਨੂੰ ਆਪਣਾ ਕੇਸ ਦੱਸੇ, ਤਾਂ ਵਕੀਲ ਲੱਭਣ ਵਿੱਚ ਉਨ੍ਹਾਂ ਦੀ ਮਦਦ ਕਰੋ।
workshop-say = ਕੀ ਕਹਿਣਾ ਹੈ
workshop-made-up = ਇਹ ਪਰਿਵਾਰ ਕਾਲਪਨਿਕ ਹੈ। ਯੋਜਨਾ ਉਹੀ ਹੈ, ਜੋ ਗਾਈਡ ਇਨ੍ਹਾਂ ਜਵਾਬਾਂ ਉੱਤੇ ਦੱਸਦੀ ਹੈ।
workshop-made-up-of = ਇੱਕ ਕਾਲਪਨਿਕ ਪਰਿਵਾਰ: { $what }
workshop-answers = ਉਨ੍ਹਾਂ ਦੇ ਜਵਾਬ
workshop-answer = { $what }: { $answers }
workshop-room = ਤੁਸੀਂ ਕੀ ਸੋਚਦੇ ਹੋ?
workshop-change = ਕੀ ਬਦਲੇਗਾ?
workshop-change-pick = { $what }। ਹੁਣ ਇਹ ਹੈ: { $answers }। ਹੋਰ ਜਵਾਬ ਚੁਣੋ:
workshop-now-says = ਹੁਣ ਜਵਾਬ ਇਹ ਹੈ: { $answers }
workshop-gone =
    { $count ->
        [0] ਕੋਈ ਲਾਈਨ ਨਹੀਂ ਹਟਦੀ
        [one] ਇੱਕ ਲਾਈਨ ਹਟ ਜਾਂਦੀ ਹੈ
       *[other] { $count } ਲਾਈਨਾਂ ਹਟ ਜਾਂਦੀਆਂ ਹਨ
    }
workshop-new =
    { $count ->
        [0] ਕੋਈ ਨਵੀਂ ਲਾਈਨ ਨਹੀਂ
        [one] ਇੱਕ ਲਾਈਨ ਨਵੀਂ ਹੈ
       *[other] { $count } ਲਾਈਨਾਂ ਨਵੀਆਂ ਹਨ
    }
workshop-bail = ਜ਼ਮਾਨਤ ਦੇ ਰਾਹਾਂ ਦੀ ਤੁਲਨਾ ਵੀ ਬਦਲ ਜਾਂਦੀ ਹੈ। ਉਹ ਯੋਜਨਾ ਵਿੱਚ ਵੇਖੋ।
workshop-assumed = ਨਵੇਂ ਸਵਾਲਾਂ ਦਾ ਜਵਾਬ “ਪਤਾ ਨਹੀਂ” ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ।
workshop-stay =
    { $count ->
        [one] { $count } ਲਾਈਨ ਉਹੀ ਰਹਿੰਦੀ ਹੈ।
       *[other] { $count } ਲਾਈਨਾਂ ਉਹੀ ਰਹਿੰਦੀਆਂ ਹਨ।
    }
workshop-home = ਘਰ ਲੈ ਜਾਣ ਲਈ
workshop-handout = “ਆਪਣੇ ਨਾਲ ਲੈ ਜਾਓ” ਨਾਲ ਇਹ ਕਹਾਣੀ ਅਤੇ ਯੋਜਨਾ ਸਾਰਿਆਂ ਲਈ ਪ੍ਰਿੰਟ ਹੁੰਦੀਆਂ ਹਨ। ਉਸ ਦੇ ਸਿਰਲੇਖ ਵਿੱਚ ਲਿਖਿਆ ਹੈ ਕਿ ਪਰਿਵਾਰ ਕਾਲਪਨਿਕ ਹੈ।
workshop-next = ਅੱਗੇ
workshop-before = ਪਿਛਲਾ ਕਦਮ
workshop-first = ਸ਼ੁਰੂ ਤੋਂ
workshop-number = { $number } / { $of }
