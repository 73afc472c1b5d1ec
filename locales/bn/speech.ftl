# Reading a page aloud.

speech-read = জোরে পড়ুন
speech-stop = পড়া বন্ধ করুন
speech-pause = বিরতি
speech-go-on = চালিয়ে যান
speech-previous = আগের বাক্য
speech-next = পরের বাক্য
speech-slower = আরও ধীরে
speech-faster = আরও দ্রুত
speech-keys = { $key-read } পাতাটি জোরে পড়ে শোনায়। বন্ধ করতে আবার চাপুন।
speech-no-program = এই কম্পিউটারে পড়ে শোনানোর প্রোগ্রাম নেই। এটি পাতা পড়ে শোনাতে পারে না।
speech-no-voice = এই কম্পিউটারে এই ভাষার কণ্ঠ নেই। এটি এই পাতা পড়ে শোনাতে পারে না।
speech-hung = কণ্ঠ সাড়া দিচ্ছে না। এখন কিছু পড়া হচ্ছে না। আপনি আবার চেষ্টা করতে পারেন।
speech-silent = কোনো শব্দ হচ্ছে না। দেখুন স্পিকার বা হেডফোন লাগানো আছে কি না।
speech-failed = ভুলের কারণে কণ্ঠ থেমে গেছে। আপনি আবার চেষ্টা করতে পারেন।
