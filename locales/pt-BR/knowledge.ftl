# O glossário como página, e a lista das outras páginas. As palavras estão em glossary.ftl.

more-pages = Mais neste guia
glossary-page = Palavras especiais
glossary-all = Todas as palavras especiais
glossary-intro = Estas palavras aparecem na cadeia, no tribunal e com o ICE. Cada uma é explicada em linguagem simples.
glossary-search = Encontrar uma palavra
glossary-hint = Digite uma palavra, como detainer
glossary-results = { $count ->
        [one] { $count } palavra
       *[other] { $count } palavras
    }
glossary-none = Nenhuma palavra especial é parecida com essa. Aqui estão todas.
