//! What a plan can hold: items by section, and the bail comparison.

use serde::Deserialize;

use super::{SourceId, When};

/// What a reader can do about bail, as columns side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum BailColumn {
    /// Pay bail now.
    PayNow,
    /// Leave it unpaid for now.
    Wait,
    /// Ask the lawyers first.
    AskFirst,
    /// Ask for release without money.
    NoMoney,
}

impl BailColumn {
    /// All columns, in the order shown.
    pub const ALL: [Self; 4] = [Self::PayNow, Self::Wait, Self::AskFirst, Self::NoMoney];

    /// The id that message names are made from.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::PayNow => "pay-now",
            Self::Wait => "wait",
            Self::AskFirst => "ask-first",
            Self::NoMoney => "no-money",
        }
    }
}

/// What the bail comparison says of each column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum BailRow {
    /// What probably happens next.
    Next,
    /// What can go wrong.
    Wrong,
    /// What becomes of the money.
    Money,
    /// What becomes of the criminal case.
    Case,
    /// What to ask, and whom.
    Ask,
}

impl BailRow {
    /// All rows, in the order shown.
    pub const ALL: [Self; 5] = [Self::Next, Self::Wrong, Self::Money, Self::Case, Self::Ask];

    /// The id that message names are made from.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::Wrong => "wrong",
            Self::Money => "money",
            Self::Case => "case",
            Self::Ask => "ask",
        }
    }
}

/// A part of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Section {
    /// The answer in one or two sentences.
    Answer,
    /// What to do today.
    Now,
    /// What to know, and what can go wrong.
    Know,
    /// A cell of the bail comparison.
    Bail(BailColumn, BailRow),
    /// Questions for the criminal-defense lawyer.
    AskCriminal,
    /// Questions for the immigration lawyer.
    AskImmigration,
    /// What not to do, say or sign.
    DoNot,
    /// Times and deadlines, as estimates.
    Clock,
    /// The law in the reader's state.
    Law,
    /// Who helps.
    Help,
}

impl Section {
    /// The id of the section on the command line and in message names.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Now => "now",
            Self::Know => "know",
            Self::Bail(..) => "bail",
            Self::AskCriminal => "ask-criminal",
            Self::AskImmigration => "ask-immigration",
            Self::DoNot => "do-not",
            Self::Clock => "clock",
            Self::Law => "law",
            Self::Help => "help",
        }
    }
}

/// One statement, task or question that a plan can hold.
#[derive(Debug, Clone)]
pub struct PlanItem {
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub section: Section,
    /// For whom it is.
    pub when: When,
    /// The facts it rests on.
    pub sources: Vec<SourceId>,
    /// Whether it also rests on the law of the chosen state.
    pub cites_law: bool,
    /// A contact that it names, as a place in [`Guide::contacts`].
    pub contact: Option<usize>,
}

/// Everything a plan can hold.
#[derive(Debug, Clone, Default)]
pub struct PlanBook {
    /// The items, in the order in which a section shows them.
    pub items: Vec<PlanItem>,
    /// Pairs that would contradict each other, as places in `items`.
    pub never_together: Vec<(usize, usize)>,
}
