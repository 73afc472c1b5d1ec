# Reading a page aloud.

speech-read = بلند آواز میں پڑھیں
speech-stop = پڑھنا بند کریں
speech-pause = وقفہ
speech-go-on = جاری رکھیں
speech-previous = پچھلا جملہ
speech-next = اگلا جملہ
speech-slower = آہستہ
speech-faster = تیز
speech-keys = { $key-read } صفحہ بلند آواز میں پڑھتا ہے۔ روکنے کے لیے دوبارہ دبائیں۔
speech-no-program = اس کمپیوٹر میں آواز کا پروگرام نہیں ہے۔ یہ صفحے بلند آواز میں نہیں پڑھ سکتا۔
speech-no-voice = اس کمپیوٹر میں اس زبان کی آواز نہیں ہے۔ یہ اس صفحے کو بلند آواز میں نہیں پڑھ سکتا۔
speech-hung = آواز جواب نہیں دے رہی۔ ابھی کچھ نہیں پڑھا جا رہا۔ آپ دوبارہ کوشش کر سکتے ہیں۔
speech-silent = آواز نہیں آ رہی۔ دیکھیں کہ اسپیکر یا ہیڈفون لگا ہوا ہے یا نہیں۔
speech-failed = غلطی کی وجہ سے آواز رک گئی۔ آپ دوبارہ کوشش کر سکتے ہیں۔
