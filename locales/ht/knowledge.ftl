# Lis mo espesyal yo kòm yon paj, ak lis paj ki pa repons.

more-pages = Plis bagay nan gid sa a
glossary-page = Mo espesyal
glossary-all = Tout mo espesyal yo
glossary-intro = Ou tande mo sa yo nan prizon an, nan tribinal ak bò kote ICE. Chak esplike ak mo senp.
glossary-search = Jwenn yon mo
glossary-hint = Tape yon mo, tankou demann
glossary-results = { $count ->
        [one] Yon mo
       *[other] { $count } mo
    }
glossary-none = Pa gen mo espesyal konsa. Men tout mo yo.
