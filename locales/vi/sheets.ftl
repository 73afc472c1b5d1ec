# Các tờ để người đọc mang theo: thẻ, tờ viết tay, thư và lời nói qua điện thoại.
#
# sheet-<id> là tựa và .use cho biết khi nào dùng; các thuộc tính khác là từng phần, theo thứ tự của
# assets/guide/sheets.ron. “Người đó” = người đang bị giam; “quý vị” = người đọc.
# Các dòng lời mẫu (trong thư, cuộc gọi và những dòng đầu của thẻ) được nói hoặc gửi bằng tiếng Anh.
# Bản dịch chỉ cho người đọc biết dòng tiếng Anh nói gì: phải thật đúng. “____” là chỗ để viết tay: giữ nguyên.
# “Tiền tại ngoại” (bail) là của tòa hình sự; “tiền thế chân di trú” (immigration bond) là của ICE.

## The card

sheet-wallet-card = Thẻ mang theo: nên nói gì, không ký gì
    .use = Xin học những lời này và mang theo. Trong nhà giam, phải nói thành tiếng.
    .h-say = Nói với viên chức, trong nhà giam hoặc với ICE
    .silent = Tôi muốn nói chuyện với luật sư. Tôi không muốn trả lời câu hỏi.
    .refuse = Bây giờ tôi không ký. Xin cho tôi một bản sao. Tôi muốn có luật sư.
    .interpreter = Xin cho tôi một thông dịch viên.
    .no-law = Không có luật nào buộc người trong nhà giam trả lời ICE về nơi sinh, tình trạng di trú hay cách đến Mỹ.
    .never-lie = Được phép im lặng. Không được nói dối hay dùng giấy tờ giả. Đừng bao giờ nhận sai mình là công dân Mỹ.
    .fear = Thật sự sợ phải trở về? Xin nói rõ như vậy, hơn một lần, với mọi viên chức.
    .no-sign = Không ai bắt buộc phải ký những giấy này. Xin hỏi luật sư trước: [tự nguyện rời Mỹ (voluntary departure)](term:voluntary-departure) (Mẫu { $form-voluntary-departure }), tự nguyện trở về (voluntary return) (Mẫu { $form-voluntary-return }), [lệnh trục xuất do chính mình đồng ý (stipulated removal)](term:stipulated-removal), hoặc giấy bỏ phiên tòa.
    .calls = Xin coi mọi cuộc gọi của nhà giam là bị ghi âm. Đừng nói ở đó về nơi sinh, giấy tờ, lần trục xuất cũ hay vụ án.
    .lawyer-criminal = Luật sư hình sự: tên và điện thoại
    .lawyer-immigration = Luật sư di trú: tên và điện thoại
    .family = Người nhà hoặc bạn để gọi

## The worksheet

sheet-worksheet = Vụ việc trên một tờ: viết tay vào
    .use = Xin để bên cạnh mỗi lần gọi điện và mỗi lần nói chuyện với luật sư.
    .keep-safe = Xin giữ tờ này cẩn thận. Cho luật sư và người quý vị tin cậy xem. Đừng đọc tờ này qua điện thoại nhà giam, vì cuộc gọi có thể bị ghi âm.
    .empty = Dòng nào không biết thì để trống. Để trống tốt hơn là đoán.
    .h-jail = Người đó ở đâu
    .jail = Nhà giam: tên, thành phố và điện thoại
    .booking = Số hồ sơ nhà giam (booking number)
    .moved = Đã chuyển đến nơi khác: ở đâu và lúc nào
    .a-number-why = [Số A](term:a-number) có trên giấy tờ di trú, và thường có trên giấy yêu cầu giữ người. Số này giúp tìm người bị ICE giam và tra ở tòa di trú. Chỉ viết vào đây nếu quý vị giữ được tờ này cẩn thận.
    .a-number = Số A
    .h-case = Vụ án hình sự
    .charges = Các tội danh
    .court = Ngày ra tòa sắp tới: tòa, phòng, ngày và giờ
    .court-later = Các ngày ra tòa khác
    .bail = Tiền tại ngoại: số tiền và loại
    .bail-set = Ai định tiền tại ngoại, và lúc nào
    .hold-form = Giấy yêu cầu giữ người (Mẫu { $form-detainer }): ai có bản sao, và ô nào được đánh dấu
    .h-release = Lúc lẽ ra được tự do
    .release-why = Xin ghi đúng ngày và giờ lẽ ra người đó được tự do. Nơi nào yêu cầu giữ người có hiệu lực, { $hours-hold } giờ bắt đầu từ lúc đó. Các nhà giam tính số giờ này khác nhau.
    .release-bail = Tiền tại ngoại: ngày giờ có thể đóng, và ngày giờ đã đóng
    .release-due = Hủy bỏ tội danh, hết án hoặc lệnh của thẩm phán: ngày và giờ
    .ice-came = Nếu ICE đã đến: ngày giờ, và ai đã nói với quý vị
    .h-lawyers = Các luật sư
    .lawyer-criminal = Luật sư hình sự: tên, văn phòng và điện thoại
    .lawyer-immigration = Luật sư di trú: tên, văn phòng và điện thoại
    .h-health = Sức khỏe
    .health-why = Xin báo cho nhân viên y tế của nhà giam bằng văn bản. Xin họ gửi bản tóm tắt y tế đi theo nếu người đó bị chuyển đi.
    .medicines = Thuốc và liều dùng của từng thứ
    .illness = Bệnh và dị ứng
    .doctors = Bác sĩ và tiệm thuốc: tên và điện thoại
    .h-things = Chìa khóa và giấy tờ
    .keys = Ai giữ chìa khóa, điện thoại và xe
    .papers = Ai giữ giấy tờ, và ai có bản sao
    .h-calls = Các cuộc gọi chúng tôi đã gọi
    .calls-how = Xin ghi lại mọi cuộc gọi: ngày, giờ, đã nói với ai và họ nói gì.
    .calls = Ngày, giờ, ai, họ nói gì

## Papers to gather

sheet-papers = Giấy tờ cần gom: danh sách kiểm tra
    .use = Đánh dấu những gì quý vị có. Làm từng nhóm một.
    .lawyer-first = Trước hết xin cho luật sư biết quý vị có gì. Luật sư có thể nói nên đưa giấy nào và lúc nào. Trước đó, xin cố gắng đừng gửi giấy tờ cho nhà giam hay ICE.
    .copies = Đưa bản sao và giữ bản chính. Để một bộ bản sao ở hai người quý vị tin cậy.
    .true-papers = Chỉ dùng giấy tờ thật. Giấy tờ giả có thể là tội, và có thể làm một người vĩnh viễn không được ở lại hay vào Mỹ.
    .h-identity = Người đó là ai
    .id-cards = Thẻ căn cước và hộ chiếu
    .birth = Giấy khai sinh
    .a-number = Mọi giấy tờ có [số A](term:a-number)
    .citizen = Mọi dấu hiệu người đó có thể là công dân Mỹ: hộ chiếu hoặc giấy khai sinh Mỹ, giấy quốc tịch, hoặc giấy tờ của cha mẹ
    .h-immigration = Di trú
    .cards = Visa, giấy phép làm việc hoặc thẻ xanh
    .letters = Thư, biên nhận và quyết định của các cơ quan di trú
    .old-court = Giấy tờ của tòa di trú, kể cả giấy rất cũ. Lệnh trục xuất cũ làm thay đổi mọi thứ.
    .victim = Biên nhận hoặc quyết định trong hồ sơ [visa U, visa T hoặc VAWA](term:u-t-visa-vawa)
    .h-family = Gia đình
    .children = Giấy khai sinh của các con
    .marriage = Giấy kết hôn, hoặc bằng chứng khác về quan hệ gia đình
    .family-citizen = Bằng chứng trong gia đình có người là công dân Mỹ
    .support = Thư của những người quen biết người đó
    .h-work = Việc làm, chỗ ở và số năm ở đây
    .years-why = Tính đến { $date-expedited-removal }, bằng chứng đã ở đây { $years-proof } năm liền có thể bảo vệ một số người khỏi bị [trục xuất cấp tốc](term:expedited-removal). Xin tìm giấy tờ có ngày tháng, từng tháng một. Xin hỏi luật sư ai sẽ đưa ra, và lúc nào.
    .home = Hợp đồng thuê nhà, biên nhận tiền nhà và hóa đơn có địa chỉ
    .work = Cuống lương, giấy khai thuế và giấy tờ ngân hàng
    .school = Giấy của trường và của bác sĩ có ngày tháng
    .h-court = Vụ án hình sự
    .charging = Giấy ghi các tội danh, và các ngày ra tòa
    .bail = Biên nhận [tiền tại ngoại](term:bail) và mọi hợp đồng với [công ty bảo lãnh tại ngoại](term:bondsman)
    .results = Các vụ án trước đã kết thúc ra sao
    .hold-form = Giấy yêu cầu giữ người, [Mẫu { $form-detainer }](term:form-i-247a), nếu quý vị có
    .h-medical = Sức khỏe
    .medical = Hồ sơ y tế
    .prescriptions = Toa thuốc, và danh sách thuốc
    .h-where = Giấy tờ ở đâu
    .originals = Ai giữ bản chính
    .two-people = Hai người có bản sao
    .missing = Còn thiếu gì, và ai đi tìm

## Children and property

sheet-children-and-property = Con cái, nhà cửa và đồ đạc
    .use = Xin điền cùng với người sẽ giúp, và đưa người đó một bản.
    .rights = Có giấy có thể giao quyền làm cha mẹ cho người khác. Xin hỏi văn phòng trợ giúp pháp lý trước khi ký giấy như vậy.
    .h-children = Các con
    .pick-up = Ai được đón các con: tên và điện thoại
    .pick-up-second = Ai khác được đón, nếu người thứ nhất không đón được
    .school = Trường hoặc nhà trẻ: tên, điện thoại và giờ
    .school-note = Xin đưa cho trường tờ giấy viết rõ ai được đón các con.
    .doctor = Bác sĩ và thẻ sức khỏe
    .child-medicine = Thuốc và dị ứng của từng con
    .calm = Xin nói với các con, bằng lời ngắn và bình tĩnh, ai sẽ chăm sóc các con.
    .child-papers = Giấy khai sinh và hộ chiếu của các con ở đâu
    .h-forms = Ai được ký giấy cho các con
    .forms = Giấy tờ pháp lý mỗi tiểu bang mỗi khác. Có tiểu bang có mẫu cho người chăm sóc, có nơi dùng giấy ủy quyền (power of attorney). Tòa cũng có thể chỉ định người giám hộ.
    .which-form = Xin hỏi luật sư tiểu bang của quý vị chấp nhận giấy nào cho trường và bác sĩ.
    .form-named = Giấy mà luật sư đã nói, và ai giữ
    .h-jail = Đồ của người đó trong nhà giam
    .property = Nhà giam thường đưa đồ cho người mà người bị giam ghi tên trên một tờ giấy. Người nhận phải đưa giấy tờ tùy thân. Mỗi nhà giam có quy định riêng, nên xin hỏi.
    .property-soon = Xin lấy đồ trước khi ICE chuyển người đó đi. Ở một số nơi, đồ để lại có thể bị hủy.
    .property-id = Nếu quý vị không có giấy tờ hợp pháp, xin hỏi luật sư trước khi đến, hoặc để một công dân Mỹ đi.
    .property-who = Ai lấy đồ, và hiện giờ đồ ở đâu
    .account = Xin bỏ tiền vào tài khoản nhà giam, mỗi lần một ít. Nếu ICE bắt người đó, về nguyên tắc tiền phải đi theo người đó. Nhưng điều này không chắc chắn, và có thể trễ.
    .medicine = Xin báo cho nhân viên y tế của nhà giam bằng văn bản người đó cần thuốc gì.
    .h-home = Nhà, việc làm và tiền bạc
    .attorney = Giấy ủy quyền (power of attorney) là giấy có chữ ký. Giấy này cho một người lo tiền nhà, xe, ngân hàng và tiền lương thay cho người khác.
    .notary = Chữ ký trong nhà giam có thể cần công chứng viên đến tận nơi. Xin hỏi nhà giam và luật sư. [Công chứng viên (notary)](term:notario) không phải là luật sư.
    .acts-for = Ai lo việc thay người đó: tên và điện thoại
    .no-codes = Đừng viết mật khẩu, mã ngân hàng hay số thẻ trên tờ này.
    .rent = Tiền nhà: trả cho ai, bao nhiêu, và ngày nào
    .bank = Ngân hàng, và hóa đơn không chờ được
    .pay = Việc làm: gọi cho ai, và tiền lương còn thiếu
    .car = Xe: ở đâu, và ai có chìa khóa
    .keys = Ai có chìa khóa nhà
    .passport = Ai giữ hộ chiếu và giấy tờ khác
    .pets = Thú nuôi: ai cho ăn
    .other = Việc khác cần lo

## Questions for the lawyers

sheet-questions-criminal = Câu hỏi cho luật sư hình sự
    .use = Xin mang tờ này khi nói chuyện với luật sư hình sự hoặc luật sư công.
    .private = Xin nói chuyện ở văn phòng luật sư, hoặc trong cuộc gọi do luật sư sắp xếp. Xin coi các cuộc gọi và tin nhắn khác của nhà giam là bị ghi lại.
    .how = Đánh dấu những câu đã hỏi. Xin luật sư giải thích từ khó. Hỏi hai lần cũng không sao.
    .talk = Ngày giờ nói chuyện, và với ai
    .fits = Nếu quý vị trả lời các câu hỏi của hướng dẫn trước, danh sách này sẽ hợp với vụ việc hơn.
    .base-hold = Có yêu cầu giữ người của ICE không? Luật sư có [Mẫu { $form-detainer }](term:form-i-247a) không, và ô nào được đánh dấu?
    .base-paid = Nếu chúng tôi đóng [tiền tại ngoại](term:bail), nhà giam này sẽ để người đó về hay giao cho ICE? Hay sẽ giữ thêm { $hours-hold } giờ?
    .base-money = Tiền tại ngoại của chúng tôi sẽ ra sao nếu ICE bắt người đó trước ngày ra tòa?
    .base-lower = Luật sư có thể xin giảm tiền tại ngoại, hoặc xin thả nhờ [lời hứa sẽ trở lại tòa](term:personal-recognizance) không? Làm vậy có khôn ngoan không?
    .base-plea = Nên [khai trước tòa (plea)](term:plea) cách nào để an toàn về di trú? Luật sư đã hỏi chuyên gia di trú chưa?
    .base-dismiss = Vụ án có thể được hủy bỏ, hoặc chuyển sang một chương trình không?
    .base-credit = Hiện nay người đó có bao nhiêu thời gian được trừ vào án? Thời gian bị ICE giam có được tính không?
    .own = Câu hỏi riêng của chúng tôi
    .answers = Luật sư nói gì
    .next = Việc tiếp theo: ai làm gì, và trước ngày nào

sheet-questions-immigration = Câu hỏi cho luật sư di trú
    .use = Xin mang tờ này khi nói chuyện với luật sư di trú.
    .private = Xin nói chuyện ở văn phòng luật sư, hoặc trong cuộc gọi do luật sư sắp xếp. Xin coi các cuộc gọi và tin nhắn khác của nhà giam là bị ghi lại.
    .licensed = Chỉ luật sư có giấy phép hoặc [đại diện được công nhận (accredited representative)](term:accredited-representative) mới được cho lời khuyên về di trú. Xin hợp đồng bằng giấy và biên nhận.
    .how = Đánh dấu những câu đã hỏi. Xin luật sư giải thích từ khó. Hỏi hai lần cũng không sao.
    .talk = Ngày giờ nói chuyện, và với ai
    .fits = Nếu quý vị trả lời các câu hỏi của hướng dẫn trước, danh sách này sẽ hợp với vụ việc hơn.
    .base-old = Có lệnh trục xuất cũ không? Luật sư có thể tra ở tòa di trú không?
    .base-bond = Nếu ICE bắt người đó, thẩm phán ở vùng này hiện có thể cho đóng [tiền thế chân di trú](term:immigration-bond) không?
    .base-stay = Lúc này ở lại nhà giam có tốt hơn cho người đó không? Đến khi nào?
    .base-expedited = ICE có thể dùng [trục xuất cấp tốc](term:expedited-removal) mà không qua thẩm phán không? Luật sư cần bằng chứng gì về { $years-proof } năm?
    .base-relief = Có những cách nào để ở lại có thể hợp với người đó?
    .base-habeas = Có nên chuẩn bị sẵn [đơn habeas corpus](term:habeas-corpus) trước khi ICE chuyển người đó đi không? Nộp ở tòa nào?
    .base-sign = Những giấy nào người đó không được ký, và những điều gì không được nói?
    .base-fee = Tổng lệ phí là bao nhiêu, và gồm những gì? Có thể viết ra giấy cho chúng tôi không?
    .own = Câu hỏi riêng của chúng tôi
    .answers = Luật sư nói gì
    .next = Việc tiếp theo: ai làm gì, và trước ngày nào

## Letter: a copy of the hold

sheet-letter-copy = Thư gửi nhà giam: xin bản sao yêu cầu giữ người
    .use = Dùng khi quý vị biết có yêu cầu giữ người của ICE và người đó không có bản sao.
    .h-before = Dành cho quý vị, trước khi gửi
    .risk = Chúng tôi không biết việc xin bản sao có khiến ICE đến sớm hơn không. Các luật sư cho biết việc thúc ép thả người thì có thể. Nếu được, xin hỏi luật sư trước.
    .sure = Nếu quý vị không chắc có yêu cầu giữ người, xin gọi trước. Xin xem [cách tìm hiểu](faq:is-there-a-hold).
    .who-signs = Có lẽ tốt nhất là người bị giam hoặc luật sư của họ ký. Nhà giam có thể không trả lời gia đình.
    .no-copy = Ô được đánh dấu trên [Mẫu { $form-detainer }](term:form-i-247a) cho luật sư biết nhiều điều. Nếu người đó chưa bao giờ nhận được bản sao, xin cho luật sư biết.
    .leave-out = Đừng viết về nơi sinh, giấy tờ, lần trục xuất cũ và sự việc trong vụ án. Thư gửi nhà giam có thể bị đọc.
    .law-paper = Ở { $state }, các nguồn của chúng tôi nói nhà giam phải đưa cho người đó bản sao yêu cầu của ICE. Tài liệu mới nhất của chúng tôi là từ { $law-date }.
    .law-told = Ở { $state }, các nguồn của chúng tôi nói nhà giam thường phải báo cho người đó về yêu cầu giữ người. Chúng tôi không tìm thấy bổn phận đưa bản sao bằng giấy. Tài liệu mới nhất của chúng tôi là từ { $law-date }.
    .law-none = Về { $state }, chúng tôi không tìm thấy quy định tiểu bang nào về bản sao. Có thể có. Chính tờ yêu cầu giữ người đòi đưa cho người đó một bản.
    .h-letter = Nội dung thư
    .send-part = Chỉ gửi phần này, bằng tiếng Anh. Giữ ghi chú riêng của quý vị ở nhà.
    .date = Ngày
    .to = Gửi: tên và địa chỉ nhà giam
    .person = Người bị giam: tên, theo cách nhà giam viết
    .booking = Số hồ sơ nhà giam (booking number)
    .greet = Kính gửi người quản lý nhà giam:
    .about = Thư này nói về người bị giam có tên ở trên.
    .ask-form = Chúng tôi được biết ICE đã gửi yêu cầu giữ người (detainer). Xin đưa cho người này bản sao Mẫu { $form-detainer }.
    .ask-warrant = Xin đưa cả bản sao của mọi lệnh bắt gửi kèm theo.
    .served = Theo chỗ tôi hiểu tờ giấy này, người đó phải được giao một bản sao. Tờ giấy nói rằng phải có điều đó thì nó mới có hiệu lực.
    .state-paper = Theo chỗ tôi hiểu luật của { $state }, nhà giam cũng đưa cho người đó bản sao của yêu cầu như vậy.
    .state-told = Theo chỗ tôi hiểu các quy định ở { $state }, nhà giam thường báo cho người đó về yêu cầu giữ người như vậy. Nếu chưa báo, xin báo ngay bây giờ.
    .to-lawyer = Nếu quy định của quý cơ quan cho phép, xin gửi thêm một bản sao cho luật sư có tên ở dưới.
    .if-not = Nếu không thể đưa bản sao, xin cho chúng tôi biết lý do bằng văn bản.
    .thanks = Cảm ơn sự giúp đỡ của quý cơ quan. Trân trọng,
    .signature = Chữ ký
    .signer = Tên người ký
    .answer-to = Xin trả lời cho (luật sư hoặc người liên lạc khác)
    .h-after = Dành cho quý vị, sau khi gửi
    .keep-copy = Xin giữ một bản của thư. Ghi lại gửi lúc nào, ai nhận và họ nói gì.
    .show-lawyers = Xin cho cả hai luật sư xem tờ giấy ngay khi nhận được.
    .notes = Gửi, nhận, trả lời: ngày, giờ và tên

## Letter: the time is over

sheet-letter-time-over = Thư gửi nhà giam: đã hết thời hạn giữ người
    .use = Dùng khi có vẻ đã hết thời hạn giữ người mà người đó vẫn còn trong nhà giam.
    .h-before = Dành cho quý vị, trước khi gửi
    .risk = Xin thả người có thể khiến ICE đến ngay. Các luật sư cho biết như vậy. Xin cố gắng nói chuyện với luật sư trước, và cùng quyết định có gửi không, lúc nào và cách nào. Xin hỏi chuyện gì sẽ xảy ra tiếp nếu ICE đến.
    .counts = Có thể chưa hết thời hạn. Tờ giấy ghi { $hours-hold } giờ. Một quy định liên bang không tính thứ Bảy, Chủ Nhật và ngày lễ, và nhiều nhà giam tính theo cách đó. Ở một tiểu bang, cách tính nào đúng luật thì không chắc chắn. Cả hai cách đều bắt đầu từ lúc lẽ ra người đó được tự do.
    .when-over = Khi hết thời hạn và không còn lý do nào khác để giữ, [yêu cầu giữ người của ICE](term:detainer) không còn là lý do để giữ người đó nữa. Khi đó nhà giam phải để người đó về. ICE vẫn có thể bắt người đó sau này.
    .who-signs = Thư của luật sư có thể mạnh hơn. Người bị giam cũng có thể hỏi. Theo chỗ chúng tôi biết, tờ thông báo kèm theo yêu cầu giữ người bảo họ như vậy. Đó là cho lúc { $hours-hold } giờ đã hết mà ICE chưa đến.
    .leave-out = Đừng viết về nơi sinh, giấy tờ, lần trục xuất cũ và sự việc trong vụ án. Thư gửi nhà giam có thể bị đọc.
    .polite = Xin giữ lịch sự, và đừng đe dọa.
    .law-no = Ở { $state }, các nguồn của chúng tôi nói nhà giam địa phương không được phép giữ một người chỉ vì yêu cầu giữ người của ICE. Điều đó đúng cả với { $hours-hold } giờ. Xin hỏi luật sư điều này có đúng ở đây không. Tài liệu mới nhất của chúng tôi là từ { $law-date }.
    .law-nj = Ở { $state }, thời hạn có thể ngắn hơn. Một lệnh của bộ trưởng tư pháp tiểu bang nói việc giữ người phải chấm dứt trước nửa đêm của ngày được thả. Luật mới hơn có thể khác, nên xin hỏi luật sư.
    .h-letter = Nội dung thư
    .send-part = Chỉ gửi phần này, bằng tiếng Anh. Giữ ghi chú riêng của quý vị ở nhà.
    .date = Ngày và giờ
    .to = Gửi: tên và địa chỉ nhà giam
    .person = Người bị giam: tên, theo cách nhà giam viết
    .booking = Số hồ sơ nhà giam (booking number)
    .greet = Kính gửi người quản lý nhà giam:
    .about = Thư này nói về người bị giam có tên ở trên.
    .ended = Theo ghi chép của chúng tôi, vụ án hình sự đã ngừng giữ người này vào ngày ____ lúc ____.
    .form-count = Theo chỗ tôi hiểu, Mẫu { $form-detainer } yêu cầu nhà giam giữ một người không quá { $hours-hold } giờ sau lúc đó.
    .rule-count = Theo chỗ tôi hiểu, quy định liên bang cũng nói không lâu hơn { $hours-hold } giờ. Quy định đó không tính thứ Bảy, Chủ Nhật và ngày lễ.
    .which-count = Xin cho chúng tôi biết quý cơ quan tính theo cách nào, và theo cách đó khi nào hết thời hạn.
    .state-no = Theo chỗ tôi hiểu các quy định ở { $state }, nhà giam địa phương không được phép giữ một người chỉ vì yêu cầu giữ người của ICE.
    .authority = Xin cho chúng tôi biết bằng văn bản hiện nay quý cơ quan giữ người này theo quyền gì, và ai đã quyết định.
    .copies = Xin cho bản sao của Mẫu { $form-detainer }, của mọi lệnh bắt, và của mọi lệnh tòa về việc giữ người này.
    .release = Nếu đã hết thời hạn và không có lý do hợp pháp nào khác để giữ người này, xin thả người này.
    .if-not = Nếu không thả, xin cho chúng tôi biết lý do bằng văn bản.
    .thanks = Cảm ơn sự giúp đỡ của quý cơ quan. Trân trọng,
    .signature = Chữ ký
    .signer = Tên người ký
    .answer-to = Xin trả lời cho (luật sư hoặc người liên lạc khác)
    .h-after = Dành cho quý vị, sau khi gửi
    .keep-copy = Xin giữ một bản của thư. Ghi lại tên, giờ và câu trả lời.
    .next-step = Nếu nhà giam từ chối, luật sư có thể gửi thư đòi thả. Luật sư cũng có thể nộp [đơn habeas corpus](term:habeas-corpus) lên thẩm phán.
    .notes = Gửi, nhận, trả lời: ngày, giờ và tên

## Letter: the defense lawyer

sheet-letter-defense = Thư gửi luật sư hình sự về yêu cầu giữ người
    .use = Dùng để báo cho luật sư hình sự hoặc luật sư công biết về yêu cầu giữ người.
    .h-before = Dành cho quý vị, trước khi gửi
    .leave-out = Đừng viết về nơi sinh, giấy tờ, lần trục xuất cũ hay sự việc bị buộc tội. Xin nói chuyện riêng, và nói với luật sư lúc đó.
    .client = Luật sư làm việc cho người bị giam, và có thể không được nói hết với quý vị.
    .soon = Xin cố gắng gửi trước khi có ai đóng [tiền tại ngoại](term:bail) và trước khi [nhận tội hay khai bất cứ điều gì trước tòa](term:plea). Tốt nhất là hai luật sư nói chuyện với nhau trước.
    .h-letter = Nội dung thư
    .send-part = Chỉ gửi phần này, bằng tiếng Anh. Giữ ghi chú riêng của quý vị ở nhà.
    .date = Ngày
    .to = Gửi: tên và văn phòng luật sư
    .person = Thân chủ của luật sư: tên
    .case = Số vụ án hoặc số hồ sơ nhà giam (booking number)
    .greet = Kính gửi Luật sư:
    .about = Tôi viết về thân chủ của luật sư có tên ở trên. Chúng tôi được biết có yêu cầu giữ người của ICE (ICE hold, detainer).
    .form = Xin luật sư tìm hiểu điều này có đúng không. Luật sư có Mẫu { $form-detainer } không, và ô nào được đánh dấu?
    .speak-first = Xin nói chuyện với luật sư di trú trước khi đóng tiền tại ngoại, trước khi nhận tội hay khai trước tòa, và trước mọi lời khai.
    .plea = Theo { $case-plea-advice }, trước khi nhận tội hay khai bất cứ điều gì trước tòa, xin cho thân chủ biết việc đó có nguy cơ bị trục xuất không.
    .if-paid = Nếu đóng tiền tại ngoại, nhà giam này sẽ thả thân chủ của luật sư hay giao cho ICE? Hay sẽ giữ thêm { $hours-hold } giờ?
    .money = Tiền tại ngoại sẽ ra sao nếu ICE bắt người đó trước khi vụ án kết thúc?
    .lower = Luật sư có thể xin giảm tiền tại ngoại, hoặc xin thả nhờ lời hứa (personal recognizance) không? Làm vậy có khôn ngoan không?
    .credit = Hiện nay người đó có bao nhiêu thời gian được trừ vào án? Thời gian bị ICE giam có được tính không?
    .court = Nếu ICE bắt người đó, luật sư sẽ báo cho tòa thế nào để tòa không ra lệnh bắt?
    .writ = Người đó có thể ra tòa qua video không, hoặc tòa có thể ra lệnh (writ) đưa người đó từ nơi ICE giam đến tòa không?
    .prosecutor = Công tố viên có thể nói với ICE rằng vụ án này cần người đó ở đây không?
    .reach = Xin cho tôi biết chúng ta có thể nói chuyện riêng bằng cách nào. Xin đừng bàn việc này qua điện thoại nhà giam.
    .thanks = Cảm ơn công việc của luật sư. Trân trọng,
    .signature = Chữ ký
    .signer = Tên và điện thoại người ký
    .immigration-lawyer = Luật sư di trú của chúng tôi, nếu có: tên và điện thoại
    .h-after = Dành cho quý vị, sau khi gửi
    .keep-copy = Xin giữ một bản, và gọi văn phòng hỏi thư đã đến chưa.
    .notes = Luật sư nói gì: ngày và giờ

## Call: the jail

sheet-call-jail = Nói gì khi gọi nhà giam
    .use = Dùng để gọi hỏi xem có yêu cầu giữ người không.
    .do-not-say = Đừng nói đến nơi sinh hay tình trạng di trú. Quý vị không phải cho biết địa chỉ hay tình trạng của chính mình. Nhà giam có thể ghi âm cuộc gọi.
    .who-calls = Nếu thấy không an toàn khi gọi, luật sư hình sự có thể hỏi. Một người bạn là công dân Mỹ cũng có thể hỏi.
    .h-ask = Hỏi
    .open = Xin chào. Tôi gọi về một người trong nhà giam của quý vị. Tên hoặc số hồ sơ nhà giam (booking number) là ____.
    .bail = Đã định tiền tại ngoại chưa? Bao nhiêu, và đóng bằng cách nào?
    .reason = Ngoài tiền tại ngoại, có lý do nào khác khiến người đó không được thả hôm nay không?
    .hold = Ngoài các tội danh, có lệnh hay yêu cầu giữ người nào khác (hold, detainer) ngăn việc thả không?
    .h-yes = Nếu câu trả lời là có
    .placed = Ai yêu cầu, và vào ngày nào?
    .if-paid = Nếu đóng tiền tại ngoại, quý vị sẽ thả, giữ lâu hơn, hay giao người đó cho nơi khác?
    .copy = Người đó đã nhận được bản sao chưa? Luật sư của họ lấy bằng cách nào?
    .h-you = Nếu họ hỏi về quý vị, về nơi sinh hay giấy tờ
    .rather-not = Tôi xin không nói.
    .only-release = Tôi chỉ hỏi về việc thả.
    .no-lie = Quý vị có quyền im lặng. Đừng nói điều gì không đúng sự thật.
    .h-end = Khi kết thúc
    .name = Xin cho tôi biết tên của quý vị? Cảm ơn quý vị đã giúp.
    .h-note = Ghi lại
    .when = Ngày giờ gọi
    .who = Ai trả lời
    .answer-bail = Tiền tại ngoại: số tiền, và cách đóng
    .answer-hold = Yêu cầu giữ người hoặc lý do khác: có hay không, từ ai, từ khi nào
    .answer-words = Họ nói gì, đúng từng chữ
    .h-after = Sau khi gọi
    .can-change = “Không có yêu cầu giữ người” có thể thay đổi. Yêu cầu có thể đến chỉ vài giờ sau khi [làm thủ tục vào nhà giam (booking)](term:booking), nên sau đó xin hỏi lại.
    .ask-lawyer = Xin nhờ luật sư hình sự kiểm tra, và lấy bản sao [Mẫu { $form-detainer }](term:form-i-247a).
    .before-paying = Xin cố gắng nói chuyện với luật sư trước khi đóng [tiền tại ngoại](term:bail). Đóng tiền không hủy được [yêu cầu giữ người của ICE](term:detainer).

## Call: a lawyer

sheet-call-lawyer = Nói gì khi gọi luật sư
    .use = Dùng để gọi luật sư di trú hoặc văn phòng trợ giúp pháp lý. Mất khoảng một phút.
    .find = Xin tìm luật sư ở { $site-legal-directory }, { $site-pro-bono } và { $site-private-lawyers }. Một số danh sách có thể đã cũ. Nhiều văn phòng đã đầy, nên xin gọi nhiều nơi.
    .notario = Công chứng viên (notary) hay [notario](term:notario) không phải là luật sư. Xin cẩn thận với người hứa sẽ thắng, hoặc chỉ lấy tiền mặt.
    .h-minute = Nói điều này trước
    .who = Xin chào. Tôi gọi giúp một người đang ở nhà giam quận. Chúng tôi được biết có yêu cầu giữ người của ICE (ICE hold).
    .stage = Tội danh là ____. Tiền tại ngoại là ____. Ngày ra tòa sắp tới là ____.
    .advice = Chúng tôi muốn có lời khuyên trước khi có ai đóng tiền tại ngoại và trước khi nhận tội hay khai trước tòa.
    .h-ask = Rồi hỏi
    .holds = Quý vị có giúp người trong nhà giam bị ICE yêu cầu giữ không? Quý vị làm việc này thường không?
    .soon = Sớm nhất lúc nào quý vị nói chuyện với chúng tôi được? Quý vị có thể thăm hoặc gọi riêng cho người đó không?
    .defense = Quý vị có thể nói chuyện với luật sư hình sự trước khi đóng tiền, nhận tội hay khai trước tòa không?
    .language = Văn phòng quý vị có ai nói tiếng ____ không, hoặc có thông dịch viên không?
    .cost = Buổi nói chuyện đầu tốn bao nhiêu? Tổng lệ phí sẽ là bao nhiêu, và gồm những gì?
    .contract = Quý vị có đưa hợp đồng bằng giấy và biên nhận không?
    .licensed = Quý vị là luật sư có giấy phép hay đại diện được công nhận (accredited representative)? Tôi kiểm tra bằng cách nào?
    .h-message = Nếu gặp máy nhắn
    .message-out = Người khác có thể nghe lời nhắn. Đừng nói tên, số A, nơi sinh, giấy tờ, lần trục xuất cũ và sự việc bị buộc tội.
    .message = Xin chào. Tôi cần luật sư di trú cho một người đang ở nhà giam quận. Xin gọi lại cho tôi ở số ____.
    .urgent = Việc gấp. Ngày ra tòa sắp tới là ____.
    .h-private = Chỉ nói riêng với luật sư
    .private = Trước hết xin hỏi có thể nói chuyện riêng không. Rồi nói phần còn lại.
    .old-order = Xin nói nếu có thể có lệnh trục xuất cũ hoặc từng vắng mặt ở tòa di trú. Lệnh cũ làm thay đổi mọi thứ.
    .fear = Xin nói nếu người đó sợ trở về bất cứ nước nào.
    .h-note = Ghi lại
    .offices = Các văn phòng đã gọi: ngày, tên, giá, câu trả lời
    .chosen = Luật sư của chúng tôi, và bước tiếp theo

## Letter: the consulate

sheet-letter-consulate = Thư gửi lãnh sự quán
    .use = Chỉ dùng khi người đó muốn lãnh sự quán của mình giúp và điều đó an toàn cho họ.
    .h-before = Dành cho quý vị, trước khi gửi
    .fear = Người đó có sợ chính quyền nước mình, hoặc có hồ sơ [tị nạn](term:asylum) không? Nếu có, xin hỏi luật sư trước khi liên lạc với lãnh sự quán.
    .wants = Xin hỏi người đó trước, nếu hỏi riêng được. Chỉ gửi nếu người đó muốn.
    .can-do = Viên chức phải cho người nước ngoài biết rằng có thể báo cho lãnh sự quán. Với một số nước, viên chức báo trong mọi trường hợp. [Lãnh sự quán](term:consulate) có thể đến thăm, và có thể giúp tìm luật sư, giấy tờ và gia đình.
    .find = Xin tìm lãnh sự quán ở { $site-consulates }.
    .leave-out = Chỉ viết những gì cần thiết. Đừng viết về nỗi sợ, cách đến Mỹ, và sự việc bị buộc tội. Đừng gửi qua nhà giam.
    .h-letter = Nội dung thư
    .send-part = Chỉ gửi phần này. Giữ ghi chú riêng của quý vị ở nhà.
    .date = Ngày
    .to = Gửi: tên và thành phố của lãnh sự quán
    .person = Người bị giam: tên
    .jail = Nhà giam và số hồ sơ nhà giam (booking number)
    .greet = Kính gửi lãnh sự quán:
    .about = Tôi xin quý vị giúp người có tên ở trên, đang ở trong nhà giam. Chúng tôi được biết có yêu cầu giữ người của ICE (ICE hold).
    .visit = Xin thăm hoặc gọi riêng cho người này, và cho họ biết quý vị có thể giúp bằng cách nào.
    .lawyers = Xin gửi cho chúng tôi danh sách luật sư, nếu có.
    .papers = Xin cho chúng tôi biết quý vị có thể giúp những giấy tờ nào.
    .ask-us = Xin hỏi người này và luật sư của họ trước khi bắt đầu làm giấy tờ gì.
    .moved = Nếu người này bị chuyển đi, xin giúp chúng tôi tìm.
    .thanks = Cảm ơn sự giúp đỡ của quý vị. Trân trọng,
    .signature = Chữ ký
    .signer = Tên người ký
    .answer-to = Xin trả lời cho (luật sư hoặc người liên lạc khác)
    .h-after = Dành cho quý vị, sau khi gửi
    .keep-copy = Xin giữ một bản, và cho luật sư biết quý vị đã viết.
    .notes = Lãnh sự quán nói gì: ngày, giờ và tên
