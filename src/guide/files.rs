//! The content files: built into the program, or read from a folder by the
//! editor's tools.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

static GUIDE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/guide");
static SEARCH: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/search");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// Why a content folder could not be read.
#[derive(Debug, thiserror::Error)]
pub enum FilesError {
    /// A folder or file could not be read.
    #[error("cannot read {}: {source}", path.display())]
    Unreadable {
        /// What was to be read.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

/// The text of every content file, by its path relative to the project root.
#[derive(Debug, Clone, Default)]
pub struct Files {
    texts: BTreeMap<String, Cow<'static, str>>,
    built_in: bool,
}

impl Files {
    /// The files built into this program.
    #[must_use]
    pub fn built_in() -> Self {
        let mut files = Self::default();
        files.take("assets/guide", &GUIDE);
        files.take("assets/search", &SEARCH);
        files.take("locales", &LOCALES);
        files.built_in = true;
        files
    }

    /// Whether they are the files built into this program, with nothing changed in them. The
    /// tests of the program prove that those are sound.
    #[must_use]
    pub fn are_built_in(&self) -> bool {
        self.built_in
    }

    fn take(&mut self, prefix: &str, dir: &Dir<'static>) {
        for file in dir.files() {
            if let Some(text) = file.contents_utf8() {
                let path = format!("{prefix}/{}", file.path().display()).replace('\\', "/");
                self.texts.insert(path, Cow::Borrowed(text));
            }
        }
        for inner in dir.dirs() {
            self.take(prefix, inner);
        }
    }

    /// The files below `root`, which holds `assets/guide`, `assets/search` and
    /// `locales`.
    ///
    /// # Errors
    /// When a folder or a file in it cannot be read.
    pub fn from_folder(root: &Path) -> Result<Self, FilesError> {
        let mut files = Self::default();
        for part in ["assets/guide", "assets/search", "locales"] {
            files.walk(root, &root.join(part))?;
        }
        Ok(files)
    }

    fn walk(&mut self, root: &Path, folder: &Path) -> Result<(), FilesError> {
        let unreadable = |path: &Path, source| FilesError::Unreadable {
            path: path.to_owned(),
            source,
        };
        let entries = std::fs::read_dir(folder).map_err(|e| unreadable(folder, e))?;
        for entry in entries {
            let path = entry.map_err(|e| unreadable(folder, e))?.path();
            if path.is_dir() {
                self.walk(root, &path)?;
            } else if path
                .extension()
                .is_some_and(|ending| ending == "ron" || ending == "ftl")
            {
                let text = std::fs::read_to_string(&path).map_err(|e| unreadable(&path, e))?;
                let name = path.strip_prefix(root).unwrap_or(&path);
                self.texts
                    .insert(name.to_string_lossy().replace('\\', "/"), text.into());
            }
        }
        Ok(())
    }

    /// Puts `text` in the place of a file; tests break single files with it.
    pub fn set(&mut self, path: &str, text: impl Into<String>) {
        self.built_in = false;
        let text: String = text.into();
        self.texts.insert(path.to_owned(), text.into());
    }

    /// Takes a file away.
    pub fn remove(&mut self, path: &str) {
        self.built_in = false;
        self.texts.remove(path);
    }

    /// Whether a path is that of a file of sentences.
    #[must_use]
    pub fn is_words(path: &str) -> bool {
        Path::new(path)
            .extension()
            .is_some_and(|ending| ending == "ftl")
    }

    /// The text of one file.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(AsRef::as_ref)
    }

    /// The files whose path starts with `prefix`, as path and text.
    pub fn below<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.texts
            .iter()
            .filter(move |(path, _)| path.starts_with(prefix))
            .map(|(path, text)| (path.as_str(), text.as_ref()))
    }

    /// The sentences below `prefix`, file by file.
    #[must_use]
    pub fn words_below(&self, prefix: &str) -> Vec<Cow<'static, str>> {
        let files = self.texts.iter();
        let words = files.filter(|(path, _)| path.starts_with(prefix) && Self::is_words(path));
        words.map(|(_, text)| text.clone()).collect()
    }
}
