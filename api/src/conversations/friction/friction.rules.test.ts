import { expect, test } from 'vitest'
import { type FrictionFacts, frictionOf, type OfferedLink, type TroubledAnswer } from './friction.rules.ts'

const minute = (number: number) => new Date(Date.UTC(2026, 10, 2, 9, number))

function answer(at: number, what: Partial<TroubledAnswer>): TroubledAnswer {
  return {
    ...{ id: `answer ${at}`, replyTo: `question ${at}`, at: minute(at) },
    ...{ failed: false, unanswered: false, obstacles: [], ratedDownAt: null, ...what },
  }
}

function link(at: number, far: { clicked?: number; started?: number; gone?: number } = {}): OfferedLink {
  const time = (number: number | undefined) => (number === undefined ? null : minute(number))
  return {
    ...{ messageId: `answer ${at}`, offeredAt: minute(at) },
    ...{ lastClickedAt: time(far.clicked), startedAt: time(far.started), goneAt: time(far.gone) },
  }
}

const unanswered = (at: number) => answer(at, { unanswered: true })
const failed = (at: number) => answer(at, { failed: true })
const person = (at: number) => answer(at, { obstacles: ['ASKED_FOR_HUMAN'] })
const full = (at: number) => answer(at, { obstacles: ['NO_AVAILABILITY'] })
const dear = (at: number) => answer(at, { obstacles: ['PRICE'] })
const dateless = (at: number) => answer(at, { obstacles: ['MISSING_START_DATE'] })
const bad = (at: number, rated: number) => answer(at, { ratedDownAt: minute(rated) })

const both = (at: number) => [`question ${at}`, `answer ${at}`]

type Case = [what: string, answers: TroubledAnswer[], links: OfferedLink[], reason: string | null, evidence?: string[]]

const CASES: Case[] = [
  ['nothing was offered and nothing went wrong', [], [], null],

  ['a question stayed unanswered', [unanswered(1)], [], 'NO_ANSWER', both(1)],
  ['the second of two unanswered questions', [unanswered(1), unanswered(2)], [], 'NO_ANSWER', both(2)],
  ['a person was asked for', [person(1)], [], 'ASKED_FOR_HUMAN', ['question 1']],
  ['an answer failed and none came after it', [failed(1)], [], 'ERROR', both(1)],
  ['nothing was free', [full(1)], [], 'NO_AVAILABILITY', both(1)],
  ['nothing was free, and something else was offered with it', [full(1)], [link(1)], 'NO_AVAILABILITY', both(1)],
  ['the price was too high', [dear(1)], [link(1)], 'PRICE', both(1)],
  ['an answer was rated badly', [bad(1, 4)], [link(1)], 'NEGATIVE_RATING', both(1)],
  ['the offer was gone', [], [link(1, { clicked: 3, gone: 3 })], 'OFFER_GONE', ['answer 1']],

  ['a plan was wanted and no start date was given', [dateless(1)], [], 'MISSING_START_DATE', ['answer 1']],
  ['links were offered', [], [link(1), link(2)], 'OFFER_NOT_CLICKED', ['answer 2']],
  [
    'a link was opened',
    [],
    [link(1, { clicked: 3 }), link(2, { clicked: 4 }), link(5)],
    'CLICKED_NOT_STARTED',
    ['answer 2'],
  ],
  [
    'a form was begun, another link opened after it',
    [],
    [link(1, { clicked: 3, started: 4 }), link(2, { clicked: 6 })],
    'FORM_ABANDONED',
    ['answer 1'],
  ],
  [
    'a link that was made outside of the chat',
    [],
    [{ ...link(1, { clicked: 2 }), messageId: null }],
    'CLICKED_NOT_STARTED',
    [],
  ],

  ['what was said outweighs an offer left alone', [unanswered(1)], [link(2)], 'NO_ANSWER', both(1)],
  ['the last of several obstacles counts', [unanswered(1), dear(2), person(3)], [], 'ASKED_FOR_HUMAN', ['question 3']],
  ['an earlier answer rated badly later', [bad(1, 5), unanswered(3)], [], 'NEGATIVE_RATING', both(1)],
  ['an obstacle met after a click', [unanswered(5)], [link(1, { clicked: 3 })], 'NO_ANSWER', both(5)],
  [
    'an offer gone after an unanswered question',
    [unanswered(1)],
    [link(2, { clicked: 4, gone: 4 })],
    'OFFER_GONE',
    ['answer 2'],
  ],

  [
    'whoever opened a link later got past an unanswered question',
    [unanswered(1)],
    [link(2, { clicked: 3 })],
    'CLICKED_NOT_STARTED',
    ['answer 2'],
  ],
  [
    'whoever began another form later got past an offer that was gone',
    [],
    [link(1, { clicked: 2, gone: 2 }), link(1, { clicked: 3, started: 4 })],
    'FORM_ABANDONED',
    ['answer 1'],
  ],
  [
    'opening a link whose offer is gone gets nobody past anything',
    [person(1)],
    [link(0, { clicked: 2, gone: 3 })],
    'OFFER_GONE',
    ['answer 0'],
  ],
  ['what was offered later got past a full house', [full(1)], [link(2)], 'OFFER_NOT_CLICKED', ['answer 2']],
  ['what was offered later got past a price', [dear(1)], [link(2)], 'OFFER_NOT_CLICKED', ['answer 2']],
  ['what was offered before did not', [dear(3)], [link(2)], 'PRICE', both(3)],
  ['an offer that is over the budget as well did not', [dear(1), dear(2)], [link(2)], 'PRICE', both(2)],
  ['what was offered after the start date was given', [dateless(1)], [link(2)], 'OFFER_NOT_CLICKED', ['answer 2']],
  ['a plan was wanted after an office was offered', [dateless(3)], [link(1)], 'MISSING_START_DATE', ['answer 3']],
]

test.each(CASES)('%s', (_what, answers, links, reason, evidence) => {
  const facts: FrictionFacts = { answers, links, lastAnsweredAt: null }
  expect(frictionOf(facts)).toEqual(reason && { reason, evidence })
})

test('a failure that the assistant answered after is none', () => {
  expect(frictionOf({ answers: [failed(1)], links: [], lastAnsweredAt: minute(2) })).toBeNull()
  expect(frictionOf({ answers: [failed(3)], links: [], lastAnsweredAt: minute(2) })?.reason).toBe('ERROR')
})

test('a chat that is handed over to the team shows so, until a link is opened after it', () => {
  const handedOver = [{ at: minute(5), messageId: 'question 4' }]
  const facts = { answers: [unanswered(3)], links: [link(4)], lastAnsweredAt: minute(4), handedOver }
  expect(frictionOf(facts)).toEqual({ reason: 'ASKED_FOR_HUMAN', evidence: ['question 4'] })
  expect(frictionOf({ ...facts, links: [link(4, { clicked: 6 })] })?.reason).toBe('CLICKED_NOT_STARTED')
})
