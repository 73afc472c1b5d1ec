# La primera página.

home-title = Alguien a quien usted quiere está en la cárcel con una retención de ICE. Esto es lo que puede hacer ahora.
home-steps = Ir paso a paso
    .text = Conteste unas pocas preguntas. Toma unos { $minutes-walk } minutos. Usted recibe un plan: qué hacer hoy, qué preguntar a los abogados y en qué pensar antes de pagar la fianza penal.
home-start = Empezar
home-resume = Seguir donde se quedó
home-faq = Preguntas y respuestas
    .text = { $count ->
        [one] Una respuesta que puede buscar
       *[other] { $count } respuestas que puede buscar
    }
home-law = La ley en ese lugar
    .text = Qué dice cada estado sobre las retenciones de ICE, en un mapa y en una lista
home-clock = El reloj de { $hours-hold } horas
    .text = Más o menos cuándo debería terminar una retención, contado de dos formas
home-about = Sobre esta guía
    .text = Para quién es, de dónde viene, de cuándo es
