keys = Bàn phím
keys-name = Hiện hoặc ẩn bàn phím trên màn hình
keys-space = Dấu cách
keys-delete = Xóa
keys-capital = Chữ hoa
keys-latin = Chữ a đến z
keys-hide = Ẩn bàn phím
# Chỉ người đọc tiếng Trung thấy câu này.
keys-han = Bàn phím này không viết được chữ Hán. Xin tìm bằng một từ tiếng Anh, hoặc chọn trong danh sách.
