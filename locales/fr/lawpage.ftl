# La loi d’un lieu, et la liste des lieux. Un message sert pour tous les lieux : il choisit selon un
# fait du lieu. Les noms entre crochets sont des valeurs, pas des mots.
# { $state } = le lieu ; { $circuit } = son circuit fédéral ; { $law-date } = le mois de ses textes les plus récents ;
# { $date } = le jour de la vérification ; { $citation } = une loi ou décision. « Nos sources disent » reste toujours.

law-page = La loi là où est la personne
law-page-intro = Choisissez le lieu où la personne est retenue. Vous voyez alors ce que la loi y dit d’une [demande de rétention de l’ICE (« ICE hold »)](term:detainer), de quand cela date, et à quel point c’est sûr.
law-page-list = Tous les États et territoires
law-page-link = La loi dans cet État ({ $state }), avec ses sources

law-page-entry = { $stance ->
        [requires] { $state } : oblige des prisons ou des shérifs à travailler avec l’ICE
        [limits] { $state } : limite les demandes de rétention de l’ICE
        [mixed] { $state } : un peu des deux, ou pas établi
       *[none] { $state } : pas de règle générale trouvée
    }
law-page-not-confirmed = { $what } (pas confirmé)
law-page-legend = { $stance ->
        [requires] Oblige des prisons ou des shérifs à travailler avec l’ICE
        [limits] Limite les demandes de rétention de l’ICE
        [mixed] Un peu des deux, ou pas établi
       *[none] Pas de règle générale trouvée
    }
law-page-legend-unsure = Une case avec « ? » : tout n’a pas pu être confirmé

law-page-unsure-title = Nous n’en sommes pas sûrs
law-page-unsure = Une partie de la loi de cet État ({ $state }) n’a pas pu être confirmée, ou a peut-être changé. Lisez tout ce qui suit comme ce que disent nos sources. Demandez à un avocat local avant de vous y fier.
law-page-overdue = Ce que nous savons de cet État ({ $state }) devait être revérifié au plus tard le { $date }. La loi a peut-être changé depuis. Cette page montre donc seulement ce qui change rarement. Demandez à un avocat local ce qui compte aujourd’hui.

law-page-stance = { $stance ->
        [requires] Nos sources disent que la loi de cet État ({ $state }) oblige des prisons ou des shérifs à travailler avec l’ICE.
        [limits] Nos sources disent que la loi de cet État ({ $state }) limite ce que les prisons ont le droit de faire pour l’ICE.
        [mixed] La loi de cet État ({ $state }) ne va pas dans un seul sens. Une partie parle de l’ICE, mais nous n’avons rien trouvé qui règle toutes les demandes de rétention.
       *[none] Nous n’avons trouvé aucune règle générale sur les demandes de rétention de l’ICE dans cet État ({ $state }).
    }

law-page-hold-title = La prison doit-elle retenir la personne ?
law-page-hold = { $may-hold ->
        [must] **Attendez-vous à ce qu’elle le fasse.** Nos sources disent que la loi y oblige les prisons à suivre une [demande de rétention de l’ICE (« ICE hold »)](term:detainer).
        [no] **Non, et elle n’en a pas le droit.** Nos sources disent qu’une prison n’y a pas le droit de retenir une personne seulement à cause d’une [demande de rétention de l’ICE (« ICE hold »)](term:detainer).
        [exceptions] **Seulement dans certains cas.** Nos sources disent qu’une prison peut y retenir une personne pour une [demande de rétention de l’ICE (« ICE hold »)](term:detainer) seulement dans certains cas. Par exemple : certains casiers judiciaires graves, ou un papier d’un juge. Demandez à l’avocat si un de ces cas s’applique.
        [choice] **C’est surtout la prison qui décide.** Nous n’y avons trouvé aucune loi qui ordonne à une prison de garder une personne seulement à cause d’une [demande de rétention de l’ICE (« ICE hold »)](term:detainer). Nous n’en avons pas trouvé non plus qui l’interdit clairement.
       *[unclear] **Nous n’avons pas pu établir cela.** Demandez par écrit à la prison sur quelle règle elle s’appuie.
    }
law-page-hold-unsure = Nous n’avons pas pu tout confirmer.
law-page-arrest = Partout, l’ICE peut encore arrêter elle-même une personne, ce jour-là ou plus tard.

law-page-warrant-title = Faut-il un mandat d’un juge ?
law-page-warrant = { $warrant ->
        [yes] **En règle générale, oui.** Nos sources disent qu’une prison y a besoin d’un papier d’un juge avant de retenir une personne pour l’ICE.
        [no] **Nous n’avons trouvé aucune règle qui en demande un.** Demandez sur quel papier cette prison s’appuie.
        [sometimes] **Dans certains cas.** Nos sources disent que certains cas demandent un papier d’un juge. Demandez à l’avocat si c’en est un.
       *[unclear] **Nous n’avons pas pu établir cela.** Demandez à l’avocat.
    }
law-page-warrants = Un [mandat d’un juge (« judicial warrant »)](term:judicial-warrant) nomme un tribunal et est signé par un juge. Un [mandat de l’ICE (« ICE warrant »)](term:administrative-warrant) est signé par un agent.

law-page-copy-title = La personne doit-elle recevoir une copie, ou être informée ?
law-page-copy = { $copy ->
        [paper] **Oui, une copie.** Nos sources disent que la prison doit donner à la personne une copie de la demande de l’ICE. Si elle n’en a pas, dites-le à l’avocat.
        [told] **Elle doit être informée.** Nos sources disent que la prison doit informer la personne de la demande de rétention. Nous n’avons pas trouvé de devoir de donner une copie. Si personne ne le lui a dit, dites-le à l’avocat.
        [no] **Non, d’après ce que nous avons trouvé.** Demandez quand même une copie à la prison.
       *[not-found] **Nous n’avons trouvé aucune règle.** Cela ne veut pas dire qu’il n’y en a pas. Demandez une copie à la prison.
    }

law-page-notify-title = L’ICE est-elle informée de la libération ?
law-page-notify = { $notify ->
        [yes] **La prison a le droit d’informer l’ICE.** Nous n’y avons trouvé aucune règle qui l’interdit.
        [no] **En règle générale, non.** Nos sources disent que la prison n’a pas le droit d’informer l’ICE, sauf si un papier d’un tribunal ou une autre loi le demande.
        [limited] **Seulement en partie.** Nos sources nomment des limites à ce qu’on a le droit de dire à l’ICE. Demandez à l’avocat lesquelles valent pour cette prison.
        [required] **Oui.** Nos sources disent que la loi de ce lieu l’ordonne, dans certains cas ou dans tous.
       *[unclear] **Nous n’avons pas pu établir cela.** Il est plus sûr de penser que l’ICE est informée.
    }

law-page-agreements-title = Agents locaux qui travaillent pour l’ICE ({ $section-287g })
law-page-agreements = { $agreements ->
        [required] **Obligatoire.** Nos sources disent que la loi dit aux shérifs ou aux prisons d’avoir ou de chercher un [accord { $section-287g }](term:287g) avec l’ICE.
        [allowed] **Possible.** Nous n’y avons trouvé aucune règle qui ordonne ou interdit un [accord { $section-287g }](term:287g) avec l’ICE. Demandez si cette prison en a un.
        [limited] **En partie.** Nos sources nomment des règles spéciales sur les accords avec l’ICE, comme un [accord { $section-287g }](term:287g). Demandez lesquelles comptent aujourd’hui.
        [barred] **Interdit.** Nos sources disent qu’un [accord { $section-287g }](term:287g) avec l’ICE n’y est pas permis.
       *[unclear] **Nous n’avons pas pu établir cela.** Demandez si cette prison a un [accord { $section-287g }](term:287g) avec l’ICE.
    }
law-page-agreements-list = L’ICE tient une liste de ces accords sur son site, { $site-ice }. La plus récente que nous connaissons date du { $date-287g-list }.

law-page-also-title = Aussi important dans ce lieu

law-page-bond-title = La caution d’immigration dans ce lieu aujourd’hui
law-page-circuit = Les tribunaux fédéraux sont groupés en [circuits](term:federal-circuit). Ce lieu ({ $state }) est dans le { $circuit }.
law-page-no-circuit = Les tribunaux fédéraux sont groupés en [circuits](term:federal-circuit). Pour ce lieu ({ $state }), nous ne savons pas lequel compte.
law-page-bond-who = Il s’agit d’une personne [entrée sans contrôle](term:entered-without-inspection) et arrêtée à l’intérieur du pays. [Lisez pourquoi le lieu compte](faq:why-state-matters).
law-page-bond = { $bond ->
        [hearing] À la date du { $date-circuits }, la cour d’appel de ce lieu dit que la personne peut demander une [caution d’immigration](term:immigration-bond) à un [juge de l’immigration](term:immigration-judge). Le juge peut quand même dire non.
        [no-hearing] À la date du { $date-circuits }, la cour d’appel de ce lieu permet à l’ICE de la retenir sans audience de [caution d’immigration](term:immigration-bond). Interrogez un avocat sur une demande d’[habeas corpus](term:habeas-corpus) devant un tribunal fédéral.
        [not-final] À la date du { $date-circuits }, la cour d’appel de ce lieu avait dit que la personne peut demander une [caution d’immigration](term:immigration-bond). Mais cette décision n’était pas définitive. Demandez à l’avocat où elle en est.
        [unconfirmed] À la date du { $date-circuits }, on rapporte une décision qui lui permet de demander une [caution d’immigration](term:immigration-bond). Nous n’avons pas pu la confirmer. Demandez à l’avocat.
        [none-found] À la date du { $date-circuits }, nous n’avons trouvé aucune décision de la cour d’appel de ce lieu sur une [caution d’immigration](term:immigration-bond). Demandez à l’avocat.
       *[unknown] À la date du { $date-circuits }, nous n’avons trouvé aucune règle sur une [caution d’immigration](term:immigration-bond) qui compte avec certitude dans ce lieu. Demandez à l’avocat.
    }
law-page-bond-case = La décision : { $citation }.
law-page-bond-old = Ce que nous savons de la [caution d’immigration](term:immigration-bond) dans ce lieu date du { $date-circuits } et est maintenant ancien. Demandez à un avocat en immigration ce qui compte aujourd’hui.
law-page-supreme-court = La Cour suprême des États-Unis a accepté de décider de cela ({ $scotus-case }). Jusque-là, la règle de chaque circuit reste valable.
law-page-moved = Ce qui compte, c’est le lieu où l’ICE retient la personne. Si l’ICE la transfère, une autre règle peut compter.

law-page-habeas-title = Demander la libération à un tribunal
law-page-habeas = Quand la prison n’a plus le droit de retenir la personne, un avocat peut demander l’[habeas corpus](term:habeas-corpus) à un tribunal.
law-page-habeas-citation = { $sure ->
        [sure] La loi pour un tribunal local de ce lieu : { $citation }.
       *[unsure] La loi pour un tribunal local de ce lieu est peut-être { $citation }. Nous n’en sommes pas sûrs.
    }
law-page-habeas-none = Nous ne connaissons pas la loi pour un tribunal local de ce lieu. Demandez à un avocat local.
law-page-habeas-federal = Une fois que l’ICE elle-même retient la personne, l’avocat s’adresse au tribunal fédéral du lieu où elle est retenue.

law-page-rules-title = Les règles que nomment nos sources
law-page-rule = { $rule ->
        [law] { $citation }
        [unsure] { $citation }. Nous ne sommes pas sûrs de celle-ci.
       *[pending] { $citation }. Nous n’avons pas pu confirmer que c’est une loi.
    }
law-page-rules-none = Nous n’y avons trouvé aucune règle sur les demandes de rétention de l’ICE.

law-page-local-title = Comtés et villes
law-page-local = Nos sources nomment aussi ces lieux. Ce qui y compte peut être différent, et peut avoir changé. Demandez à l’avocat.

law-page-help-title = Qui aide dans ce lieu
law-page-help = Nous n’avons pas appelé ces groupes. Ouvrez d’abord leur site web.
law-page-help-none = Nous n’y connaissons aucun groupe par son nom.

law-page-age-title = De quand cela date, et à quel point c’est sûr
law-page-age = Date de nos informations les plus récentes sur ce lieu ({ $state }) : { $law-date }. Elles ont été vérifiées le { $date }. Une loi ou une décision plus récente peut exister.
law-page-confidence = { $confidence ->
        [verified] Les règles principales ont été lues dans une copie ou un rapport, souvent pas sur un site officiel.
        [known] C’est une règle de droit bien connue. Tout n’a pas été relu pour cette vérification.
       *[uncertain] Nous n’en sommes pas sûrs. Une partie n’a pas pu être confirmée.
    }

law-page-core-title = Ce qui change rarement
law-page-core-request = Une [demande de rétention de l’ICE (« ICE hold »)](term:detainer) est une demande. Un agent la signe, pas un juge.
law-page-core-state = La loi fédérale n’oblige pas une prison locale à retenir quelqu’un. La loi de l’État peut l’ordonner, le limiter, ou laisser la prison décider.
law-page-core-ask = Demandez par écrit à la prison sur quelle règle elle s’appuie. Demandez aussi une copie du formulaire.
