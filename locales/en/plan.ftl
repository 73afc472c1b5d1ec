# The plan. plan-<id> = one item: one to four short sentences.
# "They" and "the person" = the person held; "you" = the reader. Items for lawyers are questions to ask.
# "Bail" is always the criminal court's; "immigration bond" is always ICE's. Never plain "bond".
# { $state }, { $circuit } and { $law-date } are the chosen state, its federal circuit and the month of its newest material.

## Answer: the short answer, first lines of the plan

plan-ans-citizen = A U.S. citizen cannot lawfully be held for immigration, and some people are citizens without knowing it. Have a lawyer check this first and show the proof.
plan-ans-minor = This is a child, so a lawyer who helps children is the first step. If immigration officers take a child who has no parent here, the child must go to the government’s refugee office. This is normally within { $hours-orr } hours.
plan-ans-none = The jail says there is no [ICE hold](term:detainer) now. One can still arrive, sometimes within hours of [booking](term:booking). Talk to the defense lawyer about release today.
plan-ans-confirm = First find out if there really is an [ICE hold](term:detainer). A rumor can be wrong. Until you know, plan as if there is one.
plan-ans-plea = A quick guilty [plea](term:plea) “to get out” is risky. With an [ICE hold](term:detainer), it can lead to ICE the same day or soon after. It can also take away legal status or the chance of an [immigration bond](term:immigration-bond).
plan-ans-denied = The judge said no to [bail](term:bail), so there is nothing to pay now. ICE normally waits while the criminal case holds the person. Use this time to talk to both lawyers.
plan-ans-unpaid-must = While the [ICE hold](term:detainer) stands, paying [bail](term:bail) may lead to ICE and not home. In { $state }, expect the jail to honor the hold because of state law. So they would probably be kept for ICE. Try to speak to a lawyer before paying.
plan-ans-unpaid-no = In { $state }, our sources say the jail may not hold them on this paper alone. If [bail](term:bail) is paid and nothing else holds them, the jail should let them go. ICE may still arrest them, that day or later. Try to speak to a lawyer before paying.
plan-ans-unpaid-no-unsure = In { $state }, the jail may not hold them on this paper alone, as far as we could find. We could not confirm all of it. ICE may still arrest them, that day or later. Try to speak to a lawyer before paying [bail](term:bail).
plan-ans-unpaid-depends = Whether paying [bail](term:bail) brings them home depends on where they are held and on the law there. Where a place honors the [ICE hold](term:detainer), paying usually leads to ICE and not home. Try to speak to a lawyer before paying.
plan-ans-release-no = In { $state }, our sources say the jail may not keep them on the [ICE hold](term:detainer) alone, not even for { $hours-hold } hours. If nothing else holds them, a lawyer can ask the jail for release now. ICE may still arrest them, that day or later.
plan-ans-release-exceptions = In { $state }, our sources say a jail may keep a person on an [ICE hold](term:detainer) only in some cases. Ask the lawyer today if one fits here.
plan-ans-release-under = The [ICE hold](term:detainer) asks for no more than { $hours-hold } extra hours. They count from the moment the person could have gone free. In that time ICE may come at any hour, day or night.
plan-ans-release-weekend = The time may be over, or it may not. The form says { $hours-hold } hours. A federal rule leaves out weekends and holidays, and many jails count that way. Ask the lawyer which count this jail uses.
plan-ans-release-over = More than { $hours-hold } hours have passed. If nothing else holds them, the [ICE hold](term:detainer) no longer supports keeping them, and the jail must let them go. Decide with a lawyer today how to ask.
plan-ans-serving = ICE normally waits until the sentence ends. It may come on the last day. Use the time before then to build the immigration case.
plan-ans-old-order = With an old deportation order, ICE may send them away fast. Sometimes it is within days and without seeing a judge. Let an immigration lawyer look at it today, before anyone pays or signs.
plan-ans-ice-expedited = ICE may try to deport them without a judge. As of { $date-expedited-removal }, ICE can use this [fast deportation](term:expedited-removal) across the country. It is for people whom no officer let in and who cannot prove { $years-proof } years in a row here.
plan-ans-ice-bond-no = This is the rule in the { $circuit } as of { $date-circuits }. A person who [came in without being checked](term:entered-without-inspection) will probably not get an [immigration bond](term:immigration-bond) hearing from an [immigration judge](term:immigration-judge). Ask a lawyer about [habeas corpus](term:habeas-corpus). It is a case in federal court.
plan-ans-ice-bond-yes = This is the rule in the { $circuit } as of { $date-circuits }. A person who [came in without being checked](term:entered-without-inspection) should be able to ask an [immigration judge](term:immigration-judge) for an [immigration bond](term:immigration-bond). The judge can still say no. An old deportation order or a rule about certain crimes can bar it.
plan-ans-ice-bond-unsettled = We cannot say for sure if they can get an [immigration bond](term:immigration-bond). It depends on how they came, on the charge and on where ICE keeps them. Ask an immigration lawyer now, and get proof ready.
plan-ans-ice-admitted = People who came with a visa or a green card can usually ask an [immigration judge](term:immigration-judge) for an [immigration bond](term:immigration-bond). A rule about certain crimes can take this away. Ask a lawyer to request a hearing.
plan-ans-find = First find out where they are. Look in the jail, then in ICE’s online search. That search often runs behind, so look again every few hours.
plan-ans-out = Being out is good news, but it is not the end. The court dates stand, and ICE may still arrest them later. Get advice and a plan now, while there is time.

## Now: what to do today

plan-now-private = If this is a jail phone or tablet, stop here: it may be recorded. Read on in a private place, on a device you trust.
plan-now-citizen-proof = Collect proof that they are a citizen. It can be a U.S. passport or card, a U.S. birth certificate, citizenship papers or the parents’ papers. The lawyer can send copies to the head of the jail and to the ICE office. Keep the originals.
plan-now-confirm = Ask the jail this neutral question: “Besides the charges, is there any other hold or detainer that would stop release?” Do not mention birthplace or status.
plan-now-stage = Find out where the criminal case stands: the charges, the [bail](term:bail) and the next court date. The jail, the court clerk or the [public defender](term:public-defender) can tell you.
plan-now-minor-lawyer = Call a lawyer who helps children with immigration. Tell the child’s defense lawyer about the hold.
plan-now-bail-first = Try to speak to a lawyer before paying [bail](term:bail). Paying is sometimes the right step and sometimes not, and one call may tell you. See [should we pay?](faq:should-we-pay)
plan-now-plea-time = Ask the defense lawyer to ask the court for more time before any [plea](term:plea). Tell the lawyer about immigration matters in private. Do not speak of them in open court unless the lawyer advises it.
plan-now-lawyers = Call two lawyers today. One is the criminal-defense lawyer, who may be a [public defender](term:public-defender). The other is an immigration lawyer. Ask them to talk to each other before any payment, [plea](term:plea) or statement.
plan-now-release-clock = Write down the exact date and hour when they could have gone free. Where a hold counts, its { $hours-hold } hours start at this [release point](term:release-point). Keep your phone on and the lawyer’s number at hand.
plan-now-release-letter = With a lawyer, ask the jail politely and in writing: When did the criminal case stop holding them? Under what authority are they still held, and how are the hours counted? Ask for the hold form, any warrant and release. Note each name, time and answer. See [what to write](faq:what-to-write).
plan-now-ask-jail = Ask the jail or prison what it does when [bail](term:bail) is paid and there is an [ICE hold](term:detainer). Does it let people go, keep them, or hand them to ICE? Do not mention birthplace or status.
plan-now-form = Make sure both lawyers have a copy of any hold paper, [Form { $form-detainer }](term:form-i-247a). The defense lawyer can get it from the jail. The ticked box shows why ICE says it wants the person. If the person never got a copy, tell the lawyer.
plan-now-ice-lawyer = Find an immigration lawyer today. In immigration court a person may have a lawyer, but the government does not pay for one.
plan-now-find-jail = Call the jail, or look at its list of the people held there. If they have left, ask when and who took them. Say nothing about birthplace or status.
plan-now-find-moved = They may have been moved to another jail or to prison, and an [ICE hold](term:detainer) can go with them. Look at the lists of nearby jails too.
plan-now-locator = To find someone with ICE, search { $site-locator }. Use the [A-number](term:a-number) and country of birth, or the exact first and last name and country of birth. Try every spelling and both last names.
plan-now-find-lawyer = Call an immigration lawyer now, even before you find them. A lawyer, a citizen or the [consulate](term:consulate) can also ask. They can ask the ICE office for the area, and the detention centers near it.
plan-now-find-write = Write down on paper what you ask, whom, when, and what they say. The page on [finding someone](page:finding) has every step and a list to copy.
plan-now-old-check = Find out today if there is an old [deportation order](term:removal). With the [A-number](term:a-number), you or the lawyer can check { $site-court } or call the court line, { $phone-eoir-line }.
plan-now-ice-two-years = Collect proof of { $years-proof } years or more in a row here, month by month: leases, bills, pay stubs, taxes, school or medical papers. Give it to the lawyer. Officers need not explain this rule, so ask the lawyer who shows the proof, and when. The person can ask to see a judge.
plan-now-ice-fear = They should say clearly, more than once and to every officer, that they are afraid to go back. This can lead to a [fear interview](term:fear-interview). They should not stay silent about this.
plan-now-tell-defense = Tell the defense lawyer at once when ICE has them. A criminal case that is open goes on, and the court dates stand.
plan-now-silence = The person may stay silent about birthplace, how they came and papers. They can say: “I want to speak with a lawyer. I do not want to answer questions.” Let them know, through the lawyer if you can.
plan-now-serving = Ask for the exact end date of the sentence. Two to three months before it, have the lawyer at work. Plan who picks up their things and which medicine they need.
plan-now-folder = Start a folder: [booking](term:booking) number, court dates, lawyers’ names, and any paper with the [A-number](term:a-number). Add proof of address, family, work, taxes, health and years here. Give copies to two people you trust.
plan-now-state = Find out which state they are held in. Then pick it in [the state question](step:state). The rules differ a lot from state to state.
plan-now-medical = Write down illnesses, medicines and doctors. If they are held, give this to the medical staff there. Ask that a medical summary goes with them if they are moved.
plan-now-children = Make a plan for the children today: who picks them up, who may sign for school and doctor, and whom to call. The legal forms differ by state, so ask which one to use.
plan-now-status = Give the lawyer copies of the DACA, TPS or [asylum](term:asylum) papers today. Ask if they are still good. These rules change often.

## Know: what to know, what can go wrong

plan-know-hold = An [ICE hold](term:detainer) is a request to the jail, signed by an officer and not by a judge. It is not a criminal charge and not a deportation order. See [must the jail obey?](faq:must-the-jail-obey)
plan-know-two-systems = Paying [bail](term:bail) does not cancel the [ICE hold](term:detainer). It also does not pay an [immigration bond](term:immigration-bond). These are two separate systems.
plan-know-prison = State rules about holds are mostly about local jails. Other rules may apply in a state prison, and even more so in a federal one. A hold can also follow the person from one place to the next.
plan-know-bond-no = Federal courts are grouped in [circuits](term:federal-circuit). This is the rule in the { $circuit } as of { $date-circuits }. A person who [came in without being checked](term:entered-without-inspection) will probably not get an [immigration bond](term:immigration-bond) hearing from an [immigration judge](term:immigration-judge). So do not count on one.
plan-know-bond-yes = Federal courts are grouped in [circuits](term:federal-circuit). This is the rule in the { $circuit } as of { $date-circuits }. A person who [came in without being checked](term:entered-without-inspection) should be able to ask an [immigration judge](term:immigration-judge) for an [immigration bond](term:immigration-bond). The judge can say no. An old deportation order or a rule about certain crimes can bar it.
plan-know-bond-not-final = This is about a person who [came in without being checked](term:entered-without-inspection). In the { $circuit }, an appeals court said they can have an [immigration bond](term:immigration-bond) hearing. But as of { $date-circuits }, this ruling was not final. Ask the lawyer where it stands.
plan-know-bond-unconfirmed = This is about a person who [came in without being checked](term:entered-without-inspection). In the { $circuit }, a ruling is reported that lets them ask for an [immigration bond](term:immigration-bond). As of { $date-circuits }, we could not confirm it. Ask the lawyer.
plan-know-bond-none = This differs by federal [circuit](term:federal-circuit). As of { $date-circuits }, a person who [came in without being checked](term:entered-without-inspection) can ask for an [immigration bond](term:immigration-bond) in some. In others, probably not. For this plan we have no clear rule, so ask the lawyer.
plan-know-scotus = On { $date-scotus-grant }, the U.S. Supreme Court agreed to decide if ICE may deny an [immigration bond](term:immigration-bond) hearing to people who came in without being checked ({ $scotus-case }). A decision would normally come by about { $date-scotus-decision }. Until then, each circuit’s rule stands.
plan-know-moves = ICE may move a person it holds far away, even to another state. Then another court’s rule counts.
plan-know-laken = This kind of charge can fall under the [Laken Riley Act](term:laken-riley-act). If the person came in without being checked, expect no [immigration bond](term:immigration-bond). An arrest alone is enough. They do not have to be found guilty.
plan-know-serious = A [conviction](term:conviction) for some crimes bars an [immigration bond](term:immigration-bond). These include most drug crimes, certain gun crimes and what the law calls an [aggravated felony](term:aggravated-felony). This is [mandatory detention](term:mandatory-detention).
plan-know-admitted = A person who came with a visa or a green card can usually ask for an [immigration bond](term:immigration-bond). A [plea](term:plea) or [conviction](term:conviction) can take this away, and status too.
plan-know-old-order = A person held on an old order often cannot get an [immigration bond](term:immigration-bond) from a judge. If they were deported and came back, ICE may use the old order again. This is called [reinstatement](term:reinstatement).
plan-know-press = Pressing the jail for release can make ICE come at once. Decide with a lawyer when and how to press. ICE does not always come, but it can still arrest them later, somewhere else.
plan-know-missed-court = They may miss criminal court because ICE has them. Then the court may order an arrest, and paid [bail](term:bail) may be lost. Whether the money can be saved differs by state.
plan-know-pay-bond = An [immigration bond](term:immigration-bond) is at least { $bond-minimum } and often much more. It is paid in full to ICE at { $site-bond-payment }, from a bank. The payer, or [obligor](term:obligor), must be a citizen, a green-card holder, a law firm or a nonprofit.
plan-know-minor = Rules about holds on children differ from state to state, and we did not find them for each state. Only a lawyer can say what this place may do.
plan-know-booking = Fingerprints from [booking](term:booking) go to Homeland Security, whatever the charge. Answers about birthplace in a jail often lead to a hold.
plan-know-victim = Some victims of crime, trafficking or family abuse can ask for a [U visa, T visa or VAWA](term:u-t-visa-vawa). Since { $date-victim-policy }, an open case of this kind does not stop ICE from holding them. A court may have changed this. Keep copies of the papers where family and lawyer can send them.
plan-know-status = An open [asylum](term:asylum) case does not stop ICE from holding someone. As of { $date-daca }, people with DACA had been arrested too. A person whose TPS is still good may not be held over their immigration status. But as of { $date-tps }, most TPS programs had ended.

## The bail comparison

plan-pay-next-must = The jail will probably keep them for ICE for no longer than about { $hours-hold } more hours. If ICE comes, they go to ICE and not home.
plan-pay-next-no = As far as we know, the jail should let them go if nothing else holds them. ICE may still arrest them, that day or later.
plan-pay-next-depends = It depends on the place. They may go home. Or they may be kept for ICE for no longer than about { $hours-hold } more hours.
plan-pay-wrong = If ICE takes them while the criminal case is open, they may miss criminal court. The [immigration judge](term:immigration-judge) may not finish a case with charges open.
plan-pay-wrong-no-bond = Once with ICE, they may have no chance at an [immigration bond](term:immigration-bond). They could stay locked up for a long time.
plan-pay-money-cash = **Cash:** cash [bail](term:bail) normally comes back at the end if the court’s rules were kept. If ICE makes them miss court, it may be lost ([forfeiture](term:forfeiture)).
plan-pay-money-bondsman = **A [bondsman](term:bondsman):** the fee, often about { $bondsman-percent } percent, does not come back. Some refuse, or ask for the full amount in cash, when there is a hold.
plan-pay-money-property = **Property:** if a home or land stands for the [bail](term:bail), the rules differ from place to place, and we did not find them. Read the contract, and ask the lawyer what could be lost before you sign.
plan-pay-case = It goes on. Court dates stand, even if ICE has them. The defense lawyer must then be told at once.
plan-pay-ask = **The jail or the defense lawyer:** If we pay, will this place let them go, keep them, or hand them to ICE? **The defense lawyer:** What becomes of our money if ICE takes them before court?
plan-wait-next = They stay where they are. ICE normally waits while the criminal case holds the person.
plan-wait-wrong = They may lose a job or a home, or feel pushed to plead guilty. ICE may still be waiting at the end.
plan-wait-money = You keep the money for now. No cash, no [bondsman’s](term:bondsman) fee and no property is at risk. Ask the lawyer if [bail](term:bail) can be paid later.
plan-wait-case = They can go to criminal court and are near the defense lawyer. Time in the county jail on the charge normally counts toward a sentence. Ask to be sure.
plan-wait-ask = **The immigration lawyer:** Is it better for them to stay in the jail for now? Until when? **The defense lawyer:** How much time counts so far?
plan-ask-next = You learn what this place does with holds and what ICE could do. Then you decide.
plan-ask-wrong = It takes time, and they wait inside meanwhile. Set a day by which you want to decide.
plan-ask-money = Cash, a [bondsman’s](term:bondsman) fee and property stay with you until you know the risk. An immigration lawyer may cost money. A [public defender](term:public-defender) is free for a person who cannot pay.
plan-ask-case = The defense lawyer can plan for court, ask for lower [bail](term:bail), and look for an outcome that does less harm.
plan-ask-ask = **The immigration lawyer:** Is there an old deportation order? Could a judge here give them an [immigration bond](term:immigration-bond)? **Both lawyers:** Will you talk to each other before we pay?
plan-free-next = A judge may let some people go on a [promise to come back](term:personal-recognizance). Where the jail honors holds, this can also start the time for ICE.
plan-free-wrong = The judge may say no. Some judges see the hold as a reason, although the form says it should not affect [bail](term:bail). Only the lawyer can judge if it is wise.
plan-free-money = No [bail](term:bail) money is paid. So no cash, no [bondsman’s](term:bondsman) fee and no property can be lost.
plan-free-case = It goes on, and the court dates stand.
plan-free-ask = **The defense lawyer:** Can you ask for release on a promise to come back, or for lower [bail](term:bail)? Would that be wise with the hold?

## Questions for the criminal-defense lawyer

plan-crim-jail = If we pay [bail](term:bail), will this place let them go, keep them for { $hours-hold } hours, or hand them to ICE?
plan-crim-money = What happens to our [bail](term:bail) money if ICE takes them before court?
plan-crim-lower = Can you ask a judge for lower [bail](term:bail), or for release on a [promise to come back](term:personal-recognizance) without money? Would that be wise?
plan-crim-plea = Which [plea](term:plea) would be safe for immigration? Have you asked an immigration expert?
plan-crim-dismiss = Can the case be dropped, or sent to a program instead of a [conviction](term:conviction)?
plan-crim-court = If ICE takes them or has them, how will you tell the court and avoid an arrest order? Could a [writ](term:writ) ask ICE to bring them to court?
plan-crim-prosecutor = Could the prosecutor tell ICE that the person is needed here for the case?
plan-crim-credit = How much time counts toward a sentence so far? Would time with ICE count?
plan-crim-lawful = Is it lawful here to keep them on the hold, and how does this jail count the { $hours-hold } hours? What will you do if the time is nearly over?
plan-crim-other-hold = Is anything besides the [ICE hold](term:detainer) keeping them, such as another case or a [judge’s warrant](term:judicial-warrant)?
plan-crim-over = Can you send a demand letter today? If the jail refuses, can you file for [habeas corpus](term:habeas-corpus) in state or federal court? Could they later claim money for being [kept too long](term:overdetention)?
plan-crim-early = Is early release or a program possible even with the hold? The form says the hold should not affect this.
plan-crim-none = Which ways to release are open now, and how soon? What could bring a hold?
plan-crim-minor = What may this place do with an [ICE hold](term:detainer) on a child? How do we keep the child from being questioned alone?

## Questions for the immigration lawyer

plan-imm-citizen = Could they be a U.S. citizen through birth, parents or grandparents? If so, will you ask ICE to cancel the hold and a judge to free them?
plan-imm-citizen-check = Could they be a U.S. citizen through birth, parents or grandparents? What proof do you need?
plan-imm-old-check = Is there an old deportation order? Can you check the immigration court and ask for the government file?
plan-imm-old-reopen = Can the old order be reopened or stopped for a time? What is the time limit, and what must be filed before they are moved? Is there a risk of a federal charge?
plan-imm-law = Under which law does ICE keep them, or would it? Can a judge in this region grant an [immigration bond](term:immigration-bond) now?
plan-imm-bond-no = They would be held without a hearing while higher courts decide. What can a federal judge here still do now?
plan-imm-habeas = Should a [habeas corpus](term:habeas-corpus) case be ready before ICE moves them to a place with other rules? In which court?
plan-imm-laken = Does the charge fall under the [Laken Riley Act](term:laken-riley-act)? Would it help if the charge is changed or dropped?
plan-imm-serious = Would this charge or a [conviction](term:conviction) bar an [immigration bond](term:immigration-bond)? Can we ask a judge to decide that it does not?
plan-imm-expedited = Could ICE use [fast deportation](term:expedited-removal) without a judge, and is that rule in force today? What proof of { $years-proof } years do you need?
plan-imm-status-plea = Would this charge or a [plea](term:plea) make them deportable, or take away their status?
plan-imm-bond-hearing = What shows the judge that they are no danger and will come to court? What amount is likely? Can ICE keep them in during an appeal?
plan-imm-relief = Which ways to stay could fit: family, [asylum](term:asylum), a victim visa or others?
plan-imm-stay = Is it better for them to stay in the jail for now? Until when?
plan-imm-sign = What must they not sign, and what must they not say?
plan-imm-fear = If they are afraid to go back, what should they say, and to whom? Could ICE send them to a country that is not theirs?
plan-imm-minor = Can ICE keep this child? What protection could the child ask for, and who can safely pick the child up?
plan-imm-find = Can you find out where they are? If a transfer is near, can you ask a federal court to stop it?
plan-imm-out = Can ICE still arrest them, also at check-ins or in court? Which papers must they carry, and what should they say if stopped?
plan-imm-victim = Could they get a [U visa, T visa or VAWA](term:u-t-visa-vawa)? What can be filed now?
plan-imm-fee = What is the total fee, and what does it cover? Can we have it in writing?

## What not to do, say or sign

plan-not-calls = Treat every jail call, video visit, message and letter as recorded and shared. Do not talk there about birthplace, how they came, papers, old deportations or the case.
plan-not-old-order = Before a lawyer has advised them, they should not speak of an old deportation or of coming back. This goes for the phone and for officers. Coming back without permission can be a federal crime.
plan-not-sign = They should not sign anything before a lawyer explains it. Some papers give up the right to see a judge. Some of these are for [voluntary departure](term:voluntary-departure) (Form { $form-voluntary-departure }) or voluntary return (Form { $form-voluntary-return }). One kind is an [agreed deportation order](term:stipulated-removal).
plan-not-lie = They may stay silent, but they should never lie. Saying they are a U.S. citizen when they are not, or showing false papers, can be a crime and can bar them for good.
plan-not-pushed = Do not let a [bondsman](term:bondsman) or a caller rush you into paying. Take the time for one call to a lawyer.
plan-not-plead = They should not plead guilty just to get out. First a lawyer should say what it does to their immigration case.
plan-not-days = Do not rely on news about a right to an [immigration bond](term:immigration-bond) hearing after { $days-not-in-force } days. As of { $date-circuits }, reports say that this ruling was set aside. They also say that the full court will hear the case again.
plan-not-statement = They should not give the [immigration judge](term:immigration-judge) a statement about the arrest before a lawyer has read it.
plan-not-force = Do not threaten or argue with the staff, and do not post about the case in public.
plan-not-child-alone = Do not let officers question the child alone. Ask for the child’s lawyer.
plan-not-wrong-line = Do not trust phone numbers from apps or social media. Some lists show a line for reporting people as if it could find them. Use the numbers in this guide.
plan-not-miss-court = They should not miss court, even out of fear, and should not travel far before asking the lawyer.
plan-not-scams = Do not pay anyone who phones you for an [immigration bond](term:immigration-bond), or who wants gift cards, crypto or a payment app. ICE does not call families for money. Call the lawyer or the facility back on a number you found yourself.

## Times and deadlines, as estimates

plan-clock-hours = Within hours, not days: speak to a lawyer.
plan-clock-before = Before the next court date, and before any payment or [plea](term:plea): speak to a lawyer.
plan-clock-today = Today: ask about the hold, and ask again later. A hold can arrive within hours of [booking](term:booking).
plan-clock-find = Every few hours: search again, and after each move.
plan-clock-start = The { $hours-hold } hours do not start when ICE sends the hold. They start when the person could otherwise go free, for example when [bail](term:bail) is paid. See [when does it start?](faq:when-48-starts) and the [clock](page:clock).
plan-clock-no = Today: speak to a lawyer about release. In { $state }, our sources say that a jail gets no extra { $hours-hold } hours for a hold alone.
plan-clock-under = The hold should last no longer than about { $hours-hold } hours. Jails count differently: straight through, or without weekends and holidays. The [clock in this guide](page:clock) shows an estimate for both.
plan-clock-weekend = Next business morning: have the lawyer ask. By one count the { $hours-hold } hours are over, by the other perhaps not. Do not rely on either count until the lawyer knows.
plan-clock-nj = In { $state }, the time may be shorter. An order of the attorney general says that a hold must end by midnight of the release day. A newer law may differ, so ask the lawyer.
plan-clock-over = Now: by both counts, about { $hours-hold } hours are over. Call the lawyer today.
plan-clock-serving = Before the last week of the sentence: lawyer, papers and plan should be ready.
plan-clock-ice-first = After an arrest without a warrant, ICE must normally decide within { $hours-hold } hours to keep, release or charge the person. These are not the { $hours-hold } hours of the jail.
plan-clock-ice-bond = In the first week: ask about an [immigration bond](term:immigration-bond) hearing. An appeal normally has to be filed within { $bond-deciding-days } days. This may have changed, so check with the lawyer.

## The law in the reader's state

plan-law-must = In { $state }, state law says that a jail must honor an [ICE hold](term:detainer).
plan-law-ar = In { $state }, state law bars local limits on honoring an [ICE hold](term:detainer). So expect the jail to honor it.
plan-law-must-unsure = In { $state }, state law is reported to say that a jail must honor an [ICE hold](term:detainer). The lawyer should check the newest text.
plan-law-no = In { $state }, our sources say that a local jail may not hold a person on an [ICE hold](term:detainer) alone.
plan-law-exceptions = In { $state }, our sources say that a jail may hold a person on an [ICE hold](term:detainer) only in some cases. Examples are certain serious records or a judge’s paper. Ask the lawyer if one fits.
plan-law-county = In { $state }, we found no state law that orders a jail to keep a person on an [ICE hold](term:detainer) alone. We also found none that clearly forbids it. Each sheriff or jail mostly decides.
plan-law-unclear = For { $state }, we could not settle what the law says about an [ICE hold](term:detainer). Ask in writing what rule the jail relies on.
plan-law-unknown = We do not know your state. Some states make jails hold people for ICE, some forbid it, and in others the jail decides. The jail, the court papers or the lawyer can tell you the state.
plan-law-warrant = In { $state }, a warrant from a judge can change this. A [judge’s warrant](term:judicial-warrant) names a court and is signed by a judge. An [ICE warrant](term:administrative-warrant) (Form { $form-arrest-warrant } or { $form-removal-warrant }) is signed by an officer.
plan-law-nc = In { $state }, ICE must send its hold and its own warrant. Then the jail takes the person to a judge or magistrate, who orders the hold. It may last up to { $hours-hold } hours after they would go free.
plan-law-copy-paper = In { $state }, the jail must give the person a copy of the ICE request. If they have none, tell the lawyer.
plan-law-copy-told = In { $state }, the jail must tell the person about the [ICE hold](term:detainer). If nobody told them, tell the lawyer.
plan-law-notify-limited = In { $state }, our sources say that the jail may tell ICE the release date only in some cases, or never. Ask the lawyer if that fits.
plan-law-notify-yes = In { $state }, the rule against holding does not stop a jail from telling ICE the release date.
plan-law-287g-required = In { $state }, state law tells sheriffs or jails to have or seek a [{ $section-287g }](term:287g) agreement with ICE. It lets local officers do some immigration work.
plan-law-287g-barred = In { $state }, our sources say that [{ $section-287g }](term:287g) agreements are barred. These would let local officers do some immigration work.
plan-law-tx-287g = In { $state }, every sheriff who runs a jail must ask for a [{ $section-287g }](term:287g) agreement with ICE. The last day for it is { $date-texas-287g }. Almost every jail there works with ICE.
plan-law-tx-proof = In { $state }, the duty to hold has an exception. It does not apply if the person has given proof of citizenship or lawful status, such as a state license. Ask the lawyer before showing any paper.
plan-law-ok-proof = In { $state }, the duty to hold has an exception. It does not apply if the person shows proof of U.S. citizenship, such as some state licenses. Ask the lawyer before showing any paper.
plan-law-victims = In { $state }, our sources say that the duty to hold has exceptions for some victims and witnesses of crimes. Ask the lawyer if one fits.
plan-law-va = In { $state }, a jail may hand a person to ICE up to five days before release when there is a hold. So be ready before the last day.
plan-law-as = { $state } has its own immigration system, and [ICE holds](term:detainer) are said to be unusual there. Much of this guide may not fit. Ask a local lawyer.
plan-law-mn = In { $state }, some sheriffs disagree with this rule and are being sued. Ask what this jail does.
plan-law-unsure = Some of the law of { $state } could not be confirmed or may have changed. Ask a local lawyer before you rely on it.
plan-law-date = Our newest material on { $state } is from { $law-date }. A newer law or ruling may exist.

## Who helps

plan-help-directory = Use this to find a nonprofit immigration lawyer near you or near the place where they are held.
plan-help-state-bar = Use this to find a private lawyer, or to check that a lawyer is real.
plan-help-pro-bono = Use this list of free lawyers, sorted by immigration court.
plan-help-doj-roster = Use this to check a helper who is not a lawyer. Only a licensed lawyer or an [accredited representative](term:accredited-representative) may give immigration advice. A [notario](term:notario) may not.
plan-help-idp = Use this to read more about [ICE holds](term:detainer) and how criminal and immigration cases meet.
plan-help-aclu = Use this if a citizen is held, or if a jail keeps someone too long. Such groups may take a strong case, but it may not be fast.
plan-help-eoir-line = Use this court line with the [A-number](term:a-number). It tells about hearings and decisions, but not about [immigration bond](term:immigration-bond). It is the court, not ICE.
plan-help-locator = Use this to search for an adult in ICE custody. ICE runs it.
plan-help-ice-line = Use this only if the search fails. ICE itself answers. Let a citizen, a lawyer or the [consulate](term:consulate) call, and say as little as needed.
plan-help-vinelink = Use this to ask for an alert when a person leaves a local jail. Many jails take part, but not all. It does not fully cover ICE.
plan-help-cebonds = Use this to pay an [immigration bond](term:immigration-bond) after one has been set. Go to the site yourself. No one who phones you collects a real one.
plan-help-bail-fund = Use this to look for a community fund. Most help with an [immigration bond](term:immigration-bond) only after it has been set. Speak to a lawyer first.
plan-help-orr = Use this if the government has moved the child. Look on its site for the line for parents, and try to speak to the child’s lawyer first. ICE’s online search does not show people under { $age-adult }.
plan-help-ilrc = Use this to find a family plan that you can fill in.
plan-help-consulates = A person from another country can ask that their [consulate](term:consulate) be told. It can visit and help find lawyers, papers and family. If they fear their government, ask a lawyer first.
