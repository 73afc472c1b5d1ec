//! The settings page: colors, languages, paper and the clinic's name, by clicks.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use egui::accesskit::Role;
use egui::{Color32, Event};
use hold_guide::screen::App;
use hold_guide::screen::state::{Action, FileKind, Place, Setting, Take, Where, Wish};
use hold_guide::screen::theme::{DARK, HIGH_CONTRAST, LIGHT};
use hold_guide::settings::{Colors, Mode, Settings, Store};
use support::guide::Screen;

const SIZE: (f32, f32) = (1280.0, 2400.0);

fn english() -> Settings {
    Settings {
        language: Some("en".into()),
        ..Settings::default()
    }
}

fn screen(settings: Settings, store: Store) -> Screen {
    Screen::set(settings, store, None, SIZE, |app| app)
}

/// A store in a fresh folder.
fn store() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::at(folder.path().join("settings.ron"));
    (folder, store)
}

/// The names of what can be chosen on the screen, by letter.
fn pills(screen: &Screen) -> Vec<String> {
    let nodes = screen.nodes().into_iter();
    let pills = nodes.filter(|(role, _, _)| *role == Role::RadioButton);
    let mut names: Vec<String> = pills.map(|(_, name, _)| name).collect();
    names.sort();
    names
}

/// The color at the left edge of the page itself.
fn paper(screen: &Screen) -> Color32 {
    screen.stage.picture(Color32::WHITE)[(4, 400)]
}

#[test]
fn the_settings_are_reached_from_about_and_from_the_languages() {
    let mut screen = screen(english(), Store::nowhere());
    screen.act(Action::Go(Place::About));
    screen.click("Settings");
    assert_eq!(screen.app.state().place, Place::Settings);
    assert_eq!(screen.focused().as_deref(), Some("Settings"));
    let promise = "Nothing you enter is saved";
    assert!(!screen.says(promise), "what is entered here is saved");
    screen.click("Back");
    assert_eq!(screen.app.state().place, Place::About);
    screen.act(Action::Go(Place::Home));
    assert!(screen.says(promise));
    screen.click("Choose a language: English");
    screen.click("Settings");
    assert_eq!(screen.app.state().place, Place::Settings);
    assert_eq!(screen.app.state().over, None);
}

#[test]
fn in_a_kiosk_readers_do_not_reach_them() {
    let kiosk = Settings {
        mode: Mode::Kiosk,
        ..english()
    };
    let mut screen = screen(kiosk.clone(), Store::nowhere());
    let button = |screen: &Screen| {
        let mut nodes = screen.nodes().into_iter();
        nodes.any(|(role, name, _)| role == Role::Button && name == "Settings")
    };
    screen.act(Action::Go(Place::About));
    assert!(!button(&screen));
    screen.click("Choose a language: English");
    assert!(!button(&screen));
    screen.act(Action::Close);
    screen.act(Action::Go(Place::Settings));
    assert_eq!(screen.app.state().place, Place::About);
    screen.act(Action::Set(Setting::AFour(true)));
    assert_eq!(screen.app.state().settings, kiosk);
}

#[test]
fn changed_colors_are_seen_at_once_and_kept() {
    let (_folder, kept) = store();
    let size = (1280.0, 800.0);
    let mut screen = Screen::set(english(), kept.clone(), None, size, |app| app);
    screen.act(Action::Go(Place::Settings));
    assert_eq!(paper(&screen), LIGHT.paper);
    for (name, colors, theme) in [
        ("Dark", Colors::Dark, DARK),
        ("Strong contrast", Colors::HighContrast, HIGH_CONTRAST),
        ("Light", Colors::Light, LIGHT),
        ("Dark", Colors::Dark, DARK),
    ] {
        screen.click(name);
        assert_eq!(paper(&screen), theme.paper, "{name}");
        let (settings, warning) = kept.read();
        assert_eq!((settings.colors, warning), (colors, None));
        assert_eq!(screen.stage.ctx.theme() == egui::Theme::Dark, theme.dark);
    }
    // The words too are drawn as if the guide had been opened so.
    let app = &mut screen.app;
    screen.stage.pass(vec![Event::PointerGone], |ui| app.ui(ui));
    screen.act(Action::Go(Place::Home));
    let settings = screen.app.state().settings.clone();
    let fresh = Screen::set(settings, Store::nowhere(), None, size, |app| app);
    let pictures = [&screen, &fresh].map(|s| s.stage.picture(Color32::WHITE));
    assert_eq!(support::difference(&pictures[0], &pictures[1], 0), 0);
}

#[test]
fn nothing_moves_by_itself() {
    let screen = screen(english(), Store::nowhere());
    let ctx = egui::Context::default();
    screen.app.prepare(&ctx);
    for theme in [egui::Theme::Light, egui::Theme::Dark] {
        let style = ctx.style_of(theme);
        assert_eq!(style.animation_time, 0.0);
        assert_eq!(style.scroll_animation, egui::style::ScrollAnimation::none());
    }
}

#[test]
fn a_clinic_chooses_the_languages_that_are_offered() {
    let (_folder, kept) = store();
    let mut screen = screen(english(), kept.clone());
    let all = pills(&screen);
    assert_eq!(all.len(), 15);
    screen.act(Action::Go(Place::Settings));
    screen.click("Français");
    screen.click("Русский");
    assert_eq!(kept.read().0.languages.len(), 13);
    screen.act(Action::Go(Place::Home));
    let fewer = pills(&screen);
    assert_eq!(fewer.len(), 13);
    assert!(!fewer.contains(&"Français".to_owned()) && fewer.contains(&"English".to_owned()));
    screen.click("Choose a language: English");
    let both = pills(&screen);
    assert!(both.contains(&"Español".to_owned()) && !both.contains(&"Русский".to_owned()));
    screen.act(Action::Close);
    screen.act(Action::Go(Place::Settings));
    screen.click("Français");
    screen.click("Русский");
    assert_eq!(kept.read().0.languages, Vec::<String>::new(), "all again");
}

#[test]
fn without_any_other_language_english_is_left() {
    let mut screen = screen(english(), Store::nowhere());
    let tags: Vec<String> = ["es", "fr", "ht", "pt-BR", "zh-Hans", "ru", "ar", "ur"]
        .into_iter()
        .chain(["bn", "hi", "pa", "vi", "ko", "tl", "en"])
        .map(str::to_owned)
        .collect();
    for tag in tags {
        screen.act(Action::Set(Setting::Offer(tag)));
    }
    assert_eq!(screen.app.state().settings.languages, ["en"]);
    assert_eq!(pills(&screen), ["English"]);
}

#[test]
fn only_reviewed_languages_when_the_clinic_wants_it() {
    let mut screen = screen(english(), Store::nowhere());
    screen.act(Action::Go(Place::Settings));
    screen.click("Only languages that a named person has checked");
    assert!(screen.app.state().settings.reviewed_only);
    screen.act(Action::Go(Place::Home));
    // No translation is reviewed yet.
    assert_eq!(pills(&screen), ["English"]);
}

#[test]
fn a_language_that_is_not_offered_is_not_shown() {
    let only = |languages: &[&str]| Settings {
        language: Some("ar".into()),
        languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
        ..Settings::default()
    };
    let open = |languages: &[&str]| {
        let screen = Screen::set(
            only(languages),
            Store::nowhere(),
            Some("fr_FR"),
            SIZE,
            |a| a,
        );
        let pills = pills(&screen);
        let title = screen.app.say(hold_guide::words::msg::CLOSE);
        (pills, title)
    };
    assert_eq!(open(&["es", "ar"]).1, "إغلاق");
    assert_eq!(open(&["es", "fr"]).1, "Fermer", "the computer's own");
    let (pills, title) = open(&["es"]);
    assert_eq!((pills.len(), title.as_str()), (2, "Close"));
}

#[test]
fn an_unknown_language_is_said_and_stops_nothing() {
    let settings = Settings {
        languages: vec!["es".into(), "tlh".into()],
        ..english()
    };
    let screen = screen(settings, Store::nowhere());
    assert!(screen.says("a language that this guide does not have"));
    assert!(screen.says("tlh"));
    assert_eq!(pills(&screen), ["English", "Español"]);
}

fn type_into(screen: &mut Screen, field: &str, text: &str) {
    screen.click(field);
    for letter in text.chars() {
        let app: &mut App = &mut screen.app;
        let event = Event::Text(letter.to_string());
        screen.stage.pass(vec![event], |ui| app.ui(ui));
    }
    screen.settle();
}

/// Clicks into the middle of the one field on the page.
fn field_name(screen: &Screen) -> String {
    let update = screen
        .stage
        .output
        .platform_output
        .accesskit_update
        .as_ref();
    let nodes = &update.unwrap().nodes;
    let field = nodes
        .iter()
        .map(|(_, node)| node)
        .find(|node| matches!(node.role(), Role::TextInput | Role::SearchInput))
        .expect("a field");
    field.label().or(field.value()).unwrap_or("").to_owned()
}

#[test]
fn the_clinics_name_is_typed_kept_shown_and_printed() {
    let (folder, kept) = store();
    let mut screen = screen(english(), kept.clone());
    screen.act(Action::Go(Place::Settings));
    let field = field_name(&screen);
    type_into(&mut screen, &field, "Casa  Uno ");
    assert_eq!(screen.app.state().clinic_typed, "Casa  Uno ");
    assert_eq!(kept.read().0.clinic.as_deref(), Some("Casa  Uno"));
    screen.act(Action::Go(Place::Home));
    assert!(screen.says("Casa  Uno"));
    // On paper, at the foot.
    screen.act(Action::Go(Place::Contacts));
    screen.act(Action::Take(Take::Along));
    let place = Where::Folder(folder.path().to_owned());
    screen.act(Action::Take(Take::Do(Wish::Save(FileKind::Pdf, place))));
    screen.wait_for("Saved as");
    let words = pdf_text(&folder.path().join("hold-guide.pdf"));
    let count = words.matches("Printed at: Casa Uno").count();
    let sheets = words.matches('\u{c}').count();
    assert!(sheets > 0 && count == sheets, "{count} in {sheets} sheets");
    // Erasing the answers erases no settings.
    screen.act(Action::Erase);
    assert!(screen.says("Casa  Uno"));
}

fn pdf_text(path: &Path) -> String {
    let out = Command::new("pdftotext")
        .args([path.as_os_str(), "-".as_ref()])
        .output()
        .expect("pdftotext");
    let text = String::from_utf8(out.stdout).unwrap();
    // Isolates around the name, and the space between words.
    let text: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
        .collect();
    text.replace("  ", " ")
}

#[test]
fn without_a_clinic_neither_page_nor_paper_names_one() {
    let (folder, _) = store();
    let mut screen = screen(english(), Store::nowhere());
    screen.act(Action::Go(Place::Contacts));
    screen.act(Action::Take(Take::Along));
    let place = Where::Folder(folder.path().to_owned());
    screen.act(Action::Take(Take::Do(Wish::Save(FileKind::Pdf, place))));
    screen.wait_for("Saved as");
    let words = pdf_text(&folder.path().join("hold-guide.pdf"));
    assert!(words.contains("Use before") && !words.contains("Printed at"));
}

#[cfg(unix)]
#[test]
fn paper_and_printer_of_the_settings_are_taken_without_asking() {
    use hold_guide::paper::print::Printing;
    use std::os::unix::fs::PermissionsExt as _;
    use std::time::Duration;

    let (folder, kept) = store();
    let command = |name: &str, script: &str| {
        let path = folder.path().join(name);
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        path
    };
    let at = folder.path().display();
    let lp = command("lp", &format!("cat > /dev/null; echo \"$@\" > {at}/args"));
    let two = "case $1 in -e) echo Front; echo Upstairs ;; -d) echo x: Front ;; esac";
    let lpstat = command("lpstat", two);
    let printing = Printing::with_commands(lp, lpstat, Duration::from_secs(30));
    let open = |settings: Settings, kept: Store| {
        let printing = printing.clone();
        Screen::set(settings, kept, None, SIZE, |app| {
            app.with_printing(printing)
        })
    };
    let print = |screen: &mut Screen| {
        screen.act(Action::Go(Place::Contacts));
        screen.click("Take it with you");
        screen.wait_for_name("Print");
        screen.click("Print");
        screen.wait_for("It was sent to the printer");
        fs::read_to_string(folder.path().join("args")).unwrap()
    };

    let mut first = open(english(), kept.clone());
    first.act(Action::Go(Place::Settings));
    first.wait_for_name("Upstairs");
    first.click("Upstairs");
    first.click("Size A4");
    let (settings, _) = kept.read();
    assert_eq!(settings.printer.as_deref(), Some("Upstairs"));
    assert!(settings.a_four && first.app.state().take.a_four);
    assert!(print(&mut first).contains("-d Upstairs"));
    first.act(Action::Take(Take::AFour(false)));
    first.act(Action::Erase);
    assert!(first.app.state().take.a_four, "for the next reader again");
    assert_eq!(first.app.state().take.printer.as_deref(), Some("Upstairs"));

    let mut next = open(settings, kept.clone());
    assert!(next.app.state().take.a_four);
    assert!(print(&mut next).contains("-d Upstairs"));

    let gone = Settings {
        printer: Some("Cellar".into()),
        ..english()
    };
    let mut gone = open(gone, kept);
    assert!(!print(&mut gone).contains("-d"));
}
