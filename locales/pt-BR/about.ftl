# The page about the guide itself.

about-title = Sobre este guia
about-what = Este guia é para a família e os amigos de uma pessoa na cadeia com um pedido de retenção do ICE (“ICE hold”). Ele dá informação, não conselho jurídico. Ele não conhece toda a sua história. Um advogado pode conhecer.
about-promises = O que prometemos
about-offline = Ele funciona sem internet. Não abre nenhuma conexão.
about-blocked = O sistema deste computador também bloqueia qualquer conexão de rede do guia.
about-not-blocked = Não há neste computador um bloqueio extra contra conexões de rede. Mesmo assim, o guia não abre nenhuma.
about-no-trace = Ele não guarda nada do que você digita ou escolhe. Suas respostas somem quando você as apaga ou fecha o programa.
about-sourced = Cada informação sobre a lei mostra de onde vem e o dia em que foi conferida.
about-age = De quando ele é
about-age-text = O conteúdo foi conferido pela última vez em { $date }. A lei muda rápido. Algumas partes precisam ser conferidas de novo em até { $days-moving } dias. Se uma parte já passou desse dia, ela avisa.
about-not-reviewed = Ainda sem revisão de um advogado
about-not-reviewed-text = O guia foi escrito a partir de fontes publicadas. Um advogado de imigração ainda não o revisou. Antes de agir, tente falar com um advogado.
about-translations = Traduções
about-translations-text = Uma tradução é um rascunho até que alguém a confira e assine com o próprio nome. Cada página em rascunho avisa isso.
about-sources-text = Estas são todas as fontes. Um número no texto leva à sua fonte, no pé da página.
about-keys = Teclas
about-keys-text = Tab vai para a próxima parte. Enter ou Espaço aperta um botão. As setas passam de uma opção para outra. Ctrl e mais, ou Ctrl e menos, mudam o tamanho do texto. Ctrl e A seleciona todo o texto da página, e Ctrl e C copia. Esc fecha uma caixa.
