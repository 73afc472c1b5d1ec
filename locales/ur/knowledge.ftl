# خاص الفاظ کا صفحہ، اور ان صفحوں کی فہرست جو جواب نہیں ہیں۔

more-pages = اس گائیڈ میں اور بھی
glossary-page = خاص الفاظ
glossary-all = سب خاص الفاظ
glossary-intro = یہ الفاظ جیل میں، عدالت میں اور ICE کے ساتھ سننے میں آتے ہیں۔ ہر ایک کو آسان زبان میں سمجھایا گیا ہے۔
glossary-search = کوئی لفظ ڈھونڈیں
glossary-hint = کوئی لفظ لکھیں، جیسے ضمانت
glossary-results = { $count ->
        [one] ایک لفظ
       *[other] { $count } الفاظ
    }
glossary-none = ایسا کوئی خاص لفظ نہیں۔ یہ سب الفاظ ہیں۔
