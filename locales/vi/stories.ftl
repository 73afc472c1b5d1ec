# Những gia đình tưởng tượng cho buổi hội thảo. Ở đây chỉ có chuyện xảy ra với họ;
# luật và kế hoạch thì do chính hướng dẫn nói.

story-bail-set = Ana và Joe: đã có tiền tại ngoại
    .one = Joe bị bắt hôm thứ Sáu. Anh đang ở nhà giam quận tại Texas.
    .two = Thẩm phán đã định tiền tại ngoại, và Ana đã có sẵn tiền.
    .three = Rồi nhà giam cho Ana biết: ICE đã yêu cầu giữ người (“ICE hold”).
    .room = Nếu là quý vị, hôm nay quý vị có đóng tiền tại ngoại không?
    .home = Gọi cho luật sư trước khi đóng tiền có thể thay đổi rất nhiều.
    .note-family = Xin kể chậm rãi. Ana vội vàng không phải là lỗi của chị. Đừng hỏi ai ở đây về chuyện riêng của họ.
    .note-answers = Đọc to hai hay ba câu trả lời. Nói rằng ở đây, “Tôi không biết” luôn là một câu trả lời tốt.
    .note-room = Nhiều người sẽ nói: đóng đi, để anh được tự do. Xin cảm ơn từng người. Khoan nói ai đúng.
    .note-plan = Đọc từng dòng, rồi chờ một chút. Mời mọi người nói lại bằng lời của mình.
    .note-change = Trước hết thử một tiểu bang khác. Cùng một số tiền có thể dẫn đến một nơi khác. Sau đó thử câu về nhận tội.
    .note-home = Phát kế hoạch và tấm thẻ để trong ví. Chỉ cho mọi người chỗ có danh sách luật sư.

story-plea-offer = Sam và dì Rita: lời đề nghị nhận tội
    .one = Sam đã sống ở đây nhiều năm. Dì Rita đã nuôi Sam lớn.
    .two = Sam đang ở nhà giam tại Arizona. Nhà giam xác nhận có yêu cầu giữ người của ICE.
    .three = Sam được đề nghị nhận tội. Người ta nói đó là cách về nhà nhanh.
    .room = Quý vị muốn biết điều gì trước khi Sam đồng ý?
    .home = Trước khi đồng ý, hãy hỏi việc nhận tội ảnh hưởng gì đến hồ sơ di trú.
    .note-family = Dì Rita mong Sam về nhà kịp một bữa sinh nhật. Hãy để mọi người cảm nhận điều đó. Hy vọng thì không ai có lỗi cả. Đừng hỏi ai về tội danh.
    .note-answers = Chỉ vào dòng về nhận tội. Đó là câu trả lời quan trọng nhất trong chuyện này.
    .note-room = Có thể có người hỏi Sam bị buộc tội gì. Không cần biết điều đó. Xin đưa mọi người trở lại câu hỏi.
    .note-plan = Ở đây có hai luật sư. Nói bằng một câu mỗi luật sư làm việc gì.
    .note-change = Cho thấy điều gì vẫn còn khi các tội danh được hủy bỏ. Hỏi mọi người vì sao yêu cầu giữ người vẫn còn đó.
    .note-home = Phát tờ câu hỏi để hỏi luật sư hình sự.

story-time-is-over = Lena và Max: vẫn ở trong nhà giam
    .one = Lena đã đóng tiền tại ngoại cho chồng là Max ở Ohio.
    .two = Chị có tờ giấy mà ICE gửi cho nhà giam.
    .three = Đã hơn hai ngày. Max vẫn còn ở trong.
    .room = Quý vị sẽ gọi cho ai trước?
    .home = Ghi lại ngày giờ, và gọi luật sư ngay trong ngày.
    .note-family = Lena cứ hỏi đi hỏi lại ở quầy. Chị hỏi như vậy là đúng. Đừng hỏi ai xem người nhà của họ bị giữ bao lâu.
    .note-answers = Ở đây số giờ rất quan trọng. Hỏi xem ai biết giờ bắt đầu tính từ lúc nào. Đừng làm cho ai thấy như bị thi.
    .note-room = Có người muốn cùng nhau đến nhà giam. Nói rằng kế hoạch cũng nhắc đến điều đó.
    .note-plan = Dừng lại ở dòng về việc thúc ép nhà giam. Việc đó có thể đưa đến hai kết quả khác nhau. Vì vậy cần luật sư trước.
    .note-change = Thay đổi số giờ. Cho thấy khi chưa đủ hai ngày thì dòng đầu của kế hoạch là một dòng khác.
    .note-home = Phát lá thư hỏi nhà giam dựa vào quyền gì mà giữ người. Nhắc mọi người: dùng thư này cùng với luật sư.

story-judge-said-go = Grace và em trai: thẩm phán đã cho về
    .one = Một thẩm phán ở Illinois đã cho Eli, em trai của Grace, được về.
    .two = Nhà giam vẫn giữ anh. Họ nói có yêu cầu giữ người của ICE.
    .three = Hai con nhỏ của Eli hiện đang ở với Grace.
    .room = Hôm nay Grace cần gì, cho Eli và cho các cháu?
    .home = Luật ở từng nơi rất quan trọng. Xin xem luật của tiểu bang mình.
    .note-family = Hãy để mọi người nghĩ đến các cháu trước. Nhiều người sẽ nghĩ như vậy. Đừng hỏi ai có con nhỏ ở nhà.
    .note-answers = Chỉ vào tên tiểu bang. Nói rằng các phần tiếp theo tùy vào đó.
    .note-room = Ghi hai danh sách: cho Eli và cho các cháu. Cả hai đều có trong kế hoạch.
    .note-plan = Đọc câu “các nguồn của chúng tôi nói” đúng như đã viết. Đọc cả câu cuối của dòng đầu tiên.
    .note-change = Đổi tiểu bang thành Texas. Để mọi người có thì giờ đọc những dòng mất đi.
    .note-home = Phát tờ về con cái và đồ đạc.

story-sentence-ends = Paul và bà Mira: những tuần cuối
    .one = Paul, con trai bà Mira, đang thụ án ngắn hạn ở California.
    .two = Vài tuần nữa anh mãn hạn tù.
    .three = Một người cùng phòng giam nói ICE sẽ đến. Không ai đưa ra giấy tờ gì.
    .room = Ở đây điều gì là tin đồn, và điều gì chúng ta biết chắc?
    .home = Trước hết hãy tìm hiểu xem có thật là ICE yêu cầu giữ người không. Hãy dùng thời gian còn lại.
    .note-family = Chưa ai biết có yêu cầu giữ người hay không. Đó là ý chính của chuyện này. Đừng hỏi ai về chuyện tù tội trong gia đình họ.
    .note-answers = Chỉ vào câu trả lời “chỉ nghe nói”. Hướng dẫn xem điều đó là nghiêm túc, nhưng không làm ai sợ.
    .note-room = Có thể có người kể tin đồn họ nghe được. Xin tử tế lắng nghe, rồi trở lại chuyện của Paul.
    .note-plan = Mọi người cùng tập nói to câu hỏi trung lập để hỏi nhà giam. Đọc hết các dòng về California, không chỉ dòng đầu.
    .note-change = Trước hết thử là họ có tờ giấy. Sau đó thử là nhà giam nói không có yêu cầu giữ người.
    .note-home = Phát tờ lời mẫu để gọi hỏi nhà giam.

story-with-ice = Bạn của Omar: đã bị ICE giữ
    .one = Leo, bạn của Omar, bị giao cho ICE ở Georgia.
    .two = Leo đã ở nước này nhiều năm.
    .three = Có người gọi bảo Omar đóng tiền thế chân di trú qua điện thoại, ngay hôm nay.
    .room = Omar có nên đóng tiền cho người gọi không?
    .home = Có người gọi đòi tiền thế chân di trú? Hãy cố gắng nói chuyện với luật sư trước.
    .note-family = Omar là bạn, không phải người nhà. Bạn bè cũng giúp được. Đừng hỏi ai đã từng bị người gọi điện lừa chưa.
    .note-answers = Không hỏi ai ở đây là họ đã đến bằng cách nào. Đây là câu trả lời tưởng tượng của Leo.
    .note-room = Nếu mọi người thích, mời một người đóng vai người gọi. Xin giữ cho nhẹ nhàng.
    .note-plan = Dòng đầu nói rằng điều này chưa chắc chắn. Đọc đúng như vậy. Đừng nói cho chắc hơn.
    .note-change = Trước khi đổi, đọc to câu hỏi về lệnh trục xuất cũ. Rồi mới đổi.
    .note-home = Phát các câu hỏi để hỏi luật sư di trú.

story-cannot-find = Bea và Tom: anh ấy ở đâu?
    .one = Tom từng ở một nhà giam địa phương (parish jail) tại Louisiana.
    .two = Khi Bea gọi vào thứ Hai, tên anh không có trong danh sách.
    .three = Không ai nói cho chị biết anh ở đâu.
    .room = Quý vị sẽ tìm ở đâu trước?
    .home = Cứ vài giờ tìm lại một lần, và ghi lại từng bước.
    .note-family = Không biết tin là điều khó chịu đựng nhất. Xin dành một lúc yên lặng. Đừng hỏi ai đã từng trải qua chuyện này.
    .note-answers = Chỉ có vài câu trả lời. Biết ít vẫn lập được kế hoạch.
    .note-room = Ghi lên bảng những gì mọi người nói. Sau đó so lại với kế hoạch.
    .note-plan = Cho xem trang web tìm người trên giấy, đừng vào mạng tại chỗ. Nhắc mọi người cẩn thận với số điện thoại trên mạng xã hội.
    .note-change = Bây giờ chị đã tìm ra anh, ICE đang giữ anh. Cho thấy có bao nhiêu dòng mới. Các câu hỏi mới được tính là “Tôi không biết”. Đừng mời ai trả lời các câu đó.
    .note-home = Phát danh sách việc cần làm để tìm người.
