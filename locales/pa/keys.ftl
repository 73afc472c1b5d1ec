keys = ਕੀਬੋਰਡ
keys-name = ਸਕਰੀਨ ਉੱਤੇ ਕੀਬੋਰਡ ਦਿਖਾਓ ਜਾਂ ਲੁਕਾਓ
keys-space = ਖਾਲੀ ਥਾਂ
keys-delete = ਮਿਟਾਓ
keys-capital = ਵੱਡਾ ਅੱਖਰ
keys-latin = a ਤੋਂ z ਤੱਕ ਅੱਖਰ
keys-hide = ਕੀਬੋਰਡ ਲੁਕਾਓ
