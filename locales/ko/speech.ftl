# Reading a page aloud.

speech-read = 소리 내어 읽기
speech-stop = 읽기 멈춤
speech-pause = 일시 정지
speech-go-on = 계속 읽기
speech-previous = 이전 문장
speech-next = 다음 문장
speech-slower = 더 느리게
speech-faster = 더 빠르게
speech-keys = { $key-read } 키는 이 페이지를 소리 내어 읽습니다. 다시 누르면 멈춥니다.
speech-no-program = 이 컴퓨터에는 음성 프로그램이 없습니다. 페이지를 소리 내어 읽을 수 없습니다.
speech-no-voice = 이 컴퓨터에는 이 언어의 음성이 없습니다. 이 페이지를 소리 내어 읽을 수 없습니다.
speech-hung = 음성이 응답하지 않습니다. 지금은 읽지 않습니다. 다시 시도할 수 있습니다.
speech-silent = 음성이 들리지 않습니다. 스피커나 헤드폰이 연결되어 있는지 확인하세요.
speech-failed = 오류로 음성이 멈췄습니다. 다시 시도할 수 있습니다.
