# Mga lugar na tumutulong. contact-… ang pangalan; .what kung para saan ito; .hours kung alam lang.
# Nakasulat sa mga linya at site ng ICE na ICE ang nagpapatakbo ng mga iyon.

contact-ice-locator = ICE Online Detainee Locator (online na paghahanap ng ICE)
    .what = Hanapin ang taong nasa hustong gulang na hawak ng ICE. **ICE ang nagpapatakbo ng site na ito.** Hindi lalabas dito ang taong nasa kulungan ng county hangga’t hindi siya inirerehistro ng ICE. Subukan ang lahat ng baybay at ang dalawang apelyido. Hindi ipinapakita ang mga bata.

contact-ice-line = ICE Detention Reporting and Information Line (linya ng ICE)
    .what = Itanong kung nasaan ang taong hawak ng ICE, o mag-report ng problema roon. **ICE ang nagpapatakbo ng linyang ito.** Kung wala kayong legal na status, hayaang citizen, abogado, o konsulado ang tumawag. Sabihin lang ang kailangan.
    .hours = Lunes hanggang Biyernes, { $hour-ice-line-opens } a.m. hanggang { $hour-ice-line-closes } p.m. Eastern Time. May Spanish at mga interpreter.

contact-vinelink = VINELink
    .what = Kumuha ng alerto kapag inilipat o pinalaya ng kulungan ang tao. Saklaw raw nito ang maraming kulungan ng county, pero hindi ang buong ICE. Buksan muna ang site; hindi pa namin ito nasusuri.

contact-eoir-line = Linya ng korte ng imigrasyon para sa mga kaso (EOIR)
    .what = Pakinggan ang susunod na petsa sa korte at ang desisyon ng hukom sa kaso sa imigrasyon. Kailangan ninyo ang [A-number](term:a-number) ng tao. Hindi nito sinasabi ang tungkol sa [immigration bond](term:immigration-bond).
    .hours = Araw at gabi, araw-araw. English at Spanish.

contact-eoir-online = Online na paghahanap ng kaso sa korte ng imigrasyon (EOIR)
    .what = Hanapin ang kaso sa imigrasyon gamit ang [A-number](term:a-number) ng tao. Tingnan dito kung may lumang utos ng deportasyon bago kayo magpasya tungkol sa [piyansa (bail)](term:bail).

contact-legal-directory = National Immigration Legal Services Directory (Immigration Advocates Network)
    .what = Maghanap ng mga nonprofit na abogado sa imigrasyon ayon sa ZIP code o detention center. Buksan muna ang site; hindi namin alam kung bago pa ang laman nito.

contact-pro-bono-list = Listahan ng libreng tulong-legal mula sa mga korte ng imigrasyon (EOIR)
    .what = Humanap ng mga abogado at grupong puwedeng tumulong nang libre, nakalista ayon sa korte ng imigrasyon. Apat na beses sa isang taon lumalabas ang bagong listahan.

contact-aila = AILA, paghahanap ng abogado (American Immigration Lawyers Association)
    .what = Humanap ng pribadong abogado sa imigrasyon. Itanong muna ang buong presyo. Buksan muna ang site; hindi pa namin ito nasusuri.

contact-doj-roster = Listahan ng Justice Department ng mga accredited representative
    .what = Tiyaking ang tumutulong na hindi abogado ay isang [accredited representative](term:accredited-representative). Hanapin ang pangalan ng tumutulong at ng nonprofit.

contact-state-bar = Ang state bar ninyo
    .what = Tiyaking may lisensiya ang abogado. Puwede rin kayong ituro ng state bar sa pribadong abogado o sa murang unang pag-uusap. Maghanap online gamit ang pangalan ng estado ninyo at “bar association.”

contact-clinic = CLINIC (Catholic Legal Immigration Network)
    .what = Humanap ng mga programang legal sa imigrasyon ng mga grupong Katoliko at ng komunidad. Buksan muna ang site; hindi pa namin sila natatawagan.

contact-legal-aid = Lokal na legal aid (Legal Services Corporation)
    .what = Humanap ng opisina ng legal aid na malapit sa inyo. May mga limitasyon ang mga opisinang ito sa pagtulong sa mga walang legal na status, kaya magtanong muna. Buksan muna ang site; hindi pa namin sila natatawagan.

contact-idp = Immigrant Defense Project (IDP)
    .what = Magtanong tungkol sa kasong kriminal at imigrasyon. Kahit sino ay puwedeng magtanong. Pinakamalaki ang tulong nila sa New York; sa ibang lugar, nagpapaliwanag sila at itinuturo nila kayo sa iba. Mag-iiwan kayo ng mensahe at tatawag sila pabalik. Buksan muna ang site para sa numero; hindi pa kami nakakatawag.

contact-freedom-for-immigrants = Freedom for Immigrants
    .what = Hanapin ang hotline nila para sa mga taong nasa detensiyon ng ICE at sa mga pamilya nila. Buksan muna ang site; hindi pa kami nakakatawag, at baka nagbago na ito.

contact-chirla = CHIRLA
    .what = Hanapin ang linya nila ng tulong para sa mga immigrant, sa English at Spanish. Inanunsiyo ito para sa buong bansa. Buksan muna ang site; hindi pa kami nakakatawag.

contact-nijc = National Immigrant Justice Center (NIJC)
    .what = Magtanong tungkol sa tulong-legal sa detensiyon ng imigrasyon, karamihan sa Midwest. Buksan muna ang site; hindi pa kami nakakatawag.

contact-nip = National Immigration Project
    .what = Sabihin sa abogado ninyo ang tungkol sa kanila. Tinutulungan nila ang mga abogado sa mahihirap na kaso, at puwede nilang ituro ang mga pamilya sa iba. Buksan muna ang site; hindi pa kami nakakatawag.

contact-ilrc = Immigrant Legal Resource Center (ILRC)
    .what = Kumuha ng mga card tungkol sa inyong mga karapatan, ng plano ng pamilya, at ng mga gabay para sa mga abogado sa kasong kriminal. Ang ilan ay nasa maraming wika. Wala silang linya ng tulong.

contact-aclu = ACLU sa estado ninyo
    .what = Itanong kung kumukuha sila ng mga kaso kung saan masyadong matagal ikinulong ang tao ([overdetention](term:overdetention)). Puwede silang kumuha ng malakas na kaso. Buksan muna ang site para hanapin ang estado ninyo; hindi pa kami nakakatawag.

contact-texas-law-help = TexasLawHelp (Texas)
    .what = Magbasa ng web guide para sa mga pamilya tungkol sa detensiyon ng imigrasyon. Buksan muna ang site; hindi pa namin nasusuri kung bago pa ito.

contact-consulates = Ang konsulado ng tao
    .what = Puwedeng bumisita ang [konsulado](term:consulate), at puwedeng tumulong maghanap ng abogado, mga papel, at pamilya. Kung takot ang tao sa gobyerno niya, magtanong muna sa abogado. May listahan ng mga konsulado ang State Department.

contact-ciam = CIAM, ang help center ng Mexico
    .what = Tumutulong itong hanapin at alalayan ang mga mamamayan ng Mexico na nakakulong. Itanong sa konsulado ng Mexico kung paano ito maaabot.
    .hours = Araw at gabi, araw-araw. Spanish at English.

contact-orr = Office of Refugee Resettlement (ORR)
    .what = Hanapin ang batang nasa pangangalaga ng gobyerno nang walang magulang. Hindi ipinapakita ng paghahanap ng ICE ang mga bata. Opisina ito ng gobyerno, kaya sikaping makausap muna ang isang abogado para sa bata.

contact-bail-fund-network = National Bail Fund Network
    .what = Humanap ng mga grupong puwedeng magbayad ng [piyansa (bail)](term:bail) o ng [immigration bond](term:immigration-bond). Karamihan ay tumutulong lang sa immigration bond kapag naitakda na ang halaga. Buksan muna ang site; hindi pa namin sila natatawagan.

contact-cebonds = CeBONDS
    .what = Magbayad ng [immigration bond](term:immigration-bond) online sa pamamagitan ng bank transfer. **ICE ang nagpapatakbo ng site na ito.** Puwedeng magbayad ang mga citizen, may green card, law firm, at nonprofit. Kayo mismo ang pumunta sa site. Walang sinumang tumatawag sa inyo ang naniningil ng tunay na immigration bond.
