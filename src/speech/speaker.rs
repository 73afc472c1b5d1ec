//! Says sentences one after the other, beside the window.
//!
//! Each sentence is a child process of its own. Stopping, pausing and moving on
//! kill it at once, whoever asks and however the speaker ends. Should this program
//! itself be killed, the sentence that is being said is said to its end and
//! nothing after it: the child has been given no more. (`espeak-ng` reads all of its
//! input before it speaks, so a pipe that closes does not silence it.)

use std::io::Write as _;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use zeroize::Zeroize as _;

use super::voices::quiet;
use super::{Kind, SpeechError, Voice};

/// The slowest speed, in percent of the usual.
pub const SLOWEST: u16 = 70;
/// The fastest.
pub const FASTEST: u16 = 160;
/// The usual speed.
pub const USUAL: u16 = 100;
/// One step slower or faster.
pub const STEP: u16 = 15;

/// The usual speed of `espeak-ng` and `say` in words a minute, a little below
/// their own: listeners may be tired, and the words are new to them.
const WORDS_A_MINUTE: u32 = 160;

/// How often a child is looked after while it speaks.
const LOOK: Duration = Duration::from_millis(15);

/// A sentence with the voice that says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Utterance {
    /// The voice.
    pub voice: Voice,
    /// The words.
    pub words: String,
}

impl Drop for Utterance {
    fn drop(&mut self) {
        self.words.zeroize();
    }
}

/// How long a sentence can take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// What a program may take besides speaking.
    pub patience: Duration,
    /// The most for each character at the slowest speed.
    pub most_a_character: Duration,
    /// The least for each character: what is faster makes no sound.
    pub least_a_character: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            patience: Duration::from_secs(10),
            most_a_character: Duration::from_millis(700),
            least_a_character: Duration::from_millis(8),
        }
    }
}

impl Limits {
    /// The shortest words of which the time tells anything.
    const TELLING: usize = 20;

    fn most(self, words: &str) -> Duration {
        self.patience + self.most_a_character * length(words)
    }

    fn is_silent(self, words: &str, took: Duration) -> bool {
        words.chars().count() >= Self::TELLING && took < self.least_a_character * length(words)
    }
}

fn length(words: &str) -> u32 {
    u32::try_from(words.chars().count()).unwrap_or(u32::MAX)
}

/// What a speaker tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// The sentence with this number is being said.
    Started(usize),
    /// All has been said.
    Finished,
    /// It went wrong, and nothing more is said.
    Failed(SpeechError),
}

/// What is to be said now. Whoever changes it also counts `turn` up and kills the
/// child of the turn before.
struct Now {
    at: usize,
    turn: u64,
    percent: u16,
    paused: bool,
    stopped: bool,
    child: Option<Child>,
}

struct Shared {
    now: Mutex<Now>,
    changed: Condvar,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reads sentences aloud until it is stopped or dropped.
pub struct Speaker {
    shared: Arc<Shared>,
    count: usize,
}

impl std::fmt::Debug for Speaker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Never the words.
        f.debug_struct("Speaker").finish_non_exhaustive()
    }
}

impl Speaker {
    /// Starts to read at the first sentence. `tell` is called from another thread.
    #[must_use]
    pub fn start(
        sentences: Vec<Utterance>,
        percent: u16,
        limits: Limits,
        tell: impl Fn(Event) + Send + 'static,
    ) -> Self {
        let count = sentences.len();
        let shared = Arc::new(Shared {
            now: Mutex::new(Now {
                at: 0,
                turn: 0,
                percent: percent.clamp(SLOWEST, FASTEST),
                paused: false,
                stopped: false,
                child: None,
            }),
            changed: Condvar::new(),
        });
        let theirs = Arc::clone(&shared);
        std::thread::spawn(move || say_all(&theirs, &sentences, limits, &tell));
        Self { shared, count }
    }

    /// Falls silent; [`Self::go_on`] starts the sentence again.
    pub fn pause(&self) {
        self.change(|now| now.paused = true);
    }

    /// Goes on with the sentence at which it was paused.
    pub fn go_on(&self) {
        self.change(|now| now.paused = false);
    }

    /// Moves to the next sentence or the one before; returns which that is.
    #[must_use]
    pub fn step(&self, forward: bool) -> usize {
        let last = self.count.saturating_sub(1);
        self.change(|now| {
            now.at = if forward {
                now.at.saturating_add(1).min(last)
            } else {
                now.at.saturating_sub(1)
            };
            now.at
        })
    }

    /// Says the sentence again, and all that follow, at this speed in percent.
    pub fn set_speed(&self, percent: u16) {
        self.change(|now| now.percent = percent.clamp(SLOWEST, FASTEST));
    }

    /// Falls silent for good.
    pub fn stop(&self) {
        self.change(|now| now.stopped = true);
    }

    fn change<R>(&self, change: impl FnOnce(&mut Now) -> R) -> R {
        let mut now = self.shared.lock();
        let result = change(&mut now);
        now.turn += 1;
        // The thread reaps it. One that has ended by itself cannot be killed.
        drop(now.child.as_mut().map(Child::kill));
        drop(now);
        self.shared.changed.notify_all();
        result
    }
}

impl Drop for Speaker {
    fn drop(&mut self) {
        self.stop();
    }
}

/// How a sentence ended.
enum End {
    Said,
    Changed,
    Failed(SpeechError),
}

fn say_all(
    shared: &Shared,
    sentences: &[Utterance],
    limits: Limits,
    tell: &(impl Fn(Event) + Send),
) {
    loop {
        let mut now = shared.lock();
        while now.paused && !now.stopped {
            let waited = shared.changed.wait(now);
            now = waited.unwrap_or_else(PoisonError::into_inner);
        }
        if now.stopped {
            return;
        }
        let (at, turn) = (now.at, now.turn);
        let Some(sentence) = sentences.get(at) else {
            drop(now);
            tell(Event::Finished);
            return;
        };
        // Spawned while nobody else can change what is wanted: a stop finds either
        // no child and none to come, or this one.
        match spawn(sentence, now.percent) {
            Ok(child) => now.child = Some(child),
            Err(error) => {
                drop(now);
                tell(Event::Failed(error));
                return;
            }
        }
        drop(now);
        tell(Event::Started(at));
        match wait(shared, turn, &sentence.words, limits) {
            End::Changed => {}
            End::Said => {
                let mut now = shared.lock();
                if now.turn == turn {
                    now.at += 1;
                }
            }
            End::Failed(error) => {
                tell(Event::Failed(error));
                return;
            }
        }
    }
}

/// Looks after the child until it ends, is no longer wanted, or takes too long.
fn wait(shared: &Shared, turn: u64, words: &str, limits: Limits) -> End {
    let began = Instant::now();
    loop {
        let mut now = shared.lock();
        if now.turn != turn {
            let child = now.child.take();
            drop(now);
            reap(child);
            return End::Changed;
        }
        let ended = now.child.as_mut().map(Child::try_wait);
        let took = began.elapsed();
        match ended {
            Some(Ok(None)) if took > limits.most(words) => {
                let mut child = now.child.take();
                drop(now);
                drop(child.as_mut().map(Child::kill));
                reap(child);
                return End::Failed(SpeechError::Hung);
            }
            Some(Ok(None)) => drop(shared.changed.wait_timeout(now, LOOK)),
            Some(Ok(Some(status))) => {
                now.child = None;
                return if !status.success() {
                    End::Failed(SpeechError::Failed)
                } else if limits.is_silent(words, took) {
                    End::Failed(SpeechError::Silent)
                } else {
                    End::Said
                };
            }
            None | Some(Err(_)) => return End::Failed(SpeechError::Failed),
        }
    }
}

fn reap(child: Option<Child>) {
    if let Some(mut child) = child {
        drop(child.wait());
    }
}

/// Starts the program on a sentence, which it gets through a pipe.
fn spawn(sentence: &Utterance, percent: u16) -> Result<Child, SpeechError> {
    let mut child = command(&sentence.voice, percent)
        .stdin(Stdio::piped())
        .spawn()
        .map_err(|_| SpeechError::NoProgram)?;
    if let Some(mut pipe) = child.stdin.take() {
        let words = format!("{}\n", sentence.words);
        // Beside the speaker: a program that does not read must not hold it up. A
        // child that is killed ends the writing.
        std::thread::spawn(move || drop(pipe.write_all(words.as_bytes())));
    }
    Ok(child)
}

/// The script that says what comes through standard input on Windows.
fn say_on_windows(voice: &str, rate: i32) -> String {
    let voice = voice.replace('\'', "''");
    format!(
        "Add-Type -AssemblyName System.Speech; \
         [Console]::InputEncoding = [Text.Encoding]::UTF8; \
         $s = New-Object System.Speech.Synthesis.SpeechSynthesizer; \
         $s.SelectVoice('{voice}'); $s.Rate = {rate}; $s.Speak([Console]::In.ReadToEnd())"
    )
}

/// The program with its arguments: voice and speed, and nothing of the page.
fn command(voice: &Voice, percent: u16) -> Command {
    let mut command = quiet(&voice.program.path);
    let words_a_minute = (WORDS_A_MINUTE * u32::from(percent) / 100).to_string();
    let faster = i32::from(percent) - i32::from(USUAL);
    match voice.program.kind {
        Kind::Espeak => {
            command.args(["-v", &voice.name, "-s", &words_a_minute]);
            // UTF-8, all of standard input.
            command.args(["-b", "1", "--stdin"]);
        }
        Kind::Say => {
            command.args(["-v", &voice.name, "-r", &words_a_minute, "-f", "-"]);
        }
        Kind::Windows => {
            command.args(["-NoProfile", "-NonInteractive", "-Command"]);
            command.arg(say_on_windows(&voice.name, faster / 10));
        }
    }
    command
}
