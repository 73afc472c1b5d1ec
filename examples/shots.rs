//! Takes pictures of pages without a display: `./dev shots` runs it.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::Parser;
use egui::vec2;
use hold_guide::check;
use hold_guide::guide::{Files, Guide};
use hold_guide::journey::{self, Answers};
use hold_guide::screen::App;
use hold_guide::screen::state::{Action, Over, Place, Step, Take};
use hold_guide::settings::{Colors, Settings, Store};

#[path = "../tests/support/mod.rs"]
mod support;

/// Writes pictures of pages, without a display.
#[derive(Parser)]
struct Args {
    /// home, question:ID, review, plan, faq, faq:ID, law, law:CODE, term:ID, clock, clock-day, clock-hour, clock-state, contacts, languages, settings or about; all when left out
    #[arg(long)]
    page: Option<String>,
    #[arg(long, default_value = "en")]
    lang: String,
    #[arg(long = "with")]
    second: Option<String>,
    /// In points
    #[arg(long, default_value = "1280x800")]
    size: String,
    /// The text size in percent
    #[arg(long, default_value_t = 100)]
    text: u16,
    /// light, dark or high-contrast
    #[arg(long, default_value = "light", value_parser = colors)]
    colors: Colors,
    /// How far down the page, in points
    #[arg(long, default_value_t = 0.0)]
    scroll: f32,
    /// Answers other than those of the reader the guide keeps in mind
    #[arg(long = "answer")]
    answers: Vec<String>,
    /// A file when a page is named, else a folder
    out: PathBuf,
}

fn colors(name: &str) -> Result<Colors, String> {
    match name {
        "light" => Ok(Colors::Light),
        "dark" => Ok(Colors::Dark),
        "high-contrast" => Ok(Colors::HighContrast),
        _ => Err("light, dark or high-contrast".to_owned()),
    }
}

type Fault = Box<dyn std::error::Error>;

fn main() -> Result<(), Fault> {
    let args = Args::parse();
    let pages = match &args.page {
        Some(page) => vec![(page.clone(), args.out.clone())],
        None => every_page(&args)?,
    };
    for (page, out) in pages {
        shoot(&args, &page, &out)?;
        writeln!(std::io::stdout(), "{}", out.display())?;
    }
    Ok(())
}

/// Every page with the file its picture goes to.
fn every_page(args: &Args) -> Result<Vec<(String, PathBuf)>, Fault> {
    std::fs::create_dir_all(&args.out)?;
    let (guide, _) = load()?;
    let mut pages: Vec<String> = [
        "home",
        "review",
        "plan",
        "faq",
        "law",
        "clock",
        "comparison",
        "finding",
        "glossary",
        "situations",
        "workshop",
        "situation:transfer",
        "about",
        "settings",
        "contacts",
        "languages",
        "sheets",
        "take",
        "phone",
    ]
    .map(str::to_owned)
    .into();
    let questions = guide.walkthrough.questions();
    pages.extend(questions.map(|(_, q)| format!("question:{}", q.id)));
    pages.extend(
        [
            "faq:will-they-come-home",
            "law:TX",
            "law:HI",
            "term:detainer",
        ]
        .map(str::to_owned),
    );
    let file = |page: String| {
        let name = page.replace(':', "-");
        let name = format!("{name}-{}-{}-{}.png", args.lang, args.size, args.text);
        let out = args.out.join(name);
        (page, out)
    };
    Ok(pages.into_iter().map(file).collect())
}

fn load() -> Result<(Guide, hold_guide::words::Words), Fault> {
    check::load(&Files::built_in()).map_err(|findings| {
        let findings: Vec<String> = findings.iter().map(ToString::to_string).collect();
        findings.join("\n").into()
    })
}

fn shoot(args: &Args, page: &str, out: &Path) -> Result<(), Fault> {
    let (width, height) = args.size.split_once('x').ok_or("--size is WIDTHxHEIGHT")?;
    let size = vec2(width.parse()?, height.parse()?);
    let (guide, words) = load()?;
    let mut answers = support::model_answers();
    answers.extend(args.answers.iter().cloned());
    let mut given = Answers::parse(&guide, &answers)?;
    journey::drop_unreachable(&guide, &mut given);
    let settings = Settings {
        language: Some(args.lang.clone()),
        second: args.second.clone(),
        text_percent: args.text,
        colors: args.colors,
        ..Settings::default()
    };
    let today = guide.content_date;
    let questions: Vec<_> = given.answered().collect();
    let mut app = App::new(
        guide,
        words,
        Store::nowhere(),
        (settings, None),
        None,
        Some(today),
    );
    for question in questions {
        let choices = given.get(question).unwrap_or_default();
        for choice in choices.indexes() {
            app.act(Action::Choose(question, choice));
        }
    }
    open(&mut app, page)?;
    let mut stage = support::Stage::new(size, 1.0);
    app.prepare(&stage.ctx);
    stage.pass(Vec::new(), |ui| app.ui(ui));
    stage.settle(20, |ui| app.ui(ui));
    if args.scroll > 0.0 {
        let at = egui::pos2(size.x / 2.0, size.y / 2.0);
        let scroll = egui::Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: vec2(0.0, -args.scroll),
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Unknown,
            modifiers: egui::Modifiers::NONE,
        };
        stage.pass(vec![egui::Event::PointerMoved(at)], |ui| app.ui(ui));
        stage.pass(vec![scroll], |ui| app.ui(ui));
        stage.settle(60, |ui| app.ui(ui));
        stage.pass(vec![egui::Event::PointerGone], |ui| app.ui(ui));
        stage.settle(20, |ui| app.ui(ui));
    }
    let picture = stage.picture(egui::Color32::WHITE);
    support::save(&picture, out)?;
    Ok(())
}

fn open(app: &mut App, page: &str) -> Result<(), Fault> {
    let mut steps = 0;
    let place = match page.split_once(':') {
        Some(("question", id)) => {
            let question = app.guide().walkthrough.find(id).ok_or("no such question")?;
            Place::Question(question)
        }
        Some(("faq", id)) => Place::Faq(Some(id.to_owned())),
        Some(("situation", id)) => Place::Situations(Some(id.to_owned())),
        // "story:bail-set+5" is the story five steps on.
        Some(("story", id)) => {
            let (id, on) = id.split_once('+').unwrap_or((id, "0"));
            steps = on.parse()?;
            Place::Workshop(Some(id.to_owned()))
        }
        Some(("notes", id)) => Place::Notes(id.to_owned()),
        Some(("glossary", id)) => Place::Glossary(Some(id.to_owned())),
        Some(("law", code)) => Place::Law(Some(code.to_owned())),
        Some(("term", id)) => {
            app.act(Action::Open(Over::Term(id.to_owned())));
            return Ok(());
        }
        _ => match page {
            "home" => Place::Home,
            "review" => Place::Review,
            "plan" => Place::Plan,
            "faq" => Place::Faq(None),
            "law" => Place::Law(None),
            "about" => Place::About,
            "settings" => Place::Settings,
            "clock" => Place::Clock,
            "comparison" => Place::Comparison,
            "remembers" => Place::Remember,
            "finding" => Place::Finding,
            "glossary" => Place::Glossary(None),
            "situations" => Place::Situations(None),
            "workshop" => Place::Workshop(None),
            "clock-day" | "clock-hour" | "clock-state" => {
                app.act(Action::Go(Place::Clock));
                app.act(Action::Open(match page {
                    "clock-day" => Over::ClockDay(app.guide().content_date.first_of_month()),
                    "clock-hour" => Over::ClockHour,
                    _ => Over::ClockPlace,
                }));
                return Ok(());
            }
            "contacts" => Place::Contacts,
            "sheets" => Place::Sheets(None),
            "take" => Place::Take(Box::new(Place::Plan)),
            "phone" => {
                app.act(Action::Go(Place::Take(Box::new(Place::Plan))));
                app.act(Action::Take(Take::Phone));
                app.act(Action::Take(Take::Part(2)));
                return Ok(());
            }
            "languages" => {
                app.act(Action::Open(Over::Languages));
                return Ok(());
            }
            _ => return Err("no such page".into()),
        },
    };
    app.act(Action::Go(place));
    for _ in 0..steps {
        app.act(Action::Workshop(Step::Next));
    }
    Ok(())
}
