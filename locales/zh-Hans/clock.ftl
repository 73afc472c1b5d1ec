# 48 小时时钟：这一页、日期和钟点的说法，以及节假日。

clock-page = { $hours-hold } 小时时钟
clock-open = 打开 { $hours-hold } 小时时钟
clock-intro = 请选当事人本可以获释的日期和钟点。那就是付了刑事保释金、指控撤销、法官下令释放或刑期结束的时候。{ $hours-hold } 小时从这个[可获释时刻（release point）](term:release-point)开始，不是从 ICE 发出扣留请求时开始。
clock-chosen = 可获释时刻：{ $end } · { $state }

# 按钮
clock-pick-day = 日期
clock-pick-hour = 钟点
clock-pick-state = 州
clock-which-day = 当事人本可以在哪一天获释？
clock-which-hour = 大约几点？
clock-day-before = 早一天
clock-day-after = 晚一天
clock-earlier = 早半小时
clock-later = 晚半小时
clock-month-before = 早一个月
clock-month-after = 晚一个月
clock-change = { $what }：{ $end }

# 日期和钟点
clock-weekday-monday = 星期一
clock-weekday-tuesday = 星期二
clock-weekday-wednesday = 星期三
clock-weekday-thursday = 星期四
clock-weekday-friday = 星期五
clock-weekday-saturday = 星期六
clock-weekday-sunday = 星期日
clock-weekday-short-monday = 一
clock-weekday-short-tuesday = 二
clock-weekday-short-wednesday = 三
clock-weekday-short-thursday = 四
clock-weekday-short-friday = 五
clock-weekday-short-saturday = 六
clock-weekday-short-sunday = 日
clock-date = { $month }{ $day }日（{ $weekday }）
clock-date-year = { $year }年{ $month }{ $day }日（{ $weekday }）
clock-hour-morning = 上午 { $hour }:{ $minute } AM
clock-hour-afternoon = 下午 { $hour }:{ $minute } PM
clock-hour-midnight = 午夜 { $hour }:{ $minute } AM
clock-hour-noon = 中午 { $hour }:{ $minute } PM
clock-when = { $date }{ $time }
clock-when-day-ends = { $date }结束时的午夜

# 时间线
clock-mark-start = 本可获释
clock-mark-every-hour = 每个小时都算
clock-mark-working-days = 不算周末和节假日
clock-mark-both = 按两种算法
clock-mark-state = 按该州的规则
clock-mark-now = 现在
clock-picture = 估计时间的时间线。{ $days }

# 两种算法
clock-two = 两个时间，都只是估计
clock-one = 一个时间，只是估计
clock-every-hour = **如果每个小时都算：**最晚大约到 **{ $end }**。ICE 发的表格写的是 { $hours-hold } 小时，没有提到周末。
clock-working-days = **如果周末和联邦节假日不算：**最晚大约到 **{ $end }**。有一条联邦规定不算这些日子。
clock-both = **按两种算法：**最晚大约到 **{ $end }**。中间没有周末或联邦节假日。
clock-left-out = 第二种算法不算这些日子：{ $days }。
clock-holiday = { $date }{ $holiday }
clock-holiday-moved = { $date }{ $holiday }（在这一天放假）
clock-clocks-change = 全国大多数地方在 { $date } 调整时钟。第一种算法按真正经过的小时数来算。
clock-jails-differ = 各看守所算法不同。请问律师，这个看守所用哪一种算法。县里的节假日可能和联邦的不同。

# 只有电脑的时钟可信时才显示。
clock-now-before = 按这台电脑的时钟，可获释时刻还没有到。
clock-now-running = 按这台电脑的时钟，两个时间都还没有到。
clock-now-between = 按这台电脑的时钟，第一个时间已经过了，第二个还没有到。
clock-now-over = 按这台电脑的时钟，两个时间都已经过了。
clock-now-one-over = 按这台电脑的时钟，这个时间已经过了。

# 当地的法律
clock-law = { $state }的法律
clock-law-choose = 选择州
clock-law-none = 有些州根本不准看守所替 ICE 扣留人。少数州有自己的时限。请在上面选州，看那里的规则。
clock-law-no-title = 在{ $state }，没有 { $hours-hold } 小时可算
clock-law-no = 在{ $state }，我们的资料来源说，只有 [ICE 扣留请求](term:detainer)，看守所得不到额外的 { $hours-hold } 小时。所以在那里，这个时钟不计算任何时间。
clock-law-no-unsure = 在{ $state }，我们的资料来源说，只有 [ICE 扣留请求](term:detainer)，看守所得不到额外的 { $hours-hold } 小时。我们不确定现在是否仍然如此。如果看守所还是要算，就是这两个时间。
clock-law-warrant = 有[法官签发的令状](term:judicial-warrant)时，情况就不同。扣留请求和 ICE 令状是由移民官员签字的，不是由法官签字的。
clock-law-every-hour = 在{ $state }，有一条州法律规定，扣留在释放时间之后 { $hours-hold } 小时结束。它没有提到周末。所以请看第一个时间。
clock-law-working-days = 在{ $state }，有一条州法律允许县看守所扣留 { $hours-hold } 小时，不算周末和节假日。所以请看第二个时间。州的节假日可能和联邦的不同。
clock-law-release-day = 在{ $state }，时间可能更短。州检察长的一项命令说，扣留必须在{ $end }之前结束。更新的法律可能不同，所以请问律师。
clock-law-exceptions = 在{ $state }，我们的资料来源说，看守所只有在某些情况下才可以替 ICE 扣留人。在所有其他情况下，没有额外的 { $hours-hold } 小时。请问律师有没有符合的情况。
clock-law-must = 在{ $state }，州法律说，看守所必须照 [ICE 扣留请求](term:detainer)办。我们的资料来源没有提到该州自己的时限。所以两个时间都可能有关系。
clock-law-county = 在{ $state }，是否替 ICE 扣留人，大多由各县警长或看守所自己决定。请问律师，这个看守所怎么做。
clock-law-unclear = 关于{ $state }的看守所可不可以替 ICE 扣留人，我们没能弄清。请问律师。
clock-law-unsure = 这里的法律有一部分没能核实，或者可能已经改变。

# 该做什么
clock-before = 第一个时间之前
clock-before-one = 时间到之前
clock-before-lawyer = 现在就和律师谈。问这个看守所用哪一种算法。
clock-before-write = 写下可获释时刻的日期和钟点，以及是谁告诉您的。保存好刑事保释金收据或法院文件。
clock-before-decide = 和律师商量好，如果 ICE 没有按时来，该怎么做。
clock-at = 第一个时间到的时候
clock-at-one = 时间到的时候
clock-at-call = 给律师打电话。按一种算法时间已经到了，按另一种可能还没有。
clock-at-call-one = 给律师打电话。时间大约已经到了。
clock-at-careful = 不要自己去催看守所。催促放人可能会让 ICE 马上来。
clock-after = 第二个时间之后
clock-after-one = 时间过了以后
clock-no-do = 您可以做什么
clock-no-lawyer = 今天就和律师谈释放的事。
clock-after-over = 时间到了，又没有别的原因关押，扣留请求就不是留住当事人的理由。看守所必须放人。
clock-after-ask = 请和律师一起，客气地用书面问看守所：刑事案件从什么时候起不再关押当事人？现在依据什么权力还关着人？要求一份 { $form-detainer } 和任何令状的副本，并要求放人。请看[怎么写](faq:what-to-write)。
clock-after-judge = 律师可以发要求放人的信。如果看守所不同意，律师可以向法官申请[人身保护令](term:habeas-corpus)。
clock-after-out = ICE 不一定会来。但以后仍然可以在别的地方逮捕当事人。刑事案件会继续。
clock-why = 为什么有两个时间？
clock-why-form = ICE 发给看守所的表格写的是 { $hours-hold } 小时。表格没有提到周末。
clock-why-rule = 有一条联邦规定也说 { $hours-hold } 小时，但不算星期六、星期日和节假日。很多看守所就是这样算的。这样，从星期五开始的扣留可能到星期二才结束，遇到长周末还会更久。
clock-why-lawful = 在某个州哪一种算法合法，并不确定。必须由律师来说。

# 联邦节假日
clock-holiday-new-year = 元旦
clock-holiday-king = 马丁·路德·金纪念日
clock-holiday-washington = 总统日
clock-holiday-memorial = 阵亡将士纪念日
clock-holiday-juneteenth = 六月节（Juneteenth）
clock-holiday-independence = 独立日
clock-holiday-labor = 劳工节
clock-holiday-columbus = 哥伦布日
clock-holiday-veterans = 退伍军人节
clock-holiday-thanksgiving = 感恩节
clock-holiday-christmas = 圣诞节
