# What only paper says: at the foot of each sheet, and for shapes that a screen reader cannot see.

paper-use-before = Use before { $date }
paper-past = The date { $date } has passed. Parts may be out of date. Check with a lawyer.
# On paper that a clinic prints: { $clinic } is its name. It is not who wrote a letter, but where the sheet came from.
paper-from = Printed at: { $clinic }
paper-page = Page { $number } of { $of }
paper-box = box to tick
paper-ticked = ticked box
paper-line = line to write on
