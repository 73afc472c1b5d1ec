# 每一页的外框：顶栏、按钮、页脚和程序的提示。

frame-app-name = ICE 扣留请求之后
frame-text-smaller = A–
    .name = 缩小文字
frame-text-larger = A+
    .name = 放大文字
frame-language-menu = 选择语言
frame-read-in = 阅读本指南的语言
frame-second-language = 在旁边显示第二种语言
frame-no-second = 不显示第二种语言
frame-close = 关闭
frame-back = 返回
frame-continue = 继续
frame-change = 更改
frame-change-what = 更改：{ $what }
frame-home = 首页
frame-footer-offline = 不用上网也能使用
frame-footer-nothing-saved = 您填的内容不会被保存
frame-footer-advice = 法律信息，不是法律意见 · 内容日期：{ $date }
frame-erase = 清除并重新开始
frame-erased = 您的回答已清除。
frame-draft = 这是翻译草稿，还没有具名的人核对过。
frame-not-translated = 这部分还没有翻译，现在显示的是英文。
frame-settings-set-aside = 无法读取您的设置文件。程序已把它放到一边，现在使用的是默认设置。
frame-settings-not-saved = 无法保存您的设置。这些设置在您关闭程序之前有效。
frame-page-gone = 指南里没有这一页。请回到首页。
frame-sorry = 抱歉，此页出错了
frame-sorry-text = 这是本指南的故障，不是您造成的。您的回答还在。请回到首页，再继续。
frame-clock-wrong = 这台电脑的时间好像不对。指南仍会显示日期，但无法判断哪些内容已经过期。

# 月份的数字写成 { "…" }，因为句子里不直接写数字。
date-day = { $year }年{ $month }{ $day }日
date-month-year = { $year }年{ $month }
date-month-1 = { "1" }月
date-month-2 = { "2" }月
date-month-3 = { "3" }月
date-month-4 = { "4" }月
date-month-5 = { "5" }月
date-month-6 = { "6" }月
date-month-7 = { "7" }月
date-month-8 = { "8" }月
date-month-9 = { "9" }月
date-month-10 = { "10" }月
date-month-11 = { "11" }月
date-month-12 = { "12" }月

sources-title = 内容来源
sources-checked = 核对日期：{ $date }。
sources-as-of = 最新的来源日期是 { $date }。
sources-known = 这是众所周知的法律。这次核对时没有重新查阅。
sources-uncertain = 这一点我们不确定。请问律师。
sources-overdue = 这一点应该在 { $date } 之前重新核对。情况可能已经改变。
sources-number = 来源 { $number }
sources-page-overdue = 这一页有一部分应该在 { $date } 之前重新核对。法律可能已经改变。请问律师现在的规定是什么。
