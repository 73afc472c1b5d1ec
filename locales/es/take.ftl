take-sheets = Cartas, guiones y hojas para llenar
take-sheets-help = Imprima una hoja y llénela a mano. Esta computadora nunca pide nombres ni números.
take-sheets-card = Una tarjeta para su cartera
take-sheets-worksheet = Hojas para llenar a mano
take-sheets-letter = Cartas
take-sheets-call = Qué decir por teléfono
take-sheet-state = Algunas líneas dependen del estado. Conteste primero las preguntas y esta hoja tendrá las líneas de su estado.
take-sheet-answer = Respuesta
