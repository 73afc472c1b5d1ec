# 터미널에서 보는 안내서, `hold-guide text`. text-keys는 선택을 요청할 때마다 뒤에 나옵니다.

text-keys = b는 뒤로, q는 끝내기.
text-choose = 번호를 입력하고 Enter를 누르세요.
text-choose-any = 번호를 하나 이상, 사이를 띄어 입력하고 Enter를 누르세요.
text-choose-place = 번호나 주의 이름 또는 약자를 입력하고 Enter를 누르세요.
text-choose-answer = 번호나 찾을 단어를 입력하고 Enter를 누르세요.
text-not-understood = 선택할 수 있는 것이 아닙니다. 다시 해 보세요.
text-nothing-found = 찾지 못했습니다. 다른 단어 하나나 번호를 입력해 보세요.
text-plain-only = 이 터미널은 영문자만 보여 줄 수 있다고 하므로, 안내서가 영어로 나옵니다. 모든 언어를 보려면 유니코드(Unicode)로 설정하세요.
