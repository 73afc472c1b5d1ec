# Reading a page aloud.

speech-read = ਉੱਚੀ ਪੜ੍ਹੋ
speech-stop = ਪੜ੍ਹਨਾ ਬੰਦ ਕਰੋ
speech-pause = ਰੁਕੋ
speech-go-on = ਜਾਰੀ ਰੱਖੋ
speech-previous = ਪਿਛਲਾ ਵਾਕ
speech-next = ਅਗਲਾ ਵਾਕ
speech-slower = ਹੋਰ ਹੌਲੀ
speech-faster = ਹੋਰ ਤੇਜ਼
speech-keys = { $key-read } ਪੰਨੇ ਨੂੰ ਉੱਚੀ ਪੜ੍ਹਦਾ ਹੈ। ਰੋਕਣ ਲਈ ਫਿਰ ਦਬਾਓ।
speech-no-program = ਇਸ ਕੰਪਿਊਟਰ ਵਿੱਚ ਬੋਲਣ ਵਾਲਾ ਪ੍ਰੋਗਰਾਮ ਨਹੀਂ ਹੈ। ਇਹ ਪੰਨੇ ਪੜ੍ਹ ਕੇ ਨਹੀਂ ਸੁਣਾ ਸਕਦਾ।
speech-no-voice = ਇਸ ਕੰਪਿਊਟਰ ਵਿੱਚ ਇਸ ਭਾਸ਼ਾ ਦੀ ਆਵਾਜ਼ ਨਹੀਂ ਹੈ। ਇਹ ਇਸ ਪੰਨੇ ਨੂੰ ਪੜ੍ਹ ਕੇ ਨਹੀਂ ਸੁਣਾ ਸਕਦਾ।
speech-hung = ਆਵਾਜ਼ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਹੀ। ਹੁਣ ਕੁਝ ਨਹੀਂ ਪੜ੍ਹਿਆ ਜਾ ਰਿਹਾ। ਤੁਸੀਂ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰ ਸਕਦੇ ਹੋ।
speech-silent = ਆਵਾਜ਼ ਨਹੀਂ ਆ ਰਹੀ। ਦੇਖੋ ਕਿ ਸਪੀਕਰ ਜਾਂ ਹੈੱਡਫ਼ੋਨ ਲੱਗਾ ਹੈ ਜਾਂ ਨਹੀਂ।
speech-failed = ਗਲਤੀ ਕਰਕੇ ਆਵਾਜ਼ ਰੁਕ ਗਈ। ਤੁਸੀਂ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰ ਸਕਦੇ ਹੋ।
