#!/usr/bin/env python3
"""Writes what another engine makes of the paragraphs: line breaks and visual order.

Chromium (Debian's package `chromium`) sets every file of `paragraphs` with the fonts of
`assets/fonts`, at three widths, and tells for every cluster of letters where it stands. What it
says goes to `expected`; `tests/scripts.rs` holds the guide's own typesetting against it, line by
line. Nothing of the guide's engine takes part. Run it by hand when a paragraph, a font or a
line height of a locale has changed:

    python3 tests/scripts/expect.py                   all languages
    python3 tests/scripts/expect.py ur bn             some of them
    python3 tests/scripts/expect.py --pictures DIR    and pictures, to look at beside `golden`

The page asks Chromium for what the guide does by design, and for nothing else:
- Korean breaks at its spaces only (`word-break: keep-all`).
- A word wider than its column is broken (`overflow-wrap: break-word`).
- Full-width punctuation keeps its width (`text-spacing-trim`, `text-autospace`): the guide's
  fonts carry no features for closing it up.
- Letters are placed at fractions of pixels and without hinting, as on a screen of high density.
"""
import argparse
import base64
import html
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FONTS = ROOT / "assets" / "fonts"
WIDTHS = [260, 420, 700]
SIZE = 18
INVISIBLE = re.compile(r"[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]*")

PAGE = """<!doctype html>
<html><head><meta charset="utf-8"><style>
{faces}
body {{ margin: 0; background: white; color: black; text-rendering: geometricPrecision; }}
div {{ font-size: {size}px; margin: 12px; overflow-wrap: break-word; font-synthesis: none;
    text-spacing-trim: space-all; text-autospace: no-autospace; }}
div:lang(ko) {{ word-break: keep-all; }}
</style></head><body>
{blocks}
<pre id="out"></pre>
<script>
async function measure() {{
    const faces = [...document.fonts];
    await Promise.all(faces.map(face => face.load()));
    await document.fonts.ready;
    if (faces.some(face => face.status !== "loaded")) throw new Error("a font is missing");
    return [...document.querySelectorAll("div")].map(block => {{
        const box = block.getBoundingClientRect();
        const node = block.firstChild;
        const segments = new Intl.Segmenter("en", {{ granularity: "grapheme" }});
        const clusters = [...segments.segment(node.data)].map(part => {{
            const range = document.createRange();
            range.setStart(node, part.index);
            range.setEnd(node, part.index + part.segment.length);
            const rects = [...range.getClientRects()].map(
                r => [r.left - box.left, r.right - box.left, (r.top + r.bottom) / 2 - box.top]);
            return {{ text: part.segment, rects }};
        }});
        return {{ tag: block.lang, width: box.width, clusters }};
    }});
}}
measure().then(
    result => {{ document.getElementById("out").textContent = JSON.stringify(result); }},
    error => {{ document.getElementById("out").textContent = JSON.stringify(String(error)); }});
</script></body></html>
"""


def stacks() -> dict[str, list[tuple[str, bool, str]]]:
    """Family, weight and file of the faces of every stack, as the program's source has them."""
    source = (ROOT / "src" / "typeset" / "fonts.rs").read_text("utf-8")
    face = r'const (\w+): FaceSource =\s*face!\(\s*"([^"]+)",\s*(true|false),\s*"([^"]+)"\s*,?\s*\)'
    faces = {m[0]: (m[1], m[2] == "true", m[3]) for m in re.findall(face, source)}
    stack = r"FontStack \{\s*id: (\S+),\s*(?://[^\n]*\s*)*faces: &\[([^\]]*)\]"
    found = {}
    for name, listed in re.findall(stack, source):
        name = "latin" if name == "LATIN" else name.strip('"')
        found[name] = [faces[one] for one in re.findall(r"\w+", listed)]
    return found


class Language:
    """A paragraph and what its locale says of it."""

    def __init__(self, tag: str):
        manifest = (ROOT / "locales" / tag / "locale.ron").read_text("utf-8")
        self.tag = tag
        self.rtl = bool(re.search(r"direction:\s*Rtl", manifest))
        self.stack = re.search(r'font_stack:\s*"([^"]+)"', manifest).group(1)
        self.line_height = float(re.search(r"line_height:\s*([\d.]+)", manifest).group(1))
        self.text = (HERE / "paragraphs" / f"{tag}.txt").read_text("utf-8").removesuffix("\n")

    def block(self, families: list[str], width: int) -> str:
        style = (
            f"width:{width}px;line-height:{self.line_height};font-family:"
            + ",".join(f"'{family}'" for family in families)
        )
        direction = "rtl" if self.rtl else "ltr"
        text = html.escape(self.text)
        return f'<div lang="{self.tag}" dir="{direction}" style="{style}">{text}</div>'


def page(languages: list[Language], widths: list[int]) -> str:
    known = stacks()
    files, blocks = {}, []
    for language in languages:
        stack = known[language.stack]
        files.update((file, (family, bold)) for family, bold, file in stack)
        families = list(dict.fromkeys(family for family, _, _ in stack))
        blocks += [language.block(families, width) for width in widths]
    faces = []
    for file, (family, bold) in files.items():
        if not bold:
            data = base64.b64encode((FONTS / file).read_bytes()).decode()
            source = f"url(data:font/sfnt;base64,{data})"
            faces.append(f"@font-face {{ font-family: '{family}'; src: {source}; }}")
    return PAGE.format(faces="\n".join(faces), blocks="\n".join(blocks), size=SIZE)


def chromium(text: str, *more: str) -> str:
    program = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not program:
        sys.exit("Chromium is missing: install the package chromium, or set CHROMIUM.")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "page.html"
        path.write_text(text, "utf-8")
        command = [
            program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--hide-scrollbars", "--font-render-hinting=none",
            "--virtual-time-budget=20000", f"--user-data-dir={folder}/profile", *more,
            path.as_uri(),
        ]
        done = subprocess.run(command, capture_output=True, check=True, timeout=300)
        return done.stdout.decode("utf-8")


def ranges(numbers: list[int]) -> str:
    """Neighbours drawn together: 4 3 2 7 8 gives "4-2 7-8"."""
    parts: list[list[int]] = []
    for number in numbers:
        last = parts[-1] if parts else []
        step = number - last[-1] if last else 0
        if abs(step) == 1 and (len(last) == 1 or last[1] - last[0] == step):
            last.append(number)
        else:
            parts.append([number])
    return " ".join(f"{p[0]}-{p[-1]}" if len(p) > 1 else f"{p[0]}" for p in parts)


def lines(block: dict, height: float) -> list[dict]:
    """The lines of a block: what stands in each, and from left to right."""
    by_line: dict[int, list[tuple[float, float, int]]] = {}
    for number, cluster in enumerate(block["clusters"]):
        if INVISIBLE.fullmatch(cluster["text"]):
            continue
        rects = [r for r in cluster["rects"] if r[1] > r[0]]
        assert len({r[2] for r in rects}) <= 1, f"{cluster} is torn"
        if rects:
            left, right = min(r[0] for r in rects), max(r[1] for r in rects)
            by_line.setdefault(int(rects[0][2] // height), []).append((left, right, number))
        else:
            assert cluster["text"].isspace(), f"{cluster} is nowhere"
    out = []
    for _, found in sorted(by_line.items()):
        text = [number for _, _, number in found if not block["clusters"][number]["text"].isspace()]
        first, last = min(text), max(text)
        # White space where the line ends hangs out of sight.
        shown = [one for one in found if first <= one[2] <= last]
        shown.sort(key=lambda one: one[0] + one[1])
        out.append({
            "text": "".join(c["text"] for c in block["clusters"][first : last + 1]),
            "order": ranges([number for _, _, number in shown]),
            "left": round(min(one[0] for one in shown), 2),
            "right": round(max(one[1] for one in shown), 2),
        })
    return out


def written(value) -> str:
    """JSON in which what cannot be seen is escaped."""
    text = json.dumps(value, ensure_ascii=False)
    unseen = r"[\u00a0\u00ad\u061c\u200b-\u200f\u2011\u2028-\u202f\u2060-\u206f\ufeff]"
    return re.sub(unseen, lambda m: f"\\u{ord(m[0]):04x}", text)


def record(version: str, blocks: list[dict], height: float) -> str:
    out = [
        "{",
        f'"engine": {written(version)},',
        f'"size": {SIZE},',
        f'"clusters": {written([c["text"] for c in blocks[0]["clusters"]])},',
        '"widths": [',
    ]
    for block in blocks:
        out.append(f'{{"width": {block["width"]:g}, "lines": [')
        found = lines(block, height)
        out += [written(line) + ("," if line is not found[-1] else "") for line in found]
        out.append("]}" + ("," if block is not blocks[-1] else ""))
    return "\n".join([*out, "]", "}", ""])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("tags", nargs="*")
    parser.add_argument("--pictures", type=pathlib.Path, help="a folder for pictures")
    asked = parser.parse_args()
    tags = asked.tags or sorted(path.stem for path in (HERE / "paragraphs").glob("*.txt"))
    languages = [Language(tag) for tag in tags]
    dom = chromium(page(languages, WIDTHS), "--force-device-scale-factor=1", "--dump-dom")
    result = json.loads(html.unescape(re.search(r'<pre id="out">(.*?)</pre>', dom, re.S)[1]))
    if isinstance(result, str):
        sys.exit(result)
    agent = chromium("<script>document.write(navigator.userAgent)</script>", "--dump-dom")
    version = "Chromium " + re.search(r"Chrome/(\d+)", agent)[1]
    for language in languages:
        mine = [block for block in result if block["tag"] == language.tag]
        text = record(version, mine, language.line_height * SIZE)
        (HERE / "expected" / f"{language.tag}.json").write_text(text, "utf-8")
        print(language.tag, [len(lines(b, language.line_height * SIZE)) for b in mine])
    if asked.pictures:
        asked.pictures.mkdir(parents=True, exist_ok=True)
        for language in languages:
            to = asked.pictures.resolve() / f"{language.tag}.png"
            options = ["--force-device-scale-factor=1.5", "--window-size=444,500"]
            chromium(page([language], [WIDTHS[1]]), *options, f"--screenshot={to}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
