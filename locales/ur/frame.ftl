# ہر صفحے کے گرد کا حصہ: پٹی، بٹن، نچلی لائن، اور پروگرام کے پیغام۔
# کمپیوٹر میں رکھنے کے لیے لفظ "سیو" لکھیں: "محفوظ" کا مطلب "خطرے سے باہر" بھی ہوتا ہے۔

frame-app-name = ICE کی حراستی درخواست کے بعد
frame-text-smaller = A–
    .name = حروف چھوٹے کریں
frame-text-larger = A+
    .name = حروف بڑے کریں
frame-language-menu = زبان چنیں
frame-read-in = یہ گائیڈ اس زبان میں پڑھیں
frame-second-language = ساتھ میں دوسری زبان دکھائیں
frame-no-second = دوسری زبان نہیں
frame-close = بند کریں
frame-back = پیچھے
frame-continue = آگے
frame-change = بدلیں
frame-change-what = بدلیں: { $what }
frame-home = پہلا صفحہ
frame-footer-offline = انٹرنیٹ کے بغیر چلتی ہے
frame-footer-nothing-saved = آپ کا درج کیا ہوا کچھ بھی سیو نہیں ہوتا
frame-footer-advice = قانونی معلومات، قانونی مشورہ نہیں · مواد کی تاریخ { $date }
frame-erase = سب مٹا کر پھر شروع کریں
frame-erased = آپ کے جواب مٹا دیے گئے ہیں۔
frame-draft = یہ ترجمہ ابھی مسودہ ہے۔ ابھی تک کسی ایسے شخص نے اسے نہیں جانچا جس کا نام دیا گیا ہو۔
frame-not-translated = اس حصے کا ترجمہ ابھی نہیں ہوا۔ یہ انگریزی میں دکھایا گیا ہے۔
frame-settings-set-aside = آپ کی سیٹنگز کی فائل پڑھی نہیں جا سکی۔ اسے الگ رکھ دیا گیا ہے، اور عام سیٹنگز استعمال ہو رہی ہیں۔
frame-settings-not-saved = آپ کی سیٹنگز سیو نہیں ہو سکیں۔ پروگرام بند ہوتے ہی یہ ختم ہو جائیں گی۔
frame-page-gone = یہ صفحہ گائیڈ میں نہیں ہے۔ براہِ کرم پہلے صفحے پر واپس جائیں۔
frame-sorry = معذرت، اس صفحے میں خرابی ہو گئی
frame-sorry-text = یہ گائیڈ کی خرابی ہے، آپ کی غلطی نہیں۔ آپ کے جواب اب بھی یہاں ہیں۔ شروع میں واپس جائیں اور وہاں سے چلیں۔
frame-clock-wrong = لگتا ہے اس کمپیوٹر کی گھڑی غلط ہے۔ گائیڈ اب بھی تاریخیں دکھاتی ہے، مگر یہ نہیں بتا سکتی کہ کون سی بات پرانی ہو چکی ہے۔

date-day = { $day } { $month }، { $year }
date-month-year = { $month } { $year }
date-month-1 = جنوری
date-month-2 = فروری
date-month-3 = مارچ
date-month-4 = اپریل
date-month-5 = مئی
date-month-6 = جون
date-month-7 = جولائی
date-month-8 = اگست
date-month-9 = ستمبر
date-month-10 = اکتوبر
date-month-11 = نومبر
date-month-12 = دسمبر

sources-title = یہ معلومات کہاں سے لی گئی ہیں
sources-checked = جانچ کی تاریخ: { $date }۔
sources-as-of = سب سے نیا حوالہ { $date } کا ہے۔
sources-known = یہ جانا مانا قانون ہے۔ اس جانچ کے لیے اسے دوبارہ نہیں پڑھا گیا۔
sources-uncertain = ہمیں اس بات کا یقین نہیں ہے۔ کسی وکیل سے پوچھیں۔
sources-overdue = اسے { $date } تک دوبارہ جانچنا تھا۔ ہو سکتا ہے یہ بدل گیا ہو۔
sources-number = حوالہ { $number }
sources-page-overdue = اس صفحے کے ایک حصے کو { $date } تک دوبارہ جانچنا تھا۔ ہو سکتا ہے تب سے قانون بدل گیا ہو۔ کسی وکیل سے پوچھیں کہ آج کیا درست ہے۔
