# خاص الفاظ۔ term-… عنوان کے طور پر لفظ ہے؛ .means اسے ایک دو چھوٹے جملوں میں سمجھاتا ہے۔
# "فوجداری ضمانت" ہمیشہ فوجداری عدالت کی ہے؛ "امیگریشن بانڈ" ہمیشہ ICE کا۔

term-a-number = A نمبر (A-number)
    .means = نو ہندسوں کا نمبر جو Homeland Security کسی شخص کو دیتا ہے۔ یہ حرف A سے شروع ہوتا ہے۔ یہ امیگریشن کے کاغذوں پر ہوتا ہے، جیسے کام کا اجازت نامہ یا گرین کارڈ۔

term-accredited-representative = منظور شدہ نمائندہ (accredited representative)
    .means = تربیت یافتہ مددگار جو وکیل نہیں، مگر اسے امیگریشن کی قانونی مدد دینے کی اجازت ہے۔ محکمۂ انصاف کی منظوری لازم ہے، اور وہ منظور شدہ غیر منافع بخش ادارے میں کام کرتا ہے۔

term-administrative-warrant = ICE کا وارنٹ (administrative warrant)
    .means = ایسا کاغذ جس پر امیگریشن افسر کے دستخط ہوں، جج کے نہیں۔ یہ ICE کو کسی کو گرفتار کرنے دیتا ہے۔

term-aggravated-felony = امیگریشن قانون کا سنگین جرم (aggravated felony)
    .means = امیگریشن کے قانون میں جرائم کی ایک لمبی فہرست کا نام۔ ان میں سے کچھ فوجداری عدالت میں سنگین جرم (felony) نہیں ہوتے۔ اس شخص کے لیے نتیجے بہت بھاری ہو سکتے ہیں۔

term-asylum = پناہ (asylum)
    .means = یہ ان لوگوں کو بچاتی ہے جنہیں اپنے ملک میں شدید نقصان کا ڈر ہو۔ نقصان کی وجہ سیاست، مذہب، نسل، قومیت یا سماجی گروہ جیسی کوئی بات ہونی لازم ہے۔

term-bail = فوجداری ضمانت (bail، فوجداری عدالت)
    .means = وہ رقم یا وعدہ جس پر کوئی شخص جیل سے باہر رہ کر فوجداری عدالت کا انتظار کر سکتا ہے۔ یہ [امیگریشن بانڈ](term:immigration-bond) سے الگ چیز ہے۔

term-bondsman = فوجداری ضمانت کا ایجنٹ (bail bondsman)
    .means = ایسا کاروبار جو فیس لے کر [فوجداری ضمانت](term:bail) جمع کراتا ہے۔ یہ فیس واپس نہیں ملتی۔

term-bia = امیگریشن اپیلوں کا بورڈ (Board of Immigration Appeals، BIA)
    .means = وہ دفتر جو [امیگریشن ججوں](term:immigration-judge) کے فیصلوں پر نظرِ ثانی کرتا ہے۔

term-booking = جیل میں اندراج (booking)
    .means = گرفتاری کے بعد جیل کا پہلا قدم۔ وہ اس شخص کا نام، تصویر اور انگلیوں کے نشان لیتی ہے۔

term-cebonds = CeBONDS
    .means = [امیگریشن بانڈ](term:immigration-bond) ادا کرنے کے لیے ICE کی ویب سائٹ۔ پتا یہ ہے: { $site-bond-payment }۔

term-consulate = قونصل خانہ
    .means = امریکہ میں اس شخص کے ملک کا دفتر۔ وہ جیل میں اپنے شہریوں سے ملنے جا سکتا ہے۔ وہ وکیل، کاغذ اور گھر والے ڈھونڈنے میں بھی مدد کر سکتا ہے۔

term-conviction = سزا یابی (conviction)
    .means = عدالت کا مجرم ٹھہرانا، یا جرم قبول کرنا۔ امیگریشن کا قانون کچھ ایسے نتیجے بھی گن سکتا ہے جنہیں ریاستی عدالت نہیں گنتی۔

term-fear-interview = ڈر کا انٹرویو (credible fear یا reasonable fear interview)
    .means = پناہ کے افسر (asylum officer) کے ساتھ جانچ کی بات چیت۔ یہ ان لوگوں کے لیے ہے جو کہتے ہیں کہ وہ اپنے ملک واپس جانے سے ڈرتے ہیں۔

term-detainer = ICE کی حراستی درخواست (ICE hold)
    .means = ICE کی طرف سے جیل کو ایک درخواست۔ اسے detainer یا immigration hold بھی کہتے ہیں۔ یہ جیل سے کہتی ہے کہ رہائی سے پہلے ICE کو بتائے اور اس شخص کو مزید { $hours-hold } گھنٹے تک روکے۔ اس پر افسر کے دستخط ہوتے ہیں، جج کے نہیں۔

term-dhs = ہوم لینڈ سیکیورٹی کا محکمہ (Department of Homeland Security، DHS)
    .means = وہ وفاقی محکمہ جس کا حصہ [ICE](term:ice) ہے۔

term-entered-without-inspection = جانچ کے بغیر داخل ہونا (entered without inspection)
    .means = امریکہ میں اس طرح آنا کہ کسی افسر نے جانچ نہ کی ہو۔ یہ جانچ داخلے کی سرکاری جگہ پر ہوتی ہے۔

term-eoir = EOIR
    .means = محکمۂ انصاف کا وہ دفتر جو امیگریشن کی عدالتیں چلاتا ہے۔

term-expedited-removal = تیز رفتار ملک بدری (expedited removal)
    .means = جلدی ملک بدری جس کا حکم امیگریشن افسر دیتا ہے۔ وہ شخص جج کے سامنے نہیں جاتا۔

term-federal-circuit = وفاقی سرکٹ (federal circuit)
    .means = ریاستوں کا ایک گروپ جن کی وفاقی عدالتیں ایک ہی اپیل کی عدالت کے فیصلوں پر چلتی ہیں۔ ہر سرکٹ کے قاعدے الگ ہو سکتے ہیں۔

term-forfeiture = رقم ڈوب جانا (forfeiture)
    .means = کوئی قاعدہ ٹوٹنے پر [فوجداری ضمانت](term:bail) یا [امیگریشن بانڈ](term:immigration-bond) کے لیے دی ہوئی رقم کا چلے جانا۔

term-form-i-200-i-205 = فارم { $form-arrest-warrant } اور فارم { $form-removal-warrant }
    .means = ICE کے اپنے دو کاغذ۔ فارم { $form-arrest-warrant } گرفتاری کے لیے ہے۔ فارم { $form-removal-warrant } ملک بدری کے لیے ہے۔ ان پر افسروں کے دستخط ہوتے ہیں، ججوں کے نہیں۔

term-form-i-247a = فارم { $form-detainer }
    .means = وہ سرکاری فارم جو [ICE کی حراستی درخواست](term:detainer) کے لیے استعمال ہوتا ہے۔

term-habeas-corpus = Habeas corpus (ہیبیس کارپس)
    .means = یہ درخواست کہ جج فیصلہ کرے کہ کسی کو بند رکھنا قانونی ہے یا نہیں۔

term-ice = ICE
    .means = یہ Immigration and Customs Enforcement کا مختصر نام ہے۔ یہ وہ ادارہ ہے جو ملک کے اندر لوگوں کو گرفتار اور ملک بدر کرتا ہے۔

term-immigration-bond = امیگریشن بانڈ (immigration bond)
    .means = ICE کو دی جانے والی رقم، تاکہ کوئی شخص حراست سے باہر رہ کر امیگریشن کی عدالت کا انتظار کر سکے۔ یہ [فوجداری ضمانت](term:bail) سے الگ چیز ہے۔

term-immigration-judge = امیگریشن جج
    .means = وہ شخص جو ملک بدری اور امیگریشن بانڈ کے مقدموں کا فیصلہ کرتا ہے۔ یہ جج محکمۂ انصاف کے لیے کام کرتا ہے۔

term-judicial-warrant = جج کا وارنٹ (judicial warrant)
    .means = ایسا کاغذ جس پر عدالت کے جج یا مجسٹریٹ کے دستخط ہوں۔ اس پر عدالت کا نام ہوتا ہے۔

term-laken-riley-act = Laken Riley Act (لیکن رائلی ایکٹ)
    .means = ایک وفاقی قانون۔ یہ کچھ ایسے لوگوں کو [امیگریشن بانڈ](term:immigration-bond) نہیں دیتا جو کچھ خاص جرائم میں صرف گرفتار ہوئے ہوں۔ چوری اور تشدد کے کچھ کام اس کی مثالیں ہیں۔

term-mandatory-detention = لازمی حراست (mandatory detention)
    .means = ICE کا کسی کو یوں روکنا کہ اسے امیگریشن جج سے [امیگریشن بانڈ](term:immigration-bond) مانگنے کا حق نہ ہو۔

term-notario = نوٹری (notario، notary)
    .means = امریکہ میں نوٹری یا “notario” وکیل نہیں ہوتا۔ نوٹری کو قانونی مشورہ دینے کی اجازت نہیں۔

term-notice-to-appear = حاضری کا نوٹس (Notice to Appear، NTA)
    .means = وہ کاغذ جس سے ملک بدری کا مقدمہ شروع ہوتا ہے، اور جس میں وجہ لکھی ہوتی ہے۔

term-obligor = امیگریشن بانڈ دینے والا (obligor)
    .means = وہ شخص جو [امیگریشن بانڈ](term:immigration-bond) ادا کرتا ہے اور وعدہ کرتا ہے کہ قاعدوں پر عمل ہوگا۔

term-overdetention = حد سے زیادہ روکنا (overdetention)
    .means = قانون کے مطابق جس وقت کسی کو چھوڑنا لازم ہو، اس کے بعد بھی روکے رکھنا۔

term-parole = پیرول (parole، امیگریشن کا)
    .means = امیگریشن افسروں کی اجازت کہ کوئی شخص کچھ وقت کے لیے حراست سے باہر رہے یا ملک میں داخل ہو۔ یہ باقاعدہ داخلہ (admission) نہیں گنا جاتا۔

term-personal-recognizance = عدالت واپس آنے کا وعدہ (personal recognizance)
    .means = رقم دیے بغیر، عدالت واپس آنے کے وعدے پر جیل سے رہائی۔

term-plea = الزام کا جواب (plea)
    .means = فوجداری الزام کا جواب: قصوروار (guilty)، قصوروار نہیں (not guilty)، یا اعتراض نہیں (no contest)۔

term-probable-cause = معقول وجہ (probable cause)
    .means = حقیقتوں پر مبنی اچھی وجہ جس سے مانا جائے کہ کوئی بات سچ ہے۔

term-public-defender = مفت دفاعی وکیل (public defender)
    .means = وہ وکیل جو عدالت فوجداری مقدمے میں ایسے شخص کو مفت دیتی ہے جو فیس نہیں دے سکتا۔

term-reinstatement = پرانے حکم کی بحالی (reinstatement)
    .means = ملک بدری کے پرانے حکم کو پھر استعمال کرنا۔ ICE یہ تب کر سکتا ہے جب وہ شخص واپس آ گیا ہو۔

term-release-point = رہائی کا لمحہ (release point)
    .means = وہ لمحہ جب فوجداری مقدمہ اس شخص کو مزید نہیں روکتا۔ مثلاً جب فوجداری ضمانت ادا ہو جائے یا الزامات ختم ہو جائیں۔

term-removal = ملک بدری (removal)
    .means = “Removal” ملک بدری کے لیے قانونی لفظ ہے۔

term-stipulated-removal = رضامندی سے ملک بدری کا حکم (stipulated removal)
    .means = جج کے سامنے گئے بغیر ملک بدر ہونے کی لکھی ہوئی رضامندی۔ یہ ملک بدری کا پورا حکم ہے۔

term-287g = { $section-287g } معاہدہ
    .means = ICE اور کسی مقامی ادارے کے بیچ معاہدہ۔ اس سے مقامی افسر امیگریشن کا کچھ کام کر سکتے ہیں۔

term-u-t-visa-vawa = یو ویزا (U visa)، ٹی ویزا (T visa) اور VAWA
    .means = جرم کے شکار (یو ویزا) یا انسانی اسمگلنگ کے شکار (ٹی ویزا) لوگوں کے لیے تحفظ۔ یہ ان کے لیے بھی ہے جن پر قریبی گھر والوں نے ظلم کیا (VAWA)۔

term-voluntary-departure = رضاکارانہ روانگی (voluntary departure)
    .means = ملک سے اپنے خرچ پر چلے جانے کی اجازت۔ یہ ملک بدری کا حکم نہیں۔

term-writ = کسی کو عدالت لانے کا حکم (writ)
    .means = عدالت کا حکم جو کہتا ہے کہ حراست میں موجود شخص کو عدالت لایا جائے۔
