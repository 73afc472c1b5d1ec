# 이 컴퓨터의 설정: 가족의 컴퓨터 또는 기관 직원을 위한 것.

settings-page = 설정
settings-intro = 이 컴퓨터의 설정입니다. 바꾸면 바로 저장됩니다. 답변은 절대 함께 저장되지 않습니다.
settings-text-size = 글자 크기
settings-percent = { $percent }%
settings-colors = 색
settings-colors-light = 밝게
settings-colors-dark = 어둡게
settings-colors-strong = 강한 대비
settings-paper = 종이
settings-printer = 프린터
settings-printer-usual = 이 컴퓨터의 기본 프린터
settings-clinic = 기관이나 단체의 이름
settings-clinic-help = 첫 화면과 인쇄물마다 아래쪽에 나옵니다. 집에서는 비워 두어도 됩니다.
settings-clinic-hint = 예: 문에 적힌 이름
settings-languages = 독자가 고를 수 있는 언어
settings-languages-help = 영어는 언제나 고를 수 있습니다.
settings-reviewed-only = 이름을 밝힌 사람이 확인한 언어만
settings-unknown = 설정에 이 안내서에 없는 언어가 적혀 있습니다: { $what }. 그 언어는 뺐습니다.
