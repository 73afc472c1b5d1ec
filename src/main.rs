//! The program `hold-guide`: reads its arguments and hands over to the library.

use std::io::Write as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    hold_guide::fault::speak_plainly();
    // Before anything else, while there is one thread.
    hold_guide::guard::enter();
    let outcome = hold_guide::cli::run(std::env::args_os());
    // A closed pipe is the reader's choice and no failure of the guide.
    drop(std::io::stdout().write_all(outcome.out.as_bytes()));
    drop(std::io::stderr().write_all(outcome.err.as_bytes()));
    ExitCode::from(outcome.code)
}
