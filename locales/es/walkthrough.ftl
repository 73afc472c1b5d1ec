# El recorrido: una pregunta por página. "La persona" = quien está en la cárcel; "usted" = quien lee.
# q-<pregunta> = el título; .help = debajo; .why = "Por qué preguntamos"; .short = de 1 a 3 palabras para la lista de respuestas.
# q-<pregunta>-<opción> = la opción como frase completa; .short = de 1 a 4 palabras para la línea de resumen.
# "Fianza penal" es siempre de la corte penal; "fianza de inmigración" es siempre de ICE. No las mezcle.

## Pasos de la barra de avance (dos o tres palabras)

section-place = Dónde está
section-hold = La retención
section-person = La persona
section-case = El caso
section-more = Algo más

## Seguridad

q-private = ¿Puede leer esto en privado?
    .help = Si este teléfono o tableta es de la cárcel, deténgase. Lo que haga en él se puede ver o grabar.
    .why = Las llamadas, tabletas, mensajes y cartas de la cárcel se pueden grabar y compartir. Esta guía no guarda nada, pero alguien cerca puede ver la pantalla.
    .short = Privacidad
q-private-yes = Sí, estoy en un lugar seguro y este aparato no es de la cárcel
    .short = En privado
q-private-no = No, alguien puede ver esto, o este aparato es de la cárcel
    .short = Sin privacidad
q-private-dont-know = No sé
    .short = Privacidad: no se sabe

## Dónde está la persona

q-where = ¿Dónde está la persona ahora?
    .help = En unos pocos estados, el estado maneja las cárceles locales. Elija “cárcel” también en ese caso. Aquí no hace falta ningún nombre.
    .why = Mientras un caso penal retiene a la persona, la cárcel decide qué pasa después. Cuando [ICE](term:ice) ya la tiene, valen otras reglas.
    .short = Lugar
q-where-county-jail = En una cárcel del condado, de la ciudad u otra cárcel local
    .short = Cárcel local
q-where-prison = En una prisión estatal o federal
    .short = Prisión
q-where-ice = ICE tiene a la persona
    .short = Con ICE
q-where-cannot-find = No encontramos a la persona
    .short = No aparece
q-where-out = Ya salió, pero nos preocupa
    .short = Fuera de la cárcel
q-where-dont-know = No sé
    .short = Lugar: no se sabe

## La retención

q-hold = ¿De verdad hay una retención de ICE?
    .help = Una [retención de ICE (hold)](term:detainer) es un papel de oficiales de inmigración para la cárcel. Es el formulario { $form-detainer }. Vea [cómo preguntar por una retención](faq:is-there-a-hold).
    .why = Un rumor puede ser falso. La retención es una petición firmada por un oficial, no por un juez. El formulario muestra por qué ICE dice que busca a la persona.
    .short = La retención
q-hold-have-form = Sí, tenemos el formulario o lo vimos
    .short = Tenemos el formulario
q-hold-jail-confirmed = Sí, la cárcel lo confirmó
    .short = La cárcel la confirmó
q-hold-only-heard = Solo oímos decir que la hay
    .short = Solo lo oímos
q-hold-jail-says-none = La cárcel dice que no hay retención
    .short = La cárcel dice que no
q-hold-dont-know = No sé
    .short = Retención: no se sabe

## La persona

q-citizen = ¿La persona podría ser ciudadana de Estados Unidos?
    .help = ¿La persona nació en Estados Unidos, o se hizo ciudadana? ¿Su padre, madre, abuelo o abuela tiene la ciudadanía? ¿Su padre o su madre se hizo ciudadano cuando la persona era menor y tenía tarjeta verde?
    .why = No es legal detener por inmigración a un ciudadano de Estados Unidos. Mucha gente es ciudadana y no lo sabe. Nunca se lo diga a un oficial si no es verdad.
    .short = Ciudadanía
q-citizen-yes = Sí, tiene la ciudadanía de Estados Unidos
    .short = Con ciudadanía
q-citizen-maybe = Tal vez: algo de esto puede aplicar
    .short = Tal vez ciudadana
q-citizen-no = No
    .short = Sin ciudadanía
q-citizen-dont-know = No sé
    .short = Ciudadanía: no se sabe

q-minor = ¿La persona tiene menos de { $age-adult } años?
    .help = Cuente la edad que de verdad tiene hoy.
    .why = Los menores tienen más protecciones, y otras oficinas los cuidan.
    .short = Edad
q-minor-yes = Sí, tiene menos de { $age-adult } años
    .short = Menor de { $age-adult }
q-minor-no = No, tiene { $age-adult } años o más
    .short = Persona adulta
q-minor-dont-know = No sé
    .short = Edad: no se sabe

## La ley y el caso

q-state = ¿En qué estado está la persona?
    .help = Elija el estado donde está la cárcel o el centro de detención. Si no encuentra a la persona, elija el estado donde la arrestaron o donde la vieron por última vez.
    .why = Algunos estados mandan a las cárceles retener a la gente para ICE. Otros lo prohíben. En otros decide la cárcel. Las cortes de inmigración también siguen las reglas de su región.
    .short = Estado
q-state-dont-know = No sé
    .short = Estado: no se sabe

q-stage = ¿Cómo va el caso penal?
    .help = La [fianza penal](term:bail) es dinero o una promesa que permite esperar la corte penal fuera de la cárcel. La cárcel, la secretaría de la corte (clerk) o el [defensor público](term:public-defender) le pueden decir.
    .why = En muchas cárceles, la retención empieza a contar cuando el caso penal deja libre a la persona. Pagar la fianza penal puede ser ese momento.
    .short = Caso penal
q-stage-no-bail-yet = Arresto reciente; todavía no hay fianza penal
    .short = Aún sin fianza penal
q-stage-bail-not-paid = Hay fianza penal y nadie la ha pagado
    .short = Fianza penal sin pagar
q-stage-bail-denied = El juez negó la fianza penal
    .short = Fianza penal negada
q-stage-bail-paid = Ya se pagó la fianza penal
    .short = Fianza penal pagada
q-stage-charges-dropped = Retiraron los cargos, o hubo un fallo de no culpable
    .short = Cargos retirados
q-stage-sentence-finished = La persona terminó su sentencia
    .short = Sentencia terminada
q-stage-judge-released = Un juez ordenó la salida sin pagar
    .short = Juez ordenó la salida
q-stage-plea-offered = El fiscal ofrece un trato para declararse culpable
    .short = Oferta para declararse culpable
q-stage-serving-sentence = La persona está cumpliendo una sentencia
    .short = Cumple una sentencia
q-stage-dont-know = No sé
    .short = Etapa: no se sabe

q-since-release = ¿Hace cuánto pudo salir libre la persona?
    .help = Cuente desde la hora en que se pagó la fianza penal, terminaron los cargos, terminó la sentencia o el juez ordenó la salida. Ese es el [momento de salida](term:release-point).
    .why = La retención le pide a la cárcel no más de { $hours-hold } horas extra. Cuentan desde ese momento, no desde el día en que ICE mandó el papel. [¿Cuentan los fines de semana?](faq:do-weekends-count)
    .short = Tiempo desde entonces
q-since-release-under-48 = Hace menos de { $hours-hold } horas
    .short = Menos de { $hours-hold } horas
q-since-release-over-48-plain = Hace más de { $hours-hold } horas, sin fin de semana ni día feriado en medio
    .short = Más de { $hours-hold } horas
q-since-release-over-48-weekend = Hace más de { $hours-hold } horas, con fin de semana o día feriado en medio
    .short = Más de { $hours-hold }, fin de semana
q-since-release-dont-know = No sé
    .short = Tiempo: no se sabe

q-old-order = ¿Hay una orden de deportación vieja?
    .help = Elija “sí” si la persona alguna vez recibió una orden de deportación o ya fue deportada. También si faltó a una cita en la corte de inmigración.
    .why = Con una orden vieja, ICE puede deportar rápido a alguien, sin una nueva audiencia. Eso cambia lo que pasaría al pagar la fianza penal. No pregunte esto por un teléfono de la cárcel.
    .short = Orden vieja
q-old-order-yes = Sí
    .short = Orden vieja
q-old-order-no = No
    .short = Sin orden vieja
q-old-order-dont-know = No sé
    .short = Orden: no se sabe

q-entry = ¿Cómo entró la persona a Estados Unidos?
    .help = Piense en la última vez que entró. Si usted no sabe, elija “No sé”. No se lo pregunte por un teléfono de la cárcel.
    .why = ICE dice que quienes [entraron sin inspección](term:entered-without-inspection) no reciben [fianza de inmigración](term:immigration-bond). Al { $date-circuits }, en algunas partes del país las cortes están de acuerdo. En otras no.
    .short = Cómo entró
q-entry-visa-or-green-card = Con visa o tarjeta verde
    .short = Visa o tarjeta verde
q-entry-not-checked = Sin pasar por la revisión de un oficial
    .short = Entró sin inspección
q-entry-dont-know = No sé
    .short = Entrada: no se sabe

q-two-years = ¿La persona puede probar { $years-proof } años seguidos en Estados Unidos?
    .help = Pueden servir contratos de renta, recibos, talones de pago, papeles de impuestos, de la escuela o del médico. Los papeles deben cubrir mes por mes.
    .why = Al { $date-expedited-removal }, ICE puede deportar rápido y sin juez a algunas personas. Puede pasar si entraron sin inspección y no pueden probar { $years-proof } años aquí.
    .short = { $years-proof } años aquí
q-two-years-under-or-no-proof = No: menos tiempo, o sin pruebas
    .short = Menos de { $years-proof } años o sin pruebas
q-two-years-longer = Sí: más tiempo, y tenemos papeles
    .short = Más de { $years-proof } años, con pruebas
q-two-years-dont-know = No sé
    .short = Tiempo aquí: no se sabe

q-charge = ¿Qué tipo de cargo tiene ahora la persona?
    .help = Si hay varios cargos, elija la primera línea que aplique a alguno. Basta con el arresto. No hace falta que la persona sea culpable.
    .why = Algunos cargos pueden quitar la oportunidad de una fianza de inmigración. Para unos pocos cargos, el arresto por sí solo puede bastar.
    .short = Cargo
q-charge-laken-riley = Robo, hurto en tienda o robo en casa o local. O agresión a un oficial. O un delito con muerte o herida grave
    .short = Robo o violencia
q-charge-serious = Drogas, armas, violencia doméstica u otro cargo grave
    .short = Drogas, armas o grave
q-charge-other = Tránsito, manejar tomado (DWI) u otra cosa
    .short = Tránsito, DWI, otro
q-charge-dont-know = No sé
    .short = Cargo: no se sabe

q-afraid = ¿La persona tiene miedo de volver a su país?
    .help = Piense en un daño grave del gobierno, de una pandilla, de una pareja o de otra persona.
    .why = En algunos casos, ICE puede devolver rápido a una persona. Decir el miedo con claridad puede llevar primero a una entrevista especial.
    .short = Miedo
q-afraid-yes = Sí
    .short = Miedo de volver
q-afraid-no = No
    .short = Sin miedo
q-afraid-dont-know = No sé
    .short = Miedo: no se sabe

## Algo más

q-more = ¿Algo de esto aplica a la persona?
    .help = Elija todo lo que aplique.
    .why = Cada punto agrega unas líneas a su plan.
    .short = También
q-more-victim = La persona fue víctima de un delito, de trata de personas o de abuso en casa
    .short = Víctima de un delito
q-more-medical = La persona está enferma o necesita medicinas
    .short = Necesita medicinas
q-more-children = Hay niños que dependen de la persona
    .short = Niños
q-more-status = La persona tiene DACA, TPS o un caso de asilo abierto
    .short = DACA, TPS o asilo
q-more-none = Nada de esto
    .short = Nada más
