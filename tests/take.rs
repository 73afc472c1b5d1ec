//! Taking a page along, by clicks: paper, file, clipboard, phone.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]
#![cfg(unix)]

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use egui::accesskit::Role;
use hold_guide::paper::print::Printing;
use hold_guide::screen::state::{Action, FileKind, Place, Take, Where, Wish};
use support::command;
use support::guide::Screen;

/// The model reader's plan, opened to be taken along, with a printer of the test's own.
fn at_the_printer(folder: &Path, lpstat: &str) -> Screen {
    at_a_printer(folder, lpstat, false)
}

fn at_a_printer(folder: &Path, lpstat: &str, kiosk: bool) -> Screen {
    let lp = format!(
        "echo \"$@\" > {0}/args; cat > {0}/new && mv {0}/new {0}/paper.pdf",
        folder.display()
    );
    let printing = Printing::with_commands(
        command(folder, "lp", &lp),
        command(folder, "lpstat", lpstat),
        Duration::from_secs(30),
    );
    let mut screen = Screen::with("en", 100, (1280.0, 4000.0), |app| {
        app.with_printing(printing).as_kiosk(kiosk)
    });
    screen.answer_as_model();
    screen.act(Action::Go(Place::Plan));
    screen.click("Take it with you");
    screen
}

const ONE_PRINTER: &str = "case $1 in -e) echo Front ;; -d) exit 1 ;; esac";

fn pdf_text(path: &Path) -> String {
    let out = Command::new("pdftotext")
        .args(["-layout"])
        .arg(path)
        .arg("-")
        .output();
    String::from_utf8_lossy(
        &out.expect("pdftotext, from the package poppler-utils")
            .stdout,
    )
    .into_owned()
}

#[test]
fn the_plan_and_a_sheet_come_out_of_the_printer() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = at_the_printer(folder.path(), ONE_PRINTER);
    screen.wait_for_name("Print");
    screen.click("A card to carry: what to say, what not to sign");
    screen.click("Print");
    screen.wait_for("It was sent to the printer");
    let text = pdf_text(&folder.path().join("paper.pdf"));
    for part in [
        "Your plan",
        "What to do today",
        "A card to carry",
        "not legal advice",
    ] {
        assert!(text.contains(part), "{part} is not on the paper: {text}");
    }
    let args = fs::read_to_string(folder.path().join("args")).unwrap();
    assert_eq!(
        args.trim(),
        "-t hold-guide -",
        "nothing of the answers in it"
    );
}

#[test]
fn a_letter_comes_with_a_copy_to_send() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = at_the_printer(folder.path(), ONE_PRINTER);
    screen.act(Action::Language("es".into()));
    screen.act(Action::Go(Place::Sheets(Some("letter-copy".into()))));
    screen.act(Action::Take(Take::Along));
    screen.act(Action::Take(Take::Do(Wish::Print)));
    screen.wait_for("Se envió a la impresora");
    let text = pdf_text(&folder.path().join("paper.pdf"));
    // Once with the Spanish beside it, once to send.
    let greeting = "To the jail administrator";
    assert_eq!(text.matches(greeting).count(), 2);
    let sent = &text[text.rfind(greeting).unwrap()..];
    assert!(
        !sent.contains("carta"),
        "the copy to send is English alone: {sent}"
    );
    assert!(
        !sent.contains("ask a lawyer first"),
        "and holds no advice: {sent}"
    );
}

#[test]
fn without_a_printer_the_page_says_what_else_there_is() {
    let folder = tempfile::tempdir().unwrap();
    let none = "echo 'lpstat: No destinations added.' >&2; exit 1";
    let mut screen = at_the_printer(folder.path(), none);
    screen.wait_for("No printer is set up on this computer. You can use your phone");
    let buttons = screen.nodes();
    assert!(
        buttons
            .iter()
            .all(|(role, name, _)| *role != Role::Button || name != "Print")
    );
}

#[test]
fn a_printer_that_fails_is_told_in_plain_words() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = at_the_printer(folder.path(), ONE_PRINTER);
    screen.wait_for_name("Print");
    command(
        folder.path(),
        "lp",
        "cat >/dev/null; echo 'lp: paper jam' >&2; exit 1",
    );
    screen.click("Print");
    screen.wait_for("The printer said no.");
    assert!(screen.says("paper jam"));
}

/// What the printer did not take is not counted against the reader.
#[test]
fn a_kiosk_prints_so_many_pages_for_one_reader() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = at_a_printer(folder.path(), ONE_PRINTER, true);
    screen.wait_for_name("Print");
    let works = fs::read_to_string(folder.path().join("lp")).unwrap();
    let paper = folder.path().join("paper.pdf");
    command(folder.path(), "lp", "cat >/dev/null; exit 1");
    for _ in 0..20 {
        screen.click("Print");
        // Without their number the words may still be those of the last time.
        for _ in 0..500 {
            if screen.app.state().kiosk.printed == 0 {
                break;
            }
            std::thread::sleep(Duration::from_millis(20));
            screen.settle();
        }
        assert!(screen.says("The printer said no."));
    }
    fs::write(folder.path().join("lp"), works).unwrap();
    screen.click("Print");
    screen.wait_for("It was sent to the printer");
    let pages = screen.app.state().kiosk.printed;
    assert!(paper.exists() && (2..=20).contains(&pages), "{pages}");
    for _ in 0..40 / pages - 1 {
        fs::remove_file(&paper).unwrap();
        screen.click("Print");
        screen.wait_for("It was sent to the printer");
        for _ in 0..500 {
            if paper.exists() {
                break;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }
    fs::remove_file(&paper).unwrap();
    screen.click("Print");
    screen.wait_for("This computer prints 40 pages at most for one person.");
    assert!(!paper.exists());
    screen.act(Action::Erase);
    assert_eq!(screen.app.state().kiosk.printed, 0);
}

#[test]
fn a_file_is_saved_where_the_reader_wants_it_and_nothing_is_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let out = tempfile::tempdir().unwrap();
    let mut screen = at_the_printer(folder.path(), ONE_PRINTER);
    let save = |kind| {
        let place = Where::Folder(out.path().to_owned());
        Action::Take(Take::Do(Wish::Save(kind, place)))
    };
    screen.act(save(FileKind::Pdf));
    screen.wait_for("Saved as hold-guide.pdf");
    screen.act(save(FileKind::Pdf));
    screen.wait_for("Saved as hold-guide-2.pdf");
    screen.act(save(FileKind::Text));
    screen.wait_for("Saved as hold-guide.txt");
    let text = fs::read_to_string(out.path().join("hold-guide.txt")).unwrap();
    assert!(text.starts_with("# Your plan"));
    let gone = out.path().join("drive");
    let place = Where::Folder(gone);
    screen.act(Action::Take(Take::Do(Wish::Save(FileKind::Pdf, place))));
    screen.wait_for("This folder or drive is not there any more.");
}

#[test]
fn codes_are_turned_one_by_one_and_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = at_the_printer(folder.path(), ONE_PRINTER);
    screen.click("Show it for a phone");
    screen.click("What to do today");
    assert!(screen.says("Square 1 of"));
    assert!(screen.nodes().iter().any(|(role, ..)| *role == Role::Image));
    screen.click("Next square");
    assert!(screen.says("Square 2 of"));
    screen.click("Square before");
    assert!(screen.says("Square 1 of"));
    screen.click("All of it");
    assert!(screen.says("This part is too long for a phone"));
}

#[test]
fn erasing_forgets_what_was_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = at_the_printer(folder.path(), ONE_PRINTER);
    screen.click("Large print");
    screen.click("Papers to gather: a check list");
    assert!(screen.app.state().take.large);
    assert_eq!(screen.app.state().take.also.len(), 1);
    screen.act(Action::Erase);
    let take = &screen.app.state().take;
    assert!(!take.large && take.also.is_empty());
}
