# The law of one place, and the list of places. One message serves every place: it selects on a
# fact of the place. The names in square brackets are values, not words; keep every one of them.
# { $state } is the place, { $circuit } its federal circuit, { $law-date } the month of its newest
# material, { $date } the day it was checked or was due, { $citation } a law or ruling as lawyers cite it.
# “Our sources say” and “we found” stay: the page is no surer than its sources.

law-page = The law where they are
law-page-intro = Choose the place where the person is held. You then see what the law there says about an [ICE hold](term:detainer), how old that is, and how sure.
law-page-list = All states and territories
law-page-link = The law in { $state }, with its sources

# One line of the list, and the name of a tile on the map.
law-page-entry = { $stance ->
        [requires] { $state }: makes jails or sheriffs work with ICE
        [limits] { $state }: limits ICE holds
        [mixed] { $state }: some of both, or not settled
       *[none] { $state }: no general rule found
    }
# { $what } is such a line.
law-page-not-confirmed = { $what } (not confirmed)
# What the patterns on the map mean.
law-page-legend = { $stance ->
        [requires] Makes jails or sheriffs work with ICE
        [limits] Limits ICE holds
        [mixed] Some of both, or not settled
       *[none] No general rule found
    }
law-page-legend-unsure = A tile with “?”: not all of it could be confirmed

law-page-unsure-title = We are not sure
law-page-unsure = Part of the law of { $state } could not be confirmed, or may have changed. Read all that follows as what our sources say. Ask a local lawyer before you rely on it.
law-page-overdue = What we know about { $state } was due to be checked again by { $date }. The law may have changed since then. So this page shows only what seldom changes. Ask a local lawyer what counts today.

law-page-stance = { $stance ->
        [requires] Our sources say that the law in { $state } makes jails or sheriffs work with ICE.
        [limits] Our sources say that the law in { $state } limits what jails may do for ICE.
        [mixed] The law in { $state } does not point one way. Some of it is about ICE, but we found nothing that settles every hold.
       *[none] We found no general rule about ICE holds in { $state }.
    }

law-page-hold-title = Does the jail have to hold them?
law-page-hold = { $may-hold ->
        [must] **Expect it to.** Our sources say that the law there makes jails honor an [ICE hold](term:detainer).
        [no] **No, and it may not.** Our sources say that a jail there may not hold a person on an [ICE hold](term:detainer) alone.
        [exceptions] **Only in some cases.** Our sources say that a jail there may hold a person on an [ICE hold](term:detainer) only in some cases. Examples are certain serious records or a judge’s paper. Ask the lawyer if one fits.
        [choice] **It is mostly up to the jail.** We found no law there that orders a jail to keep a person on an [ICE hold](term:detainer) alone. We also found none that clearly forbids it.
       *[unclear] **We could not settle this.** Ask the jail in writing what rule it relies on.
    }
# Where the answer above is not sure.
law-page-hold-unsure = We could not confirm all of this.
law-page-arrest = In every place, ICE can still arrest a person itself, that day or later.

law-page-warrant-title = Is a judge’s warrant needed?
law-page-warrant = { $warrant ->
        [yes] **As a rule, yes.** Our sources say that a jail there needs a paper from a judge before it holds a person for ICE.
        [no] **We found no rule that asks for one.** Ask what paper this jail relies on.
        [sometimes] **In some cases.** Our sources say that some cases need a paper from a judge. Ask the lawyer if this is one.
       *[unclear] **We could not settle this.** Ask the lawyer.
    }
law-page-warrants = A [judge’s warrant](term:judicial-warrant) names a court and is signed by a judge. An [ICE warrant](term:administrative-warrant) is signed by an officer.

law-page-copy-title = Must the person get a copy, or be told?
law-page-copy = { $copy ->
        [paper] **Yes, a copy.** Our sources say that the jail must give the person a copy of the ICE request. If they have none, tell the lawyer.
        [told] **They must be told.** Our sources say that the jail must tell the person about the hold. We found no duty to give a copy. If nobody told them, tell the lawyer.
        [no] **No, as far as we found.** Ask the jail for a copy all the same.
       *[not-found] **We found no rule.** That does not mean that there is none. Ask the jail for a copy.
    }

law-page-notify-title = Is ICE told of the release?
law-page-notify = { $notify ->
        [yes] **The jail may tell ICE.** We found no rule there against it.
        [no] **As a rule, no.** Our sources say that the jail may not tell ICE, unless a court paper or another law asks for it.
        [limited] **Only in part.** Our sources name limits on what ICE may be told. Ask the lawyer which ones fit this jail.
        [required] **Yes.** Our sources say that the law there orders it, in some cases or in all.
       *[unclear] **We could not settle this.** It is safer to expect that ICE is told.
    }

law-page-agreements-title = Local officers who work for ICE ({ $section-287g })
law-page-agreements = { $agreements ->
        [required] **Required.** Our sources say that the law tells sheriffs or jails to have or seek a [{ $section-287g } agreement](term:287g) with ICE.
        [allowed] **Possible.** We found no rule there that orders or bars a [{ $section-287g } agreement](term:287g) with ICE. Ask if this jail has one.
        [limited] **In part.** Our sources name special rules there on agreements with ICE, such as a [{ $section-287g } agreement](term:287g). Ask which ones count today.
        [barred] **Barred.** Our sources say that a [{ $section-287g } agreement](term:287g) with ICE is not allowed there.
       *[unclear] **We could not settle this.** Ask if this jail has a [{ $section-287g } agreement](term:287g) with ICE.
    }
law-page-agreements-list = ICE keeps a list of these agreements on its site, { $site-ice }. The newest one we know of is from { $date-287g-list }.

law-page-also-title = Also important there

law-page-bond-title = Immigration bond there today
law-page-circuit = Federal courts are grouped in [circuits](term:federal-circuit). { $state } belongs to the { $circuit }.
law-page-no-circuit = Federal courts are grouped in [circuits](term:federal-circuit). For { $state } we do not know which one counts.
law-page-bond-who = This is about a person who [entered without inspection](term:entered-without-inspection) and was arrested inside the country. [Read why the place matters](faq:why-state-matters).
law-page-bond = { $bond ->
        [hearing] As of { $date-circuits }, the appeals court there says that they can ask an [immigration judge](term:immigration-judge) for an [immigration bond](term:immigration-bond). The judge can still say no.
        [no-hearing] As of { $date-circuits }, the appeals court there lets ICE hold them with no [immigration bond](term:immigration-bond) hearing. Ask a lawyer about a [habeas corpus](term:habeas-corpus) case in federal court.
        [not-final] As of { $date-circuits }, the appeals court there had said that they can ask for an [immigration bond](term:immigration-bond). But that ruling was not final. Ask the lawyer where it stands.
        [unconfirmed] As of { $date-circuits }, a ruling is reported that lets them ask for an [immigration bond](term:immigration-bond). We could not confirm it. Ask the lawyer.
        [none-found] As of { $date-circuits }, we found no ruling of the appeals court there on an [immigration bond](term:immigration-bond). Ask the lawyer.
       *[unknown] As of { $date-circuits }, we found no rule on an [immigration bond](term:immigration-bond) that surely counts there. Ask the lawyer.
    }
law-page-bond-case = The ruling: { $citation }.
law-page-bond-old = What we know about [immigration bond](term:immigration-bond) there is from { $date-circuits } and is now old. Ask an immigration lawyer what counts today.
law-page-supreme-court = The U.S. Supreme Court has agreed to decide this ({ $scotus-case }). Until then, each circuit’s rule stands.
law-page-moved = What counts is the place where ICE holds them. If ICE moves them, another rule may count.

law-page-habeas-title = Asking a court for release
law-page-habeas = When the jail may no longer hold the person, a lawyer can ask a court for [habeas corpus](term:habeas-corpus).
law-page-habeas-citation = { $sure ->
        [sure] The law for a local court there: { $citation }.
       *[unsure] The law for a local court there may be { $citation }. We are not sure.
    }
law-page-habeas-none = We do not know the law for a local court there. Ask a local lawyer.
law-page-habeas-federal = Once ICE itself holds the person, the lawyer asks the federal court of the place where they are held.

law-page-rules-title = The rules that our sources name
law-page-rule = { $rule ->
        [law] { $citation }
        [unsure] { $citation }. We are not sure of this one.
       *[pending] { $citation }. We could not confirm that this is law.
    }
law-page-rules-none = We found no rule there that is about ICE holds.

law-page-local-title = Counties and cities
law-page-local = Our sources also name these places. What counts there may differ, and may have changed. Ask the lawyer.

law-page-help-title = Who helps there
law-page-help = We have not called these groups. Open the web site first.
law-page-help-none = We know no group there by name.

law-page-age-title = How old this is, and how sure
law-page-age = Our newest material on { $state } is from { $law-date }. The entry was checked on { $date }. A newer law or ruling may exist.
law-page-confidence = { $confidence ->
        [verified] Main rules were read in a copy or in a report, often not on an official site.
        [known] This is well-known law. Not all of it was read again for this check.
       *[uncertain] We are not sure. Part of it could not be confirmed.
    }

# What is still shown when the entry of a place was not checked in time.
law-page-core-title = What seldom changes
law-page-core-request = An [ICE hold](term:detainer) is a request. An officer signs it, not a judge.
law-page-core-state = Federal law does not make a local jail hold anyone. State law can order it, limit it, or leave it to the jail.
law-page-core-ask = Ask the jail in writing what rule it relies on. Ask for a copy of the form too.
