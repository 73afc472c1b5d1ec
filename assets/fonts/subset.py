#!/usr/bin/env python3
"""Makes the subset fonts in this folder from Debian's fonts-noto-core.

Run through `./dev fonts`. Keeps all layout features and drops hinting, so that
text is shaped exactly as the full font would shape it.
"""
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
NOTO = pathlib.Path("/usr/share/fonts/truetype/noto")

# What is kept of each face: blocks that the shipped languages and the guide's
# own marks need. The checker fails on the first character without a glyph.
LATIN = (
    "U+0020-007E,U+00A0-024F,U+0300-036F,U+02BB-02BC,U+1E00-1EFF,U+2000-206F,"
    "U+2070-209F,U+20A0-20BF,U+2100-214F,U+2190-2193,U+2212,U+2713,U+25CF,U+FFFD"
)
FACES = {
    "NotoSans-Regular.ttf": LATIN,
    "NotoSans-Bold.ttf": LATIN,
}


def main() -> int:
    for name, unicodes in FACES.items():
        subprocess.run(
            [
                sys.executable, "-m", "fontTools.subset", str(NOTO / name),
                f"--unicodes={unicodes}", "--layout-features=*", "--no-hinting",
                "--notdef-outline", "--name-IDs=*", f"--output-file={HERE / name}",
            ],
            check=True,
        )
        print(f"{name} {(HERE / name).stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
