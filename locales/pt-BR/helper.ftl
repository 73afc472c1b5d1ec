# Para um ajudante sentado ao lado de quem lê, que não fala o idioma dele.

helper-setting = Um ajudante está sentado ao lado de quem lê
helper-setting-help = Dois idiomas ficam lado a lado, com linhas numeradas. Uma faixa embaixo diz o que perguntar a seguir.
helper-which = Que idioma a pessoa ao seu lado lê? Escolha-o como segundo idioma.
helper-choose = Escolher o segundo idioma
helper-swap = Trocar os idiomas
helper-larger = Maior: { $what }
helper-home = Primeiro diga quem você é, e que nada fica salvo. Depois apertem juntos o botão de começar.
helper-review = Leiam juntos cada resposta e pergunte: isto está certo?
helper-plan = Leiam juntos o primeiro quadro. Depois leiam o que fazer hoje, linha por linha. Aponte para os números.
helper-ask-private = Pergunte: você pode ler isto onde ninguém olha? Aponte para os cartões.
helper-ask-where = Pergunte: onde a pessoa está agora? Aponte para os cartões. Não pergunte o nome.
helper-ask-hold = Pergunte: existe um formulário, ou foi a cadeia que disse? Aponte para os cartões. Peça para ver o formulário, se houver.
helper-ask-citizen = Pergunte só o que os cartões dizem. Não pergunte sobre nenhum outro status.
helper-ask-minor = Pergunte: a pessoa tem menos de { $age-adult } anos? Não pergunte a data de nascimento.
helper-ask-state = Pergunte: em que estado fica a cadeia? Não pergunte onde mora quem lê.
helper-ask-stage = Pergunte: a fiança criminal já foi fixada, e já foi paga? Aponte para os cartões. Não pergunte sobre dinheiro nem sobre status.
helper-ask-since-release = Pergunte: quando a pessoa poderia ter saído livre? Contem os dias juntos.
helper-ask-old-order = Pergunte: algum juiz já mandou a pessoa ir embora? “Não sei” também é uma boa resposta.
helper-ask-entry = Pergunte só o que os cartões dizem. Não pergunte de que país.
helper-ask-two-years = Pergunte: há papéis que mostram isso? Aponte para os cartões. Você não precisa ver os papéis.
helper-ask-charge = Pergunte: qual é a acusação agora? Aponte para os cartões. Não pergunte o que aconteceu.
helper-ask-afraid = Pergunte: a pessoa tem medo de voltar? Dê tempo. Não pergunte por quê, nem para que país.
helper-ask-more = Aponte para cada cartão e pergunte: isto serve? Não peça mais que sim ou não.
