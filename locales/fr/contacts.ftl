# Des lieux qui aident. contact-… est le nom ; .what dit à quoi il sert ; .hours seulement si on les connaît.
# Les lignes et sites de l’ICE disent que c’est l’ICE qui les gère.

contact-ice-locator = Recherche en ligne de personnes détenues par l’ICE (ICE Online Detainee Locator)
    .what = Trouver un adulte détenu par l’ICE. **C’est l’ICE qui gère ce site.** Une personne dans une prison du comté n’y apparaît pas avant que l’ICE l’enregistre. Essayez toutes les façons d’écrire le nom, et les deux noms de famille. Les enfants n’y sont pas.

contact-ice-line = Ligne d’information sur la détention de l’ICE (Detention Reporting and Information Line)
    .what = Demander où est une personne détenue par l’ICE, ou y signaler un problème. **C’est l’ICE qui gère cette ligne.** Si vous n’avez pas de statut légal, laissez un citoyen, un avocat ou le consulat appeler. Il faut en dire le moins possible.
    .hours = Du lundi au vendredi, de { $hour-ice-line-opens } h du matin (a.m.) à { $hour-ice-line-closes } h du soir (p.m.), heure de l’Est. Espagnol et interprètes.

contact-vinelink = VINELink
    .what = Recevoir une alerte quand une prison transfère ou libère une personne. On dit que ce service couvre beaucoup de prisons du comté, mais pas toute l’ICE. Ouvrez d’abord le site ; nous ne l’avons pas vérifié.

contact-eoir-line = Ligne téléphonique du tribunal de l’immigration (EOIR)
    .what = Entendre la prochaine date au tribunal et la décision du juge dans une affaire d’immigration. Il faut le [numéro A (« A-number »)](term:a-number) de la personne. La ligne ne dit rien d’une [caution d’immigration](term:immigration-bond).
    .hours = Jour et nuit, tous les jours. Anglais et espagnol.

contact-eoir-online = Recherche d’une affaire au tribunal de l’immigration (EOIR)
    .what = Chercher une affaire d’immigration avec le [numéro A (« A-number »)](term:a-number) de la personne. Regardez-y s’il y a un ancien ordre d’expulsion avant de décider pour la [caution pénale](term:bail).

contact-legal-directory = Annuaire national de services juridiques d’immigration (National Immigration Legal Services Directory, Immigration Advocates Network)
    .what = Chercher des avocats en immigration d’associations à but non lucratif, par code postal (« ZIP code ») ou par centre de détention. Ouvrez d’abord le site ; nous ne savons pas s’il est tenu à jour.

contact-pro-bono-list = Liste d’aide juridique gratuite des tribunaux de l’immigration (EOIR)
    .what = Trouver des avocats et des groupes qui peuvent aider gratuitement, classés par tribunal de l’immigration. Une nouvelle liste paraît quatre fois par an.

contact-aila = Recherche d’avocats AILA (American Immigration Lawyers Association)
    .what = Trouver un avocat privé en immigration. Demandez d’abord le prix total. Ouvrez d’abord le site ; nous ne l’avons pas vérifié.

contact-doj-roster = Liste des représentants accrédités du ministère de la Justice (Justice Department)
    .what = Vérifier qu’une personne qui aide sans être avocat est un [représentant accrédité (« accredited representative »)](term:accredited-representative). Cherchez la personne et l’association.

contact-state-bar = Le barreau de votre État (state bar)
    .what = Vérifier qu’un avocat est autorisé à exercer. Le barreau peut aussi vous envoyer vers un avocat privé ou un premier entretien peu cher. Cherchez en ligne le nom de votre État et « bar association ».

contact-clinic = CLINIC (Catholic Legal Immigration Network)
    .what = Trouver les programmes juridiques d’immigration de groupes catholiques et communautaires. Ouvrez d’abord le site ; nous ne les avons pas appelés.

contact-legal-aid = Aide juridique locale (Legal Services Corporation)
    .what = Trouver un bureau d’aide juridique près de vous. Ces bureaux ont des limites pour aider les personnes sans statut légal : demandez d’abord. Ouvrez d’abord le site ; nous ne les avons pas appelés.

contact-idp = Immigrant Defense Project (IDP)
    .what = Poser des questions sur une affaire pénale et l’immigration. Tout le monde peut demander. Ils aident surtout à New York ; ailleurs, ils expliquent et orientent. Vous laissez un message et ils rappellent. Ouvrez d’abord le site pour le numéro ; nous n’avons pas appelé.

contact-freedom-for-immigrants = Freedom for Immigrants
    .what = Chercher leur ligne d’aide pour les personnes détenues par l’ICE et leurs familles. Ouvrez d’abord le site ; nous n’avons pas appelé, et la ligne a peut-être changé.

contact-chirla = CHIRLA
    .what = Chercher leur ligne d’aide pour les immigrés, en anglais et en espagnol. Elle a été annoncée pour tout le pays. Ouvrez d’abord le site ; nous n’avons pas appelé.

contact-nijc = National Immigrant Justice Center (NIJC)
    .what = Demander une aide juridique en détention d’immigration, surtout dans le Midwest. Ouvrez d’abord le site ; nous n’avons pas appelé.

contact-nip = National Immigration Project
    .what = Parlez d’eux à votre avocat. Ils aident les avocats dans les affaires difficiles, et peuvent orienter les familles vers d’autres. Ouvrez d’abord le site ; nous n’avons pas appelé.

contact-ilrc = Immigrant Legal Resource Center (ILRC)
    .what = Obtenir des cartes sur vos droits, un plan familial et des guides pour les avocats de la défense. Certains sont en beaucoup de langues. Ils n’ont pas de ligne d’aide.

contact-aclu = L’ACLU de votre État
    .what = Demander s’ils prennent les affaires où une prison garde une personne trop longtemps ([« overdetention »](term:overdetention)). Ils peuvent prendre une affaire solide. Ouvrez d’abord le site pour trouver votre État ; nous n’avons pas appelé.

contact-texas-law-help = TexasLawHelp (Texas)
    .what = Lire un guide en ligne pour les familles sur la détention d’immigration. Ouvrez d’abord le site ; nous n’avons pas vérifié s’il est à jour.

contact-consulates = Le consulat de la personne
    .what = Un [consulat](term:consulate) peut rendre visite à la personne, et peut aider à trouver un avocat, des papiers et la famille. Si la personne a peur de son gouvernement, demandez d’abord à un avocat. Le ministère des Affaires étrangères américain (State Department) a une liste des consulats.

contact-ciam = CIAM, le centre d’aide du Mexique
    .what = Il aide à retrouver et à soutenir les Mexicains détenus. Demandez à un consulat mexicain comment le joindre.
    .hours = Jour et nuit, tous les jours. Espagnol et anglais.

contact-orr = Bureau américain pour les réfugiés (Office of Refugee Resettlement, ORR)
    .what = Chercher un enfant confié au gouvernement sans parent. La recherche en ligne de l’ICE ne montre pas les enfants. C’est un bureau du gouvernement : essayez de parler d’abord à un avocat pour l’enfant.

contact-bail-fund-network = Réseau national de fonds communautaires (National Bail Fund Network)
    .what = Trouver des groupes qui peuvent payer une [caution pénale](term:bail) ou une [caution d’immigration](term:immigration-bond). La plupart aident pour une caution d’immigration seulement une fois le montant fixé. Ouvrez d’abord le site ; nous ne les avons pas appelés.

contact-cebonds = CeBONDS
    .what = Payer une [caution d’immigration](term:immigration-bond) en ligne par virement bancaire. **C’est l’ICE qui gère ce site.** Les citoyens, les titulaires d’une carte verte, les cabinets d’avocats et les associations à but non lucratif peuvent payer. Allez sur le site vous-même. Aucune personne qui vous téléphone n’encaisse une vraie caution d’immigration.
