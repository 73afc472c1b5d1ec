# 工作坊：把虚构的家庭投在墙上，一次只讲一件事。

workshop-title = 用于工作坊
workshop-help = 把一个虚构家庭的故事一步一步放给大家看。大家会看到，本指南会给这家人什么计划，换一个回答又会有什么不同。谁都不用讲自己的事。
workshop-keys = 往前：按右箭头键、Page Down 键或用翻页笔。往回：按左箭头键或 Page Up 键。按 Home 键从头开始。
workshop-stories = 虚构的家庭
workshop-notes = 讲者笔记，可以阅读或打印
workshop-notes-of = 讲者笔记：{ $what }
workshop-notes-help = 给讲者看的。每一部分都写明墙上显示什么、您该说什么。这是信息，不是法律意见。如果有人跟您说起自己的事，请帮他们找律师。
workshop-say = 该说什么
workshop-made-up = 这个家庭是虚构的。计划是本指南按这些回答给出的。
workshop-made-up-of = 虚构的家庭：{ $what }
workshop-answers = 他们的回答
workshop-answer = { $what }：{ $answers }
workshop-room = 你们怎么看？
workshop-change = 会有什么不同？
workshop-change-pick = { $what }。现在是：{ $answers }。请选另一个回答：
workshop-now-says = 现在的回答是：{ $answers }
workshop-gone =
    { $count ->
        [0] 没有去掉的行
       *[other] 去掉了 { $count } 行
    }
workshop-new =
    { $count ->
        [0] 没有新的行
       *[other] 新增了 { $count } 行
    }
workshop-bail = 刑事保释金的对照也变了。请在计划里查看。
workshop-assumed = 新出现的问题都算作“我不知道”。
workshop-stay =
    { $count ->
       *[other] 有 { $count } 行不变。
    }
workshop-home = 带回家的话
workshop-handout = “带走这份内容”可以把这个故事和计划打印出来，发给大家。标题会写明这个家庭是虚构的。
workshop-next = 下一步
workshop-before = 上一步
workshop-first = 从头开始
workshop-number = { $number } / { $of }
