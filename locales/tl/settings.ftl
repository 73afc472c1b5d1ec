# Ang settings ng computer na ito: para sa sariling computer ng pamilya, o para sa staff ng klinika.

settings-page = Settings
settings-intro = Ito ang settings ng computer na ito. Agad na sine-save ang bawat pagbabago. Hindi kailanman sine-save kasama nito ang mga sagot ninyo.
settings-text-size = Laki ng letra
settings-percent = { $percent }%
settings-colors = Mga kulay
settings-colors-light = Maliwanag
settings-colors-dark = Madilim
settings-colors-strong = Malinaw na contrast
settings-paper = Papel
settings-printer = Printer
settings-printer-usual = Ang karaniwang printer ng computer na ito
settings-clinic = Pangalan ng klinika o grupo ninyo
settings-clinic-help = Makikita ito sa unang page at sa ibaba ng bawat piniprint na pahina. Sa bahay, puwede itong iwang blangko.
settings-clinic-hint = Halimbawa, ang pangalan sa pinto ninyo
settings-languages = Mga wikang puwedeng piliin ng mga nagbabasa
settings-languages-help = Laging puwedeng piliin ang Ingles.
settings-reviewed-only = Mga wika lang na nasuri na ng isang taong nagbigay ng pangalan
settings-unknown = May wikang nasa settings na wala sa gabay na ito: { $what }. Hindi ito isinama.
