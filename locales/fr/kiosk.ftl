kiosk-quick-exit = Sortie rapide
kiosk-quick-exit-name = Sortie rapide : vider l’écran et tout effacer. Touche : { $key-quick-exit }
kiosk-blank-page = Page vide. Appuyez sur une touche pour continuer.
kiosk-blank-title = Document
kiosk-still-here = Êtes-vous toujours là ?
kiosk-still-here-help = Touchez l’écran ou appuyez sur une touche pour continuer. Sinon, vos réponses sont effacées dans une demi-minute environ.
