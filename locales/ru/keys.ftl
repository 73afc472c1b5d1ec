keys = Клавиатура
keys-name = Показать или скрыть клавиатуру на экране
keys-space = Пробел
keys-delete = Стереть
keys-capital = Заглавная
keys-latin = Буквы от a до z
keys-hide = Скрыть клавиатуру
