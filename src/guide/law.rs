//! The law of each state and territory as facts, and the federal circuits.
//!
//! Source: the state entries of the fact base, one a jurisdiction; for
//! circuits, fact F064.

use jiff::civil::Date;
use serde::Deserialize;

pub use super::map::{PageFacts, Tile};

/// How sure the fact base is of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Confidence {
    /// Could not be settled: left out, or worded as uncertain.
    Uncertain,
    /// Well-established law, cited but not opened for this review.
    Known,
    /// Read in a copy of the source.
    Verified,
}

/// What the state's law does about holds as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Stance {
    /// It tells jails to honor holds.
    Requires,
    /// It keeps jails from honoring them.
    Limits,
    /// Some of both.
    Mixed,
    /// It says nothing for the whole state.
    NoStatewideRule,
}

/// Whether a jail may keep a person on the detainer alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum MayHold {
    /// It has to.
    Must,
    /// It may not.
    No,
    /// Only in cases that the law lists.
    OnlyWithExceptions,
    /// Each county or sheriff decides.
    CountyChoice,
    /// The fact base could not settle it.
    Unclear,
}

/// Whether a warrant signed by a judge is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Warrant {
    /// Needed.
    Yes,
    /// Not needed.
    No,
    /// Needed in some cases.
    Sometimes,
    /// Not settled.
    Unclear,
}

/// Whether the jail tells ICE of a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Notify {
    /// It may.
    Yes,
    /// It may not.
    No,
    /// Only in some cases.
    Limited,
    /// It has to.
    Required,
    /// Not settled.
    Unclear,
}

/// Whether the person must be given, or told of, the detainer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum CopyDuty {
    /// A copy on paper.
    Paper,
    /// They must be told; no copy is promised.
    Told,
    /// State law promises neither.
    No,
    /// No such rule was found, which does not mean there is none.
    NotFound,
}

/// What state law says of 287(g) agreements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Agreements {
    /// Sheriffs have to make or seek one.
    Required,
    /// They may.
    Allowed,
    /// In part.
    Limited,
    /// They may not.
    Barred,
    /// Not settled.
    Unclear,
}

/// A federal circuit's rule on bond hearings for people who entered without
/// inspection and were arrested inside the country (fact F064).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum BondRule {
    /// The government won: no bond hearing.
    NoHearing,
    /// A bond hearing is available.
    Hearing,
    /// A hearing was won, but the ruling is not final.
    NotFinal,
    /// A hearing is reported won; the opinion itself was not opened.
    Unconfirmed,
    /// No ruling was found.
    NoneFound,
    /// The place belongs to no circuit that the fact base names.
    Unknown,
}

/// What a state's own law says of how long a jail may keep a person for ICE.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum HoldTime {
    /// 48 hours from the time of release, and every hour counts.
    EveryHour,
    /// 48 hours that leave out weekends and holidays.
    WorkingDays,
    /// Never past the end of the day of release.
    ReleaseDay,
}

/// A statute, ruling, order or bill.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// What it is, for editors ("statute", "court", "bill (pending)").
    pub kind: String,
    /// The citation as lawyers write it; shown to readers as a source.
    pub citation: String,
    /// The year it was made.
    pub year: Option<u16>,
    /// For editors: what it does.
    pub effect: String,
    /// Where it was read.
    pub url: Option<String>,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A rule of one county or city.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalRule {
    /// The county or city.
    pub place: String,
    /// For editors: the rule.
    pub rule: String,
    /// Its citation; may be empty.
    pub citation: String,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A local group that helps. No phone: none was verified from the group itself.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalHelp {
    /// Its own name.
    pub name: String,
    /// Its site without the scheme.
    pub site: String,
    /// How sure the entry is.
    pub confidence: Confidence,
}

/// A federal circuit.
#[derive(Debug, Clone)]
pub struct Circuit {
    /// "1" to "11", or "dc".
    pub id: String,
    /// Its bond rule.
    pub bond: BondRule,
    /// The case the rule rests on; empty when there is none.
    pub case: String,
    /// The fact that says so.
    pub source: super::SourceId,
}

/// One of the 50 states, the District of Columbia, or a territory.
#[derive(Debug, Clone)]
pub struct Jurisdiction {
    /// The postal code, which is also the answer's id: "TX".
    pub code: String,
    /// What its law does as a whole.
    pub stance: Stance,
    /// Whether a jail may keep a person on the detainer alone.
    pub may_hold: MayHold,
    /// Its own rule on how long, where it has one.
    pub hold_time: Option<HoldTime>,
    /// Whether a judge's warrant is needed.
    pub warrant: Warrant,
    /// Whether ICE is told of a release.
    pub notify: Notify,
    /// Whether the person must get or be told of the detainer.
    pub copy: CopyDuty,
    /// What it says of 287(g).
    pub agreements: Agreements,
    /// The circuit, as a place in [`Law::circuits`].
    pub circuit: Option<usize>,
    /// What the entry rests on.
    pub instruments: Vec<Instrument>,
    /// County and city rules.
    pub local: Vec<LocalRule>,
    /// Groups that help there.
    pub help: Vec<LocalHelp>,
    /// Where its prisons list the people they hold.
    pub locator: Option<String>,
    /// The month of the newest material seen, as year and month.
    pub as_of: (i16, i8),
    /// How sure the entry is as a whole.
    pub confidence: Confidence,
    /// The day it was checked.
    pub checked: Date,
    /// The day by which it must be checked again.
    pub review_by: Date,
    /// For editors: the law in short.
    pub summary: String,
    /// For editors: what is doubtful, and where to look.
    pub notes: String,
    /// What only this place needs said: items of the plan that its page says
    /// too, as places in [`super::PlanBook::items`].
    pub also: Vec<usize>,
}

/// The law of every place.
#[derive(Debug, Clone, Default)]
pub struct Law {
    /// The federal circuits.
    pub circuits: Vec<Circuit>,
    /// All jurisdictions, in the file's order; the question about the state has
    /// its choices in the same order.
    pub jurisdictions: Vec<Jurisdiction>,
    /// Where each stands on the map.
    pub tiles: Vec<Tile>,
    /// What the sentences of a place's page rest on besides its entry.
    pub page: PageFacts,
}

impl Law {
    /// The jurisdiction with this postal code.
    #[must_use]
    pub fn by_code(&self, code: &str) -> Option<&Jurisdiction> {
        self.jurisdictions.iter().find(|j| j.code == code)
    }

    /// The circuit of a jurisdiction.
    #[must_use]
    pub fn circuit_of(&self, jurisdiction: &Jurisdiction) -> Option<&Circuit> {
        self.circuits.get(jurisdiction.circuit?)
    }

    /// The bond rule that counts in a jurisdiction.
    #[must_use]
    pub fn bond_in(&self, jurisdiction: &Jurisdiction) -> BondRule {
        self.circuit_of(jurisdiction)
            .map_or(BondRule::Unknown, |circuit| circuit.bond)
    }
}
