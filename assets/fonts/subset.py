#!/usr/bin/env python3
"""Makes the subset fonts in this folder from Debian's fonts-noto-core and fonts-noto-cjk.

Run through `./dev fonts`. Every face keeps the characters listed here and whatever else the
content and the locales use; folders named on the command line are read like `locales`. Layout
features that shaping turns on by itself are kept, hinting is dropped: text is shaped exactly as
the full font would shape it.

A face for one script keeps that script and its spaces only. Latin letters, digits, brackets and
most punctuation come from Noto Sans in every stack, so that a phone number or "ICE" looks alike
on every page; src/typeset/fonts.rs says which faces make a stack.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
NOTO = pathlib.Path("/usr/share/fonts/truetype/noto")
CJK = pathlib.Path("/usr/share/fonts/opentype/noto")
KOREAN, CHINESE = 1, 2  # numbers of the fonts within the collection files


def block(first: int, last: int) -> set[int]:
    return set(range(first, last + 1))


def encoded(encoding: str, rows: range) -> set[int]:
    """The characters of some rows of a double-byte standard."""
    characters = set()
    for row in rows:
        for cell in range(0xA1, 0xFF):
            try:
                characters.add(ord(bytes([row, cell]).decode(encoding)))
            except UnicodeDecodeError:
                pass
    return characters


# Spaces and joiners stay with the script, so that a line of it is shaped as a whole.
SHARED = {0x20, 0xA0, 0x200C, 0x200D, 0x25CC}
LATIN = (
    block(0x20, 0x7E) | block(0xA0, 0x24F) | {0x2BB, 0x2BC} | block(0x300, 0x36F)
    | block(0x400, 0x45F) | {0x490, 0x491} | block(0x1E00, 0x1EFF) | block(0x2000, 0x206F)
    | block(0x2070, 0x209F) | block(0x20A0, 0x20BF) | block(0x2100, 0x214F) | {0x25CC, 0xFFFD}
)
ARABIC = SHARED | block(0x600, 0x6FF) | block(0x750, 0x77F)
INDIC = SHARED | {0x964, 0x965}
BENGALI = INDIC | block(0x980, 0x9FF)
DEVANAGARI = INDIC | block(0x900, 0x97F) | block(0x1CD0, 0x1CFF) | block(0xA8E0, 0xA8FF)
GURMUKHI = INDIC | block(0xA00, 0xA7F)
# Punctuation that both write full width.
WIDE = block(0x3000, 0x301F) | {0x3030, 0x30FB} | block(0xFF00, 0xFF65) | block(0xFFE0, 0xFFE6)
# Chinese writes dots, dashes and quotes full width too.
HANZI = WIDE | {0xB7, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026} | encoded(
    "gb2312", range(0xB0, 0xF8))
# KS X 1001: 2350 syllables and the single letters.
HANGUL = WIDE | block(0x3131, 0x318E) | encoded("ksx1001", range(0xB0, 0xC9))

# What shaping turns on by itself, besides what a script's syllables need.
COMMON = ["ccmp", "locl", "mark", "mkmk", "kern", "liga", "clig", "calt", "rlig", "rclt"]
ARAB = [*COMMON, "isol", "init", "medi", "fina", "curs", "dist"]
BRAHMI = [
    *COMMON, "nukt", "akhn", "rphf", "rkrf", "pref", "blwf", "abvf", "half", "pstf", "vatu",
    "cjct", "init", "pres", "abvs", "blws", "psts", "haln", "dist", "abvm", "blwm",
]

# File: source, number in the collection, stacks, characters, features, and what that is in words.
FACES = {
    "NotoSans-{}.ttf": (
        NOTO / "NotoSans-{}.ttf", 0, None, LATIN, [*COMMON, "rtlm"],
        "Latin with all its accents, Vietnamese, Russian, punctuation, currency, letterlike signs"),
    "NotoSansArabic-{}.ttf": (
        NOTO / "NotoSansArabic-{}.ttf", 0, ["arabic"], ARABIC, ARAB, "Arabic"),
    "NotoNaskhArabic-{}.ttf": (
        NOTO / "NotoNaskhArabic-{}.ttf", 0, ["arabic", "urdu"], ARABIC, ARAB,
        "Arabic, for Urdu on paper"),
    "NotoNastaliqUrdu-{}.ttf": (
        NOTO / "NotoNastaliqUrdu-{}.ttf", 0, ["urdu"], ARABIC, ARAB,
        "Urdu; its space is widened from 0.132 to 0.2 of the size"),
    "NotoSansBengali-{}.ttf": (
        NOTO / "NotoSansBengali-{}.ttf", 0, ["bengali"], BENGALI, BRAHMI, "Bengali"),
    "NotoSansDevanagari-{}.ttf": (
        NOTO / "NotoSansDevanagari-{}.ttf", 0, ["devanagari"], DEVANAGARI, BRAHMI, "Devanagari"),
    "NotoSansGurmukhi-{}.ttf": (
        NOTO / "NotoSansGurmukhi-{}.ttf", 0, ["gurmukhi"], GURMUKHI, BRAHMI, "Gurmukhi"),
    "NotoSansSC-{}.otf": (
        CJK / "NotoSansCJK-{}.ttc", CHINESE, ["chinese"], HANZI, COMMON,
        "the 6763 characters of GB 2312, full-width punctuation"),
    "NotoSansKR-{}.otf": (
        CJK / "NotoSansCJK-{}.ttc", KOREAN, ["korean"], HANGUL, COMMON,
        "the 2350 syllables of KS X 1001, single letters, full-width punctuation"),
}
# Nastaliq's own space, 0.132 of the size, is made for words that lean over one another. Beside a
# Latin word or a number it is too narrow to be seen.
SPACE = {"NotoNastaliqUrdu-{}.ttf": 0.2}
# Tables for vertical text and for programs that look fonts up by name.
UNUSED = "vhea,vmtx,VORG,BASE,DSIG,FFTM,meta"


def used(folders: list[pathlib.Path]) -> dict[str, set[int]]:
    """The characters of the locales by font stack; those of the content stand under ""."""
    by_stack: dict[str, set[int]] = {"": set()}
    for path in (ROOT / "assets" / "guide").rglob("*.ron"):
        by_stack[""].update(map(ord, path.read_text("utf-8")))
    for folder in folders:
        for manifest in folder.glob("*/locale.ron"):
            stack = re.search(r'font_stack:\s*"(\w+)"', manifest.read_text("utf-8"))
            name = stack.group(1) if stack else "latin"
            characters = by_stack.setdefault(name, set())
            for path in [manifest, *manifest.parent.glob("*.ftl")]:
                characters.update(map(ord, path.read_text("utf-8")))
    for characters in by_stack.values():
        characters.difference_update(block(0, 0x1F))
    return by_stack


def make(source: pathlib.Path, number: int, to: pathlib.Path, wanted: set[int], features) -> None:
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as listing:
        listing.write("\n".join(f"U+{c:04X}" for c in sorted(wanted)))
        listing.flush()
        subprocess.run(
            [
                sys.executable, "-m", "fontTools.subset", str(source), f"--font-number={number}",
                f"--unicodes-file={listing.name}", f"--layout-features={','.join(features)}",
                "--no-hinting", "--notdef-outline", "--name-IDs=0,1,2,3,4,5,6,7,8,9,11,13,14,16,17",
                "--name-languages=0x409", f"--drop-tables+={UNUSED}", f"--output-file={to}",
            ],
            check=True,
        )


def widen_space(path: pathlib.Path, width: float) -> None:
    font = TTFont(path, recalcTimestamp=False)
    for space in (0x20, 0xA0):
        advance = round(width * font["head"].unitsPerEm)
        font["hmtx"][font.getBestCmap()[space]] = (advance, 0)
    font.save(path)


def origin(path: pathlib.Path, number: int) -> str:
    """The package a font comes from, and the versions of both."""
    package = subprocess.run(
        ["dpkg-query", "-S", str(path)], check=True, capture_output=True, text=True,
    ).stdout.split(":")[0]
    version = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}", package], check=True, capture_output=True,
        text=True,
    ).stdout
    names = TTFont(path, fontNumber=number)["name"]
    own = re.search(r"\d+\.\d+", names.getDebugName(5)).group()
    return f"{package} {version}: {names.getDebugName(4)} {own}"


def write_table(rows: list[str]) -> None:
    """Puts the table into the README in the place of the old one."""
    readme = HERE / "README.md"
    lines = readme.read_text("utf-8").splitlines()
    first = next(i for i, line in enumerate(lines) if line.startswith("|"))
    head = ["| File | From | What is kept | Characters | Bytes | Licence |",
            "| --- | --- | --- | ---: | ---: | --- |"]
    rest = [line for line in lines[first:] if not line.startswith("|")]
    readme.write_text("\n".join([*lines[:first], *head, *rows, *rest]) + "\n", "utf-8")


def main() -> int:
    by_stack = used([ROOT / "locales", *map(pathlib.Path, sys.argv[1:])])
    everything = set().union(*by_stack.values())
    total, served, rows = 0, {}, []
    for pattern, (source, number, stacks, listed, features, kept) in FACES.items():
        for style in ["Regular", "Bold"]:
            path = pathlib.Path(str(source).format(style))
            has = set(TTFont(path, fontNumber=number).getBestCmap())
            if stacks is None:
                extra = everything
            else:
                extra = set().union(by_stack[""], *(by_stack.get(s, set()) for s in stacks))
                extra -= served["latin"]
            wanted = (listed | extra) & has
            for stack in stacks or ["latin"]:
                served.setdefault(stack, set()).update(wanted)
            to = HERE / pattern.format(style)
            make(path, number, to, wanted, features)
            if pattern in SPACE:
                widen_space(to, SPACE[pattern])
            size = to.stat().st_size
            total += size
            rows.append(f"| `{to.name}` | {origin(path, number)} | {kept} | {len(wanted)} | {size} |"
                        " SIL OFL 1.1 |")
            print(f"{to.name} {size} bytes, {len(wanted)} characters")
    rows.append(f"| All | | | | {total} | |")
    write_table(rows)
    lacking = 0
    for stack, characters in by_stack.items():
        faces = served.values() if not stack else [served["latin"], served.get(stack, set())]
        for c in sorted(characters - set().union(*faces)):
            print(f"no face of the stack {stack or 'of any language'} has U+{c:04X} {chr(c)}")
            lacking += 1
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main())
