//! Runs a command of the print system, with a limit of time.

use std::io::{Read as _, Write as _};
use std::process::{Child, Command, Stdio};
use std::thread::JoinHandle;
use std::time::Duration;

use wait_timeout::ChildExt as _;

use super::PrintError;

/// The most of its words that are read, in bytes.
const MOST_WORDS: u64 = 64 * 1024;

/// What a command left behind.
pub(super) struct Ended {
    /// Its exit code; `None` when it was stopped.
    pub code: Option<i32>,
    /// What it wrote.
    pub said: String,
    /// What it wrote as an error.
    pub problem: String,
}

/// Runs a command with `input` on its standard input.
///
/// # Errors
/// When it cannot be started, or does not end in time; then it is stopped.
pub(super) fn run(
    command: &mut Command,
    input: &[u8],
    patience: Duration,
) -> Result<Ended, PrintError> {
    without_window(command);
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|_| PrintError::NoSystem)?;
    let input = input.to_owned();
    let stdin = child.stdin.take();
    let feed = std::thread::spawn(move || {
        if let Some(mut stdin) = stdin {
            // A command that does not read says so by its exit code.
            drop(stdin.write_all(&input));
        }
    });
    let out = gather(child.stdout.take());
    let err = gather(child.stderr.take());
    let Some(status) = child.wait_timeout(patience).ok().flatten() else {
        stop(&mut child);
        return Err(PrintError::Hung(patience));
    };
    drop(feed.join());
    Ok(Ended {
        code: status.code(),
        said: out.join().unwrap_or_default(),
        problem: err.join().unwrap_or_default().trim().to_owned(),
    })
}

/// Reads a pipe beside the program, so that a full one never stops the command.
fn gather(pipe: Option<impl std::io::Read + Send + 'static>) -> JoinHandle<String> {
    std::thread::spawn(move || {
        let mut said = Vec::new();
        if let Some(pipe) = pipe {
            drop(pipe.take(MOST_WORDS).read_to_end(&mut said));
        }
        String::from_utf8_lossy(&said).into_owned()
    })
}

fn stop(child: &mut Child) {
    drop(child.kill());
    drop(child.wait());
}

/// On Windows a command would flash a black window.
#[cfg(windows)]
fn without_window(command: &mut Command) {
    use std::os::windows::process::CommandExt as _;
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    command.creation_flags(CREATE_NO_WINDOW);
}

#[cfg(not(windows))]
fn without_window(_: &mut Command) {}
