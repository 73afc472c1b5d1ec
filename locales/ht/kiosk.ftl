kiosk-quick-exit = Soti vit
kiosk-quick-exit-name = Soti vit: ekran an vin vid epi tout efase. Touch: { $key-quick-exit }
kiosk-blank-page = Paj vid. Peze nenpòt touch pou kontinye.
kiosk-blank-title = Dokiman
kiosk-still-here = Èske ou la toujou?
kiosk-still-here-help = Touche ekran an oswa peze yon touch pou kontinye. Si pèsonn pa fè sa, repons ou yo ap efase apre anviwon demi minit.
