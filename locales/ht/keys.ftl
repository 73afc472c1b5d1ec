keys = Klavye
keys-name = Montre oswa kache klavye a sou ekran an
keys-space = Espas
keys-delete = Efase
keys-capital = Gwo lèt
keys-latin = Lèt a rive z
keys-hide = Kache klavye a
keys-han = Klavye sa a pa ka ekri siy chinwa. Chèche ak yon mo anglè, oswa chwazi nan lis la.
