# The page about the guide itself.

about-title = Konsènan gid sa a
about-what = Gid sa a se pou fanmi ak zanmi yon moun ki nan prizon, lè ICE mande pou prizon an kenbe l (“ICE hold”). Li bay enfòmasyon, se pa konsèy legal. Li pa konnen tout istwa ou. Yon avoka ka konnen l.
about-promises = Sa nou pwomèt
about-offline = Li mache san entènèt. Li pa louvri okenn koneksyon.
about-blocked = Sistèm òdinatè sa a bloke tout koneksyon rezo gid la tou.
about-not-blocked = Pa gen blokaj anplis kont koneksyon rezo sou òdinatè sa a. Kanmenm, gid la pa louvri okenn.
about-no-trace = Li pa sere anyen ou mete. Repons ou yo disparèt lè ou efase yo oswa lè ou fèmen pwogram nan.
about-sourced = Chak bagay li di sou lalwa montre kote li soti ak jou nou te verifye l.
about-age = Depi kilè enfòmasyon yo ye
about-age-text = Dènye fwa nou verifye kontni an se { $date }. Lalwa chanje vit. Gen kèk pati nou dwe verifye ankò nan { $days-moving } jou. Si yon pati depase dat pa l, li di sa.
about-not-reviewed = Okenn avoka poko revize l
about-not-reviewed-text = Nou ekri gid la apati sous ki pibliye. Yon avoka imigrasyon poko revize l. Anvan ou fè anyen, eseye pale ak yon avoka.
about-translations = Tradiksyon
about-translations-text = Yon tradiksyon se yon bouyon jiskaske yon moun ki bay non l verifye l. Chak paj ki se yon bouyon di sa.
about-sources-text = Men tout sous yo. Yon nimewo nan tèks la mennen ou nan sous li, anba paj la.
about-keys = Touch klavye yo
about-keys-text = Tab ale nan pati ki vini apre a. Enter oswa Espas peze yon bouton. Flèch yo pase de yon chwa a yon lòt. Ctrl ak plis, oswa Ctrl ak mwens, chanje gwosè lèt yo. Ctrl ak A chwazi tout tèks paj la, epi Ctrl ak C kopye l. Escape fèmen yon bwat.
