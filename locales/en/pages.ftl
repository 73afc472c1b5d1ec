# The words of the pages themselves; what the guide says stands in the other files.

# The walkthrough
walk-why = Why we ask
walk-answers-so-far = Your answers so far
walk-progress = Question { $number } of about { $of }
# Added to a finished step of the progress list for screen readers.
walk-step-done = { $step } (done)
walk-step-now = { $step } (now)
walk-step-plan = Your plan
walk-more-answers = Answers that may help
walk-choose-one = Choose one.
walk-choose-any = Choose all that fit.
walk-pick-first = Choose an answer first. “I don’t know” is fine too.
walk-review = Your answers
walk-review-help = Look over your answers. Change any that are not right, then see your plan.
walk-see-plan = See your plan
walk-fell-away = { $count ->
        [one] One earlier answer no longer fits and was taken out: { $questions }
       *[other] { $count } earlier answers no longer fit and were taken out: { $questions }
    }

# The plan
plan-page = Your plan
plan-page-change = Change my answers
plan-page-nothing-saved = Nothing is saved.
plan-page-from = When you finish, press “Erase and start over.”
plan-page-not-finished = Some questions are still open. The plan may change when you answer them.
plan-page-because = Because you said: { $answers }
plan-section-answer = The short answer
plan-section-now = What to do today
plan-section-know = What to know
plan-section-bail = Bail: your choices side by side
plan-section-ask-criminal = Ask the criminal defense lawyer
plan-section-ask-immigration = Ask the immigration lawyer
plan-section-do-not = What not to do, say or sign
plan-section-clock = The clock
plan-section-law = The law where they are
plan-section-help = Who helps
plan-bail-pay-now = Pay bail now
plan-bail-wait = Wait for now
plan-bail-ask-first = Ask the lawyers first
plan-bail-no-money = Ask for release without money
plan-bail-next = What may happen next
plan-bail-wrong = What can go wrong
plan-bail-money = The money
plan-bail-case = The criminal case
plan-local-help = Groups that work in { $state }: { $groups }. We have not called them. Open the web site first.

# Questions and answers
faq-page = Questions and answers
faq-page-search = Search the answers
faq-page-search-hint = Type a word, such as bail
faq-page-results = { $count ->
        [one] One answer
       *[other] { $count } answers
    }
faq-page-none = No answer has words like these. Try one word, such as “bail” or “lawyer,” or look through the list.
faq-page-means = What it means
faq-page-do = What you can do
faq-page-careful = Be careful
faq-page-ask = Who to ask
faq-page-related = Read next
faq-page-steps = In the step-by-step guide

# The accessible name of a marked word; { $term } is the word.
term-page-explains = { $term }: what does it mean?

contact-run-by-ice = ICE itself runs this. If someone must call, let a citizen, a lawyer or the consulate do it, and say as little as needed.
