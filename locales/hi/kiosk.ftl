kiosk-quick-exit = तुरंत बाहर
kiosk-quick-exit-name = तुरंत बाहर: स्क्रीन खाली करें और सब मिटा दें। बटन: { $key-quick-exit }
kiosk-blank-page = खाली पन्ना। आगे बढ़ने के लिए कोई भी बटन दबाएँ।
kiosk-blank-title = दस्तावेज़
kiosk-still-here = क्या आप अभी यहीं हैं?
kiosk-still-here-help = आगे बढ़ने के लिए स्क्रीन छुएँ या कोई बटन दबाएँ। अगर किसी ने ऐसा नहीं किया, तो आपके जवाब करीब आधे मिनट में मिट जाएँगे।
