# The walkthrough. “a pessoa” = the person in jail; “você” = the reader. “cadeia” = jail, “presídio” = prison.
# “fiança criminal” = bail; “fiança de imigração” = immigration bond; “ponto de soltura” = release point.

section-place = Onde está
section-hold = O pedido
section-person = A pessoa
section-case = O processo
section-more = Algo mais

q-private = Você pode ler isto sem ninguém ver?
    .help = Se este celular ou tablet é da cadeia, pare. O que você faz nele pode ser visto ou gravado.
    .why = Ligações, tablets, mensagens e cartas da cadeia podem ser gravados e repassados. Este guia não guarda nada, mas alguém perto de você pode ver a tela.
    .short = Privacidade
q-private-yes = Sim, estou em um lugar seguro e este aparelho não é da cadeia
    .short = Com privacidade
q-private-no = Não, alguém pode ver isto, ou este telefone ou tablet é da cadeia
    .short = Sem privacidade
q-private-dont-know = Não sei
    .short = Privacidade: não se sabe

q-where = Onde a pessoa está agora?
    .help = Em uns poucos estados, é o estado que cuida das cadeias locais. Escolha “cadeia” também nesse caso. Aqui não é preciso dizer nenhum nome.
    .why = Enquanto um processo criminal mantém a pessoa presa, a cadeia decide o que acontece depois. Quando a pessoa já está com o [ICE](term:ice), valem outras regras.
    .short = Lugar
q-where-county-jail = Em uma cadeia do condado, da cidade ou outra cadeia local (“jail”)
    .short = Cadeia local
q-where-prison = Em um presídio estadual ou federal (“prison”)
    .short = Presídio
q-where-ice = A pessoa está com o ICE
    .short = Com o ICE
q-where-cannot-find = Não conseguimos encontrar a pessoa
    .short = Não encontramos
q-where-out = A pessoa já saiu, mas estamos preocupados
    .short = Fora da cadeia
q-where-dont-know = Não sei
    .short = Lugar: não se sabe

q-hold = Existe mesmo um pedido de retenção do ICE?
    .help = Um [pedido de retenção do ICE (“ICE hold”)](term:detainer) é um papel de agentes de imigração para a cadeia. É o formulário { $form-detainer }. Veja [como perguntar se existe um pedido](faq:is-there-a-hold).
    .why = Um boato pode estar errado. O papel é um pedido assinado por um agente, não por um juiz. O formulário mostra por que o ICE diz que quer a pessoa.
    .short = O pedido
q-hold-have-form = Sim, temos o formulário ou já o vimos
    .short = Temos o formulário
q-hold-jail-confirmed = Sim, a cadeia confirmou
    .short = A cadeia confirmou
q-hold-only-heard = Só ouvimos falar
    .short = Só ouvimos falar
q-hold-jail-says-none = A cadeia diz que não há pedido
    .short = A cadeia diz não
q-hold-dont-know = Não sei
    .short = Pedido: não se sabe

## A pessoa

q-citizen = A pessoa pode ser cidadã dos Estados Unidos?
    .help = Ela nasceu nos Estados Unidos ou se tornou cidadã? O pai, a mãe, um avô ou uma avó é cidadão? O pai ou a mãe se tornou cidadão quando ela era criança e tinha green card?
    .why = Um cidadão dos Estados Unidos não pode, pela lei, ficar preso por imigração. Muitas pessoas são cidadãs e não sabem. Nunca diga isso a um agente se não for verdade.
    .short = Cidadania
q-citizen-yes = Sim, é cidadã dos Estados Unidos
    .short = É cidadã
q-citizen-maybe = Talvez: algum desses casos pode servir
    .short = Talvez cidadã
q-citizen-no = Não
    .short = Não é cidadã
q-citizen-dont-know = Não sei
    .short = Cidadania: não se sabe

q-minor = A pessoa tem menos de { $age-adult } anos?
    .help = Pense na idade verdadeira dela hoje.
    .why = Crianças e adolescentes têm proteções a mais, e outros órgãos cuidam deles.
    .short = Idade
q-minor-yes = Sim, tem menos de { $age-adult } anos
    .short = Menos de { $age-adult } anos
q-minor-no = Não, tem { $age-adult } anos ou mais
    .short = Adulto
q-minor-dont-know = Não sei
    .short = Idade: não se sabe

## A lei e o processo

q-state = Qual é o estado?
    .help = Escolha o estado onde fica a cadeia ou o centro de detenção. Se você não consegue encontrar a pessoa, escolha o estado onde ela foi presa ou vista pela última vez.
    .why = Alguns estados mandam as cadeias reter pessoas para o ICE. Alguns proíbem. Em outros, a cadeia decide. Os tribunais de imigração também seguem as regras da sua região.
    .short = Estado
q-state-dont-know = Não sei
    .short = Estado: não se sabe

q-stage = Em que ponto está o processo criminal?
    .help = A [fiança criminal (“bail”)](term:bail) é dinheiro ou uma promessa. Com ela, a pessoa espera o tribunal criminal fora da cadeia. A cadeia, a secretaria do tribunal (“court clerk”) ou o [defensor público (“public defender”)](term:public-defender) pode dizer.
    .why = Em muitas cadeias, as horas do pedido de retenção começam a contar quando o processo criminal libera a pessoa. Pagar a fiança criminal pode ser esse momento.
    .short = Processo criminal
q-stage-no-bail-yet = Acabou de ser presa; ainda não fixaram fiança criminal
    .short = Ainda sem fiança criminal
q-stage-bail-not-paid = A fiança criminal foi fixada, e ninguém pagou
    .short = Fiança criminal não paga
q-stage-bail-denied = O juiz negou a fiança criminal
    .short = Fiança criminal negada
q-stage-bail-paid = A fiança criminal foi paga
    .short = Fiança criminal paga
q-stage-charges-dropped = As acusações foram retiradas, ou a pessoa foi considerada inocente
    .short = Acusações retiradas
q-stage-sentence-finished = A pessoa terminou de cumprir a pena
    .short = Pena terminada
q-stage-judge-released = Um juiz mandou soltar sem pagar
    .short = Juiz mandou soltar
q-stage-plea-offered = O promotor oferece um acordo para se declarar culpado (“plea”)
    .short = Acordo oferecido
q-stage-serving-sentence = A pessoa está cumprindo pena
    .short = Cumprindo pena
q-stage-dont-know = Não sei
    .short = Processo: não se sabe

q-since-release = Há quanto tempo a pessoa poderia ter saído livre?
    .help = Conte desde a hora em que a fiança criminal foi paga, as acusações acabaram, a pena acabou ou o juiz mandou soltar. Esse é o [ponto de soltura](term:release-point).
    .why = O pedido de retenção pede à cadeia no máximo { $hours-hold } horas a mais. Elas contam desde esse momento, não desde o dia em que o ICE mandou o papel. [Fim de semana conta?](faq:do-weekends-count)
    .short = Tempo desde então
q-since-release-under-48 = Há menos de { $hours-hold } horas
    .short = Menos de { $hours-hold } horas
q-since-release-over-48-plain = Há mais de { $hours-hold } horas, sem fim de semana nem feriado no meio
    .short = Mais de { $hours-hold } horas
q-since-release-over-48-weekend = Há mais de { $hours-hold } horas, com fim de semana ou feriado no meio
    .short = Mais de { $hours-hold } h, fim de semana
q-since-release-dont-know = Não sei
    .short = Tempo: não se sabe

q-old-order = Existe uma ordem antiga de deportação?
    .help = Responda sim se a pessoa já recebeu ordem de deportação, já foi deportada ou faltou a uma data no tribunal de imigração.
    .why = Uma ordem antiga pode deixar o ICE deportar a pessoa rápido, sem nova audiência. Isso muda o que acontece ao pagar a fiança criminal. Não pergunte sobre isso em um telefone da cadeia.
    .short = Ordem antiga
q-old-order-yes = Sim
    .short = Ordem antiga: sim
q-old-order-no = Não
    .short = Sem ordem antiga
q-old-order-dont-know = Não sei
    .short = Ordem antiga: não se sabe

q-entry = Como a pessoa veio para os Estados Unidos?
    .help = Pense na última vez que ela entrou. Se você não sabe, diga que não sabe. Não pergunte a ela em um telefone da cadeia.
    .why = O ICE diz que quem [entrou sem passar pela inspeção](term:entered-without-inspection) não recebe [fiança de imigração (bond)](term:immigration-bond). Pela informação de { $date-circuits }, os tribunais de algumas partes do país concordam. Os de outras partes não.
    .short = Como veio
q-entry-visa-or-green-card = Com visto ou green card
    .short = Visto ou green card
q-entry-not-checked = Sem passar pela inspeção de um agente
    .short = Sem inspeção
q-entry-dont-know = Não sei
    .short = Entrada: não se sabe

q-two-years = A pessoa consegue provar { $years-proof } anos seguidos nos Estados Unidos?
    .help = As provas podem ser contratos de aluguel, contas, holerites, papéis de imposto, da escola ou do médico. Os papéis devem cobrir mês por mês, de hoje para trás.
    .why = Pela informação de { $date-expedited-removal }, o ICE pode deportar algumas pessoas rápido, sem juiz. Isso pode acontecer se a pessoa entrou sem passar pela inspeção e não consegue provar { $years-proof } anos aqui.
    .short = { $years-proof } anos aqui
q-two-years-under-or-no-proof = Não: menos tempo, ou sem provas
    .short = Menos de { $years-proof } anos ou sem provas
q-two-years-longer = Sim: mais tempo, e temos papéis
    .short = Mais de { $years-proof } anos, com provas
q-two-years-dont-know = Não sei
    .short = Tempo aqui: não se sabe

q-charge = Que tipo de acusação é agora?
    .help = Se há várias acusações, escolha a primeira linha que serve para uma delas. Basta que a pessoa tenha sido presa. Ela não precisa ser culpada.
    .why = Algumas acusações podem tirar a chance de uma fiança de imigração (bond). Em alguns poucos casos, só a prisão já pode bastar.
    .short = Acusação
q-charge-laken-riley = Furto (“theft”), furto em loja (“shoplifting”) ou invasão para furtar (“burglary”). Ou agressão a um policial ou agente. Ou um crime com morte ou ferimento grave
    .short = Furto ou violência
q-charge-serious = Drogas, armas, violência doméstica ou outra acusação grave
    .short = Drogas, armas ou grave
q-charge-other = Trânsito, dirigir depois de beber (DWI) ou qualquer outra coisa
    .short = Trânsito, DWI, outra
q-charge-dont-know = Não sei
    .short = Acusação: não se sabe

q-afraid = A pessoa tem medo de voltar para o país dela?
    .help = Pense em um mal grave feito pelo governo, por uma gangue, por um companheiro ou companheira ou por qualquer outra pessoa.
    .why = Em alguns casos o ICE pode mandar uma pessoa de volta rápido. Dizer o medo com clareza pode levar antes a uma entrevista especial.
    .short = Medo
q-afraid-yes = Sim
    .short = Tem medo de voltar
q-afraid-no = Não
    .short = Sem medo
q-afraid-dont-know = Não sei
    .short = Medo: não se sabe

## Algo mais

q-more = Alguma destas coisas vale para a pessoa?
    .help = Escolha todas as que servem.
    .why = Cada uma acrescenta algumas linhas ao seu plano.
    .short = Também
q-more-victim = Foi vítima de um crime, de tráfico de pessoas ou de abuso em casa
    .short = Vítima de crime
q-more-medical = Está doente ou precisa de remédio
    .short = Precisa de remédio
q-more-children = Crianças dependem dela
    .short = Crianças
q-more-status = Tem DACA, TPS ou um pedido de asilo em aberto
    .short = DACA, TPS ou asilo
q-more-none = Nenhuma destas
    .short = Nada mais
