# Le guide dans un terminal, `hold-guide text`. text-keys suit chaque demande de choix.

text-keys = b revient en arrière, q termine.
text-choose = Tapez un numéro et appuyez sur Entrée ;
text-choose-any = Tapez un ou plusieurs numéros séparés par des espaces, et appuyez sur Entrée ;
text-choose-place = Tapez un numéro, ou le nom ou les lettres de l’État, et appuyez sur Entrée ;
text-choose-answer = Tapez un numéro, ou des mots à chercher, et appuyez sur Entrée ;
text-not-understood = Ce n’est aucun des choix. Veuillez réessayer.
text-nothing-found = Rien n’a été trouvé. Essayez un autre mot, ou un numéro.
text-plain-only = Ce terminal dit qu’il n’affiche que des lettres simples. Le guide est donc affiché en anglais. Pour toutes les langues, réglez-le sur Unicode.
