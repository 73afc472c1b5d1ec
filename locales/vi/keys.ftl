keys = Bàn phím
keys-name = Hiện hoặc ẩn bàn phím trên màn hình
keys-space = Dấu cách
keys-delete = Xóa
keys-capital = Chữ hoa
keys-latin = Chữ a đến z
keys-hide = Ẩn bàn phím
