kiosk-quick-exit = فوری باہر
kiosk-quick-exit-name = فوری باہر: سکرین خالی کریں اور سب مٹا دیں۔ بٹن: { $key-quick-exit }
kiosk-blank-page = خالی صفحہ۔ آگے جانے کے لیے کوئی بھی بٹن دبائیں۔
kiosk-blank-title = دستاویز
kiosk-still-here = کیا آپ ابھی یہیں ہیں؟
kiosk-still-here-help = آگے جانے کے لیے سکرین کو چھوئیں یا کوئی بٹن دبائیں۔ اگر کسی نے ایسا نہ کیا تو آپ کے جواب تقریباً آدھے منٹ میں مٹ جائیں گے۔
