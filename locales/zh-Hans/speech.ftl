# Reading a page aloud.

speech-read = 朗读
speech-stop = 停止朗读
speech-pause = 暂停
speech-go-on = 继续
speech-previous = 上一句
speech-next = 下一句
speech-slower = 慢一点
speech-faster = 快一点
speech-keys = 按 { $key-read } 键朗读本页。再按一次停止。
speech-no-program = 这台电脑没有语音程序，不能朗读页面。
speech-no-voice = 这台电脑没有这种语言的语音，不能朗读本页。
speech-hung = 语音没有回应。现在没有朗读。您可以再试一次。
speech-silent = 语音没有声音。请看看扬声器或耳机是否已连接。
speech-failed = 语音因错误而停止。您可以再试一次。
