# الإطار حول كل صفحة: الشريط والأزرار والتذييل ورسائل البرنامج.
# نخاطب القارئ بصيغة الجمع (أنتم) احترامًا، وهي تصلح للرجل والمرأة والعائلة.

frame-app-name = بعد طلب احتجاز من ICE
frame-text-smaller = A–
    .name = تصغير الخط
frame-text-larger = A+
    .name = تكبير الخط
frame-language-menu = اختيار اللغة
frame-read-in = قراءة هذا الدليل باللغة
frame-second-language = عرض لغة ثانية بجانبها
frame-no-second = بلا لغة ثانية
frame-close = إغلاق
frame-back = رجوع
frame-continue = متابعة
frame-change = تغيير
frame-change-what = تغيير: { $what }
frame-home = الصفحة الأولى
frame-footer-offline = يعمل بلا إنترنت
frame-footer-nothing-saved = لا يُحفظ شيء مما تُدخلونه
frame-footer-advice = معلومات قانونية، وليست استشارة قانونية · المحتوى بتاريخ { $date }
frame-erase = مسح والبدء من جديد
frame-erased = مُسحت إجاباتكم.
frame-draft = هذه الترجمة مسودة. لم يراجعها بعد أي شخص معروف بالاسم.
frame-not-translated = هذا الجزء لم يُترجم بعد. نعرضه بالإنجليزية.
frame-settings-set-aside = تعذّرت قراءة ملف إعداداتكم. وُضع الملف جانبًا، ونستخدم الآن الإعدادات المعتادة.
frame-settings-not-saved = تعذّر حفظ إعداداتكم. ستبقى إلى أن تغلقوا البرنامج.
frame-page-gone = هذه الصفحة ليست في الدليل. يرجى العودة إلى الصفحة الأولى.
frame-sorry = عذرًا، حدث خلل في هذه الصفحة
frame-sorry-text = هذا خلل في الدليل، وليس خطأً منكم. إجاباتكم ما زالت هنا. عودوا إلى الصفحة الأولى وتابعوا من هناك.
frame-clock-wrong = يبدو أن ساعة هذا الكمبيوتر غير صحيحة. ما زال الدليل يعرض التواريخ، لكنه لا يستطيع أن يعرف ما الذي أصبح قديمًا.

date-day = { $day } { $month } { $year }
date-month-year = { $month } { $year }
date-month-1 = يناير
date-month-2 = فبراير
date-month-3 = مارس
date-month-4 = أبريل
date-month-5 = مايو
date-month-6 = يونيو
date-month-7 = يوليو
date-month-8 = أغسطس
date-month-9 = سبتمبر
date-month-10 = أكتوبر
date-month-11 = نوفمبر
date-month-12 = ديسمبر

sources-title = من أين هذه المعلومات
sources-checked = رُوجع في { $date }.
sources-as-of = أحدث مصدر يعود إلى { $date }.
sources-known = هذا قانون معروف جيدًا. لم نقرأه من جديد في هذه المراجعة.
sources-uncertain = لسنا متأكدين من هذا. اسألوا محاميًا.
sources-overdue = كان يجب أن يُراجع هذا من جديد قبل { $date }. ربما تغيّر.
sources-number = المصدر { $number }
sources-page-overdue = كان يجب أن يُراجع جزء من هذه الصفحة من جديد قبل { $date }. ربما تغيّر القانون منذ ذلك الوقت. اسألوا محاميًا عما هو صحيح اليوم.
