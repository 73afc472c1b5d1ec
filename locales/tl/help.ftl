# Ang page na “Sino ang makakatulong”: ang sarili nitong mga salita. Nasa contacts.ftl kung para saan ang bawat isa.

help-title = Sino ang makakatulong
help-card = Libreng tulong-legal, paghahanap ng tao, linya ng korte
help-intro = Puwedeng makatulong ang mga lugar na ito. Itanong kung magkano ang tawag at sino ang sumasagot. Huwag pag-usapan ang mga papel o kung paano pumasok ang tao hangga’t hindi ninyo tiyak na opisina ng abogado ang kausap ninyo.
help-clinic = Mula sa mga nagpapatakbo ng computer na ito
help-clinic-unusable = May isang nakalista sa listahan ng klinika na hindi maipakita (linya { $line }: { $reason }).
help-legal = Libre o murang tulong-legal
help-hotline = Mga linya ng tulong
help-find = Maghanap ng tao
help-court = Ang korte ng imigrasyon
help-funds = Mga pondo para sa piyansa (bail) at para sa immigration bond
help-pay-bond = Magbayad ng immigration bond
help-consulates = Mga konsulado
help-children = Mga bata
