# Paghahanap ng tao: ang page, ang gagawin ayon sa pagkakasunod, at ang isusulat sa papel.

find-page = Paghahanap ng tao
find-open = Buksan ang “Paghahanap ng tao,” isa-isang hakbang
find-intro = Magsimula sa itaas pababa, at markahan sa papel ang tapos na. Kung wala kayong makita, magsimula ulit pagkatapos ng ilang oras.
find-write = Ano ang isusulat
find-write-how = Kopyahin sa papel ang listahang ito, at doon ito sagutan. Walang tina-type dito, at walang sine-save. Huwag itong basahin nang malakas sa telepono ng kulungan.

finding-part-jail = Una: ang kulungan
finding-roster = Tingnan ang sariling listahan ng kulungan ng mga nakakulong, o tawagan ang kulungan. Habang nakakulong siya dahil sa kasong kriminal, naroon siya at wala sa paghahanap ng ICE.
finding-neutral = Kung may piyansa, itanong: “Bukod sa mga paratang, may iba pa bang hold o detainer na pipigil sa paglaya?” Huwag magsabi ng anuman tungkol sa lugar ng kapanganakan o status.
finding-left = Kung umalis na siya, itanong: anong araw at oras, sino ang kumuha sa kanya, at saan siya dinala?
finding-moved = Tingnan din ang mga listahan ng mga kalapit na kulungan at ng bilangguan ng estado. Baka inilipat siya, at puwedeng sumunod sa kanya ang [ICE hold](term:detainer).

finding-part-ice = Pagkatapos: ang online na paghahanap ng ICE
finding-locator = Maghanap ng taong nasa hustong gulang sa { $site-locator }. [ICE](term:ice) ang nagpapatakbo nito. Kailangan ninyo ang eksaktong pangalan at apelyido at ang bansang sinilangan. Wala siya roon hangga’t hindi siya inirerehistro ng ICE.
finding-number = Kung nasa inyo ang [A-number](term:a-number), maghanap gamit ito at ang bansang sinilangan. Kung kulang sa siyam ang digit nito, lagyan ng mga sero sa unahan.
finding-spelling = Subukan ang lahat ng baybay. Subukan ang bawat apelyido nang mag-isa, magkasama, at baligtad ang ayos. Subukan nang may at walang accent, gitling, at puwang. Subukan din ang pangalawang pangalan, at ang apelyido bago ikinasal.
finding-again = Huli ang impormasyon sa paghahanap. Subukan ulit kada ilang oras, at pagkatapos ng bawat paglipat.
finding-child = Hindi ipinapakita ng paghahanap ang mga wala pang { $age-adult } taong gulang. Tingnan ang [mga bata](page:situation-minor).

finding-part-others = Kung walang makita sa paghahanap
finding-lawyer = Tumawag sa abogado sa imigrasyon, kahit hindi pa ninyo siya nahahanap. Puwedeng magtanong ang abogado, at puwedeng pumunta sa hukom kung malapit na siyang ilipat.
finding-court = Gamit ang A-number, tawagan ang linya ng korte o tumingin online. Sinasabi nito ang susunod na pagdinig. Korte ito, hindi ICE.
finding-consulate = Magtanong sa [konsulado](term:consulate) ng tao. Puwede itong tumulong na hanapin at bisitahin siya. Kung takot ang tao sa gobyerno niya, magtanong muna sa abogado.
finding-office = Puwedeng tawagan ng abogado, ng isang citizen, o ng konsulado ang opisina ng ICE sa lugar, na nakalista sa { $site-ice }. Pagkatapos, subukan ang mga kalapit na detention center.
finding-line = Bilang huling hakbang, ang sariling linya ng ICE.

finding-part-careful = Mag-ingat
finding-quiet = Huwag sabihin sa sinuman sa kulungan o sa ICE ang tungkol sa lugar ng kapanganakan, mga papel, o kung paano pumasok ang sinuman. Ituring na nire-record ang mga tawag sa kulungan.
finding-numbers = May mga app at listahan na mali ang mga numero. Gamitin ang mga nasa gabay na ito o mula sa abogado.
finding-scams = Puwedeng may tumawag na alam ang pangalan niya at humihingi ng pera. Hindi tumatawag ang ICE sa mga pamilya para humingi ng pera. Tawagan ulit ang abogado sa numerong kayo mismo ang naghanap.

finding-write-name = Buong pangalan, at bawat paraan ng pagbaybay nito
finding-write-birth = Petsa at bansa ng kapanganakan
finding-write-a-number = [A-number](term:a-number), kung mayroon
finding-write-last-seen = Kung saan at kailan siya inaresto o huling nakita
finding-write-booking = Kulungan at [booking](term:booking) number
finding-write-charge = Paratang, [piyansa (bail)](term:bail), at susunod na petsa sa korte
finding-write-calls = Bawat tawag: araw, oras, sino ang nakausap, ano ang sinabi
finding-write-searched = Bawat paghahanap: araw, oras, at ang baybay na sinubukan
finding-write-lawyers = Pangalan ng dalawang abogado at kung paano sila makakausap
finding-write-medicine = Mga gamot na kailangan niya
