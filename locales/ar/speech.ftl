# Reading a page aloud.

speech-read = القراءة بصوت عالٍ
speech-stop = إيقاف القراءة
speech-pause = إيقاف مؤقت
speech-go-on = متابعة
speech-previous = الجملة السابقة
speech-next = الجملة التالية
speech-slower = أبطأ
speech-faster = أسرع
speech-keys = { $key-read } يقرأ الصفحة بصوت عالٍ. اضغط مرة أخرى للتوقف.
speech-no-program = لا يوجد على هذا الحاسوب برنامج للنطق. لا يمكنه قراءة الصفحات بصوت عالٍ.
speech-no-voice = لا يوجد على هذا الحاسوب صوت لهذه اللغة. لا يمكنه قراءة هذه الصفحة بصوت عالٍ.
speech-hung = الصوت لا يستجيب. لا تتم قراءة أي شيء الآن. يمكنك المحاولة مرة أخرى.
speech-silent = لا يخرج أي صوت. انظر هل السماعة موصولة.
speech-failed = توقف الصوت بسبب خطأ. يمكنك المحاولة مرة أخرى.
