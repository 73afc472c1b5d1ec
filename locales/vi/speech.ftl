# Reading a page aloud.

speech-read = Đọc to
speech-stop = Ngừng đọc
speech-pause = Tạm dừng
speech-go-on = Đọc tiếp
speech-previous = Câu trước
speech-next = Câu sau
speech-slower = Chậm hơn
speech-faster = Nhanh hơn
speech-keys = { $key-read } đọc to trang này. Nhấn lần nữa để ngừng.
speech-no-program = Máy này không có chương trình đọc. Máy không thể đọc to các trang.
speech-no-voice = Máy này không có giọng đọc cho ngôn ngữ này. Máy không thể đọc to trang này.
speech-hung = Giọng đọc không trả lời. Hiện không đọc gì. Quý vị có thể thử lại.
speech-silent = Giọng đọc không có tiếng. Hãy xem loa hoặc tai nghe đã được cắm chưa.
speech-failed = Giọng đọc dừng vì có lỗi. Quý vị có thể thử lại.
