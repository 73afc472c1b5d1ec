# The keyboard on the screen.

keys = Keyboard
keys-name = Show or hide the keyboard on the screen
keys-space = Space
keys-delete = Delete
keys-capital = Capital letter
keys-latin = Letters a to z
keys-hide = Hide keyboard
# Shown to readers of Chinese alone.
keys-han = This keyboard cannot write Chinese signs. Search with an English word, or choose from the list.
