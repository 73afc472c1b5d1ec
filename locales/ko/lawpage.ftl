# 한 곳의 법과, 지역 목록. 한 메시지가 모든 지역에 쓰이며, 그 지역의 사실에 따라 고릅니다.
# 대괄호 안의 이름은 단어가 아니라 값입니다. 모두 그대로 두세요.
# “저희 출처에 따르면”과 “찾지 못했습니다”는 그대로 둡니다. 이 페이지는 출처보다 더 확실하지 않습니다.

law-page = 당사자가 있는 곳의 법
law-page-intro = 당사자가 갇혀 있는 곳을 고르세요. 그곳의 법이 [ICE 구금 요청](term:detainer)에 대해 뭐라고 하는지, 언제의 내용인지, 얼마나 확실한지 나옵니다.
law-page-list = 모든 주와 미국령 지역
law-page-link = { $state }의 법과 출처

law-page-entry = { $stance ->
        [requires] { $state }: 구치소나 셰리프가 ICE와 함께 일하게 합니다
        [limits] { $state }: ICE 구금 요청을 제한합니다
        [mixed] { $state }: 둘 다 조금씩 있거나, 정해지지 않았습니다
       *[none] { $state }: 일반적인 규칙을 찾지 못했습니다
    }
law-page-not-confirmed = { $what } (확인되지 않음)
law-page-legend = { $stance ->
        [requires] 구치소나 셰리프가 ICE와 함께 일하게 함
        [limits] ICE 구금 요청을 제한함
        [mixed] 둘 다 조금씩 있거나, 정해지지 않음
       *[none] 일반적인 규칙을 찾지 못함
    }
law-page-legend-unsure = “?”가 있는 칸: 전부를 확인하지는 못했습니다

law-page-unsure-title = 확실하지 않습니다
law-page-unsure = { $state }의 법 가운데 확인하지 못했거나 바뀌었을 수 있는 부분이 있습니다. 아래 내용은 모두 저희 출처에 나온 것으로 읽으세요. 믿고 행동하기 전에 그곳의 변호사에게 물어보세요.
law-page-overdue = { $state }에 대한 내용은 { $date }까지 다시 확인해야 했습니다. 그 뒤로 법이 바뀌었을 수 있습니다. 그래서 이 페이지에는 잘 바뀌지 않는 것만 나옵니다. 지금 무엇이 맞는지 그곳의 변호사에게 물어보세요.

law-page-stance = { $stance ->
        [requires] 저희 출처에 따르면, { $state }의 법은 구치소나 셰리프가 ICE와 함께 일하게 합니다.
        [limits] 저희 출처에 따르면, { $state }의 법은 구치소가 ICE를 위해 해도 되는 일을 제한합니다.
        [mixed] { $state }의 법은 한쪽만 가리키지 않습니다. ICE에 관한 것도 있지만, 모든 구금 요청에 답이 되는 것은 찾지 못했습니다.
       *[none] { $state }에서는 ICE 구금 요청에 관한 일반적인 규칙을 찾지 못했습니다.
    }

law-page-hold-title = 구치소는 당사자를 붙잡아 두어야 하나요?
law-page-hold = { $may-hold ->
        [must] **그럴 것으로 예상하세요.** 저희 출처에 따르면, 그곳의 법은 구치소가 [ICE 구금 요청](term:detainer)을 따르게 합니다.
        [no] **아니요, 그렇게 해서도 안 됩니다.** 저희 출처에 따르면, 그곳의 구치소는 [ICE 구금 요청](term:detainer)만으로 사람을 붙잡아 두어서는 안 됩니다.
        [exceptions] **몇몇 경우에만.** 저희 출처에 따르면, 그곳의 구치소는 몇몇 경우에만 [ICE 구금 요청](term:detainer)으로 사람을 붙잡아 둘 수 있습니다. 예를 들면 몇몇 무거운 범죄 기록이나 판사의 서류가 있는 경우입니다. 맞는 경우가 있는지 변호사에게 물어보세요.
        [choice] **대체로 구치소가 정합니다.** [ICE 구금 요청](term:detainer)만으로 사람을 붙잡아 두라고 구치소에 명령하는 법을 그곳에서 찾지 못했습니다. 그것을 분명히 금지하는 법도 찾지 못했습니다.
       *[unclear] **결론을 내리지 못했습니다.** 구치소가 어떤 규칙을 근거로 하는지 글로 물어보세요.
    }
law-page-hold-unsure = 이 내용을 전부 확인하지는 못했습니다.
law-page-arrest = 어느 곳에서나, ICE는 그날이나 나중에 직접 당사자를 체포할 수 있습니다.

law-page-warrant-title = 판사의 영장이 필요한가요?
law-page-warrant = { $warrant ->
        [yes] **원칙적으로 그렇습니다.** 저희 출처에 따르면, 그곳의 구치소가 ICE를 위해 사람을 붙잡아 두려면 먼저 판사의 서류가 필요합니다.
        [no] **그것을 요구하는 규칙을 찾지 못했습니다.** 이 구치소가 어떤 서류를 근거로 하는지 물어보세요.
        [sometimes] **몇몇 경우에 그렇습니다.** 저희 출처에 따르면, 판사의 서류가 필요한 경우가 있습니다. 여기에 맞는지 변호사에게 물어보세요.
       *[unclear] **결론을 내리지 못했습니다.** 변호사에게 물어보세요.
    }
law-page-warrants = [판사의 영장](term:judicial-warrant)에는 법원 이름과 판사의 서명이 있습니다. [ICE 영장](term:administrative-warrant)에는 이민 당국 직원이 서명합니다.

law-page-copy-title = 당사자가 사본을 받거나 알림을 받아야 하나요?
law-page-copy = { $copy ->
        [paper] **네, 사본을 받아야 합니다.** 저희 출처에 따르면, 구치소는 당사자에게 ICE 요청서의 사본을 주어야 합니다. 사본이 없으면 변호사에게 말하세요.
        [told] **당사자에게 알려야 합니다.** 저희 출처에 따르면, 구치소는 당사자에게 구금 요청이 있다고 알려야 합니다. 사본을 주어야 한다는 의무는 찾지 못했습니다. 아무도 알려 주지 않았으면 변호사에게 말하세요.
        [no] **저희가 찾은 바로는, 아닙니다.** 그래도 구치소에 사본을 달라고 하세요.
       *[not-found] **규칙을 찾지 못했습니다.** 규칙이 없다는 뜻은 아닙니다. 구치소에 사본을 달라고 하세요.
    }

law-page-notify-title = 석방을 ICE에 알리나요?
law-page-notify = { $notify ->
        [yes] **구치소가 ICE에 알려도 됩니다.** 그것을 막는 규칙을 그곳에서 찾지 못했습니다.
        [no] **원칙적으로 아닙니다.** 저희 출처에 따르면, 법원 서류나 다른 법이 요구하지 않으면 구치소는 ICE에 알려서는 안 됩니다.
        [limited] **일부만 알립니다.** 저희 출처에는 ICE에 알려도 되는 것에 제한이 있다고 나옵니다. 이 구치소에는 어떤 제한이 맞는지 변호사에게 물어보세요.
        [required] **네.** 저희 출처에 따르면, 그곳의 법은 몇몇 경우에 또는 모든 경우에 알리라고 명령합니다.
       *[unclear] **결론을 내리지 못했습니다.** ICE에 알린다고 예상하는 것이 더 안전합니다.
    }

law-page-agreements-title = ICE를 위해 일하는 지역 경찰관({ $section-287g })
law-page-agreements = { $agreements ->
        [required] **의무입니다.** 저희 출처에 따르면, 법은 셰리프나 구치소에 ICE와 [{ $section-287g } 협약](term:287g)을 맺거나 신청하라고 합니다.
        [allowed] **가능합니다.** 그곳에서 ICE와의 [{ $section-287g } 협약](term:287g)을 명령하거나 금지하는 규칙을 찾지 못했습니다. 이 구치소에 협약이 있는지 물어보세요.
        [limited] **일부만 됩니다.** 저희 출처에는 [{ $section-287g } 협약](term:287g) 같은 ICE와의 협약에 대해 그곳에 특별한 규칙이 있다고 나옵니다. 오늘 어떤 규칙이 적용되는지 물어보세요.
        [barred] **금지되어 있습니다.** 저희 출처에 따르면, 그곳에서는 ICE와의 [{ $section-287g } 협약](term:287g)이 허락되지 않습니다.
       *[unclear] **결론을 내리지 못했습니다.** 이 구치소에 ICE와의 [{ $section-287g } 협약](term:287g)이 있는지 물어보세요.
    }
law-page-agreements-list = ICE는 이런 협약의 목록을 자기 사이트 { $site-ice }에 둡니다. 저희가 아는 가장 새로운 목록은 { $date-287g-list }의 것입니다.

law-page-also-title = 그곳에서 또 중요한 것

law-page-bond-title = 지금 그곳의 이민 보증금
law-page-circuit = 연방 법원은 [순회구(circuit)](term:federal-circuit)로 묶여 있습니다. { $state }의 순회구는 { $circuit }입니다.
law-page-no-circuit = 연방 법원은 [순회구(circuit)](term:federal-circuit)로 묶여 있습니다. { $state }에 어느 순회구가 적용되는지 저희는 모릅니다.
law-page-bond-who = 이것은 [심사를 받지 않고 들어왔고](term:entered-without-inspection) 미국 안에서 체포된 사람에 관한 것입니다. [왜 있는 곳이 중요한지](faq:why-state-matters) 읽어 보세요.
law-page-bond = { $bond ->
        [hearing] { $date-circuits } 현재, 그곳의 항소 법원은 이런 사람이 [이민 판사](term:immigration-judge)에게 [이민 보증금](term:immigration-bond)을 요청할 수 있다고 합니다. 그래도 판사는 거절할 수 있습니다.
        [no-hearing] { $date-circuits } 현재, 그곳의 항소 법원은 ICE가 이런 사람을 [이민 보증금](term:immigration-bond) 심리(hearing) 없이 가두는 것을 허락합니다. 연방 법원의 [인신보호 청원(habeas corpus)](term:habeas-corpus)에 대해 변호사에게 물어보세요.
        [not-final] { $date-circuits } 현재, 그곳의 항소 법원은 이런 사람이 [이민 보증금](term:immigration-bond)을 요청할 수 있다고 했습니다. 하지만 그 판결은 확정되지 않았습니다. 지금은 어떤지 변호사에게 물어보세요.
        [unconfirmed] { $date-circuits } 현재, 이런 사람이 [이민 보증금](term:immigration-bond)을 요청할 수 있게 하는 판결이 나왔다고 합니다. 저희는 이것을 확인하지 못했습니다. 변호사에게 물어보세요.
        [none-found] { $date-circuits } 현재, [이민 보증금](term:immigration-bond)에 대한 그곳 항소 법원의 판결을 찾지 못했습니다. 변호사에게 물어보세요.
       *[unknown] { $date-circuits } 현재, 그곳에 확실히 적용되는 [이민 보증금](term:immigration-bond) 규칙을 찾지 못했습니다. 변호사에게 물어보세요.
    }
law-page-bond-case = 판결: { $citation }.
law-page-bond-old = 그곳의 [이민 보증금](term:immigration-bond)에 대해 저희가 아는 것은 { $date-circuits }의 것이고 이제 오래되었습니다. 오늘은 무엇이 맞는지 이민 변호사에게 물어보세요.
law-page-supreme-court = 미국 연방 대법원이 이것을 결정하기로 했습니다({ $scotus-case }). 그때까지는 각 순회구의 규칙이 그대로입니다.
law-page-moved = 중요한 것은 ICE가 당사자를 가두는 곳입니다. ICE가 옮기면 다른 규칙이 적용될 수 있습니다.

law-page-habeas-title = 법원에 석방 요청하기
law-page-habeas = 구치소가 더는 당사자를 붙잡아 두어서는 안 될 때, 변호사는 법원에 [인신보호 청원(habeas corpus)](term:habeas-corpus)을 낼 수 있습니다.
law-page-habeas-citation = { $sure ->
        [sure] 그곳 지역 법원에 적용되는 법: { $citation }.
       *[unsure] 그곳 지역 법원에 적용되는 법은 이것일 수 있습니다: { $citation }. 확실하지 않습니다.
    }
law-page-habeas-none = 그곳 지역 법원에 적용되는 법을 저희는 모릅니다. 그곳의 변호사에게 물어보세요.
law-page-habeas-federal = ICE가 직접 당사자를 가두고 나면, 변호사는 당사자가 갇혀 있는 곳의 연방 법원에 요청합니다.

law-page-rules-title = 저희 출처에 나오는 규칙
law-page-rule = { $rule ->
        [law] { $citation }
        [unsure] { $citation }. 이것은 확실하지 않습니다.
       *[pending] { $citation }. 이것이 법인지 확인하지 못했습니다.
    }
law-page-rules-none = 그곳에서 ICE 구금 요청에 관한 규칙을 찾지 못했습니다.

law-page-local-title = 카운티와 도시
law-page-local = 저희 출처에는 이런 곳들도 나옵니다. 그곳에 적용되는 것은 다를 수 있고, 바뀌었을 수 있습니다. 변호사에게 물어보세요.

law-page-help-title = 그곳에서 도움을 주는 곳
law-page-help = 저희가 이 단체들에 전화해 보지는 않았습니다. 먼저 웹사이트를 열어 보세요.
law-page-help-none = 그곳에서 이름을 아는 단체가 없습니다.

law-page-age-title = 언제의 내용이고, 얼마나 확실한가
law-page-age = { $state }에 관한 저희의 가장 새로운 자료는 { $law-date }의 것입니다. 이 항목은 { $date }에 확인했습니다. 더 새로운 법이나 판결이 있을 수 있습니다.
law-page-confidence = { $confidence ->
        [verified] 주된 규칙을 사본이나 보고서에서 읽었습니다. 공식 사이트에서 읽지 않은 것이 많습니다.
        [known] 널리 알려진 법입니다. 이번 확인 때 전부를 다시 읽지는 않았습니다.
       *[uncertain] 확실하지 않습니다. 일부는 확인하지 못했습니다.
    }

law-page-core-title = 잘 바뀌지 않는 것
law-page-core-request = [ICE 구금 요청](term:detainer)은 요청입니다. 판사가 아니라 이민 당국 직원이 서명합니다.
law-page-core-state = 연방법은 지역 구치소에 누구를 붙잡아 두라고 강제하지 않습니다. 주 법은 그것을 명령하거나, 제한하거나, 구치소에 맡길 수 있습니다.
law-page-core-ask = 구치소가 어떤 규칙을 근거로 하는지 글로 물어보세요. 양식의 사본도 달라고 하세요.
