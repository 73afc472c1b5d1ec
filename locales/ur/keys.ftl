keys = کی بورڈ
keys-name = اسکرین پر کی بورڈ دکھائیں یا چھپائیں
keys-space = خالی جگہ
keys-delete = مٹائیں
keys-capital = بڑا حرف
keys-latin = a سے z تک حروف
keys-hide = کی بورڈ چھپائیں
