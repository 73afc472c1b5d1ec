//! Content files with one slip each: what is wrong is named with its place, and nothing panics.
//!
//! Slips in structure and in Fluent's grammar are refused by `load`. Slips in words and plans are
//! findings of `check`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use hold_guide::check::{check, load};
use hold_guide::guide::{Files, FilesError, Finding};

const WALKTHROUGH: &str = "assets/guide/walkthrough.ron";
const PLAN: &str = "assets/guide/plan.ron";
const FAQ: &str = "assets/guide/faq.ron";
const GLOSSARY: &str = "assets/guide/glossary.ron";
const CONTACTS: &str = "assets/guide/contacts.ron";
const SOURCES: &str = "assets/guide/sources.ron";
const LAW: &str = "assets/guide/law.ron";
const TILES: &str = "assets/guide/tiles.ron";
const VALUES: &str = "assets/guide/values.ron";

const EN_PLAN: &str = "locales/en/plan.ftl";
const ES_PLAN: &str = "locales/es/plan.ftl";
const ES_STEPS: &str = "locales/es/walkthrough.ftl";

/// The built-in files with the first `old` in one file replaced, and the line where it stood.
#[track_caller]
fn broken(file: &str, old: &str, new: &str) -> (Files, usize) {
    let mut files = Files::built_in();
    let line = replace(&mut files, file, old, new);
    (files, line)
}

#[track_caller]
fn replace(files: &mut Files, file: &str, old: &str, new: &str) -> usize {
    let text = files.text(file).expect(file).to_owned();
    let at = text
        .find(old)
        .unwrap_or_else(|| panic!("no {old:?} in {file}"));
    files.set(file, text.replacen(old, new, 1));
    text[..at].matches('\n').count() + 1
}

/// The findings about files that cannot be loaded; they are refused as a whole.
#[track_caller]
fn refused(files: &Files) -> Vec<Finding> {
    let findings = load(files).expect_err("files that are refused");
    let report = check(files, None);
    assert_eq!(report.findings, findings, "check and load say the same");
    assert!(report.walk.is_none());
    findings
}

/// What `check` finds that it does not find in the sound content. The way begins at `start`, late
/// in the walkthrough, so that the walk through all answers takes no time.
#[track_caller]
fn found_from(start: &str, mut files: Files) -> Vec<Finding> {
    let late = |files: &mut Files| {
        let start = format!("start: \"{start}\"");
        replace(files, WALKTHROUGH, "start: \"private\"", &start);
        check(files, None).findings
    };
    let usual = late(&mut Files::built_in());
    let mut found = late(&mut files);
    found.retain(|finding| !usual.contains(finding));
    found
}

fn found(files: Files) -> Vec<Finding> {
    found_from("more", files)
}

/// The finding of `findings` that says this of the entry `id`, with its line known.
#[track_caller]
fn about<'a>(findings: &'a [Finding], file: &str, id: &str, problem: &str) -> &'a Finding {
    let mut fitting = findings.iter().filter(|f| f.file == file && f.id == id);
    fitting
        .find(|f| f.problem.contains(problem) && f.line.is_some())
        .unwrap_or_else(|| panic!("no {file} {id} {problem:?} in {findings:#?}"))
}

/// Breaks one name in a RON file: refused with this one finding, which names the nearest.
#[track_caller]
fn misnamed(file: &str, (old, new): (&str, &str), id: &str, problem: &str, instead: &str) {
    let (files, _) = broken(file, old, new);
    let findings = refused(&files);
    assert_eq!(findings.len(), 1, "{findings:#?}");
    let finding = about(&findings, file, id, problem);
    assert_eq!(finding.instead.as_deref(), Some(instead));
    let said = finding.to_string();
    assert!(said.starts_with(&format!("{file}:")), "{said}");
    assert!(said.ends_with(&format!("; write {instead}")), "{said}");
}

#[test]
fn a_misspelt_field_is_named_with_its_line_and_the_nearest() {
    for (file, field, slip) in [
        (WALKTHROUGH, "section", "secton"),
        (PLAN, "sources", "source"),
        (FAQ, "related", "releted"),
        (GLOSSARY, "sources", "sorces"),
        (CONTACTS, "run_by", "runby"),
        (SOURCES, "review_by", "reviewby"),
        (LAW, "may_hold", "mayhold"),
    ] {
        let (files, line) = broken(file, &format!("{field}:"), &format!("{slip}:"));
        let findings = refused(&files);
        let finding = about(&findings, file, "", &format!("`{slip}`"));
        assert_eq!(finding.line, Some(line), "{finding}");
        assert_eq!(finding.instead, Some(format!("\"{field}\"")), "{finding}");
    }
}

#[test]
fn an_unknown_section_or_state_of_the_law_names_the_nearest() {
    for (file, old, new, instead) in [
        (PLAN, "section: Answer", "section: Anser", "Answer"),
        (LAW, "stance: Requires", "stance: Require", "Requires"),
        (PLAN, "Law(MayHold([", "Law(MayHeld([", "MayHold"),
        (VALUES, "Number(18)", "Nummer(18)", "Number"),
    ] {
        let (files, line) = broken(file, old, new);
        let finding = &refused(&files)[0];
        assert_eq!(finding.line, Some(line), "{finding}");
        let instead = format!("\"{instead}\"");
        assert_eq!(finding.instead, Some(instead), "{finding}");
    }
}

#[test]
fn slips_in_several_files_show_at_once() {
    let (mut files, _) = broken(PLAN, "sources:", "sauces:");
    replace(&mut files, FAQ, "related:", "relatd:");
    files.remove(VALUES);
    let findings = refused(&files);
    let names: Vec<&str> = findings.iter().map(|f| f.file.as_str()).collect();
    assert_eq!(names, [PLAN, FAQ, VALUES]);
}

#[test]
fn an_unknown_choice_names_the_nearest() {
    misnamed(
        PLAN,
        ("[\"plea-offered\"]", "[\"plea-ofered\"]"),
        "ans-plea",
        "there is no choice of stage \"plea-ofered\"",
        "\"plea-offered\"",
    );
}

#[test]
fn an_unknown_question_names_the_nearest() {
    misnamed(
        PLAN,
        ("Is(\"stage\", [\"plea", "Is(\"stge\", [\"plea"),
        "ans-plea",
        "there is no question \"stge\"",
        "\"stage\"",
    );
    misnamed(
        WALKTHROUGH,
        ("to: \"hold\"", "to: \"hodl\""),
        "where",
        "there is no question \"hodl\"",
        "\"hold\"",
    );
    misnamed(
        FAQ,
        ("steps: [\"hold\"]", "steps: [\"hald\"]"),
        "what-is-a-hold",
        "there is no question \"hald\"",
        "\"hold\"",
    );
}

#[test]
fn an_unknown_source_names_the_nearest() {
    misnamed(
        PLAN,
        ("sources: [\"F033\"]", "sources: [\"F03E3\"]"),
        "ans-denied",
        "there is no source \"F03E3\"",
        "\"F033\"",
    );
    misnamed(
        GLOSSARY,
        ("[\"F001\", \"F006\"", "[\"F001\", \"F0006\""),
        "detainer",
        "there is no source \"F0006\"",
        "\"F006\"",
    );
    let (files, _) = broken(CONTACTS, "source: \"G07\"", "source: \"G0.7\"");
    let findings = refused(&files);
    let finding = about(&findings, CONTACTS, "ice-locator", "no source \"G0.7\"");
    assert_eq!(finding.instead.as_deref(), Some("\"G07\""));
}

#[test]
fn an_unknown_contact_answer_group_or_place_names_the_nearest() {
    misnamed(
        PLAN,
        ("Some(\"ice-line\")", "Some(\"ice-lin\")"),
        "help-ice-line",
        "there is no contact \"ice-lin\"",
        "\"ice-line\"",
    );
    misnamed(
        FAQ,
        (
            "related: [\"is-it-a-judges-order\"",
            "related: [\"is-it-a-judge-order\"",
        ),
        "what-is-a-hold",
        "there is no entry \"is-it-a-judge-order\"",
        "\"is-it-a-judges-order\"",
    );
    misnamed(
        FAQ,
        ("group: \"hold\"", "group: \"holds\""),
        "what-is-a-hold",
        "there is no group \"holds\"",
        "\"hold\"",
    );
    misnamed(
        PLAN,
        (
            "a: \"law-no\", b: \"law-must\"",
            "a: \"law-no\", b: \"law-mustn\"",
        ),
        "law-mustn",
        "there is no item \"law-mustn\"",
        "\"law-must\"",
    );
}

#[test]
fn a_statement_without_a_source_is_refused() {
    for (file, old, new, id) in [
        (PLAN, "sources: [\"F059\"]", "sources: []", "ans-plea"),
        (
            FAQ,
            "sources: [\"F001\"]",
            "sources: []",
            "what-is-a-hold.answer",
        ),
        (GLOSSARY, "[\"F095\"]", "[]", "a-number"),
    ] {
        let (files, _) = broken(file, old, new);
        about(&refused(&files), file, id, "must name a source");
    }
}

#[test]
fn a_source_that_cites_nothing_is_refused() {
    let text = Files::built_in().text(SOURCES).unwrap().to_owned();
    let start = text.find("cites: [").unwrap();
    let end = start + text[start..].find("\n        ],").unwrap();
    let (files, _) = broken(SOURCES, &text[start..end], "cites: [");
    about(&refused(&files), SOURCES, "F001", "must cite something");
}

/// Puts a day for the next review into the first entry with `mark`, and gives the entry's id.
fn with_review_by(file: &str, mark: &str, day: &str) -> (Files, String) {
    let mut files = Files::built_in();
    let text = files.text(file).unwrap();
    let at = text.find(mark).unwrap();
    let id = text[..at].rsplit("id: \"").next().unwrap();
    let id = id.split('"').next().unwrap().to_owned();
    let by = at + text[at..].find("review_by: \"").unwrap() + "review_by: \"".len();
    let text = format!("{}{day}{}", &text[..by], &text[by + "2026-01-01".len()..]);
    files.set(file, text);
    (files, id)
}

#[test]
fn a_review_before_the_check_is_refused() {
    let (files, id) = with_review_by(SOURCES, "moving: false", "2020-01-01");
    about(
        &refused(&files),
        SOURCES,
        &id,
        "review_by is before checked",
    );
}

#[test]
fn moving_law_that_is_looked_at_too_late_is_refused() {
    let (files, id) = with_review_by(SOURCES, "moving: true", "2099-01-01");
    about(&refused(&files), SOURCES, &id, "at most 60 days");
}

#[test]
fn a_day_that_does_not_exist_is_refused() {
    let (files, line) = broken(
        SOURCES,
        "checked: \"2026-11-24\"",
        "checked: \"2026-13-24\"",
    );
    let finding = &refused(&files)[0];
    assert_eq!((finding.file.as_str(), finding.line), (SOURCES, Some(line)));
}

#[test]
fn an_id_that_stands_twice_is_refused() {
    for (file, old, new, id, kind) in [
        (
            WALKTHROUGH,
            "id: \"minor\"",
            "id: \"citizen\"",
            "citizen",
            "question",
        ),
        (
            PLAN,
            "id: \"ans-minor\"",
            "id: \"ans-citizen\"",
            "ans-citizen",
            "item",
        ),
        (
            FAQ,
            "id: \"why-a-hold\"",
            "id: \"what-is-a-hold\"",
            "what-is-a-hold",
            "entry",
        ),
        (
            FAQ,
            "id: \"means-2\"",
            "id: \"means-1\"",
            "what-is-a-hold.means-1",
            "line",
        ),
        (GLOSSARY, "id: \"bia\"", "id: \"bail\"", "bail", "term"),
        (
            CONTACTS,
            "id: \"ice-line\"",
            "id: \"ice-locator\"",
            "ice-locator",
            "contact",
        ),
        (SOURCES, "id: \"F002\"", "id: \"F001\"", "F001", "source"),
        (LAW, "code: \"TX\"", "code: \"CA\"", "CA", "place"),
        (TILES, "code: \"TX\"", "code: \"CA\"", "CA", "tile"),
    ] {
        let (files, _) = broken(file, old, new);
        let problem = format!("this {kind} stands here twice");
        about(&refused(&files), file, id, &problem);
    }
}

#[test]
fn two_answers_in_one_entry_are_refused() {
    let (files, _) = broken(FAQ, "kind: Means", "kind: Answer");
    about(&refused(&files), FAQ, "what-is-a-hold", "is the Answer");
}

#[test]
fn a_missing_file_is_named() {
    for file in [
        WALKTHROUGH,
        PLAN,
        FAQ,
        GLOSSARY,
        CONTACTS,
        SOURCES,
        LAW,
        TILES,
        VALUES,
    ] {
        let mut files = Files::built_in();
        files.remove(file);
        let findings = refused(&files);
        assert_eq!(findings.len(), 1);
        let expected = format!("{file}: the file is missing");
        assert_eq!(findings[0].to_string(), expected);
    }
    let mut files = Files::built_in();
    files.remove("locales/en/locale.ron");
    let said = refused(&files);
    let told = |what: &str| {
        said.iter()
            .any(|finding| finding.to_string().contains(what))
    };
    assert!(told("the source language is missing"), "{said:?}");
}

#[test]
fn a_language_under_a_wrong_tag_is_refused() {
    let (files, _) = broken("locales/es/locale.ron", "tag: \"es\"", "tag: \"se\"");
    let said = refused(&files)[0].to_string();
    assert!(said.contains("the tag is not the folder's name"), "{said}");
}

#[test]
fn a_broken_placeable_is_refused_with_its_line() {
    for new in ["{ $hours-hold ", "{ $", "{ }", "{"] {
        let (files, line) = broken(EN_PLAN, "{ $hours-hold }", new);
        let findings = refused(&files);
        let near = |f: &Finding| f.line.is_some_and(|at| at.abs_diff(line) <= 1);
        let here = findings.iter().find(|f| f.file == EN_PLAN && near(f));
        assert!(here.is_some(), "{new:?} in line {line}: {findings:#?}");
    }
}

#[test]
fn a_misspelt_message_is_missing_and_nothing_says_it() {
    let (files, line) = broken(ES_PLAN, "plan-now-silence =", "plan-now-silense =");
    let findings = found(files);
    let orphan = about(
        &findings,
        ES_PLAN,
        "plan-now-silense",
        "nothing in the guide says",
    );
    assert_eq!(orphan.line, Some(line));
    assert_eq!(orphan.instead.as_deref(), Some("plan-now-silence"));
    let missing = findings.iter().find(|f| f.id == "plan-now-silence");
    let missing = missing.expect("a finding");
    assert_eq!(missing.file, ES_PLAN);
    assert_eq!(missing.problem, "this message is missing");
}

#[test]
fn a_missing_part_of_a_message_is_found_at_the_message() {
    let (files, _) = broken(ES_STEPS, "    .why =", "    .wy =");
    let findings = found(files);
    about(
        &findings,
        ES_STEPS,
        "q-private.why",
        "this message is missing",
    );
    let orphan = about(
        &findings,
        ES_STEPS,
        "q-private.wy",
        "nothing in the guide says",
    );
    assert_eq!(orphan.instead.as_deref(), Some("q-private.why"));
}

#[test]
fn a_message_that_stands_twice_is_found() {
    let (files, _) = broken(
        EN_PLAN,
        "plan-now-silence =",
        "plan-now-private = Twice.\nx =",
    );
    let findings = found(files);
    about(&findings, EN_PLAN, "plan-now-private", "stands here twice");
}

#[test]
fn an_unknown_value_names_the_nearest() {
    let (mut files, line) = broken(EN_PLAN, "{ $hours-hold }", "{ $hours-hlod }");
    // In every language, or they would differ.
    let plans: Vec<String> = Files::built_in()
        .below("locales/")
        .filter(|(path, _)| path.ends_with("/plan.ftl"))
        .map(|(path, _)| path.to_owned())
        .collect();
    for path in plans.iter().filter(|path| *path != EN_PLAN) {
        replace(&mut files, path, "{ $hours-hold }", "{ $hours-hlod }");
    }
    let findings = found(files);
    assert_eq!(findings.len(), plans.len(), "{findings:#?}");
    for finding in findings {
        assert_eq!(finding.problem, "there is no value $hours-hlod");
        assert_eq!(finding.instead.as_deref(), Some("{ $hours-hold }"));
        assert!(plans.contains(&finding.file));
        assert!(finding.file != EN_PLAN || finding.line == Some(line));
    }
}

#[test]
fn values_that_differ_between_the_languages_are_found() {
    let old = "{ $hours-orr }";
    let (files, line) = broken(ES_PLAN, old, "{ $hours-hold }");
    let findings = found(files);
    for problem in ["lacks the value $hours-orr", "adds the value $hours-hold"] {
        let finding = about(&findings, ES_PLAN, "plan-ans-minor", problem);
        assert_eq!(finding.line, Some(line));
    }
    assert_eq!(findings.len(), 2);
}

#[test]
fn a_state_named_where_none_may_be_chosen_is_found() {
    let (mut files, _) = broken(
        EN_PLAN,
        "plan-now-silence = ",
        "plan-now-silence = In { $state }: ",
    );
    replace(
        &mut files,
        ES_PLAN,
        "plan-now-silence = ",
        "plan-now-silence = En { $state }: ",
    );
    let findings = found(files);
    let problem = "places $state but can show with state=dont-know";
    about(&findings, EN_PLAN, "plan-now-silence", problem);
    about(&findings, ES_PLAN, "plan-now-silence", problem);
}

/// One slip inside a sentence of each language, and what is said of it.
#[test]
fn slips_inside_a_sentence_are_found() {
    for (slip, problem, instead) in [
        (
            "Within 48 hours.",
            "spells a number out (4…)",
            Some("values.ron"),
        ),
        (
            "[It](term:detaner)",
            "leads to term:detaner",
            Some("term:detainer"),
        ),
        (
            "[It](faq:should-we-pya)",
            "leads to faq:should-we-pya",
            Some("faq:should-we-pay"),
        ),
        ("[It](step:stge)", "leads to step:stge", Some("step:stage")),
        ("[It](trem:bail)", "no kind of link", None),
        ("**Bold without an end.", "a ** has no partner", None),
        ("[A link without an end", "a [ is not closed", None),
        ("[A link](term:bail without", "a [ is not closed", None),
    ] {
        for file in [EN_PLAN, ES_PLAN] {
            let id = "plan-now-silence";
            let (files, line) = broken(file, &format!("{id} = "), &format!("{id} = {slip} "));
            let findings = found(files);
            let finding = about(&findings, file, id, problem);
            assert_eq!(finding.line, Some(line), "{finding}");
            let hint = finding.instead.as_deref();
            assert!(
                hint.zip(instead)
                    .is_none_or(|(hint, part)| hint.contains(part))
            );
            assert_eq!(hint.is_some(), instead.is_some(), "{finding}");
        }
    }
}

#[test]
fn a_link_to_a_term_that_was_taken_out_is_found() {
    let (files, _) = broken(GLOSSARY, "id: \"plea\"", "id: \"pleas\"");
    let findings = found(files);
    let finding = about(&findings, EN_PLAN, "plan-ans-plea", "leads to term:plea");
    assert_eq!(finding.instead.as_deref(), Some("term:pleas"));
}

#[test]
fn the_tip_line_is_found_however_it_is_written() {
    // Counted out, so that this file does not hold the number either.
    let (a, b, c) = (800 + 66, 300 + 47, 2400 + 23);
    for number in [
        format!("1-{a}-{b}-{c}"),
        format!("({a}) {b}-{c}"),
        format!("{a}.{b}.{c}"),
        format!("1{a}{b}{c}"),
        format!("{a}\u{2011}{b}\u{a0}{c}"),
    ] {
        for (file, comment) in [(CONTACTS, "//"), (EN_PLAN, "#")] {
            let mut files = Files::built_in();
            let text = files.text(file).unwrap();
            files.set(file, format!("{text}\n{comment} {number}\n"));
            about(&found(files), file, "", "tip line");
        }
    }
}

#[test]
fn rules_that_turn_in_a_circle_are_found_and_end() {
    let (files, _) = broken(WALKTHROUGH, "to: \"plan\"", "to: \"private\"");
    let report = check(&files, None);
    let said: Vec<String> = report.findings.iter().map(ToString::to_string).collect();
    let private = ": private: the rules lead back to this question";
    let told = |s: &String| s.starts_with(WALKTHROUGH) && s.contains(private);
    assert!(said.iter().any(told), "{said:#?}");
}

#[test]
fn a_question_that_no_rule_leads_to_is_found() {
    let (mut files, _) = broken(WALKTHROUGH, "to: \"since-release\"", "to: \"more\"");
    replace(
        &mut files,
        WALKTHROUGH,
        "start: \"private\"",
        "start: \"stage\"",
    );
    let findings = check(&files, None).findings;
    let here = |f: &&Finding| f.id == "since-release" && f.problem == "no question leads here";
    let finding = findings.iter().find(here).expect("a finding");
    assert_eq!(finding.file, WALKTHROUGH);
}

#[test]
fn a_question_must_lead_on_whatever_is_answered() {
    let rule = "(to: \"since-release\")";
    let text = Files::built_in().text(WALKTHROUGH).unwrap().to_owned();
    assert!(!text.contains(rule), "a rule for this test alone");
    for (old, new) in [
        (
            "[(to: \"plan\")]",
            "[(when: Is(\"more\", [\"none\"]), to: \"plan\")]",
        ),
        ("[(to: \"plan\")]", "[]"),
    ] {
        let findings = found(broken(WALKTHROUGH, old, new).0);
        let here = |f: &&Finding| f.id == "more" && f.problem.contains("the last rule of next");
        let finding = findings.iter().find(here).expect("a finding");
        assert_eq!(finding.file, WALKTHROUGH);
    }
}

#[test]
fn a_reader_who_does_not_know_must_have_an_answer() {
    let (files, _) = broken(WALKTHROUGH, "unsure: \"dont-know\",", "");
    let findings = found(files);
    let here = |f: &&Finding| f.id == "private" && f.problem.contains("does not know");
    assert!(findings.iter().any(|f| here(&f)), "{findings:#?}");
}

#[test]
fn two_items_that_contradict_each_other_are_found_with_the_answers_that_show_both() {
    let mut files = Files::built_in();
    let text = files.text(PLAN).unwrap();
    let at = text.find("id: \"law-no\"").unwrap();
    let (before, after) = text.split_at(at);
    let both = after.replacen("MayHold([No])", "MayHold([No, Must])", 1);
    assert_ne!(after, both);
    files.set(PLAN, format!("{before}{both}"));
    let findings = found_from("state", files);
    let here = |f: &&Finding| f.problem.contains("law-must, which it may never");
    let finding = findings.iter().find(here).expect("a finding");
    assert_eq!(
        (finding.file.as_str(), finding.id.as_str()),
        (PLAN, "law-no")
    );
    assert!(finding.problem.contains("(state="), "{finding}");
}

#[test]
fn a_plan_without_one_of_its_parts_is_found_with_the_answers_that_lead_to_it() {
    for (section, other, problem) in [
        ("DoNot", "Know", "a plan lacks something not to do ("),
        ("Help", "Know", "a plan lacks somebody who helps ("),
    ] {
        let mut files = Files::built_in();
        let text = files.text(PLAN).unwrap();
        let [section, other] = [section, other].map(|s| format!("section: {s},"));
        files.set(PLAN, text.replace(&section, &other));
        let findings = found_from("stage", files);
        let finding = findings.iter().find(|f| f.problem.contains(problem));
        let finding = finding.unwrap_or_else(|| panic!("no {problem} in {findings:#?}"));
        assert_eq!(finding.file, PLAN);
        assert!(finding.problem.contains("stage="), "{finding}");
    }
}

#[test]
fn an_empty_cell_in_the_bail_comparison_is_found() {
    let (mut files, _) = broken(PLAN, "Bail(Wait, Money)", "Bail(Wait, Next)");
    // A shorter way, so that the walk takes no time.
    replace(
        &mut files,
        WALKTHROUGH,
        "start: \"private\"",
        "start: \"where\"",
    );
    replace(&mut files, WALKTHROUGH, "to: \"hold\"", "to: \"stage\"");
    let findings = check(&files, None).findings;
    let lacks = |f: &&Finding| f.problem.contains("lacks the cell wait/money (");
    let finding = findings.iter().find(lacks).expect("a finding");
    assert!(finding.problem.contains(" stage="), "{finding}");
}

#[test]
fn a_condition_that_leaves_a_plan_empty_handed_is_found() {
    let mut files = Files::built_in();
    let text = files.text(PLAN).unwrap();
    let never = "section: Now,\n            when: Is(\"where\", [\"ice\"]),";
    let now = text.replace(
        "section: Now,\n            when: ",
        "section: Know,\n            when: ",
    );
    files.set(PLAN, now.replace("section: Now,", never));
    let findings = found_from("stage", files);
    let lacks = |f: &Finding| f.problem.starts_with("a plan lacks something to do now");
    assert!(findings.iter().any(lacks), "{findings:#?}");
}

/// Writes the built-in files into a folder.
fn written(folder: &Path) {
    for (path, text) in Files::built_in().below("") {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

#[test]
fn a_file_that_is_not_utf8_is_named() {
    let folder = tempfile::tempdir().unwrap();
    written(folder.path());
    assert!(Files::from_folder(folder.path()).is_ok());
    for file in [PLAN, ES_PLAN] {
        let path = folder.path().join(file);
        let sound = fs::read(&path).unwrap();
        fs::write(&path, [&sound[..], b"\xff\xfe"].concat()).unwrap();
        let error = Files::from_folder(folder.path()).expect_err("not UTF-8");
        let FilesError::Unreadable { path: named, .. } = &error;
        assert_eq!(named, &path);
        assert!(error.to_string().contains(file), "{error}");
        fs::write(&path, sound).unwrap();
    }
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let nowhere = folder.path().join("nowhere");
    let error = Files::from_folder(&nowhere).expect_err("no folder");
    assert!(error.to_string().contains("nowhere"), "{error}");
}

/// Cuts and scribbles all over each file: whatever comes of it, nothing panics, and a RON file
/// that is cut short is refused.
#[test]
fn no_damage_to_a_file_makes_it_panic() {
    let sound = Files::built_in();
    for (path, text) in sound.below("") {
        let around = support::files_around(path, &[]);
        // The thirteen other languages have the same messages, and there are many of them.
        let translated = path.starts_with("locales/")
            && !path.starts_with("locales/en/")
            && !path.starts_with("locales/es/");
        let cuts = if translated { 4 } else { 12 };
        let ends = text.char_indices().map(|(at, _)| at);
        for at in ends.step_by(text.chars().count() / cuts + 1) {
            let (head, tail) = text.split_at(at);
            for (damaged, must_fail) in [
                (head.to_owned(), path.starts_with("assets/")),
                (
                    format!("{head}\u{0}{{\"**[({tail}"),
                    path.starts_with("assets/"),
                ),
                (format!("{head}{head}"), false),
            ] {
                let mut files = around.clone();
                files.set(path, damaged);
                let outcome = load(&files);
                // A scribble in a comment harms nothing.
                let in_comment = head
                    .lines()
                    .last()
                    .is_some_and(|l| l.trim().starts_with("//"));
                assert!(
                    !must_fail || in_comment || outcome.is_err(),
                    "{path} at {at}"
                );
            }
        }
    }
}

#[test]
fn small_slips_are_found_too() {
    let faq = "locales/en/faq.ftl";
    let term = "locales/en/glossary.ftl";
    let mut unseen = BTreeSet::new();
    for (file, old, new) in [
        // Values that only a plan with a chosen state, or only one page, can place.
        (term, ".means = ", ".means = In { $state }, { $count }: "),
        (term, ".means = ", ".means = { no-such-message } "),
        (term, ".means = ", ".means = { -no-such-term } "),
        (term, ".means = ", ".means = { DATETIME($date-content) } "),
        (faq, ".answer = ", ".answer = { 48 } hours or { \"48\" } "),
        (
            WALKTHROUGH,
            "[\"yes\", \"no\",",
            "[\"yes\", \"no\", \"no\",",
        ),
        (WALKTHROUGH, "[\"place\",", "[\"place\", \"place\","),
        (FAQ, "groups: [\"hold\",", "groups: [\"hold\", \"hold\","),
        (
            PLAN,
            "Is(\"stage\", [\"plea-offered\"])",
            "Is(\"stage\", [])",
        ),
    ] {
        let (mut files, _) = broken(file, old, new);
        let spanish = file.replace("/en/", "/es/");
        if spanish != file {
            replace(&mut files, &spanish, old, new);
        }
        if found(files).is_empty() {
            unseen.insert(new);
        }
    }
    let mut files = Files::built_in();
    files.remove("locales/es/locale.ron");
    if found(files).is_empty() {
        unseen.insert("es/locale.ron is missing");
    }
    let (files, _) = with_review_by(LAW, "stance:", "2020-01-01");
    if found(files).is_empty() {
        unseen.insert("a state is reviewed before it is checked");
    }
    assert!(unseen.is_empty(), "not found: {unseen:#?}");
}

/// The parser of sentences calls itself for every brace.
#[test]
fn braces_without_end_are_found_and_end_nothing() {
    for braces in ["{".repeat(100_000), "{ A(".repeat(100_000)] {
        let mut files = Files::built_in();
        files.set(
            "locales/es/home.ftl",
            format!("a = b\nhome-title = {braces}"),
        );
        let findings = load(&files).expect_err("refused");
        let found = findings.iter().find(|f| f.problem.contains("too deep"));
        let found = found.expect("a finding");
        assert_eq!(found.file, "locales/es/home.ftl");
        assert_eq!(found.line, Some(2));
    }
}
