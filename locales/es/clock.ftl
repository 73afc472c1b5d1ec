# El reloj de 48 horas: la página, las palabras para días y horas, y los feriados.

clock-page = El reloj de { $hours-hold } horas
clock-open = Abrir el reloj de { $hours-hold } horas
clock-intro = Elija el día y la hora en que la persona pudo salir libre. Es cuando se pagó la fianza penal, se retiraron los cargos, un juez ordenó la salida o terminó la sentencia. Las { $hours-hold } horas empiezan en ese [momento de salida](term:release-point), no cuando ICE mandó la retención.
clock-chosen = Momento de salida: { $end } · { $state }

# Los botones
clock-pick-day = Día
clock-pick-hour = Hora
clock-pick-state = Estado
clock-which-day = ¿Qué día pudo salir libre la persona?
clock-which-hour = ¿Más o menos a qué hora?
clock-day-before = Un día antes
clock-day-after = Un día después
clock-earlier = Media hora antes
clock-later = Media hora después
clock-month-before = Un mes antes
clock-month-after = Un mes después
clock-change = { $what }: { $end }

# Días y horas
clock-weekday-monday = lunes
clock-weekday-tuesday = martes
clock-weekday-wednesday = miércoles
clock-weekday-thursday = jueves
clock-weekday-friday = viernes
clock-weekday-saturday = sábado
clock-weekday-sunday = domingo
clock-weekday-short-monday = lun
clock-weekday-short-tuesday = mar
clock-weekday-short-wednesday = mié
clock-weekday-short-thursday = jue
clock-weekday-short-friday = vie
clock-weekday-short-saturday = sáb
clock-weekday-short-sunday = dom
clock-date = { $weekday } { $day } de { $month }
clock-date-year = { $weekday } { $day } de { $month } de { $year }
clock-hour-morning = { $hour }:{ $minute } a. m.
clock-hour-afternoon = { $hour }:{ $minute } p. m.
clock-hour-midnight = { $hour }:{ $minute } a. m. (medianoche)
clock-hour-noon = { $hour }:{ $minute } p. m. (mediodía)
clock-when = { $date }, { $time }
clock-when-day-ends = medianoche al final del { $date }

# La línea de tiempo
clock-mark-start = Pudo salir libre
clock-mark-every-hour = Si cuentan todas las horas
clock-mark-working-days = Sin fines de semana ni feriados
clock-mark-both = Según las dos cuentas
clock-mark-state = Según la regla del estado
clock-mark-now = Ahora
clock-picture = Línea de tiempo con cálculos aproximados. { $days }

# Las dos cuentas
clock-two = Dos horas, las dos solo aproximadas
clock-one = Una hora, y solo aproximada
clock-every-hour = **Si cuentan todas las horas:** a más tardar, cerca de esta hora: **{ $end }**. El formulario que manda ICE dice { $hours-hold } horas. No habla de fines de semana.
clock-working-days = **Sin sábados, domingos ni feriados federales:** a más tardar, cerca de esta hora: **{ $end }**. Una regla federal no cuenta esos días.
clock-both = **Según las dos cuentas:** a más tardar, cerca de esta hora: **{ $end }**. No hay fin de semana ni feriado federal en medio.
clock-left-out = La segunda cuenta no incluye: { $days }.
clock-holiday = { $date } ({ $holiday })
clock-holiday-moved = { $date } ({ $holiday }, se guarda este día)
clock-clocks-change = En casi todo el país, los relojes cambian el { $date }. La primera cuenta es de horas que pasan de verdad.
clock-jails-differ = Las cárceles cuentan distinto. Pregunte al abogado qué cuenta usa esta cárcel. Los feriados del condado pueden ser otros que los federales.

clock-now-before = Según el reloj de esta computadora, el momento de salida aún no ha llegado.
clock-now-running = Según el reloj de esta computadora, ninguna de las dos horas ha llegado.
clock-now-between = Según el reloj de esta computadora, ya pasó la primera hora y la segunda no.
clock-now-over = Según el reloj de esta computadora, ya pasaron las dos horas.
clock-now-one-over = Según el reloj de esta computadora, ya pasó esta hora.

# La ley del lugar
clock-law = La ley en { $state }
clock-law-choose = Elija el estado
clock-law-none = Algunos estados no dejan que una cárcel retenga a nadie para ICE. Unos pocos tienen su propio tiempo. Elija el estado arriba para ver su regla.
clock-law-no-title = En { $state } no hay { $hours-hold } horas que contar
clock-law-no = En { $state }, según nuestras fuentes, una cárcel no tiene { $hours-hold } horas extra solo por una [retención de ICE](term:detainer). Por eso este reloj no cuenta nada allí.
clock-law-no-unsure = En { $state }, según nuestras fuentes, una cárcel no tiene { $hours-hold } horas extra solo por una [retención de ICE](term:detainer). No estamos seguros de que siga siendo así. Si la cárcel cuenta de todos modos, estas son las dos horas.
clock-law-warrant = Es distinto cuando hay una [orden judicial](term:judicial-warrant). La retención y la orden de ICE las firma un oficial, no un juez.
clock-law-every-hour = En { $state }, una ley del estado termina la retención { $hours-hold } horas después de la hora de salida. No habla de fines de semana. Así que mire la primera hora.
clock-law-working-days = En { $state }, una ley del estado deja que las cárceles del condado retengan { $hours-hold } horas, sin contar fines de semana ni feriados. Así que mire la segunda hora. Los feriados del estado pueden ser otros que los federales.
clock-law-release-day = En { $state }, el tiempo puede ser más corto. Una orden del fiscal general del estado dice que la retención debe terminar a más tardar a esta hora: { $end }. Una ley más nueva puede decir otra cosa; pregunte al abogado.
clock-law-exceptions = En { $state }, según nuestras fuentes, una cárcel puede retener para ICE solo en algunos casos. En todos los demás no hay { $hours-hold } horas extra. Pregunte al abogado si alguno aplica.
clock-law-must = En { $state }, la ley del estado dice que una cárcel debe cumplir una [retención de ICE](term:detainer). Nuestras fuentes no nombran un tiempo propio. Así que las dos horas pueden importar.
clock-law-county = En { $state }, por lo general cada sheriff o cárcel decide si retiene para ICE. Pregunte al abogado qué hace esta cárcel.
clock-law-unclear = Sobre { $state }, no pudimos aclarar si una cárcel puede retener para ICE. Pregunte al abogado.
clock-law-unsure = Una parte de esta ley no se pudo confirmar o puede haber cambiado.

# Qué hacer
clock-before = Antes de la primera hora
clock-before-one = Antes de esa hora
clock-before-lawyer = Hable ya con un abogado. Pregunte qué cuenta usa esta cárcel.
clock-before-write = Anote el día y la hora del momento de salida, y quién se lo dijo. Guarde el recibo de la fianza penal o el papel de la corte.
clock-before-decide = Decida con el abogado qué hacer si ICE no llega a tiempo.
clock-at = Cuando llegue la primera hora
clock-at-one = Cuando llegue esa hora
clock-at-call = Llame al abogado. Según una cuenta ya pasó el tiempo. Según la otra, tal vez no.
clock-at-call-one = Llame al abogado. El tiempo ya casi pasó.
clock-at-careful = No presione a la cárcel sin abogado. Presionar para que suelten a la persona puede hacer que ICE venga de inmediato.
clock-after = Después de la segunda hora
clock-after-one = Después de esa hora
clock-no-do = Lo que puede hacer
clock-no-lawyer = Hable hoy con un abogado sobre la salida.
clock-after-over = Cuando el tiempo pasó y nada más retiene a la persona, la retención ya no es razón para tenerla. La cárcel debe dejarla salir.
clock-after-ask = Con el abogado, pregunte a la cárcel con cortesía y por escrito: ¿Cuándo dejó el caso penal de retener a la persona? ¿Con qué autoridad la retienen todavía? Pida una copia del { $form-detainer } y de cualquier orden, y la salida. Vea [qué escribir](faq:what-to-write).
clock-after-judge = El abogado puede mandar una carta de exigencia. Si la cárcel dice que no, el abogado puede pedir a un juez un [habeas corpus](term:habeas-corpus).
clock-after-out = ICE no siempre viene. Puede arrestar a la persona después, en otro lugar. El caso penal sigue.
clock-why = ¿Por qué hay dos horas?
clock-why-form = El formulario que ICE manda a la cárcel dice { $hours-hold } horas. El formulario no habla de fines de semana.
clock-why-rule = Una regla federal también dice { $hours-hold } horas, pero sin sábados, domingos ni feriados. Muchas cárceles cuentan así. Entonces una retención del viernes puede durar hasta el martes, y más en un fin de semana largo.
clock-why-lawful = No es seguro qué cuenta es legal en cada estado. Un abogado lo debe decir.

# Los feriados federales
clock-holiday-new-year = Año Nuevo
clock-holiday-king = Día de Martin Luther King Jr.
clock-holiday-washington = Día de los Presidentes
clock-holiday-memorial = Día de los Caídos (Memorial Day)
clock-holiday-juneteenth = Juneteenth
clock-holiday-independence = Día de la Independencia
clock-holiday-labor = Día del Trabajo
clock-holiday-columbus = Día de Colón (Columbus Day)
clock-holiday-veterans = Día de los Veteranos
clock-holiday-thanksgiving = Día de Acción de Gracias
clock-holiday-christmas = Navidad
