# The frame around every page. Terms: « demande de rétention de l’ICE » = ICE hold; « caution pénale » = bail (criminal court);
# « caution d’immigration » = immigration bond (ICE). Never plain « caution ».
# No-break spaces (U+00A0, U+202F) stand before : ? and inside « ».

frame-app-name = Après une demande de rétention de l’ICE
frame-text-smaller = A–
    .name = Texte plus petit
frame-text-larger = A+
    .name = Texte plus grand
frame-language-menu = Choisissez une langue
frame-read-in = Lire ce guide en
frame-second-language = Afficher une deuxième langue à côté
frame-no-second = Pas de deuxième langue
frame-close = Fermer
frame-back = Retour
frame-continue = Continuer
frame-change = Modifier
frame-change-what = Modifier : { $what }
frame-home = Accueil
frame-footer-offline = Fonctionne sans internet
frame-footer-nothing-saved = Rien de ce que vous entrez n’est gardé
frame-footer-advice = Information juridique, pas un conseil juridique · Contenu du { $date }
frame-erase = Effacer et recommencer
frame-erased = Vos réponses sont effacées.
frame-draft = Cette traduction est un brouillon. Personne ne l’a encore vérifiée en donnant son nom.
frame-not-translated = Cette partie n’est pas encore traduite. Elle est affichée en anglais.
frame-settings-set-aside = Votre fichier de réglages n’a pas pu être lu. Il a été mis de côté, et les réglages habituels sont utilisés.
frame-settings-not-saved = Vos réglages n’ont pas pu être enregistrés. Ils restent actifs jusqu’à ce que vous fermiez le programme.
frame-page-gone = Cette page n’est pas dans le guide. Veuillez retourner à l’accueil.
frame-sorry = Désolé, cette page ne marche pas
frame-sorry-text = C’est un défaut du guide, pas une erreur de votre part. Vos réponses sont toujours là. Revenez au début et continuez.
frame-clock-wrong = L’horloge de cet ordinateur semble fausse. Le guide affiche quand même les dates, mais il ne peut pas savoir ce qui est dépassé.

# The first day of the month is an ordinal.
date-day = { $day ->
        [1] { $day }er
       *[other] { $day }
    } { $month } { $year }
date-month-year = { $month } { $year }
date-month-1 = janvier
date-month-2 = février
date-month-3 = mars
date-month-4 = avril
date-month-5 = mai
date-month-6 = juin
date-month-7 = juillet
date-month-8 = août
date-month-9 = septembre
date-month-10 = octobre
date-month-11 = novembre
date-month-12 = décembre

sources-title = D’où vient cette information
sources-checked = Vérifié le { $date }.
sources-as-of = La source la plus récente date du { $date }.
sources-known = C’est une règle de droit bien connue. Nous ne l’avons pas relue pour cette vérification.
sources-uncertain = Nous n’en sommes pas sûrs. Demandez à un avocat.
sources-overdue = Cette information devait être revérifiée au plus tard le { $date }. Elle a peut-être changé.
sources-number = Source { $number }
sources-page-overdue = Une partie de cette page devait être revérifiée au plus tard le { $date }. La loi a peut-être changé depuis. Demandez à un avocat ce que dit la loi aujourd’hui.
