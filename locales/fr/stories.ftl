# Familles inventées pour les ateliers. Ici, seulement ce qui leur est arrivé ; la loi et le plan,
# c’est le guide lui-même qui les dit. « caution pénale » = bail ; « caution d’immigration » = immigration bond.

story-bail-set = Ana et Joe : la caution pénale est fixée
    .one = Joe a été arrêté vendredi. Il est dans une prison du comté, au Texas.
    .two = Un juge a fixé une caution pénale, et Ana a l’argent.
    .three = Puis la prison dit à Ana : il y a une demande de rétention de l’ICE.
    .room = Paieriez-vous la caution pénale aujourd’hui ?
    .home = Un appel à un avocat avant de payer peut changer beaucoup de choses.
    .note-family = Racontez lentement. Ce n’est pas la faute d’Ana si elle est pressée. N’interrogez personne sur sa propre affaire.
    .note-answers = Lisez deux ou trois réponses à voix haute. Dites que « Je ne sais pas » est toujours une bonne réponse ici.
    .note-room = Beaucoup diront : payer, pour qu’il sorte. Remerciez chaque personne. Ne dites pas encore qui a raison.
    .note-plan = Lisez chaque ligne, puis attendez. Demandez au groupe de la redire avec ses propres mots.
    .note-change = Essayez d’abord un autre État. Le même argent peut mener à un autre endroit. Essayez ensuite la proposition de plaider coupable.
    .note-home = Distribuez le plan et la carte pour le portefeuille. Montrez où trouver les listes d’avocats.

story-plea-offer = Sam et tante Rita : une proposition de plaider coupable
    .one = Sam vit ici depuis des années. C’est sa tante Rita qui l’a élevé.
    .two = Il est en prison en Arizona. La prison confirme une demande de rétention de l’ICE.
    .three = On lui propose de plaider coupable (« plea »). Les gens disent que c’est le moyen rapide de rentrer à la maison.
    .room = Que voudriez-vous savoir avant que Sam dise oui ?
    .home = Avant de dire oui, demandez ce que plaider coupable change pour l’affaire d’immigration.
    .note-family = Tante Rita veut que Sam soit à la maison pour un anniversaire. Laissez le groupe le ressentir. Personne n’a tort d’espérer. N’interrogez personne sur des accusations.
    .note-answers = Montrez la ligne sur la proposition. C’est la réponse qui compte le plus dans cette histoire.
    .note-room = Les gens demanderont peut-être quelle est l’accusation. Vous n’en avez pas besoin. Ramenez-les à la question.
    .note-plan = Deux avocats apparaissent ici. Dites en une phrase ce que fait chacun.
    .note-change = Montrez ce qui reste quand les accusations sont abandonnées. Demandez au groupe pourquoi la demande de rétention est toujours là.
    .note-home = Distribuez la page avec les questions pour l’avocat de la défense pénale.

story-time-is-over = Lena et Max : toujours en prison
    .one = Lena a payé la caution pénale de son mari, Max, dans l’Ohio.
    .two = Elle a le papier que l’ICE a envoyé à la prison.
    .three = Plus de deux jours ont passé. Max est toujours en prison.
    .room = Qui appelleriez-vous en premier ?
    .home = Notez le jour et l’heure, et appelez l’avocat le jour même.
    .note-family = Lena demande encore et encore à l’accueil de la prison. Elle a bien fait de demander. Ne demandez à personne combien de temps un de ses proches a été retenu.
    .note-answers = Ici, les heures comptent. Demandez qui sait quand elles commencent. Ne faites passer d’examen à personne.
    .note-room = Certains voudront aller ensemble à la prison. Dites que le plan en parle aussi.
    .note-plan = Arrêtez-vous à la ligne sur la pression à mettre sur la prison. Cela peut tourner de deux façons. C’est pourquoi l’avocat vient d’abord.
    .note-change = Changez les heures. Montrez qu’avant deux jours, la première ligne du plan est différente.
    .note-home = Distribuez la lettre qui demande de quel droit la personne est retenue. Dites : avec un avocat.

story-judge-said-go = Grace et son frère : le juge a dit de le libérer
    .one = Un juge de l’Illinois a ordonné de libérer Eli, le frère de Grace.
    .two = La prison le garde encore. Elle parle d’une demande de rétention de l’ICE.
    .three = Les deux jeunes enfants d’Eli sont maintenant chez Grace.
    .room = De quoi Grace a-t-elle besoin aujourd’hui, pour Eli et pour les enfants ?
    .home = La loi du lieu compte. Cherchez celle de votre État.
    .note-family = Laissez le groupe penser d’abord aux enfants. Beaucoup le feront. Ne demandez pas qui a des enfants à la maison.
    .note-answers = Montrez l’État. Dites que la suite en dépend.
    .note-room = Faites deux listes : pour Eli, et pour les enfants. Les deux sont dans le plan.
    .note-plan = Lisez « nos sources disent » exactement comme c’est écrit. Lisez aussi la dernière phrase de la première ligne.
    .note-change = Changez l’État pour le Texas. Laissez au groupe le temps de lire ce qui disparaît.
    .note-home = Distribuez la page sur les enfants et les affaires personnelles.

story-sentence-ends = Paul et Mira : les dernières semaines
    .one = Paul, le fils de Mira, purge une courte peine en Californie.
    .two = Sa peine se termine dans quelques semaines.
    .three = Un compagnon de cellule dit que l’ICE viendra. Personne n’a montré de papier.
    .room = Qu’est-ce qui est une rumeur ici, et que savons-nous ?
    .home = Vérifiez d’abord s’il y a vraiment une demande de rétention de l’ICE. Profitez du temps qui reste.
    .note-family = Personne ne sait encore s’il y a une demande de rétention. C’est tout le sens de cette histoire. N’interrogez personne sur la prison dans sa propre famille.
    .note-answers = Montrez la réponse « Nous en avons seulement entendu parler ». Le guide la prend au sérieux, sans faire peur.
    .note-room = Les gens raconteront peut-être leurs propres rumeurs. Écoutez avec bienveillance, et revenez à Paul.
    .note-plan = Répétez tous ensemble, à voix haute, la question neutre à poser à la prison. Lisez toutes les lignes sur la Californie, pas seulement la première.
    .note-change = Essayez d’abord : ils ont le papier. Essayez ensuite : la prison dit qu’il n’y a pas de demande.
    .note-home = Distribuez le texte de l’appel pour interroger la prison.

story-with-ice = L’ami d’Omar : déjà avec l’ICE
    .one = Leo, l’ami d’Omar, a été remis à l’ICE dans l’État de Géorgie.
    .two = Leo est dans le pays depuis de nombreuses années.
    .three = Quelqu’un appelle Omar et lui dit de payer une caution d’immigration par téléphone, aujourd’hui.
    .room = Omar doit-il payer la personne qui appelle ?
    .home = Quelqu’un vous appelle pour une caution d’immigration ? Essayez de parler d’abord à un avocat.
    .note-family = Omar est un ami, il n’est pas de la famille. Les amis aussi peuvent aider. Ne demandez à personne s’il s’est déjà fait tromper au téléphone.
    .note-answers = On ne demande à personne dans le groupe comment il est arrivé au pays. C’est la réponse inventée de Leo.
    .note-room = Si le groupe en a envie, quelqu’un peut jouer la personne qui appelle. Gardez un ton léger.
    .note-plan = La première ligne dit que ce n’est pas sûr. Lisez-la telle quelle. Ne la rendez pas plus sûre.
    .note-change = Avant de changer la réponse, lisez à voix haute la question sur un ancien ordre d’expulsion. Changez-la ensuite.
    .note-home = Distribuez les questions pour l’avocat en immigration.

story-cannot-find = Bea et Tom : où est-il ?
    .one = Tom était dans une prison locale en Louisiane.
    .two = Quand Bea appelle lundi, il n’est pas sur la liste.
    .three = Personne ne lui dit où il est.
    .room = Où chercheriez-vous d’abord ?
    .home = Cherchez de nouveau toutes les deux ou trois heures, et notez chaque étape.
    .note-family = Ne pas savoir est le plus dur. Laissez un moment de silence. Ne demandez pas qui a vécu cela.
    .note-answers = Il n’y a que quelques réponses. Le plan marche avec peu.
    .note-room = Écrivez au tableau ce que les gens disent. Comparez plus tard avec le plan.
    .note-plan = Montrez le site de recherche sur papier, pas en direct. Mettez en garde contre les numéros trouvés sur les réseaux sociaux.
    .note-change = Maintenant elle l’a retrouvé, avec l’ICE. Montrez combien de lignes sont nouvelles. Les questions nouvelles comptent comme « Je ne sais pas ». Ne demandez à personne d’y répondre.
    .note-home = Distribuez la liste pour retrouver une personne.
