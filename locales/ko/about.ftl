# 안내서 자체를 설명하는 페이지.

about-title = 이 안내서에 대하여
about-what = 이 안내서는 ICE 구금 요청이 있는 사람이 구치소에 있을 때, 그 가족과 친구를 위한 것입니다. 정보를 드릴 뿐, 법률 자문은 아닙니다. 이 안내서는 사정을 다 알지 못합니다. 변호사는 알 수 있습니다.
about-promises = 저희의 약속
about-offline = 인터넷 없이도 됩니다. 어디에도 연결하지 않습니다.
about-no-trace = 입력한 내용을 하나도 남기지 않습니다. 답변을 지우거나 프로그램을 닫으면 답변은 사라집니다.
about-sourced = 법에 관한 내용마다 출처와 확인한 날짜가 나옵니다.
about-age = 언제의 내용인가
about-age-text = 마지막으로 내용을 확인한 날은 { $date }입니다. 법은 빨리 바뀝니다. 어떤 부분은 { $days-moving }일 안에 다시 확인해야 합니다. 그 날짜가 지난 부분에는 지났다고 나옵니다.
about-not-reviewed = 아직 변호사가 검토하지 않았습니다
about-not-reviewed-text = 이 안내서는 공개된 자료를 바탕으로 썼습니다. 이민 변호사가 아직 검토하지 않았습니다. 행동하기 전에 되도록 변호사와 이야기해 보세요.
about-translations = 번역
about-translations-text = 이름을 밝힌 사람이 확인하기 전까지 번역은 초안입니다. 초안인 페이지마다 초안이라고 나옵니다.
about-sources-text = 모든 출처가 여기 있습니다. 글 속의 번호를 누르면 페이지 아래에 있는 출처로 갑니다.
about-keys = 키보드
about-keys-text = Tab 키는 다음 항목으로 갑니다. Enter 키나 스페이스 키는 버튼을 누릅니다. 화살표 키는 선택지 사이를 옮겨 다닙니다. Ctrl과 더하기, 또는 Ctrl과 빼기는 글자 크기를 바꿉니다. Ctrl과 A는 페이지의 글을 모두 선택하고, Ctrl과 C는 복사합니다. Esc 키는 창을 닫습니다.
