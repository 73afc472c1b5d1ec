//! What is beside the program in `packaging/` names things that there are.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

const PROGRAM: &str = env!("CARGO_PKG_NAME");

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging")
}

fn text(name: &str) -> String {
    std::fs::read_to_string(folder().join(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
}

/// The value of a key, once.
fn value<'t>(text: &'t str, key: &str) -> &'t str {
    let mut found = text
        .lines()
        .filter_map(|line| line.strip_prefix(key)?.strip_prefix('='));
    let value = found.next().unwrap_or_else(|| panic!("no {key}"));
    assert!(found.next().is_none(), "{key} twice");
    value
}

/// Options of the program that a text uses behind its name.
fn options(text: &str) -> BTreeSet<String> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let behind = lines.filter_map(|line| line.split_once("\"$guide\"").map(|(_, rest)| rest));
    let ours = behind.flat_map(|rest| rest.split(" -- ").next().unwrap().split_whitespace());
    ours.filter(|word| word.starts_with("--"))
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_menu_entry_starts_this_program() {
    let entry = text("hold-guide.desktop");
    assert_eq!(value(&entry, "Exec"), PROGRAM);
    assert_eq!(value(&entry, "TryExec"), PROGRAM);
    // The name under which the window is known, so that both are one.
    assert_eq!(value(&entry, "StartupWMClass"), PROGRAM);
    let frame = std::fs::read_to_string("locales/en/frame.ftl").unwrap();
    let name = value(&entry, "Name");
    assert!(
        frame.contains(&format!("frame-app-name = {name}\n")),
        "{name}"
    );
}

#[test]
fn the_session_uses_options_that_there_are() {
    let session = text("hold-guide-session");
    let used = options(&session);
    assert!(used.contains("--kiosk"), "{used:?}");
    let help = Command::new(env!("CARGO_BIN_EXE_hold-guide"))
        .arg("--help")
        .output()
        .unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    for option in used {
        assert!(
            help.contains(&option),
            "{option} is no option of the program"
        );
    }
    let checked = Command::new("sh")
        .arg("-n")
        .arg(folder().join("hold-guide-session"))
        .status();
    assert!(checked.unwrap().success());
}

#[cfg(unix)]
#[test]
fn the_session_can_be_started() {
    use std::os::unix::fs::PermissionsExt as _;
    let session = folder().join("hold-guide-session");
    assert_ne!(session.metadata().unwrap().permissions().mode() & 0o111, 0);
}

#[test]
fn the_service_comes_back_and_is_shut_in() {
    let service = text("hold-guide-kiosk.service");
    assert_eq!(
        value(&service, "ExecStart"),
        "/usr/local/bin/hold-guide-session"
    );
    for (key, wanted) in [
        ("Restart", "always"),
        ("StartLimitIntervalSec", "0"),
        ("PrivateNetwork", "yes"),
        ("NoNewPrivileges", "yes"),
        ("ProtectSystem", "strict"),
        ("ProtectHome", "tmpfs"),
        ("PrivateTmp", "yes"),
        ("LimitCORE", "0"),
    ] {
        assert_eq!(value(&service, key), wanted, "{key}");
    }
    let readme = std::fs::read_to_string("README.md").unwrap();
    for name in [
        "hold-guide-kiosk.service",
        "hold-guide-session",
        "hold-guide.desktop",
    ] {
        assert!(folder().join(name).is_file());
        assert!(readme.contains(name), "README.md does not speak of {name}");
    }
}

#[test]
fn the_description_is_of_this_program() {
    let about = text("org.holdguide.hold-guide.metainfo.xml");
    assert!(about.contains(&format!("<binary>{PROGRAM}</binary>")));
    assert!(about.contains("<launchable type=\"desktop-id\">hold-guide.desktop</launchable>"));
    let version = format!("<release version=\"{}\"", env!("CARGO_PKG_VERSION"));
    assert!(about.contains(&version), "{version}");
}

/// The system's own validators, where they are.
#[test]
fn what_validates_finds_nothing() {
    let checks = [
        ("desktop-file-validate", vec![], "hold-guide.desktop"),
        (
            "appstreamcli",
            vec!["validate", "--no-net"],
            "org.holdguide.hold-guide.metainfo.xml",
        ),
    ];
    for (program, args, file) in checks {
        match Command::new(program)
            .args(args)
            .arg(folder().join(file))
            .output()
        {
            Ok(output) => {
                let said = String::from_utf8_lossy(&output.stdout);
                assert!(output.status.success(), "{said}");
            }
            Err(_) => println!("skipped: {program} is not here"),
        }
    }
    // It wants the program in its place, so a copy names one that every system has.
    let copy = tempfile::tempdir().unwrap();
    let unit = copy.path().join("hold-guide-kiosk.service");
    let service = text("hold-guide-kiosk.service");
    std::fs::write(
        &unit,
        service.replace("/usr/local/bin/hold-guide-session", "/bin/true"),
    )
    .unwrap();
    match Command::new("systemd-analyze")
        .arg("verify")
        .arg(&unit)
        .output()
    {
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stderr);
            let ours = said.lines().find(|line| line.contains("hold-guide-kiosk"));
            assert!(ours.is_none(), "{said}");
        }
        Err(_) => println!("skipped: systemd-analyze is not here"),
    }
}
