"""Tests of the real program in a window. Usage: python3 tests/window/test.py PROGRAM [PICTURES]

Prints one line a test and ends with 1 if one failed.
"""

import os
import pathlib
import subprocess
import sys
import time
import traceback

import clock
import traces
import walk
from desk import Desk, Failed
from walk import tab_to


def tree_is_readable(window):
    """There is a heading, and everything that can be reached has a name."""
    window.wait(lambda: window.find("heading"), "a heading")
    nameless = walk.nameless(window)
    if nameless:
        raise Failed(f"without a name: {nameless}\n{window.dump()}")


def tab_reaches_every_control(window):
    """Tab alone comes to every button, choice, link and field on the page."""
    roles = ("push button", "radio button", "check box", "link", "entry", "combo box")
    wanted = {(node.role, node.name) for node in window.tree() if node.role in roles}
    seen = set()
    for _ in range(4 * len(wanted) + 20):
        window.key("Tab")
        node = window.focused()
        if node:
            seen.add((node.role, node.name))
        if wanted <= seen:
            return
    raise Failed(f"Tab never came to {sorted(wanted - seen)}\n{window.dump()}")


def keyboard_leads_from_home_to_the_plan(window):
    """The keyboard alone; the tree holds heading, choices and buttons on the way."""
    global places
    places = walk.to_the_plan(window, walk.ENGLISH, walk.WAY, look=walk.looks_in_order(False, "Back"))
    window.wait(lambda: window.find("heading", "Your plan"), "the plan")
    said = window.dump()
    for words in ("What to do today", "Ask the criminal defense lawyer",
                  "Ask the immigration lawyer", "Texas", "5th Circuit"):
        if words not in said:
            raise Failed(f"the plan does not say {words!r}\n{said}")


# Where each answer of the English way stood among the choices.
places = []


def rests_when_idle(window):
    """Nobody touches it: it uses (almost) no processor time."""
    time.sleep(1)
    before = window.processor_seconds()
    time.sleep(5)
    used = window.processor_seconds() - before
    if used > 0.05:
        raise Failed(f"{used:.2f} s of processor time in 5 idle seconds")


def the_system_refuses_connections_of_every_thread(window):
    """Each thread of the running window stands behind the kernel's filter for good."""
    status = window.status()
    if (status["Seccomp"], status["NoNewPrivs"]) != ("2", "1"):
        raise Failed(f"no filter: {status}")
    for thread in pathlib.Path(f"/proc/{window.pid}/task").iterdir():
        if "Seccomp:\t2" not in (thread / "status").read_text():
            raise Failed(f"the thread {thread.name} is outside")
    limits = pathlib.Path(f"/proc/{window.pid}/limits").read_text()
    core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
    if core.split()[4:6] != ["1", "1"]:
        raise Failed(core)


def trying_one_is_refused(window):
    """`doctor` tries: the kernel says no to the socket before there is one."""
    trace = window.desk.folder / "doctor.log"
    run = subprocess.run(["strace", "-f", "-e", "trace=socket", "-o", str(trace), *window.command,
                          "doctor"], capture_output=True, text=True, timeout=120)
    if run.returncode:
        raise Failed(run.stdout + run.stderr)
    tried = [line for line in trace.read_text().splitlines() if "AF_INET" in line]
    if len(tried) < 2 or not all(line.rstrip().endswith("(Operation not permitted)")
                                 for line in tried):
        raise Failed(f"{tried}")


def opens_no_inet_socket(window):
    """The trace of the whole run has no internet socket in it. Keep this one last."""
    sockets = window.inet_sockets()
    if sockets:
        raise Failed(f"{len(sockets)}, such as {sockets[0]}")


TESTS = [tree_is_readable, tab_reaches_every_control, keyboard_leads_from_home_to_the_plan,
         rests_when_idle, the_system_refuses_connections_of_every_thread, trying_one_is_refused,
         opens_no_inet_socket]


def started_with(desk, program, **env):
    """The program in these surroundings, once its page is there."""
    before = dict(os.environ)
    os.environ.update(env)
    try:
        window = desk.start([program])
    finally:
        os.environ.clear()
        os.environ.update(before)
    window.wait(lambda: window.find("heading"), "a heading")
    return window


def a_driver_that_fails_is_tried_again_without(desk, program):
    """The first try at painting fails; the second, in a process of its own, shows the page."""
    window = started_with(desk, program, GALLIUM_DRIVER="none-of-that-name")
    second = window.pid != window.process.pid
    window.stop()
    if not second:
        raise Failed("the driver did not fail")


def without_any_driver_it_says_what_to_do(desk, program):
    """Both tries fail: one plain sentence, and no word of the library's own panic."""
    env = dict(os.environ, LIBGL_DRIVERS_PATH="/nonexistent")
    run = subprocess.run([program], env=env, capture_output=True, text=True, timeout=60)
    lines = [line for line in run.stderr.splitlines() if line.startswith("hold-guide: ")]
    if run.returncode != 1 or len(lines) != 1 or "hold-guide text" not in lines[0]:
        raise Failed(run.stderr)


def nothing_to_write_on_is_no_end(desk, program):
    """No home, no folder for a short time, none for running programs."""
    window = started_with(desk, program, HOME="/nonexistent", TMPDIR="/nonexistent",
                          XDG_RUNTIME_DIR="/nonexistent")
    tab_to(window, "push button", "Larger text")
    window.key("space")
    window.wait(lambda: "could not be saved" in window.dump() or not rights_count(), "the notice")
    window.stop()


def rights_count():
    """Root may write anywhere, and makes itself even such a home."""
    return os.getuid() != 0


ARABIC = {"start": "البدء", "back": "رجوع", "continue": "متابعة", "plan": "عرض خطتكم"}


def keyboard_leads_to_the_plan_in_arabic(desk, program):
    """The same answers from right to left; Tab goes the way that one reads."""
    window = desk.start([program, "--lang", "ar"])
    way = [(question, "Texas|تكساس" if question == "state" else place)
           for question, place in places]
    if len(way) != len(walk.WAY):
        raise Failed("the English way did not come to its end")
    walk.to_the_plan(window, ARABIC, way, look=walk.looks_in_order(True, ARABIC["back"]))
    bad = walk.nameless(window)
    if bad:
        raise Failed(f"without a name: {bad}")
    window.stop()


SURROUNDINGS = [keyboard_leads_to_the_plan_in_arabic, *traces.TESTS, *clock.TESTS, a_driver_that_fails_is_tried_again_without, without_any_driver_it_says_what_to_do,
                nothing_to_write_on_is_no_end]


def main():
    program, pictures = os.path.abspath(sys.argv[1]), sys.argv[2:]
    failed = 0
    with Desk() as desk:
        window = desk.start([program], trace="socket,seccomp")
        for test in TESTS:
            try:
                test(window)
                print(f"test window::{test.__name__} ... ok", flush=True)
            except Exception:  # noqa: BLE001  every kind of failure is reported and counted
                failed += 1
                print(f"test window::{test.__name__} ... FAILED", flush=True)
                traceback.print_exc()
            if pictures:
                folder = pathlib.Path(pictures[0])
                folder.mkdir(parents=True, exist_ok=True)
                window.screenshot(folder / f"{test.__name__}.png")
        window.stop()
        for test in SURROUNDINGS:
            began = time.monotonic()
            try:
                test(desk, program)
                took = time.monotonic() - began
                print(f"test window::{test.__name__} ... ok ({took:.0f} s)", flush=True)
            except Exception:  # noqa: BLE001  every kind of failure is reported and counted
                failed += 1
                print(f"test window::{test.__name__} ... FAILED", flush=True)
                traceback.print_exc()
    print(f"{len(TESTS) + len(SURROUNDINGS) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
