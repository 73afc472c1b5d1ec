"""Tests of the real program in a window. Usage: python3 tests/window/test.py PROGRAM [PICTURES]

Prints one line a test and ends with 1 if one failed.
"""

import pathlib
import sys
import time
import traceback

from desk import Desk, Failed


def tree_is_readable(window):
    """There is a heading, and everything that can be reached has a name."""
    window.wait(lambda: window.find("heading"), "a heading")
    nameless = [str(node) for node in window.tree()
                if node.focusable and not node.name.strip() and node.role not in ("frame", "panel")]
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


# The reader the guide keeps in mind: each question's heading begins so, and she chooses this.
WAY = [
    ("private", "Yes"),
    ("where", "county"),
    ("hold", "jail"),
    ("citizen", "No"),
    ("minor", "No"),
    ("state", "Texas"),
    ("stage", "Bail is set"),
    ("old-order", "No"),
    ("entry", "without"),
    ("charge", "Traffic"),
    ("more", "None"),
]


def tab_to(window, role, words):
    """Presses Tab until something of this role whose name holds the words has the keyboard."""
    for _ in range(120):
        node = window.focused()
        if node and node.role == role and words.lower() in node.name.lower():
            return node
        window.key("Tab")
    raise Failed(f"Tab never came to a {role} with {words!r}\n{window.dump()}")


def keyboard_leads_from_home_to_the_plan(window):
    """The keyboard alone; the tree holds heading, choices and buttons on the way."""
    window.wait(lambda: window.find("heading"), "a heading")
    tab_to(window, "push button", "Start")
    window.key("Return")
    before = None
    for question, choice in WAY:
        several = question == "more"
        role = "check box" if several else "radio button"
        heading = window.wait(
            lambda: next((n for n in window.tree() if n.role == "heading" and n.name != before
                          and window.find(role)), None), f"the question {question}")
        before = heading.name
        for wanted in ("Back", "Continue"):
            if not window.find("push button", wanted):
                raise Failed(f"no button {wanted} at {question}\n{window.dump()}")
        tab_to(window, role, choice)
        window.key("space")
        if several:
            tab_to(window, "push button", "Continue")
        window.key("Return")
    window.wait(lambda: window.find("push button", "See your plan"), "the answers")
    tab_to(window, "push button", "See your plan")
    window.key("Return")
    window.wait(lambda: window.find("heading", "Your plan"), "the plan")
    said = window.dump()
    for words in ("What to do today", "Ask the criminal defense lawyer",
                  "Ask the immigration lawyer", "Texas", "5th Circuit"):
        if words not in said:
            raise Failed(f"the plan does not say {words!r}\n{said}")


def rests_when_idle(window):
    """Nobody touches it: it uses (almost) no processor time."""
    time.sleep(1)
    before = window.processor_seconds()
    time.sleep(5)
    used = window.processor_seconds() - before
    if used > 0.05:
        raise Failed(f"{used:.2f} s of processor time in 5 idle seconds")


def opens_no_inet_socket(window):
    """The trace of the whole run has no internet socket in it. Keep this one last."""
    sockets = window.inet_sockets()
    if sockets:
        raise Failed(f"{len(sockets)}, such as {sockets[0]}")


TESTS = [tree_is_readable, tab_reaches_every_control, keyboard_leads_from_home_to_the_plan,
         rests_when_idle, opens_no_inet_socket]


def main():
    program, pictures = sys.argv[1], sys.argv[2:]
    failed = 0
    with Desk() as desk:
        window = desk.start([program], trace=True)
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
    print(f"{len(TESTS) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
