//! Reading aloud, as far as a reader steers it.

/// What a reader does with the voice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Read {
    /// Starts to read the page, or stops.
    Toggle,
    /// Pauses, or goes on.
    Pause,
    /// Moves to the next sentence, or to the one before.
    Step {
        /// Whether to the next.
        forward: bool,
    },
    /// Reads faster, or slower.
    Speed {
        /// Whether faster.
        faster: bool,
    },
}
