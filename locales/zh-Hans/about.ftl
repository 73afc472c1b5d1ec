# 介绍本指南的页面。

about-title = 关于本指南
about-what = 本指南写给这样的家人和朋友：亲友被关在看守所，而且有 ICE 扣留请求。它提供的是信息，不是法律意见。它不了解您的全部情况，律师可以了解。
about-promises = 我们的承诺
about-offline = 不用上网也能使用。它不会建立任何网络连接。
about-blocked = 这台电脑的系统也会阻止本指南的任何网络连接。
about-not-blocked = 这台电脑没有另外设置对网络连接的阻止。本指南仍然不会建立任何连接。
about-no-trace = 您填的内容一概不保存。您清除回答或关闭程序后，回答就没有了。
about-sourced = 每一条法律内容都注明来源和核对日期。
about-age = 内容有多新
about-age-text = 内容最后一次核对是在 { $date }。法律变化很快，有些部分必须在 { $days-moving } 天内重新核对。哪一部分过了期限，那里就会注明。
about-not-reviewed = 还没有律师审阅过
about-not-reviewed-text = 本指南根据公开发表的资料写成，还没有移民律师审阅过。采取行动之前，请尽量先和律师谈一谈。
about-translations = 关于翻译
about-translations-text = 译文在有具名的人核对之前，都只是草稿。草稿的每一页都会注明。
about-sources-text = 全部来源都列在这里。点文中的编号，就会跳到页面底部的那条来源。
about-keys = 键盘操作
about-keys-text = 按 Tab 键到下一处。按 Enter 键或空格键等于按下按钮。用方向键在选项之间移动。同时按 Ctrl 和加号，或 Ctrl 和减号，可以改变文字大小。Ctrl 和 A 选中本页全部文字，Ctrl 和 C 复制。按 Esc 键关闭窗口。
