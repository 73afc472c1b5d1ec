# Trang giải nghĩa từ, và danh sách các trang không phải là câu trả lời.
# Các từ chuyên môn nằm trong glossary.ftl.

more-pages = Các phần khác trong hướng dẫn này
glossary-page = Từ chuyên môn
glossary-all = Tất cả từ chuyên môn
glossary-intro = Những từ này hay gặp ở nhà giam, ở tòa và với ICE. Mỗi từ được giải nghĩa bằng lời đơn giản.
glossary-search = Tìm một từ
glossary-hint = Nhập một từ, chẳng hạn detainer
glossary-results = { $count ->
       *[other] { $count } từ
    }
glossary-none = Không có từ chuyên môn nào như vậy. Đây là tất cả các từ.
