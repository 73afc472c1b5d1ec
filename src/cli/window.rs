//! Opens the window, and tries a second time where the graphics driver failed.
//!
//! For that the same program is started afresh, since a failed driver leaves its libraries in
//! no state to go on with. The second try asks Mesa, which brings OpenGL on Linux, to
//! paint without the graphics card. Another library to paint with (wgpu) would make
//! the program much larger for the few computers where this does not help; for
//! them there is `hold-guide text`.

use std::ffi::OsString;
use std::process::Command;

use super::Outcome;
use super::args::Window;
use super::commands::{CommandError, Result, locale};
use crate::guide::Files;
use crate::{check, screen};

/// Says to the second try that it is one.
const SECOND: &str = "HOLD_GUIDE_SECOND_TRY";
/// Asks Mesa to paint without the graphics card.
const WITHOUT_CARD: &str = "LIBGL_ALWAYS_SOFTWARE";
/// Ask Mesa for a driver by name, which may be the one that failed.
const DRIVERS: [&str; 2] = ["GALLIUM_DRIVER", "MESA_LOADER_DRIVER_OVERRIDE"];

/// Keep what graphics libraries make of the guide's few shaders out of the folder for caches:
/// for Mesa, for versions of it before 2021, and for the driver of NVIDIA.
#[cfg(target_os = "linux")]
const WITHOUT_CACHE: [(&str, &str); 3] = [
    ("MESA_SHADER_CACHE_DISABLE", "true"),
    ("MESA_GLSL_CACHE_DISABLE", "true"),
    ("__GL_SHADER_DISK_CACHE", "0"),
];

pub(super) fn window(window: &Window) -> Result {
    leave_no_cache();
    let files = Files::built_in();
    let (guide, words) = check::load(&files).map_err(CommandError::Content)?;
    for tag in window.lang.iter().chain(&window.second) {
        locale(&words, tag)?;
    }
    let start = screen::Start {
        language: window.lang.clone(),
        second: window.second.clone(),
        text_percent: window.text,
        colors: window.colors.map(Into::into),
        settings: window.settings.clone(),
        kiosk: window.kiosk,
        workshop: window.workshop,
        helper: window.helper,
    };
    match screen::open(guide, words, start) {
        Ok(()) => Ok(Outcome::default()),
        Err(error @ screen::WindowError::NoPaint) => match without_card() {
            // The second try has said what there is to say.
            Some(code) => Ok(Outcome {
                code,
                ..Outcome::default()
            }),
            None => Err(error.into()),
        },
        Err(error) => Err(error.into()),
    }
}

/// Becomes the same program in surroundings in which graphics libraries write no files.
/// They look at the surroundings that a program is started with, so this one starts
/// itself, once. Where that fails it goes on: the files hold nothing of a reader.
fn leave_no_cache() {
    #[cfg(target_os = "linux")]
    {
        use std::os::unix::process::CommandExt as _;

        let missing = |(name, _): &&(&str, &str)| std::env::var_os(name).is_none();
        if !WITHOUT_CACHE.iter().any(|set| missing(&set)) {
            return;
        }
        let Ok(program) = std::env::current_exe() else {
            return;
        };
        let missing = WITHOUT_CACHE.iter().filter(missing).copied();
        let mut again = Command::new(program);
        again.args(std::env::args_os().skip(1)).envs(missing);
        drop(again.exec());
    }
}

/// Starts the program again without the graphics card, and waits. Returns how it
/// ended; `None` when this is that try already, or nothing else can be tried.
fn without_card() -> Option<u8> {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if !cfg!(target_os = "linux") || set(SECOND) {
        return None;
    }
    let program = std::env::current_exe().ok()?;
    // The window takes a language and a text size, never an answer.
    let args: Vec<OsString> = std::env::args_os().skip(1).collect();
    let mut again = Command::new(program);
    again.args(args).env(SECOND, "1").env(WITHOUT_CARD, "1");
    for driver in DRIVERS {
        again.env_remove(driver);
    }
    let ended = again.status().ok()?;
    Some(
        ended
            .code()
            .and_then(|code| u8::try_from(code).ok())
            .unwrap_or(1),
    )
}
