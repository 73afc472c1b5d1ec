# 逐步问答：每页一个问题。“当事人”＝被关押的人；“您”＝读者。
# q-<问题> ＝ 标题；.help ＝ 标题下的说明；.why ＝“为什么问这个”；.short ＝ 回答列表里的短语。
# q-<问题>-<选项> ＝ 完整的选项；.short ＝ 摘要里的短语。
# “刑事保释金”（bail）属于刑事法院；“移民保证金”（immigration bond）属于 ICE。两者绝不混用。
# “看守所”＝ jail；“监狱”＝ prison。

## 进度栏的步骤

section-place = 人在哪里
section-hold = 扣留请求
section-person = 当事人
section-case = 案件
section-more = 其他情况

## 安全

q-private = 您可以私下看这些内容吗？
    .help = 如果这部电话或平板电脑是看守所的，请停止使用。您在上面做的事都可能被监看或记录。
    .why = 看守所的电话、平板电脑、短信和信件都可能被录下来，并交给别人。本指南不保存任何内容，但您身边的人可能会看到屏幕。
    .short = 私下阅读
q-private-yes = 可以，我在安全的地方，这不是看守所的设备
    .short = 私下阅读
q-private-no = 不可以，可能会有人看到，或者这是看守所的电话或平板电脑
    .short = 不能私下阅读
q-private-dont-know = 我不知道
    .short = 是否私下：不知道

## 当事人在哪里

q-where = 当事人现在在哪里？
    .help = 有少数几个州，地方看守所由州管理，这种情况也请选“看守所”。这里不需要姓名。
    .why = 人因为刑事案件被关押时，接下来怎么办由看守所决定。一旦人被 [ICE](term:ice) 关押，就适用别的规则。
    .short = 地点
q-where-county-jail = 在县、市或其他地方看守所（jail）
    .short = 地方看守所
q-where-prison = 在州或联邦监狱（prison）
    .short = 监狱
q-where-ice = 已被 ICE 关押
    .short = 被 ICE 关押
q-where-cannot-find = 我们找不到人
    .short = 找不到人
q-where-out = 已经出来了，但我们很担心
    .short = 已经出来
q-where-dont-know = 我不知道
    .short = 地点：不知道

## 扣留请求

q-hold = 真的有 ICE 扣留请求吗？
    .help = [ICE 扣留请求（“ICE hold”）](term:detainer)是移民官员给看守所的一份文件，也就是 { $form-detainer } 表格。您可以看看[怎样打听有没有扣留请求](faq:is-there-a-hold)。
    .why = 传言可能是错的。扣留请求是由移民官员签字的一项请求，不是由法官签字的。表格会写明 ICE 自己给出的理由：它为什么要带走这个人。
    .short = 扣留请求
q-hold-have-form = 有，我们有这份表格，或者看到过
    .short = 有表格
q-hold-jail-confirmed = 有，看守所已经确认
    .short = 看守所已确认
q-hold-only-heard = 我们只是听说
    .short = 只是听说
q-hold-jail-says-none = 看守所说没有扣留请求
    .short = 看守所说没有
q-hold-dont-know = 我不知道
    .short = 扣留请求：不知道

## 当事人

q-citizen = 当事人有没有可能是美国公民？
    .help = 当事人是在美国出生的，或者后来入了美国籍吗？父母或祖父母、外祖父母中有美国公民吗？当事人小时候有绿卡的那段时间，父母中有人入籍吗？
    .why = 因为移民问题关押美国公民，是不合法的。很多人是公民，自己却不知道。如果不是事实，千万不要对官员说自己是公民。
    .short = 公民
q-citizen-yes = 是，当事人是美国公民
    .short = 美国公民
q-citizen-maybe = 也许：上面有一条可能符合
    .short = 可能是公民
q-citizen-no = 不是
    .short = 不是公民
q-citizen-dont-know = 我不知道
    .short = 是否公民：不知道

q-minor = 当事人不满 { $age-adult } 岁吗？
    .help = 请按今天的真实年龄回答。
    .why = 儿童有额外的保护，由别的机构照管。
    .short = 年龄
q-minor-yes = 是，不满 { $age-adult } 岁
    .short = 不满 { $age-adult } 岁
q-minor-no = 不是，已满 { $age-adult } 岁
    .short = 成年人
q-minor-dont-know = 我不知道
    .short = 年龄：不知道

## 法律和案件

q-state = 在哪个州？
    .help = 请选看守所或关押地点所在的州。如果找不到人，请选当事人被捕的州，或最后有人见到当事人的州。
    .why = 有些州要求看守所替 ICE 扣留人，有些州禁止，还有些州由看守所自己决定。移民法院也按所在地区的规则办事。
    .short = 州
q-state-dont-know = 我不知道
    .short = 州：不知道

q-stage = 刑事案件到了哪一步？
    .help = [刑事保释金（bail）](term:bail)是一笔钱或一项承诺，让人可以在看守所外面等刑事法院开庭。看守所、法院书记处（court clerk）或[公设辩护律师（public defender）](term:public-defender)可以告诉您。
    .why = 在很多看守所，刑事案件一放人，扣留请求的时间就开始算。付刑事保释金可能就是那个时刻。
    .short = 刑事案件
q-stage-no-bail-yet = 刚被逮捕，还没有定刑事保释金
    .short = 还没定刑事保释金
q-stage-bail-not-paid = 刑事保释金已经定了，还没有人付
    .short = 刑事保释金未付
q-stage-bail-denied = 法官不准刑事保释
    .short = 不准刑事保释
q-stage-bail-paid = 刑事保释金已经付了
    .short = 刑事保释金已付
q-stage-charges-dropped = 指控已撤销，或已被判无罪
    .short = 指控已撤销
q-stage-sentence-finished = 刑期已满
    .short = 刑期已满
q-stage-judge-released = 法官下令不交钱就释放
    .short = 法官下令释放
q-stage-plea-offered = 检察官提出认罪协议（plea deal）
    .short = 提出认罪协议
q-stage-serving-sentence = 正在服刑
    .short = 正在服刑
q-stage-dont-know = 我不知道
    .short = 案件进度：不知道

q-since-release = 从当事人本可以获释的时候算起，过了多久？
    .help = 从付了刑事保释金、指控结束、刑期结束或法官下令释放的那个钟点算起。这就是[可获释时刻（release point）](term:release-point)。
    .why = 扣留请求要看守所最多再多关 { $hours-hold } 小时。时间从这个时刻算起，不是从 ICE 发文件那天算起。[周末算不算？](faq:do-weekends-count)
    .short = 过了多久
q-since-release-under-48 = 不到 { $hours-hold } 小时
    .short = 不到 { $hours-hold } 小时
q-since-release-over-48-plain = 超过 { $hours-hold } 小时，中间没有周末或节假日
    .short = 超过 { $hours-hold } 小时
q-since-release-over-48-weekend = 超过 { $hours-hold } 小时，中间有周末或节假日
    .short = 超过 { $hours-hold } 小时，有周末
q-since-release-dont-know = 我不知道
    .short = 过了多久：不知道

q-old-order = 有没有以前的驱逐令？
    .help = 如果当事人曾经被下令驱逐出境、曾经被驱逐过，或者移民法院开庭那天没有到，请选“有”。
    .why = 有以前的驱逐令，ICE 就可能很快把人驱逐出境，不用重新开庭。这会改变付刑事保释金的后果。不要用看守所的电话问这件事。
    .short = 以前的驱逐令
q-old-order-yes = 有
    .short = 有以前的驱逐令
q-old-order-no = 没有
    .short = 没有以前的驱逐令
q-old-order-dont-know = 我不知道
    .short = 驱逐令：不知道

q-entry = 当事人是怎么来美国的？
    .help = 请想最后一次入境的情况。不知道就选“我不知道”。不要用看守所的电话问当事人。
    .why = ICE 说，[未经检查入境](term:entered-without-inspection)的人不能获准交[移民保证金](term:immigration-bond)。截至 { $date-circuits }，有些地区的法院同意这种说法，有些地区的法院不同意。
    .short = 怎么来的
q-entry-visa-or-green-card = 持签证或绿卡
    .short = 签证或绿卡
q-entry-not-checked = 没有经过官员检查
    .short = 未经检查入境
q-entry-dont-know = 我不知道
    .short = 怎么来的：不知道

q-two-years = 当事人能证明在美国连续住了 { $years-proof } 年吗？
    .help = 证明可以是租约、账单、工资单、报税文件、学校或看病的文件。文件应当一个月接一个月地往前排。
    .why = 截至 { $date-expedited-removal }，ICE 可以不经法官，很快把某些人驱逐出境。未经检查入境、又不能证明在这里住了 { $years-proof } 年的人，可能会遇到这种情况。
    .short = 住满 { $years-proof } 年
q-two-years-under-or-no-proof = 不能：时间不够，或没有证明
    .short = 不到 { $years-proof } 年或没证明
q-two-years-longer = 能：时间更长，而且我们有文件
    .short = 超过 { $years-proof } 年，有证明
q-two-years-dont-know = 我不知道
    .short = 住了多久：不知道

q-charge = 现在是哪一类指控？
    .help = 如果有几项指控，请从上往下看，选第一个符合其中任何一项的选项。被逮捕就算，不需要已经被判有罪。
    .why = 有些指控可能让人失去获准交移民保证金的机会。有少数几种指控，只是被逮捕就可能足够。
    .short = 指控
q-charge-laken-riley = 偷窃、商店行窃或入室盗窃。或者袭击执法人员。或者造成死亡或重伤的罪
    .short = 偷窃或暴力指控
q-charge-serious = 毒品、枪支、家庭暴力或其他严重指控
    .short = 毒品、枪支或严重
q-charge-other = 交通违规、酒后驾车（DWI）或其他任何指控
    .short = 交通、酒驾、其他
q-charge-dont-know = 我不知道
    .short = 指控：不知道

q-afraid = 当事人害怕回自己的国家吗？
    .help = 请想想来自政府、帮派、伴侣或其他任何人的严重伤害。
    .why = 有些情况下，ICE 可以很快把人送回去。清楚地说出害怕，可能会先得到一次特别面谈。
    .short = 害怕
q-afraid-yes = 害怕
    .short = 害怕回去
q-afraid-no = 不害怕
    .short = 不害怕
q-afraid-dont-know = 我不知道
    .short = 是否害怕：不知道

## 其他情况

q-more = 下面有符合当事人的情况吗？
    .help = 请选出所有符合的项。
    .why = 每选一项，您的计划里就会多几行。
    .short = 另外
q-more-victim = 当事人是犯罪、人口贩运或家庭虐待的受害者
    .short = 犯罪受害者
q-more-medical = 当事人有病，或者需要药物
    .short = 需要药物
q-more-children = 有孩子靠当事人照顾
    .short = 孩子
q-more-status = 当事人有 DACA、TPS，或者庇护案件还没有结束
    .short = DACA、TPS 或庇护
q-more-none = 以上都没有
    .short = 没有其他情况
