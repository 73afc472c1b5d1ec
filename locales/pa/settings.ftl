# ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਸੈਟਿੰਗ: ਪਰਿਵਾਰ ਦੇ ਆਪਣੇ ਕੰਪਿਊਟਰ ਲਈ, ਜਾਂ ਕਲੀਨਿਕ ਦੇ ਸਟਾਫ਼ ਲਈ।

settings-page = ਸੈਟਿੰਗ
settings-intro = ਇਹ ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਸੈਟਿੰਗ ਹੈ। ਹਰ ਤਬਦੀਲੀ ਉਸੇ ਵੇਲੇ ਸੇਵ ਹੁੰਦੀ ਹੈ। ਤੁਹਾਡੇ ਜਵਾਬ ਇਸ ਨਾਲ ਕਦੇ ਸੇਵ ਨਹੀਂ ਹੁੰਦੇ।
settings-text-size = ਅੱਖਰਾਂ ਦਾ ਸਾਈਜ਼
settings-percent = { $percent }%
settings-colors = ਰੰਗ
settings-colors-light = ਹਲਕੇ
settings-colors-dark = ਗੂੜ੍ਹੇ
settings-colors-strong = ਤਿੱਖਾ ਫ਼ਰਕ
settings-paper = ਕਾਗਜ਼
settings-printer = ਪ੍ਰਿੰਟਰ
settings-printer-usual = ਇਸ ਕੰਪਿਊਟਰ ਦਾ ਆਮ ਪ੍ਰਿੰਟਰ
settings-clinic = ਤੁਹਾਡੇ ਕਲੀਨਿਕ ਜਾਂ ਸੰਸਥਾ ਦਾ ਨਾਂ
settings-clinic-help = ਇਹ ਪਹਿਲੇ ਪੰਨੇ ਉੱਤੇ ਅਤੇ ਹਰ ਪ੍ਰਿੰਟ ਕੀਤੇ ਪੰਨੇ ਦੇ ਹੇਠਾਂ ਦਿਸਦਾ ਹੈ। ਘਰ ਵਿੱਚ ਤੁਸੀਂ ਇਸ ਨੂੰ ਖਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ।
settings-clinic-hint = ਜਿਵੇਂ, ਤੁਹਾਡੇ ਦਰਵਾਜ਼ੇ ਉੱਤੇ ਲਿਖਿਆ ਨਾਂ
settings-languages = ਪੜ੍ਹਨ ਵਾਲੇ ਕਿਹੜੀਆਂ ਭਾਸ਼ਾਵਾਂ ਚੁਣ ਸਕਦੇ ਹਨ
settings-languages-help = ਅੰਗਰੇਜ਼ੀ ਹਮੇਸ਼ਾ ਚੁਣੀ ਜਾ ਸਕਦੀ ਹੈ।
settings-reviewed-only = ਸਿਰਫ਼ ਉਹ ਭਾਸ਼ਾਵਾਂ, ਜਿਨ੍ਹਾਂ ਦੀ ਕਿਸੇ ਨੇ ਆਪਣਾ ਨਾਂ ਦੇ ਕੇ ਜਾਂਚ ਕੀਤੀ ਹੈ
settings-unknown = ਸੈਟਿੰਗ ਵਿੱਚ ਇੱਕ ਅਜਿਹੀ ਭਾਸ਼ਾ ਲਿਖੀ ਹੈ, ਜੋ ਇਸ ਗਾਈਡ ਵਿੱਚ ਨਹੀਂ: { $what }। ਇਸ ਨੂੰ ਛੱਡ ਦਿੱਤਾ ਗਿਆ ਹੈ।
