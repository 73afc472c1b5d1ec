# Ang batas ng isang lugar, at ang listahan ng mga lugar. Ang mga pangalan sa panaklong na parisukat ay mga halaga, hindi salita; huwag galawin.
# Nananatili ang “ayon sa aming mga pinagkunan” at “nahanap namin”: hindi mas sigurado ang page kaysa sa mga pinagkunan nito.

law-page = Ang batas sa kinaroroonan niya
law-page-intro = Piliin ang lugar kung saan nakakulong ang tao. Makikita ninyo kung ano ang sinasabi ng batas doon tungkol sa [ICE hold](term:detainer), gaano na ito kaluma, at gaano kasigurado.
law-page-list = Lahat ng estado at teritoryo
law-page-link = Ang batas sa { $state }, kasama ang mga pinagkunan

law-page-entry = { $stance ->
        [requires] { $state }: inuutusan ang mga kulungan o sheriff na makipagtulungan sa ICE
        [limits] { $state }: nililimitahan ang mga ICE hold
        [mixed] { $state }: may kaunti sa dalawa, o hindi tiyak
       *[none] { $state }: walang nahanap na pangkalahatang patakaran
    }
law-page-not-confirmed = { $what } (hindi kumpirmado)
law-page-legend = { $stance ->
        [requires] Inuutusan ang mga kulungan o sheriff na makipagtulungan sa ICE
        [limits] Nililimitahan ang mga ICE hold
        [mixed] May kaunti sa dalawa, o hindi tiyak
       *[none] Walang nahanap na pangkalahatang patakaran
    }
law-page-legend-unsure = Kahong may “?”: hindi nakumpirma ang lahat nito

law-page-unsure-title = Hindi kami sigurado
law-page-unsure = May bahagi ng batas ng { $state } na hindi nakumpirma, o baka nagbago na. Basahin ang lahat ng kasunod bilang sabi ng aming mga pinagkunan. Magtanong sa lokal na abogado bago kayo umasa rito.
law-page-overdue = Dapat ay nasuri na ulit bago ang { $date } ang alam namin tungkol sa { $state }. Baka nagbago na ang batas mula noon. Kaya ang ipinapakita lang ng page na ito ay ang bihirang magbago. Itanong sa lokal na abogado kung ano ang may bisa ngayon.

law-page-stance = { $stance ->
        [requires] Ayon sa aming mga pinagkunan, inuutusan ng batas sa { $state } ang mga kulungan o sheriff na makipagtulungan sa ICE.
        [limits] Ayon sa aming mga pinagkunan, nililimitahan ng batas sa { $state } ang puwedeng gawin ng mga kulungan para sa ICE.
        [mixed] Hindi iisa ang direksiyon ng batas sa { $state }. Tungkol sa ICE ang ilang bahagi nito, pero wala kaming nahanap na nagpapasya sa bawat hold.
       *[none] Wala kaming nahanap na pangkalahatang patakaran tungkol sa mga ICE hold sa { $state }.
    }

law-page-hold-title = Kailangan ba siyang i-hold ng kulungan?
law-page-hold = { $may-hold ->
        [must] **Asahan na oo.** Ayon sa aming mga pinagkunan, inuutusan ng batas doon ang mga kulungan na sundin ang [ICE hold](term:detainer).
        [no] **Hindi, at bawal din.** Ayon sa aming mga pinagkunan, hindi puwedeng i-hold ng kulungan doon ang tao dahil lang sa [ICE hold](term:detainer).
        [exceptions] **Sa ilang kaso lang.** Ayon sa aming mga pinagkunan, sa ilang kaso lang puwedeng i-hold ng kulungan doon ang tao dahil sa [ICE hold](term:detainer). Halimbawa ang ilang mabigat na rekord o papel mula sa hukom. Itanong sa abogado kung may tugma.
        [choice] **Kadalasan, nasa kulungan ang pasya.** Wala kaming nahanap na batas doon na nag-uutos sa kulungan na patagalin ang tao dahil lang sa [ICE hold](term:detainer). Wala rin kaming nahanap na malinaw na nagbabawal nito.
       *[unclear] **Hindi namin ito matiyak.** Itanong nang nakasulat sa kulungan kung anong patakaran ang pinagbabatayan nito.
    }
law-page-hold-unsure = Hindi namin nakumpirma ang lahat ng ito.
law-page-arrest = Sa lahat ng lugar, puwede pa ring arestuhin ng ICE mismo ang tao, sa araw na iyon o pagkatapos.

law-page-warrant-title = Kailangan ba ng warrant mula sa hukom?
law-page-warrant = { $warrant ->
        [yes] **Karaniwan, oo.** Ayon sa aming mga pinagkunan, kailangan ng kulungan doon ng papel mula sa hukom bago i-hold ang tao para sa ICE.
        [no] **Wala kaming nahanap na patakarang humihingi nito.** Itanong kung anong papel ang pinagbabatayan ng kulungang ito.
        [sometimes] **Sa ilang kaso.** Ayon sa aming mga pinagkunan, may mga kasong kailangan ng papel mula sa hukom. Itanong sa abogado kung isa ito sa mga iyon.
       *[unclear] **Hindi namin ito matiyak.** Magtanong sa abogado.
    }
law-page-warrants = May pangalan ng korte at pirma ng hukom ang [warrant ng hukom](term:judicial-warrant). Ang [warrant ng ICE](term:administrative-warrant) ay pirmado ng opisyal.

law-page-copy-title = Kailangan bang bigyan ng kopya ang tao, o sabihan?
law-page-copy = { $copy ->
        [paper] **Oo, kopya.** Ayon sa aming mga pinagkunan, kailangang bigyan ng kulungan ang tao ng kopya ng hiling ng ICE. Kung wala siyang kopya, sabihin sa abogado.
        [told] **Kailangan siyang sabihan.** Ayon sa aming mga pinagkunan, kailangang sabihin ng kulungan sa tao ang tungkol sa hold. Wala kaming nahanap na tungkuling magbigay ng kopya. Kung walang nagsabi sa kanya, sabihin sa abogado.
        [no] **Hindi, sa abot ng nahanap namin.** Humingi pa rin ng kopya sa kulungan.
       *[not-found] **Wala kaming nahanap na patakaran.** Hindi ibig sabihin na wala nga. Humingi ng kopya sa kulungan.
    }

law-page-notify-title = Sinasabihan ba ang ICE tungkol sa paglaya?
law-page-notify = { $notify ->
        [yes] **Puwedeng sabihan ng kulungan ang ICE.** Wala kaming nahanap na patakaran doon laban dito.
        [no] **Karaniwan, hindi.** Ayon sa aming mga pinagkunan, hindi puwedeng sabihan ng kulungan ang ICE, maliban kung hinihingi ito ng papel ng korte o ng ibang batas.
        [limited] **Sa ilang bahagi lang.** May binabanggit ang aming mga pinagkunan na limitasyon sa puwedeng sabihin sa ICE. Itanong sa abogado kung alin ang angkop sa kulungang ito.
        [required] **Oo.** Ayon sa aming mga pinagkunan, iniuutos ito ng batas doon, sa ilang kaso o sa lahat.
       *[unclear] **Hindi namin ito matiyak.** Mas ligtas na asahang sinasabihan ang ICE.
    }

law-page-agreements-title = Mga lokal na opisyal na nagtatrabaho para sa ICE ({ $section-287g })
law-page-agreements = { $agreements ->
        [required] **Iniuutos.** Ayon sa aming mga pinagkunan, inuutusan ng batas ang mga sheriff o kulungan na magkaroon o humiling ng [kasunduang { $section-287g }](term:287g) sa ICE.
        [allowed] **Posible.** Wala kaming nahanap na patakaran doon na nag-uutos o nagbabawal ng [kasunduang { $section-287g }](term:287g) sa ICE. Itanong kung mayroon ang kulungang ito.
        [limited] **Sa ilang bahagi.** May binabanggit ang aming mga pinagkunan na espesyal na patakaran doon tungkol sa mga kasunduan sa ICE, gaya ng [kasunduang { $section-287g }](term:287g). Itanong kung alin ang may bisa ngayon.
        [barred] **Bawal.** Ayon sa aming mga pinagkunan, hindi pinapayagan doon ang [kasunduang { $section-287g }](term:287g) sa ICE.
       *[unclear] **Hindi namin ito matiyak.** Itanong kung may [kasunduang { $section-287g }](term:287g) sa ICE ang kulungang ito.
    }
law-page-agreements-list = May listahan ang ICE ng mga kasunduang ito sa site nito, { $site-ice }. Ang pinakabagong alam namin ay mula noong { $date-287g-list }.

law-page-also-title = Mahalaga rin doon

law-page-bond-title = Immigration bond doon ngayon
law-page-circuit = Nakagrupo sa mga [circuit](term:federal-circuit) ang mga korteng pederal. Kabilang ang { $state } sa { $circuit }.
law-page-no-circuit = Nakagrupo sa mga [circuit](term:federal-circuit) ang mga korteng pederal. Para sa { $state }, hindi namin alam kung alin ang may bisa.
law-page-bond-who = Tungkol ito sa taong [pumasok nang hindi nainspeksiyon](term:entered-without-inspection) at inaresto sa loob ng bansa. [Basahin kung bakit mahalaga ang lugar](faq:why-state-matters).
law-page-bond = { $bond ->
        [hearing] Ayon sa kalagayan noong { $date-circuits }, sinasabi ng appeals court doon na puwede siyang humiling ng [immigration bond](term:immigration-bond) sa [hukom sa imigrasyon](term:immigration-judge). Puwede pa ring tumanggi ang hukom.
        [no-hearing] Ayon sa kalagayan noong { $date-circuits }, pinapayagan ng appeals court doon ang ICE na ikulong siya nang walang pagdinig para sa [immigration bond](term:immigration-bond). Magtanong sa abogado tungkol sa kasong [habeas corpus](term:habeas-corpus) sa korteng pederal.
        [not-final] Ayon sa kalagayan noong { $date-circuits }, sinabi ng appeals court doon na puwede siyang humiling ng [immigration bond](term:immigration-bond). Pero hindi pa pinal ang desisyong iyon. Itanong sa abogado kung nasaan na ito.
        [unconfirmed] Ayon sa kalagayan noong { $date-circuits }, may iniulat na desisyong nagpapahintulot sa kanyang humiling ng [immigration bond](term:immigration-bond). Hindi namin ito nakumpirma. Magtanong sa abogado.
        [none-found] Noong { $date-circuits }, wala kaming nahanap na desisyon ng appeals court doon tungkol sa [immigration bond](term:immigration-bond). Magtanong sa abogado.
       *[unknown] Noong { $date-circuits }, wala kaming nahanap na patakaran tungkol sa [immigration bond](term:immigration-bond) na tiyak na may bisa roon. Magtanong sa abogado.
    }
law-page-bond-case = Ang desisyon: { $citation }.
law-page-bond-old = Ang alam namin tungkol sa [immigration bond](term:immigration-bond) doon ay mula noong { $date-circuits } at luma na ngayon. Itanong sa abogado sa imigrasyon kung ano ang may bisa ngayon.
law-page-supreme-court = Pumayag ang Korte Suprema ng U.S. na pagpasyahan ito ({ $scotus-case }). Hanggang doon, ang patakaran ng bawat circuit ang may bisa.
law-page-moved = Ang mahalaga ay ang lugar kung saan siya hawak ng ICE. Kung ililipat siya ng ICE, puwedeng ibang patakaran ang may bisa.

law-page-habeas-title = Paghiling sa korte ng paglaya
law-page-habeas = Kapag hindi na puwedeng i-hold ng kulungan ang tao, puwedeng humiling ang abogado sa korte ng [habeas corpus](term:habeas-corpus).
law-page-habeas-citation = { $sure ->
        [sure] Ang batas para sa lokal na korte roon: { $citation }.
       *[unsure] Ang batas para sa lokal na korte roon ay maaaring { $citation }. Hindi kami sigurado.
    }
law-page-habeas-none = Hindi namin alam ang batas para sa lokal na korte roon. Magtanong sa lokal na abogado.
law-page-habeas-federal = Kapag ang ICE na mismo ang may hawak sa tao, humihiling ang abogado sa korteng pederal ng lugar kung saan siya nakakulong.

law-page-rules-title = Ang mga patakarang binabanggit ng aming mga pinagkunan
law-page-rule = { $rule ->
        [law] { $citation }
        [unsure] { $citation }. Hindi kami sigurado sa isang ito.
       *[pending] { $citation }. Hindi namin nakumpirma na batas na ito.
    }
law-page-rules-none = Wala kaming nahanap na patakaran doon tungkol sa mga ICE hold.

law-page-local-title = Mga county at lungsod
law-page-local = Binabanggit din ng aming mga pinagkunan ang mga lugar na ito. Puwedeng iba ang may bisa roon, at baka nagbago na. Magtanong sa abogado.

law-page-help-title = Sino ang tumutulong doon
law-page-help = Hindi pa namin natatawagan ang mga grupong ito. Buksan muna ang website.
law-page-help-none = Wala kaming alam na grupo roon.

law-page-age-title = Gaano na ito kaluma, at gaano kasigurado
law-page-age = Ang pinakabago naming materyal tungkol sa { $state } ay mula noong { $law-date }. Sinuri ang nakalista rito noong { $date }. Maaaring may mas bagong batas o desisyon.
law-page-confidence = { $confidence ->
        [verified] Nabasa ang mga pangunahing patakaran sa isang kopya o ulat, madalas hindi sa opisyal na site.
        [known] Kilalang batas ito. Hindi lahat ay binasa ulit sa pagsusuring ito.
       *[uncertain] Hindi kami sigurado. May bahaging hindi nakumpirma.
    }

law-page-core-title = Ang bihirang magbago
law-page-core-request = Hiling ang [ICE hold](term:detainer). Opisyal ang pumipirma nito, hindi hukom.
law-page-core-state = Hindi inuutusan ng pederal na batas ang lokal na kulungan na i-hold ang sinuman. Puwede itong iutos, limitahan, o ipaubaya sa kulungan ng batas ng estado.
law-page-core-ask = Itanong nang nakasulat sa kulungan kung anong patakaran ang pinagbabatayan nito. Humingi rin ng kopya ng form.
