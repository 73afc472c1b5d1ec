//! A helper sits beside a reader whose language they do not speak.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

mod support;

use egui::Rect;
use egui::accesskit::Role;
use hold_guide::check;
use hold_guide::guide::Files;
use hold_guide::screen::state::{Action, Over, Place, Setting};
use hold_guide::settings::{Mode, Settings, Store};
use hold_guide::words::ids;
use support::guide::Screen;

fn helper(second: Option<&str>, text: u16, size: (f32, f32)) -> Screen {
    let settings = Settings {
        language: Some("en".into()),
        second: second.map(str::to_owned),
        text_percent: text,
        ..Settings::default()
    };
    Screen::set(settings, Store::nowhere(), None, size, |app| {
        app.as_helper(true)
    })
}

/// Where the words stand that begin so.
fn place_of(screen: &Screen, begin: &str) -> Rect {
    let platform = &screen.stage.output.platform_output;
    let update = platform.accesskit_update.as_ref().unwrap();
    let node = update.nodes.iter().find(|(_, node)| {
        let name = node.label().or(node.value()).unwrap_or_default();
        name.starts_with(begin) && !matches!(node.role(), Role::Window | Role::Dialog)
    });
    let b = node
        .unwrap_or_else(|| panic!("{begin}"))
        .1
        .bounds()
        .unwrap();
    Rect::from_min_max(
        egui::pos2(b.x0 as f32, b.y0 as f32),
        egui::pos2(b.x1 as f32, b.y1 as f32),
    )
}

const TALL: (f32, f32) = (1280.0, 2400.0);

#[test]
fn with_one_language_the_helper_is_asked_for_the_readers() {
    let mut screen = helper(None, 100, TALL);
    assert!(screen.says("Which language does the person beside you read?"));
    assert!(!screen.says("Swap languages"));
    screen.click("Choose the second language");
    assert_eq!(screen.app.state().over, Some(Over::Languages));
    screen.act(Action::Second(Some("es".into())));
    assert!(!screen.says("Which language does the person beside you read?"));
    assert!(screen.says("Swap languages"));
}

#[test]
fn every_question_has_its_prompt_in_the_helpers_language() {
    let (guide, words) = check::load(&Files::built_in()).unwrap();
    let mut screen = helper(Some("es"), 100, TALL);
    for (id, question) in guide.walkthrough.questions() {
        screen.act(Action::Go(Place::Question(id)));
        let said = |tag: &str| {
            let locale = words.locale(tag).unwrap();
            words
                .rich(locale, &ids::helper(&question.id), None, &[])
                .plain()
        };
        assert!(screen.says(&said("en")), "{}", question.id);
        assert!(!screen.says(&said("es")), "{}", question.id);
    }
    screen.answer_as_model();
    for (place, words) in [
        (Place::Home, "First say who you are"),
        (Place::Review, "Read each answer together"),
        (Place::Plan, "Read the first box together."),
    ] {
        screen.act(Action::Go(place));
        assert!(screen.says(words), "{words}");
    }
    // On every other page the buttons alone.
    screen.act(Action::Go(Place::About));
    assert!(screen.says("Swap languages"));
}

#[test]
fn the_languages_swap_and_either_grows() {
    let mut screen = helper(Some("es"), 100, TALL);
    screen.act(Action::Go(Place::Comparison));
    let (english, spanish) = (
        "Pay bail now, or not yet?",
        "¿Pagar la fianza penal ahora o todavía no?",
    );
    let usual = (place_of(&screen, english), place_of(&screen, spanish));
    assert!(usual.0.left() < usual.1.left());
    screen.click("Swap languages");
    let swapped = (place_of(&screen, english), place_of(&screen, spanish));
    assert!(swapped.1.left() < swapped.0.left());
    assert!(screen.says("Swap languages"), "still the helper's words");
    screen.click("Swap languages");
    screen.click("Larger: Español");
    let larger = (place_of(&screen, english), place_of(&screen, spanish));
    assert!(
        larger.1.height() > usual.1.height() * 1.25,
        "{larger:?}, {usual:?}"
    );
    assert!((larger.0.height() - usual.0.height()).abs() < 1.0);
    screen.click("Larger: English");
    let other = (place_of(&screen, english), place_of(&screen, spanish));
    assert!(other.0.height() > usual.0.height() * 1.25);
    assert!((other.1.height() - usual.1.height()).abs() < 1.0);
    screen.click("Larger: English");
    assert_eq!(place_of(&screen, english), usual.0);
}

#[test]
fn the_settings_page_turns_it_on_and_keeps_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::at(folder.path().join("settings.ron"));
    let mut screen = Screen::set(Settings::default(), store.clone(), None, TALL, |app| app);
    assert!(!screen.says("Which language does the person beside you read?"));
    screen.act(Action::Go(Place::Settings));
    screen.click("A helper sits beside the reader");
    assert!(screen.says("Which language does the person beside you read?"));
    assert_eq!(store.read().0.mode, Mode::Helper);
    screen.click("A helper sits beside the reader");
    assert_eq!(store.read().0.mode, Mode::Usual);
    // What the two chose ends with them.
    screen.act(Action::Set(Setting::Helper(true)));
    screen.act(Action::Second(Some("es".into())));
    screen.click("Swap languages");
    assert!(screen.app.state().helper.swapped);
    screen.act(Action::Erase);
    assert!(!screen.app.state().helper.swapped);
}

#[test]
fn a_kiosk_has_no_helper() {
    let settings = Settings {
        language: Some("en".into()),
        second: Some("es".into()),
        ..Settings::default()
    };
    let kiosk = |app: hold_guide::screen::App| app.as_kiosk(true).as_helper(true);
    let screen = Screen::set(settings, Store::nowhere(), None, TALL, kiosk);
    assert!(!screen.says("Swap languages"));
    assert_eq!(screen.app.state().settings.mode, Mode::Kiosk);
}

#[test]
fn the_strip_leaves_room_for_the_page_and_stays_inside() {
    for second in ["es", "ar", "zh-Hans", "ur"] {
        for (text, size) in [(100, (1280.0, 800.0)), (200, (1024.0, 768.0))] {
            let mut screen = helper(Some(second), text, size);
            let start = screen.app.guide().walkthrough.start;
            screen.act(Action::Go(Place::Question(start)));
            let place = format!("{second}, {text} %");
            let prompt = place_of(&screen, "Ask: can you read this where nobody");
            let heading = place_of(&screen, "Can you read this in private?");
            assert!(prompt.top() > size.1 * 0.45, "{place}: {prompt}");
            assert!(
                heading.bottom() < prompt.top(),
                "{place}: {heading}, {prompt}"
            );
            for button in ["Swap languages", "Larger: English"] {
                let rect = place_of(&screen, button);
                assert!(
                    rect.left() >= 0.0 && rect.right() <= size.0,
                    "{place}: {rect}"
                );
                assert!(
                    rect.bottom() <= size.1 && rect.height() >= 43.9,
                    "{place}: {rect}"
                );
            }
        }
    }
}
