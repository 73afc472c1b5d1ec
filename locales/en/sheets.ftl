# Sheets that a reader takes along: a card, pages to fill in by hand, letters and words for the phone.
#
# sheet-<id> is the title and .use says when it helps; the other attributes are the parts, in the
# order of assets/guide/sheets.ron. "They" and "the person" = the person held; "you" = the reader.
# Lines of script (in the letters and calls, and the first lines of the card) are said or sent in
# English. Their translation only tells the reader what the English line says: keep it exact.
# "____" is a gap to fill in by hand: keep it. Labels of empty lines have no full stop.
# "Bail" is always the criminal court's; "immigration bond" is always ICE's. Never plain "bond".

## The card

sheet-wallet-card = A card to carry: what to say, what not to sign
    .use = Learn these words and carry them. In jail, they have to be said out loud.
    .h-say = Say to an officer, in jail or to ICE
    .silent = I want to speak with a lawyer. I do not want to answer questions.
    .refuse = I will not sign now. Please give me a copy. I want a lawyer.
    .interpreter = I want an interpreter, please.
    .no-law = No law makes a person in jail answer ICE about birthplace, status or how they came.
    .never-lie = Silence is allowed. Lies and false papers are not. Never claim falsely to be a U.S. citizen.
    .fear = Really afraid to go back? Say so clearly, more than once, to every officer.
    .no-sign = No one has to sign these. Ask a lawyer first: [voluntary departure](term:voluntary-departure) (Form { $form-voluntary-departure }), voluntary return (Form { $form-voluntary-return }), [stipulated removal](term:stipulated-removal), or giving up a hearing.
    .calls = Treat every jail call as recorded. Say nothing there about birthplace, papers, old deportations or the case.
    .lawyer-criminal = Criminal-defense lawyer: name and phone
    .lawyer-immigration = Immigration lawyer: name and phone
    .family = Family or friend to call

## The worksheet

sheet-worksheet = The case on one sheet: fill in by hand
    .use = Have it beside you for each call and each talk with a lawyer.
    .keep-safe = Keep this sheet safe. Show it to the lawyers and to people you trust. Do not read from it on a jail call, because jail calls may be recorded.
    .empty = Leave a line empty when you do not know. An empty line is better than a guess.
    .h-jail = Where they are
    .jail = Jail: name, town and phone
    .booking = Booking number
    .moved = Moved to another place: where and when
    .a-number-why = The [A-number](term:a-number) is on immigration papers, and usually on the hold form. It helps to find a person in ICE custody and to check with the immigration court. Write it here only if you can keep this sheet safe.
    .a-number = A-number
    .h-case = The criminal case
    .charges = Charges
    .court = Next court date: court, room, day and hour
    .court-later = Other court dates
    .bail = Bail: amount and kind
    .bail-set = Who set the bail, and when
    .hold-form = Hold form (Form { $form-detainer }): who has a copy, and which box is ticked
    .h-release = When they could go free
    .release-why = Write down the exact day and hour when they could go free. Where a hold counts, its { $hours-hold } hours start then. Jails count these hours in different ways.
    .release-bail = Bail: day and hour when it could be paid, and when it was paid
    .release-due = Charges dropped, sentence over or a judge’s order: day and hour
    .ice-came = If ICE came: day and hour, and who told you
    .h-lawyers = The lawyers
    .lawyer-criminal = Criminal-defense lawyer: name, office and phone
    .lawyer-immigration = Immigration lawyer: name, office and phone
    .h-health = Health
    .health-why = Tell the jail’s medical staff in writing. Ask that a medical summary goes along if they are moved.
    .medicines = Medicines and how much of each
    .illness = Illnesses and allergies
    .doctors = Doctors and pharmacy: name and phone
    .h-things = Keys and papers
    .keys = Who holds the keys, the phone and the car
    .papers = Who holds the papers, and who has copies
    .h-calls = Calls we made
    .calls-how = Note every call: the day, the hour, who you spoke to and what they said.
    .calls = Day, hour, who, what they said

## Papers to gather

sheet-papers = Papers to gather: a check list
    .use = Tick what you have. Take one group at a time.
    .lawyer-first = Tell a lawyer first what you have. The lawyer can say which papers to show, and when. Before that, try not to send papers to the jail or to ICE.
    .copies = Give copies and keep the originals. Leave a set of copies with two people you trust.
    .true-papers = Use only true papers. False papers can be a crime, and they can bar a person for good.
    .h-identity = Who they are
    .id-cards = ID cards and passports
    .birth = Birth certificate
    .a-number = Any paper with the [A-number](term:a-number)
    .citizen = Any sign that they may be a U.S. citizen: U.S. passport or birth certificate, citizenship papers, or a parent’s papers
    .h-immigration = Immigration
    .cards = Visa, work permit or green card
    .letters = Letters, receipts and decisions from immigration offices
    .old-court = Papers from immigration court, also very old ones. An old deportation order changes everything.
    .victim = Receipts or decisions in a [U visa, T visa or VAWA](term:u-t-visa-vawa) case
    .h-family = Family
    .children = Birth certificates of the children
    .marriage = Marriage certificate, or other proof of family ties
    .family-citizen = Proof that someone in the family is a U.S. citizen
    .support = Letters from people who know them
    .h-work = Work, home and years here
    .years-why = As of { $date-expedited-removal }, proof of { $years-proof } years in a row here can protect some people from [fast deportation](term:expedited-removal). Look for papers with dates, month by month. Ask the lawyer who shows them, and when.
    .home = Leases, rent receipts and bills with the address
    .work = Pay stubs, tax returns and bank papers
    .school = School and medical papers with dates
    .h-court = The criminal case
    .charging = The paper with the charges, and the court dates
    .bail = [Bail](term:bail) receipt and any contract with a [bondsman](term:bondsman)
    .results = How older cases ended
    .hold-form = The hold form, [Form { $form-detainer }](term:form-i-247a), if you have it
    .h-medical = Health
    .medical = Medical records
    .prescriptions = Prescriptions, and a list of medicines
    .h-where = Where the papers are
    .originals = Who keeps the originals
    .two-people = Two people who have copies
    .missing = Still missing, and who looks for it

## Children and property

sheet-children-and-property = Children, home and belongings
    .use = Fill it in with the person who will help, and give that person a copy.
    .rights = Some papers may give a parent’s rights to someone else. Ask legal aid before you sign such a paper.
    .h-children = The children
    .pick-up = Who may pick up the children: name and phone
    .pick-up-second = Who else may, if the first person cannot
    .school = School or day care: name, phone, and hours
    .school-note = Give the school a written note that says who may pick up the children.
    .doctor = Doctor and health card
    .child-medicine = Medicines and allergies of each child
    .calm = Tell the children, in short and calm words, who will care for them.
    .child-papers = Where the children’s birth certificates and passports are
    .h-forms = Who may sign for them
    .forms = The legal papers differ by state. Some states have a form for caregivers, and some use a power of attorney. A court can also name a guardian.
    .which-form = Ask a lawyer which paper your state accepts for school and doctor.
    .form-named = The paper the lawyer named, and who has it
    .h-jail = Their things in the jail
    .property = Jails usually give belongings to someone the person names on a form. That person shows ID. Each jail has its own rules, so ask.
    .property-soon = Ask for the things before ICE moves them. In some places, things left behind may be destroyed.
    .property-id = If you have no papers, ask a lawyer before you go, or let a citizen go.
    .property-who = Who picks up the things, and where they are now
    .account = Put money on the jail account in small amounts. It should follow them if ICE takes them. But this is uncertain, and it may be late.
    .medicine = Tell the jail’s medical staff in writing which medicines they need.
    .h-home = Home, work and money
    .attorney = A power of attorney is a signed paper. It lets someone handle rent, the car, the bank and paychecks for another person.
    .notary = A signature in jail may need a visit by a notary. Ask the jail and the lawyer. A [notary](term:notario) is not a lawyer.
    .acts-for = Who acts for them: name and phone
    .no-codes = Write no passwords, no bank codes and no card numbers on this sheet.
    .rent = Rent or house: whom to pay, how much, and which day
    .bank = Bank, and bills that cannot wait
    .pay = Work: whom to call, and pay that is still owed
    .car = Car: where it is, and who has the key
    .keys = Who has the house keys
    .passport = Who keeps the passport and other papers
    .pets = Pets: who feeds them
    .other = Other things to take care of

## Questions for the lawyers

sheet-questions-criminal = Questions for the criminal-defense lawyer
    .use = Take this sheet to the talk with the defense lawyer or public defender.
    .private = Talk in the lawyer’s office, or on a call that the lawyer sets up. Treat other jail calls and messages as recorded.
    .how = Tick what you have asked. Ask the lawyer to explain hard words. It is fine to ask twice.
    .talk = Day and hour of the talk, and with whom
    .fits = If you answer the guide’s questions first, this list fits the case better.
    .base-hold = Is there an ICE hold? Do you have [Form { $form-detainer }](term:form-i-247a), and which box is ticked?
    .base-paid = If we pay [bail](term:bail), will this jail release them or hand them to ICE? Or will it keep them for { $hours-hold } hours?
    .base-money = What happens to our bail money if ICE takes them before court?
    .base-lower = Can you ask for lower bail, or for release on a [promise to come back](term:personal-recognizance)? Would that be wise?
    .base-plea = Which [plea](term:plea) would be safe for immigration? Have you asked an immigration expert?
    .base-dismiss = Can the case be dropped, or sent to a program?
    .base-credit = How much time credit do they have now? Would time with ICE count?
    .own = Our own questions
    .answers = What the lawyer said
    .next = What happens next: who does what, and by when

sheet-questions-immigration = Questions for the immigration lawyer
    .use = Take this sheet to the talk with the immigration lawyer.
    .private = Talk in the lawyer’s office, or on a call that the lawyer sets up. Treat other jail calls and messages as recorded.
    .licensed = Only a licensed lawyer or an [accredited representative](term:accredited-representative) may give immigration advice. Ask for a written contract and receipts.
    .how = Tick what you have asked. Ask the lawyer to explain hard words. It is fine to ask twice.
    .talk = Day and hour of the talk, and with whom
    .fits = If you answer the guide’s questions first, this list fits the case better.
    .base-old = Is there an old deportation order? Can you check the immigration court?
    .base-bond = If ICE takes them, can a judge in this region grant an [immigration bond](term:immigration-bond) now?
    .base-stay = Is it better for them to stay in the jail for now? Until when?
    .base-expedited = Could ICE use [fast deportation](term:expedited-removal) without a judge? What proof of { $years-proof } years do you need?
    .base-relief = Which ways to stay could fit them?
    .base-habeas = Should a [habeas corpus](term:habeas-corpus) case be ready before ICE moves them? In which court?
    .base-sign = What must they not sign, and what must they not say?
    .base-fee = What is the total fee, and what does it cover? Can we have it in writing?
    .own = Our own questions
    .answers = What the lawyer said
    .next = What happens next: who does what, and by when

## Letter: a copy of the hold

sheet-letter-copy = Letter to the jail: please give a copy of the hold
    .use = Use it when you know that there is an ICE hold and the person has no copy.
    .h-before = For you, before you send it
    .risk = We do not know if asking for a copy can bring ICE sooner. Lawyers report that pressing for release can. If you can, ask a lawyer first.
    .sure = If you are not sure that there is a hold, call first. See [how to find out](faq:is-there-a-hold).
    .who-signs = It may be best if the person in jail or their lawyer signs. A jail may not answer family.
    .no-copy = The ticked box on [Form { $form-detainer }](term:form-i-247a) tells a lawyer a lot. If the person never got a copy, tell the lawyer.
    .leave-out = Leave out birthplace, papers, old deportations and the facts of the case. Jail mail may be read.
    .law-paper = In { $state }, our sources say that the jail must give the person a copy of the ICE request. Our newest material is from { $law-date }.
    .law-told = In { $state }, our sources say that the jail must normally tell the person about the hold. We found no duty to give a paper copy. Our newest material is from { $law-date }.
    .law-none = For { $state }, we found no state rule about a copy. There may be one. The hold form itself asks that the person get a copy.
    .h-letter = The letter itself
    .send-part = Send only this part, in English. Keep your own notes at home.
    .date = Date
    .to = To: name and address of the jail
    .person = Person in custody: name, as the jail writes it
    .booking = Booking number
    .greet = To the jail administrator:
    .about = This letter is about the person in custody who is named above.
    .ask-form = We were told that ICE has placed a detainer. Please give this person a copy of Form { $form-detainer }.
    .ask-warrant = Please also give a copy of any warrant that came with it.
    .served = As I understand the form, the person must be served with a copy. The form says that it needs this to take effect.
    .state-paper = As I understand the law of { $state }, the jail also gives the person a copy of such a request.
    .state-told = As I understand the rules in { $state }, the jail normally tells the person about such a hold. If this has not been done, please do it now.
    .to-lawyer = If your rules allow it, please send a copy to the lawyer named below too.
    .if-not = If you cannot give a copy, please tell us the reason in writing.
    .thanks = Thank you for your help. Respectfully,
    .signature = Signature
    .signer = Name of the person who signs
    .answer-to = Please answer to (lawyer or other contact)
    .h-after = For you, after you send it
    .keep-copy = Keep a copy of the letter. Note when it went, who took it and what they said.
    .show-lawyers = Show the form to both lawyers as soon as it comes.
    .notes = Sent, received, answered: day, hour and name

## Letter: the time is over

sheet-letter-time-over = Letter to the jail: the time of the hold is over
    .use = Use it when the time of the hold seems to be over and the person is still in jail.
    .h-before = For you, before you send it
    .risk = Asking for release can make ICE come at once. Lawyers report this. Try to speak to a lawyer first, and decide together if, when and how to send it. Ask what would happen next if ICE comes.
    .counts = The time may not be over yet. The form says { $hours-hold } hours. A federal rule leaves out Saturdays, Sundays and holidays, and many jails count that way. Which count is lawful in a given state is uncertain. Both start when the person could otherwise go free.
    .when-over = When the time is up and nothing else holds them, the [ICE hold](term:detainer) no longer supports keeping them. Then the jail must let them go. ICE can still arrest them later.
    .who-signs = A lawyer’s letter may be stronger. The person in jail may ask too. As far as we know, a notice with the hold form tells them so. It is for when the { $hours-hold } hours are over and ICE has not come.
    .leave-out = Leave out birthplace, papers, old deportations and the facts of the case. Jail mail may be read.
    .polite = Stay polite, and make no threats.
    .law-no = In { $state }, our sources say that a local jail may not keep a person on an ICE hold alone. That goes for the { $hours-hold } hours too. Ask the lawyer if this fits. Our newest material is from { $law-date }.
    .law-nj = In { $state }, the time may be shorter. An order of the attorney general says that a hold must end by midnight of the release day. A newer law may differ, so ask the lawyer.
    .h-letter = The letter itself
    .send-part = Send only this part, in English. Keep your own notes at home.
    .date = Date and hour
    .to = To: name and address of the jail
    .person = Person in custody: name, as the jail writes it
    .booking = Booking number
    .greet = To the jail administrator:
    .about = This letter is about the person in custody who is named above.
    .ended = By our records, the criminal case stopped holding this person on ____ at ____.
    .form-count = As I understand Form { $form-detainer }, it asks a jail to hold a person no more than { $hours-hold } hours past that time.
    .rule-count = As I understand it, the federal rule also says no longer than { $hours-hold } hours. It does not count Saturdays, Sundays and holidays.
    .which-count = Please tell us which count you use, and when the time ends by that count.
    .state-no = As I understand the rules in { $state }, a local jail may not keep a person on an ICE hold alone.
    .authority = Please tell us in writing under what authority you hold this person now, and who decided it.
    .copies = Please give a copy of Form { $form-detainer }, of any warrant, and of any court order to hold this person.
    .release = If the time is over and there is no other legal reason to hold this person, please release them.
    .if-not = If you do not release them, please tell us the reason in writing.
    .thanks = Thank you for your help. Respectfully,
    .signature = Signature
    .signer = Name of the person who signs
    .answer-to = Please answer to (lawyer or other contact)
    .h-after = For you, after you send it
    .keep-copy = Keep a copy of the letter. Note the name, the hour and the answer.
    .next-step = If the jail says no, a lawyer can send a demand letter. A lawyer can also ask a judge with [habeas corpus](term:habeas-corpus).
    .notes = Sent, received, answered: day, hour and name

## Letter: the defense lawyer

sheet-letter-defense = Letter to the defense lawyer about the hold
    .use = Use it to tell the criminal-defense lawyer or public defender about the hold.
    .h-before = For you, before you send it
    .leave-out = Do not write birthplace, papers, old deportations or the facts of the charge. Ask for a private talk, and tell the lawyer there.
    .client = The lawyer works for the person in jail, and may not be able to tell you everything.
    .soon = Try to send it before anyone pays [bail](term:bail) and before any [plea](term:plea). It is best if the two lawyers talk to each other first.
    .h-letter = The letter itself
    .send-part = Send only this part, in English. Keep your own notes at home.
    .date = Date
    .to = To: name and office of the lawyer
    .person = Your client: name
    .case = Case or booking number
    .greet = Dear Counsel:
    .about = I am writing about your client named above. We were told that there is an ICE hold (detainer).
    .form = Please find out if this is true. Do you have Form { $form-detainer }, and which box is ticked?
    .speak-first = Please speak with an immigration lawyer before bail is paid, before any plea and before any statement.
    .plea = Under { $case-plea-advice }, please advise your client before any plea whether it carries a risk of deportation.
    .if-paid = If bail is paid, will this jail release your client or hand them to ICE? Or will it hold them for { $hours-hold } hours?
    .money = What happens to the bail money if ICE takes them before the case ends?
    .lower = Could you ask for lower bail, or for release on personal recognizance? Would that be wise?
    .credit = How much time credit do they have now? Would time in ICE custody count?
    .court = If ICE takes them, how will you tell the court, so that no arrest warrant is issued?
    .writ = Could they appear by video, or could the court issue a writ to bring them from ICE custody?
    .prosecutor = Could the prosecutor tell ICE that they are needed here for the case?
    .reach = Please tell me how we can talk in private. Please do not discuss this on jail phones.
    .thanks = Thank you for your work. Sincerely,
    .signature = Signature
    .signer = Name and phone of the person who signs
    .immigration-lawyer = Our immigration lawyer, if we have one: name and phone
    .h-after = For you, after you send it
    .keep-copy = Keep a copy, and call the office to ask if the letter came.
    .notes = What the lawyer said: day and hour

## Call: the jail

sheet-call-jail = What to say when you call the jail
    .use = Use it to find out by phone if there is a hold.
    .do-not-say = Do not mention birthplace or status. You do not have to give your own address or status. The jail may record the call.
    .who-calls = If you do not feel safe calling, the defense lawyer can ask. A friend who is a U.S. citizen can ask too.
    .h-ask = Ask
    .open = Hello. I am calling about a person in your jail. The name or booking number is ____.
    .bail = Has bail been set? How much is it, and how can it be paid?
    .reason = Is there any reason other than the bail that would keep them from being released today?
    .hold = Besides the charges, is there any other hold or detainer that would stop release?
    .h-yes = If the answer is yes
    .placed = Who placed it, and on what day?
    .if-paid = If bail is paid, will you release them, keep them longer, or hand them over?
    .copy = Did the person get a copy? How can their lawyer get one?
    .h-you = If they ask about you, about birthplace or about papers
    .rather-not = I would rather not say.
    .only-release = I am only asking about the release.
    .no-lie = You may stay silent. Do not say anything that is not true.
    .h-end = At the end
    .name = May I have your name, please? Thank you for your help.
    .h-note = Write it down
    .when = Day and hour of the call
    .who = Who answered
    .answer-bail = Bail: amount, and how to pay
    .answer-hold = A hold or another reason: yes or no, from whom, since when
    .answer-words = What they said, word for word
    .h-after = After the call
    .can-change = “No hold” can change. A hold may come within hours of [booking](term:booking), so ask again later.
    .ask-lawyer = Ask the defense lawyer to check, and to get a copy of [Form { $form-detainer }](term:form-i-247a).
    .before-paying = Try to speak to a lawyer before paying [bail](term:bail). Paying does not cancel an [ICE hold](term:detainer).

## Call: a lawyer

sheet-call-lawyer = What to say when you call a lawyer
    .use = Use it to call an immigration lawyer or legal aid. It takes about one minute.
    .find = Look for lawyers at { $site-legal-directory }, { $site-pro-bono } and { $site-private-lawyers }. Some lists may be out of date. Many offices are full, so call more than one.
    .notario = A notary or [notario](term:notario) is not a lawyer. Be careful with anyone who promises to win, or who wants cash only.
    .h-minute = Say this first
    .who = Hello. I am calling for someone in the county jail. We were told that there is an ICE hold.
    .stage = The charge is ____. The bail is ____. The next court date is ____.
    .advice = We want advice before anyone pays bail and before any plea.
    .h-ask = Then ask
    .holds = Do you help people in jail who have an ICE hold? How often do you do this?
    .soon = How soon can you talk with us? Can you visit or call the person in private?
    .defense = Can you talk with the criminal-defense lawyer before any payment or plea?
    .language = Does someone in your office speak ____, or do you have an interpreter?
    .cost = What does the first talk cost? What would the total fee be, and what does it cover?
    .contract = Do you give a written contract and receipts?
    .licensed = Are you a licensed lawyer or an accredited representative? How can I check this?
    .h-message = If you get a machine
    .message-out = Others may hear a message. Leave out names, the A-number, birthplace, papers, old deportations and the facts of the charge.
    .message = Hello. I need an immigration lawyer for someone in the county jail. Please call me back at ____.
    .urgent = It is urgent. The next court date is ____.
    .h-private = Tell the lawyer only in private
    .private = First ask if you can talk in private. Then tell the rest.
    .old-order = Say if there may be an old deportation order or a missed immigration court date. An old order changes everything.
    .fear = Say if they are afraid to go back to any country.
    .h-note = Write it down
    .offices = Offices called: day, name, price, answer
    .chosen = Our lawyer, and the next step

## Letter: the consulate

sheet-letter-consulate = Letter to the consulate
    .use = Use it only when the person wants help from their consulate and it is safe for them.
    .h-before = For you, before you send it
    .fear = Do they fear their government, or do they have an [asylum](term:asylum) case? Then ask a lawyer before you contact the consulate.
    .wants = Ask the person first, if you can do it in private. Send it only if they want it.
    .can-do = Officers must tell a person from another country that the consulate can be told. For some countries, officials tell it in any case. A [consulate](term:consulate) can visit, and can help find lawyers, papers and family.
    .find = Look for the consulate at { $site-consulates }.
    .leave-out = Write only what is needed. Leave out fear, how they came, and the facts of the charge. Do not send it through the jail.
    .h-letter = The letter itself
    .send-part = Send only this part. Keep your own notes at home.
    .date = Date
    .to = To: name and city of the consulate
    .person = Person in custody: name
    .jail = Jail and booking number
    .greet = To the consulate:
    .about = I ask for your help for the person named above, who is in jail. We were told that there is an ICE hold.
    .visit = Please visit or call this person in private, and tell them how you can help.
    .lawyers = Please send us a list of lawyers, if you have one.
    .papers = Please tell us which papers you can help with.
    .ask-us = Please ask the person and their lawyer before you start any papers.
    .moved = If the person is moved, please help us find them.
    .thanks = Thank you for your help. Respectfully,
    .signature = Signature
    .signer = Name of the person who signs
    .answer-to = Please answer to (lawyer or other contact)
    .h-after = For you, after you send it
    .keep-copy = Keep a copy, and tell the lawyer that you wrote.
    .notes = What the consulate said: day, hour and name
