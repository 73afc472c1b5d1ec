//! The law: the map, or in its place the list, and the law of the place chosen.

use egui::{Rect, Sense, Ui, vec2};

use super::{blocks, title};
use crate::guide::law::{Law, Stance};
use crate::pages::{Block, Page, Text, Tone};
use crate::screen::state::Action;
use crate::screen::theme::{EMS_A_COLUMN, EMS_BESIDE_MAP, LIST_FROM, space};
use crate::screen::widgets::Cx;
use crate::screen::widgets::card::callout;
use crate::screen::widgets::map;
use crate::screen::widgets::text::{Style, column, rich, row};
use crate::typeset::Align;
use crate::words::{Arg, Link, Rich, msg};

/// What the page is drawn from.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The law of every place, with the map.
    pub law: &'a Law,
    /// The code of the place that is open.
    pub open: Option<&'a str>,
    /// The page as composed.
    pub page: &'a Page,
    /// The count of page changes.
    pub visit: u64,
}

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    let width = ui.available_width();
    let extent = map::extent(cx, view.law);
    let has_map = extent.x <= width && cx.scale < LIST_FROM;
    let rest = width - extent.x - space::GUTTER;
    let beside = has_map && cx.ems(rest) >= EMS_BESIDE_MAP;
    match (view.open, beside) {
        (Some(_), true) => row(ui, cx.rtl(), |ui| {
            column(ui, extent.x, |ui| {
                let name = cx.words.say(cx.main, msg::LAW, &[]);
                let style = cx.heading(2);
                rich(ui, cx, &name, style, &[]);
                whole_map(ui, cx, view);
                ui.add_space(space::GAP);
                legend(ui, cx);
            });
            ui.add_space(space::GUTTER);
            column(ui, rest, |ui| {
                callout(ui, cx, Tone::Plain, |ui, cx| {
                    ui.spacing_mut().item_spacing.y = space::LINE + 2.0;
                    title(ui, cx, view.page, view.visit);
                    blocks::blocks(ui, cx, &view.page.blocks);
                });
            });
        }),
        (Some(_), false) => {
            let room = width.min(space::MEASURE * cx.scale.max(1.2));
            column(ui, room, |ui| {
                ui.spacing_mut().item_spacing.y = space::LINE + 2.0;
                title(ui, cx, view.page, view.visit);
                blocks::blocks(ui, cx, &view.page.blocks);
            });
        }
        (None, _) => {
            title(ui, cx, view.page, view.visit);
            every_place(ui, cx, view, has_map, beside.then_some(rest));
        }
    }
}

fn whole_map(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    let pressed = map::show(ui, cx, view.law, view.open);
    let link = pressed.map(|code| Link::Law(Some(code)));
    cx.actions.extend(link.map(Action::Follow));
}

/// The page without a place: what to do, the map where there is room for it,
/// and the list of all places.
fn every_place(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>, has_map: bool, rest: Option<f32>) {
    let mut all = view.page.blocks.as_slice();
    if let [Block::Paragraph(..), after @ ..] = all {
        let first = all.get(..1).unwrap_or_default();
        all = after;
        if let Some(rest) = rest {
            let extent = map::extent(cx, view.law);
            row(ui, cx.rtl(), |ui| {
                column(ui, extent.x, |ui| whole_map(ui, cx, view));
                ui.add_space(space::GUTTER);
                column(ui, rest, |ui| {
                    ui.spacing_mut().item_spacing.y = space::GAP;
                    blocks::blocks(ui, cx, first);
                    legend(ui, cx);
                });
            });
        } else {
            blocks::blocks(ui, cx, first);
            if has_map {
                whole_map(ui, cx, view);
                legend(ui, cx);
            }
        }
    }
    for block in all {
        match block {
            Block::Links(links) => in_columns(ui, cx, links),
            other => blocks::blocks(ui, cx, std::slice::from_ref(other)),
        }
    }
}

/// Links in as many columns as there is room for, read column by column.
fn in_columns(ui: &mut Ui, cx: &mut Cx<'_>, links: &[(Link, Text)]) {
    let width = ui.available_width();
    let fit = cx.ems(width) / (EMS_A_COLUMN + 8.0);
    let columns = if fit >= 3.0 {
        3
    } else {
        1 + usize::from(fit >= 2.0)
    };
    let gap = space::GUTTER / 2.0;
    let each = (width - gap * (columns as f32 - 1.0)) / columns as f32;
    let rows = links.len().div_ceil(columns).max(1);
    row(ui, cx.rtl(), |ui| {
        for (index, part) in links.chunks(rows).enumerate() {
            if index > 0 {
                ui.add_space(gap);
            }
            column(ui, each, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for (link, text) in part {
                    blocks::link_line(ui, cx, link, text, false);
                }
            });
        }
    });
}

/// Small words that stay at the start side of the page, in whatever language
/// they are.
fn beside(cx: &Cx<'_>, words: &Rich) -> Style {
    let align = if words.rtl == cx.rtl() {
        Align::Start
    } else {
        Align::End
    };
    Style {
        align,
        ..cx.small()
    }
}

/// What the patterns of the map mean.
fn legend(ui: &mut Ui, cx: &mut Cx<'_>) {
    ui.spacing_mut().item_spacing.y = space::LINE;
    let band = 9.0;
    let sample = vec2(34.0, 26.0);
    for stance in [
        Stance::Requires,
        Stance::Limits,
        Stance::Mixed,
        Stance::NoStatewideRule,
    ] {
        let args = [("stance", Arg::Text(stance.token().to_owned()))];
        let words = cx.words.say(cx.main, msg::LAW_LEGEND, &args);
        let room = ui.available_width() - sample.x - space::GAP;
        row(ui, cx.rtl(), |ui| {
            let (rect, _) = ui.allocate_exact_size(sample, Sense::hover());
            let rect = Rect::from_min_size(rect.min, sample);
            map::swatch(ui.painter(), &cx.theme.map, stance, rect, band);
            ui.add_space(space::GAP);
            column(ui, room, |ui| {
                let style = beside(cx, &words);
                rich(ui, cx, &words, style, &[]);
            });
        });
    }
    let words = cx.words.say(cx.main, msg::LAW_LEGEND_UNSURE, &[]);
    let style = beside(cx, &words);
    rich(ui, cx, &words, style, &[]);
}
