# ਖ਼ਾਸ ਸ਼ਬਦਾਂ ਦਾ ਪੰਨਾ, ਅਤੇ ਹੋਰ ਪੰਨਿਆਂ ਦੀ ਸੂਚੀ। ਸ਼ਬਦ ਆਪ glossary.ftl ਵਿੱਚ ਹਨ।

more-pages = ਇਸ ਗਾਈਡ ਵਿੱਚ ਹੋਰ
glossary-page = ਖ਼ਾਸ ਸ਼ਬਦ
glossary-all = ਸਾਰੇ ਖ਼ਾਸ ਸ਼ਬਦ
glossary-intro = ਇਹ ਸ਼ਬਦ ਜੇਲ੍ਹ ਵਿੱਚ, ਅਦਾਲਤ ਵਿੱਚ ਅਤੇ ICE ਨਾਲ ਸੁਣਨ ਨੂੰ ਮਿਲਦੇ ਹਨ। ਹਰ ਇੱਕ ਨੂੰ ਸੌਖੀ ਬੋਲੀ ਵਿੱਚ ਸਮਝਾਇਆ ਗਿਆ ਹੈ।
glossary-search = ਕੋਈ ਸ਼ਬਦ ਲੱਭੋ
glossary-hint = ਕੋਈ ਸ਼ਬਦ ਲਿਖੋ, ਜਿਵੇਂ detainer
glossary-results = { $count ->
        [one] { $count } ਸ਼ਬਦ
       *[other] { $count } ਸ਼ਬਦ
    }
glossary-none = ਅਜਿਹਾ ਕੋਈ ਖ਼ਾਸ ਸ਼ਬਦ ਨਹੀਂ ਹੈ। ਇੱਥੇ ਸਾਰੇ ਸ਼ਬਦ ਹਨ।
