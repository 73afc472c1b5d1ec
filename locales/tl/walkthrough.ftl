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
