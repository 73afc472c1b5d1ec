# The frame around every page. Terms: "demann ICE" = ICE hold; "kosyon kriminèl" = bail (criminal court);
# "bond imigrasyon" = immigration bond (ICE). Never plain "kosyon" where the two could be mixed.

frame-app-name = Apre ICE mande kenbe yon moun
frame-text-smaller = A–
    .name = Lèt pi piti
frame-text-larger = A+
    .name = Lèt pi gwo
frame-language-menu = Chwazi yon lang
frame-read-in = Li gid sa a nan lang sa a
frame-second-language = Montre yon dezyèm lang akote l
frame-no-second = San dezyèm lang
frame-close = Fèmen
frame-back = Retounen
frame-continue = Kontinye
frame-change = Chanje
frame-change-what = Chanje: { $what }
frame-home = Akèy
frame-footer-offline = Mache san entènèt
frame-footer-nothing-saved = Gid la pa sere anyen ou mete
frame-footer-advice = Enfòmasyon legal, se pa konsèy legal · Kontni { $date }
frame-erase = Efase epi rekòmanse
frame-erased = Repons ou yo efase.
frame-draft = Tradiksyon sa a se yon bouyon. Okenn moun ki bay non l poko verifye l.
frame-not-translated = Pati sa a poko tradui. Nou montre l ann anglè.
frame-settings-set-aside = Nou pa t ka li fichye reglaj ou yo. Nou mete l sou kote, epi n ap sèvi ak reglaj nòmal yo.
frame-settings-not-saved = Nou pa t ka anrejistre reglaj ou yo. Y ap rete jiskaske ou fèmen pwogram nan.
frame-page-gone = Paj sa a pa nan gid la. Tanpri retounen nan paj akèy la.
frame-sorry = Padon, paj sa a gen yon pwoblèm
frame-sorry-text = Se yon fot nan gid la, se pa ou ki fè l. Repons ou yo toujou la. Retounen nan kòmansman an epi kontinye.
frame-clock-wrong = Dat ak lè òdinatè sa a sanble pa bon. Gid la toujou montre dat yo, men li pa ka konnen ki enfòmasyon ki twò ansyen.

# The first day of the month is said “premye”.
date-day = { $day ->
        [1] premye
       *[other] { $day }
    } { $month } { $year }
date-month-year = { $month } { $year }
date-month-1 = janvye
date-month-2 = fevriye
date-month-3 = mas
date-month-4 = avril
date-month-5 = me
date-month-6 = jen
date-month-7 = jiyè
date-month-8 = out
date-month-9 = septanm
date-month-10 = oktòb
date-month-11 = novanm
date-month-12 = desanm

sources-title = Kote enfòmasyon sa a soti
sources-checked = Dat nou verifye l: { $date }.
sources-as-of = Sous ki pi resan an gen dat { $date }.
sources-known = Se yon lwa ki byen koni. Nou pa t reli l pou verifikasyon sa a.
sources-uncertain = Nou pa sèten de sa. Mande yon avoka.
sources-overdue = Nou te dwe verifye l ankò pa pita pase { $date }. Li gendwa chanje.
sources-number = Sous { $number }
sources-page-overdue = Nou te dwe verifye yon pati nan paj sa a ankò pa pita pase { $date }. Lwa a gendwa chanje depi lè sa a. Mande yon avoka sa lwa a di jodi a.
