keys = Clavier
keys-name = Afficher ou masquer le clavier à l’écran
keys-space = Espace
keys-delete = Effacer
keys-capital = Majuscule
keys-latin = Lettres de a à z
keys-hide = Masquer le clavier
