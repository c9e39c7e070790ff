import { describe, expect, test } from 'vitest'
import { arabic } from '../words/arabic/arabic.ts'
import type { Topic } from '../words/words.ts'
import { plain } from './plain.rules.ts'
import { type Understanding, understand } from './understand.ts'

/** A Wednesday. */
const TODAY = '2027-02-10'
const read = (text: string): Understanding =>
  understand(text, arabic, { today: TODAY, monthFirst: false, names: [], businessName: 'Quayside' })

describe('topics', () => {
  test.each<[string, Topic[]]>([
    ['كم سعر التصريح اليومي؟', ['DAY_PASSES', 'PRICES', 'QUESTION']],
    ['ممكن اجي يوم واحد بس', ['DAY_PASSES', 'QUESTION']],
    ['هل يمكنني القدوم ليوم واحد فقط؟', ['DAY_PASSES', 'QUESTION']],
    ['بدي اشتغل عندكم بكرا', ['DAY_PASSES', 'WANTING']],
    ['أبحث عن مكتب خاص', ['OFFICES', 'WANTING']],
    ['عندكم مكاتب؟', ['OFFICES', 'WANTING', 'QUESTION']],
    ['وعندكم مكاتب', ['OFFICES', 'WANTING', 'QUESTION']],
    ['ما هي العضويات المتوفرة؟', ['PLANS', 'WANTING', 'QUESTION']],
    ['شو الاشتراكات عندكم', ['PLANS', 'QUESTION']],
    ['ممكن نزور المكان؟', ['TOUR']],
    ['حاب اشوف المكتب', ['TOUR', 'OFFICES']],
    ['ما هي ساعات العمل؟', ['HOURS']],
    ['متى تفتحون؟', ['HOURS']],
    ['إيمتى بتسكروا', ['HOURS']],
    ['بتفتحوا الجمعة؟', ['HOURS']],
    ['أين تقعون؟', ['PLACE']],
    ['وين موقعكم', ['PLACE']],
    ['وينكم', ['PLACE']],
    ['ازاي اوصل عندكم', ['PLACE']],
    ['ابعثلي اللوكيشن', ['PLACE']],
    ['رقم الجوال لو سمحت', ['CONTACT']],
    ['عندكم واتساب؟', ['CONTACT']],
    ['أريد التحدث مع موظف', ['PERSON']],
    ['ابغى حدا يكلمني', ['PERSON']],
    ['ممكن تتصلوا فيني', ['PERSON']],
    ['فاتورتي غلط', ['MEMBER']],
    ['انا عضو ومو قادر ادخل', ['MEMBER']],
    ['نسيت كلمة السر', ['MEMBER']],
    ['هل أنت روبوت؟', ['BOT']],
    ['غالي علينا', ['TOO_EXPENSIVE']],
    ['السعر مرتفع', ['TOO_EXPENSIVE']],
    ['أكثر من ميزانيتي', ['TOO_EXPENSIVE']],
    ['ما مهلة الإشعار؟', ['NOTICE']],
    ['أقدر الغي في أي وقت؟', ['NOTICE']],
    ['في رسوم تسجيل؟', ['FEE']],
    ['شو بيشمل؟', ['DETAILS']],
    ['أعطني تفاصيل أكثر', ['DETAILS']],
    ['في غيره؟', ['MORE']],
    ['هل لديكم خيارات أخرى', ['MORE']],
    ['تمام باخذه', ['TAKE']],
    ['كيف أشترك؟', ['TAKE', 'QUESTION']],
    ['ما قررنا بعد', ['UNSURE']],
    ['مدري والله', ['UNSURE']],
    ['شكرًا جزيلًا', ['THANKS']],
    ['يعطيك العافية', ['THANKS']],
    ['مع السلامة', ['GOODBYE']],
    ['نعم من فضلك', ['YES']],
    ['ايوه تمام', ['YES']],
    ['لا شكرًا', ['NO']],
    ['كيف يمكنك مساعدتي؟', ['ABILITIES', 'QUESTION']],
    ['السلام عليكم ورحمة الله وبركاته', ['GREETING']],
    ['هلا والله، بكم المكتب؟', ['GREETING', 'PRICES', 'OFFICES']],
    ['صباح النور', ['GREETING']],
    ['يوم الجمعة دوام؟', ['HOURS']],
    ['محتاج أوضة لـ٣ أفراد', ['OFFICES', 'WANTING']],
    ['في عندكم تجربة مجانية؟', ['DAY_PASSES', 'QUESTION']],
    ['كم تكلفة تذكرتين', ['DAY_PASSES', 'PRICES']],
  ])('"%s": %j', (text, topics) => {
    expect([...read(text).topics]).toEqual(expect.arrayContaining(topics))
  })

  test.each<[string, Topic[]]>([
    ['صباح الخير', ['DAY_PASSES', 'PLANS', 'HOURS']],
    ['هل يوجد موقف سيارات؟', ['PLANS', 'OFFICES', 'MEMBER', 'PLACE']],
    ['كيف أصبح عضوًا؟', ['MEMBER']],
    ['أريد تذكرة يومية', ['PLANS', 'MEMBER', 'OFFICES']],
    ['مكتب مرن', ['OFFICES']],
    ['عندكم مسبح؟', ['IT', 'PLANS']],
    ['كم سعر المكتب؟', ['HOURS', 'TOO_EXPENSIVE', 'MEMBER', 'PLANS']],
    ['وظيفة شاغرة', ['PRICES', 'OFFICES']],
    ['شكرا', ['NO', 'YES']],
    ['الأسبوع القادم', ['IT', 'HOURS']],
    ['مكتب مغلق لشخصين', ['HOURS']],
    ['في كبائن هاتف؟', ['CONTACT']],
  ])('"%s" is none of %j', (text, topics) => {
    expect([...read(text).topics].filter((topic) => topics.includes(topic))).toEqual([])
  })
})

test.each([
  ['الأرخص', 'CHEAPEST'],
  ['ما هو أرخص مكتب؟', 'CHEAPEST'],
  ['أي واحد أرخص', 'CHEAPEST'],
  ['في ارخص؟', 'CHEAPER'],
  ['شي أرخص', 'CHEAPER'],
  ['الأغلى', 'DEAREST'],
  ['أكبر مكتب عندكم', 'BIGGEST'],
  ['مكتب اكبر', 'BIGGER'],
  ['أصغر من هيك', 'SMALLER'],
  ['الاصغر', 'SMALLEST'],
])('"%s" compares', (text, comparison) => {
  expect(read(text).comparison).toBe(comparison)
})

test.each([
  ['الثاني', 2],
  ['والثاني؟', 2],
  ['التانية', 2],
  ['المكتب الأول', 1],
  ['أول واحد', 1],
  ['بدي الأخير', -1],
  ['خيار ٣', 3],
])('"%s" is in place %i', (text, place) => {
  expect(read(text).place).toBe(place)
})

test.each([
  ['مكتب مرن', ['HOT_DESK']],
  ['مساحة عمل مشتركة', ['HOT_DESK']],
  ['كوووركينج', ['HOT_DESK']],
  ['الفرق بين الهوت ديسك والمكتب الثابت', ['DEDICATED_DESK', 'HOT_DESK']],
  ['طاولة ثابتة', ['DEDICATED_DESK']],
  ['المكتب المخصص', ['DEDICATED_DESK']],
  ['عنوان تجاري', ['VIRTUAL_OFFICE']],
  ['مكتب افتراضي', ['VIRTUAL_OFFICE']],
  ['بالمكتب المرن', ['HOT_DESK']],
  ['مكتب خاص', []],
])('"%s" names plans', (text, types) => {
  expect(read(text).planTypes).toEqual(types)
})

test.each([
  ['للمَكْتَبِ', 'ل المكتب'],
  ['وبالمكتـــب', 'و ب المكتب'],
  ['إشتراك شهرى', 'اشتراك شهري'],
  ['الاجتماعت', 'الاجتماعات'],
  ['وقت', 'وقت'],
  ['فاتورة', 'فاتوره'],
  ['بريد', 'بريد'],
])('"%s" is read as "%s"', (text, words) => {
  expect(read(text).text).toBe(words)
})

test.each(['يوم', 'ل', 'حوالي', 'بعد 3 أيام', 'ميزانيتي هي'])(
  'a long message of nothing but "%s" is read at once, not in every way that it could be',
  (words) => {
    expect(read(`${words} `.repeat(800)).text.length).toBeGreaterThan(800)
  },
)

test.each([
  ['المواقف', 'مواقف'],
  ['سيارتي', 'سياره'],
  ['كلبي', 'كلب'],
  ['هادئا', 'هادي'],
  ['المسبح', 'مسبح'],
  ['وقت', 'وقت'],
])('to search for "%s" is to search for "%s"', (word, bare) => {
  expect(arabic.listed?.(plain(word))).toBe(bare)
})
