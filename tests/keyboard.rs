//! The keyboard on the screen: words of every script are typed by touch alone, and the
//! field they are typed into stays in view.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

mod support;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, MouseWheelUnit, Pos2, Rect, TouchPhase, pos2, vec2};
use hold_guide::check;
use hold_guide::guide::{Files, Keyboard};
use hold_guide::screen::state::{Action, Place};
use hold_guide::typeset::{Request, Typesetter, join};
use support::guide::Screen;

const KIOSK: (f32, f32) = (1024.0, 768.0);

fn kiosk(language: &str, text: u16, size: (f32, f32)) -> Screen {
    let mut screen = Screen::with(language, text, size, |app| app.as_kiosk(true));
    screen.act(Action::Go(Place::Faq(None)));
    screen
}

/// Role, name and place of everything that has a place.
fn boxes(screen: &Screen) -> Vec<(Role, String, Rect)> {
    let platform = &screen.stage.output.platform_output;
    let update = platform.accesskit_update.as_ref().unwrap();
    let nodes = update.nodes.iter().filter_map(|(_, node)| {
        let name = node.label().or(node.value()).unwrap_or_default().to_owned();
        let b = node.bounds()?;
        let rect = Rect::from_min_max(
            pos2(b.x0 as f32, b.y0 as f32),
            pos2(b.x1 as f32, b.y1 as f32),
        );
        Some((node.role(), name, rect))
    });
    nodes.collect()
}

fn field(screen: &Screen) -> Rect {
    let boxes = boxes(screen);
    let field = boxes.iter().find(|(role, ..)| *role == Role::SearchInput);
    field.expect("a field").2
}

/// Touches the field, after scrolling to it where large text has moved it out of view.
fn enter(screen: &mut Screen) {
    let half = screen.stage.ctx.content_rect().center();
    let below = field(screen).center().y - half.y;
    if below > 0.0 {
        let wheel = Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: vec2(0.0, -below),
            phase: TouchPhase::Move,
            source: egui::MouseWheelSource::Unknown,
            modifiers: Modifiers::NONE,
        };
        let app = &mut screen.app;
        let events = vec![Event::PointerMoved(half), wheel];
        screen.stage.pass(events, |ui| app.ui(ui));
        screen.settle();
    }
    let at: Pos2 = field(screen).center();
    screen.tap(at);
}

/// The keys with a letter that are in view, by what they show.
fn keys(screen: &Screen) -> Vec<(String, Rect)> {
    let shown: Vec<String> = screen
        .app
        .guide()
        .keyboards
        .iter()
        .flat_map(|keyboard| keyboard.rows().flatten())
        .flat_map(|key| [key.to_owned(), key.to_uppercase()])
        .collect();
    let boxes = boxes(screen).into_iter();
    boxes
        .filter(|(role, name, _)| *role == Role::Button && shown.contains(name))
        .map(|(_, name, rect)| (name, rect))
        .collect()
}

fn has(screen: &Screen, letter: &str) -> bool {
    keys(screen).iter().any(|(key, _)| key == letter)
}

fn type_by_touch(screen: &mut Screen, keys: &str) {
    for key in keys.split(' ') {
        screen.click(if key == "␣" { "Space" } else { key });
    }
}

#[test]
fn a_query_is_typed_by_touch_in_every_script() {
    for (language, keys, typed, found) in [
        (
            "es",
            "f i a n z a",
            "fianza",
            "¿Debemos pagar la fianza penal?",
        ),
        ("ar", "ا ل ش خ ص", "الشخص", "أين الشخص الآن؟"),
        ("ru", "ч е л о в е к", "человек", "Где человек сейчас?"),
        (
            "ko",
            "ㅈ ㅣ ㄱ ㅡ ㅁ",
            "지금",
            "당사자는 지금 어디에 있나요?",
        ),
        ("vi", "g i ơ ◌̀", "giờ", "Hiện giờ người đó ở đâu?"),
        ("hi", "व ◌् य क ◌् त ◌ि", "व्यक्ति", "वह व्यक्ति अभी कहाँ है?"),
    ] {
        let mut screen = kiosk(language, 100, KIOSK);
        enter(&mut screen);
        type_by_touch(&mut screen, keys);
        assert_eq!(screen.app.state().query, typed, "{language}");
        assert!(screen.says(found), "{language}: {typed} finds {found}");
    }
}

#[test]
fn letters_go_to_the_caret_and_backspace_takes_the_last() {
    let mut screen = kiosk("en", 100, KIOSK);
    enter(&mut screen);
    type_by_touch(&mut screen, "b a i l");
    // Before the last letter.
    screen.key(Key::ArrowLeft, Modifiers::NONE);
    type_by_touch(&mut screen, "x y Delete ␣");
    assert_eq!(screen.app.state().query, "baix l");
    screen.click("Capital letter");
    screen.click("Q");
    screen.click("q");
    assert_eq!(screen.app.state().query, "baix Qql");
    assert_eq!(screen.focused_role(), Some(Role::SearchInput));
    // What is selected gives way.
    screen.key(Key::A, Modifiers::COMMAND);
    screen.click("w");
    assert_eq!(screen.app.state().query, "w");
}

#[test]
fn the_keyboard_comes_and_goes() {
    let mut screen = kiosk("ru", 100, KIOSK);
    assert!(keys(&screen).is_empty());
    enter(&mut screen);
    assert_eq!(keys(&screen).len(), 36);
    assert!(has(&screen, "й") && !has(&screen, "q"));
    screen.click("Буквы от a до z");
    assert!(has(&screen, "q") && !has(&screen, "й"));
    screen.click("Русский");
    assert!(has(&screen, "й"));
    screen.click("Скрыть клавиатуру");
    assert!(keys(&screen).is_empty());
    enter(&mut screen);
    assert_eq!(keys(&screen).len(), 36);
    // On a page without a field there is nothing to write.
    screen.act(Action::Go(Place::About));
    assert!(keys(&screen).is_empty());
    // At home it comes when it is asked for.
    let mut home = Screen::open("en", 100, (1024.0, 2400.0));
    home.act(Action::Go(Place::Glossary(None)));
    enter(&mut home);
    assert!(keys(&home).is_empty());
    home.click("Show or hide the keyboard on the screen");
    type_by_touch(&mut home, "b o n d");
    assert_eq!(home.app.state().term_query, "bond");
    home.click("Show or hide the keyboard on the screen");
    assert!(keys(&home).is_empty());
    home.act(Action::Go(Place::Settings));
    home.click("Show or hide the keyboard on the screen");
    home.click("Capital letter");
    home.click("A");
    assert_eq!(home.app.state().clinic_typed, "A");
}

#[test]
fn the_keyboard_alone_reaches_every_key() {
    let mut screen = kiosk("ko", 100, KIOSK);
    enter(&mut screen);
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..200 {
        screen.key(Key::Tab, Modifiers::NONE);
        seen.extend(screen.focused());
    }
    for (key, _) in keys(&screen) {
        assert!(seen.contains(&key), "{key}");
    }
    // And whoever is on a key stays there.
    while screen.focused().as_deref() != Some("ㄱ") {
        screen.key(Key::Tab, Modifiers::NONE);
    }
    screen.key(Key::Enter, Modifiers::NONE);
    screen.key(Key::Enter, Modifiers::NONE);
    assert_eq!(screen.app.state().query, "ㄱㄱ");
    assert_eq!(screen.focused().as_deref(), Some("ㄱ"));
}

#[test]
fn keys_are_large_and_the_field_stays_in_view() {
    let languages: Vec<String> = languages();
    assert_eq!(languages.len(), 15);
    for language in &languages {
        for (text, size) in [(100, (1280.0, 800.0)), (200, KIOSK), (200, (800.0, 600.0))] {
            let mut screen = kiosk(language, text, size);
            enter(&mut screen);
            let place = format!("{language}, {text} %, {size:?}");
            let keys = keys(&screen);
            assert!(keys.len() >= 20, "{place}: {}", keys.len());
            let field = field(&screen);
            let top = keys
                .iter()
                .map(|(_, key)| key.top())
                .fold(f32::MAX, f32::min);
            assert!(
                field.top() >= 0.0 && field.bottom() <= top + 0.5,
                "{place}: {field}, {top}"
            );
            for (name, key) in &keys {
                assert!(
                    key.width() >= 43.9 && key.height() >= 43.9,
                    "{place}: {name} {key}"
                );
                assert!(
                    key.left() >= 0.0 && key.right() <= size.0,
                    "{place}: {name} {key}"
                );
            }
        }
    }
}

#[test]
fn every_key_has_its_letter() {
    let (guide, words) = check::load(&Files::built_in()).unwrap();
    let mut typesetter = Typesetter::new();
    for locale in words.locales() {
        let tag = &locale.manifest.tag;
        let own = guide.keyboard(tag).expect("a keyboard");
        assert!(own.languages.contains(tag), "{tag} has one of its own");
        for keyboard in [own, guide.latin_keyboard().unwrap()] {
            for key in keyboard.rows().flatten() {
                for text in [
                    key.to_owned(),
                    key.to_uppercase(),
                    Keyboard::types(key).to_owned(),
                ] {
                    let laid = typesetter.lay_out(&Request {
                        stack: &locale.manifest.font_stack,
                        lang: tag,
                        rtl: locale.is_rtl(),
                        ..Request::new(&text)
                    });
                    assert!(laid.missing().is_empty(), "{tag}: {text}");
                }
            }
        }
    }
}

/// What comes of keys that are pressed one after the other.
fn typed(keys: &str) -> String {
    let mut text = String::new();
    for key in keys.split(' ') {
        let last = text.chars().next_back();
        match last.and_then(|last| join(last, key)) {
            Some(joined) => {
                text.pop();
                text.push_str(&joined);
            }
            None => text.push_str(key),
        }
    }
    text
}

#[test]
fn korean_letters_become_syllables() {
    for (keys, wanted) in [
        ("ㅂ ㅗ ㅅ ㅓ ㄱ ㄱ ㅡ ㅁ", "보석금"),
        ("ㅂ ㅕ ㄴ ㅎ ㅗ ㅅ ㅏ", "변호사"),
        ("ㄷ ㅗ ㅐ", "돼"),
        ("ㅇ ㅗ ㅐ", "왜"),
        ("ㄱ ㅏ ㅂ ㅅ", "값"),
        ("ㄱ ㅏ ㅂ ㅅ ㅇ ㅣ", "값이"),
        ("ㄱ ㅏ ㅂ ㅅ ㅣ", "갑시"),
        ("ㅇ ㅣ ㅆ ㄷ ㅏ", "있다"),
        ("ㅇ ㅣ ㄹ ㄱ ㄷ ㅏ", "읽다"),
        ("ㄲ ㅗ ㅊ", "꽃"),
        ("ㅇ ㅡ ㅣ", "의"),
        ("ㅋ ㅋ", "ㅋㅋ"),
        ("ㅎ ㅣ ㅎ", "힣"),
        ("ㄱ ㅏ ㄸ", "가ㄸ"),
        ("ㅏ ㅣ", "ㅏㅣ"),
        ("a ㅏ", "aㅏ"),
    ] {
        assert_eq!(typed(keys), wanted, "{keys}");
    }
}

#[test]
fn marks_go_onto_their_letters() {
    for (keys, wanted) in [
        ("ê \u{301}", "ế"),
        ("ơ \u{300}", "ờ"),
        ("a \u{323}", "ạ"),
        ("b \u{301}", "b\u{301}"),
        ("\u{301}", "\u{301}"),
    ] {
        assert_eq!(typed(keys), wanted, "{keys}");
    }
}

fn languages() -> Vec<String> {
    let (_, words) = check::load(&Files::built_in()).unwrap();
    let locales = words.locales().iter();
    locales.map(|locale| locale.manifest.tag.clone()).collect()
}

#[test]
fn a_keyboard_that_cannot_be_used_is_a_finding() {
    let path = "assets/guide/keyboards.ron";
    let files = Files::built_in();
    let sound = files.text(path).unwrap().to_owned();
    for (old, new, problem) in [
        (
            "\"z x c v b n m - . ?\"",
            "\"x c v b n m - . ?\"",
            "every letter from a to z",
        ),
        ("\"1 2 3", "\"1 1 3", "the key 1 stands here twice"),
        ("\"1 2 3", "\"1  3", "a key types nothing"),
        ("\"1 2 3", "\"! @ # $ 1 2 3", "a row has more than 12 keys"),
        ("[\"ko\"]", "[\"pa\"]", "this language stands here twice"),
    ] {
        assert!(sound.contains(old), "{old}");
        let mut files = files.clone();
        files.set(path, sound.replacen(old, new, 1));
        let findings = check::load(&files).err().unwrap_or_default();
        let said = |finding: &hold_guide::guide::Finding| finding.problem.contains(problem);
        assert!(findings.iter().any(said), "{problem}: {findings:?}");
    }
}
