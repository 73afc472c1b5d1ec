//! Draws the page that is open, in the frame around it.

use egui::{CentralPanel, Frame, Id, Margin, Panel, Ui, UiBuilder};

use super::{App, Made, strip};
use crate::screen::frame;
use crate::screen::pages::{
    self, blocks, clock, clock_lists, faq, glossary, home, law, phone, plan, question, settings,
    take, workshop,
};
use crate::screen::state::{Over, Place};
use crate::screen::theme::{size, space};
use crate::screen::widgets::card::whole;
use crate::screen::widgets::text::column;
use crate::screen::widgets::{Cx, below, keyboard, scroll};

impl App {
    pub(super) fn draw(&self, ui: &mut Ui, cx: &mut Cx<'_>, made: Made<'_>) {
        let composer = made.composer;
        let theme = self.theme;
        let state = &self.state;
        if state.place == Place::Blank {
            CentralPanel::default()
                .frame(
                    Frame::new()
                        .fill(theme.paper)
                        .inner_margin(whole(space::PAGE)),
                )
                .show(ui, |ui| pages::kiosk::blank(ui, cx, state.visit));
            return;
        }
        let narrow = cx.ems(ui.available_width()) < 40.0;
        let side = whole(if narrow {
            space::PAGE_NARROW
        } else {
            space::PAGE
        });
        let around = |fill, top: f32| {
            Frame::new()
                .fill(fill)
                .inner_margin(Margin::symmetric(side, whole(top)))
        };
        Panel::top("bar")
            .frame(around(
                theme.bar,
                (frame::bar_height(cx.scale) - space::TARGET) / 2.0,
            ))
            .show_separator_line(false)
            .resizable(false)
            .show(ui, |ui| frame::bar(ui, cx, self.reads(cx)));
        let low = ui.available_height() < 24.0 * cx.scale * size::BODY;
        let strip = around(theme.card, space::LINE);
        let inner = around(theme.paper, space::GUTTER - 4.0);
        let page_and_keys = |ui: &mut Ui, cx: &mut Cx<'_>| {
            let room = ui.available_height();
            below::pinned(
                ui,
                cx,
                "keyboard",
                |ui, cx| self.scrolled(ui, cx, made, inner),
                |ui, cx| keyboard::strip(ui, cx, &self.guide, strip, room),
            );
        };
        below::pinned(ui, cx, "strips", page_and_keys, |ui, cx| {
            self.show_helper(ui, cx, strip);
            self.show_strip(ui, cx, strip);
            if state.place != Place::Home || state.kiosk.on {
                let frame = around(theme.card, space::GAP - 2.0);
                below::strip(ui, cx, frame, |ui, cx| {
                    strip::actions(ui, cx, composer, state);
                });
            }
            if !low {
                let frame = around(theme.paper, space::LINE + 2.0);
                below::strip(ui, cx, frame, |ui, cx| {
                    frame::footer(ui, cx, composer, &state.place);
                });
            }
        });
        self.show_over(ui, cx, made);
    }

    /// The page itself, which scrolls.
    fn scrolled(&self, ui: &mut Ui, cx: &mut Cx<'_>, made: Made<'_>, inner: Frame) {
        let state = &self.state;
        let rtl = cx.rtl();
        scroll::page(ui, &self.theme, state.visit, rtl, |ui| {
            inner.show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.with_layout(scroll::down(rtl), |ui| {
                    if let Some(notice) = &state.notice {
                        frame::notice(ui, cx, made.composer, notice);
                    }
                    // A name of its own: a notice that comes or goes above must not make the
                    // keyboard lose what it is on.
                    let own = UiBuilder::new().scope_id(Id::unique("page"));
                    ui.scope_builder(own, |ui| self.place(ui, cx, made));
                });
            });
        });
    }

    /// What lies over the page.
    fn show_over(&self, ui: &Ui, cx: &mut Cx<'_>, made: Made<'_>) {
        let Made { composer, page, .. } = made;
        let state = &self.state;
        let before = self.over_before.as_ref();
        let fresh = match &state.over {
            Some(over) => before.is_none_or(|before| !over.is_like(before)),
            None => false,
        };
        match &state.over {
            None => {}
            Some(Over::Languages) => frame::language_dialog(ui, cx, state, fresh),
            Some(Over::Source(number)) => {
                blocks::source_dialog(ui, cx, &page.blocks, *number, fresh);
            }
            Some(Over::Term(id)) => self.term(ui, cx, composer, id, fresh),
            Some(Over::StillHere) => pages::kiosk::still_here(ui, cx, fresh),
            Some(Over::LeaveKiosk) => pages::kiosk::leave(ui, cx, state, fresh),
            Some(Over::SaveTo(kind)) => take::save_dialog(ui, cx, *kind, fresh),
            Some(over) => clock_lists::show(ui, cx, composer, self.as_asked(), over, fresh),
        }
    }

    /// The page of the place that is open.
    fn place(&self, ui: &mut Ui, cx: &mut Cx<'_>, made: Made<'_>) {
        let Made { composer, page, .. } = made;
        ui.spacing_mut().item_spacing.y = space::GAP;
        let state = &self.state;
        self.fault.knock(&state.place);
        match &state.place {
            Place::Home => {
                home::show(ui, cx, page, state.visit, !state.answers.is_empty());
                self.how_to_hear(ui, cx);
            }
            Place::Question(question) => {
                let view = question::View {
                    guide: &self.guide,
                    answers: &state.answers,
                    question: *question,
                    page,
                    visit: state.visit,
                };
                question::show(ui, cx, view);
            }
            Place::Glossary(at) => {
                let view = glossary::View {
                    query: &state.term_query,
                    at: at.as_deref(),
                    guide: &self.guide,
                    page,
                    visit: state.visit,
                };
                glossary::show(ui, cx, view);
            }
            Place::Clock => clock::show(ui, cx, self.clock_view(composer, page)),
            Place::Take(of) => take::show(ui, cx, self.take_view(composer, page, of)),
            Place::Phone(_) => {
                if let Some(made) = made.phone {
                    phone::show(ui, cx, self.phone_page(made, page));
                }
            }
            Place::Plan => plan::show(ui, cx, page, state.visit),
            Place::Workshop(Some(_)) => workshop::show(ui, cx, self.on_the_wall(composer, page)),
            Place::Settings => settings::show(ui, cx, self.settings_view(composer, page)),
            // Four columns need the whole width.
            Place::Comparison => {
                pages::title(ui, cx, page, state.visit);
                blocks::blocks(ui, cx, &page.blocks);
            }
            Place::Faq(open) => {
                let Some(index) = made.index else { return };
                let view = faq::View {
                    guide: &self.guide,
                    index,
                    query: &state.query,
                    open: open.as_deref(),
                    page,
                    visit: state.visit,
                };
                faq::show(ui, cx, view);
            }
            Place::Law(open) => {
                let view = law::View {
                    law: &self.guide.law,
                    open: open.as_deref(),
                    page,
                    visit: state.visit,
                };
                law::show(ui, cx, view);
            }
            // Drawn before anything else is.
            Place::Blank => {}
            Place::Review
            | Place::About
            | Place::Contacts
            | Place::Sheets(_)
            | Place::Finding
            | Place::Workshop(None)
            | Place::Notes(_)
            | Place::Remember
            | Place::Situations(_) => {
                let room = ui.available_width().min(space::MEASURE * cx.scale.max(1.0));
                column(ui, room, |ui| {
                    ui.spacing_mut().item_spacing.y = space::GAP;
                    pages::title(ui, cx, page, state.visit);
                    self.why_silent(ui, cx);
                    if state.place == Place::About && state.can_set() {
                        settings::way_in(ui, cx);
                        workshop::way_in(ui, cx, composer);
                    }
                    blocks::blocks(ui, cx, &page.blocks);
                    if state.kiosk.on && state.place == Place::About {
                        pages::kiosk::leave_button(ui, cx);
                    }
                });
            }
        }
    }
}
