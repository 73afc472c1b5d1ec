//! The field for a line of text: as a reader types, moves, selects and hears it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

use std::sync::Arc;
use std::time::Duration;

use egui::accesskit::{
    Action as Ask, ActionData, ActionRequest, Node, NodeId, Role, TextDirection, TextPosition,
    TextSelection, TreeId,
};
use egui::{Event, ImeEvent, Key, Modifiers, PointerButton, Pos2, Rect, pos2, vec2};
use hold_guide::check;
use hold_guide::guide::Files;
use hold_guide::screen::App;
use hold_guide::screen::state::{Action, Place};
use hold_guide::settings::{Settings, Store};
use hold_guide::typeset::{
    Delete, Editor, FaceSource, FontStack, Go, Laid, MOST, Request, Row, Spot, Typesetter,
    first_strong,
};

mod support;

// ---------------------------------------------------------------------------------------------
// The line: where carets stand and go.

/// In visual order: `abc 123 يبرع/תירבע`, letters of the two last words from right to left.
const MIXED: &str = "abc עברית/عربي 123";

fn face(family: &'static str, path: &str) -> FaceSource {
    let bytes = std::fs::read(path).unwrap_or_else(|e| panic!("{path}: {e}"));
    FaceSource {
        family,
        bold: false,
        bytes: Box::leak(bytes.into_boxed_slice()),
    }
}

/// Fonts of the system, so that these tests hold whatever fonts the guide carries.
fn typesetter() -> Typesetter {
    let noto = |name: &str| format!("/usr/share/fonts/truetype/noto/{name}-Regular.ttf");
    let faces = vec![
        face("Test Arabic", &noto("NotoSansArabic")),
        face("Test Hebrew", &noto("NotoSansHebrew")),
        face("Test Devanagari", &noto("NotoSansDevanagari")),
        face("Test Latin", "assets/fonts/NotoSans-Regular.ttf"),
    ];
    let mut typesetter = Typesetter::new();
    typesetter.add_stack(FontStack {
        id: "test",
        faces: Box::leak(faces.into_boxed_slice()),
    });
    typesetter
}

fn lay(text: &str) -> Arc<Laid> {
    let request = Request {
        stack: "test",
        rtl: first_strong(text).unwrap_or(false),
        ..Request::new(text)
    };
    let laid = typesetter().lay_out(&request);
    assert!(laid.missing().is_empty(), "{:?}", laid.missing());
    laid
}

fn row(text: &str) -> Row {
    Row::of(&lay(text))
}

/// Every offset that a caret comes to from `from` on.
fn walk(row: &Row, from: Spot, way: Go) -> Vec<usize> {
    let mut at = from;
    let mut seen = Vec::new();
    loop {
        let next = row.step(at, way);
        if next == at {
            return seen;
        }
        let (before, after) = (row.caret(at), row.caret(next));
        match way {
            Go::Left | Go::WordLeft => assert!(after < before, "{at:?} {next:?}"),
            _ => assert!(after > before, "{at:?} {next:?}"),
        }
        seen.push(next.offset);
        at = next;
        assert!(seen.len() < 1000);
    }
}

/// The spot at the left or right end of a line.
fn end(row: &Row, way: Go) -> Spot {
    let mut at = row.hit(0.0);
    loop {
        let next = row.step(at, way);
        if next == at {
            return at;
        }
        at = next;
    }
}

#[test]
fn arrows_go_where_they_point_in_mixed_text() {
    let row = row(MIXED);
    let right = [
        1, 2, 3, 4, 25, 26, 27, 23, 21, 19, 17, 15, 14, 12, 10, 8, 6, 4,
    ];
    assert_eq!(walk(&row, end(&row, Go::Left), Go::Right), right);
    let left = [
        6, 8, 10, 12, 14, 15, 17, 19, 21, 23, 24, 26, 25, 24, 3, 2, 1, 0,
    ];
    assert_eq!(walk(&row, end(&row, Go::Right), Go::Left), left);
}

#[test]
fn arrows_cross_every_character_once_in_every_script() {
    for (text, stops) in [
        ("Call before you pay.", 20),
        // RTL text with Latin, a number, brackets, and spaces at both ends.
        (" رقم (911) ICE الآن ", 20),
        ("123 عربي", 8),
        // A ligature of two letters is crossed in two steps.
        ("لا إله", 6),
        // Letters with their marks are one step each.
        ("हिन्दी", 2),
        ("कानून 48 घंटे", 9),
        ("e\u{301}tat", 4),
    ] {
        let row = row(text);
        let (start, stop) = (end(&row, Go::Left), end(&row, Go::Right));
        let right = walk(&row, start, Go::Right);
        let left = walk(&row, stop, Go::Left);
        assert_eq!((right.len(), left.len()), (stops, stops), "{text}");
        let (x0, x1) = row.extent();
        assert!((row.caret(start) - x0).abs() < 0.01, "{text}");
        assert!((row.caret(stop) - x1).abs() < 0.01, "{text}");
    }
}

#[test]
fn words_are_crossed_the_way_they_are_read() {
    let latin = row("Call, before you pay");
    assert_eq!(
        walk(&latin, Spot::default(), Go::WordRight),
        [6, 13, 17, 20]
    );
    assert_eq!(
        walk(&latin, end(&latin, Go::Right), Go::WordLeft),
        [17, 13, 6, 0]
    );
    let text = "اتصل قبل الدفع";
    let arabic = row(text);
    let starts = [text.find("قبل").unwrap(), text.find("الدفع").unwrap()];
    assert_eq!(
        walk(&arabic, Spot::default(), Go::WordLeft),
        [starts[0], starts[1], text.len()]
    );
    assert_eq!(
        walk(&arabic, end(&arabic, Go::Left), Go::WordRight),
        [starts[1], starts[0], 0]
    );
    // A number in it is a stop of its own from both sides.
    let text = "رقم 911 الآن";
    let mixed = row(text);
    let left = walk(&mixed, Spot::default(), Go::WordLeft);
    let right = walk(&mixed, end(&mixed, Go::Left), Go::WordRight);
    assert_eq!((left.len(), right.len()), (4, 4), "{left:?} {right:?}");
}

#[test]
fn a_place_that_is_hit_is_where_the_caret_comes_to_stand() {
    for text in [MIXED, "رقم 911 (ICE) الآن ", "हिन्दी में", "plain"] {
        let row = row(text);
        for cell in row.cells() {
            for x in [cell.x0 + 0.1, cell.x1 - 0.1] {
                let stands = row.caret(row.hit(x));
                let near = (stands - x).abs() <= (cell.x1 - cell.x0) / 2.0 + 0.2;
                assert!(near, "{text}: {x} {stands}");
            }
        }
        assert!((row.caret(row.hit(-50.0)) - row.extent().0).abs() < 0.01);
        assert!((row.caret(row.hit(9999.0)) - row.extent().1).abs() < 0.01);
    }
}

#[test]
fn a_range_over_two_directions_is_marked_in_two_places() {
    let row = row(MIXED);
    let width = |range| {
        let strips: Vec<(f32, f32)> = row.strips(&range);
        strips.iter().map(|(x0, x1)| x1 - x0).sum::<f32>()
    };
    assert_eq!(row.strips(&(2..8)).len(), 2);
    assert_eq!(row.strips(&(0..MIXED.len())).len(), 1);
    let (x0, x1) = row.extent();
    assert!((width(0..MIXED.len()) - (x1 - x0)).abs() < 0.01);
    assert!((width(0..8) + width(8..MIXED.len()) - (x1 - x0)).abs() < 0.01);
}

#[test]
fn a_space_at_the_end_is_seen_on_both_sides() {
    for text in ["word", "كلمة"] {
        let spaced = [text, " "].concat();
        let (short, long) = (row(text), row(&spaced));
        let width = |row: &Row| row.extent().1 - row.extent().0;
        assert!(width(&long) > width(&short) + 2.0, "{text}");
        let last = long.strips(&(text.len()..spaced.len()));
        assert!(last[0].1 - last[0].0 > 2.0, "{text}");
    }
}

#[test]
fn deleting_back_takes_a_mark_and_deleting_ahead_a_letter() {
    let mut typesetter = typesetter();
    let mut delete = |text: &str, at: usize, what: Delete| {
        let mut text = text.to_owned();
        let request = Request {
            stack: "test",
            ..Request::new(&text)
        };
        let row = Row::of(&typesetter.lay_out(&request));
        let mut editor = Editor::default();
        editor.place(
            Spot {
                offset: at,
                upstream: at > 0,
            },
            false,
        );
        editor.delete(&mut text, &row, what);
        (text, editor.caret().offset)
    };
    let hindi = "हिन्दी";
    assert_eq!(
        delete(hindi, hindi.len(), Delete::Back),
        ("हिन्द".into(), 15)
    );
    assert_eq!(delete(hindi, 0, Delete::Ahead), ("न्दी".into(), 0));
    assert_eq!(delete("عَرب", 4, Delete::Back), ("عرب".into(), 2));
    assert_eq!(delete("عَرب", 0, Delete::Ahead), ("رب".into(), 0));
    // A family of three is one picture.
    let family = "a👨\u{200d}👩\u{200d}👧";
    assert_eq!(delete(family, family.len(), Delete::Back), ("a".into(), 1));
    assert_eq!(
        delete("pay the bond", 12, Delete::WordBack),
        ("pay the ".into(), 8)
    );
    assert_eq!(
        delete("pay the bond", 0, Delete::WordAhead),
        ("the bond".into(), 0)
    );
    assert_eq!(delete("pay", 0, Delete::Back), ("pay".into(), 0));
    assert_eq!(delete("pay", 3, Delete::Ahead), ("pay".into(), 3));
    assert_eq!(delete("pay now", 4, Delete::ToStart), ("now".into(), 0));
    assert_eq!(delete("pay now", 3, Delete::ToEnd), ("pay".into(), 3));
}

#[test]
fn the_first_letter_decides_the_direction() {
    for (text, rtl) in [
        ("", None),
        ("123 (45)", None),
        ("٤٥", None),
        ("ICE عربي", Some(false)),
        ("123 عربي ICE", Some(true)),
        ("اردو", Some(true)),
        ("עברית", Some(true)),
        ("हिन्दी", Some(false)),
        ("律师", Some(false)),
    ] {
        assert_eq!(first_strong(text), rtl, "{text}");
    }
}

#[test]
fn nothing_that_is_done_to_a_line_panics_or_leaves_the_text() {
    let texts = [
        "",
        " ",
        MIXED,
        "\u{2067}هذا\u{2069} 1",
        "\u{301}",
        "a\u{200d}",
        "🏳️‍🌈 हि",
        "\u{200b}\u{200b}",
    ];
    let mut typesetter = typesetter();
    let mut seed = 7_u32;
    let mut dice = |sides: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 16) % sides
    };
    for round in 0..400 {
        let mut text = texts[round % texts.len()].to_owned();
        let mut editor = Editor::at_end(&text);
        for _ in 0..30 {
            editor.fit(&mut text);
            let shown = editor.shown(&text).into_owned();
            let request = Request {
                stack: "test",
                rtl: first_strong(&shown).unwrap_or(dice(2) == 0),
                ..Request::new(&shown)
            };
            let row = Row::of(&typesetter.lay_out(&request));
            let selected = editor.selection();
            assert!(
                shown.get(selected.clone()).is_some(),
                "{shown:?} {selected:?}"
            );
            assert!(row.caret(editor.caret()).is_finite());
            match dice(9) {
                0 => editor.insert(&mut text, texts[dice(8) as usize]),
                1 => editor.compose(&mut text, texts[dice(8) as usize], Some(1..2)),
                2 => editor.commit(&mut text, texts[dice(8) as usize]),
                3 => editor.delete_around(&mut text, dice(3) as usize, dice(3) as usize),
                4 => {
                    let x = dice(100) as f32;
                    editor.finish(&mut text);
                    editor.place(row.hit(x), dice(2) == 0);
                }
                5 => {
                    editor.finish(&mut text);
                    editor.select(row.word_at(dice(100) as f32));
                }
                6 => {
                    let ways = [
                        Delete::Back,
                        Delete::Ahead,
                        Delete::WordBack,
                        Delete::WordAhead,
                    ];
                    editor.delete(&mut text, &row, ways[dice(4) as usize]);
                }
                _ => {
                    let ways = [
                        Go::Left,
                        Go::Right,
                        Go::WordLeft,
                        Go::WordRight,
                        Go::Start,
                        Go::End,
                    ];
                    editor.finish(&mut text);
                    editor.go(&row, ways[dice(6) as usize], dice(2) == 0);
                }
            }
        }
    }
}

// ---------------------------------------------------------------------------------------------
// The field on the page.

struct Screen {
    app: App,
    stage: support::Stage,
}

impl Screen {
    /// The questions page in English, with the keyboard in the search field.
    fn open() -> Self {
        let mut screen = Self::on_page(100);
        for _ in 0..60 {
            screen.press_key(Key::Tab, Modifiers::NONE);
            if screen.has_keyboard() {
                return screen;
            }
        }
        panic!("Tab never comes to the field");
    }

    fn on_page(text_percent: u16) -> Self {
        let (guide, words) = check::load(&Files::built_in()).unwrap();
        let settings = Settings {
            language: Some("en".to_owned()),
            second: None,
            text_percent,
            ..Settings::default()
        };
        let today = guide.content_date;
        let store = Store::nowhere();
        let mut app = App::new(guide, words, store, (settings, None), None, Some(today));
        let stage = support::Stage::new(vec2(1280.0, 800.0), 1.0);
        app.prepare(&stage.ctx);
        app.act(Action::Go(Place::Faq(None)));
        let mut screen = Self { app, stage };
        screen.settle();
        screen
    }

    fn settle(&mut self) {
        let app = &mut self.app;
        self.stage.pass(Vec::new(), |ui| app.ui(ui));
        let passes = self.stage.settle(30, |ui| app.ui(ui));
        assert!(passes < 30, "the screen never rests");
    }

    fn event(&mut self, event: Event) {
        let app = &mut self.app;
        self.stage.pass(vec![event], |ui| app.ui(ui));
    }

    /// One event, and the frames after it.
    fn send(&mut self, event: Event) {
        self.event(event);
        self.settle();
    }

    fn press_key(&mut self, key: Key, modifiers: Modifiers) {
        for pressed in [true, false] {
            self.event(Event::Key {
                key,
                physical_key: None,
                pressed,
                repeat: false,
                modifiers,
            });
        }
        self.settle();
    }

    fn key(&mut self, key: Key) {
        self.press_key(key, Modifiers::NONE);
    }

    fn write(&mut self, text: &str) {
        for c in text.chars() {
            self.event(Event::Text(c.to_string()));
        }
        self.settle();
    }

    /// Starts over with this text, the caret at its end.
    fn with(text: &str) -> Self {
        let mut screen = Self::open();
        screen.write(text);
        assert_eq!(screen.query(), text);
        screen
    }

    fn mouse(&mut self, at: Pos2, pressed: bool, modifiers: Modifiers) {
        self.event(Event::PointerMoved(at));
        self.event(Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers,
        });
    }

    fn click(&mut self, at: Pos2) {
        self.mouse(at, true, Modifiers::NONE);
        self.mouse(at, false, Modifiers::NONE);
    }

    fn ime(&mut self, event: ImeEvent) {
        self.send(Event::Ime(event));
    }

    fn preedit(&mut self, text: &str, active: Option<std::ops::Range<usize>>) {
        self.ime(ImeEvent::Preedit {
            text: text.to_owned(),
            active_range_chars: active,
        });
    }

    fn ask(&mut self, action: Ask, data: ActionData) {
        let (target_node, _) = self.field();
        self.send(Event::AccessKitActionRequest(ActionRequest {
            action,
            target_tree: TreeId::ROOT,
            target_node,
            data: Some(data),
        }));
    }

    fn query(&self) -> &str {
        &self.app.state().query
    }

    fn nodes(&self) -> &[(NodeId, Node)] {
        let output = &self.stage.output.platform_output;
        &output.accesskit_update.as_ref().unwrap().nodes
    }

    fn node(&self, id: NodeId) -> &Node {
        let found = self.nodes().iter().find(|(other, _)| *other == id);
        &found.unwrap().1
    }

    fn field(&self) -> (NodeId, &Node) {
        let wanted = |(_, node): &&(NodeId, Node)| node.role() == Role::SearchInput;
        let (id, node) = self.nodes().iter().find(wanted).expect("a field");
        (*id, node)
    }

    fn has_keyboard(&self) -> bool {
        let output = &self.stage.output.platform_output;
        output.accesskit_update.as_ref().unwrap().focus == self.field().0
    }

    /// The runs of text in the field, as they are read.
    fn runs(&self) -> Vec<(NodeId, &Node)> {
        let mut runs = Vec::new();
        let mut open = vec![self.field().0];
        while let Some(id) = open.pop() {
            let node = self.node(id);
            if node.role() == Role::TextRun {
                runs.push((id, node));
            }
            open.extend(node.children().iter().rev());
        }
        runs
    }

    fn bounds(&self) -> Rect {
        rect_of(self.field().1)
    }

    fn caret(&self) -> Rect {
        self.stage.output.platform_output.ime.unwrap().cursor_rect
    }

    /// What is selected, as a screen reader finds it: the text between the two ends.
    fn selected(&self) -> String {
        let Some(selection) = self.field().1.text_selection() else {
            return String::new();
        };
        let (a, b) = (self.offset(selection.anchor), self.offset(selection.focus));
        let text: String = self.runs().iter().filter_map(|(_, n)| n.value()).collect();
        text[a.min(b)..a.max(b)].to_owned()
    }

    fn offset(&self, place: TextPosition) -> usize {
        let mut offset = 0;
        for (id, node) in self.runs() {
            let lengths = node.character_lengths();
            let count = if id == place.node {
                place.character_index
            } else {
                lengths.len()
            };
            offset += lengths[..count]
                .iter()
                .map(|l| usize::from(*l))
                .sum::<usize>();
            if id == place.node {
                return offset;
            }
        }
        panic!("{place:?} is nowhere");
    }

    fn caret_offset(&self) -> usize {
        self.offset(self.field().1.text_selection().unwrap().focus)
    }

    fn copied(&self) -> Option<String> {
        let commands = &self.stage.output.platform_output.commands;
        commands.iter().find_map(|command| match command {
            egui::OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
    }
}

fn rect_of(node: &Node) -> Rect {
    let b = node.bounds().unwrap();
    Rect::from_min_max(
        pos2(b.x0 as f32, b.y0 as f32),
        pos2(b.x1 as f32, b.y1 as f32),
    )
}

#[test]
fn what_is_typed_is_searched_for_and_escape_clears_it() {
    let mut screen = Screen::with("bondsman");
    assert_eq!(screen.field().1.value(), Some("bondsman"));
    screen.key(Key::Backspace);
    assert_eq!(screen.query(), "bondsma");
    screen.key(Key::Home);
    screen.key(Key::Delete);
    assert_eq!(screen.query(), "ondsma");
    screen.write("B");
    assert_eq!(screen.query(), "Bondsma");
    // Enter neither writes nor leaves.
    screen.event(Event::Text("\n".into()));
    screen.key(Key::Enter);
    screen.key(Key::Space);
    assert_eq!(screen.query(), "Bondsma");
    assert!(screen.has_keyboard());
    screen.key(Key::Escape);
    assert_eq!(screen.query(), "");
    assert!(screen.has_keyboard());
    screen.key(Key::Escape);
    assert!(!screen.has_keyboard());
}

#[test]
fn a_field_with_the_keyboard_rests_and_is_large_enough_to_press() {
    for text in [100, 200] {
        let screen = Screen::on_page(text);
        assert!(screen.bounds().height() >= 44.0);
    }
    let screen = Screen::with("bail");
    assert!(screen.stage.sleep() > Duration::from_secs(3600));
    assert_eq!(screen.caret().width(), 2.0);
    assert!(screen.bounds().contains_rect(screen.caret()));
}

#[test]
fn arrows_move_the_caret_the_way_they_point() {
    let mut screen = Screen::with(MIXED);
    screen.key(Key::Home);
    for (key, sign) in [(Key::ArrowRight, 1.0), (Key::ArrowLeft, -1.0)] {
        let mut moved = 0;
        loop {
            let before = screen.caret().center().x;
            screen.key(key);
            let after = screen.caret().center().x;
            if after == before {
                break;
            }
            assert!((after - before) * sign > 0.0, "{before} {after}");
            moved += 1;
        }
        assert_eq!(moved, 18);
        assert!(screen.has_keyboard());
    }
}

#[test]
fn shift_selects_and_an_arrow_leaves_the_selection_on_its_side() {
    let mut screen = Screen::with("عربي");
    // The caret is at the left end, where reading ends.
    screen.press_key(Key::ArrowRight, Modifiers::SHIFT);
    screen.press_key(Key::ArrowRight, Modifiers::SHIFT);
    assert_eq!(screen.selected(), "بي");
    screen.key(Key::ArrowRight);
    assert_eq!(
        (screen.selected(), screen.caret_offset()),
        (String::new(), 4)
    );
    screen.press_key(Key::End, Modifiers::SHIFT);
    assert_eq!(screen.selected(), "بي");
    screen.write("ض");
    assert_eq!(screen.query(), "عرض");
    screen.press_key(Key::Home, Modifiers::SHIFT);
    screen.key(Key::Backspace);
    assert_eq!(screen.query(), "");
}

#[test]
fn words_are_moved_over_and_deleted() {
    let mut screen = Screen::with("pay the bond");
    screen.press_key(Key::ArrowLeft, Modifiers::CTRL);
    assert_eq!(screen.caret_offset(), 8);
    screen.press_key(Key::ArrowLeft, Modifiers::CTRL | Modifiers::SHIFT);
    assert_eq!(screen.selected(), "the ");
    screen.key(Key::Delete);
    assert_eq!(screen.query(), "pay bond");
    screen.press_key(Key::Backspace, Modifiers::CTRL);
    assert_eq!(screen.query(), "bond");
    screen.press_key(Key::Delete, Modifiers::CTRL);
    assert_eq!(screen.query(), "");
}

#[test]
fn the_clipboard_takes_and_gives_text_in_the_order_it_is_read() {
    let mut screen = Screen::with(MIXED);
    screen.press_key(Key::A, Modifiers::COMMAND);
    assert_eq!(screen.selected(), MIXED);
    screen.event(Event::Copy);
    assert_eq!(screen.copied().as_deref(), Some(MIXED));
    screen.event(Event::Cut);
    assert_eq!(screen.copied().as_deref(), Some(MIXED));
    screen.settle();
    assert_eq!(screen.query(), "");
    // With nothing selected, nothing is copied over what was.
    screen.event(Event::Copy);
    assert_eq!(screen.copied(), None);
    screen.send(Event::Paste("one\r\ntwo\nthree\tfour\u{2067}\u{7}".into()));
    assert_eq!(screen.query(), "one two three four");
}

#[test]
fn the_page_keeps_its_hands_off_the_keys_of_the_field() {
    let mut screen = Screen::with("bail");
    screen.press_key(Key::A, Modifiers::COMMAND);
    screen.write("x");
    assert_eq!(screen.query(), "x");
    screen.press_key(Key::Home, Modifiers::SHIFT);
    screen.event(Event::Copy);
    assert_eq!(screen.copied().as_deref(), Some("x"));
}

#[test]
fn a_text_is_cut_where_the_field_ends() {
    let mut screen = Screen::open();
    screen.send(Event::Paste("律".repeat(300)));
    assert_eq!(screen.query().chars().count(), MOST);
    screen.write("x");
    assert_eq!(screen.query().chars().count(), MOST);
    let mut screen = Screen::on_page(100);
    screen.app.act(Action::Search("a\nb".repeat(200)));
    screen.settle();
    assert_eq!(screen.query().chars().count(), MOST);
    assert!(screen.query().starts_with("a ba ba"));
}

#[test]
fn a_long_text_follows_its_caret() {
    let long = "one two three four five six ".repeat(7);
    for text in [long.clone(), "واحد اثنان ثلاثة أربعة ".repeat(8)] {
        let mut screen = Screen::open();
        screen.send(Event::Paste(text.clone()));
        let bounds = screen.bounds();
        let rtl = first_strong(&text).unwrap();
        let width: f32 = screen.runs().iter().map(|(_, n)| rect_of(n).width()).sum();
        assert!(width > bounds.width(), "{width}");
        // At its end, the end is in view; at its start, the start.
        let near = |x: f32, edge: f32| (x - edge).abs() < 20.0;
        let (start, end) = if rtl {
            (bounds.right(), bounds.left())
        } else {
            (bounds.left(), bounds.right())
        };
        assert!(near(screen.caret().center().x, end), "{:?}", screen.caret());
        screen.key(Key::Home);
        assert!(near(screen.caret().center().x, start));
        for _ in 0..160 {
            let key = if rtl { Key::ArrowLeft } else { Key::ArrowRight };
            screen.key(key);
            assert!(bounds.contains_rect(screen.caret()));
        }
        assert!(near(screen.caret().center().x, end));
    }
}

#[test]
fn typed_text_starts_on_the_side_of_its_first_letter() {
    let mut screen = Screen::open();
    let bounds = screen.bounds();
    // The page is English: nothing typed yet starts on the left.
    assert!(screen.caret().left() < bounds.left() + 20.0);
    screen.write("عربي");
    let run = rect_of(screen.runs()[0].1);
    assert!(run.right() > bounds.right() - 20.0, "{run:?} {bounds:?}");
    assert!((screen.caret().center().x - run.left()).abs() <= 1.5);
    let (_, node) = screen.field();
    assert_eq!(node.text_direction(), Some(TextDirection::RightToLeft));
    screen.press_key(Key::A, Modifiers::COMMAND);
    screen.write("bail");
    let run = rect_of(screen.runs()[0].1);
    assert!(run.left() < bounds.left() + 20.0);
    assert!((screen.caret().center().x - run.right()).abs() <= 1.5);
}

#[test]
fn the_mouse_puts_the_caret_and_drags() {
    let mut screen = Screen::with("pay عربي bond");
    let runs: Vec<Rect> = screen.runs().iter().map(|(_, n)| rect_of(n)).collect();
    let y = screen.bounds().center().y;
    let arabic = runs[1];
    // Left end of the Arabic word: after its last letter.
    screen.click(pos2(arabic.left() + 1.0, y));
    screen.settle();
    assert_eq!(screen.caret_offset(), "pay عربي".len());
    // From there to the right end: the word, from its end to its start.
    screen.mouse(pos2(arabic.left() + 1.0, y), true, Modifiers::NONE);
    for step in 1..=4 {
        let x = arabic.left() + arabic.width() * step as f32 / 4.0;
        screen.event(Event::PointerMoved(pos2(x - 1.0, y)));
    }
    screen.mouse(pos2(arabic.right() - 1.0, y), false, Modifiers::NONE);
    screen.settle();
    assert_eq!(screen.selected(), "عربي");
    // A press with Shift extends from where the selection was begun.
    screen.click(pos2(runs[0].left() + 1.0, y));
    screen.event(Event::ModifiersChanged(Modifiers::SHIFT));
    screen.click(pos2(runs[2].right() + 5.0, y));
    screen.event(Event::ModifiersChanged(Modifiers::NONE));
    screen.settle();
    assert_eq!(screen.selected(), "pay عربي bond");
}

#[test]
fn two_clicks_take_a_word_and_a_press_elsewhere_leaves_the_field() {
    let mut screen = Screen::with("pay عربي bond");
    let runs: Vec<Rect> = screen.runs().iter().map(|(_, n)| rect_of(n)).collect();
    let y = screen.bounds().center().y;
    for (x, word) in [
        (runs[0].left() + 3.0, "pay"),
        (runs[1].center().x, "عربي"),
        (runs[2].right() - 3.0, "bond"),
    ] {
        screen.click(pos2(x, y));
        screen.click(pos2(x, y));
        screen.settle();
        assert_eq!(screen.selected(), word);
        // Long enough that the next click begins anew.
        for _ in 0..60 {
            screen.settle();
        }
    }
    // A press elsewhere takes the keyboard away, and what was selected stays written.
    screen.click(pos2(600.0, 780.0));
    screen.settle();
    assert!(!screen.has_keyboard());
    assert_eq!(screen.query(), "pay عربي bond");
}

#[test]
fn an_input_method_composes_at_the_caret() {
    let mut screen = Screen::with("a b");
    screen.key(Key::ArrowLeft);
    screen.preedit("ni", None);
    // Shown and read out, but not searched for yet.
    assert_eq!(screen.query(), "a b");
    assert_eq!(screen.field().1.value(), Some("a nib"));
    assert_eq!(screen.caret_offset(), 4);
    screen.preedit("nihao", Some(0..2));
    assert_eq!(screen.field().1.value(), Some("a nihaob"));
    assert_eq!(screen.selected(), "ni");
    screen.ime(ImeEvent::Commit("你好".into()));
    assert_eq!(screen.query(), "a 你好b");
    assert_eq!(screen.caret_offset(), "a 你好".len());
    // Given up: nothing stays.
    screen.preedit("ha", None);
    screen.preedit("", None);
    assert_eq!(screen.query(), "a 你好b");
    assert_eq!(screen.field().1.value(), Some("a 你好b"));
    // It takes the place of a selection, and empty messages leave one alone.
    screen.press_key(Key::A, Modifiers::COMMAND);
    screen.preedit("", None);
    screen.ime(ImeEvent::Commit(String::new()));
    assert_eq!(screen.selected(), "a 你好b");
    screen.preedit("ㅂ", None);
    screen.preedit("변", None);
    assert_eq!(screen.query(), "");
    screen.ime(ImeEvent::Commit("변".into()));
    screen.ime(ImeEvent::DeleteSurrounding {
        before_chars: 1,
        after_chars: 0,
    });
    assert_eq!(screen.query(), "");
}

#[test]
fn what_is_being_composed_is_kept_when_the_reader_goes_elsewhere() {
    let mut screen = Screen::open();
    screen.preedit("변호", None);
    assert_eq!(screen.query(), "");
    screen.key(Key::Tab);
    assert_eq!(screen.query(), "변호");
    // Its line is under it only while it is being composed.
    let mut composing = Screen::open();
    composing.preedit("abc", None);
    let mut typed = Screen::with("abc");
    let picture = |screen: &mut Screen| screen.stage.picture(egui::Color32::WHITE);
    let (one, other) = (picture(&mut composing), picture(&mut typed));
    let field = typed.bounds().shrink(6.0);
    let differing: Vec<(usize, usize)> = (field.top() as usize..field.bottom() as usize)
        .flat_map(|y| (field.left() as usize..field.right() as usize).map(move |x| (x, y)))
        .filter(|(x, y)| one[(*x, *y)] != other[(*x, *y)])
        .collect();
    assert!(!differing.is_empty());
    // Only below the letters.
    assert!(differing.iter().all(|(_, y)| *y as f32 > field.center().y));
}

#[test]
fn erasing_leaves_neither_text_nor_composition() {
    let mut screen = Screen::with("my secret");
    screen.preedit("more", None);
    // Away from the page while the input method is still composing.
    screen.app.act(Action::Go(Place::Plan));
    screen.settle();
    let erase = |screen: &Screen| {
        let focus = screen
            .stage
            .output
            .platform_output
            .accesskit_update
            .as_ref();
        let focus = focus.unwrap().focus;
        screen.node(focus).label() == Some("Erase and start over")
    };
    for _ in 0..60 {
        if erase(&screen) {
            break;
        }
        screen.key(Key::Tab);
    }
    assert!(erase(&screen));
    screen.key(Key::Enter);
    assert_eq!(screen.app.state().place, Place::Home);
    screen.app.act(Action::Go(Place::Faq(None)));
    screen.settle();
    assert_eq!(screen.query(), "");
    let (_, node) = screen.field();
    assert_eq!(node.value().unwrap_or_default(), "");
}

#[test]
fn a_screen_reader_hears_what_the_field_is_and_holds() {
    let mut screen = Screen::open();
    let (_, node) = screen.field();
    assert!(node.placeholder().is_some_and(|hint| !hint.is_empty()));
    let label = screen.node(node.labelled_by()[0]);
    assert!(
        label
            .value()
            .or(label.label())
            .is_some_and(|l| !l.is_empty())
    );
    assert_eq!(node.language(), Some("en"));
    for action in [
        Ask::Focus,
        Ask::SetValue,
        Ask::ReplaceSelectedText,
        Ask::SetTextSelection,
    ] {
        assert!(node.supports_action(action), "{action:?}");
    }
    assert_eq!(screen.runs().len(), 1);

    screen.write(MIXED);
    let runs = screen.runs();
    let values: Vec<&str> = runs.iter().filter_map(|(_, n)| n.value()).collect();
    assert_eq!(values, ["abc ", "עברית/عربي ", "123"]);
    let directions: Vec<_> = runs
        .iter()
        .filter_map(|(_, n)| n.text_direction())
        .collect();
    assert_eq!(
        directions,
        [
            TextDirection::LeftToRight,
            TextDirection::RightToLeft,
            TextDirection::LeftToRight
        ]
    );
    for (number, (_, run)) in runs.iter().enumerate() {
        let lengths = run.character_lengths();
        let sum: usize = lengths.iter().map(|l| usize::from(*l)).sum();
        assert_eq!(sum, run.value().unwrap().len());
        assert_eq!(run.character_positions().unwrap().len(), lengths.len());
        assert_eq!(run.character_widths().unwrap().len(), lengths.len());
        let positions = run.character_positions().unwrap();
        assert!(positions.windows(2).all(|w| w[0] < w[1]), "{positions:?}");
        assert_eq!(run.previous_on_line().is_some(), number > 0);
        assert_eq!(run.next_on_line().is_some(), number + 1 < runs.len());
    }
    assert_eq!(runs[1].1.word_starts(), [0, 6]);
}

#[test]
fn a_screen_reader_writes_and_selects() {
    let mut screen = Screen::on_page(100);
    // Without giving it the keyboard first.
    screen.ask(Ask::SetValue, ActionData::Value("عربي\nbond".into()));
    assert_eq!(screen.query(), "عربي bond");
    let runs: Vec<NodeId> = screen.runs().iter().map(|(id, _)| *id).collect();
    let at = |run: usize, character_index| TextPosition {
        node: runs[run],
        character_index,
    };
    screen.ask(
        Ask::SetTextSelection,
        ActionData::SetTextSelection(TextSelection {
            anchor: at(0, 0),
            focus: at(0, 4),
        }),
    );
    screen.ask(Ask::ReplaceSelectedText, ActionData::Value("محام".into()));
    assert_eq!(screen.query(), "محام bond");
}
