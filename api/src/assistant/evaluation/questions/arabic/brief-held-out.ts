import { brief, type EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS } from '../offers.ts'

/** Single questions of Arabic speakers; held out: no rule is made by these. */
export const briefArabicHeldOut: EvaluatedConversation[] = [
  ...brief('PLANS', { names: HOT_DESKS, asks: ['DATE'] }, ['ما هي العضويات المتاحة']),
  ...brief('OFFICES', { links: ['Harbour Office'], carries: { moveInDate: '2027-05-01', teamSize: 14 } }, [
    'نحن 14 ونريد مكتب خاص من مايو',
  ]),
  ...brief('DAY_PASSES', { links: DAY_PASSES }, ['ممكن اشتري تذكرة يوم']),
  ...brief('SPACE', { articles: ['PHONE_BOOTHS'] }, ['عندكم كبائن هاتف؟']),
  ...brief('MEMBERS', { articles: ['INVOICES'] }, ['ما لقيت فاتورتي']),
  ...brief('TEAM', { handsOver: true }, ['ابغى شخص يساعدني']),
]
