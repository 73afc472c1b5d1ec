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
