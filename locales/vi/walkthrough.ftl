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
