//! When a page breaks: the program stays, the answers stay, and the reader is
//! told in their own language.
//!
//! A panic while a frame is drawn is caught here. What was drawn of the frame is
//! thrown away (egui runs it again), the text system is made anew since it was
//! lost on the way, and a page that needs little says sorry. Only the reader
//! leaves that page, for the first one: so a page that always breaks can be no
//! loop.

use std::panic::{AssertUnwindSafe, catch_unwind};

use egui::{CentralPanel, Frame, Margin, Ui};

use super::App;
use crate::pages::{Block, Composer, Page};
use crate::screen::pages::{blocks, title, title_id};
use crate::screen::state::{Action, Place};
use crate::screen::theme::space;
use crate::screen::widgets::button::{Button, Kind};
use crate::screen::widgets::card::whole;
use crate::screen::widgets::text::row;
use crate::screen::widgets::{Cx, scroll};
use crate::words::{Rich, msg};

/// Frames that may break one after the other before the window waits for the
/// reader instead of trying again by itself.
const PATIENCE: u8 = 3;

/// What is known of a page that broke.
#[derive(Default)]
pub(super) struct Fault {
    /// Whether the page that says sorry is open.
    sorry: bool,
    /// Whether that page is new, so that its heading gets the keyboard.
    fresh: bool,
    /// Frames that broke one after the other.
    in_a_row: u8,
    /// Called with the place before its page is drawn, so that a test can break it.
    door: Option<fn(&Place)>,
}

impl Fault {
    /// Lets a test break the page of a place.
    pub fn knock(&self, place: &Place) {
        if let Some(door) = self.door {
            door(place);
        }
    }
}

impl App {
    /// Calls `door` before each page is drawn: a test breaks a page with it.
    #[must_use]
    pub fn with_fault(mut self, door: fn(&Place)) -> Self {
        self.fault.door = Some(door);
        self
    }

    /// Draws one frame and carries out what the reader did in it. A page that
    /// breaks gives way to one that says so.
    pub fn ui(&mut self, ui: &mut Ui) {
        self.watch(ui.ctx());
        let sorry = self.fault.sorry;
        // What a broken frame may have left half done is made anew in `broke`;
        // answers and place are whole values, set by `State::update` alone.
        let drawn = catch_unwind(AssertUnwindSafe(|| {
            if sorry {
                self.sorry(ui);
            } else {
                self.frame(ui);
            }
        }));
        if drawn.is_ok() {
            self.fault.in_a_row = 0;
        } else {
            self.broke(ui.ctx());
        }
        self.keep_in(ui.ctx());
        self.tidy_clipboard(ui.ctx());
    }

    /// Whether a page broke and the one that says so is open.
    #[must_use]
    pub fn is_sorry(&self) -> bool {
        self.fault.sorry
    }

    fn broke(&mut self, ctx: &egui::Context) {
        self.text = super::fresh_text(&self.theme);
        self.composed = None;
        self.index = None;
        self.state.over = None;
        self.state.wishes.clear();
        self.state.revision += 1;
        let fault = &mut self.fault;
        fault.in_a_row = fault.in_a_row.saturating_add(1);
        // The page that says sorry broke as well: the first page is left.
        let again = fault.sorry;
        fault.sorry = !again;
        fault.fresh = true;
        if again {
            self.act(Action::Go(Place::Home));
        }
        if self.fault.in_a_row < PATIENCE {
            ctx.request_discard("broken page");
            ctx.request_repaint();
        }
    }

    /// The page that says sorry.
    fn sorry(&mut self, ui: &mut Ui) {
        let mut text = std::mem::take(&mut self.text);
        text.begin_frame(ui.ctx());
        let mut actions = Vec::new();
        if let Some(composer) = self.composer() {
            let mut cx = Cx {
                text: &mut text,
                theme: &self.theme,
                words: &self.words,
                main: composer.main,
                second: composer.second,
                scale: self.state.scale(),
                larger: None,
                settings: &self.state.settings,
                line: 0,
                actions: Vec::new(),
            };
            let page = page(&composer);
            self.draw_sorry(ui, &mut cx, &page);
            actions.append(&mut cx.actions);
        }
        if std::mem::take(&mut self.fault.fresh) {
            let heading = title_id(self.state.visit);
            ui.memory_mut(|memory| memory.request_focus(heading));
        }
        text.end_frame(ui.ctx());
        self.text = text;
        if actions.is_empty() {
            return;
        }
        self.fault.sorry = false;
        for action in actions {
            self.act(action);
        }
        self.carry_out(ui.ctx());
        ui.ctx().request_repaint();
    }

    fn draw_sorry(&self, ui: &mut Ui, cx: &mut Cx<'_>, page: &Page) {
        let fill = Frame::new()
            .fill(self.theme.paper)
            .inner_margin(Margin::same(whole(space::PAGE_NARROW)));
        CentralPanel::default().frame(fill).show(ui, |ui| {
            let rtl = cx.rtl();
            let visit = self.state.visit;
            scroll::page(ui, &self.theme, visit, rtl, |ui| {
                ui.with_layout(scroll::down(rtl), |ui| {
                    ui.spacing_mut().item_spacing.y = space::GAP;
                    title(ui, cx, page, visit);
                    blocks::blocks(ui, cx, &page.blocks);
                    row(ui, rtl, |ui| {
                        ui.spacing_mut().item_spacing.x = space::GAP;
                        let buttons = [
                            (msg::HOME, Kind::Primary, Action::Go(Place::Home)),
                            (msg::ERASE, Kind::Secondary, Action::Erase),
                        ];
                        for (message, kind, action) in buttons {
                            let words: Rich = cx.words.say(cx.main, message, &[]);
                            if Button::new(&words, kind).show(ui, cx).clicked() {
                                cx.actions.push(action);
                            }
                        }
                    });
                });
            });
        });
    }
}

fn page(composer: &Composer<'_>) -> Page {
    Page {
        id: "sorry".to_owned(),
        title: composer.msg(msg::SORRY),
        blocks: vec![Block::Paragraph(composer.msg(msg::SORRY_TEXT), Vec::new())],
        aside: Vec::new(),
    }
}
