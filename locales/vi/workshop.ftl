# Buổi hội thảo: những gia đình tưởng tượng chiếu trên tường, mỗi lần một ý.

workshop-title = Dùng trong buổi hội thảo
workshop-help = Cho mọi người xem chuyện của một gia đình tưởng tượng, từng bước một. Mọi người thấy hướng dẫn này đưa ra kế hoạch gì cho gia đình đó, và điều gì sẽ thay đổi nếu trả lời khác đi. Không ai phải kể chuyện của mình.
workshop-keys = Để đi tiếp: phím mũi tên phải, Page Down, hoặc bút chuyển trang. Để trở lại: phím mũi tên trái hoặc Page Up. Phím Home bắt đầu lại từ đầu.
workshop-stories = Những gia đình tưởng tượng
workshop-notes = Ghi chú cho người trình bày, để đọc hoặc in
workshop-notes-of = Ghi chú cho người trình bày: { $what }
workshop-notes-help = Dành cho người trình bày. Mỗi phần có những gì hiện trên tường và những gì nên nói. Đây là thông tin, không phải lời khuyên pháp lý. Nếu có người kể chuyện của chính họ, xin giúp họ tìm luật sư.
workshop-say = Nên nói gì
workshop-made-up = Gia đình này là tưởng tượng. Kế hoạch là những gì hướng dẫn đưa ra cho các câu trả lời này.
workshop-made-up-of = Một gia đình tưởng tượng: { $what }
workshop-answers = Họ trả lời thế nào
workshop-answer = { $what }: { $answers }
workshop-room = Quý vị nghĩ sao?
workshop-change = Điều gì sẽ thay đổi?
workshop-change-pick = { $what }. Hiện là: { $answers }. Chọn một câu trả lời khác:
workshop-now-says = Bây giờ câu trả lời là: { $answers }
workshop-gone =
    { $count ->
        [0] Không có dòng nào mất đi
       *[other] { $count } dòng mất đi
    }
workshop-new =
    { $count ->
        [0] Không có dòng nào mới
       *[other] { $count } dòng mới
    }
workshop-bail = Phần so sánh về tiền tại ngoại cũng thay đổi. Xin xem trong kế hoạch.
workshop-assumed = Những câu hỏi mới được tính là “Tôi không biết”.
workshop-stay =
    { $count ->
       *[other] { $count } dòng vẫn như cũ.
    }
workshop-home = Điều cần nhớ khi về nhà
workshop-handout = Phần “Mang theo” in câu chuyện này và kế hoạch để phát cho mọi người. Tựa đề ghi rõ đây là gia đình tưởng tượng.
workshop-next = Tiếp
workshop-before = Bước trước
workshop-first = Từ đầu
workshop-number = { $number } / { $of }
