//! A keyboard on the screen, for touch: in a kiosk whenever a field is written in, else
//! where the button beside the field asks for it. It takes room from the page and
//! never lies over the field.

use egui::{Frame, Id, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::button::{Button, Kind};
use super::scroll::up_to;
use super::text::{Style, prepare, rich, row};
use super::{Cx, below, languages, ring};
use crate::guide::{Guide, Keyboard};
use crate::pages::verbatim;
use crate::screen::text::{Look, Press};
use crate::screen::theme::{size, space};
use crate::typeset::Align;
use crate::words::{Msg, Rich, msg};

/// Between two keys.
const GAP: f32 = 4.0;
/// The widest key.
const WIDEST: f32 = 72.0;
/// How much of the page's height it takes at most.
const SHARE: f32 = 0.65;

/// The width of the button beside a field.
pub fn opener_width(ui: &Ui, cx: &mut Cx<'_>) -> f32 {
    let words = say(cx, msg::KEYS);
    Button::new(&words, Kind::Secondary).width(ui, cx)
}

/// The button beside a field that shows the keyboard, or hides it.
pub fn opener(ui: &mut Ui, cx: &mut Cx<'_>, field: Id) {
    let words = say(cx, msg::KEYS);
    let name = say(cx, msg::KEYS_NAME).plain();
    let button = Button::new(&words, Kind::Secondary).named(name);
    if button.show(ui, cx).clicked() {
        if cx.text.keys.is_for(field) {
            cx.text.keys.close(ui.ctx());
        } else {
            cx.text.keys.open(ui.ctx(), field);
            ui.memory_mut(|memory| memory.request_focus(field));
        }
    }
}

/// Shows the keyboard at the foot of the page, while a field has it. `room` is the height
/// that it shares with the page, in points.
pub fn strip(ui: &mut Ui, cx: &mut Cx<'_>, guide: &Guide, frame: Frame, room: f32) {
    if !cx.text.keys.is_open() {
        return;
    }
    let Some(own) = guide.keyboard(&cx.main.manifest.tag) else {
        return;
    };
    let latin = guide.latin_keyboard().filter(|_| !own.has_latin());
    let shown = latin.filter(|_| cx.text.keys.latin).unwrap_or(own);
    let whole_scale = cx.scale;
    // As in the bar: the page needs the room more.
    cx.scale = whole_scale.min(1.25);
    below::strip(ui, cx, frame, |ui, cx| {
        let theme = *cx.theme;
        up_to(ui, &theme, room * SHARE, false, |ui| {
            ui.spacing_mut().item_spacing = vec2(GAP, GAP);
            let chinese = cx.main.manifest.script == HAN;
            if chinese {
                let (words, style) = (say(cx, msg::KEYS_HAN), cx.small());
                rich(ui, cx, &words, style, &[]);
            }
            letters(ui, cx, shown);
            others(ui, cx, shown, latin.is_some());
        });
    });
    cx.scale = whole_scale;
}

/// The script whose signs no keyboard has.
const HAN: &str = "Hans";

fn say(cx: &Cx<'_>, message: Msg) -> Rich {
    cx.words.say(cx.main, message, &[])
}

/// The keys with letters. They stand where they stand on the keyboards people know, in
/// languages that are read from the right as well.
fn letters(ui: &mut Ui, cx: &mut Cx<'_>, keyboard: &Keyboard) {
    let room = ui.available_width();
    let longest = keyboard.rows().map(|row| row.len()).max().unwrap_or(1) as f32;
    let each = (room - GAP * (longest - 1.0)) / longest;
    if each < space::TARGET {
        languages::rows(ui, false, |ui| {
            ui.spacing_mut().item_spacing = vec2(GAP, GAP);
            for letter in keyboard.rows().flatten() {
                key(ui, cx, letter, space::TARGET);
            }
        });
        return;
    }
    let each = each.min(WIDEST);
    for letters in keyboard.rows() {
        let count = letters.len() as f32;
        let free = room - count * each - (count - 1.0) * GAP;
        row(ui, false, |ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            ui.add_space((free / 2.0 - GAP).max(0.0));
            for letter in letters {
                key(ui, cx, letter, each);
            }
        });
    }
}

/// A key with a letter, as wide as this.
fn key(ui: &mut Ui, cx: &mut Cx<'_>, letter: &str, width: f32) {
    let capital = cx.text.keys.capital;
    let letter = if capital {
        letter.to_uppercase()
    } else {
        letter.to_owned()
    };
    let line = size::BODY * cx.scale * cx.main.manifest.line_height;
    let (_, rect) = ui.allocate_space(vec2(width, line.max(space::TARGET)));
    let response = ui.interact(rect, Id::unique(("key", &letter)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &letter));
    if response.clicked() {
        let types = Keyboard::types(&letter).to_owned();
        cx.text.keys.press(Press::Letter(types));
        cx.text.keys.capital = false;
    }
    if !ui.is_rect_visible(rect) {
        return;
    }
    let theme = cx.theme;
    let fill = if response.hovered() {
        theme.soft
    } else {
        theme.paper
    };
    let edge = Stroke::new(1.0, theme.control);
    ui.painter()
        .rect(rect, space::CORNER - 4, fill, edge, StrokeKind::Inside);
    let words = verbatim(cx.main, &letter);
    let style = Style {
        align: Align::Center,
        ..cx.body()
    };
    let prepared = prepare(&words, &[]);
    let request = prepared.request(cx.main, style, cx.scale, None);
    let laid = cx.text.lay_out(ui.ctx(), &request);
    let (wide, high) = laid.size();
    let at = pos2(rect.center().x - wide / 2.0, rect.center().y - high / 2.0);
    let ink = theme.ink;
    cx.text.paint(ui.painter(), &laid, at, |_| Look::plain(ink));
    ring(ui, &response, theme.focus);
}

/// The keys with words.
fn others(ui: &mut Ui, cx: &mut Cx<'_>, shown: &Keyboard, two: bool) {
    languages::rows(ui, cx.rtl(), |ui| {
        ui.spacing_mut().item_spacing = vec2(GAP * 2.0, GAP);
        if shown.has_capitals() {
            let chosen = cx.text.keys.capital;
            if pressed(ui, cx, &say(cx, msg::KEYS_CAPITAL), Kind::Pill { chosen }).clicked() {
                cx.text.keys.capital = !chosen;
            }
        }
        if two {
            let words = if cx.text.keys.latin {
                languages::own_name(cx.main)
            } else {
                say(cx, msg::KEYS_LATIN)
            };
            if pressed(ui, cx, &words, Kind::Secondary).clicked() {
                cx.text.keys.latin = !cx.text.keys.latin;
                cx.text.keys.capital = false;
            }
        }
        if pressed(ui, cx, &say(cx, msg::KEYS_SPACE), Kind::Secondary).clicked() {
            cx.text.keys.press(Press::Letter(" ".to_owned()));
        }
        if pressed(ui, cx, &say(cx, msg::KEYS_DELETE), Kind::Secondary).clicked() {
            cx.text.keys.press(Press::Back);
        }
        if pressed(ui, cx, &say(cx, msg::KEYS_HIDE), Kind::Secondary).clicked() {
            cx.text.keys.close(ui.ctx());
        }
    });
}

fn pressed(ui: &mut Ui, cx: &mut Cx<'_>, words: &Rich, kind: Kind) -> Response {
    Button::new(words, kind).show(ui, cx)
}
