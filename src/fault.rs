//! What the program says when a part of it breaks: where in the program, and
//! nothing else. What a panic says of itself may hold what a reader entered.

use std::io::Write as _;
use std::panic::Location;
use std::path::Path;

/// From now on a panic says one fixed line. To be called at the start.
pub fn speak_plainly() {
    std::panic::set_hook(Box::new(|panic| {
        let line = line(panic.location());
        // Nobody listens any more where standard error is closed.
        drop(std::io::stderr().write_all(line.as_bytes()));
    }));
}

/// The line for a panic at a place. Of the file only its last names are said:
/// before them come folders of the computer that built the program.
#[must_use]
pub fn line(place: Option<&Location<'_>>) -> String {
    let Some(place) = place else {
        return "hold-guide: a part of the program broke\n".to_owned();
    };
    let path = Path::new(place.file());
    let names: Vec<String> = path
        .iter()
        .rev()
        .take(2)
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    let names: Vec<&str> = names.iter().rev().map(String::as_str).collect();
    let (file, line) = (names.join("/"), place.line());
    format!("hold-guide: a part of the program broke ({file}, line {line})\n")
}
