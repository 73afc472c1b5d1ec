# O guia em um terminal.

text-keys = b volta, q termina.
text-choose = Digite um número e aperte Enter;
text-choose-any = Digite um ou mais números com espaços entre eles, e aperte Enter;
text-choose-place = Digite um número, ou o nome ou as letras do estado, e aperte Enter;
text-choose-answer = Digite um número, ou palavras para procurar, e aperte Enter;
text-not-understood = Essa não é nenhuma das opções. Por favor, tente de novo.
text-nothing-found = Nada foi encontrado. Tente outra palavra, ou um número.
text-plain-only = Este terminal diz que só mostra letras simples, por isso o guia aparece em inglês. Para todos os idiomas, configure-o para Unicode.
