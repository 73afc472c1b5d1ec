# Lugares que ayudan. contact-… es el nombre; .what dice para qué sirve; .hours solo si se conoce.
# Las líneas y los sitios de ICE dicen que son de ICE. “Abra primero el sitio; no hemos llamado” se queda donde está.

contact-ice-locator = Localizador de detenidos de ICE (en línea)
    .what = Busque a un adulto detenido por ICE. **Este sitio es de ICE.** Una persona en una cárcel del condado no aparece aquí hasta que ICE la registra. Pruebe todas las formas de escribir el nombre y los dos apellidos. No muestra a menores de edad.

contact-ice-line = Línea de ICE sobre personas detenidas (Detention Reporting and Information Line)
    .what = Pregunte dónde está una persona detenida por ICE, o reporte un problema allí. **Esta línea es de ICE.** Si usted no tiene estatus legal, deje que llame un ciudadano, un abogado o el consulado. Diga solo lo necesario.
    .hours = De lunes a viernes, de { $hour-ice-line-opens } a. m. a { $hour-ice-line-closes } p. m., hora del Este. En español y con intérpretes.

contact-vinelink = VINELink
    .what = Reciba un aviso cuando una cárcel traslada o suelta a una persona. Se dice que cubre muchas cárceles del condado, pero no todo ICE. Abra primero el sitio; no lo hemos comprobado.

contact-eoir-line = Línea de casos de la corte de inmigración (EOIR)
    .what = Escuche la próxima fecha de corte y la decisión del juez en un caso de inmigración. Necesita el [número A](term:a-number) de la persona. No informa sobre la [fianza de inmigración](term:immigration-bond).
    .hours = De día y de noche, todos los días. En inglés y español.

contact-eoir-online = Búsqueda de casos de la corte de inmigración (EOIR)
    .what = Busque un caso de inmigración con el [número A](term:a-number) de la persona. Revise si hay una orden de deportación vieja antes de decidir sobre la [fianza penal](term:bail).

contact-legal-directory = Directorio nacional de servicios legales de inmigración (Immigration Advocates Network)
    .what = Busque abogados de inmigración de organizaciones sin fines de lucro, por código postal o por centro de detención. Abra primero el sitio; no sabemos si está al día.

contact-pro-bono-list = Lista de ayuda legal gratuita de las cortes de inmigración (EOIR)
    .what = Encuentre abogados y grupos que pueden ayudar gratis, por corte de inmigración. Sale una lista nueva cuatro veces al año.

contact-aila = Búsqueda de abogados de AILA (American Immigration Lawyers Association)
    .what = Encuentre un abogado de inmigración privado. Pregunte primero el precio total. Abra primero el sitio; no lo hemos comprobado.

contact-doj-roster = Lista de representantes acreditados del Departamento de Justicia
    .what = Compruebe que quien le ayuda sin ser abogado sea un [representante acreditado](term:accredited-representative). Busque a la persona y a su organización.

contact-state-bar = El colegio de abogados de su estado (state bar)
    .what = Compruebe que un abogado tiene licencia. El colegio también puede mandarle con un abogado privado o a una primera consulta de bajo costo. Busque en internet el nombre de su estado y “bar association”.

contact-clinic = CLINIC (Catholic Legal Immigration Network)
    .what = Encuentre programas legales de inmigración de grupos católicos y comunitarios. Abra primero el sitio; no los hemos llamado.

contact-legal-aid = Ayuda legal local (Legal Services Corporation)
    .what = Busque una oficina de ayuda legal cerca de usted. Estas oficinas tienen límites para ayudar a personas sin estatus legal; pregunte primero. Abra primero el sitio; no las hemos llamado.

contact-idp = Immigrant Defense Project (IDP)
    .what = Pregunte sobre un caso penal e inmigración. Cualquiera puede preguntar. Ayudan más en Nueva York; en otros lugares explican y dicen a quién acudir. Usted deja un mensaje y ellos le llaman. Abra primero el sitio para ver el número; no hemos llamado.

contact-freedom-for-immigrants = Freedom for Immigrants
    .what = Busque su línea para personas detenidas por ICE y sus familias. Abra primero el sitio; no hemos llamado y puede haber cambiado.

contact-chirla = CHIRLA
    .what = Busque su línea de ayuda para inmigrantes, en inglés y español. Se anunció para todo el país. Abra primero el sitio; no hemos llamado.

contact-nijc = National Immigrant Justice Center (NIJC)
    .what = Pregunte por ayuda legal en la detención de inmigración, sobre todo en el Medio Oeste. Abra primero el sitio; no hemos llamado.

contact-nip = National Immigration Project
    .what = Hable de ellos con su abogado. Ayudan a abogados con casos difíciles, y pueden decir a las familias a quién acudir. Abra primero el sitio; no hemos llamado.

contact-ilrc = Immigrant Legal Resource Center (ILRC)
    .what = Consiga tarjetas de derechos, un plan familiar y guías para abogados de defensa. Algunas están en muchos idiomas. No tienen línea de ayuda.

contact-aclu = ACLU de su estado
    .what = Pregunte si toman casos en que una cárcel tiene a una persona más tiempo del permitido ([detención excesiva](term:overdetention)). Pueden tomar un caso fuerte. Abra primero el sitio para buscar su estado; no hemos llamado.

contact-texas-law-help = TexasLawHelp (Texas)
    .what = Lea una guía en internet para familias sobre la detención de inmigración. Abra primero el sitio; no hemos comprobado si está al día.

contact-consulates = El consulado de la persona
    .what = Un [consulado](term:consulate) puede visitar y ayudar a buscar abogado, papeles y familiares. Si la persona tiene miedo de su gobierno, pregunte primero a un abogado. El Departamento de Estado tiene una lista de consulados.

contact-ciam = CIAM, centro de ayuda de México
    .what = Ayuda a buscar y apoyar a mexicanos detenidos. Pregunte en un consulado de México cómo llamar.
    .hours = De día y de noche, todos los días. En español e inglés.

contact-orr = Oficina de Reubicación de Refugiados (ORR)
    .what = Busque a un menor que el gobierno tiene a su cargo sin su padre ni su madre. El localizador de ICE no muestra a menores. Es una oficina del gobierno; trate de hablar primero con un abogado para el menor.

contact-bail-fund-network = National Bail Fund Network
    .what = Busque grupos que pueden pagar una [fianza penal](term:bail) o una [fianza de inmigración](term:immigration-bond). La mayoría ayuda con la fianza de inmigración solo después de que se fija el monto. Abra primero el sitio; no los hemos llamado.

contact-cebonds = CeBONDS
    .what = Pague una [fianza de inmigración](term:immigration-bond) en línea por transferencia bancaria. **Este sitio es de ICE.** Pueden pagar ciudadanos, personas con tarjeta verde, despachos de abogados y organizaciones sin fines de lucro. Entre al sitio por su cuenta. Nadie que le llame por teléfono está cobrando una fianza de inmigración de verdad.
