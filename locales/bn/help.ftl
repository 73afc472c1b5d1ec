# The page “who helps”: its own words; what each contact is for stands in contacts.ftl.

help-title = কে সাহায্য করতে পারে
help-card = বিনা খরচে আইনি সাহায্য, কাউকে খুঁজে পাওয়া, আদালতের ফোন লাইন
help-intro = এই জায়গাগুলো সাহায্য করতে পারে। ফোন করতে কত লাগে আর কে উত্তর দেয়, জিজ্ঞেস করুন। আপনি যে আইনজীবীর অফিসের সঙ্গে কথা বলছেন, তা না জানা পর্যন্ত কাগজপত্র বা কে কীভাবে এসেছেন, তা নিয়ে কথা বলবেন না।
help-clinic = এই কম্পিউটার যাঁরা চালান, তাঁদের কাছ থেকে
help-clinic-unusable = এই অফিসের তালিকার একটি তথ্য দেখানো যাচ্ছে না (লাইন { $line }: { $reason })।
help-legal = বিনা খরচে বা কম খরচে আইনি সাহায্য
help-hotline = সাহায্যের ফোন লাইন
help-find = কাউকে খুঁজে পাওয়া
help-court = ইমিগ্রেশন আদালত
help-funds = জামিনের তহবিল আর ইমিগ্রেশন বন্ডের তহবিল
help-pay-bond = ইমিগ্রেশন বন্ডের টাকা দেওয়া
help-consulates = কনস্যুলেট
help-children = শিশু
