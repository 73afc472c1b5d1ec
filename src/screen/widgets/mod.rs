//! What pages are drawn with. Every widget has a start and an end side, a name
//! for screen readers, and a ring when it has the keyboard.

pub mod arrow;
pub mod below;
pub mod button;
pub mod card;
pub mod choice;
pub mod field;
pub mod icon;
pub mod keyboard;
pub mod languages;
pub mod map;
pub mod over;
pub mod scroll;
pub mod search;
pub mod text;
pub mod timeline;

use egui::{Response, Stroke, StrokeKind, Ui};

use super::state::Action;
use super::text::TextSystem;
use super::theme::{Theme, space};
use crate::settings::Settings;
use crate::words::{Locale, Words};

/// How much larger one of two languages can be.
const LARGER: f32 = 1.5;

/// What every widget is given besides the `Ui`.
pub struct Cx<'a> {
    /// Lays out, paints and selects text.
    pub text: &'a mut TextSystem,
    /// The colors.
    pub theme: &'a Theme,
    /// The words, for names that screen readers say.
    pub words: &'a Words,
    /// The reader's language.
    pub main: &'a Locale,
    /// The second language.
    pub second: Option<&'a Locale>,
    /// The settings of this computer.
    pub settings: &'a Settings,
    /// The text size as a factor.
    pub scale: f32,
    /// The tag of the language whose words are larger than the other's, for two people
    /// before one screen.
    pub larger: Option<&'a str>,
    /// Numbers lines when two languages stand side by side.
    pub line: usize,
    /// What the reader did in this frame.
    pub actions: Vec<Action>,
}

impl Cx<'_> {
    /// How many ems of running words fit in `width` points.
    #[must_use]
    pub fn ems(&self, width: f32) -> f32 {
        width / (super::theme::size::BODY * self.scale)
    }

    /// The text size, as a factor, of words in this language.
    #[must_use]
    pub fn scale_of(&self, tag: &str) -> f32 {
        if self.larger == Some(tag) {
            self.scale * LARGER
        } else {
            self.scale
        }
    }

    /// The side of a check box or the mark of a choice; it grows with the text.
    #[must_use]
    pub fn mark(&self) -> f32 {
        super::theme::space::MARK * self.scale
    }

    /// Whether the reader's language is read from right to left.
    #[must_use]
    pub fn rtl(&self) -> bool {
        self.main.is_rtl()
    }
}

/// Draws the ring of a widget that has the keyboard, and brings it into view
/// when it has just got it.
pub fn ring(ui: &Ui, response: &Response, color: egui::Color32) {
    if response.has_focus() {
        let stroke = Stroke::new(space::RING, color);
        let corner = space::CORNER.saturating_add(2);
        let rect = response.rect.expand(2.0);
        ui.painter()
            .rect_stroke(rect, corner, stroke, StrokeKind::Outside);
    }
    if response.gained_focus() {
        ui.scroll_to_rect(response.rect.expand(space::CARD), None);
    }
}
