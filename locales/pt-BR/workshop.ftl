# A oficina: famílias inventadas na parede, uma ideia de cada vez.
# Em português, [one] vale também para zero, por isso fica com { $count } onde não há [0].

workshop-title = Para uma oficina
workshop-help = Mostre a um grupo uma família inventada, passo a passo. O grupo vê que plano este guia faria para ela e o que mudaria com outra resposta. Ninguém precisa contar a própria história.
workshop-keys = Para avançar: a seta para a direita, Page Down ou um passador de slides. Para voltar: a seta para a esquerda ou Page Up. A tecla Home começa de novo.
workshop-stories = Famílias inventadas
workshop-notes = Notas para quem apresenta, para ler ou imprimir
workshop-notes-of = Notas para quem apresenta: { $what }
workshop-notes-help = Para quem apresenta. Cada parte traz o que está na parede e o que dizer. Isto é informação, não conselho jurídico. Se alguém contar o próprio caso a você, ajude a pessoa a encontrar um advogado.
workshop-say = O que dizer
workshop-made-up = Esta família é inventada. O plano é o que o guia diz para estas respostas.
workshop-made-up-of = Uma família inventada: { $what }
workshop-answers = O que eles respondem
workshop-answer = { $what }: { $answers }
workshop-room = O que vocês acham?
workshop-change = O que mudaria?
workshop-change-pick = { $what }. Agora está: { $answers }. Escolha outra resposta:
workshop-now-says = Agora a resposta é: { $answers }
workshop-gone =
    { $count ->
        [0] Nenhuma linha desaparece
        [one] Uma linha desaparece
       *[other] { $count } linhas desaparecem
    }
workshop-new =
    { $count ->
        [0] Nenhuma linha é nova
        [one] Uma linha é nova
       *[other] { $count } linhas são novas
    }
workshop-bail = A comparação sobre a fiança criminal também muda. Veja no plano.
workshop-assumed = As perguntas novas contam como “Não sei”.
workshop-stay =
    { $count ->
        [one] { $count } linha fica igual.
       *[other] { $count } linhas ficam iguais.
    }
workshop-home = Para levar para casa
workshop-handout = “Leve com você” imprime esta história e o plano para o grupo. O título diz que a família é inventada.
workshop-next = Próximo
workshop-before = Passo anterior
workshop-first = Do começo
workshop-number = { $number } de { $of }
