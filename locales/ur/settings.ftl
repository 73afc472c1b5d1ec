# اس کمپیوٹر کی سیٹنگز: گھر کے کمپیوٹر کے لیے، یا کلینک کے عملے کے لیے۔

settings-page = سیٹنگز
settings-intro = یہ اس کمپیوٹر کی سیٹنگز ہیں۔ ہر تبدیلی فوراً سیو ہو جاتی ہے۔ آپ کے جواب ان کے ساتھ کبھی سیو نہیں ہوتے۔
settings-text-size = حروف کا سائز
settings-percent = { $percent }٪
settings-colors = رنگ
settings-colors-light = ہلکے
settings-colors-dark = گہرے
settings-colors-strong = بہت نمایاں
settings-paper = کاغذ
settings-printer = پرنٹر
settings-printer-usual = اس کمپیوٹر کا عام پرنٹر
settings-clinic = آپ کے کلینک یا گروپ کا نام
settings-clinic-help = یہ پہلے صفحے پر اور ہر چھپے ہوئے صفحے کے نیچے آتا ہے۔ گھر پر آپ اسے خالی چھوڑ سکتے ہیں۔
settings-clinic-hint = مثلاً وہ نام جو آپ کے دروازے پر ہے
settings-languages = وہ زبانیں جو پڑھنے والے چن سکتے ہیں
settings-languages-help = انگریزی ہمیشہ چنی جا سکتی ہے۔
settings-reviewed-only = صرف وہ زبانیں جنہیں کسی ایسے شخص نے جانچا ہو جس کا نام دیا گیا ہو
settings-unknown = سیٹنگز میں ایسی زبان لکھی ہے جو اس گائیڈ میں نہیں: { $what }۔ اسے چھوڑ دیا گیا ہے۔
