# Trường hợp đặc biệt. situation-<id> = tên trong danh sách và tựa của trang; các thuộc tính là
# từng dòng, như trong faq.ftl. “Người đó” = người đang bị giam; “quý vị” = người đọc.

situations-page = Trường hợp đặc biệt
situations-intro = Có những điều làm thay đổi việc quý vị nên làm. Xin mở mỗi trường hợp đúng với mình. Có thể đúng nhiều trường hợp cùng lúc.
# Trên danh sách các trường hợp theo câu trả lời của người đọc.
situations-yours = Trường hợp của quý vị
situations-all = Tất cả trường hợp đặc biệt

situation-citizen = Người đó là, hoặc có thể là, công dân Mỹ
    .answer = Theo luật, [ICE](term:ice) không được phép giam giữ công dân Mỹ. Xin đưa bằng chứng cho luật sư xem ngay hôm nay.
    .means-1 = Có người là công dân mà không biết. Có thể cha hoặc mẹ đã nhập tịch khi người đó còn nhỏ và có thẻ xanh. Hoặc người đó sinh ở nước ngoài, có cha hoặc mẹ là công dân.
    .means-2 = Dù vậy, đã có công dân bị giam. ICE có thể hủy [yêu cầu giữ người](term:detainer), và trong một vụ được biết, ICE đã hủy khi thấy bằng chứng.
    .do-1 = Xin tìm hộ chiếu Mỹ, thẻ hộ chiếu, giấy khai sinh Mỹ hoặc giấy quốc tịch. Nếu có quốc tịch nhờ cha mẹ, xin tìm giấy tờ của cha mẹ.
    .do-2 = Xin nhờ luật sư gửi bản sao cho người chỉ huy nhà giam và cho ICE. Xin giữ bản chính.
    .careful-1 = Nếu không chắc, đừng nói điều đó với viên chức. Nhận sai mình là công dân có thể gây hại lâu dài. Luật sư có thể xem lại.
    .careful-2 = Người đó không nên ký giấy tờ rời nước Mỹ.
    .ask-1 = Hỏi luật sư: “Luật sư sẽ xin ICE hủy yêu cầu giữ người chứ? Nếu ICE từ chối, luật sư sẽ nộp [đơn habeas corpus](term:habeas-corpus) lên thẩm phán chứ?”

situation-green-card = Người đó có thẻ xanh hoặc đến với visa
    .answer = Người có thẻ xanh cũng có thể bị [ICE yêu cầu giữ](term:detainer) vì một số tội hoặc tội danh. Họ vẫn có quyền gặp thẩm phán, và thường có quyền xin đóng [tiền thế chân di trú](term:immigration-bond).
    .means-1 = Người đến với visa thường cũng có thể xin đóng tiền thế chân di trú. Quy định về một số tội có thể làm mất quyền này. Việc đó gọi là [giam giữ bắt buộc](term:mandatory-detention).
    .means-2 = Việc [nhận tội hoặc không phản đối tội danh (plea)](term:plea) có thể gây nguy hiểm cho thẻ xanh hoặc tình trạng di trú, dù thỏa thuận trông có vẻ tốt.
    .means-3 = Có người có thẻ xanh là công dân mà không biết. Xin xem [công dân](page:situation-citizen).
    .do-1 = Xin đưa cho luật sư bản sao thẻ xanh hoặc visa, và mọi giấy tờ của tòa, cũ và mới.
    .do-2 = Xin cố gắng có lời khuyên về di trú trước khi nhận tội hay khai bất cứ điều gì trước tòa.
    .careful-1 = Người đó không nên ký giấy đồng ý rời đi trước khi luật sư giải thích.
    .ask-1 = Hỏi luật sư di trú: “Tội danh này có làm người đó có thể bị trục xuất không? Còn nếu nhận tội thì sao?”
    .ask-2 = Hỏi thêm: “Tội danh này có làm người đó không được đóng tiền thế chân di trú không? Chúng tôi có thể xin thẩm phán xét rằng điều đó không làm mất quyền này không?”

situation-old-order = Người đó có lệnh trục xuất cũ, hoặc từng bị trục xuất
    .answer = [ICE](term:ice) có thể sẽ đưa được người đó đi rất nhanh mà không qua thẩm phán. Xin cố gắng nói chuyện với luật sư di trú ngay hôm nay, trước khi có ai đóng tiền hay ký gì.
    .means-1 = Người đó có thể xin được bảo vệ vì sợ phải trở về. Trong khi chờ quyết định, [thẩm phán di trú](term:immigration-judge) không thể cho đóng [tiền thế chân di trú](term:immigration-bond).
    .means-2 = Nếu người đó đã bị trục xuất rồi trở lại, ICE có thể dùng lại lệnh cũ. Việc này gọi là [reinstatement (dùng lại lệnh cũ)](term:reinstatement). Nói rõ mình sợ phải trở về là cách chính để ngăn việc đó.
    .means-3 = Lệnh do vắng mặt ở một phiên tòa đôi khi có thể được mở lại. Nếu đã không nhận được giấy báo, có thể xin bất cứ lúc nào. Với các lý do chính đáng khác thì thời hạn rất ngắn.
    .means-4 = Tính đến { $date-third-countries }, ICE có thể tìm cách đưa một người đến nước không phải nước mình, và các tòa vẫn đang xét việc này. Nếu sợ bất cứ nước nào, xin cho luật sư biết.
    .do-1 = Xin xem có lệnh không bằng [số A](term:a-number) ở { $site-court } hoặc { $phone-eoir-line }.
    .do-2 = Nếu người đó sợ phải trở về, nên nói rõ như vậy, hơn một lần, với mọi viên chức.
    .careful-1 = Đừng nói về hồ sơ cũ qua điện thoại nhà giam hay với viên chức. Trở lại sau khi bị trục xuất mà không có phép có thể là tội liên bang.
    .ask-1 = Hỏi luật sư di trú: “Có thể mở lại lệnh đó không? Làm vậy có ngưng việc trục xuất không? Có thể xin bảo vệ vì sợ phải trở về không?”

situation-victim = Người đó là nạn nhân của tội phạm hoặc bạo hành
    .answer = Điều này có thể giúp. Một số nạn nhân có thể đủ điều kiện xin visa đặc biệt hoặc được bảo vệ. Đó là nạn nhân đã giúp cảnh sát, nạn nhân buôn người, và người bị gia đình bạo hành.
    .means-1 = Tên gọi là [visa U, visa T và VAWA](term:u-t-visa-vawa). Visa U cho nạn nhân đã giúp cảnh sát, visa T cho nạn nhân buôn người, và VAWA cho người bị vợ chồng, cha mẹ hoặc con bạo hành.
    .means-2 = Hồ sơ loại này đang chờ không ngăn được [ICE](term:ice) giam giữ. ICE đã chấm dứt chính sách dành cho nạn nhân vào { $date-victim-policy }. Sau đó có một vụ kiện, và kết quả chưa chắc chắn.
    .do-1 = Xin giữ bản sao biên nhận và thư chấp thuận ở chỗ mà luật sư và gia đình gửi đi được.
    .do-2 = Xin kể riêng cho luật sư chuyện gì đã xảy ra, và đã trình báo chưa.
    .careful-1 = Đừng kể chuyện bị hại qua điện thoại nhà giam.
    .careful-2 = Tờ thông báo kèm theo [yêu cầu giữ người của ICE](term:detainer) có ghi một số điện thoại cho nạn nhân. Đó là đường dây của chính ICE, nên xin cố gắng nói chuyện với luật sư trước.
    .ask-1 = Hỏi luật sư di trú: “Người đó có đủ điều kiện là nạn nhân không? Hiện nay có thể nộp gì? Luật sư có thể xin ICE bỏ yêu cầu giữ người không?”

situation-minor = Người đó dưới { $age-adult } tuổi
    .answer = Xin tìm luật sư cho em ngay. Quy định cho trẻ em khác với người lớn.
    .means-1 = Em nào không có cha mẹ ở đây phải được giao cho văn phòng tị nạn của chính phủ (ORR), thường là trong vòng { $hours-orr } giờ.
    .means-2 = Quy định của các tiểu bang về [yêu cầu giữ người của ICE](term:detainer) đối với trẻ em mỗi nơi mỗi khác, và chưa chắc chắn. Chỉ luật sư mới nói được nơi này được phép làm gì.
    .means-3 = Trẻ em bị Bộ Nội An giữ vẫn được tòa bảo vệ. Sự bảo vệ này gọi là Flores.
    .do-1 = Xin cho luật sư bào chữa thiếu niên biết về yêu cầu giữ người. Xin tìm luật sư rành hồ sơ di trú của trẻ em.
    .do-2 = Nếu em đã bị chuyển đi, xin hỏi ORR. Tìm trên trang của họ đường dây cho cha mẹ. Trang tìm người của ICE không cho thấy trẻ em.
    .careful-1 = Trẻ em không phải trả lời câu hỏi của [ICE](term:ice). Xin yêu cầu có luật sư ở đó.
    .careful-2 = Trẻ em không nên ký giấy rời đi khi không có luật sư.
    .ask-1 = Hỏi luật sư: “ICE có được giam em này không? Em có thể xin được bảo vệ bằng cách nào? Ai có thể đón em mà vẫn an toàn?”

situation-status = Người đó có DACA, TPS hoặc hồ sơ tị nạn chưa xong
    .answer = Xin cho luật sư di trú biết ngay hôm nay. Những điều này có thể giúp, nhưng không phải lúc nào cũng ngăn được [ICE](term:ice) giam giữ.
    .means-1 = Hồ sơ [tị nạn](term:asylum) đang chờ không ngăn được việc giam giữ.
    .means-2 = Chính phủ nói DACA không cho tình trạng di trú nào. Tính đến { $date-daca }, chính phủ đã báo cáo có người có DACA bị bắt.
    .means-3 = Người có TPS còn hiệu lực thì không được phép bị giam vì tình trạng di trú. Nhưng tính đến { $date-tps }, hầu hết các chương trình TPS đã chấm dứt.
    .do-1 = Xin đưa cho luật sư bản sao thẻ, biên nhận và thư từ.
    .do-2 = Với TPS, xin cùng luật sư xem đúng nước nào và ngày hết hạn.
    .careful-1 = Đừng nói về tình trạng di trú hay chuyện tị nạn qua điện thoại nhà giam.
    .ask-1 = Hỏi luật sư di trú: “Hôm nay còn giá trị không? Luật sư có thể xin ICE bỏ [yêu cầu giữ người](term:detainer) không?”

situation-medicine = Người đó bị bệnh hoặc cần thuốc
    .answer = Xin báo cho nhân viên y tế của nhà giam bằng văn bản. Xin một bản tóm tắt y tế đi theo người đó nếu bị chuyển đi.
    .means-1 = Khi [ICE](term:ice) chuyển một người đi, chỉ ít thứ được mang theo. Một văn phòng cảnh sát trưởng quận nói chỉ có tiền trong tài khoản, thuốc và giấy tờ pháp lý.
    .means-2 = Có nhà giam gửi theo thuốc dùng vài ngày nếu quý vị xin. Nơi khác có thể không.
    .means-3 = Thẩm phán có thể xét nhu cầu y tế khi quyết định về [tiền thế chân di trú](term:immigration-bond).
    .do-1 = Xin viết một danh sách: từng bệnh, thuốc, liều dùng, bác sĩ và tiệm thuốc. Giữ một bản.
    .do-2 = Xin bảo người đó cũng nói với y tá, và viết giấy xin bản tóm tắt.
    .do-3 = Xin để hồ sơ y tế và toa thuốc trong tập hồ sơ, có bản sao cho các luật sư.
    .careful-1 = Nếu đang nguy hiểm, xin gọi nhà giam và xin gặp khu y tế. Ghi lại giờ và tên người trả lời.
    .ask-1 = Hỏi cả hai luật sư: “Luật sư có thể báo cho nhà giam, ICE và thẩm phán biết về bệnh không?”

situation-prison = Người đó ở nhà tù tiểu bang hoặc liên bang
    .answer = [Yêu cầu giữ người của ICE](term:detainer) có thể đi theo một người từ nhà giam đến nhà tù. [ICE](term:ice) thường chờ đến khi hết án.
    .means-1 = Quy định của tiểu bang về yêu cầu giữ người chủ yếu nói về nhà giam địa phương. Nhà tù tiểu bang có thể theo quy định khác, và nhà tù liên bang lại càng khác.
    .means-2 = Ngày cuối của án là [thời điểm lẽ ra được thả](term:release-point). Giờ giữ thêm bắt đầu từ đó.
    .means-3 = Tờ yêu cầu nói rằng nó không nên ảnh hưởng đến việc làm hay các chương trình ở trong, hay việc thả sớm.
    .do-1 = Xin hỏi ngày hết án bằng văn bản. Xin hỏi lại khi gần đến ngày.
    .do-2 = Xin tìm luật sư di trú nhiều tháng trước ngày đó.
    .do-3 = Trước ngày đó, xin lo sẵn thuốc, giấy tờ và đồ đạc.
    .careful-1 = Xin coi các cuộc gọi, tin nhắn và thư của nhà tù là bị ghi lại. Nhờ luật sư sắp xếp các cuộc gọi pháp lý.
    .ask-1 = Hỏi luật sư di trú: “Có những cách nào để ở lại? Bây giờ chúng tôi có thể bắt đầu làm gì?”

situation-charges-dropped = Các tội danh đã hủy bỏ, nhưng người đó vẫn bị giữ
    .answer = Khi các tội danh chấm dứt, thời hạn của [yêu cầu giữ người của ICE](term:detainer) bắt đầu. Điều đó không hủy yêu cầu, nên nhà giam có thể vẫn chờ [ICE](term:ice).
    .means-1 = Giờ các tội danh chấm dứt là [thời điểm lẽ ra được thả](term:release-point). { $hours-hold } giờ bắt đầu từ đó. Xin xem [đồng hồ](page:clock).
    .means-2 = Có tiểu bang bảo nhà giam làm theo yêu cầu giữ người, có tiểu bang cấm. Xin xem [câu hỏi về tiểu bang](step:state).
    .means-3 = Khi hết thời hạn và không còn lý do nào khác để giữ, nhà giam phải để người đó về. ICE không phải lúc nào cũng đến, nhưng có thể bắt người đó sau này.
    .do-1 = Xin lấy giấy của tòa cho thấy các tội danh đã chấm dứt. Ghi lại ngày và giờ.
    .do-2 = Xin hỏi nhà giam còn điều gì khác ngăn việc thả không, như một vụ án khác.
    .careful-1 = Xin cố gắng nói chuyện với luật sư trước khi thúc ép nhà giam. Thúc ép có thể khiến ICE đến ngay.
    .ask-1 = Hỏi luật sư: “Ở đây khi nào hết thời hạn? Luật sư sẽ làm gì nếu đã quá hạn?”

situation-transfer = Người đó đã bị chuyển sang nhà giam khác
    .answer = [Yêu cầu giữ người của ICE](term:detainer) có thể đi theo người đó. Tờ giấy này dành cho nhà giam hiện nay và cho bất cứ nơi nào giữ người đó sau này.
    .means-1 = Khi vụ án hình sự còn giữ người đó, xin tìm trong danh sách của nhà giam mới. Người đó chưa có trong trang tìm người của [ICE](term:ice) cho đến khi ICE làm thủ tục nhận người.
    .means-2 = Ở tiểu bang khác thì theo quy định khác. Nếu ICE đang giữ, ICE có thể chuyển người đó đi xa, và khi đó có thể phải theo quy định của một tòa khác.
    .means-3 = [Đơn habeas corpus](term:habeas-corpus) liên bang được nộp ở nơi người đó bị giam vào ngày hôm đó. Nếu đã nộp đúng cách trước khi bị chuyển, việc chuyển đi không làm đơn mất hiệu lực.
    .do-1 = Xin gọi nhà giam cũ. Hỏi người đó đi lúc nào, ai đưa đi và đi đâu. Ghi lại. Xin xem [tìm người](page:finding).
    .do-2 = Xin báo ngay cho cả hai luật sư, để họ báo cho tòa hình sự.
    .do-3 = Xin hỏi về đồ đạc để lại, tiền trong tài khoản và thuốc.
    .careful-1 = Đừng nói về giấy tờ hay vụ án khi hỏi thăm tin tức, hay khi nói chuyện điện thoại với người đó ở nhà giam mới.
    .ask-1 = Hỏi luật sư hình sự: “Ai báo cho tòa? Luật sư có thể xin ngày mới hoặc xin [lệnh đưa ra tòa (writ)](term:writ) không?”
    .ask-2 = Hỏi luật sư di trú: “Ở đó theo quy định nào? Có nên nộp đơn habeas corpus trước khi người đó bị chuyển lần nữa không?”

situation-sentence = Sắp hết án
    .answer = Lúc hết án là [thời điểm lẽ ra được thả](term:release-point). Giờ giữ thêm theo [yêu cầu của ICE](term:detainer) bắt đầu từ đó, và [ICE](term:ice) có thể đến ngày đó.
    .means-1 = Trước lúc đó, ICE thường chờ.
    .means-2 = Nhà giam được làm gì vào ngày đó là tùy tiểu bang. Xin xem [câu hỏi về tiểu bang](step:state).
    .means-3 = Tờ giấy nói yêu cầu giữ người không nên ảnh hưởng đến việc thả sớm hay các chương trình.
    .do-1 = Xin hỏi ngày hết án chính xác bằng văn bản. Xin hỏi lại khi gần đến ngày.
    .do-2 = Nên có luật sư di trú bắt tay vào việc hai đến ba tháng trước.
    .do-3 = Xin tính trước ai sẽ lấy đồ đạc, và người đó cần thuốc gì.
    .careful-1 = Sau ngày đó, xin cố gắng nói chuyện với luật sư trước khi thúc ép nhà giam. Thúc ép có thể khiến ICE đến ngay.
    .ask-1 = Hỏi luật sư hình sự: “Dù có yêu cầu giữ người, có thể được thả sớm hoặc vào một chương trình không? Được tính bao nhiêu thời gian?”
    .ask-2 = Hỏi luật sư di trú: “Có những cách nào để ở lại có thể hợp? Chúng tôi có thể nộp gì trước khi hết án?”

situation-plea = Người đó được đề nghị thỏa thuận nhận tội
    .answer = Xin cố gắng có lời khuyên về di trú trước khi [nhận tội hay khai bất cứ điều gì trước tòa](term:plea). Khi có [yêu cầu giữ người của ICE](term:detainer), nhận tội thường đưa người đó vào tay [ICE](term:ice) ngay trong ngày hoặc ít lâu sau.
    .means-1 = Nhận tội vội “để được ra” có thể thành [bị kết án](term:conviction). Điều đó có thể làm mất cơ hội được đóng [tiền thế chân di trú](term:immigration-bond) hoặc mất tình trạng di trú.
    .means-2 = Luật sư hình sự phải cho người đó biết nếu việc nhận tội có nguy cơ bị trục xuất. Tối cao Pháp viện Hoa Kỳ đã nói như vậy.
    .do-1 = Xin luật sư hình sự hỏi chuyên gia về di trú. Văn phòng [luật sư công](term:public-defender) có thể có người như vậy.
    .do-2 = Xin luật sư xin tòa cho thêm thời gian.
    .careful-1 = Chỉ nói về tình trạng di trú với luật sư, ở chỗ riêng. Đừng bao giờ nói qua điện thoại nhà giam.
    .careful-2 = Người đó không nên nói về tình trạng di trú công khai tại tòa, trừ khi luật sư khuyên như vậy.
    .ask-1 = Hỏi luật sư hình sự: “Nên khai trước tòa (plea) cách nào để an toàn về di trú? Luật sư đã hỏi chuyên gia nào?”
    .ask-2 = Hỏi thêm: “Vụ án có thể được hủy bỏ, hoặc chuyển sang một chương trình không?”
