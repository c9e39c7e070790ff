import { quaysideArticles } from './articles/quayside.ts'
import type { ExampleDesk, ExamplePlan, ExampleProduct, OperatorCatalogue } from './operator-catalogue.ts'

const plans: ExamplePlan[] = [
  {
    type: 'HOT_DESK',
    name: 'Hot Desk Part-time',
    description: 'Any free desk on ten days a month, with Wi-Fi, coffee and the event calendar.',
    priceMinor: 14500,
    noticePeriodDays: 14,
  },
  {
    type: 'HOT_DESK',
    name: 'Hot Desk Full-time',
    description: 'Any free desk every weekday during opening hours, with two meeting room hours a month.',
    priceMinor: 22500,
    signUpFeeMinor: 2500,
    noticePeriodDays: 30,
  },
  {
    type: 'HOT_DESK',
    name: 'Hot Desk Unlimited',
    description: 'Any free desk day and night, all week, with four meeting room hours a month and a locker.',
    priceMinor: 28500,
    signUpFeeMinor: 2500,
    noticePeriodDays: 30,
  },
  {
    type: 'HOT_DESK',
    name: 'Evening Owl',
    description: 'Any free desk on weekdays from 17:00. No longer sold.',
    priceMinor: 9500,
    archived: true,
  },
  {
    type: 'DEDICATED_DESK',
    name: 'Dedicated Desk',
    description: 'A desk of your own with drawers, a second screen and access day and night.',
    priceMinor: 36500,
    signUpFeeMinor: 5000,
    noticePeriodDays: 30,
    subscribersLimit: 24,
  },
  {
    type: 'DEDICATED_DESK',
    name: "Founders' Table",
    description: 'A shared table for founding teams, with mentoring hours.',
    priceMinor: 29000,
    noticePeriodDays: 30,
    visible: false,
    notesForAi: 'Given to teams in their first year after a talk with the community manager.',
  },
  {
    type: 'VIRTUAL_OFFICE',
    name: 'Virtual Office Basic',
    description: 'A business address on Custom House Quay with mail kept for collection.',
    priceMinor: 3900,
    billingCount: 1,
    noticePeriodDays: 30,
  },
  {
    type: 'VIRTUAL_OFFICE',
    name: 'Virtual Office Plus',
    description: 'The address, mail scanned and forwarded every day, and two day passes a month.',
    priceMinor: 8900,
    signUpFeeMinor: 2500,
    noticePeriodDays: 30,
    showPriceForAi: false,
  },
]

const products: ExampleProduct[] = [
  {
    type: 'DAY_PASS',
    name: 'Day Pass',
    description: 'One day at any free desk during opening hours, with Wi-Fi, coffee and tea.',
    priceMinor: 2500,
  },
  {
    type: 'DAY_PASS',
    name: 'Day Pass with Meeting Room',
    description: 'One day at any free desk and one hour in a meeting room for four.',
    priceMinor: 4500,
  },
  {
    type: 'MEETING_ROOM_CREDIT',
    name: 'Meeting Room Credit',
    description: 'Five hours in any meeting room, to be used within a year.',
    priceMinor: 11000,
  },
]

const desks: ExampleDesk[] = [
  office('Liffey Studio', 'A quiet room for two with a view of the river.', 2, 9, 69000),
  office('Beckett Room', 'A bright office for three near the lifts.', 3, 13, 92000),
  office('Joyce Suite', 'A corner office for four with a window on two sides.', 4, 18, 124000),
  office('Samuel Loft', 'An office for six with a meeting corner and a balcony.', 6, 28, 178000, [
    { startsIn: -300, endsIn: 38 },
  ]),
  office('Custom House Suite', 'An office for ten with its own meeting room.', 10, 46, 295000),
  office('Harbour Office', 'Half a floor for sixteen with its own kitchen.', 16, 80, 460000, [
    { startsIn: -420, endsIn: 97 },
  ]),
  office('Gandon Room', 'An office for four on the courtyard.', 4, 17, 116000, [{ startsIn: -200 }]),
  office('Anna Livia Suite', 'An office for eight over the quay.', 8, 37, 238000, [
    { startsIn: -500, endsIn: 20 },
    { startsIn: 21 },
  ]),
  { ...office('Quiet Booth Office', 'A booth for one, let to members only.', 1, 4, 39000), availableToAi: false },
  { type: 'DEDICATED_DESK', name: 'Desk 12', description: 'By the window.', capacity: 1, priceMinor: 36500 },
  {
    type: 'DEDICATED_DESK',
    name: 'Desk 14',
    description: 'By the plants.',
    capacity: 1,
    priceMinor: 36500,
    occupied: [{ startsIn: -60 }],
  },
]

/** What Quayside Coworking in Dublin has on offer. */
export const quaysideCatalogue: OperatorCatalogue = {
  currency: 'EUR',
  plans,
  products,
  desks,
  articles: quaysideArticles,
}

function office(
  name: string,
  description: string,
  capacity: number,
  size: number,
  priceMinor: number,
  occupied: ExampleDesk['occupied'] = [],
): ExampleDesk {
  return { type: 'OFFICE', name, description, capacity, size, priceMinor, occupied }
}
