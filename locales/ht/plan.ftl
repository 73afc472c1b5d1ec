# Plan an. plan-<id> = yon liy: youn rive kat fraz kout. “Moun nan” = moun yo kenbe a; “ou” = moun k ap li a.
# “Kosyon kriminèl” = bail (tribinal kriminèl la); “bond imigrasyon” = immigration bond (ICE). Pa janm melanje yo.

## Repons kout la

plan-ans-citizen = Lalwa pa pèmèt yo kenbe yon sitwayen ameriken pou zafè imigrasyon, epi gen moun ki sitwayen san yo pa konnen. Mande yon avoka tcheke sa anvan epi montre prèv yo.
plan-ans-minor = Moun sa a se yon timoun, kidonk premye etap la se yon avoka ki ede timoun. Si ofisye imigrasyon pran yon timoun ki pa gen paran isit la, timoun nan dwe ale nan biwo gouvènman an pou refijye. Nòmalman sa fèt nan { $hours-orr } èdtan.
plan-ans-none = Prizon an di pa gen [demann ICE](term:detainer) kounye a. Youn ka rive toujou, pafwa kèk èdtan apre [anrejistreman nan prizon an (“booking”)](term:booking). Pale jodi a ak avoka defans la sou fason pou yo lage l.
plan-ans-confirm = Premye bagay, chache konnen si gen yon [demann ICE](term:detainer) tout bon vre. Yon rimè ka pa vre. Jiskaske ou konnen, fè plan kòmsi gen youn.
plan-ans-plea = [Plede koupab](term:plea) vit “pou soti” gen risk. Ak yon [demann ICE](term:detainer), sa ka mennen nan men ICE menm jou a oswa yon ti tan apre. Sa ka fè l pèdi estati legal li oswa chans pou yon [bond imigrasyon](term:immigration-bond) tou.
plan-ans-denied = Jij la refize bay [kosyon kriminèl](term:bail), kidonk pa gen anyen pou peye kounye a. Nòmalman ICE tann pandan ka kriminèl la kenbe moun nan. Sèvi ak tan sa a pou pale ak toude avoka yo.
plan-ans-unpaid-must = Toutotan [demann ICE](term:detainer) la toujou la, peye [kosyon kriminèl la](term:bail) ka mennen moun nan bay ICE, pa lakay li. Nan { $state }, atann ou ke prizon an ap respekte demann nan akoz lwa eta a. Kidonk pwobableman yo t ap kenbe l pou ICE. Eseye pale ak yon avoka anvan ou peye.
plan-ans-unpaid-no = Nan { $state }, sous nou yo di prizon an pa gen dwa kenbe moun nan pou papye sa a sèlman. Si yo peye [kosyon kriminèl la](term:bail) epi pa gen lòt bagay ki kenbe l, prizon an ta dwe lage l. ICE ka arete l kanmenm, menm jou a oswa pita. Eseye pale ak yon avoka anvan ou peye.
plan-ans-unpaid-no-unsure = Nan { $state }, prizon an pa gen dwa kenbe moun nan pou papye sa a sèlman, dapre sa nou te ka jwenn. Nou pa t ka konfime tout bagay. ICE ka arete l kanmenm, menm jou a oswa pita. Eseye pale ak yon avoka anvan ou peye [kosyon kriminèl la](term:bail).
plan-ans-unpaid-depends = Èske peye [kosyon kriminèl la](term:bail) ap mennen moun nan lakay li? Sa depann de kote yo kenbe l ak lwa kote sa a. Kote yo respekte [demann ICE](term:detainer) la, anjeneral peye mennen l bay ICE, pa lakay li. Eseye pale ak yon avoka anvan ou peye.
plan-ans-release-no = Nan { $state }, sous nou yo di prizon an pa gen dwa kenbe moun nan pou [demann ICE](term:detainer) la sèlman, menm pa pou { $hours-hold } èdtan. Si pa gen lòt bagay ki kenbe l, yon avoka ka mande prizon an lage l kounye a. ICE ka arete l kanmenm, menm jou a oswa pita.
plan-ans-release-exceptions = Nan { $state }, sous nou yo di yon prizon gen dwa kenbe yon moun pou yon [demann ICE](term:detainer) nan kèk ka sèlman. Mande avoka a jodi a si youn nan ka sa yo koresponn isit la.
plan-ans-release-under = [Demann ICE](term:detainer) la mande pa plis pase { $hours-hold } èdtan anplis. Yo konte depi moman moun nan te ka soti lib. Pandan tan sa a, ICE ka vini nenpòt lè, lajounen kou lannuit.
plan-ans-release-weekend = Petèt tan an fini, petèt li poko fini. Fòm nan di { $hours-hold } èdtan. Yon règ federal pa konte wikenn ak jou ferye, epi anpil prizon konte konsa. Mande avoka a ki fason prizon sa a konte.
plan-ans-release-over = Plis pase { $hours-hold } èdtan pase. Si pa gen lòt bagay ki kenbe l, [demann ICE](term:detainer) la pa bay rezon pou kenbe l ankò, epi prizon an dwe lage l. Deside jodi a ak yon avoka kijan pou mande sa.
plan-ans-serving = Nòmalman ICE tann jiskaske santans lan fini. Li ka vini dènye jou a. Sèvi ak tan ki rete a pou prepare ka imigrasyon an.
plan-ans-old-order = Ak yon ansyen lòd depòtasyon, ICE ka voye moun nan ale vit. Pafwa se nan kèk jou, epi san li pa wè yon jij. Fè yon avoka imigrasyon gade sa jodi a, anvan pèsonn peye oswa siyen.
plan-ans-ice-expedited = ICE ka eseye depòte moun nan san jij. Nan dat { $date-expedited-removal }, ICE ka sèvi ak [depòtasyon rapid](term:expedited-removal) sa a nan tout peyi a. Se pou moun okenn ofisye pa t kite antre, epi ki pa ka pwouve { $years-proof } ane youn apre lòt isit la.
plan-ans-ice-bond-no = Men règ la nan { $circuit } nan dat { $date-circuits }. Yon moun ki [te antre san yo pa tcheke l](term:entered-without-inspection) pwobableman p ap jwenn yon odyans sou [bond imigrasyon](term:immigration-bond) devan yon [jij imigrasyon](term:immigration-judge). Mande yon avoka sou [habeas corpus](term:habeas-corpus). Se yon ka nan tribinal federal.
plan-ans-ice-bond-yes = Men règ la nan { $circuit } nan dat { $date-circuits }. Yon moun ki [te antre san yo pa tcheke l](term:entered-without-inspection) ta dwe ka mande yon [jij imigrasyon](term:immigration-judge) yon [bond imigrasyon](term:immigration-bond). Jij la ka di non kanmenm. Yon ansyen lòd depòtasyon oswa yon règ sou sèten krim ka bloke sa.
plan-ans-ice-bond-unsettled = Nou pa ka di ak sètitid si moun nan ka jwenn yon [bond imigrasyon](term:immigration-bond). Sa depann de kijan li te antre, de akizasyon an, ak de kote ICE kenbe l. Mande yon avoka imigrasyon kounye a, epi prepare prèv yo.
plan-ans-ice-admitted = Moun ki te antre ak yon viza oswa yon kat rezidans (“green card”) ka anjeneral mande yon [jij imigrasyon](term:immigration-judge) yon [bond imigrasyon](term:immigration-bond). Yon règ sou sèten krim ka retire sa. Mande yon avoka pou l mande yon odyans.
plan-ans-find = Premye bagay, chache konnen ki kote moun nan ye. Gade nan prizon an, apre sa nan sit rechèch ICE sou entènèt. Rechèch sa a souvan an reta, kidonk chèche ankò chak de oswa twa èdtan.
plan-ans-out = Se yon bon nouvèl li soti, men se pa fini. Dat tribinal yo toujou la, epi ICE ka arete l kanmenm pita. Chèche konsèy ak yon plan kounye a, pandan gen tan.

## Sa pou fè jodi a

plan-now-private = Si sa se yon telefòn oswa yon tablèt prizon, kanpe la: yo ka anrejistre sa. Kontinye li nan yon kote an prive, sou yon aparèy ou fè konfyans.
plan-now-citizen-proof = Ranmase prèv ki montre moun nan se sitwayen. Sa ka yon paspò ameriken oswa yon kat paspò, yon batistè ameriken, papye sitwayènte oswa papye paran yo. Avoka a ka voye kopi bay chèf prizon an ak biwo ICE la. Kenbe orijinal yo.
plan-now-confirm = Poze prizon an kesyon senp e san patipri sa a: “Anplis akizasyon yo, èske gen yon lòt demann pou kenbe l (hold oswa detainer) ki t ap anpeche yo lage l?” Pa pale de kote li fèt ni de estati l.
plan-now-stage = Chache konnen ki kote ka kriminèl la rive: akizasyon yo, [kosyon kriminèl la](term:bail) ak pwochen dat tribinal la. Prizon an, grefye tribinal la (“clerk”) oswa [defansè piblik la (“public defender”)](term:public-defender) ka di ou.
plan-now-minor-lawyer = Rele yon avoka ki ede timoun nan zafè imigrasyon. Fè avoka k ap defann timoun nan konnen gen yon demann ICE.
plan-now-bail-first = Eseye pale ak yon avoka anvan ou peye [kosyon kriminèl la](term:bail). Pafwa peye se bon etap la, pafwa se pa sa. Yon sèl apèl ka di ou sa. Gade: [èske nou dwe peye?](faq:should-we-pay)
plan-now-plea-time = Mande avoka defans la pou l mande tribinal la plis tan anvan moun nan [plede (“plea”)](term:plea). Di avoka a zafè imigrasyon yo an prive. Pa pale de yo devan tout moun nan tribinal la, sof si avoka a konseye sa.
plan-now-lawyers = Rele de avoka jodi a. Youn se avoka ki defann ka kriminèl la; li ka yon [defansè piblik (“public defender”)](term:public-defender). Lòt la se yon avoka imigrasyon. Mande yo pale youn ak lòt anvan nenpòt peman, anvan moun nan [plede (“plea”)](term:plea) oswa anvan li fè nenpòt deklarasyon.
plan-now-release-clock = Ekri egzakteman dat la ak lè moun nan te ka soti lib. Kote yon demann ICE konte, { $hours-hold } èdtan li yo kòmanse nan [moman liberasyon](term:release-point) sa a. Kite telefòn ou limen, epi kenbe nimewo avoka a toupre ou.
plan-now-release-letter = Ansanm ak yon avoka, mande prizon an ak respè e pa ekri: Kilè ka kriminèl la te sispann kenbe l? Ak ki otorite yo toujou kenbe l, epi kijan yo konte èdtan yo? Mande fòm demann ICE la, nenpòt manda, epi mande pou yo lage l. Note chak non, lè ak repons. Gade: [sa pou ekri](faq:what-to-write)
plan-now-ask-jail = Mande prizon an sa l fè lè yo peye [kosyon kriminèl la](term:bail) epi gen yon [demann ICE](term:detainer). Èske li lage moun yo, èske li kenbe yo, oswa èske li remèt yo bay ICE? Pa pale de kote li fèt ni de estati l.
plan-now-form = Asire ou toude avoka yo gen yon kopi nenpòt papye demann ICE la, [Fòm { $form-detainer }](term:form-i-247a). Avoka defans la ka jwenn li nan prizon an. Bwat ki tcheke a montre poukisa ICE di li vle moun nan. Si moun nan pa t janm jwenn yon kopi, di avoka a sa.
plan-now-ice-lawyer = Jwenn yon avoka imigrasyon jodi a. Nan tribinal imigrasyon, yon moun gen dwa gen yon avoka, men gouvènman an pa peye l.
plan-now-find-jail = Rele prizon an, oswa gade lis moun li kenbe yo. Si moun nan pa la ankò, mande kilè li ale ak ki moun ki pran l. Pa di anyen sou kote li fèt ni sou estati l.
plan-now-find-moved = Petèt yo transfere l nan yon lòt prizon lokal oswa nan yon prizon eta a oswa yon prizon federal, epi yon [demann ICE](term:detainer) ka ale avè l. Gade lis prizon ki toupre yo tou.
plan-now-locator = Pou jwenn yon moun ki nan men ICE, chèche sou { $site-locator }. Sèvi ak [nimewo A](term:a-number) a ak peyi kote li fèt la. Oswa sèvi ak prenon ak non egzak li, ak peyi kote li fèt la. Eseye tout fason pou ekri non an, ak toude siyati yo.
plan-now-find-lawyer = Rele yon avoka imigrasyon kounye a, menm anvan ou jwenn moun nan. Yon avoka, yon sitwayen oswa [konsila a](term:consulate) ka mande tou. Yo ka mande biwo ICE nan zòn nan, ak sant detansyon ki toupre l yo.
plan-now-find-write = Ekri sou papye sa ou mande, ki moun ou mande, kilè, ak sa yo di. Paj [jwenn yon moun](page:finding) gen chak etap ak yon lis pou kopye.
plan-now-old-check = Chache konnen jodi a si gen yon ansyen [lòd depòtasyon](term:removal). Ak [nimewo A](term:a-number) a, ou menm oswa avoka a ka tcheke { $site-court } oswa rele liy tribinal la, { $phone-eoir-line }.
plan-now-ice-two-years = Ranmase prèv { $years-proof } ane oswa plis youn apre lòt isit la, mwa apre mwa: kontra lwaye, bòdwo, souch chèk, taks, papye lekòl oswa papye doktè. Bay avoka a yo. Ofisye yo pa oblije esplike règ sa a, kidonk mande avoka a ki moun ki montre prèv la, ak kilè. Moun nan ka mande pou l wè yon jij.
plan-now-ice-fear = Moun nan ta dwe di klè, plis pase yon fwa e bay chak ofisye, ke li pè tounen. Sa ka mennen nan yon [entèvyou sou laperèz](term:fear-interview). Li pa ta dwe rete an silans sou sa.
plan-now-tell-defense = Di avoka defans la touswit lè moun nan nan men ICE. Yon ka kriminèl ki louvri ap kontinye, epi dat tribinal yo toujou la.
plan-now-silence = Moun nan gen dwa rete an silans sou kote li fèt, kijan li te antre ak papye l. Li ka di: “Mwen vle pale ak yon avoka. Mwen pa vle reponn kesyon.” Fè l konnen sa, atravè avoka a si ou kapab.
plan-now-serving = Mande dat egzak santans lan fini. De oswa twa mwa anvan, fè avoka a kòmanse travay. Planifye ki moun k ap pran afè l yo ak ki medikaman li bezwen.
plan-now-folder = Kòmanse yon dosye: nimewo [anrejistreman nan prizon an (“booking”)](term:booking), dat tribinal yo, non avoka yo, ak nenpòt papye ki gen [nimewo A](term:a-number) a. Ajoute prèv adrès, fanmi, travay, taks, sante ak ane li fè isit la. Bay de moun ou fè konfyans kopi.
plan-now-state = Chache konnen nan ki eta yo kenbe moun nan. Apre sa, chwazi l nan [kesyon sou eta a](step:state). Règ yo diferan anpil de yon eta a yon lòt.
plan-now-medical = Ekri maladi, medikaman ak doktè yo. Si yo kenbe moun nan, bay pèsonèl medikal kote yo kenbe l la lis sa a. Mande pou yon rezime medikal ale avè l si yo transfere l.
plan-now-children = Fè yon plan pou timoun yo jodi a: ki moun ki pran yo, ki moun ki gen dwa siyen pou lekòl ak doktè, ak ki moun pou rele. Fòm legal yo diferan nan chak eta, kidonk mande kilès pou sèvi.
plan-now-status = Bay avoka a kopi papye DACA, TPS oswa [azil](term:asylum) yo jodi a. Mande si yo bon toujou. Règ sa yo chanje souvan.

## Sa pou konnen

plan-know-hold = Yon [demann ICE](term:detainer) se yon demann bay prizon an. Se yon ofisye ki siyen l, se pa yon jij. Se pa yon akizasyon kriminèl, epi se pa yon lòd depòtasyon. Gade: [èske prizon an dwe obeyi?](faq:must-the-jail-obey)
plan-know-two-systems = Peye [kosyon kriminèl la](term:bail) pa anile [demann ICE](term:detainer) la. Li pa peye yon [bond imigrasyon](term:immigration-bond) non plis. Se de sistèm apa.
plan-know-prison = Règ eta yo sou demann ICE konsène sitou prizon lokal yo. Lòt règ ka aplike nan yon prizon eta a, e menm plis toujou nan yon prizon federal. Yon demann ICE ka swiv moun nan tou, de yon kote a yon lòt.
plan-know-bond-no = Tribinal federal yo gwoupe an [sikwi](term:federal-circuit). Men règ la nan { $circuit } nan dat { $date-circuits }. Yon moun ki [te antre san yo pa tcheke l](term:entered-without-inspection) pwobableman p ap jwenn yon odyans sou [bond imigrasyon](term:immigration-bond) devan yon [jij imigrasyon](term:immigration-judge). Kidonk pa konte sou sa.
plan-know-bond-yes = Tribinal federal yo gwoupe an [sikwi](term:federal-circuit). Men règ la nan { $circuit } nan dat { $date-circuits }. Yon moun ki [te antre san yo pa tcheke l](term:entered-without-inspection) ta dwe ka mande yon [jij imigrasyon](term:immigration-judge) yon [bond imigrasyon](term:immigration-bond). Jij la ka di non. Yon ansyen lòd depòtasyon oswa yon règ sou sèten krim ka bloke sa.
plan-know-bond-not-final = Sa konsène yon moun ki [te antre san yo pa tcheke l](term:entered-without-inspection). Nan { $circuit }, yon tribinal apèl te di li ka gen yon odyans sou [bond imigrasyon](term:immigration-bond). Men nan dat { $date-circuits }, desizyon sa a pa t final. Mande avoka a ki kote sa rive.
plan-know-bond-unconfirmed = Sa konsène yon moun ki [te antre san yo pa tcheke l](term:entered-without-inspection). Nan { $circuit }, yo rapòte yon desizyon ki pèmèt li mande yon [bond imigrasyon](term:immigration-bond). Nan dat { $date-circuits }, nou pa t ka konfime l. Mande avoka a.
plan-know-bond-none = Sa diferan dapre [sikwi federal](term:federal-circuit) la. Nan dat { $date-circuits }, yon moun ki [te antre san yo pa tcheke l](term:entered-without-inspection) ka mande yon [bond imigrasyon](term:immigration-bond) nan kèk sikwi. Nan lòt yo, pwobableman non. Pou plan sa a nou pa gen yon règ ki klè, kidonk mande avoka a.
plan-know-scotus = Nan dat { $date-scotus-grant }, Tribinal Siprèm Etazini dakò pou l deside si ICE gen dwa refize bay yon odyans sou [bond imigrasyon](term:immigration-bond) bay moun ki te antre san yo pa tcheke yo ({ $scotus-case }). Nòmalman, yon desizyon ta dwe vini anviwon { $date-scotus-decision } pa pita. Jiska lè sa a, règ chak sikwi rete.
plan-know-moves = ICE ka transfere yon moun li kenbe byen lwen, menm nan yon lòt eta. Lè sa a, se règ yon lòt tribinal ki konte.
plan-know-laken = Kalite akizasyon sa a ka tonbe anba [Laken Riley Act](term:laken-riley-act). Si moun nan te antre san yo pa tcheke l, pa atann ou a yon [bond imigrasyon](term:immigration-bond). Yon arestasyon sèlman sifi. Yo pa bezwen jwenn li koupab.
plan-know-serious = Yon [kondanasyon](term:conviction) pou kèk krim bloke yon [bond imigrasyon](term:immigration-bond). Nan krim sa yo gen pifò krim dwòg, sèten krim ak zam, ak sa lalwa rele yon [krim grav (“aggravated felony”)](term:aggravated-felony). Yo rele sa [detansyon obligatwa](term:mandatory-detention).
plan-know-admitted = Yon moun ki te antre ak yon viza oswa yon kat rezidans ka anjeneral mande yon [bond imigrasyon](term:immigration-bond). Si li [plede koupab](term:plea) oswa si gen yon [kondanasyon](term:conviction), li ka pèdi sa, ak estati l tou.
plan-know-old-order = Yon moun yo kenbe pou yon ansyen lòd souvan pa ka jwenn yon [bond imigrasyon](term:immigration-bond) nan men yon jij. Si yo te depòte l epi li te tounen, ICE ka sèvi ak ansyen lòd la ankò. Yo rele sa [remete ansyen lòd la (“reinstatement”)](term:reinstatement).
plan-know-press = Fè presyon sou prizon an pou l lage moun nan ka fè ICE vini touswit. Deside ak yon avoka kilè ak kijan pou fè presyon. ICE pa toujou vini, men li ka arete l pita, yon lòt kote.
plan-know-missed-court = Moun nan ka rate tribinal kriminèl la paske li nan men ICE. Lè sa a, tribinal la ka bay lòd arete l, epi yo ka pèdi [kosyon kriminèl](term:bail) yo te peye a. Èske yo ka sove lajan an? Sa diferan nan chak eta.
plan-know-pay-bond = Yon [bond imigrasyon](term:immigration-bond) se omwen { $bond-minimum }, epi souvan pi plis toujou. Yo peye tout lajan an bay ICE sou { $site-bond-payment }, apati yon kont labank. Fòk moun ki peye a, [moun ki garanti a (“obligor”)](term:obligor), se yon sitwayen, yon moun ki gen kat rezidans, yon kabinè avoka oswa yon òganizasyon san pwofi.
plan-know-minor = Règ sou demann ICE pou timoun diferan de yon eta a yon lòt, epi nou pa t jwenn yo pou chak eta. Se yon avoka sèlman ki ka di sa kote sa a gen dwa fè.
plan-know-booking = Anprent dwèt yo pran nan [anrejistreman nan prizon an (“booking”)](term:booking) ale nan Sekirite Enteryè (Homeland Security), kèlkeswa akizasyon an. Repons sou kote moun fèt, nan yon prizon, souvan mennen nan yon demann ICE.
plan-know-victim = Gen viktim krim, trafik moun oswa maltretans nan fanmi ki ka mande yon [viza U, viza T oswa VAWA](term:u-t-visa-vawa). Depi { $date-victim-policy }, yon ka konsa ki louvri pa anpeche ICE kenbe yo. Petèt yon tribinal chanje sa. Kenbe kopi papye yo yon kote fanmi an ak avoka a ka voye yo.
plan-know-status = Yon ka [azil](term:asylum) ki louvri pa anpeche ICE kenbe yon moun. Nan dat { $date-daca }, yo te arete moun ki gen DACA tou. Yon moun ki gen TPS ki bon toujou, yo pa gen dwa kenbe l pou estati imigrasyon l. Men nan dat { $date-tps }, pifò pwogram TPS te fini.

## Konparezon pou kosyon kriminèl la

plan-pay-next-must = Pwobableman prizon an ap kenbe moun nan pou ICE, pou pa plis pase anviwon { $hours-hold } èdtan anplis. Si ICE vini, li ale ak ICE, li pa ale lakay li.
plan-pay-next-no = Dapre sa nou konnen, prizon an ta dwe lage moun nan si pa gen lòt bagay ki kenbe l. ICE ka arete l kanmenm, menm jou a oswa pita.
plan-pay-next-depends = Sa depann de kote a. Moun nan ka ale lakay li. Oswa yo ka kenbe l pou ICE, pou pa plis pase anviwon { $hours-hold } èdtan anplis.
plan-pay-wrong = Si ICE pran moun nan pandan ka kriminèl la louvri, li ka rate tribinal kriminèl la. [Jij imigrasyon](term:immigration-judge) an ka pa fini yon ka pandan gen akizasyon ki louvri.
plan-pay-wrong-no-bond = Depi moun nan nan men ICE, li ka pa gen okenn chans pou yon [bond imigrasyon](term:immigration-bond). Li ka rete fèmen pou anpil tan.
plan-pay-money-cash = **Lajan kach:** nòmalman yo remèt [kosyon kriminèl](term:bail) yo peye kach la nan fen an, si yo te respekte règ tribinal la. Si ICE fè l rate tribinal la, lajan an ka pèdi ([pèt lajan, “forfeiture”](term:forfeiture)).
plan-pay-money-bondsman = **Yon [ajan kosyon (“bondsman”)](term:bondsman):** lajan ou peye pou sèvis li (frè a), souvan anviwon { $bondsman-percent } pousan, pa tounen. Gen ajan ki refize, oswa ki mande tout lajan an kach, lè gen yon demann ICE.
plan-pay-money-property = **Pwopriyete:** si se yon kay oswa yon tè ki garanti [kosyon kriminèl la](term:bail), règ yo diferan de yon kote a yon lòt, epi nou pa t jwenn yo. Li kontra a, epi mande avoka a sa ou ka pèdi anvan ou siyen.
plan-pay-case = Li kontinye. Dat tribinal yo toujou la, menm si moun nan nan men ICE. Lè sa a, yo dwe di avoka defans la sa touswit.
plan-pay-ask = **Prizon an oswa avoka defans la:** Si nou peye, èske kote sa a ap lage l, kenbe l, oswa remèt li bay ICE? **Avoka defans la:** Kisa k ap rive lajan nou an si ICE pran l anvan dat tribinal la?
plan-wait-next = Moun nan rete kote li ye a. Nòmalman ICE tann pandan ka kriminèl la kenbe l.
plan-wait-wrong = Moun nan ka pèdi yon travay oswa yon kay, oswa santi presyon pou l plede koupab. ICE ka toujou ap tann nan fen an.
plan-wait-money = Ou kenbe lajan an pou kounye a. Pa gen lajan kach, pa gen frè pou [ajan kosyon](term:bondsman), pa gen pwopriyete an danje. Mande avoka a si ou ka peye [kosyon kriminèl la](term:bail) pita.
plan-wait-case = Moun nan ka ale nan tribinal kriminèl la, epi li toupre avoka defans la. Tan li fè nan prizon konte a pou akizasyon an nòmalman konte nan yon santans. Mande pou ou ka sèten.
plan-wait-ask = **Avoka imigrasyon an:** Èske li pi bon pou moun nan rete nan prizon an pou kounye a? Jiska kilè? **Avoka defans la:** Konbyen tan ki konte jiska kounye a?
plan-ask-next = Ou aprann sa kote sa a fè ak demann ICE yo ak sa ICE ta ka fè. Apre sa, ou deside.
plan-ask-wrong = Sa pran tan, epi pandan tan sa a moun nan ap tann anndan. Chwazi yon dat limit pou ou deside.
plan-ask-money = Lajan kach, frè pou [ajan kosyon](term:bondsman) ak pwopriyete rete nan men ou jiskaske ou konnen risk la. Yon avoka imigrasyon ka koute lajan. Yon [defansè piblik (“public defender”)](term:public-defender) gratis pou yon moun ki pa ka peye.
plan-ask-case = Avoka defans la ka fè plan pou tribinal la, mande yon [kosyon kriminèl](term:bail) ki pi ba, epi chèche yon rezilta ki fè mwens mal.
plan-ask-ask = **Avoka imigrasyon an:** Èske gen yon ansyen lòd depòtasyon? Èske yon jij isit la ta ka ba li yon [bond imigrasyon](term:immigration-bond)? **Toude avoka yo:** Èske w ap pale ak lòt avoka a anvan nou peye?
plan-free-next = Yon jij ka kite kèk moun ale sou yon [pwomès pou yo tounen](term:personal-recognizance). Kote prizon an respekte demann ICE yo, sa ka kòmanse tan pou ICE la tou.
plan-free-wrong = Jij la ka di non. Gen jij ki wè demann ICE la kòm yon rezon, menmsi fòm nan di li pa ta dwe gen efè sou [kosyon kriminèl la](term:bail). Se avoka a sèlman ki ka jije si se yon bon lide.
plan-free-money = Yo pa peye okenn lajan pou [kosyon kriminèl](term:bail). Kidonk pa gen lajan kach, pa gen frè pou [ajan kosyon](term:bondsman) ni pwopriyete ki ka pèdi.
plan-free-case = Li kontinye, epi dat tribinal yo toujou la.
plan-free-ask = **Avoka defans la:** Èske ou ka mande pou yo lage l sou yon pwomès pou l tounen, oswa yon [kosyon kriminèl](term:bail) ki pi ba? Èske sa t ap yon bon lide ak demann ICE la?

## Kesyon pou avoka ki defann ka kriminèl la

plan-crim-jail = Si nou peye [kosyon kriminèl la](term:bail), èske kote sa a ap lage l, kenbe l pou { $hours-hold } èdtan, oswa remèt li bay ICE?
plan-crim-money = Kisa k ap rive lajan [kosyon kriminèl](term:bail) nou an si ICE pran l anvan tribinal la?
plan-crim-lower = Èske ou ka mande yon jij yon [kosyon kriminèl](term:bail) ki pi ba, oswa pou yo lage l sou yon [pwomès pou l tounen](term:personal-recognizance), san lajan? Èske sa t ap yon bon lide?
plan-crim-plea = Ki [fason pou plede (“plea”)](term:plea) ki t ap san danje pou imigrasyon? Èske ou te mande yon espè nan imigrasyon?
plan-crim-dismiss = Èske yo ka abandone ka a, oswa voye l nan yon pwogram olye de yon [kondanasyon](term:conviction)?
plan-crim-court = Si ICE pran l oswa si li deja nan men ICE, kijan w ap fè tribinal la konnen epi evite yon lòd arestasyon? Èske yon [lòd tribinal (“writ”)](term:writ) ta ka mande ICE mennen l nan tribinal la?
plan-crim-prosecutor = Èske pwokirè a ta ka di ICE yo bezwen moun nan isit la pou ka a?
plan-crim-credit = Konbyen tan ki konte nan yon santans jiska kounye a? Èske tan ak ICE t ap konte?
plan-crim-lawful = Èske lalwa pèmèt yo kenbe l isit la pou demann ICE la, epi kijan prizon sa a konte { $hours-hold } èdtan yo? Kisa w ap fè si tan an prèske fini?
plan-crim-other-hold = Èske gen lòt bagay pase [demann ICE](term:detainer) la ki kenbe l, tankou yon lòt ka oswa yon [manda yon jij](term:judicial-warrant)?
plan-crim-over = Èske ou ka voye jodi a yon lèt ki egzije yo lage l? Si prizon an refize, èske ou ka depoze yon [habeas corpus](term:habeas-corpus) nan tribinal eta a oswa tribinal federal? Èske pita li ta ka reklame lajan paske [yo te kenbe l twòp tan](term:overdetention)?
plan-crim-early = Èske yo ka lage l bonè oswa mete l nan yon pwogram menm ak demann ICE la? Fòm nan di demann nan pa ta dwe gen efè sou sa.
plan-crim-none = Ki fason pou yo lage l ki louvri kounye a, epi nan konbyen tan? Kisa ki ta ka fè yon demann ICE rive?
plan-crim-minor = Kisa kote sa a gen dwa fè ak yon [demann ICE](term:detainer) pou yon timoun? Kijan pou nou anpeche yo poze timoun nan kesyon pou kont li?

## Kesyon pou avoka imigrasyon an

plan-imm-citizen = Èske moun nan ka yon sitwayen ameriken akoz kote li fèt, paran l oswa granparan l? Si se wi, èske w ap mande ICE anile demann nan epi mande yon jij libere l?
plan-imm-citizen-check = Èske moun nan ka yon sitwayen ameriken akoz kote li fèt, paran l oswa granparan l? Ki prèv ou bezwen?
plan-imm-old-check = Èske gen yon ansyen lòd depòtasyon? Èske ou ka tcheke tribinal imigrasyon an epi mande dosye gouvènman an?
plan-imm-old-reopen = Èske yo ka relouvri ansyen lòd la oswa kanpe l pou yon tan? Ki limit tan an, epi kisa ki dwe depoze anvan yo transfere l? Èske gen risk pou yon akizasyon federal?
plan-imm-law = Anba ki lwa ICE kenbe l, oswa ICE ta kenbe l? Èske yon jij nan rejyon sa a ka bay yon [bond imigrasyon](term:immigration-bond) kounye a?
plan-imm-bond-no = Yo t ap kenbe l san odyans pandan tribinal ki pi wo yo ap deside. Kisa yon jij federal isit la ka fè kounye a kanmenm?
plan-imm-habeas = Èske yon ka [habeas corpus](term:habeas-corpus) ta dwe pare anvan ICE transfere l nan yon kote ki gen lòt règ? Nan ki tribinal?
plan-imm-laken = Èske akizasyon an tonbe anba [Laken Riley Act](term:laken-riley-act)? Èske sa t ap ede si yo chanje akizasyon an oswa yo retire akizasyon an?
plan-imm-serious = Èske akizasyon sa a oswa yon [kondanasyon](term:conviction) t ap bloke yon [bond imigrasyon](term:immigration-bond)? Èske nou ka mande yon jij deside ke li pa bloke l?
plan-imm-expedited = Èske ICE ta ka sèvi ak [depòtasyon rapid](term:expedited-removal) san jij, epi èske règ sa a an vigè jodi a? Ki prèv { $years-proof } ane ou bezwen?
plan-imm-status-plea = Èske akizasyon sa a, oswa [plede koupab](term:plea), t ap fè yo ka depòte l, oswa fè l pèdi estati l?
plan-imm-bond-hearing = Kisa ki montre jij la moun nan pa yon danje epi l ap vini nan tribinal? Ki kantite lajan ki posib? Èske ICE ka kenbe l anndan pandan gen yon apèl?
plan-imm-relief = Ki fason pou l rete ki ta ka koresponn: fanmi, [azil](term:asylum), yon viza pou viktim oswa lòt?
plan-imm-stay = Èske li pi bon pou l rete nan prizon an pou kounye a? Jiska kilè?
plan-imm-sign = Kisa li pa dwe siyen, epi kisa li pa dwe di?
plan-imm-fear = Si li pè tounen, kisa li ta dwe di, epi bay ki moun? Èske ICE ta ka voye l nan yon peyi ki pa peyi l?
plan-imm-minor = Èske ICE ka kenbe timoun sa a? Ki pwoteksyon timoun nan ta ka mande, epi ki moun ki ka vin pran l san danje?
plan-imm-find = Èske ou ka chache konnen ki kote l ye? Si yo pral transfere l talè, èske ou ka mande yon tribinal federal kanpe sa?
plan-imm-out = Èske ICE ka arete l kanmenm, menm nan randevou kontwòl oswa nan tribinal? Ki papye li dwe pote sou li, epi kisa li ta dwe di si yo kanpe l?
plan-imm-victim = Èske li ta ka jwenn yon [viza U, viza T oswa VAWA](term:u-t-visa-vawa)? Kisa yo ka depoze kounye a?
plan-imm-fee = Konbyen pri total la ye, epi kisa li kouvri? Èske nou ka jwenn sa pa ekri?

## Sa pou pa fè, pou pa di, pou pa siyen

plan-not-calls = Konsidere ke yo anrejistre epi pataje chak apèl prizon, vizit sou videyo, mesaj ak lèt. Pa pale la de kote moun nan fèt, kijan li te antre, papye, ansyen depòtasyon ni ka a.
plan-not-old-order = Anvan yon avoka bay moun nan konsèy, li pa ta dwe pale de yon ansyen depòtasyon oswa de jan li te tounen. Sa konte ni pou telefòn ni pou ofisye yo. Tounen san pèmisyon ka yon krim federal.
plan-not-sign = Moun nan pa ta dwe siyen anyen anvan yon avoka esplike l sa. Gen papye ki fè l abandone dwa pou l wè yon jij. Kèk ladan yo se pou [depa volontè](term:voluntary-departure) (Fòm { $form-voluntary-departure }) oswa retou volontè (Fòm { $form-voluntary-return }). Gen yon kalite ki se yon [lòd depòtasyon moun nan dakò ak li](term:stipulated-removal).
plan-not-lie = Moun nan gen dwa rete an silans, men li pa ta dwe janm bay manti. Di li se sitwayen ameriken lè se pa vre, oswa montre fo papye, ka yon krim epi ka fèmen pòt la pou li nèt.
plan-not-pushed = Pa kite yon [ajan kosyon (“bondsman”)](term:bondsman) oswa yon moun ki rele fè ou prese peye. Pran tan pou yon apèl bay yon avoka.
plan-not-plead = Moun nan pa ta dwe plede koupab jis pou l soti. Anvan, yon avoka ta dwe di kisa sa ap fè ka imigrasyon l.
plan-not-days = Pa konte sou nouvèl ki pale de yon dwa pou yon odyans sou [bond imigrasyon](term:immigration-bond) apre { $days-not-in-force } jou. Nan dat { $date-circuits }, rapò yo di desizyon sa a anile. Yo di tou ke tout jij tribinal la ap tande ka a ankò.
plan-not-statement = Moun nan pa ta dwe bay [jij imigrasyon](term:immigration-judge) an yon deklarasyon sou arestasyon an anvan yon avoka li l.
plan-not-force = Pa menase anplwaye yo ni diskite ak yo, epi pa pibliye anyen sou ka a devan tout moun.
plan-not-child-alone = Pa kite ofisye yo poze timoun nan kesyon pou kont li. Mande avoka timoun nan.
plan-not-wrong-line = Pa fè konfyans nimewo telefòn ki soti nan aplikasyon oswa rezo sosyal. Gen lis ki montre yon liy pou denonse moun kòmsi li te ka jwenn yo. Sèvi ak nimewo ki nan gid sa a.
plan-not-miss-court = Moun nan pa ta dwe rate tribinal, menm si li pè, epi li pa ta dwe vwayaje lwen anvan li mande avoka a.
plan-not-scams = Pa peye okenn moun ki rele ou pou yon [bond imigrasyon](term:immigration-bond), oswa ki vle kat kado, kripto oswa yon aplikasyon peman. ICE pa rele fanmi pou lajan. Rele avoka a oswa kote detansyon an sou yon nimewo ou jwenn ou menm.

## Lè ak dat limit, ki se estimasyon

plan-clock-hours = Nan kèk èdtan, pa nan kèk jou: pale ak yon avoka.
plan-clock-before = Anvan pwochen dat tribinal la, epi anvan nenpòt peman oswa anvan moun nan [plede (“plea”)](term:plea): pale ak yon avoka.
plan-clock-today = Jodi a: mande si gen yon demann ICE, epi mande ankò pita. Yon demann ka rive kèk èdtan apre [anrejistreman nan prizon an (“booking”)](term:booking).
plan-clock-find = Chak de oswa twa èdtan: chèche ankò, epi apre chak transfè.
plan-clock-start = { $hours-hold } èdtan yo pa kòmanse lè ICE voye demann nan. Yo kòmanse lè moun nan te ka soti lib san demann nan, pa egzanp lè yo peye [kosyon kriminèl la](term:bail). Gade: [kilè li kòmanse?](faq:when-48-starts) ak [revèy la](page:clock).
plan-clock-no = Jodi a: pale ak yon avoka pou yo lage l. Nan { $state }, sous nou yo di yon prizon pa jwenn { $hours-hold } èdtan anplis pou yon demann ICE sèlman.
plan-clock-under = Demann ICE la pa ta dwe dire plis pase anviwon { $hours-hold } èdtan. Prizon yo pa konte menm jan: tout èdtan yo youn apre lòt, oswa san wikenn ak jou ferye. [Revèy ki nan gid sa a](page:clock) montre yon estimasyon pou toude.
plan-clock-weekend = Maten pwochen jou travay la: fè avoka a mande. Dapre yon fason pou konte, { $hours-hold } èdtan yo fini; dapre lòt la, petèt yo poko fini. Pa konte sou okenn nan yo jiskaske avoka a konnen.
plan-clock-nj = Nan { $state }, tan an ka pi kout. Yon lòd pwokirè jeneral eta a (“attorney general”) di yon demann ICE dwe fini pa pita pase minwi jou liberasyon an. Yon lwa ki pi nouvo ka diferan, kidonk mande avoka a.
plan-clock-over = Kounye a: dapre toude fason pou konte, anviwon { $hours-hold } èdtan fini. Rele avoka a jodi a.
plan-clock-serving = Anvan dènye semèn santans lan: avoka, papye ak plan ta dwe pare.
plan-clock-ice-first = Apre yon arestasyon san manda, ICE nòmalman dwe deside nan { $hours-hold } èdtan si l ap kenbe moun nan, lage l oswa akize l. Se pa { $hours-hold } èdtan prizon an.
plan-clock-ice-bond = Nan premye semèn nan: mande si yon odyans sou [bond imigrasyon](term:immigration-bond) posib. Nòmalman yo dwe depoze yon apèl kont desizyon jij la nan { $bond-deciding-days } jou. Petèt sa chanje, kidonk tcheke ak avoka a.

## Lwa nan eta a

plan-law-must = Nan { $state }, lwa eta a di yon prizon dwe respekte yon [demann ICE](term:detainer).
plan-law-ar = Nan { $state }, lwa eta a entèdi otorite lokal yo mete limit lè yon prizon vle respekte yon [demann ICE](term:detainer). Kidonk atann ou ke prizon an ap respekte l.
plan-law-must-unsure = Nan { $state }, yo rapòte ke lwa eta a di yon prizon dwe respekte yon [demann ICE](term:detainer). Avoka a ta dwe tcheke tèks ki pi nouvo a.
plan-law-no = Nan { $state }, sous nou yo di yon prizon lokal pa gen dwa kenbe yon moun pou yon [demann ICE](term:detainer) sèlman.
plan-law-exceptions = Nan { $state }, sous nou yo di yon prizon gen dwa kenbe yon moun pou yon [demann ICE](term:detainer) nan kèk ka sèlman. Men kèk egzanp: sèten dosye grav oswa yon papye yon jij. Mande avoka a si youn koresponn.
plan-law-county = Nan { $state }, nou pa t jwenn okenn lwa eta ki bay lòd pou yon prizon kenbe yon moun pou yon [demann ICE](term:detainer) sèlman. Nou pa t jwenn okenn ki entèdi sa klè non plis. Se sitou chak cherif (“sheriff”) oswa chak prizon ki deside.
plan-law-unclear = Pou { $state }, nou pa t ka rive konnen ak sètitid sa lwa a di sou yon [demann ICE](term:detainer). Mande pa ekri sou ki règ prizon an baze.
plan-law-unknown = Nou pa konnen nan ki eta sa ye. Gen eta ki oblije prizon yo kenbe moun pou ICE, gen lòt ki entèdi sa, epi nan lòt se prizon an ki deside. Prizon an, papye tribinal yo oswa avoka a ka di ou ki eta.
plan-law-warrant = Nan { $state }, yon manda yon jij bay ka chanje sa. Yon [manda yon jij](term:judicial-warrant) gen non yon tribinal, epi se yon jij ki siyen l. Yon [manda ICE](term:administrative-warrant) (Fòm { $form-arrest-warrant } oswa { $form-removal-warrant }), se yon ofisye ki siyen l.
plan-law-nc = Nan { $state }, ICE dwe voye demann li an ak pwòp manda pa l. Apre sa, prizon an mennen moun nan devan yon jij oswa yon jij lokal (“magistrate”), ki bay lòd pou kenbe l. Sa ka dire jiska { $hours-hold } èdtan apre lè li ta soti lib.
plan-law-copy-paper = Nan { $state }, prizon an dwe bay moun nan yon kopi demann ICE la. Si li pa gen youn, di avoka a sa.
plan-law-copy-told = Nan { $state }, prizon an dwe fè moun nan konnen gen yon [demann ICE](term:detainer). Si pèsonn pa di l sa, di avoka a.
plan-law-notify-limited = Nan { $state }, sous nou yo di prizon an gen dwa di ICE dat liberasyon an nan kèk ka sèlman, oswa li pa janm gen dwa. Mande avoka a si sa koresponn.
plan-law-notify-yes = Nan { $state }, règ ki entèdi kenbe moun nan pa anpeche yon prizon di ICE dat liberasyon an.
plan-law-287g-required = Nan { $state }, lwa eta a mande cherif (“sheriff”) yo oswa prizon yo genyen oswa chèche yon akò [{ $section-287g }](term:287g) ak ICE. Akò sa a pèmèt ofisye lokal fè kèk travay imigrasyon.
plan-law-287g-barred = Nan { $state }, sous nou yo di akò [{ $section-287g }](term:287g) yo entèdi. Akò sa yo t ap pèmèt ofisye lokal fè kèk travay imigrasyon.
plan-law-tx-287g = Nan { $state }, chak cherif (“sheriff”) ki dirije yon prizon dwe mande yon akò [{ $section-287g }](term:287g) ak ICE. Dènye jou pou sa se { $date-texas-287g }. Prèske tout prizon nan eta sa a travay ak ICE.
plan-law-tx-proof = Nan { $state }, obligasyon pou kenbe moun gen yon eksepsyon. Li pa aplike si moun nan te bay prèv sitwayènte oswa estati legal, tankou yon lisans eta a. Mande avoka a anvan ou montre nenpòt papye.
plan-law-ok-proof = Nan { $state }, obligasyon pou kenbe moun gen yon eksepsyon. Li pa aplike si moun nan montre prèv sitwayènte ameriken, tankou kèk lisans eta a. Mande avoka a anvan ou montre nenpòt papye.
plan-law-victims = Nan { $state }, sous nou yo di obligasyon pou kenbe moun gen eksepsyon pou kèk viktim ak temwen krim. Mande avoka a si youn koresponn.
plan-law-va = Nan { $state }, lè gen yon demann ICE, yon prizon gen dwa remèt yon moun bay ICE jiska senk jou anvan liberasyon l. Kidonk pare anvan dènye jou a.
plan-law-as = { $state } gen pwòp sistèm imigrasyon pa l, epi yo di [demann ICE](term:detainer) pa kouran kote sa a. Anpil nan gid sa a ka pa koresponn. Mande yon avoka lokal.
plan-law-mn = Nan { $state }, gen cherif (“sheriff”) ki pa dakò ak règ sa a, epi yo gen pwosè kont yo. Mande sa prizon sa a fè.
plan-law-unsure = Gen pati nan lwa { $state } nou pa t ka konfime, oswa ki petèt chanje. Mande yon avoka lokal anvan ou konte sou li.
plan-law-date = Dènye enfòmasyon nou genyen sou { $state } gen dat { $law-date }. Yon lwa oswa yon desizyon ki pi nouvo ka egziste.

## Ki moun ki ede

plan-help-directory = Sèvi ak sa pou jwenn yon avoka imigrasyon nan yon òganizasyon san pwofi, toupre ou oswa toupre kote yo kenbe moun nan.
plan-help-state-bar = Sèvi ak sa pou jwenn yon avoka prive, oswa pou verifye yon avoka se yon vrè avoka.
plan-help-pro-bono = Sèvi ak lis avoka gratis sa a. Li klase dapre tribinal imigrasyon.
plan-help-doj-roster = Sèvi ak sa pou verifye yon moun k ap ede ki pa avoka. Se yon avoka ki gen lisans oswa yon [reprezantan akredite](term:accredited-representative) sèlman ki gen dwa bay konsèy imigrasyon. Yon [“notario”](term:notario) pa gen dwa.
plan-help-idp = Sèvi ak sa pou ou ka li plis sou [demann ICE](term:detainer) ak sou jan ka kriminèl ak ka imigrasyon kwaze.
plan-help-aclu = Sèvi ak sa si yo kenbe yon sitwayen, oswa si yon prizon kenbe yon moun twòp tan. Gwoup sa yo ka pran yon ka ki solid, men sa ka pa vit.
plan-help-eoir-line = Sèvi ak liy tribinal sa a ak [nimewo A](term:a-number) a. Li di odyans ak desizyon yo, men li pa pale de [bond imigrasyon](term:immigration-bond). Se tribinal la, se pa ICE.
plan-help-locator = Sèvi ak sa pou chèche yon granmoun ki nan men ICE. Se ICE ki okipe l.
plan-help-ice-line = Sèvi ak sa sèlman si rechèch la pa mache. Se ICE menm ki reponn. Kite yon sitwayen, yon avoka oswa [konsila a](term:consulate) rele, epi di sèlman sa ki nesesè.
plan-help-vinelink = Sèvi ak sa pou mande yon avètisman lè yon moun kite yon prizon lokal. Anpil prizon ladan l, men se pa tout. Li pa kouvri ICE nèt.
plan-help-cebonds = Sèvi ak sa pou peye yon [bond imigrasyon](term:immigration-bond) apre yo fikse youn. Ale sou sit la ou menm. Pa gen okenn moun ki rele ou nan telefòn k ap ranmase yon vrè bond imigrasyon.
plan-help-bail-fund = Sèvi ak sa pou chèche yon fon kominotè. Pifò ede ak yon [bond imigrasyon](term:immigration-bond) sèlman apre yo fikse l. Pale ak yon avoka anvan.
plan-help-orr = Sèvi ak sa si gouvènman an deplase timoun nan. Gade sou sit li pou liy paran yo, epi eseye pale ak avoka timoun nan anvan. Rechèch ICE sou entènèt pa montre moun ki gen mwens pase { $age-adult } an.
plan-help-ilrc = Sèvi ak sa pou jwenn yon plan fanmi ou ka ranpli.
plan-help-consulates = Yon moun ki soti nan yon lòt peyi ka mande pou yo avèti [konsila](term:consulate) l. Konsila a ka vizite l epi ede jwenn avoka, papye ak fanmi. Si li pè gouvènman l, mande yon avoka anvan.
