//! What the settings of this computer do to the window: its colors, and which
//! languages it speaks.

use super::App;
use crate::screen::state::offers;
use crate::screen::style;
use crate::screen::theme::Theme;
use crate::words::Locale;

impl App {
    /// Prepares egui: a font, colors, no zoom of its own.
    pub fn prepare(&self, ctx: &egui::Context) {
        style::prepare(ctx);
        style::apply(ctx, &self.theme);
    }

    /// Takes on the colors that the settings name.
    pub(super) fn dress(&mut self, ctx: &egui::Context) {
        let theme = Theme::of(self.state.settings.colors);
        if theme == self.theme {
            return;
        }
        self.theme = theme;
        let curve = style::curve(&theme);
        self.text.canvas.atlas.set_curve(curve);
        style::apply(ctx, &theme);
        // This frame's own parts of egui were dressed before.
        ctx.request_repaint();
    }

    /// The language, if the settings offer it to readers.
    pub(super) fn offered<'a>(&self, locale: Option<&'a Locale>) -> Option<&'a Locale> {
        locale.filter(|locale| offers(&self.state.settings, locale))
    }
}
