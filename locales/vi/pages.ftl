# Chữ của chính các trang; nội dung hướng dẫn ở các tập tin khác.
# “Tiền tại ngoại” (bail) là của tòa hình sự; “tiền thế chân di trú” (immigration bond) là của ICE. Không bao giờ lẫn lộn.

# Các câu hỏi từng bước
walk-why = Vì sao chúng tôi hỏi
walk-answers-so-far = Các câu đã trả lời
walk-progress = Câu hỏi { $number } trong khoảng { $of } câu
walk-step-done = { $step } (xong)
walk-step-now = { $step } (bây giờ)
walk-step-plan = Kế hoạch của quý vị
walk-more-answers = Câu trả lời có thể giúp quý vị
walk-choose-one = Xin chọn một câu.
walk-choose-any = Xin chọn tất cả những câu đúng.
walk-pick-first = Xin chọn một câu trả lời trước. Chọn “Tôi không biết” cũng được.
walk-review = Các câu trả lời của quý vị
walk-review-help = Xin xem lại các câu trả lời. Thay đổi câu nào chưa đúng, rồi xem kế hoạch.
walk-see-plan = Xem kế hoạch
walk-fell-away = { $count ->
       *[other] Có { $count } câu trả lời trước không còn phù hợp nên đã được bỏ ra: { $questions }
    }

# Kế hoạch
plan-page = Kế hoạch của quý vị
plan-page-change = Thay đổi câu trả lời
plan-page-nothing-saved = Không có gì được lưu lại.
plan-page-from = Khi xong, xin bấm “Xóa và làm lại từ đầu”.
plan-page-not-finished = Vẫn còn câu hỏi chưa trả lời. Kế hoạch có thể thay đổi khi quý vị trả lời.
plan-page-because = Vì quý vị đã trả lời: { $answers }
plan-section-answer = Trả lời ngắn gọn
plan-section-now = Việc cần làm hôm nay
plan-section-know = Điều cần biết
plan-section-bail = Tiền tại ngoại: so sánh các lựa chọn
plan-section-ask-criminal = Hỏi luật sư hình sự
plan-section-ask-immigration = Hỏi luật sư di trú
plan-section-do-not = Điều không nên làm, nói hay ký
plan-section-clock = Cách tính giờ
plan-section-law = Luật ở nơi đó
plan-section-help = Ai giúp được
plan-bail-pay-now = Đóng tiền tại ngoại ngay
plan-bail-wait = Tạm thời chờ
plan-bail-ask-first = Hỏi các luật sư trước
plan-bail-no-money = Xin được thả mà không đóng tiền
plan-bail-next = Điều có thể xảy ra tiếp theo
plan-bail-wrong = Điều không hay có thể xảy ra
plan-bail-money = Tiền bạc
plan-bail-case = Vụ án hình sự
plan-local-help = Các nhóm giúp đỡ ở { $state }: { $groups }. Chúng tôi chưa gọi cho họ. Xin mở trang web của họ trước.

# Hỏi và đáp
faq-page = Hỏi và đáp
faq-page-search = Tìm câu trả lời
faq-page-search-hint = Nhập một từ, chẳng hạn: tại ngoại (bail)
faq-page-results = { $count ->
       *[other] { $count } câu trả lời
    }
faq-page-none = Không có câu trả lời nào có những từ như vậy. Xin thử một từ thôi, như “tại ngoại” (bail) hay “luật sư” (lawyer), hoặc xem danh sách.
faq-page-means = Điều này có nghĩa gì
faq-page-do = Quý vị có thể làm gì
faq-page-careful = Xin cẩn thận
faq-page-ask = Nên hỏi ai
faq-page-related = Đọc tiếp
faq-page-steps = Trong hướng dẫn từng bước

term-page-explains = { $term }: nghĩa là gì?

contact-run-by-ice = Chính ICE điều hành nơi này. Nếu phải gọi, xin để một công dân Mỹ, luật sư hoặc lãnh sự quán gọi, và chỉ nói những gì cần thiết.
