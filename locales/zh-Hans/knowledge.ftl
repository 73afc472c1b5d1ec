# 词语解释这一页，以及不是解答的页面列表。
# 专门词语本身在 glossary.ftl 里。

more-pages = 本指南的其他内容
glossary-page = 专门词语
glossary-all = 全部专门词语
glossary-intro = 在看守所、法院和 ICE 那里会遇到这些词。每个词都用简单的话解释。
glossary-search = 查词
glossary-hint = 输入一个词，例如 detainer
glossary-results = { $count ->
       *[other] { $count } 个词
    }
glossary-none = 没有这样的专门词语。下面是全部的词。
