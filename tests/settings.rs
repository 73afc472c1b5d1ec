//! Settings: any bytes give valid ones, nothing is lost, no file is ever half written.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use hold_guide::screen::Start;
use hold_guide::settings::{
    Colors, LARGEST, SMALLEST, STEP, Settings, SettingsError, Store, Warning,
};

/// A fresh folder and a store in it.
fn store() -> (tempfile::TempDir, PathBuf, Store) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("settings.ron");
    let store = Store::at(file.clone());
    (folder, file, store)
}

fn settings(language: &str, text_percent: u16) -> Settings {
    Settings {
        language: Some(language.to_owned()),
        second: None,
        text_percent,
        ..Settings::default()
    }
}

/// What stands in each file of a folder.
fn contents(folder: &Path) -> BTreeSet<Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap();
    entries
        .map(|entry| fs::read(entry.unwrap().path()).unwrap())
        .collect()
}

#[test]
fn without_a_file_the_defaults_are_used_and_nothing_is_said() {
    let (folder, _, store) = store();
    assert_eq!(store.read(), (Settings::default(), None));
    assert!(contents(folder.path()).is_empty(), "reading makes no file");
}

#[test]
fn what_is_written_is_read_back() {
    let (_folder, _, store) = store();
    let mut wanted = settings("es", 150);
    wanted.second = Some("\"en\"\n\u{0} ñ ∑".to_owned());
    store.write(&wanted).unwrap();
    assert_eq!(store.read(), (wanted.clone(), None));
    wanted.text_percent = 125;
    store.write(&wanted).unwrap();
    assert_eq!(store.read(), (wanted, None));
}

#[test]
fn a_missing_folder_is_made() {
    let (folder, _, _) = store();
    let store = Store::at(folder.path().join("a/b/settings.ron"));
    store.write(&settings("es", 100)).unwrap();
    assert_eq!(store.read(), (settings("es", 100), None));
}

#[test]
fn a_part_of_the_settings_is_enough() {
    for (text, wanted) in [
        ("()", Settings::default()),
        (
            "(text_percent: 175)",
            Settings {
                text_percent: 175,
                ..Settings::default()
            },
        ),
        ("(language: Some(\"es\"))", settings("es", SMALLEST)),
        ("( // a comment\n)", Settings::default()),
    ] {
        let (_folder, file, store) = store();
        fs::write(file, text).unwrap();
        assert_eq!(store.read(), (wanted, None), "{text}");
    }
}

#[test]
fn the_text_size_is_kept_within_its_limits() {
    for (written, read) in [
        (0, SMALLEST),
        (99, SMALLEST),
        (201, LARGEST),
        (u16::MAX, LARGEST),
    ] {
        let (_folder, file, store) = store();
        fs::write(file, format!("(text_percent: {written})")).unwrap();
        let (settings, warning) = store.read();
        assert_eq!((settings.text_percent, warning), (read, None));
        let within = Settings {
            text_percent: written,
            ..Settings::default()
        };
        assert_eq!(within.within_limits().text_percent, read);
    }
    assert_eq!(
        (LARGEST - SMALLEST) % STEP,
        0,
        "the buttons reach both ends"
    );
}

/// Reads a file with these bytes: valid settings come out, and the bytes are still there.
fn survives(bytes: &[u8]) -> Option<Warning> {
    let (folder, _, store) = store();
    fs::write(folder.path().join("settings.ron"), bytes).unwrap();
    let (settings, warning) = store.read();
    assert!((SMALLEST..=LARGEST).contains(&settings.text_percent));
    if warning.is_some() {
        assert_eq!(settings, Settings::default());
    }
    store.write(&self::settings("es", 125)).unwrap();
    assert_eq!(store.read(), (self::settings("es", 125), None));
    if warning.is_some() {
        let kept = contents(folder.path());
        assert!(
            kept.contains(bytes),
            "{:?} is lost",
            String::from_utf8_lossy(bytes)
        );
    }
    warning
}

#[test]
fn odd_files_are_set_aside() {
    let deep = "(".repeat(100_000);
    let list = "[".repeat(100_000);
    for text in [
        "",
        " ",
        "\u{feff}",
        "(",
        ")",
        "(text_percent: -1)",
        "(text_percent: 65536)",
        "(text_percent: 1.5)",
        "(text_percent: \"100\")",
        "(text_percent: 100, text_percent: 100)",
        "(language: 5)",
        "(language: Some(\"es)",
        "(colour: \"blue\")",
        "(answers: [\"TX\"])",
        "{\"language\": \"es\"}",
        "language = \"es\"",
        "()()",
        "\0\0\0\0",
        "null",
        &deep,
        &list,
    ] {
        let shown: String = text.chars().take(40).collect();
        assert_eq!(
            survives(text.as_bytes()),
            Some(Warning::SetAside),
            "{shown:?}"
        );
    }
    assert_eq!(
        survives(b"(language: Some(\"\xff\"))"),
        Some(Warning::SetAside)
    );
}

#[test]
fn random_bytes_give_valid_settings() {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut byte = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 32) as u8
    };
    let sound = ron::ser::to_string(&settings("es", 150))
        .unwrap()
        .into_bytes();
    for round in 0..300 {
        let bytes: Vec<u8> = if round % 2 == 0 {
            (0..usize::from(byte())).map(|_| byte()).collect()
        } else {
            // A sound file with a few bytes struck by lightning.
            let mut bytes = sound.clone();
            for _ in 0..=byte() % 4 {
                let at = usize::from(byte()) % bytes.len();
                bytes[at] = byte();
            }
            bytes
        };
        survives(&bytes);
    }
}

#[test]
fn every_bad_file_is_kept_and_none_replaces_another() {
    let (folder, file, store) = store();
    let bad: Vec<Vec<u8>> = (0..20).map(|n| format!("bad {n}").into_bytes()).collect();
    for bytes in &bad {
        fs::write(&file, bytes).unwrap();
        assert_eq!(store.read(), (Settings::default(), Some(Warning::SetAside)));
        assert!(!file.exists(), "set aside, so said once");
        assert_eq!(store.read(), (Settings::default(), None));
        store.write(&settings("es", 150)).unwrap();
    }
    let kept = contents(folder.path());
    assert!(bad.iter().all(|bytes| kept.contains(bytes)));
    assert_eq!(kept.len(), bad.len() + 1);
}

#[test]
fn even_the_hundredth_bad_file_replaces_no_other() {
    let (folder, file, store) = store();
    for n in 0..102 {
        fs::write(&file, format!("bad {n}")).unwrap();
        let _ = store.read();
    }
    assert_eq!(
        contents(folder.path()).len() + usize::from(file.exists()),
        102
    );
}

#[test]
fn a_reader_never_sees_a_half_written_file() {
    let (folder, file, store) = store();
    let one = settings("en", 100);
    let mut other = settings("es", 200);
    other.second = Some("long ".repeat(2000));
    store.write(&one).unwrap();
    let written = AtomicBool::new(false);
    let reads = thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut reads = 0;
            while !written.load(Ordering::Relaxed) {
                let (settings, warning) = store.read();
                assert_eq!(warning, None);
                assert!(settings == one || settings == other);
                reads += 1;
            }
            reads
        });
        for n in 0..500 {
            let next = if n % 2 == 0 { &other } else { &one };
            store.write(next).unwrap();
        }
        written.store(true, Ordering::Relaxed);
        reader.join().unwrap()
    });
    assert!(reads > 10, "{reads} reads");
    assert!(file.exists());
    assert_eq!(contents(folder.path()).len(), 1, "no working file is left");
}

#[test]
fn a_folder_that_takes_no_file_is_an_error_and_no_panic() {
    let (folder, file, _) = store();
    fs::write(&file, "a file, not a folder").unwrap();
    let store = Store::at(file.join("settings.ron"));
    assert_eq!(store.read().0, Settings::default());
    let error = store.write(&Settings::default()).expect_err("no folder");
    assert!(matches!(&error, SettingsError::Unwritable { .. }));
    assert!(error.to_string().starts_with("cannot write "), "{error}");
    assert!(error.to_string().contains("settings.ron"), "{error}");
    assert_eq!(contents(folder.path()).len(), 1);
}

/// Root may write anywhere but where the kernel allows nothing, so both kinds are tried.
#[cfg(unix)]
#[test]
fn a_read_only_folder_is_an_error_and_its_file_stays() {
    use std::os::unix::fs::PermissionsExt as _;

    let (folder, file, store) = store();
    fs::write(&file, "bad").unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
    if tempfile::tempfile_in(folder.path()).is_err() {
        let read = store.read();
        assert_eq!(read, (Settings::default(), Some(Warning::SetAside)));
        assert!(store.write(&settings("es", 150)).is_err());
        assert_eq!(fs::read(&file).unwrap(), b"bad");
    }
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();

    let store = Store::at("/proc/hold-guide/settings.ron".into());
    assert_eq!(store.read(), (Settings::default(), None));
    let error = store.write(&settings("es", 150)).expect_err("read-only");
    assert!(matches!(error, SettingsError::Unwritable { .. }));
}

#[test]
fn a_folder_in_the_place_of_the_file_is_left_alone() {
    let (_folder, file, store) = store();
    fs::create_dir(&file).unwrap();
    fs::write(file.join("inside"), "kept").unwrap();
    assert_eq!(store.read().0, Settings::default());
    let _ = store.write(&settings("es", 150));
    assert_eq!(fs::read(file.join("inside")).unwrap(), b"kept");
}

#[test]
fn nowhere_keeps_nothing_and_says_so() {
    let store = Store::nowhere();
    assert_eq!(store.read(), (Settings::default(), None));
    let error = store.write(&settings("es", 150)).expect_err("no place");
    assert!(matches!(error, SettingsError::NoFolder));
    assert_eq!(error.to_string(), "this system has no folder for settings");
    assert_eq!(store.read(), (Settings::default(), None));
}

#[test]
fn the_command_line_goes_before_the_file() {
    let (_folder, file, _) = store();
    let start = Start {
        settings: Some(file.clone()),
        ..Start::default()
    };
    assert_eq!(start.store().file(), Some(file.as_path()));
    let kept = Settings {
        colors: Colors::Dark,
        ..settings("es", 150)
    };
    assert_eq!(start.over(kept.clone()), kept, "what is not said stays");
    let start = Start {
        language: Some("ht".to_owned()),
        second: Some("en".to_owned()),
        text_percent: Some(9000),
        colors: Some(Colors::HighContrast),
        ..Start::default()
    };
    let wanted = Settings {
        second: Some("en".to_owned()),
        colors: Colors::HighContrast,
        ..settings("ht", LARGEST)
    };
    assert_eq!(start.over(kept), wanted);
}
