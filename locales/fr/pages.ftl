# The words of the pages themselves.

# The walkthrough
walk-why = Pourquoi cette question
walk-answers-so-far = Vos réponses jusqu’ici
walk-progress = Question { $number } sur environ { $of }
walk-step-done = { $step } (terminé)
walk-step-now = { $step } (en cours)
walk-step-plan = Votre plan
walk-more-answers = Des réponses qui peuvent aider
walk-choose-one = Choisissez une réponse.
walk-choose-any = Choisissez tout ce qui correspond.
walk-pick-first = Choisissez d’abord une réponse. « Je ne sais pas » convient aussi.
walk-review = Vos réponses
walk-review-help = Relisez vos réponses. Modifiez celles qui ne sont pas justes, puis voyez votre plan.
walk-see-plan = Voir votre plan
walk-fell-away = { $count ->
        [one] { $count } réponse précédente ne correspond plus et a été retirée : { $questions }
       *[other] { $count } réponses précédentes ne correspondent plus et ont été retirées : { $questions }
    }

# The plan
plan-page = Votre plan
plan-page-change = Modifier mes réponses
plan-page-nothing-saved = Rien n’est enregistré.
plan-page-from = Quand vous avez fini, appuyez sur « Effacer et recommencer ».
plan-page-not-finished = Il reste des questions sans réponse. Le plan peut changer quand vous y répondrez.
plan-page-because = Parce que vous avez dit : { $answers }
plan-section-answer = La réponse courte
plan-section-now = Quoi faire aujourd’hui
plan-section-know = Ce qu’il faut savoir
plan-section-bail = Caution pénale : vos choix côte à côte
plan-section-ask-criminal = À demander à l’avocat de la défense pénale
plan-section-ask-immigration = À demander à l’avocat en immigration
plan-section-do-not = Ce qu’il ne faut pas faire, dire ou signer
plan-section-clock = Le compte des heures
plan-section-law = La loi là où est la personne
plan-section-help = Qui peut aider
plan-bail-pay-now = Payer la caution pénale maintenant
plan-bail-wait = Attendre pour le moment
plan-bail-ask-first = Demander d’abord aux avocats
plan-bail-no-money = Demander la libération sans argent
plan-bail-next = Ce qui peut arriver ensuite
plan-bail-wrong = Ce qui peut mal tourner
plan-bail-money = L’argent
plan-bail-case = L’affaire pénale
plan-local-help = Groupes qui travaillent dans cet État ({ $state }) : { $groups }. Nous ne les avons pas appelés. Ouvrez d’abord leur site web.

# Questions and answers
faq-page = Questions et réponses
faq-page-search = Chercher dans les réponses
faq-page-search-hint = Tapez un mot, comme avocat
faq-page-results = { $count ->
        [one] { $count } réponse
       *[other] { $count } réponses
    }
faq-page-none = Aucune réponse ne contient de mots comme ceux-ci. Essayez un seul mot, comme « prison » ou « avocat », ou parcourez la liste.
faq-page-means = Ce que cela veut dire
faq-page-do = Ce que vous pouvez faire
faq-page-careful = Attention
faq-page-ask = À qui demander
faq-page-related = À lire ensuite
faq-page-steps = Dans le guide étape par étape

term-page-explains = { $term } : qu’est-ce que cela veut dire ?

contact-run-by-ice = C’est l’ICE elle-même qui gère ce service. Si quelqu’un doit appeler, laissez un citoyen américain, un avocat ou le consulat le faire. Il faut en dire le moins possible.
