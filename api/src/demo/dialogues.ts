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
  daysAgo: number
  /** Time of day in the operator's zone, `HH:MM`. */
  at: string
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

/** What visitors of the example operator said in the last weeks; days count back from the first start. */
export const dialogues: Dialogue[] = [
  {
    daysAgo: 24,
    at: '09:12',
    device: 'DESKTOP',
    page: '/offices',
    referrer: GOOGLE,
    says: ['Hi, do you have a private office for 4 people?', 'from the first of next month, around 1500 a month'],
    endings: [{ goes: 'converts', person: priya, arrivesIn: 3, minutesLater: 4 }],
  },
  {
    daysAgo: 21,
    at: '11:40',
    device: 'MOBILE',
    page: '/',
    campaign: 'autumn-desks',
    says: ['how much is a hot desk per month', 'next Monday'],
    endings: [{ goes: 'converts', person: tomasz, card: 1, minutesLater: 6 }],
  },
  {
    daysAgo: 20,
    at: '16:05',
    device: 'DESKTOP',
    page: '/day-pass',
    says: ['Can I come in for just one day on Thursday?'],
    endings: [{ goes: 'converts', person: sofia, quantity: 1, minutesLater: 2 }],
  },
  { daysAgo: 19, at: '08:31', device: 'MOBILE', page: '/', referrer: MAPS, says: ['are you open on saturdays'] },
  {
    daysAgo: 18,
    at: '13:20',
    device: 'DESKTOP',
    page: '/memberships',
    referrer: GOOGLE,
    says: ['I need a fixed desk of my own', 'I could start tomorrow'],
    endings: [{ goes: 'clicks', minutesLater: 3 }],
  },
  { daysAgo: 17, at: '19:44', device: 'MOBILE', page: '/', says: ['Do you have a rooftop swimming pool?'] },
  {
    daysAgo: 15,
    at: '10:02',
    device: 'DESKTOP',
    page: '/offices',
    says: ['office for 8 people please', 'as soon as possible'],
    endings: [
      { goes: 'converts', person: daniel, arrivesIn: 2, minutesLater: 5 },
      { goes: 'converts', person: daniel, arrivesIn: 5, minutesLater: 600 },
    ],
  },
  {
    daysAgo: 13,
    at: '12:18',
    device: 'TABLET',
    page: '/virtual-office',
    campaign: 'newsletter',
    says: ['do you offer a postal address for my company?', 'from 1 January'],
    endings: [{ goes: 'converts', person: amelie, minutesLater: 9 }],
  },
  {
    daysAgo: 12,
    at: '17:55',
    device: 'MOBILE',
    page: '/day-pass',
    says: ['day pass tmrw?', 'is there parking?'],
    endings: [{ goes: 'starts', minutesLater: 1 }],
  },
  { daysAgo: 10, at: '09:27', device: 'DESKTOP', page: '/', says: ['Hello', 'can I bring my dog'] },
  {
    daysAgo: 9,
    at: '14:10',
    device: 'DESKTOP',
    page: '/memberships',
    referrer: GOOGLE,
    says: ['What is the cheapest membership you have?', 'next week'],
    endings: [{ goes: 'converts', person: lukas, minutesLater: 12 }],
  },
  { daysAgo: 8, at: '18:01', device: 'MOBILE', page: '/contact', says: ['I want to speak to a real person please'] },
  {
    daysAgo: 6,
    at: '10:46',
    device: 'DESKTOP',
    page: '/day-pass',
    says: ['We are three people and would like day passes for a workshop'],
    endings: [{ goes: 'converts', person: ciara, quantity: 3, minutesLater: 4 }],
  },
  {
    daysAgo: 5,
    at: '15:33',
    device: 'DESKTOP',
    page: '/',
    says: ['How do I book a meeting room as a member?', 'and where do I find my invoices?'],
  },
  {
    daysAgo: 4,
    at: '11:11',
    device: 'MOBILE',
    page: '/memberships',
    says: ['hot dsek price?', '1st of next month', 'how much notice do I have to give?'],
    endings: [{ goes: 'starts', card: 2, minutesLater: 2 }],
  },
  {
    daysAgo: 3,
    at: '09:05',
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
    daysAgo: 2,
    at: '16:48',
    device: 'MOBILE',
    page: '/day-pass',
    referrer: MAPS,
    says: ['how mcuh is a day pass'],
    endings: [{ goes: 'converts', person: sofia, quantity: 1, minutesLater: 2 }],
  },
  { daysAgo: 1, at: '12:25', device: 'DESKTOP', page: '/', says: ['Where exactly are you and how do I get there?'] },
  {
    daysAgo: 1,
    at: '17:20',
    device: 'DESKTOP',
    page: '/memberships',
    says: ['Which membership suits somebody who comes in two days a week?'],
  },
]
