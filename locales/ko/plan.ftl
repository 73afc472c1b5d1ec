# 나의 계획. plan-<id> = 한 항목: 짧은 문장 한 개에서 네 개.
# “당사자” = 갇혀 있는 사람; 읽는 사람은 높임말로 대합니다. 변호사에 관한 항목은 물어볼 질문입니다.
# “형사 보석금”(bail)은 형사 법원의 것이고 “이민 보증금”(immigration bond)은 ICE의 것입니다. “보석금”이나 “보증금”만 따로 쓰지 않습니다.
# { $state }, { $circuit }, { $law-date }는 고른 주, 그 주의 연방 순회구, 가장 새 자료의 달입니다. 받침에 따라 달라지는 조사를 바로 붙이지 마세요.

## 짧은 답: 계획의 첫 줄

plan-ans-citizen = 미국 시민권자를 이민 문제로 가두는 것은 법에 어긋납니다. 시민권자인데 모르고 사는 사람도 있습니다. 변호사가 이것을 먼저 확인하고 증거를 보여 주게 하세요.
plan-ans-minor = 당사자는 미성년자입니다. 그래서 미성년자를 돕는 변호사를 찾는 것이 첫 단계입니다. 이민 당국이 여기에 부모가 없는 미성년자를 데려가면, 그 미성년자는 정부의 난민 담당 기관으로 가야 합니다. 보통 { $hours-orr }시간 안에 가야 합니다.
plan-ans-none = 구치소는 지금 [ICE 구금 요청](term:detainer)이 없다고 합니다. 하지만 앞으로 올 수도 있습니다. [입소 등록(booking)](term:booking) 뒤 몇 시간 만에 오기도 합니다. 오늘 형사 변호사와 석방에 대해 이야기하세요.
plan-ans-confirm = 먼저 [ICE 구금 요청](term:detainer)이 정말 있는지 알아보세요. 소문은 틀릴 수 있습니다. 알게 될 때까지는 구금 요청이 있다고 생각하고 준비하세요.
plan-ans-plea = “나가려고” 서둘러 [유죄를 인정](term:plea)하면 위험합니다. [ICE 구금 요청](term:detainer)이 있으면 그날이나 그 뒤 곧 ICE로 넘어갈 수 있습니다. 합법 신분이나 [이민 보증금](term:immigration-bond)의 기회를 잃을 수도 있습니다.
plan-ans-denied = 판사가 [형사 보석](term:bail)을 허락하지 않았으므로 지금 낼 돈은 없습니다. 형사 사건 때문에 갇혀 있는 동안 ICE는 보통 기다립니다. 이 시간에 두 변호사와 이야기하세요.
plan-ans-unpaid-must = [ICE 구금 요청](term:detainer)이 있는 동안 [형사 보석금](term:bail)을 내면, 집이 아니라 ICE로 가게 될 수 있습니다. { $state }에서는 주 법 때문에 구치소가 구금 요청을 따를 것으로 예상하세요. 그러면 당사자는 아마 ICE를 위해 계속 붙잡혀 있게 됩니다. 돈을 내기 전에 되도록 변호사와 이야기해 보세요.
plan-ans-unpaid-no = 저희 출처에 따르면, { $state }에서는 구치소가 이 서류만으로 당사자를 붙잡아 두어서는 안 됩니다. [형사 보석금](term:bail)을 냈고 달리 붙잡아 둘 이유가 없으면, 구치소는 당사자를 내보내야 할 것입니다. 그래도 ICE가 그날이나 나중에 당사자를 체포할 수 있습니다. 돈을 내기 전에 되도록 변호사와 이야기해 보세요.
plan-ans-unpaid-no-unsure = 저희가 찾은 바로는, { $state }에서는 구치소가 이 서류만으로 당사자를 붙잡아 두어서는 안 됩니다. 전부를 확인하지는 못했습니다. 그래도 ICE가 그날이나 나중에 당사자를 체포할 수 있습니다. [형사 보석금](term:bail)을 내기 전에 되도록 변호사와 이야기해 보세요.
plan-ans-unpaid-depends = [형사 보석금](term:bail)을 내면 집에 올 수 있는지는 갇혀 있는 곳과 그곳의 법에 달려 있습니다. [ICE 구금 요청](term:detainer)을 따르는 곳에서는, 돈을 내면 보통 집이 아니라 ICE로 가게 됩니다. 돈을 내기 전에 되도록 변호사와 이야기해 보세요.
plan-ans-release-no = 저희 출처에 따르면, { $state }에서는 구치소가 [ICE 구금 요청](term:detainer)만으로 당사자를 붙잡아 두어서는 안 됩니다. { $hours-hold }시간도 안 됩니다. 달리 붙잡아 둘 이유가 없으면, 변호사가 지금 구치소에 석방을 요청할 수 있습니다. 그래도 ICE가 그날이나 나중에 당사자를 체포할 수 있습니다.
plan-ans-release-exceptions = 저희 출처에 따르면, { $state }에서는 몇몇 경우에만 구치소가 [ICE 구금 요청](term:detainer)으로 사람을 붙잡아 둘 수 있습니다. 여기에 맞는 경우가 있는지 오늘 변호사에게 물어보세요.
plan-ans-release-under = [ICE 구금 요청](term:detainer)은 길어야 { $hours-hold }시간만 더 붙잡아 두라고 요청합니다. 이 시간은 당사자가 나갈 수 있었던 때부터 셉니다. 그동안 ICE는 밤낮 언제든 올 수 있습니다.
plan-ans-release-weekend = 시간이 끝났을 수도 있고, 아닐 수도 있습니다. 양식에는 { $hours-hold }시간이라고 나옵니다. 한 연방 규칙은 주말과 공휴일을 빼고 세며, 많은 구치소가 그렇게 셉니다. 이 구치소가 어떻게 세는지 변호사에게 물어보세요.
plan-ans-release-over = { $hours-hold }시간이 넘었습니다. 달리 붙잡아 둘 이유가 없으면, [ICE 구금 요청](term:detainer)은 더는 붙잡아 둘 근거가 되지 않습니다. 구치소는 당사자를 반드시 내보내야 합니다. 어떻게 요청할지 오늘 변호사와 정하세요.
plan-ans-serving = ICE는 보통 형기가 끝날 때까지 기다립니다. 마지막 날에 올 수 있습니다. 그 전까지의 시간에 이민 사건을 준비하세요.
plan-ans-old-order = 예전 추방 명령이 있으면 ICE가 당사자를 빨리 미국 밖으로 보낼 수 있습니다. 며칠 만에, 판사를 만나지 못하고 보내지기도 합니다. 누가 돈을 내거나 서명하기 전에, 오늘 이민 변호사가 그 명령을 살펴보게 하세요.
plan-ans-ice-expedited = ICE가 판사 없이 당사자를 추방하려고 할 수 있습니다. { $date-expedited-removal } 현재, ICE는 이 [신속 추방](term:expedited-removal)을 전국에서 쓸 수 있습니다. 입국 심사관의 허가 없이 들어왔고, 여기서 { $years-proof }년 동안 계속 살았다고 증명하지 못하는 사람에게 쓰는 것입니다.
plan-ans-ice-bond-no = { $date-circuits } 현재, { $circuit }의 규칙은 이렇습니다. [심사를 받지 않고 들어온](term:entered-without-inspection) 사람은 아마 [이민 판사](term:immigration-judge)에게서 [이민 보증금](term:immigration-bond) 심리(hearing)를 받지 못할 것입니다. [인신보호 청원(habeas corpus)](term:habeas-corpus)에 대해 변호사에게 물어보세요. 이것은 연방 법원의 사건입니다.
plan-ans-ice-bond-yes = { $date-circuits } 현재, { $circuit }의 규칙은 이렇습니다. [심사를 받지 않고 들어온](term:entered-without-inspection) 사람은 [이민 판사](term:immigration-judge)에게 [이민 보증금](term:immigration-bond)을 요청할 수 있어야 합니다. 그래도 판사는 거절할 수 있습니다. 예전 추방 명령이나 특정 범죄에 관한 규칙 때문에 안 될 수도 있습니다.
plan-ans-ice-bond-unsettled = 당사자가 [이민 보증금](term:immigration-bond)을 허락받을 수 있는지 저희는 확실히 말할 수 없습니다. 어떻게 들어왔는지, 혐의가 무엇인지, ICE가 어디에 가두는지에 달려 있습니다. 지금 이민 변호사에게 묻고, 증거를 준비하세요.
plan-ans-ice-admitted = 비자나 영주권으로 들어온 사람은 보통 [이민 판사](term:immigration-judge)에게 [이민 보증금](term:immigration-bond)을 요청할 수 있습니다. 특정 범죄에 관한 규칙 때문에 안 될 수도 있습니다. 변호사에게 심리(hearing)를 신청해 달라고 하세요.
plan-ans-find = 먼저 당사자가 어디에 있는지 알아보세요. 구치소에서 찾고, 그다음 ICE의 온라인 검색에서 찾으세요. 그 검색은 늦게 바뀔 때가 많습니다. 몇 시간마다 다시 찾아보세요.
plan-ans-out = 나온 것은 좋은 소식이지만 끝은 아닙니다. 법원에 나갈 날짜는 그대로이고, ICE가 나중에 체포할 수도 있습니다. 시간이 있는 지금 조언을 구하고 계획을 세우세요.

## 오늘 할 일

plan-now-private = 이것이 구치소의 전화기나 태블릿이라면 여기서 멈추세요. 기록될 수 있습니다. 다른 사람이 보지 않는 곳에서, 믿을 수 있는 기기로 이어서 읽으세요.
plan-now-citizen-proof = 당사자가 시민권자라는 증거를 모으세요. 미국 여권이나 여권 카드, 미국 출생증명서, 시민권 서류, 부모의 서류가 증거가 될 수 있습니다. 변호사가 구치소 책임자와 ICE 사무소에 사본을 보낼 수 있습니다. 원본은 가지고 계세요.
plan-now-confirm = 구치소에 이렇게 중립적으로 물어보세요. “혐의 말고, 석방을 막을 다른 구금 요청(hold 또는 detainer)이 있나요?” 출생지나 신분은 말하지 마세요.
plan-now-stage = 형사 사건이 어디까지 왔는지 알아보세요. 혐의, [형사 보석금](term:bail), 다음 법원 날짜입니다. 구치소, 법원 서기(clerk), [국선 변호사](term:public-defender)가 알려 줄 수 있습니다.
plan-now-minor-lawyer = 미성년자의 이민 문제를 돕는 변호사에게 전화하세요. 미성년자의 형사 변호사에게 구금 요청이 있다고 알리세요.
plan-now-bail-first = [형사 보석금](term:bail)을 내기 전에 되도록 변호사와 이야기해 보세요. 내는 것이 맞을 때도 있고 아닐 때도 있습니다. 전화 한 번으로 알 수도 있습니다. [돈을 내야 할까요?](faq:should-we-pay)를 보세요.
plan-now-plea-time = [유죄를 인정](term:plea)하기 전에, 법원에 시간을 더 요청해 달라고 형사 변호사에게 부탁하세요. 이민에 관한 일은 다른 사람이 듣지 않는 곳에서 변호사에게 말하세요. 변호사가 그렇게 하라고 조언하지 않으면 공개된 법정에서 그 이야기를 하지 마세요.
plan-now-lawyers = 오늘 변호사 두 명에게 전화하세요. 한 명은 형사 변호사이고, [국선 변호사](term:public-defender)일 수도 있습니다. 다른 한 명은 이민 변호사입니다. 돈을 내거나 [유죄를 인정](term:plea)하거나 진술하기 전에 서로 이야기해 달라고 두 변호사에게 부탁하세요.
plan-now-release-clock = 당사자가 나갈 수 있었던 정확한 날짜와 시각을 적으세요. 구금 요청이 통하는 곳에서는, 그 { $hours-hold }시간이 이 [석방 시점](term:release-point)부터 시작됩니다. 전화기를 켜 두고, 변호사 번호를 가까이 두세요.
plan-now-release-letter = 변호사와 함께, 구치소에 정중하게 글로 물어보세요. 형사 사건은 언제부터 당사자를 붙잡아 두지 않게 되었나요? 무슨 권한으로 아직 붙잡아 두고, 시간은 어떻게 세나요? 구금 요청 양식, 영장이 있으면 그 영장, 그리고 석방을 요청하세요. 이름, 시각, 대답을 모두 적으세요. [무엇을 쓸까](faq:what-to-write)를 보세요.
plan-now-ask-jail = [ICE 구금 요청](term:detainer)이 있는데 [형사 보석금](term:bail)을 내면 어떻게 하는지 구치소나 교도소에 물어보세요. 사람을 내보내나요, 계속 붙잡아 두나요, ICE에 넘기나요? 출생지나 신분은 말하지 마세요.
plan-now-form = 구금 요청 서류([{ $form-detainer } 양식](term:form-i-247a))가 있으면 두 변호사가 모두 사본을 갖게 하세요. 형사 변호사가 구치소에서 받을 수 있습니다. 표시된 칸을 보면 ICE가 왜 당사자를 데려가려 한다고 하는지 알 수 있습니다. 당사자가 사본을 받은 적이 없으면 변호사에게 말하세요.
plan-now-ice-lawyer = 오늘 이민 변호사를 찾으세요. 이민 법원에서는 변호사를 둘 수 있지만, 정부가 그 비용을 내주지는 않습니다.
plan-now-find-jail = 구치소에 전화하거나, 구치소의 수감자 명단을 보세요. 이미 나갔다면 언제 나갔고 누가 데려갔는지 물어보세요. 출생지나 신분에 대해서는 아무 말도 하지 마세요.
plan-now-find-moved = 다른 구치소나 교도소로 옮겨졌을 수 있습니다. [ICE 구금 요청](term:detainer)은 함께 따라갈 수 있습니다. 가까운 구치소들의 명단도 보세요.
plan-now-locator = ICE에 있는 사람을 찾으려면 { $site-locator }에서 검색하세요. [A번호](term:a-number)와 태어난 나라로 찾거나, 정확한 이름과 성, 태어난 나라로 찾으세요. 이름의 모든 철자를 넣어 보고, 성이 두 개면 둘 다 넣어 보세요.
plan-now-find-lawyer = 당사자를 찾기 전이라도 지금 이민 변호사에게 전화하세요. 변호사, 시민권자, [영사관](term:consulate)도 물어볼 수 있습니다. 그 지역의 ICE 사무소와 가까운 구금 시설에 물어볼 수 있습니다.
plan-now-find-write = 무엇을, 누구에게, 언제 물었고 뭐라고 대답했는지 종이에 적으세요. [사람 찾기](page:finding) 페이지에 모든 단계와 옮겨 적을 목록이 있습니다.
plan-now-old-check = 예전 [추방 명령](term:removal)이 있는지 오늘 알아보세요. [A번호](term:a-number)가 있으면 { $site-court }에서 확인하거나 법원 전화 { $phone-eoir-line }번으로 전화할 수 있습니다. 직접 해도 되고 변호사가 해도 됩니다.
plan-now-ice-two-years = 여기서 { $years-proof }년 이상 계속 살았다는 증거를 달마다 빠짐없이 모으세요. 집 계약서, 고지서, 급여 명세서, 세금 서류, 학교나 병원 서류입니다. 그것을 변호사에게 주세요. 이민 당국 직원에게는 이 규칙을 설명할 의무가 없습니다. 그러니 누가 언제 증거를 보여 줄지 변호사에게 물어보세요. 당사자는 판사를 만나게 해 달라고 요청할 수 있습니다.
plan-now-ice-fear = 당사자는 돌아가기가 두렵다고 분명하게, 여러 번, 만나는 직원마다 말해야 합니다. 그러면 [두려움 인터뷰](term:fear-interview)를 받을 수도 있습니다. 이것에 대해서는 침묵하지 말아야 합니다.
plan-now-tell-defense = ICE가 당사자를 데려가면 바로 형사 변호사에게 알리세요. 끝나지 않은 형사 사건은 계속되고, 법원 날짜도 그대로입니다.
plan-now-silence = 당사자는 출생지, 들어온 방법, 서류에 대해 침묵해도 됩니다. 이렇게 말할 수 있습니다. “변호사와 이야기하고 싶습니다. 질문에 답하고 싶지 않습니다.” 이것을 당사자에게 알려 주세요. 되도록 변호사를 통해 알려 주세요.
plan-now-serving = 형기가 끝나는 정확한 날짜를 물어보세요. 그 두세 달 전에는 변호사가 이미 일하고 있게 하세요. 누가 당사자의 물건을 찾아올지, 어떤 약이 필요한지 계획하세요.
plan-now-folder = 서류철을 만드세요. [입소 번호(booking number)](term:booking), 법원 날짜, 변호사 이름, [A번호](term:a-number)가 있는 모든 서류를 넣으세요. 주소, 가족, 직장, 세금, 건강, 여기서 산 기간의 증거도 넣으세요. 믿는 사람 두 명에게 사본을 주세요.
plan-now-state = 당사자가 어느 주에 갇혀 있는지 알아보세요. 그다음 [주를 묻는 질문](step:state)에서 그 주를 고르세요. 규칙은 주마다 많이 다릅니다.
plan-now-medical = 병, 약, 의사를 적으세요. 갇혀 있다면 그곳의 의료 직원에게 이것을 주세요. 당사자가 옮겨지면 의료 기록 요약도 함께 보내 달라고 하세요.
plan-now-children = 오늘 아이들을 위한 계획을 세우세요. 누가 데려올지, 누가 학교와 병원 서류에 서명할 수 있는지, 누구에게 전화할지 정하세요. 법적인 양식은 주마다 다르니, 어느 것을 써야 하는지 물어보세요.
plan-now-status = 오늘 변호사에게 DACA, TPS 또는 [망명](term:asylum) 서류의 사본을 주세요. 아직 유효한지 물어보세요. 이 규칙들은 자주 바뀝니다.

## 알아 둘 것: 무엇이 잘못될 수 있는지

plan-know-hold = [ICE 구금 요청](term:detainer)은 판사가 아니라 이민 당국 직원이 서명해 구치소에 보내는 요청입니다. 형사 혐의가 아니고, 추방 명령도 아닙니다. [구치소는 따라야 하나요?](faq:must-the-jail-obey)를 보세요.
plan-know-two-systems = [형사 보석금](term:bail)을 내도 [ICE 구금 요청](term:detainer)은 취소되지 않습니다. [이민 보증금](term:immigration-bond)을 낸 것도 아닙니다. 둘은 서로 다른 제도입니다.
plan-know-prison = 주(state)에서 정한 구금 요청 규칙은 대부분 지역 구치소에 관한 것입니다. 주립 교도소에서는 다른 규칙이 적용될 수 있고, 연방 교도소에서는 더욱 그렇습니다. 구금 요청은 한 곳에서 다음 곳으로 당사자를 따라갈 수도 있습니다.
plan-know-bond-no = 연방 법원은 [순회구(circuit)](term:federal-circuit)로 묶여 있습니다. { $date-circuits } 현재, { $circuit }의 규칙은 이렇습니다. [심사를 받지 않고 들어온](term:entered-without-inspection) 사람은 아마 [이민 판사](term:immigration-judge)에게서 [이민 보증금](term:immigration-bond) 심리(hearing)를 받지 못할 것입니다. 그러니 심리를 받을 수 있다고 믿고 계획하지 마세요.
plan-know-bond-yes = 연방 법원은 [순회구(circuit)](term:federal-circuit)로 묶여 있습니다. { $date-circuits } 현재, { $circuit }의 규칙은 이렇습니다. [심사를 받지 않고 들어온](term:entered-without-inspection) 사람은 [이민 판사](term:immigration-judge)에게 [이민 보증금](term:immigration-bond)을 요청할 수 있어야 합니다. 판사는 거절할 수 있습니다. 예전 추방 명령이나 특정 범죄에 관한 규칙 때문에 안 될 수도 있습니다.
plan-know-bond-not-final = 이것은 [심사를 받지 않고 들어온](term:entered-without-inspection) 사람에 관한 것입니다. { $circuit }에서는 항소 법원이 이런 사람도 [이민 보증금](term:immigration-bond) 심리(hearing)를 받을 수 있다고 했습니다. 하지만 { $date-circuits } 현재, 이 판결은 확정되지 않았습니다. 지금은 어떤지 변호사에게 물어보세요.
plan-know-bond-unconfirmed = 이것은 [심사를 받지 않고 들어온](term:entered-without-inspection) 사람에 관한 것입니다. { $circuit }에서는 이런 사람이 [이민 보증금](term:immigration-bond)을 요청할 수 있게 하는 판결이 나왔다고 합니다. { $date-circuits } 현재, 저희는 이것을 확인하지 못했습니다. 변호사에게 물어보세요.
plan-know-bond-none = 이것은 연방 [순회구(circuit)](term:federal-circuit)마다 다릅니다. { $date-circuits } 현재, [심사를 받지 않고 들어온](term:entered-without-inspection) 사람은 어떤 순회구에서는 [이민 보증금](term:immigration-bond)을 요청할 수 있습니다. 다른 곳에서는 아마 안 될 것입니다. 이 계획에 맞는 분명한 규칙이 저희에게 없으니, 변호사에게 물어보세요.
plan-know-scotus = { $date-scotus-grant }, 미국 연방 대법원이 한 사건({ $scotus-case })을 맡기로 했습니다. 심사를 받지 않고 들어온 사람에게 ICE가 [이민 보증금](term:immigration-bond) 심리(hearing)를 거부해도 되는지 결정하는 사건입니다. 보통은 늦어도 대략 { $date-scotus-decision }까지 결정이 나올 것입니다. 그때까지는 각 순회구의 규칙이 그대로입니다.
plan-know-moves = ICE는 붙잡고 있는 사람을 멀리, 다른 주로도 옮길 수 있습니다. 그러면 다른 법원의 규칙이 적용됩니다.
plan-know-laken = 이런 혐의는 [레이큰 라일리 법(Laken Riley Act)](term:laken-riley-act)에 해당할 수 있습니다. 당사자가 심사를 받지 않고 들어왔다면 [이민 보증금](term:immigration-bond)은 기대하지 마세요. 그렇게 되는 데에는 체포만으로 충분합니다. 유죄가 나오지 않아도 그렇습니다.
plan-know-serious = 어떤 범죄는 [유죄 판결](term:conviction)을 받으면 [이민 보증금](term:immigration-bond)을 허락받을 수 없습니다. 대부분의 마약 범죄, 특정 총기 범죄, 그리고 법에서 [가중 중범죄(aggravated felony)](term:aggravated-felony)라고 부르는 것이 들어갑니다. 이것을 [의무 구금](term:mandatory-detention)이라고 합니다.
plan-know-admitted = 비자나 영주권으로 들어온 사람은 보통 [이민 보증금](term:immigration-bond)을 요청할 수 있습니다. [유죄 인정](term:plea)이나 [유죄 판결](term:conviction) 때문에 이 기회를 잃을 수 있고, 신분도 잃을 수 있습니다.
plan-know-old-order = 예전 추방 명령 때문에 갇힌 사람은 판사에게서 [이민 보증금](term:immigration-bond)을 허락받지 못할 때가 많습니다. 추방되었다가 돌아왔다면 ICE가 예전 명령을 다시 쓸 수 있습니다. 이것을 [추방 명령 재적용(reinstatement)](term:reinstatement)이라고 합니다.
plan-know-press = 내보내라고 구치소를 재촉하면 ICE가 바로 올 수 있습니다. 언제 어떻게 재촉할지 변호사와 정하세요. ICE가 항상 오는 것은 아닙니다. 하지만 나중에 다른 곳에서 체포할 수 있습니다.
plan-know-missed-court = ICE가 데리고 있어서 형사 법원에 못 나갈 수 있습니다. 그러면 법원이 체포를 명령할 수 있고, 낸 [형사 보석금](term:bail)을 잃을 수 있습니다. 그 돈을 지킬 수 있는지는 주마다 다릅니다.
plan-know-pay-bond = [이민 보증금](term:immigration-bond)은 최소 { $bond-minimum }이고, 훨씬 더 많을 때가 많습니다. { $site-bond-payment } 사이트에서 은행 이체로 ICE에 전액을 냅니다. 내는 사람([납부자, obligor](term:obligor))은 시민권자, 영주권자, 법률 사무소 또는 비영리 단체여야 합니다.
plan-know-minor = 미성년자의 구금 요청에 관한 규칙은 주마다 다릅니다. 저희가 모든 주의 규칙을 찾지는 못했습니다. 이곳에서 무엇을 해도 되는지는 변호사만 말해 줄 수 있습니다.
plan-know-booking = 혐의가 무엇이든, [입소 등록(booking)](term:booking) 때 찍은 지문은 국토안보부로 갑니다. 구치소에서 출생지에 대해 답한 것이 구금 요청으로 이어질 때가 많습니다.
plan-know-victim = 범죄, 인신매매, 가정 학대의 피해자 중에는 [U 비자, T 비자, VAWA](term:u-t-visa-vawa)를 신청할 수 있는 사람이 있습니다. { $date-victim-policy } 이후로는, 이런 신청이 진행 중이어도 ICE가 당사자를 가두는 것을 막지 못합니다. 법원이 이것을 바꾸었을 수도 있습니다. 가족과 변호사가 보낼 수 있는 곳에 서류 사본을 두세요.
plan-know-status = [망명](term:asylum) 신청이 진행 중이어도 ICE가 사람을 가두는 것을 막지 못합니다. { $date-daca } 현재, DACA가 있는 사람들도 체포된 적이 있습니다. TPS가 아직 유효한 사람을 이민 신분 때문에 가두어서는 안 됩니다. 하지만 { $date-tps } 현재, 대부분의 TPS 프로그램은 끝났습니다.

## 형사 보석금 비교

plan-pay-next-must = 구치소는 아마 ICE를 위해 당사자를 길어야 대략 { $hours-hold }시간 더 붙잡아 둘 것입니다. ICE가 오면 집이 아니라 ICE로 갑니다.
plan-pay-next-no = 저희가 아는 한, 달리 붙잡아 둘 이유가 없으면 구치소는 당사자를 내보내야 할 것입니다. 그래도 ICE가 그날이나 나중에 체포할 수 있습니다.
plan-pay-next-depends = 곳마다 다릅니다. 집에 갈 수도 있습니다. 또는 ICE를 위해 길어야 대략 { $hours-hold }시간 더 붙잡혀 있을 수도 있습니다.
plan-pay-wrong = 형사 사건이 끝나지 않았는데 ICE가 데려가면, 형사 법원에 못 나갈 수 있습니다. 혐의가 남아 있으면 [이민 판사](term:immigration-judge)가 사건을 끝내지 않을 수도 있습니다.
plan-pay-wrong-no-bond = ICE로 넘어가면 [이민 보증금](term:immigration-bond)의 기회가 없을 수 있습니다. 오랫동안 갇혀 있을 수 있습니다.
plan-pay-money-cash = **현금:** 현금으로 낸 [형사 보석금](term:bail)은 법원의 규칙을 지켰으면 보통 마지막에 돌려받습니다. ICE 때문에 법원에 못 나가면 잃을 수 있습니다([몰수](term:forfeiture)).
plan-pay-money-bondsman = **[보석 보증업자(bondsman)](term:bondsman):** 흔히 약 { $bondsman-percent }퍼센트인 수수료는 돌려받지 못합니다. 구금 요청이 있으면 거절하거나 전액을 현금으로 요구하는 업자도 있습니다.
plan-pay-money-property = **재산:** 집이나 땅을 [형사 보석금](term:bail)의 담보로 잡히는 경우, 규칙은 곳마다 다르고 저희는 그 규칙을 찾지 못했습니다. 서명하기 전에 계약서를 읽고, 무엇을 잃을 수 있는지 변호사에게 물어보세요.
plan-pay-case = 계속됩니다. ICE가 데리고 있어도 법원 날짜는 그대로입니다. 그때는 형사 변호사에게 바로 알려야 합니다.
plan-pay-ask = **구치소나 형사 변호사에게:** 저희가 돈을 내면 이곳은 당사자를 내보내나요, 계속 붙잡아 두나요, ICE에 넘기나요? **형사 변호사에게:** 재판 전에 ICE가 데려가면 저희 돈은 어떻게 되나요?
plan-wait-next = 지금 있는 곳에 그대로 있습니다. 형사 사건 때문에 갇혀 있는 동안 ICE는 보통 기다립니다.
plan-wait-wrong = 직장이나 집을 잃거나, 유죄를 인정하라는 압박을 느낄 수 있습니다. 마지막에 여전히 ICE가 기다리고 있을 수도 있습니다.
plan-wait-money = 당분간 돈은 그대로 있습니다. 현금도, [보석 보증업자](term:bondsman)의 수수료도, 재산도 위험하지 않습니다. [형사 보석금](term:bail)을 나중에 내도 되는지 변호사에게 물어보세요.
plan-wait-case = 형사 법원에 나갈 수 있고, 형사 변호사도 가까이 있습니다. 그 혐의로 카운티 구치소에 있는 시간은 보통 형기에 들어갑니다. 확실히 하려면 물어보세요.
plan-wait-ask = **이민 변호사에게:** 당사자가 당분간 구치소에 있는 것이 더 나은가요? 언제까지인가요? **형사 변호사에게:** 지금까지 형기에 들어가는 시간은 얼마인가요?
plan-ask-next = 이곳이 구금 요청을 어떻게 다루는지, ICE가 무엇을 할 수 있는지 알게 됩니다. 그다음에 결정합니다.
plan-ask-wrong = 시간이 걸리고, 그동안 당사자는 안에서 기다립니다. 언제까지 결정할지 날을 정하세요.
plan-ask-money = 위험을 알 때까지 현금, [보석 보증업자](term:bondsman) 수수료, 재산이 그대로 남아 있습니다. 이민 변호사는 돈이 들 수 있습니다. [국선 변호사](term:public-defender)는 돈을 낼 수 없는 사람에게 무료입니다.
plan-ask-case = 형사 변호사가 재판을 준비하고, [형사 보석금](term:bail)을 낮춰 달라고 요청하고, 해가 덜한 결과를 찾을 수 있습니다.
plan-ask-ask = **이민 변호사에게:** 예전 추방 명령이 있나요? 여기 판사가 당사자에게 [이민 보증금](term:immigration-bond)을 허락할 수 있나요? **두 변호사에게:** 저희가 돈을 내기 전에 서로 이야기해 주시겠어요?
plan-free-next = 판사가 [법원에 다시 나오겠다는 약속](term:personal-recognizance)만 받고 풀어 줄 수 있는 사람도 있습니다. 구치소가 구금 요청을 따르는 곳에서는, 이때부터 ICE를 위한 시간이 시작될 수도 있습니다.
plan-free-wrong = 판사가 거절할 수 있습니다. 양식에는 구금 요청이 [형사 보석](term:bail)에 영향을 주지 않아야 한다고 나오지만, 그것을 거절할 이유로 보는 판사도 있습니다. 요청하는 것이 현명한지는 변호사만 판단할 수 있습니다.
plan-free-money = [형사 보석금](term:bail)을 내지 않습니다. 그래서 현금도, [보석 보증업자](term:bondsman) 수수료도, 재산도 잃을 일이 없습니다.
plan-free-case = 계속되고, 법원 날짜도 그대로입니다.
plan-free-ask = **형사 변호사에게:** 법원에 다시 나오겠다는 약속으로 석방해 달라고 하거나, [형사 보석금](term:bail)을 낮춰 달라고 요청할 수 있나요? 구금 요청이 있는데 그렇게 하는 것이 현명할까요?

## 형사 변호사에게 물어볼 것

plan-crim-jail = 저희가 [형사 보석금](term:bail)을 내면, 이곳은 당사자를 내보내나요, { $hours-hold }시간 동안 붙잡아 두나요, ICE에 넘기나요?
plan-crim-money = 재판 전에 ICE가 데려가면 저희가 낸 [형사 보석금](term:bail)은 어떻게 되나요?
plan-crim-lower = 판사에게 [형사 보석금](term:bail)을 낮춰 달라고 하거나, 돈 없이 [법원에 다시 나오겠다는 약속](term:personal-recognizance)으로 석방해 달라고 요청할 수 있나요? 그렇게 하는 것이 현명할까요?
plan-crim-plea = 어떤 [유죄 인정](term:plea)이 이민 문제에 안전한가요? 이민 전문가에게 물어보셨나요?
plan-crim-dismiss = 사건이 취하되거나, [유죄 판결](term:conviction) 대신 프로그램으로 보내질 수 있나요?
plan-crim-court = ICE가 데려가거나 이미 데리고 있으면, 체포 명령이 나오지 않도록 법원에 어떻게 알리시겠어요? [법정 출석 명령(writ)](term:writ)으로 ICE에 당사자를 법정에 데려와 달라고 할 수 있나요?
plan-crim-prosecutor = 검사가 ICE에 이 사건 때문에 당사자가 여기 있어야 한다고 말해 줄 수 있나요?
plan-crim-credit = 지금까지 형기에 들어가는 시간은 얼마인가요? ICE에 있는 시간도 들어가나요?
plan-crim-lawful = 여기서 구금 요청으로 당사자를 붙잡아 두는 것이 합법인가요? 이 구치소는 { $hours-hold }시간을 어떻게 세나요? 시간이 거의 끝나면 어떻게 하시겠어요?
plan-crim-other-hold = [ICE 구금 요청](term:detainer) 말고 당사자를 붙잡아 두는 것이 있나요? 예를 들면 다른 사건이나 [판사의 영장](term:judicial-warrant)이 있나요?
plan-crim-over = 오늘 석방 요구서(demand letter)를 보낼 수 있나요? 구치소가 거절하면 주 법원이나 연방 법원에 [인신보호 청원(habeas corpus)](term:habeas-corpus)을 낼 수 있나요? [너무 오래 붙잡아 둔 것](term:overdetention)에 대해 당사자가 나중에 배상금을 청구할 수 있나요?
plan-crim-early = 구금 요청이 있어도 조기 석방이나 프로그램 참여가 가능한가요? 양식에는 구금 요청이 이것에 영향을 주지 않아야 한다고 나옵니다.
plan-crim-none = 지금 석방될 수 있는 길은 무엇이고, 얼마나 빨리 되나요? 무엇 때문에 구금 요청이 올 수 있나요?
plan-crim-minor = 미성년자에게 [ICE 구금 요청](term:detainer)이 있을 때 이곳은 무엇을 해도 되나요? 미성년자가 혼자 심문받지 않게 하려면 어떻게 해야 하나요?

## 이민 변호사에게 물어볼 것

plan-imm-citizen = 당사자가 출생, 부모, 조부모를 통해 미국 시민권자일 수 있나요? 그렇다면 ICE에 구금 요청을 취소하라고 하고, 판사에게 풀어 달라고 요청해 주시겠어요?
plan-imm-citizen-check = 당사자가 출생, 부모, 조부모를 통해 미국 시민권자일 수 있나요? 어떤 증거가 필요한가요?
plan-imm-old-check = 예전 추방 명령이 있나요? 이민 법원을 확인하고 정부가 가진 기록을 요청해 주실 수 있나요?
plan-imm-old-reopen = 예전 추방 명령을 다시 심리하게 하거나 한동안 멈출 수 있나요? 기한은 언제까지이고, 옮겨지기 전에 어떤 서류를 내야 하나요? 연방 범죄로 기소될 위험이 있나요?
plan-imm-law = ICE는 어떤 법에 따라 당사자를 가두고 있나요, 또는 가두게 되나요? 이 지역의 판사가 지금 [이민 보증금](term:immigration-bond)을 허락할 수 있나요?
plan-imm-bond-no = 상급 법원들이 결정하는 동안 심리 없이 갇혀 있게 될 것입니다. 여기 연방 판사가 지금 아직 할 수 있는 일은 무엇인가요?
plan-imm-habeas = ICE가 규칙이 다른 곳으로 옮기기 전에 [인신보호 청원(habeas corpus)](term:habeas-corpus)을 준비해 두어야 하나요? 어느 법원에 내나요?
plan-imm-laken = 이 혐의는 [레이큰 라일리 법(Laken Riley Act)](term:laken-riley-act)에 해당하나요? 혐의가 바뀌거나 취하되면 도움이 되나요?
plan-imm-serious = 이 혐의나 [유죄 판결](term:conviction) 때문에 [이민 보증금](term:immigration-bond)을 허락받을 수 없게 되나요? 그렇지 않다고 결정해 달라고 판사에게 요청할 수 있나요?
plan-imm-expedited = ICE가 판사 없이 [신속 추방](term:expedited-removal)을 할 수 있나요? 그 규칙은 오늘 효력이 있나요? { $years-proof }년을 살았다는 어떤 증거가 필요한가요?
plan-imm-status-plea = 이 혐의나 [유죄 인정](term:plea) 때문에 추방될 수 있게 되거나 신분을 잃게 되나요?
plan-imm-bond-hearing = 당사자가 위험하지 않고 법원에 나온다는 것을 무엇으로 판사에게 보여 줄 수 있나요? 금액은 얼마쯤 되나요? ICE가 항소하는 동안 계속 가둘 수 있나요?
plan-imm-relief = 미국에 남을 수 있는 길 중 무엇이 맞을까요? 가족, [망명](term:asylum), 피해자 비자 또는 다른 길이 있나요?
plan-imm-stay = 당사자가 당분간 구치소에 있는 것이 더 나은가요? 언제까지인가요?
plan-imm-sign = 당사자가 서명하면 안 되는 것은 무엇이고, 말하면 안 되는 것은 무엇인가요?
plan-imm-fear = 돌아가기가 두렵다면 무엇을 누구에게 말해야 하나요? ICE가 자기 나라가 아닌 나라로 보낼 수 있나요?
plan-imm-minor = ICE가 이 미성년자를 가둘 수 있나요? 미성년자는 어떤 보호를 요청할 수 있고, 누가 안전하게 데려올 수 있나요?
plan-imm-find = 당사자가 어디에 있는지 알아봐 주실 수 있나요? 곧 옮겨질 것 같으면, 막아 달라고 연방 법원에 요청할 수 있나요?
plan-imm-out = ICE가 아직 당사자를 체포할 수 있나요? 정기 출두(check-in) 때나 법원에서도 그런가요? 어떤 서류를 가지고 다녀야 하고, 검문을 받으면 뭐라고 말해야 하나요?
plan-imm-victim = [U 비자, T 비자, VAWA](term:u-t-visa-vawa)를 받을 수 있을까요? 지금 무엇을 신청할 수 있나요?
plan-imm-fee = 비용은 모두 얼마이고, 무엇이 들어 있나요? 글로 받을 수 있나요?

## 하거나 말하거나 서명하면 안 되는 것

plan-not-calls = 구치소의 모든 전화, 영상 면회, 메시지, 편지는 기록되어 다른 곳에 넘어간다고 생각하세요. 거기서 출생지, 들어온 방법, 서류, 예전 추방, 사건에 대해 말하지 마세요.
plan-not-old-order = 변호사의 조언을 듣기 전에, 당사자는 예전 추방이나 다시 들어온 일을 말하지 말아야 합니다. 전화에서도, 이민 당국 직원 앞에서도 그렇습니다. 허가 없이 다시 들어온 것은 연방 범죄가 될 수 있습니다.
plan-not-sign = 변호사가 설명하기 전에는 당사자가 아무것에도 서명하지 말아야 합니다. 어떤 서류는 판사를 만날 권리를 포기하는 것입니다. 그중에는 [자진 출국](term:voluntary-departure)({ $form-voluntary-departure } 양식)이나 자진 귀환({ $form-voluntary-return } 양식) 서류가 있습니다. [합의한 추방 명령](term:stipulated-removal)도 있습니다.
plan-not-lie = 당사자는 침묵해도 되지만, 절대 거짓말을 하지 말아야 합니다. 시민권자가 아닌데 미국 시민권자라고 말하거나 가짜 서류를 보이면 범죄가 될 수 있습니다. 영영 미국에 있을 길이 막힐 수도 있습니다.
plan-not-pushed = [보석 보증업자](term:bondsman)나 전화한 사람이 재촉해도 서둘러 돈을 내지 마세요. 변호사와 통화 한 번 할 시간을 가지세요.
plan-not-plead = 당사자는 단지 나가려고 유죄를 인정하지 말아야 합니다. 그것이 이민 사건에 어떤 영향을 주는지 먼저 변호사가 말해 주어야 합니다.
plan-not-days = { $days-not-in-force }일이 지나면 [이민 보증금](term:immigration-bond) 심리(hearing)를 받을 권리가 있다는 뉴스를 믿고 계획하지 마세요. { $date-circuits } 현재, 그 판결은 취소되었다고 합니다. 전체 재판부가 그 사건을 다시 심리한다고도 합니다.
plan-not-statement = 변호사가 읽어 보기 전에는 당사자가 [이민 판사](term:immigration-judge)에게 체포에 관한 진술서를 내지 말아야 합니다.
plan-not-force = 직원을 위협하거나 말다툼하지 말고, 사건에 대해 공개된 곳에 글을 올리지 마세요.
plan-not-child-alone = 경찰관이나 이민 당국 직원이 미성년자를 혼자 심문하지 못하게 하세요. 미성년자의 변호사를 불러 달라고 하세요.
plan-not-wrong-line = 앱이나 소셜 미디어에 나오는 전화번호를 믿지 마세요. 사람을 신고하는 전화를 사람을 찾는 전화인 것처럼 올린 목록도 있습니다. 이 안내서에 있는 번호를 쓰세요.
plan-not-miss-court = 당사자는 두려워도 법원 날짜를 빠뜨리지 말아야 합니다. 변호사에게 묻기 전에 멀리 여행하지도 말아야 합니다.
plan-not-scams = 전화로 [이민 보증금](term:immigration-bond)을 내라는 사람에게 돈을 내지 마세요. 기프트 카드, 암호화폐, 송금 앱으로 달라는 사람에게도 내지 마세요. ICE는 가족에게 전화해 돈을 달라고 하지 않습니다. 직접 찾은 번호로 변호사나 시설에 다시 전화하세요.

## 시간과 기한 (어림)

plan-clock-hours = 며칠이 아니라 몇 시간 안에: 변호사와 이야기하세요.
plan-clock-before = 다음 법원 날짜 전에, 그리고 돈을 내거나 [유죄를 인정](term:plea)하기 전에: 변호사와 이야기하세요.
plan-clock-today = 오늘: 구금 요청이 있는지 묻고, 나중에 다시 물어보세요. 구금 요청은 [입소 등록(booking)](term:booking) 뒤 몇 시간 안에 올 수 있습니다.
plan-clock-find = 몇 시간마다: 다시 찾아보세요. 옮겨질 때마다 또 찾아보세요.
plan-clock-start = { $hours-hold }시간은 ICE가 구금 요청을 보낸 때부터 시작되지 않습니다. 구금 요청이 없었다면 나갈 수 있었던 때, 예를 들면 [형사 보석금](term:bail)을 낸 때부터 시작됩니다. [언제 시작되나요?](faq:when-48-starts)와 [시계](page:clock)를 보세요.
plan-clock-no = 오늘: 변호사와 석방에 대해 이야기하세요. 저희 출처에 따르면, { $state }에서는 구금 요청만으로 구치소가 { $hours-hold }시간을 더 얻지 못합니다.
plan-clock-under = 구금 요청은 길어야 대략 { $hours-hold }시간 동안만 이어져야 합니다. 구치소마다 세는 방법이 다릅니다. 쉬지 않고 세거나, 주말과 공휴일을 빼고 셉니다. [이 안내서의 시계](page:clock)는 두 가지를 대략 계산해 보여 줍니다.
plan-clock-weekend = 다음 평일 아침: 변호사가 물어보게 하세요. 한 방법으로는 { $hours-hold }시간이 끝났고, 다른 방법으로는 아닐 수도 있습니다. 변호사가 알게 될 때까지 어느 쪽도 믿고 행동하지 마세요.
plan-clock-nj = { $state }에서는 시간이 더 짧을 수 있습니다. 주 법무장관(attorney general)의 명령에는 석방되는 날 자정까지 구금 요청이 끝나야 한다고 나옵니다. 더 새로운 법은 다를 수 있으니 변호사에게 물어보세요.
plan-clock-over = 지금: 두 방법 모두로 대략 { $hours-hold }시간이 끝났습니다. 오늘 변호사에게 전화하세요.
plan-clock-serving = 형기의 마지막 주가 되기 전에: 변호사, 서류, 계획이 준비되어 있어야 합니다.
plan-clock-ice-first = ICE가 영장 없이 체포했다면, 보통 { $hours-hold }시간 안에 가둘지, 풀어 줄지, 추방 사건을 시작할지 정해야 합니다. 이것은 구치소의 { $hours-hold }시간과 다릅니다.
plan-clock-ice-bond = 첫 주에: [이민 보증금](term:immigration-bond) 심리(hearing)에 대해 물어보세요. 항소는 보통 { $bond-deciding-days }일 안에 내야 합니다. 이것은 바뀌었을 수 있으니 변호사에게 확인하세요.

## 당사자가 있는 주의 법

plan-law-must = { $state }에서는 주 법에 구치소가 [ICE 구금 요청](term:detainer)을 따라야 한다고 나옵니다.
plan-law-ar = { $state }에서는 [ICE 구금 요청](term:detainer)을 따르는 것을 지역에서 제한하지 못하도록 주 법이 막고 있습니다. 그러니 구치소가 구금 요청을 따를 것으로 예상하세요.
plan-law-must-unsure = { $state }에서는 주 법에 구치소가 [ICE 구금 요청](term:detainer)을 따라야 한다고 나온다고 합니다. 변호사가 가장 새로운 법조문을 확인해야 합니다.
plan-law-no = 저희 출처에 따르면, { $state }에서는 지역 구치소가 [ICE 구금 요청](term:detainer)만으로 사람을 붙잡아 두어서는 안 됩니다.
plan-law-exceptions = 저희 출처에 따르면, { $state }에서는 몇몇 경우에만 구치소가 [ICE 구금 요청](term:detainer)으로 사람을 붙잡아 둘 수 있습니다. 예를 들면 몇몇 무거운 범죄 기록이나 판사의 서류가 있는 경우입니다. 맞는 경우가 있는지 변호사에게 물어보세요.
plan-law-county = { $state }에서는 [ICE 구금 요청](term:detainer)만으로 사람을 붙잡아 두라고 구치소에 명령하는 주 법을 찾지 못했습니다. 그것을 분명히 금지하는 주 법도 찾지 못했습니다. 대체로 셰리프나 구치소마다 정합니다.
plan-law-unclear = 주: { $state }. 이곳의 법이 [ICE 구금 요청](term:detainer)에 대해 뭐라고 하는지 저희는 결론을 내리지 못했습니다. 구치소가 어떤 규칙을 근거로 하는지 글로 물어보세요.
plan-law-unknown = 어느 주인지 저희가 모릅니다. 어떤 주는 구치소가 ICE를 위해 사람을 붙잡아 두게 하고, 어떤 주는 금지하고, 다른 주에서는 구치소가 정합니다. 구치소, 법원 서류, 변호사를 통해 어느 주인지 알 수 있습니다.
plan-law-warrant = { $state }에서는 판사의 영장이 있으면 달라질 수 있습니다. [판사의 영장](term:judicial-warrant)에는 법원 이름과 판사의 서명이 있습니다. [ICE 영장](term:administrative-warrant)({ $form-arrest-warrant } 또는 { $form-removal-warrant } 양식)에는 이민 당국 직원이 서명합니다.
plan-law-nc = { $state }에서는 ICE가 구금 요청과 ICE 영장을 함께 보내야 합니다. 그러면 구치소가 당사자를 판사나 치안판사(magistrate)에게 데려가고, 그 판사가 붙잡아 두라고 명령합니다. 나갈 수 있게 된 때부터 { $hours-hold }시간까지 이어질 수 있습니다.
plan-law-copy-paper = { $state }에서는 구치소가 당사자에게 ICE 요청서의 사본을 주어야 합니다. 사본이 없으면 변호사에게 말하세요.
plan-law-copy-told = { $state }에서는 구치소가 당사자에게 [ICE 구금 요청](term:detainer)이 있다고 알려야 합니다. 아무도 알려 주지 않았으면 변호사에게 말하세요.
plan-law-notify-limited = 저희 출처에 따르면, { $state }에서는 구치소가 ICE에 석방 날짜를 몇몇 경우에만 알려도 되거나, 아예 알려서는 안 됩니다. 여기에 맞는지 변호사에게 물어보세요.
plan-law-notify-yes = { $state }에서는 붙잡아 두는 것을 금지하는 규칙이, 구치소가 ICE에 석방 날짜를 알려 주는 것까지 막지는 않습니다.
plan-law-287g-required = { $state }에서는 주 법이 셰리프나 구치소에 ICE와 [{ $section-287g } 협약](term:287g)을 맺거나 신청하라고 합니다. 이 협약은 지역 경찰관이 이민 단속 일의 일부를 하게 합니다.
plan-law-287g-barred = 저희 출처에 따르면, { $state }에서는 [{ $section-287g } 협약](term:287g)이 금지되어 있습니다. 이 협약은 지역 경찰관이 이민 단속 일의 일부를 하게 하는 것입니다.
plan-law-tx-287g = { $state }에서는 구치소를 운영하는 모든 셰리프가 ICE와 [{ $section-287g } 협약](term:287g)을 신청해야 합니다. 마지막 날은 { $date-texas-287g }입니다. 그곳의 거의 모든 구치소가 ICE와 함께 일합니다.
plan-law-tx-proof = { $state }에서는 붙잡아 둘 의무에 예외가 있습니다. 당사자가 시민권이나 합법 신분의 증거를 냈으면 그 의무가 없습니다. 예를 들면 주에서 준 면허증입니다. 어떤 서류든 보여 주기 전에 변호사에게 물어보세요.
plan-law-ok-proof = { $state }에서는 붙잡아 둘 의무에 예외가 있습니다. 당사자가 미국 시민권의 증거를 보여 주면 그 의무가 없습니다. 예를 들면 주에서 준 면허증 일부입니다. 어떤 서류든 보여 주기 전에 변호사에게 물어보세요.
plan-law-victims = 저희 출처에 따르면, { $state }에서는 범죄 피해자와 증인 일부에게 붙잡아 둘 의무의 예외가 있습니다. 맞는 것이 있는지 변호사에게 물어보세요.
plan-law-va = { $state }에서는 구금 요청이 있으면 구치소가 석방 닷새 전부터 당사자를 ICE에 넘길 수 있습니다. 그러니 마지막 날 전에 준비해 두세요.
plan-law-as = 주나 지역: { $state }. 이곳에는 자체 이민 제도가 있고, [ICE 구금 요청](term:detainer)은 드물다고 합니다. 이 안내서의 많은 부분이 맞지 않을 수 있습니다. 그곳의 변호사에게 물어보세요.
plan-law-mn = { $state }에서는 이 규칙에 동의하지 않아 소송을 당한 셰리프들이 있습니다. 이 구치소는 어떻게 하는지 물어보세요.
plan-law-unsure = { $state }의 법 가운데 확인하지 못했거나 바뀌었을 수 있는 부분이 있습니다. 믿고 행동하기 전에 그곳의 변호사에게 물어보세요.
plan-law-date = { $state }에 관한 저희의 가장 새로운 자료는 { $law-date }의 것입니다. 더 새로운 법이나 판결이 있을 수 있습니다.

## 도와주는 곳

plan-help-directory = 집 가까이나 갇혀 있는 곳 가까이에 있는 비영리 단체의 이민 변호사를 찾을 때 쓰세요.
plan-help-state-bar = 개인 변호사를 찾거나, 진짜 변호사인지 확인할 때 쓰세요.
plan-help-pro-bono = 이민 법원별로 정리한 무료 변호사 목록입니다.
plan-help-doj-roster = 변호사가 아닌 도우미를 확인할 때 쓰세요. 면허가 있는 변호사나 [공인 대리인(accredited representative)](term:accredited-representative)만 이민 조언을 할 수 있습니다. [노타리오(notario)](term:notario)는 해서는 안 됩니다.
plan-help-idp = [ICE 구금 요청](term:detainer)과, 형사 사건과 이민 사건이 만나는 점에 대해 더 읽을 때 쓰세요.
plan-help-aclu = 시민권자가 갇혔거나 구치소가 너무 오래 붙잡아 둘 때 쓰세요. 이런 단체는 근거가 강한 사건을 맡을 수도 있지만, 빠르지 않을 수 있습니다.
plan-help-eoir-line = [A번호](term:a-number)로 이 법원 전화를 쓰세요. 심리(hearing)와 결정은 알려 주지만 [이민 보증금](term:immigration-bond)은 알려 주지 않습니다. ICE가 아니라 법원입니다.
plan-help-locator = ICE에 있는 성인을 찾을 때 쓰세요. ICE가 운영합니다.
plan-help-ice-line = 검색으로 찾지 못할 때만 쓰세요. ICE가 직접 받습니다. 시민권자나 변호사, [영사관](term:consulate)이 전화하게 하고, 꼭 필요한 말만 하게 하세요.
plan-help-vinelink = 당사자가 지역 구치소를 나갈 때 알림을 받고 싶으면 쓰세요. 많은 구치소가 참여하지만 모두는 아닙니다. ICE는 다 들어 있지 않습니다.
plan-help-cebonds = [이민 보증금](term:immigration-bond)이 정해진 뒤에 낼 때 쓰세요. 직접 사이트를 찾아가세요. 전화를 걸어 진짜 이민 보증금을 받아 가는 사람은 없습니다.
plan-help-bail-fund = 지역 기금을 찾을 때 쓰세요. 대부분은 [이민 보증금](term:immigration-bond)이 정해진 뒤에만 도와줍니다. 먼저 변호사와 이야기하세요.
plan-help-orr = 정부가 미성년자를 옮겼을 때 쓰세요. 그 사이트에서 부모를 위한 전화를 찾되, 먼저 되도록 미성년자의 변호사와 이야기해 보세요. ICE의 온라인 검색에는 { $age-adult }세 미만이 나오지 않습니다.
plan-help-ilrc = 빈칸을 채우는 가족 계획 양식을 찾을 때 쓰세요.
plan-help-consulates = 다른 나라에서 온 사람은 자기 나라의 [영사관](term:consulate)에 알려 달라고 요청할 수 있습니다. 영사관은 면회를 오고 변호사, 서류, 가족을 찾는 일을 도울 수 있습니다. 당사자가 자기 정부를 두려워하면 먼저 변호사에게 물어보세요.
