keys = Klavye
keys-name = Montre oswa kache klavye a sou ekran an
keys-space = Espas
keys-delete = Efase
keys-capital = Gwo lèt
keys-latin = Lèt a rive z
keys-hide = Kache klavye a
