# The glossary as a page, and the list of pages that are no answers.
# The special words themselves are in glossary.ftl.

more-pages = More in this guide
glossary-page = Special words
# The button in the box that explains one special word.
glossary-all = All special words
glossary-intro = These words come up at the jail, in court and with ICE. Each is explained in plain language.
glossary-search = Find a word
glossary-hint = Type a word, such as detainer
glossary-results = { $count ->
        [one] One word
       *[other] { $count } words
    }
glossary-none = No special word is like this. Here are all of them.
