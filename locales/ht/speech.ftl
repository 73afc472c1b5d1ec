# Reading a page aloud.

speech-read = Li awotvwa
speech-stop = Sispann li
speech-pause = Poz
speech-go-on = Kontinye
speech-previous = Fraz anvan
speech-next = Fraz apre
speech-slower = Pi dousman
speech-faster = Pi vit
speech-keys = { $key-read } li paj la awotvwa. Peze l ankò pou l sispann.
speech-no-program = Òdinatè sa a pa gen pwogram vwa. Li pa ka li paj yo awotvwa.
speech-no-voice = Òdinatè sa a pa gen vwa pou lang sa a. Li pa ka li paj sa a awotvwa.
speech-hung = Vwa a pa reponn. Pa gen anyen k ap li kounye a. Ou ka eseye ankò.
speech-silent = Vwa a pa fè son. Gade si yon opalè oswa yon ekoutè konekte.
speech-failed = Vwa a kanpe akoz yon erè. Ou ka eseye ankò.
