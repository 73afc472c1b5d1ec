# A lei de um lugar, e a lista de lugares. Uma mensagem serve para todos: ela escolhe por um fato do lugar.
# Os nomes entre colchetes são valores, não palavras. “Nossas fontes dizem” e “encontramos” ficam:
# a página não tem mais certeza do que as fontes.

law-page = A lei onde a pessoa está
law-page-intro = Escolha o lugar onde a pessoa está presa. Então você vê o que a lei de lá diz sobre um [pedido de retenção do ICE](term:detainer), de quando é isso, e quanta certeza há.
law-page-list = Todos os estados e territórios
law-page-link = A lei deste estado ({ $state }), com as fontes

law-page-entry = { $stance ->
        [requires] { $state }: obriga cadeias ou xerifes a trabalhar com o ICE
        [limits] { $state }: limita pedidos de retenção do ICE
        [mixed] { $state }: um pouco dos dois, ou não está decidido
       *[none] { $state }: nenhuma regra geral encontrada
    }
law-page-not-confirmed = { $what } (não confirmado)
law-page-legend = { $stance ->
        [requires] Obriga cadeias ou xerifes a trabalhar com o ICE
        [limits] Limita pedidos de retenção do ICE
        [mixed] Um pouco dos dois, ou não está decidido
       *[none] Nenhuma regra geral encontrada
    }
law-page-legend-unsure = Um quadrinho com “?”: nem tudo pôde ser confirmado

law-page-unsure-title = Não temos certeza
law-page-unsure = Parte da lei deste estado ({ $state }) não pôde ser confirmada, ou pode ter mudado. Leia tudo o que vem a seguir como o que nossas fontes dizem. Pergunte a um advogado de lá antes de confiar nisso.
law-page-overdue = O que sabemos sobre este estado ({ $state }) deveria ter sido conferido de novo até { $date }. A lei pode ter mudado desde então. Por isso esta página mostra só o que raramente muda. Pergunte a um advogado de lá o que vale hoje.

law-page-stance = { $stance ->
        [requires] Nossas fontes dizem que a lei deste estado ({ $state }) obriga cadeias ou xerifes a trabalhar com o ICE.
        [limits] Nossas fontes dizem que a lei deste estado ({ $state }) limita o que as cadeias têm permissão de fazer para o ICE.
        [mixed] A lei deste estado ({ $state }) não aponta para um só lado. Parte dela é sobre o ICE, mas não encontramos nada que decida todos os pedidos de retenção.
       *[none] Não encontramos nenhuma regra geral sobre pedidos de retenção do ICE neste estado ({ $state }).
    }

law-page-hold-title = A cadeia é obrigada a manter a pessoa?
law-page-hold = { $may-hold ->
        [must] **É de esperar que sim.** Nossas fontes dizem que a lei de lá obriga as cadeias a atender um [pedido de retenção do ICE](term:detainer).
        [no] **Não, e não tem permissão.** Nossas fontes dizem que uma cadeia de lá não tem permissão de manter uma pessoa só por um [pedido de retenção do ICE](term:detainer).
        [exceptions] **Só em alguns casos.** Nossas fontes dizem que uma cadeia de lá só pode manter uma pessoa por um [pedido de retenção do ICE](term:detainer) em alguns casos. Exemplos são certos antecedentes graves ou um papel de um juiz. Pergunte ao advogado se algum vale.
        [choice] **Depende, na maior parte, da cadeia.** Não encontramos lei de lá que mande uma cadeia manter uma pessoa só por um [pedido de retenção do ICE](term:detainer). Também não encontramos nenhuma que proíba isso com clareza.
       *[unclear] **Não conseguimos esclarecer isto.** Pergunte à cadeia por escrito em que regra ela se apoia.
    }
law-page-hold-unsure = Não conseguimos confirmar tudo isto.
law-page-arrest = Em qualquer lugar, o próprio ICE ainda pode prender uma pessoa, nesse dia ou depois.

law-page-warrant-title = É preciso um mandado de um juiz?
law-page-warrant = { $warrant ->
        [yes] **Em regra, sim.** Nossas fontes dizem que uma cadeia de lá precisa de um papel de um juiz antes de manter uma pessoa para o ICE.
        [no] **Não encontramos regra que peça um.** Pergunte em que papel esta cadeia se apoia.
        [sometimes] **Em alguns casos.** Nossas fontes dizem que alguns casos precisam de um papel de um juiz. Pergunte ao advogado se este é um deles.
       *[unclear] **Não conseguimos esclarecer isto.** Pergunte ao advogado.
    }
law-page-warrants = Um [mandado de um juiz](term:judicial-warrant) traz o nome de um tribunal e é assinado por um juiz. Um [mandado do ICE](term:administrative-warrant) é assinado por um agente.

law-page-copy-title = A pessoa tem que receber uma cópia, ou ser avisada?
law-page-copy = { $copy ->
        [paper] **Sim, uma cópia.** Nossas fontes dizem que a cadeia tem que dar à pessoa uma cópia do pedido do ICE. Se ela não tem, conte ao advogado.
        [told] **Ela tem que ser avisada.** Nossas fontes dizem que a cadeia tem que avisar a pessoa sobre o pedido de retenção. Não encontramos um dever de dar cópia. Se ninguém avisou, conte ao advogado.
        [no] **Não, até onde encontramos.** Mesmo assim, peça uma cópia à cadeia.
       *[not-found] **Não encontramos nenhuma regra.** Isso não quer dizer que não exista. Peça uma cópia à cadeia.
    }

law-page-notify-title = O ICE fica sabendo da soltura?
law-page-notify = { $notify ->
        [yes] **A cadeia pode avisar o ICE.** Não encontramos regra de lá contra isso.
        [no] **Em regra, não.** Nossas fontes dizem que a cadeia não tem permissão de avisar o ICE, a menos que um papel do tribunal ou outra lei peça.
        [limited] **Só em parte.** Nossas fontes falam de limites ao que o ICE pode ficar sabendo. Pergunte ao advogado quais valem para esta cadeia.
        [required] **Sim.** Nossas fontes dizem que a lei de lá manda avisar, em alguns casos ou em todos.
       *[unclear] **Não conseguimos esclarecer isto.** É mais seguro contar com que o ICE seja avisado.
    }

law-page-agreements-title = Policiais locais que trabalham para o ICE ({ $section-287g })
law-page-agreements = { $agreements ->
        [required] **Obrigatório.** Nossas fontes dizem que a lei manda xerifes ou cadeias ter ou buscar um [acordo { $section-287g }](term:287g) com o ICE.
        [allowed] **Possível.** Não encontramos regra de lá que ordene ou proíba um [acordo { $section-287g }](term:287g) com o ICE. Pergunte se esta cadeia tem um.
        [limited] **Em parte.** Nossas fontes falam de regras especiais de lá sobre acordos com o ICE, como um [acordo { $section-287g }](term:287g). Pergunte quais valem hoje.
        [barred] **Proibido.** Nossas fontes dizem que um [acordo { $section-287g }](term:287g) com o ICE não é permitido lá.
       *[unclear] **Não conseguimos esclarecer isto.** Pergunte se esta cadeia tem um [acordo { $section-287g }](term:287g) com o ICE.
    }
law-page-agreements-list = O ICE mantém uma lista desses acordos no seu site, { $site-ice }. A mais nova que conhecemos é de { $date-287g-list }.

law-page-also-title = Também importante lá

law-page-bond-title = A fiança de imigração (bond) lá, hoje
law-page-circuit = Os tribunais federais se agrupam em [circuitos](term:federal-circuit). Este estado ({ $state }) pertence a este circuito: { $circuit }.
law-page-no-circuit = Os tribunais federais se agrupam em [circuitos](term:federal-circuit). Para este lugar ({ $state }), não sabemos qual deles vale.
law-page-bond-who = Isto é sobre uma pessoa que [entrou sem inspeção](term:entered-without-inspection) e foi presa dentro do país. [Leia por que o lugar importa](faq:why-state-matters).
law-page-bond = { $bond ->
        [hearing] Pela informação de { $date-circuits }, o tribunal de apelação de lá diz que a pessoa pode pedir a um [juiz de imigração](term:immigration-judge) uma [fiança de imigração](term:immigration-bond). O juiz ainda pode dizer não.
        [no-hearing] Pela informação de { $date-circuits }, o tribunal de apelação de lá deixa o ICE manter a pessoa sem audiência de [fiança de imigração](term:immigration-bond). Pergunte a um advogado sobre um pedido de [habeas corpus](term:habeas-corpus) no tribunal federal.
        [not-final] Em { $date-circuits }, o tribunal de apelação de lá tinha dito que a pessoa pode pedir uma [fiança de imigração](term:immigration-bond). Mas essa decisão não era final. Pergunte ao advogado como está.
        [unconfirmed] Pela informação de { $date-circuits }, há notícia de uma decisão que deixa a pessoa pedir uma [fiança de imigração](term:immigration-bond). Não conseguimos confirmar. Pergunte ao advogado.
        [none-found] Em { $date-circuits }, não encontramos decisão do tribunal de apelação de lá sobre uma [fiança de imigração](term:immigration-bond). Pergunte ao advogado.
       *[unknown] Em { $date-circuits }, não encontramos regra sobre uma [fiança de imigração](term:immigration-bond) que com certeza valha lá. Pergunte ao advogado.
    }
law-page-bond-case = A decisão: { $citation }.
law-page-bond-old = O que sabemos sobre a [fiança de imigração](term:immigration-bond) lá é de { $date-circuits } e já está velho. Pergunte a um advogado de imigração o que vale hoje.
law-page-supreme-court = A Suprema Corte dos Estados Unidos aceitou decidir isto ({ $scotus-case }). Até lá, vale a regra de cada circuito.
law-page-moved = O que conta é o lugar onde o ICE mantém a pessoa. Se o ICE a transfere, pode valer outra regra.

law-page-habeas-title = Pedir a soltura a um tribunal
law-page-habeas = Quando a cadeia não tem mais permissão de manter a pessoa, um advogado pode pedir [habeas corpus](term:habeas-corpus) a um tribunal.
law-page-habeas-citation = { $sure ->
        [sure] A lei para um tribunal de lá: { $citation }.
       *[unsure] A lei para um tribunal de lá pode ser { $citation }. Não temos certeza.
    }
law-page-habeas-none = Não sabemos qual é a lei para um tribunal de lá. Pergunte a um advogado de lá.
law-page-habeas-federal = Quando quem mantém a pessoa já é o próprio ICE, o advogado pede ao tribunal federal do lugar onde ela está presa.

law-page-rules-title = As regras de que nossas fontes falam
law-page-rule = { $rule ->
        [law] { $citation }
        [unsure] { $citation }. Desta não temos certeza.
       *[pending] { $citation }. Não conseguimos confirmar que isto é lei.
    }
law-page-rules-none = Não encontramos lá nenhuma regra sobre pedidos de retenção do ICE.

law-page-local-title = Condados e cidades
law-page-local = Nossas fontes falam também destes lugares. O que vale neles pode ser diferente, e pode ter mudado. Pergunte ao advogado.

law-page-help-title = Quem ajuda lá
law-page-help = Não ligamos para estes grupos. Abra primeiro o site.
law-page-help-none = Não conhecemos pelo nome nenhum grupo de lá.

law-page-age-title = De quando é isto, e quanta certeza há
law-page-age = Nosso material mais novo sobre este estado ({ $state }) é de { $law-date }. Esta parte foi conferida em { $date }. Pode existir uma lei ou decisão mais nova.
law-page-confidence = { $confidence ->
        [verified] As regras principais foram lidas em uma cópia ou em um relato, muitas vezes não em um site oficial.
        [known] É lei bem conhecida. Nem tudo foi lido de novo para esta conferência.
       *[uncertain] Não temos certeza. Parte disto não pôde ser confirmada.
    }

law-page-core-title = O que raramente muda
law-page-core-request = Um [pedido de retenção do ICE](term:detainer) é um pedido. Quem assina é um agente, não um juiz.
law-page-core-state = A lei federal não obriga uma cadeia local a manter ninguém. A lei estadual pode mandar, limitar ou deixar a cadeia decidir.
law-page-core-ask = Pergunte à cadeia por escrito em que regra ela se apoia. Peça também uma cópia do formulário.
