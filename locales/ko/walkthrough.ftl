# 단계별 질문: 한 페이지에 질문 하나. “당사자” = 갇혀 있는 사람. 읽는 사람은 높임말로 대합니다.
# q-<질문> = 제목; .help = 그 아래 설명; .why = “왜 묻나요”; .short = 답변 목록에 쓰는 짧은 말.
# q-<질문>-<선택지> = 선택지 전체; .short = 요약에 쓰는 짧은 말.
# “형사 보석금”(bail)은 형사 법원의 것이고 “이민 보증금”(immigration bond)은 ICE의 것입니다. 섞어 쓰지 않습니다.
# “구치소” = jail, “교도소” = prison.

## 진행 표시의 단계

section-place = 있는 곳
section-hold = 구금 요청
section-person = 당사자
section-case = 사건
section-more = 그 밖의 사정

## 안전

q-private = 다른 사람이 보지 않는 곳에서 읽고 있나요?
    .help = 이 전화기나 태블릿이 구치소의 것이라면 여기서 멈추세요. 그 기기로 하는 일은 누가 지켜보거나 기록할 수 있습니다.
    .why = 구치소의 전화, 태블릿, 메시지, 편지는 녹음되거나 기록되어 다른 곳에 넘어갈 수 있습니다. 이 안내서는 아무것도 남기지 않지만, 옆에 있는 사람이 화면을 볼 수 있습니다.
    .short = 혼자 읽기
q-private-yes = 네, 안전한 곳에 있고 구치소의 기기가 아닙니다
    .short = 혼자 읽는 중
q-private-no = 아니요, 누가 볼 수 있거나 구치소의 전화기나 태블릿입니다
    .short = 누가 볼 수 있음
q-private-dont-know = 모르겠습니다
    .short = 누가 보는지 모름

## 당사자가 있는 곳

q-where = 당사자는 지금 어디에 있나요?
    .help = 몇몇 주에서는 주 정부가 지역 구치소를 운영합니다. 그런 경우에도 “구치소”를 고르세요. 여기서 이름은 필요하지 않습니다.
    .why = 형사 사건 때문에 갇혀 있는 동안에는 다음 일을 구치소가 정합니다. [ICE](term:ice)가 데려간 뒤에는 다른 규칙을 따릅니다.
    .short = 있는 곳
q-where-county-jail = 카운티, 시 또는 다른 지역 구치소(jail)에 있습니다
    .short = 지역 구치소
q-where-prison = 주 또는 연방 교도소(prison)에 있습니다
    .short = 교도소
q-where-ice = ICE가 데리고 있습니다
    .short = ICE에 있음
q-where-cannot-find = 찾을 수가 없습니다
    .short = 찾지 못함
q-where-out = 나왔지만 걱정이 됩니다
    .short = 나와 있음
q-where-dont-know = 모르겠습니다
    .short = 있는 곳 모름

## 구금 요청

q-hold = 정말 ICE 구금 요청이 있나요?
    .help = [ICE 구금 요청(“ICE hold”)](term:detainer)은 이민 당국이 구치소에 보내는 서류입니다. { $form-detainer } 양식입니다. [구금 요청이 있는지 물어보는 방법](faq:is-there-a-hold)을 읽어 보세요.
    .why = 소문은 틀릴 수 있습니다. 구금 요청은 판사가 아니라 이민 당국 직원이 서명한 요청입니다. ICE가 왜 당사자를 데려가려 한다고 하는지 양식에 나와 있습니다.
    .short = 구금 요청
q-hold-have-form = 네, 그 양식이 있거나 본 적이 있습니다
    .short = 양식 있음
q-hold-jail-confirmed = 네, 구치소가 확인해 주었습니다
    .short = 구치소가 확인함
q-hold-only-heard = 들었을 뿐입니다
    .short = 듣기만 함
q-hold-jail-says-none = 구치소는 구금 요청이 없다고 합니다
    .short = 구치소는 없다고 함
q-hold-dont-know = 모르겠습니다
    .short = 구금 요청 모름

## 당사자

q-citizen = 당사자가 미국 시민권자일 수도 있나요?
    .help = 미국에서 태어났거나, 시민권을 땄나요? 부모나 조부모가 시민권자인가요? 당사자가 아직 미성년자이고 영주권이 있을 때 부모가 시민권을 땄나요?
    .why = 미국 시민권자를 이민 문제로 가두는 것은 법에 어긋납니다. 시민권자인데 모르고 사는 사람이 많습니다. 사실이 아니면 이민 당국 직원에게 시민권자라고 절대 말하지 마세요.
    .short = 시민권자
q-citizen-yes = 네, 미국 시민권자입니다
    .short = 미국 시민권자
q-citizen-maybe = 그럴 수도 있습니다: 이 중 하나가 맞을 수 있습니다
    .short = 시민권자일 수 있음
q-citizen-no = 아니요
    .short = 시민권자 아님
q-citizen-dont-know = 모르겠습니다
    .short = 시민권 모름

q-minor = 당사자가 { $age-adult }세 미만인가요?
    .help = 오늘 기준의 실제 나이(만 나이)로 답하세요.
    .why = 미성년자는 더 많은 보호를 받습니다. 미성년자를 맡는 기관도 다릅니다.
    .short = 나이
q-minor-yes = 네, { $age-adult }세 미만입니다
    .short = { $age-adult }세 미만
q-minor-no = 아니요, { $age-adult }세 이상입니다
    .short = 성인
q-minor-dont-know = 모르겠습니다
    .short = 나이 모름

## 법과 사건

q-state = 어느 주인가요?
    .help = 구치소나 구금 시설이 있는 주를 고르세요. 당사자를 찾을 수 없으면, 체포된 주나 마지막으로 있었던 주를 고르세요.
    .why = 어떤 주는 ICE를 위해 사람을 붙잡아 두라고 구치소에 명령합니다. 어떤 주는 그것을 금지합니다. 다른 주에서는 구치소가 정합니다. 이민 법원도 그 지역의 규칙을 따릅니다.
    .short = 주
q-state-dont-know = 모르겠습니다
    .short = 주 모름

q-stage = 형사 사건은 지금 어디까지 왔나요?
    .help = [형사 보석금(bail)](term:bail)은 구치소 밖에서 형사 재판을 기다릴 수 있게 해 주는 돈이나 약속입니다. 구치소, 법원 서기(clerk), [국선 변호사(public defender)](term:public-defender)가 알려 줄 수 있습니다.
    .why = 많은 구치소에서는 형사 사건이 당사자를 놓아 줄 때부터 구금 요청의 시간을 셉니다. 형사 보석금을 내는 때가 바로 그때일 수 있습니다.
    .short = 형사 사건
q-stage-no-bail-yet = 막 체포되었습니다. 형사 보석금은 아직 정해지지 않았습니다
    .short = 형사 보석금 아직 없음
q-stage-bail-not-paid = 형사 보석금이 정해졌고, 아직 아무도 내지 않았습니다
    .short = 형사 보석금 안 냄
q-stage-bail-denied = 판사가 형사 보석을 허락하지 않았습니다
    .short = 형사 보석 거부됨
q-stage-bail-paid = 형사 보석금을 냈습니다
    .short = 형사 보석금 냄
q-stage-charges-dropped = 기소가 취하되었거나 무죄가 나왔습니다
    .short = 기소 취하됨
q-stage-sentence-finished = 형기를 다 마쳤습니다
    .short = 형기 마침
q-stage-judge-released = 판사가 돈 없이 풀어 주라고 명령했습니다
    .short = 판사가 석방 명령
q-stage-plea-offered = 검사가 유죄를 인정하는 거래(plea deal)를 제안합니다
    .short = 유죄 인정 제안
q-stage-serving-sentence = 형을 살고 있습니다
    .short = 형을 사는 중
q-stage-dont-know = 모르겠습니다
    .short = 사건 단계 모름

q-since-release = 당사자가 나갈 수 있었던 때부터 얼마나 지났나요?
    .help = 형사 보석금을 냈거나, 기소가 끝났거나, 형기가 끝났거나, 판사가 석방을 명령한 시각부터 세세요. 이때를 [석방 시점](term:release-point)이라고 합니다.
    .why = 구금 요청은 구치소에 길어야 { $hours-hold }시간만 더 붙잡아 두라고 요청합니다. 이 시간은 ICE가 서류를 보낸 날이 아니라 석방 시점부터 셉니다. [주말도 세나요?](faq:do-weekends-count)
    .short = 그때부터 지난 시간
q-since-release-under-48 = { $hours-hold }시간이 안 지났습니다
    .short = { $hours-hold }시간 미만
q-since-release-over-48-plain = { $hours-hold }시간이 넘었고, 사이에 주말이나 공휴일이 없습니다
    .short = { $hours-hold }시간 넘음
q-since-release-over-48-weekend = { $hours-hold }시간이 넘었고, 사이에 주말이나 공휴일이 있습니다
    .short = { $hours-hold }시간 넘음, 주말
q-since-release-dont-know = 모르겠습니다
    .short = 지난 시간 모름

q-old-order = 예전에 나온 추방 명령이 있나요?
    .help = 추방 명령을 받은 적이 있거나, 추방된 적이 있거나, 이민 법원에 나갈 날을 놓친 적이 있으면 “네”를 고르세요.
    .why = 예전 명령이 있으면 ICE가 새 심리(hearing) 없이 빨리 추방할 수 있습니다. 그러면 형사 보석금을 냈을 때의 결과도 달라집니다. 구치소 전화로는 이것을 묻지 마세요.
    .short = 예전 추방 명령
q-old-order-yes = 네
    .short = 추방 명령 있음
q-old-order-no = 아니요
    .short = 추방 명령 없음
q-old-order-dont-know = 모르겠습니다
    .short = 추방 명령 모름

q-entry = 당사자는 미국에 어떻게 들어왔나요?
    .help = 마지막으로 들어온 때를 생각하세요. 모르면 모른다고 하세요. 구치소 전화로 당사자에게 묻지 마세요.
    .why = ICE는 [심사를 받지 않고 들어온](term:entered-without-inspection) 사람에게는 [이민 보증금](term:immigration-bond)의 기회가 없다고 합니다. { $date-circuits } 현재, 어떤 지역의 법원은 이에 동의합니다. 다른 지역의 법원은 동의하지 않습니다.
    .short = 들어온 방법
q-entry-visa-or-green-card = 비자나 영주권으로 들어왔습니다
    .short = 비자나 영주권
q-entry-not-checked = 입국 심사관의 심사를 받지 않고 들어왔습니다
    .short = 심사 없이 들어옴
q-entry-dont-know = 모르겠습니다
    .short = 들어온 방법 모름

q-two-years = 미국에서 { $years-proof }년 동안 계속 살았다는 것을 증명할 수 있나요?
    .help = 집 계약서, 고지서, 급여 명세서, 세금 서류, 학교나 병원 서류가 증거가 될 수 있습니다. 서류는 한 달 한 달 거슬러 이어져야 합니다.
    .why = { $date-expedited-removal } 현재, ICE는 어떤 사람들을 판사 없이 빨리 추방할 수 있습니다. 심사를 받지 않고 들어왔고 여기서 { $years-proof }년을 살았다고 증명하지 못하면 그럴 수 있습니다.
    .short = 여기서 { $years-proof }년
q-two-years-under-or-no-proof = 아니요: 그보다 짧거나, 증거가 없습니다
    .short = { $years-proof }년 미만 또는 증거 없음
q-two-years-longer = 네: 그보다 길고, 서류가 있습니다
    .short = { $years-proof }년 넘음, 증거 있음
q-two-years-dont-know = 모르겠습니다
    .short = 산 기간 모름

q-charge = 지금은 어떤 혐의인가요?
    .help = 혐의가 여러 개면, 그중 하나라도 맞는 첫 번째 줄을 고르세요. 체포만 되었어도 고르세요. 유죄가 나와야 하는 것은 아닙니다.
    .why = 어떤 혐의는 이민 보증금의 기회를 없앨 수 있습니다. 몇몇 혐의는 체포만으로도 그렇게 될 수 있습니다.
    .short = 혐의
q-charge-laken-riley = 절도, 가게 물건 훔치기(shoplifting), 건물에 들어가 훔치기(burglary). 또는 경찰관 등 법 집행관 폭행. 또는 사람이 죽거나 크게 다친 범죄
    .short = 절도나 폭력 혐의
q-charge-serious = 마약, 총기, 가정 폭력 또는 다른 무거운 혐의
    .short = 마약, 총기, 무거운 혐의
q-charge-other = 교통 위반, 음주 운전(DWI) 또는 그 밖의 혐의
    .short = 교통, 음주 운전, 기타
q-charge-dont-know = 모르겠습니다
    .short = 혐의 모름

q-afraid = 당사자가 자기 나라로 돌아가는 것을 두려워하나요?
    .help = 정부, 갱단, 배우자나 애인, 또는 다른 누구에게 큰 해를 당할 위험을 생각하세요.
    .why = ICE가 사람을 빨리 돌려보낼 수 있는 경우가 있습니다. 두렵다고 분명히 말하면 먼저 특별한 인터뷰를 받을 수도 있습니다.
    .short = 두려움
q-afraid-yes = 네
    .short = 돌아가기 두려움
q-afraid-no = 아니요
    .short = 두렵지 않음
q-afraid-dont-know = 모르겠습니다
    .short = 두려움 모름

## 그 밖의 사정

q-more = 이 중에 당사자에게 맞는 것이 있나요?
    .help = 맞는 것을 모두 고르세요.
    .why = 고른 것마다 계획에 몇 줄이 더해집니다.
    .short = 그 밖의 사정
q-more-victim = 범죄, 인신매매 또는 가정 학대의 피해자입니다
    .short = 범죄 피해자
q-more-medical = 아프거나 약이 필요합니다
    .short = 약 필요
q-more-children = 당사자가 돌보는 아이들이 있습니다
    .short = 아이들
q-more-status = DACA나 TPS가 있거나, 망명 신청이 진행 중입니다
    .short = DACA, TPS, 망명
q-more-none = 해당 없음
    .short = 더 없음
