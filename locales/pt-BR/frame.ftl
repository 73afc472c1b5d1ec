# The frame around every page. Terms: “pedido de retenção do ICE” = ICE hold; “fiança criminal” = bail (criminal court);
# “fiança de imigração (bond)” = immigration bond (ICE). Never plain “fiança”.

frame-app-name = Depois de um pedido de retenção do ICE
frame-text-smaller = A–
    .name = Texto menor
frame-text-larger = A+
    .name = Texto maior
frame-language-menu = Escolha um idioma
frame-read-in = Ler este guia em
frame-second-language = Mostrar um segundo idioma ao lado
frame-no-second = Sem segundo idioma
frame-close = Fechar
frame-back = Voltar
frame-continue = Continuar
frame-change = Mudar
frame-change-what = Mudar: { $what }
frame-home = Início
frame-footer-offline = Funciona sem internet
frame-footer-nothing-saved = Nada do que você responde fica salvo
frame-footer-advice = Informação jurídica, não conselho jurídico · Conteúdo de { $date }
frame-erase = Apagar e recomeçar
frame-erased = Suas respostas foram apagadas.
frame-draft = Esta tradução é um rascunho. Ninguém ainda a conferiu e assinou com o próprio nome.
frame-not-translated = Esta parte ainda não foi traduzida. Ela aparece em inglês.
frame-settings-set-aside = Não foi possível ler o seu arquivo de configurações. Ele foi posto de lado, e as configurações normais estão em uso.
frame-settings-not-saved = Não foi possível salvar as suas configurações. Elas valem até você fechar o programa.
frame-page-gone = Esta página não está no guia. Por favor, volte ao início.
frame-sorry = Desculpe, esta página falhou
frame-sorry-text = É uma falha do guia, não algo que você fez. Suas respostas continuam aqui. Volte ao início e continue de lá.
frame-clock-wrong = O relógio deste computador parece errado. O guia ainda mostra as datas, mas não tem como saber o que está vencido.

# The first day of the month is an ordinal.
date-day = { $day ->
        [1] { $day }º
       *[other] { $day }
    } de { $month } de { $year }
date-month-year = { $month } de { $year }
date-month-1 = janeiro
date-month-2 = fevereiro
date-month-3 = março
date-month-4 = abril
date-month-5 = maio
date-month-6 = junho
date-month-7 = julho
date-month-8 = agosto
date-month-9 = setembro
date-month-10 = outubro
date-month-11 = novembro
date-month-12 = dezembro

sources-title = De onde vem esta informação
sources-checked = Conferido em { $date }.
sources-as-of = A fonte mais recente é de { $date }.
sources-known = É uma regra bem conhecida da lei. Ela não foi lida de novo para esta conferência.
sources-uncertain = Não temos certeza disto. Pergunte a um advogado.
sources-overdue = Isto deveria ter sido conferido de novo até { $date }. Pode ter mudado.
sources-number = Fonte { $number }
sources-page-overdue = Uma parte desta página deveria ter sido conferida de novo até { $date }. A lei pode ter mudado desde então. Pergunte a um advogado o que a lei diz hoje.
