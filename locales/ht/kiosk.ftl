# Yon òdinatè nan yon kote piblik, ak fason pou kache ekran an.

kiosk-quick-exit = Soti vit
kiosk-quick-exit-name = Soti vit: ekran an vin vid epi tout efase. Touch: { $key-quick-exit }
kiosk-blank-page = Paj vid. Peze nenpòt touch pou kontinye.
kiosk-blank-title = Dokiman
kiosk-still-here = Èske ou la toujou?
kiosk-still-here-help = Touche ekran an oswa peze yon touch pou kontinye. Si pèsonn pa fè sa, repons ou yo ap efase apre anviwon demi minit.
kiosk-leave = Pou anplwaye yo: soti nan mòd òdinatè piblik
kiosk-leave-help = Tape kòd biwo ou a.
kiosk-leave-wrong = Se pa kòd la.
kiosk-leave-wait = Twòp esè. Tanpri tann yon ti moman epi eseye ankò.
kiosk-leave-none = Pa gen kòd sou òdinatè sa a. Fichye “read-me” a di kijan pou mete youn.
kiosk-delete = Efase
kiosk-enter = Antre
