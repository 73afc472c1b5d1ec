# The first page.
# “ICE hold” is explained here at its first use; bail = ज़मानत, always the criminal court's.

home-title = आपका कोई अपना जेल में है, और ICE ने जेल से उन्हें रोककर रखने का अनुरोध किया है (“ICE hold”)। अब क्या करें, यहाँ देखें।
home-steps = कदम-दर-कदम चलें
    .text = कुछ सवालों के जवाब दें। करीब { $minutes-walk } मिनट लगते हैं। आपको एक प्लान मिलेगा: आज क्या करें, वकीलों से क्या पूछें, और क्रिमिनल कोर्ट की ज़मानत (bail) भरने से पहले क्या सोचें।
home-start = शुरू करें
home-resume = जहाँ छोड़ा था, वहीं से चलें
# In Hindi “one” also covers zero, so the number is always shown.
home-faq = सवाल और जवाब
    .text = { $count ->
        [one] { $count } जवाब, जिसे आप खोज सकते हैं
       *[other] { $count } जवाब, जिनमें आप खोज सकते हैं
    }
home-law = वे जहाँ हैं, वहाँ का कानून
    .text = ICE के रोककर रखने के अनुरोध (“ICE hold”) पर हर राज्य क्या कहता है, नक्शे पर और सूची में
home-clock = { $hours-hold } घंटे की घड़ी
    .text = रोककर रखना लगभग कब खत्म होना चाहिए, दोनों तरीकों से गिनकर
home-about = इस गाइड के बारे में
    .text = यह किसके लिए है, जानकारी कहाँ से आई, कितनी पुरानी है
