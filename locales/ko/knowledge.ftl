# 특별한 단어 페이지와, 답변이 아닌 페이지들의 목록. 단어 자체는 glossary.ftl에 있습니다.

more-pages = 이 안내서의 다른 페이지
glossary-page = 특별한 단어
glossary-all = 특별한 단어 모두
glossary-intro = 구치소, 법원, ICE에서 나오는 단어들입니다. 하나하나 쉬운 말로 설명합니다.
glossary-search = 단어 찾기
glossary-hint = 단어를 입력하세요. 예: 구금 요청(detainer)
glossary-results = { $count ->
       *[other] 단어 { $count }개
    }
glossary-none = 이런 특별한 단어가 없습니다. 아래에 모든 단어가 있습니다.
