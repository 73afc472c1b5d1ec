# Folhas para levar: um cartão, páginas para preencher à mão, cartas e palavras para o telefone.
# sheet-<id> é o título e .use diz quando ajuda. “a pessoa” = quem está preso; “você” = quem lê.
# As linhas de cartas e ligações são ditas ou enviadas em inglês: a tradução só diz o que a linha em inglês diz.
# “____” é um espaço para preencher à mão. “fiança criminal” = bail; “fiança de imigração” = immigration bond.

## O cartão

sheet-wallet-card = Um cartão para levar: o que dizer, o que não assinar
    .use = Aprenda estas palavras e leve-as com você. Na cadeia, elas têm que ser ditas em voz alta.
    .h-say = Dizer a um agente, na cadeia ou ao ICE
    .silent = Quero falar com um advogado. Não quero responder a perguntas.
    .refuse = Não vou assinar agora. Por favor, me dê uma cópia. Quero um advogado.
    .interpreter = Quero um intérprete, por favor.
    .no-law = Nenhuma lei obriga quem está na cadeia a responder ao ICE sobre o lugar de nascimento, o status ou como veio.
    .never-lie = Ficar calado é permitido. Mentiras e papéis falsos não são. Nunca diga que é cidadão dos Estados Unidos se não for verdade.
    .fear = Tem medo de verdade de voltar? Diga isso com clareza, mais de uma vez, a cada agente.
    .no-sign = Ninguém é obrigado a assinar estes papéis. Pergunte antes a um advogado: [saída voluntária](term:voluntary-departure) (formulário { $form-voluntary-departure }), retorno voluntário (formulário { $form-voluntary-return }), [deportação de comum acordo](term:stipulated-removal) ou abrir mão de uma audiência.
    .calls = Trate cada ligação da cadeia como gravada. Não diga nada ali sobre lugar de nascimento, papéis, deportações antigas ou o caso.
    .lawyer-criminal = Advogado de defesa criminal: nome e telefone
    .lawyer-immigration = Advogado de imigração: nome e telefone
    .family = Familiar ou amigo a quem ligar

## A folha de trabalho

sheet-worksheet = O caso em uma folha: para preencher à mão
    .use = Tenha esta folha ao lado em cada ligação e em cada conversa com um advogado.
    .keep-safe = Guarde esta folha em lugar seguro. Mostre-a aos advogados e a pessoas em quem você confia. Não leia dela em uma ligação da cadeia, porque essas ligações podem ser gravadas.
    .empty = Deixe a linha vazia quando não souber. Uma linha vazia é melhor que um palpite.
    .h-jail = Onde a pessoa está
    .jail = Cadeia: nome, cidade e telefone
    .booking = Número do fichamento (booking)
    .moved = Transferida para outro lugar: onde e quando
    .a-number-why = O [A-number](term:a-number) está nos papéis de imigração, e geralmente no formulário do pedido de retenção. Ele ajuda a encontrar uma pessoa que está com o ICE e a consultar o tribunal de imigração. Escreva-o aqui só se você puder guardar esta folha em lugar seguro.
    .a-number = A-number
    .h-case = O processo criminal
    .charges = Acusações
    .court = Próxima data no tribunal: tribunal, sala, dia e hora
    .court-later = Outras datas no tribunal
    .bail = Fiança criminal: valor e tipo
    .bail-set = Quem fixou a fiança criminal, e quando
    .hold-form = Formulário do pedido de retenção (formulário { $form-detainer }): quem tem cópia, e qual quadrinho está marcado
    .h-release = Quando a pessoa poderia sair livre
    .release-why = Anote o dia e a hora exatos em que a pessoa poderia sair livre. Onde um pedido de retenção vale, as { $hours-hold } horas começam ali. As cadeias contam essas horas de formas diferentes.
    .release-bail = Fiança criminal: dia e hora em que podia ser paga, e em que foi paga
    .release-due = Acusações retiradas, pena cumprida ou ordem de um juiz: dia e hora
    .ice-came = Se o ICE veio: dia e hora, e quem contou a você
    .h-lawyers = Os advogados
    .lawyer-criminal = Advogado de defesa criminal: nome, escritório e telefone
    .lawyer-immigration = Advogado de imigração: nome, escritório e telefone
    .h-health = Saúde
    .health-why = Avise a equipe médica da cadeia por escrito. Peça que um resumo médico vá junto se a pessoa for transferida.
    .medicines = Remédios e quanto de cada um
    .illness = Doenças e alergias
    .doctors = Médicos e farmácia: nome e telefone
    .h-things = Chaves e papéis
    .keys = Quem está com as chaves, o telefone e o carro
    .papers = Quem está com os papéis, e quem tem cópias
    .h-calls = Ligações que fizemos
    .calls-how = Anote cada ligação: o dia, a hora, com quem você falou e o que disse essa pessoa.
    .calls = Dia, hora, quem, o que disse

## Papéis para juntar

sheet-papers = Papéis para juntar: uma lista
    .use = Marque o que você tem. Faça um grupo de cada vez.
    .lawyer-first = Conte antes a um advogado o que você tem. O advogado pode dizer que papéis mostrar, e quando. Até lá, tente não mandar papéis à cadeia nem ao ICE.
    .copies = Entregue cópias e fique com os originais. Deixe um jogo de cópias com duas pessoas em quem você confia.
    .true-papers = Use só papéis verdadeiros. Papéis falsos podem ser crime, e podem fechar as portas para uma pessoa para sempre.
    .h-identity = Quem é a pessoa
    .id-cards = Documentos de identidade e passaportes
    .birth = Certidão de nascimento
    .a-number = Qualquer papel com o [A-number](term:a-number)
    .citizen = Qualquer sinal de que a pessoa pode ser cidadã dos Estados Unidos: passaporte ou certidão de nascimento dos Estados Unidos, papéis de cidadania, ou papéis do pai ou da mãe
    .h-immigration = Imigração
    .cards = Visto, autorização de trabalho ou green card
    .letters = Cartas, recibos e decisões de órgãos de imigração
    .old-court = Papéis do tribunal de imigração, também os muito antigos. Uma ordem antiga de deportação muda tudo.
    .victim = Recibos ou decisões em um caso de [visto U, visto T ou VAWA](term:u-t-visa-vawa)
    .h-family = Família
    .children = Certidões de nascimento dos filhos
    .marriage = Certidão de casamento, ou outra prova dos laços de família
    .family-citizen = Prova de que alguém da família é cidadão dos Estados Unidos
    .support = Cartas de quem conhece a pessoa
    .h-work = Trabalho, casa e anos aqui
    .years-why = Pela informação de { $date-expedited-removal }, provas de { $years-proof } anos seguidos aqui podem proteger algumas pessoas da [deportação rápida](term:expedited-removal). Procure papéis com data, mês por mês. Pergunte ao advogado quem mostra as provas, e quando.
    .home = Contratos de aluguel, recibos de aluguel e contas com o endereço
    .work = Holerites, declarações de imposto e papéis do banco
    .school = Papéis da escola e do médico com data
    .h-court = O processo criminal
    .charging = O papel com as acusações, e as datas no tribunal
    .bail = Recibo da [fiança criminal](term:bail) e qualquer contrato com um [agente de fiança criminal](term:bondsman)
    .results = Como acabaram os processos mais antigos
    .hold-form = O formulário do pedido de retenção, [formulário { $form-detainer }](term:form-i-247a), se você tiver
    .h-medical = Saúde
    .medical = Prontuários médicos
    .prescriptions = Receitas, e uma lista dos remédios
    .h-where = Onde estão os papéis
    .originals = Quem guarda os originais
    .two-people = Duas pessoas que têm cópias
    .missing = O que ainda falta, e quem procura

## Crianças e pertences

sheet-children-and-property = Crianças, casa e pertences
    .use = Preencha junto com a pessoa que vai ajudar, e dê uma cópia a ela.
    .rights = Alguns papéis podem passar os direitos de um pai ou de uma mãe para outra pessoa. Pergunte a um serviço de ajuda jurídica antes de assinar um papel assim.
    .h-children = As crianças
    .pick-up = Quem pode buscar as crianças: nome e telefone
    .pick-up-second = Quem mais pode, se a primeira pessoa não conseguir
    .school = Escola ou creche: nome, telefone e horário
    .school-note = Entregue à escola um bilhete que diz quem pode buscar as crianças.
    .doctor = Médico e cartão de saúde
    .child-medicine = Remédios e alergias de cada criança
    .calm = Conte às crianças, com palavras curtas e calmas, quem vai cuidar delas.
    .child-papers = Onde estão as certidões de nascimento e os passaportes das crianças
    .h-forms = Quem pode assinar por elas
    .forms = Os papéis legais mudam de estado para estado. Alguns estados têm um formulário para quem cuida da criança, e alguns usam uma procuração (“power of attorney”). Um tribunal também pode nomear um tutor.
    .which-form = Pergunte a um advogado que papel o seu estado aceita para a escola e o médico.
    .form-named = O papel que o advogado indicou, e quem está com ele
    .h-jail = As coisas da pessoa na cadeia
    .property = As cadeias geralmente entregam os pertences a alguém que a pessoa indica em um formulário. Quem busca mostra um documento. Cada cadeia tem as suas regras, então pergunte.
    .property-soon = Peça as coisas antes que o ICE transfira a pessoa. Em alguns lugares, o que fica para trás pode ser destruído.
    .property-id = Se você não tem papéis, pergunte a um advogado antes de ir, ou deixe que vá um cidadão.
    .property-who = Quem busca as coisas, e onde elas estão agora
    .account = Ponha dinheiro na conta da cadeia em quantias pequenas. Ele deveria ir junto se o ICE levar a pessoa. Mas não há certeza disso, e pode atrasar.
    .medicine = Diga por escrito à equipe médica da cadeia de que remédios a pessoa precisa.
    .h-home = Casa, trabalho e dinheiro
    .attorney = Uma procuração (“power of attorney”) é um papel assinado. Ela deixa alguém cuidar do aluguel, do carro, do banco e dos salários de outra pessoa.
    .notary = Uma assinatura na cadeia pode precisar da visita de um “notary”, que confirma a assinatura. Pergunte à cadeia e ao advogado. Um [“notary”](term:notario) não é advogado.
    .acts-for = Quem age pela pessoa: nome e telefone
    .no-codes = Não escreva nesta folha senhas, códigos do banco nem números de cartão.
    .rent = Aluguel ou casa: a quem pagar, quanto e em que dia
    .bank = Banco, e contas que não podem esperar
    .pay = Trabalho: a quem ligar, e salário que ainda devem à pessoa
    .car = Carro: onde está, e quem tem a chave
    .keys = Quem tem as chaves da casa
    .passport = Quem guarda o passaporte e os outros papéis
    .pets = Animais: quem dá comida
    .other = Outras coisas para cuidar

## Perguntas para os advogados

sheet-questions-criminal = Perguntas para o advogado de defesa criminal
    .use = Leve esta folha à conversa com o advogado de defesa ou com o defensor público.
    .private = Converse no escritório do advogado, ou em uma ligação que o advogado marca. Trate as outras ligações e mensagens da cadeia como gravadas.
    .how = Marque o que já perguntou. Peça ao advogado que explique as palavras difíceis. Não faz mal perguntar duas vezes.
    .talk = Dia e hora da conversa, e com quem
    .fits = Se você responder antes às perguntas do guia, esta lista serve melhor para o caso.
    .base-hold = Existe um pedido de retenção do ICE? Tem o [formulário { $form-detainer }](term:form-i-247a), e qual quadrinho está marcado?
    .base-paid = Se pagarmos a [fiança criminal](term:bail), esta cadeia vai soltar a pessoa ou entregar ao ICE? Ou vai segurar por { $hours-hold } horas?
    .base-money = O que acontece com o dinheiro da nossa fiança criminal se o ICE levar a pessoa antes do tribunal?
    .base-lower = Pode pedir uma fiança criminal menor, ou a soltura com [promessa de voltar](term:personal-recognizance)? Seria prudente?
    .base-plea = Que [declaração ou acordo](term:plea) seria seguro para a imigração? Já perguntou a um especialista em imigração?
    .base-dismiss = O caso pode ser arquivado, ou ir para um programa?
    .base-credit = Quanto tempo já conta para a pena até agora? O tempo com o ICE contaria?
    .own = As nossas próprias perguntas
    .answers = O que o advogado disse
    .next = O que vem depois: quem faz o quê, e até quando

sheet-questions-immigration = Perguntas para o advogado de imigração
    .use = Leve esta folha à conversa com o advogado de imigração.
    .private = Converse no escritório do advogado, ou em uma ligação que o advogado marca. Trate as outras ligações e mensagens da cadeia como gravadas.
    .licensed = Só um advogado licenciado ou um [representante credenciado](term:accredited-representative) tem permissão de dar conselho de imigração. Peça um contrato por escrito e recibos.
    .how = Marque o que já perguntou. Peça ao advogado que explique as palavras difíceis. Não faz mal perguntar duas vezes.
    .talk = Dia e hora da conversa, e com quem
    .fits = Se você responder antes às perguntas do guia, esta lista serve melhor para o caso.
    .base-old = Existe uma ordem antiga de deportação? Pode consultar o tribunal de imigração?
    .base-bond = Se o ICE levar a pessoa, um juiz desta região pode dar agora uma [fiança de imigração](term:immigration-bond)?
    .base-stay = É melhor a pessoa ficar na cadeia por enquanto? Até quando?
    .base-expedited = O ICE poderia usar a [deportação rápida](term:expedited-removal) sem juiz? De que provas de { $years-proof } anos precisa?
    .base-relief = Que caminhos para ficar poderiam servir para a pessoa?
    .base-habeas = Um pedido de [habeas corpus](term:habeas-corpus) deve estar pronto antes que o ICE transfira a pessoa? Em que tribunal?
    .base-sign = O que a pessoa não deve assinar, e o que não deve dizer?
    .base-fee = Qual é o preço total, e o que ele cobre? Podemos ter isso por escrito?
    .own = As nossas próprias perguntas
    .answers = O que o advogado disse
    .next = O que vem depois: quem faz o quê, e até quando

## Carta: uma cópia do pedido de retenção

sheet-letter-copy = Carta à cadeia: por favor, deem uma cópia do pedido de retenção
    .use = Use quando você sabe que existe um pedido de retenção do ICE e a pessoa não tem cópia.
    .h-before = Para você, antes de mandar
    .risk = Não sabemos se pedir uma cópia pode fazer o ICE vir mais cedo. Advogados contam que pressionar pela soltura pode. Se puder, pergunte antes a um advogado.
    .sure = Se você não tem certeza de que existe um pedido de retenção, ligue antes. Veja [como descobrir](faq:is-there-a-hold).
    .who-signs = Pode ser melhor que assine a pessoa presa ou o advogado dela. Uma cadeia pode não responder à família.
    .no-copy = O quadrinho marcado no [formulário { $form-detainer }](term:form-i-247a) diz muito a um advogado. Se a pessoa nunca recebeu uma cópia, conte ao advogado.
    .leave-out = Deixe de fora o lugar de nascimento, papéis, deportações antigas e os fatos do caso. As cartas da cadeia podem ser lidas.
    .law-paper = Neste estado ({ $state }), nossas fontes dizem que a cadeia tem que dar à pessoa uma cópia do pedido do ICE. Nosso material mais novo é de { $law-date }.
    .law-told = Neste estado ({ $state }), nossas fontes dizem que a cadeia normalmente tem que avisar a pessoa sobre o pedido de retenção. Não encontramos um dever de dar uma cópia em papel. Nosso material mais novo é de { $law-date }.
    .law-none = Para este estado ({ $state }), não encontramos regra estadual sobre uma cópia. Pode existir uma. O próprio formulário do pedido pede que a pessoa receba uma cópia.
    .h-letter = A carta em si
    .send-part = Mande só esta parte, em inglês. Guarde as suas anotações em casa.
    .date = Data
    .to = Para: nome e endereço da cadeia
    .person = Pessoa presa: nome, como a cadeia o escreve
    .booking = Número do fichamento (booking)
    .greet = À administração da cadeia:
    .about = Esta carta é sobre a pessoa presa indicada acima.
    .ask-form = Fomos informados de que o ICE fez um pedido de retenção (“detainer”). Por favor, deem a esta pessoa uma cópia do formulário { $form-detainer }.
    .ask-warrant = Por favor, deem também uma cópia de qualquer mandado que tenha vindo com ele.
    .served = Pelo que entendo do formulário, uma cópia tem que ser entregue à pessoa. O formulário diz que precisa disso para ter efeito.
    .state-paper = Pelo que entendo da lei deste estado ({ $state }), a cadeia também dá à pessoa uma cópia de um pedido desse tipo.
    .state-told = Pelo que entendo das regras deste estado ({ $state }), a cadeia normalmente avisa a pessoa sobre um pedido de retenção desse tipo. Se isso não foi feito, por favor façam agora.
    .to-lawyer = Se as suas regras permitirem, por favor mandem uma cópia também ao advogado indicado abaixo.
    .if-not = Se não puderem dar uma cópia, por favor nos digam o motivo por escrito.
    .thanks = Agradeço a sua ajuda. Respeitosamente,
    .signature = Assinatura
    .signer = Nome de quem assina
    .answer-to = Por favor, respondam a (advogado ou outro contato)
    .h-after = Para você, depois de mandar
    .keep-copy = Guarde uma cópia da carta. Anote quando ela foi, quem a recebeu e o que disse.
    .show-lawyers = Mostre o formulário aos dois advogados assim que chegar.
    .notes = Enviada, recebida, respondida: dia, hora e nome

## Carta: o tempo acabou

sheet-letter-time-over = Carta à cadeia: o tempo da retenção acabou
    .use = Use quando o tempo da retenção parece ter acabado e a pessoa continua na cadeia.
    .h-before = Para você, antes de mandar
    .risk = Pedir a soltura pode fazer o ICE vir na hora. Advogados contam isso. Tente falar antes com um advogado, e decidam juntos se, quando e como mandar. Pergunte o que viria depois se o ICE vier.
    .counts = O tempo pode ainda não ter acabado. O formulário diz { $hours-hold } horas. Uma regra federal deixa de fora sábados, domingos e feriados, e muitas cadeias contam assim. Não há certeza de qual contagem é a legal em cada estado. As duas começam quando a pessoa poderia sair livre se não fosse o pedido.
    .when-over = Quando o tempo acaba e nada mais prende a pessoa, o [pedido de retenção do ICE](term:detainer) não serve mais para mantê-la presa. Então a cadeia tem que soltá-la. O ICE ainda pode prendê-la mais tarde.
    .who-signs = A carta de um advogado pode ter mais força. A pessoa presa também pode pedir. Até onde sabemos, um aviso que vem com o formulário do pedido diz isso a ela. É para quando as { $hours-hold } horas acabaram e o ICE não veio.
    .leave-out = Deixe de fora o lugar de nascimento, papéis, deportações antigas e os fatos do caso. As cartas da cadeia podem ser lidas.
    .polite = Use um tom educado e não faça ameaças.
    .law-no = Neste estado ({ $state }), nossas fontes dizem que uma cadeia local não tem permissão de manter uma pessoa só por um pedido de retenção do ICE. Isso vale também para as { $hours-hold } horas. Pergunte ao advogado se isso serve aqui. Nosso material mais novo é de { $law-date }.
    .law-nj = Neste estado ({ $state }), o tempo pode ser menor. Uma ordem do procurador-geral do estado (“attorney general”) diz que a retenção tem que acabar até a meia-noite do dia da soltura. Uma lei mais nova pode ser diferente, então pergunte ao advogado.
    .h-letter = A carta em si
    .send-part = Mande só esta parte, em inglês. Guarde as suas anotações em casa.
    .date = Data e hora
    .to = Para: nome e endereço da cadeia
    .person = Pessoa presa: nome, como a cadeia o escreve
    .booking = Número do fichamento (booking)
    .greet = À administração da cadeia:
    .about = Esta carta é sobre a pessoa presa indicada acima.
    .ended = Pelas nossas anotações, o processo criminal deixou de prender esta pessoa em ____ às ____.
    .form-count = Pelo que entendo do formulário { $form-detainer }, ele pede que uma cadeia mantenha uma pessoa por não mais que { $hours-hold } horas depois desse momento.
    .rule-count = Pelo que entendo, a regra federal também diz não mais que { $hours-hold } horas. Ela não conta sábados, domingos e feriados.
    .which-count = Por favor, digam que contagem vocês usam, e quando o tempo acaba por essa contagem.
    .state-no = Pelo que entendo das regras deste estado ({ $state }), uma cadeia local não tem permissão de manter uma pessoa só por um pedido de retenção do ICE.
    .authority = Por favor, digam por escrito com que autoridade mantêm esta pessoa presa agora, e quem decidiu isso.
    .copies = Por favor, deem uma cópia do formulário { $form-detainer }, de qualquer mandado e de qualquer ordem de um tribunal para manter esta pessoa presa.
    .release = Se o tempo acabou e não há outro motivo legal para manter esta pessoa presa, por favor soltem-na.
    .if-not = Se não soltarem a pessoa, por favor nos digam o motivo por escrito.
    .thanks = Agradeço a sua ajuda. Respeitosamente,
    .signature = Assinatura
    .signer = Nome de quem assina
    .answer-to = Por favor, respondam a (advogado ou outro contato)
    .h-after = Para você, depois de mandar
    .keep-copy = Guarde uma cópia da carta. Anote o nome, a hora e a resposta.
    .next-step = Se a cadeia disser não, um advogado pode mandar uma carta exigindo a soltura. Um advogado também pode pedir [habeas corpus](term:habeas-corpus) a um juiz.
    .notes = Enviada, recebida, respondida: dia, hora e nome

## Carta: o advogado de defesa

sheet-letter-defense = Carta ao advogado de defesa sobre o pedido de retenção
    .use = Use para avisar o advogado de defesa criminal ou o defensor público sobre o pedido de retenção.
    .h-before = Para você, antes de mandar
    .leave-out = Não escreva o lugar de nascimento, papéis, deportações antigas nem os fatos da acusação. Peça uma conversa a sós e conte isso ao advogado ali.
    .client = O advogado trabalha para a pessoa presa, e pode não ter como contar tudo a você.
    .soon = Tente mandar antes que alguém pague a [fiança criminal](term:bail) e antes de qualquer [acordo ou declaração de culpa](term:plea). O melhor é que os dois advogados conversem antes entre si.
    .h-letter = A carta em si
    .send-part = Mande só esta parte, em inglês. Guarde as suas anotações em casa.
    .date = Data
    .to = Para: nome e escritório do advogado
    .person = O seu cliente: nome
    .case = Número do processo ou do fichamento (booking)
    .greet = Prezado advogado ou prezada advogada:
    .about = Escrevo sobre o seu cliente indicado acima. Fomos informados de que existe um pedido de retenção do ICE (“detainer”).
    .form = Por favor, descubra se isso é verdade. Tem o formulário { $form-detainer }, e qual quadrinho está marcado?
    .speak-first = Por favor, fale com um advogado de imigração antes que a fiança criminal seja paga, antes de qualquer acordo ou declaração de culpa e antes de qualquer depoimento.
    .plea = De acordo com { $case-plea-advice }, por favor aconselhe o seu cliente, antes de qualquer acordo ou declaração de culpa, se isso traz risco de deportação.
    .if-paid = Se a fiança criminal for paga, esta cadeia vai soltar o seu cliente ou entregar ao ICE? Ou vai segurar por { $hours-hold } horas?
    .money = O que acontece com o dinheiro da fiança criminal se o ICE levar o seu cliente antes do fim do processo?
    .lower = Poderia pedir uma fiança criminal menor, ou a soltura com promessa de voltar (“personal recognizance”)? Seria prudente?
    .credit = Quanto tempo já conta para a pena até agora? O tempo com o ICE contaria?
    .court = Se o ICE levar o seu cliente, como vai avisar o tribunal para que não saia uma ordem de prisão?
    .writ = O seu cliente poderia aparecer por vídeo, ou o tribunal poderia emitir uma ordem (“writ”) para que seja trazido da custódia do ICE?
    .prosecutor = O promotor poderia dizer ao ICE que precisam do seu cliente aqui para o processo?
    .reach = Por favor, diga como podemos conversar a sós. Por favor, não fale disso nos telefones da cadeia.
    .thanks = Agradeço o seu trabalho. Atenciosamente,
    .signature = Assinatura
    .signer = Nome e telefone de quem assina
    .immigration-lawyer = O nosso advogado de imigração, se temos um: nome e telefone
    .h-after = Para você, depois de mandar
    .keep-copy = Guarde uma cópia, e ligue para o escritório para perguntar se a carta chegou.
    .notes = O que o advogado disse: dia e hora

## Ligação: a cadeia

sheet-call-jail = O que dizer quando você liga para a cadeia
    .use = Use para descobrir por telefone se existe um pedido de retenção.
    .do-not-say = Não fale do lugar de nascimento nem de status. Você não é obrigado a dar o seu próprio endereço ou status. A cadeia pode gravar a ligação.
    .who-calls = Se ligar não parece seguro para você, o advogado de defesa pode perguntar. Um amigo que é cidadão dos Estados Unidos também pode.
    .h-ask = Pergunte
    .open = Olá. Estou ligando por causa de uma pessoa na sua cadeia. O nome ou o número do fichamento é ____.
    .bail = A fiança criminal foi fixada? De quanto é, e como pode ser paga?
    .reason = Existe algum motivo, além da fiança criminal, que impediria a soltura da pessoa hoje?
    .hold = Além das acusações, existe alguma outra retenção (“hold” ou “detainer”) que impeça a soltura?
    .h-yes = Se a resposta for sim
    .placed = Quem a pediu, e em que dia?
    .if-paid = Se a fiança criminal for paga, vão soltar a pessoa, mantê-la presa por mais tempo ou entregá-la?
    .copy = A pessoa recebeu uma cópia? Como o advogado dela pode conseguir uma?
    .h-you = Se perguntarem sobre você, sobre lugar de nascimento ou sobre papéis
    .rather-not = Prefiro não dizer.
    .only-release = Estou perguntando só sobre a soltura.
    .no-lie = Você pode ficar em silêncio. Não diga nada que não seja verdade.
    .h-end = No fim
    .name = Pode me dizer o seu nome, por favor? Agradeço a sua ajuda.
    .h-note = Anote
    .when = Dia e hora da ligação
    .who = Quem atendeu
    .answer-bail = Fiança criminal: valor e como pagar
    .answer-hold = Um pedido de retenção ou outro motivo: sim ou não, de quem, desde quando
    .answer-words = O que disseram, palavra por palavra
    .h-after = Depois da ligação
    .can-change = “Não há pedido de retenção” pode mudar. Um pedido pode chegar poucas horas depois do [fichamento](term:booking), então pergunte de novo mais tarde.
    .ask-lawyer = Peça ao advogado de defesa que confira e consiga uma cópia do [formulário { $form-detainer }](term:form-i-247a).
    .before-paying = Tente falar com um advogado antes de pagar a [fiança criminal](term:bail). Pagar não cancela um [pedido de retenção do ICE](term:detainer).

## Ligação: um advogado

sheet-call-lawyer = O que dizer quando você liga para um advogado
    .use = Use para ligar para um advogado de imigração ou um serviço de ajuda jurídica. Leva cerca de um minuto.
    .find = Procure advogados em { $site-legal-directory }, { $site-pro-bono } e { $site-private-lawyers }. Algumas listas podem estar desatualizadas. Muitos escritórios estão lotados, então ligue para mais de um.
    .notario = Um “notary” ou [“notario”](term:notario) não é advogado. Tenha cuidado com quem promete ganhar, ou só quer dinheiro vivo.
    .h-minute = Diga isto primeiro
    .who = Olá. Estou ligando por alguém que está na cadeia do condado. Fomos informados de que existe um pedido de retenção do ICE.
    .stage = A acusação é ____. A fiança criminal é de ____. A próxima data no tribunal é ____.
    .advice = Queremos conselho antes que alguém pague a fiança criminal e antes de qualquer acordo ou declaração de culpa.
    .h-ask = Depois pergunte
    .holds = Ajuda pessoas presas que têm um pedido de retenção do ICE? Com que frequência faz isso?
    .soon = Em quanto tempo pode falar conosco? Pode visitar a pessoa ou ligar para ela a sós?
    .defense = Pode falar com o advogado de defesa criminal antes de qualquer pagamento ou acordo de culpa?
    .language = Alguém no seu escritório fala ____, ou tem um intérprete?
    .cost = Quanto custa a primeira conversa? Qual seria o preço total, e o que ele cobre?
    .contract = Dá um contrato por escrito e recibos?
    .licensed = É advogado licenciado ou representante credenciado? Como posso conferir isso?
    .h-message = Se cair na secretária eletrônica
    .message-out = Outras pessoas podem ouvir uma mensagem. Deixe de fora nomes, o A-number, o lugar de nascimento, papéis, deportações antigas e os fatos da acusação.
    .message = Olá. Preciso de um advogado de imigração para alguém que está na cadeia do condado. Por favor, ligue de volta para ____.
    .urgent = É urgente. A próxima data no tribunal é ____.
    .h-private = Conte ao advogado só a sós
    .private = Primeiro pergunte se podem conversar a sós. Depois conte o resto.
    .old-order = Diga se pode existir uma ordem antiga de deportação, ou se a pessoa pode ter faltado a uma data no tribunal de imigração. Uma ordem antiga muda tudo.
    .fear = Diga se a pessoa tem medo de voltar a algum país.
    .h-note = Anote
    .offices = Escritórios para os quais ligou: dia, nome, preço, resposta
    .chosen = O nosso advogado, e o próximo passo

## Carta: o consulado

sheet-letter-consulate = Carta ao consulado
    .use = Use só quando a pessoa quer a ajuda do seu consulado e isso é seguro para ela.
    .h-before = Para você, antes de mandar
    .fear = A pessoa tem medo do seu governo, ou tem um caso de [asilo](term:asylum)? Então pergunte a um advogado antes de falar com o consulado.
    .wants = Pergunte antes à pessoa, se puder fazer isso a sós. Mande só se ela quiser.
    .can-do = Os agentes têm que dizer a uma pessoa de outro país que o consulado pode ser avisado. Para alguns países, as autoridades avisam em qualquer caso. Um [consulado](term:consulate) pode visitar, e pode ajudar a encontrar advogados, papéis e família.
    .find = Procure o consulado em { $site-consulates }.
    .leave-out = Escreva só o necessário. Deixe de fora o medo, como a pessoa veio e os fatos da acusação. Não mande pela cadeia.
    .h-letter = A carta em si
    .send-part = Mande só esta parte. Guarde as suas anotações em casa.
    .date = Data
    .to = Para: nome e cidade do consulado
    .person = Pessoa presa: nome
    .jail = Cadeia e número do fichamento (booking)
    .greet = Ao consulado:
    .about = Peço a sua ajuda para a pessoa indicada acima, que está na cadeia. Fomos informados de que existe um pedido de retenção do ICE.
    .visit = Por favor, visitem esta pessoa ou liguem para ela a sós, e digam como podem ajudar.
    .lawyers = Por favor, mandem uma lista de advogados, se tiverem uma.
    .papers = Por favor, digam com que papéis podem ajudar.
    .ask-us = Por favor, perguntem à pessoa e ao advogado dela antes de começar qualquer papel.
    .moved = Se a pessoa for transferida, por favor nos ajudem a encontrá-la.
    .thanks = Agradeço a sua ajuda. Respeitosamente,
    .signature = Assinatura
    .signer = Nome de quem assina
    .answer-to = Por favor, respondam a (advogado ou outro contato)
    .h-after = Para você, depois de mandar
    .keep-copy = Guarde uma cópia, e conte ao advogado que você escreveu.
    .notes = O que o consulado disse: dia, hora e nome
