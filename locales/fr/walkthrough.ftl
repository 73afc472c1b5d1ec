# The walkthrough. « la personne » = the person in jail; « vous » = the reader.
# So far: the steps and the first three questions.

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
