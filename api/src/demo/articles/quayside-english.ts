import type { ExampleArticle } from '../operator-catalogue.ts'

/** What Quayside Coworking tells its visitors and members in English. */
export const quaysideEnglish: ExampleArticle[] = [
  {
    title: 'Wi-Fi and internet',
    body: 'Every desk has Wi-Fi on a 1 Gbit/s fibre line, with a second line as a reserve. Private offices get a network of their own, and a wired connection on request.',
  },
  {
    title: 'Parking and bicycles',
    body: 'There is no car park in the house. The public car park at IFSC, three minutes on foot, gives our members 20 % off. Bicycles stand under cover in the courtyard, with showers beside it.',
  },
  {
    title: 'Meeting rooms',
    body: 'There are five meeting rooms, for 4 to 14 people, each with a screen and a whiteboard. Members book them by the half-hour. Guests of the house can rent one when it is free.',
  },
  {
    title: 'Phone booths and calls',
    body: 'Eight phone booths stand around the open floor. They need no booking and are meant for calls of up to an hour. Please take calls there and not at the desk.',
  },
  {
    title: 'Printing and scanning',
    body: 'A printer and scanner stand on each floor. Plans include 100 black-and-white pages a month; further pages are added to the next invoice.',
  },
  {
    title: 'Bringing guests',
    body: 'Members may bring up to two guests for a meeting of up to two hours without charge. Sign them in at reception. A guest who stays longer to work needs a day pass.',
  },
  {
    title: 'Dogs and other pets',
    body: 'Well-behaved dogs are welcome on Fridays on the ground floor, and at any time in private offices if everybody in the team agrees. Other pets have to stay at home.',
  },
  {
    title: 'Accessibility',
    body: 'The entrance is step-free, a lift goes to every floor, and there is an accessible toilet on each. Assistance dogs are always welcome. Two desks can be raised.',
  },
  {
    title: 'Kitchen, coffee and food',
    body: 'Coffee, tea and milk are included. The kitchen on each floor has a fridge, a microwave and a dishwasher. Lunch can be eaten there or on the roof terrace.',
  },
  {
    title: 'Invoices and payment',
    body: 'Invoices are sent by e-mail on the first of the month and are due within 14 days. Members find all of them in the member portal under Billing. Pay by card, direct debit or bank transfer; prices are without VAT.',
  },
  {
    title: 'Booking a meeting room or desk as a member',
    body: 'Open the member portal or the app, choose Bookings, pick a room and a time, and confirm. A booking can be moved or cancelled there without charge until two hours before it begins.',
  },
  {
    title: 'Cancelling or pausing a membership',
    body: 'Write to the team or use the member portal. The notice period of your plan applies and is counted from the day we hear from you. A membership can be paused once a year for up to two months.',
  },
  {
    title: 'Events and community',
    body: 'There is a breakfast for everybody on the first Tuesday of the month, a talk by a member every second Thursday at 17:30, and a summer party on the roof.',
  },
  {
    title: 'Getting here by DART, Luas and bus',
    body: 'Tara Street (DART) is six minutes on foot, the Luas Red Line stop Busáras four, and most city buses stop at Custom House Quay.',
  },
  {
    title: 'Door access and key cards',
    body: 'The door opens with the app or a key card from reception. Outside opening hours it opens for plans with access day and night. A lost card is replaced at reception for €15.',
  },
  {
    title: 'Mail and parcels',
    body: 'Reception accepts letters and parcels for members and tells them by e-mail. Parcels are kept for two weeks.',
  },
  {
    title: 'Lockers and storage',
    body: 'Lockers stand on the first floor. One is included in Hot Desk Unlimited; members on another plan can rent one for €10 a month.',
  },
  {
    title: 'Public holidays and Christmas',
    body: 'The reception is closed on public holidays and from 24 December to 1 January. Plans with access day and night work on those days too.',
  },
]
