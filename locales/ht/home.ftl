# The first page.

home-title = Yon moun ou renmen nan prizon, epi ICE mande pou prizon an kenbe l (“ICE hold”). Men sa ou ka fè kounye a.
home-steps = Avanse etap pa etap
    .text = Reponn kèk kesyon. Sa pran anviwon { $minutes-walk } minit. W ap jwenn yon plan: sa pou fè jodi a, sa pou mande avoka yo, ak sa pou reflechi sou li anvan ou peye kosyon kriminèl la (“bail”).
home-start = Kòmanse
home-resume = Kontinye kote ou te rete a
home-faq = Kesyon ak repons
    .text = { $count ->
        [one] Chèche nan { $count } repons
       *[other] Chèche nan { $count } repons
    }
home-law = Lwa kote moun nan ye a
    .text = Sa chak eta di sou demann ICE pou kenbe moun (“ICE hold”), sou yon kat ak nan yon lis
home-clock = Revèy { $hours-hold } èdtan an
    .text = Apeprè kilè pou yo ta sispann kenbe moun nan, konte nan toude fason yo
home-about = Konsènan gid sa a
    .text = Pou ki moun li ye, kote enfòmasyon yo soti, depi kilè yo ye
