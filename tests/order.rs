//! The keyboard and a screen reader come to things in the order in which they stand.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

mod support;

use egui::accesskit::{Action as Asked, Node, NodeId, Role, TreeUpdate};
use egui::{Key, Modifiers, Rect, pos2};
use hold_guide::screen::state::{Action, Over, Place};
use hold_guide::settings::{Mode, Settings, Store};
use support::guide::Screen;

/// Something that can have the keyboard, and where it stands.
#[derive(Debug, Clone, PartialEq)]
struct Stop {
    id: NodeId,
    role: Role,
    name: String,
    place: Rect,
    /// Whether its words are read from the right, where that is known.
    from_right: Option<bool>,
}

fn tree(screen: &Screen) -> &TreeUpdate {
    let platform = &screen.stage.output.platform_output;
    platform.accesskit_update.as_ref().expect("a tree")
}

fn node(tree: &TreeUpdate, id: NodeId) -> Option<&Node> {
    let found = tree.nodes.iter().find(|(other, _)| *other == id);
    found.map(|(_, node)| node)
}

fn stop(tree: &TreeUpdate, id: NodeId) -> Option<Stop> {
    let node = node(tree, id)?;
    let b = node.bounds()?;
    Some(Stop {
        id,
        role: node.role(),
        from_right: node.language().map(|tag| tag.starts_with("ar")),
        name: node.label().or(node.value()).unwrap_or_default().to_owned(),
        place: Rect::from_min_max(
            pos2(b.x0 as f32, b.y0 as f32),
            pos2(b.x1 as f32, b.y1 as f32),
        ),
    })
}

/// Everything that can have the keyboard, as a screen reader comes to it.
fn as_read(screen: &Screen) -> Vec<Stop> {
    fn gather(tree: &TreeUpdate, id: NodeId, found: &mut Vec<Stop>) {
        let Some(here) = node(tree, id) else { return };
        if here.supports_action(Asked::Focus) {
            found.extend(stop(tree, id));
        }
        for child in here.children() {
            gather(tree, *child, found);
        }
    }
    let tree = tree(screen);
    let root = tree.tree.as_ref().expect("a root").root;
    let mut found = Vec::new();
    gather(tree, root, &mut found);
    found
}

fn focused(screen: &Screen) -> Option<Stop> {
    let tree = tree(screen);
    stop(tree, tree.focus).filter(|stop| stop.role != Role::Window)
}

/// The name of the guide, in the bar.
const BRAND: &str = "After an ICE hold – Home";

/// How many things in the bar can have the keyboard: the name of the guide, smaller and
/// larger text, quick exit, languages.
const BAR: usize = 5;

/// As Tab comes to it, from the heading once around. The heading itself has the keyboard
/// only when its page is opened.
fn as_tabbed(screen: &mut Screen, name: &str, read: &[Stop], rtl: bool) -> Vec<Stop> {
    let mut found: Vec<Stop> = Vec::new();
    for _ in 0..600 {
        screen.key(Key::Tab, Modifiers::NONE);
        let Some(next) = focused(screen) else {
            continue;
        };
        let window = screen.stage.ctx.content_rect();
        assert!(
            window.intersects(next.place),
            "{name}: {next:?} has the keyboard and is not in view"
        );
        // Looked at now, since what has the keyboard is in view: further down a page lies
        // under what is pinned below it.
        let at = read.iter().position(|stop| stop.id == next.id).unwrap();
        let then = read
            .get(at + 1)
            .and_then(|then| stop(tree(screen), then.id));
        // A page that has scrolled lies behind the bar.
        let then = then.filter(|_| at + 1 != BAR);
        if let Some(then) = then {
            let (here, there) = (&next.place, &then.place);
            // Words in another language than the page's run their own way.
            let same = next.from_right == then.from_right;
            let own = next.from_right.filter(|_| same).unwrap_or(rtl);
            // West is at the left of a map, whoever reads it.
            let tile = |place: &Rect| (place.width() - place.height()).abs() < 0.1;
            let own = own && !(tile(here) && tile(there));
            assert!(
                follows(here, there, rtl) || follows(here, there, own),
                "{name}: {next:?} is read before {then:?}"
            );
        }
        if found.first().is_some_and(|first| first.id == next.id) {
            return found;
        }
        assert!(
            found.iter().all(|stop| stop.id != next.id),
            "{name}: Tab comes to {next:?} again"
        );
        found.push(next);
    }
    panic!("{name}: Tab never comes around");
}

/// Whether `next` stands where one reads on after `one`.
fn follows(one: &Rect, next: &Rect, rtl: bool) -> bool {
    let onward = if rtl {
        next.right() <= one.left() + 1.0
    } else {
        next.left() >= one.right() - 1.0
    };
    let shared = one.bottom().min(next.bottom()) - one.top().max(next.top());
    let same_row = shared > 0.5 * one.height().min(next.height());
    // Not in the row: below, or at the top of the next column.
    onward || (!same_row && next.top() >= one.top())
}

fn check(screen: &mut Screen, name: &str, rtl: bool) {
    let read = as_read(screen);
    assert!(read.len() > 4, "{name}: {read:?}");
    let heading = focused(screen).map(|stop| stop.id);
    let at = read.iter().position(|stop| Some(stop.id) == heading);
    let at = at.unwrap_or_else(|| panic!("{name}: {:?} has the keyboard", focused(screen)));
    let (before, after) = read.split_at(at);
    let expected = after.iter().skip(1).chain(before);
    let expected: Vec<&str> = expected.map(|stop| stop.name.as_str()).collect();
    let tabbed = as_tabbed(screen, name, &read, rtl);
    let tabbed: Vec<&str> = tabbed.iter().map(|s| s.name.as_str()).collect();
    assert_eq!(tabbed, expected, "{name}");
}

fn places(screen: &Screen) -> Vec<Place> {
    let walkthrough = &screen.app.guide().walkthrough;
    let question = |id: &str| Place::Question(walkthrough.find(id).unwrap());
    vec![
        Place::Home,
        question("private"),
        question("state"),
        question("more"),
        Place::Review,
        Place::Plan,
        Place::Take(Box::new(Place::Plan)),
        Place::Faq(None),
        Place::Faq(Some("should-we-pay".into())),
        Place::Glossary(None),
        Place::Clock,
        Place::Comparison,
        Place::Finding,
        Place::Remember,
        Place::Situations(None),
        Place::Situations(Some("transfer".into())),
        Place::Sheets(None),
        Place::Sheets(Some("wallet-card".into())),
        Place::Workshop(None),
        Place::Workshop(Some("bail-set".into())),
        Place::Contacts,
        Place::Law(None),
        Place::Law(Some("TX".into())),
        Place::About,
        Place::Settings,
    ]
}

fn every_place(settings: Settings, size: (f32, f32)) {
    let language = settings.language.clone().unwrap();
    let rtl = matches!(language.as_str(), "ar" | "ur");
    let text = settings.text_percent;
    let kiosk = settings.mode == Mode::Kiosk;
    let mut screen = Screen::set(settings, Store::nowhere(), None, size, |app| app);
    screen.answer_as_model();
    for place in places(&screen) {
        // There a field opens the keyboard on the screen, and the page becomes another.
        let field = matches!(place, Place::Faq(_) | Place::Glossary(_));
        if kiosk && (field || place == Place::Settings) {
            continue;
        }
        let name = format!("{language}, {text} %, {size:?}, {place:?}");
        screen.act(Action::Go(place));
        check(&mut screen, &name, rtl);
    }
}

fn settings(language: &str, text: u16) -> Settings {
    Settings {
        language: Some(language.to_owned()),
        text_percent: text,
        ..Settings::default()
    }
}

#[test]
fn on_every_page_from_the_left() {
    every_place(settings("en", 100), (1280.0, 800.0));
    every_place(settings("en", 200), (1024.0, 768.0));
}

#[test]
fn on_every_page_from_the_right() {
    every_place(settings("ar", 100), (1280.0, 800.0));
    every_place(settings("ar", 200), (1024.0, 768.0));
}

#[test]
fn with_two_languages_and_a_helper() {
    let two = Settings {
        second: Some("ar".into()),
        mode: Mode::Helper,
        ..settings("en", 100)
    };
    every_place(two, (1024.0, 768.0));
}

#[test]
fn in_a_kiosk() {
    let kiosk = Settings {
        mode: Mode::Kiosk,
        ..settings("en", 100)
    };
    every_place(kiosk, (1024.0, 768.0));
}

#[test]
fn in_a_dialog() {
    let mut screen = Screen::open("en", 100, (1024.0, 768.0));
    screen.act(Action::Open(Over::Languages));
    // The page behind it is not to be reached.
    let names: Vec<String> = (0..80)
        .filter_map(|_| {
            screen.key(Key::Tab, Modifiers::NONE);
            focused(&screen).map(|stop| stop.name)
        })
        .collect();
    assert!(names.iter().any(|name| name == "Español"), "{names:?}");
    assert!(
        names.iter().all(|name| !name.contains("Start")),
        "{names:?}"
    );
}

#[test]
fn a_key_leads_from_the_page_to_the_buttons_the_bar_and_back() {
    let mut screen = Screen::open("en", 200, (1024.0, 768.0));
    screen.answer_as_model();
    screen.act(Action::Go(Place::Plan));
    let heading = focused(&screen).unwrap();
    for _ in 0..20 {
        screen.key(Key::Tab, Modifiers::NONE);
    }
    let expected = ["Back", BRAND, &heading.name, "Back"];
    for name in expected {
        screen.key(Key::F6, Modifiers::NONE);
        assert_eq!(screen.focused().as_deref(), Some(name));
        let place = focused(&screen).unwrap().place;
        assert!(
            place.top() >= 0.0 && place.bottom() <= 768.0,
            "{name}: {place:?}"
        );
    }
    screen.key(Key::F6, Modifiers::SHIFT);
    assert_eq!(screen.focused(), Some(heading.name));
    // On the first page nothing is below.
    screen.act(Action::Go(Place::Home));
    screen.key(Key::F6, Modifiers::NONE);
    assert_eq!(screen.focused().as_deref(), Some(BRAND));
}

#[test]
fn a_box_that_closes_gives_the_keyboard_back() {
    let mut screen = Screen::open("en", 100, (1024.0, 768.0));
    screen.answer_as_model();
    screen.act(Action::Go(Place::Plan));
    // The first special word of the plan.
    for _ in 0..4 {
        screen.key(Key::Tab, Modifiers::NONE);
        if focused(&screen).is_some_and(|stop| stop.name.ends_with("what does it mean?")) {
            break;
        }
    }
    let word = focused(&screen).unwrap();
    screen.key(Key::Enter, Modifiers::NONE);
    assert!(matches!(screen.app.state().over, Some(Over::Term(_))));
    screen.key(Key::Escape, Modifiers::NONE);
    assert_eq!(screen.app.state().over, None);
    assert_eq!(focused(&screen).map(|stop| stop.id), Some(word.id));
}

#[test]
fn nothing_shines_through_between_page_and_strips() {
    for (language, text, size) in [
        ("en", 100, (1280.0, 1400.0)),
        ("en", 200, (1024.0, 768.0)),
        ("ar", 200, (1024.0, 768.0)),
    ] {
        let mut screen = Screen::open(language, text, size);
        for place in [Place::Home, Place::Review, Place::Law(Some("TX".into()))] {
            screen.act(Action::Go(place.clone()));
            let picture = screen.stage.picture(egui::Color32::from_rgb(255, 0, 255));
            let through = picture
                .pixels
                .iter()
                .filter(|pixel| pixel.r() > 250 && pixel.g() < 5 && pixel.b() > 250);
            assert_eq!(through.count(), 0, "{language}, {text} %, {place:?}");
        }
    }
}

#[test]
fn a_notice_leaves_the_keyboard_where_it_is() {
    let mut screen = Screen::open("en", 100, (1024.0, 768.0));
    screen.answer_as_model();
    screen.act(Action::Go(Place::Take(Box::new(Place::Plan))));
    for _ in 0..40 {
        screen.key(Key::Tab, Modifiers::NONE);
        if screen.focused().as_deref() == Some("Copy as text") {
            break;
        }
    }
    let button = focused(&screen).unwrap();
    screen.key(Key::Enter, Modifiers::NONE);
    assert!(screen.app.state().notice.is_some());
    assert_eq!(focused(&screen).map(|stop| stop.id), Some(button.id));
}
