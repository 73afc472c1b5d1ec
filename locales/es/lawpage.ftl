# La ley de un lugar y la lista de lugares. Un mensaje sirve para todos los lugares: elige según un
# dato del lugar. Los nombres entre corchetes son valores, no palabras; deben quedar todos.
# { $state } es el lugar, { $circuit } su circuito federal, { $law-date } el mes de su material más
# nuevo, { $date } el día en que se revisó o se debía revisar, { $citation } una ley o un fallo.
# “Según nuestras fuentes” y “encontramos” se quedan: la página no está más segura que sus fuentes.

law-page = La ley en ese lugar
law-page-intro = Elija el lugar donde tienen detenida a la persona. Verá qué dice allí la ley sobre una [retención de ICE](term:detainer), de cuándo es eso y qué tan seguro es.
law-page-list = Todos los estados y territorios
law-page-link = La ley en { $state }, con sus fuentes

law-page-entry = { $stance ->
        [requires] { $state }: obliga a cárceles o sheriffs a trabajar con ICE
        [limits] { $state }: limita las retenciones de ICE
        [mixed] { $state }: algo de las dos cosas, o sin aclarar
       *[none] { $state }: no encontramos una regla general
    }
law-page-not-confirmed = { $what } (sin confirmar)
law-page-legend = { $stance ->
        [requires] Obliga a cárceles o sheriffs a trabajar con ICE
        [limits] Limita las retenciones de ICE
        [mixed] Algo de las dos cosas, o sin aclarar
       *[none] No encontramos una regla general
    }
law-page-legend-unsure = Un cuadro con “?”: no se pudo confirmar todo

law-page-unsure-title = No estamos seguros
law-page-unsure = Una parte de la ley de { $state } no se pudo confirmar o puede haber cambiado. Lea todo lo que sigue como lo que dicen nuestras fuentes. Pregunte a un abogado local antes de confiar en ello.
law-page-overdue = Lo que sabemos de { $state } se debía revisar de nuevo a más tardar el { $date }. La ley puede haber cambiado desde entonces. Por eso esta página muestra solo lo que casi nunca cambia. Pregunte a un abogado local qué vale hoy.

law-page-stance = { $stance ->
        [requires] Según nuestras fuentes, la ley en { $state } obliga a cárceles o sheriffs a trabajar con ICE.
        [limits] Según nuestras fuentes, la ley en { $state } limita lo que las cárceles pueden hacer para ICE.
        [mixed] La ley en { $state } no va en un solo sentido. Una parte trata de ICE, pero no encontramos nada que aclare todas las retenciones.
       *[none] No encontramos una regla general sobre las retenciones de ICE en { $state }.
    }

law-page-hold-title = ¿Tiene la cárcel que retener a la persona?
law-page-hold = { $may-hold ->
        [must] **Espere que sí.** Según nuestras fuentes, la ley de allí hace que las cárceles cumplan una [retención de ICE](term:detainer).
        [no] **No, y no puede.** Según nuestras fuentes, una cárcel de allí no puede retener a una persona solo por una [retención de ICE](term:detainer).
        [exceptions] **Solo en algunos casos.** Según nuestras fuentes, una cárcel de allí puede retener a una persona por una [retención de ICE](term:detainer) solo en algunos casos. Ejemplos son ciertos antecedentes graves o un papel de un juez. Pregunte al abogado si alguno aplica.
        [choice] **Por lo general decide la cárcel.** No encontramos allí una ley que obligue a una cárcel a retener a alguien solo por una [retención de ICE](term:detainer). Tampoco encontramos una que lo prohíba con claridad.
       *[unclear] **No lo pudimos aclarar.** Pregunte por escrito a la cárcel en qué regla se basa.
    }
law-page-hold-unsure = No pudimos confirmar todo esto.
law-page-arrest = En todo lugar, ICE todavía puede arrestar a la persona por su cuenta, ese día o después.

law-page-warrant-title = ¿Hace falta una orden de un juez?
law-page-warrant = { $warrant ->
        [yes] **Por regla general, sí.** Según nuestras fuentes, una cárcel de allí necesita un papel de un juez antes de retener a alguien para ICE.
        [no] **No encontramos una regla que la pida.** Pregunte en qué papel se basa esta cárcel.
        [sometimes] **En algunos casos.** Según nuestras fuentes, algunos casos necesitan un papel de un juez. Pregunte al abogado si este es uno.
       *[unclear] **No lo pudimos aclarar.** Pregunte al abogado.
    }
law-page-warrants = Una [orden judicial](term:judicial-warrant) nombra una corte y la firma un juez. Una [orden de ICE](term:administrative-warrant) la firma un oficial.

law-page-copy-title = ¿Deben dar una copia a la persona o avisarle?
law-page-copy = { $copy ->
        [paper] **Sí, una copia.** Según nuestras fuentes, la cárcel debe dar a la persona una copia de la petición de ICE. Si no la tiene, dígaselo al abogado.
        [told] **Le deben avisar.** Según nuestras fuentes, la cárcel debe decir a la persona que hay una retención. No encontramos el deber de dar una copia. Si nadie se lo dijo, avise al abogado.
        [no] **No, según lo que encontramos.** De todos modos, pida una copia a la cárcel.
       *[not-found] **No encontramos una regla.** Eso no quiere decir que no exista. Pida una copia a la cárcel.
    }

law-page-notify-title = ¿Avisan a ICE de la salida?
law-page-notify = { $notify ->
        [yes] **La cárcel puede avisar a ICE.** No encontramos allí una regla en contra.
        [no] **Por regla general, no.** Según nuestras fuentes, la cárcel no puede avisar a ICE, salvo que lo pida un papel de una corte u otra ley.
        [limited] **Solo en parte.** Nuestras fuentes nombran límites a lo que se puede decir a ICE. Pregunte al abogado cuáles valen para esta cárcel.
        [required] **Sí.** Según nuestras fuentes, la ley de allí lo manda, en algunos casos o en todos.
       *[unclear] **No lo pudimos aclarar.** Es más seguro esperar que avisen a ICE.
    }

law-page-agreements-title = Oficiales locales que trabajan para ICE ({ $section-287g })
law-page-agreements = { $agreements ->
        [required] **Obligatorio.** Según nuestras fuentes, la ley manda que los sheriffs o las cárceles tengan o busquen un [acuerdo { $section-287g }](term:287g) con ICE.
        [allowed] **Posible.** No encontramos allí una regla que mande o prohíba un [acuerdo { $section-287g }](term:287g) con ICE. Pregunte si esta cárcel tiene uno.
        [limited] **En parte.** Nuestras fuentes nombran reglas especiales de allí sobre acuerdos con ICE, como un [acuerdo { $section-287g }](term:287g). Pregunte cuáles valen hoy.
        [barred] **Prohibido.** Según nuestras fuentes, allí no se permite un [acuerdo { $section-287g }](term:287g) con ICE.
       *[unclear] **No lo pudimos aclarar.** Pregunte si esta cárcel tiene un [acuerdo { $section-287g }](term:287g) con ICE.
    }
law-page-agreements-list = ICE tiene una lista de estos acuerdos en su sitio, { $site-ice }. La más nueva que conocemos es del { $date-287g-list }.

law-page-also-title = También es importante allí

law-page-bond-title = La fianza de inmigración allí, hoy
law-page-circuit = Las cortes federales se agrupan en [circuitos](term:federal-circuit). { $state } es parte del { $circuit }.
law-page-no-circuit = Las cortes federales se agrupan en [circuitos](term:federal-circuit). De { $state } no sabemos cuál vale.
law-page-bond-who = Esto trata de una persona que [entró sin inspección](term:entered-without-inspection) y fue arrestada dentro del país. [Lea por qué importa el lugar](faq:why-state-matters).
law-page-bond = { $bond ->
        [hearing] Al { $date-circuits }, la corte de apelaciones de allí dice que puede pedir una [fianza de inmigración](term:immigration-bond) a un [juez de inmigración](term:immigration-judge). El juez aún puede decir que no.
        [no-hearing] Al { $date-circuits }, la corte de apelaciones de allí deja que ICE la tenga detenida sin una audiencia de [fianza de inmigración](term:immigration-bond). Pregunte a un abogado por un caso de [habeas corpus](term:habeas-corpus) en la corte federal.
        [not-final] Al { $date-circuits }, la corte de apelaciones de allí había dicho que puede pedir una [fianza de inmigración](term:immigration-bond). Pero ese fallo no era final. Pregunte al abogado en qué va.
        [unconfirmed] Al { $date-circuits }, se informa de un fallo que deja pedir una [fianza de inmigración](term:immigration-bond). No lo pudimos confirmar. Pregunte al abogado.
        [none-found] Al { $date-circuits }, no encontramos un fallo de la corte de apelaciones de allí sobre una [fianza de inmigración](term:immigration-bond). Pregunte al abogado.
       *[unknown] Al { $date-circuits }, no encontramos una regla sobre una [fianza de inmigración](term:immigration-bond) que valga allí con seguridad. Pregunte al abogado.
    }
law-page-bond-case = El fallo: { $citation }.
law-page-bond-old = Lo que sabemos de la [fianza de inmigración](term:immigration-bond) allí es del { $date-circuits } y ya es viejo. Pregunte a un abogado de inmigración qué vale hoy.
law-page-supreme-court = La Corte Suprema de Estados Unidos aceptó decidir esto ({ $scotus-case }). Hasta entonces vale la regla de cada circuito.
law-page-moved = Lo que cuenta es el lugar donde ICE tiene a la persona. Si ICE la mueve, puede valer otra regla.

law-page-habeas-title = Pedir la salida a una corte
law-page-habeas = Cuando la cárcel ya no puede retener a la persona, un abogado puede pedir [habeas corpus](term:habeas-corpus) a una corte.
law-page-habeas-citation = { $sure ->
        [sure] La ley para una corte local de allí: { $citation }.
       *[unsure] La ley para una corte local de allí puede ser { $citation }. No estamos seguros.
    }
law-page-habeas-none = No sabemos cuál es la ley para una corte local de allí. Pregunte a un abogado local.
law-page-habeas-federal = Cuando ICE mismo ya tiene a la persona, el abogado lo pide a la corte federal del lugar donde está detenida.

law-page-rules-title = Las reglas que nombran nuestras fuentes
law-page-rule = { $rule ->
        [law] { $citation }
        [unsure] { $citation }. De esta no estamos seguros.
       *[pending] { $citation }. No pudimos confirmar que sea ley.
    }
law-page-rules-none = No encontramos allí una regla que trate de las retenciones de ICE.

law-page-local-title = Condados y ciudades
law-page-local = Nuestras fuentes también nombran estos lugares. Lo que vale allí puede ser distinto y puede haber cambiado. Pregunte al abogado.

law-page-help-title = Quién ayuda allí
law-page-help = No hemos llamado a estos grupos. Abra primero su sitio web.
law-page-help-none = No conocemos por nombre un grupo de allí.

law-page-age-title = De cuándo es esto y qué tan seguro es
law-page-age = Nuestro material más nuevo sobre { $state } es de { $law-date }. Se revisó el { $date }. Puede haber una ley o un fallo más nuevo.
law-page-confidence = { $confidence ->
        [verified] Las reglas principales se leyeron en una copia o en un informe, muchas veces no en un sitio oficial.
        [known] Esto es ley bien conocida. No toda se leyó de nuevo para esta revisión.
       *[uncertain] No estamos seguros. Una parte no se pudo confirmar.
    }

law-page-core-title = Lo que casi nunca cambia
law-page-core-request = Una [retención de ICE](term:detainer) es una petición. La firma un oficial, no un juez.
law-page-core-state = La ley federal no obliga a una cárcel local a retener a nadie. La ley del estado puede mandarlo, limitarlo o dejarlo a la cárcel.
law-page-core-ask = Pregunte por escrito a la cárcel en qué regla se basa. Pida también una copia del formulario.
