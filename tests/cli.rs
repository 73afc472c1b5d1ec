//! The real program on the command line: what it says, and how it ends.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use hold_guide::guide::{self, Files, Guide};
use serde_json::Value;

struct Run {
    out: String,
    err: String,
    code: Option<i32>,
}

/// The program without a display, with a home that does not exist.
fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hold-guide"));
    command.env_clear().env("HOME", "/nonexistent");
    command
}

fn finish(command: &mut Command) -> Run {
    let output = command.output().expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    let run = Run {
        out: text(output.stdout),
        err: text(output.stderr),
        code: output.status.code(),
    };
    assert!(!run.err.contains("panicked"), "{}", run.err);
    run
}

fn run(args: &[&str]) -> Run {
    finish(program().args(args))
}

/// What a command says when all is well.
#[track_caller]
fn said(args: &[&str]) -> String {
    let run = run(args);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{args:?}");
    run.out
}

#[track_caller]
fn json(args: &[&str]) -> Value {
    serde_json::from_str(&said(args)).expect("JSON")
}

/// One line on standard error and nothing else, with exit code 2.
#[track_caller]
fn wrong(args: &[&str]) -> String {
    let run = run(args);
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{args:?}");
    let line = run.err.strip_prefix("hold-guide: ").expect("its own name");
    let line = line.strip_suffix('\n').expect("a whole line");
    assert!(!line.contains('\n'), "{line}");
    line.to_owned()
}

fn content() -> Guide {
    guide::load(&Files::built_in()).expect("a sound guide")
}

/// A content folder with one replacement in one file.
fn folder_with(file: &str, old: &str, new: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in Files::built_in().below("") {
        let to = folder.path().join(path);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        let text = if path == file {
            assert!(text.contains(old), "no {old:?} in {file}");
            text.replacen(old, new, 1)
        } else {
            text.to_owned()
        };
        fs::write(to, text).unwrap();
    }
    folder
}

fn path(folder: &tempfile::TempDir) -> &str {
    folder.path().to_str().unwrap()
}

#[test]
fn check_of_the_built_in_content_ends_well() {
    let said = said(&["check"]);
    assert!(said.ends_with("0 findings\n"), "{said}");
    assert!(said.contains("plans proven"));
}

#[test]
fn check_of_a_broken_folder_lists_the_findings_and_fails() {
    let plan = "assets/guide/plan.ron";
    let folder = folder_with(
        plan,
        "Is(\"stage\", [\"plea-offered\"])",
        "Is(\"stge\", [\"x\"])",
    );
    let run = run(&["check", "--content", path(&folder)]);
    assert_eq!((run.code, run.err.as_str()), (Some(1), ""));
    let first = run.out.lines().next().unwrap();
    assert!(first.starts_with("assets/guide/plan.ron:"), "{first}");
    assert!(first.ends_with("ans-plea: there is no question \"stge\"; write \"stage\""));
    assert!(run.out.ends_with("1 findings\n"), "{}", run.out);
}

#[test]
fn check_lists_what_is_past_its_review_and_does_not_fail_for_it() {
    // Entered at the last question, so that the walk is short; that alone is a finding.
    let steps = "assets/guide/walkthrough.ron";
    let folder = folder_with(steps, "start: \"private\"", "start: \"more\"");
    let args = ["check", "--content", path(&folder), "--on"];
    let [early, late] = ["2026-11-24", "2099-01-01"].map(|day| {
        let run = run(&[&args[..], &[day]].concat());
        assert_eq!(run.code, Some(1), "unreachable questions are findings");
        run.out.matches("was to be checked again by").count()
    });
    assert_eq!(early, 0);
    assert_eq!(late, content().sources.len() + 56);
}

#[test]
fn check_shows_grades_only_when_asked_and_the_hardest_first() {
    let steps = "assets/guide/walkthrough.ron";
    let folder = folder_with(steps, "start: \"private\"", "start: \"more\"");
    let short = run(&["check", "--content", path(&folder)]).out;
    let finding = |line: &&str| line.starts_with("assets/") || line.starts_with("locales/");
    let lines = short.lines().filter(|line| !finding(line)).count();
    assert!(lines < 8, "{short}");
    assert!(
        short.contains("\nen: ") && short.contains("\nes: "),
        "{short}"
    );
    assert!(short.contains("all statements: "), "{short}");
    let long = run(&["check", "--grades", "--content", path(&folder)]).out;
    for tag in ["en", "es", "zh-Hans"] {
        let score = |line: &str| -> Option<f64> {
            let mut words = line.split_whitespace();
            let row = words.next() == Some(tag) && line.contains(" words, longest sentence ");
            words.next().filter(|_| row)?.parse().ok()
        };
        let scores: Vec<f64> = long.lines().filter_map(score).collect();
        assert!(scores.len() > 10, "{tag}");
        let rising = scores.is_sorted();
        assert_eq!(
            rising,
            tag == "es",
            "{tag}: on this scale easy texts have high scores"
        );
        assert!(rising || scores.iter().rev().is_sorted(), "{tag}");
    }
    assert!(long.contains("\nen faq: 68 texts, median "), "{long}");
}

#[test]
fn no_other_command_uses_broken_content() {
    let folder = folder_with("assets/guide/faq.ron", "related:", "releted:");
    for command in [
        &["plan"][..],
        &["graph"],
        &["page", "home"],
        &["search", "bail"],
    ] {
        let run = run(&[command, &["--content", path(&folder)]].concat());
        assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{command:?}");
        assert!(run.err.contains("assets/guide/faq.ron:"), "{}", run.err);
        assert!(run.err.contains("write \"related\""), "{}", run.err);
    }
}

#[test]
fn a_folder_that_cannot_be_read_is_named() {
    let folder = folder_with("assets/guide/plan.ron", "(", "(");
    fs::write(folder.path().join("assets/guide/plan.ron"), b"\xff").unwrap();
    for (dir, named) in [
        (path(&folder), "plan.ron"),
        ("/nonexistent/here", "/nonexistent"),
    ] {
        let run = run(&["check", "--content", dir]);
        assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
        assert!(
            run.err.starts_with("hold-guide: cannot read "),
            "{}",
            run.err
        );
        assert!(run.err.contains(named), "{}", run.err);
    }
}

#[test]
fn coverage_names_both_languages_and_each_part() {
    let said = said(&["coverage"]);
    for part in ["en English", "es Spanish", "plan.ftl", "faq.ftl"] {
        assert!(said.contains(part), "{said}");
    }
}

#[test]
fn the_graph_as_json_has_every_question_its_answers_and_what_may_come_next() {
    let guide = content();
    let graph = json(&["graph", "--format", "json"]);
    assert_eq!(graph["start"], "private");
    let questions = graph["questions"].as_array().unwrap();
    assert_eq!(questions.len(), guide.walkthrough.len());
    let known: Vec<&str> = guide.walkthrough.questions().map(|(_, q)| &*q.id).collect();
    for (node, (_, question)) in questions.iter().zip(guide.walkthrough.questions()) {
        assert_eq!(node["id"], *question.id);
        assert_eq!(node["answers"], Value::from(question.choices.clone()));
        let next = node["next"].as_array().unwrap();
        assert!(!next.is_empty(), "{}", question.id);
        for to in next.iter().map(|to| to.as_str().unwrap()) {
            assert!(to == "plan" || known.contains(&to), "{to}");
        }
    }
    let place = |id| questions.iter().find(|q| q["id"] == id).expect(id);
    assert_eq!(place("where")["next"], serde_json::json!(["hold", "state"]));
    assert_eq!(place("more")["several"], true);
}

#[test]
fn the_graph_for_drawing_has_the_same_arrows() {
    let graph = json(&["graph", "--format", "json"]);
    let dot = said(&["graph", "--format", "dot"]);
    let mermaid = said(&["graph", "--format", "mermaid"]);
    assert!(dot.starts_with("digraph ") && dot.ends_with("}\n"));
    assert!(mermaid.starts_with("flowchart "));
    let mut arrows = 0;
    for node in graph["questions"].as_array().unwrap() {
        let from = node["id"].as_str().unwrap();
        for to in node["next"].as_array().unwrap() {
            let to = to.as_str().unwrap();
            assert!(dot.contains(&format!("\"{from}\" -> \"{to}\";")));
            assert!(mermaid.contains(&format!("  {from} --> {to}\n")));
            arrows += 1;
        }
    }
    assert_eq!(dot.matches("->").count(), arrows);
    assert_eq!(said(&["graph"]), dot, "dot unless asked otherwise");
}

#[test]
fn a_plan_as_text_reads_like_the_plan_as_json() {
    let args = [
        "plan",
        "--answer",
        "where=county-jail",
        "--answer",
        "state=TX",
    ];
    let args = [&args[..], &["--lang", "es", "--with", "en"]].concat();
    let text = run(&args);
    assert_eq!(text.code, Some(0));
    assert!(
        text.err
            .starts_with("hold-guide: taken as not known: private, hold")
    );
    let plan = json(&[&args[..], &["--format", "json"]].concat());
    assert_eq!(
        (&plan["language"], &plan["second_language"]),
        (&"es".into(), &"en".into())
    );
    assert_eq!(plan["assumed"][0], "private");
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let read = one_line(&text.out);
    for item in plan["items"].as_array().unwrap() {
        for words in [&item["text"], &item["second_text"]] {
            let words = one_line(words.as_str().unwrap());
            assert!(read.contains(&words), "{}: {words}", item["id"]);
        }
        assert!(item["sources"].is_array() && item["because"].is_object());
    }
}

#[test]
fn answers_that_are_not_asked_on_this_way_are_named_and_left_out() {
    let args = [
        "plan",
        "--answer",
        "where=out",
        "--answer",
        "stage=bail-paid",
    ];
    let run = run(&args);
    assert_eq!(run.code, Some(0));
    assert!(run.err.contains("left out: stage\n"), "{}", run.err);
    let plan = run_json(&[&args[..], &["--format", "json"]].concat());
    assert_eq!(plan["left_out"], serde_json::json!(["stage"]));
}

/// JSON of a command that may also say something on standard error.
fn run_json(args: &[&str]) -> Value {
    let run = run(args);
    assert_eq!(run.code, Some(0));
    serde_json::from_str(&run.out).expect("JSON")
}

#[test]
fn every_question_answer_and_term_has_a_page_in_both_languages() {
    let guide = content();
    let questions = guide.walkthrough.questions().map(|(_, q)| q.id.as_str());
    let answers = guide.faq.entries.iter().map(|entry| entry.id.as_str());
    let terms = guide.glossary.iter().map(|term| term.id.as_str());
    let fixed = [
        "home",
        "about",
        "clock",
        "clock:CA",
        "comparison",
        "faq",
        "finding",
        "glossary",
        "remembers",
        "review",
        "plan",
        "situations",
        "situation:plea",
        "situation-plea",
    ];
    let all: Vec<&str> = fixed
        .into_iter()
        .chain(questions)
        .chain(answers)
        .chain(terms)
        .collect();
    assert!(all.len() > 100);
    for id in all {
        let [en, es] = ["en", "es"].map(|lang| said(&["page", id, "--lang", lang]));
        for page in [&en, &es] {
            assert!(
                page.lines().filter(|line| !line.is_empty()).count() >= 2,
                "{id}"
            );
            for slip in ["{", "}", "**", "](", "faq-", "plan-", "term-", "q-"] {
                let address = page
                    .lines()
                    .any(|line| line.contains("://") && line.contains(slip));
                assert!(address || !page.contains(slip), "{slip:?} on {id}: {page}");
            }
        }
        assert_ne!(en, es, "{id}");
    }
}

#[test]
fn a_page_can_be_asked_for_by_its_kind() {
    let term = said(&["page", "term:bail"]);
    assert_eq!(term, said(&["page", "bail"]));
    assert_eq!(said(&["page", "question:stage"]), said(&["page", "stage"]));
    assert_eq!(
        wrong(&["page", "faq:bail"]),
        "there is no page \"faq:bail\"; the nearest is \"bail\""
    );
}

#[test]
fn search_finds_answers_by_their_words_in_each_language() {
    for (lang, query) in [("en", "pay bail"), ("es", "pagar FIANZA")] {
        let found = json(&["search", query, "--lang", lang, "--format", "json"]);
        let found = found.as_array().unwrap();
        assert!(
            found.iter().any(|hit| hit["id"] == "should-we-pay"),
            "{found:#?}"
        );
        let text = said(&["search", query, "--lang", lang]);
        for hit in found {
            for part in ["id", "question", "answer"] {
                assert!(text.contains(hit[part].as_str().unwrap()), "{text}");
            }
        }
    }
    // Accents may be left out.
    let [with, without] = ["cárcel", "carcel"].map(|word| said(&["search", word, "--lang", "es"]));
    assert_eq!(with, without);
    assert!(!with.is_empty());
    let none = json(&["search", "xyzzy", "--format", "json"]);
    assert_eq!(none, serde_json::json!([]));
}

#[test]
fn an_unknown_question_answer_language_or_page_is_one_sentence_with_the_nearest() {
    for (args, sentence) in [
        (
            &["plan", "--answer", "stat=TX"][..],
            "there is no question \"stat\"; the nearest is \"state\"",
        ),
        (
            &["plan", "--answer", "where=conty-jail"],
            "the question \"where\" has no answer \"conty-jail\"; the nearest is \"county-jail\"",
        ),
        (
            &["plan", "--lang", "esp"],
            "there is no language \"esp\"; the nearest is \"es\"",
        ),
        (
            &["page", "home", "--with", "es-"],
            "there is no language \"es-\"; the nearest is \"es\"",
        ),
        (
            &["search", "bail", "--lang", "qq"],
            "there is no language \"qq\"; the nearest is \"en\"",
        ),
        (
            &["page", "shuold-we-pay"],
            "there is no page \"shuold-we-pay\"; the nearest is \"should-we-pay\"",
        ),
        (
            &["--lang", "en_"],
            "there is no language \"en_\"; the nearest is \"en\"",
        ),
    ] {
        assert_eq!(wrong(args), sentence);
    }
}

#[test]
fn what_is_no_answer_at_all_is_said() {
    let said = wrong(&["plan", "--answer", "where"]);
    assert_eq!(said, "\"where\" is not of the form QUESTION=ANSWER");
    let said = wrong(&["plan", "--answer", "where=ice,out"]);
    assert_eq!(said, "the question \"where\" takes one answer");
}

#[test]
fn an_unknown_command_or_option_ends_with_2_and_a_tip() {
    for (args, tip) in [
        (&["chek"][..], "'check'"),
        (&["plan", "--lng", "en"], "'--lang'"),
        (&["graph", "--format", "jsn"], "'json'"),
    ] {
        let run = run(args);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{args:?}");
        assert!(
            run.err.contains("tip:") && run.err.contains(tip),
            "{}",
            run.err
        );
    }
}

#[test]
fn help_and_version_are_no_failures() {
    let help = said(&["--help"]);
    for command in ["check", "coverage", "graph", "plan", "page", "search"] {
        assert!(help.contains(&format!("  {command} ")), "{help}");
        assert!(said(&[command, "--help"]).contains("Usage: hold-guide"));
    }
    assert!(said(&["--version"]).contains(env!("CARGO_PKG_VERSION")));
}

#[test]
fn without_a_display_one_line_says_what_to_do_at_once() {
    for home in [
        Path::new("/nonexistent"),
        Path::new("/proc"),
        &std::env::temp_dir(),
    ] {
        let start = Instant::now();
        let run = finish(program().env("HOME", home));
        assert!(start.elapsed() < Duration::from_secs(5));
        assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
        assert_eq!(run.err.lines().count(), 1, "{}", run.err);
        assert!(
            run.err
                .starts_with("hold-guide: this computer shows no window")
        );
        assert!(run.err.contains("`hold-guide plan`"), "{}", run.err);
    }
}

#[test]
fn without_a_display_the_line_is_for_readers() {
    let run = run(&[]);
    assert!(
        !run.err.contains(".rs:") && !run.err.contains("winit"),
        "{}",
        run.err
    );
}

#[test]
fn a_missing_or_read_only_home_does_not_matter() {
    let page = said(&["page", "home"]);
    for home in [
        None,
        Some(""),
        Some("/nonexistent"),
        Some("/proc"),
        Some("relative"),
    ] {
        let mut command = program();
        match home {
            None => command.env_remove("HOME"),
            Some(home) => command.env("HOME", home).env("XDG_CONFIG_HOME", home),
        };
        let run = finish(command.args(["page", "home"]));
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{home:?}");
        assert_eq!(run.out, page);
    }
}

#[test]
fn a_reader_who_stops_listening_is_no_failure() {
    let mut command = program();
    let mut child = command
        .args(["page", "about"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty());
}

#[test]
fn no_command_writes_answers_or_anything_into_home() {
    let home = tempfile::tempdir().unwrap();
    for args in [
        &[
            "plan",
            "--answer",
            "state=TX",
            "--answer",
            "stage=bail-paid",
        ][..],
        &["page", "about"],
        &["search", "bail"],
        &["graph"],
        &["coverage"],
        &[],
    ] {
        let mut command = program();
        command.env("HOME", home.path()).current_dir(home.path());
        finish(command.env("TMPDIR", home.path()).args(args));
    }
    let left: Vec<_> = fs::read_dir(home.path()).unwrap().collect();
    assert!(left.is_empty(), "{left:?}");
}
