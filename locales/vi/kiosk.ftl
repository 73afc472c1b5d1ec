kiosk-quick-exit = Thoát nhanh
kiosk-quick-exit-name = Thoát nhanh: xóa trắng màn hình và xóa hết. Phím: { $key-quick-exit }
kiosk-blank-page = Trang trắng. Nhấn phím bất kỳ để tiếp tục.
kiosk-blank-title = Tài liệu
kiosk-still-here = Quý vị còn ở đây không?
kiosk-still-here-help = Chạm màn hình hoặc nhấn một phím để tiếp tục. Nếu không ai làm vậy, câu trả lời của quý vị sẽ bị xóa sau khoảng nửa phút.
