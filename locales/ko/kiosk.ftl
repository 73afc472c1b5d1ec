kiosk-quick-exit = 빠른 나가기
kiosk-quick-exit-name = 빠른 나가기: 화면을 비우고 모두 지웁니다. 키: { $key-quick-exit }
kiosk-blank-page = 빈 페이지입니다. 계속하려면 아무 키나 누르세요.
kiosk-blank-title = 문서
kiosk-still-here = 아직 계신가요?
kiosk-still-here-help = 계속하려면 화면을 만지거나 키를 누르세요. 아무도 누르지 않으면 약 삼십 초 뒤에 답이 지워집니다.
