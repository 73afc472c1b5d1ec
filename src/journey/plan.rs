//! The plan: which of the guide's items are for this reader, and why.

use super::Answers;
use crate::guide::{Guide, PlanItem, QuestionId, Section, SourceRef};

/// An item of the plan with the answers that put it there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// The item, as a place in [`crate::guide::PlanBook::items`].
    pub item: usize,
    /// The questions whose answers put it there; empty when it is for everyone.
    pub because: Vec<QuestionId>,
}

/// What a reader takes away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The chosen jurisdiction, as a place in [`crate::guide::Law::jurisdictions`].
    pub jurisdiction: Option<usize>,
    /// The items, in the order of the guide.
    pub items: Vec<Chosen>,
}

impl Plan {
    /// The items of the sections that `wanted` accepts.
    pub fn items<'a>(
        &'a self,
        guide: &'a Guide,
        wanted: impl Fn(Section) -> bool + 'a,
    ) -> impl Iterator<Item = (&'a Chosen, &'a PlanItem)> {
        self.items
            .iter()
            .filter_map(|chosen| Some((chosen, guide.plan.items.get(chosen.item)?)))
            .filter(move |(_, item)| wanted(item.section))
    }

    /// What an item rests on: its facts, and the state's law where it speaks of it.
    #[must_use]
    pub fn sources(&self, item: &PlanItem) -> Vec<SourceRef> {
        let law = self.jurisdiction.filter(|_| item.cites_law);
        let facts = item.sources.iter().copied().map(SourceRef::Fact);
        facts.chain(law.map(SourceRef::Law)).collect()
    }
}

/// The plan for these answers. Only answers on the way count; the caller drops
/// the others first.
#[must_use]
pub fn plan(guide: &Guide, answers: &Answers) -> Plan {
    let given = answers.given();
    let items = guide
        .plan
        .items
        .iter()
        .enumerate()
        .filter(|(_, item)| item.when.holds(given))
        .map(|(index, item)| {
            let mut because = Vec::new();
            item.when.reasons(given, &mut because);
            because.sort_unstable();
            because.dedup();
            Chosen {
                item: index,
                because,
            }
        })
        .collect();
    Plan {
        jurisdiction: guide.jurisdiction(given).map(|(index, _)| index),
        items,
    }
}
