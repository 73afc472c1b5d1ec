# As configurações deste computador: o de uma família, ou o de uma clínica.

settings-page = Configurações
settings-intro = Estas são as configurações deste computador. Cada mudança é salva na hora. Suas respostas nunca são salvas com elas.
settings-text-size = Tamanho do texto
settings-percent = { $percent }%
settings-colors = Cores
settings-colors-light = Claras
settings-colors-dark = Escuras
settings-colors-strong = Contraste forte
settings-paper = Papel
settings-printer = Impressora
settings-printer-usual = A de costume deste computador
settings-clinic = Nome da sua clínica ou grupo
settings-clinic-help = Ele aparece na primeira página e no pé de cada folha impressa. Em casa você pode deixar vazio.
settings-clinic-hint = Por exemplo, o nome na sua porta
settings-languages = Idiomas que os leitores podem escolher
settings-languages-help = O inglês sempre pode ser escolhido.
settings-reviewed-only = Só idiomas que alguém conferiu e assinou com o próprio nome
settings-unknown = As configurações falam de um idioma que este guia não tem: { $what }. Ele fica de fora.
