# What only paper says: at the foot of each sheet, and for shapes that a screen reader cannot see.

paper-use-before = Use before { $date }
paper-past = The date { $date } has passed. Parts may be out of date. Check with a lawyer.
paper-page = Page { $number } of { $of }
paper-box = box to tick
paper-ticked = ticked box
paper-line = line to write on
