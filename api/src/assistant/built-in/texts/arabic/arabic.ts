import { type Format, isolate } from '../../format.ts'
import type { HoursLine, Team, Texts } from '../texts.ts'
import { arabicOffices } from './offices.ts'
import { arabicPlans } from './plans.ts'

/**
 * Everything that the assistant says, in Arabic, with the digits of the format. Latin names and numbers are isolated,
 * so that they do not pull what stands beside them to the other side.
 */
export function arabicTexts(format: Format): Texts {
  return {
    ...arabicPlans(format),
    ...arabicOffices(format),
    hi: () => 'أهلًا بك!',
    hello: (team) => `مرحبًا، وأهلًا بك في ${isolate(team.business)}!`,
    helpWith: () =>
      'يمكنني إفادتك عن التصاريح اليومية والعضويات والمكاتب الخاصة، وعن الأسعار ومواعيد العمل وكيفية الوصول إلينا.',
    whatFor: () => 'عمّ تبحث: تصريح يومي أم عضوية أم مكتب خاص؟',
    howCanIHelp: () => 'ما الذي تودّ معرفته؟',
    youAreWelcome: () => 'على الرحب والسعة. هل من شيء آخر أساعدك فيه؟',
    goodbye: (team) => `مع السلامة، وشكرًا لاهتمامك بـ${isolate(team.business)}. يسعدنا أن نراك قريبًا.`,
    gladly: () => 'بكل سرور.',
    allRight: () => 'حسنًا. أنا هنا متى احتجت إليّ.',
    iAmAnAssistant: (team) => `أنا مساعد الذكاء الاصطناعي في ${isolate(team.business)}، ولست إنسانًا.`,
    handOver: (team) => `بالطبع. يمكنك التواصل مع فريق ${isolate(team.business)} مباشرةً: ${reach(team)}.`,
    memberHandOver: (team) => `لا يمكنني الاطّلاع على حسابات الأعضاء، لكن فريقنا سيتولى الأمر: ${reach(team)}.`,
    memberMore: (team) => `وإن لم يكفِ ذلك فسيساعدك فريقنا: ${reach(team)}.`,
    unknown: (team) => `عذرًا، ليست لديّ إجابة عن هذا. يسعد فريقنا أن يساعدك: ${reach(team)}.`,
    onlyIn: (language) => `لا تتوفر لديّ هذه المعلومة إلا باللغة ${language}:`,
    unknownRest: (team) => `ليست لديّ إجابة عن أحد أسئلتك، ويسعد فريقنا أن يساعدك: ${reach(team)}.`,
    noMoreOfThat: (name) => `ليس لديّ خيار آخر مناسب غير ${isolate(name)}.`,
    gone: () => 'لم يعد هذا الخيار متاحًا.',
    contact: (team) => `يمكنك التواصل معنا: ${reach(team)}.`,
    reach,
    action: (kind, name) =>
      ({
        TOUR: `طلب جولة في ${isolate(name)}`,
        PLAN: `الاشتراك في ${isolate(name)}`,
        DAY_PASS: 'شراء تصريح يومي',
      })[kind],
    terms: (parts) => `${parts.join('، ')}.`,
    address: (business, lines) => `عنوان ${isolate(business)}: ${isolate(lines.join(separator(lines)))}.`,
    opening: (lines) => `نفتح ${format.and(lines.map((line) => `${days(line, format)} ${hours(line, format)}`))}.`,
    closedOn: (lines) => `نحن مغلقون ${format.and(lines.map((line) => days(line, format)))}.`,
    openOn: (day, line) => `نفتح يوم ${day} ${hours(line, format)}.`,
    notOpenOn: (day) => `نحن مغلقون يوم ${day}.`,
    hoursUnknown: (team) => `يفيدك فريقنا بمواعيد العمل: ${reach(team)}.`,
    pricesFrom: (kind, price) =>
      ({
        PLANS: `عضويات ابتداءً من ${price}`,
        OFFICES: `مكاتب خاصة ابتداءً من ${price}`,
        DAY_PASSES: `تصاريح يومية ابتداءً من ${price}`,
      })[kind],
    overview: (offers) => `لدينا ${offers}.`,
    whichOne: () => 'عن أيّها تودّ معرفة المزيد؟',
    itCosts: (name, price) => `سعر ${isolate(name)} هو ${price}.`,
    priceFromTeam: (name, team) => `يفيدك فريقنا بسعر ${isolate(name)}: ${team}.`,
  }
}

function days({ from, to }: HoursLine, { weekday }: Format): string {
  if (from === to) return `يوم ${weekday(from)}`
  return to - from === 1 ? `يومي ${weekday(from)} و${weekday(to)}` : `من ${weekday(from)} إلى ${weekday(to)}`
}

function hours({ opens, closes }: HoursLine, { time }: Format): string {
  return opens && closes ? `من ${time(opens)} إلى ${time(closes)}` : ''
}

function separator(lines: readonly string[]): string {
  return /\p{Script=Arabic}/u.test(lines.join('')) ? '، ' : ', '
}

function reach(team: Team): string {
  return `هاتف ${isolate(team.phone, 'LEFT_TO_RIGHT')}، بريد إلكتروني ${isolate(team.email)}`
}
