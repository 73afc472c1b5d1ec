//! How sure the guide is as a whole, and what of it grows old.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::guide::{Confidence, Guide, SourceId};

/// How many days before its review date a source is close to it.
const SOON: i32 = 30;

/// How many statements rest on sources of each confidence. A statement with
/// several sources counts under the least sure of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    /// Read in a copy of the source.
    pub verified: usize,
    /// Well-established, not opened again.
    pub known: usize,
    /// Could not be settled.
    pub uncertain: usize,
}

impl Standing {
    fn add(&mut self, confidence: Option<Confidence>) {
        match confidence {
            Some(Confidence::Verified) => self.verified += 1,
            Some(Confidence::Known) => self.known += 1,
            Some(Confidence::Uncertain) => self.uncertain += 1,
            None => {}
        }
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            verified: self.verified + other.verified,
            known: self.known + other.known,
            uncertain: self.uncertain + other.uncertain,
        }
    }
}

/// The statements of each part of the guide. Items of the plan that rest on the
/// law of the chosen state alone are as sure as that entry, and counted there.
pub(super) fn count(guide: &Guide) -> Vec<(&'static str, Standing)> {
    let weakest = |sources: &[SourceId]| {
        let sources = sources.iter().filter_map(|id| guide.source(*id));
        sources.map(|source| source.confidence).min()
    };
    let lines = guide.faq.entries.iter().flat_map(|entry| &entry.body);
    let items = guide.plan.items.iter();
    let terms = guide.glossary.iter();
    let contacts = guide.contacts.iter();
    let places = guide.law.jurisdictions.iter();
    let all = |confidences: &mut dyn Iterator<Item = Option<Confidence>>| {
        let mut standing = Standing::default();
        for confidence in confidences {
            standing.add(confidence);
        }
        standing
    };
    vec![
        ("faq", all(&mut lines.map(|line| weakest(&line.sources)))),
        ("plan", all(&mut items.map(|item| weakest(&item.sources)))),
        (
            "glossary",
            all(&mut terms.map(|term| weakest(&term.sources))),
        ),
        (
            "contacts",
            all(&mut contacts.map(|contact| weakest(&[contact.source]))),
        ),
        ("law", all(&mut places.map(|place| Some(place.confidence)))),
    ]
}

/// Everything that has a review date, by id.
fn review_dates(guide: &Guide) -> impl Iterator<Item = (String, Date)> {
    let facts = guide.sources.iter().map(|s| (s.id.clone(), s.review_by));
    let law = guide.law.jurisdictions.iter();
    let law = law.map(|place| (format!("law:{}", place.code), place.review_by));
    facts.chain(law)
}

/// What is past its review date on a day.
pub(super) fn overdue(guide: &Guide, on: Date) -> Vec<(String, Date)> {
    review_dates(guide).filter(|(_, by)| *by < on).collect()
}

/// What is to be checked again within a month of a day.
pub(super) fn due_soon(guide: &Guide, on: Date) -> Vec<(String, Date)> {
    let until = on.checked_add(SOON.days()).unwrap_or(Date::MAX);
    review_dates(guide)
        .filter(|(_, by)| (on..=until).contains(by))
        .collect()
}
