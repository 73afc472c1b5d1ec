# Reading a page aloud.

speech-read = Ler em voz alta
speech-stop = Parar a leitura
speech-pause = Pausa
speech-go-on = Continuar
speech-previous = Frase anterior
speech-next = Próxima frase
speech-slower = Mais devagar
speech-faster = Mais rápido
speech-keys = { $key-read } lê a página em voz alta. Pressione de novo para parar.
speech-no-program = Este computador não tem programa de voz. Ele não pode ler em voz alta.
speech-no-voice = Este computador não tem voz para este idioma. Ele não pode ler esta página em voz alta.
speech-hung = A voz não responde. Nada está sendo lido agora. Você pode tentar de novo.
speech-silent = A voz não faz som. Veja se há um alto-falante ou fones conectados.
speech-failed = A voz parou por um erro. Você pode tentar de novo.
