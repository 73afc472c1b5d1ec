//! What the model reader is told: the promises of "How it is shown", in English and Spanish.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

use hold_guide::check;
use hold_guide::cli;
use hold_guide::guide::Files;
use hold_guide::words::{Value, ids, plain};

/// Everything the model reader answers, but the state.
const ANSWERS: [&str; 10] = [
    "private=yes",
    "where=county-jail",
    "hold=jail-confirmed",
    "citizen=no",
    "minor=no",
    "stage=bail-not-paid",
    "old-order=no",
    "entry=not-checked",
    "charge=other",
    "more=none",
];

/// A plan as the command line gives it.
struct Plan(serde_json::Value);

impl Plan {
    fn of(state: &str, more: &[&str]) -> Self {
        let mut args = vec!["hold-guide".to_owned(), "plan".to_owned()];
        let state = format!("state={state}");
        for answer in ANSWERS.into_iter().chain([state.as_str()]) {
            args.extend(["--answer".to_owned(), answer.to_owned()]);
        }
        args.extend(
            ["--format", "json"]
                .iter()
                .chain(more)
                .map(ToString::to_string),
        );
        let outcome = cli::run(args.into_iter().map(Into::into));
        assert_eq!((outcome.code, outcome.err.as_str()), (0, ""));
        Self(serde_json::from_str(&outcome.out).expect("JSON"))
    }

    fn items(&self) -> impl Iterator<Item = &serde_json::Value> {
        self.0["items"].as_array().expect("items").iter()
    }

    fn has(&self, id: &str) -> bool {
        self.items().any(|item| item["id"] == id)
    }

    fn item(&self, id: &str) -> &serde_json::Value {
        self.items().find(|item| item["id"] == id).expect(id)
    }

    fn text(&self, id: &str) -> &str {
        self.item(id)["text"].as_str().unwrap()
    }

    fn section(&self, section: &str) -> Vec<&str> {
        self.items()
            .filter(|item| item["section"] == section)
            .map(|item| item["text"].as_str().unwrap())
            .collect()
    }

    /// Every word a reader reads, in small letters.
    fn everything(&self) -> String {
        let texts = self.items().map(|item| item["text"].as_str().unwrap());
        texts.collect::<Vec<_>>().join("\n").to_lowercase()
    }
}

/// Asserts that a text says each of these, whatever the case.
#[track_caller]
fn says(text: &str, parts: &[&str]) {
    let lower = text.to_lowercase();
    for part in parts {
        assert!(
            lower.contains(&part.to_lowercase()),
            "no {part:?} in: {text}"
        );
    }
}

/// The day as of which the circuits' rules stand, in the words of a language.
fn circuit_date(lang: &str) -> String {
    let (guide, words) = check::load(&Files::built_in()).unwrap();
    let Value::Date(date) = guide.values["date-circuits"] else {
        panic!("date-circuits is a date");
    };
    plain(&words.locale(lang).unwrap().date(date))
}

fn circuit(lang: &str, id: &str) -> String {
    let (_, words) = check::load(&Files::built_in()).unwrap();
    let locale = words.locale(lang).unwrap();
    words.rich(locale, &ids::circuit(id), None, &[]).plain()
}

#[test]
fn in_texas_the_jail_must_hold() {
    let plan = Plan::of("TX", &[]);
    says(plan.text("law-must"), &["Texas", "jail", "must honor"]);
    says(plan.text("pay-next-must"), &["probably", "keep", "ICE"]);
    let law = plan.item("law-must");
    assert_eq!(law["because"]["state"], "TX");
    let sources = law["sources"].as_array().unwrap();
    assert!(sources.iter().any(|source| source == "law:TX"));
    assert!(sources.iter().any(|source| source != "law:TX"));
}

#[test]
fn in_texas_the_first_answer_is_that_paying_may_lead_to_ice_and_not_home() {
    let plan = Plan::of("TX", &[]);
    let first = plan.items().next().unwrap();
    assert_eq!(
        (&first["section"], &first["id"]),
        (&"answer".into(), &"ans-unpaid-must".into())
    );
    let answer = plan.text("ans-unpaid-must");
    says(
        answer,
        &["paying bail may lead to ICE and not home", "Texas"],
    );
    says(answer, &["speak to a lawyer before paying"]);
    says(plan.text("pay-next-must"), &["ICE and not home"]);
    assert_eq!(plan.section("answer").len(), 1);
}

#[test]
fn in_the_5th_circuit_bond_is_unlikely_with_its_date() {
    let plan = Plan::of("TX", &[]);
    let text = plan.text("know-bond-no");
    says(text, &[&circuit("en", "5"), &circuit_date("en")]);
    says(
        text,
        &["without being checked", "probably not", "immigration bond"],
    );
    let because = &plan.item("know-bond-no")["because"];
    assert_eq!(because["entry"], "not-checked");
    assert_eq!(because["state"], "TX");
    says(
        plan.text("pay-wrong-no-bond"),
        &["no chance", "immigration bond"],
    );
    assert!(!plan.has("know-bond-yes"));
}

#[test]
fn both_lawyers_get_questions() {
    for (lang, money, sign) in [("en", "bail money", "sign"), ("es", "dinero", "firmar")] {
        for state in ["TX", "CA"] {
            let plan = Plan::of(state, &["--lang", lang]);
            for section in ["ask-criminal", "ask-immigration"] {
                let questions = plan.section(section);
                assert!(questions.len() >= 5, "{questions:?}");
                assert!(questions.iter().all(|question| question.contains('?')));
            }
            says(plan.text("crim-money"), &[money, "ICE"]);
            says(plan.text("imm-sign"), &[sign]);
        }
    }
}

#[test]
fn the_comparison_of_paying_and_waiting_has_every_cell() {
    let plan = Plan::of("TX", &[]);
    for column in ["pay-now", "wait", "ask-first", "no-money"] {
        for row in ["next", "wrong", "money", "case", "ask"] {
            let mut cells = plan.items();
            let there = cells.any(|i| i["bail_column"] == column && i["bail_row"] == row);
            assert!(there, "{column} {row}");
        }
    }
}

#[test]
fn calls_are_recorded_and_nothing_is_signed_without_a_lawyer() {
    for (lang, calls, sign) in [
        ("en", ["call", "jail", "record"], ["not sign", "lawyer"]),
        (
            "es",
            ["llamada", "cárcel", "graba"],
            ["no debe firmar", "abogado"],
        ),
    ] {
        for state in ["TX", "CA"] {
            let plan = Plan::of(state, &["--lang", lang]);
            says(plan.text("not-calls"), &calls);
            says(plan.text("not-sign"), &sign);
            assert_eq!(plan.item("not-sign")["section"], "do-not");
        }
    }
}

#[test]
fn in_spanish_texas_says_the_same() {
    let plan = Plan::of("TX", &["--lang", "es"]);
    assert_eq!(plan.0["language"], "es");
    says(
        plan.text("ans-unpaid-must"),
        &["pagar la fianza penal", "ICE y no a casa", "Texas"],
    );
    says(plan.text("law-must"), &["Texas", "cárcel", "debe"]);
    says(
        plan.text("pay-next-must"),
        &["probablemente", "ICE y no a casa"],
    );
    let bond = plan.text("know-bond-no");
    says(bond, &[&circuit("es", "5"), &circuit_date("es")]);
    says(
        bond,
        &[
            "entró sin inspección",
            "probablemente no",
            "fianza de inmigración",
        ],
    );
}

#[test]
fn both_languages_show_the_same_items_side_by_side() {
    for state in ["TX", "CA"] {
        let [en, es] = ["en", "es"].map(|lang| Plan::of(state, &["--lang", lang]));
        let both = Plan::of(state, &["--lang", "en", "--with", "es"]);
        assert!(
            en.items()
                .map(|i| &i["id"])
                .eq(es.items().map(|i| &i["id"]))
        );
        for ((main, second), both) in en.items().zip(es.items()).zip(both.items()) {
            assert_eq!(main["text"], both["text"]);
            assert_eq!(second["text"], both["second_text"]);
            assert_ne!(
                main["text"], second["text"],
                "{} is not translated",
                main["id"]
            );
        }
    }
}

#[test]
fn in_california_the_jail_may_not_hold_on_the_paper_alone() {
    for (lang, parts) in [
        ("en", ["California", "may not hold", "alone"]),
        ("es", ["California", "no puede retener", "solo por"]),
    ] {
        let plan = Plan::of("CA", &["--lang", lang]);
        let first = plan.items().next().unwrap();
        assert_eq!(first["id"], "ans-unpaid-no");
        says(plan.text("ans-unpaid-no"), &parts);
        says(plan.text("law-no"), &parts);
    }
}

/// The plan for Texas says most of this, so that the test cannot look for what nobody would write.
#[test]
fn nothing_in_california_says_that_the_jail_will_keep_them() {
    for (lang, phrases) in [
        (
            "en",
            [
                "must honor",
                "honor the hold",
                "kept for ice",
                "probably keep",
                "not home",
            ],
        ),
        (
            "es",
            [
                "debe cumplir",
                "cumpla la retención",
                "persona para ice",
                "probablemente mantendr",
                "no a casa",
            ],
        ),
    ] {
        let [texas, california] = ["TX", "CA"].map(|state| Plan::of(state, &["--lang", lang]));
        let (texas, california) = (texas.everything(), california.everything());
        let in_texas = phrases.iter().filter(|phrase| texas.contains(*phrase));
        assert!(in_texas.count() >= 3, "look for the words of {texas}");
        for phrase in phrases {
            assert!(!california.contains(phrase), "California says {phrase:?}");
        }
    }
    let (texas, california) = (Plan::of("TX", &[]), Plan::of("CA", &[]));
    for id in [
        "ans-unpaid-must",
        "pay-next-must",
        "law-must",
        "know-bond-no",
    ] {
        assert!(texas.has(id) && !california.has(id), "{id}");
    }
}

#[test]
fn each_plan_speaks_of_its_own_state_only() {
    for (state, name, other) in [("TX", "Texas", "California"), ("CA", "California", "Texas")] {
        let plan = Plan::of(state, &[]);
        says(&plan.everything(), &[name]);
        assert!(!plan.everything().contains(&other.to_lowercase()));
        let sources = plan.items().flat_map(|i| i["sources"].as_array().unwrap());
        let law: Vec<&str> = sources
            .filter_map(|source| source.as_str()?.strip_prefix("law:"))
            .collect();
        assert!(!law.is_empty() && law.iter().all(|code| *code == state));
    }
}

#[test]
fn no_value_is_left_unplaced() {
    for lang in ["en", "es"] {
        for state in ["TX", "CA", "AS", "dont-know"] {
            let plan = Plan::of(state, &["--lang", lang]).everything();
            assert!(!plan.contains(['{', '}']), "{plan}");
            assert!(!plan.contains("**") && !plan.contains("]("), "{plan}");
        }
    }
}
