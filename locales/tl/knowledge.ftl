# Ang page ng mga espesyal na salita, at ang listahan ng mga page na hindi sagot. Nasa glossary.ftl ang mga salita mismo.
# Sa Tagalog, ang [one] ay hindi lang para sa iisa, kaya laging may { $count }.

more-pages = Iba pa sa gabay na ito
glossary-page = Mga espesyal na salita
glossary-all = Lahat ng espesyal na salita
glossary-intro = Naririnig ang mga salitang ito sa kulungan, sa korte, at sa ICE. Ipinapaliwanag ang bawat isa sa simpleng salita.
glossary-search = Maghanap ng salita
glossary-hint = Mag-type ng salita, gaya ng detainer
glossary-results = { $count ->
        [one] { $count } salita
       *[other] { $count } salita
    }
glossary-none = Walang ganitong espesyal na salita. Narito ang lahat ng mga ito.
