import type { SystemTariffType } from '../../../../catalog/index.ts'

const TYPES: Record<SystemTariffType, string> = {
  HOT_DESK: 'hot desk',
  DEDICATED_DESK: 'dedicated desk',
  VIRTUAL_OFFICE: 'virtual office',
  PRIVATE_OFFICE: 'private office',
  OTHER: 'other',
}

/** What is said of plans and passes, in English. */
export const englishPlans = {
  planTypes: (types: readonly SystemTariffType[]) =>
    types.length > 0 && types.length < 3 ? `${types.map((type) => TYPES[type]).join(' and ')} plans` : 'plans',
  plansOverview: (kinds: string, count: number) => (count === 1 ? 'Here is what we have:' : `Here are our ${kinds}:`),
  plansToChoose: (kinds: string, day: string) => `You can start on ${day} with any of these ${kinds}:`,
  planToChoose: (name: string, day: string) => `You can start with ${name} on ${day}.`,
  signUpBelow: (count: number) =>
    count === 1 ? 'The button below takes you to the sign-up.' : 'Pick the one you like and sign up with its button.',
  whenToStart: () => 'When would you like to start?',
  tellStartDate: () => 'Whenever you have a start date in mind, tell me and I will give you the sign-up button.',
  noRushForDate: () => 'No problem, there is no rush.',
  dayHasPassed: (day: string) => `${day} has already passed.`,
  whichDayInstead: () => 'Which day would suit you instead?',
  noSuchPlans: (kinds: string) => `We have no ${kinds} on offer at the moment.`,
  otherPlans: () => 'These are the plans we do have:',
  morePlans: () => 'There are more plans: just ask for the others.',
  noMore: () => 'That is everything we have on offer at the moment.',
  hereAreMore: () => 'Here is what else we have:',
  onlyThroughTeam: (names: string, team: string) => `${names} can only be arranged by our team: ${team}.`,
  nothingWithinBudget: (budget: string) => `I have nothing within ${budget}.`,
  cheapestIs: (name: string, price: string) => `The one with the lowest price is ${name} at ${price}.`,
  otherCurrency: (currency: string) => `Our prices are in ${currency}, so I have left your budget aside.`,
  plansArePerPerson: (people: number) => `A plan is for one person, so ${people} people take one each.`,
  officeMaySuit: () => 'A private office may suit you too: just ask.',
  signUpFee: (fee: string) => `${fee} sign-up fee`,
  noSignUpFee: () => 'no sign-up fee',
  notice: (days: number) => `${days} days’ notice`,
  noNotice: () => 'no notice period',
  priceOnRequest: () => 'the team will tell you the price',
  perCycle: (price: string, unit: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR', count: number) => {
    const word = unit.toLowerCase()
    return count === 1 ? `${price} a ${word}` : `${price} every ${count} ${word}s`
  },
  passes: (count: number) => (count === 1 ? 'Here is our day pass:' : 'Here are our day passes:'),
  passesWithin: (budget: string) => `These day passes are within ${budget}:`,
  passFor: (day: string) => `It is valid on ${day} if you choose that day at checkout.`,
  passesPerPerson: (people: number) => `For ${people} people, choose ${people} at checkout.`,
  passesBelow: () => 'You can buy yours with the button.',
  noPasses: () => 'We sell no day passes at the moment.',
  onePass: (price: string) => `${price} each`,
}
