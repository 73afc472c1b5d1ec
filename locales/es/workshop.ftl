# El taller: familias inventadas en la pared, una idea a la vez.

workshop-title = Para un taller
workshop-help = Muestre a un grupo la historia de una familia inventada, paso a paso. El grupo ve qué plan les daría esta guía y qué cambiaría con otra respuesta. Nadie tiene que contar su propia historia.
workshop-keys = Para seguir: la flecha derecha, Av Pág o un control de diapositivas. Para volver: la flecha izquierda o Re Pág. La tecla Inicio empieza de nuevo.
workshop-stories = Familias inventadas
workshop-notes = Notas para quien presenta, para leer o imprimir
workshop-notes-of = Notas para quien presenta: { $what }
workshop-notes-help = Para quien presenta. Cada parte tiene lo que se ve en la pared y qué decir. Esto es información, no consejo legal. Si alguien le cuenta su propio caso, ayúdele a encontrar un abogado.
workshop-say = Qué decir
workshop-made-up = Esta familia es inventada. El plan es lo que la guía dice para estas respuestas.
workshop-made-up-of = Una familia inventada: { $what }
workshop-answers = Lo que responden
workshop-answer = { $what }: { $answers }
workshop-room = ¿Qué piensan ustedes?
workshop-change = ¿Qué cambiaría?
workshop-change-pick = { $what }. Ahora es: { $answers }. Elija otra respuesta:
workshop-now-says = Ahora la respuesta es: { $answers }
workshop-gone =
    { $count ->
        [0] Ninguna línea desaparece
        [one] Una línea desaparece
       *[other] { $count } líneas desaparecen
    }
workshop-new =
    { $count ->
        [0] Ninguna línea es nueva
        [one] Una línea es nueva
       *[other] { $count } líneas son nuevas
    }
workshop-bail = La comparación de la fianza penal también cambia. Véala en el plan.
workshop-assumed = Las preguntas nuevas cuentan como «no sé».
workshop-stay =
    { $count ->
        [one] Una línea queda igual.
       *[other] { $count } líneas quedan igual.
    }
workshop-home = Para llevar a casa
workshop-handout = «Llévelo con usted» imprime esta historia y el plan para el grupo. El título dice que la familia es inventada.
workshop-next = Siguiente
workshop-before = Paso anterior
workshop-first = Desde el principio
workshop-number = { $number } de { $of }
