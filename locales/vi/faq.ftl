# Hỏi và đáp: gia đình hỏi gì khi nhà giam nói “có ICE hold”.
#
# faq-<id> là câu hỏi; các thuộc tính là từng dòng của câu trả lời, theo thứ tự của
# assets/guide/faq.ron. Mỗi dòng đọc riêng và có nguồn riêng ở đó.
#
# “Tiền tại ngoại” (bail) là của tòa hình sự, “tiền thế chân di trú” (immigration bond) đóng cho ICE.
# Không bao giờ lẫn lộn. “Người đó” = người bị giam; “quý vị” = người đọc. Lời trong “ngoặc kép” là lời
# người đọc có thể nói to. Những chữ như “có thể”, “thường” là một phần của luật: giữ nguyên.

## Groups

faq-group-hold = Hiểu về yêu cầu giữ người
faq-group-clock = Giữ người được bao lâu
faq-group-bail = Tiền tại ngoại và vụ án hình sự
faq-group-lawyers = Luật sư
faq-group-talking = Nói chuyện và ký giấy
faq-group-after-ice = Sau khi ICE bắt người đó
faq-group-special = Trường hợp đặc biệt
faq-group-family = Gia đình và đời sống hằng ngày
faq-group-safety = Khiếu nại, lừa đảo và hướng dẫn này

## Understanding the hold

faq-what-is-a-hold = Yêu cầu giữ người của ICE (ICE hold) là gì?
    .answer = [Yêu cầu giữ người của ICE](term:detainer) là giấy mà [Bộ Nội An](term:dhs) gửi cho nhà giam. Giấy này yêu cầu nhà giam báo cho [ICE](term:ice) trước khi người đó được ra, và giữ lại thêm một thời gian ngắn.
    .means-1 = Thời gian thêm là để ICE đến kịp. Tờ giấy yêu cầu nhà giam giữ không quá { $hours-hold } giờ sau lúc lẽ ra người đó được tự do.
    .means-2 = Yêu cầu giữ người không phải là tội danh hình sự và không phải là [kết án](term:conviction). Nó không ra lệnh trục xuất ai. Nó không chứng minh tình trạng di trú của ai.
    .means-3 = Trong lúc vụ án hình sự còn giữ người đó, ICE thường chờ. Yêu cầu giữ người giống như tấm phiếu giữ chỗ, để ICE đến nhận người sau.
    .do-1 = Xin hỏi luật sư hình sự lấy bản sao của yêu cầu, tức [Mẫu { $form-detainer }](term:form-i-247a). Ô được đánh dấu có thể cho luật sư biết nhiều điều.
    .do-2 = Xin ghi lại nhà giam, số [hồ sơ nhà giam (booking)](term:booking), số [tiền tại ngoại](term:bail) và ngày ra tòa sắp tới. Giữ tờ ghi bên mình.
    .careful-1 = Xin coi các cuộc gọi của nhà giam là bị ghi âm. Trong các cuộc gọi đó, đừng nói về nơi sinh, giấy tờ, hay cách người đó đến Mỹ.
    .ask-1 = Hỏi luật sư hình sự: “Có thật là có yêu cầu giữ người không? Luật sư có tờ giấy đó không, và ô nào được đánh dấu?”

faq-is-it-a-judges-order = Yêu cầu giữ người có phải là lệnh của thẩm phán không?
    .answer = Không. Viên chức di trú ký [yêu cầu giữ người của ICE](term:detainer), không có thẩm phán nào ký. Một quy định liên bang gọi đó là một yêu cầu.
    .means-1 = Quy định đó cũng nói nhà giam được giữ người bao lâu. Các tòa hiểu đó là giới hạn về thời gian. Các tòa không hiểu đó là lệnh phải giữ.
    .means-2 = [ICE](term:ice) thường gửi kèm [lệnh](term:administrative-warrant) của chính ICE, trên [Mẫu { $form-arrest-warrant } hoặc { $form-removal-warrant }](term:form-i-200-i-205). Giấy đó cũng do viên chức ký. Giấy đó cho viên chức ICE bắt người.
    .means-3 = Một số tòa liên bang nói rằng giữ một người chỉ vì yêu cầu này là một lần bắt mới. Các tòa đó nói phải có [lý do đủ tin (probable cause)](term:probable-cause).
    .do-1 = Nếu quý vị có tờ giấy, xin xem ai đã ký. [Lệnh của thẩm phán](term:judicial-warrant) có ghi tên tòa và do thẩm phán ký. Giấy của ICE ghi tên [Department of Homeland Security (Bộ Nội An)](term:dhs) và có số mẫu.
    .careful-1 = “Chỉ là yêu cầu” không có nghĩa là nhà giam sẽ mở cửa. Ở một số tiểu bang, luật tiểu bang buộc nhà giam giữ người đó.
    .ask-1 = Hỏi luật sư hình sự: “Có giấy nào do thẩm phán ký không? Nhà giam này có phải làm theo yêu cầu không?”

faq-why-a-hold = Vì sao người thân của tôi bị ICE yêu cầu giữ?
    .answer = [Bộ Nội An](term:dhs) nói họ có lý do để tin rằng có thể trục xuất người đó. Tờ [yêu cầu giữ người của ICE](term:detainer) cho biết lý do bằng một ô được đánh dấu.
    .means-1 = Tờ giấy có bốn lựa chọn. Một là lệnh trục xuất cũ đã là lệnh cuối cùng (final order). Một là hồ sơ trục xuất đang mở.
    .means-2 = Lựa chọn thứ ba là dấu tay và dữ liệu trùng khớp. Lựa chọn cuối là điều người đó đã nói với viên chức, hoặc bằng chứng khác.
    .means-3 = Trả lời về nơi sinh lúc [làm thủ tục vào nhà giam (booking)](term:booking) hoặc lúc bị hỏi trong nhà giam thường dẫn đến yêu cầu giữ người.
    .means-4 = Người có thẻ xanh cũng có thể bị yêu cầu giữ. Điều này có thể xảy ra vì một số tội hoặc tội danh.
    .do-1 = Xin hỏi luật sư hình sự lấy bản sao tờ giấy và đưa cho luật sư di trú xem.
    .do-2 = Xin hỏi luật sư người đó có thể là công dân Mỹ không. Theo luật, [ICE](term:ice) không được phép giam giữ công dân, và nhiều người không biết mình là công dân. Xin xem [câu trả lời này](faq:us-citizen).
    .careful-1 = Người đó không phải trả lời câu hỏi của ICE về nơi sinh hay giấy tờ. Người đó có quyền im lặng, nhưng không bao giờ được nói dối.
    .ask-1 = Hỏi luật sư di trú: “Có lệnh trục xuất cũ không? Luật sư có thể tra ở tòa di trú không?”

faq-how-did-ice-know = Làm sao ICE biết người đó ở trong nhà giam?
    .answer = Có lẽ là từ dấu tay mà nhà giam lấy lúc [làm thủ tục vào nhà giam (booking)](term:booking). Một hệ thống gửi dấu tay đến FBI rồi đến [Bộ Nội An](term:dhs), dù bị buộc tội gì.
    .means-1 = [Yêu cầu giữ người của ICE](term:detainer) có thể đến chỉ vài giờ sau đó.
    .means-2 = Lời nói trong nhà giam cũng có thể dẫn đến yêu cầu giữ người. Thường bắt đầu bằng câu hỏi về nơi sinh.
    .means-3 = Ở một số nhà giam, [ICE](term:ice) đã huấn luyện nhân viên địa phương theo [thỏa thuận { $section-287g }](term:287g). Họ có thể hỏi và đặt yêu cầu giữ người ngay trong nhà giam.
    .do-1 = Người đó có thể nói: “Tôi muốn nói chuyện với luật sư. Tôi không muốn trả lời câu hỏi.”
    .do-2 = Xin nhờ luật sư hình sự giải thích điều này khi thăm riêng hoặc trong cuộc gọi pháp lý. Các cuộc gọi khác có thể bị ghi âm.
    .careful-1 = Được phép im lặng. Không được nói dối. Nhận sai mình là công dân Mỹ có thể gây hại lâu dài.
    .ask-1 = Hỏi luật sư hình sự: “Đã có ai của ICE nói chuyện với người đó chưa? Nhà giam này có làm việc với ICE không?”

faq-does-hold-mean-deported = Bị ICE yêu cầu giữ có nghĩa là sẽ bị trục xuất không?
    .answer = Không. [Yêu cầu giữ người của ICE](term:detainer) không phải là lệnh trục xuất và không mở hồ sơ trục xuất. Nhưng nó có thể dẫn đến việc [ICE](term:ice) bắt người đó.
    .means-1 = Một giấy khác mở hồ sơ trục xuất. Giấy đó gọi là [giấy gọi ra tòa di trú (Notice to Appear)](term:notice-to-appear).
    .means-2 = Người không có lệnh cũ thường có quyền gặp [thẩm phán di trú](term:immigration-judge).
    .means-3 = Một số người có thể bị trục xuất mà không qua thẩm phán. Điều này có thể xảy ra khi có lệnh trục xuất cuối cùng (final order) từ trước, hoặc với [trục xuất cấp tốc](term:expedited-removal). Xin xem [câu trả lời này](faq:deported-without-judge).
    .means-4 = ICE không phải lúc nào cũng đến. Nếu ICE không đến, về nguyên tắc nhà giam phải để người đó ra khi hết thời hạn. ICE vẫn có thể bắt người đó sau này.
    .do-1 = Xin dùng thời gian ngay bây giờ. Tìm luật sư di trú trong lúc người đó còn ở nhà giam quận.
    .careful-1 = Không ai bắt buộc phải ký giấy rời nước Mỹ. Người đó có thể xin bản sao, luật sư và thông dịch viên trước.
    .ask-1 = Hỏi luật sư di trú: “Có lệnh cũ không? Người đó có thể có những cách nào để ở lại?”

faq-is-there-a-hold = Làm sao biết có yêu cầu giữ người hay không?
    .answer = Xin gọi nhà giam và hỏi một câu đơn giản: ngoài các tội danh, có gì ngăn việc thả không? Đừng nói về nơi sinh hay tình trạng di trú.
    .do-1 = Quý vị có thể nói: “Tôi muốn đóng [tiền tại ngoại (bail)](term:bail) cho người này. Ngoài các tội danh, có [yêu cầu giữ người (hold)](term:detainer) nào khác ngăn việc thả không?”
    .do-2 = Xin nhờ luật sư hình sự kiểm tra và lấy bản sao [Mẫu { $form-detainer }](term:form-i-247a).
    .do-3 = Xin ghi lại ngày, giờ, đã nói với ai và họ nói gì.
    .do-4 = Xin tìm người đó trong danh sách của chính nhà giam. Người đó chưa có trong trang tìm người của [ICE](term:ice) cho đến khi ICE làm thủ tục nhận người.
    .careful-1 = Hôm nay “không có” thì sau có thể đổi. Yêu cầu giữ người có thể đến chỉ vài giờ sau khi [làm thủ tục vào nhà giam (booking)](term:booking).
    .careful-2 = Tin đồn có thể sai. Xin kiểm tra trước khi đóng tiền hay sắp đặt gì.
    .ask-1 = Hỏi luật sư hình sự: “Có yêu cầu giữ người không, và luật sư có tờ giấy đó không?”

faq-what-the-form-says = Tờ giấy trông thế nào, và các ô có nghĩa gì?
    .answer = Đó là [Mẫu { $form-detainer }](term:form-i-247a), tựa đề có chữ “Immigration Detainer”. Giấy này yêu cầu nhà giam làm một số việc cho [ICE](term:ice) và đánh dấu một lý do.
    .means-1 = Phần trên ghi tên, ngày sinh, quốc tịch và giới tính của người đó. Ở đó cũng ghi nhà giam, ngày và văn phòng đã gửi. Số hồ sơ thường là [số A](term:a-number).
    .means-2 = Phần thứ nhất nêu lý do. Các lựa chọn là lệnh trục xuất cuối cùng (final order) từ trước, hồ sơ trục xuất đang mở, dấu tay trùng khớp, hoặc điều người đó đã nói và bằng chứng khác.
    .means-3 = Phần thứ hai thì khác. Phần đó dành cho người mà [Bộ Nội An](term:dhs) đã giữ từ trước và cho nhà giam mượn để ra tòa.
    .means-4 = Tờ giấy yêu cầu nhà giam báo sớm cho Bộ Nội An, nếu được thì { $hours-hold } giờ trước khi thả. Giấy cũng yêu cầu nhà giam giữ thêm không quá { $hours-hold } giờ.
    .means-5 = Tờ giấy nói nó không nên làm thay đổi quyết định về [tại ngoại](term:bail) hay việc thả. Trên thực tế, một số thẩm phán và [công ty bảo lãnh tại ngoại](term:bondsman) vẫn lấy đó làm lý do từ chối.
    .means-6 = Tờ giấy nói người đó phải được giao một bản sao thì [yêu cầu giữ người của ICE](term:detainer) mới có hiệu lực. Có một dòng để nhà giam ghi đã giao bản sao cách nào và lúc nào.
    .do-1 = Nếu người đó chưa bao giờ nhận được bản sao, người đó nên cho luật sư của mình biết.
    .careful-1 = Đây là mô tả mẫu giấy mà hướng dẫn này biết. Mẫu cũ hơn hoặc mới hơn có thể trông khác, nên xin đưa giấy cho luật sư xem.
    .ask-1 = Hỏi luật sư: “Ô nào được đánh dấu, và điều đó có nghĩa gì với chúng tôi?”

faq-must-the-jail-obey = Nhà giam có phải làm theo yêu cầu giữ người không?
    .answer = Tùy tiểu bang. Luật liên bang không buộc nhà giam địa phương giữ ai cho [ICE](term:ice), nhưng luật tiểu bang thì có thể buộc.
    .means-1 = Texas và một số tiểu bang khác buộc nhà giam làm theo [yêu cầu giữ người của ICE](term:detainer). Ở đó, luật sư vẫn có thể chống lại từng yêu cầu một.
    .means-2 = Massachusetts, New York và một số tiểu bang khác hạn chế những gì nhà giam được làm cho ICE.
    .means-3 = Ở các tiểu bang khác, cảnh sát trưởng quận (sheriff) hoặc quận có thể tự quyết định.
    .means-4 = Quận nào chọn giữ người thì phải chịu trách nhiệm về việc đó. Một tòa phúc thẩm liên bang đã nói như vậy, và một tòa đã xử ít nhất một quận có lỗi.
    .do-1 = Xin chọn tiểu bang của nhà giam trong [câu hỏi về tiểu bang](step:state). Rồi hướng dẫn sẽ cho thấy những gì nó biết về tiểu bang đó.
    .careful-1 = Những gì nhà giam làm hằng ngày có thể khác với luật. Luật tiểu bang cũng thay đổi, nên xin xem ngày ghi trên trang của tiểu bang.
    .ask-1 = Hỏi luật sư hình sự: “Nếu chúng tôi đóng [tiền tại ngoại](term:bail), nhà giam này sẽ thả người đó, giữ lại, hay giao cho ICE?”
    .ask-2 = Hỏi thêm: “Ở tiểu bang của chúng ta, yêu cầu giữ người này có đúng luật không?”

faq-hold-or-warrant = Yêu cầu giữ người và lệnh của ICE khác nhau thế nào?
    .answer = [Yêu cầu giữ người của ICE](term:detainer) yêu cầu nhà giam giữ một người, còn [lệnh của ICE](term:administrative-warrant) cho viên chức [ICE](term:ice) bắt người. Không có thẩm phán nào ký hai giấy này.
    .means-1 = Chính sách của ICE là gửi kèm một lệnh với mỗi yêu cầu giữ người. [Mẫu { $form-arrest-warrant }](term:form-i-200-i-205) dùng để bắt. Mẫu { $form-removal-warrant } dùng cho người đã có lệnh trục xuất.
    .means-2 = [Lệnh của thẩm phán](term:judicial-warrant) thì khác. Lệnh đó có ghi tên tòa và do thẩm phán ký.
    .means-3 = Ở một số nhà giam, nhân viên địa phương có [thỏa thuận { $section-287g }](term:287g) có thể thi hành lệnh của ICE ngay trong nhà giam.
    .do-1 = Xin xem tờ giấy. Tìm tên ở trên cùng, số mẫu, và ai đã ký.
    .do-2 = Xin hỏi nhà giam hoặc luật sư hình sự lấy bản sao yêu cầu giữ người và mọi lệnh.
    .careful-1 = Nhân viên nhà giam có thể gọi bất cứ giấy nào là “lệnh” (warrant). Xin hỏi ai đã ký.
    .ask-1 = Hỏi luật sư: “Giấy này của tòa hay của ICE? Giấy có nói đến lệnh trục xuất cũ không?”

## How long the hold lasts

faq-when-48-starts = { $hours-hold } giờ bắt đầu khi nào?
    .answer = Giờ bắt đầu từ lúc lẽ ra người đó được bước ra khỏi nhà giam. Giờ không bắt đầu khi [yêu cầu giữ người của ICE](term:detainer) đến.
    .means-1 = Lúc đó là [thời điểm lẽ ra được thả (release point)](term:release-point). Đó có thể là khi đã đóng [tiền tại ngoại](term:bail), các tội danh được hủy bỏ, hết án, tòa xử vô tội, hoặc thẩm phán ra lệnh thả.
    .means-2 = Tờ giấy yêu cầu nhà giam giữ không quá { $hours-hold } giờ sau lúc đó.
    .means-3 = Nhà giam hay tính sai điều này.
    .means-4 = [ICE](term:ice) còn có một giới hạn { $hours-hold } giờ khác cho quyết định của chính ICE sau một số vụ bắt. Đó không phải là giới hạn này.
    .do-1 = Xin ghi lại đúng ngày và giờ của thời điểm lẽ ra được thả. Giữ biên nhận tiền tại ngoại hoặc giấy của tòa cho thấy điều đó.
    .do-2 = Xin dùng [đồng hồ trong hướng dẫn này](page:clock). Đồng hồ cho thấy ước tính và không giữ lại gì.
    .careful-1 = Cuối tuần và ngày lễ có thể kéo dài thời hạn. Xin xem [câu trả lời này](faq:do-weekends-count).
    .ask-1 = Hỏi luật sư: “Vụ án hình sự ngừng giữ người đó đúng lúc mấy giờ? Nhà giam này tính theo cách nào?”

faq-do-weekends-count = Cuối tuần và ngày lễ có tính không?
    .answer = Các nhà giam tính theo hai cách. Tờ giấy ghi { $hours-hold } giờ và không nói gì về cuối tuần, nhưng quy định liên bang không tính thứ Bảy, Chủ Nhật và ngày lễ.
    .means-1 = Cách ngắn tính liền qua cuối tuần. Từ trưa thứ Sáu đến trưa Chủ Nhật.
    .means-2 = Cách dài bỏ qua cuối tuần và ngày lễ. Từ trưa thứ Sáu có thể thành trưa thứ Ba. Gặp cuối tuần dài thì có thể trễ hơn.
    .means-3 = Nhiều nhà giam dùng cách dài. Ở một tiểu bang, cách nào đúng luật thì không chắc chắn. Điều này phải hỏi luật sư.
    .do-1 = Xin xem cả hai mốc giờ trong [đồng hồ của hướng dẫn](page:clock). Xin hiểu mỗi mốc giờ là “không lâu hơn khoảng”, không phải là lời hứa.
    .do-2 = Xin ghi lại đúng [thời điểm lẽ ra được thả](term:release-point). Cả hai cách tính đều bắt đầu từ đó.
    .careful-1 = Xin cố gắng nói chuyện với luật sư trước khi thúc ép nhà giam. Thúc ép có thể khiến [ICE](term:ice) đến ngay.
    .ask-1 = Hỏi luật sư: “Nhà giam này tính theo cách nào? Ở tiểu bang của chúng ta áp dụng cách nào?”

faq-if-ice-does-not-come = Nếu ICE không đến kịp thì sao?
    .answer = Khi hết thời hạn và không còn lý do nào khác để giữ, nhà giam phải để người đó về. Xin cố gắng nói chuyện với luật sư trước khi thúc ép, vì thúc ép có thể làm [ICE](term:ice) đến.
    .means-1 = ICE không phải lúc nào cũng đến. [Yêu cầu giữ người của ICE](term:detainer) không phải là lời hứa rằng ICE sẽ đến.
    .means-2 = Bị giữ quá lâu gọi là [giam quá hạn (overdetention)](term:overdetention). Điều này có thể trái luật, và nhà giam có thể phải bồi thường.
    .means-3 = Khi nào hết thời hạn là tùy cách tính. Một số nhà giam không tính cuối tuần và ngày lễ.
    .do-1 = Nếu luật sư đồng ý, xin yêu cầu nhà giam thả, một cách lịch sự và bằng văn bản. Xin xem [viết gì](faq:what-to-write).
    .do-2 = Luật sư có thể gửi thư đòi thả. Nếu nhà giam từ chối, luật sư có thể nộp [đơn habeas corpus](term:habeas-corpus).
    .careful-1 = Các luật sư cho biết ICE có thể đến ngay khi gia đình thúc ép. Xin quyết định với luật sư lúc nào và cách nào.
    .careful-2 = Sau khi được thả, ICE vẫn có thể bắt người đó ở nơi khác. Vụ án hình sự vẫn tiếp tục, nên người đó phải có mặt mọi ngày ra tòa.
    .ask-1 = Hỏi luật sư: “Đã đến lúc thúc ép chưa? Luật sư có nên viết cho nhà giam hoặc nộp đơn habeas ngay bây giờ không?”

faq-what-to-write = Chúng tôi viết gì cho nhà giam?
    .answer = Xin hỏi lịch sự về sự việc, xin bản sao, và xin thả. Giữ một bản của lá thư.
    .means-1 = Người bị giam cũng có thể hỏi. Tờ thông báo kèm theo [yêu cầu giữ người của ICE](term:detainer) bảo họ hỏi nhà giam về việc thả nếu không ai đến bắt trong vòng { $hours-hold } giờ.
    .do-1 = Xin ghi số [hồ sơ nhà giam (booking)](term:booking) của người đó. Hỏi đúng giờ nào vụ án hình sự ngừng giữ người đó.
    .do-2 = Hỏi: “Quý vị vẫn đang giữ người này theo quyền gì?”
    .do-3 = Xin bản sao [Mẫu { $form-detainer }](term:form-i-247a) và mọi lệnh bắt. Rồi xin thả.
    .do-4 = Xin ghi lại tên người trả lời, giờ, và câu trả lời.
    .careful-1 = Xin cố gắng đưa thư cho luật sư xem trước khi gửi. Thúc ép có thể khiến [ICE](term:ice) đến ngay.
    .careful-2 = Đừng viết về nơi sinh, giấy tờ, lần trục xuất cũ và sự việc trong vụ án. Đừng đe dọa.
    .ask-1 = Hỏi luật sư: “Luật sư có thể gửi thư này, hoặc thư mạnh hơn, thay cho chúng tôi không?”

faq-what-is-habeas = Habeas corpus là gì, và ai nộp được?
    .answer = [Đơn habeas corpus](term:habeas-corpus) xin thẩm phán quyết định việc tiếp tục giam một người có đúng luật không. Luật sư có thể nộp cho người đó.
    .means-1 = Khi ở nhà giam quận, có thể nộp lên tòa tiểu bang, kiện cảnh sát trưởng quận. Cũng có thể nộp lên tòa liên bang.
    .means-2 = Khi [ICE](term:ice) đã giam người đó, đơn được nộp lên tòa liên bang của nơi người đó ở vào ngày hôm đó.
    .means-3 = Vì vậy nơi giam quan trọng. Nếu đã nộp đúng cách từ trước, việc chuyển đi sau đó không làm đơn mất hiệu lực.
    .means-4 = Đây đã trở thành cách chính để được mở phiên xét [tiền thế chân di trú](term:immigration-bond).
    .means-5 = Lệ phí nộp đơn ở tòa liên bang là { $fee-habeas }, và tòa có thể miễn. Tiền trả luật sư thì tính riêng.
    .do-1 = Xin tìm luật sư sớm. Giấy tờ có thể được chuẩn bị sẵn trước khi ICE chuyển người đó đi.
    .careful-1 = Đừng trông chờ một đơn khiếu nại với cơ quan nào đó sẽ giúp ai được thả nhanh. Habeas có thể là cách nhanh hơn, nhưng không ai hứa được kết quả.
    .ask-1 = Hỏi luật sư di trú: “Có nên chuẩn bị sẵn đơn habeas trước khi bị chuyển đi không? Ở tòa nào?”

faq-can-pressing-hurt = Thúc ép thả người có thể làm tình hình xấu hơn không?
    .answer = Có, có thể. Các luật sư cho biết thúc ép nhà giam có thể khiến [ICE](term:ice) đến ngay.
    .means-1 = [Yêu cầu giữ người của ICE](term:detainer) yêu cầu nhà giam báo cho ICE trước khi thả. Nhà giam bị quý vị thúc ép có thể gọi ICE.
    .means-2 = Chờ đợi cũng có rủi ro. Nhà giam có thể giữ người đó lâu hơn luật cho phép. Nhưng ICE không phải lúc nào cũng đến.
    .do-1 = Xin quyết định với luật sư lúc nào và cách nào để thúc ép. Xin cố gắng đừng làm một mình.
    .do-2 = Xin ghi chép ngay từ bây giờ: đúng [thời điểm lẽ ra được thả](term:release-point), các cuộc gọi, tên và câu trả lời.
    .careful-1 = Xin giữ bình tĩnh với nhân viên. Đừng đe dọa ai, và đừng đăng chuyện này lên mạng.
    .ask-1 = Hỏi luật sư di trú: “Nếu ICE đến bây giờ, chuyện gì xảy ra tiếp? Có lệnh cũ không?”
    .ask-2 = Hỏi thêm: “Luật sư có viết thư, hoặc nộp [đơn habeas corpus](term:habeas-corpus), trước khi chúng tôi gọi không?”

## Bail and the criminal case

faq-will-they-come-home = Nếu chúng tôi đóng tiền tại ngoại, người đó có về nhà không?
    .answer = Thường là không: đóng [tiền tại ngoại](term:bail) không hủy được [yêu cầu giữ người của ICE](term:detainer). Nơi nào nhà giam làm theo yêu cầu, người đó thường bị giao cho [ICE](term:ice) thay vì về nhà.
    .means-1 = Tiền tại ngoại là cho vụ án hình sự. Yêu cầu giữ người là của ICE. Đóng cái này không chấm dứt cái kia.
    .means-2 = Một số nhà giam không giữ người cho ICE. Ở đó, người đó có thể được về nhà.
    .means-3 = ICE không phải lúc nào cũng đến. Nếu ICE không đến, về nguyên tắc nhà giam phải để người đó ra khi hết thời hạn.
    .means-4 = Tính đến { $date-circuits }, các tòa có thẩm quyền ở Texas và chín tiểu bang khác cho phép ICE giam một số người mà không có phiên xét [tiền thế chân di trú](term:immigration-bond): những người [vào Mỹ không qua kiểm tra](term:entered-without-inspection). Ở đó, dự tính đóng tiền tại ngoại bây giờ và tiền thế chân di trú sau có thể không thành. Xin xem [danh sách](faq:why-state-matters).
    .do-1 = Xin cố gắng nói chuyện với luật sư di trú trước khi đóng tiền. Xin xem [các lựa chọn đặt cạnh nhau](page:comparison).
    .do-2 = Xin tìm hiểu nhà giam này làm gì sau khi đã đóng tiền tại ngoại. Luật sư hình sự có thể hỏi.
    .careful-1 = Nếu ICE bắt người đó, người đó có thể vắng mặt ở tòa hình sự. Xin xem [câu trả lời này](faq:if-they-miss-court).
    .ask-1 = Hỏi luật sư hình sự: “Nếu chúng tôi đóng tiền, nhà giam này sẽ thả, giữ lại, hay giao người đó cho ICE?”
    .ask-2 = Hỏi luật sư di trú: “Nếu ICE bắt người đó, ở đây có thể được đóng tiền thế chân di trú không?”

faq-should-we-pay = Có nên đóng tiền tại ngoại không?
    .answer = Không có một câu trả lời đúng cho tất cả. Xin cố gắng nói chuyện với luật sư trước khi đóng [tiền tại ngoại](term:bail), tốt nhất là với cả luật sư di trú và luật sư hình sự.
    .means-1 = Khi có [yêu cầu giữ người của ICE](term:detainer), đóng tiền thường có nghĩa là [ICE](term:ice) bắt người đó. Khi đó người đó có thể không đến được tòa hình sự, và [thẩm phán di trú](term:immigration-judge) có thể không xử xong hồ sơ di trú khi các tội danh còn đó.
    .means-2 = Đôi khi đóng tiền là đúng. Nhà giam có thể không giữ người cho ICE, hoặc ICE có thể ít khả năng đến. Hoặc người đó có thể được đóng [tiền thế chân di trú](term:immigration-bond).
    .means-3 = Với người [vào Mỹ không qua kiểm tra](term:entered-without-inspection), lúc này chờ có thể khôn ngoan hơn, nhưng điều này không chắc chắn. Tính đến { $date-circuits }, tòa của một số tiểu bang không cho mở phiên xét tiền thế chân di trú.
    .means-4 = Chờ cũng có cái giá. Người đó có thể mất việc hoặc mất chỗ ở, và đến cuối ICE có thể vẫn còn đó.
    .do-1 = Trước hết xin xem có lệnh trục xuất cũ không, vì điều đó làm thay đổi mọi thứ. Dùng [số A](term:a-number) ở { $site-court } hoặc gọi đường dây của tòa, { $phone-eoir-line }.
    .do-2 = Xin hai luật sư nói chuyện với nhau trước khi đóng bất cứ khoản tiền nào. Xin xem [các lựa chọn đặt cạnh nhau](page:comparison).
    .careful-1 = Không người bán hay người gọi nào nên hối thúc quý vị. Nếu được, xin dành thời gian cho một cuộc gọi đến luật sư.
    .ask-1 = Hỏi luật sư hình sự: “Tiền tại ngoại có thể giảm không? Luật sư có thể xin thả nhờ [lời hứa sẽ trở lại tòa](term:personal-recognizance) không?”
    .ask-2 = Hỏi luật sư di trú: “Lúc này ở lại nhà giam quận có tốt hơn cho người đó không?”

faq-what-of-the-money = Tiền tại ngoại của chúng tôi ra sao nếu ICE bắt người đó?
    .answer = Tiền phí của [công ty bảo lãnh tại ngoại](term:bondsman) không bao giờ được trả lại. [Tiền tại ngoại](term:bail) bằng tiền mặt đóng cho tòa thường được trả lại nếu đã làm đúng quy định của tòa.
    .means-1 = Tiền phí của công ty bảo lãnh tại ngoại thường khoảng { $bondsman-percent } phần trăm số tiền tại ngoại.
    .means-2 = Nếu người đó vắng mặt ở tòa vì đang bị [ICE](term:ice) giữ, tiền tại ngoại có thể bị mất. Việc này gọi là [forfeiture (mất tiền)](term:forfeiture).
    .means-3 = Quy định về tiền tại ngoại bị mất mỗi tiểu bang mỗi khác. Một số tiểu bang giúp khi người đó bị giam ở nơi khác hoặc đã bị trục xuất. Xin hỏi tiểu bang của quý vị làm thế nào.
    .means-4 = Tiền tại ngoại không dùng để đóng [tiền thế chân di trú](term:immigration-bond) được. Đó là khoản riêng đóng cho ICE.
    .do-1 = Xin đọc hợp đồng trước khi ký. Hỏi hợp đồng nói gì nếu ICE bắt người đó. Xin xem [các lựa chọn đặt cạnh nhau](page:comparison).
    .do-2 = Xin giữ mọi biên nhận, hợp đồng và giấy của tòa ở một chỗ.
    .do-3 = Nếu ICE bắt người đó, xin báo ngay cho luật sư hình sự. Luật sư có thể báo cho thẩm phán.
    .ask-1 = Hỏi luật sư hình sự: “Tiền của chúng tôi ra sao nếu ICE bắt người đó trước ngày ra tòa?”
    .ask-2 = Hỏi công ty bảo lãnh tại ngoại: “Nếu ICE bắt người đó, chúng tôi có nợ toàn bộ số tiền không? Chúng tôi có mất những gì đã ký thế chấp không?”

faq-criminal-case-after-ice = Vụ án hình sự ra sao sau khi ICE bắt người đó?
    .answer = Vụ án hình sự vẫn tiếp tục. Các ngày ra tòa vẫn giữ nguyên, dù [ICE](term:ice) đang giữ người đó.
    .means-1 = Nếu người đó vắng mặt ở tòa, thẩm phán có thể ra lệnh bắt mới. [Tiền tại ngoại](term:bail) có thể bị mất.
    .means-2 = Luật sư hình sự có thể xin dời ngày hoặc xin ra tòa qua video. Luật sư cũng có thể xin [lệnh đưa ra tòa (writ)](term:writ), là lệnh của tòa để đưa người đó đến.
    .means-3 = ICE có thể không đưa người đó đến. ICE có thể không làm theo lệnh đó của tòa tiểu bang.
    .means-4 = [Thẩm phán di trú](term:immigration-judge) có thể không xử xong hồ sơ di trú khi các tội danh còn đó.
    .do-1 = Xin báo ngay cho luật sư hình sự rằng ICE đang giữ người đó. Cho biết nơi mới và [số A](term:a-number).
    .careful-1 = Nếu ICE thả người đó, vụ án hình sự vẫn còn. Người đó phải có mặt mọi ngày ra tòa.
    .ask-1 = Hỏi luật sư hình sự: “Luật sư sẽ cho tòa biết thế nào để không có lệnh bắt?”
    .ask-2 = Hỏi thêm: “Có thể xin lệnh đưa ra tòa (writ) không? Luật sư có thể nhờ công tố viên nói với ICE rằng ở đây cần người đó không?”

faq-if-they-miss-court = Nếu người đó vắng mặt ở tòa vì đang bị ICE giữ thì sao?
    .answer = Tòa có thể ra lệnh bắt, và [tiền tại ngoại](term:bail) có thể bị mất. Xin báo cho luật sư hình sự trước ngày ra tòa, để thẩm phán biết lý do.
    .means-1 = Tòa có thể không biết [ICE](term:ice) đang giữ người đó. Phải có người báo cho tòa.
    .means-2 = Luật sư có thể xin dời ngày, xin ra tòa qua video, hoặc xin [lệnh (writ)](term:writ) đưa người đó đến.
    .means-3 = Tiền tại ngoại ra sao là tùy tiểu bang và tùy hợp đồng. Một số tiểu bang giúp khi người đó bị giam ở nơi khác.
    .do-1 = Nếu không liên lạc được với luật sư, xin gọi văn phòng luật sư hoặc thư ký tòa. Hỏi cách báo cho tòa.
    .do-2 = Xin giữ bằng chứng là ICE đang giữ người đó, như bản in trang tìm người của ICE. Đưa cho luật sư.
    .careful-1 = Dù có lệnh của tòa, ICE có thể không đưa người đó đến. Xin hỏi luật sư khi đó làm gì.
    .ask-1 = Hỏi luật sư hình sự: “Luật sư sẽ báo cho thẩm phán chứ? Nếu đã có lệnh bắt, có thể rút lại không?”
    .ask-2 = Hỏi thêm: “Chúng tôi có nên báo cho [công ty bảo lãnh tại ngoại](term:bondsman) không? Có cứu được tiền tại ngoại không?”

faq-stay-in-jail = Ở lại nhà giam quận có tốt hơn không?
    .answer = Đôi khi có, và không ai nói chắc được. Xin hỏi cả hai luật sư, vì tùy vụ án, nhà giam và luật ở đó.
    .means-1 = Ở lại có thể có nghĩa là số ngày trong nhà giam được trừ vào án và có [luật sư công](term:public-defender) ở gần. Gia đình ở gần, và người đó có mặt các ngày ra tòa.
    .means-2 = Ở lại có thể cho thời gian tìm luật sư di trú. Cũng có thể cho thời gian để có một kết quả không gây hại ở tòa di trú.
    .means-3 = Ở lại cũng có thể có nghĩa là mất việc hoặc mất chỗ ở, những ngày khổ trong nhà giam, và sức ép phải nhận tội.
    .means-4 = Đến cuối, [ICE](term:ice) có thể vẫn đang chờ. [Yêu cầu giữ người của ICE](term:detainer) không mất đi vì thời gian trôi qua trong nhà giam.
    .do-1 = Xin luật sư hình sự và luật sư di trú nói chuyện với nhau. Xin xem [các lựa chọn đặt cạnh nhau](page:comparison).
    .careful-1 = Xin cố gắng có lời khuyên về di trú trước khi [nhận tội hay khai bất cứ điều gì trước tòa](term:plea). Nhận tội vội có thể đóng lại nhiều cánh cửa.
    .ask-1 = Hỏi luật sư di trú: “Lúc này ở lại nhà giam quận có tốt hơn cho người đó không?”
    .ask-2 = Hỏi luật sư hình sự: “Hiện nay người đó có bao nhiêu thời gian được trừ vào án? [Tiền tại ngoại](term:bail) sau này có thể giảm không?”

faq-does-time-count = Thời gian trong nhà giam có tính không? Thời gian bị ICE giam có tính không?
    .answer = Số ngày ở nhà giam quận vì tội danh này thường được trừ vào án. Số ngày bị [ICE](term:ice) giam thường không được tính, nhưng điều này không chắc chắn và tùy tiểu bang.
    .means-1 = Thời gian bị ICE giam thuộc về hồ sơ di trú. Đó không phải là án phạt cho một tội.
    .means-2 = Luật tiểu bang quyết định điều gì được tính. Hướng dẫn này không xác nhận được quy định của từng tiểu bang.
    .means-3 = Việc được trừ số ngày trong nhà giam là một lý do khiến có người chờ trước khi đóng [tiền tại ngoại](term:bail).
    .do-1 = Xin ghi lại ba ngày: ngày bị bắt, ngày vụ án hình sự ngừng giữ người đó, và ngày ICE bắt người đó.
    .careful-1 = Đừng trông vào số ngày bị ICE giam cho đến khi luật sư đã kiểm tra.
    .ask-1 = Hỏi luật sư hình sự: “Hiện nay người đó có bao nhiêu thời gian được trừ vào án?”
    .ask-2 = Hỏi thêm: “Ở tiểu bang của chúng ta, số ngày bị ICE giam có được trừ vào án không?”

faq-bondsman-says-no = Công ty bảo lãnh tại ngoại từ chối vì có yêu cầu giữ người. Vì sao?
    .answer = Một số [công ty bảo lãnh tại ngoại](term:bondsman) từ chối khi có [yêu cầu giữ người của ICE](term:detainer). Có công ty đòi trả hết bằng tiền mặt.
    .means-1 = Nếu [ICE](term:ice) bắt người đó, người đó có thể vắng mặt ở tòa và [tiền tại ngoại](term:bail) có thể bị mất. Công ty bảo lãnh tại ngoại có thể không muốn chịu rủi ro đó.
    .means-2 = Một số quận hoàn toàn không nhận tiền tại ngoại khi có yêu cầu giữ người.
    .means-3 = Chính tờ yêu cầu nói nó không nên làm thay đổi quyết định về tại ngoại. Trên thực tế đôi khi có thay đổi.
    .do-1 = Xin dùng lúc này để gọi luật sư. Công ty bảo lãnh tại ngoại từ chối chưa phải là hết cách.
    .do-2 = Xin hỏi luật sư hình sự về việc giảm tiền tại ngoại, hoặc thả nhờ [lời hứa sẽ trở lại tòa](term:personal-recognizance). Xin xem [các lựa chọn đặt cạnh nhau](page:comparison).
    .careful-1 = Tiền phí của công ty bảo lãnh tại ngoại không bao giờ được trả lại. Xin đọc hợp đồng trước khi ký.
    .ask-1 = Hỏi bất cứ công ty bảo lãnh tại ngoại nào: “Chúng tôi nợ công ty gì nếu ICE bắt người đó? Nếu nhà giam không thả thì sao?”
    .ask-2 = Hỏi luật sư hình sự: “Quận này có nhận tiền tại ngoại khi có yêu cầu giữ người không?”

faq-plead-guilty = Có nên nhận tội để được ra không?
    .answer = Xin cố gắng có lời khuyên về di trú trước. Khi có [yêu cầu giữ người của ICE](term:detainer), nhận tội thường làm [ICE](term:ice) đến ngay trong ngày hoặc trong thời hạn giữ người.
    .means-1 = [Nhận tội](term:plea) vội có thể thành [bị kết án](term:conviction). Điều đó có thể làm mất cơ hội được đóng [tiền thế chân di trú](term:immigration-bond) hoặc cơ hội giữ được tình trạng di trú.
    .means-2 = Luật sư hình sự phải cho người đó biết nếu việc nhận tội có nguy cơ bị trục xuất. Tối cao Pháp viện Hoa Kỳ đã nói như vậy.
    .do-1 = Xin luật sư hình sự hỏi chuyên gia về di trú. Văn phòng [luật sư công](term:public-defender) có thể có người như vậy.
    .do-2 = Nếu bị hối thúc phải trả lời ngay, xin luật sư xin tòa cho thêm thời gian.
    .careful-1 = Chỉ nói về tình trạng di trú với luật sư, ở chỗ riêng. Đừng nói qua điện thoại nhà giam.
    .ask-1 = Hỏi luật sư hình sự: “Nên khai trước tòa (plea) cách nào để an toàn về di trú? Luật sư đã hỏi chuyên gia nào?”
    .ask-2 = Hỏi thêm: “Vụ án có thể được hủy bỏ, hoặc chuyển sang một chương trình không?”

faq-charges-dropped = Các tội danh đã hủy bỏ. Vì sao vẫn bị giữ?
    .answer = Khi các tội danh chấm dứt, thời hạn của [yêu cầu giữ người của ICE](term:detainer) bắt đầu. Điều đó không hủy yêu cầu, nên nhà giam có thể vẫn chờ [ICE](term:ice).
    .means-1 = Ngày và giờ các tội danh chấm dứt là [thời điểm lẽ ra được thả](term:release-point). { $hours-hold } giờ tính từ đó.
    .means-2 = Một số tiểu bang hạn chế việc giữ như vậy, và một số tiểu bang bắt buộc giữ. Xin xem [câu hỏi về tiểu bang](step:state).
    .means-3 = Khi hết thời hạn và không còn lý do nào khác để giữ, nhà giam phải để người đó về.
    .means-4 = ICE không phải lúc nào cũng đến. ICE vẫn có thể bắt người đó sau này, ở nơi khác.
    .do-1 = Xin lấy giấy của tòa cho thấy các tội danh đã chấm dứt. Ghi lại đúng ngày và giờ.
    .do-2 = Xin hỏi nhà giam còn điều gì khác ngăn việc thả không, như một vụ án khác.
    .careful-1 = Xin cố gắng nói chuyện với luật sư trước khi thúc ép nhà giam. Thúc ép có thể khiến ICE đến ngay.
    .ask-1 = Hỏi luật sư: “Ở đây khi nào hết thời hạn? Luật sư sẽ làm gì nếu đã quá hạn?”

## Lawyers

faq-need-two-lawyers = Có cần hai luật sư không?
    .answer = Thường là có: một người cho vụ án hình sự và một người cho di trú. Họ nên nói chuyện với nhau trước khi đóng [tiền tại ngoại](term:bail), [nhận tội](term:plea) hay khai bất cứ điều gì.
    .means-1 = Luật sư hình sự lo về tội danh, tiền tại ngoại và việc khai nhận tội hay không (plea). Luật sư đó cũng phải báo trước nếu nhận tội có nguy cơ bị trục xuất.
    .means-2 = Luật sư kia lo về phía di trú. Đó là [yêu cầu giữ người của ICE](term:detainer), [tiền thế chân di trú](term:immigration-bond) và mọi hồ sơ trục xuất.
    .means-3 = [Luật sư công](term:public-defender) có thể có chuyên gia về việc này, nên xin hỏi.
    .do-1 = Xin cho mỗi luật sư biết tên và văn phòng của luật sư kia.
    .careful-1 = Ở Hoa Kỳ, công chứng viên (notary) hay [notario](term:notario) không phải là luật sư.
    .ask-1 = Hỏi mỗi luật sư: “Luật sư sẽ nói chuyện với luật sư kia của chúng tôi trước khi chúng tôi đóng tiền hay ký chứ?”

faq-who-pays = Ai trả tiền luật sư?
    .answer = Trong vụ án hình sự, tòa phải cấp luật sư cho người không có tiền trả, nếu có thể bị tù. Ở tòa di trú, chính phủ không trả tiền luật sư.
    .means-1 = Luật sư của tòa thường là [luật sư công](term:public-defender).
    .means-2 = Ở tòa di trú, người đó có quyền có luật sư. Gia đình trả tiền, hoặc tìm trợ giúp miễn phí.
    .do-1 = Ở ngày ra tòa đầu tiên, người đó có thể nói với thẩm phán: “Tôi không có tiền trả luật sư. Tôi muốn có luật sư.”
    .do-2 = Xin tìm trợ giúp di trú miễn phí hoặc rẻ tiền. Xin xem [câu trả lời này](faq:find-legal-help).
    .careful-1 = Xin hợp đồng bằng giấy và biên nhận. Kiểm tra xem luật sư có giấy phép không.
    .ask-1 = Hỏi luật sư di trú: “Tổng lệ phí là bao nhiêu? Gồm những gì?”
    .ask-2 = Hỏi thêm: “Lệ phí có gồm phiên tòa, kháng cáo và [đơn habeas corpus](term:habeas-corpus) không?”

faq-ask-criminal-lawyer = Hỏi luật sư hình sự những gì?
    .answer = Hỏi về [yêu cầu giữ người của ICE](term:detainer), [tiền tại ngoại](term:bail), việc [khai nhận tội hay không (plea)](term:plea) và các ngày ra tòa. Xin mang danh sách này theo.
    .do-1 = Xin ghi lại câu trả lời. Xin luật sư nói từ khó bằng lời đơn giản.
    .careful-1 = Xin nói chuyện ở văn phòng luật sư hoặc trong cuộc gọi do luật sư sắp xếp. Các cuộc gọi khác của nhà giam có thể bị ghi âm.
    .ask-1 = “Có yêu cầu giữ người không? Luật sư có [Mẫu { $form-detainer }](term:form-i-247a) không, và ô nào được đánh dấu?”
    .ask-2 = “Nếu chúng tôi đóng tiền, nhà giam này sẽ thả, giữ thêm { $hours-hold } giờ, hay giao người đó cho [ICE](term:ice)?”
    .ask-3 = “Tiền của chúng tôi ra sao nếu ICE bắt người đó trước ngày ra tòa?”
    .ask-4 = “Tiền tại ngoại có thể giảm không? Luật sư có thể xin thả nhờ [lời hứa sẽ trở lại tòa](term:personal-recognizance) không?”
    .ask-5 = “Nên khai trước tòa (plea) cách nào để an toàn về di trú? Luật sư đã hỏi chuyên gia chưa? Vụ án có thể được hủy bỏ hoặc chuyển sang một chương trình không?”
    .ask-6 = “Luật sư sẽ báo cho tòa thế nào nếu ICE bắt người đó? Có thể xin [lệnh đưa ra tòa (writ)](term:writ) không?”
    .ask-7 = “Người đó có bao nhiêu thời gian được trừ vào án? Luật sư có thể nhờ công tố viên nói với ICE rằng ở đây cần người đó không?”

faq-ask-immigration-lawyer = Hỏi luật sư di trú những gì?
    .answer = Hỏi về lệnh cũ, [tiền thế chân di trú](term:immigration-bond), các cách để ở lại, và những giấy không nên ký. Xin mang danh sách này theo.
    .do-1 = Xin mang bản sao của mọi giấy tờ di trú và hình sự mà quý vị có.
    .ask-1 = “Có lệnh trục xuất cũ không? Luật sư có thể tra ở tòa và xin hồ sơ không?”
    .ask-2 = “[ICE](term:ice) sẽ giam người đó theo luật nào? Hiện nay ở đây có thể có phiên xét tiền thế chân di trú không?”
    .ask-3 = “Tội danh này có thuộc [Đạo luật Laken Riley](term:laken-riley-act) không?”
    .ask-4 = “ICE có thể dùng [trục xuất cấp tốc](term:expedited-removal) không? Chúng tôi cần bằng chứng gì về { $years-proof } năm?”
    .ask-5 = “Có những cách nào để ở lại? Như gia đình, [tị nạn](term:asylum), số năm ở đây, là nạn nhân, hoặc chưa đủ tuổi.”
    .ask-6 = “Lúc này ở lại nhà giam quận có tốt hơn không?”
    .ask-7 = “Có nên chuẩn bị sẵn giấy tờ [habeas corpus](term:habeas-corpus) trước khi ICE chuyển người đó đi không? Ở tòa nào?”
    .ask-8 = “Những gì người đó không được ký hay không được nói? Tổng lệ phí của luật sư là bao nhiêu, và gồm những gì?”

faq-find-legal-help = Tìm trợ giúp miễn phí hoặc rẻ tiền bằng cách nào?
    .answer = Xin bắt đầu với các danh sách miễn phí dưới đây và các trang “Ai có thể giúp” của hướng dẫn này. Xin gọi nhiều nơi, vì nhiều nơi đã đầy.
    .do-1 = Các tòa di trú có danh sách trợ giúp pháp lý miễn phí cho từng tòa. Xin tìm chữ “pro bono” ở { $site-pro-bono }.
    .do-2 = Xin tìm theo mã bưu chính (ZIP code) hoặc trung tâm giam giữ ở { $site-legal-directory }. Một số phần có thể đã cũ.
    .do-3 = Để tìm luật sư di trú tư, xin xem { $site-private-lawyers }.
    .do-4 = Xin hỏi [luật sư công](term:public-defender) ở đó có ai rành luật di trú không.
    .do-5 = Xin hỏi luật sư đoàn của tiểu bang (state bar) về dịch vụ giới thiệu luật sư. Một số văn phòng trợ giúp pháp lý bị giới hạn về người họ được giúp.
    .careful-1 = Chính phủ đã chấm dứt một chương trình nói về luật cho người bị giam vào { $date-orientation-ended }. Hiện nay ở đó còn gì thì không chắc chắn. Vì vậy xin tìm trợ giúp từ bên ngoài.
    .careful-2 = [Notario](term:notario) không phải là luật sư. Xin xem [câu trả lời này](faq:not-lawyers).
    .ask-1 = Hỏi mỗi nơi: “Quý vị có nhận hồ sơ của người trong nhà giam hoặc bị [ICE](term:ice) giam không? Sớm nhất khi nào nói chuyện được? Tốn bao nhiêu?”

faq-not-lawyers = Ai không được phép cho lời khuyên pháp lý?
    .answer = Công chứng viên (notary) hay [notario](term:notario) không được phép. Ở Hoa Kỳ, công chứng viên không phải là luật sư.
    .means-1 = Chỉ hai loại người được cho lời khuyên pháp lý về di trú. Một là luật sư có giấy phép. Hai là [đại diện được công nhận (accredited representative)](term:accredited-representative).
    .means-2 = Dấu hiệu đáng ngờ: họ hứa sẽ thắng, hoặc nói có quen biết đặc biệt với [ICE](term:ice).
    .means-3 = Thêm dấu hiệu: họ chỉ lấy tiền mặt, không đưa hợp đồng, bảo quý vị ký mẫu giấy trống, hoặc giữ bản chính của quý vị.
    .do-1 = Xin kiểm tra luật sư trên trang web của luật sư đoàn tiểu bang (state bar).
    .do-2 = Người giúp không phải là luật sư? Xin tìm tên trong danh sách những người giúp như vậy ở { $site-pro-bono }.
    .do-3 = Xin hợp đồng bằng giấy và biên nhận.
    .careful-1 = Đừng bao giờ để lại bản chính, và đừng bao giờ ký mẫu giấy trống.
    .ask-1 = Hỏi: “Quý vị có phải là luật sư không? Giấy phép ở tiểu bang nào? Cho tôi xem số được không?”

## Talking and signing

faq-must-they-answer = Nhà giam hoặc ICE có thể buộc người đó trả lời không?
    .answer = Không có luật nào buộc người trong nhà giam trả lời [ICE](term:ice) về nơi sinh, việc vào Mỹ hay tình trạng di trú. Người đó có quyền im lặng và xin luật sư.
    .means-1 = Người đó cần nói điều này thành tiếng. Chỉ im lặng có thể chưa đủ.
    .means-2 = Viên chức có thể không phải báo trước cho người đó. Bổn phận đó chỉ bắt đầu khi hồ sơ trục xuất đã được nộp ở tòa.
    .means-3 = Nỗi sợ thì khác. Người sợ phải trở về nên nói ra. Xin xem [câu trả lời này](faq:afraid-to-return).
    .do-1 = Người đó có thể nói: “Tôi muốn nói chuyện với luật sư. Tôi không muốn trả lời câu hỏi.”
    .careful-1 = Bằng chứng đã ở đây { $years-proof } năm có thể ngăn một loại [trục xuất cấp tốc](term:expedited-removal). Luật sư hoặc gia đình nên đưa bằng chứng đó. Xin xem [câu trả lời này](faq:prove-two-years).
    .careful-2 = Được phép im lặng, nhưng không được nói dối hay dùng giấy tờ giả.
    .ask-1 = Hỏi luật sư di trú: “Người đó được nói gì? Các quy định về đăng ký có làm thay đổi điều đó không?”

faq-jail-calls = Những gì không nên nói qua điện thoại nhà giam?
    .answer = Xin coi mọi cuộc gọi, thăm qua video, tin nhắn trên máy tính bảng và thư của nhà giam là bị ghi lại và đưa cho người khác. Đừng nói ở đó về giấy tờ hay vụ án.
    .do-1 = Xin nói về gia đình, sức khỏe, tiền ăn, và ngày ra tòa sắp tới. Nếu câu chuyện chuyển sang giấy tờ, xin nói: “Đừng nói qua điện thoại này.”
    .do-2 = Xin nhờ luật sư sắp xếp cuộc gọi pháp lý hoặc buổi thăm riêng. Đó là chỗ để hỏi những câu khó.
    .careful-1 = Đừng nói về nơi sinh, đến Mỹ cách nào hay lúc nào, các lần trục xuất trước, hay sự việc bị buộc tội.
    .careful-2 = Quý vị đang đọc trên điện thoại hay máy tính bảng của nhà giam? Xin ngừng ở đây. Máy có thể ghi lại.
    .careful-3 = Lần trục xuất cũ là chuyện nguy hiểm nhất. Trở lại sau khi bị trục xuất có thể là tội liên bang.
    .ask-1 = Hỏi luật sư hình sự: “Làm sao nói chuyện riêng được? Luật sư sẽ dặn người đó những gì không nên nói qua điện thoại chứ?”

faq-do-not-sign = Những giấy nào không nên ký?
    .answer = Không ai bắt buộc phải ký giấy đồng ý rời đi. Người đó có thể xin bản sao, luật sư và thông dịch viên trước.
    .means-1 = Thường gặp là giấy [tự nguyện rời Mỹ (voluntary departure)](term:voluntary-departure) (Mẫu { $form-voluntary-departure }) và tự nguyện trở về (voluntary return) (Mẫu { $form-voluntary-return }). Giấy khác là rút đơn xin hoặc bỏ phiên tòa. Có giấy bỏ quyền gặp thẩm phán.
    .means-2 = Một loại là [lệnh trục xuất do chính mình đồng ý (stipulated removal)](term:stipulated-removal). Đó là lệnh trục xuất có đầy đủ hiệu lực mà không qua thẩm phán. Nó có thể làm không trở lại được, kể cả với người lẽ ra có thể ở lại.
    .means-3 = Tự nguyện rời Mỹ thì tránh được lệnh trục xuất, nhưng phải bỏ các đơn xin. Đi trễ thì thành lệnh trục xuất và bị phạt tiền. Vẫn có thể bị cấm trở lại nhiều năm.
    .means-4 = Đôi khi rời đi như vậy là lựa chọn tốt nhất. Nhưng cần có lời khuyên của luật sư trước.
    .do-1 = Người đó có thể nói: “Bây giờ tôi không ký. Xin cho tôi một bản sao. Tôi muốn có luật sư.”
    .careful-1 = Người đó không nên ký giấy mà mình không đọc được. Người đó có thể xin thông dịch viên.
    .ask-1 = Hỏi luật sư di trú: “Những giấy nào người đó không được ký? Có thể người đó đã ký rồi. Có gỡ lại được không?”

faq-deported-before = Người đó từng bị trục xuất. Những điều gì không được nói?
    .answer = Người đó không nên nói gì về chuyện đó với viên chức hay qua điện thoại. Người đó nên có luật sư trước.
    .means-1 = Sau khi bị trục xuất, phải có phép mới được trở lại. Trở lại mà không có phép là tội liên bang.
    .means-2 = [ICE](term:ice) có thể dùng lại lệnh cũ mà không qua thẩm phán. Việc này gọi là [reinstatement (dùng lại lệnh cũ)](term:reinstatement).
    .means-3 = Cách chính để ngăn việc đó là nói rõ mình sợ phải trở về. Điều này dẫn đến buổi nói chuyện với viên chức, gọi là [phỏng vấn về nỗi sợ](term:fear-interview).
    .do-1 = Nếu sợ phải trở về, người đó nên nói rõ như vậy, hơn một lần, với mọi viên chức. Xin xem [câu trả lời này](faq:afraid-to-return).
    .do-2 = Xin cho cả hai luật sư biết chuyện đó, nhưng chỉ nói ở chỗ riêng.
    .careful-1 = Người đó không nên nói dối về chuyện này. Được phép im lặng.
    .careful-2 = Đừng nói về chuyện đó qua điện thoại nhà giam, khi thăm qua video, trên máy tính bảng hay trong thư.
    .ask-1 = Hỏi luật sư di trú: “Có lệnh trục xuất cuối cùng (final order) không? ICE có thể dùng lại không? Có nguy cơ bị truy tố liên bang không?”

faq-afraid-to-return = Người đó sợ phải trở về. Nên nói gì?
    .answer = Người đó nên nói rõ như vậy, hơn một lần, với mọi viên chức. Điều đó có thể mở đầu [phỏng vấn về nỗi sợ](term:fear-interview).
    .means-1 = Có hai loại phỏng vấn. Một loại dành cho người có lệnh trục xuất cũ.
    .means-2 = Khi có lệnh cũ, sự bảo vệ có thể xin được thì giới hạn hơn. Đó không phải là [tị nạn](term:asylum).
    .means-3 = [ICE](term:ice) có thể tìm cách đưa người có lệnh trục xuất cuối cùng (final order) đến một nước khác. Tính đến { $date-third-countries }, các tòa vẫn đang xét việc này.
    .do-1 = Lời đơn giản là đủ: “Tôi sợ phải trở về nước tôi.”
    .do-2 = Xin cho luật sư biết nếu sợ bất cứ nước nào, không chỉ nước mình.
    .careful-1 = Phải là sự thật. Về những chuyện khác vẫn được phép im lặng.
    .careful-2 = Người sợ chính quyền nước mình nên hỏi luật sư trước khi nói chuyện với [lãnh sự quán](term:consulate).
    .ask-1 = Hỏi luật sư di trú: “Người đó có thể xin được bảo vệ bằng cách nào? Chuẩn bị cho phỏng vấn ra sao?”

faq-call-consulate = Có nên gọi lãnh sự quán không?
    .answer = Có thể giúp. Nhưng nếu người đó sợ chính quyền nước mình, xin hỏi luật sư trước.
    .means-1 = Viên chức phải cho người nước ngoài bị giam biết rằng có thể báo cho [lãnh sự quán](term:consulate) của họ.
    .means-2 = Lãnh sự quán có thể đến thăm. Lãnh sự quán có thể giúp tìm luật sư, giấy tờ và gia đình.
    .means-3 = Với một số nước, viên chức báo cho lãnh sự quán trong mọi trường hợp.
    .means-4 = Mexico có đường dây trợ giúp cho công dân của mình bị giam ở Hoa Kỳ. Đường dây này gọi là CIAM. Các lãnh sự quán Mexico có thể nối máy cho quý vị.
    .do-1 = Xin tìm lãnh sự quán trên trang web của chính phủ nước quý vị, hoặc ở { $site-consulates }.
    .careful-1 = Người xin bảo vệ vì sợ phải trở về, hoặc có hồ sơ [tị nạn](term:asylum), nên nói chuyện với luật sư trước.
    .ask-1 = Hỏi lãnh sự quán: “Quý vị có thể đến thăm không? Có danh sách luật sư không? Có thể giúp về giấy tờ không?”

faq-ok-to-lie = Nói dối về giấy tờ hay quốc tịch có được không?
    .answer = Không. Được phép im lặng, nhưng không được nói dối.
    .means-1 = Nhận sai mình là công dân Mỹ có thể là tội. Điều đó còn có thể làm người đó suốt đời không được cấp giấy tờ gì.
    .means-2 = Giấy tờ giả có thể gây hại y như vậy.
    .means-3 = Người có thể thật sự là công dân nên nhờ kiểm tra. Nhiều người không biết mình là công dân. Xin xem [câu trả lời này](faq:us-citizen).
    .do-1 = Người đó có thể nói: “Tôi muốn nói chuyện với luật sư. Tôi không muốn trả lời câu hỏi.”
    .do-2 = Người đó đã lỡ nói điều không đúng? Xin sớm nói riêng cho luật sư biết.
    .careful-1 = Khi gọi một văn phòng thay cho người đó, xin nói ít thôi. Quý vị không phải đoán hay giải thích.
    .ask-1 = Hỏi luật sư di trú: “Người đó đã nói gì đó về việc là công dân. Điều đó có nghĩa gì cho người đó?”

## After ICE takes them

faq-where-will-they-be-taken = ICE sẽ đưa người đó đi đâu?
    .answer = Trước hết đến văn phòng [ICE](term:ice) hoặc phòng tạm giữ (hold room). Sau đó đến trung tâm giam giữ, thường ở xa và thường ở tiểu bang khác.
    .means-1 = Ở văn phòng sẽ lấy dấu tay, hỏi và làm giấy tờ.
    .means-2 = Có tin nói một tòa đã đặt giới hạn { $hold-room-hours } giờ cho phòng tạm giữ vào { $date-hold-room }. Hôm nay có còn hiệu lực không thì không chắc chắn.
    .means-3 = Nơi giam quan trọng. Nơi đó có thể quyết định theo quy định của tòa nào. Xin xem [câu trả lời này](faq:why-state-matters).
    .do-1 = Xin chuẩn bị ngay. Ghi lại [số A](term:a-number), thuốc, và tên cả hai luật sư.
    .do-2 = Xin báo cho cả hai luật sư ngay khi biết ICE đang giữ người đó.
    .careful-1 = Giấy tờ ở văn phòng có thể rất quan trọng. Người đó không phải ký khi không có luật sư.
    .ask-1 = Hỏi luật sư di trú: “Có nên chuẩn bị sẵn giấy tờ [habeas corpus](term:habeas-corpus) trước khi bị chuyển đi không? Ở tòa nào?”

faq-find-them = Tìm người đó bằng cách nào?
    .answer = Khi nhà giam còn giữ, xin xem danh sách của nhà giam hoặc gọi nhà giam. Sau khi [ICE](term:ice) bắt, xin tìm ở { $site-locator }.
    .means-1 = Xin tìm bằng [số A](term:a-number) và nước sinh. Hoặc dùng đúng tên, họ và nước sinh.
    .means-2 = Trang đó chỉ có người lớn. Với trẻ em, xin xem [câu trả lời này](faq:under-18).
    .means-3 = Trang có thể chậm. Có thể mất một đến ba ngày mới hiện tên một người, nhưng điều đó không chắc chắn.
    .do-1 = Xin thử mọi cách viết và cả hai họ. Tìm lại sau mỗi lần bị chuyển đi.
    .do-2 = Quý vị có thể gọi đường dây của chính ICE, { $phone-ice-line }. ICE điều hành đường dây này, nên chỉ nói những gì cần thiết. Nếu quý vị không có giấy tờ hợp pháp, xin để một công dân Mỹ, luật sư hoặc [lãnh sự quán](term:consulate) gọi.
    .do-3 = Nếu vẫn không tìm ra, xin thử văn phòng khu vực của ICE, có danh sách ở { $site-ice }. Rồi thử các trung tâm giam giữ gần đó, và sau đó là lãnh sự quán.
    .careful-1 = Có ứng dụng cho số điện thoại sai. Xin dùng các số trong hướng dẫn này hoặc số luật sư cho.
    .ask-1 = Nếu không tìm ra, xin hỏi luật sư: “Luật sư có thể tìm ra người đó không? Có nên nộp [đơn habeas corpus](term:habeas-corpus) ngay không?”

faq-immigration-bond = Tiền thế chân di trú là gì, và ai được đóng?
    .answer = [Tiền thế chân di trú](term:immigration-bond) là tiền đóng cho [ICE](term:ice) để người đó được chờ tòa di trú ở ngoài. Ai được đóng là tùy cách đến Mỹ, hồ sơ của họ, và nơi giam.
    .means-1 = Theo quy định thông thường, ICE hoặc [thẩm phán di trú](term:immigration-judge) có thể định số tiền. Ít nhất là { $bond-minimum }, và số tiền thật thường nhiều hơn nhiều.
    .means-2 = Người đến với visa hoặc có thẻ xanh thường có thể xin, trừ khi một số tội làm họ không được.
    .means-3 = Người [vào Mỹ không qua kiểm tra](term:entered-without-inspection) có thể bị từ chối. ICE đã từ chối họ từ { $date-no-bond-policy }, và tính đến { $date-circuits } các tòa không đồng ý với nhau.
    .means-4 = Một số tội, một số vụ bắt và lệnh trục xuất cũ cũng có thể làm không được đóng.
    .do-1 = Xin gom bằng chứng cho thẩm phán: địa chỉ, gia đình, việc làm, thuế, số năm ở đây, thư từ, kết quả tòa và nhu cầu y tế. Người đó thường phải cho thấy mình không nguy hiểm và sẽ ra tòa.
    .careful-1 = Đó không phải là [tiền tại ngoại](term:bail). Tiền tại ngoại là cho vụ án hình sự. Đóng cái này không phải là đóng cái kia.
    .ask-1 = Hỏi luật sư di trú: “Hiện nay ở đây có thể có phiên xét tiền thế chân di trú không? Chúng tôi nên mang theo gì?”

faq-why-state-matters = Vì sao tiểu bang nơi giam lại quan trọng?
    .answer = Các nhóm tiểu bang theo các tòa liên bang khác nhau, và tính đến { $date-circuits } các tòa không đồng ý với nhau. Vì vậy nơi [ICE](term:ice) giam có thể quyết định người đó có được mở phiên xét [tiền thế chân di trú](term:immigration-bond) không.
    .means-1 = Điều này nói về người [vào Mỹ không qua kiểm tra](term:entered-without-inspection) và bị bắt ở trong nước. Mỗi nhóm tiểu bang là một [khu vực tòa liên bang (federal circuit)](term:federal-circuit).
    .means-2 = Tính đến { $date-circuits }, ở mười tiểu bang không có phiên xét như vậy. Trong đó có Texas, Louisiana, Mississippi và Arkansas. Các tiểu bang còn lại là Iowa, Minnesota, Missouri, Nebraska, North Dakota và South Dakota.
    .means-3 = Tính đến { $date-circuits }, tòa của bảy khu vực khác nói rằng phải có thể mở phiên xét. Ở hai khu vực nữa, câu trả lời chưa phải là cuối cùng hoặc chưa được xác nhận, và ở Washington, D.C. thì không tìm thấy câu trả lời. Xin chọn tiểu bang trong [câu hỏi về tiểu bang](step:state).
    .means-4 = Tối cao Pháp viện Hoa Kỳ sẽ quyết định việc này. Cho đến lúc đó, quy định của mỗi khu vực vẫn giữ nguyên. Xin xem [câu trả lời này](faq:supreme-court).
    .careful-1 = ICE có thể chuyển người đó sang tiểu bang có quy định khác. [Đơn habeas corpus](term:habeas-corpus) đã nộp đúng cách trước khi bị chuyển thì không mất hiệu lực.
    .careful-2 = Quý vị có thể đọc thấy rằng ở Texas, sau một thời gian nhất định thì được mở phiên xét. Tính đến { $date-circuits }, có tin nói phán quyết đó đã bị hủy, nên xin đừng trông vào đó.
    .ask-1 = Hỏi luật sư di trú: “Ở khu vực này, hiện nay có thể có phiên xét tiền thế chân di trú không? Có nên nộp đơn trước khi bị chuyển đi không?”

faq-mandatory-detention = Giam giữ bắt buộc là gì?
    .answer = Nghĩa là [ICE](term:ice) giam người đó và [thẩm phán di trú](term:immigration-judge) không được phép cho đóng [tiền thế chân di trú](term:immigration-bond). Việc này gọi là [giam giữ bắt buộc (mandatory detention)](term:mandatory-detention).
    .means-1 = Một luật liệt kê các tội. Trong đó có [“aggravated felony” (trọng tội nghiêm trọng)](term:aggravated-felony), hầu hết các tội ma túy, một số tội về súng, và một số tội khác.
    .means-2 = Luật này có thể áp dụng dù ICE bắt nhiều năm sau khi người đó đã ra khỏi tù.
    .means-3 = Với một số người, chỉ bị bắt cũng đủ. Xin xem [câu trả lời về Laken Riley](faq:laken-riley).
    .means-4 = Khi bị giam như vậy rất lâu, quy định mỗi nơi mỗi khác. Tính đến { $date-circuits } là như vậy.
    .do-1 = Người đó có thể xin thẩm phán xét rằng danh sách tội đó không áp dụng cho mình. Luật sư gọi đó là “Joseph hearing”.
    .careful-1 = Việc [nhận tội](term:plea) có thể đưa một người vào danh sách đó. Xin cố gắng có lời khuyên về di trú trước.
    .ask-1 = Hỏi luật sư di trú: “Có vụ án cũ hay mới nào làm không được đóng tiền thế chân di trú không? Luật sư có thể xin Joseph hearing không?”

faq-laken-riley = Đạo luật Laken Riley (Laken Riley Act) là gì?
    .answer = [Đạo luật Laken Riley](term:laken-riley-act) là luật liên bang không cho một số người đóng [tiền thế chân di trú](term:immigration-bond). Chỉ cần bị bắt vì một số tội là đủ, không cần [bị kết án](term:conviction).
    .means-1 = Các tội là đột nhập để trộm, trộm cắp, lấy cắp tài sản và ăn cắp trong tiệm. Hành hung nhân viên công lực cũng tính. Mọi tội gây chết người hay thương tích nặng cũng vậy.
    .means-2 = Luật này không áp dụng cho tất cả. Luật áp dụng cho người ở Mỹ mà chưa bao giờ được chính thức cho nhập cảnh. Cũng áp dụng cho người đã gian dối hoặc nhận sai là công dân, hoặc thiếu giấy tờ đúng.
    .means-3 = Tên các tội được hiểu theo luật của nơi đó.
    .means-4 = Khi tội danh được hủy bỏ, [ICE](term:ice) có phải thả người đó không thì không chắc chắn.
    .means-5 = Luật này cũng bảo [Bộ Nội An](term:dhs) đặt [yêu cầu giữ người của ICE](term:detainer) đối với người như vậy và bắt họ nhanh chóng.
    .do-1 = Xin lấy giấy ghi tội danh. Tên chính xác của tội danh quan trọng với cả hai luật sư.
    .careful-1 = Xin cố gắng có lời khuyên về di trú trước khi [nhận tội hay khai bất cứ điều gì trước tòa](term:plea).
    .ask-1 = Hỏi cả hai luật sư: “Tội danh này có thuộc Đạo luật Laken Riley không? Có thể đổi hoặc chống lại không?”

faq-pay-immigration-bond = Đóng tiền thế chân di trú bằng cách nào?
    .answer = Quý vị đóng cho [ICE](term:ice) trên mạng ở { $site-bond-payment }, [trang đóng tiền](term:cebonds) của ICE. Tiền đi bằng chuyển khoản ngân hàng, gọi là Fedwire hoặc ACH.
    .means-1 = Ở đó ICE không nhận tiền mặt, thẻ hay chi phiếu cá nhân.
    .means-2 = Người đóng phải là công dân Mỹ, người có thẻ xanh, văn phòng luật hoặc tổ chức bất vụ lợi, ở trong nước Mỹ. Người thân không có giấy tờ hợp pháp không thể đứng tên đóng.
    .means-3 = Người đóng trở thành [obligor (người đứng ra đóng)](term:obligor), ký Mẫu { $bond-form-contract } và đưa bằng chứng về danh tính và tình trạng di trú của mình.
    .means-4 = Phải đóng đủ một lần. Cách khác là qua một công ty tư, công ty này giữ lại tiền phí và có thể đòi tài sản hoặc thiết bị theo dõi.
    .means-5 = [Tiền thế chân di trú](term:immigration-bond) được trả lại cho người đóng khi xong, nếu đã có mặt mọi phiên tòa và làm theo mọi lệnh. Nếu không thì mất.
    .do-1 = Xin giữ hợp đồng và biên nhận. Xin báo cho ICE khi người đóng đổi địa chỉ.
    .careful-1 = Bất cứ ai gọi điện cho quý vị để thu tiền thế chân di trú đều không phải là thật. Xin tự quý vị mở trang của ICE và làm theo các bước.
    .ask-1 = Hỏi luật sư: “Ai nên là người đóng? Người đó phải làm gì cho đến khi hồ sơ kết thúc?”

faq-bond-fund = Quỹ cộng đồng có giúp chúng tôi đóng được không?
    .answer = Có lẽ được. Một số quỹ cộng đồng đóng [tiền thế chân di trú](term:immigration-bond). Hầu hết chỉ giúp sau khi số tiền đã được định.
    .means-1 = Mỗi quỹ có quy định riêng và vùng riêng. Quỹ có thể hết tiền một thời gian.
    .means-2 = Quỹ giúp [tiền tại ngoại](term:bail) là cho vụ án hình sự. Quỹ giúp tiền thế chân di trú là để đóng cho [ICE](term:ice).
    .do-1 = Mạng lưới quỹ tại ngoại toàn quốc (National Bail Fund Network) có danh sách các quỹ ở { $site-bond-funds }. Một ví dụ là Midwest Immigration Bond Fund.
    .do-2 = Xin chuẩn bị sẵn: [số A](term:a-number), trung tâm giam giữ, số tiền, và phiên tòa sắp tới.
    .careful-1 = Xin cho quỹ giúp tiền tại ngoại biết về [yêu cầu giữ người của ICE](term:detainer) trước. Đóng tiền tại ngoại không hủy được yêu cầu đó.
    .ask-1 = Hỏi quỹ: “Quý vị có giúp người bị giam ở tiểu bang này không? Phải chờ bao lâu? Chúng tôi có phải trả lại không?”

faq-bond-granted-still-held = Thẩm phán đã cho đóng tiền thế chân di trú, nhưng người đó vẫn bị giam. Vì sao?
    .answer = [ICE](term:ice) có thể nộp một giấy để giữ người đó lại trong khi ICE kháng cáo. Đó là Mẫu { $form-stay-of-bond }.
    .means-1 = ICE phải nộp trong vòng một ngày làm việc. ICE làm được vậy nếu trước đó ICE đã từ chối [tiền thế chân di trú](term:immigration-bond) hoặc định số tiền từ { $bond-stay-minimum } trở lên.
    .means-2 = ICE đã dùng cách này nhiều lần trong những tháng trước { $date-automatic-stay }. Nhiều thẩm phán liên bang thấy việc đó trái luật. Xin hỏi hôm nay quy định ra sao.
    .means-3 = Có thể có lý do đơn giản hơn. Tiền có thể chưa đến, hoặc có thể thiếu giấy tờ.
    .do-1 = Xin gọi luật sư ngay trong ngày. Hỏi ICE có nộp mẫu này không.
    .do-2 = Luật sư có thể xin thẩm phán liên bang giúp bằng [đơn habeas corpus](term:habeas-corpus).
    .careful-1 = Kháng cáo được gửi đến [Hội đồng Kháng cáo Di trú (Board of Immigration Appeals)](term:bia). Thời hạn ngắn và đang thay đổi, nên xin hỏi ngay.
    .ask-1 = Hỏi luật sư: “ICE có kháng cáo không? Luật sư có thể ra tòa liên bang ngay không?”

faq-deported-without-judge = Có thể bị trục xuất mà không qua thẩm phán không?
    .answer = Có, trong một số trường hợp. Chủ yếu là khi có lệnh trục xuất cũ, và khi bị [trục xuất cấp tốc](term:expedited-removal) do viên chức ra lệnh.
    .means-1 = Trục xuất cấp tốc áp dụng cho người chưa bao giờ được chính thức cho nhập cảnh, cũng chưa được [tạm cho vào (parole)](term:parole), và không chứng minh được đã ở đây { $years-proof } năm liền. Tính đến { $date-expedited-removal }, cách này có hiệu lực trên cả nước. Sau đó ra sao thì không chắc chắn.
    .means-2 = Người đã bị trục xuất rồi trở lại có thể bị đưa đi theo lệnh cũ. Việc này gọi là [reinstatement (dùng lại lệnh cũ)](term:reinstatement).
    .means-3 = Lệnh do vắng mặt ở một phiên tòa đôi khi có thể được mở lại. Trong nhiều trường hợp như vậy, việc trục xuất ngưng ngay khi nộp đơn.
    .means-4 = Người không có lệnh cũ thường có quyền gặp [thẩm phán di trú](term:immigration-judge).
    .do-1 = Xin xem có lệnh cũ không bằng [số A](term:a-number) ở { $site-court } hoặc { $phone-eoir-line }.
    .do-2 = Xin gom bằng chứng về { $years-proof } năm hoặc lâu hơn. Xin xem [câu trả lời này](faq:prove-two-years).
    .careful-1 = Người đó không nên ký khi không có luật sư. Nếu sợ phải trở về, người đó nên nói với mọi viên chức.
    .ask-1 = Hỏi luật sư di trú: “Có lệnh cũ không? [ICE](term:ice) có thể dùng trục xuất cấp tốc ở đây không?”

faq-prove-two-years = Chứng minh đã ở Mỹ hai năm bằng cách nào?
    .answer = Xin gom giấy tờ có ngày tháng, ngược về trước { $years-proof } năm hoặc lâu hơn, từng tháng một. Đưa bản sao cho luật sư và giữ một bộ trong gia đình.
    .means-1 = Điều này quan trọng với người chưa bao giờ được chính thức cho nhập cảnh, cũng chưa được [tạm cho vào (parole)](term:parole). Tính đến { $date-expedited-removal }, không có bằng chứng về { $years-proof } năm liền thì viên chức có thể ra lệnh [trục xuất cấp tốc](term:expedited-removal).
    .means-2 = Viên chức không bắt buộc phải giải thích quy định này. Vì vậy phải có người nói ra: luật sư, gia đình, hoặc chính người đó khi luật sư đã khuyên.
    .do-1 = Xin tìm hợp đồng thuê nhà, hóa đơn, cuống lương, giấy khai thuế và giấy ngân hàng. Tìm cả giấy của trường và của bác sĩ, và giấy khai sinh của các con.
    .do-2 = Xin để bản sao ở hai người quý vị tin cậy.
    .careful-1 = Im lặng vẫn là lời khuyên thông thường khi viên chức hỏi. Xin hỏi luật sư ai sẽ đưa bằng chứng, và lúc nào.
    .careful-2 = Chỉ dùng giấy tờ thật.
    .ask-1 = Hỏi luật sư di trú: “[ICE](term:ice) có thể dùng trục xuất cấp tốc không? Chúng tôi cần bằng chứng gì về { $years-proof } năm? Ai nên đưa ra?”

faq-supreme-court = Tối cao Pháp viện đang quyết định điều gì?
    .answer = [ICE](term:ice) có được giam người [vào Mỹ không qua kiểm tra](term:entered-without-inspection) mà không có phiên xét [tiền thế chân di trú](term:immigration-bond) hay không. Tòa đã nhận vụ này vào { $date-scotus-grant }.
    .means-1 = Đó là vụ { $scotus-case }. Tính đến { $date-circuits }, chưa định ngày tranh luận.
    .means-2 = Tòa sẽ xét xem luật nói gì. Tòa không được yêu cầu xét về quyền được xử công bằng.
    .means-3 = Thông thường tòa sẽ quyết định trễ nhất vào khoảng { $date-scotus-decision }.
    .means-4 = Cho đến lúc đó, quy định của mỗi [khu vực tòa liên bang](term:federal-circuit) vẫn giữ nguyên. Xin xem [câu trả lời này](faq:why-state-matters).
    .means-5 = Một câu hỏi khác là người [bị kết án](term:conviction) về một số tội có thể bị giam bao lâu. Tính đến { $date-circuits }, Tòa không xét câu hỏi đó.
    .careful-1 = Điều này có thể đã thay đổi từ khi viết hướng dẫn. Xin hỏi lại luật sư trước khi dựa vào đó.
    .ask-1 = Hỏi luật sư di trú: “Có tin gì từ Tối cao Pháp viện không? Tin đó có làm thay đổi việc chúng tôi nên làm không?”

## Special situations

faq-us-citizen = Người thân của tôi là công dân Mỹ. Bây giờ làm gì?
    .answer = Theo luật, [ICE](term:ice) không được phép giam giữ công dân Mỹ. Xin đưa bản sao bằng chứng cho luật sư ngay hôm nay, và xin hủy [yêu cầu giữ người của ICE](term:detainer).
    .means-1 = Vẫn có chuyện công dân bị giam. Các tòa đã thấy những vụ như vậy.
    .means-2 = Nhiều người không biết mình là công dân. Có thể cha hoặc mẹ đã nhập tịch khi người đó còn nhỏ và có thẻ xanh. Hoặc người đó sinh ở nước ngoài, có cha hoặc mẹ là công dân.
    .means-3 = ICE có thể hủy yêu cầu giữ người. Trong một vụ được biết, ICE đã hủy khi thấy bằng chứng.
    .means-4 = Tờ thông báo kèm theo yêu cầu giữ người có ghi một số điện thoại của ICE cho công dân. Đó là đường dây của chính ICE, nên xin cố gắng nói chuyện với luật sư trước.
    .do-1 = Xin tìm hộ chiếu Mỹ, thẻ hộ chiếu hoặc giấy khai sinh. Giấy chứng nhận khi nhập tịch cũng được. Giấy của Mỹ ghi việc sinh ở nước ngoài cũng được.
    .do-2 = Nếu có quốc tịch nhờ cha mẹ, xin tìm giấy tờ của cha mẹ. Đưa bản sao cho luật sư, người chỉ huy nhà giam và ICE. Xin giữ bản chính.
    .careful-1 = Nếu không chắc, đừng nói điều đó với viên chức. Nhận sai mình là công dân có thể gây hại lâu dài. Luật sư có thể xem lại.
    .careful-2 = Người đó không nên ký giấy tờ rời nước Mỹ.
    .ask-1 = Hỏi luật sư: “Luật sư sẽ xin ICE hủy yêu cầu giữ người chứ? Có nên nộp [đơn habeas corpus](term:habeas-corpus) ngay không?”

faq-green-card = Người đó có thẻ xanh. Bây giờ làm gì?
    .answer = Người có thẻ xanh cũng có thể bị [ICE yêu cầu giữ](term:detainer) vì một số tội hoặc tội danh. Họ vẫn có quyền gặp thẩm phán, và thường có quyền xin đóng [tiền thế chân di trú](term:immigration-bond).
    .means-1 = Có quy định không cho đóng tiền thế chân di trú với người chưa bao giờ được chính thức cho nhập cảnh. Quy định đó không nói về hầu hết người có thẻ xanh.
    .means-2 = Nhưng một số tội cũng làm họ không được đóng. Việc này gọi là [giam giữ bắt buộc](term:mandatory-detention).
    .means-3 = Có người có thẻ xanh là công dân mà không biết. Xin xem [câu trả lời này](faq:us-citizen).
    .do-1 = Xin đưa cho luật sư bản sao thẻ và mọi giấy tờ của tòa, cũ và mới.
    .careful-1 = Xin cố gắng có lời khuyên về di trú trước khi [nhận tội hay khai bất cứ điều gì trước tòa](term:plea). Nhận tội có thể gây nguy hiểm cho thẻ xanh.
    .careful-2 = Người đó không nên ký giấy đồng ý rời đi khi chưa nói chuyện với luật sư.
    .ask-1 = Hỏi luật sư di trú: “Tội danh này có làm người đó có thể bị trục xuất không? Còn nếu nhận tội thì sao? Có được đóng tiền thế chân di trú không?”

faq-daca-tps-asylum = Người đó có DACA, TPS hoặc hồ sơ tị nạn chưa xong. Bây giờ làm gì?
    .answer = Xin cho luật sư di trú biết ngay. Những điều này có thể giúp, nhưng không phải lúc nào cũng ngăn được [ICE](term:ice) giam giữ.
    .means-1 = Hồ sơ [tị nạn](term:asylum) đang chờ không ngăn được việc giam giữ.
    .means-2 = Chính phủ nói DACA không cho tình trạng di trú nào. Tính đến { $date-daca }, chính phủ đã báo cáo có người có DACA bị bắt.
    .means-3 = Người có TPS còn hiệu lực thì không được phép bị giam vì tình trạng di trú. Nhưng tính đến { $date-tps }, hầu hết các chương trình TPS đã chấm dứt.
    .do-1 = Xin cùng luật sư xem đúng nước nào và ngày hết hạn của TPS.
    .do-2 = Xin tìm thẻ, biên nhận và thư từ. Đưa bản sao cho luật sư.
    .careful-1 = Đừng nói về chuyện tị nạn hay tình trạng di trú qua điện thoại nhà giam.
    .ask-1 = Hỏi luật sư di trú: “Tình trạng đó còn giá trị không? Luật sư có thể xin ICE bỏ [yêu cầu giữ người](term:detainer) không?”

faq-victim-of-crime = Người đó là nạn nhân của tội phạm hoặc bạo hành. Điều đó có giúp không?
    .answer = Có thể. Nạn nhân đã giúp cảnh sát, nạn nhân buôn người, và người bị gia đình bạo hành có thể đủ điều kiện xin [visa đặc biệt hoặc được bảo vệ](term:u-t-visa-vawa).
    .means-1 = Visa U cho nạn nhân đã giúp cảnh sát. Visa T cho nạn nhân buôn người. VAWA cho vợ chồng, con và cha mẹ bị bạo hành.
    .means-2 = Hồ sơ loại này đang chờ không ngăn được việc giam giữ. [ICE](term:ice) đã chấm dứt chính sách bảo vệ nạn nhân vào { $date-victim-policy }. Sau đó có một vụ kiện, và kết quả chưa chắc chắn.
    .means-3 = Tờ [yêu cầu giữ người của ICE](term:detainer) có lời ghi cho nạn nhân với một số điện thoại của ICE. Đó là đường dây của chính ICE. Xin cố gắng nói chuyện với luật sư trước.
    .do-1 = Xin giữ bản sao biên nhận và thư chấp thuận ở chỗ mà luật sư và gia đình gửi đi được.
    .careful-1 = Đừng kể chuyện bị hại qua điện thoại nhà giam. Xin kể riêng với luật sư.
    .ask-1 = Hỏi luật sư di trú: “Người đó có đủ điều kiện là nạn nhân không? Luật sư có thể xin ICE bỏ yêu cầu giữ người không?”

faq-under-18 = Người đó dưới { $age-adult } tuổi. Bây giờ làm gì?
    .answer = Xin tìm luật sư cho em ngay. Quy định cho trẻ em khác với người lớn, và luật tiểu bang về [yêu cầu giữ người của ICE](term:detainer) đối với trẻ em chưa chắc chắn.
    .means-1 = Em nào không có cha mẹ đi cùng phải được giao cho cơ quan trẻ em, thường là trong vòng ba ngày. Cơ quan này gọi là Văn phòng Tái định cư Người tị nạn (Office of Refugee Resettlement, ORR).
    .means-2 = Trang tìm người của [ICE](term:ice) không cho thấy ai dưới { $age-adult } tuổi.
    .means-3 = Trẻ em bị [Bộ Nội An](term:dhs) giữ vẫn được tòa bảo vệ đặc biệt. Sự bảo vệ này gọi là Flores.
    .do-1 = Xin cho luật sư bào chữa thiếu niên biết về yêu cầu giữ người. Xin tìm luật sư rành hồ sơ trẻ em.
    .do-2 = Nếu em đã bị chuyển đi, xin hỏi cơ quan trẻ em. Tìm đường dây cho cha mẹ trên trang web của họ.
    .careful-1 = Trẻ em, cũng như người lớn, không phải trả lời câu hỏi của ICE. Xin yêu cầu có luật sư ở đó.
    .careful-2 = Trẻ em không nên ký giấy rời đi khi không có luật sư.
    .ask-1 = Hỏi luật sư: “ICE có được giam em này không? Có sự bảo vệ đặc biệt cho người trẻ, hoặc [tị nạn](term:asylum) không?”

faq-old-deportation-order = Người đó có lệnh trục xuất cũ. Bây giờ làm gì?
    .answer = Xin cố gắng nói chuyện với luật sư di trú ngay hôm nay, trước khi đóng [tiền tại ngoại](term:bail). Lệnh cũ làm thay đổi mọi thứ: [ICE](term:ice) có thể sẽ trục xuất được người đó mà không qua thẩm phán.
    .means-1 = Khi có lệnh trục xuất cuối cùng (final order), người đó có thể xin được bảo vệ vì sợ phải trở về. Trong khi chờ quyết định, [thẩm phán di trú](term:immigration-judge) không thể cho đóng [tiền thế chân di trú](term:immigration-bond).
    .means-2 = Lệnh do vắng mặt ở một phiên tòa đôi khi có thể được mở lại. Nếu đã không nhận được giấy báo, có thể xin bất cứ lúc nào. Với các lý do chính đáng khác thì thời hạn rất ngắn.
    .means-3 = Nếu người đó đã bị trục xuất rồi trở lại, ICE có thể dùng lại lệnh cũ. Việc này gọi là [reinstatement (dùng lại lệnh cũ)](term:reinstatement).
    .means-4 = Việc giam giữ có thể kéo dài khoảng sáu tháng mà chưa thấy hồi kết. Khi đó luật sư có thể nộp [đơn habeas corpus](term:habeas-corpus) lên thẩm phán.
    .do-1 = Xin tra hồ sơ bằng [số A](term:a-number) ở { $site-court } hoặc { $phone-eoir-line }.
    .do-2 = Nếu sợ phải trở về, người đó nên nói rõ như vậy với mọi viên chức.
    .careful-1 = Đừng nói về hồ sơ cũ qua điện thoại nhà giam hay với viên chức. Trở lại sau khi bị trục xuất có thể là tội liên bang.
    .ask-1 = Hỏi luật sư di trú: “Luật sư có thể mở lại hồ sơ không? Làm vậy có ngưng việc trục xuất không? Có thể xin bảo vệ vì sợ phải trở về không?”

faq-sick-or-medicine = Người đó bị bệnh hoặc cần thuốc. Chúng tôi làm gì được?
    .answer = Xin báo bằng văn bản cho nhân viên y tế của nhà giam về bệnh và thuốc. Xin một bản tóm tắt y tế đi theo người đó.
    .means-1 = Khi [ICE](term:ice) chuyển một người đi, chỉ ít thứ được mang theo. Một văn phòng cảnh sát trưởng quận nói chỉ có tiền, thuốc và giấy tờ pháp lý.
    .means-2 = Một số nhà giam có thể gửi theo thuốc dùng vài ngày nếu quý vị xin. Nơi khác có thể không.
    .means-3 = Thẩm phán có thể xét nhu cầu y tế khi quyết định về [tiền thế chân di trú](term:immigration-bond). Xin giữ hồ sơ.
    .do-1 = Xin ghi từng thứ thuốc, liều dùng, bác sĩ và tiệm thuốc. Giữ một bản.
    .do-2 = Xin bảo người đó cũng nói với y tá, và viết giấy xin được khám.
    .careful-1 = Nếu đang nguy hiểm, xin gọi nhà giam và xin gặp khu y tế. Ghi lại giờ và tên người trả lời.
    .ask-1 = Hỏi cả hai luật sư: “Luật sư có thể báo cho nhà giam, ICE và thẩm phán biết về bệnh không?”

faq-prison-or-federal = Người đó ở nhà tù hoặc bị liên bang giam. Có gì khác?
    .answer = [Yêu cầu giữ người của ICE](term:detainer) có thể đi theo người đó từ nhà giam này sang nhà giam khác, hoặc đến nhà tù. [ICE](term:ice) thường chờ đến khi hết án.
    .means-1 = Tờ giấy này dành cho nhà giam hiện nay và cho bất cứ nơi nào giữ người đó sau này.
    .means-2 = Ngày cuối của án là [thời điểm lẽ ra được thả](term:release-point). Giờ giữ thêm bắt đầu từ đó.
    .do-1 = Xin hỏi ngày hết án bằng văn bản. Xin hỏi lại khi gần đến ngày.
    .do-2 = Xin tìm luật sư di trú nhiều tháng trước ngày đó, đừng đợi đến tuần cuối.
    .do-3 = Trước ngày đó, xin lo sẵn thuốc, giấy tờ và đồ đạc.
    .careful-1 = ICE cũng có thể bắt nhiều năm sau khi một người đã ra. Một số tội làm không được đóng [tiền thế chân di trú](term:immigration-bond).
    .ask-1 = Hỏi luật sư di trú: “Có những cách nào để ở lại? Bây giờ chúng tôi có thể bắt đầu làm gì?”

## Family and daily life

faq-child-care = Ai chăm sóc các con?
    .answer = Xin lập kế hoạch ngay: ai đón, ai được ký giấy cho trường và bác sĩ, và cần gọi ai. Xin viết ra giấy.
    .means-1 = Mẫu giấy pháp lý mỗi tiểu bang mỗi khác. Có tiểu bang có giấy cho người chăm sóc, có nơi dùng giấy ủy quyền (power of attorney), và tòa có thể chỉ định người giám hộ.
    .do-1 = Xin đưa cho trường tờ giấy viết rõ ai được đón con.
    .do-2 = Xin để giấy khai sinh, thẻ sức khỏe và danh sách thuốc trong một tập hồ sơ.
    .do-3 = Xin nói với các con, bằng lời bình tĩnh và ngắn, ai sẽ chăm sóc các con.
    .careful-1 = Xin hỏi văn phòng trợ giúp pháp lý trước khi ký giấy giao quyền làm cha mẹ cho người khác.
    .ask-1 = Hỏi cả hai luật sư: “Luật sư có thể nói với thẩm phán là có con sống nhờ người đó không? Tiểu bang của chúng ta dùng mẫu nào?”

faq-papers-to-gather = Cần gom những giấy tờ gì?
    .answer = Xin gom bốn loại giấy tờ: danh tính, di trú, vụ án hình sự, và đời sống ở đây. Đưa bản sao cho hai người quý vị tin cậy.
    .do-1 = Danh tính: thẻ căn cước, hộ chiếu, giấy khai sinh, và [số A](term:a-number). Số này có chín chữ số và có trên nhiều giấy tờ di trú.
    .do-2 = Vụ án hình sự: giấy ghi tội danh, biên nhận [tiền tại ngoại](term:bail), các ngày ra tòa, và tên luật sư.
    .do-3 = Di trú: mọi lá thư, thẻ, biên nhận và giấy của tòa mà quý vị tìm được.
    .do-4 = Đời sống ở đây: bằng chứng về số năm ở Mỹ, gia đình, việc làm và thuế. Thêm hồ sơ y tế và giấy khai sinh của các con.
    .do-5 = Trong gia đình có ai là công dân Mỹ không? Xin thêm bằng chứng.
    .careful-1 = Đưa bản sao, và giữ bản chính. Xin cẩn thận với ai muốn giữ bản chính.
    .careful-2 = Đừng gửi hay mang những giấy tờ này đến nhà giam trước khi luật sư đồng ý.
    .ask-1 = Hỏi luật sư di trú: “Luật sư cần giấy tờ nào trước? Giấy nào chúng tôi chưa nên đưa ra?”

faq-belongings = Lấy lại ví, điện thoại và xe bằng cách nào?
    .answer = Xin hỏi nhà giam mẫu giấy giao đồ (property release form). Người ở trong thường phải ghi tên ai được lấy đồ, và người đó đưa giấy tờ tùy thân.
    .means-1 = Mỗi nhà giam có quy định khác nhau. Thường họ không giao quần áo.
    .do-1 = Xin lấy đồ trước khi [ICE](term:ice) chuyển người đó đi. Đồ để lại nhà giam có thể bị hủy sau một thời gian.
    .do-2 = Giấy ủy quyền (power of attorney) có chữ ký là giấy cho một người làm thay người đó. Với giấy này có thể lo tiền nhà, xe, ngân hàng và tiền lương.
    .do-3 = Chữ ký trong nhà giam có thể cần công chứng viên đến tận nơi. Xin hỏi nhà giam và luật sư cách làm.
    .do-4 = Nếu xe bị kéo đi, xin hỏi cảnh sát xe ở bãi nào. Chi phí có thể tăng mỗi ngày.
    .careful-1 = Để lấy đồ, quý vị có thể phải đưa giấy tờ tùy thân. Nếu không có giấy tờ hợp pháp, xin hỏi luật sư trước hoặc nhờ một công dân Mỹ đi.
    .ask-1 = Hỏi luật sư hình sự: “Cảnh sát có được giữ điện thoại hay xe làm bằng chứng không?”

faq-send-money = Gửi tiền bằng cách nào?
    .answer = Xin bỏ những số tiền nhỏ vào tài khoản nhà giam. Nếu [ICE](term:ice) bắt người đó, về nguyên tắc tiền phải đi theo người đó, nhưng có thể trễ.
    .means-1 = ICE chuyển số tiền đó thế nào thì không chắc chắn, nên đừng gửi một lần số lớn.
    .do-1 = Xin hỏi nhà giam dùng dịch vụ nào. Tìm trên trang web của chính nhà giam.
    .do-2 = Xin giữ mọi biên nhận. Hỏi lệ phí là bao nhiêu trước khi trả.
    .do-3 = Sau khi bị chuyển đi, xin tìm nơi mới trước. Rồi hỏi nơi đó cách gửi tiền.
    .careful-1 = Người gọi đòi thẻ quà tặng hay trả qua ứng dụng không phải là ICE. Xin xem [câu trả lời này](faq:scam-call).
    .ask-1 = Hỏi nhà giam: “Chúng tôi thêm tiền bằng cách nào? Tiền ra sao nếu người đó bị chuyển đi?”

faq-visit-without-papers = Tôi không có giấy tờ hợp pháp, đi thăm hay gọi có an toàn không?
    .answer = Để một người thân là công dân đi thì an toàn hơn. Nếu quý vị không có giấy tờ hợp pháp, xin hỏi luật sư trước khi đi thăm.
    .means-1 = Đi thăm có thể phải đưa giấy tờ tùy thân và bị kiểm tra lý lịch.
    .means-2 = Quy định mỗi nơi mỗi khác. Ở nhà giam làm việc với [ICE](term:ice), mức nguy hiểm không chắc chắn.
    .do-1 = Với đường dây của chính ICE, xin để một công dân Mỹ, luật sư hoặc [lãnh sự quán](term:consulate) gọi. Họ chỉ nên nói những gì cần thiết.
    .do-2 = Khi gọi nhà giam, xin chỉ hỏi về người đó. Quý vị không cần nói về nơi sinh hay tình trạng di trú.
    .do-3 = Nếu không đi thăm được, xin viết thư, hoặc nhắn qua luật sư.
    .careful-1 = Cuộc gọi, thăm qua video và thư có thể bị ghi lại và đưa cho người khác. Lời của chính quý vị cũng vậy.
    .ask-1 = Hỏi luật sư: “Tôi đi thăm nhà giam này có an toàn không? Họ đòi giấy tờ tùy thân nào?”

## Complaints, scams and this guide

faq-how-to-complain = Khiếu nại bằng cách nào?
    .answer = Xin viết đơn gửi cảnh sát trưởng quận hoặc cơ quan giám sát nhà giam. Nhưng khiếu nại có thể không giúp ai được thả nhanh, nên xin nói cả với luật sư về cách nhanh.
    .means-1 = Cách nhanh thường là [đơn habeas corpus](term:habeas-corpus), nộp lên thẩm phán.
    .means-2 = [Bộ Nội An](term:dhs) có các văn phòng dân quyền. Các văn phòng đó đã bị đóng, rồi được mở lại trước { $date-rights-offices } sau một vụ kiện. Hiện nay họ làm được bao nhiêu thì không chắc chắn.
    .do-1 = Quý vị cũng có thể viết cho bộ trưởng tư pháp tiểu bang hoặc dân biểu Quốc hội của mình.
    .do-2 = Nếu nhà giam giữ người đó quá lâu, văn phòng ACLU ở tiểu bang có thể xem vụ này.
    .do-3 = Xin giữ lại sự việc: ngày, giờ, tên, đã nói gì, và bản sao mọi giấy tờ.
    .careful-1 = Khi người đó còn trong nhà giam, xin hỏi luật sư trước. Thúc ép có thể khiến [ICE](term:ice) đến ngay.
    .ask-1 = Hỏi luật sư: “Người đó có bị giữ quá lâu không? Có thể đòi bồi thường không, và có thời hạn không?”

faq-scam-call = Có người gọi đòi tiền tại ngoại hoặc tiền thế chân di trú. Có thật không?
    .answer = Rất có thể là không. Bất cứ ai gọi điện cho quý vị để thu [tiền thế chân di trú](term:immigration-bond) đều không phải là thật.
    .means-1 = [ICE](term:ice) không gọi điện đòi tiền gia đình. ICE không bao giờ nhận thẻ quà tặng, tiền ảo hay trả qua ứng dụng.
    .means-2 = Người gọi có thể biết tên, nơi giam và sự việc trong vụ án. Như vậy chưa phải là thật.
    .means-3 = Tiền thế chân di trú thật được đóng bằng chuyển khoản ngân hàng, nhưng chỉ sau khi chính quý vị đăng nhập ở { $site-bond-payment }.
    .do-1 = Xin gác máy. Gọi nhà giam, trung tâm giam giữ hoặc luật sư theo số chính quý vị tìm được.
    .do-2 = Xin ghi lại số đã gọi đến và họ nói gì. Cho luật sư biết.
    .careful-1 = Xin cẩn thận với [notario](term:notario) hay bất cứ ai nói có quen biết đặc biệt với ICE.
    .ask-1 = Hỏi luật sư: “Có [tiền tại ngoại](term:bail) hay tiền thế chân di trú nào phải đóng không? Đóng cho ai, và bằng cách nào?”

faq-what-is-287g = { $section-287g } là gì, và quận của chúng tôi có không?
    .answer = Đó là thỏa thuận cho nhân viên địa phương làm một số việc cho [ICE](term:ice). Xin hỏi cảnh sát trưởng quận, hoặc xem danh sách của ICE ở { $site-ice }.
    .means-1 = Có ba loại [{ $section-287g }](term:287g). Trong nhà giam, nhân viên có thể hỏi người ta và đặt [yêu cầu giữ người của ICE](term:detainer).
    .means-2 = Loại khác chỉ thi hành [lệnh](term:administrative-warrant) của ICE trong nhà giam. Loại thứ ba làm việc ngoài đường phố.
    .means-3 = Danh sách của ICE từ { $date-287g-list } có { $count-287g-agreements } thỏa thuận ở { $count-287g-states } tiểu bang. Con số này cứ thay đổi.
    .means-4 = Ở Texas, mọi cảnh sát trưởng quận có điều hành nhà giam đều phải xin thỏa thuận như vậy trước { $date-texas-287g }.
    .do-1 = Xin xem tiểu bang của quý vị cho phép gì trong [câu hỏi về tiểu bang](step:state).
    .careful-1 = Nhân viên địa phương trong nhà giam có thể đang hỏi thay cho ICE. Người đó vẫn có quyền im lặng và xin luật sư.
    .ask-1 = Hỏi luật sư hình sự: “Nhà giam này có thỏa thuận { $section-287g } không? Ở đó ai hỏi?”

faq-how-old-is-this = Tin này có từ bao giờ, và kiểm tra bằng cách nào?
    .answer = Hướng dẫn này được soạn vào { $date-content }. Luật thay đổi nhanh, nên xin hỏi lại luật sư trước khi làm gì.
    .means-1 = Mỗi dòng về luật đều ghi nguồn và ngày đã kiểm tra. Dòng nào đã cũ thì có ghi rõ.
    .means-2 = Các nguồn mới nhất về [tiền thế chân di trú](term:immigration-bond) là từ { $date-circuits }. Không tìm thấy gì sau đó.
    .means-3 = Hướng dẫn này cho thông tin, không phải lời khuyên pháp lý. Hướng dẫn không phải của chính phủ hay của tòa.
    .do-1 = Xin xem ngày ghi trên trang. Nếu đã nhiều tháng, xin hỏi bản hướng dẫn mới hơn.
    .careful-1 = Nhiều trang web đã cũ hoặc sai. Trang nói có vẻ chắc chắn vẫn có thể sai.
    .ask-1 = Hỏi luật sư: “Hôm nay, ở tiểu bang này, quy định có còn như vậy không?”

faq-does-guide-keep = Hướng dẫn này có giữ lại những gì tôi nhập vào không?
    .answer = Không. Câu trả lời của quý vị chỉ ở trong bộ nhớ của máy này cho đến khi quý vị làm lại từ đầu hoặc đóng hướng dẫn. Không có gì được gửi đi.
    .means-1 = Hướng dẫn không dùng internet. Hướng dẫn không hỏi tên, số hay giấy tờ.
    .means-2 = Hướng dẫn chỉ ghi vào tập tin hoặc in khi quý vị yêu cầu.
    .do-1 = Khi xong trên máy dùng chung, xin làm lại từ đầu để các câu trả lời bị xóa.
    .careful-1 = Trang quý vị in hoặc lưu thì người khác có thể đọc. Xin để ở chỗ an toàn.
    .careful-2 = Đừng đọc hướng dẫn này trên điện thoại hay máy tính bảng của nhà giam. Máy đó có thể ghi lại.
    .ask-1 = Nếu dùng máy của một văn phòng, xin hỏi nhân viên: “Còn có gì khác đang ghi lại trên màn hình này không?”
