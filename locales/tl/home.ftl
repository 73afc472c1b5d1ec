# Ang unang page.
# Sa Tagalog, ang [one] ay hindi lang para sa iisa (kasama rin ang dalawa, tatlo, lima...), kaya laging may { $count }.

home-title = Nakakulong ang mahal ninyo sa buhay, at hiniling ng ICE sa kulungan na i-hold siya (“ICE hold”). Narito ang susunod na puwede ninyong gawin.
home-steps = Isa-isang hakbang
    .text = Sagutin ang ilang tanong. Mga { $minutes-walk } minuto lang ito. May makukuha kayong plano: ano ang gagawin ngayong araw, ano ang itatanong sa mga abogado, at ano ang dapat pag-isipan bago magbayad ng piyansa (bail).
home-start = Magsimula
home-resume = Ituloy kung saan kayo huminto
home-faq = Mga tanong at sagot
    .text = { $count ->
        [one] { $count } sagot na puwede ninyong hanapin
       *[other] { $count } sagot na puwede ninyong hanapin
    }
home-law = Ang batas sa kinaroroonan niya
    .text = Ano ang sinasabi ng bawat estado tungkol sa ICE hold, sa mapa at sa listahan
home-clock = Ang orasan ng { $hours-hold } oras
    .text = Kung kailan humigit-kumulang dapat matapos ang hold, sa dalawang paraan ng bilang
home-about = Tungkol sa gabay na ito
    .text = Para kanino ito, saan ito galing, at gaano na ito kaluma
