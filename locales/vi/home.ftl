# Trang đầu.

home-title = Người thân của quý vị đang bị giam và ICE yêu cầu nhà giam giữ người đó lại (“ICE hold”). Đây là những việc quý vị có thể làm tiếp.
home-steps = Đi từng bước
    .text = Xin trả lời vài câu hỏi, mất khoảng { $minutes-walk } phút. Quý vị sẽ có một kế hoạch: hôm nay làm gì, hỏi các luật sư điều gì, và cần nghĩ đến điều gì trước khi đóng tiền tại ngoại (bail).
home-start = Bắt đầu
home-resume = Tiếp tục từ chỗ đã dừng
home-faq = Hỏi và đáp
    .text = { $count ->
       *[other] { $count } câu trả lời quý vị có thể tìm
    }
home-law = Luật ở nơi đó
    .text = Mỗi tiểu bang quy định gì về yêu cầu giam giữ của ICE (“ICE hold”), trên bản đồ và trong danh sách
home-clock = Đồng hồ { $hours-hold } giờ
    .text = Khoảng khi nào việc giữ người phải chấm dứt, tính theo cả hai cách
home-about = Về hướng dẫn này
    .text = Dành cho ai, lấy từ đâu, có từ bao giờ
