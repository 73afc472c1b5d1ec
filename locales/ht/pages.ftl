# The words of the pages themselves.

# The walkthrough
walk-why = Poukisa nou mande sa
walk-answers-so-far = Repons ou yo jiska kounye a
walk-progress = Kesyon { $number } sou anviwon { $of }
walk-step-done = { $step } (fini)
walk-step-now = { $step } (kounye a)
walk-step-plan = Plan ou
walk-more-answers = Repons ki ka ede ou
walk-choose-one = Chwazi youn.
walk-choose-any = Chwazi tout sa ki koresponn.
walk-pick-first = Chwazi yon repons anvan. “Mwen pa konnen” bon tou.
walk-review = Repons ou yo
walk-review-help = Gade repons ou yo. Chanje sa ki pa bon, apre sa gade plan ou.
walk-see-plan = Gade plan ou
walk-fell-away = { $count ->
        [one] { $count } repons ou te bay anvan pa koresponn ankò, epi nou retire l: { $questions }
       *[other] { $count } repons ou te bay anvan pa koresponn ankò, epi nou retire yo: { $questions }
    }

# The plan
plan-page = Plan ou
plan-page-change = Chanje repons mwen yo
plan-page-nothing-saved = Nou pa sere anyen.
plan-page-from = Lè ou fini, peze “Efase epi rekòmanse”.
plan-page-not-finished = Gen kesyon ou poko reponn. Plan an ka chanje lè ou reponn yo.
plan-page-because = Paske ou te di: { $answers }
plan-section-answer = Repons kout la
plan-section-now = Sa pou fè jodi a
plan-section-know = Sa pou konnen
plan-section-bail = Kosyon kriminèl: chwa ou yo kòtakòt
plan-section-ask-criminal = Mande avoka ki defann ka kriminèl la
plan-section-ask-immigration = Mande avoka imigrasyon an
plan-section-do-not = Sa pou pa fè, pou pa di, pou pa siyen
plan-section-clock = Konte èdtan yo
plan-section-law = Lwa kote moun nan ye a
plan-section-help = Ki moun ki ede
plan-bail-pay-now = Peye kosyon kriminèl la kounye a
plan-bail-wait = Tann pou kounye a
plan-bail-ask-first = Mande avoka yo anvan
plan-bail-no-money = Mande pou yo lage l san peye
plan-bail-next = Sa ki ka rive apre
plan-bail-wrong = Sa ki ka mal pase
plan-bail-money = Lajan an
plan-bail-case = Ka kriminèl la
plan-local-help = Gwoup k ap travay nan { $state }: { $groups }. Nou pa t rele yo. Louvri sit entènèt yo anvan.

# Kesyon ak repons
faq-page = Kesyon ak repons
faq-page-search = Chèche nan repons yo
faq-page-search-hint = Tape yon mo, tankou kosyon
faq-page-results = { $count ->
        [one] { $count } repons
       *[other] { $count } repons
    }
faq-page-none = Okenn repons pa gen mo konsa. Eseye yon sèl mo, tankou “kosyon” oswa “avoka”, oswa gade lis la.
faq-page-means = Sa sa vle di
faq-page-do = Sa ou ka fè
faq-page-careful = Fè atansyon
faq-page-ask = Ki moun pou mande
faq-page-related = Li sa apre
faq-page-steps = Nan gid etap pa etap la

term-page-explains = { $term }: kisa sa vle di?

contact-run-by-ice = Se ICE menm ki okipe sa a. Si gen yon moun ki dwe rele, se pou yon sitwayen ameriken, yon avoka oswa konsila a fè sa. Se pou yo di sèlman sa ki nesesè.
