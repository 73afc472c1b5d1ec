# The page about the guide itself.

about-title = About this guide
about-what = This guide is for families and friends of a person in jail with an ICE hold. It gives information, not legal advice. It does not know your whole story. A lawyer can.
about-promises = What we promise
about-offline = It works without the internet. It opens no connection.
about-blocked = The system of this computer blocks every network connection of the guide as well.
about-not-blocked = No extra block against network connections is set on this computer. The guide still opens none.
about-no-trace = It keeps nothing you enter. Your answers are gone when you erase them or close the program.
about-sourced = Each legal statement shows where it comes from and the day it was checked.
about-age = How old it is
about-age-text = The content was last checked on { $date }. The law changes fast. Some parts must be checked again within { $days-moving } days. A part that is past that day says so.
about-not-reviewed = No lawyer has reviewed it yet
about-not-reviewed-text = The guide was written from published sources. An immigration lawyer has not yet reviewed it. Before you act, try to speak to a lawyer.
about-translations = Translations
about-translations-text = A translation is a draft until a named person has checked it. Every page in a draft says so.
about-sources-text = These are all the sources. A number in the text leads to its source at the foot of the page.
about-keys = Keys
about-keys-text = Tab moves to the next part. Enter or Space presses a button. The arrow keys move between choices. Ctrl and plus, or Ctrl and minus, change the text size. Ctrl and A selects all the text of the page, and Ctrl and C copies it. Escape closes a box.
