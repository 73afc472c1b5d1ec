//! Questions and answers: the search box and list, and the open answer.

use egui::{Id, Ui};

use super::{blocks, title};
use crate::guide::{FaqEntry, Guide};
use crate::pages::{Page, Text};
use crate::screen::state::Action;
use crate::screen::theme::{EMS_FOR_ASIDE, size, space};
use crate::screen::widgets::Cx;
use crate::screen::widgets::field::{self, Field};
use crate::screen::widgets::text::{Style, column, rich, row};
use crate::search::{Hit, Index, fold};
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
                column(ui, space::LIST, |ui| list(ui, cx, view));
                ui.add_space(space::GUTTER);
                column(ui, main, |ui| answer(ui, cx, view));
            });
        }
        (false, Some(_)) => answer(ui, cx, view),
        (_, None) => {
            title(ui, cx, view.page, view.visit);
            let room = width.min(space::MEASURE * cx.scale);
            column(ui, room, |ui| list(ui, cx, view));
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

fn list(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    ui.spacing_mut().item_spacing.y = space::LINE;
    search_box(ui, cx, view.query);
    let hits = view.index.find(view.query);
    if !view.query.trim().is_empty() {
        let args = [("count", Arg::Count(hits.len()))];
        let message = if hits.is_empty() {
            msg::FAQ_NONE
        } else {
            msg::FAQ_RESULTS
        };
        let words = cx.words.say(cx.main, message, &args);
        let small = cx.small();
        let response = rich(ui, cx, &words, small, &[]);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_live(egui::accesskit::Live::Polite);
        });
    }
    let shown: Vec<Hit> = if hits.is_empty() {
        view.index.find("")
    } else {
        hits
    };
    for (group, name) in view.guide.faq.groups.iter().enumerate() {
        let entries: Vec<&FaqEntry> = shown
            .iter()
            .filter_map(|hit| view.guide.faq.entries.get(hit.entry))
            .filter(|entry| entry.group == group)
            .collect();
        if entries.is_empty() {
            continue;
        }
        ui.add_space(space::LINE);
        let name = cx.words.rich(cx.main, &ids::faq_group(name), None, &[]);
        let style = Style {
            size: size::SMALL,
            bold: true,
            color: cx.theme.muted,
            ..cx.heading(2)
        };
        rich(ui, cx, &name, style, &[]);
        ui.spacing_mut().item_spacing.y = 0.0;
        for entry in entries {
            let question = cx.words.rich(cx.main, &ids::faq(&entry.id), None, &[]);
            let text = Text {
                main: marked(&question, view.query),
                second: None,
            };
            let chosen = view.open == Some(entry.id.as_str());
            blocks::link_line(ui, cx, &Link::Faq(entry.id.clone()), &text, chosen);
        }
    }
}

/// The question with the words that were searched for in bold.
fn marked(question: &Rich, query: &str) -> Rich {
    let wanted: Vec<String> = query.split_whitespace().map(fold).collect();
    let mut spans = Vec::new();
    for span in &question.spans {
        for part in span.text.split_inclusive(' ') {
            let word = fold(part.trim_matches(|c: char| !c.is_alphanumeric()));
            let bold = wanted.iter().any(|w| word.starts_with(w.as_str()));
            spans.push(Span {
                text: part.to_owned(),
                bold: bold || span.bold,
                link: None,
            });
        }
    }
    Rich {
        spans,
        ..question.clone()
    }
}

fn search_box(ui: &mut Ui, cx: &mut Cx<'_>, query: &str) {
    let label = cx.words.say(cx.main, msg::FAQ_SEARCH, &[]);
    let style = Style {
        bold: true,
        ..cx.body()
    };
    let label = rich(ui, cx, &label, style, &[]);
    let hint = cx.words.say(cx.main, msg::FAQ_SEARCH_HINT, &[]).plain();
    let field = Field {
        id: Id::unique("search"),
        label: label.id,
        hint: &hint,
    };
    let mut text = query.to_owned();
    field::search(ui, cx, &mut text, &field);
    if text != query {
        cx.actions.push(Action::Search(text));
    }
}
