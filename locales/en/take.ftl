# Taking the guide's words along: sheets, paper, phone.

take-use-before = Use this before { $date }. After that, look for a newer guide.
take-sheets = Letters, scripts and worksheets
take-sheets-help = Print a sheet and fill it in by hand. This computer never asks for names or numbers.
take-sheets-card = A card for your wallet
take-sheets-worksheet = Pages to fill in by hand
take-sheets-letter = Letters
take-sheets-call = What to say on the phone
take-sheet-state = Some lines depend on the state. Answer the questions first, and this sheet will have your state’s lines.
take-sheet-answer = Answer
