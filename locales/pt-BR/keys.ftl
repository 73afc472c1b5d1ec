# O teclado na tela.

keys = Teclado
keys-name = Mostrar ou esconder o teclado na tela
keys-space = Espaço
keys-delete = Apagar
keys-capital = Maiúscula
keys-latin = Letras de a a z
keys-hide = Esconder o teclado
keys-han = Este teclado não escreve sinais chineses. Pesquise com uma palavra em inglês, ou escolha na lista.
