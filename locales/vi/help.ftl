help-title = Ai có thể giúp
help-card = Trợ giúp pháp lý miễn phí, tìm một người, đường dây của tòa
