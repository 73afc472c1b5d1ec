# La comparación de la fianza penal en una página propia.

comparison-page = ¿Pagar la fianza penal ahora o todavía no?
comparison-open = Abrir la comparación en su propia página
comparison-intro = Estas son cuatro opciones, lado a lado. Ninguna es la mejor para todos. Trate de hablar con un abogado antes de pagar.
comparison-yours = Esto va con sus respuestas:
comparison-go-on = Responda las preguntas que faltan, para que se ajuste mejor
comparison-general = Esta es la comparación general. Está escrita como si todas las respuestas fueran “No sé”. Se ajusta mejor cuando usted responde las preguntas.
comparison-not-now = Hasta ahora, sus respuestas no llevan a decidir sobre la fianza penal. Por eso esta es la comparación general. Está escrita como si todas las respuestas fueran “No sé”.
comparison-start = Responder las preguntas
comparison-ask = Qué preguntar y a quién
