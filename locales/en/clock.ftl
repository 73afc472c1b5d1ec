# The 48-hour clock: the page, the words for days and hours, and the holidays.

clock-page = The { $hours-hold }-hour clock
clock-open = Open the { $hours-hold }-hour clock
clock-intro = Choose the day and hour when they could have gone free. That is when bail was paid, charges were dropped, a judge ordered release, or the sentence ended. The { $hours-hold } hours start at this [release point](term:release-point), not when ICE sent the hold.
# What was chosen, for copies that do not show the buttons.
clock-chosen = Release point: { $end } · { $state }

# The buttons
clock-pick-day = Day
clock-pick-hour = Hour
clock-pick-state = State
clock-which-day = On which day could they have gone free?
clock-which-hour = At about what hour?
clock-day-before = One day earlier
clock-day-after = One day later
clock-earlier = Half an hour earlier
clock-later = Half an hour later
clock-month-before = One month earlier
clock-month-after = One month later
# The accessible name of a button that shows a value and lets the reader change it.
clock-change = { $what }: { $end }

# Days and hours
clock-weekday-monday = Monday
clock-weekday-tuesday = Tuesday
clock-weekday-wednesday = Wednesday
clock-weekday-thursday = Thursday
clock-weekday-friday = Friday
clock-weekday-saturday = Saturday
clock-weekday-sunday = Sunday
# Over the columns of a month.
clock-weekday-short-monday = Mon
clock-weekday-short-tuesday = Tue
clock-weekday-short-wednesday = Wed
clock-weekday-short-thursday = Thu
clock-weekday-short-friday = Fri
clock-weekday-short-saturday = Sat
clock-weekday-short-sunday = Sun
clock-date = { $weekday }, { $month } { $day }
clock-date-year = { $weekday }, { $month } { $day }, { $year }
clock-hour-morning = { $hour }:{ $minute } AM
clock-hour-afternoon = { $hour }:{ $minute } PM
clock-hour-midnight = { $hour }:{ $minute } AM (midnight)
clock-hour-noon = { $hour }:{ $minute } PM (noon)
# A moment inside a sentence: “no longer than about { $end }”.
clock-when = { $date }, { $time }
# The same when the moment is midnight, so that nobody takes it for the next night.
clock-when-day-ends = midnight at the end of { $date }

# The time line
clock-mark-start = Could go free
clock-mark-every-hour = Every hour counts
clock-mark-working-days = Without weekends and holidays
clock-mark-both = By both counts
clock-mark-state = By the rule of the state
clock-mark-now = Now
# What the time line says to screen readers; { $days } are its marks with their times.
clock-picture = Time line of estimates. { $days }

# The two counts
clock-two = Two times, both only estimates
clock-one = One time, and only an estimate
clock-every-hour = **If every hour counts:** no longer than about **{ $end }**. The form that ICE sends says { $hours-hold } hours. It does not mention weekends.
clock-working-days = **If weekends and federal holidays do not count:** no longer than about **{ $end }**. A federal rule leaves these days out of the count.
clock-both = **By both counts:** no longer than about **{ $end }**. No weekend or federal holiday lies in between.
clock-left-out = The second count leaves out: { $days }.
clock-holiday = { $date } ({ $holiday })
clock-holiday-moved = { $date } ({ $holiday }, kept on this day)
clock-clocks-change = Most clocks in the country change on { $date }. The first count is of hours that really pass.
clock-jails-differ = Jails count differently. Ask the lawyer which count this jail uses. County holidays can differ from federal ones.

# Shown only when the computer’s own clock can be believed.
clock-now-before = By the clock of this computer, the release point is still to come.
clock-now-running = By the clock of this computer, neither time has come yet.
clock-now-between = By the clock of this computer, the first time has passed and the second has not.
clock-now-over = By the clock of this computer, both times have passed.
clock-now-one-over = By the clock of this computer, this time has passed.

# The law of the place
clock-law = The law in { $state }
clock-law-choose = Choose the state
clock-law-none = Some states do not let a jail hold for ICE at all. A few have a time of their own. Choose the state above to see its rule.
clock-law-no-title = In { $state }, no { $hours-hold } hours to count
clock-law-no = In { $state }, our sources say that a jail gets no extra { $hours-hold } hours for an [ICE hold](term:detainer) alone. So this clock counts nothing there.
clock-law-no-unsure = In { $state }, our sources say that a jail gets no extra { $hours-hold } hours for an [ICE hold](term:detainer) alone. We are not sure that this is still so. If the jail counts all the same, these are the two times.
clock-law-warrant = It is different when there is a [judge’s warrant](term:judicial-warrant). A hold and an ICE warrant are signed by an officer, not by a judge.
clock-law-every-hour = In { $state }, a state law ends the hold { $hours-hold } hours after the time of release. It names no weekends. So look at the first time.
clock-law-working-days = In { $state }, a state law lets county jails hold for { $hours-hold } hours and leaves out weekends and holidays. So look at the second time. Holidays of the state may differ from federal ones.
clock-law-release-day = In { $state }, the time may be shorter. An order of the attorney general says that a hold must end by { $end }. A newer law may differ, so ask the lawyer.
clock-law-exceptions = In { $state }, our sources say that a jail may hold for ICE only in some cases. In all other cases there are no extra { $hours-hold } hours. Ask the lawyer if a case fits.
clock-law-must = In { $state }, state law says that a jail must honor an [ICE hold](term:detainer). Our sources name no time of its own. So both times can matter.
clock-law-county = In { $state }, each sheriff or jail mostly decides whether to hold for ICE. Ask the lawyer what this jail does.
clock-law-unclear = For { $state }, we could not settle whether a jail may hold for ICE. Ask the lawyer.
clock-law-unsure = Some of this law could not be confirmed or may have changed.

# What to do
clock-before = Before the first time
clock-before-one = Before the time comes
clock-before-lawyer = Speak to a lawyer now. Ask which count this jail uses.
clock-before-write = Write down the day and hour of the release point, and who told you. Keep the bail receipt or the court paper.
clock-before-decide = Decide with the lawyer what to do if ICE has not come in time.
clock-at = When the first time comes
clock-at-one = When the time comes
clock-at-call = Call the lawyer. By one count the time is over. By the other it may not be.
clock-at-call-one = Call the lawyer. The time is about over.
clock-at-careful = Do not press the jail alone. Pressing for release can make ICE come at once.
clock-after = After the second time
clock-after-one = After the time
clock-no-do = What you can do
clock-no-lawyer = Speak to a lawyer today about release.
clock-after-over = When the time is up and nothing else holds them, the hold is no reason to keep them. The jail must let them go.
clock-after-ask = With the lawyer, ask the jail politely and in writing: When did the criminal case stop holding them? Under what authority are they still held? Ask for a copy of the { $form-detainer } and any warrant, and for release. See [what to write](faq:what-to-write).
clock-after-judge = The lawyer can send a demand letter. If the jail says no, the lawyer can ask a judge for [habeas corpus](term:habeas-corpus).
clock-after-out = ICE does not always come. It can still arrest them later, somewhere else. The criminal case goes on.
clock-why = Why are there two times?
clock-why-form = The form that ICE sends to the jail says { $hours-hold } hours. The form does not mention weekends.
clock-why-rule = A federal rule also says { $hours-hold } hours, but it leaves out Saturdays, Sundays and holidays. Many jails count this way. Then a hold from Friday can last until Tuesday, and longer over a long weekend.
clock-why-lawful = Which count is lawful in a state is not certain. A lawyer must say.

# The federal holidays
clock-holiday-new-year = New Year’s Day
clock-holiday-king = Martin Luther King Jr. Day
clock-holiday-washington = Presidents’ Day
clock-holiday-memorial = Memorial Day
clock-holiday-juneteenth = Juneteenth
clock-holiday-independence = Independence Day
clock-holiday-labor = Labor Day
clock-holiday-columbus = Columbus Day
clock-holiday-veterans = Veterans Day
clock-holiday-thanksgiving = Thanksgiving
clock-holiday-christmas = Christmas
