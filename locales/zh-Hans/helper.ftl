# 给坐在读者旁边、不懂读者语言的帮助者。

helper-setting = 有帮助者坐在读者旁边
helper-setting-help = 两种语言并排显示，每行有编号。下面的一条会提示接着该问什么。
helper-which = 坐在您旁边的人看得懂哪种语言？请选作第二种语言。
helper-choose = 选择第二种语言
helper-swap = 交换语言
# { $what } 是用该语言写的语言名称。
helper-larger = 放大：{ $what }
helper-home = 先说明您是谁，并说什么都不会保存。然后一起按“开始”。
helper-review = 一起看每个回答，并问：这样对吗？
helper-plan = 先一起看第一个框。然后一行一行看今天要做的事。用手指着编号。
helper-ask-private = 问：您可以在没有人看到的地方看吗？指着卡片。
helper-ask-where = 问：当事人现在在哪里？指着卡片。不要问姓名。
helper-ask-hold = 问：有表格吗，还是看守所说的？指着卡片。如果有表格，请他们给您看。
helper-ask-citizen = 只问卡片上写的。不要问其他任何移民身份。
helper-ask-minor = 问：当事人不满 { $age-adult } 岁吗？不要问出生日期。
helper-ask-state = 问：看守所在哪个州？不要问读者住在哪里。
helper-ask-stage = 问：刑事保释金定了吗，付了吗？指着卡片。不要问钱或移民身份的事。
helper-ask-since-release = 问：当事人本来什么时候可以获释？一起数天数。
helper-ask-old-order = 问：有没有法官下令要当事人离开美国？回答“我不知道”也很好。
helper-ask-entry = 只问卡片上写的。不要问是哪个国家。
helper-ask-two-years = 问：有没有能证明的文件？指着卡片。您不需要看那些文件。
helper-ask-charge = 问：现在是什么指控？指着卡片。不要问发生了什么事。
helper-ask-afraid = 问：当事人害怕回去吗？给他们时间。不要问为什么，也不要问是哪个国家。
helper-ask-more = 指着每张卡片问：这一条符合吗？只问是或不是，不要多问。
