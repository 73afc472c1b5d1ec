//! Walks every combination of answers that can be reached, with every stance
//! of the law, and proves each plan.
//!
//! States whose law no condition can tell apart are walked once and counted as
//! many times as there are such states. An item of the plan is decided as soon
//! as the answers settle it, so that the walk looks at each item only where its
//! questions are answered.

use std::collections::BTreeSet;

use super::items::{Items, MOST_ITEMS};
use super::shape::{Follows, WALKTHROUGH, choices_to_walk, followers, questions};
use crate::guide::{
    BailColumn, BailRow, ChoiceSet, Finding, Given, Goal, Guide, QuestionId, Section, Situation,
};
use crate::journey;

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

impl Walk {
    /// What two walks over different ways saw together.
    fn and(self, other: Self) -> Self {
        if self.plans == 0 {
            return other;
        }
        if other.plans == 0 {
            return self;
        }
        Self {
            combinations: self.combinations + other.combinations,
            plans: self.plans + other.plans,
            law_groups: self.law_groups.max(other.law_groups),
            smallest: self.smallest.min(other.smallest),
            largest: self.largest.max(other.largest),
        }
    }
}

/// How many questions this walk can keep answers of.
const MOST_QUESTIONS: usize = 32;

/// Answers by question, on the stack: the walk copies them millions of times.
type Answers = [Option<ChoiceSet>; MOST_QUESTIONS];

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
    if guide.walkthrough.len() > MOST_QUESTIONS {
        let problem = format!("more than {MOST_QUESTIONS} questions");
        findings.push(Finding::new(WALKTHROUGH, "", problem));
        return Walk::default();
    }
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let walkers: Vec<Walker<'_>> = std::thread::scope(|scope| {
        let follows = &follows;
        let walk = |share| move || Walker::new(guide, follows, (share, workers)).walk();
        let running: Vec<_> = (0..workers).map(|share| scope.spawn(walk(share))).collect();
        running
            .into_iter()
            .filter_map(|worker| worker.join().ok())
            .collect()
    });
    let mut seen = Walk::default();
    let mut ever = Items::default();
    let mut told = BTreeSet::new();
    for walker in walkers {
        seen = seen.and(walker.seen);
        ever = ever.with(walker.ever);
        let new = walker
            .findings
            .into_iter()
            .filter(|(what, _)| told.insert(what.clone()));
        findings.extend(new.map(|(_, finding)| finding));
    }
    for (index, item) in guide.plan.items.iter().enumerate() {
        if !ever.has(index) {
            findings.push(Finding::new(
                PLAN,
                &item.id,
                "no answers ever show this item",
            ));
        }
    }
    if seen.plans == 0 {
        findings.push(Finding::new(WALKTHROUGH, "", "no answers lead to a plan"));
    }
    without_answers(guide, findings);
    seen
}

/// Proves the comparison that is shown to a reader who has answered nothing.
fn without_answers(guide: &Guide, findings: &mut Vec<Finding>) {
    let plan = journey::plan(guide, &journey::nothing_known(guide));
    for column in BailColumn::ALL {
        for row in BailRow::ALL {
            let cell = plan
                .items(guide, |s| s == Section::Bail(column, row))
                .next();
            if cell.is_none() {
                let name = format!("{}/{}", column.id(), row.id());
                let problem = format!("the bail comparison without answers lacks the cell {name}");
                findings.push(Finding::new(PLAN, "", problem));
            }
        }
    }
}

/// What of a plan is whole.
#[derive(Debug, Clone, Copy, Default)]
struct Whole {
    /// Every section that a plan needs has an item.
    sections: bool,
    /// Every cell of the bail comparison has an item.
    bail: bool,
}

struct Walker<'g> {
    guide: &'g Guide,
    /// For each question, which may be asked from it on, itself among them.
    from: Vec<[bool; MOST_QUESTIONS]>,
    /// Which of how many walkers this is: each takes its share of the states.
    share: (usize, usize),
    /// For each question the sets of choices to walk, and how many each stands for.
    choices: Vec<Vec<(ChoiceSet, u64)>>,
    /// For each item the items it contradicts.
    contradicts: Vec<Items>,
    /// What every plan needs, by what is missing without it.
    needs: Vec<(&'static str, Items)>,
    bail: Vec<((BailColumn, BailRow), Items)>,
    bail_items: Items,
    /// For each situation that answers make apply, the items that speak of it.
    situations: Vec<(&'g Situation, Items)>,
    /// Items not decided yet, a stretch for each step of the way.
    undecided: Vec<usize>,
    findings: Vec<(String, Finding)>,
    /// Every item that showed in a plan.
    ever: Items,
    seen: Walk,
}

impl<'g> Walker<'g> {
    fn new(guide: &'g Guide, follows: &Follows, share: (usize, usize)) -> Self {
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
        for column in BailColumn::ALL {
            for row in BailRow::ALL {
                let cell = of(&|s| s == Section::Bail(column, row));
                bail.push(((column, row), cell));
            }
        }
        let mut choices = guide
            .walkthrough
            .questions()
            .map(|(id, _)| choices_to_walk(guide, id))
            .collect::<Vec<_>>();
        let mut law_groups = 0;
        if let Some(states) = choices.get_mut(guide.walkthrough.state.index()) {
            law_groups = states.len();
            let own = states.iter().skip(share.0).step_by(share.1);
            *states = own.copied().collect();
        }
        Self {
            guide,
            from: guide
                .walkthrough
                .questions()
                .map(|(id, _)| {
                    std::array::from_fn(|index| {
                        index == id.index()
                            || QuestionId::at(index).is_some_and(|other| {
                                follows.get(&id).is_some_and(|f| f.contains(&other))
                            })
                    })
                })
                .collect(),
            share,
            choices,
            contradicts,
            needs,
            bail,
            bail_items: of(&|s| matches!(s, Section::Bail(..))),
            situations: guide.situations.iter().map(about).collect(),
            undecided: Vec::new(),
            findings: Vec::new(),
            ever: Items::default(),
            seen: Walk {
                law_groups,
                smallest: usize::MAX,
                ..Walk::default()
            },
        }
    }

    fn walk(mut self) -> Self {
        let items = 0..self.guide.plan.items.len();
        self.undecided = items.clone().collect();
        let start = Goal::Question(self.guide.walkthrough.start);
        let answers = [None; MOST_QUESTIONS];
        self.go(start, answers, items, Items::default(), Whole::default(), 1);
        self
    }

    /// Goes on to `goal` with the items of `open` not decided yet; `stands_for`
    /// is how many combinations this one is.
    fn go(
        &mut self,
        goal: Goal,
        mut answers: Answers,
        open: std::ops::Range<usize>,
        mut shown: Items,
        mut whole: Whole,
        stands_for: u64,
    ) {
        self.close(goal, &mut answers);
        let start = self.undecided.len();
        for place in open {
            let Some(&item) = self.undecided.get(place) else {
                continue;
            };
            let when = self.guide.plan.items.get(item).map(|item| &item.when);
            match when.and_then(|when| when.settled(&answers)) {
                None => self.undecided.push(item),
                Some(false) => {}
                Some(true) => {
                    let against = self.contradicts.get(item).copied().unwrap_or_default();
                    if let Some(other) = shown.common(against).first() {
                        self.contradiction(item, other, &answers);
                    }
                    shown.insert(item);
                    self.ever.insert(item);
                }
            }
        }
        let left = start..self.undecided.len();
        whole = self.whole(shown, whole);
        match goal {
            Goal::Plan => self.prove(shown, whole, &answers, stands_for),
            Goal::Question(question) => {
                for index in 0..self.choices.get(question.index()).map_or(0, Vec::len) {
                    let choices = self.choices.get(question.index());
                    let Some(&(choice, count)) = choices.and_then(|c| c.get(index)) else {
                        continue;
                    };
                    if let Some(place) = answers.get_mut(question.index()) {
                        *place = Some(choice);
                    }
                    let q = self.guide.walkthrough.question(question);
                    let rule = q.and_then(|q| q.next.iter().find(|r| r.when.holds(&answers)));
                    let next = rule.map_or(Goal::Plan, |rule| rule.to);
                    self.go(
                        next,
                        answers,
                        left.clone(),
                        shown,
                        whole,
                        stands_for * count,
                    );
                }
            }
        }
        self.undecided.truncate(start);
    }

    /// Gives questions that can no longer be asked an empty answer, so that
    /// conditions on them are settled.
    fn close(&self, goal: Goal, answers: &mut Answers) {
        let may_come = match goal {
            Goal::Plan => None,
            Goal::Question(next) => self.from.get(next.index()),
        };
        for (index, answer) in answers.iter_mut().enumerate() {
            let open = may_come.and_then(|from| from.get(index));
            if answer.is_none() && open != Some(&true) {
                *answer = Some(ChoiceSet::default());
            }
        }
    }

    /// What of a plan is whole already. Items are only ever added, so what is
    /// whole stays so.
    fn whole(&self, shown: Items, before: Whole) -> Whole {
        Whole {
            sections: before.sections || meets_all(shown, &self.needs),
            bail: before.bail || meets_all(shown, &self.bail),
        }
    }

    fn prove(&mut self, shown: Items, whole: Whole, answers: &Given, stands_for: u64) {
        let state = answers.get(self.guide.walkthrough.state.index());
        let asked = state.copied().flatten().is_some_and(|set| !set.is_empty());
        if !asked && self.share.0 != 0 {
            // A way past the question about the state belongs to the first walker.
            return;
        }
        self.seen.combinations += stands_for;
        self.seen.plans += 1;
        let len = shown.len();
        self.seen.smallest = self.seen.smallest.min(len);
        self.seen.largest = self.seen.largest.max(len);
        for need in 0..if whole.sections { 0 } else { self.needs.len() } {
            let Some((what, items)) = self.needs.get(need).copied() else {
                continue;
            };
            if !shown.meets(items) {
                self.tell(what, answers, "", &format!("a plan lacks {what}"));
            }
        }
        self.prove_situations(shown, answers);
        if !whole.bail && shown.meets(self.bail_items) {
            let missing = self.bail.iter().find(|(_, cell)| !shown.meets(*cell));
            if let Some(((column, row), _)) = missing.copied() {
                let what = format!("{}/{}", column.id(), row.id());
                let problem = format!("a bail comparison lacks the cell {what}");
                self.tell(&what, answers, "", &problem);
            }
        }
    }

    /// Proves that a plan speaks of each situation that its answers make apply.
    fn prove_situations(&mut self, shown: Items, answers: &Given) {
        for index in 0..self.situations.len() {
            let Some(&(situation, items)) = self.situations.get(index) else {
                continue;
            };
            let when = situation.when.as_ref();
            if !shown.meets(items) && when.is_some_and(|when| when.holds(answers)) {
                let problem = format!("a plan says nothing of the situation {}", situation.id);
                self.tell(&problem.clone(), answers, "", &problem);
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
        let known = self.findings.iter().any(|(other, _)| other == what);
        if known || self.findings.len() >= ENOUGH {
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
        self.findings
            .push((what.to_owned(), Finding::new(PLAN, id, problem)));
    }
}

/// A situation with the items of the plan that speak of it.
fn about(situation: &Situation) -> (&Situation, Items) {
    let mut items = Items::default();
    for item in &situation.plan {
        items.insert(*item);
    }
    (situation, items)
}

/// Whether there is an item of every part among those shown.
fn meets_all<N>(shown: Items, parts: &[(N, Items)]) -> bool {
    parts.iter().all(|(_, part)| shown.meets(*part))
}
