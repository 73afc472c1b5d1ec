help-title = 谁能帮忙
help-card = 免费法律帮助、查找当事人、法庭电话
help-intro = 这些地方也许能帮忙。请先问打电话要多少钱、是谁接电话。在您确定对方是律师事务所之前，不要谈证件，也不要谈人是怎么来的。
help-clinic = 管理这台电脑的机构提供
# { $line } 是机构自己文件里的行号，{ $reason } 是英文写的错误原因。
help-clinic-unusable = 机构名单里有一条无法显示（第 { $line } 行：{ $reason }）。
help-legal = 免费或收费低的法律帮助
help-hotline = 求助电话
help-find = 找人
help-court = 移民法院
help-funds = 刑事保释金基金和移民保证金基金
help-pay-bond = 付移民保证金
help-consulates = 领事馆
help-children = 儿童
