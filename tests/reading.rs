//! The words are plain: how hard they are to read, what they never say, and what bad words look
//! like to an editor.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

use std::sync::LazyLock;

use hold_guide::check::{Grade, Report, Scale, check, median};
use hold_guide::guide::{Files, Finding};

const WALKTHROUGH: &str = "assets/guide/walkthrough.ron";
const EN_FAQ: &str = "locales/en/faq.ftl";
const ES_FAQ: &str = "locales/es/faq.ftl";

/// The files as they are, with the walk through all answers cut short.
fn files() -> Files {
    let mut files = Files::built_in();
    let text = files.text(WALKTHROUGH).unwrap();
    let text = text.replace("start: \"private\"", "start: \"more\"");
    files.set(WALKTHROUGH, text);
    files
}

fn report() -> &'static Report {
    static REPORT: LazyLock<Report> = LazyLock::new(|| check(&files(), None));
    &REPORT
}

fn grades(tag: &str) -> Vec<&'static Grade> {
    let grades = report().grades.iter();
    grades.filter(|grade| grade.tag == tag).collect()
}

/// What is found after one replacement, and was not found before.
#[track_caller]
fn found(file: &str, old: &str, new: &str) -> Vec<Finding> {
    let mut files = files();
    let text = files.text(file).unwrap();
    assert!(text.contains(old), "no {old:?} in {file}");
    let text = text.replacen(old, new, 1);
    files.set(file, text);
    let mut found = check(&files, None).findings;
    found.retain(|finding| !report().findings.contains(finding));
    found
}

/// The one finding of this text, with its file, line and id.
#[track_caller]
fn one(file: &str, (old, new): (&str, &str), id: &str, problem: &str) -> Finding {
    let found = found(file, old, new);
    let [finding] = found.as_slice() else {
        panic!("{found:#?}");
    };
    assert_eq!((finding.file.as_str(), finding.id.as_str()), (file, id));
    assert!(finding.problem.contains(problem), "{finding}");
    let line = finding.line.expect("a line");
    let text = Files::built_in().text(file).unwrap().to_owned();
    let message = text.lines().nth(line - 1).unwrap();
    assert!(
        message.starts_with(id.split('.').next().unwrap()),
        "{message}"
    );
    finding.clone()
}

#[test]
fn english_is_read_in_the_sixth_year_of_school_and_never_after_the_eighth() {
    let grades = grades("en");
    assert!(grades.len() > 400);
    assert!(
        grades
            .iter()
            .all(|grade| grade.scale == Scale::FleschKincaid)
    );
    let middle = median(grades.iter().copied()).unwrap();
    assert!(middle <= 6.5, "median {middle}");
    for grade in &grades {
        assert!(grade.score <= 8.5, "{grade:?}");
        assert!(grade.longest <= 30, "{grade:?}");
    }
    // Every part by itself, so that easy labels do not hide hard answers.
    for part in [
        "faq",
        "plan",
        "glossary",
        "lawpage",
        "clock",
        "contacts",
        "walkthrough",
    ] {
        let of_part = grades.iter().copied().filter(|grade| grade.part == part);
        let middle = median(of_part).expect(part);
        assert!(middle <= 6.5, "{part}: median {middle}");
    }
}

#[test]
fn spanish_is_somewhat_easy_or_easier() {
    let grades = grades("es");
    assert!(grades.len() > 400);
    assert!(grades.iter().all(|grade| grade.scale == Scale::Inflesz));
    let middle = median(grades.iter().copied()).unwrap();
    assert!(middle >= 65.0, "median {middle}");
    for part in ["faq", "plan", "glossary", "lawpage", "clock", "walkthrough"] {
        let of_part = grades.iter().copied().filter(|grade| grade.part == part);
        let middle = median(of_part).expect(part);
        assert!(middle >= 65.0, "{part}: median {middle}");
    }
    assert!(grades.iter().all(|grade| grade.longest <= 35));
}

#[test]
fn every_language_is_measured() {
    for tag in ["ar", "hi", "ko", "zh-Hans", "vi"] {
        let grades = grades(tag);
        assert!(grades.len() > 10, "{tag}");
        assert!(
            grades
                .iter()
                .all(|grade| grade.scale == Scale::SentenceLength)
        );
        let middle = median(grades.iter().copied()).unwrap();
        assert!((3.0..30.0).contains(&middle), "{tag}: {middle}");
    }
}

#[test]
fn a_text_that_is_too_hard_is_named_with_its_grade() {
    let hard = "plan-know-hold = Notwithstanding applicable administrative determinations, \
                immigration detainers constitute governmental solicitations necessitating \
                interagency coordination. Was: ";
    let found = found("locales/en/plan.ftl", "plan-know-hold = ", hard);
    let said: Vec<String> = found.iter().map(ToString::to_string).collect();
    let all = said.join("\n");
    assert!(all.contains("locales/en/plan.ftl:"), "{all}");
    assert!(all.contains("plan-know-hold: reads at grade 1"), "{all}");
}

#[test]
fn a_long_sentence_is_named_with_its_length() {
    let long = ["one"; 31].join(" ");
    one(
        EN_FAQ,
        ("    .careful-1 = ", &format!("    .careful-1 = {long}. ")),
        "faq-what-is-a-hold.careful-1",
        "a sentence of 31 words, more than 30",
    );
    let long = ["uno"; 36].join(" ");
    one(
        ES_FAQ,
        ("    .careful-1 = ", &format!("    .careful-1 = {long}. ")),
        "faq-what-is-a-hold.careful-1",
        "a sentence of 36 words, more than 35",
    );
}

#[test]
fn bail_and_immigration_bond_are_not_mixed() {
    let id = "faq-what-is-a-hold.careful-1";
    for (file, words, problem) in [
        (EN_FAQ, "Pay the bond.", "says \"bond\" alone"),
        (EN_FAQ, "Some bonds are high.", "says \"bonds\" alone"),
        (
            EN_FAQ,
            "Ask for immigration bail.",
            "says \"immigration bail\"",
        ),
        (ES_FAQ, "Pague la fianza.", "says \"fianza\" alone"),
        (ES_FAQ, "Hay fianzas altas.", "says \"fianzas\" alone"),
    ] {
        let mut found = found(
            file,
            "    .careful-1 = ",
            &format!("    .careful-1 = {words} "),
        );
        found.retain(|finding| finding.problem.contains(problem));
        assert!(
            found.iter().any(|f| f.id == id && f.instead.is_some()),
            "{words}"
        );
    }
    // The whole names are no slips, whatever stands around them.
    for (file, words) in [
        (
            EN_FAQ,
            "An [immigration bond](term:immigration-bond) is not [bail](term:bail).",
        ),
        (
            ES_FAQ,
            "La [fianza de inmigración](term:immigration-bond) no es [fianza penal](term:bail).",
        ),
    ] {
        let found = found(
            file,
            "    .careful-1 = ",
            &format!("    .careful-1 = {words} "),
        );
        assert!(found.is_empty(), "{found:#?}");
    }
}

#[test]
fn some_words_are_never_said() {
    for (file, words) in [
        (EN_FAQ, "Do not pay now."),
        (EN_FAQ, "Don’t pay now."),
        (EN_FAQ, "An illegal alien can call."),
        (EN_FAQ, "We guarantee it."),
        (
            EN_FAQ,
            "You get a hearing after { $days-not-in-force } days.",
        ),
        (ES_FAQ, "No pague hoy."),
        (ES_FAQ, "Un inmigrante ilegal puede llamar."),
        (ES_FAQ, "Hay audiencia a los { $days-not-in-force } días."),
    ] {
        let mut found = found(
            file,
            "    .careful-1 = ",
            &format!("    .careful-1 = {words} "),
        );
        found.retain(|finding| finding.problem.starts_with("says "));
        let [finding] = found.as_slice() else {
            panic!("{words}: {found:#?}");
        };
        assert_eq!(finding.id, "faq-what-is-a-hold.careful-1");
        assert!(finding.instead.is_some() && finding.line.is_some());
    }
}

#[test]
fn a_special_word_is_explained_where_it_first_stands() {
    for (file, old, new, id, word) in [
        (
            EN_FAQ,
            "[release point](term:release-point)",
            "release point",
            "faq-when-48-starts.means-1",
            "release point",
        ),
        (
            ES_FAQ,
            "[momento de salida](term:release-point)",
            "momento de salida",
            "faq-when-48-starts.means-1",
            "momento de salida",
        ),
        (
            "locales/en/plan.ftl",
            "[public defender](term:public-defender)",
            "public defender",
            "plan-now-stage",
            "public defender",
        ),
        (
            "locales/en/lawpage.ftl",
            "grouped in [circuits](term:federal-circuit). { $state }",
            "grouped in federal circuits. { $state }",
            "law-page-circuit",
            "federal circuit",
        ),
    ] {
        let problem = format!("uses the special word \"{word}");
        one(file, (old, new), id, &problem);
    }
}

#[test]
fn what_every_reader_knows_needs_no_link() {
    let words = "    .careful-1 = ICE may come. ";
    assert!(found(EN_FAQ, "    .careful-1 = ", words).is_empty());
    let glossary = "assets/guide/glossary.ron";
    let found = found(glossary, ", everyday: true", "");
    assert!(found.len() > 50, "{found:#?}");
    assert!(
        found
            .iter()
            .all(|f| f.problem.contains("special word \"ice\""))
    );
}

#[test]
fn rules_for_no_language_and_slips_in_them_are_refused() {
    let language = "assets/guide/language.ron";
    let found = found(language, "never_alone:", "never_alnoe:");
    let first = found.first().expect("a finding");
    assert_eq!(first.file, language);
    assert_eq!(first.instead.as_deref(), Some("\"never_alone\""));
}

#[test]
fn what_is_due_within_a_month_is_listed_and_fails_nothing() {
    let on = |day: &str| check(&files(), Some(day.parse().unwrap()));
    let report = on("2026-11-24");
    assert!(report.overdue.is_empty());
    assert!(report.due_soon.iter().any(|(id, _)| id == "F064"));
    for (id, by) in &report.due_soon {
        assert!(*by <= "2026-12-24".parse().unwrap(), "{id} {by}");
    }
    // On the day itself it is still due, the day after it is overdue.
    let last = report.due_soon.iter().map(|(_, by)| *by).max().unwrap();
    assert!(
        on(&last.to_string())
            .due_soon
            .iter()
            .any(|(_, by)| *by == last)
    );
    let after = on(&last.tomorrow().unwrap().to_string());
    assert!(after.overdue.iter().any(|(_, by)| *by == last));
}

#[test]
fn every_part_says_how_sure_it_is() {
    let guide = hold_guide::guide::load(&Files::built_in()).unwrap();
    for (part, standing) in &report().standing {
        let all = standing.verified + standing.known + standing.uncertain;
        let lines = guide.faq.entries.iter().flat_map(|entry| &entry.body);
        let wanted = match *part {
            "faq" => lines.filter(|line| !line.sources.is_empty()).count(),
            "plan" => guide
                .plan
                .items
                .iter()
                .filter(|i| !i.sources.is_empty())
                .count(),
            "glossary" => guide.glossary.len(),
            "contacts" => guide.contacts.len(),
            "law" => 56,
            other => panic!("{other}"),
        };
        assert_eq!(all, wanted, "{part}");
        assert!(standing.verified > 0, "{part}");
    }
    assert_eq!(report().standing.len(), 5);
}
