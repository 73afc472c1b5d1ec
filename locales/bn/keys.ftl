# The keyboard on the screen.

keys = কিবোর্ড
keys-name = স্ক্রিনে কিবোর্ড দেখান বা লুকান
keys-space = ফাঁকা
keys-delete = মুছুন
keys-capital = বড় হাতের অক্ষর
keys-latin = a থেকে z অক্ষর
keys-hide = কিবোর্ড লুকান
# Shown to readers of Chinese alone.
keys-han = এই কিবোর্ডে চীনা অক্ষর লেখা যায় না। ইংরেজি শব্দ দিয়ে খুঁজুন, বা তালিকা থেকে বেছে নিন।
