# O plano. plan-<id> = um item: de uma a quatro frases curtas.
# “a pessoa” = quem está preso; “você” = quem lê. Os itens para advogados são perguntas a fazer.
# “fiança criminal” = bail; “fiança de imigração” = immigration bond. Nunca só “fiança”.
# “Neste estado ({ $state })” serve para qualquer nome. “ponto de soltura” = release point.

## A resposta curta

plan-ans-citizen = Um cidadão dos Estados Unidos não pode, pela lei, ficar preso por imigração. E algumas pessoas são cidadãs sem saber. Peça a um advogado que confira isso primeiro e mostre as provas.
plan-ans-minor = É uma criança ou adolescente. O primeiro passo é um advogado que ajude menores. Se agentes de imigração levam um menor que não tem pai nem mãe aqui, o menor tem que ir para o órgão do governo que cuida de refugiados. Normalmente isso é em até { $hours-orr } horas.
plan-ans-none = A cadeia diz que não há [pedido de retenção do ICE](term:detainer) agora. Um pedido ainda pode chegar, às vezes poucas horas depois do [fichamento](term:booking). Fale hoje com o advogado de defesa sobre a soltura.
plan-ans-confirm = Primeiro descubra se existe mesmo um [pedido de retenção do ICE](term:detainer). Um boato pode estar errado. Até saber, planeje como se existisse.
plan-ans-plea = [Declarar-se culpado](term:plea) rápido “para sair” é arriscado. Com um [pedido de retenção do ICE](term:detainer), isso pode levar ao ICE no mesmo dia ou logo depois. Também pode tirar o status legal ou a chance de uma [fiança de imigração](term:immigration-bond).
plan-ans-denied = O juiz negou a [fiança criminal](term:bail), então não há nada a pagar agora. Normalmente o ICE espera enquanto o processo criminal mantém a pessoa presa. Use esse tempo para falar com os dois advogados.
plan-ans-unpaid-must = Enquanto o [pedido de retenção do ICE](term:detainer) continua, pagar a [fiança criminal](term:bail) pode levar ao ICE e não para casa. Neste estado ({ $state }), espere que a cadeia atenda o pedido por causa da lei estadual. Então a pessoa provavelmente ficaria presa para o ICE. Tente falar com um advogado antes de pagar.
plan-ans-unpaid-no = Neste estado ({ $state }), nossas fontes dizem que a cadeia não tem permissão de reter a pessoa só com este papel. Se a [fiança criminal](term:bail) for paga e nada mais prender a pessoa, a cadeia deveria soltá-la. O ICE ainda pode prendê-la, nesse dia ou depois. Tente falar com um advogado antes de pagar.
plan-ans-unpaid-no-unsure = Neste estado ({ $state }), a cadeia não tem permissão de reter a pessoa só com este papel, até onde conseguimos descobrir. Não conseguimos confirmar tudo. O ICE ainda pode prendê-la, nesse dia ou depois. Tente falar com um advogado antes de pagar a [fiança criminal](term:bail).
plan-ans-unpaid-depends = Pagar a [fiança criminal](term:bail) traz a pessoa para casa? Depende de onde ela está presa e da lei de lá. Onde atendem o [pedido de retenção do ICE](term:detainer), pagar geralmente leva ao ICE e não para casa. Tente falar com um advogado antes de pagar.
plan-ans-release-no = Neste estado ({ $state }), nossas fontes dizem que a cadeia não tem permissão de manter a pessoa só pelo [pedido de retenção do ICE](term:detainer), nem mesmo por { $hours-hold } horas. Se nada mais a prende, um advogado pode pedir à cadeia a soltura agora. O ICE ainda pode prendê-la, nesse dia ou depois.
plan-ans-release-exceptions = Neste estado ({ $state }), nossas fontes dizem que uma cadeia só pode manter uma pessoa por um [pedido de retenção do ICE](term:detainer) em alguns casos. Pergunte hoje ao advogado se algum deles vale aqui.
plan-ans-release-under = O [pedido de retenção do ICE](term:detainer) pede no máximo { $hours-hold } horas a mais. Elas contam desde o momento em que a pessoa poderia ter saído livre. Nesse tempo o ICE pode vir a qualquer hora, de dia ou de noite.
plan-ans-release-weekend = O tempo pode ter acabado, ou pode não ter acabado. O formulário diz { $hours-hold } horas. Uma regra federal deixa de fora fins de semana e feriados, e muitas cadeias contam assim. Pergunte ao advogado que contagem esta cadeia usa.
plan-ans-release-over = Já passaram mais de { $hours-hold } horas. Se nada mais prende a pessoa, o [pedido de retenção do ICE](term:detainer) não serve mais para mantê-la presa, e a cadeia tem que soltá-la. Decida hoje com um advogado como pedir.
plan-ans-serving = Normalmente o ICE espera até a pena acabar. Ele pode vir no último dia. Use o tempo até lá para preparar o caso de imigração.
plan-ans-old-order = Com uma ordem antiga de deportação, o ICE pode mandar a pessoa embora rápido. Às vezes é em poucos dias e sem ver um juiz. Peça a um advogado de imigração que olhe isso hoje, antes que alguém pague ou assine.
plan-ans-ice-expedited = O ICE pode tentar deportar a pessoa sem juiz. Pela informação de { $date-expedited-removal }, o ICE pode usar essa [deportação rápida](term:expedited-removal) em todo o país. Ela é para pessoas que nenhum agente deixou entrar e que não conseguem provar { $years-proof } anos seguidos aqui.
plan-ans-ice-bond-no = Pela informação de { $date-circuits }, esta é a regra neste circuito ({ $circuit }). Uma pessoa que [entrou sem passar pela inspeção](term:entered-without-inspection) provavelmente não terá audiência de [fiança de imigração](term:immigration-bond) com um [juiz de imigração](term:immigration-judge). Pergunte a um advogado sobre [habeas corpus](term:habeas-corpus). É um processo no tribunal federal.
plan-ans-ice-bond-yes = Pela informação de { $date-circuits }, esta é a regra neste circuito ({ $circuit }). Uma pessoa que [entrou sem passar pela inspeção](term:entered-without-inspection) deveria poder pedir a um [juiz de imigração](term:immigration-judge) uma [fiança de imigração](term:immigration-bond). O juiz ainda pode dizer não. Uma ordem antiga de deportação ou uma regra sobre certos crimes pode impedir.
plan-ans-ice-bond-unsettled = Não podemos dizer com certeza se a pessoa pode ter uma [fiança de imigração](term:immigration-bond). Depende de como ela entrou, da acusação e de onde o ICE a mantém. Pergunte agora a um advogado de imigração e deixe as provas prontas.
plan-ans-ice-admitted = Quem entrou com visto ou green card geralmente pode pedir a um [juiz de imigração](term:immigration-judge) uma [fiança de imigração](term:immigration-bond). Uma regra sobre certos crimes pode tirar isso. Peça a um advogado que solicite uma audiência.
plan-ans-find = Primeiro descubra onde a pessoa está. Procure na cadeia e depois na busca do ICE na internet. Essa busca muitas vezes está atrasada, então olhe de novo a cada poucas horas.
plan-ans-out = Estar fora é boa notícia, mas não é o fim. As datas no tribunal continuam valendo, e o ICE ainda pode prender a pessoa mais tarde. Busque conselho e faça um plano agora, enquanto há tempo.

## O que fazer hoje

plan-now-private = Se este é um telefone ou tablet da cadeia, pare aqui: pode estar sendo gravado. Continue a ler em um lugar reservado, em um aparelho em que você confia.
plan-now-citizen-proof = Junte provas de que a pessoa é cidadã. Pode ser um passaporte ou cartão de passaporte dos Estados Unidos, uma certidão de nascimento dos Estados Unidos, papéis de cidadania ou os papéis dos pais. O advogado pode mandar cópias ao chefe da cadeia e ao escritório do ICE. Fique com os originais.
plan-now-confirm = Faça à cadeia esta pergunta neutra: “Besides the charges, is there any other hold or detainer that would stop release?” (Além das acusações, existe outra retenção, “hold” ou “detainer”, que impeça a soltura?) Não fale do lugar de nascimento nem de status.
plan-now-stage = Descubra em que ponto está o processo criminal: as acusações, a [fiança criminal](term:bail) e a próxima data no tribunal. A cadeia, a secretaria do tribunal ou o [defensor público](term:public-defender) pode dizer.
plan-now-minor-lawyer = Ligue para um advogado que ajude menores com imigração. Conte ao advogado de defesa do menor sobre o pedido de retenção.
plan-now-bail-first = Tente falar com um advogado antes de pagar a [fiança criminal](term:bail). Às vezes pagar é o passo certo e às vezes não, e uma ligação pode esclarecer. Veja [devemos pagar?](faq:should-we-pay)
plan-now-plea-time = Peça ao advogado de defesa que peça mais tempo ao tribunal antes de qualquer [acordo ou declaração de culpa](term:plea). Fale de imigração com o advogado a sós. Não fale disso na sala do tribunal, a menos que o advogado aconselhe.
plan-now-lawyers = Ligue hoje para dois advogados. Um é o advogado de defesa criminal, que pode ser um [defensor público](term:public-defender). O outro é um advogado de imigração. Peça que conversem entre si antes de qualquer pagamento, [acordo de culpa](term:plea) ou declaração.
plan-now-release-clock = Anote o dia e a hora exatos em que a pessoa poderia ter saído livre. Onde um pedido de retenção vale, as { $hours-hold } horas começam nesse [ponto de soltura](term:release-point). Deixe o telefone ligado e o número do advogado à mão.
plan-now-release-letter = Com um advogado, pergunte à cadeia com educação e por escrito: Quando o processo criminal deixou de prender a pessoa? Com que autoridade ela ainda está presa, e como se contam as horas? Peça o formulário do pedido, qualquer mandado e a soltura. Anote cada nome, hora e resposta. Veja [o que escrever](faq:what-to-write).
plan-now-ask-jail = Pergunte à cadeia ou ao presídio o que faz quando a [fiança criminal](term:bail) é paga e existe um [pedido de retenção do ICE](term:detainer). Solta as pessoas, segura, ou entrega ao ICE? Não fale do lugar de nascimento nem de status.
plan-now-form = Garanta que os dois advogados tenham cópia de qualquer papel do pedido de retenção, o [formulário { $form-detainer }](term:form-i-247a). O advogado de defesa pode conseguir na cadeia. O quadrinho marcado mostra por que o ICE diz que quer a pessoa. Se a pessoa nunca recebeu uma cópia, conte ao advogado.
plan-now-ice-lawyer = Encontre hoje um advogado de imigração. No tribunal de imigração a pessoa pode ter um advogado, mas o governo não paga.
plan-now-find-jail = Ligue para a cadeia, ou olhe a lista de presos dela. Se a pessoa saiu, pergunte quando e quem a levou. Não diga nada sobre o lugar de nascimento nem sobre status.
plan-now-find-moved = Podem ter levado a pessoa para outra cadeia ou para um presídio, e um [pedido de retenção do ICE](term:detainer) pode ir junto. Olhe também as listas das cadeias próximas.
plan-now-locator = Para encontrar alguém que está com o ICE, procure em { $site-locator }. Use o [A-number](term:a-number) e o país de nascimento, ou o nome e o sobrenome exatos e o país de nascimento. Tente todas as grafias e os dois sobrenomes.
plan-now-find-lawyer = Ligue agora para um advogado de imigração, mesmo antes de encontrar a pessoa. Um advogado, um cidadão ou o [consulado](term:consulate) também pode perguntar. Eles podem perguntar ao escritório do ICE da região e aos centros de detenção perto dele.
plan-now-find-write = Anote em papel o que você pergunta, a quem, quando e o que dizem. A página [encontrar alguém](page:finding) tem todos os passos e uma lista para copiar.
plan-now-old-check = Descubra hoje se existe uma [ordem de deportação](term:removal) antiga. Com o [A-number](term:a-number), você ou o advogado pode ver em { $site-court } ou ligar para a linha do tribunal, { $phone-eoir-line }.
plan-now-ice-two-years = Junte provas de { $years-proof } anos ou mais seguidos aqui, mês por mês: contratos de aluguel, contas, holerites, impostos, papéis da escola ou do médico. Entregue ao advogado. Os agentes não são obrigados a explicar essa regra, então pergunte ao advogado quem mostra as provas e quando. A pessoa pode pedir para ver um juiz.
plan-now-ice-fear = A pessoa deve dizer com clareza, mais de uma vez e a cada agente, que tem medo de voltar. Isso pode levar a uma [entrevista sobre o medo](term:fear-interview). Sobre isso ela não deve ficar calada.
plan-now-tell-defense = Avise o advogado de defesa assim que o ICE estiver com a pessoa. Um processo criminal aberto continua, e as datas no tribunal valem.
plan-now-silence = A pessoa pode ficar calada sobre o lugar de nascimento, como veio e os papéis. Ela pode dizer: “I want to speak with a lawyer. I do not want to answer questions.” (Quero falar com um advogado. Não quero responder a perguntas.) Faça isso chegar até ela, pelo advogado se puder.
plan-now-serving = Pergunte a data exata do fim da pena. Dois a três meses antes, tenha o advogado já trabalhando. Planeje quem busca as coisas da pessoa e de que remédio ela precisa.
plan-now-folder = Comece uma pasta: número do [fichamento](term:booking), datas no tribunal, nomes dos advogados e qualquer papel com o [A-number](term:a-number). Junte provas de endereço, família, trabalho, impostos, saúde e anos aqui. Dê cópias a duas pessoas em quem você confia.
plan-now-state = Descubra em que estado a pessoa está presa. Depois escolha o estado em [a pergunta sobre o estado](step:state). As regras mudam muito de um estado para outro.
plan-now-medical = Anote doenças, remédios e médicos. Se a pessoa está presa, entregue isso à equipe médica de lá. Peça que um resumo médico vá junto se ela for transferida.
plan-now-children = Faça hoje um plano para as crianças: quem as busca, quem pode assinar na escola e no médico, e para quem ligar. Os formulários mudam de estado para estado, então pergunte qual usar.
plan-now-status = Entregue hoje ao advogado cópias dos papéis do DACA, do TPS ou do [asilo](term:asylum). Pergunte se ainda valem. Essas regras mudam com frequência.

## O que saber

plan-know-hold = Um [pedido de retenção do ICE](term:detainer) é um pedido à cadeia, assinado por um agente e não por um juiz. Não é uma acusação criminal nem uma ordem de deportação. Veja [a cadeia tem que obedecer?](faq:must-the-jail-obey)
plan-know-two-systems = Pagar a [fiança criminal](term:bail) não cancela o [pedido de retenção do ICE](term:detainer). Também não paga uma [fiança de imigração (bond)](term:immigration-bond). São dois sistemas separados.
plan-know-prison = As regras dos estados sobre pedidos de retenção tratam sobretudo de cadeias locais. Em um presídio estadual podem valer outras regras, e mais ainda em um federal. Um pedido também pode acompanhar a pessoa de um lugar para outro.
plan-know-bond-no = Os tribunais federais se agrupam em [circuitos](term:federal-circuit). Pela informação de { $date-circuits }, esta é a regra neste circuito ({ $circuit }). Uma pessoa que [entrou sem passar pela inspeção](term:entered-without-inspection) provavelmente não terá audiência de [fiança de imigração](term:immigration-bond) com um [juiz de imigração](term:immigration-judge). Então não conte com isso.
plan-know-bond-yes = Os tribunais federais se agrupam em [circuitos](term:federal-circuit). Pela informação de { $date-circuits }, esta é a regra neste circuito ({ $circuit }). Uma pessoa que [entrou sem passar pela inspeção](term:entered-without-inspection) deveria poder pedir a um [juiz de imigração](term:immigration-judge) uma [fiança de imigração](term:immigration-bond). O juiz pode dizer não. Uma ordem antiga de deportação ou uma regra sobre certos crimes pode impedir.
plan-know-bond-not-final = Isto é sobre uma pessoa que [entrou sem passar pela inspeção](term:entered-without-inspection). Neste circuito ({ $circuit }), um tribunal de apelação disse que ela pode ter uma audiência de [fiança de imigração](term:immigration-bond). Mas em { $date-circuits } essa decisão não era final. Pergunte ao advogado como está.
plan-know-bond-unconfirmed = Isto é sobre uma pessoa que [entrou sem passar pela inspeção](term:entered-without-inspection). Neste circuito ({ $circuit }), há notícia de uma decisão que deixa a pessoa pedir uma [fiança de imigração](term:immigration-bond). Em { $date-circuits }, não conseguimos confirmar. Pergunte ao advogado.
plan-know-bond-none = Isto muda conforme o [circuito](term:federal-circuit) federal. Pela informação de { $date-circuits }, uma pessoa que [entrou sem passar pela inspeção](term:entered-without-inspection) pode pedir uma [fiança de imigração](term:immigration-bond) em alguns. Em outros, provavelmente não. Para este plano não temos uma regra clara, então pergunte ao advogado.
plan-know-scotus = Em { $date-scotus-grant }, a Suprema Corte dos Estados Unidos aceitou decidir esta questão: o ICE pode negar uma audiência de [fiança de imigração](term:immigration-bond) a quem entrou sem passar pela inspeção ({ $scotus-case })? Uma decisão normalmente viria até cerca de { $date-scotus-decision }. Até lá, vale a regra de cada circuito.
plan-know-moves = O ICE pode levar uma pessoa que está com ele para longe, até para outro estado. Então vale a regra de outro tribunal.
plan-know-laken = Este tipo de acusação pode cair na [Lei Laken Riley](term:laken-riley-act). Se a pessoa entrou sem passar pela inspeção, não espere [fiança de imigração](term:immigration-bond). Basta ter sido presa. Não é preciso ser considerada culpada.
plan-know-serious = Uma [condenação](term:conviction) por alguns crimes impede uma [fiança de imigração](term:immigration-bond). Entre eles estão a maioria dos crimes de drogas, certos crimes com armas e o que a lei chama de [crime agravado (“aggravated felony”)](term:aggravated-felony). Isso é a [detenção obrigatória](term:mandatory-detention).
plan-know-admitted = Quem entrou com visto ou green card geralmente pode pedir uma [fiança de imigração](term:immigration-bond). [Declarar-se culpado](term:plea) ou uma [condenação](term:conviction) pode tirar isso, e o status também.
plan-know-old-order = Quem está preso por uma ordem antiga muitas vezes não consegue de um juiz uma [fiança de imigração](term:immigration-bond). Se a pessoa foi deportada e voltou, o ICE pode usar de novo a ordem antiga. Isso se chama [restabelecimento da ordem (“reinstatement”)](term:reinstatement).
plan-know-press = Pressionar a cadeia pela soltura pode fazer o ICE vir na hora. Decida com um advogado quando e como pressionar. O ICE nem sempre vem, mas ainda pode prender a pessoa mais tarde, em outro lugar.
plan-know-missed-court = A pessoa pode faltar ao tribunal criminal porque está com o ICE. Então o tribunal pode mandar prendê-la, e a [fiança criminal](term:bail) paga pode se perder. Depende do estado se o dinheiro pode ser salvo.
plan-know-pay-bond = Uma [fiança de imigração](term:immigration-bond) é de pelo menos { $bond-minimum }, e muitas vezes bem mais. Ela é paga inteira ao ICE em { $site-bond-payment }, a partir de um banco. Quem paga, o [“obligor”](term:obligor), tem que ser um cidadão, alguém com green card, um escritório de advocacia ou uma organização sem fins lucrativos.
plan-know-minor = As regras sobre pedidos de retenção de menores mudam de estado para estado, e não as encontramos para cada estado. Só um advogado pode dizer o que este lugar tem permissão de fazer.
plan-know-booking = As impressões digitais do [fichamento](term:booking) vão para a Segurança Interna (“Homeland Security”), seja qual for a acusação. Respostas sobre o lugar de nascimento em uma cadeia muitas vezes levam a um pedido de retenção.
plan-know-victim = Algumas vítimas de crime, de tráfico de pessoas ou de abuso na família podem pedir um [visto U, visto T ou VAWA](term:u-t-visa-vawa). Desde { $date-victim-policy }, um caso desse tipo em aberto não impede o ICE de manter a pessoa presa. Um tribunal pode ter mudado isso. Guarde cópias dos papéis onde a família e o advogado possam mandá-las.
plan-know-status = Um caso de [asilo](term:asylum) em aberto não impede o ICE de manter alguém preso. Até { $date-daca }, pessoas com DACA também já tinham sido presas. Quem tem um TPS ainda válido não pode, pela lei, ficar preso por causa do seu status de imigração. Mas até { $date-tps } a maioria dos programas de TPS já tinha acabado.

## A comparação da fiança criminal

plan-pay-next-must = A cadeia provavelmente vai manter a pessoa para o ICE por não mais que cerca de { $hours-hold } horas a mais. Se o ICE vier, ela vai para o ICE e não para casa.
plan-pay-next-no = Até onde sabemos, a cadeia deveria soltar a pessoa se nada mais a prende. O ICE ainda pode prendê-la, nesse dia ou depois.
plan-pay-next-depends = Depende do lugar. A pessoa pode ir para casa. Ou pode ficar presa para o ICE por não mais que cerca de { $hours-hold } horas a mais.
plan-pay-wrong = Se o ICE leva a pessoa enquanto o processo criminal está aberto, ela pode faltar ao tribunal criminal. O [juiz de imigração](term:immigration-judge) pode não terminar um caso com acusações abertas.
plan-pay-wrong-no-bond = Depois que está com o ICE, a pessoa pode não ter chance de [fiança de imigração](term:immigration-bond). Ela poderia ficar presa por muito tempo.
plan-pay-money-cash = **Dinheiro:** a [fiança criminal](term:bail) paga em dinheiro normalmente volta no fim, se as regras do tribunal foram cumpridas. Se o ICE faz a pessoa faltar ao tribunal, o dinheiro pode se perder ([perda da fiança criminal, “forfeiture”](term:forfeiture)).
plan-pay-money-bondsman = **Um [agente de fiança criminal (“bondsman”)](term:bondsman):** a taxa, muitas vezes cerca de { $bondsman-percent } por cento, não volta. Alguns recusam, ou pedem o valor inteiro em dinheiro, quando existe um pedido de retenção.
plan-pay-money-property = **Imóvel:** se uma casa ou um terreno garante a [fiança criminal](term:bail), as regras mudam de lugar para lugar, e não as encontramos. Leia o contrato e pergunte ao advogado o que poderia se perder antes de você assinar.
plan-pay-case = Ele continua. As datas no tribunal valem, mesmo que o ICE esteja com a pessoa. Nesse caso, o advogado de defesa precisa ser avisado na hora.
plan-pay-ask = **À cadeia ou ao advogado de defesa:** Se pagarmos, este lugar vai soltar a pessoa, segurar ou entregar ao ICE? **Ao advogado de defesa:** O que acontece com o nosso dinheiro se o ICE levar a pessoa antes do tribunal?
plan-wait-next = A pessoa fica onde está. Normalmente o ICE espera enquanto o processo criminal a mantém presa.
plan-wait-wrong = A pessoa pode perder o emprego ou a casa, ou se sentir pressionada a se declarar culpada. O ICE ainda pode estar esperando no fim.
plan-wait-money = Por enquanto o dinheiro fica com você. Nenhum dinheiro, taxa de [agente de fiança criminal](term:bondsman) ou imóvel está em risco. Pergunte ao advogado se a [fiança criminal](term:bail) pode ser paga mais tarde.
plan-wait-case = A pessoa pode ir ao tribunal criminal e está perto do advogado de defesa. O tempo na cadeia do condado por essa acusação normalmente conta para a pena. Pergunte para ter certeza.
plan-wait-ask = **Ao advogado de imigração:** É melhor a pessoa ficar na cadeia por enquanto? Até quando? **Ao advogado de defesa:** Quanto tempo já conta até agora?
plan-ask-next = Você fica sabendo o que este lugar faz com pedidos de retenção e o que o ICE poderia fazer. Depois você decide.
plan-ask-wrong = Leva tempo, e enquanto isso a pessoa espera presa. Marque um dia até o qual você quer decidir.
plan-ask-money = O dinheiro, a taxa do [agente de fiança criminal](term:bondsman) e o imóvel ficam com você até conhecer o risco. Um advogado de imigração pode custar dinheiro. Um [defensor público](term:public-defender) é gratuito para quem não pode pagar.
plan-ask-case = O advogado de defesa pode se preparar para o tribunal, pedir uma [fiança criminal](term:bail) menor e buscar um resultado que faça menos mal.
plan-ask-ask = **Ao advogado de imigração:** Existe uma ordem antiga de deportação? Um juiz daqui poderia dar à pessoa uma [fiança de imigração](term:immigration-bond)? **Aos dois advogados:** Vocês vão conversar entre si antes de pagarmos?
plan-free-next = Um juiz pode soltar algumas pessoas com uma [promessa de voltar](term:personal-recognizance). Onde a cadeia atende pedidos de retenção, isso também pode iniciar o tempo para o ICE.
plan-free-wrong = O juiz pode dizer não. Alguns juízes veem o pedido de retenção como um motivo, embora o formulário diga que ele não deve afetar a [fiança criminal](term:bail). Só o advogado pode avaliar se é prudente.
plan-free-money = Não se paga [fiança criminal](term:bail). Então nenhum dinheiro, taxa de [agente de fiança criminal](term:bondsman) ou imóvel pode se perder.
plan-free-case = Ele continua, e as datas no tribunal valem.
plan-free-ask = **Ao advogado de defesa:** Pode pedir a soltura com promessa de voltar, ou uma [fiança criminal](term:bail) menor? Seria prudente com o pedido de retenção?

## Perguntas para o advogado de defesa criminal

plan-crim-jail = Se pagarmos a [fiança criminal](term:bail), este lugar vai soltar a pessoa, segurar por { $hours-hold } horas ou entregar ao ICE?
plan-crim-money = O que acontece com o dinheiro da nossa [fiança criminal](term:bail) se o ICE levar a pessoa antes do tribunal?
plan-crim-lower = Pode pedir a um juiz uma [fiança criminal](term:bail) menor, ou a soltura com [promessa de voltar](term:personal-recognizance), sem dinheiro? Seria prudente?
plan-crim-plea = Que [declaração ou acordo](term:plea) seria seguro para a imigração? Já perguntou a um especialista em imigração?
plan-crim-dismiss = O caso pode ser arquivado, ou ir para um programa em vez de uma [condenação](term:conviction)?
plan-crim-court = Se o ICE levar a pessoa ou já estiver com ela, como vai avisar o tribunal e evitar uma ordem de prisão? Um [“writ”](term:writ) poderia pedir ao ICE que a leve ao tribunal?
plan-crim-prosecutor = O promotor poderia dizer ao ICE que precisam da pessoa aqui para o processo?
plan-crim-credit = Quanto tempo já conta para a pena até agora? O tempo com o ICE contaria?
plan-crim-lawful = É legal aqui manter a pessoa pelo pedido de retenção, e como esta cadeia conta as { $hours-hold } horas? O que vai fazer se o tempo estiver quase no fim?
plan-crim-other-hold = Além do [pedido de retenção do ICE](term:detainer), alguma outra coisa mantém a pessoa presa, como outro processo ou um [mandado de um juiz](term:judicial-warrant)?
plan-crim-over = Pode mandar hoje uma carta exigindo a soltura? Se a cadeia recusar, pode pedir [habeas corpus](term:habeas-corpus) no tribunal estadual ou federal? A pessoa poderia depois pedir dinheiro por ter ficado [presa tempo demais](term:overdetention)?
plan-crim-early = Soltura antecipada ou um programa é possível mesmo com o pedido de retenção? O formulário diz que o pedido não deve afetar isso.
plan-crim-none = Que caminhos para a soltura estão abertos agora, e em quanto tempo? O que poderia trazer um pedido de retenção?
plan-crim-minor = O que este lugar tem permissão de fazer com um [pedido de retenção do ICE](term:detainer) de um menor? Como evitamos que interroguem o menor sozinho?

## Perguntas para o advogado de imigração

plan-imm-citizen = A pessoa poderia ser cidadã dos Estados Unidos por nascimento, pais ou avós? Se sim, vai pedir ao ICE que cancele o pedido de retenção e a um juiz que a solte?
plan-imm-citizen-check = A pessoa poderia ser cidadã dos Estados Unidos por nascimento, pais ou avós? De que provas precisa?
plan-imm-old-check = Existe uma ordem antiga de deportação? Pode ver no tribunal de imigração e pedir o arquivo do governo?
plan-imm-old-reopen = A ordem antiga pode ser reaberta ou suspensa por um tempo? Qual é o prazo, e o que precisa ser apresentado antes que a pessoa seja transferida? Existe risco de uma acusação federal?
plan-imm-law = Com que lei o ICE mantém a pessoa, ou manteria? Um juiz desta região pode dar agora uma [fiança de imigração](term:immigration-bond)?
plan-imm-bond-no = A pessoa ficaria presa sem audiência enquanto tribunais superiores decidem. O que um juiz federal daqui ainda pode fazer agora?
plan-imm-habeas = Um pedido de [habeas corpus](term:habeas-corpus) deve estar pronto antes que o ICE leve a pessoa para um lugar com outras regras? Em que tribunal?
plan-imm-laken = A acusação cai na [Lei Laken Riley](term:laken-riley-act)? Ajudaria se a acusação fosse mudada ou retirada?
plan-imm-serious = Esta acusação ou uma [condenação](term:conviction) impediria uma [fiança de imigração](term:immigration-bond)? Podemos pedir a um juiz que decida que não impede?
plan-imm-expedited = O ICE poderia usar a [deportação rápida](term:expedited-removal) sem juiz, e essa regra está valendo hoje? De que provas de { $years-proof } anos precisa?
plan-imm-status-plea = Esta acusação ou [declarar-se culpado](term:plea) tornaria a pessoa deportável, ou tiraria o status dela?
plan-imm-bond-hearing = O que mostra ao juiz que a pessoa não é um perigo e que virá ao tribunal? Que valor é provável? O ICE pode mantê-la presa durante um recurso?
plan-imm-relief = Que caminhos para ficar poderiam servir: família, [asilo](term:asylum), um visto para vítimas ou outros?
plan-imm-stay = É melhor a pessoa ficar na cadeia por enquanto? Até quando?
plan-imm-sign = O que a pessoa não deve assinar, e o que não deve dizer?
plan-imm-fear = Se a pessoa tem medo de voltar, o que deve dizer, e a quem? O ICE poderia mandá-la para um país que não é o dela?
plan-imm-minor = O ICE pode manter este menor? Que proteção o menor poderia pedir, e quem pode buscá-lo com segurança?
plan-imm-find = Pode descobrir onde a pessoa está? Se uma transferência está próxima, pode pedir a um tribunal federal que a impeça?
plan-imm-out = O ICE ainda pode prender a pessoa, também em apresentações (“check-ins”) ou no tribunal? Que papéis ela precisa levar, e o que deve dizer se for parada?
plan-imm-victim = A pessoa poderia conseguir um [visto U, visto T ou VAWA](term:u-t-visa-vawa)? O que pode ser apresentado agora?
plan-imm-fee = Qual é o preço total, e o que ele cobre? Podemos ter isso por escrito?

## O que não fazer, dizer nem assinar

plan-not-calls = Trate cada ligação, visita por vídeo, mensagem e carta da cadeia como gravada e repassada. Não fale ali do lugar de nascimento, de como a pessoa veio, de papéis, de deportações antigas nem do caso.
plan-not-old-order = Antes do conselho de um advogado, a pessoa não deve falar de uma deportação antiga nem de ter voltado. Isso vale para o telefone e para os agentes. Voltar sem permissão pode ser um crime federal.
plan-not-sign = A pessoa não deve assinar nada antes que um advogado explique. Alguns papéis abrem mão do direito de ver um juiz. Alguns deles são de [saída voluntária](term:voluntary-departure) (formulário { $form-voluntary-departure }) ou de retorno voluntário (formulário { $form-voluntary-return }). Outro tipo é uma [ordem de deportação de comum acordo](term:stipulated-removal).
plan-not-lie = A pessoa pode ficar calada, mas nunca deve mentir. Dizer que é cidadã dos Estados Unidos quando não é, ou mostrar papéis falsos, pode ser crime e pode fechar as portas para sempre.
plan-not-pushed = Não deixe um [agente de fiança criminal](term:bondsman) ou alguém que liga apressar você a pagar. Reserve tempo para uma ligação a um advogado.
plan-not-plead = A pessoa não deve se declarar culpada só para sair. Antes, um advogado deve dizer o que isso faz com o caso de imigração dela.
plan-not-days = Não confie em notícias sobre um direito a audiência de [fiança de imigração](term:immigration-bond) depois de { $days-not-in-force } dias. Pela informação de { $date-circuits }, há notícias de que essa decisão foi anulada. Elas também dizem que o tribunal completo vai julgar o caso de novo.
plan-not-statement = A pessoa não deve dar ao [juiz de imigração](term:immigration-judge) uma declaração sobre a prisão antes que um advogado a leia.
plan-not-force = Não ameace nem discuta com os funcionários, e não publique nada sobre o caso.
plan-not-child-alone = Não deixe agentes interrogarem o menor sozinho. Peça o advogado do menor.
plan-not-wrong-line = Não confie em números de telefone de aplicativos ou redes sociais. Algumas listas mostram uma linha para denunciar pessoas como se servisse para encontrá-las. Use os números deste guia.
plan-not-miss-court = A pessoa não deve faltar ao tribunal, nem por medo, e não deve viajar para longe antes de perguntar ao advogado.
plan-not-scams = Não pague ninguém que ligue pedindo uma [fiança de imigração](term:immigration-bond), ou que queira cartões-presente, criptomoeda ou um aplicativo de pagamento. O ICE não liga para as famílias pedindo dinheiro. Ligue de volta para o advogado ou para o local de detenção, em um número que você encontrou por conta própria.

## Prazos, como estimativas

plan-clock-hours = Em questão de horas, não de dias: fale com um advogado.
plan-clock-before = Antes da próxima data no tribunal, e antes de qualquer pagamento ou [acordo de culpa](term:plea): fale com um advogado.
plan-clock-today = Hoje: pergunte sobre o pedido de retenção, e pergunte de novo mais tarde. Um pedido pode chegar poucas horas depois do [fichamento](term:booking).
plan-clock-find = A cada poucas horas: procure de novo, e depois de cada transferência.
plan-clock-start = As { $hours-hold } horas não começam quando o ICE manda o pedido de retenção. Elas começam quando a pessoa poderia sair livre se não fosse o pedido, por exemplo quando a [fiança criminal](term:bail) é paga. Veja [quando começa?](faq:when-48-starts) e o [relógio](page:clock).
plan-clock-no = Hoje: fale com um advogado sobre a soltura. Neste estado ({ $state }), nossas fontes dizem que uma cadeia não tem { $hours-hold } horas a mais só por um pedido de retenção.
plan-clock-under = A retenção não deve durar mais que cerca de { $hours-hold } horas. As cadeias contam de formas diferentes: direto, ou sem fins de semana e feriados. O [relógio deste guia](page:clock) mostra uma estimativa das duas formas.
plan-clock-weekend = Na próxima manhã de dia útil: peça ao advogado que pergunte. Por uma contagem as { $hours-hold } horas acabaram, pela outra talvez não. Não confie em nenhuma das contagens até o advogado saber.
plan-clock-nj = Neste estado ({ $state }), o tempo pode ser menor. Uma ordem do procurador-geral do estado (“attorney general”) diz que a retenção tem que acabar até a meia-noite do dia da soltura. Uma lei mais nova pode ser diferente, então pergunte ao advogado.
plan-clock-over = Agora: pelas duas contagens, cerca de { $hours-hold } horas acabaram. Ligue para o advogado hoje.
plan-clock-serving = Antes da última semana da pena: advogado, papéis e plano devem estar prontos.
plan-clock-ice-first = Depois de uma prisão sem mandado, o ICE normalmente tem que decidir em { $hours-hold } horas se mantém, solta ou acusa a pessoa. Estas não são as { $hours-hold } horas da cadeia.
plan-clock-ice-bond = Na primeira semana: pergunte sobre uma audiência de [fiança de imigração](term:immigration-bond). Um recurso normalmente precisa ser apresentado em { $bond-deciding-days } dias. Isso pode ter mudado, então confirme com o advogado.

## A lei no estado

plan-law-must = Neste estado ({ $state }), a lei estadual diz que uma cadeia tem que atender um [pedido de retenção do ICE](term:detainer).
plan-law-ar = Neste estado ({ $state }), a lei estadual proíbe limites locais ao atendimento de um [pedido de retenção do ICE](term:detainer). Então espere que a cadeia atenda.
plan-law-must-unsure = Neste estado ({ $state }), há notícia de que a lei estadual diz que uma cadeia tem que atender um [pedido de retenção do ICE](term:detainer). O advogado deve conferir o texto mais novo.
plan-law-no = Neste estado ({ $state }), nossas fontes dizem que uma cadeia local não tem permissão de manter uma pessoa só por um [pedido de retenção do ICE](term:detainer).
plan-law-exceptions = Neste estado ({ $state }), nossas fontes dizem que uma cadeia só pode manter uma pessoa por um [pedido de retenção do ICE](term:detainer) em alguns casos. Exemplos são certos antecedentes graves ou um papel de um juiz. Pergunte ao advogado se algum vale.
plan-law-county = Neste estado ({ $state }), não encontramos lei estadual que mande uma cadeia manter uma pessoa só por um [pedido de retenção do ICE](term:detainer). Também não encontramos nenhuma que proíba isso com clareza. Quem decide, na maior parte, é cada xerife ou cadeia.
plan-law-unclear = Para este estado ({ $state }), não conseguimos esclarecer o que a lei diz sobre um [pedido de retenção do ICE](term:detainer). Pergunte por escrito em que regra a cadeia se apoia.
plan-law-unknown = Não sabemos qual é o estado. Alguns estados obrigam as cadeias a manter pessoas para o ICE, alguns proíbem, e em outros a cadeia decide. A cadeia, os papéis do tribunal ou o advogado pode dizer qual é o estado.
plan-law-warrant = Neste estado ({ $state }), um mandado de um juiz pode mudar isso. Um [mandado de um juiz](term:judicial-warrant) traz o nome de um tribunal e é assinado por um juiz. Um [mandado do ICE](term:administrative-warrant) (formulário { $form-arrest-warrant } ou { $form-removal-warrant }) é assinado por um agente.
plan-law-nc = Neste estado ({ $state }), o ICE tem que mandar o pedido de retenção e o seu próprio mandado. Depois a cadeia leva a pessoa a um juiz ou magistrado, que ordena a retenção. Ela pode durar até { $hours-hold } horas depois do momento em que a pessoa sairia livre.
plan-law-copy-paper = Neste estado ({ $state }), a cadeia tem que dar à pessoa uma cópia do pedido do ICE. Se ela não tem, conte ao advogado.
plan-law-copy-told = Neste estado ({ $state }), a cadeia tem que avisar a pessoa sobre o [pedido de retenção do ICE](term:detainer). Se ninguém avisou, conte ao advogado.
plan-law-notify-limited = Neste estado ({ $state }), nossas fontes dizem que a cadeia só pode dizer ao ICE a data da soltura em alguns casos, ou nunca. Pergunte ao advogado se isso vale aqui.
plan-law-notify-yes = Neste estado ({ $state }), a regra contra manter a pessoa não impede uma cadeia de dizer ao ICE a data da soltura.
plan-law-287g-required = Neste estado ({ $state }), a lei estadual manda xerifes ou cadeias ter ou buscar um acordo [{ $section-287g }](term:287g) com o ICE. Ele deixa policiais locais fazer parte do trabalho de imigração.
plan-law-287g-barred = Neste estado ({ $state }), nossas fontes dizem que acordos [{ $section-287g }](term:287g) são proibidos. Eles deixariam policiais locais fazer parte do trabalho de imigração.
plan-law-tx-287g = Neste estado ({ $state }), todo xerife que cuida de uma cadeia tem que pedir um acordo [{ $section-287g }](term:287g) com o ICE. O último dia para isso é { $date-texas-287g }. Quase todas as cadeias de lá trabalham com o ICE.
plan-law-tx-proof = Neste estado ({ $state }), o dever de manter a pessoa tem uma exceção. Ele não vale se a pessoa apresentou prova de cidadania ou de status legal, como uma carteira emitida pelo estado (“state license”). Pergunte ao advogado antes de mostrar qualquer papel.
plan-law-ok-proof = Neste estado ({ $state }), o dever de manter a pessoa tem uma exceção. Ele não vale se a pessoa mostra prova de cidadania dos Estados Unidos, como algumas carteiras emitidas pelo estado (“state licenses”). Pergunte ao advogado antes de mostrar qualquer papel.
plan-law-victims = Neste estado ({ $state }), nossas fontes dizem que o dever de manter a pessoa tem exceções para algumas vítimas e testemunhas de crimes. Pergunte ao advogado se alguma vale.
plan-law-va = Neste estado ({ $state }), uma cadeia pode entregar uma pessoa ao ICE até cinco dias antes da soltura quando existe um pedido de retenção. Então esteja com tudo pronto antes do último dia.
plan-law-as = Este lugar ({ $state }) tem o seu próprio sistema de imigração, e dizem que lá [pedidos de retenção do ICE](term:detainer) são raros. Boa parte deste guia pode não servir. Pergunte a um advogado de lá.
plan-law-mn = Neste estado ({ $state }), alguns xerifes não concordam com essa regra e estão sendo processados. Pergunte o que esta cadeia faz.
plan-law-unsure = Parte da lei deste estado ({ $state }) não pôde ser confirmada ou pode ter mudado. Pergunte a um advogado de lá antes de confiar nela.
plan-law-date = Nosso material mais novo sobre este estado ({ $state }) é de { $law-date }. Pode existir uma lei ou decisão mais nova.

## Quem ajuda

plan-help-directory = Use para encontrar um advogado de imigração de uma organização sem fins lucrativos, perto de você ou do lugar onde a pessoa está presa.
plan-help-state-bar = Use para encontrar um advogado particular, ou para conferir se um advogado é de verdade.
plan-help-pro-bono = Use esta lista de advogados gratuitos, separada por tribunal de imigração.
plan-help-doj-roster = Use para conferir um ajudante que não é advogado. Só um advogado licenciado ou um [representante credenciado](term:accredited-representative) tem permissão de dar conselho de imigração. Um [“notario”](term:notario) não tem.
plan-help-idp = Use para ler mais sobre [pedidos de retenção do ICE](term:detainer) e sobre como o processo criminal e o caso de imigração se cruzam.
plan-help-aclu = Use se um cidadão está preso, ou se uma cadeia mantém alguém tempo demais. Grupos assim podem aceitar um caso forte, mas pode não ser rápido.
plan-help-eoir-line = Use esta linha do tribunal com o [A-number](term:a-number). Ela informa sobre audiências e decisões, mas não sobre [fiança de imigração](term:immigration-bond). É o tribunal, não o ICE.
plan-help-locator = Use para procurar um adulto que está com o ICE. O site é do ICE.
plan-help-ice-line = Use só se a busca falhar. Quem atende é o próprio ICE. Deixe que ligue um cidadão, um advogado ou o [consulado](term:consulate), e que diga só o necessário.
plan-help-vinelink = Use para pedir um aviso quando uma pessoa sai de uma cadeia local. Muitas cadeias participam, mas não todas. Ele não cobre o ICE por completo.
plan-help-cebonds = Use para pagar uma [fiança de imigração](term:immigration-bond) depois que ela foi fixada. Entre no site por conta própria. Ninguém que liga para você cobra uma de verdade.
plan-help-bail-fund = Use para procurar um fundo da comunidade. A maioria só ajuda com uma [fiança de imigração](term:immigration-bond) depois que ela foi fixada. Fale antes com um advogado.
plan-help-orr = Use se o governo transferiu a criança ou o adolescente. Procure no site a linha para os pais, e tente falar antes com o advogado do menor. A busca do ICE na internet não mostra menores de { $age-adult } anos.
plan-help-ilrc = Use para encontrar um plano familiar que você pode preencher.
plan-help-consulates = Uma pessoa de outro país pode pedir que avisem o seu [consulado](term:consulate). Ele pode visitar e ajudar a encontrar advogado, papéis e família. Se ela tem medo do seu governo, pergunte antes a um advogado.
