# Familias inventadas para talleres. Aquí solo está lo que les pasó; la ley y el plan
# los dice la guía misma.

story-bail-set = Ana y Joe: ya hay fianza penal
    .one = Arrestaron a Joe el viernes. Está en una cárcel de condado en Texas.
    .two = Un juez puso una fianza penal, y Ana ya tiene el dinero.
    .three = Entonces la cárcel le dice a Ana: hay una retención de ICE.
    .room = ¿Ustedes pagarían hoy la fianza penal?
    .home = Una llamada a un abogado antes de pagar puede cambiar mucho.
    .note-family = Cuéntelo despacio. Ana no tiene la culpa de tener prisa. No le pregunte a nadie por su propio caso.
    .note-answers = Lea en voz alta dos o tres respuestas. Diga que “no sé” siempre es una buena respuesta aquí.
    .note-room = Muchos dirán: pagar, para que salga libre. Agradezca a cada persona. Todavía no diga quién tiene razón.
    .note-plan = Lea cada línea y espere. Pida al grupo que la diga con sus propias palabras.
    .note-change = Pruebe primero otro estado. El mismo dinero puede llevar a otro lugar. Después pruebe la oferta de declararse culpable.
    .note-home = Reparta el plan y la tarjeta para la cartera. Muestre dónde están las listas de abogados.

story-plea-offer = Sam y la tía Rita: una oferta de declararse culpable
    .one = Sam vive aquí desde hace años. Lo crio su tía Rita.
    .two = Está en una cárcel en Arizona. La cárcel confirma una retención de ICE.
    .three = Le ofrecen declararse culpable. La gente dice que así sale pronto.
    .room = ¿Qué querrían saber antes de que Sam diga que sí?
    .home = Antes de aceptar, pregunte qué le hace al caso de inmigración.
    .note-family = La tía Rita quiere a Sam en casa para un cumpleaños. Deje que el grupo lo sienta. Nadie hace mal en tener esperanza. No le pregunte a nadie por cargos.
    .note-answers = Señale la línea sobre la oferta. Es la respuesta que más importa en esta historia.
    .note-room = Quizás pregunten por el cargo. No hace falta. Vuelva con calma a la pregunta.
    .note-plan = Aquí aparecen dos abogados. Diga en una frase qué hace cada uno.
    .note-change = Muestre qué queda cuando se retiran los cargos. Pregunte por qué la retención sigue ahí.
    .note-home = Reparta la hoja con preguntas para el abogado de defensa.

story-time-is-over = Lena y Max: todavía en la cárcel
    .one = Lena pagó la fianza penal de Max, su esposo, en Ohio.
    .two = Ella tiene el papel que ICE mandó a la cárcel.
    .three = Pasaron más de dos días. Max sigue adentro.
    .room = ¿A quién llamarían primero?
    .home = Anote el día y la hora, y llame al abogado el mismo día.
    .note-family = Lena pregunta una y otra vez en la ventanilla. Hizo bien en preguntar. No pregunte cuánto tiempo retuvieron a alguien de ellos.
    .note-answers = Aquí importan las horas. Pregunte quién sabe cuándo empiezan. No ponga a prueba a nadie.
    .note-room = Algunos querrán ir juntos a la cárcel. Diga que el plan también habla de eso.
    .note-plan = Deténgase en la línea sobre presionar a la cárcel. Puede salir de dos maneras. Por eso primero va un abogado.
    .note-change = Cambie las horas. Muestre que antes de dos días la primera línea del plan es otra.
    .note-home = Reparta la carta que pregunta con qué autoridad tienen a la persona. Diga: con un abogado.

story-judge-said-go = Grace y su hermano: el juez dijo que saliera
    .one = Un juez en Illinois dijo que Eli, hermano de Grace, podía salir.
    .two = La cárcel todavía lo tiene. Habla de una retención de ICE.
    .three = Los dos niños pequeños de Eli están ahora con Grace.
    .room = ¿Qué necesita Grace hoy, para Eli y para los niños?
    .home = La ley del lugar cuenta. Búsquela para su propio estado.
    .note-family = Deje que el grupo piense primero en los niños. Muchos lo harán. No pregunte quién tiene niños en casa.
    .note-answers = Señale el estado. Diga que lo que sigue depende de eso.
    .note-room = Haga dos listas: para Eli y para los niños. Las dos están en el plan.
    .note-plan = Lea “según nuestras fuentes” tal como está. Lea también la última frase de la primera línea.
    .note-change = Cambie el estado a Texas. Dé tiempo para leer lo que desaparece.
    .note-home = Reparta la hoja sobre los niños y las pertenencias.

story-sentence-ends = Paul y Mira: las últimas semanas
    .one = Paul, el hijo de Mira, cumple una sentencia corta en California.
    .two = Su sentencia termina en unas semanas.
    .three = Un compañero de celda dice que ICE vendrá. Nadie mostró un papel.
    .room = ¿Qué es un rumor aquí, y qué sabemos de verdad?
    .home = Primero averigüe si de verdad hay una retención. Aproveche el tiempo que queda.
    .note-family = Nadie sabe todavía si hay una retención. De eso trata esta historia. No pregunte por cárcel en la familia de nadie.
    .note-answers = Muestre la respuesta “solo lo oímos”. La guía la toma en serio y no asusta.
    .note-room = Quizás cuenten rumores propios. Escuche con amabilidad y vuelva a Paul.
    .note-plan = Practiquen todos juntos, en voz alta, la pregunta neutral a la cárcel. Lea todas las líneas sobre California, no solo la primera.
    .note-change = Primero pruebe que tienen el papel. Después pruebe que la cárcel dice que no hay retención.
    .note-home = Reparta el guion para llamar a la cárcel.

story-with-ice = El amigo de Omar: ya está con ICE
    .one = A Leo, amigo de Omar, lo entregaron a ICE en Georgia.
    .two = Leo lleva muchos años en el país.
    .three = Por teléfono le piden a Omar que pague hoy una fianza de inmigración.
    .room = ¿Debe Omar pagarle a quien llama?
    .home = ¿Alguien llama por una fianza de inmigración? Trate de hablar antes con un abogado.
    .note-family = Omar es un amigo, no familia. Los amigos también pueden ayudar. No pregunte si alguien ya cayó en un engaño.
    .note-answers = A nadie del grupo se le pregunta cómo llegó. Esta es la respuesta inventada de Leo.
    .note-room = Si el grupo quiere, alguien puede hacer de quien llama. Que sea ligero.
    .note-plan = La primera línea dice que no es seguro. Léala como está. No la haga más segura.
    .note-change = Antes de cambiar, lea en voz alta la pregunta sobre una orden vieja. Después cámbiela.
    .note-home = Reparta las preguntas para el abogado de inmigración.

story-cannot-find = Bea y Tom: ¿dónde está?
    .one = Tom estaba en una cárcel local en Luisiana.
    .two = Cuando Bea llama el lunes, él ya no está en la lista.
    .three = Nadie le dice dónde está.
    .room = ¿Dónde buscarían primero?
    .home = Busque otra vez cada pocas horas y anote cada paso.
    .note-family = No saber es lo más duro. Deje un momento de silencio. No pregunte quién ya vivió esto.
    .note-answers = Hay pocas respuestas. El plan funciona con poco.
    .note-room = Escriba en una pizarra lo que dicen. Compárelo después con el plan.
    .note-plan = Muestre el sitio de búsqueda en papel, no en vivo. Advierta sobre números de redes sociales.
    .note-change = Ahora lo encontró, con ICE. Muestre cuántas líneas son nuevas. Las preguntas nuevas cuentan como “No sé”. No pida a nadie que las conteste.
    .note-home = Reparta la lista para encontrar a alguien.
