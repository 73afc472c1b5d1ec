# The walkthrough. "moun nan" = the person in jail; "ou" = the reader.
# So far: the steps and the first three questions.

section-place = Kote li ye
section-hold = Demann ICE la
section-person = Moun nan
section-case = Ka li a
section-more = Lòt bagay

q-private = Èske ou ka li sa a san lòt moun pa wè?
    .help = Si telefòn oswa tablèt sa a se pou prizon an, kanpe la. Yo ka gade oswa anrejistre sa ou fè sou li.
    .why = Yo ka anrejistre apèl, tablèt, mesaj ak lèt prizon an, epi pataje yo. Gid sa a pa sere anyen, men yon moun ki toupre ou ka wè ekran an.
    .short = An prive
q-private-yes = Wi, mwen nan yon kote ki an sekirite, epi aparèy sa a pa pou prizon an
    .short = M ap li an prive
q-private-no = Non, yon moun ka wè sa a, oswa telefòn oswa tablèt sa a se pou prizon an
    .short = Pa an prive
q-private-dont-know = Mwen pa konnen
    .short = An prive: pa konnen

q-where = Ki kote moun nan ye kounye a?
    .help = Nan kèk eta, se eta a ki dirije prizon lokal yo. Chwazi “prizon lokal” nan ka sa a tou. Ou pa bezwen bay okenn non isit la.
    .why = Toutotan se yon ka kriminèl ki kenbe moun nan, se prizon an ki deside sa k ap pase apre. Depi [ICE](term:ice) gen moun nan nan men l, se lòt règ ki konte.
    .short = Kote
q-where-county-jail = Nan yon prizon konte, yon prizon vil oswa yon lòt prizon lokal (“jail”)
    .short = Prizon lokal
q-where-prison = Nan yon prizon eta a oswa yon prizon federal (“prison”)
    .short = Prizon eta oswa federal
q-where-ice = Moun nan nan men ICE
    .short = Nan men ICE
q-where-cannot-find = Nou pa ka jwenn moun nan
    .short = Nou pa jwenn li
q-where-out = Moun nan soti, men nou enkyè
    .short = Soti nan prizon
q-where-dont-know = Mwen pa konnen
    .short = Kote: pa konnen

q-hold = Èske gen yon demann ICE (“ICE hold”) tout bon vre?
    .help = Yon [demann ICE pou prizon an kenbe yon moun (“ICE hold”)](term:detainer) se yon papye ofisye imigrasyon voye bay prizon an. Se Fòm { $form-detainer }. Ou ka aprann [kijan pou mande si gen yon demann ICE](faq:is-there-a-hold).
    .why = Yon rimè ka pa vre. Demann ICE la se yon demann yon ofisye siyen, se pa yon jij. Fòm nan montre poukisa ICE di li vle moun nan.
    .short = Demann ICE la
q-hold-have-form = Wi, nou gen fòm nan oswa nou te wè l
    .short = Nou gen fòm nan
q-hold-jail-confirmed = Wi, prizon an konfime sa
    .short = Prizon an konfime
q-hold-only-heard = Nou sèlman tande yo di sa
    .short = Nou sèlman tande
q-hold-jail-says-none = Prizon an di pa gen demann ICE
    .short = Prizon an di non
q-hold-dont-know = Mwen pa konnen
    .short = Demann ICE: pa konnen
