# The frame around every page: bar, buttons, footer, and messages of the program.

frame-app-name = After an ICE hold
frame-text-smaller = A–
    .name = Smaller text
frame-text-larger = A+
    .name = Larger text
frame-language-menu = Choose a language
# The heading over the list of languages in the menu.
frame-read-in = Read this guide in
frame-second-language = Show a second language beside it
frame-no-second = No second language
frame-close = Close
frame-back = Back
frame-continue = Continue
frame-change = Change
# The accessible name of the button: { $what } is the short name of a question.
frame-change-what = Change: { $what }
frame-home = Home
frame-footer-offline = Works without internet
frame-footer-nothing-saved = Nothing you enter is saved
# { $date } is the day the content was last checked.
frame-footer-advice = Legal information, not legal advice · Content of { $date }
frame-erase = Erase and start over
frame-erased = Your answers are erased.
frame-draft = Draft translation. No named person has checked it yet.
frame-not-translated = This part is not translated yet. It is shown in English.
frame-settings-set-aside = Your settings file could not be read. It was set aside, and the usual settings are in use.
frame-settings-not-saved = Your settings could not be saved. They last until you close the program.
frame-page-gone = This page is not in the guide. Please go back to the start.
frame-sorry = Sorry, this page broke
frame-sorry-text = This is a fault in the guide, not something you did. Your answers are still here. Go back to the start and go on from there.
frame-clock-wrong = The clock of this computer seems wrong. The guide still shows dates, but it cannot tell what is out of date.

date-day = { $month } { $day }, { $year }
date-month-year = { $month } { $year }
date-month-1 = January
date-month-2 = February
date-month-3 = March
date-month-4 = April
date-month-5 = May
date-month-6 = June
date-month-7 = July
date-month-8 = August
date-month-9 = September
date-month-10 = October
date-month-11 = November
date-month-12 = December

# The foot of a page: where each statement comes from.
sources-title = Where this comes from
sources-checked = Checked { $date }.
sources-as-of = The newest source is from { $date }.
sources-known = This is well-known law. It was not read again for this check.
sources-uncertain = We are not sure of this. Ask a lawyer.
sources-overdue = It was due to be checked again by { $date }. It may have changed.
# The accessible name of a source number in the text.
sources-number = Source { $number }
sources-page-overdue = Part of this page was due to be checked again by { $date }. The law may have changed since then. Ask a lawyer what is true today.
