# Questions and answers: what a family asks when a jail says "there is an ICE hold".
#
# faq-<id> is the question; its attributes are the lines of the answer, in the order of
# assets/guide/faq.ron. Each line is read on its own and carries its own sources there.
#
# For translators: bail is for the criminal court and immigration bond is paid to ICE. Never mix
# them, and never write "bond" alone. "They" is the jailed person, "you" is the reader.
# Words in “quotes” are words a reader can say aloud. Hedges such as "may", "often" and
# "normally" are part of the law: keep them.

## Groups

faq-group-hold = Understanding the hold
faq-group-clock = How long the hold lasts
faq-group-bail = Bail and the criminal case
faq-group-lawyers = Lawyers
faq-group-talking = Talking and signing
faq-group-after-ice = After ICE takes them
faq-group-special = Special situations
faq-group-family = Family and daily life
faq-group-safety = Complaints, scams and this guide

## Understanding the hold

faq-what-is-a-hold = What is an ICE hold?
    .answer = An [ICE hold](term:detainer) is a paper that [DHS](term:dhs) sends to a jail. It asks the jail to tell [ICE](term:ice) before the person gets out, and to keep them a short extra time.
    .means-1 = The extra time is so that ICE can come. The form asks the jail to keep the person for no more than { $hours-hold } hours past the time they would go free.
    .means-2 = A hold is not a criminal charge and not a [conviction](term:conviction). It does not order anyone deported. It does not prove anyone’s immigration status.
    .means-3 = While the criminal case keeps the person in jail, ICE normally waits. The hold works like a claim ticket for later.
    .do-1 = Ask the defense lawyer for a copy of the hold, [form { $form-detainer }](term:form-i-247a). The box that is ticked can tell a lawyer a lot.
    .do-2 = Write down the jail, the [booking](term:booking) number, the [bail](term:bail) amount and the next court date. Keep the note with you.
    .careful-1 = Treat jail calls as recorded. On those calls, do not talk about birthplace, papers, or how the person came here.
    .ask-1 = Ask the defense lawyer: “Is there really a hold? Do you have the form, and which box is ticked?”

faq-is-it-a-judges-order = Is the hold an order from a judge?
    .answer = No. An immigration officer signs the [ICE hold](term:detainer), and no judge signs it. A federal rule calls it a request.
    .means-1 = The rule also says how long the jail may keep the person. Courts read that as a limit on the time. They do not read it as an order to hold.
    .means-2 = [ICE](term:ice) often sends its own [warrant](term:administrative-warrant) with the hold, on [form { $form-arrest-warrant } or { $form-removal-warrant }](term:form-i-200-i-205). An officer signs that paper too. It lets ICE officers arrest the person.
    .means-3 = Some federal courts say that keeping a person only because of a hold is a new arrest. They say it needs [probable cause](term:probable-cause).
    .do-1 = If you have the paper, see who signed it. A [judge’s warrant](term:judicial-warrant) names a court, and a judge signs it. An ICE form names the [Department of Homeland Security](term:dhs) and shows a form number.
    .careful-1 = “Only a request” does not mean the jail will open the door. In some states, state law makes the jail hold the person.
    .ask-1 = Ask the defense lawyer: “Is there any paper signed by a judge? Must this jail follow the hold?”

faq-why-a-hold = Why does my relative have a hold?
    .answer = [DHS](term:dhs) says it has a reason to believe that it can deport the person. The form for the [ICE hold](term:detainer) shows the reason with a ticked box.
    .means-1 = The form has four choices. One is an old deportation order that is final. One is a deportation case that is already open.
    .means-2 = The third choice is a match of fingerprints and databases. The last is what the person told an officer, or other proof.
    .means-3 = Answers about birthplace at [booking](term:booking) or in a jail interview often lead to a hold.
    .means-4 = A person with a green card can get a hold too. This can happen because of some crimes or charges.
    .do-1 = Ask the defense lawyer for a copy of the form and show it to an immigration lawyer.
    .do-2 = Ask a lawyer if the person may be a U.S. citizen. [ICE](term:ice) may not lawfully hold a citizen, and many people do not know that they are citizens. See [this answer](faq:us-citizen).
    .careful-1 = The person does not have to answer ICE’s questions about birthplace or papers. They may stay silent, but they must never lie.
    .ask-1 = Ask an immigration lawyer: “Is there an old deportation order? Can you check with the immigration court?”

faq-how-did-ice-know = How did ICE find out that they were in jail?
    .answer = Probably from the fingerprints that the jail takes at [booking](term:booking). A system sends them to the FBI and on to [Homeland Security](term:dhs), whatever the charge is.
    .means-1 = An [ICE hold](term:detainer) may come within hours of booking.
    .means-2 = Talk at the jail can lead to a hold too. Questions about birthplace are a common start.
    .means-3 = In some jails, [ICE](term:ice) has trained local officers under a [{ $section-287g } deal](term:287g). They can ask questions and place a hold inside the jail.
    .do-1 = The person may say: “I want to speak with a lawyer. I do not want to answer questions.”
    .do-2 = Ask the defense lawyer to explain this in a private visit or a legal call. Other calls may be recorded.
    .careful-1 = Silence is allowed. A lie is not. A false claim to be a U.S. citizen can do lasting harm.
    .ask-1 = Ask the defense lawyer: “Has anyone from ICE talked to them yet? Does this jail work with ICE?”

faq-does-hold-mean-deported = Does a hold mean they will be deported?
    .answer = No. An [ICE hold](term:detainer) is not a deportation order and does not start a deportation case. But it can lead to [ICE](term:ice) taking the person.
    .means-1 = A different paper starts a deportation case. It is called a [Notice to Appear](term:notice-to-appear).
    .means-2 = A person with no old order usually has the right to see an [immigration judge](term:immigration-judge).
    .means-3 = Some people may be deported without a judge. This can happen with an old final order, or with [fast deportation](term:expedited-removal). See [this answer](faq:deported-without-judge).
    .means-4 = ICE does not always come. If it does not, the jail should let the person out when the time ends. ICE can still arrest them later.
    .do-1 = Use the time now. Look for an immigration lawyer while the person is still in the county jail.
    .careful-1 = No one has to sign papers to leave the country. The person can ask for a copy, a lawyer and an interpreter first.
    .ask-1 = Ask an immigration lawyer: “Is there an old order? What ways to stay could they have?”

faq-is-there-a-hold = How do we find out if there is a hold?
    .answer = Call the jail and ask a plain question: does anything besides the charges stop release? Do not talk about birthplace or status.
    .do-1 = You can say: “I want to post [bail](term:bail) for this person. Besides the charges, is there any other [hold](term:detainer) that would stop release?”
    .do-2 = Ask the defense lawyer to check and to get a copy of the [form { $form-detainer }](term:form-i-247a).
    .do-3 = Write down the day, the hour, who you spoke to and what they said.
    .do-4 = Look for the person on the jail’s own list. They will not be in the [ICE](term:ice) locator until ICE books them.
    .careful-1 = “No hold” today can change. A hold may come within hours of [booking](term:booking).
    .careful-2 = A rumor can be wrong. Check before you pay money or make plans.
    .ask-1 = Ask the defense lawyer: “Is there a hold, and do you have the form?”

faq-what-the-form-says = What does the form look like, and what do the boxes mean?
    .answer = It is [form { $form-detainer }](term:form-i-247a), and its title has the words “Immigration Detainer.” It asks the jail to do things for [ICE](term:ice) and ticks a reason.
    .means-1 = The top shows the person’s name, birth date, citizenship and sex. It also shows the jail, the date and the office that sent it. The file number is usually the [A-number](term:a-number).
    .means-2 = The first part gives the reason. The choices are an old final order, an open deportation case, a match of fingerprints, or what the person said and other proof.
    .means-3 = The second part is different. It is for a person whom [DHS](term:dhs) already held and lent to the jail for a court case.
    .means-4 = The form asks the jail to tell DHS early, if possible { $hours-hold } hours before release. It also asks the jail to hold the person for no more than { $hours-hold } extra hours.
    .means-5 = The form says it should not change choices about [bail](term:bail) or release. In practice some judges and [bondsmen](term:bondsman) still use it as a reason to say no.
    .means-6 = The form says that the person must get a copy for the [ICE hold](term:detainer) to take effect. It has a line where the jail writes how and when it gave the copy.
    .do-1 = If the person never got a copy, they should tell their lawyer.
    .careful-1 = This describes the form known to this guide. An older or newer one may look different, so show the paper to a lawyer.
    .ask-1 = Ask the lawyer: “Which box is ticked, and what does that mean for us?”

faq-must-the-jail-obey = Must the jail obey the hold?
    .answer = It depends on the state. Federal law does not force a local jail to hold anyone for [ICE](term:ice), but state law can.
    .means-1 = Texas and some other states make their jails follow an [ICE hold](term:detainer). A lawyer can still fight a single hold there.
    .means-2 = Massachusetts, New York and some other states limit what a jail may do for ICE.
    .means-3 = In other states the sheriff or the county may choose.
    .means-4 = A county that chooses to hold a person must answer for that choice. A federal appeals court has said so, and a court found at least one county at fault.
    .do-1 = Pick the state of the jail in [the state question](step:state). Then the guide shows what it knows about that state.
    .careful-1 = What a jail does each day can differ from what the law says. State law also changes, so look at the date on the state page.
    .ask-1 = Ask the defense lawyer: “If we pay [bail](term:bail), will this jail release the person, hold them, or hand them to ICE?”
    .ask-2 = Ask also: “Is this hold lawful in our state?”

faq-hold-or-warrant = What is the difference between a hold and an ICE warrant?
    .answer = An [ICE hold](term:detainer) asks a jail to keep a person, and an [ICE warrant](term:administrative-warrant) lets officers of [ICE](term:ice) arrest one. No judge signs them.
    .means-1 = The policy of ICE is to send a warrant with each hold. [Form { $form-arrest-warrant }](term:form-i-200-i-205) is for an arrest. Form { $form-removal-warrant } is for a person who already has a deportation order.
    .means-2 = A [warrant from a judge](term:judicial-warrant) is different. It names a court, and a judge signs it.
    .means-3 = In some jails, local officers with a [{ $section-287g } deal](term:287g) can serve the ICE warrant inside the jail.
    .do-1 = Look at the paper. Find the name at the top, the form number, and who signed.
    .do-2 = Ask the jail or the defense lawyer for a copy of the hold and of any warrant.
    .careful-1 = Jail staff may call any paper “a warrant.” Ask who signed it.
    .ask-1 = Ask the lawyer: “Is this paper from a court or from ICE? Does it name an old deportation order?”

## How long the hold lasts

faq-when-48-starts = When do the { $hours-hold } hours start?
    .answer = They start when the person would otherwise walk out of the jail. They do not start when the [ICE hold](term:detainer) arrives.
    .means-1 = That moment is the [release point](term:release-point). It can be when [bail](term:bail) is posted, charges are dropped, a sentence ends, the person is found not guilty, or a judge orders release.
    .means-2 = The form asks the jail to hold for no more than { $hours-hold } hours past that moment.
    .means-3 = Jails often count this wrong.
    .means-4 = [ICE](term:ice) has another limit of { $hours-hold } hours for its own choices after some arrests. It is not this one.
    .do-1 = Write down the exact day and hour of the release point. Keep the bail receipt or the court paper that shows it.
    .do-2 = Use the [clock in this guide](page:clock). It shows an estimate and keeps nothing.
    .careful-1 = Weekends and holidays may stretch the time. See [this answer](faq:do-weekends-count).
    .ask-1 = Ask the lawyer: “What exact time did the criminal case stop holding them? Which count does this jail use?”

faq-do-weekends-count = Do weekends and holidays count?
    .answer = Jails count in two ways. The form says { $hours-hold } hours and nothing about weekends, but the federal rule leaves out Saturdays, Sundays and holidays.
    .means-1 = The short count goes straight through the weekend. Friday noon becomes Sunday noon.
    .means-2 = The long count skips weekends and holidays. Friday noon can become Tuesday noon. On a long weekend it can be later.
    .means-3 = Many jails use the long count. Which count is lawful in a given state is not certain. A lawyer must say.
    .do-1 = Look at both times in the [guide’s clock](page:clock). Read each one as “no longer than about,” not as a promise.
    .do-2 = Write down the exact [release point](term:release-point). Both counts start there.
    .careful-1 = Try to speak to a lawyer before you press the jail. Pressing can make [ICE](term:ice) come at once.
    .ask-1 = Ask the lawyer: “Which count does this jail use? Which count applies in our state?”

faq-if-ice-does-not-come = What if ICE does not come in time?
    .answer = When the time is up and nothing else holds the person, the jail must let them go. Try to speak to a lawyer before you press, because pressing can bring [ICE](term:ice).
    .means-1 = ICE does not always come. An [ICE hold](term:detainer) is not a promise that it will.
    .means-2 = Being kept too long is called [overdetention](term:overdetention). It can break the law, and the jail may have to pay for it.
    .means-3 = When the time is up depends on the count. Some jails leave out weekends and holidays.
    .do-1 = If the lawyer agrees, ask the jail for release, politely and in writing. See [what to write](faq:what-to-write).
    .do-2 = A lawyer can send a demand letter. If the jail says no, the lawyer can file for [habeas corpus](term:habeas-corpus).
    .careful-1 = Lawyers report that ICE may come at once when a family presses. Decide with a lawyer when and how to do it.
    .careful-2 = After release, ICE can still arrest the person somewhere else. The criminal case goes on, so they must keep every court date.
    .ask-1 = Ask the lawyer: “Is it time to press? Should you write to the jail or file habeas now?”

faq-what-to-write = What do we write to the jail?
    .answer = Ask politely for the facts, for copies, and for release. Keep a copy of your letter.
    .means-1 = The person inside may ask too. The notice that comes with the [ICE hold](term:detainer) tells them to ask the jail about release if no one took them within { $hours-hold } hours.
    .do-1 = Give the person’s [booking](term:booking) number. Ask for the exact time when the criminal case stopped holding them.
    .do-2 = Ask: “Under what authority are you still holding this person?”
    .do-3 = Ask for a copy of the [form { $form-detainer }](term:form-i-247a) and of any warrant. Then ask for release.
    .do-4 = Write down the name of the person who answers, the hour, and the answer.
    .careful-1 = Try to show the letter to a lawyer before you send it. Pressing can make [ICE](term:ice) come at once.
    .careful-2 = Leave out birthplace, papers, old deportations and the facts of the case. Make no threats.
    .ask-1 = Ask the lawyer: “Can you send this letter, or a stronger one, for us?”

faq-what-is-habeas = What is habeas corpus, and who can file it?
    .answer = [Habeas corpus](term:habeas-corpus) asks a judge to decide if it is lawful to keep a person locked up. A lawyer can file it for the person.
    .means-1 = In the county jail, it can go to a state court, against the sheriff. It can also go to a federal court.
    .means-2 = Once [ICE](term:ice) holds the person, it goes to the federal court for the place where they are on that day.
    .means-3 = So the place matters. If the case was filed the right way first, a later move does not end it.
    .means-4 = It has become the main way to get a hearing on [immigration bond](term:immigration-bond).
    .means-5 = The federal filing fee is { $fee-habeas }, and the court can waive it. A lawyer’s own fee is separate.
    .do-1 = Look for a lawyer early. Papers can be ready before ICE moves the person.
    .careful-1 = Do not count on a complaint to an office to free anyone fast. Habeas may be the faster tool, but no one can promise a result.
    .ask-1 = Ask an immigration lawyer: “Should a habeas petition be ready before they move? In which court?”

faq-can-pressing-hurt = Can pressing for release make things worse?
    .answer = Yes, it can. Lawyers report that pressing the jail can make [ICE](term:ice) come at once.
    .means-1 = The [ICE hold](term:detainer) asks the jail to tell ICE before release. A jail that you press may call ICE.
    .means-2 = Waiting has a risk too. The jail may keep the person longer than the law allows. But ICE does not always come.
    .do-1 = Decide with a lawyer when and how to press. Try not to do it alone.
    .do-2 = Keep notes now: the exact [release point](term:release-point), calls, names and answers.
    .careful-1 = Stay calm with the staff. Do not threaten anyone, and do not post about it online.
    .ask-1 = Ask an immigration lawyer: “If ICE comes now, what happens next? Is there an old order?”
    .ask-2 = Ask also: “Would you write, or file [habeas corpus](term:habeas-corpus), before we call?”

## Bail and the criminal case

faq-will-they-come-home = If we pay bail, will they come home?
    .answer = Often not: paying [bail](term:bail) does not cancel the [ICE hold](term:detainer). Where the jail works with holds, the person usually goes to [ICE](term:ice) instead of home.
    .means-1 = Bail is for the criminal case. The hold is from ICE. Paying one does not end the other.
    .means-2 = Some jails do not hold people for ICE. There, the person may come home.
    .means-3 = ICE does not always come. If it does not, the jail should let the person out when the time ends.
    .means-4 = As of { $date-circuits }, the courts for Texas and nine more states let ICE hold some people with no [immigration bond](term:immigration-bond) hearing: those who [entered without inspection](term:entered-without-inspection). There, a plan to pay bail now and immigration bond later may fail. See [the list](faq:why-state-matters).
    .do-1 = Try to speak to an immigration lawyer before paying. See [the choices side by side](page:comparison).
    .do-2 = Find out what this jail does after bail is paid. The defense lawyer can ask.
    .careful-1 = If ICE takes the person, they can miss criminal court. See [this answer](faq:if-they-miss-court).
    .ask-1 = Ask the defense lawyer: “If we pay, will this jail release them, hold them, or hand them to ICE?”
    .ask-2 = Ask an immigration lawyer: “If ICE takes them, could they get an immigration bond here?”

faq-should-we-pay = Should we pay bail?
    .answer = There is no one right answer. Try to speak to a lawyer before paying [bail](term:bail), best to an immigration lawyer and the defense lawyer.
    .means-1 = With an [ICE hold](term:detainer), paying often means [ICE](term:ice) takes the person. Then they may not get to criminal court, and the [immigration judge](term:immigration-judge) may not finish a case with open charges.
    .means-2 = Sometimes paying is right. The jail may not hold for ICE, or ICE may be unlikely to come. Or the person may be able to get an [immigration bond](term:immigration-bond).
    .means-3 = For people who [entered without inspection](term:entered-without-inspection), waiting may now be wiser, but this is uncertain. As of { $date-circuits }, some states’ courts allow no immigration bond hearing.
    .means-4 = Waiting has costs too. The person can lose a job or a home, and ICE may still be there at the end.
    .do-1 = Check for an old deportation order first, because it changes everything. Use the [A-number](term:a-number) at { $site-court } or call the court line, { $phone-eoir-line }.
    .do-2 = Ask the two lawyers to talk to each other before any payment. See [the choices side by side](page:comparison).
    .careful-1 = No seller or caller should rush you. Take the time for one call to a lawyer if you can.
    .ask-1 = Ask the defense lawyer: “Can bail be lowered? Can you ask for release on a [promise to return](term:personal-recognizance)?”
    .ask-2 = Ask the immigration lawyer: “Is it better for them to stay in county jail for now?”

faq-what-of-the-money = What happens to our bail money if ICE takes them?
    .answer = A [bondsman’s](term:bondsman) fee is never given back. Cash [bail](term:bail) paid to the court normally comes back if the court’s rules were kept.
    .means-1 = The fee of a bondsman is often about { $bondsman-percent } percent of the bail.
    .means-2 = If the person misses court because [ICE](term:ice) has them, the bail may be lost. This is called [forfeiture](term:forfeiture).
    .means-3 = The rules for lost bail differ by state. Some states help when a person was in custody elsewhere or was deported. Ask what your state does.
    .means-4 = Bail money does not pay an [immigration bond](term:immigration-bond). That is a separate payment to ICE.
    .do-1 = Read the contract before you sign. Ask what it says if ICE takes the person. See [the choices side by side](page:comparison).
    .do-2 = Keep every receipt, contract and court paper in one place.
    .do-3 = If ICE takes the person, tell the defense lawyer at once. The lawyer can tell the judge.
    .ask-1 = Ask the defense lawyer: “What happens to our money if ICE takes them before court?”
    .ask-2 = Ask the bondsman: “If ICE takes them, do we owe the full amount? Do we lose what we signed over?”

faq-criminal-case-after-ice = What happens to the criminal case after ICE takes them?
    .answer = The criminal case goes on. The court dates stand, even when [ICE](term:ice) has the person.
    .means-1 = If the person misses court, the judge may order a new arrest. The [bail](term:bail) may be lost.
    .means-2 = The defense lawyer can ask for a later date or for court by video. The lawyer can also ask for a [writ](term:writ), a court order to bring the person.
    .means-3 = ICE may not bring the person. It may not follow a state court’s writ.
    .means-4 = The [immigration judge](term:immigration-judge) may not finish a case while charges are open.
    .do-1 = Tell the defense lawyer at once that ICE has the person. Give the new place and the [A-number](term:a-number).
    .careful-1 = If ICE lets the person go, the criminal case is still there. They must keep each court date.
    .ask-1 = Ask the defense lawyer: “How will you keep the court informed, so that there is no arrest warrant?”
    .ask-2 = Ask also: “Is a writ possible? Can you ask the prosecutor to tell ICE that they are needed here?”

faq-if-they-miss-court = What if they miss court because ICE has them?
    .answer = The court may order an arrest, and the [bail](term:bail) may be lost. Tell the defense lawyer before the court date, so that the judge knows why.
    .means-1 = The court may not know that [ICE](term:ice) has the person. Someone has to tell it.
    .means-2 = The lawyer can ask for a later date, for court by video, or for a [writ](term:writ) to bring the person.
    .means-3 = What happens to the bail depends on the state and on the contract. Some states help when a person was in custody elsewhere.
    .do-1 = If you cannot reach the lawyer, call the lawyer’s office or the court clerk. Ask how to tell the court.
    .do-2 = Save proof that ICE has the person, such as a print of the ICE locator page. Give it to the lawyer.
    .careful-1 = Even with a writ, ICE may not bring the person. Ask the lawyer what to do then.
    .ask-1 = Ask the defense lawyer: “Will you tell the judge? If there is already a warrant, can it be taken back?”
    .ask-2 = Ask also: “Should we tell the [bondsman](term:bondsman)? Can the bail be saved?”

faq-stay-in-jail = Is it better to stay in county jail?
    .answer = Sometimes, and no one can say for sure. Ask both lawyers, because it depends on the case, the jail and the law there.
    .means-1 = Staying can mean credit for the days in jail and a [public defender](term:public-defender) close by. The family is near, and court dates are kept.
    .means-2 = Staying can give time to find an immigration lawyer. It can give time for a result that does no harm in immigration court.
    .means-3 = Staying can also mean a lost job or home, hard days in jail, and pressure to plead guilty.
    .means-4 = [ICE](term:ice) may still be waiting at the end. The [ICE hold](term:detainer) does not go away because time passes in jail.
    .do-1 = Ask the defense lawyer and the immigration lawyer to talk to each other. See [the choices side by side](page:comparison).
    .careful-1 = Try to get immigration advice before any [plea](term:plea). A quick plea can close doors.
    .ask-1 = Ask the immigration lawyer: “Is it better for them to stay in county jail for now?”
    .ask-2 = Ask the defense lawyer: “How much time credit do they have now? Can [bail](term:bail) be lowered later?”

faq-does-time-count = Does time in jail count? Does time with ICE count?
    .answer = Days in county jail on the charge normally count toward a sentence. Days with [ICE](term:ice) often do not, but this is uncertain and depends on the state.
    .means-1 = Time with ICE is part of an immigration case. It is not a sentence for a crime.
    .means-2 = State law decides what counts. This guide could not confirm the rule for each state.
    .means-3 = Credit for days in jail is one reason why some people wait before they pay [bail](term:bail).
    .do-1 = Write down three dates: the arrest, the day the criminal case stopped holding them, and the day ICE took them.
    .careful-1 = Do not count on days with ICE until a lawyer has checked.
    .ask-1 = Ask the defense lawyer: “How much time credit do they have now?”
    .ask-2 = Ask also: “In our state, would days with ICE count toward the sentence?”

faq-bondsman-says-no = The bondsman says no because of the hold. Why?
    .answer = Some [bondsmen](term:bondsman) refuse when there is an [ICE hold](term:detainer). Others ask for the full amount in cash.
    .means-1 = If [ICE](term:ice) takes the person, they can miss court and the [bail](term:bail) may be lost. A bondsman may not want that risk.
    .means-2 = Some counties will not take the bail at all when there is a hold.
    .means-3 = The hold form itself says that it should not change choices about bail. In practice it sometimes does.
    .do-1 = Use this pause to call a lawyer. A no from a bondsman is not the end.
    .do-2 = Ask the defense lawyer about lower bail, or release on a [promise to return](term:personal-recognizance). See [the choices side by side](page:comparison).
    .careful-1 = A bondsman’s fee is never given back. Read the contract before you sign.
    .ask-1 = Ask any bondsman: “What do we owe you if ICE takes them? What if the jail does not let them out?”
    .ask-2 = Ask the defense lawyer: “Does this county take bail when there is a hold?”

faq-plead-guilty = Should they plead guilty to get out?
    .answer = Try to get immigration advice first. With an [ICE hold](term:detainer), pleading guilty usually brings [ICE](term:ice) the same day or within the hold time.
    .means-1 = A quick [plea](term:plea) can become a [conviction](term:conviction). That can end the chance of an [immigration bond](term:immigration-bond) or of keeping a status.
    .means-2 = The defense lawyer must tell the person if a plea brings a risk of deportation. The U.S. Supreme Court said so.
    .do-1 = Ask the defense lawyer to check with an immigration expert. A [public defender’s](term:public-defender) office may have one.
    .do-2 = If the offer is rushed, ask the lawyer to ask the court for more time.
    .careful-1 = Talk about status only with the lawyer, in private. Do not talk about it on jail calls.
    .ask-1 = Ask the defense lawyer: “Which plea would be safe for immigration? Which expert did you ask?”
    .ask-2 = Ask also: “Can the case be dropped, or moved to a program instead?”

faq-charges-dropped = The charges were dropped. Why are they still held?
    .answer = The end of the charges starts the time for the [ICE hold](term:detainer). It does not cancel the hold, so the jail may still wait for [ICE](term:ice).
    .means-1 = The day and hour when the charges ended is the [release point](term:release-point). The { $hours-hold } hours run from there.
    .means-2 = Some states limit such holds, and some states require them. See [the state question](step:state).
    .means-3 = When the time is up and nothing else holds the person, the jail must let them go.
    .means-4 = ICE does not always come. It can still arrest the person later, somewhere else.
    .do-1 = Get the court paper that shows the charges ended. Write down the exact day and hour.
    .do-2 = Ask the jail if anything else stops release, such as another case.
    .careful-1 = Try to speak to a lawyer before you press the jail. Pressing can make ICE come at once.
    .ask-1 = Ask the lawyer: “When does the time end here? What will you do if it passes?”

## Lawyers

faq-need-two-lawyers = Do we need two lawyers?
    .answer = Often yes: one for the criminal case and one for immigration. They should talk to each other before any [bail](term:bail) payment, [plea](term:plea) or statement.
    .means-1 = The defense lawyer works on the charge, the bail and the plea. That lawyer must also warn of a deportation risk in a plea.
    .means-2 = The other lawyer works on the immigration side. That means the [ICE hold](term:detainer), an [immigration bond](term:immigration-bond) and any deportation case.
    .means-3 = A [public defender](term:public-defender) may have an expert for this, so ask.
    .do-1 = Give each lawyer the name and the office of the other one.
    .careful-1 = A notary or [notario](term:notario) is not a lawyer in the United States.
    .ask-1 = Ask each lawyer: “Will you speak with our other lawyer before we pay or sign?”

faq-who-pays = Who pays for a lawyer?
    .answer = In the criminal case, the court must give a lawyer to a person who cannot pay, if jail is at stake. In immigration court, the government does not pay for one.
    .means-1 = The court’s lawyer is often a [public defender](term:public-defender).
    .means-2 = In immigration court the person has the right to have a lawyer. The family pays, or finds free help.
    .do-1 = At the first court date, the person can tell the judge: “I cannot pay for a lawyer. I want one.”
    .do-2 = Look for free or low-cost immigration help. See [this answer](faq:find-legal-help).
    .careful-1 = Ask for a written contract and for receipts. Check that the lawyer has a license.
    .ask-1 = Ask an immigration lawyer: “What is the total fee? What does it cover?”
    .ask-2 = Ask also: “Does the fee cover the hearing, an appeal, and [habeas corpus](term:habeas-corpus)?”

faq-ask-criminal-lawyer = What do we ask the criminal defense lawyer?
    .answer = Ask about the [ICE hold](term:detainer), the [bail](term:bail), the [plea](term:plea) and the court dates. Take this list with you.
    .do-1 = Write down the answers. Ask the lawyer to say hard words in a plain way.
    .careful-1 = Talk in the lawyer’s office or on a call that the lawyer sets up. Other jail calls may be recorded.
    .ask-1 = “Is there a hold? Do you have [form { $form-detainer }](term:form-i-247a), and which box is ticked?”
    .ask-2 = “If we pay, will this jail release them, hold them for { $hours-hold } hours, or hand them to [ICE](term:ice)?”
    .ask-3 = “What happens to our money if ICE takes them before court?”
    .ask-4 = “Can bail be lowered? Can you ask for release on a [promise to return](term:personal-recognizance)?”
    .ask-5 = “What plea would be safe for immigration? Have you asked an expert? Can the case be dropped or moved to a program?”
    .ask-6 = “How will you tell the court if ICE takes them? Is a [writ](term:writ) possible?”
    .ask-7 = “How much time credit do they have? Could you ask the prosecutor to tell ICE that they are needed here?”

faq-ask-immigration-lawyer = What do we ask the immigration lawyer?
    .answer = Ask about old orders, [immigration bond](term:immigration-bond), ways to stay, and what not to sign. Take this list with you.
    .do-1 = Bring copies of all immigration and criminal papers that you have.
    .ask-1 = “Is there an old deportation order? Can you check with the court and ask for the file?”
    .ask-2 = “Under which law would [ICE](term:ice) hold them? Is an immigration bond hearing possible here now?”
    .ask-3 = “Does the charge fall under the [Laken Riley Act](term:laken-riley-act)?”
    .ask-4 = “Could ICE use [fast deportation](term:expedited-removal)? What proof of { $years-proof } years do we need?”
    .ask-5 = “What ways to stay are there? Think of family, [asylum](term:asylum), years here, being a victim, or being under age.”
    .ask-6 = “Is it better to stay in county jail for now?”
    .ask-7 = “Should [habeas corpus](term:habeas-corpus) papers be ready before ICE moves them? In which court?”
    .ask-8 = “What must they not sign or say? What is your total fee, and what does it cover?”

faq-find-legal-help = How do we find free or low-cost help?
    .answer = Start with the free lists below and with the help pages of this guide. Call more than one place, because many are full.
    .do-1 = The immigration courts keep a list of free legal help for each court. Look for “pro bono” at { $site-pro-bono }.
    .do-2 = Search by ZIP code or detention center at { $site-legal-directory }. Parts of it may be out of date.
    .do-3 = For a private immigration lawyer, look at { $site-private-lawyers }.
    .do-4 = Ask the [public defender](term:public-defender) if someone there knows immigration law well.
    .do-5 = Ask the state bar for its lawyer referral service. Some legal aid offices have limits on whom they may help.
    .careful-1 = The government ended a program that told people in detention about the law on { $date-orientation-ended }. It is not certain what runs there now. So look for help outside.
    .careful-2 = A [notario](term:notario) is not a lawyer. See [this answer](faq:not-lawyers).
    .ask-1 = Ask each place: “Do you take cases of people in jail or with [ICE](term:ice)? How soon can you talk? What does it cost?”

faq-not-lawyers = Who is not allowed to give legal advice?
    .answer = A notary or [notario](term:notario) may not. In the United States a notary is not a lawyer.
    .means-1 = Only two kinds of people may give legal advice on immigration. One is a lawyer with a license. The other is an [accredited representative](term:accredited-representative).
    .means-2 = Warning signs: they promise to win, or they claim special contacts with [ICE](term:ice).
    .means-3 = More signs: they want cash only, give no contract, ask you to sign blank forms, or keep your originals.
    .do-1 = Check a lawyer on the web page of the state bar.
    .do-2 = Is the helper not a lawyer? Then look for the name on the list of such helpers at { $site-pro-bono }.
    .do-3 = Ask for a written contract and for receipts.
    .careful-1 = Never leave originals behind, and never sign a blank form.
    .ask-1 = Ask: “Are you a lawyer? In which state is your license? May I see the number?”

## Talking and signing

faq-must-they-answer = Can the jail or ICE make them answer questions?
    .answer = No law makes a person in jail answer [ICE](term:ice) about birthplace, entry or status. They can stay silent and ask for a lawyer.
    .means-1 = They need to say it out loud. Just being quiet may not be enough.
    .means-2 = Officers may not have to warn the person first. That duty starts only when a deportation case is filed with the court.
    .means-3 = Fear is different. A person who is afraid to go back should say so. See [this answer](faq:afraid-to-return).
    .do-1 = The person can say: “I want to speak with a lawyer. I do not want to answer questions.”
    .careful-1 = Proof of { $years-proof } years here can stop one kind of [fast deportation](term:expedited-removal). A lawyer or the family should bring that proof. See [this answer](faq:prove-two-years).
    .careful-2 = Silence is allowed, but a lie or a false paper is not.
    .ask-1 = Ask an immigration lawyer: “What may they say? Do the registration rules change that?”

faq-jail-calls = What should we not say on jail calls?
    .answer = Treat every jail call, video visit, tablet message and letter as recorded and shared. Do not talk on them about papers or about the case.
    .do-1 = Talk about family, health, money for food, and the next court date. If the talk turns to papers, say: “Not on this phone.”
    .do-2 = Ask the lawyer to set up a legal call or a private visit. That is the place for hard questions.
    .careful-1 = Do not talk about birthplace, how or when the person came, past deportations, or the facts of the charge.
    .careful-2 = Are you reading this on a jail phone or tablet? Then stop here. It may be recorded.
    .careful-3 = An old deportation is the most risky subject. Coming back after one can be a federal crime.
    .ask-1 = Ask the defense lawyer: “How can we speak in private? Will you tell them what not to say on calls?”

faq-do-not-sign = What papers should they not sign?
    .answer = No one has to sign papers that agree to leave. The person can ask for a copy, a lawyer and an interpreter first.
    .means-1 = Common ones are [voluntary departure](term:voluntary-departure) (form { $form-voluntary-departure }) and voluntary return (form { $form-voluntary-return }). Others drop a request or give up a hearing. Some give up the right to see a judge.
    .means-2 = One paper is an [agreed deportation order](term:stipulated-removal). It is a full deportation order without a judge. It can bar a return, even for someone who could have stayed.
    .means-3 = Voluntary departure avoids a deportation order, but it gives up claims. Leaving late turns it into an order with fines. Years of bars on coming back can still apply.
    .means-4 = Sometimes leaving this way is the best choice. But that needs a lawyer’s advice first.
    .do-1 = The person can say: “I will not sign now. Please give me a copy. I want a lawyer.”
    .careful-1 = They should not sign a paper that they cannot read. They can ask for an interpreter.
    .ask-1 = Ask an immigration lawyer: “What must they not sign? They may have signed already. Can that be undone?”

faq-deported-before = They were deported before. What must they not say?
    .answer = They should say nothing about it to officers or on the phone. They should get a lawyer first.
    .means-1 = After a deportation, a person needs permission to come back. To come back without it is a federal crime.
    .means-2 = [ICE](term:ice) can use the old order again without a judge. This is called [reinstatement](term:reinstatement).
    .means-3 = The main way to stop that is a claim of fear. It leads to a talk with an officer, a [fear interview](term:fear-interview).
    .do-1 = If they are afraid to go back, they should say so clearly, more than once, to every officer. See [this answer](faq:afraid-to-return).
    .do-2 = Tell both lawyers about it, but only in private.
    .careful-1 = They should not lie about it. Silence is allowed.
    .careful-2 = Do not talk about it on jail calls, video visits or tablets, or in letters.
    .ask-1 = Ask an immigration lawyer: “Is there a final order? Could ICE use it again? Is there a risk of a federal charge?”

faq-afraid-to-return = They are afraid to go back. What should they say?
    .answer = They should say so clearly, more than once, to every officer. That can start a [fear interview](term:fear-interview).
    .means-1 = There are two kinds of interview. One is for people with an old deportation order.
    .means-2 = With an old order, the protection they can ask for is more limited. It is not [asylum](term:asylum).
    .means-3 = [ICE](term:ice) may try to send a person with a final order to another country. Courts were still deciding on this as of { $date-third-countries }.
    .do-1 = Simple words are enough: “I am afraid to go back to my country.”
    .do-2 = Tell the lawyer about fear of any country, not only their own.
    .careful-1 = It must be the truth. Silence about other things is still allowed.
    .careful-2 = A person who fears their own government should ask a lawyer before talking to the [consulate](term:consulate).
    .ask-1 = Ask an immigration lawyer: “Which protection can they ask for? How do they get ready for the interview?”

faq-call-consulate = Should we call the consulate?
    .answer = It can help. But if the person fears their government, ask a lawyer first.
    .means-1 = Officers must tell a foreign national who is held that their [consulate](term:consulate) can be told.
    .means-2 = The consulate can visit. It can help find lawyers, papers and family.
    .means-3 = For some countries, officials tell the consulate in any case.
    .means-4 = Mexico runs a help line for its citizens who are held in the United States. It is called CIAM. Its consulates can connect you.
    .do-1 = Find the consulate on the web site of your country’s government, or at { $site-consulates }.
    .careful-1 = A person with a fear claim or an [asylum](term:asylum) case should speak with a lawyer first.
    .ask-1 = Ask the consulate: “Can you visit? Do you have a list of lawyers? Can you help with papers?”

faq-ok-to-lie = Is it OK to lie about papers or citizenship?
    .answer = No. Silence is allowed, but lying is not.
    .means-1 = A false claim to be a U.S. citizen can be a crime. It can also block any papers for life.
    .means-2 = False papers can do the same harm.
    .means-3 = A person who may really be a citizen should get it checked. Many people do not know that they are. See [this answer](faq:us-citizen).
    .do-1 = The person can say: “I want to speak with a lawyer. I do not want to answer questions.”
    .do-2 = Did they already say something untrue? Tell the lawyer, in private, soon.
    .careful-1 = When you call an office for them, say little. You do not have to guess or explain.
    .ask-1 = Ask an immigration lawyer: “They said something about being a citizen. What does that mean for them?”

## After ICE takes them

faq-where-will-they-be-taken = Where will ICE take them?
    .answer = First to an [ICE](term:ice) office or a hold room. Then to a detention center, often far away and often in another state.
    .means-1 = At the office there are fingerprints, questions and papers.
    .means-2 = A court is reported to have set a limit of { $hold-room-hours } hours for hold rooms on { $date-hold-room }. Whether that is in force today is uncertain.
    .means-3 = The place matters. It can decide which court’s rule counts. See [this answer](faq:why-state-matters).
    .do-1 = Get ready now. Write down the [A-number](term:a-number), medicines, and the names of both lawyers.
    .do-2 = Tell both lawyers as soon as you know that ICE has the person.
    .careful-1 = The papers at the office can be important. The person does not have to sign without a lawyer.
    .ask-1 = Ask an immigration lawyer: “Should [habeas corpus](term:habeas-corpus) papers be ready before they move? In which court?”

faq-find-them = How do we find them?
    .answer = While the jail has them, look at the jail’s list or call the jail. After [ICE](term:ice) takes them, search at { $site-locator }.
    .means-1 = Search with the [A-number](term:a-number) and the country of birth. Or use the exact first and last name and the country of birth.
    .means-2 = It shows adults only. For a child, see [this answer](faq:under-18).
    .means-3 = It can be slow. It may take one to three days to show a person, but that is not certain.
    .do-1 = Try every spelling and both last names. Search again after each move.
    .do-2 = You can call ICE’s own line, { $phone-ice-line }. ICE runs it, so give only what is needed. If you have no papers, let a citizen, a lawyer or the [consulate](term:consulate) call.
    .do-3 = If that fails, try the ICE field office listed at { $site-ice }. Then try the detention centers nearby, and then the consulate.
    .careful-1 = Some apps show wrong phone numbers. Use the ones in this guide or from a lawyer.
    .ask-1 = If you cannot find them, ask a lawyer: “Can you find them? Should you file [habeas corpus](term:habeas-corpus) now?”

faq-immigration-bond = What is immigration bond, and who can get it?
    .answer = [Immigration bond](term:immigration-bond) is money paid to [ICE](term:ice) so that the person can wait outside for immigration court. Who can get it depends on how they came, on their record, and on the place.
    .means-1 = By the ordinary rule, ICE or an [immigration judge](term:immigration-judge) may set it. The least is { $bond-minimum }, and the real amount is often much more.
    .means-2 = People who came with a visa or have a green card can usually ask for it, unless some crimes bar it.
    .means-3 = People who [entered without inspection](term:entered-without-inspection) may be refused. ICE has refused them since { $date-no-bond-policy }, and courts disagree as of { $date-circuits }.
    .means-4 = Some crimes, some arrests and old deportation orders can also bar it.
    .do-1 = Gather proof for the judge: address, family, work, taxes, years here, letters, court results and medical needs. The person must normally show that they are no danger and will come to court.
    .careful-1 = It is not [bail](term:bail). Bail is for the criminal case. Paying one does not pay the other.
    .ask-1 = Ask an immigration lawyer: “Is an immigration bond hearing possible here now? What should we bring?”

faq-why-state-matters = Why does the state where they are held matter?
    .answer = Groups of states follow different federal courts, and the courts disagree as of { $date-circuits }. So the place where [ICE](term:ice) holds the person can decide if they get an [immigration bond](term:immigration-bond) hearing.
    .means-1 = This is about people who [entered without inspection](term:entered-without-inspection) and were arrested inside the country. Each group of states is a [federal circuit](term:federal-circuit).
    .means-2 = As of { $date-circuits }, there is no such hearing in ten states. Some of them are Texas, Louisiana, Mississippi and Arkansas. The rest are Iowa, Minnesota, Missouri, Nebraska and the two Dakotas.
    .means-3 = As of { $date-circuits }, the courts of seven other circuits say that a hearing must be possible. In two more circuits the answer is not final or not confirmed, and in Washington, D.C., none was found. Pick a state in [the state question](step:state).
    .means-4 = The U.S. Supreme Court will decide this question. Until then, each circuit’s rule stands. See [this answer](faq:supreme-court).
    .careful-1 = ICE may move the person to a state with another rule. A [habeas corpus](term:habeas-corpus) case that was filed the right way before the move does not end.
    .careful-2 = You may read that people in Texas get a hearing after a fixed time. That ruling is reported canceled as of { $date-circuits }, so do not count on it.
    .ask-1 = Ask an immigration lawyer: “In this circuit, is an immigration bond hearing possible now? Should you file before they are moved?”

faq-mandatory-detention = What is mandatory detention?
    .answer = It means that [ICE](term:ice) holds the person and an [immigration judge](term:immigration-judge) may not set an [immigration bond](term:immigration-bond). It is called [mandatory detention](term:mandatory-detention).
    .means-1 = One law lists the crimes. It covers [aggravated felonies](term:aggravated-felony), most drug crimes, some gun crimes, and some other crimes.
    .means-2 = It can apply even if ICE makes the arrest years after the person got out.
    .means-3 = For some people, an arrest alone is enough. See [the Laken Riley answer](faq:laken-riley).
    .means-4 = When this lasts a long time, the rules differ from place to place. That was so as of { $date-circuits }.
    .do-1 = The person can ask a judge to decide that the list does not cover them. A lawyer calls this a “Joseph hearing.”
    .careful-1 = A guilty [plea](term:plea) can put a person on the list. Try to get immigration advice first.
    .ask-1 = Ask an immigration lawyer: “Does any old or new case bar immigration bond? Can you ask for a Joseph hearing?”

faq-laken-riley = What is the Laken Riley Act?
    .answer = The [Laken Riley Act](term:laken-riley-act) is a federal law that bars [immigration bond](term:immigration-bond) for some people. An arrest for some crimes is enough, with no [conviction](term:conviction).
    .means-1 = The crimes are burglary, theft, larceny and shoplifting. Assault on a law officer counts too. So does any crime that causes death or serious harm to a body.
    .means-2 = It does not cover everyone. It is for people in the U.S. who were never admitted. It is also for those who used fraud or a false claim to be a citizen, or lack the right papers.
    .means-3 = The words for the crimes mean what they mean in the law of the place.
    .means-4 = Whether [ICE](term:ice) must release the person when the charge is dropped is uncertain.
    .means-5 = The law also tells [DHS](term:dhs) to place an [ICE hold](term:detainer) on such a person and to take them quickly.
    .do-1 = Get the charging paper. The exact name of the charge matters to both lawyers.
    .careful-1 = Try to get immigration advice before any [plea](term:plea).
    .ask-1 = Ask both lawyers: “Does this charge fall under the Laken Riley Act? Can it be changed or fought?”

faq-pay-immigration-bond = How do we pay an immigration bond?
    .answer = You pay [ICE](term:ice) online at { $site-bond-payment }, its [payment site](term:cebonds). The money goes by bank transfer, called Fedwire or ACH.
    .means-1 = ICE does not take cash, cards or personal checks there.
    .means-2 = The payer must be a U.S. citizen, a green card holder, a law firm or a nonprofit, inside the United States. A relative without papers cannot pay in their own name.
    .means-3 = The payer becomes the [obligor](term:obligor), signs form { $bond-form-contract } and shows proof of identity and status.
    .means-4 = The full amount is due at once. The other way is a private company, which keeps a fee and may ask for property or a tracking device.
    .means-5 = The [immigration bond](term:immigration-bond) comes back to the obligor at the end, if every hearing and order was obeyed. If not, it is lost.
    .do-1 = Keep the contract and the receipt. Tell ICE when the payer’s address changes.
    .careful-1 = No one who phones you is collecting a real immigration bond. Open the ICE site yourself and follow its steps.
    .ask-1 = Ask the lawyer: “Who should be the payer? What must that person do until the case ends?”

faq-bond-fund = Can a community fund help us pay?
    .answer = Maybe. Some community funds pay an [immigration bond](term:immigration-bond). Most help only after the amount has been set.
    .means-1 = Each fund has its own rules and its own area. A fund may be out of money for a time.
    .means-2 = Funds for [bail](term:bail) are for the criminal case. Funds for immigration bond are for [ICE](term:ice).
    .do-1 = The National Bail Fund Network has a list of funds at { $site-bond-funds }. One example is the Midwest Immigration Bond Fund.
    .do-2 = Have these ready: the [A-number](term:a-number), the detention center, the amount, and the next hearing.
    .careful-1 = Tell a bail fund about the [ICE hold](term:detainer) first. Paid bail does not cancel the hold.
    .ask-1 = Ask the fund: “Do you help people held in this state? How long is the wait? Must we pay it back?”

faq-bond-granted-still-held = The judge gave immigration bond, but they are still held. Why?
    .answer = [ICE](term:ice) can file a paper that keeps the person in while it appeals. It is form { $form-stay-of-bond }.
    .means-1 = ICE has to file it within one business day. It can do so if ICE had refused an [immigration bond](term:immigration-bond) or set { $bond-stay-minimum } or more.
    .means-2 = ICE used this many times in the months before { $date-automatic-stay }. Many federal judges found it unlawful. Ask what the rule is today.
    .means-3 = There can be a simpler cause. The money may not have arrived, or a paper may be missing.
    .do-1 = Call the lawyer the same day. Ask if ICE filed this form.
    .do-2 = A lawyer can ask a federal judge for help with [habeas corpus](term:habeas-corpus).
    .careful-1 = Appeals go to the [Board of Immigration Appeals](term:bia). The time limits are short and have been changing, so ask at once.
    .ask-1 = Ask the lawyer: “Did ICE appeal? Can you go to a federal court now?”

faq-deported-without-judge = Can they be deported without a judge?
    .answer = Yes, in some cases. The main ones are an old deportation order, and [fast deportation](term:expedited-removal), which an officer orders.
    .means-1 = Fast deportation is for people who were never admitted or [paroled](term:parole) and cannot prove { $years-proof } years in a row here. It was in effect across the country as of { $date-expedited-removal }. What came later is not certain.
    .means-2 = A person who was deported and came back can be sent out on the old order. This is [reinstatement](term:reinstatement).
    .means-3 = An order from a missed hearing can sometimes be reopened. In many such cases, filing stops the deportation at once.
    .means-4 = A person with no old order usually has the right to see an [immigration judge](term:immigration-judge).
    .do-1 = Check for an old order with the [A-number](term:a-number) at { $site-court } or at { $phone-eoir-line }.
    .do-2 = Gather proof of { $years-proof } years or more. See [this answer](faq:prove-two-years).
    .careful-1 = They should not sign without a lawyer. If they are afraid to go back, they should say so to every officer.
    .ask-1 = Ask an immigration lawyer: “Is there an old order? Could [ICE](term:ice) use fast deportation here?”

faq-prove-two-years = How do we prove two years in the U.S.?
    .answer = Gather papers with dates that reach back { $years-proof } years or more, month by month. Give copies to the lawyer and keep a set with the family.
    .means-1 = This matters for people who were never admitted or [paroled](term:parole). Without proof of { $years-proof } years in a row, an officer may order a [fast deportation](term:expedited-removal), as of { $date-expedited-removal }.
    .means-2 = Officers need not explain this rule. So someone has to bring it up: the lawyer, the family, or the person once a lawyer has advised it.
    .do-1 = Look for leases, bills, pay stubs, tax returns and bank records. Look also for school and medical records, and children’s birth certificates.
    .do-2 = Keep copies with two people you trust.
    .careful-1 = Silence is still the normal advice for questions from officers. Ask the lawyer who shows the proof, and when.
    .careful-2 = Use only true papers.
    .ask-1 = Ask an immigration lawyer: “Could [ICE](term:ice) use fast deportation? What proof of { $years-proof } years do we need? Who should show it?”

faq-supreme-court = What is the Supreme Court deciding?
    .answer = Whether [ICE](term:ice) may hold people who [entered without inspection](term:entered-without-inspection) with no [immigration bond](term:immigration-bond) hearing. The Court took the case on { $date-scotus-grant }.
    .means-1 = The case is { $scotus-case }. No day for the argument was set as of { $date-circuits }.
    .means-2 = The Court will read what the law says. It was not asked about the right to a fair process.
    .means-3 = The Court would normally decide by about { $date-scotus-decision } at the latest.
    .means-4 = Until then, the rule of each [federal circuit](term:federal-circuit) stands. See [this answer](faq:why-state-matters).
    .means-5 = Another question is how long people with some [convictions](term:conviction) may be held. As of { $date-circuits }, the Court was not deciding it.
    .careful-1 = This may have changed since the guide was written. Check with a lawyer before you rely on it.
    .ask-1 = Ask an immigration lawyer: “Is there news from the Supreme Court? Does it change what we should do?”

## Special situations

faq-us-citizen = My relative is a U.S. citizen. What now?
    .answer = [ICE](term:ice) may not lawfully hold a U.S. citizen. Get copies of the proof to a lawyer today, and ask that the [ICE hold](term:detainer) be canceled.
    .means-1 = It still happens that citizens are held. Courts have seen such cases.
    .means-2 = Many people do not know that they are citizens. A parent may have become a citizen while they were a child with a green card. Or they were born abroad to a citizen.
    .means-3 = ICE can cancel a hold. It did so in a known case once it saw the proof.
    .means-4 = The notice with the hold names an ICE phone line for citizens. It is ICE’s own line, so try to talk to a lawyer first.
    .do-1 = Look for a U.S. passport, passport card or birth certificate. The certificate they got as a new citizen is good too. So is a U.S. record of a birth abroad.
    .do-2 = If citizenship came through a parent, find the parent’s papers. Give copies to the lawyer, the jail commander and ICE. Keep the originals.
    .careful-1 = If you are not sure, do not claim it to officers. A false claim can do lasting harm. A lawyer can check.
    .careful-2 = They should not sign papers to leave the country.
    .ask-1 = Ask the lawyer: “Will you ask ICE to cancel the hold? Should you file [habeas corpus](term:habeas-corpus) now?”

faq-green-card = They have a green card. What now?
    .answer = A person with a green card can get an [ICE hold](term:detainer) because of some crimes or charges. They keep the right to a judge, and often to ask for an [immigration bond](term:immigration-bond).
    .means-1 = There is a rule against immigration bond for people who were never admitted. It is not about most people with green cards.
    .means-2 = But some crimes bar it for them too. This is called [mandatory detention](term:mandatory-detention).
    .means-3 = Some green card holders are citizens and do not know it. See [this answer](faq:us-citizen).
    .do-1 = Give the lawyer a copy of the card and of all court papers, old and new.
    .careful-1 = Try to get immigration advice before any [plea](term:plea). A plea can put the card at risk.
    .careful-2 = They should not sign papers that agree to leave without speaking to a lawyer.
    .ask-1 = Ask an immigration lawyer: “Does this charge make them deportable? Would a plea? Can they get an immigration bond?”

faq-daca-tps-asylum = They have DACA, TPS or an open asylum case. What now?
    .answer = Tell an immigration lawyer at once. These may help, but they do not always stop [ICE](term:ice) from holding a person.
    .means-1 = An open [asylum](term:asylum) case does not stop detention.
    .means-2 = The government says that DACA gives no status. It reported arrests of people with DACA, as of { $date-daca }.
    .means-3 = A person with valid TPS may not be held because of immigration status. But most TPS programs have ended as of { $date-tps }.
    .do-1 = Check the exact country and end date of the TPS with a lawyer.
    .do-2 = Find the cards, receipts and letters. Give copies to the lawyer.
    .careful-1 = Do not talk about the asylum story or about status on jail calls.
    .ask-1 = Ask an immigration lawyer: “Is the status still good? Can you ask ICE to lift the [hold](term:detainer)?”

faq-victim-of-crime = They were a victim of a crime or of abuse. Does that help?
    .answer = It may. Victims who helped the police, victims of trafficking, and people abused by family may qualify for a [special visa or protection](term:u-t-visa-vawa).
    .means-1 = A U visa is for victims who helped the police. A T visa is for trafficking. VAWA is for abused spouses, children and parents.
    .means-2 = An open case of this kind does not stop detention. [ICE](term:ice) ended its policy to protect victims on { $date-victim-policy }. A lawsuit followed, and its result is not certain.
    .means-3 = The [ICE hold](term:detainer) form has a note for victims with an ICE phone line. It is ICE’s own line. Try to speak to a lawyer first.
    .do-1 = Keep copies of receipts and approval letters where a lawyer and the family can send them.
    .careful-1 = Do not tell the story of the crime on jail calls. Tell it to a lawyer in private.
    .ask-1 = Ask an immigration lawyer: “Can they qualify as a victim? Can you ask ICE to lift the hold?”

faq-under-18 = They are under { $age-adult }. What now?
    .answer = Get a lawyer for the child at once. The rules for children are different, and state law on [ICE holds](term:detainer) for minors is uncertain.
    .means-1 = A child who has no parent with them must go to a children’s agency, normally within three days. It is called the Office of Refugee Resettlement (ORR).
    .means-2 = The locator of [ICE](term:ice) does not show anyone under { $age-adult }.
    .means-3 = Children in [DHS](term:dhs) custody still have special court protections. They are called Flores.
    .do-1 = Tell the juvenile defense lawyer about the hold. Ask for a lawyer who knows child cases.
    .do-2 = If the child was moved, ask the children’s agency. Find its parent line on its web site.
    .careful-1 = A child, like an adult, does not have to answer ICE’s questions. Ask that a lawyer be there.
    .careful-2 = A child should not sign papers to leave without a lawyer.
    .ask-1 = Ask the lawyer: “May ICE hold this child? Is there special protection for young people, or [asylum](term:asylum)?”

faq-old-deportation-order = They have an old deportation order. What now?
    .answer = Try to speak to an immigration lawyer today, before you pay [bail](term:bail). An old order changes everything: [ICE](term:ice) may be able to deport the person without a judge.
    .means-1 = With a final order, the person may ask for help because of fear. While that is decided, an [immigration judge](term:immigration-judge) cannot give an [immigration bond](term:immigration-bond).
    .means-2 = An order from a missed hearing can sometimes be reopened. If there was no notice, it can be asked at any time. For other strong reasons the time is short.
    .means-3 = If they were deported and came back, ICE can use the old order again. This is [reinstatement](term:reinstatement).
    .means-4 = Detention may go on for about six months with no end in sight. Then a lawyer may ask a judge for [habeas corpus](term:habeas-corpus).
    .do-1 = Check the case with the [A-number](term:a-number) at { $site-court } or at { $phone-eoir-line }.
    .do-2 = If they are afraid to go back, they should say so clearly to every officer.
    .careful-1 = Do not talk about the old case on jail calls or with officers. Coming back after deportation can be a federal crime.
    .ask-1 = Ask an immigration lawyer: “Can you reopen the case? Would that stop the deportation? Is there a fear claim?”

faq-sick-or-medicine = They are sick or need medicine. What can we do?
    .answer = Tell the jail’s medical staff in writing about the illness and the medicines. Ask for a medical summary that travels with the person.
    .means-1 = When [ICE](term:ice) moves a person, little goes along. One sheriff’s office says it is only money, medicine and legal papers.
    .means-2 = Some jails can send a few days of medicine if you ask. Other jails may not.
    .means-3 = A judge can look at medical needs when deciding an [immigration bond](term:immigration-bond). Save the records.
    .do-1 = List each medicine, the dose, the doctor and the pharmacy. Keep a copy.
    .do-2 = Ask the person to tell the nurse too, and to ask for a visit in writing.
    .careful-1 = If there is danger now, call the jail and ask for the medical unit. Write down the hour and the name.
    .ask-1 = Ask both lawyers: “Can you tell the jail, ICE and the judge about the illness?”

faq-prison-or-federal = They are in prison or in federal custody. What changes?
    .answer = The [ICE hold](term:detainer) can follow the person from one jail to another, or to prison. [ICE](term:ice) normally waits until the sentence ends.
    .means-1 = The form is meant for the jail now and for any later place that holds the person.
    .means-2 = The last day of the sentence is the [release point](term:release-point). The extra time of the hold starts there.
    .do-1 = Ask for the end date of the sentence in writing. Ask again as it comes near.
    .do-2 = Look for an immigration lawyer months before that day, not in the last week.
    .do-3 = Make a plan for medicine, papers and belongings before that day.
    .careful-1 = ICE can also arrest years after a person got out. Some crimes bar [immigration bond](term:immigration-bond).
    .ask-1 = Ask an immigration lawyer: “What ways to stay are there? What can we start now?”

## Family and daily life

faq-child-care = Who cares for the children?
    .answer = Make a plan now: who picks them up, who may sign for school and the doctor, and whom to call. Put it in writing.
    .means-1 = The legal forms differ by state. Some states have a caregiver paper, some use a power of attorney, and courts can name a guardian.
    .do-1 = Give the school a written note that says who may pick up the child.
    .do-2 = Put birth certificates, health cards and medicine lists in one folder.
    .do-3 = Tell the children in calm, short words who will care for them.
    .careful-1 = Ask legal aid before you sign a paper that gives parental rights to someone else.
    .ask-1 = Ask both lawyers: “Can you tell the judge that children depend on them? Which form does our state use?”

faq-papers-to-gather = What papers do we gather?
    .answer = Gather four kinds of papers: identity, immigration, the criminal case, and life here. Give copies to two people you trust.
    .do-1 = Identity: ID cards, passports, birth certificates, and the [A-number](term:a-number). It has nine digits and is on many immigration papers.
    .do-2 = Criminal case: the charging paper, [bail](term:bail) receipt, court dates, and the lawyer’s name.
    .do-3 = Immigration: every letter, card, receipt and court paper that you can find.
    .do-4 = Life here: proof of years in the U.S., family, work and taxes. Add medical records and the children’s birth certificates.
    .do-5 = Is someone in the family a U.S. citizen? Add the proof.
    .careful-1 = Give copies, and keep the originals. Be careful with anyone who wants to keep them.
    .careful-2 = Do not mail or bring these papers to the jail before a lawyer has said yes.
    .ask-1 = Ask the immigration lawyer: “Which papers do you need first? Which ones should we not show yet?”

faq-belongings = How do we get their wallet, phone and car?
    .answer = Ask the jail for its property release form. The person inside usually has to name who may pick things up, and that person shows ID.
    .means-1 = Rules differ by jail. Often clothes are not handed out.
    .do-1 = Pick things up before [ICE](term:ice) moves the person. Things left at the jail may be destroyed after a time.
    .do-2 = A signed power of attorney is a paper that lets someone act for the person. With it they can handle rent, the car, the bank and paychecks.
    .do-3 = A signature in jail may need a visit by a notary. Ask the jail and the lawyer how it is done.
    .do-4 = For a towed car, ask the police which lot has it. Costs may grow each day.
    .careful-1 = To pick things up you may have to show ID. If you have no papers, ask a lawyer first or send a citizen.
    .ask-1 = Ask the defense lawyer: “Can the police keep the phone or the car as proof?”

faq-send-money = How do we send money?
    .answer = Put small amounts on the jail account. The money should follow the person if [ICE](term:ice) takes them, but it can be late.
    .means-1 = How ICE moves the money is uncertain, so do not send a large sum at once.
    .do-1 = Ask the jail which service it uses. Look for it on the jail’s own web page.
    .do-2 = Keep each receipt. Ask what the fees are before you pay.
    .do-3 = After a move, find the new place first. Then ask it how to send money.
    .careful-1 = A caller who wants gift cards or a payment app is not from ICE. See [this answer](faq:scam-call).
    .ask-1 = Ask the jail: “How do we add money? What happens to it if the person is moved?”

faq-visit-without-papers = Is it safe for me to visit or call if I have no papers?
    .answer = It is safer to let a citizen relative go. If you have no papers, ask a lawyer before you visit.
    .means-1 = A visit can mean showing ID and a background check.
    .means-2 = Rules differ from place to place. The risk at a jail that works with [ICE](term:ice) is uncertain.
    .do-1 = For ICE’s own phone line, let a citizen, a lawyer or the [consulate](term:consulate) call. They should give as little as needed.
    .do-2 = When you call the jail, ask only about the person. You need not talk about birthplace or status.
    .do-3 = Write letters, or send a message through the lawyer, if you cannot visit.
    .careful-1 = Calls, video visits and letters may be recorded and shared. Your own words count too.
    .ask-1 = Ask the lawyer: “Is it safe for me to visit this jail? What ID does it ask for?”

## Complaints, scams and this guide

faq-how-to-complain = How do we complain?
    .answer = In writing, to the sheriff or the office that watches the jail. But a complaint may not free anyone fast, so talk to a lawyer about the fast way too.
    .means-1 = The fast way is often [habeas corpus](term:habeas-corpus), which asks a judge.
    .means-2 = [DHS](term:dhs) had civil rights offices. They were closed, then opened again by { $date-rights-offices } after a lawsuit. How much they can do now is not certain.
    .do-1 = You can also write to the attorney general of the state or to your member of Congress.
    .do-2 = If a jail kept the person too long, an ACLU office in the state may look at the case.
    .do-3 = Save the facts: days, hours, names, what was said, and copies of every paper.
    .careful-1 = While the person is still in jail, ask a lawyer first. Pressing can make [ICE](term:ice) come at once.
    .ask-1 = Ask the lawyer: “Were they held too long? Is there a claim for money, and a time limit?”

faq-scam-call = Someone called and asked for bail or immigration bond money. Is it real?
    .answer = Most likely not. No one who phones you is collecting a real [immigration bond](term:immigration-bond).
    .means-1 = [ICE](term:ice) does not call families to demand money. It never takes gift cards, crypto or payment apps.
    .means-2 = Callers may know the name, the place and facts of the case. That does not make them real.
    .means-3 = A real immigration bond is paid by bank transfer, but only after you log in at { $site-bond-payment } yourself.
    .do-1 = Hang up. Call the jail, the detention center or the lawyer on a number that you found yourself.
    .do-2 = Write down the number that called you and what was said. Tell the lawyer.
    .careful-1 = Be careful with a [notario](term:notario) or anyone who claims special contacts with ICE.
    .ask-1 = Ask the lawyer: “Is there any [bail](term:bail) or immigration bond to pay? To whom, and how?”

faq-what-is-287g = What is { $section-287g }, and does our county have it?
    .answer = It is a deal that lets local officers do some work for [ICE](term:ice). Ask the sheriff, or look for ICE’s list at { $site-ice }.
    .means-1 = There are three kinds of [{ $section-287g }](term:287g). In a jail, officers may question people and place an [ICE hold](term:detainer).
    .means-2 = Others only serve ICE’s [warrants](term:administrative-warrant) in the jail. A third kind works on the street.
    .means-3 = ICE’s list of { $date-287g-list } had { $count-287g-agreements } deals in { $count-287g-states } states. The number keeps changing.
    .means-4 = In Texas, each sheriff who runs a jail must ask for such a deal by { $date-texas-287g }.
    .do-1 = See what your state allows in [the state question](step:state).
    .careful-1 = A local officer in a jail may be asking for ICE. The person can still stay silent and ask for a lawyer.
    .ask-1 = Ask the defense lawyer: “Does this jail have a { $section-287g } deal? Who asks the questions there?”

faq-how-old-is-this = How old is this information, and how do I check it?
    .answer = This guide was put together on { $date-content }. The law moves fast, so check with a lawyer before you act.
    .means-1 = Each legal line shows its source and the day it was checked. An old line says so.
    .means-2 = The newest sources on [immigration bond](term:immigration-bond) are from { $date-circuits }. Nothing later was found.
    .means-3 = The guide gives information, not legal advice. It is not from the government or a court.
    .do-1 = Look at the date on the page. If it is months old, ask for a newer copy of the guide.
    .careful-1 = Many web pages are old or wrong. A page that sounds sure may still be false.
    .ask-1 = Ask the lawyer: “Is this still the rule today, in this state?”

faq-does-guide-keep = Does this guide keep what I enter?
    .answer = No. Your answers stay in the memory of this computer until you start over or close the guide. Nothing is sent.
    .means-1 = The guide does not use the internet. It does not ask for names, numbers or papers.
    .means-2 = It writes to a file or prints only when you ask for it.
    .do-1 = When you are done on a shared computer, start over so that the answers are wiped.
    .careful-1 = A page that you print or save can be read by others. Keep it in a safe place.
    .careful-2 = Do not read this guide on a jail phone or tablet. Those may be recorded.
    .ask-1 = Ask the staff, if you use a clinic’s computer: “Is anything else recording on this screen?”
