//! Answering, going back, changing an answer: what is asked, what stays, what falls away.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

use std::sync::LazyLock;

use hold_guide::guide::{self, ChoiceSet, Files, Guide, QuestionId, QuestionKind, Section};
use hold_guide::journey::{
    AnswerError, Answers, about_how_many, answer, assume_the_rest, before, plan, reachable, route,
};

/// The path of the model reader: a county jail in Texas, bail set and not paid.
const MODEL: [(&str, &str); 11] = [
    ("private", "yes"),
    ("where", "county-jail"),
    ("hold", "jail-confirmed"),
    ("citizen", "no"),
    ("minor", "no"),
    ("state", "TX"),
    ("stage", "bail-not-paid"),
    ("old-order", "no"),
    ("entry", "not-checked"),
    ("charge", "other"),
    ("more", "none"),
];

fn guide() -> &'static Guide {
    static GUIDE: LazyLock<Guide> =
        LazyLock::new(|| guide::load(&Files::built_in()).expect("a sound guide"));
    &GUIDE
}

fn question(name: &str) -> QuestionId {
    guide().walkthrough.find(name).expect(name)
}

fn name(question: QuestionId) -> &'static str {
    &guide().walkthrough.question(question).unwrap().id
}

fn names(questions: impl IntoIterator<Item = QuestionId>) -> Vec<&'static str> {
    questions.into_iter().map(name).collect()
}

fn choice(question: QuestionId, name: &str) -> ChoiceSet {
    let choices = &guide().walkthrough.question(question).unwrap().choices;
    ChoiceSet::one(choices.iter().position(|c| c == name).expect(name))
}

/// Gives one answer and names the questions whose answers fell away.
fn give(answers: &mut Answers, to: &str, with: &str) -> Vec<&'static str> {
    let question = question(to);
    names(answer(guide(), answers, question, choice(question, with)))
}

fn model() -> Answers {
    let mut answers = Answers::none(guide());
    for (to, with) in MODEL {
        give(&mut answers, to, with);
    }
    answers
}

#[test]
fn the_model_reader_is_asked_eleven_questions_in_this_order() {
    let mut answers = Answers::none(guide());
    for (number, (to, with)) in MODEL.into_iter().enumerate() {
        let way = route(guide(), &answers);
        assert_eq!(way.open.map(name), Some(to));
        assert_eq!(way.answered.len(), number);
        assert!(about_how_many(guide(), &answers) >= MODEL.len());
        assert!(give(&mut answers, to, with).is_empty());
    }
    assert_eq!(route(guide(), &answers).open, None);
    assert_eq!(about_how_many(guide(), &answers), MODEL.len());
}

#[test]
fn back_leads_from_the_last_question_to_the_first() {
    let answers = model();
    let mut here = question("more");
    let mut way = vec![name(here)];
    while let Some(earlier) = before(guide(), &answers, here) {
        here = earlier;
        way.push(name(here));
    }
    way.reverse();
    assert_eq!(way, MODEL.map(|(to, _)| to));
}

#[test]
fn a_question_off_the_way_has_nothing_before_it() {
    assert_eq!(before(guide(), &model(), question("afraid")), None);
}

#[test]
fn the_same_answer_again_changes_nothing() {
    let mut answers = model();
    for (to, with) in MODEL {
        assert!(give(&mut answers, to, with).is_empty());
    }
    assert_eq!(answers, model());
}

#[test]
fn another_state_keeps_every_other_answer() {
    let mut answers = model();
    assert!(give(&mut answers, "state", "CA").is_empty());
    assert_eq!(route(guide(), &answers).open, None);
    assert_ne!(plan(guide(), &answers), plan(guide(), &model()));
}

#[test]
fn moved_to_ice_the_jail_answers_fall_away_and_the_others_stay() {
    let mut answers = model();
    let fallen = give(&mut answers, "where", "ice");
    assert_eq!(fallen, ["hold", "citizen", "minor", "stage"]);
    for kept in ["private", "state", "old-order", "entry"] {
        let set = answers.get(question(kept));
        assert_eq!(set, model().get(question(kept)), "{kept}");
    }
    // What only someone with ICE is asked comes next; what follows it is kept.
    assert_eq!(route(guide(), &answers).open.map(name), Some("two-years"));
    assert!(answers.get(question("charge")).is_some());
    assert!(give(&mut answers, "two-years", "longer").is_empty());
    assert_eq!(route(guide(), &answers).open.map(name), Some("afraid"));
}

#[test]
fn paid_bail_leaves_out_what_is_no_longer_asked() {
    let mut answers = model();
    let fallen = give(&mut answers, "stage", "bail-paid");
    assert_eq!(fallen, ["old-order", "entry", "charge"]);
    let open = route(guide(), &answers).open;
    assert_eq!(open.map(name), Some("since-release"));
}

#[test]
fn whoever_knows_nothing_still_comes_to_a_plan() {
    let mut answers = Answers::none(guide());
    let assumed = assume_the_rest(guide(), &mut answers);
    assert_eq!(route(guide(), &answers).open, None);
    assert_eq!(names(assumed), names(route(guide(), &answers).answered));
    whole(&answers);
}

/// A plan has an answer, something to do and not to do, a question for a lawyer, somebody who helps.
fn whole(answers: &Answers) {
    let guide = guide();
    let plan = plan(guide, answers);
    let has = |wanted: &[Section]| plan.items(guide, |s| wanted.contains(&s)).count() > 0;
    assert!(has(&[Section::Answer]));
    assert!(has(&[Section::Now]));
    assert!(has(&[Section::AskCriminal, Section::AskImmigration]));
    assert!(has(&[Section::DoNot]));
    assert!(has(&[Section::Help]));
    for &(a, b) in &guide.plan.never_together {
        let both = [a, b].map(|wanted| plan.items.iter().any(|chosen| chosen.item == wanted));
        assert_ne!(both, [true, true], "{:?}", guide.plan.items[a].id);
    }
}

/// What must hold after every step, finished or not.
fn sound(answers: &Answers) {
    let guide = guide();
    let way = route(guide, answers);
    let may_come = reachable(guide, answers);
    for question in answers.answered() {
        assert!(may_come.contains(&question), "{}", name(question));
    }
    assert!(way.answered.iter().all(|q| answers.get(*q).is_some()));
    assert!(way.open.is_none_or(|open| answers.get(open).is_none()));
    assert!(about_how_many(guide, answers) >= way.all().count());

    let plan = plan(guide, answers);
    assert!(!plan.items.is_empty());
    for chosen in &plan.items {
        let because = &chosen.because;
        assert!(because.iter().all(|q| answers.get(*q).is_some()));
    }
}

/// A small generator that gives the same walks on every machine (splitmix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % limit as u64) as usize
    }

    fn choice(&mut self, question: QuestionId) -> ChoiceSet {
        let q = guide().walkthrough.question(question).unwrap();
        let one = self.below(q.choices.len());
        match q.kind {
            QuestionKind::Many { none } if one != none => {
                let others = (0..q.choices.len()).filter(|i| *i != none);
                let more = others.filter(|_| self.below(2) == 0).collect::<Vec<_>>();
                ChoiceSet::of(more).with(ChoiceSet::one(one))
            }
            _ => ChoiceSet::one(one),
        }
    }
}

#[test]
fn two_thousand_random_walks_stay_sound_and_end_in_a_whole_plan() {
    let mut dice = Dice(7);
    for _ in 0..2000 {
        let mut answers = Answers::none(guide());
        let mut changes = dice.below(6);
        loop {
            let way = route(guide(), &answers);
            let again = dice.below(3) == 0 && changes > 0 && !way.answered.is_empty();
            let to = match way.open {
                Some(open) if !again => open,
                None if changes == 0 => break,
                _ if way.answered.is_empty() => continue,
                _ => {
                    changes = changes.saturating_sub(1);
                    way.answered[dice.below(way.answered.len())]
                }
            };
            let earlier = answers.clone();
            let with = dice.choice(to);
            let fallen = answer(guide(), &mut answers, to, with);
            assert_eq!(answers.get(to), Some(with));
            for question in earlier.answered().filter(|q| *q != to) {
                let kept = answers.get(question) == earlier.get(question);
                assert_ne!(kept, fallen.contains(&question), "{}", name(question));
            }
            sound(&answers);
        }
        let way = route(guide(), &answers);
        let mut on_the_way = way.answered.clone();
        on_the_way.sort_unstable();
        assert_eq!(answers.answered().collect::<Vec<_>>(), on_the_way);
        assert_eq!(about_how_many(guide(), &answers), on_the_way.len());
        whole(&answers);
    }
}

fn parse(pairs: &[&str]) -> Result<Answers, AnswerError> {
    let pairs: Vec<String> = pairs.iter().map(ToString::to_string).collect();
    Answers::parse(guide(), &pairs)
}

fn refusal(pair: &str) -> String {
    parse(&[pair]).expect_err(pair).to_string()
}

#[test]
fn answers_by_name_are_those_given_one_by_one() {
    let pairs = MODEL.map(|(to, with)| format!("{to}={with}"));
    assert_eq!(Answers::parse(guide(), &pairs), Ok(model()));
    let spaced = parse(&[" state = tx ", "more=victim, children"]).unwrap();
    assert_eq!(
        spaced.get(question("state")),
        model().get(question("state"))
    );
    let more = question("more");
    let both = choice(more, "victim").with(choice(more, "children"));
    assert_eq!(spaced.get(more), Some(both));
}

#[test]
fn an_unknown_question_names_the_nearest() {
    let said = refusal("stge=bail-not-paid");
    assert_eq!(
        said,
        "there is no question \"stge\"; the nearest is \"stage\""
    );
}

#[test]
fn an_unknown_answer_names_the_nearest() {
    let said = refusal("stage=bail-not-payed");
    assert!(said.contains("\"stage\" has no answer \"bail-not-payed\""));
    assert!(said.ends_with("the nearest is \"bail-not-paid\""), "{said}");
}

#[test]
fn one_answer_where_one_is_possible() {
    let said = refusal("where=county-jail,prison");
    assert_eq!(said, "the question \"where\" takes one answer");
    let no_pair = refusal("where");
    assert_eq!(no_pair, "\"where\" is not of the form QUESTION=ANSWER");
}
