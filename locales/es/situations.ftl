# Situaciones especiales. situation-<id> = su nombre en las listas y el título de su página.

situations-page = Situaciones especiales
situations-intro = Algunas cosas cambian lo que conviene hacer. Abra cada una que aplique. Pueden aplicar varias a la vez.
situations-yours = Su situación
situations-all = Todas las situaciones especiales

situation-citizen = La persona tiene, o quizá tiene, la ciudadanía de Estados Unidos
    .answer = [ICE](term:ice) no puede legalmente retener a un ciudadano de Estados Unidos. Muestre hoy la prueba a un abogado.
    .means-1 = Algunas personas son ciudadanas y no lo saben. Quizá su padre o su madre se hizo ciudadano cuando la persona era menor y tenía tarjeta verde. O quizá nació fuera, y su padre o su madre tenía la ciudadanía.
    .means-2 = Aun así, han retenido a ciudadanos. ICE puede cancelar una [retención de ICE](term:detainer), y lo hizo en un caso conocido cuando vio la prueba.
    .do-1 = Busque el pasaporte, la tarjeta de pasaporte, el acta de nacimiento de Estados Unidos o los papeles de ciudadanía. Si la ciudadanía vino por el padre o la madre, busque sus papeles.
    .do-2 = Pida que el abogado mande copias al jefe de la cárcel y a ICE. Guarde los originales.
    .careful-1 = Si usted no lo sabe con seguridad, no se lo diga a los oficiales. Decirlo sin ser verdad puede hacer un daño para siempre. Un abogado puede revisarlo.
    .careful-2 = La persona no debe firmar papeles para irse del país.
    .ask-1 = Pregunte al abogado: “¿Pedirá a ICE que cancele la retención? Si ICE dice que no, ¿pedirá a un juez un [habeas corpus](term:habeas-corpus)?”

situation-green-card = La persona tiene tarjeta verde (green card) o vino con visa
    .answer = Una persona con tarjeta verde puede tener una [retención de ICE](term:detainer) por algunos delitos o cargos. Conserva el derecho a un juez y, muchas veces, a pedir una [fianza de inmigración](term:immigration-bond).
    .means-1 = Quien vino con visa normalmente también puede pedir una fianza de inmigración. Una regla sobre ciertos delitos puede quitársela. Se llama [detención obligatoria](term:mandatory-detention).
    .means-2 = [Declararse culpable o aceptar un trato](term:plea) puede poner en riesgo la tarjeta o el estatus, aunque parezca un buen trato.
    .means-3 = Algunas personas con tarjeta verde son ciudadanas y no lo saben. Vea [ciudadanía](page:situation-citizen).
    .do-1 = Dé al abogado una copia de la tarjeta o visa y de todos los papeles de corte, viejos y nuevos.
    .do-2 = Trate de tener consejo de inmigración antes de que la persona se declare culpable o acepte un trato.
    .careful-1 = La persona no debe firmar papeles para aceptar irse antes de que un abogado se los explique.
    .ask-1 = Pregunte a un abogado de inmigración: “¿Podrían deportar a la persona por este cargo? ¿Y por declararse culpable?”
    .ask-2 = Pregunte también: “¿Este cargo impide una fianza de inmigración? ¿Podemos pedir a un juez que decida que no?”

situation-old-order = La persona tiene una orden de deportación vieja, o ya la deportaron antes
    .answer = Es posible que [ICE](term:ice) pueda sacar del país a la persona muy rápido, sin un juez. Trate de hablar hoy con un abogado de inmigración, antes de que alguien pague o firme.
    .means-1 = La persona puede pedir protección por miedo. Mientras eso se decide, un [juez de inmigración](term:immigration-judge) no puede dar una [fianza de inmigración](term:immigration-bond).
    .means-2 = Si la deportaron y volvió, ICE puede usar otra vez la orden vieja. Esto se llama [restablecer la orden](term:reinstatement). Pedir protección por miedo es la forma principal de pararlo.
    .means-3 = Una orden por faltar a una audiencia a veces se puede reabrir. Si no hubo aviso, se puede pedir en cualquier momento. Por otras razones fuertes el plazo es corto.
    .means-4 = Al { $date-third-countries }, ICE puede tratar de mandar a una persona a un país que no es el suyo, y las cortes todavía lo están decidiendo. Diga al abogado si hay miedo de cualquier país.
    .do-1 = Revise si hay una orden con el [número A](term:a-number) en { $site-court } o en el { $phone-eoir-line }.
    .do-2 = Si la persona tiene miedo de regresar, debe decirlo claramente, más de una vez, a cada oficial.
    .careful-1 = No hable del caso viejo en las llamadas de la cárcel ni con oficiales. Regresar sin permiso después de una deportación puede ser un delito federal.
    .ask-1 = Pregunte a un abogado de inmigración: “¿Se puede reabrir la orden? ¿Eso detendría la deportación? ¿Se puede pedir protección por miedo?”

situation-victim = La persona fue víctima de un delito o de abuso
    .answer = Puede ayudar. Algunas víctimas pueden calificar para una visa o protección especial. Son las que ayudaron a la policía, las de trata de personas y las que sufrieron abuso de su familia.
    .means-1 = Se llaman [visa U, visa T y VAWA](term:u-t-visa-vawa). La visa U es para víctimas que ayudaron a la policía, la visa T es por trata, y VAWA es por abuso de un esposo, un padre, una madre o un hijo.
    .means-2 = Un caso abierto de este tipo no impide que [ICE](term:ice) detenga a la persona. ICE terminó su política para víctimas el { $date-victim-policy }. Hubo una demanda y no se sabe cómo terminó.
    .do-1 = Guarde copias de los recibos y las cartas de aprobación donde un abogado y la familia puedan mandarlas.
    .do-2 = Cuente al abogado en privado qué pasó, y si se denunció.
    .careful-1 = No cuente la historia del delito en las llamadas de la cárcel.
    .careful-2 = El aviso que viene con la [retención de ICE](term:detainer) da una línea para víctimas. Es la línea de ICE, así que trate de hablar primero con un abogado.
    .ask-1 = Pregunte a un abogado de inmigración: “¿La persona puede calificar como víctima? ¿Qué se puede presentar ya? ¿Puede pedir a ICE que quite la retención?”

situation-minor = La persona tiene menos de { $age-adult } años
    .answer = Consiga de inmediato un abogado para el menor. Las reglas para menores son distintas.
    .means-1 = Un menor que no tiene a su padre o madre aquí debe ir a la oficina de refugiados del gobierno (ORR), normalmente en { $hours-orr } horas.
    .means-2 = Las reglas de los estados sobre [retenciones de ICE](term:detainer) a menores cambian de uno a otro y no son seguras. Solo un abogado puede decir qué puede hacer este lugar.
    .means-3 = Los menores que tiene el Departamento de Seguridad Nacional todavía tienen protecciones de una corte. Se llaman Flores.
    .do-1 = Avise de la retención al abogado de defensa del menor. Pida un abogado que conozca casos de inmigración de menores.
    .do-2 = Si trasladaron al menor, pregunte a ORR. Busque en su página la línea para padres. La búsqueda en línea de ICE no muestra a menores.
    .careful-1 = Un menor no tiene que contestar las preguntas de [ICE](term:ice). Pida que haya un abogado presente.
    .careful-2 = Un menor no debe firmar papeles para irse sin un abogado.
    .ask-1 = Pregunte al abogado: “¿Puede ICE detener a este menor? ¿Qué protección podría pedir? ¿Quién puede recogerlo sin riesgo?”

situation-status = La persona tiene DACA, TPS o un caso de asilo abierto
    .answer = Avise hoy a un abogado de inmigración. Esto puede ayudar, pero no siempre impide que [ICE](term:ice) detenga a una persona.
    .means-1 = Un caso de [asilo](term:asylum) abierto no impide la detención.
    .means-2 = El gobierno dice que DACA no da un estatus. Al { $date-daca }, había informado de arrestos de personas con DACA.
    .means-3 = A una persona con TPS vigente no la pueden detener por su estatus migratorio. Pero al { $date-tps }, la mayoría de los programas de TPS habían terminado.
    .do-1 = Dé al abogado copias de las tarjetas, los recibos y las cartas.
    .do-2 = Si es TPS, revise con el abogado el país exacto y la fecha en que termina.
    .careful-1 = No hable del estatus ni de la historia del asilo en las llamadas de la cárcel.
    .ask-1 = Pregunte a un abogado de inmigración: “¿Sigue vigente hoy? ¿Puede pedir a ICE que quite la [retención](term:detainer)?”

situation-medicine = La persona está enferma o necesita medicina
    .answer = Avise por escrito al personal médico de la cárcel. Pida un resumen médico que vaya con la persona si la trasladan.
    .means-1 = Cuando [ICE](term:ice) traslada a alguien, va con poco. Una oficina de sheriff dice que solo el dinero de la cuenta, medicina y papeles legales.
    .means-2 = Algunas cárceles mandan medicina para unos días si se pide. Quizá no todas lo hagan.
    .means-3 = Un juez puede mirar las necesidades médicas al decidir sobre una [fianza de inmigración](term:immigration-bond).
    .do-1 = Haga una lista de cada enfermedad, medicina, dosis, doctor y farmacia. Guarde una copia.
    .do-2 = Pida a la persona que también le diga a la enfermera y que pida el resumen por escrito.
    .do-3 = Ponga los papeles médicos y las recetas en su carpeta, con copias para los abogados.
    .careful-1 = Si hay peligro ahora, llame a la cárcel y pida la unidad médica. Anote la hora y el nombre.
    .ask-1 = Pregunte a los dos abogados: “¿Pueden avisar de la enfermedad a la cárcel, a ICE y al juez?”

situation-prison = La persona está en una prisión estatal o federal
    .answer = La [retención de ICE](term:detainer) puede seguir a la persona de una cárcel a una prisión. [ICE](term:ice) normalmente espera a que termine la sentencia.
    .means-1 = Las reglas estatales sobre retenciones tratan sobre todo de cárceles locales. En una prisión estatal pueden valer otras reglas, y más aún en una federal.
    .means-2 = El último día de la sentencia es el [momento de salida](term:release-point). El tiempo extra de la retención empieza ahí.
    .means-3 = El formulario de la retención dice que no debe afectar el trabajo ni los programas adentro, ni la salida antes de tiempo.
    .do-1 = Pida por escrito la fecha en que termina la sentencia. Pregunte otra vez cuando se acerque.
    .do-2 = Busque un abogado de inmigración meses antes de ese día.
    .do-3 = Antes de ese día, haga un plan para medicinas, papeles y pertenencias.
    .careful-1 = Piense que graban las llamadas, los mensajes y las cartas de la prisión. Las llamadas legales se piden por medio del abogado.
    .ask-1 = Pregunte a un abogado de inmigración: “¿Qué formas de quedarse hay? ¿Qué podemos empezar ya?”

situation-charges-dropped = Retiraron los cargos, pero la persona sigue en la cárcel
    .answer = El fin de los cargos hace empezar el tiempo de la [retención de ICE](term:detainer). No la cancela, así que la cárcel puede seguir esperando a [ICE](term:ice).
    .means-1 = La hora en que terminaron los cargos es el [momento de salida](term:release-point). Las { $hours-hold } horas empiezan ahí. Vea [el reloj](page:clock).
    .means-2 = Algunos estados dicen a las cárceles que cumplan las retenciones, y otros lo prohíben. Vea [la pregunta del estado](step:state).
    .means-3 = Cuando se acaba el tiempo y nada más retiene a la persona, la cárcel debe soltarla. ICE no siempre llega, pero puede arrestarla después.
    .do-1 = Consiga el papel de la corte que muestra que los cargos terminaron. Anote el día y la hora.
    .do-2 = Pregunte a la cárcel si algo más impide la salida, como otro caso.
    .careful-1 = Trate de hablar con un abogado antes de presionar a la cárcel. Presionar puede hacer que ICE venga de inmediato.
    .ask-1 = Pregunte al abogado: “¿Cuándo se acaba el tiempo aquí? ¿Qué hará usted si se pasa?”

situation-transfer = Trasladaron a la persona a otra cárcel
    .answer = La [retención de ICE](term:detainer) puede seguirla. El formulario es para esta cárcel y para cualquier lugar que tenga a la persona después.
    .means-1 = Mientras el caso penal la retiene, búsquela en la lista de la cárcel nueva. No sale en la búsqueda en línea de [ICE](term:ice) hasta que ICE la registra.
    .means-2 = En otro estado valen otras reglas. Si la tiene ICE, puede mandarla lejos, y entonces puede valer la regla de otra corte.
    .means-3 = Un caso federal de [habeas corpus](term:habeas-corpus) se presenta donde la persona está detenida ese día. Si se presentó bien antes de un traslado, el traslado no lo termina.
    .do-1 = Llame a la cárcel anterior. Pregunte cuándo salió la persona, quién se la llevó y adónde. Anótelo. Vea [encontrar a alguien](page:finding).
    .do-2 = Avise de inmediato a los dos abogados, para que avisen a la corte penal.
    .do-3 = Pregunte por las cosas que quedaron, el dinero de la cuenta y la medicina.
    .careful-1 = No hable de papeles ni del caso mientras pregunta, ni en las llamadas de la cárcel nueva.
    .ask-1 = Pregunte al abogado de defensa: “¿Quién avisa a la corte? ¿Puede pedir otra fecha o una [orden para llevarla a la corte](term:writ)?”
    .ask-2 = Pregunte al abogado de inmigración: “¿Qué reglas valen allá? ¿Hay que presentar un habeas corpus antes de que la trasladen otra vez?”

situation-sentence = La sentencia está por terminar
    .answer = El final de la sentencia es el [momento de salida](term:release-point). El tiempo extra de la [retención de ICE](term:detainer) empieza ahí, y [ICE](term:ice) puede venir ese día.
    .means-1 = Hasta entonces, ICE normalmente espera.
    .means-2 = Lo que la cárcel puede hacer ese día depende del estado. Vea [la pregunta del estado](step:state).
    .means-3 = El formulario dice que la retención no debe afectar la salida antes de tiempo ni los programas.
    .do-1 = Pida por escrito la fecha exacta en que termina. Pregunte otra vez cuando se acerque.
    .do-2 = Tenga a un abogado de inmigración trabajando dos o tres meses antes.
    .do-3 = Planee quién recoge las cosas de la persona y qué medicina necesita.
    .careful-1 = Después de ese día, trate de hablar con un abogado antes de presionar a la cárcel. Presionar puede hacer que ICE venga de inmediato.
    .ask-1 = Pregunte al abogado de defensa: “¿Es posible salir antes de tiempo o entrar a un programa, aun con la retención? ¿Cuánto tiempo cuenta?”
    .ask-2 = Pregunte al abogado de inmigración: “¿Qué formas de quedarse podrían servir? ¿Qué podemos presentar antes del final?”

situation-plea = Le ofrecen un trato para declararse culpable
    .answer = Trate de tener consejo de inmigración antes de [declararse culpable o aceptar un trato](term:plea). Con una [retención de ICE](term:detainer), declararse culpable normalmente lleva a [ICE](term:ice) el mismo día o poco después.
    .means-1 = Declararse culpable de prisa “para salir” puede terminar en una [condena](term:conviction). Eso puede quitar la oportunidad de una [fianza de inmigración](term:immigration-bond) o quitar un estatus.
    .means-2 = El abogado de defensa tiene que decirle a la persona si declararse culpable trae un riesgo de deportación. Lo dijo la Corte Suprema de Estados Unidos.
    .do-1 = Pida al abogado de defensa que consulte a un experto en inmigración. La oficina del [defensor público](term:public-defender) puede tener uno.
    .do-2 = Pida al abogado que le pida más tiempo a la corte.
    .careful-1 = Hable del estatus solo con el abogado, en privado. Nunca en las llamadas de la cárcel.
    .careful-2 = La persona no debe hablar del estatus en plena corte, salvo que el abogado lo aconseje.
    .ask-1 = Pregunte al abogado de defensa: “¿Qué respuesta al cargo (plea) sería segura para inmigración? ¿A qué experto le preguntó?”
    .ask-2 = Pregunte también: “¿Se puede retirar el caso o pasarlo a un programa?”
