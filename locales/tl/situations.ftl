# Mga espesyal na sitwasyon. situation-<id> = pangalan nito sa listahan at pamagat ng page; .answer at iba pa = mga linya nito.
# “Siya” at “ang tao” = ang nakakulong; “kayo” = ang nagbabasa.

situations-page = Mga espesyal na sitwasyon
situations-intro = May mga bagay na nagbabago sa dapat ninyong gawin. Buksan ang bawat isa na tugma. Puwedeng sabay-sabay na tugma ang ilan.
situations-yours = Ang sitwasyon ninyo
situations-all = Lahat ng espesyal na sitwasyon

situation-citizen = U.S. citizen siya, o baka citizen
    .answer = Ayon sa batas, hindi puwedeng ikulong ng [ICE](term:ice) ang isang U.S. citizen. Ipakita ang patunay sa abogado ngayong araw.
    .means-1 = May mga taong citizen at hindi nila alam. Baka naging citizen ang magulang noong bata pa ang anak at may green card ang anak. O ipinanganak sila sa ibang bansa na citizen ang magulang.
    .means-2 = Kahit ganoon, may mga citizen na ikinulong. Puwedeng kanselahin ng ICE ang [ICE hold](term:detainer), at ginawa nito iyon sa isang kilalang kaso nang makita ang patunay.
    .do-1 = Hanapin ang U.S. passport, passport card, birth certificate sa U.S., o mga papel ng citizenship. Kung galing sa magulang ang citizenship, hanapin ang mga papel ng magulang.
    .do-2 = Hilingin sa abogado na magpadala ng mga kopya sa pinuno ng kulungan at sa ICE. Itago ang mga orihinal.
    .careful-1 = Kung hindi kayo sigurado, huwag itong sabihin sa mga opisyal. Puwedeng magdulot ng pangmatagalang pinsala kung hindi ito totoo. Masusuri ito ng abogado.
    .careful-2 = Hindi siya dapat pumirma ng mga papel para umalis ng bansa.
    .ask-1 = Itanong sa abogado: “Hihilingin po ba ninyo sa ICE na kanselahin ang hold? Kung tatanggi ang ICE, hihiling ba kayo sa hukom ng [habeas corpus](term:habeas-corpus)?”

situation-green-card = May green card siya o dumating nang may visa
    .answer = Puwedeng magkaroon ng [ICE hold](term:detainer) ang taong may green card dahil sa ilang krimen o paratang. Nasa kanya pa rin ang karapatang humarap sa hukom, at madalas ang humiling ng [immigration bond](term:immigration-bond).
    .means-1 = Karaniwang puwede ring humiling ng immigration bond ang taong dumating nang may visa. Puwede itong alisin ng patakaran tungkol sa ilang krimen. [Sapilitang detensiyon (mandatory detention)](term:mandatory-detention) ang tawag dito.
    .means-2 = Puwedeng ilagay ng [pag-amin (plea)](term:plea) sa panganib ang green card o ang status, kahit mukhang maganda ang kasunduan.
    .means-3 = May mga taong may green card na citizen pala at hindi nila alam. Tingnan ang [mga citizen](page:situation-citizen).
    .do-1 = Bigyan ang abogado ng kopya ng green card o visa, at ng lahat ng papel ng korte, luma at bago.
    .do-2 = Sikaping makakuha ng payo sa imigrasyon bago ang anumang pag-amin.
    .careful-1 = Hindi siya dapat pumirma ng mga papel na pumapayag na umalis bago ipaliwanag ng abogado ang mga ito.
    .ask-1 = Itanong sa abogado sa imigrasyon: “Puwede ba siyang ma-deport dahil sa paratang na ito? Dahil sa pag-amin?”
    .ask-2 = Itanong din: “Hahadlang ba sa immigration bond ang paratang na ito? Puwede ba naming hilingin sa hukom na pagpasyahang hindi ito hadlang?”

situation-old-order = May lumang utos ng deportasyon, o na-deport na dati
    .answer = Maaaring mabilis siyang mapaalis ng [ICE](term:ice), nang walang hukom. Sikaping makausap ang abogado sa imigrasyon ngayong araw, bago may magbayad o pumirma.
    .means-1 = Puwede siyang humingi ng tulong dahil sa takot. Habang pinagpapasyahan iyon, hindi puwedeng magbigay ng [immigration bond](term:immigration-bond) ang [hukom sa imigrasyon](term:immigration-judge).
    .means-2 = Kung na-deport siya at bumalik, puwedeng gamitin ulit ng ICE ang lumang utos. [Reinstatement](term:reinstatement) ito. Ang pagsasabing natatakot siya ang pangunahing paraan para pigilin ito.
    .means-3 = Minsan ay puwedeng buksan ulit ang utos mula sa pagdinig na hindi nasipot. Kung walang natanggap na abiso, puwede itong hilingin kahit kailan. Para sa ibang mabibigat na dahilan, maikli ang panahon.
    .means-4 = Ayon sa kalagayan noong { $date-third-countries }, puwedeng subukan ng ICE na ipadala ang tao sa bansang hindi kanya, at nagpapasya pa ang mga korte tungkol dito. Sabihin sa abogado ang takot sa anumang bansa.
    .do-1 = Tingnan kung may utos gamit ang [A-number](term:a-number) sa { $site-court } o { $phone-eoir-line }.
    .do-2 = Kung takot siyang bumalik, dapat niya itong sabihin nang malinaw, nang higit sa isang beses, sa bawat opisyal.
    .careful-1 = Huwag pag-usapan ang lumang kaso sa mga tawag sa kulungan o sa mga opisyal. Puwedeng pederal na krimen ang pagbalik nang walang pahintulot pagkatapos ma-deport.
    .ask-1 = Itanong sa abogado sa imigrasyon: “Puwede bang buksan ulit ang utos? Mapipigil ba niyon ang deportasyon? May batayan ba para sabihing natatakot siya?”

situation-victim = Naging biktima siya ng krimen o pang-aabuso
    .answer = Puwede itong makatulong. May mga biktimang puwedeng maging kuwalipikado sa espesyal na visa o proteksiyon. Sila ang mga biktimang tumulong sa pulis, mga biktima ng trafficking, at mga inabuso ng kapamilya.
    .means-1 = [U visa, T visa, at VAWA](term:u-t-visa-vawa) ang mga pangalan. Ang U visa ay para sa mga biktimang tumulong sa pulis, ang T visa ay para sa trafficking, at ang VAWA ay para sa pang-aabuso ng asawa, magulang, o anak.
    .means-2 = Hindi pumipigil ang ganitong bukas na kaso sa [ICE](term:ice) na ikulong siya. Tinapos ng ICE ang patakaran nito para sa mga biktima noong { $date-victim-policy }. May demandang sumunod, at hindi pa tiyak ang resulta nito.
    .do-1 = Itabi ang mga kopya ng resibo at sulat ng pag-apruba sa lugar na makukuha ng abogado at ng pamilya, para maipadala nila.
    .do-2 = Sabihin sa abogado nang pribado kung ano ang nangyari, at kung nai-report ito.
    .careful-1 = Huwag ikuwento ang krimen sa mga tawag sa kulungan.
    .careful-2 = May nakasulat na linya ng telepono para sa mga biktima ang abisong kasama ng [ICE hold](term:detainer). Sariling linya ito ng ICE, kaya sikaping makausap muna ang abogado.
    .ask-1 = Itanong sa abogado sa imigrasyon: “Puwede ba siyang maging kuwalipikado bilang biktima? Ano ang puwedeng ihain ngayon? Puwede ba ninyong hilingin sa ICE na alisin ang hold?”

situation-minor = Wala pa siyang { $age-adult } taong gulang
    .answer = Ikuha agad ng abogado ang bata. Iba ang mga patakaran para sa mga bata.
    .means-1 = Ang batang walang magulang dito ay kailangang dalhin sa opisina ng gobyerno para sa mga refugee (ORR), karaniwang sa loob ng { $hours-orr } oras.
    .means-2 = Iba-iba ang mga patakaran ng mga estado tungkol sa [ICE hold](term:detainer) sa mga bata, at hindi tiyak ang mga ito. Abogado lang ang makapagsasabi kung ano ang puwedeng gawin ng lugar na ito.
    .means-3 = May mga proteksiyon pa rin mula sa korte ang mga batang hawak ng Homeland Security. Flores ang tawag sa mga ito.
    .do-1 = Sabihin sa abogado ng bata sa kasong kriminal ang tungkol sa hold. Humiling ng abogadong may alam sa mga kaso ng bata sa imigrasyon.
    .do-2 = Kung inilipat ang bata, magtanong sa ORR. Hanapin sa site nito ang linya para sa mga magulang. Hindi ipinapakita ng online na paghahanap ng ICE ang mga bata.
    .careful-1 = Hindi kailangang sagutin ng bata ang mga tanong ng [ICE](term:ice). Hilinging may kasamang abogado.
    .careful-2 = Hindi dapat pumirma ang bata ng mga papel para umalis nang walang abogado.
    .ask-1 = Itanong sa abogado: “Pinapayagan bang ikulong ng ICE ang batang ito? Anong proteksiyon ang puwedeng hilingin ng bata? Sino ang ligtas na makakasundo sa bata?”

situation-status = May DACA, TPS, o bukas na kaso ng asylum siya
    .answer = Sabihin sa abogado sa imigrasyon ngayong araw. Puwedeng makatulong ang mga ito, pero hindi nito laging napipigilan ang [ICE](term:ice) na ikulong ang tao.
    .means-1 = Hindi pumipigil sa detensiyon ang bukas na kaso ng [asylum](term:asylum).
    .means-2 = Sabi ng gobyerno, walang ibinibigay na status ang DACA. Ayon sa kalagayan noong { $date-daca }, may iniulat na itong mga pag-aresto sa mga taong may DACA.
    .means-3 = Ang taong may bisa pa ang TPS ay hindi puwedeng ikulong dahil sa status sa imigrasyon. Pero noong { $date-tps }, natapos na ang karamihan ng mga programa ng TPS.
    .do-1 = Bigyan ang abogado ng mga kopya ng card, resibo, at sulat.
    .do-2 = Para sa TPS, tiyakin sa abogado ang eksaktong bansa at petsa ng katapusan.
    .careful-1 = Huwag pag-usapan ang status o ang kuwento ng asylum sa mga tawag sa kulungan.
    .ask-1 = Itanong sa abogado sa imigrasyon: “May bisa pa ba ito ngayon? Puwede ba ninyong hilingin sa ICE na alisin ang [hold](term:detainer)?”

situation-medicine = May sakit siya o kailangan ng gamot
    .answer = Sabihin nang nakasulat sa medical staff ng kulungan. Humingi ng buod na medikal (medical summary) na sasama sa tao kapag inilipat siya.
    .means-1 = Kaunti lang ang kasama kapag inililipat ng [ICE](term:ice) ang tao. Sabi ng isang opisina ng sheriff, pera lang sa account, gamot, at mga legal na papel.
    .means-2 = May mga kulungang nagpapadala ng gamot para sa ilang araw kung hihilingin ninyo. Ang iba ay puwedeng hindi.
    .means-3 = Puwedeng tingnan ng hukom ang mga pangangailangang medikal kapag nagpapasya tungkol sa [immigration bond](term:immigration-bond).
    .do-1 = Gumawa ng listahan: bawat sakit, gamot, dosis, doktor, at botika. Magtabi ng kopya.
    .do-2 = Hilingin sa tao na sabihin din sa nurse, at humingi ng buod nang nakasulat.
    .do-3 = Ilagay sa folder ninyo ang mga rekord na medikal at reseta, na may mga kopya para sa mga abogado.
    .careful-1 = Kung may panganib ngayon, tawagan ang kulungan at hingin ang medical unit. Isulat ang oras at ang pangalan.
    .ask-1 = Itanong sa dalawang abogado: “Masasabi ba ninyo sa kulungan, sa ICE, at sa hukom ang tungkol sa sakit?”

situation-prison = Nasa bilangguan (prison) siya ng estado o pederal
    .answer = Puwedeng sumunod ang [ICE hold](term:detainer) sa tao mula kulungan hanggang bilangguan. Karaniwang naghihintay ang [ICE](term:ice) hanggang matapos ang sentensiya.
    .means-1 = Tungkol sa mga lokal na kulungan ang karamihan ng patakaran ng mga estado sa hold. Puwedeng iba ang patakaran sa bilangguan ng estado, at lalo na sa bilangguang pederal.
    .means-2 = Ang huling araw ng sentensiya ang [oras na puwede na siyang lumaya (release point)](term:release-point). Doon nagsisimula ang dagdag na oras ng hold.
    .means-3 = Nakasulat sa form ng hold na hindi ito dapat makaapekto sa trabaho o mga programa sa loob, o sa maagang paglaya.
    .do-1 = Hingin nang nakasulat ang petsa ng katapusan ng sentensiya. Magtanong ulit kapag malapit na ito.
    .do-2 = Humanap ng abogado sa imigrasyon ilang buwan bago ang araw na iyon.
    .do-3 = Bago ang araw na iyon, magplano para sa gamot, mga papel, at mga gamit.
    .careful-1 = Ituring na nire-record ang mga tawag, mensahe, at sulat sa bilangguan. Isaayos ang mga legal na tawag sa pamamagitan ng abogado.
    .ask-1 = Itanong sa abogado sa imigrasyon: “Anong mga paraan ang mayroon para makapanatili? Ano ang puwede naming simulan ngayon?”

situation-charges-dropped = Inurong ang mga paratang, pero nakakulong pa rin siya
    .answer = Kapag natapos ang mga paratang, nagsisimula ang oras ng [ICE hold](term:detainer). Hindi nito kinakansela ang hold, kaya puwedeng maghintay pa rin ang kulungan sa [ICE](term:ice).
    .means-1 = Ang oras kung kailan natapos ang mga paratang ang [oras na puwede na siyang lumaya (release point)](term:release-point). Doon nagsisimula ang { $hours-hold } oras. Tingnan ang [orasan](page:clock).
    .means-2 = May mga estadong nag-uutos sa mga kulungan na sundin ang mga hold, at may mga nagbabawal nito. Tingnan ang [tanong tungkol sa estado](step:state).
    .means-3 = Kapag tapos na ang oras at walang ibang dahilan para ikulong siya, kailangan siyang pakawalan ng kulungan. Hindi laging dumarating ang ICE, pero puwede siyang arestuhin nito sa susunod.
    .do-1 = Kunin ang papel ng korte na nagpapakitang tapos na ang mga paratang. Isulat ang araw at oras.
    .do-2 = Itanong sa kulungan kung may iba pang pumipigil sa paglaya, gaya ng ibang kaso.
    .careful-1 = Sikaping makausap ang abogado bago maggiit sa kulungan. Puwedeng dumating agad ang ICE dahil sa paggigiit.
    .ask-1 = Itanong sa abogado: “Kailan natatapos ang oras dito? Ano ang gagawin ninyo kung lumampas ito?”

situation-transfer = Inilipat siya sa ibang kulungan
    .answer = Puwedeng sumunod sa kanya ang [ICE hold](term:detainer). Ang form ay para sa kulungang ito at para sa anumang susunod na lugar na hahawak sa kanya.
    .means-1 = Habang nakakulong siya dahil sa kasong kriminal, hanapin siya sa listahan ng bagong kulungan. Wala siya sa online na paghahanap ng [ICE](term:ice) hangga’t hindi siya inirerehistro ng ICE.
    .means-2 = Sa ibang estado, ibang patakaran ang may bisa. Kung hawak siya ng ICE, puwede siyang ilipat nito sa malayo, at puwedeng patakaran ng ibang korte ang may bisa.
    .means-3 = Ang pederal na kasong [habeas corpus](term:habeas-corpus) ay inihahain kung saan nakakulong ang tao sa araw na iyon. Kung tama ang paghahain nito bago ang paglipat, hindi ito natatapos dahil sa paglipat.
    .do-1 = Tawagan ang dating kulungan. Itanong kung kailan siya umalis, sino ang kumuha sa kanya, at saan siya dinala. Isulat ito. Tingnan ang [paghahanap ng tao](page:finding).
    .do-2 = Sabihin agad sa dalawang abogado, para masabi nila sa hukumang kriminal.
    .do-3 = Itanong ang tungkol sa mga naiwang gamit, sa pera sa account, at sa gamot.
    .careful-1 = Huwag pag-usapan ang mga papel o ang kaso habang nagtatanong kayo, o sa mga tawag mula sa bagong kulungan.
    .ask-1 = Itanong sa abogado sa kasong kriminal: “Sino ang magsasabi sa korte? Puwede ba kayong humiling ng bagong petsa o ng [writ](term:writ)?”
    .ask-2 = Itanong sa abogado sa imigrasyon: “Aling mga patakaran ang may bisa roon? Dapat bang maghain ng kasong habeas corpus bago siya ilipat ulit?”

situation-sentence = Matatapos na ang sentensiya
    .answer = Ang katapusan ng sentensiya ang [oras na puwede na siyang lumaya (release point)](term:release-point). Doon nagsisimula ang dagdag na oras ng [ICE hold](term:detainer), at puwedeng dumating ang [ICE](term:ice) sa araw na iyon.
    .means-1 = Hanggang doon, karaniwang naghihintay ang ICE.
    .means-2 = Depende sa estado kung ano ang puwedeng gawin ng kulungan sa araw na iyon. Tingnan ang [tanong tungkol sa estado](step:state).
    .means-3 = Nakasulat sa form na hindi dapat makaapekto ang hold sa maagang paglaya o sa mga programa.
    .do-1 = Hingin nang nakasulat ang eksaktong petsa ng katapusan. Magtanong ulit kapag malapit na ito.
    .do-2 = Pagtrabahuhin na ang isang abogado sa imigrasyon dalawa hanggang tatlong buwan bago iyon.
    .do-3 = Iplano kung sino ang kukuha ng mga gamit niya, at kung anong gamot ang kailangan niya.
    .careful-1 = Pagkatapos ng araw na iyon, sikaping makausap ang abogado bago maggiit sa kulungan. Puwedeng dumating agad ang ICE dahil sa paggigiit.
    .ask-1 = Itanong sa abogado sa kasong kriminal: “Posible ba ang maagang paglaya o isang programa kahit may hold? Gaano katagal ang bibilangin?”
    .ask-2 = Itanong sa abogado sa imigrasyon: “Anong mga paraan para makapanatili ang puwedeng tugma? Ano ang puwede naming ihain bago ang katapusan?”

situation-plea = Inaalok siya ng kasunduan kung aamin siya
    .answer = Sikaping makakuha ng payo sa imigrasyon bago ang anumang [pag-amin (plea)](term:plea). Kapag may [ICE hold](term:detainer), ang pag-amin ng sala ay karaniwang nauuwi sa [ICE](term:ice) sa araw ding iyon o di-nagtagal pagkatapos.
    .means-1 = Ang mabilis na pag-amin “para makalabas” ay puwedeng maging [hatol na may sala (conviction)](term:conviction). Puwede nitong tapusin ang pagkakataon sa [immigration bond](term:immigration-bond) o alisin ang status.
    .means-2 = Kailangang sabihin ng abogado sa kasong kriminal kung may panganib ng deportasyon ang pag-amin. Iyon ang sabi ng Korte Suprema ng U.S.
    .do-1 = Hilingin sa abogado sa kasong kriminal na magtanong sa eksperto sa imigrasyon. Baka mayroon nito ang opisina ng [public defender](term:public-defender).
    .do-2 = Hilingin sa abogado na humingi sa korte ng dagdag na panahon.
    .careful-1 = Sa abogado lang pag-usapan ang status, nang pribado. Huwag kailanman sa mga tawag sa kulungan.
    .careful-2 = Hindi niya dapat banggitin ang status sa harap ng korte, maliban kung payo ito ng abogado.
    .ask-1 = Itanong sa abogado sa kasong kriminal: “Aling plea ang ligtas para sa imigrasyon? Sinong eksperto ang tinanong ninyo?”
    .ask-2 = Itanong din: “Puwede bang iurong ang kaso, o ipadala siya sa isang programa?”
