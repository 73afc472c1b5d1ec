//! A speech program of the test's own: it writes down what it is given, and says it
//! by sleeping.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::{Duration, Instant};

use hold_guide::speech::{Kind, Program};

/// The program and what it writes down.
pub struct FakeVoice {
    folder: tempfile::TempDir,
}

impl FakeVoice {
    /// A program with voices for these languages that takes so many seconds a sentence.
    pub fn new(languages: &[&str], seconds: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let voice = Self { folder };
        let mut list = "Pty Language Age/Gender VoiceName File\n".to_owned();
        for language in languages {
            list.push_str(&format!(" 5  {language} --/M Name x/{language}\n"));
        }
        fs::write(voice.folder.path().join("voices"), list).expect("a file");
        // The shell itself becomes the sleep: what is killed is what would speak.
        voice.behave(&format!("cat >> said; exec sleep {seconds}"));
        voice
    }

    /// Makes it do this instead with a sentence on its standard input.
    pub fn behave(&self, script: &str) {
        let path = self.path().join("espeak-ng");
        let script = format!(
            "#!/bin/sh\ncd {}\necho \"$@\" >> args\n\
             if [ \"$1\" = --voices ]; then cat voices; exit; fi\n\
             echo $$ >> pids\n{script}\n",
            self.path().display()
        );
        // Written beside and moved: a running program cannot be written over.
        let new = self.path().join("new");
        fs::write(&new, script).expect("a file");
        fs::set_permissions(&new, fs::Permissions::from_mode(0o755)).expect("a mode");
        fs::rename(new, path).expect("a program");
    }

    /// Where it lives.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// It as a program.
    pub fn program(&self) -> Program {
        Program {
            kind: Kind::Espeak,
            path: self.path().join("espeak-ng"),
        }
    }

    fn written(&self, name: &str) -> String {
        fs::read_to_string(self.path().join(name)).unwrap_or_default()
    }

    /// What it was given to say so far, line by line.
    pub fn said(&self) -> Vec<String> {
        self.written("said").lines().map(str::to_owned).collect()
    }

    /// The arguments it was given, one line a call.
    pub fn args(&self) -> String {
        self.written("args")
    }

    /// Those of its processes that are there still, zombies included.
    pub fn alive(&self) -> Vec<String> {
        let pids = self.written("pids");
        let there = |pid: &&str| Path::new("/proc").join(pid).exists();
        pids.lines().filter(there).map(str::to_owned).collect()
    }

    /// Waits until none of its processes is left.
    #[track_caller]
    pub fn wait_until_gone(&self) {
        let began = Instant::now();
        while !self.alive().is_empty() {
            let alive = self.alive();
            assert!(
                began.elapsed() < Duration::from_secs(10),
                "{alive:?} live on"
            );
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for FakeVoice {
    fn drop(&mut self) {
        // A test that fails leaves nothing behind either.
        for pid in self.alive() {
            let _ = std::process::Command::new("kill").arg(pid).status();
        }
    }
}
