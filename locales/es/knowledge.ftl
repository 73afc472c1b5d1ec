# El glosario como página, y la lista de páginas que no son respuestas.

more-pages = Más en esta guía
glossary-page = Palabras especiales
glossary-all = Todas las palabras especiales
glossary-intro = Estas palabras se usan en la cárcel, en la corte y con ICE. Cada una está explicada en lenguaje sencillo.
glossary-search = Buscar una palabra
glossary-hint = Escriba una palabra, como retención
glossary-results = { $count ->
        [one] Una palabra
       *[other] { $count } palabras
    }
glossary-none = No hay una palabra especial así. Aquí están todas.
