//! Writes a file whole or not at all, whatever happens meanwhile.
//!
//! The bytes go to a file of another name beside it, which then takes its name. A
//! program that is killed in between leaves that other file; the next one that writes
//! into the folder takes it away. So that it never takes away what another program is
//! about to rename, everyone who writes holds a lock on the folder together, and only
//! who holds it alone clears up.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;

/// How the names of files begin that have not got their own name yet.
const PREFIX: &str = ".hold-guide-";
/// How they end.
const SUFFIX: &str = ".new";

/// Writes `bytes` to the file `path`: after this the old file is there or the new one.
///
/// # Errors
/// What the system says when the folder is gone, full or closed; nothing is left then.
pub fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = match path.parent() {
        Some(parent) if parent.as_os_str().is_empty() => Path::new("."),
        Some(parent) => parent,
        None => return Err(std::io::ErrorKind::IsADirectory.into()),
    };
    // A folder cannot be locked on every system; then nothing is cleared up.
    let lock = File::open(folder).ok();
    if lock.as_ref().is_some_and(|lock| lock.try_lock().is_ok()) {
        sweep(folder);
        drop(lock.as_ref().map(File::unlock));
    }
    // Waits no longer than another one clears up.
    drop(lock.as_ref().map(File::lock_shared));
    let mut new = tempfile::Builder::new()
        .prefix(PREFIX)
        .suffix(SUFFIX)
        .tempfile_in(folder)?;
    new.write_all(bytes)?;
    // A drive pulled out right after must hold all of it.
    new.as_file().sync_all()?;
    new.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Takes away what programs left that were killed while they wrote.
fn sweep(folder: &Path) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let left = name.starts_with(PREFIX) && name.ends_with(SUFFIX);
        // A link of that name is not ours to follow.
        if left && entry.file_type().is_ok_and(|kind| kind.is_file()) {
            // What cannot be taken away harms nobody.
            drop(std::fs::remove_file(entry.path()));
        }
    }
}
