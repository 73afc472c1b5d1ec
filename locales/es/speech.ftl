# Reading a page aloud.

speech-read = Leer en voz alta
speech-stop = Dejar de leer
speech-pause = Pausa
speech-go-on = Seguir
speech-previous = Frase anterior
speech-next = Frase siguiente
speech-slower = Más lento
speech-faster = Más rápido
speech-keys = { $key-read } lee la página en voz alta. Presione otra vez para parar.
speech-no-program = Esta computadora no tiene un programa de voz. No puede leer en voz alta.
speech-no-voice = Esta computadora no tiene una voz para este idioma. No puede leer esta página en voz alta.
speech-hung = La voz no responde. Ahora no se lee nada. Puede probar otra vez.
speech-silent = La voz no suena. Revise si hay una bocina o audífonos conectados.
speech-failed = La voz paró por un error. Puede probar otra vez.
