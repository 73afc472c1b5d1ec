//! Reading aloud through the system's own speech program.
//!
//! The program runs as a child process, one sentence at a time. What is said goes
//! through its standard input and never through its arguments, which others on
//! the computer can list.

mod script;
mod speaker;
mod voices;

pub use script::{Script, Sentence, Spot, spoken};
pub use speaker::{Event, FASTEST, Limits, SLOWEST, STEP, Speaker, USUAL, Utterance};
pub use voices::{Kind, PATIENCE, Program, Voice, Voices, of_this_system};

/// Why nothing is read aloud, or not to the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SpeechError {
    /// The system has no speech program that this one knows.
    #[error("this computer has no speech program")]
    NoProgram,
    /// It has no voice for the language.
    #[error("this computer has no voice for this language")]
    NoVoice,
    /// The program did not answer, or did not come to the end of a sentence.
    #[error("the speech program does not answer")]
    Hung,
    /// It ended far sooner than anybody speaks: there is no sound.
    #[error("the speech program made no sound")]
    Silent,
    /// It ended with an error.
    #[error("the speech program ended with an error")]
    Failed,
}
