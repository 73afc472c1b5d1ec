# 화면 키보드.

keys = 키보드
keys-name = 화면 키보드 보이기 또는 숨기기
keys-space = 띄어쓰기
keys-delete = 지우기
keys-capital = 대문자
keys-latin = 영문 a–z
keys-hide = 키보드 숨기기
keys-han = 이 키보드로는 한자를 쓸 수 없습니다. 영어 단어로 검색하거나 목록에서 고르세요.
