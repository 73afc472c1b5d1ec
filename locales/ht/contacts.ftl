# Kote ki ede. contact-… se non an; .what di pou kisa li ye; .hours sèlman lè nou konnen.

contact-ice-locator = Sit ICE pou jwenn moun yo kenbe (ICE Online Detainee Locator)
    .what = Jwenn yon granmoun ki nan men ICE. **Se ICE ki okipe sit sa a.** Yon moun ki nan yon prizon konte pa parèt isit la jiskaske ICE anrejistre l. Eseye tout fason pou ekri non an, ak toude siyati yo. Timoun pa parèt.

contact-ice-line = Liy ICE sou moun yo kenbe (Detention Reporting and Information Line)
    .what = Mande ki kote yon moun ki nan men ICE ye, oswa rapòte yon pwoblèm la. **Se ICE ki okipe liy sa a.** Si ou pa gen estati legal, kite yon sitwayen, yon avoka oswa konsila a rele. Se pou yo di sèlman sa ki nesesè.
    .hours = Lendi rive vandredi, { $hour-ice-line-opens } è dimaten rive { $hour-ice-line-closes } è diswa, lè Lès (Eastern Time). An panyòl ak entèprèt.

contact-vinelink = VINELink
    .what = Jwenn yon avètisman lè yon prizon transfere yon moun oswa lage l. Yo di li kouvri anpil prizon konte, men li pa kouvri ICE nèt. Louvri sit la anvan; nou pa t verifye l.

contact-eoir-line = Liy ka tribinal imigrasyon an (EOIR)
    .what = Tande pwochen dat tribinal la ak desizyon jij la nan yon ka imigrasyon. Ou bezwen [nimewo A](term:a-number) moun nan. Li pa di ou anyen sou yon [bond imigrasyon](term:immigration-bond).
    .hours = Lajounen kou lannuit, chak jou. Ann anglè ak panyòl.

contact-eoir-online = Rechèch ka tribinal imigrasyon an (EOIR)
    .what = Chèche yon ka imigrasyon ak [nimewo A](term:a-number) moun nan. Tcheke isit la si gen yon ansyen lòd depòtasyon anvan ou deside sou [kosyon kriminèl la](term:bail).

contact-legal-directory = Lis nasyonal sèvis legal imigrasyon (Immigration Advocates Network)
    .what = Chèche avoka imigrasyon nan òganizasyon san pwofi, dapre kòd postal (ZIP code) oswa sant detansyon. Louvri sit la anvan; nou pa konnen si yo kenbe l ajou.

contact-pro-bono-list = Lis èd legal gratis tribinal imigrasyon yo (EOIR)
    .what = Jwenn avoka ak gwoup ki ka ede gratis, klase dapre tribinal imigrasyon. Yon nouvo lis soti kat fwa pa ane.

contact-aila = Rechèch avoka AILA (American Immigration Lawyers Association)
    .what = Jwenn yon avoka imigrasyon prive. Mande pri total la anvan. Louvri sit la anvan; nou pa t verifye l.

contact-doj-roster = Lis reprezantan akredite Depatman Lajistis
    .what = Verifye yon moun k ap ede ki pa avoka se yon [reprezantan akredite](term:accredited-representative). Chèche non moun nan ak non òganizasyon san pwofi a.

contact-state-bar = Asosyasyon avoka nan eta ou (state bar)
    .what = Verifye yon avoka gen lisans. Asosyasyon an ka voye ou tou bay yon avoka prive oswa yon premye konsiltasyon bon mache. Chèche sou entènèt non eta ou ak “bar association”.

contact-clinic = CLINIC (Catholic Legal Immigration Network)
    .what = Jwenn pwogram legal imigrasyon gwoup katolik ak gwoup kominotè. Louvri sit la anvan; nou pa t rele yo.

contact-legal-aid = Èd legal lokal (Legal Services Corporation)
    .what = Jwenn yon biwo èd legal toupre ou. Biwo sa yo gen limit pou ede moun ki pa gen estati legal, kidonk mande anvan. Louvri sit la anvan; nou pa t rele yo.

contact-idp = Immigrant Defense Project (IDP)
    .what = Poze kesyon sou yon ka kriminèl ak imigrasyon. Nenpòt moun gen dwa mande. Yo ede plis nan New York; lòt kote, yo esplike epi voye ou bay lòt moun. Ou kite yon mesaj epi yo rele ou. Louvri sit la anvan pou jwenn nimewo a; nou pa t rele.

contact-freedom-for-immigrants = Freedom for Immigrants
    .what = Chèche liy yo pou moun ki nan detansyon ICE ak fanmi yo. Louvri sit la anvan; nou pa t rele, epi petèt li chanje.

contact-chirla = CHIRLA
    .what = Chèche liy èd yo pou imigran, ann anglè ak panyòl. Yo te anonse l pou tout peyi a. Louvri sit la anvan; nou pa t rele.

contact-nijc = National Immigrant Justice Center (NIJC)
    .what = Mande èd legal nan detansyon imigrasyon, sitou nan Midwest la. Louvri sit la anvan; nou pa t rele.

contact-nip = National Immigration Project
    .what = Pale avoka ou de yo. Yo ede avoka ki gen ka difisil, epi yo ka voye fanmi bay lòt moun. Louvri sit la anvan; nou pa t rele.

contact-ilrc = Immigrant Legal Resource Center (ILRC)
    .what = Jwenn kat sou dwa ou, yon plan fanmi, ak gid pou avoka defans. Gen ladan yo ki nan anpil lang. Yo pa gen liy èd.

contact-aclu = ACLU nan eta ou
    .what = Mande si yo pran ka kote yon prizon kenbe yon moun twòp tan ([“overdetention”](term:overdetention)). Yo ka pran yon ka ki solid. Louvri sit la anvan pou jwenn eta ou; nou pa t rele.

contact-texas-law-help = TexasLawHelp (Texas)
    .what = Li yon gid sou entènèt pou fanmi sou detansyon imigrasyon. Louvri sit la anvan; nou pa t verifye si li ajou.

contact-consulates = Konsila moun nan
    .what = Yon [konsila](term:consulate) ka vizite moun nan, epi li ka ede jwenn yon avoka, papye ak fanmi. Si moun nan pè gouvènman l, mande yon avoka anvan. Depatman Deta gen yon lis konsila.

contact-ciam = CIAM, sant èd Meksik la
    .what = Li ede jwenn ak ede Meksiken yo kenbe. Mande yon konsila Meksik kijan pou jwenn li.
    .hours = Lajounen kou lannuit, chak jou. An panyòl ak anglè.

contact-orr = Biwo pou Reyenstalasyon Refijye (Office of Refugee Resettlement, ORR)
    .what = Chèche yon timoun gouvènman an ap pran swen san paran. Rechèch ICE la pa montre timoun. Sa se yon biwo gouvènman, kidonk eseye pale anvan ak yon avoka pou timoun nan.

contact-bail-fund-network = National Bail Fund Network
    .what = Jwenn gwoup ki ka peye [kosyon kriminèl](term:bail) oswa yon [bond imigrasyon](term:immigration-bond). Pifò ede ak yon bond imigrasyon sèlman apre yo fikse kantite lajan an. Louvri sit la anvan; nou pa t rele yo.

contact-cebonds = CeBONDS
    .what = Peye yon [bond imigrasyon](term:immigration-bond) sou entènèt pa transfè labank. **Se ICE ki okipe sit sa a.** Sitwayen, moun ki gen kat rezidans, kabinè avoka ak òganizasyon san pwofi ka peye. Ale sou sit la ou menm. Pa gen okenn moun ki rele ou nan telefòn k ap ranmase yon vrè bond imigrasyon.
