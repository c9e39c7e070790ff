import { describe, expect, test } from 'vitest'
import { arabic } from '../words/arabic/arabic.ts'
import type { Topic } from '../words/words.ts'
import { type Understanding, understand } from './understand.ts'

/** A Wednesday. */
const TODAY = '2027-02-10'
const read = (text: string): Understanding =>
  understand(text, arabic, { today: TODAY, monthFirst: false, names: [], businessName: 'Quayside' })

test.each([
  ['من ١ مارس', '2027-03-01'],
  ['اعتبارًا من الأول من أبريل', '2027-04-01'],
  ['أول مارس', '2027-03-01'],
  ['من أول آذار', '2027-03-01'],
  ['15 شباط', '2027-02-15'],
  ['الخامس عشر من نيسان', '2027-04-15'],
  ['في كانون الثاني', '2028-01-01'],
  ['تشرين الأول', '2027-10-01'],
  ['في شهر آب', '2027-08-01'],
  ['من مارس', '2027-03-01'],
  ['منتصف أبريل', '2027-04-15'],
  ['نص مايو', '2027-05-15'],
  ['نهاية مارس', '2027-03-31'],
  ['أواخر مايو', '2027-05-25'],
  ['١٥/٣/٢٠٢٧', '2027-03-15'],
  ['15/3', '2027-03-15'],
  ['3 أبريل 2027', '2027-04-03'],
  ['شهر 3', '2027-03-01'],
  ['الاثنين القادم', '2027-02-15'],
  ['يوم الاثنين الجاي', '2027-02-15'],
  ['للخميس', '2027-02-11'],
  ['الأحد', '2027-02-14'],
  ['الاثنين من الأسبوع القادم', '2027-02-15'],
  ['الأسبوع الجاي', '2027-02-15'],
  ['بكرة', '2027-02-11'],
  ['باكر', '2027-02-11'],
  ['غدًا', '2027-02-11'],
  ['بعد بكرا', '2027-02-12'],
  ['اليوم', TODAY],
  ['من اليوم', TODAY],
  ['فورًا', TODAY],
  ['في أقرب وقت', TODAY],
  ['من الحين', TODAY],
  ['بدي ابدا هلق', TODAY],
  ['بعد أسبوعين', '2027-02-24'],
  ['بعد ثلاثة أسابيع', '2027-03-03'],
  ['خلال شهر', '2027-03-10'],
  ['الشهر القادم', '2027-03-01'],
  ['بداية الشهر الجاي', '2027-03-01'],
  ['نهاية الشهر', '2027-02-28'],
  ['يوم 20', '2027-02-20'],
  ['السنة الجديدة', '2028-01-01'],
  ['امبارح', '2027-02-09'],
  ['الاثنين الماضي', '2027-02-08'],
])('"%s" is %s', (text, day) => {
  expect(read(text).day).toBe(day)
})

test.each([
  'صباح الخير',
  'كم السعر بالشهر',
  'تذكرة يوم واحد',
  'مرحبا، هل يوجد أحد؟',
  'هلا والله',
  'احنا خمسة',
  'سعر اليوم الواحد',
  '24 ساعة',
  'كل سبت',
])('"%s" names no day', (text) => {
  expect(read(text).day).toBeUndefined()
})

test.each([
  ['مكتب لستة أشخاص', 6],
  ['مكتب لـ٦ أشخاص', 6],
  ['احنا اربعة', 4],
  ['نحن ثمانية موظفين', 8],
  ['من ٤ إلى ٦ أشخاص', 6],
  ['لي لحالي', 1],
  ['لشخص واحد', 1],
  ['أنا وشريكي', 2],
  ['مكتب لشخصين', 2],
  ['فريق من ٥', 5],
  ['ولشخصين؟', 2],
  ['وإذا كنا لعشرة؟', 10],
  ['مكتب لعشرة', 10],
  ['عددنا خمسة عشر', 15],
  ['خمسة وعشرين موظف', 25],
  ['خمستاشر شخص', 15],
  ['أنا وثلاثة زملاء', 4],
])('"%s" are %i people', (text, people) => {
  expect(read(text).teamSize).toBe(people)
})

test.each(['٣ شهور', 'عقد لسنتين', 'مكتب بـ٢٠٠ يورو', 'الطابق 3', '١٠ أيام في الشهر'])('"%s" are no people', (text) => {
  expect(read(text).teamSize).toBeUndefined()
})

test.each([
  ['أقل من ٣٠٠ يورو', 300, ['EUR']],
  ['بحدود ١٬٥٠٠ يورو شهريًا', 1500, ['EUR']],
  ['ميزانيتنا ٢٠٠٠ درهم', 2000, ['AED', 'MAD']],
  ['ما يزيد عن 700', 700, undefined],
  ['حتى ألف وخمسمية', 1500, undefined],
  ['ميزانيتي ثلاثة آلاف ريال سعودي', 3000, ['SAR']],
  ['٨٠٠ بالشهر', 800, undefined],
  ['٢٥٠ دينار كويتي', 250, ['KWD']],
  ['لا تتجاوز ٥٠ دولار', 50, ['USD']],
])('"%s" is a budget of %i', (text, amount, currencies) => {
  expect(read(text).budget).toEqual({ amount, ...(currencies && { currencies }) })
})

describe('topics', () => {
  test.each<[string, Topic[]]>([
    ['كم سعر التصريح اليومي؟', ['DAY_PASSES', 'PRICES', 'QUESTION']],
    ['ممكن اجي يوم واحد بس', ['DAY_PASSES', 'QUESTION']],
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
