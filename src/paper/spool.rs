//! A private folder for files that another program must read, such as the
//! desktop's viewer. Nothing in it outlives the program: what a crash leaves
//! behind is removed at the next start.

use std::fs::File;
use std::path::{Path, PathBuf};

use super::save::{SaveError, save};

const PREFIX: &str = "hold-guide-paper-";
const LOCK: &str = "in-use";

/// The folder, made when it is first needed.
#[derive(Debug)]
pub struct Spool {
    base: PathBuf,
    open: Option<Open>,
}

#[derive(Debug)]
struct Open {
    folder: tempfile::TempDir,
    /// Held as long as the folder is in use, so that another start leaves it alone.
    _lock: File,
}

/// The system's folder for running programs, or else the one for temporary files.
#[must_use]
pub fn place() -> PathBuf {
    let base = directories::BaseDirs::new()
        .and_then(|folders| folders.runtime_dir().map(Path::to_owned))
        .filter(|folder| folder.is_dir());
    base.unwrap_or_else(std::env::temp_dir)
}

impl Spool {
    /// A spool in [`place`].
    #[must_use]
    pub fn of_this_system() -> Self {
        Self::below(place())
    }

    /// A spool below a folder; what an earlier run left there is removed.
    #[must_use]
    pub fn below(base: PathBuf) -> Self {
        sweep(&base);
        Self { base, open: None }
    }

    /// Writes a file into the private folder and returns where it is.
    ///
    /// # Errors
    /// When the folder or the file cannot be written.
    pub fn put(&mut self, name: &str, bytes: &[u8]) -> Result<PathBuf, SaveError> {
        let folder = match &self.open {
            Some(open) => open.folder.path().to_owned(),
            None => self.make()?,
        };
        let path = folder.join(name);
        save(&path, bytes)?;
        Ok(path)
    }

    /// Removes everything in it.
    pub fn clear(&mut self) {
        self.open = None;
    }

    fn make(&mut self) -> Result<PathBuf, SaveError> {
        let unwritable = |source| SaveError::Unwritable {
            path: self.base.clone(),
            source,
        };
        let mut builder = tempfile::Builder::new();
        builder.prefix(PREFIX);
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        let folder = builder.tempdir_in(&self.base).map_err(unwritable)?;
        let lock = File::create(folder.path().join(LOCK)).map_err(unwritable)?;
        // A file system without locks only means that a second start may sweep.
        drop(lock.try_lock());
        let path = folder.path().to_owned();
        self.open = Some(Open {
            folder,
            _lock: lock,
        });
        Ok(path)
    }
}

/// Removes folders of runs that ended without doing so.
fn sweep(base: &Path) {
    let Ok(entries) = std::fs::read_dir(base) else {
        return;
    };
    for entry in entries.flatten() {
        let ours = entry.file_name().to_string_lossy().starts_with(PREFIX);
        let folder = entry.path();
        // A link of that name is not ours to follow.
        if !ours || !entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            continue;
        }
        let in_use = File::open(folder.join(LOCK)).is_ok_and(|lock| lock.try_lock().is_err());
        if !in_use {
            // What belongs to another person stays; it cannot be removed anyway.
            drop(std::fs::remove_dir_all(&folder));
        }
    }
}
