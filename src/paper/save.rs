//! Writes a file whole or not at all.

use std::path::{Path, PathBuf};

use crate::whole;

/// Why a file could not be written. Nothing of it is left behind.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// The folder is not there: a drive that was taken out, a slip in the path.
    #[error("there is no folder {}", .0.display())]
    NoFolder(PathBuf),
    /// The disk is full.
    #[error("there is no room left for {}", .0.display())]
    Full(PathBuf),
    /// The folder may not be written to.
    #[error("{} may not be written to", .0.display())]
    NotAllowed(PathBuf),
    /// Anything else the system said.
    #[error("cannot write {}: {source}", path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

/// Writes `bytes` to `path`: beside it first, then under its name.
///
/// # Errors
/// When the folder is gone, full or closed; then no part of the file is left.
pub fn save(path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    let folder = match path.parent() {
        Some(parent) if parent.as_os_str().is_empty() => Path::new("."),
        Some(parent) => parent,
        None => return Err(SaveError::NoFolder(path.to_owned())),
    };
    if !folder.is_dir() {
        return Err(SaveError::NoFolder(folder.to_owned()));
    }
    let said = |source: std::io::Error| match source.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
            SaveError::Full(path.to_owned())
        }
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
            SaveError::NotAllowed(folder.to_owned())
        }
        _ => SaveError::Unwritable {
            path: path.to_owned(),
            source,
        },
    };
    whole::write(path, bytes).map_err(said)
}
