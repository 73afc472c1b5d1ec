# Dành cho người giúp ngồi cạnh người đọc mà không nói tiếng của họ.

helper-setting = Có người giúp ngồi cạnh người đọc
helper-setting-help = Hai ngôn ngữ nằm cạnh nhau, các dòng có đánh số. Một dải ở dưới cho biết nên hỏi gì tiếp.
helper-which = Người ngồi cạnh quý vị đọc được tiếng gì? Xin chọn làm ngôn ngữ thứ hai.
helper-choose = Chọn ngôn ngữ thứ hai
helper-swap = Đổi chỗ hai ngôn ngữ
# { $what } là tên của một ngôn ngữ trong chính ngôn ngữ đó.
helper-larger = Lớn hơn: { $what }
helper-home = Trước hết xin nói quý vị là ai, và không có gì được lưu lại. Rồi cùng nhau bấm bắt đầu.
helper-review = Cùng đọc từng câu trả lời và hỏi: như vậy có đúng không?
helper-plan = Cùng đọc khung đầu tiên. Rồi đọc những việc cần làm hôm nay, từng dòng một. Chỉ vào các con số.
helper-ask-private = Hỏi: quý vị có thể đọc ở chỗ không ai nhìn thấy không? Chỉ vào các thẻ.
helper-ask-where = Hỏi: hiện giờ người đó ở đâu? Chỉ vào các thẻ. Đừng hỏi tên.
helper-ask-hold = Hỏi: có tờ giấy không, hay nhà giam nói như vậy? Chỉ vào các thẻ. Nếu họ có giấy, xin họ cho xem.
helper-ask-citizen = Chỉ hỏi những gì ghi trên thẻ. Đừng hỏi về tình trạng di trú nào khác.
helper-ask-minor = Hỏi: người đó có dưới { $age-adult } tuổi không? Đừng hỏi ngày sinh.
helper-ask-state = Hỏi: nhà giam ở tiểu bang nào? Đừng hỏi người đọc sống ở đâu.
helper-ask-stage = Hỏi: đã định tiền tại ngoại chưa, và đã đóng chưa? Chỉ vào các thẻ. Đừng hỏi về tiền bạc hay tình trạng di trú.
helper-ask-since-release = Hỏi: lẽ ra người đó được tự do lúc nào? Cùng nhau đếm ngày.
helper-ask-old-order = Hỏi: có bao giờ thẩm phán ra lệnh cho người đó rời nước Mỹ không? “Tôi không biết” cũng là câu trả lời tốt.
helper-ask-entry = Chỉ hỏi những gì ghi trên thẻ. Đừng hỏi đó là nước nào.
helper-ask-two-years = Hỏi: có giấy tờ chứng minh điều đó không? Chỉ vào các thẻ. Quý vị không cần xem giấy tờ.
helper-ask-charge = Hỏi: hiện nay bị buộc tội gì? Chỉ vào các thẻ. Đừng hỏi chuyện gì đã xảy ra.
helper-ask-afraid = Hỏi: người đó có sợ phải trở về không? Cho họ thời gian. Đừng hỏi vì sao, hay về nước nào.
helper-ask-more = Chỉ vào từng thẻ và hỏi: điều này có đúng không? Chỉ cần có hay không, đừng hỏi thêm.
