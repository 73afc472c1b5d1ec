//! Walks every combination of answers that can be reached, with every stance
//! of the law, and proves each plan.
//!
//! States whose law no condition can tell apart are walked once and counted as
//! many times as there are such states. An item of the plan is decided as soon
//! as the answers settle it, so that the walk looks at each item only where its
//! questions are answered.

use std::collections::{BTreeMap, BTreeSet};

use crate::guide::{
    BailColumn, BailRow, ChoiceSet, Finding, Given, Goal, Guide, QuestionId, QuestionKind, Section,
    When,
};

const WALKTHROUGH: &str = "assets/guide/walkthrough.ron";
const PLAN: &str = "assets/guide/plan.ron";

/// How many findings about plans are told before the walk falls silent: one
/// slip in a condition shows in thousands of plans.
const ENOUGH: usize = 25;

/// What the walk saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Walk {
    /// Combinations of answers, each state counted by itself.
    pub combinations: u64,
    /// Plans made and proven.
    pub plans: u64,
    /// Groups of states that no condition tells apart, "I don't know" included.
    pub law_groups: usize,
    /// The fewest and the most items in one plan.
    pub smallest: usize,
    /// The most items in one plan.
    pub largest: usize,
}

/// A set of plan items as bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Items([u64; 8]);

/// How many items a plan book can hold in this walk.
const MOST_ITEMS: usize = 512;

impl Items {
    fn insert(&mut self, item: usize) {
        if let Some(word) = self.0.get_mut(item / 64) {
            *word |= 1 << (item % 64);
        }
    }

    fn common(self, other: Self) -> Self {
        let mut both = Self::default();
        for (out, (a, b)) in both.0.iter_mut().zip(self.0.iter().zip(other.0)) {
            *out = a & b;
        }
        both
    }

    fn meets(self, other: Self) -> bool {
        self.common(other) != Self::default()
    }

    fn first(self) -> Option<usize> {
        let word = self.0.iter().position(|word| *word != 0)?;
        let bit = self.0.get(word)?.trailing_zeros();
        Some(word * 64 + usize::try_from(bit).ok()?)
    }

    fn len(self) -> usize {
        let ones = self.0.iter().map(|word| word.count_ones()).sum::<u32>();
        usize::try_from(ones).unwrap_or(usize::MAX)
    }
}

/// Proves the walkthrough and its plans.
pub(super) fn check(guide: &Guide, findings: &mut Vec<Finding>) -> Walk {
    let follows = followers(guide);
    let sound = questions(guide, &follows, findings);
    if guide.plan.items.len() > MOST_ITEMS {
        findings.push(Finding::new(
            PLAN,
            "",
            format!("more than {MOST_ITEMS} items"),
        ));
    }
    if !sound {
        // A walk over rules that turn in circles would not end.
        return Walk::default();
    }
    let mut walker = Walker::new(guide, follows);
    let answers = vec![None; guide.walkthrough.len()];
    let undecided: Vec<usize> = (0..guide.plan.items.len()).collect();
    let start = Goal::Question(guide.walkthrough.start);
    walker.go(start, answers, &undecided, Items::default(), 1);
    if walker.seen.plans == 0 {
        findings.push(Finding::new(WALKTHROUGH, "", "no answers lead to a plan"));
    }
    findings.append(&mut walker.findings);
    walker.seen
}

/// The questions that may come after each question, over any number of steps.
fn followers(guide: &Guide) -> BTreeMap<QuestionId, BTreeSet<QuestionId>> {
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
fn questions(
    guide: &Guide,
    follows: &BTreeMap<QuestionId, BTreeSet<QuestionId>>,
    findings: &mut Vec<Finding>,
) -> bool {
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

struct Walker<'g> {
    guide: &'g Guide,
    follows: BTreeMap<QuestionId, BTreeSet<QuestionId>>,
    /// For each question the sets of choices to walk, and how many each stands for.
    choices: Vec<Vec<(ChoiceSet, u64)>>,
    /// For each item the items it contradicts.
    contradicts: Vec<Items>,
    /// What every plan needs, by what is missing without it.
    needs: Vec<(&'static str, Items)>,
    bail: Vec<(&'static str, Items)>,
    bail_items: Items,
    findings: Vec<Finding>,
    told: BTreeSet<String>,
    seen: Walk,
}

impl<'g> Walker<'g> {
    fn new(guide: &'g Guide, follows: BTreeMap<QuestionId, BTreeSet<QuestionId>>) -> Self {
        let mut contradicts = vec![Items::default(); guide.plan.items.len()];
        for &(a, b) in &guide.plan.never_together {
            for (one, other) in [(a, b), (b, a)] {
                if let Some(items) = contradicts.get_mut(one) {
                    items.insert(other);
                }
            }
        }
        let of = |wanted: &dyn Fn(Section) -> bool| {
            let mut items = Items::default();
            for (index, item) in guide.plan.items.iter().enumerate() {
                if wanted(item.section) {
                    items.insert(index);
                }
            }
            items
        };
        let needs = vec![
            ("a short answer", of(&|s| s == Section::Answer)),
            ("something to do now", of(&|s| s == Section::Now)),
            (
                "a question for a lawyer",
                of(&|s| matches!(s, Section::AskCriminal | Section::AskImmigration)),
            ),
            ("something not to do", of(&|s| s == Section::DoNot)),
            ("somebody who helps", of(&|s| s == Section::Help)),
        ];
        let mut bail = Vec::new();
        for column in [BailColumn::PayNow, BailColumn::Wait, BailColumn::AskFirst] {
            for row in BailRow::ALL {
                let cell = of(&|s| s == Section::Bail(column, row));
                bail.push((cell_name(column, row), cell));
            }
        }
        let choices = guide
            .walkthrough
            .questions()
            .map(|(id, _)| choices_to_walk(guide, id))
            .collect::<Vec<_>>();
        let law_groups = choices
            .get(guide.walkthrough.state.index())
            .map_or(0, Vec::len);
        Self {
            guide,
            follows,
            choices,
            contradicts,
            needs,
            bail,
            bail_items: of(&|s| matches!(s, Section::Bail(..))),
            findings: Vec::new(),
            told: BTreeSet::new(),
            seen: Walk {
                law_groups,
                smallest: usize::MAX,
                ..Walk::default()
            },
        }
    }

    /// Goes on to `goal`; `stands_for` is how many combinations this one is.
    fn go(
        &mut self,
        goal: Goal,
        mut answers: Vec<Option<ChoiceSet>>,
        undecided: &[usize],
        mut shown: Items,
        stands_for: u64,
    ) {
        self.close(goal, &mut answers);
        let mut open = Vec::with_capacity(undecided.len());
        for &item in undecided {
            let when = self.guide.plan.items.get(item).map(|item| &item.when);
            match when.and_then(|when| when.settled(&answers)) {
                None => open.push(item),
                Some(false) => {}
                Some(true) => {
                    let against = self.contradicts.get(item).copied().unwrap_or_default();
                    if let Some(other) = shown.common(against).first() {
                        self.contradiction(item, other, &answers);
                    }
                    shown.insert(item);
                }
            }
        }
        let Goal::Question(question) = goal else {
            self.prove(shown, &answers, stands_for);
            return;
        };
        let choices = self.choices.get(question.index()).cloned();
        for (choice, count) in choices.unwrap_or_default() {
            if let Some(place) = answers.get_mut(question.index()) {
                *place = Some(choice);
            }
            let rule = self.guide.walkthrough.question(question);
            let rule = rule.and_then(|q| q.next.iter().find(|rule| rule.when.holds(&answers)));
            let next = rule.map_or(Goal::Plan, |rule| rule.to);
            self.go(next, answers.clone(), &open, shown, stands_for * count);
        }
    }

    /// Gives questions that can no longer be asked an empty answer, so that
    /// conditions on them are settled.
    fn close(&self, goal: Goal, answers: &mut [Option<ChoiceSet>]) {
        for (index, answer) in answers.iter_mut().enumerate() {
            let Some(id) = QuestionId::at(index) else {
                continue;
            };
            let may_come = match goal {
                Goal::Plan => false,
                Goal::Question(next) => {
                    next == id || self.follows.get(&next).is_some_and(|f| f.contains(&id))
                }
            };
            if answer.is_none() && !may_come {
                *answer = Some(ChoiceSet::default());
            }
        }
    }

    fn prove(&mut self, shown: Items, answers: &Given, stands_for: u64) {
        self.seen.combinations += stands_for;
        self.seen.plans += 1;
        let len = shown.len();
        self.seen.smallest = self.seen.smallest.min(len);
        self.seen.largest = self.seen.largest.max(len);
        let missing: Vec<&'static str> = self
            .needs
            .iter()
            .filter(|(_, items)| !shown.meets(*items))
            .map(|(what, _)| *what)
            .collect();
        for what in missing {
            self.tell(what, answers, "", &format!("a plan lacks {what}"));
        }
        if shown.meets(self.bail_items) {
            let missing = self.bail.iter().find(|(_, cell)| !shown.meets(*cell));
            if let Some((what, _)) = missing.copied() {
                let problem = format!("a bail comparison lacks the cell {what}");
                self.tell(what, answers, "", &problem);
            }
        }
    }

    fn contradiction(&mut self, a: usize, b: usize, answers: &Given) {
        let name = |item: usize| {
            let item = self.guide.plan.items.get(item);
            item.map_or_else(String::new, |item| item.id.clone())
        };
        let (a, b) = (name(a), name(b));
        let problem = format!("stands in one plan with {b}, which it may never");
        self.tell(&format!("{a} {b}"), answers, &a, &problem);
    }

    /// Notes a finding once, with the answers that show it.
    fn tell(&mut self, what: &str, answers: &Given, id: &str, problem: &str) {
        if self.told.len() >= ENOUGH || !self.told.insert(what.to_owned()) {
            return;
        }
        let way: Vec<String> = self
            .guide
            .walkthrough
            .questions()
            .filter_map(|(question, q)| {
                let set = answers.get(question.index()).copied()??;
                let choices: Vec<&str> = set
                    .indexes()
                    .filter_map(|i| q.choices.get(i).map(String::as_str))
                    .collect();
                (!choices.is_empty()).then(|| format!("{}={}", q.id, choices.join(",")))
            })
            .collect();
        let problem = format!("{problem} ({})", way.join(" "));
        self.findings.push(Finding::new(PLAN, id, problem));
    }
}

fn cell_name(column: BailColumn, row: BailRow) -> &'static str {
    match (column, row) {
        (BailColumn::PayNow, BailRow::Next) => "pay-now/next",
        (BailColumn::PayNow, BailRow::Wrong) => "pay-now/wrong",
        (BailColumn::PayNow, BailRow::Money) => "pay-now/money",
        (BailColumn::PayNow, BailRow::Case) => "pay-now/case",
        (BailColumn::Wait, BailRow::Next) => "wait/next",
        (BailColumn::Wait, BailRow::Wrong) => "wait/wrong",
        (BailColumn::Wait, BailRow::Money) => "wait/money",
        (BailColumn::Wait, BailRow::Case) => "wait/case",
        (BailColumn::AskFirst, BailRow::Next) => "ask-first/next",
        (BailColumn::AskFirst, BailRow::Wrong) => "ask-first/wrong",
        (BailColumn::AskFirst, BailRow::Money) => "ask-first/money",
        (BailColumn::AskFirst, BailRow::Case) => "ask-first/case",
        (BailColumn::NoMoney, _) => "no-money",
    }
}

/// The sets of choices to walk at a question: every choice; for a question that
/// takes several, every set of them; for the state, one of each group that no
/// condition tells apart.
fn choices_to_walk(guide: &Guide, id: QuestionId) -> Vec<(ChoiceSet, u64)> {
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
    for (_, q) in guide.walkthrough.questions() {
        for rule in &q.next {
            rule.when.visit(&mut look);
        }
    }
    told
}
