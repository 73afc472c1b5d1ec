//! A day at a kiosk: one reader after the other, and the computer is in the evening as
//! it was in the morning.
//!
//! `HOLD_GUIDE_SESSIONS=500` makes it as long as wanted; the usual run is a short one.
//! egui built for tests keeps the name of every widget it ever saw (`id_source` in its
//! `id.rs`), so a long run needs it as it is in the program that people use:
//!
//! ```text
//! HOLD_GUIDE_SESSIONS=500 cargo test --test day \
//!     --config 'profile.dev.package.egui.debug-assertions=false' -- --nocapture
//! ```

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]
#![cfg(target_os = "linux")]

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use egui::{Key, Modifiers};
use hold_guide::guide::ChoiceSet;
use hold_guide::paper::print::Printing;
use hold_guide::screen::state::{Action, Notice, Over, Place, Take, TakeNotice, Wish};
use hold_guide::{check, journey};
use support::command;
use support::guide::Screen;

/// As many kinds of readers as languages, each with answers and an ending of their own.
/// After the first of each the program has seen all that it will see.
const WARM: usize = 15;

/// Tells the C library to give large pieces of memory back at once. It looks only when a
/// program starts.
const GIVE_BACK: &str = "MALLOC_MMAP_THRESHOLD_";

/// Whether this program gives memory back at once, so that what is counted is what is used.
/// Otherwise the test is run by a program that does, and has passed when that has.
fn gives_back() -> bool {
    if std::env::var_os(GIVE_BACK).is_some() {
        return true;
    }
    let again = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "a_long_day_leaves_memory_as_it_was",
            "--nocapture",
        ])
        .env(GIVE_BACK, "131072")
        .status()
        .unwrap();
    assert!(again.success(), "{again}");
    false
}

/// Memory in use now, in bytes.
fn resident() -> usize {
    let told = fs::read_to_string("/proc/self/statm").unwrap();
    let pages: usize = told.split(' ').nth(1).unwrap().parse().unwrap();
    pages * 4096
}

/// Answers question after question, each reader in a way of their own, up to the plan.
fn walk_to_the_plan(screen: &mut Screen, reader: usize) {
    screen.act(Action::Start);
    for step in 0..40 {
        let Place::Question(question) = screen.app.state().place else {
            break;
        };
        let asked = screen.app.guide().walkthrough.question(question).unwrap();
        let choice = (reader * 7 + step) % asked.choices.len().max(1);
        screen.act(Action::Choose(question, choice));
        let given = screen.app.state().answers.get(question);
        assert_eq!(given, Some(ChoiceSet::one(choice)));
        screen.act(Action::Continue);
    }
    assert_eq!(screen.app.state().place, Place::Review);
    screen.act(Action::Go(Place::Plan));
    let open = journey::route(screen.app.guide(), &screen.app.state().answers).open;
    assert!(open.is_none(), "all was answered");
}

fn wait_until_told(screen: &mut Screen) {
    for _ in 0..1000 {
        match &screen.app.state().notice {
            Some(Notice::Take(TakeNotice::Working)) => {
                std::thread::sleep(Duration::from_millis(5));
                screen.settle();
            }
            Some(Notice::Take(TakeNotice::Printed)) => return,
            told => panic!("{told:?}"),
        }
    }
    panic!("the printer never answered");
}

fn wait(screen: &mut Screen, seconds: f64) {
    let now = screen.stage.input.time.unwrap();
    screen.stage.input.time = Some(now + seconds);
    screen.settle();
}

/// What a reader does from the first page to going away.
fn session(screen: &mut Screen, reader: usize, languages: &[String], paper: &Path) {
    let language = &languages[reader % languages.len()];
    screen.act(Action::Language(language.clone()));
    walk_to_the_plan(screen, reader);
    if reader.is_multiple_of(3) {
        let second = &languages[(reader / 3 + 1) % languages.len()];
        screen.act(Action::Second(Some(second.clone())));
    }
    screen.act(Action::Go(Place::Faq(None)));
    for query in ["fianza", "what is a hold", "lawyr", "保释"] {
        screen.act(Action::Search(query.to_owned()));
    }
    screen.act(Action::Go(Place::Law(Some("TX".into()))));
    screen.act(Action::Go(Place::Plan));
    screen.act(Action::Take(Take::Along));
    screen.act(Action::Take(Take::Phone));
    for code in 0..3 {
        screen.act(Action::Take(Take::Code(code)));
    }
    screen.act(Action::Back);
    let before = fs::metadata(paper).map_or(0, |paper| paper.len());
    screen.act(Action::Take(Take::Do(Wish::Print)));
    wait_until_told(screen);
    let printed = fs::metadata(paper).unwrap().len();
    assert!(printed > before, "the paper came out");
    fs::remove_file(paper).unwrap();
    match reader % 3 {
        0 => screen.act(Action::Erase),
        1 => {
            screen.key(Key::F9, Modifiers::NONE);
            assert_eq!(screen.app.state().place, Place::Blank);
            screen.key(Key::Space, Modifiers::NONE);
        }
        _ => {
            wait(screen, 181.0);
            assert_eq!(screen.app.state().over, Some(Over::StillHere));
            wait(screen, 31.0);
        }
    }
    let state = screen.app.state();
    assert_eq!(state.place, Place::Home, "session {reader}");
    assert!(state.answers.is_empty() && state.query.is_empty());
    assert!(!state.can_go_back());
    assert_eq!(state.settings.language.as_deref(), Some("en"));
    assert_eq!(state.settings.second, None);
    assert!(!screen.app.is_sorry());
}

#[test]
fn a_long_day_leaves_memory_as_it_was() {
    if !gives_back() {
        return;
    }
    let sessions: usize = std::env::var("HOLD_GUIDE_SESSIONS")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(WARM + 5);
    let folder = tempfile::tempdir().unwrap();
    let paper = folder.path().join("paper");
    let printing = Printing::with_commands(
        command(folder.path(), "lp", &format!("cat >> {}", paper.display())),
        command(folder.path(), "lpstat", "[ $1 != -e ] || echo Front"),
        Duration::from_secs(30),
    );
    let (_, words) = check::load(&hold_guide::guide::Files::built_in()).unwrap();
    let languages: Vec<String> = words.offered().map(|l| l.manifest.tag.clone()).collect();
    assert_eq!(languages.len(), WARM);
    drop(words);
    let mut screen = Screen::with("en", 100, (1280.0, 800.0), |app| {
        app.as_kiosk(true).with_printing(printing)
    });
    let mut warm = 0;
    for reader in 0..sessions {
        session(&mut screen, reader % WARM, &languages, &paper);
        if reader + 1 == WARM.min(sessions) {
            warm = resident();
        }
        if (reader + 1) % 50 == 0 {
            println!("{} sessions: {} KiB", reader + 1, resident() / 1024);
        }
    }
    let end = resident();
    println!(
        "after {WARM}: {} KiB, after {sessions}: {} KiB",
        warm / 1024,
        end / 1024
    );
    assert!(
        end as f64 <= warm as f64 * 1.05,
        "{} KiB after {WARM} sessions, {} KiB after {sessions}",
        warm / 1024,
        end / 1024
    );
    // No file of a reader's is left, and no child.
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(left.len(), 2, "{left:?}");
}
