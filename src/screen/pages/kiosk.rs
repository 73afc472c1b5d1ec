//! What a kiosk shows over and beside the pages.

use egui::Ui;

use crate::pages::verbatim;
use crate::screen::state::{Action, Leave, State};
use crate::screen::theme::space;
use crate::screen::widgets::button::{Button, Kind};
use crate::screen::widgets::text::{Style, rich};
use crate::screen::widgets::{Cx, languages, over};
use crate::words::{Msg, msg};

/// Asks whether anyone is still there.
pub fn still_here(ui: &Ui, cx: &mut Cx<'_>, fresh: bool) {
    let title = cx.words.say(cx.main, msg::KIOSK_STILL_HERE, &[]);
    over::dialog(ui, cx, "still-here", &title.plain(), fresh, |ui, cx| {
        let heading = cx.heading(2);
        rich(ui, cx, &title, heading, &[]);
        said(ui, cx, msg::KIOSK_STILL_HERE_HELP);
    });
}

/// Takes the clinic's code, by touch or by keyboard.
pub fn leave(ui: &Ui, cx: &mut Cx<'_>, state: &State, fresh: bool) {
    let title = cx.words.say(cx.main, msg::KIOSK_LEAVE, &[]);
    over::dialog(ui, cx, "leave", &title.plain(), fresh, |ui, cx| {
        let heading = cx.heading(2);
        rich(ui, cx, &title, heading, &[]);
        if state.settings.kiosk_code.is_none() {
            said(ui, cx, msg::KIOSK_LEAVE_NONE);
            return;
        }
        said(ui, cx, msg::KIOSK_LEAVE_HELP);
        if state.now < state.kiosk.locked_until {
            said(ui, cx, msg::KIOSK_LEAVE_WAIT);
        } else if state.kiosk.wrong {
            said(ui, cx, msg::KIOSK_LEAVE_WRONG);
        }
        // How many digits there are, and never which.
        let dots: String = state.kiosk.typed.chars().map(|_| '•').collect();
        let style = Style {
            bold: true,
            ..cx.heading(2)
        };
        let dots = if dots.is_empty() {
            "–".to_owned()
        } else {
            dots
        };
        let dots = verbatim(cx.main, &dots);
        rich(ui, cx, &dots, style, &[]);
        languages::rows(ui, cx.rtl(), |ui| {
            for digit in (1..=9).chain([0]) {
                let words = verbatim(cx.main, &digit.to_string());
                let key = Button::new(&words, Kind::Secondary).show(ui, cx);
                if key.clicked() {
                    cx.actions.push(Action::Leave(Leave::Digit(digit)));
                }
            }
        });
        ui.add_space(space::LINE);
        languages::rows(ui, cx.rtl(), |ui| {
            for (message, kind, leave) in [
                (msg::KIOSK_DELETE, Kind::Secondary, Leave::Delete),
                (msg::KIOSK_ENTER, Kind::Primary, Leave::Enter),
            ] {
                let words = cx.words.say(cx.main, message, &[]);
                if Button::new(&words, kind).show(ui, cx).clicked() {
                    cx.actions.push(Action::Leave(leave));
                }
            }
        });
        // Digits of a keyboard, unless a button has it for Enter and Space.
        let typed: Vec<u8> = ui.input(|input| {
            let texts = input.events.iter().filter_map(|event| match event {
                egui::Event::Text(text) => Some(text.as_str()),
                _ => None,
            });
            texts
                .flat_map(str::bytes)
                .filter(u8::is_ascii_digit)
                .map(|byte| byte - b'0')
                .collect()
        });
        let typed = typed.into_iter().map(Leave::Digit).map(Action::Leave);
        cx.actions.extend(typed);
    });
}

fn said(ui: &mut Ui, cx: &mut Cx<'_>, message: Msg) {
    let words = cx.words.say(cx.main, message, &[]);
    let style = cx.body();
    let response = rich(ui, cx, &words, style, &[]);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
    });
}

/// The button with which the staff leaves kiosk mode.
pub fn leave_button(ui: &mut Ui, cx: &mut Cx<'_>) {
    ui.add_space(space::GAP);
    let words = cx.words.say(cx.main, msg::KIOSK_LEAVE, &[]);
    if Button::new(&words, Kind::Secondary).show(ui, cx).clicked() {
        cx.actions.push(Action::Leave(Leave::Ask));
    }
}

/// The page that says nothing.
pub fn blank(ui: &mut Ui, cx: &mut Cx<'_>, visit: u64) {
    let words = cx.words.say(cx.main, msg::BLANK_PAGE, &[]);
    let style = Style {
        color: cx.theme.muted,
        id: Some(super::title_id(visit)),
        ..cx.small()
    };
    rich(ui, cx, &words, style, &[]);
}
