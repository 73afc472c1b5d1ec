# “도움을 주는 곳” 페이지의 말. 각 연락처가 무엇을 위한 것인지는 contacts.ftl에 있습니다.

help-title = 도움을 주는 곳
help-card = 무료 법률 지원, 사람 찾기, 법원 전화
help-intro = 이곳들이 도움이 될 수 있습니다. 전화 요금이 드는지, 누가 받는지 물어보세요. 변호사 사무실과 이야기하고 있다는 것을 알 때까지 서류나 들어온 방법을 말하지 마세요.
help-clinic = 이 컴퓨터를 운영하는 곳에서 드리는 정보
help-clinic-unusable = 이곳 목록의 한 항목을 보여 줄 수 없습니다({ $line }번째 줄: { $reason }).
help-legal = 무료 또는 저렴한 법률 지원
help-hotline = 상담 전화
help-find = 사람 찾기
help-court = 이민 법원
help-funds = 형사 보석금 기금과 이민 보증금 기금
help-pay-bond = 이민 보증금 내기
help-consulates = 영사관
help-children = 아이들
