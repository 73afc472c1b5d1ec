# Para sa tumutulong na katabi ng nagbabasa at hindi nagsasalita ng wika niya.

helper-setting = May tumutulong na katabi ng nagbabasa
helper-setting-help = Magkatabi ang dalawang wika at may numero ang mga linya. Sinasabi ng bahagi sa ibaba kung ano ang sunod na itatanong.
helper-which = Anong wika ang binabasa ng katabi ninyo? Piliin ito bilang pangalawang wika.
helper-choose = Piliin ang pangalawang wika
helper-swap = Pagpalitin ang mga wika
helper-larger = Mas malaki: { $what }
helper-home = Sabihin muna kung sino kayo, at na walang sine-save. Pagkatapos, sabay na pindutin ang “Magsimula.”
helper-review = Sabay na basahin ang bawat sagot at itanong: tama ba ito?
helper-plan = Sabay na basahin ang unang kahon. Pagkatapos, basahin nang isa-isang linya ang gagawin ngayong araw. Ituro ang mga numero.
helper-ask-private = Itanong: mababasa ba ninyo ito nang walang ibang nakakakita? Ituro ang mga card.
helper-ask-where = Itanong: nasaan na ang tao ngayon? Ituro ang mga card. Huwag hingin ang pangalan.
helper-ask-hold = Itanong: may form ba, o sinabi ba ito ng kulungan? Ituro ang mga card. Hilinging makita ang form, kung nasa kanila.
helper-ask-citizen = Itanong lang ang nasa mga card. Huwag magtanong tungkol sa iba pang status.
helper-ask-minor = Itanong: wala pa bang { $age-adult } taong gulang ang tao? Huwag hingin ang petsa ng kapanganakan.
helper-ask-state = Itanong: saang estado ang kulungan? Huwag itanong kung saan nakatira ang nagbabasa.
helper-ask-stage = Itanong: may itinakda na bang piyansa (bail), at bayad na ba ito? Ituro ang mga card. Huwag magtanong tungkol sa pera o status.
helper-ask-since-release = Itanong: kailan puwede na sanang lumaya ang tao? Sabay na bilangin ang mga araw.
helper-ask-old-order = Itanong: may hukom na bang nag-utos sa tao na umalis? Mabuti ring sagot ang “Hindi ko alam.”
helper-ask-entry = Itanong lang ang nasa mga card. Huwag itanong kung aling bansa iyon.
helper-ask-two-years = Itanong: may mga papel bang nagpapakita nito? Ituro ang mga card. Hindi ninyo kailangang makita ang mga papel.
helper-ask-charge = Itanong: ano ang paratang ngayon? Ituro ang mga card. Huwag itanong kung ano ang nangyari.
helper-ask-afraid = Itanong: takot ba ang tao na bumalik? Bigyan sila ng panahon. Huwag itanong kung bakit, o sa aling bansa.
helper-ask-more = Ituro ang bawat card at itanong: tugma ba ito? Huwag humingi ng higit sa oo o hindi.
