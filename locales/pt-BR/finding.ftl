# Encontrar alguém: a página, o que fazer em ordem, e o que anotar em papel.

find-page = Encontrar alguém
find-open = Abrir “Encontrar alguém”, passo a passo
find-intro = Vá de cima para baixo, e marque no papel o que já foi feito. Se não encontrar nada, comece de novo depois de algumas horas.
find-write = O que anotar
find-write-how = Copie esta lista em papel, e preencha lá. Aqui nada é digitado, e nada fica guardado. Não leia a lista em um telefone da cadeia.

finding-part-jail = Primeiro: a cadeia
finding-roster = Olhe a lista de presos da própria cadeia, ou ligue para a cadeia. Enquanto o processo criminal prende a pessoa, ela está lá e não na busca do ICE.
finding-neutral = Se existe fiança criminal, pergunte: “Besides the charges, is there any other hold or detainer that would stop release?” (Além das acusações, existe outra retenção, “hold” ou “detainer”, que impeça a soltura?) Não diga nada sobre o lugar de nascimento nem sobre status.
finding-left = Se a pessoa saiu, pergunte: em que dia e hora, quem a levou, e para onde?
finding-moved = Olhe também as listas das cadeias próximas e do presídio estadual. Podem ter transferido a pessoa, e um [pedido de retenção do ICE](term:detainer) pode ir junto.

finding-part-ice = Depois: a busca do ICE na internet
finding-locator = Procure um adulto em { $site-locator }. O site é do [ICE](term:ice). Você precisa do nome e do sobrenome exatos e do país de nascimento. A pessoa não aparece lá até o ICE registrá-la.
finding-number = Se você tem o [A-number](term:a-number), procure com ele e com o país de nascimento. Se ele tem menos de nove dígitos, ponha zeros na frente.
finding-spelling = Tente todas as grafias. Tente cada sobrenome sozinho, os dois juntos, e na outra ordem. Tente com e sem acentos, hífens e espaços, um segundo nome, e o nome de antes de um casamento.
finding-again = A busca anda atrasada. Tente de novo a cada poucas horas, e depois de cada transferência.
finding-child = A busca não mostra menores de { $age-adult } anos. Veja [crianças e adolescentes](page:situation-minor).

finding-part-others = Se a busca falhar
finding-lawyer = Ligue para um advogado de imigração, mesmo antes de encontrar a pessoa. O advogado pode perguntar, e pode ir a um juiz se uma transferência está próxima.
finding-court = Com o A-number, ligue para a linha do tribunal ou olhe na internet. Lá dizem qual é a próxima audiência. É o tribunal, não o ICE.
finding-consulate = Pergunte ao [consulado](term:consulate) da pessoa. Ele pode ajudar a encontrá-la e visitá-la. Se a pessoa tem medo do seu governo, pergunte antes a um advogado.
finding-office = O advogado, um cidadão ou o consulado pode ligar para o escritório do ICE da região, que está na lista em { $site-ice }. Depois tente os centros de detenção próximos.
finding-line = Como último passo, a linha do próprio ICE.

finding-part-careful = Tenha cuidado
finding-quiet = Não fale a ninguém da cadeia nem do ICE sobre o lugar de nascimento, papéis, ou como alguém veio. Trate as ligações da cadeia como gravadas.
finding-numbers = Alguns aplicativos e listas mostram números errados. Use os deste guia ou os de um advogado.
finding-scams = Pode ligar alguém que sabe o nome da pessoa e pede dinheiro. O ICE não liga para as famílias pedindo dinheiro. Ligue de volta para o advogado em um número que você encontrou por conta própria.

finding-write-name = Nome completo, e cada forma como é escrito
finding-write-birth = Data e país de nascimento
finding-write-a-number = [A-number](term:a-number), se existe
finding-write-last-seen = Onde e quando a pessoa foi presa ou vista pela última vez
finding-write-booking = Cadeia e número do [fichamento](term:booking)
finding-write-charge = Acusação, [fiança criminal](term:bail) e próxima data no tribunal
finding-write-calls = Cada ligação: dia, hora, com quem você falou, o que lhe disseram
finding-write-searched = Cada busca: dia, hora e a grafia que você tentou
finding-write-lawyers = Nomes dos dois advogados e como falar com eles
finding-write-medicine = Remédios de que a pessoa precisa
