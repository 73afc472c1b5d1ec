help-title = Sino ang makakatulong
help-card = Libreng tulong-legal, paghahanap ng tao, linya ng korte
