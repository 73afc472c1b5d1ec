# Ang workshop: mga pamilyang kathang-isip sa dingding, isang ideya bawat hakbang.
# Sa Tagalog, ang [one] ay hindi lang para sa iisa, kaya laging may { $count }.

workshop-title = Para sa workshop
workshop-help = Ipakita sa isang grupo ang isang pamilyang kathang-isip, isa-isang hakbang. Makikita ng grupo kung anong plano ang ibibigay ng gabay na ito sa pamilya, at ano ang magbabago kung iba ang sagot. Walang kailangang magkuwento ng sariling buhay.
workshop-keys = Para sumulong: ang arrow na pakanan, Page Down, o clicker. Para bumalik: ang arrow na pakaliwa o Page Up. Ang Home key ay bumabalik sa simula.
workshop-stories = Mga pamilyang kathang-isip
workshop-notes = Mga tala para sa tagapagsalita, para basahin o i-print
workshop-notes-of = Mga tala para sa tagapagsalita: { $what }
workshop-notes-help = Para sa tagapagsalita. Nasa bawat bahagi kung ano ang nasa dingding at kung ano ang sasabihin. Impormasyon ito, hindi payong legal. Kung may magkuwento sa inyo ng sarili niyang kaso, tulungan siyang makahanap ng abogado.
workshop-say = Ano ang sasabihin
workshop-made-up = Kathang-isip ang pamilyang ito. Ang plano ay ang sinasabi ng gabay para sa mga sagot na ito.
workshop-made-up-of = Isang pamilyang kathang-isip: { $what }
workshop-answers = Ang mga sagot nila
workshop-answer = { $what }: { $answers }
workshop-room = Ano sa palagay ninyo?
workshop-change = Ano ang magbabago?
workshop-change-pick = { $what }. Ito ang sagot ngayon: { $answers }. Pumili ng ibang sagot:
workshop-now-says = Ngayon, ito na ang sagot: { $answers }
workshop-gone =
    { $count ->
        [0] Walang linyang mawawala
        [one] { $count } linya ang mawawala
       *[other] { $count } linya ang mawawala
    }
workshop-new =
    { $count ->
        [0] Walang bagong linya
        [one] { $count } linya ang bago
       *[other] { $count } linya ang bago
    }
workshop-bail = Magbabago rin ang paghahambing tungkol sa piyansa. Tingnan ito sa plano.
workshop-assumed = “Hindi ko alam” ang bilang na sagot sa mga bagong tanong.
workshop-stay =
    { $count ->
        [one] { $count } linya ang hindi magbabago.
       *[other] { $count } linya ang hindi magbabago.
    }
workshop-home = Iuwi ninyo ito
workshop-handout = Ang “Dalhin ninyo ito” ay nagpi-print ng kuwentong ito at ng plano para sa grupo. Nasa pamagat na kathang-isip ang pamilya.
workshop-next = Susunod
workshop-before = Naunang hakbang
workshop-first = Mula sa simula
workshop-number = { $number } ng { $of }
