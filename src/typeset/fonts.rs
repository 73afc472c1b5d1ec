//! The fonts the guide carries with it.
//!
//! Fonts come in stacks: one stack for each group of languages that share a script. A stack names
//! its families in order of preference; a character that the first family lacks is taken from the
//! next. No font of the system is ever looked at, so a page looks the same on every machine.

use std::collections::HashMap;
use std::sync::Arc;

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::{FontContext, FontData, FontWeight};

/// The stack that every other stack falls back to.
pub const LATIN: &str = "latin";

/// The stack for a line that holds the names of several languages.
pub const NAMES: &str = "names";

/// The stack for Urdu that is printed; on the screen it is set in "urdu".
pub const URDU_ON_PAPER: &str = "urdu-paper";

/// One font file.
#[derive(Clone, Copy, Debug)]
pub struct FaceSource {
    /// Family name. Faces of one family (regular, bold) carry the same name.
    pub family: &'static str,
    /// Whether this is the bold face of its family.
    pub bold: bool,
    /// The font file.
    pub bytes: &'static [u8],
}

/// The faces for the languages of one script, best first.
#[derive(Clone, Copy, Debug)]
pub struct FontStack {
    /// Name by which a [`super::Request`] asks for the stack.
    pub id: &'static str,
    /// Faces in order of preference.
    pub faces: &'static [FaceSource],
}

/// A file in `assets/fonts`. Its bytes stay in the program file until a text asks for them.
macro_rules! face {
    ($family:literal, $bold:literal, $file:literal) => {
        FaceSource {
            family: $family,
            bold: $bold,
            bytes: include_bytes!(concat!("../../assets/fonts/", $file)),
        }
    };
}

const SANS: FaceSource = face!("Noto Sans", false, "NotoSans-Regular.ttf");
const SANS_BOLD: FaceSource = face!("Noto Sans", true, "NotoSans-Bold.ttf");
const ARABIC: FaceSource = face!("Noto Sans Arabic", false, "NotoSansArabic-Regular.ttf");
const ARABIC_BOLD: FaceSource = face!("Noto Sans Arabic", true, "NotoSansArabic-Bold.ttf");
const NASKH: FaceSource = face!("Noto Naskh Arabic", false, "NotoNaskhArabic-Regular.ttf");
const NASKH_BOLD: FaceSource = face!("Noto Naskh Arabic", true, "NotoNaskhArabic-Bold.ttf");
const NASTALIQ: FaceSource = face!("Noto Nastaliq Urdu", false, "NotoNastaliqUrdu-Regular.ttf");
const NASTALIQ_BOLD: FaceSource = face!("Noto Nastaliq Urdu", true, "NotoNastaliqUrdu-Bold.ttf");
const BENGALI: FaceSource = face!("Noto Sans Bengali", false, "NotoSansBengali-Regular.ttf");
const BENGALI_BOLD: FaceSource = face!("Noto Sans Bengali", true, "NotoSansBengali-Bold.ttf");
const DEVANAGARI: FaceSource = face!(
    "Noto Sans Devanagari",
    false,
    "NotoSansDevanagari-Regular.ttf"
);
const DEVANAGARI_BOLD: FaceSource =
    face!("Noto Sans Devanagari", true, "NotoSansDevanagari-Bold.ttf");
const GURMUKHI: FaceSource = face!("Noto Sans Gurmukhi", false, "NotoSansGurmukhi-Regular.ttf");
const GURMUKHI_BOLD: FaceSource = face!("Noto Sans Gurmukhi", true, "NotoSansGurmukhi-Bold.ttf");
const CHINESE: FaceSource = face!("Noto Sans CJK SC", false, "NotoSansSC-Regular.otf");
const CHINESE_BOLD: FaceSource = face!("Noto Sans CJK SC", true, "NotoSansSC-Bold.otf");
const KOREAN: FaceSource = face!("Noto Sans CJK KR", false, "NotoSansKR-Regular.otf");
const KOREAN_BOLD: FaceSource = face!("Noto Sans CJK KR", true, "NotoSansKR-Bold.otf");

/// Every stack built into the program. Nothing is parsed before a text asks for its stack.
///
/// The first face of a stack sets the height of its lines. Faces of a script hold nothing but
/// the script and its spaces, so Latin letters, digits and brackets come from Noto Sans.
const STACKS: &[FontStack] = &[
    FontStack {
        id: LATIN,
        faces: &[SANS, SANS_BOLD],
    },
    FontStack {
        id: "arabic",
        faces: &[ARABIC, ARABIC_BOLD, SANS, SANS_BOLD],
    },
    FontStack {
        id: "urdu",
        // Nastaliq has the letters of Urdu only; an Arabic word may need Naskh.
        faces: &[NASTALIQ, NASTALIQ_BOLD, SANS, SANS_BOLD, NASKH, NASKH_BOLD],
    },
    FontStack {
        // Text in Naskh can be copied out of a PDF in order, text in Nastaliq cannot.
        id: URDU_ON_PAPER,
        faces: &[NASKH, NASKH_BOLD, SANS, SANS_BOLD],
    },
    FontStack {
        // The names of languages side by side, each in its own letters.
        id: NAMES,
        faces: &[
            SANS, SANS_BOLD, ARABIC, NASKH, BENGALI, DEVANAGARI, GURMUKHI, CHINESE, KOREAN,
        ],
    },
    FontStack {
        id: "bengali",
        faces: &[BENGALI, BENGALI_BOLD, SANS, SANS_BOLD],
    },
    FontStack {
        id: "devanagari",
        faces: &[DEVANAGARI, DEVANAGARI_BOLD, SANS, SANS_BOLD],
    },
    FontStack {
        id: "gurmukhi",
        faces: &[GURMUKHI, GURMUKHI_BOLD, SANS, SANS_BOLD],
    },
    FontStack {
        id: "chinese",
        faces: &[CHINESE, CHINESE_BOLD, SANS, SANS_BOLD],
    },
    FontStack {
        id: "korean",
        faces: &[KOREAN, KOREAN_BOLD, SANS, SANS_BOLD],
    },
];

/// A font file as the painter and the PDF writer need it.
#[derive(Clone, Debug)]
pub struct Face {
    data: FontData,
}

impl Face {
    /// The bytes of the font file.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.data.data.as_ref()
    }

    /// The bytes, shared, for a writer that must own them.
    #[must_use]
    pub fn shared_bytes(&self) -> Arc<dyn AsRef<[u8]> + Send + Sync> {
        self.data.data.clone().into_raw_parts().0
    }

    /// Which font of a collection file (0 for a plain font file).
    #[must_use]
    pub fn index(&self) -> u32 {
        self.data.index
    }
}

/// All fonts in use, and the stacks they belong to.
pub struct Fonts {
    pub(super) context: FontContext,
    stacks: Vec<FontStack>,
    loaded: HashMap<&'static str, Vec<&'static str>>,
    /// Files already handed to the collection: two stacks may share one.
    registered: Vec<(&'static str, bool)>,
    faces: Vec<Face>,
    keys: HashMap<(u64, u32), u32>,
}

impl Default for Fonts {
    fn default() -> Self {
        Self::new()
    }
}

impl Fonts {
    /// The built-in stacks, none of them loaded yet.
    #[must_use]
    pub fn new() -> Self {
        let options = CollectionOptions {
            shared: false,
            system_fonts: false,
        };
        Self {
            context: FontContext {
                collection: Collection::new(options),
                source_cache: SourceCache::default(),
            },
            stacks: STACKS.to_vec(),
            loaded: HashMap::new(),
            registered: Vec::new(),
            faces: Vec::new(),
            keys: HashMap::new(),
        }
    }

    /// Adds a stack, or replaces the one of the same name.
    pub fn add_stack(&mut self, stack: FontStack) {
        self.stacks.retain(|known| known.id != stack.id);
        self.stacks.push(stack);
        self.loaded.remove(stack.id);
    }

    /// Loads a stack if it is not loaded yet, and gives its families, best first.
    ///
    /// An unknown name gives the Latin stack: text in the wrong font beats no text.
    pub fn load_stack(&mut self, id: &str) -> Vec<&'static str> {
        if let Some(families) = self.loaded.get(id) {
            return families.clone();
        }
        let known = |wanted: &str| self.stacks.iter().find(|s| s.id == wanted).copied();
        let Some(stack) = known(id).or_else(|| known(LATIN)) else {
            return Vec::new();
        };
        let mut families = Vec::new();
        for face in stack.faces {
            if !families.contains(&face.family) {
                families.push(face.family);
            }
            if !self.registered.contains(&(face.family, face.bold)) {
                self.registered.push((face.family, face.bold));
                self.register(face);
            }
        }
        self.loaded.insert(stack.id, families.clone());
        families
    }

    fn register(&mut self, face: &FaceSource) {
        let weight = if face.bold {
            FontWeight::BOLD
        } else {
            FontWeight::NORMAL
        };
        // A subset font may have lost its names: say what it is instead of reading it.
        let named = FontInfoOverride {
            family_name: Some(face.family),
            weight: Some(weight),
            ..FontInfoOverride::default()
        };
        let blob = Blob::new(Arc::new(face.bytes));
        self.context.collection.register_fonts(blob, Some(named));
    }

    /// The small number by which glyph runs name a font.
    pub(super) fn key_of(&mut self, data: &FontData) -> u32 {
        let id = (data.data.id(), data.index);
        if let Some(key) = self.keys.get(&id) {
            return *key;
        }
        let key = u32::try_from(self.faces.len()).unwrap_or(u32::MAX);
        self.faces.push(Face { data: data.clone() });
        self.keys.insert(id, key);
        key
    }

    /// The font that glyph runs call `key`.
    #[must_use]
    pub fn face(&self, key: u32) -> Option<&Face> {
        self.faces.get(usize::try_from(key).ok()?)
    }
}
