# 여러 사람이 쓰는 컴퓨터, 그리고 화면을 빨리 감추는 방법.

kiosk-quick-exit = 빠른 나가기
kiosk-quick-exit-name = 빠른 나가기: 화면을 비우고 모두 지웁니다. 키: { $key-quick-exit }
kiosk-blank-page = 빈 페이지입니다. 계속하려면 아무 키나 누르세요.
kiosk-blank-title = 문서
kiosk-still-here = 아직 계신가요?
kiosk-still-here-help = 계속하려면 화면을 만지거나 키를 누르세요. 아무도 누르지 않으면 약 삼십 초 뒤에 답이 지워집니다.
kiosk-leave = 직원용: 키오스크 모드 나가기
kiosk-leave-help = 기관의 코드를 입력하세요.
kiosk-leave-wrong = 코드가 맞지 않습니다.
kiosk-leave-wait = 너무 여러 번 시도했습니다. 잠시 기다렸다가 다시 해 보세요.
kiosk-leave-none = 이 컴퓨터에는 정해진 코드가 없습니다. 정하는 방법은 읽어 보기(read-me) 파일에 있습니다.
kiosk-delete = 지우기
kiosk-enter = 입력
