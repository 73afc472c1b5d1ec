# Hojas que la persona que lee se lleva: una tarjeta, hojas para llenar a mano, cartas y palabras para el teléfono.
#
# sheet-<id> es el título y .use dice cuándo ayuda; los otros atributos son las partes, en el orden
# de assets/guide/sheets.ron. "La persona" = quien está detenido; "usted" = quien lee.
# Las líneas de guion (en las cartas, las llamadas y el principio de la tarjeta) se dicen o se mandan
# en inglés. La traducción solo explica lo que dice la línea en inglés: debe ser exacta.
# "____" es un espacio para llenar a mano. Las etiquetas de las líneas vacías no llevan punto final.
# "Fianza penal" es de la corte penal; "fianza de inmigración" es de ICE. Nunca "fianza" sola.

## The card

sheet-wallet-card = Tarjeta para llevar: qué decir y qué no firmar
    .use = Aprenda estas palabras y llévelas consigo. En la cárcel hay que decirlas en voz alta.
    .h-say = Diga a un oficial, en la cárcel o a ICE
    .silent = Quiero hablar con un abogado. No quiero contestar preguntas.
    .refuse = No voy a firmar ahora. Por favor, deme una copia. Quiero un abogado.
    .interpreter = Quiero un intérprete, por favor.
    .no-law = Ninguna ley obliga a una persona en la cárcel a contestar a ICE dónde nació, qué estatus tiene o cómo entró.
    .never-lie = Callar está permitido. Mentir o mostrar papeles falsos no. Nunca diga que es ciudadano de Estados Unidos si no es verdad.
    .fear = ¿De verdad tiene miedo de volver? Dígalo con claridad, más de una vez y a cada oficial.
    .no-sign = Nadie tiene que firmar esto. Pregunte antes a un abogado: [salida voluntaria](term:voluntary-departure) (formulario { $form-voluntary-departure }), retorno voluntario (formulario { $form-voluntary-return }), [deportación estipulada](term:stipulated-removal) o renunciar a una audiencia.
    .calls = Piense que toda llamada de la cárcel se graba. No hable en ella del lugar de nacimiento, papeles, deportaciones viejas ni del caso.
    .lawyer-criminal = Abogado de defensa penal: nombre y teléfono
    .lawyer-immigration = Abogado de inmigración: nombre y teléfono
    .family = Familiar o amigo a quien llamar

## The worksheet

sheet-worksheet = El caso en una hoja, para llenar a mano
    .use = Téngala a mano en cada llamada y en cada reunión con un abogado.
    .keep-safe = Guarde bien esta hoja. Muéstrela a los abogados y a personas de confianza. No la lea en una llamada de la cárcel, porque esas llamadas se pueden grabar.
    .empty = Deje vacía la línea si no sabe. Es mejor una línea vacía que adivinar.
    .h-jail = Dónde está la persona
    .jail = Cárcel: nombre, ciudad y teléfono
    .booking = Número de fichaje (booking number)
    .moved = Si la trasladaron: a dónde y cuándo
    .a-number-why = El [número A](term:a-number) está en los papeles de inmigración y normalmente en el formulario de la retención. Ayuda a buscar a una persona detenida por ICE y a consultar la corte de inmigración. Escríbalo aquí solo si puede guardar bien esta hoja.
    .a-number = Número A (A-number)
    .h-case = El caso penal
    .charges = Cargos
    .court = Próxima fecha de corte: corte, sala, día y hora
    .court-later = Otras fechas de corte
    .bail = Fianza penal: cantidad y tipo
    .bail-set = Quién fijó la fianza penal y cuándo
    .hold-form = Formulario de la retención (formulario { $form-detainer }): quién tiene copia y qué casilla está marcada
    .h-release = Cuándo podía salir libre
    .release-why = Anote el día y la hora exactos en que la persona podía salir libre. Si la retención vale allí, sus { $hours-hold } horas empiezan en ese momento. Las cárceles cuentan estas horas de distintas maneras.
    .release-bail = Fianza penal: día y hora en que se podía pagar y en que se pagó
    .release-due = Cargos retirados, fin de la sentencia u orden de un juez: día y hora
    .ice-came = Si vino ICE: día y hora, y quién se lo dijo a usted
    .h-lawyers = Los abogados
    .lawyer-criminal = Abogado de defensa penal: nombre, oficina y teléfono
    .lawyer-immigration = Abogado de inmigración: nombre, oficina y teléfono
    .h-health = Salud
    .health-why = Avise por escrito al personal médico de la cárcel. Pida que un resumen médico vaya con la persona si la trasladan.
    .medicines = Medicinas y cuánto de cada una
    .illness = Enfermedades y alergias
    .doctors = Doctores y farmacia: nombre y teléfono
    .h-things = Llaves y papeles
    .keys = Quién tiene las llaves, el teléfono y el carro
    .papers = Quién tiene los papeles y quién tiene copias
    .h-calls = Llamadas que hicimos
    .calls-how = Anote cada llamada: el día, la hora, con quién habló y qué le dijeron.
    .calls = Día, hora, quién, qué dijo

## Papers to gather

sheet-papers = Papeles para juntar: una lista
    .use = Marque lo que tiene. Vaya grupo por grupo.
    .lawyer-first = Diga primero a un abogado qué papeles tiene. El abogado puede decir cuáles mostrar y cuándo. Antes de eso, trate de no mandar papeles a la cárcel ni a ICE.
    .copies = Dé copias y guarde los originales. Deje un juego de copias con dos personas de confianza.
    .true-papers = Use solo papeles verdaderos. Los papeles falsos pueden ser un delito y pueden cerrarle las puertas a una persona para siempre.
    .h-identity = Quién es la persona
    .id-cards = Identificaciones y pasaportes
    .birth = Acta de nacimiento
    .a-number = Cualquier papel con el [número A](term:a-number)
    .citizen = Cualquier señal de que puede ser ciudadano de Estados Unidos: pasaporte o acta de nacimiento de Estados Unidos, papeles de ciudadanía o papeles del padre o la madre
    .h-immigration = Inmigración
    .cards = Visa, permiso de trabajo o tarjeta verde
    .letters = Cartas, recibos y decisiones de oficinas de inmigración
    .old-court = Papeles de la corte de inmigración, también los muy viejos. Una orden de deportación vieja lo cambia todo.
    .victim = Recibos o decisiones de un caso de [visa U, visa T o VAWA](term:u-t-visa-vawa)
    .h-family = Familia
    .children = Actas de nacimiento de los hijos
    .marriage = Acta de matrimonio u otra prueba de lazos familiares
    .family-citizen = Prueba de que alguien de la familia es ciudadano de Estados Unidos
    .support = Cartas de personas que conocen a la persona
    .h-work = Trabajo, casa y años aquí
    .years-why = Al { $date-expedited-removal }, la prueba de { $years-proof } años seguidos aquí puede proteger a algunas personas de la [deportación acelerada](term:expedited-removal). Busque papeles con fecha, mes por mes. Pregunte al abogado quién los muestra y cuándo.
    .home = Contratos y recibos de renta, y cuentas con la dirección
    .work = Talones de pago, declaraciones de impuestos y papeles del banco
    .school = Papeles de la escuela y del médico con fecha
    .h-court = El caso penal
    .charging = El papel con los cargos y las fechas de corte
    .bail = Recibo de la [fianza penal](term:bail) y cualquier contrato con un [agente de fianza penal](term:bondsman)
    .results = Cómo terminaron los casos anteriores
    .hold-form = El formulario de la retención, [formulario { $form-detainer }](term:form-i-247a), si lo tiene
    .h-medical = Salud
    .medical = Expedientes médicos
    .prescriptions = Recetas y una lista de medicinas
    .h-where = Dónde están los papeles
    .originals = Quién guarda los originales
    .two-people = Dos personas que tienen copias
    .missing = Qué falta todavía y quién lo busca

## Children and property

sheet-children-and-property = Hijos, casa y pertenencias
    .use = Llénela con la persona que va a ayudar y dele una copia.
    .rights = Algunos papeles pueden dar a otra persona los derechos de padre o madre. Pregunte a una oficina de ayuda legal antes de firmar un papel así.
    .h-children = Los hijos
    .pick-up = Quién puede recoger a los niños: nombre y teléfono
    .pick-up-second = Quién más puede, si la primera persona no puede
    .school = Escuela o guardería: nombre, teléfono y horario
    .school-note = Dé a la escuela una nota por escrito que diga quién puede recoger a los niños.
    .doctor = Doctor y tarjeta de salud
    .child-medicine = Medicinas y alergias de cada niño
    .calm = Diga a los niños, con calma y pocas palabras, quién los va a cuidar.
    .child-papers = Dónde están las actas de nacimiento y los pasaportes de los niños
    .h-forms = Quién puede firmar por ellos
    .forms = Los papeles legales cambian según el estado. Algunos estados tienen un formulario para cuidadores y otros usan un poder. Una corte también puede nombrar un tutor.
    .which-form = Pregunte a un abogado qué papel acepta su estado para la escuela y el doctor.
    .form-named = El papel que dijo el abogado y quién lo tiene
    .h-jail = Las cosas de la persona en la cárcel
    .property = Normalmente la cárcel da las pertenencias a alguien que la persona nombra en un formulario. Quien las recoge muestra una identificación. Cada cárcel tiene sus reglas; pregunte.
    .property-soon = Pida las cosas antes de que ICE traslade a la persona. En algunos lugares, lo que se queda puede destruirse.
    .property-id = Si usted no tiene papeles, pregunte a un abogado antes de ir, o deje que vaya un ciudadano.
    .property-who = Quién recoge las cosas y dónde están ahora
    .account = Ponga dinero en la cuenta de la cárcel en cantidades pequeñas. Debería seguir a la persona si ICE se la lleva. Pero esto no es seguro, y puede tardar.
    .medicine = Diga por escrito al personal médico de la cárcel qué medicinas necesita la persona.
    .h-home = Casa, trabajo y dinero
    .attorney = Un poder es un papel firmado. Permite que alguien se encargue de la renta, el carro, el banco y los cheques de pago de otra persona.
    .notary = Una firma en la cárcel puede necesitar la visita de un notario público (notary). Pregunte a la cárcel y al abogado. Un [notario](term:notario) no es abogado.
    .acts-for = Quién actúa por la persona: nombre y teléfono
    .no-codes = No escriba en esta hoja contraseñas, claves del banco ni números de tarjetas.
    .rent = Renta o casa: a quién se paga, cuánto y qué día
    .bank = Banco y cuentas que no pueden esperar
    .pay = Trabajo: a quién llamar y pago que todavía deben
    .car = Carro: dónde está y quién tiene la llave
    .keys = Quién tiene las llaves de la casa
    .passport = Quién guarda el pasaporte y otros papeles
    .pets = Mascotas: quién les da de comer
    .other = Otras cosas que hay que atender

## Questions for the lawyers

sheet-questions-criminal = Preguntas para el abogado de defensa penal
    .use = Lleve esta hoja a la reunión con el abogado de defensa o el defensor público.
    .private = Hable en la oficina del abogado o en una llamada que organice el abogado. Piense que las otras llamadas y mensajes de la cárcel se graban.
    .how = Marque lo que ya preguntó. Pida al abogado que explique las palabras difíciles. Está bien preguntar dos veces.
    .talk = Día y hora de la reunión, y con quién
    .fits = Si contesta primero las preguntas de la guía, esta lista sirve mejor para el caso.
    .base-hold = ¿Hay una retención de ICE? ¿Tiene usted el [formulario { $form-detainer }](term:form-i-247a), y qué casilla está marcada?
    .base-paid = Si pagamos la [fianza penal](term:bail), ¿esta cárcel dejará salir a la persona o la entregará a ICE? ¿O la retendrá { $hours-hold } horas?
    .base-money = ¿Qué pasa con nuestro dinero de la fianza penal si ICE se lleva a la persona antes de la corte?
    .base-lower = ¿Puede pedir una fianza penal más baja, o la salida con una [promesa de volver](term:personal-recognizance)? ¿Convendría?
    .base-plea = ¿Qué [respuesta al cargo (plea)](term:plea) sería segura para inmigración? ¿Ya preguntó usted a un experto en eso?
    .base-dismiss = ¿Se puede retirar el caso, o mandarlo a un programa?
    .base-credit = ¿Cuánto crédito de tiempo tiene ya la persona? ¿Contaría el tiempo con ICE?
    .own = Nuestras propias preguntas
    .answers = Qué dijo el abogado
    .next = Qué sigue: quién hace qué y para cuándo

sheet-questions-immigration = Preguntas para el abogado de inmigración
    .use = Lleve esta hoja a la reunión con el abogado de inmigración.
    .private = Hable en la oficina del abogado o en una llamada que organice el abogado. Piense que las otras llamadas y mensajes de la cárcel se graban.
    .licensed = Solo un abogado con licencia o un [representante acreditado](term:accredited-representative) puede dar consejo de inmigración. Pida un contrato por escrito y recibos.
    .how = Marque lo que ya preguntó. Pida al abogado que explique las palabras difíciles. Está bien preguntar dos veces.
    .talk = Día y hora de la reunión, y con quién
    .fits = Si contesta primero las preguntas de la guía, esta lista sirve mejor para el caso.
    .base-old = ¿Hay una orden de deportación vieja? ¿Puede usted revisar con la corte de inmigración?
    .base-bond = Si ICE se lleva a la persona, ¿puede un juez de esta región dar ahora una [fianza de inmigración](term:immigration-bond)?
    .base-stay = ¿Conviene que la persona se quede en la cárcel por ahora? ¿Hasta cuándo?
    .base-expedited = ¿Podría ICE usar la [deportación acelerada](term:expedited-removal) sin juez? ¿Qué pruebas de { $years-proof } años necesita usted?
    .base-relief = ¿Qué formas de quedarse podrían servirle a la persona?
    .base-habeas = ¿Debe estar listo un caso de [habeas corpus](term:habeas-corpus) antes de que ICE traslade a la persona? ¿En qué corte?
    .base-sign = ¿Qué no debe firmar la persona, y qué no debe decir?
    .base-fee = ¿Cuánto cobra usted en total, y qué incluye? ¿Nos lo puede dar por escrito?
    .own = Nuestras propias preguntas
    .answers = Qué dijo el abogado
    .next = Qué sigue: quién hace qué y para cuándo

## Letter: a copy of the hold

sheet-letter-copy = Carta a la cárcel: por favor, den una copia de la retención
    .use = Úsela cuando sabe que hay una retención de ICE y la persona no tiene copia.
    .h-before = Para usted, antes de mandarla
    .risk = No sabemos si pedir una copia puede hacer que ICE venga antes. Los abogados cuentan que presionar por la salida sí puede. Si puede, pregunte primero a un abogado.
    .sure = Si no tiene la seguridad de que hay una retención, llame primero. Vea [cómo averiguarlo](faq:is-there-a-hold).
    .who-signs = Quizá sea mejor que firme la persona detenida o su abogado. Puede que la cárcel no conteste a la familia.
    .no-copy = La casilla marcada en el [formulario { $form-detainer }](term:form-i-247a) le dice mucho a un abogado. Si la persona nunca recibió copia, dígaselo al abogado.
    .leave-out = No ponga lugar de nacimiento, papeles, deportaciones viejas ni los hechos del caso. El correo de la cárcel se puede leer.
    .law-paper = En { $state }, según nuestras fuentes, la cárcel debe dar a la persona una copia de la petición de ICE. Nuestro material más nuevo es de { $law-date }.
    .law-told = En { $state }, según nuestras fuentes, la cárcel normalmente debe decir a la persona que hay una retención. No encontramos un deber de dar una copia en papel. Nuestro material más nuevo es de { $law-date }.
    .law-none = Sobre { $state }, no encontramos una regla estatal sobre la copia. Puede que exista. El mismo formulario de la retención pide que la persona reciba una copia.
    .h-letter = La carta misma
    .send-part = Mande solo esta parte, en inglés. Guarde sus propias notas en casa.
    .date = Fecha
    .to = Para: nombre y dirección de la cárcel
    .person = Persona detenida: nombre, como lo escribe la cárcel
    .booking = Número de fichaje (booking number)
    .greet = A la administración de la cárcel:
    .about = Esta carta es sobre la persona detenida nombrada arriba.
    .ask-form = Nos dijeron que ICE puso una retención (detainer). Por favor, den a esta persona una copia del formulario { $form-detainer }.
    .ask-warrant = Por favor, den también una copia de cualquier orden (warrant) que haya venido con ella.
    .served = Según entiendo el formulario, hay que entregar una copia a la persona. El formulario dice que eso hace falta para que tenga efecto.
    .state-paper = Según entiendo la ley de { $state }, la cárcel también da a la persona una copia de una petición así.
    .state-told = Según entiendo las reglas en { $state }, la cárcel normalmente informa a la persona de una retención así. Si no se ha hecho, por favor háganlo ahora.
    .to-lawyer = Si sus reglas lo permiten, por favor manden también una copia al abogado nombrado abajo.
    .if-not = Si no pueden dar una copia, por favor digan la razón por escrito.
    .thanks = Gracias por su ayuda. Con respeto,
    .signature = Firma
    .signer = Nombre de quien firma
    .answer-to = Por favor, contesten a (abogado u otro contacto)
    .h-after = Para usted, después de mandarla
    .keep-copy = Guarde una copia de la carta. Anote cuándo la mandó, quién la recibió y qué le dijeron.
    .show-lawyers = Muestre el formulario a los dos abogados en cuanto llegue.
    .notes = Enviada, recibida, contestada: día, hora y nombre

## Letter: the time is over

sheet-letter-time-over = Carta a la cárcel: terminó el tiempo de la retención
    .use = Úsela cuando parece que terminó el tiempo de la retención y la persona sigue en la cárcel.
    .h-before = Para usted, antes de mandarla
    .risk = Pedir la salida puede hacer que ICE venga de inmediato. Así lo cuentan los abogados. Trate de hablar primero con un abogado, y decidan juntos si mandarla, cuándo y cómo. Pregunte qué pasaría después si viene ICE.
    .counts = Puede que el tiempo no haya terminado. El formulario dice { $hours-hold } horas. Una regla federal deja fuera sábados, domingos y días feriados, y muchas cárceles cuentan así. No es seguro qué cuenta es legal en cada estado. Las dos empiezan cuando la persona podía salir libre.
    .when-over = Cuando el tiempo termina y nada más retiene a la persona, la [retención de ICE](term:detainer) ya no permite mantenerla detenida. Entonces la cárcel debe dejarla salir. ICE todavía puede arrestarla después.
    .who-signs = La carta de un abogado puede tener más fuerza. La persona detenida también puede pedirla. Hasta donde sabemos, así lo dice un aviso que va con el formulario de la retención. Es para cuando terminan las { $hours-hold } horas e ICE no ha venido.
    .leave-out = No ponga lugar de nacimiento, papeles, deportaciones viejas ni los hechos del caso. El correo de la cárcel se puede leer.
    .polite = Sea cortés y no haga amenazas.
    .law-no = En { $state }, según nuestras fuentes, una cárcel local no puede retener a una persona solo por una retención de ICE. Esto vale también para las { $hours-hold } horas. Pregunte al abogado si aplica aquí. Nuestro material más nuevo es de { $law-date }.
    .law-nj = En { $state }, el tiempo puede ser más corto. Una orden del fiscal general dice que una retención debe terminar antes de la medianoche del día de la salida. Una ley más nueva puede ser distinta; pregunte al abogado.
    .h-letter = La carta misma
    .send-part = Mande solo esta parte, en inglés. Guarde sus propias notas en casa.
    .date = Fecha y hora
    .to = Para: nombre y dirección de la cárcel
    .person = Persona detenida: nombre, como lo escribe la cárcel
    .booking = Número de fichaje (booking number)
    .greet = A la administración de la cárcel:
    .about = Esta carta es sobre la persona detenida nombrada arriba.
    .ended = Según nuestros apuntes, el caso penal dejó de retener a esta persona el día ____ a las ____.
    .form-count = Según entiendo el formulario { $form-detainer }, este pide a una cárcel que retenga a una persona no más de { $hours-hold } horas después de ese momento.
    .rule-count = Según entiendo, la regla federal también dice no más de { $hours-hold } horas. No cuenta sábados, domingos ni días feriados.
    .which-count = Por favor, digan qué cuenta usan y cuándo termina el tiempo según esa cuenta.
    .state-no = Según entiendo las reglas en { $state }, una cárcel local no puede retener a una persona solo por una retención de ICE.
    .authority = Por favor, digan por escrito con qué autoridad retienen ahora a esta persona y quién lo decidió.
    .copies = Por favor, den una copia del formulario { $form-detainer }, de cualquier orden (warrant) y de cualquier orden de una corte para retener a esta persona.
    .release = Si el tiempo terminó y no hay otra razón legal para retener a esta persona, por favor déjenla salir.
    .if-not = Si no la dejan salir, por favor digan la razón por escrito.
    .thanks = Gracias por su ayuda. Con respeto,
    .signature = Firma
    .signer = Nombre de quien firma
    .answer-to = Por favor, contesten a (abogado u otro contacto)
    .h-after = Para usted, después de mandarla
    .keep-copy = Guarde una copia de la carta. Anote el nombre, la hora y la respuesta.
    .next-step = Si la cárcel dice que no, un abogado puede mandar una carta de exigencia. También puede acudir a un juez con un [habeas corpus](term:habeas-corpus).
    .notes = Enviada, recibida, contestada: día, hora y nombre

## Letter: the defense lawyer

sheet-letter-defense = Carta al abogado de defensa sobre la retención
    .use = Úsela para avisar de la retención al abogado de defensa penal o al defensor público.
    .h-before = Para usted, antes de mandarla
    .leave-out = No escriba lugar de nacimiento, papeles, deportaciones viejas ni los hechos del cargo. Pida una reunión privada y dígaselo ahí al abogado.
    .client = El abogado trabaja para la persona detenida y quizá no pueda contarle todo a usted.
    .soon = Trate de mandarla antes de que alguien pague la [fianza penal](term:bail) y antes de [declararse culpable o aceptar un trato](term:plea). Lo mejor es que los dos abogados hablen antes entre ellos.
    .h-letter = La carta misma
    .send-part = Mande solo esta parte, en inglés. Guarde sus propias notas en casa.
    .date = Fecha
    .to = Para: nombre y oficina del abogado
    .person = Su cliente: nombre
    .case = Número del caso o de fichaje (booking)
    .greet = Estimado abogado o abogada:
    .about = Escribo sobre su cliente nombrado arriba. Nos dijeron que hay una retención de ICE (detainer).
    .form = Por favor, averigüe si es verdad. ¿Tiene el formulario { $form-detainer }, y qué casilla está marcada?
    .speak-first = Por favor, hable con un abogado de inmigración antes del pago de la fianza penal, de cualquier respuesta al cargo (plea) y de cualquier declaración.
    .plea = Según { $case-plea-advice }, por favor diga a su cliente, antes de cualquier respuesta al cargo (plea), si esta trae un riesgo de deportación.
    .if-paid = Si se paga la fianza penal, ¿esta cárcel dejará salir a su cliente o lo entregará a ICE? ¿O lo retendrá { $hours-hold } horas?
    .money = ¿Qué pasa con el dinero de la fianza penal si ICE se lleva a la persona antes de que termine el caso?
    .lower = ¿Podría pedir una fianza penal más baja, o la libertad bajo palabra (personal recognizance)? ¿Convendría?
    .credit = ¿Cuánto crédito de tiempo tiene ya la persona? ¿Contaría el tiempo bajo custodia de ICE?
    .court = Si ICE se lleva a la persona, ¿cómo avisará usted a la corte para que no den una orden de arresto?
    .writ = ¿Podría la persona comparecer por video, o podría la corte dar una orden de traslado (writ) para traerla de la custodia de ICE?
    .prosecutor = ¿Podría el fiscal decir a ICE que la persona hace falta aquí para el caso?
    .reach = Por favor, dígame cómo podemos hablar en privado. Por favor, no hable de esto por los teléfonos de la cárcel.
    .thanks = Gracias por su trabajo. Atentamente,
    .signature = Firma
    .signer = Nombre y teléfono de quien firma
    .immigration-lawyer = Nuestro abogado de inmigración, si tenemos: nombre y teléfono
    .h-after = Para usted, después de mandarla
    .keep-copy = Guarde una copia y llame a la oficina para preguntar si llegó la carta.
    .notes = Qué dijo el abogado: día y hora

## Call: the jail

sheet-call-jail = Qué decir cuando llama a la cárcel
    .use = Úsela para averiguar por teléfono si hay una retención.
    .do-not-say = No mencione el lugar de nacimiento ni el estatus. No tiene que dar su propia dirección ni su estatus. La cárcel puede grabar la llamada.
    .who-calls = Si no se siente en confianza para llamar, el abogado de defensa puede preguntar. También puede preguntar un amigo que sea ciudadano de Estados Unidos.
    .h-ask = Pregunte
    .open = Hola. Llamo por una persona que está en su cárcel. El nombre o número de fichaje es ____.
    .bail = ¿Ya fijaron la fianza penal? ¿Cuánto es y cómo se puede pagar?
    .reason = ¿Hay alguna razón, aparte de la fianza penal, que impida que salga hoy?
    .hold = Además de los cargos, ¿hay alguna otra retención (hold o detainer) que impida la salida?
    .h-yes = Si contestan que sí
    .placed = ¿Quién la puso, y qué día?
    .if-paid = Si se paga la fianza penal, ¿dejarán salir a la persona, la retendrán más tiempo o la entregarán?
    .copy = ¿La persona recibió una copia? ¿Cómo puede su abogado obtener una?
    .h-you = Si preguntan por usted, por el lugar de nacimiento o por papeles
    .rather-not = Prefiero no decirlo.
    .only-release = Solo pregunto por la salida.
    .no-lie = Usted puede callar. No diga nada que no sea verdad.
    .h-end = Al final
    .name = ¿Me puede dar su nombre, por favor? Gracias por su ayuda.
    .h-note = Anótelo
    .when = Día y hora de la llamada
    .who = Quién contestó
    .answer-bail = Fianza penal: cantidad y cómo pagar
    .answer-hold = Una retención u otra razón: sí o no, de quién, desde cuándo
    .answer-words = Lo que dijeron, palabra por palabra
    .h-after = Después de la llamada
    .can-change = “No hay retención” puede cambiar. Una retención puede llegar pocas horas después del [fichaje](term:booking), así que pregunte otra vez más tarde.
    .ask-lawyer = Pida al abogado de defensa que lo revise y que consiga una copia del [formulario { $form-detainer }](term:form-i-247a).
    .before-paying = Trate de hablar con un abogado antes de pagar la [fianza penal](term:bail). Pagarla no cancela una [retención de ICE](term:detainer).

## Call: a lawyer

sheet-call-lawyer = Qué decir cuando llama a un abogado
    .use = Úsela para llamar a un abogado de inmigración o a una oficina de ayuda legal. Toma más o menos un minuto.
    .find = Busque abogados en { $site-legal-directory }, { $site-pro-bono } y { $site-private-lawyers }. Algunas listas pueden tener datos viejos. Muchas oficinas están llenas; llame a más de una.
    .notario = Un notario público o [notario](term:notario) no es abogado. Tenga cuidado con quien promete ganar o solo quiere efectivo.
    .h-minute = Diga esto primero
    .who = Hola. Llamo por alguien que está en la cárcel del condado. Nos dijeron que hay una retención de ICE (hold).
    .stage = El cargo es ____. La fianza penal es ____. La próxima fecha de corte es ____.
    .advice = Queremos consejo antes de que alguien pague la fianza penal y antes de cualquier respuesta al cargo (plea).
    .h-ask = Luego pregunte
    .holds = ¿Ayuda usted a personas en la cárcel que tienen una retención de ICE? ¿Qué tan seguido lo hace?
    .soon = ¿Qué tan pronto puede hablar con nosotros? ¿Puede visitar o llamar a la persona en privado?
    .defense = ¿Puede hablar con el abogado de defensa penal antes de cualquier pago o respuesta al cargo (plea)?
    .language = ¿Alguien en su oficina habla ____, o tienen un intérprete?
    .cost = ¿Cuánto cuesta la primera consulta? ¿Cuánto costaría en total y qué incluye?
    .contract = ¿Da usted un contrato por escrito y recibos?
    .licensed = ¿Es usted abogado con licencia o representante acreditado? ¿Cómo puedo comprobarlo?
    .h-message = Si contesta una máquina
    .message-out = Otras personas pueden oír el mensaje. No diga nombres, el número A, el lugar de nacimiento, papeles, deportaciones viejas ni los hechos del cargo.
    .message = Hola. Necesito un abogado de inmigración para alguien que está en la cárcel del condado. Por favor, llámeme al ____.
    .urgent = Es urgente. La próxima fecha de corte es ____.
    .h-private = Diga esto al abogado solo en privado
    .private = Primero pregunte si pueden hablar en privado. Luego cuente lo demás.
    .old-order = Diga si puede haber una orden de deportación vieja o una falta a la corte de inmigración. Una orden vieja lo cambia todo.
    .fear = Diga si la persona tiene miedo de volver a algún país.
    .h-note = Anótelo
    .offices = Oficinas que llamó: día, nombre, precio, respuesta
    .chosen = Nuestro abogado y el próximo paso

## Letter: the consulate

sheet-letter-consulate = Carta al consulado
    .use = Úsela solo cuando la persona quiere ayuda de su consulado y es seguro para ella.
    .h-before = Para usted, antes de mandarla
    .fear = ¿La persona tiene miedo de su gobierno o tiene un caso de [asilo](term:asylum)? Entonces pregunte a un abogado antes de comunicarse con el consulado.
    .wants = Pregunte primero a la persona, si puede hacerlo en privado. Mándela solo si ella quiere.
    .can-do = Los oficiales deben decir a una persona de otro país que se puede avisar al consulado. Con algunos países, los oficiales le avisan de todos modos. Un [consulado](term:consulate) puede visitar y puede ayudar a buscar abogados, papeles y familia.
    .find = Busque el consulado en { $site-consulates }.
    .leave-out = Escriba solo lo necesario. No ponga el miedo, cómo entró la persona ni los hechos del cargo. No la mande por medio de la cárcel.
    .h-letter = La carta misma
    .send-part = Mande solo esta parte. Guarde sus propias notas en casa.
    .date = Fecha
    .to = Para: nombre y ciudad del consulado
    .person = Persona detenida: nombre
    .jail = Cárcel y número de fichaje (booking)
    .greet = Al consulado:
    .about = Pido su ayuda para la persona nombrada arriba, que está en la cárcel. Nos dijeron que hay una retención de ICE.
    .visit = Por favor, visiten o llamen a esta persona en privado y díganle cómo pueden ayudar.
    .lawyers = Por favor, mándennos una lista de abogados, si tienen una.
    .papers = Por favor, dígannos con qué papeles pueden ayudar.
    .ask-us = Por favor, pregunten a la persona y a su abogado antes de empezar cualquier papel.
    .moved = Si trasladan a la persona, por favor ayúdennos a encontrarla.
    .thanks = Gracias por su ayuda. Con respeto,
    .signature = Firma
    .signer = Nombre de quien firma
    .answer-to = Por favor, contesten a (abogado u otro contacto)
    .h-after = Para usted, después de mandarla
    .keep-copy = Guarde una copia y diga al abogado que escribió.
    .notes = Qué dijo el consulado: día, hora y nombre
