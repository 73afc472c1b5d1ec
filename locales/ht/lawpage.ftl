# Lwa yon kote, ak lis kote yo. Non ki nan kwochè yo se valè, yo pa mo; pa chanje yo.
# { $state } se kote a, { $circuit } se sikwi federal li. “Sous nou yo di” ak “nou pa t jwenn” rete: paj la pa pi sèten pase sous li yo.

law-page = Lwa kote moun nan ye a
law-page-intro = Chwazi kote yo kenbe moun nan. Apre sa, w ap wè sa lwa kote sa a di sou yon [demann ICE](term:detainer), depi kilè enfòmasyon an ye, ak ki pwen nou sèten.
law-page-list = Tout eta ak teritwa yo
law-page-link = Lwa nan { $state }, ak sous li yo

law-page-entry = { $stance ->
        [requires] { $state }: oblije prizon yo oswa cherif yo travay ak ICE
        [limits] { $state }: mete limit sou demann ICE
        [mixed] { $state }: yon ti jan nan toude, oswa sa poko klè
       *[none] { $state }: nou pa t jwenn règ jeneral
    }
law-page-not-confirmed = { $what } (pa konfime)
law-page-legend = { $stance ->
        [requires] Oblije prizon yo oswa cherif yo travay ak ICE
        [limits] Mete limit sou demann ICE
        [mixed] Yon ti jan nan toude, oswa sa poko klè
       *[none] Nou pa t jwenn règ jeneral
    }
law-page-legend-unsure = Yon kare ki gen “?”: nou pa t ka konfime tout sa ki ladan l

law-page-unsure-title = Nou pa sèten
law-page-unsure = Gen yon pati nan lwa { $state } nou pa t ka konfime, oswa ki petèt chanje. Li tout sa ki vini apre a kòm sa sous nou yo di. Mande yon avoka lokal anvan ou konte sou li.
law-page-overdue = Nou te dwe verifye ankò sa nou konnen sou { $state } pa pita pase { $date }. Petèt lwa a chanje depi lè sa a. Kidonk paj sa a montre sèlman sa ki raman chanje. Mande yon avoka lokal sa ki konte jodi a.

law-page-stance = { $stance ->
        [requires] Sous nou yo di lwa nan { $state } oblije prizon yo oswa cherif (“sheriff”) yo travay ak ICE.
        [limits] Sous nou yo di lwa nan { $state } mete limit sou sa prizon yo gen dwa fè pou ICE.
        [mixed] Lwa nan { $state } pa ale nan yon sèl direksyon. Gen yon pati ki konsène ICE, men nou pa t jwenn anyen ki regle chak demann ICE.
       *[none] Nou pa t jwenn okenn règ jeneral sou demann ICE nan { $state }.
    }

law-page-hold-title = Èske prizon an oblije kenbe moun nan?
law-page-hold = { $may-hold ->
        [must] **Atann ou a sa.** Sous nou yo di lwa kote sa a oblije prizon yo respekte yon [demann ICE](term:detainer).
        [no] **Non, epi li pa gen dwa.** Sous nou yo di yon prizon kote sa a pa gen dwa kenbe yon moun pou yon [demann ICE](term:detainer) sèlman.
        [exceptions] **Nan kèk ka sèlman.** Sous nou yo di yon prizon kote sa a gen dwa kenbe yon moun pou yon [demann ICE](term:detainer) nan kèk ka sèlman. Men kèk egzanp: sèten dosye grav oswa yon papye yon jij. Mande avoka a si youn koresponn.
        [choice] **Se sitou prizon an ki deside.** Nou pa t jwenn okenn lwa kote sa a ki bay lòd pou yon prizon kenbe yon moun pou yon [demann ICE](term:detainer) sèlman. Nou pa t jwenn okenn ki entèdi sa klè non plis.
       *[unclear] **Nou pa t ka rive konnen sa ak sètitid.** Mande prizon an pa ekri sou ki règ li baze.
    }
law-page-hold-unsure = Nou pa t ka konfime tout bagay sa yo.
law-page-arrest = Tout kote, ICE li menm ka toujou arete yon moun, menm jou a oswa pita.

law-page-warrant-title = Èske yon manda yon jij nesesè?
law-page-warrant = { $warrant ->
        [yes] **An règ jeneral, wi.** Sous nou yo di yon prizon kote sa a bezwen yon papye yon jij anvan li kenbe yon moun pou ICE.
        [no] **Nou pa t jwenn okenn règ ki mande youn.** Mande sou ki papye prizon sa a baze.
        [sometimes] **Nan kèk ka.** Sous nou yo di gen ka ki bezwen yon papye yon jij. Mande avoka a si se youn nan ka sa yo.
       *[unclear] **Nou pa t ka rive konnen sa ak sètitid.** Mande avoka a.
    }
law-page-warrants = Yon [manda yon jij](term:judicial-warrant) gen non yon tribinal, epi se yon jij ki siyen l. Yon [manda ICE](term:administrative-warrant), se yon ofisye ki siyen l.

law-page-copy-title = Èske moun nan dwe jwenn yon kopi, oswa èske yo dwe di l sa?
law-page-copy = { $copy ->
        [paper] **Wi, yon kopi.** Sous nou yo di prizon an dwe bay moun nan yon kopi demann ICE la. Si li pa gen youn, di avoka a sa.
        [told] **Yo dwe di l sa.** Sous nou yo di prizon an dwe fè moun nan konnen gen yon demann ICE. Nou pa t jwenn okenn obligasyon pou bay yon kopi. Si pèsonn pa di l sa, di avoka a.
        [no] **Non, dapre sa nou jwenn.** Mande prizon an yon kopi kanmenm.
       *[not-found] **Nou pa t jwenn okenn règ.** Sa pa vle di pa gen youn. Mande prizon an yon kopi.
    }

law-page-notify-title = Èske yo fè ICE konnen lè y ap lage moun nan?
law-page-notify = { $notify ->
        [yes] **Prizon an gen dwa di ICE sa.** Nou pa t jwenn okenn règ kote sa a ki kont sa.
        [no] **An règ jeneral, non.** Sous nou yo di prizon an pa gen dwa di ICE sa, sof si yon papye tribinal oswa yon lòt lwa mande l.
        [limited] **An pati sèlman.** Sous nou yo bay limit sou sa yo gen dwa di ICE. Mande avoka a kilès ki koresponn ak prizon sa a.
        [required] **Wi.** Sous nou yo di lwa kote sa a bay lòd pou sa, nan kèk ka oswa nan tout ka.
       *[unclear] **Nou pa t ka rive konnen sa ak sètitid.** Li pi pridan pou panse yo di ICE sa.
    }

law-page-agreements-title = Ofisye lokal ki travay pou ICE ({ $section-287g })
law-page-agreements = { $agreements ->
        [required] **Obligatwa.** Sous nou yo di lwa a mande cherif (“sheriff”) yo oswa prizon yo genyen oswa chèche yon [akò { $section-287g }](term:287g) ak ICE.
        [allowed] **Posib.** Nou pa t jwenn okenn règ kote sa a ki mande oswa ki entèdi yon [akò { $section-287g }](term:287g) ak ICE. Mande si prizon sa a gen youn.
        [limited] **An pati.** Sous nou yo bay règ espesyal kote sa a sou akò ak ICE, tankou yon [akò { $section-287g }](term:287g). Mande kilès ki konte jodi a.
        [barred] **Entèdi.** Sous nou yo di yo pa pèmèt yon [akò { $section-287g }](term:287g) ak ICE kote sa a.
       *[unclear] **Nou pa t ka rive konnen sa ak sètitid.** Mande si prizon sa a gen yon [akò { $section-287g }](term:287g) ak ICE.
    }
law-page-agreements-list = ICE gen yon lis akò sa yo sou sit li, { $site-ice }. Lis ki pi nouvo nou konnen gen dat { $date-287g-list }.

law-page-also-title = Lòt bagay ki enpòtan kote sa a

law-page-bond-title = Bond imigrasyon kote sa a jodi a
law-page-circuit = Tribinal federal yo gwoupe an [sikwi](term:federal-circuit). { $state } fè pati { $circuit }.
law-page-no-circuit = Tribinal federal yo gwoupe an [sikwi](term:federal-circuit). Pou { $state }, nou pa konnen kilès ki konte.
law-page-bond-who = Sa konsène yon moun ki [te antre san yo pa tcheke l](term:entered-without-inspection) epi yo te arete l andedan peyi a. [Li poukisa kote a enpòtan](faq:why-state-matters).
law-page-bond = { $bond ->
        [hearing] Nan dat { $date-circuits }, tribinal apèl pou kote sa a di li ka mande yon [jij imigrasyon](term:immigration-judge) yon [bond imigrasyon](term:immigration-bond). Jij la ka di non kanmenm.
        [no-hearing] Nan dat { $date-circuits }, tribinal apèl pou kote sa a kite ICE kenbe l san odyans sou [bond imigrasyon](term:immigration-bond). Mande yon avoka sou yon ka [habeas corpus](term:habeas-corpus) nan tribinal federal.
        [not-final] Nan dat { $date-circuits }, tribinal apèl pou kote sa a te di li ka mande yon [bond imigrasyon](term:immigration-bond). Men desizyon sa a pa t final. Mande avoka a ki kote sa rive.
        [unconfirmed] Nan dat { $date-circuits }, yo rapòte yon desizyon ki pèmèt li mande yon [bond imigrasyon](term:immigration-bond). Nou pa t ka konfime l. Mande avoka a.
        [none-found] Nan dat { $date-circuits }, nou pa t jwenn okenn desizyon tribinal apèl pou kote sa a sou yon [bond imigrasyon](term:immigration-bond). Mande avoka a.
       *[unknown] Nan dat { $date-circuits }, nou pa t jwenn okenn règ sou yon [bond imigrasyon](term:immigration-bond) ki konte ak sètitid kote sa a. Mande avoka a.
    }
law-page-bond-case = Desizyon an: { $citation }.
law-page-bond-old = Sa nou konnen sou [bond imigrasyon](term:immigration-bond) kote sa a gen dat { $date-circuits }, epi li ansyen kounye a. Mande yon avoka imigrasyon sa ki konte jodi a.
law-page-supreme-court = Tribinal Siprèm Etazini dakò pou l deside sa ({ $scotus-case }). Jiska lè sa a, règ chak sikwi rete.
law-page-moved = Sa ki konte se kote ICE kenbe moun nan. Si ICE transfere l, yon lòt règ ka konte.

law-page-habeas-title = Mande yon tribinal lage l
law-page-habeas = Lè prizon an pa gen dwa kenbe moun nan ankò, yon avoka ka mande yon tribinal yon [habeas corpus](term:habeas-corpus).
law-page-habeas-citation = { $sure ->
        [sure] Lwa pou yon tribinal lokal kote sa a: { $citation }.
       *[unsure] Lwa pou yon tribinal lokal kote sa a se petèt { $citation }. Nou pa sèten.
    }
law-page-habeas-none = Nou pa konnen lwa pou yon tribinal lokal kote sa a. Mande yon avoka lokal.
law-page-habeas-federal = Depi se ICE menm ki kenbe moun nan, avoka a mande tribinal federal kote yo kenbe l la.

law-page-rules-title = Règ sous nou yo site
law-page-rule = { $rule ->
        [law] { $citation }
        [unsure] { $citation }. Nou pa sèten de sa a.
       *[pending] { $citation }. Nou pa t ka konfime sa se lwa.
    }
law-page-rules-none = Nou pa t jwenn okenn règ kote sa a ki pale de demann ICE.

law-page-local-title = Konte ak vil
law-page-local = Sous nou yo site kote sa yo tou. Sa ki konte nan kote sa yo ka diferan, epi petèt li chanje. Mande avoka a.

law-page-help-title = Ki moun ki ede kote sa a
law-page-help = Nou pa t rele gwoup sa yo. Louvri sit entènèt yo anvan.
law-page-help-none = Nou pa konnen non okenn gwoup kote sa a.

law-page-age-title = Depi kilè enfòmasyon sa a ye, ak ki pwen nou sèten
law-page-age = Dènye enfòmasyon nou genyen sou { $state } gen dat { $law-date }. Nou te verifye l nan dat { $date }. Yon lwa oswa yon desizyon ki pi nouvo ka egziste.
law-page-confidence = { $confidence ->
        [verified] Nou te li règ prensipal yo nan yon kopi oswa nan yon rapò, souvan pa sou yon sit ofisyèl.
        [known] Se yon lwa ki byen koni. Nou pa t reli tout pou verifikasyon sa a.
       *[uncertain] Nou pa sèten. Gen yon pati nou pa t ka konfime.
    }

law-page-core-title = Sa ki raman chanje
law-page-core-request = Yon [demann ICE](term:detainer) se yon demann. Se yon ofisye ki siyen l, se pa yon jij.
law-page-core-state = Lwa federal pa oblije yon prizon lokal kenbe pèsonn. Lwa eta a ka bay lòd pou sa, mete limit sou sa, oswa kite prizon an deside.
law-page-core-ask = Mande prizon an pa ekri sou ki règ li baze. Mande yon kopi fòm nan tou.
