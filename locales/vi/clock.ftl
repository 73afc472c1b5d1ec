# Đồng hồ 48 giờ: trang này, cách nói ngày giờ, và các ngày lễ.

clock-page = Đồng hồ { $hours-hold } giờ
clock-open = Mở đồng hồ { $hours-hold } giờ
clock-intro = Xin chọn ngày và giờ lẽ ra người đó được tự do. Đó là lúc đã đóng tiền tại ngoại, các tội danh được hủy bỏ, thẩm phán ra lệnh thả, hoặc hết án. { $hours-hold } giờ bắt đầu từ [thời điểm lẽ ra được thả (release point)](term:release-point) này, không phải từ lúc ICE gửi yêu cầu.
clock-chosen = Thời điểm lẽ ra được thả: { $end } · { $state }

# Các nút bấm
clock-pick-day = Ngày
clock-pick-hour = Giờ
clock-pick-state = Tiểu bang
clock-which-day = Lẽ ra người đó được tự do vào ngày nào?
clock-which-hour = Khoảng mấy giờ?
clock-day-before = Sớm hơn một ngày
clock-day-after = Trễ hơn một ngày
clock-earlier = Sớm hơn nửa giờ
clock-later = Trễ hơn nửa giờ
clock-month-before = Sớm hơn một tháng
clock-month-after = Trễ hơn một tháng
clock-change = { $what }: { $end }

# Ngày và giờ
clock-weekday-monday = Thứ Hai
clock-weekday-tuesday = Thứ Ba
clock-weekday-wednesday = Thứ Tư
clock-weekday-thursday = Thứ Năm
clock-weekday-friday = Thứ Sáu
clock-weekday-saturday = Thứ Bảy
clock-weekday-sunday = Chủ Nhật
clock-weekday-short-monday = Hai
clock-weekday-short-tuesday = Ba
clock-weekday-short-wednesday = Tư
clock-weekday-short-thursday = Năm
clock-weekday-short-friday = Sáu
clock-weekday-short-saturday = Bảy
clock-weekday-short-sunday = CN
clock-date = { $weekday }, ngày { $day } { $month }
clock-date-year = { $weekday }, ngày { $day } { $month } năm { $year }
clock-hour-morning = { $hour }:{ $minute } AM
clock-hour-afternoon = { $hour }:{ $minute } PM
clock-hour-midnight = { $hour }:{ $minute } AM (nửa đêm)
clock-hour-noon = { $hour }:{ $minute } PM (giữa trưa)
clock-when = { $date }, lúc { $time }
clock-when-day-ends = nửa đêm, lúc hết { $date }

# Đường thời gian
clock-mark-start = Lẽ ra được tự do
clock-mark-every-hour = Tính mọi giờ
clock-mark-working-days = Không tính cuối tuần và ngày lễ
clock-mark-both = Theo cả hai cách tính
clock-mark-state = Theo quy định của tiểu bang
clock-mark-now = Bây giờ
clock-picture = Đường thời gian với các giờ ước tính. { $days }

# Hai cách tính
clock-two = Hai mốc giờ, cả hai chỉ là ước tính
clock-one = Một mốc giờ, và chỉ là ước tính
clock-every-hour = **Nếu tính mọi giờ:** không lâu hơn khoảng **{ $end }**. Tờ giấy ICE gửi ghi { $hours-hold } giờ. Giấy không nói đến cuối tuần.
clock-working-days = **Nếu không tính cuối tuần và ngày lễ liên bang:** không lâu hơn khoảng **{ $end }**. Một quy định liên bang không tính những ngày này.
clock-both = **Theo cả hai cách tính:** không lâu hơn khoảng **{ $end }**. Ở giữa không có cuối tuần hay ngày lễ liên bang.
clock-left-out = Cách tính thứ hai không tính các ngày: { $days }.
clock-holiday = { $date } ({ $holiday })
clock-holiday-moved = { $date } ({ $holiday }, nghỉ vào ngày này)
clock-clocks-change = Phần lớn đồng hồ trong nước đổi giờ vào { $date }. Cách tính đầu tính những giờ trôi qua thật sự.
clock-jails-differ = Các nhà giam tính khác nhau. Xin hỏi luật sư nhà giam này tính theo cách nào. Ngày lễ của quận có thể khác ngày lễ liên bang.

# Chỉ hiện khi tin được đồng hồ của máy.
clock-now-before = Theo đồng hồ của máy này, chưa đến thời điểm lẽ ra được thả.
clock-now-running = Theo đồng hồ của máy này, chưa đến mốc giờ nào trong hai mốc giờ.
clock-now-between = Theo đồng hồ của máy này, mốc giờ thứ nhất đã qua và mốc giờ thứ hai chưa đến.
clock-now-over = Theo đồng hồ của máy này, cả hai mốc giờ đã qua.
clock-now-one-over = Theo đồng hồ của máy này, mốc giờ này đã qua.

# Luật ở nơi đó
clock-law = Luật ở { $state }
clock-law-choose = Chọn tiểu bang
clock-law-none = Có tiểu bang hoàn toàn không cho nhà giam giữ người cho ICE. Một ít nơi có thời hạn riêng. Xin chọn tiểu bang ở trên để xem quy định ở đó.
clock-law-no-title = Ở { $state }, không có { $hours-hold } giờ để tính
clock-law-no = Ở { $state }, các nguồn của chúng tôi nói nhà giam không được thêm { $hours-hold } giờ chỉ vì [yêu cầu giữ người của ICE](term:detainer). Vì vậy đồng hồ này không tính gì ở đó.
clock-law-no-unsure = Ở { $state }, các nguồn của chúng tôi nói nhà giam không được thêm { $hours-hold } giờ chỉ vì [yêu cầu giữ người của ICE](term:detainer). Chúng tôi không chắc hiện nay vẫn như vậy. Nếu nhà giam vẫn tính, thì đây là hai mốc giờ đó.
clock-law-warrant = Khi có [lệnh của thẩm phán](term:judicial-warrant) thì khác. Yêu cầu giữ người và lệnh của ICE do viên chức ký, không phải thẩm phán.
clock-law-every-hour = Ở { $state }, một luật tiểu bang chấm dứt việc giữ người { $hours-hold } giờ sau lúc lẽ ra được thả. Luật không nói đến cuối tuần. Vì vậy xin xem mốc giờ thứ nhất.
clock-law-working-days = Ở { $state }, một luật tiểu bang cho nhà giam quận giữ { $hours-hold } giờ và không tính cuối tuần và ngày lễ. Vì vậy xin xem mốc giờ thứ hai. Ngày lễ của tiểu bang có thể khác ngày lễ liên bang.
clock-law-release-day = Ở { $state }, thời hạn có thể ngắn hơn. Một lệnh của bộ trưởng tư pháp tiểu bang nói việc giữ người phải chấm dứt trước { $end }. Luật mới hơn có thể khác, nên xin hỏi luật sư.
clock-law-exceptions = Ở { $state }, các nguồn của chúng tôi nói nhà giam chỉ được giữ người cho ICE trong một số trường hợp. Trong mọi trường hợp khác thì không có thêm { $hours-hold } giờ. Xin hỏi luật sư xem có trường hợp nào đúng không.
clock-law-must = Ở { $state }, luật tiểu bang nói nhà giam phải làm theo [yêu cầu giữ người của ICE](term:detainer). Các nguồn của chúng tôi không nêu thời hạn riêng nào. Vì vậy cả hai mốc giờ đều có thể quan trọng.
clock-law-county = Ở { $state }, phần lớn do từng cảnh sát trưởng quận hoặc nhà giam quyết định có giữ người cho ICE hay không. Xin hỏi luật sư nhà giam này làm thế nào.
clock-law-unclear = Về { $state }, chúng tôi không xác định được nhà giam có được giữ người cho ICE hay không. Xin hỏi luật sư.
clock-law-unsure = Một phần luật này không xác nhận được hoặc có thể đã thay đổi.

# Nên làm gì
clock-before = Trước mốc giờ thứ nhất
clock-before-one = Trước khi đến mốc giờ đó
clock-before-lawyer = Xin nói chuyện với luật sư ngay. Hỏi nhà giam này tính theo cách nào.
clock-before-write = Xin ghi lại ngày giờ của thời điểm lẽ ra được thả, và ai đã nói với quý vị. Giữ biên nhận tiền tại ngoại hoặc giấy của tòa.
clock-before-decide = Xin quyết định với luật sư sẽ làm gì nếu ICE không đến kịp.
clock-at = Khi đến mốc giờ thứ nhất
clock-at-one = Khi đến mốc giờ đó
clock-at-call = Xin gọi luật sư. Theo một cách tính thì đã hết giờ. Theo cách kia thì có thể chưa.
clock-at-call-one = Xin gọi luật sư. Thời hạn đã hết hoặc gần hết.
clock-at-careful = Đừng một mình thúc ép nhà giam. Thúc ép nhà giam thả người có thể khiến ICE đến ngay.
clock-after = Sau mốc giờ thứ hai
clock-after-one = Sau mốc giờ đó
clock-no-do = Quý vị có thể làm gì
clock-no-lawyer = Hôm nay xin nói chuyện với luật sư về việc thả.
clock-after-over = Khi hết giờ và không còn lý do nào khác để giữ, yêu cầu giữ người không phải là lý do để giữ người đó. Nhà giam phải để người đó về.
clock-after-ask = Cùng với luật sư, xin hỏi nhà giam một cách lịch sự và bằng văn bản: Vụ án hình sự ngừng giữ người đó từ lúc nào? Hiện nay vẫn giữ theo quyền gì? Xin bản sao { $form-detainer } và lệnh bắt nếu có, và xin thả. Xin xem [viết gì](faq:what-to-write).
clock-after-judge = Luật sư có thể gửi thư đòi thả. Nếu nhà giam từ chối, luật sư có thể nộp [đơn habeas corpus](term:habeas-corpus) lên thẩm phán.
clock-after-out = ICE không phải lúc nào cũng đến. ICE vẫn có thể bắt người đó sau này, ở nơi khác. Vụ án hình sự vẫn tiếp tục.
clock-why = Vì sao có hai mốc giờ?
clock-why-form = Tờ giấy ICE gửi cho nhà giam ghi { $hours-hold } giờ. Giấy không nói đến cuối tuần.
clock-why-rule = Một quy định liên bang cũng nói { $hours-hold } giờ, nhưng không tính thứ Bảy, Chủ Nhật và ngày lễ. Nhiều nhà giam tính theo cách này. Khi đó, việc giữ người từ thứ Sáu có thể kéo dài đến thứ Ba, và lâu hơn nếu gặp cuối tuần dài.
clock-why-lawful = Ở một tiểu bang, cách tính nào đúng luật thì không chắc chắn. Điều này phải hỏi luật sư.

# Các ngày lễ liên bang
clock-holiday-new-year = Tết Dương lịch
clock-holiday-king = Ngày Martin Luther King Jr.
clock-holiday-washington = Ngày Tổng thống
clock-holiday-memorial = Lễ Chiến sĩ Trận vong
clock-holiday-juneteenth = Lễ Juneteenth
clock-holiday-independence = Lễ Độc lập
clock-holiday-labor = Lễ Lao động
clock-holiday-columbus = Ngày Columbus
clock-holiday-veterans = Ngày Cựu chiến binh
clock-holiday-thanksgiving = Lễ Tạ ơn
clock-holiday-christmas = Lễ Giáng sinh
