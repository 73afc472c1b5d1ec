# 能帮忙的地方。contact-… 是名称；.what 说明用途；.hours 只在知道时才有。
# ICE 的电话和网站都注明由 ICE 运作。“请先看网站；我们没有打过电话”保持原样。

contact-ice-locator = ICE 在押人员网上查询（ICE Online Detainee Locator）
    .what = 查找被 ICE 关押的成年人。**这个网站由 ICE 运作。**关在县看守所的人，要等 ICE 登记入所以后才会在这里出现。每一种拼法、两个姓氏都请试一试。这里不显示儿童。

contact-ice-line = ICE 拘留问题反映和信息专线（ICE Detention Reporting and Information Line）
    .what = 打听被 ICE 关押的人在哪里，或反映那里的问题。**这条专线由 ICE 运作。**如果您没有合法身份，请让美国公民、律师或领事馆来打。只说必要的话。
    .hours = 星期一到星期五，美国东部时间上午 { $hour-ice-line-opens } 点到晚上 { $hour-ice-line-closes } 点。有西班牙语和口译。

contact-vinelink = VINELink
    .what = 看守所转移或释放某个人时，您会收到通知。据说它包括很多县看守所，但不包括 ICE 的全部情况。请先看网站；我们没有核实过。

contact-eoir-line = 移民法院案件专线（EOIR）
    .what = 听下次开庭日期，以及移民案件中法官的裁决。需要当事人的 [A 号码](term:a-number)。它不告诉您[移民保证金](term:immigration-bond)的情况。
    .hours = 每天日夜开通。英语和西班牙语。

contact-eoir-online = 移民法院案件网上查询（EOIR）
    .what = 用当事人的 [A 号码](term:a-number)查移民案件。在决定[刑事保释金](term:bail)的事之前，请在这里查有没有以前的驱逐令。

contact-legal-directory = 全国移民法律服务名录（National Immigration Legal Services Directory，Immigration Advocates Network）
    .what = 按邮政编码或拘留中心查找非营利的移民律师。请先看网站；我们不知道它是否及时更新。

contact-pro-bono-list = 移民法院的免费法律帮助名单（EOIR）
    .what = 查找可能免费帮忙的律师和团体，按移民法院排列。每年出四次新名单。

contact-aila = AILA 律师查询（American Immigration Lawyers Association，美国移民律师协会）
    .what = 查找私人移民律师。请先问清总费用。请先看网站；我们没有核实过。

contact-doj-roster = 司法部获认可代表名单
    .what = 核实一个不是律师的帮助者是不是[获认可的代表（accredited representative）](term:accredited-representative)。请查这个人和所在的非营利组织。

contact-state-bar = 您所在州的律师公会（state bar）
    .what = 核实律师有没有执照。州律师公会也可能给您介绍私人律师，或收费低的首次咨询。请上网搜索您的州名加“bar association”。

contact-clinic = CLINIC（Catholic Legal Immigration Network，天主教移民法律网络）
    .what = 查找天主教团体和社区团体的移民法律服务。请先看网站；我们没有打过电话。

contact-legal-aid = 当地法律援助（Legal Services Corporation）
    .what = 查找您附近的法律援助办公室。这些办公室帮助没有合法身份的人时有限制，所以请先问。请先看网站；我们没有打过电话。

contact-idp = Immigrant Defense Project（IDP，移民辩护项目）
    .what = 询问刑事案件和移民的问题。任何人都可以问。他们主要在纽约帮忙，对其他地方的人会解释和介绍。您留言，他们再打回来。请先看网站找号码；我们没有打过电话。

contact-freedom-for-immigrants = Freedom for Immigrants
    .what = 查找他们的热线，是为被 ICE 关押的人和家属开设的。请先看网站；我们没有打过电话，情况可能已经改变。

contact-chirla = CHIRLA
    .what = 查找他们的移民求助电话，有英语和西班牙语。据宣布它面向全国。请先看网站；我们没有打过电话。

contact-nijc = National Immigrant Justice Center（NIJC，全国移民司法中心）
    .what = 询问移民拘留方面的法律帮助，主要在中西部。请先看网站；我们没有打过电话。

contact-nip = National Immigration Project（全国移民项目）
    .what = 请把他们告诉您的律师。他们帮助律师处理难办的案件，也可能把家属介绍给别的机构。请先看网站；我们没有打过电话。

contact-ilrc = Immigrant Legal Resource Center（ILRC，移民法律资源中心）
    .what = 可以得到“了解您的权利”卡片、家庭计划，以及给辩护律师的指南。有些有多种语言。他们没有求助电话。

contact-aclu = 您所在州的 ACLU（美国公民自由联盟）
    .what = 询问他们接不接看守所关人太久（[超期关押](term:overdetention)）的案件。有力的案件他们可能会接。请先看网站找您的州；我们没有打过电话。

contact-texas-law-help = TexasLawHelp（德克萨斯州）
    .what = 看一份网上指南，是为有家人被移民拘留的家庭写的。请先看网站；我们没有核实它是不是最新的。

contact-consulates = 当事人国家的领事馆
    .what = [领事馆](term:consulate)可以探视，可以帮忙找律师、文件和家人。如果当事人害怕自己国家的政府，请先问律师。国务院有领事馆名单。

contact-ciam = CIAM，墨西哥的帮助中心
    .what = 它帮忙寻找和协助被拘留的墨西哥公民。请问墨西哥领事馆怎样联系。
    .hours = 每天日夜开通。西班牙语和英语。

contact-orr = 难民安置办公室（Office of Refugee Resettlement，ORR）
    .what = 查找没有父母在身边、由政府照管的孩子。ICE 的查询不显示儿童。这是政府机构，所以请尽量先和孩子的律师谈。

contact-bail-fund-network = 全国保释基金网络（National Bail Fund Network）
    .what = 查找可能帮付[刑事保释金](term:bail)或[移民保证金](term:immigration-bond)的团体。大多数只有在移民保证金的金额定下来以后才帮忙。请先看网站；我们没有打过电话。

contact-cebonds = CeBONDS
    .what = 通过银行转账在网上付[移民保证金](term:immigration-bond)。**这个网站由 ICE 运作。**美国公民、绿卡持有人、律师事务所和非营利组织可以付。请您自己打开网站。凡是打电话来向您收移民保证金的，都不是真的。
