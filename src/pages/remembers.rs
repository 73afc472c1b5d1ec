//! What the computer, the printer and the phone may keep, which this program cannot
//! reach.

use super::block::{Block, Mark, Page};
use super::compose::{Composer, item};
use crate::words::{Msg, msg};

/// The page's name, on the command line and in links.
pub(crate) const REMEMBERS: &str = "remembers";

/// What keeps something: its name, what it keeps, and one thing to do. What a reader
/// does first comes first.
const KEEPERS: [(&str, Msg, Msg, Msg); 10] = [
    (
        "printer",
        msg::REMEMBERS_PRINTER,
        msg::REMEMBERS_PRINTER_TEXT,
        msg::REMEMBERS_PRINTER_DO,
    ),
    (
        "files",
        msg::REMEMBERS_FILES,
        msg::REMEMBERS_FILES_TEXT,
        msg::REMEMBERS_FILES_DO,
    ),
    (
        "opened",
        msg::REMEMBERS_OPENED,
        msg::REMEMBERS_OPENED_TEXT,
        msg::REMEMBERS_OPENED_DO,
    ),
    (
        "recent",
        msg::REMEMBERS_RECENT,
        msg::REMEMBERS_RECENT_TEXT,
        msg::REMEMBERS_RECENT_DO,
    ),
    (
        "clipboard",
        msg::REMEMBERS_CLIPBOARD,
        msg::REMEMBERS_CLIPBOARD_TEXT,
        msg::REMEMBERS_CLIPBOARD_DO,
    ),
    (
        "phone",
        msg::REMEMBERS_PHONE,
        msg::REMEMBERS_PHONE_TEXT,
        msg::REMEMBERS_PHONE_DO,
    ),
    (
        "watched",
        msg::REMEMBERS_WATCHED,
        msg::REMEMBERS_WATCHED_TEXT,
        msg::REMEMBERS_WATCHED_DO,
    ),
    (
        "cameras",
        msg::REMEMBERS_CAMERAS,
        msg::REMEMBERS_CAMERAS_TEXT,
        msg::REMEMBERS_CAMERAS_DO,
    ),
    (
        "helpers",
        msg::REMEMBERS_HELPERS,
        msg::REMEMBERS_HELPERS_TEXT,
        msg::REMEMBERS_HELPERS_DO,
    ),
    (
        "disk",
        msg::REMEMBERS_DISK,
        msg::REMEMBERS_DISK_TEXT,
        msg::REMEMBERS_DISK_DO,
    ),
];

impl Composer<'_> {
    /// What this computer may still remember. It states no law and has no sources.
    #[must_use]
    pub fn remembers(&self) -> Page {
        let paragraph = |message| Block::Paragraph(self.msg(message), Vec::new());
        let mut blocks = vec![
            paragraph(msg::REMEMBERS_INTRO),
            paragraph(msg::REMEMBERS_GUIDE),
            self.one_thing("erase", msg::REMEMBERS_GUIDE_DO),
        ];
        for (id, name, text, act) in KEEPERS {
            blocks.push(Block::Heading(2, self.msg(name)));
            blocks.push(paragraph(text));
            blocks.push(self.one_thing(id, act));
        }
        Page {
            id: REMEMBERS.to_owned(),
            title: self.msg(msg::REMEMBERS),
            blocks,
            aside: Vec::new(),
        }
    }

    fn one_thing(&self, id: &str, message: Msg) -> Block {
        let one = item(id, self.msg(message), Vec::new());
        Block::List(Mark::Check, vec![one])
    }
}
