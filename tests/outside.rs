//! Bytes from outside: whatever stands in a file, in an argument or in a search box,
//! nothing breaks. It is valid, or what is wrong is told with its place; never is half
//! of it taken.
//!
//! `PROPTEST_CASES=20000` tries as many as wanted; the usual run is a short one. All cases
//! come of one seed that stands here, so that a run can be repeated;
//! `PROPTEST_RNG_SEED=7` takes another. What failed once stands in `outside.seeds` and is
//! tried first.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

mod support;

use std::ffi::OsString;

use hold_guide::check;
use hold_guide::clinic;
use hold_guide::guide::{Files, Guide};
use hold_guide::pages::{Composer, plain_text};
use hold_guide::search::Index;
use hold_guide::settings::{LARGEST, LATEST, SMALLEST, SOONEST, Settings, Store, Warning, code};
use hold_guide::words::{Words, parse_markup};
use proptest::prelude::*;
use proptest::sample::{Index as Any, select};
use proptest::test_runner::{FileFailurePersistence, RngSeed};

thread_local! {
    /// The guide as it is, for the life of the test.
    static SOUND: &'static (Guide, Words) =
        Box::leak(Box::new(check::load(&Files::built_in()).expect("sound content")));
    static INDEXES: &'static [Index] = {
        let (guide, words) = sound();
        let made = ["en", "es", "zh-Hans"];
        let made = made.map(|tag| Index::new(guide, words, words.locale(tag).unwrap()));
        Box::leak(Box::new(made))
    };
}

fn sound() -> &'static (Guide, Words) {
    SOUND.with(|sound| *sound)
}

/// What all cases come of, where the environment says nothing else.
const SEED: u64 = 20_261_124;

/// As many cases as the environment says, else so few.
fn cases(usual: u32) -> ProptestConfig {
    let set = std::env::var("PROPTEST_CASES").ok();
    let usually = ProptestConfig::default();
    ProptestConfig {
        cases: set.and_then(|text| text.parse().ok()).unwrap_or(usual),
        failure_persistence: Some(Box::new(FileFailurePersistence::WithSource("seeds"))),
        max_shrink_iters: 200,
        rng_seed: match usually.rng_seed {
            RngSeed::Random => RngSeed::Fixed(SEED),
            given => given,
        },
        ..usually
    }
}

/// Pieces that mean something in one of the formats, and pieces that mean trouble.
fn piece() -> impl Strategy<Value = String> {
    let known = select(vec![
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ",",
        ":",
        "\"",
        "\\",
        "\\\"",
        "\n",
        "\r",
        "\t",
        " ",
        "//",
        "/*",
        "*/",
        "Some(",
        "None",
        "true",
        "-1",
        "1e999",
        "99999999999999999999",
        "id: \"\"",
        "Always",
        "Not(",
        "All([",
        "Is(\"state\", [",
        "2026-02-30",
        "**",
        "](term:",
        "](faq:x)",
        "](page:",
        "{ $",
        "{ $state }",
        "{ $x ->",
        "*[other]",
        ".help = ",
        "\n    .a",
        " = ",
        "-",
        "#",
        "\u{0}",
        "\u{feff}",
        "\u{202e}",
        "\u{2066}",
        "\u{d7ff}",
        "é",
        "保",
        "حجز",
        "🙂",
        "r#\"",
        "#![enable(",
        "0x",
        "'",
        "_",
    ]);
    prop_oneof![
        4 => known.prop_map(str::to_owned),
        1 => any::<String>(),
        1 => (select(vec!["(", "[", "{", "\"", "**", "a"]), 1..3000_usize)
            .prop_map(|(piece, times)| piece.repeat(times)),
    ]
}

/// Text made of such pieces.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        prop::collection::vec(piece(), 0..12).prop_map(|pieces| pieces.concat()),
    ]
}

/// One thing that can befall a file.
#[derive(Debug, Clone)]
enum Slip {
    Cut(Any, usize),
    End(Any),
    Put(Any, String),
    Twice(Any),
    Swap(Any, Any),
}

fn slip() -> impl Strategy<Value = Slip> {
    prop_oneof![
        (any::<Any>(), 1..40_usize).prop_map(|(at, many)| Slip::Cut(at, many)),
        any::<Any>().prop_map(Slip::End),
        (any::<Any>(), piece()).prop_map(|(at, piece)| Slip::Put(at, piece)),
        any::<Any>().prop_map(Slip::Twice),
        (any::<Any>(), any::<Any>()).prop_map(|(one, other)| Slip::Swap(one, other)),
    ]
}

fn befall(text: &str, slips: &[Slip]) -> String {
    let mut text = text.to_owned();
    for slip in slips {
        let place = |at: &Any| {
            let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
            if starts.is_empty() {
                0
            } else {
                starts[at.index(starts.len())]
            }
        };
        match slip {
            Slip::Cut(at, many) => {
                let from = place(at);
                let rest: String = text[from..].chars().skip(*many).collect();
                text = format!("{}{rest}", &text[..from]);
            }
            Slip::End(at) => text.truncate(place(at)),
            Slip::Put(at, piece) => text.insert_str(place(at), piece),
            Slip::Twice(at) | Slip::Swap(at, _) => {
                let mut lines: Vec<&str> = text.split('\n').collect();
                let one = at.index(lines.len());
                if let Slip::Swap(_, other) = slip {
                    let other = other.index(lines.len());
                    lines.swap(one, other);
                } else {
                    lines.insert(one, lines[one]);
                }
                text = lines.join("\n");
            }
        }
    }
    text
}

/// Loads the guide with one of its files changed. Refused whole with a place, or
/// whole: then its pages can be read.
fn loads_or_tells(path: &str, text: String) {
    let mut files = support::files_around(path, &["es"]);
    files.set(path, text);
    match check::load(&files) {
        Err(findings) => {
            assert!(!findings.is_empty(), "refused and not said why");
            for finding in findings {
                let known = files.text(&finding.file).is_some();
                assert!(known, "in no file: {finding}");
                assert!(!finding.problem.trim().is_empty(), "{finding:?}");
                let placed = finding.line.is_some() || !finding.id.is_empty();
                assert!(placed || finding.file == path, "nowhere: {finding:?}");
            }
        }
        Ok((guide, words)) => {
            let (sound, _) = sound();
            // Nothing but that one file can have become less.
            let left = guide.walkthrough.questions().count();
            assert!(left > 0);
            if !path.ends_with("/walkthrough.ron") {
                assert_eq!(left, sound.walkthrough.questions().count());
            }
            let main = words.locale("en").unwrap();
            let second = words.locale("es");
            let today = Some(guide.content_date);
            let composer = Composer {
                guide: &guide,
                words: &words,
                main,
                second,
                today,
            };
            let plan = hold_guide::journey::Answers::none(&guide);
            for page in [
                composer.home(),
                composer.plan(&plan),
                composer.faq_index(),
                composer.law_index(),
                composer.glossary(None),
                composer.sheets_index(),
            ] {
                assert!(!plain_text(&page).is_empty());
            }
        }
    }
}

fn paths(words: bool) -> Vec<String> {
    let files = Files::built_in();
    let all = files.below("").map(|(path, _)| path.to_owned());
    all.filter(|path| Files::is_words(path) == words).collect()
}

fn changed(words: bool) -> impl Strategy<Value = (String, String)> {
    let files = Files::built_in();
    let slips = prop::collection::vec(slip(), 1..4);
    (select(paths(words)), slips, text(), 0..10_u32).prop_map(move |(path, slips, other, whole)| {
        let sound = files.text(&path).unwrap();
        // Now and then nothing of the file is left at all.
        let text = if whole == 0 {
            other
        } else {
            befall(sound, &slips)
        };
        (path, text)
    })
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn content_in_ron((path, text) in changed(false)) {
        loads_or_tells(&path, text);
    }

    #[test]
    fn content_in_fluent((path, text) in changed(true)) {
        loads_or_tells(&path, text);
    }

    #[test]
    fn commands(args in args()) {
        let outcome = hold_guide::cli::run(args.clone());
        prop_assert!(outcome.code <= 2);
        if outcome.code == 0 {
            let notes = outcome.err.lines().all(|line| line.starts_with("hold-guide: "));
            prop_assert!(notes, "{}", outcome.err);
            // Where nothing is found, nothing is listed.
            let said = !outcome.out.is_empty() || args[1] == "search";
            prop_assert!(said, "nothing said: {:?}", args);
        } else if args[1] == "doctor" && outcome.err.is_empty() {
            // What it found out is said, and that something is not as it should be.
            prop_assert!(!outcome.out.is_empty());
        } else {
            let says = ["hold-guide: ", "error: "].iter().any(|so| outcome.err.starts_with(so));
            prop_assert!(says, "{}", outcome.err);
            prop_assert_eq!(&outcome.out, "", "half an answer");
        }
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn mark_up(text in text()) {
        if let Ok(spans) = parse_markup(&text) {
            // No letter is made up.
            let length: usize = spans.iter().map(|span| span.text.len()).sum();
            prop_assert!(length <= text.len());
        }
    }

    #[test]
    fn the_settings_file(bytes in settings_bytes()) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("settings.ron");
        std::fs::write(&file, &bytes).unwrap();
        let store = Store::at(file.clone());
        let (settings, warning) = store.read();
        prop_assert!((SMALLEST..=LARGEST).contains(&settings.text_percent));
        prop_assert!((SOONEST..=LATEST).contains(&settings.still_here_after));
        let name = settings.clinic.as_deref().unwrap_or("x");
        prop_assert!(!name.is_empty() && name.chars().count() <= 80);
        prop_assert!(!name.chars().any(char::is_control));
        match warning {
            None => prop_assert!(file.exists()),
            Some(told) => {
                prop_assert_eq!(told, Warning::SetAside);
                prop_assert_eq!(&settings, &Settings::default());
                // Not a byte is lost.
                prop_assert_eq!(std::fs::read(file.with_extension("ron.bad")).unwrap(), bytes);
            }
        }
        store.write(&settings).unwrap();
        prop_assert_eq!(store.read(), (settings, None));
    }

    #[test]
    fn a_clinics_contacts(text in contacts()) {
        let list = clinic::parse(&text);
        let lines = text.matches('\n').count() + 1;
        for bad in &list.unusable {
            prop_assert!((1..=lines).contains(&bad.line), "{bad:?} of {lines}");
            prop_assert!(!bad.reason.is_empty());
        }
        for good in &list.contacts {
            prop_assert!(!good.name.trim().is_empty());
        }
    }

    #[test]
    fn what_is_searched(query in query(), language in select(vec![0_usize, 1, 2])) {
        let (guide, _) = sound();
        let index = INDEXES.with(|indexes| &indexes[language]);
        for hit in index.find(&query) {
            prop_assert!(hit.id(guide).is_some());
        }
        for term in index.terms(&query) {
            prop_assert!(term < guide.glossary.len());
        }
    }
}

proptest! {
    #![proptest_config(cases(64))]

    /// Nor does one take all memory or time of the kiosk.
    #[test]
    fn the_hash_of_a_code(typed in "[0-9]{0,12}", hash in hash()) {
        prop_assert!(!code::fits(&typed, &hash));
    }
}

fn settings_bytes() -> impl Strategy<Value = Vec<u8>> {
    let sound = r#"(language: Some("es"), second: None, text_percent: 125, colors: Dark,
    mode: Kiosk, still_here_after: 120, kiosk_code: Some("x"), printer: Some("Front"),
    a_four: true, pages_a_reader: 40, drives: ["/media/x"], clinic: Some("Aid"),
    languages: ["es", "ht"], reviewed_only: false)"#;
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..200),
        text().prop_map(String::into_bytes),
        prop::collection::vec(slip(), 0..4).prop_map(move |s| befall(sound, &s).into_bytes()),
        (any::<u16>(), any::<u32>(), any::<String>()).prop_map(|(percent, after, name)| {
            let name = ron::to_string(&name).unwrap();
            format!("(text_percent: {percent}, still_here_after: {after}, clinic: Some({name}))")
                .into_bytes()
        }),
    ]
}

fn contacts() -> impl Strategy<Value = String> {
    let sound = r#"[
    (name: "Legal aid (downtown)", phone: "555-0100", hours: "Mon-Fri 9-5"), // a comment (
    (name: "Church office", site: "example.org", languages: "English, Spanish"),
]"#;
    prop_oneof![
        text(),
        prop::collection::vec(slip(), 1..6).prop_map(move |slips| befall(sound, &slips)),
    ]
}

fn query() -> impl Strategy<Value = String> {
    let word = select(vec![
        "bail", "fianza", "lawyr", "hold", "保释", "حجز", "48", "I-247A", "de", "the", "…",
    ]);
    prop_oneof![
        any::<String>(),
        prop::collection::vec(word, 0..30).prop_map(|words| words.join(" ")),
        ("\\PC{0,3}", 1..400_usize).prop_map(|(piece, times)| piece.repeat(times)),
    ]
}

fn hash() -> impl Strategy<Value = String> {
    let number = || {
        prop_oneof![
            Just(u32::MAX.to_string()),
            any::<u64>().prop_map(|n| n.to_string()),
            (0..20_000_u32).prop_map(|n| n.to_string()),
            (0..20_u32).prop_map(|n| n.to_string()),
        ]
    };
    let kind = select(vec![
        "argon2id", "argon2i", "argon2d", "argon2", "scrypt", "",
    ]);
    let made = (
        kind,
        number(),
        number(),
        number(),
        "[A-Za-z0-9+/]{0,70}",
        "[A-Za-z0-9+/]{0,70}",
    );
    let costs = select(vec![
        "m=4294967295,t=1,p=1",
        "m=19456,t=4294967295,p=1",
        "m=8,t=1,p=1",
    ]);
    prop_oneof![
        1 => text(),
        1 => costs.prop_map(|costs| {
            format!("$argon2id$v=19${costs}$c29tZXNhbHRzYWx0$RdescudvJCsgt3ub+b+dWRWJTmaaJObG")
        }),
        3 => made.prop_map(|(kind, memory, rounds, lanes, salt, hash)| {
            format!("${kind}$v=19$m={memory},t={rounds},p={lanes}${salt}${hash}")
        }),
        2 => (number(), number(), number()).prop_map(|(memory, rounds, lanes)| {
            format!(
                "$argon2id$v=19$m={memory},t={rounds},p={lanes}$c29tZXNhbHRzYWx0\
                 $RdescudvJCsgt3ub+b+dWRWJTmaaJObG"
            )
        }),
    ]
}

/// Arguments of the commands that only read and say. None opens a window, waits for
/// the keyboard, walks through all plans, or writes a file.
fn args() -> impl Strategy<Value = Vec<OsString>> {
    let command = select(vec![
        "plan", "page", "search", "graph", "coverage", "export", "handout", "doctor", "help",
        "version", "--help", "-x", "plann",
    ]);
    let arg = prop_oneof![
        3 => select(vec![
            "--lang", "es", "--with", "en", "--format", "json", "text", "qr", "html", "md",
            "--answer", "state=TX", "where=county-jail", "stage=bail-not-paid", "where=", "=",
            "more=victim", "faq", "law", "term", "clock", "sheet", "TX", "should-we-pay", "home",
            "law:TX", "--start", "2026-11-24T17:00", "--paper", "a4", "--large", "--", "bail",
            "--content", "/nonexistent", "situation:plea", "-9999-01-01T00:00", "--help",
        ])
        .prop_map(OsString::from),
        1 => any::<String>().prop_map(OsString::from),
        1 => odd_bytes(),
    ];
    (command, prop::collection::vec(arg, 0..7)).prop_map(|(command, rest)| {
        let writes = |arg: &OsString| {
            let arg = arg.to_string_lossy();
            arg.starts_with("-o") || arg.starts_with("--o") || arg.starts_with("--s=")
        };
        let rest = rest.into_iter().filter(|arg| !writes(arg));
        [OsString::from("hold-guide"), OsString::from(command)]
            .into_iter()
            .chain(rest)
            .collect()
    })
}

#[cfg(unix)]
fn odd_bytes() -> impl Strategy<Value = OsString> {
    use std::os::unix::ffi::OsStringExt as _;
    prop::collection::vec(any::<u8>(), 0..20).prop_map(OsString::from_vec)
}

#[cfg(not(unix))]
fn odd_bytes() -> impl Strategy<Value = OsString> {
    any::<String>().prop_map(OsString::from)
}
