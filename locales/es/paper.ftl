# Lo que solo dice el papel: al pie de cada hoja, y para formas que un lector de pantalla no ve.

paper-use-before = Úselo antes del { $date }
paper-past = Ya pasó la fecha { $date }. Algunas partes pueden estar desactualizadas. Consulte a un abogado.
paper-from = Impreso en: { $clinic }
paper-page = Página { $number } de { $of }
paper-box = casilla para marcar
paper-ticked = casilla marcada
paper-line = línea para escribir
