# Gid la nan yon tèminal, `hold-guide text`. text-keys vini apre chak demann pou chwazi.

text-keys = b pou retounen, q pou fini.
text-choose = Tape yon nimewo epi peze Enter;
text-choose-any = Tape youn oswa plizyè nimewo ak espas ant yo, epi peze Enter;
text-choose-place = Tape yon nimewo, oswa non eta a oswa lèt li yo, epi peze Enter;
text-choose-answer = Tape yon nimewo, oswa mo pou chèche, epi peze Enter;
text-not-understood = Sa pa youn nan chwa yo. Tanpri eseye ankò.
text-nothing-found = Nou pa jwenn anyen. Eseye yon sèl lòt mo, oswa yon nimewo.
text-plain-only = Tèminal sa a di li montre lèt senp sèlman, kidonk gid la parèt ann anglè. Pou tout lang yo, mete l sou Unicode.
