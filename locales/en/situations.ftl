# Special situations. situation-<id> = its name in lists and the title of its page; the attributes
# are its lines, as in faq.ftl. “They” and “the person” = the person held; “you” = the reader.

situations-page = Special situations
situations-intro = Some things change what you should do. Open each one that fits. Several can fit at once.
# Over a list of the situations that the reader’s answers name.
situations-yours = Your situation
situations-all = All special situations

situation-citizen = They are, or may be, a U.S. citizen
    .answer = [ICE](term:ice) may not lawfully hold a U.S. citizen. Show a lawyer the proof today.
    .means-1 = Some people are citizens and do not know it. A parent may have become a citizen while they were a child with a green card. Or they were born abroad to a citizen.
    .means-2 = Citizens have been held all the same. ICE can cancel an [ICE hold](term:detainer), and it did so in a known case when it saw the proof.
    .do-1 = Look for a U.S. passport, a passport card, a U.S. birth certificate or citizenship papers. If citizenship came through a parent, find the parent’s papers.
    .do-2 = Have the lawyer send copies to the jail commander and to ICE. Keep the originals.
    .careful-1 = If you are not sure, do not say it to officers. A false claim can do lasting harm. A lawyer can check.
    .careful-2 = They should not sign papers to leave the country.
    .ask-1 = Ask the lawyer: “Will you ask ICE to cancel the hold? If ICE says no, will you ask a judge for [habeas corpus](term:habeas-corpus)?”

situation-green-card = They have a green card or came with a visa
    .answer = A person with a green card can get an [ICE hold](term:detainer) because of some crimes or charges. They keep the right to a judge, and often to ask for an [immigration bond](term:immigration-bond).
    .means-1 = A person who came with a visa can usually ask for an immigration bond too. A rule about certain crimes can take it away. It is called [mandatory detention](term:mandatory-detention).
    .means-2 = A [plea](term:plea) can put the card or the status at risk, even when it looks like a good deal.
    .means-3 = Some people with green cards are citizens and do not know it. See [citizens](page:situation-citizen).
    .do-1 = Give the lawyer a copy of the card or visa, and of all court papers, old and new.
    .do-2 = Try to get immigration advice before any plea.
    .careful-1 = They should not sign papers that agree to leave before a lawyer has explained them.
    .ask-1 = Ask an immigration lawyer: “Does this charge make them deportable? Would a plea?”
    .ask-2 = Ask also: “Would this charge bar an immigration bond? Can we ask a judge to decide that it does not?”

situation-old-order = They have an old deportation order, or were deported before
    .answer = [ICE](term:ice) may be able to send them away fast, without a judge. Try to speak to an immigration lawyer today, before anyone pays or signs.
    .means-1 = They can ask for help because of fear. While that is decided, an [immigration judge](term:immigration-judge) cannot give an [immigration bond](term:immigration-bond).
    .means-2 = If they were deported and came back, ICE can use the old order again. This is [reinstatement](term:reinstatement). A claim of fear is the main way to stop it.
    .means-3 = An order from a missed hearing can sometimes be reopened. If there was no notice, it can be asked at any time. For other strong reasons the time is short.
    .means-4 = As of { $date-third-countries }, ICE may try to send a person to a country that is not theirs, and courts are still deciding about it. Tell the lawyer about fear of any country.
    .do-1 = Check for an order with the [A-number](term:a-number) at { $site-court } or { $phone-eoir-line }.
    .do-2 = If they are afraid to go back, they should say so clearly, more than once, to every officer.
    .careful-1 = Do not talk about the old case on jail calls or with officers. Coming back after deportation without permission can be a federal crime.
    .ask-1 = Ask an immigration lawyer: “Can the order be reopened? Would that stop the deportation? Is there a claim of fear?”

situation-victim = They were the victim of a crime or of abuse
    .answer = It may help. Some victims can qualify for a special visa or protection. They are victims who helped the police, victims of trafficking, and people abused by their family.
    .means-1 = The [U visa, T visa and VAWA](term:u-t-visa-vawa) are the names. A U visa is for victims who helped the police, a T visa for trafficking, and VAWA for abuse by a spouse, a parent or a child.
    .means-2 = An open case of this kind does not stop [ICE](term:ice) from holding them. ICE ended its policy for victims on { $date-victim-policy }. A lawsuit followed, and its result is not certain.
    .do-1 = Keep copies of receipts and approval letters where a lawyer and the family can send them.
    .do-2 = Tell the lawyer in private what happened, and if it was reported.
    .careful-1 = Do not tell the story of the crime on jail calls.
    .careful-2 = The notice with the [ICE hold](term:detainer) names a phone line for victims. It is ICE’s own line, so try to speak to a lawyer first.
    .ask-1 = Ask an immigration lawyer: “Can they qualify as a victim? What can be filed now? Can you ask ICE to lift the hold?”

situation-minor = They are under { $age-adult }
    .answer = Get a lawyer for the child at once. The rules for children are different.
    .means-1 = A child who has no parent here must go to the government’s refugee office (ORR), normally within { $hours-orr } hours.
    .means-2 = State rules about [ICE holds](term:detainer) on children differ, and they are not certain. Only a lawyer can say what this place may do.
    .means-3 = Children whom Homeland Security holds still have court protections. They are called Flores.
    .do-1 = Tell the juvenile defense lawyer about the hold. Ask for a lawyer who knows immigration cases of children.
    .do-2 = If the child was moved, ask ORR. Look on its site for the line for parents. ICE’s online search does not show children.
    .careful-1 = A child does not have to answer [ICE’s](term:ice) questions. Ask that a lawyer be there.
    .careful-2 = A child should not sign papers to leave without a lawyer.
    .ask-1 = Ask the lawyer: “May ICE hold this child? What protection could the child ask for? Who can safely pick the child up?”

situation-status = They have DACA, TPS or an open asylum case
    .answer = Tell an immigration lawyer today. These may help, but they do not always stop [ICE](term:ice) from holding a person.
    .means-1 = An open [asylum](term:asylum) case does not stop detention.
    .means-2 = The government says that DACA gives no status. As of { $date-daca }, it had reported arrests of people with DACA.
    .means-3 = A person with valid TPS may not be held because of immigration status. But as of { $date-tps }, most TPS programs had ended.
    .do-1 = Give the lawyer copies of the cards, receipts and letters.
    .do-2 = For TPS, check the exact country and end date with the lawyer.
    .careful-1 = Do not talk about status or about the asylum story on jail calls.
    .ask-1 = Ask an immigration lawyer: “Is it still good today? Can you ask ICE to lift the [hold](term:detainer)?”

situation-medicine = They are sick or need medicine
    .answer = Tell the jail’s medical staff in writing. Ask for a medical summary that goes with the person if they are moved.
    .means-1 = Little goes along when [ICE](term:ice) moves a person. One sheriff’s office says it is only account money, medicine and legal papers.
    .means-2 = Some jails send a few days of medicine along if you ask. Others may not.
    .means-3 = A judge can look at medical needs when deciding about an [immigration bond](term:immigration-bond).
    .do-1 = Write a list: each illness, medicine, dose, doctor and pharmacy. Keep a copy.
    .do-2 = Ask the person to tell the nurse too, and to ask for the summary in writing.
    .do-3 = Put medical records and prescriptions in your folder, with copies for the lawyers.
    .careful-1 = If there is danger now, call the jail and ask for the medical unit. Write down the hour and the name.
    .ask-1 = Ask both lawyers: “Can you tell the jail, ICE and the judge about the illness?”

situation-prison = They are in a state or federal prison
    .answer = The [ICE hold](term:detainer) can follow a person from a jail to a prison. [ICE](term:ice) normally waits until the sentence ends.
    .means-1 = State rules about holds are mostly about local jails. Other rules may apply in a state prison, and even more so in a federal one.
    .means-2 = The last day of the sentence is the [release point](term:release-point). The extra time of the hold starts there.
    .means-3 = The form of the hold says that it should not affect work or programs inside, or early release.
    .do-1 = Ask for the end date of the sentence in writing. Ask again as it comes near.
    .do-2 = Look for an immigration lawyer months before that day.
    .do-3 = Before that day, plan for medicine, papers and belongings.
    .careful-1 = Treat prison calls, messages and letters as recorded. Set legal calls up through the lawyer.
    .ask-1 = Ask an immigration lawyer: “Which ways to stay are there? What can we start now?”

situation-charges-dropped = The charges were dropped, but they are still held
    .answer = The end of the charges starts the time for the [ICE hold](term:detainer). It does not cancel the hold, so the jail may still wait for [ICE](term:ice).
    .means-1 = The hour when the charges ended is the [release point](term:release-point). The { $hours-hold } hours start there. See [the clock](page:clock).
    .means-2 = Some states tell jails to honor holds, and some forbid it. See [the state question](step:state).
    .means-3 = When the time is up and nothing else holds them, the jail must let them go. ICE does not always come, but it can arrest them later.
    .do-1 = Get the court paper that shows the charges ended. Write down the day and hour.
    .do-2 = Ask the jail if anything else stops release, such as another case.
    .careful-1 = Try to speak to a lawyer before you press the jail. Pressing can make ICE come at once.
    .ask-1 = Ask the lawyer: “When does the time end here? What will you do if it passes?”

situation-transfer = They were moved to another jail
    .answer = The [ICE hold](term:detainer) can follow them. The form is meant for this jail and for any later place that holds them.
    .means-1 = While the criminal case holds them, look for them on the new jail’s list. They are not in [ICE’s](term:ice) online search until ICE books them.
    .means-2 = In another state, other rules count. If ICE has them, it may move them far away, and then another court’s rule can count.
    .means-3 = A federal [habeas corpus](term:habeas-corpus) case is filed where the person is held that day. If it was filed the right way before a move, the move does not end it.
    .do-1 = Call the old jail. Ask when they left, who took them and where to. Write it down. See [finding someone](page:finding).
    .do-2 = Tell both lawyers at once, so that they can tell the criminal court.
    .do-3 = Ask about the things left behind, the money on the account and the medicine.
    .careful-1 = Do not talk about papers or the case while you ask around, or on calls from the new jail.
    .ask-1 = Ask the defense lawyer: “Who tells the court? Can you ask for a new date or a [writ](term:writ)?”
    .ask-2 = Ask the immigration lawyer: “Which rules count there? Should a habeas corpus case be filed before they are moved again?”

situation-sentence = The sentence is ending
    .answer = The end of the sentence is the [release point](term:release-point). The extra time of the [ICE hold](term:detainer) starts there, and [ICE](term:ice) may come that day.
    .means-1 = Until then, ICE normally waits.
    .means-2 = What the jail may do on that day depends on the state. See [the state question](step:state).
    .means-3 = The form says that the hold should not affect early release or programs.
    .do-1 = Ask for the exact end date in writing. Ask again as it comes near.
    .do-2 = Have an immigration lawyer at work two to three months before.
    .do-3 = Plan who picks up their things, and which medicine they need.
    .careful-1 = After that day, try to speak to a lawyer before you press the jail. Pressing can make ICE come at once.
    .ask-1 = Ask the defense lawyer: “Is early release or a program possible even with the hold? How much time counts?”
    .ask-2 = Ask the immigration lawyer: “Which ways to stay could fit? What can we file before the end?”

situation-plea = They are offered a deal to plead guilty
    .answer = Try to get immigration advice before any [plea](term:plea). With an [ICE hold](term:detainer), pleading guilty usually leads to [ICE](term:ice) the same day or soon after.
    .means-1 = A quick plea “to get out” can become a [conviction](term:conviction). That can end the chance of an [immigration bond](term:immigration-bond) or take away a status.
    .means-2 = The defense lawyer must tell them if a plea brings a risk of deportation. The U.S. Supreme Court said so.
    .do-1 = Ask the defense lawyer to check with an immigration expert. A [public defender’s](term:public-defender) office may have one.
    .do-2 = Ask the lawyer to ask the court for more time.
    .careful-1 = Talk about status only with the lawyer, in private. Never on jail calls.
    .careful-2 = They should not speak of status in open court unless the lawyer advises it.
    .ask-1 = Ask the defense lawyer: “Which plea would be safe for immigration? Which expert did you ask?”
    .ask-2 = Ask also: “Can the case be dropped, or sent to a program?”
