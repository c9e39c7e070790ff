import { type Format, isolate } from '../../format.ts'
import type { Texts } from '../texts.ts'
import { counted, forPeople } from './counted.ts'

type Offices = typeof import('../english/offices.ts').englishOffices

/** What is said of offices, in Arabic. */
export function arabicOffices(format: Format): Pick<Texts, keyof Offices> {
  const { number } = format
  return {
    officesOverview: (least, most) =>
      least === most
        ? `نعم، لدينا مكاتب خاصة ${forPeople(most, format)}.`
        : `نعم، لدينا مكاتب خاصة تتسع لعدد من ${number(least)} إلى ${upTo(most, format)}.`,
    officesFrom: (price) => `تبدأ أسعارها من ${price}.`,
    officesFreeNow: (count) =>
      counted(count, {
        one: 'أحدها متاح الآن.',
        two: 'اثنان منها متاحان الآن.',
        few: `${number(count)} مكاتب منها متاحة الآن.`,
        many: `${number(count)} مكتبًا منها متاحة الآن.`,
        other: `${number(count)} مكتب منها متاحة الآن.`,
      }),
    askMoveInAndSize: () => 'متى تودّ الانتقال، وكم عددكم؟',
    askMoveIn: () => 'متى تودّ الانتقال؟',
    askSize: () => 'كم عددكم؟',
    tellBudget: () => 'وإن كانت لديك ميزانية شهرية فأخبرني بها أيضًا.',
    noOffices: () => 'لا يوجد مكتب خاص متاح حاليًا.',
    officesFor: (needs, count) =>
      counted(count, {
        one: `هذا المكتب مناسب${needs}:`,
        two: `هذان المكتبان مناسبان${needs}:`,
        few: `هذه المكاتب مناسبة${needs}:`,
        many: `هذه المكاتب مناسبة${needs}:`,
        other: `هذه المكاتب مناسبة${needs}:`,
      }),
    forPeople: (size) => ` ${forPeople(size, format)}`,
    onDay: (day) => ` اعتبارًا من ${day}`,
    withinBudget: (budget) => ` في حدود ${budget} شهريًا`,
    offices: (count) => (count === 1 ? 'هذا هو مكتبنا:' : 'هذه مكاتبنا:'),
    requestTour: () => 'هل تودّ رؤية أحدها؟ اطلب جولة بالضغط على زره، وسيؤكد الفريق الموعد.',
    requestThisTour: () => 'هل تودّ رؤيته؟ اطلب جولة بالضغط على الزر، وسيؤكد الفريق الموعد.',
    noneBigEnough: (size, most) =>
      `لا يتسع أي من مكاتبنا المتاحة ${forPeople(size, format)}؛ أكبرها ${forPeople(most, format)}.`,
    noneFreeThen: (day) => `لا يوجد مكتب مناسب متاح يوم ${day}. المكاتب التالية تتاح لاحقًا:`,
    noneWithinBudget: (budget) => `لا يوجد مكتب مناسب في حدود ${budget} شهريًا. الأقرب إلى ذلك:`,
    forTourAnd: () => 'أهلًا بك لزيارة المكان. أما المكاتب الخاصة فيمكنني ترتيب جولة لرؤيتها هنا في المحادثة.',
    tourOfSpace: (team) => `أهلًا بك لزيارة المكان، وسيعرّفك به فريقنا. اتصل بنا أو راسلنا: ${team}.`,
    capacity: (size) => forPeople(size, format),
    area: (size) => isolate(`${size} م²`),
    freeNow: () => 'متاح الآن',
    freeFrom: (day) => `متاح اعتبارًا من ${day}`,
  }
}

function upTo(count: number, { number }: Format): string {
  return counted(count, {
    one: 'شخص واحد',
    two: 'شخصين',
    few: `${number(count)} أشخاص`,
    many: `${number(count)} شخصًا`,
    other: `${number(count)} شخص`,
  })
}
