# Kế hoạch. plan-<id> = một mục: từ một đến bốn câu ngắn.
# “Người đó” = người đang bị giam; “quý vị” = người đọc. Các mục dành cho luật sư là câu hỏi.
# “Tiền tại ngoại” (bail) là của tòa hình sự; “tiền thế chân di trú” (immigration bond) là của ICE. Không bao giờ lẫn lộn.
# { $state }, { $circuit } và { $law-date } là tiểu bang đã chọn, khu vực tòa liên bang của nơi đó, và tháng của tài liệu mới nhất.

## Answer: the short answer, first lines of the plan

plan-ans-citizen = Giam giữ công dân Mỹ vì chuyện di trú là trái luật, và có người là công dân mà không biết. Xin nhờ luật sư xem điều này trước hết và đưa ra bằng chứng.
plan-ans-minor = Đây là trẻ em, nên bước đầu tiên là tìm luật sư giúp trẻ em. Nếu viên chức di trú bắt một em không có cha mẹ ở đây, em phải được giao cho văn phòng tị nạn của chính phủ. Thông thường là trong vòng { $hours-orr } giờ.
plan-ans-none = Nhà giam nói hiện nay không có [yêu cầu giữ người của ICE](term:detainer). Yêu cầu đó vẫn có thể đến, đôi khi chỉ vài giờ sau khi [làm thủ tục vào nhà giam (booking)](term:booking). Xin nói chuyện với luật sư hình sự về việc thả ngay hôm nay.
plan-ans-confirm = Trước hết hãy tìm hiểu xem có thật là có [yêu cầu giữ người của ICE](term:detainer) không. Tin đồn có thể sai. Khi chưa biết chắc, xin cứ tính như là có.
plan-ans-plea = [Nhận tội](term:plea) vội “để được ra” là điều nguy hiểm. Khi có [yêu cầu giữ người của ICE](term:detainer), việc đó có thể đưa người đó vào tay ICE ngay trong ngày hoặc ít lâu sau. Việc đó cũng có thể làm mất tình trạng hợp pháp hoặc mất cơ hội được đóng [tiền thế chân di trú](term:immigration-bond).
plan-ans-denied = Thẩm phán không cho [tại ngoại (bail)](term:bail), nên lúc này không có gì để đóng. ICE thường chờ trong lúc vụ án hình sự còn giữ người đó. Xin dùng thời gian này để nói chuyện với cả hai luật sư.
plan-ans-unpaid-must = Khi [yêu cầu giữ người của ICE](term:detainer) còn đó, đóng [tiền tại ngoại](term:bail) có thể đưa người đó vào tay ICE chứ không phải về nhà. Ở { $state }, theo luật tiểu bang, xin tính trước là nhà giam sẽ làm theo yêu cầu đó. Vì vậy rất có thể người đó sẽ bị giữ lại cho ICE. Xin cố gắng nói chuyện với luật sư trước khi đóng tiền.
plan-ans-unpaid-no = Ở { $state }, các nguồn của chúng tôi nói nhà giam không được phép giữ người đó chỉ vì tờ giấy này. Nếu đã đóng [tiền tại ngoại](term:bail) và không còn lý do nào khác để giữ, về nguyên tắc nhà giam phải để người đó về. ICE vẫn có thể bắt người đó, trong ngày hôm đó hoặc sau này. Xin cố gắng nói chuyện với luật sư trước khi đóng tiền.
plan-ans-unpaid-no-unsure = Ở { $state }, theo những gì chúng tôi tìm được, nhà giam không được phép giữ người đó chỉ vì tờ giấy này. Chúng tôi không xác nhận được tất cả. ICE vẫn có thể bắt người đó, trong ngày hôm đó hoặc sau này. Xin cố gắng nói chuyện với luật sư trước khi đóng [tiền tại ngoại](term:bail).
plan-ans-unpaid-depends = Đóng [tiền tại ngoại](term:bail) có đưa người đó về nhà hay không là tùy nơi giam và luật ở nơi đó. Nơi nào làm theo [yêu cầu giữ người của ICE](term:detainer), đóng tiền thường đưa người đó vào tay ICE chứ không phải về nhà. Xin cố gắng nói chuyện với luật sư trước khi đóng tiền.
plan-ans-release-no = Ở { $state }, các nguồn của chúng tôi nói nhà giam không được phép giữ người đó chỉ vì [yêu cầu giữ người của ICE](term:detainer), dù chỉ { $hours-hold } giờ. Nếu không còn lý do nào khác để giữ, luật sư có thể yêu cầu nhà giam thả ngay. ICE vẫn có thể bắt người đó, trong ngày hôm đó hoặc sau này.
plan-ans-release-exceptions = Ở { $state }, các nguồn của chúng tôi nói nhà giam chỉ được giữ một người vì [yêu cầu giữ người của ICE](term:detainer) trong một số trường hợp. Xin hỏi luật sư ngay hôm nay xem có trường hợp nào đúng ở đây không.
plan-ans-release-under = [Yêu cầu giữ người của ICE](term:detainer) xin giữ thêm không quá { $hours-hold } giờ. Giờ tính từ lúc lẽ ra người đó được tự do. Trong thời gian đó, ICE có thể đến bất cứ giờ nào, ngày hay đêm.
plan-ans-release-weekend = Thời hạn có thể đã hết, hoặc có thể chưa. Tờ giấy ghi { $hours-hold } giờ. Một quy định liên bang không tính cuối tuần và ngày lễ, và nhiều nhà giam tính theo cách đó. Xin hỏi luật sư nhà giam này tính theo cách nào.
plan-ans-release-over = Đã hơn { $hours-hold } giờ trôi qua. Nếu không còn lý do nào khác để giữ, [yêu cầu giữ người của ICE](term:detainer) không còn là lý do để giữ người đó nữa, và nhà giam phải để người đó về. Xin quyết định với luật sư ngay hôm nay nên yêu cầu như thế nào.
plan-ans-serving = ICE thường chờ đến khi hết án. ICE có thể đến vào ngày cuối cùng. Xin dùng thời gian trước đó để chuẩn bị hồ sơ di trú.
plan-ans-old-order = Với lệnh trục xuất cũ, ICE có thể đưa người đó đi rất nhanh. Đôi khi chỉ trong vài ngày và không được gặp thẩm phán. Xin nhờ luật sư di trú xem ngay hôm nay, trước khi có ai đóng tiền hay ký gì.
plan-ans-ice-expedited = ICE có thể tìm cách trục xuất người đó mà không qua thẩm phán. Tính đến { $date-expedited-removal }, ICE có thể dùng cách [trục xuất cấp tốc](term:expedited-removal) này trên cả nước. Cách này áp dụng cho người không được viên chức nào cho vào và không chứng minh được đã ở đây { $years-proof } năm liền.
plan-ans-ice-bond-no = Đây là quy định ở { $circuit } tính đến { $date-circuits }. Người [vào Mỹ không qua kiểm tra](term:entered-without-inspection) rất có thể sẽ không được [thẩm phán di trú](term:immigration-judge) mở phiên xét [tiền thế chân di trú](term:immigration-bond). Xin hỏi luật sư về [đơn habeas corpus](term:habeas-corpus). Đó là một vụ kiện ở tòa liên bang.
plan-ans-ice-bond-yes = Đây là quy định ở { $circuit } tính đến { $date-circuits }. Người [vào Mỹ không qua kiểm tra](term:entered-without-inspection) về nguyên tắc có thể xin [thẩm phán di trú](term:immigration-judge) cho đóng [tiền thế chân di trú](term:immigration-bond). Thẩm phán vẫn có thể từ chối. Lệnh trục xuất cũ hoặc quy định về một số tội có thể làm người đó không xin được.
plan-ans-ice-bond-unsettled = Chúng tôi không thể nói chắc người đó có được đóng [tiền thế chân di trú](term:immigration-bond) hay không. Điều đó tùy người đó đến Mỹ bằng cách nào, bị buộc tội gì và ICE giam ở đâu. Xin hỏi luật sư di trú ngay, và chuẩn bị bằng chứng.
plan-ans-ice-admitted = Người đến Mỹ với visa hoặc thẻ xanh thường có thể xin [thẩm phán di trú](term:immigration-judge) cho đóng [tiền thế chân di trú](term:immigration-bond). Quy định về một số tội có thể làm mất quyền này. Xin nhờ luật sư yêu cầu mở phiên xét.
plan-ans-find = Trước hết hãy tìm xem người đó ở đâu. Tìm ở nhà giam trước, rồi tìm trên trang tìm người của ICE. Trang đó thường cập nhật chậm, nên cứ vài giờ xin tìm lại.
plan-ans-out = Được ra là tin mừng, nhưng chưa phải là xong. Các ngày ra tòa vẫn giữ nguyên, và ICE vẫn có thể bắt người đó sau này. Xin tìm lời khuyên và lập kế hoạch ngay khi còn thời gian.

## Now: what to do today

plan-now-private = Nếu đây là điện thoại hay máy tính bảng của nhà giam, xin ngừng ở đây: máy có thể ghi lại. Xin đọc tiếp ở chỗ riêng tư, trên máy mà quý vị tin được.
plan-now-citizen-proof = Xin gom bằng chứng người đó là công dân. Đó có thể là hộ chiếu hoặc thẻ hộ chiếu Mỹ, giấy khai sinh Mỹ, giấy quốc tịch hoặc giấy tờ của cha mẹ. Luật sư có thể gửi bản sao cho người đứng đầu nhà giam và văn phòng ICE. Xin giữ bản chính.
plan-now-confirm = Xin hỏi nhà giam câu trung lập này: “Ngoài các tội danh, có lệnh hay yêu cầu giữ người nào khác (hold, detainer) ngăn việc thả không?” Đừng nói đến nơi sinh hay tình trạng di trú.
plan-now-stage = Xin tìm hiểu vụ án hình sự đã đến đâu: các tội danh, [tiền tại ngoại](term:bail) và ngày ra tòa sắp tới. Nhà giam, thư ký tòa hoặc [luật sư công](term:public-defender) có thể cho quý vị biết.
plan-now-minor-lawyer = Xin gọi luật sư giúp trẻ em về di trú. Xin cho luật sư hình sự của em biết về yêu cầu giữ người.
plan-now-bail-first = Xin cố gắng nói chuyện với luật sư trước khi đóng [tiền tại ngoại](term:bail). Đóng tiền có khi là đúng, có khi không, và một cuộc gọi có thể cho quý vị biết. Xin xem [có nên đóng tiền không?](faq:should-we-pay)
plan-now-plea-time = Xin nhờ luật sư hình sự xin tòa cho thêm thời gian trước khi [nhận tội hay khai bất cứ điều gì trước tòa](term:plea). Xin nói chuyện di trú với luật sư ở chỗ riêng. Đừng nói chuyện đó công khai tại tòa, trừ khi luật sư khuyên như vậy.
plan-now-lawyers = Hôm nay xin gọi hai luật sư. Một người là luật sư hình sự, có thể là [luật sư công](term:public-defender). Người kia là luật sư di trú. Xin họ nói chuyện với nhau trước khi đóng bất cứ khoản tiền nào, [nhận tội](term:plea) hay khai bất cứ điều gì.
plan-now-release-clock = Xin ghi lại đúng ngày và giờ lẽ ra người đó được tự do. Nơi nào yêu cầu giữ người có hiệu lực, { $hours-hold } giờ bắt đầu từ [thời điểm lẽ ra được thả](term:release-point) này. Xin mở điện thoại và để số của luật sư trong tầm tay.
plan-now-release-letter = Cùng với luật sư, xin hỏi nhà giam một cách lịch sự và bằng văn bản: Vụ án hình sự ngừng giữ người đó từ lúc nào? Hiện nay vẫn giữ theo quyền gì, và giờ được tính ra sao? Xin tờ yêu cầu giữ người, lệnh bắt nếu có, và xin thả. Ghi lại từng tên, giờ và câu trả lời. Xin xem [viết gì](faq:what-to-write).
plan-now-ask-jail = Xin hỏi nhà giam hoặc nhà tù họ làm gì khi đã đóng [tiền tại ngoại](term:bail) mà có [yêu cầu giữ người của ICE](term:detainer). Họ để người đó về, giữ lại, hay giao cho ICE? Đừng nói đến nơi sinh hay tình trạng di trú.
plan-now-form = Xin lo cho cả hai luật sư có bản sao của mọi giấy yêu cầu giữ người, [Mẫu { $form-detainer }](term:form-i-247a). Luật sư hình sự có thể lấy từ nhà giam. Ô được đánh dấu cho biết lý do ICE đưa ra để bắt người đó. Nếu người đó chưa bao giờ nhận được bản sao, xin cho luật sư biết.
plan-now-ice-lawyer = Xin tìm luật sư di trú ngay hôm nay. Ở tòa di trú, một người được có luật sư, nhưng chính phủ không trả tiền luật sư.
plan-now-find-jail = Xin gọi nhà giam, hoặc xem danh sách người bị giam ở đó. Nếu người đó đã đi khỏi, xin hỏi lúc nào và ai đã đưa đi. Đừng nói gì về nơi sinh hay tình trạng di trú.
plan-now-find-moved = Có thể người đó đã bị chuyển sang nhà giam khác hoặc nhà tù, và [yêu cầu giữ người của ICE](term:detainer) có thể đi theo. Xin xem cả danh sách của các nhà giam gần đó.
plan-now-locator = Để tìm người bị ICE giữ, xin tìm ở { $site-locator }. Dùng [số A](term:a-number) và nước sinh, hoặc đúng tên, họ và nước sinh. Xin thử mọi cách viết và cả hai họ.
plan-now-find-lawyer = Xin gọi luật sư di trú ngay, dù chưa tìm ra người đó. Luật sư, một công dân Mỹ hoặc [lãnh sự quán](term:consulate) cũng có thể hỏi. Họ có thể hỏi văn phòng ICE của vùng đó, và các trung tâm giam giữ gần đó.
plan-now-find-write = Xin ghi ra giấy quý vị hỏi gì, hỏi ai, lúc nào, và họ nói gì. Trang [tìm người](page:finding) có từng bước và một danh sách để chép lại.
plan-now-old-check = Hôm nay xin tìm hiểu xem có [lệnh trục xuất](term:removal) cũ không. Với [số A](term:a-number), quý vị hoặc luật sư có thể xem ở { $site-court } hoặc gọi đường dây của tòa, { $phone-eoir-line }.
plan-now-ice-two-years = Xin gom bằng chứng đã ở đây { $years-proof } năm liền hoặc lâu hơn, từng tháng một: hợp đồng thuê nhà, hóa đơn, cuống lương, giấy thuế, giấy của trường hay của bác sĩ. Đưa cho luật sư. Viên chức không bắt buộc phải giải thích quy định này, nên xin hỏi luật sư ai sẽ đưa bằng chứng và lúc nào. Người đó có thể xin gặp thẩm phán.
plan-now-ice-fear = Người đó nên nói rõ, hơn một lần và với mọi viên chức, rằng mình sợ phải trở về. Điều này có thể dẫn đến [phỏng vấn về nỗi sợ](term:fear-interview). Về chuyện này thì không nên im lặng.
plan-now-tell-defense = Xin báo cho luật sư hình sự ngay khi ICE đã giữ người đó. Vụ án hình sự chưa xong vẫn tiếp tục, và các ngày ra tòa vẫn giữ nguyên.
plan-now-silence = Người đó có quyền im lặng về nơi sinh, cách đến Mỹ và giấy tờ. Người đó có thể nói: “Tôi muốn nói chuyện với luật sư. Tôi không muốn trả lời câu hỏi.” Xin cho người đó biết điều này, qua luật sư nếu được.
plan-now-serving = Xin hỏi ngày hết án chính xác. Hai đến ba tháng trước ngày đó, nên có luật sư bắt tay vào việc. Xin tính trước ai sẽ lấy đồ đạc và người đó cần thuốc gì.
plan-now-folder = Xin lập một tập hồ sơ: số [hồ sơ nhà giam (booking)](term:booking), các ngày ra tòa, tên các luật sư, và mọi giấy tờ có [số A](term:a-number). Thêm bằng chứng về địa chỉ, gia đình, việc làm, thuế, sức khỏe và số năm ở đây. Đưa bản sao cho hai người quý vị tin cậy.
plan-now-state = Xin tìm xem người đó bị giam ở tiểu bang nào. Rồi chọn trong [câu hỏi về tiểu bang](step:state). Quy định của mỗi tiểu bang rất khác nhau.
plan-now-medical = Xin ghi lại bệnh, thuốc và bác sĩ. Nếu người đó đang bị giam, xin đưa cho nhân viên y tế ở đó. Xin họ gửi bản tóm tắt y tế đi theo nếu người đó bị chuyển đi.
plan-now-children = Hôm nay xin lập kế hoạch cho các con: ai đón, ai được ký giấy cho trường và bác sĩ, và cần gọi ai. Mẫu giấy pháp lý mỗi tiểu bang mỗi khác, nên xin hỏi dùng mẫu nào.
plan-now-status = Hôm nay xin đưa cho luật sư bản sao giấy DACA, TPS hoặc [tị nạn](term:asylum). Xin hỏi giấy có còn giá trị không. Các quy định này thay đổi luôn.

## Know: what to know, what can go wrong

plan-know-hold = [Yêu cầu giữ người của ICE](term:detainer) là một yêu cầu gửi cho nhà giam, do viên chức ký chứ không phải thẩm phán. Đó không phải là tội danh hình sự và không phải là lệnh trục xuất. Xin xem [nhà giam có phải làm theo không?](faq:must-the-jail-obey)
plan-know-two-systems = Đóng [tiền tại ngoại](term:bail) không hủy được [yêu cầu giữ người của ICE](term:detainer). Đó cũng không phải là đóng [tiền thế chân di trú](term:immigration-bond). Đây là hai hệ thống riêng.
plan-know-prison = Quy định của tiểu bang về yêu cầu giữ người chủ yếu nói về nhà giam địa phương. Nhà tù tiểu bang có thể theo quy định khác, và nhà tù liên bang lại càng khác. Yêu cầu giữ người cũng có thể đi theo người đó từ nơi này sang nơi khác.
plan-know-bond-no = Các tòa liên bang được chia thành [khu vực (circuit)](term:federal-circuit). Đây là quy định ở { $circuit } tính đến { $date-circuits }. Người [vào Mỹ không qua kiểm tra](term:entered-without-inspection) rất có thể sẽ không được [thẩm phán di trú](term:immigration-judge) mở phiên xét [tiền thế chân di trú](term:immigration-bond). Vì vậy xin đừng trông vào việc đó.
plan-know-bond-yes = Các tòa liên bang được chia thành [khu vực (circuit)](term:federal-circuit). Đây là quy định ở { $circuit } tính đến { $date-circuits }. Người [vào Mỹ không qua kiểm tra](term:entered-without-inspection) về nguyên tắc có thể xin [thẩm phán di trú](term:immigration-judge) cho đóng [tiền thế chân di trú](term:immigration-bond). Thẩm phán có thể từ chối. Lệnh trục xuất cũ hoặc quy định về một số tội có thể làm người đó không xin được.
plan-know-bond-not-final = Điều này nói về người [vào Mỹ không qua kiểm tra](term:entered-without-inspection). Ở { $circuit }, tòa phúc thẩm nói họ được có phiên xét [tiền thế chân di trú](term:immigration-bond). Nhưng tính đến { $date-circuits }, phán quyết này chưa phải là cuối cùng. Xin hỏi luật sư hiện nay ra sao.
plan-know-bond-unconfirmed = Điều này nói về người [vào Mỹ không qua kiểm tra](term:entered-without-inspection). Ở { $circuit }, có tin nói về một phán quyết cho họ xin đóng [tiền thế chân di trú](term:immigration-bond). Tính đến { $date-circuits }, chúng tôi không xác nhận được. Xin hỏi luật sư.
plan-know-bond-none = Điều này mỗi [khu vực tòa liên bang (circuit)](term:federal-circuit) mỗi khác. Tính đến { $date-circuits }, ở một số khu vực, người [vào Mỹ không qua kiểm tra](term:entered-without-inspection) có thể xin đóng [tiền thế chân di trú](term:immigration-bond). Ở những khu vực khác, rất có thể là không. Với kế hoạch này, chúng tôi không có quy định rõ ràng, nên xin hỏi luật sư.
plan-know-scotus = Vào { $date-scotus-grant }, Tối cao Pháp viện Hoa Kỳ đã nhận vụ này để quyết định xem ICE có được từ chối phiên xét [tiền thế chân di trú](term:immigration-bond) cho người vào Mỹ không qua kiểm tra hay không ({ $scotus-case }). Thông thường sẽ có phán quyết trước khoảng { $date-scotus-decision }. Cho đến lúc đó, quy định của mỗi khu vực vẫn giữ nguyên.
plan-know-moves = ICE có thể chuyển người bị ICE giam đi rất xa, kể cả sang tiểu bang khác. Khi đó phải theo quy định của một tòa khác.
plan-know-laken = Loại tội danh này có thể thuộc [Đạo luật Laken Riley (Laken Riley Act)](term:laken-riley-act). Nếu người đó vào Mỹ không qua kiểm tra, xin tính trước là sẽ không được đóng [tiền thế chân di trú](term:immigration-bond). Chỉ cần bị bắt là đủ. Không cần phải bị kết tội.
plan-know-serious = [Bị kết án](term:conviction) về một số tội thì không được đóng [tiền thế chân di trú](term:immigration-bond). Trong đó có hầu hết các tội ma túy, một số tội về súng, và những tội luật gọi là [“aggravated felony” (trọng tội nghiêm trọng)](term:aggravated-felony). Đây là [giam giữ bắt buộc](term:mandatory-detention).
plan-know-admitted = Người đến Mỹ với visa hoặc thẻ xanh thường có thể xin đóng [tiền thế chân di trú](term:immigration-bond). Việc [nhận tội hoặc không phản đối tội danh (plea)](term:plea), hay [bị kết án](term:conviction), có thể làm mất điều này, và mất cả tình trạng di trú.
plan-know-old-order = Người bị giam vì lệnh cũ thường không được thẩm phán cho đóng [tiền thế chân di trú](term:immigration-bond). Nếu người đó đã bị trục xuất rồi trở lại, ICE có thể dùng lại lệnh cũ. Việc này gọi là [reinstatement (dùng lại lệnh cũ)](term:reinstatement).
plan-know-press = Thúc ép nhà giam thả người có thể khiến ICE đến ngay. Xin quyết định với luật sư lúc nào và cách nào để thúc ép. ICE không phải lúc nào cũng đến, nhưng vẫn có thể bắt người đó sau này, ở nơi khác.
plan-know-missed-court = Người đó có thể vắng mặt ở tòa hình sự vì đang bị ICE giữ. Khi đó tòa có thể ra lệnh bắt, và [tiền tại ngoại](term:bail) đã đóng có thể bị mất. Có cứu được số tiền đó hay không thì mỗi tiểu bang mỗi khác.
plan-know-pay-bond = [Tiền thế chân di trú](term:immigration-bond) ít nhất là { $bond-minimum } và thường nhiều hơn nhiều. Phải đóng đủ cho ICE ở { $site-bond-payment }, từ ngân hàng. Người đóng, gọi là [obligor (người đứng ra đóng)](term:obligor), phải là công dân Mỹ, người có thẻ xanh, văn phòng luật hoặc tổ chức bất vụ lợi.
plan-know-minor = Quy định về yêu cầu giữ trẻ em mỗi tiểu bang mỗi khác, và chúng tôi không tìm được cho từng tiểu bang. Chỉ luật sư mới nói được nơi này được phép làm gì.
plan-know-booking = Dấu tay lấy lúc [làm thủ tục vào nhà giam (booking)](term:booking) được gửi cho Bộ Nội An, dù bị buộc tội gì. Trong nhà giam, trả lời câu hỏi về nơi sinh thường dẫn đến yêu cầu giữ người.
plan-know-victim = Một số nạn nhân của tội phạm, nạn buôn người hoặc bạo hành gia đình có thể xin [visa U, visa T hoặc VAWA](term:u-t-visa-vawa). Từ { $date-victim-policy }, hồ sơ loại này đang chờ không ngăn được ICE giam giữ. Có thể một tòa án đã thay đổi điều này. Xin giữ bản sao giấy tờ ở chỗ mà gia đình và luật sư gửi đi được.
plan-know-status = Hồ sơ [tị nạn](term:asylum) đang chờ không ngăn được ICE giam giữ. Tính đến { $date-daca }, cũng đã có người có DACA bị bắt. Người có TPS còn hiệu lực thì không được phép bị giam vì tình trạng di trú. Nhưng tính đến { $date-tps }, hầu hết các chương trình TPS đã chấm dứt.

## The bail comparison

plan-pay-next-must = Rất có thể nhà giam sẽ giữ người đó thêm cho ICE, không lâu hơn khoảng { $hours-hold } giờ. Nếu ICE đến, người đó bị giao cho ICE chứ không được về nhà.
plan-pay-next-no = Theo chỗ chúng tôi biết, về nguyên tắc nhà giam phải để người đó về nếu không còn lý do nào khác để giữ. ICE vẫn có thể bắt người đó, trong ngày hôm đó hoặc sau này.
plan-pay-next-depends = Tùy từng nơi. Người đó có thể được về nhà. Hoặc có thể bị giữ thêm cho ICE, không lâu hơn khoảng { $hours-hold } giờ.
plan-pay-wrong = Nếu ICE bắt người đó trong khi vụ án hình sự chưa xong, người đó có thể vắng mặt ở tòa hình sự. [Thẩm phán di trú](term:immigration-judge) có thể không xử xong hồ sơ di trú khi các tội danh còn đó.
plan-pay-wrong-no-bond = Khi đã bị ICE giam, người đó có thể không có cơ hội được đóng [tiền thế chân di trú](term:immigration-bond). Người đó có thể bị giam rất lâu.
plan-pay-money-cash = **Tiền mặt:** [tiền tại ngoại](term:bail) bằng tiền mặt thường được trả lại khi xong, nếu đã làm đúng quy định của tòa. Nếu ICE làm cho người đó vắng mặt ở tòa, tiền có thể bị mất ([forfeiture](term:forfeiture)).
plan-pay-money-bondsman = **[Công ty bảo lãnh tại ngoại (bail bondsman)](term:bondsman):** tiền phí, thường khoảng { $bondsman-percent } phần trăm, không được trả lại. Có công ty từ chối, hoặc đòi trả hết bằng tiền mặt, khi có yêu cầu giữ người.
plan-pay-money-property = **Tài sản:** nếu lấy nhà hoặc đất để bảo đảm cho [tiền tại ngoại](term:bail), quy định mỗi nơi mỗi khác, và chúng tôi không tìm được. Xin đọc hợp đồng, và hỏi luật sư có thể mất gì trước khi quý vị ký.
plan-pay-case = Vụ án vẫn tiếp tục. Các ngày ra tòa vẫn giữ nguyên, dù ICE đang giữ người đó. Khi đó phải báo ngay cho luật sư hình sự.
plan-pay-ask = **Hỏi nhà giam hoặc luật sư hình sự:** Nếu chúng tôi đóng tiền, nơi này sẽ để người đó về, giữ lại, hay giao cho ICE? **Hỏi luật sư hình sự:** Tiền của chúng tôi sẽ ra sao nếu ICE bắt người đó trước ngày ra tòa?
plan-wait-next = Người đó ở lại chỗ hiện nay. ICE thường chờ trong lúc vụ án hình sự còn giữ người đó.
plan-wait-wrong = Người đó có thể mất việc hoặc mất chỗ ở, hoặc thấy bị ép phải nhận tội. Đến cuối, ICE có thể vẫn đang chờ.
plan-wait-money = Lúc này quý vị còn giữ tiền. Tiền mặt, tiền phí của [công ty bảo lãnh tại ngoại](term:bondsman) và tài sản đều không gặp rủi ro. Xin hỏi luật sư có thể đóng [tiền tại ngoại](term:bail) sau này không.
plan-wait-case = Người đó có thể ra tòa hình sự và ở gần luật sư hình sự. Thời gian ở nhà giam quận vì tội danh này thường được trừ vào án. Xin hỏi cho chắc.
plan-wait-ask = **Hỏi luật sư di trú:** Lúc này ở lại nhà giam có tốt hơn cho người đó không? Đến khi nào? **Hỏi luật sư hình sự:** Đến nay được tính bao nhiêu thời gian?
plan-ask-next = Quý vị sẽ biết nơi này làm gì với yêu cầu giữ người và ICE có thể làm gì. Rồi quý vị quyết định.
plan-ask-wrong = Việc này mất thời gian, và trong lúc đó người đó phải chờ ở trong. Xin định một ngày mà quý vị muốn quyết định xong.
plan-ask-money = Tiền mặt, tiền phí của [công ty bảo lãnh tại ngoại](term:bondsman) và tài sản vẫn ở trong tay quý vị cho đến khi quý vị biết rõ rủi ro. Luật sư di trú có thể tốn tiền. [Luật sư công](term:public-defender) miễn phí cho người không có tiền trả.
plan-ask-case = Luật sư hình sự có thể chuẩn bị cho phiên tòa, xin giảm [tiền tại ngoại](term:bail), và tìm một kết quả ít hại hơn.
plan-ask-ask = **Hỏi luật sư di trú:** Có lệnh trục xuất cũ không? Thẩm phán ở đây có thể cho người đó đóng [tiền thế chân di trú](term:immigration-bond) không? **Hỏi cả hai luật sư:** Hai luật sư sẽ nói chuyện với nhau trước khi chúng tôi đóng tiền chứ?
plan-free-next = Thẩm phán có thể cho một số người về nhờ [lời hứa sẽ trở lại tòa](term:personal-recognizance). Nơi nào nhà giam làm theo yêu cầu giữ người, điều này cũng có thể làm thời hạn dành cho ICE bắt đầu.
plan-free-wrong = Thẩm phán có thể từ chối. Có thẩm phán coi yêu cầu giữ người là một lý do, dù tờ giấy nói nó không nên ảnh hưởng đến việc [tại ngoại](term:bail). Chỉ luật sư mới xét được như vậy có khôn ngoan không.
plan-free-money = Không phải đóng [tiền tại ngoại](term:bail). Vì vậy không thể mất tiền mặt, tiền phí của [công ty bảo lãnh tại ngoại](term:bondsman) hay tài sản.
plan-free-case = Vụ án vẫn tiếp tục, và các ngày ra tòa vẫn giữ nguyên.
plan-free-ask = **Hỏi luật sư hình sự:** Luật sư có thể xin thả nhờ lời hứa sẽ trở lại tòa, hoặc xin giảm [tiền tại ngoại](term:bail) không? Khi có yêu cầu giữ người, làm vậy có khôn ngoan không?

## Questions for the criminal-defense lawyer

plan-crim-jail = Nếu chúng tôi đóng [tiền tại ngoại](term:bail), nơi này sẽ để người đó về, giữ thêm { $hours-hold } giờ, hay giao cho ICE?
plan-crim-money = [Tiền tại ngoại](term:bail) của chúng tôi sẽ ra sao nếu ICE bắt người đó trước ngày ra tòa?
plan-crim-lower = Luật sư có thể xin thẩm phán giảm [tiền tại ngoại](term:bail), hoặc thả nhờ [lời hứa sẽ trở lại tòa](term:personal-recognizance) mà không phải đóng tiền không? Làm vậy có khôn ngoan không?
plan-crim-plea = Nên [khai trước tòa (plea)](term:plea) cách nào để an toàn về di trú? Luật sư đã hỏi chuyên gia di trú chưa?
plan-crim-dismiss = Vụ án có thể được hủy bỏ, hoặc chuyển sang một chương trình thay vì bị [kết án](term:conviction) không?
plan-crim-court = Nếu ICE bắt hoặc đang giữ người đó, luật sư sẽ báo cho tòa thế nào để tránh lệnh bắt? Có thể dùng [lệnh đưa ra tòa (writ)](term:writ) để xin ICE đưa người đó ra tòa không?
plan-crim-prosecutor = Công tố viên có thể nói với ICE rằng vụ án này cần người đó ở đây không?
plan-crim-credit = Đến nay có bao nhiêu thời gian được trừ vào án? Thời gian bị ICE giam có được tính không?
plan-crim-lawful = Ở đây, giữ người đó theo yêu cầu của ICE có đúng luật không, và nhà giam này tính { $hours-hold } giờ ra sao? Luật sư sẽ làm gì nếu sắp hết giờ?
plan-crim-other-hold = Ngoài [yêu cầu giữ người của ICE](term:detainer), còn điều gì khác đang giữ người đó không, như một vụ án khác hoặc [lệnh của thẩm phán](term:judicial-warrant)?
plan-crim-over = Hôm nay luật sư có thể gửi thư đòi thả không? Nếu nhà giam từ chối, luật sư có thể nộp [đơn habeas corpus](term:habeas-corpus) ở tòa tiểu bang hoặc liên bang không? Sau này người đó có thể đòi bồi thường vì bị [giam quá hạn](term:overdetention) không?
plan-crim-early = Dù có yêu cầu giữ người, có thể được thả sớm hoặc vào một chương trình không? Tờ giấy nói yêu cầu này không nên ảnh hưởng đến những việc đó.
plan-crim-none = Hiện nay có những cách nào để được thả, và nhanh đến đâu? Điều gì có thể dẫn đến yêu cầu giữ người?
plan-crim-minor = Nơi này được phép làm gì với [yêu cầu giữ người của ICE](term:detainer) đối với một trẻ em? Làm sao để em không bị hỏi cung một mình?

## Questions for the immigration lawyer

plan-imm-citizen = Người đó có thể là công dân Mỹ nhờ nơi sinh, nhờ cha mẹ hay ông bà không? Nếu có, luật sư sẽ xin ICE hủy yêu cầu giữ người và xin thẩm phán thả người đó chứ?
plan-imm-citizen-check = Người đó có thể là công dân Mỹ nhờ nơi sinh, nhờ cha mẹ hay ông bà không? Luật sư cần bằng chứng gì?
plan-imm-old-check = Có lệnh trục xuất cũ không? Luật sư có thể tra ở tòa di trú và xin hồ sơ của chính phủ không?
plan-imm-old-reopen = Có thể mở lại lệnh cũ hoặc cho ngưng một thời gian không? Thời hạn là bao lâu, và phải nộp gì trước khi người đó bị chuyển đi? Có nguy cơ bị truy tố liên bang không?
plan-imm-law = ICE giam người đó, hoặc sẽ giam, theo luật nào? Thẩm phán ở vùng này hiện có thể cho đóng [tiền thế chân di trú](term:immigration-bond) không?
plan-imm-bond-no = Người đó sẽ bị giam mà không có phiên xét trong lúc các tòa cao hơn quyết định. Thẩm phán liên bang ở đây hiện còn có thể làm gì?
plan-imm-habeas = Có nên chuẩn bị sẵn [đơn habeas corpus](term:habeas-corpus) trước khi ICE chuyển người đó đến nơi có quy định khác không? Nộp ở tòa nào?
plan-imm-laken = Tội danh này có thuộc [Đạo luật Laken Riley](term:laken-riley-act) không? Nếu tội danh được đổi hoặc hủy bỏ thì có giúp được không?
plan-imm-serious = Tội danh này hoặc việc [bị kết án](term:conviction) có làm người đó không được đóng [tiền thế chân di trú](term:immigration-bond) không? Chúng tôi có thể xin thẩm phán xét rằng điều đó không làm mất quyền này không?
plan-imm-expedited = ICE có thể dùng [trục xuất cấp tốc](term:expedited-removal) mà không qua thẩm phán không, và hôm nay quy định đó có hiệu lực không? Luật sư cần bằng chứng gì về { $years-proof } năm?
plan-imm-status-plea = Tội danh này, hoặc việc [nhận tội hay không phản đối tội danh (plea)](term:plea), có làm người đó có thể bị trục xuất, hoặc mất tình trạng di trú không?
plan-imm-bond-hearing = Điều gì cho thẩm phán thấy người đó không nguy hiểm và sẽ ra tòa? Số tiền có thể là bao nhiêu? ICE có thể tiếp tục giam người đó trong lúc kháng cáo không?
plan-imm-relief = Có những cách nào để ở lại có thể hợp: gia đình, [tị nạn](term:asylum), visa cho nạn nhân hay cách khác?
plan-imm-stay = Lúc này ở lại nhà giam có tốt hơn cho người đó không? Đến khi nào?
plan-imm-sign = Những giấy nào người đó không được ký, và những điều gì không được nói?
plan-imm-fear = Nếu người đó sợ phải trở về, nên nói gì và nói với ai? ICE có thể đưa người đó đến một nước không phải nước mình không?
plan-imm-minor = ICE có được giam em này không? Em có thể xin được bảo vệ bằng cách nào, và ai có thể đón em mà vẫn an toàn?
plan-imm-find = Luật sư có thể tìm ra người đó ở đâu không? Nếu sắp bị chuyển đi, luật sư có thể xin tòa liên bang ngăn lại không?
plan-imm-out = ICE còn có thể bắt người đó không, kể cả khi đi trình diện hoặc ở tòa? Phải mang theo giấy tờ gì, và nói gì nếu bị chặn lại?
plan-imm-victim = Người đó có thể được [visa U, visa T hoặc VAWA](term:u-t-visa-vawa) không? Hiện nay có thể nộp gì?
plan-imm-fee = Tổng lệ phí là bao nhiêu, và gồm những gì? Có thể viết ra giấy cho chúng tôi không?

## What not to do, say or sign

plan-not-calls = Xin coi mọi cuộc gọi, thăm qua video, tin nhắn và thư của nhà giam là bị ghi lại và đưa cho người khác. Đừng nói ở đó về nơi sinh, cách đến Mỹ, giấy tờ, lần trục xuất cũ hay vụ án.
plan-not-old-order = Trước khi luật sư khuyên, người đó không nên nói về lần bị trục xuất trước hay việc đã trở lại. Điều này đúng cả trên điện thoại lẫn với viên chức. Trở lại mà không có phép có thể là tội liên bang.
plan-not-sign = Người đó không nên ký gì trước khi luật sư giải thích. Có giấy khiến mình bỏ quyền gặp thẩm phán. Trong đó có giấy về [tự nguyện rời Mỹ (voluntary departure)](term:voluntary-departure) (Mẫu { $form-voluntary-departure }) hoặc tự nguyện trở về (voluntary return) (Mẫu { $form-voluntary-return }). Một loại khác là [lệnh trục xuất do chính mình đồng ý (stipulated removal)](term:stipulated-removal).
plan-not-lie = Người đó có quyền im lặng, nhưng không bao giờ nên nói dối. Nói mình là công dân Mỹ khi không phải, hoặc đưa giấy tờ giả, có thể là tội và có thể làm người đó vĩnh viễn không được ở lại hay vào Mỹ.
plan-not-pushed = Đừng để [công ty bảo lãnh tại ngoại](term:bondsman) hay người gọi điện hối thúc quý vị đóng tiền. Xin dành thời gian cho một cuộc gọi đến luật sư.
plan-not-plead = Người đó không nên nhận tội chỉ để được ra. Trước hết nên có luật sư nói việc đó ảnh hưởng gì đến hồ sơ di trú.
plan-not-days = Đừng dựa vào tin tức nói rằng sau { $days-not-in-force } ngày thì có quyền được mở phiên xét [tiền thế chân di trú](term:immigration-bond). Tính đến { $date-circuits }, có tin nói phán quyết này đã bị hủy. Tin cũng nói toàn thể thẩm phán của tòa đó sẽ xét lại vụ này.
plan-not-statement = Người đó không nên đưa cho [thẩm phán di trú](term:immigration-judge) lời khai về vụ bị bắt trước khi luật sư đọc.
plan-not-force = Đừng đe dọa hay cãi nhau với nhân viên, và đừng đăng công khai về vụ này.
plan-not-child-alone = Đừng để viên chức hỏi em một mình. Xin yêu cầu có luật sư của em.
plan-not-wrong-line = Đừng tin số điện thoại từ các ứng dụng hay mạng xã hội. Có danh sách đưa ra đường dây tố cáo người khác, làm như thể số đó tìm được người. Xin dùng các số trong hướng dẫn này.
plan-not-miss-court = Người đó không nên vắng mặt ở tòa, dù có sợ, và không nên đi xa trước khi hỏi luật sư.
plan-not-scams = Đừng trả tiền cho bất cứ ai gọi đòi [tiền thế chân di trú](term:immigration-bond), hoặc đòi thẻ quà tặng, tiền ảo hay trả qua ứng dụng. ICE không gọi điện đòi tiền gia đình. Xin gọi lại cho luật sư hoặc nơi giam giữ theo số chính quý vị tìm được.

## Times and deadlines, as estimates

plan-clock-hours = Trong vài giờ, không phải vài ngày: nói chuyện với luật sư.
plan-clock-before = Trước ngày ra tòa sắp tới, và trước khi đóng bất cứ khoản tiền nào, [nhận tội hay khai bất cứ điều gì trước tòa](term:plea): nói chuyện với luật sư.
plan-clock-today = Hôm nay: hỏi về yêu cầu giữ người, và sau đó hỏi lại. Yêu cầu này có thể đến chỉ vài giờ sau khi [làm thủ tục vào nhà giam (booking)](term:booking).
plan-clock-find = Cứ vài giờ: tìm lại, và tìm lại sau mỗi lần bị chuyển đi.
plan-clock-start = { $hours-hold } giờ không bắt đầu khi ICE gửi yêu cầu. Giờ bắt đầu khi lẽ ra người đó được tự do, chẳng hạn khi đã đóng [tiền tại ngoại](term:bail). Xin xem [bắt đầu khi nào?](faq:when-48-starts) và [đồng hồ](page:clock).
plan-clock-no = Hôm nay: nói chuyện với luật sư về việc thả. Ở { $state }, các nguồn của chúng tôi nói nhà giam không được thêm { $hours-hold } giờ chỉ vì yêu cầu giữ người.
plan-clock-under = Việc giữ người không nên kéo dài quá khoảng { $hours-hold } giờ. Các nhà giam tính khác nhau: tính liền một mạch, hoặc không tính cuối tuần và ngày lễ. [Đồng hồ trong hướng dẫn này](page:clock) cho thấy ước tính theo cả hai cách.
plan-clock-weekend = Sáng ngày làm việc kế tiếp: nhờ luật sư hỏi. Theo một cách tính, { $hours-hold } giờ đã hết; theo cách kia thì có thể chưa. Đừng dựa vào cách nào cho đến khi luật sư biết rõ.
plan-clock-nj = Ở { $state }, thời hạn có thể ngắn hơn. Một lệnh của bộ trưởng tư pháp tiểu bang nói việc giữ người phải chấm dứt trước nửa đêm của ngày được thả. Luật mới hơn có thể khác, nên xin hỏi luật sư.
plan-clock-over = Bây giờ: theo cả hai cách tính, khoảng { $hours-hold } giờ đã hết. Xin gọi luật sư ngay hôm nay.
plan-clock-serving = Trước tuần cuối của án: luật sư, giấy tờ và kế hoạch nên sẵn sàng.
plan-clock-ice-first = Sau khi bắt người không có lệnh, ICE thường phải quyết định trong vòng { $hours-hold } giờ là giữ, thả hay buộc tội. Đây không phải là { $hours-hold } giờ của nhà giam.
plan-clock-ice-bond = Trong tuần đầu: hỏi về phiên xét [tiền thế chân di trú](term:immigration-bond). Kháng cáo thường phải nộp trong vòng { $bond-deciding-days } ngày. Điều này có thể đã thay đổi, nên xin hỏi lại luật sư.

## The law in the reader's state

plan-law-must = Ở { $state }, luật tiểu bang nói nhà giam phải làm theo [yêu cầu giữ người của ICE](term:detainer).
plan-law-ar = Ở { $state }, luật tiểu bang cấm địa phương hạn chế việc làm theo [yêu cầu giữ người của ICE](term:detainer). Vì vậy xin tính trước là nhà giam sẽ làm theo.
plan-law-must-unsure = Ở { $state }, có tin nói luật tiểu bang buộc nhà giam làm theo [yêu cầu giữ người của ICE](term:detainer). Luật sư nên xem lại bản luật mới nhất.
plan-law-no = Ở { $state }, các nguồn của chúng tôi nói nhà giam địa phương không được phép giữ một người chỉ vì [yêu cầu giữ người của ICE](term:detainer).
plan-law-exceptions = Ở { $state }, các nguồn của chúng tôi nói nhà giam chỉ được giữ một người theo [yêu cầu giữ người của ICE](term:detainer) trong một số trường hợp. Ví dụ là một số tiền án nặng hoặc có giấy của thẩm phán. Xin hỏi luật sư xem có trường hợp nào đúng không.
plan-law-county = Ở { $state }, chúng tôi không tìm thấy luật tiểu bang nào buộc nhà giam giữ một người chỉ vì [yêu cầu giữ người của ICE](term:detainer). Chúng tôi cũng không thấy luật nào cấm rõ ràng. Phần lớn do từng cảnh sát trưởng quận (sheriff) hoặc nhà giam quyết định.
plan-law-unclear = Về { $state }, chúng tôi không xác định được luật nói gì về [yêu cầu giữ người của ICE](term:detainer). Xin hỏi nhà giam bằng văn bản xem họ dựa vào quy định nào.
plan-law-unknown = Chúng tôi không biết tiểu bang của quý vị. Có tiểu bang buộc nhà giam giữ người cho ICE, có tiểu bang cấm, và ở những nơi khác thì nhà giam quyết định. Nhà giam, giấy của tòa hoặc luật sư có thể cho quý vị biết là tiểu bang nào.
plan-law-warrant = Ở { $state }, lệnh của thẩm phán có thể làm thay đổi điều này. [Lệnh của thẩm phán (judicial warrant)](term:judicial-warrant) có ghi tên tòa và do thẩm phán ký. [Lệnh của ICE](term:administrative-warrant) (Mẫu { $form-arrest-warrant } hoặc { $form-removal-warrant }) do viên chức ký.
plan-law-nc = Ở { $state }, ICE phải gửi yêu cầu giữ người kèm với lệnh của chính ICE. Sau đó nhà giam đưa người đó đến thẩm phán hoặc viên chức tư pháp (magistrate), và người này ra lệnh giữ. Việc giữ có thể kéo dài đến { $hours-hold } giờ sau lúc lẽ ra người đó được tự do.
plan-law-copy-paper = Ở { $state }, nhà giam phải đưa cho người đó bản sao yêu cầu của ICE. Nếu người đó không có, xin cho luật sư biết.
plan-law-copy-told = Ở { $state }, nhà giam phải báo cho người đó biết về [yêu cầu giữ người của ICE](term:detainer). Nếu không ai báo, xin cho luật sư biết.
plan-law-notify-limited = Ở { $state }, các nguồn của chúng tôi nói nhà giam chỉ được phép báo ngày thả cho ICE trong một số trường hợp, hoặc không bao giờ được phép báo. Xin hỏi luật sư điều đó có đúng ở đây không.
plan-law-notify-yes = Ở { $state }, quy định cấm giữ người không ngăn nhà giam báo ngày thả cho ICE.
plan-law-287g-required = Ở { $state }, luật tiểu bang bảo cảnh sát trưởng quận hoặc nhà giam phải có hoặc phải xin thỏa thuận [{ $section-287g }](term:287g) với ICE. Thỏa thuận đó cho nhân viên địa phương làm một số việc di trú.
plan-law-287g-barred = Ở { $state }, các nguồn của chúng tôi nói thỏa thuận [{ $section-287g }](term:287g) bị cấm. Thỏa thuận đó sẽ cho nhân viên địa phương làm một số việc di trú.
plan-law-tx-287g = Ở { $state }, mọi cảnh sát trưởng quận có điều hành nhà giam đều phải xin thỏa thuận [{ $section-287g }](term:287g) với ICE. Hạn chót là { $date-texas-287g }. Hầu như mọi nhà giam ở đó đều làm việc với ICE.
plan-law-tx-proof = Ở { $state }, bổn phận giữ người có một ngoại lệ. Bổn phận đó không áp dụng nếu người đó đã đưa bằng chứng là công dân hoặc có tình trạng hợp pháp, như bằng lái do tiểu bang cấp. Xin hỏi luật sư trước khi đưa ra bất cứ giấy tờ nào.
plan-law-ok-proof = Ở { $state }, bổn phận giữ người có một ngoại lệ. Bổn phận đó không áp dụng nếu người đó đưa bằng chứng là công dân Mỹ, như một số bằng lái do tiểu bang cấp. Xin hỏi luật sư trước khi đưa ra bất cứ giấy tờ nào.
plan-law-victims = Ở { $state }, các nguồn của chúng tôi nói bổn phận giữ người có ngoại lệ cho một số nạn nhân và nhân chứng của tội phạm. Xin hỏi luật sư xem có ngoại lệ nào đúng không.
plan-law-va = Ở { $state }, khi có yêu cầu giữ người, nhà giam được phép giao người cho ICE tối đa năm ngày trước ngày thả. Vì vậy xin chuẩn bị trước ngày cuối.
plan-law-as = { $state } có hệ thống di trú riêng, và nghe nói [yêu cầu giữ người của ICE](term:detainer) ở đó rất ít. Nhiều phần của hướng dẫn này có thể không hợp. Xin hỏi luật sư địa phương.
plan-law-mn = Ở { $state }, một số cảnh sát trưởng quận không đồng ý với quy định này và đang bị kiện. Xin hỏi nhà giam này làm thế nào.
plan-law-unsure = Một phần luật của { $state } không xác nhận được hoặc có thể đã thay đổi. Xin hỏi luật sư địa phương trước khi dựa vào đó.
plan-law-date = Tài liệu mới nhất của chúng tôi về { $state } là từ { $law-date }. Có thể đã có luật hoặc phán quyết mới hơn.

## Who helps

plan-help-directory = Dùng danh bạ này để tìm luật sư di trú bất vụ lợi ở gần quý vị hoặc gần nơi giam giữ.
plan-help-state-bar = Dùng nơi này để tìm luật sư tư, hoặc để xem một người có thật là luật sư không.
plan-help-pro-bono = Dùng danh sách luật sư miễn phí này, xếp theo từng tòa di trú.
plan-help-doj-roster = Dùng danh sách này để kiểm tra người giúp không phải là luật sư. Chỉ luật sư có giấy phép hoặc [đại diện được công nhận (accredited representative)](term:accredited-representative) mới được cho lời khuyên về di trú. [Notario](term:notario) thì không được.
plan-help-idp = Dùng nơi này để đọc thêm về [yêu cầu giữ người của ICE](term:detainer) và việc vụ hình sự và hồ sơ di trú liên quan với nhau ra sao.
plan-help-aclu = Dùng nơi này nếu một công dân bị giam, hoặc nhà giam giữ người quá lâu. Những nhóm như vậy có thể nhận một vụ vững chắc, nhưng có thể không nhanh.
plan-help-eoir-line = Dùng đường dây này của tòa với [số A](term:a-number). Đường dây cho biết về các phiên tòa và quyết định, nhưng không cho biết về [tiền thế chân di trú](term:immigration-bond). Đây là tòa, không phải ICE.
plan-help-locator = Dùng trang này để tìm người lớn bị ICE giam. ICE điều hành trang này.
plan-help-ice-line = Chỉ dùng đường dây này nếu tìm không ra. Chính ICE trả lời. Xin để một công dân Mỹ, luật sư hoặc [lãnh sự quán](term:consulate) gọi, và chỉ nói những gì cần thiết.
plan-help-vinelink = Dùng nơi này để xin được báo khi một người rời nhà giam địa phương. Nhiều nhà giam tham gia, nhưng không phải tất cả. Dịch vụ này không bao gồm hết những người bị ICE giam.
plan-help-cebonds = Dùng trang này để đóng [tiền thế chân di trú](term:immigration-bond) sau khi số tiền đã được định. Xin tự quý vị vào trang này. Bất cứ ai gọi điện cho quý vị để thu tiền thế chân di trú đều không phải là thật.
plan-help-bail-fund = Dùng nơi này để tìm quỹ cộng đồng. Hầu hết chỉ giúp [tiền thế chân di trú](term:immigration-bond) sau khi số tiền đã được định. Xin nói chuyện với luật sư trước.
plan-help-orr = Dùng nơi này nếu chính phủ đã chuyển em đi. Xin tìm trên trang của họ đường dây cho cha mẹ, và cố gắng nói chuyện với luật sư của em trước. Trang tìm người của ICE không cho thấy người dưới { $age-adult } tuổi.
plan-help-ilrc = Dùng nơi này để tìm một kế hoạch gia đình mà quý vị có thể điền vào.
plan-help-consulates = Người nước ngoài có thể yêu cầu báo cho [lãnh sự quán](term:consulate) của nước mình. Lãnh sự quán có thể đến thăm và giúp tìm luật sư, giấy tờ và gia đình. Nếu người đó sợ chính quyền nước mình, xin hỏi luật sư trước.
