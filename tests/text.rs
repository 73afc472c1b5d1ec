//! The guide in a terminal: the real program, fed line by line.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

use std::fs::File;
use std::io::Write as _;
use std::process::{Command, Stdio};

use hold_guide::check;
use hold_guide::guide::{Files, Guide, QuestionKind};
use hold_guide::pages::Composer;
use hold_guide::words::Words;

mod support;

use support::MODEL;

fn program(home: &std::path::Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hold-guide"));
    command
        .env_clear()
        .env("HOME", home)
        .env("LC_ALL", "C.UTF-8");
    command.current_dir(home).arg("text").args(args);
    command
}

/// What the program says to these bytes, after which the input ends.
fn fed(args: &[&str], locale: &str, input: &[u8]) -> String {
    let home = tempfile::tempdir().unwrap();
    let mut child = program(home.path(), args)
        .env("LC_ALL", locale)
        .env("TMPDIR", home.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    let feed = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    feed.join().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
    let left = std::fs::read_dir(home.path()).unwrap().count();
    assert_eq!(left, 0, "nothing is stored");
    String::from_utf8(output.stdout).unwrap()
}

fn said(args: &[&str], lines: &[&str]) -> String {
    fed(args, "C.UTF-8", (lines.join("\n") + "\n").as_bytes())
}

fn content() -> (Guide, Words) {
    check::load(&Files::built_in()).unwrap()
}

/// The numbers under which the model reader's answers stand in a language.
fn model_lines(language: &str) -> Vec<String> {
    let (guide, words) = content();
    let composer = Composer {
        guide: &guide,
        words: &words,
        main: words.locale(language).unwrap(),
        second: None,
        today: None,
    };
    let lines = MODEL.iter().map(|(question, answer)| {
        let id = guide.walkthrough.find(question).unwrap();
        let choices = composer.choices(id, hold_guide::guide::ChoiceSet::default());
        let place = choices.iter().position(|c| c.id == *answer).unwrap();
        (place + 1).to_string()
    });
    lines.collect()
}

#[test]
fn the_model_reader_comes_to_her_plan_in_both_languages() {
    for (language, words) in [
        (
            "en",
            ["Your plan", "Texas", "5th Circuit", "Change my answers"],
        ),
        (
            "es",
            [
                "Su plan",
                "Texas",
                "Quinto Circuito",
                "Cambiar mis respuestas",
            ],
        ),
    ] {
        let model = model_lines(language);
        let mut lines = vec!["1"];
        lines.extend(model.iter().map(String::as_str));
        lines.push("q");
        let out = said(&["--lang", language], &lines);
        for word in words {
            assert!(out.contains(word), "{language}: no {word:?} in {out}");
        }
        // The plan is word for word the one of the other command.
        let answers = support::model_answers();
        let mut command = Command::new(env!("CARGO_BIN_EXE_hold-guide"));
        command.args(["plan", "--lang", language]);
        for answer in &answers {
            command.args(["--answer", answer]);
        }
        let plan = command.output().unwrap().stdout;
        let plan = String::from_utf8(plan).unwrap();
        assert!(plan.len() > 1000);
        assert!(out.contains(&plan), "{language}: another plan");
    }
}

#[test]
fn a_state_is_known_by_number_code_and_name() {
    let model = model_lines("en");
    let (guide, _) = content();
    let jurisdictions = MODEL.iter().position(|(question, _)| {
        let id = guide.walkthrough.find(question).unwrap();
        guide.walkthrough.question(id).unwrap().kind == QuestionKind::Jurisdictions
    });
    let at = jurisdictions.unwrap();
    let plan_with = |state: &str| {
        let mut lines = vec!["1"];
        lines.extend(model.iter().map(String::as_str));
        lines[at + 1] = state;
        said(&[], &lines)
    };
    let by_number = plan_with(&model[at]);
    assert!(by_number.contains("5th Circuit"));
    for state in ["tx", "TX", " Texas ", "TEXAS"] {
        assert_eq!(plan_with(state), by_number, "{state}");
    }
}

#[test]
fn back_goes_back_and_answers_stay() {
    // Yes, on to the second question, back, and back to the menu.
    let out = said(&[], &["1", "1", "b", "b", "q"]);
    assert!(out.contains("(x)"), "the answer is still marked: {out}");
    assert!(out.contains("Continue where you left off"), "{out}");
    // Erasing takes them away.
    let out = said(&[], &["1", "1", "b", "b", "7", "1", "q"]);
    let (_, after) = out.split_once("Your answers are erased.").unwrap();
    assert!(!after.contains("(x)") && !after.contains("Continue where"));
}

#[test]
fn nonsense_is_answered_and_nothing_else_happens() {
    let nonsense = [
        "",
        "0",
        "99",
        "-1",
        "1 2",
        "eins",
        "1e9",
        "99999999999999999999",
        "{}",
        "\u{202e}",
    ];
    let mut lines = nonsense.to_vec();
    lines.push("q");
    let out = said(&[], &lines);
    let refused = out.matches("That is none of the choices.").count();
    assert_eq!(refused, nonsense.len(), "{out}");
    // Bytes that are no text, and a line without an end.
    let out = fed(&[], "C.UTF-8", b"\xff\xfe\x00\n1\n\xc3\x28\n1");
    assert!(out.contains("Question 2 of about"), "{out}");
}

#[test]
fn the_end_of_the_input_is_the_end() {
    let out = fed(&[], "C.UTF-8", b"");
    assert!(out.contains("Go step by step"));
    assert!(fed(&[], "C.UTF-8", b"1\n").contains("Question 1 of about"));
    // No standard input at all, and a full device to write to.
    let home = tempfile::tempdir().unwrap();
    let closed = program(home.path(), &[])
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_eq!(closed.status.code(), Some(0));
    if cfg!(target_os = "linux") {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let output = program(home.path(), &[])
            .stdin(Stdio::null())
            .stdout(full)
            .output()
            .unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
        assert_eq!(output.status.code(), Some(0));
    }
}

#[test]
fn answers_are_listed_and_found_by_words() {
    let out = said(&[], &["2", "will they be deported", "1", "b", "b", "q"]);
    assert!(out.contains("Type a number, or words to look for"));
    let sources = out.matches("Where this comes from").count();
    assert!(
        out.contains("# ") && sources + out.matches("[1]").count() > 0,
        "{out}"
    );
    assert!(said(&[], &["2", "qqqqqqqq", "q"]).contains("Nothing was found."));
}

#[test]
fn the_law_and_who_helps_are_there() {
    let out = said(&[], &["3", "Texas", "4", "5", "q"]);
    let mut page = Command::new(env!("CARGO_BIN_EXE_hold-guide"));
    let page = page.args(["page", "law:TX"]).output().unwrap().stdout;
    assert!(out.contains(&String::from_utf8(page).unwrap()), "{out}");
    assert!(
        out.contains("# Who helps") || out.contains("# Who can help"),
        "{out}"
    );
    assert!(out.contains("# About this guide"));
}

#[test]
fn every_language_can_be_chosen() {
    let (_, words) = content();
    for locale in words.offered() {
        let tag = locale.manifest.tag.as_str();
        let out = said(&[], &["6", tag, "q"]);
        let title = words.say(locale, hold_guide::words::msg::HOME_TITLE, &[]);
        assert!(out.contains(&title.carried()), "{tag}: {out}");
    }
    let unknown = tempfile::tempdir().unwrap();
    let output = program(unknown.path(), &["--lang", "xx"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_terminal_of_plain_letters_gets_plain_english() {
    let mut lines = vec!["1".to_owned()];
    lines.extend(model_lines("en"));
    lines.extend(["b", "2", "1", "b", "3", "TX", "4", "5", "q"].map(str::to_owned));
    let input = lines.join("\n") + "\n";
    for locale in ["C", "en_US.ISO-8859-1"] {
        let out = fed(&["--lang", "es"], locale, input.as_bytes());
        assert!(out.is_ascii(), "{locale}");
        assert!(out.contains("plain letters only"));
        assert!(out.contains("Your plan") && out.contains("5th Circuit"));
        assert!(!out.contains('?') || !out.contains("??"), "{out}");
    }
}
