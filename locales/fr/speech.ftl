# Reading a page aloud.

speech-read = Lire à voix haute
speech-stop = Arrêter la lecture
speech-pause = Pause
speech-go-on = Continuer
speech-previous = Phrase précédente
speech-next = Phrase suivante
speech-slower = Plus lent
speech-faster = Plus vite
speech-keys = { $key-read } lit la page à voix haute. Appuyez encore pour arrêter.
speech-no-program = Cet ordinateur n’a pas de programme de voix. Il ne peut pas lire à voix haute.
speech-no-voice = Cet ordinateur n’a pas de voix pour cette langue. Il ne peut pas lire cette page à voix haute.
speech-hung = La voix ne répond pas. Rien n’est lu maintenant. Vous pouvez essayer encore.
speech-silent = La voix ne fait pas de son. Vérifiez si un haut-parleur ou un casque est branché.
speech-failed = La voix s’est arrêtée sur une erreur. Vous pouvez essayer encore.
