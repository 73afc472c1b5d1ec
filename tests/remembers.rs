//! What the computer may still remember is said, and said where it matters.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

mod support;

use hold_guide::check;
use hold_guide::guide::Files;
use hold_guide::pages::{Block, Composer, plain_text};
use hold_guide::screen::state::{Action, Place, Take, Wish};
use support::guide::Screen;

const TITLES: [(&str, &str); 2] = [
    ("en", "What this computer may still remember"),
    ("es", "Lo que esta computadora aún puede recordar"),
];

#[test]
fn each_thing_that_remembers_has_one_thing_to_do() {
    let (guide, words) = check::load(&Files::built_in()).unwrap();
    for (language, title) in TITLES {
        let composer = Composer {
            guide: &guide,
            words: &words,
            main: words.locale(language).unwrap(),
            second: None,
            today: None,
        };
        let page = composer.remembers();
        assert_eq!(page.title.main.plain(), title);
        assert!(page.is_all_in(language));
        let kinds: Vec<u8> = page
            .blocks
            .iter()
            .map(|block| match block {
                Block::Heading(2, _) => 2,
                Block::Paragraph(_, sources) => {
                    assert!(sources.is_empty());
                    1
                }
                Block::List(_, items) => {
                    assert_eq!(items.len(), 1);
                    0
                }
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(kinds[..3], [1, 1, 0], "what the guide itself does");
        let things: Vec<&[u8]> = kinds[3..].chunks(3).collect();
        assert_eq!(things.len(), 10);
        assert!(things.iter().all(|thing| *thing == [2, 1, 0]));
        let text = plain_text(&page);
        let named: &[&str] = if language == "en" {
            &[
                "printer",
                "PDF",
                "clipboard",
                "photo",
                "disk",
                "record the screen",
                "camera",
            ]
        } else {
            &[
                "impresora",
                "PDF",
                "portapapeles",
                "foto",
                "disco",
                "grabar la pantalla",
                "cámara",
            ]
        };
        for name in named {
            assert!(text.contains(name), "{language}: {name}");
        }
    }
}

#[test]
fn it_is_reached_from_the_page_about_the_guide_and_taken_along() {
    for (language, title) in TITLES {
        let mut screen = Screen::open(language, 100, (1280.0, 2400.0));
        screen.act(Action::Go(Place::About));
        screen.click(title);
        assert_eq!(screen.app.state().place, Place::Remember);
        screen.act(Action::Take(Take::Along));
        screen.app.act(Action::Take(Take::Do(Wish::Copy)));
        screen.settle();
        // And back again from the line that says what became of it.
        screen.click(title);
        assert_eq!(screen.app.state().place, Place::Remember);
    }
}

#[test]
fn what_did_not_leave_the_guide_needs_no_warning() {
    let mut screen = Screen::open("en", 100, (1280.0, 2400.0));
    screen.answer_as_model();
    screen.act(Action::Go(Place::Plan));
    screen.act(Action::Take(Take::Along));
    assert!(!screen.says(TITLES[0].1));
    screen.act(Action::Erase);
    assert!(!screen.says(TITLES[0].1));
}
