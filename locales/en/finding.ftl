# Finding someone: the page, what to do in order, and what to write down on paper.

find-page = Finding someone
find-open = Open “Finding someone,” step by step
find-intro = Go from top to bottom, and mark on paper what is done. If you find nothing, start again after a few hours.
find-write = What to write down
find-write-how = Copy this list onto paper, and fill it in there. Nothing is typed here, and nothing is kept. Do not read it out on a jail phone.

finding-part-jail = First: the jail
finding-roster = Look at the jail’s own list of people held, or call the jail. While the criminal case holds them, they are there and not in ICE’s search.
finding-neutral = If there is bail, ask: “Besides the charges, is there any other hold or detainer that would stop release?” Say nothing about birthplace or status.
finding-left = If they have left, ask: on which day and hour, who took them, and where to?
finding-moved = Look at the lists of nearby jails and of the state prison too. They may have been moved, and an [ICE hold](term:detainer) can go with them.

finding-part-ice = Then: ICE’s online search
finding-locator = Search for an adult at { $site-locator }. [ICE](term:ice) runs it. You need the exact first and last name and the country of birth. They are not there until ICE books them.
finding-number = If you have the [A-number](term:a-number), search with it and the country of birth. If it has fewer than nine digits, put zeros in front.
finding-spelling = Try every spelling. Try each last name alone, both together, and in the other order. Try with and without accents, hyphens and spaces, a second first name, and the name from before a marriage.
finding-again = The search runs behind. Try again every few hours, and after every move.
finding-child = The search does not show people under { $age-adult }. See [children](page:situation-minor).

finding-part-others = If the search fails
finding-lawyer = Call an immigration lawyer, even before you find them. The lawyer can ask, and can go to a judge if a move is near.
finding-court = With the A-number, call the court line or look online. It tells the next hearing. It is the court, not ICE.
finding-consulate = Ask the person’s [consulate](term:consulate). It can help to find and visit them. If the person fears their government, ask a lawyer first.
finding-office = The lawyer, a citizen or the consulate can call the ICE office for the area, listed at { $site-ice }. Then try the detention centers nearby.
finding-line = As the last step, ICE’s own line.

finding-part-careful = Be careful
finding-quiet = Tell nobody at the jail or at ICE about birthplace, papers, or how anyone came. Treat jail calls as recorded.
finding-numbers = Some apps and lists show wrong numbers. Use the ones in this guide or from a lawyer.
finding-scams = Someone may call who knows their name and asks for money. ICE does not call families for money. Call the lawyer back on a number you found yourself.

finding-write-name = Full name, and each way it is spelled
finding-write-birth = Date and country of birth
finding-write-a-number = [A-number](term:a-number), if there is one
finding-write-last-seen = Where and when they were arrested or last seen
finding-write-booking = Jail and [booking](term:booking) number
finding-write-charge = Charge, [bail](term:bail) and next court date
finding-write-calls = Each call: day, hour, whom you spoke to, what they said
finding-write-searched = Each search: day, hour, and the spelling you tried
finding-write-lawyers = Names of both lawyers and how to reach them
finding-write-medicine = Medicine they need
