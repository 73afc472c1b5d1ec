# 终端里的指南，`hold-guide text`。text-keys 跟在每次请求选择之后。

text-keys = 按 b 返回，按 q 结束。
text-choose = 请输入编号，然后按 Enter 键；
text-choose-any = 请输入一个或几个编号，中间用空格分开，然后按 Enter 键；
text-choose-place = 请输入编号，或州的名称或字母代号，然后按 Enter 键；
text-choose-answer = 请输入编号，或要查找的词，然后按 Enter 键；
text-not-understood = 没有这个选项。请再试一次。
text-nothing-found = 什么也没有找到。请换一个词，或输入编号。
text-plain-only = 这个终端说它只能显示普通英文字母，所以指南用英文显示。要显示所有语言，请把它设为 Unicode。
