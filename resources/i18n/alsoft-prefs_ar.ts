<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>ALSOFT Privacy Preferences {version}</source>
        <translation>تفضيلات الخصوصية في ALSOFT {version}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Tab goes from one thing to the next, Space presses it, arrow keys move in lists.</source>
        <translation>ينقل مفتاح Tab من عنصر إلى التالي، ويضغط مفتاح المسافة العنصر، وتتنقل مفاتيح الأسهم داخل القوائم.</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>إشعارات برامج الأطراف الأخرى</translation>
    </message>
    <message>
        <source>Under the Apache License 2.0. It uses Qt {qt} and PySide6 under the GNU LGPL, version 3, unchanged; you may replace them by your own.</source>
        <translation>برخصة Apache License 2.0. يستخدم Qt {qt} وPySide6 برخصة GNU LGPL، الإصدار 3، من دون تعديل؛ ويمكنك استبدالهما بنسخ من عندك.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>What this program contains of others, and the words of their licences.</source>
        <translation>ما يحتويه هذا البرنامج من أعمال الآخرين، ونصوص تراخيصها.</translation>
    </message>
    <message>
        <source>{show}: keyboard shortcuts</source>
        <translation>{show}: اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>{show}: third-party notices</source>
        <translation>{show}: إشعارات برامج الأطراف الأخرى</translation>
    </message>
</context>
<context>
    <name>AttentionPresenter</name>
    <message>
        <source>A policy that came doesn&apos;t verify</source>
        <translation>وصلت سياسة لم تجتز التحقق</translation>
    </message>
    <message>
        <source>A setting can&apos;t be used</source>
        <translation>تعذر استخدام أحد الإعدادات</translation>
    </message>
    <message>
        <source>ALSOFT hasn&apos;t confirmed your choices</source>
        <translation>لم تؤكد ALSOFT اختياراتك</translation>
    </message>
    <message>
        <source>ALSOFT isn&apos;t told of your choices</source>
        <translation>لا تُبلَّغ ALSOFT باختياراتك</translation>
    </message>
    <message>
        <source>Another copy of this device allowed more</source>
        <translation>سمحت نسخة أخرى من هذا الجهاز بالمزيد</translation>
    </message>
    <message>
        <source>Browser opt-outs are separate</source>
        <translation>رفض التتبع في المتصفح أمر منفصل</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الاختيارات</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Device and sync</source>
        <translation>الجهاز والمزامنة</translation>
    </message>
    <message>
        <source>It isn&apos;t applied here: {titles}. Only you can allow it.</source>
        <translation>لم يُطبَّق هنا: {titles}. لا يمكن لأحد سواك السماح بذلك.</translation>
    </message>
    <message>
        <source>NAI and DAA opt-outs are cookies in one browser. You last did this {day}; clearing cookies undoes it.</source>
        <translation>يقوم رفض التتبع لدى NAI وDAA على ملفات تعريف ارتباط في متصفح واحد. أجريته آخر مرة {day}؛ ومسح ملفات تعريف الارتباط يلغيه.</translation>
    </message>
    <message>
        <source>NAI and DAA opt-outs are cookies in one browser; clearing cookies undoes them. You haven&apos;t done both yet, as far as this program knows.</source>
        <translation>يقوم رفض التتبع لدى NAI وDAA على ملفات تعريف ارتباط في متصفح واحد، ومسح ملفات تعريف الارتباط يلغيه. لم تُجرِ الرفض لدى كليهما بعد، على حد علم هذا البرنامج.</translation>
    </message>
    <message>
        <source>No address of ALSOFT&apos;s backend is set.</source>
        <translation>لم يُضبط عنوان لخادم ALSOFT.</translation>
    </message>
    <message>
        <source>Open the pages</source>
        <translation>فتح الصفحات</translation>
    </message>
    <message>
        <source>Sending is switched off.</source>
        <translation>الإرسال متوقف.</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>تغيرت سياسة الخصوصية</translation>
    </message>
    <message>
        <source>The privacy policy has a new version</source>
        <translation>صدر إصدار جديد من سياسة الخصوصية</translation>
    </message>
    <message>
        <source>These of your choices rest on changed clauses: {titles}.</source>
        <translation>اختياراتك التالية تستند إلى بنود تغيرت: {titles}.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغير</translation>
    </message>
    <message>
        <source>Your choices stay as they are. See what changed since you chose.</source>
        <translation>تبقى اختياراتك كما هي. يمكنك الاطلاع على ما تغير منذ اختيارك.</translation>
    </message>
    <message>
        <source>{error} Nothing is lost.</source>
        <translation>{error} لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>{error} Nothing is lost; next try {moment}.</source>
        <translation>{error} لم يُفقد شيء؛ المحاولة التالية {moment}.</translation>
    </message>
    <message>
        <source>{reason} They hold on this computer all the same.</source>
        <translation>{reason} ومع ذلك فهي سارية على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Allow all</source>
        <translation>السماح بالكل</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الاختيارات</translation>
    </message>
    <message>
        <source>Do Not Track</source>
        <translation>عدم التتبع (Do Not Track)</translation>
    </message>
    <message>
        <source>Each takes effect at once, on every ALSOFT program on this computer.</source>
        <translation>يسري كل اختيار فورًا على جميع برامج ALSOFT على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Find a choice</source>
        <translation>البحث عن اختيار</translation>
    </message>
    <message>
        <source>How long cookies are kept</source>
        <translation>مدة الاحتفاظ بملفات تعريف الارتباط</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>فعلت ذلك</translation>
    </message>
    <message>
        <source>I opted out on the page of {title}</source>
        <translation>رفضت التتبع في صفحة {title}</translation>
    </message>
    <message>
        <source>No choice has these words</source>
        <translation>لا اختيار يحتوي على هذه الكلمات</translation>
    </message>
    <message>
        <source>Only necessary</source>
        <translation>الضروري فقط</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Open the page of {title} in the browser</source>
        <translation>فتح صفحة {title} في المتصفح</translation>
    </message>
    <message>
        <source>Opt-outs in your browser</source>
        <translation>رفض التتبع في متصفحك</translation>
    </message>
    <message>
        <source>Other words may find it.</source>
        <translation>قد تعثر عليه بكلمات أخرى.</translation>
    </message>
    <message>
        <source>{group}: {title}</source>
        <translation>{group}: {title}</translation>
    </message>
</context>
<context>
    <name>ChoicesPresenter</name>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>مفعَّل دائمًا</translation>
    </message>
    <message>
        <source>Confirmed {moment}</source>
        <translation>تم التأكيد {moment}</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set on this computer, and is obeyed</source>
        <translation>الإشارة DO_NOT_TRACK مضبوطة على هذا الحاسوب، ويُعمل بها</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set on this computer. ALSOFT&apos;s programs obey it: tracking and advertising cookies are off while it is set, whatever is chosen here. By its policy, ALSOFT doesn&apos;t respond to such a signal from a browser.</source>
        <translation>الإشارة DO_NOT_TRACK مضبوطة على هذا الحاسوب، وتعمل بها برامج ALSOFT: التتبع وملفات تعريف الارتباط الإعلانية متوقفة ما دامت مضبوطة، أيًّا كان الاختيار هنا. وتنص سياسة ALSOFT على أنها لا تستجيب لإشارة كهذه من المتصفح.</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK isn&apos;t set on this computer. Where it is, ALSOFT&apos;s programs obey it. By its policy, ALSOFT doesn&apos;t respond to such a signal from a browser.</source>
        <translation>الإشارة DO_NOT_TRACK غير مضبوطة على هذا الحاسوب. وحيثما ضُبطت، تعمل بها برامج ALSOFT. وتنص سياسة ALSOFT على أنها لا تستجيب لإشارة كهذه من المتصفح.</translation>
    </message>
    <message>
        <source>Last done {moment}</source>
        <translation>أُجري آخر مرة {moment}</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Not done yet, as far as this program knows</source>
        <translation>لم يُجرَ بعد، على حد علم هذا البرنامج</translation>
    </message>
    <message>
        <source>Off until you choose</source>
        <translation>متوقف حتى تختار</translation>
    </message>
    <message>
        <source>Recommended by your organisation</source>
        <translation>موصى به من مؤسستك</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>محفوظ هنا</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>محدد من قِبل مؤسستك</translation>
    </message>
    <message>
        <source>Set by {organisation}</source>
        <translation>محدد من قِبل {organisation}</translation>
    </message>
    <message>
        <source>Switch: {title}</source>
        <translation>زر التبديل: {title}</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>You allowed this {day}</source>
        <translation>سمحت بهذا {day}</translation>
    </message>
    <message>
        <source>You chose this {day}</source>
        <translation>اخترت هذا {day}</translation>
    </message>
    <message>
        <source>cannot be changed here</source>
        <translation>لا يمكن تغييره هنا</translation>
    </message>
    <message>
        <source>kept after you leave</source>
        <translation>يبقى بعد مغادرتك</translation>
    </message>
    <message>
        <source>the policy doesn&apos;t say how long</source>
        <translation>لا تذكر السياسة المدة</translation>
    </message>
    <message>
        <source>until you close the browser</source>
        <translation>حتى إغلاق المتصفح</translation>
    </message>
    <message>
        <source>you can change it</source>
        <translation>يمكنك تغييره</translation>
    </message>
    <message>
        <source>your own choice: allowed</source>
        <translation>اختيارك أنت: مسموح</translation>
    </message>
    <message>
        <source>your own choice: not allowed</source>
        <translation>اختيارك أنت: غير مسموح</translation>
    </message>
    <message>
        <source>{about}: {section} in the policy</source>
        <translation>{about}: {section} في السياسة</translation>
    </message>
    <message>
        <source>{description} The policy calls refusing this “{phrase}”.</source>
        <translation>{description} تسمي السياسة رفض ذلك «{phrase}».</translation>
    </message>
    <message>
        <source>{section} in the policy</source>
        <translation>{section} في السياسة</translation>
    </message>
</context>
<context>
    <name>ClauseCard</name>
    <message>
        <source>Here too:</source>
        <translation>هنا أيضًا:</translation>
    </message>
    <message>
        <source>You can change this here</source>
        <translation>يمكنك تغيير هذا هنا</translation>
    </message>
    <message>
        <source>You can change this:</source>
        <translation>يمكنك تغيير هذا:</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>About this program</source>
        <translation>حول هذا البرنامج</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>الرجوع إلى حيث كنت</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الاختيارات</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Device and sync</source>
        <translation>الجهاز والمزامنة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Larger text in the policy</source>
        <translation>تكبير نص السياسة</translation>
    </message>
    <message>
        <source>List of pages and page</source>
        <translation>قائمة الصفحات والصفحة</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>التطابق السابق</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>التطابق التالي</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>طباعة هذه الصفحة</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Smaller text in the policy</source>
        <translation>تصغير نص السياسة</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Take the latest choice back</source>
        <translation>التراجع عن آخر اختيار</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ContentsBox</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
</context>
<context>
    <name>DetailPresenter</name>
    <message>
        <source>ALSOFT signed the receipt, for this very record.</source>
        <translation>وقّعت ALSOFT الإيصال، لهذا السجل بعينه.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>It follows the record before it.</source>
        <translation>يلي السجل الذي قبله.</translation>
    </message>
    <message>
        <source>No longer chosen</source>
        <translation>لم يعد مختارًا</translation>
    </message>
    <message>
        <source>No record was signed for it yet, so none was sent.</source>
        <translation>لم يُوقَّع سجل له بعد، لذا لم يُرسل أي سجل.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>The journal says what was signed.</source>
        <translation>يطابق ملف المحفوظات ما وُقِّع.</translation>
    </message>
    <message>
        <source>The signature of this device is over these very bytes.</source>
        <translation>توقيع هذا الجهاز هو لهذه البايتات بعينها.</translation>
    </message>
    <message>
        <source>There is no receipt from ALSOFT yet.</source>
        <translation>لا إيصال من ALSOFT بعد.</translation>
    </message>
    <message>
        <source>This record is being verified…</source>
        <translation>جارٍ التحقق من هذا السجل…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>entry {number} of the journal</source>
        <translation>الإدخال {number} في ملف المحفوظات</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>version {number}, shown in the language “{language}”</source>
        <translation>الإصدار {number}، معروضًا باللغة «{language}»</translation>
    </message>
</context>
<context>
    <name>DetailStrip</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>ALSOFT&apos;s backend</source>
        <translation>خادم ALSOFT</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>حول هذا البرنامج</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the device ID</source>
        <translation>نسخ معرّف الجهاز</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>معرّف الجهاز</translation>
    </message>
    <message>
        <source>Device and sync</source>
        <translation>الجهاز والمزامنة</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Erase what ALSOFT holds for this device</source>
        <translation>محو ما تحتفظ به ALSOFT عن هذا الجهاز</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Exact bytes</source>
        <translation>البايتات كما هي</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Misuse of personal information</source>
        <translation>إساءة استخدام المعلومات الشخصية</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>إبلاغ</translation>
    </message>
    <message>
        <source>Report abuse</source>
        <translation>الإبلاغ عن إساءة الاستخدام</translation>
    </message>
    <message>
        <source>Report abuse to {address}</source>
        <translation>الإبلاغ عن إساءة الاستخدام إلى {address}</translation>
    </message>
    <message>
        <source>Reporting abuse: §8 in the policy</source>
        <translation>الإبلاغ عن إساءة الاستخدام: §8 في السياسة</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>Reset the device ID</source>
        <translation>إعادة تعيين معرّف الجهاز</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>إعادة تعيين…</translation>
    </message>
    <message>
        <source>Send my choices to ALSOFT</source>
        <translation>إرسال اختياراتي إلى ALSOFT</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>محدد من قِبل مؤسستك</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Talking to ALSOFT</source>
        <translation>جارٍ الاتصال بخادم ALSOFT</translation>
    </message>
    <message>
        <source>The device ID is on the clipboard.</source>
        <translation>نُسخ معرّف الجهاز إلى الحافظة.</translation>
    </message>
    <message>
        <source>The erasure is on its way; how it stands is below.</source>
        <translation>طلب المحو في طريقه؛ وحالته مبيّنة أدناه.</translation>
    </message>
    <message>
        <source>This computer has a new device ID; how the old one is erased is below.</source>
        <translation>لهذا الحاسوب معرّف جهاز جديد؛ وحالة محو المعرّف القديم مبيّنة أدناه.</translation>
    </message>
    <message>
        <source>What ALSOFT knows this computer as, and what it has been told.</source>
        <translation>بأي معرّف تعرف ALSOFT هذا الحاسوب، وما الذي أُبلغت به.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>what was sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>what will be sent</source>
        <translation>ما سيُرسل</translation>
    </message>
    <message>
        <source>§8 in the policy</source>
        <translation>§8 في السياسة</translation>
    </message>
</context>
<context>
    <name>DevicePresenter</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايتات</numerusform>
            <numerusform>%n بايتًا</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are waiting</source>
        <translation>
            <numerusform>لا رسائل بالانتظار</numerusform>
            <numerusform>رسالة واحدة بالانتظار</numerusform>
            <numerusform>رسالتان بالانتظار</numerusform>
            <numerusform>%n رسائل بالانتظار</numerusform>
            <numerusform>%n رسالة بالانتظار</numerusform>
            <numerusform>%n رسالة بالانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation>
            <numerusform>لا سجلات.</numerusform>
            <numerusform>سجل واحد.</numerusform>
            <numerusform>سجلان.</numerusform>
            <numerusform>%n سجلات.</numerusform>
            <numerusform>%n سجلًا.</numerusform>
            <numerusform>%n سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new ID is made now and works at once. ALSOFT is asked to erase the old one with everything held for it. Your choices stay as they are.</source>
        <translation>يُنشأ الآن معرّف جديد ويعمل فورًا. ويُطلب من ALSOFT محو المعرّف القديم مع كل ما تحتفظ به عنه. تبقى اختياراتك كما هي.</translation>
    </message>
    <message>
        <source>A setting can&apos;t be used; until it is mended, nothing is sent.</source>
        <translation>تعذر استخدام أحد الإعدادات؛ ولن يُرسل شيء حتى يُصحَّح.</translation>
    </message>
    <message>
        <source>ALSOFT confirmed your latest choice {moment}.</source>
        <translation>أكدت ALSOFT آخر اختيار لك {moment}.</translation>
    </message>
    <message>
        <source>ALSOFT is asked to erase every record of this device ID, and confirms it. Your choices stay on this computer. Nothing more is sent until your next choice, which gets a new ID.</source>
        <translation>يُطلب من ALSOFT محو جميع سجلات معرّف الجهاز هذا وتأكيد ذلك. تبقى اختياراتك على هذا الحاسوب. ولن يُرسل شيء آخر حتى اختيارك التالي، الذي يُنشأ له معرّف جديد.</translation>
    </message>
    <message>
        <source>Another copy of this device allowed more</source>
        <translation>سمحت نسخة أخرى من هذا الجهاز بالمزيد</translation>
    </message>
    <message>
        <source>Asking ALSOFT to erase it…</source>
        <translation>جارٍ طلب المحو من ALSOFT…</translation>
    </message>
    <message>
        <source>Choices stay on this computer</source>
        <translation>تبقى الاختيارات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>معرّف الجهاز</translation>
    </message>
    <message>
        <source>Erase what ALSOFT holds for this device</source>
        <translation>محو ما تحتفظ به ALSOFT عن هذا الجهاز</translation>
    </message>
    <message>
        <source>Erase what ALSOFT holds?</source>
        <translation>هل تريد محو ما تحتفظ به ALSOFT؟</translation>
    </message>
    <message>
        <source>Erased; ALSOFT confirmed it</source>
        <translation>مُحي؛ وأكدت ALSOFT ذلك</translation>
    </message>
    <message>
        <source>Everything is confirmed</source>
        <translation>كل شيء مؤكَّد</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>اطّلعت على هذا</translation>
    </message>
    <message>
        <source>It can&apos;t be erased any more: its key isn&apos;t on this computer</source>
        <translation>لم يعد محوه ممكنًا: مفتاحه ليس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>It is sent as soon as ALSOFT can be reached.</source>
        <translation>يُرسل فور إمكان الوصول إلى ALSOFT.</translation>
    </message>
    <message>
        <source>Its erasure waits for ALSOFT</source>
        <translation>محوه بانتظار ALSOFT</translation>
    </message>
    <message>
        <source>Its erasure waits until sending is possible</source>
        <translation>محوه بانتظار أن يصبح الإرسال ممكنًا</translation>
    </message>
    <message>
        <source>Its key isn&apos;t on this computer any more.</source>
        <translation>لم يعد مفتاحه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>آخر إرسال</translation>
    </message>
    <message>
        <source>Last success {moment}.</source>
        <translation>آخر مزامنة ناجحة {moment}.</translation>
    </message>
    <message>
        <source>Made on this computer at random, {day}.</source>
        <translation>أُنشئ عشوائيًا على هذا الحاسوب {day}.</translation>
    </message>
    <message>
        <source>No address of ALSOFT&apos;s backend is set, so nothing is sent.</source>
        <translation>لم يُضبط عنوان لخادم ALSOFT، لذا لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>No device ID</source>
        <translation>لا معرّف للجهاز</translation>
    </message>
    <message>
        <source>No record of it was confirmed yet.</source>
        <translation>لم يُؤكَّد أي سجل له بعد.</translation>
    </message>
    <message>
        <source>Not signed yet: what a record would say now</source>
        <translation>لم يُوقَّع بعد: ما سيذكره السجل لو أُنشئ الآن</translation>
    </message>
    <message>
        <source>Nothing is sent before your first choice.</source>
        <translation>لا يُرسل شيء قبل اختيارك الأول.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء بالانتظار</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing: no choice waits.</source>
        <translation>لا شيء: لا اختيار بالانتظار.</translation>
    </message>
    <message>
        <source>Nothing: this computer has no device ID.</source>
        <translation>لا شيء: ليس لهذا الحاسوب معرّف جهاز.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Off keeps them on this computer only. ALSOFT&apos;s servers then don&apos;t know that you opted out.</source>
        <translation>عند الإيقاف تبقى اختياراتك على هذا الحاسوب وحده، فلا تعلم خوادم ALSOFT أنك رفضت التتبع.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعَّل</translation>
    </message>
    <message>
        <source>One is made at random with the first choice that is sent.</source>
        <translation>يُنشأ عشوائيًا مع أول اختيار يُرسل.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Reset the device ID?</source>
        <translation>هل تريد إعادة تعيين معرّف الجهاز؟</translation>
    </message>
    <message>
        <source>Sending is switched off. Nothing is sent.</source>
        <translation>الإرسال متوقف. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Set by your organisation; it can&apos;t be changed here.</source>
        <translation>محدد من قِبل مؤسستك؛ ولا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>Set by {organisation}; it can&apos;t be changed here.</source>
        <translation>محدد من قِبل {organisation}؛ ولا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>Signed, waiting to be sent</source>
        <translation>موقَّع، بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Talking to ALSOFT…</source>
        <translation>جارٍ الاتصال بخادم ALSOFT…</translation>
    </message>
    <message>
        <source>The key is in a file that only you can read, as there is no system keyring.</source>
        <translation>المفتاح في ملف لا يستطيع قراءته سواك، لعدم وجود حلقة مفاتيح في النظام.</translation>
    </message>
    <message>
        <source>The key is in the system&apos;s keyring.</source>
        <translation>المفتاح في حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>The request waits until sending is possible.</source>
        <translation>ينتظر الطلب حتى يصبح الإرسال ممكنًا.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>ما سيُرسل</translation>
    </message>
    <message>
        <source>You can leave this page; it goes on.</source>
        <translation>يمكنك مغادرة هذه الصفحة؛ فالعملية مستمرة.</translation>
    </message>
    <message>
        <source>You get a signed confirmation.</source>
        <translation>ستحصل على تأكيد موقَّع.</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>لا إيصال بعد</translation>
    </message>
    <message>
        <source>not accepted: {problem}</source>
        <translation>لم يُقبل: {problem}</translation>
    </message>
    <message>
        <source>receipted {moment}</source>
        <translation>صدر إيصاله {moment}</translation>
    </message>
    <message>
        <source>replaced by a later one</source>
        <translation>حلّ محله سجل لاحق</translation>
    </message>
    <message>
        <source>{error} Nothing is lost.</source>
        <translation>{error} لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>{error} Nothing is lost: next try {moment}.</source>
        <translation>{error} لم يُفقد شيء: المحاولة التالية {moment}.</translation>
    </message>
    <message>
        <source>{purposes}. It isn&apos;t applied here; only you can allow it, under Choices.</source>
        <translation>{purposes}. لم يُطبَّق ذلك هنا؛ ولا يمكن لأحد سواك السماح به، من صفحة «الاختيارات».</translation>
    </message>
    <message numerus="yes">
        <source>{size}: %n choice(s), device ID, policy version, program version. No name, address or hardware ID.</source>
        <translation>
            <numerusform>{size}: لا اختيارات، ومعرّف الجهاز، وإصدار السياسة، وإصدار البرنامج. لا اسم ولا عنوان ولا معرّف للعتاد.</numerusform>
            <numerusform>{size}: اختيار واحد، ومعرّف الجهاز، وإصدار السياسة، وإصدار البرنامج. لا اسم ولا عنوان ولا معرّف للعتاد.</numerusform>
            <numerusform>{size}: اختياران، ومعرّف الجهاز، وإصدار السياسة، وإصدار البرنامج. لا اسم ولا عنوان ولا معرّف للعتاد.</numerusform>
            <numerusform>{size}: %n اختيارات، ومعرّف الجهاز، وإصدار السياسة، وإصدار البرنامج. لا اسم ولا عنوان ولا معرّف للعتاد.</numerusform>
            <numerusform>{size}: %n اختيارًا، ومعرّف الجهاز، وإصدار السياسة، وإصدار البرنامج. لا اسم ولا عنوان ولا معرّف للعتاد.</numerusform>
            <numerusform>{size}: %n اختيار، ومعرّف الجهاز، وإصدار السياسة، وإصدار البرنامج. لا اسم ولا عنوان ولا معرّف للعتاد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticsPart</name>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>فحص كل شيء</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Keyring, profile, backend, clock and managed settings. Nothing is changed.</source>
        <translation>حلقة المفاتيح والملف الشخصي والخادم والساعة والإعدادات المُدارة. لا يُغيَّر شيء.</translation>
    </message>
</context>
<context>
    <name>EditRow</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation>تغيير: {what}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>ALSOFT&apos;s receipt: header and payload, decoded</source>
        <translation>إيصال ALSOFT: الترويسة والمحتوى بعد فك الترميز</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s receipt: the exact bytes</source>
        <translation>إيصال ALSOFT: البايتات كما هي</translation>
    </message>
    <message>
        <source>It is left as it is. Other entries, and what you chose, still count.</source>
        <translation>تُرك كما هو. ولا تزال الإدخالات الأخرى، وما اخترته، سارية.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>قراءة السياسة</translation>
    </message>
    <message>
        <source>Read version {number} of the privacy policy</source>
        <translation>قراءة الإصدار {number} من سياسة الخصوصية</translation>
    </message>
    <message>
        <source>The record: header and payload, decoded</source>
        <translation>السجل: الترويسة والمحتوى بعد فك الترميز</translation>
    </message>
    <message>
        <source>The record: the exact bytes that were signed</source>
        <translation>السجل: البايتات التي وُقِّعت كما هي</translation>
    </message>
    <message>
        <source>This entry doesn&apos;t hold</source>
        <translation>هذا الإدخال غير صحيح</translation>
    </message>
    <message>
        <source>Verified without a network</source>
        <translation>التحقق من دون اتصال بالشبكة</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>ما تقرر</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>الوقت والطريقة</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Enter opens what was signed and received.</source>
        <translation>يفتح مفتاح Enter ما وُقِّع وما استُلم.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close what was found</source>
        <translation>إغلاق النتائج</translation>
    </message>
</context>
<context>
    <name>FirstRunNotice</name>
    <message>
        <source>Close and decide nothing</source>
        <translation>الإغلاق من دون اتخاذ قرار</translation>
    </message>
    <message>
        <source>Read the privacy policy</source>
        <translation>قراءة سياسة الخصوصية</translation>
    </message>
    <message>
        <source>The words above are ALSOFT&apos;s. This program records a choice only when you make one; until then, everything optional is off.</source>
        <translation>النص أعلاه من ALSOFT. لا يسجل هذا البرنامج اختيارًا إلا حين تختار بنفسك؛ وحتى ذلك الحين، كل ما هو اختياري متوقف.</translation>
    </message>
</context>
<context>
    <name>FlowPicture</name>
    <message>
        <source>Flows of your data</source>
        <translation>مسارات بياناتك</translation>
    </message>
</context>
<context>
    <name>FlowsPresenter</name>
    <message>
        <source>As the choices on this computer leave it on {date}, {time}. Privacy policy, version {version}.</source>
        <translation>كما هي بحسب الاختيارات على هذا الحاسوب في {date}، {time}. سياسة الخصوصية، الإصدار {version}.</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>ما يُجمع</translation>
    </message>
    <message>
        <source>Collected automatically</source>
        <translation>يُجمع تلقائيًا</translation>
    </message>
    <message>
        <source>Given by you</source>
        <translation>تقدمه بنفسك</translation>
    </message>
    <message>
        <source>Never shared</source>
        <translation>لا يُشارَك أبدًا</translation>
    </message>
    <message>
        <source>Never with: {recipients}</source>
        <translation>لا يُشارَك أبدًا مع: {recipients}</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Your data at ALSOFT</source>
        <translation>بياناتك لدى ALSOFT</translation>
    </message>
    <message>
        <source>collects: {items}; received by: {recipients}</source>
        <translation>يجمع: {items}؛ ويستلمه: {recipients}</translation>
    </message>
    <message>
        <source>cut: it would flow if you allowed it</source>
        <translation>مقطوع: يتدفق إذا سمحت به</translation>
    </message>
    <message>
        <source>cut: {names}</source>
        <translation>مقطوع: {names}</translation>
    </message>
    <message>
        <source>flows now</source>
        <translation>يتدفق الآن</translation>
    </message>
    <message>
        <source>never shared with: {recipients}</source>
        <translation>لا يُشارَك أبدًا مع: {recipients}</translation>
    </message>
    <message>
        <source>receives for: {names}</source>
        <translation>يستلم لأجل: {names}</translation>
    </message>
    <message>
        <source>used for: {names}</source>
        <translation>يُستخدم لأجل: {names}</translation>
    </message>
    <message>
        <source>{title} ({section})</source>
        <translation>{title} ({section})</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>All entries</source>
        <translation>جميع الإدخالات</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Device and policy</source>
        <translation>الجهاز والسياسة</translation>
    </message>
    <message>
        <source>Finds acts, purposes and the numbers of receipts.</source>
        <translation>يبحث في الإجراءات والأغراض وأرقام الإيصالات.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>البحث في المحفوظات</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>الإدخالات المعروضة</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n entry(s) don&apos;t hold</source>
        <translation>
            <numerusform>لا إدخالات غير صحيحة</numerusform>
            <numerusform>إدخال واحد غير صحيح</numerusform>
            <numerusform>إدخالان غير صحيحين</numerusform>
            <numerusform>%n إدخالات غير صحيحة</numerusform>
            <numerusform>%n إدخالًا غير صحيح</numerusform>
            <numerusform>%n إدخال غير صحيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) found</source>
        <translation>
            <numerusform>لم يُعثر على إدخالات</numerusform>
            <numerusform>عُثر على إدخال واحد</numerusform>
            <numerusform>عُثر على إدخالين</numerusform>
            <numerusform>عُثر على %n إدخالات</numerusform>
            <numerusform>عُثر على %n إدخالًا</numerusform>
            <numerusform>عُثر على %n إدخال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) found so far…</source>
        <translation>
            <numerusform>لم يُعثر على إدخالات حتى الآن…</numerusform>
            <numerusform>عُثر على إدخال واحد حتى الآن…</numerusform>
            <numerusform>عُثر على إدخالين حتى الآن…</numerusform>
            <numerusform>عُثر على %n إدخالات حتى الآن…</numerusform>
            <numerusform>عُثر على %n إدخالًا حتى الآن…</numerusform>
            <numerusform>عُثر على %n إدخال حتى الآن…</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>الرجوع إلى المحفوظات</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>الإدخالات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Every choice made on this computer, with ALSOFT&apos;s receipt.</source>
        <translation>كل اختيار أُجري على هذا الحاسوب، مع إيصال ALSOFT.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير المحفوظات</translation>
    </message>
    <message>
        <source>Exported to {path}. It holds no private key.</source>
        <translation>صُدِّرت إلى {path}. لا يحتوي الملف على أي مفتاح خاص.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>It belongs to none of the entries read so far. “Verify” says more.</source>
        <translation>لا يخص الخلل أيًّا من الإدخالات المقروءة حتى الآن. يوضح زر «التحقق» المزيد.</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON (*.json)</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>لا إدخال مطابق</translation>
    </message>
    <message>
        <source>None has all these words and is of this kind.</source>
        <translation>لا إدخال من هذا النوع يحتوي على جميع هذه الكلمات.</translation>
    </message>
    <message>
        <source>Not everything holds</source>
        <translation>ليس كل شيء صحيحًا</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>لا اختيارات بعد</translation>
    </message>
    <message>
        <source>Once you choose something, it stands here, and stays.</source>
        <translation>حين تختار شيئًا، يظهر هنا ويبقى.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>إظهار جميع الإدخالات</translation>
    </message>
    <message>
        <source>Somebody or something changed the history outside of this program. What is left is kept as it is; what holds now is on the page “Choices”.</source>
        <translation>غيَّر شخص أو شيء ما المحفوظات من خارج هذا البرنامج. ما بقي منها محفوظ كما هو؛ وما يسري الآن مبيّن في صفحة «الاختيارات».</translation>
    </message>
    <message>
        <source>They are marked below. “Verify” says more; a backup of this computer may hold them whole.</source>
        <translation>وُضعت عليها علامة أدناه. يوضح زر «التحقق» المزيد؛ وقد توجد سليمة في نسخة احتياطية من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Verify the history</source>
        <translation>التحقق من المحفوظات</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message numerus="yes">
        <source>%n thing(s) don&apos;t hold.</source>
        <translation>
            <numerusform>لا شيء غير صحيح.</numerusform>
            <numerusform>أمر واحد غير صحيح.</numerusform>
            <numerusform>أمران غير صحيحين.</numerusform>
            <numerusform>%n أمور غير صحيحة.</numerusform>
            <numerusform>%n أمرًا غير صحيح.</numerusform>
            <numerusform>%n أمر غير صحيح.</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSOFT&apos;s receipt doesn&apos;t hold: {reason}</source>
        <translation>إيصال ALSOFT غير صحيح: {reason}</translation>
    </message>
    <message>
        <source>Doesn&apos;t hold</source>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>Everything holds: signatures, chain and receipts.</source>
        <translation>كل شيء صحيح: التوقيعات والسلسلة والإيصالات.</translation>
    </message>
    <message>
        <source>Its words in the journal make no sense: {reason}</source>
        <translation>نصه في ملف المحفوظات غير مفهوم: {reason}</translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation>لم يُقبل بعد</translation>
    </message>
    <message>
        <source>Receipt {number} · {time}</source>
        <translation>الإيصال {number} · {time}</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Somebody or something removed what stood here.</source>
        <translation>أزال شخص أو شيء ما ما كان هنا.</translation>
    </message>
    <message>
        <source>The chain of records is broken: {reason}</source>
        <translation>سلسلة السجلات منقطعة: {reason}</translation>
    </message>
    <message>
        <source>The signed record was changed: {reason}</source>
        <translation>تغيَّر السجل الموقَّع: {reason}</translation>
    </message>
    <message>
        <source>There is nothing to verify yet: no record was signed.</source>
        <translation>لا شيء للتحقق منه بعد: لم يُوقَّع أي سجل.</translation>
    </message>
    <message>
        <source>Unknown day</source>
        <translation>يوم غير معروف</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>allowed: {purposes}</source>
        <translation>مسموح: {purposes}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more that don&apos;t hold</source>
        <translation>
            <numerusform>ولا شيء آخر غير صحيح</numerusform>
            <numerusform>وأمر واحد آخر غير صحيح</numerusform>
            <numerusform>وأمران آخران غير صحيحين</numerusform>
            <numerusform>و%n أمور أخرى غير صحيحة</numerusform>
            <numerusform>و%n أمرًا آخر غير صحيح</numerusform>
            <numerusform>و%n أمر آخر غير صحيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more that hold</source>
        <translation>
            <numerusform>ولا شيء آخر صحيح</numerusform>
            <numerusform>وأمر واحد آخر صحيح</numerusform>
            <numerusform>وأمران آخران صحيحان</numerusform>
            <numerusform>و%n أمور أخرى صحيحة</numerusform>
            <numerusform>و%n أمرًا آخر صحيحًا</numerusform>
            <numerusform>و%n أمر آخر صحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>by this program</source>
        <translation>بواسطة هذا البرنامج</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>من ملف</translation>
    </message>
    <message>
        <source>no longer chosen: {purposes}</source>
        <translation>لم يعد مختارًا: {purposes}</translation>
    </message>
    <message>
        <source>not allowed: {purposes}</source>
        <translation>غير مسموح: {purposes}</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>من سطر الأوامر</translation>
    </message>
    <message>
        <source>policy version {number}</source>
        <translation>إصدار السياسة {number}</translation>
    </message>
    <message>
        <source>with a switch in this window</source>
        <translation>بزر تبديل في هذه النافذة</translation>
    </message>
    <message>
        <source>with “Allow all”</source>
        <translation>عبر «السماح بالكل»</translation>
    </message>
    <message>
        <source>with “Only necessary”</source>
        <translation>عبر «الضروري فقط»</translation>
    </message>
</context>
<context>
    <name>HoldingsPart</name>
    <message>
        <source>Ask ALSOFT</source>
        <translation>سؤال ALSOFT</translation>
    </message>
    <message>
        <source>Ask ALSOFT what it holds</source>
        <translation>سؤال ALSOFT عمّا تحتفظ به</translation>
    </message>
    <message>
        <source>Asking ALSOFT…</source>
        <translation>جارٍ سؤال ALSOFT…</translation>
    </message>
    <message>
        <source>Every record, asked for now; each signature is checked on this computer.</source>
        <translation>جميع السجلات، تُطلب الآن؛ ويُتحقق من كل توقيع على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What ALSOFT holds for this device</source>
        <translation>ما تحتفظ به ALSOFT عن هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>HoldingsPresenter</name>
    <message>
        <source>ALSOFT gave a receipt for {record}…, and doesn&apos;t hold it any more.</source>
        <translation>أصدرت ALSOFT إيصالًا للسجل {record}…، ولم تعد تحتفظ بهذا السجل.</translation>
    </message>
    <message numerus="yes">
        <source>ALSOFT holds %n record(s); their signatures hold.</source>
        <translation>
            <numerusform>ليس لدى ALSOFT أي سجل.</numerusform>
            <numerusform>لدى ALSOFT سجل واحد، وتوقيعه صحيح.</numerusform>
            <numerusform>لدى ALSOFT سجلان، وتوقيعاهما صحيحان.</numerusform>
            <numerusform>لدى ALSOFT %n سجلات، وتوقيعاتها صحيحة.</numerusform>
            <numerusform>لدى ALSOFT %n سجلًا، وتوقيعاتها صحيحة.</numerusform>
            <numerusform>لدى ALSOFT %n سجل، وتوقيعاتها صحيحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSOFT holds no records for this device ID.</source>
        <translation>لا تحتفظ ALSOFT بأي سجل لمعرّف الجهاز هذا.</translation>
    </message>
    <message>
        <source>Record {seq}, received {moment}: kept beside the chain, as evidence.</source>
        <translation>السجل {seq}، استُلم {moment}: محفوظ إلى جانب السلسلة كدليل.</translation>
    </message>
    <message>
        <source>Record {seq}, received {moment}: not by this copy of the program.</source>
        <translation>السجل {seq}، استُلم {moment}: ليس من هذه النسخة من البرنامج.</translation>
    </message>
    <message>
        <source>Record {seq}, received {moment}: the same bytes as here.</source>
        <translation>السجل {seq}، استُلم {moment}: البايتات نفسها الموجودة هنا.</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Set by your organisation; it can&apos;t be changed here.</source>
        <translation>محدد من قِبل مؤسستك؛ ولا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>The window&apos;s own. The privacy policy stays in the language it is in.</source>
        <translation>لغة النافذة وحدها. أما سياسة الخصوصية فتبقى باللغة التي هي بها.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>لا شيء بانتظار الإرسال</numerusform>
            <numerusform>رسالة واحدة بانتظار الإرسال</numerusform>
            <numerusform>رسالتان بانتظار الإرسال</numerusform>
            <numerusform>%n رسائل بانتظار الإرسال</numerusform>
            <numerusform>%n رسالة بانتظار الإرسال</numerusform>
            <numerusform>%n رسالة بانتظار الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الاختيارات</translation>
    </message>
    <message>
        <source>Device and sync</source>
        <translation>الجهاز والمزامنة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
</context>
<context>
    <name>ManagedStrip</name>
    <message>
        <source>Managed by your organisation</source>
        <translation>مُدار من قِبل مؤسستك</translation>
    </message>
    <message>
        <source>Managed by your organisation: {name}</source>
        <translation>مُدار من قِبل مؤسستك: {name}</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>الإعدادات المحددة</translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>OldDeviceRow</name>
    <message>
        <source>ALSOFT&apos;s receipt</source>
        <translation>إيصال ALSOFT</translation>
    </message>
    <message>
        <source>Hide the receipt</source>
        <translation>إخفاء الإيصال</translation>
    </message>
    <message>
        <source>Older device ID</source>
        <translation>معرّف جهاز أقدم</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>إظهار الإيصال</translation>
    </message>
    <message>
        <source>The exact bytes of the receipt</source>
        <translation>بايتات الإيصال كما هي</translation>
    </message>
</context>
<context>
    <name>OutgoingList</name>
    <message>
        <source>The exact bytes</source>
        <translation>البايتات كما هي</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Needs your attention</source>
        <translation>يحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message numerus="yes">
        <source>%n of {count} optional off</source>
        <translation>
            <numerusform>الاختياري المتوقف: %n من {count}</numerusform>
            <numerusform>الاختياري المتوقف: %n من {count}</numerusform>
            <numerusform>الاختياري المتوقف: %n من {count}</numerusform>
            <numerusform>الاختياري المتوقف: %n من {count}</numerusform>
            <numerusform>الاختياري المتوقف: %n من {count}</numerusform>
            <numerusform>الاختياري المتوقف: %n من {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSOFT states no date for it</source>
        <translation>لا تذكر ALSOFT تاريخًا له</translation>
    </message>
    <message>
        <source>All cookies.</source>
        <translation>جميع ملفات تعريف الارتباط.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Allowed: {titles}</source>
        <translation>المسموح: {titles}</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الاختيارات</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Of {date}</source>
        <translation>بتاريخ {date}</translation>
    </message>
    <message>
        <source>Only necessary</source>
        <translation>الضروري فقط</translation>
    </message>
    <message>
        <source>Only necessary cookies.</source>
        <translation>ملفات تعريف الارتباط الضرورية فقط.</translation>
    </message>
    <message>
        <source>Partly allowed</source>
        <translation>مسموح جزئيًا</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Some optional cookies.</source>
        <translation>بعض ملفات تعريف الارتباط الاختيارية.</translation>
    </message>
    <message>
        <source>Tracking is allowed.</source>
        <translation>التتبع مسموح.</translation>
    </message>
    <message>
        <source>Tracking is off.</source>
        <translation>التتبع متوقف.</translation>
    </message>
    <message>
        <source>Tracking is partly on.</source>
        <translation>التتبع مفعَّل جزئيًا.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>You haven&apos;t chosen yet. Until you do, everything optional is off, and nothing is sent to ALSOFT.</source>
        <translation>لم تختر بعد. وحتى تختار، كل ما هو اختياري متوقف، ولا يُرسل شيء إلى ALSOFT.</translation>
    </message>
    <message>
        <source>Your choices are saved on this computer and confirmed by ALSOFT {moment}.</source>
        <translation>اختياراتك محفوظة على هذا الحاسوب، وأكدتها ALSOFT {moment}.</translation>
    </message>
    <message>
        <source>Your choices are saved on this computer and wait to be sent to ALSOFT.</source>
        <translation>اختياراتك محفوظة على هذا الحاسوب، وهي بانتظار الإرسال إلى ALSOFT.</translation>
    </message>
    <message>
        <source>Your choices are saved on this computer. ALSOFT hasn&apos;t confirmed them yet; nothing is lost.</source>
        <translation>اختياراتك محفوظة على هذا الحاسوب. لم تؤكدها ALSOFT بعد؛ ولم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Your choices are saved on this computer. ALSOFT isn&apos;t told of them.</source>
        <translation>اختياراتك محفوظة على هذا الحاسوب. لا تُبلَّغ بها ALSOFT.</translation>
    </message>
</context>
<context>
    <name>PolicyChangesPresenter</name>
    <message numerus="yes">
        <source>%n other section(s) have the same words.</source>
        <translation>
            <numerusform>لا أقسام أخرى بالنص نفسه.</numerusform>
            <numerusform>قسم واحد آخر لم يتغير نصه.</numerusform>
            <numerusform>قسمان آخران لم يتغير نصهما.</numerusform>
            <numerusform>%n أقسام أخرى لم يتغير نصها.</numerusform>
            <numerusform>%n قسمًا آخر لم يتغير نصه.</numerusform>
            <numerusform>%n قسم آخر لم يتغير نصه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) changed:</source>
        <translation>
            <numerusform>لم يتغير أي قسم:</numerusform>
            <numerusform>تغير قسم واحد:</numerusform>
            <numerusform>تغير قسمان:</numerusform>
            <numerusform>تغيرت %n أقسام:</numerusform>
            <numerusform>تغير %n قسمًا:</numerusform>
            <numerusform>تغير %n قسم:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>لا كلمات مضافة</numerusform>
            <numerusform>كلمة واحدة مضافة</numerusform>
            <numerusform>كلمتان مضافتان</numerusform>
            <numerusform>%n كلمات مضافة</numerusform>
            <numerusform>%n كلمة مضافة</numerusform>
            <numerusform>%n كلمة مضافة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>لا كلمات محذوفة</numerusform>
            <numerusform>كلمة واحدة محذوفة</numerusform>
            <numerusform>كلمتان محذوفتان</numerusform>
            <numerusform>%n كلمات محذوفة</numerusform>
            <numerusform>%n كلمة محذوفة</numerusform>
            <numerusform>%n كلمة محذوفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n unchanged word(s)</source>
        <translation>
            <numerusform>إظهار الكلمات التي لم تتغير</numerusform>
            <numerusform>إظهار كلمة واحدة لم تتغير</numerusform>
            <numerusform>إظهار كلمتين لم تتغيرا</numerusform>
            <numerusform>إظهار %n كلمات لم تتغير</numerusform>
            <numerusform>إظهار %n كلمة لم تتغير</numerusform>
            <numerusform>إظهار %n كلمة لم تتغير</numerusform>
        </translation>
    </message>
    <message>
        <source>The two versions have the same words.</source>
        <translation>نص الإصدارين واحد.</translation>
    </message>
    <message>
        <source>This section is gone: all of it is removed.</source>
        <translation>لم يعد هذا القسم موجودًا: كله محذوف.</translation>
    </message>
    <message>
        <source>This section is new: all of it is added.</source>
        <translation>هذا القسم جديد: كله مضاف.</translation>
    </message>
    <message>
        <source>What changed from version {old} to version {new}</source>
        <translation>ما تغير من الإصدار {old} إلى الإصدار {new}</translation>
    </message>
    <message>
        <source>added:</source>
        <translation>مضاف:</translation>
    </message>
    <message>
        <source>removed:</source>
        <translation>محذوف:</translation>
    </message>
    <message>
        <source>{added}, {removed}</source>
        <translation>{added}، {removed}</translation>
    </message>
</context>
<context>
    <name>PolicyDialogs</name>
    <message>
        <source>Copy a link to this section</source>
        <translation>نسخ رابط إلى هذا القسم</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the policy as PDF</source>
        <translation>حفظ السياسة بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>PolicyHead</name>
    <message>
        <source>Find in the policy</source>
        <translation>البحث في السياسة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>من الإصدار</translation>
    </message>
    <message>
        <source>To version</source>
        <translation>إلى الإصدار</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Privacy policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
</context>
<context>
    <name>PolicyPresenter</name>
    <message>
        <source>ALSOFT states no date for it</source>
        <translation>لا تذكر ALSOFT تاريخًا له</translation>
    </message>
    <message>
        <source>Copied: {link}. Paste it into the search field here to come back to it.</source>
        <translation>نُسخ: {link}. للعودة إلى هذا الموضع، يُرجى لصق الرابط في حقل البحث هنا.</translation>
    </message>
    <message>
        <source>Copy a link</source>
        <translation>نسخ رابط</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>لا تطابق</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>حُفظ باسم {path}.</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>إظهار النص كاملًا</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Text size {size}: back to 100 %</source>
        <translation>حجم النص {size}: العودة إلى 100%</translation>
    </message>
    <message>
        <source>The policy is published in {language}</source>
        <translation>السياسة منشورة باللغة {language}</translation>
    </message>
    <message>
        <source>This computer has only version {number}, so there is nothing to compare it with.</source>
        <translation>ليس على هذا الحاسوب سوى الإصدار {number}، فلا شيء يُقارن به.</translation>
    </message>
    <message>
        <source>This note is ours: something is missing here in what ALSOFT published.</source>
        <translation>هذه الملاحظة من عندنا: ثمة شيء ناقص هنا فيما نشرته ALSOFT.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغير</translation>
    </message>
    <message>
        <source>looked for new versions {moment}</source>
        <translation>آخر بحث عن إصدارات جديدة: {moment}</translation>
    </message>
    <message>
        <source>of {date}</source>
        <translation>بتاريخ {date}</translation>
    </message>
    <message>
        <source>{count}, from the beginning again</source>
        <translation>{count}، من البداية مجددًا</translation>
    </message>
    <message>
        <source>{count}, from the end again</source>
        <translation>{count}، من النهاية مجددًا</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} من {pages}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{section}: the choice {title}</source>
        <translation>{section}: الاختيار {title}</translation>
    </message>
</context>
<context>
    <name>PolicyQuestionsPresenter</name>
    <message>
        <source>I have seen it</source>
        <translation>اطّلعت على هذا</translation>
    </message>
    <message>
        <source>Only these of your choices rest on changed clauses. They stay as they are until you answer, and all others stay as they are.</source>
        <translation>هذه وحدها من اختياراتك تستند إلى بنود تغيرت. تبقى كما هي حتى تجيب، وتبقى سائر اختياراتك كما هي.</translation>
    </message>
    <message>
        <source>The privacy policy changed</source>
        <translation>تغيرت سياسة الخصوصية</translation>
    </message>
    <message>
        <source>The privacy policy changed: version {number}, of {date}</source>
        <translation>تغيرت سياسة الخصوصية: الإصدار {number}، بتاريخ {date}</translation>
    </message>
    <message>
        <source>Version {number} of the privacy policy is new to you</source>
        <translation>لم تطّلع بعد على الإصدار {number} من سياسة الخصوصية</translation>
    </message>
    <message>
        <source>You allowed it under version {number}. Changed since then:</source>
        <translation>سمحت به في ظل الإصدار {number}. وتغير منذ ذلك الحين:</translation>
    </message>
    <message>
        <source>Your choices stay as they are.</source>
        <translation>تبقى اختياراتك كما هي.</translation>
    </message>
    <message>
        <source>Your choices stay as they are. What changed concerns: {purposes}.</source>
        <translation>تبقى اختياراتك كما هي. يخص ما تغير: {purposes}.</translation>
    </message>
    <message>
        <source>{title}: the changed clause {clause}</source>
        <translation>{title}: البند الذي تغير {clause}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>التطابق التالي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>التطابق السابق</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message numerus="yes">
        <source>%n setting(s) can&apos;t be used. The rest applies.</source>
        <translation>
            <numerusform>لا إعدادات يتعذر استخدامها.</numerusform>
            <numerusform>تعذر استخدام إعداد واحد. يسري الباقي.</numerusform>
            <numerusform>تعذر استخدام إعدادين. يسري الباقي.</numerusform>
            <numerusform>تعذر استخدام %n إعدادات. يسري الباقي.</numerusform>
            <numerusform>تعذر استخدام %n إعدادًا. يسري الباقي.</numerusform>
            <numerusform>تعذر استخدام %n إعداد. يسري الباقي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need mending.</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى إصلاح.</numerusform>
            <numerusform>أمر واحد يحتاج إلى إصلاح.</numerusform>
            <numerusform>أمران يحتاجان إلى إصلاح.</numerusform>
            <numerusform>%n أمور تحتاج إلى إصلاح.</numerusform>
            <numerusform>%n أمرًا يحتاج إلى إصلاح.</numerusform>
            <numerusform>%n أمر يحتاج إلى إصلاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSOFT&apos;s text says to report it by e-mail, and lacks the address. Where you know it, set it here.</source>
        <translation>يطلب نص ALSOFT الإبلاغ عنها بالبريد الإلكتروني، لكنه لا يذكر العنوان. إن كنت تعرفه، فيمكنك تحديده هنا.</translation>
    </message>
    <message>
        <source>Everything works, with something to know.</source>
        <translation>كل شيء يعمل، وثمة ما تجدر معرفته.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>كل شيء يعمل.</translation>
    </message>
    <message>
        <source>No address is set.</source>
        <translation>لم يُضبط عنوان.</translation>
    </message>
    <message>
        <source>No organisation sets anything on this computer.</source>
        <translation>لا تحدد أي مؤسسة شيئًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Recommended by your organisation.</source>
        <translation>موصى به من مؤسستك.</translation>
    </message>
    <message>
        <source>Set by the environment of this program.</source>
        <translation>محدد من بيئة تشغيل هذا البرنامج.</translation>
    </message>
    <message>
        <source>Set by {organisation}; it can&apos;t be changed here.</source>
        <translation>محدد من قِبل {organisation}؛ ولا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>موصى به</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>this user</source>
        <translation>هذا المستخدم</translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation>مؤسستك</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>ALSOFT Privacy Preferences</source>
        <translation>تفضيلات الخصوصية في ALSOFT</translation>
    </message>
</context>
<context>
    <name>UndoPresenter</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>YourDataPage</name>
    <message>
        <source>Flows of your data</source>
        <translation>مسارات بياناتك</translation>
    </message>
    <message>
        <source>Never shared</source>
        <translation>لا يُشارَك أبدًا</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG files (*.svg)</source>
        <translation>ملفات SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the picture as PDF</source>
        <translation>حفظ الصورة بصيغة PDF</translation>
    </message>
    <message>
        <source>Save the picture as SVG</source>
        <translation>حفظ الصورة بصيغة SVG</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>إظهار كصورة</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>إظهار كجدول</translation>
    </message>
    <message>
        <source>What is collected, for what, and who receives it. A switch cuts its bands.</source>
        <translation>ما يُجمع، ولأي غرض، ومن يستلمه. يقطع زر التبديل المسارات التابعة له.</translation>
    </message>
    <message>
        <source>When you are asked for details</source>
        <translation>متى تُطلب منك بيانات</translation>
    </message>
    <message>
        <source>Who receives data</source>
        <translation>من يستلم البيانات</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
</context>
<context>
    <name>YourDataPresenter</name>
    <message>
        <source>Collected</source>
        <translation>ما يُجمع</translation>
    </message>
    <message>
        <source>Never shared with: {recipients}.</source>
        <translation>لا يُشارَك أبدًا مع: {recipients}.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>حفظ بصيغة SVG…</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>حُفظ باسم {path}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The choice</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>The choice: {title}</source>
        <translation>الاختيار: {title}</translation>
    </message>
    <message>
        <source>The policy names none</source>
        <translation>لا تذكر السياسة أي غرض</translation>
    </message>
    <message>
        <source>Whatever you choose, these never go to: {recipients}</source>
        <translation>أيًّا كان اختيارك، لا تصل هذه البيانات أبدًا إلى: {recipients}</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>السبب: {why}</translation>
    </message>
    <message>
        <source>never with: {recipients}</source>
        <translation>لا يُشارَك أبدًا مع: {recipients}</translation>
    </message>
    <message>
        <source>nothing by your choices</source>
        <translation>لا شيء، وفق اختياراتك</translation>
    </message>
    <message>
        <source>now for: {purposes}</source>
        <translation>الآن لأجل: {purposes}</translation>
    </message>
    <message>
        <source>received by {recipient}</source>
        <translation>يستلمه: {recipient}</translation>
    </message>
    <message>
        <source>whatever you choose</source>
        <translation>أيًّا كان اختيارك</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation>{title}: {state}</translation>
    </message>
    <message>
        <source>{what} Why: {why}</source>
        <translation>{what} السبب: {why}</translation>
    </message>
</context>
<context>
    <name>_Bytes</name>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: {what}</source>
        <translation>نسخ: {what}</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n entry(s) of the journal are missing here</source>
        <translation>
            <numerusform>لا إدخالات مفقودة هنا من ملف المحفوظات</numerusform>
            <numerusform>إدخال واحد من ملف المحفوظات مفقود هنا</numerusform>
            <numerusform>إدخالان من ملف المحفوظات مفقودان هنا</numerusform>
            <numerusform>%n إدخالات من ملف المحفوظات مفقودة هنا</numerusform>
            <numerusform>%n إدخالًا من ملف المحفوظات مفقود هنا</numerusform>
            <numerusform>%n إدخال من ملف المحفوظات مفقود هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You made %n choice(s)</source>
        <translation>
            <numerusform>لم تُجرِ أي اختيار</numerusform>
            <numerusform>أجريت اختيارًا واحدًا</numerusform>
            <numerusform>أجريت اختيارين</numerusform>
            <numerusform>أجريت %n اختيارات</numerusform>
            <numerusform>أجريت %n اختيارًا</numerusform>
            <numerusform>أجريت %n اختيار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Hero</name>
    <message>
        <source>Opt out of everything</source>
        <translation>رفض الكل</translation>
    </message>
</context>
<context>
    <name>_QuestionRow</name>
    <message>
        <source>Keep allowed</source>
        <translation>إبقاء السماح</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Privacy Preferences</source>
        <translation>تفضيلات الخصوصية</translation>
    </message>
</context>
<context>
    <name>_Trio</name>
    <message>
        <source>Allow all</source>
        <translation>السماح بالكل</translation>
    </message>
    <message>
        <source>Let me choose</source>
        <translation>أريد أن أختار</translation>
    </message>
    <message>
        <source>Only necessary</source>
        <translation>الضروري فقط</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>A company that takes over</source>
        <extracomment>recipients, successor: title</extracomment>
        <translation>شركة تحل محل ALSOFT</translation>
    </message>
    <message>
        <source>A free trial of Tactic</source>
        <extracomment>cases, trial: title</extracomment>
        <translation>تجربة Tactic مجانًا</translation>
    </message>
    <message>
        <source>A purchase has to be paid for.</source>
        <extracomment>service_messages, billing: reason</extracomment>
        <translation>لا بد من دفع ثمن ما يُشترى.</translation>
    </message>
    <message>
        <source>ALSOFT</source>
        <extracomment>recipients, alsoft: title</extracomment>
        <translation>ALSOFT</translation>
    </message>
    <message>
        <source>ALSOFT may reach out to you during an emergency.</source>
        <extracomment>service_messages, emergency: description</extracomment>
        <translation>قد تتواصل ALSOFT معك في حالات الطوارئ.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>never_shared, address: title</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Ads you clicked</source>
        <extracomment>data_items, ads: title</extracomment>
        <translation>الإعلانات التي نقرت عليها</translation>
    </message>
    <message>
        <source>Advertisers</source>
        <extracomment>purposes, tracking.advertising: title
----------
recipients, advertisers: title</extracomment>
        <translation>المعلنون</translation>
    </message>
    <message>
        <source>Advertisers and advertising agencies, which show and measure ads.</source>
        <extracomment>recipients, advertisers: description</extracomment>
        <translation>المعلنون ووكالات الإعلان، وهم من يعرضون الإعلانات ويقيسون أداءها.</translation>
    </message>
    <message>
        <source>Advertising</source>
        <extracomment>purposes, tracking.advertising: full_title
----------
purposes, cookies.advertising: title</extracomment>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>Advertising cookies</source>
        <extracomment>purposes, cookies.advertising: full_title
----------
cookies, advertising: title</extracomment>
        <translation>ملفات تعريف الارتباط الإعلانية</translation>
    </message>
    <message>
        <source>After a legal request, or to investigate or report illegal activity, enforce ALSOFT&apos;s rights or defend claims. No choice governs this.</source>
        <extracomment>recipients, authorities: description</extracomment>
        <translation>بعد طلب قانوني، أو للتحقيق في نشاط غير قانوني أو الإبلاغ عنه، أو لإنفاذ حقوق ALSOFT أو الدفاع ضد المطالبات. لا يتحكم أي اختيار في هذا.</translation>
    </message>
    <message>
        <source>Age, gender and the like</source>
        <extracomment>data_items, demographic: title</extracomment>
        <translation>العمر والجنس وما شابه</translation>
    </message>
    <message>
        <source>Analytics companies</source>
        <extracomment>purposes, tracking.analytics: title
----------
purposes, tracking.analytics: full_title
----------
recipients, analytics_companies: title</extracomment>
        <translation>شركات التحليلات</translation>
    </message>
    <message>
        <source>App online or offline</source>
        <extracomment>data_items, online_status: title</extracomment>
        <translation>التطبيق متصل أو غير متصل</translation>
    </message>
    <message>
        <source>Asks the ad companies that are members of the NAI to stop tracking you by cookies, in the browser that you open the page in.</source>
        <extracomment>opt_outs, nai: does</extracomment>
        <translation>تطلب من شركات الإعلان الأعضاء في NAI التوقف عن تتبعك بملفات تعريف الارتباط، في المتصفح الذي تفتح فيه الصفحة.</translation>
    </message>
    <message>
        <source>Asks the companies that are members of the DAA to stop tracking you by cookies, in the browser that you open the page in.</source>
        <extracomment>opt_outs, daa: does</extracomment>
        <translation>تطلب من الشركات الأعضاء في DAA التوقف عن تتبعك بملفات تعريف الارتباط، في المتصفح الذي تفتح فيه الصفحة.</translation>
    </message>
    <message>
        <source>Billing</source>
        <extracomment>service_messages, billing: title</extracomment>
        <translation>الفوترة</translation>
    </message>
    <message>
        <source>Companies that work for ALSOFT: voice transcription, e-mail, messaging and payment processing.</source>
        <extracomment>recipients, service_providers: description</extracomment>
        <translation>شركات تعمل لصالح ALSOFT: تفريغ الصوت كتابةً، والبريد الإلكتروني، والمراسلة، ومعالجة المدفوعات.</translation>
    </message>
    <message>
        <source>Cookies</source>
        <extracomment>groups, cookies: title</extracomment>
        <translation>ملفات تعريف الارتباط</translation>
    </message>
    <message>
        <source>Count visits, to improve the website.</source>
        <extracomment>purposes, cookies.statistics: description</extracomment>
        <translation>إحصاء الزيارات لتحسين الموقع.</translation>
    </message>
    <message>
        <source>Courts and authorities</source>
        <extracomment>recipients, authorities: title</extracomment>
        <translation>المحاكم والسلطات</translation>
    </message>
    <message>
        <source>Credit card information</source>
        <extracomment>never_shared, card: title</extracomment>
        <translation>معلومات بطاقة الائتمان</translation>
    </message>
    <message>
        <source>Demographic information, when you choose to share it.</source>
        <extracomment>data_items, demographic: description</extracomment>
        <translation>معلومات ديموغرافية، حين تختار مشاركتها.</translation>
    </message>
    <message>
        <source>Device ID</source>
        <extracomment>data_items, device_id: title</extracomment>
        <translation>معرّف الجهاز</translation>
    </message>
    <message>
        <source>Device and browser</source>
        <extracomment>data_items, technical: title</extracomment>
        <translation>الجهاز والمتصفح</translation>
    </message>
    <message>
        <source>Digital Advertising Alliance (DAA)</source>
        <extracomment>opt_outs, daa: title</extracomment>
        <translation>Digital Advertising Alliance (DAA)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>data_items, email: title
----------
never_shared, email: title</extracomment>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <extracomment>service_messages, emergency: title</extracomment>
        <translation>حالات الطوارئ</translation>
    </message>
    <message>
        <source>For app users: whether the app is online.</source>
        <extracomment>data_items, online_status: description</extracomment>
        <translation>لمستخدمي التطبيق: ما إذا كان التطبيق متصلًا بالإنترنت.</translation>
    </message>
    <message>
        <source>For billing.</source>
        <extracomment>data_items, card: why</extracomment>
        <translation>للفوترة.</translation>
    </message>
    <message>
        <source>For marketing, statistical and analytical purposes.</source>
        <extracomment>data_items, demographic: why</extracomment>
        <translation>لأغراض تسويقية وإحصائية وتحليلية.</translation>
    </message>
    <message>
        <source>For your account and purchases, and to write to you.</source>
        <extracomment>data_items, name: why</extracomment>
        <translation>لحسابك ومشترياتك، ولمراسلتك.</translation>
    </message>
    <message>
        <source>For your account, and to reach you in an emergency.</source>
        <extracomment>data_items, phone: why</extracomment>
        <translation>لحسابك، وللوصول إليك في حالات الطوارئ.</translation>
    </message>
    <message>
        <source>For your sign-in details, notices about your subscription, and messages from ALSOFT.</source>
        <extracomment>data_items, email: why</extracomment>
        <translation>لبيانات تسجيل دخولك، وإشعارات اشتراكك، ورسائل ALSOFT.</translation>
    </message>
    <message>
        <source>How long you visited the sites or used the apps, and which services and features you used.</source>
        <extracomment>data_items, usage: description</extracomment>
        <translation>مدة زيارتك للمواقع أو استخدامك للتطبيقات، والخدمات والميزات التي استخدمتها.</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>data_items, ip_address: title</extracomment>
        <translation>عنوان IP</translation>
    </message>
    <message>
        <source>Important notices about your trial period and subscription, and when your service expires.</source>
        <extracomment>service_messages, notices: description</extracomment>
        <translation>إشعارات مهمة عن فترتك التجريبية واشتراكك، وعن موعد انتهاء خدمتك.</translation>
    </message>
    <message>
        <source>In a corporate restructuring, such as a sale, a merger or a bankruptcy. No choice governs this.</source>
        <extracomment>recipients, successor: description</extracomment>
        <translation>عند إعادة هيكلة الشركة، كالبيع أو الاندماج أو الإفلاس. لا يتحكم أي اختيار في هذا.</translation>
    </message>
    <message>
        <source>In an emergency, nobody can ask you first.</source>
        <extracomment>service_messages, emergency: reason</extracomment>
        <translation>في حالات الطوارئ، لا يمكن لأحد أن يسألك أولًا.</translation>
    </message>
    <message>
        <source>Invite you to surveys, discussions and prize draws.</source>
        <extracomment>purposes, contact.surveys: description</extracomment>
        <translation>دعوتك إلى استطلاعات ونقاشات وسحوبات على جوائز.</translation>
    </message>
    <message>
        <source>It doesn&apos;t reach other browsers, apps or devices, nor companies that aren&apos;t members; you may still see ads. Clearing cookies undoes it.</source>
        <extracomment>opt_outs, nai: does_not
----------
opt_outs, daa: does_not</extracomment>
        <translation>لا يشمل ذلك المتصفحات والتطبيقات والأجهزة الأخرى، ولا الشركات غير الأعضاء؛ وقد تظل ترى إعلانات. ومسح ملفات تعريف الارتباط يلغيه.</translation>
    </message>
    <message>
        <source>Kept after you leave, until you next visit the site.</source>
        <extracomment>cookies, last_dictionary: kept</extracomment>
        <translation>يبقى بعد مغادرتك، حتى زيارتك التالية للموقع.</translation>
    </message>
    <message>
        <source>Last dictionary</source>
        <extracomment>cookies, last_dictionary: title</extracomment>
        <translation>آخر قاموس</translation>
    </message>
    <message>
        <source>Let ad companies track you.</source>
        <extracomment>cookies, advertising: description</extracomment>
        <translation>تمكّن شركات الإعلان من تتبعك.</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>groups, location: title
----------
data_items, location: title</extracomment>
        <translation>الموقع الجغرافي</translation>
    </message>
    <message>
        <source>May know exactly where your mobile device is.</source>
        <extracomment>purposes, location.precise: description</extracomment>
        <translation>معرفة مكان جهازك المحمول بدقة.</translation>
    </message>
    <message>
        <source>May see how you use ALSOFT programs.</source>
        <extracomment>purposes, tracking.analytics: description</extracomment>
        <translation>الاطلاع على كيفية استخدامك لبرامج ALSOFT.</translation>
    </message>
    <message>
        <source>May use your device ID to show and measure ads.</source>
        <extracomment>purposes, tracking.advertising: description</extracomment>
        <translation>استخدام معرّف جهازك لعرض الإعلانات وقياس أدائها.</translation>
    </message>
    <message>
        <source>Messages from ALSOFT</source>
        <extracomment>groups, contact: title</extracomment>
        <translation>رسائل من ALSOFT</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>data_items, name: title
----------
never_shared, name: title</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Necessary</source>
        <extracomment>purposes, cookies.necessary: title</extracomment>
        <translation>الضرورية</translation>
    </message>
    <message>
        <source>Necessary cookies</source>
        <extracomment>purposes, cookies.necessary: full_title</extracomment>
        <translation>ملفات تعريف الارتباط الضرورية</translation>
    </message>
    <message>
        <source>Needed for the site to work.</source>
        <extracomment>purposes, cookies.necessary: reason</extracomment>
        <translation>ضرورية لعمل الموقع.</translation>
    </message>
    <message>
        <source>Network Advertising Initiative (NAI)</source>
        <extracomment>opt_outs, nai: title</extracomment>
        <translation>Network Advertising Initiative (NAI)</translation>
    </message>
    <message>
        <source>News</source>
        <extracomment>purposes, contact.news: title</extracomment>
        <translation>الأخبار</translation>
    </message>
    <message>
        <source>News from ALSOFT</source>
        <extracomment>purposes, contact.news: full_title</extracomment>
        <translation>أخبار ALSOFT</translation>
    </message>
    <message>
        <source>Other users</source>
        <extracomment>recipients, other_users: title</extracomment>
        <translation>مستخدمون آخرون</translation>
    </message>
    <message>
        <source>Page you came from</source>
        <extracomment>data_items, referrer: title</extracomment>
        <translation>الصفحة التي أتيت منها</translation>
    </message>
    <message>
        <source>Pages and features you use</source>
        <extracomment>data_items, usage: title</extracomment>
        <translation>الصفحات والميزات المستخدمة</translation>
    </message>
    <message>
        <source>Payment details</source>
        <extracomment>data_items, card: title</extracomment>
        <translation>بيانات الدفع</translation>
    </message>
    <message>
        <source>Personalisation</source>
        <extracomment>groups, personalisation: title</extracomment>
        <translation>التخصيص</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>data_items, phone: title
----------
never_shared, phone: title</extracomment>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Precise location</source>
        <extracomment>purposes, location.precise: title
----------
purposes, location.precise: full_title</extracomment>
        <translation>الموقع الجغرافي الدقيق</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>purposes, cookies.preferences: title</extracomment>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Preferences cookies</source>
        <extracomment>purposes, cookies.preferences: full_title</extracomment>
        <translation>ملفات تعريف ارتباط التفضيلات</translation>
    </message>
    <message>
        <source>Purchasing a service</source>
        <extracomment>cases, purchase: title</extracomment>
        <translation>شراء خدمة</translation>
    </message>
    <message>
        <source>Recognise you, to track your use of the sites.</source>
        <extracomment>cookies, statistics: description</extracomment>
        <translation>تتعرف عليك لتتبع استخدامك للمواقع.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <extracomment>purposes, personalisation.recommendations: title
----------
purposes, personalisation.recommendations: full_title</extracomment>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Registering with ALSOFT</source>
        <extracomment>cases, register: title</extracomment>
        <translation>التسجيل لدى ALSOFT</translation>
    </message>
    <message>
        <source>Remember the dictionary you used last.</source>
        <extracomment>purposes, cookies.preferences: description</extracomment>
        <translation>تذكّر آخر قاموس استخدمته.</translation>
    </message>
    <message>
        <source>Remembers which dictionary you last searched, so that it is selected for you.</source>
        <extracomment>cookies, last_dictionary: description</extracomment>
        <translation>يتذكر آخر قاموس بحثت فيه، ليُحدَّد لك تلقائيًا.</translation>
    </message>
    <message>
        <source>Running your account</source>
        <extracomment>purposes, service.account: title
----------
purposes, service.account: full_title</extracomment>
        <translation>تشغيل حسابك</translation>
    </message>
    <message>
        <source>Send you special offers and deals.</source>
        <extracomment>purposes, contact.offers: description</extracomment>
        <translation>إرسال عروض خاصة وصفقات إليك.</translation>
    </message>
    <message>
        <source>Service providers</source>
        <extracomment>recipients, service_providers: title</extracomment>
        <translation>مقدمو الخدمات</translation>
    </message>
    <message>
        <source>Session cookies</source>
        <extracomment>cookies, session: title</extracomment>
        <translation>ملفات تعريف ارتباط الجلسة</translation>
    </message>
    <message>
        <source>Settings, language</source>
        <extracomment>data_items, settings: title</extracomment>
        <translation>الإعدادات واللغة</translation>
    </message>
    <message>
        <source>Show ads chosen from the pages you visit.</source>
        <extracomment>purposes, cookies.advertising: description</extracomment>
        <translation>عرض إعلانات مختارة بحسب الصفحات التي تزورها.</translation>
    </message>
    <message>
        <source>Sign-in details</source>
        <extracomment>service_messages, credentials: title</extracomment>
        <translation>بيانات تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-in details, notices about your subscription, and billing.</source>
        <extracomment>purposes, service.account: description</extracomment>
        <translation>بيانات تسجيل الدخول، وإشعارات اشتراكك، والفوترة.</translation>
    </message>
    <message>
        <source>Signing in and keeping your session.</source>
        <extracomment>purposes, cookies.necessary: description</extracomment>
        <translation>تسجيل الدخول والحفاظ على جلستك.</translation>
    </message>
    <message>
        <source>Special offers</source>
        <extracomment>purposes, contact.offers: title
----------
purposes, contact.offers: full_title</extracomment>
        <translation>العروض الخاصة</translation>
    </message>
    <message>
        <source>Special offers and deals</source>
        <extracomment>cases, offers: title</extracomment>
        <translation>العروض الخاصة والصفقات</translation>
    </message>
    <message>
        <source>Statistics</source>
        <extracomment>purposes, cookies.statistics: title</extracomment>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Statistics cookies</source>
        <extracomment>purposes, cookies.statistics: full_title
----------
cookies, statistics: title</extracomment>
        <translation>ملفات تعريف ارتباط الإحصاءات</translation>
    </message>
    <message>
        <source>Suggest ALSOFT products and services that may suit you.</source>
        <extracomment>purposes, personalisation.recommendations: description</extracomment>
        <translation>اقتراح منتجات وخدمات من ALSOFT قد تناسبك.</translation>
    </message>
    <message>
        <source>Surveys</source>
        <extracomment>purposes, contact.surveys: title</extracomment>
        <translation>الاستطلاعات</translation>
    </message>
    <message>
        <source>Surveys and discussions</source>
        <extracomment>purposes, contact.surveys: full_title</extracomment>
        <translation>الاستطلاعات والنقاشات</translation>
    </message>
    <message>
        <source>Technical information about your computer or mobile device, such as its type, web browser or operating system.</source>
        <extracomment>data_items, technical: description</extracomment>
        <translation>معلومات تقنية عن حاسوبك أو جهازك المحمول، مثل نوعه أو متصفح الويب أو نظام التشغيل.</translation>
    </message>
    <message>
        <source>Tell you about new products and services.</source>
        <extracomment>purposes, contact.news: description</extracomment>
        <translation>إخبارك بالمنتجات والخدمات الجديدة.</translation>
    </message>
    <message>
        <source>Tell you apart from other users of the website.</source>
        <extracomment>cookies, session: description</extracomment>
        <translation>تميّزك من مستخدمي الموقع الآخرين.</translation>
    </message>
    <message>
        <source>The address is missing in ALSOFT&apos;s text; this one is ours: the DAA&apos;s public page.</source>
        <extracomment>opt_outs, daa: note</extracomment>
        <translation>العنوان غير مذكور في نص ALSOFT؛ وهذا العنوان من عندنا: صفحة DAA العامة.</translation>
    </message>
    <message>
        <source>The address is missing in ALSOFT&apos;s text; this one is ours: the NAI&apos;s public page.</source>
        <extracomment>opt_outs, nai: note</extracomment>
        <translation>العنوان غير مذكور في نص ALSOFT؛ وهذا العنوان من عندنا: صفحة NAI العامة.</translation>
    </message>
    <message>
        <source>The address of the last web page that you visited before coming to one of ALSOFT&apos;s sites.</source>
        <extracomment>data_items, referrer: description</extracomment>
        <translation>عنوان آخر صفحة ويب زرتها قبل القدوم إلى أحد مواقع ALSOFT.</translation>
    </message>
    <message>
        <source>The ads that you clicked on.</source>
        <extracomment>data_items, ads: description</extracomment>
        <translation>الإعلانات التي نقرت عليها.</translation>
    </message>
    <message>
        <source>The company whose sites, apps and programs you use.</source>
        <extracomment>recipients, alsoft: description</extracomment>
        <translation>الشركة التي تستخدم مواقعها وتطبيقاتها وبرامجها.</translation>
    </message>
    <message>
        <source>The credentials to start using what you purchased.</source>
        <extracomment>service_messages, credentials: description</extracomment>
        <translation>بيانات الاعتماد اللازمة لبدء استخدام ما اشتريته.</translation>
    </message>
    <message>
        <source>The general location is used to show ads; the policy gives no reason for the precise one.</source>
        <extracomment>data_items, location: why</extracomment>
        <translation>يُستخدم الموقع الجغرافي العام لعرض الإعلانات؛ ولا تذكر السياسة سببًا للموقع الدقيق.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t say how long: some cookies end with the browser session, some are kept for a fixed period.</source>
        <extracomment>cookies, statistics: kept
----------
cookies, advertising: kept</extracomment>
        <translation>لا تذكر السياسة المدة: تنتهي بعض ملفات تعريف الارتباط بانتهاء جلسة المتصفح، ويبقى بعضها مدة محددة.</translation>
    </message>
    <message>
        <source>The public</source>
        <extracomment>recipients, public: title</extracomment>
        <translation>عامة الناس</translation>
    </message>
    <message>
        <source>The words that you looked up, and the results that you selected.</source>
        <extracomment>data_items, words: description</extracomment>
        <translation>الكلمات التي بحثت عنها والنتائج التي اخترتها.</translation>
    </message>
    <message>
        <source>These messages concern what you have ordered.</source>
        <extracomment>service_messages, notices: reason</extracomment>
        <translation>تخص هذه الرسائل ما طلبته.</translation>
    </message>
    <message>
        <source>They analyse how ALSOFT&apos;s sites and apps are used.</source>
        <extracomment>recipients, analytics_companies: description</extracomment>
        <translation>تحلل كيفية استخدام مواقع ALSOFT وتطبيقاتها.</translation>
    </message>
    <message>
        <source>To measure ads, and to show ads that are more relevant to you.</source>
        <extracomment>data_items, ads: why</extracomment>
        <translation>لقياس أداء الإعلانات، ولعرض إعلانات أقرب إلى اهتماماتك.</translation>
    </message>
    <message>
        <source>To recognise you in apps, store your preferences, track your use of the apps, and show and measure ads.</source>
        <extracomment>data_items, device_id: why</extracomment>
        <translation>للتعرف عليك في التطبيقات، وحفظ تفضيلاتك، وتتبع استخدامك للتطبيقات، وعرض الإعلانات وقياس أدائها.</translation>
    </message>
    <message>
        <source>To run the app and see how it is used; the policy gives no reason for this item by itself.</source>
        <extracomment>data_items, online_status: why</extracomment>
        <translation>لتشغيل التطبيق ومعرفة كيفية استخدامه؛ ولا تذكر السياسة سببًا لهذا العنصر بمفرده.</translation>
    </message>
    <message>
        <source>To run the sites and apps, to see how they are used, and to choose ads.</source>
        <extracomment>data_items, usage: why</extracomment>
        <translation>لتشغيل المواقع والتطبيقات، ومعرفة كيفية استخدامها، واختيار الإعلانات.</translation>
    </message>
    <message>
        <source>To see how the sites and apps are used: analytics companies collect information about computers and devices.</source>
        <extracomment>data_items, technical: why</extracomment>
        <translation>لمعرفة كيفية استخدام المواقع والتطبيقات: تجمع شركات التحليلات معلومات عن الحواسيب والأجهزة.</translation>
    </message>
    <message>
        <source>To see how the sites are used, and to choose ads: advertisers may see searches made.</source>
        <extracomment>data_items, words: why</extracomment>
        <translation>لمعرفة كيفية استخدام المواقع، ولاختيار الإعلانات: قد يرى المعلنون عمليات البحث التي أُجريت.</translation>
    </message>
    <message>
        <source>To see how the sites are used; the policy gives no reason for this item by itself.</source>
        <extracomment>data_items, referrer: why
----------
data_items, ip_address: why</extracomment>
        <translation>لمعرفة كيفية استخدام المواقع؛ ولا تذكر السياسة سببًا لهذا العنصر بمفرده.</translation>
    </message>
    <message>
        <source>To store your preferences, such as the dictionary you used last.</source>
        <extracomment>data_items, settings: why</extracomment>
        <translation>لحفظ تفضيلاتك، مثل آخر قاموس استخدمته.</translation>
    </message>
    <message>
        <source>Totals about all users only, such as how many they are and their overall demographics.</source>
        <extracomment>recipients, public: description</extracomment>
        <translation>أرقام إجمالية عن جميع المستخدمين فقط، مثل عددهم وخصائصهم الديموغرافية العامة.</translation>
    </message>
    <message>
        <source>Tracking</source>
        <extracomment>groups, tracking: title</extracomment>
        <translation>التتبع</translation>
    </message>
    <message>
        <source>Trial and subscription notices</source>
        <extracomment>service_messages, notices: title</extracomment>
        <translation>إشعارات الفترة التجريبية والاشتراك</translation>
    </message>
    <message>
        <source>Until you close the browser.</source>
        <extracomment>cookies, session: kept</extracomment>
        <translation>حتى إغلاق المتصفح.</translation>
    </message>
    <message>
        <source>What you bought can&apos;t be provided without it.</source>
        <extracomment>purposes, service.account: reason</extracomment>
        <translation>لا يمكن تقديم ما اشتريته من دونه.</translation>
    </message>
    <message>
        <source>Where your mobile device is: in general automatically, precisely only if you have enabled it.</source>
        <extracomment>data_items, location: description</extracomment>
        <translation>مكان جهازك المحمول: على وجه العموم تلقائيًا، وبدقة فقط إذا فعّلت ذلك.</translation>
    </message>
    <message>
        <source>Words you looked up</source>
        <extracomment>data_items, words: title</extracomment>
        <translation>الكلمات التي بحثت عنها</translation>
    </message>
    <message>
        <source>You couldn&apos;t use your purchase without them.</source>
        <extracomment>service_messages, credentials: reason</extracomment>
        <translation>لا يمكنك استخدام ما اشتريته من دونها.</translation>
    </message>
    <message>
        <source>Your account</source>
        <extracomment>groups, service: title</extracomment>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>Your basic details are needed.</source>
        <extracomment>cases, register: description</extracomment>
        <translation>بياناتك الأساسية مطلوبة.</translation>
    </message>
    <message>
        <source>Your card details are used to bill what you bought.</source>
        <extracomment>service_messages, billing: description</extracomment>
        <translation>تُستخدم بيانات بطاقتك لتحصيل ثمن ما اشتريته.</translation>
    </message>
    <message>
        <source>Your computer&apos;s address on the Internet.</source>
        <extracomment>data_items, ip_address: description</extracomment>
        <translation>عنوان حاسوبك على الإنترنت.</translation>
    </message>
    <message>
        <source>Your credit card details, when you purchase a service.</source>
        <extracomment>data_items, card: description</extracomment>
        <translation>بيانات بطاقة الائتمان الخاصة بك، عند شراء خدمة.</translation>
    </message>
    <message>
        <source>Your details are needed, including credit card details.</source>
        <extracomment>cases, purchase: description</extracomment>
        <translation>بياناتك مطلوبة، ومنها بيانات بطاقة الائتمان.</translation>
    </message>
    <message>
        <source>Your details are needed.</source>
        <extracomment>cases, trial: description</extracomment>
        <translation>بياناتك مطلوبة.</translation>
    </message>
    <message>
        <source>Your details may be needed.</source>
        <extracomment>cases, offers: description</extracomment>
        <translation>قد تكون بياناتك مطلوبة.</translation>
    </message>
    <message>
        <source>Your e-mail address, when you choose to share it.</source>
        <extracomment>data_items, email: description</extracomment>
        <translation>عنوان بريدك الإلكتروني، حين تختار مشاركته.</translation>
    </message>
    <message>
        <source>Your mobile device&apos;s unique ID number.</source>
        <extracomment>data_items, device_id: description</extracomment>
        <translation>رقم التعريف الفريد لجهازك المحمول.</translation>
    </message>
    <message>
        <source>Your name, when you choose to share it.</source>
        <extracomment>data_items, name: description</extracomment>
        <translation>اسمك، حين تختار مشاركته.</translation>
    </message>
    <message>
        <source>Your phone number, when you choose to share it.</source>
        <extracomment>data_items, phone: description</extracomment>
        <translation>رقم هاتفك، حين تختار مشاركته.</translation>
    </message>
    <message>
        <source>Your preferences and settings, such as time zone and language.</source>
        <extracomment>data_items, settings: description</extracomment>
        <translation>تفضيلاتك وإعداداتك، مثل المنطقة الزمنية واللغة.</translation>
    </message>
    <message>
        <source>Your username stands on what you submit or post; others may collect and use what you post in public areas.</source>
        <extracomment>recipients, other_users: description</extracomment>
        <translation>يظهر اسم المستخدم الخاص بك على ما ترسله أو تنشره؛ وقد يجمع الآخرون ما تنشره في المساحات العامة ويستخدمونه.</translation>
    </message>
    <message>
        <source>account, sign in, login, credentials, subscription, billing, payment, trial</source>
        <extracomment>purposes, service.account: what a search finds it by</extracomment>
        <translation>حساب, حسابي, تسجيل الدخول, تسجيل دخول, دخول, بيانات الدخول, كلمة المرور, اشتراك, فوترة, فاتورة, فواتير, دفع, تجربة, فترة تجريبية</translation>
    </message>
    <message>
        <source>cookies, advertising, ads, nai, daa, tracking</source>
        <extracomment>purposes, cookies.advertising: what a search finds it by</extracomment>
        <translation>ملفات تعريف الارتباط, كوكيز, إعلان, إعلانات, اعلانات, إعلانية, nai, daa, تتبع, رفض التتبع</translation>
    </message>
    <message>
        <source>cookies, preferences, dictionary, settings, remember</source>
        <extracomment>purposes, cookies.preferences: what a search finds it by</extracomment>
        <translation>ملفات تعريف الارتباط, كوكيز, تفضيلات, قاموس, معجم, إعدادات, اعدادات, تذكر</translation>
    </message>
    <message>
        <source>cookies, session, necessary, essential, sign in</source>
        <extracomment>purposes, cookies.necessary: what a search finds it by</extracomment>
        <translation>ملفات تعريف الارتباط, كوكيز, جلسة, ضروري, ضرورية, أساسي, أساسية, تسجيل الدخول</translation>
    </message>
    <message>
        <source>cookies, statistics, visits, count, measure</source>
        <extracomment>purposes, cookies.statistics: what a search finds it by</extracomment>
        <translation>ملفات تعريف الارتباط, كوكيز, إحصاءات, احصاءات, إحصائيات, احصائيات, زيارات, عدد, قياس</translation>
    </message>
    <message>
        <source>location, gps, geographic, where</source>
        <extracomment>purposes, location.precise: what a search finds it by</extracomment>
        <translation>موقع, الموقع الجغرافي, موقع جغرافي, مكان, أين, نظام تحديد المواقع, جي بي إس, gps</translation>
    </message>
    <message>
        <source>news, newsletter, e-mail, unsubscribe, marketing</source>
        <extracomment>purposes, contact.news: what a search finds it by</extracomment>
        <translation>أخبار, اخبار, نشرة إخبارية, نشرة, بريد إلكتروني, إيميل, إلغاء الاشتراك, تسويق</translation>
    </message>
    <message>
        <source>offers, deals, discount, unsubscribe, marketing</source>
        <extracomment>purposes, contact.offers: what a search finds it by</extracomment>
        <translation>عروض, صفقات, تخفيض, تخفيضات, خصم, خصومات, إلغاء الاشتراك, تسويق</translation>
    </message>
    <message>
        <source>opt out of Tracking</source>
        <extracomment>purposes, tracking.analytics: subtitle</extracomment>
        <translation>opt out of Tracking</translation>
    </message>
    <message>
        <source>opt out of tracking, tracking, track, advertising, ads, device id</source>
        <extracomment>purposes, tracking.advertising: what a search finds it by</extracomment>
        <translation>رفض التتبع, تتبع, تعقب, إلغاء التتبع, إيقاف التتبع, إعلان, إعلانات, اعلانات, معلنون, معرف الجهاز, معرّف الجهاز</translation>
    </message>
    <message>
        <source>opt out of tracking, tracking, track, analytics, telemetry, usage, device id</source>
        <extracomment>purposes, tracking.analytics: what a search finds it by</extracomment>
        <translation>رفض التتبع, تتبع, تعقب, إلغاء التتبع, إيقاف التتبع, تحليلات, تحليل, قياس عن بعد, استخدام, معرف الجهاز, معرّف الجهاز</translation>
    </message>
    <message>
        <source>recommendations, suggestions, personalise, personalize, profile</source>
        <extracomment>purposes, personalisation.recommendations: what a search finds it by</extracomment>
        <translation>توصيات, اقتراحات, تخصيص, ملف شخصي, مخصص</translation>
    </message>
    <message>
        <source>surveys, discussions, forum, prize draws, market research, unsubscribe</source>
        <extracomment>purposes, contact.surveys: what a search finds it by</extracomment>
        <translation>استطلاعات, استطلاع, استبيان, نقاشات, منتدى, سحوبات, جوائز, أبحاث السوق, إلغاء الاشتراك</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A backend key&apos;s kid is not its thumbprint.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>المعرّف kid لأحد مفاتيح الخادم ليس بصمته.</translation>
    </message>
    <message>
        <source>A clock that is wrong does this too. Check it: alsoft-prefs doctor</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>قد يكون السبب أيضًا ساعة غير صحيحة. لفحصها: alsoft-prefs doctor</translation>
    </message>
    <message>
        <source>A device ID is made with the first choice that is sent.</source>
        <extracomment>services/identity.py
----------
services/sync.py</extracomment>
        <translation>يُنشأ معرّف الجهاز مع أول اختيار يُرسل.</translation>
    </message>
    <message>
        <source>A device key can&apos;t be removed: {strerror}.</source>
        <extracomment>adapters/file_vault.py</extracomment>
        <translation>تعذرت إزالة أحد مفاتيح الجهاز: {strerror}.</translation>
    </message>
    <message>
        <source>A file of certificates (PEM) that are trusted beside the system&apos;s, never instead.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>ملف شهادات (PEM) يُوثَق بها إلى جانب شهادات النظام، لا بدلاً منها.</translation>
    </message>
    <message>
        <source>A key is not an Ed25519 public JWK.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>أحد المفاتيح ليس مفتاح Ed25519 عامًا بصيغة JWK.</translation>
    </message>
    <message>
        <source>A key is of small order: anybody can sign for it.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>أحد المفاتيح ذو رتبة صغيرة: يمكن لأي شخص التوقيع به.</translation>
    </message>
    <message>
        <source>A message asks for an extension that isn&apos;t known here.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>تطلب إحدى الرسائل امتدادًا غير معروف هنا.</translation>
    </message>
    <message>
        <source>A message is signed by a key that isn&apos;t trusted here.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>إحدى الرسائل موقَّعة بمفتاح غير موثوق هنا.</translation>
    </message>
    <message>
        <source>A message isn&apos;t of the type {typ}.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>إحدى الرسائل ليست من النوع {typ}.</translation>
    </message>
    <message>
        <source>A message isn&apos;t signed with Ed25519.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>إحدى الرسائل غير موقَّعة بخوارزمية Ed25519.</translation>
    </message>
    <message>
        <source>A message&apos;s header</source>
        <extracomment>core/jws.py</extracomment>
        <translation>ترويسة الرسالة</translation>
    </message>
    <message>
        <source>A message&apos;s payload</source>
        <extracomment>core/jws.py</extracomment>
        <translation>محتوى الرسالة</translation>
    </message>
    <message>
        <source>A message&apos;s signature doesn&apos;t hold.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>توقيع إحدى الرسائل غير صحيح.</translation>
    </message>
    <message>
        <source>A network log-in page does this: log in there, then sync again.</source>
        <extracomment>adapters/http_backend.py
----------
services/exchange.py</extracomment>
        <translation>قد يكون السبب صفحة تسجيل دخول إلى الشبكة: يُرجى تسجيل الدخول فيها، ثم المزامنة من جديد.</translation>
    </message>
    <message>
        <source>A new device ID at each log-in</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>معرّف جهاز جديد عند كل تسجيل دخول</translation>
    </message>
    <message>
        <source>A newer version of this program may read it.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>قد يتمكن إصدار أحدث من هذا البرنامج من قراءتها.</translation>
    </message>
    <message>
        <source>A policy&apos;s signed statement says something else than the answer.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>بيان السياسة الموقَّع لا يطابق الرد.</translation>
    </message>
    <message>
        <source>A policy&apos;s statement</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>بيان السياسة</translation>
    </message>
    <message>
        <source>A policy&apos;s statement has a bad date.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>في بيان السياسة تاريخ غير صالح.</translation>
    </message>
    <message>
        <source>A policy&apos;s statement has a bad hash or language.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>في بيان السياسة قيمة تجزئة أو لغة غير صالحة.</translation>
    </message>
    <message>
        <source>A proof is for another request.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation>أحد الإثباتات يخص طلبًا آخر.</translation>
    </message>
    <message>
        <source>A proof is older or newer than 60 seconds.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation>يبعد وقت أحد الإثباتات عن الوقت الحالي أكثر من 60 ثانية.</translation>
    </message>
    <message>
        <source>A proof is too long.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation>أحد الإثباتات أطول من اللازم.</translation>
    </message>
    <message>
        <source>A proof lacks its time or identifier.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation>أحد الإثباتات بلا وقت أو بلا معرّف.</translation>
    </message>
    <message>
        <source>A proof&apos;s time is out of range.</source>
        <extracomment>core/proofs.py</extracomment>
        <translation>وقت أحد الإثباتات خارج النطاق.</translation>
    </message>
    <message>
        <source>A receipt</source>
        <extracomment>core/receipts.py</extracomment>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>A receipt is for another device or another record.</source>
        <extracomment>core/receipts.py</extracomment>
        <translation>أحد الإيصالات يخص جهازًا آخر أو سجلًا آخر.</translation>
    </message>
    <message>
        <source>A receipt is for other bytes than those that were sent.</source>
        <extracomment>core/receipts.py</extracomment>
        <translation>أحد الإيصالات يخص بايتات غير التي أُرسلت.</translation>
    </message>
    <message>
        <source>A record</source>
        <extracomment>core/records.py</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>A record isn&apos;t what was signed.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>ثمة سجل ليس كما وُقّع.</translation>
    </message>
    <message>
        <source>A record of another device stands in the chain.</source>
        <extracomment>core/records.py</extracomment>
        <translation>في السلسلة سجل يخص جهازًا آخر.</translation>
    </message>
    <message>
        <source>A record of {count} bytes is over {max_record_bytes}.</source>
        <extracomment>core/records.py</extracomment>
        <translation>سجل حجمه {count} بايت يتجاوز الحد، وهو {max_record_bytes}.</translation>
    </message>
    <message>
        <source>A record&apos;s device isn&apos;t the thumbprint of its key.</source>
        <extracomment>core/records.py</extracomment>
        <translation>الجهاز في أحد السجلات ليس بصمة مفتاحه.</translation>
    </message>
    <message>
        <source>A record&apos;s policy</source>
        <extracomment>core/records.py</extracomment>
        <translation>السياسة في السجل</translation>
    </message>
    <message>
        <source>A record&apos;s program</source>
        <extracomment>core/records.py</extracomment>
        <translation>البرنامج في السجل</translation>
    </message>
    <message>
        <source>A record&apos;s schema isn&apos;t known here.</source>
        <extracomment>core/records.py</extracomment>
        <translation>مخطط أحد السجلات غير معروف هنا.</translation>
    </message>
    <message>
        <source>A signed message doesn&apos;t say which key signed it.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>لا تذكر رسالة موقَّعة أي مفتاح وقّعها.</translation>
    </message>
    <message>
        <source>A signed message has three parts; this one doesn&apos;t.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>للرسالة الموقَّعة ثلاثة أجزاء؛ وهذه ليست كذلك.</translation>
    </message>
    <message>
        <source>A signed message isn&apos;t base64url.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>إحدى الرسائل الموقَّعة ليست بترميز base64url.</translation>
    </message>
    <message>
        <source>A signed message isn&apos;t in canonical base64url.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>إحدى الرسائل الموقَّعة ليست بترميز base64url المعياري.</translation>
    </message>
    <message>
        <source>A version of the policy has another text than was signed.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>نص أحد إصدارات السياسة غير النص الذي وُقِّع.</translation>
    </message>
    <message>
        <source>A version of the policy is larger than 1 MiB.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>أحد إصدارات السياسة أكبر من 1 ميبيبايت.</translation>
    </message>
    <message>
        <source>A version of the policy isn&apos;t text.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>أحد إصدارات السياسة ليس نصًا.</translation>
    </message>
    <message>
        <source>A version of the policy says something else than was signed.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>أحد إصدارات السياسة لا يطابق ما وُقِّع.</translation>
    </message>
    <message>
        <source>A version of the policy: {message}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>إصدار من السياسة: {message}</translation>
    </message>
    <message>
        <source>A version was damaged: {path}.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>أحد الإصدارات تالف: {path}.</translation>
    </message>
    <message>
        <source>A web page came instead of ALSOFT&apos;s answer. {kept}</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>وصلت صفحة ويب بدلًا من رد ALSOFT. {kept}</translation>
    </message>
    <message>
        <source>ALSOFT Privacy Preferences</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>تفضيلات الخصوصية في ALSOFT</translation>
    </message>
    <message>
        <source>ALSOFT Privacy Preferences, any version</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>تفضيلات الخصوصية في ALSOFT، أي إصدار</translation>
    </message>
    <message>
        <source>ALSOFT answered for another device.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>ردت ALSOFT بشأن جهاز آخر.</translation>
    </message>
    <message>
        <source>ALSOFT answered with a record of another device.</source>
        <extracomment>services/exchange.py
----------
services/holdings.py</extracomment>
        <translation>ردت ALSOFT بسجل يخص جهازًا آخر.</translation>
    </message>
    <message>
        <source>ALSOFT answered with a text of the policy twice.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>ردت ALSOFT بأحد نصوص السياسة مرتين.</translation>
    </message>
    <message>
        <source>ALSOFT answered with another version of the policy.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>ردت ALSOFT بإصدار آخر من السياسة.</translation>
    </message>
    <message>
        <source>ALSOFT can&apos;t be reached</source>
        <extracomment>core/errors.py</extracomment>
        <translation>تعذر الوصول إلى ALSOFT</translation>
    </message>
    <message>
        <source>ALSOFT doesn&apos;t list the version of the policy in force.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>لا تدرج ALSOFT إصدار السياسة الساري في قائمتها.</translation>
    </message>
    <message>
        <source>ALSOFT holds nothing for this computer: it has no device ID.</source>
        <extracomment>services/identity.py
----------
services/sync.py</extracomment>
        <translation>لا تحتفظ ALSOFT بشيء عن هذا الحاسوب: ليس له معرّف جهاز.</translation>
    </message>
    <message>
        <source>ALSOFT is busy and asks to wait. {kept}</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>خادم ALSOFT مشغول ويطلب الانتظار. {kept}</translation>
    </message>
    <message>
        <source>ALSOFT isn&apos;t asked: sending is off, or no address is set.</source>
        <extracomment>services/sync.py</extracomment>
        <translation>لا تُسأل ALSOFT: الإرسال متوقف، أو لم يُضبط عنوان.</translation>
    </message>
    <message>
        <source>ALSOFT knows nothing of this device ID, though it gave receipts for it.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>لا تعرف ALSOFT شيئًا عن معرّف الجهاز هذا، مع أنها أصدرت إيصالات له.</translation>
    </message>
    <message>
        <source>ALSOFT lists a version of the policy twice.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>تدرج ALSOFT أحد إصدارات السياسة مرتين.</translation>
    </message>
    <message>
        <source>ALSOFT now lists version {version} of the policy with another text than the one on this computer.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>تدرج ALSOFT الآن الإصدار {version} من السياسة بنص غير الموجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>ALSOFT published version {untold} of its privacy policy</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>نشرت ALSOFT الإصدار {untold} من سياسة الخصوصية</translation>
    </message>
    <message>
        <source>ALSOFT refused the record ({status}): {detail}</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>رفضت ALSOFT السجل ({status}): {detail}</translation>
    </message>
    <message>
        <source>ALSOFT states a decision that isn&apos;t known here.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>تذكر ALSOFT قرارًا غير معروف هنا.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>رد ALSOFT</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer about the policy</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>رد ALSOFT بشأن السياسة</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer can&apos;t be used (status {status}, {value}). {kept}</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>تعذر استخدام رد ALSOFT (الحالة {status}، {value}). {kept}</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer doesn&apos;t verify: {message} Your choices are kept.</source>
        <extracomment>services/head_check.py</extracomment>
        <translation>لم يجتز رد ALSOFT التحقق: {message} اختياراتك محفوظة.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer doesn&apos;t verify: {message} {kept}</source>
        <extracomment>services/tries.py</extracomment>
        <translation>لم يجتز رد ALSOFT التحقق: {message} {kept}</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer has no end. Nothing is lost.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>لا نهاية لرد ALSOFT. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer is signed by a key that isn&apos;t trusted here: it is neither the one seen first nor vouched for by it.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>رد ALSOFT موقَّع بمفتاح غير موثوق هنا: ليس المفتاح الذي عُرف أولًا، ولا مفتاحًا يشهد له ذلك المفتاح.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer lacks a text of the policy that it lists.</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>ينقص رد ALSOFT أحد نصوص السياسة التي يدرجها.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer lacks its {name}.</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>ينقص رد ALSOFT الحقل {name}.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s answer lacks the record that it holds. Nothing is lost.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>ينقص رد ALSOFT السجل الذي تحتفظ به. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s list of policies</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>قائمة السياسات لدى ALSOFT</translation>
    </message>
    <message>
        <source>ALSOFT&apos;s records and this computer&apos;s don&apos;t agree. Your choices are kept.</source>
        <extracomment>services/sync.py</extracomment>
        <translation>لا تتفق سجلات ALSOFT مع سجلات هذا الحاسوب. اختياراتك محفوظة.</translation>
    </message>
    <message>
        <source>Additional certificates</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>شهادات إضافية</translation>
    </message>
    <message>
        <source>Address for reports of abuse</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>عنوان الإبلاغ عن إساءة الاستخدام</translation>
    </message>
    <message>
        <source>Address of the backend</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Always on: the service can&apos;t work without it.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>مفعَّل دائمًا: لا تعمل الخدمة من دونه.</translation>
    </message>
    <message>
        <source>An Ed25519 public key has 32 bytes.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>مفتاح Ed25519 العام طوله 32 بايت.</translation>
    </message>
    <message>
        <source>An Ed25519 signature has 64 bytes.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>توقيع Ed25519 طوله 64 بايت.</translation>
    </message>
    <message>
        <source>An erasure receipt</source>
        <extracomment>core/receipts.py</extracomment>
        <translation>إيصال المحو</translation>
    </message>
    <message>
        <source>An erasure receipt is for another device.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>أحد إيصالات المحو يخص جهازًا آخر.</translation>
    </message>
    <message>
        <source>Another program keeps it busy; try again.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>يشغله برنامج آخر؛ يُرجى المحاولة من جديد.</translation>
    </message>
    <message>
        <source>As root: chown root:root {path}; chmod go-w {path}</source>
        <extracomment>adapters/managed/folders.py</extracomment>
        <translation>بصلاحيات root: chown root:root {path}; chmod go-w {path}</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Before entry {before} of the journal, {missing} of its entries are missing.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>قبل الإدخال {before} في ملف المحفوظات إدخالات مفقودة، عددها {missing}.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <extracomment>adapters/config_file.py
----------
adapters/file_vault.py
----------
adapters/published_file.py</extracomment>
        <translation>يُرجى التحقق من الأذونات.</translation>
    </message>
    <message>
        <source>Check that you may read and write {folder}, and the disk&apos;s free space.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>يُرجى التحقق من إمكان القراءة والكتابة في {folder}، ومن المساحة الحرة على القرص.</translation>
    </message>
    <message>
        <source>Check the address, and who intercepts this computer&apos;s connections.</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>تحقق من العنوان، وممن يعترض اتصالات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Check the address: alsoft-prefs config show</source>
        <extracomment>adapters/http_backend.py
----------
services/doctor.py</extracomment>
        <translation>للتحقق من العنوان: alsoft-prefs config show</translation>
    </message>
    <message>
        <source>Check the clock of this computer and who intercepts its connections.</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>يُرجى التحقق من ساعة هذا الحاسوب، وممن يعترض اتصالاته.</translation>
    </message>
    <message>
        <source>Check the clock of this computer. If it is right, tell your administrator.</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>تحقق من ساعة هذا الحاسوب. إذا كانت صحيحة، فيُرجى إبلاغ المسؤول.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the disk&apos;s free space.</source>
        <extracomment>adapters/config_file.py
----------
adapters/fetched_policies.py
----------
adapters/sync_lock.py</extracomment>
        <translation>يُرجى التحقق من أذونات المجلد والمساحة الحرة على القرص.</translation>
    </message>
    <message>
        <source>Check the network and the address: alsoft-prefs config show</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>يُرجى التحقق من الشبكة ومن العنوان: alsoft-prefs config show</translation>
    </message>
    <message>
        <source>Check the permissions of {directory}.</source>
        <extracomment>adapters/file_vault.py</extracomment>
        <translation>يُرجى التحقق من أذونات {directory}.</translation>
    </message>
    <message>
        <source>Check their permissions, then run it again.</source>
        <extracomment>adapters/purge.py</extracomment>
        <translation>يُرجى التحقق من الأذونات، ثم التشغيل من جديد.</translation>
    </message>
    <message>
        <source>Choices are kept on this computer. Unlock the keyring, then sync again.</source>
        <extracomment>adapters/keyring_vault.py</extracomment>
        <translation>الاختيارات محفوظة على هذا الحاسوب. يُرجى فتح قفل حلقة المفاتيح، ثم المزامنة من جديد.</translation>
    </message>
    <message>
        <source>Choices are kept. Sync from the desktop session, or: alsoft-prefs device reset</source>
        <extracomment>adapters/system_vault.py</extracomment>
        <translation>الاختيارات محفوظة. يُرجى إجراء المزامنة من جلسة سطح المكتب، أو استخدام: alsoft-prefs device reset</translation>
    </message>
    <message>
        <source>Choices are kept; mend the folder&apos;s permissions, then sync again.</source>
        <extracomment>adapters/file_vault.py</extracomment>
        <translation>الاختيارات محفوظة؛ يُرجى إصلاح أذونات المجلد، ثم المزامنة من جديد.</translation>
    </message>
    <message>
        <source>Choose again what you want; each choice mends its own state.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>يُرجى اختيار ما تريده من جديد؛ فكل اختيار يُصلح حالته.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <extracomment>gui/presenters/history.py
----------
gui/widgets/flow_paper.py
----------
gui/widgets/policy_paper.py</extracomment>
        <translation>يُرجى اختيار مجلد آخر، أو إخلاء مساحة.</translation>
    </message>
    <message>
        <source>Compare what holds now: alsoft-prefs status</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>لمقارنة ما يسري الآن: alsoft-prefs status</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set on this computer, and is obeyed.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>الإشارة DO_NOT_TRACK مضبوطة على هذا الحاسوب، ويُعمل بها.</translation>
    </message>
    <message>
        <source>DO_NOT_TRACK is set, and obeyed.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>الإشارة DO_NOT_TRACK مضبوطة، ويُعمل بها.</translation>
    </message>
    <message>
        <source>Deny: {title}</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>رفض: {title}</translation>
    </message>
    <message>
        <source>Did you mean {list}?</source>
        <extracomment>core/catalog.py
----------
services/preferences.py</extracomment>
        <translation>هل المقصود {list}؟</translation>
    </message>
    <message>
        <source>Disabled means the same as not configured.</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>«معطّل» يعني «غير مكوّن» نفسه.</translation>
    </message>
    <message>
        <source>Each log-in should get a device ID of its own, but the system doesn&apos;t tell this session from others. The ID stays.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>ينبغي أن يكون لكل تسجيل دخول معرّف جهاز خاص به، لكن النظام لا يميّز هذه الجلسة عن غيرها. يبقى المعرّف.</translation>
    </message>
    <message>
        <source>Enabled: yes. Disabled: no. Not configured: nothing is set.</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>ممكّن: نعم. معطّل: لا. غير مكوّن: لا يُحدَّد شيء.</translation>
    </message>
    <message>
        <source>Entry {position} of the journal can&apos;t be read: {reason}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>تعذرت قراءة الإدخال {position} في ملف المحفوظات: {reason}.</translation>
    </message>
    <message>
        <source>Everything but the device&apos;s key is removed. {message}</source>
        <extracomment>bootstrap.py</extracomment>
        <translation>أُزيل كل شيء ما عدا مفتاح الجهاز. {message}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>services/holdings.py</extracomment>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Find out who intercepts this computer&apos;s connections. If it is your organisation, its administrator can have that trusted: network.extra_ca_file.</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>اعرف من يعترض اتصالات هذا الحاسوب. إذا كانت مؤسستك، فيمكن للمسؤول فيها أن يجعله موثوقًا: network.extra_ca_file.</translation>
    </message>
    <message>
        <source>For example: sync.enabled=false</source>
        <extracomment>core/config.py</extracomment>
        <translation>مثال: sync.enabled=false</translation>
    </message>
    <message>
        <source>For example: tracking.analytics=deny</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>مثال: tracking.analytics=deny</translation>
    </message>
    <message>
        <source>For virtual desktops that are made anew each time; choices are carried over.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>لأسطح المكتب الافتراضية التي تُنشأ من جديد في كل مرة؛ وتُنقَل الاختيارات معها.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>يُرجى إخلاء مساحة على القرص، ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Free some space or mend the folder&apos;s permissions, then choose again.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation>يُرجى إخلاء مساحة أو إصلاح أذونات المجلد، ثم الاختيار من جديد.</translation>
    </message>
    <message>
        <source>Have it let {host} through without, or give them in HTTPS_PROXY. {source}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>اجعله يسمح بمرور {host} من دونهما، أو ضعهما في HTTPS_PROXY. {source}</translation>
    </message>
    <message>
        <source>If it lasts, tell your administrator.</source>
        <extracomment>services/exchange.py
----------
services/holdings.py</extracomment>
        <translation>إذا استمر ذلك، فيُرجى إبلاغ المسؤول.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>يُرجى تثبيت الإصدار الأحدث من جديد.</translation>
    </message>
    <message>
        <source>Install the newest version; until then nothing new is allowed.</source>
        <extracomment>adapters/sqlite_journal.py</extracomment>
        <translation>يُرجى تثبيت أحدث إصدار؛ وحتى ذلك الحين لا يُسمح بشيء جديد.</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <extracomment>adapters/policy_files.py</extracomment>
        <translation>يُرجى تثبيت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>It agrees with the backend&apos;s.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>تتفق مع ساعة الخادم.</translation>
    </message>
    <message>
        <source>It belongs to somebody else than root, or others can write to it. Only what is denied here holds.</source>
        <extracomment>adapters/managed/folders.py</extracomment>
        <translation>ليس ملكاً لـ root، أو يستطيع آخرون الكتابة فيه. ولا يسري منه إلا ما يُرفَض فيه.</translation>
    </message>
    <message>
        <source>It can be used.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>صالحة للاستخدام.</translation>
    </message>
    <message>
        <source>It can only be recommended: the person&apos;s own choice goes before it.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>لا يمكن إلا أن يُوصى به: فاختيار الشخص نفسه مقدَّم عليه.</translation>
    </message>
    <message>
        <source>It can&apos;t be listed: {strerror}.</source>
        <extracomment>adapters/managed/folders.py</extracomment>
        <translation>تعذر سرد المحتوى: {strerror}.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {strerror}.</source>
        <extracomment>adapters/managed/folders.py
----------
adapters/managed/macos.py
----------
adapters/managed/windows.py</extracomment>
        <translation>تعذرت القراءة: {strerror}.</translation>
    </message>
    <message>
        <source>It is for another device.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>يخص جهازًا آخر.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>It is tried again; if it lasts: alsoft-prefs device reset</source>
        <extracomment>services/sync.py</extracomment>
        <translation>تُعاد المحاولة؛ وإذا استمر ذلك: alsoft-prefs device reset</translation>
    </message>
    <message>
        <source>It is {total_seconds} s away from the backend&apos;s.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>تختلف عن ساعة الخادم بمقدار {total_seconds} ث.</translation>
    </message>
    <message>
        <source>It isn&apos;t JSON: {error}.</source>
        <extracomment>adapters/managed/folders.py</extracomment>
        <translation>ليس بصيغة JSON: {error}.</translation>
    </message>
    <message>
        <source>It isn&apos;t a JSON object.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>ليس كائن JSON.</translation>
    </message>
    <message>
        <source>It isn&apos;t a dictionary of settings.</source>
        <extracomment>adapters/managed/macos.py</extracomment>
        <translation>ليس قاموس إعدادات.</translation>
    </message>
    <message>
        <source>It isn&apos;t a property list: {error}.</source>
        <extracomment>adapters/managed/macos.py</extracomment>
        <translation>ليس قائمة خصائص: {error}.</translation>
    </message>
    <message>
        <source>It isn&apos;t on this computer: the profile was copied or restored.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>ليس على هذا الحاسوب: نُسخ الملف الشخصي أو استُعيد.</translation>
    </message>
    <message>
        <source>It isn&apos;t the record that was stored.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>ليس هذا هو السجل الذي خُزّن.</translation>
    </message>
    <message>
        <source>It was confirmed, and its receipt is gone.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>تم تأكيده، لكن إيصاله لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Kept in a file that only you can read, not in a keyring.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>محفوظ في ملف لا يستطيع قراءته سواك، لا في حلقة مفاتيح.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>محفوظ في حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Keys are those in the file: {list}. Compare them.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>المفاتيح هي تلك الموجودة في الملف: {list}. يُرجى مقارنتها.</translation>
    </message>
    <message>
        <source>Keys of the backend</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>مفاتيح الخادم</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Locked by your organisation</source>
        <extracomment>core/errors.py</extracomment>
        <translation>مقفل من قِبل مؤسستك</translation>
    </message>
    <message>
        <source>Make a new device ID: alsoft-prefs device reset</source>
        <extracomment>core/errors.py</extracomment>
        <translation>لإنشاء معرّف جهاز جديد: alsoft-prefs device reset</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <extracomment>adapters/memory.py</extracomment>
        <translation>يُرجى إنشاء واحد أولًا.</translation>
    </message>
    <message>
        <source>Mend catalog.toml; if it came with the program, install the program again.</source>
        <extracomment>core/catalog_reader.py</extracomment>
        <translation>يُرجى إصلاح catalog.toml؛ وإن كان قد جاء مع البرنامج، فيُرجى تثبيت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Mend it in config.toml; until then nothing is sent.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>يُرجى تصحيح ذلك في config.toml؛ وحتى ذلك الحين لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Mend or remove it; until then nothing is sent.</source>
        <extracomment>adapters/config_file.py</extracomment>
        <translation>يُرجى إصلاحه أو إزالته؛ وحتى ذلك الحين لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Mend the folder&apos;s permissions or free some space, then choose again.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation>يُرجى إصلاح أذونات المجلد أو إخلاء مساحة، ثم الاختيار من جديد.</translation>
    </message>
    <message>
        <source>Name a file that ends with .pdf or .svg.</source>
        <extracomment>gui/widgets/flow_paper.py</extracomment>
        <translation>يُرجى تحديد ملف امتداده pdf أو svg.</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>اسم المؤسسة</translation>
    </message>
    <message>
        <source>New versions of the privacy policy couldn&apos;t be asked for. {stay}</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>تعذر السؤال عن إصدارات جديدة من سياسة الخصوصية. {stay}</translation>
    </message>
    <message>
        <source>No address is set, so choices stay on this computer.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>لم يُضبط عنوان، لذا تبقى الاختيارات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No purpose was named.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>لم يُذكر أي غرض.</translation>
    </message>
    <message>
        <source>None yet. It would be kept in {where}.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>لا يوجد بعد. سيُحفظ في {where}.</translation>
    </message>
    <message>
        <source>None.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>لا توجد.</translation>
    </message>
    <message>
        <source>Not asked: sending is off.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>لم يُسأل: الإرسال متوقف.</translation>
    </message>
    <message>
        <source>Nothing chosen, nothing published.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>لم يُختر شيء، ولم يُنشر شيء.</translation>
    </message>
    <message>
        <source>Nothing is confirmed; your choices are kept.</source>
        <extracomment>services/tries.py</extracomment>
        <translation>لم يُؤكَّد شيء؛ اختياراتك محفوظة.</translation>
    </message>
    <message>
        <source>Nothing optional is allowed until it is mended.</source>
        <extracomment>adapters/database.py
----------
adapters/published_file.py</extracomment>
        <translation>لا يُسمح بشيء اختياري حتى يُصلَح.</translation>
    </message>
    <message>
        <source>Nothing optional is allowed until you choose again.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>لا يُسمح بشيء اختياري حتى تختار من جديد.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync fetches it again.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>لا يلزم فعل شيء: تجلبه المزامنة التالية من جديد.</translation>
    </message>
    <message>
        <source>Nothing to do: the next sync makes a new device ID.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>لا يلزم فعل شيء: تُنشئ المزامنة التالية معرّف جهاز جديدًا.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Nothing was set: {problem}</source>
        <extracomment>core/config.py</extracomment>
        <translation>لم يُضبط شيء: {problem}</translation>
    </message>
    <message>
        <source>Off until you choose.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>متوقف حتى تختار.</translation>
    </message>
    <message>
        <source>One is made with the first choice that is sent.</source>
        <extracomment>services/identity.py</extracomment>
        <translation>يُنشأ مع أول اختيار يُرسل.</translation>
    </message>
    <message>
        <source>Only the person can allow; the one value is &quot;deny&quot;. It is not applied.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>السماح للشخص نفسه وحده؛ والقيمة الوحيدة الممكنة هي &quot;deny&quot;. لم تُطبَّق.</translation>
    </message>
    <message>
        <source>Open the window, or choose again; that publishes it anew.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>يُرجى فتح النافذة، أو الاختيار من جديد؛ فذلك ينشره مجددًا.</translation>
    </message>
    <message>
        <source>Other programs don&apos;t see the latest choice.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>لا ترى البرامج الأخرى آخر اختيار.</translation>
    </message>
    <message>
        <source>Other programs see the latest choice.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>ترى البرامج الأخرى آخر اختيار.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Recommended (people may change it)</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>موصى به (يمكن للشخص تغييره)</translation>
    </message>
    <message>
        <source>Recommended by your organisation; you can change it.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>موصى به من مؤسستك؛ ويمكنك تغييره.</translation>
    </message>
    <message>
        <source>Record {name}…: {said}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>السجل {name}…: {said}</translation>
    </message>
    <message>
        <source>Record {number} in the file: {message}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>السجل {number} في الملف: {message}</translation>
    </message>
    <message>
        <source>Record {number} of {device}… ({hash}…)</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>السجل {number} للجهاز {device}… ({hash}…)</translation>
    </message>
    <message>
        <source>Record {number}, which it follows, isn&apos;t here or doesn&apos;t hold.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>السجل {number}، الذي يسبقه، غير موجود هنا أو غير صحيح.</translation>
    </message>
    <message>
        <source>Record {seq} doesn&apos;t follow record {seq2}.</source>
        <extracomment>core/records.py
----------
services/checking.py</extracomment>
        <translation>السجل {seq} لا يلي السجل {seq2}.</translation>
    </message>
    <message>
        <source>See what holds, and choose again: alsoft-prefs status</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>للاطلاع على ما يسري، ثم الاختيار من جديد: alsoft-prefs status</translation>
    </message>
    <message>
        <source>See who says so: alsoft-prefs managed show</source>
        <extracomment>bootstrap.py
----------
services/preferences.py</extracomment>
        <translation>لمعرفة من حدد ذلك: alsoft-prefs managed show</translation>
    </message>
    <message>
        <source>See why: alsoft-prefs status</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>لمعرفة السبب: alsoft-prefs status</translation>
    </message>
    <message>
        <source>See: alsoft-prefs config show</source>
        <extracomment>bootstrap.py
----------
core/config.py
----------
services/sync.py</extracomment>
        <translation>للاطلاع: alsoft-prefs config show</translation>
    </message>
    <message>
        <source>See: alsoft-prefs history</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>للاطلاع: alsoft-prefs history</translation>
    </message>
    <message>
        <source>See: alsoft-prefs receipts list</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>للاطلاع: alsoft-prefs receipts list</translation>
    </message>
    <message>
        <source>Send choices to the backend</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>إرسال الاختيارات إلى الخادم</translation>
    </message>
    <message>
        <source>Set by your organisation; it can&apos;t be changed here.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>محدد من قِبل مؤسستك؛ ولا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>Set the computer&apos;s clock; erasure and history need it right within 60 s.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>يُرجى ضبط ساعة الحاسوب؛ فالمحو والمحفوظات يحتاجان إلى دقة في حدود 60 ث.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>core/errors.py</extracomment>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Start with only what is necessary</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>البدء بالضروري فقط</translation>
    </message>
    <message>
        <source>Sync from the desktop&apos;s own session: a task outside of it has none.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>زامِن من جلسة سطح المكتب نفسها: فالمهمة خارجها ليست لها جلسة.</translation>
    </message>
    <message>
        <source>Tell your administrator, or ALSOFT.</source>
        <extracomment>services/recording.py</extracomment>
        <translation>يُرجى إبلاغ المسؤول، أو ALSOFT.</translation>
    </message>
    <message>
        <source>Tell your administrator, or ALSOFT; this may be another server.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>يُرجى إبلاغ المسؤول، أو ALSOFT؛ فقد يكون هذا خادمًا آخر.</translation>
    </message>
    <message>
        <source>Tell your administrator. {source}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>يُرجى إبلاغ المسؤول. {source}</translation>
    </message>
    <message>
        <source>Tell your administrator: alsoft-prefs managed show names it too.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>أخبر مسؤول النظام لديك: الأمر alsoft-prefs managed show يذكره أيضاً.</translation>
    </message>
    <message>
        <source>Tell your administrator: it is the setting network.extra_ca_file.</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>يُرجى إبلاغ المسؤول: السبب هو الإعداد network.extra_ca_file.</translation>
    </message>
    <message>
        <source>That can&apos;t be done</source>
        <extracomment>core/errors.py</extracomment>
        <translation>لا يمكن إجراء ذلك</translation>
    </message>
    <message>
        <source>The backend states no usable list of keys.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>لا يذكر الخادم قائمة مفاتيح صالحة للاستخدام.</translation>
    </message>
    <message>
        <source>The backend&apos;s endorsements are not a list of signed messages.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>تزكيات مفاتيح الخادم ليست قائمة رسائل موقَّعة.</translation>
    </message>
    <message>
        <source>The backend&apos;s keys are not an object.</source>
        <extracomment>core/backend_keys.py</extracomment>
        <translation>مفاتيح الخادم ليست كائنًا.</translation>
    </message>
    <message>
        <source>The catalog can&apos;t be read: {where}: {what}.</source>
        <extracomment>core/catalog_reader.py</extracomment>
        <translation>تعذرت قراءة الفهرس: {where}: {what}.</translation>
    </message>
    <message>
        <source>The certificates in {extra_ca_file} can&apos;t be used: {strerror}. {kept}</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>تعذر استخدام الشهادات في {extra_ca_file}: {strerror}. {kept}</translation>
    </message>
    <message>
        <source>The chain of {device}… is whole from record {first} on: {count} records. Those before it aren&apos;t here.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>سلسلة {device}… كاملة ابتداءً من السجل {first}، وعدد سجلاتها {count}. أما السجلات السابقة فليست هنا.</translation>
    </message>
    <message>
        <source>The chain of {device}… is whole: {count} records.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>سلسلة {device}… كاملة، وعدد سجلاتها {count}.</translation>
    </message>
    <message>
        <source>The chain of {device}…: {message}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>سلسلة {device}…: {message}</translation>
    </message>
    <message>
        <source>The choices don&apos;t fit into a message to ALSOFT. {message} They hold on this computer, and are kept.</source>
        <extracomment>services/recording.py</extracomment>
        <translation>لا تتسع رسالة إلى ALSOFT للاختيارات. {message} وهي سارية على هذا الحاسوب ومحفوظة.</translation>
    </message>
    <message>
        <source>The data on this computer can&apos;t be used</source>
        <extracomment>core/errors.py</extracomment>
        <translation>تعذر استخدام البيانات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The device&apos;s key can&apos;t be kept in {directory}: {strerror}.</source>
        <extracomment>adapters/file_vault.py</extracomment>
        <translation>تعذر حفظ مفتاح الجهاز في {directory}: {strerror}.</translation>
    </message>
    <message>
        <source>The device&apos;s key in {where} is damaged. It is left as it is; choices are kept.</source>
        <extracomment>core/errors.py</extracomment>
        <translation>مفتاح الجهاز في {where} تالف. تُرك كما هو؛ والاختيارات محفوظة.</translation>
    </message>
    <message>
        <source>The device&apos;s key isn&apos;t here.</source>
        <extracomment>adapters/memory.py</extracomment>
        <translation>مفتاح الجهاز ليس هنا.</translation>
    </message>
    <message>
        <source>The device&apos;s key isn&apos;t in the profile, and this session has no keyring to ask.</source>
        <extracomment>adapters/system_vault.py</extracomment>
        <translation>مفتاح الجهاز ليس في الملف الشخصي، وليس لهذه الجلسة حلقة مفاتيح تُسأل.</translation>
    </message>
    <message>
        <source>The device&apos;s key isn&apos;t in this computer&apos;s keyring.</source>
        <extracomment>adapters/keyring_vault.py</extracomment>
        <translation>مفتاح الجهاز ليس في حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The device&apos;s key isn&apos;t on this computer.</source>
        <extracomment>adapters/file_vault.py
----------
services/exchange.py</extracomment>
        <translation>مفتاح الجهاز ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The environment sets it: HTTPS_PROXY, ALL_PROXY or NO_PROXY.</source>
        <extracomment>adapters/proxies.py</extracomment>
        <translation>تحدده متغيرات البيئة: HTTPS_PROXY أو ALL_PROXY أو NO_PROXY.</translation>
    </message>
    <message>
        <source>The erasure of {device}…: {message}</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>محو {device}…: {message}</translation>
    </message>
    <message>
        <source>The first record, and it alone, has no record before it.</source>
        <extracomment>core/records.py</extracomment>
        <translation>السجل الأول، وهو وحده، لا سجل قبله.</translation>
    </message>
    <message>
        <source>The journal holds less than was published from it: it was removed, or an older one restored. Of each choice, the less permissive of both counts.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>في ملف المحفوظات أقل مما نُشر منه: أُزيل الملف أو استُعيدت نسخة أقدم منه. ويُعتد في كل اختيار بالأقل سماحًا من الاثنين.</translation>
    </message>
    <message>
        <source>The journal holds something that this version can&apos;t read ({error}). It is left as it is.</source>
        <extracomment>adapters/sqlite_journal.py</extracomment>
        <translation>في ملف المحفوظات ما لا يستطيع هذا الإصدار قراءته ({error}). تُرك كما هو.</translation>
    </message>
    <message>
        <source>The journal was damaged ({error}). It is kept as {kept}; a new one is begun.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>كان ملف المحفوظات تالفًا ({error}). احتُفظ به باسم {kept}؛ وبُدئ ملف جديد.</translation>
    </message>
    <message>
        <source>The journal {path} can&apos;t be read: {reason}</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>تعذرت قراءة ملف المحفوظات {path}: {reason}</translation>
    </message>
    <message>
        <source>The journal {path} can&apos;t be written: {reason}</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>تعذرت الكتابة في ملف المحفوظات {path}: {reason}</translation>
    </message>
    <message>
        <source>The journal {path} is damaged ({error}), and can&apos;t be moved: {second}.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>ملف المحفوظات {path} تالف ({error})، وتعذر نقله: {second}.</translation>
    </message>
    <message>
        <source>The journal&apos;s entries and its state disagree.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>لا تتفق إدخالات ملف المحفوظات مع حالته.</translation>
    </message>
    <message>
        <source>The journal&apos;s entry that it was made of is gone, or can&apos;t be read.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>إدخال ملف المحفوظات الذي أُنشئ منه غير موجود، أو تتعذر قراءته.</translation>
    </message>
    <message>
        <source>The journal&apos;s entry was changed: it denies what was signed as allowed.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>تغيّر إدخال ملف المحفوظات: فهو لا يسمح بما وُقّع على أنه مسموح.</translation>
    </message>
    <message>
        <source>The journal&apos;s entry was changed: its policy isn&apos;t what was signed.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>تغيّر إدخال ملف المحفوظات: سياسته ليست التي وُقّع عليها.</translation>
    </message>
    <message>
        <source>The journal&apos;s entry was changed: its time or way isn&apos;t what was signed.</source>
        <extracomment>services/checking.py</extracomment>
        <translation>تغيّر إدخال ملف المحفوظات: وقته أو طريقته ليسا ما وُقّع.</translation>
    </message>
    <message>
        <source>The key alone says nothing; the keyring&apos;s own program can remove it.</source>
        <extracomment>bootstrap.py</extracomment>
        <translation>لا يدل المفتاح وحده على شيء؛ ويمكن إزالته ببرنامج حلقة المفاتيح نفسه.</translation>
    </message>
    <message>
        <source>The language of the window and of the policy&apos;s text; system follows the system.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>لغة النافذة ونص السياسة؛ والقيمة system تتبع النظام.</translation>
    </message>
    <message>
        <source>The lock in {directory} can&apos;t be made: {strerror}. Choices are kept.</source>
        <extracomment>adapters/sync_lock.py</extracomment>
        <translation>تعذر إنشاء القفل في {directory}: {strerror}. الاختيارات محفوظة.</translation>
    </message>
    <message>
        <source>The next sync makes a new device ID.</source>
        <extracomment>adapters/file_vault.py
----------
adapters/keyring_vault.py</extracomment>
        <translation>تُنشئ المزامنة التالية معرّف جهاز جديدًا.</translation>
    </message>
    <message>
        <source>The one value is &quot;deny&quot;. The purpose stays denied until this is mended.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>القيمة الوحيدة الممكنة هي &quot;deny&quot;. يبقى الغرض مرفوضًا حتى يُصحَّح هذا.</translation>
    </message>
    <message>
        <source>The policy&apos;s text is missing in {path}.</source>
        <extracomment>adapters/policy_files.py</extracomment>
        <translation>نص السياسة غير موجود في {path}.</translation>
    </message>
    <message>
        <source>The proxy through which the backend is reached.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>الوكيل الذي يُوصَل عبره إلى الخادم.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a name and a password. {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>يطلب الوكيل {proxy} اسمًا وكلمة مرور. {kept}</translation>
    </message>
    <message>
        <source>The proxy {proxy} doesn&apos;t let {host} through (status {status}). {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>لا يسمح الوكيل {proxy} بمرور {host} (الحالة {status}). {kept}</translation>
    </message>
    <message>
        <source>The proxy {proxy}, which leads to {host}, can&apos;t be used ({reason}). {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>تعذر استخدام الوكيل {proxy} الذي يؤدي إلى {host} ({reason}). {kept}</translation>
    </message>
    <message>
        <source>The published decisions were damaged. They are kept as {kept}, and made anew from the journal.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>كانت القرارات المنشورة تالفة. احتُفظ بها باسم {kept}، وأُنشئت من جديد من ملف المحفوظات.</translation>
    </message>
    <message>
        <source>The purpose {purpose}</source>
        <extracomment>core/records.py</extracomment>
        <translation>الغرض {purpose}</translation>
    </message>
    <message>
        <source>The purpose {purpose} lacks its time, or has one.</source>
        <extracomment>core/records.py</extracomment>
        <translation>الغرض {purpose} بلا وقت مطلوب، أو له وقت غير مطلوب.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring doesn&apos;t answer: {value}.</source>
        <extracomment>adapters/keyring_vault.py</extracomment>
        <translation>لا ترد حلقة مفاتيح النظام: {value}.</translation>
    </message>
    <message>
        <source>The system&apos;s settings name it.</source>
        <extracomment>adapters/proxies.py</extracomment>
        <translation>تحدده إعدادات النظام.</translation>
    </message>
    <message>
        <source>The value must be one of: {list}.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>يجب أن تكون القيمة إحدى هذه: {list}.</translation>
    </message>
    <message>
        <source>The value must be: URL.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>يجب أن تكون القيمة: عنوان URL.</translation>
    </message>
    <message>
        <source>The value must be: absolute path.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>يجب أن تكون القيمة: مسارًا مطلقًا.</translation>
    </message>
    <message>
        <source>The value must be: http:// or https:// address without a password.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>يجب أن تكون القيمة: عنوان http:// أو https:// من دون كلمة مرور.</translation>
    </message>
    <message>
        <source>The value must be: list of key thumbprints.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>يجب أن تكون القيمة: قائمة ببصمات المفاتيح.</translation>
    </message>
    <message>
        <source>The value must be: text.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>يجب أن تكون القيمة: نصًا.</translation>
    </message>
    <message>
        <source>The value must be: true or false.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>يجب أن تكون القيمة: true أو false.</translation>
    </message>
    <message>
        <source>The versions of the privacy policy on this computer stay as they are.</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>تبقى إصدارات سياسة الخصوصية على هذا الحاسوب كما هي.</translation>
    </message>
    <message>
        <source>There are: {list}.</source>
        <extracomment>services/opt_outs.py
----------
services/preferences.py</extracomment>
        <translation>الموجود: {list}.</translation>
    </message>
    <message>
        <source>There are: {there}.</source>
        <extracomment>services/policies.py</extracomment>
        <translation>الموجود: {there}.</translation>
    </message>
    <message>
        <source>There is no choice to take back.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>لا اختيار للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is no device ID before the first choice.</source>
        <extracomment>services/identity.py</extracomment>
        <translation>لا معرّف للجهاز قبل الاختيار الأول.</translation>
    </message>
    <message>
        <source>There is no opt-out page {page}.</source>
        <extracomment>services/opt_outs.py</extracomment>
        <translation>لا توجد صفحة لرفض التتبع باسم {page}.</translation>
    </message>
    <message>
        <source>There is no purpose {purpose}. Nothing was changed.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>لا يوجد غرض باسم {purpose}. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>There is no purpose “{id}”.</source>
        <extracomment>core/catalog.py</extracomment>
        <translation>لا يوجد غرض باسم «{id}».</translation>
    </message>
    <message>
        <source>There is no record {name}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>لا يوجد سجل باسم {name}.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <extracomment>core/managed.py</extracomment>
        <translation>لا يوجد إعداد كهذا.</translation>
    </message>
    <message>
        <source>There is no version {version} here.</source>
        <extracomment>services/policies.py</extracomment>
        <translation>لا يوجد الإصدار {version} هنا.</translation>
    </message>
    <message>
        <source>These couldn&apos;t be removed: {list}. The rest is gone.</source>
        <extracomment>adapters/purge.py</extracomment>
        <translation>تعذرت إزالة ما يلي: {list}. أُزيل الباقي.</translation>
    </message>
    <message>
        <source>This export lacks its {name}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>ينقص هذا التصدير الحقل {name}.</translation>
    </message>
    <message>
        <source>This is not an export of this program.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>هذا ليس تصديرًا من هذا البرنامج.</translation>
    </message>
    <message>
        <source>This purpose is denied. Nobody can allow it in a person&apos;s place.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>هذا الغرض مرفوض. ولا يمكن لأحد السماح به نيابةً عن شخص.</translation>
    </message>
    <message>
        <source>Thumbprints of the backend&apos;s keys; at first use no other key is trusted.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>بصمات مفاتيح الخادم؛ ولا يُوثَق بأي مفتاح آخر عند أول استخدام.</translation>
    </message>
    <message>
        <source>To take a choice back: alsoft-prefs undo</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>للتراجع عن اختيار: alsoft-prefs undo</translation>
    </message>
    <message>
        <source>Until the person chooses, everything optional is denied, and the program doesn&apos;t ask by itself. The person&apos;s own choice goes before it.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>إلى أن يختار الشخص، يُرفَض كل ما هو اختياري، ولا يسأل البرنامج من تلقاء نفسه. واختيار الشخص نفسه مقدَّم على ذلك.</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <extracomment>core/errors.py</extracomment>
        <translation>فشل التحقق</translation>
    </message>
    <message>
        <source>Version {version} is in force here.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>الإصدار {version} سارٍ هنا.</translation>
    </message>
    <message>
        <source>Version {version} of the policy ({language}): published by ALSOFT.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>الإصدار {version} من السياسة ({language}): منشور من ALSOFT.</translation>
    </message>
    <message>
        <source>Version {version} of the policy, as ALSOFT publishes it, isn&apos;t understood here. {message}</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>الإصدار {version} من السياسة، كما تنشره ALSOFT، غير مفهوم هنا. {message}</translation>
    </message>
    <message>
        <source>What ALSOFT answered about its privacy policy doesn&apos;t verify: {message}</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>لم يجتز رد ALSOFT بشأن سياسة الخصوصية التحقق: {message}</translation>
    </message>
    <message>
        <source>What an organisation may set. Settings can only restrict what ALSOFT may do.</source>
        <extracomment>core/templates/admx.py</extracomment>
        <translation>ما يجوز للمؤسسة تحديده. ولا يمكن للإعدادات إلا أن تقيّد ما يحق لـ ALSOFT فعله.</translation>
    </message>
    <message>
        <source>What was chosen is stored, but other programs may not see it yet.</source>
        <extracomment>adapters/sqlite_journal.py</extracomment>
        <translation>حُفظ ما اختير، لكن البرامج الأخرى قد لا تراه بعد.</translation>
    </message>
    <message>
        <source>Where abuse is reported to; the policy&apos;s text lacks the address.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>الجهة التي يُبلَّغ إليها عن إساءة الاستخدام؛ فنص السياسة يخلو من العنوان.</translation>
    </message>
    <message>
        <source>Where choices are sent to. HTTPS; plain HTTP on this computer alone.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>الجهة التي تُرسَل إليها الاختيارات. عبر HTTPS؛ أما HTTP غير المشفَّر فعلى هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Whether choices are sent to the backend. They hold on this computer either way.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>هل تُرسَل الاختيارات إلى الخادم. وهي سارية على هذا الحاسوب في كلتا الحالتين.</translation>
    </message>
    <message>
        <source>Who manages this computer, as the window says it.</source>
        <extracomment>core/managed_settings.py</extracomment>
        <translation>من يدير هذا الحاسوب، كما تذكره النافذة.</translation>
    </message>
    <message>
        <source>With a keyring running: alsoft-prefs device reset makes a new one there.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>عند تشغيل حلقة مفاتيح: يُنشئ الأمر alsoft-prefs device reset مفتاحًا جديدًا فيها.</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <extracomment>core/decisions.py</extracomment>
        <translation>أنت اخترت هذا.</translation>
    </message>
    <message>
        <source>Your choices are kept on this computer, and are sent later.</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>اختياراتك محفوظة على هذا الحاسوب، وستُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>Your choices are kept, and are sent later.</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>اختياراتك محفوظة، وستُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>Your choices are unchanged. The page Privacy policy shows what is new.</source>
        <extracomment>services/policy_news.py</extracomment>
        <translation>لم تتغير اختياراتك. تعرض صفحة «سياسة الخصوصية» الجديد.</translation>
    </message>
    <message>
        <source>Your organisation locks every purpose.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>تقفل مؤسستك جميع الأغراض.</translation>
    </message>
    <message>
        <source>Your organisation sets it: network.proxy.</source>
        <extracomment>adapters/proxies.py</extracomment>
        <translation>تحدده مؤسستك: network.proxy.</translation>
    </message>
    <message>
        <source>a file, as this session has no keyring</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>ملف، لعدم وجود حلقة مفاتيح في هذه الجلسة</translation>
    </message>
    <message>
        <source>alsoft-prefs config set backend.url=https://…</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>alsoft-prefs config set backend.url=https://…</translation>
    </message>
    <message>
        <source>backend</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>backend.url must be an https:// address; http:// is for this computer alone.</source>
        <extracomment>core/config.py</extracomment>
        <translation>يجب أن يكون backend.url عنوان https://؛ أما http:// فلهذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>clock</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>config.toml: {problem}</source>
        <extracomment>core/config.py</extracomment>
        <translation>في config.toml: {problem}</translation>
    </message>
    <message>
        <source>config.toml: {table} must be a table.</source>
        <extracomment>core/config.py</extracomment>
        <translation>في config.toml: يجب أن يكون {table} جدولًا.</translation>
    </message>
    <message>
        <source>configuration</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>التهيئة</translation>
    </message>
    <message>
        <source>device key</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>مفتاح الجهاز</translation>
    </message>
    <message>
        <source>its address makes no sense</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>عنوانه غير مفهوم</translation>
    </message>
    <message>
        <source>its certificate doesn&apos;t hold</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>شهادته غير صحيحة</translation>
    </message>
    <message>
        <source>log-in session</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>جلسة الدخول</translation>
    </message>
    <message>
        <source>managed settings</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>الإعدادات المُدارة</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <extracomment>adapters/http_backend.py
----------
adapters/http_causes.py</extracomment>
        <translation>لم يصل رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>no connection</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>تعذر الاتصال في الوقت المحدد</translation>
    </message>
    <message>
        <source>no reason given</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>لا يوجد اتصال آمن</translation>
    </message>
    <message>
        <source>no type</source>
        <extracomment>services/exchange.py</extracomment>
        <translation>بلا نوع</translation>
    </message>
    <message>
        <source>on this computer</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>over TLS</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>عبر TLS</translation>
    </message>
    <message>
        <source>privacy policy</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>profile</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>proxy</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>published decisions</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>القرارات المنشورة</translation>
    </message>
    <message>
        <source>signal</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>sync.enabled must be true or false.</source>
        <extracomment>core/config.py</extracomment>
        <translation>يجب أن تكون قيمة sync.enabled إما true أو false.</translation>
    </message>
    <message>
        <source>the answer can&apos;t be read</source>
        <extracomment>adapters/http_causes.py</extracomment>
        <translation>تعذرت قراءة الرد</translation>
    </message>
    <message>
        <source>the keyring</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <extracomment>adapters/keyring_vault.py</extracomment>
        <translation>حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>there is no language {tag}; there are {list}.</source>
        <extracomment>core/config.py</extracomment>
        <translation>لا توجد لغة باسم {tag}؛ الموجود: {list}.</translation>
    </message>
    <message>
        <source>there is no setting {key}; there are {list}.</source>
        <extracomment>core/config.py</extracomment>
        <translation>لا يوجد إعداد باسم {key}؛ الموجود: {list}.</translation>
    </message>
    <message>
        <source>{backend_url} answers with status {status}.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>يرد {backend_url} بالحالة {status}.</translation>
    </message>
    <message>
        <source>{backend_url} answers, {secure}.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>يرد {backend_url}، {secure}.</translation>
    </message>
    <message>
        <source>{count} set.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>عدد الإعدادات المحددة: {count}.</translation>
    </message>
    <message>
        <source>{device}… was erased {erased_at}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>مُحي {device}… في {erased_at}.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached ({reason}). {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>تعذر الوصول إلى {host} ({reason}). {kept}</translation>
    </message>
    <message>
        <source>{host} can&apos;t be trusted: its certificate comes from “{issuer}”, which this computer doesn&apos;t trust. {kept}</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>تعذر الوثوق بالخادم {host}: شهادته صادرة عن «{issuer}»، وهذا الحاسوب لا يثق به. {kept}</translation>
    </message>
    <message>
        <source>{host} can&apos;t be trusted: its certificate doesn&apos;t hold. {kept}</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>تعذر الوثوق بالخادم {host}: شهادته غير صحيحة. {kept}</translation>
    </message>
    <message>
        <source>{host} can&apos;t be trusted: its certificate is for another name. {kept}</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>تعذر الوثوق بالخادم {host}: شهادته لاسم آخر. {kept}</translation>
    </message>
    <message>
        <source>{host} can&apos;t be trusted: its certificate isn&apos;t valid at this time. {kept}</source>
        <extracomment>adapters/http_trust.py</extracomment>
        <translation>تعذر الوثوق بالخادم {host}: شهادته غير سارية في هذا الوقت. {kept}</translation>
    </message>
    <message>
        <source>{host} redirects in circles. {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>يعيد {host} التوجيه في حلقة مفرغة. {kept}</translation>
    </message>
    <message>
        <source>{host} redirects to another host, which is refused. {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>يعيد {host} التوجيه إلى مضيف آخر، وهذا مرفوض. {kept}</translation>
    </message>
    <message>
        <source>{key} is set by your organisation. Nothing was changed.</source>
        <extracomment>bootstrap.py</extracomment>
        <translation>الإعداد {key} محدد من قِبل مؤسستك. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>{key} must be a text.</source>
        <extracomment>core/config.py</extracomment>
        <translation>يجب أن تكون قيمة {key} نصًا.</translation>
    </message>
    <message>
        <source>{name}: signed by the device, received by ALSOFT {received_at}.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>{name}: موقَّع من الجهاز، واستلمته ALSOFT في {received_at}.</translation>
    </message>
    <message>
        <source>{name}: signed by the device; no receipt.</source>
        <extracomment>services/evidence.py</extracomment>
        <translation>{name}: موقَّع من الجهاز؛ لا إيصال.</translation>
    </message>
    <message>
        <source>{path} belongs to somebody else than root, or others can write to it. Only what is denied here holds.</source>
        <extracomment>adapters/managed/folders.py</extracomment>
        <translation>{path} ليس ملكاً لـ root، أو يستطيع آخرون الكتابة فيه. ولا يسري منه إلا ما يُرفَض فيه.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {strerror}.</source>
        <extracomment>adapters/config_file.py
----------
adapters/file_vault.py
----------
adapters/published_file.py</extracomment>
        <translation>تعذرت قراءة {path}: {strerror}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}. Nothing was changed.</source>
        <extracomment>gui/presenters/history.py
----------
gui/widgets/flow_paper.py
----------
gui/widgets/policy_paper.py</extracomment>
        <translation>تعذرت الكتابة في {path}: {reason}. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {strerror}. The choice is in the journal, but other programs still see the old one.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation>تعذرت الكتابة في {path}: {strerror}. الاختيار في ملف المحفوظات، لكن البرامج الأخرى لا تزال ترى الاختيار القديم.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {strerror}. The choice is in the journal; until the file can be written, other programs see nothing as allowed.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation>تعذرت الكتابة في {path}: {strerror}. الاختيار في ملف المحفوظات؛ وإلى أن تصبح الكتابة في الملف ممكنة، لن ترى البرامج الأخرى شيئًا مسموحًا.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {strerror}. The setting is as it was.</source>
        <extracomment>adapters/config_file.py</extracomment>
        <translation>تعذرت الكتابة في {path}: {strerror}. بقي الإعداد كما كان.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {strerror}. The versions of the policy that are here stay as they are.</source>
        <extracomment>adapters/fetched_policies.py</extracomment>
        <translation>تعذرت الكتابة في {path}: {strerror}. تبقى إصدارات السياسة الموجودة هنا كما هي.</translation>
    </message>
    <message>
        <source>{path} is damaged and can&apos;t be moved: {strerror}.</source>
        <extracomment>adapters/published_file.py</extracomment>
        <translation>الملف {path} تالف وتعذر نقله: {strerror}.</translation>
    </message>
    <message>
        <source>{path} is neither a .pdf nor a .svg. Nothing was written.</source>
        <extracomment>gui/widgets/flow_paper.py</extracomment>
        <translation>الملف {path} ليس ملف pdf ولا svg. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t usable: {error}. It is left as it is.</source>
        <extracomment>adapters/config_file.py</extracomment>
        <translation>الملف {path} غير صالح للاستخدام: {error}. تُرك كما هو.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program (format {version}, known here: {count}). It is left as it is.</source>
        <extracomment>adapters/database.py</extracomment>
        <translation>كُتب {path} بإصدار أحدث من هذا البرنامج (التنسيق {version}، والمعروف هنا: {count}). تُرك كما هو.</translation>
    </message>
    <message>
        <source>{profile}: {count} journal entries.</source>
        <extracomment>services/doctor.py</extracomment>
        <translation>{profile}: عدد إدخالات ملف المحفوظات {count}.</translation>
    </message>
    <message>
        <source>{proxy} leads to the backend. {source}</source>
        <extracomment>adapters/proxies.py</extracomment>
        <translation>يؤدي {proxy} إلى الخادم. {source}</translation>
    </message>
    <message>
        <source>{purpose} can be set to allow or deny.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>يمكن ضبط {purpose} على allow أو deny.</translation>
    </message>
    <message>
        <source>{purpose} is always on and not a choice: {title}.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>الغرض {purpose} مفعَّل دائمًا وليس اختيارًا: {title}.</translation>
    </message>
    <message>
        <source>{purpose} is set to deny by your organisation. Nothing was changed.</source>
        <extracomment>services/preferences.py</extracomment>
        <translation>الغرض {purpose} مضبوط على deny من قِبل مؤسستك. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>{text} is not KEY=VALUE.</source>
        <extracomment>core/config.py</extracomment>
        <translation>النص {text} ليس بالصيغة KEY=VALUE.</translation>
    </message>
    <message>
        <source>{url} is not an address to send to. {kept}</source>
        <extracomment>adapters/http_backend.py</extracomment>
        <translation>العنوان {url} لا يصلح للإرسال إليه. {kept}</translation>
    </message>
    <message>
        <source>{what} can&apos;t be read: {error}</source>
        <extracomment>core/jws.py</extracomment>
        <translation>تعذرت القراءة في «{what}»: {error}</translation>
    </message>
    <message>
        <source>{what} has a bad {name}.</source>
        <extracomment>core/fields.py
----------
core/policy_statements.py</extracomment>
        <translation>قيمة {name} غير صالحة في «{what}».</translation>
    </message>
    <message>
        <source>{what} has unknown members.</source>
        <extracomment>core/fields.py</extracomment>
        <translation>في «{what}» حقول غير معروفة.</translation>
    </message>
    <message>
        <source>{what} holds no text, or too many.</source>
        <extracomment>core/policy_statements.py</extracomment>
        <translation>لا نصوص في «{what}»، أو أنها أكثر من اللازم.</translation>
    </message>
    <message>
        <source>{what} holds what isn&apos;t text.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>في «{what}» ما ليس نصًا.</translation>
    </message>
    <message>
        <source>{what} is not JSON.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>الصيغة ليست JSON في «{what}».</translation>
    </message>
    <message>
        <source>{what} is not a JSON object.</source>
        <extracomment>core/jws.py</extracomment>
        <translation>القيمة ليست كائن JSON في «{what}».</translation>
    </message>
    <message>
        <source>{what} is not an object.</source>
        <extracomment>core/fields.py</extracomment>
        <translation>القيمة ليست كائنًا في «{what}».</translation>
    </message>
    <message>
        <source>{what} lacks {name}.</source>
        <extracomment>core/fields.py</extracomment>
        <translation>الحقل {name} غير موجود في «{what}».</translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <source>Another copy&apos;s refusal was taken over</source>
        <translation>اعتُمد رفض وارد من نسخة أخرى</translation>
    </message>
    <message>
        <source>This computer got a new device ID</source>
        <translation>حصل هذا الحاسوب على معرّف جهاز جديد</translation>
    </message>
    <message>
        <source>This entry of the journal can&apos;t be read</source>
        <translation>تعذرت قراءة هذا الإدخال في ملف المحفوظات</translation>
    </message>
    <message>
        <source>You acknowledged version {number} of the privacy policy</source>
        <translation>اطّلعت على الإصدار {number} من سياسة الخصوصية</translation>
    </message>
    <message>
        <source>You allowed everything optional</source>
        <translation>سمحت بكل ما هو اختياري</translation>
    </message>
    <message>
        <source>You allowed: {purposes}</source>
        <translation>سمحت بما يلي: {purposes}</translation>
    </message>
    <message>
        <source>You didn&apos;t allow: {purposes}</source>
        <translation>لم تسمح بما يلي: {purposes}</translation>
    </message>
    <message>
        <source>You imported choices</source>
        <translation>استوردت اختيارات</translation>
    </message>
    <message>
        <source>You kept only what is necessary</source>
        <translation>أبقيت على الضروري فقط</translation>
    </message>
    <message>
        <source>You no longer choose: {purposes}</source>
        <translation>لم تعد تختار ما يلي: {purposes}</translation>
    </message>
    <message>
        <source>You opted out of tracking</source>
        <translation>رفضت التتبع</translation>
    </message>
    <message>
        <source>You reset the device ID</source>
        <translation>أعدت تعيين معرّف الجهاز</translation>
    </message>
    <message>
        <source>You took a choice back</source>
        <translation>تراجعت عن اختيار</translation>
    </message>
    <message>
        <source>{act}.</source>
        <translation>{act}.</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>Today</source>
        <comment>a heading</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>في {date}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>اليوم، {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>في {day}، {time}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>, </source>
        <comment>between two things of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two short statements</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>إشعار ملفات تعريف الارتباط</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
</context>
</TS>
