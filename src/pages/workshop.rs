//! Made-up families for a room: one idea a view, shown line by line; the speaker's
//! notes; and what the room takes home.
//!
//! The plan in a story is the one that the guide makes for its answers, so that a
//! workshop never says anything else than the guide.

use super::block::{Block, Item, Mark, Page, Text, Tone};
use super::compose::{Composer, Numbering, item};
use super::plan::SECTIONS;
use crate::guide::{PlanItem, QuestionId, Section, Shown, Story};
use crate::journey::story::{Other, answers, changed, difference, others};
use crate::journey::{Answers, Plan, plan, route};
use crate::words::{Arg, Link, Msg, Span, ids, msg};

/// One view of a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scene {
    /// What happened to the family.
    Family,
    /// What they answer.
    Answers,
    /// A question to the room.
    Room,
    /// Some lines of their plan, by place in [`Story::shows`].
    Plan(usize),
    /// What another answer would change, by place in [`Story::switches`].
    Change(usize),
    /// What to take home.
    Home,
}

/// How many answers come at once: one idea, not eleven.
const ANSWERS_A_STEP: usize = 4;

/// The lines of the view that tells the story.
const FAMILY: [&str; 3] = ["one", "two", "three"];

impl Scene {
    /// The views of a story, in order.
    #[must_use]
    pub fn all(story: &Story) -> Vec<Self> {
        let first = [Self::Family, Self::Answers, Self::Room];
        let shows = (0..story.shows.len()).map(Self::Plan);
        let changes = (0..story.switches.len()).map(Self::Change);
        let all = first.into_iter().chain(shows).chain(changes);
        all.chain([Self::Home]).collect()
    }

    /// In how many steps its lines come.
    #[must_use]
    pub fn steps(self, story: &Story) -> usize {
        match self {
            Self::Family => FAMILY.len(),
            Self::Plan(index) => story.shows.get(index).map_or(1, |shown| shown.items.len()),
            Self::Answers => story.answers.len().div_ceil(ANSWERS_A_STEP),
            // First only the question, then each other answer.
            Self::Change(index) => {
                let switch = story.switches.get(index);
                1 + switch.map_or(0, |switch| switch.choices.len())
            }
            Self::Room | Self::Home => 1,
        }
    }

    /// The attribute of the story that tells the speaker about it; the views of the
    /// plan share one.
    fn note(self) -> Option<&'static str> {
        Some(match self {
            Self::Family => "note-family",
            Self::Answers => "note-answers",
            Self::Room => "note-room",
            Self::Plan(0) => "note-plan",
            Self::Change(0) => "note-change",
            Self::Home => "note-home",
            Self::Plan(_) | Self::Change(_) => return None,
        })
    }
}

impl Composer<'_> {
    /// All stories, with the way to the speaker's notes of each.
    #[must_use]
    pub fn workshop(&self) -> Page {
        let mut blocks = vec![
            Block::Paragraph(self.told_plain(msg::WORKSHOP_HELP), Vec::new()),
            Block::Heading(2, self.told_plain(msg::WORKSHOP_STORIES)),
        ];
        let page = Link::Page;
        let stories = self.guide.stories.iter();
        let names = stories.map(|story| (story, self.text(&ids::story(&story.id), None)));
        let names: Vec<(&Story, Text)> = names.collect();
        let link = |(story, name): &(&Story, Text)| (page(ids::story(&story.id)), name.clone());
        blocks.push(Block::Links(names.iter().map(link).collect()));
        let keys = self.told_plain(msg::WORKSHOP_KEYS);
        blocks.push(Block::Paragraph(keys, Vec::new()));
        blocks.push(Block::Heading(2, self.told_plain(msg::WORKSHOP_NOTES)));
        let link = |(story, _): &(&Story, Text)| {
            let name = self.around_name(msg::WORKSHOP_NOTES_OF, story);
            (page(ids::notes(&story.id)), name)
        };
        blocks.push(Block::Links(names.iter().map(link).collect()));
        workshop_page(
            "workshop".to_owned(),
            self.told_plain(msg::WORKSHOP_TITLE),
            blocks,
        )
    }

    /// One view with its first `shown` steps.
    #[must_use]
    pub fn scene(&self, story: &Story, scene: Scene, shown: usize) -> Page {
        let (title, blocks) = self.scene_parts(story, scene, shown);
        workshop_page(ids::story(&story.id), title, blocks)
    }

    fn scene_parts(&self, story: &Story, scene: Scene, shown: usize) -> (Text, Vec<Block>) {
        match scene {
            Scene::Family => (self.story_line(story, None), self.family(story, shown)),
            Scene::Answers => {
                let title = self.told_plain(msg::WORKSHOP_ANSWERS);
                (title, vec![self.story_answers(story, shown)])
            }
            Scene::Room => {
                let room = self.story_line(story, Some("room"));
                let title = self.told_plain(msg::WORKSHOP_ROOM);
                (title, vec![Block::Paragraph(room, Vec::new())])
            }
            Scene::Plan(index) => match story.shows.get(index) {
                Some(part) => self.story_plan(story, part, shown),
                None => (self.told_plain(msg::PLAN), Vec::new()),
            },
            Scene::Change(index) => {
                let title = self.told_plain(msg::WORKSHOP_CHANGE);
                let others = others(self.guide, story, index);
                let other = shown.checked_sub(2).and_then(|place| others.get(place));
                (title, self.story_change(story, index, other.copied()))
            }
            Scene::Home => {
                let home = self.story_line(story, Some("home"));
                let handout = self.told_plain(msg::WORKSHOP_HANDOUT);
                let blocks = vec![Block::Paragraph(home, Vec::new()), Block::Note(handout)];
                (self.told_plain(msg::WORKSHOP_HOME), blocks)
            }
        }
    }

    /// What the speaker sees: every view whole, and what to say.
    #[must_use]
    pub fn story_notes(&self, story: &Story) -> Page {
        let help = self.told_plain(msg::WORKSHOP_NOTES_HELP);
        let mut blocks = vec![Block::Paragraph(help, Vec::new())];
        for (number, scene) in (1..).zip(Scene::all(story)) {
            let shown = match scene {
                Scene::Change(_) => 1,
                _ => scene.steps(story),
            };
            let (title, parts) = self.scene_parts(story, scene, shown);
            blocks.push(Block::Heading(2, numbered(number, title)));
            // The citations are on the wall and on the handout.
            let parts = parts.into_iter();
            blocks.extend(parts.filter(|block| !matches!(block, Block::Sources(_))));
            if let Scene::Change(index) = scene {
                blocks.push(self.other_answers(story, index));
            }
            if let Some(note) = scene.note() {
                let note = self.story_line(story, Some(note));
                blocks.push(Block::Callout {
                    tone: Tone::Plain,
                    section: None,
                    title: Some(self.told_plain(msg::WORKSHOP_SAY)),
                    blocks: vec![Block::Paragraph(note, Vec::new())],
                });
            }
        }
        without_numbers(&mut blocks);
        let title = self.around_name(msg::WORKSHOP_NOTES_OF, story);
        workshop_page(ids::notes(&story.id), title, blocks)
    }

    /// What the room takes home: the family, said to be made up, and their plan.
    #[must_use]
    pub fn story_handout(&self, story: &Story) -> Page {
        let mut blocks = vec![Block::Callout {
            tone: Tone::Notice,
            section: None,
            title: None,
            blocks: self.family(story, FAMILY.len()),
        }];
        let plan = self.plan(&answers(self.guide, story));
        blocks.push(Block::Heading(2, plan.title));
        blocks.extend(plan.blocks);
        let title = self.around_name(msg::WORKSHOP_MADE_UP_OF, story);
        workshop_page(ids::story(&story.id), title, blocks)
    }

    fn story_line(&self, story: &Story, line: Option<&str>) -> Text {
        self.text(&ids::story(&story.id), line)
    }

    fn family(&self, story: &Story, shown: usize) -> Vec<Block> {
        let made_up = Block::Note(self.told_plain(msg::WORKSHOP_MADE_UP));
        let lines = FAMILY.into_iter().take(shown);
        let lines = lines.map(|line| self.story_line(story, Some(line)));
        let lines = lines.map(|text| Block::Paragraph(text, Vec::new()));
        lines.chain([made_up]).collect()
    }

    fn story_answers(&self, story: &Story, shown: usize) -> Block {
        let answers = answers(self.guide, story);
        let way = route(self.guide, &answers);
        let shown = way.answered.iter().take(shown * ANSWERS_A_STEP);
        let lines = shown.map(|question| {
            let text = self.around_answer(msg::WORKSHOP_ANSWER, &answers, *question);
            let q = self.guide.walkthrough.question(*question);
            item(q.map_or("", |q| q.id.as_str()), text, Vec::new())
        });
        Block::List(Mark::Bullet, lines.collect())
    }

    fn story_plan(&self, story: &Story, part: &Shown, shown: usize) -> (Text, Vec<Block>) {
        let answers = answers(self.guide, story);
        let made = plan(self.guide, &answers);
        let mut numbering = Numbering::default();
        let wanted = part.items.iter().take(shown);
        let items: Vec<Item> = wanted
            .filter_map(|id| {
                let mut all = made.items(self.guide, |section| section == part.section);
                let (chosen, found) = all.find(|(_, found)| found.id == *id)?;
                let line = self.plan_item(&made, &answers, chosen, found, &mut numbering);
                // A room has heard the answers a moment ago.
                Some(Item {
                    because: None,
                    ..line
                })
            })
            .collect();
        let looks = SECTIONS
            .iter()
            .find(|(section, ..)| *section == part.section);
        let (title, mark) = looks.map_or((msg::PLAN, Mark::Bullet), |(_, title, _, mark)| {
            (*title, *mark)
        });
        let blocks = vec![
            Block::List(mark, items),
            Block::Sources(self.source_lines(&numbering)),
        ];
        (self.msg(title), blocks)
    }

    /// The question with the family's answer, and what the other one changes.
    fn story_change(&self, story: &Story, switch: usize, other: Option<Other>) -> Vec<Block> {
        let own = answers(self.guide, story);
        let Some(question) = others(self.guide, story, switch)
            .first()
            .map(|other| other.question)
        else {
            return Vec::new();
        };
        let pick = self.around_answer(msg::WORKSHOP_CHANGE_PICK, &own, question);
        let mut blocks = vec![Block::Paragraph(pick, Vec::new())];
        let Some(other) = other else { return blocks };
        let changed = changed(self.guide, &own, other);
        let now = self.around_answer(msg::WORKSHOP_NOW_SAYS, &changed.answers, question);
        blocks.push(Block::Heading(2, now));
        if !changed.fallen.is_empty() {
            blocks.push(Block::Note(self.fell_away(&changed.fallen)));
        }
        if !changed.assumed.is_empty() {
            blocks.push(Block::Note(self.told_plain(msg::WORKSHOP_ASSUMED)));
        }
        let mut change = Change {
            composer: self,
            numbering: Numbering::default(),
        };
        let (gone, new, stay) = change.lines(&own, &changed.answers);
        blocks.push(change.part(Tone::DoNot, msg::WORKSHOP_GONE, gone));
        blocks.push(change.part(Tone::Now, msg::WORKSHOP_NEW, new));
        if change.bail(&own) != change.bail(&changed.answers) {
            blocks.push(Block::Note(self.told_plain(msg::WORKSHOP_BAIL)));
        }
        let count = self.told(msg::WORKSHOP_STAY, |_| vec![("count", Arg::Count(stay))]);
        blocks.push(Block::Note(count));
        blocks.push(Block::Sources(self.source_lines(&change.numbering)));
        blocks
    }

    /// The answers that the speaker can try.
    fn other_answers(&self, story: &Story, switch: usize) -> Block {
        let others = others(self.guide, story, switch).into_iter();
        let lines = others.map(|other| {
            let text = self.choice(other.question, other.choice);
            item("", text, Vec::new())
        });
        Block::List(Mark::Bullet, lines.collect())
    }

    /// A message around a question's short name and the answer to it. Both are in the
    /// language of the message: its letters are those that are there to draw.
    fn around_answer(&self, message: Msg, answers: &Answers, question: QuestionId) -> Text {
        let q = self.guide.walkthrough.question(question);
        let id = q.map(|q| ids::question(&q.id)).unwrap_or_default();
        self.told(message, |locale| {
            let what = self.words.rich(locale, &id, Some("short"), &[]).text();
            let said = self.answers_in(locale, answers, &[question]);
            vec![("what", Arg::Text(what)), ("answers", Arg::Text(said))]
        })
    }

    /// A message around the name of a story.
    fn around_name(&self, message: Msg, story: &Story) -> Text {
        let id = ids::story(&story.id);
        self.told(message, |locale| {
            let name = self.words.rich(locale, &id, None, &[]).text();
            vec![("what", Arg::Text(name))]
        })
    }
}

/// Works out which lines of two plans differ, and numbers their sources.
struct Change<'c, 'a> {
    composer: &'c Composer<'a>,
    numbering: Numbering,
}

impl Change<'_, '_> {
    /// The lines that go, those that come, and how many stay.
    fn lines(&mut self, before: &Answers, after: &Answers) -> (Vec<Item>, Vec<Item>, usize) {
        let guide = self.composer.guide;
        let difference = difference(guide, before, after);
        let (old, new) = (plan(guide, before), plan(guide, after));
        let says = |answers: &Answers, item: usize| {
            let item = guide.plan.items.get(item);
            item.map(|item| self.composer.plan_text(answers, item))
        };
        // A line that speaks of the state is another line in another state.
        let (stay, differs): (Vec<usize>, Vec<usize>) = difference
            .stay
            .into_iter()
            .partition(|item| says(before, *item) == says(after, *item));
        let both = |one: Vec<usize>| {
            let mut all: Vec<usize> = one.into_iter().chain(differs.iter().copied()).collect();
            all.sort_unstable();
            all
        };
        let gone = self.written(before, &old, &both(difference.gone));
        let come = self.written(after, &new, &both(difference.new));
        let stay = stay.iter().filter_map(|index| guide.plan.items.get(*index));
        (gone, come, stay.filter(|item| !is_cell(item)).count())
    }

    /// The words of the bail comparison.
    fn bail(&self, answers: &Answers) -> Vec<Text> {
        let plan = plan(self.composer.guide, answers);
        let cells = plan.items(self.composer.guide, |section| {
            matches!(section, Section::Bail(..))
        });
        cells
            .map(|(_, item)| self.composer.plan_text(answers, item))
            .collect()
    }

    fn written(&mut self, answers: &Answers, plan: &Plan, items: &[usize]) -> Vec<Item> {
        let guide = self.composer.guide;
        let found = items
            .iter()
            .filter_map(|index| guide.plan.items.get(*index));
        let lines = found.filter(|item| !is_cell(item));
        let lines: Vec<&PlanItem> = lines.collect();
        let lines = lines.into_iter().map(|line| {
            let text = self.composer.plan_text(answers, line);
            item(&line.id, text, self.numbering.numbers(&plan.sources(line)))
        });
        lines.collect()
    }

    fn part(&self, tone: Tone, title: Msg, lines: Vec<Item>) -> Block {
        let count = lines.len();
        let title = self
            .composer
            .told(title, |_| vec![("count", Arg::Count(count))]);
        let blocks = if lines.is_empty() {
            Vec::new()
        } else {
            vec![Block::List(Mark::Bullet, lines)]
        };
        Block::Callout {
            tone,
            section: None,
            title: Some(title),
            blocks,
        }
    }
}

/// A cell of the bail comparison, which means nothing without its row and column.
fn is_cell(item: &PlanItem) -> bool {
    matches!(item.section, Section::Bail(..))
}

/// Takes the numbers of sources away where the sources are not listed.
fn without_numbers(blocks: &mut [Block]) {
    for block in blocks {
        match block {
            Block::List(_, items) => items.iter_mut().for_each(|item| item.sources.clear()),
            Block::Callout { blocks, .. } => without_numbers(blocks),
            _ => {}
        }
    }
}

fn workshop_page(id: String, title: Text, blocks: Vec<Block>) -> Page {
    Page {
        id,
        title,
        blocks,
        aside: Vec::new(),
    }
}

/// A heading with its number before it.
fn numbered(number: usize, mut title: Text) -> Text {
    for rich in std::iter::once(&mut title.main).chain(&mut title.second) {
        let number = Span {
            text: format!("{number}. "),
            bold: false,
            link: None,
        };
        rich.spans.insert(0, number);
    }
    title
}
