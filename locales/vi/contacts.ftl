# Những nơi có thể giúp. contact-… là tên; .what cho biết để làm gì; .hours chỉ có khi biết.
# Đường dây và trang của ICE có ghi là do ICE điều hành. “Xin mở trang web trước; chúng tôi chưa gọi” giữ nguyên ở chỗ đó.

contact-ice-locator = Trang tìm người của ICE (ICE Online Detainee Locator)
    .what = Tìm người lớn bị ICE giam. **Trang này do ICE điều hành.** Người ở nhà giam quận chưa có tên ở đây cho đến khi ICE làm thủ tục nhận người. Xin thử mọi cách viết và cả hai họ. Trẻ em không hiện ở đây.

contact-ice-line = Đường dây thông tin và báo cáo về giam giữ của ICE (ICE Detention Reporting and Information Line)
    .what = Hỏi người bị ICE giam đang ở đâu, hoặc báo một vấn đề ở đó. **Đường dây này do ICE điều hành.** Nếu quý vị không có tình trạng hợp pháp, xin để một công dân Mỹ, luật sư hoặc lãnh sự quán gọi. Chỉ nói những gì cần thiết.
    .hours = Thứ Hai đến thứ Sáu, { $hour-ice-line-opens } giờ sáng đến { $hour-ice-line-closes } giờ tối, giờ miền Đông. Có tiếng Tây Ban Nha và thông dịch.

contact-vinelink = VINELink
    .what = Nhận tin báo khi nhà giam chuyển hoặc thả một người. Nghe nói dịch vụ này bao gồm nhiều nhà giam quận, nhưng không bao gồm hết ICE. Xin mở trang web trước; chúng tôi chưa kiểm tra.

contact-eoir-line = Đường dây hồ sơ của tòa di trú (EOIR)
    .what = Nghe ngày ra tòa sắp tới và quyết định của thẩm phán trong hồ sơ di trú. Cần [số A](term:a-number) của người đó. Đường dây không cho biết về [tiền thế chân di trú](term:immigration-bond).
    .hours = Ngày đêm, mọi ngày. Tiếng Anh và tiếng Tây Ban Nha.

contact-eoir-online = Trang tra hồ sơ của tòa di trú (EOIR)
    .what = Tra hồ sơ di trú bằng [số A](term:a-number) của người đó. Xin xem ở đây có lệnh trục xuất cũ không, trước khi quyết định về [tiền tại ngoại](term:bail).

contact-legal-directory = Danh bạ dịch vụ pháp lý di trú toàn quốc (National Immigration Legal Services Directory, Immigration Advocates Network)
    .what = Tìm luật sư di trú bất vụ lợi theo mã bưu chính (ZIP code) hoặc theo trung tâm giam giữ. Xin mở trang web trước; chúng tôi không biết trang có được cập nhật không.

contact-pro-bono-list = Danh sách trợ giúp pháp lý miễn phí của các tòa di trú (EOIR)
    .what = Tìm luật sư và các nhóm có thể giúp miễn phí, xếp theo từng tòa di trú. Mỗi năm có danh sách mới bốn lần.

contact-aila = Trang tìm luật sư của AILA (American Immigration Lawyers Association, Hội Luật sư Di trú Hoa Kỳ)
    .what = Tìm luật sư di trú tư. Xin hỏi tổng lệ phí trước. Xin mở trang web trước; chúng tôi chưa kiểm tra.

contact-doj-roster = Danh sách đại diện được công nhận của Bộ Tư pháp
    .what = Xem một người giúp không phải luật sư có phải là [đại diện được công nhận (accredited representative)](term:accredited-representative) không. Xin tìm tên người đó và tổ chức bất vụ lợi.

contact-state-bar = Luật sư đoàn của tiểu bang (state bar)
    .what = Xem một luật sư có giấy phép không. Luật sư đoàn cũng có thể giới thiệu luật sư tư hoặc buổi nói chuyện đầu giá rẻ. Xin tìm trên mạng tên tiểu bang của quý vị và “bar association”.

contact-clinic = CLINIC (Catholic Legal Immigration Network, Mạng lưới Pháp lý Di trú Công giáo)
    .what = Tìm các chương trình pháp lý di trú của nhóm Công giáo và cộng đồng. Xin mở trang web trước; chúng tôi chưa gọi.

contact-legal-aid = Trợ giúp pháp lý địa phương (Legal Services Corporation)
    .what = Tìm văn phòng trợ giúp pháp lý gần quý vị. Các văn phòng này bị giới hạn khi giúp người không có tình trạng hợp pháp, nên xin hỏi trước. Xin mở trang web trước; chúng tôi chưa gọi.

contact-idp = Immigrant Defense Project (IDP)
    .what = Hỏi về vụ án hình sự và di trú. Ai cũng hỏi được. Họ giúp nhiều nhất ở New York, còn nơi khác thì giải thích và giới thiệu. Quý vị để lại lời nhắn và họ gọi lại. Xin mở trang web trước để lấy số; chúng tôi chưa gọi.

contact-freedom-for-immigrants = Freedom for Immigrants
    .what = Tìm đường dây nóng của họ cho người bị ICE giam và gia đình. Xin mở trang web trước; chúng tôi chưa gọi, và có thể đã thay đổi.

contact-chirla = CHIRLA
    .what = Tìm đường dây giúp người di dân của họ, bằng tiếng Anh và tiếng Tây Ban Nha. Theo thông báo thì dành cho cả nước. Xin mở trang web trước; chúng tôi chưa gọi.

contact-nijc = National Immigrant Justice Center (NIJC)
    .what = Hỏi về trợ giúp pháp lý khi bị giam vì di trú, phần lớn ở vùng Trung Tây. Xin mở trang web trước; chúng tôi chưa gọi.

contact-nip = National Immigration Project
    .what = Xin nói với luật sư của quý vị về nơi này. Họ giúp các luật sư có hồ sơ khó, và có thể giới thiệu gia đình đến nơi khác. Xin mở trang web trước; chúng tôi chưa gọi.

contact-ilrc = Immigrant Legal Resource Center (ILRC)
    .what = Lấy thẻ “biết quyền của mình”, kế hoạch gia đình, và tài liệu cho luật sư hình sự. Một số có nhiều thứ tiếng. Họ không có đường dây trợ giúp.

contact-aclu = ACLU ở tiểu bang của quý vị
    .what = Hỏi họ có nhận vụ nhà giam giữ người quá lâu ([giam quá hạn](term:overdetention)) không. Họ có thể nhận một vụ vững chắc. Xin mở trang web trước để tìm tiểu bang của quý vị; chúng tôi chưa gọi.

contact-texas-law-help = TexasLawHelp (Texas)
    .what = Đọc bài hướng dẫn trên mạng cho gia đình về giam giữ di trú. Xin mở trang web trước; chúng tôi chưa kiểm tra bài có mới không.

contact-consulates = Lãnh sự quán của người đó
    .what = [Lãnh sự quán](term:consulate) có thể đến thăm, và có thể giúp tìm luật sư, giấy tờ và gia đình. Nếu người đó sợ chính quyền nước mình, xin hỏi luật sư trước. Bộ Ngoại giao Mỹ có danh sách các lãnh sự quán.

contact-ciam = CIAM, trung tâm trợ giúp của Mexico
    .what = Nơi này giúp tìm và hỗ trợ công dân Mexico bị giam giữ. Xin hỏi lãnh sự quán Mexico cách liên lạc.
    .hours = Ngày đêm, mọi ngày. Tiếng Tây Ban Nha và tiếng Anh.

contact-orr = Văn phòng Tái định cư Người tị nạn (Office of Refugee Resettlement, ORR)
    .what = Tìm một em nhỏ không có cha mẹ bên cạnh và đang được chính phủ trông coi. Trang tìm người của ICE không cho thấy trẻ em. Đây là văn phòng của chính phủ, nên xin cố gắng nói chuyện với luật sư cho em trước.

contact-bail-fund-network = Mạng lưới quỹ tại ngoại toàn quốc (National Bail Fund Network)
    .what = Tìm các nhóm có thể đóng [tiền tại ngoại](term:bail) hoặc [tiền thế chân di trú](term:immigration-bond). Hầu hết chỉ giúp tiền thế chân di trú sau khi số tiền đã được định. Xin mở trang web trước; chúng tôi chưa gọi.

contact-cebonds = CeBONDS
    .what = Đóng [tiền thế chân di trú](term:immigration-bond) trên mạng bằng chuyển khoản ngân hàng. **Trang này do ICE điều hành.** Công dân Mỹ, người có thẻ xanh, văn phòng luật và tổ chức bất vụ lợi đóng được. Xin tự quý vị vào trang này. Bất cứ ai gọi điện cho quý vị để thu tiền thế chân di trú đều không phải là thật.
