//! The single looks.

use std::fs::{File, OpenOptions};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use wait_timeout::ChildExt as _;

use super::{Check, Health, Surroundings};
use crate::guard::{self, Network, Proof};
use crate::paper::print::PrintError;
use crate::paper::spool;
use crate::settings::Settings;
use crate::typeset::{Request, Typesetter};
use crate::words::{Arg, Locale, Msg, msg};

/// How long a speech program may take to list its voices.
const PATIENCE: Duration = Duration::from_secs(5);

/// What a folder must take to count as one that can be written: more than an
/// empty file, which a full disk may still allow.
const TRIAL: &[u8] = &[0; 4096];

fn check(id: &'static str, title: Msg, health: Health, says: Msg) -> Check {
    Check {
        id,
        health,
        title,
        says,
        args: Vec::new(),
        list: Vec::new(),
    }
}

impl Check {
    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, Arg::Text(value.into())));
        self
    }

    fn count(mut self, name: &'static str, count: usize) -> Self {
        self.args.push((name, Arg::Count(count)));
        self
    }
}

pub fn content(around: &Surroundings<'_>) -> Check {
    let guide = around.guide;
    let past = around
        .today
        .map_or_else(Vec::new, |today| crate::check::overdue(guide, today));
    let title = msg::DOCTOR_CONTENT;
    let found = if past.is_empty() {
        check("content", title, Health::Fine, msg::DOCTOR_CONTENT_FRESH)
    } else {
        check("content", title, Health::Note, msg::DOCTOR_CONTENT_PAST)
    };
    let mut found = found.count("count", past.len());
    found.list = past.into_iter().map(|(id, _)| id).collect();
    found
}

pub fn clock(around: &Surroundings<'_>) -> Check {
    let title = msg::DOCTOR_CLOCK;
    match around.today {
        Some(_) => check("clock", title, Health::Fine, msg::DOCTOR_CLOCK_FINE),
        None => check("clock", title, Health::Trouble, msg::DOCTOR_CLOCK_WRONG),
    }
}

pub fn display() -> Check {
    let title = msg::DOCTOR_DISPLAY;
    let set = |name: &&str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    // Other systems always have one.
    let unix = cfg!(all(unix, not(target_os = "macos")));
    if !unix
        || ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"]
            .iter()
            .any(set)
    {
        return check("display", title, Health::Fine, msg::DOCTOR_DISPLAY_FOUND);
    }
    check("display", title, Health::Trouble, msg::DOCTOR_DISPLAY_NONE)
        .with("what", "hold-guide text")
}

/// Whether a graphics card is there. What it can really do shows only in a
/// window, and opening one to find out could hang.
pub fn graphics() -> Check {
    let title = msg::DOCTOR_GRAPHICS;
    if !cfg!(target_os = "linux") {
        return check(
            "graphics",
            title,
            Health::Fine,
            msg::DOCTOR_GRAPHICS_UNKNOWN,
        );
    }
    let asked = std::env::var_os("LIBGL_ALWAYS_SOFTWARE").is_some_and(|value| value != "0");
    let devices = std::fs::read_dir("/dev/dri")
        .into_iter()
        .flatten()
        .flatten();
    let card = devices
        .filter(|entry| entry.file_name().to_string_lossy().starts_with("renderD"))
        .any(|entry| {
            OpenOptions::new()
                .read(true)
                .write(true)
                .open(entry.path())
                .is_ok()
        });
    if card && !asked {
        check("graphics", title, Health::Fine, msg::DOCTOR_GRAPHICS_CARD)
    } else {
        check(
            "graphics",
            title,
            Health::Note,
            msg::DOCTOR_GRAPHICS_SOFTWARE,
        )
    }
}

/// Sets the words of the frame of every language, regular and bold.
pub fn fonts(around: &Surroundings<'_>) -> Check {
    let title = msg::DOCTOR_FONTS;
    let mut typesetter = Typesetter::new();
    let mut missing = Vec::new();
    let offered: Vec<&Locale> = around.words.offered().collect();
    for locale in &offered {
        let mut said = vec![locale.manifest.name.clone()];
        said.extend(
            msg::ALL
                .iter()
                .map(|message| around.words.say(locale, *message, &[]).text()),
        );
        let text = said.join(" ");
        for bold in [false, true] {
            let laid = typesetter.lay_out(&Request {
                stack: &locale.manifest.font_stack,
                lang: &locale.manifest.tag,
                rtl: locale.is_rtl(),
                line_height: locale.manifest.line_height,
                bold,
                ..Request::new(&text)
            });
            let name = &locale.manifest.name;
            if (laid.runs().is_empty() || !laid.missing().is_empty()) && !missing.contains(name) {
                missing.push(name.clone());
            }
        }
    }
    if missing.is_empty() {
        return check("fonts", title, Health::Fine, msg::DOCTOR_FONTS_FINE)
            .count("count", offered.len());
    }
    let mut found = check("fonts", title, Health::Trouble, msg::DOCTOR_FONTS_MISSING)
        .with("what", missing.join(", "));
    found.list = missing;
    found
}

pub fn network() -> Check {
    let (health, says) = match guard::state().network {
        Network::Blocked => match guard::proof() {
            Some(Proof {
                network_refused: true,
                local_works: true,
            }) => (Health::Fine, msg::DOCTOR_NETWORK_BLOCKED),
            _ => (Health::Trouble, msg::DOCTOR_NETWORK_LEAKS),
        },
        Network::Refused => (Health::Note, msg::DOCTOR_NETWORK_REFUSED),
        Network::NotAsked => (Health::Note, msg::DOCTOR_NETWORK_NOT_ASKED),
    };
    check("network", msg::DOCTOR_NETWORK, health, says)
}

pub fn memory() -> Check {
    let title = msg::DOCTOR_MEMORY;
    if guard::state().no_image {
        check("memory", title, Health::Fine, msg::DOCTOR_MEMORY_NONE)
    } else {
        check("memory", title, Health::Note, msg::DOCTOR_MEMORY_KEPT)
    }
}

pub fn settings_file(around: &Surroundings<'_>) -> Check {
    let title = msg::DOCTOR_SETTINGS;
    let Some(file) = around.store.file() else {
        return check("settings", title, Health::Fine, msg::DOCTOR_SETTINGS_NONE);
    };
    match std::fs::read_to_string(file) {
        Ok(text) if ron::from_str::<Settings>(&text).is_ok() => {
            check("settings", title, Health::Fine, msg::DOCTOR_SETTINGS_SOUND)
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            check("settings", title, Health::Fine, msg::DOCTOR_SETTINGS_NONE)
        }
        _ => check("settings", title, Health::Note, msg::DOCTOR_SETTINGS_BAD)
            .with("what", file.display().to_string()),
    }
}

pub fn settings_folder(around: &Surroundings<'_>) -> Check {
    let title = msg::DOCTOR_FOLDER;
    let folder = around.store.file().and_then(Path::parent);
    // What does not exist yet is made when it is needed, below what does.
    let existing = folder.and_then(|folder| folder.ancestors().find(|above| above.exists()));
    if existing.is_some_and(can_be_written) {
        return check(
            "settings-folder",
            title,
            Health::Fine,
            msg::DOCTOR_FOLDER_FINE,
        );
    }
    let what = folder.map_or_else(
        || "~/.config".to_owned(),
        |folder| folder.display().to_string(),
    );
    check(
        "settings-folder",
        title,
        Health::Note,
        msg::DOCTOR_FOLDER_NOT,
    )
    .with("what", what)
}

pub fn temporary() -> Check {
    let title = msg::DOCTOR_TEMPORARY;
    let place = spool::place();
    if can_be_written(&place) {
        return check(
            "temporary-folder",
            title,
            Health::Fine,
            msg::DOCTOR_TEMPORARY_FINE,
        );
    }
    check(
        "temporary-folder",
        title,
        Health::Note,
        msg::DOCTOR_TEMPORARY_NOT,
    )
    .with("what", place.display().to_string())
}

fn can_be_written(folder: &Path) -> bool {
    // The file has no name for long, or none at all: it is gone however this ends.
    let trial = tempfile::tempfile_in(folder);
    trial.is_ok_and(|mut file| file.write_all(TRIAL).and_then(|()| file.sync_all()).is_ok())
}

pub fn printers(around: &Surroundings<'_>) -> Check {
    let title = msg::DOCTOR_PRINTERS;
    let says = match around.printing.printers() {
        Ok(printers) => {
            let found = check("printers", title, Health::Fine, msg::DOCTOR_PRINTERS_FOUND);
            let mut found = found.count("count", printers.len());
            found.list = printers.into_iter().map(|printer| printer.name).collect();
            return found;
        }
        Err(PrintError::NoPrinter) => msg::DOCTOR_PRINTERS_NONE,
        Err(PrintError::NoSystem) => msg::DOCTOR_PRINTERS_NO_SYSTEM,
        // No list needs room.
        Err(PrintError::Unreachable | PrintError::NoRoom(_)) => msg::DOCTOR_PRINTERS_UNREACHABLE,
        Err(PrintError::Hung(_)) => msg::DOCTOR_PRINTERS_HUNG,
        Err(PrintError::Refused(said)) => {
            return check(
                "printers",
                title,
                Health::Note,
                msg::DOCTOR_PRINTERS_REFUSED,
            )
            .with("reason", said);
        }
    };
    check("printers", title, Health::Note, says)
}

/// The programs that speak on Linux, and how each lists its voices.
const SPEAKERS: &[(&str, &str)] = &[("espeak-ng", "--voices"), ("spd-say", "-L")];

pub fn speech(around: &Surroundings<'_>) -> Check {
    let title = msg::DOCTOR_SPEECH;
    let offered: Vec<&Locale> = around.words.offered().collect();
    let mut best: Option<(&str, Vec<String>)> = None;
    for (program, list) in SPEAKERS {
        let Some(said) = listed(program, list) else {
            continue;
        };
        let spoken: Vec<String> = offered
            .iter()
            .filter(|locale| has_voice(&said, &locale.manifest.tag))
            .map(|locale| locale.manifest.tag.clone())
            .collect();
        if best
            .as_ref()
            .is_none_or(|(_, known)| spoken.len() > known.len())
        {
            best = Some((program, spoken));
        }
    }
    let Some((program, spoken)) = best else {
        return check("speech", title, Health::Note, msg::DOCTOR_SPEECH_NONE)
            .with("what", "espeak-ng");
    };
    let health = if spoken.is_empty() {
        Health::Note
    } else {
        Health::Fine
    };
    let mut found = check("speech", title, health, msg::DOCTOR_SPEECH_FOUND)
        .with("what", program)
        .count("count", spoken.len())
        .count("of", offered.len());
    found.list = spoken;
    found
}

/// Whether a list of voices, one a line, names the language of a tag.
fn has_voice(listed: &str, tag: &str) -> bool {
    let primary = |tag: &str| {
        tag.split(['-', '_'])
            .next()
            .unwrap_or(tag)
            .to_ascii_lowercase()
    };
    let wanted = primary(tag);
    // Speech programs call spoken Chinese by the name of Mandarin.
    let other = if wanted == "zh" {
        "cmn"
    } else {
        wanted.as_str()
    };
    listed.lines().any(|line| {
        // The language is the second word for one program, the last but one for the other.
        let words: Vec<&str> = line.split_whitespace().collect();
        let second = words.get(1);
        let before_last = words.len().checked_sub(2).and_then(|at| words.get(at));
        [second, before_last].into_iter().flatten().any(|word| {
            let known = primary(word);
            known == wanted || known == other
        })
    })
}

/// What a command lists, if it is there and answers in time.
fn listed(program: &str, argument: &str) -> Option<String> {
    // A file without a name, and not a pipe: it never fills up.
    let mut file: File = tempfile::tempfile().ok()?;
    let mut child = Command::new(program)
        .arg(argument)
        .stdin(Stdio::null())
        .stdout(file.try_clone().ok()?)
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let status = child.wait_timeout(PATIENCE).ok().flatten();
    if status.is_none() {
        drop(child.kill());
        drop(child.wait());
    }
    let mut said = Vec::new();
    file.rewind().ok()?;
    file.take(1 << 20).read_to_end(&mut said).ok()?;
    status
        .is_some_and(|status| status.success())
        .then(|| String::from_utf8_lossy(&said).into_owned())
}
