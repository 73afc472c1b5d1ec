# 读者带走的单页：卡片、手写填写的单页、信件和电话用语。
#
# sheet-<id> 是标题，.use 说明什么时候有用；其他属性是各个部分，顺序同 assets/guide/sheets.ron。
# “当事人”＝被关押的人；“您”＝读者。
# 信件、电话里的台词，以及卡片的头几行，是用英语说或寄出的。译文只告诉读者英语那一行说什么，必须准确。
# “____”是手写填空，请保留。
# “刑事保释金”（bail）属于刑事法院；“移民保证金”（immigration bond）属于 ICE。

## The card

sheet-wallet-card = 随身卡片：该说什么，不要签什么
    .use = 请记住这些话，并随身带着。在看守所里，必须说出口。
    .h-say = 对官员说：在看守所里，或对 ICE
    .silent = 我想和律师谈。我不想回答问题。
    .refuse = 我现在不签。请给我一份副本。我要律师。
    .interpreter = 我要一名口译员，谢谢。
    .no-law = 没有法律强迫被关在看守所的人回答 ICE 关于出生地、移民身份或怎么来的问题。
    .never-lie = 可以沉默。不可以说谎或用假证件。绝不要谎称自己是美国公民。
    .fear = 真的害怕回去吗？请清楚地说出来，不止说一次，对每一位官员都说。
    .no-sign = 谁都不是必须签这些。请先问律师：[自愿离境（voluntary departure）](term:voluntary-departure)（{ $form-voluntary-departure } 表格）、自愿返回（voluntary return）（{ $form-voluntary-return } 表格）、[同意被驱逐的命令（stipulated removal）](term:stipulated-removal)，或放弃开庭。
    .calls = 看守所的每个电话都要当作会被录音。不要在电话里说出生地、证件、以前的驱逐或案情。
    .lawyer-criminal = 刑事辩护律师：姓名和电话
    .lawyer-immigration = 移民律师：姓名和电话
    .family = 可以打电话找的家人或朋友

## The worksheet

sheet-worksheet = 一张纸写下案件：手写填写
    .use = 每次打电话、每次和律师谈的时候，放在手边。
    .keep-safe = 请收好这张纸。可以给律师和您信得过的人看。不要在看守所的电话里念，因为电话可能会被录音。
    .empty = 不知道的就空着。空着比乱猜好。
    .h-jail = 人在哪里
    .jail = 看守所：名称、城镇和电话
    .booking = 入所登记（booking）号码
    .moved = 转到别处：在哪里，什么时候
    .a-number-why = [A 号码](term:a-number)写在移民文件上，通常也写在扣留请求表格上。它有助于查找被 ICE 关押的人，也用于向移民法院查询。只有您能收好这张纸时，才写在这里。
    .a-number = A 号码
    .h-case = 刑事案件
    .charges = 指控
    .court = 下次开庭：法院、法庭、日期和钟点
    .court-later = 其他开庭日期
    .bail = 刑事保释金：金额和种类
    .bail-set = 谁定的刑事保释金，什么时候定的
    .hold-form = 扣留请求表格（{ $form-detainer } 表格）：谁有副本，哪个方框打了勾
    .h-release = 本可以获释的时候
    .release-why = 写下当事人本可以获释的准确日期和钟点。在扣留请求算数的地方，它的 { $hours-hold } 小时从那时开始。各看守所算小时的方法不同。
    .release-bail = 刑事保释金：可以付的日期和钟点，以及付了的日期和钟点
    .release-due = 指控撤销、刑期结束或法官的命令：日期和钟点
    .ice-came = 如果 ICE 来过：日期和钟点，谁告诉您的
    .h-lawyers = 律师
    .lawyer-criminal = 刑事辩护律师：姓名、办公室和电话
    .lawyer-immigration = 移民律师：姓名、办公室和电话
    .h-health = 健康
    .health-why = 请用书面告诉看守所的医务人员。要求转移时病历摘要跟着人走。
    .medicines = 药物，每种用多少
    .illness = 疾病和过敏
    .doctors = 医生和药房：名称和电话
    .h-things = 钥匙和文件
    .keys = 谁拿着钥匙、手机和车
    .papers = 谁拿着文件，谁有副本
    .h-calls = 我们打过的电话
    .calls-how = 每个电话都记下来：日期、钟点、和谁说的、对方怎么说。
    .calls = 日期、钟点、和谁、对方怎么说

## Papers to gather

sheet-papers = 要收集的文件：核对单
    .use = 有的就打勾。一次做一组。
    .lawyer-first = 请先告诉律师您有什么。律师可以说明该出示哪些文件、什么时候出示。在那之前，请尽量不要把文件寄给看守所或 ICE。
    .copies = 给别人副本，自己留原件。把一套副本放在两个您信得过的人那里。
    .true-papers = 只用真文件。假证件可能是犯罪，也可能使人永远不能留在美国或再来美国。
    .h-identity = 当事人是谁
    .id-cards = 身份证件和护照
    .birth = 出生证
    .a-number = 任何写有 [A 号码](term:a-number)的文件
    .citizen = 任何表明可能是美国公民的东西：美国护照或出生证、入籍文件，或父母的文件
    .h-immigration = 移民
    .cards = 签证、工作许可或绿卡
    .letters = 移民机关的信件、收据和决定
    .old-court = 移民法院的文件，很旧的也要。以前的驱逐令会改变一切。
    .victim = [U 签证、T 签证或 VAWA](term:u-t-visa-vawa) 案件的收据或决定
    .h-family = 家庭
    .children = 孩子的出生证
    .marriage = 结婚证，或其他亲属关系证明
    .family-citizen = 家里有人是美国公民的证明
    .support = 认识当事人的人写的信
    .h-work = 工作、住处和在这里的年数
    .years-why = 截至 { $date-expedited-removal }，在这里连续住了 { $years-proof } 年的证明，可以保护某些人不受[快速驱逐](term:expedited-removal)。请找有日期的文件，一个月接一个月。请问律师由谁出示、什么时候出示。
    .home = 租约、房租收据和写有住址的账单
    .work = 工资单、报税表和银行文件
    .school = 有日期的学校和看病文件
    .h-court = 刑事案件
    .charging = 写明指控的文件，以及开庭日期
    .bail = [刑事保释金](term:bail)收据，以及和[保释担保公司](term:bondsman)的任何合同
    .results = 以前案件的结果
    .hold-form = 扣留请求表格，即 [{ $form-detainer } 表格](term:form-i-247a)，如果您有的话
    .h-medical = 健康
    .medical = 病历
    .prescriptions = 处方和药物单子
    .h-where = 文件在哪里
    .originals = 谁保管原件
    .two-people = 有副本的两个人
    .missing = 还缺什么，由谁去找

## Children and property

sheet-children-and-property = 孩子、住处和个人物品
    .use = 和要帮忙的人一起填写，并给那个人一份副本。
    .rights = 有些文件可能会把父母的权利交给别人。签这样的文件之前，请问法律援助机构。
    .h-children = 孩子
    .pick-up = 谁可以接孩子：姓名和电话
    .pick-up-second = 如果第一个人不能接，还有谁可以接
    .school = 学校或托儿所：名称、电话和时间
    .school-note = 请给学校一张书面条子，写明谁可以接孩子。
    .doctor = 医生和医疗卡
    .child-medicine = 每个孩子的药物和过敏
    .calm = 用简短平静的话告诉孩子，谁会照顾他们。
    .child-papers = 孩子的出生证和护照在哪里
    .h-forms = 谁可以为孩子签字
    .forms = 各州的法律文件不同。有些州有照顾人表格，有些州用授权书（power of attorney）。法院也可以指定监护人。
    .which-form = 请问律师，您的州在上学和看病方面接受哪种文件。
    .form-named = 律师说的那种文件，以及在谁那里
    .h-jail = 放在看守所的东西
    .property = 看守所通常把个人物品交给当事人在表格上指定的人。那个人要出示证件。每个看守所有自己的规定，所以请问。
    .property-soon = 请在 ICE 把人转走之前去要这些东西。有些地方，留下的东西可能会被销毁。
    .property-id = 如果您没有合法证件，去之前请问律师，或让美国公民去。
    .property-who = 谁去取东西，东西现在在哪里
    .account = 往看守所账户里存钱，请一次少存一点。如果 ICE 把人带走，钱应当跟着人走。但这不确定，也可能会晚到。
    .medicine = 请用书面告诉看守所的医务人员，当事人需要哪些药。
    .h-home = 住处、工作和钱
    .attorney = 授权书（power of attorney）是一份签了字的文件。它让一个人可以替另一个人处理房租、车、银行和工资。
    .notary = 在看守所里签字，可能需要公证人上门。请问看守所和律师。[公证人（notary）](term:notario)不是律师。
    .acts-for = 谁替当事人办事：姓名和电话
    .no-codes = 不要在这张纸上写密码、银行密码或卡号。
    .rent = 房租或房子：付给谁、多少、哪一天
    .bank = 银行，以及不能等的账单
    .pay = 工作：给谁打电话，还有多少工资没付
    .car = 车：在哪里，谁有钥匙
    .keys = 谁有家里的钥匙
    .passport = 谁保管护照和其他文件
    .pets = 宠物：谁喂
    .other = 其他要料理的事

## Questions for the lawyers

sheet-questions-criminal = 问刑事辩护律师的问题
    .use = 和辩护律师或公设辩护律师谈的时候，带上这张纸。
    .private = 请在律师的办公室里谈，或在律师安排的电话里谈。看守所的其他电话和信息，都要当作会被录下来。
    .how = 问过的就打勾。请律师解释难懂的词。问两遍也没关系。
    .talk = 谈话的日期和钟点，和谁谈的
    .fits = 如果您先回答本指南的问题，这张单子会更符合案情。
    .base-hold = 有没有 ICE 扣留请求？您有没有 [{ $form-detainer } 表格](term:form-i-247a)，哪个方框打了勾？
    .base-paid = 如果我们付了[刑事保释金](term:bail)，这个看守所会放人，还是把人交给 ICE？还是会再关 { $hours-hold } 小时？
    .base-money = 如果 ICE 在开庭之前把人带走，我们的刑事保释金会怎样？
    .base-lower = 您能不能请求降低刑事保释金，或请求让当事人[承诺按时出庭](term:personal-recognizance)就获释？这样做明智吗？
    .base-plea = 哪一种[答辩（plea）](term:plea)对移民来说是安全的？您问过移民方面的专家吗？
    .base-dismiss = 案件能不能撤销，或转到某个项目？
    .base-credit = 当事人现在有多少时间可以折抵刑期？在 ICE 关押的时间算不算？
    .own = 我们自己的问题
    .answers = 律师怎么说
    .next = 接下来怎么办：谁做什么，什么时候之前做

sheet-questions-immigration = 问移民律师的问题
    .use = 和移民律师谈的时候，带上这张纸。
    .private = 请在律师的办公室里谈，或在律师安排的电话里谈。看守所的其他电话和信息，都要当作会被录下来。
    .licensed = 只有有执照的律师或[获认可的代表（accredited representative）](term:accredited-representative)才可以提供移民法律意见。请要书面合同和收据。
    .how = 问过的就打勾。请律师解释难懂的词。问两遍也没关系。
    .talk = 谈话的日期和钟点，和谁谈的
    .fits = 如果您先回答本指南的问题，这张单子会更符合案情。
    .base-old = 有没有以前的驱逐令？您能不能向移民法院查询？
    .base-bond = 如果 ICE 把人带走，这个地区的法官现在能批准[移民保证金](term:immigration-bond)吗？
    .base-stay = 目前留在看守所里，对当事人更好吗？留到什么时候？
    .base-expedited = ICE 会不会不经法官就用[快速驱逐](term:expedited-removal)？{ $years-proof } 年的居住，您需要什么证明？
    .base-relief = 有哪些留下来的途径可能适合当事人？
    .base-habeas = 在 ICE 把人转走之前，要不要先准备好[人身保护令](term:habeas-corpus)案件？向哪个法院提出？
    .base-sign = 什么文件千万不能签，什么话千万不能说？
    .base-fee = 总费用是多少，包括哪些服务？可以写成书面的吗？
    .own = 我们自己的问题
    .answers = 律师怎么说
    .next = 接下来怎么办：谁做什么，什么时候之前做

## Letter: a copy of the hold

sheet-letter-copy = 给看守所的信：请给一份扣留请求的副本
    .use = 您知道有 ICE 扣留请求，而当事人没有副本时使用。
    .h-before = 寄出之前，给您看的
    .risk = 要副本会不会让 ICE 更快来，我们不知道。律师们说，催促放人可能会让 ICE 更快来。如果可以，请先问律师。
    .sure = 如果您不确定有没有扣留请求，请先打电话。请看[怎样打听](faq:is-there-a-hold)。
    .who-signs = 由被关押的人或其律师签字，可能最好。看守所可能不回复家属。
    .no-copy = [{ $form-detainer } 表格](term:form-i-247a)上打了勾的方框，能让律师知道很多。如果当事人从来没有拿到副本，请告诉律师。
    .leave-out = 不要写出生地、证件、以前的驱逐和案情。寄到看守所的信可能会被人看。
    .law-paper = 在{ $state }，我们的资料来源说，看守所必须给当事人一份 ICE 请求的副本。我们最新的资料是 { $law-date } 的。
    .law-told = 在{ $state }，我们的资料来源说，看守所通常必须把扣留请求的事告诉当事人。我们没有查到必须给纸面副本的规定。我们最新的资料是 { $law-date } 的。
    .law-none = 关于{ $state }，我们没有查到关于副本的州规定。可能会有。扣留请求表格自己要求给当事人一份副本。
    .h-letter = 信的正文
    .send-part = 只寄这一部分，用英文。您自己的笔记留在家里。
    .date = 日期
    .to = 收信人：看守所的名称和地址
    .person = 在押人员：姓名，按看守所的写法
    .booking = 入所登记（booking）号码
    .greet = 看守所负责人：
    .about = 这封信是关于上面写明的在押人员。
    .ask-form = 我们得知 ICE 提出了扣留请求（detainer）。请给此人一份 { $form-detainer } 表格的副本。
    .ask-warrant = 也请给一份随它一起来的任何令状的副本。
    .served = 据我对表格的理解，必须把副本送达当事人。表格说，要这样它才生效。
    .state-paper = 据我对{ $state }法律的理解，看守所也会给当事人一份这种请求的副本。
    .state-told = 据我对{ $state }规定的理解，看守所通常会把这种扣留请求告诉当事人。如果还没有告诉，请现在就告诉。
    .to-lawyer = 如果你们的规定允许，请也寄一份副本给下面写明的律师。
    .if-not = 如果不能给副本，请用书面告诉我们理由。
    .thanks = 谢谢您的帮助。此致敬礼
    .signature = 签名
    .signer = 签字人姓名
    .answer-to = 请回复给（律师或其他联系人）
    .h-after = 寄出之后，给您看的
    .keep-copy = 自己留一份信的副本。记下什么时候寄出、谁收的、对方怎么说。
    .show-lawyers = 表格一到，就给两位律师看。
    .notes = 寄出、收到、答复：日期、钟点和姓名

## Letter: the time is over

sheet-letter-time-over = 给看守所的信：扣留的时间已到
    .use = 扣留的时间看来已经到了，人还在看守所里时使用。
    .h-before = 寄出之前，给您看的
    .risk = 要求放人可能会让 ICE 马上来。律师们是这样说的。请尽量先和律师谈，一起决定要不要寄、什么时候寄、怎么寄。请问如果 ICE 来了，接下来会怎样。
    .counts = 时间可能还没有到。表格上写的是 { $hours-hold } 小时。有一条联邦规定不算星期六、星期日和节假日，很多看守所就是这样算的。在某个州哪一种算法合法，并不确定。两种算法都从当事人本来可以获释的时候开始。
    .when-over = 时间到了，又没有别的原因关押，[ICE 扣留请求](term:detainer)就不再是留住当事人的理由。那时看守所必须放人。ICE 以后仍然可以逮捕当事人。
    .who-signs = 律师的信可能更有力。被关押的人自己也可以要求。据我们所知，随扣留请求表格一起的通知就是这样告诉当事人的。那是用在 { $hours-hold } 小时已过而 ICE 没有来的时候。
    .leave-out = 不要写出生地、证件、以前的驱逐和案情。寄到看守所的信可能会被人看。
    .polite = 保持客气，不要威胁。
    .law-no = 在{ $state }，我们的资料来源说，地方看守所不得只凭 ICE 扣留请求留住人。那 { $hours-hold } 小时也一样。请问律师是否适用。我们最新的资料是 { $law-date } 的。
    .law-nj = 在{ $state }，时间可能更短。州检察长的一项命令说，扣留必须在可获释那天的午夜之前结束。更新的法律可能不同，所以请问律师。
    .h-letter = 信的正文
    .send-part = 只寄这一部分，用英文。您自己的笔记留在家里。
    .date = 日期和钟点
    .to = 收信人：看守所的名称和地址
    .person = 在押人员：姓名，按看守所的写法
    .booking = 入所登记（booking）号码
    .greet = 看守所负责人：
    .about = 这封信是关于上面写明的在押人员。
    .ended = 按我们的记录，刑事案件从 ____ 日 ____ 时起不再关押此人。
    .form-count = 据我对 { $form-detainer } 表格的理解，它请看守所在那个时间之后最多再扣留 { $hours-hold } 小时。
    .rule-count = 据我的理解，联邦规定也说不超过 { $hours-hold } 小时。它不算星期六、星期日和节假日。
    .which-count = 请告诉我们，你们用哪一种算法，按那种算法时间什么时候到。
    .state-no = 据我对{ $state }规定的理解，地方看守所不得只凭 ICE 扣留请求留住人。
    .authority = 请用书面告诉我们，你们现在依据什么权力关押此人，是谁决定的。
    .copies = 请给一份 { $form-detainer } 表格、任何令状，以及任何关押此人的法院命令的副本。
    .release = 如果时间已到，又没有别的合法理由关押此人，请放人。
    .if-not = 如果不放人，请用书面告诉我们理由。
    .thanks = 谢谢您的帮助。此致敬礼
    .signature = 签名
    .signer = 签字人姓名
    .answer-to = 请回复给（律师或其他联系人）
    .h-after = 寄出之后，给您看的
    .keep-copy = 自己留一份信的副本。记下姓名、钟点和答复。
    .next-step = 如果看守所不同意，律师可以发要求放人的信。律师也可以向法官申请[人身保护令](term:habeas-corpus)。
    .notes = 寄出、收到、答复：日期、钟点和姓名

## Letter: the defense lawyer

sheet-letter-defense = 给辩护律师的信：关于扣留请求
    .use = 用它把扣留请求的事告诉刑事辩护律师或公设辩护律师。
    .h-before = 寄出之前，给您看的
    .leave-out = 不要写出生地、证件、以前的驱逐或指控的经过。请要求私下谈，在那里告诉律师。
    .client = 律师是为被关押的人工作的，可能不能把什么都告诉您。
    .soon = 请尽量在有人付[刑事保释金](term:bail)之前、在作任何[认罪或其他答辩](term:plea)之前寄出。两位律师先互相商量最好。
    .h-letter = 信的正文
    .send-part = 只寄这一部分，用英文。您自己的笔记留在家里。
    .date = 日期
    .to = 收信人：律师的姓名和办公室
    .person = 您的当事人：姓名
    .case = 案件号码或入所登记（booking）号码
    .greet = 尊敬的律师：
    .about = 我写信是关于上面写明的您的当事人。我们得知有 ICE 扣留请求（ICE hold，detainer）。
    .form = 请查清是不是真的。您有没有 { $form-detainer } 表格，哪个方框打了勾？
    .speak-first = 请在付刑事保释金之前、作任何认罪或其他答辩之前、作任何陈述之前，和移民律师谈。
    .plea = 根据 { $case-plea-advice } 案，请在作任何认罪或其他答辩之前告诉您的当事人，它会不会带来被驱逐的风险。
    .if-paid = 如果付了刑事保释金，这个看守所会放您的当事人，还是把人交给 ICE？还是会再关 { $hours-hold } 小时？
    .money = 如果 ICE 在案件结束之前把人带走，刑事保释金会怎样？
    .lower = 您能不能请求降低刑事保释金，或请求具结释放（personal recognizance）？这样做明智吗？
    .credit = 当事人现在有多少时间可以折抵刑期？在 ICE 关押的时间算不算？
    .court = 如果 ICE 把人带走，您怎样告诉法院，使法院不发逮捕令？
    .writ = 当事人能不能用视频出庭，或者法院能不能签发提审令（writ），把人从 ICE 那里带来？
    .prosecutor = 检察官能不能告诉 ICE，这个案件需要当事人留在这里？
    .reach = 请告诉我，我们怎样才能私下谈。请不要在看守所的电话里谈这些。
    .thanks = 谢谢您的工作。谨启
    .signature = 签名
    .signer = 签字人的姓名和电话
    .immigration-lawyer = 我们的移民律师（如果有）：姓名和电话
    .h-after = 寄出之后，给您看的
    .keep-copy = 自己留一份副本，并打电话问办公室信到了没有。
    .notes = 律师怎么说：日期和钟点

## Call: the jail

sheet-call-jail = 打电话给看守所时怎么说
    .use = 用它打电话打听有没有扣留请求。
    .do-not-say = 不要提出生地或移民身份。您不必说出自己的住址或移民身份。看守所可能会录音。
    .who-calls = 如果您觉得打电话不安全，可以请辩护律师去问。是美国公民的朋友也可以去问。
    .h-ask = 问
    .open = 您好。我打电话是问你们看守所里的一个人。姓名或入所登记（booking）号码是 ____。
    .bail = 定了刑事保释金吗？是多少，怎么付？
    .reason = 除了刑事保释金以外，还有没有别的理由使人今天不能释放？
    .hold = 除了刑事指控以外，还有没有别的扣留（hold）或扣留请求（detainer）会使人不能释放？
    .h-yes = 如果回答是有
    .placed = 是谁提出的，哪一天提出的？
    .if-paid = 如果付了刑事保释金，你们会放人、再关一段时间，还是把人交出去？
    .copy = 当事人拿到副本了吗？其律师怎样可以拿到？
    .h-you = 如果他们问您自己、出生地或证件
    .rather-not = 我不想说。
    .only-release = 我只是问释放的事。
    .no-lie = 您可以沉默。不要说任何不真实的话。
    .h-end = 最后
    .name = 请问您贵姓？谢谢您的帮助。
    .h-note = 写下来
    .when = 打电话的日期和钟点
    .who = 谁接的电话
    .answer-bail = 刑事保释金：金额，怎么付
    .answer-hold = 扣留请求或别的理由：有还是没有，谁提出的，从什么时候起
    .answer-words = 对方的原话，一字一句
    .h-after = 打完电话以后
    .can-change = “没有扣留请求”可能会变。[入所登记（booking）](term:booking)后几个小时内，扣留请求就可能会来，所以过后再问一次。
    .ask-lawyer = 请辩护律师查一查，并要一份 [{ $form-detainer } 表格](term:form-i-247a)的副本。
    .before-paying = 付[刑事保释金](term:bail)之前，请尽量先和律师谈。付钱不会取消 [ICE 扣留请求](term:detainer)。

## Call: a lawyer

sheet-call-lawyer = 打电话给律师时怎么说
    .use = 用它打电话给移民律师或法律援助机构。大约一分钟。
    .find = 可以在 { $site-legal-directory }、{ $site-pro-bono } 和 { $site-private-lawyers } 找律师。有些名单可能已经过时。很多办公室已经满了，所以请多打几家。
    .notario = 公证人（notary）或 [notario](term:notario) 不是律师。对保证一定赢、或只收现金的人，请小心。
    .h-minute = 先说这些
    .who = 您好。我是替一个关在县看守所的人打电话。我们得知有 ICE 扣留请求（ICE hold）。
    .stage = 指控是 ____。刑事保释金是 ____。下次开庭日期是 ____。
    .advice = 在任何人付刑事保释金之前、作任何认罪或其他答辩之前，我们想得到意见。
    .h-ask = 然后问
    .holds = 你们帮助关在看守所、有 ICE 扣留请求的人吗？你们多久办一次这样的案件？
    .soon = 你们最快什么时候可以和我们谈？可以私下探视当事人，或给当事人打电话吗？
    .defense = 你们可以在付任何钱、作任何认罪或其他答辩之前，和刑事辩护律师谈吗？
    .language = 你们办公室有人会说 ____ 吗，或者有口译员吗？
    .cost = 第一次谈话要多少钱？总费用会是多少，包括哪些服务？
    .contract = 你们给书面合同和收据吗？
    .licensed = 您是有执照的律师，还是获认可的代表（accredited representative）？我怎样可以核实？
    .h-message = 如果是录音留言
    .message-out = 别人可能会听到留言。不要说姓名、A 号码、出生地、证件、以前的驱逐和指控的经过。
    .message = 您好。我要为一个关在县看守所的人找移民律师。请打 ____ 回电给我。
    .urgent = 很紧急。下次开庭日期是 ____。
    .h-private = 只在私下告诉律师
    .private = 先问能不能私下谈。然后再说其余的。
    .old-order = 如果可能有以前的驱逐令，或错过了移民法院的开庭，请说出来。以前的驱逐令会改变一切。
    .fear = 如果当事人害怕回到任何国家，请说出来。
    .h-note = 写下来
    .offices = 打过电话的办公室：日期、名称、价钱、答复
    .chosen = 我们的律师，以及下一步

## Letter: the consulate

sheet-letter-consulate = 给领事馆的信
    .use = 只有当事人想要领事馆帮忙，而且对当事人安全时，才使用。
    .h-before = 寄出之前，给您看的
    .fear = 当事人害怕自己国家的政府吗，或者有[庇护](term:asylum)案件吗？那样请先问律师，再联系领事馆。
    .wants = 如果能私下问，请先问当事人。当事人愿意才寄。
    .can-do = 官员必须告诉外国人：可以通知其领事馆。对有些国家，官员无论如何都会通知。[领事馆](term:consulate)可以探视，可以帮忙找律师、文件和家人。
    .find = 请在 { $site-consulates } 找领事馆。
    .leave-out = 只写必要的内容。不要写害怕的事、怎么来的，也不要写指控的经过。不要通过看守所寄。
    .h-letter = 信的正文
    .send-part = 只寄这一部分。您自己的笔记留在家里。
    .date = 日期
    .to = 收信人：领事馆的名称和城市
    .person = 在押人员：姓名
    .jail = 看守所和入所登记（booking）号码
    .greet = 致领事馆：
    .about = 我请求您帮助上面写明的人，此人关在看守所。我们得知有 ICE 扣留请求（ICE hold）。
    .visit = 请私下探视此人或打电话给此人，告诉此人你们能怎样帮忙。
    .lawyers = 如果你们有律师名单，请寄给我们。
    .papers = 请告诉我们，你们可以帮忙办哪些文件。
    .ask-us = 在开始办任何文件之前，请先问此人和其律师。
    .moved = 如果此人被转走，请帮我们找到此人。
    .thanks = 谢谢您的帮助。此致敬礼
    .signature = 签名
    .signer = 签字人姓名
    .answer-to = 请回复给（律师或其他联系人）
    .h-after = 寄出之后，给您看的
    .keep-copy = 自己留一份副本，并告诉律师您写了信。
    .notes = 领事馆怎么说：日期、钟点和姓名
