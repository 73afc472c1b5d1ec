//! What the built-in content promises: nothing to find, every place, every source, two phones.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use hold_guide::check;
use hold_guide::guide::law::{MayHold, Stance};
use hold_guide::guide::{self, Files, Guide, RunBy};
use hold_guide::journey::Answers;
use hold_guide::pages::Composer;
use hold_guide::words::{Words, msg, take_inventory};

fn guide() -> &'static Guide {
    static GUIDE: LazyLock<Guide> =
        LazyLock::new(|| guide::load(&Files::built_in()).expect("a sound guide"));
    &GUIDE
}

/// Numbers written as a phone is: 888-351-4024, 888.351.4024, (888) 351 4024, 8883514024.
fn phones(text: &str) -> BTreeSet<String> {
    let text = text.replace('(', "").replace(") ", "-").replace(')', "-");
    let text = text.replace(['\u{2011}', '–'], "-").replace('\u{a0}', " ");
    let mut found = BTreeSet::new();
    for gap in ['-', '.', ' '] {
        for word in text.split(|c: char| !(c.is_ascii_digit() || c == gap)) {
            let groups: Vec<&str> = word.split(gap).collect();
            for three in groups.windows(3) {
                if three.iter().map(|group| group.len()).eq([3, 3, 4]) {
                    found.insert(three.join("-"));
                }
            }
            let in_one = groups.iter().filter(|group| group.len() >= 10);
            found.extend(in_one.map(|group| (*group).to_owned()));
        }
    }
    found
}

#[test]
fn the_check_finds_nothing() {
    let report = check::check(&Files::built_in(), None);
    assert!(report.findings.is_empty(), "{:#?}", report.findings);
    let walk = report.walk.expect("a walk");
    assert!(walk.combinations > walk.plans && walk.plans > 1_000_000);
    assert!(walk.smallest > 10, "{walk:?}");
}

#[test]
fn the_folder_and_the_program_hold_the_same_files() {
    let folder = Files::from_folder(env!("CARGO_MANIFEST_DIR").as_ref()).expect("a folder");
    let built_in = Files::built_in();
    let same = folder.below("").eq(built_in.below(""));
    assert!(same, "a new file? then build src/guide/files.rs again");
}

#[test]
fn all_56_places_are_there_and_can_be_chosen() {
    let codes: BTreeSet<&str> = guide()
        .law
        .jurisdictions
        .iter()
        .map(|place| place.code.as_str())
        .collect();
    assert_eq!(codes.len(), 56);
    assert_eq!(guide().law.jurisdictions.len(), 56);
    for territory in ["DC", "PR", "GU", "VI", "MP", "AS"] {
        assert!(codes.contains(territory));
    }
    let state = guide().walkthrough.question(guide().walkthrough.state);
    let choices = &state.unwrap().choices;
    assert_eq!(choices.len(), 57, "every place and \"I don't know\"");
    assert!(codes.iter().all(|code| choices.iter().any(|c| c == code)));
}

/// Copied by hand from the fact base, so that a slip in law.ron shows here.
#[test]
fn eight_places_say_what_the_fact_base_says() {
    for (code, stance, may_hold, circuit) in [
        ("TX", Stance::Requires, MayHold::Must, "5"),
        ("CA", Stance::Limits, MayHold::No, "9"),
        ("NC", Stance::Requires, MayHold::Must, "4"),
        ("NY", Stance::Limits, MayHold::No, "2"),
        ("HI", Stance::NoStatewideRule, MayHold::Unclear, "9"),
        ("LA", Stance::Requires, MayHold::Must, "5"),
        ("IL", Stance::Limits, MayHold::No, "7"),
        ("GA", Stance::Requires, MayHold::Must, "11"),
    ] {
        let law = &guide().law;
        let place = law.by_code(code).expect(code);
        let in_circuit = law.circuit_of(place).expect(code);
        assert_eq!(
            (place.stance, place.may_hold, in_circuit.id.as_str()),
            (stance, may_hold, circuit),
            "{code}"
        );
    }
}

#[test]
fn two_phone_numbers_stand_in_the_content_and_no_other() {
    let known = BTreeSet::from(["800-898-7180", "888-351-4024"].map(str::to_owned));
    let way_of_writing = "at 1 (800) 898\u{2011}7180 or 888.351.4024, not 752.051-752.0565";
    assert_eq!(phones(way_of_writing), known);
    let files = Files::built_in();
    let mut found = BTreeSet::new();
    // Prints of translated sentences are long numbers, but no phones.
    let texts = files
        .below("")
        .filter(|(path, _)| !path.ends_with("made-from.ron"));
    for (_, text) in texts {
        for word in text.lines().flat_map(|line| line.split('"')) {
            if !word.contains("://") {
                found.extend(phones(word));
            }
        }
    }
    assert_eq!(found, known);

    let contacts = guide().contacts.iter();
    let of_contacts: Vec<&str> = contacts.filter_map(|c| c.phone.as_deref()).collect();
    assert_eq!(of_contacts, ["1-888-351-4024", "1-800-898-7180"]);
}

#[test]
fn wherever_ices_own_line_stands_the_reader_is_told_whose_it_is() {
    let guide = guide();
    let words = &Words::load(&Files::built_in(), &guide.values).expect("sound words");
    let line = guide.contacts.iter().position(|c| c.id == "ice-line");
    assert_eq!(guide.contacts[line.unwrap()].run_by, RunBy::Ice);
    for locale in ["en", "es"].map(|tag| words.locale(tag).expect(tag)) {
        let warning = words.say(locale, msg::CONTACT_ICE, &[]).plain();
        assert!(warning.contains("ICE"));
        let composer = Composer {
            guide,
            words,
            main: locale,
            second: None,
            today: None,
        };
        let items: Vec<_> = guide.plan.items.iter().collect();
        let with_line: Vec<_> = items.iter().filter(|item| item.contact == line).collect();
        assert!(!with_line.is_empty());
        for item in with_line {
            let text = composer.plan_text(&Answers::none(guide), item).main.plain();
            assert!(text.contains("1-888-351-4024"), "{text}");
            assert!(text.ends_with(&warning), "{text}");
        }
        // Where a sentence places the number itself, it names ICE too.
        let tag = &locale.manifest.tag;
        let inventory = take_inventory(&Files::built_in(), tag, &mut Vec::new());
        for (key, message) in inventory {
            if message.places.contains("phone-ice-line") {
                let (id, attribute) = key.split_once('.').unwrap_or((&key, ""));
                let attribute = (!attribute.is_empty()).then_some(attribute);
                let text = words.rich(locale, id, attribute, &[]).plain();
                assert!(text.contains("ICE"), "{tag} {key}: {text}");
            }
        }
    }
}

#[test]
fn nothing_names_the_tip_line() {
    // Put together here, so that this file does not hold the number either.
    let (last, group) = ("2423", ["866", "347"].concat());
    for (path, text) in Files::built_in().below("") {
        let words: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
        assert!(!words.contains(&format!("{group}{last}")), "{path}");
    }
    let about_it = guide().contacts.iter().filter_map(|c| c.phone.as_deref());
    assert!(about_it.into_iter().all(|phone| !phone.ends_with(last)));
}

#[test]
fn moving_law_is_looked_at_again_within_60_days() {
    let moving = guide().sources.iter().filter(|source| source.moving);
    let mut count = 0;
    for source in moving {
        let days = (source.review_by - source.checked).get_days();
        assert!((0..=60).contains(&days), "{}: {days} days", source.id);
        count += 1;
    }
    assert!(count > 10, "only {count} sources are marked as moving");
}

/// The marks "practical" are gone after loading, so they are taken away before it: the loader
/// then has to name exactly the statements without a source.
#[test]
fn what_names_no_source_is_marked_as_plain_advice() {
    let mut files = Files::built_in();
    for path in ["assets/guide/plan.ron", "assets/guide/faq.ron"] {
        let text = files.text(path).unwrap();
        let unmarked = text.replace("practical: true", "practical: false");
        files.set(path, unmarked);
    }
    let findings = guide::load(&files).expect_err("bare statements");
    let named: BTreeSet<String> = findings.iter().map(|f| f.id.clone()).collect();
    let all_of_one_kind = |part| findings.iter().all(|f| f.problem.contains(part));
    assert!(all_of_one_kind("must name a source"), "{findings:#?}");

    let items = guide().plan.items.iter();
    let bare_items = items.filter(|item| item.sources.is_empty() && !item.cites_law);
    let entries = guide().faq.entries.iter();
    let bare_lines = entries.flat_map(|entry| {
        let lines = entry.body.iter().filter(|line| line.sources.is_empty());
        lines.map(|line| format!("{}.{}", entry.id, line.id))
    });
    let bare: BTreeSet<String> = bare_items
        .map(|item| item.id.clone())
        .chain(bare_lines)
        .collect();
    assert_eq!(named, bare);
}

#[test]
fn answers_and_questions_lead_to_each_other() {
    let guide = guide();
    assert!(guide.faq.entries.len() >= 25);
    for (id, question) in guide.walkthrough.questions() {
        assert!(guide.faq.helping(id).count() > 0, "{}", question.id);
    }
    for entry in &guide.faq.entries {
        let leads_on = !entry.related.is_empty() || !entry.steps.is_empty();
        assert!(leads_on, "{}", entry.id);
    }
}

#[test]
fn spanish_has_every_message_that_english_has() {
    let mut twice = Vec::new();
    let [en, es] = ["en", "es"].map(|tag| take_inventory(&Files::built_in(), tag, &mut twice));
    assert!(en.len() > 1000 && en.keys().eq(es.keys()));
    assert!(twice.is_empty(), "{twice:#?}");
}
