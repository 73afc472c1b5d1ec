# Reading a page aloud.

speech-read = Read aloud
speech-stop = Stop reading
speech-pause = Pause
speech-go-on = Go on
speech-previous = Sentence before
speech-next = Next sentence
speech-slower = Slower
speech-faster = Faster
speech-keys = { $key-read } reads the page aloud. Press it again to stop.
speech-no-program = This computer has no speech program. It cannot read pages aloud.
speech-no-voice = This computer has no voice for this language. It cannot read this page aloud.
speech-hung = The voice does not answer. Nothing is read aloud now. You can try again.
speech-silent = The voice makes no sound. Look if a speaker or headphones are connected.
speech-failed = The voice stopped with an error. You can try again.
