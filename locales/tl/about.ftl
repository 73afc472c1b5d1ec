# Ang page tungkol sa gabay mismo.

about-title = Tungkol sa gabay na ito
about-what = Ang gabay na ito ay para sa pamilya at mga kaibigan ng taong nakakulong na hiniling ng ICE na i-hold. Impormasyon ang ibinibigay nito, hindi payong legal. Hindi nito alam ang buong kuwento ninyo. Malalaman iyon ng isang abogado.
about-promises = Ang pangako namin
about-offline = Gumagana ito kahit walang internet. Hindi ito kumokonekta kahit saan.
about-blocked = Hinaharang din ng sistema ng computer na ito ang bawat koneksiyon ng gabay sa network.
about-not-blocked = Walang dagdag na harang sa mga koneksiyon sa network ang computer na ito. Hindi pa rin kumokonekta ang gabay kahit saan.
about-no-trace = Wala itong sine-save sa mga inilalagay ninyo. Mawawala ang mga sagot ninyo kapag binura ninyo ang mga ito o isinara ang programa.
about-sourced = Bawat sinasabi tungkol sa batas ay may nakasulat kung saan galing at kung kailan sinuri.
about-age = Gaano na kaluma ang nilalaman
about-age-text = Huling sinuri ang nilalaman noong { $date }. Mabilis magbago ang batas. May mga bahaging dapat suriin ulit sa loob ng { $days-moving } araw. Kapag lampas na roon ang isang bahagi, nakasulat iyon.
about-not-reviewed = Wala pang abogadong sumuri nito
about-not-reviewed-text = Isinulat ang gabay mula sa mga nakalathalang pinagkunan. Hindi pa ito nasusuri ng abogado sa imigrasyon. Bago kayo kumilos, sikaping makausap ang isang abogado.
about-translations = Mga salin
about-translations-text = Draft ang isang salin hangga’t hindi pa ito nasusuri ng isang taong nagbigay ng pangalan. Sinasabi iyon sa bawat page na draft.
about-sources-text = Narito ang lahat ng pinagkunan. Ang numero sa teksto ay papunta sa pinagkunan nito sa ibaba ng page.
about-keys = Mga key sa keyboard
about-keys-text = Ang Tab ay lumilipat sa susunod na bahagi. Ang Enter o Space ay pumipindot ng button. Ang mga arrow key ay lumilipat sa mga pagpipilian. Ang Ctrl at plus, o Ctrl at minus, ay nagpapalit ng laki ng letra. Ang Ctrl at A ay pumipili sa buong teksto ng page, at ang Ctrl at C ay kumokopya nito. Ang Escape ay nagsasara ng kahon.
