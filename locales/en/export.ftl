# The whole guide in one document, for a lawyer who reads it on paper and marks it.

export-title = Hold Guide for review: { $what }
export-about = Here is what the guide says in this language. Each text has its id and the sources it rests on. Each source says how sure it is, when it was checked and when it must be checked again. Mark each text “OK” or “Change”, and write the change beside it.
export-content-date = Content of { $date }
export-samples = Where a text names a place, this document shows one place for which the text can appear.
export-mark-ok = OK
export-mark-change = Change:

export-part-questions = Questions of the walkthrough
export-part-plan = What a plan can say
export-part-faq = Questions and answers
export-part-glossary = Special words
export-part-law = The law of each place
export-part-clock = The clock
export-part-contacts = Contacts
export-part-headings = Headings of the plan and of the bail comparison
export-part-sources = Sources

# What a line is, before its words.
export-line-question = Question
export-line-help = Help
export-line-why = Why we ask
export-line-short = In short
export-line-choice = Choice
export-line-answer = Answer

# { $what } is the source’s id.
export-source = { $confidence ->
        [verified] { $what }: verified. Checked { $date }. Check again by { $end }.
        [known] { $what }: known law, not opened again. Checked { $date }. Check again by { $end }.
       *[uncertain] { $what }: uncertain. Checked { $date }. Check again by { $end }.
    }
export-source-overdue = { $what } was to be checked again by { $date }
export-practical = Plain advice without a legal claim; it names no source
export-no-source = No source

export-section = Section: { $what }
export-never-together = Never in one plan with: { $what }
export-when = Shown when: { $what }
export-when-always = for everyone
export-when-is = { $what } = { $answers }
export-when-is-not = { $what } is answered, but not { $answers }
export-when-or = or
export-when-and = and
export-when-not = not

export-source-topic = Subject: { $what }
export-source-moving = Changes often
export-source-as-of = Its sources reach up to { $date }
export-source-note = For editors: { $what }
