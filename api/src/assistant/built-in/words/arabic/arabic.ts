import type { Words } from '../words.ts'
import { arabicAmounts } from './amounts.ts'
import { arabicDates, arabicDayNames } from './dates.ts'
import { arabicOfferTopics } from './offer-topics.ts'
import { bare, separated } from './particles.ts'
import { arabicPlanTypes } from './plan-types.ts'
import { arabicSearch } from './search.ts'
import { arabic as arabicPattern, spelled } from './spelling.ts'
import { arabicTalkTopics } from './talk-topics.ts'
import { arabicOthers, arabicVocabulary } from './vocabulary.ts'

const { filler, weak, trade, synonyms } = arabicSearch
const LISTED: ReadonlySet<string> = new Set([...filler, ...weak, ...trade, ...synonyms.flat()])
const KNOWN: ReadonlySet<string> = new Set(
  [...LISTED, ...Object.keys(arabicAmounts.numbers), ...arabicVocabulary, ...arabicOthers, ...arabicDayNames].filter(
    (word) => word.length >= 3,
  ),
)
const THING =
  '(?:واحد|واحدة|وحدة|خيار|مكتب|غرفة|باقة|عضوية|اشتراك|تصريح|تذكرة|طاولة|استوديو|جناح|عرض|شيء|شي|سعر|تكلفة|مكان|نوع|خطة|بطاقة|مساحة)'
const WHICH = '(?:أي(?:هم|هما|ها)?|مين|وش|شو|إيش|من فيهم|ما هو|ما هي) (?:(?!في|عند|هو|هي)\\S+ )?(?:هو |هي )?'
const TEENS = ['حادي', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع']

/** How Arabic is understood: the written language and how the Gulf, the Levant and Egypt type. */
export const arabic: Words = {
  language: 'ar',
  dates: arabicDates,
  amounts: arabicAmounts,
  rewriteBefore: [
    [/^.+$/s, (text) => separated(text, KNOWN)],
    ...TEENS.map((ordinal, index): [RegExp, string] => [
      new RegExp(`(?:ال)?${ordinal}ه? عشره?(?![ء-ي])`, 'g'),
      String(index + 11),
    ]),
    ...TEENS.map((ordinal, index): [RegExp, string] => [
      new RegExp(`(?:ال)?${ordinal}ه? و (?:ال)?عشر(?:ين|ون)`, 'g'),
      String(index + 21),
    ]),
    [/(?<![ء-ي])احد[ىي]? عشره?/g, '11'],
    [/(?<![ء-ي])اثن(?:ا|ي|ت[اي]) عشره?/g, '12'],
  ],
  rewriteAfter: [
    [/(?<![\d.,])([3-9]) 10(?![\d.,])/g, '1$1'],
    [/(?<![\d.,])([1-9]) و ([2-9])0(?![\d.,])/g, '$2$1'],
    [/(?<![\d.,])([2-9]) 100(?![\d.,])/g, '$100'],
    [/(?<![\d.,])([1-9])00 و (\d\d)(?![\d.,])/g, '$1$2'],
    [/(?<![\d.,])([1-9])00 و (\d)(?![\d.,])/g, '$10$2'],
    [/(?<![\d.,])([1-9])000 و (\d{3})(?![\d.,])/g, '$1$2'],
    [/(?<![\d.,])(\d+(?:[.,]\d+)?) (?:1000|الاف)(?![\d.,])/g, '$1k'],
    [/(?<![ء-ي])(?:شخص|نفر|موظف|فرد|زميل)(?:ين|ان) 2/g, '2 شخص'],
    [/(?<![ء-ي])(?:تذكرتين|تصريحين|بطاقتين)(?![ء-ي])/g, '2 تذاكر'],
    [/(?<![ء-ي])(?:شخصين|شخصان|نفرين|فردين|زميلين)(?![ء-ي])/g, '2 شخص'],
    [/(?<![ء-ي])(?:ال)?كو?و*ركي?ن[جغق](?![ء-ي])/g, 'كوركنج'],
    [/(?<![ء-ي])(?:ال)?(?:هوت|هت) ?ديسك(?![ء-ي])/g, 'hot desk'],
  ],
  vocabulary: arabicVocabulary,
  others: arabicOthers,
  conjunction:
    /[،,]? (?:و|وأيضا |وايضا |وكمان |كمان |ولو سمحت )(?=(?:هل|كم|كيف|متى|متي|أين|اين|وين|فين|ما|ماذا|شو|إيش|ايش|وش|في|فيه|عندكم|لديكم|يوجد|ممكن|أقدر|اقدر|نقدر|هناك|بكم|قديش|هل|يمكنني|مسموح)(?:\s|$))/,
  topics: { ...arabicOfferTopics, ...arabicTalkTopics },
  planTypes: arabicPlanTypes,
  comparisons: [
    {
      comparison: 'CHEAPEST',
      pattern: arabicPattern(
        `(?:ثاني|تاني|ثالث|تالت) _أرخص|_الأرخص|_الأوفر|_الأقل (?:سعرا?|تكلفة|ثمنا?|كلفة)|(?<!(?:شي|شيء|في|فيه|عندكم|لديكم|خيار|مكتب|سعر) )(?:_أرخص|_أقل|_أوفر) ${THING}|${WHICH}(?:أرخص|أوفر)|أدنى سعر`,
      ),
    },
    {
      comparison: 'CHEAPER',
      pattern: arabicPattern(
        '_أرخص|_أوفر|سعر أقل|أسعار أقل|_أقل (?:سعرا?|تكلفة|ثمنا?|كلفة)|غالي(?:ة|ين)?|(?:باهظ|مكلف)ة?|سعر~ (?:عالي|مرتفع|كبير)',
      ),
    },
    { comparison: 'DEAREST', pattern: arabicPattern(`_الأغلى|_أغلى ${THING}|_الأفخم|_أفخم ${THING}`) },
    { comparison: 'DEARER', pattern: arabicPattern('أغلى|أفخم|أرقى|بريميوم|premium') },
    {
      comparison: 'BIGGEST',
      pattern: arabicPattern(`_الأكبر|_الأوسع|(?:_أكبر|_أوسع) ${THING}|${WHICH}(?:أكبر|أوسع)`),
    },
    {
      comparison: 'BIGGER',
      pattern: arabicPattern('أكبر(?! من ميزاني)|أوسع|صغير(?:ة)? (?:جدا|كتير|كثير|علينا|علي|مرة|وايد|أوي)'),
    },
    {
      comparison: 'SMALLEST',
      pattern: arabicPattern(`_الأصغر|_أصغر ${THING}|${WHICH}أصغر`),
    },
    { comparison: 'SMALLER', pattern: arabicPattern('أصغر|كبير(?:ة)? (?:جدا|كتير|كثير|علينا|علي|مرة|وايد|أوي)') },
  ],
  ranks: ['ثاني|تاني|ثانية', 'ثالث|تالت|ثالثة'].map((ordinal) =>
    arabicPattern(`(?:${ordinal}) (?:${THING} )?(?:أرخص|أوفر|أكبر|أوسع|أصغر|أغلى)`),
  ),
  loneNumber: new RegExp(
    spelled(
      '^(?:نحن |احنا |إحنا |حنا |حوالي |تقريبا |فقط |بس |عددنا )*(\\d{1,3})(?: (?:شخص|أشخاص|شخصا|نفر|أنفار|موظفين|موظف|بس|فقط))?[.! ]*$',
    ),
  ),
  having: arabicPattern(
    'مع|فيه|فيها|به|بها|أي|يحتوي|تحتوي|يضم|شامل|شاملة|عنده|عندها|له|لها|يطل|تطل|مطل|مطلة|يتضمن|تتضمن',
  ),
  places: [
    place('أول|أولى|أولاني|أولانية', 1),
    place('ثاني|ثانية|تاني|تانية', 2),
    place('ثالث|ثالثة|تالت|تالتة', 3),
    place('رابع|رابعة', 4),
    place('خامس|خامسة', 5),
    place('أخير|أخيرة|آخر', undefined),
  ],
  weekdays: [
    { pattern: arabicPattern('(?:نهاية|عطلة|آخر) الأسبوع|ويك ?إند|ويكند'), days: [5, 6, 7] },
    { pattern: arabicPattern('_ال(?:اثنين|اتنين|تنين)'), days: [1] },
    { pattern: arabicPattern('_ال(?:ثلاثاء?|تلاتا)'), days: [2] },
    { pattern: arabicPattern('_الأربعاء?'), days: [3] },
    { pattern: arabicPattern('_الخميس'), days: [4] },
    { pattern: arabicPattern('_الجمعة|(?:كل|أيام) (?:جمعة|الجمع)'), days: [5] },
    { pattern: arabicPattern('_السبت|(?:كل|أيام) سبت'), days: [6] },
    { pattern: arabicPattern('_ال(?:أحد|حد)(?! (?:الأقصى|الأدنى))'), days: [7] },
  ],
  listed: (word) => bare(word, LISTED),
  ...arabicSearch,
}

function place(ordinals: string, number: number | undefined): RegExp {
  const definite = ordinals.split('|').map((ordinal) => `_ال${ordinal}`)
  const counted =
    number === undefined ? '' : `|(?:رقم|خيار|نمرة|option|#) ?${number}${number === 1 ? '|(?:رقم|خيار) واحد' : ''}`
  return arabicPattern(
    `(?<!(?:طابق|دور|مره|شهر|اسبوع|يوم) )(?:${definite.join('|')})|(?:${ordinals
      .split('|')
      .map((ordinal) => `_${ordinal}`)
      .join('|')}) ${THING}${counted}`,
  )
}
