import type { DeviceClass } from '../sessions/index.ts'

/** Somebody who fills in a form. */
export interface ExamplePerson {
  fullName: string
  email: string
  phone?: string
  company?: string
}

/** How far a visitor goes with a link of the last answer that has any. */
export type Ending =
  | { goes: 'clicks' }
  | { goes: 'starts' }
  | { goes: 'converts'; person: ExamplePerson; quantity?: number; arrivesIn?: number }

/** A chat of the example operator. */
export interface Dialogue {
  /** Before the first start. */
  minutesAgo: number
  device: DeviceClass
  page: string
  referrer?: string
  campaign?: string
  says: string[]
  /** Which card of the last answer with cards, from 0, and what becomes of it; in order. */
  endings?: (Ending & { card?: number; minutesLater?: number })[]
}

const GOOGLE = 'https://www.google.com/'
const MAPS = 'https://maps.google.com/'

const niamh = { fullName: 'Niamh Gallagher', email: 'niamh.gallagher@example.com', phone: '+353 85 555 0113' }
const tomasz = { fullName: 'Tomasz Zieliński', email: 'tomasz.zielinski@example.com', company: 'Kopernik Labs' }
const sofia = { fullName: 'Sofia Marques', email: 'sofia.marques@example.com' }
const daniel = { fullName: "Daniel O'Shea", email: 'daniel.oshea@example.com', phone: '+353 87 555 0190' }
const priya = { fullName: 'Priya Raman', email: 'priya.raman@example.com', company: 'Brightwater Studio' }
const lukas = { fullName: 'Lukas Brandt', email: 'lukas.brandt@example.com' }
const ciara = { fullName: 'Ciara Nolan', email: 'ciara.nolan@example.com', phone: '+353 86 555 0127' }
const amelie = { fullName: 'Amélie Laurent', email: 'amelie.laurent@example.com', company: 'Laurent & Filles' }

/** What visitors of the example operator said lately, the earliest first. */
export const dialogues: Dialogue[] = [
  {
    minutesAgo: 1745,
    device: 'DESKTOP',
    page: '/offices',
    referrer: GOOGLE,
    says: ['Hi, do you have a private office for 4 people?', 'from the first of next month, around 1500 a month'],
    endings: [{ goes: 'converts', person: priya, arrivesIn: 3, minutesLater: 4 }],
  },
  {
    minutesAgo: 1690,
    device: 'MOBILE',
    page: '/',
    campaign: 'autumn-desks',
    says: ['how much is a hot desk per month', 'next Monday'],
    endings: [{ goes: 'converts', person: tomasz, card: 1, minutesLater: 6 }],
  },
  {
    minutesAgo: 1610,
    device: 'DESKTOP',
    page: '/day-pass',
    says: ['Can I come in for just one day on Thursday?'],
    endings: [{ goes: 'converts', person: sofia, quantity: 1, minutesLater: 2 }],
  },
  { minutesAgo: 1540, device: 'MOBILE', page: '/', referrer: MAPS, says: ['are you open on saturdays'] },
  {
    minutesAgo: 1475,
    device: 'DESKTOP',
    page: '/memberships',
    referrer: GOOGLE,
    says: ['I need a fixed desk of my own', 'I could start tomorrow'],
    endings: [{ goes: 'clicks', minutesLater: 3 }],
  },
  { minutesAgo: 1405, device: 'MOBILE', page: '/', says: ['Do you have a rooftop swimming pool?'] },
  {
    minutesAgo: 1330,
    device: 'DESKTOP',
    page: '/offices',
    says: ['office for 8 people please', 'as soon as possible'],
    endings: [
      { goes: 'converts', person: daniel, arrivesIn: 2, minutesLater: 5 },
      { goes: 'converts', person: daniel, arrivesIn: 5, minutesLater: 600 },
    ],
  },
  {
    minutesAgo: 1215,
    device: 'TABLET',
    page: '/virtual-office',
    campaign: 'newsletter',
    says: ['do you offer a postal address for my company?', 'from 1 January'],
    endings: [{ goes: 'converts', person: amelie, minutesLater: 9 }],
  },
  {
    minutesAgo: 1100,
    device: 'MOBILE',
    page: '/day-pass',
    says: ['day pass tmrw?', 'is there parking?'],
    endings: [{ goes: 'starts', minutesLater: 1 }],
  },
  { minutesAgo: 1010, device: 'DESKTOP', page: '/', says: ['Hello', 'can I bring my dog'] },
  {
    minutesAgo: 930,
    device: 'DESKTOP',
    page: '/memberships',
    referrer: GOOGLE,
    says: ['What is the cheapest membership you have?', 'next week'],
    endings: [{ goes: 'converts', person: lukas, minutesLater: 12 }],
  },
  { minutesAgo: 815, device: 'MOBILE', page: '/contact', says: ['I want to speak to a real person please'] },
  {
    minutesAgo: 700,
    device: 'DESKTOP',
    page: '/day-pass',
    says: ['We are three people and would like day passes for a workshop'],
    endings: [{ goes: 'converts', person: ciara, quantity: 3, minutesLater: 4 }],
  },
  {
    minutesAgo: 590,
    device: 'DESKTOP',
    page: '/',
    says: ['How do I book a meeting room as a member?', 'and where do I find my invoices?'],
  },
  {
    minutesAgo: 455,
    device: 'MOBILE',
    page: '/memberships',
    says: ['hot dsek price?', '1st of next month', 'how much notice do I have to give?'],
    endings: [{ goes: 'starts', card: 2, minutesLater: 2 }],
  },
  {
    minutesAgo: 340,
    device: 'DESKTOP',
    page: '/offices',
    referrer: GOOGLE,
    campaign: 'offices-q4',
    says: [
      'Looking for a small team room, we are 2',
      'move in December, budget 900 a month',
      'the first one sounds good',
    ],
    endings: [{ goes: 'converts', person: niamh, arrivesIn: 6, minutesLater: 3 }],
  },
  {
    minutesAgo: 215,
    device: 'MOBILE',
    page: '/day-pass',
    referrer: MAPS,
    says: ['how mcuh is a day pass'],
    endings: [{ goes: 'converts', person: sofia, quantity: 1, minutesLater: 2 }],
  },
  { minutesAgo: 105, device: 'DESKTOP', page: '/', says: ['Where exactly are you and how do I get there?'] },
  {
    minutesAgo: 38,
    device: 'DESKTOP',
    page: '/memberships',
    says: ['Which membership suits somebody who comes in two days a week?'],
  },
]
