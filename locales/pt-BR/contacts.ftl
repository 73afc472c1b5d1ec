# Lugares que ajudam. contact-… é o nome; .what diz para que serve; .hours só quando se sabe.
# “Abra primeiro o site; não ligamos” fica onde está. O que é do ICE diz que é do ICE.

contact-ice-locator = Busca de presos do ICE na internet (ICE Online Detainee Locator)
    .what = Encontre um adulto que está com o ICE. **Este site é do ICE.** Quem está em uma cadeia do condado não aparece aqui até o ICE registrar a pessoa. Tente todas as grafias e os dois sobrenomes. Crianças não aparecem.

contact-ice-line = Linha de informação do ICE sobre detenção (ICE Detention Reporting and Information Line)
    .what = Pergunte onde está uma pessoa que está com o ICE, ou relate um problema de lá. **Esta linha é do ICE.** Se você não tem status legal, deixe que ligue um cidadão, um advogado ou o consulado. Diga só o necessário.
    .hours = De segunda a sexta, das { $hour-ice-line-opens } da manhã às { $hour-ice-line-closes } da tarde, horário do Leste dos EUA. Espanhol e intérpretes.

contact-vinelink = VINELink
    .what = Receba um aviso quando uma cadeia transfere ou solta uma pessoa. Dizem que ele cobre muitas cadeias do condado, mas não todo o ICE. Abra primeiro o site; nós não o conferimos.

contact-eoir-line = Linha de casos do tribunal de imigração (EOIR)
    .what = Ouça a próxima data no tribunal e a decisão do juiz em um caso de imigração. Você precisa do [A-number](term:a-number) da pessoa. Ela não informa sobre uma [fiança de imigração](term:immigration-bond).
    .hours = Dia e noite, todos os dias. Inglês e espanhol.

contact-eoir-online = Busca de casos do tribunal de imigração na internet (EOIR)
    .what = Procure um caso de imigração com o [A-number](term:a-number) da pessoa. Veja aqui se existe uma ordem antiga de deportação antes de decidir sobre a [fiança criminal](term:bail).

contact-legal-directory = Lista nacional de serviços jurídicos de imigração (National Immigration Legal Services Directory, Immigration Advocates Network)
    .what = Procure advogados de imigração de organizações sem fins lucrativos por código postal (ZIP code) ou por centro de detenção. Abra primeiro o site; não sabemos se está atualizado.

contact-pro-bono-list = Lista de ajuda jurídica gratuita dos tribunais de imigração (EOIR)
    .what = Encontre advogados e grupos que podem ajudar de graça, separados por tribunal de imigração. Uma lista nova sai quatro vezes por ano.

contact-aila = Busca de advogados da AILA (American Immigration Lawyers Association)
    .what = Encontre um advogado de imigração particular. Pergunte primeiro o preço total. Abra primeiro o site; nós não o conferimos.

contact-doj-roster = Lista de representantes credenciados do Departamento de Justiça (Justice Department)
    .what = Confira se um ajudante que não é advogado é um [representante credenciado](term:accredited-representative). Procure o ajudante e a organização.

contact-state-bar = A ordem dos advogados do seu estado (state bar)
    .what = Confira se um advogado tem licença. A ordem também pode indicar um advogado particular ou uma primeira conversa barata. Procure na internet o nome do seu estado e “bar association”.

contact-clinic = CLINIC (Catholic Legal Immigration Network)
    .what = Encontre programas jurídicos de imigração de grupos católicos e comunitários. Abra primeiro o site; não ligamos para eles.

contact-legal-aid = Assistência jurídica local (Legal Services Corporation)
    .what = Encontre um escritório de assistência jurídica (“legal aid”) perto de você. Esses escritórios têm limites para ajudar pessoas sem status legal, então pergunte antes. Abra primeiro o site; não ligamos para eles.

contact-idp = Immigrant Defense Project (IDP)
    .what = Pergunte sobre um processo criminal e imigração. Qualquer um pode perguntar. Eles ajudam mais em Nova York; em outros lugares explicam e indicam. Você deixa uma mensagem e eles ligam de volta. Abra primeiro o site para ver o número; não ligamos.

contact-freedom-for-immigrants = Freedom for Immigrants
    .what = Procure a linha deles para pessoas presas pelo ICE e suas famílias. Abra primeiro o site; não ligamos, e ela pode ter mudado.

contact-chirla = CHIRLA
    .what = Procure a linha de ajuda deles para imigrantes, em inglês e espanhol. Ela foi anunciada para todo o país. Abra primeiro o site; não ligamos.

contact-nijc = National Immigrant Justice Center (NIJC)
    .what = Pergunte sobre ajuda jurídica na detenção de imigração, sobretudo no Meio-Oeste (Midwest). Abra primeiro o site; não ligamos.

contact-nip = National Immigration Project
    .what = Fale deles ao seu advogado. Eles ajudam advogados em casos difíceis, e podem indicar outros às famílias. Abra primeiro o site; não ligamos.

contact-ilrc = Immigrant Legal Resource Center (ILRC)
    .what = Pegue cartões sobre os seus direitos, um plano familiar e guias para advogados de defesa. Alguns existem em muitos idiomas. Eles não têm linha de ajuda.

contact-aclu = ACLU no seu estado
    .what = Pergunte se aceitam casos em que uma cadeia mantém alguém tempo demais ([“overdetention”](term:overdetention)). Eles podem aceitar um caso forte. Abra primeiro o site para achar o seu estado; não ligamos.

contact-texas-law-help = TexasLawHelp (Texas)
    .what = Leia um guia na internet para famílias sobre detenção de imigração. Abra primeiro o site; não conferimos se está atualizado.

contact-consulates = O consulado da pessoa
    .what = Um [consulado](term:consulate) pode visitar, e pode ajudar a encontrar advogado, papéis e família. Se a pessoa tem medo do seu governo, pergunte antes a um advogado. O Departamento de Estado (State Department) tem uma lista de consulados.

contact-ciam = CIAM, o centro de ajuda do México
    .what = Ajuda a encontrar e assistir mexicanos que estão presos. Pergunte a um consulado mexicano como falar com ele.
    .hours = Dia e noite, todos os dias. Espanhol e inglês.

contact-orr = Escritório para refugiados do governo (Office of Refugee Resettlement, ORR)
    .what = Procure uma criança que está sob cuidado do governo sem pai nem mãe. A busca do ICE não mostra crianças. É um órgão do governo, então tente falar antes com um advogado para a criança.

contact-bail-fund-network = National Bail Fund Network
    .what = Encontre grupos que podem pagar uma [fiança criminal](term:bail) ou uma [fiança de imigração](term:immigration-bond). A maioria só ajuda com uma fiança de imigração depois que o valor foi fixado. Abra primeiro o site; não ligamos para eles.

contact-cebonds = CeBONDS
    .what = Pague uma [fiança de imigração](term:immigration-bond) na internet por transferência bancária. **Este site é do ICE.** Cidadãos, pessoas com green card, escritórios de advocacia e organizações sem fins lucrativos podem pagar. Entre no site por conta própria. Ninguém que liga para você está cobrando uma fiança de imigração de verdade.
