# The guide in a terminal, `hold-guide text`. text-keys follows each request for a choice.

text-keys = b vuelve, q termina.
text-choose = Escriba un número y pulse Enter;
text-choose-any = Escriba uno o más números con espacios en medio y pulse Enter;
text-choose-place = Escriba un número, o el nombre o las letras del estado, y pulse Enter;
text-choose-answer = Escriba un número, o palabras para buscar, y pulse Enter;
text-not-understood = Esa no es una de las opciones. Por favor, pruebe otra vez.
text-nothing-found = No se encontró nada. Pruebe con otra palabra o con un número.
text-plain-only = Esta terminal dice que solo muestra letras simples, así que la guía se muestra en inglés. Para todos los idiomas, póngala en Unicode.
