//! The application: composes the page that is open, draws it, carries out what
//! the reader does.

mod clipboard;
mod desk;
mod draw;
mod dress;
mod fault;
mod helper;
mod keys;
mod kiosk;
mod reading;
mod regions;
mod strip;
mod terms;
mod time;
mod wall;

use std::rc::Rc;

use egui::Ui;
use jiff::civil::{Date, DateTime};

use super::pages;
use super::state::{Action, Notice, Over, Place, State};
use super::text::TextSystem;
use super::theme::Theme;
use super::widgets::Cx;
use crate::clinic::ClinicList;
use crate::guide::Guide;
use crate::pages::{Asked, Composer, Page};
use crate::search::Index;
use crate::settings::{Settings, Store, Warning};
use crate::words::{Locale, Words};

pub use self::reading::Strip;

/// What a frame is drawn from, made before it is drawn.
#[derive(Clone, Copy)]
struct Made<'a> {
    composer: &'a Composer<'a>,
    page: &'a Page,
    index: Option<&'a Index>,
    phone: Option<&'a self::desk::PhoneView>,
}

/// The page as composed, and what it was composed for.
struct Composed {
    revision: u64,
    page: Rc<Page>,
    /// What the clock was asked.
    asked: Asked,
}

/// The guide on a screen.
pub struct App {
    guide: Guide,
    words: Words,
    state: State,
    store: Store,
    theme: Theme,
    text: TextSystem,
    composed: Option<Composed>,
    /// The search index and the language it is for.
    index: Option<(String, Rc<Index>)>,
    /// The clinic's own contacts.
    clinic: ClinicList,
    system_language: Option<String>,
    today: Option<Date>,
    /// Tells the time, when the system's clock can be believed.
    now: fn(Date) -> Option<DateTime>,
    /// The visit whose heading already has the keyboard.
    arrived: Option<u64>,
    /// What lay over the page in the last frame.
    over_before: Option<Over>,
    /// What had the keyboard when a box opened over the page, and gets it back.
    focus_before: Option<egui::Id>,
    /// Whether something of the guide is in the clipboard.
    clipboard: self::clipboard::Clipboard,
    /// Paper, files and phones.
    desk: self::desk::Desk,
    /// The voice.
    reading: self::reading::Reading,
    /// What is known of a page that broke.
    fault: self::fault::Fault,
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Never the state: it holds answers.
        f.debug_struct("App").finish_non_exhaustive()
    }
}

impl App {
    /// The guide on its first page. `settings` are those read from `store`.
    #[must_use]
    pub fn new(
        guide: Guide,
        words: Words,
        store: Store,
        (settings, warning): (Settings, Option<Warning>),
        system_language: Option<String>,
        today: Option<Date>,
    ) -> Self {
        let theme = Theme::of(settings.colors);
        let mut state = State::new(&guide, settings, warning);
        state.look_for_languages(&words);
        Self {
            guide,
            words,
            state,
            store,
            text: fresh_text(&theme),
            theme,
            composed: None,
            index: None,
            clinic: ClinicList::default(),
            system_language,
            today,
            now: |_| None,
            arrived: None,
            over_before: None,
            focus_before: None,
            clipboard: self::clipboard::Clipboard::default(),
            desk: self::desk::Desk::new(),
            reading: self::reading::Reading::new(),
            fault: self::fault::Fault::default(),
        }
    }

    /// Shows a clinic's own contacts before the guide's.
    #[must_use]
    pub fn with_clinic(mut self, clinic: ClinicList) -> Self {
        self.clinic = clinic;
        self
    }

    /// What the screen shows.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// What the guide knows.
    #[must_use]
    pub fn guide(&self) -> &Guide {
        &self.guide
    }

    /// Does what a reader would do.
    pub fn act(&mut self, action: Action) {
        self.state.update(&self.guide, &self.words, action);
    }

    fn locale(&self, tag: Option<&String>) -> Option<&Locale> {
        self.offered(self.words.locale(tag?))
    }

    fn composer(&self) -> Option<Composer<'_>> {
        let system = self.system_language.as_deref();
        let main = self
            .locale(self.state.settings.language.as_ref())
            .or_else(|| self.offered(self.words.best_for(system?)))
            .or_else(|| self.words.locales().first())?;
        let second = self.locale(self.state.settings.second.as_ref());
        let second = second.filter(|l| l.manifest.tag != main.manifest.tag);
        let (main, second) = self.in_order(main, second);
        Some(Composer {
            guide: &self.guide,
            words: &self.words,
            main,
            second,
            today: self.today,
        })
    }

    /// A message in the reader's language, as plain words.
    #[must_use]
    pub fn say(&self, message: crate::words::Msg) -> String {
        self.composer()
            .map(|composer| composer.msg(message).main.plain())
            .unwrap_or_default()
    }

    /// The page that is open; a place that no longer exists becomes the first.
    fn page(&mut self) -> Option<Rc<Page>> {
        if let Some(composed) = &self.composed
            && composed.revision == self.state.revision
        {
            return Some(composed.page.clone());
        }
        let asked = self.asked();
        let terms = self.terms_found();
        let composer = self.composer()?;
        let wall = self.wall(&composer);
        let page = wall.or_else(|| self.compose(&composer, &self.state.place, terms.as_deref()));
        let page = Rc::new(page.unwrap_or_else(|| composer.home()));
        self.composed = Some(Composed {
            revision: self.state.revision,
            page: page.clone(),
            asked,
        });
        Some(page)
    }

    /// The page of a place, if that place exists.
    fn compose(
        &self,
        composer: &Composer<'_>,
        place: &Place,
        terms: Option<&[usize]>,
    ) -> Option<Page> {
        let answers = &self.state.answers;
        match place {
            Place::Home => Some(composer.home()),
            Place::Question(question) => composer.question(*question, answers),
            Place::Review => Some(composer.review(answers)),
            Place::Plan => Some(composer.plan(answers)),
            Place::About => Some(composer.about()),
            Place::Settings => Some(composer.settings()),
            Place::Clock => Some(composer.clock(self.asked())),
            Place::Comparison => Some(composer.comparison(answers)),
            Place::Finding => Some(composer.finding()),
            Place::Remember => Some(composer.remembers()),
            Place::Glossary(_) => Some(composer.glossary(terms)),
            Place::Situations(None) => Some(composer.situations(answers)),
            Place::Situations(Some(id)) => composer.situation(id),
            Place::Contacts => Some(composer.contacts(&self.clinic)),
            Place::Workshop(_) | Place::Notes(_) => self.told_to_a_room(composer, place),
            Place::Sheets(None) => Some(composer.sheets_index()),
            Place::Sheets(Some(id)) => {
                let sheet = self.guide.sheet(id);
                sheet.map(|sheet| composer.sheet(sheet, answers))
            }
            Place::Law(None) => Some(composer.law_index()),
            Place::Law(Some(code)) => composer.law(code),
            Place::Faq(None) => Some(composer.faq_index()),
            Place::Faq(Some(id)) => self.guide.faq.find(id).map(|entry| composer.faq(entry)),
            Place::Take(of) => Some(composer.take(&self.compose(composer, of, None)?)),
            Place::Phone(_) => Some(composer.take_by_phone()),
            // It has no page: nothing is on it.
            Place::Blank => None,
        }
    }

    fn index(&mut self) -> Option<Rc<Index>> {
        let tag = self.composer()?.main.manifest.tag.clone();
        if let Some((known, index)) = &self.index
            && *known == tag
        {
            return Some(index.clone());
        }
        let composer = self.composer()?;
        let index = Rc::new(Index::new(&self.guide, &self.words, composer.main));
        self.index = Some((tag, index.clone()));
        Some(index)
    }

    /// One frame; [`App::ui`] catches what breaks in it.
    fn frame(&mut self, ui: &mut Ui) {
        self.hear();
        self.dress(ui.ctx());
        let Some(page) = self.page() else { return };
        self.listen(&page);
        let phone = self.phone_view();
        // Made when the answers are first opened: the first page need not wait for it.
        let searched = matches!(self.state.place, Place::Faq(_));
        let index = if searched { self.index() } else { None };
        let mut text = std::mem::take(&mut self.text);
        text.begin_frame(ui.ctx());
        self.change_region(ui);
        self.remember_focus(ui);
        let mut actions = keys::keys(ui);
        actions.extend(self.speaker_keys(ui));
        if let Some(composer) = self.composer() {
            let mut cx = Cx {
                text: &mut text,
                theme: &self.theme,
                words: &self.words,
                main: composer.main,
                second: composer.second,
                settings: &self.state.settings,
                scale: self.state.scale(),
                larger: self.larger(composer.main, composer.second),
                line: 0,
                actions: Vec::new(),
            };
            let made = Made {
                composer: &composer,
                page: &page,
                index: index.as_deref(),
                phone: phone.as_deref(),
            };
            self.draw(ui, &mut cx, made);
            actions.append(&mut cx.actions);
        }
        if self.arrived != Some(self.state.visit) {
            let heading = pages::title_id(self.state.visit);
            ui.memory_mut(|memory| memory.request_focus(heading));
            self.arrived = Some(self.state.visit);
        }
        self.over_before.clone_from(&self.state.over);
        text.end_frame(ui.ctx());
        self.text = text;
        self.look_for_voices(ui.ctx());
        // Quick exit is no action of the page, and leaves as much to forget.
        let asked = self.state.wiped
            || !(self.state.wishes.is_empty() && self.state.asked_to_read.is_empty());
        if actions.is_empty() && !asked {
            return;
        }
        for action in actions {
            self.state.update(&self.guide, &self.words, action);
        }
        self.carry_out(ui.ctx());
        ui.ctx().request_repaint();
    }

    /// What a change asks of the world around the window.
    fn carry_out(&mut self, ctx: &egui::Context) {
        for wish in std::mem::take(&mut self.state.wishes) {
            self.grant(ctx, wish);
        }
        self.read(ctx);
        if std::mem::take(&mut self.state.wiped) {
            self.reading.stop();
            self.text.forget();
            self.desk.forget();
            self.composed = None;
            self.clipboard.ends = true;
            // Where each page was scrolled to, what fields hold, and what moved.
            ctx.memory_mut(|memory| memory.data.clear());
            ctx.clear_animations();
        }
        // What a reader of a kiosk chooses is the reader's own.
        if std::mem::take(&mut self.state.unsaved)
            && !self.state.kiosk.on
            && self.store.write(&self.state.settings).is_err()
        {
            self.state.notice = Some(Notice::Settings(Warning::NotSaved));
        }
    }
}

/// A text system with the curve for these colors: dark words on light paper drawn
/// with that for light words would be fat.
fn fresh_text(theme: &Theme) -> TextSystem {
    let mut text = TextSystem::new();
    text.canvas.atlas.set_curve(super::style::curve(theme));
    text
}
