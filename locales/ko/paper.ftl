# 종이에만 있는 말: 각 장의 아래쪽과, 화면 낭독기가 볼 수 없는 모양을 위한 말.

paper-use-before = { $date } 전에 사용하세요
paper-past = { $date }이 지났습니다. 일부 내용이 오래되었을 수 있습니다. 변호사에게 확인하세요.
paper-from = 인쇄한 곳: { $clinic }
paper-page = { $of }쪽 중 { $number }쪽
paper-box = 표시할 칸
paper-ticked = 표시된 칸
paper-line = 쓰는 줄
