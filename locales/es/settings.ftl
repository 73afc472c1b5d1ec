# Los ajustes de esta computadora: de la familia, o del personal de una clínica.

settings-page = Ajustes
settings-intro = Estos son los ajustes de esta computadora. Cada cambio se guarda de inmediato. Sus respuestas nunca se guardan con ellos.
settings-text-size = Tamaño de la letra
settings-percent = { $percent } %
settings-colors = Colores
settings-colors-light = Claros
settings-colors-dark = Oscuros
settings-colors-strong = Contraste fuerte
settings-paper = Papel
settings-printer = Impresora
settings-printer-usual = La de siempre en esta computadora
settings-clinic = Nombre de su clínica o grupo
settings-clinic-help = Aparece en la primera página y al pie de cada hoja impresa. En casa puede dejarlo vacío.
settings-clinic-hint = Por ejemplo, el nombre que está en su puerta
settings-languages = Idiomas que se pueden elegir
settings-languages-help = El inglés siempre se puede elegir.
settings-reviewed-only = Solo idiomas que ha revisado una persona que dio su nombre
settings-unknown = Los ajustes nombran un idioma que esta guía no tiene: { $what }. Se deja fuera.
