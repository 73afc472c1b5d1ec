//! Special words: those that the reader looks for, and the box that explains one.

use egui::Ui;

use super::App;
use crate::pages::{Block, Composer};
use crate::screen::pages::blocks;
use crate::screen::state::{Action, Place};
use crate::screen::widgets::button::{Button, Kind};
use crate::screen::widgets::text::both;
use crate::screen::widgets::{Cx, over};
use crate::words::msg;

impl App {
    /// The special words that the reader looks for, best first; nothing when none
    /// is looked for or none is like it.
    pub(super) fn terms_found(&mut self) -> Option<Vec<usize>> {
        let query = self.state.term_query.clone();
        if !matches!(self.state.place, Place::Glossary(_)) || query.trim().is_empty() {
            return None;
        }
        let found = self.index()?.terms(&query);
        (!found.is_empty()).then_some(found)
    }

    /// The box that explains the special word `id`.
    pub(super) fn term(
        &self,
        ui: &Ui,
        cx: &mut Cx<'_>,
        composer: &Composer<'_>,
        id: &str,
        fresh: bool,
    ) {
        let Some(term) = self.guide.glossary.iter().find(|term| term.id == id) else {
            cx.actions.push(Action::Close);
            return;
        };
        let page = composer.term(term);
        let name = page.title.main.plain();
        over::dialog(ui, cx, "term", &name, fresh, |ui, cx| {
            let heading = cx.heading(2);
            both(ui, cx, &page.title, heading, &[], false);
            for block in &page.blocks {
                // Its sources stand right below, so their numbers need no link.
                if let Block::Paragraph(text, _) = block {
                    let style = cx.body();
                    both(ui, cx, text, style, &[], false);
                } else {
                    blocks::blocks(ui, cx, std::slice::from_ref(block));
                }
            }
            if !matches!(self.state.place, Place::Glossary(_)) {
                let all = cx.words.say(cx.main, msg::GLOSSARY_ALL, &[]);
                if Button::new(&all, Kind::Plain).show(ui, cx).clicked() {
                    let at = Some(id.to_owned());
                    cx.actions.push(Action::Go(Place::Glossary(at)));
                }
            }
        });
    }
}
