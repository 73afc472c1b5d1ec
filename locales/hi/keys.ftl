keys = कीबोर्ड
keys-name = स्क्रीन पर कीबोर्ड दिखाएँ या छिपाएँ
keys-space = खाली जगह
keys-delete = मिटाएँ
keys-capital = बड़ा अक्षर
keys-latin = a से z तक अक्षर
keys-hide = कीबोर्ड छिपाएँ
