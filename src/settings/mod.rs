//! Settings of this computer: languages, text size, colors, paper, and what a clinic
//! sets. Never answers. The README describes the file.
//!
//! Any bytes make valid settings: what cannot be read is kept aside and said
//! once. Writing is atomic, so that a power cut leaves the old file or the new.

pub mod code;

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::whole;

/// The smallest text size, in percent.
pub const SMALLEST: u16 = 100;
/// The largest text size, in percent.
pub const LARGEST: u16 = 200;
/// The step of the text size buttons, in percent.
pub const STEP: u16 = 25;

/// Which way the guide is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Mode {
    /// On a computer of the reader's own.
    #[default]
    Usual,
    /// With a helper beside the reader, who speaks another language.
    Helper,
    /// In public, by one reader after the other, with nobody beside it.
    Kiosk,
    /// Before a room, with a projector: it begins at the made-up families.
    Workshop,
}

/// The colors of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Colors {
    /// Dark words on light paper.
    #[default]
    Light,
    /// Light words on dark paper.
    Dark,
    /// The strongest contrast.
    HighContrast,
}

/// What the program remembers between runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// The tag of the language, or `None` for the system's.
    pub language: Option<String>,
    /// The tag of a second language beside it.
    pub second: Option<String>,
    /// The text size in percent, from [`SMALLEST`] to [`LARGEST`].
    pub text_percent: u16,
    /// The colors of the screen.
    pub colors: Colors,
    /// Which way the guide is used.
    pub mode: Mode,
    /// In kiosk mode: after how many seconds without a touch the guide asks
    /// whether anyone is still there, from [`SOONEST`] to [`LATEST`].
    pub still_here_after: u32,
    /// In kiosk mode: what leaving it takes, as a salted hash of the clinic's code
    /// that `hold-guide kiosk-code` writes. Without one it cannot be left.
    pub kiosk_code: Option<String>,
    /// The printer that is used without asking; `None` for the system's usual one.
    pub printer: Option<String>,
    /// Whether paper is A4, not Letter.
    pub a_four: bool,
    /// In kiosk mode: how many pages one reader may print.
    pub pages_a_reader: u16,
    /// In kiosk mode: folders of drives to which readers may save, and no others.
    pub drives: Vec<PathBuf>,
    /// The clinic's name, shown on the first page and on paper.
    pub clinic: Option<String>,
    /// The tags of the languages that are offered; none for all. English always is.
    pub languages: Vec<String>,
    /// Whether only languages that a named person has reviewed are offered,
    /// besides English.
    pub reviewed_only: bool,
}

/// The shortest time before a kiosk asks whether anyone is still there, in seconds.
pub const SOONEST: u32 = 30;
/// The longest, in seconds.
pub const LATEST: u32 = 3600;

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            second: None,
            text_percent: SMALLEST,
            colors: Colors::default(),
            mode: Mode::default(),
            still_here_after: 180,
            kiosk_code: None,
            printer: None,
            a_four: false,
            pages_a_reader: 40,
            drives: Vec::new(),
            clinic: None,
            languages: Vec::new(),
            reviewed_only: false,
        }
    }
}

impl Settings {
    /// The settings with every value inside its limits.
    #[must_use]
    pub fn within_limits(mut self) -> Self {
        self.text_percent = self.text_percent.clamp(SMALLEST, LARGEST);
        self.still_here_after = self.still_here_after.clamp(SOONEST, LATEST);
        if let Some(clinic) = &mut self.clinic {
            // It stands in one line, whatever was written.
            clinic.retain(|c| !c.is_control());
            *clinic = clinic.trim().chars().take(LONGEST_NAME).collect();
        }
        self.clinic = self.clinic.filter(|clinic| !clinic.is_empty());
        self
    }
}

/// The most letters of a clinic's name that are shown.
const LONGEST_NAME: usize = 80;

/// Something about the settings that the reader is told once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warning {
    /// The file could not be understood; it was kept aside and defaults are used.
    SetAside,
    /// The settings could not be written; they last until the program ends.
    NotSaved,
}

/// Why settings could not be written.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The system has no folder for settings.
    #[error("this system has no folder for settings")]
    NoFolder,
    /// The file could not be written.
    #[error("cannot write {}: {source}", path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The settings could not be put into words.
    #[error("cannot put the settings into a file: {0}")]
    Unwritten(#[from] ron::Error),
}

/// Where settings are kept.
#[derive(Debug, Clone)]
pub struct Store {
    file: Option<PathBuf>,
}

impl Store {
    /// The place the system has for this program's settings.
    #[must_use]
    pub fn of_this_system() -> Self {
        let folders = directories::ProjectDirs::from("", "", "hold-guide");
        Self {
            file: folders.map(|f| f.config_dir().join("settings.ron")),
        }
    }

    /// A given file.
    #[must_use]
    pub fn at(file: PathBuf) -> Self {
        Self { file: Some(file) }
    }

    /// No place: nothing is read or written.
    #[must_use]
    pub fn nowhere() -> Self {
        Self { file: None }
    }

    /// The file, where there is a place for one.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    /// Reads the settings; whatever stands in the file, valid ones come out.
    #[must_use]
    pub fn read(&self) -> (Settings, Option<Warning>) {
        let Some(file) = &self.file else {
            return (Settings::default(), None);
        };
        let bytes = match std::fs::read(file) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return (Settings::default(), None);
            }
            // A folder of that name is not ours to move.
            Err(_) if file.is_dir() => return (Settings::default(), Some(Warning::NotSaved)),
            Err(_) => Vec::new(),
        };
        let settings = std::str::from_utf8(&bytes)
            .ok()
            .and_then(|text| ron::from_str::<Settings>(text).ok());
        if let Some(settings) = settings {
            (settings.within_limits(), None)
        } else {
            // If it cannot even be renamed, it stays where it is and is
            // read again next time: nothing is lost either way.
            drop(aside(file).map(|aside| std::fs::rename(file, aside)));
            (Settings::default(), Some(Warning::SetAside))
        }
    }

    /// Writes the settings beside the old file and then renames.
    ///
    /// # Errors
    /// When there is no folder for them or the disk refuses.
    pub fn write(&self, settings: &Settings) -> Result<(), SettingsError> {
        let file = self.file.as_ref().ok_or(SettingsError::NoFolder)?;
        let folder = file.parent().ok_or(SettingsError::NoFolder)?;
        let text = ron::ser::to_string_pretty(settings, ron::ser::PrettyConfig::default())?;
        let unwritable = |source| SettingsError::Unwritable {
            path: file.clone(),
            source,
        };
        std::fs::create_dir_all(folder).map_err(unwritable)?;
        whole::write(file, text.as_bytes()).map_err(unwritable)
    }
}

/// Where an unreadable file is kept: the first name that is still free.
fn aside(file: &Path) -> Option<PathBuf> {
    let first = file.with_extension("ron.bad");
    let others = (2..10_000).map(|n| file.with_extension(format!("ron.bad{n}")));
    std::iter::once(first)
        .chain(others)
        .find(|name| !name.exists())
}
