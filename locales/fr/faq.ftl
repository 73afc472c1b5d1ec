# Questions et réponses : ce que demande une famille quand la prison dit « there is an ICE hold ».
#
# faq-<id> est la question ; ses attributs sont les lignes de la réponse, dans l’ordre de
# assets/guide/faq.ron. Chaque ligne se lit seule et porte ses propres sources.
#
# « caution pénale » = bail (tribunal pénal) ; « caution d’immigration » = immigration bond (payée à l’ICE).
# Jamais « caution » seul. « la personne » = la personne en prison ; « vous » = qui lit.
# Les mots entre « guillemets » peuvent être dits à voix haute. « peut », « souvent », « normalement » : à garder.

## Groupes

faq-group-hold = Comprendre la demande de rétention
faq-group-clock = Combien de temps dure la rétention
faq-group-bail = La caution pénale et l’affaire pénale
faq-group-lawyers = Les avocats
faq-group-talking = Parler et signer
faq-group-after-ice = Après que l’ICE a pris la personne
faq-group-special = Situations particulières
faq-group-family = La famille et la vie de tous les jours
faq-group-safety = Plaintes, arnaques et ce guide

## Comprendre la demande de rétention

faq-what-is-a-hold = Qu’est-ce qu’une demande de rétention de l’ICE (« ICE hold ») ?
    .answer = Une [demande de rétention de l’ICE (« ICE hold »)](term:detainer) est un papier que le [DHS](term:dhs) envoie à une prison. Il demande à la prison de prévenir l’[ICE](term:ice) avant que la personne sorte, et de la garder un peu plus longtemps.
    .means-1 = Ce temps en plus est là pour que l’ICE puisse venir. Le formulaire demande à la prison de garder la personne au plus { $hours-hold } heures après le moment où elle serait libre.
    .means-2 = Une demande de rétention n’est pas une accusation pénale ni une [condamnation](term:conviction). Elle n’ordonne l’expulsion de personne. Elle ne prouve le statut d’immigration de personne.
    .means-3 = Tant que l’affaire pénale garde la personne en prison, l’ICE attend normalement. La demande de rétention est comme un ticket dont l’ICE peut se servir plus tard.
    .do-1 = Demandez à l’avocat de la défense une copie de la demande de rétention, le [formulaire { $form-detainer }](term:form-i-247a). La case cochée peut dire beaucoup à un avocat.
    .do-2 = Notez la prison, le numéro d’[enregistrement (« booking »)](term:booking), le montant de la [caution pénale](term:bail) et la prochaine date au tribunal. Gardez cette note sur vous.
    .careful-1 = Considérez les appels de la prison comme enregistrés. N’y parlez pas du lieu de naissance, des papiers, ni de la façon dont la personne est arrivée ici.
    .ask-1 = Demandez à l’avocat de la défense : « Y a-t-il vraiment une demande de rétention ? Avez-vous le formulaire, et quelle case est cochée ? »

faq-is-it-a-judges-order = La demande de rétention est-elle un ordre d’un juge ?
    .answer = Non. Un agent d’immigration signe la [demande de rétention de l’ICE (« ICE hold »)](term:detainer), et aucun juge ne la signe. Une règle fédérale l’appelle une demande.
    .means-1 = La règle dit aussi combien de temps la prison peut garder la personne. Les tribunaux y lisent une limite de temps. Ils n’y lisent pas un ordre de retenir.
    .means-2 = L’[ICE](term:ice) envoie souvent son propre [mandat](term:administrative-warrant) avec la demande, sur le [formulaire { $form-arrest-warrant } ou { $form-removal-warrant }](term:form-i-200-i-205). Un agent signe aussi ce papier. Il permet aux agents de l’ICE d’arrêter la personne.
    .means-3 = Certains tribunaux fédéraux disent que garder une personne seulement à cause d’une demande de rétention est une nouvelle arrestation. Ils disent qu’il faut un [motif probable (« probable cause »)](term:probable-cause).
    .do-1 = Si vous avez le papier, regardez qui l’a signé. Un [mandat d’un juge](term:judicial-warrant) nomme un tribunal, et un juge le signe. Un formulaire de l’ICE nomme le [« Department of Homeland Security »](term:dhs) et porte un numéro de formulaire.
    .careful-1 = « Seulement une demande » ne veut pas dire que la prison ouvrira la porte. Dans certains États, la loi de l’État oblige la prison à retenir la personne.
    .ask-1 = Demandez à l’avocat de la défense : « Y a-t-il un papier signé par un juge ? Cette prison doit-elle suivre la demande de rétention ? »

faq-why-a-hold = Pourquoi mon proche a-t-il une demande de rétention ?
    .answer = Le [DHS](term:dhs) dit avoir une raison de croire qu’il peut expulser la personne. Le formulaire de la [demande de rétention de l’ICE (« ICE hold »)](term:detainer) montre la raison par une case cochée.
    .means-1 = Le formulaire a quatre choix. L’un est un ancien ordre d’expulsion, définitif. Un autre est une affaire d’expulsion déjà ouverte.
    .means-2 = Le troisième choix est une correspondance d’empreintes et de bases de données. Le dernier est ce que la personne a dit à un agent, ou d’autres preuves.
    .means-3 = Les réponses sur le lieu de naissance à l’[enregistrement (« booking »)](term:booking) ou dans un entretien en prison mènent souvent à une demande de rétention.
    .means-4 = Une personne avec une carte verte (« green card ») peut aussi avoir une demande de rétention. Cela peut arriver à cause de certains crimes ou délits, ou de certaines accusations.
    .do-1 = Demandez à l’avocat de la défense une copie du formulaire et montrez-la à un avocat en immigration.
    .do-2 = Demandez à un avocat si la personne est peut-être citoyenne américaine. L’[ICE](term:ice) n’a pas le droit de retenir un citoyen, et beaucoup de gens sont citoyens sans le savoir. Voyez [cette réponse](faq:us-citizen).
    .careful-1 = La personne n’est pas obligée de répondre aux questions de l’ICE sur le lieu de naissance ou les papiers. Elle a le droit de se taire, mais elle ne doit jamais mentir.
    .ask-1 = Demandez à un avocat en immigration : « Y a-t-il un ancien ordre d’expulsion ? Pouvez-vous vérifier au tribunal de l’immigration ? »

faq-how-did-ice-know = Comment l’ICE a-t-elle su que la personne était en prison ?
    .answer = Probablement par les empreintes que la prison prend à l’[enregistrement (« booking »)](term:booking). Un système les envoie au FBI, puis au [ministère de la Sécurité intérieure (« Homeland Security »)](term:dhs), quelle que soit l’accusation.
    .means-1 = Une [demande de rétention de l’ICE (« ICE hold »)](term:detainer) peut arriver quelques heures après l’enregistrement.
    .means-2 = Parler à la prison peut aussi mener à une demande de rétention. Souvent, cela commence par des questions sur le lieu de naissance.
    .means-3 = Dans certaines prisons, l’[ICE](term:ice) a formé des agents locaux par un [accord { $section-287g }](term:287g). Ils peuvent poser des questions et déposer une demande de rétention dans la prison.
    .do-1 = La personne peut dire : « Je veux parler à un avocat. Je ne veux pas répondre aux questions. »
    .do-2 = Demandez à l’avocat de la défense de l’expliquer dans une visite privée ou un appel juridique. Les autres appels peuvent être enregistrés.
    .careful-1 = Se taire est permis. Mentir ne l’est pas. Dire à tort qu’on est citoyen américain peut faire un tort durable.
    .ask-1 = Demandez à l’avocat de la défense : « Quelqu’un de l’ICE a-t-il déjà parlé à la personne ? Cette prison travaille-t-elle avec l’ICE ? »

faq-does-hold-mean-deported = Une demande de rétention veut-elle dire que la personne sera expulsée ?
    .answer = Non. Une [demande de rétention de l’ICE (« ICE hold »)](term:detainer) n’est pas un ordre d’expulsion et ne commence pas une affaire d’expulsion. Mais elle peut mener à ce que l’[ICE](term:ice) prenne la personne.
    .means-1 = C’est un autre papier qui commence une affaire d’expulsion. Il s’appelle [« Notice to Appear » (avis de comparution)](term:notice-to-appear).
    .means-2 = Une personne sans ancien ordre a en général le droit de voir un [juge de l’immigration](term:immigration-judge).
    .means-3 = Certaines personnes peuvent être expulsées sans juge. Cela peut arriver avec un ancien ordre définitif, ou par l’[expulsion accélérée (« expedited removal »)](term:expedited-removal). Voyez [cette réponse](faq:deported-without-judge).
    .means-4 = L’ICE ne vient pas toujours. Si elle ne vient pas, la prison devrait laisser sortir la personne quand le temps est fini. L’ICE peut encore l’arrêter plus tard.
    .do-1 = Profitez du temps maintenant. Cherchez un avocat en immigration tant que la personne est encore à la prison du comté.
    .careful-1 = Personne n’est obligé de signer des papiers pour quitter le pays. La personne peut d’abord demander une copie, un avocat et un interprète.
    .ask-1 = Demandez à un avocat en immigration : « Y a-t-il un ancien ordre ? Quelles façons de rester la personne pourrait-elle avoir ? »

faq-is-there-a-hold = Comment savoir s’il y a une demande de rétention ?
    .answer = Appelez la prison et posez une question simple : est-ce qu’autre chose que les accusations empêche la libération ? Ne parlez ni du lieu de naissance ni du statut.
    .do-1 = Vous pouvez dire : « Je veux payer la [caution pénale](term:bail) pour cette personne. En dehors des accusations, y a-t-il une autre [demande de rétention (“hold”)](term:detainer) qui empêcherait la libération ? »
    .do-2 = Demandez à l’avocat de la défense de vérifier et d’obtenir une copie du [formulaire { $form-detainer }](term:form-i-247a).
    .do-3 = Notez le jour, l’heure, à qui vous avez parlé et ce qu’on vous a dit.
    .do-4 = Cherchez la personne sur la liste de la prison. Elle ne sera pas dans la recherche en ligne de l’[ICE](term:ice) avant que l’ICE l’enregistre.
    .careful-1 = « Pas de demande de rétention » aujourd’hui peut changer. Une demande peut arriver quelques heures après l’[enregistrement (« booking »)](term:booking).
    .careful-2 = Une rumeur peut être fausse. Vérifiez avant de payer ou de faire des plans.
    .ask-1 = Demandez à l’avocat de la défense : « Y a-t-il une demande de rétention, et avez-vous le formulaire ? »

faq-what-the-form-says = À quoi ressemble le formulaire, et que veulent dire les cases ?
    .answer = C’est le [formulaire { $form-detainer }](term:form-i-247a), et son titre contient les mots « Immigration Detainer ». Il demande à la prison de faire des choses pour l’[ICE](term:ice) et coche une raison.
    .means-1 = Le haut montre le nom, la date de naissance, la citoyenneté et le sexe de la personne. Il montre aussi la prison, la date et le bureau qui l’a envoyé. Le numéro de dossier est en général le [numéro A (« A-number »)](term:a-number).
    .means-2 = La première partie donne la raison. Les choix sont : un ancien ordre définitif, une affaire d’expulsion ouverte, une correspondance d’empreintes, ou ce que la personne a dit et d’autres preuves.
    .means-3 = La deuxième partie est différente. Elle est pour une personne que le [DHS](term:dhs) retenait déjà et a prêtée à la prison pour une affaire au tribunal.
    .means-4 = Le formulaire demande à la prison de prévenir le DHS tôt, si possible { $hours-hold } heures avant la libération. Il demande aussi à la prison de retenir la personne au plus { $hours-hold } heures de plus.
    .means-5 = Le formulaire dit qu’il ne devrait pas changer les décisions sur la [caution pénale](term:bail) ou la libération. En pratique, certains juges et [agents de caution pénale (« bondsmen »)](term:bondsman) s’en servent quand même comme raison de dire non.
    .means-6 = Le formulaire dit que la personne doit recevoir une copie pour que la [demande de rétention de l’ICE (« ICE hold »)](term:detainer) prenne effet. Il a une ligne où la prison écrit comment et quand elle a donné la copie.
    .do-1 = Si la personne n’a jamais reçu de copie, elle devrait le dire à son avocat.
    .careful-1 = Ceci décrit le formulaire que ce guide connaît. Un plus ancien ou un plus récent peut être différent : montrez le papier à un avocat.
    .ask-1 = Demandez à l’avocat : « Quelle case est cochée, et qu’est-ce que cela veut dire pour nous ? »

faq-must-the-jail-obey = La prison doit-elle obéir à la demande de rétention ?
    .answer = Cela dépend de l’État. La loi fédérale n’oblige pas une prison locale à retenir quelqu’un pour l’[ICE](term:ice), mais la loi de l’État peut l’obliger.
    .means-1 = Le Texas et quelques autres États obligent leurs prisons à suivre une [demande de rétention de l’ICE (« ICE hold »)](term:detainer). Un avocat peut quand même y combattre une demande précise.
    .means-2 = Le Massachusetts, New York et quelques autres États limitent ce qu’une prison a le droit de faire pour l’ICE.
    .means-3 = Dans d’autres États, le shérif ou le comté peut choisir.
    .means-4 = Un comté qui choisit de retenir une personne doit répondre de ce choix. Une cour d’appel fédérale l’a dit, et un tribunal a jugé au moins un comté en faute.
    .do-1 = Choisissez l’État de la prison à [la question sur l’État](step:state). Le guide montre alors ce qu’il sait de cet État.
    .careful-1 = Ce qu’une prison fait chaque jour peut être différent de ce que dit la loi. La loi de l’État change aussi : regardez la date sur la page de l’État.
    .ask-1 = Demandez à l’avocat de la défense : « Si nous payons la [caution pénale](term:bail), cette prison libérera-t-elle la personne, la retiendra-t-elle, ou la remettra-t-elle à l’ICE ? »
    .ask-2 = Demandez aussi : « Cette demande de rétention est-elle légale dans notre État ? »

faq-hold-or-warrant = Quelle est la différence entre une demande de rétention et un mandat de l’ICE ?
    .answer = Une [demande de rétention de l’ICE (« ICE hold »)](term:detainer) demande à une prison de garder une personne. Un [mandat de l’ICE (« ICE warrant »)](term:administrative-warrant) permet aux agents de l’[ICE](term:ice) d’en arrêter une. Aucun juge ne les signe.
    .means-1 = La règle de l’ICE est d’envoyer un mandat avec chaque demande de rétention. Le [formulaire { $form-arrest-warrant }](term:form-i-200-i-205) est pour une arrestation. Le formulaire { $form-removal-warrant } est pour une personne qui a déjà un ordre d’expulsion.
    .means-2 = Un [mandat d’un juge](term:judicial-warrant) est différent. Il nomme un tribunal, et un juge le signe.
    .means-3 = Dans certaines prisons, des agents locaux qui ont un [accord { $section-287g }](term:287g) peuvent remettre le mandat de l’ICE dans la prison.
    .do-1 = Regardez le papier. Cherchez le nom en haut, le numéro du formulaire, et qui a signé.
    .do-2 = Demandez à la prison ou à l’avocat de la défense une copie de la demande de rétention et de tout mandat.
    .careful-1 = Le personnel de la prison peut appeler n’importe quel papier « a warrant » (un mandat). Demandez qui l’a signé.
    .ask-1 = Demandez à l’avocat : « Ce papier vient-il d’un tribunal ou de l’ICE ? Parle-t-il d’un ancien ordre d’expulsion ? »

## Combien de temps dure la rétention

faq-when-48-starts = Quand commencent les { $hours-hold } heures ?
    .answer = Elles commencent quand la personne sortirait sinon de la prison. Elles ne commencent pas quand la [demande de rétention de l’ICE (« ICE hold »)](term:detainer) arrive.
    .means-1 = Elles commencent au [moment de la libération](term:release-point). Ce peut être quand la [caution pénale](term:bail) est payée, quand les accusations sont abandonnées, quand une peine finit, quand la personne est déclarée non coupable, ou quand un juge ordonne la libération.
    .means-2 = Le formulaire demande à la prison de retenir au plus { $hours-hold } heures après ce moment.
    .means-3 = Les prisons se trompent souvent dans ce compte.
    .means-4 = L’[ICE](term:ice) a une autre limite de { $hours-hold } heures pour ses propres décisions après certaines arrestations. Ce n’est pas celle-ci.
    .do-1 = Notez le jour et l’heure exacts du moment de la libération. Gardez le reçu de la caution pénale ou le papier du tribunal qui le montre.
    .do-2 = Utilisez l’[horloge de ce guide](page:clock). Elle montre une estimation et ne garde rien.
    .careful-1 = Les week-ends et les jours fériés peuvent allonger le temps. Voyez [cette réponse](faq:do-weekends-count).
    .ask-1 = Demandez à l’avocat : « À quelle heure exacte l’affaire pénale a-t-elle cessé de retenir la personne ? Quel compte cette prison utilise-t-elle ? »

faq-do-weekends-count = Les week-ends et les jours fériés comptent-ils ?
    .answer = Les prisons comptent de deux façons. Le formulaire dit { $hours-hold } heures et rien sur les week-ends, mais la règle fédérale ne compte pas les samedis, les dimanches et les jours fériés.
    .means-1 = Le compte court traverse le week-end. Vendredi midi devient dimanche midi.
    .means-2 = Le compte long saute les week-ends et les jours fériés. Vendredi midi peut devenir mardi midi. Avec un long week-end, ce peut être plus tard.
    .means-3 = Beaucoup de prisons utilisent le compte long. Quel compte est légal dans un État donné n’est pas certain. C’est à un avocat de le dire.
    .do-1 = Regardez les deux heures limites dans l’[horloge du guide](page:clock). Lisez chacune comme « au plus tard vers », pas comme une promesse.
    .do-2 = Notez le [moment de la libération](term:release-point) exact. Les deux comptes commencent là.
    .careful-1 = Essayez de parler à un avocat avant de faire pression sur la prison. La pression peut faire venir l’[ICE](term:ice) tout de suite.
    .ask-1 = Demandez à l’avocat : « Quel compte cette prison utilise-t-elle ? Quel compte vaut dans notre État ? »

faq-if-ice-does-not-come = Et si l’ICE ne vient pas à temps ?
    .answer = Quand le temps est fini et que rien d’autre ne retient la personne, la prison doit la laisser partir. Essayez de parler à un avocat avant de faire pression : cela peut faire venir l’[ICE](term:ice).
    .means-1 = L’ICE ne vient pas toujours. Une [demande de rétention de l’ICE (« ICE hold »)](term:detainer) ne promet pas qu’elle viendra.
    .means-2 = Être gardé trop longtemps s’appelle [« overdetention » (rétention trop longue)](term:overdetention). Cela peut être contraire à la loi, et la prison peut devoir payer pour cela.
    .means-3 = Le moment où le temps est fini dépend du compte. Certaines prisons ne comptent pas les week-ends et les jours fériés.
    .do-1 = Si l’avocat est d’accord, demandez la libération à la prison, poliment et par écrit. Voyez [quoi écrire](faq:what-to-write).
    .do-2 = Un avocat peut envoyer une lettre d’exigence. Si la prison refuse, l’avocat peut déposer une demande d’[habeas corpus](term:habeas-corpus).
    .careful-1 = Des avocats rapportent que l’ICE peut venir tout de suite quand une famille fait pression. Décidez avec un avocat quand et comment le faire.
    .careful-2 = Après la libération, l’ICE peut encore arrêter la personne ailleurs. L’affaire pénale continue : la personne doit donc aller à chaque date au tribunal.
    .ask-1 = Demandez à l’avocat : « Est-ce le moment de faire pression ? Devriez-vous écrire à la prison ou déposer l’habeas maintenant ? »

faq-what-to-write = Que faut-il écrire à la prison ?
    .answer = Demandez poliment les faits, des copies et la libération. Gardez une copie de votre lettre.
    .means-1 = La personne à l’intérieur peut aussi demander. L’avis joint à la [demande de rétention de l’ICE (« ICE hold »)](term:detainer) lui dit d’interroger la prison sur la libération si on n’est pas venu la prendre dans les { $hours-hold } heures.
    .do-1 = Donnez le numéro d’[enregistrement (« booking »)](term:booking) de la personne. Demandez l’heure exacte où l’affaire pénale a cessé de la retenir.
    .do-2 = Demandez : « De quel droit retenez-vous encore cette personne ? »
    .do-3 = Demandez une copie du [formulaire { $form-detainer }](term:form-i-247a) et de tout mandat. Demandez ensuite la libération.
    .do-4 = Notez le nom de la personne qui répond, l’heure et la réponse.
    .careful-1 = Essayez de montrer la lettre à un avocat avant de l’envoyer. La pression peut faire venir l’[ICE](term:ice) tout de suite.
    .careful-2 = Ne parlez ni du lieu de naissance, ni des papiers, ni d’anciennes expulsions, ni des faits de l’affaire. Ne menacez pas.
    .ask-1 = Demandez à l’avocat : « Pouvez-vous envoyer cette lettre, ou une plus forte, pour nous ? »

faq-what-is-habeas = Qu’est-ce que l’habeas corpus, et qui peut le déposer ?
    .answer = L’[habeas corpus](term:habeas-corpus) demande à un juge de décider s’il est légal de garder une personne enfermée. Un avocat peut le déposer pour la personne.
    .means-1 = À la prison du comté, il peut aller devant un tribunal d’État, contre le shérif. Il peut aussi aller devant un tribunal fédéral.
    .means-2 = Une fois que l’[ICE](term:ice) retient la personne, il va au tribunal fédéral du lieu où elle est ce jour-là.
    .means-3 = Le lieu compte donc. Si la demande a été bien déposée d’abord, un transfert plus tard n’y met pas fin.
    .means-4 = C’est devenu le moyen principal d’avoir une audience sur la [caution d’immigration](term:immigration-bond).
    .means-5 = Les frais de dépôt fédéraux sont de { $fee-habeas }, et le tribunal peut en dispenser. Le prix de l’avocat est à part.
    .do-1 = Cherchez un avocat tôt. Les papiers peuvent être prêts avant que l’ICE transfère la personne.
    .careful-1 = Ne comptez pas sur une plainte à un bureau pour libérer quelqu’un vite. L’habeas est peut-être le moyen le plus rapide, mais personne ne peut promettre un résultat.
    .ask-1 = Demandez à un avocat en immigration : « Une demande d’habeas devrait-elle être prête avant un transfert ? Devant quel tribunal ? »

faq-can-pressing-hurt = Faire pression pour une libération peut-il aggraver les choses ?
    .answer = Oui, c’est possible. Des avocats rapportent que faire pression sur la prison peut faire venir l’[ICE](term:ice) tout de suite.
    .means-1 = La [demande de rétention de l’ICE (« ICE hold »)](term:detainer) demande à la prison de prévenir l’ICE avant la libération. Une prison sur laquelle vous faites pression peut appeler l’ICE.
    .means-2 = Attendre a aussi un risque. La prison peut garder la personne plus longtemps que la loi le permet. Mais l’ICE ne vient pas toujours.
    .do-1 = Décidez avec un avocat quand et comment faire pression. Essayez de ne pas le faire seul.
    .do-2 = Prenez des notes dès maintenant : le [moment de la libération](term:release-point) exact, les appels, les noms et les réponses.
    .careful-1 = Restez calme avec le personnel. Ne menacez personne, et ne publiez rien en ligne.
    .ask-1 = Demandez à un avocat en immigration : « Si l’ICE vient maintenant, que se passe-t-il ensuite ? Y a-t-il un ancien ordre ? »
    .ask-2 = Demandez aussi : « Écririez-vous, ou déposeriez-vous un [habeas corpus](term:habeas-corpus), avant que nous appelions ? »

## La caution pénale et l’affaire pénale

faq-will-they-come-home = Si nous payons la caution pénale, la personne rentrera-t-elle à la maison ?
    .answer = Souvent non : payer la [caution pénale](term:bail) n’annule pas la [demande de rétention de l’ICE (« ICE hold »)](term:detainer). Là où la prison suit ces demandes, la personne va en général à l’[ICE](term:ice) au lieu de rentrer.
    .means-1 = La caution pénale est pour l’affaire pénale. La demande de rétention vient de l’ICE. Payer l’une ne met pas fin à l’autre.
    .means-2 = Certaines prisons ne retiennent pas les gens pour l’ICE. Là, la personne peut rentrer à la maison.
    .means-3 = L’ICE ne vient pas toujours. Si elle ne vient pas, la prison devrait laisser sortir la personne quand le temps est fini.
    .means-4 = À la date du { $date-circuits }, les tribunaux pour le Texas et neuf autres États permettent à l’ICE de retenir certaines personnes sans audience de [caution d’immigration](term:immigration-bond) : celles qui sont [entrées sans contrôle](term:entered-without-inspection). Là, un plan de payer la caution pénale maintenant et la caution d’immigration plus tard peut échouer. Voyez [la liste](faq:why-state-matters).
    .do-1 = Essayez de parler à un avocat en immigration avant de payer. Voyez [les choix côte à côte](page:comparison).
    .do-2 = Cherchez à savoir ce que fait cette prison une fois la caution pénale payée. L’avocat de la défense peut demander.
    .careful-1 = Si l’ICE prend la personne, elle peut manquer le tribunal pénal. Voyez [cette réponse](faq:if-they-miss-court).
    .ask-1 = Demandez à l’avocat de la défense : « Si nous payons, cette prison libérera-t-elle la personne, la retiendra-t-elle, ou la remettra-t-elle à l’ICE ? »
    .ask-2 = Demandez à un avocat en immigration : « Si l’ICE prend la personne, pourrait-elle avoir une caution d’immigration ici ? »

faq-should-we-pay = Faut-il payer la caution pénale ?
    .answer = Il n’y a pas une seule bonne réponse. Essayez de parler à un avocat avant de payer la [caution pénale](term:bail), de préférence à un avocat en immigration et à l’avocat de la défense.
    .means-1 = Avec une [demande de rétention de l’ICE (« ICE hold »)](term:detainer), payer veut souvent dire que l’[ICE](term:ice) prend la personne. Alors, elle ne pourra peut-être pas aller au tribunal pénal, et le [juge de l’immigration](term:immigration-judge) peut ne pas finir une affaire avec des accusations ouvertes.
    .means-2 = Parfois, payer est la bonne chose. La prison peut ne pas retenir pour l’ICE, ou il peut être peu probable que l’ICE vienne. Ou la personne peut avoir accès à une [caution d’immigration](term:immigration-bond).
    .means-3 = Pour les personnes [entrées sans contrôle](term:entered-without-inspection), attendre peut être plus sage maintenant, mais ce n’est pas certain. À la date du { $date-circuits }, les tribunaux de certains États ne permettent pas d’audience de caution d’immigration.
    .means-4 = Attendre a aussi un coût. La personne peut perdre un travail ou un logement, et l’ICE peut être encore là à la fin.
    .do-1 = Vérifiez d’abord s’il y a un ancien ordre d’expulsion, parce que cela change tout. Utilisez le [numéro A (« A-number »)](term:a-number) sur { $site-court } ou appelez la ligne du tribunal, { $phone-eoir-line }.
    .do-2 = Demandez aux deux avocats de se parler avant tout paiement. Voyez [les choix côte à côte](page:comparison).
    .careful-1 = Aucun vendeur ni aucune personne qui appelle ne devrait vous presser. Prenez le temps d’un appel à un avocat, si vous pouvez.
    .ask-1 = Demandez à l’avocat de la défense : « La caution pénale peut-elle être baissée ? Pouvez-vous demander la libération sur une [promesse de revenir](term:personal-recognizance) ? »
    .ask-2 = Demandez à l’avocat en immigration : « Vaut-il mieux que la personne reste à la prison du comté pour l’instant ? »

faq-what-of-the-money = Que devient l’argent de notre caution pénale si l’ICE prend la personne ?
    .answer = Ce que prend un [agent de caution pénale (« bondsman »)](term:bondsman) n’est jamais rendu. La [caution pénale](term:bail) payée au tribunal en argent liquide (« cash ») est normalement rendue si les règles du tribunal ont été suivies.
    .means-1 = L’agent de caution pénale prend souvent environ { $bondsman-percent } pour cent de la caution pénale.
    .means-2 = Si la personne manque le tribunal parce que l’[ICE](term:ice) la détient, la caution pénale peut être perdue. Cela s’appelle [« forfeiture »](term:forfeiture).
    .means-3 = Les règles sur la caution pénale perdue changent d’un État à l’autre. Certains États aident quand une personne était détenue ailleurs ou a été expulsée. Demandez ce que fait votre État.
    .means-4 = L’argent de la caution pénale ne paie pas une [caution d’immigration](term:immigration-bond). C’est un autre paiement, à l’ICE.
    .do-1 = Lisez le contrat avant de signer. Demandez ce qu’il dit si l’ICE prend la personne. Voyez [les choix côte à côte](page:comparison).
    .do-2 = Gardez chaque reçu, contrat et papier du tribunal au même endroit.
    .do-3 = Si l’ICE prend la personne, prévenez tout de suite l’avocat de la défense. L’avocat peut le dire au juge.
    .ask-1 = Demandez à l’avocat de la défense : « Que devient notre argent si l’ICE prend la personne avant le tribunal ? »
    .ask-2 = Demandez à l’agent de caution pénale : « Si l’ICE prend la personne, devons-nous tout le montant ? Perdons-nous ce que nous avons mis en garantie ? »

faq-criminal-case-after-ice = Que devient l’affaire pénale après que l’ICE a pris la personne ?
    .answer = L’affaire pénale continue. Les dates au tribunal restent valables, même quand l’[ICE](term:ice) détient la personne.
    .means-1 = Si la personne manque le tribunal, le juge peut ordonner une nouvelle arrestation. La [caution pénale](term:bail) peut être perdue.
    .means-2 = L’avocat de la défense peut demander une date plus tard ou une audience par vidéo. Il peut aussi demander un [« writ »](term:writ), un ordre du tribunal d’amener la personne.
    .means-3 = L’ICE peut ne pas amener la personne. Elle peut ne pas suivre le « writ » d’un tribunal d’État.
    .means-4 = Le [juge de l’immigration](term:immigration-judge) peut ne pas finir une affaire tant que des accusations sont ouvertes.
    .do-1 = Dites tout de suite à l’avocat de la défense que l’ICE détient la personne. Donnez le nouveau lieu et le [numéro A (« A-number »)](term:a-number).
    .careful-1 = Si l’ICE laisse partir la personne, l’affaire pénale est toujours là. La personne doit aller à chaque date au tribunal.
    .ask-1 = Demandez à l’avocat de la défense : « Comment tiendrez-vous le tribunal informé, pour qu’il n’y ait pas de mandat d’arrestation ? »
    .ask-2 = Demandez aussi : « Un “writ” est-il possible ? Pouvez-vous demander au procureur de dire à l’ICE que l’on a besoin de la personne ici ? »

faq-if-they-miss-court = Et si la personne manque le tribunal parce que l’ICE la détient ?
    .answer = Le tribunal peut ordonner une arrestation, et la [caution pénale](term:bail) peut être perdue. Prévenez l’avocat de la défense avant la date au tribunal, pour que le juge sache pourquoi.
    .means-1 = Le tribunal peut ne pas savoir que l’[ICE](term:ice) détient la personne. Quelqu’un doit le lui dire.
    .means-2 = L’avocat peut demander une date plus tard, une audience par vidéo, ou un [« writ »](term:writ) pour amener la personne.
    .means-3 = Ce qui arrive à la caution pénale dépend de l’État et du contrat. Certains États aident quand une personne était détenue ailleurs.
    .do-1 = Si vous ne pouvez pas joindre l’avocat, appelez son bureau ou le greffe du tribunal. Demandez comment prévenir le tribunal.
    .do-2 = Gardez une preuve que l’ICE détient la personne, comme une impression de la page de recherche de l’ICE. Donnez-la à l’avocat.
    .careful-1 = Même avec un « writ », l’ICE peut ne pas amener la personne. Demandez à l’avocat quoi faire alors.
    .ask-1 = Demandez à l’avocat de la défense : « Le direz-vous au juge ? S’il y a déjà un mandat, peut-il être retiré ? »
    .ask-2 = Demandez aussi : « Devons-nous prévenir l’[agent de caution pénale (“bondsman”)](term:bondsman) ? La caution pénale peut-elle être sauvée ? »

faq-stay-in-jail = Vaut-il mieux rester à la prison du comté ?
    .answer = Parfois, et personne ne peut le dire avec certitude. Demandez aux deux avocats, car cela dépend de l’affaire, de la prison et de la loi du lieu.
    .means-1 = Rester peut vouloir dire que les jours en prison comptent pour la peine, et qu’un [avocat commis d’office (« public defender »)](term:public-defender) est proche. La famille est près, et la personne va à ses dates au tribunal.
    .means-2 = Rester peut donner du temps pour trouver un avocat en immigration. Cela peut donner du temps pour un résultat qui ne fait pas de mal au tribunal de l’immigration.
    .means-3 = Rester peut aussi vouloir dire un travail ou un logement perdu, des jours durs en prison, et une pression pour plaider coupable.
    .means-4 = L’[ICE](term:ice) attend peut-être encore à la fin. La [demande de rétention de l’ICE (« ICE hold »)](term:detainer) ne disparaît pas parce que le temps passe en prison.
    .do-1 = Demandez à l’avocat de la défense et à l’avocat en immigration de se parler. Voyez [les choix côte à côte](page:comparison).
    .careful-1 = Essayez d’avoir un conseil d’immigration avant toute [réponse à l’accusation (« plea »)](term:plea). Plaider coupable vite peut fermer des portes.
    .ask-1 = Demandez à l’avocat en immigration : « Vaut-il mieux que la personne reste à la prison du comté pour l’instant ? »
    .ask-2 = Demandez à l’avocat de la défense : « Combien de temps compte déjà pour la peine ? La [caution pénale](term:bail) peut-elle être baissée plus tard ? »

faq-does-time-count = Le temps en prison compte-t-il ? Et le temps avec l’ICE ?
    .answer = Les jours passés à la prison du comté pour l’accusation comptent normalement pour une peine. Les jours avec l’[ICE](term:ice) ne comptent souvent pas, mais ce n’est pas certain et dépend de l’État.
    .means-1 = Le temps avec l’ICE fait partie d’une affaire d’immigration. Ce n’est pas une peine pour un crime.
    .means-2 = La loi de l’État décide de ce qui compte. Ce guide n’a pas pu confirmer la règle pour chaque État.
    .means-3 = Le fait que les jours en prison comptent est une raison pour laquelle certains attendent avant de payer la [caution pénale](term:bail).
    .do-1 = Notez trois dates : l’arrestation, le jour où l’affaire pénale a cessé de retenir la personne, et le jour où l’ICE l’a prise.
    .careful-1 = Ne comptez pas sur les jours avec l’ICE avant qu’un avocat ait vérifié.
    .ask-1 = Demandez à l’avocat de la défense : « Combien de temps compte déjà pour la peine ? »
    .ask-2 = Demandez aussi : « Dans notre État, les jours avec l’ICE compteraient-ils pour la peine ? »

faq-bondsman-says-no = L’agent de caution pénale (« bondsman ») dit non à cause de la demande de rétention. Pourquoi ?
    .answer = Certains [agents de caution pénale (« bondsmen »)](term:bondsman) refusent quand il y a une [demande de rétention de l’ICE (« ICE hold »)](term:detainer). D’autres demandent tout le montant en argent liquide.
    .means-1 = Si l’[ICE](term:ice) prend la personne, elle peut manquer le tribunal et la [caution pénale](term:bail) peut être perdue. Un agent de caution pénale peut ne pas vouloir ce risque.
    .means-2 = Certains comtés n’acceptent pas du tout la caution pénale quand il y a une demande de rétention.
    .means-3 = Le formulaire de rétention lui-même dit qu’il ne devrait pas changer les décisions sur la caution pénale. En pratique, il le fait parfois.
    .do-1 = Profitez de cette pause pour appeler un avocat. Le non d’un agent de caution pénale n’est pas la fin.
    .do-2 = Parlez à l’avocat de la défense d’une caution pénale plus basse, ou d’une libération sur une [promesse de revenir](term:personal-recognizance). Voyez [les choix côte à côte](page:comparison).
    .careful-1 = Ce que prend un agent de caution pénale n’est jamais rendu. Lisez le contrat avant de signer.
    .ask-1 = Demandez à tout agent de caution pénale : « Que vous devons-nous si l’ICE prend la personne ? Et si la prison ne la laisse pas sortir ? »
    .ask-2 = Demandez à l’avocat de la défense : « Ce comté accepte-t-il la caution pénale quand il y a une demande de rétention ? »

faq-plead-guilty = La personne devrait-elle plaider coupable pour sortir ?
    .answer = Essayez d’avoir d’abord un conseil d’immigration. Avec une [demande de rétention de l’ICE (« ICE hold »)](term:detainer), plaider coupable fait en général venir l’[ICE](term:ice) le jour même ou pendant le temps de la rétention.
    .means-1 = [Plaider coupable (« plea »)](term:plea) vite peut donner une [condamnation](term:conviction). Cela peut mettre fin à la chance d’une [caution d’immigration](term:immigration-bond) ou de garder un statut.
    .means-2 = L’avocat de la défense doit dire à la personne si plaider coupable amène un risque d’expulsion. La Cour suprême des États-Unis l’a dit.
    .do-1 = Demandez à l’avocat de la défense de vérifier avec un expert en immigration. Le bureau de l’[avocat commis d’office (« public defender »)](term:public-defender) peut en avoir un.
    .do-2 = Si on presse la personne d’accepter l’offre, demandez à l’avocat de demander plus de temps au tribunal.
    .careful-1 = Parlez du statut seulement avec l’avocat, en privé. N’en parlez pas dans les appels de la prison.
    .ask-1 = Demandez à l’avocat de la défense : « Quelle réponse à l’accusation serait sans danger pour l’immigration ? À quel expert avez-vous demandé ? »
    .ask-2 = Demandez aussi : « L’affaire peut-elle être abandonnée, ou envoyée plutôt vers un programme ? »

faq-charges-dropped = Les accusations sont abandonnées. Pourquoi la personne est-elle encore retenue ?
    .answer = La fin des accusations lance le temps de la [demande de rétention de l’ICE (« ICE hold »)](term:detainer). Elle n’annule pas la demande : la prison peut donc encore attendre l’[ICE](term:ice).
    .means-1 = Le jour et l’heure où les accusations ont pris fin sont le [moment de la libération](term:release-point). Les { $hours-hold } heures courent à partir de là.
    .means-2 = Certains États limitent ces rétentions, et d’autres les exigent. Voyez [la question sur l’État](step:state).
    .means-3 = Quand le temps est fini et que rien d’autre ne retient la personne, la prison doit la laisser partir.
    .means-4 = L’ICE ne vient pas toujours. Elle peut encore arrêter la personne plus tard, ailleurs.
    .do-1 = Obtenez le papier du tribunal qui montre la fin des accusations. Notez le jour et l’heure exacts.
    .do-2 = Demandez à la prison si autre chose empêche la libération, comme une autre affaire.
    .careful-1 = Essayez de parler à un avocat avant de faire pression sur la prison. La pression peut faire venir l’ICE tout de suite.
    .ask-1 = Demandez à l’avocat : « Quand le temps finit-il ici ? Que ferez-vous s’il est passé ? »

## Les avocats

faq-need-two-lawyers = Faut-il deux avocats ?
    .answer = Souvent oui : un pour l’affaire pénale et un pour l’immigration. Ils devraient se parler avant tout paiement de la [caution pénale](term:bail), toute [réponse à l’accusation (« plea »)](term:plea) ou toute déclaration.
    .means-1 = L’avocat de la défense travaille sur l’accusation, la caution pénale et la réponse à l’accusation. Il doit aussi prévenir si plaider coupable amène un risque d’expulsion.
    .means-2 = L’autre avocat travaille sur l’immigration. Cela veut dire la [demande de rétention de l’ICE (« ICE hold »)](term:detainer), une [caution d’immigration](term:immigration-bond) et toute affaire d’expulsion.
    .means-3 = Un [avocat commis d’office (« public defender »)](term:public-defender) peut avoir un expert pour cela : demandez.
    .do-1 = Donnez à chaque avocat le nom et le bureau de l’autre.
    .careful-1 = Un « notary » ou [« notario »](term:notario) n’est pas un avocat aux États-Unis.
    .ask-1 = Demandez à chaque avocat : « Parlerez-vous à notre autre avocat avant que nous payions ou signions ? »

faq-who-pays = Qui paie l’avocat ?
    .answer = Dans l’affaire pénale, le tribunal doit donner un avocat à une personne qui ne peut pas payer, si elle risque la prison. Au tribunal de l’immigration, le gouvernement ne paie pas d’avocat.
    .means-1 = L’avocat donné par le tribunal est souvent un [avocat commis d’office (« public defender »)](term:public-defender).
    .means-2 = Au tribunal de l’immigration, la personne a le droit d’avoir un avocat. La famille paie, ou trouve une aide gratuite.
    .do-1 = À la première date au tribunal, la personne peut dire au juge : « Je ne peux pas payer un avocat. J’en veux un. »
    .do-2 = Cherchez une aide d’immigration gratuite ou peu chère. Voyez [cette réponse](faq:find-legal-help).
    .careful-1 = Demandez un contrat écrit et des reçus. Vérifiez que l’avocat est autorisé à exercer.
    .ask-1 = Demandez à un avocat en immigration : « Quel est le prix total ? Que comprend-il ? »
    .ask-2 = Demandez aussi : « Le prix comprend-il l’audience, un appel et l’[habeas corpus](term:habeas-corpus) ? »

faq-ask-criminal-lawyer = Que demander à l’avocat de la défense pénale ?
    .answer = Parlez de la [demande de rétention de l’ICE (« ICE hold »)](term:detainer), de la [caution pénale](term:bail), de la [réponse à l’accusation (« plea »)](term:plea) et des dates au tribunal. Emportez cette liste.
    .do-1 = Notez les réponses. Demandez à l’avocat de dire simplement les mots difficiles.
    .careful-1 = Parlez dans le bureau de l’avocat ou dans un appel que l’avocat organise. Les autres appels de la prison peuvent être enregistrés.
    .ask-1 = « Y a-t-il une demande de rétention ? Avez-vous le [formulaire { $form-detainer }](term:form-i-247a), et quelle case est cochée ? »
    .ask-2 = « Si nous payons, cette prison libérera-t-elle la personne, la retiendra-t-elle { $hours-hold } heures, ou la remettra-t-elle à l’[ICE](term:ice) ? »
    .ask-3 = « Que devient notre argent si l’ICE prend la personne avant le tribunal ? »
    .ask-4 = « La caution pénale peut-elle être baissée ? Pouvez-vous demander la libération sur une [promesse de revenir](term:personal-recognizance) ? »
    .ask-5 = « Quelle réponse à l’accusation serait sans danger pour l’immigration ? Avez-vous demandé à un expert ? L’affaire peut-elle être abandonnée ou envoyée vers un programme ? »
    .ask-6 = « Comment préviendrez-vous le tribunal si l’ICE prend la personne ? Un [“writ” (ordre d’un tribunal)](term:writ) est-il possible ? »
    .ask-7 = « Combien de temps compte déjà pour la peine ? Pourriez-vous demander au procureur de dire à l’ICE que l’on a besoin de la personne ici ? »

faq-ask-immigration-lawyer = Que demander à l’avocat en immigration ?
    .answer = Parlez des anciens ordres, de la [caution d’immigration](term:immigration-bond), des façons de rester, et de ce qu’il ne faut pas signer. Emportez cette liste.
    .do-1 = Apportez des copies de tous les papiers d’immigration et de l’affaire pénale que vous avez.
    .ask-1 = « Y a-t-il un ancien ordre d’expulsion ? Pouvez-vous vérifier au tribunal et demander le dossier ? »
    .ask-2 = « Selon quelle loi l’[ICE](term:ice) retiendrait-elle la personne ? Une audience de caution d’immigration est-elle possible ici maintenant ? »
    .ask-3 = « L’accusation relève-t-elle de la [loi Laken Riley (“Laken Riley Act”)](term:laken-riley-act) ? »
    .ask-4 = « L’ICE pourrait-elle utiliser l’[expulsion accélérée (“expedited removal”)](term:expedited-removal) ? De quelles preuves de { $years-proof } ans avons-nous besoin ? »
    .ask-5 = « Quelles façons de rester y a-t-il ? Pensez à la famille, à l’[asile](term:asylum), aux années ici, au fait d’être une victime ou d’être mineur. »
    .ask-6 = « Vaut-il mieux rester à la prison du comté pour l’instant ? »
    .ask-7 = « Des papiers d’[habeas corpus](term:habeas-corpus) devraient-ils être prêts avant que l’ICE transfère la personne ? Devant quel tribunal ? »
    .ask-8 = « Qu’est-ce que la personne ne doit pas signer ou dire ? Quel est votre prix total, et que comprend-il ? »

faq-find-legal-help = Comment trouver une aide gratuite ou peu chère ?
    .answer = Commencez par les listes gratuites ci-dessous et par les pages d’aide de ce guide. Appelez plus d’un lieu, car beaucoup sont pleins.
    .do-1 = Les tribunaux de l’immigration tiennent une liste d’aide juridique gratuite pour chaque tribunal. Cherchez « pro bono » sur { $site-pro-bono }.
    .do-2 = Cherchez par code postal (« ZIP code ») ou par centre de détention sur { $site-legal-directory }. Des parties peuvent être dépassées.
    .do-3 = Pour un avocat privé en immigration, regardez sur { $site-private-lawyers }.
    .do-4 = Demandez à l’[avocat commis d’office (« public defender »)](term:public-defender) si quelqu’un dans son bureau connaît bien la loi d’immigration.
    .do-5 = Demandez au barreau de l’État (« state bar ») son service d’orientation vers des avocats. Certains bureaux d’aide juridique ont des limites sur les gens qu’ils ont le droit d’aider.
    .careful-1 = Le gouvernement a mis fin le { $date-orientation-ended } à un programme qui expliquait la loi aux personnes détenues. On ne sait pas avec certitude ce qui y existe maintenant. Cherchez donc de l’aide à l’extérieur.
    .careful-2 = Un [« notario »](term:notario) n’est pas un avocat. Voyez [cette réponse](faq:not-lawyers).
    .ask-1 = Demandez à chaque lieu : « Prenez-vous les affaires de personnes en prison ou avec l’[ICE](term:ice) ? Dans combien de temps pouvez-vous parler ? Combien cela coûte-t-il ? »

faq-not-lawyers = Qui n’a pas le droit de donner des conseils juridiques ?
    .answer = Un « notary » ou [« notario »](term:notario) n’en a pas le droit. Aux États-Unis, un « notary » n’est pas un avocat.
    .means-1 = Seules deux sortes de personnes ont le droit de donner des conseils juridiques d’immigration. L’une est un avocat autorisé. L’autre est un [représentant accrédité (« accredited representative »)](term:accredited-representative).
    .means-2 = Signes d’alerte : la personne promet de gagner, ou dit avoir des contacts spéciaux à l’[ICE](term:ice).
    .means-3 = D’autres signes : elle veut seulement de l’argent liquide, ne donne pas de contrat, vous demande de signer des formulaires vides, ou garde vos originaux.
    .do-1 = Vérifiez le nom de l’avocat sur la page web du barreau de l’État (« state bar »).
    .do-2 = La personne qui aide n’est pas avocat ? Cherchez alors son nom sur la liste de ces personnes sur { $site-pro-bono }.
    .do-3 = Demandez un contrat écrit et des reçus.
    .careful-1 = Ne laissez jamais vos originaux, et ne signez jamais un formulaire vide.
    .ask-1 = Demandez : « Êtes-vous avocat ? Dans quel État êtes-vous autorisé ? Puis-je voir le numéro ? »

## Parler et signer

faq-must-they-answer = La prison ou l’ICE peut-elle obliger la personne à répondre ?
    .answer = Aucune loi n’oblige une personne en prison à répondre à l’[ICE](term:ice) sur son lieu de naissance, son entrée ou son statut. Elle peut se taire et demander un avocat.
    .means-1 = La personne doit le dire à voix haute. Le simple silence peut ne pas suffire.
    .means-2 = Les agents ne sont peut-être pas obligés de prévenir d’abord la personne. Ce devoir commence seulement quand une affaire d’expulsion est déposée au tribunal.
    .means-3 = La peur est différente. Une personne qui a peur de retourner dans son pays devrait le dire. Voyez [cette réponse](faq:afraid-to-return).
    .do-1 = La personne peut dire : « Je veux parler à un avocat. Je ne veux pas répondre aux questions. »
    .careful-1 = La preuve de { $years-proof } ans ici peut arrêter une sorte d’[expulsion accélérée (« expedited removal »)](term:expedited-removal). Un avocat ou la famille devrait apporter cette preuve. Voyez [cette réponse](faq:prove-two-years).
    .careful-2 = Se taire est permis, mais un mensonge ou un faux papier ne l’est pas.
    .ask-1 = Demandez à un avocat en immigration : « Que peut dire la personne ? Les règles d’enregistrement (“registration”) changent-elles cela ? »

faq-jail-calls = Que ne faut-il pas dire dans les appels de la prison ?
    .answer = Considérez chaque appel, visite vidéo, message sur tablette et lettre de la prison comme enregistré et partagé. N’y parlez ni de papiers ni de l’affaire.
    .do-1 = Parlez de la famille, de la santé, de l’argent pour la nourriture et de la prochaine date au tribunal. Si on en vient aux papiers, dites : « Pas sur ce téléphone. »
    .do-2 = Demandez à l’avocat d’organiser un appel juridique ou une visite privée. C’est là qu’on pose les questions difficiles.
    .careful-1 = Ne parlez pas du lieu de naissance, de la façon dont la personne est venue, du moment où elle est venue, d’anciennes expulsions, ni des faits de l’accusation.
    .careful-2 = Lisez-vous ceci sur un téléphone ou une tablette de la prison ? Alors, arrêtez-vous ici. Cela peut être enregistré.
    .careful-3 = Une ancienne expulsion est le sujet le plus risqué. Revenir après une expulsion peut être un crime fédéral.
    .ask-1 = Demandez à l’avocat de la défense : « Comment pouvons-nous parler en privé ? Direz-vous à la personne ce qu’il ne faut pas dire dans les appels ? »

faq-do-not-sign = Quels papiers la personne ne devrait-elle pas signer ?
    .answer = Personne n’est obligé de signer des papiers où il accepte de partir. La personne peut d’abord demander une copie, un avocat et un interprète.
    .means-1 = Les plus courants sont le [départ volontaire (« voluntary departure »)](term:voluntary-departure) (formulaire { $form-voluntary-departure }) et le retour volontaire (« voluntary return », formulaire { $form-voluntary-return }). D’autres retirent une demande ou renoncent à une audience. Certains font perdre le droit de voir un juge.
    .means-2 = Un de ces papiers est l’[ordre d’expulsion accepté (« stipulated removal »)](term:stipulated-removal). C’est un véritable ordre d’expulsion, sans juge. Il peut empêcher de revenir, même pour quelqu’un qui aurait pu rester.
    .means-3 = Le départ volontaire évite un ordre d’expulsion, mais la personne renonce à des demandes. Si elle part en retard, cela devient un ordre d’expulsion, avec des amendes. Des années d’interdiction de revenir peuvent quand même s’appliquer.
    .means-4 = Parfois, partir ainsi est le meilleur choix. Mais il faut d’abord le conseil d’un avocat.
    .do-1 = La personne peut dire : « Je ne signe pas maintenant. S’il vous plaît, donnez-moi une copie. Je veux un avocat. »
    .careful-1 = La personne ne devrait pas signer un papier qu’elle ne peut pas lire. Elle peut demander un interprète.
    .ask-1 = Demandez à un avocat en immigration : « Qu’est-ce que la personne ne doit pas signer ? Elle a peut-être déjà signé. Peut-on l’annuler ? »

faq-deported-before = La personne a déjà été expulsée. Que ne doit-elle pas dire ?
    .answer = Elle ne devrait rien en dire à des agents ni au téléphone. Elle devrait d’abord avoir un avocat.
    .means-1 = Après une expulsion, il faut une permission pour revenir. Revenir sans elle est un crime fédéral.
    .means-2 = L’[ICE](term:ice) peut utiliser encore l’ancien ordre, sans juge. Cela s’appelle la [remise en vigueur (« reinstatement »)](term:reinstatement).
    .means-3 = Le principal moyen de l’arrêter est de dire sa peur. Cela mène à un entretien avec un agent, un [entretien sur la peur (« fear interview »)](term:fear-interview).
    .do-1 = Si la personne a peur de retourner dans son pays, elle devrait le dire clairement, plus d’une fois, à chaque agent. Voyez [cette réponse](faq:afraid-to-return).
    .do-2 = Parlez-en aux deux avocats, mais seulement en privé.
    .careful-1 = La personne ne devrait pas mentir là-dessus. Se taire est permis.
    .careful-2 = N’en parlez pas dans les appels de la prison, les visites vidéo, sur les tablettes ou dans les lettres.
    .ask-1 = Demandez à un avocat en immigration : « Y a-t-il un ordre définitif ? L’ICE pourrait-elle l’utiliser encore ? Y a-t-il un risque d’accusation fédérale ? »

faq-afraid-to-return = La personne a peur de retourner dans son pays. Que devrait-elle dire ?
    .answer = Elle devrait le dire clairement, plus d’une fois, à chaque agent. Cela peut lancer un [entretien sur la peur (« fear interview »)](term:fear-interview).
    .means-1 = Il y a deux sortes d’entretien. L’un est pour les personnes qui ont un ancien ordre d’expulsion.
    .means-2 = Avec un ancien ordre, la protection qu’on peut demander est plus limitée. Ce n’est pas l’[asile](term:asylum).
    .means-3 = L’[ICE](term:ice) peut essayer d’envoyer une personne avec un ordre définitif dans un autre pays. Les tribunaux n’avaient pas fini d’en décider à la date du { $date-third-countries }.
    .do-1 = Des mots simples suffisent : « J’ai peur de retourner dans mon pays. »
    .do-2 = Parlez à l’avocat de la peur de n’importe quel pays, pas seulement du sien.
    .careful-1 = Ce doit être la vérité. Se taire sur d’autres choses reste permis.
    .careful-2 = Une personne qui a peur de son propre gouvernement devrait demander à un avocat avant de parler au [consulat](term:consulate).
    .ask-1 = Demandez à un avocat en immigration : « Quelle protection la personne peut-elle demander ? Comment se prépare-t-elle à l’entretien ? »

faq-call-consulate = Devrions-nous appeler le consulat ?
    .answer = Cela peut aider. Mais si la personne a peur de son gouvernement, demandez d’abord à un avocat.
    .means-1 = Les agents doivent dire à un étranger retenu que son [consulat](term:consulate) peut être prévenu.
    .means-2 = Le consulat peut rendre visite à la personne. Il peut aider à trouver des avocats, des papiers et la famille.
    .means-3 = Pour certains pays, les autorités préviennent le consulat dans tous les cas.
    .means-4 = Le Mexique a une ligne d’aide pour ses citoyens retenus aux États-Unis. Elle s’appelle CIAM. Les consulats du Mexique peuvent vous mettre en contact.
    .do-1 = Trouvez le consulat sur le site web du gouvernement de votre pays, ou sur { $site-consulates }.
    .careful-1 = Une personne qui demande une protection parce qu’elle a peur, ou qui a une demande d’[asile](term:asylum), devrait d’abord parler à un avocat.
    .ask-1 = Demandez au consulat : « Pouvez-vous rendre visite à la personne ? Avez-vous une liste d’avocats ? Pouvez-vous aider pour des papiers ? »

faq-ok-to-lie = Peut-on mentir sur les papiers ou la citoyenneté ?
    .answer = Non. Se taire est permis, mais mentir ne l’est pas.
    .means-1 = Dire à tort qu’on est citoyen américain peut être un crime. Cela peut aussi bloquer tout papier à vie.
    .means-2 = De faux papiers peuvent faire le même tort.
    .means-3 = Une personne qui est peut-être vraiment citoyenne devrait le faire vérifier. Beaucoup de gens le sont sans le savoir. Voyez [cette réponse](faq:us-citizen).
    .do-1 = La personne peut dire : « Je veux parler à un avocat. Je ne veux pas répondre aux questions. »
    .do-2 = La personne a-t-elle déjà dit quelque chose de faux ? Dites-le vite à l’avocat, en privé.
    .careful-1 = Quand vous appelez un bureau pour la personne, dites peu de choses. Vous n’êtes pas obligé de deviner ni d’expliquer.
    .ask-1 = Demandez à un avocat en immigration : « La personne a dit quelque chose sur le fait d’être citoyenne. Qu’est-ce que cela veut dire pour elle ? »

## Après que l’ICE a pris la personne

faq-where-will-they-be-taken = Où l’ICE va-t-elle l’emmener ?
    .answer = D’abord dans un bureau de l’[ICE](term:ice) ou une salle de rétention (« hold room »). Ensuite dans un centre de détention, souvent très loin et souvent dans un autre État.
    .means-1 = Au bureau, il y a des empreintes, des questions et des papiers.
    .means-2 = On rapporte qu’un tribunal a fixé, le { $date-hold-room }, une limite de { $hold-room-hours } heures pour les salles de rétention. On ne sait pas avec certitude si elle est en vigueur aujourd’hui.
    .means-3 = Le lieu compte. Selon le lieu, c’est la règle d’un tribunal ou d’un autre qui peut s’appliquer. Voyez [cette réponse](faq:why-state-matters).
    .do-1 = Préparez-vous maintenant. Notez le [numéro A (« A-number »)](term:a-number), les médicaments et les noms des deux avocats.
    .do-2 = Prévenez les deux avocats dès que vous savez que l’ICE détient la personne.
    .careful-1 = Les papiers au bureau peuvent être importants. La personne n’est pas obligée de signer sans avocat.
    .ask-1 = Demandez à un avocat en immigration : « Des papiers d’[habeas corpus](term:habeas-corpus) devraient-ils être prêts avant un transfert ? Devant quel tribunal ? »

faq-find-them = Comment retrouver la personne ?
    .answer = Tant que la prison la retient, regardez la liste de la prison ou appelez la prison. Après que l’[ICE](term:ice) l’a prise, cherchez sur { $site-locator }.
    .means-1 = Cherchez avec le [numéro A (« A-number »)](term:a-number) et le pays de naissance. Ou utilisez les prénom et nom exacts et le pays de naissance.
    .means-2 = La recherche montre seulement les adultes. Pour un enfant, voyez [cette réponse](faq:under-18).
    .means-3 = Elle peut être lente. Il peut falloir un à trois jours pour qu’une personne apparaisse, mais ce n’est pas certain.
    .do-1 = Essayez toutes les façons d’écrire le nom, et les deux noms de famille. Cherchez de nouveau après chaque transfert.
    .do-2 = Vous pouvez appeler la ligne de l’ICE, { $phone-ice-line }. C’est l’ICE qui la gère : donnez seulement ce qui est nécessaire. Si vous n’avez pas de papiers, laissez un citoyen, un avocat ou le [consulat](term:consulate) appeler.
    .do-3 = Si cela échoue, essayez le bureau local de l’ICE, dans la liste sur { $site-ice }. Essayez ensuite les centres de détention voisins, puis le consulat.
    .careful-1 = Certaines applications montrent de faux numéros de téléphone. Utilisez ceux de ce guide ou ceux d’un avocat.
    .ask-1 = Si vous ne trouvez pas la personne, demandez à un avocat : « Pouvez-vous la retrouver ? Devriez-vous déposer un [habeas corpus](term:habeas-corpus) maintenant ? »

faq-immigration-bond = Qu’est-ce que la caution d’immigration, et qui peut l’avoir ?
    .answer = La [caution d’immigration](term:immigration-bond) est de l’argent payé à l’[ICE](term:ice) pour que la personne puisse attendre dehors le tribunal de l’immigration. Qui peut l’avoir dépend de la façon dont la personne est entrée, de son casier judiciaire et du lieu.
    .means-1 = Selon la règle ordinaire, l’ICE ou un [juge de l’immigration](term:immigration-judge) peut la fixer. Le minimum est { $bond-minimum }, et le vrai montant est souvent bien plus.
    .means-2 = Les personnes entrées avec un visa ou qui ont une carte verte peuvent en général la demander, sauf si certains crimes ou délits l’empêchent.
    .means-3 = On peut la refuser aux personnes [entrées sans contrôle](term:entered-without-inspection). L’ICE la leur refuse depuis le { $date-no-bond-policy }, et les tribunaux ne sont pas d’accord à la date du { $date-circuits }.
    .means-4 = Certains crimes ou délits, certaines arrestations et d’anciens ordres d’expulsion peuvent aussi l’empêcher.
    .do-1 = Rassemblez des preuves pour le juge : adresse, famille, travail, impôts, années ici, lettres, résultats au tribunal et besoins médicaux. La personne doit normalement montrer qu’elle n’est pas un danger et qu’elle viendra au tribunal.
    .careful-1 = Ce n’est pas la [caution pénale](term:bail). La caution pénale est pour l’affaire pénale. Payer l’une ne paie pas l’autre.
    .ask-1 = Demandez à un avocat en immigration : « Une audience de caution d’immigration est-elle possible ici maintenant ? Que devrions-nous apporter ? »

faq-why-state-matters = Pourquoi l’État où la personne est retenue compte-t-il ?
    .answer = Des groupes d’États suivent des tribunaux fédéraux différents, et ces tribunaux ne sont pas d’accord à la date du { $date-circuits }. Le lieu où l’[ICE](term:ice) retient la personne peut donc décider si elle a une audience de [caution d’immigration](term:immigration-bond).
    .means-1 = Il s’agit des personnes [entrées sans contrôle](term:entered-without-inspection) et arrêtées à l’intérieur du pays. Chaque groupe d’États est un [circuit fédéral](term:federal-circuit).
    .means-2 = À la date du { $date-circuits }, il n’y a pas d’audience de ce genre dans dix États. Parmi eux : le Texas, la Louisiane, le Mississippi et l’Arkansas. Les autres sont l’Iowa, le Minnesota, le Missouri, le Nebraska et les deux Dakotas.
    .means-3 = À la date du { $date-circuits }, les tribunaux de sept autres circuits disent qu’une audience doit être possible. Dans deux circuits de plus, la réponse n’est pas définitive ou pas confirmée, et à Washington, D.C., aucune n’a été trouvée. Choisissez un État à [la question sur l’État](step:state).
    .means-4 = La Cour suprême des États-Unis décidera de cette question. Jusque-là, la règle de chaque circuit reste valable. Voyez [cette réponse](faq:supreme-court).
    .careful-1 = L’ICE peut transférer la personne dans un État avec une autre règle. Une demande d’[habeas corpus](term:habeas-corpus) bien déposée avant le transfert ne prend pas fin.
    .careful-2 = Vous lirez peut-être que les gens au Texas ont une audience après un temps fixe. On rapporte que cette décision est annulée à la date du { $date-circuits } : n’y comptez pas.
    .ask-1 = Demandez à un avocat en immigration : « Dans ce circuit, une audience de caution d’immigration est-elle possible maintenant ? Devriez-vous déposer une demande avant un transfert ? »

faq-mandatory-detention = Qu’est-ce que la détention obligatoire ?
    .answer = Cela veut dire que l’[ICE](term:ice) retient la personne et qu’un [juge de l’immigration](term:immigration-judge) n’a pas le droit de fixer une [caution d’immigration](term:immigration-bond). On l’appelle [détention obligatoire (« mandatory detention »)](term:mandatory-detention).
    .means-1 = Une loi donne la liste des crimes et délits. Elle comprend les [« aggravated felonies » (crimes aggravés)](term:aggravated-felony), la plupart des infractions de drogue, certaines infractions d’armes et quelques autres crimes ou délits.
    .means-2 = Elle peut s’appliquer même si l’ICE arrête la personne des années après sa sortie.
    .means-3 = Pour certaines personnes, une arrestation seule suffit. Voyez [la réponse sur la loi Laken Riley](faq:laken-riley).
    .means-4 = Quand cela dure longtemps, les règles changent d’un lieu à l’autre. C’était ainsi à la date du { $date-circuits }.
    .do-1 = La personne peut demander à un juge de décider que la liste ne la concerne pas. Un avocat appelle cela une « Joseph hearing ».
    .careful-1 = [Plaider coupable (« plea »)](term:plea) peut mettre une personne sur la liste. Essayez d’avoir d’abord un conseil d’immigration.
    .ask-1 = Demandez à un avocat en immigration : « Une affaire ancienne ou nouvelle empêche-t-elle une caution d’immigration ? Pouvez-vous demander une “Joseph hearing” ? »

faq-laken-riley = Qu’est-ce que la loi Laken Riley ?
    .answer = La [loi Laken Riley (« Laken Riley Act »)](term:laken-riley-act) est une loi fédérale qui interdit la [caution d’immigration](term:immigration-bond) à certaines personnes. Une arrestation pour certains crimes ou délits suffit, sans [condamnation](term:conviction).
    .means-1 = Les crimes et délits sont le cambriolage, le vol, le larcin (« larceny ») et le vol dans un magasin. L’agression contre un agent des forces de l’ordre compte aussi. De même tout crime ou délit qui cause une mort ou une blessure grave.
    .means-2 = Elle ne vise pas tout le monde. Elle est pour les personnes aux États-Unis qui n’ont jamais été admises. Elle est aussi pour celles qui ont utilisé une fraude, qui ont dit à tort être citoyennes, ou à qui il manque les bons papiers.
    .means-3 = Les mots pour ces crimes et délits veulent dire ce qu’ils veulent dire dans la loi du lieu.
    .means-4 = On ne sait pas avec certitude si l’[ICE](term:ice) doit libérer la personne quand l’accusation est abandonnée.
    .means-5 = La loi dit aussi au [DHS](term:dhs) de déposer une [demande de rétention de l’ICE (« ICE hold »)](term:detainer) pour une telle personne et de la prendre vite.
    .do-1 = Obtenez le papier de l’accusation. Le nom exact de l’accusation compte pour les deux avocats.
    .careful-1 = Essayez d’avoir un conseil d’immigration avant toute [réponse à l’accusation (« plea »)](term:plea).
    .ask-1 = Demandez aux deux avocats : « Cette accusation relève-t-elle de la loi Laken Riley ? Peut-elle être changée ou combattue ? »

faq-pay-immigration-bond = Comment payer une caution d’immigration ?
    .answer = On paie l’[ICE](term:ice) en ligne sur { $site-bond-payment }, son [site de paiement](term:cebonds). L’argent passe par un virement bancaire, appelé Fedwire ou ACH.
    .means-1 = L’ICE n’y prend ni argent liquide, ni cartes, ni chèques personnels.
    .means-2 = Qui paie doit être citoyen américain, avoir une carte verte, ou être un cabinet d’avocats ou une association à but non lucratif, aux États-Unis. Un proche sans papiers ne peut pas payer en son propre nom.
    .means-3 = La personne qui paie devient le [payeur responsable (« obligor »)](term:obligor), signe le formulaire { $bond-form-contract } et montre une preuve d’identité et de statut.
    .means-4 = Tout le montant est dû d’un coup. L’autre moyen est une entreprise privée, qui garde une somme pour elle et peut demander un bien en garantie ou un appareil de suivi.
    .means-5 = La [caution d’immigration](term:immigration-bond) est rendue à la fin au payeur responsable, si chaque audience et chaque ordre ont été respectés. Sinon, elle est perdue.
    .do-1 = Gardez le contrat et le reçu. Prévenez l’ICE quand l’adresse de la personne qui a payé change.
    .careful-1 = Aucune personne qui vous téléphone n’encaisse une vraie caution d’immigration. Ouvrez vous-même le site de l’ICE et suivez ses étapes.
    .ask-1 = Demandez à l’avocat : « Qui devrait payer ? Que doit faire cette personne jusqu’à la fin de l’affaire ? »

faq-bond-fund = Un fonds communautaire peut-il nous aider à payer ?
    .answer = Peut-être. Certains fonds communautaires paient une [caution d’immigration](term:immigration-bond). La plupart aident seulement une fois le montant fixé.
    .means-1 = Chaque fonds a ses propres règles et sa propre région. Un fonds peut manquer d’argent pendant un temps.
    .means-2 = Les fonds de [caution pénale](term:bail) sont pour l’affaire pénale. Les fonds de caution d’immigration sont pour l’[ICE](term:ice).
    .do-1 = Le « National Bail Fund Network » a une liste de fonds sur { $site-bond-funds }. Un exemple est le « Midwest Immigration Bond Fund ».
    .do-2 = Préparez ceci : le [numéro A (« A-number »)](term:a-number), le centre de détention, le montant et la prochaine audience.
    .careful-1 = Parlez d’abord de la [demande de rétention de l’ICE (« ICE hold »)](term:detainer) à un fonds de caution pénale. La caution pénale payée n’annule pas la demande.
    .ask-1 = Demandez au fonds : « Aidez-vous des personnes retenues dans cet État ? Combien de temps faut-il attendre ? Devons-nous rembourser ? »

faq-bond-granted-still-held = Le juge a accordé une caution d’immigration, mais la personne est encore retenue. Pourquoi ?
    .answer = L’[ICE](term:ice) peut déposer un papier qui garde la personne à l’intérieur pendant que l’ICE fait appel. C’est le formulaire { $form-stay-of-bond }.
    .means-1 = L’ICE doit le déposer dans un délai d’un jour ouvrable. Elle peut le faire si elle avait refusé une [caution d’immigration](term:immigration-bond) ou fixé { $bond-stay-minimum } ou plus.
    .means-2 = L’ICE l’a souvent fait dans les mois avant le { $date-automatic-stay }. Beaucoup de juges fédéraux l’ont jugé illégal. Demandez quelle est la règle aujourd’hui.
    .means-3 = Il peut y avoir une cause plus simple. L’argent n’est peut-être pas arrivé, ou il manque peut-être un papier.
    .do-1 = Appelez l’avocat le jour même. Demandez si l’ICE a déposé ce formulaire.
    .do-2 = Un avocat peut demander de l’aide à un juge fédéral par l’[habeas corpus](term:habeas-corpus).
    .careful-1 = Les appels vont à la [« Board of Immigration Appeals » (commission d’appel)](term:bia). Les délais sont courts et ont changé ces derniers temps : demandez tout de suite.
    .ask-1 = Demandez à l’avocat : « L’ICE a-t-elle fait appel ? Pouvez-vous aller maintenant devant un tribunal fédéral ? »

faq-deported-without-judge = La personne peut-elle être expulsée sans juge ?
    .answer = Oui, dans certains cas. Les principaux sont un ancien ordre d’expulsion, et l’[expulsion accélérée (« expedited removal »)](term:expedited-removal), qu’un agent ordonne.
    .means-1 = L’expulsion accélérée est pour les personnes qui n’ont jamais été admises, qui n’ont jamais eu de [« parole »](term:parole), et qui ne peuvent pas prouver { $years-proof } ans de suite ici. Elle était en vigueur dans tout le pays à la date du { $date-expedited-removal }. La suite n’est pas certaine.
    .means-2 = Une personne qui a été expulsée et est revenue peut être renvoyée avec l’ancien ordre. C’est la [remise en vigueur (« reinstatement »)](term:reinstatement).
    .means-3 = Un ordre donné après une audience manquée peut parfois être rouvert. Dans beaucoup de ces cas, déposer la demande arrête tout de suite l’expulsion.
    .means-4 = Une personne sans ancien ordre a en général le droit de voir un [juge de l’immigration](term:immigration-judge).
    .do-1 = Vérifiez s’il y a un ancien ordre avec le [numéro A (« A-number »)](term:a-number) sur { $site-court } ou au { $phone-eoir-line }.
    .do-2 = Rassemblez des preuves de { $years-proof } ans ou plus. Voyez [cette réponse](faq:prove-two-years).
    .careful-1 = La personne ne devrait pas signer sans avocat. Si elle a peur de retourner dans son pays, elle devrait le dire à chaque agent.
    .ask-1 = Demandez à un avocat en immigration : « Y a-t-il un ancien ordre ? L’[ICE](term:ice) pourrait-elle utiliser l’expulsion accélérée ici ? »

faq-prove-two-years = Comment prouver deux ans aux États-Unis ?
    .answer = Rassemblez des papiers avec des dates qui remontent à { $years-proof } ans ou plus, mois par mois. Donnez des copies à l’avocat et gardez-en un jeu dans la famille.
    .means-1 = Cela compte pour les personnes qui n’ont jamais été admises et n’ont jamais eu de [« parole »](term:parole). Sans preuve de { $years-proof } ans de suite, un agent peut ordonner une [expulsion accélérée (« expedited removal »)](term:expedited-removal), à la date du { $date-expedited-removal }.
    .means-2 = Les agents n’ont pas à expliquer cette règle. Quelqu’un doit donc en parler : l’avocat, la famille, ou la personne une fois qu’un avocat l’a conseillé.
    .do-1 = Cherchez des baux, des factures, des fiches de paie, des déclarations d’impôts et des papiers de banque. Cherchez aussi des dossiers d’école et de médecin, et les actes de naissance des enfants.
    .do-2 = Laissez des copies à deux personnes de confiance.
    .careful-1 = Pour les questions des agents, le conseil normal reste de se taire. Demandez à l’avocat qui montre les preuves, et quand.
    .careful-2 = Utilisez seulement de vrais papiers.
    .ask-1 = Demandez à un avocat en immigration : « L’[ICE](term:ice) pourrait-elle utiliser l’expulsion accélérée ? De quelles preuves de { $years-proof } ans avons-nous besoin ? Qui devrait les montrer ? »

faq-supreme-court = De quoi la Cour suprême décide-t-elle ?
    .answer = Elle décide si l’[ICE](term:ice) a le droit de retenir des personnes [entrées sans contrôle](term:entered-without-inspection) sans audience de [caution d’immigration](term:immigration-bond). La Cour a pris l’affaire le { $date-scotus-grant }.
    .means-1 = C’est l’affaire { $scotus-case }. Aucun jour d’audience n’était fixé à la date du { $date-circuits }.
    .means-2 = La Cour lira ce que dit la loi. On ne lui a pas posé la question du droit à une procédure juste.
    .means-3 = La Cour déciderait normalement au plus tard vers le { $date-scotus-decision }.
    .means-4 = Jusque-là, la règle de chaque [circuit fédéral](term:federal-circuit) reste valable. Voyez [cette réponse](faq:why-state-matters).
    .means-5 = Une autre question est combien de temps des personnes avec certaines [condamnations](term:conviction) peuvent être retenues. À la date du { $date-circuits }, la Cour n’en décidait pas.
    .careful-1 = Cela a peut-être changé depuis que le guide a été écrit. Vérifiez avec un avocat avant de vous y fier.
    .ask-1 = Demandez à un avocat en immigration : « Y a-t-il du nouveau de la Cour suprême ? Cela change-t-il ce que nous devrions faire ? »

## Situations particulières

faq-us-citizen = Mon proche est citoyen américain. Que faire maintenant ?
    .answer = L’[ICE](term:ice) n’a pas le droit de retenir un citoyen américain. Donnez aujourd’hui des copies de la preuve à un avocat, et demandez que la [demande de rétention de l’ICE (« ICE hold »)](term:detainer) soit annulée.
    .means-1 = Il arrive quand même que des citoyens soient retenus. Les tribunaux ont vu de tels cas.
    .means-2 = Beaucoup de gens sont citoyens sans le savoir. Un parent est peut-être devenu citoyen quand ils étaient enfants et avaient une carte verte (« green card »). Ou ils sont nés à l’étranger d’un parent citoyen.
    .means-3 = L’ICE peut annuler une demande de rétention. Elle l’a fait dans un cas connu quand elle a vu la preuve.
    .means-4 = L’avis joint à la demande donne une ligne téléphonique de l’ICE pour les citoyens. C’est la ligne de l’ICE elle-même : essayez de parler d’abord à un avocat.
    .do-1 = Cherchez un passeport américain, une carte-passeport ou un acte de naissance américain. Le certificat reçu comme nouveau citoyen est bon aussi. De même un papier américain d’une naissance à l’étranger.
    .do-2 = Si la citoyenneté vient d’un parent, trouvez les papiers du parent. Donnez des copies à l’avocat, au chef de la prison et à l’ICE. Gardez les originaux.
    .careful-1 = Si vous n’êtes pas sûr, ne le dites pas à des agents. Une fausse déclaration peut faire un tort durable. Un avocat peut vérifier.
    .careful-2 = La personne ne devrait pas signer de papiers pour quitter le pays.
    .ask-1 = Demandez à l’avocat : « Demanderez-vous à l’ICE d’annuler la demande de rétention ? Devriez-vous déposer un [habeas corpus](term:habeas-corpus) maintenant ? »

faq-green-card = La personne a une carte verte (« green card »). Que faire maintenant ?
    .answer = Une personne qui a une carte verte peut recevoir une [demande de rétention de l’ICE (« ICE hold »)](term:detainer) à cause de certains crimes ou délits, ou de certaines accusations. Elle garde le droit de voir un juge, et souvent de demander une [caution d’immigration](term:immigration-bond).
    .means-1 = Il y a une règle contre la caution d’immigration pour les personnes qui n’ont jamais été admises. Elle ne vise pas la plupart des personnes qui ont une carte verte.
    .means-2 = Mais certains crimes ou délits l’empêchent aussi pour elles. Cela s’appelle la [détention obligatoire](term:mandatory-detention).
    .means-3 = Certaines personnes qui ont une carte verte sont citoyennes sans le savoir. Voyez [cette réponse](faq:us-citizen).
    .do-1 = Donnez à l’avocat une copie de la carte et de tous les papiers du tribunal, anciens et nouveaux.
    .careful-1 = Essayez d’avoir un conseil d’immigration avant toute [réponse à l’accusation (« plea »)](term:plea). Plaider coupable peut mettre la carte en danger.
    .careful-2 = Sans parler à un avocat, la personne ne devrait pas signer de papiers où elle accepte de partir.
    .ask-1 = Demandez à un avocat en immigration : « Avec cette accusation, la personne peut-elle être expulsée ? Et si elle plaide coupable ? Peut-elle avoir une caution d’immigration ? »

faq-daca-tps-asylum = La personne a le DACA, le TPS ou une demande d’asile en cours. Que faire maintenant ?
    .answer = Dites-le tout de suite à un avocat en immigration. Cela peut aider, mais n’empêche pas toujours l’[ICE](term:ice) de retenir une personne.
    .means-1 = Une demande d’[asile](term:asylum) en cours n’empêche pas la détention.
    .means-2 = Le gouvernement dit que le DACA ne donne pas de statut. Il a annoncé des arrestations de personnes avec le DACA, à la date du { $date-daca }.
    .means-3 = On n’a pas le droit de retenir une personne à cause de son statut d’immigration si son TPS est valable. Mais la plupart des programmes TPS ont pris fin, à la date du { $date-tps }.
    .do-1 = Vérifiez avec un avocat le pays exact et la date de fin du TPS.
    .do-2 = Trouvez les cartes, les reçus et les lettres. Donnez des copies à l’avocat.
    .careful-1 = Ne parlez ni de l’histoire d’asile ni du statut dans les appels de la prison.
    .ask-1 = Demandez à un avocat en immigration : « Le statut est-il encore valable ? Pouvez-vous demander à l’ICE de lever la [demande de rétention](term:detainer) ? »

faq-victim-of-crime = La personne a été victime d’un crime ou de violence. Cela aide-t-il ?
    .answer = C’est possible. Les victimes qui ont aidé la police, les victimes de la traite et les personnes maltraitées par leur famille peuvent avoir droit à un [visa spécial ou à une protection](term:u-t-visa-vawa).
    .means-1 = Le visa U est pour les victimes qui ont aidé la police. Le visa T est pour la traite. VAWA est pour les conjoints, les enfants et les parents maltraités.
    .means-2 = Une demande de ce genre en cours n’empêche pas la détention. Le { $date-victim-policy }, l’[ICE](term:ice) a mis fin à sa règle qui protégeait les victimes. Un procès a suivi, et son résultat n’est pas certain.
    .means-3 = Le formulaire de la [demande de rétention de l’ICE (« ICE hold »)](term:detainer) a une note pour les victimes, avec une ligne téléphonique de l’ICE. C’est la ligne de l’ICE elle-même. Essayez de parler d’abord à un avocat.
    .do-1 = Gardez des copies des reçus et des lettres d’approbation là où un avocat et la famille peuvent les envoyer.
    .careful-1 = Ne racontez pas l’histoire du crime dans les appels de la prison. Racontez-la à un avocat en privé.
    .ask-1 = Demandez à un avocat en immigration : « La personne peut-elle avoir droit à une protection de victime ? Pouvez-vous demander à l’ICE de lever la demande de rétention ? »

faq-under-18 = La personne a moins de { $age-adult } ans. Que faire maintenant ?
    .answer = Trouvez tout de suite un avocat pour l’enfant. Les règles pour les enfants sont différentes, et la loi des États sur les [demandes de rétention de l’ICE (« ICE holds »)](term:detainer) de mineurs n’est pas certaine.
    .means-1 = Un enfant qui n’a pas de parent avec lui doit aller à un service pour enfants, normalement dans les trois jours. Il s’appelle « Office of Refugee Resettlement » (ORR).
    .means-2 = La recherche en ligne de l’[ICE](term:ice) ne montre personne de moins de { $age-adult } ans.
    .means-3 = Les enfants retenus par le [DHS](term:dhs) ont encore des protections spéciales d’un tribunal. On les appelle « Flores ».
    .do-1 = Parlez de la demande de rétention à l’avocat de la défense de l’enfant. Demandez un avocat qui connaît les affaires d’enfants.
    .do-2 = Si l’enfant a été transféré, demandez au service pour enfants. Trouvez sa ligne pour les parents sur son site web.
    .careful-1 = Un enfant, comme un adulte, n’est pas obligé de répondre aux questions de l’ICE. Demandez qu’un avocat soit présent.
    .careful-2 = Un enfant ne devrait pas signer de papiers de départ sans avocat.
    .ask-1 = Demandez à l’avocat : « L’ICE a-t-elle le droit de retenir cet enfant ? Y a-t-il une protection spéciale pour les jeunes, ou l’[asile](term:asylum) ? »

faq-old-deportation-order = La personne a un ancien ordre d’expulsion. Que faire maintenant ?
    .answer = Essayez de parler à un avocat en immigration aujourd’hui, avant de payer la [caution pénale](term:bail). Un ancien ordre change tout : l’[ICE](term:ice) pourra peut-être expulser la personne sans juge.
    .means-1 = Avec un ordre définitif, la personne peut demander de l’aide parce qu’elle a peur. Pendant que cela se décide, un [juge de l’immigration](term:immigration-judge) ne peut pas accorder de [caution d’immigration](term:immigration-bond).
    .means-2 = Un ordre donné après une audience manquée peut parfois être rouvert. S’il n’y a pas eu d’avis, on peut le demander à tout moment. Pour d’autres raisons fortes, le délai est court.
    .means-3 = Si la personne a été expulsée et est revenue, l’ICE peut utiliser encore l’ancien ordre. C’est la [remise en vigueur (« reinstatement »)](term:reinstatement).
    .means-4 = La détention peut durer environ six mois sans que l’on en voie la fin. Dans ce cas, un avocat peut demander l’[habeas corpus](term:habeas-corpus) à un juge.
    .do-1 = Vérifiez l’affaire avec le [numéro A (« A-number »)](term:a-number) sur { $site-court } ou au { $phone-eoir-line }.
    .do-2 = Si la personne a peur de retourner dans son pays, elle devrait le dire clairement à chaque agent.
    .careful-1 = Ne parlez pas de l’ancienne affaire dans les appels de la prison ni avec des agents. Revenir après une expulsion peut être un crime fédéral.
    .ask-1 = Demandez à un avocat en immigration : « Pouvez-vous rouvrir l’affaire ? Est-ce que cela arrêterait l’expulsion ? Y a-t-il une demande fondée sur la peur ? »

faq-sick-or-medicine = La personne est malade ou a besoin de médicaments. Que pouvons-nous faire ?
    .answer = Informez par écrit le personnel médical de la prison de la maladie et des médicaments. Demandez un résumé médical qui voyage avec la personne.
    .means-1 = Quand l’[ICE](term:ice) transfère une personne, peu de choses suivent. Un bureau de shérif dit que ce sont seulement l’argent, les médicaments et les papiers juridiques.
    .means-2 = Certaines prisons peuvent envoyer des médicaments pour quelques jours si vous le demandez. D’autres peuvent ne pas le faire.
    .means-3 = Un juge peut tenir compte des besoins médicaux quand il décide d’une [caution d’immigration](term:immigration-bond). Gardez les dossiers.
    .do-1 = Faites la liste de chaque médicament, de la dose, du médecin et de la pharmacie. Gardez une copie.
    .do-2 = Demandez à la personne d’en parler aussi à l’infirmier, et de demander une visite par écrit.
    .careful-1 = S’il y a un danger maintenant, appelez la prison et demandez le service médical. Notez l’heure et le nom.
    .ask-1 = Demandez aux deux avocats : « Pouvez-vous informer la prison, l’ICE et le juge de la maladie ? »

faq-prison-or-federal = La personne est dans une prison d’État ou détenue par le gouvernement fédéral. Qu’est-ce qui change ?
    .answer = La [demande de rétention de l’ICE (« ICE hold »)](term:detainer) peut suivre la personne d’une prison locale à une autre, ou à une prison d’État ou fédérale. L’[ICE](term:ice) attend normalement la fin de la peine.
    .means-1 = Le formulaire vaut pour la prison d’aujourd’hui et pour tout lieu qui retient la personne plus tard.
    .means-2 = Le dernier jour de la peine est le [moment de la libération](term:release-point). Le temps de rétention en plus commence là.
    .do-1 = Demandez par écrit la date de fin de la peine. Redemandez quand elle approche.
    .do-2 = Cherchez un avocat en immigration des mois avant ce jour, pas la dernière semaine.
    .do-3 = Faites un plan pour les médicaments, les papiers et les affaires personnelles avant ce jour.
    .careful-1 = L’ICE peut aussi arrêter une personne des années après sa sortie. Certains crimes ou délits empêchent la [caution d’immigration](term:immigration-bond).
    .ask-1 = Demandez à un avocat en immigration : « Quelles façons de rester y a-t-il ? Que pouvons-nous commencer maintenant ? »

## La famille et la vie de tous les jours

faq-child-care = Qui s’occupe des enfants ?
    .answer = Faites un plan maintenant : qui va les chercher, qui peut signer pour l’école et le médecin, et qui appeler. Mettez-le par écrit.
    .means-1 = Les formulaires légaux changent d’un État à l’autre. Certains États ont un papier pour la personne qui garde l’enfant, d’autres utilisent une procuration (« power of attorney »), et les tribunaux peuvent nommer un tuteur.
    .do-1 = Donnez à l’école une note écrite qui dit qui peut venir chercher l’enfant.
    .do-2 = Mettez les actes de naissance, les cartes de santé et les listes de médicaments dans un dossier.
    .do-3 = Dites aux enfants, avec des mots calmes et courts, qui va s’occuper d’eux.
    .careful-1 = Demandez à l’aide juridique avant de signer un papier qui donne les droits des parents à quelqu’un d’autre.
    .ask-1 = Demandez aux deux avocats : « Pouvez-vous dire au juge que des enfants dépendent de la personne ? Quel formulaire notre État utilise-t-il ? »

faq-papers-to-gather = Quels papiers rassembler ?
    .answer = Rassemblez quatre sortes de papiers : identité, immigration, affaire pénale et vie ici. Donnez des copies à deux personnes de confiance.
    .do-1 = Identité : cartes d’identité, passeports, actes de naissance et [numéro A (« A-number »)](term:a-number). Il a neuf chiffres et se trouve sur beaucoup de papiers d’immigration.
    .do-2 = Affaire pénale : le papier de l’accusation, le reçu de la [caution pénale](term:bail), les dates au tribunal et le nom de l’avocat.
    .do-3 = Immigration : chaque lettre, carte, reçu et papier du tribunal que vous trouvez.
    .do-4 = Vie ici : preuve des années aux États-Unis, famille, travail et impôts. Ajoutez les dossiers médicaux et les actes de naissance des enfants.
    .do-5 = Quelqu’un dans la famille est-il citoyen américain ? Ajoutez la preuve.
    .careful-1 = Donnez des copies, et gardez les originaux. Faites attention à toute personne qui veut les garder.
    .careful-2 = N’envoyez pas et n’apportez pas ces papiers à la prison avant qu’un avocat ait dit oui.
    .ask-1 = Demandez à l’avocat en immigration : « De quels papiers avez-vous besoin d’abord ? Lesquels ne devrions-nous pas encore montrer ? »

faq-belongings = Comment récupérer son portefeuille, son téléphone et sa voiture ?
    .answer = Demandez à la prison son formulaire de remise des affaires (« property release »). La personne à l’intérieur doit en général nommer qui peut les prendre, et cette personne montre une pièce d’identité.
    .means-1 = Les règles changent selon la prison. Souvent, les vêtements ne sont pas remis.
    .do-1 = Prenez les affaires avant que l’[ICE](term:ice) transfère la personne. Les affaires laissées à la prison peuvent être détruites après un temps.
    .do-2 = Une procuration signée (« power of attorney ») est un papier qui permet à quelqu’un d’agir pour la personne. Avec elle, on peut s’occuper du loyer, de la voiture, de la banque et des paies.
    .do-3 = Une signature en prison peut demander la visite d’un « notary ». Demandez à la prison et à l’avocat comment cela se fait.
    .do-4 = Pour une voiture enlevée par une remorqueuse, demandez à la police où elle est gardée. Les frais peuvent monter chaque jour.
    .careful-1 = Pour prendre les affaires, vous devrez peut-être montrer une pièce d’identité. Si vous n’avez pas de papiers, demandez d’abord à un avocat ou envoyez un citoyen.
    .ask-1 = Demandez à l’avocat de la défense : « La police peut-elle garder le téléphone ou la voiture comme preuve ? »

faq-send-money = Comment envoyer de l’argent ?
    .answer = Mettez de petites sommes sur le compte de la prison. L’argent devrait suivre la personne si l’[ICE](term:ice) la prend, mais il peut y avoir du retard.
    .means-1 = La façon dont l’ICE transfère l’argent n’est pas certaine : n’envoyez pas une grosse somme d’un coup.
    .do-1 = Demandez à la prison quel service elle utilise. Cherchez-le sur la page web de la prison elle-même.
    .do-2 = Gardez chaque reçu. Demandez quels sont les frais avant de payer.
    .do-3 = Après un transfert, trouvez d’abord le nouveau lieu. Demandez-lui ensuite comment envoyer de l’argent.
    .careful-1 = Une personne qui appelle et veut des cartes cadeaux ou une application de paiement n’est pas de l’ICE. Voyez [cette réponse](faq:scam-call).
    .ask-1 = Demandez à la prison : « Comment ajouter de l’argent ? Que devient-il si la personne est transférée ? »

faq-visit-without-papers = Puis-je aller voir la personne ou appeler sans danger si je n’ai pas de papiers ?
    .answer = Il est plus sûr de laisser y aller un proche citoyen. Si vous n’avez pas de papiers, demandez à un avocat avant d’y aller.
    .means-1 = Une visite peut vouloir dire montrer une pièce d’identité et subir un contrôle de vos antécédents.
    .means-2 = Les règles changent d’un lieu à l’autre. Le risque dans une prison qui travaille avec l’[ICE](term:ice) n’est pas certain.
    .do-1 = Pour la ligne téléphonique de l’ICE elle-même, laissez un citoyen, un avocat ou le [consulat](term:consulate) appeler. Il faut en dire le moins possible.
    .do-2 = Quand vous appelez la prison, posez des questions seulement sur la personne. Vous n’avez pas besoin de parler du lieu de naissance ni du statut.
    .do-3 = Écrivez des lettres, ou envoyez un message par l’avocat, si vous ne pouvez pas y aller.
    .careful-1 = Les appels, les visites vidéo et les lettres peuvent être enregistrés et partagés. Vos propres mots comptent aussi.
    .ask-1 = Demandez à l’avocat : « Puis-je faire une visite dans cette prison sans danger ? Quelle pièce d’identité demande-t-elle ? »

## Plaintes, arnaques et ce guide

faq-how-to-complain = Comment porter plainte ?
    .answer = Par écrit, au shérif ou au bureau qui surveille la prison. Mais une plainte ne libérera peut-être personne vite : parlez aussi à un avocat du moyen rapide.
    .means-1 = Le moyen rapide est souvent l’[habeas corpus](term:habeas-corpus), qui s’adresse à un juge.
    .means-2 = Le [DHS](term:dhs) avait des bureaux de droits civils. Ils ont été fermés, puis rouverts au plus tard le { $date-rights-offices } après un procès. Ce qu’ils peuvent faire maintenant n’est pas certain.
    .do-1 = Vous pouvez aussi écrire au procureur général de l’État ou à votre élu au Congrès.
    .do-2 = Si une prison a gardé la personne trop longtemps, un bureau de l’ACLU dans l’État peut regarder l’affaire.
    .do-3 = Gardez les faits : jours, heures, noms, ce qui a été dit, et des copies de chaque papier.
    .careful-1 = Tant que la personne est encore en prison, demandez d’abord à un avocat. La pression peut faire venir l’[ICE](term:ice) tout de suite.
    .ask-1 = Demandez à l’avocat : « La personne a-t-elle été retenue trop longtemps ? Peut-on réclamer de l’argent, et y a-t-il un délai ? »

faq-scam-call = Quelqu’un a appelé et demandé de l’argent pour une caution pénale ou une caution d’immigration. Est-ce vrai ?
    .answer = Très probablement pas. Aucune personne qui vous téléphone n’encaisse une vraie [caution d’immigration](term:immigration-bond).
    .means-1 = L’[ICE](term:ice) n’appelle pas les familles pour exiger de l’argent. Elle ne prend jamais de cartes cadeaux, de cryptomonnaies ni d’applications de paiement.
    .means-2 = La personne qui appelle peut connaître le nom, le lieu et des faits de l’affaire. Cela ne prouve pas qu’elle dit vrai.
    .means-3 = Une vraie caution d’immigration se paie par virement bancaire, mais seulement après vous être connecté vous-même sur { $site-bond-payment }.
    .do-1 = Raccrochez. Appelez la prison, le centre de détention ou l’avocat à un numéro que vous avez trouvé vous-même.
    .do-2 = Notez le numéro qui vous a appelé et ce qui a été dit. Dites-le à l’avocat.
    .careful-1 = Faites attention à un [« notario »](term:notario) ou à toute personne qui dit avoir des contacts spéciaux à l’ICE.
    .ask-1 = Demandez à l’avocat : « Y a-t-il une [caution pénale](term:bail) ou une caution d’immigration à payer ? À qui, et comment ? »

faq-what-is-287g = Qu’est-ce que { $section-287g }, et notre comté l’a-t-il ?
    .answer = C’est un accord qui permet à des agents locaux de faire une partie du travail de l’[ICE](term:ice). Demandez au shérif, ou cherchez la liste de l’ICE sur { $site-ice }.
    .means-1 = Il y a trois sortes de [{ $section-287g }](term:287g). Dans une prison, les agents peuvent interroger des gens et déposer une [demande de rétention de l’ICE (« ICE hold »)](term:detainer).
    .means-2 = D’autres remettent seulement les [mandats](term:administrative-warrant) de l’ICE dans la prison. Une troisième sorte travaille dans la rue.
    .means-3 = La liste de l’ICE du { $date-287g-list } avait { $count-287g-agreements } accords dans { $count-287g-states } États. Le nombre change sans cesse.
    .means-4 = Au Texas, chaque shérif qui dirige une prison doit demander un tel accord au plus tard le { $date-texas-287g }.
    .do-1 = Voyez ce que votre État permet à [la question sur l’État](step:state).
    .careful-1 = Un agent local dans une prison pose peut-être des questions pour l’ICE. La personne peut quand même se taire et demander un avocat.
    .ask-1 = Demandez à l’avocat de la défense : « Cette prison a-t-elle un accord { $section-287g } ? Qui y pose les questions ? »

faq-how-old-is-this = De quand date cette information, et comment la vérifier ?
    .answer = Ce guide a été préparé le { $date-content }. La loi change vite : vérifiez avec un avocat avant d’agir.
    .means-1 = Chaque ligne sur la loi montre sa source et le jour où elle a été vérifiée. Une ligne ancienne le dit.
    .means-2 = Les sources les plus récentes sur la [caution d’immigration](term:immigration-bond) datent du { $date-circuits }. Rien de plus récent n’a été trouvé.
    .means-3 = Le guide donne de l’information, pas un conseil juridique. Il ne vient ni du gouvernement ni d’un tribunal.
    .do-1 = Regardez la date sur la page. Si elle date de plusieurs mois, demandez une copie plus récente du guide.
    .careful-1 = Beaucoup de pages web sont anciennes ou fausses. Une page qui a l’air sûre peut quand même être fausse.
    .ask-1 = Demandez à l’avocat : « Est-ce encore la règle aujourd’hui, dans cet État ? »

faq-does-guide-keep = Ce guide garde-t-il ce que j’entre ?
    .answer = Non. Vos réponses restent dans la mémoire de cet ordinateur jusqu’à ce que vous recommenciez ou fermiez le guide. Rien n’est envoyé.
    .means-1 = Le guide n’utilise pas internet. Il ne demande ni noms, ni numéros, ni papiers.
    .means-2 = Il écrit dans un fichier ou imprime seulement quand vous le demandez.
    .do-1 = Quand vous avez fini sur un ordinateur partagé, recommencez pour que les réponses soient effacées.
    .careful-1 = Une page que vous imprimez ou enregistrez peut être lue par d’autres. Gardez-la en lieu sûr.
    .careful-2 = Ne lisez pas ce guide sur un téléphone ou une tablette de la prison. Ils peuvent être enregistrés.
    .ask-1 = Si vous utilisez l’ordinateur d’un bureau d’aide, demandez au personnel : « Est-ce que quelque chose d’autre enregistre sur cet écran ? »
