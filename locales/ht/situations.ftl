# Sitiyasyon espesyal. situation-<id> = non sitiyasyon an ak tit paj li; liy yo tankou nan faq.ftl.
# “Moun nan” oswa “li” = moun yo kenbe a; “ou” = moun k ap li a.

situations-page = Sitiyasyon espesyal
situations-intro = Gen bagay ki chanje sa ou ta dwe fè. Louvri chak sitiyasyon ki koresponn. Plizyè ka koresponn ansanm.
situations-yours = Sitiyasyon pa ou
situations-all = Tout sitiyasyon espesyal yo

situation-citizen = Li se sitwayen ameriken, oswa li ka sitwayen
    .answer = Lalwa pa pèmèt [ICE](term:ice) kenbe yon sitwayen ameriken. Montre yon avoka prèv la jodi a.
    .means-1 = Gen moun ki sitwayen, epi yo pa konnen sa. Petèt yon paran te vin sitwayen pandan yo te timoun ak yon kat rezidans (“green card”). Oswa petèt yo te fèt aletranje, epi youn nan paran yo te sitwayen.
    .means-2 = Malgre sa, yo konn kenbe sitwayen. ICE ka anile yon [demann ICE](term:detainer), epi li te fè sa nan yon ka yo konnen lè li te wè prèv la.
    .do-1 = Chèche yon paspò ameriken, yon kat paspò, yon batistè ameriken oswa papye sitwayènte. Si sitwayènte a soti nan yon paran, chèche papye paran an.
    .do-2 = Fè avoka a voye kopi bay chèf prizon an ak ICE. Kenbe orijinal yo.
    .careful-1 = Si ou pa sèten, pa di ofisye yo sa. Yon fo deklarasyon ka fè mal ki dire lontan. Yon avoka ka tcheke.
    .careful-2 = Moun nan pa ta dwe siyen papye pou l kite peyi a.
    .ask-1 = Mande avoka a: “Èske w ap mande ICE anile demann nan? Si ICE di non, èske w ap mande yon jij yon [habeas corpus](term:habeas-corpus)?”

situation-green-card = Li gen yon kat rezidans oswa li te antre ak yon viza
    .answer = Yon moun ki gen yon kat rezidans (“green card”) ka gen yon [demann ICE](term:detainer) akoz kèk krim oswa akizasyon. Li toujou gen dwa pou l wè yon jij, epi souvan dwa pou l mande yon [bond imigrasyon](term:immigration-bond).
    .means-1 = Yon moun ki te antre ak yon viza ka anjeneral mande yon bond imigrasyon tou. Yon règ sou sèten krim ka retire sa. Yo rele l [detansyon obligatwa](term:mandatory-detention).
    .means-2 = Si moun nan [plede koupab](term:plea), sa ka mete kat la oswa estati l an danje, menm lè sa sanble yon bon antant.
    .means-3 = Gen moun ki gen kat rezidans ki sitwayen epi yo pa konnen sa. Gade: [sitwayen](page:situation-citizen).
    .do-1 = Bay avoka a yon kopi kat la oswa viza a, ak kopi tout papye tribinal, ni ansyen ni nouvo.
    .do-2 = Eseye jwenn konsèy sou imigrasyon anvan li plede.
    .careful-1 = Moun nan pa ta dwe siyen papye kote li dakò pou l ale anvan yon avoka esplike yo.
    .ask-1 = Mande yon avoka imigrasyon: “Èske akizasyon sa a fè yo ka depòte l? Èske sa t ap rive si li plede koupab?”
    .ask-2 = Mande tou: “Èske akizasyon sa a t ap bloke yon bond imigrasyon? Èske nou ka mande yon jij deside ke li pa bloke l?”

situation-old-order = Li gen yon ansyen lòd depòtasyon, oswa yo te depòte l deja
    .answer = [ICE](term:ice) ka gen mwayen voye l ale vit, san jij. Eseye pale ak yon avoka imigrasyon jodi a, anvan pèsonn peye oswa siyen.
    .means-1 = Li ka mande èd akoz laperèz. Pandan y ap deside sa, yon [jij imigrasyon](term:immigration-judge) pa ka bay yon [bond imigrasyon](term:immigration-bond).
    .means-2 = Si yo te depòte l epi li te tounen, ICE ka sèvi ak ansyen lòd la ankò. Yo rele sa [remete ansyen lòd la (“reinstatement”)](term:reinstatement). Prensipal fason pou kanpe sa se mande pwoteksyon akoz laperèz.
    .means-3 = Pafwa yo ka relouvri yon lòd ki soti paske li te rate yon odyans. Si li pa t resevwa avi, yo ka mande sa nenpòt lè. Pou lòt gwo rezon, tan an kout.
    .means-4 = Nan dat { $date-third-countries }, ICE ka eseye voye yon moun nan yon peyi ki pa peyi l, epi tribinal yo toujou ap deside sou sa. Di avoka a si li pè nenpòt peyi.
    .do-1 = Tcheke si gen yon lòd, ak [nimewo A](term:a-number) a, sou { $site-court } oswa nan { $phone-eoir-line }.
    .do-2 = Si li pè tounen, li ta dwe di sa klè, plis pase yon fwa, bay chak ofisye.
    .careful-1 = Pa pale de ansyen ka a nan apèl prizon ni ak ofisye yo. Tounen apre yon depòtasyon san pèmisyon ka yon krim federal.
    .ask-1 = Mande yon avoka imigrasyon: “Èske yo ka relouvri lòd la? Èske sa t ap kanpe depòtasyon an? Èske li ka mande pwoteksyon akoz laperèz?”

situation-victim = Li te viktim yon krim oswa maltretans
    .answer = Sa ka ede. Gen viktim ki ka kalifye pou yon viza espesyal oswa pwoteksyon. Se viktim ki te ede lapolis, viktim trafik moun, ak moun fanmi yo te maltrete.
    .means-1 = Non yo se [viza U, viza T ak VAWA](term:u-t-visa-vawa). Viza U se pou viktim ki te ede lapolis, viza T se pou trafik moun, epi VAWA se pou maltretans yon mari oswa yon madanm, yon paran oswa yon pitit fè.
    .means-2 = Yon ka konsa ki louvri pa anpeche [ICE](term:ice) kenbe moun nan. ICE te fini règ li te gen pou viktim yo nan dat { $date-victim-policy }. Gen yon pwosè apre sa, epi rezilta l pa sèten.
    .do-1 = Kenbe kopi resi ak lèt apwobasyon yo yon kote yon avoka ak fanmi an ka voye yo.
    .do-2 = Di avoka a an prive sa ki te pase, ak si yo te rapòte l.
    .careful-1 = Pa rakonte istwa krim nan nan apèl prizon.
    .careful-2 = Avi ki vini ak [demann ICE](term:detainer) la bay yon liy telefòn pou viktim. Se pwòp liy ICE, kidonk eseye pale ak yon avoka anvan.
    .ask-1 = Mande yon avoka imigrasyon: “Èske li ka kalifye kòm viktim? Kisa yo ka depoze kounye a? Èske ou ka mande ICE retire demann nan?”

situation-minor = Li gen mwens pase { $age-adult } an
    .answer = Jwenn yon avoka pou timoun nan touswit. Règ pou timoun yo diferan.
    .means-1 = Yon timoun ki pa gen paran isit la dwe ale nan biwo gouvènman an pou refijye (ORR), nòmalman nan { $hours-orr } èdtan.
    .means-2 = Règ eta yo sou [demann ICE](term:detainer) pou timoun diferan, epi yo pa sèten. Se yon avoka sèlman ki ka di sa kote sa a gen dwa fè.
    .means-3 = Timoun Sekirite Enteryè (Homeland Security) kenbe toujou gen pwoteksyon tribinal. Yo rele pwoteksyon sa yo Flores.
    .do-1 = Fè avoka k ap defann timoun nan konnen gen yon demann ICE. Mande yon avoka ki konnen ka imigrasyon timoun.
    .do-2 = Si yo deplase timoun nan, mande ORR. Gade sou sit li pou liy paran yo. Rechèch ICE sou entènèt pa montre timoun.
    .careful-1 = Yon timoun pa oblije reponn kesyon [ICE](term:ice). Mande pou yon avoka prezan.
    .careful-2 = Yon timoun pa ta dwe siyen papye pou l ale san yon avoka.
    .ask-1 = Mande avoka a: “Èske ICE gen dwa kenbe timoun sa a? Ki pwoteksyon timoun nan ta ka mande? Ki moun ki ka vin pran l san danje?”

situation-status = Li gen DACA, TPS oswa yon ka azil ki louvri
    .answer = Di yon avoka imigrasyon sa jodi a. Bagay sa yo ka ede, men yo pa toujou anpeche [ICE](term:ice) kenbe yon moun.
    .means-1 = Yon ka [azil](term:asylum) ki louvri pa anpeche detansyon.
    .means-2 = Gouvènman an di DACA pa bay estati. Nan dat { $date-daca }, li te rapòte arestasyon moun ki gen DACA.
    .means-3 = Yon moun ki gen TPS ki valab, yo pa gen dwa kenbe l akoz estati imigrasyon l. Men nan dat { $date-tps }, pifò pwogram TPS te fini.
    .do-1 = Bay avoka a kopi kat, resi ak lèt yo.
    .do-2 = Pou TPS, tcheke ak avoka a peyi egzak la ak dat li fini.
    .careful-1 = Pa pale de estati ni de istwa azil la nan apèl prizon.
    .ask-1 = Mande yon avoka imigrasyon: “Èske li bon toujou jodi a? Èske ou ka mande ICE retire [demann nan](term:detainer)?”

situation-medicine = Li malad oswa li bezwen medikaman
    .answer = Di pèsonèl medikal prizon an sa, pa ekri. Mande yon rezime medikal ki ale ak moun nan si yo transfere l.
    .means-1 = Se ti kras bagay ki ale ak yon moun lè [ICE](term:ice) transfere l. Yon biwo cherif (“sheriff”) di se sèlman lajan kont lan, medikaman ak papye legal.
    .means-2 = Gen prizon ki voye medikaman pou kèk jou avè l si ou mande. Gen lòt ki ka pa fè sa.
    .means-3 = Yon jij ka gade bezwen medikal lè l ap deside sou yon [bond imigrasyon](term:immigration-bond).
    .do-1 = Ekri yon lis: chak maladi, medikaman, dòz, doktè ak famasi. Kenbe yon kopi.
    .do-2 = Mande moun nan pou l di enfimyè a sa tou, epi pou l mande rezime a pa ekri.
    .do-3 = Mete dosye medikal ak preskripsyon nan dosye ou, ak kopi pou avoka yo.
    .careful-1 = Si gen danje kounye a, rele prizon an epi mande depatman medikal la. Ekri lè a ak non an.
    .ask-1 = Mande toude avoka yo: “Èske ou ka fè prizon an, ICE ak jij la konnen maladi sa a?”

situation-prison = Li nan yon prizon eta a oswa yon prizon federal
    .answer = [Demann ICE](term:detainer) la ka swiv yon moun de yon prizon lokal rive nan yon prizon eta a oswa federal. Nòmalman [ICE](term:ice) tann jiskaske santans lan fini.
    .means-1 = Règ eta yo sou demann ICE konsène sitou prizon lokal yo. Lòt règ ka aplike nan yon prizon eta a, e menm plis toujou nan yon prizon federal.
    .means-2 = Dènye jou santans lan se [moman liberasyon an](term:release-point). Tan anplis demann ICE la kòmanse la.
    .means-3 = Fòm demann ICE la di li pa ta dwe gen efè sou travay oswa pwogram anndan, ni sou liberasyon bonè.
    .do-1 = Mande pa ekri dat santans lan fini. Mande ankò lè dat la ap pwoche.
    .do-2 = Chèche yon avoka imigrasyon plizyè mwa anvan jou sa a.
    .do-3 = Anvan jou sa a, fè plan pou medikaman, papye ak zafè pèsonèl.
    .careful-1 = Konsidere ke yo anrejistre apèl, mesaj ak lèt prizon yo. Òganize apèl legal yo atravè avoka a.
    .ask-1 = Mande yon avoka imigrasyon: “Ki fason ki genyen pou l rete? Kisa nou ka kòmanse kounye a?”

situation-charges-dropped = Yo retire akizasyon yo, men yo toujou kenbe l
    .answer = Lè akizasyon yo fini, tan [demann ICE](term:detainer) la kòmanse. Sa pa anile demann nan, kidonk prizon an ka toujou ap tann [ICE](term:ice).
    .means-1 = Moman egzak akizasyon yo te fini an se [moman liberasyon an](term:release-point). { $hours-hold } èdtan yo kòmanse la. Gade: [revèy la](page:clock).
    .means-2 = Gen eta ki mande prizon yo respekte demann ICE, epi gen lòt ki entèdi sa. Gade: [kesyon sou eta a](step:state).
    .means-3 = Lè tan an fini epi pa gen lòt bagay ki kenbe l, prizon an dwe lage l. ICE pa toujou vini, men li ka arete l pita.
    .do-1 = Jwenn papye tribinal ki montre akizasyon yo fini. Ekri jou a ak lè a.
    .do-2 = Mande prizon an si gen lòt bagay ki anpeche yo lage l, tankou yon lòt ka.
    .careful-1 = Eseye pale ak yon avoka anvan ou fè presyon sou prizon an. Presyon ka fè ICE vini touswit.
    .ask-1 = Mande avoka a: “Kilè tan an fini isit la? Kisa w ap fè si tan an pase?”

situation-transfer = Yo transfere l nan yon lòt prizon
    .answer = [Demann ICE](term:detainer) la ka swiv li. Fòm nan fèt pou prizon sa a ak pou nenpòt kote ki kenbe l pita.
    .means-1 = Pandan ka kriminèl la kenbe l, chèche l sou lis nouvo prizon an. Li pa nan rechèch [ICE](term:ice) sou entènèt jiskaske ICE anrejistre l.
    .means-2 = Nan yon lòt eta, se lòt règ ki konte. Si li nan men ICE, ICE ka transfere l byen lwen, epi règ yon lòt tribinal ka konte.
    .means-3 = Yo depoze yon ka [habeas corpus](term:habeas-corpus) federal kote yo kenbe moun nan jou sa a. Si yo te depoze l kòrèkteman anvan yon transfè, transfè a pa fini l.
    .do-1 = Rele ansyen prizon an. Mande kilè li ale, ki moun ki pran l, ak ki kote. Ekri sa. Gade: [jwenn yon moun](page:finding).
    .do-2 = Di toude avoka yo touswit, pou yo ka fè tribinal kriminèl la konnen.
    .do-3 = Mande sou bagay ki rete dèyè yo, lajan ki sou kont lan ak medikaman yo.
    .careful-1 = Pa pale de papye ni de ka a pandan w ap chèche enfòmasyon, ni nan apèl ki soti nan nouvo prizon an.
    .ask-1 = Mande avoka defans la: “Ki moun ki di tribinal la sa? Èske ou ka mande yon nouvo dat oswa yon [lòd tribinal (writ)](term:writ)?”
    .ask-2 = Mande avoka imigrasyon an: “Ki règ ki konte la? Èske yo ta dwe depoze yon ka habeas corpus anvan yo transfere l ankò?”

situation-sentence = Santans lan ap fini
    .answer = Fen santans lan se [moman liberasyon an](term:release-point). Tan anplis [demann ICE](term:detainer) la kòmanse la, epi [ICE](term:ice) ka vini jou sa a.
    .means-1 = Jiska lè sa a, nòmalman ICE tann.
    .means-2 = Sa prizon an gen dwa fè jou sa a depann de eta a. Gade: [kesyon sou eta a](step:state).
    .means-3 = Fòm nan di demann ICE la pa ta dwe gen efè sou liberasyon bonè ni sou pwogram.
    .do-1 = Mande pa ekri dat egzak li fini. Mande ankò lè dat la ap pwoche.
    .do-2 = Fè yon avoka imigrasyon kòmanse travay de oswa twa mwa anvan.
    .do-3 = Planifye ki moun k ap pran afè l yo, ak ki medikaman li bezwen.
    .careful-1 = Apre jou sa a, eseye pale ak yon avoka anvan ou fè presyon sou prizon an. Presyon ka fè ICE vini touswit.
    .ask-1 = Mande avoka defans la: “Èske yo ka lage l bonè oswa mete l nan yon pwogram menm ak demann ICE la? Konbyen tan ki konte?”
    .ask-2 = Mande avoka imigrasyon an: “Ki fason pou l rete ki ta ka koresponn? Kisa nou ka depoze anvan santans lan fini?”

situation-plea = Yo ofri l yon antant pou l plede koupab
    .answer = Eseye jwenn konsèy sou imigrasyon anvan moun nan [plede (“plea”)](term:plea). Ak yon [demann ICE](term:detainer), plede koupab anjeneral mennen bay [ICE](term:ice) menm jou a oswa yon ti tan apre.
    .means-1 = Plede koupab vit “pou soti” ka tounen yon [kondanasyon](term:conviction). Sa ka fini chans pou yon [bond imigrasyon](term:immigration-bond) oswa retire yon estati.
    .means-2 = Avoka defans la dwe di l si plede koupab gen risk depòtasyon. Se Tribinal Siprèm Etazini ki di sa.
    .do-1 = Mande avoka defans la tcheke ak yon espè nan imigrasyon. Biwo [defansè piblik la (“public defender”)](term:public-defender) ka gen youn.
    .do-2 = Mande avoka a pou l mande tribinal la plis tan.
    .careful-1 = Pale de estati ak avoka a sèlman, an prive. Pa janm nan apèl prizon.
    .careful-2 = Moun nan pa ta dwe pale de estati devan tout moun nan tribinal la, sof si avoka a konseye sa.
    .ask-1 = Mande avoka defans la: “Ki fason pou plede ki t ap san danje pou imigrasyon? Ki espè ou te mande?”
    .ask-2 = Mande tou: “Èske yo ka abandone ka a, oswa voye l nan yon pwogram?”
