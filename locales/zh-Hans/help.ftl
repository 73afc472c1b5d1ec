help-title = 谁能帮忙
help-card = 免费法律帮助、查找当事人、法庭电话
