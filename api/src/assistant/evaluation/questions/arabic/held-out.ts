import type { EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES } from '../offers.ts'

/** What Arabic speakers type, in dialects and in the written language; held out: no rule is made by these. */
export const arabicHeldOut: EvaluatedConversation[] = [
  {
    kind: 'PLANS',
    turns: [{ says: 'شو الاشتراكات اللي فيها دخول 24 ساعة', names: ['Hot Desk Unlimited'], asks: ['DATE'] }],
  },
  {
    kind: 'PLANS',
    turns: [
      { says: 'كم تكلفة المكتب المخصص؟', names: ['Dedicated Desk'], tells: ['365'], asks: ['DATE'] },
      { says: 'منتصف يناير', links: ['Dedicated Desk'], carries: { startDate: '2027-01-15' } },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'مكتب خاص لفريق من ستة اشخاص من مارس',
        links: ['Samuel Loft', 'Custom House Suite', 'Harbour Office'],
        carries: { moveInDate: '2027-03-01', teamSize: 6 },
      },
      { says: 'الاكبر كم سعره', links: ['Harbour Office'], tells: ['4600'] },
    ],
  },
  {
    kind: 'OFFICES',
    turns: [
      {
        says: 'تحية طيبة، أبحث عن مكتب خاص لثلاثة أشخاص بميزانية ١٠٠٠ يورو شهريًا اعتبارًا من ديسمبر. شكرًا لكم',
        links: ['Beckett Room'],
        carries: { moveInDate: '2026-12-01', teamSize: 3, budget: 1000 },
      },
    ],
  },
  {
    kind: 'DAY_PASSES',
    turns: [{ says: 'ابغى تذكرة يومية للخميس', links: DAY_PASSES, carries: { startDate: '2026-11-26' } }],
  },
  {
    kind: 'SPACE',
    turns: [
      { says: 'متى تقفلون اليوم', tells: [/20|8:00/] },
      { says: 'في قهوة؟', articles: ['KITCHEN'] },
    ],
  },
  { kind: 'SPACE', turns: [{ says: 'هل المبنى مهيأ للكراسي المتحركة', articles: ['ACCESSIBILITY'] }] },
  { kind: 'MEMBERS', turns: [{ says: 'كيف الغي اشتراكي', articles: ['CANCELLING'] }] },
  { kind: 'TEAM', turns: [{ says: 'انت روبوت ولا انسان؟', tells: [/الذكاء الاصطناعي/] }] },
  {
    kind: 'PLANS',
    turns: [
      {
        says: 'بدي عنوان بريدي لشركتي بس',
        names: ['Virtual Office Basic'],
        tells: ['39'],
        withholds: ['89'],
        asks: ['DATE'],
      },
      { says: 'من اليوم', linksWith: ['Virtual Office Basic'], carries: { startDate: '2026-11-23' } },
    ],
  },
  { kind: 'MEMBERS', turns: [{ says: 'انا عضو وابغى اغير موعد حجز قاعة الاجتماعات', articles: ['BOOKING'] }] },
]
