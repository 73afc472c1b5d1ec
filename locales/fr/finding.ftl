# Retrouver une personne : la page, quoi faire dans l’ordre, et quoi noter sur papier.

find-page = Retrouver une personne
find-open = Ouvrir « Retrouver une personne », étape par étape
find-intro = Allez de haut en bas, et marquez sur papier ce qui est fait. Si vous ne trouvez rien, recommencez après quelques heures.
find-write = Quoi noter
find-write-how = Copiez cette liste sur papier, et remplissez-la là. Rien n’est tapé ici, et rien n’est gardé. Ne la lisez pas à voix haute sur un téléphone de la prison.

finding-part-jail = D’abord : la prison
finding-roster = Regardez la liste des personnes retenues de la prison elle-même, ou appelez la prison. Tant que l’affaire pénale retient la personne, elle est là, et pas dans la recherche de l’ICE.
finding-neutral = S’il y a une caution pénale, demandez : « En dehors des accusations, y a-t-il une autre demande de rétention (hold ou detainer) qui empêcherait la libération ? » Ne dites rien du lieu de naissance ni du statut.
finding-left = Si la personne est partie, demandez : quel jour et à quelle heure, qui l’a emmenée, et où ?
finding-moved = Regardez aussi les listes des prisons voisines et de la prison d’État. La personne a peut-être été transférée, et une [demande de rétention de l’ICE (« ICE hold »)](term:detainer) peut la suivre.

finding-part-ice = Ensuite : la recherche en ligne de l’ICE
finding-locator = Cherchez un adulte sur { $site-locator }. C’est l’[ICE](term:ice) qui gère ce site. Il faut les prénom et nom exacts et le pays de naissance. La personne n’y est pas avant que l’ICE l’ait enregistrée.
finding-number = Si vous avez le [numéro A (« A-number »)](term:a-number), cherchez avec ce numéro et le pays de naissance. S’il a moins de neuf chiffres, mettez des zéros devant.
finding-spelling = Essayez toutes les façons d’écrire le nom. Essayez chaque nom de famille seul, les deux ensemble, et dans l’autre ordre. Essayez avec et sans accents, traits d’union et espaces, avec un deuxième prénom, et avec le nom d’avant un mariage.
finding-again = La recherche est en retard. Réessayez toutes les deux ou trois heures, et après chaque transfert.
finding-child = La recherche ne montre pas les moins de { $age-adult } ans. Voyez [enfants](page:situation-minor).

finding-part-others = Si la recherche échoue
finding-lawyer = Appelez un avocat en immigration, même avant d’avoir trouvé la personne. L’avocat peut demander, et peut aller devant un juge si un transfert est proche.
finding-court = Avec le numéro A, appelez la ligne du tribunal ou regardez en ligne. Elle donne la prochaine audience. C’est le tribunal, pas l’ICE.
finding-consulate = Demandez au [consulat](term:consulate) de la personne. Il peut aider à la retrouver et lui rendre visite. Si la personne a peur de son gouvernement, demandez d’abord à un avocat.
finding-office = L’avocat, un citoyen ou le consulat peut appeler le bureau de l’ICE de la région, qui est dans la liste sur { $site-ice }. Essayez ensuite les centres de détention voisins.
finding-line = En dernier : la ligne de l’ICE elle-même.

finding-part-careful = Attention
finding-quiet = Ne parlez à personne, à la prison ou à l’ICE, du lieu de naissance, des papiers, ni de la façon dont quelqu’un est entré. Considérez les appels de la prison comme enregistrés.
finding-numbers = Certaines applications et listes montrent de faux numéros. Utilisez ceux de ce guide ou ceux d’un avocat.
finding-scams = Quelqu’un peut appeler, connaître le nom de la personne et demander de l’argent. L’ICE n’appelle pas les familles pour demander de l’argent. Rappelez l’avocat à un numéro que vous avez trouvé vous-même.

finding-write-name = Nom complet, et chaque façon de l’écrire
finding-write-birth = Date et pays de naissance
finding-write-a-number = [Numéro A (« A-number »)](term:a-number), s’il y en a un
finding-write-last-seen = Où et quand la personne a été arrêtée ou vue pour la dernière fois
finding-write-booking = Prison et numéro d’[enregistrement (« booking »)](term:booking)
finding-write-charge = Accusation, [caution pénale](term:bail) et prochaine date au tribunal
finding-write-calls = Chaque appel : jour, heure, à qui vous avez parlé, ce qu’on vous a dit
finding-write-searched = Chaque recherche : jour, heure, et la façon d’écrire essayée
finding-write-lawyers = Noms des deux avocats et comment les joindre
finding-write-medicine = Médicaments dont la personne a besoin
