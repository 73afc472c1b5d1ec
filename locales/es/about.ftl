# La página sobre la guía misma.

about-title = Sobre esta guía
about-what = Esta guía es para familiares y amigos de una persona en la cárcel con una retención de ICE. Da información, no consejo legal. No conoce toda su historia. Un abogado sí puede conocerla.
about-promises = Lo que prometemos
about-offline = Funciona sin internet. No abre ninguna conexión.
about-blocked = El sistema de esta computadora también bloquea toda conexión de red de la guía.
about-not-blocked = En esta computadora no hay un bloqueo adicional de las conexiones de red. La guía tampoco abre ninguna.
about-no-trace = No guarda nada de lo que usted pone. Sus respuestas desaparecen cuando las borra o cierra el programa.
about-sourced = Cada dato legal muestra de dónde viene y el día en que se revisó.
about-age = De cuándo es
about-age-text = El contenido se revisó por última vez el { $date }. La ley cambia rápido. Algunas partes deben revisarse de nuevo dentro de { $days-moving } días. Si una parte ya pasó ese día, lo dice.
about-not-reviewed = Ningún abogado la ha revisado todavía
about-not-reviewed-text = La guía se escribió a partir de fuentes publicadas. Un abogado de inmigración todavía no la ha revisado. Antes de actuar, trate de hablar con un abogado.
about-translations = Traducciones
about-translations-text = Una traducción es un borrador hasta que la revisa una persona que da su nombre. Cada página en borrador lo dice.
about-sources-text = Estas son todas las fuentes. Un número en el texto lleva a su fuente, al pie de la página.
about-keys = Teclas
about-keys-text = Tab va a la parte siguiente. Enter o Espacio oprime un botón. Las flechas pasan de una opción a otra. Ctrl y más, o Ctrl y menos, cambian el tamaño de la letra. Ctrl y A selecciona todo el texto de la página, y Ctrl y C lo copia. Escape cierra un cuadro.
