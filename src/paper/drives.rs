//! Folders and drives that a reader may know by name.

use std::path::{Path, PathBuf};

use directories::UserDirs;

fn folder(of: impl Fn(&UserDirs) -> Option<&Path>) -> Option<PathBuf> {
    let folders = UserDirs::new()?;
    of(&folders)
        .filter(|path| path.is_dir())
        .map(Path::to_owned)
}

/// The folder for documents, where the system has one.
#[must_use]
pub fn documents() -> Option<PathBuf> {
    folder(UserDirs::document_dir)
}

/// The desktop.
#[must_use]
pub fn desktop() -> Option<PathBuf> {
    folder(UserDirs::desktop_dir)
}

/// The folder for what was downloaded.
#[must_use]
pub fn downloads() -> Option<PathBuf> {
    folder(UserDirs::download_dir)
}

/// Drives that are plugged in, where the system mounts them under known folders.
#[must_use]
pub fn removable() -> Vec<PathBuf> {
    let user = UserDirs::new().and_then(|folders| {
        let name = folders.home_dir().file_name()?;
        Some(name.to_owned())
    });
    let mut bases = Vec::new();
    if let Some(user) = user {
        bases.push(Path::new("/media").join(&user));
        bases.push(Path::new("/run/media").join(&user));
    }
    if cfg!(target_os = "macos") {
        bases.push(PathBuf::from("/Volumes"));
    }
    let mut drives: Vec<PathBuf> = bases
        .iter()
        .filter_map(|base| std::fs::read_dir(base).ok())
        .flat_map(|entries| entries.flatten().map(|entry| entry.path()))
        .filter(|path| path.is_dir())
        .collect();
    drives.sort();
    drives
}
