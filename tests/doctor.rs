//! The real program looks at computers in several states; and what the system
//! keeps the program and its children from.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]
#![cfg(target_os = "linux")]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// A computer of the test's own: a home, a folder for a short time, commands.
struct Computer {
    folder: tempfile::TempDir,
    vars: Vec<(&'static str, String)>,
}

impl Computer {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["home", "tmp", "bin"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        let path = |name: &str| folder.path().join(name).display().to_string();
        let vars = vec![
            ("HOME", path("home")),
            ("TMPDIR", path("tmp")),
            ("PATH", path("bin")),
            ("DISPLAY", ":0".to_owned()),
        ];
        Self { folder, vars }
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    fn set(mut self, name: &'static str, value: &str) -> Self {
        self.vars.retain(|(known, _)| *known != name);
        self.vars.push((name, value.to_owned()));
        self
    }

    /// Puts a command on it.
    fn command(&self, name: &str, script: &str) {
        let path = self.path("bin").join(name);
        fs::write(&path, format!("#!/bin/sh\nPATH=/usr/bin:/bin\n{script}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn run(&self, args: &[&str]) -> (String, Option<i32>) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hold-guide"));
        command.env_clear().envs(self.vars.clone());
        let output = command.arg("doctor").args(args).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
        (
            String::from_utf8(output.stdout).unwrap(),
            output.status.code(),
        )
    }

    fn examine(&self) -> Value {
        let (out, code) = self.run(&["--format", "json"]);
        let report: Value = serde_json::from_str(&out).unwrap();
        let well = report["well"].as_bool().unwrap();
        assert_eq!(code, Some(i32::from(!well)), "{out}");
        report
    }

    /// How one thing stands.
    fn health(&self, id: &str) -> String {
        let report = self.examine();
        self::check(&report, id)["health"]
            .as_str()
            .unwrap()
            .to_owned()
    }
}

#[track_caller]
fn check<'a>(report: &'a Value, id: &str) -> &'a Value {
    let checks = report["checks"].as_array().unwrap();
    let found = checks.iter().find(|check| check["id"] == id);
    found.unwrap_or_else(|| panic!("no {id} in {report}"))
}

const PRINTERS: &str =
    "case $1 in -e) printf 'Front\\nBack\\n';; -r) echo 'scheduler is running';; esac";

#[test]
fn a_sound_computer_hinders_nothing() {
    let computer = Computer::new();
    computer.command("lpstat", PRINTERS);
    computer.command(
        "espeak-ng",
        "printf ' 5  es  --/M Spanish roa/es\\n 5  cmn --/M Chinese sit/cmn\\n'",
    );
    let report = computer.examine();
    assert_eq!(report["well"], true, "{report}");
    for id in ["clock", "display", "fonts", "network", "memory"] {
        assert_eq!(check(&report, id)["health"], "fine", "{id}: {report}");
    }
    assert_eq!(
        check(&report, "printers")["list"],
        serde_json::json!(["Front", "Back"])
    );
    let spoken = check(&report, "speech")["list"].to_string();
    assert!(spoken.contains("\"es\"") && spoken.contains("\"zh-Hans\""));
    assert!(!spoken.contains("\"en\""), "{spoken}");
}

#[test]
fn it_speaks_the_language_that_was_asked_for() {
    let computer = Computer::new();
    let (english, _) = computer.run(&[]);
    let (spanish, _) = computer.run(&["--lang", "es"]);
    assert!(english.contains("Screen: fine"), "{english}");
    assert!(spanish.contains("Pantalla: bien"), "{spanish}");
    assert!(english.contains("There is no print system."), "{english}");
    let (unknown, code) = {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hold-guide"));
        let output = command.args(["doctor", "--lang", "xx"]).output().unwrap();
        (output.stdout, output.status.code())
    };
    assert_eq!((unknown.len(), code), (0, Some(2)));
}

#[test]
fn without_a_screen_it_names_the_way_on() {
    let computer = Computer::new().set("DISPLAY", "");
    let report = computer.examine();
    assert_eq!(report["well"], false);
    let display = check(&report, "display");
    assert_eq!(display["health"], "trouble");
    assert!(
        display["says"]
            .as_str()
            .unwrap()
            .contains("hold-guide text")
    );
}

#[test]
fn each_state_of_printing_has_its_own_words() {
    let said = |script: Option<&str>| {
        let computer = Computer::new();
        if let Some(script) = script {
            computer.command("lpstat", script);
        }
        let report = computer.examine();
        check(&report, "printers")["says"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let all = [
        said(None),
        said(Some("exit 0")),
        said(Some(
            "[ $1 = -r ] && echo 'scheduler is not running'; exit 0",
        )),
        said(Some("echo 'lpstat: broken' >&2; exit 1")),
        said(Some(PRINTERS)),
    ];
    let different: std::collections::BTreeSet<&String> = all.iter().collect();
    assert_eq!(different.len(), all.len(), "{all:#?}");
    assert!(all[2].contains("cannot be reached"), "{}", all[2]);
}

#[test]
fn settings_are_looked_at_and_left_alone() {
    let computer = Computer::new();
    let folder = computer.path("home/.config/hold-guide");
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("settings.ron");
    fs::write(&file, "(text_percent: 125)").unwrap();
    assert_eq!(computer.health("settings"), "fine");
    fs::write(&file, "not settings").unwrap();
    assert_eq!(computer.health("settings"), "note");
    assert_eq!(fs::read_to_string(&file).unwrap(), "not settings");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    assert_eq!(fs::read_dir(computer.path("tmp")).unwrap().count(), 0);
}

#[test]
fn folders_that_cannot_be_written_are_named() {
    // A place that nobody can write, not even root.
    let computer = Computer::new()
        .set("XDG_CONFIG_HOME", "/proc/self")
        .set("TMPDIR", "/proc/self");
    let report = computer.examine();
    for id in ["settings-folder", "temporary-folder"] {
        let found = check(&report, id);
        assert_eq!(found["health"], "note", "{report}");
        assert!(found["says"].as_str().unwrap().contains("/proc/self"));
    }
    assert_eq!(report["well"], true, "the guide works without them");
}

#[test]
fn a_speech_program_that_hangs_is_left() {
    let computer = Computer::new();
    computer.command("espeak-ng", "exec sleep 600");
    assert_eq!(computer.health("speech"), "note");
}

/// What a child of the program meets when it wants a socket: the print command
/// stands for every program that the guide starts.
#[test]
fn the_network_is_closed_for_children_and_the_computer_itself_is_not() {
    let computer = Computer::new();
    let got = computer.path("got");
    let script = "import socket\n\
        for name in ('AF_INET', 'AF_INET6', 'AF_NETLINK', 'AF_UNIX'):\n\
        \x20   try:\n\
        \x20       socket.socket(getattr(socket, name), socket.SOCK_DGRAM)\n\
        \x20       print(name, 'opened')\n\
        \x20   except OSError as error:\n\
        \x20       print(name, error.errno)\n\
        import ctypes, os, platform\n\
        libc = ctypes.CDLL(None, use_errno=True)\n\
        calls = {'uring': 425}\n\
        if platform.machine() == 'x86_64':\n\
        \x20   calls['x32'] = 0x40000000 | 41\n\
        for name, call in calls.items():\n\
        \x20   ctypes.set_errno(0)\n\
        \x20   result = libc.syscall(call, 2, 1, 0)\n\
        \x20   print(name, ctypes.get_errno())\n";
    fs::write(computer.path("try.py"), script).unwrap();
    let python = Path::new("/usr/bin/python3");
    let try_it = computer.path("try.py");
    computer.command(
        "lpstat",
        &format!(
            "{} {} > {} 2>&1; grep -E 'Seccomp:|NoNewPrivs' /proc/self/status >> {}; \
             ulimit -H -c >> {}; cat /proc/self/coredump_filter >> {}",
            python.display(),
            try_it.display(),
            got.display(),
            got.display(),
            got.display(),
            got.display(),
        ),
    );
    computer.examine();
    let got = fs::read_to_string(&got).unwrap();
    // EPERM is 1.
    for line in [
        "AF_INET 1",
        "AF_INET6 1",
        "AF_NETLINK 1",
        "AF_UNIX opened",
        "uring 1",
    ] {
        assert!(got.contains(line), "{got}");
    }
    // The same call by its other number.
    assert!(
        !cfg!(target_arch = "x86_64") || got.contains("x32 1"),
        "{got}"
    );
    assert!(got.contains("Seccomp:\t2"), "{got}");
    assert!(got.trim_end().ends_with("00000000"), "{got}");
}

/// A crash writes no file, although the limit of whoever starts the program allows one.
#[test]
fn a_crash_leaves_no_image_of_memory() {
    let computer = Computer::new();
    let folder = computer.path("tmp").display().to_string();
    computer.command("lpstat", &format!("cd {folder}; kill -ABRT $$"));
    let output = Command::new("/bin/sh")
        .args(["-c", "ulimit -c unlimited; exec \"$0\" doctor"])
        .arg(env!("CARGO_BIN_EXE_hold-guide"))
        .env_clear()
        .envs(computer.vars.clone())
        .output()
        .unwrap();
    assert!(output.stdout.len() > 100, "{output:?}");
    let left: Vec<_> = fs::read_dir(computer.path("tmp")).unwrap().collect();
    assert!(left.is_empty(), "{left:?}");
}
