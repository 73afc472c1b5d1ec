# Jwenn yon moun: paj la, sa pou fè nan lòd, ak sa pou ekri sou papye.

find-page = Jwenn yon moun
find-open = Louvri “Jwenn yon moun”, etap pa etap
find-intro = Ale de anwo rive anba, epi make sou papye sa ki fèt. Si ou pa jwenn anyen, rekòmanse apre kèk èdtan.
find-write = Sa pou ekri
find-write-how = Kopye lis sa a sou papye, epi ranpli l la. Pa gen anyen pou tape isit la, epi anyen pa rete. Pa li l nan yon telefòn prizon.

finding-part-jail = Anvan: prizon an
finding-roster = Gade pwòp lis prizon an sou moun li kenbe yo, oswa rele prizon an. Pandan ka kriminèl la kenbe moun nan, se la li ye, li pa nan rechèch ICE la.
finding-neutral = Si gen kosyon kriminèl, mande: “Anplis akizasyon yo, èske gen yon lòt demann pou kenbe l (hold oswa detainer) ki t ap anpeche yo lage l?” Pa di anyen sou kote li fèt ni sou estati l.
finding-left = Si moun nan pa la ankò, mande: ki jou ak ki lè, ki moun ki pran l, epi ki kote yo mennen l?
finding-moved = Gade lis prizon ki toupre yo ak lis prizon eta a tou. Petèt yo transfere l, epi yon [demann ICE](term:detainer) ka ale avè l.

finding-part-ice = Apre: rechèch ICE sou entènèt
finding-locator = Chèche yon granmoun sou { $site-locator }. Se [ICE](term:ice) ki okipe l. Ou bezwen prenon ak non egzak li, ak peyi kote li fèt la. Moun nan pa parèt ladan l toutotan ICE poko anrejistre l.
finding-number = Si ou gen [nimewo A](term:a-number) a, chèche avè l ak peyi kote moun nan fèt la. Si li gen mwens pase nèf chif, mete zewo devan.
finding-spelling = Eseye tout fason pou ekri non an. Eseye chak siyati apa, toude ansanm, ak nan lòd kontrè a. Eseye ak aksan, tirè ak espas, epi san yo. Eseye ak yon dezyèm prenon, ak non anvan yon maryaj.
finding-again = Rechèch la an reta. Eseye ankò chak de oswa twa èdtan, epi apre chak transfè.
finding-child = Rechèch la pa montre moun ki gen mwens pase { $age-adult } an. Gade: [timoun](page:situation-minor).

finding-part-others = Si rechèch la pa mache
finding-lawyer = Rele yon avoka imigrasyon, menm anvan ou jwenn moun nan. Avoka a ka mande, epi li ka al devan yon jij si yo pral transfere l talè.
finding-court = Ak nimewo A a, rele liy tribinal la oswa gade sou entènèt. Li di pwochen odyans lan. Se tribinal la, se pa ICE.
finding-consulate = Mande [konsila](term:consulate) moun nan. Li ka ede jwenn li ak vizite l. Si moun nan pè gouvènman l, mande yon avoka anvan.
finding-office = Avoka a, yon sitwayen oswa konsila a ka rele biwo ICE nan zòn nan, ki sou lis la nan { $site-ice }. Apre sa, eseye sant detansyon ki toupre yo.
finding-line = Kòm dènye etap, pwòp liy ICE la.

finding-part-careful = Fè atansyon
finding-quiet = Pa di pèsonn nan prizon an ni nan ICE anyen sou kote moun fèt, sou papye, ni sou kijan okenn moun te antre. Konsidere ke yo anrejistre apèl prizon yo.
finding-numbers = Gen aplikasyon ak lis ki montre move nimewo. Sèvi ak sa ki nan gid sa a oswa sa yon avoka ba ou.
finding-scams = Yon moun ki konnen non moun nan ka rele epi mande lajan. ICE pa rele fanmi pou lajan. Rele avoka a sou yon nimewo ou jwenn ou menm.

finding-write-name = Non konplè, ak chak fason li ekri
finding-write-birth = Dat li fèt ak peyi kote li fèt
finding-write-a-number = [Nimewo A](term:a-number), si gen youn
finding-write-last-seen = Ki kote ak kilè yo te arete l oswa yo te wè l dènye fwa
finding-write-booking = Prizon ak nimewo [anrejistreman nan prizon an (“booking”)](term:booking)
finding-write-charge = Akizasyon, [kosyon kriminèl](term:bail) ak pwochen dat tribinal
finding-write-calls = Chak apèl: jou, lè, ak ki moun ou te pale, sa li te di
finding-write-searched = Chak rechèch: jou, lè, ak fason ou te ekri non an
finding-write-lawyers = Non toude avoka yo ak kijan pou jwenn yo
finding-write-medicine = Medikaman li bezwen
