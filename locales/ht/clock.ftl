# Revèy demann ICE la: paj la, mo pou jou ak lè, ak jou ferye federal yo.

clock-page = Revèy { $hours-hold } èdtan an
clock-open = Louvri revèy { $hours-hold } èdtan an
clock-intro = Chwazi jou a ak lè moun nan te ka soti lib. Se lè yo te peye kosyon kriminèl la, lè yo te retire akizasyon yo, lè yon jij te bay lòd lage l, oswa lè santans lan te fini. { $hours-hold } èdtan yo kòmanse nan [moman liberasyon](term:release-point) sa a, pa lè ICE te voye demann nan.
clock-chosen = Moman liberasyon: { $end } · { $state }

# Bouton yo
clock-pick-day = Jou
clock-pick-hour = Lè
clock-pick-state = Eta
clock-which-day = Ki jou moun nan te ka soti lib?
clock-which-hour = Anviwon ki lè?
clock-day-before = Yon jou pi bonè
clock-day-after = Yon jou pi ta
clock-earlier = Demi èdtan pi bonè
clock-later = Demi èdtan pi ta
clock-month-before = Yon mwa pi bonè
clock-month-after = Yon mwa pi ta
clock-change = { $what }: { $end }

# Jou ak lè
clock-weekday-monday = lendi
clock-weekday-tuesday = madi
clock-weekday-wednesday = mèkredi
clock-weekday-thursday = jedi
clock-weekday-friday = vandredi
clock-weekday-saturday = samdi
clock-weekday-sunday = dimanch
clock-weekday-short-monday = len
clock-weekday-short-tuesday = mad
clock-weekday-short-wednesday = mèk
clock-weekday-short-thursday = jed
clock-weekday-short-friday = van
clock-weekday-short-saturday = sam
clock-weekday-short-sunday = dim
clock-date = { $weekday } { $day ->
        [1] premye
       *[other] { $day }
    } { $month }
clock-date-year = { $weekday } { $day ->
        [1] premye
       *[other] { $day }
    } { $month } { $year }
clock-hour-morning = { $hour }:{ $minute } AM
clock-hour-afternoon = { $hour }:{ $minute } PM
clock-hour-midnight = { $hour }:{ $minute } AM (minwi)
clock-hour-noon = { $hour }:{ $minute } PM (midi)
clock-when = { $date }, { $time }
clock-when-day-ends = minwi nan fen jou { $date }

# Liy tan an
clock-mark-start = Te ka soti lib
clock-mark-every-hour = Chak èdtan konte
clock-mark-working-days = San wikenn ak jou ferye
clock-mark-both = Dapre toude fason
clock-mark-state = Dapre règ eta a
clock-mark-now = Kounye a
clock-picture = Liy tan ak estimasyon. { $days }

# De fason pou konte
clock-two = De lè, toude se estimasyon sèlman
clock-one = Yon sèl lè, epi se estimasyon sèlman
clock-every-hour = **Si chak èdtan konte:** pa pita pase anviwon **{ $end }**. Fòm ICE voye a di { $hours-hold } èdtan. Li pa pale de wikenn.
clock-working-days = **Si wikenn ak jou ferye federal pa konte:** pa pita pase anviwon **{ $end }**. Yon règ federal pa konte jou sa yo.
clock-both = **Dapre toude fason:** pa pita pase anviwon **{ $end }**. Pa gen wikenn ni jou ferye federal nan tan sa a.
clock-left-out = Dezyèm fason an pa konte: { $days }.
clock-holiday = { $date } ({ $holiday })
clock-holiday-moved = { $date } ({ $holiday }, yo fete l jou sa a)
clock-clocks-change = Pifò revèy nan peyi a chanje lè nan dat { $date }. Premye fason an konte èdtan ki pase tout bon vre.
clock-jails-differ = Prizon yo pa konte menm jan. Mande avoka a ki fason prizon sa a konte. Jou ferye konte a ka diferan de jou ferye federal yo.

clock-now-before = Dapre revèy òdinatè sa a, moman liberasyon an poko rive.
clock-now-running = Dapre revèy òdinatè sa a, okenn nan de lè yo poko rive.
clock-now-between = Dapre revèy òdinatè sa a, premye lè a pase epi dezyèm nan poko pase.
clock-now-over = Dapre revèy òdinatè sa a, toude lè yo pase.
clock-now-one-over = Dapre revèy òdinatè sa a, lè sa a pase.

# Lwa kote a
clock-law = Lwa nan { $state }
clock-law-choose = Chwazi eta a
clock-law-none = Gen eta ki pa kite yon prizon kenbe moun pou ICE ditou. Gen kèk ki gen pwòp tan pa yo. Chwazi eta a anlè a pou ou wè règ li.
clock-law-no-title = Nan { $state }, pa gen { $hours-hold } èdtan pou konte
clock-law-no = Nan { $state }, sous nou yo di yon prizon pa jwenn { $hours-hold } èdtan anplis pou yon [demann ICE](term:detainer) sèlman. Kidonk revèy sa a pa konte anyen la.
clock-law-no-unsure = Nan { $state }, sous nou yo di yon prizon pa jwenn { $hours-hold } èdtan anplis pou yon [demann ICE](term:detainer) sèlman. Nou pa sèten si se toujou konsa. Si prizon an konte kanmenm, men de lè yo.
clock-law-warrant = Sa diferan lè gen yon [manda yon jij](term:judicial-warrant). Yon demann ICE ak yon manda ICE, se yon ofisye ki siyen yo, se pa yon jij.
clock-law-every-hour = Nan { $state }, yon lwa eta fini demann ICE la { $hours-hold } èdtan apre lè liberasyon an. Li pa pale de wikenn. Kidonk gade premye lè a.
clock-law-working-days = Nan { $state }, yon lwa eta kite prizon konte yo kenbe moun pou { $hours-hold } èdtan, epi li pa konte wikenn ak jou ferye. Kidonk gade dezyèm lè a. Jou ferye eta a ka diferan de jou ferye federal yo.
clock-law-release-day = Nan { $state }, tan an ka pi kout. Yon lòd pwokirè jeneral eta a (“attorney general”) di yon demann ICE dwe fini pa pita pase { $end }. Yon lwa ki pi nouvo ka diferan, kidonk mande avoka a.
clock-law-exceptions = Nan { $state }, sous nou yo di yon prizon gen dwa kenbe moun pou ICE nan kèk ka sèlman. Nan tout lòt ka, pa gen { $hours-hold } èdtan anplis. Mande avoka a si yon ka koresponn.
clock-law-must = Nan { $state }, lwa eta a di yon prizon dwe respekte yon [demann ICE](term:detainer). Sous nou yo pa site okenn limit tan nan lwa sa a menm. Kidonk toude lè yo ka enpòtan.
clock-law-county = Nan { $state }, se sitou chak cherif (“sheriff”) oswa chak prizon ki deside si l ap kenbe moun pou ICE. Mande avoka a sa prizon sa a fè.
clock-law-unclear = Pou { $state }, nou pa t ka rive konnen ak sètitid si yon prizon gen dwa kenbe moun pou ICE. Mande avoka a.
clock-law-unsure = Gen pati nan lwa sa a nou pa t ka konfime, oswa ki petèt chanje.

# Sa pou fè
clock-before = Anvan premye lè a
clock-before-one = Anvan lè a rive
clock-before-lawyer = Pale ak yon avoka kounye a. Mande ki fason prizon sa a konte.
clock-before-write = Ekri jou ak lè moman liberasyon an, ak ki moun ki te di ou sa. Kenbe resi kosyon kriminèl la oswa papye tribinal la.
clock-before-decide = Deside ak avoka a sa pou fè si ICE pa vini alè.
clock-at = Lè premye lè a rive
clock-at-one = Lè lè sa a rive
clock-at-call = Rele avoka a. Dapre yon fason pou konte, tan an fini. Dapre lòt la, li ka poko fini.
clock-at-call-one = Rele avoka a. Tan an prèske fini oswa li fèk fini.
clock-at-careful = Pa fè presyon sou prizon an pou kont ou. Fè presyon pou yo lage l ka fè ICE vini touswit.
clock-after = Apre dezyèm lè a
clock-after-one = Apre lè a
clock-no-do = Sa ou ka fè
clock-no-lawyer = Pale ak yon avoka jodi a pou yo lage l.
clock-after-over = Lè tan an fini epi pa gen lòt bagay ki kenbe moun nan, demann ICE la pa yon rezon pou kenbe l. Prizon an dwe lage l.
clock-after-ask = Ansanm ak avoka a, mande prizon an ak respè e pa ekri: Kilè ka kriminèl la te sispann kenbe l? Ak ki otorite yo toujou kenbe l? Mande yon kopi { $form-detainer } a ak nenpòt manda, epi mande pou yo lage l. Gade: [sa pou ekri](faq:what-to-write).
clock-after-judge = Avoka a ka voye yon lèt pou egzije yo lage l. Si prizon an di non, avoka a ka mande yon jij yon [habeas corpus](term:habeas-corpus).
clock-after-out = ICE pa toujou vini. Li ka arete moun nan kanmenm pita, yon lòt kote. Ka kriminèl la ap kontinye.
clock-why = Poukisa gen de lè?
clock-why-form = Fòm ICE voye bay prizon an di { $hours-hold } èdtan. Fòm nan pa pale de wikenn.
clock-why-rule = Yon règ federal di { $hours-hold } èdtan tou, men li pa konte samdi, dimanch ak jou ferye. Anpil prizon konte konsa. Lè sa a, yon demann ICE ki kòmanse vandredi ka dire jiska madi, epi pi lontan nan yon wikenn ki long.
clock-why-lawful = Li pa sèten ki fason pou konte ki legal nan yon eta. Se yon avoka ki dwe di sa.

# Jou ferye federal yo
clock-holiday-new-year = Premye janvye (New Year’s Day)
clock-holiday-king = Jou Martin Luther King (Martin Luther King Jr. Day)
clock-holiday-washington = Jou Prezidan yo (Presidents’ Day)
clock-holiday-memorial = Memorial Day
clock-holiday-juneteenth = Juneteenth
clock-holiday-independence = Jou Endepandans (Independence Day)
clock-holiday-labor = Fèt Travay (Labor Day)
clock-holiday-columbus = Columbus Day
clock-holiday-veterans = Jou Veteran yo (Veterans Day)
clock-holiday-thanksgiving = Thanksgiving
clock-holiday-christmas = Nwèl (Christmas)
