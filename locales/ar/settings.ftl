# إعدادات هذا الكمبيوتر: لكمبيوتر العائلة، أو لموظفي مكتب قانوني.

settings-page = الإعدادات
settings-intro = هذه إعدادات هذا الكمبيوتر. كل تغيير يُحفظ فورًا. إجاباتكم لا تُحفظ معها أبدًا.
settings-text-size = حجم الخط
settings-percent = { $percent }%
settings-colors = الألوان
settings-colors-light = فاتحة
settings-colors-dark = داكنة
settings-colors-strong = تباين قوي
settings-paper = الورق
settings-printer = الطابعة
settings-printer-usual = الطابعة المعتادة لهذا الكمبيوتر
settings-clinic = اسم مكتبكم أو مجموعتكم
settings-clinic-help = يظهر على الصفحة الأولى وفي أسفل كل ورقة مطبوعة. في البيت يمكنكم أن تتركوه فارغًا.
settings-clinic-hint = مثلًا، الاسم المكتوب على بابكم
settings-languages = اللغات التي يمكن للقرّاء اختيارها
settings-languages-help = يمكن دائمًا اختيار الإنجليزية.
settings-reviewed-only = فقط اللغات التي راجعها شخص معروف بالاسم
settings-unknown = تذكر الإعدادات لغة غير موجودة في هذا الدليل: { $what }. لن تُستعمل.
