//! The first page.

use egui::{Frame, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::title;
use crate::pages::{Block, Page, Text, verbatim};
use crate::screen::state::{Action, Place};
use crate::screen::text::Look;
use crate::screen::theme::{EMS_FOR_ASIDE, size, space};
use crate::screen::widgets::button::{Button, Kind};
use crate::screen::widgets::card::whole;
use crate::screen::widgets::text::{Style, column, prepare, rich, row};
use crate::screen::widgets::{Cx, languages, ring};
use crate::words::msg;

/// Draws it. `under_way` tells whether questions are already answered.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, page: &Page, visit: u64, under_way: bool) {
    title(ui, cx, page, visit);
    if let Some(clinic) = &cx.settings.clinic {
        let style = Style {
            color: cx.theme.muted,
            bold: true,
            ..cx.body()
        };
        rich(ui, cx, &verbatim(cx.main, clinic), style, &[]);
    }
    let mut cards = cards(page);
    let Some(steps) = cards.next() else { return };
    let others: Vec<(&Text, &Text)> = cards.collect();
    let width = ui.available_width();
    let places = [
        Place::Faq(None),
        Place::Law(None),
        Place::Clock,
        Place::Contacts,
        Place::About,
    ];
    if cx.ems(width) >= EMS_FOR_ASIDE * 0.8 {
        let side = (width - space::GUTTER) * 0.42;
        row(ui, cx.rtl(), |ui| {
            column(ui, width - side - space::GUTTER, |ui| {
                start_card(ui, cx, steps, under_way);
                // Beside the cards there is room, so no reader has to look for
                // their language below the fold.
                ui.add_space(space::LINE);
                language_pills(ui, cx);
            });
            ui.add_space(space::GUTTER);
            column(ui, side, |ui| {
                ui.spacing_mut().item_spacing.y = space::GAP;
                for ((name, text), place) in others.iter().zip(&places) {
                    link_card(ui, cx, name, text, place);
                }
            });
        });
    } else {
        start_card(ui, cx, steps, under_way);
        language_pills(ui, cx);
        for ((name, text), place) in others.iter().zip(&places) {
            link_card(ui, cx, name, text, place);
        }
    }
}

/// The page's blocks as pairs of a name and what it is about.
fn cards(page: &Page) -> impl Iterator<Item = (&Text, &Text)> {
    page.blocks.chunks(2).filter_map(|pair| match pair {
        [Block::Heading(_, name), Block::Paragraph(text, _)] => Some((name, text)),
        _ => None,
    })
}

/// The way into the walkthrough: the one thing to do on this page.
fn start_card(ui: &mut Ui, cx: &mut Cx<'_>, (name, text): (&Text, &Text), under_way: bool) {
    let theme = cx.theme;
    let frame = Frame::new()
        .fill(theme.bar)
        .corner_radius(space::CORNER)
        .inner_margin(whole(space::CARD + 8.0));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::GAP;
        let heading = Style {
            size: size::HEADING + 5.0,
            color: theme.on_bar,
            ..cx.heading(2)
        };
        let body = Style {
            color: theme.on_bar,
            ..cx.body()
        };
        on_bar(ui, cx, name, heading);
        on_bar(ui, cx, text, body);
        ui.add_space(space::GAP);
        let message = if under_way {
            msg::HOME_RESUME
        } else {
            msg::HOME_START
        };
        languages::rows(ui, cx.rtl(), |ui| {
            let words = cx.words.say(cx.main, message, &[]);
            let button = Button::new(&words, Kind::FilledOnPrimary).show(ui, cx);
            if button.clicked() {
                cx.actions.push(Action::Start);
            }
            if under_way {
                let words = cx.words.say(cx.main, msg::ERASE, &[]);
                if Button::new(&words, Kind::OnPrimary).show(ui, cx).clicked() {
                    cx.actions.push(Action::Erase);
                }
            }
        });
    });
}

/// Words on the bar's color keep one color in both languages.
fn on_bar(ui: &mut Ui, cx: &mut Cx<'_>, text: &Text, style: Style) {
    rich(ui, cx, &text.main, style, &[]);
    if let Some(second) = &text.second {
        let second_style = Style {
            heading: None,
            size: size::BODY - 1.0,
            bold: false,
            ..style
        };
        rich(ui, cx, second, second_style, &[]);
    }
}

/// A card that is one large button.
fn link_card(ui: &mut Ui, cx: &mut Cx<'_>, name: &Text, text: &Text, place: &Place) {
    let theme = cx.theme;
    let width = ui.available_width();
    let pad = space::CARD;
    let room = (width - 2.0 * pad).max(1.0);
    let bold = Style {
        size: size::HEADING - 1.0,
        bold: true,
        ..cx.body()
    };
    let parts = [
        (Some(&name.main), bold),
        (name.second.as_ref(), cx.small()),
        (Some(&text.main), cx.small()),
        (text.second.as_ref(), cx.small()),
    ];
    let mut laid = Vec::new();
    for (rich, style) in parts {
        let Some(rich) = rich else { continue };
        let prepared = prepare(rich, &[]);
        let locale = cx.words.locale(&rich.lang).unwrap_or(cx.main);
        let request = prepared.request(locale, style, cx.scale, Some(room));
        laid.push((cx.text.lay_out(ui.ctx(), &request), style.color));
    }
    let words: f32 = laid.iter().map(|(laid, _)| laid.size().1).sum();
    let (id, rect) = ui.allocate_space(vec2(width, words + 2.0 * pad));
    let response = ui.interact(rect, id, Sense::click());
    let label = format!("{}. {}", name.main.plain(), text.main.plain());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &label));
    let fill = if response.hovered() {
        theme.soft
    } else {
        theme.card
    };
    let edge = Stroke::new(1.5, theme.control);
    ui.painter()
        .rect(rect, space::CORNER, fill, edge, StrokeKind::Inside);
    let mut at = pos2(rect.left() + pad, rect.top() + pad);
    for (laid, color) in &laid {
        if let Some(range) = cx.text.find_read(ui, laid, at) {
            cx.text.paint_behind(ui, laid, at, range, theme.highlight);
        }
        cx.text
            .paint(ui.painter(), laid, at, |_| Look::plain(*color));
        at.y += laid.size().1;
    }
    ring(ui, &response, theme.focus);
    if response.hovered() {
        ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
    }
    if response.clicked() {
        cx.actions.push(Action::Go(place.clone()));
    }
}

/// Every language that can be chosen.
fn language_pills(ui: &mut Ui, cx: &mut Cx<'_>) {
    let now = cx.main.manifest.tag.clone();
    languages::rows(ui, cx.rtl(), |ui| {
        let offered = languages::offered(cx);
        let pressed = languages::pills(ui, cx, offered, Some(&now));
        cx.actions.extend(pressed.map(Action::Language));
    });
}
