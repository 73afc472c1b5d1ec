# 单独一页的刑事保释金对照。格子里的内容在 plan.ftl 里。

comparison-page = 现在付刑事保释金，还是先不付？
comparison-open = 在单独一页打开对照
comparison-intro = 这里把四种做法并排列出。没有哪一种适合所有人。付钱之前，请尽量先和律师谈。
comparison-yours = 这是按您的回答给出的：
comparison-go-on = 回答还没有答的问题，让它更符合您的情况
comparison-general = 这是一般的对照。它相当于每个回答都是“我不知道”。您回答问题以后，它会更符合您的情况。
comparison-not-now = 按您目前的回答，还没有到选择要不要付刑事保释金的时候。所以这是一般的对照。它相当于每个回答都是“我不知道”。
comparison-start = 回答问题
comparison-ask = 该问什么，问谁
