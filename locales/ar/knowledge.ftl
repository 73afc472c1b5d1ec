# قائمة الكلمات الخاصة كصفحة، وقائمة الصفحات التي ليست إجابات.

more-pages = المزيد في هذا الدليل
glossary-page = كلمات خاصة
glossary-all = كل الكلمات الخاصة
glossary-intro = تسمعون هذه الكلمات في السجن وفي المحكمة ومع ICE. كل كلمة مشروحة بلغة بسيطة.
glossary-search = البحث عن كلمة
glossary-hint = اكتبوا كلمة، مثل: احتجاز
glossary-results = { $count ->
        [zero] لا توجد كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $count } كلمات
        [many] { $count } كلمة
       *[other] { $count } كلمة
    }
glossary-none = لا توجد كلمة خاصة كهذه. هذه هي كل الكلمات.
