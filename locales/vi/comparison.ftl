# Bảng so sánh về tiền tại ngoại trên một trang riêng. Nội dung trong các ô nằm ở plan.ftl.

comparison-page = Đóng tiền tại ngoại ngay, hay khoan đã?
comparison-open = Mở bảng so sánh trên trang riêng
comparison-intro = Đây là bốn cách, đặt cạnh nhau. Không cách nào đúng cho tất cả mọi người. Xin cố gắng nói chuyện với luật sư trước khi đóng tiền.
comparison-yours = Bảng này theo các câu trả lời của quý vị:
comparison-go-on = Trả lời các câu còn lại, để bảng hợp hơn
comparison-general = Đây là bảng so sánh chung. Bảng được viết như thể mọi câu trả lời là “Tôi không biết”. Bảng sẽ hợp hơn khi quý vị trả lời các câu hỏi.
comparison-not-now = Các câu trả lời của quý vị đến giờ chưa dẫn đến việc phải chọn về tiền tại ngoại. Vì vậy đây là bảng so sánh chung. Bảng được viết như thể mọi câu trả lời là “Tôi không biết”.
comparison-start = Trả lời các câu hỏi
comparison-ask = Hỏi gì, và hỏi ai
