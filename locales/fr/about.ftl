# The page about the guide itself.

about-title = À propos de ce guide
about-what = Ce guide est pour la famille et les amis d’une personne en prison avec une demande de rétention de l’ICE (« ICE hold »). Il donne de l’information, pas un conseil juridique. Il ne connaît pas toute votre histoire. Un avocat peut la connaître.
about-promises = Ce que nous promettons
about-offline = Il fonctionne sans internet. Il n’ouvre aucune connexion.
about-blocked = Le système de cet ordinateur bloque aussi toute connexion réseau du guide.
about-not-blocked = Aucun blocage supplémentaire des connexions réseau n’est réglé sur cet ordinateur. Le guide n’en ouvre quand même aucune.
about-no-trace = Il ne garde rien de ce que vous entrez. Vos réponses disparaissent quand vous les effacez ou quand vous fermez le programme.
about-sourced = Chaque information sur la loi montre d’où elle vient et le jour où elle a été vérifiée.
about-age = De quand il date
about-age-text = Le contenu a été vérifié pour la dernière fois le { $date }. La loi change vite. Certaines parties doivent être revérifiées dans un délai de { $days-moving } jours. Une partie qui a dépassé cette date le signale.
about-not-reviewed = Aucun avocat ne l’a encore relu
about-not-reviewed-text = Le guide a été écrit à partir de sources publiées. Un avocat en immigration ne l’a pas encore relu. Avant d’agir, essayez de parler à un avocat.
about-translations = Traductions
about-translations-text = Une traduction reste un brouillon tant qu’une personne ne l’a pas vérifiée en donnant son nom. Chaque page en brouillon le dit.
about-sources-text = Voici toutes les sources. Un numéro dans le texte mène à sa source, en bas de la page.
about-keys = Touches du clavier
about-keys-text = Tab passe à la partie suivante. Entrée ou Espace active un bouton. Les flèches passent d’un choix à l’autre. Ctrl et plus, ou Ctrl et moins, changent la taille du texte. Ctrl et A sélectionne tout le texte de la page, et Ctrl et C le copie. Échap ferme une fenêtre.
