# Un ordinateur en public, et comment quitter vite la page.

kiosk-quick-exit = Sortie rapide
kiosk-quick-exit-name = Sortie rapide : vider l’écran et tout effacer. Touche : { $key-quick-exit }
kiosk-blank-page = Page vide. Appuyez sur une touche pour continuer.
kiosk-blank-title = Document
kiosk-still-here = Êtes-vous toujours là ?
kiosk-still-here-help = Touchez l’écran ou appuyez sur une touche pour continuer. Sinon, vos réponses sont effacées dans une demi-minute environ.
kiosk-leave = Pour le personnel : quitter le mode public
kiosk-leave-help = Tapez le code de votre bureau.
kiosk-leave-wrong = Ce n’est pas le bon code.
kiosk-leave-wait = Trop d’essais. Veuillez attendre un moment et réessayer.
kiosk-leave-none = Aucun code n’est réglé sur cet ordinateur. Le fichier « read-me » dit comment en régler un.
kiosk-delete = Supprimer
kiosk-enter = Entrée
