# 페이지에 쓰이는 말. 안내서의 내용은 다른 파일에 있습니다.
# “형사 보석금”(bail)은 형사 법원의 것이고 “이민 보증금”(immigration bond)은 ICE의 것입니다. 섞어 쓰지 않습니다.

# 단계별 질문
walk-why = 왜 묻나요
walk-answers-so-far = 지금까지의 답변
walk-progress = 약 { $of }개 중 { $number }번째 질문
walk-step-done = { $step } (완료)
walk-step-now = { $step } (지금)
walk-step-plan = 나의 계획
walk-more-answers = 도움이 될 만한 답변
walk-choose-one = 하나를 고르세요.
walk-choose-any = 맞는 것을 모두 고르세요.
walk-pick-first = 먼저 답을 하나 고르세요. “모르겠습니다”를 골라도 괜찮습니다.
walk-review = 나의 답변
walk-review-help = 답변을 살펴보세요. 맞지 않는 답은 바꾼 다음 계획을 보세요.
walk-see-plan = 계획 보기
walk-fell-away = { $count ->
       *[other] 앞서 하신 답변 { $count }개가 더는 맞지 않아 뺐습니다: { $questions }
    }

# 계획
plan-page = 나의 계획
plan-page-change = 답변 바꾸기
plan-page-nothing-saved = 아무것도 저장되지 않습니다.
plan-page-from = 다 끝나면 “지우고 다시 시작”을 누르세요.
plan-page-not-finished = 아직 답하지 않은 질문이 있습니다. 답하시면 계획이 바뀔 수 있습니다.
plan-page-because = 이렇게 답하셨기 때문입니다: { $answers }
plan-section-answer = 짧은 답
plan-section-now = 오늘 할 일
plan-section-know = 알아 둘 것
plan-section-bail = 형사 보석금: 선택을 나란히 보기
plan-section-ask-criminal = 형사 변호사에게 물어볼 것
plan-section-ask-immigration = 이민 변호사에게 물어볼 것
plan-section-do-not = 하거나 말하거나 서명하면 안 되는 것
plan-section-clock = 시간 계산
plan-section-law = 그곳의 법
plan-section-help = 도와주는 곳
plan-bail-pay-now = 지금 형사 보석금 내기
plan-bail-wait = 우선 기다리기
plan-bail-ask-first = 변호사에게 먼저 묻기
plan-bail-no-money = 돈을 내지 않는 석방 요청하기
plan-bail-next = 다음에 일어날 수 있는 일
plan-bail-wrong = 잘못될 수 있는 점
plan-bail-money = 돈
plan-bail-case = 형사 사건
plan-local-help = { $state }에서 돕는 단체: { $groups }. 저희가 전화해 보지는 않았습니다. 먼저 웹사이트를 열어 보세요.

# 질문과 답변
faq-page = 질문과 답변
faq-page-search = 답변 검색
faq-page-search-hint = 단어를 입력하세요. 예: 형사 보석금(bail)
faq-page-results = { $count ->
       *[other] 답변 { $count }개
    }
faq-page-none = 이런 단어가 들어 있는 답변이 없습니다. “bail”(형사 보석금)이나 “변호사”(lawyer)처럼 한 단어만 넣어 보거나 목록을 살펴보세요.
faq-page-means = 무슨 뜻인가
faq-page-do = 할 수 있는 일
faq-page-careful = 조심하세요
faq-page-ask = 누구에게 물어볼까
faq-page-related = 이어서 읽기
faq-page-steps = 단계별 안내에서

term-page-explains = { $term }: 무슨 뜻인가요?

contact-run-by-ice = ICE가 직접 운영하는 곳입니다. 꼭 전화해야 한다면 시민권자나 변호사, 영사관이 하도록 하고, 필요한 말만 하게 하세요.
