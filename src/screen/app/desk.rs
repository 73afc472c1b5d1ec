//! Takes pages along: prints, saves, copies, opens, and makes codes for phones.
//! What may wait for something outside runs beside the window.

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::mpsc::{Receiver, Sender, channel};

use egui::Context;
use zeroize::Zeroizing;

use super::App;
use crate::pages::{Composer, Moment, Page, PhonePart, plain_text};
use crate::paper::print::{PrintError, Printer, Printing};
use crate::paper::qr::{self, Code, QrError};
use crate::paper::save::{SaveError, save};
use crate::paper::spool::Spool;
use crate::paper::view::view;
use crate::paper::{self, Made, Options, PaperError, PaperSize, cards};
use crate::screen::pages::{phone, settings, take};
use crate::screen::state::{FileKind, NotSaved, Notice, Place, TakeNotice, Where, Wish};
use crate::typeset::Typesetter;

/// The name of a saved file: it says nothing of what is in it.
const NAME: &str = "hold-guide";

/// What something outside the window came to.
enum Done {
    Printers(Result<Vec<Printer>, PrintError>),
    /// What became of so many pages for the printer.
    Printed(usize, Result<(), PrintError>),
    Told(TakeNotice),
}

/// Printers, files and codes, and what is known of them.
pub struct Desk {
    printing: Printing,
    /// `None` until they were looked for.
    pub printers: Option<Result<Vec<Printer>, PrintError>>,
    spool: Spool,
    /// Lays paper out; made when paper is first wanted.
    typesetter: Option<Typesetter>,
    told: (Sender<Done>, Receiver<Done>),
    phone: Option<(u64, Rc<PhoneView>)>,
}

/// The parts of a page for a phone, and the codes of the chosen one.
pub struct PhoneView {
    /// The parts.
    pub parts: Vec<PhonePart>,
    /// The codes of the chosen part.
    pub codes: Result<Vec<Code>, QrError>,
}

impl Desk {
    pub fn new() -> Self {
        Self {
            printing: Printing::default(),
            printers: None,
            spool: Spool::of_this_system(),
            typesetter: None,
            told: channel(),
            phone: None,
        }
    }

    /// Does `work` beside the window and takes what it comes to when it is done.
    fn beside(&self, ctx: &Context, work: impl FnOnce() -> Done + Send + 'static) {
        let (told, ctx) = (self.told.0.clone(), ctx.clone());
        std::thread::spawn(move || {
            // Nobody listens any more once the window is closed.
            drop(told.send(work()));
            ctx.request_repaint();
        });
    }

    /// Forgets whatever was taken along.
    pub fn forget(&mut self) {
        self.spool.clear();
        self.typesetter = None;
        self.phone = None;
    }
}

impl App {
    /// Prints through these commands instead of the system's.
    #[must_use]
    pub fn with_printing(mut self, printing: Printing) -> Self {
        self.desk.printing = printing;
        self
    }

    /// Takes in what came of work beside the window.
    pub(super) fn hear(&mut self) {
        while let Ok(done) = self.desk.told.1.try_recv() {
            match done {
                Done::Printers(printers) => {
                    // A printer that the settings name may be gone by now.
                    let choice = &mut self.state.take.printer;
                    let here = |name: &String| printers.iter().flatten().any(|p| p.name == *name);
                    *choice = choice.take().filter(here);
                    self.desk.printers = Some(printers);
                }
                Done::Printed(pages, ended) => {
                    let told = match ended {
                        Ok(()) => TakeNotice::Printed,
                        Err(error) => {
                            self.state.not_printed(pages);
                            TakeNotice::NotPrinted(error)
                        }
                    };
                    self.state.notice = Some(Notice::Take(told));
                }
                Done::Told(told) => self.state.notice = Some(Notice::Take(told)),
            }
        }
    }

    /// Carries out what the reader asked for outside the window.
    pub(super) fn grant(&mut self, ctx: &Context, wish: Wish) {
        if wish == Wish::Printers {
            let printing = self.desk.printing.clone();
            self.desk
                .beside(ctx, move || Done::Printers(printing.printers()));
            return;
        }
        let Place::Take(of) = self.state.place.clone() else {
            return;
        };
        if self.state.kiosk.on && !self.allows(&wish) {
            self.state.notice = None;
            return;
        }
        let told = match wish {
            Wish::Printers => return,
            Wish::Copy => {
                ctx.copy_text(self.as_text(&of));
                Some(TakeNotice::Copied)
            }
            Wish::Print => match self.as_pdf(&of) {
                Ok(made) if !self.state.may_print(made.sheets) => {
                    let most = self.state.settings.pages_a_reader;
                    Some(TakeNotice::Enough(usize::from(most)))
                }
                Ok(made) => {
                    let (pages, pdf) = (made.sheets, Zeroizing::new(made.bytes));
                    let printing = self.desk.printing.clone();
                    let printer = self.state.take.printer.clone();
                    self.desk.beside(ctx, move || {
                        Done::Printed(pages, printing.print(&pdf, printer.as_deref()))
                    });
                    None
                }
                Err(told) => Some(told),
            },
            Wish::Open => match self.put_paper(&of) {
                Ok(path) => {
                    self.desk.beside(ctx, move || {
                        Done::Told(if view(&path) {
                            TakeNotice::Opened
                        } else {
                            TakeNotice::NotOpened
                        })
                    });
                    None
                }
                Err(told) => Some(told),
            },
            Wish::Save(kind, place) => {
                let bytes = match kind {
                    FileKind::Pdf => self.as_pdf(&of).map(|made| made.bytes),
                    FileKind::Text => Ok(self.as_text(&of).into_bytes()),
                };
                match bytes.map(Zeroizing::new) {
                    Ok(bytes) => {
                        self.desk
                            .beside(ctx, move || Done::Told(put(kind, place, &bytes)));
                        None
                    }
                    Err(told) => Some(told),
                }
            }
        };
        if let Some(told) = told {
            self.state.notice = Some(Notice::Take(told));
        }
    }

    /// What a kiosk does outside its window: print, and save to the clinic's drives.
    fn allows(&self, wish: &Wish) -> bool {
        match wish {
            Wish::Printers | Wish::Print => true,
            Wish::Save(_, Where::Folder(folder)) => self.state.settings.drives.contains(folder),
            Wish::Save(_, Where::Ask) | Wish::Open | Wish::Copy => false,
        }
    }

    /// The pages that go with `of`: itself, and the sheets that are chosen.
    fn taken(&self, of: &Place) -> Vec<Page> {
        let Some(composer) = self.composer() else {
            return Vec::new();
        };
        let answers = &self.state.answers;
        let mut pages: Vec<Page> = self.compose(&composer, of, None).into_iter().collect();
        let open = match of {
            Place::Sheets(Some(id)) => Some(id),
            _ => None,
        };
        let chosen = &self.state.take.also;
        for sheet in &self.guide.sheets {
            if chosen.contains(&sheet.id) && open != Some(&sheet.id) {
                pages.push(composer.sheet(sheet, answers));
            }
            if chosen.contains(&sheet.id) || open == Some(&sheet.id) {
                pages.extend(composer.letter_to_send(sheet, answers));
            }
        }
        pages
    }

    fn as_text(&self, of: &Place) -> String {
        let pages = self.taken(of);
        let pages: Zeroizing<Vec<String>> = Zeroizing::new(pages.iter().map(plain_text).collect());
        pages.join("\n\n")
    }

    fn as_pdf(&mut self, of: &Place) -> Result<Made, TakeNotice> {
        let pages = self.taken(of);
        let choice = &self.state.take;
        let options = Options {
            size: if choice.a_four {
                PaperSize::A4
            } else {
                PaperSize::Letter
            },
            large: choice.large,
            // Each sheet that is added may be as long as a page.
            most_sheets: Options::default().most_sheets.saturating_mul(pages.len()),
        };
        let from = self.state.settings.clinic.as_deref();
        let mut typesetter = self.desk.typesetter.take().unwrap_or_default();
        let made = match self.composer() {
            Some(composer) => paper::make(&pages, from, &options, &composer, &mut typesetter),
            None => return Err(TakeNotice::Failed),
        };
        self.desk.typesetter = Some(typesetter);
        made.map_err(|error| match error {
            PaperError::TooLong { sheets, .. } => TakeNotice::TooLong(sheets),
            PaperError::Broken(_) => TakeNotice::Failed,
        })
    }

    /// The paper as a file in the private folder, for the desktop's viewer.
    fn put_paper(&mut self, of: &Place) -> Result<PathBuf, TakeNotice> {
        let pdf = Zeroizing::new(self.as_pdf(of)?.bytes);
        let put = self.desk.spool.put(&format!("{NAME}.pdf"), &pdf);
        put.map_err(|_| TakeNotice::NotOpened)
    }

    /// What the page for phones shows.
    pub(super) fn phone_view(&mut self) -> Option<Rc<PhoneView>> {
        let Place::Phone(of) = &self.state.place else {
            return None;
        };
        let revision = self.state.revision;
        if let Some((known, view)) = &self.desk.phone
            && *known == revision
        {
            return Some(view.clone());
        }
        let composer = self.composer()?;
        let page = self.compose(&composer, of, None)?;
        let mut parts = composer.phone_parts(&page);
        match &**of {
            Place::Clock => {
                let marks = composer.clock_marks(self.asked());
                let ends = marks
                    .into_iter()
                    .filter(|mark| !matches!(mark.moment, Moment::Start | Moment::Now));
                parts.extend(ends.map(|mark| PhonePart {
                    text: cards::moment(&mark.name.main.plain(), mark.at),
                    title: mark.name,
                }));
            }
            Place::Contacts => {
                let called = self.guide.contacts.iter().filter(|c| c.phone.is_some());
                parts.extend(called.map(|contact| {
                    let title = composer.text(&crate::words::ids::contact(&contact.id), None);
                    let name = title.main.plain();
                    PhonePart {
                        text: cards::contact(
                            &name,
                            contact.phone.as_deref(),
                            contact.site.as_deref(),
                        ),
                        title,
                    }
                }));
            }
            _ => {}
        }
        let part = parts.get(self.state.take.part).or(parts.first())?;
        let view = Rc::new(PhoneView {
            codes: qr::codes(&part.text),
            parts,
        });
        self.desk.phone = Some((revision, view.clone()));
        Some(view)
    }
}

impl App {
    /// What the page of taking along is drawn from.
    pub(super) fn take_view<'a>(
        &'a self,
        composer: &'a Composer<'a>,
        page: &'a Page,
        of: &'a Place,
    ) -> take::View<'a> {
        take::View {
            composer,
            guide: &self.guide,
            of,
            kiosk: self.state.kiosk.on,
            drives: &self.state.settings.drives,
            choice: &self.state.take,
            printers: self.desk.printers.as_ref(),
            page,
            visit: self.state.visit,
        }
    }

    /// What the settings page is drawn from.
    pub(super) fn settings_view<'a>(
        &'a self,
        composer: &'a Composer<'a>,
        page: &'a Page,
    ) -> settings::View<'a> {
        settings::View {
            composer,
            state: &self.state,
            printers: self.desk.printers.as_ref(),
            page,
        }
    }

    /// What the page for phones is drawn from.
    pub(super) fn phone_page<'a>(&'a self, made: &'a PhoneView, page: &'a Page) -> phone::View<'a> {
        phone::View {
            parts: &made.parts,
            codes: &made.codes,
            choice: &self.state.take,
            page,
            visit: self.state.visit,
        }
    }
}

/// Writes a file where the reader wants it.
fn put(kind: FileKind, place: Where, bytes: &[u8]) -> TakeNotice {
    let ending = match kind {
        FileKind::Pdf => "pdf",
        FileKind::Text => "txt",
    };
    let path = match place {
        Where::Folder(folder) => free_name(&folder, ending),
        Where::Ask => {
            let dialog = rfd::FileDialog::new().set_file_name(format!("{NAME}.{ending}"));
            match dialog.save_file() {
                Some(path) => path,
                None => return TakeNotice::NotSaved(NotSaved::NoneChosen),
            }
        }
    };
    match save(&path, bytes) {
        Ok(()) => {
            let name = path.file_name().unwrap_or_default();
            TakeNotice::Saved(name.to_string_lossy().into_owned())
        }
        Err(error) => TakeNotice::NotSaved(match error {
            SaveError::NoFolder(_) => NotSaved::NoFolder,
            SaveError::Full(_) => NotSaved::Full,
            SaveError::NotAllowed(_) => NotSaved::NotAllowed,
            SaveError::Unwritable { .. } => NotSaved::Failed,
        }),
    }
}

/// A name that no file there has yet: nothing is written over unasked.
fn free_name(folder: &Path, ending: &str) -> PathBuf {
    let plain = folder.join(format!("{NAME}.{ending}"));
    let numbered = (2..1000).map(|n| folder.join(format!("{NAME}-{n}.{ending}")));
    std::iter::once(plain.clone())
        .chain(numbered)
        .find(|path| !path.exists())
        .unwrap_or(plain)
}
