# Atelye a: fanmi envante sou mi an, yon sèl lide alafwa.

workshop-title = Pou yon atelye
workshop-help = Montre yon gwoup moun istwa yon fanmi envante, etap pa etap. Gwoup la wè ki plan gid sa a t ap ba yo, ak sa yon lòt repons t ap chanje. Pèsonn pa bezwen rakonte pwòp istwa pa l.
workshop-keys = Pou avanse: flèch adwat, Page Down, oswa yon telekòmand. Pou retounen: flèch agoch oswa Page Up. Touch Home lan rekòmanse nan kòmansman.
workshop-stories = Fanmi envante
workshop-notes = Nòt pou moun k ap prezante a, pou li oswa enprime
workshop-notes-of = Nòt pou moun k ap prezante a: { $what }
workshop-notes-help = Pou moun k ap prezante a. Chak pati gen sa ki sou mi an ak sa pou di. Se enfòmasyon, se pa konsèy legal. Si yon moun pale ou de pwòp ka pa l, ede l jwenn yon avoka.
workshop-say = Sa pou di
workshop-made-up = Fanmi sa a envante. Plan an se sa gid la di pou repons sa yo.
workshop-made-up-of = Yon fanmi envante: { $what }
workshop-answers = Sa yo reponn
workshop-answer = { $what }: { $answers }
workshop-room = Kisa nou panse?
workshop-change = Kisa ki t ap chanje?
workshop-change-pick = { $what }. Kounye a se: { $answers }. Chwazi yon lòt repons:
workshop-now-says = Kounye a repons lan se: { $answers }
workshop-gone =
    { $count ->
        [0] Okenn liy pa disparèt
        [one] Yon liy disparèt
       *[other] { $count } liy disparèt
    }
workshop-new =
    { $count ->
        [0] Pa gen liy ki nouvo
        [one] Yon liy nouvo
       *[other] { $count } liy nouvo
    }
workshop-bail = Konparezon chwa pou kosyon kriminèl la chanje tou. Gade l nan plan an.
workshop-assumed = Kesyon ki nouvo yo konte tankou “Mwen pa konnen”.
workshop-stay =
    { $count ->
        [one] Yon liy rete menm jan.
       *[other] { $count } liy rete menm jan.
    }
workshop-home = Pou pote lakay
workshop-handout = “Pran l avèk ou” enprime istwa sa a ak plan an pou gwoup la. Tit la di fanmi an envante.
workshop-next = Swivan
workshop-before = Etap anvan an
workshop-first = Depi nan kòmansman
workshop-number = { $number } sou { $of }
