//! The whole guide on a stage: pressed by name, read through the accessibility tree.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Pos2, pos2, vec2};
use hold_guide::check;
use hold_guide::guide::{ChoiceSet, Files};
use hold_guide::screen::App;
use hold_guide::screen::state::Action;
use hold_guide::settings::{Settings, Store};

use super::{MODEL, Stage};

/// The guide and the stage it is shown on.
pub struct Screen {
    pub app: App,
    pub stage: Stage,
}

impl Screen {
    /// The guide in a language, at a text size in percent, in a window of this size.
    pub fn open(language: &str, text: u16, size: (f32, f32)) -> Self {
        Self::with(language, text, size, |app| app)
    }

    /// The guide with the settings of a file, in a mode of theirs.
    pub fn stored(text: u16, size: (f32, f32), store: Store) -> Self {
        let (guide, words) = check::load(&Files::built_in()).expect("sound content");
        let (settings, warning) = store.read();
        let settings = Settings {
            text_percent: text,
            ..settings
        };
        let app = App::new(guide, words, store, (settings, warning), None, None).as_kiosk(false);
        let stage = Stage::new(vec2(size.0, size.1), 1.0);
        app.prepare(&stage.ctx);
        let mut screen = Self { app, stage };
        screen.settle();
        screen
    }

    /// The same with something of its own.
    pub fn with(
        language: &str,
        text: u16,
        size: (f32, f32),
        change: impl FnOnce(App) -> App,
    ) -> Self {
        let settings = Settings {
            language: Some(language.to_owned()),
            text_percent: text,
            ..Settings::default()
        };
        Self::set(settings, Store::nowhere(), None, size, change)
    }

    /// The guide with these settings, on a computer whose language is `system`.
    pub fn set(
        settings: Settings,
        store: Store,
        system: Option<&str>,
        size: (f32, f32),
        change: impl FnOnce(App) -> App,
    ) -> Self {
        let (guide, words) = check::load(&Files::built_in()).expect("sound content");
        let today = Some(guide.content_date);
        let system = system.map(str::to_owned);
        let app = App::new(guide, words, store, (settings, None), system, today);
        let app = change(app);
        let stage = Stage::new(vec2(size.0, size.1), 1.0);
        app.prepare(&stage.ctx);
        let mut screen = Self { app, stage };
        screen.settle();
        screen
    }

    /// Lets the screen come to rest.
    #[track_caller]
    pub fn settle(&mut self) {
        let app = &mut self.app;
        self.stage.pass(Vec::new(), |ui| app.ui(ui));
        let passes = self.stage.settle(30, |ui| app.ui(ui));
        assert!(passes < 30, "the screen never rests");
    }

    /// Does what a reader would do.
    pub fn act(&mut self, action: Action) {
        self.app.act(action);
        self.settle();
    }

    /// Answers as the reader whom the guide keeps in mind.
    pub fn answer_as_model(&mut self) {
        for (question, choice) in MODEL {
            let walkthrough = &self.app.guide().walkthrough;
            let id = walkthrough.find(question).expect("a question");
            let choices = &walkthrough.question(id).expect("a question").choices;
            let choice = choices.iter().position(|c| c == choice).expect("a choice");
            let set = self.app.state().answers.get(id);
            if set != Some(ChoiceSet::one(choice)) {
                self.app.act(Action::Choose(id, choice));
            }
        }
        self.settle();
    }

    /// Role, name and middle of everything that has a name.
    pub fn nodes(&self) -> Vec<(Role, String, Pos2)> {
        let platform = &self.stage.output.platform_output;
        let update = platform.accesskit_update.as_ref().expect("a tree");
        let nodes = update.nodes.iter().filter_map(|(_, node)| {
            let name = node.label().or(node.value())?.to_owned();
            let b = node.bounds()?;
            let middle = pos2((b.x0 + b.x1) as f32 / 2.0, (b.y0 + b.y1) as f32 / 2.0);
            Some((node.role(), name, middle))
        });
        nodes.collect()
    }

    /// Presses what has this name.
    #[track_caller]
    pub fn click(&mut self, name: &str) {
        let nodes = self.nodes();
        let found = nodes.iter().find(|(role, label, _)| {
            label == name && !matches!(role, Role::Label | Role::Heading | Role::Dialog)
        });
        let Some((_, _, middle)) = found else {
            let names: Vec<&String> = nodes.iter().map(|(_, name, _)| name).collect();
            panic!("{name:?} is not in {names:#?}");
        };
        let middle = *middle;
        self.tap(middle);
    }

    /// Presses a place in the window.
    pub fn tap(&mut self, middle: Pos2) {
        let button = |pressed| Event::PointerButton {
            pos: middle,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        let app = &mut self.app;
        for event in [Event::PointerMoved(middle), button(true), button(false)] {
            self.stage.pass(vec![event], |ui| app.ui(ui));
        }
        self.settle();
    }

    /// Presses a key.
    pub fn key(&mut self, key: Key, modifiers: Modifiers) {
        let event = |pressed| Event::Key {
            key,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers,
        };
        let app = &mut self.app;
        self.stage.pass(vec![event(true)], |ui| app.ui(ui));
        self.stage.pass(vec![event(false)], |ui| app.ui(ui));
        self.settle();
    }

    /// Whether anything on the screen says `part`.
    pub fn says(&self, part: &str) -> bool {
        self.nodes().iter().any(|(_, name, _)| name.contains(part))
    }

    /// Waits for words that come of something beside the window.
    #[track_caller]
    pub fn wait_for(&mut self, part: &str) {
        self.wait_until(part, |name| name.contains(part));
    }

    /// Waits for something with just this name.
    #[track_caller]
    pub fn wait_for_name(&mut self, name: &str) {
        self.wait_until(name, |other| other == name);
    }

    #[track_caller]
    fn wait_until(&mut self, part: &str, so: impl Fn(&str) -> bool) {
        for _ in 0..500 {
            if self.nodes().iter().any(|(_, name, _)| so(name)) {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(20));
            self.settle();
        }
        let names: Vec<String> = self.nodes().into_iter().map(|(_, name, _)| name).collect();
        panic!("{part:?} never came: {names:#?}");
    }

    /// The name of what has the keyboard.
    pub fn focused(&self) -> Option<String> {
        let platform = &self.stage.output.platform_output;
        let update = platform.accesskit_update.as_ref().expect("a tree");
        let node = update.nodes.iter().find(|(id, _)| *id == update.focus);
        node.and_then(|(_, node)| node.label().map(str::to_owned))
    }

    /// What kind of thing has the keyboard.
    pub fn focused_role(&self) -> Option<Role> {
        let platform = &self.stage.output.platform_output;
        let update = platform.accesskit_update.as_ref().expect("a tree");
        let node = update.nodes.iter().find(|(id, _)| *id == update.focus);
        node.map(|(_, node)| node.role())
    }
}
