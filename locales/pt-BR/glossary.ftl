# Palavras especiais. term-… é a palavra como título; .means explica em uma ou duas frases curtas.
# Fiança criminal (bail) é sempre do tribunal criminal; fiança de imigração (bond) é sempre do ICE. Nunca só “fiança”.

term-a-number = A-number (número A)
    .means = O número de nove dígitos que a Segurança Interna (Homeland Security) dá a uma pessoa. Ele começa com a letra A. Está em papéis de imigração, como a autorização de trabalho ou o green card.

term-accredited-representative = Representante credenciado (accredited representative)
    .means = Um ajudante treinado que não é advogado, mas tem permissão de dar ajuda jurídica de imigração. O Departamento de Justiça tem que aprovar esse ajudante, que trabalha em uma organização sem fins lucrativos aprovada.

term-administrative-warrant = Mandado do ICE (administrative warrant)
    .means = Um papel assinado por um agente de imigração, não por um juiz. Ele deixa o ICE prender alguém.

term-aggravated-felony = Crime agravado (aggravated felony)
    .means = Um rótulo da lei de imigração para uma lista longa de crimes. Alguns deles não são crimes graves (“felonies”) no tribunal criminal. As consequências para a pessoa podem ser muito pesadas.

term-asylum = Asilo (asylum)
    .means = Protege pessoas que têm medo de um mal grave no seu país. O mal deve ter um motivo como política, religião, raça, nacionalidade ou grupo social.

term-bail = Fiança criminal (bail)
    .means = Dinheiro ou uma promessa que deixa a pessoa esperar o tribunal criminal fora da cadeia. Não é a mesma coisa que uma [fiança de imigração](term:immigration-bond).

term-bondsman = Agente de fiança criminal (bail bondsman)
    .means = Um negócio que apresenta a [fiança criminal](term:bail) em troca de uma taxa. A taxa não é devolvida.

term-bia = Junta de Recursos de Imigração (Board of Immigration Appeals, BIA)
    .means = O órgão que revê as decisões dos [juízes de imigração](term:immigration-judge).

term-booking = Fichamento (booking)
    .means = O primeiro passo da cadeia depois de uma prisão. Ela registra o nome, a foto e as impressões digitais da pessoa.

term-cebonds = CeBONDS
    .means = O site do ICE para pagar uma [fiança de imigração](term:immigration-bond). O endereço é { $site-bond-payment }.

term-consulate = Consulado
    .means = O escritório do país de uma pessoa nos Estados Unidos. Ele pode visitar seus cidadãos na cadeia. Também pode ajudar a encontrar advogado, papéis e família.

term-conviction = Condenação (conviction)
    .means = Uma decisão de que a pessoa é culpada, ou ela mesma se declarar culpada. A lei de imigração pode contar alguns resultados que um tribunal estadual não conta.

term-fear-interview = Entrevista de medo crível ou de medo razoável (credible fear, reasonable fear)
    .means = Uma conversa de triagem com um agente de asilo. É para pessoas que dizem ter medo de voltar ao seu país.

term-detainer = Pedido de retenção do ICE (ICE hold)
    .means = Um pedido do ICE a uma cadeia. Também se chama “detainer” ou “immigration hold”. Pede que a cadeia avise o ICE antes da soltura e mantenha a pessoa por até { $hours-hold } horas a mais. Quem assina é um agente, não um juiz.

term-dhs = Departamento de Segurança Interna (Department of Homeland Security, DHS)
    .means = O departamento federal ao qual o [ICE](term:ice) pertence.

term-entered-without-inspection = Entrou sem inspeção (entered without inspection)
    .means = Entrou nos Estados Unidos sem ser verificado por um agente. Essa inspeção é feita em um ponto oficial de entrada.

term-eoir = EOIR
    .means = O órgão do Departamento de Justiça que cuida dos tribunais de imigração.

term-expedited-removal = Deportação rápida (expedited removal)
    .means = Deportação rápida ordenada por um agente de imigração. A pessoa não vê um juiz.

term-federal-circuit = Circuito federal
    .means = Um grupo de estados cujos tribunais federais seguem o mesmo tribunal de apelação. As regras podem mudar de um circuito para outro.

term-forfeiture = Perda da fiança criminal ou da fiança de imigração (forfeiture)
    .means = Perder o dinheiro pago por uma [fiança criminal](term:bail) ou por uma [fiança de imigração](term:immigration-bond), porque uma regra não foi cumprida.

term-form-i-200-i-205 = Formulário { $form-arrest-warrant } e formulário { $form-removal-warrant }
    .means = Dois papéis do próprio ICE. O formulário { $form-arrest-warrant } é para uma prisão. O formulário { $form-removal-warrant } é para uma deportação. Quem assina são agentes, não juízes.

term-form-i-247a = Formulário { $form-detainer }
    .means = O formulário do governo usado para um [pedido de retenção do ICE](term:detainer).

term-habeas-corpus = Habeas corpus
    .means = Um pedido para que um juiz decida se é legal manter alguém preso.

term-ice = ICE
    .means = Sigla de “Immigration and Customs Enforcement” (Imigração e Alfândega). É o órgão que prende pessoas dentro do país e as deporta.

term-immigration-bond = Fiança de imigração (bond)
    .means = Dinheiro pago ao ICE para que a pessoa possa esperar o tribunal de imigração fora da detenção. Não é a mesma coisa que a [fiança criminal](term:bail).

term-immigration-judge = Juiz de imigração
    .means = Quem decide casos de deportação e de fiança de imigração. Esse juiz trabalha para o Departamento de Justiça.

term-judicial-warrant = Mandado de um juiz (judicial warrant)
    .means = Um papel assinado por um juiz ou magistrado de um tribunal. Ele traz o nome de um tribunal.

term-laken-riley-act = Lei Laken Riley (Laken Riley Act)
    .means = Uma lei federal. Ela nega uma [fiança de imigração](term:immigration-bond) a algumas pessoas que só foram presas por certos crimes. Furto e alguns atos violentos são exemplos.

term-mandatory-detention = Detenção obrigatória (mandatory detention)
    .means = Ficar preso pelo ICE sem o direito de pedir a um juiz de imigração uma [fiança de imigração](term:immigration-bond).

term-notario = “Notario” (notary)
    .means = Nos Estados Unidos, um “notary” ou “notario” não é advogado. Ele não tem permissão de dar conselho jurídico.

term-notice-to-appear = Aviso para comparecer (Notice to Appear, NTA)
    .means = O papel que começa um caso de deportação e diz por quê.

term-obligor = Quem paga a fiança de imigração (obligor)
    .means = A pessoa que paga uma [fiança de imigração](term:immigration-bond) e promete que as regras serão cumpridas.

term-overdetention = Retenção além do prazo (overdetention)
    .means = Ficar preso depois do momento em que a lei diz que a pessoa tem que ser solta.

term-parole = Parole (de imigração)
    .means = Permissão de agentes de imigração para ficar fora da detenção, ou para entrar no país, por um tempo. Não conta como uma admissão formal.

term-personal-recognizance = Soltura com promessa (personal recognizance)
    .means = Sair da cadeia com a promessa de voltar ao tribunal, sem pagar.

term-plea = Resposta à acusação (plea)
    .means = A resposta a uma acusação criminal: culpado, inocente ou sem contestar (“no contest”).

term-probable-cause = Causa provável (probable cause)
    .means = Um bom motivo, baseado em fatos, para acreditar que algo é verdade.

term-public-defender = Defensor público (public defender)
    .means = Um advogado que o tribunal dá, de graça, a quem não pode pagar em um processo criminal.

term-reinstatement = Restabelecimento da ordem de deportação (reinstatement)
    .means = Usar mais uma vez uma ordem antiga de deportação. O ICE pode fazer isso quando a pessoa voltou.

term-release-point = Ponto de soltura (release point)
    .means = O momento em que o processo criminal deixa de manter a pessoa presa. Exemplos: quando a fiança criminal é paga ou as acusações são retiradas.

term-removal = Remoção (removal)
    .means = A palavra da lei para deportação.

term-stipulated-removal = Deportação de comum acordo (stipulated removal)
    .means = Concordar por escrito em ser deportado sem ver um juiz. É uma ordem de deportação completa.

term-287g = Acordo { $section-287g }
    .means = Um acordo entre o ICE e um órgão local. Ele deixa policiais locais fazer parte do trabalho de imigração.

term-u-t-visa-vawa = Visto U, visto T e VAWA
    .means = Proteção para vítimas de crime (visto U) ou de tráfico de pessoas (visto T). E também para pessoas que sofreram abuso de família próxima (VAWA).

term-voluntary-departure = Saída voluntária (voluntary departure)
    .means = Permissão para sair do país por conta própria e pagando a viagem. Não é uma ordem de deportação.

term-writ = Ordem para levar uma pessoa ao tribunal (writ)
    .means = Uma ordem de um tribunal que pede que uma pessoa presa seja levada ao tribunal.
