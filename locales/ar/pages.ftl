# كلمات الصفحات نفسها؛ أما ما يقوله الدليل فهو في الملفات الأخرى.

walk-why = لماذا نسأل
walk-answers-so-far = إجاباتكم حتى الآن
walk-progress = السؤال { $number } من نحو { $of }
walk-step-done = { $step } (تم)
walk-step-now = { $step } (الآن)
walk-step-plan = خطتكم
walk-more-answers = إجابات قد تفيدكم
walk-choose-one = اختاروا واحدة.
walk-choose-any = اختاروا كل ما ينطبق.
walk-pick-first = اختاروا إجابة أولًا. «لا أعرف» إجابة مقبولة أيضًا.
walk-review = إجاباتكم
walk-review-help = راجعوا إجاباتكم. غيّروا أي إجابة غير صحيحة، ثم انظروا إلى خطتكم.
walk-see-plan = عرض خطتكم
walk-fell-away = { $count ->
        [zero] لم تُحذف أي إجابة سابقة: { $questions }
        [one] إجابة سابقة واحدة لم تعد تنطبق، فحُذفت: { $questions }
        [two] إجابتان سابقتان لم تعودا تنطبقان، فحُذفتا: { $questions }
        [few] { $count } إجابات سابقة لم تعد تنطبق، فحُذفت: { $questions }
        [many] { $count } إجابة سابقة لم تعد تنطبق، فحُذفت: { $questions }
       *[other] { $count } إجابة سابقة لم تعد تنطبق، فحُذفت: { $questions }
    }

plan-page = خطتكم
plan-page-change = تغيير إجاباتي
plan-page-nothing-saved = لا يُحفظ أي شيء.
# هذه الكلمات بين علامتي التنصيص هي كلمات الزر frame-erase نفسها.
plan-page-from = عندما تنتهون، اضغطوا «مسح والبدء من جديد».
plan-page-not-finished = ما زالت هناك أسئلة بلا إجابة. قد تتغيّر الخطة عندما تجيبون عنها.
plan-page-because = لأنكم قلتم: { $answers }
plan-section-answer = الجواب القصير
plan-section-now = ماذا تفعلون اليوم
plan-section-know = ما يجب أن تعرفوه
plan-section-bail = الكفالة الجنائية: خياراتكم جنبًا إلى جنب
plan-section-ask-criminal = اسألوا محامي الدفاع الجنائي
plan-section-ask-immigration = اسألوا محامي الهجرة
plan-section-do-not = ما يجب ألا تفعلوه أو تقولوه أو توقّعوه
plan-section-clock = حساب الساعات
plan-section-law = القانون في مكان الشخص
plan-section-help = من يساعد
plan-bail-pay-now = دفع الكفالة الجنائية الآن
plan-bail-wait = الانتظار في الوقت الحالي
plan-bail-ask-first = سؤال المحامين أولًا
plan-bail-no-money = طلب الإفراج بلا دفع مال
plan-bail-next = ما قد يحدث بعد ذلك
plan-bail-wrong = ما قد يسوء
plan-bail-money = المال
plan-bail-case = القضية الجنائية
plan-local-help = مجموعات تعمل في { $state }: { $groups }. لم نتصل بها. افتحوا موقعها على الإنترنت أولًا.

faq-page = أسئلة وأجوبة
faq-page-search = البحث في الإجابات
faq-page-search-hint = اكتبوا كلمة، مثل: سجن
faq-page-results = { $count ->
        [zero] لا توجد إجابات
        [one] إجابة واحدة
        [two] إجابتان
        [few] { $count } إجابات
        [many] { $count } إجابة
       *[other] { $count } إجابة
    }
faq-page-none = لا توجد إجابة فيها كلمات كهذه. جرّبوا كلمة واحدة، مثل «سجن» أو «محامي»، أو تصفّحوا القائمة.
faq-page-means = ماذا يعني هذا
faq-page-do = ما يمكنكم فعله
faq-page-careful = انتبهوا
faq-page-ask = من تسألون
faq-page-related = اقرؤوا بعد ذلك
faq-page-steps = في الدليل خطوة بخطوة

term-page-explains = { $term }: ما المعنى؟

contact-run-by-ice = تدير ICE نفسها هذه الخدمة. إذا كان لا بد من الاتصال، فليتصل مواطن أمريكي أو محامٍ أو القنصلية، ولا يُقال إلا ما يلزم.
