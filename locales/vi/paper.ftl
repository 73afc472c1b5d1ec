# Những gì chỉ có trên giấy: ở cuối mỗi tờ, và cho các hình mà trình đọc màn hình không thấy.

paper-use-before = Dùng trước { $date }
paper-past = Đã qua { $date }. Một số phần có thể đã cũ. Hãy hỏi luật sư.
paper-from = In tại: { $clinic }
paper-page = Trang { $number } / { $of }
paper-box = ô để đánh dấu
paper-ticked = ô đã đánh dấu
paper-line = dòng để viết
