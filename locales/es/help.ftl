# La página «quién ayuda»: sus propias palabras.

help-title = Quién ayuda
help-card = Ayuda legal gratis, encontrar a una persona, la línea de la corte
help-intro = Estos lugares pueden ayudar. Pregunte cuánto cuesta la llamada y quién contesta. No hable de papeles ni de cómo entró una persona hasta saber que habla con la oficina de un abogado.
help-clinic = De las personas que cuidan esta computadora
help-clinic-unusable = Una entrada de la lista de la clínica no se puede mostrar (línea { $line }: { $reason }).
help-legal = Ayuda legal gratis o de bajo costo
help-hotline = Líneas de ayuda
help-find = Encontrar a una persona
help-court = La corte de inmigración
help-funds = Fondos para pagar fianzas penales y de inmigración
help-pay-bond = Pagar una fianza de inmigración
help-consulates = Consulados
help-children = Niños
