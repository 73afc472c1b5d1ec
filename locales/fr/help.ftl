# La page « Qui peut aider » : ses propres mots ; à quoi sert chaque contact est dans contacts.ftl.

help-title = Qui peut aider
help-card = Aide juridique gratuite, retrouver une personne, la ligne du tribunal
help-intro = Ces services peuvent aider. Demandez ce que coûte un appel et qui répond. Ne parlez pas de papiers, ni de la façon dont quelqu’un est entré, avant de savoir que vous parlez au bureau d’un avocat.
help-clinic = De la part des personnes qui gèrent cet ordinateur
help-clinic-unusable = Une entrée de la liste de ce bureau ne peut pas être affichée (ligne { $line } : { $reason }).
help-legal = Aide juridique gratuite ou peu chère
help-hotline = Lignes d’aide
help-find = Retrouver une personne
help-court = Le tribunal de l’immigration
help-funds = Fonds pour la caution pénale et pour la caution d’immigration
help-pay-bond = Payer une caution d’immigration
help-consulates = Consulats
help-children = Enfants
