# Para quien acompaña a un lector y no habla su idioma.

helper-setting = Una persona ayuda al lector
helper-setting-help = Dos idiomas se ven uno al lado del otro, con líneas numeradas. Una franja abajo dice qué preguntar.
helper-which = ¿Qué idioma lee la persona que está con usted? Elíjalo como segundo idioma.
helper-choose = Elegir el segundo idioma
helper-swap = Cambiar el orden de los idiomas
# { $what } es el nombre de un idioma en ese idioma.
helper-larger = Más grande: { $what }
helper-home = Primero diga quién es usted y que nada se guarda. Luego empiecen juntos.
helper-review = Lean juntos cada respuesta y pregunte: ¿está bien así?
helper-plan = Lean juntos el primer recuadro. Luego lean qué hacer hoy, línea por línea. Señalen los números.
helper-ask-private = Pregunte: ¿puede leer esto donde nadie mira? Señale las tarjetas.
helper-ask-where = Pregunte: ¿dónde está la persona ahora? Señale las tarjetas. No pregunte el nombre.
helper-ask-hold = Pregunte: ¿hay un formulario o lo dijo la cárcel? Señale las tarjetas. Si tienen el formulario, pida verlo.
helper-ask-citizen = Pregunte solo lo que dicen las tarjetas. No pregunte por ningún otro estatus.
helper-ask-minor = Pregunte: ¿la persona tiene menos de { $age-adult } años? No pregunte la fecha de nacimiento.
helper-ask-state = Pregunte: ¿en qué estado está la cárcel? No pregunte dónde vive el lector.
helper-ask-stage = Pregunte: ¿ya fijaron la fianza penal y ya se pagó? Señale las tarjetas. No pregunte por dinero ni por estatus.
helper-ask-since-release = Pregunte: ¿cuándo pudo salir libre la persona? Cuenten los días juntos.
helper-ask-old-order = Pregunte: ¿alguna vez un juez ordenó que la persona se fuera? «No lo sé» también es una buena respuesta.
helper-ask-entry = Pregunte solo lo que dicen las tarjetas. No pregunte qué país fue.
helper-ask-two-years = Pregunte: ¿hay papeles que lo muestren? Señale las tarjetas. No hace falta que usted vea los papeles.
helper-ask-charge = Pregunte: ¿qué cargo hay ahora? Señale las tarjetas. No pregunte qué pasó.
helper-ask-afraid = Pregunte: ¿la persona tiene miedo de volver? Dé tiempo. No pregunte por qué ni a qué país.
helper-ask-more = Señale cada tarjeta y pregunte: ¿aplica esto? No pida más que un sí o un no.
