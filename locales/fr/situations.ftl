# Situations particulières. situation-<id> = son nom dans les listes et le titre de sa page ; les attributs
# sont ses lignes, comme dans faq.ftl. « la personne » = la personne retenue ; « vous » = qui lit.

situations-page = Situations particulières
situations-intro = Certaines choses changent ce que vous devriez faire. Ouvrez chaque situation qui correspond. Plusieurs peuvent correspondre à la fois.
situations-yours = Votre situation
situations-all = Toutes les situations particulières

situation-citizen = La personne est, ou est peut-être, citoyenne américaine
    .answer = L’[ICE](term:ice) n’a pas le droit de retenir un citoyen américain. Montrez la preuve à un avocat aujourd’hui.
    .means-1 = Certaines personnes sont citoyennes sans le savoir. Un parent est peut-être devenu citoyen quand elles étaient enfants et avaient une carte verte (« green card »). Ou elles sont nées à l’étranger d’un parent citoyen.
    .means-2 = Des citoyens ont quand même été retenus. L’ICE peut annuler une [demande de rétention de l’ICE (« ICE hold »)](term:detainer). Elle l’a fait dans un cas connu quand elle a vu la preuve.
    .do-1 = Cherchez un passeport américain, une carte-passeport, un acte de naissance américain ou des papiers de citoyenneté. Si la citoyenneté vient d’un parent, trouvez les papiers du parent.
    .do-2 = Faites envoyer par l’avocat des copies au chef de la prison et à l’ICE. Gardez les originaux.
    .careful-1 = Si vous n’êtes pas sûr, ne le dites pas à des agents. Une fausse déclaration peut faire un tort durable. Un avocat peut vérifier.
    .careful-2 = La personne ne devrait pas signer de papiers pour quitter le pays.
    .ask-1 = Demandez à l’avocat : « Demanderez-vous à l’ICE d’annuler la demande de rétention ? Si l’ICE refuse, demanderez-vous l’[habeas corpus](term:habeas-corpus) à un juge ? »

situation-green-card = La personne a une carte verte ou est entrée avec un visa
    .answer = Une personne qui a une carte verte peut recevoir une [demande de rétention de l’ICE (« ICE hold »)](term:detainer) à cause de certains crimes ou délits, ou de certaines accusations. Elle garde le droit de voir un juge, et souvent de demander une [caution d’immigration](term:immigration-bond).
    .means-1 = Une personne entrée avec un visa peut en général aussi demander une caution d’immigration. Une règle sur certains crimes ou délits peut enlever cette possibilité. On l’appelle [détention obligatoire](term:mandatory-detention).
    .means-2 = [Plaider coupable (« plea »)](term:plea) peut mettre la carte ou le statut en danger, même si l’accord a l’air bon.
    .means-3 = Certaines personnes qui ont une carte verte sont citoyennes sans le savoir. Voyez [citoyens](page:situation-citizen).
    .do-1 = Donnez à l’avocat une copie de la carte ou du visa, et de tous les papiers du tribunal, anciens et nouveaux.
    .do-2 = Essayez d’avoir un conseil d’immigration avant toute réponse à l’accusation (« plea »).
    .careful-1 = La personne ne devrait pas signer de papiers où elle accepte de partir avant qu’un avocat les ait expliqués.
    .ask-1 = Demandez à un avocat en immigration : « Avec cette accusation, la personne peut-elle être expulsée ? Et si elle plaide coupable ? »
    .ask-2 = Demandez aussi : « Cette accusation empêcherait-elle une caution d’immigration ? Pouvons-nous demander à un juge de décider que non ? »

situation-old-order = La personne a un ancien ordre d’expulsion, ou a déjà été expulsée
    .answer = L’[ICE](term:ice) pourra peut-être la renvoyer vite, sans juge. Essayez de parler à un avocat en immigration aujourd’hui, avant que quelqu’un paie ou signe.
    .means-1 = La personne peut demander de l’aide parce qu’elle a peur. Pendant que cela se décide, un [juge de l’immigration](term:immigration-judge) ne peut pas accorder de [caution d’immigration](term:immigration-bond).
    .means-2 = Si elle a été expulsée et est revenue, l’ICE peut utiliser encore l’ancien ordre. C’est la [remise en vigueur (« reinstatement »)](term:reinstatement). Dire sa peur est le principal moyen de l’arrêter.
    .means-3 = Un ordre donné après une audience manquée peut parfois être rouvert. S’il n’y a pas eu d’avis, on peut le demander à tout moment. Pour d’autres raisons fortes, le délai est court.
    .means-4 = À la date du { $date-third-countries }, l’ICE peut essayer d’envoyer une personne dans un pays qui n’est pas le sien, et les tribunaux n’ont pas fini d’en décider. Parlez à l’avocat de la peur de n’importe quel pays.
    .do-1 = Vérifiez s’il y a un ordre avec le [numéro A (« A-number »)](term:a-number) sur { $site-court } ou au { $phone-eoir-line }.
    .do-2 = Si la personne a peur de retourner dans son pays, elle devrait le dire clairement, plus d’une fois, à chaque agent.
    .careful-1 = Ne parlez pas de l’ancienne affaire dans les appels de la prison ni avec des agents. Revenir sans permission après une expulsion peut être un crime fédéral.
    .ask-1 = Demandez à un avocat en immigration : « L’ordre peut-il être rouvert ? Est-ce que cela arrêterait l’expulsion ? Y a-t-il une demande fondée sur la peur ? »

situation-victim = La personne a été victime d’un crime ou de violence
    .answer = Cela peut aider. Certaines victimes peuvent avoir droit à un visa spécial ou à une protection. Ce sont les victimes qui ont aidé la police, les victimes de la traite, et les personnes maltraitées par leur famille.
    .means-1 = Les noms sont [visa U, visa T et VAWA](term:u-t-visa-vawa). Le visa U est pour les victimes qui ont aidé la police, le visa T pour la traite. VAWA est pour la violence d’un conjoint, d’un parent ou d’un enfant.
    .means-2 = Une demande de ce genre en cours n’empêche pas l’[ICE](term:ice) de retenir la personne. Le { $date-victim-policy }, l’ICE a mis fin à sa règle pour les victimes. Un procès a suivi, et son résultat n’est pas certain.
    .do-1 = Gardez des copies des reçus et des lettres d’approbation là où un avocat et la famille peuvent les envoyer.
    .do-2 = Dites à l’avocat en privé ce qui s’est passé, et si cela a été signalé.
    .careful-1 = Ne racontez pas l’histoire du crime dans les appels de la prison.
    .careful-2 = L’avis joint à la [demande de rétention de l’ICE (« ICE hold »)](term:detainer) donne une ligne téléphonique pour les victimes. C’est la ligne de l’ICE elle-même : essayez de parler d’abord à un avocat.
    .ask-1 = Demandez à un avocat en immigration : « La personne peut-elle avoir droit à une protection de victime ? Que peut-on déposer maintenant ? Pouvez-vous demander à l’ICE de lever la demande de rétention ? »

situation-minor = La personne a moins de { $age-adult } ans
    .answer = Trouvez tout de suite un avocat pour l’enfant. Les règles pour les enfants sont différentes.
    .means-1 = Un enfant qui n’a pas de parent ici doit aller au bureau du gouvernement pour les réfugiés (ORR), normalement dans un délai de { $hours-orr } heures.
    .means-2 = Les règles des États sur les [demandes de rétention de l’ICE (« ICE holds »)](term:detainer) d’enfants sont différentes, et elles ne sont pas certaines. Seul un avocat peut dire ce que ce lieu a le droit de faire.
    .means-3 = Les enfants que le ministère de la Sécurité intérieure (« Homeland Security ») retient ont encore des protections d’un tribunal. On les appelle « Flores ».
    .do-1 = Parlez de la demande de rétention à l’avocat de la défense de l’enfant. Demandez un avocat qui connaît les affaires d’immigration des enfants.
    .do-2 = Si l’enfant a été transféré, demandez à l’ORR. Cherchez sur son site la ligne pour les parents. La recherche en ligne de l’ICE ne montre pas les enfants.
    .careful-1 = Un enfant n’est pas obligé de répondre aux questions de l’[ICE](term:ice). Demandez qu’un avocat soit présent.
    .careful-2 = Un enfant ne devrait pas signer de papiers de départ sans avocat.
    .ask-1 = Demandez à l’avocat : « L’ICE a-t-elle le droit de retenir cet enfant ? Quelle protection l’enfant pourrait-il demander ? Qui peut venir chercher l’enfant sans danger ? »

situation-status = La personne a le DACA, le TPS ou une demande d’asile en cours
    .answer = Dites-le aujourd’hui à un avocat en immigration. Cela peut aider, mais n’empêche pas toujours l’[ICE](term:ice) de retenir une personne.
    .means-1 = Une demande d’[asile](term:asylum) en cours n’empêche pas la détention.
    .means-2 = Le gouvernement dit que le DACA ne donne pas de statut. À la date du { $date-daca }, il avait annoncé des arrestations de personnes avec le DACA.
    .means-3 = On n’a pas le droit de retenir une personne à cause de son statut d’immigration si son TPS est valable. Mais à la date du { $date-tps }, la plupart des programmes TPS avaient pris fin.
    .do-1 = Donnez à l’avocat des copies des cartes, des reçus et des lettres.
    .do-2 = Pour le TPS, vérifiez avec l’avocat le pays exact et la date de fin.
    .careful-1 = Ne parlez ni du statut ni de l’histoire d’asile dans les appels de la prison.
    .ask-1 = Demandez à un avocat en immigration : « Est-ce encore valable aujourd’hui ? Pouvez-vous demander à l’ICE de lever la [demande de rétention](term:detainer) ? »

situation-medicine = La personne est malade ou a besoin de médicaments
    .answer = Informez par écrit le personnel médical de la prison. Demandez un résumé médical qui suit la personne si elle est transférée.
    .means-1 = Peu de choses suivent quand l’[ICE](term:ice) transfère une personne. Un bureau de shérif dit que ce sont seulement l’argent du compte, les médicaments et les papiers juridiques.
    .means-2 = Certaines prisons donnent des médicaments pour quelques jours si vous le demandez. D’autres peuvent ne pas le faire.
    .means-3 = Un juge peut tenir compte des besoins médicaux quand il décide d’une [caution d’immigration](term:immigration-bond).
    .do-1 = Écrivez une liste : chaque maladie, médicament, dose, médecin et pharmacie. Gardez une copie.
    .do-2 = Demandez à la personne d’en parler aussi à l’infirmier, et de demander le résumé par écrit.
    .do-3 = Mettez les dossiers médicaux et les ordonnances dans votre dossier, avec des copies pour les avocats.
    .careful-1 = S’il y a un danger maintenant, appelez la prison et demandez le service médical. Notez l’heure et le nom.
    .ask-1 = Demandez aux deux avocats : « Pouvez-vous informer la prison, l’ICE et le juge de la maladie ? »

situation-prison = La personne est dans une prison d’État ou fédérale
    .answer = La [demande de rétention de l’ICE (« ICE hold »)](term:detainer) peut suivre une personne d’une prison locale à une prison d’État ou fédérale. L’[ICE](term:ice) attend normalement la fin de la peine.
    .means-1 = Les règles des États sur les demandes de rétention parlent surtout des prisons locales. D’autres règles peuvent valoir dans une prison d’État, et plus encore dans une prison fédérale.
    .means-2 = Le dernier jour de la peine est le [moment de la libération](term:release-point). Le temps de rétention en plus commence là.
    .means-3 = Le formulaire de la rétention dit que la demande ne devrait rien changer au travail ou aux programmes à l’intérieur, ni à une libération plus tôt.
    .do-1 = Demandez par écrit la date de fin de la peine. Redemandez quand elle approche.
    .do-2 = Cherchez un avocat en immigration des mois avant ce jour.
    .do-3 = Avant ce jour, prévoyez les médicaments, les papiers et les affaires personnelles.
    .careful-1 = Considérez les appels, messages et lettres de la prison comme enregistrés. Organisez les appels juridiques par l’avocat.
    .ask-1 = Demandez à un avocat en immigration : « Quelles façons de rester y a-t-il ? Que pouvons-nous commencer maintenant ? »

situation-charges-dropped = Les accusations sont abandonnées, mais la personne est encore retenue
    .answer = La fin des accusations lance le temps de la [demande de rétention de l’ICE (« ICE hold »)](term:detainer). Elle n’annule pas la demande : la prison peut donc encore attendre l’[ICE](term:ice).
    .means-1 = L’heure où les accusations ont pris fin est le [moment de la libération](term:release-point). Les { $hours-hold } heures commencent là. Voyez [l’horloge](page:clock).
    .means-2 = Certains États disent aux prisons de suivre les demandes de rétention, et d’autres l’interdisent. Voyez [la question sur l’État](step:state).
    .means-3 = Quand le temps est fini et que rien d’autre ne retient la personne, la prison doit la laisser partir. L’ICE ne vient pas toujours, mais elle peut l’arrêter plus tard.
    .do-1 = Obtenez le papier du tribunal qui montre la fin des accusations. Notez le jour et l’heure.
    .do-2 = Demandez à la prison si autre chose empêche la libération, comme une autre affaire.
    .careful-1 = Essayez de parler à un avocat avant de faire pression sur la prison. La pression peut faire venir l’ICE tout de suite.
    .ask-1 = Demandez à l’avocat : « Quand le temps finit-il ici ? Que ferez-vous s’il est passé ? »

situation-transfer = La personne a été transférée dans une autre prison
    .answer = La [demande de rétention de l’ICE (« ICE hold »)](term:detainer) peut la suivre. Le formulaire vaut pour cette prison et pour tout lieu qui la retient plus tard.
    .means-1 = Tant que l’affaire pénale retient la personne, cherchez-la sur la liste de la nouvelle prison. Elle n’est pas dans la recherche en ligne de l’[ICE](term:ice) avant que l’ICE l’enregistre.
    .means-2 = Dans un autre État, d’autres règles comptent. Si l’ICE détient la personne, elle peut la transférer très loin, et alors la règle d’un autre tribunal peut compter.
    .means-3 = Une demande fédérale d’[habeas corpus](term:habeas-corpus) se dépose là où la personne est retenue ce jour-là. Si elle a été bien déposée avant un transfert, le transfert n’y met pas fin.
    .do-1 = Appelez l’ancienne prison. Demandez quand la personne est partie, qui l’a emmenée et où. Notez-le. Voyez [retrouver une personne](page:finding).
    .do-2 = Prévenez les deux avocats tout de suite, pour qu’ils le disent au tribunal pénal.
    .do-3 = Demandez ce que deviennent les affaires laissées, l’argent du compte et les médicaments.
    .careful-1 = Ne parlez ni de papiers ni de l’affaire quand vous vous renseignez, ni dans les appels de la nouvelle prison.
    .ask-1 = Demandez à l’avocat de la défense : « Qui prévient le tribunal ? Pouvez-vous demander une nouvelle date ou un [“writ” (ordre d’un tribunal)](term:writ) ? »
    .ask-2 = Demandez à l’avocat en immigration : « Quelles règles comptent là-bas ? Faudrait-il déposer une demande d’habeas corpus avant un nouveau transfert ? »

situation-sentence = La peine se termine
    .answer = La fin de la peine est le [moment de la libération](term:release-point). Le temps en plus de la [demande de rétention de l’ICE (« ICE hold »)](term:detainer) commence là, et l’[ICE](term:ice) peut venir ce jour-là.
    .means-1 = Jusque-là, l’ICE attend normalement.
    .means-2 = Ce que la prison a le droit de faire ce jour-là dépend de l’État. Voyez [la question sur l’État](step:state).
    .means-3 = Le formulaire dit que la demande de rétention ne devrait rien changer à une libération plus tôt ni aux programmes.
    .do-1 = Demandez par écrit la date exacte de fin. Redemandez quand elle approche.
    .do-2 = Deux à trois mois avant cette date, un avocat en immigration devrait déjà y travailler.
    .do-3 = Prévoyez qui prend les affaires de la personne, et de quels médicaments elle a besoin.
    .careful-1 = Après ce jour, essayez de parler à un avocat avant de faire pression sur la prison. La pression peut faire venir l’ICE tout de suite.
    .ask-1 = Demandez à l’avocat de la défense : « Une libération plus tôt ou un programme est-il possible malgré la demande de rétention ? Combien de temps compte ? »
    .ask-2 = Demandez à l’avocat en immigration : « Quelles façons de rester pourraient convenir ? Que pouvons-nous déposer avant la fin ? »

situation-plea = On propose à la personne un accord pour plaider coupable
    .answer = Essayez d’avoir un conseil d’immigration avant toute [réponse à l’accusation (« plea »)](term:plea). Avec une [demande de rétention de l’ICE (« ICE hold »)](term:detainer), plaider coupable mène en général à l’[ICE](term:ice) le jour même ou peu après.
    .means-1 = Plaider coupable vite « pour sortir » peut donner une [condamnation](term:conviction). Cela peut mettre fin à la chance d’une [caution d’immigration](term:immigration-bond) ou enlever un statut.
    .means-2 = L’avocat de la défense doit dire à la personne si plaider coupable amène un risque d’expulsion. La Cour suprême des États-Unis l’a dit.
    .do-1 = Demandez à l’avocat de la défense de vérifier avec un expert en immigration. Le bureau de l’[avocat commis d’office (« public defender »)](term:public-defender) peut en avoir un.
    .do-2 = Demandez à l’avocat de demander plus de temps au tribunal.
    .careful-1 = Parlez du statut seulement avec l’avocat, en privé. Jamais dans les appels de la prison.
    .careful-2 = La personne ne devrait pas parler de statut dans la salle d’audience, sauf si l’avocat le conseille.
    .ask-1 = Demandez à l’avocat de la défense : « Quelle réponse à l’accusation serait sans danger pour l’immigration ? À quel expert avez-vous demandé ? »
    .ask-2 = Demandez aussi : « L’affaire peut-elle être abandonnée, ou envoyée vers un programme ? »
