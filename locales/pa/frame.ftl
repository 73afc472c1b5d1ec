# The frame around every page: bar, buttons, footer, and messages of the program.

frame-app-name = ICE hold ਤੋਂ ਬਾਅਦ
frame-text-smaller = A–
    .name = ਅੱਖਰ ਛੋਟੇ ਕਰੋ
frame-text-larger = A+
    .name = ਅੱਖਰ ਵੱਡੇ ਕਰੋ
frame-language-menu = ਭਾਸ਼ਾ ਚੁਣੋ
# The heading over the list of languages in the menu.
frame-read-in = ਇਹ ਗਾਈਡ ਕਿਸ ਭਾਸ਼ਾ ਵਿੱਚ ਪੜ੍ਹਨੀ ਹੈ
frame-second-language = ਨਾਲ ਦੂਜੀ ਭਾਸ਼ਾ ਵੀ ਵਿਖਾਓ
frame-no-second = ਦੂਜੀ ਭਾਸ਼ਾ ਨਹੀਂ
frame-close = ਬੰਦ ਕਰੋ
frame-back = ਪਿੱਛੇ
frame-continue = ਅੱਗੇ ਵਧੋ
frame-change = ਬਦਲੋ
# The accessible name of the button: { $what } is the short name of a question.
frame-change-what = ਬਦਲੋ: { $what }
frame-home = ਪਹਿਲਾ ਪੰਨਾ
frame-footer-offline = ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਚੱਲਦੀ ਹੈ
frame-footer-nothing-saved = ਤੁਹਾਡਾ ਦਿੱਤਾ ਕੁਝ ਵੀ ਸੇਵ ਨਹੀਂ ਹੁੰਦਾ
# { $date } is the day the content was last checked.
frame-footer-advice = ਕਾਨੂੰਨੀ ਜਾਣਕਾਰੀ, ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ · ਜਾਣਕਾਰੀ ਦੀ ਤਰੀਕ: { $date }
frame-erase = ਮਿਟਾ ਕੇ ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ
frame-erased = ਤੁਹਾਡੇ ਜਵਾਬ ਮਿਟਾ ਦਿੱਤੇ ਗਏ ਹਨ।
frame-draft = ਕੱਚਾ (ਡਰਾਫ਼ਟ) ਅਨੁਵਾਦ। ਹਾਲੇ ਤੱਕ ਕਿਸੇ ਨੇ ਆਪਣਾ ਨਾਂ ਦੇ ਕੇ ਇਸ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ।
frame-not-translated = ਇਸ ਹਿੱਸੇ ਦਾ ਅਨੁਵਾਦ ਹਾਲੇ ਨਹੀਂ ਹੋਇਆ। ਇਸ ਲਈ ਇਹ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਵਿਖਾਇਆ ਜਾ ਰਿਹਾ ਹੈ।
frame-settings-set-aside = ਤੁਹਾਡੀ ਸੈਟਿੰਗ ਦੀ ਫ਼ਾਈਲ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕੀ। ਉਸ ਨੂੰ ਵੱਖ ਰੱਖ ਦਿੱਤਾ ਗਿਆ ਹੈ। ਹੁਣ ਆਮ ਸੈਟਿੰਗ ਚੱਲ ਰਹੀ ਹੈ।
frame-settings-not-saved = ਤੁਹਾਡੀ ਸੈਟਿੰਗ ਸੇਵ ਨਹੀਂ ਹੋ ਸਕੀ। ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰਨ ਤੱਕ ਇਹ ਕਾਇਮ ਰਹੇਗੀ।
frame-page-gone = ਇਹ ਪੰਨਾ ਗਾਈਡ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਸ਼ੁਰੂ ਵਾਲੇ ਪੰਨੇ ਉੱਤੇ ਵਾਪਸ ਜਾਓ।
frame-sorry = ਮਾਫ਼ ਕਰਨਾ, ਇਸ ਪੰਨੇ ਵਿੱਚ ਗੜਬੜ ਹੋਈ
frame-sorry-text = ਇਹ ਗਾਈਡ ਦੀ ਖ਼ਰਾਬੀ ਹੈ, ਤੁਹਾਡੀ ਗਲਤੀ ਨਹੀਂ। ਤੁਹਾਡੇ ਜਵਾਬ ਅਜੇ ਵੀ ਇੱਥੇ ਹਨ। ਸ਼ੁਰੂ ਵਿੱਚ ਵਾਪਸ ਜਾਓ ਅਤੇ ਉੱਥੋਂ ਚੱਲੋ।
frame-clock-wrong = ਲੱਗਦਾ ਹੈ ਕਿ ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਘੜੀ ਗ਼ਲਤ ਹੈ। ਗਾਈਡ ਤਰੀਕਾਂ ਵਿਖਾਏਗੀ, ਪਰ ਇਹ ਨਹੀਂ ਦੱਸ ਸਕੇਗੀ ਕਿ ਕੀ ਪੁਰਾਣਾ ਹੋ ਗਿਆ ਹੈ।

date-day = { $day } { $month } { $year }
date-month-year = { $month } { $year }
date-month-1 = ਜਨਵਰੀ
date-month-2 = ਫ਼ਰਵਰੀ
date-month-3 = ਮਾਰਚ
date-month-4 = ਅਪ੍ਰੈਲ
date-month-5 = ਮਈ
date-month-6 = ਜੂਨ
date-month-7 = ਜੁਲਾਈ
date-month-8 = ਅਗਸਤ
date-month-9 = ਸਤੰਬਰ
date-month-10 = ਅਕਤੂਬਰ
date-month-11 = ਨਵੰਬਰ
date-month-12 = ਦਸੰਬਰ

# The foot of a page: where each statement comes from.
sources-title = ਇਹ ਜਾਣਕਾਰੀ ਕਿੱਥੋਂ ਆਈ
sources-checked = { $date } ਨੂੰ ਜਾਂਚਿਆ ਗਿਆ।
sources-as-of = ਸਭ ਤੋਂ ਨਵਾਂ ਸਰੋਤ { $date } ਦਾ ਹੈ।
sources-known = ਇਹ ਜਾਣਿਆ-ਪਛਾਣਿਆ ਕਾਨੂੰਨ ਹੈ। ਇਸ ਜਾਂਚ ਲਈ ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਨਹੀਂ ਪੜ੍ਹਿਆ ਗਿਆ।
sources-uncertain = ਇਸ ਬਾਰੇ ਸਾਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ। ਕਿਸੇ ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ।
sources-overdue = ਇਸ ਨੂੰ { $date } ਤੱਕ ਦੁਬਾਰਾ ਜਾਂਚਿਆ ਜਾਣਾ ਸੀ। ਹੋ ਸਕਦਾ ਹੈ ਇਹ ਬਦਲ ਗਿਆ ਹੋਵੇ।
# The accessible name of a source number in the text.
sources-number = ਸਰੋਤ { $number }
sources-page-overdue = ਇਸ ਪੰਨੇ ਦੇ ਇੱਕ ਹਿੱਸੇ ਨੂੰ { $date } ਤੱਕ ਦੁਬਾਰਾ ਜਾਂਚਿਆ ਜਾਣਾ ਸੀ। ਹੋ ਸਕਦਾ ਹੈ ਉਦੋਂ ਤੋਂ ਕਾਨੂੰਨ ਬਦਲ ਗਿਆ ਹੋਵੇ। ਅੱਜ ਕੀ ਸਹੀ ਹੈ, ਇਹ ਕਿਸੇ ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ।
