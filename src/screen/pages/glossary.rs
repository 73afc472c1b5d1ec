//! The glossary: a search box, and every special word with its meaning.

use egui::{Align, Id, Ui};

use super::{blocks, title};
use crate::guide::Guide;
use crate::pages::{Block, Page};
use crate::screen::theme::space;
use crate::screen::widgets::text::column;
use crate::screen::widgets::{Cx, search};
use crate::words::{Arg, ids, msg};

/// What the page is drawn from.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The words in the search box.
    pub query: &'a str,
    /// The word to begin at.
    pub at: Option<&'a str>,
    /// The guide.
    pub guide: &'a Guide,
    /// The page as composed.
    pub page: &'a Page,
    /// The count of page changes.
    pub visit: u64,
}

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    let room = ui.available_width().min(space::MEASURE * cx.scale.max(1.0));
    column(ui, room, |ui| {
        ui.spacing_mut().item_spacing.y = space::LINE;
        title(ui, cx, view.page, view.visit);
        let words = [msg::GLOSSARY_SEARCH, msg::GLOSSARY_HINT];
        search::search_box(ui, cx, "search words", words, view.query);
        if !view.query.trim().is_empty() {
            found(ui, cx, view);
        }
        let wanted = view.at.map(|id| {
            let name = cx.words.rich(cx.main, &ids::term(id), None, &[]);
            name.plain()
        });
        // Once: from then on the page is where the reader moves it.
        let came = Id::unique(("glossary", view.visit));
        let fresh = ui.data_mut(|data| !std::mem::replace(data.get_temp_mut_or(came, false), true));
        for block in &view.page.blocks {
            let top = ui.cursor().top();
            blocks::blocks(ui, cx, std::slice::from_ref(block));
            if let (true, Block::Heading(2, text), Some(wanted)) = (fresh, block, &wanted)
                && text.main.plain() == *wanted
            {
                let mut rect = ui.min_rect();
                *rect.top_mut() = top;
                ui.scroll_to_rect(rect, Some(Align::Min));
            }
        }
    });
}

/// How many words are like what is looked for, said to screen readers too.
fn found(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    let shown = view.page.blocks.iter();
    let shown = shown.filter(|block| matches!(block, Block::Heading(2, _)));
    // The last heading is that of the sources.
    let count = shown.count().saturating_sub(1);
    let message = if count == view.guide.glossary.len() {
        msg::GLOSSARY_NONE
    } else {
        msg::GLOSSARY_RESULTS
    };
    let words = cx
        .words
        .say(cx.main, message, &[("count", Arg::Count(count))]);
    search::found(ui, cx, &words);
}
