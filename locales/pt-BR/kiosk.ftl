kiosk-quick-exit = Saída rápida
kiosk-quick-exit-name = Saída rápida: limpa a tela e apaga tudo. Tecla: { $key-quick-exit }
kiosk-blank-page = Página em branco. Aperte qualquer tecla para continuar.
kiosk-blank-title = Documento
kiosk-still-here = Você ainda está aí?
kiosk-still-here-help = Toque na tela ou aperte uma tecla para continuar. Se ninguém fizer isso, suas respostas são apagadas em cerca de meio minuto.
