# The workshop: made-up families on a wall, one idea at a time.
# In Hindi “one” also covers zero. workshop-stay has no [0], so its number is always shown.

workshop-title = वर्कशॉप के लिए
workshop-help = लोगों के सामने एक काल्पनिक परिवार की कहानी कदम-दर-कदम दिखाएँ। सब देख सकते हैं कि यह गाइड उस परिवार के लिए क्या प्लान बनाएगी, और जवाब बदलने से क्या बदलेगा। किसी को अपनी कहानी बताने की ज़रूरत नहीं है।
workshop-keys = आगे बढ़ने के लिए: दायाँ तीर, Page Down या क्लिकर। पीछे जाने के लिए: बायाँ तीर या Page Up। Home बटन से फिर शुरू होता है।
workshop-stories = काल्पनिक परिवार
workshop-notes = बोलने वाले के नोट्स, पढ़ने या प्रिंट करने के लिए
workshop-notes-of = बोलने वाले के नोट्स: { $what }
workshop-notes-help = यह बोलने वाले के लिए है। हर हिस्से में लिखा है कि दीवार पर क्या दिख रहा है और क्या कहना है। यह जानकारी है, कानूनी सलाह नहीं। अगर कोई आपको अपना केस बताए, तो वकील ढूँढने में उनकी मदद करें।
workshop-say = क्या कहें
workshop-made-up = यह परिवार काल्पनिक है। प्लान वही है, जो गाइड इन जवाबों पर बताती है।
workshop-made-up-of = एक काल्पनिक परिवार: { $what }
workshop-answers = उनके जवाब
workshop-answer = { $what }: { $answers }
workshop-room = आप क्या सोचते हैं?
workshop-change = क्या बदलेगा?
workshop-change-pick = { $what }। अभी यह है: { $answers }। दूसरा जवाब चुनें:
workshop-now-says = अब जवाब यह है: { $answers }
workshop-gone =
    { $count ->
        [0] कोई लाइन नहीं हटती
        [one] एक लाइन हट जाती है
       *[other] { $count } लाइनें हट जाती हैं
    }
workshop-new =
    { $count ->
        [0] कोई नई लाइन नहीं है
        [one] एक लाइन नई है
       *[other] { $count } लाइनें नई हैं
    }
workshop-bail = ज़मानत के रास्तों की तुलना भी बदल जाती है। उसे प्लान में देखें।
workshop-assumed = नए सवालों का जवाब “पता नहीं” माना जाता है।
workshop-stay =
    { $count ->
        [one] { $count } लाइन वैसी ही रहती है।
       *[other] { $count } लाइनें वैसी ही रहती हैं।
    }
workshop-home = घर ले जाने के लिए
workshop-handout = “अपने साथ ले जाएँ” से यह कहानी और प्लान सबके लिए प्रिंट होते हैं। उसके शीर्षक में लिखा है कि परिवार काल्पनिक है।
workshop-next = आगे
workshop-before = पिछला कदम
workshop-first = शुरू से
workshop-number = { $number } / { $of }
