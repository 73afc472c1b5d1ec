# حساب ساعات الاحتجاز: الصفحة، وأسماء الأيام والساعات، والعطلات الفيدرالية.

clock-page = حساب مدة { $hours-hold } ساعة
clock-open = فتح حساب مدة { $hours-hold } ساعة
clock-intro = اختاروا اليوم والساعة اللذين كان يمكن فيهما أن يخرج الشخص حرًا. أي حين دُفعت الكفالة الجنائية، أو أُسقطت التهم، أو أمر قاضٍ بالإفراج، أو انتهت مدة الحكم. تبدأ مدة { $hours-hold } ساعة عند [لحظة استحقاق الإفراج](term:release-point) هذه، لا حين أرسلت ICE طلب الاحتجاز.
clock-chosen = لحظة استحقاق الإفراج: { $end } · { $state }

# الأزرار
clock-pick-day = اليوم
clock-pick-hour = الساعة
clock-pick-state = الولاية
clock-which-day = في أي يوم كان يمكن أن يخرج الشخص حرًا؟
clock-which-hour = في أي ساعة تقريبًا؟
clock-day-before = قبل ذلك بيوم
clock-day-after = بعد ذلك بيوم
clock-earlier = قبل ذلك بنصف ساعة
clock-later = بعد ذلك بنصف ساعة
clock-month-before = قبل ذلك بشهر
clock-month-after = بعد ذلك بشهر
clock-change = { $what }: { $end }

# الأيام والساعات
clock-weekday-monday = الاثنين
clock-weekday-tuesday = الثلاثاء
clock-weekday-wednesday = الأربعاء
clock-weekday-thursday = الخميس
clock-weekday-friday = الجمعة
clock-weekday-saturday = السبت
clock-weekday-sunday = الأحد
clock-weekday-short-monday = اثنين
clock-weekday-short-tuesday = ثلاثاء
clock-weekday-short-wednesday = أربعاء
clock-weekday-short-thursday = خميس
clock-weekday-short-friday = جمعة
clock-weekday-short-saturday = سبت
clock-weekday-short-sunday = أحد
clock-date = { $weekday } { $day } { $month }
clock-date-year = { $weekday } { $day } { $month } { $year }
clock-hour-morning = { $hour }:{ $minute } صباحًا (AM)
clock-hour-afternoon = { $hour }:{ $minute } مساءً (PM)
clock-hour-midnight = { $hour }:{ $minute } منتصف الليل (AM)
clock-hour-noon = { $hour }:{ $minute } ظهرًا (PM)
clock-when = { $date }، الساعة { $time }
clock-when-day-ends = منتصف الليل في نهاية يوم { $date }

# خط الزمن
clock-mark-start = كان يمكن أن يخرج حرًا
clock-mark-every-hour = كل ساعة تُحسب
clock-mark-working-days = بلا عطلات نهاية الأسبوع والعطلات الرسمية
clock-mark-both = بطريقتي الحساب
clock-mark-state = بقاعدة الولاية
clock-mark-now = الآن
clock-picture = خط زمن لأوقات تقديرية. { $days }

# طريقتا الحساب
clock-two = وقتان، وكلاهما تقدير فقط
clock-one = وقت واحد، وهو تقدير فقط
clock-every-hour = **إذا حُسبت كل ساعة:** حتى نحو **{ $end }** على الأكثر. النموذج الذي ترسله ICE يقول { $hours-hold } ساعة. وهو لا يذكر عطلات نهاية الأسبوع.
clock-working-days = **إذا لم تُحسب عطلات نهاية الأسبوع والعطلات الفيدرالية:** حتى نحو **{ $end }** على الأكثر. هناك قاعدة فيدرالية لا تحسب هذه الأيام.
clock-both = **بطريقتي الحساب:** حتى نحو **{ $end }** على الأكثر. ليس في هذه المدة عطلة نهاية أسبوع ولا عطلة فيدرالية.
clock-left-out = الطريقة الثانية لا تحسب: { $days }.
clock-holiday = { $date } ({ $holiday })
clock-holiday-moved = { $date } ({ $holiday }، يُحتفل به في هذا اليوم)
clock-clocks-change = في { $date } يتغيّر التوقيت في معظم البلد. الطريقة الأولى تحسب الساعات التي تمر فعلًا.
clock-jails-differ = السجون تحسب بطرق مختلفة. اسألوا المحامي بأي طريقة يحسب هذا السجن. قد تختلف عطلات المقاطعة عن العطلات الفيدرالية.

clock-now-before = بحسب ساعة هذا الكمبيوتر، لحظة استحقاق الإفراج لم تأتِ بعد.
clock-now-running = بحسب ساعة هذا الكمبيوتر، لم يأتِ أي من الوقتين بعد.
clock-now-between = بحسب ساعة هذا الكمبيوتر، مضى الوقت الأول ولم يمضِ الثاني.
clock-now-over = بحسب ساعة هذا الكمبيوتر، مضى الوقتان.
clock-now-one-over = بحسب ساعة هذا الكمبيوتر، مضى هذا الوقت.

# قانون المكان
clock-law = القانون في { $state }
clock-law-choose = اختاروا الولاية
clock-law-none = بعض الولايات لا تسمح للسجن أبدًا بأن يحتجز أحدًا لأجل ICE. ولعدد قليل منها وقت خاص بها. اختاروا الولاية في الأعلى لتروا قاعدتها.
clock-law-no-title = في { $state } لا توجد { $hours-hold } ساعة تُحسب
clock-law-no = في { $state } تقول مصادرنا إن السجن لا يحصل على { $hours-hold } ساعة إضافية بسبب [طلب احتجاز من ICE](term:detainer) وحده. لذلك لا نحسب شيئًا هناك.
clock-law-no-unsure = في { $state } تقول مصادرنا إن السجن لا يحصل على { $hours-hold } ساعة إضافية بسبب [طلب احتجاز من ICE](term:detainer) وحده. لسنا متأكدين أن هذا ما زال صحيحًا. إذا حسب السجن مع ذلك، فهذان هما الوقتان.
clock-law-warrant = يختلف الأمر إذا وُجدت [مذكرة من قاضٍ](term:judicial-warrant). أما طلب الاحتجاز والمذكرة من ICE فيوقّعهما ضابط، لا قاضٍ.
clock-law-every-hour = في { $state } ينهي قانون للولاية الاحتجاز بعد { $hours-hold } ساعة من وقت الإفراج. وهو لا يذكر عطلات نهاية الأسبوع. فانظروا إلى الوقت الأول.
clock-law-working-days = في { $state } يسمح قانون للولاية لسجون المقاطعات بالاحتجاز { $hours-hold } ساعة، ولا يحسب عطلات نهاية الأسبوع والعطلات الرسمية. فانظروا إلى الوقت الثاني. وقد تختلف عطلات الولاية عن العطلات الفيدرالية.
clock-law-release-day = في { $state } قد يكون الوقت أقصر. أمر من المدعي العام للولاية (attorney general) يقول إن الاحتجاز يجب أن ينتهي في موعد أقصاه { $end }. وقد يختلف قانون أحدث، فاسألوا المحامي.
clock-law-exceptions = في { $state } تقول مصادرنا إنه لا يجوز للسجن أن يحتجز شخصًا لأجل ICE إلا في بعض الحالات. وفي كل الحالات الأخرى لا توجد { $hours-hold } ساعة إضافية. اسألوا المحامي هل تنطبق حالة منها.
clock-law-must = في { $state } يقول قانون الولاية إن السجن يجب أن يستجيب [لطلب الاحتجاز من ICE](term:detainer). ولا تذكر مصادرنا وقتًا خاصًا بالولاية. لذلك قد يكون كلا الوقتين مهمًا.
clock-law-county = في { $state } يقرر في الغالب كل شريف (sheriff) أو كل سجن هل يحتجز الناس لأجل ICE. اسألوا المحامي ماذا يفعل هذا السجن.
clock-law-unclear = عن { $state } لم نستطع أن نحسم هل يجوز لسجن أن يحتجز شخصًا لأجل ICE. اسألوا المحامي.
clock-law-unsure = جزء من هذا القانون لم نستطع أن نتأكد منه أو ربما تغيّر.

# ماذا تفعلون
clock-before = قبل الوقت الأول
clock-before-one = قبل أن يأتي الوقت
clock-before-lawyer = تحدثوا مع محامٍ الآن. اسألوا بأي طريقة يحسب هذا السجن.
clock-before-write = اكتبوا يوم وساعة لحظة استحقاق الإفراج، ومن أخبركم بها. احتفظوا بإيصال الكفالة الجنائية أو بورقة المحكمة.
clock-before-decide = قرّروا مع المحامي ماذا تفعلون إذا لم تأتِ ICE في الوقت.
clock-at = حين يأتي الوقت الأول
clock-at-one = حين يأتي الوقت
clock-at-call = اتصلوا بالمحامي. بإحدى الطريقتين انتهى الوقت. وبالأخرى ربما لم ينتهِ.
clock-at-call-one = اتصلوا بالمحامي. كاد الوقت ينتهي أو انتهى.
clock-at-careful = لا تضغطوا على السجن وحدكم. الضغط من أجل الإفراج قد يجعل ICE تأتي فورًا.
clock-after = بعد الوقت الثاني
clock-after-one = بعد الوقت
clock-no-do = ما يمكنكم فعله
clock-no-lawyer = تحدثوا اليوم مع محامٍ عن الإفراج.
clock-after-over = حين ينتهي الوقت ولا يكون هناك سبب آخر لاحتجاز الشخص، فطلب الاحتجاز ليس سببًا لإبقائه. يجب على السجن أن يطلق سراحه.
clock-after-ask = مع المحامي، اسألوا السجن بأدب وكتابةً: متى لم تعد القضية الجنائية سببًا لاحتجازه؟ وبأي سلطة ما زال محتجزًا؟ اطلبوا نسخة من { $form-detainer } ومن أي مذكرة، واطلبوا الإفراج. انظروا: [ماذا نكتب](faq:what-to-write).
clock-after-judge = يستطيع المحامي أن يرسل رسالة مطالبة. إذا رفض السجن، يستطيع المحامي أن يطلب من قاضٍ [habeas corpus](term:habeas-corpus).
clock-after-out = ICE لا تأتي دائمًا. لكنها تستطيع أن تعتقل الشخص لاحقًا في مكان آخر. والقضية الجنائية تستمر.
clock-why = لماذا يوجد وقتان؟
clock-why-form = النموذج الذي ترسله ICE إلى السجن يقول { $hours-hold } ساعة. ولا يذكر النموذج عطلات نهاية الأسبوع.
clock-why-rule = هناك قاعدة فيدرالية تقول أيضًا { $hours-hold } ساعة، لكنها لا تحسب أيام السبت والأحد والعطلات الرسمية. سجون كثيرة تحسب بهذه الطريقة. عندها قد يدوم الاحتجاز من يوم الجمعة إلى يوم الثلاثاء، وأطول من ذلك في عطلة نهاية أسبوع طويلة.
clock-why-lawful = ليس مؤكدًا أي طريقة حساب هي القانونية في ولاية معيّنة. يجب أن يقول ذلك محامٍ.

# العطلات الفيدرالية
clock-holiday-new-year = رأس السنة (New Year’s Day)
clock-holiday-king = يوم مارتن لوثر كينغ (Martin Luther King Jr. Day)
clock-holiday-washington = يوم الرؤساء (Presidents’ Day)
clock-holiday-memorial = يوم الذكرى (Memorial Day)
clock-holiday-juneteenth = يوم جونتينث (Juneteenth)
clock-holiday-independence = يوم الاستقلال (Independence Day)
clock-holiday-labor = عيد العمال (Labor Day)
clock-holiday-columbus = يوم كولومبوس (Columbus Day)
clock-holiday-veterans = يوم المحاربين القدامى (Veterans Day)
clock-holiday-thanksgiving = عيد الشكر (Thanksgiving)
clock-holiday-christmas = عيد الميلاد (Christmas)
