# The first page.
# “ICE hold” is explained here at its first use; bail = ਜ਼ਮਾਨਤ, always the criminal court's.

home-title = ਤੁਹਾਡਾ ਕੋਈ ਆਪਣਾ ਜੇਲ੍ਹ ਵਿੱਚ ਹੈ, ਅਤੇ ICE ਨੇ ਜੇਲ੍ਹ ਨੂੰ ਬੇਨਤੀ ਕੀਤੀ ਹੈ ਕਿ ਉਨ੍ਹਾਂ ਨੂੰ ਰੋਕ ਕੇ ਰੱਖਿਆ ਜਾਵੇ (“ICE hold”)। ਹੁਣ ਕੀ ਕਰੀਏ, ਇੱਥੇ ਵੇਖੋ।
home-steps = ਕਦਮ-ਦਰ-ਕਦਮ ਚੱਲੋ
    .text = ਕੁਝ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿਓ। ਕਰੀਬ { $minutes-walk } ਮਿੰਟ ਲੱਗਦੇ ਹਨ। ਤੁਹਾਨੂੰ ਇੱਕ ਯੋਜਨਾ ਮਿਲੇਗੀ: ਅੱਜ ਕੀ ਕਰਨਾ ਹੈ, ਵਕੀਲਾਂ ਨੂੰ ਕੀ ਪੁੱਛਣਾ ਹੈ, ਅਤੇ ਕ੍ਰਿਮੀਨਲ ਕੋਰਟ ਦੀ ਜ਼ਮਾਨਤ (bail) ਭਰਨ ਤੋਂ ਪਹਿਲਾਂ ਕੀ ਸੋਚਣਾ ਹੈ।
home-start = ਸ਼ੁਰੂ ਕਰੋ
home-resume = ਜਿੱਥੇ ਛੱਡਿਆ ਸੀ, ਉੱਥੋਂ ਚੱਲੋ
# In Punjabi “one” also covers zero, so the number is always shown.
home-faq = ਸਵਾਲ ਅਤੇ ਜਵਾਬ
    .text = { $count ->
        [one] { $count } ਜਵਾਬ, ਜਿਸ ਨੂੰ ਤੁਸੀਂ ਲੱਭ ਸਕਦੇ ਹੋ
       *[other] { $count } ਜਵਾਬ, ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਤੁਸੀਂ ਖੋਜ ਸਕਦੇ ਹੋ
    }
home-law = ਉਹ ਜਿੱਥੇ ਹਨ, ਉੱਥੋਂ ਦਾ ਕਾਨੂੰਨ
    .text = ICE ਦੀ ਰੋਕ ਕੇ ਰੱਖਣ ਦੀ ਬੇਨਤੀ (“ICE hold”) ਬਾਰੇ ਹਰ ਰਾਜ ਕੀ ਕਹਿੰਦਾ ਹੈ, ਨਕਸ਼ੇ ਉੱਤੇ ਅਤੇ ਸੂਚੀ ਵਿੱਚ
home-clock = { $hours-hold } ਘੰਟਿਆਂ ਦੀ ਘੜੀ
    .text = ਰੋਕ ਕੇ ਰੱਖਣਾ ਲਗਭਗ ਕਦੋਂ ਖਤਮ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ, ਦੋਵੇਂ ਤਰੀਕਿਆਂ ਨਾਲ ਗਿਣ ਕੇ
home-about = ਇਸ ਗਾਈਡ ਬਾਰੇ
    .text = ਇਹ ਕਿਨ੍ਹਾਂ ਲਈ ਹੈ, ਜਾਣਕਾਰੀ ਕਿੱਥੋਂ ਆਈ, ਕਿੰਨੀ ਪੁਰਾਣੀ ਹੈ
