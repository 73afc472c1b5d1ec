# كمبيوتر في مكان عام، وطريقة إخفاء الشاشة.

kiosk-quick-exit = خروج سريع
kiosk-quick-exit-name = خروج سريع: إخلاء الشاشة ومسح كل شيء. المفتاح: { $key-quick-exit }
kiosk-blank-page = صفحة فارغة. اضغطوا أي مفتاح للمتابعة.
kiosk-blank-title = مستند
kiosk-still-here = هل ما زلتم هنا؟
kiosk-still-here-help = المسوا الشاشة أو اضغطوا أي مفتاح للمتابعة. إن لم يفعل أحد ذلك، تُمسح إجاباتكم بعد نحو نصف دقيقة.
kiosk-leave = للموظفين: الخروج من وضع الكمبيوتر العام
kiosk-leave-help = اكتبوا رمز مكتبكم.
kiosk-leave-wrong = هذا ليس الرمز.
kiosk-leave-wait = محاولات كثيرة. يرجى الانتظار قليلًا ثم المحاولة من جديد.
kiosk-leave-none = لا يوجد رمز على هذا الكمبيوتر. ملف «read-me» يبيّن كيف تضعون رمزًا.
kiosk-delete = حذف
kiosk-enter = إدخال
