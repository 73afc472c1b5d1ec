# Toda la guía en un documento, para que un abogado la lea y la marque en papel.

export-title = Hold Guide para revisar: { $what }
export-about = Aquí está lo que dice la guía en este idioma. Cada texto lleva su id y las fuentes en que se apoya. De cada fuente se dice si es segura, el día en que se revisó y el día en que hay que revisarla otra vez. Marque cada texto con “OK” o “Cambiar” y escriba el cambio al lado.
export-content-date = Contenido del { $date }
export-samples = Donde un texto nombra un lugar, este documento muestra un lugar para el que puede aparecer.
export-mark-ok = OK
export-mark-change = Cambiar:

export-part-questions = Preguntas del recorrido
export-part-plan = Lo que puede decir un plan
export-part-faq = Preguntas y respuestas
export-part-glossary = Palabras especiales
export-part-law = La ley de cada lugar
export-part-clock = El reloj
export-part-contacts = Contactos
export-part-headings = Títulos del plan y de la comparación de la fianza penal
export-part-sources = Fuentes

# Qué es una línea, antes de sus palabras.
export-line-question = Pregunta
export-line-help = Ayuda
export-line-why = Por qué preguntamos
export-line-short = En breve
export-line-choice = Opción
export-line-answer = Respuesta

export-source = { $confidence ->
        [verified] { $what }: verificada. Revisada el { $date }. Revisar otra vez a más tardar el { $end }.
        [known] { $what }: derecho conocido, no se abrió otra vez. Revisada el { $date }. Revisar otra vez a más tardar el { $end }.
       *[uncertain] { $what }: insegura. Revisada el { $date }. Revisar otra vez a más tardar el { $end }.
    }
export-source-overdue = { $what } se tenía que revisar a más tardar el { $date }
export-practical = Consejo práctico sin afirmación legal; no nombra fuente
export-no-source = Sin fuente

export-section = Sección: { $what }
export-never-together = Nunca en un mismo plan con: { $what }
export-when = Aparece cuando: { $what }
export-when-always = para todos
export-when-is = { $what } = { $answers }
export-when-is-not = { $what } tiene respuesta, pero no { $answers }
export-when-or = o
export-when-and = y
export-when-not = no

export-source-topic = Tema: { $what }
export-source-moving = Cambia a menudo
export-source-as-of = Sus fuentes llegan hasta el { $date }
export-source-note = Para editores: { $what }
