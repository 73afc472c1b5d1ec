# Khung của mỗi trang: thanh trên, nút bấm, chân trang và lời nhắn của chương trình.

frame-app-name = Khi ICE yêu cầu giữ người
frame-text-smaller = A–
    .name = Chữ nhỏ hơn
frame-text-larger = A+
    .name = Chữ lớn hơn
frame-language-menu = Chọn ngôn ngữ
frame-read-in = Đọc hướng dẫn này bằng
frame-second-language = Hiện thêm một ngôn ngữ bên cạnh
frame-no-second = Không thêm ngôn ngữ
frame-close = Đóng
frame-back = Trở lại
frame-continue = Tiếp tục
frame-change = Thay đổi
frame-change-what = Thay đổi: { $what }
frame-home = Trang đầu
frame-footer-offline = Dùng được khi không có internet
frame-footer-nothing-saved = Không lưu điều gì quý vị nhập vào
# Ngày đã có sẵn chữ “ngày” ở đầu (xem date-day).
frame-footer-advice = Thông tin luật pháp, không phải lời khuyên pháp lý · Nội dung { $date }
frame-erase = Xóa và làm lại từ đầu
frame-erased = Đã xóa các câu trả lời của quý vị.
frame-draft = Đây là bản dịch nháp. Chưa có người nào đứng tên kiểm tra bản dịch này.
frame-not-translated = Phần này chưa được dịch nên hiện bằng tiếng Anh.
frame-settings-set-aside = Không đọc được tập tin cài đặt của quý vị. Tập tin đó đã được để riêng ra, và chương trình đang dùng cài đặt thường.
frame-settings-not-saved = Không lưu được cài đặt của quý vị. Cài đặt này chỉ còn đến khi quý vị đóng chương trình.
frame-page-gone = Hướng dẫn không có trang này. Xin trở lại trang đầu.
frame-sorry = Xin lỗi, trang này bị lỗi
frame-sorry-text = Đây là lỗi của bản hướng dẫn, không phải do quý vị. Các câu trả lời của quý vị vẫn còn. Hãy về trang đầu và tiếp tục từ đó.
frame-clock-wrong = Đồng hồ của máy này có vẻ sai. Hướng dẫn vẫn hiện ngày tháng, nhưng không biết được phần nào đã cũ.

date-day = ngày { $day } { $month } năm { $year }
date-month-year = { $month } năm { $year }
date-month-1 = tháng Một
date-month-2 = tháng Hai
date-month-3 = tháng Ba
date-month-4 = tháng Tư
date-month-5 = tháng Năm
date-month-6 = tháng Sáu
date-month-7 = tháng Bảy
date-month-8 = tháng Tám
date-month-9 = tháng Chín
date-month-10 = tháng Mười
date-month-11 = tháng Mười Một
date-month-12 = tháng Mười Hai

sources-title = Thông tin này lấy từ đâu
sources-checked = Đã kiểm tra vào { $date }.
sources-as-of = Nguồn mới nhất là từ { $date }.
sources-known = Đây là luật nhiều người biết rõ. Lần kiểm tra này không đọc lại luật đó.
sources-uncertain = Chúng tôi không chắc về điều này. Xin hỏi luật sư.
sources-overdue = Lẽ ra phải kiểm tra lại điều này trước { $date }. Có thể đã có thay đổi.
sources-number = Nguồn { $number }
sources-page-overdue = Lẽ ra phải kiểm tra lại một phần của trang này trước { $date }. Từ đó đến nay luật có thể đã thay đổi. Xin hỏi luật sư xem hiện nay luật ra sao.
