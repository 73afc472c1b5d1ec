# Kesyon ak repons: sa yon fanmi mande lè yon prizon di gen yon “ICE hold”.
# faq-<id> se kesyon an; liy ki anba a se repons lan. “Moun nan” oswa “li” = moun yo kenbe a; “ou” = moun k ap li a. Mo nan “ ” se mo moun ka di.
# “Kosyon kriminèl” (bail) se toujou pou tribinal kriminèl la; “bond imigrasyon” (immigration bond) se toujou pou ICE. Pa melanje yo.

## Gwoup

faq-group-hold = Konprann demann ICE la
faq-group-clock = Konbyen tan demann ICE la dire
faq-group-bail = Kosyon kriminèl ak ka kriminèl
faq-group-lawyers = Avoka
faq-group-talking = Pale ak siyen
faq-group-after-ice = Apre ICE pran l
faq-group-special = Sitiyasyon espesyal
faq-group-family = Fanmi ak lavi chak jou
faq-group-safety = Plent, magouy ak gid sa a

## Konprann demann ICE la

faq-what-is-a-hold = Kisa yon demann ICE (“ICE hold”) ye?
    .answer = Yon [demann ICE (“ICE hold”)](term:detainer) se yon papye [Sekirite Enteryè (DHS)](term:dhs) voye bay yon prizon. Li mande prizon an avèti [ICE](term:ice) anvan moun nan soti, epi kenbe l yon ti tan anplis.
    .means-1 = Tan anplis la se pou ICE ka vini. Fòm nan mande prizon an kenbe moun nan pa plis pase { $hours-hold } èdtan apre lè li ta soti lib.
    .means-2 = Yon demann ICE se pa yon akizasyon kriminèl, epi se pa yon [kondanasyon](term:conviction). Li pa bay lòd depòte pèsonn. Li pa pwouve estati imigrasyon pèsonn.
    .means-3 = Pandan ka kriminèl la kenbe moun nan nan prizon, nòmalman ICE tann. Demann ICE la tankou yon tikè pou reklame yon bagay pita.
    .do-1 = Mande avoka defans la yon kopi demann ICE la, [fòm { $form-detainer }](term:form-i-247a). Bwat ki tcheke a ka di yon avoka anpil bagay.
    .do-2 = Ekri non prizon an, nimewo [anrejistreman nan prizon an (“booking”)](term:booking), kantite [kosyon kriminèl la](term:bail) ak pwochen dat tribinal la. Kenbe papye sa a sou ou.
    .careful-1 = Konsidere ke yo anrejistre apèl prizon yo. Nan apèl sa yo, pa pale de kote moun nan fèt, papye, ni kijan li te vini isit la.
    .ask-1 = Mande avoka defans la: “Èske gen yon demann ICE tout bon vre? Èske ou gen fòm nan, epi ki bwat ki tcheke?”

faq-is-it-a-judges-order = Èske demann ICE la se yon lòd yon jij?
    .answer = Non. Se yon ofisye imigrasyon ki siyen [demann ICE](term:detainer) la, epi okenn jij pa siyen l. Yon règ federal rele l yon demann.
    .means-1 = Règ la di tou konbyen tan prizon an gen dwa kenbe moun nan. Tribinal yo li sa kòm yon limit sou tan an. Yo pa li l kòm yon lòd pou kenbe moun nan.
    .means-2 = Souvan [ICE](term:ice) voye [pwòp manda pa l](term:administrative-warrant) ak demann nan, sou [fòm { $form-arrest-warrant } oswa { $form-removal-warrant }](term:form-i-200-i-205). Se yon ofisye ki siyen papye sa a tou. Li pèmèt ofisye ICE arete moun nan.
    .means-3 = Gen tribinal federal ki di kenbe yon moun sèlman akoz yon demann ICE se yon nouvo arestasyon. Yo di li bezwen [yon rezon ki chita sou fè (“probable cause”)](term:probable-cause).
    .do-1 = Si ou gen papye a, gade ki moun ki siyen l. Yon [manda yon jij](term:judicial-warrant) gen non yon tribinal, epi se yon jij ki siyen l. Yon fòm ICE gen non [Depatman Sekirite Enteryè (Department of Homeland Security)](term:dhs) ak yon nimewo fòm.
    .careful-1 = “Se yon demann sèlman” pa vle di prizon an ap louvri pòt la. Nan kèk eta, lwa eta a oblije prizon an kenbe moun nan.
    .ask-1 = Mande avoka defans la: “Èske gen yon papye yon jij siyen? Èske prizon sa a oblije swiv demann ICE la?”

faq-why-a-hold = Poukisa gen yon demann ICE sou fanmi mwen?
    .answer = [Sekirite Enteryè (DHS)](term:dhs) di li gen rezon pou kwè li ka depòte moun nan. Fòm [demann ICE](term:detainer) la montre rezon an ak yon bwat ki tcheke.
    .means-1 = Fòm nan gen kat chwa. Youn se yon ansyen lòd depòtasyon ki final. Youn se yon ka depòtasyon ki deja louvri.
    .means-2 = Twazyèm chwa a se anprent dwèt ak baz done ki koresponn. Dènye a se sa moun nan te di yon ofisye, oswa lòt prèv.
    .means-3 = Repons sou kote moun nan fèt, nan [anrejistreman nan prizon an (“booking”)](term:booking) oswa nan yon entèvyou nan prizon, souvan mennen nan yon demann ICE.
    .means-4 = Yon moun ki gen kat rezidans (“green card”) ka gen yon demann ICE tou. Sa ka rive akoz kèk krim oswa akizasyon.
    .do-1 = Mande avoka defans la yon kopi fòm nan epi montre yon avoka imigrasyon li.
    .do-2 = Mande yon avoka si moun nan ka sitwayen ameriken. Lalwa pa pèmèt [ICE](term:ice) kenbe yon sitwayen, epi anpil moun pa konnen yo sitwayen. Gade: [repons sa a](faq:us-citizen).
    .careful-1 = Moun nan pa oblije reponn kesyon ICE sou kote li fèt ni sou papye. Li gen dwa rete an silans, men li pa dwe janm bay manti.
    .ask-1 = Mande yon avoka imigrasyon: “Èske gen yon ansyen lòd depòtasyon? Èske ou ka tcheke ak tribinal imigrasyon an?”

faq-how-did-ice-know = Kijan ICE te fè konnen li nan prizon?
    .answer = Pwobableman ak anprent dwèt prizon an pran nan [anrejistreman an (“booking”)](term:booking). Yon sistèm voye yo bay FBI, epi bay [Sekirite Enteryè (Homeland Security)](term:dhs), kèlkeswa akizasyon an.
    .means-1 = Yon [demann ICE](term:detainer) ka vini kèk èdtan apre anrejistreman an.
    .means-2 = Pale nan prizon an ka mennen nan yon demann ICE tou. Souvan sa kòmanse ak kesyon sou kote moun nan fèt.
    .means-3 = Nan kèk prizon, [ICE](term:ice) fòme ofisye lokal dapre yon [akò { $section-287g }](term:287g). Yo ka poze kesyon epi mete yon demann ICE andedan prizon an.
    .do-1 = Moun nan gen dwa di: “Mwen vle pale ak yon avoka. Mwen pa vle reponn kesyon.”
    .do-2 = Mande avoka defans la esplike l sa nan yon vizit prive oswa yon apèl legal. Yo ka anrejistre lòt apèl yo.
    .careful-1 = Li gen dwa rete an silans. Li pa gen dwa bay manti. Bay manti pou di li se sitwayen ameriken ka fè mal ki dire lontan.
    .ask-1 = Mande avoka defans la: “Èske yon moun nan ICE deja pale avè l? Èske prizon sa a travay ak ICE?”

faq-does-hold-mean-deported = Èske yon demann ICE vle di y ap depòte l?
    .answer = Non. Yon [demann ICE](term:detainer) se pa yon lòd depòtasyon, epi li pa kòmanse yon ka depòtasyon. Men li ka fè [ICE](term:ice) vin pran moun nan.
    .means-1 = Se yon lòt papye ki kòmanse yon ka depòtasyon. Yo rele l [Avi pou Parèt (Notice to Appear)](term:notice-to-appear).
    .means-2 = Yon moun ki pa gen ansyen lòd anjeneral gen dwa wè yon [jij imigrasyon](term:immigration-judge).
    .means-3 = Yo ka depòte kèk moun san jij. Sa ka rive ak yon ansyen lòd final, oswa ak [depòtasyon rapid](term:expedited-removal). Gade: [repons sa a](faq:deported-without-judge).
    .means-4 = ICE pa toujou vini. Si li pa vini, prizon an ta dwe lage moun nan lè tan an fini. ICE ka arete l kanmenm pita.
    .do-1 = Sèvi ak tan an kounye a. Chèche yon avoka imigrasyon pandan moun nan toujou nan prizon konte a.
    .careful-1 = Pèsonn pa oblije siyen papye pou l kite peyi a. Moun nan ka mande anvan yon kopi, yon avoka ak yon entèprèt.
    .ask-1 = Mande yon avoka imigrasyon: “Èske gen yon ansyen lòd? Ki fason pou l rete li ta ka genyen?”

faq-is-there-a-hold = Kijan pou nou konnen si gen yon demann ICE?
    .answer = Rele prizon an epi poze yon kesyon senp: èske gen lòt bagay pase akizasyon yo ki anpeche yo lage l? Pa pale de kote li fèt ni de estati l.
    .do-1 = Ou ka di: “Mwen vle peye [kosyon kriminèl la (bail)](term:bail) pou moun sa a. Anplis akizasyon yo, èske gen yon lòt [demann pou kenbe l (hold)](term:detainer) ki t ap anpeche yo lage l?”
    .do-2 = Mande avoka defans la tcheke epi pou l jwenn yon kopi [fòm { $form-detainer }](term:form-i-247a) a.
    .do-3 = Ekri jou a, lè a, ak ki moun ou te pale, epi sa li te di.
    .do-4 = Chèche moun nan sou pwòp lis prizon an. Li p ap nan rechèch [ICE](term:ice) sou entènèt jiskaske ICE anrejistre l.
    .careful-1 = “Pa gen demann ICE” jodi a ka chanje. Yon demann ka vini kèk èdtan apre [anrejistreman nan prizon an (“booking”)](term:booking).
    .careful-2 = Yon rimè ka pa vre. Tcheke anvan ou peye lajan oswa ou fè plan.
    .ask-1 = Mande avoka defans la: “Èske gen yon demann ICE, epi èske ou gen fòm nan?”

faq-what-the-form-says = Ki jan fòm nan ye, epi kisa bwat yo vle di?
    .answer = Se [fòm { $form-detainer }](term:form-i-247a), epi tit li gen mo “Immigration Detainer”. Li mande prizon an fè kèk bagay pou [ICE](term:ice), epi li tcheke yon rezon.
    .means-1 = Anwo a gen non moun nan, dat li fèt, sitwayènte l ak sèks li. Gen prizon an, dat la ak biwo ki te voye l la tou. Nimewo dosye a se anjeneral [nimewo A](term:a-number) a.
    .means-2 = Premye pati a bay rezon an. Chwa yo se yon ansyen lòd final, yon ka depòtasyon ki louvri, anprent dwèt ki koresponn, oswa sa moun nan te di ak lòt prèv.
    .means-3 = Dezyèm pati a diferan. Se pou yon moun [DHS](term:dhs) te deja kenbe epi li te remèt prizon an pou yon ti tan, pou yon ka tribinal.
    .means-4 = Fòm nan mande prizon an avèti DHS bonè, si posib { $hours-hold } èdtan anvan yo lage moun nan. Li mande prizon an tou kenbe moun nan pa plis pase { $hours-hold } èdtan anplis.
    .means-5 = Fòm nan di li pa ta dwe chanje desizyon sou [kosyon kriminèl](term:bail) oswa liberasyon. Nan pratik, gen jij ak [ajan kosyon](term:bondsman) ki sèvi avè l toujou kòm rezon pou di non.
    .means-6 = Fòm nan di moun nan dwe jwenn yon kopi pou [demann ICE](term:detainer) la gen fòs. Li gen yon liy kote prizon an ekri kijan ak kilè li te bay kopi a.
    .do-1 = Si moun nan pa t janm jwenn kopi a, li ta dwe di avoka l sa.
    .careful-1 = Sa dekri fòm gid sa a konnen an. Yon fòm ki pi ansyen oswa pi nouvo ka diferan, kidonk montre yon avoka papye a.
    .ask-1 = Mande avoka a: “Ki bwat ki tcheke, epi kisa sa vle di pou nou?”

faq-must-the-jail-obey = Èske prizon an dwe obeyi demann ICE la?
    .answer = Sa depann de eta a. Lwa federal pa fòse yon prizon lokal kenbe pèsonn pou [ICE](term:ice), men lwa eta a ka fòse l.
    .means-1 = Texas ak kèk lòt eta oblije prizon yo swiv yon [demann ICE](term:detainer). Kanmenm, yon avoka nan eta sa yo ka goumen kont yon demann ICE.
    .means-2 = Massachusetts, New York ak kèk lòt eta mete limit sou sa yon prizon gen dwa fè pou ICE.
    .means-3 = Nan lòt eta, cherif la (“sheriff”) oswa konte a gen dwa chwazi.
    .means-4 = Yon konte ki chwazi kenbe yon moun dwe reponn pou chwa sa a. Yon tribinal apèl federal te di sa, epi yon tribinal te jwenn omwen yon konte an fot.
    .do-1 = Chwazi eta prizon an nan [kesyon sou eta a](step:state). Apre sa, gid la montre sa l konnen sou eta sa a.
    .careful-1 = Sa yon prizon fè chak jou ka diferan de sa lalwa di. Lwa eta a chanje tou, kidonk gade dat ki sou paj eta a.
    .ask-1 = Mande avoka defans la: “Si nou peye [kosyon kriminèl la](term:bail), èske prizon sa a ap lage moun nan, kenbe l, oswa remèt li bay ICE?”
    .ask-2 = Mande tou: “Èske demann ICE sa a legal nan eta nou an?”

faq-hold-or-warrant = Ki diferans ki genyen ant yon demann ICE ak yon manda ICE?
    .answer = Yon [demann ICE](term:detainer) mande yon prizon kenbe yon moun, epi yon [manda ICE](term:administrative-warrant) pèmèt ofisye [ICE](term:ice) arete yon moun. Okenn jij pa siyen yo.
    .means-1 = Règ ICE se voye yon manda ak chak demann. [Fòm { $form-arrest-warrant }](term:form-i-200-i-205) se pou yon arestasyon. Fòm { $form-removal-warrant } se pou yon moun ki deja gen yon lòd depòtasyon.
    .means-2 = Yon [manda yon jij](term:judicial-warrant) diferan. Li gen non yon tribinal, epi se yon jij ki siyen l.
    .means-3 = Nan kèk prizon, ofisye lokal ki gen yon [akò { $section-287g }](term:287g) ka egzekite manda ICE la andedan prizon an.
    .do-1 = Gade papye a. Chèche non ki anwo a, nimewo fòm nan, ak ki moun ki siyen.
    .do-2 = Mande prizon an oswa avoka defans la yon kopi demann ICE la ak nenpòt manda.
    .careful-1 = Anplwaye prizon yo ka rele nenpòt papye yon “manda” (“warrant”). Mande ki moun ki siyen l.
    .ask-1 = Mande avoka a: “Èske papye sa a soti nan yon tribinal oswa nan ICE? Èske li pale de yon ansyen lòd depòtasyon?”

## Konbyen tan demann ICE la dire

faq-when-48-starts = Kilè { $hours-hold } èdtan yo kòmanse?
    .answer = Yo kòmanse lè moun nan ta soti nan prizon an si pa t gen demann nan. Yo pa kòmanse lè [demann ICE](term:detainer) la rive.
    .means-1 = Moman sa a se [moman liberasyon an](term:release-point). Li ka lè yo peye [kosyon kriminèl la](term:bail), lè akizasyon yo tonbe, lè yon santans fini, lè yo jwenn moun nan pa koupab, oswa lè yon jij bay lòd lage l.
    .means-2 = Fòm nan mande prizon an kenbe moun nan pa plis pase { $hours-hold } èdtan apre moman sa a.
    .means-3 = Souvan prizon yo konte sa mal.
    .means-4 = [ICE](term:ice) gen yon lòt limit { $hours-hold } èdtan pou pwòp desizyon l apre kèk arestasyon. Se pa limit sa a.
    .do-1 = Ekri egzakteman jou ak lè moman liberasyon an. Kenbe resi kosyon kriminèl la oswa papye tribinal ki montre l.
    .do-2 = Sèvi ak [revèy ki nan gid sa a](page:clock). Li montre yon estimasyon epi li pa sere anyen.
    .careful-1 = Wikenn ak jou ferye ka fè tan an pi long. Gade: [repons sa a](faq:do-weekends-count).
    .ask-1 = Mande avoka a: “A ki lè egzakteman ka kriminèl la te sispann kenbe l? Ki fason prizon sa a konte?”

faq-do-weekends-count = Èske wikenn ak jou ferye konte?
    .answer = Prizon yo konte nan de fason. Fòm nan di { $hours-hold } èdtan epi li pa di anyen sou wikenn, men règ federal la pa konte samdi, dimanch ak jou ferye.
    .means-1 = Fason ki kout la konte tout wikenn nan. Midi vandredi vin midi dimanch.
    .means-2 = Fason ki long lan pa konte wikenn ak jou ferye. Midi vandredi ka vin midi madi. Nan yon wikenn ki long, li ka pi ta.
    .means-3 = Anpil prizon sèvi ak fason ki long lan. Li pa sèten ki fason ki legal nan yon eta. Se yon avoka ki dwe di sa.
    .do-1 = Gade toude lè yo nan [revèy gid la](page:clock). Li chak kòm “pa pita pase anviwon”, pa kòm yon pwomès.
    .do-2 = Ekri egzakteman [moman liberasyon an](term:release-point). Toude fason yo kòmanse la.
    .careful-1 = Eseye pale ak yon avoka anvan ou fè presyon sou prizon an. Presyon ka fè [ICE](term:ice) vini touswit.
    .ask-1 = Mande avoka a: “Ki fason prizon sa a konte? Ki fason ki aplike nan eta nou an?”

faq-if-ice-does-not-come = E si ICE pa vini alè?
    .answer = Lè tan an fini epi pa gen lòt bagay ki kenbe moun nan, prizon an dwe lage l. Eseye pale ak yon avoka anvan ou fè presyon, paske presyon ka fè [ICE](term:ice) vini.
    .means-1 = ICE pa toujou vini. Yon [demann ICE](term:detainer) se pa yon pwomès l ap vini.
    .means-2 = Yo rele l [“overdetention”](term:overdetention) lè yo kenbe yon moun twòp tan. Sa ka vyole lalwa, epi prizon an ka oblije peye pou sa.
    .means-3 = Kilè tan an fini depann de fason yo konte. Gen prizon ki pa konte wikenn ak jou ferye.
    .do-1 = Si avoka a dakò, mande prizon an lage l, ak respè e pa ekri. Gade: [sa pou ekri](faq:what-to-write).
    .do-2 = Yon avoka ka voye yon lèt pou egzije yo lage l. Si prizon an di non, avoka a ka depoze yon [habeas corpus](term:habeas-corpus).
    .careful-1 = Avoka yo rapòte ICE ka vini touswit lè yon fanmi fè presyon. Deside ak yon avoka kilè ak kijan pou fè sa.
    .careful-2 = Apre liberasyon an, ICE ka arete moun nan kanmenm yon lòt kote. Ka kriminèl la ap kontinye, kidonk li dwe ale nan chak dat tribinal.
    .ask-1 = Mande avoka a: “Èske se lè pou fè presyon? Èske ou ta dwe ekri prizon an oswa depoze habeas kounye a?”

faq-what-to-write = Kisa pou nou ekri prizon an?
    .answer = Mande ak respè pou jwenn enfòmasyon yo, pou jwenn kopi, ak pou yo lage l. Kenbe yon kopi lèt ou a.
    .means-1 = Moun ki anndan an gen dwa mande tou. Avi ki vini ak [demann ICE](term:detainer) la di l pou l mande prizon an sou liberasyon l si pèsonn pa pran l nan { $hours-hold } èdtan.
    .do-1 = Bay nimewo [anrejistreman nan prizon (“booking”)](term:booking) moun nan. Mande ki lè egzakteman ka kriminèl la te sispann kenbe l.
    .do-2 = Mande: “Ak ki otorite ou toujou kenbe moun sa a?”
    .do-3 = Mande yon kopi [fòm { $form-detainer }](term:form-i-247a) a ak nenpòt manda. Apre sa, mande pou yo lage l.
    .do-4 = Ekri non moun ki reponn nan, lè a, ak repons lan.
    .careful-1 = Eseye montre yon avoka lèt la anvan ou voye l. Presyon ka fè [ICE](term:ice) vini touswit.
    .careful-2 = Pa mete kote moun nan fèt, papye, ansyen depòtasyon ni sa ki te pase nan ka a. Pa fè menas.
    .ask-1 = Mande avoka a: “Èske ou ka voye lèt sa a pou nou, oswa yon lèt ki pi fò?”

faq-what-is-habeas = Kisa habeas corpus ye, epi ki moun ki ka depoze l?
    .answer = [Habeas corpus](term:habeas-corpus) mande yon jij deside si lalwa pèmèt yo kenbe yon moun fèmen. Yon avoka ka depoze l pou moun nan.
    .means-1 = Nan prizon konte a, li ka ale nan yon tribinal eta, kont cherif la (“sheriff”). Li ka ale nan yon tribinal federal tou.
    .means-2 = Depi [ICE](term:ice) kenbe moun nan, li ale nan tribinal federal pou kote moun nan ye jou sa a.
    .means-3 = Kidonk kote a enpòtan. Si yo te depoze ka a kòrèkteman anvan, yon transfè pita pa fini l.
    .means-4 = Li vin prensipal fason pou jwenn yon odyans sou [bond imigrasyon](term:immigration-bond).
    .means-5 = Frè federal pou depoze l se { $fee-habeas }, epi tribinal la ka retire l. Pri avoka a apa.
    .do-1 = Chèche yon avoka bonè. Papye yo ka pare anvan ICE transfere moun nan.
    .careful-1 = Pa konte sou yon plent nan yon biwo pou libere yon moun vit. Habeas ka fason ki pi vit la, men pèsonn pa ka pwomèt yon rezilta.
    .ask-1 = Mande yon avoka imigrasyon: “Èske yon demann habeas ta dwe pare anvan yo transfere l? Nan ki tribinal?”

faq-can-pressing-hurt = Èske fè presyon pou yo lage l ka fè bagay yo vin pi mal?
    .answer = Wi, sa ka rive. Avoka yo rapòte ke fè presyon sou prizon an ka fè [ICE](term:ice) vini touswit.
    .means-1 = [Demann ICE](term:detainer) la mande prizon an avèti ICE anvan li lage moun nan. Yon prizon ou fè presyon sou li ka rele ICE.
    .means-2 = Tann gen yon risk tou. Prizon an ka kenbe moun nan pi lontan pase sa lalwa pèmèt. Men ICE pa toujou vini.
    .do-1 = Deside ak yon avoka kilè ak kijan pou fè presyon. Eseye pa fè l pou kont ou.
    .do-2 = Pran nòt kounye a: [moman liberasyon an](term:release-point) egzakteman, apèl, non ak repons.
    .careful-1 = Rete kalm ak anplwaye yo. Pa menase pèsonn, epi pa pibliye anyen sou sa sou entènèt.
    .ask-1 = Mande yon avoka imigrasyon: “Si ICE vini kounye a, kisa k ap rive apre? Èske gen yon ansyen lòd?”
    .ask-2 = Mande tou: “Èske ou t ap ekri, oswa depoze [habeas corpus](term:habeas-corpus), anvan nou rele?”

## Kosyon kriminèl ak ka kriminèl

faq-will-they-come-home = Si nou peye kosyon kriminèl la, èske l ap vin lakay?
    .answer = Souvan non: peye [kosyon kriminèl la](term:bail) pa anile [demann ICE](term:detainer) la. Kote prizon an aksepte demann ICE yo, anjeneral moun nan ale ak [ICE](term:ice) olye pou l vin lakay li.
    .means-1 = Kosyon kriminèl la se pou ka kriminèl la. Demann nan soti nan ICE. Peye youn pa fini lòt la.
    .means-2 = Gen prizon ki pa kenbe moun pou ICE. La, moun nan ka vin lakay li.
    .means-3 = ICE pa toujou vini. Si li pa vini, prizon an ta dwe lage moun nan lè tan an fini.
    .means-4 = Nan dat { $date-circuits }, tribinal pou Texas ak nèf lòt eta kite ICE kenbe kèk moun san odyans sou [bond imigrasyon](term:immigration-bond): moun ki [te antre san yo pa tcheke yo](term:entered-without-inspection). La, yon plan pou peye kosyon kriminèl la kounye a epi bond imigrasyon an pita ka pa mache. Gade: [lis la](faq:why-state-matters).
    .do-1 = Eseye pale ak yon avoka imigrasyon anvan ou peye. Gade: [chwa yo kòtakòt](page:comparison).
    .do-2 = Chache konnen sa prizon sa a fè apre yo peye kosyon kriminèl la. Avoka defans la ka mande.
    .careful-1 = Si ICE pran moun nan, li ka rate tribinal kriminèl la. Gade: [repons sa a](faq:if-they-miss-court).
    .ask-1 = Mande avoka defans la: “Si nou peye, èske prizon sa a ap lage l, kenbe l, oswa remèt li bay ICE?”
    .ask-2 = Mande yon avoka imigrasyon: “Si ICE pran l, èske li ta ka jwenn yon bond imigrasyon isit la?”

faq-should-we-pay = Èske nou dwe peye kosyon kriminèl la?
    .answer = Pa gen yon sèl bon repons. Eseye pale ak yon avoka anvan ou peye [kosyon kriminèl la](term:bail); pi bon an se pale ak yon avoka imigrasyon ak avoka defans la.
    .means-1 = Ak yon [demann ICE](term:detainer), peye souvan vle di [ICE](term:ice) pran moun nan. Lè sa a, li ka pa rive nan tribinal kriminèl la, epi [jij imigrasyon](term:immigration-judge) an ka pa fini yon ka ki gen akizasyon ki louvri.
    .means-2 = Pafwa peye se bon bagay la. Prizon an ka pa kenbe moun pou ICE, oswa petèt pa gen anpil chans pou ICE vini. Oswa moun nan ka gen mwayen jwenn yon [bond imigrasyon](term:immigration-bond).
    .means-3 = Pou moun ki [te antre san yo pa tcheke yo](term:entered-without-inspection), li ka pi bon pou tann kounye a, men sa pa sèten. Nan dat { $date-circuits }, tribinal kèk eta pa pèmèt okenn odyans sou bond imigrasyon.
    .means-4 = Tann koute tou. Moun nan ka pèdi yon travay oswa yon kay, epi ICE ka toujou la nan fen an.
    .do-1 = Premye bagay, tcheke si gen yon ansyen lòd depòtasyon, paske li chanje tout bagay. Sèvi ak [nimewo A](term:a-number) a sou { $site-court } oswa rele liy tribinal la, { $phone-eoir-line }.
    .do-2 = Mande de avoka yo pale youn ak lòt anvan nenpòt peman. Gade: [chwa yo kòtakòt](page:comparison).
    .careful-1 = Okenn machann oswa moun ki rele pa ta dwe fè ou prese. Pran tan pou yon apèl bay yon avoka si ou kapab.
    .ask-1 = Mande avoka defans la: “Èske yo ka bese kosyon kriminèl la? Èske ou ka mande pou yo lage l sou yon [pwomès pou l tounen](term:personal-recognizance)?”
    .ask-2 = Mande avoka imigrasyon an: “Èske li pi bon pou l rete nan prizon konte a pou kounye a?”

faq-what-of-the-money = Kisa k ap rive lajan kosyon kriminèl nou an si ICE pran l?
    .answer = Yo pa janm remèt lajan ou peye yon [ajan kosyon (“bondsman”)](term:bondsman) pou sèvis li (frè a). Nòmalman, [kosyon kriminèl](term:bail) yo peye kach bay tribinal la tounen si yo te respekte règ tribinal la.
    .means-1 = Frè ou peye yon ajan kosyon souvan anviwon { $bondsman-percent } pousan kosyon kriminèl la.
    .means-2 = Si moun nan rate tribinal la paske li nan men [ICE](term:ice), yo ka pèdi kosyon kriminèl la. Yo rele sa [“forfeiture” (pèt lajan)](term:forfeiture).
    .means-3 = Règ sou kosyon kriminèl ki pèdi diferan nan chak eta. Gen eta ki ede lè yo te kenbe moun nan yon lòt kote oswa yo te depòte l. Mande sa eta ou fè.
    .means-4 = Lajan kosyon kriminèl la pa peye yon [bond imigrasyon](term:immigration-bond). Sa se yon lòt peman apa bay ICE.
    .do-1 = Li kontra a anvan ou siyen. Mande sa l di si ICE pran moun nan. Gade: [chwa yo kòtakòt](page:comparison).
    .do-2 = Kenbe chak resi, kontra ak papye tribinal yon sèl kote.
    .do-3 = Si ICE pran moun nan, di avoka defans la sa touswit. Avoka a ka di jij la.
    .ask-1 = Mande avoka defans la: “Kisa k ap rive lajan nou an si ICE pran l anvan tribinal la?”
    .ask-2 = Mande ajan kosyon an: “Si ICE pran l, èske nou dwe tout kantite lajan an? Èske nou pèdi sa nou te siyen bay an garanti?”

faq-criminal-case-after-ice = Kisa k ap rive ka kriminèl la apre ICE pran l?
    .answer = Ka kriminèl la ap kontinye. Dat tribinal yo toujou la, menm lè moun nan nan men [ICE](term:ice).
    .means-1 = Si moun nan rate tribinal la, jij la ka bay lòd pou yon nouvo arestasyon. Yo ka pèdi [kosyon kriminèl la](term:bail).
    .means-2 = Avoka defans la ka mande yon dat ki pi ta oswa yon odyans sou videyo. Li ka mande tou yon [“writ”](term:writ), yon lòd tribinal pou mennen moun nan.
    .means-3 = ICE ka pa mennen moun nan. Li ka pa swiv yon lòd (“writ”) yon tribinal eta.
    .means-4 = [Jij imigrasyon](term:immigration-judge) an ka pa fini yon ka pandan akizasyon yo louvri.
    .do-1 = Di avoka defans la touswit moun nan nan men ICE. Ba li nouvo kote a ak [nimewo A](term:a-number) a.
    .careful-1 = Si ICE lage moun nan, ka kriminèl la toujou la. Li dwe ale nan chak dat tribinal.
    .ask-1 = Mande avoka defans la: “Kijan w ap kenbe tribinal la enfòme, pou pa gen yon manda arestasyon?”
    .ask-2 = Mande tou: “Èske yon lòd (writ) posib? Èske ou ka mande pwokirè a di ICE yo bezwen l isit la?”

faq-if-they-miss-court = E si li rate tribinal paske li nan men ICE?
    .answer = Tribinal la ka bay lòd arete l, epi yo ka pèdi [kosyon kriminèl la](term:bail). Di avoka defans la anvan dat tribinal la, pou jij la konnen poukisa.
    .means-1 = Tribinal la ka pa konnen moun nan nan men [ICE](term:ice). Fòk yon moun di l sa.
    .means-2 = Avoka a ka mande yon dat ki pi ta, yon odyans sou videyo, oswa yon [lòd tribinal (“writ”)](term:writ) pou mennen moun nan.
    .means-3 = Sa k ap rive kosyon kriminèl la depann de eta a ak kontra a. Gen eta ki ede lè yo te kenbe moun nan yon lòt kote.
    .do-1 = Si ou pa ka jwenn avoka a, rele biwo l oswa grefye tribinal la (“clerk”). Mande kijan pou fè tribinal la konnen.
    .do-2 = Kenbe prèv moun nan nan men ICE, tankou yon paj enprime nan rechèch ICE sou entènèt. Bay avoka a li.
    .careful-1 = Menm ak yon lòd (“writ”), ICE ka pa mennen moun nan. Mande avoka a sa pou fè lè sa a.
    .ask-1 = Mande avoka defans la: “Èske w ap di jij la? Si gen yon manda deja, èske yo ka retire l?”
    .ask-2 = Mande tou: “Èske nou ta dwe di [ajan kosyon an](term:bondsman)? Èske yo ka sove kosyon kriminèl la?”

faq-stay-in-jail = Èske li pi bon pou l rete nan prizon konte a?
    .answer = Pafwa, epi pèsonn pa ka di sa ak sètitid. Mande toude avoka yo, paske sa depann de ka a, de prizon an ak de lwa kote sa a.
    .means-1 = Si li rete, jou li fè nan prizon an ka konte nan santans lan, epi li ka gen yon [defansè piblik (“public defender”)](term:public-defender) toupre. Fanmi an toupre, epi li pa rate dat tribinal yo.
    .means-2 = Rete ka bay tan pou jwenn yon avoka imigrasyon. Li ka bay tan pou jwenn yon rezilta ki pa fè mal nan tribinal imigrasyon.
    .means-3 = Rete ka vle di tou pèdi travay oswa kay, jou ki di nan prizon, ak presyon pou plede koupab.
    .means-4 = [ICE](term:ice) ka toujou ap tann nan fen an. [Demann ICE](term:detainer) la pa disparèt paske tan ap pase nan prizon.
    .do-1 = Mande avoka defans la ak avoka imigrasyon an pale youn ak lòt. Gade: [chwa yo kòtakòt](page:comparison).
    .careful-1 = Eseye jwenn konsèy sou imigrasyon anvan moun nan [plede (“plea”)](term:plea). Plede twò vit ka fèmen pòt.
    .ask-1 = Mande avoka imigrasyon an: “Èske li pi bon pou l rete nan prizon konte a pou kounye a?”
    .ask-2 = Mande avoka defans la: “Konbyen tan ki konte pou li kounye a? Èske yo ka bese [kosyon kriminèl la](term:bail) pita?”

faq-does-time-count = Èske tan li fè nan prizon an konte? Èske tan li fè ak ICE konte?
    .answer = Jou nan prizon konte a pou akizasyon an nòmalman konte nan yon santans. Jou ak [ICE](term:ice) souvan pa konte, men sa pa sèten epi sa depann de eta a.
    .means-1 = Tan ak ICE fè pati yon ka imigrasyon. Se pa yon santans pou yon krim.
    .means-2 = Se lwa eta a ki deside sa ki konte. Gid sa a pa t ka konfime règ la pou chak eta.
    .means-3 = Jou li fè nan prizon an ka konte nan santans lan. Se youn nan rezon ki fè kèk moun tann anvan yo peye [kosyon kriminèl la](term:bail).
    .do-1 = Ekri twa dat: arestasyon an, jou ka kriminèl la te sispann kenbe l, ak jou ICE te pran l.
    .careful-1 = Pa konte sou jou ak ICE jiskaske yon avoka tcheke.
    .ask-1 = Mande avoka defans la: “Konbyen tan ki konte pou li kounye a?”
    .ask-2 = Mande tou: “Nan eta nou an, èske jou ak ICE t ap konte nan santans lan?”

faq-bondsman-says-no = Ajan kosyon an di non akoz demann ICE la. Poukisa?
    .answer = Gen [ajan kosyon (“bondsman”)](term:bondsman) ki refize lè gen yon [demann ICE](term:detainer). Gen lòt ki mande tout lajan an kach.
    .means-1 = Si [ICE](term:ice) pran moun nan, li ka rate tribinal la epi yo ka pèdi [kosyon kriminèl la](term:bail). Yon ajan kosyon ka pa vle risk sa a.
    .means-2 = Gen konte ki pa pran kosyon kriminèl la ditou lè gen yon demann ICE.
    .means-3 = Fòm demann ICE la menm di li pa ta dwe chanje desizyon sou kosyon kriminèl. Nan pratik, pafwa li chanje yo.
    .do-1 = Pwofite tan sa a pou rele yon avoka. Lè yon ajan kosyon di non, se pa fini.
    .do-2 = Mande avoka defans la sou yon kosyon kriminèl ki pi ba, oswa pou yo lage l sou yon [pwomès pou l tounen](term:personal-recognizance). Gade: [chwa yo kòtakòt](page:comparison).
    .careful-1 = Yo pa janm remèt frè ou peye yon ajan kosyon. Li kontra a anvan ou siyen.
    .ask-1 = Mande nenpòt ajan kosyon: “Kisa nou dwe ou si ICE pran l? E si prizon an pa lage l?”
    .ask-2 = Mande avoka defans la: “Èske konte sa a pran kosyon kriminèl lè gen yon demann ICE?”

faq-plead-guilty = Èske li ta dwe plede koupab pou l soti?
    .answer = Eseye jwenn konsèy sou imigrasyon anvan. Ak yon [demann ICE](term:detainer), plede koupab anjeneral fè [ICE](term:ice) vini menm jou a oswa pandan tan demann nan.
    .means-1 = [Plede koupab](term:plea) vit ka tounen yon [kondanasyon](term:conviction). Sa ka fini chans pou yon [bond imigrasyon](term:immigration-bond) oswa pou kenbe yon estati.
    .means-2 = Avoka defans la dwe di moun nan si plede koupab gen risk depòtasyon. Se Tribinal Siprèm Etazini ki di sa.
    .do-1 = Mande avoka defans la tcheke ak yon espè nan imigrasyon. Biwo [defansè piblik la (“public defender”)](term:public-defender) ka gen youn.
    .do-2 = Si yo prese l ak òf la, mande avoka a pou l mande tribinal la plis tan.
    .careful-1 = Pale de estati ak avoka a sèlman, an prive. Pa pale de sa nan apèl prizon.
    .ask-1 = Mande avoka defans la: “Ki fason pou plede ki t ap san danje pou imigrasyon? Ki espè ou te mande?”
    .ask-2 = Mande tou: “Èske yo ka abandone ka a, oswa voye l nan yon pwogram pito?”

faq-charges-dropped = Yo retire akizasyon yo. Poukisa yo toujou kenbe l?
    .answer = Lè akizasyon yo fini, tan [demann ICE](term:detainer) la kòmanse. Sa pa anile demann nan, kidonk prizon an ka toujou ap tann [ICE](term:ice).
    .means-1 = Jou ak lè akizasyon yo te fini an se [moman liberasyon an](term:release-point). { $hours-hold } èdtan yo konte depi la.
    .means-2 = Gen eta ki mete limit sou demann sa yo, epi gen lòt ki egzije yo. Gade: [kesyon sou eta a](step:state).
    .means-3 = Lè tan an fini epi pa gen lòt bagay ki kenbe moun nan, prizon an dwe lage l.
    .means-4 = ICE pa toujou vini. Li ka arete moun nan kanmenm pita, yon lòt kote.
    .do-1 = Jwenn papye tribinal ki montre akizasyon yo fini. Ekri jou a ak lè a egzakteman.
    .do-2 = Mande prizon an si gen lòt bagay ki anpeche yo lage l, tankou yon lòt ka.
    .careful-1 = Eseye pale ak yon avoka anvan ou fè presyon sou prizon an. Presyon ka fè ICE vini touswit.
    .ask-1 = Mande avoka a: “Kilè tan an fini isit la? Kisa w ap fè si tan an pase?”

## Avoka

faq-need-two-lawyers = Èske nou bezwen de avoka?
    .answer = Souvan wi: youn pou ka kriminèl la ak youn pou imigrasyon. Yo ta dwe pale youn ak lòt anvan yo peye [kosyon kriminèl la](term:bail), anvan moun nan [plede (“plea”)](term:plea) oswa anvan li fè yon deklarasyon.
    .means-1 = Avoka defans la travay sou akizasyon an, kosyon kriminèl la ak fason pou plede. Avoka sa a dwe avèti tou si plede koupab gen risk depòtasyon.
    .means-2 = Lòt avoka a travay sou bò imigrasyon an. Sa vle di [demann ICE](term:detainer) la, yon [bond imigrasyon](term:immigration-bond) ak nenpòt ka depòtasyon.
    .means-3 = Yon [defansè piblik (“public defender”)](term:public-defender) ka gen yon espè pou sa, kidonk mande.
    .do-1 = Bay chak avoka non ak biwo lòt la.
    .careful-1 = Yon notè (“notary”) oswa yon [“notario”](term:notario) pa yon avoka Ozetazini.
    .ask-1 = Mande chak avoka: “Èske w ap pale ak lòt avoka nou an anvan nou peye oswa nou siyen?”

faq-who-pays = Ki moun ki peye yon avoka?
    .answer = Nan ka kriminèl la, tribinal la dwe bay yon avoka pou yon moun ki pa ka peye, si moun nan riske prizon. Nan tribinal imigrasyon, gouvènman an pa peye yon avoka.
    .means-1 = Avoka tribinal la souvan se yon [defansè piblik (“public defender”)](term:public-defender).
    .means-2 = Nan tribinal imigrasyon, moun nan gen dwa gen yon avoka. Fanmi an peye, oswa li jwenn èd gratis.
    .do-1 = Nan premye dat tribinal la, moun nan ka di jij la: “Mwen pa ka peye yon avoka. Mwen vle youn.”
    .do-2 = Chèche èd imigrasyon gratis oswa bon mache. Gade: [repons sa a](faq:find-legal-help).
    .careful-1 = Mande yon kontra ekri ak resi. Verifye avoka a gen yon lisans.
    .ask-1 = Mande yon avoka imigrasyon: “Konbyen pri total la ye? Kisa li kouvri?”
    .ask-2 = Mande tou: “Èske pri a kouvri odyans lan, yon apèl nan tribinal, ak [habeas corpus](term:habeas-corpus)?”

faq-ask-criminal-lawyer = Kisa pou nou mande avoka ki defann ka kriminèl la?
    .answer = Mande sou [demann ICE](term:detainer) la, [kosyon kriminèl la](term:bail), [fason pou plede (“plea”)](term:plea) ak dat tribinal yo. Pote lis sa a avèk ou.
    .do-1 = Ekri repons yo. Mande avoka a di mo difisil yo nan yon fason senp.
    .careful-1 = Pale nan biwo avoka a oswa nan yon apèl avoka a òganize. Yo ka anrejistre lòt apèl prizon yo.
    .ask-1 = “Èske gen yon demann ICE? Èske ou gen [fòm { $form-detainer }](term:form-i-247a), epi ki bwat ki tcheke?”
    .ask-2 = “Si nou peye, èske prizon sa a ap lage l, kenbe l pou { $hours-hold } èdtan, oswa remèt li bay [ICE](term:ice)?”
    .ask-3 = “Kisa k ap rive lajan nou an si ICE pran l anvan tribinal la?”
    .ask-4 = “Èske yo ka bese kosyon kriminèl la? Èske ou ka mande pou yo lage l sou yon [pwomès pou l tounen](term:personal-recognizance)?”
    .ask-5 = “Ki fason pou plede ki t ap san danje pou imigrasyon? Èske ou te mande yon espè? Èske yo ka abandone ka a oswa voye l nan yon pwogram?”
    .ask-6 = “Kijan w ap fè tribinal la konnen si ICE pran l? Èske yon [lòd tribinal (writ)](term:writ) posib?”
    .ask-7 = “Konbyen tan ki konte pou li? Èske ou ta ka mande pwokirè a di ICE yo bezwen l isit la?”

faq-ask-immigration-lawyer = Kisa pou nou mande avoka imigrasyon an?
    .answer = Mande sou ansyen lòd, [bond imigrasyon](term:immigration-bond), fason pou l rete, ak sa pou l pa siyen. Pote lis sa a avèk ou.
    .do-1 = Pote kopi tout papye imigrasyon ak papye kriminèl ou genyen.
    .ask-1 = “Èske gen yon ansyen lòd depòtasyon? Èske ou ka tcheke ak tribinal la epi mande dosye a?”
    .ask-2 = “Anba ki lwa [ICE](term:ice) ta kenbe l? Èske yon odyans sou bond imigrasyon posib isit la kounye a?”
    .ask-3 = “Èske akizasyon an tonbe anba [Laken Riley Act](term:laken-riley-act)?”
    .ask-4 = “Èske ICE ta ka sèvi ak [depòtasyon rapid](term:expedited-removal)? Ki prèv { $years-proof } ane nou bezwen?”
    .ask-5 = “Ki fason ki genyen pou l rete? Panse ak fanmi, [azil](term:asylum), ane li fè isit la, si li viktim, oswa si li minè.”
    .ask-6 = “Èske li pi bon pou l rete nan prizon konte a pou kounye a?”
    .ask-7 = “Èske papye [habeas corpus](term:habeas-corpus) ta dwe pare anvan ICE transfere l? Nan ki tribinal?”
    .ask-8 = “Kisa li pa dwe siyen oswa di? Konbyen pri total ou, epi kisa li kouvri?”

faq-find-legal-help = Kijan pou nou jwenn èd gratis oswa bon mache?
    .answer = Kòmanse ak lis gratis ki anba yo ak paj èd gid sa a. Rele plis pase yon kote, paske anpil plen.
    .do-1 = Tribinal imigrasyon yo gen yon lis èd legal gratis pou chak tribinal. Chèche “pro bono” sou { $site-pro-bono }.
    .do-2 = Chèche dapre kòd postal (ZIP code) oswa sant detansyon sou { $site-legal-directory }. Gen pati ki ka pa ajou.
    .do-3 = Pou yon avoka imigrasyon prive, gade sou { $site-private-lawyers }.
    .do-4 = Mande [defansè piblik la (“public defender”)](term:public-defender) si yon moun nan biwo l konnen lwa imigrasyon byen.
    .do-5 = Mande asosyasyon avoka nan eta a (“state bar”) sèvis li pou jwenn yon avoka. Gen biwo èd legal ki gen limit sou ki moun yo gen dwa ede.
    .careful-1 = Nan dat { $date-orientation-ended }, gouvènman an fini yon pwogram ki te esplike moun nan detansyon lwa a. Li pa sèten sa ki mache la kounye a. Kidonk chèche èd deyò.
    .careful-2 = Yon [“notario”](term:notario) pa yon avoka. Gade: [repons sa a](faq:not-lawyers).
    .ask-1 = Mande chak kote: “Èske ou pran ka moun ki nan prizon oswa nan men [ICE](term:ice)? Nan konbyen tan ou ka pale? Konbyen sa koute?”

faq-not-lawyers = Ki moun ki pa gen dwa bay konsèy legal?
    .answer = Yon notè (“notary”) oswa yon [“notario”](term:notario) pa gen dwa. Ozetazini, yon notè pa yon avoka.
    .means-1 = Se de kalite moun sèlman ki gen dwa bay konsèy legal sou imigrasyon. Youn se yon avoka ki gen lisans. Lòt la se yon [reprezantan akredite](term:accredited-representative).
    .means-2 = Siy danje: yo pwomèt y ap genyen, oswa yo di yo gen moun espesyal nan [ICE](term:ice).
    .means-3 = Lòt siy: yo vle lajan kach sèlman, yo pa bay kontra, yo mande ou siyen fòm vid, oswa yo kenbe orijinal ou yo.
    .do-1 = Verifye yon avoka sou paj entènèt asosyasyon avoka nan eta a (“state bar”).
    .do-2 = Èske moun k ap ede a pa avoka? Lè sa a, chèche non l sou lis moun sa yo sou { $site-pro-bono }.
    .do-3 = Mande yon kontra ekri ak resi.
    .careful-1 = Pa janm kite orijinal yo dèyè, epi pa janm siyen yon fòm vid.
    .ask-1 = Mande: “Èske ou se yon avoka? Nan ki eta lisans ou ye? Èske mwen ka wè nimewo a?”

## Pale ak siyen

faq-must-they-answer = Èske prizon an oswa ICE ka fòse l reponn kesyon?
    .answer = Pa gen okenn lwa ki oblije yon moun ki nan prizon reponn [ICE](term:ice) sou kote li fèt, kijan li te antre oswa estati l. Li ka rete an silans epi mande yon avoka.
    .means-1 = Li bezwen di sa awotvwa. Jis rete an silans ka pa ase.
    .means-2 = Ofisye yo ka pa oblije avèti moun nan anvan. Obligasyon sa a kòmanse sèlman lè yo depoze yon ka depòtasyon nan tribinal la.
    .means-3 = Laperèz diferan. Yon moun ki pè tounen ta dwe di sa. Gade: [repons sa a](faq:afraid-to-return).
    .do-1 = Moun nan ka di: “Mwen vle pale ak yon avoka. Mwen pa vle reponn kesyon.”
    .careful-1 = Prèv { $years-proof } ane isit la ka kanpe yon kalite [depòtasyon rapid](term:expedited-removal). Se yon avoka oswa fanmi an ki ta dwe pote prèv sa a. Gade: [repons sa a](faq:prove-two-years).
    .careful-2 = Li gen dwa rete an silans, men li pa gen dwa bay manti ni fo papye.
    .ask-1 = Mande yon avoka imigrasyon: “Kisa li gen dwa di? Èske règ sou enskripsyon (“registration”) yo chanje sa?”

faq-jail-calls = Kisa nou pa ta dwe di nan apèl prizon?
    .answer = Konsidere ke yo anrejistre epi pataje chak apèl prizon, vizit sou videyo, mesaj sou tablèt ak lèt. Pa pale la de papye ni de ka a.
    .do-1 = Pale de fanmi, sante, lajan pou manje, ak pwochen dat tribinal la. Si konvèsasyon an tonbe sou papye, di: “Pa nan telefòn sa a.”
    .do-2 = Mande avoka a òganize yon apèl legal oswa yon vizit prive. Se la pou poze kesyon difisil yo.
    .careful-1 = Pa pale de kote moun nan fèt, kijan oswa kilè li te vini, ansyen depòtasyon, ni sa ki te pase nan akizasyon an.
    .careful-2 = Èske w ap li sa sou yon telefòn oswa yon tablèt prizon? Lè sa a, kanpe la. Yo ka anrejistre sa.
    .careful-3 = Yon ansyen depòtasyon se sijè ki pi danjere. Tounen apre youn ka yon krim federal.
    .ask-1 = Mande avoka defans la: “Kijan nou ka pale an prive? Èske w ap di l sa pou l pa di nan apèl yo?”

faq-do-not-sign = Ki papye li pa ta dwe siyen?
    .answer = Pèsonn pa oblije siyen papye kote li dakò pou l ale. Moun nan ka mande anvan yon kopi, yon avoka ak yon entèprèt.
    .means-1 = Papye ki kouran se [depa volontè](term:voluntary-departure) (fòm { $form-voluntary-departure }) ak retou volontè (fòm { $form-voluntary-return }). Gen lòt ki fè l abandone yon demann li te fè oswa abandone yon odyans. Gen lòt ki fè l abandone dwa pou l wè yon jij.
    .means-2 = Youn nan papye yo se yon [lòd depòtasyon moun nan dakò ak li](term:stipulated-removal). Se yon vrè lòd depòtasyon, san jij. Li ka anpeche yon moun tounen, menm yon moun ki te ka rete.
    .means-3 = Depa volontè evite yon lòd depòtasyon, men li fè moun nan abandone demann li yo. Pati an reta fè l tounen yon lòd ak amann. Kanmenm, li ka gen entèdiksyon pou l tounen pandan plizyè ane.
    .means-4 = Pafwa pati konsa se pi bon chwa a. Men pou sa, fòk gen konsèy yon avoka anvan.
    .do-1 = Moun nan ka di: “Mwen p ap siyen kounye a. Tanpri ban m yon kopi. Mwen vle yon avoka.”
    .careful-1 = Li pa ta dwe siyen yon papye li pa ka li. Li ka mande yon entèprèt.
    .ask-1 = Mande yon avoka imigrasyon: “Kisa li pa dwe siyen? Petèt li te siyen deja. Èske yo ka defèt sa?”

faq-deported-before = Yo te depòte l deja. Kisa li pa dwe di?
    .answer = Li pa ta dwe di anyen sou sa bay ofisye yo ni nan telefòn. Li ta dwe jwenn yon avoka anvan.
    .means-1 = Apre yon depòtasyon, yon moun bezwen pèmisyon pou l tounen. Tounen san pèmisyon se yon krim federal.
    .means-2 = [ICE](term:ice) ka sèvi ak ansyen lòd la ankò san jij. Yo rele sa [remete ansyen lòd la (“reinstatement”)](term:reinstatement).
    .means-3 = Prensipal fason pou kanpe sa se mande pwoteksyon akoz laperèz. Sa mennen nan yon konvèsasyon ak yon ofisye, yon [entèvyou sou laperèz](term:fear-interview).
    .do-1 = Si li pè tounen, li ta dwe di sa klè, plis pase yon fwa, bay chak ofisye. Gade: [repons sa a](faq:afraid-to-return).
    .do-2 = Di toude avoka yo sa, men an prive sèlman.
    .careful-1 = Li pa ta dwe bay manti sou sa. Li gen dwa rete an silans.
    .careful-2 = Pa pale de sa nan apèl prizon, vizit sou videyo, tablèt oswa lèt.
    .ask-1 = Mande yon avoka imigrasyon: “Èske gen yon lòd final? Èske ICE ta ka sèvi avè l ankò? Èske gen risk pou yon akizasyon federal?”

faq-afraid-to-return = Li pè tounen. Kisa li ta dwe di?
    .answer = Li ta dwe di sa klè, plis pase yon fwa, bay chak ofisye. Sa ka kòmanse yon [entèvyou sou laperèz](term:fear-interview).
    .means-1 = Gen de kalite entèvyou. Youn se pou moun ki gen yon ansyen lòd depòtasyon.
    .means-2 = Ak yon ansyen lòd, pwoteksyon li ka mande a pi limite. Se pa [azil](term:asylum).
    .means-3 = [ICE](term:ice) ka eseye voye yon moun ki gen yon lòd final nan yon lòt peyi. Nan dat { $date-third-countries }, tribinal yo te toujou ap deside sou sa.
    .do-1 = Mo senp ase: “Mwen pè tounen nan peyi mwen.”
    .do-2 = Di avoka a si li pè nenpòt peyi, pa sèlman pwòp peyi l.
    .careful-1 = Fòk sa vre. Li toujou gen dwa rete an silans sou lòt bagay.
    .careful-2 = Yon moun ki pè pwòp gouvènman l ta dwe mande yon avoka anvan l pale ak [konsila a](term:consulate).
    .ask-1 = Mande yon avoka imigrasyon: “Ki pwoteksyon li ka mande? Kijan pou l prepare pou entèvyou a?”

faq-call-consulate = Èske nou ta dwe rele konsila a?
    .answer = Sa ka ede. Men si moun nan pè gouvènman l, mande yon avoka anvan.
    .means-1 = Ofisye yo dwe di yon etranje yo kenbe ke yo ka avèti [konsila](term:consulate) l.
    .means-2 = Konsila a ka vizite l. Li ka ede jwenn avoka, papye ak fanmi.
    .means-3 = Pou kèk peyi, otorite yo avèti konsila a kanmenm.
    .means-4 = Meksik gen yon liy èd pou sitwayen l yo kenbe Ozetazini. Yo rele l CIAM. Konsila Meksik yo ka konekte ou.
    .do-1 = Chèche konsila a sou sit entènèt gouvènman peyi ou, oswa sou { $site-consulates }.
    .careful-1 = Yon moun ki mande pwoteksyon akoz laperèz oswa ki gen yon ka [azil](term:asylum) ta dwe pale ak yon avoka anvan.
    .ask-1 = Mande konsila a: “Èske ou ka vizite l? Èske ou gen yon lis avoka? Èske ou ka ede ak papye?”

faq-ok-to-lie = Èske li bon pou bay manti sou papye oswa sitwayènte?
    .answer = Non. Ou gen dwa rete an silans, men ou pa gen dwa bay manti.
    .means-1 = Bay manti pou di ou se sitwayen ameriken ka yon krim. Sa ka bloke tout papye pou tout lavi tou.
    .means-2 = Fo papye ka fè menm mal la.
    .means-3 = Yon moun ki ka sitwayen tout bon vre ta dwe fè yo tcheke sa. Anpil moun pa konnen yo sitwayen. Gade: [repons sa a](faq:us-citizen).
    .do-1 = Moun nan ka di: “Mwen vle pale ak yon avoka. Mwen pa vle reponn kesyon.”
    .do-2 = Èske li te deja di yon bagay ki pa vre? Di avoka a sa, an prive, byen vit.
    .careful-1 = Lè ou rele yon biwo pou li, di ti kras sèlman. Ou pa oblije devine ni esplike.
    .ask-1 = Mande yon avoka imigrasyon: “Li te di yon bagay sou zafè sitwayènte. Kisa sa vle di pou li?”

## Apre ICE pran l

faq-where-will-they-be-taken = Ki kote ICE ap mennen l?
    .answer = An premye, nan yon biwo [ICE](term:ice) oswa yon sal kote yo kenbe moun. Apre sa nan yon sant detansyon, souvan byen lwen, epi souvan nan yon lòt eta.
    .means-1 = Nan biwo a gen anprent dwèt, kesyon ak papye.
    .means-2 = Yo rapòte ke yon tribinal te fikse yon limit { $hold-room-hours } èdtan pou sal sa yo nan dat { $date-hold-room }. Li pa sèten si sa an vigè jodi a.
    .means-3 = Kote a enpòtan. Li ka deside règ ki tribinal ki konte. Gade: [repons sa a](faq:why-state-matters).
    .do-1 = Prepare kounye a. Ekri [nimewo A](term:a-number) a, medikaman yo, ak non toude avoka yo.
    .do-2 = Di toude avoka yo depi ou konnen moun nan nan men ICE.
    .careful-1 = Papye nan biwo a ka enpòtan. Moun nan pa oblije siyen san yon avoka.
    .ask-1 = Mande yon avoka imigrasyon: “Èske papye [habeas corpus](term:habeas-corpus) ta dwe pare anvan yo transfere l? Nan ki tribinal?”

faq-find-them = Kijan pou nou jwenn li?
    .answer = Pandan li nan men prizon an, gade lis prizon an oswa rele prizon an. Apre [ICE](term:ice) pran l, chèche sou { $site-locator }.
    .means-1 = Chèche ak [nimewo A](term:a-number) a ak peyi kote li fèt la. Oswa sèvi ak prenon ak non egzak li, ak peyi kote li fèt la.
    .means-2 = Li montre granmoun sèlman. Pou yon timoun, gade: [repons sa a](faq:under-18).
    .means-3 = Li ka lan. Li ka pran youn rive twa jou pou l montre yon moun, men sa pa sèten.
    .do-1 = Eseye tout fason pou ekri non an, ak toude siyati yo. Chèche ankò apre chak transfè.
    .do-2 = Ou ka rele pwòp liy ICE, { $phone-ice-line }. Se ICE ki okipe l, kidonk bay sèlman sa ki nesesè. Si ou pa gen papye, kite yon sitwayen, yon avoka oswa [konsila a](term:consulate) rele.
    .do-3 = Si sa pa mache, eseye biwo ICE nan zòn nan ki sou lis nan { $site-ice }. Apre sa, eseye sant detansyon ki toupre yo, epi konsila a.
    .careful-1 = Gen aplikasyon ki montre move nimewo telefòn. Sèvi ak sa ki nan gid sa a oswa sa yon avoka ba ou.
    .ask-1 = Si ou pa ka jwenn li, mande yon avoka: “Èske ou ka jwenn li? Èske ou ta dwe depoze [habeas corpus](term:habeas-corpus) kounye a?”

faq-immigration-bond = Kisa bond imigrasyon ye, epi ki moun ki ka jwenn li?
    .answer = [Bond imigrasyon](term:immigration-bond) se lajan yo peye bay [ICE](term:ice) pou moun nan ka tann tribinal imigrasyon an deyò. Ki moun ki ka jwenn li depann de kijan li te antre, de dosye l, ak de kote a.
    .means-1 = Dapre règ òdinè a, ICE oswa yon [jij imigrasyon](term:immigration-judge) gen dwa fikse l. Pi piti a se { $bond-minimum }, epi vrè kantite a souvan pi plis anpil.
    .means-2 = Moun ki te antre ak yon viza oswa ki gen yon kat rezidans ka anjeneral mande l, sof si kèk krim bloke l.
    .means-3 = Yo ka refize moun ki [te antre san yo pa tcheke yo](term:entered-without-inspection). ICE refize yo depi { $date-no-bond-policy }, epi tribinal yo pa dakò youn ak lòt nan dat { $date-circuits }.
    .means-4 = Kèk krim, kèk arestasyon ak ansyen lòd depòtasyon ka bloke l tou.
    .do-1 = Ranmase prèv pou jij la: adrès, fanmi, travay, taks, ane isit la, lèt, rezilta tribinal ak bezwen medikal. Nòmalman moun nan dwe montre li pa yon danje epi l ap vini nan tribinal.
    .careful-1 = Se pa [kosyon kriminèl](term:bail). Kosyon kriminèl la se pou ka kriminèl la. Peye youn pa peye lòt la.
    .ask-1 = Mande yon avoka imigrasyon: “Èske yon odyans sou bond imigrasyon posib isit la kounye a? Kisa nou ta dwe pote?”

faq-why-state-matters = Poukisa eta kote yo kenbe l la enpòtan?
    .answer = Gwoup eta yo swiv tribinal federal ki diferan, epi tribinal yo pa dakò youn ak lòt nan dat { $date-circuits }. Kidonk kote [ICE](term:ice) kenbe moun nan ka deside si l ap jwenn yon odyans sou [bond imigrasyon](term:immigration-bond).
    .means-1 = Sa konsène moun ki [te antre san yo pa tcheke yo](term:entered-without-inspection) epi yo te arete yo andedan peyi a. Chak gwoup eta se yon [sikwi federal](term:federal-circuit).
    .means-2 = Nan dat { $date-circuits }, pa gen odyans konsa nan dis eta. Kèk ladan yo se Texas, Louisiana, Mississippi ak Arkansas. Rès yo se Iowa, Minnesota, Missouri, Nebraska, North Dakota ak South Dakota.
    .means-3 = Nan dat { $date-circuits }, tribinal sèt lòt sikwi di yon odyans dwe posib. Nan de lòt sikwi repons lan pa final oswa li pa konfime, epi nan Washington, D.C., nou pa t jwenn okenn. Chwazi yon eta nan [kesyon sou eta a](step:state).
    .means-4 = Se Tribinal Siprèm Etazini ki pral deside kesyon sa a. Jiska lè sa a, règ chak sikwi rete. Gade: [repons sa a](faq:supreme-court).
    .careful-1 = ICE ka transfere moun nan nan yon eta ki gen yon lòt règ. Yon ka [habeas corpus](term:habeas-corpus) yo te depoze kòrèkteman anvan transfè a pa fini.
    .careful-2 = Ou ka li moun nan Texas jwenn yon odyans apre yon tan fiks. Nan dat { $date-circuits }, yo rapòte ke desizyon sa a anile, kidonk pa konte sou li.
    .ask-1 = Mande yon avoka imigrasyon: “Nan sikwi sa a, èske yon odyans sou bond imigrasyon posib kounye a? Èske ou ta dwe depoze anvan yo transfere l?”

faq-mandatory-detention = Kisa detansyon obligatwa ye?
    .answer = Sa vle di [ICE](term:ice) kenbe moun nan epi yon [jij imigrasyon](term:immigration-judge) pa gen dwa fikse yon [bond imigrasyon](term:immigration-bond). Yo rele sa [detansyon obligatwa](term:mandatory-detention).
    .means-1 = Yon lwa bay lis krim yo. Li kouvri [krim grav (“aggravated felonies”)](term:aggravated-felony), pifò krim dwòg, kèk krim ak zam, ak kèk lòt krim.
    .means-2 = Li ka aplike menm si ICE fè arestasyon an plizyè ane apre moun nan te soti.
    .means-3 = Pou kèk moun, yon arestasyon sèlman sifi. Gade: [repons sou Laken Riley](faq:laken-riley).
    .means-4 = Lè sa dire lontan, règ yo diferan de yon kote a yon lòt. Se konsa sa te ye nan dat { $date-circuits }.
    .do-1 = Moun nan ka mande yon jij deside ke lis la pa konsène l. Yon avoka rele sa yon “Joseph hearing”.
    .careful-1 = [Plede koupab](term:plea) ka mete yon moun sou lis la. Eseye jwenn konsèy sou imigrasyon anvan.
    .ask-1 = Mande yon avoka imigrasyon: “Èske yon ansyen ka oswa yon nouvo ka bloke bond imigrasyon? Èske ou ka mande yon Joseph hearing?”

faq-laken-riley = Kisa Laken Riley Act la ye?
    .answer = [Laken Riley Act](term:laken-riley-act) la se yon lwa federal ki bloke [bond imigrasyon](term:immigration-bond) pou kèk moun. Yon arestasyon pou kèk krim sifi, san [kondanasyon](term:conviction).
    .means-1 = Krim yo se antre nan kay moun pou vòlè (“burglary”), vòl (“theft” ak “larceny”) ak vòl nan magazen (“shoplifting”). Atake yon ofisye lalwa konte tou. Konsa tou nenpòt krim ki lakòz lanmò oswa gwo mal nan kò yon moun.
    .means-2 = Li pa konsène tout moun. Se pou moun ki Ozetazini yo pa t janm admèt ofisyèlman. Se tou pou moun ki te sèvi ak fwod oswa ki te bay manti pou di yo sitwayen, oswa ki pa gen bon papye yo.
    .means-3 = Mo ki di krim yo vle di sa yo vle di nan lwa kote a.
    .means-4 = Li pa sèten si [ICE](term:ice) dwe lage moun nan lè yo retire akizasyon an.
    .means-5 = Lwa a mande tou pou [DHS](term:dhs) mete yon [demann ICE](term:detainer) sou yon moun konsa epi pran l vit.
    .do-1 = Jwenn papye ki gen akizasyon an. Non egzak akizasyon an enpòtan pou toude avoka yo.
    .careful-1 = Eseye jwenn konsèy sou imigrasyon anvan moun nan [plede (“plea”)](term:plea).
    .ask-1 = Mande toude avoka yo: “Èske akizasyon sa a tonbe anba Laken Riley Act la? Èske yo ka chanje l oswa goumen kont li?”

faq-pay-immigration-bond = Kijan pou nou peye yon bond imigrasyon?
    .answer = Ou peye [ICE](term:ice) sou entènèt nan { $site-bond-payment }, [sit peman](term:cebonds) li. Lajan an ale pa transfè labank, ki rele Fedwire oswa ACH.
    .means-1 = ICE pa pran lajan kach, kat ni chèk pèsonèl la.
    .means-2 = Fòk moun k ap peye a se yon sitwayen ameriken, yon moun ki gen kat rezidans, yon kabinè avoka oswa yon òganizasyon san pwofi, andedan Etazini. Yon fanmi ki pa gen papye pa ka peye sou pwòp non l.
    .means-3 = Moun ki peye a vin [moun ki garanti a (“obligor”)](term:obligor). Li siyen fòm { $bond-form-contract } epi li montre prèv idantite ak estati l.
    .means-4 = Tout lajan an dwe peye yon sèl kou. Lòt fason an se yon konpayi prive, ki kenbe yon frè epi ki ka mande pwopriyete oswa yon aparèy pou swiv moun nan.
    .means-5 = [Bond imigrasyon](term:immigration-bond) an tounen jwenn moun ki garanti a nan fen an, si yo te obeyi chak odyans ak chak lòd. Sinon, li pèdi.
    .do-1 = Kenbe kontra a ak resi a. Di ICE lè adrès moun ki peye a chanje.
    .careful-1 = Pa gen okenn moun ki rele ou nan telefòn k ap ranmase yon vrè bond imigrasyon. Louvri sit ICE la ou menm epi swiv etap li yo.
    .ask-1 = Mande avoka a: “Ki moun ki ta dwe peye? Kisa moun sa a dwe fè jiskaske ka a fini?”

faq-bond-fund = Èske yon fon kominotè ka ede nou peye?
    .answer = Petèt. Gen fon kominotè ki peye yon [bond imigrasyon](term:immigration-bond). Pifò ede sèlman apre kantite lajan an fikse.
    .means-1 = Chak fon gen pwòp règ li ak pwòp zòn li. Yon fon ka pa gen lajan pou yon tan.
    .means-2 = Fon pou [kosyon kriminèl](term:bail) se pou ka kriminèl la. Fon pou bond imigrasyon se pou [ICE](term:ice).
    .do-1 = National Bail Fund Network gen yon lis fon sou { $site-bond-funds }. Yon egzanp se Midwest Immigration Bond Fund.
    .do-2 = Prepare bagay sa yo: [nimewo A](term:a-number) a, sant detansyon an, kantite lajan an, ak pwochen odyans lan.
    .careful-1 = Di yon fon kosyon kriminèl sou [demann ICE](term:detainer) la anvan. Kosyon kriminèl yo peye pa anile demann nan.
    .ask-1 = Mande fon an: “Èske ou ede moun yo kenbe nan eta sa a? Konbyen tan pou tann? Èske nou dwe remèt lajan an?”

faq-bond-granted-still-held = Jij la bay bond imigrasyon, men yo toujou kenbe l. Poukisa?
    .answer = [ICE](term:ice) ka depoze yon papye ki kenbe moun nan anndan pandan ICE ap fè apèl. Se fòm { $form-stay-of-bond }.
    .means-1 = ICE dwe depoze l nan yon jou travay. Li ka fè sa si ICE te refize yon [bond imigrasyon](term:immigration-bond) oswa te fikse l nan { $bond-stay-minimum } oswa plis.
    .means-2 = ICE te sèvi ak sa anpil fwa nan mwa anvan { $date-automatic-stay }. Anpil jij federal te jwenn sa pa legal. Mande ki règ la ye jodi a.
    .means-3 = Ka gen yon kòz ki pi senp. Petèt lajan an poko rive, oswa yon papye manke.
    .do-1 = Rele avoka a menm jou a. Mande si ICE te depoze fòm sa a.
    .do-2 = Yon avoka ka mande yon jij federal èd ak [habeas corpus](term:habeas-corpus).
    .careful-1 = Apèl yo ale nan [Komisyon Apèl Imigrasyon (Board of Immigration Appeals)](term:bia). Limit tan yo kout, epi yo chanje souvan dènye tan sa yo, kidonk mande touswit.
    .ask-1 = Mande avoka a: “Èske ICE te fè apèl? Èske ou ka ale nan yon tribinal federal kounye a?”

faq-deported-without-judge = Èske yo ka depòte l san jij?
    .answer = Wi, nan kèk ka. Prensipal yo se yon ansyen lòd depòtasyon, ak [depòtasyon rapid](term:expedited-removal), kote se yon ofisye ki bay lòd la.
    .means-1 = Depòtasyon rapid se pou moun yo pa t janm admèt ofisyèlman ni bay [“parole”](term:parole), epi ki pa ka pwouve { $years-proof } ane youn apre lòt isit la. Li te an vigè nan tout peyi a nan dat { $date-expedited-removal }. Sa ki vini apre pa sèten.
    .means-2 = Si yo te depòte yon moun epi li te tounen, yo ka voye l ale ankò ak ansyen lòd la. Yo rele sa [remete ansyen lòd la (“reinstatement”)](term:reinstatement).
    .means-3 = Pafwa yo ka relouvri yon lòd ki soti paske li te rate yon odyans. Nan anpil ka konsa, depi yo depoze demann pou relouvri a, depòtasyon an kanpe touswit.
    .means-4 = Yon moun ki pa gen ansyen lòd anjeneral gen dwa wè yon [jij imigrasyon](term:immigration-judge).
    .do-1 = Tcheke si gen yon ansyen lòd, ak [nimewo A](term:a-number) a, sou { $site-court } oswa nan { $phone-eoir-line }.
    .do-2 = Ranmase prèv { $years-proof } ane oswa plis. Gade: [repons sa a](faq:prove-two-years).
    .careful-1 = Li pa ta dwe siyen san yon avoka. Si li pè tounen, li ta dwe di chak ofisye sa.
    .ask-1 = Mande yon avoka imigrasyon: “Èske gen yon ansyen lòd? Èske [ICE](term:ice) ta ka sèvi ak depòtasyon rapid isit la?”

faq-prove-two-years = Kijan pou nou pwouve dezan Ozetazini?
    .answer = Ranmase papye ki gen dat, ki remonte { $years-proof } ane oswa plis, mwa apre mwa. Bay avoka a kopi epi kite yon seri kopi ak fanmi an.
    .means-1 = Sa enpòtan pou moun yo pa t janm admèt ofisyèlman ni bay [“parole”](term:parole). San prèv { $years-proof } ane youn apre lòt, yon ofisye ka bay lòd pou yon [depòtasyon rapid](term:expedited-removal), nan dat { $date-expedited-removal }.
    .means-2 = Ofisye yo pa oblije esplike règ sa a. Kidonk fòk yon moun pale de li: avoka a, fanmi an, oswa moun nan menm apre yon avoka konseye l sa.
    .do-1 = Chèche kontra lwaye, bòdwo, souch chèk, deklarasyon taks ak papye labank. Chèche tou papye lekòl ak papye medikal, ak batistè timoun yo.
    .do-2 = Kenbe kopi lakay de moun ou fè konfyans.
    .careful-1 = Rete an silans toujou konsèy nòmal la pou kesyon ofisye yo. Mande avoka a ki moun ki montre prèv la, ak kilè.
    .careful-2 = Sèvi ak vrè papye sèlman.
    .ask-1 = Mande yon avoka imigrasyon: “Èske [ICE](term:ice) ta ka sèvi ak depòtasyon rapid? Ki prèv { $years-proof } ane nou bezwen? Ki moun ki ta dwe montre l?”

faq-supreme-court = Kisa Tribinal Siprèm nan ap deside?
    .answer = Si [ICE](term:ice) gen dwa kenbe moun ki [te antre san yo pa tcheke yo](term:entered-without-inspection) san odyans sou [bond imigrasyon](term:immigration-bond). Tribinal la te pran ka a nan dat { $date-scotus-grant }.
    .means-1 = Ka a se { $scotus-case }. Nan dat { $date-circuits }, yo pa t fikse okenn jou pou diskisyon an.
    .means-2 = Tribinal la pral li sa lwa a di. Yo pa t mande l sou dwa pou yon pwosesis ki jis.
    .means-3 = Nòmalman Tribinal la ta deside anviwon { $date-scotus-decision } pa pita.
    .means-4 = Jiska lè sa a, règ chak [sikwi federal](term:federal-circuit) rete. Gade: [repons sa a](faq:why-state-matters).
    .means-5 = Yon lòt kesyon se konbyen tan yo gen dwa kenbe moun ki gen kèk [kondanasyon](term:conviction). Nan dat { $date-circuits }, Tribinal la pa t ap deside sa.
    .careful-1 = Petèt sa chanje depi nou te ekri gid la. Tcheke ak yon avoka anvan ou konte sou li.
    .ask-1 = Mande yon avoka imigrasyon: “Èske gen nouvèl Tribinal Siprèm nan? Èske sa chanje sa nou ta dwe fè?”

## Sitiyasyon espesyal

faq-us-citizen = Fanmi mwen se sitwayen ameriken. Kisa pou fè kounye a?
    .answer = Lalwa pa pèmèt [ICE](term:ice) kenbe yon sitwayen ameriken. Bay yon avoka kopi prèv la jodi a, epi mande pou yo anile [demann ICE](term:detainer) la.
    .means-1 = Sa rive toujou ke yo kenbe sitwayen. Tribinal yo te wè ka konsa.
    .means-2 = Anpil moun pa konnen yo sitwayen. Petèt yon paran te vin sitwayen pandan yo te timoun ak yon kat rezidans. Oswa petèt yo te fèt aletranje, epi youn nan paran yo te sitwayen.
    .means-3 = ICE ka anile yon demann. Li te fè sa nan yon ka yo konnen lè li te wè prèv la.
    .means-4 = Avi ki vini ak demann nan bay yon liy telefòn ICE pou sitwayen. Se pwòp liy ICE, kidonk eseye pale ak yon avoka anvan.
    .do-1 = Chèche yon paspò ameriken, yon kat paspò oswa yon batistè ameriken. Sètifika li te jwenn lè li te vin sitwayen bon tou. Yon dosye ameriken sou nesans aletranje bon tou.
    .do-2 = Si sitwayènte a soti nan yon paran, chèche papye paran an. Bay avoka a, chèf prizon an ak ICE kopi. Kenbe orijinal yo.
    .careful-1 = Si ou pa sèten, pa di ofisye yo sa. Yon fo deklarasyon ka fè mal ki dire lontan. Yon avoka ka tcheke.
    .careful-2 = Li pa ta dwe siyen papye pou l kite peyi a.
    .ask-1 = Mande avoka a: “Èske w ap mande ICE anile demann nan? Èske ou ta dwe depoze [habeas corpus](term:habeas-corpus) kounye a?”

faq-green-card = Li gen yon kat rezidans (“green card”). Kisa pou fè kounye a?
    .answer = Yon moun ki gen yon kat rezidans ka gen yon [demann ICE](term:detainer) akoz kèk krim oswa akizasyon. Li toujou gen dwa pou l wè yon jij, epi souvan dwa pou l mande yon [bond imigrasyon](term:immigration-bond).
    .means-1 = Gen yon règ kont bond imigrasyon pou moun yo pa t janm admèt ofisyèlman. Li pa konsène pifò moun ki gen kat rezidans.
    .means-2 = Men kèk krim bloke l pou yo tou. Yo rele sa [detansyon obligatwa](term:mandatory-detention).
    .means-3 = Gen moun ki gen kat rezidans ki sitwayen epi yo pa konnen sa. Gade: [repons sa a](faq:us-citizen).
    .do-1 = Bay avoka a yon kopi kat la ak kopi tout papye tribinal, ni ansyen ni nouvo.
    .careful-1 = Eseye jwenn konsèy sou imigrasyon anvan moun nan [plede (“plea”)](term:plea). Plede ka mete kat la an danje.
    .careful-2 = Li pa ta dwe siyen papye kote li dakò pou l ale san li pa pale ak yon avoka.
    .ask-1 = Mande yon avoka imigrasyon: “Èske akizasyon sa a fè yo ka depòte l? Èske sa t ap rive si li plede koupab? Èske li ka jwenn yon bond imigrasyon?”

faq-daca-tps-asylum = Li gen DACA, TPS oswa yon ka azil ki louvri. Kisa pou fè kounye a?
    .answer = Di yon avoka imigrasyon sa touswit. Bagay sa yo ka ede, men yo pa toujou anpeche [ICE](term:ice) kenbe yon moun.
    .means-1 = Yon ka [azil](term:asylum) ki louvri pa anpeche detansyon.
    .means-2 = Gouvènman an di DACA pa bay estati. Li te rapòte arestasyon moun ki gen DACA, nan dat { $date-daca }.
    .means-3 = Yon moun ki gen TPS ki valab, yo pa gen dwa kenbe l akoz estati imigrasyon l. Men pifò pwogram TPS fini, nan dat { $date-tps }.
    .do-1 = Tcheke ak yon avoka peyi egzak TPS la ak dat li fini.
    .do-2 = Jwenn kat, resi ak lèt yo. Bay avoka a kopi.
    .careful-1 = Pa pale de istwa azil la ni de estati nan apèl prizon.
    .ask-1 = Mande yon avoka imigrasyon: “Èske estati a bon toujou? Èske ou ka mande ICE retire [demann nan](term:detainer)?”

faq-victim-of-crime = Li te viktim yon krim oswa maltretans. Èske sa ede?
    .answer = Sa ka ede. Viktim ki te ede lapolis, viktim trafik moun, ak moun fanmi yo te maltrete ka kalifye pou yon [viza espesyal oswa pwoteksyon](term:u-t-visa-vawa).
    .means-1 = Yon viza U se pou viktim ki te ede lapolis. Yon viza T se pou trafik moun. VAWA se pou mari, madanm, timoun ak paran yo te maltrete.
    .means-2 = Yon ka konsa ki louvri pa anpeche detansyon. [ICE](term:ice) te fini règ li te gen pou pwoteje viktim yo nan dat { $date-victim-policy }. Gen yon pwosè apre sa, epi rezilta l pa sèten.
    .means-3 = Fòm [demann ICE](term:detainer) la gen yon nòt pou viktim ak yon liy telefòn ICE. Se pwòp liy ICE. Eseye pale ak yon avoka anvan.
    .do-1 = Kenbe kopi resi ak lèt apwobasyon yo yon kote yon avoka ak fanmi an ka voye yo.
    .careful-1 = Pa rakonte istwa krim nan nan apèl prizon. Rakonte l bay yon avoka, an prive.
    .ask-1 = Mande yon avoka imigrasyon: “Èske li ka kalifye kòm viktim? Èske ou ka mande ICE retire demann nan?”

faq-under-18 = Li gen mwens pase { $age-adult } an. Kisa pou fè kounye a?
    .answer = Jwenn yon avoka pou timoun nan touswit. Règ pou timoun yo diferan, epi lwa eta yo sou [demann ICE](term:detainer) pou minè pa sèten.
    .means-1 = Yon timoun ki pa gen paran avè l dwe ale nan yon ajans pou timoun, nòmalman nan twa jou. Yo rele l Biwo pou Reyenstalasyon Refijye (Office of Refugee Resettlement, ORR).
    .means-2 = Rechèch [ICE](term:ice) sou entènèt pa montre pèsonn ki gen mwens pase { $age-adult } an.
    .means-3 = Timoun ki nan men [DHS](term:dhs) toujou gen pwoteksyon tribinal espesyal. Yo rele pwoteksyon sa yo Flores.
    .do-1 = Fè avoka k ap defann timoun nan konnen gen yon demann ICE. Mande yon avoka ki konnen ka timoun.
    .do-2 = Si yo deplase timoun nan, mande ajans pou timoun nan. Jwenn liy paran yo sou sit entènèt li.
    .careful-1 = Yon timoun, menm jan ak yon granmoun, pa oblije reponn kesyon ICE. Mande pou yon avoka prezan.
    .careful-2 = Yon timoun pa ta dwe siyen papye pou l ale san yon avoka.
    .ask-1 = Mande avoka a: “Èske ICE gen dwa kenbe timoun sa a? Èske gen yon pwoteksyon espesyal pou jèn moun, oswa [azil](term:asylum)?”

faq-old-deportation-order = Li gen yon ansyen lòd depòtasyon. Kisa pou fè kounye a?
    .answer = Eseye pale ak yon avoka imigrasyon jodi a, anvan ou peye [kosyon kriminèl la](term:bail). Yon ansyen lòd chanje tout bagay: [ICE](term:ice) ka gen mwayen depòte moun nan san jij.
    .means-1 = Ak yon lòd final, moun nan ka mande èd akoz laperèz. Pandan y ap deside sa, yon [jij imigrasyon](term:immigration-judge) pa ka bay yon [bond imigrasyon](term:immigration-bond).
    .means-2 = Pafwa yo ka relouvri yon lòd ki soti paske li te rate yon odyans. Si li pa t resevwa avi, yo ka mande sa nenpòt lè. Pou lòt gwo rezon, tan an kout.
    .means-3 = Si yo te depòte l epi li te tounen, ICE ka sèvi ak ansyen lòd la ankò. Yo rele sa [remete ansyen lòd la (“reinstatement”)](term:reinstatement).
    .means-4 = Detansyon ka dire anviwon sis mwa san pa gen fen devan je. Lè sa a, yon avoka ka mande yon jij yon [habeas corpus](term:habeas-corpus).
    .do-1 = Tcheke ka a ak [nimewo A](term:a-number) a sou { $site-court } oswa nan { $phone-eoir-line }.
    .do-2 = Si li pè tounen, li ta dwe di sa klè bay chak ofisye.
    .careful-1 = Pa pale de ansyen ka a nan apèl prizon ni ak ofisye yo. Tounen apre yon depòtasyon ka yon krim federal.
    .ask-1 = Mande yon avoka imigrasyon: “Èske ou ka relouvri ka a? Èske sa t ap kanpe depòtasyon an? Èske li ka mande pwoteksyon akoz laperèz?”

faq-sick-or-medicine = Li malad oswa li bezwen medikaman. Kisa nou ka fè?
    .answer = Di pèsonèl medikal prizon an, pa ekri, ki maladi ak ki medikaman. Mande yon rezime medikal ki vwayaje ak moun nan.
    .means-1 = Lè [ICE](term:ice) transfere yon moun, se ti kras bagay ki ale avè l. Yon biwo cherif (“sheriff”) di se sèlman lajan, medikaman ak papye legal.
    .means-2 = Gen prizon ki ka voye medikaman pou kèk jou si ou mande. Lòt prizon ka pa fè sa.
    .means-3 = Yon jij ka gade bezwen medikal lè l ap deside sou yon [bond imigrasyon](term:immigration-bond). Kenbe dosye yo.
    .do-1 = Fè lis chak medikaman, dòz la, doktè a ak famasi a. Kenbe yon kopi.
    .do-2 = Mande moun nan pou l di enfimyè a sa tou, epi pou l mande yon vizit medikal pa ekri.
    .careful-1 = Si gen danje kounye a, rele prizon an epi mande depatman medikal la. Ekri lè a ak non an.
    .ask-1 = Mande toude avoka yo: “Èske ou ka fè prizon an, ICE ak jij la konnen maladi sa a?”

faq-prison-or-federal = Li nan yon prizon eta a oswa nan men otorite federal. Kisa sa chanje?
    .answer = [Demann ICE](term:detainer) la ka swiv moun nan de yon prizon lokal a yon lòt, oswa nan yon prizon eta a oswa federal. Nòmalman [ICE](term:ice) tann jiskaske santans lan fini.
    .means-1 = Fòm nan fèt pou prizon kote l ye kounye a ak pou nenpòt kote ki kenbe moun nan pita.
    .means-2 = Dènye jou santans lan se [moman liberasyon an](term:release-point). Tan anplis demann ICE la kòmanse la.
    .do-1 = Mande pa ekri dat santans lan fini. Mande ankò lè dat la ap pwoche.
    .do-2 = Chèche yon avoka imigrasyon plizyè mwa anvan jou sa a, pa nan dènye semèn nan.
    .do-3 = Fè yon plan pou medikaman, papye ak zafè pèsonèl anvan jou sa a.
    .careful-1 = ICE ka arete tou plizyè ane apre yon moun te soti. Kèk krim bloke [bond imigrasyon](term:immigration-bond).
    .ask-1 = Mande yon avoka imigrasyon: “Ki fason ki genyen pou l rete? Kisa nou ka kòmanse kounye a?”

## Fanmi ak lavi chak jou

faq-child-care = Ki moun k ap pran swen timoun yo?
    .answer = Fè yon plan kounye a: ki moun ki pran yo, ki moun ki gen dwa siyen pou lekòl ak doktè, ak ki moun pou rele. Mete l pa ekri.
    .means-1 = Fòm legal yo diferan nan chak eta. Gen eta ki gen yon papye pou moun k ap pran swen timoun, gen lòt ki sèvi ak yon pwokirasyon (“power of attorney”), epi tribinal ka nonmen yon gadyen.
    .do-1 = Bay lekòl la yon nòt ekri ki di ki moun ki gen dwa pran timoun nan.
    .do-2 = Mete batistè, kat sante ak lis medikaman nan yon sèl dosye.
    .do-3 = Di timoun yo, ak mo kalm e kout, ki moun ki pral pran swen yo.
    .careful-1 = Mande yon biwo èd legal anvan ou siyen yon papye ki bay yon lòt moun dwa paran.
    .ask-1 = Mande toude avoka yo: “Èske ou ka fè jij la konnen gen timoun ki depann de li? Ki fòm eta nou an sèvi?”

faq-papers-to-gather = Ki papye pou nou ranmase?
    .answer = Ranmase kat kalite papye: idantite, imigrasyon, ka kriminèl la, ak lavi isit la. Bay de moun ou fè konfyans kopi.
    .do-1 = Idantite: kat idantite, paspò, batistè, ak [nimewo A](term:a-number) a. Li gen nèf chif epi li sou anpil papye imigrasyon.
    .do-2 = Ka kriminèl: papye ki gen akizasyon yo, resi [kosyon kriminèl la](term:bail), dat tribinal yo, ak non avoka a.
    .do-3 = Imigrasyon: chak lèt, kat, resi ak papye tribinal ou ka jwenn.
    .do-4 = Lavi isit la: prèv ane li fè Ozetazini, fanmi, travay ak taks. Ajoute dosye medikal ak batistè timoun yo.
    .do-5 = Èske yon moun nan fanmi an se sitwayen ameriken? Ajoute prèv la.
    .careful-1 = Bay kopi, epi kenbe orijinal yo. Fè atansyon ak nenpòt moun ki vle kenbe yo.
    .careful-2 = Pa voye papye sa yo nan lapòs ni pote yo nan prizon an anvan yon avoka di wi.
    .ask-1 = Mande avoka imigrasyon an: “Ki papye ou bezwen anvan? Kilès nou poko ta dwe montre?”

faq-belongings = Kijan pou nou jwenn bous li, telefòn li ak machin li?
    .answer = Mande prizon an fòm li pou remèt afè moun. Anjeneral moun ki anndan an dwe bay non moun ki gen dwa vin pran afè yo, epi moun sa a montre yon pyès idantite.
    .means-1 = Règ yo diferan nan chak prizon. Souvan yo pa bay rad yo.
    .do-1 = Pran afè yo anvan [ICE](term:ice) transfere moun nan. Yo ka detwi bagay ki rete nan prizon an apre yon tan.
    .do-2 = Yon pwokirasyon ki siyen (“power of attorney”) se yon papye ki kite yon moun aji pou li. Avè l, moun sa a ka okipe lwaye, machin, labank ak chèk travay.
    .do-3 = Yon siyati nan prizon ka bezwen vizit yon notè (“notary”). Mande prizon an ak avoka a kijan sa fèt.
    .do-4 = Pou yon machin yo remòke, mande lapolis nan ki pakin li ye. Frè yo ka monte chak jou.
    .careful-1 = Pou pran afè, ou ka oblije montre yon pyès idantite. Si ou pa gen papye, mande yon avoka anvan oswa voye yon sitwayen.
    .ask-1 = Mande avoka defans la: “Èske lapolis ka kenbe telefòn nan oswa machin nan kòm prèv?”

faq-send-money = Kijan pou nou voye lajan?
    .answer = Mete ti kantite lajan sou kont prizon an. Lajan an ta dwe swiv moun nan si [ICE](term:ice) pran l, men li ka an reta.
    .means-1 = Jan ICE transfere lajan an pa sèten, kidonk pa voye yon gwo kantite yon sèl kou.
    .do-1 = Mande prizon an ki sèvis li sèvi. Chèche l sou pwòp paj entènèt prizon an.
    .do-2 = Kenbe chak resi. Mande konbyen frè yo ye anvan ou peye.
    .do-3 = Apre yon transfè, jwenn nouvo kote a anvan. Apre sa, mande yo kijan pou voye lajan.
    .careful-1 = Yon moun ki rele epi ki vle kat kado oswa yon aplikasyon peman pa soti nan ICE. Gade: [repons sa a](faq:scam-call).
    .ask-1 = Mande prizon an: “Kijan pou nou ajoute lajan? Kisa k ap rive lajan an si yo transfere moun nan?”

faq-visit-without-papers = Èske li san danje pou m vizite oswa rele si m pa gen papye?
    .answer = Li pi pridan pou ou kite yon fanmi ki sitwayen ale. Si ou pa gen papye, mande yon avoka anvan ou vizite.
    .means-1 = Yon vizit ka vle di montre yon pyès idantite epi yo tcheke dosye ou.
    .means-2 = Règ yo diferan de yon kote a yon lòt. Risk nan yon prizon ki travay ak [ICE](term:ice) pa sèten.
    .do-1 = Pou pwòp liy telefòn ICE la, kite yon sitwayen, yon avoka oswa [konsila a](term:consulate) rele. Yo ta dwe bay sèlman sa ki nesesè.
    .do-2 = Lè ou rele prizon an, mande sèlman sou moun nan. Ou pa bezwen pale de kote moun fèt ni de estati.
    .do-3 = Ekri lèt, oswa voye yon mesaj atravè avoka a, si ou pa ka vizite.
    .careful-1 = Yo ka anrejistre epi pataje apèl, vizit sou videyo ak lèt. Pwòp mo ou yo konte tou.
    .ask-1 = Mande avoka a: “Èske li san danje pou m vizite prizon sa a? Ki pyès idantite li mande?”

## Plent, magouy ak gid sa a

faq-how-to-complain = Kijan pou nou pote plent?
    .answer = Pa ekri, bay cherif la (“sheriff”) oswa biwo ki siveye prizon an. Men yon plent ka pa libere pèsonn vit, kidonk pale ak yon avoka sou fason ki rapid la tou.
    .means-1 = Fason ki rapid la souvan se [habeas corpus](term:habeas-corpus), ki mande yon jij.
    .means-2 = [DHS](term:dhs) te gen biwo dwa sivil. Yo te fèmen yo, epi apre yon pwosè yo te louvri yo ankò pa pita pase { $date-rights-offices }. Li pa sèten konbyen bagay yo ka fè kounye a.
    .do-1 = Ou ka ekri tou pwokirè jeneral eta a (“attorney general”) oswa reprezantan ou nan Kongrè a.
    .do-2 = Si yon prizon te kenbe moun nan twòp tan, yon biwo ACLU nan eta a ka gade ka a.
    .do-3 = Kenbe enfòmasyon yo: jou, lè, non, sa yo te di, ak kopi chak papye.
    .careful-1 = Pandan moun nan toujou nan prizon, mande yon avoka anvan. Presyon ka fè [ICE](term:ice) vini touswit.
    .ask-1 = Mande avoka a: “Èske yo te kenbe l twòp tan? Èske li ka reklame lajan, epi èske gen yon limit tan?”

faq-scam-call = Yon moun rele epi li mande lajan pou kosyon kriminèl oswa bond imigrasyon. Èske se vre?
    .answer = Pwobableman non. Pa gen okenn moun ki rele ou nan telefòn k ap ranmase yon vrè [bond imigrasyon](term:immigration-bond).
    .means-1 = [ICE](term:ice) pa rele fanmi pou mande lajan. Li pa janm pran kat kado, kripto oswa aplikasyon peman.
    .means-2 = Moun ki rele yo ka konnen non an, kote a ak enfòmasyon sou ka a. Sa pa fè yo vre.
    .means-3 = Yo peye yon vrè bond imigrasyon pa transfè labank, men sèlman apre ou menm ou konekte sou { $site-bond-payment }.
    .do-1 = Rakwoche. Rele prizon an, sant detansyon an oswa avoka a sou yon nimewo ou jwenn ou menm.
    .do-2 = Ekri nimewo ki te rele ou a ak sa yo te di. Di avoka a.
    .careful-1 = Fè atansyon ak yon [“notario”](term:notario) oswa nenpòt moun ki di li gen moun espesyal nan ICE.
    .ask-1 = Mande avoka a: “Èske gen [kosyon kriminèl](term:bail) oswa bond imigrasyon pou peye? Bay ki moun, epi kijan?”

faq-what-is-287g = Kisa { $section-287g } ye, epi èske konte nou an genyen l?
    .answer = Se yon akò ki kite ofisye lokal fè kèk travay pou [ICE](term:ice). Mande cherif la (“sheriff”), oswa chèche lis ICE la sou { $site-ice }.
    .means-1 = Gen twa kalite [{ $section-287g }](term:287g). Nan yon prizon, ofisye yo gen dwa poze moun kesyon epi mete yon [demann ICE](term:detainer).
    .means-2 = Gen lòt ki sèlman egzekite [manda ICE](term:administrative-warrant) yo nan prizon an. Yon twazyèm kalite travay nan lari.
    .means-3 = Lis ICE ki gen dat { $date-287g-list } te gen { $count-287g-agreements } akò nan { $count-287g-states } eta. Kantite a ap chanje tout tan.
    .means-4 = Nan Texas, chak cherif (“sheriff”) ki dirije yon prizon dwe mande yon akò konsa pa pita pase { $date-texas-287g }.
    .do-1 = Gade sa eta ou pèmèt nan [kesyon sou eta a](step:state).
    .careful-1 = Yon ofisye lokal nan yon prizon ka ap poze kesyon pou ICE. Moun nan ka toujou rete an silans epi mande yon avoka.
    .ask-1 = Mande avoka defans la: “Èske prizon sa a gen yon akò { $section-287g }? Ki moun ki poze kesyon yo la?”

faq-how-old-is-this = Depi kilè enfòmasyon sa a ye, epi kijan pou m tcheke l?
    .answer = Nou te mete gid sa a ansanm nan dat { $date-content }. Lalwa chanje vit, kidonk tcheke ak yon avoka anvan ou fè anyen.
    .means-1 = Chak liy sou lalwa montre sous li ak jou nou te verifye l. Yon liy ki ansyen di sa.
    .means-2 = Sous ki pi nouvo sou [bond imigrasyon](term:immigration-bond) gen dat { $date-circuits }. Nou pa t jwenn anyen ki pi resan.
    .means-3 = Gid la bay enfòmasyon, se pa konsèy legal. Li pa soti nan gouvènman an ni nan yon tribinal.
    .do-1 = Gade dat ki sou paj la. Si li gen plizyè mwa, mande yon kopi gid la ki pi nouvo.
    .careful-1 = Anpil paj entènèt ansyen oswa yo pa bon. Yon paj ki sanble sèten ka toujou fo.
    .ask-1 = Mande avoka a: “Èske se toujou règ la jodi a, nan eta sa a?”

faq-does-guide-keep = Èske gid sa a sere sa mwen mete?
    .answer = Non. Repons ou yo rete nan memwa òdinatè sa a jiskaske ou rekòmanse oswa ou fèmen gid la. Anyen pa voye.
    .means-1 = Gid la pa sèvi ak entènèt. Li pa mande non, nimewo ni papye.
    .means-2 = Li ekri nan yon fichye oswa li enprime sèlman lè ou mande sa.
    .do-1 = Lè ou fini sou yon òdinatè plizyè moun sèvi, rekòmanse pou repons yo efase.
    .careful-1 = Lòt moun ka li yon paj ou enprime oswa ou anrejistre. Sere l yon kote ki an sekirite.
    .careful-2 = Pa li gid sa a sou yon telefòn oswa yon tablèt prizon. Yo ka anrejistre yo.
    .ask-1 = Si ou sèvi ak òdinatè yon biwo legal, mande anplwaye yo: “Èske gen lòt bagay k ap anrejistre sou ekran sa a?”
