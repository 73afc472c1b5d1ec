# The guide in a terminal, `hold-guide text`. text-keys follows each request for a choice.

text-keys = b goes back, q ends.
text-choose = Type a number and press Enter;
text-choose-any = Type one or more numbers with spaces between, and press Enter;
text-choose-place = Type a number, or the name or letters of the state, and press Enter;
text-choose-answer = Type a number, or words to look for, and press Enter;
text-not-understood = That is none of the choices. Please try again.
text-nothing-found = Nothing was found. Try one other word, or a number.
text-plain-only = This terminal says it shows plain letters only, so the guide is shown in English. For all languages, set it to Unicode.
