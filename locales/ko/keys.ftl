keys = 키보드
keys-name = 화면 키보드 보이기 또는 숨기기
keys-space = 띄어쓰기
keys-delete = 지우기
keys-capital = 대문자
keys-latin = 영문 a–z
keys-hide = 키보드 숨기기
