//! The shapes of the content files, exactly as editors write them.
//!
//! Everything denies unknown fields, so that a slip of the pen is a finding and
//! never a silently ignored line. [`super::load`] turns these into a
//! [`super::Guide`] with every id resolved.

use jiff::civil::Date;
use serde::Deserialize;

use super::law::{
    Agreements, BondRule, Confidence, CopyDuty, HoldTime, Instrument, LocalHelp, LocalRule,
    MayHold, Notify, Stance, Warrant,
};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Walkthrough {
    pub start: String,
    pub sections: Vec<String>,
    pub questions: Vec<Question>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    pub id: String,
    pub section: String,
    pub kind: Kind,
    #[serde(default)]
    pub choices: Vec<String>,
    #[serde(default)]
    pub unsure: Option<String>,
    pub next: Vec<Next>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) enum Kind {
    One,
    Many { none: String },
    Jurisdictions,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Next {
    #[serde(default)]
    pub when: When,
    pub to: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) enum When {
    #[default]
    Always,
    Is(String, Vec<String>),
    Law(LawFact),
    All(Vec<When>),
    Any(Vec<When>),
    Not(Box<When>),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) enum LawFact {
    Stance(Vec<Stance>),
    MayHold(Vec<MayHold>),
    Warrant(Vec<Warrant>),
    Notify(Vec<Notify>),
    Copy(Vec<CopyDuty>),
    Agreements(Vec<Agreements>),
    Bond(Vec<BondRule>),
    Confidence(Vec<Confidence>),
    Code(Vec<String>),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Plan {
    pub items: Vec<PlanItem>,
    pub never_together: Vec<Pair>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlanItem {
    pub id: String,
    pub section: super::Section,
    #[serde(default)]
    pub when: When,
    #[serde(default)]
    pub sources: Vec<String>,
    #[serde(default)]
    pub practical: bool,
    #[serde(default)]
    pub law: bool,
    #[serde(default)]
    pub contact: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pair {
    pub a: String,
    pub b: String,
    pub why: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Faq {
    pub groups: Vec<String>,
    pub entries: Vec<FaqEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FaqEntry {
    pub id: String,
    pub group: String,
    #[serde(default)]
    pub steps: Vec<String>,
    #[serde(default)]
    pub related: Vec<String>,
    pub body: Vec<FaqLine>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FaqLine {
    pub id: String,
    pub kind: super::LineKind,
    #[serde(default)]
    pub sources: Vec<String>,
    #[serde(default)]
    pub practical: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Situation {
    pub id: String,
    #[serde(default)]
    pub when: Option<When>,
    #[serde(default)]
    pub plan: Vec<String>,
    #[serde(default)]
    pub faq: Vec<String>,
    #[serde(default)]
    pub steps: Vec<String>,
    pub body: Vec<FaqLine>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FindSomeone {
    #[serde(default)]
    pub steps: Vec<String>,
    #[serde(default)]
    pub faq: Vec<String>,
    pub parts: Vec<FindPart>,
    pub write: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FindPart {
    pub id: String,
    pub lines: Vec<FindLine>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FindLine {
    pub id: String,
    #[serde(default)]
    pub sources: Vec<String>,
    #[serde(default)]
    pub practical: bool,
    #[serde(default)]
    pub contact: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Term {
    pub id: String,
    #[serde(default)]
    pub sources: Vec<String>,
    #[serde(default)]
    pub everyday: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Contact {
    pub id: String,
    pub kind: super::ContactKind,
    #[serde(default)]
    pub phone: Option<String>,
    #[serde(default)]
    pub site: Option<String>,
    pub run_by: super::RunBy,
    pub source: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    pub id: String,
    pub topic: String,
    pub cites: Vec<super::Cite>,
    pub confidence: Confidence,
    #[serde(default)]
    pub moving: bool,
    #[serde(default)]
    pub as_of: Option<Date>,
    pub checked: Date,
    pub review_by: Date,
    #[serde(default)]
    pub editor: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Law {
    pub page: PageFacts,
    pub circuits: Vec<Circuit>,
    pub jurisdictions: Vec<Jurisdiction>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Circuit {
    pub id: String,
    pub bond: BondRule,
    pub case: String,
    pub source: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Jurisdiction {
    pub code: String,
    pub stance: Stance,
    pub may_hold: MayHold,
    #[serde(default)]
    pub hold_time: Option<HoldTime>,
    pub warrant: Warrant,
    pub notify: Notify,
    pub copy: CopyDuty,
    pub agreements: Agreements,
    pub circuit: Option<String>,
    pub instruments: Vec<Instrument>,
    pub local: Vec<LocalRule>,
    pub help: Vec<LocalHelp>,
    pub locator: Option<String>,
    pub as_of: String,
    pub confidence: Confidence,
    pub checked: Date,
    pub review_by: Date,
    pub summary: String,
    pub notes: String,
    #[serde(default)]
    pub also: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PageFacts {
    pub hold: Vec<String>,
    pub arrest: Vec<String>,
    pub warrant: Vec<String>,
    pub agreements: Vec<String>,
    pub supreme_court: Vec<String>,
    pub moved: Vec<String>,
    pub habeas: Vec<String>,
    pub federal: Vec<String>,
    pub request: Vec<String>,
    pub ask: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tile {
    pub code: String,
    pub row: u8,
    pub column: u8,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sheets {
    pub sheets: Vec<Sheet>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sheet {
    pub id: String,
    pub kind: super::SheetKind,
    pub parts: Vec<SheetPart>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SheetPart {
    pub id: String,
    pub kind: super::PartKind,
    #[serde(default)]
    pub when: When,
    #[serde(default)]
    pub sources: Vec<String>,
    #[serde(default)]
    pub practical: bool,
    #[serde(default)]
    pub law: bool,
}
