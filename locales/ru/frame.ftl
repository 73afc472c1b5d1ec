# The frame around every page. Terms: «запрос ICE на удержание» = ICE hold; «залог» = bail (criminal court only);
# «иммиграционный бонд» = immigration bond (ICE only). Never «залог» for ICE, never «бонд» for the criminal court.
# Months stand in the genitive: use dates only where the genitive fits (от, до, с, не позднее, or a day alone).

frame-app-name = После запроса ICE на удержание
frame-text-smaller = A–
    .name = Уменьшить текст
frame-text-larger = A+
    .name = Увеличить текст
frame-language-menu = Выберите язык
frame-read-in = Читать руководство на языке
frame-second-language = Показать рядом второй язык
frame-no-second = Без второго языка
frame-close = Закрыть
frame-back = Назад
frame-continue = Далее
frame-change = Изменить
frame-change-what = Изменить: { $what }
frame-home = Главная
frame-footer-offline = Работает без интернета
frame-footer-nothing-saved = Ваши ответы не сохраняются
frame-footer-advice = Правовая информация, а не юридический совет · Материалы от { $date }
frame-erase = Стереть и начать заново
frame-erased = Ваши ответы стёрты.
frame-draft = Это черновой перевод. Ещё никто не проверил его и не подписал своим именем.
frame-not-translated = Эта часть ещё не переведена. Она показана на английском.
frame-settings-set-aside = Ваш файл настроек не удалось прочитать. Он отложен в сторону, и действуют обычные настройки.
frame-settings-not-saved = Ваши настройки не удалось сохранить. Они действуют, пока вы не закроете программу.
frame-page-gone = Этой страницы нет в руководстве. Пожалуйста, вернитесь на главную страницу.
frame-sorry = Извините, на этой странице сбой
frame-sorry-text = Это ошибка руководства, а не ваша. Ваши ответы остались. Вернитесь в начало и продолжайте.
frame-clock-wrong = Похоже, часы этого компьютера идут неверно. Руководство всё равно показывает даты, но не может понять, что устарело.

date-day = { $day } { $month } { $year } года
date-month-year = { $month } { $year } года
date-month-1 = января
date-month-2 = февраля
date-month-3 = марта
date-month-4 = апреля
date-month-5 = мая
date-month-6 = июня
date-month-7 = июля
date-month-8 = августа
date-month-9 = сентября
date-month-10 = октября
date-month-11 = ноября
date-month-12 = декабря

sources-title = Откуда эта информация
sources-checked = Проверено { $date }.
sources-as-of = Самый новый источник — от { $date }.
sources-known = Это хорошо известная норма закона. Для этой проверки её не перечитывали.
sources-uncertain = Мы в этом не уверены. Спросите адвоката.
sources-overdue = Это нужно было проверить снова не позднее { $date }. С тех пор всё могло измениться.
sources-number = Источник { $number }
sources-page-overdue = Часть этой страницы нужно было проверить снова не позднее { $date }. С тех пор закон мог измениться. Спросите адвоката, что говорит закон сегодня.
