# O que só o papel diz: no pé de cada folha, e para formas que um leitor de tela não vê.

paper-use-before = Use antes de { $date }
paper-past = A data { $date } já passou. Partes podem estar desatualizadas. Confirme com um advogado.
paper-from = Impresso em: { $clinic }
paper-page = Página { $number } de { $of }
paper-box = caixa para marcar
paper-ticked = caixa marcada
paper-line = linha para escrever
