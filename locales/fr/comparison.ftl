# La comparaison des choix pour la caution pénale, sur sa propre page. Le contenu des cases est dans plan.ftl.

comparison-page = Payer la caution pénale maintenant, ou pas encore ?
comparison-open = Ouvrir la comparaison sur sa propre page
comparison-intro = Voici quatre façons de faire, côte à côte. Aucune n’est bonne pour tout le monde. Essayez de parler à un avocat avant de payer.
comparison-yours = Ceci correspond à vos réponses :
comparison-go-on = Répondez aux questions ouvertes, pour que cela corresponde mieux
comparison-general = C’est la comparaison générale. Elle se lit comme si chaque réponse était « Je ne sais pas ». Elle correspond mieux quand vous répondez aux questions.
comparison-not-now = Vos réponses jusqu’ici ne mènent pas à un choix sur la caution pénale. Voici donc la comparaison générale. Elle se lit comme si chaque réponse était « Je ne sais pas ».
comparison-start = Répondre aux questions
comparison-ask = Quoi demander, et à qui
