kiosk-quick-exit = خروج سريع
kiosk-quick-exit-name = خروج سريع: إخلاء الشاشة ومسح كل شيء. المفتاح: { $key-quick-exit }
kiosk-blank-page = صفحة فارغة. اضغط أي مفتاح للمتابعة.
kiosk-blank-title = مستند
kiosk-still-here = هل ما زلت هنا؟
kiosk-still-here-help = المس الشاشة أو اضغط أي مفتاح للمتابعة. إن لم يفعل أحد ذلك، تُمسح إجاباتك بعد نحو نصف دقيقة.
