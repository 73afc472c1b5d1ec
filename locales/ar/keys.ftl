keys = لوحة المفاتيح
keys-name = إظهار لوحة المفاتيح على الشاشة أو إخفاؤها
keys-space = مسافة
keys-delete = حذف
keys-capital = حرف كبير
keys-latin = الحروف من a إلى z
keys-hide = إخفاء لوحة المفاتيح
