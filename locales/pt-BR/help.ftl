help-title = Quem pode ajudar
help-card = Ajuda jurídica gratuita, encontrar uma pessoa, a linha do tribunal
