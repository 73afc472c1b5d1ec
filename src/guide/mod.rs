//! What the guide knows: walkthrough, plan, answers, glossary, contacts,
//! sources and the law of each state.
//!
//! Structure and facts only. Every sentence a reader reads stands in
//! `locales/` under a message id that follows from the ids here.

pub mod facts;
mod files;
mod finding;
mod keyboards;
mod knowledge;
pub mod law;
mod load;
mod load_knowledge;
mod load_parts;
mod map;
mod plan;
mod raw;
mod read;
mod resolve;
mod sheets;
mod stories;
mod walkthrough;
mod when;
mod wording;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

pub use files::{Files, FilesError};
pub use finding::{Finding, line_of, line_of_id, nearest};
pub use keyboards::Keyboard;
pub use knowledge::{FindLine, FindPart, FindSomeone, Situation};
pub use law::{Confidence, Jurisdiction, Law};
pub use load::load;
pub use plan::{BailColumn, BailRow, PlanBook, PlanItem, Section};
pub(crate) use read::read;
pub use sheets::{PartKind, Sheet, SheetKind, SheetPart};
pub use stories::{STORIES, Shown, Story, Switch};
pub use walkthrough::{Goal, Next, Question, QuestionKind, Walkthrough};
pub use when::{ChoiceSet, Given, QuestionId, When};
pub use wording::{Rules, Synonym, Wording};

use crate::words::Value;

/// A place in [`Guide::sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SourceId(usize);

/// A source as an entry cites it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SourceRef {
    /// A numbered fact.
    Fact(SourceId),
    /// The entry of a state's law, as a place in [`Law::jurisdictions`].
    Law(usize),
}

/// A statute, page or ruling that a fact rests on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cite {
    /// Its title or citation, as shown to readers; never translated.
    pub title: String,
    /// Where it was read.
    #[serde(default)]
    pub url: Option<String>,
}

/// A numbered fact of the fact base.
#[derive(Debug, Clone)]
pub struct Source {
    /// The number, "F048".
    pub id: String,
    /// Its subject, for editors.
    pub topic: String,
    /// What it rests on.
    pub cites: Vec<Cite>,
    /// How sure it is.
    pub confidence: Confidence,
    /// Whether this law or number changes often.
    pub moving: bool,
    /// The day up to which the sources reach, when it is not the day of checking.
    pub as_of: Option<Date>,
    /// The day it was checked.
    pub checked: Date,
    /// The day by which it must be checked again.
    pub review_by: Date,
    /// For editors: what is doubtful.
    pub editor: String,
}

/// What a line of an answer does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum LineKind {
    /// The answer itself; the first line.
    Answer,
    /// What it means.
    Means,
    /// What to do.
    Do,
    /// What to be careful about.
    Careful,
    /// Whom to ask, and what.
    Ask,
}

/// One line of an answer.
#[derive(Debug, Clone)]
pub struct FaqLine {
    /// Its id within the entry.
    pub id: String,
    /// What it does.
    pub kind: LineKind,
    /// The facts it rests on.
    pub sources: Vec<SourceId>,
}

/// One question with its answer.
#[derive(Debug, Clone)]
pub struct FaqEntry {
    /// Its id.
    pub id: String,
    /// Its group, as a place in [`Faq::groups`].
    pub group: usize,
    /// The questions of the walkthrough it helps with.
    pub steps: Vec<QuestionId>,
    /// Other entries worth reading, as places in [`Faq::entries`].
    pub related: Vec<usize>,
    /// The answer.
    pub body: Vec<FaqLine>,
}

/// Questions and answers.
#[derive(Debug, Clone, Default)]
pub struct Faq {
    /// The ids of the groups, in the order shown.
    pub groups: Vec<String>,
    /// The entries, in the order shown.
    pub entries: Vec<FaqEntry>,
}

impl Faq {
    /// The entry with this id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&FaqEntry> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// The entries that help with a question of the walkthrough.
    pub fn helping(&self, question: QuestionId) -> impl Iterator<Item = &FaqEntry> {
        self.entries
            .iter()
            .filter(move |entry| entry.steps.contains(&question))
    }
}

/// A special word that is explained.
#[derive(Debug, Clone)]
pub struct Term {
    /// Its id.
    pub id: String,
    /// The facts its explanation rests on.
    pub sources: Vec<SourceId>,
    /// Whether every reader knows it, so that it needs no link where it is used.
    pub everyday: bool,
}

/// What a contact is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum ContactKind {
    /// Free or low-cost legal help.
    LegalHelp,
    /// A help line.
    Hotline,
    /// The immigration court.
    Court,
    /// Finding a person.
    FindSomeone,
    /// A consulate.
    Consulate,
    /// Children.
    Children,
    /// Bail and bond funds.
    BondFund,
    /// Paying an immigration bond.
    PayBond,
}

/// Who answers at a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum RunBy {
    /// ICE itself, which the reader must know before calling.
    Ice,
    /// Another government office.
    Government,
    /// A community or legal group.
    Community,
}

/// A place that helps.
#[derive(Debug, Clone)]
pub struct Contact {
    /// Its id.
    pub id: String,
    /// What it is for.
    pub kind: ContactKind,
    /// The phone number as printed; only from a first-party source.
    pub phone: Option<String>,
    /// The site without the scheme.
    pub site: Option<String>,
    /// Who answers.
    pub run_by: RunBy,
    /// The source of the number or site.
    pub source: SourceId,
}

/// All that the guide knows, loaded and checked once.
#[derive(Debug, Clone)]
pub struct Guide {
    /// The questions.
    pub walkthrough: Walkthrough,
    /// What a plan can hold.
    pub plan: PlanBook,
    /// Questions and answers.
    pub faq: Faq,
    /// What is taken along beside the plan.
    pub sheets: Vec<Sheet>,
    /// Made-up families for a workshop, in the order shown.
    pub stories: Vec<Story>,
    /// Special situations, in the order shown.
    pub situations: Vec<Situation>,
    /// How to find someone.
    pub finding: FindSomeone,
    /// Special words.
    pub glossary: Vec<Term>,
    /// Places that help.
    pub contacts: Vec<Contact>,
    /// Every fact.
    pub sources: Vec<Source>,
    /// The law of every place.
    pub law: Law,
    /// Numbers, forms, dates, sites and phones that sentences name.
    pub values: BTreeMap<String, Value>,
    /// The words people use instead of the guide's own, by language tag.
    pub wording: BTreeMap<String, Wording>,
    /// How each language speaks, by its tag.
    pub rules: BTreeMap<String, Rules>,
    /// The keyboards that are shown on the screen.
    pub keyboards: Vec<Keyboard>,
    /// The day the content was last checked as a whole.
    pub content_date: Date,
}

impl Guide {
    /// The fact behind an id that this guide handed out.
    #[must_use]
    pub fn source(&self, id: SourceId) -> Option<&Source> {
        self.sources.get(id.0)
    }

    /// The sheet with this id.
    #[must_use]
    pub fn sheet(&self, id: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.id == id)
    }

    /// The made-up family with this id.
    #[must_use]
    pub fn story(&self, id: &str) -> Option<&Story> {
        self.stories.iter().find(|story| story.id == id)
    }

    /// The situation with this id.
    #[must_use]
    pub fn situation(&self, id: &str) -> Option<&Situation> {
        self.situations.iter().find(|situation| situation.id == id)
    }

    /// The situations that these answers say apply.
    pub fn situations_of<'g>(&'g self, given: &'g Given) -> impl Iterator<Item = &'g Situation> {
        let all = self.situations.iter();
        all.filter(|situation| {
            situation
                .when
                .as_ref()
                .is_some_and(|when| when.holds(given))
        })
    }

    /// Every fact, in the file's order.
    pub fn all_sources(&self) -> impl Iterator<Item = SourceId> {
        (0..self.sources.len()).map(SourceId)
    }

    /// The jurisdiction that the answers name, if one is chosen.
    #[must_use]
    pub fn jurisdiction(&self, answers: &Given) -> Option<(usize, &Jurisdiction)> {
        let set = answers.get(self.walkthrough.state.index()).copied()??;
        let index = set.indexes().next()?;
        Some((index, self.law.jurisdictions.get(index)?))
    }
}
