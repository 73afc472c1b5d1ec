# Hướng dẫn trong cửa sổ dòng lệnh, `hold-guide text`. text-keys đi sau mỗi lần yêu cầu chọn.

text-keys = b để trở lại, q để kết thúc.
text-choose = Nhập một số rồi nhấn Enter;
text-choose-any = Nhập một hay nhiều số, cách nhau bằng dấu cách, rồi nhấn Enter;
text-choose-place = Nhập một số, hoặc tên hay chữ viết tắt của tiểu bang, rồi nhấn Enter;
text-choose-answer = Nhập một số, hoặc từ muốn tìm, rồi nhấn Enter;
text-not-understood = Không có lựa chọn đó. Xin thử lại.
text-nothing-found = Không tìm thấy gì. Xin thử một từ khác, hoặc một số.
text-plain-only = Cửa sổ này cho biết nó chỉ hiện được chữ cái thường, nên hướng dẫn hiện bằng tiếng Anh. Muốn có mọi ngôn ngữ, xin đặt thành Unicode.
