# Ang mga salita ng mga page mismo; nasa ibang file ang sinasabi ng gabay.
# Ang “piyansa” (bail) ay sa hukumang kriminal; ang “immigration bond” ay sa ICE. Huwag paghaluin.

# Ang mga tanong
# Sa Tagalog, ang [one] ay hindi lang para sa iisa, kaya laging may { $count }.
walk-why = Bakit namin itinatanong
walk-answers-so-far = Mga sagot ninyo sa ngayon
walk-progress = Tanong { $number } sa mga { $of }
walk-step-done = { $step } (tapos na)
walk-step-now = { $step } (ngayon)
walk-step-plan = Ang plano ninyo
walk-more-answers = Mga sagot na baka makatulong
walk-choose-one = Pumili ng isa.
walk-choose-any = Piliin ang lahat ng tugma.
walk-pick-first = Pumili muna ng sagot. Ayos lang din ang “Hindi ko alam.”
walk-review = Mga sagot ninyo
walk-review-help = Tingnan ang mga sagot ninyo. Palitan ang anumang hindi tama, saka tingnan ang plano ninyo.
walk-see-plan = Tingnan ang plano
walk-fell-away = { $count ->
        [one] May { $count } naunang sagot na hindi na tugma at inalis na: { $questions }
       *[other] May { $count } naunang sagot na hindi na tugma at inalis na: { $questions }
    }

# Ang plano
plan-page = Ang plano ninyo
plan-page-change = Palitan ang mga sagot ko
plan-page-nothing-saved = Walang sine-save.
plan-page-from = Kapag tapos na kayo, pindutin ang “Burahin at magsimula ulit.”
plan-page-not-finished = May mga tanong pang hindi nasasagot. Baka magbago ang plano kapag sinagot ninyo ang mga ito.
plan-page-because = Dahil ito ang sagot ninyo: { $answers }
plan-section-answer = Ang maikling sagot
plan-section-now = Gagawin ngayong araw
plan-section-know = Dapat malaman
plan-section-bail = Piyansa: ihambing ang mga puwede ninyong gawin
plan-section-ask-criminal = Itanong sa abogado sa kasong kriminal
plan-section-ask-immigration = Itanong sa abogado sa imigrasyon
plan-section-do-not = Huwag gawin, sabihin, o pirmahan
plan-section-clock = Ang bilang ng oras
plan-section-law = Ang batas sa kinaroroonan niya
plan-section-help = Sino ang tumutulong
plan-bail-pay-now = Magpiyansa na ngayon
plan-bail-wait = Maghintay muna
plan-bail-ask-first = Tanungin muna ang mga abogado
plan-bail-no-money = Humiling ng paglaya nang walang bayad
plan-bail-next = Ano ang puwedeng sumunod
plan-bail-wrong = Ano ang puwedeng maging problema
plan-bail-money = Ang pera
plan-bail-case = Ang kasong kriminal
plan-local-help = Mga grupong tumutulong sa { $state }: { $groups }. Hindi pa namin sila natatawagan. Buksan muna ang website nila.

# Mga tanong at sagot
faq-page = Mga tanong at sagot
faq-page-search = Maghanap sa mga sagot
faq-page-search-hint = Mag-type ng salita, gaya ng piyansa (bail)
faq-page-results = { $count ->
        [one] { $count } sagot
       *[other] { $count } sagot
    }
faq-page-none = Walang sagot na may ganitong mga salita. Subukan ang isang salita lang, gaya ng “piyansa” (bail) o “abogado” (lawyer), o tingnan ang listahan.
faq-page-means = Ano ang ibig sabihin nito
faq-page-do = Ano ang puwede ninyong gawin
faq-page-careful = Mag-ingat
faq-page-ask = Kanino magtatanong
faq-page-related = Sunod na basahin
faq-page-steps = Sa gabay na isa-isang hakbang

term-page-explains = { $term }: ano ang ibig sabihin nito?

contact-run-by-ice = ICE mismo ang nagpapatakbo nito. Kung kailangang may tumawag, hayaang U.S. citizen, abogado, o konsulado ang tumawag, at sabihin lang ang kailangan.
