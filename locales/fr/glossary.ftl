# Mots spéciaux. term-… est le mot comme titre ; .means l’explique en une ou deux phrases courtes.
# « caution pénale » = tribunal pénal ; « caution d’immigration » = ICE. Jamais « caution » seul.

term-a-number = Numéro A (« A-number »)
    .means = Le numéro à neuf chiffres que le ministère de la Sécurité intérieure (« Homeland Security ») donne à une personne. Il commence par la lettre A. Il est sur les papiers d’immigration, comme un permis de travail ou une carte verte.

term-accredited-representative = Représentant accrédité (« accredited representative »)
    .means = Une personne formée qui n’est pas avocat, mais qui a le droit de donner une aide juridique d’immigration. Le ministère de la Justice doit l’approuver. Elle travaille dans une association approuvée.

term-administrative-warrant = Mandat de l’ICE (« administrative warrant »)
    .means = Un papier signé par un agent d’immigration, pas par un juge. Il permet à l’ICE d’arrêter quelqu’un.

term-aggravated-felony = Crime aggravé (« aggravated felony »)
    .means = Un nom de la loi d’immigration pour une longue liste de crimes et délits. Certains ne sont pas des crimes graves (« felonies ») au tribunal pénal. Les conséquences pour la personne peuvent être très lourdes.

term-asylum = Asile
    .means = Il protège les personnes qui craignent un danger grave dans leur pays. Ce danger doit avoir une raison comme la politique, la religion, la race, la nationalité ou le groupe social.

term-bail = Caution pénale (« bail »)
    .means = De l’argent ou une promesse qui permet à une personne d’attendre le tribunal pénal hors de prison. Ce n’est pas la même chose qu’une [caution d’immigration](term:immigration-bond).

term-bondsman = Agent de caution pénale (« bail bondsman »)
    .means = Une entreprise qui dépose la [caution pénale](term:bail) et se fait payer pour cela. Ce qu’elle prend n’est pas rendu.

term-bia = Commission d’appel de l’immigration (« Board of Immigration Appeals », BIA)
    .means = Le bureau qui revoit les décisions des [juges de l’immigration](term:immigration-judge).

term-booking = Enregistrement à la prison (« booking »)
    .means = La première étape de la prison après une arrestation. Elle prend le nom, la photo et les empreintes de la personne.

term-cebonds = CeBONDS
    .means = Le site web de l’ICE pour payer une [caution d’immigration](term:immigration-bond). L’adresse est { $site-bond-payment }.

term-consulate = Consulat
    .means = Le bureau du pays d’une personne aux États-Unis. Il peut rendre visite à ses citoyens en prison. Il peut aussi aider à trouver un avocat, des papiers et la famille.

term-conviction = Condamnation (« conviction »)
    .means = Être déclaré coupable, ou plaider coupable. La loi d’immigration peut compter certains résultats qu’un tribunal d’État ne compte pas.

term-fear-interview = Entretien sur la peur (« credible fear » ou « reasonable fear interview »)
    .means = Un premier entretien avec un agent de l’asile. Il est pour les personnes qui disent qu’elles ont peur de retourner dans leur pays.

term-detainer = Demande de rétention de l’ICE (« ICE hold »)
    .means = Une demande de l’ICE à une prison. On l’appelle aussi « detainer » ou « immigration hold ». Elle demande à la prison de prévenir l’ICE avant la libération, et de garder la personne jusqu’à { $hours-hold } heures de plus. Un agent la signe, pas un juge.

term-dhs = Ministère de la Sécurité intérieure (« Department of Homeland Security », DHS)
    .means = Le ministère fédéral dont fait partie l’[ICE](term:ice).

term-entered-without-inspection = Entré sans contrôle (« entered without inspection »)
    .means = Venu aux États-Unis sans être contrôlé par un agent. Ce contrôle se fait à un point d’entrée officiel.

term-eoir = EOIR
    .means = Le bureau du ministère de la Justice qui dirige les tribunaux de l’immigration.

term-expedited-removal = Expulsion accélérée (« expedited removal »)
    .means = Une expulsion rapide qu’un agent d’immigration ordonne. La personne ne voit pas de juge.

term-federal-circuit = Circuit fédéral
    .means = Un groupe d’États dont les tribunaux fédéraux suivent la même cour d’appel. Les règles peuvent changer d’un circuit à l’autre.

term-forfeiture = Perte de l’argent (« forfeiture »)
    .means = Perdre l’argent payé pour une [caution pénale](term:bail) ou pour une [caution d’immigration](term:immigration-bond), parce qu’une règle n’a pas été suivie.

term-form-i-200-i-205 = Formulaire { $form-arrest-warrant } et formulaire { $form-removal-warrant }
    .means = Deux papiers de l’ICE elle-même. Le formulaire { $form-arrest-warrant } est pour une arrestation. Le formulaire { $form-removal-warrant } est pour une expulsion. Des agents les signent, pas des juges.

term-form-i-247a = Formulaire { $form-detainer }
    .means = Le formulaire du gouvernement qui sert pour une [demande de rétention de l’ICE (« ICE hold »)](term:detainer).

term-habeas-corpus = Habeas corpus
    .means = Une demande pour qu’un juge décide s’il est légal de garder quelqu’un enfermé.

term-ice = ICE
    .means = Abréviation de « Immigration and Customs Enforcement ». C’est l’agence qui arrête des gens à l’intérieur du pays et les expulse.

term-immigration-bond = Caution d’immigration (« immigration bond »)
    .means = De l’argent payé à l’ICE pour qu’une personne puisse attendre le tribunal de l’immigration hors de détention. Ce n’est pas la même chose que la [caution pénale](term:bail).

term-immigration-judge = Juge de l’immigration
    .means = Une personne qui décide des affaires d’expulsion et de caution d’immigration. Ce juge travaille pour le ministère de la Justice.

term-judicial-warrant = Mandat d’un juge (« judicial warrant »)
    .means = Un papier signé par un juge ou un magistrat d’un tribunal. Il nomme un tribunal.

term-laken-riley-act = Loi Laken Riley (« Laken Riley Act »)
    .means = Une loi fédérale. Elle refuse une [caution d’immigration](term:immigration-bond) à certaines personnes qui ont seulement été arrêtées pour certains crimes ou délits. Le vol et certains actes de violence en sont des exemples.

term-mandatory-detention = Détention obligatoire (« mandatory detention »)
    .means = Être retenu par l’ICE sans avoir le droit de demander une [caution d’immigration](term:immigration-bond) à un juge de l’immigration.

term-notario = « Notario » (notaire, « notary »)
    .means = Aux États-Unis, un « notary » ou « notario » n’est pas un avocat. Il n’a pas le droit de donner des conseils juridiques.

term-notice-to-appear = Avis de comparution (« Notice to Appear », NTA)
    .means = Le papier qui commence une affaire d’expulsion et dit pourquoi.

term-obligor = Payeur responsable (« obligor »)
    .means = La personne qui paie une [caution d’immigration](term:immigration-bond) et promet que les règles seront suivies.

term-overdetention = Rétention trop longue (« overdetention »)
    .means = Être gardé après le moment où la loi dit qu’il faut laisser partir la personne.

term-parole = Parole d’immigration (« parole »)
    .means = Une permission d’agents d’immigration d’être hors de détention, ou d’entrer dans le pays, pour un temps. Elle ne compte pas comme une admission officielle.

term-personal-recognizance = Promesse de revenir (« personal recognizance »)
    .means = Sortir de prison en promettant de revenir au tribunal, sans payer.

term-plea = Réponse à l’accusation (« plea »)
    .means = La réponse à une accusation pénale : coupable, non coupable, ou sans contester (« no contest »).

term-probable-cause = Motif probable (« probable cause »)
    .means = Une bonne raison, fondée sur des faits, de croire que quelque chose est vrai.

term-public-defender = Avocat commis d’office (« public defender »)
    .means = Un avocat que le tribunal donne, gratuitement, à une personne qui a une affaire pénale et ne peut pas payer.

term-reinstatement = Remise en vigueur d’un ordre d’expulsion (« reinstatement »)
    .means = Utiliser encore une fois un ancien ordre d’expulsion. L’ICE peut le faire quand la personne est revenue.

term-release-point = Moment de la libération (« release point »)
    .means = Le moment où l’affaire pénale ne retient plus la personne. Par exemple, quand la caution pénale est payée ou quand les accusations sont abandonnées.

term-removal = Expulsion (« removal »)
    .means = Le mot juridique pour l’expulsion (« deportation »).

term-stipulated-removal = Ordre d’expulsion accepté (« stipulated removal »)
    .means = Accepter par écrit d’être expulsé sans voir de juge. C’est un véritable ordre d’expulsion.

term-287g = Accord { $section-287g }
    .means = Un accord entre l’ICE et un service local. Il permet à des agents locaux de faire une partie du travail d’immigration.

term-u-t-visa-vawa = Visa U, visa T et VAWA
    .means = Une protection pour les victimes de crime (visa U) ou de traite (visa T). Elle est aussi pour les personnes maltraitées par leur famille proche (VAWA).

term-voluntary-departure = Départ volontaire (« voluntary departure »)
    .means = La permission de quitter le pays en payant soi-même. Ce n’est pas un ordre d’expulsion.

term-writ = Ordre d’amener une personne au tribunal (« writ »)
    .means = L’ordre d’un tribunal qui demande qu’une personne retenue soit amenée au tribunal.
