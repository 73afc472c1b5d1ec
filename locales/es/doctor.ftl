# What `hold-guide doctor` says about this computer: one line of state, one
# sentence of what to do. It is read by staff, in a terminal.

doctor-fine = bien
doctor-note = tome nota
doctor-trouble = problema
doctor-well = Nada impide que la guía funcione aquí.
doctor-not-well = Algo impide que la guía funcione como debe. Está marcado arriba.

doctor-content = Contenido
doctor-content-fresh = Se revisó por última vez el { $date }. Ninguna parte pasó su fecha de revisión.
doctor-content-past = Se revisó por última vez el { $date }. { $count ->
        [one] Una parte pasó
       *[other] { $count } partes pasaron
    } su fecha de revisión, y las páginas lo dicen. Busque una guía más nueva.
doctor-clock = Reloj
doctor-clock-fine = Dice { $date }.
doctor-clock-wrong = Muestra un día antes del { $date }, así que está mal. Póngalo bien, o la guía no puede saber qué está vencido.
doctor-display = Pantalla
doctor-display-found = Se encontró una pantalla.
# { $what } is a command.
doctor-display-none = No se encontró ninguna pantalla. Abra la guía en un escritorio o léala en la terminal: { $what }
doctor-graphics = Gráficos
doctor-graphics-card = Se encontró una tarjeta gráfica. Si falla, la guía prueba otra vez sin ella.
doctor-graphics-software = No se usa ninguna tarjeta gráfica. La guía dibuja sin ella, un poco más despacio.
doctor-graphics-unknown = Esto solo se puede saber en una ventana.
doctor-fonts = Letras
doctor-fonts-fine = Están las letras de los { $count } idiomas.
doctor-fonts-missing = Faltan letras para { $what }. Consiga una copia nueva del programa.
doctor-network = Red
doctor-network-blocked = Esta computadora rechaza toda conexión de red de la guía. Se probó ahora mismo.
doctor-network-leaks = El bloqueo de conexiones no funciona como debe. La guía no abre ninguna, pero avise a quienes la hicieron.
doctor-network-refused = Esta computadora no dejó que la guía bloqueara las conexiones. De todos modos, la guía no abre ninguna.
doctor-network-not-asked = La guía no bloquea las conexiones en este tipo de computadora. De todos modos, no abre ninguna.
doctor-memory = Memoria
doctor-memory-none = Si el programa falla, no queda ninguna copia de su memoria.
doctor-memory-kept = Si el programa falla, esta computadora puede guardar una copia de su memoria. Desactive eso en el sistema.
doctor-settings = Ajustes
doctor-settings-none = Todavía no hay archivo de ajustes. Se usan los de siempre.
doctor-settings-sound = El archivo de ajustes se puede leer.
doctor-settings-bad = El archivo { $what } no se puede leer. La guía lo apartará y usará los ajustes de siempre.
doctor-folder = Carpeta de ajustes
doctor-folder-fine = Los ajustes se pueden guardar.
doctor-folder-not = Los ajustes no se pueden guardar en { $what }. Duran hasta cerrar la guía. Revise los permisos y el espacio libre.
doctor-temporary = Carpeta por poco tiempo
doctor-temporary-fine = Un PDF se puede abrir en otro programa.
doctor-temporary-not = Un PDF no se puede abrir en otro programa: no se puede escribir en { $what }. Imprimir y guardar sí funcionan.
doctor-printers = Impresoras
doctor-printers-found = { $count ->
        [one] Hay una impresora lista.
       *[other] Hay { $count } impresoras listas.
    }
doctor-printers-none = No hay ninguna impresora lista. Agregue una en el sistema, o use los códigos para el teléfono y los archivos.
doctor-printers-no-system = No hay sistema de impresión. Instale uno, como CUPS, o use los códigos para el teléfono y los archivos.
doctor-printers-unreachable = No se puede llegar al sistema de impresión. Inícielo en esta computadora. La guía no usa uno por la red.
doctor-printers-hung = El sistema de impresión no responde. Reinícielo.
doctor-printers-refused = El sistema de impresión dijo que no. Sus propias palabras: { $reason }
doctor-speech = Voz
doctor-speech-found = { $what } tiene voz para { $count } de { $of } idiomas.
doctor-speech-none = Ningún programa de voz respondió. La guía funciona sin él. Para tener uno, instale { $what }.
