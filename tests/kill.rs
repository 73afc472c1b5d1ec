//! Killed while it writes: the settings are the old ones or the new ones, and nothing
//! piles up beside them. Disks that are full or may not be written to.
//!
//! `HOLD_GUIDE_KILLS=200` kills as often as wanted; the usual run is a short one.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    clippy::print_stdout,
    reason = "a test may fail loudly"
)]
#![cfg(target_os = "linux")]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use hold_guide::settings::{Settings, Store, code};

/// Where the child of [`killed_at_any_moment_the_settings_are_whole`] writes.
const FILE: &str = "HOLD_GUIDE_TEST_FILE";
const CODES: [&str; 2] = ["314159", "271828"];

fn kills() -> u32 {
    let set = std::env::var("HOLD_GUIDE_KILLS").ok();
    set.and_then(|text| text.parse().ok()).unwrap_or(20)
}

/// Settings whose file is several pages long, so that a torn one shows.
fn long(tag: &str) -> Settings {
    Settings {
        language: Some(tag.to_owned()),
        second: Some(tag.repeat(10_000)),
        ..Settings::default()
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Milliseconds that look random.
fn pause(n: u32, most: u32) -> Duration {
    let turned = n.wrapping_mul(2_654_435_761).rotate_right(7) ^ n;
    Duration::from_micros(u64::from(turned % (most * 1000)))
}

fn kill(child: &mut Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}

/// Not a test: the child that others kill. It writes as fast as it can.
#[test]
#[ignore = "started by the other tests"]
fn writer() {
    let Some(file) = std::env::var_os(FILE) else {
        return;
    };
    let store = Store::at(PathBuf::from(file));
    let both = [long("en"), long("es")];
    loop {
        for settings in &both {
            store.write(settings).unwrap();
        }
    }
}

fn start_writer(file: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "writer"])
        .env(FILE, file)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

#[test]
fn killed_at_any_moment_the_settings_are_whole() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("settings.ron");
    let store = Store::at(file.clone());
    let both = [long("en"), long("es")];
    store.write(&both[0]).unwrap();
    let mut most = 0;
    for n in 0..kills() {
        // Every fourth time there are two of them.
        let mut writers: Vec<Child> = (0..1 + u32::from(n % 4 == 0))
            .map(|_| start_writer(&file))
            .collect();
        // Until it writes; then to a moment that is another one each time.
        let before = fs::metadata(&file).unwrap();
        let begun = Instant::now();
        use std::os::unix::fs::MetadataExt as _;
        while fs::metadata(&file).unwrap().ino() == before.ino() {
            assert!(begun.elapsed() < Duration::from_secs(20), "it never wrote");
            std::thread::sleep(Duration::from_micros(200));
        }
        std::thread::sleep(pause(n, 12));
        writers.iter_mut().for_each(kill);
        let (read, warning) = store.read();
        assert_eq!(warning, None, "kill {n}");
        assert!(both.contains(&read), "kill {n}: half a file");
        let left = names(folder.path());
        most = most.max(left.len());
        assert!(left.len() <= 3, "kill {n}: files pile up: {left:?}");
    }
    store.write(&both[0]).unwrap();
    assert_eq!(names(folder.path()), ["settings.ron"], "cleared up");
    println!("{} kills; at most {most} files lay there", kills());
}

/// Two at once, neither killed: each keeps its own, and whoever reads gets one of them.
#[test]
fn two_programs_that_write_at_once_tear_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("settings.ron");
    let store = Store::at(file.clone());
    let both = [long("en"), long("es")];
    store.write(&both[0]).unwrap();
    let mut writers = [start_writer(&file), start_writer(&file)];
    let end = Instant::now() + Duration::from_millis(1500);
    let mut reads = 0;
    while Instant::now() < end {
        let (read, warning) = store.read();
        assert_eq!(warning, None);
        assert!(both.contains(&read));
        reads += 1;
    }
    for writer in &mut writers {
        let ended = writer.try_wait().unwrap();
        assert!(ended.is_none(), "a writer failed: {ended:?}");
        kill(writer);
    }
    assert!(reads > 10);
}

fn home(folder: &Path, command: &mut Command) {
    command
        .env("HOME", folder)
        .env_remove("XDG_CONFIG_HOME")
        .env_remove("XDG_RUNTIME_DIR");
}

fn type_code(mut child: Child, code: &str) -> Child {
    let mut pipe = child.stdin.take().unwrap();
    // A program that is killed already does not read.
    let _ = writeln!(pipe, "{code}");
    child
}

/// The real program, which sets the code that leaves a kiosk.
#[test]
fn the_program_killed_while_it_sets_the_code_leaves_a_whole_file() {
    let folder = tempfile::tempdir().unwrap();
    let settings = folder.path().join(".config/hold-guide");
    let program = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hold-guide"));
        home(folder.path(), &mut command);
        command.arg("kiosk-code").stdin(Stdio::piped());
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    };
    let begun = Instant::now();
    let output = type_code(program().spawn().unwrap(), CODES[0])
        .wait_with_output()
        .unwrap();
    let whole = begun.elapsed().as_millis() as u32;
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let store = Store::at(settings.join("settings.ron"));
    for n in 0..kills() {
        let mut child = type_code(program().spawn().unwrap(), CODES[n as usize % 2]);
        std::thread::sleep(pause(n, whole + whole / 4 + 1));
        kill(&mut child);
        let (read, warning) = store.read();
        assert_eq!(warning, None, "kill {n}");
        let hash = read.kiosk_code.expect("a code");
        // Trying it takes long, so not each time.
        if n % 10 == 0 {
            assert!(CODES.iter().any(|one| code::fits(one, &hash)), "kill {n}");
        }
        assert!(names(&settings).len() <= 2, "{:?}", names(&settings));
    }
    let output = type_code(program().spawn().unwrap(), CODES[1]);
    assert!(output.wait_with_output().unwrap().status.success());
    assert_eq!(names(&settings), ["settings.ron"]);
    let hash = store.read().0.kiosk_code.unwrap();
    assert!(code::fits(CODES[1], &hash));
}

/// Runs a script with a small disk of its own on `$DISK`, where this system lets one.
/// `None` where it does not: then `/dev/full` in `tests/odd.rs` stands for it.
fn on_a_disk(folder: &Path, options: &str, script: &str) -> Option<std::process::Output> {
    let script = format!("mount -t tmpfs -o {options} tmpfs \"$DISK\" || exit 99\n{script}",);
    let mut command = Command::new("unshare");
    command.args(["--map-root-user", "--mount", "sh", "-c", &script]);
    command
        .env("DISK", folder)
        .env("PROGRAM", env!("CARGO_BIN_EXE_hold-guide"));
    home(folder, &mut command);
    let output = command.output().ok()?;
    let said = String::from_utf8_lossy(&output.stderr);
    if output.status.code() == Some(99) || said.starts_with("unshare:") {
        println!("skipped: this system lets no test have a disk of its own: {said}");
        return None;
    }
    Some(output)
}

#[test]
fn on_a_full_disk_the_old_settings_stay_and_one_sentence_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let script = "
        echo 314159 | \"$PROGRAM\" kiosk-code || exit 90
        sum=$(cksum < \"$DISK/.config/hold-guide/settings.ron\")
        dd if=/dev/zero of=\"$DISK/fill\" bs=4k 2>/dev/null
        echo 271828 | \"$PROGRAM\" kiosk-code; echo $?
        \"$PROGRAM\" handout contacts -o \"$DISK/paper.pdf\"; echo $?
        [ \"$sum\" = \"$(cksum < \"$DISK/.config/hold-guide/settings.ron\")\" ] && echo same
        ls -A \"$DISK\" \"$DISK/.config/hold-guide\"";
    let Some(output) = on_a_disk(folder.path(), "size=48k", script) else {
        return;
    };
    let out = String::from_utf8_lossy(&output.stdout);
    let err = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines[..3], ["1", "1", "same"], "{out}{err}");
    assert!(!out.contains(".new") && !out.contains("paper"), "{out}");
    assert_eq!(err.lines().count(), 2, "{err}");
    assert!(
        err.lines().all(|line| line.starts_with("hold-guide: ")),
        "{err}"
    );
    assert!(err.contains("there is no room left for"), "{err}");
}

#[test]
fn in_a_home_that_may_only_be_read_everything_but_settings_works() {
    let folder = tempfile::tempdir().unwrap();
    let script = "
        echo 314159 | \"$PROGRAM\" kiosk-code; echo $?
        \"$PROGRAM\" handout contacts -o \"$DISK/paper.pdf\"; echo $?
        \"$PROGRAM\" page home > /dev/null; echo $?
        ls -A \"$DISK\"";
    let Some(output) = on_a_disk(folder.path(), "ro", script) else {
        return;
    };
    let out = String::from_utf8_lossy(&output.stdout);
    let err = String::from_utf8_lossy(&output.stderr);
    assert_eq!(out.lines().collect::<Vec<_>>(), ["1", "1", "0"], "{err}");
    assert_eq!(err.lines().count(), 2, "{err}");
    assert!(err.contains("may not be written to"), "{err}");
}
