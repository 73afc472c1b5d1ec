# 형사 보석금 비교 페이지. 칸 안의 글은 plan.ftl에 있습니다.

comparison-page = 형사 보석금을 지금 낼까, 아직 내지 말까?
comparison-open = 비교를 따로 한 페이지로 열기
comparison-intro = 네 가지 길을 나란히 보여 드립니다. 누구에게나 맞는 길은 없습니다. 돈을 내기 전에 되도록 변호사와 이야기해 보세요.
comparison-yours = 이 답변에 맞춘 것입니다:
comparison-go-on = 더 잘 맞도록 남은 질문에 답하기
comparison-general = 일반적인 비교입니다. 모든 질문에 “모르겠습니다”라고 답한 것처럼 나옵니다. 질문에 답하시면 더 잘 맞습니다.
comparison-not-now = 지금까지의 답변으로는 형사 보석금을 선택할 상황이 아닙니다. 그래서 일반적인 비교가 나옵니다. 모든 질문에 “모르겠습니다”라고 답한 것처럼 나옵니다.
comparison-start = 질문에 답하기
comparison-ask = 무엇을 누구에게 물어볼까
