# 找人：这一页，按顺序该做的事，以及该写在纸上的内容。

find-page = 找人
find-open = 打开“找人”，一步一步来
find-intro = 请从上到下做，在纸上标出已经做完的。如果什么也没找到，过几个小时再从头开始。
find-write = 要写下什么
find-write-how = 把这张单子抄到纸上，在纸上填写。这里不用输入，也不会保存。不要在看守所的电话里念出来。

finding-part-jail = 先找：看守所
finding-roster = 请在看守所自己的在押人员名单上找，或打电话给看守所。刑事案件还关着人的时候，人在那里，在 ICE 的查询里查不到。
finding-neutral = 如果定了刑事保释金，请问：“除了刑事指控以外，还有没有别的扣留（hold）或扣留请求（detainer）会使人不能释放？”不要说出生地或移民身份。
finding-left = 如果人已经离开，请问：哪一天、几点，谁带走的，去了哪里？
finding-moved = 附近看守所和州监狱的名单也请看一看。人可能已经被转走，[ICE 扣留请求](term:detainer)可以跟着人走。

finding-part-ice = 再找：ICE 的网上查询
finding-locator = 在 { $site-locator } 查成年人。它由 [ICE](term:ice) 运作。您需要准确的名字、姓氏和出生国。ICE 把人登记入所之前，那里查不到。
finding-number = 如果有 [A 号码](term:a-number)，请用它和出生国来查。如果不到九位数，请在前面补零。
finding-spelling = 每一种拼法都试一试。每个姓单独试，两个姓一起试，再把顺序倒过来试。带和不带重音符号、连字符、空格都试，加上第二个名字试，也用结婚前的姓名试。
finding-again = 查询的更新比较慢。请每隔几个小时再试一次，每次转移之后也再试。
finding-child = 这个查询不显示不满 { $age-adult } 岁的人。请看[儿童](page:situation-minor)。

finding-part-others = 如果查不到
finding-lawyer = 请打电话给移民律师，不必等到找到人。律师可以去问，如果快要转移，也可以去找法官。
finding-court = 有 A 号码，可以打法院专线或上网查。它会告诉您下次开庭的时间。这是法院，不是 ICE。
finding-consulate = 请找当事人国家的[领事馆](term:consulate)。它可以帮忙找人和探视。如果当事人害怕自己国家的政府，请先问律师。
finding-office = 律师、美国公民或领事馆可以打电话给管那个地区的 ICE 办公室，名单在 { $site-ice }。然后再试附近的拘留中心。
finding-line = 最后一步，才是 ICE 自己的专线。

finding-part-careful = 请小心
finding-quiet = 不要对看守所或 ICE 的任何人说出生地、证件，或任何人是怎么来的。要把看守所的电话当作会被录音。
finding-numbers = 有些应用程序和名单上的号码是错的。请用本指南里的号码，或律师给的号码。
finding-scams = 可能有人打电话来，说得出当事人的名字，还要钱。ICE 不会打电话向家属要钱。请用您自己找到的号码给律师打回去。

finding-write-name = 全名，以及每一种拼法
finding-write-birth = 出生日期和出生国
finding-write-a-number = [A 号码](term:a-number)，如果有的话
finding-write-last-seen = 在哪里、什么时候被捕，或最后有人见到
finding-write-booking = 看守所名称和[入所登记（booking）](term:booking)号码
finding-write-charge = 指控、[刑事保释金](term:bail)和下次开庭日期
finding-write-calls = 每次电话：日期、钟点、和谁说的、对方怎么说
finding-write-searched = 每次查询：日期、钟点、试过的拼法
finding-write-lawyers = 两位律师的姓名和联系方法
finding-write-medicine = 当事人需要的药
