# 시간 시계: 이 페이지, 날짜와 시각을 나타내는 말, 공휴일.

clock-page = { $hours-hold }시간 시계
clock-open = { $hours-hold }시간 시계 열기
clock-intro = 당사자가 나갈 수 있었던 날짜와 시각을 고르세요. 형사 보석금을 냈거나, 기소가 취하되었거나, 판사가 석방을 명령했거나, 형기가 끝난 때입니다. { $hours-hold }시간은 ICE가 구금 요청을 보낸 때가 아니라 이 [석방 시점](term:release-point)부터 시작됩니다.
clock-chosen = 석방 시점: { $end } · { $state }

# 버튼
clock-pick-day = 날짜
clock-pick-hour = 시각
clock-pick-state = 주
clock-which-day = 어느 날 나갈 수 있었나요?
clock-which-hour = 대략 몇 시에 나갈 수 있었나요?
clock-day-before = 하루 전
clock-day-after = 하루 뒤
clock-earlier = 반 시간 전
clock-later = 반 시간 뒤
clock-month-before = 한 달 전
clock-month-after = 한 달 뒤
clock-change = { $what }: { $end }

# 날짜와 시각
clock-weekday-monday = 월요일
clock-weekday-tuesday = 화요일
clock-weekday-wednesday = 수요일
clock-weekday-thursday = 목요일
clock-weekday-friday = 금요일
clock-weekday-saturday = 토요일
clock-weekday-sunday = 일요일
clock-weekday-short-monday = 월
clock-weekday-short-tuesday = 화
clock-weekday-short-wednesday = 수
clock-weekday-short-thursday = 목
clock-weekday-short-friday = 금
clock-weekday-short-saturday = 토
clock-weekday-short-sunday = 일
clock-date = { $month } { $day }일 { $weekday }
clock-date-year = { $year }년 { $month } { $day }일 { $weekday }
clock-hour-morning = 오전 { $hour }:{ $minute }
clock-hour-afternoon = 오후 { $hour }:{ $minute }
clock-hour-midnight = 오전 { $hour }:{ $minute }(자정)
clock-hour-noon = 오후 { $hour }:{ $minute }(정오)
clock-when = { $date } { $time }
clock-when-day-ends = { $date }이 끝나는 자정

# 시간선
clock-mark-start = 나갈 수 있었던 때
clock-mark-every-hour = 모든 시간을 셀 때
clock-mark-working-days = 주말과 공휴일을 뺄 때
clock-mark-both = 두 방법 모두
clock-mark-state = 그 주의 규칙으로
clock-mark-now = 지금
clock-picture = 대략 계산한 시간을 나타낸 선. { $days }

# 두 가지 계산
clock-two = 두 가지 시각, 둘 다 대략 계산한 것일 뿐입니다
clock-one = 한 가지 시각, 대략 계산한 것일 뿐입니다
clock-every-hour = **모든 시간을 세면:** 늦어도 대략 **{ $end }**까지. ICE가 보내는 양식에는 { $hours-hold }시간이라고 나옵니다. 주말에 대한 말은 없습니다.
clock-working-days = **주말과 연방 공휴일을 세지 않으면:** 늦어도 대략 **{ $end }**까지. 한 연방 규칙은 이런 날을 빼고 셉니다.
clock-both = **두 방법 모두로:** 늦어도 대략 **{ $end }**까지. 사이에 주말이나 연방 공휴일이 없습니다.
clock-left-out = 두 번째 계산에서 빼는 날: { $days }.
clock-holiday = { $date }({ $holiday })
clock-holiday-moved = { $date }({ $holiday }, 이날 쉼)
clock-clocks-change = 미국 대부분에서 { $date }에 시계를 바꿉니다. 첫 번째 계산은 실제로 지나가는 시간을 셉니다.
clock-jails-differ = 구치소마다 세는 방법이 다릅니다. 이 구치소가 어떻게 세는지 변호사에게 물어보세요. 카운티 공휴일은 연방 공휴일과 다를 수 있습니다.

# 컴퓨터의 시계를 믿을 수 있을 때만 나옵니다.
clock-now-before = 이 컴퓨터의 시계로 보면, 석방 시점은 아직 오지 않았습니다.
clock-now-running = 이 컴퓨터의 시계로 보면, 두 시각 모두 아직 오지 않았습니다.
clock-now-between = 이 컴퓨터의 시계로 보면, 첫 번째 시각은 지났고 두 번째 시각은 아직 지나지 않았습니다.
clock-now-over = 이 컴퓨터의 시계로 보면, 두 시각 모두 지났습니다.
clock-now-one-over = 이 컴퓨터의 시계로 보면, 이 시각은 지났습니다.

# 그곳의 법
clock-law = { $state }의 법
clock-law-choose = 주 고르기
clock-law-none = 어떤 주는 구치소가 ICE를 위해 붙잡아 두는 것을 아예 허락하지 않습니다. 몇몇 주는 시간을 따로 정했습니다. 그 주의 규칙을 보려면 위에서 주를 고르세요.
clock-law-no-title = { $state }: 셀 { $hours-hold }시간이 없습니다
clock-law-no = 저희 출처에 따르면, { $state }에서는 [ICE 구금 요청](term:detainer)만으로 구치소가 { $hours-hold }시간을 더 얻지 못합니다. 그래서 그곳에서는 이 시계가 아무것도 세지 않습니다.
clock-law-no-unsure = 저희 출처에 따르면, { $state }에서는 [ICE 구금 요청](term:detainer)만으로 구치소가 { $hours-hold }시간을 더 얻지 못합니다. 지금도 그런지는 확실하지 않습니다. 그래도 구치소가 시간을 센다면, 이 두 시각입니다.
clock-law-warrant = [판사의 영장](term:judicial-warrant)이 있으면 다릅니다. 구금 요청과 ICE 영장에는 판사가 아니라 이민 당국 직원이 서명합니다.
clock-law-every-hour = { $state }에서는 주 법에 따라 석방될 시각부터 { $hours-hold }시간이 지나면 구금 요청이 끝납니다. 주말에 대한 말은 없습니다. 그러니 첫 번째 시각을 보세요.
clock-law-working-days = { $state }에서는 주 법에 따라 카운티 구치소가 { $hours-hold }시간 동안 붙잡아 둘 수 있고, 주말과 공휴일은 빼고 셉니다. 그러니 두 번째 시각을 보세요. 주 공휴일은 연방 공휴일과 다를 수 있습니다.
clock-law-release-day = { $state }에서는 시간이 더 짧을 수 있습니다. 주 법무장관(attorney general)의 명령에는 구금 요청이 { $end }까지 끝나야 한다고 나옵니다. 더 새로운 법은 다를 수 있으니 변호사에게 물어보세요.
clock-law-exceptions = 저희 출처에 따르면, { $state }에서는 몇몇 경우에만 구치소가 ICE를 위해 붙잡아 둘 수 있습니다. 다른 모든 경우에는 추가 { $hours-hold }시간이 없습니다. 맞는 경우가 있는지 변호사에게 물어보세요.
clock-law-must = { $state }에서는 주 법에 구치소가 [ICE 구금 요청](term:detainer)을 따라야 한다고 나옵니다. 저희 출처에는 따로 정한 시간이 나오지 않습니다. 그래서 두 시각이 모두 중요할 수 있습니다.
clock-law-county = { $state }에서는 ICE를 위해 붙잡아 둘지를 대체로 셰리프나 구치소마다 정합니다. 이 구치소는 어떻게 하는지 변호사에게 물어보세요.
clock-law-unclear = 주: { $state }. 이곳에서 구치소가 ICE를 위해 붙잡아 두어도 되는지 저희는 결론을 내리지 못했습니다. 변호사에게 물어보세요.
clock-law-unsure = 이 법 가운데 확인하지 못했거나 바뀌었을 수 있는 부분이 있습니다.

# 할 일
clock-before = 첫 번째 시각이 되기 전
clock-before-one = 그 시각이 되기 전
clock-before-lawyer = 지금 변호사와 이야기하세요. 이 구치소가 어떻게 세는지 물어보세요.
clock-before-write = 석방 시점의 날짜와 시각, 그리고 누가 말해 주었는지 적으세요. 형사 보석금 영수증이나 법원 서류를 가지고 계세요.
clock-before-decide = ICE가 시간 안에 오지 않으면 어떻게 할지 변호사와 정하세요.
clock-at = 첫 번째 시각이 되면
clock-at-one = 그 시각이 되면
clock-at-call = 변호사에게 전화하세요. 한 방법으로는 시간이 끝났습니다. 다른 방법으로는 아닐 수도 있습니다.
clock-at-call-one = 변호사에게 전화하세요. 대략 이때 시간이 끝납니다.
clock-at-careful = 혼자 구치소를 재촉하지 마세요. 내보내라고 재촉하면 ICE가 바로 올 수 있습니다.
clock-after = 두 번째 시각이 지난 뒤
clock-after-one = 그 시각이 지난 뒤
clock-no-do = 할 수 있는 일
clock-no-lawyer = 오늘 변호사와 석방에 대해 이야기하세요.
clock-after-over = 시간이 끝났고 달리 붙잡아 둘 이유가 없으면, 구금 요청은 붙잡아 둘 이유가 되지 않습니다. 구치소는 당사자를 반드시 내보내야 합니다.
clock-after-ask = 변호사와 함께, 구치소에 정중하게 글로 물어보세요. 형사 사건은 언제부터 당사자를 붙잡아 두지 않게 되었나요? 무슨 권한으로 아직 붙잡아 두나요? { $form-detainer } 양식의 사본, 영장이 있으면 그 사본, 그리고 석방을 요청하세요. [무엇을 쓸까](faq:what-to-write)를 보세요.
clock-after-judge = 변호사는 석방 요구서(demand letter)를 보낼 수 있습니다. 구치소가 거절하면 변호사는 판사에게 [인신보호 청원(habeas corpus)](term:habeas-corpus)을 낼 수 있습니다.
clock-after-out = ICE가 항상 오는 것은 아닙니다. 그래도 나중에 다른 곳에서 체포할 수 있습니다. 형사 사건은 계속됩니다.
clock-why = 왜 시각이 두 가지인가요?
clock-why-form = ICE가 구치소에 보내는 양식에는 { $hours-hold }시간이라고 나옵니다. 양식에는 주말에 대한 말이 없습니다.
clock-why-rule = 한 연방 규칙에도 { $hours-hold }시간이라고 나오지만, 토요일, 일요일, 공휴일을 빼고 셉니다. 많은 구치소가 이렇게 셉니다. 그러면 금요일의 구금 요청이 화요일까지, 긴 연휴에는 더 오래 이어질 수 있습니다.
clock-why-lawful = 어느 주에서 어느 계산이 합법인지는 확실하지 않습니다. 변호사가 말해 주어야 합니다.

# 연방 공휴일
clock-holiday-new-year = 새해 첫날(New Year’s Day)
clock-holiday-king = 마틴 루서 킹 주니어의 날
clock-holiday-washington = 대통령의 날(Presidents’ Day)
clock-holiday-memorial = 메모리얼 데이(Memorial Day)
clock-holiday-juneteenth = 준틴스(Juneteenth)
clock-holiday-independence = 독립기념일(Independence Day)
clock-holiday-labor = 노동절(Labor Day)
clock-holiday-columbus = 콜럼버스의 날(Columbus Day)
clock-holiday-veterans = 재향군인의 날(Veterans Day)
clock-holiday-thanksgiving = 추수감사절(Thanksgiving)
clock-holiday-christmas = 성탄절(Christmas)
