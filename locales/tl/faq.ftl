# Mga tanong at sagot: ang itinatanong ng pamilya kapag sinabi ng kulungan na “may ICE hold.”
# faq-<id> ang tanong; ang mga linya nito ang sagot, at mag-isang binabasa ang bawat linya.
# Ang “piyansa” (bail) ay sa hukumang kriminal; ang “immigration bond” ay sa ICE. “Siya” = ang nakakulong; “kayo” = ang nagbabasa.

## Groups

faq-group-hold = Pag-unawa sa hold
faq-group-clock = Gaano katagal ang hold
faq-group-bail = Piyansa (bail) at ang kasong kriminal
faq-group-lawyers = Mga abogado
faq-group-talking = Pagsasalita at pagpirma
faq-group-after-ice = Kapag kinuha na siya ng ICE
faq-group-special = Mga espesyal na sitwasyon
faq-group-family = Pamilya at araw-araw na buhay
faq-group-safety = Mga reklamo, panloloko, at ang gabay na ito

## Understanding the hold

faq-what-is-a-hold = Ano ang ICE hold?
    .answer = Ang [ICE hold](term:detainer) ay papel na ipinapadala ng [DHS](term:dhs) sa kulungan. Hinihiling nito sa kulungan na sabihan ang [ICE](term:ice) bago makalabas ang tao, at patagalin siya nang kaunting dagdag na oras.
    .means-1 = Ang dagdag na oras ay para makarating ang ICE. Hinihiling ng form sa kulungan na patagalin ang tao nang hindi hihigit sa { $hours-hold } oras lampas sa oras na lalaya na sana siya.
    .means-2 = Ang hold ay hindi paratang na kriminal at hindi [hatol na may sala (conviction)](term:conviction). Hindi ito nag-uutos na i-deport ang sinuman. Hindi nito pinatutunayan ang status ng sinuman sa imigrasyon.
    .means-3 = Habang nasa kulungan ang tao dahil sa kasong kriminal, karaniwang naghihintay ang ICE. Parang claim stub ang hold na gagamitin sa susunod.
    .do-1 = Humingi sa abogado sa kasong kriminal ng kopya ng hold, ang [Form { $form-detainer }](term:form-i-247a). Maraming puwedeng sabihin sa abogado ang kahong may tsek.
    .do-2 = Isulat ang kulungan, ang [booking](term:booking) number, ang halaga ng [piyansa (bail)](term:bail), at ang susunod na petsa sa korte. Dalhin ninyo lagi ang talang ito.
    .careful-1 = Ituring na nire-record ang mga tawag sa kulungan. Sa mga tawag na iyon, huwag pag-usapan ang lugar ng kapanganakan, mga papel, o kung paano pumasok dito ang tao.
    .ask-1 = Itanong sa abogado sa kasong kriminal: “Talaga bang may hold? Nasa inyo po ba ang form, at aling kahon ang may tsek?”

faq-is-it-a-judges-order = Utos ba ng hukom ang hold?
    .answer = Hindi. Opisyal ng imigrasyon ang pumipirma sa [ICE hold](term:detainer), at walang hukom na pumipirma nito. Hiling ang tawag dito ng isang patakarang pederal.
    .means-1 = Sinasabi rin ng patakaran kung gaano katagal puwedeng i-hold ng kulungan ang tao. Itinuturing iyon ng mga korte na limitasyon sa oras. Hindi nila ito itinuturing na utos na i-hold.
    .means-2 = Madalas na nagpapadala ang [ICE](term:ice) ng sarili nitong [warrant](term:administrative-warrant) kasama ng hold, sa [Form { $form-arrest-warrant } o { $form-removal-warrant }](term:form-i-200-i-205). Opisyal din ang pumipirma sa papel na iyon. Pinapahintulutan nito ang mga opisyal ng ICE na arestuhin ang tao.
    .means-3 = Sabi ng ilang korteng pederal, bagong pag-aresto ang pagpapatagal sa tao dahil lang sa hold. Sabi nila, kailangan nito ng [probable cause](term:probable-cause).
    .do-1 = Kung nasa inyo ang papel, tingnan kung sino ang pumirma. May pangalan ng korte ang [warrant ng hukom](term:judicial-warrant), at hukom ang pumipirma. Nakasulat sa form ng ICE ang [Department of Homeland Security](term:dhs) at may numero ng form.
    .careful-1 = Ang “hiling lang” ay hindi nangangahulugang bubuksan ng kulungan ang pinto. Sa ilang estado, inuutusan ng batas ng estado ang kulungan na i-hold ang tao.
    .ask-1 = Itanong sa abogado sa kasong kriminal: “May papel bang pirmado ng hukom? Kailangan bang sundin ng kulungang ito ang hold?”

faq-why-a-hold = Bakit may hold ang kamag-anak ko?
    .answer = Sabi ng [DHS](term:dhs), may dahilan ito para maniwalang puwede nitong i-deport ang tao. Ipinapakita ng form ng [ICE hold](term:detainer) ang dahilan sa kahong may tsek.
    .means-1 = Apat ang pagpipilian sa form. Ang isa ay lumang utos ng deportasyon na pinal na. Ang isa ay kaso ng deportasyon na bukas na.
    .means-2 = Ang pangatlo ay tugma sa mga fingerprint at database. Ang huli ay ang sinabi ng tao sa opisyal, o ibang patunay.
    .means-3 = Ang mga sagot tungkol sa lugar ng kapanganakan sa [booking](term:booking) o sa interview sa kulungan ay madalas na nauuwi sa hold.
    .means-4 = Puwede ring magkaroon ng hold ang taong may green card. Puwede itong mangyari dahil sa ilang krimen o paratang.
    .do-1 = Humingi ng kopya ng form sa abogado sa kasong kriminal at ipakita ito sa abogado sa imigrasyon.
    .do-2 = Itanong sa abogado kung baka U.S. citizen ang tao. Ayon sa batas, hindi puwedeng ikulong ng [ICE](term:ice) ang isang citizen, at maraming tao ang hindi nakakaalam na citizen sila. Tingnan ang [sagot na ito](faq:us-citizen).
    .careful-1 = Hindi kailangang sagutin ng tao ang mga tanong ng ICE tungkol sa lugar ng kapanganakan o mga papel. Puwede siyang manahimik, pero hindi siya dapat magsinungaling kailanman.
    .ask-1 = Itanong sa abogado sa imigrasyon: “May lumang utos ba ng deportasyon? Puwede ba ninyong tingnan sa korte ng imigrasyon?”

faq-how-did-ice-know = Paano nalaman ng ICE na nasa kulungan siya?
    .answer = Malamang mula sa mga fingerprint na kinukuha ng kulungan sa [booking](term:booking). May sistemang nagpapadala ng mga ito sa FBI at pagkatapos sa [Homeland Security](term:dhs), anuman ang paratang.
    .means-1 = Puwedeng dumating ang [ICE hold](term:detainer) sa loob ng ilang oras pagkatapos ng booking.
    .means-2 = Puwede ring mauwi sa hold ang mga usapan sa kulungan. Karaniwang nagsisimula ito sa mga tanong tungkol sa lugar ng kapanganakan.
    .means-3 = Sa ilang kulungan, sinanay ng [ICE](term:ice) ang mga lokal na opisyal sa ilalim ng [kasunduang { $section-287g }](term:287g). Puwede silang magtanong at maglagay ng hold sa loob ng kulungan.
    .do-1 = Puwedeng sabihin ng tao: “Gusto kong makausap ang isang abogado. Ayokong sumagot sa mga tanong.”
    .do-2 = Hilingin sa abogado sa kasong kriminal na ipaliwanag ito sa pribadong pagbisita o legal na tawag. Puwedeng nire-record ang ibang tawag.
    .careful-1 = Puwedeng manahimik. Bawal magsinungaling. Puwedeng magdulot ng pangmatagalang pinsala kapag sinabing U.S. citizen siya at hindi ito totoo.
    .ask-1 = Itanong sa abogado sa kasong kriminal: “May taga-ICE na bang kumausap sa kanya? Nakikipagtulungan ba sa ICE ang kulungang ito?”

faq-does-hold-mean-deported = Ibig bang sabihin ng hold ay ide-deport siya?
    .answer = Hindi. Ang [ICE hold](term:detainer) ay hindi utos ng deportasyon at hindi nagsisimula ng kaso ng deportasyon. Pero puwede itong humantong sa pagkuha ng [ICE](term:ice) sa tao.
    .means-1 = Ibang papel ang nagsisimula ng kaso ng deportasyon. [Notice to Appear](term:notice-to-appear) ang tawag dito.
    .means-2 = Ang taong walang lumang utos ay karaniwang may karapatang humarap sa [hukom sa imigrasyon](term:immigration-judge).
    .means-3 = May mga taong puwedeng i-deport nang walang hukom. Puwede itong mangyari kapag may lumang utos na pinal, o sa [mabilis na deportasyon (expedited removal)](term:expedited-removal). Tingnan ang [sagot na ito](faq:deported-without-judge).
    .means-4 = Hindi laging dumarating ang ICE. Kung hindi ito dumating, dapat palabasin ng kulungan ang tao kapag natapos ang oras. Puwede pa rin siyang arestuhin ng ICE sa susunod.
    .do-1 = Gamitin ang panahon ngayon. Humanap ng abogado sa imigrasyon habang nasa kulungan pa ng county ang tao.
    .careful-1 = Walang sinumang obligadong pumirma ng mga papel para umalis ng bansa. Puwede munang humingi ang tao ng kopya, abogado, at interpreter.
    .ask-1 = Itanong sa abogado sa imigrasyon: “May lumang utos ba? Anong mga paraan para makapanatili ang puwede sa kanya?”

faq-is-there-a-hold = Paano namin malalaman kung may hold?
    .answer = Tawagan ang kulungan at magtanong nang simple: bukod sa mga paratang, may pumipigil ba sa paglaya? Huwag pag-usapan ang lugar ng kapanganakan o status.
    .do-1 = Puwede ninyong sabihin: “Gusto kong maglagak ng [piyansa (bail)](term:bail) para sa taong ito. Bukod sa mga paratang, may iba pa bang [hold](term:detainer) na pipigil sa paglaya?”
    .do-2 = Hilingin sa abogado sa kasong kriminal na alamin ito at kumuha ng kopya ng [Form { $form-detainer }](term:form-i-247a).
    .do-3 = Isulat ang araw, ang oras, kung sino ang nakausap ninyo, at kung ano ang sinabi.
    .do-4 = Hanapin ang tao sa sariling listahan ng kulungan. Wala siya sa paghahanap ng [ICE](term:ice) hangga’t hindi siya inirerehistro ng ICE.
    .careful-1 = Puwedeng magbago ang “walang hold” ngayong araw. Puwedeng dumating ang hold sa loob ng ilang oras pagkatapos ng [booking](term:booking).
    .careful-2 = Puwedeng mali ang sabi-sabi. Tiyakin muna bago magbayad ng pera o magplano.
    .ask-1 = Itanong sa abogado sa kasong kriminal: “May hold ba, at nasa inyo po ba ang form?”

faq-what-the-form-says = Ano ang itsura ng form, at ano ang ibig sabihin ng mga kahon?
    .answer = Ito ang [Form { $form-detainer }](term:form-i-247a), at nasa pamagat nito ang mga salitang “Immigration Detainer.” May mga hinihiling ito sa kulungan para sa [ICE](term:ice), at may tsek ang isang dahilan.
    .means-1 = Nasa itaas ang pangalan ng tao, petsa ng kapanganakan, citizenship, at kasarian. Naroon din ang kulungan, ang petsa, at ang opisinang nagpadala. Karaniwang ang [A-number](term:a-number) ang file number.
    .means-2 = Nasa unang bahagi ang dahilan. Ang mga pagpipilian ay lumang utos na pinal, bukas na kaso ng deportasyon, tugma sa mga fingerprint, o ang sinabi ng tao at ibang patunay.
    .means-3 = Iba ang pangalawang bahagi. Para ito sa taong hawak na dati ng [DHS](term:dhs) at ipinahiram sa kulungan para sa kaso sa korte.
    .means-4 = Hinihiling ng form sa kulungan na sabihan nang maaga ang DHS, kung maaari, { $hours-hold } oras bago ang paglaya. Hinihiling din nito sa kulungan na i-hold ang tao nang hindi hihigit sa { $hours-hold } dagdag na oras.
    .means-5 = Nakasulat sa form na hindi nito dapat baguhin ang mga pasya tungkol sa [piyansa (bail)](term:bail) o paglaya. Sa totoong buhay, ginagamit pa rin itong dahilan ng ilang hukom at [bondsman](term:bondsman) para tumanggi.
    .means-6 = Nakasulat sa form na kailangang makakuha ng kopya ang tao para magkabisa ang [ICE hold](term:detainer). May linya rito kung saan isinusulat ng kulungan kung paano at kailan nito ibinigay ang kopya.
    .do-1 = Kung hindi kailanman nakakuha ng kopya ang tao, dapat niyang sabihin sa abogado niya.
    .careful-1 = Tungkol ito sa form na alam ng gabay na ito. Puwedeng iba ang itsura ng mas luma o mas bagong form, kaya ipakita ang papel sa abogado.
    .ask-1 = Itanong sa abogado: “Aling kahon ang may tsek, at ano ang ibig sabihin niyon para sa amin?”

faq-must-the-jail-obey = Kailangan bang sumunod ng kulungan sa hold?
    .answer = Depende sa estado. Hindi pinipilit ng pederal na batas ang lokal na kulungan na i-hold ang sinuman para sa [ICE](term:ice), pero puwedeng mamilit ang batas ng estado.
    .means-1 = Inuutusan ng Texas at ilan pang estado ang mga kulungan nila na sundin ang [ICE hold](term:detainer). Puwede pa ring labanan doon ng abogado ang isang partikular na hold.
    .means-2 = Nililimitahan ng Massachusetts, New York, at ilan pang estado ang puwedeng gawin ng kulungan para sa ICE.
    .means-3 = Sa ibang estado, puwedeng pumili ang sheriff o ang county.
    .means-4 = Ang county na pumiling i-hold ang tao ay kailangang managot sa pagpiling iyon. Sinabi na ito ng isang pederal na appeals court, at may korteng nagpasyang may pananagutan ang hindi bababa sa isang county.
    .do-1 = Piliin ang estado ng kulungan sa [tanong tungkol sa estado](step:state). Ipapakita ng gabay ang alam nito tungkol sa estadong iyon.
    .careful-1 = Puwedeng iba ang araw-araw na ginagawa ng kulungan sa sinasabi ng batas. Nagbabago rin ang batas ng estado, kaya tingnan ang petsa sa page ng estado.
    .ask-1 = Itanong sa abogado sa kasong kriminal: “Kung magbabayad kami ng [piyansa (bail)](term:bail), palalayain ba ng kulungang ito ang tao, iho-hold, o ibibigay sa ICE?”
    .ask-2 = Itanong din: “Legal ba ang hold na ito sa estado natin?”

faq-hold-or-warrant = Ano ang pagkakaiba ng hold at ng warrant ng ICE?
    .answer = Hinihiling ng [ICE hold](term:detainer) sa kulungan na patagalin ang tao, at pinapahintulutan ng [warrant ng ICE](term:administrative-warrant) ang mga opisyal ng [ICE](term:ice) na mag-aresto. Walang hukom na pumipirma sa mga ito.
    .means-1 = Patakaran ng ICE na magpadala ng warrant kasama ng bawat hold. Ang [Form { $form-arrest-warrant }](term:form-i-200-i-205) ay para sa pag-aresto. Ang Form { $form-removal-warrant } ay para sa taong may utos na ng deportasyon.
    .means-2 = Iba ang [warrant mula sa hukom](term:judicial-warrant). May pangalan ito ng korte, at hukom ang pumipirma.
    .means-3 = Sa ilang kulungan, puwedeng isilbi ng mga lokal na opisyal na may [kasunduang { $section-287g }](term:287g) ang warrant ng ICE sa loob ng kulungan.
    .do-1 = Tingnan ang papel. Hanapin ang pangalan sa itaas, ang numero ng form, at kung sino ang pumirma.
    .do-2 = Humingi sa kulungan o sa abogado sa kasong kriminal ng kopya ng hold at ng anumang warrant.
    .careful-1 = Puwedeng tawaging “warrant” ng staff ng kulungan ang kahit anong papel. Itanong kung sino ang pumirma nito.
    .ask-1 = Itanong sa abogado: “Galing ba sa korte o sa ICE ang papel na ito? May binabanggit ba itong lumang utos ng deportasyon?”

## How long the hold lasts

faq-when-48-starts = Kailan nagsisimula ang { $hours-hold } oras?
    .answer = Nagsisimula ito kapag makakalabas na sana ng kulungan ang tao. Hindi ito nagsisimula pagdating ng [ICE hold](term:detainer).
    .means-1 = Ang sandaling iyon ang [oras na puwede na siyang lumaya (release point)](term:release-point). Puwedeng ito ang sandali kung kailan nailagak ang [piyansa (bail)](term:bail), inurong ang mga paratang, natapos ang sentensiya, hinatulang walang sala (not guilty) ang tao, o iniutos ng hukom ang paglaya.
    .means-2 = Hinihiling ng form sa kulungan na mag-hold nang hindi hihigit sa { $hours-hold } oras lampas sa sandaling iyon.
    .means-3 = Madalas na mali ang bilang ng mga kulungan.
    .means-4 = May isa pang limitasyon ang [ICE](term:ice) na { $hours-hold } oras para sa sarili nitong mga pasya pagkatapos ng ilang pag-aresto. Hindi ito iyon.
    .do-1 = Isulat ang eksaktong araw at oras na puwede na siyang lumaya. Itago ang resibo ng piyansa o ang papel ng korte na nagpapakita nito.
    .do-2 = Gamitin ang [orasan sa gabay na ito](page:clock). Nagpapakita ito ng tantiya at walang sine-save.
    .careful-1 = Puwedeng humaba ang oras dahil sa weekend at mga holiday. Tingnan ang [sagot na ito](faq:do-weekends-count).
    .ask-1 = Itanong sa abogado: “Mula anong eksaktong oras hindi na ang kasong kriminal ang dahilan ng pagkakulong niya? Aling bilang ang gamit ng kulungang ito?”

faq-do-weekends-count = Kasama ba sa bilang ang weekend at mga holiday?
    .answer = Dalawa ang paraan ng pagbilang ng mga kulungan. { $hours-hold } oras ang nasa form at walang binabanggit na weekend, pero hindi binibilang ng patakarang pederal ang Sabado, Linggo, at mga holiday.
    .means-1 = Tuloy-tuloy ang maikling bilang kahit weekend. Ang tanghali ng Biyernes ay nagiging tanghali ng Linggo.
    .means-2 = Nilalaktawan ng mahabang bilang ang weekend at mga holiday. Ang tanghali ng Biyernes ay puwedeng maging tanghali ng Martes. Kapag mahaba ang weekend, puwedeng mas huli pa.
    .means-3 = Maraming kulungan ang gumagamit ng mahabang bilang. Hindi tiyak kung aling bilang ang legal sa isang estado. Abogado ang kailangang magsabi.
    .do-1 = Tingnan ang dalawang takdang oras sa [orasan ng gabay](page:clock). Basahin ang bawat isa bilang “hindi lalampas sa humigit-kumulang,” hindi bilang pangako.
    .do-2 = Isulat ang eksaktong [oras na puwede na siyang lumaya (release point)](term:release-point). Doon nagsisimula ang dalawang bilang.
    .careful-1 = Sikaping makausap ang abogado bago maggiit sa kulungan. Puwedeng dumating agad ang [ICE](term:ice) dahil sa paggigiit.
    .ask-1 = Itanong sa abogado: “Aling bilang ang gamit ng kulungang ito? Aling bilang ang angkop sa estado natin?”

faq-if-ice-does-not-come = Paano kung hindi dumating ang ICE sa oras?
    .answer = Kapag tapos na ang oras at walang ibang dahilan para ikulong ang tao, kailangan siyang pakawalan ng kulungan. Sikaping makausap ang abogado bago maggiit, dahil puwedeng dumating ang [ICE](term:ice) sa paggigiit.
    .means-1 = Hindi laging dumarating ang ICE. Ang [ICE hold](term:detainer) ay hindi pangako na darating ito.
    .means-2 = [Overdetention](term:overdetention) ang tawag sa pagkulong nang masyadong matagal. Puwede itong labag sa batas, at puwedeng kailangang magbayad ang kulungan dahil dito.
    .means-3 = Depende sa bilang kung kailan tapos ang oras. May mga kulungang hindi nagbibilang ng weekend at mga holiday.
    .do-1 = Kung sang-ayon ang abogado, hingin sa kulungan ang paglaya, nang magalang at nakasulat. Tingnan ang [ano ang isusulat](faq:what-to-write).
    .do-2 = Puwedeng magpadala ng demand letter ang abogado. Kung tatanggi ang kulungan, puwedeng maghain ang abogado ng [habeas corpus](term:habeas-corpus).
    .careful-1 = Iniuulat ng mga abogado na puwedeng dumating agad ang ICE kapag naggigiit ang pamilya. Pagpasyahan kasama ang abogado kung kailan at paano ito gagawin.
    .careful-2 = Pagkatapos ng paglaya, puwede pa ring arestuhin ng ICE ang tao sa ibang lugar. Tuloy ang kasong kriminal, kaya kailangan niyang siputin ang bawat petsa sa korte.
    .ask-1 = Itanong sa abogado: “Panahon na bang maggiit? Dapat ba kayong sumulat sa kulungan o maghain ng habeas ngayon?”

faq-what-to-write = Ano ang isusulat namin sa kulungan?
    .answer = Magalang na humingi ng mga katotohanan, ng mga kopya, at ng paglaya. Magtabi ng kopya ng sulat ninyo.
    .means-1 = Puwede ring humiling ang taong nasa loob. Sinasabi sa kanya ng abisong kasama ng [ICE hold](term:detainer) na magtanong sa kulungan tungkol sa paglaya kung walang kumuha sa kanya sa loob ng { $hours-hold } oras.
    .do-1 = Ibigay ang [booking](term:booking) number ng tao. Itanong kung mula anong eksaktong oras hindi na ang kasong kriminal ang dahilan ng pagkakulong niya.
    .do-2 = Itanong: “Sa anong awtoridad ninyo hawak pa rin ang taong ito?”
    .do-3 = Humingi ng kopya ng [Form { $form-detainer }](term:form-i-247a) at ng anumang warrant. Pagkatapos, hingin ang paglaya.
    .do-4 = Isulat ang pangalan ng sumagot, ang oras, at ang sagot.
    .careful-1 = Sikaping ipakita ang sulat sa abogado bago ninyo ito ipadala. Puwedeng dumating agad ang [ICE](term:ice) dahil sa paggigiit.
    .careful-2 = Huwag isama ang lugar ng kapanganakan, mga papel, mga dating deportasyon, at mga detalye ng kaso. Huwag magbanta.
    .ask-1 = Itanong sa abogado: “Puwede po ba ninyong ipadala ang sulat na ito, o mas malakas pa, para sa amin?”

faq-what-is-habeas = Ano ang habeas corpus, at sino ang puwedeng maghain nito?
    .answer = Hinihiling ng [habeas corpus](term:habeas-corpus) sa hukom na magpasya kung legal na panatilihing nakakulong ang tao. Puwede itong ihain ng abogado para sa tao.
    .means-1 = Kung nasa kulungan ng county, puwede itong ihain sa korte ng estado, laban sa sheriff. Puwede rin sa korteng pederal.
    .means-2 = Kapag hawak na ng [ICE](term:ice) ang tao, inihahain ito sa korteng pederal ng lugar kung nasaan siya sa araw na iyon.
    .means-3 = Kaya mahalaga ang lugar. Kung tama ang paghahain ng kaso bago pa, hindi ito matatapos dahil sa paglipat pagkatapos.
    .means-4 = Naging pangunahing paraan ito para makakuha ng pagdinig para sa [immigration bond](term:immigration-bond).
    .means-5 = Ang bayad sa paghahain sa korteng pederal ay { $fee-habeas }, at puwede itong alisin ng korte. Hiwalay ang sariling bayad ng abogado.
    .do-1 = Humanap nang maaga ng abogado. Puwedeng ihanda ang mga papel bago ilipat ng ICE ang tao.
    .careful-1 = Huwag umasa na mabilis makapagpapalaya ang reklamo sa isang opisina. Puwedeng mas mabilis ang habeas, pero walang makapangangako ng resulta.
    .ask-1 = Itanong sa abogado sa imigrasyon: “Dapat bang nakahanda na ang petisyong habeas bago siya ilipat? Sa aling korte?”

faq-can-pressing-hurt = Puwede bang lumala ang sitwasyon kapag iginiit na palayain siya?
    .answer = Oo, puwede. Iniuulat ng mga abogado na puwedeng dumating agad ang [ICE](term:ice) kapag iginiit sa kulungan ang paglaya.
    .means-1 = Hinihiling ng [ICE hold](term:detainer) sa kulungan na sabihan ang ICE bago ang paglaya. Kapag naggiit kayo, puwedeng tumawag sa ICE ang kulungan.
    .means-2 = May panganib din ang paghihintay. Puwedeng patagalin ng kulungan ang tao nang lampas sa pinapayagan ng batas. Pero hindi laging dumarating ang ICE.
    .do-1 = Pagpasyahan kasama ang abogado kung kailan at paano maggigiit. Sikaping huwag itong gawin nang mag-isa.
    .do-2 = Magtala na ngayon: ang eksaktong [oras na puwede na siyang lumaya (release point)](term:release-point), mga tawag, pangalan, at sagot.
    .careful-1 = Manatiling mahinahon sa staff. Huwag magbanta kaninuman, at huwag mag-post tungkol dito online.
    .ask-1 = Itanong sa abogado sa imigrasyon: “Kung darating ngayon ang ICE, ano ang susunod? May lumang utos ba?”
    .ask-2 = Itanong din: “Susulat po ba kayo, o maghahain ng [habeas corpus](term:habeas-corpus), bago kami tumawag?”

## Bail and the criminal case

faq-will-they-come-home = Kung magbabayad kami ng piyansa (bail), makakauwi ba siya?
    .answer = Madalas na hindi: hindi kinakansela ng pagbabayad ng [piyansa (bail)](term:bail) ang [ICE hold](term:detainer). Kung saan sumusunod ang kulungan sa mga hold, karaniwang sa [ICE](term:ice) napupunta ang tao sa halip na sa bahay.
    .means-1 = Ang piyansa ay para sa kasong kriminal. Ang hold ay mula sa ICE. Hindi natatapos ang isa kapag binayaran ang isa pa.
    .means-2 = May mga kulungang hindi nagho-hold ng mga tao para sa ICE. Doon, puwedeng makauwi ang tao.
    .means-3 = Hindi laging dumarating ang ICE. Kung hindi ito dumating, dapat palabasin ng kulungan ang tao kapag natapos ang oras.
    .means-4 = Ayon sa kalagayan noong { $date-circuits }, pinapayagan ng mga korte para sa Texas at siyam pang estado ang ICE na ikulong ang ilang tao nang walang pagdinig para sa [immigration bond](term:immigration-bond): ang mga [pumasok nang hindi nainspeksiyon](term:entered-without-inspection). Doon, puwedeng mabigo ang planong magbayad ng piyansa ngayon at ng immigration bond sa susunod. Tingnan ang [listahan](faq:why-state-matters).
    .do-1 = Sikaping makausap ang abogado sa imigrasyon bago magbayad. Tingnan ang [mga puwedeng gawin nang magkakatabi](page:comparison).
    .do-2 = Alamin kung ano ang ginagawa ng kulungang ito kapag nabayaran na ang piyansa. Puwedeng magtanong ang abogado sa kasong kriminal.
    .careful-1 = Kung kukunin ng ICE ang tao, puwedeng hindi siya makasipot sa hukumang kriminal. Tingnan ang [sagot na ito](faq:if-they-miss-court).
    .ask-1 = Itanong sa abogado sa kasong kriminal: “Kung magbabayad kami, palalayain ba siya ng kulungang ito, iho-hold, o ibibigay sa ICE?”
    .ask-2 = Itanong sa abogado sa imigrasyon: “Kung kukunin siya ng ICE, puwede ba siyang makakuha ng immigration bond dito?”

faq-should-we-pay = Dapat ba kaming magbayad ng piyansa (bail)?
    .answer = Walang iisang tamang sagot. Sikaping makausap ang abogado bago magbayad ng [piyansa (bail)](term:bail), pinakamabuti kung ang abogado sa imigrasyon at ang abogado sa kasong kriminal.
    .means-1 = Kapag may [ICE hold](term:detainer), ang pagbabayad ay madalas na nangangahulugang kukunin ng [ICE](term:ice) ang tao. Pagkatapos, puwedeng hindi siya makarating sa hukumang kriminal, at puwedeng hindi tapusin ng [hukom sa imigrasyon](term:immigration-judge) ang kasong may bukas na mga paratang.
    .means-2 = Minsan ay tama ang magbayad. Puwedeng hindi mag-hold ang kulungan para sa ICE, o malabong dumating ang ICE. O puwedeng makakuha ang tao ng [immigration bond](term:immigration-bond).
    .means-3 = Para sa mga [pumasok nang hindi nainspeksiyon](term:entered-without-inspection), puwedeng mas mabuting maghintay ngayon, pero hindi ito tiyak. Ayon sa kalagayan noong { $date-circuits }, hindi pinapayagan ng mga korte para sa ilang estado ang pagdinig para sa immigration bond.
    .means-4 = May kapalit din ang paghihintay. Puwedeng mawalan ng trabaho o tirahan ang tao, at puwedeng naroon pa rin ang ICE sa dulo.
    .do-1 = Tingnan muna kung may lumang utos ng deportasyon, dahil binabago nito ang lahat. Gamitin ang [A-number](term:a-number) sa { $site-court } o tawagan ang linya ng korte, { $phone-eoir-line }.
    .do-2 = Hilingin sa dalawang abogado na mag-usap bago ang anumang bayad. Tingnan ang [mga puwedeng gawin nang magkakatabi](page:comparison).
    .careful-1 = Walang nagbebenta o tumatawag ang dapat magmadali sa inyo. Maglaan ng panahon para sa isang tawag sa abogado kung kaya.
    .ask-1 = Itanong sa abogado sa kasong kriminal: “Puwede bang babaan ang piyansa? Puwede ba kayong humiling ng paglaya sa [pangakong babalik](term:personal-recognizance)?”
    .ask-2 = Itanong sa abogado sa imigrasyon: “Mas mabuti bang manatili muna siya sa kulungan ng county?”

faq-what-of-the-money = Ano ang mangyayari sa pera namin sa piyansa (bail) kung kukunin siya ng ICE?
    .answer = Hindi kailanman ibinabalik ang bayad sa [bondsman](term:bondsman). Ang cash na [piyansa (bail)](term:bail) na ibinayad sa korte ay karaniwang bumabalik kung nasunod ang mga patakaran ng korte.
    .means-1 = Ang bayad sa bondsman ay madalas na mga { $bondsman-percent } porsiyento ng piyansa.
    .means-2 = Kung hindi makasipot sa korte ang tao dahil hawak siya ng [ICE](term:ice), puwedeng mawala ang piyansa. [Forfeiture](term:forfeiture) ang tawag dito.
    .means-3 = Iba-iba sa bawat estado ang mga patakaran sa nawalang piyansa. May mga estadong tumutulong kapag hawak sa ibang lugar o na-deport ang tao. Itanong kung ano ang ginagawa ng estado ninyo.
    .means-4 = Hindi binabayaran ng pera sa piyansa ang [immigration bond](term:immigration-bond). Hiwalay na bayad iyon sa ICE.
    .do-1 = Basahin ang kontrata bago kayo pumirma. Itanong kung ano ang nakasulat doon kung kukunin ng ICE ang tao. Tingnan ang [mga puwedeng gawin nang magkakatabi](page:comparison).
    .do-2 = Itago sa isang lugar ang bawat resibo, kontrata, at papel ng korte.
    .do-3 = Kung kukunin ng ICE ang tao, sabihin agad sa abogado sa kasong kriminal. Masasabi ito ng abogado sa hukom.
    .ask-1 = Itanong sa abogado sa kasong kriminal: “Ano ang mangyayari sa pera namin kung kukunin siya ng ICE bago ang korte?”
    .ask-2 = Itanong sa bondsman: “Kung kukunin siya ng ICE, utang ba namin ang buong halaga? Mawawala ba sa amin ang ipinanagot namin?”

faq-criminal-case-after-ice = Ano ang mangyayari sa kasong kriminal kapag kinuha siya ng ICE?
    .answer = Tuloy ang kasong kriminal. Tuloy ang mga petsa sa korte, kahit hawak ng [ICE](term:ice) ang tao.
    .means-1 = Kung hindi makasipot sa korte ang tao, puwedeng mag-utos ang hukom ng bagong pag-aresto. Puwedeng mawala ang [piyansa (bail)](term:bail).
    .means-2 = Puwedeng humiling ang abogado sa kasong kriminal ng mas huling petsa o ng korte sa video. Puwede rin siyang humiling ng [writ](term:writ), utos ng korte na dalhin ang tao.
    .means-3 = Puwedeng hindi dalhin ng ICE ang tao. Puwedeng hindi nito sundin ang writ ng korte ng estado.
    .means-4 = Puwedeng hindi tapusin ng [hukom sa imigrasyon](term:immigration-judge) ang kaso habang may bukas na mga paratang.
    .do-1 = Sabihin agad sa abogado sa kasong kriminal na hawak ng ICE ang tao. Ibigay ang bagong lugar at ang [A-number](term:a-number).
    .careful-1 = Kung pakakawalan ng ICE ang tao, nariyan pa rin ang kasong kriminal. Kailangan niyang siputin ang bawat petsa sa korte.
    .ask-1 = Itanong sa abogado sa kasong kriminal: “Paano ninyo ipapaalam sa korte, para walang warrant of arrest?”
    .ask-2 = Itanong din: “Posible ba ang writ? Puwede ba ninyong hilingin sa prosecutor na sabihin sa ICE na kailangan siya rito?”

faq-if-they-miss-court = Paano kung hindi siya makasipot sa korte dahil hawak siya ng ICE?
    .answer = Puwedeng mag-utos ang korte ng pag-aresto, at puwedeng mawala ang [piyansa (bail)](term:bail). Sabihin sa abogado sa kasong kriminal bago ang petsa sa korte, para malaman ng hukom ang dahilan.
    .means-1 = Puwedeng hindi alam ng korte na hawak ng [ICE](term:ice) ang tao. Kailangang may magsabi rito.
    .means-2 = Puwedeng humiling ang abogado ng mas huling petsa, ng korte sa video, o ng [writ](term:writ) para dalhin ang tao.
    .means-3 = Depende sa estado at sa kontrata ang mangyayari sa piyansa. May mga estadong tumutulong kapag hawak sa ibang lugar ang tao.
    .do-1 = Kung hindi ninyo makausap ang abogado, tawagan ang opisina ng abogado o ang clerk ng korte. Itanong kung paano sasabihin sa korte.
    .do-2 = Itago ang patunay na hawak ng ICE ang tao, gaya ng print ng page ng paghahanap ng ICE. Ibigay ito sa abogado.
    .careful-1 = Kahit may writ, puwedeng hindi dalhin ng ICE ang tao. Itanong sa abogado kung ano ang gagawin kapag ganoon.
    .ask-1 = Itanong sa abogado sa kasong kriminal: “Sasabihin po ba ninyo sa hukom? Kung may warrant na, puwede ba itong bawiin?”
    .ask-2 = Itanong din: “Dapat ba naming sabihin sa [bondsman](term:bondsman)? Maisasalba ba ang piyansa?”

faq-stay-in-jail = Mas mabuti bang manatili sa kulungan ng county?
    .answer = Minsan, at walang makapagsasabi nang tiyak. Tanungin ang dalawang abogado, dahil depende ito sa kaso, sa kulungan, at sa batas doon.
    .means-1 = Sa pananatili, puwedeng ibawas sa sentensiya ang mga araw sa kulungan, at malapit ang [public defender](term:public-defender). Malapit ang pamilya, at nasisipot ang mga petsa sa korte.
    .means-2 = Sa pananatili, puwedeng magkaroon ng panahon para humanap ng abogado sa imigrasyon. Puwedeng magkaroon ng panahon para sa resultang hindi makakasama sa korte ng imigrasyon.
    .means-3 = Sa pananatili, puwede ring mawalan ng trabaho o tirahan, dumaan sa mahihirap na araw sa kulungan, at makaramdam ng pressure na umamin ng sala.
    .means-4 = Puwedeng naghihintay pa rin ang [ICE](term:ice) sa dulo. Hindi nawawala ang [ICE hold](term:detainer) dahil lang lumilipas ang panahon sa kulungan.
    .do-1 = Hilingin sa abogado sa kasong kriminal at sa abogado sa imigrasyon na mag-usap. Tingnan ang [mga puwedeng gawin nang magkakatabi](page:comparison).
    .careful-1 = Sikaping makakuha ng payo sa imigrasyon bago ang anumang [pag-amin (plea)](term:plea). Puwedeng magsara ng mga pinto ang mabilis na pag-amin.
    .ask-1 = Itanong sa abogado sa imigrasyon: “Mas mabuti bang manatili muna siya sa kulungan ng county?”
    .ask-2 = Itanong sa abogado sa kasong kriminal: “Gaano katagal na ang ibabawas sa sentensiya ngayon? Puwede bang babaan ang [piyansa (bail)](term:bail) sa susunod?”

faq-does-time-count = Bilang ba ang panahon sa kulungan? Bilang ba ang panahong hawak ng ICE?
    .answer = Ang mga araw sa kulungan ng county dahil sa paratang ay karaniwang ibinabawas sa sentensiya. Ang mga araw na hawak ng [ICE](term:ice) ay madalas na hindi, pero hindi ito tiyak at depende sa estado.
    .means-1 = Ang panahong hawak ng ICE ay bahagi ng kaso sa imigrasyon. Hindi ito sentensiya para sa krimen.
    .means-2 = Batas ng estado ang nagpapasya kung ano ang bilang. Hindi nakumpirma ng gabay na ito ang patakaran ng bawat estado.
    .means-3 = Ang pagbabawas ng mga araw sa kulungan ay isang dahilan kung bakit naghihintay ang ilan bago magbayad ng [piyansa (bail)](term:bail).
    .do-1 = Isulat ang tatlong petsa: ang pag-aresto, ang araw na hindi na ang kasong kriminal ang dahilan ng pagkakulong niya, at ang araw na kinuha siya ng ICE.
    .careful-1 = Huwag umasa sa mga araw na hawak ng ICE hangga’t hindi nasusuri ng abogado.
    .ask-1 = Itanong sa abogado sa kasong kriminal: “Gaano katagal na ang ibabawas sa sentensiya ngayon?”
    .ask-2 = Itanong din: “Sa estado natin, ibabawas ba sa sentensiya ang mga araw na hawak ng ICE?”

faq-bondsman-says-no = Ayaw ng bondsman dahil sa hold. Bakit?
    .answer = May mga [bondsman](term:bondsman) na tumatanggi kapag may [ICE hold](term:detainer). Ang iba ay humihingi ng buong halaga sa cash.
    .means-1 = Kung kukunin ng [ICE](term:ice) ang tao, puwedeng hindi siya makasipot sa korte at puwedeng mawala ang [piyansa (bail)](term:bail). Puwedeng ayaw ng bondsman sa panganib na iyon.
    .means-2 = May mga county na hindi talaga tumatanggap ng piyansa kapag may hold.
    .means-3 = Nakasulat mismo sa form ng hold na hindi nito dapat baguhin ang mga pasya tungkol sa piyansa. Sa totoong buhay, minsan ay nababago.
    .do-1 = Gamitin ang pagkakataong ito para tumawag sa abogado. Hindi katapusan ang pagtanggi ng bondsman.
    .do-2 = Itanong sa abogado sa kasong kriminal ang tungkol sa mas mababang piyansa, o paglaya sa [pangakong babalik](term:personal-recognizance). Tingnan ang [mga puwedeng gawin nang magkakatabi](page:comparison).
    .careful-1 = Hindi kailanman ibinabalik ang bayad sa bondsman. Basahin ang kontrata bago kayo pumirma.
    .ask-1 = Itanong sa sinumang bondsman: “Ano ang utang namin sa inyo kung kukunin siya ng ICE? Paano kung hindi siya palabasin ng kulungan?”
    .ask-2 = Itanong sa abogado sa kasong kriminal: “Tumatanggap ba ng piyansa ang county na ito kapag may hold?”

faq-plead-guilty = Dapat ba siyang umamin ng sala para makalabas?
    .answer = Sikaping makakuha muna ng payo sa imigrasyon. Kapag may [ICE hold](term:detainer), ang pag-amin ng sala ay karaniwang nagdadala ng [ICE](term:ice) sa araw ding iyon o sa loob ng oras ng hold.
    .means-1 = Ang mabilis na [pag-amin (plea)](term:plea) ay puwedeng maging [hatol na may sala (conviction)](term:conviction). Puwede nitong tapusin ang pagkakataon sa [immigration bond](term:immigration-bond) o na mapanatili ang status.
    .means-2 = Kailangang sabihin ng abogado sa kasong kriminal sa tao kung may panganib ng deportasyon ang pag-amin. Iyon ang sabi ng Korte Suprema ng U.S.
    .do-1 = Hilingin sa abogado sa kasong kriminal na magtanong sa eksperto sa imigrasyon. Baka mayroon nito ang opisina ng [public defender](term:public-defender).
    .do-2 = Kung minamadali ang alok, hilingin sa abogado na humingi sa korte ng dagdag na panahon.
    .careful-1 = Sa abogado lang pag-usapan ang status, nang pribado. Huwag itong pag-usapan sa mga tawag sa kulungan.
    .ask-1 = Itanong sa abogado sa kasong kriminal: “Aling plea ang ligtas para sa imigrasyon? Sinong eksperto ang tinanong ninyo?”
    .ask-2 = Itanong din: “Puwede bang iurong ang kaso, o ilipat sa isang programa sa halip?”

faq-charges-dropped = Inurong ang mga paratang. Bakit nakakulong pa rin siya?
    .answer = Kapag natapos ang mga paratang, nagsisimula ang oras ng [ICE hold](term:detainer). Hindi nito kinakansela ang hold, kaya puwedeng maghintay pa rin ang kulungan sa [ICE](term:ice).
    .means-1 = Ang araw at oras kung kailan natapos ang mga paratang ang [oras na puwede na siyang lumaya (release point)](term:release-point). Mula roon tumatakbo ang { $hours-hold } oras.
    .means-2 = May mga estadong nililimitahan ang ganitong mga hold, at may mga nag-uutos ng mga ito. Tingnan ang [tanong tungkol sa estado](step:state).
    .means-3 = Kapag tapos na ang oras at walang ibang dahilan para ikulong ang tao, kailangan siyang pakawalan ng kulungan.
    .means-4 = Hindi laging dumarating ang ICE. Puwede pa rin nitong arestuhin ang tao sa susunod, sa ibang lugar.
    .do-1 = Kunin ang papel ng korte na nagpapakitang tapos na ang mga paratang. Isulat ang eksaktong araw at oras.
    .do-2 = Itanong sa kulungan kung may iba pang pumipigil sa paglaya, gaya ng ibang kaso.
    .careful-1 = Sikaping makausap ang abogado bago maggiit sa kulungan. Puwedeng dumating agad ang ICE dahil sa paggigiit.
    .ask-1 = Itanong sa abogado: “Kailan natatapos ang oras dito? Ano ang gagawin ninyo kung lumampas ito?”

## Lawyers

faq-need-two-lawyers = Kailangan ba namin ng dalawang abogado?
    .answer = Madalas na oo: isa para sa kasong kriminal at isa para sa imigrasyon. Dapat silang mag-usap bago ang anumang bayad sa [piyansa (bail)](term:bail), [pag-amin (plea)](term:plea), o pahayag.
    .means-1 = Hawak ng abogado sa kasong kriminal ang paratang, ang piyansa, at ang plea. Kailangan din niyang magbabala kung may panganib ng deportasyon ang isang plea.
    .means-2 = Hawak ng isa pang abogado ang bahagi sa imigrasyon. Ibig sabihin, ang [ICE hold](term:detainer), ang [immigration bond](term:immigration-bond), at anumang kaso ng deportasyon.
    .means-3 = Baka may eksperto rito ang [public defender](term:public-defender), kaya magtanong.
    .do-1 = Ibigay sa bawat abogado ang pangalan at opisina ng isa pa.
    .careful-1 = Sa Estados Unidos, hindi abogado ang notaryo o [notario](term:notario).
    .ask-1 = Itanong sa bawat abogado: “Kakausapin po ba ninyo ang isa pa naming abogado bago kami magbayad o pumirma?”

faq-who-pays = Sino ang nagbabayad sa abogado?
    .answer = Sa kasong kriminal, kailangang magbigay ang korte ng abogado sa taong hindi kayang magbayad, kung puwede siyang makulong. Sa korte ng imigrasyon, hindi binabayaran ng gobyerno ang abogado.
    .means-1 = Ang abogado mula sa korte ay madalas na [public defender](term:public-defender).
    .means-2 = Sa korte ng imigrasyon, may karapatan ang tao na magkaroon ng abogado. Ang pamilya ang nagbabayad, o humahanap ng libreng tulong.
    .do-1 = Sa unang petsa sa korte, puwedeng sabihin ng tao sa hukom: “Hindi ko kayang magbayad ng abogado. Gusto ko ng abogado.”
    .do-2 = Humanap ng libre o murang tulong sa imigrasyon. Tingnan ang [sagot na ito](faq:find-legal-help).
    .careful-1 = Humingi ng nakasulat na kontrata at mga resibo. Tiyaking may lisensiya ang abogado.
    .ask-1 = Itanong sa abogado sa imigrasyon: “Magkano ang kabuuang bayad? Ano ang kasama rito?”
    .ask-2 = Itanong din: “Kasama ba sa bayad ang pagdinig, ang apela, at ang [habeas corpus](term:habeas-corpus)?”

faq-ask-criminal-lawyer = Ano ang itatanong namin sa abogado sa kasong kriminal?
    .answer = Magtanong tungkol sa [ICE hold](term:detainer), sa [piyansa (bail)](term:bail), sa [plea](term:plea), at sa mga petsa sa korte. Dalhin ang listahang ito.
    .do-1 = Isulat ang mga sagot. Hilingin sa abogado na sabihin nang simple ang mahihirap na salita.
    .careful-1 = Mag-usap sa opisina ng abogado o sa tawag na inayos ng abogado. Puwedeng nire-record ang ibang tawag sa kulungan.
    .ask-1 = “May hold ba? Nasa inyo po ba ang [Form { $form-detainer }](term:form-i-247a), at aling kahon ang may tsek?”
    .ask-2 = “Kung magbabayad kami, palalayain ba siya ng kulungang ito, iho-hold nang { $hours-hold } oras, o ibibigay sa [ICE](term:ice)?”
    .ask-3 = “Ano ang mangyayari sa pera namin kung kukunin siya ng ICE bago ang korte?”
    .ask-4 = “Puwede bang babaan ang piyansa? Puwede ba kayong humiling ng paglaya sa [pangakong babalik](term:personal-recognizance)?”
    .ask-5 = “Anong plea ang ligtas para sa imigrasyon? Nakapagtanong na ba kayo sa eksperto? Puwede bang iurong ang kaso o ilipat sa isang programa?”
    .ask-6 = “Paano ninyo sasabihin sa korte kung kukunin siya ng ICE? Posible ba ang [writ](term:writ)?”
    .ask-7 = “Gaano katagal na ang ibabawas sa sentensiya? Puwede ba ninyong hilingin sa prosecutor na sabihin sa ICE na kailangan siya rito?”

faq-ask-immigration-lawyer = Ano ang itatanong namin sa abogado sa imigrasyon?
    .answer = Magtanong tungkol sa mga lumang utos, sa [immigration bond](term:immigration-bond), sa mga paraan para makapanatili, at kung ano ang hindi pipirmahan. Dalhin ang listahang ito.
    .do-1 = Magdala ng mga kopya ng lahat ng papel ninyo sa imigrasyon at sa kasong kriminal.
    .ask-1 = “May lumang utos ba ng deportasyon? Puwede ba ninyong tingnan sa korte at hingin ang file?”
    .ask-2 = “Sa ilalim ng aling batas siya ikukulong ng [ICE](term:ice)? Posible ba rito ngayon ang pagdinig para sa immigration bond?”
    .ask-3 = “Saklaw ba ng [Laken Riley Act](term:laken-riley-act) ang paratang?”
    .ask-4 = “Puwede bang gamitin ng ICE ang [mabilis na deportasyon (expedited removal)](term:expedited-removal)? Anong patunay ng { $years-proof } taon ang kailangan namin?”
    .ask-5 = “Anong mga paraan ang mayroon para makapanatili? Isipin ang pamilya, [asylum](term:asylum), mga taon dito, pagiging biktima, o pagiging menor de edad.”
    .ask-6 = “Mas mabuti bang manatili muna sa kulungan ng county?”
    .ask-7 = “Dapat bang nakahanda na ang mga papel ng [habeas corpus](term:habeas-corpus) bago siya ilipat ng ICE? Sa aling korte?”
    .ask-8 = “Ano ang hindi niya dapat pirmahan o sabihin? Magkano ang kabuuang bayad ninyo, at ano ang kasama rito?”

faq-find-legal-help = Paano kami makakahanap ng libre o murang tulong?
    .answer = Magsimula sa mga libreng listahan sa ibaba at sa mga page ng tulong ng gabay na ito. Tumawag sa higit sa isang lugar, dahil marami ang puno na.
    .do-1 = May listahan ang mga korte ng imigrasyon ng libreng tulong-legal para sa bawat korte. Hanapin ang “pro bono” sa { $site-pro-bono }.
    .do-2 = Maghanap ayon sa ZIP code o detention center sa { $site-legal-directory }. Puwedeng luma na ang ilang bahagi nito.
    .do-3 = Para sa pribadong abogado sa imigrasyon, tingnan ang { $site-private-lawyers }.
    .do-4 = Itanong sa [public defender](term:public-defender) kung may tao roon na mahusay sa batas sa imigrasyon.
    .do-5 = Itanong sa state bar ang tungkol sa serbisyo nitong nagtuturo ng abogado (lawyer referral service). May mga opisina ng legal aid na limitado kung sino ang puwede nilang tulungan.
    .careful-1 = Tinapos ng gobyerno noong { $date-orientation-ended } ang isang programang nagpapaliwanag ng batas sa mga taong nasa detensiyon. Hindi tiyak kung ano ang tumatakbo roon ngayon. Kaya humanap ng tulong sa labas.
    .careful-2 = Hindi abogado ang [notario](term:notario). Tingnan ang [sagot na ito](faq:not-lawyers).
    .ask-1 = Itanong sa bawat lugar: “Kumukuha ba kayo ng mga kaso ng taong nakakulong o hawak ng [ICE](term:ice)? Gaano kabilis kayo makakausap? Magkano?”

faq-not-lawyers = Sino ang hindi pinapayagang magbigay ng payong legal?
    .answer = Hindi puwedeng magbigay ng payong legal ang notaryo o [notario](term:notario). Sa Estados Unidos, hindi abogado ang notaryo.
    .means-1 = Dalawang klase lang ng tao ang puwedeng magbigay ng payong legal sa imigrasyon. Ang isa ay abogadong may lisensiya. Ang isa pa ay [accredited representative](term:accredited-representative).
    .means-2 = Mga palatandaan ng panganib: nangangako silang mananalo, o nagsasabing may espesyal na kakilala sa [ICE](term:ice).
    .means-3 = Iba pang palatandaan: cash lang ang gusto, walang ibinibigay na kontrata, nagpapapirma ng blangkong form, o itinatago ang mga orihinal ninyo.
    .do-1 = Suriin ang abogado sa web page ng state bar.
    .do-2 = Hindi ba abogado ang tumutulong? Hanapin ang pangalan niya sa listahan ng ganitong mga tumutulong sa { $site-pro-bono }.
    .do-3 = Humingi ng nakasulat na kontrata at mga resibo.
    .careful-1 = Huwag kailanman mag-iwan ng mga orihinal, at huwag kailanman pumirma ng blangkong form.
    .ask-1 = Itanong: “Abogado po ba kayo? Saang estado ang lisensiya ninyo? Puwede ko bang makita ang numero?”

## Talking and signing

faq-must-they-answer = Puwede ba siyang pilitin ng kulungan o ng ICE na sumagot sa mga tanong?
    .answer = Walang batas na pumipilit sa taong nakakulong na sagutin ang [ICE](term:ice) tungkol sa lugar ng kapanganakan, pagpasok, o status. Puwede siyang manahimik at humingi ng abogado.
    .means-1 = Kailangan niya itong sabihin nang malakas. Puwedeng hindi sapat ang tumahimik lang.
    .means-2 = Puwedeng hindi kailangang magbabala muna ang mga opisyal sa tao. Nagsisimula lang ang tungkuling iyon kapag inihain na sa korte ang kaso ng deportasyon.
    .means-3 = Iba ang takot. Ang taong takot bumalik ay dapat magsabi nito. Tingnan ang [sagot na ito](faq:afraid-to-return).
    .do-1 = Puwedeng sabihin ng tao: “Gusto kong makausap ang isang abogado. Ayokong sumagot sa mga tanong.”
    .careful-1 = Puwedeng pigilin ng patunay ng { $years-proof } taon dito ang isang klase ng [mabilis na deportasyon (expedited removal)](term:expedited-removal). Abogado o pamilya ang dapat magdala ng patunay na iyon. Tingnan ang [sagot na ito](faq:prove-two-years).
    .careful-2 = Puwedeng manahimik, pero bawal ang kasinungalingan o pekeng papel.
    .ask-1 = Itanong sa abogado sa imigrasyon: “Ano ang puwede niyang sabihin? Binabago ba iyon ng mga patakaran sa registration?”

faq-jail-calls = Ano ang hindi namin dapat sabihin sa mga tawag sa kulungan?
    .answer = Ituring na nire-record at ibinabahagi ang bawat tawag, video visit, mensahe sa tablet, at sulat sa kulungan. Huwag pag-usapan doon ang mga papel o ang kaso.
    .do-1 = Pag-usapan ang pamilya, kalusugan, pera para sa pagkain, at ang susunod na petsa sa korte. Kung mapunta ang usapan sa mga papel, sabihin: “Huwag sa teleponong ito.”
    .do-2 = Hilingin sa abogado na ayusin ang legal na tawag o pribadong pagbisita. Doon ang lugar para sa mahihirap na tanong.
    .careful-1 = Huwag pag-usapan ang lugar ng kapanganakan, kung paano o kailan pumasok ang tao, mga dating deportasyon, o mga detalye ng paratang.
    .careful-2 = Binabasa ba ninyo ito sa phone o tablet ng kulungan? Huminto na rito. Puwedeng nire-record ito.
    .careful-3 = Ang dating deportasyon ang pinakadelikadong paksa. Puwedeng pederal na krimen ang pagbalik pagkatapos nito.
    .ask-1 = Itanong sa abogado sa kasong kriminal: “Paano kami makakapag-usap nang pribado? Sasabihin po ba ninyo sa kanya kung ano ang hindi dapat sabihin sa mga tawag?”

faq-do-not-sign = Anong mga papel ang hindi niya dapat pirmahan?
    .answer = Walang sinumang obligadong pumirma ng mga papel na pumapayag na umalis. Puwede munang humingi ang tao ng kopya, abogado, at interpreter.
    .means-1 = Karaniwan ang [boluntaryong pag-alis (voluntary departure)](term:voluntary-departure) (Form { $form-voluntary-departure }) at boluntaryong pagbabalik (voluntary return) (Form { $form-voluntary-return }). Sa iba, binabawi ang isang hiling o isinusuko ang isang pagdinig. Sa ilan, isinusuko ang karapatang humarap sa hukom.
    .means-2 = Ang isang papel ay [utos ng deportasyon na sinang-ayunan (stipulated removal)](term:stipulated-removal). Ganap na utos ng deportasyon ito nang walang hukom. Puwede nitong hadlangan ang pagbalik, kahit para sa taong puwede sanang manatili.
    .means-3 = Sa boluntaryong pag-alis (voluntary departure), naiiwasan ang utos ng deportasyon, pero isinusuko ang mga hiling ng tao sa kaso (claims). Kapag nahuli sa pag-alis, nagiging utos ito na may multa. Puwede pa ring ipagbawal ang pagbalik nang ilang taon.
    .means-4 = Minsan, ang ganitong pag-alis ang pinakamabuting piliin. Pero kailangan muna ng payo ng abogado para rito.
    .do-1 = Puwedeng sabihin ng tao: “Hindi ako pipirma ngayon. Pakibigyan ako ng kopya. Gusto ko ng abogado.”
    .careful-1 = Hindi siya dapat pumirma ng papel na hindi niya mabasa. Puwede siyang humingi ng interpreter.
    .ask-1 = Itanong sa abogado sa imigrasyon: “Ano ang hindi niya dapat pirmahan? Baka nakapirma na siya. Mababawi ba iyon?”

faq-deported-before = Na-deport na siya dati. Ano ang hindi niya dapat sabihin?
    .answer = Hindi siya dapat magsabi ng anuman tungkol dito sa mga opisyal o sa telepono. Dapat muna siyang kumuha ng abogado.
    .means-1 = Pagkatapos ma-deport, kailangan ng tao ng pahintulot para bumalik. Pederal na krimen ang bumalik nang wala nito.
    .means-2 = Puwedeng gamitin ulit ng [ICE](term:ice) ang lumang utos nang walang hukom. [Reinstatement](term:reinstatement) ang tawag dito.
    .means-3 = Ang pangunahing paraan para pigilin ito ay ang pagsasabing natatakot siya. Humahantong ito sa pakikipag-usap sa isang opisyal, ang [interview tungkol sa takot](term:fear-interview).
    .do-1 = Kung takot siyang bumalik, dapat niya itong sabihin nang malinaw, nang higit sa isang beses, sa bawat opisyal. Tingnan ang [sagot na ito](faq:afraid-to-return).
    .do-2 = Sabihin ito sa dalawang abogado, pero nang pribado lang.
    .careful-1 = Hindi siya dapat magsinungaling tungkol dito. Puwedeng manahimik.
    .careful-2 = Huwag itong pag-usapan sa mga tawag sa kulungan, video visit, o tablet, o sa mga sulat.
    .ask-1 = Itanong sa abogado sa imigrasyon: “May utos bang pinal? Puwede ba itong gamitin ulit ng ICE? May panganib ba ng pederal na paratang?”

faq-afraid-to-return = Takot siyang bumalik. Ano ang dapat niyang sabihin?
    .answer = Dapat niya itong sabihin nang malinaw, nang higit sa isang beses, sa bawat opisyal. Puwede nitong simulan ang [interview tungkol sa takot](term:fear-interview).
    .means-1 = May dalawang klase ng interview. Ang isa ay para sa mga taong may lumang utos ng deportasyon.
    .means-2 = Kapag may lumang utos, mas limitado ang proteksiyong puwede niyang hilingin. Hindi ito [asylum](term:asylum).
    .means-3 = Puwedeng subukan ng [ICE](term:ice) na ipadala sa ibang bansa ang taong may utos na pinal. Noong { $date-third-countries }, nagpapasya pa ang mga korte tungkol dito.
    .do-1 = Sapat na ang simpleng salita: “Takot akong bumalik sa bansa ko.”
    .do-2 = Sabihin sa abogado ang takot sa anumang bansa, hindi lang sa sarili niya.
    .careful-1 = Kailangang totoo ito. Puwede pa ring manahimik tungkol sa ibang bagay.
    .careful-2 = Ang taong takot sa sarili niyang gobyerno ay dapat magtanong sa abogado bago makipag-usap sa [konsulado](term:consulate).
    .ask-1 = Itanong sa abogado sa imigrasyon: “Aling proteksiyon ang puwede niyang hilingin? Paano siya maghahanda para sa interview?”

faq-call-consulate = Dapat ba naming tawagan ang konsulado?
    .answer = Puwede itong makatulong. Pero kung takot ang tao sa gobyerno niya, magtanong muna sa abogado.
    .means-1 = Kailangang sabihin ng mga opisyal sa dayuhang hawak nila na puwedeng ipaalam sa [konsulado](term:consulate) niya na nakakulong siya.
    .means-2 = Puwedeng bumisita ang konsulado. Puwede itong tumulong maghanap ng mga abogado, mga papel, at pamilya.
    .means-3 = Para sa ilang bansa, ipinapaalam ito ng mga opisyal sa konsulado anuman ang mangyari.
    .means-4 = May linya ng tulong ang Mexico para sa mga mamamayan nito na nakakulong sa Estados Unidos. CIAM ang pangalan nito. Maikokonekta kayo ng mga konsulado nito.
    .do-1 = Hanapin ang konsulado sa web site ng gobyerno ng bansa ninyo, o sa { $site-consulates }.
    .careful-1 = Ang taong nagsasabing natatakot o may kaso ng [asylum](term:asylum) ay dapat munang makipag-usap sa abogado.
    .ask-1 = Itanong sa konsulado: “Puwede po ba kayong bumisita? May listahan ba kayo ng mga abogado? Makakatulong ba kayo sa mga papel?”

faq-ok-to-lie = Ayos lang bang magsinungaling tungkol sa mga papel o citizenship?
    .answer = Hindi. Puwedeng manahimik, pero bawal magsinungaling.
    .means-1 = Puwedeng krimen ang pagsasabing U.S. citizen siya kung hindi totoo. Puwede rin nitong harangin ang anumang papel habambuhay.
    .means-2 = Puwedeng ganoon din ang pinsala ng mga pekeng papel.
    .means-3 = Ang taong baka talagang citizen ay dapat magpasuri nito. Maraming tao ang hindi nakakaalam na citizen sila. Tingnan ang [sagot na ito](faq:us-citizen).
    .do-1 = Puwedeng sabihin ng tao: “Gusto kong makausap ang isang abogado. Ayokong sumagot sa mga tanong.”
    .do-2 = May nasabi na ba siyang hindi totoo? Sabihin agad sa abogado, nang pribado.
    .careful-1 = Kapag tumawag kayo sa isang opisina para sa kanya, kaunti lang ang sabihin. Hindi ninyo kailangang manghula o magpaliwanag.
    .ask-1 = Itanong sa abogado sa imigrasyon: “May nasabi siya tungkol sa pagiging citizen. Ano ang ibig sabihin niyon para sa kanya?”

## After ICE takes them

faq-where-will-they-be-taken = Saan siya dadalhin ng ICE?
    .answer = Una, sa opisina ng [ICE](term:ice) o sa hold room. Pagkatapos, sa detention center, na madalas ay malayo at madalas ay nasa ibang estado.
    .means-1 = Sa opisina, may mga fingerprint, tanong, at papel.
    .means-2 = Ayon sa ulat, nagtakda ang isang korte ng limitasyong { $hold-room-hours } oras para sa mga hold room noong { $date-hold-room }. Hindi tiyak kung may bisa pa iyon ngayon.
    .means-3 = Mahalaga ang lugar. Puwede nitong pagpasyahan kung patakaran ng aling korte ang susundin. Tingnan ang [sagot na ito](faq:why-state-matters).
    .do-1 = Maghanda na ngayon. Isulat ang [A-number](term:a-number), mga gamot, at ang pangalan ng dalawang abogado.
    .do-2 = Sabihin sa dalawang abogado sa sandaling malaman ninyong hawak ng ICE ang tao.
    .careful-1 = Puwedeng mahalaga ang mga papel sa opisina. Hindi obligadong pumirma ang tao nang walang abogado.
    .ask-1 = Itanong sa abogado sa imigrasyon: “Dapat bang nakahanda na ang mga papel ng [habeas corpus](term:habeas-corpus) bago siya ilipat? Sa aling korte?”

faq-find-them = Paano namin siya mahahanap?
    .answer = Habang nasa kulungan siya, tingnan ang listahan ng kulungan o tawagan ito. Kapag kinuha na siya ng [ICE](term:ice), maghanap sa { $site-locator }.
    .means-1 = Maghanap gamit ang [A-number](term:a-number) at bansang sinilangan. O gamitin ang eksaktong pangalan, apelyido, at bansang sinilangan.
    .means-2 = Mga nasa hustong gulang lang ang ipinapakita nito. Para sa bata, tingnan ang [sagot na ito](faq:under-18).
    .means-3 = Puwede itong mabagal. Puwedeng abutin ng isa hanggang tatlong araw bago lumabas ang tao, pero hindi iyon tiyak.
    .do-1 = Subukan ang lahat ng baybay at ang dalawang apelyido. Maghanap ulit pagkatapos ng bawat paglipat.
    .do-2 = Puwede ninyong tawagan ang sariling linya ng ICE, { $phone-ice-line }. ICE ang nagpapatakbo nito, kaya ibigay lang ang kailangan. Kung wala kayong papel, hayaang citizen, abogado, o [konsulado](term:consulate) ang tumawag.
    .do-3 = Kung walang makuha roon, subukan ang field office ng ICE na nakalista sa { $site-ice }. Pagkatapos, ang mga kalapit na detention center, at saka ang konsulado.
    .careful-1 = May mga app na mali ang mga numero ng telepono. Gamitin ang mga nasa gabay na ito o mula sa abogado.
    .ask-1 = Kung hindi ninyo siya mahanap, itanong sa abogado: “Mahahanap po ba ninyo siya? Dapat ba kayong maghain ng [habeas corpus](term:habeas-corpus) ngayon?”

faq-immigration-bond = Ano ang immigration bond, at sino ang puwedeng makakuha nito?
    .answer = Ang [immigration bond](term:immigration-bond) ay perang ibinabayad sa [ICE](term:ice) para makapaghintay ang tao sa labas para sa korte ng imigrasyon. Kung sino ang puwedeng makakuha nito ay depende sa paraan ng pagpasok niya, sa rekord niya, at sa lugar.
    .means-1 = Sa karaniwang patakaran, puwede itong itakda ng ICE o ng [hukom sa imigrasyon](term:immigration-judge). Ang pinakamababa ay { $bond-minimum }, at madalas na di-hamak na mas malaki ang tunay na halaga.
    .means-2 = Ang mga dumating na may visa o may green card ay karaniwang puwedeng humiling nito, maliban kung hinahadlangan ito ng ilang krimen.
    .means-3 = Puwedeng tanggihan ang mga [pumasok nang hindi nainspeksiyon](term:entered-without-inspection). Tinatanggihan sila ng ICE mula pa noong { $date-no-bond-policy }, at hindi nagkakasundo ang mga korte ayon sa kalagayan noong { $date-circuits }.
    .means-4 = Puwede rin itong hadlangan ng ilang krimen, ilang pag-aresto, at mga lumang utos ng deportasyon.
    .do-1 = Mag-ipon ng patunay para sa hukom: address, pamilya, trabaho, tax, mga taon dito, mga sulat, resulta sa korte, at mga pangangailangang medikal. Karaniwang kailangang ipakita ng tao na hindi siya panganib at sisipot siya sa korte.
    .careful-1 = Hindi ito ang [piyansa (bail)](term:bail). Ang piyansa ay para sa kasong kriminal. Hindi nababayaran ang isa kapag binayaran ang isa pa.
    .ask-1 = Itanong sa abogado sa imigrasyon: “Posible ba rito ngayon ang pagdinig para sa immigration bond? Ano ang dapat naming dalhin?”

faq-why-state-matters = Bakit mahalaga kung saang estado siya nakakulong?
    .answer = Iba-ibang korteng pederal ang sinusunod ng mga grupo ng estado, at hindi nagkakasundo ang mga korte ayon sa kalagayan noong { $date-circuits }. Kaya ang lugar kung saan hawak ng [ICE](term:ice) ang tao ay puwedeng magpasya kung makakakuha siya ng pagdinig para sa [immigration bond](term:immigration-bond).
    .means-1 = Tungkol ito sa mga taong [pumasok nang hindi nainspeksiyon](term:entered-without-inspection) at inaresto sa loob ng bansa. Ang bawat grupo ng estado ay isang [pederal na circuit](term:federal-circuit).
    .means-2 = Ayon sa kalagayan noong { $date-circuits }, walang ganitong pagdinig sa sampung estado. Ang ilan sa mga ito ay Texas, Louisiana, Mississippi, at Arkansas. Ang iba ay Iowa, Minnesota, Missouri, Nebraska, at ang dalawang Dakota.
    .means-3 = Ayon sa kalagayan noong { $date-circuits }, sinasabi ng mga korte ng pito pang circuit na kailangang posible ang pagdinig. Sa dalawa pang circuit, hindi pinal o hindi kumpirmado ang sagot, at sa Washington, D.C., walang nahanap. Pumili ng estado sa [tanong tungkol sa estado](step:state).
    .means-4 = Pagpapasyahan ng Korte Suprema ng U.S. ang tanong na ito. Hanggang doon, ang patakaran ng bawat circuit ang may bisa. Tingnan ang [sagot na ito](faq:supreme-court).
    .careful-1 = Puwedeng ilipat ng ICE ang tao sa estadong iba ang patakaran. Hindi natatapos ang kasong [habeas corpus](term:habeas-corpus) na tamang inihain bago ang paglipat.
    .careful-2 = Baka mabasa ninyo na may pagdinig ang mga tao sa Texas pagkatapos ng takdang panahon. Ayon sa ulat noong { $date-circuits }, kanselado na ang desisyong iyon, kaya huwag umasa rito.
    .ask-1 = Itanong sa abogado sa imigrasyon: “Sa circuit na ito, posible ba ngayon ang pagdinig para sa immigration bond? Dapat ba kayong maghain bago siya ilipat?”

faq-mandatory-detention = Ano ang sapilitang detensiyon (mandatory detention)?
    .answer = Ibig sabihin, hawak ng [ICE](term:ice) ang tao at hindi puwedeng magtakda ng [immigration bond](term:immigration-bond) ang [hukom sa imigrasyon](term:immigration-judge). [Mandatory detention](term:mandatory-detention) ang tawag dito.
    .means-1 = Nakalista sa isang batas ang mga krimen. Saklaw nito ang mga [aggravated felony](term:aggravated-felony), karamihan ng krimen sa droga, ilang krimen sa baril, at ilan pang krimen.
    .means-2 = Puwede itong ipatupad kahit arestuhin ng ICE ang tao ilang taon na pagkatapos niyang makalabas.
    .means-3 = Para sa ilang tao, sapat na ang pagkaaresto lang. Tingnan ang [sagot tungkol sa Laken Riley](faq:laken-riley).
    .means-4 = Kapag tumagal ito, iba-iba ang patakaran sa bawat lugar. Ganoon ang kalagayan noong { $date-circuits }.
    .do-1 = Puwedeng hilingin ng tao sa hukom na pagpasyahang hindi siya saklaw ng listahan. “Joseph hearing” ang tawag dito ng mga abogado.
    .careful-1 = Puwedeng mapasama sa listahan ang tao dahil sa [pag-amin ng sala (plea)](term:plea). Sikaping makakuha muna ng payo sa imigrasyon.
    .ask-1 = Itanong sa abogado sa imigrasyon: “May luma o bagong kaso bang humahadlang sa immigration bond? Puwede ba kayong humiling ng Joseph hearing?”

faq-laken-riley = Ano ang Laken Riley Act?
    .answer = Ang [Laken Riley Act](term:laken-riley-act) ay batas na pederal na humahadlang sa [immigration bond](term:immigration-bond) para sa ilang tao. Sapat na ang pagkaaresto para sa ilang krimen, kahit walang [hatol na may sala (conviction)](term:conviction).
    .means-1 = Ang mga krimen ay panloloob (burglary), pagnanakaw (theft, larceny), at shoplifting. Kasama rin ang pananakit sa opisyal ng batas. Ganoon din ang anumang krimen na nagdulot ng kamatayan o malubhang pinsala sa katawan.
    .means-2 = Hindi nito saklaw ang lahat. Para ito sa mga taong nasa U.S. na hindi kailanman pormal na pinapasok (admitted). Para din ito sa mga gumamit ng pandaraya, nagsabing citizen sila kahit hindi totoo, o walang tamang papel.
    .means-3 = Ang kahulugan ng mga salita para sa mga krimen ay ayon sa batas ng lugar.
    .means-4 = Hindi tiyak kung kailangang palayain ng [ICE](term:ice) ang tao kapag inurong ang paratang.
    .means-5 = Inuutusan din ng batas ang [DHS](term:dhs) na maglagay ng [ICE hold](term:detainer) sa ganitong tao at kunin siya agad.
    .do-1 = Kunin ang papel ng paratang. Mahalaga sa dalawang abogado ang eksaktong pangalan ng paratang.
    .careful-1 = Sikaping makakuha ng payo sa imigrasyon bago ang anumang [pag-amin (plea)](term:plea).
    .ask-1 = Itanong sa dalawang abogado: “Saklaw ba ng Laken Riley Act ang paratang na ito? Puwede ba itong baguhin o labanan?”

faq-pay-immigration-bond = Paano kami magbabayad ng immigration bond?
    .answer = Nagbabayad kayo sa [ICE](term:ice) online sa { $site-bond-payment }, ang [site nito para sa pagbabayad](term:cebonds). Bank transfer ang pagpapadala ng pera, na tinatawag na Fedwire o ACH.
    .means-1 = Hindi tumatanggap doon ang ICE ng cash, card, o personal na tseke.
    .means-2 = Ang nagbabayad ay kailangang U.S. citizen, may green card, law firm, o nonprofit, sa loob ng Estados Unidos. Hindi puwedeng magbayad sa sariling pangalan ang kamag-anak na walang papel.
    .means-3 = Ang nagbabayad ay nagiging [obligor](term:obligor), pumipirma ng Form { $bond-form-contract }, at nagpapakita ng patunay ng pagkakakilanlan at status.
    .means-4 = Buong halaga agad ang kailangang bayaran. Ang isa pang paraan ay pribadong kompanya, na may kinukuhang bayad na hindi ibinabalik, at puwedeng humingi ng ari-arian o tracking device.
    .means-5 = Ibinabalik ang [immigration bond](term:immigration-bond) sa obligor sa katapusan, kung nasunod ang bawat pagdinig at utos. Kung hindi, mawawala ito.
    .do-1 = Itago ang kontrata at ang resibo. Sabihin sa ICE kapag nagbago ang address ng nagbayad.
    .careful-1 = Walang sinumang tumatawag sa inyo ang naniningil ng tunay na immigration bond. Kayo mismo ang magbukas ng site ng ICE at sundin ang mga hakbang nito.
    .ask-1 = Itanong sa abogado: “Sino ang dapat magbayad? Ano ang kailangang gawin ng taong iyon hanggang matapos ang kaso?”

faq-bond-fund = Matutulungan ba kaming magbayad ng pondo ng komunidad?
    .answer = Puwede. May mga pondo ng komunidad na nagbabayad ng [immigration bond](term:immigration-bond). Karamihan ay tumutulong lang kapag naitakda na ang halaga.
    .means-1 = May sariling patakaran at sariling lugar ang bawat pondo. Puwedeng maubusan muna ng pera ang isang pondo.
    .means-2 = Ang mga pondo para sa [piyansa (bail)](term:bail) ay para sa kasong kriminal. Ang mga pondo para sa immigration bond ay para sa [ICE](term:ice).
    .do-1 = May listahan ng mga pondo ang National Bail Fund Network sa { $site-bond-funds }. Isang halimbawa ang Midwest Immigration Bond Fund.
    .do-2 = Ihanda ang mga ito: ang [A-number](term:a-number), ang detention center, ang halaga, at ang susunod na pagdinig.
    .careful-1 = Sabihin muna sa pondo para sa piyansa ang tungkol sa [ICE hold](term:detainer). Hindi kinakansela ng bayad na piyansa ang hold.
    .ask-1 = Itanong sa pondo: “Tumutulong ba kayo sa mga taong nakakulong sa estadong ito? Gaano katagal ang paghihintay? Kailangan ba namin itong bayaran pabalik?”

faq-bond-granted-still-held = Nagbigay ng immigration bond ang hukom, pero nakakulong pa rin siya. Bakit?
    .answer = Puwedeng maghain ang [ICE](term:ice) ng papel na nagpapanatili sa tao sa loob habang umaapela ito. Ito ang Form { $form-stay-of-bond }.
    .means-1 = Kailangan itong ihain ng ICE sa loob ng isang araw na may pasok. Magagawa nito iyon kung tumanggi ang ICE sa [immigration bond](term:immigration-bond) o nagtakda ng { $bond-stay-minimum } o higit pa.
    .means-2 = Maraming beses itong ginamit ng ICE sa mga buwan bago ang { $date-automatic-stay }. Sabi ng maraming hukom na pederal, labag ito sa batas. Itanong kung ano ang patakaran ngayon.
    .means-3 = Puwedeng mas simple ang dahilan. Baka hindi pa dumating ang pera, o may kulang na papel.
    .do-1 = Tawagan ang abogado sa araw ding iyon. Itanong kung inihain ng ICE ang form na ito.
    .do-2 = Puwedeng humingi ng tulong ang abogado sa hukom na pederal sa pamamagitan ng [habeas corpus](term:habeas-corpus).
    .careful-1 = Napupunta ang mga apela sa [Board of Immigration Appeals](term:bia). Maikli ang mga takdang panahon at pabago-bago, kaya magtanong agad.
    .ask-1 = Itanong sa abogado: “Umapela ba ang ICE? Puwede ba kayong pumunta ngayon sa korteng pederal?”

faq-deported-without-judge = Puwede ba siyang i-deport nang walang hukom?
    .answer = Oo, sa ilang kaso. Ang mga pangunahin ay lumang utos ng deportasyon, at [mabilis na deportasyon (expedited removal)](term:expedited-removal), na opisyal ang nag-uutos.
    .means-1 = Ang mabilis na deportasyon ay para sa mga taong hindi kailanman pormal na pinapasok (admitted) o na-[parole](term:parole) at hindi mapatunayan ang { $years-proof } taong sunod-sunod dito. May bisa ito sa buong bansa ayon sa kalagayan noong { $date-expedited-removal }. Hindi tiyak ang nangyari pagkatapos.
    .means-2 = Ang taong na-deport at bumalik ay puwedeng paalisin gamit ang lumang utos. [Reinstatement](term:reinstatement) ito.
    .means-3 = Minsan ay puwedeng buksan ulit ang utos mula sa pagdinig na hindi nasipot. Sa marami sa ganitong kaso, agad na pinipigil ng paghahain ang deportasyon.
    .means-4 = Ang taong walang lumang utos ay karaniwang may karapatang humarap sa [hukom sa imigrasyon](term:immigration-judge).
    .do-1 = Tingnan kung may lumang utos gamit ang [A-number](term:a-number) sa { $site-court } o sa { $phone-eoir-line }.
    .do-2 = Mag-ipon ng patunay ng { $years-proof } taon o higit pa. Tingnan ang [sagot na ito](faq:prove-two-years).
    .careful-1 = Hindi siya dapat pumirma nang walang abogado. Kung takot siyang bumalik, dapat niya itong sabihin sa bawat opisyal.
    .ask-1 = Itanong sa abogado sa imigrasyon: “May lumang utos ba? Puwede bang gamitin dito ng [ICE](term:ice) ang mabilis na deportasyon?”

faq-prove-two-years = Paano namin mapapatunayan ang dalawang taon sa U.S.?
    .answer = Mag-ipon ng mga papel na may petsa na umaabot nang { $years-proof } taon o higit pa pabalik, buwan-buwan. Bigyan ng mga kopya ang abogado at magtabi ng isang set sa pamilya.
    .means-1 = Mahalaga ito para sa mga taong hindi kailanman pormal na pinapasok (admitted) o na-[parole](term:parole). Kung walang patunay ng { $years-proof } taong sunod-sunod, puwedeng mag-utos ang opisyal ng [mabilis na deportasyon (expedited removal)](term:expedited-removal), ayon sa kalagayan noong { $date-expedited-removal }.
    .means-2 = Hindi kailangang ipaliwanag ng mga opisyal ang patakarang ito. Kaya kailangang may bumanggit nito: ang abogado, ang pamilya, o ang tao mismo kapag ipinayo na ng abogado.
    .do-1 = Maghanap ng mga kontrata sa upa, bill, pay stub, tax return, at rekord ng bangko. Tingnan din ang mga rekord ng eskuwela at doktor, at mga birth certificate ng mga bata.
    .do-2 = Magtabi ng mga kopya sa dalawang taong pinagkakatiwalaan ninyo.
    .careful-1 = Ang manahimik pa rin ang karaniwang payo sa mga tanong ng mga opisyal. Itanong sa abogado kung sino ang magpapakita ng patunay, at kailan.
    .careful-2 = Mga totoong papel lang ang gamitin.
    .ask-1 = Itanong sa abogado sa imigrasyon: “Puwede bang gamitin ng [ICE](term:ice) ang mabilis na deportasyon? Anong patunay ng { $years-proof } taon ang kailangan namin? Sino ang dapat magpakita nito?”

faq-supreme-court = Ano ang pinagpapasyahan ng Korte Suprema?
    .answer = Kung puwedeng ikulong ng [ICE](term:ice) ang mga taong [pumasok nang hindi nainspeksiyon](term:entered-without-inspection) nang walang pagdinig para sa [immigration bond](term:immigration-bond). Tinanggap ng Korte ang kaso noong { $date-scotus-grant }.
    .means-1 = Ang kaso ay { $scotus-case }. Noong { $date-circuits }, wala pang nakatakdang araw para sa pagdinig ng mga argumento.
    .means-2 = Babasahin ng Korte kung ano ang sinasabi ng batas. Hindi ito tinanong tungkol sa karapatan sa patas na proseso.
    .means-3 = Karaniwang magpapasya ang Korte nang hindi lalampas sa bandang { $date-scotus-decision }.
    .means-4 = Hanggang doon, ang patakaran ng bawat [pederal na circuit](term:federal-circuit) ang may bisa. Tingnan ang [sagot na ito](faq:why-state-matters).
    .means-5 = Ang isa pang tanong ay kung gaano katagal puwedeng ikulong ang mga taong may ilang [hatol na may sala (conviction)](term:conviction). Noong { $date-circuits }, hindi ito pinagpapasyahan ng Korte.
    .careful-1 = Baka nagbago na ito mula nang isulat ang gabay. Tiyakin sa abogado bago kayo umasa rito.
    .ask-1 = Itanong sa abogado sa imigrasyon: “May balita ba mula sa Korte Suprema? Binabago ba nito ang dapat naming gawin?”

## Special situations

faq-us-citizen = U.S. citizen ang kamag-anak ko. Ano ngayon?
    .answer = Ayon sa batas, hindi puwedeng ikulong ng [ICE](term:ice) ang isang U.S. citizen. Ibigay sa abogado ang mga kopya ng patunay ngayong araw, at hilinging kanselahin ang [ICE hold](term:detainer).
    .means-1 = Nangyayari pa rin na may mga citizen na ikinukulong. Nakakita na ang mga korte ng ganitong kaso.
    .means-2 = Maraming tao ang hindi nakakaalam na citizen sila. Baka naging citizen ang magulang noong bata pa ang anak at may green card ang anak. O ipinanganak sila sa ibang bansa na citizen ang magulang.
    .means-3 = Puwedeng kanselahin ng ICE ang hold. Ginawa nito iyon sa isang kilalang kaso nang makita ang patunay.
    .means-4 = May nakasulat na linya ng telepono ng ICE para sa mga citizen ang abisong kasama ng hold. Sariling linya ito ng ICE, kaya sikaping makausap muna ang abogado.
    .do-1 = Hanapin ang U.S. passport, passport card, o birth certificate. Puwede rin ang sertipikong nakuha nila bilang bagong citizen. Ganoon din ang rekord ng U.S. ng kapanganakan sa ibang bansa.
    .do-2 = Kung galing sa magulang ang citizenship, hanapin ang mga papel ng magulang. Bigyan ng mga kopya ang abogado, ang pinuno ng kulungan, at ang ICE. Itago ang mga orihinal.
    .careful-1 = Kung hindi kayo sigurado, huwag itong sabihin sa mga opisyal. Puwedeng magdulot ng pangmatagalang pinsala kung hindi ito totoo. Masusuri ito ng abogado.
    .careful-2 = Hindi siya dapat pumirma ng mga papel para umalis ng bansa.
    .ask-1 = Itanong sa abogado: “Hihilingin po ba ninyo sa ICE na kanselahin ang hold? Dapat ba kayong maghain ng [habeas corpus](term:habeas-corpus) ngayon?”

faq-green-card = May green card siya. Ano ngayon?
    .answer = Puwedeng magkaroon ng [ICE hold](term:detainer) ang taong may green card dahil sa ilang krimen o paratang. Nasa kanya pa rin ang karapatang humarap sa hukom, at madalas ang humiling ng [immigration bond](term:immigration-bond).
    .means-1 = May patakaran laban sa immigration bond para sa mga taong hindi kailanman pormal na pinapasok (admitted). Hindi ito tungkol sa karamihan ng may green card.
    .means-2 = Pero may mga krimen na humahadlang din dito para sa kanila. [Mandatory detention](term:mandatory-detention) ang tawag dito.
    .means-3 = May mga may green card na citizen pala at hindi nila alam. Tingnan ang [sagot na ito](faq:us-citizen).
    .do-1 = Bigyan ang abogado ng kopya ng green card at ng lahat ng papel ng korte, luma at bago.
    .careful-1 = Sikaping makakuha ng payo sa imigrasyon bago ang anumang [pag-amin (plea)](term:plea). Puwedeng ilagay ng pag-amin sa panganib ang green card.
    .careful-2 = Hindi siya dapat pumirma ng mga papel na pumapayag na umalis nang hindi kinakausap ang abogado.
    .ask-1 = Itanong sa abogado sa imigrasyon: “Puwede ba siyang ma-deport dahil sa paratang na ito? Dahil sa pag-amin? Puwede ba siyang makakuha ng immigration bond?”

faq-daca-tps-asylum = May DACA, TPS, o bukas na kaso ng asylum siya. Ano ngayon?
    .answer = Sabihin agad sa abogado sa imigrasyon. Puwedeng makatulong ang mga ito, pero hindi nito laging napipigilan ang [ICE](term:ice) na ikulong ang tao.
    .means-1 = Hindi pumipigil sa detensiyon ang bukas na kaso ng [asylum](term:asylum).
    .means-2 = Sabi ng gobyerno, walang ibinibigay na status ang DACA. Nag-ulat ito ng mga pag-aresto sa mga taong may DACA, ayon sa kalagayan noong { $date-daca }.
    .means-3 = Ang taong may bisa pa ang TPS ay hindi puwedeng ikulong dahil sa status sa imigrasyon. Pero natapos na ang karamihan ng mga programa ng TPS ayon sa kalagayan noong { $date-tps }.
    .do-1 = Tiyakin sa abogado ang eksaktong bansa at petsa ng katapusan ng TPS.
    .do-2 = Hanapin ang mga card, resibo, at sulat. Bigyan ng mga kopya ang abogado.
    .careful-1 = Huwag pag-usapan ang kuwento ng asylum o ang status sa mga tawag sa kulungan.
    .ask-1 = Itanong sa abogado sa imigrasyon: “May bisa pa ba ang status? Puwede ba ninyong hilingin sa ICE na alisin ang [hold](term:detainer)?”

faq-victim-of-crime = Naging biktima siya ng krimen o pang-aabuso. Makakatulong ba iyon?
    .answer = Puwede. Ang mga biktimang tumulong sa pulis, mga biktima ng trafficking, at mga inabuso ng kapamilya ay puwedeng maging kuwalipikado sa [espesyal na visa o proteksiyon](term:u-t-visa-vawa).
    .means-1 = Ang U visa ay para sa mga biktimang tumulong sa pulis. Ang T visa ay para sa trafficking. Ang VAWA ay para sa mga inabusong asawa, anak, at magulang.
    .means-2 = Hindi pumipigil sa detensiyon ang ganitong bukas na kaso. Tinapos ng [ICE](term:ice) ang patakaran nitong nagpoprotekta sa mga biktima noong { $date-victim-policy }. May demandang sumunod, at hindi pa tiyak ang resulta nito.
    .means-3 = May paunawa ang form ng [ICE hold](term:detainer) para sa mga biktima na may linya ng telepono ng ICE. Sariling linya ito ng ICE. Sikaping makausap muna ang abogado.
    .do-1 = Itabi ang mga kopya ng resibo at sulat ng pag-apruba sa lugar na makukuha ng abogado at ng pamilya, para maipadala nila.
    .careful-1 = Huwag ikuwento ang krimen sa mga tawag sa kulungan. Sabihin ito sa abogado nang pribado.
    .ask-1 = Itanong sa abogado sa imigrasyon: “Puwede ba siyang maging kuwalipikado bilang biktima? Puwede ba ninyong hilingin sa ICE na alisin ang hold?”

faq-under-18 = Wala pa siyang { $age-adult } taong gulang. Ano ngayon?
    .answer = Ikuha agad ng abogado ang bata. Iba ang mga patakaran para sa mga bata, at hindi tiyak ang batas ng mga estado tungkol sa [ICE hold](term:detainer) sa mga menor de edad.
    .means-1 = Ang batang walang kasamang magulang ay kailangang dalhin sa isang ahensiya para sa mga bata, karaniwang sa loob ng tatlong araw. Office of Refugee Resettlement (ORR) ang tawag dito.
    .means-2 = Hindi ipinapakita ng paghahanap ng [ICE](term:ice) ang sinumang wala pang { $age-adult } taong gulang.
    .means-3 = May espesyal pa ring proteksiyon mula sa korte ang mga batang hawak ng [DHS](term:dhs). Flores ang tawag sa mga ito.
    .do-1 = Sabihin sa abogado ng bata sa kasong kriminal ang tungkol sa hold. Humiling ng abogadong may alam sa mga kaso ng bata.
    .do-2 = Kung inilipat ang bata, magtanong sa ahensiya para sa mga bata. Hanapin sa web site nito ang linya para sa mga magulang.
    .careful-1 = Gaya ng nasa hustong gulang, hindi kailangang sagutin ng bata ang mga tanong ng ICE. Hilinging may kasamang abogado.
    .careful-2 = Hindi dapat pumirma ang bata ng mga papel para umalis nang walang abogado.
    .ask-1 = Itanong sa abogado: “Pinapayagan bang ikulong ng ICE ang batang ito? May espesyal bang proteksiyon para sa kabataan, o [asylum](term:asylum)?”

faq-old-deportation-order = May lumang utos ng deportasyon siya. Ano ngayon?
    .answer = Sikaping makausap ang abogado sa imigrasyon ngayong araw, bago kayo magbayad ng [piyansa (bail)](term:bail). Binabago ng lumang utos ang lahat: maaaring ma-deport ng [ICE](term:ice) ang tao nang walang hukom.
    .means-1 = Kahit may utos na pinal, puwedeng humingi ng tulong ang tao dahil sa takot. Habang pinagpapasyahan iyon, hindi puwedeng magbigay ng [immigration bond](term:immigration-bond) ang [hukom sa imigrasyon](term:immigration-judge).
    .means-2 = Minsan ay puwedeng buksan ulit ang utos mula sa pagdinig na hindi nasipot. Kung walang natanggap na abiso, puwede itong hilingin kahit kailan. Para sa ibang mabibigat na dahilan, maikli ang panahon.
    .means-3 = Kung na-deport siya at bumalik, puwedeng gamitin ulit ng ICE ang lumang utos. [Reinstatement](term:reinstatement) ito.
    .means-4 = Puwedeng tumagal ang detensiyon nang mga anim na buwan at walang nakikitang katapusan. Kapag ganoon, puwedeng humiling ang abogado sa hukom ng [habeas corpus](term:habeas-corpus).
    .do-1 = Tingnan ang kaso gamit ang [A-number](term:a-number) sa { $site-court } o sa { $phone-eoir-line }.
    .do-2 = Kung takot siyang bumalik, dapat niya itong sabihin nang malinaw sa bawat opisyal.
    .careful-1 = Huwag pag-usapan ang lumang kaso sa mga tawag sa kulungan o sa mga opisyal. Puwedeng pederal na krimen ang pagbalik pagkatapos ma-deport.
    .ask-1 = Itanong sa abogado sa imigrasyon: “Puwede ba ninyong buksan ulit ang kaso? Mapipigil ba niyon ang deportasyon? May batayan ba para sabihing natatakot siya?”

faq-sick-or-medicine = May sakit siya o kailangan ng gamot. Ano ang magagawa namin?
    .answer = Sabihin nang nakasulat sa medical staff ng kulungan ang tungkol sa sakit at mga gamot. Humingi ng buod na medikal (medical summary) na sasama sa tao.
    .means-1 = Kapag inililipat ng [ICE](term:ice) ang tao, kaunti lang ang kasama. Sabi ng isang opisina ng sheriff, pera, gamot, at mga legal na papel lang.
    .means-2 = May mga kulungang makapagpapadala ng gamot para sa ilang araw kung hihilingin ninyo. Ang iba ay puwedeng hindi.
    .means-3 = Puwedeng tingnan ng hukom ang mga pangangailangang medikal kapag nagpapasya tungkol sa [immigration bond](term:immigration-bond). Itago ang mga rekord.
    .do-1 = Ilista ang bawat gamot, ang dosis, ang doktor, at ang botika. Magtabi ng kopya.
    .do-2 = Hilingin sa tao na sabihin din sa nurse, at humingi ng pagpapatingin nang nakasulat.
    .careful-1 = Kung may panganib ngayon, tawagan ang kulungan at hingin ang medical unit. Isulat ang oras at ang pangalan.
    .ask-1 = Itanong sa dalawang abogado: “Masasabi ba ninyo sa kulungan, sa ICE, at sa hukom ang tungkol sa sakit?”

faq-prison-or-federal = Nasa bilangguan (prison) siya o hawak ng pederal na gobyerno. Ano ang naiiba?
    .answer = Puwedeng sumunod ang [ICE hold](term:detainer) sa tao mula sa isang kulungan papunta sa iba, o sa bilangguan. Karaniwang naghihintay ang [ICE](term:ice) hanggang matapos ang sentensiya.
    .means-1 = Ang form ay para sa kulungan ngayon at para sa anumang susunod na lugar na hahawak sa tao.
    .means-2 = Ang huling araw ng sentensiya ang [oras na puwede na siyang lumaya (release point)](term:release-point). Doon nagsisimula ang dagdag na oras ng hold.
    .do-1 = Hingin nang nakasulat ang petsa ng katapusan ng sentensiya. Magtanong ulit kapag malapit na ito.
    .do-2 = Humanap ng abogado sa imigrasyon ilang buwan bago ang araw na iyon, hindi sa huling linggo.
    .do-3 = Gumawa ng plano para sa gamot, mga papel, at mga gamit bago ang araw na iyon.
    .careful-1 = Puwede ring mag-aresto ang ICE ilang taon pagkatapos makalabas ng tao. May mga krimen na humahadlang sa [immigration bond](term:immigration-bond).
    .ask-1 = Itanong sa abogado sa imigrasyon: “Anong mga paraan ang mayroon para makapanatili? Ano ang puwede naming simulan ngayon?”

## Family and daily life

faq-child-care = Sino ang mag-aalaga sa mga bata?
    .answer = Gumawa na ng plano ngayon: sino ang susundo sa kanila, sino ang puwedeng pumirma para sa eskuwela at sa doktor, at sino ang tatawagan. Isulat ito.
    .means-1 = Iba-iba ang mga legal na form sa bawat estado. May mga estadong may papel para sa tagapag-alaga (caregiver), may mga gumagamit ng power of attorney, at puwedeng magtalaga ang mga korte ng guardian.
    .do-1 = Bigyan ang eskuwela ng sulat na nagsasabi kung sino ang puwedeng sumundo sa bata.
    .do-2 = Ilagay sa isang folder ang mga birth certificate, health card, at listahan ng gamot.
    .do-3 = Sabihin sa mga bata, sa mahinahon at maikling salita, kung sino ang mag-aalaga sa kanila.
    .careful-1 = Magtanong sa legal aid bago kayo pumirma ng papel na nagbibigay sa iba ng karapatan ng magulang.
    .ask-1 = Itanong sa dalawang abogado: “Masasabi ba ninyo sa hukom na may mga batang umaasa sa kanya? Aling form ang gamit ng estado natin?”

faq-papers-to-gather = Anong mga papel ang iipunin namin?
    .answer = Mag-ipon ng apat na klase ng papel: pagkakakilanlan, imigrasyon, kasong kriminal, at buhay dito. Bigyan ng mga kopya ang dalawang taong pinagkakatiwalaan ninyo.
    .do-1 = Pagkakakilanlan: mga ID, pasaporte, birth certificate, at ang [A-number](term:a-number). May siyam na digit ito at nasa maraming papel sa imigrasyon.
    .do-2 = Kasong kriminal: ang papel ng paratang, resibo ng [piyansa (bail)](term:bail), mga petsa sa korte, at pangalan ng abogado.
    .do-3 = Imigrasyon: bawat sulat, card, resibo, at papel ng korte na makikita ninyo.
    .do-4 = Buhay dito: patunay ng mga taon sa U.S., pamilya, trabaho, at tax. Idagdag ang mga rekord na medikal at ang mga birth certificate ng mga bata.
    .do-5 = May kapamilya bang U.S. citizen? Idagdag ang patunay.
    .careful-1 = Mga kopya ang ibigay, at itago ang mga orihinal. Mag-ingat sa sinumang gustong magtago ng mga orihinal.
    .careful-2 = Huwag ipadala o dalhin ang mga papel na ito sa kulungan bago pumayag ang abogado.
    .ask-1 = Itanong sa abogado sa imigrasyon: “Aling mga papel ang una ninyong kailangan? Alin ang hindi pa namin dapat ipakita?”

faq-belongings = Paano namin makukuha ang pitaka, phone, at kotse niya?
    .answer = Hingin sa kulungan ang form nito sa pagbibigay ng gamit (property release form). Karaniwang kailangang pangalanan ng taong nasa loob kung sino ang puwedeng kumuha, at nagpapakita ng ID ang taong iyon.
    .means-1 = Iba-iba ang patakaran sa bawat kulungan. Madalas na hindi ibinibigay ang mga damit.
    .do-1 = Kunin ang mga gamit bago ilipat ng [ICE](term:ice) ang tao. Puwedeng sirain pagkaraan ng panahon ang mga gamit na naiwan sa kulungan.
    .do-2 = Ang pirmadong power of attorney ay papel na nagpapahintulot sa isang tao na kumilos para sa nakakulong. Gamit ito, maaasikaso niya ang upa, kotse, bangko, at suweldo.
    .do-3 = Puwedeng kailanganin ang pagbisita ng notaryo para sa pirma sa kulungan. Itanong sa kulungan at sa abogado kung paano ito ginagawa.
    .do-4 = Kung na-tow ang kotse, itanong sa pulis kung saang lote ito naroon. Puwedeng lumaki ang gastos araw-araw.
    .careful-1 = Puwedeng kailanganin ninyong magpakita ng ID para kumuha ng gamit. Kung wala kayong papel, magtanong muna sa abogado o magpadala ng citizen.
    .ask-1 = Itanong sa abogado sa kasong kriminal: “Puwede bang itago ng pulis ang phone o ang kotse bilang ebidensiya?”

faq-send-money = Paano kami magpapadala ng pera?
    .answer = Maglagay ng maliliit na halaga sa account sa kulungan. Dapat sumunod ang pera sa tao kung kukunin siya ng [ICE](term:ice), pero puwede itong mahuli.
    .means-1 = Hindi tiyak kung paano inililipat ng ICE ang pera, kaya huwag magpadala ng malaking halaga nang isang beses.
    .do-1 = Itanong sa kulungan kung anong serbisyo ang gamit nito. Hanapin ito sa sariling web page ng kulungan.
    .do-2 = Itago ang bawat resibo. Itanong kung magkano ang mga bayarin bago kayo magbayad.
    .do-3 = Pagkatapos ng paglipat, hanapin muna ang bagong lugar. Saka itanong doon kung paano magpadala ng pera.
    .careful-1 = Hindi taga-ICE ang tumatawag na humihingi ng gift card o bayad sa payment app. Tingnan ang [sagot na ito](faq:scam-call).
    .ask-1 = Itanong sa kulungan: “Paano kami magdadagdag ng pera? Ano ang mangyayari rito kung ililipat ang tao?”

faq-visit-without-papers = Ligtas ba para sa akin na bumisita o tumawag kung wala akong papel?
    .answer = Mas ligtas na hayaang citizen na kamag-anak ang pumunta. Kung wala kayong papel, magtanong sa abogado bago kayo bumisita.
    .means-1 = Sa pagbisita, puwedeng kailangang magpakita ng ID at dumaan sa background check.
    .means-2 = Iba-iba ang patakaran sa bawat lugar. Hindi tiyak ang panganib sa kulungang nakikipagtulungan sa [ICE](term:ice).
    .do-1 = Para sa sariling linya ng ICE, hayaang citizen, abogado, o [konsulado](term:consulate) ang tumawag. Dapat nilang ibigay lang ang kailangan.
    .do-2 = Kapag tumawag kayo sa kulungan, magtanong lang tungkol sa tao. Hindi ninyo kailangang pag-usapan ang lugar ng kapanganakan o status.
    .do-3 = Sumulat, o magpadala ng mensahe sa pamamagitan ng abogado, kung hindi kayo makabisita.
    .careful-1 = Puwedeng nire-record at ibinabahagi ang mga tawag, video visit, at sulat. Mahalaga rin ang sarili ninyong mga salita.
    .ask-1 = Itanong sa abogado: “Ligtas ba para sa akin na bumisita sa kulungang ito? Anong ID ang hinihingi nito?”

## Complaints, scams and this guide

faq-how-to-complain = Paano kami magrereklamo?
    .answer = Nang nakasulat, sa sheriff o sa opisinang nagbabantay sa kulungan. Pero puwedeng hindi mabilis na makapagpalaya ang reklamo, kaya kausapin din ang abogado tungkol sa mabilis na paraan.
    .means-1 = Ang mabilis na paraan ay madalas na [habeas corpus](term:habeas-corpus), na humihiling sa hukom.
    .means-2 = May mga opisina noon para sa karapatang sibil ang [DHS](term:dhs). Isinara ang mga ito, saka binuksan ulit bago o noong { $date-rights-offices } pagkatapos ng isang demanda. Hindi tiyak kung gaano na ang magagawa nila ngayon.
    .do-1 = Puwede rin kayong sumulat sa attorney general ng estado o sa miyembro ninyo sa Congress.
    .do-2 = Kung masyadong matagal ikinulong ng kulungan ang tao, puwedeng tingnan ng opisina ng ACLU sa estado ang kaso.
    .do-3 = Itago ang mga katotohanan: mga araw, oras, pangalan, kung ano ang sinabi, at mga kopya ng bawat papel.
    .careful-1 = Habang nasa kulungan pa ang tao, magtanong muna sa abogado. Puwedeng dumating agad ang [ICE](term:ice) dahil sa paggigiit.
    .ask-1 = Itanong sa abogado: “Masyado bang matagal siyang ikinulong? Puwede bang humingi ng bayad-pinsala, at may takdang panahon ba?”

faq-scam-call = May tumawag at humingi ng pera para sa piyansa (bail) o immigration bond. Totoo ba ito?
    .answer = Malamang na hindi. Walang sinumang tumatawag sa inyo ang naniningil ng tunay na [immigration bond](term:immigration-bond).
    .means-1 = Hindi tumatawag ang [ICE](term:ice) sa mga pamilya para maningil ng pera. Hindi ito kailanman kumukuha ng gift card, crypto, o bayad sa payment app.
    .means-2 = Puwedeng alam ng mga tumatawag ang pangalan, ang lugar, at mga detalye ng kaso. Hindi sila nagiging totoo dahil doon.
    .means-3 = Ang tunay na immigration bond ay binabayaran sa bank transfer, pero pagkatapos lang na kayo mismo ang mag-log in sa { $site-bond-payment }.
    .do-1 = Ibaba ang telepono. Tawagan ang kulungan, ang detention center, o ang abogado sa numerong kayo mismo ang naghanap.
    .do-2 = Isulat ang numerong tumawag sa inyo at kung ano ang sinabi. Sabihin sa abogado.
    .careful-1 = Mag-ingat sa [notario](term:notario) o sa sinumang nagsasabing may espesyal na kakilala sa ICE.
    .ask-1 = Itanong sa abogado: “May [piyansa (bail)](term:bail) o immigration bond bang kailangang bayaran? Kanino, at paano?”

faq-what-is-287g = Ano ang { $section-287g }, at mayroon ba nito ang county namin?
    .answer = Kasunduan ito na nagpapahintulot sa mga lokal na opisyal na gumawa ng ilang trabaho para sa [ICE](term:ice). Magtanong sa sheriff, o hanapin ang listahan ng ICE sa { $site-ice }.
    .means-1 = May tatlong klase ng [{ $section-287g }](term:287g). Sa kulungan, puwedeng tanungin ng mga opisyal ang mga tao at maglagay ng [ICE hold](term:detainer).
    .means-2 = Ang iba ay nagsisilbi lang ng mga [warrant](term:administrative-warrant) ng ICE sa kulungan. Ang pangatlong klase ay nagtatrabaho sa kalye.
    .means-3 = Ang listahan ng ICE noong { $date-287g-list } ay may { $count-287g-agreements } kasunduan sa { $count-287g-states } estado. Nagbabago-bago ang bilang.
    .means-4 = Sa Texas, bawat sheriff na nagpapatakbo ng kulungan ay kailangang humiling ng ganitong kasunduan nang hindi lalampas sa { $date-texas-287g }.
    .do-1 = Tingnan kung ano ang pinapayagan ng estado ninyo sa [tanong tungkol sa estado](step:state).
    .careful-1 = Puwedeng nagtatanong para sa ICE ang isang lokal na opisyal sa kulungan. Puwede pa ring manahimik ang tao at humingi ng abogado.
    .ask-1 = Itanong sa abogado sa kasong kriminal: “May kasunduang { $section-287g } ba ang kulungang ito? Sino ang nagtatanong doon?”

faq-how-old-is-this = Gaano na kaluma ang impormasyong ito, at paano ko ito susuriin?
    .answer = Binuo ang gabay na ito noong { $date-content }. Mabilis magbago ang batas, kaya tiyakin sa abogado bago kayo kumilos.
    .means-1 = Ipinapakita ng bawat linya tungkol sa batas ang pinagkunan nito at ang araw na sinuri ito. Nakasulat kung luma na ang linya.
    .means-2 = Ang pinakabagong pinagkunan tungkol sa [immigration bond](term:immigration-bond) ay mula noong { $date-circuits }. Walang nahanap na mas bago.
    .means-3 = Impormasyon ang ibinibigay ng gabay, hindi payong legal. Hindi ito mula sa gobyerno o sa korte.
    .do-1 = Tingnan ang petsa sa page. Kung ilang buwan na ito, humingi ng mas bagong kopya ng gabay.
    .careful-1 = Maraming web page ang luma o mali. Puwedeng mali pa rin ang page na mukhang sigurado.
    .ask-1 = Itanong sa abogado: “Ito pa rin ba ang patakaran ngayon, sa estadong ito?”

faq-does-guide-keep = Sine-save ba ng gabay na ito ang inilalagay ko?
    .answer = Hindi. Nananatili ang mga sagot ninyo sa memorya ng computer na ito hanggang magsimula kayo ulit o isara ang gabay. Walang ipinapadala.
    .means-1 = Hindi gumagamit ng internet ang gabay. Hindi ito humihingi ng mga pangalan, numero, o papel.
    .means-2 = Sumusulat lang ito sa file o nagpi-print kapag hiniling ninyo.
    .do-1 = Kapag tapos na kayo sa computer na pinagsasaluhan, magsimula ulit para mabura ang mga sagot.
    .careful-1 = Mababasa ng iba ang page na pini-print o sine-save ninyo. Itago ito sa ligtas na lugar.
    .careful-2 = Huwag basahin ang gabay na ito sa phone o tablet ng kulungan. Puwedeng nire-record ang mga iyon.
    .ask-1 = Itanong sa staff, kung gumagamit kayo ng computer ng klinika: “May iba pa bang nagre-record sa screen na ito?”
