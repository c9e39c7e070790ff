import type { Script } from './script.ts'

const START = ['from {first}', '{first}', '{first} please', 'starting {first}']
const EN = { language: 'en' } as const

/** What English speakers ask when they want to buy or see something. */
export const englishSales: Script[] = [
  {
    ...{ ...EN, topic: 'PLANS', weight: 95 },
    turns: [
      [
        'How much is a hot desk?',
        'how much is a hot desk per month',
        'What does a hot desk cost?',
        'price of a hot desk?',
        'whats the monthly price for a hot desk',
      ],
      START,
    ],
    goesOn: 0.72,
  },
  {
    ...{ ...EN, topic: 'PLANS', weight: 18 },
    turns: [
      ['Do you have hot desks?', 'do you offer hot desks', 'are there hot desks available'],
      START,
      ['that is too expensive for me', "that's too expensive"],
    ],
    displeases: 0.1,
  },
  {
    ...{ ...EN, topic: 'PLANS', weight: 52 },
    turns: [
      [
        'I need a fixed desk of my own',
        'Do you have dedicated desks?',
        'looking for a dedicated desk',
        'I would like a dedicated desk',
      ],
      START,
    ],
    goesOn: 0.8,
  },
  {
    ...{ ...EN, topic: 'PLANS', weight: 30 },
    turns: [
      [
        'do you offer a postal address for my company?',
        'Do you have a virtual office?',
        'I need a virtual office for my company',
        'can I use your address as my business address',
      ],
      START,
    ],
    goesOn: 0.75,
  },
  {
    ...{ ...EN, topic: 'PLANS', weight: 34 },
    turns: [
      [
        'What is the cheapest membership you have?',
        'which is your cheapest membership',
        "what's your cheapest plan",
        'cheapest membership?',
      ],
      START,
    ],
    goesOn: 0.7,
  },
  {
    ...{ ...EN, topic: 'PLANS', weight: 40 },
    turns: [
      [
        'I would like a hot desk from {first}',
        'hot desk from {first} please',
        'Can I get a hot desk from {first}?',
        'looking for a hot desk starting {first}',
      ],
    ],
  },
  {
    ...{ ...EN, topic: 'PLANS', weight: 14 },
    turns: [['membership for at most 100 euro a month from {first}']],
  },
  {
    ...{ ...EN, topic: 'OFFICES', weight: 60 },
    turns: [
      [
        'do you have a private office for 4 people?',
        'Do you have an office for 4 people?',
        'private office for 4 please',
        'we are 4 people and need an office',
        "we're looking for a private office for four",
      ],
      START,
    ],
    goesOn: 0.86,
  },
  {
    ...{ ...EN, topic: 'OFFICES', weight: 36 },
    turns: [
      ['office for two?', 'do you have an office for 2 people', 'we need a private office for 2 people'],
      START,
      ['the first one please', 'I like the first one'],
    ],
    goesOn: 0.82,
  },
  {
    ...{ ...EN, topic: 'OFFICES', weight: 22 },
    turns: [
      [
        'We need an office for 8 people from {first}',
        'office for 8 people from {first}',
        'private office for 8 people from {first} please',
        'is there an office for a team of 8 from {first}?',
      ],
    ],
  },
  {
    ...{ ...EN, topic: 'OFFICES', weight: 16 },
    turns: [
      [
        'private office for 6 people from {first}',
        'an office for 6 from {first} please',
        'do you have an office for six people from {first}?',
      ],
      ['which one has a balcony?', 'which has a balcony', 'which of them has the balcony?'],
    ],
    goesOn: 0.6,
  },
  {
    ...{ ...EN, topic: 'OFFICES', weight: 15 },
    turns: [
      [
        'We are looking for a private office for 30 people from {first}',
        'private office for 30 people from {first}',
        'do you have an office for a team of 30 from {first}?',
      ],
    ],
    wantsContact: 0.25,
  },
  {
    ...{ ...EN, topic: 'OFFICES', weight: 16 },
    turns: [
      [
        'private office for 3 people from {first}, budget 500 a month',
        'office for 3 people from {first}, our budget is 500 a month',
      ],
    ],
  },
  {
    ...{ ...EN, topic: 'DAY_PASSES', weight: 70 },
    turns: [
      [
        'how much is a day pass',
        'How much is a day pass?',
        'day pass price?',
        'what does a day pass cost',
        'whats the price of a day pass',
        'I need a day pass',
      ],
    ],
  },
  {
    ...{ ...EN, topic: 'DAY_PASSES', weight: 34 },
    turns: [
      [
        'Can I work from your space for one day?',
        'can I come in for just one day',
        'can I come for just a day?',
        'is it possible to come for one day only',
      ],
      ['is there parking?', 'where can I park'],
    ],
    goesOn: 0.4,
  },
  {
    ...{ ...EN, topic: 'DAY_PASSES', weight: 18 },
    turns: [
      [
        'day pass with a meeting room',
        'I need a day pass with a meeting room',
        'do you have a day pass with a meeting room?',
      ],
    ],
  },
  {
    ...{ ...EN, topic: 'DAY_PASSES', weight: 16 },
    turns: [
      ['day pass please', 'a day pass please'],
      ['my budget is 15 euro', 'budget is 15 euro'],
    ],
    displeases: 0.1,
  },
]
