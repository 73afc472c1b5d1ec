# The first page.

home-title = Une personne que vous aimez est en prison avec une demande de rétention de l’ICE (« ICE hold »). Voici ce que vous pouvez faire maintenant.
home-steps = Avancer étape par étape
    .text = Répondez à quelques questions. Cela prend environ { $minutes-walk } minutes. Vous recevez un plan : quoi faire aujourd’hui, quoi demander aux avocats et à quoi penser avant de payer la caution pénale (« bail »).
home-start = Commencer
home-resume = Reprendre où vous en étiez
home-faq = Questions et réponses
    .text = { $count ->
        [one] Cherchez dans { $count } réponse
       *[other] Cherchez dans { $count } réponses
    }
home-law = La loi là où est la personne
    .text = Ce que dit chaque État sur les demandes de rétention de l’ICE (« ICE hold »), sur une carte et en liste
home-clock = L’horloge des { $hours-hold } heures
    .text = Quand une rétention devrait à peu près prendre fin, comptée de deux façons
home-about = À propos de ce guide
    .text = À qui il s’adresse, d’où il vient, de quand il date
