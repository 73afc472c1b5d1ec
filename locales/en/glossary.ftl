# Special words. term-… is the word as a heading; .means explains it in one or two short sentences.
# Bail is always the criminal court; an immigration bond is always ICE. Never plain “bond”.

term-a-number = A-number
    .means = The nine-digit number that Homeland Security gives a person. It starts with the letter A. It is on immigration papers such as a work permit or a green card.

term-accredited-representative = Accredited representative
    .means = A trained helper who is not a lawyer but may give immigration legal help. The Justice Department must approve the helper, who works at an approved nonprofit.

term-administrative-warrant = ICE warrant (administrative warrant)
    .means = A paper signed by an immigration officer, not by a judge. It lets ICE arrest someone.

term-aggravated-felony = Aggravated felony
    .means = A label in immigration law for a long list of crimes. Some of them are not felonies in criminal court. The results for the person can be very heavy.

term-asylum = Asylum
    .means = It protects people who fear serious harm in their country. The harm must be for a reason such as politics, religion, race, nationality or social group.

term-bail = Bail (criminal court)
    .means = Money or a promise that lets a person wait for criminal court outside jail. It is not the same as an [immigration bond](term:immigration-bond).

term-bondsman = Bail bondsman
    .means = A business that posts [bail](term:bail) for a fee. The fee is not given back.

term-bia = Board of Immigration Appeals (BIA)
    .means = The office that reviews the decisions of [immigration judges](term:immigration-judge).

term-booking = Booking
    .means = The jail’s first step after an arrest. It takes the person’s name, photo and fingerprints.

term-cebonds = CeBONDS
    .means = ICE’s website for paying an [immigration bond](term:immigration-bond). The address is { $site-bond-payment }.

term-consulate = Consulate
    .means = The office of a person’s country in the United States. It can visit its citizens in jail. It can also help find a lawyer, papers and family.

term-conviction = Conviction
    .means = A guilty finding or a guilty plea. Immigration law may count some results that a state court does not.

term-fear-interview = Credible fear or reasonable fear interview
    .means = A screening talk with an asylum officer. It is for people who say they are afraid to go back to their country.

term-detainer = ICE hold
    .means = A request from ICE to a jail. It is also called a detainer or an immigration hold. It asks the jail to tell ICE before release and to keep the person up to { $hours-hold } more hours. An officer signs it, not a judge.

term-dhs = Department of Homeland Security (DHS)
    .means = The federal department that [ICE](term:ice) belongs to.

term-entered-without-inspection = Entered without inspection
    .means = Came into the United States and was not checked by an officer. The check is done at an official entry point.

term-eoir = EOIR
    .means = The office of the Justice Department that runs the immigration courts.

term-expedited-removal = Expedited removal
    .means = Fast deportation that an immigration officer orders. The person does not see a judge.

term-federal-circuit = Federal circuit
    .means = A group of states whose federal courts follow the same appeals court. The rules can differ from one circuit to another.

term-forfeiture = Forfeiture
    .means = Losing the money paid for [bail](term:bail) or for an [immigration bond](term:immigration-bond), because a rule was broken.

term-form-i-200-i-205 = Form { $form-arrest-warrant } and Form { $form-removal-warrant }
    .means = Two of ICE’s own papers. Form { $form-arrest-warrant } is for an arrest. Form { $form-removal-warrant } is for a deportation. Officers sign them, not judges.

term-form-i-247a = Form { $form-detainer }
    .means = The government form that is used for an [ICE hold](term:detainer).

term-habeas-corpus = Habeas corpus
    .means = A request that a judge decide whether it is legal to keep someone locked up.

term-ice = ICE
    .means = Short for Immigration and Customs Enforcement. It is the agency that arrests people inside the country and deports them.

term-immigration-bond = Immigration bond
    .means = Money paid to ICE so that a person can wait for immigration court outside detention. It is not the same as [bail](term:bail).

term-immigration-judge = Immigration judge
    .means = A person who decides deportation and immigration bond cases. This judge works for the Justice Department.

term-judicial-warrant = Judge’s warrant (judicial warrant)
    .means = A paper signed by a court judge or magistrate. It names a court.

term-laken-riley-act = Laken Riley Act
    .means = A federal law. It denies an [immigration bond](term:immigration-bond) to some people who were only arrested for certain crimes. Theft and some violent acts are examples.

term-mandatory-detention = Mandatory detention
    .means = Being held by ICE with no right to ask an immigration judge for an [immigration bond](term:immigration-bond).

term-notario = Notario (notary)
    .means = In the United States, a notary or “notario” is not a lawyer. A notary may not give legal advice.

term-notice-to-appear = Notice to Appear (NTA)
    .means = The paper that starts a deportation case and says why.

term-obligor = Obligor
    .means = The person who pays an [immigration bond](term:immigration-bond) and promises that the rules will be followed.

term-overdetention = Overdetention
    .means = Being kept after the law says a person must be let go.

term-parole = Parole (immigration)
    .means = Permission from immigration officers to be out of detention, or to enter the country, for a time. It does not count as a formal admission.

term-personal-recognizance = Personal recognizance
    .means = Release from jail on a promise to come back to court, without paying.

term-plea = Plea
    .means = The answer to a criminal charge: guilty, not guilty or no contest.

term-probable-cause = Probable cause
    .means = A good reason, based on facts, to believe that something is true.

term-public-defender = Public defender
    .means = A lawyer the court gives, free, to a person in a criminal case who cannot pay.

term-reinstatement = Reinstatement
    .means = Using an old deportation order once more. ICE can do this when the person has come back.

term-release-point = Release point
    .means = The moment when the criminal case no longer holds the person. Examples are when bail is paid or the charges are dropped.

term-removal = Removal
    .means = The legal word for deportation.

term-stipulated-removal = Stipulated removal
    .means = Agreeing in writing to be deported without seeing a judge. It is a full deportation order.

term-287g = { $section-287g } agreement
    .means = A deal between ICE and a local agency. It lets local officers do some immigration work.

term-u-t-visa-vawa = U visa, T visa and VAWA
    .means = Protection for victims of crime (U visa) or of trafficking (T visa). It is also for people whom close family abused (VAWA).

term-voluntary-departure = Voluntary departure
    .means = Permission to leave the country and pay for it oneself. It is not a deportation order.

term-writ = Writ (to bring a person to court)
    .means = A court’s order asking that a person in custody be brought to court.
