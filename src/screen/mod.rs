//! The guide on a screen. Only this room knows egui.
//!
//! Pages are functions of a view and give back actions; one
//! [`state::State::update`] owns what changes.

pub mod app;
mod frame;
mod pages;
pub mod state;
mod style;
pub mod text;
pub mod theme;
mod widgets;

use std::cell::Cell;
use std::path::PathBuf;
use std::rc::Rc;

use jiff::civil::{Date, DateTime};

use crate::guide::Guide;
use crate::settings::{Colors, Settings, Store};
use crate::speech::Limits;
use crate::words::{Words, msg};

pub use app::App;

/// Why no window could be shown.
#[derive(Debug, thiserror::Error)]
pub enum WindowError {
    /// The system gave no window or no way to paint in one.
    #[error(
        "this computer shows no window here. \
         In a terminal, `hold-guide text` leads through the guide and `hold-guide plan` \
         gives a plan; `hold-guide doctor` says more"
    )]
    NoWindow,
    /// There is a display, but nothing could be painted on it.
    #[error(
        "this computer could not paint the window. \
         In a terminal, `hold-guide text` leads through the guide and `hold-guide plan` \
         gives a plan; `hold-guide doctor` says more"
    )]
    NoPaint,
    /// The window was there and broke.
    #[error("the window broke. Please start the guide again")]
    Broke,
}

/// What the command line says about the window.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// The language to read in.
    pub language: Option<String>,
    /// A second language beside it.
    pub second: Option<String>,
    /// The text size in percent.
    pub text_percent: Option<u16>,
    /// The colors of the screen.
    pub colors: Option<Colors>,
    /// The file of settings, instead of the system's.
    pub settings: Option<PathBuf>,
    /// Whether it runs as a kiosk, whatever the settings say.
    pub kiosk: bool,
    /// Whether it begins at the made-up families of a workshop.
    pub workshop: bool,
    /// Whether a helper sits beside the reader, whatever the settings say.
    pub helper: bool,
}

impl Start {
    /// Where the settings are kept.
    #[must_use]
    pub fn store(&self) -> Store {
        match &self.settings {
            Some(file) => Store::at(file.clone()),
            None => Store::of_this_system(),
        }
    }

    /// The settings with what the command line says instead.
    #[must_use]
    pub fn over(self, mut settings: Settings) -> Settings {
        settings.language = self.language.or(settings.language);
        settings.second = self.second.or(settings.second);
        settings.text_percent = self.text_percent.unwrap_or(settings.text_percent);
        settings.colors = self.colors.unwrap_or(settings.colors);
        settings.within_limits()
    }
}

/// The system's clock. A day after the last that can be written counts as that one.
fn clock() -> DateTime {
    // `ZonedDateTime::now` would panic then.
    let now = jiff::Timestamp::try_from(std::time::SystemTime::now());
    let now = now.unwrap_or(jiff::Timestamp::MAX);
    now.to_zoned_datetime(jiff::tz::TimeZone::system())
        .datetime()
}

/// Today by the system's clock, unless it is before the day the content was
/// checked: then the clock is wrong and nothing can be told from it.
#[must_use]
pub fn today(content_date: Date) -> Option<Date> {
    now(content_date).map(DateTime::date)
}

/// Now by the system's clock, unless it cannot be believed.
#[must_use]
pub fn now(content_date: Date) -> Option<DateTime> {
    let now = clock();
    (now.date() >= content_date).then_some(now)
}

/// The window, with the application in it.
struct Window {
    app: App,
    /// Whether anything was drawn yet.
    drawn: Rc<Cell<bool>>,
}

impl eframe::App for Window {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.app.ui(ui);
        self.drawn.set(true);
    }
}

/// Opens the guide in a window and returns when it is closed.
///
/// # Errors
/// When there is no display, no way to paint on it, or it broke while it was open.
pub fn open(guide: Guide, words: Words, start: Start) -> Result<(), WindowError> {
    let store = start.store();
    let (settings, warning) = store.read();
    let (kiosk, helper, workshop) = (start.kiosk, start.helper, start.workshop);
    let today = today(guide.content_date);
    let system = sys_locale::get_locale();
    let app = App::new(
        guide,
        words,
        store,
        (start.over(settings), warning),
        system,
        today,
    )
    .with_clinic(crate::clinic::read(&crate::clinic::places()))
    .with_clock(now)
    .with_speech(crate::speech::of_this_system(), Limits::default())
    .as_kiosk(kiosk)
    .as_helper(helper)
    .as_workshop(workshop);
    let title = app.window_title();
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_title(title.clone())
            .with_app_id("hold-guide")
            .with_inner_size([1280.0, 800.0])
            .with_min_inner_size([480.0, 360.0])
            .with_fullscreen(app.state().kiosk.on)
            .with_decorations(!app.state().kiosk.on),
        ..eframe::NativeOptions::default()
    };
    let drawn = Rc::new(Cell::new(false));
    let window_drawn = drawn.clone();
    let create = move |cc: &eframe::CreationContext<'_>| {
        app.prepare(&cc.egui_ctx);
        let drawn = window_drawn;
        Ok(Box::new(Window { app, drawn }) as Box<dyn eframe::App>)
    };
    // A graphics driver may fail in ways that its library only panics about. The
    // application is gone with it; nothing of it is used afterwards.
    let run = || eframe::run_native(&title, options, Box::new(create));
    let ended = std::panic::catch_unwind(std::panic::AssertUnwindSafe(run));
    // What the graphics library says of it holds paths of the machine that
    // built the program, and helps no reader.
    match ended {
        Ok(Ok(())) => Ok(()),
        Ok(Err(_)) | Err(_) if drawn.get() => Err(WindowError::Broke),
        Ok(Err(eframe::Error::Winit(_) | eframe::Error::WinitEventLoop(_))) => {
            Err(WindowError::NoWindow)
        }
        Ok(Err(_)) | Err(_) => Err(WindowError::NoPaint),
    }
}

impl App {
    /// The window's title: the guide's name and never a page or an answer.
    #[must_use]
    pub fn window_title(&self) -> String {
        self.say(msg::APP_NAME)
    }
}
