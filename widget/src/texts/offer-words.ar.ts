import type { OfferWords } from '../offers/offer-words.ts'
import { pluralIn } from './plural.ts'

const EACH = { DAY: 'يوميًا', WEEK: 'أسبوعيًا', MONTH: 'شهريًا', YEAR: 'سنويًا' }
const TWO = { DAY: 'يومين', WEEK: 'أسبوعين', MONTH: 'شهرين', YEAR: 'سنتين' }
const FEW = { DAY: 'أيام', WEEK: 'أسابيع', MONTH: 'أشهر', YEAR: 'سنوات' }
const MANY = { DAY: 'يومًا', WEEK: 'أسبوعًا', MONTH: 'شهرًا', YEAR: 'سنة' }
const HUNDREDS = { DAY: 'يوم', WEEK: 'أسبوع', MONTH: 'شهر', YEAR: 'سنة' }
const plural = pluralIn('ar')

/** Arabic for what an offer costs and comes with. */
export const arabicOfferWords: OfferWords = {
  each: (unit, count, figure) =>
    plural(count, {
      one: EACH[unit],
      two: `كل ${TWO[unit]}`,
      few: `كل ${figure} ${FEW[unit]}`,
      many: `كل ${figure} ${MANY[unit]}`,
      other: `كل ${figure} ${HUNDREDS[unit]}`,
    }),
  signUpFee: (price) => `رسوم التسجيل: ${price}`,
  notice: (days, figure) =>
    plural(days, {
      one: 'مهلة الإشعار: يوم واحد',
      two: 'مهلة الإشعار: يومان',
      few: `مهلة الإشعار: ${figure} أيام`,
      many: `مهلة الإشعار: ${figure} يومًا`,
      other: `مهلة الإشعار: ${figure} يوم`,
    }),
  size: (squareMetres) => `${squareMetres} م²`,
  capacity: (people, figure) =>
    plural(people, {
      one: 'شخص واحد',
      two: 'حتى شخصين',
      few: `حتى ${figure} أشخاص`,
      many: `حتى ${figure} شخصًا`,
      other: `حتى ${figure} شخص`,
    }),
  availableNow: 'متاح الآن',
  availableFrom: (date) => `متاح اعتبارًا من ${date}`,
}
