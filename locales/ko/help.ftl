help-title = 도움을 주는 곳
help-card = 무료 법률 지원, 사람 찾기, 법원 전화
