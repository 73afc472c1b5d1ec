# Fanmi envante pou atelye. Isit la gen sèlman sa ki rive yo; lwa a ak plan an, se gid la menm ki di yo.
# "kosyon kriminèl" = bail; "bond imigrasyon" = immigration bond; "demann ICE" = ICE hold.

story-bail-set = Ana ak Joe: jij la fikse kosyon kriminèl la
    .one = Yo arete Joe vandredi. Li nan yon prizon konte nan Texas.
    .two = Yon jij fikse yon kosyon kriminèl, epi Ana gen lajan an pare.
    .three = Apre sa prizon an di Ana: gen yon demann ICE (“ICE hold”).
    .room = Èske nou t ap peye kosyon kriminèl la jodi a?
    .home = Yon sèl apèl bay yon avoka anvan ou peye ka chanje anpil bagay.
    .note-family = Rakonte l dousman. Se pa fòt Ana si li prese. Pa mande pèsonn nan gwoup la anyen sou pwòp ka pa l.
    .note-answers = Li de oswa twa repons awotvwa. Di “Mwen pa konnen” se toujou yon bon repons isit la.
    .note-room = Anpil moun ap di: peye, pou li ka soti. Di chak moun mèsi. Poko di ki moun ki gen rezon.
    .note-plan = Li chak liy, epi tann. Mande gwoup la repete l ak pwòp mo pa yo.
    .note-change = Eseye yon lòt eta anvan. Menm lajan an ka mennen yon lòt kote. Apre sa, eseye òf pou plede koupab la.
    .note-home = Bay moun yo plan an ak kat pou bous la. Montre yo kote lis avoka yo ye.

story-plea-offer = Sam ak Tant Rita: yon òf pou plede koupab
    .one = Sam ap viv isit la depi plizyè ane. Se matant li Rita ki te elve l.
    .two = Li nan prizon nan Arizona. Prizon an konfime gen yon demann ICE.
    .three = Yo ofri l pou l plede koupab (“plea”). Moun di se chemen rapid pou l tounen lakay li.
    .room = Kisa nou ta vle konnen anvan Sam di wi?
    .home = Anvan moun nan di wi, mande kisa plede koupab ap fè ka imigrasyon an.
    .note-family = Tant Rita vle Sam lakay pou yon anivèsè. Kite gwoup la santi sa. Pèsonn pa gen tò lè l gen espwa. Pa mande pèsonn anyen sou akizasyon.
    .note-answers = Montre liy ki pale de òf la. Se repons sa a ki pi enpòtan nan istwa sa a.
    .note-room = Moun yo ka mande ki akizasyon. Ou pa bezwen sa. Mennen yo tounen sou kesyon an.
    .note-plan = Gen de avoka ki parèt isit la. Di sa chak fè, nan yon sèl fraz.
    .note-change = Montre sa ki rete lè yo retire akizasyon yo. Mande gwoup la poukisa demann ICE la toujou la.
    .note-home = Bay moun yo paj ki gen kesyon pou avoka ki defann ka kriminèl la.

story-time-is-over = Lena ak Max: li toujou nan prizon
    .one = Lena peye kosyon kriminèl Max, mari l, nan Ohio.
    .two = Li gen papye ICE te voye bay prizon an.
    .three = Plis pase de jou pase. Max toujou anndan.
    .room = Ki moun nou t ap rele anvan?
    .home = Ekri jou a ak lè a, epi rele avoka a menm jou a.
    .note-family = Lena ap mande toutan nan resepsyon prizon an. Li te byen fè mande. Pa mande pèsonn konbyen tan yo te kenbe yon moun pa l.
    .note-answers = Se èdtan yo ki enpòtan isit la. Mande ki moun ki konnen kilè yo kòmanse konte. Pa teste pèsonn.
    .note-room = Gen moun k ap vle al nan prizon an ansanm. Di yo plan an pale de sa tou.
    .note-plan = Rete sou liy ki pale de fè presyon sou prizon an. Sa ka pase de fason. Se pou sa avoka a vini anvan.
    .note-change = Chanje èdtan yo. Montre ke anvan de jou, premye liy plan an se yon lòt.
    .note-home = Bay moun yo lèt ki mande ak ki otorite yo kenbe moun nan. Di: ak yon avoka.

story-judge-said-go = Grace ak frè l: jij la di lage l
    .one = Yon jij nan Illinois di pou yo lage Eli, frè Grace.
    .two = Prizon an toujou kenbe l. Li pale de yon demann ICE.
    .three = De timoun piti Eli yo avèk Grace kounye a.
    .room = Kisa Grace bezwen jodi a, pou Eli ak pou timoun yo?
    .home = Lwa kote a konte. Gade lwa nan eta pa ou a.
    .note-family = Kite gwoup la panse ak timoun yo anvan. Anpil moun ap fè sa. Pa mande ki moun ki gen timoun lakay li.
    .note-answers = Montre eta a. Di sa k ap vini apre yo depann de li.
    .note-room = Fè de lis: pou Eli, ak pou timoun yo. Toude nan plan an.
    .note-plan = Li “sous nou yo di” egzakteman jan li ye a. Li dènye fraz premye liy lan tou.
    .note-change = Chanje eta a, mete Texas. Bay gwoup la tan pou yo li sa ki disparèt.
    .note-home = Bay moun yo paj ki pale de timoun yo ak zafè pèsonèl yo.

story-sentence-ends = Paul ak Mira: dènye semèn yo
    .one = Paul, pitit gason Mira, ap fè yon ti tan prizon nan California pou yon santans kout.
    .two = Santans li ap fini nan kèk semèn.
    .three = Yon moun ki nan menm selil avè l di ICE ap vini. Pèsonn pa montre okenn papye.
    .room = Kisa ki rimè isit la, epi kisa nou konnen tout bon?
    .home = Chache konnen anvan si gen yon demann ICE tout bon vre. Sèvi ak tan ki rete a.
    .note-family = Pèsonn poko konnen si gen yon demann ICE. Se sa istwa a vle montre. Pa mande pèsonn anyen sou prizon nan pwòp fanmi l.
    .note-answers = Montre repons “Nou sèlman tande yo di sa”. Gid la pran l oserye, epi li pa fè moun pè.
    .note-room = Moun yo ka rakonte pwòp rimè pa yo. Koute yo ak jantiyès, epi tounen sou Paul.
    .note-plan = Pratike awotvwa, tout moun ansanm, kesyon senp e san patipri pou poze prizon an. Li tout liy sou California yo, pa sèlman premye a.
    .note-change = Eseye anvan: yo gen papye a. Apre sa eseye: prizon an di pa gen demann ICE.
    .note-home = Bay moun yo tèks apèl la pou mande prizon an.

story-with-ice = Zanmi Omar a: li deja nan men ICE
    .one = Yo remèt Leo, zanmi Omar, bay ICE nan Georgia.
    .two = Leo nan peyi a depi anpil ane.
    .three = Yon moun rele Omar, li di l peye yon bond imigrasyon nan telefòn, jodi a.
    .room = Èske Omar dwe peye moun ki rele a?
    .home = Yon moun rele pou mande yon bond imigrasyon? Eseye pale ak yon avoka anvan.
    .note-family = Omar se yon zanmi, li pa fanmi. Zanmi ka ede tou. Pa mande pèsonn si yon moun te deja twonpe l nan telefòn.
    .note-answers = Yo pa mande pèsonn nan gwoup la kijan l te antre. Sa a se repons envante Leo.
    .note-room = Si gwoup la renmen sa, kite yon moun jwe wòl moun ki rele a. Kite sa rete lejè.
    .note-plan = Premye liy lan di sa pa sèten. Li l jan li ye a. Pa fè l parèt pi sèten.
    .note-change = Anvan ou chanje l, li awotvwa kesyon sou yon ansyen lòd depòtasyon. Apre sa chanje l.
    .note-home = Bay moun yo kesyon pou avoka imigrasyon an.

story-cannot-find = Bea ak Tom: ki kote l ye?
    .one = Tom te nan yon prizon lokal nan Louisiana.
    .two = Lè Bea rele lendi, Tom pa sou lis la.
    .three = Pèsonn pa di l ki kote Tom ye.
    .room = Ki kote nou t ap chèche anvan?
    .home = Chèche ankò chak de oswa twa èdtan, epi ekri chak etap.
    .note-family = Pa konnen, se sa ki pi di. Kite yon ti moman silans. Pa mande ki moun ki te viv sa.
    .note-answers = Gen kèk repons sèlman. Menm ak ti kras repons, plan an mache.
    .note-room = Ekri sou yon tablo sa moun yo di. Konpare l ak plan an pita.
    .note-plan = Montre sit pou chèche a sou papye, pa an dirèk. Avèti moun yo sou nimewo ki soti sou rezo sosyal.
    .note-change = Kounye a li jwenn li, nan men ICE. Montre konbyen liy ki nouvo. Kesyon ki nouvo yo konte tankou “Mwen pa konnen”. Pa mande pèsonn reponn yo.
    .note-home = Bay moun yo lis pou jwenn yon moun.
