# A computer in public, and the way out of sight.

kiosk-quick-exit = Quick exit
kiosk-quick-exit-name = Quick exit: blank the screen and erase. Key: { $key-quick-exit }
kiosk-blank-page = Blank page. Press any key to go on.
kiosk-blank-title = Document
kiosk-still-here = Are you still there?
kiosk-still-here-help = Touch the screen or press a key to go on. If nobody does, your answers are erased in about half a minute.
kiosk-leave = For staff: leave kiosk mode
kiosk-leave-help = Type the code of your clinic.
kiosk-leave-wrong = This is not the code.
kiosk-leave-wait = Too many tries. Please wait a while and try again.
kiosk-leave-none = No code is set on this computer. The read-me file says how to set one.
kiosk-delete = Delete
kiosk-enter = Enter
