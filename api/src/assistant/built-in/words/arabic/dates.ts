import {
  addDays,
  type DateWords,
  dayInMonth,
  firstOfMonth,
  nextDate,
  nextDayOfMonth,
  weekdayOf,
} from '../../understand/dates.rules.ts'
import { englishDates } from '../english/dates.ts'
import { arabic, set, spelled } from './spelling.ts'

/** Names of the months: in Egypt and the Gulf, in the Maghreb, in the Levant and Iraq. */
const MONTHS = [
  'يناير|جانفي|كانون ال?ثاني',
  'فبراير|فيفري|شباط',
  'مارس|آذار',
  'أبريل|إبريل|أفريل|نيسان',
  'مايو|أيار',
  'يونيو|يونيه|جوان|حزيران',
  'يوليو|يوليه|جويلية|تموز',
  'أغسطس|أوت|(?<=(?:شهر|في|من|\\d|أول|منتصف|نهاية|بداية) )آب',
  'سبتمبر|أيلول',
  'أكتوبر|تشرين ال?أول',
  'نوفمبر|تشرين ال?ثاني',
  'ديسمبر|كانون ال?أول',
].map(spelled)
const WEEKDAYS = [
  'اثنين|اتنين|تنين|إثنين',
  'ثلاثاء?|تلاتا|ثلوث',
  'أربعاء?|ربوع',
  'خميس',
  'جمعة',
  'سبت',
  'أحد|حد(?! (?:ال)?(?:أقصى|أدنى))',
].map(spelled)
const NEXT = '(?:قادمة?|جاية?|جي|مقبلة?|ياي|يايه|تالية?|لاحق|اللي (?:جاية?|جاي|ياي)|(?:اللي|إلي) بعده)'
const PAST = '(?:ماضية?|سابقة?|فايتة?|فائتة?|اللي (?:فات|فاتت|راح|مضى)|منصرمة?)'
const BEGIN = '(?:بداية|أول|مطلع|أوائل|مستهل|مع بداية|من أول|من بداية)'
const MIDDLE = '(?:منتصف|نص|نصف|وسط|أواسط)'
const LATE = '(?:أواخر)'
const END = '(?:نهاية|آخر)'
const ORDINALS = ['أول', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع', 'عاشر'].map(spelled)
const SOON =
  'فورا|فوري|حالا|الآن|(?<=\\S )هلا|هلق|الحين|ألحين|دلوقتي|دلوقت|بأقرب (?:وقت|فرصة)|(?:في|ب) ?أقرب (?:وقت|فرصة)|أقرب وقت|(?:ب|في) ?أسرع وقت|بأسرع ما يمكن|على طول|متى (?:أقدر|نقدر|ممكن|أستطيع|نستطيع|يمكنني|يمكننا|فيني|بقدر) (?:أن )?(?:أبدأ|نبدأ|أنتقل|ننتقل|أسكن|أستلم|أبدا|نبلش|أبلش)'

/**
 * How Arabic names days. Figures such as 15/3/2027, and days in English, are read as in English: the parser of Arabic
 * dates takes minutes over a message of nothing but "day", and knows neither dialects nor hurried spelling.
 */
export const arabicDates: DateWords = {
  ...englishDates,
  soon: arabic(SOON),
  phrases: [
    phrase('بعد (?:بكرة|بكرا|غدا|غد|باكر)|عقب باكر|بعد يومين', (today) => addDays(today, 2)),
    phrase('بكرة|بكرا|غدا|الغد|باكر', (today) => addDays(today, 1)),
    phrase('(?:أول|قبل) (?:من )?(?:أمس|البارحة|مبارح|امبارح)', (today) => addDays(today, -2)),
    phrase('أمس|البارحة|البارح|مبارح|امبارح', (today) => addDays(today, -1)),
    phrase(
      '(?<!(?:تذكره|تذاكر|تصريح|بطاقه|باس|سعر|دخول|في|نفس|طوال|طول|خلال|مدار|كل|ب) )(?:_اليوم|_النهاردة|_هاليوم|هذا اليوم)(?! (?:الواحد|واحد|كامل|القادم))',
      (today) => today,
    ),
    ...MONTHS.flatMap((names, index) => [
      phrase(
        `(?:(?:يوم|تاريخ) )?(?:(\\d{1,2})|(${ORDINALS.join('|')}))(?: (?:من|في|شهر))* (?:${names})(?:(?: عام| سنة|,)? (\\d{4}))?(?! \\d)`,
        (today, [, figure, ordinal, year]) =>
          dated(today, Number(figure ?? ORDINALS.indexOf(ordinal?.replace(/^ال/, '') ?? '') + 1), index + 1, year),
      ),
      ...[
        { part: MIDDLE, day: 15 },
        { part: LATE, day: 25 },
        { part: END, day: 31 },
        { part: `(?:${BEGIN}|شهر)?`, day: 1 },
      ].map(({ part, day }) =>
        phrase(`${part} ?(?:شهر )?(?<!\\d )(?:${names})(?:(?: عام| سنة|,)? (\\d{4}))?(?! \\d)`, (today, [, year]) =>
          year
            ? dated(today, Math.min(day, lastDay(year, index + 1)), index + 1, year)
            : dayInMonth(today, index + 1, day),
        ),
      ),
    ]),
    phrase(`(?:${BEGIN} )?شهر (\\d{1,2})(?! ?\\d)`, (today, [, month]) =>
      Number(month) >= 1 && Number(month) <= 12 ? dayInMonth(today, Number(month)) : undefined,
    ),
    phrase(`${MIDDLE} الشهر ${NEXT}`, (today) => addDays(firstOfMonth(today, 1), 14)),
    phrase(`${END} الشهر ${NEXT}`, (today) => addDays(firstOfMonth(today, 2), -1)),
    phrase(`${END} (?:هذا )?الشهر`, (today) => addDays(firstOfMonth(today, 1), -1)),
    phrase(`(?:${BEGIN} )?الشهر ${NEXT}|${BEGIN} الشهر`, (today) => firstOfMonth(today, 1)),
    phrase(`${MIDDLE} (?:هذا )?الشهر`, (today) => nextDayOfMonth(today, 15)),
    ...WEEKDAYS.flatMap((names, index) => [
      phrase(`(?:يوم )?(?:${names}) ${PAST}`, (today) => addDays(nextWeekday(today, index + 1, 0), -7)),
      phrase(`(?:يوم )?(?:${names})(?: من)? الأسبوع ${NEXT}|الأسبوع ${NEXT}(?: يوم)? (?:${names})`, (today) =>
        weekdayOfNextWeek(today, index + 1),
      ),
      phrase(`(?:يوم )?(?:${names}) بعد (?:${NEXT})`, (today) => addDays(nextWeekday(today, index + 1, 1), 7)),
      phrase(`هذا (?:${names})`, (today) => nextWeekday(today, index + 1, 0)),
      phrase(`(?<!(?:كل|ايام|كانون|تشرين) )(?:يوم (?:${names})|_ال(?:${names}))(?: ${NEXT})?`, (today) =>
        nextWeekday(today, index + 1, 1),
      ),
    ]),
    phrase(`(?:بداية )?الأسبوع ${NEXT}`, (today) => addDays(today, 8 - weekdayOf(today))),
    phrase(`الأسبوع ${PAST}`, (today) => addDays(today, -7)),
    phrase('هذا (?:الأسبوع|الشهر)', (today) => today),
    phrase(
      `(?:بداية |أول )?(?:السنة|العام) (?:${NEXT}|الجديدة?)|رأس السنة|${BEGIN} (?:السنة|العام)`,
      (today) => `${Number(today.slice(0, 4)) + 1}-01-01`,
    ),
    later('(\\d{1,2}|كم) (?:أسابيع|أسبوع)|(أسبوعين)|أسبوع', (today, count) => addDays(today, 7 * count)),
    later('(\\d{1,2}|كم) (?:أشهر|شهور|شهر)|(شهرين)|شهر', (today, count) => monthsLater(today, count)),
    later('(\\d{1,2}|كم) (?:أيام|يوم)|(يومين)', (today, count) => addDays(today, count)),
    phrase(
      '(?:يوم|تاريخ|بتاريخ) (\\d{1,2})(?! ?(?:[\\d/.-]|شخص|اشخاص|موظف|يورو))(?: (?:في |من |ب )?الشهر)?',
      (today, [, day]) => nextDayOfMonth(today, Number(day)),
    ),
    phrase('(\\d{1,2}) (?:في|من|ب)? ?(?:هذا )?_الشهر', (today, [, day]) => nextDayOfMonth(today, Number(day))),
  ],
}

/** Names of days and months, to split particles from. */
export const arabicDayNames = set(`
  يناير فبراير مارس أبريل إبريل مايو يونيو يونيه يوليو يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار
  حزيران تموز أيلول تشرين اثنين ثلاثاء ثلاثا أربعاء أربعا خميس جمعة سبت أحد يوم شهر أسبوع سنة بكرة بكرا غدا باكر منتصف نهاية
  بداية آخر أول الآن الحين حالا فورا هذا هذه`)

type DayOf = (today: string, match: RegExpMatchArray) => string | undefined

function phrase(source: string, day: DayOf): DateWords['phrases'][number] {
  return { pattern: arabic(source), day }
}

/** "In two weeks", "after a month". */
function later(source: string, day: (today: string, count: number) => string): DateWords['phrases'][number] {
  return phrase(
    `(?:بعد|عقب|خلال|في غضون|كمان|من هلق ل|بظرف) (?:حوالي |شي |تقريبا )?(?:${source})`,
    (today, [, count, two]) => day(today, two ? 2 : count === 'كم' ? 2 : Number(count ?? 1)),
  )
}

function dated(today: string, day: number, month: number, year: string | undefined): string | undefined {
  if (!year) return nextDate(today, day, month)
  if (day < 1 || day > lastDay(year, month)) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function lastDay(year: string, month: number): number {
  return new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
}

/** The next such day of the week, `from` so many days after today on. */
function nextWeekday(today: string, weekday: number, from: 0 | 1): string {
  return addDays(today, from + ((weekday - weekdayOf(today) - from + 14) % 7))
}

/** Such a day of next week, whose first day is Sunday. */
function weekdayOfNextWeek(today: string, weekday: number): string {
  return addDays(today, 7 - (weekdayOf(today) % 7) + (weekday % 7))
}

function monthsLater(today: string, months: number): string {
  const first = firstOfMonth(today, months)
  const last = lastDay(first.slice(0, 4), Number(first.slice(5, 7)))
  return `${first.slice(0, 8)}${String(Math.min(Number(today.slice(8)), last)).padStart(2, '0')}`
}
