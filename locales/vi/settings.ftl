# Cài đặt của máy này: cho máy riêng của gia đình, hoặc cho nhân viên văn phòng.

settings-page = Cài đặt
settings-intro = Đây là cài đặt của máy này. Mỗi thay đổi được lưu ngay. Câu trả lời của quý vị không bao giờ được lưu cùng.
settings-text-size = Cỡ chữ
settings-percent = { $percent }%
settings-colors = Màu sắc
settings-colors-light = Sáng
settings-colors-dark = Tối
settings-colors-strong = Tương phản mạnh
settings-paper = Giấy
settings-printer = Máy in
settings-printer-usual = Máy in thường dùng của máy này
settings-clinic = Tên văn phòng hoặc nhóm của quý vị
settings-clinic-help = Tên hiện ở trang đầu và ở cuối mỗi tờ in. Ở nhà thì có thể để trống.
settings-clinic-hint = Ví dụ, tên ghi trên cửa
settings-languages = Ngôn ngữ mà người đọc được chọn
settings-languages-help = Lúc nào cũng chọn được tiếng Anh.
settings-reviewed-only = Chỉ những ngôn ngữ đã có người đứng tên kiểm tra
# { $what } là danh sách mã ngôn ngữ trong tập tin cài đặt, như "xx, yy".
settings-unknown = Cài đặt có ghi ngôn ngữ mà hướng dẫn này không có: { $what }. Phần đó được bỏ qua.
