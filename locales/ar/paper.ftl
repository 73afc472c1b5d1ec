# ما يُكتب على الورق فقط: في أسفل كل ورقة، وللأشكال التي لا يراها قارئ الشاشة.

paper-use-before = استخدموه قبل { $date }
paper-past = مضى التاريخ { $date }. قد تكون بعض الأجزاء قديمة. اسألوا محاميًا.
paper-from = طُبع في: { $clinic }
paper-page = صفحة { $number } من { $of }
paper-box = مربع لوضع إشارة
paper-ticked = مربع عليه إشارة
paper-line = سطر للكتابة
