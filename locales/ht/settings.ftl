# Reglaj òdinatè sa a: pou pwòp òdinatè yon fanmi, oswa pou anplwaye yon biwo legal.

settings-page = Reglaj
settings-intro = Se reglaj òdinatè sa a. Chak chanjman anrejistre touswit. Repons ou yo pa janm anrejistre ak yo.
settings-text-size = Gwosè lèt yo
settings-percent = { $percent }%
settings-colors = Koulè
settings-colors-light = Klè
settings-colors-dark = Fonse
settings-colors-strong = Gwo kontras
settings-paper = Papye
settings-printer = Enprimant
settings-printer-usual = Enprimant nòmal òdinatè sa a
settings-clinic = Non biwo ou oswa gwoup ou
settings-clinic-help = Li parèt sou premye paj la ak anba chak fèy ki enprime. Lakay ou, ou ka kite l vid.
settings-clinic-hint = Pa egzanp, non ki sou pòt ou a
settings-languages = Lang moun k ap li yo ka chwazi
settings-languages-help = Moun ka toujou chwazi anglè.
settings-reviewed-only = Sèlman lang yon moun ki bay non l te verifye
settings-unknown = Reglaj yo site yon lang gid sa a pa genyen: { $what }. Nou kite l deyò.
