# Настройки этого компьютера: для компьютера семьи или для сотрудников клиники.

settings-page = Настройки
settings-intro = Это настройки этого компьютера. Каждое изменение сохраняется сразу. Ваши ответы никогда не сохраняются вместе с ними.
settings-text-size = Размер текста
settings-percent = { $percent } %
settings-colors = Цвета
settings-colors-light = Светлые
settings-colors-dark = Тёмные
settings-colors-strong = Сильный контраст
settings-paper = Бумага
settings-printer = Принтер
settings-printer-usual = Обычный принтер этого компьютера
settings-clinic = Название вашей организации или группы
settings-clinic-help = Оно видно на первой странице и внизу каждого напечатанного листа. Дома его можно не заполнять.
settings-clinic-hint = Например, название на вашей двери
settings-languages = Языки, которые могут выбрать читатели
settings-languages-help = Английский можно выбрать всегда.
settings-reviewed-only = Только языки, которые кто-то проверил и подписал своим именем
settings-unknown = В настройках указан язык, которого нет в этом руководстве: { $what }. Он пропущен.
