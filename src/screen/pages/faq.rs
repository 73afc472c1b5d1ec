//! Questions and answers: the search box and list, and the open answer.

use std::ops::Range;

use egui::Ui;

use super::{blocks, title};
use crate::guide::Guide;
use crate::pages::{Page, Text};
use crate::screen::theme::{EMS_FOR_ASIDE, size, space};
use crate::screen::widgets::text::{Style, column, rich, row};
use crate::screen::widgets::{Cx, search};
use crate::search::{FOUND_PAGES, Hit, Index, Kind};
use crate::words::{Arg, Link, Rich, Span, ids, msg};

/// What the page is drawn from.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The guide.
    pub guide: &'a Guide,
    /// Finds answers in the reader's language.
    pub index: &'a Index,
    /// The words in the search box.
    pub query: &'a str,
    /// The open answer's id.
    pub open: Option<&'a str>,
    /// The page as composed.
    pub page: &'a Page,
    /// The count of page changes.
    pub visit: u64,
}

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    let width = ui.available_width();
    let wide = cx.ems(width) >= EMS_FOR_ASIDE;
    match (wide, view.open) {
        (true, Some(_)) => {
            let main = width - space::LIST - space::GUTTER;
            row(ui, cx.rtl(), |ui| {
                cx.text.reading.pass_over(true);
                column(ui, space::LIST, |ui| list(ui, cx, view, false));
                cx.text.reading.pass_over(false);
                ui.add_space(space::GUTTER);
                column(ui, main, |ui| answer(ui, cx, view));
            });
        }
        (false, Some(_)) => answer(ui, cx, view),
        (_, None) => {
            title(ui, cx, view.page, view.visit);
            let beside = width - space::ASIDE - space::GUTTER;
            let room = if wide { beside } else { width };
            let room = room.min(space::MEASURE * cx.scale);
            row(ui, cx.rtl(), |ui| {
                column(ui, room, |ui| list(ui, cx, view, !wide));
                if wide {
                    ui.add_space(space::GUTTER);
                    column(ui, space::ASIDE, |ui| {
                        blocks::blocks(ui, cx, &view.page.aside);
                    });
                }
            });
        }
    }
}

fn answer(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    let room = ui.available_width().min(space::MEASURE * cx.scale.max(1.2));
    column(ui, room, |ui| {
        ui.spacing_mut().item_spacing.y = space::LINE + 2.0;
        title(ui, cx, view.page, view.visit);
        blocks::blocks(ui, cx, &view.page.blocks);
    });
}

/// The search box with what it finds; `pages` tells whether the list of other
/// pages stands among it.
fn list(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>, pages: bool) {
    ui.spacing_mut().item_spacing.y = space::LINE;
    let words = [msg::FAQ_SEARCH, msg::FAQ_SEARCH_HINT];
    search::search_box(ui, cx, "search", words, view.query);
    let asked = !view.query.trim().is_empty();
    let mut hits = view.index.find(view.query);
    if asked {
        let args = [("count", Arg::Count(hits.len()))];
        let message = if hits.is_empty() {
            msg::FAQ_NONE
        } else {
            msg::FAQ_RESULTS
        };
        let words = cx.words.say(cx.main, message, &args);
        search::found(ui, cx, &words);
    }
    if hits.is_empty() {
        // Contacts and steps are found, but are no list to read through.
        hits = view.index.find("");
        hits.retain(|hit| !matches!(hit.kind, Kind::Contact | Kind::Question));
    }
    if !asked && pages {
        blocks::blocks(ui, cx, &view.page.aside);
    }
    // What fits best comes first whatever it is about; the rest goes by topic.
    let best = if asked { BEST.min(hits.len()) } else { 0 };
    let rest = hits.split_off(best);
    ui.spacing_mut().item_spacing.y = 0.0;
    for hit in &hits {
        found(ui, cx, view, hit);
    }
    for (group, hits) in by_topic(view.guide, rest) {
        if let Some(name) = group.and_then(|group| view.guide.faq.groups.get(group)) {
            topic(ui, cx, name);
        } else {
            ui.add_space(space::GAP);
        }
        for hit in &hits {
            found(ui, cx, view, hit);
        }
    }
}

/// How many hits stand above the topics.
const BEST: usize = 3;

/// The hits by group of answers, the group of the best hit first; special words
/// and places are in none and come last.
fn by_topic(guide: &Guide, hits: Vec<Hit>) -> Vec<(Option<usize>, Vec<Hit>)> {
    let mut topics: Vec<(Option<usize>, Vec<Hit>)> = Vec::new();
    for hit in hits {
        let group = match hit.kind {
            Kind::Faq => guide.faq.entries.get(hit.index).map(|entry| entry.group),
            _ => None,
        };
        match topics.iter_mut().find(|(known, _)| *known == group) {
            Some((_, hits)) => hits.push(hit),
            None => topics.push((group, vec![hit])),
        }
    }
    topics.sort_by_key(|(group, _)| group.is_none());
    topics
}

fn topic(ui: &mut Ui, cx: &mut Cx<'_>, group: &str) {
    ui.add_space(2.0 * space::LINE);
    let name = cx.words.rich(cx.main, &ids::faq_group(group), None, &[]);
    let style = Style {
        size: size::SMALL,
        bold: true,
        color: cx.theme.muted,
        ..cx.heading(2)
    };
    rich(ui, cx, &name, style, &[]);
    ui.add_space(space::LINE);
}

/// A line that opens what was found.
fn found(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>, hit: &Hit) {
    let Some(id) = hit.id(view.guide) else {
        return;
    };
    let (message, link) = match hit.kind {
        Kind::Term => (ids::term(id), Link::Term(id.to_owned())),
        Kind::Law => (ids::state(id), Link::Law(Some(id.to_owned()))),
        Kind::Situation => (ids::situation(id), Link::Page(ids::situation(id))),
        Kind::Page => {
            let title = FOUND_PAGES.get(hit.index).map(|(_, title, _)| title.0);
            let title = title.unwrap_or_default().to_owned();
            (title, Link::Page(id.to_owned()))
        }
        Kind::Contact => (ids::contact(id), Link::Page("contacts".to_owned())),
        Kind::Question => (ids::question(id), Link::Step(id.to_owned())),
        Kind::Faq => (ids::faq(id), Link::Faq(id.to_owned())),
    };
    let title = cx.words.rich(cx.main, &message, None, &[]);
    let text = Text {
        main: marked(&title, &hit.title),
        second: None,
    };
    let chosen = hit.kind == Kind::Faq && view.open == Some(id);
    blocks::link_line(ui, cx, &link, &text, chosen);
}

/// The title with the words that were found in bold.
fn marked(title: &Rich, found: &[Range<usize>]) -> Rich {
    let mut spans = Vec::new();
    let mut start = 0;
    for span in &title.spans {
        let end = start + span.text.len();
        let mut at = start;
        let mut push = |to: usize, bold: bool| {
            let text = span.text.get(at - start..to - start).unwrap_or_default();
            if !text.is_empty() {
                spans.push(Span {
                    text: text.to_owned(),
                    bold: bold || span.bold,
                    link: None,
                });
            }
            at = to;
        };
        for range in found {
            push(range.start.clamp(start, end), false);
            push(range.end.clamp(start, end), true);
        }
        push(end, false);
        start = end;
    }
    Rich {
        spans,
        ..title.clone()
    }
}
