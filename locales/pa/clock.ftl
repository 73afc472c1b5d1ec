# ਘੰਟਿਆਂ ਦੀ ਘੜੀ: ਪੰਨਾ, ਦਿਨਾਂ ਅਤੇ ਘੰਟਿਆਂ ਦੇ ਸ਼ਬਦ, ਅਤੇ ਛੁੱਟੀਆਂ।
# ਛੁੱਟ ਸਕਣ ਦਾ ਸਮਾਂ = release point; ਦੋਵੇਂ ਸਮੇਂ ਸਿਰਫ਼ ਅੰਦਾਜ਼ੇ ਹਨ।

clock-page = { $hours-hold } ਘੰਟਿਆਂ ਦੀ ਘੜੀ
clock-open = { $hours-hold } ਘੰਟਿਆਂ ਦੀ ਘੜੀ ਖੋਲ੍ਹੋ
clock-intro = ਉਹ ਦਿਨ ਅਤੇ ਘੰਟਾ ਚੁਣੋ, ਜਦੋਂ ਉਹ ਛੁੱਟ ਸਕਦੇ ਸਨ। ਇਹ ਉਦੋਂ ਹੁੰਦਾ ਹੈ, ਜਦੋਂ ਜ਼ਮਾਨਤ ਭਰੀ ਗਈ, ਦੋਸ਼ ਵਾਪਸ ਲਏ ਗਏ, ਜੱਜ ਨੇ ਛੱਡਣ ਦਾ ਹੁਕਮ ਦਿੱਤਾ, ਜਾਂ ਸਜ਼ਾ ਪੂਰੀ ਹੋਈ। { $hours-hold } ਘੰਟੇ ਇਸ [ਛੁੱਟ ਸਕਣ ਦੇ ਸਮੇਂ](term:release-point) ਤੋਂ ਸ਼ੁਰੂ ਹੁੰਦੇ ਹਨ, ਉਦੋਂ ਤੋਂ ਨਹੀਂ ਜਦੋਂ ICE ਨੇ ਬੇਨਤੀ ਭੇਜੀ।
# What was chosen, for copies that do not show the buttons.
clock-chosen = ਛੁੱਟ ਸਕਣ ਦਾ ਸਮਾਂ: { $end } · { $state }

# The buttons
clock-pick-day = ਦਿਨ
clock-pick-hour = ਘੰਟਾ
clock-pick-state = ਸਟੇਟ
clock-which-day = ਉਹ ਕਿਸ ਦਿਨ ਛੁੱਟ ਸਕਦੇ ਸਨ?
clock-which-hour = ਕਰੀਬ ਕਿੰਨੇ ਵਜੇ?
clock-day-before = ਇੱਕ ਦਿਨ ਪਹਿਲਾਂ
clock-day-after = ਇੱਕ ਦਿਨ ਬਾਅਦ
clock-earlier = ਅੱਧਾ ਘੰਟਾ ਪਹਿਲਾਂ
clock-later = ਅੱਧਾ ਘੰਟਾ ਬਾਅਦ
clock-month-before = ਇੱਕ ਮਹੀਨਾ ਪਹਿਲਾਂ
clock-month-after = ਇੱਕ ਮਹੀਨਾ ਬਾਅਦ
# The accessible name of a button that shows a value and lets the reader change it.
clock-change = { $what }: { $end }

# Days and hours
clock-weekday-monday = ਸੋਮਵਾਰ
clock-weekday-tuesday = ਮੰਗਲਵਾਰ
clock-weekday-wednesday = ਬੁੱਧਵਾਰ
clock-weekday-thursday = ਵੀਰਵਾਰ
clock-weekday-friday = ਸ਼ੁੱਕਰਵਾਰ
clock-weekday-saturday = ਸ਼ਨਿੱਚਰਵਾਰ
clock-weekday-sunday = ਐਤਵਾਰ
# Over the columns of a month.
clock-weekday-short-monday = ਸੋਮ
clock-weekday-short-tuesday = ਮੰਗਲ
clock-weekday-short-wednesday = ਬੁੱਧ
clock-weekday-short-thursday = ਵੀਰ
clock-weekday-short-friday = ਸ਼ੁੱਕਰ
clock-weekday-short-saturday = ਸ਼ਨਿੱਚਰ
clock-weekday-short-sunday = ਐਤ
clock-date = { $weekday }, { $day } { $month }
clock-date-year = { $weekday }, { $day } { $month } { $year }
clock-hour-morning = { $hour }:{ $minute } AM
clock-hour-afternoon = { $hour }:{ $minute } PM
clock-hour-midnight = { $hour }:{ $minute } AM (ਅੱਧੀ ਰਾਤ)
clock-hour-noon = { $hour }:{ $minute } PM (ਦੁਪਹਿਰ)
# A moment inside a sentence: “no longer than about { $end }”.
clock-when = { $date }, { $time }
# The same when the moment is midnight, so that nobody takes it for the next night.
clock-when-day-ends = { $date } ਦੇ ਮੁੱਕਣ ਵਾਲੀ ਅੱਧੀ ਰਾਤ

# The time line
clock-mark-start = ਛੁੱਟ ਸਕਦੇ ਸਨ
clock-mark-every-hour = ਹਰ ਘੰਟਾ ਗਿਣ ਕੇ
clock-mark-working-days = ਸ਼ਨਿੱਚਰ-ਐਤਵਾਰ ਅਤੇ ਛੁੱਟੀਆਂ ਛੱਡ ਕੇ
clock-mark-both = ਦੋਵੇਂ ਗਿਣਤੀਆਂ ਨਾਲ
clock-mark-state = ਸਟੇਟ ਦੇ ਨਿਯਮ ਨਾਲ
clock-mark-now = ਹੁਣ
# What the time line says to screen readers; { $days } are its marks with their times.
clock-picture = ਅੰਦਾਜ਼ਿਆਂ ਦੀ ਸਮਾਂ-ਲਾਈਨ। { $days }

# The two counts
clock-two = ਦੋ ਸਮੇਂ, ਦੋਵੇਂ ਸਿਰਫ਼ ਅੰਦਾਜ਼ੇ
clock-one = ਇੱਕ ਸਮਾਂ, ਅਤੇ ਸਿਰਫ਼ ਅੰਦਾਜ਼ਾ
clock-every-hour = **ਜੇ ਹਰ ਘੰਟਾ ਗਿਣਿਆ ਜਾਵੇ:** ਵੱਧ ਤੋਂ ਵੱਧ ਕਰੀਬ **{ $end }** ਤੱਕ। ਜੋ ਫ਼ਾਰਮ ICE ਭੇਜਦਾ ਹੈ, ਉਹ { $hours-hold } ਘੰਟੇ ਕਹਿੰਦਾ ਹੈ। ਉਸ ਵਿੱਚ ਸ਼ਨਿੱਚਰ-ਐਤਵਾਰ ਦੀ ਗੱਲ ਨਹੀਂ।
clock-working-days = **ਜੇ ਸ਼ਨਿੱਚਰ-ਐਤਵਾਰ ਅਤੇ ਫ਼ੈਡਰਲ ਛੁੱਟੀਆਂ ਨਾ ਗਿਣੀਆਂ ਜਾਣ:** ਵੱਧ ਤੋਂ ਵੱਧ ਕਰੀਬ **{ $end }** ਤੱਕ। ਇੱਕ ਫ਼ੈਡਰਲ ਨਿਯਮ ਇਹ ਦਿਨ ਗਿਣਤੀ ਵਿੱਚੋਂ ਛੱਡ ਦਿੰਦਾ ਹੈ।
clock-both = **ਦੋਵੇਂ ਗਿਣਤੀਆਂ ਨਾਲ:** ਵੱਧ ਤੋਂ ਵੱਧ ਕਰੀਬ **{ $end }** ਤੱਕ। ਵਿੱਚ ਕੋਈ ਸ਼ਨਿੱਚਰ-ਐਤਵਾਰ ਜਾਂ ਫ਼ੈਡਰਲ ਛੁੱਟੀ ਨਹੀਂ ਆਉਂਦੀ।
clock-left-out = ਦੂਜੀ ਗਿਣਤੀ ਇਹ ਦਿਨ ਛੱਡਦੀ ਹੈ: { $days }।
clock-holiday = { $date } ({ $holiday })
clock-holiday-moved = { $date } ({ $holiday }, ਇਸ ਦਿਨ ਮਨਾਈ ਜਾਂਦੀ ਹੈ)
clock-clocks-change = ਦੇਸ਼ ਦੀਆਂ ਜ਼ਿਆਦਾਤਰ ਘੜੀਆਂ { $date } ਨੂੰ ਬਦਲਦੀਆਂ ਹਨ। ਪਹਿਲੀ ਗਿਣਤੀ ਉਨ੍ਹਾਂ ਘੰਟਿਆਂ ਦੀ ਹੈ, ਜੋ ਸੱਚਮੁੱਚ ਲੰਘਦੇ ਹਨ।
clock-jails-differ = ਜੇਲ੍ਹਾਂ ਵੱਖ-ਵੱਖ ਤਰ੍ਹਾਂ ਗਿਣਦੀਆਂ ਹਨ। ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ ਕਿ ਇਹ ਜੇਲ੍ਹ ਕਿਵੇਂ ਗਿਣਦੀ ਹੈ। ਕਾਊਂਟੀ ਦੀਆਂ ਛੁੱਟੀਆਂ ਫ਼ੈਡਰਲ ਛੁੱਟੀਆਂ ਤੋਂ ਵੱਖਰੀਆਂ ਹੋ ਸਕਦੀਆਂ ਹਨ।

# Shown only when the computer’s own clock can be believed.
clock-now-before = ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਘੜੀ ਮੁਤਾਬਕ, ਛੁੱਟ ਸਕਣ ਦਾ ਸਮਾਂ ਹਾਲੇ ਆਉਣਾ ਹੈ।
clock-now-running = ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਘੜੀ ਮੁਤਾਬਕ, ਹਾਲੇ ਦੋਵਾਂ ਵਿੱਚੋਂ ਕੋਈ ਸਮਾਂ ਨਹੀਂ ਆਇਆ।
clock-now-between = ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਘੜੀ ਮੁਤਾਬਕ, ਪਹਿਲਾ ਸਮਾਂ ਲੰਘ ਗਿਆ ਹੈ ਅਤੇ ਦੂਜਾ ਨਹੀਂ ਲੰਘਿਆ।
clock-now-over = ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਘੜੀ ਮੁਤਾਬਕ, ਦੋਵੇਂ ਸਮੇਂ ਲੰਘ ਗਏ ਹਨ।
clock-now-one-over = ਇਸ ਕੰਪਿਊਟਰ ਦੀ ਘੜੀ ਮੁਤਾਬਕ, ਇਹ ਸਮਾਂ ਲੰਘ ਗਿਆ ਹੈ।

# The law of the place
clock-law = { $state } ਵਿੱਚ ਕਾਨੂੰਨ
clock-law-choose = ਸਟੇਟ ਚੁਣੋ
clock-law-none = ਕੁਝ ਸਟੇਟਾਂ ਜੇਲ੍ਹ ਨੂੰ ICE ਲਈ ਬਿਲਕੁਲ ਹੀ ਨਹੀਂ ਰੱਖਣ ਦਿੰਦੀਆਂ। ਕੁਝ ਥੋੜ੍ਹੀਆਂ ਦਾ ਆਪਣਾ ਸਮਾਂ ਹੈ। ਸਟੇਟ ਦਾ ਨਿਯਮ ਵੇਖਣ ਲਈ ਉੱਪਰ ਸਟੇਟ ਚੁਣੋ।
clock-law-no-title = { $state } ਵਿੱਚ ਗਿਣਨ ਲਈ { $hours-hold } ਘੰਟੇ ਨਹੀਂ ਹਨ
clock-law-no = { $state } ਬਾਰੇ ਸਾਡੇ ਸਰੋਤ ਕਹਿੰਦੇ ਹਨ ਕਿ ਸਿਰਫ਼ [ICE ਦੀ ਰੋਕ ਕੇ ਰੱਖਣ ਦੀ ਬੇਨਤੀ](term:detainer) ਕਰਕੇ ਜੇਲ੍ਹ ਨੂੰ { $hours-hold } ਘੰਟੇ ਹੋਰ ਨਹੀਂ ਮਿਲਦੇ। ਇਸ ਲਈ ਇਹ ਘੜੀ ਉੱਥੇ ਕੁਝ ਨਹੀਂ ਗਿਣਦੀ।
clock-law-no-unsure = { $state } ਬਾਰੇ ਸਾਡੇ ਸਰੋਤ ਕਹਿੰਦੇ ਹਨ ਕਿ ਸਿਰਫ਼ [ICE ਦੀ ਰੋਕ ਕੇ ਰੱਖਣ ਦੀ ਬੇਨਤੀ](term:detainer) ਕਰਕੇ ਜੇਲ੍ਹ ਨੂੰ { $hours-hold } ਘੰਟੇ ਹੋਰ ਨਹੀਂ ਮਿਲਦੇ। ਸਾਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਹਾਲੇ ਵੀ ਇੰਝ ਹੈ। ਜੇ ਜੇਲ੍ਹ ਫਿਰ ਵੀ ਗਿਣਦੀ ਹੈ, ਤਾਂ ਦੋ ਸਮੇਂ ਇਹ ਹਨ।
clock-law-warrant = ਜਦੋਂ [ਜੱਜ ਦਾ ਵਾਰੰਟ](term:judicial-warrant) ਹੋਵੇ, ਤਾਂ ਗੱਲ ਹੋਰ ਹੁੰਦੀ ਹੈ। ਰੋਕ ਕੇ ਰੱਖਣ ਦੀ ਬੇਨਤੀ ਅਤੇ ICE ਦੇ ਵਾਰੰਟ ਉੱਤੇ ਅਫ਼ਸਰ ਦੇ ਦਸਤਖ਼ਤ ਹੁੰਦੇ ਹਨ, ਜੱਜ ਦੇ ਨਹੀਂ।
clock-law-every-hour = { $state } ਵਿੱਚ ਸਟੇਟ ਦਾ ਇੱਕ ਕਾਨੂੰਨ ਰਿਹਾਈ ਦੇ ਸਮੇਂ ਤੋਂ { $hours-hold } ਘੰਟੇ ਬਾਅਦ ਰੋਕ ਕੇ ਰੱਖਣਾ ਖ਼ਤਮ ਕਰਦਾ ਹੈ। ਉਸ ਵਿੱਚ ਸ਼ਨਿੱਚਰ-ਐਤਵਾਰ ਦਾ ਨਾਂ ਨਹੀਂ। ਇਸ ਲਈ ਪਹਿਲਾ ਸਮਾਂ ਵੇਖੋ।
clock-law-working-days = { $state } ਵਿੱਚ ਸਟੇਟ ਦਾ ਇੱਕ ਕਾਨੂੰਨ ਕਾਊਂਟੀ ਜੇਲ੍ਹਾਂ ਨੂੰ { $hours-hold } ਘੰਟੇ ਰੱਖਣ ਦਿੰਦਾ ਹੈ। ਉਹ ਸ਼ਨਿੱਚਰ-ਐਤਵਾਰ ਅਤੇ ਛੁੱਟੀਆਂ ਨਹੀਂ ਗਿਣਦਾ। ਇਸ ਲਈ ਦੂਜਾ ਸਮਾਂ ਵੇਖੋ। ਸਟੇਟ ਦੀਆਂ ਛੁੱਟੀਆਂ ਫ਼ੈਡਰਲ ਛੁੱਟੀਆਂ ਤੋਂ ਵੱਖਰੀਆਂ ਹੋ ਸਕਦੀਆਂ ਹਨ।
clock-law-release-day = { $state } ਵਿੱਚ ਸਮਾਂ ਘੱਟ ਹੋ ਸਕਦਾ ਹੈ। ਅਟਾਰਨੀ ਜਨਰਲ ਦਾ ਇੱਕ ਹੁਕਮ ਕਹਿੰਦਾ ਹੈ ਕਿ ਰੋਕ ਕੇ ਰੱਖਣਾ { $end } ਤੱਕ ਖ਼ਤਮ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ। ਨਵਾਂ ਕਾਨੂੰਨ ਵੱਖਰਾ ਹੋ ਸਕਦਾ ਹੈ, ਇਸ ਲਈ ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ।
clock-law-exceptions = { $state } ਬਾਰੇ ਸਾਡੇ ਸਰੋਤ ਕਹਿੰਦੇ ਹਨ ਕਿ ਜੇਲ੍ਹ ਨੂੰ ICE ਲਈ ਰੱਖਣ ਦੀ ਇਜਾਜ਼ਤ ਸਿਰਫ਼ ਕੁਝ ਕੇਸਾਂ ਵਿੱਚ ਹੈ। ਬਾਕੀ ਸਭ ਕੇਸਾਂ ਵਿੱਚ { $hours-hold } ਘੰਟੇ ਹੋਰ ਨਹੀਂ ਮਿਲਦੇ। ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ ਕਿ ਕੀ ਇਹ ਉਹੋ ਜਿਹਾ ਕੇਸ ਹੈ।
clock-law-must = { $state } ਵਿੱਚ ਸਟੇਟ ਦਾ ਕਾਨੂੰਨ ਕਹਿੰਦਾ ਹੈ ਕਿ ਜੇਲ੍ਹ ਲਈ [ICE ਦੀ ਰੋਕ ਕੇ ਰੱਖਣ ਦੀ ਬੇਨਤੀ](term:detainer) ਮੰਨਣੀ ਜ਼ਰੂਰੀ ਹੈ। ਸਾਡੇ ਸਰੋਤ ਸਟੇਟ ਦਾ ਕੋਈ ਆਪਣਾ ਸਮਾਂ ਨਹੀਂ ਦੱਸਦੇ। ਇਸ ਲਈ ਦੋਵੇਂ ਸਮੇਂ ਮਾਅਨੇ ਰੱਖ ਸਕਦੇ ਹਨ।
clock-law-county = { $state } ਵਿੱਚ ਜ਼ਿਆਦਾਤਰ ਹਰ ਸ਼ੈਰਿਫ਼ ਜਾਂ ਜੇਲ੍ਹ ਆਪ ਫ਼ੈਸਲਾ ਕਰਦੀ ਹੈ ਕਿ ICE ਲਈ ਰੱਖਣਾ ਹੈ ਜਾਂ ਨਹੀਂ। ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ ਕਿ ਇਹ ਜੇਲ੍ਹ ਕੀ ਕਰਦੀ ਹੈ।
clock-law-unclear = { $state } ਬਾਰੇ ਅਸੀਂ ਇਹ ਪੱਕਾ ਨਹੀਂ ਕਰ ਸਕੇ ਕਿ ਜੇਲ੍ਹ ਨੂੰ ICE ਲਈ ਰੱਖਣ ਦੀ ਇਜਾਜ਼ਤ ਹੈ ਜਾਂ ਨਹੀਂ। ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ।
clock-law-unsure = ਇਸ ਕਾਨੂੰਨ ਦਾ ਕੁਝ ਹਿੱਸਾ ਪੱਕਾ ਨਹੀਂ ਹੋ ਸਕਿਆ ਜਾਂ ਬਦਲ ਗਿਆ ਹੋ ਸਕਦਾ ਹੈ।

# What to do
clock-before = ਪਹਿਲੇ ਸਮੇਂ ਤੋਂ ਪਹਿਲਾਂ
clock-before-one = ਸਮਾਂ ਆਉਣ ਤੋਂ ਪਹਿਲਾਂ
clock-before-lawyer = ਹੁਣੇ ਵਕੀਲ ਨਾਲ ਗੱਲ ਕਰੋ। ਪੁੱਛੋ ਕਿ ਇਹ ਜੇਲ੍ਹ ਕਿਹੜੀ ਗਿਣਤੀ ਵਰਤਦੀ ਹੈ।
clock-before-write = ਛੁੱਟ ਸਕਣ ਦਾ ਦਿਨ ਅਤੇ ਘੰਟਾ ਲਿਖੋ, ਅਤੇ ਇਹ ਵੀ ਕਿ ਤੁਹਾਨੂੰ ਕਿਸ ਨੇ ਦੱਸਿਆ। ਜ਼ਮਾਨਤ ਦੀ ਰਸੀਦ ਜਾਂ ਅਦਾਲਤ ਦਾ ਕਾਗਜ਼ ਸਾਂਭ ਕੇ ਰੱਖੋ।
clock-before-decide = ਵਕੀਲ ਨਾਲ ਤੈਅ ਕਰੋ ਕਿ ਜੇ ICE ਸਮੇਂ ਸਿਰ ਨਾ ਆਵੇ, ਤਾਂ ਕੀ ਕਰਨਾ ਹੈ।
clock-at = ਜਦੋਂ ਪਹਿਲਾ ਸਮਾਂ ਆਵੇ
clock-at-one = ਜਦੋਂ ਸਮਾਂ ਆਵੇ
clock-at-call = ਵਕੀਲ ਨੂੰ ਫ਼ੋਨ ਕਰੋ। ਇੱਕ ਗਿਣਤੀ ਨਾਲ ਸਮਾਂ ਮੁੱਕ ਗਿਆ ਹੈ। ਦੂਜੀ ਨਾਲ ਸ਼ਾਇਦ ਨਹੀਂ।
clock-at-call-one = ਵਕੀਲ ਨੂੰ ਫ਼ੋਨ ਕਰੋ। ਸਮਾਂ ਕਰੀਬ ਮੁੱਕ ਗਿਆ ਹੈ।
clock-at-careful = ਇਕੱਲੇ ਜੇਲ੍ਹ ਉੱਤੇ ਜ਼ੋਰ ਨਾ ਪਾਓ। ਰਿਹਾਈ ਲਈ ਜ਼ੋਰ ਪਾਉਣ ਨਾਲ ICE ਤੁਰੰਤ ਆ ਸਕਦਾ ਹੈ।
clock-after = ਦੂਜੇ ਸਮੇਂ ਤੋਂ ਬਾਅਦ
clock-after-one = ਸਮੇਂ ਤੋਂ ਬਾਅਦ
clock-no-do = ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ
clock-no-lawyer = ਰਿਹਾਈ ਬਾਰੇ ਅੱਜ ਹੀ ਵਕੀਲ ਨਾਲ ਗੱਲ ਕਰੋ।
clock-after-over = ਜਦੋਂ ਸਮਾਂ ਮੁੱਕ ਜਾਵੇ ਅਤੇ ਹੋਰ ਕੋਈ ਗੱਲ ਉਨ੍ਹਾਂ ਨੂੰ ਨਾ ਰੋਕੇ, ਤਾਂ ਬੇਨਤੀ ਉਨ੍ਹਾਂ ਨੂੰ ਰੱਖਣ ਦਾ ਕਾਰਨ ਨਹੀਂ ਰਹਿੰਦੀ। ਜੇਲ੍ਹ ਲਈ ਉਨ੍ਹਾਂ ਨੂੰ ਜਾਣ ਦੇਣਾ ਜ਼ਰੂਰੀ ਹੈ।
clock-after-ask = ਵਕੀਲ ਦੇ ਨਾਲ, ਜੇਲ੍ਹ ਨੂੰ ਨਿਮਰਤਾ ਨਾਲ ਲਿਖ ਕੇ ਪੁੱਛੋ: ਕ੍ਰਿਮੀਨਲ ਕੇਸ ਨੇ ਉਨ੍ਹਾਂ ਨੂੰ ਰੋਕਣਾ ਕਦੋਂ ਬੰਦ ਕੀਤਾ? ਉਨ੍ਹਾਂ ਨੂੰ ਹਾਲੇ ਕਿਸ ਅਧਿਕਾਰ ਨਾਲ ਰੱਖਿਆ ਹੈ? { $form-detainer } ਅਤੇ ਕੋਈ ਵੀ ਵਾਰੰਟ ਹੋਵੇ ਤਾਂ ਉਸ ਦੀ ਕਾਪੀ ਮੰਗੋ, ਅਤੇ ਰਿਹਾਈ ਮੰਗੋ। ਵੇਖੋ [ਕੀ ਲਿਖਣਾ ਹੈ](faq:what-to-write)।
clock-after-judge = ਵਕੀਲ ਰਿਹਾਈ ਦੀ ਮੰਗ ਵਾਲੀ ਚਿੱਠੀ ਭੇਜ ਸਕਦਾ ਹੈ। ਜੇ ਜੇਲ੍ਹ ਨਾਂਹ ਕਰੇ, ਤਾਂ ਵਕੀਲ ਜੱਜ ਤੋਂ [ਹੇਬੀਅਸ ਕੋਰਪਸ (habeas corpus)](term:habeas-corpus) ਮੰਗ ਸਕਦਾ ਹੈ।
clock-after-out = ICE ਹਮੇਸ਼ਾ ਨਹੀਂ ਆਉਂਦਾ। ਉਹ ਫਿਰ ਵੀ ਬਾਅਦ ਵਿੱਚ, ਕਿਸੇ ਹੋਰ ਥਾਂ, ਉਨ੍ਹਾਂ ਨੂੰ ਗ੍ਰਿਫ਼ਤਾਰ ਕਰ ਸਕਦਾ ਹੈ। ਕ੍ਰਿਮੀਨਲ ਕੇਸ ਚੱਲਦਾ ਰਹਿੰਦਾ ਹੈ।
clock-why = ਦੋ ਸਮੇਂ ਕਿਉਂ ਹਨ?
clock-why-form = ਜੋ ਫ਼ਾਰਮ ICE ਜੇਲ੍ਹ ਨੂੰ ਭੇਜਦਾ ਹੈ, ਉਹ { $hours-hold } ਘੰਟੇ ਕਹਿੰਦਾ ਹੈ। ਫ਼ਾਰਮ ਵਿੱਚ ਸ਼ਨਿੱਚਰ-ਐਤਵਾਰ ਦੀ ਗੱਲ ਨਹੀਂ।
clock-why-rule = ਇੱਕ ਫ਼ੈਡਰਲ ਨਿਯਮ ਵੀ { $hours-hold } ਘੰਟੇ ਕਹਿੰਦਾ ਹੈ, ਪਰ ਉਹ ਸ਼ਨਿੱਚਰਵਾਰ, ਐਤਵਾਰ ਅਤੇ ਛੁੱਟੀਆਂ ਨਹੀਂ ਗਿਣਦਾ। ਕਈ ਜੇਲ੍ਹਾਂ ਇਸੇ ਤਰ੍ਹਾਂ ਗਿਣਦੀਆਂ ਹਨ। ਫਿਰ ਸ਼ੁੱਕਰਵਾਰ ਤੋਂ ਰੋਕ ਕੇ ਰੱਖਣਾ ਮੰਗਲਵਾਰ ਤੱਕ ਚੱਲ ਸਕਦਾ ਹੈ। ਛੁੱਟੀਆਂ ਵਾਲੇ ਲੰਮੇ ਹਫ਼ਤੇ ਵਿੱਚ ਇਸ ਤੋਂ ਵੀ ਵੱਧ।
clock-why-lawful = ਕਿਸੇ ਸਟੇਟ ਵਿੱਚ ਕਿਹੜੀ ਗਿਣਤੀ ਕਾਨੂੰਨੀ ਹੈ, ਇਹ ਪੱਕਾ ਨਹੀਂ। ਇਹ ਵਕੀਲ ਨੂੰ ਹੀ ਦੱਸਣਾ ਪਵੇਗਾ।

# The federal holidays
clock-holiday-new-year = ਨਵਾਂ ਸਾਲ (New Year’s Day)
clock-holiday-king = ਮਾਰਟਿਨ ਲੂਥਰ ਕਿੰਗ ਦਿਵਸ (Martin Luther King Jr. Day)
clock-holiday-washington = ਪ੍ਰੈਜ਼ੀਡੈਂਟਸ ਡੇ (Presidents’ Day)
clock-holiday-memorial = ਮੈਮੋਰੀਅਲ ਡੇ (Memorial Day)
clock-holiday-juneteenth = ਜੂਨਟੀਂਥ (Juneteenth)
clock-holiday-independence = ਆਜ਼ਾਦੀ ਦਿਵਸ (Independence Day)
clock-holiday-labor = ਲੇਬਰ ਡੇ (Labor Day)
clock-holiday-columbus = ਕੋਲੰਬਸ ਡੇ (Columbus Day)
clock-holiday-veterans = ਵੈਟਰਨਜ਼ ਡੇ (Veterans Day)
clock-holiday-thanksgiving = ਥੈਂਕਸਗਿਵਿੰਗ (Thanksgiving)
clock-holiday-christmas = ਕ੍ਰਿਸਮਸ (Christmas)
