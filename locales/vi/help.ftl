help-title = Ai có thể giúp
help-card = Trợ giúp pháp lý miễn phí, tìm một người, đường dây của tòa
help-intro = Những nơi này có thể giúp. Xin hỏi gọi tốn bao nhiêu và ai trả lời. Đừng nói về giấy tờ hay cách đến Mỹ cho đến khi biết chắc là đang nói với văn phòng luật sư.
help-clinic = Từ những người phụ trách máy này
# { $line } là một dòng trong tập tin của văn phòng, { $reason } là lỗi ở đó, bằng tiếng Anh.
help-clinic-unusable = Không hiện được một mục trong danh sách của văn phòng (dòng { $line }: { $reason }).
help-legal = Trợ giúp pháp lý miễn phí hoặc rẻ tiền
help-hotline = Đường dây trợ giúp
help-find = Tìm một người
help-court = Tòa di trú
help-funds = Quỹ giúp tiền tại ngoại và quỹ giúp tiền thế chân di trú
help-pay-bond = Đóng tiền thế chân di trú
help-consulates = Lãnh sự quán
help-children = Trẻ em
