kiosk-quick-exit = Mabilis na labas
kiosk-quick-exit-name = Mabilis na labas: blangko ang screen at burado ang lahat. Key: { $key-quick-exit }
kiosk-blank-page = Blangkong pahina. Pindutin ang kahit anong key para magpatuloy.
kiosk-blank-title = Dokumento
kiosk-still-here = Nandiyan pa ba kayo?
kiosk-still-here-help = Hawakan ang screen o pindutin ang isang key para magpatuloy. Kung walang gagawa nito, mabubura ang mga sagot ninyo sa loob ng mga kalahating minuto.
