# Tìm người: trang này, những việc làm theo thứ tự, và những gì cần ghi ra giấy.

find-page = Tìm người
find-open = Mở trang “Tìm người”, từng bước một
find-intro = Xin đi từ trên xuống dưới, và đánh dấu trên giấy những gì đã làm. Nếu không tìm thấy gì, vài giờ sau xin làm lại từ đầu.
find-write = Cần ghi lại những gì
find-write-how = Xin chép danh sách này ra giấy và điền vào đó. Ở đây không phải gõ gì, và không có gì được giữ lại. Đừng đọc những điều này qua điện thoại nhà giam.

finding-part-jail = Trước hết: nhà giam
finding-roster = Xin xem danh sách người bị giam của chính nhà giam, hoặc gọi nhà giam. Khi vụ án hình sự còn giữ người đó, người đó ở đấy chứ không có trong trang tìm người của ICE.
finding-neutral = Nếu đã có tiền tại ngoại, xin hỏi: “Ngoài các tội danh, có lệnh hay yêu cầu giữ người nào khác (hold, detainer) ngăn việc thả không?” Đừng nói gì về nơi sinh hay tình trạng di trú.
finding-left = Nếu người đó đã đi khỏi, xin hỏi: ngày nào, giờ nào, ai đưa đi, và đưa đi đâu?
finding-moved = Xin xem cả danh sách của các nhà giam gần đó và của nhà tù tiểu bang. Có thể người đó đã bị chuyển, và [yêu cầu giữ người của ICE](term:detainer) có thể đi theo.

finding-part-ice = Sau đó: trang tìm người của ICE
finding-locator = Tìm người lớn ở { $site-locator }. [ICE](term:ice) điều hành trang này. Cần đúng tên, họ và nước sinh. Chỉ sau khi ICE làm thủ tục nhận người thì tên mới có ở đó.
finding-number = Nếu có [số A](term:a-number), xin tìm bằng số đó và nước sinh. Nếu số có ít hơn chín chữ số, xin thêm số không ở phía trước.
finding-spelling = Xin thử mọi cách viết. Thử riêng từng họ, thử cả hai họ cùng nhau, rồi đổi thứ tự. Thử có và không có dấu, gạch nối, khoảng trống, tên thứ hai, và tên trước khi lập gia đình.
finding-again = Trang này cập nhật chậm. Cứ vài giờ xin thử lại, và sau mỗi lần bị chuyển đi.
finding-child = Trang này không cho thấy người dưới { $age-adult } tuổi. Xin xem [trẻ em](page:situation-minor).

finding-part-others = Nếu tìm không ra
finding-lawyer = Xin gọi luật sư di trú, dù chưa tìm ra người đó. Luật sư có thể hỏi, và có thể nhờ thẩm phán can thiệp nếu người đó sắp bị chuyển đi.
finding-court = Với số A, xin gọi đường dây của tòa hoặc xem trên mạng. Ở đó cho biết phiên tòa sắp tới. Đây là tòa, không phải ICE.
finding-consulate = Xin hỏi [lãnh sự quán](term:consulate) của người đó. Lãnh sự quán có thể giúp tìm và thăm người đó. Nếu người đó sợ chính quyền nước mình, xin hỏi luật sư trước.
finding-office = Luật sư, một công dân Mỹ hoặc lãnh sự quán có thể gọi văn phòng ICE của vùng đó, có danh sách ở { $site-ice }. Rồi thử các trung tâm giam giữ gần đó.
finding-line = Bước cuối cùng mới là đường dây của chính ICE.

finding-part-careful = Xin cẩn thận
finding-quiet = Đừng nói với ai ở nhà giam hay ở ICE về nơi sinh, giấy tờ, hay cách bất cứ ai đã đến Mỹ. Xin coi mọi cuộc gọi của nhà giam là bị ghi âm.
finding-numbers = Có ứng dụng và danh sách cho số sai. Xin dùng các số trong hướng dẫn này hoặc số luật sư cho.
finding-scams = Có thể có người gọi đến, biết tên người đó và đòi tiền. ICE không gọi điện đòi tiền gia đình. Xin gọi lại cho luật sư theo số chính quý vị tìm được.

finding-write-name = Họ tên đầy đủ, và mọi cách viết
finding-write-birth = Ngày sinh và nước sinh
finding-write-a-number = [Số A](term:a-number), nếu có
finding-write-last-seen = Bị bắt hoặc được thấy lần cuối ở đâu và lúc nào
finding-write-booking = Nhà giam và số [hồ sơ nhà giam (booking)](term:booking)
finding-write-charge = Tội danh, [tiền tại ngoại](term:bail) và ngày ra tòa sắp tới
finding-write-calls = Mỗi cuộc gọi: ngày, giờ, đã nói với ai, họ nói gì
finding-write-searched = Mỗi lần tìm: ngày, giờ, và cách viết đã thử
finding-write-lawyers = Tên hai luật sư và cách liên lạc
finding-write-medicine = Thuốc người đó cần
