"""The way to the plan with the keyboard alone, and what a screen reader is told on it."""

from desk import Failed

# The reader the guide keeps in mind: each question and what she chooses.
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

# What can have the keyboard, by role.
CONTROLS = ("push button", "radio button", "check box", "link", "entry", "combo box")


def tab_to(window, role, words):
    """Presses Tab until something of this role whose name holds the words has the keyboard."""
    return tab_until(window, role, lambda node: words.lower() in node.name.lower(), words)


def tab_until(window, role, fits, what):
    """Presses Tab until something of this role that fits has the keyboard."""
    for _ in range(120):
        node = window.focused()
        if node and node.role == role and fits(node):
            return node
        window.key("Tab")
    raise Failed(f"Tab never came to a {role} with {what!r}\n{window.dump()}")


def tab_below(window, words):
    """Goes to a button below the page: the short way there, where the page is long."""
    window.key("F6")
    return tab_to(window, "push button", words)


def question_after(window, before, role):
    """Waits until another question is there and its heading has the keyboard."""
    def there():
        nodes = window.tree()
        heading = next((n for n in nodes if n.role == "heading"), None)
        new = heading and heading.name != before and any(n.role == role for n in nodes)
        return heading if new else None
    heading = window.wait(there, f"a question after {before!r}")
    window.wait(lambda: (window.focused() or heading).name == heading.name,
                "the keyboard on the heading")
    focused = window.focused()
    if focused is None or focused.role != "heading":
        raise Failed(f"the keyboard is on {focused}, not on the heading\n{window.dump()}")
    return heading


def to_the_plan(window, words, choices, seen=None, look=None):
    """Answers as the model reader; returns where each choice stood among its like.

    `words` names the buttons Start, Back, Continue and See your plan. `choices` says for each
    question what to choose: words of it, or its place. `look` is called on every page.
    """
    window.wait(lambda: window.find("heading"), "a heading")
    look = look or (lambda _: None)
    look(window)
    tab_to(window, "push button", words["start"])
    window.key("Return")
    before, places = None, []
    for question, choice in choices:
        several = question == "more"
        role = "check box" if several else "radio button"
        heading = question_after(window, before, role)
        before = heading.name
        for wanted in (words["back"], words["continue"]):
            if not window.find("push button", wanted):
                raise Failed(f"no button {wanted} at {question}\n{window.dump()}")
        look(window)
        offered = [node.name for node in window.tree() if node.role == role]
        if seen is not None:
            seen.update([heading.name, *offered])
        fits = (lambda n: any(c.lower() in n.lower() for c in choice.split("|")))
        name = offered[choice] if isinstance(choice, int) else next(filter(fits, offered), None)
        if name is None:
            raise Failed(f"no {choice!r} among {offered}")
        places.append((question, offered.index(name)))
        # To look after each Tab takes long where there are many choices.
        window.key(*["Tab"] * offered.index(name))
        tab_until(window, role, lambda node: node.name == name, name)
        window.key("space")
        if several:
            tab_to(window, "push button", words["continue"])
        window.key("Return")
    window.wait(lambda: window.find("push button", words["plan"]), "the answers")
    look(window)
    tab_to(window, "push button", words["plan"])
    window.key("Return")
    window.wait(lambda: not window.find("push button", words["plan"]), "the plan")
    heading = window.wait(lambda: window.find("heading"), "the plan's heading")
    window.wait(lambda: (window.focused() or heading).role == "heading", "the keyboard on it")
    return places


ENGLISH = {"start": "Start", "back": "Back", "continue": "Continue", "plan": "See your plan"}


def nameless(window):
    """What can be reached and has no name."""
    return [str(node) for node in window.tree()
            if node.focusable and not node.name.strip() and node.role not in ("frame", "panel")]


def looks_in_order(rtl, back):
    """A look at a page: everything has a name, and Tab goes the way that one reads."""
    def look(window):
        bad = nameless(window)
        if bad:
            raise Failed(f"without a name: {bad}\n{window.dump()}")
        nodes = window.tree()
        title = next(i for i, node in enumerate(nodes) if node.role == "heading")
        read = [node for node in nodes if node.role in CONTROLS]
        bar = [node for node in nodes[:title] if node.role in CONTROLS]
        after = read[len(bar):]
        if len(bar) < 5:
            raise Failed(f"the bar is not read first\n{window.dump()}")
        # As a screen reader comes to them, so they stand: further on in the row, below, or in the
        # next column. What of a page is not in view yet lies behind what is below the page.
        pairs = [*zip(bar, bar[1:]), *zip(after, after[1:])]
        pairs = [(one, other) for one, other in pairs if other.name != back]
        for one, other in pairs:
            (left, top, width, height), (x, y, w, h) = one.place(), other.place()
            same_row = y < top + height and top < y + h
            if rtl:
                onward, next_column = x + w <= left + 1, x + w <= left + 1
            else:
                onward, next_column = x >= left + width - 1, x >= left + width - 1
            fine = onward if same_row else y >= top or next_column
            if not fine:
                raise Failed(f"{one} at {one.place()} is read before {other} at {other.place()}")
        # As they are read, so Tab comes to them, from the heading on and around.
        focused = window.focused()
        if focused is None or focused.role != "heading":
            return
        expected = [(node.role, node.name) for node in after[:3]]
        got = []
        for _ in expected:
            window.key("Tab")
            node = window.focused()
            got.append((node.role, node.name) if node else None)
        if got != expected:
            raise Failed(f"Tab comes to {got}, but {expected} is there to read")
    return look
