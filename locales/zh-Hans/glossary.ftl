# 专门词语。term-… 是作标题的词；.means 用一两个短句解释。
# “刑事保释金”（bail）始终属于刑事法院，“移民保证金”（immigration bond）始终属于 ICE。

term-a-number = A 号码（A-number）
    .means = 国土安全部给一个人的九位号码，以字母 A 开头。工作许可或绿卡等移民文件上有这个号码。

term-accredited-representative = 获认可的代表（accredited representative）
    .means = 受过训练的帮助者，不是律师，但可以提供移民法律帮助。必须经司法部批准，并在获批准的非营利组织工作。

term-administrative-warrant = ICE 令状（administrative warrant）
    .means = 由移民官员签字的文件，不是由法官签字的。它让 ICE 可以逮捕人。

term-aggravated-felony = 加重重罪（aggravated felony）
    .means = 移民法对一长串罪行的叫法。其中有些在刑事法院并不是重罪。对当事人的后果可能非常重。

term-asylum = 庇护（asylum）
    .means = 保护害怕在自己国家受到严重伤害的人。伤害必须是因为政治、宗教、种族、国籍或社会群体这类原因。

term-bail = 刑事保释金（bail，刑事法院）
    .means = 一笔钱或一项承诺，让人可以在看守所外面等刑事法院开庭。它和[移民保证金](term:immigration-bond)不是一回事。

term-bondsman = 保释担保公司（bail bondsman）
    .means = 收费代交[刑事保释金](term:bail)的公司。费用不退。

term-bia = 移民上诉委员会（Board of Immigration Appeals，BIA）
    .means = 审查[移民法官](term:immigration-judge)裁决的机构。

term-booking = 入所登记（booking）
    .means = 逮捕后看守所做的第一步。登记姓名，拍照，留指纹。

term-cebonds = CeBONDS
    .means = ICE 收[移民保证金](term:immigration-bond)的网站。网址是 { $site-bond-payment }。

term-consulate = 领事馆（consulate）
    .means = 一个人的国家在美国的办公机构。它可以到看守所探视本国公民，也可以帮忙找律师、文件和家人。

term-conviction = 定罪（conviction）
    .means = 被判有罪，或认罪。有些结果在州法院不算定罪，移民法却可能算。

term-fear-interview = 恐惧面谈（credible fear 或 reasonable fear interview）
    .means = 和庇护官的一次审查谈话，对象是说自己害怕回国的人。

term-detainer = ICE 扣留请求（ICE hold）
    .means = ICE 给看守所的一项请求，也叫 detainer 或 immigration hold。它要看守所在释放之前通知 ICE，并把人再留最多 { $hours-hold } 小时。由移民官员签字，不是由法官签字。

term-dhs = 国土安全部（Department of Homeland Security，DHS）
    .means = [ICE](term:ice) 所属的联邦部门。

term-entered-without-inspection = 未经检查入境（entered without inspection）
    .means = 来到美国时没有经过官员检查。检查是在正式入境口进行的。

term-eoir = EOIR
    .means = 司法部里管理移民法院的机构。

term-expedited-removal = 快速驱逐（expedited removal）
    .means = 由移民官员下令的快速驱逐出境。当事人见不到法官。

term-federal-circuit = 联邦巡回区（federal circuit）
    .means = 联邦法院都服从同一个上诉法院的一组州。各巡回区的规则可能不同。

term-forfeiture = 没收（forfeiture）
    .means = 因为违反了规定，失去为[刑事保释金](term:bail)或[移民保证金](term:immigration-bond)付的钱。

term-form-i-200-i-205 = { $form-arrest-warrant } 表格和 { $form-removal-warrant } 表格
    .means = ICE 自己的两种文件。{ $form-arrest-warrant } 表格用于逮捕。{ $form-removal-warrant } 表格用于驱逐出境。由移民官员签字，不是由法官签字。

term-form-i-247a = { $form-detainer } 表格
    .means = 用于 [ICE 扣留请求](term:detainer)的政府表格。

term-habeas-corpus = 人身保护令（habeas corpus）
    .means = 请求法官决定，继续关着一个人是否合法。

term-ice = ICE
    .means = 移民与海关执法局（Immigration and Customs Enforcement）的简称。它是在美国境内逮捕人并把人驱逐出境的机构。

term-immigration-bond = 移民保证金（immigration bond）
    .means = 付给 ICE 的钱，让人可以在拘留所外面等移民法院开庭。它和[刑事保释金](term:bail)不是一回事。

term-immigration-judge = 移民法官（immigration judge）
    .means = 裁决驱逐案件和移民保证金案件的人。这种法官为司法部工作。

term-judicial-warrant = 法官签发的令状（judicial warrant）
    .means = 由法院的法官或治安法官签字的文件。上面写有法院名称。

term-laken-riley-act = 《莱肯·莱利法》（Laken Riley Act）
    .means = 一项联邦法律。按这项法律，某些人只是因为某些罪行被逮捕，就不能获准交[移民保证金](term:immigration-bond)。例如偷窃和某些暴力行为。

term-mandatory-detention = 强制拘押（mandatory detention）
    .means = 被 ICE 关押，而且无权向移民法官申请[移民保证金](term:immigration-bond)。

term-notario = 公证人（notario，notary）
    .means = 在美国，公证人（notary）或“notario”不是律师。公证人不得提供法律意见。

term-notice-to-appear = 出庭通知（Notice to Appear，NTA）
    .means = 开始驱逐案件的文件，上面写明理由。

term-obligor = 担保人（obligor）
    .means = 付[移民保证金](term:immigration-bond)并保证会遵守规定的人。

term-overdetention = 超期关押（overdetention）
    .means = 法律规定必须放人以后，还被关着。

term-parole = 移民临时许可（parole）
    .means = 移民官员给的许可，让人在一段时间里不被拘留，或进入美国。它不算正式入境。

term-personal-recognizance = 具结释放（personal recognizance）
    .means = 不付钱，承诺会回来出庭，就从看守所释放。

term-plea = 认罪或其他答辩（plea）
    .means = 对刑事指控的回答：认罪、不认罪，或不争辩（no contest）。

term-probable-cause = 合理根据（probable cause）
    .means = 有事实作根据的充分理由，使人相信某件事是真的。

term-public-defender = 公设辩护律师（public defender）
    .means = 法院免费派给刑事案件中付不起钱的人的律师。

term-reinstatement = 恢复执行驱逐令（reinstatement）
    .means = 再次使用以前的驱逐令。当事人又回来时，ICE 可以这样做。

term-release-point = 可获释时刻（release point）
    .means = 刑事案件不再关押当事人的那个时刻。例如付了刑事保释金，或指控撤销的时候。

term-removal = 递解出境（removal）
    .means = 法律上对驱逐出境的叫法。

term-stipulated-removal = 同意被驱逐的命令（stipulated removal）
    .means = 书面同意不见法官就被驱逐出境。它是完全有效的驱逐令。

term-287g = { $section-287g } 协议
    .means = ICE 和地方机构之间的协议。它让地方人员做一些移民执法工作。

term-u-t-visa-vawa = U 签证、T 签证和 VAWA
    .means = 给犯罪受害者（U 签证）或人口贩运受害者（T 签证）的保护。也给被近亲虐待的人（VAWA）。

term-voluntary-departure = 自愿离境（voluntary departure）
    .means = 准许自己离开美国，费用自付。它不是驱逐令。

term-writ = 提审令（writ，把人带到法庭）
    .means = 法院的命令，要求把被关押的人带到法庭。
