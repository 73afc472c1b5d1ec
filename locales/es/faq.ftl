# Preguntas y respuestas. "Fianza penal" es la de la corte penal; "fianza de inmigración" se
# paga a ICE. Nunca "fianza" sola. "La persona" es quien está en la cárcel; "usted" es quien lee.
# Los papeles y cargos que se ven en inglés llevan su nombre inglés entre paréntesis.

## Grupos

faq-group-hold = Entender la retención
faq-group-clock = Cuánto dura la retención
faq-group-bail = La fianza penal y el caso penal
faq-group-lawyers = Abogados
faq-group-talking = Hablar y firmar
faq-group-after-ice = Después de que ICE se lleva a la persona
faq-group-special = Situaciones especiales
faq-group-family = La familia y la vida diaria
faq-group-safety = Quejas, estafas y esta guía

## Entender la retención

faq-what-is-a-hold = ¿Qué es una retención de ICE (hold)?
    .answer = Una [retención de ICE](term:detainer), o “hold”, es un papel que el [DHS](term:dhs) manda a una cárcel. Pide que la cárcel avise a [ICE](term:ice) antes de soltar a la persona y que la tenga un poco más de tiempo.
    .means-1 = El tiempo extra es para que ICE pueda llegar. El formulario pide tener a la persona no más de { $hours-hold } horas después del momento en que saldría libre.
    .means-2 = Una retención no es un cargo penal ni una [condena](term:conviction). No ordena deportar a nadie. No prueba el estatus migratorio de nadie.
    .means-3 = Mientras el caso penal tiene a la persona en la cárcel, ICE normalmente espera. La retención es como un boleto para reclamar a la persona después.
    .do-1 = Pida al abogado de defensa una copia de la retención, el [formulario { $form-detainer }](term:form-i-247a). La casilla marcada le dice mucho a un abogado.
    .do-2 = Anote la cárcel, el número de [fichaje](term:booking) (booking), el monto de la [fianza penal](term:bail) y la próxima fecha de corte. Lleve la nota con usted.
    .careful-1 = Piense que las llamadas de la cárcel se graban. En ellas no hable del lugar de nacimiento, de papeles ni de cómo llegó la persona.
    .ask-1 = Pregunte al abogado de defensa: “¿De verdad hay una retención? ¿Tiene usted el formulario? ¿Qué casilla está marcada?”

faq-is-it-a-judges-order = ¿La retención es una orden de un juez?
    .answer = No. Un oficial de inmigración firma la [retención de ICE](term:detainer); ningún juez la firma. Una regla federal la llama una petición.
    .means-1 = La regla también dice cuánto tiempo puede la cárcel tener a la persona. Las cortes leen eso como un límite de tiempo. No lo leen como una orden de retener.
    .means-2 = [ICE](term:ice) suele mandar junto con la retención su propia [orden](term:administrative-warrant), en el [formulario { $form-arrest-warrant } o { $form-removal-warrant }](term:form-i-200-i-205). También la firma un oficial. Permite que los oficiales de ICE arresten a la persona.
    .means-3 = Algunas cortes federales dicen que tener a una persona solo por la retención es un nuevo arresto. Dicen que requiere [causa probable](term:probable-cause).
    .do-1 = Si tiene el papel, mire quién lo firmó. La [orden de un juez](term:judicial-warrant) nombra una corte y la firma un juez. Un papel de ICE nombra al [Departamento de Seguridad Nacional](term:dhs) y tiene un número de formulario.
    .careful-1 = “Solo una petición” no quiere decir que la cárcel abrirá la puerta. En algunos estados, la ley del estado obliga a la cárcel a retener a la persona.
    .ask-1 = Pregunte al abogado de defensa: “¿Hay algún papel firmado por un juez? ¿Esta cárcel tiene que cumplir la retención?”

faq-why-a-hold = ¿Por qué mi familiar tiene una retención?
    .answer = El [DHS](term:dhs) dice que tiene una razón para creer que puede deportar a la persona. El formulario de la [retención de ICE](term:detainer) muestra la razón con una casilla marcada.
    .means-1 = El formulario tiene cuatro opciones. Una es una orden de deportación vieja que ya es final. Otra es un caso de deportación que ya está abierto.
    .means-2 = La tercera opción es que las huellas y las bases de datos coinciden. La última es lo que la persona le dijo a un oficial, u otra prueba.
    .means-3 = Lo que se contesta sobre el lugar de nacimiento a menudo lleva a una retención. Puede ser en el [fichaje](term:booking) o en una entrevista en la cárcel.
    .means-4 = Una persona con tarjeta verde (green card) también puede tener una retención. Puede pasar por algunos delitos o cargos.
    .do-1 = Pida al abogado de defensa una copia del formulario y muéstrela a un abogado de inmigración.
    .do-2 = Pregunte a un abogado si la persona podría ser ciudadana de Estados Unidos. [ICE](term:ice) no puede legalmente retener a un ciudadano, y mucha gente no sabe que lo es. Vea [esta respuesta](faq:us-citizen).
    .careful-1 = La persona no tiene que contestar las preguntas de ICE sobre dónde nació o sus papeles. Puede callar, pero nunca debe mentir.
    .ask-1 = Pregunte a un abogado de inmigración: “¿Hay una orden de deportación vieja? ¿Puede usted revisar con la corte de inmigración?”

faq-how-did-ice-know = ¿Cómo supo ICE que la persona estaba en la cárcel?
    .answer = Probablemente por las huellas que la cárcel toma en el [fichaje](term:booking). Un sistema las manda al FBI y luego a [Seguridad Nacional](term:dhs), sea cual sea el cargo.
    .means-1 = Una [retención de ICE](term:detainer) puede llegar pocas horas después del fichaje.
    .means-2 = Lo que se habla en la cárcel también puede llevar a una retención. Muchas veces empieza con preguntas sobre el lugar de nacimiento.
    .means-3 = En algunas cárceles, [ICE](term:ice) entrenó a oficiales locales con un [acuerdo { $section-287g }](term:287g). Ellos pueden hacer preguntas y poner una retención dentro de la cárcel.
    .do-1 = La persona puede decir: “Quiero hablar con un abogado. No quiero contestar preguntas”.
    .do-2 = Pida al abogado de defensa que se lo explique en una visita privada o una llamada legal. Las otras llamadas pueden grabarse.
    .careful-1 = Callar está permitido. Mentir no. Decir con mentira que uno es ciudadano de Estados Unidos puede hacer un daño para siempre.
    .ask-1 = Pregunte al abogado de defensa: “¿Ya habló alguien de ICE con la persona? ¿Esta cárcel trabaja con ICE?”

faq-does-hold-mean-deported = ¿Una retención quiere decir que van a deportar a la persona?
    .answer = No. Una [retención de ICE](term:detainer) no es una orden de deportación y no abre un caso de deportación. Pero puede llevar a que [ICE](term:ice) se lleve a la persona.
    .means-1 = Otro papel abre un caso de deportación. Se llama [Aviso de comparecencia](term:notice-to-appear) (Notice to Appear).
    .means-2 = Una persona sin una orden vieja normalmente tiene derecho a ver a un [juez de inmigración](term:immigration-judge).
    .means-3 = A algunas personas las pueden deportar sin ver a un juez. Puede pasar con una orden final vieja o con la [deportación acelerada](term:expedited-removal). Vea [esta respuesta](faq:deported-without-judge).
    .means-4 = ICE no siempre llega. Si no llega, la cárcel debe soltar a la persona cuando se acabe el tiempo. ICE todavía puede arrestarla después.
    .do-1 = Aproveche el tiempo ahora. Busque un abogado de inmigración mientras la persona sigue en la cárcel del condado.
    .careful-1 = Nadie tiene que firmar papeles para irse del país. La persona puede pedir primero una copia, un abogado y un intérprete.
    .ask-1 = Pregunte a un abogado de inmigración: “¿Hay una orden vieja? ¿Qué formas de quedarse podría tener la persona?”

faq-is-there-a-hold = ¿Cómo sabemos si hay una retención?
    .answer = Llame a la cárcel y haga una pregunta sencilla: ¿hay algo, además de los cargos, que impida la salida? No hable del lugar de nacimiento ni del estatus.
    .do-1 = Puede decir: “Quiero pagar la [fianza penal](term:bail) de esta persona. Además de los cargos, ¿hay alguna otra [retención](term:detainer) (hold) que impida su salida?”
    .do-2 = Pida al abogado de defensa que lo revise y que consiga una copia del [formulario { $form-detainer }](term:form-i-247a).
    .do-3 = Anote el día, la hora, con quién habló y qué le dijeron.
    .do-4 = Busque a la persona en la lista de la cárcel. No aparecerá en el localizador de [ICE](term:ice) hasta que ICE la registre.
    .careful-1 = “No hay retención” hoy puede cambiar. Una retención puede llegar pocas horas después del [fichaje](term:booking).
    .careful-2 = Un rumor puede ser falso. Confirme antes de pagar dinero o hacer planes.
    .ask-1 = Pregunte al abogado de defensa: “¿Hay una retención? ¿Tiene usted el formulario?”

faq-what-the-form-says = ¿Cómo es el formulario y qué quieren decir las casillas?
    .answer = Es el [formulario { $form-detainer }](term:form-i-247a), y su título en inglés dice “Immigration Detainer”. Pide a la cárcel que haga cosas para [ICE](term:ice) y marca una razón.
    .means-1 = Arriba están el nombre de la persona, su fecha de nacimiento, ciudadanía y sexo. También la cárcel, la fecha y la oficina que lo mandó. El número de expediente (File No.) suele ser el [número A](term:a-number).
    .means-2 = La primera parte da la razón. Puede ser una orden final vieja, un caso de deportación abierto o huellas que coinciden. También puede ser lo que dijo la persona y otra prueba.
    .means-3 = La segunda parte es distinta. Es para una persona que el [DHS](term:dhs) ya tenía y prestó a la cárcel para un caso de la corte.
    .means-4 = El formulario pide a la cárcel que avise pronto al DHS, si se puede { $hours-hold } horas antes de la salida. También pide tener a la persona no más de { $hours-hold } horas extra.
    .means-5 = El formulario dice que no debe cambiar las decisiones sobre la [fianza penal](term:bail) o la salida. En la práctica, algunos jueces y [agentes de fianza penal](term:bondsman) lo usan como razón para decir que no.
    .means-6 = El formulario dice que la persona debe recibir una copia para que la [retención de ICE](term:detainer) valga. Tiene una línea donde la cárcel anota cómo y cuándo dio la copia.
    .do-1 = Si la persona nunca recibió una copia, debe decírselo a su abogado.
    .careful-1 = Esto describe el formulario que conoce esta guía. Uno más viejo o más nuevo puede ser distinto, así que muestre el papel a un abogado.
    .ask-1 = Pregunte al abogado: “¿Qué casilla está marcada y qué quiere decir eso para nosotros?”

faq-must-the-jail-obey = ¿La cárcel tiene que cumplir la retención?
    .answer = Depende del estado. La ley federal no obliga a una cárcel local a retener a nadie para [ICE](term:ice), pero la ley del estado sí puede.
    .means-1 = Texas y algunos otros estados obligan a sus cárceles a cumplir una [retención de ICE](term:detainer). Aun así, un abogado puede pelear una retención en particular.
    .means-2 = Massachusetts, Nueva York y algunos otros estados limitan lo que una cárcel puede hacer para ICE.
    .means-3 = En otros estados, el sheriff o el condado puede decidir.
    .means-4 = Un condado que decide retener a una persona responde por esa decisión. Una corte federal de apelaciones lo ha dicho, y una corte halló responsable al menos a un condado.
    .do-1 = Escoja el estado de la cárcel en [la pregunta del estado](step:state). Así la guía le muestra lo que sabe de ese estado.
    .careful-1 = Lo que una cárcel hace cada día puede ser distinto de lo que dice la ley. La ley del estado también cambia, así que mire la fecha en la página del estado.
    .ask-1 = Pregunte al abogado de defensa: “Si pagamos la [fianza penal](term:bail), ¿esta cárcel suelta a la persona, la retiene o la entrega a ICE?”
    .ask-2 = Pregunte también: “¿Es legal esta retención en nuestro estado?”

faq-hold-or-warrant = ¿Cuál es la diferencia entre una retención y una orden de ICE?
    .answer = Una [retención de ICE](term:detainer) pide a una cárcel que tenga a una persona. Una [orden de ICE](term:administrative-warrant) deja que los oficiales de [ICE](term:ice) la arresten. Ningún juez firma estos papeles.
    .means-1 = La política de ICE es mandar una orden con cada retención. El [formulario { $form-arrest-warrant }](term:form-i-200-i-205) es para un arresto. El { $form-removal-warrant } es para quien ya tiene una orden de deportación.
    .means-2 = La [orden de un juez](term:judicial-warrant) es distinta. Nombra una corte y la firma un juez.
    .means-3 = En algunas cárceles, oficiales locales con un [acuerdo { $section-287g }](term:287g) pueden ejecutar la orden de ICE dentro de la cárcel.
    .do-1 = Mire el papel. Busque el nombre de arriba, el número del formulario y quién lo firmó.
    .do-2 = Pida a la cárcel o al abogado de defensa una copia de la retención y de cualquier orden.
    .careful-1 = El personal de la cárcel puede llamar “orden” o “warrant” a cualquier papel. Pregunte quién lo firmó.
    .ask-1 = Pregunte al abogado: “¿Este papel es de una corte o de ICE? ¿Menciona una orden de deportación vieja?”

## Cuánto dura la retención

faq-when-48-starts = ¿Cuándo empiezan las { $hours-hold } horas?
    .answer = Empiezan cuando la persona saldría de la cárcel si no hubiera retención. No empiezan cuando llega la [retención de ICE](term:detainer).
    .means-1 = Ese momento es el [momento de salida](term:release-point). Puede ser cuando se paga la [fianza penal](term:bail), se retiran los cargos o termina la sentencia. También puede ser cuando hay un fallo de no culpable o un juez ordena la salida.
    .means-2 = El formulario pide a la cárcel retener no más de { $hours-hold } horas después de ese momento.
    .means-3 = Las cárceles a menudo cuentan mal este tiempo.
    .means-4 = [ICE](term:ice) tiene otro límite de { $hours-hold } horas para sus propias decisiones después de algunos arrestos. No es este.
    .do-1 = Anote el día y la hora exactos del momento de salida. Guarde el recibo de la fianza penal o el papel de la corte que lo muestra.
    .do-2 = Use el [reloj de esta guía](page:clock). Muestra un cálculo aproximado y no guarda nada.
    .careful-1 = Los fines de semana y los días feriados pueden alargar el tiempo. Vea [esta respuesta](faq:do-weekends-count).
    .ask-1 = Pregunte al abogado: “¿A qué hora exacta dejó de retener a la persona el caso penal? ¿Qué forma de contar usa esta cárcel?”

faq-do-weekends-count = ¿Cuentan los fines de semana y los días feriados?
    .answer = Las cárceles cuentan de dos formas. El formulario dice { $hours-hold } horas y no menciona los fines de semana, pero la regla federal no cuenta sábados, domingos ni feriados.
    .means-1 = La cuenta corta sigue de largo por el fin de semana. Del viernes al mediodía se llega al domingo al mediodía.
    .means-2 = La cuenta larga salta fines de semana y feriados. Del viernes al mediodía se puede llegar al martes al mediodía. En un fin de semana largo puede ser más tarde.
    .means-3 = Muchas cárceles usan la cuenta larga. No está claro cuál es la legal en cada estado. Eso lo tiene que decir un abogado.
    .do-1 = Mire las dos horas en el [reloj de la guía](page:clock). Léalas como “a más tardar, cerca de esta hora”, no como una promesa.
    .do-2 = Anote el [momento de salida](term:release-point) exacto. Las dos cuentas empiezan ahí.
    .careful-1 = Trate de hablar con un abogado antes de presionar a la cárcel. Presionar puede hacer que [ICE](term:ice) venga de inmediato.
    .ask-1 = Pregunte al abogado: “¿Qué cuenta usa esta cárcel? ¿Cuál vale en nuestro estado?”

faq-if-ice-does-not-come = ¿Y si ICE no llega a tiempo?
    .answer = Cuando se acaba el tiempo y nada más retiene a la persona, la cárcel debe soltarla. Trate de hablar con un abogado antes de presionar, porque eso puede traer a [ICE](term:ice).
    .means-1 = ICE no siempre llega. Una [retención de ICE](term:detainer) no es una promesa de que vendrá.
    .means-2 = Tener a alguien más tiempo del permitido se llama [detención excesiva](term:overdetention). Puede violar la ley, y la cárcel puede tener que pagar por eso.
    .means-3 = Cuándo se acaba el tiempo depende de la cuenta. Algunas cárceles no cuentan fines de semana ni feriados.
    .do-1 = Si el abogado está de acuerdo, pida a la cárcel la salida, por escrito y con respeto. Vea [qué escribir](faq:what-to-write).
    .do-2 = Un abogado puede mandar una carta de exigencia. Si la cárcel dice que no, el abogado puede presentar un [habeas corpus](term:habeas-corpus).
    .careful-1 = Los abogados cuentan que ICE puede venir de inmediato cuando una familia presiona. Decida con un abogado cuándo y cómo hacerlo.
    .careful-2 = Después de la salida, ICE todavía puede arrestar a la persona en otro lugar. El caso penal sigue, así que debe ir a todas sus fechas de corte.
    .ask-1 = Pregunte al abogado: “¿Ya es hora de presionar? ¿Debe usted escribir a la cárcel o presentar un habeas ahora?”

faq-what-to-write = ¿Qué le escribimos a la cárcel?
    .answer = Pida con respeto los datos, las copias y la salida. Guarde una copia de su carta.
    .means-1 = La persona detenida también puede pedirlo. Lo dice el aviso que viene con la [retención de ICE](term:detainer). Si nadie se llevó a la persona en { $hours-hold } horas, debe preguntar a la cárcel por su salida.
    .do-1 = Ponga el número de [fichaje](term:booking) de la persona. Pida la hora exacta en que el caso penal dejó de retenerla.
    .do-2 = Pregunte: “¿Con qué autoridad siguen deteniendo a esta persona?”
    .do-3 = Pida una copia del [formulario { $form-detainer }](term:form-i-247a) y de cualquier orden. Luego pida la salida.
    .do-4 = Anote el nombre de quien contesta, la hora y la respuesta.
    .careful-1 = Trate de mostrar la carta a un abogado antes de mandarla. Presionar puede hacer que [ICE](term:ice) venga de inmediato.
    .careful-2 = No ponga lugar de nacimiento, papeles, deportaciones viejas ni los hechos del caso. No haga amenazas.
    .ask-1 = Pregunte al abogado: “¿Puede usted mandar esta carta, o una más fuerte, por nosotros?”

faq-what-is-habeas = ¿Qué es el habeas corpus y quién puede presentarlo?
    .answer = El [habeas corpus](term:habeas-corpus) pide a un juez que decida si es legal tener a una persona encerrada. Un abogado puede presentarlo por la persona.
    .means-1 = En la cárcel del condado, puede ir a una corte del estado, contra el sheriff. También puede ir a una corte federal.
    .means-2 = Cuando [ICE](term:ice) tiene a la persona, va a la corte federal del lugar donde ella está ese día.
    .means-3 = Por eso importa el lugar. Si el caso se presentó bien antes, un traslado después no lo termina.
    .means-4 = Se ha vuelto la vía principal para tener una audiencia de [fianza de inmigración](term:immigration-bond).
    .means-5 = La cuota de la corte federal es de { $fee-habeas }, y la corte puede perdonarla. Lo que cobra el abogado es aparte.
    .do-1 = Busque un abogado pronto. Los papeles pueden estar listos antes de que ICE traslade a la persona.
    .careful-1 = No espere que una queja a una oficina saque a alguien rápido. El habeas puede ser más rápido, pero nadie puede prometer un resultado.
    .ask-1 = Pregunte a un abogado de inmigración: “¿Debe estar listo un habeas antes del traslado? ¿En qué corte?”

faq-can-pressing-hurt = ¿Pedir la salida con insistencia puede empeorar las cosas?
    .answer = Sí, puede. Los abogados cuentan que presionar a la cárcel puede hacer que [ICE](term:ice) venga de inmediato.
    .means-1 = La [retención de ICE](term:detainer) pide a la cárcel que avise a ICE antes de la salida. Una cárcel que usted presiona puede llamar a ICE.
    .means-2 = Esperar también tiene riesgo. La cárcel puede tener a la persona más de lo que permite la ley. Pero ICE no siempre llega.
    .do-1 = Decida con un abogado cuándo y cómo presionar. Trate de no hacerlo sin ayuda.
    .do-2 = Tome notas desde ahora: el [momento de salida](term:release-point) exacto, llamadas, nombres y respuestas.
    .careful-1 = Mantenga la calma con el personal. No amenace a nadie ni publique nada en internet.
    .ask-1 = Pregunte a un abogado de inmigración: “Si ICE viene ahora, ¿qué pasa después? ¿Hay una orden vieja?”
    .ask-2 = Pregunte también: “¿Escribiría usted, o presentaría un [habeas corpus](term:habeas-corpus), antes de que llamemos?”

## La fianza penal y el caso penal

faq-will-they-come-home = Si pagamos la fianza penal, ¿volverá la persona a casa?
    .answer = Muchas veces no: pagar la [fianza penal](term:bail) no cancela la [retención de ICE](term:detainer). Donde la cárcel cumple las retenciones, la persona normalmente va con [ICE](term:ice) y no a casa.
    .means-1 = La fianza penal es para el caso penal. La retención es de ICE. Pagar una no termina la otra.
    .means-2 = Algunas cárceles no retienen a la gente para ICE. Ahí, la persona puede volver a casa.
    .means-3 = ICE no siempre llega. Si no llega, la cárcel debe soltar a la persona cuando se acabe el tiempo.
    .means-4 = Al { $date-circuits }, las cortes de Texas y otros nueve estados dejan que ICE detenga a algunas personas sin audiencia de [fianza de inmigración](term:immigration-bond). Son las que [entraron sin inspección](term:entered-without-inspection). Ahí, el plan de pagar ahora la fianza penal y después la de inmigración puede fallar. Vea [la lista](faq:why-state-matters).
    .do-1 = Trate de hablar con un abogado de inmigración antes de pagar. Vea [las opciones lado a lado](page:comparison).
    .do-2 = Averigüe qué hace esta cárcel después de que se paga la fianza penal. El abogado de defensa puede preguntar.
    .careful-1 = Si ICE se lleva a la persona, puede faltar a la corte penal. Vea [esta respuesta](faq:if-they-miss-court).
    .ask-1 = Pregunte al abogado de defensa: “Si pagamos, ¿esta cárcel suelta a la persona, la retiene o la entrega a ICE?”
    .ask-2 = Pregunte a un abogado de inmigración: “Si ICE se lleva a la persona, ¿podría tener una fianza de inmigración aquí?”

faq-should-we-pay = ¿Debemos pagar la fianza penal?
    .answer = No hay una sola respuesta. Trate de hablar con un abogado antes de pagar la [fianza penal](term:bail), mejor con uno de inmigración y con el abogado de defensa.
    .means-1 = Con una [retención de ICE](term:detainer), pagar muchas veces significa que [ICE](term:ice) se lleva a la persona. Entonces quizá no llegue a la corte penal, y el [juez de inmigración](term:immigration-judge) quizá no termine un caso con cargos abiertos.
    .means-2 = A veces pagar es lo correcto. Quizá la cárcel no retiene para ICE, o es poco probable que ICE venga. O quizá la persona puede tener una [fianza de inmigración](term:immigration-bond).
    .means-3 = Para quien [entró sin inspección](term:entered-without-inspection), ahora puede ser más prudente esperar, pero no está claro. Al { $date-circuits }, las cortes de algunos estados no permiten audiencia de fianza de inmigración.
    .means-4 = Esperar también cuesta. La persona puede perder el trabajo o la casa, e ICE puede seguir ahí al final.
    .do-1 = Revise primero si hay una orden de deportación vieja, porque eso lo cambia todo. Use el [número A](term:a-number) en { $site-court } o llame a la línea de la corte, { $phone-eoir-line }.
    .do-2 = Pida que los dos abogados hablen entre sí antes de cualquier pago. Vea [las opciones lado a lado](page:comparison).
    .careful-1 = Ni un vendedor ni alguien que llama le debe apurar. Si puede, tómese el tiempo de hacer una llamada a un abogado.
    .ask-1 = Pregunte al abogado de defensa: “¿Se puede bajar la fianza penal? ¿Puede pedir la [libertad bajo palabra](term:personal-recognizance)?”
    .ask-2 = Pregunte al abogado de inmigración: “¿Conviene que la persona se quede en la cárcel del condado por ahora?”

faq-what-of-the-money = ¿Qué pasa con el dinero de la fianza penal si ICE se lleva a la persona?
    .answer = Lo que cobra un [agente de fianza penal](term:bondsman) (bondsman) nunca se devuelve. La [fianza penal](term:bail) en efectivo pagada a la corte normalmente se devuelve si se cumplieron las reglas de la corte.
    .means-1 = Lo que cobra un agente de fianza penal suele ser cerca del { $bondsman-percent } por ciento de la fianza penal.
    .means-2 = Si la persona falta a la corte porque [ICE](term:ice) la tiene, la fianza penal se puede perder. En inglés se llama [“forfeiture”](term:forfeiture).
    .means-3 = Las reglas sobre la fianza penal perdida cambian según el estado. Algunos ayudan cuando la persona estaba detenida en otro lugar o fue deportada. Pregunte qué hace su estado.
    .means-4 = El dinero de la fianza penal no paga una [fianza de inmigración](term:immigration-bond). Ese es otro pago, a ICE.
    .do-1 = Lea el contrato antes de firmar. Pregunte qué dice si ICE se lleva a la persona. Vea [las opciones lado a lado](page:comparison).
    .do-2 = Guarde todos los recibos, contratos y papeles de la corte en un solo lugar.
    .do-3 = Si ICE se lleva a la persona, avise de inmediato al abogado de defensa. El abogado puede avisar al juez.
    .ask-1 = Pregunte al abogado de defensa: “¿Qué pasa con nuestro dinero si ICE se lleva a la persona antes de la corte?”
    .ask-2 = Pregunte al agente de fianza penal: “Si ICE se lleva a la persona, ¿debemos todo el monto? ¿Perdemos lo que dimos en garantía?”

faq-criminal-case-after-ice = ¿Qué pasa con el caso penal después de que ICE se lleva a la persona?
    .answer = El caso penal sigue. Las fechas de corte siguen en pie, aunque [ICE](term:ice) tenga a la persona.
    .means-1 = Si la persona falta a la corte, el juez puede ordenar un nuevo arresto. La [fianza penal](term:bail) se puede perder.
    .means-2 = El abogado de defensa puede pedir otra fecha o una audiencia por video. También puede pedir una [orden de traslado (writ)](term:writ), una orden de la corte para traer a la persona.
    .means-3 = ICE quizá no traiga a la persona. Quizá no cumpla la orden de traslado de una corte del estado.
    .means-4 = El [juez de inmigración](term:immigration-judge) quizá no termine un caso mientras haya cargos abiertos.
    .do-1 = Avise de inmediato al abogado de defensa que ICE tiene a la persona. Dele el lugar nuevo y el [número A](term:a-number).
    .careful-1 = Si ICE suelta a la persona, el caso penal sigue ahí. Debe ir a cada fecha de corte.
    .ask-1 = Pregunte al abogado de defensa: “¿Cómo va a mantener informada a la corte, para que no haya orden de arresto?”
    .ask-2 = Pregunte también: “¿Es posible una orden de traslado (writ)? ¿Puede pedir al fiscal que le diga a ICE que la persona hace falta aquí?”

faq-if-they-miss-court = ¿Y si la persona falta a la corte porque la tiene ICE?
    .answer = La corte puede ordenar un arresto, y la [fianza penal](term:bail) se puede perder. Avise al abogado de defensa antes de la fecha, para que el juez sepa por qué.
    .means-1 = Quizá la corte no sabe que [ICE](term:ice) tiene a la persona. Alguien tiene que avisarle.
    .means-2 = El abogado puede pedir otra fecha, una audiencia por video o una [orden de traslado (writ)](term:writ) para traer a la persona.
    .means-3 = Lo que pasa con la fianza penal depende del estado y del contrato. Algunos estados ayudan cuando la persona estaba detenida en otro lugar.
    .do-1 = Si no encuentra al abogado, llame a su oficina o a la secretaría de la corte (clerk). Pregunte cómo avisar a la corte.
    .do-2 = Guarde una prueba de que ICE tiene a la persona, como la página impresa del localizador de ICE. Désela al abogado.
    .careful-1 = Aun con una orden de traslado, ICE puede no traer a la persona. Pregunte al abogado qué se hace entonces.
    .ask-1 = Pregunte al abogado de defensa: “¿Va a avisar al juez? Si ya hay una orden de arresto, ¿se puede retirar?”
    .ask-2 = Pregunte también: “¿Debemos avisar al [agente de fianza penal](term:bondsman)? ¿Se puede salvar la fianza penal?”

faq-stay-in-jail = ¿Es mejor quedarse en la cárcel del condado?
    .answer = A veces, y nadie puede decirlo con seguridad. Pregunte a los dos abogados, porque depende del caso, de la cárcel y de la ley del lugar.
    .means-1 = Quedarse puede dar crédito por los días en la cárcel y un [defensor público](term:public-defender) cerca. La familia está cerca y no se pierden las fechas de corte.
    .means-2 = Quedarse puede dar tiempo para buscar un abogado de inmigración. También puede dar tiempo para lograr un resultado que no haga daño en la corte de inmigración.
    .means-3 = Quedarse también puede costar el trabajo o la casa, días duros en la cárcel y presión para declararse culpable.
    .means-4 = [ICE](term:ice) puede seguir esperando al final. La [retención de ICE](term:detainer) no desaparece porque pase tiempo en la cárcel.
    .do-1 = Pida que el abogado de defensa y el de inmigración hablen entre sí. Vea [las opciones lado a lado](page:comparison).
    .careful-1 = Trate de tener consejo de inmigración antes de [declararse culpable o aceptar un trato](term:plea). Hacerlo de prisa puede cerrar puertas.
    .ask-1 = Pregunte al abogado de inmigración: “¿Conviene que la persona se quede en la cárcel del condado por ahora?”
    .ask-2 = Pregunte al abogado de defensa: “¿Cuántos días de crédito tiene ya la persona? ¿Se puede bajar la [fianza penal](term:bail) más adelante?”

faq-does-time-count = ¿Cuenta el tiempo en la cárcel? ¿Cuenta el tiempo con ICE?
    .answer = Los días en la cárcel del condado por el cargo normalmente cuentan para una sentencia. Los días con [ICE](term:ice) muchas veces no, pero esto no está claro y depende del estado.
    .means-1 = El tiempo con ICE es parte de un caso de inmigración. No es una sentencia por un delito.
    .means-2 = La ley del estado decide qué cuenta. Esta guía no pudo confirmar la regla de cada estado.
    .means-3 = El crédito por los días en la cárcel es una razón por la que algunas personas esperan antes de pagar la [fianza penal](term:bail).
    .do-1 = Anote tres fechas. Una es el arresto y otra es el día en que el caso penal dejó de retener a la persona. La tercera es el día en que ICE se la llevó.
    .careful-1 = No dé por hecho que los días con ICE cuentan hasta que un abogado lo revise.
    .ask-1 = Pregunte al abogado de defensa: “¿Cuántos días de crédito tiene ya la persona?”
    .ask-2 = Pregunte también: “En nuestro estado, ¿los días con ICE contarían para la sentencia?”

faq-bondsman-says-no = El agente de fianza penal dice que no por la retención. ¿Por qué?
    .answer = Algunos [agentes de fianza penal](term:bondsman) (bondsmen) se niegan cuando hay una [retención de ICE](term:detainer). Otros piden todo el monto en efectivo.
    .means-1 = Si [ICE](term:ice) se lleva a la persona, puede faltar a la corte y la [fianza penal](term:bail) se puede perder. Quizá el agente de fianza penal no quiere ese riesgo.
    .means-2 = Algunos condados no aceptan la fianza penal cuando hay una retención.
    .means-3 = El propio formulario de la retención dice que no debe cambiar las decisiones sobre la fianza penal. En la práctica, a veces las cambia.
    .do-1 = Aproveche esta pausa para llamar a un abogado. El no de un agente de fianza penal no es el final.
    .do-2 = Pregunte al abogado de defensa por una fianza penal más baja o por la [libertad bajo palabra](term:personal-recognizance). Vea [las opciones lado a lado](page:comparison).
    .careful-1 = Lo que cobra un agente de fianza penal nunca se devuelve. Lea el contrato antes de firmar.
    .ask-1 = Pregunte a cualquier agente de fianza penal: “¿Qué le debemos si ICE se lleva a la persona? ¿Y si la cárcel no la suelta?”
    .ask-2 = Pregunte al abogado de defensa: “¿Este condado acepta la fianza penal cuando hay una retención?”

faq-plead-guilty = ¿Debe la persona declararse culpable para salir?
    .answer = Trate de tener primero consejo de inmigración. Con una [retención de ICE](term:detainer), declararse culpable normalmente trae a [ICE](term:ice) el mismo día o dentro del tiempo de la retención.
    .means-1 = [Declararse culpable](term:plea) de prisa puede terminar en una [condena](term:conviction). Eso puede quitar la oportunidad de una [fianza de inmigración](term:immigration-bond) o de conservar un estatus.
    .means-2 = El abogado de defensa tiene que decirle a la persona si declararse culpable trae un riesgo de deportación. Lo dijo la Corte Suprema de Estados Unidos.
    .do-1 = Pida al abogado de defensa que consulte a un experto en inmigración. La oficina del [defensor público](term:public-defender) puede tener uno.
    .do-2 = Si la oferta viene con prisa, pida al abogado que le pida más tiempo a la corte.
    .careful-1 = Hable del estatus solo con el abogado, en privado. No hable de eso en las llamadas de la cárcel.
    .ask-1 = Pregunte al abogado de defensa: “¿Qué respuesta al cargo (plea) sería segura para inmigración? ¿A qué experto le preguntó?”
    .ask-2 = Pregunte también: “¿Se puede retirar el caso o pasarlo a un programa?”

faq-charges-dropped = Retiraron los cargos. ¿Por qué la persona sigue en la cárcel?
    .answer = El fin de los cargos hace empezar el tiempo de la [retención de ICE](term:detainer). No la cancela, así que la cárcel puede seguir esperando a [ICE](term:ice).
    .means-1 = El día y la hora en que terminaron los cargos son el [momento de salida](term:release-point). Las { $hours-hold } horas corren desde ahí.
    .means-2 = Algunos estados limitan estas retenciones y otros las exigen. Vea [la pregunta del estado](step:state).
    .means-3 = Cuando se acaba el tiempo y nada más retiene a la persona, la cárcel debe soltarla.
    .means-4 = ICE no siempre llega. Todavía puede arrestar a la persona después, en otro lugar.
    .do-1 = Consiga el papel de la corte que muestra que los cargos terminaron. Anote el día y la hora exactos.
    .do-2 = Pregunte a la cárcel si algo más impide la salida, como otro caso.
    .careful-1 = Trate de hablar con un abogado antes de presionar a la cárcel. Presionar puede hacer que ICE venga de inmediato.
    .ask-1 = Pregunte al abogado: “¿Cuándo se acaba el tiempo aquí? ¿Qué hará usted si se pasa?”

## Abogados

faq-need-two-lawyers = ¿Necesitamos dos abogados?
    .answer = Muchas veces sí: uno para el caso penal y otro para inmigración. Deben hablar entre sí antes de pagar la [fianza penal](term:bail), de [declararse culpable](term:plea) o de dar declaraciones.
    .means-1 = El abogado de defensa penal trabaja en el cargo, la fianza penal y la respuesta al cargo (plea). También tiene que avisar si declararse culpable trae un riesgo de deportación.
    .means-2 = El otro abogado trabaja en la parte de inmigración: la [retención de ICE](term:detainer), la [fianza de inmigración](term:immigration-bond) y cualquier caso de deportación.
    .means-3 = Un [defensor público](term:public-defender) puede tener un experto en esto, así que pregunte.
    .do-1 = Dé a cada abogado el nombre y la oficina del otro.
    .careful-1 = Un [notario](term:notario) no es abogado en Estados Unidos.
    .ask-1 = Pregunte a cada abogado: “¿Hablará con nuestro otro abogado antes de que paguemos o firmemos?”

faq-who-pays = ¿Quién paga al abogado?
    .answer = En el caso penal, la corte debe dar un abogado a quien no puede pagar, si hay riesgo de cárcel. En la corte de inmigración, el gobierno no lo paga.
    .means-1 = El abogado de la corte muchas veces es un [defensor público](term:public-defender).
    .means-2 = En la corte de inmigración la persona tiene derecho a tener un abogado. La familia lo paga o busca ayuda gratis.
    .do-1 = En la primera fecha de corte, la persona puede decirle al juez: “No puedo pagar un abogado. Quiero uno”.
    .do-2 = Busque ayuda de inmigración gratis o de bajo costo. Vea [esta respuesta](faq:find-legal-help).
    .careful-1 = Pida un contrato por escrito y recibos. Confirme que el abogado tiene licencia.
    .ask-1 = Pregunte a un abogado de inmigración: “¿Cuánto cobra en total? ¿Qué incluye?”
    .ask-2 = Pregunte también: “¿El precio incluye la audiencia, una apelación y el [habeas corpus](term:habeas-corpus)?”

faq-ask-criminal-lawyer = ¿Qué le preguntamos al abogado de defensa penal?
    .answer = Pregunte por la [retención de ICE](term:detainer), la [fianza penal](term:bail), la [respuesta al cargo (plea)](term:plea) y las fechas de corte. Lleve esta lista.
    .do-1 = Anote las respuestas. Pida al abogado que explique las palabras difíciles de forma sencilla.
    .careful-1 = Hable en la oficina del abogado o en una llamada que él o ella organice. Las otras llamadas de la cárcel pueden grabarse.
    .ask-1 = “¿Hay una retención? ¿Tiene el [formulario { $form-detainer }](term:form-i-247a)? ¿Qué casilla está marcada?”
    .ask-2 = “Si pagamos, ¿esta cárcel suelta a la persona, la retiene { $hours-hold } horas o la entrega a [ICE](term:ice)?”
    .ask-3 = “¿Qué pasa con nuestro dinero si ICE se lleva a la persona antes de la corte?”
    .ask-4 = “¿Se puede bajar la fianza penal? ¿Puede pedir la [libertad bajo palabra](term:personal-recognizance)?”
    .ask-5 = “¿Qué respuesta al cargo (plea) sería segura para inmigración? ¿Le preguntó a un experto? ¿Se puede retirar el caso o pasarlo a un programa?”
    .ask-6 = “¿Cómo avisará a la corte si ICE se lleva a la persona? ¿Es posible una [orden de traslado (writ)](term:writ)?”
    .ask-7 = “¿Cuántos días de crédito tiene la persona? ¿Podría pedir al fiscal que le diga a ICE que la persona hace falta aquí?”

faq-ask-immigration-lawyer = ¿Qué le preguntamos al abogado de inmigración?
    .answer = Pregunte por órdenes viejas, la [fianza de inmigración](term:immigration-bond), formas de quedarse y qué no firmar. Lleve esta lista.
    .do-1 = Lleve copias de todos los papeles de inmigración y penales que tenga.
    .ask-1 = “¿Hay una orden de deportación vieja? ¿Puede revisar con la corte y pedir el expediente?”
    .ask-2 = “¿Con qué ley detendría [ICE](term:ice) a la persona? ¿Es posible aquí, ahora, una audiencia de fianza de inmigración?”
    .ask-3 = “¿El cargo entra en la [Ley Laken Riley](term:laken-riley-act)?”
    .ask-4 = “¿Podría ICE usar la [deportación acelerada](term:expedited-removal)? ¿Qué pruebas de { $years-proof } años necesitamos?”
    .ask-5 = “¿Qué formas de quedarse hay? Piense en familia, [asilo](term:asylum), años aquí, ser víctima o ser menor de edad”.
    .ask-6 = “¿Conviene que la persona se quede en la cárcel del condado por ahora?”
    .ask-7 = “¿Deben estar listos los papeles de [habeas corpus](term:habeas-corpus) antes de que ICE traslade a la persona? ¿En qué corte?”
    .ask-8 = “¿Qué no debe firmar ni decir la persona? ¿Cuánto cobra usted en total y qué incluye?”

faq-find-legal-help = ¿Cómo buscamos ayuda gratis o de bajo costo?
    .answer = Empiece con las listas gratis de abajo y las páginas de ayuda de esta guía. Llame a más de un lugar, porque muchos están llenos.
    .do-1 = Las cortes de inmigración tienen una lista de ayuda legal gratis para cada corte. Busque “pro bono” en { $site-pro-bono }.
    .do-2 = Busque por código postal o centro de detención en { $site-legal-directory }. Puede tener datos viejos.
    .do-3 = Para un abogado de inmigración privado, mire { $site-private-lawyers }.
    .do-4 = Pregunte al [defensor público](term:public-defender) si alguien ahí sabe bien de inmigración.
    .do-5 = Pida al colegio de abogados del estado (state bar) su servicio de referencias. Algunas oficinas de ayuda legal tienen límites sobre a quién pueden ayudar.
    .careful-1 = El gobierno terminó un programa de información legal para personas detenidas el { $date-orientation-ended }. No se sabe bien qué hay ahí hoy, así que busque ayuda afuera.
    .careful-2 = Un [notario](term:notario) no es abogado. Vea [esta respuesta](faq:not-lawyers).
    .ask-1 = Pregunte en cada lugar: “¿Toman casos de personas en la cárcel o con [ICE](term:ice)? ¿Cuándo pueden hablar? ¿Cuánto cuesta?”

faq-not-lawyers = ¿Quién no puede dar consejos legales?
    .answer = Un [notario](term:notario) no puede. En Estados Unidos un notario no es abogado.
    .means-1 = Solo dos clases de personas pueden dar consejos legales de inmigración. Una es un abogado con licencia. La otra es un [representante acreditado](term:accredited-representative).
    .means-2 = Señales de alerta: prometen ganar o dicen tener contactos especiales en [ICE](term:ice).
    .means-3 = Más señales: solo quieren efectivo, no dan contrato, piden firmar formularios en blanco o se quedan con sus originales.
    .do-1 = Revise a un abogado en la página del colegio de abogados del estado (state bar).
    .do-2 = ¿No es abogado? Entonces busque el nombre en la lista de representantes acreditados en { $site-pro-bono }.
    .do-3 = Pida un contrato por escrito y recibos.
    .careful-1 = Nunca deje los originales ni firme un formulario en blanco.
    .ask-1 = Pregunte: “¿Es usted abogado? ¿En qué estado tiene su licencia? ¿Puedo ver el número?”

## Hablar y firmar

faq-must-they-answer = ¿La cárcel o ICE pueden obligar a la persona a contestar preguntas?
    .answer = Ninguna ley obliga a una persona en la cárcel a contestarle a [ICE](term:ice) sobre dónde nació, cómo entró o su estatus. La persona puede callar y pedir un abogado.
    .means-1 = Hay que decirlo en voz alta. Quedarse en silencio puede no bastar.
    .means-2 = Los oficiales quizá no tienen que advertirle primero a la persona. Ese deber empieza solo cuando se presenta un caso de deportación en la corte.
    .means-3 = El miedo es distinto. Una persona que tiene miedo de regresar debe decirlo. Vea [esta respuesta](faq:afraid-to-return).
    .do-1 = La persona puede decir: “Quiero hablar con un abogado. No quiero contestar preguntas”.
    .careful-1 = La prueba de { $years-proof } años aquí puede parar un tipo de [deportación acelerada](term:expedited-removal). Esa prueba la debe llevar un abogado o la familia. Vea [esta respuesta](faq:prove-two-years).
    .careful-2 = Callar está permitido, pero una mentira o un papel falso no.
    .ask-1 = Pregunte a un abogado de inmigración: “¿Qué puede decir la persona? ¿Las reglas de registro cambian eso?”

faq-jail-calls = ¿Qué no debemos decir en las llamadas de la cárcel?
    .answer = Piense que toda llamada, visita por video, mensaje de tableta y carta de la cárcel se graba y se comparte. No hable ahí de papeles ni del caso.
    .do-1 = Hable de la familia, la salud, el dinero para comida y la próxima fecha de corte. Si la plática va hacia los papeles, diga: “Por este teléfono no”.
    .do-2 = Pida al abogado que organice una llamada legal o una visita privada. Ese es el lugar para las preguntas difíciles.
    .careful-1 = No hable del lugar de nacimiento, de cómo o cuándo llegó la persona, de deportaciones pasadas ni de los hechos del cargo.
    .careful-2 = ¿Está leyendo esto en un teléfono o tableta de la cárcel? Entonces pare aquí. Puede quedar grabado.
    .careful-3 = Una deportación vieja es el tema más riesgoso. Regresar después de una puede ser un delito federal.
    .ask-1 = Pregunte al abogado de defensa: “¿Cómo podemos hablar en privado? ¿Le dirá usted a la persona qué no decir en las llamadas?”

faq-do-not-sign = ¿Qué papeles no debe firmar la persona?
    .answer = Nadie tiene que firmar papeles para aceptar irse. La persona puede pedir primero una copia, un abogado y un intérprete.
    .means-1 = Los comunes son la [salida voluntaria](term:voluntary-departure) (formulario { $form-voluntary-departure }) y el retorno voluntario (formulario { $form-voluntary-return }). Con otros se retira una solicitud o se pierde una audiencia. Con algunos se pierde el derecho a ver a un juez.
    .means-2 = Otro papel es la [orden de deportación estipulada](term:stipulated-removal), que se acepta por escrito. Es una orden de deportación completa, sin ver a un juez. Puede impedir el regreso, hasta para alguien que se podía quedar.
    .means-3 = La salida voluntaria evita una orden de deportación, pero con ella se renuncia a otras peticiones. Si la persona sale tarde, se vuelve una orden con multas. Todavía puede haber años sin poder regresar.
    .means-4 = A veces irse así es la mejor opción. Pero primero hace falta el consejo de un abogado.
    .do-1 = La persona puede decir: “No voy a firmar ahora. Por favor deme una copia. Quiero un abogado”.
    .careful-1 = La persona no debe firmar un papel que no puede leer. Puede pedir un intérprete.
    .ask-1 = Pregunte a un abogado de inmigración: “¿Qué no debe firmar la persona? Quizá ya firmó algo. ¿Se puede deshacer?”

faq-deported-before = Ya deportaron antes a la persona. ¿Qué no debe decir?
    .answer = La persona no debe decir nada de eso a los oficiales ni por teléfono. Primero debe tener un abogado.
    .means-1 = Después de una deportación, hace falta permiso para regresar. Regresar sin él es un delito federal.
    .means-2 = [ICE](term:ice) puede volver a usar la orden vieja sin un juez. Esto se llama [restablecer la orden](term:reinstatement) (reinstatement).
    .means-3 = La forma principal de parar eso es decir que hay miedo de regresar. Lleva a una plática con un oficial, la [entrevista de miedo](term:fear-interview).
    .do-1 = Si la persona tiene miedo de regresar, debe decirlo claramente, más de una vez, a cada oficial. Vea [esta respuesta](faq:afraid-to-return).
    .do-2 = Cuénteselo a los dos abogados, pero solo en privado.
    .careful-1 = La persona no debe mentir sobre eso. Callar está permitido.
    .careful-2 = No hable de eso en llamadas, visitas por video, tabletas ni cartas de la cárcel.
    .ask-1 = Pregunte a un abogado de inmigración: “¿Hay una orden final? ¿Podría ICE volver a usarla? ¿Hay riesgo de un cargo federal?”

faq-afraid-to-return = La persona tiene miedo de regresar. ¿Qué debe decir?
    .answer = La persona debe decirlo claramente, más de una vez, a cada oficial. Así puede empezar una [entrevista de miedo](term:fear-interview).
    .means-1 = Hay dos tipos de entrevista. Uno es para personas con una orden de deportación vieja.
    .means-2 = Con una orden vieja, la protección que se puede pedir es más limitada. No es [asilo](term:asylum).
    .means-3 = [ICE](term:ice) puede tratar de mandar a otro país a una persona con una orden final. Al { $date-third-countries } las cortes todavía decidían sobre esto.
    .do-1 = Bastan palabras sencillas: “Tengo miedo de regresar a mi país”.
    .do-2 = Cuéntele al abogado del miedo a cualquier país, no solo al propio.
    .careful-1 = Tiene que ser la verdad. Sobre otras cosas, la persona todavía puede callar.
    .careful-2 = Quien tiene miedo de su propio gobierno debe preguntar a un abogado antes de hablar con el [consulado](term:consulate).
    .ask-1 = Pregunte a un abogado de inmigración: “¿Qué protección puede pedir la persona? ¿Cómo se prepara para la entrevista?”

faq-call-consulate = ¿Debemos llamar al consulado?
    .answer = Puede ayudar. Pero si la persona tiene miedo de su gobierno, pregunte primero a un abogado.
    .means-1 = Si detienen a una persona de otro país, los oficiales deben decirle que se puede avisar a su [consulado](term:consulate).
    .means-2 = El consulado puede visitar a la persona. Puede ayudar a buscar abogados, papeles y familia.
    .means-3 = Con algunos países, los oficiales le avisan al consulado de todos modos.
    .means-4 = México tiene una línea de ayuda para sus ciudadanos detenidos en Estados Unidos. Se llama CIAM. En un consulado le pueden comunicar con ella.
    .do-1 = Busque el consulado en la página del gobierno de su país o en { $site-consulates }.
    .careful-1 = Una persona que dice tener miedo o tiene un caso de [asilo](term:asylum) debe hablar primero con un abogado.
    .ask-1 = Pregunte al consulado: “¿Pueden visitar a la persona? ¿Tienen una lista de abogados? ¿Pueden ayudar con papeles?”

faq-ok-to-lie = ¿Está bien mentir sobre los papeles o la ciudadanía?
    .answer = No. Callar está permitido, pero mentir no.
    .means-1 = Decir con mentira que uno es ciudadano de Estados Unidos puede ser un delito. También puede cerrar la puerta a los papeles para siempre.
    .means-2 = Los papeles falsos pueden hacer el mismo daño.
    .means-3 = Si la persona de verdad podría ser ciudadana, hay que revisarlo. Mucha gente no sabe que lo es. Vea [esta respuesta](faq:us-citizen).
    .do-1 = La persona puede decir: “Quiero hablar con un abogado. No quiero contestar preguntas”.
    .do-2 = ¿La persona ya dijo algo que no era verdad? Dígaselo pronto al abogado, en privado.
    .careful-1 = Cuando usted llame a una oficina por la persona, diga poco. No tiene que adivinar ni explicar.
    .ask-1 = Pregunte a un abogado de inmigración: “La persona dijo algo sobre ser ciudadana. ¿Qué quiere decir eso en su caso?”

## Después de que ICE se lleva a la persona

faq-where-will-they-be-taken = ¿A dónde se lleva ICE a la persona?
    .answer = Primero a una oficina o a una sala de detención temporal (hold room) de [ICE](term:ice). Luego a un centro de detención, muchas veces lejos y en otro estado.
    .means-1 = En la oficina toman huellas, hacen preguntas y dan papeles.
    .means-2 = Se informó que una corte puso un límite de { $hold-room-hours } horas para esas salas el { $date-hold-room }. No se sabe si vale hoy.
    .means-3 = El lugar importa. Puede decidir qué regla de qué corte vale. Vea [esta respuesta](faq:why-state-matters).
    .do-1 = Prepárese ya. Anote el [número A](term:a-number), las medicinas y los nombres de los dos abogados.
    .do-2 = Avise a los dos abogados en cuanto sepa que ICE tiene a la persona.
    .careful-1 = Los papeles de la oficina pueden ser importantes. La persona no tiene que firmar sin un abogado.
    .ask-1 = Pregunte a un abogado de inmigración: “¿Deben estar listos los papeles de [habeas corpus](term:habeas-corpus) antes del traslado? ¿En qué corte?”

faq-find-them = ¿Cómo encontramos a la persona?
    .answer = Mientras la persona está en la cárcel, mire la lista de la cárcel o llame. Después de que [ICE](term:ice) se la lleva, busque en { $site-locator }.
    .means-1 = Busque con el [número A](term:a-number) y el país de nacimiento. O use el nombre y apellido exactos y el país de nacimiento.
    .means-2 = Solo muestra adultos. Para un menor, vea [esta respuesta](faq:under-18).
    .means-3 = Puede ir lento. Quizá tarde de uno a tres días en mostrar a la persona, pero no se sabe con certeza.
    .do-1 = Pruebe todas las formas de escribir el nombre y los dos apellidos. Busque otra vez después de cada traslado.
    .do-2 = Puede llamar a la línea de ICE, { $phone-ice-line }. Es de ICE, así que dé solo lo necesario. Si usted no tiene papeles, deje que llame un ciudadano, un abogado o el [consulado](term:consulate).
    .do-3 = Si no funciona, pruebe la oficina local de ICE que aparece en { $site-ice }. Luego los centros de detención cercanos y después el consulado.
    .careful-1 = Algunas aplicaciones dan números equivocados. Use los de esta guía o los que le dé un abogado.
    .ask-1 = Si no encuentra a la persona, pregunte a un abogado: “¿Puede usted encontrarla? ¿Debe presentar un [habeas corpus](term:habeas-corpus) ahora?”

faq-immigration-bond = ¿Qué es la fianza de inmigración y quién puede tenerla?
    .answer = La [fianza de inmigración](term:immigration-bond) es dinero que se paga a [ICE](term:ice) para que la persona espere afuera la corte de inmigración. Quién puede tenerla depende de cómo entró la persona, de su historial y del lugar.
    .means-1 = Por la regla común, la fija ICE o un [juez de inmigración](term:immigration-judge). El mínimo es { $bond-minimum }, y el monto real suele ser mucho más.
    .means-2 = Quien entró con visa o tiene tarjeta verde normalmente puede pedirla, salvo que ciertos delitos lo impidan.
    .means-3 = A quien [entró sin inspección](term:entered-without-inspection) se la pueden negar. ICE la niega desde el { $date-no-bond-policy }. Al { $date-circuits }, las cortes no están de acuerdo.
    .means-4 = También la pueden impedir algunos delitos, algunos arrestos y las órdenes de deportación viejas.
    .do-1 = Junte pruebas para el juez: domicilio, familia, trabajo, impuestos, años aquí, cartas, resultados de corte y salud. La persona normalmente debe mostrar que no es un peligro y que irá a la corte.
    .careful-1 = No es la [fianza penal](term:bail). Esa es para el caso penal. Pagar una no paga la otra.
    .ask-1 = Pregunte a un abogado de inmigración: “¿Es posible aquí, ahora, una audiencia de fianza de inmigración? ¿Qué debemos llevar?”

faq-why-state-matters = ¿Por qué importa el estado donde está detenida la persona?
    .answer = Grupos de estados siguen a cortes federales distintas. Al { $date-circuits }, esas cortes no están de acuerdo. Por eso el lugar donde [ICE](term:ice) tiene a la persona puede decidir si hay audiencia de [fianza de inmigración](term:immigration-bond).
    .means-1 = Esto es sobre personas que [entraron sin inspección](term:entered-without-inspection) y fueron arrestadas dentro del país. Cada grupo de estados es un [circuito federal](term:federal-circuit).
    .means-2 = Al { $date-circuits }, no hay esa audiencia en diez estados. Unos son Texas, Luisiana, Misisipi y Arkansas. Los otros son Iowa, Minnesota, Misuri, Nebraska y las dos Dakotas.
    .means-3 = Al { $date-circuits }, las cortes de otros siete circuitos dicen que debe poder haber audiencia. En dos más la respuesta no es final o no está confirmada, y en Washington, D. C., no se encontró ninguna. Escoja un estado en [la pregunta del estado](step:state).
    .means-4 = La Corte Suprema de Estados Unidos va a decidir esta pregunta. Hasta entonces vale la regla de cada circuito. Vea [esta respuesta](faq:supreme-court).
    .careful-1 = ICE puede trasladar a la persona a un estado con otra regla. Un caso de [habeas corpus](term:habeas-corpus) que se presentó bien antes del traslado no se termina.
    .careful-2 = Quizá lea que en Texas hay audiencia después de un tiempo fijo. Al { $date-circuits }, se informa que ese fallo fue anulado, así que no cuente con él.
    .ask-1 = Pregunte a un abogado de inmigración: “En este circuito, ¿es posible ahora una audiencia de fianza de inmigración? ¿Debe usted presentar algo antes del traslado?”

faq-mandatory-detention = ¿Qué es la detención obligatoria?
    .answer = Quiere decir que [ICE](term:ice) tiene a la persona y un [juez de inmigración](term:immigration-judge) no puede fijar una [fianza de inmigración](term:immigration-bond). Se llama [detención obligatoria](term:mandatory-detention).
    .means-1 = Una ley da la lista de delitos. Incluye los [delitos graves con agravantes](term:aggravated-felony), la mayoría de los de drogas, algunos de armas y otros más.
    .means-2 = Puede aplicar aunque ICE haga el arresto años después de que la persona salió.
    .means-3 = Para algunas personas, basta con el arresto. Vea [la respuesta sobre la Ley Laken Riley](faq:laken-riley).
    .means-4 = Cuando dura mucho tiempo, las reglas cambian de un lugar a otro. Así era al { $date-circuits }.
    .do-1 = La persona puede pedir que un juez decida que la lista no le aplica. Los abogados lo llaman “Joseph hearing”.
    .careful-1 = [Declararse culpable](term:plea) puede poner a la persona en la lista. Trate de tener primero consejo de inmigración.
    .ask-1 = Pregunte a un abogado de inmigración: “¿Algún caso viejo o nuevo impide la fianza de inmigración? ¿Puede pedir una ‘Joseph hearing’?”

faq-laken-riley = ¿Qué es la Ley Laken Riley?
    .answer = La [Ley Laken Riley](term:laken-riley-act) es una ley federal que impide la [fianza de inmigración](term:immigration-bond) a algunas personas. Basta un arresto por ciertos delitos, sin [condena](term:conviction).
    .means-1 = Los delitos son allanamiento para robar (burglary), robo (theft), hurto (larceny) y robo en tiendas (shoplifting). También agresión a un oficial de la ley y todo delito que cause muerte o heridas graves.
    .means-2 = No cubre a todos. Es para personas en Estados Unidos que nunca fueron admitidas. También es para quienes usaron fraude, dijeron con mentira ser ciudadanos, o no tienen los papeles debidos.
    .means-3 = Las palabras de los delitos significan lo que dice la ley del lugar.
    .means-4 = No está claro si [ICE](term:ice) debe soltar a la persona cuando se retira el cargo.
    .means-5 = La ley también manda al [DHS](term:dhs) poner una [retención de ICE](term:detainer) a esa persona y llevársela pronto.
    .do-1 = Consiga el papel de los cargos. El nombre exacto del cargo les importa a los dos abogados.
    .careful-1 = Trate de tener consejo de inmigración antes de [declararse culpable o aceptar un trato](term:plea).
    .ask-1 = Pregunte a los dos abogados: “¿Este cargo entra en la Ley Laken Riley? ¿Se puede cambiar o pelear?”

faq-pay-immigration-bond = ¿Cómo pagamos una fianza de inmigración?
    .answer = Se paga a [ICE](term:ice) por internet en { $site-bond-payment }, su [página de pagos](term:cebonds). El dinero va por transferencia bancaria, llamada Fedwire o ACH.
    .means-1 = Ahí ICE no toma efectivo, tarjetas ni cheques personales.
    .means-2 = Quien paga debe ser ciudadano de Estados Unidos o tener tarjeta verde, y estar en Estados Unidos. También puede pagar un despacho de abogados o una organización sin fines de lucro. Un familiar sin papeles no puede pagar a su nombre.
    .means-3 = Quien paga se vuelve el [responsable (obligor)](term:obligor). Firma el formulario { $bond-form-contract } y muestra prueba de identidad y estatus.
    .means-4 = Hay que pagar todo el monto de una vez. La otra vía es una compañía privada, que se queda con una cuota y puede pedir bienes o un rastreador.
    .means-5 = La [fianza de inmigración](term:immigration-bond) se devuelve al responsable al final, si se cumplió con cada audiencia y cada orden. Si no, se pierde.
    .do-1 = Guarde el contrato y el recibo. Avise a ICE cuando cambie la dirección de quien paga.
    .careful-1 = Nadie que le llame está cobrando una fianza de inmigración de verdad. Entre por su cuenta a la página de ICE y siga sus pasos.
    .ask-1 = Pregunte al abogado: “¿Quién debe pagar? ¿Qué tiene que hacer esa persona hasta que termine el caso?”

faq-bond-fund = ¿Puede un fondo comunitario ayudarnos a pagar?
    .answer = Quizá. Algunos fondos comunitarios pagan una [fianza de inmigración](term:immigration-bond). La mayoría ayuda solo después de que se fija el monto.
    .means-1 = Cada fondo tiene sus reglas y su zona. Un fondo puede quedarse sin dinero por un tiempo.
    .means-2 = Los fondos para la [fianza penal](term:bail) son para el caso penal. Los fondos para la fianza de inmigración son para [ICE](term:ice).
    .do-1 = La red National Bail Fund Network tiene una lista de fondos en { $site-bond-funds }. Un ejemplo es Midwest Immigration Bond Fund.
    .do-2 = Tenga listos: el [número A](term:a-number), el centro de detención, el monto y la próxima audiencia.
    .careful-1 = Diga primero a un fondo de fianza penal que hay una [retención de ICE](term:detainer). Pagar la fianza penal no cancela la retención.
    .ask-1 = Pregunte al fondo: “¿Ayudan a personas detenidas en este estado? ¿Cuánto hay que esperar? ¿Hay que devolverlo?”

faq-bond-granted-still-held = El juez dio fianza de inmigración, pero la persona sigue en detención. ¿Por qué?
    .answer = [ICE](term:ice) puede presentar un papel que deja detenida a la persona mientras apela. Es el formulario { $form-stay-of-bond }.
    .means-1 = ICE tiene que presentarlo en un día hábil. Puede hacerlo si ICE había negado una [fianza de inmigración](term:immigration-bond) o había fijado { $bond-stay-minimum } o más.
    .means-2 = ICE lo usó muchas veces en los meses antes del { $date-automatic-stay }. Muchos jueces federales dijeron que es ilegal. Pregunte cuál es la regla hoy.
    .means-3 = Puede haber una causa más sencilla. Quizá el dinero no llegó o falta un papel.
    .do-1 = Llame al abogado el mismo día. Pregunte si ICE presentó ese formulario.
    .do-2 = Un abogado puede pedir ayuda a un juez federal con un [habeas corpus](term:habeas-corpus).
    .careful-1 = Las apelaciones van a la [Junta de Apelaciones de Inmigración](term:bia). Los plazos son cortos y han cambiado, así que pregunte de inmediato.
    .ask-1 = Pregunte al abogado: “¿Apeló ICE? ¿Puede usted ir ya a una corte federal?”

faq-deported-without-judge = ¿Pueden deportar a la persona sin un juez?
    .answer = Sí, en algunos casos. Los principales son una orden de deportación vieja y la [deportación acelerada](term:expedited-removal), que ordena un oficial.
    .means-1 = La deportación acelerada es para personas que nunca fueron admitidas ni recibieron un [permiso (parole)](term:parole). Se aplica si no pueden probar { $years-proof } años seguidos aquí. Valía en todo el país al { $date-expedited-removal }. Lo que pasó después no se sabe con certeza.
    .means-2 = A una persona deportada que regresó la pueden sacar con la orden vieja. Eso es [restablecer la orden](term:reinstatement) (reinstatement).
    .means-3 = Una orden por faltar a una audiencia a veces se puede reabrir. En muchos de esos casos, presentar la solicitud detiene la deportación de inmediato.
    .means-4 = Una persona sin orden vieja normalmente tiene derecho a ver a un [juez de inmigración](term:immigration-judge).
    .do-1 = Revise si hay una orden vieja con el [número A](term:a-number) en { $site-court } o en el { $phone-eoir-line }.
    .do-2 = Junte pruebas de { $years-proof } años o más. Vea [esta respuesta](faq:prove-two-years).
    .careful-1 = La persona no debe firmar sin un abogado. Si tiene miedo de regresar, debe decirlo a cada oficial.
    .ask-1 = Pregunte a un abogado de inmigración: “¿Hay una orden vieja? ¿Podría [ICE](term:ice) usar aquí la deportación acelerada?”

faq-prove-two-years = ¿Cómo probamos dos años en Estados Unidos?
    .answer = Junte papeles con fechas de { $years-proof } años o más, mes por mes. Dé copias al abogado y guarde un juego con la familia.
    .means-1 = Esto importa para personas que nunca fueron admitidas ni recibieron un [permiso (parole)](term:parole). Al { $date-expedited-removal }, sin prueba de { $years-proof } años seguidos, un oficial puede ordenar la [deportación acelerada](term:expedited-removal).
    .means-2 = Los oficiales no tienen que explicar esta regla. Por eso alguien tiene que mencionarla: el abogado, la familia, o la persona cuando un abogado se lo aconseje.
    .do-1 = Busque contratos de renta, recibos, talones de pago, impuestos y papeles del banco. Busque también papeles de escuela y médicos, y actas de nacimiento de los hijos.
    .do-2 = Deje copias con dos personas en las que usted confía.
    .careful-1 = Callar sigue siendo el consejo normal ante las preguntas de los oficiales. Pregunte al abogado quién muestra la prueba y cuándo.
    .careful-2 = Use solo papeles verdaderos.
    .ask-1 = Pregunte a un abogado de inmigración: “¿Podría [ICE](term:ice) usar la deportación acelerada? ¿Qué pruebas de { $years-proof } años necesitamos? ¿Quién debe mostrarlas?”

faq-supreme-court = ¿Qué está decidiendo la Corte Suprema?
    .answer = Si [ICE](term:ice) puede detener sin audiencia de [fianza de inmigración](term:immigration-bond) a quien [entró sin inspección](term:entered-without-inspection). La Corte aceptó el caso el { $date-scotus-grant }.
    .means-1 = El caso es el { $scotus-case }. Al { $date-circuits }, no había día fijado para los argumentos.
    .means-2 = La Corte va a decidir qué dice la ley. No se le preguntó por el derecho a un proceso justo.
    .means-3 = Normalmente la Corte decidiría, a más tardar, alrededor del { $date-scotus-decision }.
    .means-4 = Hasta entonces vale la regla de cada [circuito federal](term:federal-circuit). Vea [esta respuesta](faq:why-state-matters).
    .means-5 = Otra pregunta es cuánto tiempo se puede detener a personas con ciertas [condenas](term:conviction). Al { $date-circuits }, la Corte no la estaba decidiendo.
    .careful-1 = Esto puede haber cambiado desde que se escribió la guía. Confirme con un abogado antes de confiar en ello.
    .ask-1 = Pregunte a un abogado de inmigración: “¿Hay noticias de la Corte Suprema? ¿Cambian lo que debemos hacer?”

## Situaciones especiales

faq-us-citizen = Mi familiar tiene la ciudadanía de Estados Unidos. ¿Qué hacemos?
    .answer = [ICE](term:ice) no puede legalmente retener a un ciudadano de Estados Unidos. Lleve hoy copias de la prueba a un abogado y pida que cancelen la [retención de ICE](term:detainer).
    .means-1 = Todavía pasa que retienen a ciudadanos. Las cortes han visto casos así.
    .means-2 = Mucha gente no sabe que es ciudadana. Quizá su padre o su madre se hizo ciudadano cuando la persona era menor y tenía tarjeta verde. O quizá nació fuera, y su padre o su madre tenía la ciudadanía.
    .means-3 = ICE puede cancelar una retención. Lo hizo en un caso conocido cuando vio la prueba.
    .means-4 = El aviso que viene con la retención da una línea de ICE para ciudadanos. Es la línea de ICE, así que trate de hablar primero con un abogado.
    .do-1 = Busque el pasaporte, la tarjeta de pasaporte o el acta de nacimiento de Estados Unidos. También sirve el certificado que la persona recibió al hacerse ciudadana. O el registro de Estados Unidos de un nacimiento en otro país.
    .do-2 = Si la ciudadanía vino por el padre o la madre, busque sus papeles. Dé copias al abogado, al jefe de la cárcel y a ICE. Guarde los originales.
    .careful-1 = Si usted no lo sabe con seguridad, no se lo diga a los oficiales. Decirlo con mentira puede hacer un daño para siempre. Un abogado puede revisarlo.
    .careful-2 = La persona no debe firmar papeles para irse del país.
    .ask-1 = Pregunte al abogado: “¿Pedirá a ICE que cancele la retención? ¿Debe presentar ya un [habeas corpus](term:habeas-corpus)?”

faq-green-card = La persona tiene tarjeta verde (green card). ¿Qué hacemos?
    .answer = Una persona con tarjeta verde puede tener una [retención de ICE](term:detainer) por algunos delitos o cargos. Conserva el derecho a un juez y, muchas veces, a pedir una [fianza de inmigración](term:immigration-bond).
    .means-1 = Hay una regla que niega la fianza de inmigración a quien nunca fue admitido. No es para la mayoría de las personas con tarjeta verde.
    .means-2 = Pero algunos delitos también se la pueden quitar a ellas. Se llama [detención obligatoria](term:mandatory-detention).
    .means-3 = Algunas personas con tarjeta verde son ciudadanas y no lo saben. Vea [esta respuesta](faq:us-citizen).
    .do-1 = Dé al abogado una copia de la tarjeta y de todos los papeles de corte, viejos y nuevos.
    .careful-1 = Trate de tener consejo de inmigración antes de [declararse culpable o aceptar un trato](term:plea). Eso puede poner en riesgo la tarjeta verde.
    .careful-2 = La persona no debe firmar papeles para aceptar irse sin hablar con un abogado.
    .ask-1 = Pregunte a un abogado de inmigración: “¿Podrían deportar a la persona por este cargo? ¿Y por declararse culpable? ¿Puede tener una fianza de inmigración?”

faq-daca-tps-asylum = La persona tiene DACA, TPS o un caso de asilo abierto. ¿Qué hacemos?
    .answer = Avise de inmediato a un abogado de inmigración. Esto puede ayudar, pero no siempre impide que [ICE](term:ice) detenga a una persona.
    .means-1 = Un caso de [asilo](term:asylum) abierto no impide la detención.
    .means-2 = El gobierno dice que DACA no da un estatus. Al { $date-daca }, informó de arrestos de personas con DACA.
    .means-3 = A una persona con TPS vigente no la pueden detener por su estatus migratorio. Pero al { $date-tps }, la mayoría de los programas de TPS habían terminado.
    .do-1 = Revise con un abogado el país exacto del TPS y la fecha en que termina.
    .do-2 = Busque las tarjetas, los recibos y las cartas. Dé copias al abogado.
    .careful-1 = No hable de la historia del asilo ni del estatus en las llamadas de la cárcel.
    .ask-1 = Pregunte a un abogado de inmigración: “¿El estatus sigue vigente? ¿Puede pedir a ICE que quite la [retención](term:detainer)?”

faq-victim-of-crime = La persona fue víctima de un delito o de abuso. ¿Eso ayuda?
    .answer = Puede ayudar. Algunas víctimas pueden calificar para una [visa o protección especial](term:u-t-visa-vawa). Son las que ayudaron a la policía, las de trata de personas y las que sufrieron abuso de su familia.
    .means-1 = La visa U es para víctimas que ayudaron a la policía. La visa T es por trata. VAWA es para esposos, hijos y padres que sufrieron abuso.
    .means-2 = Un caso abierto de este tipo no impide la detención. [ICE](term:ice) terminó su política para proteger a víctimas el { $date-victim-policy }. Hubo una demanda y no se sabe cómo terminó.
    .means-3 = El formulario de la [retención de ICE](term:detainer) tiene una nota para víctimas con una línea de ICE. Es la línea de ICE. Trate de hablar primero con un abogado.
    .do-1 = Guarde copias de los recibos y las cartas donde un abogado y la familia puedan mandarlas.
    .careful-1 = No cuente la historia del delito en las llamadas de la cárcel. Cuéntesela a un abogado en privado.
    .ask-1 = Pregunte a un abogado de inmigración: “¿La persona puede calificar como víctima? ¿Puede usted pedir a ICE que quite la retención?”

faq-under-18 = La persona tiene menos de { $age-adult } años. ¿Qué hacemos?
    .answer = Consiga de inmediato un abogado para el menor. Las reglas para menores son distintas, y no está claro qué dice cada estado sobre las [retenciones de ICE](term:detainer) a menores.
    .means-1 = Un menor que no está con su padre o madre debe ir a una agencia para niños, normalmente en tres días. Se llama Oficina de Reubicación de Refugiados (ORR).
    .means-2 = El localizador de [ICE](term:ice) no muestra a nadie menor de { $age-adult } años.
    .means-3 = Los menores en custodia del [DHS](term:dhs) todavía tienen protecciones especiales de una corte. Se llaman Flores.
    .do-1 = Avise de la retención al abogado de defensa del menor. Pida un abogado que conozca casos de menores.
    .do-2 = Si trasladaron al menor, pregunte a la agencia para niños. Busque la línea para padres en su página.
    .careful-1 = Un menor, como un adulto, no tiene que contestar las preguntas de ICE. Pida que haya un abogado presente.
    .careful-2 = Un menor no debe firmar papeles para irse sin un abogado.
    .ask-1 = Pregunte al abogado: “¿Puede ICE detener a este menor? ¿Hay protección especial para jóvenes o [asilo](term:asylum)?”

faq-old-deportation-order = La persona tiene una orden de deportación vieja. ¿Qué hacemos?
    .answer = Trate de hablar hoy con un abogado de inmigración, antes de pagar la [fianza penal](term:bail). Una orden vieja lo cambia todo: es posible que [ICE](term:ice) pueda deportar a la persona sin un juez.
    .means-1 = Con una orden final, la persona puede pedir protección por miedo. Mientras eso se decide, un [juez de inmigración](term:immigration-judge) no puede dar una [fianza de inmigración](term:immigration-bond).
    .means-2 = Una orden por faltar a una audiencia a veces se puede reabrir. Si no hubo aviso, se puede pedir en cualquier momento. Por otras razones fuertes el plazo es corto.
    .means-3 = Si deportaron a la persona y regresó, ICE puede volver a usar la orden vieja. Eso es [restablecer la orden](term:reinstatement) (reinstatement).
    .means-4 = La detención puede durar unos seis meses sin que se vea el final. Entonces un abogado puede pedir un [habeas corpus](term:habeas-corpus) a un juez.
    .do-1 = Revise el caso con el [número A](term:a-number) en { $site-court } o en el { $phone-eoir-line }.
    .do-2 = Si la persona tiene miedo de regresar, debe decirlo claramente a cada oficial.
    .careful-1 = No hable del caso viejo en las llamadas de la cárcel ni con oficiales. Regresar después de una deportación puede ser un delito federal.
    .ask-1 = Pregunte a un abogado de inmigración: “¿Puede reabrir el caso? ¿Eso detendría la deportación? ¿Se puede pedir protección por miedo?”

faq-sick-or-medicine = La persona está enferma o necesita medicina. ¿Qué hacemos?
    .answer = Avise por escrito al personal médico de la cárcel sobre la enfermedad y las medicinas. Pida un resumen médico que viaje con la persona.
    .means-1 = Cuando [ICE](term:ice) traslada a alguien, va con poco. Una oficina de sheriff dice que solo dinero, medicina y papeles legales.
    .means-2 = Algunas cárceles pueden mandar medicina para unos días si se pide. Quizá no todas lo hagan.
    .means-3 = Un juez puede mirar las necesidades médicas al decidir una [fianza de inmigración](term:immigration-bond). Guarde los papeles.
    .do-1 = Haga una lista de cada medicina, la dosis, el doctor y la farmacia. Guarde una copia.
    .do-2 = Pida a la persona que también le diga a la enfermera y que pida la cita por escrito.
    .careful-1 = Si hay peligro ahora, llame a la cárcel y pida la unidad médica. Anote la hora y el nombre.
    .ask-1 = Pregunte a los dos abogados: “¿Pueden avisar de la enfermedad a la cárcel, a ICE y al juez?”

faq-prison-or-federal = La persona está en prisión o en custodia federal. ¿Qué cambia?
    .answer = La [retención de ICE](term:detainer) puede seguir a la persona de una cárcel a otra o a la prisión. [ICE](term:ice) normalmente espera a que termine la sentencia.
    .means-1 = El formulario es para la cárcel de ahora y para cualquier lugar que tenga a la persona después.
    .means-2 = El último día de la sentencia es el [momento de salida](term:release-point). El tiempo extra de la retención empieza ahí.
    .do-1 = Pida por escrito la fecha en que termina la sentencia. Pregunte otra vez cuando se acerque.
    .do-2 = Busque un abogado de inmigración meses antes de ese día, no en la última semana.
    .do-3 = Haga un plan para medicinas, papeles y pertenencias antes de ese día.
    .careful-1 = ICE también puede arrestar años después de que la persona salió. Algunos delitos impiden la [fianza de inmigración](term:immigration-bond).
    .ask-1 = Pregunte a un abogado de inmigración: “¿Qué formas de quedarse hay? ¿Qué podemos empezar ya?”

## La familia y la vida diaria

faq-child-care = ¿Quién cuida a los niños?
    .answer = Haga un plan ya: quién los recoge, quién puede firmar en la escuela y con el doctor, y a quién llamar. Póngalo por escrito.
    .means-1 = Los formularios legales cambian según el estado. Algunos tienen un papel para cuidadores, otros usan un poder, y las cortes pueden nombrar un tutor.
    .do-1 = Dé a la escuela una nota por escrito que diga quién puede recoger al niño.
    .do-2 = Ponga actas de nacimiento, tarjetas de salud y listas de medicinas en una carpeta.
    .do-3 = Diga a los niños, con calma y pocas palabras, quién los va a cuidar.
    .careful-1 = Pregunte a una oficina de ayuda legal antes de firmar un papel que da derechos de padre o madre a otra persona.
    .ask-1 = Pregunte a los dos abogados: “¿Pueden decirle al juez que hay niños que dependen de la persona? ¿Qué formulario usa nuestro estado?”

faq-papers-to-gather = ¿Qué papeles juntamos?
    .answer = Junte cuatro clases de papeles: identidad, inmigración, caso penal y la vida aquí. Dé copias a dos personas en las que usted confía.
    .do-1 = Identidad: identificaciones, pasaportes, actas de nacimiento y el [número A](term:a-number). Este número tiene nueve dígitos y está en muchos papeles de inmigración.
    .do-2 = Caso penal: el papel de los cargos, el recibo de la [fianza penal](term:bail), las fechas de corte y el nombre del abogado.
    .do-3 = Inmigración: todas las cartas, tarjetas, recibos y papeles de corte que encuentre.
    .do-4 = La vida aquí: pruebas de los años en Estados Unidos, familia, trabajo e impuestos. Agregue papeles médicos y actas de nacimiento de los hijos.
    .do-5 = ¿Alguien de la familia es ciudadano de Estados Unidos? Agregue la prueba.
    .careful-1 = Dé copias y guarde los originales. Tenga cuidado con quien quiera quedarse con ellos.
    .careful-2 = No mande ni lleve estos papeles a la cárcel antes de que un abogado diga que sí.
    .ask-1 = Pregunte al abogado de inmigración: “¿Qué papeles necesita primero? ¿Cuáles no debemos mostrar todavía?”

faq-belongings = ¿Cómo recogemos su cartera, teléfono y carro?
    .answer = Pida a la cárcel su formulario para entregar pertenencias. Normalmente la persona detenida tiene que decir quién puede recogerlas. Quien las recoge muestra una identificación.
    .means-1 = Las reglas cambian según la cárcel. Muchas veces no entregan ropa.
    .do-1 = Recoja las cosas antes de que [ICE](term:ice) traslade a la persona. Lo que queda en la cárcel puede destruirse después de un tiempo.
    .do-2 = Un poder firmado es un papel que deja a alguien actuar por la persona. Con él puede encargarse de la renta, el carro, el banco y los cheques de pago.
    .do-3 = Una firma en la cárcel puede necesitar la visita de un [notario](term:notario) público (notary). Pregunte a la cárcel y al abogado cómo se hace.
    .do-4 = Si la grúa se llevó el carro, pregunte a la policía en qué lote está. El costo puede subir cada día.
    .careful-1 = Para recoger cosas quizá deba mostrar una identificación. Si usted no tiene papeles, pregunte primero a un abogado o mande a un ciudadano.
    .ask-1 = Pregunte al abogado de defensa: “¿Puede la policía quedarse con el teléfono o el carro como prueba?”

faq-send-money = ¿Cómo mandamos dinero?
    .answer = Ponga cantidades pequeñas en la cuenta de la cárcel. El dinero debe seguir a la persona si [ICE](term:ice) se la lleva, pero puede tardar.
    .means-1 = No está claro cómo pasa ICE el dinero, así que no mande mucho de una vez.
    .do-1 = Pregunte a la cárcel qué servicio usa. Búsquelo en la página de la propia cárcel.
    .do-2 = Guarde cada recibo. Pregunte cuánto cobran antes de pagar.
    .do-3 = Después de un traslado, primero encuentre el lugar nuevo. Luego pregunte ahí cómo mandar dinero.
    .careful-1 = Quien llama y quiere tarjetas de regalo o pago por aplicación no es de ICE. Vea [esta respuesta](faq:scam-call).
    .ask-1 = Pregunte a la cárcel: “¿Cómo ponemos dinero? ¿Qué pasa con él si trasladan a la persona?”

faq-visit-without-papers = ¿Es seguro que yo visite o llame si no tengo papeles?
    .answer = Es más seguro que vaya un familiar ciudadano. Si usted no tiene papeles, pregunte a un abogado antes de visitar.
    .means-1 = Para una visita, quizá le pidan identificación y revisen sus antecedentes.
    .means-2 = Las reglas cambian de un lugar a otro. No está claro qué riesgo hay en una cárcel que trabaja con [ICE](term:ice).
    .do-1 = Para la línea de ICE, deje que llame un ciudadano, un abogado o el [consulado](term:consulate). Deben dar solo lo necesario.
    .do-2 = Cuando llame a la cárcel, pregunte solo por la persona. No tiene que hablar del lugar de nacimiento ni del estatus.
    .do-3 = Escriba cartas o mande un mensaje con el abogado si no puede visitar.
    .careful-1 = Las llamadas, visitas por video y cartas pueden grabarse y compartirse. Sus propias palabras también cuentan.
    .ask-1 = Pregunte al abogado: “¿Es seguro que yo visite esta cárcel? ¿Qué identificación pide?”

## Quejas, estafas y esta guía

faq-how-to-complain = ¿Cómo nos quejamos?
    .answer = Por escrito, al sheriff o a la oficina que vigila la cárcel. Pero una queja quizá no saque a nadie rápido, así que hable también con un abogado sobre la vía rápida.
    .means-1 = La vía rápida muchas veces es el [habeas corpus](term:habeas-corpus), que se pide a un juez.
    .means-2 = El [DHS](term:dhs) tenía oficinas de derechos civiles. Las cerraron y, tras una demanda, las abrieron otra vez para el { $date-rights-offices }. No se sabe cuánto pueden hacer ahora.
    .do-1 = También puede escribir al fiscal general del estado o a su representante en el Congreso.
    .do-2 = Si una cárcel tuvo a la persona más tiempo del permitido, una oficina de ACLU en el estado puede mirar el caso.
    .do-3 = Guarde los datos: días, horas, nombres, lo que se dijo y copias de cada papel.
    .careful-1 = Mientras la persona sigue en la cárcel, pregunte primero a un abogado. Presionar puede hacer que [ICE](term:ice) venga de inmediato.
    .ask-1 = Pregunte al abogado: “¿Tuvieron a la persona más tiempo del permitido? ¿Se puede reclamar dinero? ¿Hay un plazo?”

faq-scam-call = Alguien llamó y pidió dinero para la fianza penal o de inmigración. ¿Es de verdad?
    .answer = Lo más probable es que no. Nadie que le llame está cobrando una [fianza de inmigración](term:immigration-bond) de verdad.
    .means-1 = [ICE](term:ice) no llama a las familias para exigir dinero. Nunca acepta tarjetas de regalo, criptomonedas ni aplicaciones de pago.
    .means-2 = Quien llama puede saber el nombre, el lugar y datos del caso. Eso no lo hace de verdad.
    .means-3 = Una fianza de inmigración de verdad se paga por transferencia bancaria, pero solo después de que usted entra por su cuenta a { $site-bond-payment }.
    .do-1 = Cuelgue. Llame a la cárcel, al centro de detención o al abogado a un número que usted buscó.
    .do-2 = Anote el número que le llamó y lo que dijo. Cuéntele al abogado.
    .careful-1 = Tenga cuidado con un [notario](term:notario) o con quien diga tener contactos especiales en ICE.
    .ask-1 = Pregunte al abogado: “¿Hay alguna [fianza penal](term:bail) o de inmigración que pagar? ¿A quién y cómo?”

faq-what-is-287g = ¿Qué es { $section-287g } y lo tiene nuestro condado?
    .answer = Es un acuerdo que permite a oficiales locales hacer algún trabajo para [ICE](term:ice). Pregunte al sheriff o busque la lista de ICE en { $site-ice }.
    .means-1 = Hay tres tipos de [{ $section-287g }](term:287g). En una cárcel, los oficiales pueden hacer preguntas y poner una [retención de ICE](term:detainer).
    .means-2 = Otros solo ejecutan las [órdenes](term:administrative-warrant) de ICE en la cárcel. Un tercer tipo trabaja en la calle.
    .means-3 = La lista de ICE del { $date-287g-list } tenía { $count-287g-agreements } acuerdos en { $count-287g-states } estados. El número sigue cambiando.
    .means-4 = En Texas, cada sheriff que maneja una cárcel debe pedir un acuerdo así a más tardar el { $date-texas-287g }.
    .do-1 = Vea qué permite su estado en [la pregunta del estado](step:state).
    .careful-1 = Un oficial local en una cárcel puede estar preguntando para ICE. La persona todavía puede callar y pedir un abogado.
    .ask-1 = Pregunte al abogado de defensa: “¿Esta cárcel tiene un acuerdo { $section-287g }? ¿Quién hace las preguntas ahí?”

faq-how-old-is-this = ¿De cuándo es esta información y cómo la reviso?
    .answer = Esta guía se preparó el { $date-content }. La ley cambia rápido, así que confirme con un abogado antes de actuar.
    .means-1 = Cada línea legal muestra su fuente y el día en que se revisó. Si una línea es vieja, lo dice.
    .means-2 = Las fuentes más nuevas sobre la [fianza de inmigración](term:immigration-bond) son del { $date-circuits }. No se encontró nada después.
    .means-3 = La guía da información, no consejo legal. No es del gobierno ni de una corte.
    .do-1 = Mire la fecha en la página. Si tiene meses, pida una copia más nueva de la guía.
    .careful-1 = Muchas páginas de internet son viejas o están mal. Una página que suena segura puede ser falsa.
    .ask-1 = Pregunte al abogado: “¿Esta sigue siendo la regla hoy, en este estado?”

faq-does-guide-keep = ¿Esta guía guarda lo que pongo?
    .answer = No. Sus respuestas quedan en la memoria de esta computadora hasta que usted empieza de nuevo o cierra la guía. No se manda nada.
    .means-1 = La guía no usa internet. No pide nombres, números ni papeles.
    .means-2 = Escribe en un archivo o imprime solo cuando usted lo pide.
    .do-1 = Cuando termine en una computadora compartida, empiece de nuevo. Así se borran las respuestas.
    .careful-1 = Una página que imprime o guarda la pueden leer otros. Guárdela en un lugar seguro.
    .careful-2 = No lea esta guía en un teléfono o tableta de la cárcel. Ahí puede quedar grabado.
    .ask-1 = Si usa la computadora de una clínica, pregunte al personal: “¿Hay algo más que grabe esta pantalla?”
