//! Takes out of the clipboard what the guide put there.

use egui::{Context, OutputCommand};

use super::App;

/// What is known of the clipboard.
#[derive(Default)]
pub(super) struct Clipboard {
    /// Whether the guide put words there in this run and did not take them out.
    holds: bool,
    /// Whether the reader was forgotten in this frame.
    pub ends: bool,
}

impl App {
    /// Notes what the frame copies, and clears the clipboard when the reader is
    /// forgotten or the window closes, if the guide put anything there.
    ///
    /// Neither egui nor most systems tell whether another program copied something
    /// since: it is cleared as well. A history of the clipboard that the system
    /// keeps is out of reach.
    pub(super) fn tidy_clipboard(&mut self, ctx: &Context) {
        let copies = |command: &OutputCommand| matches!(command, OutputCommand::CopyText(text) if !text.is_empty());
        self.clipboard.holds |= ctx.output(|output| output.commands.iter().any(copies));
        let closes = ctx.input(|input| input.viewport().close_requested());
        let ends = std::mem::take(&mut self.clipboard.ends) || closes;
        if ends && std::mem::take(&mut self.clipboard.holds) {
            ctx.copy_text(String::new());
        }
    }
}
