kiosk-quick-exit = ਤੁਰੰਤ ਬਾਹਰ
kiosk-quick-exit-name = ਤੁਰੰਤ ਬਾਹਰ: ਸਕ੍ਰੀਨ ਖਾਲੀ ਕਰੋ ਅਤੇ ਸਭ ਮਿਟਾ ਦਿਓ। ਬਟਨ: { $key-quick-exit }
kiosk-blank-page = ਖਾਲੀ ਪੰਨਾ। ਅੱਗੇ ਜਾਣ ਲਈ ਕੋਈ ਵੀ ਬਟਨ ਦਬਾਓ।
kiosk-blank-title = ਦਸਤਾਵੇਜ਼
kiosk-still-here = ਕੀ ਤੁਸੀਂ ਅਜੇ ਇੱਥੇ ਹੋ?
kiosk-still-here-help = ਅੱਗੇ ਜਾਣ ਲਈ ਸਕ੍ਰੀਨ ਛੂਹੋ ਜਾਂ ਕੋਈ ਬਟਨ ਦਬਾਓ। ਜੇ ਕਿਸੇ ਨੇ ਇਹ ਨਾ ਕੀਤਾ, ਤਾਂ ਤੁਹਾਡੇ ਜਵਾਬ ਲਗਭਗ ਅੱਧੇ ਮਿੰਟ ਵਿੱਚ ਮਿਟ ਜਾਣਗੇ।
