# Mo espesyal. term-… se mo a kòm tit; .means esplike l nan youn oswa de fraz kout.
# “Kosyon kriminèl” (bail) se toujou pou tribinal kriminèl la; “bond imigrasyon” (immigration bond) se toujou pou ICE.

term-a-number = Nimewo A (A-number)
    .means = Nimewo nèf chif Sekirite Enteryè bay yon moun. Li kòmanse ak lèt A. Li sou papye imigrasyon tankou yon pèmi travay oswa yon kat rezidans.

term-accredited-representative = Reprezantan akredite (accredited representative)
    .means = Yon moun ki resevwa fòmasyon pou ede, ki pa avoka, men ki gen dwa bay èd legal nan imigrasyon. Depatman Lajistis dwe apwouve l, epi li travay nan yon òganizasyon san pwofi ki apwouve.

term-administrative-warrant = Manda ICE (administrative warrant)
    .means = Yon papye yon ofisye imigrasyon siyen, se pa yon jij. Li pèmèt ICE arete yon moun.

term-aggravated-felony = Krim grav (aggravated felony)
    .means = Yon non nan lwa imigrasyon pou yon lis krim ki long. Gen ladan yo ki pa gwo krim nan tribinal kriminèl. Konsekans yo pou moun nan ka lou anpil.

term-asylum = Azil (asylum)
    .means = Li pwoteje moun ki pè gwo mal nan peyi yo. Mal la dwe pou yon rezon tankou politik, relijyon, ras, nasyonalite oswa gwoup sosyal.

term-bail = Kosyon kriminèl (bail, tribinal kriminèl)
    .means = Lajan oswa yon pwomès ki pèmèt yon moun tann tribinal kriminèl la deyò prizon an. Se pa menm bagay ak yon [bond imigrasyon](term:immigration-bond).

term-bondsman = Ajan kosyon kriminèl (bail bondsman)
    .means = Yon biznis ki mete [kosyon kriminèl la](term:bail) pou yon frè. Yo pa remèt frè a.

term-bia = Komisyon Apèl Imigrasyon (Board of Immigration Appeals, BIA)
    .means = Biwo ki revize desizyon [jij imigrasyon](term:immigration-judge) yo.

term-booking = Anrejistreman nan prizon (booking)
    .means = Premye etap prizon an apre yon arestasyon. Li pran non moun nan, foto l ak anprent dwèt li.

term-cebonds = CeBONDS
    .means = Sit entènèt ICE pou peye yon [bond imigrasyon](term:immigration-bond). Adrès la se { $site-bond-payment }.

term-consulate = Konsila
    .means = Biwo peyi yon moun Ozetazini. Li ka vizite sitwayen l yo nan prizon. Li ka ede tou jwenn yon avoka, papye ak fanmi.

term-conviction = Kondanasyon (conviction)
    .means = Lè tribinal la jwenn moun nan koupab oswa lè li plede koupab. Lwa imigrasyon ka konte kèk rezilta yon tribinal eta pa konte.

term-fear-interview = Entèvyou sou laperèz (credible fear oswa reasonable fear interview)
    .means = Yon premye entèvyou ak yon ofisye azil. Li pou moun ki di yo pè tounen nan peyi yo.

term-detainer = Demann ICE (ICE hold)
    .means = Yon demann ICE voye bay yon prizon. Yo rele l tou “detainer” oswa “immigration hold”. Li mande prizon an avèti ICE anvan li lage moun nan, epi kenbe l jiska { $hours-hold } èdtan anplis. Se yon ofisye ki siyen l, se pa yon jij.

term-dhs = Depatman Sekirite Enteryè (Department of Homeland Security, DHS)
    .means = Depatman federal [ICE](term:ice) fè pati.

term-entered-without-inspection = Antre san yo pa tcheke l (entered without inspection)
    .means = Moun nan antre Ozetazini, epi yon ofisye pa t tcheke l. Yo fè tchèk sa a nan yon pwen antre ofisyèl.

term-eoir = EOIR
    .means = Biwo Depatman Lajistis ki dirije tribinal imigrasyon yo.

term-expedited-removal = Depòtasyon rapid (expedited removal)
    .means = Yon depòtasyon rapid yon ofisye imigrasyon bay lòd pou li. Moun nan pa wè yon jij.

term-federal-circuit = Sikwi federal (federal circuit)
    .means = Yon gwoup eta kote tribinal federal yo swiv menm tribinal apèl la. Règ yo ka diferan de yon sikwi a yon lòt.

term-forfeiture = Pèt lajan (forfeiture)
    .means = Lè yo pèdi lajan yo te peye pou [kosyon kriminèl](term:bail) oswa pou yon [bond imigrasyon](term:immigration-bond), paske yo pa t respekte yon règ.

term-form-i-200-i-205 = Fòm { $form-arrest-warrant } ak Fòm { $form-removal-warrant }
    .means = De nan pwòp papye ICE yo. Fòm { $form-arrest-warrant } se pou yon arestasyon. Fòm { $form-removal-warrant } se pou yon depòtasyon. Se ofisye ki siyen yo, se pa jij.

term-form-i-247a = Fòm { $form-detainer }
    .means = Fòm gouvènman an sèvi pou yon [demann ICE](term:detainer).

term-habeas-corpus = Habeas corpus
    .means = Yon demann pou yon jij deside si li legal pou yo kenbe yon moun fèmen.

term-ice = ICE
    .means = Se ti non Immigration and Customs Enforcement (biwo imigrasyon ak ladwàn). Se ajans ki arete moun andedan peyi a epi ki depòte yo.

term-immigration-bond = Bond imigrasyon (immigration bond)
    .means = Lajan yo peye bay ICE pou yon moun ka tann tribinal imigrasyon an deyò detansyon. Se pa menm bagay ak [kosyon kriminèl](term:bail).

term-immigration-judge = Jij imigrasyon (immigration judge)
    .means = Moun ki deside ka depòtasyon ak ka bond imigrasyon. Jij sa a travay pou Depatman Lajistis.

term-judicial-warrant = Manda yon jij (judicial warrant)
    .means = Yon papye yon jij tribinal oswa yon jij lokal (“magistrate”) siyen. Li gen non yon tribinal.

term-laken-riley-act = Laken Riley Act
    .means = Yon lwa federal. Li refize yon [bond imigrasyon](term:immigration-bond) bay kèk moun yo te sèlman arete pou sèten krim. Vòl ak kèk zak vyolans se egzanp.

term-mandatory-detention = Detansyon obligatwa (mandatory detention)
    .means = Lè ICE kenbe yon moun epi moun nan pa gen dwa mande yon jij imigrasyon yon [bond imigrasyon](term:immigration-bond).

term-notario = Notario (notary, notè)
    .means = Ozetazini, yon notè (“notary” oswa “notario”) pa yon avoka. Yon notè pa gen dwa bay konsèy legal.

term-notice-to-appear = Avi pou Parèt (Notice to Appear, NTA)
    .means = Papye ki kòmanse yon ka depòtasyon epi ki di poukisa.

term-obligor = Moun ki garanti a (obligor)
    .means = Moun ki peye yon [bond imigrasyon](term:immigration-bond) epi ki pwomèt y ap respekte règ yo.

term-overdetention = Kenbe moun twòp tan (overdetention)
    .means = Lè yo kenbe yon moun apre lè lalwa di yo dwe lage l.

term-parole = Pèmisyon tanporè imigrasyon (parole)
    .means = Pèmisyon ofisye imigrasyon bay pou yon moun rete deyò detansyon, oswa antre nan peyi a, pou yon tan. Li pa konte kòm yon antre ofisyèl.

term-personal-recognizance = Pwomès pou retounen nan tribinal (personal recognizance)
    .means = Lè yo lage yon moun nan prizon sou yon pwomès pou l tounen nan tribinal, san peye.

term-plea = Plede (plea)
    .means = Repons pou yon akizasyon kriminèl: koupab (guilty), pa koupab (not guilty) oswa pa konteste (no contest).

term-probable-cause = Rezon ki chita sou fè (probable cause)
    .means = Yon bon rezon, ki chita sou fè, pou kwè yon bagay vre.

term-public-defender = Defansè piblik (public defender)
    .means = Yon avoka tribinal la bay gratis, pou yon moun ki gen yon ka kriminèl epi ki pa ka peye.

term-reinstatement = Remete ansyen lòd la (reinstatement)
    .means = Sèvi ak yon ansyen lòd depòtasyon yon lòt fwa. ICE ka fè sa lè moun nan te tounen.

term-release-point = Moman liberasyon (release point)
    .means = Moman ka kriminèl la pa kenbe moun nan ankò. Pa egzanp, lè yo peye kosyon kriminèl la oswa lè yo retire akizasyon yo.

term-removal = Depòtasyon (removal)
    .means = “Removal” se mo legal pou depòtasyon.

term-stipulated-removal = Lòd depòtasyon moun nan dakò ak li (stipulated removal)
    .means = Lè yon moun dakò pa ekri pou yo depòte l san li pa wè yon jij. Se yon vrè lòd depòtasyon.

term-287g = Akò { $section-287g }
    .means = Yon antant ant ICE ak yon ajans lokal. Li pèmèt ofisye lokal fè kèk travay imigrasyon.

term-u-t-visa-vawa = Viza U, viza T ak VAWA
    .means = Pwoteksyon pou viktim krim (viza U) oswa trafik moun (viza T). Li pou moun fanmi pwòch te maltrete tou (VAWA).

term-voluntary-departure = Depa volontè (voluntary departure)
    .means = Pèmisyon pou yon moun kite peyi a epi peye vwayaj la li menm. Se pa yon lòd depòtasyon.

term-writ = Lòd tribinal pou mennen yon moun (writ)
    .means = Yon lòd yon tribinal ki mande pou yo mennen yon moun yo kenbe nan tribinal.
