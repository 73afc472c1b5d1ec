# The first page.

home-title = Uma pessoa querida está na cadeia com um pedido de retenção do ICE (“ICE hold”). Veja o que você pode fazer agora.
home-steps = Ir passo a passo
    .text = Responda a algumas perguntas. Leva cerca de { $minutes-walk } minutos. Você recebe um plano: o que fazer hoje, o que perguntar aos advogados e no que pensar antes de pagar a fiança criminal (“bail”).
home-start = Começar
home-resume = Continuar de onde parou
home-faq = Perguntas e respostas
    .text = { $count ->
        [one] { $count } resposta para pesquisar
       *[other] { $count } respostas para pesquisar
    }
home-law = A lei onde a pessoa está
    .text = O que cada estado diz sobre os pedidos de retenção do ICE (“ICE hold”), em um mapa e em uma lista
home-clock = O relógio de { $hours-hold } horas
    .text = Quando, mais ou menos, uma retenção deve terminar, contada das duas formas
home-about = Sobre este guia
    .text = Para quem é, de onde vem, de quando é
