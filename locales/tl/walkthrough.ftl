# Isang tanong bawat page. “Siya” at “ang tao” = ang nakakulong; “kayo” = ang nagbabasa.
# q-<tanong> = pamagat; .help = nasa ilalim; .why = “Bakit namin itinatanong”; .short = maikli para sa listahan ng mga sagot.
# q-<tanong>-<pagpipilian> = buong pagpipilian; .short = maikli para sa buod.
# Ang “piyansa” (bail) ay sa hukumang kriminal; ang “immigration bond” ay sa ICE. Huwag paghaluin.
# “Kulungan” = jail; “bilangguan” = prison.

## Mga hakbang

section-place = Nasaan siya
section-hold = Ang hold
section-person = Ang tao
section-case = Ang kaso
section-more = Iba pa

## Kaligtasan

q-private = Mababasa ba ninyo ito nang walang ibang nakakakita?
    .help = Kung sa kulungan ang phone o tablet na ito, huminto muna. Baka binabantayan o nire-record ang ginagawa ninyo rito.
    .why = Puwedeng i-record at ibahagi ang mga tawag, tablet, mensahe, at sulat sa kulungan. Walang sine-save ang gabay na ito, pero baka may taong malapit na makakita ng screen.
    .short = Pribado
q-private-yes = Oo, ligtas ang lugar ko at hindi ito device ng kulungan
    .short = Pribadong nagbabasa
q-private-no = Hindi, baka may makakita, o phone o tablet ito ng kulungan
    .short = Hindi pribado
q-private-dont-know = Hindi ko alam
    .short = Di-alam kung pribado

## Nasaan ang tao

q-where = Nasaan na ang tao ngayon?
    .help = Sa ilang estado, ang estado ang nagpapatakbo ng mga lokal na kulungan. Piliin din ang “kulungan” para sa mga iyon. Hindi kailangan ng pangalan dito.
    .why = Habang nakakulong ang tao dahil sa kasong kriminal, ang kulungan ang nagpapasya kung ano ang susunod. Kapag hawak na ng [ICE](term:ice) ang tao, iba na ang mga patakaran.
    .short = Lugar
q-where-county-jail = Nasa kulungan (jail) ng county, lungsod, o iba pang lokal na kulungan
    .short = Lokal na kulungan
q-where-prison = Nasa bilangguan (prison) ng estado o pederal
    .short = Bilangguan
q-where-ice = Hawak na siya ng ICE
    .short = Hawak ng ICE
q-where-cannot-find = Hindi namin siya mahanap
    .short = Hindi mahanap
q-where-out = Nakalabas na siya, pero nag-aalala kami
    .short = Nakalabas na
q-where-dont-know = Hindi ko alam
    .short = Di-alam ang lugar

## Ang hold

q-hold = Totoo bang may ICE hold?
    .help = Ang [ICE hold (hiling ng ICE na i-hold ang tao)](term:detainer) ay papel mula sa mga opisyal ng imigrasyon para sa kulungan. Ito ang Form { $form-detainer }. Puwede ninyong alamin [kung paano magtanong tungkol sa hold](faq:is-there-a-hold).
    .why = Baka mali ang sabi-sabi. Ang hold ay hiling na pirmado ng isang opisyal, hindi ng hukom. Nasa form kung bakit daw gustong kunin ng ICE ang tao.
    .short = Ang hold
q-hold-have-form = Oo, nasa amin ang form o nakita na namin ito
    .short = Nasa amin ang form
q-hold-jail-confirmed = Oo, kinumpirma ng kulungan
    .short = Kinumpirma ng kulungan
q-hold-only-heard = Narinig lang namin ito
    .short = Narinig lang
q-hold-jail-says-none = Walang hold, sabi ng kulungan
    .short = Wala, sabi ng kulungan
q-hold-dont-know = Hindi ko alam
    .short = Di-alam ang hold

## Ang tao

q-citizen = Posible bang U.S. citizen siya?
    .help = Ipinanganak ba siya sa U.S., o naging citizen ba siya? Citizen ba ang magulang, lolo, o lola niya? Naging citizen ba ang magulang niya noong bata pa siya at may green card na siya?
    .why = Ayon sa batas, hindi puwedeng ikulong ang isang U.S. citizen dahil sa imigrasyon. Maraming tao ang citizen at hindi nila alam. Huwag itong sabihin kailanman sa opisyal kung hindi totoo.
    .short = Citizen
q-citizen-yes = Oo, U.S. citizen siya
    .short = U.S. citizen
q-citizen-maybe = Baka: puwedeng tugma ang isa sa mga ito
    .short = Baka citizen
q-citizen-no = Hindi
    .short = Hindi citizen
q-citizen-dont-know = Hindi ko alam
    .short = Di-alam kung citizen

q-minor = Wala pa ba siyang { $age-adult } taong gulang?
    .help = Ang tunay niyang edad ngayon ang sundin.
    .why = May dagdag na proteksiyon ang mga bata, at ibang opisina ang nag-aalaga sa kanila.
    .short = Edad
q-minor-yes = Oo, wala pa siyang { $age-adult }
    .short = Wala pang { $age-adult }
q-minor-no = Hindi, { $age-adult } na siya o higit pa
    .short = Nasa hustong gulang
q-minor-dont-know = Hindi ko alam
    .short = Di-alam ang edad

## Ang batas at ang kaso

q-state = Aling estado ito?
    .help = Piliin ang estado kung nasaan ang kulungan o detention center. Kung hindi ninyo mahanap ang tao, piliin ang estado kung saan siya inaresto o huling nakita.
    .why = May mga estadong nag-uutos sa mga kulungan na i-hold ang tao para sa ICE. May mga estadong nagbabawal nito. Sa iba, ang kulungan ang nagpapasya. Sumusunod din ang mga korte ng imigrasyon sa mga patakaran ng rehiyon nila.
    .short = Estado
q-state-dont-know = Hindi ko alam
    .short = Di-alam ang estado

q-stage = Nasaan na ang kasong kriminal?
    .help = Ang [piyansa (bail)](term:bail) ay pera o pangako para makapaghintay ang tao sa hukumang kriminal nang nasa labas ng kulungan. Masasabi sa inyo ito ng kulungan, ng clerk ng korte, o ng [public defender](term:public-defender) (libreng abogado mula sa korte).
    .why = Sa maraming kulungan, nagsisimulang bilangin ang hold kapag pinapakawalan na ng kasong kriminal ang tao. Puwedeng ang pagbabayad ng piyansa ang sandaling iyon.
    .short = Kasong kriminal
q-stage-no-bail-yet = Kaaaresto lang; wala pang itinakdang piyansa
    .short = Wala pang piyansa
q-stage-bail-not-paid = May itinakda nang piyansa, at wala pang nagbabayad
    .short = May piyansa, di-bayad
q-stage-bail-denied = Hindi pumayag ang hukom sa piyansa
    .short = Di-pinayagan ang piyansa
q-stage-bail-paid = Nabayaran na ang piyansa
    .short = Bayad na ang piyansa
q-stage-charges-dropped = Inurong ang mga paratang, o hinatulang walang sala (not guilty)
    .short = Inurong ang paratang
q-stage-sentence-finished = Natapos na niya ang sentensiya
    .short = Tapos ang sentensiya
q-stage-judge-released = Iniutos ng hukom na palayain siya nang walang bayad
    .short = Pinalaya ng hukom
q-stage-plea-offered = Inaalok siya ng prosecutor (abogado ng gobyerno) ng kasunduan kung aamin siya
    .short = May alok na plea
q-stage-serving-sentence = Nagsisilbi siya ng sentensiya
    .short = Nagsisilbi ng sentensiya
q-stage-dont-know = Hindi ko alam
    .short = Di-alam ang kaso

q-since-release = Gaano na katagal mula nang puwede na sana siyang lumaya?
    .help = Magbilang mula sa oras na nabayaran ang piyansa, natapos ang mga paratang, natapos ang sentensiya, o iniutos ng hukom na palayain siya. Ito ang [oras na puwede na siyang lumaya (release point)](term:release-point).
    .why = Hindi hihigit sa { $hours-hold } dagdag na oras ang hinihingi ng hold sa kulungan. Binibilang ang mga oras mula sa sandaling ito, hindi mula sa araw na ipinadala ng ICE ang papel. [Kasama ba sa bilang ang Sabado at Linggo?](faq:do-weekends-count)
    .short = Oras mula noon
q-since-release-under-48 = Wala pang { $hours-hold } oras
    .short = Wala pang { $hours-hold } oras
q-since-release-over-48-plain = Mahigit { $hours-hold } oras na, at walang Sabado, Linggo, o holiday sa pagitan
    .short = Mahigit { $hours-hold } oras
q-since-release-over-48-weekend = Mahigit { $hours-hold } oras na, at may Sabado, Linggo, o holiday sa pagitan
    .short = Mahigit { $hours-hold }, may weekend
q-since-release-dont-know = Hindi ko alam
    .short = Di-alam ang oras

q-old-order = May lumang utos ba ng deportasyon?
    .help = Sumagot ng oo kung may nag-utos na dati na i-deport siya, kung na-deport na siya dati, o kung hindi siya nakasipot sa petsa sa korte ng imigrasyon.
    .why = Sa lumang utos, puwedeng mabilis na i-deport ng ICE ang tao, nang walang bagong pagdinig. Binabago nito ang magiging resulta ng pagbabayad ng piyansa. Huwag itong itanong sa telepono ng kulungan.
    .short = Lumang utos
q-old-order-yes = Oo
    .short = May lumang utos
q-old-order-no = Wala
    .short = Walang lumang utos
q-old-order-dont-know = Hindi ko alam
    .short = Di-alam ang lumang utos

q-entry = Paano siya pumasok sa U.S.?
    .help = Isipin ang huli niyang pagpasok. Kung hindi ninyo alam, sabihin iyon. Huwag itong itanong sa kanya sa telepono ng kulungan.
    .why = Sabi ng ICE, walang [immigration bond](term:immigration-bond) ang mga taong [pumasok nang hindi nainspeksiyon](term:entered-without-inspection). Ayon sa kalagayan noong { $date-circuits }, sang-ayon dito ang mga korte sa ilang bahagi ng bansa. Sa iba, hindi.
    .short = Paano pumasok
q-entry-visa-or-green-card = May visa o green card
    .short = Visa o green card
q-entry-not-checked = Hindi nainspeksiyon ng opisyal
    .short = Hindi nainspeksiyon
q-entry-dont-know = Hindi ko alam
    .short = Di-alam ang pagpasok

q-two-years = Mapapatunayan ba niya ang { $years-proof } taong sunod-sunod sa U.S.?
    .help = Puwedeng patunay ang kontrata sa upa, mga bill, pay stub, papel ng tax, papel ng eskuwela, o papel ng doktor. Dapat may papel para sa bawat buwan, mula ngayon pabalik.
    .why = Ayon sa kalagayan noong { $date-expedited-removal }, puwedeng mabilis na i-deport ng ICE ang ilang tao, nang walang hukom. Puwede itong mangyari kung pumasok sila nang hindi nainspeksiyon at hindi nila mapatunayan ang { $years-proof } taon dito.
    .short = { $years-proof } taon dito
q-two-years-under-or-no-proof = Hindi: mas maikli, o walang patunay
    .short = Kulang sa { $years-proof } taon o walang patunay
q-two-years-longer = Oo: mas matagal, at may mga papel kami
    .short = Higit { $years-proof } taon, may patunay
q-two-years-dont-know = Hindi ko alam
    .short = Di-alam kung gaano katagal

q-charge = Anong klaseng paratang ang hinaharap niya ngayon?
    .help = Kung marami ang paratang, piliin ang unang linya na tugma sa isa sa mga ito. Sapat na ang pagkaaresto. Hindi kailangang may sala siya.
    .why = Puwedeng alisin ng ilang paratang ang pagkakataon sa immigration bond. Sa ilan, puwedeng sapat na ang pagkaaresto lang.
    .short = Paratang
q-charge-laken-riley = Pagnanakaw, shoplifting, o panloloob (burglary). O pananakit sa opisyal. O krimen na may namatay o malubhang nasugatan
    .short = Pagnanakaw o karahasan
q-charge-serious = Droga, baril, karahasan sa tahanan, o iba pang mabigat na paratang
    .short = Droga, baril, o mabigat
q-charge-other = Trapiko, pagmamaneho nang lasing (DWI), o iba pa
    .short = Trapiko, DWI, iba pa
q-charge-dont-know = Hindi ko alam
    .short = Di-alam ang paratang

q-afraid = Takot ba siyang bumalik sa bansa niya?
    .help = Isipin ang malubhang pinsala mula sa gobyerno, gang, kinakasama, o kahit kanino.
    .why = Sa ilang kaso, puwedeng mabilis na ibalik ng ICE ang tao. Kapag malinaw na sinabi ang takot, puwede munang magkaroon ng espesyal na interview.
    .short = Takot
q-afraid-yes = Oo
    .short = Takot bumalik
q-afraid-no = Hindi
    .short = Hindi takot
q-afraid-dont-know = Hindi ko alam
    .short = Di-alam kung takot

## Iba pa

q-more = May tugma ba sa tao sa mga ito?
    .help = Piliin ang lahat ng tugma.
    .why = May ilang linyang idinadagdag sa plano ninyo ang bawat isa rito.
    .short = Iba pa
q-more-victim = Naging biktima siya ng krimen, ng trafficking, o ng pang-aabuso sa tahanan
    .short = Biktima ng krimen
q-more-medical = May sakit siya o kailangan ng gamot
    .short = Kailangan ng gamot
q-more-children = May mga batang umaasa sa kanya
    .short = Mga bata
q-more-status = May DACA, TPS, o bukas na kaso ng asylum siya
    .short = DACA, TPS, o asylum
q-more-none = Wala sa mga ito
    .short = Wala nang iba
