# Situações especiais. situation-<id> = o nome nas listas e o título da página; os atributos são as linhas.
# “a pessoa” = quem está preso; “você” = quem lê.

situations-page = Situações especiais
situations-intro = Algumas coisas mudam o que você deve fazer. Abra cada uma que serve. Várias podem servir ao mesmo tempo.
situations-yours = A sua situação
situations-all = Todas as situações especiais

situation-citizen = A pessoa é, ou pode ser, cidadã dos Estados Unidos
    .answer = O [ICE](term:ice) não pode, pela lei, manter preso um cidadão dos Estados Unidos. Mostre as provas a um advogado hoje.
    .means-1 = Algumas pessoas são cidadãs e não sabem. O pai ou a mãe pode ter se tornado cidadão quando ela era criança e tinha green card. Ou ela nasceu fora do país, de um pai ou mãe cidadão.
    .means-2 = Mesmo assim, cidadãos já foram mantidos presos. O ICE pode cancelar um [pedido de retenção do ICE](term:detainer), e fez isso em um caso conhecido quando viu as provas.
    .do-1 = Procure um passaporte dos Estados Unidos, um cartão de passaporte, uma certidão de nascimento dos Estados Unidos ou papéis de cidadania. Se a cidadania veio pelo pai ou pela mãe, procure os papéis deles.
    .do-2 = Peça ao advogado que mande cópias ao comandante da cadeia e ao ICE. Fique com os originais.
    .careful-1 = Se você não tem certeza, não diga isso a agentes. Uma afirmação falsa pode causar um mal duradouro. Um advogado pode verificar.
    .careful-2 = A pessoa não deve assinar papéis para sair do país.
    .ask-1 = Pergunte ao advogado: “Vai pedir ao ICE que cancele o pedido de retenção? Se o ICE disser não, vai pedir [habeas corpus](term:habeas-corpus) a um juiz?”

situation-green-card = A pessoa tem green card ou veio com visto
    .answer = Quem tem green card pode receber um [pedido de retenção do ICE](term:detainer) por causa de alguns crimes ou acusações. A pessoa mantém o direito a um juiz, e muitas vezes o de pedir uma [fiança de imigração](term:immigration-bond).
    .means-1 = Quem veio com visto geralmente também pode pedir uma fiança de imigração. Uma regra sobre certos crimes pode tirar isso. Ela se chama [detenção obrigatória](term:mandatory-detention).
    .means-2 = [Declarar-se culpado ou aceitar um acordo](term:plea) pode pôr em risco o green card ou o status, mesmo quando parece um bom negócio.
    .means-3 = Algumas pessoas com green card são cidadãs e não sabem. Veja [cidadãos](page:situation-citizen).
    .do-1 = Entregue ao advogado uma cópia do green card ou do visto, e de todos os papéis do tribunal, antigos e novos.
    .do-2 = Tente conseguir conselho de imigração antes de qualquer acordo ou declaração de culpa.
    .careful-1 = A pessoa não deve assinar papéis em que concorda em ir embora antes que um advogado explique.
    .ask-1 = Pergunte a um advogado de imigração: “Esta acusação torna a pessoa deportável? E declarar-se culpado, tornaria?”
    .ask-2 = Pergunte também: “Esta acusação impediria uma fiança de imigração? Podemos pedir a um juiz que decida que não impede?”

situation-old-order = A pessoa tem uma ordem antiga de deportação, ou já foi deportada
    .answer = O [ICE](term:ice) talvez possa mandar a pessoa embora rápido, sem juiz. Tente falar hoje com um advogado de imigração, antes que alguém pague ou assine.
    .means-1 = Ela pode pedir ajuda por causa do medo. Enquanto isso se decide, um [juiz de imigração](term:immigration-judge) não pode dar uma [fiança de imigração](term:immigration-bond).
    .means-2 = Se a pessoa foi deportada e voltou, o ICE pode usar de novo a ordem antiga. Isso é o [restabelecimento da ordem (“reinstatement”)](term:reinstatement). Um pedido por medo é a principal forma de parar isso.
    .means-3 = Uma ordem por ter faltado a uma audiência às vezes pode ser reaberta. Se não houve aviso, isso pode ser pedido a qualquer momento. Por outros motivos fortes, o prazo é curto.
    .means-4 = Pela informação de { $date-third-countries }, o ICE pode tentar mandar uma pessoa para um país que não é o dela, e os tribunais ainda estão decidindo sobre isso. Conte ao advogado o medo de qualquer país.
    .do-1 = Veja se existe uma ordem com o [A-number](term:a-number) em { $site-court } ou { $phone-eoir-line }.
    .do-2 = Se a pessoa tem medo de voltar, deve dizer isso com clareza, mais de uma vez, a cada agente.
    .careful-1 = Não fale do caso antigo em ligações da cadeia nem com agentes. Voltar sem permissão depois de uma deportação pode ser um crime federal.
    .ask-1 = Pergunte a um advogado de imigração: “A ordem pode ser reaberta? Isso pararia a deportação? Cabe um pedido por medo?”

situation-victim = A pessoa foi vítima de um crime ou de abuso
    .answer = Isso pode ajudar. Algumas vítimas podem ter direito a um visto especial ou a uma proteção. São vítimas que ajudaram a polícia, vítimas de tráfico de pessoas e pessoas que sofreram abuso da família.
    .means-1 = [Visto U, visto T e VAWA](term:u-t-visa-vawa) são os nomes. O visto U é para vítimas que ajudaram a polícia, o visto T para o tráfico de pessoas, e a VAWA para abuso do marido ou da esposa, do pai ou da mãe, ou de um filho.
    .means-2 = Um caso desse tipo em aberto não impede o [ICE](term:ice) de manter a pessoa presa. O ICE acabou com a sua política para vítimas em { $date-victim-policy }. Depois veio uma ação na justiça, e o resultado é incerto.
    .do-1 = Guarde cópias dos recibos e das cartas de aprovação onde um advogado e a família possam mandá-las.
    .do-2 = Conte ao advogado, a sós, o que aconteceu, e se foi denunciado.
    .careful-1 = Não conte a história do crime em ligações da cadeia.
    .careful-2 = O aviso que vem com o [pedido de retenção do ICE](term:detainer) traz uma linha telefônica para vítimas. Ela é do próprio ICE, então tente falar antes com um advogado.
    .ask-1 = Pergunte a um advogado de imigração: “A pessoa pode ter direito como vítima? O que pode ser apresentado agora? Pode pedir ao ICE que retire o pedido de retenção?”

situation-minor = A pessoa tem menos de { $age-adult } anos
    .answer = Consiga já um advogado para a criança ou o adolescente. As regras para menores são diferentes.
    .means-1 = Um menor que não tem pai nem mãe aqui tem que ir para o órgão do governo que cuida de refugiados (ORR), normalmente em até { $hours-orr } horas.
    .means-2 = As regras dos estados sobre [pedidos de retenção do ICE](term:detainer) de menores mudam de estado para estado, e não há certeza sobre elas. Só um advogado pode dizer o que este lugar tem permissão de fazer.
    .means-3 = Menores que estão com a Segurança Interna (Homeland Security) ainda têm proteções do tribunal. Elas se chamam Flores.
    .do-1 = Conte ao advogado de defesa do menor sobre o pedido de retenção. Peça um advogado que conheça casos de imigração de menores.
    .do-2 = Se o menor foi transferido, pergunte ao ORR. Procure no site a linha para os pais. A busca do ICE na internet não mostra menores.
    .careful-1 = Um menor não precisa responder às perguntas do [ICE](term:ice). Peça que um advogado esteja presente.
    .careful-2 = Um menor não deve assinar papéis para ir embora sem um advogado.
    .ask-1 = Pergunte ao advogado: “O ICE tem permissão de manter este menor? Que proteção o menor poderia pedir? Quem pode buscá-lo com segurança?”

situation-status = A pessoa tem DACA, TPS ou um pedido de asilo em aberto
    .answer = Conte hoje a um advogado de imigração. Isso pode ajudar, mas nem sempre impede o [ICE](term:ice) de manter a pessoa presa.
    .means-1 = Um caso de [asilo](term:asylum) em aberto não impede a detenção.
    .means-2 = O governo diz que o DACA não dá status. Até { $date-daca }, ele já tinha informado prisões de pessoas com DACA.
    .means-3 = Quem tem um TPS válido não pode, pela lei, ficar preso por causa do status de imigração. Mas até { $date-tps } a maioria dos programas de TPS já tinha acabado.
    .do-1 = Entregue ao advogado cópias dos cartões, recibos e cartas.
    .do-2 = Para o TPS, confira com o advogado o país exato e a data de fim.
    .careful-1 = Não fale de status nem da história do asilo em ligações da cadeia.
    .ask-1 = Pergunte a um advogado de imigração: “Isso ainda vale hoje? Pode pedir ao ICE que retire o [pedido de retenção](term:detainer)?”

situation-medicine = A pessoa está doente ou precisa de remédio
    .answer = Avise a equipe médica da cadeia por escrito. Peça um resumo médico que vá junto com a pessoa se ela for transferida.
    .means-1 = Pouca coisa vai junto quando o [ICE](term:ice) transfere uma pessoa. Um escritório de xerife diz que são só o dinheiro da conta, remédios e papéis jurídicos.
    .means-2 = Algumas cadeias mandam remédio para alguns dias se você pedir. Outras talvez não.
    .means-3 = Um juiz pode levar em conta as necessidades médicas ao decidir sobre uma [fiança de imigração](term:immigration-bond).
    .do-1 = Faça uma lista: cada doença, remédio, dose, médico e farmácia. Fique com uma cópia.
    .do-2 = Peça à pessoa que também avise a enfermagem, e que peça o resumo por escrito.
    .do-3 = Ponha prontuários e receitas na sua pasta, com cópias para os advogados.
    .careful-1 = Se há perigo agora, ligue para a cadeia e peça a unidade médica. Anote a hora e o nome.
    .ask-1 = Pergunte aos dois advogados: “Podem avisar a cadeia, o ICE e o juiz sobre a doença?”

situation-prison = A pessoa está em um presídio estadual ou federal
    .answer = O [pedido de retenção do ICE](term:detainer) pode acompanhar a pessoa de uma cadeia para um presídio. Normalmente o [ICE](term:ice) espera até a pena acabar.
    .means-1 = As regras dos estados sobre pedidos de retenção tratam sobretudo de cadeias locais. Em um presídio estadual podem valer outras regras, e mais ainda em um federal.
    .means-2 = O último dia da pena é o [ponto de soltura](term:release-point). O tempo a mais do pedido de retenção começa ali.
    .means-3 = O formulário do pedido diz que ele não deve afetar o trabalho nem os programas lá dentro, nem a soltura antecipada.
    .do-1 = Peça por escrito a data do fim da pena. Pergunte de novo quando ela chegar perto.
    .do-2 = Procure um advogado de imigração meses antes desse dia.
    .do-3 = Antes desse dia, planeje remédios, papéis e pertences.
    .careful-1 = Trate ligações, mensagens e cartas do presídio como gravadas. Marque conversas jurídicas por meio do advogado.
    .ask-1 = Pergunte a um advogado de imigração: “Que caminhos existem para ficar? O que podemos começar agora?”

situation-charges-dropped = As acusações foram retiradas, mas a pessoa continua presa
    .answer = O fim das acusações inicia o tempo do [pedido de retenção do ICE](term:detainer). Isso não cancela o pedido, então a cadeia ainda pode esperar pelo [ICE](term:ice).
    .means-1 = A hora em que as acusações acabaram é o [ponto de soltura](term:release-point). As { $hours-hold } horas começam ali. Veja [o relógio](page:clock).
    .means-2 = Alguns estados mandam as cadeias atender pedidos de retenção, e alguns proíbem. Veja [a pergunta sobre o estado](step:state).
    .means-3 = Quando o tempo acaba e nada mais prende a pessoa, a cadeia tem que soltá-la. O ICE nem sempre vem, mas pode prendê-la mais tarde.
    .do-1 = Consiga o papel do tribunal que mostra que as acusações acabaram. Anote o dia e a hora.
    .do-2 = Pergunte à cadeia se outra coisa impede a soltura, como outro processo.
    .careful-1 = Tente falar com um advogado antes de pressionar a cadeia. Pressionar pode fazer o ICE vir na hora.
    .ask-1 = Pergunte ao advogado: “Quando o tempo acaba aqui? O que vai fazer se ele passar?”

situation-transfer = A pessoa foi transferida para outra cadeia
    .answer = O [pedido de retenção do ICE](term:detainer) pode acompanhar a pessoa. O formulário é feito para esta cadeia e para qualquer lugar posterior que mantenha a pessoa.
    .means-1 = Enquanto o processo criminal prende a pessoa, procure-a na lista da nova cadeia. Ela não está na busca do [ICE](term:ice) na internet até o ICE registrá-la.
    .means-2 = Em outro estado, valem outras regras. Se o ICE está com a pessoa, pode levá-la para longe, e então pode valer a regra de outro tribunal.
    .means-3 = Um pedido federal de [habeas corpus](term:habeas-corpus) é apresentado onde a pessoa está presa naquele dia. Se foi apresentado do jeito certo antes de uma transferência, a transferência não o encerra.
    .do-1 = Ligue para a cadeia antiga. Pergunte quando a pessoa saiu, quem a levou e para onde. Anote. Veja [encontrar alguém](page:finding).
    .do-2 = Avise logo os dois advogados, para que avisem o tribunal criminal.
    .do-3 = Pergunte pelas coisas que ficaram, pelo dinheiro da conta e pelos remédios.
    .careful-1 = Não fale de papéis nem do caso enquanto pergunta por aí, nem em ligações da nova cadeia.
    .ask-1 = Pergunte ao advogado de defesa: “Quem avisa o tribunal? Pode pedir uma nova data ou um [‘writ’](term:writ)?”
    .ask-2 = Pergunte ao advogado de imigração: “Que regras valem lá? Um pedido de habeas corpus deve ser apresentado antes que a transfiram de novo?”

situation-sentence = A pena está acabando
    .answer = O fim da pena é o [ponto de soltura](term:release-point). O tempo a mais do [pedido de retenção do ICE](term:detainer) começa ali, e o [ICE](term:ice) pode vir nesse dia.
    .means-1 = Até lá, normalmente o ICE espera.
    .means-2 = O que a cadeia tem permissão de fazer nesse dia depende do estado. Veja [a pergunta sobre o estado](step:state).
    .means-3 = O formulário diz que o pedido de retenção não deve afetar a soltura antecipada nem programas.
    .do-1 = Peça por escrito a data exata do fim. Pergunte de novo quando ela chegar perto.
    .do-2 = Tenha um advogado de imigração já trabalhando dois a três meses antes.
    .do-3 = Planeje quem busca as coisas da pessoa, e de que remédio ela precisa.
    .careful-1 = Depois desse dia, tente falar com um advogado antes de pressionar a cadeia. Pressionar pode fazer o ICE vir na hora.
    .ask-1 = Pergunte ao advogado de defesa: “Soltura antecipada ou um programa é possível mesmo com o pedido de retenção? Quanto tempo conta?”
    .ask-2 = Pergunte ao advogado de imigração: “Que caminhos para ficar poderiam servir? O que podemos apresentar antes do fim?”

situation-plea = Oferecem à pessoa um acordo para se declarar culpada
    .answer = Tente conseguir conselho de imigração antes de qualquer [acordo ou declaração de culpa (“plea”)](term:plea). Com um [pedido de retenção do ICE](term:detainer), declarar-se culpado geralmente leva ao [ICE](term:ice) no mesmo dia ou logo depois.
    .means-1 = Declarar-se culpado rápido “para sair” pode virar uma [condenação](term:conviction). Isso pode acabar com a chance de uma [fiança de imigração](term:immigration-bond) ou tirar um status.
    .means-2 = O advogado de defesa tem o dever de dizer à pessoa se um acordo ou declaração de culpa traz risco de deportação. A Suprema Corte dos Estados Unidos disse isso.
    .do-1 = Peça ao advogado de defesa que consulte um especialista em imigração. O escritório do [defensor público](term:public-defender) pode ter um.
    .do-2 = Peça ao advogado que peça mais tempo ao tribunal.
    .careful-1 = Fale de status só com o advogado, a sós. Nunca em ligações da cadeia.
    .careful-2 = A pessoa não deve falar de status na sala do tribunal, a menos que o advogado aconselhe.
    .ask-1 = Pergunte ao advogado de defesa: “Que declaração ou acordo seria seguro para a imigração? Que especialista consultou?”
    .ask-2 = Pergunte também: “O caso pode ser arquivado, ou ir para um programa?”
