# Feuilles que l’on emporte : une carte, des pages à remplir à la main, des lettres et des mots pour le téléphone.
#
# sheet-<id> est le titre et .use dit quand la feuille aide ; les autres attributs sont les parties, dans
# l’ordre de assets/guide/sheets.ron. « la personne » = la personne retenue ; « vous » = qui lit.
# Les lignes de texte (lettres, appels, début de la carte) se disent ou s’envoient en anglais.
# La traduction dit seulement ce que dit la ligne anglaise : elle reste exacte.
# « ____ » est un blanc à remplir. Les étiquettes des lignes vides n’ont pas de point.
# « caution pénale » = tribunal pénal ; « caution d’immigration » = ICE.

## La carte

sheet-wallet-card = Une carte à garder sur soi : quoi dire, quoi ne pas signer
    .use = Apprenez ces mots et portez-les sur vous. En prison, il faut les dire à voix haute.
    .h-say = À dire à un agent, en prison ou à l’ICE
    .silent = Je veux parler à un avocat. Je ne veux pas répondre aux questions.
    .refuse = Je ne signe pas maintenant. S’il vous plaît, donnez-moi une copie. Je veux un avocat.
    .interpreter = Je veux un interprète, s’il vous plaît.
    .no-law = Aucune loi n’oblige une personne en prison à répondre à l’ICE sur son lieu de naissance, son statut ou la façon dont elle est entrée.
    .never-lie = Se taire est permis. Mentir et montrer de faux papiers ne l’est pas. Ne dites jamais à tort que vous êtes citoyen américain.
    .fear = Vraiment peur de retourner dans votre pays ? Dites-le clairement, plus d’une fois, à chaque agent.
    .no-sign = Personne n’est obligé de signer ceci. Demandez d’abord à un avocat : [départ volontaire (« voluntary departure »)](term:voluntary-departure) (formulaire { $form-voluntary-departure }), retour volontaire (formulaire { $form-voluntary-return }), [ordre d’expulsion accepté (« stipulated removal »)](term:stipulated-removal), ou renoncer à une audience.
    .calls = Considérez chaque appel de la prison comme enregistré. N’y dites rien du lieu de naissance, des papiers, d’anciennes expulsions ni de l’affaire.
    .lawyer-criminal = Avocat de la défense pénale : nom et téléphone
    .lawyer-immigration = Avocat en immigration : nom et téléphone
    .family = Famille ou ami à appeler

## La fiche

sheet-worksheet = L’affaire sur une feuille : à remplir à la main
    .use = Gardez-la près de vous pour chaque appel et chaque entretien avec un avocat.
    .keep-safe = Gardez cette feuille en lieu sûr. Montrez-la aux avocats et à des personnes de confiance. Ne la lisez pas dans un appel de la prison : ces appels peuvent être enregistrés.
    .empty = Laissez une ligne vide quand vous ne savez pas. Une ligne vide vaut mieux qu’une réponse devinée.
    .h-jail = Où est la personne
    .jail = Prison : nom, ville et téléphone
    .booking = Numéro d’enregistrement (« booking number »)
    .moved = Transférée dans un autre lieu : où et quand
    .a-number-why = Le [numéro A (« A-number »)](term:a-number) est sur les papiers d’immigration, et en général sur le formulaire de rétention. Il aide à retrouver une personne détenue par l’ICE et à vérifier au tribunal de l’immigration. Écrivez-le ici seulement si vous pouvez garder cette feuille en lieu sûr.
    .a-number = Numéro A (« A-number »)
    .h-case = L’affaire pénale
    .charges = Accusations
    .court = Prochaine date au tribunal : tribunal, salle, jour et heure
    .court-later = Autres dates au tribunal
    .bail = Caution pénale : montant et genre
    .bail-set = Qui a fixé la caution pénale, et quand
    .hold-form = Formulaire de rétention (formulaire { $form-detainer }) : qui a une copie, et quelle case est cochée
    .h-release = Quand la personne pouvait sortir libre
    .release-why = Notez le jour et l’heure exacts où la personne pouvait sortir libre. Là où une demande de rétention compte, ses { $hours-hold } heures commencent alors. Les prisons comptent ces heures de différentes façons.
    .release-bail = Caution pénale : jour et heure où elle pouvait être payée, et où elle a été payée
    .release-due = Accusations abandonnées, peine finie ou ordre d’un juge : jour et heure
    .ice-came = Si l’ICE est venue : jour et heure, et qui vous l’a dit
    .h-lawyers = Les avocats
    .lawyer-criminal = Avocat de la défense pénale : nom, bureau et téléphone
    .lawyer-immigration = Avocat en immigration : nom, bureau et téléphone
    .h-health = Santé
    .health-why = Informez par écrit le personnel médical de la prison. Demandez qu’un résumé médical suive la personne si elle est transférée.
    .medicines = Médicaments et quantité de chacun
    .illness = Maladies et allergies
    .doctors = Médecins et pharmacie : nom et téléphone
    .h-things = Clés et papiers
    .keys = Qui a les clés, le téléphone et la voiture
    .papers = Qui a les papiers, et qui a des copies
    .h-calls = Appels que nous avons faits
    .calls-how = Notez chaque appel : le jour, l’heure, à qui vous avez parlé et ce qu’on vous a dit.
    .calls = Jour, heure, qui, ce qu’on a dit

## Papiers à rassembler

sheet-papers = Papiers à rassembler : une liste à cocher
    .use = Cochez ce que vous avez. Prenez un groupe à la fois.
    .lawyer-first = Dites d’abord à un avocat ce que vous avez. L’avocat peut dire quels papiers montrer, et quand. Avant cela, essayez de ne pas envoyer de papiers à la prison ni à l’ICE.
    .copies = Donnez des copies et gardez les originaux. Laissez un jeu de copies à deux personnes de confiance.
    .true-papers = Utilisez seulement de vrais papiers. De faux papiers peuvent être un crime, et ils peuvent fermer la porte à une personne pour toujours.
    .h-identity = Qui est la personne
    .id-cards = Cartes d’identité et passeports
    .birth = Acte de naissance
    .a-number = Tout papier avec le [numéro A (« A-number »)](term:a-number)
    .citizen = Tout signe que la personne est peut-être citoyenne américaine : passeport ou acte de naissance américain, papiers de citoyenneté, ou papiers d’un parent
    .h-immigration = Immigration
    .cards = Visa, permis de travail ou carte verte
    .letters = Lettres, reçus et décisions des bureaux d’immigration
    .old-court = Papiers du tribunal de l’immigration, même très anciens. Un ancien ordre d’expulsion change tout.
    .victim = Reçus ou décisions d’une demande de [visa U, visa T ou VAWA](term:u-t-visa-vawa)
    .h-family = Famille
    .children = Actes de naissance des enfants
    .marriage = Acte de mariage, ou autre preuve de lien de famille
    .family-citizen = Preuve qu’une personne de la famille est citoyenne américaine
    .support = Lettres de gens qui connaissent la personne
    .h-work = Travail, logement et années ici
    .years-why = À la date du { $date-expedited-removal }, la preuve de { $years-proof } ans de suite ici peut protéger certaines personnes de l’[expulsion accélérée (« expedited removal »)](term:expedited-removal). Cherchez des papiers avec des dates, mois par mois. Demandez à l’avocat qui les montre, et quand.
    .home = Baux, reçus de loyer et factures avec l’adresse
    .work = Fiches de paie, déclarations d’impôts et papiers de banque
    .school = Papiers d’école et de médecin avec des dates
    .h-court = L’affaire pénale
    .charging = Le papier avec les accusations, et les dates au tribunal
    .bail = Reçu de la [caution pénale](term:bail) et tout contrat avec un [agent de caution pénale (« bondsman »)](term:bondsman)
    .results = Comment d’anciennes affaires ont fini
    .hold-form = Le formulaire de rétention, [formulaire { $form-detainer }](term:form-i-247a), si vous l’avez
    .h-medical = Santé
    .medical = Dossiers médicaux
    .prescriptions = Ordonnances, et une liste de médicaments
    .h-where = Où sont les papiers
    .originals = Qui garde les originaux
    .two-people = Deux personnes qui ont des copies
    .missing = Ce qui manque encore, et qui le cherche

## Enfants et biens

sheet-children-and-property = Enfants, maison et affaires personnelles
    .use = Remplissez-la avec la personne qui va aider, et donnez-lui une copie.
    .rights = Certains papiers peuvent donner les droits d’un parent à quelqu’un d’autre. Demandez à l’aide juridique avant de signer un tel papier.
    .h-children = Les enfants
    .pick-up = Qui peut aller chercher les enfants : nom et téléphone
    .pick-up-second = Qui d’autre le peut, si la première personne ne peut pas
    .school = École ou garderie : nom, téléphone et heures
    .school-note = Donnez à l’école une note écrite qui dit qui peut venir chercher les enfants.
    .doctor = Médecin et carte de santé
    .child-medicine = Médicaments et allergies de chaque enfant
    .calm = Dites aux enfants, avec des mots courts et calmes, qui va s’occuper d’eux.
    .child-papers = Où sont les actes de naissance et les passeports des enfants
    .h-forms = Qui peut signer pour eux
    .forms = Les papiers légaux changent d’un État à l’autre. Certains États ont un formulaire pour la personne qui garde l’enfant, d’autres utilisent une procuration (« power of attorney »). Un tribunal peut aussi nommer un tuteur.
    .which-form = Demandez à un avocat quel papier votre État accepte pour l’école et le médecin.
    .form-named = Le papier que l’avocat a nommé, et qui l’a
    .h-jail = Ses affaires à la prison
    .property = En général, les prisons donnent les affaires à quelqu’un que la personne nomme sur un formulaire. Cette personne montre une pièce d’identité. Chaque prison a ses règles : demandez.
    .property-soon = Demandez les affaires avant que l’ICE transfère la personne. Dans certains lieux, les affaires laissées peuvent être détruites.
    .property-id = Si vous n’avez pas de papiers, demandez à un avocat avant d’y aller, ou laissez un citoyen y aller.
    .property-who = Qui va prendre les affaires, et où elles sont maintenant
    .account = Mettez de l’argent sur le compte de la prison par petites sommes. Il devrait suivre la personne si l’ICE la prend. Mais ce n’est pas certain, et il peut y avoir du retard.
    .medicine = Dites par écrit au personnel médical de la prison de quels médicaments la personne a besoin.
    .h-home = Maison, travail et argent
    .attorney = Une procuration (« power of attorney ») est un papier signé. Elle permet à quelqu’un de s’occuper du loyer, de la voiture, de la banque et des paies pour une autre personne.
    .notary = Une signature en prison peut demander la visite d’un « notary ». Demandez à la prison et à l’avocat. Un [« notary »](term:notario) n’est pas un avocat.
    .acts-for = Qui agit pour la personne : nom et téléphone
    .no-codes = N’écrivez ni mots de passe, ni codes de banque, ni numéros de carte sur cette feuille.
    .rent = Loyer ou maison : qui payer, combien, et quel jour
    .bank = Banque, et factures qui ne peuvent pas attendre
    .pay = Travail : qui appeler, et paie encore due
    .car = Voiture : où elle est, et qui a la clé
    .keys = Qui a les clés de la maison
    .passport = Qui garde le passeport et les autres papiers
    .pets = Animaux : qui les nourrit
    .other = Autres choses à prévoir

## Questions pour les avocats

sheet-questions-criminal = Questions pour l’avocat de la défense pénale
    .use = Prenez cette feuille pour parler à l’avocat de la défense ou à l’avocat commis d’office (« public defender »).
    .private = Parlez dans le bureau de l’avocat, ou dans un appel que l’avocat organise. Considérez les autres appels et messages de la prison comme enregistrés.
    .how = Cochez ce que vous avez demandé. Demandez à l’avocat d’expliquer les mots difficiles. Vous pouvez demander deux fois.
    .talk = Jour et heure de l’entretien, et avec qui
    .fits = Si vous répondez d’abord aux questions du guide, cette liste convient mieux à l’affaire.
    .base-hold = Y a-t-il une demande de rétention de l’ICE (« ICE hold ») ? Avez-vous le [formulaire { $form-detainer }](term:form-i-247a), et quelle case est cochée ?
    .base-paid = Si nous payons la [caution pénale](term:bail), cette prison libérera-t-elle la personne ou la remettra-t-elle à l’ICE ? Ou la gardera-t-elle { $hours-hold } heures ?
    .base-money = Que devient l’argent de notre caution pénale si l’ICE prend la personne avant le tribunal ?
    .base-lower = Pouvez-vous demander une caution pénale plus basse, ou la libération sur une [promesse de revenir](term:personal-recognizance) ? Serait-ce sage ?
    .base-plea = Quelle [réponse à l’accusation (« plea »)](term:plea) serait sans danger pour l’immigration ? Avez-vous demandé à un expert en immigration ?
    .base-dismiss = L’affaire peut-elle être abandonnée, ou envoyée vers un programme ?
    .base-credit = Combien de temps compte déjà pour la peine ? Le temps passé avec l’ICE compterait-il ?
    .own = Nos propres questions
    .answers = Ce que l’avocat a dit
    .next = La suite : qui fait quoi, et avant quand

sheet-questions-immigration = Questions pour l’avocat en immigration
    .use = Prenez cette feuille pour parler à l’avocat en immigration.
    .private = Parlez dans le bureau de l’avocat, ou dans un appel que l’avocat organise. Considérez les autres appels et messages de la prison comme enregistrés.
    .licensed = Seul un avocat autorisé ou un [représentant accrédité (« accredited representative »)](term:accredited-representative) a le droit de donner des conseils d’immigration. Demandez un contrat écrit et des reçus.
    .how = Cochez ce que vous avez demandé. Demandez à l’avocat d’expliquer les mots difficiles. Vous pouvez demander deux fois.
    .talk = Jour et heure de l’entretien, et avec qui
    .fits = Si vous répondez d’abord aux questions du guide, cette liste convient mieux à l’affaire.
    .base-old = Y a-t-il un ancien ordre d’expulsion ? Pouvez-vous vérifier au tribunal de l’immigration ?
    .base-bond = Si l’ICE prend la personne, un juge de cette région peut-il accorder une [caution d’immigration](term:immigration-bond) maintenant ?
    .base-stay = Vaut-il mieux que la personne reste en prison pour l’instant ? Jusqu’à quand ?
    .base-expedited = L’ICE pourrait-elle utiliser l’[expulsion accélérée (« expedited removal »)](term:expedited-removal) sans juge ? De quelles preuves de { $years-proof } ans avez-vous besoin ?
    .base-relief = Quelles façons de rester pourraient convenir à la personne ?
    .base-habeas = Une demande d’[habeas corpus](term:habeas-corpus) devrait-elle être prête avant que l’ICE transfère la personne ? Devant quel tribunal ?
    .base-sign = Qu’est-ce que la personne ne doit pas signer, et qu’est-ce qu’elle ne doit pas dire ?
    .base-fee = Quel est le prix total, et que comprend-il ? Pouvons-nous l’avoir par écrit ?
    .own = Nos propres questions
    .answers = Ce que l’avocat a dit
    .next = La suite : qui fait quoi, et avant quand

## Lettre : une copie de la demande de rétention

sheet-letter-copy = Lettre à la prison : veuillez donner une copie de la demande de rétention
    .use = Utilisez-la quand vous savez qu’il y a une demande de rétention de l’ICE (« ICE hold ») et que la personne n’a pas de copie.
    .h-before = Pour vous, avant de l’envoyer
    .risk = Nous ne savons pas si demander une copie peut faire venir l’ICE plus tôt. Des avocats rapportent que faire pression pour une libération le peut. Si vous pouvez, demandez d’abord à un avocat.
    .sure = Si vous n’êtes pas sûr qu’il y a une demande de rétention, appelez d’abord. Voyez [comment le savoir](faq:is-there-a-hold).
    .who-signs = Il vaut peut-être mieux que la personne en prison ou son avocat signe. Une prison peut ne pas répondre à la famille.
    .no-copy = La case cochée sur le [formulaire { $form-detainer }](term:form-i-247a) dit beaucoup à un avocat. Si la personne n’a jamais reçu de copie, dites-le à l’avocat.
    .leave-out = Ne parlez ni du lieu de naissance, ni des papiers, ni d’anciennes expulsions, ni des faits de l’affaire. Le courrier de la prison peut être lu.
    .law-paper = Dans cet État ({ $state }), nos sources disent que la prison doit donner à la personne une copie de la demande de l’ICE. Date de nos informations les plus récentes : { $law-date }.
    .law-told = Dans cet État ({ $state }), nos sources disent que la prison doit normalement informer la personne de la demande de rétention. Nous n’avons pas trouvé de devoir de donner une copie sur papier. Date de nos informations les plus récentes : { $law-date }.
    .law-none = Pour cet État ({ $state }), nous n’avons trouvé aucune règle de l’État sur une copie. Il peut y en avoir une. Le formulaire de rétention lui-même demande que la personne reçoive une copie.
    .h-letter = La lettre elle-même
    .send-part = Envoyez seulement cette partie, en anglais. Gardez vos notes à la maison.
    .date = Date
    .to = À : nom et adresse de la prison
    .person = Personne détenue : nom, comme la prison l’écrit
    .booking = Numéro d’enregistrement (« booking number »)
    .greet = À la direction de la prison :
    .about = Cette lettre concerne la personne détenue nommée ci-dessus.
    .ask-form = On nous a dit que l’ICE a déposé une demande de rétention (detainer). Veuillez donner à cette personne une copie du formulaire { $form-detainer }.
    .ask-warrant = Veuillez aussi donner une copie de tout mandat qui l’accompagnait.
    .served = Si je comprends bien le formulaire, une copie doit être remise à la personne. Le formulaire dit que cela est nécessaire pour qu’il prenne effet.
    .state-paper = Si je comprends bien la loi de cet État ({ $state }), la prison donne aussi à la personne une copie d’une telle demande.
    .state-told = Si je comprends bien les règles de cet État ({ $state }), la prison informe normalement la personne d’une telle rétention. Si cela n’a pas été fait, veuillez le faire maintenant.
    .to-lawyer = Si vos règles le permettent, veuillez aussi envoyer une copie à l’avocat nommé ci-dessous.
    .if-not = Si vous ne pouvez pas donner de copie, veuillez nous en dire la raison par écrit.
    .thanks = Merci de votre aide. Respectueusement,
    .signature = Signature
    .signer = Nom de la personne qui signe
    .answer-to = Veuillez répondre à (avocat ou autre contact)
    .h-after = Pour vous, après l’avoir envoyée
    .keep-copy = Gardez une copie de la lettre. Notez quand elle est partie, qui l’a prise et ce qu’on a dit.
    .show-lawyers = Montrez le formulaire aux deux avocats dès qu’il arrive.
    .notes = Envoyée, reçue, réponse : jour, heure et nom

## Lettre : le temps est fini

sheet-letter-time-over = Lettre à la prison : le temps de la rétention est fini
    .use = Utilisez-la quand le temps de la rétention semble fini et que la personne est encore en prison.
    .h-before = Pour vous, avant de l’envoyer
    .risk = Demander la libération peut faire venir l’ICE tout de suite. Des avocats le rapportent. Essayez de parler d’abord à un avocat, et décidez ensemble si, quand et comment l’envoyer. Demandez ce qui arriverait ensuite si l’ICE vient.
    .counts = Le temps n’est peut-être pas encore fini. Le formulaire dit { $hours-hold } heures. Une règle fédérale ne compte pas les samedis, les dimanches et les jours fériés, et beaucoup de prisons comptent ainsi. Quel compte est légal dans un État donné n’est pas certain. Les deux commencent quand la personne pourrait sinon sortir libre.
    .when-over = Quand le temps est fini et que rien d’autre ne retient la personne, la [demande de rétention de l’ICE (« ICE hold »)](term:detainer) ne permet plus de la garder. Alors, la prison doit la laisser partir. L’ICE peut encore l’arrêter plus tard.
    .who-signs = Une lettre d’avocat peut être plus forte. La personne en prison peut aussi demander. D’après ce que nous savons, un avis joint au formulaire de rétention le lui dit. Il vaut pour le cas où les { $hours-hold } heures sont finies et où l’ICE n’est pas venue.
    .leave-out = Ne parlez ni du lieu de naissance, ni des papiers, ni d’anciennes expulsions, ni des faits de l’affaire. Le courrier de la prison peut être lu.
    .polite = Restez poli, et ne menacez pas.
    .law-no = Dans cet État ({ $state }), nos sources disent qu’une prison locale n’a pas le droit de garder une personne seulement à cause d’une demande de rétention de l’ICE. Cela vaut aussi pour les { $hours-hold } heures. Demandez à l’avocat si cela s’applique. Date de nos informations les plus récentes : { $law-date }.
    .law-nj = Dans cet État ({ $state }), le délai peut être plus court. Un ordre du procureur général de l’État dit qu’une rétention doit finir à minuit le jour de la libération. Une loi plus récente peut dire autre chose : demandez à l’avocat.
    .h-letter = La lettre elle-même
    .send-part = Envoyez seulement cette partie, en anglais. Gardez vos notes à la maison.
    .date = Date et heure
    .to = À : nom et adresse de la prison
    .person = Personne détenue : nom, comme la prison l’écrit
    .booking = Numéro d’enregistrement (« booking number »)
    .greet = À la direction de la prison :
    .about = Cette lettre concerne la personne détenue nommée ci-dessus.
    .ended = D’après nos notes, l’affaire pénale a cessé de retenir cette personne le ____ à ____.
    .form-count = Si je comprends bien le formulaire { $form-detainer }, il demande à une prison de retenir une personne au plus { $hours-hold } heures après ce moment.
    .rule-count = Si je comprends bien, la règle fédérale dit aussi : pas plus de { $hours-hold } heures. Elle ne compte pas les samedis, les dimanches et les jours fériés.
    .which-count = Veuillez nous dire quel compte vous utilisez, et quand le temps finit selon ce compte.
    .state-no = Si je comprends bien les règles de cet État ({ $state }), une prison locale n’a pas le droit de garder une personne seulement à cause d’une demande de rétention de l’ICE.
    .authority = Veuillez nous dire par écrit de quel droit vous retenez cette personne maintenant, et qui l’a décidé.
    .copies = Veuillez donner une copie du formulaire { $form-detainer }, de tout mandat, et de tout ordre d’un tribunal de retenir cette personne.
    .release = Si le temps est fini et qu’il n’y a pas d’autre raison légale de retenir cette personne, veuillez la libérer.
    .if-not = Si vous ne la libérez pas, veuillez nous en dire la raison par écrit.
    .thanks = Merci de votre aide. Respectueusement,
    .signature = Signature
    .signer = Nom de la personne qui signe
    .answer-to = Veuillez répondre à (avocat ou autre contact)
    .h-after = Pour vous, après l’avoir envoyée
    .keep-copy = Gardez une copie de la lettre. Notez le nom, l’heure et la réponse.
    .next-step = Si la prison refuse, un avocat peut envoyer une lettre d’exigence. Un avocat peut aussi s’adresser à un juge par l’[habeas corpus](term:habeas-corpus).
    .notes = Envoyée, reçue, réponse : jour, heure et nom

## Lettre : l’avocat de la défense

sheet-letter-defense = Lettre à l’avocat de la défense sur la demande de rétention
    .use = Utilisez-la pour parler de la demande de rétention à l’avocat de la défense pénale ou à l’avocat commis d’office (« public defender »).
    .h-before = Pour vous, avant de l’envoyer
    .leave-out = N’écrivez rien du lieu de naissance, des papiers, d’anciennes expulsions ni des faits de l’accusation. Demandez un entretien privé, et c’est là que vous le direz à l’avocat.
    .client = L’avocat travaille pour la personne en prison, et ne peut peut-être pas tout vous dire.
    .soon = Essayez de l’envoyer avant que quelqu’un paie la [caution pénale](term:bail) et avant que la personne [plaide (« plea »)](term:plea). Le mieux est que les deux avocats se parlent d’abord.
    .h-letter = La lettre elle-même
    .send-part = Envoyez seulement cette partie, en anglais. Gardez vos notes à la maison.
    .date = Date
    .to = À : nom et bureau de l’avocat
    .person = Votre client : nom
    .case = Numéro d’affaire ou d’enregistrement
    .greet = Maître,
    .about = Je vous écris au sujet de votre client nommé ci-dessus. On nous a dit qu’il y a une demande de rétention de l’ICE (detainer).
    .form = Veuillez vérifier si c’est vrai. Avez-vous le formulaire { $form-detainer }, et quelle case est cochée ?
    .speak-first = Veuillez parler à un avocat en immigration avant que la caution pénale soit payée, avant que votre client plaide (« plea ») et avant toute déclaration.
    .plea = Selon l’arrêt { $case-plea-advice }, veuillez dire à votre client, avant qu’il plaide, si cela amène un risque d’expulsion.
    .if-paid = Si la caution pénale est payée, cette prison libérera-t-elle votre client ou le remettra-t-elle à l’ICE ? Ou le retiendra-t-elle { $hours-hold } heures ?
    .money = Que devient l’argent de la caution pénale si l’ICE prend votre client avant la fin de l’affaire ?
    .lower = Pourriez-vous demander une caution pénale plus basse, ou la libération sur une promesse de revenir (« personal recognizance ») ? Serait-ce sage ?
    .credit = Combien de temps compte déjà pour la peine ? Le temps en détention de l’ICE compterait-il ?
    .court = Si l’ICE prend votre client, comment préviendrez-vous le tribunal, pour qu’aucun mandat d’arrestation ne soit donné ?
    .writ = Votre client pourrait-il comparaître par vidéo, ou le tribunal pourrait-il donner un ordre (« writ ») pour le faire amener de la détention de l’ICE ?
    .prosecutor = Le procureur pourrait-il dire à l’ICE que l’on a besoin de votre client ici pour l’affaire ?
    .reach = Veuillez me dire comment nous pouvons parler en privé. Veuillez ne pas en parler sur les téléphones de la prison.
    .thanks = Merci de votre travail. Sincèrement,
    .signature = Signature
    .signer = Nom et téléphone de la personne qui signe
    .immigration-lawyer = Notre avocat en immigration, si nous en avons un : nom et téléphone
    .h-after = Pour vous, après l’avoir envoyée
    .keep-copy = Gardez une copie, et appelez le bureau pour demander si la lettre est arrivée.
    .notes = Ce que l’avocat a dit : jour et heure

## Appel : la prison

sheet-call-jail = Quoi dire quand vous appelez la prison
    .use = Utilisez-le pour savoir par téléphone s’il y a une demande de rétention.
    .do-not-say = Ne parlez ni du lieu de naissance ni du statut. Vous n’êtes pas obligé de donner votre adresse ou votre statut. La prison peut enregistrer l’appel.
    .who-calls = Si vous ne vous sentez pas en sécurité pour appeler, l’avocat de la défense peut demander. Un ami citoyen américain peut aussi demander.
    .h-ask = Demandez
    .open = Bonjour. J’appelle au sujet d’une personne dans votre prison. Le nom ou le numéro d’enregistrement est ____.
    .bail = La caution pénale est-elle fixée ? De combien est-elle, et comment peut-on la payer ?
    .reason = Y a-t-il une raison, autre que la caution pénale, qui empêcherait de libérer la personne aujourd’hui ?
    .hold = En dehors des accusations, y a-t-il une autre demande de rétention (hold ou detainer) qui empêcherait la libération ?
    .h-yes = Si la réponse est oui
    .placed = Qui l’a déposée, et quel jour ?
    .if-paid = Si la caution pénale est payée, libérerez-vous la personne, la garderez-vous plus longtemps, ou la remettrez-vous à d’autres ?
    .copy = La personne a-t-elle reçu une copie ? Comment son avocat peut-il en avoir une ?
    .h-you = Si on vous interroge sur vous, sur le lieu de naissance ou sur les papiers
    .rather-not = Je préfère ne pas le dire.
    .only-release = Je demande seulement des informations sur la libération.
    .no-lie = Vous avez le droit de vous taire. Ne dites rien qui n’est pas vrai.
    .h-end = À la fin
    .name = Puis-je avoir votre nom, s’il vous plaît ? Merci de votre aide.
    .h-note = Notez
    .when = Jour et heure de l’appel
    .who = Qui a répondu
    .answer-bail = Caution pénale : montant, et comment payer
    .answer-hold = Une demande de rétention ou une autre raison : oui ou non, de qui, depuis quand
    .answer-words = Ce qu’on a dit, mot pour mot
    .h-after = Après l’appel
    .can-change = « Pas de demande de rétention » peut changer. Une demande peut arriver quelques heures après l’[enregistrement (« booking »)](term:booking) : redemandez plus tard.
    .ask-lawyer = Demandez à l’avocat de la défense de vérifier, et d’obtenir une copie du [formulaire { $form-detainer }](term:form-i-247a).
    .before-paying = Essayez de parler à un avocat avant de payer la [caution pénale](term:bail). Payer n’annule pas une [demande de rétention de l’ICE (« ICE hold »)](term:detainer).

## Appel : un avocat

sheet-call-lawyer = Quoi dire quand vous appelez un avocat
    .use = Utilisez-le pour appeler un avocat en immigration ou l’aide juridique. Cela prend une minute environ.
    .find = Cherchez des avocats sur { $site-legal-directory }, { $site-pro-bono } et { $site-private-lawyers }. Certaines listes peuvent être dépassées. Beaucoup de bureaux sont pleins : appelez-en plusieurs.
    .notario = Un « notary » ou [« notario »](term:notario) n’est pas un avocat. Faites attention à toute personne qui promet de gagner, ou qui veut seulement de l’argent liquide.
    .h-minute = Dites d’abord ceci
    .who = Bonjour. J’appelle pour une personne à la prison du comté. On nous a dit qu’il y a une demande de rétention de l’ICE (ICE hold).
    .stage = L’accusation est ____. La caution pénale est de ____. La prochaine date au tribunal est le ____.
    .advice = Nous voulons un conseil avant que quelqu’un paie la caution pénale et avant que la personne plaide (« plea »).
    .h-ask = Demandez ensuite
    .holds = Aidez-vous des personnes en prison qui ont une demande de rétention de l’ICE ? Le faites-vous souvent ?
    .soon = Dans combien de temps pouvez-vous nous parler ? Pouvez-vous rendre visite à la personne ou l’appeler en privé ?
    .defense = Pouvez-vous parler à l’avocat de la défense pénale avant tout paiement ou toute réponse à l’accusation (« plea ») ?
    .language = Est-ce que quelqu’un dans votre bureau parle ____, ou avez-vous un interprète ?
    .cost = Combien coûte le premier entretien ? Quel serait le prix total, et que comprend-il ?
    .contract = Donnez-vous un contrat écrit et des reçus ?
    .licensed = Êtes-vous un avocat autorisé ou un représentant accrédité ? Comment puis-je le vérifier ?
    .h-message = Si vous tombez sur un répondeur
    .message-out = D’autres peuvent entendre un message. Ne dites ni noms, ni numéro A, ni lieu de naissance, ni papiers, ni anciennes expulsions, ni faits de l’accusation.
    .message = Bonjour. J’ai besoin d’un avocat en immigration pour une personne à la prison du comté. Veuillez me rappeler au ____.
    .urgent = C’est urgent. La prochaine date au tribunal est le ____.
    .h-private = À dire à l’avocat seulement en privé
    .private = Demandez d’abord si vous pouvez parler en privé. Dites ensuite le reste.
    .old-order = Dites s’il peut y avoir un ancien ordre d’expulsion ou une date manquée au tribunal de l’immigration. Un ancien ordre change tout.
    .fear = Dites si la personne a peur de retourner dans un pays, quel qu’il soit.
    .h-note = Notez
    .offices = Bureaux appelés : jour, nom, prix, réponse
    .chosen = Notre avocat, et la prochaine étape

## Lettre : le consulat

sheet-letter-consulate = Lettre au consulat
    .use = Utilisez-la seulement si la personne veut l’aide de son consulat et si c’est sans danger pour elle.
    .h-before = Pour vous, avant de l’envoyer
    .fear = La personne a-t-elle peur de son gouvernement, ou a-t-elle une demande d’[asile](term:asylum) ? Alors, demandez à un avocat avant de contacter le consulat.
    .wants = Demandez d’abord à la personne, si vous pouvez le faire en privé. Envoyez-la seulement si elle le veut.
    .can-do = Les agents doivent dire à une personne d’un autre pays que son consulat peut être prévenu. Pour certains pays, les autorités le préviennent dans tous les cas. Un [consulat](term:consulate) peut rendre visite à la personne, et peut aider à trouver des avocats, des papiers et la famille.
    .find = Cherchez le consulat sur { $site-consulates }.
    .leave-out = Écrivez seulement ce qui est nécessaire. Ne parlez ni de la peur, ni de la façon dont la personne est entrée, ni des faits de l’accusation. Ne l’envoyez pas par la prison.
    .h-letter = La lettre elle-même
    .send-part = Envoyez seulement cette partie. Gardez vos notes à la maison.
    .date = Date
    .to = À : nom et ville du consulat
    .person = Personne détenue : nom
    .jail = Prison et numéro d’enregistrement
    .greet = Au consulat :
    .about = Je demande votre aide pour la personne nommée ci-dessus, qui est en prison. On nous a dit qu’il y a une demande de rétention de l’ICE (ICE hold).
    .visit = Veuillez rendre visite à cette personne ou l’appeler en privé, et lui dire comment vous pouvez aider.
    .lawyers = Veuillez nous envoyer une liste d’avocats, si vous en avez une.
    .papers = Veuillez nous dire pour quels papiers vous pouvez aider.
    .ask-us = Veuillez demander à la personne et à son avocat avant de commencer des papiers.
    .moved = Si la personne est transférée, veuillez nous aider à la retrouver.
    .thanks = Merci de votre aide. Respectueusement,
    .signature = Signature
    .signer = Nom de la personne qui signe
    .answer-to = Veuillez répondre à (avocat ou autre contact)
    .h-after = Pour vous, après l’avoir envoyée
    .keep-copy = Gardez une copie, et dites à l’avocat que vous avez écrit.
    .notes = Ce que le consulat a dit : jour, heure et nom
