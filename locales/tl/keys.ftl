# Ang keyboard sa screen.

keys = Keyboard
keys-name = Ipakita o itago ang keyboard sa screen
keys-space = Puwang
keys-delete = Burahin
keys-capital = Malaking titik
keys-latin = Mga titik a hanggang z
keys-hide = Itago ang keyboard
keys-han = Hindi makapagsulat ng mga titik ng Chinese ang keyboard na ito. Maghanap gamit ang salitang Ingles, o pumili sa listahan.
