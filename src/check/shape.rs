//! The shape of the walkthrough: what can follow what, and which choices a walk
//! has to take.

use std::collections::{BTreeMap, BTreeSet};

use crate::guide::{ChoiceSet, Finding, Goal, Guide, QuestionId, QuestionKind, When};

pub(super) const WALKTHROUGH: &str = "assets/guide/walkthrough.ron";

/// For each question, those that may be asked after it.
pub(super) type Follows = BTreeMap<QuestionId, BTreeSet<QuestionId>>;

/// The questions that may come after each question, over any number of steps.
pub(super) fn followers(guide: &Guide) -> Follows {
    let direct: BTreeMap<QuestionId, Vec<QuestionId>> = guide
        .walkthrough
        .questions()
        .map(|(id, q)| {
            let next = q.next.iter().filter_map(|rule| match rule.to {
                Goal::Question(next) => Some(next),
                Goal::Plan => None,
            });
            (id, next.collect())
        })
        .collect();
    let all = direct.keys().map(|&id| {
        let mut found = BTreeSet::new();
        let mut open = direct.get(&id).cloned().unwrap_or_default();
        while let Some(next) = open.pop() {
            if found.insert(next) {
                open.extend(direct.get(&next).into_iter().flatten());
            }
        }
        (id, found)
    });
    all.collect()
}

/// Proves that every question can be reached, leads on, and not in a circle.
pub(super) fn questions(guide: &Guide, follows: &Follows, findings: &mut Vec<Finding>) -> bool {
    let mut sound = true;
    let start = guide.walkthrough.start;
    for (id, q) in guide.walkthrough.questions() {
        let after_start = follows.get(&start).is_some_and(|f| f.contains(&id));
        if id != start && !after_start {
            let problem = "no question leads here";
            findings.push(Finding::new(WALKTHROUGH, &q.id, problem));
        }
        if follows.get(&id).is_some_and(|f| f.contains(&id)) {
            sound = false;
            let problem = "the rules lead back to this question, in a circle";
            findings.push(Finding::new(WALKTHROUGH, &q.id, problem));
        }
        if !matches!(q.next.last().map(|rule| &rule.when), Some(When::Always)) {
            let problem = "the last rule of next must be without a condition, or the way ends here";
            findings.push(Finding::new(WALKTHROUGH, &q.id, problem));
        }
        if q.unsure.is_none() && !matches!(q.kind, QuestionKind::Many { .. }) {
            let problem = "a reader who does not know has no answer; name one as unsure";
            findings.push(Finding::new(WALKTHROUGH, &q.id, problem));
        }
    }
    sound
}

/// The sets of choices to walk at a question: every choice; for a question that
/// takes several, every set of them; for the state, one of each group that no
/// condition tells apart.
pub(super) fn choices_to_walk(guide: &Guide, id: QuestionId) -> Vec<(ChoiceSet, u64)> {
    let Some(q) = guide.walkthrough.question(id) else {
        return Vec::new();
    };
    let all = 0..q.choices.len();
    match q.kind {
        QuestionKind::One => all.map(|i| (ChoiceSet::one(i), 1)).collect(),
        QuestionKind::Many { none } => {
            let others: Vec<usize> = all.filter(|i| *i != none).collect();
            let subsets = 1_u64.checked_shl(u32::try_from(others.len()).unwrap_or(0));
            (1..subsets.unwrap_or(1))
                .map(|bits| {
                    let chosen = others.iter().enumerate();
                    let chosen = chosen.filter(|(place, _)| bits >> place & 1 == 1);
                    (ChoiceSet::of(chosen.map(|(_, i)| *i)), 1)
                })
                .chain([(ChoiceSet::one(none), 1)])
                .collect()
        }
        QuestionKind::Jurisdictions => {
            let mut groups: BTreeMap<Vec<bool>, (ChoiceSet, u64)> = BTreeMap::new();
            for index in all {
                let choice = ChoiceSet::one(index);
                let entry = groups.entry(signature(guide, id, choice));
                entry.or_insert((choice, 0)).1 += 1;
            }
            groups.into_values().collect()
        }
    }
}

/// What every condition of the guide says of this choice.
fn signature(guide: &Guide, id: QuestionId, choice: ChoiceSet) -> Vec<bool> {
    let mut told = Vec::new();
    let mut look = |question: QuestionId, set: ChoiceSet| {
        if question == id {
            told.push(set.meets(choice));
        }
    };
    for item in &guide.plan.items {
        item.when.visit(&mut look);
    }
    for when in guide.situations.iter().filter_map(|s| s.when.as_ref()) {
        when.visit(&mut look);
    }
    for (_, q) in guide.walkthrough.questions() {
        for rule in &q.next {
            rule.when.visit(&mut look);
        }
    }
    told
}
