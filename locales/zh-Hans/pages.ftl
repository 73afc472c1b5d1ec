# 页面本身的用语；指南的内容在其他文件里。
# “刑事保释金”（bail）属于刑事法院；“移民保证金”（immigration bond）属于 ICE。两者绝不混用。

# 逐步问答
walk-why = 为什么问这个
walk-answers-so-far = 您目前的回答
walk-progress = 第 { $number } 题，共约 { $of } 题
walk-step-done = { $step }（已完成）
walk-step-now = { $step }（现在）
walk-step-plan = 您的计划
walk-more-answers = 可能有帮助的解答
walk-choose-one = 请选一项。
walk-choose-any = 请选出所有符合的项。
walk-pick-first = 请先选一个回答。选“我不知道”也可以。
walk-review = 您的回答
walk-review-help = 请看一遍您的回答。有不对的就更改，然后查看您的计划。
walk-see-plan = 查看计划
walk-fell-away = { $count ->
       *[other] 之前有 { $count } 个回答不再适用，已经去掉：{ $questions }
    }

# 计划
plan-page = 您的计划
plan-page-change = 更改我的回答
plan-page-nothing-saved = 不会保存任何内容。
plan-page-from = 用完以后，请按“清除并重新开始”。
plan-page-not-finished = 还有问题没有回答。您回答之后，计划可能会改变。
plan-page-because = 因为您回答了：{ $answers }
plan-section-answer = 简短的回答
plan-section-now = 今天要做的事
plan-section-know = 需要知道的事
plan-section-bail = 刑事保释金：对照各种选择
plan-section-ask-criminal = 问刑事辩护律师
plan-section-ask-immigration = 问移民律师
plan-section-do-not = 不要做什么、说什么、签什么
plan-section-clock = 时间怎么算
plan-section-law = 当地的法律
plan-section-help = 谁能帮忙
plan-bail-pay-now = 现在付刑事保释金
plan-bail-wait = 暂时等一等
plan-bail-ask-first = 先问律师
plan-bail-no-money = 请求不交钱就释放
plan-bail-next = 接下来可能怎样
plan-bail-wrong = 可能出什么问题
plan-bail-money = 钱会怎样
plan-bail-case = 刑事案件
plan-local-help = 在{ $state }提供帮助的团体：{ $groups }。我们没有打电话联系过它们。请先看它们的网站。

# 问题与解答
faq-page = 问题与解答
faq-page-search = 搜索解答
faq-page-search-hint = 输入一个词，例如：保释金（bail）
faq-page-results = { $count ->
       *[other] { $count } 个解答
    }
faq-page-none = 没有哪个解答有这样的词。请只试一个词，例如“保释金”（bail）或“律师”（lawyer），或者直接看列表。
faq-page-means = 这是什么意思
faq-page-do = 您可以做什么
faq-page-careful = 请小心
faq-page-ask = 该问谁
faq-page-related = 接着看
faq-page-steps = 逐步问答中的相关问题

term-page-explains = { $term }：这是什么意思？

contact-run-by-ice = 这由 ICE 自己运作。如果必须打电话，请让美国公民、律师或领事馆来打，而且只说必要的话。
