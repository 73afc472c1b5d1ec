# Perguntas e respostas: o que uma família pergunta quando a cadeia diz que existe um pedido de retenção do ICE.
# faq-<id> é a pergunta; os atributos são as linhas da resposta. Cada linha é lida sozinha.
# “a pessoa” = quem está preso; “você” = quem lê. “fiança criminal” = bail; “fiança de imigração” = immigration bond. Nunca só “fiança”.
# Palavras em “aspas” podem ser ditas em voz alta. “pode”, “muitas vezes” e “normalmente” fazem parte da lei.

## Grupos

faq-group-hold = Entender o pedido de retenção
faq-group-clock = Quanto tempo dura a retenção
faq-group-bail = A fiança criminal e o processo criminal
faq-group-lawyers = Advogados
faq-group-talking = Falar e assinar
faq-group-after-ice = Depois que o ICE leva a pessoa
faq-group-special = Situações especiais
faq-group-family = Família e vida diária
faq-group-safety = Reclamações, golpes e este guia

## Entender o pedido de retenção

faq-what-is-a-hold = O que é um pedido de retenção do ICE (“ICE hold”)?
    .answer = Um [pedido de retenção do ICE](term:detainer) é um papel que o [DHS](term:dhs) manda a uma cadeia. Ele pede que a cadeia avise o [ICE](term:ice) antes de a pessoa sair, e que a mantenha presa por um curto tempo a mais.
    .means-1 = O tempo a mais é para que o ICE possa vir. O formulário pede que a cadeia mantenha a pessoa por não mais que { $hours-hold } horas depois do momento em que ela sairia livre.
    .means-2 = Um pedido de retenção não é uma acusação criminal nem uma [condenação](term:conviction). Ele não manda deportar ninguém. Ele não prova o status de imigração de ninguém.
    .means-3 = Enquanto o processo criminal mantém a pessoa na cadeia, o ICE normalmente espera. O pedido funciona como um tíquete para buscar a pessoa mais tarde.
    .do-1 = Peça ao advogado de defesa uma cópia do pedido, o [formulário { $form-detainer }](term:form-i-247a). O quadrinho marcado pode dizer muito a um advogado.
    .do-2 = Anote a cadeia, o número do [fichamento](term:booking), o valor da [fiança criminal](term:bail) e a próxima data no tribunal. Leve a anotação com você.
    .careful-1 = Trate as ligações da cadeia como gravadas. Nessas ligações, não fale do lugar de nascimento, de papéis nem de como a pessoa veio.
    .ask-1 = Pergunte ao advogado de defesa: “Existe mesmo um pedido de retenção? Tem o formulário, e qual quadrinho está marcado?”

faq-is-it-a-judges-order = O pedido de retenção é uma ordem de um juiz?
    .answer = Não. Quem assina o [pedido de retenção do ICE](term:detainer) é um agente de imigração, e nenhum juiz o assina. Uma regra federal o chama de pedido.
    .means-1 = A regra também diz por quanto tempo a cadeia pode manter a pessoa. Os tribunais leem isso como um limite de tempo. Não leem como uma ordem de reter.
    .means-2 = O [ICE](term:ice) muitas vezes manda com o pedido o seu próprio [mandado](term:administrative-warrant), no [formulário { $form-arrest-warrant } ou { $form-removal-warrant }](term:form-i-200-i-205). Esse papel também é assinado por um agente. Ele deixa agentes do ICE prender a pessoa.
    .means-3 = Alguns tribunais federais dizem que manter uma pessoa só por causa de um pedido de retenção é uma nova prisão. Dizem que isso precisa de [causa provável](term:probable-cause).
    .do-1 = Se você tem o papel, veja quem o assinou. Um [mandado de um juiz](term:judicial-warrant) traz o nome de um tribunal e é assinado por um juiz. Um formulário do ICE traz o nome do [Departamento de Segurança Interna (“Department of Homeland Security”)](term:dhs) e um número de formulário.
    .careful-1 = “É só um pedido” não quer dizer que a cadeia vai abrir a porta. Em alguns estados, a lei estadual obriga a cadeia a manter a pessoa.
    .ask-1 = Pergunte ao advogado de defesa: “Existe algum papel assinado por um juiz? Esta cadeia tem que atender o pedido de retenção?”

faq-why-a-hold = Por que meu familiar tem um pedido de retenção?
    .answer = O [DHS](term:dhs) diz que tem um motivo para acreditar que pode deportar a pessoa. O formulário do [pedido de retenção do ICE](term:detainer) mostra o motivo com um quadrinho marcado.
    .means-1 = O formulário tem quatro opções. Uma é uma ordem antiga de deportação que já é final. Outra é um caso de deportação que já está aberto.
    .means-2 = A terceira opção é uma coincidência de impressões digitais e bancos de dados. A última é o que a pessoa disse a um agente, ou outra prova.
    .means-3 = Respostas sobre o lugar de nascimento no [fichamento](term:booking) ou em uma entrevista na cadeia muitas vezes levam a um pedido de retenção.
    .means-4 = Uma pessoa com green card também pode receber um pedido. Isso pode acontecer por causa de alguns crimes ou acusações.
    .do-1 = Peça ao advogado de defesa uma cópia do formulário e mostre-a a um advogado de imigração.
    .do-2 = Pergunte a um advogado se a pessoa pode ser cidadã dos Estados Unidos. O [ICE](term:ice) não pode, pela lei, manter preso um cidadão, e muitas pessoas não sabem que são cidadãs. Veja [esta resposta](faq:us-citizen).
    .careful-1 = A pessoa não é obrigada a responder às perguntas do ICE sobre o lugar de nascimento ou papéis. Ela pode ficar calada, mas nunca deve mentir.
    .ask-1 = Pergunte a um advogado de imigração: “Existe uma ordem antiga de deportação? Pode conferir no tribunal de imigração?”

faq-how-did-ice-know = Como o ICE soube que a pessoa estava na cadeia?
    .answer = Provavelmente pelas impressões digitais que a cadeia tira no [fichamento](term:booking). Um sistema as manda ao FBI e de lá à [Segurança Interna](term:dhs), seja qual for a acusação.
    .means-1 = Um [pedido de retenção do ICE](term:detainer) pode chegar poucas horas depois do fichamento.
    .means-2 = Conversas na cadeia também podem levar a um pedido. Perguntas sobre o lugar de nascimento são um começo comum.
    .means-3 = Em algumas cadeias, o [ICE](term:ice) treinou policiais locais por um [acordo { $section-287g }](term:287g). Eles podem fazer perguntas e emitir um pedido de retenção dentro da cadeia.
    .do-1 = A pessoa pode dizer: “I want to speak with a lawyer. I do not want to answer questions.” (Quero falar com um advogado. Não quero responder a perguntas.)
    .do-2 = Peça ao advogado de defesa que explique isso em uma visita a sós ou em uma ligação jurídica. Outras ligações podem ser gravadas.
    .careful-1 = Ficar calado é permitido. Mentir não é. Dizer que é cidadão dos Estados Unidos sem ser pode causar um mal duradouro.
    .ask-1 = Pergunte ao advogado de defesa: “Alguém do ICE já falou com a pessoa? Esta cadeia trabalha com o ICE?”

faq-does-hold-mean-deported = O pedido de retenção quer dizer que a pessoa vai ser deportada?
    .answer = Não. Um [pedido de retenção do ICE](term:detainer) não é uma ordem de deportação e não começa um caso de deportação. Mas pode levar o [ICE](term:ice) a ficar com a pessoa.
    .means-1 = Outro papel começa um caso de deportação. Ele se chama [aviso para comparecer (“Notice to Appear”)](term:notice-to-appear).
    .means-2 = Uma pessoa sem ordem antiga geralmente tem direito a ver um [juiz de imigração](term:immigration-judge).
    .means-3 = Algumas pessoas podem ser deportadas sem juiz. Isso pode acontecer com uma ordem final antiga, ou com a [deportação rápida](term:expedited-removal). Veja [esta resposta](faq:deported-without-judge).
    .means-4 = O ICE nem sempre vem. Se não vier, a cadeia deveria deixar a pessoa sair quando o tempo acaba. O ICE ainda pode prendê-la mais tarde.
    .do-1 = Use o tempo agora. Procure um advogado de imigração enquanto a pessoa ainda está na cadeia do condado.
    .careful-1 = Ninguém é obrigado a assinar papéis para sair do país. A pessoa pode pedir antes uma cópia, um advogado e um intérprete.
    .ask-1 = Pergunte a um advogado de imigração: “Existe uma ordem antiga? Que caminhos para ficar a pessoa poderia ter?”

faq-is-there-a-hold = Como descobrimos se existe um pedido de retenção?
    .answer = Ligue para a cadeia e faça uma pergunta simples: alguma coisa além das acusações impede a soltura? Não fale do lugar de nascimento nem de status.
    .do-1 = Você pode dizer: “I want to post bail for this person. Besides the charges, is there any other hold that would stop release?” (Quero pagar a [fiança criminal](term:bail) desta pessoa. Além das acusações, existe alguma outra [retenção (“hold”)](term:detainer) que impeça a soltura?)
    .do-2 = Peça ao advogado de defesa que confira e consiga uma cópia do [formulário { $form-detainer }](term:form-i-247a).
    .do-3 = Anote o dia, a hora, com quem você falou e o que essa pessoa disse.
    .do-4 = Procure a pessoa na lista da própria cadeia. Ela não vai estar na busca do [ICE](term:ice) na internet até o ICE registrá-la.
    .careful-1 = “Não há pedido de retenção” hoje pode mudar. Um pedido pode chegar poucas horas depois do [fichamento](term:booking).
    .careful-2 = Um boato pode estar errado. Confira antes de pagar ou de fazer planos.
    .ask-1 = Pergunte ao advogado de defesa: “Existe um pedido de retenção, e tem o formulário?”

faq-what-the-form-says = Como é o formulário, e o que querem dizer os quadrinhos?
    .answer = É o [formulário { $form-detainer }](term:form-i-247a), e o título tem as palavras “Immigration Detainer”. Ele pede que a cadeia faça certas coisas para o [ICE](term:ice), e um quadrinho marca o motivo.
    .means-1 = A parte de cima mostra o nome, a data de nascimento, a cidadania e o sexo da pessoa. Mostra também a cadeia, a data e o escritório que o mandou. O número do arquivo (“file number”) geralmente é o [A-number](term:a-number).
    .means-2 = A primeira parte dá o motivo. As opções são: uma ordem final antiga, um caso de deportação aberto, uma coincidência de impressões digitais, ou o que a pessoa disse e outras provas.
    .means-3 = A segunda parte é diferente. É para uma pessoa que o [DHS](term:dhs) já mantinha presa e emprestou à cadeia para um processo no tribunal.
    .means-4 = O formulário pede que a cadeia avise o DHS cedo, se possível { $hours-hold } horas antes da soltura. Também pede que ela mantenha a pessoa por não mais que { $hours-hold } horas a mais.
    .means-5 = O formulário diz que não deve mudar decisões sobre a [fiança criminal](term:bail) ou a soltura. Na prática, alguns juízes e [agentes de fiança criminal](term:bondsman) ainda o usam como motivo para dizer não.
    .means-6 = O formulário diz que a pessoa tem que receber uma cópia para que o [pedido de retenção do ICE](term:detainer) tenha efeito. Ele tem uma linha em que a cadeia escreve como e quando deu a cópia.
    .do-1 = Se a pessoa nunca recebeu uma cópia, ela deve contar ao seu advogado.
    .careful-1 = Isto descreve o formulário que este guia conhece. Um mais antigo ou mais novo pode ser diferente, então mostre o papel a um advogado.
    .ask-1 = Pergunte ao advogado: “Qual quadrinho está marcado, e o que isso quer dizer para nós?”

faq-must-the-jail-obey = A cadeia tem que obedecer ao pedido de retenção?
    .answer = Depende do estado. A lei federal não obriga uma cadeia local a manter ninguém para o [ICE](term:ice), mas a lei estadual pode obrigar.
    .means-1 = O Texas e alguns outros estados obrigam as suas cadeias a atender um [pedido de retenção do ICE](term:detainer). Um advogado ainda pode contestar um pedido específico ali.
    .means-2 = Massachusetts, Nova York e alguns outros estados limitam o que uma cadeia tem permissão de fazer para o ICE.
    .means-3 = Em outros estados, o xerife ou o condado pode escolher.
    .means-4 = Um condado que escolhe manter uma pessoa tem que responder por essa escolha. Um tribunal federal de apelação disse isso, e um tribunal considerou responsável pelo menos um condado.
    .do-1 = Escolha o estado da cadeia em [a pergunta sobre o estado](step:state). Então o guia mostra o que sabe sobre esse estado.
    .careful-1 = O que uma cadeia faz no dia a dia pode ser diferente do que a lei diz. A lei do estado também muda, então olhe a data na página do estado.
    .ask-1 = Pergunte ao advogado de defesa: “Se pagarmos a [fiança criminal](term:bail), esta cadeia vai soltar a pessoa, segurar ou entregar ao ICE?”
    .ask-2 = Pergunte também: “Este pedido de retenção é legal no nosso estado?”

faq-hold-or-warrant = Qual é a diferença entre um pedido de retenção e um mandado do ICE?
    .answer = Um [pedido de retenção do ICE](term:detainer) pede que uma cadeia mantenha uma pessoa, e um [mandado do ICE](term:administrative-warrant) deixa agentes do [ICE](term:ice) prender uma pessoa. Nenhum juiz os assina.
    .means-1 = A política do ICE é mandar um mandado com cada pedido. O [formulário { $form-arrest-warrant }](term:form-i-200-i-205) é para uma prisão. O formulário { $form-removal-warrant } é para uma pessoa que já tem uma ordem de deportação.
    .means-2 = Um [mandado de um juiz](term:judicial-warrant) é diferente. Ele traz o nome de um tribunal e é assinado por um juiz.
    .means-3 = Em algumas cadeias, policiais locais com um [acordo { $section-287g }](term:287g) podem cumprir o mandado do ICE dentro da cadeia.
    .do-1 = Olhe o papel. Procure o nome no alto, o número do formulário e quem assinou.
    .do-2 = Peça à cadeia ou ao advogado de defesa uma cópia do pedido e de qualquer mandado.
    .careful-1 = Os funcionários da cadeia podem chamar qualquer papel de “mandado” (“warrant”). Pergunte quem o assinou.
    .ask-1 = Pergunte ao advogado: “Este papel é de um tribunal ou do ICE? Ele fala de uma ordem antiga de deportação?”

## Quanto tempo dura a retenção

faq-when-48-starts = Quando começam as { $hours-hold } horas?
    .answer = Elas começam quando a pessoa sairia da cadeia se não fosse o pedido. Não começam quando o [pedido de retenção do ICE](term:detainer) chega.
    .means-1 = Esse momento é o [ponto de soltura](term:release-point). Pode ser quando a [fiança criminal](term:bail) é paga, as acusações são retiradas, a pena termina, a pessoa é considerada inocente ou um juiz manda soltar.
    .means-2 = O formulário pede que a cadeia mantenha a pessoa por não mais que { $hours-hold } horas depois desse momento.
    .means-3 = As cadeias muitas vezes contam isso errado.
    .means-4 = O [ICE](term:ice) tem outro limite de { $hours-hold } horas, para as suas próprias decisões depois de algumas prisões. Não é este.
    .do-1 = Anote o dia e a hora exatos do ponto de soltura. Guarde o recibo da fiança criminal ou o papel do tribunal que mostra isso.
    .do-2 = Use o [relógio deste guia](page:clock). Ele mostra uma estimativa e não guarda nada.
    .careful-1 = Fins de semana e feriados podem esticar o tempo. Veja [esta resposta](faq:do-weekends-count).
    .ask-1 = Pergunte ao advogado: “A que hora exata o processo criminal deixou de prender a pessoa? Que contagem esta cadeia usa?”

faq-do-weekends-count = Fins de semana e feriados contam?
    .answer = As cadeias contam de duas formas. O formulário diz { $hours-hold } horas e nada sobre fins de semana, mas a regra federal deixa de fora sábados, domingos e feriados.
    .means-1 = A contagem curta passa direto pelo fim de semana. Sexta ao meio-dia vira domingo ao meio-dia.
    .means-2 = A contagem longa pula fins de semana e feriados. Sexta ao meio-dia pode virar terça ao meio-dia. Em um fim de semana prolongado, pode ser mais tarde.
    .means-3 = Muitas cadeias usam a contagem longa. Não há certeza de qual contagem é a legal em cada estado. Um advogado tem que dizer.
    .do-1 = Olhe os dois horários no [relógio do guia](page:clock). Leia cada um como “no máximo até cerca de”, não como uma promessa.
    .do-2 = Anote o [ponto de soltura](term:release-point) exato. As duas contagens começam ali.
    .careful-1 = Tente falar com um advogado antes de pressionar a cadeia. Pressionar pode fazer o [ICE](term:ice) vir na hora.
    .ask-1 = Pergunte ao advogado: “Que contagem esta cadeia usa? Que contagem vale no nosso estado?”

faq-if-ice-does-not-come = E se o ICE não vier a tempo?
    .answer = Quando o tempo acaba e nada mais prende a pessoa, a cadeia tem que soltá-la. Tente falar com um advogado antes de pressionar, porque pressionar pode fazer o [ICE](term:ice) vir.
    .means-1 = O ICE nem sempre vem. Um [pedido de retenção do ICE](term:detainer) não é uma promessa de que ele virá.
    .means-2 = Ficar preso tempo demais se chama [retenção além do prazo (“overdetention”)](term:overdetention). Isso pode violar a lei, e a cadeia pode ter que pagar por isso.
    .means-3 = Quando o tempo acaba depende da contagem. Algumas cadeias deixam de fora fins de semana e feriados.
    .do-1 = Se o advogado concordar, peça a soltura à cadeia, com educação e por escrito. Veja [o que escrever](faq:what-to-write).
    .do-2 = Um advogado pode mandar uma carta exigindo a soltura. Se a cadeia disser não, o advogado pode pedir [habeas corpus](term:habeas-corpus).
    .careful-1 = Advogados contam que o ICE pode vir na hora quando uma família pressiona. Decida com um advogado quando e como fazer isso.
    .careful-2 = Depois da soltura, o ICE ainda pode prender a pessoa em outro lugar. O processo criminal continua, então ela tem que cumprir cada data no tribunal.
    .ask-1 = Pergunte ao advogado: “É hora de pressionar? Deve escrever à cadeia ou pedir habeas corpus agora?”

faq-what-to-write = O que escrevemos à cadeia?
    .answer = Peça com educação os fatos, as cópias e a soltura. Guarde uma cópia da sua carta.
    .means-1 = A pessoa presa também pode pedir. O aviso que vem com o [pedido de retenção do ICE](term:detainer) diz a ela que pergunte à cadeia sobre a soltura se ninguém a levou em { $hours-hold } horas.
    .do-1 = Dê o número do [fichamento](term:booking) da pessoa. Pergunte a hora exata em que o processo criminal deixou de prendê-la.
    .do-2 = Pergunte: “Under what authority are you still holding this person?” (Com que autoridade vocês ainda mantêm esta pessoa presa?)
    .do-3 = Peça uma cópia do [formulário { $form-detainer }](term:form-i-247a) e de qualquer mandado. Depois peça a soltura.
    .do-4 = Anote o nome de quem responde, a hora e a resposta.
    .careful-1 = Tente mostrar a carta a um advogado antes de mandar. Pressionar pode fazer o [ICE](term:ice) vir na hora.
    .careful-2 = Deixe de fora o lugar de nascimento, papéis, deportações antigas e os fatos do caso. Não faça ameaças.
    .ask-1 = Pergunte ao advogado: “Pode mandar por nós esta carta, ou uma mais forte?”

faq-what-is-habeas = O que é habeas corpus, e quem pode pedir?
    .answer = O [habeas corpus](term:habeas-corpus) pede que um juiz decida se é legal manter uma pessoa presa. Um advogado pode apresentá-lo pela pessoa.
    .means-1 = Na cadeia do condado, ele pode ir a um tribunal estadual, contra o xerife. Também pode ir a um tribunal federal.
    .means-2 = Quando o [ICE](term:ice) já está com a pessoa, ele vai ao tribunal federal do lugar onde ela está naquele dia.
    .means-3 = Por isso o lugar importa. Se o pedido foi apresentado antes do jeito certo, uma transferência depois não o encerra.
    .means-4 = Ele se tornou o principal caminho para conseguir uma audiência de [fiança de imigração](term:immigration-bond).
    .means-5 = A taxa federal para apresentar é { $fee-habeas }, e o tribunal pode dispensá-la. O preço do próprio advogado é separado.
    .do-1 = Procure um advogado cedo. Os papéis podem estar prontos antes que o ICE transfira a pessoa.
    .careful-1 = Não conte com uma reclamação a um órgão para soltar alguém rápido. O habeas corpus pode ser o caminho mais rápido, mas ninguém pode prometer um resultado.
    .ask-1 = Pergunte a um advogado de imigração: “Um pedido de habeas corpus deve estar pronto antes que a pessoa seja transferida? Em que tribunal?”

faq-can-pressing-hurt = Pressionar pela soltura pode piorar as coisas?
    .answer = Sim, pode. Advogados contam que pressionar a cadeia pode fazer o [ICE](term:ice) vir na hora.
    .means-1 = O [pedido de retenção do ICE](term:detainer) pede que a cadeia avise o ICE antes da soltura. Uma cadeia que você pressiona pode chamar o ICE.
    .means-2 = Esperar também tem um risco. A cadeia pode manter a pessoa por mais tempo do que a lei permite. Mas o ICE nem sempre vem.
    .do-1 = Decida com um advogado quando e como pressionar. Tente não fazer isso sem advogado.
    .do-2 = Anote já: o [ponto de soltura](term:release-point) exato, ligações, nomes e respostas.
    .careful-1 = Mantenha a calma com os funcionários. Não ameace ninguém, e não publique nada sobre isso na internet.
    .ask-1 = Pergunte a um advogado de imigração: “Se o ICE vier agora, o que vem depois? Existe uma ordem antiga?”
    .ask-2 = Pergunte também: “Escreveria, ou pediria [habeas corpus](term:habeas-corpus), antes de ligarmos?”

## A fiança criminal e o processo criminal

faq-will-they-come-home = Se pagarmos a fiança criminal, a pessoa vem para casa?
    .answer = Muitas vezes não: pagar a [fiança criminal](term:bail) não cancela o [pedido de retenção do ICE](term:detainer). Onde a cadeia atende esses pedidos, a pessoa geralmente vai para o [ICE](term:ice) e não para casa.
    .means-1 = A fiança criminal é do processo criminal. O pedido de retenção é do ICE. Pagar uma não acaba com o outro.
    .means-2 = Algumas cadeias não mantêm pessoas para o ICE. Nelas, a pessoa pode vir para casa.
    .means-3 = O ICE nem sempre vem. Se não vier, a cadeia deveria deixar a pessoa sair quando o tempo acaba.
    .means-4 = Pela informação de { $date-circuits }, os tribunais do Texas e de mais nove estados deixam o ICE manter algumas pessoas sem audiência de [fiança de imigração](term:immigration-bond): as que [entraram sem passar pela inspeção](term:entered-without-inspection). Ali, um plano de pagar a fiança criminal agora e a fiança de imigração depois pode falhar. Veja [a lista](faq:why-state-matters).
    .do-1 = Tente falar com um advogado de imigração antes de pagar. Veja [as opções lado a lado](page:comparison).
    .do-2 = Descubra o que esta cadeia faz depois que a fiança criminal é paga. O advogado de defesa pode perguntar.
    .careful-1 = Se o ICE levar a pessoa, ela pode faltar ao tribunal criminal. Veja [esta resposta](faq:if-they-miss-court).
    .ask-1 = Pergunte ao advogado de defesa: “Se pagarmos, esta cadeia vai soltar a pessoa, segurar ou entregar ao ICE?”
    .ask-2 = Pergunte a um advogado de imigração: “Se o ICE levar a pessoa, ela poderia ter uma fiança de imigração aqui?”

faq-should-we-pay = Devemos pagar a fiança criminal?
    .answer = Não há uma única resposta certa. Tente falar com um advogado antes de pagar a [fiança criminal](term:bail), de preferência com um advogado de imigração e com o advogado de defesa.
    .means-1 = Com um [pedido de retenção do ICE](term:detainer), pagar muitas vezes quer dizer que o [ICE](term:ice) leva a pessoa. Então ela pode não conseguir ir ao tribunal criminal, e o [juiz de imigração](term:immigration-judge) pode não terminar um caso com acusações abertas.
    .means-2 = Às vezes pagar é o certo. A cadeia pode não manter pessoas para o ICE, ou pode ser improvável que o ICE venha. Ou a pessoa pode ter como conseguir uma [fiança de imigração](term:immigration-bond).
    .means-3 = Para quem [entrou sem passar pela inspeção](term:entered-without-inspection), esperar pode ser mais prudente agora, mas não há certeza disso. Pela informação de { $date-circuits }, os tribunais de alguns estados não permitem audiência de fiança de imigração.
    .means-4 = Esperar também tem um custo. A pessoa pode perder o emprego ou a casa, e o ICE ainda pode estar lá no fim.
    .do-1 = Confira primeiro se existe uma ordem antiga de deportação, porque isso muda tudo. Use o [A-number](term:a-number) em { $site-court } ou ligue para a linha do tribunal, { $phone-eoir-line }.
    .do-2 = Peça aos dois advogados que conversem entre si antes de qualquer pagamento. Veja [as opções lado a lado](page:comparison).
    .careful-1 = Nenhum vendedor nem ninguém que liga deve apressar você. Se puder, reserve tempo para uma ligação a um advogado.
    .ask-1 = Pergunte ao advogado de defesa: “A fiança criminal pode ser diminuída? Pode pedir a soltura com [promessa de voltar](term:personal-recognizance)?”
    .ask-2 = Pergunte ao advogado de imigração: “É melhor a pessoa ficar na cadeia do condado por enquanto?”

faq-what-of-the-money = O que acontece com o dinheiro da nossa fiança criminal se o ICE levar a pessoa?
    .answer = A taxa de um [agente de fiança criminal](term:bondsman) nunca volta. A [fiança criminal](term:bail) paga em dinheiro ao tribunal normalmente volta, se as regras do tribunal foram cumpridas.
    .means-1 = A taxa de um agente de fiança criminal é muitas vezes de cerca de { $bondsman-percent } por cento da fiança criminal.
    .means-2 = Se a pessoa falta ao tribunal porque está com o [ICE](term:ice), a fiança criminal pode se perder. Isso se chama [perda da fiança criminal (“forfeiture”)](term:forfeiture).
    .means-3 = As regras para a fiança criminal perdida mudam de estado para estado. Alguns estados ajudam quando a pessoa estava presa em outro lugar ou foi deportada. Pergunte o que o seu estado faz.
    .means-4 = O dinheiro da fiança criminal não paga uma [fiança de imigração](term:immigration-bond). Esse é um pagamento separado, ao ICE.
    .do-1 = Leia o contrato antes de assinar. Pergunte o que ele diz se o ICE levar a pessoa. Veja [as opções lado a lado](page:comparison).
    .do-2 = Guarde em um só lugar cada recibo, contrato e papel do tribunal.
    .do-3 = Se o ICE levar a pessoa, avise o advogado de defesa na hora. O advogado pode contar ao juiz.
    .ask-1 = Pergunte ao advogado de defesa: “O que acontece com o nosso dinheiro se o ICE levar a pessoa antes do tribunal?”
    .ask-2 = Pergunte ao agente de fiança criminal: “Se o ICE levar a pessoa, devemos o valor inteiro? Perdemos o que demos como garantia?”

faq-criminal-case-after-ice = O que acontece com o processo criminal depois que o ICE leva a pessoa?
    .answer = O processo criminal continua. As datas no tribunal valem, mesmo que o [ICE](term:ice) esteja com a pessoa.
    .means-1 = Se a pessoa falta ao tribunal, o juiz pode mandar prendê-la de novo. A [fiança criminal](term:bail) pode se perder.
    .means-2 = O advogado de defesa pode pedir uma data mais tarde ou uma audiência por vídeo. O advogado também pode pedir um [“writ”](term:writ), uma ordem do tribunal para trazer a pessoa.
    .means-3 = O ICE pode não trazer a pessoa. Ele pode não cumprir um “writ” de um tribunal estadual.
    .means-4 = O [juiz de imigração](term:immigration-judge) pode não terminar um caso enquanto há acusações abertas.
    .do-1 = Conte na hora ao advogado de defesa que o ICE está com a pessoa. Dê o novo lugar e o [A-number](term:a-number).
    .careful-1 = Se o ICE soltar a pessoa, o processo criminal continua lá. Ela tem que cumprir cada data no tribunal.
    .ask-1 = Pergunte ao advogado de defesa: “Como vai manter o tribunal informado, para que não haja uma ordem de prisão?”
    .ask-2 = Pergunte também: “Um ‘writ’ é possível? Pode pedir ao promotor que diga ao ICE que precisam da pessoa aqui?”

faq-if-they-miss-court = E se a pessoa faltar ao tribunal porque está com o ICE?
    .answer = O tribunal pode mandar prendê-la, e a [fiança criminal](term:bail) pode se perder. Avise o advogado de defesa antes da data no tribunal, para que o juiz saiba por quê.
    .means-1 = O tribunal pode não saber que o [ICE](term:ice) está com a pessoa. Alguém tem que contar.
    .means-2 = O advogado pode pedir uma data mais tarde, uma audiência por vídeo ou um [“writ”](term:writ) para trazer a pessoa.
    .means-3 = O que acontece com a fiança criminal depende do estado e do contrato. Alguns estados ajudam quando a pessoa estava presa em outro lugar.
    .do-1 = Se você não consegue falar com o advogado, ligue para o escritório dele ou para a secretaria do tribunal (“court clerk”). Pergunte como avisar o tribunal.
    .do-2 = Guarde uma prova de que o ICE está com a pessoa, como uma impressão da página da busca do ICE. Entregue ao advogado.
    .careful-1 = Mesmo com um “writ”, o ICE pode não trazer a pessoa. Pergunte ao advogado o que fazer nesse caso.
    .ask-1 = Pergunte ao advogado de defesa: “Vai contar ao juiz? Se já existe uma ordem de prisão, ela pode ser retirada?”
    .ask-2 = Pergunte também: “Devemos avisar o [agente de fiança criminal](term:bondsman)? A fiança criminal pode ser salva?”

faq-stay-in-jail = É melhor ficar na cadeia do condado?
    .answer = Às vezes, e ninguém pode dizer com certeza. Pergunte aos dois advogados, porque depende do caso, da cadeia e da lei de lá.
    .means-1 = Ficar pode querer dizer que os dias na cadeia contam para a pena e que um [defensor público](term:public-defender) está perto. A família está próxima, e as datas no tribunal são cumpridas.
    .means-2 = Ficar pode dar tempo de encontrar um advogado de imigração. Pode dar tempo de buscar um resultado que não faça mal no tribunal de imigração.
    .means-3 = Ficar também pode querer dizer perder o emprego ou a casa, dias difíceis na cadeia e pressão para se declarar culpado.
    .means-4 = O [ICE](term:ice) ainda pode estar esperando no fim. O [pedido de retenção do ICE](term:detainer) não some porque o tempo passa na cadeia.
    .do-1 = Peça ao advogado de defesa e ao advogado de imigração que conversem entre si. Veja [as opções lado a lado](page:comparison).
    .careful-1 = Tente conseguir conselho de imigração antes de qualquer [acordo ou declaração de culpa](term:plea). Declarar-se culpado às pressas pode fechar portas.
    .ask-1 = Pergunte ao advogado de imigração: “É melhor a pessoa ficar na cadeia do condado por enquanto?”
    .ask-2 = Pergunte ao advogado de defesa: “Quanto tempo já conta para a pena até agora? A [fiança criminal](term:bail) pode ser diminuída mais tarde?”

faq-does-time-count = O tempo na cadeia conta? E o tempo com o ICE?
    .answer = Os dias na cadeia do condado por essa acusação normalmente contam para a pena. Os dias com o [ICE](term:ice) muitas vezes não contam, mas isso é incerto e depende do estado.
    .means-1 = O tempo com o ICE faz parte de um caso de imigração. Não é uma pena por um crime.
    .means-2 = A lei do estado decide o que conta. Este guia não conseguiu confirmar a regra de cada estado.
    .means-3 = Os dias na cadeia contarem para a pena é um motivo pelo qual algumas pessoas esperam antes de pagar a [fiança criminal](term:bail).
    .do-1 = Anote três datas: a da prisão, o dia em que o processo criminal deixou de prender a pessoa e o dia em que o ICE a levou.
    .careful-1 = Não conte com os dias que a pessoa passou com o ICE até um advogado conferir.
    .ask-1 = Pergunte ao advogado de defesa: “Quanto tempo já conta para a pena até agora?”
    .ask-2 = Pergunte também: “No nosso estado, os dias com o ICE contariam para a pena?”

faq-bondsman-says-no = O agente de fiança criminal diz não por causa do pedido de retenção. Por quê?
    .answer = Alguns [agentes de fiança criminal](term:bondsman) recusam quando existe um [pedido de retenção do ICE](term:detainer). Outros pedem o valor inteiro em dinheiro.
    .means-1 = Se o [ICE](term:ice) levar a pessoa, ela pode faltar ao tribunal e a [fiança criminal](term:bail) pode se perder. Um agente de fiança criminal pode não querer esse risco.
    .means-2 = Alguns condados não aceitam de jeito nenhum a fiança criminal quando existe um pedido de retenção.
    .means-3 = O próprio formulário do pedido diz que não deve mudar decisões sobre a fiança criminal. Na prática, às vezes muda.
    .do-1 = Use esta pausa para ligar para um advogado. O não de um agente de fiança criminal não é o fim.
    .do-2 = Pergunte ao advogado de defesa sobre uma fiança criminal menor, ou a soltura com [promessa de voltar](term:personal-recognizance). Veja [as opções lado a lado](page:comparison).
    .careful-1 = A taxa de um agente de fiança criminal nunca volta. Leia o contrato antes de assinar.
    .ask-1 = Pergunte a qualquer agente de fiança criminal: “O que devemos se o ICE levar a pessoa? E se a cadeia não a deixar sair?”
    .ask-2 = Pergunte ao advogado de defesa: “Este condado aceita a fiança criminal quando existe um pedido de retenção?”

faq-plead-guilty = A pessoa deve se declarar culpada para sair?
    .answer = Tente conseguir antes conselho de imigração. Com um [pedido de retenção do ICE](term:detainer), declarar-se culpado geralmente faz o [ICE](term:ice) vir no mesmo dia ou dentro do tempo da retenção.
    .means-1 = Um [acordo ou uma declaração de culpa](term:plea) às pressas pode virar uma [condenação](term:conviction). Isso pode acabar com a chance de uma [fiança de imigração](term:immigration-bond) ou de manter um status.
    .means-2 = O advogado de defesa tem que dizer à pessoa se um acordo ou declaração de culpa traz risco de deportação. A Suprema Corte dos Estados Unidos disse isso.
    .do-1 = Peça ao advogado de defesa que consulte um especialista em imigração. Um escritório de [defensores públicos](term:public-defender) pode ter um.
    .do-2 = Se a oferta é apressada, peça ao advogado que peça mais tempo ao tribunal.
    .careful-1 = Fale de status só com o advogado, a sós. Não fale disso em ligações da cadeia.
    .ask-1 = Pergunte ao advogado de defesa: “Que declaração ou acordo seria seguro para a imigração? A que especialista perguntou?”
    .ask-2 = Pergunte também: “O caso pode ser arquivado, ou ir para um programa em vez disso?”

faq-charges-dropped = As acusações foram retiradas. Por que a pessoa continua presa?
    .answer = O fim das acusações inicia o tempo do [pedido de retenção do ICE](term:detainer). Isso não cancela o pedido, então a cadeia ainda pode esperar pelo [ICE](term:ice).
    .means-1 = O dia e a hora em que as acusações acabaram são o [ponto de soltura](term:release-point). As { $hours-hold } horas contam dali.
    .means-2 = Alguns estados limitam esses pedidos, e alguns obrigam a atendê-los. Veja [a pergunta sobre o estado](step:state).
    .means-3 = Quando o tempo acaba e nada mais prende a pessoa, a cadeia tem que soltá-la.
    .means-4 = O ICE nem sempre vem. Ele ainda pode prender a pessoa mais tarde, em outro lugar.
    .do-1 = Consiga o papel do tribunal que mostra que as acusações acabaram. Anote o dia e a hora exatos.
    .do-2 = Pergunte à cadeia se outra coisa impede a soltura, como outro processo.
    .careful-1 = Tente falar com um advogado antes de pressionar a cadeia. Pressionar pode fazer o ICE vir na hora.
    .ask-1 = Pergunte ao advogado: “Quando o tempo acaba aqui? O que vai fazer se ele passar?”

## Advogados

faq-need-two-lawyers = Precisamos de dois advogados?
    .answer = Muitas vezes sim: um para o processo criminal e um para a imigração. Eles devem conversar entre si antes de qualquer pagamento de [fiança criminal](term:bail), [acordo ou declaração de culpa](term:plea) ou depoimento.
    .means-1 = O advogado de defesa cuida da acusação, da fiança criminal e da resposta à acusação. Esse advogado também tem que avisar do risco de deportação em um acordo ou declaração de culpa.
    .means-2 = O outro advogado cuida do lado da imigração. Isso quer dizer o [pedido de retenção do ICE](term:detainer), uma [fiança de imigração](term:immigration-bond) e qualquer caso de deportação.
    .means-3 = Um [defensor público](term:public-defender) pode ter um especialista para isso, então pergunte.
    .do-1 = Dê a cada advogado o nome e o escritório do outro.
    .careful-1 = Um “notary” ou [“notario”](term:notario) não é advogado nos Estados Unidos.
    .ask-1 = Pergunte a cada advogado: “Vai falar com o nosso outro advogado antes de pagarmos ou assinarmos?”

faq-who-pays = Quem paga um advogado?
    .answer = No processo criminal, o tribunal tem que dar um advogado a quem não pode pagar, se existe risco de cadeia. No tribunal de imigração, o governo não paga um advogado.
    .means-1 = O advogado do tribunal muitas vezes é um [defensor público](term:public-defender).
    .means-2 = No tribunal de imigração, a pessoa tem o direito de ter um advogado. A família paga, ou encontra ajuda gratuita.
    .do-1 = Na primeira data no tribunal, a pessoa pode dizer ao juiz: “I cannot pay for a lawyer. I want one.” (Não posso pagar um advogado. Quero um.)
    .do-2 = Procure ajuda de imigração gratuita ou barata. Veja [esta resposta](faq:find-legal-help).
    .careful-1 = Peça um contrato por escrito e recibos. Confira se o advogado tem licença.
    .ask-1 = Pergunte a um advogado de imigração: “Qual é o preço total? O que ele cobre?”
    .ask-2 = Pergunte também: “O preço cobre a audiência, um recurso e o [habeas corpus](term:habeas-corpus)?”

faq-ask-criminal-lawyer = O que perguntamos ao advogado de defesa criminal?
    .answer = Pergunte sobre o [pedido de retenção do ICE](term:detainer), a [fiança criminal](term:bail), a [resposta à acusação](term:plea) e as datas no tribunal. Leve esta lista com você.
    .do-1 = Anote as respostas. Peça ao advogado que diga as palavras difíceis de um jeito simples.
    .careful-1 = Converse no escritório do advogado ou em uma ligação que o advogado marca. Outras ligações da cadeia podem ser gravadas.
    .ask-1 = “Existe um pedido de retenção? Tem o [formulário { $form-detainer }](term:form-i-247a), e qual quadrinho está marcado?”
    .ask-2 = “Se pagarmos, esta cadeia vai soltar a pessoa, segurar por { $hours-hold } horas ou entregar ao [ICE](term:ice)?”
    .ask-3 = “O que acontece com o nosso dinheiro se o ICE levar a pessoa antes do tribunal?”
    .ask-4 = “A fiança criminal pode ser diminuída? Pode pedir a soltura com [promessa de voltar](term:personal-recognizance)?”
    .ask-5 = “Que declaração ou acordo seria seguro para a imigração? Já perguntou a um especialista? O caso pode ser arquivado ou ir para um programa?”
    .ask-6 = “Como vai avisar o tribunal se o ICE levar a pessoa? Um [‘writ’](term:writ) é possível?”
    .ask-7 = “Quanto tempo já conta para a pena? Poderia pedir ao promotor que diga ao ICE que precisam da pessoa aqui?”

faq-ask-immigration-lawyer = O que perguntamos ao advogado de imigração?
    .answer = Pergunte sobre ordens antigas, a [fiança de imigração](term:immigration-bond), caminhos para ficar e o que não assinar. Leve esta lista com você.
    .do-1 = Leve cópias de todos os papéis de imigração e do processo criminal que você tem.
    .ask-1 = “Existe uma ordem antiga de deportação? Pode conferir no tribunal e pedir o arquivo?”
    .ask-2 = “Com que lei o [ICE](term:ice) manteria a pessoa presa? Uma audiência de fiança de imigração é possível aqui agora?”
    .ask-3 = “A acusação cai na [Lei Laken Riley](term:laken-riley-act)?”
    .ask-4 = “O ICE poderia usar a [deportação rápida](term:expedited-removal)? De que provas de { $years-proof } anos precisamos?”
    .ask-5 = “Que caminhos para ficar existem? Pense em família, [asilo](term:asylum), anos aqui, ter sido vítima ou ser menor de idade.”
    .ask-6 = “É melhor ficar na cadeia do condado por enquanto?”
    .ask-7 = “Os papéis de [habeas corpus](term:habeas-corpus) devem estar prontos antes que o ICE transfira a pessoa? Em que tribunal?”
    .ask-8 = “O que a pessoa não deve assinar nem dizer? Qual é o preço total, e o que ele cobre?”

faq-find-legal-help = Como encontramos ajuda gratuita ou barata?
    .answer = Comece pelas listas gratuitas abaixo e pelas páginas de ajuda deste guia. Ligue para mais de um lugar, porque muitos estão lotados.
    .do-1 = Os tribunais de imigração mantêm uma lista de ajuda jurídica gratuita para cada tribunal. Procure “pro bono” em { $site-pro-bono }.
    .do-2 = Procure por código postal (ZIP code) ou por centro de detenção em { $site-legal-directory }. Partes da lista podem estar desatualizadas.
    .do-3 = Para um advogado de imigração particular, olhe em { $site-private-lawyers }.
    .do-4 = Pergunte ao [defensor público](term:public-defender) se alguém de lá conhece bem a lei de imigração.
    .do-5 = Pergunte à ordem dos advogados do estado (“state bar”) pelo serviço que indica advogados. Alguns escritórios de assistência jurídica têm limites sobre quem podem ajudar.
    .careful-1 = O governo acabou, em { $date-orientation-ended }, com um programa que explicava a lei às pessoas em detenção. Não há certeza do que funciona lá agora. Então procure ajuda de fora.
    .careful-2 = Um [“notario”](term:notario) não é advogado. Veja [esta resposta](faq:not-lawyers).
    .ask-1 = Pergunte a cada lugar: “Aceitam casos de pessoas na cadeia ou com o [ICE](term:ice)? Em quanto tempo podem conversar? Quanto custa?”

faq-not-lawyers = Quem não tem permissão de dar conselho jurídico?
    .answer = Um “notary” ou [“notario”](term:notario) não tem. Nos Estados Unidos, um “notary” não é advogado.
    .means-1 = Só dois tipos de pessoas têm permissão de dar conselho jurídico de imigração. Um é um advogado com licença. O outro é um [representante credenciado](term:accredited-representative).
    .means-2 = Sinais de alerta: prometem ganhar, ou dizem ter contatos especiais com o [ICE](term:ice).
    .means-3 = Mais sinais: só querem dinheiro vivo, não dão contrato, pedem que você assine formulários em branco ou ficam com os seus originais.
    .do-1 = Confira um advogado na página da ordem dos advogados do estado (“state bar”).
    .do-2 = O ajudante não é advogado? Então procure o nome na lista desses ajudantes em { $site-pro-bono }.
    .do-3 = Peça um contrato por escrito e recibos.
    .careful-1 = Nunca deixe originais para trás, e nunca assine um formulário em branco.
    .ask-1 = Pergunte: “É advogado? Em que estado está a sua licença? Posso ver o número?”

## Falar e assinar

faq-must-they-answer = A cadeia ou o ICE pode obrigar a pessoa a responder a perguntas?
    .answer = Nenhuma lei obriga uma pessoa na cadeia a responder ao [ICE](term:ice) sobre lugar de nascimento, entrada ou status. Ela pode ficar calada e pedir um advogado.
    .means-1 = Ela precisa dizer isso em voz alta. Só ficar quieta pode não bastar.
    .means-2 = Os agentes podem não ter o dever de avisar a pessoa antes. Esse dever só começa quando um caso de deportação é apresentado ao tribunal.
    .means-3 = O medo é diferente. Uma pessoa que tem medo de voltar deve dizer isso. Veja [esta resposta](faq:afraid-to-return).
    .do-1 = A pessoa pode dizer: “I want to speak with a lawyer. I do not want to answer questions.” (Quero falar com um advogado. Não quero responder a perguntas.)
    .careful-1 = Provas de { $years-proof } anos aqui podem impedir um tipo de [deportação rápida](term:expedited-removal). Um advogado ou a família deve levar essas provas. Veja [esta resposta](faq:prove-two-years).
    .careful-2 = Ficar calado é permitido, mas uma mentira ou um papel falso não é.
    .ask-1 = Pergunte a um advogado de imigração: “O que a pessoa pode dizer? As regras de registro de estrangeiros mudam isso?”

faq-jail-calls = O que não devemos dizer em ligações da cadeia?
    .answer = Trate cada ligação, visita por vídeo, mensagem de tablet e carta da cadeia como gravada e repassada. Não fale ali de papéis nem do caso.
    .do-1 = Fale da família, da saúde, de dinheiro para comida e da próxima data no tribunal. Se a conversa for para papéis, diga: “Neste telefone, não.”
    .do-2 = Peça ao advogado que marque uma ligação jurídica ou uma visita a sós. Ali é o lugar para as perguntas difíceis.
    .careful-1 = Não fale do lugar de nascimento, de como ou quando a pessoa veio, de deportações passadas nem dos fatos da acusação.
    .careful-2 = Você está lendo isto em um telefone ou tablet da cadeia? Então pare aqui. Pode estar sendo gravado.
    .careful-3 = Uma deportação antiga é o assunto mais arriscado. Voltar depois de uma pode ser um crime federal.
    .ask-1 = Pergunte ao advogado de defesa: “Como podemos conversar a sós? Vai dizer à pessoa o que não falar nas ligações?”

faq-do-not-sign = Que papéis a pessoa não deve assinar?
    .answer = Ninguém é obrigado a assinar papéis em que concorda em ir embora. A pessoa pode pedir antes uma cópia, um advogado e um intérprete.
    .means-1 = Papéis comuns são os de [saída voluntária](term:voluntary-departure) (formulário { $form-voluntary-departure }) e de retorno voluntário (formulário { $form-voluntary-return }). Outros desistem de um pedido ou abrem mão de uma audiência. Alguns abrem mão do direito de ver um juiz.
    .means-2 = Um papel é uma [ordem de deportação de comum acordo](term:stipulated-removal). É uma ordem de deportação completa, sem juiz. Ela pode impedir a volta, mesmo de quem poderia ter ficado.
    .means-3 = A saída voluntária evita uma ordem de deportação, mas abre mão de pedidos. Sair depois do prazo a transforma em uma ordem, com multas. Anos de proibição de voltar ainda podem valer.
    .means-4 = Às vezes sair desse jeito é a melhor escolha. Mas isso precisa antes do conselho de um advogado.
    .do-1 = A pessoa pode dizer: “I will not sign now. Please give me a copy. I want a lawyer.” (Não vou assinar agora. Por favor, me dê uma cópia. Quero um advogado.)
    .careful-1 = Ela não deve assinar um papel que não consegue ler. Pode pedir um intérprete.
    .ask-1 = Pergunte a um advogado de imigração: “O que a pessoa não deve assinar? Talvez já tenha assinado. Isso pode ser desfeito?”

faq-deported-before = A pessoa já foi deportada antes. O que ela não deve dizer?
    .answer = Ela não deve dizer nada sobre isso a agentes nem por telefone. Deve conseguir antes um advogado.
    .means-1 = Depois de uma deportação, a pessoa precisa de permissão para voltar. Voltar sem ela é um crime federal.
    .means-2 = O [ICE](term:ice) pode usar de novo a ordem antiga, sem juiz. Isso se chama [restabelecimento da ordem (“reinstatement”)](term:reinstatement).
    .means-3 = A principal forma de parar isso é um pedido por medo. Ele leva a uma conversa com um agente, uma [entrevista sobre o medo](term:fear-interview).
    .do-1 = Se tem medo de voltar, a pessoa deve dizer isso com clareza, mais de uma vez, a cada agente. Veja [esta resposta](faq:afraid-to-return).
    .do-2 = Conte isso aos dois advogados, mas só a sós.
    .careful-1 = Ela não deve mentir sobre isso. Ficar calado é permitido.
    .careful-2 = Não fale disso em ligações da cadeia, visitas por vídeo ou tablets, nem em cartas.
    .ask-1 = Pergunte a um advogado de imigração: “Existe uma ordem final? O ICE poderia usá-la de novo? Existe risco de uma acusação federal?”

faq-afraid-to-return = A pessoa tem medo de voltar. O que ela deve dizer?
    .answer = Ela deve dizer isso com clareza, mais de uma vez, a cada agente. Isso pode iniciar uma [entrevista sobre o medo](term:fear-interview).
    .means-1 = Existem dois tipos de entrevista. Um é para pessoas com uma ordem antiga de deportação.
    .means-2 = Com uma ordem antiga, a proteção que a pessoa pode pedir é mais limitada. Não é [asilo](term:asylum).
    .means-3 = O [ICE](term:ice) pode tentar mandar uma pessoa com ordem final para outro país. Em { $date-third-countries }, os tribunais ainda estavam decidindo sobre isso.
    .do-1 = Palavras simples bastam: “I am afraid to go back to my country.” (Tenho medo de voltar ao meu país.)
    .do-2 = Conte ao advogado o medo de qualquer país, não só do país da pessoa.
    .careful-1 = Tem que ser a verdade. Ficar calado sobre outras coisas ainda é permitido.
    .careful-2 = Quem tem medo do próprio governo deve perguntar a um advogado antes de falar com o [consulado](term:consulate).
    .ask-1 = Pergunte a um advogado de imigração: “Que proteção a pessoa pode pedir? Como ela se prepara para a entrevista?”

faq-call-consulate = Devemos ligar para o consulado?
    .answer = Pode ajudar. Mas se a pessoa tem medo do seu governo, pergunte antes a um advogado.
    .means-1 = Os agentes têm que dizer a um estrangeiro preso que o [consulado](term:consulate) dele pode ser avisado.
    .means-2 = O consulado pode visitar. Pode ajudar a encontrar advogados, papéis e família.
    .means-3 = Para alguns países, as autoridades avisam o consulado em qualquer caso.
    .means-4 = O México tem uma linha de ajuda para os seus cidadãos presos nos Estados Unidos. Ela se chama CIAM. Os consulados mexicanos podem passar você para ela.
    .do-1 = Encontre o consulado no site do governo do seu país, ou em { $site-consulates }.
    .careful-1 = Quem tem um pedido por medo ou um caso de [asilo](term:asylum) deve falar antes com um advogado.
    .ask-1 = Pergunte ao consulado: “Podem visitar? Têm uma lista de advogados? Podem ajudar com papéis?”

faq-ok-to-lie = Pode-se mentir sobre papéis ou cidadania?
    .answer = Não. Ficar calado é permitido, mas mentir não é.
    .means-1 = Dizer que é cidadão dos Estados Unidos sem ser pode ser crime. Também pode impedir qualquer papel para a vida toda.
    .means-2 = Papéis falsos podem causar o mesmo mal.
    .means-3 = Quem talvez seja mesmo cidadão deve pedir que isso seja conferido. Muitas pessoas não sabem que são. Veja [esta resposta](faq:us-citizen).
    .do-1 = A pessoa pode dizer: “I want to speak with a lawyer. I do not want to answer questions.” (Quero falar com um advogado. Não quero responder a perguntas.)
    .do-2 = Ela já disse algo que não é verdade? Conte ao advogado, a sós, logo.
    .careful-1 = Quando você liga para um órgão pela pessoa, diga pouco. Você não precisa adivinhar nem explicar.
    .ask-1 = Pergunte a um advogado de imigração: “A pessoa disse algo sobre ser cidadã. O que isso quer dizer para ela?”

## Depois que o ICE leva a pessoa

faq-where-will-they-be-taken = Para onde o ICE vai levar a pessoa?
    .answer = Primeiro para um escritório do [ICE](term:ice) ou uma sala de espera fechada (“hold room”). Depois para um centro de detenção, muitas vezes longe e muitas vezes em outro estado.
    .means-1 = No escritório há impressões digitais, perguntas e papéis.
    .means-2 = Há notícia de que um tribunal fixou em { $date-hold-room } um limite de { $hold-room-hours } horas para essas salas. Não há certeza se isso vale hoje.
    .means-3 = O lugar importa. Ele pode decidir a regra de qual tribunal vale. Veja [esta resposta](faq:why-state-matters).
    .do-1 = Prepare-se agora. Anote o [A-number](term:a-number), os remédios e os nomes dos dois advogados.
    .do-2 = Avise os dois advogados assim que souber que o ICE está com a pessoa.
    .careful-1 = Os papéis no escritório podem ser importantes. A pessoa não é obrigada a assinar sem um advogado.
    .ask-1 = Pergunte a um advogado de imigração: “Os papéis de [habeas corpus](term:habeas-corpus) devem estar prontos antes que a pessoa seja transferida? Em que tribunal?”

faq-find-them = Como encontramos a pessoa?
    .answer = Enquanto ela está na cadeia, olhe a lista da cadeia ou ligue para lá. Depois que o [ICE](term:ice) a leva, procure em { $site-locator }.
    .means-1 = Procure com o [A-number](term:a-number) e o país de nascimento. Ou use o nome e o sobrenome exatos e o país de nascimento.
    .means-2 = A busca mostra só adultos. Para uma criança ou adolescente, veja [esta resposta](faq:under-18).
    .means-3 = Pode ser lenta. Pode levar de um a três dias para mostrar uma pessoa, mas isso é incerto.
    .do-1 = Tente todas as grafias e os dois sobrenomes. Procure de novo depois de cada transferência.
    .do-2 = Você pode ligar para a linha do próprio ICE, { $phone-ice-line }. Quem atende é o ICE, então diga só o necessário. Se você não tem papéis, deixe que ligue um cidadão, um advogado ou o [consulado](term:consulate).
    .do-3 = Se isso falhar, tente o escritório do ICE da região, que está na lista em { $site-ice }. Depois tente os centros de detenção próximos, e depois o consulado.
    .careful-1 = Alguns aplicativos mostram números de telefone errados. Use os deste guia ou os de um advogado.
    .ask-1 = Se você não consegue encontrar a pessoa, pergunte a um advogado: “Pode encontrá-la? Deve pedir [habeas corpus](term:habeas-corpus) agora?”

faq-immigration-bond = O que é a fiança de imigração (bond), e quem pode ter?
    .answer = A [fiança de imigração](term:immigration-bond) é dinheiro pago ao [ICE](term:ice) para que a pessoa possa esperar fora o tribunal de imigração. Quem pode ter depende de como veio, dos antecedentes e do lugar.
    .means-1 = Pela regra comum, o ICE ou um [juiz de imigração](term:immigration-judge) pode fixá-la. O mínimo é { $bond-minimum }, e o valor real muitas vezes é bem maior.
    .means-2 = Quem veio com visto ou tem green card geralmente pode pedi-la, a menos que alguns crimes impeçam.
    .means-3 = Para quem [entrou sem passar pela inspeção](term:entered-without-inspection), ela pode ser negada. O ICE nega a essas pessoas desde { $date-no-bond-policy }, e, pela informação de { $date-circuits }, os tribunais discordam.
    .means-4 = Alguns crimes, algumas prisões e ordens antigas de deportação também podem impedir.
    .do-1 = Junte provas para o juiz: endereço, família, trabalho, impostos, anos aqui, cartas, resultados do tribunal e necessidades médicas. A pessoa normalmente tem que mostrar que não é um perigo e que virá ao tribunal.
    .careful-1 = Não é a [fiança criminal](term:bail). A fiança criminal é do processo criminal. Pagar uma não paga a outra.
    .ask-1 = Pergunte a um advogado de imigração: “Uma audiência de fiança de imigração é possível aqui agora? O que devemos levar?”

faq-why-state-matters = Por que importa em que estado a pessoa está presa?
    .answer = Grupos de estados seguem tribunais federais diferentes, e, pela informação de { $date-circuits }, esses tribunais discordam. Então o lugar onde o [ICE](term:ice) mantém a pessoa pode decidir se ela tem uma audiência de [fiança de imigração](term:immigration-bond).
    .means-1 = Isto é sobre pessoas que [entraram sem passar pela inspeção](term:entered-without-inspection) e foram presas dentro do país. Cada grupo de estados é um [circuito federal](term:federal-circuit).
    .means-2 = Pela informação de { $date-circuits }, não há essa audiência em dez estados. Alguns deles são Texas, Louisiana, Mississippi e Arkansas. Os outros são Iowa, Minnesota, Missouri, Nebraska e as duas Dakotas.
    .means-3 = Pela informação de { $date-circuits }, os tribunais de outros sete circuitos dizem que uma audiência tem que ser possível. Em mais dois circuitos, a resposta não é final ou não está confirmada, e em Washington, D.C., não encontramos nenhuma. Escolha um estado em [a pergunta sobre o estado](step:state).
    .means-4 = A Suprema Corte dos Estados Unidos vai decidir esta questão. Até lá, vale a regra de cada circuito. Veja [esta resposta](faq:supreme-court).
    .careful-1 = O ICE pode levar a pessoa para um estado com outra regra. Um pedido de [habeas corpus](term:habeas-corpus) apresentado do jeito certo antes da transferência não acaba por causa dela.
    .careful-2 = Você pode ler que pessoas no Texas têm audiência depois de um tempo fixo. Pela informação de { $date-circuits }, há notícias de que essa decisão foi anulada, então não conte com ela.
    .ask-1 = Pergunte a um advogado de imigração: “Neste circuito, uma audiência de fiança de imigração é possível agora? Deve apresentar algo antes que a pessoa seja transferida?”

faq-mandatory-detention = O que é a detenção obrigatória?
    .answer = Quer dizer que o [ICE](term:ice) mantém a pessoa presa e um [juiz de imigração](term:immigration-judge) não tem permissão de fixar uma [fiança de imigração](term:immigration-bond). O nome é [detenção obrigatória (“mandatory detention”)](term:mandatory-detention).
    .means-1 = Uma lei traz a lista dos crimes. Ela cobre o que se chama [crime agravado (“aggravated felony”)](term:aggravated-felony), a maioria dos crimes de drogas, alguns crimes com armas e alguns outros crimes.
    .means-2 = Ela pode valer mesmo se o ICE prende a pessoa anos depois de ela ter saído.
    .means-3 = Para algumas pessoas, só a prisão já basta. Veja [a resposta sobre a Lei Laken Riley](faq:laken-riley).
    .means-4 = Quando isso dura muito tempo, as regras mudam de lugar para lugar. Era assim em { $date-circuits }.
    .do-1 = A pessoa pode pedir a um juiz que decida que a lista não a inclui. Um advogado chama isso de “Joseph hearing” (audiência Joseph).
    .careful-1 = [Declarar-se culpado](term:plea) pode pôr uma pessoa na lista. Tente conseguir antes conselho de imigração.
    .ask-1 = Pergunte a um advogado de imigração: “Algum processo antigo ou novo impede a fiança de imigração? Pode pedir uma ‘Joseph hearing’?”

faq-laken-riley = O que é a Lei Laken Riley?
    .answer = A [Lei Laken Riley (“Laken Riley Act”)](term:laken-riley-act) é uma lei federal que nega uma [fiança de imigração](term:immigration-bond) a algumas pessoas. Ter sido preso por alguns crimes basta, sem [condenação](term:conviction).
    .means-1 = Os crimes são invasão para furtar (“burglary”), furto (“theft”, “larceny”) e furto em loja (“shoplifting”). Agressão a um policial ou agente também conta. E também qualquer crime que causa morte ou ferimento grave.
    .means-2 = Ela não vale para todos. É para pessoas nos Estados Unidos que nunca foram admitidas. É também para quem usou fraude ou disse falsamente ser cidadão, ou não tem os papéis certos.
    .means-3 = As palavras para os crimes querem dizer o que querem dizer na lei do lugar.
    .means-4 = Não há certeza se o [ICE](term:ice) tem que soltar a pessoa quando a acusação é retirada.
    .means-5 = A lei também manda o [DHS](term:dhs) fazer um [pedido de retenção do ICE](term:detainer) para uma pessoa assim e levá-la rapidamente.
    .do-1 = Consiga o papel da acusação. O nome exato da acusação importa para os dois advogados.
    .careful-1 = Tente conseguir conselho de imigração antes de qualquer [acordo ou declaração de culpa](term:plea).
    .ask-1 = Pergunte aos dois advogados: “Esta acusação cai na Lei Laken Riley? Ela pode ser mudada ou contestada?”

faq-pay-immigration-bond = Como pagamos uma fiança de imigração?
    .answer = Você paga ao [ICE](term:ice) pela internet em { $site-bond-payment }, o [site de pagamento](term:cebonds) dele. O dinheiro vai por transferência bancária, chamada Fedwire ou ACH.
    .means-1 = O ICE não aceita ali dinheiro vivo, cartões nem cheques pessoais.
    .means-2 = Quem paga tem que ser um cidadão dos Estados Unidos, alguém com green card, um escritório de advocacia ou uma organização sem fins lucrativos, dentro dos Estados Unidos. Um parente sem papéis não pode pagar no próprio nome.
    .means-3 = Quem paga se torna o [“obligor”](term:obligor), assina o formulário { $bond-form-contract } e mostra prova de identidade e de status.
    .means-4 = O valor inteiro é pago de uma vez. O outro caminho é uma empresa privada, que fica com uma taxa e pode pedir um imóvel ou bem como garantia, ou um aparelho de rastreamento.
    .means-5 = A [fiança de imigração](term:immigration-bond) volta ao “obligor” no fim, se cada audiência e cada ordem foi cumprida. Se não, ela se perde.
    .do-1 = Guarde o contrato e o recibo. Avise o ICE quando o endereço de quem pagou mudar.
    .careful-1 = Ninguém que liga para você está cobrando uma fiança de imigração de verdade. Abra você o site do ICE e siga os passos de lá.
    .ask-1 = Pergunte ao advogado: “Quem deve ser o pagador? O que essa pessoa tem que fazer até o caso acabar?”

faq-bond-fund = Um fundo da comunidade pode nos ajudar a pagar?
    .answer = Talvez. Alguns fundos da comunidade pagam uma [fiança de imigração](term:immigration-bond). A maioria só ajuda depois que o valor foi fixado.
    .means-1 = Cada fundo tem as suas regras e a sua região. Um fundo pode ficar sem dinheiro por um tempo.
    .means-2 = Fundos para a [fiança criminal](term:bail) são para o processo criminal. Fundos para a fiança de imigração são para o [ICE](term:ice).
    .do-1 = A National Bail Fund Network tem uma lista de fundos em { $site-bond-funds }. Um exemplo é o Midwest Immigration Bond Fund.
    .do-2 = Tenha isto à mão: o [A-number](term:a-number), o centro de detenção, o valor e a próxima audiência.
    .careful-1 = Conte primeiro a um fundo de fiança criminal sobre o [pedido de retenção do ICE](term:detainer). A fiança criminal paga não cancela o pedido.
    .ask-1 = Pergunte ao fundo: “Ajudam pessoas presas neste estado? Quanto tempo é a espera? Temos que devolver o dinheiro?”

faq-bond-granted-still-held = O juiz deu a fiança de imigração, mas a pessoa continua presa. Por quê?
    .answer = O [ICE](term:ice) pode apresentar um papel que mantém a pessoa presa enquanto ele recorre. É o formulário { $form-stay-of-bond }.
    .means-1 = O ICE tem que apresentá-lo em até um dia útil. Ele pode fazer isso se tinha negado uma [fiança de imigração](term:immigration-bond) ou fixado { $bond-stay-minimum } ou mais.
    .means-2 = O ICE usou isso muitas vezes nos meses antes de { $date-automatic-stay }. Muitos juízes federais consideraram ilegal. Pergunte qual é a regra hoje.
    .means-3 = Pode haver um motivo mais simples. O dinheiro pode não ter chegado, ou pode faltar um papel.
    .do-1 = Ligue para o advogado no mesmo dia. Pergunte se o ICE apresentou esse formulário.
    .do-2 = Um advogado pode pedir ajuda a um juiz federal com [habeas corpus](term:habeas-corpus).
    .careful-1 = Os recursos vão para a [Junta de Recursos de Imigração (“Board of Immigration Appeals”)](term:bia). Os prazos são curtos e têm mudado, então pergunte já.
    .ask-1 = Pergunte ao advogado: “O ICE recorreu? Pode ir agora a um tribunal federal?”

faq-deported-without-judge = A pessoa pode ser deportada sem juiz?
    .answer = Sim, em alguns casos. Os principais são uma ordem antiga de deportação e a [deportação rápida](term:expedited-removal), que um agente ordena.
    .means-1 = A deportação rápida é para pessoas que nunca foram admitidas nem receberam [“parole”](term:parole) e não conseguem provar { $years-proof } anos seguidos aqui. Ela valia em todo o país em { $date-expedited-removal }. O que veio depois é incerto.
    .means-2 = Uma pessoa que foi deportada e voltou pode ser mandada embora com a ordem antiga. Isso é o [restabelecimento da ordem (“reinstatement”)](term:reinstatement).
    .means-3 = Uma ordem por ter faltado a uma audiência às vezes pode ser reaberta. Em muitos desses casos, só apresentar o pedido já faz a deportação parar na hora.
    .means-4 = Uma pessoa sem ordem antiga geralmente tem direito a ver um [juiz de imigração](term:immigration-judge).
    .do-1 = Confira se existe uma ordem antiga com o [A-number](term:a-number) em { $site-court } ou em { $phone-eoir-line }.
    .do-2 = Junte provas de { $years-proof } anos ou mais. Veja [esta resposta](faq:prove-two-years).
    .careful-1 = A pessoa não deve assinar sem um advogado. Se tem medo de voltar, deve dizer isso a cada agente.
    .ask-1 = Pergunte a um advogado de imigração: “Existe uma ordem antiga? O [ICE](term:ice) poderia usar aqui a deportação rápida?”

faq-prove-two-years = Como provamos dois anos nos Estados Unidos?
    .answer = Junte papéis com data que cheguem a { $years-proof } anos atrás ou mais, mês por mês. Entregue cópias ao advogado e deixe um jogo com a família.
    .means-1 = Isto importa para pessoas que nunca foram admitidas nem receberam [“parole”](term:parole). Sem provas de { $years-proof } anos seguidos, um agente pode ordenar uma [deportação rápida](term:expedited-removal), pela informação de { $date-expedited-removal }.
    .means-2 = Os agentes não são obrigados a explicar essa regra. Então alguém tem que falar dela: o advogado, a família, ou a própria pessoa depois que um advogado aconselhou isso.
    .do-1 = Procure contratos de aluguel, contas, holerites, declarações de imposto e papéis do banco. Procure também papéis da escola e do médico, e certidões de nascimento dos filhos.
    .do-2 = Deixe cópias com duas pessoas em quem você confia.
    .careful-1 = Ficar calado continua sendo o conselho normal para perguntas de agentes. Pergunte ao advogado quem mostra as provas, e quando.
    .careful-2 = Use só papéis verdadeiros.
    .ask-1 = Pergunte a um advogado de imigração: “O [ICE](term:ice) poderia usar a deportação rápida? De que provas de { $years-proof } anos precisamos? Quem deve mostrá-las?”

faq-supreme-court = O que a Suprema Corte está decidindo?
    .answer = Se o [ICE](term:ice) tem permissão de manter presas, sem audiência de [fiança de imigração](term:immigration-bond), pessoas que [entraram sem passar pela inspeção](term:entered-without-inspection). A Corte aceitou o caso em { $date-scotus-grant }.
    .means-1 = O caso é { $scotus-case }. Em { $date-circuits }, não havia dia marcado para a Corte ouvir os advogados.
    .means-2 = A Corte vai ler o que a lei diz. Não pediram que ela decida sobre o direito a um processo justo.
    .means-3 = A Corte normalmente decidiria até cerca de { $date-scotus-decision }, o mais tardar.
    .means-4 = Até lá, vale a regra de cada [circuito federal](term:federal-circuit). Veja [esta resposta](faq:why-state-matters).
    .means-5 = Outra questão é por quanto tempo pessoas com algumas [condenações](term:conviction) podem ficar presas. Em { $date-circuits }, a Corte não estava decidindo isso.
    .careful-1 = Isto pode ter mudado desde que o guia foi escrito. Confirme com um advogado antes de confiar nisso.
    .ask-1 = Pergunte a um advogado de imigração: “Há notícias da Suprema Corte? Isso muda o que devemos fazer?”

## Situações especiais

faq-us-citizen = Meu familiar é cidadão dos Estados Unidos. E agora?
    .answer = O [ICE](term:ice) não pode, pela lei, manter preso um cidadão dos Estados Unidos. Faça cópias das provas chegarem hoje a um advogado, e peça que o [pedido de retenção do ICE](term:detainer) seja cancelado.
    .means-1 = Mesmo assim acontece que cidadãos ficam presos. Os tribunais já viram casos assim.
    .means-2 = Muitas pessoas não sabem que são cidadãs. O pai ou a mãe pode ter se tornado cidadão quando a pessoa era criança e tinha green card. Ou ela nasceu fora do país, de um pai ou mãe cidadão.
    .means-3 = O ICE pode cancelar um pedido de retenção. Ele fez isso em um caso conhecido quando viu as provas.
    .means-4 = O aviso que vem com o pedido traz uma linha telefônica do ICE para cidadãos. Ela é do próprio ICE, então tente falar antes com um advogado.
    .do-1 = Procure um passaporte, um cartão de passaporte ou uma certidão de nascimento dos Estados Unidos. O certificado que a pessoa recebeu como novo cidadão também serve. Também serve um registro dos Estados Unidos de um nascimento fora do país.
    .do-2 = Se a cidadania veio pelo pai ou pela mãe, encontre os papéis dele ou dela. Entregue cópias ao advogado, ao comandante da cadeia e ao ICE. Fique com os originais.
    .careful-1 = Se você não tem certeza, não diga isso a agentes. Uma afirmação falsa pode causar um mal duradouro. Um advogado pode verificar.
    .careful-2 = A pessoa não deve assinar papéis para sair do país.
    .ask-1 = Pergunte ao advogado: “Vai pedir ao ICE que cancele o pedido de retenção? Deve pedir [habeas corpus](term:habeas-corpus) agora?”

faq-green-card = A pessoa tem green card. E agora?
    .answer = Quem tem green card pode receber um [pedido de retenção do ICE](term:detainer) por causa de alguns crimes ou acusações. A pessoa mantém o direito a um juiz, e muitas vezes o de pedir uma [fiança de imigração](term:immigration-bond).
    .means-1 = Existe uma regra contra a fiança de imigração para pessoas que nunca foram admitidas. Ela não é sobre a maioria das pessoas com green card.
    .means-2 = Mas alguns crimes impedem também para elas. Isso se chama [detenção obrigatória](term:mandatory-detention).
    .means-3 = Algumas pessoas com green card são cidadãs e não sabem. Veja [esta resposta](faq:us-citizen).
    .do-1 = Entregue ao advogado uma cópia do green card e de todos os papéis do tribunal, antigos e novos.
    .careful-1 = Tente conseguir conselho de imigração antes de qualquer [acordo ou declaração de culpa](term:plea). Isso pode pôr o green card em risco.
    .careful-2 = A pessoa não deve assinar papéis em que concorda em ir embora sem falar com um advogado.
    .ask-1 = Pergunte a um advogado de imigração: “Esta acusação torna a pessoa deportável? E declarar-se culpado, tornaria? Ela pode ter uma fiança de imigração?”

faq-daca-tps-asylum = A pessoa tem DACA, TPS ou um caso de asilo em aberto. E agora?
    .answer = Conte na hora a um advogado de imigração. Isso pode ajudar, mas nem sempre impede o [ICE](term:ice) de manter uma pessoa presa.
    .means-1 = Um caso de [asilo](term:asylum) em aberto não impede a detenção.
    .means-2 = O governo diz que o DACA não dá status. Até { $date-daca }, ele já tinha informado prisões de pessoas com DACA.
    .means-3 = Quem tem um TPS válido não pode, pela lei, ficar preso por causa do status de imigração. Mas até { $date-tps } a maioria dos programas de TPS já tinha acabado.
    .do-1 = Confira com um advogado o país exato e a data de fim do TPS.
    .do-2 = Encontre os cartões, recibos e cartas. Entregue cópias ao advogado.
    .careful-1 = Não fale da história do asilo nem de status em ligações da cadeia.
    .ask-1 = Pergunte a um advogado de imigração: “O status ainda vale? Pode pedir ao ICE que retire o [pedido de retenção](term:detainer)?”

faq-victim-of-crime = A pessoa foi vítima de um crime ou de abuso. Isso ajuda?
    .answer = Pode ajudar. Vítimas que ajudaram a polícia, vítimas de tráfico de pessoas e pessoas que sofreram abuso da família podem ter direito a um [visto especial ou proteção](term:u-t-visa-vawa).
    .means-1 = O visto U é para vítimas que ajudaram a polícia. O visto T é para o tráfico de pessoas. A VAWA é para maridos ou esposas, filhos e pais que sofreram abuso.
    .means-2 = Um caso desse tipo em aberto não impede a detenção. O [ICE](term:ice) acabou com a sua política de proteger vítimas em { $date-victim-policy }. Depois veio uma ação na justiça, e o resultado é incerto.
    .means-3 = O formulário do [pedido de retenção do ICE](term:detainer) traz uma nota para vítimas, com uma linha telefônica do ICE. Ela é do próprio ICE. Tente falar antes com um advogado.
    .do-1 = Guarde cópias dos recibos e das cartas de aprovação onde um advogado e a família possam mandá-las.
    .careful-1 = Não conte a história do crime em ligações da cadeia. Conte a um advogado, a sós.
    .ask-1 = Pergunte a um advogado de imigração: “A pessoa pode ter direito como vítima? Pode pedir ao ICE que retire o pedido de retenção?”

faq-under-18 = A pessoa tem menos de { $age-adult } anos. E agora?
    .answer = Consiga já um advogado para a criança ou o adolescente. As regras para menores são diferentes, e a lei dos estados sobre [pedidos de retenção do ICE](term:detainer) de menores é incerta.
    .means-1 = Um menor que não está com o pai nem com a mãe tem que ir para um órgão que cuida de menores, normalmente em até três dias. Ele se chama Office of Refugee Resettlement (ORR).
    .means-2 = A busca do [ICE](term:ice) na internet não mostra ninguém com menos de { $age-adult } anos.
    .means-3 = Menores que estão com o [DHS](term:dhs) ainda têm proteções especiais do tribunal. Elas se chamam Flores.
    .do-1 = Conte ao advogado de defesa do menor sobre o pedido de retenção. Peça um advogado que conheça casos de menores.
    .do-2 = Se o menor foi transferido, pergunte ao órgão que cuida de menores. Procure no site dele a linha para os pais.
    .careful-1 = Um menor, como um adulto, não é obrigado a responder às perguntas do ICE. Peça que um advogado esteja presente.
    .careful-2 = Um menor não deve assinar papéis para ir embora sem um advogado.
    .ask-1 = Pergunte ao advogado: “O ICE tem permissão de manter este menor? Existe proteção especial para jovens, ou [asilo](term:asylum)?”

faq-old-deportation-order = A pessoa tem uma ordem antiga de deportação. E agora?
    .answer = Tente falar hoje com um advogado de imigração, antes de pagar a [fiança criminal](term:bail). Uma ordem antiga muda tudo: o [ICE](term:ice) talvez possa deportar a pessoa sem juiz.
    .means-1 = Com uma ordem final, a pessoa pode pedir ajuda por causa do medo. Enquanto isso se decide, um [juiz de imigração](term:immigration-judge) não pode dar uma [fiança de imigração](term:immigration-bond).
    .means-2 = Uma ordem por ter faltado a uma audiência às vezes pode ser reaberta. Se não houve aviso, isso pode ser pedido a qualquer momento. Por outros motivos fortes, o prazo é curto.
    .means-3 = Se a pessoa foi deportada e voltou, o ICE pode usar de novo a ordem antiga. Isso é o [restabelecimento da ordem (“reinstatement”)](term:reinstatement).
    .means-4 = A detenção pode durar cerca de seis meses sem um fim à vista. Então um advogado pode pedir [habeas corpus](term:habeas-corpus) a um juiz.
    .do-1 = Confira o caso com o [A-number](term:a-number) em { $site-court } ou em { $phone-eoir-line }.
    .do-2 = Se a pessoa tem medo de voltar, deve dizer isso com clareza a cada agente.
    .careful-1 = Não fale do caso antigo em ligações da cadeia nem com agentes. Voltar depois de uma deportação pode ser um crime federal.
    .ask-1 = Pergunte a um advogado de imigração: “Pode reabrir o caso? Isso pararia a deportação? Cabe um pedido por medo?”

faq-sick-or-medicine = A pessoa está doente ou precisa de remédio. O que podemos fazer?
    .answer = Conte por escrito à equipe médica da cadeia sobre a doença e os remédios. Peça um resumo médico que vá junto com a pessoa.
    .means-1 = Quando o [ICE](term:ice) transfere uma pessoa, pouca coisa vai junto. Um escritório de xerife diz que são só dinheiro, remédios e papéis jurídicos.
    .means-2 = Algumas cadeias podem mandar remédio para alguns dias se você pedir. Outras talvez não.
    .means-3 = Um juiz pode levar em conta as necessidades médicas ao decidir sobre uma [fiança de imigração](term:immigration-bond). Guarde os papéis médicos.
    .do-1 = Faça uma lista de cada remédio, a dose, o médico e a farmácia. Fique com uma cópia.
    .do-2 = Peça à pessoa que também avise a enfermagem, e que peça uma consulta por escrito.
    .careful-1 = Se há perigo agora, ligue para a cadeia e peça a unidade médica. Anote a hora e o nome.
    .ask-1 = Pergunte aos dois advogados: “Podem avisar a cadeia, o ICE e o juiz sobre a doença?”

faq-prison-or-federal = A pessoa está em um presídio ou em custódia federal. O que muda?
    .answer = O [pedido de retenção do ICE](term:detainer) pode acompanhar a pessoa de uma cadeia para outra, ou para um presídio. O [ICE](term:ice) normalmente espera até a pena acabar.
    .means-1 = O formulário é feito para a cadeia de agora e para qualquer lugar posterior que mantenha a pessoa.
    .means-2 = O último dia da pena é o [ponto de soltura](term:release-point). O tempo a mais do pedido de retenção começa ali.
    .do-1 = Peça por escrito a data do fim da pena. Pergunte de novo quando ela chegar perto.
    .do-2 = Procure um advogado de imigração meses antes desse dia, não na última semana.
    .do-3 = Faça um plano para remédios, papéis e pertences antes desse dia.
    .careful-1 = O ICE também pode prender anos depois de a pessoa ter saído. Alguns crimes impedem a [fiança de imigração](term:immigration-bond).
    .ask-1 = Pergunte a um advogado de imigração: “Que caminhos para ficar existem? O que podemos começar agora?”

## Família e vida diária

faq-child-care = Quem cuida das crianças?
    .answer = Faça um plano agora: quem as busca, quem pode assinar na escola e no médico, e para quem ligar. Ponha por escrito.
    .means-1 = Os formulários legais mudam de estado para estado. Alguns estados têm um papel para quem cuida da criança, alguns usam uma procuração (“power of attorney”), e os tribunais podem nomear um tutor.
    .do-1 = Entregue à escola um bilhete que diz quem pode buscar a criança.
    .do-2 = Ponha em uma só pasta as certidões de nascimento, os cartões de saúde e as listas de remédios.
    .do-3 = Conte às crianças, com palavras calmas e curtas, quem vai cuidar delas.
    .careful-1 = Pergunte a um serviço de ajuda jurídica antes de assinar um papel que passa a outra pessoa os direitos de pai ou de mãe.
    .ask-1 = Pergunte aos dois advogados: “Podem contar ao juiz que crianças dependem da pessoa? Que formulário o nosso estado usa?”

faq-papers-to-gather = Que papéis juntamos?
    .answer = Junte quatro tipos de papéis: identidade, imigração, o processo criminal e a vida aqui. Entregue cópias a duas pessoas em quem você confia.
    .do-1 = Identidade: documentos de identidade, passaportes, certidões de nascimento e o [A-number](term:a-number). Ele tem nove dígitos e está em muitos papéis de imigração.
    .do-2 = Processo criminal: o papel da acusação, o recibo da [fiança criminal](term:bail), as datas no tribunal e o nome do advogado.
    .do-3 = Imigração: cada carta, cartão, recibo e papel do tribunal que você encontrar.
    .do-4 = Vida aqui: provas de anos nos Estados Unidos, família, trabalho e impostos. Junte também prontuários médicos e as certidões de nascimento dos filhos.
    .do-5 = Alguém da família é cidadão dos Estados Unidos? Junte a prova.
    .careful-1 = Entregue cópias e fique com os originais. Tenha cuidado com quem quer ficar com eles.
    .careful-2 = Não mande nem leve esses papéis à cadeia antes que um advogado tenha dito sim.
    .ask-1 = Pergunte ao advogado de imigração: “De que papéis precisa primeiro? Quais ainda não devemos mostrar?”

faq-belongings = Como buscamos a carteira, o telefone e o carro da pessoa?
    .answer = Peça à cadeia o formulário para entregar pertences (“property release form”). A pessoa presa geralmente tem que indicar quem pode buscar as coisas, e quem busca mostra um documento.
    .means-1 = As regras mudam de cadeia para cadeia. Muitas vezes roupas não são entregues.
    .do-1 = Busque as coisas antes que o [ICE](term:ice) transfira a pessoa. O que fica na cadeia pode ser destruído depois de um tempo.
    .do-2 = Uma procuração assinada (“power of attorney”) é um papel que deixa alguém agir pela pessoa. Com ela se pode cuidar do aluguel, do carro, do banco e dos salários.
    .do-3 = Uma assinatura na cadeia pode precisar da visita de um “notary”, que confirma a assinatura. Pergunte à cadeia e ao advogado como se faz.
    .do-4 = Se o carro foi guinchado, pergunte à polícia em que pátio ele está. O custo pode subir a cada dia.
    .careful-1 = Para buscar as coisas, você pode ter que mostrar um documento. Se você não tem papéis, pergunte antes a um advogado ou mande um cidadão.
    .ask-1 = Pergunte ao advogado de defesa: “A polícia pode ficar com o telefone ou o carro como prova?”

faq-send-money = Como mandamos dinheiro?
    .answer = Ponha quantias pequenas na conta da cadeia. O dinheiro deveria ir junto se o [ICE](term:ice) levar a pessoa, mas pode atrasar.
    .means-1 = Não há certeza de como o ICE passa o dinheiro adiante, então não mande uma quantia grande de uma vez.
    .do-1 = Pergunte à cadeia que serviço ela usa. Procure-o na página da própria cadeia.
    .do-2 = Guarde cada recibo. Pergunte quais são as taxas antes de pagar.
    .do-3 = Depois de uma transferência, descubra primeiro o novo lugar. Depois pergunte ali como mandar dinheiro.
    .careful-1 = Quem liga querendo cartões-presente ou um aplicativo de pagamento não é do ICE. Veja [esta resposta](faq:scam-call).
    .ask-1 = Pergunte à cadeia: “Como pomos dinheiro na conta? O que acontece com ele se a pessoa for transferida?”

faq-visit-without-papers = É seguro eu visitar ou ligar se não tenho papéis?
    .answer = É mais seguro deixar que vá um parente cidadão. Se você não tem papéis, pergunte a um advogado antes de visitar.
    .means-1 = Uma visita pode querer dizer mostrar um documento e passar por uma verificação de antecedentes.
    .means-2 = As regras mudam de lugar para lugar. O risco em uma cadeia que trabalha com o [ICE](term:ice) é incerto.
    .do-1 = Para a linha telefônica do próprio ICE, deixe que ligue um cidadão, um advogado ou o [consulado](term:consulate). Que digam o mínimo necessário.
    .do-2 = Quando você liga para a cadeia, pergunte só sobre a pessoa. Você não precisa falar do lugar de nascimento nem de status.
    .do-3 = Escreva cartas, ou mande um recado pelo advogado, se você não pode visitar.
    .careful-1 = Ligações, visitas por vídeo e cartas podem ser gravadas e repassadas. As suas próprias palavras também contam.
    .ask-1 = Pergunte ao advogado: “É seguro para mim visitar esta cadeia? Que documento ela pede?”

## Reclamações, golpes e este guia

faq-how-to-complain = Como fazemos uma reclamação?
    .answer = Por escrito, ao xerife ou ao órgão que fiscaliza a cadeia. Mas uma reclamação pode não soltar ninguém rápido, então fale também com um advogado sobre o caminho rápido.
    .means-1 = O caminho rápido muitas vezes é o [habeas corpus](term:habeas-corpus), que é um pedido a um juiz.
    .means-2 = O [DHS](term:dhs) tinha escritórios de direitos civis. Eles foram fechados e, até { $date-rights-offices }, abertos de novo depois de uma ação na justiça. Não há certeza de quanto podem fazer agora.
    .do-1 = Você também pode escrever ao procurador-geral do estado (“attorney general”) ou ao seu representante no Congresso.
    .do-2 = Se uma cadeia manteve a pessoa presa tempo demais, um escritório da ACLU no estado pode olhar o caso.
    .do-3 = Guarde os fatos: dias, horas, nomes, o que foi dito e cópias de cada papel.
    .careful-1 = Enquanto a pessoa ainda está na cadeia, pergunte antes a um advogado. Pressionar pode fazer o [ICE](term:ice) vir na hora.
    .ask-1 = Pergunte ao advogado: “A pessoa ficou presa tempo demais? Cabe um pedido de dinheiro, e existe um prazo?”

faq-scam-call = Alguém ligou e pediu dinheiro para a fiança criminal ou a fiança de imigração. É verdade?
    .answer = Muito provavelmente não. Ninguém que liga para você está cobrando uma [fiança de imigração](term:immigration-bond) de verdade.
    .means-1 = O [ICE](term:ice) não liga para as famílias exigindo dinheiro. Ele nunca aceita cartões-presente, criptomoeda nem aplicativos de pagamento.
    .means-2 = Quem liga pode saber o nome, o lugar e fatos do caso. Isso não quer dizer que é de verdade.
    .means-3 = Uma fiança de imigração de verdade é paga por transferência bancária, mas só depois que você entra por conta própria em { $site-bond-payment }.
    .do-1 = Desligue. Ligue para a cadeia, o centro de detenção ou o advogado em um número que você encontrou por conta própria.
    .do-2 = Anote o número que ligou para você e o que foi dito. Conte ao advogado.
    .careful-1 = Tenha cuidado com um [“notario”](term:notario) ou com quem diz ter contatos especiais com o ICE.
    .ask-1 = Pergunte ao advogado: “Existe alguma [fiança criminal](term:bail) ou fiança de imigração a pagar? A quem, e como?”

faq-what-is-287g = O que é { $section-287g }, e o nosso condado tem?
    .answer = É um acordo que deixa policiais locais fazer parte do trabalho do [ICE](term:ice). Pergunte ao xerife, ou procure a lista do ICE em { $site-ice }.
    .means-1 = Existem três tipos de [{ $section-287g }](term:287g). Em uma cadeia, policiais podem interrogar pessoas e emitir um [pedido de retenção do ICE](term:detainer).
    .means-2 = Outros só cumprem os [mandados do ICE](term:administrative-warrant) na cadeia. Um terceiro tipo trabalha na rua.
    .means-3 = A lista do ICE de { $date-287g-list } tinha { $count-287g-agreements } acordos em { $count-287g-states } estados. O número muda o tempo todo.
    .means-4 = No Texas, cada xerife que cuida de uma cadeia tem que pedir um acordo desses até { $date-texas-287g }.
    .do-1 = Veja o que o seu estado permite em [a pergunta sobre o estado](step:state).
    .careful-1 = Um policial local em uma cadeia pode estar perguntando para o ICE. A pessoa ainda pode ficar calada e pedir um advogado.
    .ask-1 = Pergunte ao advogado de defesa: “Esta cadeia tem um acordo { $section-287g }? Quem faz as perguntas lá?”

faq-how-old-is-this = De quando é esta informação, e como eu confiro?
    .answer = Este guia foi montado em { $date-content }. A lei muda rápido, então confirme com um advogado antes de agir.
    .means-1 = Cada linha sobre a lei mostra a sua fonte e o dia em que foi conferida. Uma linha antiga diz que é antiga.
    .means-2 = As fontes mais novas sobre a [fiança de imigração](term:immigration-bond) são de { $date-circuits }. Não encontramos nada mais novo.
    .means-3 = O guia dá informação, não conselho jurídico. Ele não é do governo nem de um tribunal.
    .do-1 = Olhe a data na página. Se é de meses atrás, peça uma cópia mais nova do guia.
    .careful-1 = Muitas páginas da internet são antigas ou erradas. Uma página que parece ter certeza ainda pode estar errada.
    .ask-1 = Pergunte ao advogado: “Esta ainda é a regra hoje, neste estado?”

faq-does-guide-keep = Este guia guarda o que eu escolho?
    .answer = Não. As suas respostas ficam na memória deste computador até você recomeçar ou fechar o guia. Nada é enviado.
    .means-1 = O guia não usa a internet. Ele não pede nomes, números nem papéis.
    .means-2 = Ele só grava em um arquivo ou imprime quando você pede.
    .do-1 = Quando terminar em um computador de várias pessoas, recomece para que as respostas sejam apagadas.
    .careful-1 = Uma página que você imprime ou salva pode ser lida por outros. Guarde-a em lugar seguro.
    .careful-2 = Não leia este guia em um telefone ou tablet da cadeia. Eles podem gravar.
    .ask-1 = Pergunte aos funcionários, se você usa o computador de um serviço de ajuda: “Alguma outra coisa está gravando esta tela?”
