# Las palabras de las páginas mismas; lo que dice la guía está en los otros archivos.

walk-why = Por qué preguntamos
walk-answers-so-far = Sus respuestas hasta ahora
walk-progress = Pregunta { $number } de unas { $of }
walk-step-done = { $step } (listo)
walk-step-now = { $step } (ahora)
walk-step-plan = Su plan
walk-more-answers = Respuestas que pueden ayudar
walk-choose-one = Elija una.
walk-choose-any = Elija todas las que apliquen.
walk-pick-first = Primero elija una respuesta. “No sé” también está bien.
walk-review = Sus respuestas
walk-review-help = Revise sus respuestas. Cambie las que no estén bien y luego vea su plan.
walk-see-plan = Ver su plan
walk-fell-away = { $count ->
        [one] Una respuesta anterior ya no corresponde y se quitó: { $questions }
       *[other] { $count } respuestas anteriores ya no corresponden y se quitaron: { $questions }
    }

plan-page = Su plan
plan-page-change = Cambiar mis respuestas
plan-page-nothing-saved = No se guarda nada.
plan-page-from = Cuando termine, oprima “Borrar y empezar de nuevo”.
plan-page-not-finished = Faltan preguntas por contestar. El plan puede cambiar cuando las conteste.
plan-page-because = Porque usted dijo: { $answers }
plan-section-answer = La respuesta corta
plan-section-now = Qué hacer hoy
plan-section-know = Qué debe saber
plan-section-bail = Fianza penal: sus opciones lado a lado
plan-section-ask-criminal = Pregunte al abogado de defensa penal
plan-section-ask-immigration = Pregunte al abogado de inmigración
plan-section-do-not = Qué no hacer, decir ni firmar
plan-section-clock = El reloj
plan-section-law = La ley en ese lugar
plan-section-help = Quién ayuda
plan-bail-pay-now = Pagar la fianza penal ahora
plan-bail-wait = Esperar por ahora
plan-bail-ask-first = Preguntar primero a los abogados
plan-bail-no-money = Pedir la salida sin pagar
plan-bail-next = Qué puede pasar después
plan-bail-wrong = Qué puede salir mal
plan-bail-money = El dinero
plan-bail-case = El caso penal
plan-local-help = Grupos que trabajan en { $state }: { $groups }. No los hemos llamado. Abra primero su sitio web.

faq-page = Preguntas y respuestas
faq-page-search = Buscar en las respuestas
faq-page-search-hint = Escriba una palabra, como abogado
faq-page-results = { $count ->
        [one] Una respuesta
       *[other] { $count } respuestas
    }
faq-page-none = Ninguna respuesta tiene palabras parecidas. Pruebe con una sola, como “cárcel” o “abogado”, o mire la lista.
faq-page-means = Qué significa
faq-page-do = Qué puede hacer
faq-page-careful = Tenga cuidado
faq-page-ask = A quién preguntar
faq-page-related = Lea después
faq-page-steps = En la guía paso a paso

term-page-explains = { $term }: ¿qué significa?

contact-run-by-ice = Lo maneja ICE mismo. Si hay que llamar, deje que llame un ciudadano, un abogado o el consulado, y que diga solo lo necesario.
