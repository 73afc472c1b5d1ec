# Словарь как страница и список страниц, которые не являются ответами.

more-pages = Ещё в этом руководстве
glossary-page = Особые слова
glossary-all = Все особые слова
glossary-intro = Эти слова звучат в тюрьме, в суде и у ICE. Каждое объяснено простым языком.
glossary-search = Найти слово
glossary-hint = Введите слово, например залог
glossary-results = { $count ->
        [one] { $count } слово
        [few] { $count } слова
        [many] { $count } слов
       *[other] { $count } слова
    }
glossary-none = Такого особого слова нет. Вот все слова.
