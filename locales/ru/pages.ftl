# The words of the pages themselves.

# The walkthrough
walk-why = Почему мы спрашиваем
walk-answers-so-far = Ваши ответы на данный момент
walk-progress = Вопрос { $number } примерно из { $of }
walk-step-done = { $step } (готово)
walk-step-now = { $step } (сейчас)
walk-step-plan = Ваш план
walk-more-answers = Ответы, которые могут помочь
walk-choose-one = Выберите один ответ.
walk-choose-any = Выберите всё, что подходит.
walk-pick-first = Сначала выберите ответ. «Я не знаю» тоже подойдёт.
walk-review = Ваши ответы
walk-review-help = Просмотрите свои ответы. Измените то, что неверно, а потом откройте свой план.
walk-see-plan = Открыть план
walk-fell-away = { $count ->
        [one] { $count } прежний ответ больше не подходит и убран: { $questions }
        [few] { $count } прежних ответа больше не подходят и убраны: { $questions }
        [many] { $count } прежних ответов больше не подходят и убраны: { $questions }
       *[other] { $count } прежнего ответа больше не подходят и убраны: { $questions }
    }

# The plan
plan-page = Ваш план
plan-page-change = Изменить мои ответы
plan-page-nothing-saved = Ничего не сохраняется.
plan-page-from = Когда закончите, нажмите «Стереть и начать заново».
plan-page-not-finished = Не на все вопросы есть ответы. План может измениться, когда вы на них ответите.
plan-page-because = Потому что вы ответили: { $answers }
plan-section-answer = Короткий ответ
plan-section-now = Что сделать сегодня
plan-section-know = Что нужно знать
plan-section-bail = Залог по уголовному делу: сравните варианты
plan-section-ask-criminal = Спросите адвоката по уголовному делу
plan-section-ask-immigration = Спросите иммиграционного адвоката
plan-section-do-not = Чего не делать, не говорить и не подписывать
plan-section-clock = Отсчёт времени
plan-section-law = Закон там, где находится человек
plan-section-help = Кто может помочь
plan-bail-pay-now = Внести залог сейчас
plan-bail-wait = Пока подождать
plan-bail-ask-first = Сначала спросить адвокатов
plan-bail-no-money = Просить отпустить без залога
plan-bail-next = Что может быть дальше
plan-bail-wrong = Что может пойти не так
plan-bail-money = Деньги
plan-bail-case = Уголовное дело
plan-local-help = Организации, которые работают в этом штате ({ $state }): { $groups }. Мы им не звонили. Сначала откройте их сайт.

# Questions and answers
faq-page = Вопросы и ответы
faq-page-search = Поиск по ответам
faq-page-search-hint = Введите слово, например залог
faq-page-results = { $count ->
        [one] { $count } ответ
        [few] { $count } ответа
        [many] { $count } ответов
       *[other] { $count } ответа
    }
faq-page-none = Ни в одном ответе нет таких слов. Попробуйте одно слово, например «залог» или «адвокат», или просмотрите список.
faq-page-means = Что это значит
faq-page-do = Что вы можете сделать
faq-page-careful = Будьте осторожны
faq-page-ask = Кого спросить
faq-page-related = Что читать дальше
faq-page-steps = В пошаговом руководстве

term-page-explains = { $term }: что это значит?

contact-run-by-ice = Это служба самого ICE. Если нужно позвонить, пусть это сделает гражданин США, адвокат или консульство. И пусть скажет только самое необходимое.
