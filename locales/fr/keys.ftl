# Le clavier à l’écran.

keys = Clavier
keys-name = Afficher ou masquer le clavier à l’écran
keys-space = Espace
keys-delete = Effacer
keys-capital = Majuscule
keys-latin = Lettres de a à z
keys-hide = Masquer le clavier
# Affiché seulement aux lecteurs du chinois.
keys-han = Ce clavier ne peut pas écrire les signes chinois. Cherchez avec un mot anglais, ou choisissez dans la liste.
