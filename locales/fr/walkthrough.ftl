# The walkthrough. « la personne » = the person in jail; « vous » = the reader.

section-place = Le lieu
section-hold = La demande
section-person = La personne
section-case = Son affaire
section-more = Autre chose

q-private = Pouvez-vous lire ceci en privé ?
    .help = Si ce téléphone ou cette tablette appartient à la prison, arrêtez-vous. Ce que vous y faites peut être surveillé ou enregistré.
    .why = Les appels, les tablettes, les messages et les lettres de la prison peuvent être enregistrés et partagés. Ce guide ne garde rien, mais quelqu’un près de vous peut voir l’écran.
    .short = En privé
q-private-yes = Oui, je suis dans un lieu sûr et cet appareil n’appartient pas à la prison
    .short = Lecture en privé
q-private-no = Non, quelqu’un peut voir ceci, ou cet appareil appartient à la prison
    .short = Pas en privé
q-private-dont-know = Je ne sais pas
    .short = En privé : non connu

q-where = Où est la personne maintenant ?
    .help = Dans quelques États, c’est l’État qui gère les prisons locales. Choisissez « prison locale » dans ce cas aussi. Aucun nom n’est nécessaire ici.
    .why = Tant qu’une affaire pénale retient la personne, c’est la prison qui décide de la suite. Une fois que l’[ICE](term:ice) détient la personne, d’autres règles comptent.
    .short = Lieu
q-where-county-jail = Dans une prison du comté, de la ville ou une autre prison locale (« jail »)
    .short = Prison locale
q-where-prison = Dans une prison d’État ou fédérale (« prison »)
    .short = Prison d’État ou fédérale
q-where-ice = L’ICE détient la personne
    .short = Avec l’ICE
q-where-cannot-find = Nous ne trouvons pas la personne
    .short = Introuvable
q-where-out = La personne est sortie, mais nous nous inquiétons
    .short = Hors de prison
q-where-dont-know = Je ne sais pas
    .short = Lieu : non connu

q-hold = Y a-t-il vraiment une demande de rétention de l’ICE ?
    .help = Une [demande de rétention de l’ICE (« ICE hold »)](term:detainer) est un papier que des agents d’immigration envoient à la prison. C’est le formulaire { $form-detainer }. Voyez [comment savoir s’il y a une demande](faq:is-there-a-hold).
    .why = Une rumeur peut être fausse. C’est une demande signée par un agent, pas par un juge. Le formulaire montre pourquoi l’ICE dit qu’elle veut la personne.
    .short = La demande
q-hold-have-form = Oui, nous avons le formulaire ou nous l’avons vu
    .short = Nous avons le formulaire
q-hold-jail-confirmed = Oui, la prison l’a confirmé
    .short = Confirmée par la prison
q-hold-only-heard = Nous en avons seulement entendu parler
    .short = Seulement entendu dire
q-hold-jail-says-none = La prison dit qu’il n’y a pas de demande
    .short = La prison dit non
q-hold-dont-know = Je ne sais pas
    .short = Demande : non connue

## La personne

q-citizen = La personne pourrait-elle être citoyenne américaine ?
    .help = Est-elle née aux États-Unis, ou est-elle devenue citoyenne ? Son père, sa mère ou un grand-parent est-il citoyen ? Un de ses parents est-il devenu citoyen quand elle était enfant et avait une carte verte (« green card ») ?
    .why = La loi ne permet pas de retenir un citoyen américain pour l’immigration. Beaucoup de gens sont citoyens sans le savoir. Ne le dites jamais à un agent si ce n’est pas vrai.
    .short = Citoyenneté
q-citizen-yes = Oui, elle est citoyenne américaine
    .short = Citoyenne américaine
q-citizen-maybe = Peut-être : une de ces situations pourrait correspondre
    .short = Peut-être citoyenne
q-citizen-no = Non
    .short = Pas citoyenne
q-citizen-dont-know = Je ne sais pas
    .short = Citoyenneté : non connue

q-minor = La personne a-t-elle moins de { $age-adult } ans ?
    .help = Prenez son âge réel aujourd’hui.
    .why = Les enfants ont des protections en plus, et d’autres services s’occupent d’eux.
    .short = Âge
q-minor-yes = Oui, elle a moins de { $age-adult } ans
    .short = Moins de { $age-adult } ans
q-minor-no = Non, elle a { $age-adult } ans ou plus
    .short = Adulte
q-minor-dont-know = Je ne sais pas
    .short = Âge : non connu

## La loi et l’affaire

q-state = De quel État s’agit-il ?
    .help = Choisissez l’État où se trouve la prison ou le lieu de détention. Si vous ne trouvez pas la personne, choisissez l’État où elle a été arrêtée ou vue pour la dernière fois.
    .why = Certains États disent aux prisons de retenir des personnes pour l’ICE. D’autres l’interdisent. Ailleurs, c’est la prison qui décide. Les tribunaux de l’immigration suivent aussi les règles de leur région.
    .short = État
q-state-dont-know = Je ne sais pas
    .short = État : non connu

q-stage = Où en est l’affaire pénale ?
    .help = La [caution pénale (« bail »)](term:bail), c’est de l’argent ou une promesse. Elle permet d’attendre le tribunal pénal hors de prison. La prison, le greffe du tribunal ou l’[avocat commis d’office (« public defender »)](term:public-defender) peuvent vous le dire.
    .why = Dans beaucoup de prisons, la rétention commence à compter quand l’affaire pénale laisse partir la personne. Payer la caution pénale peut être ce moment.
    .short = Affaire pénale
q-stage-no-bail-yet = Elle vient d’être arrêtée ; aucune caution pénale n’est encore fixée
    .short = Pas encore de caution pénale
q-stage-bail-not-paid = La caution pénale est fixée, et personne ne l’a payée
    .short = Caution pénale non payée
q-stage-bail-denied = Le juge a refusé la caution pénale
    .short = Caution pénale refusée
q-stage-bail-paid = La caution pénale est payée
    .short = Caution pénale payée
q-stage-charges-dropped = Les accusations ont été abandonnées, ou la personne a été déclarée non coupable
    .short = Accusations abandonnées
q-stage-sentence-finished = Elle a fini sa peine
    .short = Peine finie
q-stage-judge-released = Un juge a ordonné sa libération sans argent
    .short = Libération ordonnée
q-stage-plea-offered = Le procureur propose un accord pour plaider coupable (« plea »)
    .short = Proposition de plaider coupable
q-stage-serving-sentence = Elle purge une peine
    .short = Purge une peine
q-stage-dont-know = Je ne sais pas
    .short = Étape : non connue

q-since-release = Il y a combien de temps la personne aurait-elle pu sortir libre ?
    .help = Comptez à partir de l’heure où la caution pénale a été payée, où les accusations ont pris fin, où la peine a pris fin ou bien où le juge a ordonné la libération. C’est le [moment de la libération](term:release-point).
    .why = La demande de rétention demande à la prison { $hours-hold } heures de plus, pas davantage. Elles comptent à partir de ce moment, pas du jour où l’ICE a envoyé le papier. [Les week-ends comptent-ils ?](faq:do-weekends-count)
    .short = Temps écoulé
q-since-release-under-48 = Moins de { $hours-hold } heures
    .short = Moins de { $hours-hold } heures
q-since-release-over-48-plain = Plus de { $hours-hold } heures, sans week-end ni jour férié entre les deux
    .short = Plus de { $hours-hold } heures
q-since-release-over-48-weekend = Plus de { $hours-hold } heures, avec un week-end ou un jour férié entre les deux
    .short = Plus de { $hours-hold }, week-end
q-since-release-dont-know = Je ne sais pas
    .short = Temps : non connu

q-old-order = Y a-t-il un ancien ordre d’expulsion ?
    .help = Dites oui si un juge ou l’immigration a un jour ordonné son expulsion. Dites oui aussi si la personne a déjà été expulsée, ou si elle a manqué une date au tribunal de l’immigration.
    .why = Avec un ancien ordre, l’ICE peut expulser quelqu’un vite, sans nouvelle audience. Cela change l’effet de payer la caution pénale. Ne posez pas cette question sur un téléphone de la prison.
    .short = Ancien ordre
q-old-order-yes = Oui
    .short = Ancien ordre
q-old-order-no = Non
    .short = Pas d’ancien ordre
q-old-order-dont-know = Je ne sais pas
    .short = Ancien ordre : non connu

q-entry = Comment la personne est-elle entrée aux États-Unis ?
    .help = Pensez à sa dernière entrée. Si vous ne savez pas, dites-le. Ne le lui demandez pas sur un téléphone de la prison.
    .why = L’ICE dit que les personnes [entrées sans contrôle](term:entered-without-inspection) n’ont pas droit à une [caution d’immigration](term:immigration-bond). À la date du { $date-circuits }, les tribunaux sont d’accord dans certaines régions du pays. Dans d’autres, non.
    .short = Entrée
q-entry-visa-or-green-card = Avec un visa ou une carte verte
    .short = Visa ou carte verte
q-entry-not-checked = Sans être contrôlée par un agent
    .short = Entrée sans contrôle
q-entry-dont-know = Je ne sais pas
    .short = Entrée : non connue

q-two-years = La personne peut-elle prouver { $years-proof } ans de suite aux États-Unis ?
    .help = Les preuves peuvent être des baux, des factures, des fiches de paie, des papiers d’impôts, d’école ou de médecin. Ces papiers devraient remonter mois par mois.
    .why = À la date du { $date-expedited-removal }, l’ICE peut expulser certaines personnes vite, sans juge. Cela peut arriver si elles sont entrées sans contrôle et ne peuvent pas prouver { $years-proof } ans ici.
    .short = { $years-proof } ans ici
q-two-years-under-or-no-proof = Non : moins de temps, ou pas de preuve
    .short = Moins de { $years-proof } ans ou sans preuve
q-two-years-longer = Oui : plus longtemps, et nous avons des papiers
    .short = Plus de { $years-proof } ans, prouvés
q-two-years-dont-know = Je ne sais pas
    .short = Temps ici : non connu

q-charge = Quelle sorte d’accusation y a-t-il maintenant ?
    .help = S’il y a plusieurs accusations, choisissez la première ligne qui correspond à l’une d’elles. Une arrestation suffit. La personne n’a pas besoin d’être coupable.
    .why = Certaines accusations peuvent enlever la chance d’une caution d’immigration. Pour quelques-unes, une arrestation seule peut suffire.
    .short = Accusation
q-charge-laken-riley = Vol, vol dans un magasin ou cambriolage. Ou agression contre un agent des forces de l’ordre. Ou une infraction avec mort ou blessure grave
    .short = Vol ou violence
q-charge-serious = Drogue, armes, violence dans la famille ou une autre accusation grave
    .short = Drogue, armes ou grave
q-charge-other = Infraction routière, conduite en état d’ivresse (DWI) ou autre chose
    .short = Circulation, DWI, autre
q-charge-dont-know = Je ne sais pas
    .short = Accusation : non connue

q-afraid = La personne a-t-elle peur de retourner dans son pays ?
    .help = Pensez à un danger grave venant du gouvernement, d’un gang, d’un conjoint ou de quelqu’un d’autre.
    .why = Dans certains cas, l’ICE peut renvoyer une personne vite. Si la personne dit clairement sa peur, cela peut mener d’abord à un entretien spécial.
    .short = Peur
q-afraid-yes = Oui
    .short = Peur du retour
q-afraid-no = Non
    .short = Pas de peur
q-afraid-dont-know = Je ne sais pas
    .short = Peur : non connue

## Autre chose

q-more = Y a-t-il quelque chose ici qui correspond à la personne ?
    .help = Choisissez tout ce qui correspond.
    .why = Chaque réponse ajoute quelques lignes à votre plan.
    .short = Aussi
q-more-victim = Elle a été victime d’un crime, de la traite d’êtres humains ou de violence à la maison
    .short = Victime d’un crime
q-more-medical = Elle est malade ou a besoin de médicaments
    .short = Besoin de médicaments
q-more-children = Des enfants dépendent d’elle
    .short = Enfants
q-more-status = Elle a le DACA, le TPS ou une demande d’asile en cours
    .short = DACA, TPS ou asile
q-more-none = Rien de tout cela
    .short = Rien d’autre
