import type { Exchanged } from './prospect-questions.ts'

const HOT_DESKS = ['Hot Desk Part-time', 'Hot Desk Full-time', 'Hot Desk Unlimited']
const WHEN = 'متى تودّ أن تبدأ؟'
const OFFICE_NEEDS = 'متى تودّ الانتقال، وكم عددكم؟'

/** What Arabic-speaking prospects type, asked on Monday 23 November 2026 at Quayside Coworking. */
export const arabicQuestions: Exchanged[][] = [
  [
    { says: 'السلام عليكم', tells: ['أهلًا بك في', 'Quayside Coworking', 'التصاريح اليومية'] },
    {
      says: 'عندكم مكاتب مرنة؟',
      tells: [...HOT_DESKS, '145 € شهريًا', 'مهلة الإشعار 14 يومًا', 'رسوم التسجيل \u200f25 €', WHEN],
    },
    {
      says: 'الاثنين القادم',
      cards: HOT_DESKS,
      buttons: ['الاشتراك في \u2068Hot Desk Full-time\u2069'],
      asked: { startDate: '2026-11-30' },
      tells: ['يوم الاثنين، 30 نوفمبر 2026'],
    },
    { says: 'الثاني', cards: ['Hot Desk Full-time'] },
    { says: 'كم سعره؟', cards: ['Hot Desk Full-time'], tells: ['225 € شهريًا'] },
    { says: 'وفي أرخص؟', cards: ['Hot Desk Part-time'], tells: ['145 € شهريًا'] },
    { says: 'يعطيك العافية', tells: ['على الرحب والسعة'] },
    { says: 'مع السلامة', tells: ['مع السلامة'] },
  ],
  [
    { says: 'أبحث عن مكتب خاص', tells: [OFFICE_NEEDS, 'من 2 إلى 16 شخصًا', '690 € شهريًا', '4 مكاتب منها متاحة'] },
    {
      says: '٤ أشخاص من يناير والميزانية ١٥٠٠',
      cards: ['Joyce Suite'],
      buttons: ['طلب جولة في \u2068Joyce Suite\u2069'],
      asked: { moveInDate: '2027-01-01', teamSize: 4, budget: { amountMinor: 150000, currency: 'EUR' } },
      tells: ['هذا المكتب مناسب لـ4 أشخاص'],
    },
    {
      says: 'ولشخصين؟',
      cards: ['Liffey Studio', 'Beckett Room', 'Joyce Suite'],
      tells: ['هذه المكاتب مناسبة لشخصين'],
    },
    { says: 'Liffey Studio لو سمحت', cards: ['Liffey Studio'], tells: ['9 م²', 'متاح الآن'] },
    { says: 'غالي علينا', tells: ['ليس لديّ خيار آخر', 'Liffey Studio'] },
  ],
  [
    { says: 'كم سعر تذكرة اليوم', cards: ['Day Pass', 'Day Pass with Meeting Room'], tells: ['25 €', '45 €'] },
    {
      says: 'تصريح يومي بأقل من 40 يورو لبكرة',
      cards: ['Day Pass'],
      buttons: ['شراء تصريح يومي'],
      asked: { startDate: '2026-11-24', budget: { amountMinor: 4000, currency: 'EUR' } },
    },
    { says: 'ل٣ اشخاص؟', cards: ['Day Pass'], tells: ['لـ3 أشخاص اختر العدد 3'] },
  ],
  [
    { says: 'شو الأسعار عندكم؟', tells: ['تصاريح يومية', 'عضويات', 'مكاتب خاصة', '690 €', /؟$/] },
    { says: 'مكاتب', tells: [OFFICE_NEEDS] },
  ],
  [
    { says: 'ما هي ساعات العمل؟', tells: ['من الاثنين إلى الجمعة من 8:00 ص إلى 8:00 م', 'مغلقون يوم الأحد'] },
    { says: 'بتفتحوا الأحد؟', tells: ['مغلقون يوم الأحد'], withholds: ['8:00'] },
    { says: 'هل أنتم مفتوحون السبت القادم', tells: ['السبت، 28 نوفمبر 2026', 'من 9:00 ص إلى 5:00 م'] },
    { says: 'وين موقعكم', tells: ['12 Custom House Quay'] },
    { says: 'رقم الهاتف؟', tells: ['\u2066+353 1 555 0100\u2069'] },
  ],
  [
    { says: 'ابي اكلم موظف', tells: ['+353 1 555 0100', 'hello@quayside.example'] },
    { says: 'انت روبوت؟', tells: ['مساعد الذكاء الاصطناعي'] },
  ],
  [
    { says: 'أحتاج عنوانًا تجاريًا لشركتي', tells: ['Virtual Office Basic', '39 €', WHEN], withholds: ['89'] },
    { says: 'ما قررت بعد', tells: ['لا داعي للعجلة'], withholds: [WHEN] },
    {
      says: 'في أقرب وقت',
      cards: ['Virtual Office Basic', 'Virtual Office Plus'],
      asked: { startDate: '2026-11-23' },
    },
  ],
  [
    { says: 'فاتورتي فيها غلط', tells: ['فريقنا'] },
    { says: 'مو قادر ادخل حسابي', tells: ['حسابات الأعضاء'] },
  ],
  [
    { says: 'عندكم مكتب فيه بلكونة؟', cards: ['Samuel Loft'], tells: ['متاح اعتبارًا من الجمعة، 1 يناير'] },
    { says: 'ايش ارخص مكتب عندكم', cards: ['Liffey Studio'] },
    { says: 'في أكبر؟', cards: ['Beckett Room'] },
    { says: 'ممكن نزوره؟', cards: ['Beckett Room'] },
  ],
  [
    { says: 'ابغى اشترك من امس', tells: ['22 نوفمبر 2026', 'أي يوم يناسبك'] },
    { says: '1/3/2027', cards: [...HOT_DESKS, 'Dedicated Desk', 'Virtual Office Basic'] },
    { says: 'في غيرها؟', cards: ['Virtual Office Plus', "(Founders' Table)"] },
  ],
  [
    { says: 'نحن فريق من ٦. نحتاج مكتبًا. ميزانيتنا ٢٠٠٠ في الشهر', tells: ['متى تودّ الانتقال؟'] },
    {
      says: 'من مارس',
      cards: ['Samuel Loft'],
      asked: { moveInDate: '2027-03-01', teamSize: 6, budget: { amountMinor: 200000, currency: 'EUR' } },
    },
    { says: 'في ارخص؟', tells: ['Samuel Loft'] },
  ],
  [{ says: 'مكتب لثلاثين شخص', cards: ['Harbour Office'], tells: ['لـ30 شخصًا', 'لـ16 شخصًا'] }],
  [
    { says: 'هل لديكم hot desk وهل عندكم نادي رياضي؟', unanswered: true, tells: [...HOT_DESKS, 'أحد أسئلتك', WHEN] },
    { says: 'وشو عن unlimited؟', tells: ['285 € شهريًا'], withholds: [WHEN] },
    { says: 'تمام سجلني', tells: ['Hot Desk Unlimited'] },
    { says: 'الأسبوع الجاي', cards: ['Hot Desk Unlimited'], asked: { startDate: '2026-11-30' } },
  ],
  [
    {
      says: 'بدي طاولة ثابتة من ١٢/١/٢٠٢٧',
      cards: ['Dedicated Desk', "(Founders' Table)"],
      asked: { startDate: '2027-01-12' },
    },
    { says: 'كم مدة الإشعار', cards: ['Dedicated Desk', "(Founders' Table)"], tells: ['مهلة الإشعار 30 يومًا'] },
  ],
  [
    { says: 'مكتب', tells: [OFFICE_NEEDS] },
    { says: '٣', cards: ['Beckett Room', 'Joyce Suite', 'Samuel Loft'], asked: { teamSize: 3 } },
    { says: 'الشهر القادم', cards: ['Beckett Room', 'Joyce Suite', 'Custom House Suite'] },
  ],
  [
    {
      says: 'مكتب لستة اشخاص مع قاعة اجتماعات',
      cards: ['Custom House Suite'],
      asked: { teamSize: 6 },
    },
  ],
  [
    {
      says: 'مساء الخير، ابي مكتب صغير لي ولزميلي من منتصف يناير',
      cards: ['Liffey Studio', 'Beckett Room', 'Joyce Suite'],
      asked: { moveInDate: '2027-01-15', teamSize: 2 },
    },
    { says: 'ثاني أرخص مكتب', cards: ['Beckett Room'] },
  ],
  [
    { says: 'ممكن أجرب يوم قبل ما اشترك؟', cards: ['Day Pass', 'Day Pass with Meeting Room'] },
    {
      says: 'طيب يوم الخميس',
      cards: ['Day Pass', 'Day Pass with Meeting Room'],
      asked: { startDate: '2026-11-26' },
    },
    {
      says: 'لا خليها الأربعاء',
      cards: ['Day Pass', 'Day Pass with Meeting Room'],
      asked: { startDate: '2026-11-25' },
    },
  ],
  [
    { says: 'عندي شركة جديدة وبدي سجلها على عنوانكم', tells: ['Virtual Office Basic'], withholds: ['D01 X9Y2'] },
    { says: 'كم بالسنة', tells: ['39 € شهريًا'] },
    { says: 'متى أقدر ابدأ؟', cards: ['Virtual Office Basic', 'Virtual Office Plus'] },
  ],
  [
    { says: 'متى تسكرون اليوم', tells: ['من 8:00 ص إلى 8:00 م'] },
    { says: 'والأحد؟', tells: ['مغلقون'] },
    { says: 'رقمي 0501234567', tells: ['+353 1 555 0100'] },
    { says: 'شو فيك تعمل', tells: ['التصاريح اليومية'] },
  ],
  [{ says: 'أريد مكتبًا هادئًا لشخصين', cards: ['Liffey Studio'], asked: { teamSize: 2 } }],
  [{ says: 'ممكن اجي اشوف المكان؟', tells: ['أهلًا بك لزيارة المكان', OFFICE_NEEDS] }],
  [{ says: 'عندكم مسبح؟', unanswered: true, tells: ['ليست لديّ إجابة'] }],
  [{ says: 'احكيلي نكتة', unanswered: true }],
]
