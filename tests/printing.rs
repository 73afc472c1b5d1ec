//! Printing through commands of the test's own, the private folder, and files written whole.

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
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use hold_guide::paper::print::{PrintError, Printing};
use hold_guide::paper::save::{SaveError, save};
use hold_guide::paper::spool::Spool;
use support::command;

/// Longer than any command here takes when it works at all.
const PATIENCE: Duration = Duration::from_secs(20);

fn printing(folder: &Path, lp: &str, lpstat: &str) -> Printing {
    Printing::with_commands(
        command(folder, "lp", lp),
        command(folder, "lpstat", lpstat),
        PATIENCE,
    )
}

const TWO_PRINTERS: &str = r#"case $1 in
-e) printf 'Front\nBack_Office\n' ;;
-d) echo 'system default destination: Back_Office' ;;
esac"#;

#[test]
fn the_printer_gets_exactly_the_paper() {
    let folder = tempfile::tempdir().unwrap();
    let got = folder.path().join("got");
    let args = folder.path().join("args");
    let lp = format!("echo \"$@\" > {}; cat > {}", args.display(), got.display());
    let printing = printing(folder.path(), &lp, TWO_PRINTERS);
    // More than a pipe holds at once.
    let paper: Vec<u8> = (0..400_000_u32).map(|n| n.to_le_bytes()[0]).collect();
    printing.print(&paper, Some("Front")).unwrap();
    assert_eq!(fs::read(&got).unwrap(), paper);
    let args = fs::read_to_string(&args).unwrap();
    assert_eq!(args.trim(), "-t hold-guide -d Front -");
}

#[test]
fn printers_are_listed_with_the_usual_one_first() {
    let folder = tempfile::tempdir().unwrap();
    let printing = printing(folder.path(), "exit 1", TWO_PRINTERS);
    let printers = printing.printers().unwrap();
    let names: Vec<(&str, bool)> = printers
        .iter()
        .map(|printer| (printer.name.as_str(), printer.usual))
        .collect();
    assert_eq!(names, [("Back_Office", true), ("Front", false)]);
}

/// What stands in for `PowerShell`: it keeps the paper, where it lay, and all else it was given.
fn windows(folder: &Path, ends: &str) -> Printing {
    let script = format!(
        "cd {}; printf '%s\\n' \"$@\" > args; printf %s \"$HOLD_GUIDE_PRINTER\" > printer; \
         printf %s \"$HOLD_GUIDE_PAPER\" > place; [ -n \"$HOLD_GUIDE_PAPER\" ] && \
         cat \"$HOLD_GUIDE_PAPER\" > got; {ends}",
        folder.display()
    );
    Printing::with_powershell(command(folder, "powershell", &script), PATIENCE)
}

#[test]
fn on_windows_the_paper_is_gone_once_the_printer_has_it() {
    let folder = tempfile::tempdir().unwrap();
    let kept = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    let windows = windows(folder.path(), "exit 0");
    // Nothing in a name may be taken for a command.
    let name = "Front'; Remove-Item C:\\; '";
    windows.print(b"%PDF paper", Some(name)).unwrap();
    assert_eq!(kept("got"), "%PDF paper");
    assert_eq!(kept("printer"), name);
    assert!(!kept("args").contains("Front"));
    assert!(kept("args").contains("Windows.Data.Pdf"));
    let place = PathBuf::from(kept("place"));
    assert_eq!(place.file_name().unwrap(), "paper.pdf");
    assert!(!place.exists() && !place.parent().unwrap().exists());
    windows.print(b"%PDF", None).unwrap();
    assert_eq!(kept("printer"), "");
}

#[test]
fn on_windows_printers_and_refusals_are_understood() {
    let folder = tempfile::tempdir().unwrap();
    let list = "printf '0|Front Desk\\r\\n1|Büro | 2\\r\\n\\r\\nodd\\r\\n'";
    let printers = windows(folder.path(), list).printers().unwrap();
    let names: Vec<(&str, bool)> = printers
        .iter()
        .map(|printer| (printer.name.as_str(), printer.usual))
        .collect();
    assert_eq!(names, [("Büro | 2", true), ("Front Desk", false)]);
    let none = windows(folder.path(), "exit 0");
    assert_eq!(none.printers(), Err(PrintError::NoPrinter));
    let broken = windows(folder.path(), "exit 1");
    assert_eq!(broken.printers(), Err(PrintError::Unreachable));
    let gone = windows(folder.path(), "exit 3");
    assert_eq!(gone.print(b"", Some("Gone")), Err(PrintError::NoPrinter));
    let refused = windows(folder.path(), "echo 'out of paper' >&2; exit 1");
    let said = PrintError::Refused("out of paper".to_owned());
    assert_eq!(refused.print(b"", None), Err(said));
    let nothing = Printing::with_powershell(folder.path().join("none"), PATIENCE);
    assert_eq!(nothing.printers(), Err(PrintError::NoSystem));
    assert_eq!(nothing.print(b"", None), Err(PrintError::NoSystem));
}

#[test]
fn without_printer_or_system_it_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let none = "echo 'lpstat: No destinations added.' >&2; exit 1";
    let printing = printing(folder.path(), "exit 1", none);
    assert_eq!(printing.printers(), Err(PrintError::NoPrinter));
    let quiet = Printing::with_commands(
        command(folder.path(), "lp2", "exit 0"),
        command(folder.path(), "lpstat2", "exit 0"),
        PATIENCE,
    );
    assert_eq!(quiet.printers(), Err(PrintError::NoPrinter));
    let gone = Printing::with_commands(
        folder.path().join("no-lp"),
        folder.path().join("no-lpstat"),
        PATIENCE,
    );
    assert_eq!(gone.printers(), Err(PrintError::NoSystem));
    assert_eq!(gone.print(b"%PDF", None), Err(PrintError::NoSystem));
}

#[test]
fn a_printer_that_refuses_or_hangs_is_told_and_left() {
    let folder = tempfile::tempdir().unwrap();
    let refuses = "cat > /dev/null; echo 'lp: Error - out of paper' >&2; exit 1";
    let printing = printing(folder.path(), refuses, TWO_PRINTERS);
    let Err(PrintError::Refused(said)) = printing.print(b"%PDF", None) else {
        panic!("it refused");
    };
    assert!(said.contains("out of paper"));
    let patience = Duration::from_millis(300);
    let hangs = Printing::with_commands(
        // The shell itself waits: nothing is left running when it is stopped.
        command(folder.path(), "hangs", "exec sleep 600"),
        command(folder.path(), "hangs-too", "exec sleep 600"),
        patience,
    );
    assert_eq!(hangs.print(b"%PDF", None), Err(PrintError::Hung(patience)));
    assert_eq!(hangs.printers(), Err(PrintError::Hung(patience)));
}

#[test]
fn the_private_folder_is_private_and_goes_away() {
    let base = tempfile::tempdir().unwrap();
    let inside = || fs::read_dir(base.path()).unwrap().count();
    let mut spool = Spool::below(base.path().to_owned());
    assert_eq!(inside(), 0, "nothing is made before it is needed");
    let path = spool.put("paper.pdf", b"%PDF").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"%PDF");
    let mode = fs::metadata(path.parent().unwrap()).unwrap().permissions();
    assert_eq!(mode.mode() & 0o777, 0o700);
    let file = fs::metadata(&path).unwrap().permissions();
    assert_eq!(file.mode() & 0o077, 0, "the file too");
    // Another start leaves a folder in use alone.
    let other = Spool::below(base.path().to_owned());
    assert!(path.exists());
    drop(other);
    spool.clear();
    assert_eq!(inside(), 0);
    spool.put("again.pdf", b"%PDF").unwrap();
    drop(spool);
    assert_eq!(inside(), 0);
}

#[test]
fn what_a_crash_left_is_removed_at_the_next_start() {
    let base = tempfile::tempdir().unwrap();
    let left = base.path().join("hold-guide-paper-left");
    fs::create_dir(&left).unwrap();
    fs::write(left.join("in-use"), b"").unwrap();
    fs::write(left.join("plan.pdf"), b"%PDF").unwrap();
    let others = base.path().join("someone-elses");
    fs::create_dir(&others).unwrap();
    std::os::unix::fs::symlink(&others, base.path().join("hold-guide-paper-link")).unwrap();
    let _spool = Spool::below(base.path().to_owned());
    assert!(!left.exists());
    assert!(others.exists(), "a link is not followed");
}

#[test]
fn a_file_is_written_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.pdf");
    save(&path, b"first").unwrap();
    save(&path, b"second").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"second");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    let gone = folder.path().join("drive/plan.pdf");
    assert!(matches!(save(&gone, b"x"), Err(SaveError::NoFolder(_))));
    // A folder stands where the file should.
    let taken = folder.path().join("taken");
    fs::create_dir(&taken).unwrap();
    fs::write(taken.join("inside"), b"").unwrap();
    assert!(save(&taken, b"x").is_err());
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        2,
        "nothing half written is left"
    );
}
