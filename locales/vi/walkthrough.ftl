# Câu hỏi từng bước: mỗi trang một câu. “Người đó” = người đang bị giam; “quý vị” = người đọc.
# q-<câu hỏi> = tựa đề; .help = lời giải thích ở dưới; .why = “Vì sao chúng tôi hỏi”; .short = chữ ngắn trong danh sách.
# q-<câu hỏi>-<lựa chọn> = lựa chọn đầy đủ; .short = chữ ngắn trong dòng tóm tắt.
# “Tiền tại ngoại” (bail) là của tòa hình sự; “tiền thế chân di trú” (immigration bond) là của ICE. Không bao giờ lẫn lộn.
# “Nhà giam” = jail; “nhà tù” = prison.

## Các bước trên thanh tiến trình

section-place = Đang ở đâu
section-hold = Yêu cầu giữ
section-person = Người đó
section-case = Vụ án
section-more = Điều khác

## An toàn

q-private = Quý vị có đang đọc ở chỗ riêng tư không?
    .help = Nếu điện thoại hay máy tính bảng này là của nhà giam, xin ngừng lại. Những gì quý vị làm trên máy có thể bị theo dõi hoặc ghi lại.
    .why = Cuộc gọi, máy tính bảng, tin nhắn và thư từ trong nhà giam có thể bị ghi lại và đưa cho người khác. Hướng dẫn này không giữ lại gì, nhưng người ở gần quý vị có thể thấy màn hình.
    .short = Riêng tư
q-private-yes = Có, tôi ở chỗ an toàn và đây không phải máy của nhà giam
    .short = Đọc riêng tư
q-private-no = Không, có thể có người thấy, hoặc đây là điện thoại hay máy tính bảng của nhà giam
    .short = Không riêng tư
q-private-dont-know = Tôi không biết
    .short = Riêng tư: không rõ

## Người đó đang ở đâu

q-where = Hiện giờ người đó ở đâu?
    .help = Ở một vài tiểu bang, chính tiểu bang điều hành nhà giam địa phương. Trong trường hợp đó cũng xin chọn “nhà giam”. Ở đây không cần tên.
    .why = Khi một người bị giữ vì vụ án hình sự, nhà giam quyết định chuyện tiếp theo. Một khi [ICE](term:ice) đã giữ người đó thì theo những quy định khác.
    .short = Đang ở đâu
q-where-county-jail = Trong nhà giam (jail) của quận, thành phố hoặc địa phương khác
    .short = Nhà giam địa phương
q-where-prison = Trong nhà tù (prison) của tiểu bang hoặc liên bang
    .short = Nhà tù
q-where-ice = ICE đang giữ người đó
    .short = ICE đang giữ
q-where-cannot-find = Chúng tôi không tìm ra người đó
    .short = Không tìm ra
q-where-out = Người đó đã ra ngoài, nhưng chúng tôi lo lắng
    .short = Đã ra khỏi nhà giam
q-where-dont-know = Tôi không biết
    .short = Không rõ ở đâu

## Yêu cầu giữ người

q-hold = Có thật là ICE đã yêu cầu giữ người không?
    .help = [Yêu cầu giữ người của ICE (“ICE hold”)](term:detainer) là giấy của viên chức di trú gửi cho nhà giam. Đó là Mẫu { $form-detainer }. Quý vị có thể xem [cách hỏi xem có yêu cầu giữ người không](faq:is-there-a-hold).
    .why = Tin đồn có thể sai. Đây là một yêu cầu do viên chức ký, không phải do thẩm phán ký. Giấy này cho biết lý do ICE đưa ra để bắt người đó.
    .short = Yêu cầu giữ
q-hold-have-form = Có, chúng tôi có giấy đó hoặc đã thấy
    .short = Có giấy
q-hold-jail-confirmed = Có, nhà giam đã xác nhận
    .short = Nhà giam xác nhận
q-hold-only-heard = Chúng tôi chỉ nghe nói
    .short = Chỉ nghe nói
q-hold-jail-says-none = Nhà giam nói không có yêu cầu giữ người
    .short = Nhà giam nói không
q-hold-dont-know = Tôi không biết
    .short = Yêu cầu giữ: không rõ

## Người đó

q-citizen = Người đó có thể là công dân Mỹ không?
    .help = Người đó sinh ở Mỹ, hay đã nhập quốc tịch Mỹ? Cha, mẹ, hay ông bà có ai là công dân Mỹ không? Có phải cha hoặc mẹ đã nhập tịch khi người đó còn nhỏ và có thẻ xanh không?
    .why = Giam giữ công dân Mỹ vì chuyện di trú là trái luật. Nhiều người là công dân mà không biết. Nếu không đúng sự thật thì đừng bao giờ nói điều đó với viên chức.
    .short = Công dân
q-citizen-yes = Có, người đó là công dân Mỹ
    .short = Công dân Mỹ
q-citizen-maybe = Có lẽ: một trong các điều này có thể đúng
    .short = Có lẽ là công dân
q-citizen-no = Không
    .short = Không phải công dân
q-citizen-dont-know = Tôi không biết
    .short = Quốc tịch: không rõ

q-minor = Người đó có dưới { $age-adult } tuổi không?
    .help = Xin tính theo tuổi thật của hôm nay.
    .why = Trẻ em được bảo vệ nhiều hơn, và có những cơ quan khác chăm sóc các em.
    .short = Tuổi
q-minor-yes = Có, dưới { $age-adult } tuổi
    .short = Dưới { $age-adult } tuổi
q-minor-no = Không, từ { $age-adult } tuổi trở lên
    .short = Người lớn
q-minor-dont-know = Tôi không biết
    .short = Tuổi: không rõ

## Luật và vụ án

q-state = Đó là tiểu bang nào?
    .help = Xin chọn tiểu bang nơi có nhà giam hoặc nơi giam giữ. Nếu không tìm ra người đó, xin chọn tiểu bang nơi người đó bị bắt hoặc nơi có người thấy lần cuối.
    .why = Có tiểu bang bảo nhà giam giữ người cho ICE. Có tiểu bang cấm. Ở những nơi khác thì nhà giam quyết định. Tòa di trú cũng theo quy định của từng vùng.
    .short = Tiểu bang
q-state-dont-know = Tôi không biết
    .short = Tiểu bang: không rõ

q-stage = Vụ án hình sự đã đến đâu?
    .help = [Tiền tại ngoại (bail)](term:bail) là tiền hoặc lời cam kết để một người được chờ tòa hình sự ở ngoài nhà giam. Nhà giam, thư ký tòa (court clerk) hoặc [luật sư công (public defender)](term:public-defender) có thể cho quý vị biết.
    .why = Ở nhiều nhà giam, giờ của yêu cầu giữ người bắt đầu tính khi vụ án hình sự không còn giữ người đó nữa. Lúc đóng tiền tại ngoại có thể chính là lúc đó.
    .short = Vụ án hình sự
q-stage-no-bail-yet = Mới bị bắt; chưa định tiền tại ngoại
    .short = Chưa định tại ngoại
q-stage-bail-not-paid = Đã định tiền tại ngoại, và chưa ai đóng
    .short = Tại ngoại chưa đóng
q-stage-bail-denied = Thẩm phán không cho tại ngoại
    .short = Không cho tại ngoại
q-stage-bail-paid = Đã đóng tiền tại ngoại
    .short = Đã đóng tại ngoại
q-stage-charges-dropped = Các tội danh đã được hủy bỏ, hoặc tòa xử vô tội
    .short = Hủy bỏ tội danh
q-stage-sentence-finished = Người đó đã mãn án
    .short = Đã mãn án
q-stage-judge-released = Thẩm phán ra lệnh thả, không phải đóng tiền
    .short = Thẩm phán ra lệnh thả
q-stage-plea-offered = Công tố viên đề nghị thỏa thuận nhận tội
    .short = Đề nghị nhận tội
q-stage-serving-sentence = Người đó đang thụ án
    .short = Đang thụ án
q-stage-dont-know = Tôi không biết
    .short = Vụ án đến đâu: không rõ

q-since-release = Từ lúc lẽ ra người đó được tự do đến nay đã bao lâu?
    .help = Xin tính từ giờ đóng tiền tại ngoại, giờ các tội danh chấm dứt, giờ mãn án, hoặc giờ thẩm phán ra lệnh thả. Đó là [thời điểm lẽ ra được thả (release point)](term:release-point).
    .why = ICE yêu cầu nhà giam giữ thêm không quá { $hours-hold } giờ. Giờ tính từ thời điểm này, không phải từ ngày ICE gửi giấy. [Cuối tuần có tính không?](faq:do-weekends-count)
    .short = Đã bao lâu
q-since-release-under-48 = Chưa tới { $hours-hold } giờ
    .short = Dưới { $hours-hold } giờ
q-since-release-over-48-plain = Hơn { $hours-hold } giờ, ở giữa không có cuối tuần hay ngày lễ
    .short = Hơn { $hours-hold } giờ
q-since-release-over-48-weekend = Hơn { $hours-hold } giờ, ở giữa có cuối tuần hoặc ngày lễ
    .short = Hơn { $hours-hold } giờ, cuối tuần
q-since-release-dont-know = Tôi không biết
    .short = Bao lâu: không rõ

q-old-order = Có lệnh trục xuất cũ không?
    .help = Xin chọn “Có” nếu người đó từng có lệnh trục xuất, từng bị trục xuất, hoặc từng vắng mặt ở một phiên tòa di trú.
    .why = Với lệnh cũ, ICE có thể trục xuất một người rất nhanh, không cần phiên tòa mới. Điều đó thay đổi kết quả của việc đóng tiền tại ngoại. Đừng hỏi chuyện này qua điện thoại nhà giam.
    .short = Lệnh cũ
q-old-order-yes = Có
    .short = Có lệnh cũ
q-old-order-no = Không
    .short = Không có lệnh cũ
q-old-order-dont-know = Tôi không biết
    .short = Lệnh cũ: không rõ

q-entry = Người đó đến Mỹ bằng cách nào?
    .help = Xin nghĩ đến lần vào Mỹ gần đây nhất. Nếu không biết, xin chọn “Tôi không biết”. Đừng hỏi người đó qua điện thoại nhà giam.
    .why = ICE nói những người [vào Mỹ không qua kiểm tra](term:entered-without-inspection) thì không được đóng [tiền thế chân di trú](term:immigration-bond). Tính đến { $date-circuits }, ở một số vùng trong nước, tòa đồng ý như vậy. Ở những vùng khác, tòa không đồng ý.
    .short = Đến bằng cách nào
q-entry-visa-or-green-card = Có visa hoặc thẻ xanh
    .short = Visa hoặc thẻ xanh
q-entry-not-checked = Không qua viên chức kiểm tra
    .short = Không qua kiểm tra
q-entry-dont-know = Tôi không biết
    .short = Cách đến: không rõ

q-two-years = Người đó có thể chứng minh đã ở Mỹ { $years-proof } năm liền không?
    .help = Bằng chứng có thể là hợp đồng thuê nhà, hóa đơn, cuống lương, giấy thuế, giấy của trường hay của bác sĩ. Giấy tờ nên nối liền từng tháng một, ngược về trước.
    .why = Tính đến { $date-expedited-removal }, ICE có thể trục xuất nhanh một số người mà không qua thẩm phán. Điều đó có thể xảy ra nếu họ vào Mỹ không qua kiểm tra và không chứng minh được đã ở đây { $years-proof } năm.
    .short = { $years-proof } năm ở đây
q-two-years-under-or-no-proof = Không: ít hơn, hoặc không có bằng chứng
    .short = Dưới { $years-proof } năm hoặc không bằng chứng
q-two-years-longer = Có: lâu hơn, và chúng tôi có giấy tờ
    .short = Trên { $years-proof } năm, có bằng chứng
q-two-years-dont-know = Tôi không biết
    .short = Ở bao lâu: không rõ

q-charge = Hiện nay người đó bị buộc loại tội gì?
    .help = Nếu có nhiều tội danh, xin chọn dòng đầu tiên hợp với một tội danh nào đó. Chỉ cần bị bắt là đủ. Không cần phải có tội.
    .why = Có những tội danh có thể làm mất cơ hội được đóng tiền thế chân di trú. Với một số ít tội danh, chỉ riêng việc bị bắt cũng có thể đủ.
    .short = Tội danh
q-charge-laken-riley = Trộm cắp, ăn cắp trong tiệm hoặc đột nhập để trộm. Hoặc hành hung nhân viên công lực. Hoặc tội gây chết người hay thương tích nặng
    .short = Trộm cắp hoặc bạo lực
q-charge-serious = Ma túy, súng, bạo hành trong gia đình hoặc tội danh nặng khác
    .short = Ma túy, súng, tội nặng
q-charge-other = Vi phạm giao thông, lái xe khi say rượu (DWI) hoặc bất cứ điều gì khác
    .short = Giao thông, DWI, khác
q-charge-dont-know = Tôi không biết
    .short = Tội danh: không rõ

q-afraid = Người đó có sợ phải trở về nước mình không?
    .help = Xin nghĩ đến việc bị chính quyền, băng đảng, vợ chồng, người yêu hay bất cứ ai khác làm hại nặng.
    .why = Trong một số trường hợp, ICE có thể đưa một người về nước rất nhanh. Nói rõ là mình sợ có thể giúp được phỏng vấn đặc biệt trước đã.
    .short = Nỗi sợ
q-afraid-yes = Có
    .short = Sợ trở về
q-afraid-no = Không
    .short = Không sợ
q-afraid-dont-know = Tôi không biết
    .short = Nỗi sợ: không rõ

## Điều khác

q-more = Có điều nào sau đây đúng với người đó không?
    .help = Xin chọn tất cả những điều đúng.
    .why = Mỗi điều thêm vài dòng vào kế hoạch của quý vị.
    .short = Thêm
q-more-victim = Người đó là nạn nhân của tội phạm, của nạn buôn người hoặc bị bạo hành trong nhà
    .short = Nạn nhân tội phạm
q-more-medical = Người đó bị bệnh hoặc cần thuốc
    .short = Cần thuốc
q-more-children = Có trẻ em sống nhờ người đó
    .short = Trẻ em
q-more-status = Người đó có DACA, TPS hoặc hồ sơ tị nạn chưa xong
    .short = DACA, TPS hoặc tị nạn
q-more-none = Không có điều nào
    .short = Không có gì thêm
