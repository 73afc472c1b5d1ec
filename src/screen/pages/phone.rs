//! A page as codes for a phone, one at a time and as large as there is room for.

use egui::{Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::{blocks, title};
use crate::pages::{Page, PhonePart, verbatim};
use crate::paper::qr::{Code, QrError};
use crate::screen::state::{Action, Take, TakeChoice};
use crate::screen::theme::{EMS_FOR_ASIDE, space};
use crate::screen::widgets::Cx;
use crate::screen::widgets::button::{Button, Kind};
use crate::screen::widgets::languages;
use crate::screen::widgets::text::{column, rich, row};
use crate::words::{Arg, msg};

/// Light modules around a code, as the standard has it.
const QUIET: usize = 4;

/// What the page is drawn from.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The parts that can be shown.
    pub parts: &'a [PhonePart],
    /// The codes of the chosen part.
    pub codes: &'a Result<Vec<Code>, QrError>,
    /// What is chosen.
    pub choice: &'a TakeChoice,
    /// The page as composed.
    pub page: &'a Page,
    /// The count of page changes.
    pub visit: u64,
}

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    title(ui, cx, view.page, view.visit);
    let width = ui.available_width();
    if cx.ems(width) >= EMS_FOR_ASIDE {
        // All of the square is in view: a camera cannot scroll.
        let low = ui.ctx().content_rect().height() - space::AROUND_CODE * cx.scale;
        let side = (width * 0.46).min(space::CODE).min(low.max(space::ASIDE));
        row(ui, cx.rtl(), |ui| {
            column(ui, side, |ui| code(ui, cx, view));
            ui.add_space(space::GUTTER);
            column(ui, width - side - space::GUTTER, |ui| {
                ui.spacing_mut().item_spacing.y = space::GAP;
                blocks::blocks(ui, cx, &view.page.blocks);
                turn(ui, cx, view);
                parts(ui, cx, view);
            });
        });
    } else {
        blocks::blocks(ui, cx, &view.page.blocks);
        code(ui, cx, view);
        turn(ui, cx, view);
        parts(ui, cx, view);
    }
}

/// Which code is shown, and of which part, when there is one.
fn chosen(view: View<'_>) -> Option<(usize, &[Code], &Code)> {
    let codes = view.codes.as_deref().ok()?;
    let at = view.choice.code.min(codes.len().checked_sub(1)?);
    Some((at, codes, codes.get(at)?))
}

/// The chosen code and what it holds.
fn code(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    ui.spacing_mut().item_spacing.y = space::GAP;
    if let Err(error) = view.codes {
        let count = match error {
            QrError::TooLong { codes } => *codes,
            QrError::Unfit => 0,
        };
        let args = [("count", Arg::Count(count))];
        let words = cx.words.say(cx.main, msg::TAKE_PHONE_TOO_LONG, &args);
        let style = cx.body();
        rich(ui, cx, &words, style, &[]);
        return;
    }
    let Some((_, _, code)) = chosen(view) else {
        return;
    };
    square(ui, cx, code);
    // What the phone will read, for who wants to see it first or has no camera.
    let style = cx.small();
    let words = verbatim(cx.main, code.text().trim_end());
    rich(ui, cx, &words, style, &[]);
}

/// The number of the code, and the way to the next.
fn turn(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    let Some((at, codes, _)) = chosen(view) else {
        return;
    };
    if codes.len() < 2 {
        return;
    }
    let args = [
        ("number", Arg::Count(at + 1)),
        ("of", Arg::Count(codes.len())),
    ];
    let words = cx.words.say(cx.main, msg::TAKE_PHONE_NUMBER, &args);
    let style = cx.heading(3);
    let said = rich(ui, cx, &words, style, &[]);
    ui.ctx().accesskit_node_builder(said.id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
    });
    languages::rows(ui, cx.rtl(), |ui| {
        let before = (msg::TAKE_PHONE_PREVIOUS, at.checked_sub(1), Kind::Secondary);
        let after = (
            msg::TAKE_PHONE_NEXT,
            Some(at + 1).filter(|next| *next < codes.len()),
            Kind::Primary,
        );
        for (name, to, kind) in [before, after] {
            let Some(to) = to else { continue };
            let words = cx.words.say(cx.main, name, &[]);
            if Button::new(&words, kind).show(ui, cx).clicked() {
                cx.actions.push(Action::Take(Take::Code(to)));
            }
        }
    });
}

/// Draws a code over the width that is there, dark on light in every theme.
fn square(ui: &mut Ui, cx: &Cx<'_>, code: &Code) {
    let pixels = ui.ctx().pixels_per_point();
    let modules = (code.size() + 2 * QUIET) as f32;
    let room = ui.available_width().min(space::CODE);
    // Whole pixels, or cameras see stripes.
    let module = (room * pixels / modules).floor().max(1.0) / pixels;
    let side = module * modules;
    let (rect, response) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
    let name = cx.words.say(cx.main, msg::TAKE_PHONE_SQUARE, &[]).plain();
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let start = pos2(
        (rect.left() * pixels).round() / pixels,
        (rect.top() * pixels).round() / pixels,
    );
    let painter = ui.painter();
    painter.rect_filled(
        Rect::from_min_size(start, vec2(side, side)),
        0,
        cx.theme.code_light,
    );
    for line in 0..code.size() {
        let mut column = 0;
        while column < code.size() {
            let from = column;
            while code.is_dark(column, line) {
                column += 1;
            }
            if column > from {
                let corner = vec2((from + QUIET) as f32, (line + QUIET) as f32) * module;
                let run = vec2((column - from) as f32 * module, module);
                let dark = Rect::from_min_size(start + corner, run);
                painter.rect_filled(dark, 0, cx.theme.code_dark);
            }
            column += 1;
        }
    }
}

/// The parts of the page, so that nobody has to photograph all of it.
fn parts(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    if view.parts.len() < 2 {
        return;
    }
    let words = cx.words.say(cx.main, msg::TAKE_PHONE_PART, &[]);
    let style = cx.heading(2);
    rich(ui, cx, &words, style, &[]);
    let whole = cx.words.say(cx.main, msg::TAKE_PHONE_WHOLE, &[]);
    languages::rows(ui, cx.rtl(), |ui| {
        for (index, part) in view.parts.iter().enumerate() {
            let words = if index == 0 { &whole } else { &part.title.main };
            let chosen = index == view.choice.part;
            let pill = Button::new(words, Kind::Pill { chosen }).show(ui, cx);
            if pill.clicked() {
                cx.actions.push(Action::Take(Take::Part(index)));
            }
        }
    });
}
