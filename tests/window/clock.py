"""The real program on a computer whose clock is wrong. Needs the package faketime."""

import os
import pathlib
import shutil
import subprocess

from desk import Failed

# Debian's libfaketime, by the names that its architectures give the folder.
LIBRARIES = sorted(pathlib.Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))


def at(moment):
    """Surroundings in which it is then; the time that only counts on goes its way."""
    return dict(os.environ, LD_PRELOAD=str(LIBRARIES[0]), FAKETIME=f"@{moment}",
                FAKETIME_DONT_FAKE_MONOTONIC="1", FAKETIME_NO_CACHE="1", TZ="UTC")


def there():
    """Is there a way to make the clock wrong?"""
    if LIBRARIES and shutil.which("faketime"):
        return True
    print("    skipped: the package faketime is missing")
    return False


def said(program, moment, *args):
    """What a command says then. It ends well and breaks nothing."""
    run = subprocess.run([program, *args], env=at(moment), capture_output=True, text=True,
                         timeout=120)
    if "broke" in run.stderr or run.returncode not in (0, 1) or not run.stdout:
        raise Failed(f"{moment} {args}: {run.returncode} {run.stderr}{run.stdout}")
    return run.stdout


PAST = "was due to be checked again"


def a_wrong_clock_is_told_and_breaks_nothing(desk, program):
    """In 2040 and 9999 it says that the content may be past its day; in 1970 that it cannot tell."""
    if not there():
        return
    for moment, past in [("1970-01-01 00:00:01", False), ("2040-02-29 12:00:00", True),
                         ("9999-12-31 23:59:58", True)]:
        year = moment[:4]
        for args in (["page", "should-we-pay"], ["page", "law:TX"], ["page", "clock"],
                     ["plan", "--answer", "state=TX"], ["page", "about"],
                     ["handout", "clock", "TX", "--start", "2026-11-24T17:00", "--format", "text"]):
            text = said(program, moment, *args)
            if year in text:
                raise Failed(f"{args} speaks of {year}: {text}")
            if args[1] in ("should-we-pay", "law:TX") and (PAST in text) != past:
                raise Failed(f"in {year} {args} says {'nothing' if past else 'something'} "
                             f"of its review day:\n{text}")
        text = said(program, moment, "doctor")
        wanted = "past the review day" if past else "so it is wrong"
        if wanted not in text:
            raise Failed(f"in {year} doctor does not say {wanted!r}:\n{text}")


def a_wrong_clock_breaks_no_window(desk, program):
    """The window opens, shows the first page and says nothing on the terminal."""
    if not there():
        return
    for moment in ("1970-01-01 00:00:01", "2040-02-29 12:00:00", "9999-12-31 23:59:58"):
        window = desk.start([program], env=at(moment))
        heading = window.wait(lambda: window.find("heading"), "a heading")
        text = window.dump()
        if "Sorry" in heading.name or moment[:4] in text:
            raise Failed(f"{moment}: {text}")
        window.stop()
        if window.said():
            raise Failed(f"{moment}: {window.said()}")


TESTS = [a_wrong_clock_is_told_and_breaks_nothing, a_wrong_clock_breaks_no_window]
