# Pour une personne qui aide, assise à côté d’un lecteur dont elle ne parle pas la langue.

helper-setting = Une personne qui aide est assise à côté du lecteur
helper-setting-help = Deux langues sont côte à côte, avec des lignes numérotées. Une bande en dessous dit quoi demander ensuite.
helper-which = Quelle langue lit la personne à côté de vous ? Choisissez-la comme deuxième langue.
helper-choose = Choisir la deuxième langue
helper-swap = Échanger les langues
helper-larger = Plus grand : { $what }
helper-home = Dites d’abord qui vous êtes, et que rien n’est enregistré. Appuyez ensuite ensemble sur « Commencer ».
helper-review = Lisez chaque réponse ensemble et demandez : est-ce juste ?
helper-plan = Lisez ensemble le premier encadré. Lisez ensuite quoi faire aujourd’hui, ligne par ligne. Montrez les numéros du doigt.
helper-ask-private = Demandez : pouvez-vous lire ceci sans que personne regarde ? Montrez les cartes du doigt.
helper-ask-where = Demandez : où est la personne maintenant ? Montrez les cartes du doigt. Ne demandez pas de nom.
helper-ask-hold = Demandez : y a-t-il un formulaire, ou est-ce la prison qui l’a dit ? Montrez les cartes du doigt. Demandez à voir le formulaire, s’il est là.
helper-ask-citizen = Demandez seulement ce que disent les cartes. Ne demandez aucun autre statut.
helper-ask-minor = Demandez : la personne a-t-elle moins de { $age-adult } ans ? Ne demandez pas de date de naissance.
helper-ask-state = Demandez : dans quel État est la prison ? Ne demandez pas où habite le lecteur.
helper-ask-stage = Demandez : la caution pénale est-elle fixée, et est-elle payée ? Montrez les cartes du doigt. Ne posez pas de question sur l’argent ni sur le statut.
helper-ask-since-release = Demandez : quand la personne aurait-elle pu sortir libre ? Comptez les jours ensemble.
helper-ask-old-order = Demandez : un juge a-t-il un jour ordonné à la personne de partir ? « Je ne sais pas » est aussi une bonne réponse.
helper-ask-entry = Demandez seulement ce que disent les cartes. Ne demandez pas de quel pays il s’agit.
helper-ask-two-years = Demandez : y a-t-il des papiers qui le montrent ? Montrez les cartes du doigt. Vous n’avez pas besoin de voir les papiers.
helper-ask-charge = Demandez : quelle est l’accusation maintenant ? Montrez les cartes du doigt. Ne demandez pas ce qui s’est passé.
helper-ask-afraid = Demandez : la personne a-t-elle peur de retourner dans son pays ? Laissez du temps. Ne demandez pas pourquoi, ni dans quel pays.
helper-ask-more = Montrez chaque carte du doigt et demandez : est-ce que cela correspond ? Ne demandez pas plus que oui ou non.
