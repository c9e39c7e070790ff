/** What the operator says of itself. */
export const business = {
  about: 'Who you are, where you are, and how long a conversation may be credited with what it led to.',
  saved: 'Saved: your chat goes by it from now on',
  identity: 'Name and contact',
  identityAbout:
    'Visitors see the name. The assistant gives them e-mail, telephone and address when they want to reach you.',
  name: 'Name of the business',
  email: 'E-mail address for visitors',
  noEmail: 'This is not an e-mail address. One looks like name@example.com.',
  phone: 'Telephone',
  address: 'Address',
  addressHelp: 'At most six lines.',
  addressTooLong: 'At most six lines of 100 characters each.',
  region: 'Time, language and money',
  regionAbout: 'Days, opening hours and prices are written and counted by these.',
  timeZone: 'Time zone',
  clock: (time: string) => `It is ${time} there now.`,
  timeZoneChanges:
    'Days begin at another hour then: lists and figures of the past are counted anew, which takes a moment.',
  locale: 'Language and region',
  written: (example: string) => `Visitors whose language you do not offer are answered in it. It writes ${example}.`,
  currency: 'Currency',
  currencyStays:
    'It stays: your prices, sales and totals are in it, and none of them can be converted without being wrong.',
  attribution: 'Attribution window',
  attributionAbout:
    'A tour, sign-up or day pass counts for a conversation when it comes within so many days after the last message.',
  days: 'Days after the last message',
  daysLimits: 'A whole number from 1 to 3,650.',
  daysHelp: 'From 1 to 3,650. What comes later is kept as unattributed, and can be attached by hand.',
  daysKept: 'Holds for outcomes from now on. What was counted already stays as it is.',
}
