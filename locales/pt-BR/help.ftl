# A página “quem pode ajudar”. Para que serve cada contato está em contacts.ftl.

help-title = Quem pode ajudar
help-card = Ajuda jurídica gratuita, encontrar uma pessoa, a linha do tribunal
help-intro = Estes lugares podem ajudar. Pergunte quanto custa a ligação e quem atende. Não fale de papéis nem de como alguém veio até saber que fala com um escritório de advocacia.
help-clinic = De quem cuida deste computador
help-clinic-unusable = Um item da lista da clínica não pode ser mostrado (linha { $line }: { $reason }).
help-legal = Ajuda jurídica gratuita ou barata
help-hotline = Linhas de ajuda
help-find = Encontrar uma pessoa
help-court = O tribunal de imigração
help-funds = Fundos para fiança criminal e para fiança de imigração
help-pay-bond = Pagar uma fiança de imigração (bond)
help-consulates = Consulados
help-children = Crianças
