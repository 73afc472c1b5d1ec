//! Taking a page along: on paper, as a file, on a phone.

use egui::{Id, Ui};

use super::{blocks, title};
use crate::guide::Guide;
use crate::pages::{Choice, Composer, Page, Text};
use crate::paper::print::{PrintError, Printer};
use crate::screen::state::{
    Action, FileKind, NotSaved, Over, Place, Take, TakeChoice, TakeNotice, Where, Wish,
};
use crate::screen::theme::{EMS_FOR_ASIDE, space};
use crate::screen::widgets::Cx;
use crate::screen::widgets::button::{Button, Kind};
use crate::screen::widgets::card::callout;
use crate::screen::widgets::choice::card;
use crate::screen::widgets::text::{column, rich, row};
use crate::screen::widgets::{languages, over};
use crate::words::{Arg, Msg, ids, msg};

/// What the page is drawn from.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// Says the names of sheets.
    pub composer: &'a Composer<'a>,
    /// The guide.
    pub guide: &'a Guide,
    /// What is taken along.
    pub of: &'a Place,
    /// What is chosen.
    pub choice: &'a TakeChoice,
    /// Whether this is a kiosk, where files go to the clinic's drives alone.
    pub kiosk: bool,
    /// In a kiosk: the folders to which files may go.
    pub drives: &'a [std::path::PathBuf],
    /// The printers, once they are known.
    pub printers: Option<&'a Result<Vec<Printer>, PrintError>>,
    /// The page as composed.
    pub page: &'a Page,
    /// The count of page changes.
    pub visit: u64,
}

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    title(ui, cx, view.page, view.visit);
    blocks::blocks(ui, cx, &view.page.blocks);
    let width = ui.available_width();
    if cx.ems(width) >= EMS_FOR_ASIDE {
        let each = (width - space::GUTTER) / 2.0;
        row(ui, cx.rtl(), |ui| {
            column(ui, each, |ui| {
                ui.spacing_mut().item_spacing.y = space::GAP;
                paper(ui, cx, view);
                also(ui, cx, view);
            });
            ui.add_space(space::GUTTER);
            column(ui, each, |ui| {
                ui.spacing_mut().item_spacing.y = space::GAP;
                phone(ui, cx);
                file(ui, cx, view);
            });
        });
    } else {
        paper(ui, cx, view);
        phone(ui, cx);
        file(ui, cx, view);
        also(ui, cx, view);
    }
}

fn say(cx: &Cx<'_>, message: Msg) -> crate::words::Rich {
    cx.words.say(cx.main, message, &[])
}

fn heading(ui: &mut Ui, cx: &mut Cx<'_>, message: Msg) {
    let (words, style) = (say(cx, message), cx.heading(2));
    rich(ui, cx, &words, style, &[]);
}

/// A wide button that asks for something.
fn wide(ui: &mut Ui, cx: &mut Cx<'_>, message: Msg, kind: Kind, action: Action) {
    let words = say(cx, message);
    if Button::new(&words, kind).wide().show(ui, cx).clicked() {
        cx.actions.push(action);
    }
}

/// Two choices side by side, as pills; `second` tells which is chosen.
fn either(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    names: [Msg; 2],
    second: bool,
    action: impl Fn(bool) -> Take,
) {
    languages::rows(ui, cx.rtl(), |ui| {
        for (name, is) in names.into_iter().zip([false, true]) {
            let words = say(cx, name);
            let chosen = second == is;
            let pill = Button::new(&words, Kind::Pill { chosen }).show(ui, cx);
            if pill.clicked() {
                cx.actions.push(Action::Take(action(is)));
            }
        }
    });
}

fn paper(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    callout(ui, cx, crate::pages::Tone::Plain, |ui, cx| {
        ui.spacing_mut().item_spacing.y = space::GAP;
        heading(ui, cx, msg::TAKE_PAPER);
        either(
            ui,
            cx,
            [msg::TAKE_LETTER, msg::TAKE_A4],
            view.choice.a_four,
            Take::AFour,
        );
        either(
            ui,
            cx,
            [msg::TAKE_USUAL_PRINT, msg::TAKE_LARGE_PRINT],
            view.choice.large,
            Take::Large,
        );
        let second = Action::Open(Over::Languages);
        wide(ui, cx, msg::SECOND_LANGUAGE, Kind::Secondary, second);
        match view.printers {
            None => {
                let (words, style) = (say(cx, msg::TAKE_LOOKING), cx.small());
                rich(ui, cx, &words, style, &[]);
            }
            Some(Err(error)) => {
                let words = not_printed(view.composer, error);
                let style = cx.body();
                rich(ui, cx, &words.main, style, &[]);
            }
            Some(Ok(printers)) => {
                if printers.len() > 1 && !view.kiosk {
                    choose_printer(ui, cx, view.choice, printers);
                }
                let print = Action::Take(Take::Do(Wish::Print));
                wide(ui, cx, msg::TAKE_PRINT, Kind::Primary, print);
            }
        }
    });
}

fn choose_printer(ui: &mut Ui, cx: &mut Cx<'_>, choice: &TakeChoice, printers: &[Printer]) {
    let (words, style) = (say(cx, msg::TAKE_PRINTER), cx.small());
    rich(ui, cx, &words, style, &[]);
    let first = printers.first().map(|printer| printer.name.as_str());
    let chosen = choice.printer.as_deref().or(first);
    languages::rows(ui, cx.rtl(), |ui| {
        for printer in printers {
            let words = crate::pages::verbatim(cx.main, &printer.name);
            let kind = Kind::Pill {
                chosen: chosen == Some(printer.name.as_str()),
            };
            if Button::new(&words, kind).show(ui, cx).clicked() {
                let take = Take::Printer(printer.name.clone());
                cx.actions.push(Action::Take(take));
            }
        }
    });
}

fn phone(ui: &mut Ui, cx: &mut Cx<'_>) {
    callout(ui, cx, crate::pages::Tone::Plain, |ui, cx| {
        ui.spacing_mut().item_spacing.y = space::GAP;
        heading(ui, cx, msg::TAKE_PHONE);
        let show = Action::Take(Take::Phone);
        wide(ui, cx, msg::TAKE_PHONE_BUTTON, Kind::Primary, show);
    });
}

fn file(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    if view.kiosk {
        drives(ui, cx, view);
        return;
    }
    callout(ui, cx, crate::pages::Tone::Plain, |ui, cx| {
        ui.spacing_mut().item_spacing.y = space::GAP;
        heading(ui, cx, msg::TAKE_FILE);
        for (message, action) in [
            (
                msg::TAKE_SAVE_PDF,
                Action::Open(Over::SaveTo(FileKind::Pdf)),
            ),
            (
                msg::TAKE_SAVE_TEXT,
                Action::Open(Over::SaveTo(FileKind::Text)),
            ),
            (msg::TAKE_OPEN_PDF, Action::Take(Take::Do(Wish::Open))),
            (msg::TAKE_COPY_TEXT, Action::Take(Take::Do(Wish::Copy))),
        ] {
            wide(ui, cx, message, Kind::Secondary, action);
        }
    });
}

/// In a kiosk: one button for each drive that the clinic allows and that is there.
fn drives(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    let there: Vec<_> = view.drives.iter().filter(|drive| drive.is_dir()).collect();
    if there.is_empty() {
        return;
    }
    callout(ui, cx, crate::pages::Tone::Plain, |ui, cx| {
        ui.spacing_mut().item_spacing.y = space::GAP;
        heading(ui, cx, msg::TAKE_FILE);
        for drive in there {
            let name = drive.file_name().unwrap_or(drive.as_os_str());
            let args = [("what", Arg::Text(name.to_string_lossy().into_owned()))];
            let words = cx.words.say(cx.main, msg::TAKE_SAVE_DRIVE, &args);
            let button = Button::new(&words, Kind::Secondary).wide().show(ui, cx);
            if button.clicked() {
                let wish = Wish::Save(FileKind::Pdf, Where::Folder(drive.clone()));
                cx.actions.push(Action::Take(Take::Do(wish)));
            }
        }
    });
}

/// The sheets that can be printed with the page.
fn also(ui: &mut Ui, cx: &mut Cx<'_>, view: View<'_>) {
    heading(ui, cx, msg::TAKE_ALSO);
    for (index, sheet) in view.guide.sheets.iter().enumerate() {
        if *view.of == Place::Sheets(Some(sheet.id.clone())) {
            continue;
        }
        let choice = Choice {
            id: sheet.id.clone(),
            index,
            text: view.composer.text(&ids::sheet(&sheet.id), None),
            chosen: view.choice.also.contains(&sheet.id),
        };
        let id = Id::unique(("also", &sheet.id));
        if card(ui, cx, id, &choice, true).clicked() {
            let take = Take::Also(sheet.id.clone());
            cx.actions.push(Action::Take(take));
        }
    }
}

/// The dialog in which the reader says where a file goes.
pub fn save_dialog(ui: &Ui, cx: &mut Cx<'_>, kind: FileKind, fresh: bool) {
    let title = say(cx, msg::TAKE_SAVE_WHERE);
    over::dialog(ui, cx, "save", &title.plain(), fresh, |ui, cx| {
        let style = cx.heading(2);
        rich(ui, cx, &title, style, &[]);
        let (warning, style) = (say(cx, msg::TAKE_SAVE_WARNING), cx.body());
        rich(ui, cx, &warning, style, &[]);
        let save = |place| Action::Take(Take::Do(Wish::Save(kind, place)));
        for drive in crate::paper::drives::removable() {
            let name = drive.file_name().unwrap_or(drive.as_os_str());
            let args = [("what", Arg::Text(name.to_string_lossy().into_owned()))];
            let words = cx.words.say(cx.main, msg::TAKE_SAVE_DRIVE, &args);
            let button = Button::new(&words, Kind::Primary).wide().show(ui, cx);
            if button.clicked() {
                cx.actions.push(save(Where::Folder(drive.clone())));
            }
        }
        for (name, folder) in [
            (msg::TAKE_SAVE_DOCUMENTS, crate::paper::drives::documents()),
            (msg::TAKE_SAVE_DESKTOP, crate::paper::drives::desktop()),
            (msg::TAKE_SAVE_DOWNLOADS, crate::paper::drives::downloads()),
        ] {
            if let Some(folder) = folder {
                wide(ui, cx, name, Kind::Secondary, save(Where::Folder(folder)));
            }
        }
        let other = save(Where::Ask);
        wide(ui, cx, msg::TAKE_SAVE_OTHER, Kind::Secondary, other);
    });
}

/// What became of it, in words.
pub fn told(composer: &Composer<'_>, notice: &TakeNotice) -> Text {
    let message = match notice {
        TakeNotice::Working => msg::TAKE_WORKING,
        TakeNotice::Copied => msg::TAKE_COPIED,
        TakeNotice::Printed => msg::TAKE_PRINTED,
        TakeNotice::Enough(most) => {
            return composer.told(msg::TAKE_ENOUGH, |_| vec![("count", Arg::Count(*most))]);
        }
        TakeNotice::NotPrinted(error) => return not_printed(composer, error),
        TakeNotice::Saved(name) => {
            return composer.told(msg::TAKE_SAVED, |_| vec![("what", Arg::Text(name.clone()))]);
        }
        TakeNotice::NotSaved(why) => match why {
            NotSaved::NoneChosen => msg::TAKE_SAVE_NONE,
            NotSaved::NoFolder => msg::TAKE_SAVE_NO_FOLDER,
            NotSaved::Full => msg::TAKE_SAVE_FULL,
            NotSaved::NotAllowed => msg::TAKE_SAVE_NOT_ALLOWED,
            NotSaved::Failed => msg::TAKE_SAVE_FAILED,
        },
        TakeNotice::Opened => msg::TAKE_OPENED,
        TakeNotice::NotOpened => msg::TAKE_NOT_OPENED,
        TakeNotice::TooLong(sheets) => {
            return composer.told(msg::TAKE_TOO_LONG, |_| vec![("count", Arg::Count(*sheets))]);
        }
        TakeNotice::Failed => msg::TAKE_PAPER_FAILED,
    };
    composer.told(message, |_| Vec::new())
}

/// Why there is no printing, in words.
pub fn not_printed(composer: &Composer<'_>, error: &PrintError) -> Text {
    let message = match error {
        PrintError::NoSystem => msg::TAKE_NO_PRINT_SYSTEM,
        PrintError::NoPrinter => msg::TAKE_NO_PRINTER,
        PrintError::Unreachable => msg::TAKE_PRINT_UNREACHABLE,
        PrintError::Hung(_) => msg::TAKE_PRINT_HUNG,
        PrintError::NoRoom(_) => msg::TAKE_PAPER_FAILED,
        PrintError::Refused(said) => {
            return composer.told(msg::TAKE_PRINT_REFUSED, |_| {
                vec![("reason", Arg::Text(said.clone()))]
            });
        }
    };
    composer.told(message, |_| Vec::new())
}

/// The button that takes the open page along.
pub fn along(ui: &mut Ui, cx: &mut Cx<'_>) {
    let words = say(cx, msg::TAKE_TITLE);
    if Button::new(&words, Kind::Primary).show(ui, cx).clicked() {
        cx.actions.push(Action::Take(Take::Along));
    }
}
