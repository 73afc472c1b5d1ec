//! The structure of the file: what a screen reader is told of headings, lists and tables.

use std::num::{NonZeroU16, NonZeroU32};

use krilla::tagging::{
    Identifier, ListNumbering, TableHeaderScope, Tag, TagGroup, TagKind, TagTree,
};

/// A place in the structure. Places are numbered in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct NodeId(usize);

/// What a part of the structure is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Role {
    Section,
    Heading(u8),
    Paragraph,
    List {
        numbered: bool,
    },
    Item,
    Label,
    Body,
    Table,
    TableRow,
    /// The head of a column.
    ColumnHead,
    /// The head of a row over so many columns.
    RowHead(usize),
    Cell,
}

enum Child {
    Node(NodeId),
    Leaf(Identifier),
}

struct Node {
    role: Role,
    lang: Option<String>,
    children: Vec<Child>,
}

/// The structure while it grows.
#[derive(Default)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    roots: Vec<NodeId>,
}

impl Tree {
    /// A new part under `parent`, or under the document itself.
    pub fn add(&mut self, parent: Option<NodeId>, role: Role, lang: Option<&str>) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push(Node {
            role,
            lang: lang.map(str::to_owned),
            children: Vec::new(),
        });
        match parent.and_then(|parent| self.nodes.get_mut(parent.0)) {
            Some(parent) => parent.children.push(Child::Node(id)),
            None => self.roots.push(id),
        }
        id
    }

    /// Notes that something drawn belongs to a part.
    pub fn drawn(&mut self, node: NodeId, leaf: Identifier) {
        if let Some(node) = self.nodes.get_mut(node.0) {
            node.children.push(Child::Leaf(leaf));
        }
    }

    /// The structure as krilla writes it.
    pub fn finish(&self, lang: &str) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(lang.to_owned()));
        for root in &self.roots {
            if let Some(group) = self.group(*root) {
                tree.push(group);
            }
        }
        tree
    }

    /// A part with all that is in it; nothing for a part that nothing was drawn for.
    fn group(&self, id: NodeId) -> Option<TagGroup> {
        let node = self.nodes.get(id.0)?;
        let mut group = TagGroup::new(kind(&node.role, node.lang.clone()));
        for child in &node.children {
            match child {
                Child::Leaf(leaf) => group.push(*leaf),
                Child::Node(id) => {
                    if let Some(inner) = self.group(*id) {
                        group.push(inner);
                    }
                }
            }
        }
        (!group.children.is_empty()).then_some(group)
    }
}

fn kind(role: &Role, lang: Option<String>) -> TagKind {
    match role {
        Role::Section => Tag::Section.with_lang(lang).into(),
        Role::Heading(level) => {
            let level = NonZeroU16::new(u16::from(*level)).unwrap_or(NonZeroU16::MIN);
            Tag::Hn(level, None).with_lang(lang).into()
        }
        Role::Paragraph => Tag::P.with_lang(lang).into(),
        Role::List { numbered } => Tag::L(if *numbered {
            ListNumbering::Decimal
        } else {
            ListNumbering::None
        })
        .into(),
        Role::Item => Tag::LI.into(),
        Role::Label => Tag::Lbl.with_lang(lang).into(),
        Role::Body => Tag::LBody.with_lang(lang).into(),
        Role::Table => Tag::Table.into(),
        Role::TableRow => Tag::TR.into(),
        Role::ColumnHead => Tag::TH(TableHeaderScope::Column).with_lang(lang).into(),
        Role::RowHead(columns) => {
            let span = u32::try_from(*columns).ok().and_then(NonZeroU32::new);
            Tag::TH(TableHeaderScope::Row)
                .with_col_span(span)
                .with_lang(lang)
                .into()
        }
        Role::Cell => Tag::TD.with_lang(lang).into(),
    }
}
