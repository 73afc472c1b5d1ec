# 一个地方的法律，以及各地的列表。一条信息用于每个地方，按该地方的事实来选。
# 方括号里的名称是值，不是词，请全部保留。
# { $state } 是地方，{ $circuit } 是它的联邦巡回区，{ $law-date } 是最新资料的年月，
# { $date } 是核对日期或到期日期，{ $citation } 是律师引用的法律或裁决。
# “我们的资料来源说”和“我们查到”保留：这一页不会比它的来源更肯定。

law-page = 当地的法律
law-page-intro = 请选当事人被关押的地方。您会看到当地法律对 [ICE 扣留请求](term:detainer)怎么规定，资料有多新，有多确定。
law-page-list = 所有的州和属地
law-page-link = { $state }的法律，附来源

law-page-entry = { $stance ->
        [requires] { $state }：要求看守所或县警长与 ICE 合作
        [limits] { $state }：限制 ICE 扣留请求
        [mixed] { $state }：两种都有一些，或没有定论
       *[none] { $state }：没有查到一般规则
    }
law-page-not-confirmed = { $what }（未核实）
law-page-legend = { $stance ->
        [requires] 要求看守所或县警长与 ICE 合作
        [limits] 限制 ICE 扣留请求
        [mixed] 两种都有一些，或没有定论
       *[none] 没有查到一般规则
    }
law-page-legend-unsure = 带“?”的格子：没能全部核实

law-page-unsure-title = 我们不确定
law-page-unsure = { $state }的法律有一部分没能核实，或者可能已经改变。下面的内容都请当作我们的资料来源的说法。依靠它之前，请问当地的律师。
law-page-overdue = 关于{ $state }的内容，应该在 { $date } 之前重新核对。之后法律可能已经改变。所以这一页只显示很少改变的内容。请问当地的律师今天按什么规定。

law-page-stance = { $stance ->
        [requires] 我们的资料来源说，{ $state }的法律要求看守所或县警长与 ICE 合作。
        [limits] 我们的资料来源说，{ $state }的法律限制看守所可以为 ICE 做的事。
        [mixed] { $state }的法律方向不一致。有些规定与 ICE 有关，但我们没有查到能决定每一个扣留请求的规定。
       *[none] 在{ $state }，我们没有查到关于 ICE 扣留请求的一般规则。
    }

law-page-hold-title = 看守所必须扣留当事人吗？
law-page-hold = { $may-hold ->
        [must] **请预计会扣留。**我们的资料来源说，当地法律要求看守所照 [ICE 扣留请求](term:detainer)办。
        [no] **不必，而且不得扣留。**我们的资料来源说，当地的看守所不得只凭 [ICE 扣留请求](term:detainer)扣留人。
        [exceptions] **只在某些情况下。**我们的资料来源说，当地的看守所只有在某些情况下才可以凭 [ICE 扣留请求](term:detainer)扣留人。例如某些严重的犯罪记录，或有法官的文件。请问律师有没有符合的情况。
        [choice] **大多由看守所自己决定。**我们没有查到当地有法律命令看守所只凭 [ICE 扣留请求](term:detainer)留住人。我们也没有查到明确禁止的法律。
       *[unclear] **我们没能弄清这一点。**请用书面问看守所依据哪条规则。
    }
law-page-hold-unsure = 这些我们没能全部核实。
law-page-arrest = 在任何地方，ICE 自己仍然可以逮捕人，当天或以后都可以。

law-page-warrant-title = 需要法官的令状吗？
law-page-warrant = { $warrant ->
        [yes] **一般需要。**我们的资料来源说，当地的看守所要有法官的文件，才替 ICE 扣留人。
        [no] **我们没有查到要求令状的规则。**请问这个看守所依据什么文件。
        [sometimes] **某些情况下需要。**我们的资料来源说，有些情况需要法官的文件。请问律师这次是不是。
       *[unclear] **我们没能弄清这一点。**请问律师。
    }
law-page-warrants = [法官签发的令状](term:judicial-warrant)写有法院名称，由法官签字。[ICE 令状](term:administrative-warrant)由移民官员签字。

law-page-copy-title = 必须给当事人副本，或告诉当事人吗？
law-page-copy = { $copy ->
        [paper] **是，要给副本。**我们的资料来源说，看守所必须给当事人一份 ICE 请求的副本。如果当事人没有，请告诉律师。
        [told] **必须告诉当事人。**我们的资料来源说，看守所必须把扣留请求的事告诉当事人。我们没有查到必须给副本的规定。如果没有人告诉当事人，请告诉律师。
        [no] **据我们查到的，不必。**还是请向看守所要一份副本。
       *[not-found] **我们没有查到规则。**这不表示没有。请向看守所要一份副本。
    }

law-page-notify-title = 会把释放的事告诉 ICE 吗？
law-page-notify = { $notify ->
        [yes] **看守所可以告诉 ICE。**我们没有查到当地有禁止的规则。
        [no] **一般不可以。**我们的资料来源说，看守所不得告诉 ICE，除非法院文件或别的法律要求这样做。
        [limited] **只有一部分可以。**我们的资料来源说，可以告诉 ICE 的内容有限制。请问律师，哪些限制适用于这个看守所。
        [required] **会。**我们的资料来源说，当地法律命令这样做，某些情况下或所有情况下。
       *[unclear] **我们没能弄清这一点。**预计 ICE 会被告知，比较稳妥。
    }

law-page-agreements-title = 为 ICE 工作的地方人员（{ $section-287g }）
law-page-agreements = { $agreements ->
        [required] **必须有。**我们的资料来源说，法律要求县警长或看守所与 ICE 签订或争取签订 [{ $section-287g } 协议](term:287g)。
        [allowed] **可能有。**我们没有查到当地有规则命令或禁止与 ICE 签订 [{ $section-287g } 协议](term:287g)。请问这个看守所有没有。
        [limited] **一部分。**我们的资料来源说，当地对与 ICE 的协议（例如 [{ $section-287g } 协议](term:287g)）有特别规则。请问今天哪些规则有效。
        [barred] **禁止。**我们的资料来源说，当地不准与 ICE 签订 [{ $section-287g } 协议](term:287g)。
       *[unclear] **我们没能弄清这一点。**请问这个看守所有没有与 ICE 签订 [{ $section-287g } 协议](term:287g)。
    }
law-page-agreements-list = ICE 在它的网站 { $site-ice } 上有这些协议的名单。我们所知最新的一份是 { $date-287g-list } 的。

law-page-also-title = 当地还有这些要点

law-page-bond-title = 当地现在的移民保证金
law-page-circuit = 联邦法院分成几个[巡回区](term:federal-circuit)。{ $state }属于{ $circuit }。
law-page-no-circuit = 联邦法院分成几个[巡回区](term:federal-circuit)。{ $state }按哪一个，我们不知道。
law-page-bond-who = 这说的是[未经检查入境](term:entered-without-inspection)、在美国境内被逮捕的人。[看看为什么地点很要紧](faq:why-state-matters)。
law-page-bond = { $bond ->
        [hearing] 截至 { $date-circuits }，当地的上诉法院说，他们可以向[移民法官](term:immigration-judge)申请[移民保证金](term:immigration-bond)。法官仍然可以不准。
        [no-hearing] 截至 { $date-circuits }，当地的上诉法院允许 ICE 不经[移民保证金](term:immigration-bond)听证就关押他们。请问律师能不能向联邦法院提出[人身保护令](term:habeas-corpus)案件。
        [not-final] 截至 { $date-circuits }，当地的上诉法院已经说过，他们可以申请[移民保证金](term:immigration-bond)。但那项裁决还不是最终的。请问律师现在怎样。
        [unconfirmed] 截至 { $date-circuits }，据报道有一项裁决让他们可以申请[移民保证金](term:immigration-bond)。我们没能核实。请问律师。
        [none-found] 截至 { $date-circuits }，我们没有查到当地上诉法院关于[移民保证金](term:immigration-bond)的裁决。请问律师。
       *[unknown] 截至 { $date-circuits }，我们没有查到在当地肯定适用的[移民保证金](term:immigration-bond)规则。请问律师。
    }
law-page-bond-case = 裁决：{ $citation }。
law-page-bond-old = 关于当地的[移民保证金](term:immigration-bond)，我们所知的内容是 { $date-circuits } 的，现在已经旧了。请问移民律师今天按什么规定。
law-page-supreme-court = 美国最高法院已经同意裁决这个问题（{ $scotus-case }）。在那之前，各巡回区的规则照旧。
law-page-moved = 要看 ICE 把人关在哪里。如果 ICE 把人转走，可能就按别的规则。

law-page-habeas-title = 请求法院放人
law-page-habeas = 看守所不得再扣留当事人的时候，律师可以向法院申请[人身保护令](term:habeas-corpus)。
law-page-habeas-citation = { $sure ->
        [sure] 向当地法院申请时依据的法律：{ $citation }。
       *[unsure] 向当地法院申请时依据的法律可能是 { $citation }。我们不确定。
    }
law-page-habeas-none = 我们不知道向当地法院申请时依据哪条法律。请问当地的律师。
law-page-habeas-federal = 一旦当事人由 ICE 自己关押，律师要向关押地点的联邦法院提出。

law-page-rules-title = 我们的资料来源提到的规则
law-page-rule = { $rule ->
        [law] { $citation }
        [unsure] { $citation }。这一条我们不确定。
       *[pending] { $citation }。我们没能核实它是不是法律。
    }
law-page-rules-none = 我们没有查到当地有关于 ICE 扣留请求的规则。

law-page-local-title = 县和市
law-page-local = 我们的资料来源也提到这些地方。那里的规定可能不同，也可能已经改变。请问律师。

law-page-help-title = 当地谁能帮忙
law-page-help = 我们没有打电话联系过这些团体。请先看它们的网站。
law-page-help-none = 我们不知道当地有哪个团体。

law-page-age-title = 资料有多新，有多确定
law-page-age = 关于{ $state }，我们最新的资料是 { $law-date } 的。这一条的核对日期是 { $date }。可能已经有更新的法律或裁决。
law-page-confidence = { $confidence ->
        [verified] 主要规则是从副本或报道里读到的，常常不是在官方网站上。
        [known] 这是众所周知的法律。这次核对时没有全部重新查阅。
       *[uncertain] 我们不确定。有一部分没能核实。
    }

# 某地的内容没有按时核对时，仍然显示的部分。
law-page-core-title = 很少改变的内容
law-page-core-request = [ICE 扣留请求](term:detainer)是一项请求。由移民官员签字，不是由法官签字。
law-page-core-state = 联邦法律并不要求地方看守所扣留任何人。州法律可以命令扣留，可以限制扣留，也可以让看守所自己决定。
law-page-core-ask = 请用书面问看守所依据哪条规则。也请要一份表格的副本。
