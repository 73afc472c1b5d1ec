# For a helper who sits beside a reader and does not speak their language.

helper-setting = A helper sits beside the reader
helper-setting-help = Two languages stand side by side with numbered lines. A strip below says what to ask next.
helper-which = Which language does the person beside you read? Choose it as the second language.
helper-choose = Choose the second language
helper-swap = Swap languages
# { $what } is the name of a language in itself.
helper-larger = Larger: { $what }
helper-home = First say who you are, and that nothing is saved. Then press start together.
helper-review = Read each answer together and ask: is this right?
helper-plan = Read the first box together. Then read what to do today, line by line. Point at the numbers.
helper-ask-private = Ask: can you read this where nobody watches? Point at the cards.
helper-ask-where = Ask: where is the person now? Point at the cards. Do not ask for a name.
helper-ask-hold = Ask: is there a form, or did the jail say so? Point at the cards. Ask to see the form, if they have it.
helper-ask-citizen = Ask only what the cards say. Do not ask about any other status.
helper-ask-minor = Ask: is the person under { $age-adult }? Do not ask for a date of birth.
helper-ask-state = Ask: in which state is the jail? Do not ask where the reader lives.
helper-ask-stage = Ask: has bail been set, and is it paid? Point at the cards. Do not ask about money or status.
helper-ask-since-release = Ask: when could the person have gone free? Count the days together.
helper-ask-old-order = Ask: did a judge ever order the person to leave? “I don’t know” is a good answer too.
helper-ask-entry = Ask only what the cards say. Do not ask which country it was.
helper-ask-two-years = Ask: are there papers that show it? Point at the cards. You need not see the papers.
helper-ask-charge = Ask: what is the charge now? Point at the cards. Do not ask what happened.
helper-ask-afraid = Ask: is the person afraid to go back? Give them time. Do not ask why, or to which country.
helper-ask-more = Point at each card and ask: does this fit? Do not ask for more than yes or no.
