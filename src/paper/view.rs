//! Opens the guide's own paper in the program that the desktop has for it. No crate
//! does it: those also open addresses of the network, which nothing here ever does.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use wait_timeout::ChildExt as _;

/// How long the desktop's command may take to say that nothing opens the file.
const PATIENCE: Duration = Duration::from_secs(3);

/// Shows a file in the desktop's program for it. `false` when none does.
#[must_use]
pub fn view(path: &Path) -> bool {
    let mut command = if cfg!(target_os = "macos") {
        Command::new("open")
    } else if cfg!(windows) {
        Command::new("explorer")
    } else {
        Command::new("xdg-open")
    };
    let child = command
        .arg(path)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut child) = child else { return false };
    match child.wait_timeout(PATIENCE) {
        // Windows' command ends with 1 whatever it did.
        Ok(Some(status)) => status.success() || cfg!(windows),
        // Some viewers stay in front until they are closed: that is a viewer.
        Ok(None) => {
            std::thread::spawn(move || drop(child.wait()));
            true
        }
        Err(_) => false,
    }
}
