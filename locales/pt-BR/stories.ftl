# Famílias inventadas para oficinas. Aqui está só o que aconteceu com elas; a lei e o plano
# quem diz é o próprio guia. “fiança criminal” = bail; “fiança de imigração (bond)” = immigration bond.

story-bail-set = Ana e Joe: já existe uma fiança criminal
    .one = Joe foi preso na sexta-feira. Ele está em uma cadeia do condado, no Texas.
    .two = Um juiz fixou a fiança criminal, e Ana já tem o dinheiro.
    .three = Então a cadeia diz a Ana: existe um pedido de retenção do ICE.
    .room = Vocês pagariam a fiança criminal hoje?
    .home = Uma ligação para um advogado antes de pagar pode mudar muita coisa.
    .note-family = Conte devagar. Ana não tem culpa de estar com pressa. Não pergunte a ninguém do grupo sobre o próprio caso.
    .note-answers = Leia duas ou três respostas em voz alta. Diga que “Não sei” é sempre uma boa resposta aqui.
    .note-room = Muitos vão dizer: pagar, para ele ficar livre. Agradeça a cada pessoa. Ainda não diga quem tem razão.
    .note-plan = Leia cada linha e espere. Peça ao grupo que repita com as próprias palavras.
    .note-change = Primeiro experimente outro estado. O mesmo dinheiro pode levar a outro lugar. Depois experimente a proposta de se declarar culpado.
    .note-home = Distribua o plano e o cartão para a carteira. Mostre onde estão as listas de advogados.

story-plea-offer = Sam e a tia Rita: uma proposta de se declarar culpado
    .one = Sam mora aqui há anos. Foi a tia Rita que o criou.
    .two = Ele está em uma cadeia no Arizona. A cadeia confirma um pedido de retenção do ICE.
    .three = Oferecem a ele um acordo para se declarar culpado (“plea”). Dizem que é o jeito mais rápido de voltar para casa.
    .room = O que vocês iam querer saber antes de Sam dizer sim?
    .home = Antes de dizer sim, pergunte o que o acordo faz com o caso de imigração.
    .note-family = A tia Rita quer Sam em casa para um aniversário. Deixe o grupo sentir isso. Ninguém erra por ter esperança. Não pergunte a ninguém sobre acusações.
    .note-answers = Aponte para a linha sobre o acordo. É a resposta que mais pesa nesta história.
    .note-room = Talvez perguntem qual é a acusação. Não é preciso saber. Volte com calma à pergunta.
    .note-plan = Aqui aparecem dois advogados. Diga em uma frase o que cada um faz.
    .note-change = Mostre o que fica quando as acusações são retiradas. Pergunte ao grupo por que o pedido de retenção continua lá.
    .note-home = Distribua a folha com perguntas para o advogado de defesa.

story-time-is-over = Lena e Max: ainda na cadeia
    .one = Lena pagou a fiança criminal de Max, o marido dela, em Ohio.
    .two = Ela tem o papel que o ICE mandou para a cadeia.
    .three = Já passaram mais de dois dias. Max continua lá dentro.
    .room = Para quem vocês ligariam primeiro?
    .home = Anote o dia e a hora, e ligue para o advogado no mesmo dia.
    .note-family = Lena pergunta sem parar no balcão da cadeia. Ela fez bem em perguntar. Não pergunte a ninguém quanto tempo alguém da família ficou preso.
    .note-answers = Aqui as horas importam. Pergunte quem sabe quando elas começam a contar. Não ponha ninguém à prova.
    .note-room = Alguns vão querer ir juntos à cadeia. Diga que o plano também fala disso.
    .note-plan = Pare na linha sobre pressionar a cadeia. Isso pode acabar de duas maneiras. Por isso um advogado vem primeiro.
    .note-change = Mude as horas. Mostre que, antes de dois dias, a primeira linha do plano é outra.
    .note-home = Distribua a carta que pergunta com que autoridade mantêm a pessoa presa. Diga: com um advogado.

story-judge-said-go = Grace e o irmão: o juiz mandou soltar
    .one = Um juiz em Illinois mandou soltar Eli, o irmão de Grace.
    .two = A cadeia ainda não o soltou. Ela fala de um pedido de retenção do ICE.
    .three = Os dois filhos pequenos de Eli estão agora com Grace.
    .room = Do que Grace precisa hoje, para Eli e para as crianças?
    .home = A lei do lugar conta. Procure a do seu estado.
    .note-family = Deixe o grupo pensar primeiro nas crianças. Muitos vão pensar. Não pergunte quem tem filhos em casa.
    .note-answers = Aponte para o estado. Diga que as próximas telas dependem dele.
    .note-room = Faça duas listas: para Eli e para as crianças. As duas estão no plano.
    .note-plan = Leia “nossas fontes dizem” exatamente como está. Leia também a última frase da primeira linha.
    .note-change = Mude o estado para o Texas. Dê tempo ao grupo para ler o que desaparece.
    .note-home = Distribua a folha sobre crianças e pertences.

story-sentence-ends = Paul e Mira: as últimas semanas
    .one = Paul, o filho de Mira, cumpre uma pena curta na Califórnia.
    .two = A pena dele termina em algumas semanas.
    .three = Um colega de cela diz que o ICE vem. Ninguém mostrou um papel.
    .room = O que é boato aqui, e o que sabemos de verdade?
    .home = Primeiro descubra se existe mesmo um pedido de retenção do ICE. Use o tempo que resta.
    .note-family = Ninguém sabe ainda se existe um pedido de retenção. É disso que trata esta história. Não pergunte a ninguém sobre cadeia na própria família.
    .note-answers = Mostre a resposta “Só ouvimos falar”. O guia a leva a sério e não assusta.
    .note-room = Talvez as pessoas contem boatos que ouviram. Seja gentil e volte a Paul.
    .note-plan = Treinem todos juntos, em voz alta, a pergunta neutra para a cadeia. Leia todas as linhas sobre a Califórnia, não só a primeira.
    .note-change = Primeiro experimente que eles têm o papel. Depois experimente que a cadeia diz que não há pedido.
    .note-home = Distribua o roteiro da ligação para a cadeia.

story-with-ice = O amigo de Omar: já com o ICE
    .one = Leo, amigo de Omar, foi entregue ao ICE na Geórgia.
    .two = Leo está no país há muitos anos.
    .three = Alguém liga e diz a Omar que pague hoje, por telefone, uma fiança de imigração (bond).
    .room = Omar deve pagar a quem ligou?
    .home = Alguém liga pedindo uma fiança de imigração (bond)? Tente falar antes com um advogado.
    .note-family = Omar é amigo, não é da família. Amigos também podem ajudar. Não pergunte a ninguém se já foi enganado por uma ligação.
    .note-answers = Ninguém do grupo precisa dizer como chegou ao país. Esta é a resposta inventada de Leo.
    .note-room = Se o grupo gostar da ideia, alguém faz o papel de quem liga. Que seja leve.
    .note-plan = A primeira linha diz que não há certeza. Leia como está. Não dê mais certeza do que ela dá.
    .note-change = Antes de mudar, leia em voz alta a pergunta sobre uma ordem antiga de deportação. Depois mude.
    .note-home = Distribua as perguntas para o advogado de imigração.

story-cannot-find = Bea e Tom: onde ele está?
    .one = Tom estava em uma cadeia local (“parish jail”) na Louisiana.
    .two = Quando Bea liga na segunda-feira, ele não está na lista.
    .three = Ninguém diz a ela onde ele está.
    .room = Onde vocês procurariam primeiro?
    .home = Procure de novo a cada poucas horas e anote cada passo.
    .note-family = Não saber é o mais difícil. Deixe um momento de silêncio. Não pergunte quem já passou por isso.
    .note-answers = São poucas respostas. O plano funciona com pouco.
    .note-room = Escreva em um quadro o que as pessoas dizem. Depois compare com o plano.
    .note-plan = Mostre o site de busca no papel, não ao vivo. Alerte sobre números de telefone que vêm das redes sociais.
    .note-change = Agora ela o encontrou, com o ICE. Mostre quantas linhas são novas. As perguntas novas contam como “Não sei”. Não peça a ninguém que as responda.
    .note-home = Distribua a lista para encontrar alguém.
