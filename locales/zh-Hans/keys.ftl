keys = 键盘
keys-name = 显示或隐藏屏幕键盘
keys-space = 空格
keys-delete = 删除
keys-capital = 大写字母
keys-latin = 字母 a 到 z
keys-hide = 隐藏键盘
keys-han = 这个键盘不能输入汉字。请用英文单词搜索，或从列表中选择。
