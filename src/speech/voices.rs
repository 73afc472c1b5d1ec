//! Which speech programs there are, which languages they speak, and how each is
//! asked to.

use std::io::Read as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use wait_timeout::ChildExt as _;

use super::SpeechError;

/// How long a program may take to list its voices.
pub const PATIENCE: Duration = Duration::from_secs(3);

/// The most that is read of a list of voices, in bytes.
const MOST: u64 = 1024 * 1024;

/// The speech programs that are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `espeak-ng`, on Linux. Not `spd-say`: what it hands to its service outlives
    /// it and may stand in that service's log.
    Espeak,
    /// `say`, on macOS.
    Say,
    /// The speech of Windows, through `PowerShell`.
    Windows,
}

/// A speech program of this computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// Which one it is.
    pub kind: Kind,
    /// Its file, or its name where the system looks for programs.
    pub path: PathBuf,
}

/// The programs that this system may have, the preferred one first.
#[must_use]
pub fn of_this_system() -> Vec<Program> {
    let known: &[(Kind, &str)] = if cfg!(target_os = "macos") {
        &[(Kind::Say, "say")]
    } else if cfg!(windows) {
        &[(Kind::Windows, "powershell.exe")]
    } else {
        &[(Kind::Espeak, "espeak-ng")]
    };
    let known = known.iter().map(|(kind, name)| Program {
        kind: *kind,
        path: PathBuf::from(name),
    });
    known.collect()
}

/// A voice that a program has.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Offered {
    /// Its language, in small letters with hyphens.
    language: String,
    /// What the program calls it.
    name: String,
}

/// The voice that reads a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// The program that has it.
    pub program: Program,
    /// What the program calls it.
    pub name: String,
}

/// The voices of this computer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Voices {
    found: Vec<(Program, Vec<Offered>)>,
}

impl Voices {
    /// Asks the programs for their voices; each may take so long to answer. Not
    /// to be called where a window waits for it.
    ///
    /// # Errors
    /// When no program is there or none answers in time.
    pub fn look_for(programs: &[Program], patience: Duration) -> Result<Self, SpeechError> {
        let mut found = Vec::new();
        let mut problem = SpeechError::NoProgram;
        for program in programs {
            match list(program, patience) {
                Ok(voices) => found.push((program.clone(), voices)),
                // A program that is there and fails says more than one that is not.
                Err(error) if problem == SpeechError::NoProgram => problem = error,
                Err(_) => {}
            }
        }
        if found.is_empty() {
            return Err(problem);
        }
        Ok(Self { found })
    }

    /// The voice for a language by its tag, from the first program that has one.
    #[must_use]
    pub fn voice(&self, tag: &str) -> Option<Voice> {
        self.found.iter().find_map(|(program, offered)| {
            let voice = choose(tag, offered)?;
            Some(Voice {
                program: program.clone(),
                name: voice.name.clone(),
            })
        })
    }
}

/// The languages, as speech programs name them, in which a text with this tag
/// can be read, the best first. The guide's Spanish is that of the Americas.
fn wanted(tag: &str) -> &'static [&'static str] {
    match tag {
        "en" => &["en-us", "en"],
        "es" => &["es-419", "es-us", "es-mx", "es"],
        "fr" => &["fr-fr", "fr"],
        "pt-BR" => &["pt-br", "pt"],
        // Not "zh" alone: it may stand for Cantonese.
        "zh-Hans" => &["cmn", "cmn-cn", "zh-cn", "zh-hans"],
        "tl" => &["tl", "fil"],
        "ar" => &["ar"],
        "bn" => &["bn"],
        "hi" => &["hi"],
        "ht" => &["ht"],
        "ko" => &["ko"],
        "pa" => &["pa"],
        "ru" => &["ru"],
        "ur" => &["ur"],
        "vi" => &["vi"],
        _ => &[],
    }
}

fn choose<'a>(tag: &str, offered: &'a [Offered]) -> Option<&'a Offered> {
    let wanted = wanted(tag);
    let exactly = |language: &&str| offered.iter().find(|voice| voice.language == *language);
    // "ar" is also read by a voice for "ar-eg".
    let in_a_country = |language: &&str| {
        let start = format!("{language}-");
        let mut voices = offered.iter();
        voices.find(|voice| voice.language.starts_with(&start))
    };
    let found = wanted.iter().find_map(exactly);
    found.or_else(|| wanted.iter().find_map(in_a_country))
}

/// The script that lists the voices of Windows.
const LIST_ON_WINDOWS: &str = "Add-Type -AssemblyName System.Speech; \
    (New-Object System.Speech.Synthesis.SpeechSynthesizer).GetInstalledVoices() | \
    ForEach-Object { $_.VoiceInfo.Culture.Name + '|' + $_.VoiceInfo.Name }";

/// Asks a program for its voices.
fn list(program: &Program, patience: Duration) -> Result<Vec<Offered>, SpeechError> {
    let args: &[&str] = match program.kind {
        Kind::Espeak => &["--voices"],
        Kind::Say => &["-v", "?"],
        Kind::Windows => &["-NoProfile", "-NonInteractive", "-Command", LIST_ON_WINDOWS],
    };
    let mut child = quiet(&program.path)
        .args(args)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|_| SpeechError::NoProgram)?;
    let pipe = child.stdout.take();
    let listed = std::thread::spawn(move || {
        let mut said = Vec::new();
        if let Some(pipe) = pipe {
            drop(pipe.take(MOST).read_to_end(&mut said));
        }
        String::from_utf8_lossy(&said).into_owned()
    });
    let status = child.wait_timeout(patience).ok().flatten();
    let Some(status) = status else {
        drop(child.kill());
        drop(child.wait());
        return Err(SpeechError::Hung);
    };
    if !status.success() {
        return Err(SpeechError::Failed);
    }
    let listed = listed.join().unwrap_or_default();
    Ok(listed
        .lines()
        .filter_map(|line| read(program.kind, line))
        .collect())
}

/// A program that writes nothing to the terminal and opens no window.
pub(super) fn quiet(path: &PathBuf) -> Command {
    let mut command = Command::new(path);
    // Tables keep their English columns whatever the system speaks.
    command.env("LC_ALL", "C.UTF-8");
    command.stdout(Stdio::null()).stderr(Stdio::null());
    #[cfg(windows)]
    {
        use std::os::windows::process::CommandExt as _;
        const CREATE_NO_WINDOW: u32 = 0x0800_0000;
        command.creation_flags(CREATE_NO_WINDOW);
    }
    command
}

/// One line of a program's list.
fn read(kind: Kind, line: &str) -> Option<Offered> {
    let (language, name) = match kind {
        // Pty Language Age/Gender VoiceName File Other
        Kind::Espeak => {
            let mut columns = line.split_whitespace();
            columns.next()?.parse::<u8>().ok()?;
            let language = columns.next()?;
            (language, language)
        }
        // Name en_US # A sentence in it.
        Kind::Say => {
            let (voice, _) = line.split_once('#')?;
            let (name, language) = voice.trim_end().rsplit_once(char::is_whitespace)?;
            (language, name.trim_end())
        }
        Kind::Windows => line.trim_end().split_once('|')?,
    };
    if language.is_empty() || name.is_empty() {
        return None;
    }
    Some(Offered {
        language: language.replace('_', "-").to_lowercase(),
        name: name.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offered(kind: Kind, list: &str) -> Vec<Offered> {
        list.lines().filter_map(|line| read(kind, line)).collect()
    }

    fn name<'a>(tag: &str, offered: &'a [Offered]) -> Option<&'a str> {
        choose(tag, offered).map(|voice| voice.name.as_str())
    }

    #[test]
    fn the_list_of_espeak_is_read() {
        let list = "\
Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  ar              --/M      Arabic             sem/ar
 5  cmn             --/M      Chinese_(Mandarin,_latin_as_English) sit/cmn (zh-cmn 5)(zh 5)
 5  yue             --/M      Chinese_(Cantonese) sit/yue (zh-yue 5)(zh 8)
 2  en-gb           --/M      English_(Great_Britain) gmw/en (en 2)
 2  en-us           --/M      English_(America)  gmw/en-US (en 3)
 5  es              --/M      Spanish_(Spain)    roa/es
 5  es-419          --/M      Spanish_(Latin_America) roa/es-419 (es-mx 6)
 5  fr-fr           --/M      French_(France)    roa/fr (fr 5)
 5  pt-br           --/M      Portuguese_(Brazil) roa/pt-BR (pt 5)
";
        let offered = offered(Kind::Espeak, list);
        assert_eq!(offered.len(), 9);
        for (tag, voice) in [
            ("en", Some("en-us")),
            ("es", Some("es-419")),
            ("fr", Some("fr-fr")),
            ("pt-BR", Some("pt-br")),
            ("zh-Hans", Some("cmn")),
            ("ar", Some("ar")),
            ("tl", None),
            ("ht", None),
        ] {
            assert_eq!(name(tag, &offered), voice, "{tag}");
        }
    }

    #[test]
    fn the_lists_of_other_programs_are_read() {
        let list = "\
Alex                en_US    # Most people recognize me by my voice.
Bad News            en_US    # The light you see at the end.
Sin-ji              zh_HK    # 您好,我叫 Sin-ji。
Ting-Ting           zh_CN    # 您好,我叫Ting-Ting。
Maged               ar_001   # مرحبًا
";
        let voices = offered(Kind::Say, list);
        assert_eq!(name("en", &voices), Some("Alex"));
        assert_eq!(name("zh-Hans", &voices), Some("Ting-Ting"));
        assert_eq!(name("ar", &voices), Some("Maged"));
        assert_eq!(name("es", &voices), None);
        let voices = offered(
            Kind::Windows,
            "es-MX|Microsoft Sabina Desktop\r\n\r\nodd\r\n",
        );
        assert_eq!(name("es", &voices), Some("Microsoft Sabina Desktop"));
        assert_eq!(voices.len(), 1);
    }
}
