//! The promises that can be read off the files: no way to a network, and never the tip line.

#![allow(clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(name: &str) -> String {
    let path = root().join(name);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// All files of the project: everything but hidden folders (`.ci` aside) and build output.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a readable folder") {
        let path = entry.expect("a readable entry").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let skipped = name == "target" || (name.starts_with('.') && name != ".ci");
        if path.is_dir() && !path.is_symlink() {
            if !skipped && !path.join("CACHEDIR.TAG").exists() {
                found.extend(files(&path));
            }
        } else if path.is_file() {
            found.push(path);
        }
    }
    found
}

/// The names in `deny = [ .. ]` of deny.toml.
fn banned() -> Vec<String> {
    let text = read("deny.toml");
    let (_, rest) = text
        .split_once("\ndeny = [")
        .expect("deny = [ in deny.toml");
    let (list, _) = rest.split_once("\n]").expect("the end of the list");
    let names = list
        .lines()
        .filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix("\","));
    names.map(str::to_owned).collect()
}

/// The lock file holds what every system and every feature would bring, so it is the widest net.
#[test]
fn no_banned_crate_is_locked() {
    let (banned, lock) = (banned(), read("Cargo.lock"));
    assert!(banned.len() > 40 && banned.iter().any(|name| name == "reqwest"));
    for name in banned {
        let line = format!("name = \"{name}\"");
        assert!(
            !lock.lines().any(|l| l == line),
            "{name} is banned, see deny.toml"
        );
    }
}

/// A feature of eframe can be switched on by any crate: ask what the build really gets.
#[test]
fn eframe_gets_only_what_is_needed() {
    let tree = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--offline",
            "--locked",
            "-e",
            "normal",
            "--prefix",
            "none",
        ])
        .args(["-f", "{p} {f}"])
        .current_dir(root())
        .output()
        .expect("cargo tree");
    assert!(
        tree.status.success(),
        "{}",
        String::from_utf8_lossy(&tree.stderr)
    );
    let tree = String::from_utf8_lossy(&tree.stdout);
    let mut seen = false;
    for line in tree.lines().filter(|line| line.starts_with("eframe ")) {
        let features = line.split_whitespace().nth(2).unwrap_or_default();
        for banned in ["links", "persistence", "inspection", "system_fonts"] {
            assert!(
                !features.split(',').any(|f| f == banned),
                "{banned}: {line}"
            );
        }
        seen |= features.split(',').any(|f| f == "glow");
    }
    assert!(seen, "eframe is not in the tree: {tree}");
}

#[test]
fn source_names_no_inet_socket() {
    let words = [
        "std::net",
        "core::net",
        "TcpStream",
        "TcpListener",
        "UdpSocket",
        "ToSocketAddrs",
        "SocketAddr",
        "AF_INET",
        "http::",
        "open_url",
        "OpenUrl",
        "hyperlink",
    ];
    for path in files(&root().join("src")) {
        let text = fs::read_to_string(&path).expect("source text");
        for word in words {
            assert!(!text.contains(word), "{} names {word}", path.display());
        }
        // It asks the system to refuse such sockets, and tries whether it does.
        if !path.ends_with("guard.rs") {
            for word in ["rustix::net", "libc::", "AddressFamily"] {
                assert!(!text.contains(word), "{} names {word}", path.display());
            }
        }
    }
}

/// The value of a digit in the scripts of the shipped languages.
fn digit(c: char) -> Option<char> {
    let zeros = [
        '0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ff10}',
    ];
    let value = zeros.iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(*zero))?;
        (value < 10).then_some(value)
    })?;
    char::from_digit(value, 10)
}

/// Letters and plain digits only, so that no punctuation, mark-up or script can hide a number.
fn bare(text: &str) -> String {
    let kept = text.chars().filter(|c| c.is_alphanumeric());
    kept.map(|c| digit(c).unwrap_or(c.to_ascii_uppercase()))
        .collect()
}

/// ICE's tip line must never look like help. It is put together here so as not to stand here.
#[test]
fn the_tip_line_appears_nowhere() {
    let [end, start, middle] = ["2423", "866", "347"];
    let [ice, dhs] = ["2ICE", "DHS"];
    let needles = [[start, middle, end].concat(), [start, dhs, ice].concat()];
    let arabic = "(\u{668}\u{666}\u{666}) \u{663}\u{664}\u{667}";
    assert!(
        bare(arabic).starts_with("866347"),
        "digits of other scripts are read"
    );
    let files = files(root());
    assert!(
        files.iter().any(|path| path.ends_with(".ci/run")),
        "hidden files are read"
    );
    for path in files {
        let bytes = fs::read(&path).expect("a readable file");
        let text = bare(&String::from_utf8_lossy(&bytes));
        for needle in &needles {
            assert!(
                !text.contains(needle.as_str()),
                "the tip line is in {}",
                path.display()
            );
        }
    }
}
