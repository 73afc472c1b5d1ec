# The glossary as a page, and the list of pages that are no answers.

more-pages = এই গাইডে আরও
glossary-page = বিশেষ শব্দ
glossary-all = সব বিশেষ শব্দ
glossary-intro = জেলে, আদালতে আর ICE-এর সঙ্গে এসব শব্দ আসে। প্রতিটি সহজ ভাষায় বোঝানো আছে।
glossary-search = একটি শব্দ খুঁজুন
glossary-hint = একটি শব্দ লিখুন, যেমন detainer
glossary-results = { $count ->
        [one] { $count }টি শব্দ
       *[other] { $count }টি শব্দ
    }
glossary-none = এমন কোনো বিশেষ শব্দ নেই। সব শব্দ এখানে আছে।
