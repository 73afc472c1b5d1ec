# 모든 페이지의 틀: 상단 바, 버튼, 하단, 프로그램 메시지.

frame-app-name = ICE 구금 요청이 있을 때
frame-text-smaller = A–
    .name = 글자 작게
frame-text-larger = A+
    .name = 글자 크게
frame-language-menu = 언어 선택
frame-read-in = 이 안내서를 읽을 언어
frame-second-language = 두 번째 언어를 나란히 보기
frame-no-second = 두 번째 언어 없음
frame-close = 닫기
frame-back = 뒤로
frame-continue = 계속
frame-change = 바꾸기
frame-change-what = 바꾸기: { $what }
frame-home = 처음 화면
frame-footer-offline = 인터넷 없이도 됩니다
frame-footer-nothing-saved = 입력한 내용은 저장되지 않습니다
frame-footer-advice = 법률 정보이며 법률 자문이 아닙니다 · { $date } 기준
frame-erase = 지우고 다시 시작
frame-erased = 답변을 지웠습니다.
frame-draft = 번역 초안입니다. 이름을 밝힌 사람이 아직 확인하지 않았습니다.
frame-not-translated = 이 부분은 아직 번역되지 않아 영어로 나옵니다.
frame-settings-set-aside = 설정 파일을 읽지 못했습니다. 그 파일은 따로 옮겨 두고 기본 설정을 쓰고 있습니다.
frame-settings-not-saved = 설정을 저장하지 못했습니다. 이 설정은 프로그램을 닫을 때까지만 쓰입니다.
frame-page-gone = 이 안내서에 없는 페이지입니다. 처음 화면으로 돌아가 주세요.
frame-sorry = 죄송합니다. 이 페이지에 문제가 생겼습니다
frame-sorry-text = 안내서의 문제이며 잘못하신 것이 아닙니다. 답변은 그대로 있습니다. 처음으로 돌아가 계속하세요.
frame-clock-wrong = 이 컴퓨터의 시계가 맞지 않는 것 같습니다. 날짜는 계속 나오지만, 어떤 내용이 오래되었는지는 알 수 없습니다.

# 문장에 숫자를 직접 쓰지 않으므로 달의 숫자는 { "…" } 안에 씁니다.
date-day = { $year }년 { $month } { $day }일
date-month-year = { $year }년 { $month }
date-month-1 = { "1" }월
date-month-2 = { "2" }월
date-month-3 = { "3" }월
date-month-4 = { "4" }월
date-month-5 = { "5" }월
date-month-6 = { "6" }월
date-month-7 = { "7" }월
date-month-8 = { "8" }월
date-month-9 = { "9" }월
date-month-10 = { "10" }월
date-month-11 = { "11" }월
date-month-12 = { "12" }월

sources-title = 내용의 출처
sources-checked = { $date }에 확인함.
sources-as-of = 가장 최근 출처의 날짜: { $date }.
sources-known = 널리 알려진 법입니다. 이번 확인 때 다시 읽지는 않았습니다.
sources-uncertain = 이 내용은 확실하지 않습니다. 변호사에게 물어보세요.
sources-overdue = { $date }까지 다시 확인해야 했던 내용입니다. 바뀌었을 수 있습니다.
sources-number = 출처 { $number }
sources-page-overdue = 이 페이지에는 { $date }까지 다시 확인해야 했던 부분이 있습니다. 그 뒤로 법이 바뀌었을 수 있습니다. 지금은 어떤지 변호사에게 물어보세요.
