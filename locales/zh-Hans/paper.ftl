# 只有纸上才有的话：每页下方的话，以及屏幕阅读器看不到的图形的说明。

paper-use-before = 请在{ $date }之前使用
paper-past = { $date }已过。部分内容可能已过时。请向律师核实。
paper-from = 打印地点：{ $clinic }
paper-page = 第 { $number } 页，共 { $of } 页
paper-box = 待勾选的方框
paper-ticked = 已勾选的方框
paper-line = 书写线
