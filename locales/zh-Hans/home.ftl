# 首页。

home-title = 您的亲友被关在看守所，ICE 还要求看守所继续扣留这个人（“ICE hold”）。下面是您接下来可以做的事。
home-steps = 一步一步来
    .text = 请回答几个问题，大约需要 { $minutes-walk } 分钟。您会得到一份计划：今天该做什么，该问律师什么，付刑事保释金（bail）之前要考虑什么。
home-start = 开始
home-resume = 从上次停下的地方继续
home-faq = 问题与解答
    .text = { $count ->
       *[other] 可以搜索的 { $count } 个解答
    }
home-law = 当地的法律
    .text = 各州法律对 ICE 扣留请求（“ICE hold”）的规定，有地图，也有列表
home-clock = { $hours-hold } 小时时钟
    .text = 扣留大约应当何时结束，按两种算法
home-about = 关于本指南
    .text = 给谁看，内容从哪里来，是什么时候的
