# A computer in public, and the way out of sight.

kiosk-quick-exit = Salida rápida
kiosk-quick-exit-name = Salida rápida: deja la pantalla en blanco y borra todo. Tecla: { $key-quick-exit }
kiosk-blank-page = Página en blanco. Presione cualquier tecla para seguir.
kiosk-blank-title = Documento
kiosk-still-here = ¿Sigue usted ahí?
kiosk-still-here-help = Toque la pantalla o presione una tecla para seguir. Si nadie lo hace, sus respuestas se borran en cerca de medio minuto.
kiosk-leave = Para el personal: salir del modo quiosco
kiosk-leave-help = Escriba el código de su clínica.
kiosk-leave-wrong = Este no es el código.
kiosk-leave-wait = Demasiados intentos. Espere un rato y pruebe de nuevo.
kiosk-leave-none = Esta computadora no tiene código. El archivo README dice cómo ponerlo.
kiosk-delete = Borrar
kiosk-enter = Entrar
