import type { EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS, VIRTUAL_OFFICES } from '../offers.ts'

/** What Arabic speakers type, in dialects and in the written language; rules may be made by these. */
export const arabicTuning: EvaluatedConversation[] = [
  {
    kind: 'PLANS',
    turns: [
      { says: 'مرحبا كم سعر المكتب المرن بالشهر', names: HOT_DESKS, tells: ['145', '225', '285'], asks: ['DATE'] },
      { says: 'من ١ فبراير', links: HOT_DESKS, carries: { startDate: '2027-02-01' } },
      { says: 'الارخص', links: ['Hot Desk Part-time'] },
      { says: 'تمام باخذه', links: ['Hot Desk Part-time'], carries: { startDate: '2027-02-01' } },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      { says: 'ابغى مكتب ثابت لي لحالي', names: ['Dedicated Desk'], asks: ['DATE'] },
      { says: 'من بداية يناير', links: ['Dedicated Desk'], carries: { startDate: '2027-01-01' } },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'السلام عليكم ورحمة الله،\nنحن بصدد تأسيس شركة في دبلن ونحتاج إلى عنوان تجاري مع استلام البريد. نرجو تزويدنا بالأسعار.\nمع خالص التحية،\nد. سامر الحداد',
        names: VIRTUAL_OFFICES,
        tells: ['39'],
        withholds: ['89'],
        asks: ['DATE'],
      },
    ],
  },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'اشتراك كوووركنج بحدود ٢٠٠ يورو من الاثنين الجاي',
        links: ['Hot Desk Part-time'],
        carries: { startDate: '2026-11-30', budget: 200 },
      },
      { says: 'في رسوم تسجيل؟', links: ['Hot Desk Part-time'] },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      { says: 'عندكم مكاتب خاصة؟', asks: ['DATE', 'PEOPLE'] },
      {
        says: 'احنا ٤ وحننقل في يناير',
        links: ['Joyce Suite', 'Samuel Loft', 'Custom House Suite'],
        carries: { moveInDate: '2027-01-01', teamSize: 4 },
      },
      { says: 'اي واحد ارخص', links: ['Joyce Suite'], tells: ['1240'] },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'مكتب خاص لشخصين فورا وما يزيد عن ٧٠٠',
        links: ['Liffey Studio'],
        carries: { moveInDate: '2026-11-23', teamSize: 2, budget: 700 },
      },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'نبحث عن مكتب خاص لعشرة موظفين ابتداءً من ١ أبريل',
        links: ['Custom House Suite', 'Harbour Office'],
        carries: { moveInDate: '2027-04-01', teamSize: 10 },
      },
      { says: 'ممكن نزور الاول؟', links: ['Custom House Suite'] },
    ],
  },
  { kind: 'OFFICES', turns: [{ says: 'في مكتب فيه بلكونة؟', links: ['Samuel Loft'] }] },
  {
    kind: 'DAY_PASSES',
    turns: [
      {
        says: 'ممكن اجي يوم واحد بس بكرة؟ بكم',
        links: DAY_PASSES,
        tells: ['25'],
        carries: { startDate: '2026-11-24' },
      },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [{ says: 'تذكرة يوم مع قاعة اجتماعات', linksWith: ['Day Pass with Meeting Room'], tells: ['45'] }],
  },
  {
    kind: 'SPACE',
    turns: [
      { says: 'تفتحون الجمعة؟', tells: ['8'] },
      { says: 'والاحد', tells: [/مغلق/] },
    ],
  },
  { kind: 'SPACE', turns: [{ says: 'وين اركن سيارتي', articles: ['PARKING'] }] },
  {
    kind: 'SPACE',
    turns: [
      { says: 'كيف النت عندكم سريع؟', articles: ['INTERNET'] },
      { says: 'وفي طابعة؟', articles: ['PRINTING'] },
    ],
  },
  {
    kind: 'SPACE',
    turns: [
      { says: 'ممكن اجيب كلبي معي', articles: ['PETS'] },
      { says: 'وين موقعكم بالضبط', tells: ['Custom House Quay'] },
    ],
  },
  { kind: 'SPACE', locale: 'en-IE', turns: [{ says: 'هل يوجد مطبخ لتسخين الطعام؟', articles: ['KITCHEN'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'ما وصلتني فاتورة الشهر', articles: ['INVOICES'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'ضيعت بطاقة الدخول', articles: ['KEYS'] }] },
  { kind: 'TEAM', turns: [{ says: 'ابي اكلم موظف', handsOver: true }] },
  { kind: 'TEAM', turns: [{ says: 'عندكم حضانة اطفال؟', unanswered: true, handsOver: true }] },
]
