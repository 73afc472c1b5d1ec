//! `hold-guide handout`: a file that is whole, or none at all.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

mod support;

use std::path::Path;
use std::process::{Command, Output};

fn run(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_hold-guide"))
        .env_clear()
        .env("HOME", "/nonexistent")
        .arg("handout")
        .args(args)
        .output()
        .expect("the program starts")
}

fn said(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (text(&output.stdout), text(&output.stderr))
}

/// Writes a file into a folder of its own, where nothing else may be left, and reads its words.
#[track_caller]
fn written(args: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("it.pdf");
    let args: Vec<&str> = args
        .iter()
        .copied()
        .chain(["-o", path.to_str().unwrap()])
        .collect();
    let output = run(&args);
    let (out, err) = said(&output);
    assert!(
        output.status.success() && out.is_empty() && err.is_empty(),
        "{args:?}: {err}"
    );
    let files: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(files.len(), 1, "{files:?}");
    let checked = Command::new("qpdf")
        .arg("--check")
        .arg(&path)
        .output()
        .unwrap();
    assert!(checked.status.success());
    let text = Command::new("pdftotext")
        .arg("-raw")
        .arg(&path)
        .arg("-")
        .output()
        .unwrap();
    String::from_utf8(text.stdout).unwrap()
}

/// One sentence on standard error and an exit code.
#[track_caller]
fn refused(args: &[&str], code: i32) -> String {
    let output = run(args);
    let (out, err) = said(&output);
    assert_eq!(
        (output.status.code(), out.as_str()),
        (Some(code), ""),
        "{args:?}: {err}"
    );
    let line = err.strip_prefix("hold-guide: ").expect("its own name");
    let line = line.strip_suffix('\n').expect("a whole line");
    assert!(!line.contains('\n') && !line.contains("panicked"), "{line}");
    line.to_owned()
}

fn model() -> Vec<String> {
    let answers = support::model_answers();
    answers
        .into_iter()
        .flat_map(|pair| ["--answer".to_owned(), pair])
        .collect()
}

#[test]
fn every_kind_can_be_taken_along() {
    let model = model();
    let plan: Vec<&str> = std::iter::once("plan")
        .chain(model.iter().map(String::as_str))
        .collect();
    assert!(written(&plan).contains("What to do today"));
    let spanish: Vec<&str> = plan
        .iter()
        .copied()
        .chain(["--lang", "es", "--paper", "a4"])
        .collect();
    assert!(written(&spanish).contains("Qué hacer hoy"));
    let faq = written(&["faq", "should-we-pay", "what-is-a-hold", "--large"]);
    assert!(faq.contains("Should we pay") && faq.contains("What is an ICE hold"));
    assert!(written(&["law", "TX"]).contains("Texas"));
    assert!(written(&["term", "detainer"]).contains("ICE hold"));
    assert!(written(&["contacts", "--with", "es"]).contains("1-888-351-4024"));
    let clock = written(&["clock", "TX", "--start", "2026-11-24T17:00"]);
    assert!(clock.contains("November 24"), "{clock}");
    let glossary = written(&["glossary"]);
    assert!(glossary.contains("ICE hold") && glossary.contains("immigration bond"));
}

#[test]
fn the_same_command_writes_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    for name in ["one.pdf", "two.pdf"] {
        let path = file(name);
        assert!(
            run(&["law", "NY", "-o", path.to_str().unwrap()])
                .status
                .success()
        );
    }
    let read = |name: &str| std::fs::read(file(name)).unwrap();
    assert!(read("one.pdf") == read("two.pdf"));
}

#[test]
fn text_goes_to_the_terminal_or_into_a_file() {
    let output = run(&["faq", "should-we-pay", "--format", "text"]);
    let (out, err) = said(&output);
    assert!(out.contains("Should we pay") && err.is_empty());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("it.txt");
    let args = [
        "faq",
        "should-we-pay",
        "--format",
        "text",
        "-o",
        path.to_str().unwrap(),
    ];
    assert!(run(&args).status.success());
    assert_eq!(std::fs::read_to_string(path).unwrap(), out);
}

#[test]
fn what_is_not_there_is_named_with_the_nearest() {
    let to = ["-o", "/nonexistent/it.pdf"];
    let refuse = |args: &[&str]| refused(&[args, &to].concat(), 2);
    assert!(refuse(&["faq", "should-we-pya"]).contains("should-we-pay"));
    assert!(refuse(&["law", "tz"]).contains("law:tz"));
    assert!(refuse(&["clock", "XX", "--start", "2026-11-24T17:00"]).contains("clock:XX"));
    assert!(refuse(&["sheet", "wallet-crad"]).contains("wallet-card"));
    assert!(refuse(&["faq"]).contains("handout faq"));
    assert!(refuse(&["plan", "--lang", "xx"]).contains("xx"));
    assert!(refused(&["law", "TX"], 2).contains("-o"));
}

#[test]
fn a_folder_that_is_gone_leaves_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let gone = folder.path().join("gone");
    let path = gone.join("it.pdf");
    let line = refused(&["law", "TX", "-o", path.to_str().unwrap()], 1);
    assert!(line.contains(gone.to_str().unwrap()), "{line}");
}

#[test]
fn what_cannot_be_written_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("it.pdf");
    // A folder stands where the file should go.
    std::fs::create_dir(&inside).unwrap();
    refused(&["law", "TX", "-o", inside.to_str().unwrap()], 1);
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

#[cfg(unix)]
#[test]
fn a_closed_folder_leaves_one_sentence() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let closed = std::fs::Permissions::from_mode(0o500);
    std::fs::set_permissions(folder.path(), closed).unwrap();
    if std::fs::write(folder.path().join("probe"), "x").is_ok() {
        eprintln!("skipped: this user may write everywhere");
        return;
    }
    let path = folder.path().join("it.pdf");
    refused(&["law", "TX", "-o", path.to_str().unwrap()], 1);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

/// A disk of 16 kB, taken off again when dropped.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=16k", "tmpfs"])
            .arg(folder.path())
            .output();
        mounted
            .is_ok_and(|o| o.status.success())
            .then_some(Self(folder))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path()).output();
    }
}

#[test]
fn a_full_disk_leaves_nothing_behind() {
    let Some(disk) = SmallDisk::mount() else {
        eprintln!("skipped: this user may not mount a small disk");
        return;
    };
    let path = disk.path().join("it.pdf");
    std::fs::write(&path, "before").unwrap();
    let line = refused(&["law", "TX", "-o", path.to_str().unwrap()], 1);
    assert!(line.contains("no room"), "{line}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "before");
    assert_eq!(std::fs::read_dir(disk.path()).unwrap().count(), 1);
}
