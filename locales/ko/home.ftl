# 첫 화면.

home-title = 소중한 사람이 구치소에 있고 ICE가 계속 붙잡아 두라고 요청했나요(“ICE hold”)? 이제 할 수 있는 일을 알려 드립니다.
home-steps = 한 단계씩 알아보기
    .text = 몇 가지 질문에 답해 주세요. { $minutes-walk }분쯤 걸립니다. 답하시면 계획을 보여 드립니다. 오늘 할 일, 변호사에게 물어볼 것, 형사 보석금(bail)을 내기 전에 생각할 것이 들어 있습니다.
home-start = 시작
home-resume = 멈춘 곳에서 계속하기
home-faq = 질문과 답변
    .text = { $count ->
       *[other] 검색할 수 있는 답변 { $count }개
    }
home-law = 그곳의 법
    .text = ICE의 구금 요청(“ICE hold”)에 대해 각 주의 법이 말하는 것, 지도와 목록으로
home-clock = { $hours-hold }시간 시계
    .text = 구금 요청이 대략 언제 끝나야 하는지, 두 가지 방법으로 계산
home-about = 이 안내서에 대하여
    .text = 누구를 위한 것인지, 어디서 온 내용인지, 언제 만든 내용인지
