import type { SystemTariffType } from '../../../../catalog/index.ts'
import { type Format, isolate } from '../../format.ts'
import type { Texts } from '../texts.ts'
import { counted, forPeople } from './counted.ts'

type Plans = typeof import('../english/plans.ts').englishPlans

const TYPES: Record<SystemTariffType, string> = {
  HOT_DESK: 'عضويات المكتب المرن',
  DEDICATED_DESK: 'عضويات المكتب الثابت',
  VIRTUAL_OFFICE: 'عضويات المكتب الافتراضي',
  PRIVATE_OFFICE: 'عضويات المكتب الخاص',
  OTHER: 'العضويات الأخرى',
}
const EACH = { DAY: 'يوميًا', WEEK: 'أسبوعيًا', MONTH: 'شهريًا', YEAR: 'سنويًا' }
const TWO = { DAY: 'يومين', WEEK: 'أسبوعين', MONTH: 'شهرين', YEAR: 'سنتين' }
const FEW = { DAY: 'أيام', WEEK: 'أسابيع', MONTH: 'أشهر', YEAR: 'سنوات' }
const MANY = { DAY: 'يومًا', WEEK: 'أسبوعًا', MONTH: 'شهرًا', YEAR: 'سنة' }
const HUNDREDS = { DAY: 'يوم', WEEK: 'أسبوع', MONTH: 'شهر', YEAR: 'سنة' }

/** What is said of plans and passes, in Arabic. */
export function arabicPlans(format: Format): Pick<Texts, keyof Plans> {
  const { number } = format
  return {
    planTypes: (types) =>
      types.length > 0 && types.length < 3 ? types.map((type) => TYPES[type]).join(' و') : 'العضويات',
    plansOverview: (kinds, count) => (count === 1 ? 'هذا ما لدينا:' : `إليك ${kinds} لدينا:`),
    plansToChoose: (_kinds, day) => `يمكنك البدء يوم ${day} بأيّ من هذه العضويات:`,
    planToChoose: (name, day) => `يمكنك البدء مع ${isolate(name)} يوم ${day}.`,
    signUpBelow: (count) => (count === 1 ? 'ينقلك الزر أدناه إلى الاشتراك.' : 'اختر ما يناسبك واشترك بالضغط على زره.'),
    whenToStart: () => 'متى تودّ أن تبدأ؟',
    tellStartDate: () => 'حين يتحدد تاريخ البدء أخبرني به لأعطيك زر الاشتراك.',
    noRushForDate: () => 'لا بأس، لا داعي للعجلة.',
    dayHasPassed: (day) => `لقد مضى يوم ${day}.`,
    whichDayInstead: () => 'أي يوم يناسبك بدلًا منه؟',
    noSuchPlans: (kinds) => `لا تتوفر لدينا ${kinds} حاليًا.`,
    otherPlans: () => 'هذه هي العضويات المتوفرة لدينا:',
    morePlans: () => 'لدينا عضويات أخرى أيضًا: يكفي أن تسأل عنها.',
    noMore: () => 'هذا كل ما لدينا حاليًا.',
    hereAreMore: () => 'وهذا ما لدينا أيضًا:',
    onlyThroughTeam: (names, team) => `${names}: لا يتم الاتفاق على ذلك إلا مع فريقنا (${team}).`,
    nothingWithinBudget: (budget) => `ليس لديّ شيء في حدود ${budget}.`,
    cheapestIs: (name, price) => `الأقل سعرًا هو ${name} بسعر ${price}.`,
    otherCurrency: (currency) => `أسعارنا بعملة ${isolate(currency)}، لذلك لم آخذ ميزانيتك في الحسبان.`,
    plansArePerPerson: (people) =>
      `العضوية لشخص واحد، و${forPeople(people, format)} تلزم ${memberships(people, format)}.`,
    officeMaySuit: () => 'وقد يناسبكم مكتب خاص أيضًا: يكفي أن تسأل.',
    signUpFee: (fee) => `رسوم التسجيل ${fee}`,
    noSignUpFee: () => 'دون رسوم تسجيل',
    notice: (days) =>
      counted(days, {
        one: 'مهلة الإشعار يوم واحد',
        two: 'مهلة الإشعار يومان',
        few: `مهلة الإشعار ${number(days)} أيام`,
        many: `مهلة الإشعار ${number(days)} يومًا`,
        other: `مهلة الإشعار ${number(days)} يوم`,
      }),
    noNotice: () => 'دون مهلة إشعار',
    priceOnRequest: () => 'يفيدك الفريق بالسعر',
    perCycle: (price, unit, count) =>
      counted(count, {
        one: `${price} ${EACH[unit]}`,
        two: `${price} كل ${TWO[unit]}`,
        few: `${price} كل ${number(count)} ${FEW[unit]}`,
        many: `${price} كل ${number(count)} ${MANY[unit]}`,
        other: `${price} كل ${number(count)} ${HUNDREDS[unit]}`,
      }),
    passes: (count) => (count === 1 ? 'هذا هو تصريحنا اليومي:' : 'هذه تصاريحنا اليومية:'),
    passesWithin: (budget) => `هذه التصاريح اليومية في حدود ${budget}:`,
    passFor: (day) => `يصلح التصريح ليوم ${day} إذا اخترت هذا اليوم عند الشراء.`,
    passesPerPerson: (people) => `${forPeople(people, format)} اختر العدد ${number(people)} عند الشراء.`,
    passesBelow: () => 'يمكنك شراء التصريح بالضغط على الزر.',
    noPasses: () => 'لا نبيع تصاريح يومية حاليًا.',
    onePass: (price) => `${price} للتصريح`,
  }
}

function memberships(count: number, { number }: Format): string {
  return counted(count, {
    one: 'عضوية واحدة',
    two: 'عضويتان',
    few: `${number(count)} عضويات`,
    many: `${number(count)} عضوية`,
    other: `${number(count)} عضوية`,
  })
}
