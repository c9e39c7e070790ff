/** What is said of offices, in English. */
export const englishOffices = {
  officesOverview: (least: number, most: number) =>
    least === most
      ? `Yes, we have private offices for ${people(most)}.`
      : `Yes, we have private offices for ${least} to ${most} people.`,
  officesFrom: (price: string) => `They start at ${price}.`,
  officesFreeNow: (count: number) => (count === 1 ? 'One is free now.' : `${count} are free now.`),
  askMoveInAndSize: () => 'When would you like to move in, and how many people are you?',
  askMoveIn: () => 'When would you like to move in?',
  askSize: () => 'How many people are you?',
  tellBudget: () => 'If you have a monthly budget in mind, tell me that too.',
  noOffices: () => 'No private office is free at the moment.',
  officesFor: (needs: string, count: number) =>
    count === 1 ? `This office fits${needs}:` : `These offices fit${needs}:`,
  forPeople: (size: number) => ` ${people(size)}`,
  onDay: (day: string) => ` from ${day}`,
  withinBudget: (budget: string) => ` within ${budget} a month`,
  offices: (count: number) => (count === 1 ? 'This is our office:' : 'These are our offices:'),
  requestTour: () => 'Would you like to see one? Request a tour with its button; the team will confirm the time.',
  requestThisTour: () => 'Would you like to see it? Request a tour with the button; the team will confirm the time.',
  noneBigEnough: (size: number, most: number) =>
    `None of our free offices holds ${people(size)}; the largest one holds ${most}.`,
  noneFreeThen: (day: string) => `None that fits is free on ${day}. These come free later:`,
  noneWithinBudget: (budget: string) => `None that fits is within ${budget} a month. The closest ones are:`,
  forTourAnd: () =>
    'You are very welcome to come and see the space. For a private office I can arrange a tour here in the chat.',
  tourOfSpace: (team: string) =>
    `You are very welcome to come and see the space: our team will show you round. Just call or write: ${team}.`,
  capacity: (size: number) => `for ${people(size)}`,
  area: (size: string) => `${size} m²`,
  freeNow: () => 'free now',
  freeFrom: (day: string) => `free from ${day}`,
}

function people(count: number): string {
  return count === 1 ? 'one person' : `${count} people`
}
