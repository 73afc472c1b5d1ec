# 这台电脑的设置：家庭自己的电脑，或机构工作人员使用。

settings-page = 设置
settings-intro = 这些是这台电脑的设置。每次更改都会马上保存。您的回答绝不会跟着保存。
settings-text-size = 文字大小
settings-percent = { $percent }%
settings-colors = 颜色
settings-colors-light = 浅色
settings-colors-dark = 深色
settings-colors-strong = 高对比度
settings-paper = 纸张
settings-printer = 打印机
settings-printer-usual = 这台电脑的默认打印机
settings-clinic = 你们机构或团体的名称
settings-clinic-help = 名称会显示在首页和每张打印纸的底部。在家里使用可以不填。
settings-clinic-hint = 例如门口招牌上的名称
settings-languages = 读者可以选的语言
settings-languages-help = 英文始终可以选。
settings-reviewed-only = 只显示有具名的人核对过的语言
# { $what } 是设置文件里的语言代码列表，例如 "xx, yy"。
settings-unknown = 设置里有本指南没有的语言：{ $what }。已经略过。
