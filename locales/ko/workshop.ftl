# 워크숍: 벽에 비추는 지어낸 가족 이야기, 한 번에 한 가지씩.

workshop-title = 워크숍에서 쓰기
workshop-help = 지어낸 가족의 이야기를 여러 사람에게 한 단계씩 보여 주세요. 이 안내서가 그 가족에게 어떤 계획을 보여 주는지, 다르게 답하면 무엇이 바뀌는지 함께 봅니다. 아무도 자기 이야기를 할 필요가 없습니다.
workshop-keys = 앞으로 가려면 오른쪽 화살표 키, Page Down 키 또는 발표용 리모컨을 누르세요. 뒤로 가려면 왼쪽 화살표 키나 Page Up 키를 누르세요. Home 키를 누르면 처음부터 다시 시작합니다.
workshop-stories = 지어낸 가족들
workshop-notes = 진행자 메모: 읽거나 인쇄하기
workshop-notes-of = 진행자 메모: { $what }
workshop-notes-help = 진행자를 위한 것입니다. 벽에 보이는 것과 할 말이 부분마다 나와 있습니다. 이것은 정보이며 법률 자문이 아닙니다. 누가 자기 사정을 이야기하면 변호사를 찾도록 도와주세요.
workshop-say = 할 말
workshop-made-up = 이 가족은 지어낸 가족입니다. 계획은 안내서가 이 답변에 맞추어 보여 주는 것입니다.
workshop-made-up-of = 지어낸 가족: { $what }
workshop-answers = 이 가족의 답변
workshop-answer = { $what }: { $answers }
workshop-room = 어떻게 생각하세요?
workshop-change = 무엇이 바뀔까요?
workshop-change-pick = { $what }. 지금 답변: { $answers }. 다른 답을 고르세요:
workshop-now-says = 지금 답변: { $answers }
workshop-gone =
    { $count ->
        [0] 없어지는 줄이 없습니다
       *[other] { $count }줄이 없어집니다
    }
workshop-new =
    { $count ->
        [0] 새로 생기는 줄이 없습니다
       *[other] { $count }줄이 새로 생깁니다
    }
workshop-bail = 형사 보석금 비교도 바뀝니다. 계획에서 보세요.
workshop-assumed = 새로 나오는 질문은 “모르겠습니다”로 답한 것으로 봅니다.
workshop-stay =
    { $count ->
       *[other] { $count }줄은 그대로입니다.
    }
workshop-home = 기억해 갈 것
workshop-handout = “가져가기”에서 이 이야기와 계획을 인쇄해 나눠 줄 수 있습니다. 제목에 지어낸 가족이라고 나옵니다.
workshop-next = 다음
workshop-before = 이전 단계
workshop-first = 처음부터
workshop-number = { $number } / { $of }
