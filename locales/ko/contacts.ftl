# 도움을 주는 곳. contact-… = 이름; .what = 무엇을 위한 곳인지; .hours = 알 때만.
# ICE의 전화와 사이트에는 ICE가 운영한다고 나옵니다. “먼저 사이트를 열어 보세요”와 “전화해 보지 않았습니다”는 그대로 둡니다.

contact-ice-locator = ICE 온라인 구금자 검색(ICE Online Detainee Locator)
    .what = ICE에 있는 성인을 찾습니다. **이 사이트는 ICE가 운영합니다.** 카운티 구치소에 있는 사람은 ICE가 등록할 때까지 여기에 나오지 않습니다. 모든 철자를 넣어 보고, 성이 두 개면 둘 다 넣어 보세요. 미성년자는 나오지 않습니다.

contact-ice-line = ICE 구금 신고 및 안내 전화(ICE Detention Reporting and Information Line)
    .what = ICE에 있는 사람이 어디에 있는지 묻거나, 그곳의 문제를 신고합니다. **이 전화는 ICE가 운영합니다.** 합법 신분이 없으면 시민권자나 변호사, 영사관이 전화하게 하세요. 꼭 필요한 말만 하세요.
    .hours = 월요일부터 금요일까지, 동부 시간 오전 { $hour-ice-line-opens }시부터 오후 { $hour-ice-line-closes }시까지. 스페인어와 통역.

contact-vinelink = VINELink
    .what = 구치소가 사람을 옮기거나 내보낼 때 알림을 받습니다. 많은 카운티 구치소가 들어 있지만 ICE는 다 들어 있지 않다고 합니다. 먼저 사이트를 열어 보세요. 저희가 확인하지 않았습니다.

contact-eoir-line = 이민 법원 사건 전화(EOIR)
    .what = 이민 사건의 다음 법원 날짜와 판사의 결정을 들을 수 있습니다. 당사자의 [A번호](term:a-number)가 필요합니다. [이민 보증금](term:immigration-bond)에 대해서는 알려 주지 않습니다.
    .hours = 매일 밤낮으로. 영어와 스페인어.

contact-eoir-online = 이민 법원 사건 검색(EOIR)
    .what = 당사자의 [A번호](term:a-number)로 이민 사건을 찾아봅니다. [형사 보석금](term:bail)을 결정하기 전에, 예전 추방 명령이 있는지 여기서 확인하세요.

contact-legal-directory = 전국 이민 법률 서비스 목록(National Immigration Legal Services Directory, Immigration Advocates Network)
    .what = 우편번호(ZIP code)나 구금 시설로 비영리 단체의 이민 변호사를 찾습니다. 먼저 사이트를 열어 보세요. 계속 새로 고쳐지는지 저희는 모릅니다.

contact-pro-bono-list = 이민 법원의 무료 법률 지원 목록(EOIR)
    .what = 무료로 도와줄 수 있는 변호사와 단체를 이민 법원별로 찾습니다. 새 목록은 한 해에 네 번 나옵니다.

contact-aila = AILA 변호사 검색(American Immigration Lawyers Association)
    .what = 개인 이민 변호사를 찾습니다. 먼저 전체 비용을 물어보세요. 먼저 사이트를 열어 보세요. 저희가 확인하지 않았습니다.

contact-doj-roster = 법무부의 공인 대리인 목록(Justice Department)
    .what = 변호사가 아닌 도우미가 [공인 대리인(accredited representative)](term:accredited-representative)인지 확인합니다. 그 사람과 비영리 단체를 찾아보세요.

contact-state-bar = 주 변호사 협회(state bar)
    .what = 변호사에게 면허가 있는지 확인합니다. 개인 변호사나 저렴한 첫 상담을 소개해 주기도 합니다. 온라인에서 주 이름과 “bar association”을 검색하세요.

contact-clinic = CLINIC(Catholic Legal Immigration Network)
    .what = 가톨릭 단체와 지역 단체의 이민 법률 지원을 찾습니다. 먼저 사이트를 열어 보세요. 저희가 전화해 보지 않았습니다.

contact-legal-aid = 지역 법률 구조(legal aid, Legal Services Corporation)
    .what = 가까운 법률 구조 사무소를 찾습니다. 합법 신분이 없는 사람을 돕는 데에는 제한이 있으니 먼저 물어보세요. 먼저 사이트를 열어 보세요. 저희가 전화해 보지 않았습니다.

contact-idp = Immigrant Defense Project (IDP)
    .what = 형사 사건과 이민에 대해 물어봅니다. 누구나 물어볼 수 있습니다. 주로 뉴욕에서 돕고, 다른 지역 사람에게는 설명해 주고 다른 곳을 소개합니다. 메시지를 남기면 전화해 줍니다. 번호는 먼저 사이트를 열어서 찾으세요. 저희가 전화해 보지 않았습니다.

contact-freedom-for-immigrants = Freedom for Immigrants
    .what = ICE에 갇힌 사람과 가족을 위한 이곳의 상담 전화를 찾아보세요. 먼저 사이트를 열어 보세요. 저희가 전화해 보지 않았고, 바뀌었을 수 있습니다.

contact-chirla = CHIRLA
    .what = 이민자를 위한 이곳의 상담 전화(영어와 스페인어)를 찾아보세요. 전국을 위한 것이라고 발표되었습니다. 먼저 사이트를 열어 보세요. 저희가 전화해 보지 않았습니다.

contact-nijc = National Immigrant Justice Center (NIJC)
    .what = 이민 구금 중의 법률 지원에 대해 물어봅니다. 주로 중서부에서 돕습니다. 먼저 사이트를 열어 보세요. 저희가 전화해 보지 않았습니다.

contact-nip = National Immigration Project
    .what = 변호사에게 이곳을 알려 주세요. 어려운 사건을 맡은 변호사를 돕고, 가족에게 다른 곳을 소개하기도 합니다. 먼저 사이트를 열어 보세요. 저희가 전화해 보지 않았습니다.

contact-ilrc = Immigrant Legal Resource Center (ILRC)
    .what = 권리를 알려 주는 카드, 가족 계획, 형사 변호사를 위한 안내서를 얻을 수 있습니다. 여러 언어로 된 것도 있습니다. 상담 전화는 없습니다.

contact-aclu = 그 주의 ACLU
    .what = 구치소가 사람을 너무 오래 붙잡아 두는 사건([초과 구금](term:overdetention))을 맡는지 물어보세요. 근거가 강한 사건은 맡을 수도 있습니다. 먼저 사이트를 열어 그 주의 사무소를 찾으세요. 저희가 전화해 보지 않았습니다.

contact-texas-law-help = TexasLawHelp(텍사스주)
    .what = 가족을 위한 이민 구금 안내를 웹에서 읽습니다. 먼저 사이트를 열어 보세요. 내용이 최신인지 저희가 확인하지 않았습니다.

contact-consulates = 당사자 나라의 영사관
    .what = [영사관](term:consulate)은 면회를 올 수 있고, 변호사, 서류, 가족을 찾는 일을 도울 수 있습니다. 당사자가 자기 정부를 두려워하면 먼저 변호사에게 물어보세요. 국무부(State Department)에 영사관 목록이 있습니다.

contact-ciam = CIAM, 멕시코의 지원 센터
    .what = 갇힌 멕시코 국민을 찾고 돕습니다. 연락 방법은 멕시코 영사관에 물어보세요.
    .hours = 매일 밤낮으로. 스페인어와 영어.

contact-orr = 난민 정착 사무국(Office of Refugee Resettlement, ORR)
    .what = 부모 없이 정부가 맡고 있는 미성년자를 찾습니다. ICE 검색에는 미성년자가 나오지 않습니다. 이곳은 정부 기관이므로, 먼저 되도록 미성년자를 위한 변호사와 이야기해 보세요.

contact-bail-fund-network = National Bail Fund Network
    .what = [형사 보석금](term:bail)이나 [이민 보증금](term:immigration-bond)을 내줄 수도 있는 단체를 찾습니다. 이민 보증금은 대부분 금액이 정해진 뒤에만 돕습니다. 먼저 사이트를 열어 보세요. 저희가 전화해 보지 않았습니다.

contact-cebonds = CeBONDS
    .what = [이민 보증금](term:immigration-bond)을 온라인에서 은행 이체로 냅니다. **이 사이트는 ICE가 운영합니다.** 시민권자, 영주권자, 법률 사무소, 비영리 단체가 낼 수 있습니다. 직접 사이트를 찾아가세요. 전화를 걸어 진짜 이민 보증금을 받아 가는 사람은 없습니다.
