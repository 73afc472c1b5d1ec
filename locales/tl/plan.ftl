# Ang plano. plan-<id> = isang linya: isa hanggang apat na maikling pangungusap.
# “Siya” at “ang tao” = ang nakakulong; “kayo” = ang nagbabasa. Ang mga linya para sa abogado ay mga itatanong.
# Ang “piyansa” (bail) ay sa hukumang kriminal; ang “immigration bond” ay sa ICE. Huwag paghaluin.

## Answer: the short answer, first lines of the plan

plan-ans-citizen = Ayon sa batas, hindi puwedeng ikulong ang isang U.S. citizen dahil sa imigrasyon, at may mga taong citizen na hindi nila alam. Ipasuri muna ito sa abogado at ipakita ang patunay.
plan-ans-minor = Bata siya, kaya ang unang hakbang ay abogadong tumutulong sa mga bata. Kung kukunin ng mga opisyal ng imigrasyon ang batang walang magulang dito, kailangang dalhin ang bata sa opisina ng gobyerno para sa mga refugee. Karaniwang sa loob ito ng { $hours-orr } oras.
plan-ans-none = Sabi ng kulungan, walang [ICE hold](term:detainer) ngayon. Puwede pa ring dumating ito, minsan sa loob ng ilang oras pagkatapos ng [booking](term:booking). Kausapin ngayong araw ang abogado sa kasong kriminal tungkol sa paglaya.
plan-ans-confirm = Alamin muna kung talagang may [ICE hold](term:detainer). Puwedeng mali ang sabi-sabi. Habang hindi pa alam, magplano na parang mayroon.
plan-ans-plea = Delikado ang mabilis na [pag-amin (plea)](term:plea) “para makalabas.” Kapag may [ICE hold](term:detainer), puwede itong mauwi sa ICE sa araw ding iyon o di-nagtagal pagkatapos. Puwede rin nitong alisin ang legal na status o ang pagkakataon sa [immigration bond](term:immigration-bond).
plan-ans-denied = Hindi pumayag ang hukom sa [piyansa (bail)](term:bail), kaya walang babayaran ngayon. Karaniwang naghihintay ang ICE habang nakakulong ang tao dahil sa kasong kriminal. Gamitin ang panahong ito para kausapin ang dalawang abogado.
plan-ans-unpaid-must = Habang nariyan ang [ICE hold](term:detainer), kapag nagbayad ng [piyansa (bail)](term:bail), puwedeng sa ICE siya mapunta at hindi sa bahay. Sa { $state }, asahan na susundin ng kulungan ang hold dahil sa batas ng estado. Kaya malamang na i-hold siya para sa ICE. Sikaping makausap ang abogado bago magbayad.
plan-ans-unpaid-no = Sa { $state }, ayon sa aming mga pinagkunan, hindi siya puwedeng i-hold ng kulungan dahil lang sa papel na ito. Kung nabayaran ang [piyansa (bail)](term:bail) at walang ibang dahilan para ikulong siya, dapat siyang pakawalan ng kulungan. Puwede pa rin siyang arestuhin ng ICE, sa araw na iyon o pagkatapos. Sikaping makausap ang abogado bago magbayad.
plan-ans-unpaid-no-unsure = Sa { $state }, hindi siya puwedeng i-hold ng kulungan dahil lang sa papel na ito, sa abot ng nahanap namin. Hindi namin nakumpirma ang lahat ng ito. Puwede pa rin siyang arestuhin ng ICE, sa araw na iyon o pagkatapos. Sikaping makausap ang abogado bago magbayad ng [piyansa (bail)](term:bail).
plan-ans-unpaid-depends = Depende kung saan siya nakakulong, at sa batas doon, kung makakauwi siya kapag nagbayad ng [piyansa (bail)](term:bail). Sa lugar na sumusunod sa [ICE hold](term:detainer), kapag nagbayad, karaniwang sa ICE siya napupunta at hindi sa bahay. Sikaping makausap ang abogado bago magbayad.
plan-ans-release-no = Sa { $state }, ayon sa aming mga pinagkunan, hindi siya puwedeng patagalin ng kulungan dahil lang sa [ICE hold](term:detainer), kahit { $hours-hold } oras lang. Kung walang ibang dahilan para ikulong siya, puwedeng hilingin ng abogado sa kulungan na palayain siya ngayon. Puwede pa rin siyang arestuhin ng ICE, sa araw na iyon o pagkatapos.
plan-ans-release-exceptions = Sa { $state }, ayon sa aming mga pinagkunan, sa ilang kaso lang puwedeng patagalin ng kulungan ang tao dahil sa [ICE hold](term:detainer). Itanong sa abogado ngayong araw kung may tugma rito.
plan-ans-release-under = Hindi hihigit sa { $hours-hold } dagdag na oras ang hinihingi ng [ICE hold](term:detainer). Binibilang ang mga oras mula sa sandaling puwede na sana siyang lumaya. Sa loob ng panahong iyon, puwedeng dumating ang ICE anumang oras, araw o gabi.
plan-ans-release-weekend = Baka tapos na ang oras, o baka hindi pa. { $hours-hold } oras ang nakasulat sa form. Hindi binibilang ng isang patakarang pederal ang Sabado, Linggo, at mga holiday, at ganoon magbilang ang maraming kulungan. Itanong sa abogado kung aling bilang ang gamit ng kulungang ito.
plan-ans-release-over = Mahigit { $hours-hold } oras na ang lumipas. Kung walang ibang dahilan para ikulong siya, hindi na batayan ang [ICE hold](term:detainer) para patagalin siya, at kailangan siyang pakawalan ng kulungan. Pagpasyahan kasama ang abogado ngayong araw kung paano ito hihilingin.
plan-ans-serving = Karaniwang naghihintay ang ICE hanggang matapos ang sentensiya. Puwede itong dumating sa huling araw. Gamitin ang natitirang panahon para ihanda ang kaso sa imigrasyon.
plan-ans-old-order = Kapag may lumang utos ng deportasyon, puwede siyang mabilis na paalisin ng ICE. Minsan ay sa loob ng ilang araw at nang hindi humaharap sa hukom. Ipatingin ito sa abogado sa imigrasyon ngayong araw, bago may magbayad o pumirma.
plan-ans-ice-expedited = Puwedeng subukan ng ICE na i-deport siya nang walang hukom. Ayon sa kalagayan noong { $date-expedited-removal }, puwedeng gamitin ng ICE ang [mabilis na deportasyong ito (expedited removal)](term:expedited-removal) sa buong bansa. Para ito sa mga taong pumasok nang walang opisyal na nagpahintulot at hindi mapatunayan ang { $years-proof } taong sunod-sunod dito.
plan-ans-ice-bond-no = Ito ang patakaran sa { $circuit } ayon sa kalagayan noong { $date-circuits }. Malamang na hindi makakakuha ng pagdinig para sa [immigration bond](term:immigration-bond) sa [hukom sa imigrasyon](term:immigration-judge) ang taong [pumasok nang hindi nainspeksiyon](term:entered-without-inspection). Magtanong sa abogado tungkol sa [habeas corpus](term:habeas-corpus). Kaso ito sa korteng pederal.
plan-ans-ice-bond-yes = Ito ang patakaran sa { $circuit } ayon sa kalagayan noong { $date-circuits }. Ang taong [pumasok nang hindi nainspeksiyon](term:entered-without-inspection) ay dapat na puwedeng humiling ng [immigration bond](term:immigration-bond) sa [hukom sa imigrasyon](term:immigration-judge). Puwede pa ring tumanggi ang hukom. Puwede itong hadlangan ng lumang utos ng deportasyon o ng patakaran tungkol sa ilang krimen.
plan-ans-ice-bond-unsettled = Hindi namin masasabi nang tiyak kung makakakuha siya ng [immigration bond](term:immigration-bond). Depende ito kung paano siya pumasok, sa paratang, at kung saan siya hawak ng ICE. Magtanong na ngayon sa abogado sa imigrasyon, at maghanda ng patunay.
plan-ans-ice-admitted = Ang mga taong dumating na may visa o green card ay karaniwang puwedeng humiling ng [immigration bond](term:immigration-bond) sa [hukom sa imigrasyon](term:immigration-judge). Puwede itong alisin ng patakaran tungkol sa ilang krimen. Hilingin sa abogado na humingi ng pagdinig.
plan-ans-find = Alamin muna kung nasaan siya. Maghanap sa kulungan, saka sa online na paghahanap ng ICE. Madalas na huli ang impormasyon doon, kaya maghanap ulit kada ilang oras.
plan-ans-out = Mabuting balita na nakalabas siya, pero hindi pa ito ang katapusan. Tuloy ang mga petsa sa korte, at puwede pa rin siyang arestuhin ng ICE sa susunod. Humingi ng payo at gumawa ng plano ngayon, habang may panahon.

## Now: what to do today

plan-now-private = Kung phone o tablet ito ng kulungan, huminto na rito: baka nire-record ito. Magpatuloy sa pribadong lugar, sa device na pinagkakatiwalaan ninyo.
plan-now-citizen-proof = Mag-ipon ng patunay na citizen siya. Puwedeng U.S. passport o passport card, birth certificate sa U.S., papel ng citizenship, o mga papel ng magulang. Puwedeng magpadala ang abogado ng mga kopya sa pinuno ng kulungan at sa opisina ng ICE. Itago ang mga orihinal.
plan-now-confirm = Itanong sa kulungan ang neutral na tanong na ito: “Bukod sa mga paratang, may iba pa bang hold o detainer na pipigil sa paglaya?” Huwag banggitin ang lugar ng kapanganakan o ang status.
plan-now-stage = Alamin kung nasaan na ang kasong kriminal: ang mga paratang, ang [piyansa (bail)](term:bail), at ang susunod na petsa sa korte. Masasabi ito sa inyo ng kulungan, ng clerk ng korte, o ng [public defender](term:public-defender).
plan-now-minor-lawyer = Tawagan ang isang abogadong tumutulong sa mga bata sa imigrasyon. Sabihin sa abogado ng bata sa kasong kriminal ang tungkol sa hold.
plan-now-bail-first = Sikaping makausap ang abogado bago magbayad ng [piyansa (bail)](term:bail). Minsan tama ang magbayad at minsan hindi, at puwedeng malaman ito sa isang tawag. Tingnan ang [dapat ba kaming magbayad?](faq:should-we-pay)
plan-now-plea-time = Hilingin sa abogado sa kasong kriminal na humingi ng dagdag na panahon sa korte bago ang anumang [pag-amin (plea)](term:plea). Sabihin sa abogado nang pribado ang tungkol sa imigrasyon. Huwag itong banggitin sa harap ng korte, maliban kung payo ito ng abogado.
plan-now-lawyers = Tumawag sa dalawang abogado ngayong araw. Ang isa ay abogado sa kasong kriminal, na puwedeng [public defender](term:public-defender). Ang isa pa ay abogado sa imigrasyon. Hilingin na mag-usap sila bago ang anumang bayad, [pag-amin (plea)](term:plea), o pahayag.
plan-now-release-clock = Isulat ang eksaktong petsa at oras kung kailan puwede na sana siyang lumaya. Kung saan may bisa ang hold, nagsisimula ang { $hours-hold } oras nito sa [oras na puwede na siyang lumaya (release point)](term:release-point). Panatilihing bukas ang phone ninyo at nasa tabi ang numero ng abogado.
plan-now-release-letter = Kasama ang abogado, itanong sa kulungan nang magalang at nakasulat: Mula kailan hindi na ang kasong kriminal ang dahilan ng pagkakulong niya? Sa anong awtoridad pa siya hawak, at paano binibilang ang mga oras? Hingin ang form ng hold, ang anumang warrant, at ang paglaya. Isulat ang bawat pangalan, oras, at sagot. Tingnan ang [ano ang isusulat](faq:what-to-write).
plan-now-ask-jail = Itanong sa kulungan o bilangguan kung ano ang ginagawa nito kapag nabayaran ang [piyansa (bail)](term:bail) at may [ICE hold](term:detainer). Pinapalaya ba ang tao, pinapatagal, o ibinibigay sa ICE? Huwag banggitin ang lugar ng kapanganakan o ang status.
plan-now-form = Tiyaking may kopya ang dalawang abogado ng anumang papel ng hold, ang [Form { $form-detainer }](term:form-i-247a). Puwede itong kunin ng abogado sa kasong kriminal sa kulungan. Ipinapakita ng kahong may tsek kung bakit daw gustong kunin ng ICE ang tao. Kung hindi kailanman nakakuha ng kopya ang tao, sabihin sa abogado.
plan-now-ice-lawyer = Humanap ng abogado sa imigrasyon ngayong araw. Sa korte ng imigrasyon, puwedeng may abogado ang tao, pero hindi ito binabayaran ng gobyerno.
plan-now-find-jail = Tawagan ang kulungan, o tingnan ang listahan nito ng mga nakakulong. Kung umalis na siya roon, itanong kung kailan at sino ang kumuha sa kanya. Huwag magsabi ng anuman tungkol sa lugar ng kapanganakan o status.
plan-now-find-moved = Baka inilipat siya sa ibang kulungan o sa bilangguan, at puwedeng sumunod sa kanya ang [ICE hold](term:detainer). Tingnan din ang mga listahan ng mga kalapit na kulungan.
plan-now-locator = Para mahanap ang taong hawak ng ICE, maghanap sa { $site-locator }. Gamitin ang [A-number](term:a-number) at bansang sinilangan, o ang eksaktong pangalan, apelyido, at bansang sinilangan. Subukan ang lahat ng baybay at ang dalawang apelyido.
plan-now-find-lawyer = Tumawag na sa abogado sa imigrasyon, kahit hindi pa ninyo nahahanap ang tao. Puwede ring magtanong ang abogado, citizen, o [konsulado](term:consulate). Puwede silang magtanong sa opisina ng ICE sa lugar na iyon, at sa mga detention center na malapit doon.
plan-now-find-write = Isulat sa papel kung ano ang itinanong ninyo, kanino, kailan, at ano ang sagot. Nasa page na [paghahanap ng tao](page:finding) ang bawat hakbang at isang listahang puwedeng kopyahin.
plan-now-old-check = Alamin ngayong araw kung may lumang [utos ng deportasyon](term:removal). Gamit ang [A-number](term:a-number), kayo o ang abogado ay puwedeng tumingin sa { $site-court } o tumawag sa linya ng korte, { $phone-eoir-line }.
plan-now-ice-two-years = Mag-ipon ng patunay ng { $years-proof } taon o higit pang sunod-sunod dito, buwan-buwan: kontrata sa upa, mga bill, pay stub, tax, papel ng eskuwela o doktor. Ibigay ito sa abogado. Hindi kailangang ipaliwanag ng mga opisyal ang patakarang ito, kaya itanong sa abogado kung sino ang magpapakita ng patunay, at kailan. Puwedeng hilingin ng tao na humarap sa hukom.
plan-now-ice-fear = Dapat niyang sabihin nang malinaw, nang higit sa isang beses at sa bawat opisyal, na takot siyang bumalik. Puwede itong humantong sa [interview tungkol sa takot](term:fear-interview). Hindi siya dapat manahimik tungkol dito.
plan-now-tell-defense = Sabihin agad sa abogado sa kasong kriminal kapag hawak na siya ng ICE. Tuloy ang kasong kriminal na bukas pa, at tuloy ang mga petsa sa korte.
plan-now-silence = Puwedeng manahimik ang tao tungkol sa lugar ng kapanganakan, kung paano siya pumasok, at mga papel. Puwede niyang sabihin: “Gusto kong makausap ang isang abogado. Ayokong sumagot sa mga tanong.” Ipaalam ito sa kanya, sa pamamagitan ng abogado kung kaya.
plan-now-serving = Itanong ang eksaktong petsa ng katapusan ng sentensiya. Dalawa hanggang tatlong buwan bago iyon, dapat nagtatrabaho na ang abogado. Iplano kung sino ang kukuha ng mga gamit niya at kung anong gamot ang kailangan niya.
plan-now-folder = Magsimula ng folder: [booking](term:booking) number, mga petsa sa korte, pangalan ng mga abogado, at anumang papel na may [A-number](term:a-number). Idagdag ang patunay ng tirahan, pamilya, trabaho, tax, kalusugan, at mga taon dito. Magbigay ng mga kopya sa dalawang taong pinagkakatiwalaan ninyo.
plan-now-state = Alamin kung saang estado siya nakakulong. Pagkatapos, piliin iyon sa [tanong tungkol sa estado](step:state). Malaki ang pagkakaiba ng mga patakaran sa bawat estado.
plan-now-medical = Isulat ang mga sakit, gamot, at doktor. Kung nakakulong siya, ibigay ito sa medical staff doon. Hilingin na isama ang buod na medikal (medical summary) kapag inilipat siya.
plan-now-children = Gumawa ng plano para sa mga bata ngayong araw: sino ang susundo sa kanila, sino ang puwedeng pumirma para sa eskuwela at doktor, at sino ang tatawagan. Iba-iba ang legal na form sa bawat estado, kaya itanong kung alin ang gagamitin.
plan-now-status = Ibigay sa abogado ngayong araw ang mga kopya ng papel ng DACA, TPS, o [asylum](term:asylum). Itanong kung may bisa pa ang mga ito. Madalas magbago ang mga patakarang ito.

## Know: what to know, what can go wrong

plan-know-hold = Ang [ICE hold](term:detainer) ay hiling sa kulungan, na pirmado ng isang opisyal at hindi ng hukom. Hindi ito paratang na kriminal at hindi utos ng deportasyon. Tingnan ang [kailangan bang sumunod ng kulungan?](faq:must-the-jail-obey)
plan-know-two-systems = Hindi kinakansela ng pagbabayad ng [piyansa (bail)](term:bail) ang [ICE hold](term:detainer). Hindi rin nito binabayaran ang [immigration bond](term:immigration-bond). Dalawang magkahiwalay na sistema ang mga ito.
plan-know-prison = Tungkol sa mga lokal na kulungan ang karamihan ng patakaran ng mga estado sa hold. Puwedeng iba ang patakaran sa bilangguan ng estado, at lalo na sa bilangguang pederal. Puwede ring sumunod ang hold sa tao mula sa isang lugar papunta sa iba.
plan-know-bond-no = Nakagrupo sa mga [circuit](term:federal-circuit) ang mga korteng pederal. Ito ang patakaran sa { $circuit } ayon sa kalagayan noong { $date-circuits }. Malamang na hindi makakakuha ng pagdinig para sa [immigration bond](term:immigration-bond) sa [hukom sa imigrasyon](term:immigration-judge) ang taong [pumasok nang hindi nainspeksiyon](term:entered-without-inspection). Kaya huwag umasa rito.
plan-know-bond-yes = Nakagrupo sa mga [circuit](term:federal-circuit) ang mga korteng pederal. Ito ang patakaran sa { $circuit } ayon sa kalagayan noong { $date-circuits }. Ang taong [pumasok nang hindi nainspeksiyon](term:entered-without-inspection) ay dapat na puwedeng humiling ng [immigration bond](term:immigration-bond) sa [hukom sa imigrasyon](term:immigration-judge). Puwedeng tumanggi ang hukom. Puwede itong hadlangan ng lumang utos ng deportasyon o ng patakaran tungkol sa ilang krimen.
plan-know-bond-not-final = Tungkol ito sa taong [pumasok nang hindi nainspeksiyon](term:entered-without-inspection). Sa { $circuit }, sinabi ng isang appeals court na puwede siyang magkaroon ng pagdinig para sa [immigration bond](term:immigration-bond). Pero noong { $date-circuits }, hindi pa pinal ang desisyong ito. Itanong sa abogado kung nasaan na ito.
plan-know-bond-unconfirmed = Tungkol ito sa taong [pumasok nang hindi nainspeksiyon](term:entered-without-inspection). Sa { $circuit }, may iniulat na desisyong nagpapahintulot sa kanyang humiling ng [immigration bond](term:immigration-bond). Noong { $date-circuits }, hindi namin ito nakumpirma. Magtanong sa abogado.
plan-know-bond-none = Iba-iba ito sa bawat pederal na [circuit](term:federal-circuit). Ayon sa kalagayan noong { $date-circuits }, ang taong [pumasok nang hindi nainspeksiyon](term:entered-without-inspection) ay puwedeng humiling ng [immigration bond](term:immigration-bond) sa ilan. Sa iba, malamang na hindi. Para sa planong ito, wala kaming malinaw na patakaran, kaya magtanong sa abogado.
plan-know-scotus = Noong { $date-scotus-grant }, pumayag ang Korte Suprema ng U.S. na pagpasyahan kung puwedeng ipagkait ng ICE ang pagdinig para sa [immigration bond](term:immigration-bond) sa mga pumasok nang hindi nainspeksiyon ({ $scotus-case }). Karaniwang lalabas ang desisyon nang hindi lalampas sa bandang { $date-scotus-decision }. Hanggang doon, ang patakaran ng bawat circuit ang may bisa.
plan-know-moves = Puwedeng ilipat ng ICE sa malayo ang taong hawak nito, kahit sa ibang estado. Kapag ganoon, patakaran ng ibang korte ang susundin.
plan-know-laken = Puwedeng saklaw ng [Laken Riley Act](term:laken-riley-act) ang ganitong paratang. Kung pumasok ang tao nang hindi nainspeksiyon, asahan na walang [immigration bond](term:immigration-bond). Sapat na ang pagkaaresto lang. Hindi kailangang mapatunayang may sala siya.
plan-know-serious = Ang [hatol na may sala (conviction)](term:conviction) sa ilang krimen ay humahadlang sa [immigration bond](term:immigration-bond). Kabilang dito ang karamihan ng krimen sa droga, ilang krimen sa baril, at ang tinatawag ng batas na [aggravated felony](term:aggravated-felony). Ito ang [sapilitang detensiyon (mandatory detention)](term:mandatory-detention).
plan-know-admitted = Ang taong dumating na may visa o green card ay karaniwang puwedeng humiling ng [immigration bond](term:immigration-bond). Puwede itong mawala, pati ang status, dahil sa [pag-amin (plea)](term:plea) o [hatol na may sala (conviction)](term:conviction).
plan-know-old-order = Ang taong hawak dahil sa lumang utos ay madalas na hindi makakuha ng [immigration bond](term:immigration-bond) mula sa hukom. Kung na-deport siya at bumalik, puwedeng gamitin ulit ng ICE ang lumang utos. [Reinstatement](term:reinstatement) ang tawag dito.
plan-know-press = Kapag iginiit sa kulungan na palayain siya, puwedeng dumating agad ang ICE. Pagpasyahan kasama ang abogado kung kailan at paano maggigiit. Hindi laging dumarating ang ICE, pero puwede pa rin siyang arestuhin nito sa susunod, sa ibang lugar.
plan-know-missed-court = Puwedeng hindi siya makasipot sa hukumang kriminal dahil hawak siya ng ICE. Puwedeng mag-utos ang korte ng pag-aresto, at puwedeng mawala ang bayad na [piyansa (bail)](term:bail). Iba-iba sa bawat estado kung maisasalba ang pera.
plan-know-pay-bond = Ang [immigration bond](term:immigration-bond) ay hindi bababa sa { $bond-minimum } at madalas na di-hamak na mas malaki. Binabayaran ito nang buo sa ICE sa { $site-bond-payment }, mula sa bangko. Ang nagbabayad, o [obligor](term:obligor), ay kailangang citizen, may green card, law firm, o nonprofit.
plan-know-minor = Iba-iba sa bawat estado ang mga patakaran tungkol sa hold sa mga bata, at hindi namin nahanap ang para sa bawat estado. Abogado lang ang makapagsasabi kung ano ang puwedeng gawin ng lugar na ito.
plan-know-booking = Ang mga fingerprint mula sa [booking](term:booking) ay napupunta sa Homeland Security, anuman ang paratang. Ang mga sagot sa kulungan tungkol sa lugar ng kapanganakan ay madalas na nauuwi sa hold.
plan-know-victim = May mga biktima ng krimen, trafficking, o pang-aabuso sa pamilya na puwedeng humiling ng [U visa, T visa, o VAWA](term:u-t-visa-vawa). Mula noong { $date-victim-policy }, hindi na pumipigil ang ganitong bukas na kaso sa ICE na ikulong sila. Baka binago na ito ng isang korte. Itabi ang mga kopya ng papel sa lugar na makukuha ng pamilya at abogado, para maipadala nila.
plan-know-status = Hindi pumipigil ang bukas na kaso ng [asylum](term:asylum) sa ICE na ikulong ang tao. Ayon sa kalagayan noong { $date-daca }, may mga taong may DACA na naaresto rin. Ang taong may bisa pa ang TPS ay hindi puwedeng ikulong dahil sa status niya sa imigrasyon. Pero noong { $date-tps }, natapos na ang karamihan ng mga programa ng TPS.

## The bail comparison

plan-pay-next-must = Malamang na i-hold siya ng kulungan para sa ICE nang hindi hihigit sa mga { $hours-hold } dagdag na oras. Kung darating ang ICE, sa ICE siya mapupunta at hindi sa bahay.
plan-pay-next-no = Sa abot ng alam namin, dapat siyang pakawalan ng kulungan kung walang ibang dahilan para ikulong siya. Puwede pa rin siyang arestuhin ng ICE, sa araw na iyon o pagkatapos.
plan-pay-next-depends = Depende ito sa lugar. Puwede siyang makauwi. O puwede siyang i-hold para sa ICE nang hindi hihigit sa mga { $hours-hold } dagdag na oras.
plan-pay-wrong = Kung kukunin siya ng ICE habang bukas ang kasong kriminal, puwedeng hindi siya makasipot sa hukumang kriminal. Puwedeng hindi tapusin ng [hukom sa imigrasyon](term:immigration-judge) ang kaso habang may bukas na mga paratang.
plan-pay-wrong-no-bond = Kapag hawak na ng ICE, puwedeng wala na siyang pagkakataon sa [immigration bond](term:immigration-bond). Puwede siyang makulong nang matagal.
plan-pay-money-cash = **Cash:** karaniwang ibinabalik sa dulo ang cash na [piyansa (bail)](term:bail) kung nasunod ang mga patakaran ng korte. Kung dahil sa ICE ay hindi siya makasipot sa korte, puwede itong mawala ([forfeiture](term:forfeiture)).
plan-pay-money-bondsman = **[Bondsman](term:bondsman) (negosyong nagpipiyansa):** hindi na ibinabalik ang bayad sa kanya, na madalas ay mga { $bondsman-percent } porsiyento. May mga tumatanggi, o humihingi ng buong halaga sa cash, kapag may hold.
plan-pay-money-property = **Ari-arian:** kung bahay o lupa ang panagot sa [piyansa (bail)](term:bail), iba-iba ang patakaran sa bawat lugar, at hindi namin nahanap ang mga iyon. Basahin ang kontrata, at itanong sa abogado kung ano ang puwedeng mawala bago kayo pumirma.
plan-pay-case = Tuloy ito. Tuloy ang mga petsa sa korte, kahit hawak siya ng ICE. Kapag nangyari iyon, kailangang sabihin agad sa abogado sa kasong kriminal.
plan-pay-ask = **Sa kulungan o sa abogado sa kasong kriminal:** Kung magbabayad kami, palalayain ba siya ng lugar na ito, patatagalin, o ibibigay sa ICE? **Sa abogado sa kasong kriminal:** Ano ang mangyayari sa pera namin kung kukunin siya ng ICE bago ang korte?
plan-wait-next = Mananatili siya kung nasaan siya. Karaniwang naghihintay ang ICE habang nakakulong ang tao dahil sa kasong kriminal.
plan-wait-wrong = Puwede siyang mawalan ng trabaho o tirahan, o makaramdam ng pressure na umamin ng sala. Puwedeng naghihintay pa rin ang ICE sa dulo.
plan-wait-money = Nasa inyo muna ang pera. Walang cash, walang bayad sa [bondsman](term:bondsman), at walang ari-ariang nanganganib. Itanong sa abogado kung puwedeng bayaran ang [piyansa (bail)](term:bail) sa susunod.
plan-wait-case = Makakapunta siya sa hukumang kriminal at malapit siya sa abogado niya. Karaniwang ibinabawas sa sentensiya ang panahon sa kulungan ng county dahil sa paratang. Magtanong para makasiguro.
plan-wait-ask = **Sa abogado sa imigrasyon:** Mas mabuti bang manatili muna siya sa kulungan? Hanggang kailan? **Sa abogado sa kasong kriminal:** Gaano katagal na ang ibabawas sa sentensiya sa ngayon?
plan-ask-next = Malalaman ninyo kung ano ang ginagawa ng lugar na ito sa mga hold at kung ano ang puwedeng gawin ng ICE. Saka kayo magpasya.
plan-ask-wrong = Kailangan nito ng panahon, at naghihintay siya sa loob habang nangyayari ito. Magtakda ng araw kung hanggang kailan ninyo gustong magpasya.
plan-ask-money = Nasa inyo ang cash, ang pambayad sa [bondsman](term:bondsman), at ang ari-arian hanggang malaman ninyo ang panganib. Puwedeng may bayad ang abogado sa imigrasyon. Libre ang [public defender](term:public-defender) para sa taong hindi kayang magbayad.
plan-ask-case = Puwedeng magplano ang abogado sa kasong kriminal para sa korte, humiling ng mas mababang [piyansa (bail)](term:bail), at humanap ng resultang mas kaunti ang pinsala.
plan-ask-ask = **Sa abogado sa imigrasyon:** May lumang utos ba ng deportasyon? Puwede ba siyang bigyan ng hukom dito ng [immigration bond](term:immigration-bond)? **Sa dalawang abogado:** Mag-uusap po ba kayo bago kami magbayad?
plan-free-next = Puwedeng palayain ng hukom ang ilang tao sa [pangakong babalik](term:personal-recognizance). Kung saan sumusunod ang kulungan sa mga hold, puwede rin nitong simulan ang oras para sa ICE.
plan-free-wrong = Puwedeng tumanggi ang hukom. May mga hukom na itinuturing na dahilan ang hold, kahit nakasulat sa form na hindi ito dapat makaapekto sa [piyansa (bail)](term:bail). Abogado lang ang makapagsasabi kung makabubuti ito.
plan-free-money = Walang binabayarang pera sa [piyansa (bail)](term:bail). Kaya walang cash, walang bayad sa [bondsman](term:bondsman), at walang ari-ariang puwedeng mawala.
plan-free-case = Tuloy ito, at tuloy ang mga petsa sa korte.
plan-free-ask = **Sa abogado sa kasong kriminal:** Puwede ba kayong humiling ng paglaya sa pangakong babalik, o ng mas mababang [piyansa (bail)](term:bail)? Makabubuti ba iyon kahit may hold?

## Questions for the criminal-defense lawyer

plan-crim-jail = Kung magbabayad kami ng [piyansa (bail)](term:bail), palalayain ba siya ng lugar na ito, patatagalin nang { $hours-hold } oras, o ibibigay sa ICE?
plan-crim-money = Ano ang mangyayari sa pera namin sa [piyansa (bail)](term:bail) kung kukunin siya ng ICE bago ang korte?
plan-crim-lower = Puwede ba kayong humiling sa hukom ng mas mababang [piyansa (bail)](term:bail), o ng paglaya sa [pangakong babalik](term:personal-recognizance) nang walang bayad? Makabubuti ba iyon?
plan-crim-plea = Aling [plea](term:plea) ang ligtas para sa imigrasyon? Nakapagtanong na po ba kayo sa eksperto sa imigrasyon?
plan-crim-dismiss = Puwede bang iurong ang kaso, o ipadala siya sa isang programa sa halip na [hatol na may sala (conviction)](term:conviction)?
plan-crim-court = Kung kukunin siya o hawak na siya ng ICE, paano ninyo sasabihin sa korte at iiwasan ang utos ng pag-aresto? Puwede bang hilingin sa ICE ng isang [writ](term:writ) na dalhin siya sa korte?
plan-crim-prosecutor = Puwede bang sabihin ng prosecutor sa ICE na kailangan dito ang tao para sa kaso?
plan-crim-credit = Gaano katagal na ang ibabawas sa sentensiya sa ngayon? Bibilangin ba ang panahong hawak siya ng ICE?
plan-crim-lawful = Legal ba rito na patagalin siya dahil sa hold, at paano binibilang ng kulungang ito ang { $hours-hold } oras? Ano ang gagawin ninyo kung malapit nang matapos ang oras?
plan-crim-other-hold = Bukod sa [ICE hold](term:detainer), may iba pa bang dahilan kaya siya nakakulong, gaya ng ibang kaso o [warrant ng hukom](term:judicial-warrant)?
plan-crim-over = Makapagpapadala ba kayo ng demand letter ngayong araw? Kung tatanggi ang kulungan, puwede ba kayong maghain ng [habeas corpus](term:habeas-corpus) sa korte ng estado o pederal? Puwede ba siyang humingi ng bayad-pinsala sa susunod dahil [pinatagal siya nang sobra](term:overdetention)?
plan-crim-early = Posible ba ang maagang paglaya o isang programa kahit may hold? Nakasulat sa form na hindi dapat makaapekto rito ang hold.
plan-crim-none = Anong mga paraan ng paglaya ang bukas ngayon, at gaano kabilis? Ano ang puwedeng magdala ng hold?
plan-crim-minor = Ano ang puwedeng gawin ng lugar na ito kapag may [ICE hold](term:detainer) sa isang bata? Paano namin maiiwasang tanungin nang mag-isa ang bata?

## Questions for the immigration lawyer

plan-imm-citizen = Posible bang U.S. citizen siya dahil sa kapanganakan, mga magulang, o mga lolo at lola? Kung oo, hihilingin ba ninyo sa ICE na kanselahin ang hold at sa hukom na palayain siya?
plan-imm-citizen-check = Posible bang U.S. citizen siya dahil sa kapanganakan, mga magulang, o mga lolo at lola? Anong patunay ang kailangan ninyo?
plan-imm-old-check = May lumang utos ba ng deportasyon? Puwede ba ninyong tingnan sa korte ng imigrasyon at hingin ang file ng gobyerno?
plan-imm-old-reopen = Puwede bang buksan ulit ang lumang utos o pigilin muna? Ano ang takdang panahon, at ano ang kailangang ihain bago siya ilipat? May panganib ba ng pederal na paratang?
plan-imm-law = Sa ilalim ng aling batas siya hawak ng ICE, o ikukulong nito kung sakali? Puwede bang magbigay ngayon ng [immigration bond](term:immigration-bond) ang hukom sa rehiyong ito?
plan-imm-bond-no = Ikukulong siya nang walang pagdinig habang nagpapasya ang mas matataas na korte. Ano pa ang magagawa ngayon ng isang hukom na pederal dito?
plan-imm-habeas = Dapat bang nakahanda na ang kasong [habeas corpus](term:habeas-corpus) bago siya ilipat ng ICE sa lugar na iba ang patakaran? Sa aling korte?
plan-imm-laken = Saklaw ba ng [Laken Riley Act](term:laken-riley-act) ang paratang? Makakatulong ba kung mapalitan o maiurong ang paratang?
plan-imm-serious = Hahadlang ba sa [immigration bond](term:immigration-bond) ang paratang na ito o ang [hatol na may sala (conviction)](term:conviction)? Puwede ba naming hilingin sa hukom na pagpasyahang hindi ito hadlang?
plan-imm-expedited = Puwede bang gamitin ng ICE ang [mabilis na deportasyon (expedited removal)](term:expedited-removal) nang walang hukom, at may bisa ba ang patakarang iyon ngayon? Anong patunay ng { $years-proof } taon ang kailangan ninyo?
plan-imm-status-plea = Sa paratang na ito o sa [pag-amin (plea)](term:plea), puwede ba siyang ma-deport, o mawalan ng status?
plan-imm-bond-hearing = Ano ang magpapakita sa hukom na hindi siya panganib at sisipot siya sa korte? Anong halaga ang malamang? Puwede ba siyang panatilihing nakakulong ng ICE habang may apela?
plan-imm-relief = Anong mga paraan para makapanatili ang puwedeng tugma: pamilya, [asylum](term:asylum), visa para sa biktima, o iba pa?
plan-imm-stay = Mas mabuti bang manatili muna siya sa kulungan? Hanggang kailan?
plan-imm-sign = Ano ang hindi niya dapat pirmahan, at ano ang hindi niya dapat sabihin?
plan-imm-fear = Kung takot siyang bumalik, ano ang dapat niyang sabihin, at kanino? Puwede ba siyang ipadala ng ICE sa bansang hindi kanya?
plan-imm-minor = Puwede bang ikulong ng ICE ang batang ito? Anong proteksiyon ang puwedeng hilingin ng bata, at sino ang ligtas na makakasundo sa bata?
plan-imm-find = Malalaman ba ninyo kung nasaan siya? Kung malapit na siyang ilipat, puwede ba ninyong hilingin sa korteng pederal na pigilin iyon?
plan-imm-out = Puwede pa ba siyang arestuhin ng ICE, pati sa mga check-in o sa korte? Anong mga papel ang kailangan niyang dalhin, at ano ang dapat niyang sabihin kung pahintuin siya?
plan-imm-victim = Puwede ba siyang makakuha ng [U visa, T visa, o VAWA](term:u-t-visa-vawa)? Ano ang puwedeng ihain ngayon?
plan-imm-fee = Magkano ang kabuuang bayad, at ano ang kasama rito? Puwede ba namin itong makuha nang nakasulat?

## What not to do, say or sign

plan-not-calls = Ituring na nire-record at ibinabahagi ang bawat tawag, video visit, mensahe, at sulat sa kulungan. Huwag pag-usapan doon ang lugar ng kapanganakan, kung paano siya pumasok, mga papel, mga dating deportasyon, o ang kaso.
plan-not-old-order = Bago siya mapayuhan ng abogado, hindi siya dapat magsalita tungkol sa dating deportasyon o sa pagbabalik niya. Kasama rito ang sa telepono at ang sa mga opisyal. Puwedeng pederal na krimen ang pagbalik nang walang pahintulot.
plan-not-sign = Hindi siya dapat pumirma ng kahit ano bago ito ipaliwanag ng abogado. Sa ilang papel, isinusuko ang karapatang humarap sa hukom. Ang ilan sa mga ito ay para sa [boluntaryong pag-alis (voluntary departure)](term:voluntary-departure) (Form { $form-voluntary-departure }) o boluntaryong pagbabalik (voluntary return) (Form { $form-voluntary-return }). Ang isang klase ay [utos ng deportasyon na sinang-ayunan (stipulated removal)](term:stipulated-removal).
plan-not-lie = Puwede siyang manahimik, pero hindi siya dapat magsinungaling kailanman. Ang pagsasabing U.S. citizen siya kung hindi totoo, o pagpapakita ng pekeng papel, ay puwedeng krimen at puwedeng humadlang sa kanya habambuhay.
plan-not-pushed = Huwag magpamadali sa [bondsman](term:bondsman) o sa tumatawag para magbayad. Maglaan ng panahon para sa isang tawag sa abogado.
plan-not-plead = Hindi siya dapat umamin ng sala para lang makalabas. Dapat munang sabihin ng abogado ang magiging epekto nito sa kaso niya sa imigrasyon.
plan-not-days = Huwag umasa sa balita tungkol sa karapatan sa pagdinig para sa [immigration bond](term:immigration-bond) pagkatapos ng { $days-not-in-force } araw. Ayon sa mga ulat noong { $date-circuits }, isinantabi na ang desisyong iyon. Sabi rin ng mga ulat, didinggin ulit ng buong korte ang kaso.
plan-not-statement = Hindi siya dapat magbigay sa [hukom sa imigrasyon](term:immigration-judge) ng pahayag tungkol sa pagkaaresto bago ito mabasa ng abogado.
plan-not-force = Huwag magbanta o makipagtalo sa staff, at huwag mag-post sa publiko tungkol sa kaso.
plan-not-child-alone = Huwag hayaang tanungin ng mga opisyal ang bata nang mag-isa. Hilingin ang abogado ng bata.
plan-not-wrong-line = Huwag magtiwala sa mga numero ng telepono mula sa mga app o social media. May mga listahang nagpapakita ng linya para sa pagre-report ng mga tao na parang kaya nitong hanapin sila. Gamitin ang mga numero sa gabay na ito.
plan-not-miss-court = Hindi siya dapat lumiban sa korte, kahit dahil sa takot, at hindi dapat bumiyahe nang malayo bago magtanong sa abogado.
plan-not-scams = Huwag magbayad sa sinumang tumawag sa inyo para sa [immigration bond](term:immigration-bond), o humihingi ng gift card, crypto, o bayad sa payment app. Hindi tumatawag ang ICE sa mga pamilya para humingi ng pera. Tawagan ulit ang abogado o ang pasilidad sa numerong kayo mismo ang naghanap.

## Times and deadlines, as estimates

plan-clock-hours = Sa loob ng ilang oras, hindi araw: kausapin ang abogado.
plan-clock-before = Bago ang susunod na petsa sa korte, at bago ang anumang bayad o [pag-amin (plea)](term:plea): kausapin ang abogado.
plan-clock-today = Ngayong araw: magtanong tungkol sa hold, at magtanong ulit mamaya. Puwedeng dumating ang hold sa loob ng ilang oras pagkatapos ng [booking](term:booking).
plan-clock-find = Kada ilang oras: maghanap ulit, at pagkatapos din ng bawat paglipat.
plan-clock-start = Hindi nagsisimula ang { $hours-hold } oras kapag ipinadala ng ICE ang hold. Nagsisimula ito kapag puwede na sanang lumaya ang tao, halimbawa kapag nabayaran ang [piyansa (bail)](term:bail). Tingnan ang [kailan ito nagsisimula?](faq:when-48-starts) at ang [orasan](page:clock).
plan-clock-no = Ngayong araw: kausapin ang abogado tungkol sa paglaya. Sa { $state }, ayon sa aming mga pinagkunan, walang dagdag na { $hours-hold } oras ang kulungan dahil lang sa hold.
plan-clock-under = Dapat tumagal ang hold nang hindi hihigit sa mga { $hours-hold } oras. Iba-iba magbilang ang mga kulungan: tuloy-tuloy, o hindi kasama ang Sabado, Linggo, at mga holiday. Ipinapakita ng [orasan sa gabay na ito](page:clock) ang tantiya para sa dalawa.
plan-clock-weekend = Sa umaga ng susunod na araw na may pasok: ipatanong sa abogado. Sa isang bilang, tapos na ang { $hours-hold } oras; sa isa pa, baka hindi pa. Huwag umasa sa alinmang bilang hangga’t hindi pa tiyak ng abogado.
plan-clock-nj = Sa { $state }, puwedeng mas maikli ang oras. Ayon sa isang utos ng attorney general, kailangang matapos ang hold nang hindi lalampas sa hatinggabi sa pagtatapos ng araw ng paglaya. Puwedeng iba ang mas bagong batas, kaya magtanong sa abogado.
plan-clock-over = Ngayon: sa dalawang bilang, tapos na ang mga { $hours-hold } oras. Tawagan ang abogado ngayong araw.
plan-clock-serving = Bago ang huling linggo ng sentensiya: dapat handa na ang abogado, mga papel, at plano.
plan-clock-ice-first = Pagkatapos ng pag-aresto nang walang warrant, karaniwang kailangang magpasya ang ICE sa loob ng { $hours-hold } oras kung patuloy na ikukulong, palalayain, o kakasuhan ang tao. Hindi ito ang { $hours-hold } oras ng kulungan.
plan-clock-ice-bond = Sa unang linggo: magtanong tungkol sa pagdinig para sa [immigration bond](term:immigration-bond). Karaniwang kailangang ihain ang apela sa loob ng { $bond-deciding-days } araw. Baka nagbago na ito, kaya tiyakin sa abogado.

## The law in the reader's state

plan-law-must = Sa { $state }, sinasabi ng batas ng estado na kailangang sundin ng kulungan ang [ICE hold](term:detainer).
plan-law-ar = Sa { $state }, ipinagbabawal ng batas ng estado na limitahan ng mga lokal na gobyerno ang pagsunod sa [ICE hold](term:detainer). Kaya asahan na susundin ito ng kulungan.
plan-law-must-unsure = Sa { $state }, ayon sa mga ulat, sinasabi ng batas ng estado na kailangang sundin ng kulungan ang [ICE hold](term:detainer). Dapat tingnan ng abogado ang pinakabagong teksto.
plan-law-no = Sa { $state }, ayon sa aming mga pinagkunan, hindi puwedeng i-hold ng lokal na kulungan ang tao dahil lang sa [ICE hold](term:detainer).
plan-law-exceptions = Sa { $state }, ayon sa aming mga pinagkunan, sa ilang kaso lang puwedeng i-hold ng kulungan ang tao dahil sa [ICE hold](term:detainer). Halimbawa ang ilang mabigat na rekord o papel mula sa hukom. Itanong sa abogado kung may tugma.
plan-law-county = Sa { $state }, wala kaming nahanap na batas ng estado na nag-uutos sa kulungan na patagalin ang tao dahil lang sa [ICE hold](term:detainer). Wala rin kaming nahanap na malinaw na nagbabawal nito. Kadalasan, bawat sheriff o kulungan ang nagpapasya.
plan-law-unclear = Para sa { $state }, hindi namin matiyak kung ano ang sinasabi ng batas tungkol sa [ICE hold](term:detainer). Itanong nang nakasulat kung anong patakaran ang pinagbabatayan ng kulungan.
plan-law-unknown = Hindi namin alam ang estado ninyo. May mga estadong nag-uutos sa mga kulungan na i-hold ang mga tao para sa ICE, may mga nagbabawal nito, at sa iba ang kulungan ang nagpapasya. Masasabi sa inyo ng kulungan, ng mga papel ng korte, o ng abogado kung aling estado.
plan-law-warrant = Sa { $state }, puwede itong mabago ng warrant mula sa hukom. May pangalan ng korte at pirma ng hukom ang [warrant ng hukom](term:judicial-warrant). Ang [warrant ng ICE](term:administrative-warrant) (Form { $form-arrest-warrant } o { $form-removal-warrant }) ay pirmado ng opisyal.
plan-law-nc = Sa { $state }, kailangang ipadala ng ICE ang hold nito at ang sarili nitong warrant. Pagkatapos, dinadala ng kulungan ang tao sa hukom o magistrate, na nag-uutos ng hold. Puwede itong tumagal nang hanggang { $hours-hold } oras pagkatapos ng oras na lalaya na sana siya.
plan-law-copy-paper = Sa { $state }, kailangang bigyan ng kulungan ang tao ng kopya ng hiling ng ICE. Kung wala siyang kopya, sabihin sa abogado.
plan-law-copy-told = Sa { $state }, kailangang sabihin ng kulungan sa tao ang tungkol sa [ICE hold](term:detainer). Kung walang nagsabi sa kanya, sabihin sa abogado.
plan-law-notify-limited = Sa { $state }, ayon sa aming mga pinagkunan, sa ilang kaso lang, o hindi kailanman, puwedeng sabihin ng kulungan sa ICE ang petsa ng paglaya. Itanong sa abogado kung tugma iyon.
plan-law-notify-yes = Sa { $state }, hindi ipinagbabawal ng patakaran laban sa pag-hold na sabihin ng kulungan sa ICE ang petsa ng paglaya.
plan-law-287g-required = Sa { $state }, inuutusan ng batas ng estado ang mga sheriff o kulungan na magkaroon o humiling ng kasunduang [{ $section-287g }](term:287g) sa ICE. Pinapayagan nito ang mga lokal na opisyal na gumawa ng ilang trabaho sa imigrasyon.
plan-law-287g-barred = Sa { $state }, ayon sa aming mga pinagkunan, bawal ang mga kasunduang [{ $section-287g }](term:287g). Papayagan sana ng mga ito ang mga lokal na opisyal na gumawa ng ilang trabaho sa imigrasyon.
plan-law-tx-287g = Sa { $state }, bawat sheriff na nagpapatakbo ng kulungan ay kailangang humiling ng kasunduang [{ $section-287g }](term:287g) sa ICE. Ang huling araw para rito ay { $date-texas-287g }. Halos lahat ng kulungan doon ay nakikipagtulungan sa ICE.
plan-law-tx-proof = Sa { $state }, may eksepsiyon sa tungkuling mag-hold. Walang tungkuling mag-hold kung nagbigay ang tao ng patunay ng citizenship o legal na status, gaya ng lisensiya mula sa estado. Magtanong sa abogado bago magpakita ng anumang papel.
plan-law-ok-proof = Sa { $state }, may eksepsiyon sa tungkuling mag-hold. Walang tungkuling mag-hold kung magpakita ang tao ng patunay ng U.S. citizenship, gaya ng ilang lisensiya mula sa estado. Magtanong sa abogado bago magpakita ng anumang papel.
plan-law-victims = Sa { $state }, ayon sa aming mga pinagkunan, may mga eksepsiyon sa tungkuling mag-hold para sa ilang biktima at saksi ng krimen. Itanong sa abogado kung may tugma.
plan-law-va = Sa { $state }, kapag may hold, puwedeng ibigay ng kulungan ang tao sa ICE bago ang paglaya, nang hanggang limang araw na mas maaga. Kaya maging handa bago ang huling araw.
plan-law-as = May sariling sistema ng imigrasyon ang { $state }, at bihira raw ang mga [ICE hold](term:detainer) doon. Maaaring hindi tugma ang malaking bahagi ng gabay na ito. Magtanong sa lokal na abogado.
plan-law-mn = Sa { $state }, may mga sheriff na hindi sang-ayon sa patakarang ito at kinakasuhan sila. Itanong kung ano ang ginagawa ng kulungang ito.
plan-law-unsure = May ilang bahagi ng batas ng { $state } na hindi nakumpirma o baka nagbago na. Magtanong sa lokal na abogado bago kayo umasa rito.
plan-law-date = Ang pinakabago naming materyal tungkol sa { $state } ay mula noong { $law-date }. Maaaring may mas bagong batas o desisyon.

## Who helps

plan-help-directory = Gamitin ito para makahanap ng nonprofit na abogado sa imigrasyon na malapit sa inyo o malapit sa kinakukulungan niya.
plan-help-state-bar = Gamitin ito para makahanap ng pribadong abogado, o para tiyaking tunay ang isang abogado.
plan-help-pro-bono = Gamitin ang listahang ito ng mga libreng abogado, ayon sa korte ng imigrasyon.
plan-help-doj-roster = Gamitin ito para suriin ang tumutulong na hindi abogado. Lisensiyadong abogado o [accredited representative](term:accredited-representative) lang ang puwedeng magbigay ng payo sa imigrasyon. Hindi puwede ang [notario](term:notario).
plan-help-idp = Gamitin ito para magbasa pa tungkol sa mga [ICE hold](term:detainer) at kung paano nagkakaugnay ang kasong kriminal at kaso sa imigrasyon.
plan-help-aclu = Gamitin ito kung citizen ang nakakulong, o kung masyadong matagal ang pagkulong ng kulungan sa tao. Puwedeng kunin ng ganitong mga grupo ang malakas na kaso, pero puwedeng hindi ito mabilis.
plan-help-eoir-line = Gamitin ang linyang ito ng korte kasama ang [A-number](term:a-number). Sinasabi nito ang mga pagdinig at desisyon, pero hindi ang tungkol sa [immigration bond](term:immigration-bond). Korte ito, hindi ICE.
plan-help-locator = Gamitin ito para hanapin ang taong nasa hustong gulang na hawak ng ICE. ICE ang nagpapatakbo nito.
plan-help-ice-line = Gamitin lang ito kung walang makita sa paghahanap. ICE mismo ang sumasagot. Hayaang citizen, abogado, o [konsulado](term:consulate) ang tumawag, at sabihin lang ang kailangan.
plan-help-vinelink = Gamitin ito para humiling ng alerto kapag umalis ang tao sa lokal na kulungan. Maraming kulungan ang kasali, pero hindi lahat. Hindi nito ganap na saklaw ang ICE.
plan-help-cebonds = Gamitin ito para bayaran ang [immigration bond](term:immigration-bond) kapag naitakda na ito. Kayo mismo ang pumunta sa site. Walang sinumang tumatawag sa inyo ang naniningil ng tunay na immigration bond.
plan-help-bail-fund = Gamitin ito para maghanap ng pondo ng komunidad. Karamihan ay tumutulong lang sa [immigration bond](term:immigration-bond) kapag naitakda na ito. Kausapin muna ang abogado.
plan-help-orr = Gamitin ito kung inilipat ng gobyerno ang bata. Hanapin sa site nito ang linya para sa mga magulang, at sikaping makausap muna ang abogado ng bata. Hindi ipinapakita ng online na paghahanap ng ICE ang mga wala pang { $age-adult } taong gulang.
plan-help-ilrc = Gamitin ito para makahanap ng plano ng pamilya na puwede ninyong sulatan.
plan-help-consulates = Puwedeng hilingin ng taong mula sa ibang bansa na ipaalam sa [konsulado](term:consulate) niya na nakakulong siya. Puwede itong bumisita at tumulong maghanap ng abogado, mga papel, at pamilya. Kung takot siya sa gobyerno niya, magtanong muna sa abogado.
