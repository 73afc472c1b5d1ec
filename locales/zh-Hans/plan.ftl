# 计划。plan-<id> ＝ 一项内容：一到四个短句。
# “当事人”＝被关押的人；“您”＝读者。给律师的各项都是问题。
# “刑事保释金”（bail）属于刑事法院；“移民保证金”（immigration bond）属于 ICE。两者绝不混用，也绝不单说“保释金”或“保证金”。
# { $state }、{ $circuit } 和 { $law-date } 是所选的州、它的联邦巡回区，以及最新资料的年月。

## Answer: the short answer, first lines of the plan

plan-ans-citizen = 因为移民问题关押美国公民，是不合法的，而有些人是公民，自己却不知道。请先让律师查清这一点，并出示证明。
plan-ans-minor = 这是孩子，所以第一步是找帮助儿童的律师。如果移民官员带走一个在这里没有父母的孩子，孩子必须交给政府的难民办公室。通常在 { $hours-orr } 小时之内。
plan-ans-none = 看守所说现在没有 [ICE 扣留请求](term:detainer)。扣留请求仍可能会来，有时在[入所登记（booking）](term:booking)后几个小时内就来。请今天就和辩护律师谈释放的事。
plan-ans-confirm = 首先弄清楚是不是真有 [ICE 扣留请求](term:detainer)。传言可能是错的。在弄清楚之前，请按有扣留请求来打算。
plan-ans-plea = 为了“早点出来”而匆忙[认罪](term:plea)，是有风险的。有 [ICE 扣留请求](term:detainer)时，认罪可能让人当天或很快就到 ICE 手里。认罪还可能让人失去合法身份，或失去获准交[移民保证金](term:immigration-bond)的机会。
plan-ans-denied = 法官不准[刑事保释（bail）](term:bail)，所以现在没有要付的钱。刑事案件还关着人的时候，ICE 通常会等。请利用这段时间和两位律师谈。
plan-ans-unpaid-must = 只要 [ICE 扣留请求](term:detainer)还在，付了[刑事保释金](term:bail)，人可能到 ICE 手里，而不是回家。在{ $state }，因为州法律的规定，请预计看守所会照扣留请求办。所以当事人很可能会被留下来等 ICE。付钱之前，请尽量先和律师谈。
plan-ans-unpaid-no = 在{ $state }，我们的资料来源说，看守所不得只凭这份文件扣留当事人。如果付了[刑事保释金](term:bail)，又没有别的原因关押，看守所应当放人。ICE 仍然可能在当天或以后逮捕当事人。付钱之前，请尽量先和律师谈。
plan-ans-unpaid-no-unsure = 在{ $state }，据我们所能查到的，看守所不得只凭这份文件扣留当事人。我们没能核实其中的全部内容。ICE 仍然可能在当天或以后逮捕当事人。付[刑事保释金](term:bail)之前，请尽量先和律师谈。
plan-ans-unpaid-depends = 付了[刑事保释金](term:bail)，人能不能回家，要看关在哪里，也要看当地的法律。如果那里照 [ICE 扣留请求](term:detainer)办，付了钱，人通常是到 ICE 手里，而不是回家。付钱之前，请尽量先和律师谈。
plan-ans-release-no = 在{ $state }，我们的资料来源说，看守所不得只凭 [ICE 扣留请求](term:detainer)留住当事人，连 { $hours-hold } 小时也不行。如果没有别的原因关押，律师可以要求看守所现在就放人。ICE 仍然可能在当天或以后逮捕当事人。
plan-ans-release-exceptions = 在{ $state }，我们的资料来源说，看守所只有在某些情况下才可以凭 [ICE 扣留请求](term:detainer)留住人。请今天就问律师，这里有没有符合的情况。
plan-ans-release-under = [ICE 扣留请求](term:detainer)要求的是最多再多关 { $hours-hold } 小时。时间从当事人本可以获释的时刻算起。在这段时间里，ICE 白天黑夜任何钟点都可能来。
plan-ans-release-weekend = 时间可能已经到了，也可能还没有到。表格上写的是 { $hours-hold } 小时。有一条联邦规定不算周末和节假日，很多看守所就是这样算的。请问律师，这个看守所用哪一种算法。
plan-ans-release-over = 已经过了 { $hours-hold } 小时以上。如果没有别的原因关押，[ICE 扣留请求](term:detainer)就不再是留住当事人的理由，看守所必须放人。请今天就和律师商量怎样提出要求。
plan-ans-serving = ICE 通常会等到刑期结束。它可能在最后一天来。请利用在那之前的时间准备移民案件。
plan-ans-old-order = 有以前的驱逐令，ICE 可能很快就把人送走。有时几天之内就送走，而且见不到法官。请在任何人付钱或签字之前，今天就让移民律师看一看。
plan-ans-ice-expedited = ICE 可能会设法不经法官就驱逐当事人。截至 { $date-expedited-removal }，ICE 可以在全国使用这种[快速驱逐](term:expedited-removal)。它针对的是没有经过官员准许入境、又不能证明在这里连续住了 { $years-proof } 年的人。
plan-ans-ice-bond-no = 这是{ $circuit }的规则，截至 { $date-circuits }。[未经检查入境](term:entered-without-inspection)的人，很可能得不到由[移民法官](term:immigration-judge)主持的[移民保证金](term:immigration-bond)听证。请问律师能不能申请[人身保护令（habeas corpus）](term:habeas-corpus)。这是联邦法院的一种案件。
plan-ans-ice-bond-yes = 这是{ $circuit }的规则，截至 { $date-circuits }。[未经检查入境](term:entered-without-inspection)的人，应当可以向[移民法官](term:immigration-judge)申请[移民保证金](term:immigration-bond)。法官仍然可以不准。以前的驱逐令，或者有关某些罪行的规定，可能会使人不能申请。
plan-ans-ice-bond-unsettled = 当事人能不能获准交[移民保证金](term:immigration-bond)，我们说不准。这要看是怎么来的、是什么指控，以及 ICE 把人关在哪里。请现在就问移民律师，并把证明准备好。
plan-ans-ice-admitted = 持签证或绿卡来的人，通常可以向[移民法官](term:immigration-judge)申请[移民保证金](term:immigration-bond)。有关某些罪行的规定可能会取消这个机会。请让律师要求开听证。
plan-ans-find = 首先弄清楚人在哪里。先在看守所找，再用 ICE 的网上查询找。网上查询的更新常常慢，所以请每隔几个小时再查一次。
plan-ans-out = 人出来了是好消息，但事情还没有结束。开庭日期照旧，ICE 以后仍然可能逮捕当事人。请趁现在还有时间，找人咨询，做好计划。

## Now: what to do today

plan-now-private = 如果这是看守所的电话或平板电脑，请到此为止，因为可能会被录下来。请在不被人看到的地方，用您信得过的设备继续看。
plan-now-citizen-proof = 收集当事人是公民的证明。可以是美国护照或护照卡、美国出生证、入籍文件，或父母的文件。律师可以把副本寄给看守所负责人和 ICE 办公室。原件请自己留着。
plan-now-confirm = 请用这句中立的话问看守所：“除了刑事指控以外，还有没有别的扣留（hold）或扣留请求（detainer）会使人不能释放？”不要提出生地或移民身份。
plan-now-stage = 弄清楚刑事案件到了哪一步：有哪些指控、[刑事保释金](term:bail)是什么情况、下次什么时候开庭。看守所、法院书记处或[公设辩护律师](term:public-defender)可以告诉您。
plan-now-minor-lawyer = 请打电话给帮助儿童处理移民事务的律师。把扣留请求的事告诉孩子的辩护律师。
plan-now-bail-first = 付[刑事保释金](term:bail)之前，请尽量先和律师谈。付钱有时是对的一步，有时不是，打一个电话也许就能知道。请看[我们该付钱吗？](faq:should-we-pay)
plan-now-plea-time = 请辩护律师在当事人作任何[认罪或其他答辩](term:plea)之前，先请法院多给些时间。移民方面的事，请私下告诉律师。除非律师建议，不要在公开的法庭上说。
plan-now-lawyers = 今天给两位律师打电话。一位是刑事辩护律师，可能是[公设辩护律师](term:public-defender)。另一位是移民律师。请他们在付任何钱、作任何[认罪或其他答辩](term:plea)、作任何陈述之前，先互相商量。
plan-now-release-clock = 写下当事人本可以获释的准确日期和钟点。在扣留请求算数的地方，它的 { $hours-hold } 小时从这个[可获释时刻](term:release-point)开始。手机不要关，律师的号码放在手边。
plan-now-release-letter = 请和律师一起，客气地用书面问看守所：刑事案件从什么时候起不再关押当事人？现在依据什么权力还关着人，小时数怎么算？请要扣留请求表格和任何令状（warrant），并要求放人。记下每个人的姓名、时间和答复。请看[怎么写](faq:what-to-write)。
plan-now-ask-jail = 请问看守所或监狱：付了[刑事保释金](term:bail)，又有 [ICE 扣留请求](term:detainer)，它会怎么做？放人、继续关着，还是把人交给 ICE？不要提出生地或移民身份。
plan-now-form = 请确保两位律师手里都有扣留文件的副本，也就是 [{ $form-detainer } 表格](term:form-i-247a)。辩护律师可以向看守所要。打了勾的方框写明 ICE 自己说的理由：它为什么要带走这个人。如果当事人从来没有拿到副本，请告诉律师。
plan-now-ice-lawyer = 请今天就找移民律师。在移民法院，人可以有律师，但政府不出律师费。
plan-now-find-jail = 打电话给看守所，或查它的在押人员名单。如果当事人已经离开，请问什么时候离开、是谁带走的。不要说出生地或移民身份。
plan-now-find-moved = 当事人可能已经被转到另一个看守所或监狱，[ICE 扣留请求](term:detainer)可以跟着人走。附近看守所的名单也请查一查。
plan-now-locator = 要找被 ICE 关押的人，请在 { $site-locator } 查。请用 [A 号码](term:a-number)和出生国，或用准确的名字、姓氏和出生国。每一种拼法、两个姓氏都试一试。
plan-now-find-lawyer = 请现在就打电话给移民律师，不必等到找到人。律师、美国公民或[领事馆](term:consulate)也可以去问。可以问管那个地区的 ICE 办公室，以及附近的拘留中心。
plan-now-find-write = 在纸上写下您问了什么、问了谁、什么时候问的、对方怎么说。[找人](page:finding)那一页有每一步做法，还有一张可以抄的单子。
plan-now-old-check = 请今天就弄清楚有没有以前的[驱逐令](term:removal)。有 [A 号码](term:a-number)，您或律师可以在 { $site-court } 查，或打法院专线 { $phone-eoir-line }。
plan-now-ice-two-years = 收集在这里连续住了 { $years-proof } 年或更久的证明，一个月接一个月：租约、账单、工资单、报税文件、学校或看病的文件。请交给律师。官员不必说明这条规则，所以请问律师由谁出示证明、什么时候出示。当事人可以要求见法官。
plan-now-ice-fear = 当事人应当清楚地说自己害怕回去，不止说一次，对每一位官员都说。这可能会得到[恐惧面谈](term:fear-interview)。在这件事上不应当沉默。
plan-now-tell-defense = 人一到 ICE 手里，请马上告诉辩护律师。没有结束的刑事案件会继续，开庭日期照旧。
plan-now-silence = 关于出生地、怎么来的和证件，当事人可以保持沉默。可以说：“我想和律师谈。我不想回答问题。”请让当事人知道这一点，能通过律师转告最好。
plan-now-serving = 请问清刑期结束的准确日期。在那之前两到三个月，就要让律师开始工作。安排好谁去取东西，以及当事人需要什么药。
plan-now-folder = 准备一个文件夹：[入所登记（booking）](term:booking)号码、开庭日期、律师姓名，以及任何写有 [A 号码](term:a-number)的文件。再加上住址、家庭、工作、报税、健康和在这里住了多年的证明。把副本交给两个您信得过的人。
plan-now-state = 弄清楚当事人关在哪个州。然后在[州的问题](step:state)里选那个州。各州的规则差别很大。
plan-now-medical = 写下病情、药物和医生。如果人还被关押，请交给那里的医务人员。要求转移时病历摘要跟着人走。
plan-now-children = 请今天就为孩子做好安排：谁去接，谁可以为上学和看病签字，该给谁打电话。各州的法律表格不同，所以请问该用哪一种。
plan-now-status = 请今天就把 DACA、TPS 或[庇护](term:asylum)文件的副本交给律师。请问是否还有效。这些规则经常改变。

## Know: what to know, what can go wrong

plan-know-hold = [ICE 扣留请求](term:detainer)是给看守所的一项请求，由移民官员签字，不是由法官签字。它不是刑事指控，也不是驱逐令。请看[看守所必须照办吗？](faq:must-the-jail-obey)
plan-know-two-systems = 付[刑事保释金](term:bail)不会取消 [ICE 扣留请求](term:detainer)，也不等于付了[移民保证金](term:immigration-bond)。这是两个分开的系统。
plan-know-prison = 州里关于扣留请求的规则，主要是针对地方看守所。州监狱可能适用别的规则，联邦监狱更是如此。扣留请求也可以跟着人从一个地方到另一个地方。
plan-know-bond-no = 联邦法院分成几个[巡回区](term:federal-circuit)。这是{ $circuit }的规则，截至 { $date-circuits }。[未经检查入境](term:entered-without-inspection)的人，很可能得不到由[移民法官](term:immigration-judge)主持的[移民保证金](term:immigration-bond)听证。所以不要指望有。
plan-know-bond-yes = 联邦法院分成几个[巡回区](term:federal-circuit)。这是{ $circuit }的规则，截至 { $date-circuits }。[未经检查入境](term:entered-without-inspection)的人，应当可以向[移民法官](term:immigration-judge)申请[移民保证金](term:immigration-bond)。法官可以不准。以前的驱逐令，或者有关某些罪行的规定，可能会使人不能申请。
plan-know-bond-not-final = 这说的是[未经检查入境](term:entered-without-inspection)的人。在{ $circuit }，上诉法院说他们可以有[移民保证金](term:immigration-bond)听证。但截至 { $date-circuits }，这项裁决还不是最终的。请问律师现在怎样。
plan-know-bond-unconfirmed = 这说的是[未经检查入境](term:entered-without-inspection)的人。在{ $circuit }，据报道有一项裁决让他们可以申请[移民保证金](term:immigration-bond)。截至 { $date-circuits }，我们没能核实。请问律师。
plan-know-bond-none = 各联邦[巡回区](term:federal-circuit)的规则不同。截至 { $date-circuits }，在有些巡回区，[未经检查入境](term:entered-without-inspection)的人可以申请[移民保证金](term:immigration-bond)。在另一些巡回区，很可能不可以。对您这份计划，我们没有明确的规则，所以请问律师。
plan-know-scotus = { $date-scotus-grant }，美国最高法院同意裁决：对未经检查入境的人，ICE 可不可以不给[移民保证金](term:immigration-bond)听证（{ $scotus-case }）。通常在大约 { $date-scotus-decision } 之前会有判决。在那之前，各巡回区的规则照旧。
plan-know-moves = ICE 可能会把它关押的人转到很远的地方，甚至转到别的州。那样就要按另一个法院的规则。
plan-know-laken = 这类指控可能属于[《莱肯·莱利法》（Laken Riley Act）](term:laken-riley-act)的范围。如果当事人是未经检查入境的，请预计不会获准交[移民保证金](term:immigration-bond)。只是被逮捕就够了，不需要被判有罪。
plan-know-serious = 有些罪一旦[定罪](term:conviction)，就不能获准交[移民保证金](term:immigration-bond)。其中包括大多数毒品罪、某些枪支罪，以及法律上所说的[“加重重罪”（aggravated felony）](term:aggravated-felony)。这叫[强制拘押](term:mandatory-detention)。
plan-know-admitted = 持签证或绿卡来的人，通常可以申请[移民保证金](term:immigration-bond)。[答辩](term:plea)（例如认罪）或[定罪](term:conviction)可能让人失去这个机会，也可能失去合法身份。
plan-know-old-order = 因为以前的驱逐令而被关押的人，常常不能从法官那里获准交[移民保证金](term:immigration-bond)。如果当事人被驱逐后又回来，ICE 可能再次使用以前的驱逐令。这叫[恢复执行驱逐令（reinstatement）](term:reinstatement)。
plan-know-press = 催看守所放人，可能会让 ICE 马上来。请和律师商量什么时候催、怎么催。ICE 不一定会来，但以后仍然可能在别的地方逮捕当事人。
plan-know-missed-court = 当事人可能因为在 ICE 手里而错过刑事法院的开庭。那样法院可能会下令逮捕，已付的[刑事保释金](term:bail)可能会损失。这笔钱能不能保住，各州不同。
plan-know-pay-bond = [移民保证金](term:immigration-bond)至少 { $bond-minimum }，常常多得多。要从银行全额付给 ICE，网址是 { $site-bond-payment }。付钱的人，也就是[担保人（obligor）](term:obligor)，必须是美国公民、绿卡持有人、律师事务所或非营利组织。
plan-know-minor = 对儿童的扣留请求，各州规则不同，我们没有查到每个州的规则。只有律师能说明这个地方可以做什么。
plan-know-booking = [入所登记（booking）](term:booking)时留的指纹，不管是什么指控，都会送到国土安全部。在看守所里说出出生地，常常会引来扣留请求。
plan-know-victim = 有些犯罪、人口贩运或家庭虐待的受害者，可以申请 [U 签证、T 签证或 VAWA](term:u-t-visa-vawa)。从 { $date-victim-policy } 起，这类案件正在办理中也不能阻止 ICE 关押当事人。法院可能已经改变了这一点。请把文件的副本放在家人和律师能寄出的地方。
plan-know-status = [庇护](term:asylum)案件正在办理中，也不能阻止 ICE 关押人。截至 { $date-daca }，也有 DACA 持有人被逮捕。TPS 仍然有效的人，不得因移民身份而被关押。但截至 { $date-tps }，大多数 TPS 项目已经结束。

## The bail comparison

plan-pay-next-must = 看守所很可能会为 ICE 再关当事人，最多大约 { $hours-hold } 小时。如果 ICE 来了，人就到 ICE 手里，而不是回家。
plan-pay-next-no = 据我们所知，如果没有别的原因关押，看守所应当放人。ICE 仍然可能在当天或以后逮捕当事人。
plan-pay-next-depends = 要看是什么地方。当事人可能回家。也可能为 ICE 再被关，最多大约 { $hours-hold } 小时。
plan-pay-wrong = 如果刑事案件还没有结束，ICE 就把人带走，当事人可能会错过刑事法院的开庭。指控还没有结束，[移民法官](term:immigration-judge)可能不会把案件审完。
plan-pay-wrong-no-bond = 一旦到了 ICE 手里，当事人可能没有机会获准交[移民保证金](term:immigration-bond)。可能会被关很久。
plan-pay-money-cash = **现金：**如果遵守了法院的规则，现金[刑事保释金](term:bail)通常最后会退回。如果 ICE 使当事人错过开庭，这笔钱可能会被[没收（forfeiture）](term:forfeiture)。
plan-pay-money-bondsman = **[保释担保公司（bail bondsman）](term:bondsman)：**费用常常约为百分之 { $bondsman-percent }，不退。有扣留请求时，有些公司会拒绝，或要求全额付现金。
plan-pay-money-property = **房产：**如果用房子或土地担保[刑事保释金](term:bail)，各地规则不同，我们没有查到这些规则。签字之前请看合同，并问律师可能会失去什么。
plan-pay-case = 案件会继续。就算人在 ICE 手里，开庭日期照旧。那时必须马上告诉辩护律师。
plan-pay-ask = **问看守所或辩护律师：**如果我们付了钱，这里会放人、继续关着，还是交给 ICE？**问辩护律师：**如果 ICE 在开庭之前把人带走，我们的钱会怎样？
plan-wait-next = 人还留在原处。刑事案件还关着人的时候，ICE 通常会等。
plan-wait-wrong = 当事人可能会失去工作或住处，或觉得被逼着认罪。到最后 ICE 可能还在等着。
plan-wait-money = 钱暂时还在您手里。现金、[保释担保公司](term:bondsman)的费用和房产都没有风险。请问律师，[刑事保释金](term:bail)以后能不能再付。
plan-wait-case = 当事人可以去刑事法院出庭，离辩护律师也近。因为这项指控关在县看守所的时间，通常可以折抵刑期。请问清楚。
plan-wait-ask = **问移民律师：**目前留在看守所里，对当事人更好吗？留到什么时候？**问辩护律师：**到现在有多少时间可以算？
plan-ask-next = 您会知道这个地方怎样处理扣留请求，ICE 可能做什么。然后您再决定。
plan-ask-wrong = 这需要时间，当事人同时在里面等。请定一个日子，打算在那天之前决定。
plan-ask-money = 在您知道风险之前，现金、[保释担保公司](term:bondsman)的费用和房产都还在您手里。请移民律师可能要花钱。付不起钱的人，[公设辩护律师](term:public-defender)是免费的。
plan-ask-case = 辩护律师可以为开庭做准备，请求降低[刑事保释金](term:bail)，并争取伤害较小的结果。
plan-ask-ask = **问移民律师：**有没有以前的驱逐令？这里的法官能不能批准当事人交[移民保证金](term:immigration-bond)？**问两位律师：**在我们付钱之前，你们会互相商量吗？
plan-free-next = 对有些人，法官可能只要其[承诺按时出庭](term:personal-recognizance)就放人。在照扣留请求办的看守所，这也可能使留给 ICE 的时间开始算。
plan-free-wrong = 法官可能不准。有些法官把扣留请求当作理由，虽然表格上说它不应影响[刑事保释](term:bail)。这样做是否明智，只有律师能判断。
plan-free-money = 不用付[刑事保释金](term:bail)。所以不会损失现金、[保释担保公司](term:bondsman)的费用或房产。
plan-free-case = 案件会继续，开庭日期照旧。
plan-free-ask = **问辩护律师：**您能不能请求让当事人承诺按时出庭就获释，或请求降低[刑事保释金](term:bail)？有扣留请求时，这样做明智吗？

## Questions for the criminal-defense lawyer

plan-crim-jail = 如果我们付了[刑事保释金](term:bail)，这里会放人、再关 { $hours-hold } 小时，还是把人交给 ICE？
plan-crim-money = 如果 ICE 在开庭之前把人带走，我们的[刑事保释金](term:bail)会怎样？
plan-crim-lower = 您能不能请法官降低[刑事保释金](term:bail)，或者不收钱，只要[承诺按时出庭](term:personal-recognizance)就放人？这样做明智吗？
plan-crim-plea = 哪一种[答辩（plea）](term:plea)对移民来说是安全的？您问过移民方面的专家吗？
plan-crim-dismiss = 案件能不能撤销，或者转到某个项目，而不[定罪](term:conviction)？
plan-crim-court = 如果 ICE 把人带走，或者人已经在 ICE 手里，您怎样告诉法院，避免法院下令逮捕？能不能用[提审令（writ）](term:writ)请 ICE 把人带来出庭？
plan-crim-prosecutor = 检察官能不能告诉 ICE，这个案件需要当事人留在这里？
plan-crim-credit = 到现在有多少时间可以折抵刑期？在 ICE 关押的时间算不算？
plan-crim-lawful = 在这里凭扣留请求留住人合法吗？这个看守所怎样算 { $hours-hold } 小时？如果时间快到了，您会怎么做？
plan-crim-other-hold = 除了 [ICE 扣留请求](term:detainer)，还有别的原因关着当事人吗，例如另一个案件或[法官签发的令状](term:judicial-warrant)？
plan-crim-over = 您能不能今天就发要求放人的信？如果看守所拒绝，您能不能向州法院或联邦法院申请[人身保护令](term:habeas-corpus)？当事人以后能不能因为[关得太久](term:overdetention)而要求赔偿？
plan-crim-early = 即使有扣留请求，有没有可能提前释放或参加某个项目？表格上说扣留请求不应影响这些。
plan-crim-none = 现在有哪些获释的办法，多快？什么事可能会引来扣留请求？
plan-crim-minor = 这里对一个孩子的 [ICE 扣留请求](term:detainer)可以做什么？我们怎样才能不让孩子单独被问话？

## Questions for the immigration lawyer

plan-imm-citizen = 当事人会不会因为出生、父母、祖父母或外祖父母而是美国公民？如果是，您会不会请 ICE 取消扣留请求，并请法官放人？
plan-imm-citizen-check = 当事人会不会因为出生、父母、祖父母或外祖父母而是美国公民？您需要什么证明？
plan-imm-old-check = 有没有以前的驱逐令？您能不能查移民法院的记录，并申请政府档案？
plan-imm-old-reopen = 以前的驱逐令能不能重新审理，或者暂时停止执行？期限是多久？在人被转走之前必须提交什么？有没有受到联邦刑事指控的风险？
plan-imm-law = ICE 按哪一条法律关押当事人，或者会按哪一条？这个地区的法官现在能批准[移民保证金](term:immigration-bond)吗？
plan-imm-bond-no = 在上级法院作出决定之前，当事人会在没有听证的情况下被关着。这里的联邦法官现在还能做什么？
plan-imm-habeas = 在 ICE 把人转到规则不同的地方之前，要不要先准备好[人身保护令](term:habeas-corpus)案件？向哪个法院提出？
plan-imm-laken = 这项指控属于[《莱肯·莱利法》](term:laken-riley-act)的范围吗？如果指控改变或撤销，会有帮助吗？
plan-imm-serious = 这项指控或[定罪](term:conviction)，会使人不能获准交[移民保证金](term:immigration-bond)吗？我们能不能请法官认定它不会？
plan-imm-expedited = ICE 会不会不经法官就用[快速驱逐](term:expedited-removal)？那条规则今天有效吗？{ $years-proof } 年的居住，您需要什么证明？
plan-imm-status-plea = 这项指控或[答辩](term:plea)（例如认罪），会使当事人可以被驱逐出境，或失去合法身份吗？
plan-imm-bond-hearing = 用什么向法官证明当事人不危险，而且会来出庭？金额大概会是多少？上诉期间 ICE 能不能继续关着人？
plan-imm-relief = 有哪些留下来的途径可能适合：家庭、[庇护](term:asylum)、受害者签证，还是别的？
plan-imm-stay = 目前留在看守所里，对当事人更好吗？留到什么时候？
plan-imm-sign = 什么文件千万不能签，什么话千万不能说？
plan-imm-fear = 如果当事人害怕回去，应当说什么，对谁说？ICE 会不会把人送到一个不是自己国家的地方？
plan-imm-minor = ICE 可以关押这个孩子吗？孩子可以申请什么保护？谁可以安全地去接孩子？
plan-imm-find = 您能不能查出人在哪里？如果快要转移，您能不能请联邦法院阻止？
plan-imm-out = ICE 还能不能逮捕当事人，包括在报到时或在法院里？当事人必须随身带哪些文件？被拦下来时该说什么？
plan-imm-victim = 当事人能不能得到 [U 签证、T 签证或 VAWA](term:u-t-visa-vawa)？现在可以提交什么？
plan-imm-fee = 总费用是多少，包括哪些服务？可以写成书面的吗？

## What not to do, say or sign

plan-not-calls = 看守所的每一次电话、视频探视、短信和信件，都要当作会被录下来并交给别人。不要在那里谈出生地、怎么来的、证件、以前的驱逐或案情。
plan-not-old-order = 在律师给当事人意见之前，当事人不应当提以前被驱逐或后来又回来的事。在电话里不说，对官员也不说。没有许可又回来，可能是联邦罪行。
plan-not-sign = 律师解释之前，当事人不应当签任何文件。有些文件等于放弃见法官的权利。其中有些是[自愿离境（voluntary departure）](term:voluntary-departure)（{ $form-voluntary-departure } 表格）或自愿返回（voluntary return）（{ $form-voluntary-return } 表格）。还有一种是[同意被驱逐的命令（stipulated removal）](term:stipulated-removal)。
plan-not-lie = 当事人可以沉默，但永远不应当说谎。不是美国公民却说是，或出示假证件，可能是犯罪，也可能使人永远不能留在美国或再来美国。
plan-not-pushed = 不要让[保释担保公司](term:bondsman)或打电话的人催您付钱。请花时间给律师打一个电话。
plan-not-plead = 当事人不应当只为了出来就认罪。应当先让律师说明，认罪对移民案件有什么影响。
plan-not-days = 有新闻说，过了 { $days-not-in-force } 天就有权得到[移民保证金](term:immigration-bond)听证。请不要依靠这种新闻。截至 { $date-circuits }，有报道说那项裁决已被撤销。报道还说，全体法官会重新审理这个案件。
plan-not-statement = 律师看过之前，当事人不应当向[移民法官](term:immigration-judge)提交关于这次被捕的陈述。
plan-not-force = 不要威胁工作人员，不要和他们争吵，也不要公开发布关于案件的内容。
plan-not-child-alone = 不要让官员单独问孩子话。请要求孩子的律师在场。
plan-not-wrong-line = 不要相信应用程序或社交媒体上的电话号码。有些名单把举报别人的电话，说成可以找人的电话。请用本指南里的号码。
plan-not-miss-court = 就算害怕，当事人也不应当错过开庭。去远处之前，应当先问律师。
plan-not-scams = 有人打电话要您付[移民保证金](term:immigration-bond)，或者要礼品卡、加密货币或手机支付，不要付给任何这样的人。ICE 不会打电话向家属要钱。请用您自己找到的号码，给律师或关押机构打回去。

## Times and deadlines, as estimates

plan-clock-hours = 几小时之内，不是几天：和律师谈。
plan-clock-before = 下次开庭之前，以及付任何钱或作任何[认罪或其他答辩](term:plea)之前：和律师谈。
plan-clock-today = 今天：问有没有扣留请求，过后再问一次。[入所登记（booking）](term:booking)后几个小时内，扣留请求就可能会来。
plan-clock-find = 每隔几个小时：再查一次，每次转移之后也再查。
plan-clock-start = { $hours-hold } 小时不是从 ICE 发出扣留请求时开始的。它从当事人本来可以获释的时候开始，例如付了[刑事保释金](term:bail)的时候。请看[什么时候开始算？](faq:when-48-starts)和[时钟](page:clock)。
plan-clock-no = 今天：和律师谈释放的事。在{ $state }，我们的资料来源说，只有扣留请求，看守所得不到额外的 { $hours-hold } 小时。
plan-clock-under = 扣留应当最多持续大约 { $hours-hold } 小时。各看守所算法不同：连续算，或者不算周末和节假日。[本指南的时钟](page:clock)会显示两种估计。
plan-clock-weekend = 下一个工作日早上：让律师去问。按一种算法，{ $hours-hold } 小时已经到了，按另一种可能还没有。在律师弄清楚之前，哪一种算法都不要依靠。
plan-clock-nj = 在{ $state }，时间可能更短。州检察长的一项命令说，扣留必须在可获释那天的午夜之前结束。更新的法律可能不同，所以请问律师。
plan-clock-over = 现在：按两种算法，大约 { $hours-hold } 小时都已经到了。请今天就给律师打电话。
plan-clock-serving = 刑期最后一个星期之前：律师、文件和计划都应当准备好。
plan-clock-ice-first = 没有令状就逮捕的，ICE 通常必须在 { $hours-hold } 小时之内决定：关押、释放，还是对当事人提出指控。这不是看守所的那 { $hours-hold } 小时。
plan-clock-ice-bond = 第一个星期之内：请问[移民保证金](term:immigration-bond)听证的事。上诉通常必须在 { $bond-deciding-days } 天之内提出。这一点可能已经改变，所以请向律师核实。

## The law in the reader's state

plan-law-must = 在{ $state }，州法律说，看守所必须照 [ICE 扣留请求](term:detainer)办。
plan-law-ar = 在{ $state }，州法律不准地方限制照 [ICE 扣留请求](term:detainer)办。所以请预计看守所会照办。
plan-law-must-unsure = 在{ $state }，据报道，州法律说看守所必须照 [ICE 扣留请求](term:detainer)办。律师应当查最新的条文。
plan-law-no = 在{ $state }，我们的资料来源说，地方看守所不得只凭 [ICE 扣留请求](term:detainer)扣留人。
plan-law-exceptions = 在{ $state }，我们的资料来源说，看守所只有在某些情况下才可以凭 [ICE 扣留请求](term:detainer)扣留人。例如某些严重的犯罪记录，或有法官的文件。请问律师有没有符合的情况。
plan-law-county = 在{ $state }，我们没有查到州法律命令看守所只凭 [ICE 扣留请求](term:detainer)留住人。我们也没有查到明确禁止的法律。大多由各县警长（sheriff）或看守所自己决定。
plan-law-unclear = 关于{ $state }的法律对 [ICE 扣留请求](term:detainer)怎么规定，我们没能弄清。请用书面问看守所依据哪条规则。
plan-law-unknown = 我们不知道您那里是哪个州。有些州要求看守所替 ICE 扣留人，有些州禁止，还有些州由看守所决定。看守所、法院文件或律师可以告诉您是哪个州。
plan-law-warrant = 在{ $state }，有法官的令状，情况可能就不同。[法官签发的令状（judicial warrant）](term:judicial-warrant)写有法院名称，由法官签字。[ICE 令状](term:administrative-warrant)（{ $form-arrest-warrant } 或 { $form-removal-warrant } 表格）由移民官员签字。
plan-law-nc = 在{ $state }，ICE 必须把扣留请求和它自己的令状一起送来。然后看守所把人带到法官或治安法官（magistrate）面前，由其下令扣留。从当事人本可以获释时算起，扣留最长可以到 { $hours-hold } 小时。
plan-law-copy-paper = 在{ $state }，看守所必须给当事人一份 ICE 请求的副本。如果当事人没有，请告诉律师。
plan-law-copy-told = 在{ $state }，看守所必须把 [ICE 扣留请求](term:detainer)的事告诉当事人。如果没有人告诉当事人，请告诉律师。
plan-law-notify-limited = 在{ $state }，我们的资料来源说，看守所只有在某些情况下才可以把释放日期告诉 ICE，或者完全不可以。请问律师是否适用。
plan-law-notify-yes = 在{ $state }，不准扣留的规则，并不阻止看守所把释放日期告诉 ICE。
plan-law-287g-required = 在{ $state }，州法律要求县警长或看守所与 ICE 签订或争取签订 [{ $section-287g }](term:287g) 协议。它让地方人员做一些移民执法工作。
plan-law-287g-barred = 在{ $state }，我们的资料来源说，[{ $section-287g }](term:287g) 协议是被禁止的。这种协议会让地方人员做一些移民执法工作。
plan-law-tx-287g = 在{ $state }，每位管理看守所的县警长都必须向 ICE 申请 [{ $section-287g }](term:287g) 协议。最后期限是 { $date-texas-287g }。那里几乎每个看守所都和 ICE 合作。
plan-law-tx-proof = 在{ $state }，扣留的义务有一个例外。如果当事人已经出示公民身份或合法身份的证明，例如州发的驾照或证件，这项义务就不适用。出示任何文件之前，请先问律师。
plan-law-ok-proof = 在{ $state }，扣留的义务有一个例外。如果当事人出示美国公民身份的证明，例如某些州发的驾照或证件，这项义务就不适用。出示任何文件之前，请先问律师。
plan-law-victims = 在{ $state }，我们的资料来源说，对某些犯罪受害者和证人，扣留的义务有例外。请问律师有没有符合的例外。
plan-law-va = 在{ $state }，有扣留请求时，看守所可以在释放前最多提早五天把人交给 ICE。所以请在最后一天之前就做好准备。
plan-law-as = { $state }有自己的移民制度，据说 [ICE 扣留请求](term:detainer)在那里很少见。本指南的很多内容可能不适用。请问当地的律师。
plan-law-mn = 在{ $state }，有些县警长不同意这条规则，并且正在被起诉。请问这个看守所怎么做。
plan-law-unsure = { $state }的法律有一部分没能核实，或者可能已经改变。依靠它之前，请问当地的律师。
plan-law-date = 关于{ $state }，我们最新的资料是 { $law-date } 的。可能已经有更新的法律或裁决。

## Who helps

plan-help-directory = 用它在您附近，或在关押地点附近，找非营利的移民律师。
plan-help-state-bar = 用它找私人律师，或核实某人是不是真的律师。
plan-help-pro-bono = 用这份免费律师名单，名单按移民法院排列。
plan-help-doj-roster = 用它核实一个不是律师的帮助者。只有有执照的律师或[获认可的代表（accredited representative）](term:accredited-representative)才可以提供移民法律意见。[公证人（notario）](term:notario)不可以。
plan-help-idp = 用它了解更多关于 [ICE 扣留请求](term:detainer)的内容，以及刑事案件和移民案件怎样互相影响。
plan-help-aclu = 如果有公民被关押，或看守所关人太久，可以找它。这样的团体可能会接有力的案件，但可能不会很快。
plan-help-eoir-line = 用这条法院专线时，需要 [A 号码](term:a-number)。它告诉您开庭和裁决的情况，但不告诉您[移民保证金](term:immigration-bond)的情况。这是法院，不是 ICE。
plan-help-locator = 用它查找被 ICE 关押的成年人。它由 ICE 运作。
plan-help-ice-line = 只有查不到的时候才用它。接电话的是 ICE 自己。请让美国公民、律师或[领事馆](term:consulate)打，而且只说必要的话。
plan-help-vinelink = 用它申请通知：人离开地方看守所时会通知您。很多看守所参加，但不是全部。它不能完全查到 ICE 的情况。
plan-help-cebonds = [移民保证金](term:immigration-bond)的金额定下来以后，用它付款。请您自己打开网站。凡是打电话来向您收移民保证金的，都不是真的。
plan-help-bail-fund = 用它找社区基金。大多数只有在[移民保证金](term:immigration-bond)定下来以后才帮忙付。请先和律师谈。
plan-help-orr = 如果政府已经把孩子转走，请用它找。请在它的网站上找家长专线，并尽量先和孩子的律师谈。ICE 的网上查询不显示不满 { $age-adult } 岁的人。
plan-help-ilrc = 用它找一份可以自己填写的家庭计划。
plan-help-consulates = 外国人可以要求通知自己国家的[领事馆](term:consulate)。领事馆可以探视，也可以帮忙找律师、文件和家人。如果当事人害怕自己国家的政府，请先问律师。
