# The words of the pages themselves.

# The walkthrough
walk-why = Por que perguntamos
walk-answers-so-far = Suas respostas até agora
walk-progress = Pergunta { $number } de cerca de { $of }
walk-step-done = { $step } (pronto)
walk-step-now = { $step } (agora)
walk-step-plan = Seu plano
walk-more-answers = Respostas que podem ajudar
walk-choose-one = Escolha uma.
walk-choose-any = Escolha todas as que se aplicam.
walk-pick-first = Primeiro escolha uma resposta. “Não sei” também serve.
walk-review = Suas respostas
walk-review-help = Confira suas respostas. Mude as que não estiverem certas e depois veja o seu plano.
walk-see-plan = Ver o seu plano
walk-fell-away = { $count ->
        [one] { $count } resposta anterior não serve mais e foi retirada: { $questions }
       *[other] { $count } respostas anteriores não servem mais e foram retiradas: { $questions }
    }

# The plan
plan-page = Seu plano
plan-page-change = Mudar minhas respostas
plan-page-nothing-saved = Nada fica salvo.
plan-page-from = Quando terminar, aperte “Apagar e recomeçar”.
plan-page-not-finished = Ainda há perguntas sem resposta. O plano pode mudar quando você responder.
plan-page-because = Porque você disse: { $answers }
plan-section-answer = A resposta curta
plan-section-now = O que fazer hoje
plan-section-know = O que saber
plan-section-bail = Fiança criminal: suas opções lado a lado
plan-section-ask-criminal = Pergunte ao advogado de defesa criminal
plan-section-ask-immigration = Pergunte ao advogado de imigração
plan-section-do-not = O que não fazer, dizer nem assinar
plan-section-clock = A contagem das horas
plan-section-law = A lei onde a pessoa está
plan-section-help = Quem ajuda
plan-bail-pay-now = Pagar a fiança criminal agora
plan-bail-wait = Esperar por enquanto
plan-bail-ask-first = Perguntar antes aos advogados
plan-bail-no-money = Pedir a soltura sem pagar
plan-bail-next = O que pode acontecer depois
plan-bail-wrong = O que pode dar errado
plan-bail-money = O dinheiro
plan-bail-case = O processo criminal
plan-local-help = Grupos que trabalham neste estado ({ $state }): { $groups }. Não ligamos para eles. Abra primeiro o site.

# Questions and answers
faq-page = Perguntas e respostas
faq-page-search = Pesquisar nas respostas
faq-page-search-hint = Digite uma palavra, como cadeia
faq-page-results = { $count ->
        [one] { $count } resposta
       *[other] { $count } respostas
    }
faq-page-none = Nenhuma resposta tem palavras como essas. Tente uma só palavra, como “cadeia” ou “advogado”, ou olhe a lista.
faq-page-means = O que significa
faq-page-do = O que você pode fazer
faq-page-careful = Tenha cuidado
faq-page-ask = A quem perguntar
faq-page-related = Leia a seguir
faq-page-steps = No guia passo a passo

term-page-explains = { $term }: o que significa?

contact-run-by-ice = Este serviço é do próprio ICE. Se alguém precisar ligar, deixe que ligue um cidadão americano, um advogado ou o consulado. E que diga só o necessário.
