# خود صفحوں کے الفاظ؛ گائیڈ کی باتیں دوسری فائلوں میں ہیں۔

walk-why = ہم یہ کیوں پوچھتے ہیں
walk-answers-so-far = اب تک آپ کے جواب
walk-progress = سوال { $number }، کل تقریباً { $of }
walk-step-done = { $step } (مکمل)
walk-step-now = { $step } (اس وقت)
walk-step-plan = آپ کا پلان
walk-more-answers = جواب جو شاید کام آئیں
walk-choose-one = کوئی ایک چنیں۔
walk-choose-any = جو جو درست ہو، سب چنیں۔
walk-pick-first = پہلے کوئی جواب چنیں۔ “مجھے معلوم نہیں” بھی ٹھیک ہے۔
walk-review = آپ کے جواب
walk-review-help = اپنے جواب ایک بار دیکھ لیں۔ جو درست نہ ہو اسے بدلیں، پھر اپنا پلان دیکھیں۔
walk-see-plan = اپنا پلان دیکھیں
walk-fell-away = { $count ->
        [one] پہلے کا ایک جواب اب لاگو نہیں ہوتا، اس لیے ہٹا دیا گیا: { $questions }
       *[other] پہلے کے { $count } جواب اب لاگو نہیں ہوتے، اس لیے ہٹا دیے گئے: { $questions }
    }

plan-page = آپ کا پلان
plan-page-change = میرے جواب بدلیں
plan-page-nothing-saved = کچھ بھی سیو نہیں ہوتا۔
# یہ الفاظ بٹن frame-erase کے الفاظ جیسے ہی رہیں۔
plan-page-from = جب کام ختم ہو جائے تو “سب مٹا کر پھر شروع کریں” دبائیں۔
plan-page-not-finished = کچھ سوال ابھی باقی ہیں۔ ان کے جواب دینے پر پلان بدل سکتا ہے۔
plan-page-because = کیونکہ آپ نے بتایا: { $answers }
plan-section-answer = مختصر جواب
plan-section-now = آج کیا کریں
plan-section-know = کیا جاننا ضروری ہے
plan-section-bail = فوجداری ضمانت: آپ کے راستے ساتھ ساتھ
plan-section-ask-criminal = فوجداری مقدمے کے وکیل سے پوچھیں
plan-section-ask-immigration = امیگریشن کے وکیل سے پوچھیں
plan-section-do-not = کیا نہ کریں، کیا نہ کہیں، کس پر دستخط نہ کریں
plan-section-clock = گھنٹوں کا حساب
plan-section-law = جہاں وہ ہیں، وہاں کا قانون
plan-section-help = کون مدد کرتا ہے
plan-bail-pay-now = فوجداری ضمانت ابھی ادا کریں
plan-bail-wait = ابھی انتظار کریں
plan-bail-ask-first = پہلے وکیلوں سے پوچھیں
plan-bail-no-money = رقم دیے بغیر رہائی مانگیں
plan-bail-next = آگے کیا ہو سکتا ہے
plan-bail-wrong = کیا خرابی ہو سکتی ہے
plan-bail-money = رقم
plan-bail-case = فوجداری مقدمہ
plan-local-help = { $state } میں کام کرنے والے گروپ: { $groups }۔ ہم نے انہیں فون نہیں کیا۔ پہلے ان کی ویب سائٹ کھولیں۔

faq-page = سوال اور جواب
faq-page-search = جوابوں میں تلاش کریں
faq-page-search-hint = کوئی لفظ لکھیں، جیسے ضمانت
faq-page-results = { $count ->
        [one] ایک جواب
       *[other] { $count } جواب
    }
faq-page-none = کسی جواب میں ایسے الفاظ نہیں ہیں۔ صرف ایک لفظ لکھ کر دیکھیں، جیسے “ضمانت” یا “وکیل”، یا فہرست دیکھیں۔
faq-page-means = اس کا مطلب کیا ہے
faq-page-do = آپ کیا کر سکتے ہیں
faq-page-careful = احتیاط کریں
faq-page-ask = کس سے پوچھیں
faq-page-related = اس کے بعد پڑھیں
faq-page-steps = قدم بہ قدم گائیڈ میں

term-page-explains = { $term }: اس کا مطلب کیا ہے؟

contact-run-by-ice = اسے خود ICE چلاتا ہے۔ اگر فون کرنا ضروری ہو تو کوئی امریکی شہری، وکیل یا قونصل خانہ کرے، اور کم سے کم بات بتائے۔
