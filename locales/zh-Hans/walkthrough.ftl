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
    .short = 不是私下
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
