# Mga espesyal na salita. term-… ang salita; .means ang paliwanag sa isa o dalawang maikling pangungusap.
# Ang “piyansa” (bail) ay sa hukumang kriminal; ang “immigration bond” ay sa ICE. Huwag paghaluin.

term-a-number = A-number
    .means = Numerong may siyam na digit na ibinibigay ng Homeland Security sa isang tao. Nagsisimula ito sa titik A. Makikita ito sa mga papel sa imigrasyon gaya ng work permit o green card.

term-accredited-representative = Accredited representative (kinikilalang kinatawan)
    .means = Sinanay na tumutulong na hindi abogado pero puwedeng magbigay ng tulong-legal sa imigrasyon. Kailangang aprubahan siya ng Justice Department, at nagtatrabaho siya sa aprubadong nonprofit.

term-administrative-warrant = Warrant ng ICE (administrative warrant)
    .means = Papel na pirmado ng opisyal ng imigrasyon, hindi ng hukom. Pinapahintulutan nito ang ICE na mag-aresto.

term-aggravated-felony = Aggravated felony
    .means = Tawag ng batas sa imigrasyon sa isang mahabang listahan ng krimen. Ang ilan sa mga ito ay hindi felony sa hukumang kriminal. Puwedeng napakabigat ng resulta nito sa tao.

term-asylum = Asylum
    .means = Pinoprotektahan nito ang mga taong natatakot sa malubhang pinsala sa bansa nila. Kailangang dahil ang pinsala sa politika, relihiyon, lahi, nasyonalidad, o grupong panlipunan.

term-bail = Piyansa (bail, sa hukumang kriminal)
    .means = Pera o pangako para makapaghintay ang tao sa hukumang kriminal nang nasa labas ng kulungan. Hindi ito ang [immigration bond](term:immigration-bond).

term-bondsman = Bondsman (bail bondsman, nagpipiyansa)
    .means = Negosyong naglalagak ng [piyansa (bail)](term:bail) kapalit ng bayad. Hindi na ibinabalik ang bayad.

term-bia = Board of Immigration Appeals (BIA)
    .means = Ang opisinang sumusuri sa mga desisyon ng mga [hukom sa imigrasyon](term:immigration-judge).

term-booking = Booking (pagrehistro sa kulungan)
    .means = Ang unang hakbang ng kulungan pagkatapos ng pag-aresto. Kinukuha rito ang pangalan, litrato, at fingerprint ng tao.

term-cebonds = CeBONDS
    .means = Website ng ICE para sa pagbabayad ng [immigration bond](term:immigration-bond). Ang address ay { $site-bond-payment }.

term-consulate = Konsulado
    .means = Opisina ng bansa ng tao sa Estados Unidos. Puwede nitong bisitahin ang mga mamamayan nito sa kulungan. Puwede rin itong tumulong maghanap ng abogado, mga papel, at pamilya.

term-conviction = Hatol na may sala (conviction)
    .means = Napatunayang may sala o umamin ng sala. Puwedeng bilangin ng batas sa imigrasyon ang ilang resulta na hindi binibilang ng korte ng estado.

term-fear-interview = Interview tungkol sa takot (credible fear o reasonable fear interview)
    .means = Unang pagsusuring pag-uusap sa asylum officer. Para ito sa mga nagsasabing takot silang bumalik sa bansa nila.

term-detainer = ICE hold
    .means = Hiling ng ICE sa kulungan. Tinatawag din itong detainer o immigration hold. Hinihiling nito sa kulungan na sabihan ang ICE bago ang paglaya at patagalin ang tao nang hanggang { $hours-hold } pang oras. Opisyal ang pumipirma nito, hindi hukom.

term-dhs = Department of Homeland Security (DHS)
    .means = Ang kagawarang pederal na kinabibilangan ng [ICE](term:ice).

term-entered-without-inspection = Pumasok nang hindi nainspeksiyon (entered without inspection)
    .means = Pumasok sa Estados Unidos at hindi nainspeksiyon ng opisyal. Ginagawa ang inspeksiyon sa opisyal na lugar ng pagpasok.

term-eoir = EOIR
    .means = Opisina ng Justice Department na nagpapatakbo ng mga korte ng imigrasyon.

term-expedited-removal = Mabilis na deportasyon (expedited removal)
    .means = Mabilis na deportasyong iniuutos ng opisyal ng imigrasyon. Hindi humaharap ang tao sa hukom.

term-federal-circuit = Pederal na circuit (federal circuit)
    .means = Grupo ng mga estado na iisang appeals court ang sinusunod ng mga korteng pederal. Puwedeng magkaiba ang mga patakaran ng bawat circuit.

term-forfeiture = Forfeiture (pagkawala ng pera)
    .means = Pagkawala ng perang ibinayad para sa [piyansa (bail)](term:bail) o para sa [immigration bond](term:immigration-bond), dahil may nalabag na patakaran.

term-form-i-200-i-205 = Form { $form-arrest-warrant } at Form { $form-removal-warrant }
    .means = Dalawang papel ng ICE mismo. Ang Form { $form-arrest-warrant } ay para sa pag-aresto. Ang Form { $form-removal-warrant } ay para sa deportasyon. Mga opisyal ang pumipirma nito, hindi mga hukom.

term-form-i-247a = Form { $form-detainer }
    .means = Ang form ng gobyerno na ginagamit para sa [ICE hold](term:detainer).

term-habeas-corpus = Habeas corpus
    .means = Kahilingan na magpasya ang hukom kung legal na panatilihing nakakulong ang isang tao.

term-ice = ICE
    .means = Pinaikling Immigration and Customs Enforcement. Ito ang ahensiyang umaaresto ng mga tao sa loob ng bansa at nagde-deport sa kanila.

term-immigration-bond = Immigration bond
    .means = Perang ibinabayad sa ICE para makapaghintay ang tao sa korte ng imigrasyon nang nasa labas ng detensiyon. Hindi ito ang [piyansa (bail)](term:bail).

term-immigration-judge = Hukom sa imigrasyon (immigration judge)
    .means = Ang nagpapasya sa mga kaso ng deportasyon at ng immigration bond. Nagtatrabaho ang hukom na ito para sa Justice Department.

term-judicial-warrant = Warrant ng hukom (judicial warrant)
    .means = Papel na pirmado ng hukom o magistrate ng korte. May pangalan ito ng korte.

term-laken-riley-act = Laken Riley Act
    .means = Batas na pederal. Ipinagkakait nito ang [immigration bond](term:immigration-bond) sa ilang taong inaresto lang para sa ilang krimen. Halimbawa ang pagnanakaw at ilang marahas na gawa.

term-mandatory-detention = Sapilitang detensiyon (mandatory detention)
    .means = Hawak ng ICE ang tao nang walang karapatang humiling ng [immigration bond](term:immigration-bond) sa hukom sa imigrasyon.

term-notario = Notario (notaryo)
    .means = Sa Estados Unidos, hindi abogado ang notaryo o “notario.” Bawal magbigay ng payong legal ang notaryo.

term-notice-to-appear = Notice to Appear (NTA)
    .means = Ang papel na nagsisimula ng kaso ng deportasyon at nagsasabi kung bakit.

term-obligor = Obligor (ang nagbabayad)
    .means = Ang taong nagbabayad ng [immigration bond](term:immigration-bond) at nangangakong susundin ang mga patakaran.

term-overdetention = Overdetention (sobrang tagal na pagkulong)
    .means = Pagkulong sa tao kahit sinasabi na ng batas na kailangan siyang pakawalan.

term-parole = Parole (sa imigrasyon)
    .means = Pahintulot mula sa mga opisyal ng imigrasyon na lumabas sa detensiyon, o pumasok sa bansa, nang pansamantala. Hindi ito itinuturing na pormal na admission.

term-personal-recognizance = Paglaya sa pangakong babalik (personal recognizance)
    .means = Paglaya mula sa kulungan sa pangakong babalik sa korte, nang walang bayad.

term-plea = Plea (sagot sa paratang)
    .means = Ang sagot sa paratang na kriminal: may sala (guilty), walang sala (not guilty), o hindi tumututol (no contest).

term-probable-cause = Probable cause (sapat na dahilan)
    .means = Mabuting dahilan, batay sa mga katotohanan, para maniwalang totoo ang isang bagay.

term-public-defender = Public defender (libreng abogado mula sa korte)
    .means = Abogadong ibinibigay ng korte, nang libre, sa taong may kasong kriminal na hindi kayang magbayad.

term-reinstatement = Reinstatement (muling paggamit ng lumang utos)
    .means = Paggamit ulit ng lumang utos ng deportasyon. Puwede itong gawin ng ICE kapag bumalik ang tao.

term-release-point = Oras na puwede na siyang lumaya (release point)
    .means = Ang sandaling hindi na pinipigilan ng kasong kriminal ang tao. Halimbawa, kapag nabayaran ang piyansa (bail) o inurong ang mga paratang.

term-removal = Removal (deportasyon)
    .means = Ang salita ng batas para sa deportasyon.

term-stipulated-removal = Deportasyong sinang-ayunan (stipulated removal)
    .means = Pagsang-ayon nang nakasulat na ma-deport nang hindi humaharap sa hukom. Ganap na utos ng deportasyon ito.

term-287g = Kasunduang { $section-287g }
    .means = Kasunduan ng ICE at ng isang lokal na ahensiya. Pinapayagan nito ang mga lokal na opisyal na gumawa ng ilang trabaho sa imigrasyon.

term-u-t-visa-vawa = U visa, T visa, at VAWA
    .means = Proteksiyon para sa mga biktima ng krimen (U visa) o ng trafficking (T visa). Para din ito sa mga inabuso ng malapit na kapamilya (VAWA).

term-voluntary-departure = Boluntaryong pag-alis (voluntary departure)
    .means = Pahintulot na umalis ng bansa sa sariling gastos. Hindi ito utos ng deportasyon.

term-writ = Writ (para dalhin ang tao sa korte)
    .means = Utos ng korte na humihiling na dalhin sa korte ang taong hawak.
