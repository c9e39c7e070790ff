import { brief, type EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS, VIRTUAL_OFFICES } from '../offers.ts'

/** Single questions of Arabic speakers, as short as they are typed, for practice: they count for no score. */
export const arabicPractice: EvaluatedConversation[] = [
  ...brief('PLANS', { names: HOT_DESKS, asks: ['DATE'] }, [
    'انا فريلانسر وادور على مكتب مشترك',
    'كيف نظام الاشتراك',
    'كوركنج شهري؟',
    'ابغى مكان اشتغل فيه كم يوم بالاسبوع',
  ]),
  ...brief('PLANS', { names: ['Dedicated Desk'], asks: ['DATE'] }, [
    'طاولة تكون لي دايم',
    'سعر المكتب الثابت',
    'ابي مكتب مخصص لي',
    'مكتب دائم باسمي',
  ]),
  ...brief('PLANS', { names: VIRTUAL_OFFICES, withholds: ['89'], asks: ['DATE'] }, [
    'تستلمون بريد شركتي؟',
    'احتاج عنوان بس',
    'عنوان قانوني للشركة في دبلن',
    'سعر المكتب الافتراضي',
  ]),
  ...brief('OFFICES', { asks: ['DATE', 'PEOPLE'] }, [
    'تأجرون مكاتب خاصة؟',
    'غرفة خاصة لفريقي',
    'ايش المكاتب الخاصة الفاضية',
    'ابغى مكتب مغلق',
    'اسعار المكاتب الخاصة',
  ]),
  ...brief('OFFICES', { links: ['Custom House Suite'], carries: { teamSize: 10 } }, [
    'مكتب خاص لعشرة من اليوم',
    'نحن عشرة ونحتاج مكتب خاص الان',
    'مكتب خاص لفريق من عشرة فورا',
    'مكتب خاص 10 اشخاص حالا',
  ]),
  ...brief('OFFICES', { links: ['Liffey Studio'], carries: { teamSize: 2, budget: 700 } }, [
    'مكتب خاص لي ولشريكي الان وما يتعدى 700 يورو',
    'مكتب خاص لشخصين فورا ميزانية 700',
    'مكتب خاص ل2 حالا حد اقصى 700 يورو',
  ]),
  ...brief('DAY_PASSES', { links: DAY_PASSES }, [
    'اقدر اجي اليوم بس؟',
    'عندكم تذاكر يومية؟',
    'كم سعر اليوم الواحد',
    'في يوم تجريبي؟',
    'انا زائر في دبلن، ممكن اشتغل عندكم يوم',
    'سعر التذكرة اليومية',
  ]),
  ...brief('SPACE', { articles: ['INTERNET'] }, ['سرعة الانترنت؟', 'الواي فاي زين؟', 'عندكم فايبر']),
  ...brief('SPACE', { articles: ['PARKING'] }, ['وين اوقف سيارتي', 'في مواقف؟', 'في مكان للدراجات؟']),
  ...brief('SPACE', { articles: ['KITCHEN'] }, ['في ثلاجة؟', 'اقدر اجيب اكلي معي', 'القهوة مجانية؟']),
  ...brief('SPACE', { articles: ['PRINTING'] }, ['اقدر اسوي سكان', 'كم صفحة اقدر اطبع', 'في طابعة عندكم؟']),
  ...brief('SPACE', { articles: ['HOLIDAYS'] }, ['تفتحون في العطل الرسمية؟', 'تقفلون في الكريسماس؟']),
  ...brief('SPACE', { articles: ['GETTING_HERE'] }, [
    'اي باص يوصل لكم',
    'اقرب محطة قطار',
    'كيف اوصل بالمواصلات العامة',
  ]),
  ...brief('SPACE', { tells: ['Custom House Quay'] }, ['العنوان؟', 'وينكم', 'فين مكانكم', 'الموقع لو سمحت']),
  ...brief('SPACE', { tells: ['8'] }, ['الدوام؟', 'متى تفتحون', 'من كم لكم تفتحون', 'ساعات العمل']),
  ...brief('SPACE', { articles: ['MEETING_ROOMS'] }, [
    'كم قاعة اجتماعات عندكم',
    'اقدر استأجر قاعة اجتماعات بدون عضوية',
    'قاعة اجتماعات فيها شاشة؟',
  ]),
  ...brief('MEMBERS', { articles: ['INVOICES'] }, [
    'وين القى فواتيري',
    'احتاج ايصال الشهر الماضي',
    'اقدر ادفع بالبطاقة',
  ]),
  ...brief('MEMBERS', { articles: ['CANCELLING'] }, [
    'ابي انهي عضويتي',
    'وقف اشتراكي',
    'كم مدة الاشعار لالغاء اشتراكي',
  ]),
  ...brief('MEMBERS', { articles: ['KEYS'] }, ['بطاقة الدخول خربت', 'ما اقدر ادخل الباب ما يفتح', 'ضاعت بطاقتي']),
  ...brief('TEAM', { handsOver: true }, [
    'اكلم شخص حقيقي',
    'اتصلوا علي لو سمحتوا',
    'ممكن احد يكلمني',
    'موظف',
    'رقم المدير؟',
  ]),
  ...brief('TEAM', { unanswered: true, handsOver: true }, ['عندكم مسبح؟', 'ينفع انام عندكم؟', 'تبيعون طوابع']),
  ...brief('TEAM', { tells: [/الذكاء الاصطناعي/] }, ['انت انسان؟', 'هذا شات بوت؟']),
  ...brief('TEAM', { handsOver: true }, ['اريد التحدث مع فريقكم', 'حولني لموظف']),
  ...brief('TEAM', { unanswered: true, handsOver: true }, ['في غرفة موسيقى؟', 'تعطون دروس لغات؟']),
]
