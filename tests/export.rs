//! The whole guide in one document: everything is in it, and every statement says what it rests on.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeSet;

use hold_guide::check;
use hold_guide::cli;
use hold_guide::guide::{self, Files, Guide};
use hold_guide::pages::Composer;
use hold_guide::pages::export::{Document, Entry, html, markdown};
use hold_guide::words::{Words, ids, msg};

/// Loaded anew for each test, and kept: words cannot be shared between threads.
fn content() -> &'static (Guide, Words) {
    Box::leak(Box::new(
        check::load(&Files::built_in()).expect("sound content"),
    ))
}

fn composer(tag: &str) -> Composer<'static> {
    let (guide, words) = content();
    Composer {
        guide,
        words,
        main: words.locale(tag).expect(tag),
        second: None,
        today: None,
    }
}

fn document(tag: &str) -> Document {
    composer(tag).document()
}

fn entries(document: &Document) -> impl Iterator<Item = &Entry> {
    document.parts.iter().flat_map(|part| &part.entries)
}

fn entry<'d>(document: &'d Document, id: &str) -> &'d Entry {
    entries(document).find(|entry| entry.id == id).expect(id)
}

/// The ids of statements that the content marks as plain advice, as the loader names them when
/// the marks are taken away.
fn practical() -> BTreeSet<String> {
    let mut files = Files::built_in();
    for path in ["assets/guide/plan.ron", "assets/guide/faq.ron"] {
        let text = files.text(path).unwrap();
        let unmarked = text.replace("practical: true", "practical: false");
        files.set(path, unmarked);
    }
    let findings = guide::load(&files).expect_err("bare statements");
    findings.into_iter().map(|finding| finding.id).collect()
}

fn run(args: &[&str]) -> cli::Outcome {
    let args = ["hold-guide"].iter().chain(args);
    cli::run(args.map(Into::into))
}

#[test]
fn everything_the_guide_knows_is_in_it() {
    for tag in ["en", "es", "ar"] {
        let guide = composer(tag).guide;
        let document = document(tag);
        let there: BTreeSet<&str> = entries(&document).map(|entry| entry.id.as_str()).collect();
        let all = entries(&document).count();
        assert_eq!(there.len(), all, "an id stands twice");
        let mut wanted = Vec::new();
        wanted.extend(
            guide
                .walkthrough
                .questions()
                .map(|(_, q)| format!("step:{}", q.id)),
        );
        wanted.extend(
            guide
                .plan
                .items
                .iter()
                .map(|item| format!("plan:{}", item.id)),
        );
        wanted.extend(
            guide
                .faq
                .entries
                .iter()
                .map(|entry| format!("faq:{}", entry.id)),
        );
        wanted.extend(
            guide
                .glossary
                .iter()
                .map(|term| format!("term:{}", term.id)),
        );
        wanted.extend(
            guide
                .contacts
                .iter()
                .map(|contact| format!("contact:{}", contact.id)),
        );
        wanted.extend(
            guide
                .sources
                .iter()
                .map(|source| format!("source:{}", source.id)),
        );
        for place in &guide.law.jurisdictions {
            wanted.extend([
                format!("law:{}", place.code),
                format!("source:law:{}", place.code),
            ]);
        }
        for id in &wanted {
            assert!(there.contains(id.as_str()), "{tag}: no {id}");
        }
    }
}

/// Each statement of an answer, of the plan, of a special word, a contact and a place shows a
/// source with its confidence, or is marked as plain advice in the content.
#[test]
fn every_statement_shows_its_sources_or_is_plain_advice() {
    let practical = practical();
    assert!(practical.len() > 50);
    for tag in ["en", "es"] {
        let composer = composer(tag);
        let words = composer.words;
        let advice = words.say(composer.main, msg::EXPORT_PRACTICAL, &[]);
        let none = words.say(composer.main, msg::EXPORT_NO_SOURCE, &[]);
        let mut plain = BTreeSet::new();
        let mut seen = 0;
        for entry in entries(&composer.document()) {
            let (kind, name) = entry.id.split_once(':').unwrap_or((entry.id.as_str(), ""));
            if !["faq", "plan", "term", "law", "contact"].contains(&kind) {
                continue;
            }
            for statement in &entry.statements {
                seen += 1;
                let id = match statement.id.as_str() {
                    "" => name.to_owned(),
                    line => format!("{name}.{line}"),
                };
                assert!(!statement.rests_on.is_empty(), "{tag} {kind} {id}");
                assert!(!statement.rests_on.contains(&none), "{tag} {kind} {id}");
                if statement.rests_on.contains(&advice) {
                    assert_eq!(statement.rests_on.len(), 1, "{tag} {id}");
                    plain.insert(id);
                }
            }
        }
        assert!(seen > 2000, "only {seen}");
        assert_eq!(plain, practical, "{tag}");
    }
}

/// The sources of each answer and item of the plan, as the content has them.
#[test]
fn each_source_stands_with_its_confidence_and_its_dates() {
    let composer = composer("en");
    let document = composer.document();
    let guide = composer.guide;
    let line_of = |source: &guide::Source| {
        let sure = format!("{:?}", source.confidence).to_lowercase();
        let dates = [source.checked, source.review_by].map(|date| composer.main.date(date));
        (
            format!("{}: {sure}", source.id),
            dates.map(|date| hold_guide::words::plain(&date)),
        )
    };
    let says = |lines: &[hold_guide::words::Rich], source: &guide::Source| {
        let (start, dates) = line_of(source);
        lines.iter().map(|line| line.plain()).any(|line| {
            line.starts_with(&start) && dates.iter().all(|date| line.contains(date.as_str()))
        })
    };
    for entry in &guide.faq.entries {
        let shown = self::entry(&document, &format!("faq:{}", entry.id));
        for (line, shown) in entry.body.iter().zip(&shown.statements) {
            assert_eq!(line.id, shown.id);
            for id in &line.sources {
                let source = guide.source(*id).unwrap();
                assert!(says(&shown.rests_on, source), "{}.{}", entry.id, line.id);
            }
        }
    }
    for item in &guide.plan.items {
        let shown = &self::entry(&document, &format!("plan:{}", item.id)).statements[0];
        for id in &item.sources {
            let source = guide.source(*id).unwrap();
            assert!(says(&shown.rests_on, source), "{}", item.id);
        }
        let law = shown
            .rests_on
            .iter()
            .any(|line| line.plain().starts_with("law:"));
        assert_eq!(law, item.cites_law, "{}", item.id);
    }
    for source in &guide.sources {
        let shown = self::entry(&document, &format!("source:{}", source.id));
        assert!(says(&shown.notes, source), "{}", source.id);
        let notes: Vec<String> = shown.notes.iter().map(|note| note.plain()).collect();
        for cite in &source.cites {
            let address = cite.url.clone().unwrap_or_default();
            let whole = |note: &String| note.contains(&cite.title) && note.contains(&address);
            assert!(notes.iter().any(whole), "{}: {}", source.id, cite.title);
        }
    }
}

#[test]
fn a_source_past_its_date_says_so() {
    let mut composer = composer("en");
    let overdue = |composer: &Composer| {
        let said = markdown(&composer.document());
        said.matches("was to be checked again by").count()
    };
    assert_eq!(overdue(&composer), 0);
    composer.today = Some("2027-03-01".parse().unwrap());
    assert!(overdue(&composer) > 100);
}

#[test]
fn an_item_of_the_plan_says_when_it_shows_and_whom_it_never_meets() {
    let document = document("en");
    let notes = |id: &str| {
        let notes = &entry(&document, id).notes;
        notes
            .iter()
            .map(|note| note.plain())
            .collect::<Vec<_>>()
            .join("\n")
    };
    let plea = notes("plan:ans-plea");
    assert!(
        plea.contains("Shown when: Criminal case = Plea offered"),
        "{plea}"
    );
    assert!(
        plea.contains("Never in one plan with: ") && plea.contains("ans-out"),
        "{plea}"
    );
    let hold = notes("plan:know-hold");
    assert!(hold.contains("Section: "), "{hold}");
    let cell = notes("plan:pay-next-must");
    assert!(
        cell.contains(" · "),
        "row and column of the comparison: {cell}"
    );
    // In both directions.
    let plan = &content().0.plan;
    for (a, b) in &plan.never_together {
        let items = &plan.items;
        let (a, b) = (&items[*a].id, &items[*b].id);
        assert!(notes(&format!("plan:{a}")).contains(b.as_str()), "{a} {b}");
        assert!(notes(&format!("plan:{b}")).contains(a.as_str()), "{a} {b}");
    }
}

#[test]
fn a_place_is_said_as_its_page_says_it() {
    let composer = composer("es");
    let document = composer.document();
    let texas = entry(&document, "law:TX");
    let page = hold_guide::pages::plain_text(&composer.law("TX").unwrap());
    assert!(texas.statements.len() > 15);
    for statement in &texas.statements {
        assert!(
            page.contains(&statement.text.plain()),
            "{}",
            statement.text.plain()
        );
    }
}

#[test]
fn each_text_has_room_for_a_mark() {
    let document = document("en");
    let statements: usize = entries(&document).map(|entry| entry.statements.len()).sum();
    assert_eq!(
        html(&document).matches("class=\"mark\"").count(),
        statements
    );
    assert_eq!(
        markdown(&document).matches("☐ OK ☐ Change:").count(),
        statements
    );
}

/// The tags of an HTML text that are open at the same time, checked to close in order.
fn well_formed(html: &str) -> usize {
    let mut open: Vec<&str> = Vec::new();
    let mut count = 0;
    let body = html.strip_prefix("<!DOCTYPE html>").expect("a doctype");
    for tag in body.split('<').skip(1) {
        let (tag, _) = tag.split_once('>').expect("a whole tag");
        let name = tag.split_whitespace().next().unwrap();
        count += 1;
        if let Some(name) = name.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
        } else if name != "meta" {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?}");
    count
}

#[test]
fn the_html_stands_alone_and_reads_from_the_right_side() {
    for (tag, start) in [
        ("en", "<html lang=\"en\" dir=\"ltr\">"),
        ("es", "<html lang=\"es\" dir=\"ltr\">"),
        ("ar", "<html lang=\"ar\" dir=\"rtl\">"),
        ("ur", "<html lang=\"ur\" dir=\"rtl\">"),
    ] {
        let html = html(&document(tag));
        assert!(html.contains(start), "{tag}");
        assert!(well_formed(&html) > 10_000);
        for outside in [
            "<script", "<link", "<img", "<iframe", " src=", "@import", "url(", " on",
        ] {
            let tags = html.split('<').filter_map(|tag| tag.split_once('>'));
            let in_tag = |outside: &str| {
                tags.clone()
                    .any(|(tag, _)| format!("<{tag}").contains(outside))
            };
            assert!(!in_tag(outside), "{tag}: {outside}");
        }
        // Every link leads to a place in the document.
        let ids: BTreeSet<&str> = html
            .split(" id=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        for target in html.split("href=\"").skip(1) {
            let target = target.split('"').next().unwrap();
            let id = target.strip_prefix('#').expect("a link inside");
            assert!(ids.contains(id), "{tag}: {target}");
        }
        // What is not translated is marked as English.
        let english = html.contains("<span lang=\"en\" dir=\"ltr\">");
        assert_eq!(english, tag != "en", "{tag}");
    }
}

#[test]
fn citations_stay_words_whatever_signs_they_hold() {
    let mut files = Files::built_in();
    let path = "assets/guide/sources.ron";
    let text = files.text(path).unwrap();
    let text = text.replacen(
        "Immigrant Defense Project, detainer site",
        "<script>alert(1)</script> & **x** [y](z) `w`",
        1,
    );
    files.set(path, text);
    let (guide, words) = check::load(&files).unwrap();
    let composer = Composer {
        guide: &guide,
        words: &words,
        main: words.locale("en").unwrap(),
        second: None,
        today: None,
    };
    let document = composer.document();
    let html = html(&document);
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; **x**"));
    well_formed(&html);
    assert!(
        markdown(&document).contains("\\<script\\>alert(1)\\</script\\> & \\*\\*x\\*\\* \\[y\\]")
    );
}

#[test]
fn the_command_writes_to_a_file_or_says_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("guide.md");
    let path = path.to_str().unwrap();
    let outcome = run(&["export", "--lang", "es", "--format", "md", "-o", path]);
    assert_eq!(
        (outcome.code, outcome.out.as_str(), outcome.err.as_str()),
        (0, "", "")
    );
    let written = std::fs::read_to_string(path).unwrap();
    let said = run(&["export", "--lang", "es", "--format", "md"]).out;
    assert_eq!(written, said);
    let (guide, words) = content();
    let es = words.locale("es").unwrap();
    let title = words
        .rich(es, &ids::faq(&guide.faq.entries[0].id), None, &[])
        .plain();
    assert!(said.contains(&title));

    let nowhere = folder.path().join("none/guide.html");
    let outcome = run(&["export", "-o", nowhere.to_str().unwrap()]);
    assert_eq!(outcome.code, 1);
    assert!(outcome.err.contains("cannot write") && outcome.out.is_empty());
    let outcome = run(&["export", "--lang", "xx"]);
    assert_eq!(outcome.code, 2);
    assert!(
        outcome.err.contains("there is no language"),
        "{}",
        outcome.err
    );
}

#[test]
fn no_value_is_left_unplaced() {
    for tag in ["en", "es", "ur"] {
        let document = document(tag);
        for entry in entries(&document) {
            for statement in &entry.statements {
                let text = statement.text.plain();
                assert!(!text.contains(['{', '}']), "{tag} {}: {text}", entry.id);
                assert!(
                    !text.contains("](") && !text.is_empty(),
                    "{tag} {}",
                    entry.id
                );
            }
        }
    }
}
