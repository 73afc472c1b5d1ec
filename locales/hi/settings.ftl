# इस कंप्यूटर की सेटिंग: परिवार के अपने कंप्यूटर के लिए, या क्लिनिक के स्टाफ़ के लिए।

settings-page = सेटिंग
settings-intro = ये इस कंप्यूटर की सेटिंग हैं। हर बदलाव तुरंत सेव हो जाता है। आपके जवाब इनके साथ कभी सेव नहीं होते।
settings-text-size = अक्षरों का आकार
settings-percent = { $percent }%
settings-colors = रंग
settings-colors-light = हल्के
settings-colors-dark = गहरे
settings-colors-strong = साफ़ अलग दिखने वाले
settings-paper = काग़ज़
settings-printer = प्रिंटर
settings-printer-usual = इस कंप्यूटर का आम प्रिंटर
settings-clinic = आपके क्लिनिक या संस्था का नाम
settings-clinic-help = यह पहले पन्ने पर और हर छपे पन्ने के नीचे दिखता है। घर पर आप इसे खाली छोड़ सकते हैं।
settings-clinic-hint = जैसे, जो नाम आपके दरवाज़े पर लिखा है
settings-languages = पढ़ने वाले कौन-सी भाषाएँ चुन सकते हैं
settings-languages-help = अंग्रेज़ी हमेशा चुनी जा सकती है।
settings-reviewed-only = सिर्फ़ वे भाषाएँ जिन्हें किसी ने अपना नाम देकर जाँचा है
settings-unknown = सेटिंग में ऐसी भाषा लिखी है जो इस गाइड में नहीं है: { $what }। उसे छोड़ दिया गया है।
