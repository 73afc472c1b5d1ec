# El teclado en la pantalla.

keys = Teclado
keys-name = Mostrar u ocultar el teclado en la pantalla
keys-space = Espacio
keys-delete = Borrar
keys-capital = Mayúscula
keys-latin = Letras de la a a la z
keys-hide = Ocultar teclado
# Solo para quienes leen en chino.
keys-han = Este teclado no puede escribir signos chinos. Busque con una palabra en inglés o elija de la lista.
