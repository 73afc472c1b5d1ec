# Pou yon moun k ap ede, ki chita akote moun k ap li a epi ki pa pale lang li.

helper-setting = Yon moun k ap ede chita akote moun k ap li a
helper-setting-help = De lang kanpe kòtakòt ak liy ki gen nimewo. Yon ti ba anba a di sa pou mande apre.
helper-which = Ki lang moun ki akote ou a li? Chwazi l kòm dezyèm lang.
helper-choose = Chwazi dezyèm lang lan
helper-swap = Chanje plas lang yo
helper-larger = Pi gwo: { $what }
helper-home = Premye bagay, di ki moun ou ye, epi di anyen pa anrejistre. Apre sa, peze “Kòmanse” ansanm.
helper-review = Li chak repons ansanm epi mande: èske sa bon?
helper-plan = Li premye bwat la ansanm. Apre sa, li sa pou fè jodi a, liy pa liy. Montre nimewo yo ak dwèt ou.
helper-ask-private = Mande: èske ou ka li sa a yon kote pèsonn p ap gade? Montre kat yo ak dwèt ou.
helper-ask-where = Mande: ki kote moun nan ye kounye a? Montre kat yo ak dwèt ou. Pa mande non.
helper-ask-hold = Mande: èske gen yon fòm, oswa èske se prizon an ki di sa? Montre kat yo ak dwèt ou. Mande pou wè fòm nan, si yo genyen l.
helper-ask-citizen = Mande sèlman sa kat yo di. Pa mande anyen sou okenn lòt estati.
helper-ask-minor = Mande: èske moun nan gen mwens pase { $age-adult } an? Pa mande dat li fèt.
helper-ask-state = Mande: nan ki eta prizon an ye? Pa mande ki kote moun k ap li a rete.
helper-ask-stage = Mande: èske kosyon kriminèl la fikse, epi èske li peye? Montre kat yo ak dwèt ou. Pa mande anyen sou lajan ni sou estati.
helper-ask-since-release = Mande: kilè moun nan te ka soti lib? Konte jou yo ansanm.
helper-ask-old-order = Mande: èske yon jij te janm bay lòd pou moun nan kite peyi a? “Mwen pa konnen” se yon bon repons tou.
helper-ask-entry = Mande sèlman sa kat yo di. Pa mande ki peyi.
helper-ask-two-years = Mande: èske gen papye ki montre sa? Montre kat yo ak dwèt ou. Ou pa bezwen wè papye yo.
helper-ask-charge = Mande: ki akizasyon ki genyen kounye a? Montre kat yo ak dwèt ou. Pa mande sa ki te pase.
helper-ask-afraid = Mande: èske moun nan pè tounen? Bay moun k ap li a tan. Pa mande poukisa, ni nan ki peyi.
helper-ask-more = Montre chak kat ak dwèt ou epi mande: èske sa koresponn? Pa mande plis pase wi oswa non.
