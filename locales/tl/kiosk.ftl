# Computer sa pampublikong lugar, at ang mabilis na paglabas.

kiosk-quick-exit = Mabilis na labas
kiosk-quick-exit-name = Mabilis na labas: blangko ang screen at burado ang lahat. Key: { $key-quick-exit }
kiosk-blank-page = Blangkong pahina. Pindutin ang kahit anong key para magpatuloy.
kiosk-blank-title = Dokumento
kiosk-still-here = Nandiyan pa ba kayo?
kiosk-still-here-help = Hawakan ang screen o pindutin ang isang key para magpatuloy. Kung walang gagawa nito, mabubura ang mga sagot ninyo sa loob ng mga kalahating minuto.
kiosk-leave = Para sa staff: umalis sa kiosk mode
kiosk-leave-help = I-type ang code ng klinika ninyo.
kiosk-leave-wrong = Hindi ito ang code.
kiosk-leave-wait = Masyadong maraming subok. Maghintay po muna at subukan ulit.
kiosk-leave-none = Walang nakatakdang code sa computer na ito. Nasa read-me file kung paano magtakda nito.
kiosk-delete = Burahin
kiosk-enter = Ipasok
