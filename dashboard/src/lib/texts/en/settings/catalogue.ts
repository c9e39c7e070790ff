import { counted } from '../../counted.ts'

const [plans, offices, products] = [
  counted('en', { one: 'plan', other: 'plans' }),
  counted('en', { one: 'office or desk', other: 'offices and desks' }),
  counted('en', { one: 'product', other: 'products' }),
]

/** What is on offer, and what the assistant may say of it. */
export const catalogue = {
  about: 'What you sell, and what the assistant may say of it. A switch holds from its next answer on.',
  parts: 'Parts of the catalogue',
  kinds: { plans: 'Plans', offices: 'Offices and desks', products: 'Day passes and products' },
  counted: { plans, offices, products },
  search: 'Search the catalogue',
  searchPlaceholder: 'Search name or description',
  show: 'Show',
  shown: { mentioned: 'May be mentioned', silent: 'Kept quiet', archived: 'Archived' },
  first: 'First page',
  more: 'More',
  all: 'The whole list',
  noMatchAdvice: 'Try fewer words, or show all.',
  empty: { plans: 'No plans yet', offices: 'No offices or desks yet', products: 'No day passes or products yet' },
  emptyAdvice:
    'What you sell comes from your coworking platform. Once it is there, you decide here what may be said of it.',
  notFound: 'This is not in the catalogue',
  states: { archived: 'Archived', hidden: 'Not on the website' },
  mayMention: 'May mention it',
  maySayPrice: 'May say the price',
  says: 'The assistant says: ',
  saysNothing: 'The assistant never mentions it.',
  silences: {
    SWITCHED_OFF: 'Never mentioned: it is switched off.',
    ARCHIVED: 'Never mentioned: it is archived.',
    SOLD_OUT: 'Not mentioned for now: everybody who can have this plan has it.',
    TAKEN: 'Not mentioned for now: it is let without an end.',
    NO_OFFICE: 'Never mentioned: the chat offers offices, not single desks.',
  },
  types: {
    plans: {
      HOT_DESK: 'Hot desk',
      DEDICATED_DESK: 'Dedicated desk',
      PRIVATE_OFFICE: 'Private office',
      VIRTUAL_OFFICE: 'Virtual office',
      OTHER: 'Other plan',
    },
    products: { DAY_PASS: 'Day pass', MEETING_ROOM_CREDIT: 'Meeting room credit', OTHER: 'Other product' },
    desks: { OFFICE: 'Office', DEDICATED_DESK: 'Dedicated desk', HOT_DESK: 'Hot desk' },
  },
  facts: {
    signUpFee: 'Sign-up fee',
    notice: 'Notice period',
    limit: 'Limit',
    none: 'none',
    capacity: 'Holds',
    size: 'Size',
    area: (size: number) => `${size} m²`,
    available: 'Available from',
    taken: 'let without an end',
  },
  whatItIs: 'What it is',
  name: 'Name',
  description: 'Description',
  descriptionHelp: 'One or two sentences. The assistant says them as they are.',
  price: (currency: string) => `Price in ${currency}`,
  noAmount: 'This is not an amount. Write it like 225 or 225.50.',
  whereSold: 'Where it is sold',
  assistant: 'The assistant',
  switches: {
    visible: {
      name: 'On the website',
      about:
        'Off, nobody can buy it online: the assistant says that it exists and names your team, without price or link.',
    },
    archived: {
      name: 'Archived',
      about: 'No longer sold, and never mentioned. Links to it lead to what you have instead.',
    },
    availableToAi: { name: 'May mention it', about: 'Off, the assistant never speaks of it, even when asked by name.' },
    showPriceForAi: { name: 'May say the price', about: 'Off, it says that the team will tell the price.' },
  },
  priceForAi: (currency: string) => `Price it says instead, in ${currency}`,
  priceForAiHelp: 'Leave it empty to have the price itself said. What is paid is always the price.',
  notes: 'Notes for the assistant',
  notesHelp: 'For your team and a language model to go by. Never quoted to visitors.',
  preview: {
    title: 'What the assistant may say',
    language: 'In',
    aboutDraft: 'With what stands in the form, to somebody who asks for just this. It holds once you save.',
    aboutNow: 'To somebody who asks for just this.',
  },
  toasts: {
    saved: (name: string) => `Saved: ${name}`,
    notSet: (name: string) => `${name} stays as it was.`,
    set: {
      availableToAi: {
        on: (name: string) => `The assistant may mention ${name}`,
        off: (name: string) => `The assistant no longer mentions ${name}`,
      },
      showPriceForAi: {
        on: (name: string) => `The assistant may say the price of ${name}`,
        off: (name: string) => `The assistant no longer says the price of ${name}`,
      },
    },
  },
}
