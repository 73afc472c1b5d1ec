# The first page.

home-title = Someone you love is in jail with an ICE hold. Here is what you can do next.
home-steps = Go step by step
    .text = Answer a few questions. It takes about { $minutes-walk } minutes. You get a plan: what to do today, what to ask the lawyers, and what to think about before paying bail.
home-start = Start
home-resume = Continue where you left off
home-faq = Questions and answers
    .text = { $count ->
        [one] One answer you can search
       *[other] { $count } answers you can search
    }
home-law = The law where they are
    .text = What each state says about ICE holds, on a map and as a list
home-clock = The { $hours-hold }-hour clock
    .text = About when a hold should end, counted both ways
home-about = About this guide
    .text = Who it is for, where it comes from, how old it is
