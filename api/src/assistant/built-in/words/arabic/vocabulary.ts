import { set } from './spelling.ts'

const STEMS = set(`
  اشتراك اشتراكات عضوية عضويات تصريح تصاريح تذكرة تذاكر مكتب مكاتب طاولة طاولات افتراضي مشترك مخصص مساحة استوديو
  أسعار سعركم تكلفة ميزانية إيجار رسوم تسجيل أرخص أكبر أصغر شهريا شهري يومية يومي موظفين موظف أشخاص شخصين
  زيارة معاينة مواعيد ساعات دوامكم عنوان عنوانكم موقعكم هاتف واتساب إيميل تواصل موقف مواقف سيارات سيارة إنترنت طباعة طابعة
  اجتماعات اجتماع قاعات مطبخ قهوة فاتورة فواتير حجوزات إلغاء إشعار فعاليات مواصلات خزانة خزائن دراجات
  يناير فبراير أبريل يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت القادم
  المقبل متوفر متاح شكرا`)

/** Words that people mistype and the rules must recognise: long ones, of which few others are one letter away. */
export const arabicVocabulary: ReadonlySet<string> = new Set(
  [...STEMS]
    .filter((word) => word.length >= 5)
    .flatMap((word) => [word, ...(word.startsWith('ال') ? [] : [`ال${word}`])]),
)

/** Words that are nearly one of the vocabulary and right as they are: its own forms among them. */
export const arabicOthers: ReadonlySet<string> = new Set([
  ...[...STEMS].flatMap(formsOf),
  ...set(`
    اجتماعي اجتماعية اشترك نشترك يشترك أشتراك مشتركة مشتركين تصريحات تسجيلي سيارتي سيارتنا دراجة دراجتي مكتبة مكتبي مكاتبنا
    مساحات مواعد موعد مطبخي مطابخ طابع طوابع طوابق طابق موقعي مواقع شخصي شخصية شخصان هاتفي فعالية خزينة تكاليف كلفة حجزي
    متوفرة متاحة متوفرين خميسي ساعة ساعتين أسعد سعادة اسعى شهرين شهور يومين إيجابي إيجاري قهوتي زيارتي زيارات زوار معاني
    رسومي عنواني عناوين موظفة إلغائي ألغي شكري جمعية سبتي قادمة قاعدة مقبلة مقابل مقابلة تذكر تذكرني عضو عضوا أعضاء طويلة
    ميزاني ميزات مميزات ميزانيتي تكلفني أكثر أصغي أكبرها مطعم مطاعم سيارته فاتورتي يوميا يونية قادر قادرين المقر المقعد`),
])

function formsOf(stem: string): string[] {
  const endings = ['ي', 'نا', 'كم', 'ك', 'ه', 'ها', 'هم', 'ا', 'ين', 'ون', 'ات', 'ان', 'ه']
  const bases = stem.endsWith('ه') ? [stem, `${stem.slice(0, -1)}ت`, stem.slice(0, -1)] : [stem]
  const forms = bases.flatMap((base) => [base, ...endings.map((ending) => `${base}${ending}`)])
  return forms.flatMap((form) => [form, `ال${form}`])
}
