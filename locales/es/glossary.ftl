# Palabras especiales. term-… es la palabra como título; .means la explica en una o dos frases cortas.
# “Fianza penal” es siempre la corte penal; “fianza de inmigración” es siempre ICE. Nunca “fianza” sola.

term-a-number = Número A (A-number)
    .means = El número de nueve dígitos que Seguridad Nacional le da a una persona. Empieza con la letra A. Está en los papeles de inmigración, como el permiso de trabajo o la tarjeta verde.

term-accredited-representative = Representante acreditado
    .means = Una persona capacitada que no es abogado, pero puede dar ayuda legal de inmigración. Trabaja en una organización sin fines de lucro. El Departamento de Justicia tiene que aprobar a las dos.

term-administrative-warrant = Orden administrativa de ICE
    .means = Un papel firmado por un oficial de inmigración, no por un juez. Le permite a ICE arrestar a alguien.

term-aggravated-felony = Delito grave con agravantes (aggravated felony)
    .means = El nombre que la ley de inmigración da a una larga lista de delitos. Algunos no son delitos graves en la corte penal. Las consecuencias para la persona pueden ser muy duras.

term-asylum = Asilo
    .means = Protección para personas que temen un daño grave en su país. El daño tiene que ser por motivos como política, religión, raza, nacionalidad o grupo social.

term-bail = Fianza penal
    .means = Dinero o una promesa que le permite a una persona esperar la corte penal fuera de la cárcel. No es lo mismo que la [fianza de inmigración](term:immigration-bond).

term-bondsman = Agente de fianza penal (bondsman)
    .means = Un negocio que deposita la [fianza penal](term:bail) y cobra por hacerlo. Lo que cobra no se devuelve.

term-bia = Junta de Apelaciones de Inmigración (BIA)
    .means = La oficina que revisa las decisiones de los [jueces de inmigración](term:immigration-judge).

term-booking = Fichaje (booking)
    .means = El primer paso de la cárcel después de un arresto. Toma el nombre, la foto y las huellas de la persona.

term-cebonds = CeBONDS
    .means = El sitio web de ICE para pagar una [fianza de inmigración](term:immigration-bond). La dirección es { $site-bond-payment }.

term-consulate = Consulado
    .means = La oficina del país de una persona en Estados Unidos. Puede visitar a sus ciudadanos en la cárcel. También puede ayudar a buscar abogado, papeles y familiares.

term-conviction = Condena
    .means = Cuando la corte declara culpable a la persona, o cuando ella se declara culpable. La ley de inmigración puede contar algunos resultados que una corte estatal no cuenta.

term-fear-interview = Entrevista de miedo creíble o de miedo razonable
    .means = Una primera entrevista con un oficial de asilo. Es para personas que dicen que tienen miedo de regresar a su país.

term-detainer = Retención de ICE (hold)
    .means = Una petición de ICE a una cárcel. También se llama “detainer” o retención de inmigración. Pide que la cárcel avise a ICE antes de soltar a la persona y que la tenga hasta { $hours-hold } horas más. La firma un oficial, no un juez.

term-dhs = Departamento de Seguridad Nacional (DHS)
    .means = El departamento federal al que pertenece [ICE](term:ice).

term-entered-without-inspection = Entrar sin inspección
    .means = Entrar a Estados Unidos sin que un oficial revise a la persona en un punto oficial de entrada.

term-eoir = EOIR
    .means = La oficina del Departamento de Justicia que dirige las cortes de inmigración.

term-expedited-removal = Deportación acelerada (expedited removal)
    .means = Una deportación acelerada que ordena un oficial de inmigración. La persona no ve a un juez.

term-federal-circuit = Circuito federal
    .means = Un grupo de estados cuyas cortes federales siguen a la misma corte de apelaciones. Las reglas pueden cambiar de un circuito a otro.

term-forfeiture = Pérdida del dinero (forfeiture)
    .means = Perder el dinero pagado por una [fianza penal](term:bail) o por una [fianza de inmigración](term:immigration-bond), porque no se cumplió una regla.

term-form-i-200-i-205 = Formulario { $form-arrest-warrant } y Formulario { $form-removal-warrant }
    .means = Dos papeles propios de ICE. El Formulario { $form-arrest-warrant } es para un arresto. El Formulario { $form-removal-warrant } es para una deportación. Los firman oficiales, no jueces.

term-form-i-247a = Formulario { $form-detainer }
    .means = El formulario del gobierno que se usa para una [retención de ICE](term:detainer).

term-habeas-corpus = Habeas corpus
    .means = Una petición para que un juez decida si es legal tener encerrada a una persona.

term-ice = ICE
    .means = El Servicio de Inmigración y Control de Aduanas. Es la agencia que arresta y deporta a personas dentro del país.

term-immigration-bond = Fianza de inmigración
    .means = Dinero que se paga a ICE para que una persona pueda esperar la corte de inmigración fuera de la detención. No es lo mismo que la [fianza penal](term:bail).

term-immigration-judge = Juez de inmigración
    .means = Un funcionario del Departamento de Justicia que decide casos de deportación y de fianza de inmigración.

term-judicial-warrant = Orden judicial
    .means = Un papel firmado por un juez o magistrado de una corte. Lleva el nombre de la corte.

term-laken-riley-act = Ley Laken Riley
    .means = Una ley federal. Niega la [fianza de inmigración](term:immigration-bond) a algunas personas que solo fueron arrestadas por ciertos delitos. Ejemplos son el robo y algunos actos violentos.

term-mandatory-detention = Detención obligatoria
    .means = Detención por ICE sin derecho a pedirle una [fianza de inmigración](term:immigration-bond) a un juez de inmigración.

term-notario = Notario
    .means = En Estados Unidos, un “notario” (notary) no es abogado. No puede dar consejos legales.

term-notice-to-appear = Aviso de comparecencia (Notice to Appear o NTA)
    .means = El papel que inicia un caso de deportación y dice por qué.

term-obligor = Responsable de la fianza de inmigración (obligor)
    .means = La persona que paga una [fianza de inmigración](term:immigration-bond) y promete que se cumplirán las reglas.

term-overdetention = Detención excesiva (overdetention)
    .means = Tener encerrada a una persona después de que la ley dice que hay que dejarla ir.

term-parole = Parole de inmigración
    .means = Permiso de oficiales de inmigración para estar fuera de la detención, o para entrar al país, por un tiempo. No cuenta como una admisión formal.

term-personal-recognizance = Libertad bajo palabra (personal recognizance)
    .means = Salir de la cárcel con la promesa de regresar a la corte, sin pagar.

term-plea = Declararse culpable o no culpable (plea)
    .means = Lo que la persona contesta a un cargo penal: culpable, no culpable o sin disputar el cargo (no contest).

term-probable-cause = Causa probable
    .means = Una buena razón, basada en hechos, para creer que algo es verdad.

term-public-defender = Defensor público
    .means = Un abogado que la corte da gratis a quien tiene un caso penal y no puede pagar.

term-reinstatement = Restablecimiento de una orden de deportación (reinstatement)
    .means = Volver a usar una orden de deportación vieja contra una persona que regresó.

term-release-point = Momento de salida
    .means = El momento en que el caso penal ya no retiene a la persona. Por ejemplo, cuando se paga la fianza penal o se retiran los cargos.

term-removal = Expulsión (removal)
    .means = La palabra legal para la deportación.

term-stipulated-removal = Orden de deportación estipulada (stipulated removal)
    .means = Aceptar por escrito la deportación sin ver a un juez. Es una orden de deportación completa.

term-287g = Acuerdo { $section-287g }
    .means = Un acuerdo entre ICE y una agencia local. Permite que oficiales locales hagan parte del trabajo de inmigración.

term-u-t-visa-vawa = Visa U, visa T y VAWA
    .means = Protección para víctimas de delitos (visa U) y de trata de personas (visa T). También para personas que sufrieron abuso de su familia cercana (VAWA).

term-voluntary-departure = Salida voluntaria
    .means = Permiso para irse del país por cuenta propia, pagando el viaje, y sin una orden de deportación.

term-writ = Orden de traslado a la corte (writ)
    .means = Una orden de la corte que pide que lleven a la corte a una persona detenida.
