//! Text blocks in a window without a screen.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::typeset::Piece;
use egui::{
    Event, FullOutput, Key, Modifiers, OutputCommand, PointerButton, RawInput, TextureId, vec2,
};

const FIRST: &str =
    "If bail is paid, ICE can take him. Call \u{2068}1\u{2011}888\u{A0}587\u{2069} now.";
const SECOND: &str = "Ask a lawyer before paying.";

#[derive(Default)]
struct Window {
    ctx: Context,
    sys: TextSystem,
    field: String,
    with_field: bool,
    rtl: bool,
    clicked: Vec<u16>,
    rects: Vec<Rect>,
    ids: Vec<Id>,
    link: Option<Rect>,
    second: Option<&'static str>,
    time: f64,
}

impl Window {
    fn frame(&mut self, events: Vec<Event>) -> FullOutput {
        self.frame_with(events, Modifiers::NONE)
    }

    fn frame_with(&mut self, mut events: Vec<Event>, modifiers: Modifiers) -> FullOutput {
        self.time += 0.05;
        events.insert(0, Event::ModifiersChanged(modifiers));
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(400.0, 600.0))),
            time: Some(self.time),
            events,
            ..RawInput::default()
        };
        let ctx = self.ctx.clone();
        ctx.enable_accesskit();
        ctx.run_ui(input, |ui| self.page(ui))
    }

    fn page(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        self.sys.begin_frame(&ctx);
        self.rects.clear();
        self.ids.clear();
        if self.with_field {
            ui.text_edit_singleline(&mut self.field);
        }
        let pieces = [Piece {
            range: 17..20,
            tag: 3,
            bold: true,
            ..Piece::default()
        }];
        let link = [LinkInfo {
            tag: 3,
            name: "ICE, explained",
            role: Role::Link,
        }];
        let second = self.second.unwrap_or(SECOND);
        for (number, text) in [FIRST, second].into_iter().enumerate() {
            let spec = TextSpec {
                request: Request {
                    pieces: if number == 0 { &pieces } else { &[] },
                    width: Some(200.0),
                    rtl: self.rtl,
                    ..Request::new(text)
                },
                look: &|tag| Look {
                    color: Color32::BLACK,
                    decor: if tag == 3 { Decor::Dots } else { Decor::None },
                },
                links: if number == 0 { &link } else { &[] },
                selectable: true,
                highlight: Color32::YELLOW,
                heading_level: (number == 1).then_some(2),
                focus_ring: Stroke::new(3.0, Color32::BLUE),
                id: None,
            };
            let out = text_block(ui, &mut self.sys, &spec);
            self.rects.push(out.response.rect);
            self.ids.push(out.response.id);
            self.clicked.extend(out.clicked);
            self.link = out.rect_of(3).or(self.link);
        }
        self.sys.end_frame(&ctx);
    }

    fn quiet(&mut self, events: Vec<Event>) {
        self.frame(events).drop_without_applying_deltas();
    }

    fn key(&mut self, key: Key, modifiers: Modifiers) -> FullOutput {
        let event = Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers,
        };
        self.frame_with(vec![event], modifiers)
    }

    fn button(&mut self, pos: Pos2, pressed: bool, modifiers: Modifiers) {
        let event = Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers,
        };
        let events = vec![Event::PointerMoved(pos), event];
        self.frame_with(events, modifiers)
            .drop_without_applying_deltas();
    }

    fn drag(&mut self, from: Pos2, to: Pos2) {
        self.quiet(vec![Event::PointerMoved(from)]);
        self.button(from, true, Modifiers::NONE);
        self.quiet(vec![Event::PointerMoved(from.lerp(to, 0.5))]);
        self.quiet(vec![Event::PointerMoved(to)]);
        self.button(to, false, Modifiers::NONE);
    }

    fn copied(&mut self) -> Option<String> {
        let output = self.frame(vec![Event::Copy]);
        let copied = output
            .platform_output
            .commands
            .iter()
            .find_map(|c| match c {
                OutputCommand::CopyText(text) => Some(text.clone()),
                _ => None,
            });
        output.drop_without_applying_deltas();
        copied
    }
}

/// Every mesh painted with another texture than egui's own.
fn meshes(output: &FullOutput) -> Vec<Arc<Mesh>> {
    let mesh = |clipped: &egui::epaint::ClippedShape| match &clipped.shape {
        Shape::Mesh(mesh) if mesh.texture_id != TextureId::default() => Some(Arc::clone(mesh)),
        _ => None,
    };
    output.shapes.iter().filter_map(mesh).collect()
}

#[test]
fn a_block_paints_one_mesh_and_warm_frames_do_nothing() {
    let mut window = Window::default();
    let first = window.frame(vec![]);
    let shown = meshes(&first);
    assert_eq!(shown.len(), 2);
    // A quad for each letter, and dots under the explained word.
    assert!(shown[0].vertices.len() > 4 * 40 && shown[0].is_valid());
    for vertex in &shown[0].vertices {
        assert!(
            vertex.pos.x.fract() == 0.0 && vertex.pos.y.fract() == 0.0,
            "{vertex:?}"
        );
    }
    assert!(
        first
            .textures_delta
            .set
            .iter()
            .any(|(id, _)| *id == shown[0].texture_id)
    );
    first.drop_without_applying_deltas();
    let count = |w: &Window| {
        let canvas = &w.sys.canvas;
        (
            w.sys.typesetter.made(),
            canvas.atlas.drawn(),
            canvas.built(),
            canvas.atlas.pages(),
        )
    };
    let before = count(&window);
    assert_eq!((before.0, before.2, before.3), (2, 2, 1));
    for _ in 0..5 {
        let warm = window.frame(vec![]);
        assert_eq!(meshes(&warm), shown);
        assert!(
            warm.textures_delta
                .set
                .iter()
                .all(|(id, _)| *id != shown[0].texture_id)
        );
        warm.drop_without_applying_deltas();
    }
    assert_eq!(count(&window), before);
}

#[test]
fn moved_blocks_keep_their_mesh() {
    let mut window = Window::default();
    let output = window.frame(vec![]);
    let still = meshes(&output)[0].clone();
    output.drop_without_applying_deltas();
    let built = window.sys.canvas.built();
    window.with_field = true;
    let output = window.frame(vec![]);
    let moved = meshes(&output)[0].clone();
    output.drop_without_applying_deltas();
    assert_eq!(window.sys.canvas.built(), built);
    let by = moved.vertices[0].pos - still.vertices[0].pos;
    assert!(by.y > 5.0 && by.x == 0.0);
    assert_eq!(moved.vertices[40].pos - still.vertices[40].pos, by);
}

#[test]
fn dragging_across_blocks_selects_and_copies_plain_text() {
    let mut window = Window::default();
    window.quiet(vec![]);
    let (a, b) = (window.rects[0], window.rects[1]);
    window.drag(
        a.left_top() + vec2(1.0, 8.0),
        pos2(b.right(), b.bottom() - 2.0),
    );
    let expected =
        "If bail is paid, ICE can take him. Call 1-888 587 now.\nAsk a lawyer before paying.";
    assert_eq!(window.copied().as_deref(), Some(expected));
    // The selection shows behind the text.
    let output = window.frame(vec![]);
    let behind = output.shapes.iter().any(|clipped| match &clipped.shape {
        Shape::Mesh(mesh) => mesh.vertices.iter().any(|v| v.color == Color32::YELLOW),
        _ => false,
    });
    output.drop_without_applying_deltas();
    assert!(behind);
    window
        .key(Key::Escape, Modifiers::NONE)
        .drop_without_applying_deltas();
    assert!(window.sys.selection.is_empty());
    assert_eq!(window.copied(), None);
}

#[test]
fn a_press_beside_the_text_clears_and_shift_extends() {
    let mut window = Window::default();
    window.quiet(vec![]);
    let b = window.rects[1];
    let start = b.left_top() + vec2(1.0, 8.0);
    window.button(start, true, Modifiers::NONE);
    window.button(start, false, Modifiers::NONE);
    assert!(window.sys.selection.is_empty());
    let end = pos2(b.right(), b.top() + 8.0);
    window.button(end, true, Modifiers::SHIFT);
    window.button(end, false, Modifiers::SHIFT);
    let one_line = window.copied().unwrap();
    assert!(
        SECOND.starts_with(&one_line) && one_line.len() > 10,
        "{one_line:?}"
    );
    let aside = pos2(390.0, 590.0);
    window.button(aside, true, Modifiers::NONE);
    window.button(aside, false, Modifiers::NONE);
    assert_eq!(window.copied(), None);
}

#[test]
fn double_click_selects_a_word_and_triple_click_the_block() {
    let mut window = Window::default();
    window.quiet(vec![]);
    let on = window.rects[1].left_top() + vec2(50.0, 10.0);
    for expected in ["", "lawyer", SECOND] {
        window.button(on, true, Modifiers::NONE);
        window.button(on, false, Modifiers::NONE);
        assert_eq!(window.sys.selection.text(), expected);
    }
}

#[test]
fn keys_extend_the_selection_across_blocks() {
    let mut window = Window::default();
    window.quiet(vec![]);
    let press = |w: &mut Window, key, modifiers| {
        w.key(key, modifiers).drop_without_applying_deltas();
    };
    press(&mut window, Key::A, Modifiers::COMMAND);
    assert_eq!(window.copied().unwrap().lines().count(), 2);
    let start = window.rects[1].left_top() + vec2(0.0, 8.0);
    window.button(start, true, Modifiers::NONE);
    window.button(start, false, Modifiers::NONE);
    press(&mut window, Key::ArrowRight, Modifiers::SHIFT);
    press(&mut window, Key::ArrowRight, Modifiers::SHIFT);
    assert_eq!(window.sys.selection.text(), "As");
    press(
        &mut window,
        Key::ArrowRight,
        Modifiers::SHIFT | Modifiers::CTRL,
    );
    assert_eq!(window.sys.selection.text(), "Ask ");
    press(&mut window, Key::End, Modifiers::SHIFT | Modifiers::CTRL);
    assert_eq!(window.sys.selection.text(), SECOND);
    press(&mut window, Key::Home, Modifiers::SHIFT | Modifiers::CTRL);
    assert_eq!(window.sys.selection.text(), plain(FIRST));
    press(&mut window, Key::ArrowDown, Modifiers::SHIFT);
    assert!(window.sys.selection.text().len() < FIRST.len());
    // Back across the edge between the two.
    window.button(start, true, Modifiers::NONE);
    window.button(start, false, Modifiers::NONE);
    for _ in 0..3 {
        press(&mut window, Key::ArrowLeft, Modifiers::SHIFT);
    }
    assert_eq!(window.sys.selection.text(), "w.");
    press(&mut window, Key::ArrowUp, Modifiers::SHIFT);
    assert!(window.sys.selection.text().len() > 10);
}

#[test]
fn arrows_follow_the_direction_of_the_text() {
    let mut window = Window {
        rtl: true,
        ..Window::default()
    };
    window.quiet(vec![]);
    window
        .key(Key::A, Modifiers::COMMAND)
        .drop_without_applying_deltas();
    // The free end is at the end of the page: right is back towards the start.
    window
        .key(Key::ArrowRight, Modifiers::SHIFT)
        .drop_without_applying_deltas();
    assert!(window.sys.selection.text().ends_with("paying"));
}

#[test]
fn a_text_field_keeps_its_keys() {
    let mut window = Window {
        with_field: true,
        field: "my own words".to_owned(),
        ..Window::default()
    };
    window.quiet(vec![]);
    window
        .key(Key::Tab, Modifiers::NONE)
        .drop_without_applying_deltas();
    window.quiet(vec![]);
    assert!(window.ctx.text_edit_focused());
    window
        .key(Key::A, Modifiers::COMMAND)
        .drop_without_applying_deltas();
    assert!(window.sys.selection.is_empty());
    window.quiet(vec![]);
    assert_eq!(window.copied().as_deref(), Some("my own words"));
}

#[test]
fn links_are_chosen_by_mouse_and_by_keyboard() {
    let mut window = Window::default();
    window.quiet(vec![]);
    let on = window.link.unwrap().center();
    window.quiet(vec![Event::PointerMoved(on)]);
    window.button(on, true, Modifiers::NONE);
    window.button(on, false, Modifiers::NONE);
    assert_eq!(window.clicked, [3]);
    for key in [Key::Enter, Key::Space] {
        let mut window = Window::default();
        window.quiet(vec![]);
        window
            .key(Key::Tab, Modifiers::NONE)
            .drop_without_applying_deltas();
        let output = window.frame(vec![]);
        let ring = output.shapes.iter().any(|clipped| match &clipped.shape {
            Shape::Rect(rect) => (rect.stroke.width - 3.0).abs() < 0.01,
            _ => false,
        });
        output.drop_without_applying_deltas();
        assert!(ring, "the focus shows");
        window
            .key(key, Modifiers::NONE)
            .drop_without_applying_deltas();
        assert_eq!(window.clicked, [3]);
    }
}

#[test]
fn a_heading_can_have_the_keyboard_and_tab_goes_on_from_it() {
    let mut window = Window::default();
    window.quiet(vec![]);
    let heading = window.ids[0];
    window.ctx.memory_mut(|m| m.request_focus(heading));
    window.quiet(vec![]);
    window.quiet(vec![]);
    assert!(window.ctx.memory(|m| m.has_focus(heading)));
    window
        .key(Key::Tab, Modifiers::NONE)
        .drop_without_applying_deltas();
    window.quiet(vec![]);
    let link = heading.with(("link", 3_u16));
    assert!(window.ctx.memory(|m| m.has_focus(link)));
}

#[test]
fn screen_readers_hear_text_heading_link_and_language() {
    let mut window = Window::default();
    window.quiet(vec![]);
    let output = window.frame(vec![]);
    let update = output.platform_output.accesskit_update.clone().unwrap();
    output.drop_without_applying_deltas();
    let of = |role: Role| {
        let mut nodes = update.nodes.iter().map(|(_, node)| node);
        nodes.find(|node| node.role() == role).unwrap()
    };
    assert_eq!(of(Role::Label).value(), Some(plain(FIRST).as_str()));
    assert_eq!(of(Role::Label).language(), Some("en"));
    assert!(!of(Role::Label).supports_action(egui::accesskit::Action::Click));
    assert!(of(Role::Link).supports_action(egui::accesskit::Action::Click));
    assert_eq!(of(Role::Heading).label(), Some(SECOND));
    assert_eq!(of(Role::Heading).level(), Some(1));
    assert_eq!(of(Role::Link).label(), Some("ICE, explained"));
}

#[test]
fn another_text_in_the_same_place_drops_the_selection() {
    let mut window = Window::default();
    window.quiet(vec![]);
    window
        .key(Key::A, Modifiers::COMMAND)
        .drop_without_applying_deltas();
    assert!(!window.sys.selection.is_empty());
    window.second = Some("Pregunte a un abogado.");
    window.quiet(vec![]);
    assert_eq!(window.copied(), None);
    assert!(window.sys.selection.is_empty());
}

#[test]
fn a_full_atlas_uses_old_pages_again_and_stays_right() {
    let ctx = Context::default();
    let mut sys = TextSystem::new();
    let sizes = (0..60).map(|n| 60.0 + n as f32 * 3.0);
    let text = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let mut shown = None;
    for size in sizes {
        let output = ctx.run_ui(RawInput::default(), |ui| {
            sys.begin_frame(ui.ctx());
            for (text, size) in [("always here", 16.0), (text, size)] {
                let request = Request {
                    size,
                    ..Request::new(text)
                };
                let laid = sys.lay_out(ui.ctx(), &request);
                sys.paint(ui.painter(), &laid, Pos2::ZERO, |_| {
                    Look::plain(Color32::BLACK)
                });
            }
            sys.end_frame(ui.ctx());
        });
        let all = meshes(&output);
        output.drop_without_applying_deltas();
        // The small text is painted first and never loses its pictures.
        let small: Vec<_> = all[0].vertices.iter().map(|v| v.uv).collect();
        assert_eq!(*shown.get_or_insert_with(|| small.clone()), small);
    }
    assert!(
        (6..10).contains(&sys.canvas.atlas.pages()),
        "{}",
        sys.canvas.atlas.pages()
    );
}
