# Le lexique comme page, et la liste des pages qui ne sont pas des réponses.

more-pages = Autres pages de ce guide
glossary-page = Mots spéciaux
glossary-all = Tous les mots spéciaux
glossary-intro = Ces mots reviennent à la prison, au tribunal et avec l’ICE. Chacun est expliqué simplement.
glossary-search = Chercher un mot
glossary-hint = Tapez un mot, comme detainer
glossary-results = { $count ->
        [one] { $count } mot
       *[other] { $count } mots
    }
glossary-none = Aucun mot spécial ne ressemble à cela. Les voici tous.
