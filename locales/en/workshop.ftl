# The workshop: made-up families on a wall, one idea at a time.

workshop-title = For a workshop
workshop-help = Show a made-up family to a room, step by step. The room sees what this guide would plan for them, and what would change with another answer. Nobody has to tell their own story.
workshop-keys = To go on: the right arrow, Page Down, or a clicker. To go back: the left arrow or Page Up. The Home key starts again.
workshop-stories = Made-up families
workshop-notes = Speaker notes, to read or print
workshop-notes-of = Speaker notes: { $what }
workshop-notes-help = For the speaker. Each part has what is on the wall and what to say. This is information, not legal advice. If someone tells you of their own case, help them find a lawyer.
workshop-say = What to say
workshop-made-up = This family is made up. The plan is what the guide says for these answers.
workshop-made-up-of = A made-up family: { $what }
workshop-answers = What they answer
workshop-answer = { $what }: { $answers }
workshop-room = What do you think?
workshop-change = What would change?
workshop-change-pick = { $what }. Now it is: { $answers }. Choose another answer:
workshop-now-says = Now the answer is: { $answers }
workshop-gone =
    { $count ->
        [0] No line goes away
        [one] One line goes away
       *[other] { $count } lines go away
    }
workshop-new =
    { $count ->
        [0] No line is new
        [one] One line is new
       *[other] { $count } lines are new
    }
workshop-bail = The bail comparison changes too. See it in the plan.
workshop-assumed = Questions that are new count as “I don’t know”.
workshop-stay =
    { $count ->
        [one] One line stays the same.
       *[other] { $count } lines stay the same.
    }
workshop-home = To take home
workshop-handout = “Take it with you” prints this story and the plan for the room. Its title says that the family is made up.
workshop-next = Next
workshop-before = Step before
workshop-first = From the start
workshop-number = { $number } of { $of }
