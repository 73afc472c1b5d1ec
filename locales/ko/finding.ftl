# 사람 찾기: 이 페이지, 차례로 할 일, 종이에 적을 것.

find-page = 사람 찾기
find-open = “사람 찾기”를 한 단계씩 열기
find-intro = 위에서 아래로 하나씩 하고, 한 것은 종이에 표시하세요. 찾지 못하면 몇 시간 뒤에 처음부터 다시 하세요.
find-write = 적어 둘 것
find-write-how = 이 목록을 종이에 옮겨 적고, 거기에 채우세요. 여기에는 아무것도 입력하지 않고, 아무것도 남지 않습니다. 구치소 전화로 읽어 주지 마세요.

finding-part-jail = 첫째: 구치소
finding-roster = 구치소의 수감자 명단을 보거나 구치소에 전화하세요. 형사 사건 때문에 갇혀 있는 동안에는 ICE 검색이 아니라 여기에 나옵니다.
finding-neutral = 형사 보석금이 있으면 물어보세요. “혐의 말고, 석방을 막을 다른 구금 요청(hold 또는 detainer)이 있나요?” 출생지나 신분에 대해서는 아무 말도 하지 마세요.
finding-left = 나갔다면 물어보세요. 어느 날 몇 시에 나갔고, 누가 데려갔고, 어디로 갔나요?
finding-moved = 가까운 구치소들과 주립 교도소의 명단도 보세요. 옮겨졌을 수 있고, [ICE 구금 요청](term:detainer)이 함께 따라갈 수 있습니다.

finding-part-ice = 다음: ICE의 온라인 검색
finding-locator = 성인은 { $site-locator }에서 찾으세요. [ICE](term:ice)가 운영합니다. 정확한 이름과 성, 태어난 나라가 필요합니다. ICE가 등록하기 전에는 나오지 않습니다.
finding-number = [A번호](term:a-number)가 있으면 그 번호와 태어난 나라로 찾으세요. 아홉 자리보다 짧으면 앞에 영(zero)을 붙이세요.
finding-spelling = 모든 철자를 넣어 보세요. 성이 두 개면 하나씩, 둘을 함께, 순서를 바꾸어 넣어 보세요. 악센트 부호, 하이픈, 띄어쓰기를 넣거나 빼 보세요. 두 번째 이름과 결혼 전 이름도 넣어 보세요.
finding-again = 검색은 늦게 바뀝니다. 몇 시간마다, 그리고 옮겨질 때마다 다시 해 보세요.
finding-child = 검색에는 { $age-adult }세 미만이 나오지 않습니다. [미성년자](page:situation-minor)를 보세요.

finding-part-others = 검색으로 찾지 못하면
finding-lawyer = 당사자를 찾기 전이라도 이민 변호사에게 전화하세요. 변호사는 물어볼 수 있고, 곧 옮겨질 것 같으면 판사에게 갈 수 있습니다.
finding-court = A번호가 있으면 법원 전화에 걸거나 온라인에서 확인하세요. 다음 심리(hearing)를 알려 줍니다. ICE가 아니라 법원입니다.
finding-consulate = 당사자 나라의 [영사관](term:consulate)에 물어보세요. 당사자를 찾고 면회하는 일을 도울 수 있습니다. 당사자가 자기 정부를 두려워하면 먼저 변호사에게 물어보세요.
finding-office = 변호사, 시민권자, 영사관이 그 지역의 ICE 사무소에 전화할 수 있습니다. 사무소는 { $site-ice }에 나와 있습니다. 그다음 가까운 구금 시설에 물어보세요.
finding-line = 마지막 단계로, ICE의 전화.

finding-part-careful = 조심하세요
finding-quiet = 구치소나 ICE의 누구에게도 출생지, 서류, 누가 어떻게 들어왔는지 말하지 마세요. 구치소 전화는 녹음된다고 생각하세요.
finding-numbers = 어떤 앱과 목록에는 틀린 번호가 나옵니다. 이 안내서에 있거나 변호사가 준 번호를 쓰세요.
finding-scams = 당사자의 이름을 아는 사람이 전화해서 돈을 달라고 할 수 있습니다. ICE는 가족에게 전화해 돈을 달라고 하지 않습니다. 직접 찾은 번호로 변호사에게 다시 전화하세요.

finding-write-name = 전체 이름과, 쓸 수 있는 모든 철자
finding-write-birth = 생년월일과 태어난 나라
finding-write-a-number = [A번호](term:a-number)(있으면)
finding-write-last-seen = 언제 어디서 체포되었거나 마지막으로 있었는지
finding-write-booking = 구치소와 [입소 번호(booking number)](term:booking)
finding-write-charge = 혐의, [형사 보석금](term:bail), 다음 법원 날짜
finding-write-calls = 전화할 때마다: 날짜, 시각, 누구와 통화했는지, 뭐라고 했는지
finding-write-searched = 검색할 때마다: 날짜, 시각, 넣어 본 철자
finding-write-lawyers = 두 변호사의 이름과 연락 방법
finding-write-medicine = 필요한 약
