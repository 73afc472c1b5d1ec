help-title = Qui peut aider
help-card = Aide juridique gratuite, retrouver une personne, la ligne du tribunal
