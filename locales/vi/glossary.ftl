# Từ chuyên môn. term-… là từ dùng làm tựa; .means giải nghĩa bằng một hai câu ngắn.
# “Tiền tại ngoại” (bail) luôn là của tòa hình sự, “tiền thế chân di trú” (immigration bond) luôn là của ICE.

term-a-number = Số A (A-number)
    .means = Số có chín chữ số mà Bộ Nội An cấp cho một người, bắt đầu bằng chữ A. Số này có trên giấy tờ di trú như giấy phép làm việc hoặc thẻ xanh.

term-accredited-representative = Đại diện được công nhận (accredited representative)
    .means = Người giúp đã được huấn luyện, không phải luật sư nhưng được phép giúp pháp lý về di trú. Bộ Tư pháp phải chấp thuận người này, và người này làm ở một tổ chức bất vụ lợi đã được chấp thuận.

term-administrative-warrant = Lệnh của ICE (administrative warrant)
    .means = Giấy do viên chức di trú ký, không phải thẩm phán. Giấy này cho ICE bắt một người.

term-aggravated-felony = Trọng tội nghiêm trọng (aggravated felony)
    .means = Tên gọi trong luật di trú cho một danh sách dài các tội. Có tội trong đó không phải là trọng tội ở tòa hình sự. Hậu quả cho người đó có thể rất nặng.

term-asylum = Tị nạn (asylum)
    .means = Sự bảo vệ cho người sợ bị hại nặng ở nước mình. Việc bị hại phải vì lý do như chính trị, tôn giáo, chủng tộc, quốc tịch hoặc nhóm xã hội.

term-bail = Tiền tại ngoại (bail, tòa hình sự)
    .means = Tiền hoặc lời cam kết để một người được chờ tòa hình sự ở ngoài nhà giam. Không giống như [tiền thế chân di trú](term:immigration-bond).

term-bondsman = Công ty bảo lãnh tại ngoại (bail bondsman)
    .means = Công ty lấy phí để đứng ra đóng [tiền tại ngoại](term:bail). Tiền phí không được trả lại.

term-bia = Hội đồng Kháng cáo Di trú (Board of Immigration Appeals, BIA)
    .means = Cơ quan xét lại các quyết định của [thẩm phán di trú](term:immigration-judge).

term-booking = Thủ tục vào nhà giam (booking)
    .means = Bước đầu tiên của nhà giam sau khi bắt. Nhà giam ghi tên, chụp hình và lấy dấu tay.

term-cebonds = CeBONDS
    .means = Trang web của ICE để đóng [tiền thế chân di trú](term:immigration-bond). Địa chỉ là { $site-bond-payment }.

term-consulate = Lãnh sự quán (consulate)
    .means = Văn phòng của nước người đó tại Hoa Kỳ. Lãnh sự quán có thể thăm công dân nước mình trong nhà giam. Nơi này cũng có thể giúp tìm luật sư, giấy tờ và gia đình.

term-conviction = Kết án (conviction)
    .means = Bị tòa xử có tội hoặc tự nhận tội. Luật di trú có thể tính cả một số kết quả mà tòa tiểu bang không tính.

term-fear-interview = Phỏng vấn về nỗi sợ (credible fear hoặc reasonable fear interview)
    .means = Buổi nói chuyện để xét với viên chức tị nạn. Dành cho người nói mình sợ phải trở về nước.

term-detainer = Yêu cầu giữ người của ICE (ICE hold)
    .means = Yêu cầu của ICE gửi cho nhà giam. Còn gọi là detainer hay immigration hold. ICE yêu cầu nhà giam báo cho ICE trước khi thả và giữ người đó thêm tối đa { $hours-hold } giờ. Viên chức ký, không phải thẩm phán.

term-dhs = Bộ Nội An (Department of Homeland Security, DHS)
    .means = Bộ liên bang mà [ICE](term:ice) trực thuộc.

term-entered-without-inspection = Vào Mỹ không qua kiểm tra (entered without inspection)
    .means = Đã vào Hoa Kỳ mà không được viên chức kiểm tra. Việc kiểm tra diễn ra tại cửa khẩu chính thức.

term-eoir = EOIR
    .means = Văn phòng của Bộ Tư pháp điều hành các tòa di trú.

term-expedited-removal = Trục xuất cấp tốc (expedited removal)
    .means = Việc trục xuất nhanh do viên chức di trú ra lệnh. Người đó không được gặp thẩm phán.

term-federal-circuit = Khu vực tòa liên bang (federal circuit)
    .means = Một nhóm tiểu bang có các tòa liên bang theo cùng một tòa phúc thẩm. Quy định có thể khác nhau giữa các khu vực.

term-forfeiture = Mất tiền (forfeiture)
    .means = Mất số tiền đã đóng cho [tiền tại ngoại](term:bail) hoặc [tiền thế chân di trú](term:immigration-bond) vì đã có điều vi phạm quy định.

term-form-i-200-i-205 = Mẫu { $form-arrest-warrant } và Mẫu { $form-removal-warrant }
    .means = Hai loại giấy của chính ICE. Mẫu { $form-arrest-warrant } dùng để bắt. Mẫu { $form-removal-warrant } dùng để trục xuất. Viên chức ký, không phải thẩm phán.

term-form-i-247a = Mẫu { $form-detainer }
    .means = Mẫu giấy của chính phủ dùng cho [yêu cầu giữ người của ICE](term:detainer).

term-habeas-corpus = Đơn habeas corpus (xin tòa xét việc giam giữ)
    .means = Đơn xin thẩm phán quyết định việc tiếp tục giam một người có đúng luật không.

term-ice = ICE
    .means = Viết tắt của Immigration and Customs Enforcement (Cơ quan Thực thi Di trú và Hải quan). Đây là cơ quan bắt người ở trong nước và trục xuất họ.

term-immigration-bond = Tiền thế chân di trú (immigration bond)
    .means = Tiền đóng cho ICE để một người được chờ tòa di trú ở ngoài nơi giam giữ. Không giống như [tiền tại ngoại](term:bail).

term-immigration-judge = Thẩm phán di trú (immigration judge)
    .means = Người quyết định hồ sơ trục xuất và tiền thế chân di trú. Thẩm phán này làm việc cho Bộ Tư pháp.

term-judicial-warrant = Lệnh của thẩm phán (judicial warrant)
    .means = Giấy do thẩm phán hoặc viên chức tư pháp (magistrate) của tòa ký. Có ghi tên tòa.

term-laken-riley-act = Đạo luật Laken Riley (Laken Riley Act)
    .means = Một luật liên bang. Luật này không cho một số người đóng [tiền thế chân di trú](term:immigration-bond), dù họ chỉ bị bắt vì một số tội. Ví dụ là trộm cắp và một số hành vi bạo lực.

term-mandatory-detention = Giam giữ bắt buộc (mandatory detention)
    .means = Bị ICE giam mà không có quyền xin thẩm phán di trú cho đóng [tiền thế chân di trú](term:immigration-bond).

term-notario = Notario (công chứng viên, notary)
    .means = Ở Hoa Kỳ, công chứng viên (notary) hay “notario” không phải là luật sư. Công chứng viên không được phép cho lời khuyên pháp lý.

term-notice-to-appear = Giấy gọi ra tòa di trú (Notice to Appear, NTA)
    .means = Giấy mở đầu một hồ sơ trục xuất và nêu lý do.

term-obligor = Người đứng ra đóng (obligor)
    .means = Người đóng [tiền thế chân di trú](term:immigration-bond) và hứa rằng các quy định sẽ được tuân theo.

term-overdetention = Giam quá hạn (overdetention)
    .means = Vẫn bị giam sau khi luật nói phải thả.

term-parole = Tạm cho vào (parole, di trú)
    .means = Phép của viên chức di trú cho ở ngoài nơi giam giữ, hoặc cho vào nước, trong một thời gian. Việc này không được tính là nhập cảnh chính thức.

term-personal-recognizance = Thả nhờ lời hứa (personal recognizance)
    .means = Được thả khỏi nhà giam nhờ hứa sẽ trở lại tòa, không phải đóng tiền.

term-plea = Lời khai nhận tội hay không (plea)
    .means = Câu trả lời cho một tội danh hình sự: có tội, không có tội, hoặc không phản đối (no contest).

term-probable-cause = Lý do đủ tin (probable cause)
    .means = Lý do chính đáng, dựa trên sự việc, để tin rằng một điều là đúng.

term-public-defender = Luật sư công (public defender)
    .means = Luật sư mà tòa cấp, miễn phí, cho người không có tiền trả trong vụ án hình sự.

term-reinstatement = Dùng lại lệnh cũ (reinstatement)
    .means = Dùng lại lệnh trục xuất cũ một lần nữa. ICE có thể làm vậy khi người đó đã trở lại.

term-release-point = Thời điểm lẽ ra được thả (release point)
    .means = Lúc vụ án hình sự không còn giữ người đó nữa. Ví dụ là khi đã đóng tiền tại ngoại hoặc các tội danh được hủy bỏ.

term-removal = Trục xuất (removal)
    .means = Removal là từ dùng trong luật cho việc trục xuất.

term-stipulated-removal = Lệnh trục xuất do chính mình đồng ý (stipulated removal)
    .means = Đồng ý bằng văn bản là chịu trục xuất mà không gặp thẩm phán. Đó là một lệnh trục xuất có đầy đủ hiệu lực.

term-287g = Thỏa thuận { $section-287g }
    .means = Thỏa thuận giữa ICE và một cơ quan địa phương. Thỏa thuận này cho nhân viên địa phương làm một số việc di trú.

term-u-t-visa-vawa = Visa U, visa T và VAWA
    .means = Sự bảo vệ cho nạn nhân tội phạm (visa U) hoặc nạn nhân buôn người (visa T). Cũng dành cho người bị gia đình gần bạo hành (VAWA).

term-voluntary-departure = Tự nguyện rời Mỹ (voluntary departure)
    .means = Phép cho tự rời nước Mỹ và tự trả chi phí. Đó không phải là lệnh trục xuất.

term-writ = Lệnh đưa ra tòa (writ)
    .means = Lệnh của tòa yêu cầu đưa một người đang bị giam ra tòa.
