help-title = Kiyès ki ka ede
help-card = Èd legal gratis, jwenn yon moun, liy tribinal la
