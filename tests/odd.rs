//! Odd surroundings: disks that are full, folders that are missing, clocks that
//! are wrong, windows that no one has.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

use std::fs;
use std::process::Command;

use egui::vec2;
use hold_guide::check;
use hold_guide::guide::Files;
use hold_guide::screen::App;
use hold_guide::screen::state::{Action, Notice, Place};
use hold_guide::settings::{Settings, Store, Warning};
use jiff::civil::{Date, date};

mod support;

use support::Stage;
use support::guide::Screen;

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_hold-guide"))
}

fn app(store: Store, today: Option<Date>) -> App {
    let (guide, words) = check::load(&Files::built_in()).unwrap();
    App::new(
        guide,
        words,
        store,
        (Settings::default(), None),
        None,
        today,
    )
}

/// The device that is always full stands for a full disk.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_and_nothing_breaks() {
    for args in [&["page", "about"][..], &["plan"], &["doctor"], &["graph"]] {
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let output = program().args(args).stdout(full).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!said.contains("broke"), "{args:?}: {said}");
    }
    let output = program()
        .args(["handout", "contacts", "-o", "/dev/full/paper.pdf"])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.starts_with("hold-guide: "), "{said}");
}

#[test]
fn every_command_works_with_nothing_around_it() {
    let nowhere = tempfile::tempdir().unwrap();
    let gone = nowhere.path().join("gone");
    for args in [
        &["page", "home"][..],
        &["plan"],
        &["search", "bail"],
        &["text"],
    ] {
        let run = |set: &[&str]| {
            let mut command = program();
            command.env_clear().args(args);
            for name in set {
                command.env(name, &gone);
            }
            let output = command.stdin(std::process::Stdio::null()).output().unwrap();
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(!said.contains("broke"), "{args:?} {set:?}: {said}");
            assert_eq!(output.status.code(), Some(0), "{args:?} {set:?}: {said}");
            output.stdout
        };
        let plain = run(&[]);
        assert!(!plain.is_empty());
        assert_eq!(
            run(&["HOME", "TMPDIR", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"]),
            plain
        );
    }
    assert!(!gone.exists(), "nothing was made");
}

#[test]
fn settings_that_cannot_be_written_are_told_in_the_window() {
    // Below a file there can be no folder, not even for root.
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let mut app = app(Store::at(file.join("settings.ron")), None);
    let mut stage = Stage::new(vec2(900.0, 700.0), 1.0);
    app.prepare(&stage.ctx);
    stage.settle(30, |ui| app.ui(ui));
    app.act(Action::TextSize(true));
    // What was done is carried out with the next thing that the reader does.
    stage.pass(
        vec![egui::Event::Key {
            key: egui::Key::Plus,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: egui::Modifiers::COMMAND,
        }],
        |ui| app.ui(ui),
    );
    let told = Some(Notice::Settings(Warning::NotSaved));
    assert_eq!(app.state().notice, told);
}

#[test]
fn whatever_the_clock_says_every_page_is_there() {
    let days = [
        date(1970, 1, 1),
        date(2040, 2, 29),
        date(9999, 12, 31),
        date(-9999, 1, 1),
    ];
    for today in days.map(Some).into_iter().chain([None]) {
        let mut app = app(Store::nowhere(), today);
        let mut stage = Stage::new(vec2(900.0, 700.0), 1.0);
        app.prepare(&stage.ctx);
        for place in places() {
            app.act(Action::Go(place.clone()));
            let passes = stage.settle(30, |ui| app.ui(ui));
            assert!(passes < 30, "{today:?} {place:?} never rests");
            // A page that broke would have said so.
            assert!(
                !says(&stage, "Sorry, this page broke"),
                "{today:?} {place:?}"
            );
        }
    }
}

#[test]
fn a_day_long_after_the_review_says_so() {
    let today = Some(date(2040, 1, 1));
    let mut app = app(Store::nowhere(), today);
    let mut stage = Stage::new(vec2(900.0, 700.0), 1.0);
    app.prepare(&stage.ctx);
    app.act(Action::Go(Place::Faq(Some("should-we-pay".to_owned()))));
    stage.settle(30, |ui| app.ui(ui));
    assert!(says(&stage, "was due to be checked again"));
}

#[test]
fn a_window_of_any_size_is_survived() {
    let sizes = [
        (1.0, 1.0),
        (20_000.0, 20.0),
        (20.0, 20_000.0),
        (0.0, 0.0),
        (300.0, 200.0),
    ];
    for (width, height) in sizes {
        for text in [100, 200] {
            for language in ["en", "ar"] {
                let settings = Settings {
                    language: Some(language.to_owned()),
                    text_percent: text,
                    ..Settings::default()
                };
                let (guide, words) = check::load(&Files::built_in()).unwrap();
                let today = Some(guide.content_date);
                let mut app = App::new(
                    guide,
                    words,
                    Store::nowhere(),
                    (settings, None),
                    None,
                    today,
                );
                let mut stage = Stage::new(vec2(width, height), 1.0);
                app.prepare(&stage.ctx);
                let sorry = app.say(hold_guide::words::msg::SORRY);
                for place in places() {
                    app.act(Action::Go(place.clone()));
                    for _ in 0..4 {
                        stage.pass(Vec::new(), |ui| app.ui(ui));
                    }
                    assert!(
                        !says(&stage, &sorry),
                        "{width}x{height} {text}% {language} {place:?}"
                    );
                }
            }
        }
    }
}

/// The window is made small and large again while a page is open.
#[test]
fn a_window_that_shrinks_to_nothing_comes_back_whole() {
    let mut screen = Screen::open("en", 100, (1000.0, 700.0));
    screen.act(Action::Go(Place::About));
    for size in [(1.0, 1.0), (20_000.0, 20.0), (1000.0, 700.0)] {
        let rect = egui::Rect::from_min_size(egui::Pos2::ZERO, vec2(size.0, size.1));
        screen.stage.input.screen_rect = Some(rect);
        let app = &mut screen.app;
        for _ in 0..4 {
            screen.stage.pass(Vec::new(), |ui| app.ui(ui));
        }
    }
    screen.settle();
    assert!(screen.says("About this guide"));
}

fn places() -> [Place; 8] {
    [
        Place::Plan,
        Place::Review,
        Place::Faq(None),
        Place::Faq(Some("should-we-pay".to_owned())),
        Place::Law(Some("TX".to_owned())),
        Place::Clock,
        Place::About,
        Place::Home,
    ]
}

fn says(stage: &Stage, part: &str) -> bool {
    let platform = &stage.output.platform_output;
    let update = platform.accesskit_update.as_ref();
    update.is_some_and(|update| {
        let mut nodes = update.nodes.iter();
        nodes.any(|(_, node)| {
            node.label()
                .or(node.value())
                .is_some_and(|name| name.contains(part))
        })
    })
}
