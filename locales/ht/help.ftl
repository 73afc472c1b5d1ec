# Paj “kiyès ki ka ede”: mo paj la sèlman. Sa chak kontak fè nan contacts.ftl.

help-title = Kiyès ki ka ede
help-card = Èd legal gratis, jwenn yon moun, liy tribinal la
help-intro = Kote sa yo ka ede. Mande konbyen yon apèl koute ak ki moun ki reponn. Pa pale de papye ni kijan yon moun te antre, jiskaske ou konnen ou ap pale ak biwo yon avoka.
help-clinic = Nan men moun ki okipe òdinatè sa a
help-clinic-unusable = Nou pa ka montre yon liy nan lis biwo a (liy { $line }: { $reason }).
help-legal = Èd legal gratis oswa bon mache
help-hotline = Liy telefòn pou èd
help-find = Jwenn yon moun
help-court = Tribinal imigrasyon an
help-funds = Fon pou kosyon kriminèl ak fon pou bond imigrasyon
help-pay-bond = Peye yon bond imigrasyon
help-consulates = Konsila
help-children = Timoun
