# Mga pamilyang kathang-isip para sa workshop. Narito lang ang nangyari sa kanila; ang gabay mismo ang
# nagsasabi ng batas at ng plano. “Piyansa” = bail sa hukumang kriminal; “immigration bond” = sa ICE.

story-bail-set = Sina Ana at Joe: may piyansa na
    .one = Inaresto si Joe noong Biyernes. Nasa kulungan siya ng county sa Texas.
    .two = Nagtakda ng piyansa (bail) ang hukom, at handa na ang pera ni Ana.
    .three = Pagkatapos, sinabi ng kulungan kay Ana: may ICE hold.
    .room = Magbabayad ba kayo ng piyansa ngayong araw?
    .home = Malaki ang puwedeng mabago ng isang tawag sa abogado bago magbayad.
    .note-family = Dahan-dahanin ang kuwento. Walang kasalanan si Ana kung nagmamadali siya. Huwag magtanong sa kahit sino sa grupo tungkol sa sarili niyang kaso.
    .note-answers = Basahin nang malakas ang dalawa o tatlong sagot. Sabihing laging mabuting sagot dito ang “Hindi ko alam.”
    .note-room = Marami ang magsasabi: magbayad na, para makalaya siya. Pasalamatan ang bawat isa. Huwag munang sabihin kung sino ang tama.
    .note-plan = Basahin ang bawat linya, saka maghintay. Hilingin sa grupo na ulitin ito sa sarili nilang salita.
    .note-change = Subukan muna ang ibang estado. Sa ibang lugar puwedeng mauwi ang parehong pera. Pagkatapos, subukan ang alok na umamin (plea).
    .note-home = Ipamigay ang plano at ang card para sa pitaka. Ipakita kung nasaan ang listahan ng mga abogado.

story-plea-offer = Si Sam at si Tita Rita: alok na umamin (plea)
    .one = Ilang taon nang nakatira rito si Sam. Si Tita Rita ang nagpalaki sa kanya.
    .two = Nasa kulungan siya sa Arizona. Kinumpirma ng kulungan na may ICE hold.
    .three = Inaalok siya ng kasunduan kung aamin siya (plea). Mas mabilis daw siyang makakauwi, sabi ng mga tao.
    .room = Ano ang gusto ninyong malaman bago pumayag si Sam?
    .home = Bago pumayag, itanong kung ano ang magiging epekto ng pag-amin sa kaso sa imigrasyon.
    .note-family = Gusto ni Tita Rita na nasa bahay si Sam para sa isang kaarawan. Hayaang maramdaman iyon ng grupo. Hindi mali ang umasa. Huwag magtanong kaninuman tungkol sa mga paratang.
    .note-answers = Ituro ang linya tungkol sa plea. Ito ang pinakamahalagang sagot sa kuwentong ito.
    .note-room = Baka magtanong ang mga tao kung ano ang paratang. Hindi iyon kailangan. Ibalik sila sa tanong.
    .note-plan = Dalawang abogado ang lumalabas dito. Sabihin sa isang pangungusap ang ginagawa ng bawat isa.
    .note-change = Ipakita kung ano ang natitira kapag inurong na ang mga paratang. Itanong sa grupo kung bakit nandoon pa rin ang hold.
    .note-home = Ipamigay ang pahina ng mga itatanong sa abogado sa kasong kriminal.

story-time-is-over = Sina Lena at Max: nakakulong pa rin
    .one = Binayaran ni Lena ang piyansa ng asawa niyang si Max sa Ohio.
    .two = Nasa kanya ang papel na ipinadala ng ICE sa kulungan.
    .three = Mahigit dalawang araw na. Nasa loob pa rin si Max.
    .room = Sino ang una ninyong tatawagan?
    .home = Isulat ang araw at oras, at tawagan ang abogado sa araw ding iyon.
    .note-family = Paulit-ulit nang nagtatanong si Lena sa front desk ng kulungan. Tama ang ginawa niyang pagtatanong. Huwag itanong kaninuman kung gaano katagal ikinulong ang sarili nilang kapamilya o kakilala.
    .note-answers = Mahalaga rito ang mga oras. Itanong kung sino ang may alam kung kailan nagsisimula ang bilang. Huwag gawing pagsusulit.
    .note-room = May mga gustong sama-samang pumunta sa kulungan. Sabihing may sinasabi rin ang plano tungkol diyan.
    .note-plan = Huminto sa linya tungkol sa paggiit sa kulungan na palayain siya. Dalawa ang puwedeng mangyari. Kaya abogado muna.
    .note-change = Palitan ang mga oras. Ipakitang iba ang unang linya ng plano kapag wala pang dalawang araw.
    .note-home = Ipamigay ang sulat na nagtatanong kung sa anong awtoridad hawak ang tao. Sabihin: may kasamang abogado.

story-judge-said-go = Si Grace at ang kapatid niya: pinalaya ng hukom
    .one = Pinalaya ng isang hukom sa Illinois si Eli, ang kapatid na lalaki ni Grace.
    .two = Nasa kulungan pa rin siya. May ICE hold daw, sabi ng kulungan.
    .three = Na kay Grace ngayon ang dalawang maliit na anak ni Eli.
    .room = Ano ang kailangan ni Grace ngayong araw, para kay Eli at para sa mga bata?
    .home = Mahalaga ang batas ng lugar. Hanapin ang batas sa sarili ninyong estado.
    .note-family = Hayaang isipin muna ng grupo ang mga bata. Marami ang gagawa niyon. Huwag itanong kung sino ang may mga bata sa bahay.
    .note-answers = Ituro ang estado. Sabihing dito nakasalalay ang mga susunod na ipapakita.
    .note-room = Gumawa ng dalawang listahan: para kay Eli, at para sa mga bata. Parehong nasa plano ang mga ito.
    .note-plan = Basahin ang “ayon sa aming mga pinagkunan” nang eksakto. Basahin din ang huling pangungusap ng unang linya.
    .note-change = Palitan ng Texas ang estado. Bigyan ng oras ang grupo na basahin kung ano ang mawawala.
    .note-home = Ipamigay ang pahina tungkol sa mga bata at mga gamit.

story-sentence-ends = Sina Paul at Mira: ang mga huling linggo
    .one = Si Paul, anak ni Mira, ay nagsisilbi ng maikling sentensiya sa California.
    .two = Matatapos ang sentensiya niya sa loob ng ilang linggo.
    .three = Sabi ng kasama niya sa selda, darating daw ang ICE. Walang nagpakita ng papel.
    .room = Alin dito ang sabi-sabi, at ano ang talagang alam natin?
    .home = Alamin muna kung talagang may ICE hold. Gamitin ang natitirang panahon.
    .note-family = Wala pang nakakaalam kung may hold. Iyon ang punto ng kuwentong ito. Huwag magtanong kaninuman tungkol sa kulungan sa sarili nilang pamilya.
    .note-answers = Ipakita ang sagot na “Narinig lang.” Sineseryoso ito ng gabay, at hindi ito nananakot.
    .note-room = Baka magkuwento ang mga tao ng sarili nilang mga narinig. Makinig nang may kabaitan, at bumalik kay Paul.
    .note-plan = Praktisin nang malakas, sama-sama, ang neutral na tanong sa kulungan. Basahin ang lahat ng linya tungkol sa California, hindi lang ang una.
    .note-change = Subukan muna na nasa kanila ang papel. Pagkatapos, subukan na walang hold, sabi ng kulungan.
    .note-home = Ipamigay ang iskrip sa pagtawag sa kulungan.

story-with-ice = Ang kaibigan ni Omar: hawak na ng ICE
    .one = Ibinigay sa ICE sa Georgia si Leo, ang kaibigan ni Omar.
    .two = Maraming taon na si Leo sa bansa.
    .three = May tumawag kay Omar: magbayad daw siya ng immigration bond sa telepono, ngayong araw.
    .room = Dapat bang magbayad si Omar sa tumawag?
    .home = May tumawag para sa immigration bond? Subukang makipag-usap muna sa abogado.
    .note-family = Kaibigan si Omar, hindi kapamilya. Puwede ring tumulong ang mga kaibigan. Huwag itanong kaninuman kung naloko na sila ng isang tumatawag.
    .note-answers = Hindi tinatanong ang kahit sino sa grupo kung paano siya nakarating sa bansa. Kathang-isip na sagot ito ni Leo.
    .note-room = Kung gusto ng grupo, may gaganap na tumatawag. Gawing magaan lang.
    .note-plan = Sabi sa unang linya, hindi ito sigurado. Basahin ito kung ano ito. Huwag gawing mas sigurado.
    .note-change = Bago ito palitan, basahin nang malakas ang tanong tungkol sa lumang utos ng deportasyon. Saka ito palitan.
    .note-home = Ipamigay ang mga itatanong sa abogado sa imigrasyon.

story-cannot-find = Sina Bea at Tom: nasaan siya?
    .one = Nasa isang kulungan ng parish (parang county) si Tom sa Louisiana.
    .two = Nang tumawag si Bea noong Lunes, wala na siya sa listahan.
    .three = Walang nagsasabi sa kanya kung nasaan siya.
    .room = Saan kayo unang maghahanap?
    .home = Maghanap ulit kada ilang oras, at isulat ang bawat hakbang.
    .note-family = Ang hindi alam kung nasaan siya ang pinakamahirap. Bigyan ng sandaling katahimikan. Huwag itanong kung sino ang nakaranas na nito.
    .note-answers = Kaunti lang ang sagot. Gumagana ang plano kahit kaunti ang alam.
    .note-room = Isulat sa pisara ang sinasabi ng mga tao. Ihambing ito sa plano pagkatapos.
    .note-plan = Ipakita ang site ng paghahanap sa papel, hindi nang live. Magbabala tungkol sa mga numero ng telepono mula sa social media.
    .note-change = Ngayon nahanap na niya siya, hawak ng ICE. Ipakita kung ilang linya ang bago. “Hindi ko alam” ang bilang na sagot sa mga bagong tanong. Huwag hilingin kaninuman na sagutin ang mga ito.
    .note-home = Ipamigay ang listahan para sa paghahanap ng tao.
