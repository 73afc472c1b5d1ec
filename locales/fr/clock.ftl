# L’horloge des 48 heures : la page, les mots pour les jours et les heures, et les jours fériés.

clock-page = L’horloge des { $hours-hold } heures
clock-open = Ouvrir l’horloge des { $hours-hold } heures
clock-intro = Choisissez le jour et l’heure où la personne aurait pu sortir libre. C’est quand la caution pénale a été payée, quand les accusations ont été abandonnées, quand un juge a ordonné la libération, ou quand la peine a pris fin. Les { $hours-hold } heures commencent à ce [moment de la libération](term:release-point), pas quand l’ICE a envoyé la demande de rétention.
clock-chosen = Moment de la libération : { $end } · { $state }

# Les boutons
clock-pick-day = Jour
clock-pick-hour = Heure
clock-pick-state = État
clock-which-day = Quel jour la personne aurait-elle pu sortir libre ?
clock-which-hour = Vers quelle heure ?
clock-day-before = Un jour plus tôt
clock-day-after = Un jour plus tard
clock-earlier = Une demi-heure plus tôt
clock-later = Une demi-heure plus tard
clock-month-before = Un mois plus tôt
clock-month-after = Un mois plus tard
clock-change = { $what } : { $end }

# Jours et heures
clock-weekday-monday = lundi
clock-weekday-tuesday = mardi
clock-weekday-wednesday = mercredi
clock-weekday-thursday = jeudi
clock-weekday-friday = vendredi
clock-weekday-saturday = samedi
clock-weekday-sunday = dimanche
clock-weekday-short-monday = lun
clock-weekday-short-tuesday = mar
clock-weekday-short-wednesday = mer
clock-weekday-short-thursday = jeu
clock-weekday-short-friday = ven
clock-weekday-short-saturday = sam
clock-weekday-short-sunday = dim
clock-date = { $day ->
        [1] { $weekday } { $day }er { $month }
       *[other] { $weekday } { $day } { $month }
    }
clock-date-year = { $day ->
        [1] { $weekday } { $day }er { $month } { $year }
       *[other] { $weekday } { $day } { $month } { $year }
    }
clock-hour-morning = { $hour }:{ $minute } AM
clock-hour-afternoon = { $hour }:{ $minute } PM
clock-hour-midnight = { $hour }:{ $minute } AM (minuit)
clock-hour-noon = { $hour }:{ $minute } PM (midi)
clock-when = { $date }, { $time }
clock-when-day-ends = minuit à la fin du { $date }

# La ligne de temps
clock-mark-start = Aurait pu sortir
clock-mark-every-hour = Chaque heure compte
clock-mark-working-days = Sans week-ends ni jours fériés
clock-mark-both = Selon les deux comptes
clock-mark-state = Selon la règle de l’État
clock-mark-now = Maintenant
clock-picture = Ligne de temps avec des estimations. { $days }

# Les deux comptes
clock-two = Deux heures limites, seulement estimées
clock-one = Une heure limite, seulement estimée
clock-every-hour = **Si chaque heure compte :** au plus tard vers ce moment : **{ $end }**. Le formulaire que l’ICE envoie dit { $hours-hold } heures. Il ne parle pas des week-ends.
clock-working-days = **Si les week-ends et les jours fériés fédéraux ne comptent pas :** au plus tard vers ce moment : **{ $end }**. Une règle fédérale ne compte pas ces jours.
clock-both = **Selon les deux comptes :** au plus tard vers ce moment : **{ $end }**. Il n’y a ni week-end ni jour férié fédéral entre les deux.
clock-left-out = Le deuxième compte laisse de côté : { $days }.
clock-holiday = { $date } ({ $holiday })
clock-holiday-moved = { $date } ({ $holiday }, férié ce jour-là)
clock-clocks-change = Presque partout dans le pays, on change d’heure le { $date }. Le premier compte est celui des heures qui passent vraiment.
clock-jails-differ = Les prisons comptent différemment. Demandez à l’avocat quel compte cette prison utilise. Les jours fériés du comté peuvent être différents des fédéraux.

clock-now-before = Selon l’horloge de cet ordinateur, le moment de la libération n’est pas encore arrivé.
clock-now-running = Selon l’horloge de cet ordinateur, aucune des deux heures limites n’est encore arrivée.
clock-now-between = Selon l’horloge de cet ordinateur, la première heure limite est passée et la deuxième non.
clock-now-over = Selon l’horloge de cet ordinateur, les deux heures limites sont passées.
clock-now-one-over = Selon l’horloge de cet ordinateur, cette heure limite est passée.

# La loi du lieu
clock-law = La loi dans cet État ({ $state })
clock-law-choose = Choisissez l’État
clock-law-none = Certains États ne laissent pas du tout une prison retenir quelqu’un pour l’ICE. Quelques-uns ont un délai à eux. Choisissez l’État plus haut pour voir sa règle.
clock-law-no-title = Dans cet État ({ $state }), pas de { $hours-hold } heures à compter
clock-law-no = Dans cet État ({ $state }), nos sources disent qu’une prison n’a pas droit à { $hours-hold } heures de plus seulement à cause d’une [demande de rétention de l’ICE (« ICE hold »)](term:detainer). Cette horloge n’y compte donc rien.
clock-law-no-unsure = Dans cet État ({ $state }), nos sources disent qu’une prison n’a pas droit à { $hours-hold } heures de plus seulement à cause d’une [demande de rétention de l’ICE (« ICE hold »)](term:detainer). Nous ne sommes pas sûrs que ce soit encore vrai. Si la prison compte quand même, voici les deux heures limites.
clock-law-warrant = C’est différent quand il y a un [mandat d’un juge](term:judicial-warrant). Une demande de rétention et un mandat de l’ICE sont signés par un agent, pas par un juge.
clock-law-every-hour = Dans cet État ({ $state }), une loi de l’État met fin à la rétention { $hours-hold } heures après l’heure de la libération. Elle ne parle pas des week-ends. Regardez donc la première heure limite.
clock-law-working-days = Dans cet État ({ $state }), une loi de l’État permet aux prisons du comté de retenir pendant { $hours-hold } heures, sans compter les week-ends et les jours fériés. Regardez donc la deuxième heure limite. Les jours fériés de l’État peuvent être différents des fédéraux.
clock-law-release-day = Dans cet État ({ $state }), le délai peut être plus court. Un ordre du procureur général de l’État dit qu’une rétention doit finir au plus tard à ce moment : { $end }. Une loi plus récente peut dire autre chose : demandez à l’avocat.
clock-law-exceptions = Dans cet État ({ $state }), nos sources disent qu’une prison peut retenir pour l’ICE seulement dans certains cas. Dans tous les autres cas, il n’y a pas { $hours-hold } heures de plus. Demandez à l’avocat si un cas s’applique.
clock-law-must = Dans cet État ({ $state }), la loi de l’État dit qu’une prison doit suivre une [demande de rétention de l’ICE (« ICE hold »)](term:detainer). Nos sources ne nomment pas de délai propre à cet État. Les deux heures limites peuvent donc compter.
clock-law-county = Dans cet État ({ $state }), c’est surtout chaque shérif ou chaque prison qui décide de retenir ou non pour l’ICE. Demandez à l’avocat ce que fait cette prison.
clock-law-unclear = Pour cet État ({ $state }), nous n’avons pas pu établir si une prison a le droit de retenir pour l’ICE. Demandez à l’avocat.
clock-law-unsure = Une partie de cette loi n’a pas pu être confirmée ou a peut-être changé.

# Quoi faire
clock-before = Avant la première heure limite
clock-before-one = Avant l’heure limite
clock-before-lawyer = Parlez à un avocat maintenant. Demandez quel compte cette prison utilise.
clock-before-write = Notez le jour et l’heure du moment de la libération, et qui vous l’a dit. Gardez le reçu de la caution pénale ou le papier du tribunal.
clock-before-decide = Décidez avec l’avocat quoi faire si l’ICE n’est pas venue à temps.
clock-at = Quand la première heure limite arrive
clock-at-one = Quand l’heure limite arrive
clock-at-call = Appelez l’avocat. Selon un compte, le temps est fini. Selon l’autre, peut-être pas.
clock-at-call-one = Appelez l’avocat. Le temps est à peu près fini.
clock-at-careful = Ne faites pas pression seul sur la prison. Faire pression pour une libération peut faire venir l’ICE tout de suite.
clock-after = Après la deuxième heure limite
clock-after-one = Après l’heure limite
clock-no-do = Ce que vous pouvez faire
clock-no-lawyer = Parlez de la libération aujourd’hui avec un avocat.
clock-after-over = Quand le temps est fini et que rien d’autre ne retient la personne, la demande de rétention n’est pas une raison de la garder. La prison doit la laisser partir.
clock-after-ask = Avec l’avocat, demandez poliment et par écrit à la prison : Quand l’affaire pénale a-t-elle cessé de retenir la personne ? De quel droit est-elle encore retenue ? Demandez une copie du formulaire { $form-detainer } et de tout mandat qui existe, et demandez la libération. Voyez [quoi écrire](faq:what-to-write).
clock-after-judge = L’avocat peut envoyer une lettre d’exigence. Si la prison refuse, l’avocat peut demander l’[habeas corpus](term:habeas-corpus) à un juge.
clock-after-out = L’ICE ne vient pas toujours. Elle peut encore arrêter la personne plus tard, ailleurs. L’affaire pénale continue.
clock-why = Pourquoi y a-t-il deux heures limites ?
clock-why-form = Le formulaire que l’ICE envoie à la prison dit { $hours-hold } heures. Le formulaire ne parle pas des week-ends.
clock-why-rule = Une règle fédérale dit aussi { $hours-hold } heures, mais elle ne compte pas les samedis, les dimanches et les jours fériés. Beaucoup de prisons comptent ainsi. Alors, une rétention du vendredi peut durer jusqu’au mardi, et plus longtemps avec un long week-end.
clock-why-lawful = On ne sait pas avec certitude quel compte est légal dans un État. C’est à un avocat de le dire.

# Les jours fériés fédéraux
clock-holiday-new-year = Jour de l’An
clock-holiday-king = Journée de Martin Luther King Jr.
clock-holiday-washington = Presidents’ Day
clock-holiday-memorial = Memorial Day
clock-holiday-juneteenth = Juneteenth
clock-holiday-independence = Fête nationale américaine
clock-holiday-labor = Labor Day
clock-holiday-columbus = Columbus Day
clock-holiday-veterans = Veterans Day
clock-holiday-thanksgiving = Thanksgiving
clock-holiday-christmas = Noël
