# Ce que seul le papier dit : au pied de chaque feuille, et pour les formes qu’un lecteur d’écran ne voit pas.

paper-use-before = À utiliser avant le { $date }
paper-past = La date du { $date } est passée. Certaines parties peuvent être dépassées. Vérifiez avec un avocat.
paper-from = Imprimé chez : { $clinic }
paper-page = Page { $number } sur { $of }
paper-box = case à cocher
paper-ticked = case cochée
paper-line = ligne pour écrire
