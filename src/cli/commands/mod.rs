//! What each command does.

mod content;
mod export;
mod page;
mod plan;
mod search;

pub(super) use content::{check, coverage, graph};
pub(super) use export::export;
pub(super) use page::{find_page, page};
pub(super) use plan::{given, plan};
pub(super) use search::search;

use serde_json::Value;

use super::{Outcome, args};
use crate::guide::{Files, FilesError, Finding, Guide, nearest};
use crate::journey::{self, AnswerError};
use crate::pages::Composer;
use crate::paper::PaperError;
use crate::paper::save::SaveError;
use crate::settings::code::{self, CodeError};
use crate::settings::{SettingsError, Store};
use crate::words::{Locale, Words};
use crate::{check, screen};

/// Why a command could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub(super) enum CommandError {
    #[error(transparent)]
    Answer(#[from] AnswerError),
    #[error("there is no language \"{name}\"{}", journey::did_you_mean(nearest.as_deref()))]
    NoLanguage {
        name: String,
        nearest: Option<String>,
    },
    #[error("there is no page \"{name}\"{}", journey::did_you_mean(nearest.as_deref()))]
    NoPage {
        name: String,
        nearest: Option<String>,
    },
    #[error("the content cannot be used; `hold-guide check` names each place:\n{}", listed(.0))]
    Content(Vec<Finding>),
    #[error(transparent)]
    Files(#[from] FilesError),
    #[error(transparent)]
    Window(#[from] screen::WindowError),
    #[error("cannot write {}: {source}", path.display())]
    Unwritable {
        path: std::path::PathBuf,
        source: std::io::Error,
    },
    #[error(transparent)]
    Code(#[from] CodeError),
    #[error("the settings cannot be read, so they were set aside; try again")]
    SettingsSetAside,
    #[error(transparent)]
    Settings(#[from] SettingsError),
    #[error(transparent)]
    Paper(#[from] PaperError),
    #[error(transparent)]
    Qr(#[from] crate::paper::qr::QrError),
    #[error(transparent)]
    Save(#[from] SaveError),
    #[error("say which, for example: hold-guide handout {example}")]
    WhichOne { example: &'static str },
    #[error("say where the PDF goes: -o FILE.pdf")]
    NoFile,
    #[error("cannot write the answer as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

impl CommandError {
    /// 2 for a name that does not exist, 1 for all else.
    pub fn code(&self) -> u8 {
        match self {
            Self::Answer(_)
            | Self::NoLanguage { .. }
            | Self::NoPage { .. }
            | Self::WhichOne { .. }
            | Self::NoFile => 2,
            _ => 1,
        }
    }
}

fn listed(findings: &[Finding]) -> String {
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

pub(super) type Result = std::result::Result<Outcome, CommandError>;

fn files(content: &args::Content) -> std::result::Result<Files, CommandError> {
    Ok(match &content.content {
        None => Files::built_in(),
        Some(root) => Files::from_folder(root)?,
    })
}

pub(super) fn load(content: &args::Content) -> std::result::Result<(Guide, Words), CommandError> {
    check::load(&files(content)?).map_err(CommandError::Content)
}

pub(super) fn locale<'w>(
    words: &'w Words,
    tag: &str,
) -> std::result::Result<&'w Locale, CommandError> {
    words.locale(tag).ok_or_else(|| {
        let known = words.locales().iter().map(|l| l.manifest.tag.as_str());
        CommandError::NoLanguage {
            name: tag.to_owned(),
            nearest: nearest(tag, known)
                .or_else(|| words.best_for(tag).map(|l| l.manifest.tag.as_str()))
                .or_else(|| words.locales().first().map(|l| l.manifest.tag.as_str()))
                .map(str::to_owned),
        }
    })
}

pub(super) fn composer<'a>(
    guide: &'a Guide,
    words: &'a Words,
    languages: &args::Languages,
) -> std::result::Result<Composer<'a>, CommandError> {
    let second = languages.second.as_deref();
    Ok(Composer {
        guide,
        words,
        main: locale(words, &languages.lang)?,
        second: second.map(|tag| locale(words, tag)).transpose()?,
        today: screen::today(guide.content_date),
    })
}

/// Reads a code from standard input and keeps its hash in the settings.
pub(super) fn kiosk_code() -> Result {
    let mut line = zeroize::Zeroizing::new(String::new());
    // An unreadable input is an empty one, which is no code.
    drop(std::io::stdin().read_line(&mut line));
    let hash = code::hash(line.trim())?;
    let store = Store::of_this_system();
    let (mut settings, warning) = store.read();
    if warning.is_some() {
        return Err(CommandError::SettingsSetAside);
    }
    settings.kiosk_code = Some(hash);
    store.write(&settings)?;
    Ok(Outcome::default())
}

pub(super) fn pretty(value: &Value) -> std::result::Result<String, CommandError> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}
