//! The guide in a terminal: numbered choices, one line of input at a time.
//!
//! It needs no window and nothing of the terminal but its lines. Nothing is
//! stored; answers end with the program.

use std::io::{self, BufRead, Write};

use zeroize::Zeroizing;

use super::args::Text;
use super::commands::{CommandError, composer, load};
use super::terminal;
use crate::guide::{ChoiceSet, Goal, Guide, QuestionId, QuestionKind};
use crate::journey::{self, Answers};
use crate::pages::{Composer, Page, plain_text};
use crate::search::{Index, Kind, fold};
use crate::words::{Arg, Locale, Msg, Words, ids, msg};
use crate::{clinic, screen};

/// The most answers that a search lists.
const MOST_HITS: usize = 12;

/// Runs the guide in this terminal until the reader ends it or the input does.
pub(super) fn text(args: &Text) -> Result<(), CommandError> {
    let (guide, words) = load(&args.content)?;
    let mut languages = args.languages();
    composer(&guide, &words, &languages)?;
    let plain = terminal::is_plain();
    if plain {
        crate::words::SOURCE.clone_into(&mut languages.lang);
    }
    let desk = Desk {
        guide: &guide,
        words: &words,
        plain,
    };
    let mut reader = Reader {
        desk,
        language: languages.lang,
        answers: Answers::none(&guide),
        input: io::stdin().lock(),
        output: io::stdout().lock(),
    };
    // A reader who stops listening has had enough: that is no failure.
    drop(reader.run());
    reader.answers.wipe();
    Ok(())
}

/// What stays the same.
struct Desk<'a> {
    guide: &'a Guide,
    words: &'a Words,
    /// Whether the terminal shows plain letters only.
    plain: bool,
}

struct Reader<'a, I, O> {
    desk: Desk<'a>,
    language: String,
    answers: Answers,
    input: I,
    output: O,
}

/// What the reader typed.
enum Typed {
    /// Overwritten once it is understood; what the system buffers is out of reach.
    Words(Zeroizing<String>),
    Back,
    Quit,
}

/// Where a part of the guide leads when it is left.
#[derive(PartialEq, Eq)]
enum Next {
    Menu,
    Quit,
}

impl<I: BufRead, O: Write> Reader<'_, I, O> {
    fn locale(&self) -> Option<&Locale> {
        let words = self.desk.words;
        words
            .locale(&self.language)
            .or_else(|| words.locales().first())
    }

    fn composer(&self) -> Option<Composer<'_>> {
        Some(Composer {
            guide: self.desk.guide,
            words: self.desk.words,
            main: self.locale()?,
            second: None,
            today: screen::today(self.desk.guide.content_date),
        })
    }

    fn say(&self, message: Msg, args: &[(&'static str, Arg)]) -> String {
        let Some(locale) = self.locale() else {
            return String::new();
        };
        self.desk.words.say(locale, message, args).carried()
    }

    fn write(&mut self, text: &str) -> io::Result<()> {
        let text = if self.desk.plain {
            terminal::plain_letters(text)
        } else {
            text.to_owned()
        };
        self.output.write_all(text.as_bytes())
    }

    fn tell(&mut self, message: Msg) -> io::Result<()> {
        let said = self.say(message, &[]);
        self.write(&format!("\n{said}\n"))
    }

    fn page(
        &mut self,
        make: impl FnOnce(&Composer<'_>, &Answers) -> Option<Page>,
    ) -> io::Result<()> {
        let page = self
            .composer()
            .and_then(|composer| make(&composer, &self.answers));
        let text = page.map(|page| plain_text(&page)).unwrap_or_default();
        self.write(&format!("\n{text}"))
    }

    fn list(&mut self, lines: &[String]) -> io::Result<()> {
        let width = lines.len().to_string().len();
        for (index, line) in lines.iter().enumerate() {
            self.write(&format!("  {:>width$}  {line}\n", index + 1))?;
        }
        Ok(())
    }

    /// Asks for a line. The end of the input is the wish to end.
    fn ask(&mut self, message: Msg) -> io::Result<Typed> {
        let keys = self.say(msg::TEXT_KEYS, &[]);
        let said = self.say(message, &[]);
        self.write(&format!("\n{said} {keys}\n> "))?;
        self.output.flush()?;
        let mut bytes = Zeroizing::new(Vec::new());
        // Not `read_line`: what is typed in another encoding is nonsense, and no failure.
        if self.input.read_until(b'\n', &mut bytes)? == 0 {
            self.write("\n")?;
            return Ok(Typed::Quit);
        }
        let line = String::from_utf8_lossy(&bytes);
        let line = line.trim();
        Ok(match line.to_lowercase().as_str() {
            "q" => Typed::Quit,
            "b" => Typed::Back,
            _ => Typed::Words(Zeroizing::new(line.to_owned())),
        })
    }

    /// Asks for one of `lines` until there is one. `other` may know what words mean.
    fn choose(
        &mut self,
        lines: &[String],
        other: impl Fn(&Self, &str) -> Option<usize>,
    ) -> io::Result<Result<usize, Typed>> {
        loop {
            match self.ask(msg::TEXT_CHOOSE)? {
                Typed::Words(typed) => {
                    let number = one(&typed, lines.len()).or_else(|| other(self, &typed));
                    match number {
                        Some(index) => return Ok(Ok(index)),
                        None => self.tell(msg::TEXT_NOT_UNDERSTOOD)?,
                    }
                }
                typed => return Ok(Err(typed)),
            }
        }
    }

    fn run(&mut self) -> io::Result<()> {
        if self.desk.plain {
            self.tell(msg::TEXT_PLAIN_ONLY)?;
        }
        self.tell(msg::FOOTER_NOTHING_SAVED)?;
        loop {
            let title = self.say(msg::HOME_TITLE, &[]);
            self.write(&format!("\n# {title}\n\n"))?;
            let start = if self.answers.is_empty() {
                msg::HOME_START
            } else {
                msg::HOME_RESUME
            };
            let walk = format!(
                "{}: {}",
                self.say(msg::HOME_STEPS, &[]),
                self.say(start, &[])
            );
            let mut lines = vec![walk];
            for message in [
                msg::FAQ,
                msg::HOME_LAW,
                msg::HELP_TITLE,
                msg::ABOUT_TITLE,
                msg::LANGUAGE_MENU,
                msg::ERASE,
            ] {
                lines.push(self.say(message, &[]));
            }
            self.list(&lines)?;
            let chosen = self.choose(&lines, |_, _| None)?;
            let next = match chosen {
                Ok(0) => self.walk()?,
                Ok(1) => self.faq()?,
                Ok(2) => self.law()?,
                Ok(3) => {
                    let clinic = clinic::read(&clinic::places());
                    self.page(|composer, _| Some(composer.contacts(&clinic)))?;
                    Next::Menu
                }
                Ok(4) => {
                    self.page(|composer, _| Some(composer.about()))?;
                    Next::Menu
                }
                Ok(5) => self.languages()?,
                Ok(_) => {
                    self.answers.wipe();
                    self.tell(msg::ERASED)?;
                    Next::Menu
                }
                Err(Typed::Quit) => Next::Quit,
                Err(_) => Next::Menu,
            };
            if next == Next::Quit {
                return Ok(());
            }
        }
    }

    /// The questions up to the plan, and the plan.
    fn walk(&mut self) -> io::Result<Next> {
        let guide = self.desk.guide;
        let mut at = journey::route(guide, &self.answers).open;
        loop {
            let Some(question) = at else {
                match self.plan()? {
                    Ok(change) => at = Some(change),
                    Err(next) => return Ok(next),
                }
                continue;
            };
            match self.question(question)? {
                Ok(set) => {
                    let fallen = journey::answer(guide, &mut self.answers, question, set);
                    if !fallen.is_empty() {
                        self.fell_away(&fallen)?;
                    }
                    at = match journey::after(guide, &self.answers, question) {
                        Goal::Question(next) => Some(next),
                        Goal::Plan => None,
                    };
                }
                Err(Typed::Quit) => return Ok(Next::Quit),
                Err(_) => match journey::before(guide, &self.answers, question) {
                    Some(before) => at = Some(before),
                    None => return Ok(Next::Menu),
                },
            }
        }
    }

    fn fell_away(&mut self, fallen: &[QuestionId]) -> io::Result<()> {
        let said = self
            .composer()
            .map(|composer| composer.fell_away(fallen).main.carried());
        self.write(&format!("\n{}\n", said.unwrap_or_default()))
    }

    /// Asks one question.
    fn question(&mut self, id: QuestionId) -> io::Result<Result<ChoiceSet, Typed>> {
        let guide = self.desk.guide;
        let Some(question) = guide.walkthrough.question(id) else {
            return Ok(Err(Typed::Back));
        };
        let Some(composer) = self.composer() else {
            return Ok(Err(Typed::Quit));
        };
        let given = self.answers.get(id).unwrap_or_default();
        let choices = composer.choices(id, given);
        let text = |attribute| {
            composer
                .text(&ids::question(&question.id), attribute)
                .main
                .carried()
        };
        let head = format!(
            "\n{}\n# {}\n\n{}\n\n",
            composer.progress(id, &self.answers).main.carried(),
            text(None),
            text(Some("help")),
        );
        let lines: Vec<String> = choices
            .iter()
            .map(|choice| {
                let chosen = if choice.chosen { " (x)" } else { "" };
                format!("{}{chosen}", choice.text.main.carried())
            })
            .collect();
        let indexes: Vec<usize> = choices.iter().map(|choice| choice.index).collect();
        let at = |place: usize| indexes.get(place).copied().map(ChoiceSet::one);
        self.write(&head)?;
        self.list(&lines)?;
        let several = match question.kind {
            QuestionKind::Many { none } => Some(none),
            _ => None,
        };
        loop {
            let ask = match several {
                Some(_) => msg::TEXT_CHOOSE_ANY,
                None if question.kind == QuestionKind::Jurisdictions => msg::TEXT_CHOOSE_PLACE,
                None => msg::TEXT_CHOOSE,
            };
            let typed = match self.ask(ask)? {
                Typed::Words(typed) => typed,
                typed => return Ok(Err(typed)),
            };
            let set = if let Some(none) = several {
                all(&typed, lines.len()).and_then(|places| {
                    let set = places
                        .into_iter()
                        .filter_map(at)
                        .fold(ChoiceSet::default(), ChoiceSet::with);
                    let alone = set.meets(ChoiceSet::one(none)) && set.indexes().count() > 1;
                    (!alone).then_some(set)
                })
            } else {
                let place = (question.kind == QuestionKind::Jurisdictions)
                    .then(|| self.place(&typed))
                    .flatten();
                one(&typed, lines.len())
                    .and_then(at)
                    .or(place.map(ChoiceSet::one))
            };
            match set {
                Some(set) if !set.is_empty() => return Ok(Ok(set)),
                _ => self.tell(msg::TEXT_NOT_UNDERSTOOD)?,
            }
        }
    }

    /// A place by its code, or by its name in any language of the guide.
    fn place(&self, typed: &str) -> Option<usize> {
        let wanted = fold(typed);
        let words = self.desk.words;
        let is_it = |code: &str| {
            let named = |locale: &Locale| {
                let name = words.rich(locale, &ids::state(code), None, &[]).plain();
                fold(&name) == wanted
            };
            code.eq_ignore_ascii_case(typed) || words.locales().iter().any(named)
        };
        let mut places = self.desk.guide.law.jurisdictions.iter();
        places.position(|place| is_it(&place.code))
    }

    /// Shows the plan; the reader may change an answer or leave.
    fn plan(&mut self) -> io::Result<Result<QuestionId, Next>> {
        self.page(|composer, answers| Some(composer.plan(answers)))?;
        let guide = self.desk.guide;
        let asked = journey::route(guide, &self.answers).answered;
        let Some(composer) = self.composer() else {
            return Ok(Err(Next::Quit));
        };
        let lines: Vec<String> = composer
            .answered(&self.answers, &asked)
            .iter()
            .map(|a| format!("{}: {}", a.label.main.carried(), a.answer.main.carried()))
            .collect();
        let change = self.say(msg::PLAN_CHANGE, &[]);
        self.write(&format!("\n{change}:\n"))?;
        self.list(&lines)?;
        Ok(match self.choose(&lines, |_, _| None)? {
            Ok(index) => asked.get(index).copied().ok_or(Next::Menu),
            Err(Typed::Quit) => Err(Next::Quit),
            Err(_) => Err(Next::Menu),
        })
    }

    /// Questions and answers: a number, or words to look for.
    fn faq(&mut self) -> io::Result<Next> {
        let (guide, words) = (self.desk.guide, self.desk.words);
        let Some(locale) = self.locale() else {
            return Ok(Next::Quit);
        };
        let index = Index::new(guide, words, locale);
        let every: Vec<usize> = (0..guide.faq.entries.len()).collect();
        let mut shown = every.clone();
        loop {
            let lines: Vec<String> = shown
                .iter()
                .filter_map(|entry| guide.faq.entries.get(*entry))
                .map(|entry| self.say_id(&ids::faq(&entry.id)))
                .collect();
            self.write("\n")?;
            self.list(&lines)?;
            match self.ask(msg::TEXT_CHOOSE_ANSWER)? {
                Typed::Quit => return Ok(Next::Quit),
                Typed::Back if shown.len() == every.len() => return Ok(Next::Menu),
                Typed::Back => shown.clone_from(&every),
                Typed::Words(typed) => {
                    if let Some(at) = one(&typed, shown.len()) {
                        let entry = shown
                            .get(at)
                            .and_then(|entry| guide.faq.entries.get(*entry));
                        self.page(|composer, _| entry.map(|entry| composer.faq(entry)))?;
                        continue;
                    }
                    let hits = index.find(&typed);
                    let found: Vec<usize> = hits
                        .iter()
                        .filter(|hit| hit.kind == Kind::Faq)
                        .map(|hit| hit.index)
                        .take(MOST_HITS)
                        .collect();
                    if found.is_empty() || typed.is_empty() {
                        self.tell(msg::TEXT_NOTHING_FOUND)?;
                    } else {
                        shown = found;
                    }
                }
            }
        }
    }

    fn say_id(&self, id: &str) -> String {
        let Some(locale) = self.locale() else {
            return String::new();
        };
        self.desk.words.rich(locale, id, None, &[]).carried()
    }

    /// The law of a place, by number, code or name.
    fn law(&mut self) -> io::Result<Next> {
        let places = &self.desk.guide.law.jurisdictions;
        let lines: Vec<String> = places
            .iter()
            .map(|place| format!("{} ({})", self.say_id(&ids::state(&place.code)), place.code))
            .collect();
        self.write("\n")?;
        self.list(&lines)?;
        match self.choose(&lines, Self::place)? {
            Ok(index) => {
                let place = places.get(index);
                self.page(|composer, _| composer.law(&place?.code))?;
                Ok(Next::Menu)
            }
            Err(Typed::Quit) => Ok(Next::Quit),
            Err(_) => Ok(Next::Menu),
        }
    }

    fn languages(&mut self) -> io::Result<Next> {
        let plain = self.desk.plain;
        let offered: Vec<(String, String)> = self
            .desk
            .words
            .offered()
            .map(|locale| (locale.manifest.tag.clone(), locale.manifest.name.clone()))
            .filter(|(tag, _)| !plain || tag == crate::words::SOURCE)
            .collect();
        let lines: Vec<String> = offered.iter().map(|(_, name)| name.clone()).collect();
        self.write("\n")?;
        self.list(&lines)?;
        let by_tag = |_: &Self, typed: &str| {
            let known = |(tag, _): &(String, String)| tag.eq_ignore_ascii_case(typed);
            offered.iter().position(known)
        };
        match self.choose(&lines, by_tag)? {
            Ok(index) => {
                if let Some((tag, _)) = offered.get(index) {
                    self.language.clone_from(tag);
                }
                Ok(Next::Menu)
            }
            Err(Typed::Quit) => Ok(Next::Quit),
            Err(_) => Ok(Next::Menu),
        }
    }
}

/// The place of a number from 1 to `count`.
fn one(typed: &str, count: usize) -> Option<usize> {
    let number: usize = typed.trim_end_matches('.').parse().ok()?;
    (number <= count).then(|| number.checked_sub(1)).flatten()
}

/// The places of numbers with spaces or commas between, if each is one.
fn all(typed: &str, count: usize) -> Option<Vec<usize>> {
    let numbers = typed
        .split([' ', ',', '\t'])
        .filter(|part| !part.is_empty());
    numbers.map(|number| one(number, count)).collect()
}
