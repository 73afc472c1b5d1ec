# كلمات خاصة. term-… هي الكلمة كعنوان؛ .means يشرحها بجملة أو جملتين قصيرتين.
# «الكفالة الجنائية» (bail) للمحكمة الجنائية دائمًا؛ و«ضمان الهجرة المالي» (immigration bond) لدى ICE دائمًا.

term-a-number = رقم A (A-number)
    .means = رقم من تسع خانات تعطيه وزارة الأمن الداخلي للشخص. يبدأ بالحرف A. يوجد على أوراق الهجرة مثل تصريح العمل أو البطاقة الخضراء.

term-accredited-representative = ممثل معتمد (accredited representative)
    .means = مساعِد مدرَّب ليس محاميًا، لكن يجوز له أن يقدّم مساعدة قانونية في الهجرة. يجب أن توافق عليه وزارة العدل، وهو يعمل في منظمة غير ربحية موافَق عليها.

term-administrative-warrant = مذكرة من ICE (administrative warrant)
    .means = ورقة يوقّعها ضابط هجرة، لا قاضٍ. وهي تسمح لإدارة ICE بأن تعتقل شخصًا.

term-aggravated-felony = جناية مشددة (aggravated felony)
    .means = اسم في قانون الهجرة لقائمة طويلة من الجرائم. بعضها ليس جناية في المحكمة الجنائية. وقد تكون نتائجها على الشخص شديدة جدًا.

term-asylum = اللجوء (asylum)
    .means = يحمي من يخافون من أذى شديد في بلدهم. يجب أن يكون الأذى لسبب مثل السياسة أو الدين أو العرق أو الجنسية أو فئة اجتماعية.

term-bail = الكفالة الجنائية (bail، المحكمة الجنائية)
    .means = مال أو تعهّد يسمح للشخص بأن ينتظر المحكمة الجنائية خارج السجن. وهي ليست [ضمان الهجرة المالي](term:immigration-bond).

term-bondsman = متعهّد كفالات جنائية (bail bondsman)
    .means = مكتب تجاري يقدّم [الكفالة الجنائية](term:bail) مقابل أجر. الأجر لا يُرَدّ.

term-bia = مجلس استئناف قضايا الهجرة (Board of Immigration Appeals, BIA)
    .means = المكتب الذي يراجع قرارات [قضاة الهجرة](term:immigration-judge).

term-booking = التسجيل في السجن (booking)
    .means = أول خطوة في السجن بعد الاعتقال. يأخذ السجن اسم الشخص وصورته وبصمات أصابعه.

term-cebonds = CeBONDS
    .means = موقع ICE على الإنترنت لدفع [ضمان الهجرة المالي](term:immigration-bond). عنوانه { $site-bond-payment }.

term-consulate = القنصلية
    .means = مكتب بلد الشخص في الولايات المتحدة. يمكن للقنصلية أن تزور مواطنيها في السجن. ويمكنها أيضًا أن تساعد في العثور على محامٍ وأوراق وعائلة.

term-conviction = الإدانة (conviction)
    .means = حكم بأن الشخص مذنب، أو إقرار منه بالذنب. قد يحسب قانون الهجرة بعض النتائج التي لا تحسبها محكمة الولاية.

term-fear-interview = مقابلة الخوف (credible fear أو reasonable fear interview)
    .means = مقابلة أولية مع ضابط لجوء. وهي لمن يقول إنه يخاف من العودة إلى بلده.

term-detainer = طلب الاحتجاز من ICE (ICE hold)
    .means = طلب من ICE إلى السجن. يُسمى أيضًا detainer أو immigration hold. يطلب من السجن أن يخبر ICE قبل الإفراج وأن يُبقي الشخص حتى { $hours-hold } ساعة إضافية. يوقّعه ضابط، لا قاضٍ.

term-dhs = وزارة الأمن الداخلي (Department of Homeland Security, DHS)
    .means = الوزارة الفيدرالية التي تتبعها [ICE](term:ice).

term-entered-without-inspection = دخل بلا فحص رسمي (entered without inspection)
    .means = دخل الولايات المتحدة ولم يفحصه ضابط. يجري هذا الفحص في نقطة دخول رسمية.

term-eoir = EOIR
    .means = المكتب في وزارة العدل الذي يدير محاكم الهجرة.

term-expedited-removal = الترحيل السريع (expedited removal)
    .means = ترحيل سريع يأمر به ضابط هجرة. لا يرى الشخص قاضيًا.

term-federal-circuit = دائرة فيدرالية (federal circuit)
    .means = مجموعة ولايات تتبع محاكمها الفيدرالية محكمة الاستئناف نفسها. قد تختلف القواعد من دائرة إلى أخرى.

term-forfeiture = مصادرة المبلغ (forfeiture)
    .means = ضياع المال المدفوع [للكفالة الجنائية](term:bail) أو [لضمان الهجرة المالي](term:immigration-bond)، بسبب مخالفة قاعدة.

term-form-i-200-i-205 = النموذج { $form-arrest-warrant } والنموذج { $form-removal-warrant }
    .means = ورقتان من أوراق ICE نفسها. النموذج { $form-arrest-warrant } للاعتقال. والنموذج { $form-removal-warrant } للترحيل. يوقّعهما ضباط، لا قضاة.

term-form-i-247a = النموذج { $form-detainer }
    .means = النموذج الحكومي المستعمل [لطلب الاحتجاز من ICE](term:detainer).

term-habeas-corpus = Habeas corpus (دعوى قانونية الاحتجاز)
    .means = طلب إلى قاضٍ كي يقرر هل إبقاء شخص محبوسًا قانوني.

term-ice = ICE
    .means = اختصار Immigration and Customs Enforcement، أي إدارة الهجرة والجمارك. هي الجهة التي تعتقل الناس داخل البلد وترحّلهم.

term-immigration-bond = ضمان الهجرة المالي (immigration bond)
    .means = مال يُدفع إلى ICE كي ينتظر الشخص محكمة الهجرة خارج الاحتجاز. وهو ليس [الكفالة الجنائية](term:bail).

term-immigration-judge = قاضي الهجرة (immigration judge)
    .means = من يقرر في قضايا الترحيل وضمان الهجرة المالي. يعمل هذا القاضي لدى وزارة العدل.

term-judicial-warrant = مذكرة من قاضٍ (judicial warrant)
    .means = ورقة يوقّعها قاضٍ في محكمة أو قاضٍ محلي (magistrate). وهي تذكر اسم محكمة.

term-laken-riley-act = قانون Laken Riley Act
    .means = قانون فيدرالي. يمنع [ضمان الهجرة المالي](term:immigration-bond) عن بعض من اعتُقلوا فقط بسبب جرائم معيّنة. من أمثلتها السرقة وبعض أعمال العنف.

term-mandatory-detention = الاحتجاز الإلزامي (mandatory detention)
    .means = أن تحتجز ICE شخصًا دون أن يحق له أن يطلب من قاضي الهجرة [ضمان الهجرة المالي](term:immigration-bond).

term-notario = Notario (notary، كاتب عدل)
    .means = في الولايات المتحدة، كاتب العدل (notary أو «notario») ليس محاميًا. لا يجوز له أن يقدّم نصيحة قانونية.

term-notice-to-appear = إشعار بالحضور (Notice to Appear, NTA)
    .means = الورقة التي تبدأ بها قضية الترحيل وتقول لماذا.

term-obligor = الدافع الضامن (obligor)
    .means = الشخص الذي يدفع [ضمان الهجرة المالي](term:immigration-bond) ويتعهّد بأن القواعد ستُتَّبع.

term-overdetention = الاحتجاز الزائد (overdetention)
    .means = أن يُحتجز شخص بعد الوقت الذي يقول القانون إنه يجب الإفراج عنه فيه.

term-parole = إذن الهجرة المؤقت (parole)
    .means = إذن من ضباط الهجرة لمدة معيّنة بالبقاء خارج الاحتجاز أو بدخول البلد. وهو لا يُحسب دخولًا رسميًا.

term-personal-recognizance = تعهّد بالعودة إلى المحكمة (personal recognizance)
    .means = الإفراج من السجن مقابل تعهّد بالعودة إلى المحكمة، بلا دفع.

term-plea = الرد على التهمة (plea)
    .means = الجواب على التهمة الجنائية: الإقرار بالذنب (guilty)، أو إنكار الذنب (not guilty)، أو عدم الاعتراض (no contest).

term-probable-cause = سبب معقول (probable cause)
    .means = سبب جيد، مبني على وقائع، للاعتقاد بأن شيئًا ما صحيح.

term-public-defender = المحامي المجاني من المحكمة (public defender)
    .means = محامٍ تعطيه المحكمة مجانًا لشخص في قضية جنائية لا يستطيع الدفع.

term-reinstatement = إعادة تفعيل الأمر (reinstatement)
    .means = استعمال أمر ترحيل قديم مرة أخرى. يمكن لإدارة ICE أن تفعل هذا حين يكون الشخص قد عاد.

term-release-point = لحظة استحقاق الإفراج (release point)
    .means = اللحظة التي لا تعود فيها القضية الجنائية سببًا لاحتجاز الشخص. مثلًا حين تُدفع الكفالة الجنائية أو تُسقط التهم.

term-removal = الترحيل (removal)
    .means = كلمة removal هي الاسم القانوني للترحيل.

term-stipulated-removal = أمر ترحيل بالاتفاق (stipulated removal)
    .means = موافقة مكتوبة على الترحيل دون رؤية قاضٍ. وهو أمر ترحيل كامل.

term-287g = اتفاق { $section-287g }
    .means = اتفاق بين ICE وجهة محلية. يسمح لضباط محليين بأن يقوموا ببعض أعمال الهجرة.

term-u-t-visa-vawa = تأشيرة U وتأشيرة T وVAWA
    .means = حماية لضحايا الجرائم (تأشيرة U) أو الاتجار بالبشر (تأشيرة T). وهي أيضًا لمن أساء إليهم أقرباء من العائلة (VAWA).

term-voluntary-departure = المغادرة الطوعية (voluntary departure)
    .means = إذن للشخص بأن يغادر البلد وأن يدفع تكاليف ذلك بنفسه. وهي ليست أمر ترحيل.

term-writ = أمر إحضار (writ)
    .means = أمر من محكمة يطلب إحضار شخص محتجز إلى المحكمة.
