# Trang nói về chính hướng dẫn này.

about-title = Về hướng dẫn này
about-what = Hướng dẫn này dành cho gia đình và bạn bè của người đang bị giam mà ICE yêu cầu nhà giam giữ lại. Đây là thông tin, không phải lời khuyên pháp lý. Hướng dẫn không biết hết câu chuyện của quý vị. Luật sư thì có thể biết.
about-promises = Chúng tôi cam kết
about-offline = Dùng được khi không có internet. Chương trình không kết nối với đâu cả.
about-blocked = Hệ thống của máy này cũng chặn mọi kết nối mạng của hướng dẫn.
about-not-blocked = Máy này không đặt thêm lớp chặn kết nối mạng. Hướng dẫn vẫn không mở kết nối nào.
about-no-trace = Không giữ lại điều gì quý vị nhập vào. Các câu trả lời sẽ mất khi quý vị xóa hoặc đóng chương trình.
about-sourced = Mỗi điều nói về luật đều ghi rõ lấy từ đâu và ngày đã kiểm tra.
about-age = Nội dung có từ bao giờ
about-age-text = Nội dung được kiểm tra lần cuối vào { $date }. Luật thay đổi nhanh. Có những phần phải được kiểm tra lại trong vòng { $days-moving } ngày. Phần nào đã quá hạn thì có ghi rõ.
about-not-reviewed = Chưa có luật sư nào duyệt lại
about-not-reviewed-text = Hướng dẫn được viết từ những nguồn đã công bố. Chưa có luật sư di trú nào duyệt lại. Trước khi làm gì, quý vị nên cố gắng nói chuyện với luật sư.
about-translations = Bản dịch
about-translations-text = Bản dịch vẫn là bản nháp cho đến khi có người đứng tên kiểm tra. Trang nào là bản nháp thì có ghi rõ.
about-sources-text = Đây là tất cả các nguồn. Số trong bài dẫn đến nguồn ở cuối trang.
about-keys = Bàn phím
about-keys-text = Phím Tab đi đến phần kế tiếp. Phím Enter hoặc phím cách để bấm nút. Các phím mũi tên đi qua lại giữa các lựa chọn. Ctrl và dấu cộng, hoặc Ctrl và dấu trừ, để đổi cỡ chữ. Ctrl và A chọn hết chữ trên trang, Ctrl và C để sao chép. Phím Esc đóng khung.
