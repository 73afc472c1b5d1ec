# The walkthrough: one question a page. "They" and "the person" = the person in jail; "you" = the reader.
# q-<question> = the heading; .help = under it; .why = "Why we ask"; .short = 1 to 3 words for the list of answers.
# q-<question>-<choice> = a choice as a full phrase; .short = 1 to 4 words for the summary line.
# "Bail" is always the criminal court's; "immigration bond" is always ICE's. Keep them apart.

## Steps of the progress rail (two or three words)

section-place = Where they are
section-hold = The hold
section-person = The person
section-case = Their case
section-more = Anything else

## Safety

q-private = Can you read this in private?
    .help = If this is a phone or tablet that belongs to the jail, stop. What you do on it may be watched or recorded.
    .why = Jail calls, tablets, messages and letters can be recorded and shared. This guide keeps nothing, but someone near you may see the screen.
    .short = Private
q-private-yes = Yes, I am in a safe place and this is not a jail device
    .short = Reading in private
q-private-no = No, someone may see this, or this is a jail phone or tablet
    .short = Not private
q-private-dont-know = I don’t know
    .short = Privacy not known

## Where the person is

q-where = Where is the person now?
    .help = In a few states the state runs the local jails. Choose “jail” for those too. No name is needed here.
    .why = While a criminal case holds someone, the jail decides what happens next. Once [ICE](term:ice) has the person, other rules count.
    .short = Place
q-where-county-jail = In a county, city or other local jail
    .short = County or local jail
q-where-prison = In a state or federal prison
    .short = Prison
q-where-ice = ICE has them
    .short = With ICE
q-where-cannot-find = We cannot find them
    .short = Cannot be found
q-where-out = They are out, but we are worried
    .short = Out of jail
q-where-dont-know = I don’t know
    .short = Place not known

## The hold

q-hold = Is there really an ICE hold?
    .help = An [ICE hold](term:detainer) is a paper from immigration officers to the jail. It is Form { $form-detainer }. You can learn [how to ask about a hold](faq:is-there-a-hold).
    .why = A rumor may be wrong. A hold is a request signed by an officer, not by a judge. The form shows why ICE says it wants the person.
    .short = The hold
q-hold-have-form = Yes, we have the form or have seen it
    .short = We have the form
q-hold-jail-confirmed = Yes, the jail confirmed it
    .short = Hold confirmed by jail
q-hold-only-heard = We only heard about it
    .short = Hold only heard of
q-hold-jail-says-none = The jail says there is no hold
    .short = Jail says no hold
q-hold-dont-know = I don’t know
    .short = Hold not known

## The person

q-citizen = Could they be a U.S. citizen?
    .help = Were they born in the U.S., or did they become a citizen? Is a parent or grandparent a citizen? Did a parent become a citizen while they were a child with a green card?
    .why = A U.S. citizen cannot lawfully be held for immigration. Many people are citizens and do not know it. Never say it to an officer if it is not true.
    .short = Citizen
q-citizen-yes = Yes, they are a U.S. citizen
    .short = U.S. citizen
q-citizen-maybe = Maybe: one of these could fit
    .short = Maybe a citizen
q-citizen-no = No
    .short = Not a citizen
q-citizen-dont-know = I don’t know
    .short = Citizenship not known

q-minor = Are they under { $age-adult }?
    .help = Go by their real age today.
    .why = Children have extra protections, and other offices care for them.
    .short = Age
q-minor-yes = Yes, they are under { $age-adult }
    .short = Under { $age-adult }
q-minor-no = No, they are { $age-adult } or older
    .short = Adult
q-minor-dont-know = I don’t know
    .short = Age not known

## The law and the case

q-state = Which state is it?
    .help = Pick the state where the jail or the detention place is. If you cannot find the person, pick the state where they were arrested or last seen.
    .why = Some states tell jails to hold people for ICE. Some forbid it. In others the jail decides. Immigration courts also follow the rules of their region.
    .short = State
q-state-dont-know = I don’t know
    .short = State not known

q-stage = Where does the criminal case stand?
    .help = [Bail](term:bail) is money or a promise that lets a person wait for criminal court outside jail. The jail, the court clerk or the [public defender](term:public-defender) can tell you.
    .why = In many jails the hold starts to count when the criminal case lets the person go. Paying bail can be that moment.
    .short = Criminal case
q-stage-no-bail-yet = Just arrested; no bail has been set yet
    .short = No bail yet
q-stage-bail-not-paid = Bail is set, and nobody has paid it
    .short = Bail set, not paid
q-stage-bail-denied = The judge said no to bail
    .short = Bail denied
q-stage-bail-paid = Bail has been paid
    .short = Bail paid
q-stage-charges-dropped = The charges were dropped, or they were found not guilty
    .short = Charges dropped
q-stage-sentence-finished = They finished their sentence
    .short = Sentence finished
q-stage-judge-released = A judge ordered release without money
    .short = Judge ordered release
q-stage-plea-offered = The prosecutor offers a deal to plead guilty
    .short = Plea offered
q-stage-serving-sentence = They are serving a sentence
    .short = Serving a sentence
q-stage-dont-know = I don’t know
    .short = Stage not known

q-since-release = How long ago could they have gone free?
    .help = Count from the hour when bail was paid, the charges ended, the sentence ended or the judge ordered release. This is the [release point](term:release-point).
    .why = The hold asks the jail for no more than { $hours-hold } extra hours. They count from this moment, not from the day ICE sent the paper. [Do weekends count?](faq:do-weekends-count)
    .short = Time since then
q-since-release-under-48 = Less than { $hours-hold } hours ago
    .short = Under { $hours-hold } hours
q-since-release-over-48-plain = More than { $hours-hold } hours ago, with no weekend or holiday between
    .short = Over { $hours-hold } hours
q-since-release-over-48-weekend = More than { $hours-hold } hours ago, with a weekend or holiday between
    .short = Over { $hours-hold }, weekend
q-since-release-dont-know = I don’t know
    .short = Time not known

q-old-order = Is there an old deportation order?
    .help = Say yes if they were ever ordered deported, were deported before, or missed a date in immigration court.
    .why = An old order can let ICE deport someone fast, without a new hearing. It changes what paying bail would do. Do not ask about this on a jail phone.
    .short = Old order
q-old-order-yes = Yes
    .short = Old order
q-old-order-no = No
    .short = No old order
q-old-order-dont-know = I don’t know
    .short = Old order not known

q-entry = How did they come to the U.S.?
    .help = Think of the last time they came in. If you do not know, say so. Do not ask them on a jail phone.
    .why = ICE says that people who [came in without being checked](term:entered-without-inspection) get no [immigration bond](term:immigration-bond). As of { $date-circuits }, courts agree in some parts of the country. In others they do not.
    .short = How they came
q-entry-visa-or-green-card = With a visa or a green card
    .short = Visa or green card
q-entry-not-checked = Without being checked by an officer
    .short = Came without check
q-entry-dont-know = I don’t know
    .short = Entry not known

q-two-years = Can they prove { $years-proof } years in a row in the U.S.?
    .help = Proof can be leases, bills, pay stubs, tax papers, school or medical papers. The papers should reach back month by month.
    .why = As of { $date-expedited-removal }, ICE may deport some people fast, with no judge. This can happen if they came in without being checked and cannot prove { $years-proof } years here.
    .short = { $years-proof } years here
q-two-years-under-or-no-proof = No: less time, or no proof
    .short = Under { $years-proof } years or no proof
q-two-years-longer = Yes: longer, and we have papers
    .short = Over { $years-proof } years, proof
q-two-years-dont-know = I don’t know
    .short = Time here not known

q-charge = What kind of charge is it now?
    .help = If there are several charges, pick the first line that fits one of them. An arrest is enough. They do not have to be guilty.
    .why = Some charges can take away the chance of an immigration bond. For a few charges, an arrest alone can be enough.
    .short = Charge
q-charge-laken-riley = Theft, shoplifting or burglary. Or assault on an officer. Or a crime with death or serious injury
    .short = Theft or violence charge
q-charge-serious = Drugs, guns, domestic violence or another serious charge
    .short = Drugs, guns or serious
q-charge-other = Traffic, drunk driving (DWI) or anything else
    .short = Traffic, DWI, other
q-charge-dont-know = I don’t know
    .short = Charge not known

q-afraid = Are they afraid to go back to their country?
    .help = Think of serious harm from the government, a gang, a partner or anyone else.
    .why = ICE can send a person back fast in some cases. Saying the fear clearly can lead to a special interview first.
    .short = Fear
q-afraid-yes = Yes
    .short = Afraid to return
q-afraid-no = No
    .short = Not afraid
q-afraid-dont-know = I don’t know
    .short = Fear not known

## Anything else

q-more = Does any of this fit the person?
    .help = Pick all that fit.
    .why = Each of these adds a few lines to your plan.
    .short = Also
q-more-victim = They were the victim of a crime, of trafficking or of abuse at home
    .short = Victim of a crime
q-more-medical = They are sick or need medicine
    .short = Needs medicine
q-more-children = Children depend on them
    .short = Children
q-more-status = They have DACA, TPS or an open asylum case
    .short = DACA, TPS or asylum
q-more-none = None of these
    .short = Nothing more
