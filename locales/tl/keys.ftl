keys = Keyboard
keys-name = Ipakita o itago ang keyboard sa screen
keys-space = Puwang
keys-delete = Burahin
keys-capital = Malaking titik
keys-latin = Mga titik a hanggang z
keys-hide = Itago ang keyboard
