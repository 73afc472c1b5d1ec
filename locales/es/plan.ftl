# El plan. plan-<id> = un punto: de una a cuatro oraciones cortas.
# "La persona" = quien está detenido; "usted" = quien lee. Los puntos para abogados son preguntas.
# "Fianza penal" es siempre de la corte penal; "fianza de inmigración" es siempre de ICE. Nunca "fianza" sola.
# { $state }, { $circuit } y { $law-date } son el estado elegido, su circuito federal y el mes de su material más nuevo.

## Answer: the short answer, first lines of the plan

plan-ans-citizen = No es legal detener por inmigración a un ciudadano de Estados Unidos, y hay personas que son ciudadanas sin saberlo. Pida a un abogado que revise esto primero y presente las pruebas.
plan-ans-minor = Es menor de edad: el primer paso es un abogado que ayude a menores. Si oficiales de inmigración se llevan a un menor sin padre ni madre aquí, el menor debe ir a la oficina del gobierno para refugiados. Normalmente esto es en no más de { $hours-orr } horas.
plan-ans-none = La cárcel dice que ahora no hay [retención de ICE](term:detainer). Todavía puede llegar una, a veces pocas horas después del [fichaje](term:booking). Hable hoy con el abogado de defensa sobre la salida.
plan-ans-confirm = Primero averigüe si de verdad hay una [retención de ICE](term:detainer). Un rumor puede ser falso. Mientras no lo sepa, planee como si la hubiera.
plan-ans-plea = [Declararse culpable](term:plea) rápido “para salir” es arriesgado. Con una [retención de ICE](term:detainer), puede llevar a ICE el mismo día o poco después. También puede quitar el estatus legal o la oportunidad de una [fianza de inmigración](term:immigration-bond).
plan-ans-denied = El juez negó la [fianza penal](term:bail), así que ahora no hay nada que pagar. Normalmente ICE espera mientras el caso penal retiene a la persona. Use este tiempo para hablar con los dos abogados.
plan-ans-unpaid-must = Mientras siga la [retención de ICE](term:detainer), pagar la [fianza penal](term:bail) puede llevar a la persona a ICE y no a casa. En { $state }, espere que la cárcel cumpla la retención por la ley del estado. Así que probablemente mantendrían detenida a la persona para ICE. Trate de hablar con un abogado antes de pagar.
plan-ans-unpaid-no = En { $state }, según nuestras fuentes, la cárcel no puede retener a la persona solo por este papel. Si se paga la [fianza penal](term:bail) y nada más la retiene, la cárcel debería dejarla salir. ICE todavía puede arrestarla, ese día o después. Trate de hablar con un abogado antes de pagar.
plan-ans-unpaid-no-unsure = En { $state }, la cárcel no puede retener a la persona solo por este papel, según lo que encontramos. No pudimos confirmarlo todo. ICE todavía puede arrestarla, ese día o después. Trate de hablar con un abogado antes de pagar la [fianza penal](term:bail).
plan-ans-unpaid-depends = Que la persona vuelva a casa al pagar la [fianza penal](term:bail) depende de dónde está detenida y de la ley de ese lugar. Donde cumplen la [retención de ICE](term:detainer), pagar suele llevar a ICE y no a casa. Trate de hablar con un abogado antes de pagar.
plan-ans-release-no = En { $state }, según nuestras fuentes, la cárcel no puede retener a la persona solo por la [retención de ICE](term:detainer), ni siquiera { $hours-hold } horas. Si nada más la retiene, un abogado puede pedir ahora a la cárcel que la deje salir. ICE todavía puede arrestarla, ese día o después.
plan-ans-release-exceptions = En { $state }, según nuestras fuentes, una cárcel puede retener a una persona por una [retención de ICE](term:detainer) solo en algunos casos. Pregunte hoy al abogado si alguno aplica aquí.
plan-ans-release-under = La [retención de ICE](term:detainer) pide no más de { $hours-hold } horas extra. Cuentan desde el momento en que la persona pudo salir libre. En ese tiempo, ICE puede venir a cualquier hora, de día o de noche.
plan-ans-release-weekend = Tal vez el tiempo ya terminó, o tal vez no. El formulario dice { $hours-hold } horas. Una regla federal deja fuera los fines de semana y días feriados, y muchas cárceles cuentan así. Pregunte al abogado qué cuenta usa esta cárcel.
plan-ans-release-over = Ya pasaron más de { $hours-hold } horas. Si nada más retiene a la persona, la [retención de ICE](term:detainer) ya no permite mantenerla detenida, y la cárcel debe dejarla salir. Decida hoy con un abogado cómo pedirlo.
plan-ans-serving = Normalmente ICE espera hasta que termina la sentencia. Puede venir el último día. Use el tiempo que queda para preparar el caso de inmigración.
plan-ans-old-order = Con una orden de deportación vieja, ICE puede sacar del país a la persona muy rápido. A veces es en unos días y sin ver a un juez. Pida a un abogado de inmigración que revise la orden hoy, antes de que alguien pague o firme.
plan-ans-ice-expedited = ICE puede tratar de deportar a la persona sin juez. Al { $date-expedited-removal }, ICE puede usar esta [deportación acelerada](term:expedited-removal) en todo el país. Es para personas a quienes ningún oficial dejó entrar y que no pueden probar { $years-proof } años seguidos aquí.
plan-ans-ice-bond-no = Esta es la regla en el { $circuit } al { $date-circuits }. Una persona que [entró sin inspección](term:entered-without-inspection) probablemente no tendrá una audiencia de [fianza de inmigración](term:immigration-bond) con un [juez de inmigración](term:immigration-judge). Pregunte a un abogado por un caso de [habeas corpus](term:habeas-corpus) en la corte federal.
plan-ans-ice-bond-yes = Esta es la regla en el { $circuit } al { $date-circuits }. Una persona que [entró sin inspección](term:entered-without-inspection) debería poder pedir una [fianza de inmigración](term:immigration-bond) a un [juez de inmigración](term:immigration-judge). El juez todavía puede decir que no. Una orden de deportación vieja o una regla sobre ciertos delitos puede impedirla.
plan-ans-ice-bond-unsettled = No podemos decir con seguridad si la persona puede tener una [fianza de inmigración](term:immigration-bond). Depende de cómo entró, del cargo y del lugar donde la tiene ICE. Pregunte ahora a un abogado de inmigración y prepare pruebas.
plan-ans-ice-admitted = Quien entró con visa o tarjeta verde normalmente puede pedir una [fianza de inmigración](term:immigration-bond) a un [juez de inmigración](term:immigration-judge). Una regla sobre ciertos delitos puede quitar esto. Pida a un abogado que solicite una audiencia.
plan-ans-find = Primero averigüe dónde está la persona. Busque en la cárcel y luego en la búsqueda en línea de ICE. Esa búsqueda suele ir atrasada, así que repita cada pocas horas.
plan-ans-out = Estar fuera es buena noticia, pero no es el final. Las fechas de corte siguen en pie, e ICE todavía puede arrestar a la persona después. Busque consejo y haga un plan ahora, mientras hay tiempo.

## Now: what to do today

plan-now-private = Si este teléfono o tableta es de la cárcel, deténgase aquí: se puede grabar. Siga leyendo en un lugar privado, en un aparato de confianza.
plan-now-citizen-proof = Junte pruebas de que la persona es ciudadana. Puede ser un pasaporte de Estados Unidos o la tarjeta de pasaporte. También un acta de nacimiento de Estados Unidos, papeles de ciudadanía o papeles de los padres. El abogado puede mandar copias al jefe de la cárcel y a la oficina de ICE. Guarde los originales.
plan-now-confirm = Haga a la cárcel esta pregunta neutral: “Además de los cargos, ¿hay alguna otra retención (hold o detainer) que impida la salida?” No mencione el lugar de nacimiento ni el estatus.
plan-now-stage = Averigüe cómo va el caso penal: los cargos, la [fianza penal](term:bail) y la próxima fecha de corte. La cárcel, la secretaría de la corte (clerk) o el [defensor público](term:public-defender) le pueden decir.
plan-now-minor-lawyer = Llame a un abogado que ayude a menores con inmigración. Avise de la retención al abogado de defensa del menor.
plan-now-bail-first = Trate de hablar con un abogado antes de pagar la [fianza penal](term:bail). A veces pagar es lo correcto y a veces no, y una llamada puede aclararlo. Vea [¿debemos pagar?](faq:should-we-pay)
plan-now-plea-time = Pida al abogado de defensa que pida más tiempo a la corte antes de [declararse culpable o aceptar un trato](term:plea). Hable con el abogado sobre inmigración en privado. No hable de eso en la sala de la corte, salvo que el abogado lo aconseje.
plan-now-lawyers = Llame hoy a dos abogados. Uno es el abogado de defensa penal, que puede ser un [defensor público](term:public-defender). El otro es un abogado de inmigración. Pídales que hablen entre ellos antes de pagar, de [declararse culpable](term:plea) o de dar declaraciones.
plan-now-release-clock = Anote la fecha y la hora exactas en que la persona pudo salir libre. Si la retención vale allí, sus { $hours-hold } horas empiezan en ese [momento de salida](term:release-point). Tenga el teléfono encendido y a mano el número del abogado.
plan-now-release-letter = Con un abogado, pregunte a la cárcel con cortesía y por escrito: ¿Cuándo dejó el caso penal de retener a la persona? ¿Con qué autoridad la retienen todavía, y cómo cuentan las horas? Pida el formulario de la retención, cualquier orden que haya y la salida. Anote cada nombre, hora y respuesta. Vea [qué escribir](faq:what-to-write).
plan-now-ask-jail = Pregunte a la cárcel o prisión qué hace cuando se paga la [fianza penal](term:bail) y hay una [retención de ICE](term:detainer). ¿Deja salir a la persona, la mantiene detenida o la entrega a ICE? No mencione el lugar de nacimiento ni el estatus.
plan-now-form = Asegúrese de que los dos abogados tengan copia de cualquier papel de la retención, el [formulario { $form-detainer }](term:form-i-247a). El abogado de defensa puede pedirlo a la cárcel. La casilla marcada muestra por qué ICE dice que busca a la persona. Si la persona nunca recibió copia, dígaselo al abogado.
plan-now-ice-lawyer = Busque hoy un abogado de inmigración. En la corte de inmigración la persona puede tener abogado, pero el gobierno no lo paga.
plan-now-find-jail = Llame a la cárcel, o mire su lista de personas detenidas. Si la persona ya salió, pregunte cuándo y quién se la llevó. No diga nada del lugar de nacimiento ni del estatus.
plan-now-find-moved = Quizá la trasladaron a otra cárcel o a una prisión, y una [retención de ICE](term:detainer) puede ir con ella. Mire también las listas de las cárceles cercanas.
plan-now-locator = Para encontrar a alguien con ICE, busque en { $site-locator }. Use el [número A](term:a-number) y el país de nacimiento, o el nombre y apellido exactos y el país de nacimiento. Pruebe todas las formas de escribir el nombre y los dos apellidos.
plan-now-find-lawyer = Llame ya a un abogado de inmigración, aun antes de encontrar a la persona. Un abogado, un ciudadano o el [consulado](term:consulate) también pueden preguntar. Pueden hacerlo en la oficina de ICE de la zona y en los centros de detención cercanos.
plan-now-find-write = Anote en papel qué pregunta, a quién, cuándo y qué le dicen. La página para [encontrar a alguien](page:finding) tiene todos los pasos y una lista para copiar.
plan-now-old-check = Averigüe hoy si hay una [orden de deportación](term:removal) vieja. Con el [número A](term:a-number), usted o el abogado pueden mirar { $site-court } o llamar a la línea de la corte, { $phone-eoir-line }.
plan-now-ice-two-years = Junte pruebas de { $years-proof } años o más seguidos aquí, mes por mes: contratos de renta, recibos, talones de pago, impuestos, papeles de la escuela o del médico. Déselas al abogado. Los oficiales no tienen que explicar esta regla. Así que pregunte al abogado quién muestra las pruebas y cuándo. La persona puede pedir ver a un juez.
plan-now-ice-fear = La persona debe decir con claridad, más de una vez y a cada oficial, que tiene miedo de volver. Esto puede llevar a una [entrevista de miedo](term:fear-interview). Sobre esto no debe quedarse callada.
plan-now-tell-defense = Avise de inmediato al abogado de defensa cuando ICE tenga a la persona. Un caso penal abierto sigue, y las fechas de corte siguen en pie.
plan-now-silence = La persona puede callar sobre su lugar de nacimiento, cómo entró y sus papeles. Puede decir: “Quiero hablar con un abogado. No quiero contestar preguntas”. Hágaselo saber, si puede por medio del abogado.
plan-now-serving = Pregunte la fecha exacta en que termina la sentencia. Dos o tres meses antes, el abogado ya debe estar trabajando. Planee quién recoge las cosas de la persona y qué medicinas necesita.
plan-now-folder = Empiece una carpeta: número de [fichaje](term:booking) (booking), fechas de corte, nombres de los abogados y todo papel con el [número A](term:a-number). Agregue pruebas de domicilio, familia, trabajo, impuestos, salud y años aquí. Dé copias a dos personas de confianza.
plan-now-state = Averigüe en qué estado está detenida la persona. Luego elíjalo en [la pregunta del estado](step:state). Las reglas cambian mucho de un estado a otro.
plan-now-medical = Anote enfermedades, medicinas y doctores. Si la persona está detenida, dé la lista al personal médico de allí. Pida que un resumen médico vaya con ella si la trasladan.
plan-now-children = Haga hoy un plan para los niños: quién los recoge, quién puede firmar en la escuela y con el doctor, y a quién llamar. Los formularios legales cambian según el estado; pregunte cuál usar.
plan-now-status = Dé hoy al abogado copias de los papeles de DACA, TPS o [asilo](term:asylum). Pregunte si todavía valen. Estas reglas cambian seguido.

## Know: what to know, what can go wrong

plan-know-hold = Una [retención de ICE](term:detainer) es una petición a la cárcel, firmada por un oficial y no por un juez. No es un cargo penal ni una orden de deportación. Vea [¿tiene que obedecer la cárcel?](faq:must-the-jail-obey)
plan-know-two-systems = Pagar la [fianza penal](term:bail) no cancela la [retención de ICE](term:detainer). Tampoco paga una [fianza de inmigración](term:immigration-bond). Son dos sistemas distintos.
plan-know-prison = Las reglas estatales sobre retenciones tratan sobre todo de cárceles locales. En una prisión estatal pueden valer otras reglas, y más aún en una federal. La retención también puede seguir a la persona de un lugar a otro.
plan-know-bond-no = Las cortes federales se agrupan en [circuitos](term:federal-circuit). Esta es la regla en el { $circuit } al { $date-circuits }. Una persona que [entró sin inspección](term:entered-without-inspection) probablemente no tendrá una audiencia de [fianza de inmigración](term:immigration-bond) con un [juez de inmigración](term:immigration-judge). Así que no cuente con ella.
plan-know-bond-yes = Las cortes federales se agrupan en [circuitos](term:federal-circuit). Esta es la regla en el { $circuit } al { $date-circuits }. Una persona que [entró sin inspección](term:entered-without-inspection) debería poder pedir una [fianza de inmigración](term:immigration-bond) a un [juez de inmigración](term:immigration-judge). El juez puede decir que no. Una orden de deportación vieja o una regla sobre ciertos delitos puede impedirla.
plan-know-bond-not-final = Esto trata de quien [entró sin inspección](term:entered-without-inspection). En el { $circuit }, una corte de apelaciones dijo que puede tener una audiencia de [fianza de inmigración](term:immigration-bond). Pero al { $date-circuits } ese fallo no era definitivo. Pregunte al abogado cómo está ahora.
plan-know-bond-unconfirmed = Esto trata de quien [entró sin inspección](term:entered-without-inspection). En el { $circuit }, se informa de un fallo que le permite pedir una [fianza de inmigración](term:immigration-bond). Al { $date-circuits } no pudimos confirmarlo. Pregunte al abogado.
plan-know-bond-none = Esto cambia según el [circuito](term:federal-circuit) federal. Al { $date-circuits }, quien [entró sin inspección](term:entered-without-inspection) puede pedir una [fianza de inmigración](term:immigration-bond) en algunos. En otros, probablemente no. Para este plan no tenemos una regla clara; pregunte al abogado.
plan-know-scotus = El { $date-scotus-grant }, la Corte Suprema de Estados Unidos aceptó el caso { $scotus-case }. Va a decidir si ICE puede negar una audiencia de [fianza de inmigración](term:immigration-bond) a quienes entraron sin inspección. Normalmente la decisión llegaría, a más tardar, alrededor del { $date-scotus-decision }. Hasta entonces, vale la regla de cada circuito.
plan-know-moves = ICE puede trasladar lejos a una persona detenida, incluso a otro estado. Entonces vale la regla de otra corte.
plan-know-laken = Este tipo de cargo puede entrar en la [Ley Laken Riley](term:laken-riley-act). Si la persona entró sin inspección, no espere una [fianza de inmigración](term:immigration-bond). Basta con el arresto. No hace falta que la declaren culpable.
plan-know-serious = Una [condena](term:conviction) por ciertos delitos impide la [fianza de inmigración](term:immigration-bond). Son, por ejemplo, la mayoría de los delitos de drogas y ciertos delitos de armas. También lo que la ley llama un [delito grave con agravantes](term:aggravated-felony). Esto es la [detención obligatoria](term:mandatory-detention).
plan-know-admitted = Quien entró con visa o tarjeta verde normalmente puede pedir una [fianza de inmigración](term:immigration-bond). [Declararse culpable](term:plea) o tener una [condena](term:conviction) puede quitar esto, y también el estatus.
plan-know-old-order = Una persona detenida por una orden vieja a menudo no puede recibir una [fianza de inmigración](term:immigration-bond) de un juez. Si la deportaron y volvió, ICE puede usar otra vez la orden vieja. Esto se llama [restablecer la orden](term:reinstatement).
plan-know-press = Presionar a la cárcel para que deje salir a la persona puede hacer que ICE venga de inmediato. Decida con un abogado cuándo y cómo presionar. ICE no siempre viene, pero puede arrestarla después, en otro lugar.
plan-know-missed-court = La persona puede faltar a la corte penal porque la tiene ICE. Entonces la corte puede ordenar un arresto, y se puede perder la [fianza penal](term:bail) pagada. Si el dinero se puede salvar depende del estado.
plan-know-pay-bond = Una [fianza de inmigración](term:immigration-bond) es de al menos { $bond-minimum } y a menudo de mucho más. Se paga completa a ICE en { $site-bond-payment }, desde un banco. Quien paga, el [responsable](term:obligor), debe ser ciudadano o tener tarjeta verde. También puede pagar un despacho de abogados o una organización sin fines de lucro.
plan-know-minor = Las reglas sobre retenciones de menores cambian de un estado a otro, y no las encontramos para cada estado. Solo un abogado puede decir qué puede hacer este lugar.
plan-know-booking = Las huellas del [fichaje](term:booking) llegan a Seguridad Nacional, sea cual sea el cargo. Lo que se contesta en una cárcel sobre el lugar de nacimiento a menudo lleva a una retención.
plan-know-victim = Algunas víctimas de delito, de trata o de abuso familiar pueden pedir una [visa U, visa T o VAWA](term:u-t-visa-vawa). Desde el { $date-victim-policy }, un caso así abierto no impide que ICE las detenga. Una corte puede haber cambiado esto. Guarde copias de los papeles donde la familia y el abogado puedan mandarlas.
plan-know-status = Un caso de [asilo](term:asylum) abierto no impide que ICE detenga a alguien. Al { $date-daca }, también habían arrestado a personas con DACA. A una persona con un TPS que sigue vigente no la pueden detener por su estatus migratorio. Pero al { $date-tps }, la mayoría de los programas de TPS habían terminado.

## The bail comparison

plan-pay-next-must = La cárcel probablemente mantendrá detenida a la persona para ICE, no más de unas { $hours-hold } horas más. Si ICE viene, la persona va con ICE y no a casa.
plan-pay-next-no = Hasta donde sabemos, la cárcel debería dejar salir a la persona si nada más la retiene. ICE todavía puede arrestarla, ese día o después.
plan-pay-next-depends = Depende del lugar. La persona puede irse a casa. O pueden mantenerla detenida para ICE, no más de unas { $hours-hold } horas más.
plan-pay-wrong = Si ICE se lleva a la persona con el caso penal abierto, puede faltar a la corte penal. El [juez de inmigración](term:immigration-judge) tal vez no termine un caso con cargos abiertos.
plan-pay-wrong-no-bond = Ya con ICE, la persona tal vez no tenga oportunidad de una [fianza de inmigración](term:immigration-bond). Podría pasar mucho tiempo en detención.
plan-pay-money-cash = **En efectivo:** la [fianza penal](term:bail) en efectivo normalmente se devuelve al final, si se cumplieron las reglas de la corte. Si por culpa de ICE la persona falta a la corte, se puede perder ([forfeiture](term:forfeiture)).
plan-pay-money-bondsman = **Con un [agente de fianza penal](term:bondsman):** lo que cobra, a menudo cerca del { $bondsman-percent } por ciento, no se devuelve. Algunos se niegan, o piden todo el monto en efectivo, cuando hay retención.
plan-pay-money-property = **Con una propiedad:** si una casa o un terreno responde por la [fianza penal](term:bail), las reglas cambian según el lugar, y no las encontramos. Lea el contrato y pregunte al abogado qué se puede perder antes de firmar.
plan-pay-case = Sigue. Las fechas de corte siguen en pie, aunque la tenga ICE. En ese caso hay que avisar de inmediato al abogado de defensa.
plan-pay-ask = **A la cárcel o al abogado de defensa:** Si pagamos, ¿este lugar dejará salir a la persona, la mantendrá detenida o la entregará a ICE? **Al abogado de defensa:** ¿Qué pasa con nuestro dinero si ICE se la lleva antes de la corte?
plan-wait-next = La persona se queda donde está. Normalmente ICE espera mientras el caso penal la retiene.
plan-wait-wrong = La persona puede perder el trabajo o la casa, o sentir presión para declararse culpable. ICE puede seguir esperando al final.
plan-wait-money = Usted conserva el dinero por ahora. No arriesga efectivo, ni lo que cobra un [agente de fianza penal](term:bondsman), ni una propiedad. Pregunte al abogado si la [fianza penal](term:bail) se puede pagar después.
plan-wait-case = La persona puede ir a la corte penal y está cerca del abogado de defensa. El tiempo en la cárcel del condado por el cargo normalmente cuenta para la sentencia. Pregunte para confirmarlo.
plan-wait-ask = **Al abogado de inmigración:** ¿Conviene que la persona se quede en la cárcel por ahora? ¿Hasta cuándo? **Al abogado de defensa:** ¿Cuánto tiempo cuenta hasta ahora?
plan-ask-next = Usted se entera de qué hace este lugar con las retenciones y qué podría hacer ICE. Después decide.
plan-ask-wrong = Toma tiempo, y mientras tanto la persona espera adentro. Fije un día para decidir.
plan-ask-money = Usted conserva el efectivo, lo que cobra un [agente de fianza penal](term:bondsman) y la propiedad hasta conocer el riesgo. Un abogado de inmigración puede costar dinero. Un [defensor público](term:public-defender) es gratis para quien no puede pagar.
plan-ask-case = El abogado de defensa puede preparar las fechas de corte, pedir una [fianza penal](term:bail) más baja y buscar un resultado que haga menos daño.
plan-ask-ask = **Al abogado de inmigración:** ¿Hay una orden de deportación antigua? ¿Podría un juez de aquí dar una [fianza de inmigración](term:immigration-bond)? **A los dos abogados:** ¿Hablarán entre ustedes antes de que paguemos?
plan-free-next = Un juez puede dejar salir a algunas personas con una [promesa de volver](term:personal-recognizance). Donde la cárcel cumple retenciones, esto también puede hacer que empiece el tiempo de ICE.
plan-free-wrong = El juez puede decir que no. Algunos jueces ven la retención como un motivo, aunque el formulario dice que no debe afectar la [fianza penal](term:bail). Solo el abogado puede decir si conviene.
plan-free-money = No se paga [fianza penal](term:bail). Así que no se puede perder efectivo, ni lo que cobra un [agente de fianza penal](term:bondsman), ni una propiedad.
plan-free-case = Sigue, y las fechas de corte siguen en pie.
plan-free-ask = **Al abogado de defensa:** ¿Puede pedir la salida con una promesa de volver, o una [fianza penal](term:bail) más baja? ¿Convendría con la retención?

## Questions for the criminal-defense lawyer

plan-crim-jail = Si pagamos la [fianza penal](term:bail), ¿este lugar dejará salir a la persona, la retendrá { $hours-hold } horas o la entregará a ICE?
plan-crim-money = ¿Qué pasa con nuestro dinero de la [fianza penal](term:bail) si ICE se lleva a la persona antes de la corte?
plan-crim-lower = ¿Puede pedir al juez una [fianza penal](term:bail) más baja, o la salida con una [promesa de volver](term:personal-recognizance), sin dinero? ¿Convendría?
plan-crim-plea = ¿Qué [respuesta al cargo (plea)](term:plea) sería segura para inmigración? ¿Ya preguntó usted a un experto en eso?
plan-crim-dismiss = ¿Se puede retirar el caso, o mandarlo a un programa en vez de una [condena](term:conviction)?
plan-crim-court = Si ICE se lleva a la persona o ya la tiene, ¿cómo avisará usted a la corte y evitará una orden de arresto? ¿Podría una [orden de traslado (writ)](term:writ) pedir a ICE que la lleve a la corte?
plan-crim-prosecutor = ¿Podría el fiscal decir a ICE que la persona hace falta aquí para el caso?
plan-crim-credit = ¿Cuánto tiempo cuenta ya para la sentencia? ¿Contaría el tiempo con ICE?
plan-crim-lawful = ¿Es legal aquí mantener detenida a la persona por la retención, y cómo cuenta esta cárcel las { $hours-hold } horas? ¿Qué hará usted si el tiempo casi se acaba?
plan-crim-other-hold = Además de la [retención de ICE](term:detainer), ¿hay algo más que retenga a la persona, como otro caso o una [orden de un juez](term:judicial-warrant)?
plan-crim-over = ¿Puede usted mandar hoy una carta de exigencia? Si la cárcel se niega, ¿puede pedir [habeas corpus](term:habeas-corpus) en la corte estatal o federal? ¿Podría la persona reclamar dinero después por una [detención excesiva](term:overdetention)?
plan-crim-early = ¿Es posible salir antes o entrar a un programa, aun con la retención? El formulario dice que la retención no debe afectar esto.
plan-crim-none = ¿Qué formas de salir hay ahora, y qué tan pronto? ¿Qué podría traer una retención?
plan-crim-minor = ¿Qué puede hacer este lugar con una [retención de ICE](term:detainer) sobre un menor? ¿Cómo evitamos que interroguen al menor a solas?

## Questions for the immigration lawyer

plan-imm-citizen = ¿La persona podría ser ciudadana de Estados Unidos por nacimiento, por sus padres o por sus abuelos? Si es así, ¿pedirá usted a ICE que cancele la retención y a un juez que la deje libre?
plan-imm-citizen-check = ¿La persona podría ser ciudadana de Estados Unidos por nacimiento, por sus padres o por sus abuelos? ¿Qué pruebas necesita usted?
plan-imm-old-check = ¿Hay una orden de deportación vieja? ¿Puede usted revisar en la corte de inmigración y pedir el expediente del gobierno?
plan-imm-old-reopen = ¿Se puede reabrir la orden vieja o detenerla por un tiempo? ¿Cuál es el plazo, y qué hay que presentar antes de que trasladen a la persona? ¿Hay riesgo de un cargo federal?
plan-imm-law = ¿Con qué ley detiene ICE a la persona, o la detendría? ¿Puede ahora un juez de esta región dar una [fianza de inmigración](term:immigration-bond)?
plan-imm-bond-no = La persona estaría detenida sin audiencia mientras deciden cortes más altas. ¿Qué puede hacer todavía un juez federal de aquí?
plan-imm-habeas = ¿Debe estar listo un caso de [habeas corpus](term:habeas-corpus) antes de que ICE traslade a la persona a un lugar con otras reglas? ¿En qué corte?
plan-imm-laken = ¿Entra el cargo en la [Ley Laken Riley](term:laken-riley-act)? ¿Ayudaría que el cargo se cambie o se retire?
plan-imm-serious = ¿Este cargo o una [condena](term:conviction) impediría la [fianza de inmigración](term:immigration-bond)? ¿Podemos pedir a un juez que decida que no?
plan-imm-expedited = ¿Podría ICE usar la [deportación acelerada](term:expedited-removal) sin juez, y está vigente hoy esa regla? ¿Qué pruebas de { $years-proof } años necesita usted?
plan-imm-status-plea = ¿Podrían deportar a la persona por este cargo o por [declararse culpable](term:plea)? ¿Podría perder su estatus?
plan-imm-bond-hearing = ¿Qué le muestra al juez que la persona no es un peligro y que irá a la corte? ¿Qué monto es probable? ¿Puede ICE mantenerla detenida durante una apelación?
plan-imm-relief = ¿Qué formas de quedarse podrían servir: familia, [asilo](term:asylum), una visa para víctimas u otras?
plan-imm-stay = ¿Conviene que la persona se quede en la cárcel por ahora? ¿Hasta cuándo?
plan-imm-sign = ¿Qué no debe firmar la persona, y qué no debe decir?
plan-imm-fear = Si la persona tiene miedo de volver, ¿qué debe decir, y a quién? ¿Podría ICE mandarla a un país que no es el suyo?
plan-imm-minor = ¿Puede ICE detener a este menor? ¿Qué protección podría pedir el menor, y quién puede recogerlo sin riesgo?
plan-imm-find = ¿Puede usted averiguar dónde está la persona? Si el traslado está cerca, ¿puede pedir a una corte federal que lo detenga?
plan-imm-out = ¿Puede ICE todavía arrestar a la persona, también en sus citas o en la corte? ¿Qué papeles debe llevar la persona, y qué debe decir si la paran?
plan-imm-victim = ¿Podría la persona recibir una [visa U, visa T o VAWA](term:u-t-visa-vawa)? ¿Qué se puede presentar ahora?
plan-imm-fee = ¿Cuánto cobra usted en total, y qué incluye? ¿Nos lo puede dar por escrito?

## What not to do, say or sign

plan-not-calls = Piense que toda llamada, visita por video, mensaje y carta de la cárcel se graba y se comparte. No hablen allí del lugar de nacimiento, de cómo entró la persona, de papeles, de deportaciones viejas ni del caso.
plan-not-old-order = Antes de tener el consejo de un abogado, la persona no debe hablar de una deportación vieja ni de haber vuelto. Esto vale para el teléfono y para los oficiales. Volver sin permiso puede ser un delito federal.
plan-not-sign = La persona no debe firmar nada antes de que un abogado lo explique. Con algunos papeles se pierde el derecho a ver a un juez. Pueden ser de [salida voluntaria](term:voluntary-departure) (formulario { $form-voluntary-departure }), de retorno voluntario (formulario { $form-voluntary-return }) o de una [orden estipulada](term:stipulated-removal).
plan-not-lie = La persona puede callar, pero nunca debe mentir. Decir que es ciudadana de Estados Unidos sin serlo, o mostrar papeles falsos, puede ser un delito. También puede cerrarle la puerta para siempre.
plan-not-pushed = No deje que un [agente de fianza penal](term:bondsman) o alguien que llama le apure a pagar. Tómese el tiempo para una llamada a un abogado.
plan-not-plead = La persona no debe declararse culpable solo para salir. Primero, un abogado debe decir qué efecto tiene en el caso de inmigración.
plan-not-days = No confíe en noticias sobre un derecho a una audiencia de [fianza de inmigración](term:immigration-bond) después de { $days-not-in-force } días. Al { $date-circuits }, se informa que ese fallo fue anulado. También se informa que la corte completa verá el caso otra vez.
plan-not-statement = La persona no debe dar al [juez de inmigración](term:immigration-judge) una declaración sobre el arresto antes de que la lea un abogado.
plan-not-force = No amenace al personal ni discuta con él, y no publique nada sobre el caso.
plan-not-child-alone = No deje que oficiales interroguen al menor a solas. Pida al abogado del menor.
plan-not-wrong-line = No confíe en números de teléfono de aplicaciones o redes sociales. Algunas listas muestran una línea para denunciar a personas como si sirviera para encontrarlas. Use los números de esta guía.
plan-not-miss-court = La persona no debe faltar a la corte, ni por miedo. Tampoco debe viajar lejos sin preguntar antes al abogado.
plan-not-scams = No pague a nadie que llame por una [fianza de inmigración](term:immigration-bond), ni a quien pida tarjetas de regalo, criptomonedas o pago por aplicación. ICE no llama a las familias para pedir dinero. Llame usted al abogado o al centro de detención, a un número que usted buscó.

## Times and deadlines, as estimates

plan-clock-hours = En horas, no en días: hable con un abogado.
plan-clock-before = Antes de la próxima fecha de corte, y antes de pagar o declararse culpable: hable con un abogado.
plan-clock-today = Hoy: pregunte por la retención, y vuelva a preguntar después. Una retención puede llegar pocas horas después del [fichaje](term:booking).
plan-clock-find = Cada pocas horas: busque otra vez, y después de cada traslado.
plan-clock-start = Las { $hours-hold } horas no empiezan cuando ICE manda la retención. Empiezan cuando la persona podría salir libre, por ejemplo al pagar la [fianza penal](term:bail). Vea [¿cuándo empieza?](faq:when-48-starts) y el [reloj](page:clock).
plan-clock-no = Hoy: hable con un abogado sobre la salida. En { $state }, según nuestras fuentes, una cárcel no tiene { $hours-hold } horas extra solo por una retención.
plan-clock-under = La retención no debería durar más de unas { $hours-hold } horas. Las cárceles cuentan distinto: todo seguido, o sin fines de semana ni días feriados. El [reloj de esta guía](page:clock) muestra un cálculo aproximado de las dos formas.
plan-clock-weekend = La próxima mañana hábil: que el abogado pregunte. Según una cuenta ya pasaron las { $hours-hold } horas; según la otra, tal vez no. No confíe en ninguna hasta que el abogado lo sepa.
plan-clock-nj = En { $state }, el tiempo puede ser más corto. Una orden del fiscal general del estado dice que la retención debe terminar a la medianoche del día de salida. Una ley más nueva puede decir otra cosa; pregunte al abogado.
plan-clock-over = Ahora: según las dos cuentas, ya pasaron unas { $hours-hold } horas. Llame hoy al abogado.
plan-clock-serving = Antes de la última semana de la sentencia: abogado, papeles y plan deben estar listos.
plan-clock-ice-first = Después de un arresto sin orden, ICE normalmente debe decidir en { $hours-hold } horas si detiene, libera o acusa a la persona. No son las { $hours-hold } horas de la cárcel.
plan-clock-ice-bond = En la primera semana: pregunte por una audiencia de [fianza de inmigración](term:immigration-bond). Una apelación normalmente hay que presentarla en { $bond-deciding-days } días o menos. Esto puede haber cambiado; confirme con el abogado.

## The law in the reader's state

plan-law-must = En { $state }, la ley del estado dice que una cárcel debe cumplir una [retención de ICE](term:detainer).
plan-law-ar = En { $state }, la ley del estado no deja que los gobiernos locales limiten el cumplir una [retención de ICE](term:detainer). Así que espere que la cárcel la cumpla.
plan-law-must-unsure = En { $state }, se informa que la ley del estado dice que una cárcel debe cumplir una [retención de ICE](term:detainer). El abogado debe revisar el texto más nuevo.
plan-law-no = En { $state }, según nuestras fuentes, una cárcel local no puede retener a una persona solo por una [retención de ICE](term:detainer).
plan-law-exceptions = En { $state }, según nuestras fuentes, una cárcel puede retener a una persona por una [retención de ICE](term:detainer) solo en algunos casos. Ejemplos son ciertos antecedentes graves o un papel de un juez. Pregunte al abogado si alguno aplica.
plan-law-county = En { $state }, no encontramos una ley estatal que obligue a una cárcel a retener a alguien solo por una [retención de ICE](term:detainer). Tampoco encontramos una que lo prohíba con claridad. Por lo general decide cada sheriff o cárcel.
plan-law-unclear = Sobre { $state }, no pudimos aclarar qué dice la ley sobre una [retención de ICE](term:detainer). Pregunte por escrito en qué regla se basa la cárcel.
plan-law-unknown = No sabemos su estado. Algunos estados obligan a las cárceles a retener para ICE, otros lo prohíben, y en otros decide la cárcel. La cárcel, los papeles de la corte o el abogado le pueden decir el estado.
plan-law-warrant = En { $state }, una orden de un juez puede cambiar esto. Una [orden judicial](term:judicial-warrant) nombra una corte y la firma un juez. Una [orden de ICE](term:administrative-warrant) (formulario { $form-arrest-warrant } o { $form-removal-warrant }) la firma un oficial.
plan-law-nc = En { $state }, ICE debe mandar su retención y su propia orden. Entonces la cárcel lleva a la persona ante un juez o magistrado, que ordena la retención. Puede durar hasta { $hours-hold } horas después del momento en que la persona saldría libre.
plan-law-copy-paper = En { $state }, la cárcel debe dar a la persona una copia de la petición de ICE. Si la persona no la tiene, dígaselo al abogado.
plan-law-copy-told = En { $state }, la cárcel debe decir a la persona que hay una [retención de ICE](term:detainer). Si nadie se lo dijo, avise al abogado.
plan-law-notify-limited = En { $state }, según nuestras fuentes, la cárcel puede decir a ICE la fecha de salida solo en algunos casos, o nunca. Pregunte al abogado si este es uno.
plan-law-notify-yes = En { $state }, la regla contra las retenciones no impide que una cárcel diga a ICE la fecha de salida.
plan-law-287g-required = En { $state }, la ley del estado manda que los sheriffs o las cárceles tengan o busquen un acuerdo [{ $section-287g }](term:287g) con ICE. Permite a oficiales locales hacer algún trabajo de inmigración.
plan-law-287g-barred = En { $state }, según nuestras fuentes, los acuerdos [{ $section-287g }](term:287g) están prohibidos. Permitirían a oficiales locales hacer algún trabajo de inmigración.
plan-law-tx-287g = En { $state }, todo sheriff que maneja una cárcel debe pedir un acuerdo [{ $section-287g }](term:287g) con ICE. El último día para hacerlo es el { $date-texas-287g }. Casi todas las cárceles de allí trabajan con ICE.
plan-law-tx-proof = En { $state }, el deber de retener tiene una excepción. No aplica si la persona dio prueba de ciudadanía o de estatus legal, como una licencia del estado. Pregunte al abogado antes de mostrar cualquier papel.
plan-law-ok-proof = En { $state }, el deber de retener tiene una excepción. No aplica si la persona muestra prueba de ciudadanía de Estados Unidos, como algunas licencias del estado. Pregunte al abogado antes de mostrar cualquier papel.
plan-law-victims = En { $state }, según nuestras fuentes, el deber de retener tiene excepciones para algunas víctimas y testigos de delitos. Pregunte al abogado si alguna aplica.
plan-law-va = En { $state }, una cárcel puede entregar a la persona a ICE hasta cinco días antes de la salida cuando hay una retención. Así que tenga todo listo antes del último día.
plan-law-as = { $state } tiene su propio sistema de inmigración, y se dice que allí las retenciones de ICE son poco comunes. Quizá mucho de esta guía no aplique. Pregunte a un abogado local.
plan-law-mn = En { $state }, algunos sheriffs no están de acuerdo con esta regla y enfrentan demandas. Pregunte qué hace esta cárcel.
plan-law-unsure = Una parte de la ley de { $state } no se pudo confirmar o puede haber cambiado. Pregunte a un abogado local antes de confiar en ella.
plan-law-date = Nuestro material más nuevo sobre { $state } es de { $law-date }. Puede haber una ley o un fallo más nuevo.

## Who helps

plan-help-directory = Use esto para encontrar un abogado de inmigración de una organización sin fines de lucro. Puede buscar cerca de usted o cerca del lugar de detención.
plan-help-state-bar = Use esto para encontrar un abogado privado, o para comprobar que un abogado es de verdad.
plan-help-pro-bono = Use esta lista de abogados gratis. Está ordenada por corte de inmigración.
plan-help-doj-roster = Use esto para revisar a quien ayuda sin ser abogado. Solo un abogado con licencia o un [representante acreditado](term:accredited-representative) puede dar consejo de inmigración. Un [notario](term:notario) no puede.
plan-help-idp = Use esto para leer más sobre las retenciones de ICE y cómo se cruzan los casos penales y de inmigración.
plan-help-aclu = Use esto si tienen detenido a un ciudadano, o si una cárcel retiene a alguien más tiempo del permitido. Estos grupos pueden tomar un caso fuerte, pero puede que no sea rápido.
plan-help-eoir-line = Use esta línea de la corte con el [número A](term:a-number). Informa de audiencias y decisiones, pero no de la [fianza de inmigración](term:immigration-bond). Es la corte, no ICE.
plan-help-locator = Use esto para buscar a un adulto detenido por ICE. Lo maneja ICE.
plan-help-ice-line = Use esto solo si la búsqueda falla. Contesta ICE mismo. Deje que llame un ciudadano, un abogado o el [consulado](term:consulate), y que diga solo lo necesario.
plan-help-vinelink = Use esto para pedir un aviso cuando una persona sale de una cárcel local. Participan muchas cárceles, pero no todas. No cubre a ICE por completo.
plan-help-cebonds = Use esto para pagar una [fianza de inmigración](term:immigration-bond) después de que la fijen. Entre al sitio por su cuenta. Nadie que le llame por teléfono está cobrando una de verdad.
plan-help-bail-fund = Use esto para buscar un fondo comunitario. La mayoría ayuda con una [fianza de inmigración](term:immigration-bond) solo después de que la fijan. Hable primero con un abogado.
plan-help-orr = Use esto si el gobierno trasladó al menor. Busque en su sitio la línea para padres, y trate de hablar antes con el abogado del menor. La búsqueda en línea de ICE no muestra a menores de { $age-adult } años.
plan-help-ilrc = Use esto para encontrar un plan familiar que puede llenar.
plan-help-consulates = Una persona de otro país puede pedir que avisen a su [consulado](term:consulate). El consulado puede visitarla y ayudar a buscar abogados, papeles y familia. Si la persona tiene miedo de su gobierno, pregunte antes a un abogado.
