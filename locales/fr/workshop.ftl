# L’atelier : des familles inventées sur le mur, une idée à la fois.
# En français [one] vaut aussi pour zéro ; là où [0] manque, le nombre est donc affiché.

workshop-title = Pour un atelier
workshop-help = Montrez à un groupe une famille inventée, étape par étape. Le groupe voit le plan que ce guide lui donnerait, et ce qu’une autre réponse changerait. Personne n’a besoin de raconter sa propre histoire.
workshop-keys = Pour avancer : la flèche droite, Page Down ou une télécommande. Pour revenir : la flèche gauche ou Page Up. La touche Home recommence au début.
workshop-stories = Familles inventées
workshop-notes = Notes pour animer l’atelier, à lire ou à imprimer
workshop-notes-of = Notes pour animer : { $what }
workshop-notes-help = Pour la personne qui anime. Chaque partie donne ce qui est sur le mur et ce qu’il faut dire. C’est de l’information, pas un conseil juridique. Si quelqu’un vous parle de sa propre affaire, aidez cette personne à trouver un avocat.
workshop-say = Ce qu’il faut dire
workshop-made-up = Cette famille est inventée. Le plan est ce que le guide dit pour ces réponses.
workshop-made-up-of = Une famille inventée : { $what }
workshop-answers = Ce qu’ils répondent
workshop-answer = { $what } : { $answers }
workshop-room = Qu’en pensez-vous ?
workshop-change = Qu’est-ce qui changerait ?
workshop-change-pick = { $what }. Réponse actuelle : { $answers }. Choisissez une autre réponse :
workshop-now-says = Maintenant la réponse est : { $answers }
workshop-gone =
    { $count ->
        [0] Aucune ligne ne disparaît
        [one] Une ligne disparaît
       *[other] { $count } lignes disparaissent
    }
workshop-new =
    { $count ->
        [0] Aucune ligne n’est nouvelle
        [one] Une ligne est nouvelle
       *[other] { $count } lignes sont nouvelles
    }
workshop-bail = La comparaison des choix pour la caution pénale change aussi. Voyez-la dans le plan.
workshop-assumed = Les questions nouvelles comptent comme « Je ne sais pas ».
workshop-stay =
    { $count ->
        [one] { $count } ligne reste la même.
       *[other] { $count } lignes restent les mêmes.
    }
workshop-home = À emporter chez soi
workshop-handout = « Emportez-le avec vous » imprime cette histoire et le plan pour le groupe. Son titre dit que la famille est inventée.
workshop-next = Suivant
workshop-before = Étape précédente
workshop-first = Depuis le début
workshop-number = { $number } sur { $of }
