# Reading a page aloud.

speech-read = ज़ोर से पढ़ें
speech-stop = पढ़ना बंद करें
speech-pause = विराम
speech-go-on = जारी रखें
speech-previous = पिछला वाक्य
speech-next = अगला वाक्य
speech-slower = और धीरे
speech-faster = और तेज़
speech-keys = { $key-read } पन्ने को ज़ोर से पढ़ता है। रोकने के लिए फिर दबाएँ।
speech-no-program = इस कंप्यूटर में बोलने वाला प्रोग्राम नहीं है। यह पन्ने पढ़कर नहीं सुना सकता।
speech-no-voice = इस कंप्यूटर में इस भाषा की आवाज़ नहीं है। यह इस पन्ने को पढ़कर नहीं सुना सकता।
speech-hung = आवाज़ जवाब नहीं दे रही। अभी कुछ नहीं पढ़ा जा रहा। आप फिर कोशिश कर सकते हैं।
speech-silent = आवाज़ नहीं आ रही। देखें कि स्पीकर या हेडफ़ोन लगा है या नहीं।
speech-failed = गड़बड़ी से आवाज़ रुक गई। आप फिर कोशिश कर सकते हैं।
