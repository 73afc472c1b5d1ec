# The walkthrough. “a pessoa” = the person in jail; “você” = the reader. “cadeia” = jail, “presídio” = prison.
# So far: the steps and the first three questions.

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
    .help = Em alguns estados, é o estado que cuida das cadeias locais. Escolha “cadeia” também nesse caso. Aqui não é preciso dizer nenhum nome.
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
    .why = Um boato pode estar errado. É um pedido assinado por um agente, não por um juiz. O formulário mostra por que o ICE diz que quer a pessoa.
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
