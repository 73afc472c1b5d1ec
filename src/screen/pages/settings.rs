//! The settings of this computer.

use egui::{Id, Ui};

use super::{blocks, title};
use crate::pages::{Choice, Composer, Page, Text, verbatim};
use crate::paper::print::{PrintError, Printer};
use crate::screen::state::{Action, Over, Place, Setting, State, lists};
use crate::screen::theme::{EMS_A_COLUMN, space};
use crate::screen::widgets::Cx;
use crate::screen::widgets::button::{Button, Kind};
use crate::screen::widgets::choice::card;
use crate::screen::widgets::field::{self, Field};
use crate::screen::widgets::languages::{own_name, rows};
use crate::screen::widgets::text::{column, rich, row};
use crate::settings::{Colors, LARGEST, SMALLEST, STEP};
use crate::words::{Arg, Msg, Rich, SOURCE, msg};

/// What the page is drawn from.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// Says why there is no printer.
    pub composer: &'a Composer<'a>,
    /// The settings, and the clinic's name as it is typed.
    pub state: &'a State,
    /// The printers, once they are known.
    pub printers: Option<&'a Result<Vec<Printer>, PrintError>>,
    /// The page as composed.
    pub page: &'a Page,
}

/// The button that opens the page.
pub fn way_in(ui: &mut Ui, cx: &mut Cx<'_>) {
    let words = say(cx, msg::SETTINGS);
    if Button::new(&words, Kind::Secondary).show(ui, cx).clicked() {
        cx.actions.push(Action::Go(Place::Settings));
    }
}

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    let room = ui.available_width().min(space::MEASURE * cx.scale.max(1.0));
    column(ui, room, |ui| {
        ui.spacing_mut().item_spacing.y = space::GAP;
        title(ui, cx, view.page, view.state.visit);
        blocks::blocks(ui, cx, &view.page.blocks);
        reading(ui, cx, view);
        helper(ui, cx, view);
        paper(ui, cx, view);
        clinic(ui, cx, view);
        offered(ui, cx, view);
    });
}

fn say(cx: &Cx<'_>, message: Msg) -> Rich {
    cx.words.say(cx.main, message, &[])
}

fn heading(ui: &mut Ui, cx: &mut Cx<'_>, message: Msg) -> egui::Response {
    ui.add_space(space::LINE);
    let (words, style) = (say(cx, message), cx.heading(2));
    rich(ui, cx, &words, style, &[])
}

fn help(ui: &mut Ui, cx: &mut Cx<'_>, message: Msg) {
    let (words, style) = (say(cx, message), cx.small());
    rich(ui, cx, &words, style, &[]);
}

/// Pills of which one is chosen.
fn pills(ui: &mut Ui, cx: &mut Cx<'_>, all: impl IntoIterator<Item = (Rich, bool, Setting)>) {
    rows(ui, cx.rtl(), |ui| {
        for (words, chosen, setting) in all {
            let pill = Button::new(&words, Kind::Pill { chosen }).show(ui, cx);
            if pill.clicked() {
                cx.actions.push(Action::Set(setting));
            }
        }
    });
}

/// Languages, text size, colors.
fn reading(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    let settings = &view.state.settings;
    heading(ui, cx, msg::READ_IN);
    let mut names = own_name(cx.main);
    if let Some(second) = cx.second
        && let Some(name) = names.spans.first_mut()
    {
        name.text = format!("{} + {}", name.text, second.manifest.name);
    }
    let choose = say(cx, msg::LANGUAGE_MENU).plain();
    let name = format!("{choose}: {}", names.plain());
    let button = Button::new(&names, Kind::Secondary).named(name);
    if button.names().opens().show(ui, cx).clicked() {
        cx.actions.push(Action::Open(Over::Languages));
    }
    heading(ui, cx, msg::SETTINGS_TEXT_SIZE);
    let sizes = (SMALLEST..=LARGEST).step_by(usize::from(STEP));
    let sizes: Vec<_> = sizes
        .map(|percent| {
            let args = [("percent", Arg::Count(usize::from(percent)))];
            let words = cx.words.say(cx.main, msg::SETTINGS_PERCENT, &args);
            let chosen = settings.text_percent == percent;
            (words, chosen, Setting::TextPercent(percent))
        })
        .collect();
    pills(ui, cx, sizes);
    heading(ui, cx, msg::SETTINGS_COLORS);
    let colors = [
        (msg::SETTINGS_COLORS_LIGHT, Colors::Light),
        (msg::SETTINGS_COLORS_DARK, Colors::Dark),
        (msg::SETTINGS_COLORS_STRONG, Colors::HighContrast),
    ]
    .map(|(message, colors)| {
        let chosen = settings.colors == colors;
        (say(cx, message), chosen, Setting::Colors(colors))
    });
    pills(ui, cx, colors);
}

/// Whether a helper sits beside the reader.
fn helper(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    ui.add_space(space::LINE);
    let switch = Choice {
        id: "helper".to_owned(),
        index: 0,
        text: alone(say(cx, msg::HELPER_SETTING)),
        chosen: view.state.helps(),
    };
    if card(ui, cx, Id::unique(&switch.id), &switch, true).clicked() {
        let setting = Setting::Helper(!switch.chosen);
        cx.actions.push(Action::Set(setting));
    }
    help(ui, cx, msg::HELPER_SETTING_HELP);
}

/// Paper size and printer.
fn paper(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    let settings = &view.state.settings;
    heading(ui, cx, msg::SETTINGS_PAPER);
    let sizes = [(msg::TAKE_LETTER, false), (msg::TAKE_A4, true)].map(|(message, a_four)| {
        let chosen = settings.a_four == a_four;
        (say(cx, message), chosen, Setting::AFour(a_four))
    });
    pills(ui, cx, sizes);
    heading(ui, cx, msg::SETTINGS_PRINTER);
    let printers = match view.printers {
        None => return help(ui, cx, msg::TAKE_LOOKING),
        Some(Err(error)) => {
            let words = super::take::not_printed(view.composer, error);
            let style = cx.body();
            rich(ui, cx, &words.main, style, &[]);
            return;
        }
        Some(Ok(printers)) => printers,
    };
    let known = |name: &String| printers.iter().any(|printer| printer.name == *name);
    let chosen = settings.printer.as_ref().filter(|name| known(name));
    let usual = say(cx, msg::SETTINGS_PRINTER_USUAL);
    let mut all = vec![(usual, chosen.is_none(), Setting::Printer(None))];
    all.extend(printers.iter().map(|printer| {
        let is = chosen == Some(&printer.name);
        let setting = Setting::Printer(Some(printer.name.clone()));
        (verbatim(cx.main, &printer.name), is, setting)
    }));
    pills(ui, cx, all);
}

/// The clinic's name.
fn clinic(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    let label = heading(ui, cx, msg::SETTINGS_CLINIC);
    help(ui, cx, msg::SETTINGS_CLINIC_HELP);
    let hint = say(cx, msg::SETTINGS_CLINIC_HINT).plain();
    let field = Field {
        id: Id::unique("clinic name"),
        label: label.id,
        hint: &hint,
    };
    if let Some(text) = field::changed(ui, cx, &view.state.clinic_typed, &field) {
        cx.actions.push(Action::Set(Setting::Clinic(text)));
    }
}

/// Which languages readers can choose.
fn offered(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    let settings = &view.state.settings;
    heading(ui, cx, msg::SETTINGS_LANGUAGES);
    help(ui, cx, msg::SETTINGS_LANGUAGES_HELP);
    let only = Choice {
        id: "reviewed only".to_owned(),
        index: 0,
        text: alone(say(cx, msg::SETTINGS_REVIEWED_ONLY)),
        chosen: settings.reviewed_only,
    };
    if card(ui, cx, Id::unique(&only.id), &only, true).clicked() {
        let setting = Setting::ReviewedOnly(!only.chosen);
        cx.actions.push(Action::Set(setting));
    }
    let words = cx.words;
    let others = words.offered().filter(|l| l.manifest.tag != SOURCE);
    let others: Vec<_> = others.enumerate().collect();
    let width = ui.available_width();
    let (columns, count) = match cx.ems(width) / EMS_A_COLUMN {
        fit if fit >= 3.0 => (3, 3.0),
        fit if fit >= 2.0 => (2, 2.0),
        _ => (1, 1.0),
    };
    let each = (width - (count - 1.0) * space::GAP) / count;
    for line in others.chunks(columns) {
        row(ui, cx.rtl(), |ui| {
            ui.spacing_mut().item_spacing.x = space::GAP;
            for (index, locale) in line {
                column(ui, each, |ui| {
                    let tag = &locale.manifest.tag;
                    let choice = Choice {
                        id: tag.clone(),
                        index: *index,
                        text: alone(own_name(locale)),
                        chosen: lists(settings, locale),
                    };
                    let id = Id::unique(("offer", tag));
                    if card(ui, cx, id, &choice, true).clicked() {
                        let setting = Setting::Offer(tag.clone());
                        cx.actions.push(Action::Set(setting));
                    }
                });
            }
        });
    }
}

/// Words in one language.
fn alone(main: Rich) -> Text {
    Text { main, second: None }
}
