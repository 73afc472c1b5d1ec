# Encontrar a alguien: la página, los pasos en orden y lo que hay que anotar en papel.

find-page = Encontrar a alguien
find-open = Abrir “Encontrar a alguien”, paso a paso
find-intro = Vaya de arriba abajo y marque en papel lo que ya hizo. Si no encuentra nada, empiece otra vez después de unas horas.
find-write = Qué anotar
find-write-how = Copie esta lista en un papel y llénela ahí. Aquí no se escribe nada y no se guarda nada. No la lea en un teléfono de la cárcel.

finding-part-jail = Primero: la cárcel
finding-roster = Mire la lista de personas detenidas de la cárcel, o llame. Mientras el caso penal la retiene, la persona está ahí y no en la búsqueda de ICE.
finding-neutral = Si hay fianza penal, pregunte: “Además de los cargos, ¿hay alguna otra retención (hold o detainer) que impida la salida?” No diga nada del lugar de nacimiento ni del estatus.
finding-left = Si ya salió, pregunte: ¿qué día y a qué hora, quién se la llevó y adónde?
finding-moved = Mire también las listas de las cárceles cercanas y de la prisión estatal. Quizá la trasladaron, y una [retención de ICE](term:detainer) puede ir con ella.

finding-part-ice = Después: la búsqueda en línea de ICE
finding-locator = Busque a un adulto en { $site-locator }. Lo maneja [ICE](term:ice). Necesita el nombre y apellido exactos y el país de nacimiento. No sale ahí hasta que ICE lo registra.
finding-number = Si tiene el [número A](term:a-number), busque con él y el país de nacimiento. Si tiene menos de nueve cifras, ponga ceros delante.
finding-spelling = Pruebe todas las formas de escribir el nombre. Pruebe cada apellido solo, los dos juntos y en el otro orden. Pruebe con y sin acentos, guiones y espacios, con el segundo nombre y con el apellido de antes de casarse.
finding-again = La búsqueda va atrasada. Pruebe otra vez cada pocas horas y después de cada traslado.
finding-child = La búsqueda no muestra a menores de { $age-adult } años. Vea [menores](page:situation-minor).

finding-part-others = Si la búsqueda no da nada
finding-lawyer = Llame a un abogado de inmigración, aun antes de encontrar a la persona. El abogado puede preguntar, y puede ir a un juez si viene un traslado.
finding-court = Con el número A, llame a la línea de la corte o mire en línea. Dice la próxima audiencia. Es la corte, no ICE.
finding-consulate = Pregunte al [consulado](term:consulate) de la persona. Puede ayudar a encontrarla y visitarla. Si la persona tiene miedo de su gobierno, pregunte antes a un abogado.
finding-office = El abogado, un ciudadano o el consulado puede llamar a la oficina de ICE de la zona, que aparece en { $site-ice }. Después, pruebe los centros de detención cercanos.
finding-line = Como último paso, la línea de ICE.

finding-part-careful = Tenga cuidado
finding-quiet = No diga a nadie de la cárcel ni de ICE nada del lugar de nacimiento, de papeles ni de cómo llegó nadie. Piense que graban las llamadas de la cárcel.
finding-numbers = Algunas aplicaciones y listas dan números equivocados. Use los de esta guía o los que le dé un abogado.
finding-scams = Quizá llame alguien que sabe el nombre y pide dinero. ICE no llama a las familias para pedir dinero. Llame al abogado a un número que usted mismo encontró.

finding-write-name = Nombre completo, y cada forma de escribirlo
finding-write-birth = Fecha y país de nacimiento
finding-write-a-number = [Número A](term:a-number), si hay uno
finding-write-last-seen = Dónde y cuándo la arrestaron o la vieron por última vez
finding-write-booking = Cárcel y número de [fichaje](term:booking)
finding-write-charge = Cargo, [fianza penal](term:bail) y próxima fecha de corte
finding-write-calls = Cada llamada: día, hora, con quién habló y qué le dijo
finding-write-searched = Cada búsqueda: día, hora y cómo escribió el nombre
finding-write-lawyers = Nombres de los dos abogados y cómo comunicarse con ellos
finding-write-medicine = Medicina que necesita
