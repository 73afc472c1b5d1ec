# Les réglages de cet ordinateur : celui d’une famille, ou celui d’un bureau d’aide.

settings-page = Réglages
settings-intro = Voici les réglages de cet ordinateur. Chaque changement est enregistré tout de suite. Vos réponses ne sont jamais enregistrées avec eux.
settings-text-size = Taille du texte
settings-percent = { $percent } %
settings-colors = Couleurs
settings-colors-light = Clair
settings-colors-dark = Sombre
settings-colors-strong = Contraste fort
settings-paper = Papier
settings-printer = Imprimante
settings-printer-usual = Celle que cet ordinateur utilise d’habitude
settings-clinic = Nom de votre bureau d’aide ou de votre groupe
settings-clinic-help = Il apparaît sur la première page et au pied de chaque feuille imprimée. À la maison, vous pouvez le laisser vide.
settings-clinic-hint = Par exemple, le nom sur votre porte
settings-languages = Langues que les lecteurs peuvent choisir
settings-languages-help = L’anglais peut toujours être choisi.
settings-reviewed-only = Seulement les langues qu’une personne a vérifiées en donnant son nom
settings-unknown = Les réglages nomment une langue que ce guide n’a pas : { $what }. Elle est laissée de côté.
