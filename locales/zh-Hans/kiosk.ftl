kiosk-quick-exit = 快速离开
kiosk-quick-exit-name = 快速离开：清空屏幕并清除内容。按键：{ $key-quick-exit }
kiosk-blank-page = 空白页。按任意键继续。
kiosk-blank-title = 文档
kiosk-still-here = 您还在吗？
kiosk-still-here-help = 请触摸屏幕或按任意键继续。如果没有人操作，您的回答将在大约半分钟后清除。
