//! A computer in public: nobody leaves the kiosk, and nobody's answers stay.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

mod support;

use std::path::PathBuf;
use std::time::Duration;

use egui::{Event, Key, Modifiers, OutputCommand, ViewportCommand, ViewportEvent, ViewportId};
use hold_guide::screen::state::{Action, Door, FileKind, Over, Place, Take, Where, Wish};
use hold_guide::settings::{Mode, Settings, Store, code};
use support::guide::Screen;

const CODE: &str = "314159";

fn kiosk(language: &str, text: u16, size: (f32, f32)) -> Screen {
    Screen::with(language, text, size, |app| app.as_kiosk(true))
}

/// Lets so many seconds pass in which nobody does anything.
fn wait(screen: &mut Screen, seconds: f64) {
    let now = screen.stage.input.time.unwrap();
    screen.stage.input.time = Some(now + seconds);
    screen.settle();
}

fn commands(screen: &Screen) -> Vec<ViewportCommand> {
    let root = screen.stage.output.viewport_output.get(&ViewportId::ROOT);
    root.unwrap().commands.clone()
}

/// One pass in which the system asks the window to close; what the guide asks in return.
fn close(screen: &mut Screen) -> Vec<ViewportCommand> {
    let root = screen.stage.input.viewports.get_mut(&ViewportId::ROOT);
    root.unwrap().events.push(ViewportEvent::Close);
    let app = &mut screen.app;
    screen.stage.pass(Vec::new(), |ui| app.ui(ui));
    let root = screen.stage.input.viewports.get_mut(&ViewportId::ROOT);
    root.unwrap().events.clear();
    let asked = commands(screen);
    screen.settle();
    asked
}

#[test]
fn who_goes_away_is_asked_and_then_forgotten() {
    let mut screen = kiosk("en", 100, (1280.0, 800.0));
    screen.act(Action::Language("es".into()));
    screen.answer_as_model();
    screen.act(Action::Go(Place::Plan));
    wait(&mut screen, 179.0);
    assert_eq!(screen.app.state().over, None);
    wait(&mut screen, 2.0);
    assert_eq!(screen.app.state().over, Some(Over::StillHere));
    assert!(screen.says("¿Sigue usted ahí?"));
    // Any key goes on, as often as wanted.
    for _ in 0..3 {
        screen.key(Key::Space, Modifiers::NONE);
        assert_eq!(screen.app.state().over, None);
        assert_eq!(screen.app.state().place, Place::Plan);
        wait(&mut screen, 181.0);
        assert_eq!(screen.app.state().over, Some(Over::StillHere));
    }
    wait(&mut screen, 29.0);
    assert!(!screen.app.state().answers.is_empty());
    wait(&mut screen, 2.0);
    let state = screen.app.state();
    assert_eq!(state.place, Place::Home);
    assert!(state.answers.is_empty() && !state.can_go_back());
    assert_eq!(
        state.settings.language.as_deref(),
        Some("en"),
        "the next reader's"
    );
    // Nothing runs while nobody is there.
    assert_eq!(screen.stage.sleep(), Duration::MAX);
}

#[test]
fn what_was_chosen_on_the_clock_is_forgotten_too() {
    let mut screen = kiosk("en", 100, (1280.0, 800.0));
    screen.act(Action::ClockPlace(Some(3)));
    assert_eq!(screen.app.state().place, Place::Home);
    wait(&mut screen, 181.0);
    assert_eq!(screen.app.state().over, Some(Over::StillHere));
    wait(&mut screen, 31.0);
    assert_eq!(screen.app.state().clock.place, None);
    assert_eq!(screen.stage.sleep(), Duration::MAX);
}

#[test]
fn the_window_closes_only_for_the_code() {
    let hash = code::hash(CODE).unwrap();
    let mut screen = kiosk("en", 100, (1280.0, 800.0));
    screen.app.set_kiosk_code(Some(hash));
    let asked = close(&mut screen);
    assert!(asked.contains(&ViewportCommand::CancelClose), "{asked:?}");
    assert_eq!(screen.app.state().over, Some(Over::LeaveKiosk));
    let type_code = |screen: &mut Screen, code: &str| {
        for digit in code.chars() {
            screen.click(&digit.to_string());
        }
        screen.click("Enter");
    };
    type_code(&mut screen, "271828");
    assert!(screen.says("This is not the code."));
    type_code(&mut screen, "271829");
    type_code(&mut screen, "271830");
    assert!(screen.says("Too many tries."));
    // Even the right one must wait now.
    type_code(&mut screen, CODE);
    assert_eq!(screen.app.state().kiosk.door, Door::Shut);
    wait(&mut screen, 31.0);
    let app = &mut screen.app;
    for digit in CODE.chars() {
        let typed = vec![Event::Text(digit.to_string())];
        screen.stage.pass(typed, |ui| app.ui(ui));
    }
    screen.click("Enter");
    assert_eq!(screen.app.state().kiosk.door, Door::Closing);
    assert!(!close(&mut screen).contains(&ViewportCommand::CancelClose));
}

#[test]
fn without_a_code_there_is_no_way_out() {
    let mut screen = kiosk("en", 100, (1280.0, 800.0));
    assert!(close(&mut screen).contains(&ViewportCommand::CancelClose));
    assert!(screen.says("No code is set on this computer."));
    screen.key(Key::Escape, Modifiers::NONE);
    assert_eq!(screen.app.state().over, None);
    // A usual window closes as any other.
    let mut usual = Screen::open("en", 100, (1280.0, 800.0));
    assert!(!close(&mut usual).contains(&ViewportCommand::CancelClose));
}

#[test]
fn one_key_blanks_the_screen_and_wipes_the_answers() {
    for kiosk in [false, true] {
        let mut screen = Screen::with("en", 100, (1280.0, 800.0), |app| app.as_kiosk(kiosk));
        screen.answer_as_model();
        screen.act(Action::Go(Place::Plan));
        screen.key(Key::F9, Modifiers::NONE);
        assert_eq!(screen.app.state().place, Place::Blank);
        assert!(screen.app.state().answers.is_empty());
        let said: Vec<String> = screen
            .nodes()
            .into_iter()
            .map(|(_, name, _)| name)
            .collect();
        assert!(!said.iter().any(|name| name.contains("ICE")), "{said:?}");
        screen.key(Key::Space, Modifiers::NONE);
        assert_eq!(screen.app.state().place, Place::Home);
        assert!(!screen.app.state().can_go_back(), "nothing to go back to");
    }
    let mut screen = Screen::open("ar", 200, (1024.0, 768.0));
    screen.answer_as_model();
    screen.act(Action::Go(Place::Review));
    let button = "خروج سريع: إخلاء الشاشة ومسح كل شيء. المفتاح: F9";
    screen.click(button);
    assert_eq!(screen.app.state().place, Place::Blank);
}

#[test]
fn erasing_is_in_view_on_every_page() {
    for (text, size) in [(100, (1280.0, 800.0)), (200, (1024.0, 768.0))] {
        let mut screen = kiosk("en", text, size);
        let start = screen.app.guide().walkthrough.start;
        for place in [
            Place::Home,
            Place::Question(start),
            Place::Plan,
            Place::Faq(None),
            Place::Law(Some("TX".into())),
            Place::Clock,
            Place::About,
            Place::Take(Box::new(Place::Plan)),
        ] {
            screen.act(Action::Go(place.clone()));
            let nodes = screen.nodes();
            let erase = nodes.iter().find(|(_, name, at)| {
                name == "Erase and start over" && at.y < size.1 && at.x > 0.0 && at.x < size.0
            });
            assert!(erase.is_some(), "{text} %, {place:?}");
        }
    }
}

#[test]
fn nothing_leaves_a_kiosk_but_paper_and_the_clinics_drives() {
    let drive = tempfile::tempdir().unwrap();
    let other = tempfile::tempdir().unwrap();
    let mut screen = kiosk("en", 100, (1280.0, 3000.0));
    screen.answer_as_model();
    screen.act(Action::Go(Place::Plan));
    let app = &mut screen.app;
    let all = Event::Key {
        key: Key::A,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::COMMAND,
    };
    for event in [all, Event::Copy] {
        screen.stage.pass(vec![event], |ui| app.ui(ui));
        let commands = &screen.stage.output.platform_output.commands;
        let copied = |c: &OutputCommand| matches!(c, OutputCommand::CopyText(_));
        assert!(!commands.iter().any(copied));
    }
    screen.act(Action::Take(Take::Along));
    for gone in [
        "Save as PDF",
        "Save as text",
        "Copy as text",
        "Open the PDF",
    ] {
        assert!(!screen.says(gone), "{gone}");
    }
    let save = |folder: PathBuf| {
        let wish = Wish::Save(FileKind::Pdf, Where::Folder(folder));
        Action::Take(Take::Do(wish))
    };
    screen.act(save(other.path().to_owned()));
    screen.app.set_kiosk_drives(vec![drive.path().to_owned()]);
    screen.act(save(drive.path().to_owned()));
    screen.wait_for("Saved as hold-guide.pdf");
    assert_eq!(other.path().read_dir().unwrap().count(), 0);
    assert_eq!(drive.path().read_dir().unwrap().count(), 1);
}

#[test]
fn what_a_reader_chooses_is_not_kept() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("settings.ron");
    Store::at(file.clone())
        .write(&Settings {
            language: Some("en".into()),
            mode: Mode::Kiosk,
            ..Settings::default()
        })
        .unwrap();
    let before = std::fs::read(&file).unwrap();
    let mut screen = Screen::stored(100, (1280.0, 800.0), Store::at(file.clone()));
    assert!(screen.app.state().kiosk.on, "the settings say so");
    screen.act(Action::Language("es".into()));
    screen.act(Action::TextSize(true));
    assert_eq!(std::fs::read(&file).unwrap(), before);
}

#[test]
fn a_code_is_digits_and_only_its_hash_is_kept() {
    for bad in ["", "12345", "1234567890123", "12345a", "１２３４５６"] {
        assert!(code::hash(bad).is_err(), "{bad}");
    }
    let (one, two) = (code::hash(CODE).unwrap(), code::hash(CODE).unwrap());
    assert_ne!(one, two, "salted");
    assert!(!one.contains(CODE) && code::fits(CODE, &one) && code::fits(CODE, &two));
    assert!(!code::fits("314158", &one) && !code::fits(CODE, "nonsense"));
}
