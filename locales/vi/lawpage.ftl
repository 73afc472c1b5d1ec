# Luật của một nơi, và danh sách các nơi. Một câu dùng cho mọi nơi: chọn theo dữ kiện của nơi đó.
# Các tên trong ngoặc vuông là giá trị, không phải chữ; giữ nguyên tất cả.
# { $state } là nơi đó, { $circuit } là khu vực tòa liên bang, { $law-date } là tháng của tài liệu mới nhất,
# { $date } là ngày đã kiểm tra hoặc đến hạn, { $citation } là luật hay phán quyết theo cách luật sư trích dẫn.
# “Các nguồn của chúng tôi nói” và “chúng tôi tìm thấy” giữ nguyên: trang này không chắc hơn nguồn của nó.

law-page = Luật ở nơi đó
law-page-intro = Xin chọn nơi người đó bị giam. Quý vị sẽ thấy luật ở đó nói gì về [yêu cầu giữ người của ICE](term:detainer), tin này có từ bao giờ, và chắc đến đâu.
law-page-list = Tất cả tiểu bang và lãnh thổ
law-page-link = Luật ở { $state }, có ghi nguồn

law-page-entry = { $stance ->
        [requires] { $state }: buộc nhà giam hoặc cảnh sát trưởng làm việc với ICE
        [limits] { $state }: hạn chế yêu cầu giữ người của ICE
        [mixed] { $state }: có cả hai, hoặc chưa ngã ngũ
       *[none] { $state }: không tìm thấy quy định chung
    }
law-page-not-confirmed = { $what } (chưa xác nhận)
law-page-legend = { $stance ->
        [requires] Buộc nhà giam hoặc cảnh sát trưởng làm việc với ICE
        [limits] Hạn chế yêu cầu giữ người của ICE
        [mixed] Có cả hai, hoặc chưa ngã ngũ
       *[none] Không tìm thấy quy định chung
    }
law-page-legend-unsure = Ô có dấu “?”: không xác nhận được tất cả

law-page-unsure-title = Chúng tôi không chắc
law-page-unsure = Một phần luật của { $state } không xác nhận được, hoặc có thể đã thay đổi. Xin đọc mọi điều sau đây như những gì các nguồn của chúng tôi nói. Xin hỏi luật sư địa phương trước khi dựa vào đó.
law-page-overdue = Lẽ ra phải kiểm tra lại những gì chúng tôi biết về { $state } trước { $date }. Từ đó đến nay luật có thể đã thay đổi. Vì vậy trang này chỉ cho thấy những điều ít khi thay đổi. Xin hỏi luật sư địa phương hôm nay theo luật nào.

law-page-stance = { $stance ->
        [requires] Các nguồn của chúng tôi nói luật ở { $state } buộc nhà giam hoặc cảnh sát trưởng quận làm việc với ICE.
        [limits] Các nguồn của chúng tôi nói luật ở { $state } hạn chế những gì nhà giam được làm cho ICE.
        [mixed] Luật ở { $state } không theo một hướng. Một phần nói về ICE, nhưng chúng tôi không tìm thấy điều gì quyết định cho mọi yêu cầu giữ người.
       *[none] Chúng tôi không tìm thấy quy định chung nào về yêu cầu giữ người của ICE ở { $state }.
    }

law-page-hold-title = Nhà giam có phải giữ người đó không?
law-page-hold = { $may-hold ->
        [must] **Xin tính trước là sẽ giữ.** Các nguồn của chúng tôi nói luật ở đó buộc nhà giam làm theo [yêu cầu giữ người của ICE](term:detainer).
        [no] **Không, và không được phép.** Các nguồn của chúng tôi nói nhà giam ở đó không được phép giữ một người chỉ vì [yêu cầu giữ người của ICE](term:detainer).
        [exceptions] **Chỉ trong một số trường hợp.** Các nguồn của chúng tôi nói nhà giam ở đó chỉ được giữ một người theo [yêu cầu giữ người của ICE](term:detainer) trong một số trường hợp. Ví dụ là một số tiền án nặng hoặc có giấy của thẩm phán. Xin hỏi luật sư xem có trường hợp nào đúng không.
        [choice] **Phần lớn do nhà giam quyết định.** Chúng tôi không tìm thấy luật nào ở đó buộc nhà giam giữ một người chỉ vì [yêu cầu giữ người của ICE](term:detainer). Chúng tôi cũng không thấy luật nào cấm rõ ràng.
       *[unclear] **Chúng tôi không xác định được điều này.** Xin hỏi nhà giam bằng văn bản xem họ dựa vào quy định nào.
    }
law-page-hold-unsure = Chúng tôi không xác nhận được tất cả điều này.
law-page-arrest = Ở bất cứ nơi nào, chính ICE vẫn có thể bắt một người, trong ngày hôm đó hoặc sau này.

law-page-warrant-title = Có cần lệnh của thẩm phán không?
law-page-warrant = { $warrant ->
        [yes] **Thường là có.** Các nguồn của chúng tôi nói nhà giam ở đó cần giấy của thẩm phán trước khi giữ một người cho ICE.
        [no] **Chúng tôi không tìm thấy quy định nào đòi lệnh.** Xin hỏi nhà giam này dựa vào giấy nào.
        [sometimes] **Trong một số trường hợp.** Các nguồn của chúng tôi nói một số trường hợp cần giấy của thẩm phán. Xin hỏi luật sư đây có phải là trường hợp đó không.
       *[unclear] **Chúng tôi không xác định được điều này.** Xin hỏi luật sư.
    }
law-page-warrants = [Lệnh của thẩm phán](term:judicial-warrant) có ghi tên tòa và do thẩm phán ký. [Lệnh của ICE](term:administrative-warrant) do viên chức ký.

law-page-copy-title = Có phải đưa bản sao cho người đó, hoặc báo cho người đó biết không?
law-page-copy = { $copy ->
        [paper] **Có, một bản sao.** Các nguồn của chúng tôi nói nhà giam phải đưa cho người đó bản sao yêu cầu của ICE. Nếu người đó không có, xin cho luật sư biết.
        [told] **Phải báo cho người đó biết.** Các nguồn của chúng tôi nói nhà giam phải báo cho người đó về yêu cầu giữ người. Chúng tôi không tìm thấy bổn phận đưa bản sao. Nếu không ai báo, xin cho luật sư biết.
        [no] **Không, theo những gì chúng tôi tìm được.** Dù vậy, cứ xin nhà giam một bản sao.
       *[not-found] **Chúng tôi không tìm thấy quy định nào.** Điều đó không có nghĩa là không có. Cứ xin nhà giam một bản sao.
    }

law-page-notify-title = ICE có được báo về việc thả không?
law-page-notify = { $notify ->
        [yes] **Nhà giam được phép báo cho ICE.** Chúng tôi không tìm thấy quy định nào ở đó cấm việc này.
        [no] **Thường là không.** Các nguồn của chúng tôi nói nhà giam không được phép báo cho ICE, trừ khi giấy của tòa hoặc luật khác đòi hỏi.
        [limited] **Chỉ một phần.** Các nguồn của chúng tôi nêu những hạn chế về điều được phép báo cho ICE. Xin hỏi luật sư hạn chế nào áp dụng cho nhà giam này.
        [required] **Có.** Các nguồn của chúng tôi nói luật ở đó buộc phải báo, trong một số hoặc trong mọi trường hợp.
       *[unclear] **Chúng tôi không xác định được điều này.** An toàn hơn là tính trước rằng ICE được báo.
    }

law-page-agreements-title = Nhân viên địa phương làm việc cho ICE ({ $section-287g })
law-page-agreements = { $agreements ->
        [required] **Bắt buộc.** Các nguồn của chúng tôi nói luật bảo cảnh sát trưởng quận hoặc nhà giam phải có hoặc phải xin [thỏa thuận { $section-287g }](term:287g) với ICE.
        [allowed] **Có thể có.** Chúng tôi không tìm thấy quy định nào ở đó buộc hay cấm [thỏa thuận { $section-287g }](term:287g) với ICE. Xin hỏi nhà giam này có không.
        [limited] **Một phần.** Các nguồn của chúng tôi nêu những quy định riêng ở đó về thỏa thuận với ICE, như [thỏa thuận { $section-287g }](term:287g). Xin hỏi hôm nay quy định nào có hiệu lực.
        [barred] **Bị cấm.** Các nguồn của chúng tôi nói ở đó không được phép có [thỏa thuận { $section-287g }](term:287g) với ICE.
       *[unclear] **Chúng tôi không xác định được điều này.** Xin hỏi nhà giam này có [thỏa thuận { $section-287g }](term:287g) với ICE không.
    }
law-page-agreements-list = ICE có danh sách các thỏa thuận này trên trang của mình, { $site-ice }. Bản mới nhất chúng tôi biết là từ { $date-287g-list }.

law-page-also-title = Điều quan trọng khác ở đó

law-page-bond-title = Tiền thế chân di trú ở đó hiện nay
law-page-circuit = Các tòa liên bang được chia thành [khu vực (circuit)](term:federal-circuit). { $state } thuộc { $circuit }.
law-page-no-circuit = Các tòa liên bang được chia thành [khu vực (circuit)](term:federal-circuit). Với { $state }, chúng tôi không biết theo khu vực nào.
law-page-bond-who = Điều này nói về người [vào Mỹ không qua kiểm tra](term:entered-without-inspection) và bị bắt ở trong nước. [Đọc vì sao nơi giam quan trọng](faq:why-state-matters).
law-page-bond = { $bond ->
        [hearing] Tính đến { $date-circuits }, tòa phúc thẩm ở đó nói họ có thể xin [thẩm phán di trú](term:immigration-judge) cho đóng [tiền thế chân di trú](term:immigration-bond). Thẩm phán vẫn có thể từ chối.
        [no-hearing] Tính đến { $date-circuits }, tòa phúc thẩm ở đó cho ICE giam họ mà không có phiên xét [tiền thế chân di trú](term:immigration-bond). Xin hỏi luật sư về [đơn habeas corpus](term:habeas-corpus) ở tòa liên bang.
        [not-final] Tính đến { $date-circuits }, tòa phúc thẩm ở đó đã nói họ có thể xin đóng [tiền thế chân di trú](term:immigration-bond). Nhưng phán quyết đó chưa phải là cuối cùng. Xin hỏi luật sư hiện nay ra sao.
        [unconfirmed] Tính đến { $date-circuits }, có tin nói về một phán quyết cho họ xin đóng [tiền thế chân di trú](term:immigration-bond). Chúng tôi không xác nhận được. Xin hỏi luật sư.
        [none-found] Tính đến { $date-circuits }, chúng tôi không tìm thấy phán quyết nào của tòa phúc thẩm ở đó về [tiền thế chân di trú](term:immigration-bond). Xin hỏi luật sư.
       *[unknown] Tính đến { $date-circuits }, chúng tôi không tìm thấy quy định nào về [tiền thế chân di trú](term:immigration-bond) chắc chắn áp dụng ở đó. Xin hỏi luật sư.
    }
law-page-bond-case = Phán quyết: { $citation }.
law-page-bond-old = Những gì chúng tôi biết về [tiền thế chân di trú](term:immigration-bond) ở đó là từ { $date-circuits } và nay đã cũ. Xin hỏi luật sư di trú hôm nay theo quy định nào.
law-page-supreme-court = Tối cao Pháp viện Hoa Kỳ đã nhận quyết định việc này ({ $scotus-case }). Cho đến lúc đó, quy định của mỗi khu vực vẫn giữ nguyên.
law-page-moved = Điều quan trọng là ICE giam người đó ở đâu. Nếu ICE chuyển người đó đi, có thể theo quy định khác.

law-page-habeas-title = Xin tòa thả người
law-page-habeas = Khi nhà giam không còn được phép giữ người đó, luật sư có thể nộp [đơn habeas corpus](term:habeas-corpus) lên tòa.
law-page-habeas-citation = { $sure ->
        [sure] Luật để nộp đơn lên tòa địa phương ở đó: { $citation }.
       *[unsure] Luật để nộp đơn lên tòa địa phương ở đó có thể là { $citation }. Chúng tôi không chắc.
    }
law-page-habeas-none = Chúng tôi không biết luật nào để nộp đơn lên tòa địa phương ở đó. Xin hỏi luật sư địa phương.
law-page-habeas-federal = Khi chính ICE đã giam người đó, luật sư nộp đơn ở tòa liên bang của nơi giam.

law-page-rules-title = Các quy định mà nguồn của chúng tôi nêu
law-page-rule = { $rule ->
        [law] { $citation }
        [unsure] { $citation }. Chúng tôi không chắc về điều này.
       *[pending] { $citation }. Chúng tôi không xác nhận được đây có phải là luật không.
    }
law-page-rules-none = Chúng tôi không tìm thấy quy định nào ở đó nói về yêu cầu giữ người của ICE.

law-page-local-title = Các quận và thành phố
law-page-local = Các nguồn của chúng tôi cũng nêu những nơi này. Quy định ở đó có thể khác, và có thể đã thay đổi. Xin hỏi luật sư.

law-page-help-title = Ai giúp được ở đó
law-page-help = Chúng tôi chưa gọi cho các nhóm này. Xin mở trang web của họ trước.
law-page-help-none = Chúng tôi không biết tên nhóm nào ở đó.

law-page-age-title = Tin này có từ bao giờ, và chắc đến đâu
law-page-age = Tài liệu mới nhất của chúng tôi về { $state } là từ { $law-date }. Mục này được kiểm tra vào { $date }. Có thể đã có luật hoặc phán quyết mới hơn.
law-page-confidence = { $confidence ->
        [verified] Các quy định chính đã được đọc trong một bản sao hoặc một bài tường thuật, thường không phải trên trang chính thức.
        [known] Đây là luật nhiều người biết rõ. Lần kiểm tra này không đọc lại tất cả.
       *[uncertain] Chúng tôi không chắc. Một phần không xác nhận được.
    }

# Phần vẫn hiện khi mục của một nơi không được kiểm tra đúng hạn.
law-page-core-title = Những điều ít khi thay đổi
law-page-core-request = [Yêu cầu giữ người của ICE](term:detainer) là một yêu cầu. Viên chức ký, không phải thẩm phán.
law-page-core-state = Luật liên bang không buộc nhà giam địa phương giữ bất cứ ai. Luật tiểu bang có thể buộc giữ, hạn chế, hoặc để nhà giam quyết định.
law-page-core-ask = Xin hỏi nhà giam bằng văn bản xem họ dựa vào quy định nào. Cũng xin một bản sao của tờ giấy.
