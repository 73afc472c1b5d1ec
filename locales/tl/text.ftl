# Ang gabay sa terminal, `hold-guide text`. Sumusunod ang text-keys sa bawat paghiling na pumili.

text-keys = b para bumalik, q para tapusin.
text-choose = Mag-type ng numero at pindutin ang Enter;
text-choose-any = Mag-type ng isa o higit pang numero na may puwang sa pagitan, at pindutin ang Enter;
text-choose-place = Mag-type ng numero, o ng pangalan o mga titik ng estado, at pindutin ang Enter;
text-choose-answer = Mag-type ng numero, o ng mga salitang hahanapin, at pindutin ang Enter;
text-not-understood = Wala iyan sa mga pagpipilian. Subukan po ulit.
text-nothing-found = Walang nahanap. Subukan ang isa pang salita, o isang numero.
text-plain-only = Ayon sa terminal na ito, mga simpleng titik lang ang kaya nitong ipakita, kaya nasa Ingles ang gabay. Para sa lahat ng wika, itakda ito sa Unicode.
