import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeLink } from '../test/make-link.ts'
import { openChat } from '../test/open-chat.ts'
import { readBadges } from '../test/read-badges.ts'
import { startTestApp, type TestApp } from '../test/start-test-app.ts'
import { formFor, submit } from '../test/submit.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

/** A new chat with a link to an office, and what its form is answered with. */
async function tourLink(office = 'Joyce Suite') {
  const chat = await openChat(app, app.quayside)
  const link = await makeLink(app, app.quayside, chat.sessionId, { office })
  const book = (changes: object) => submit(app, 'requestTour', formFor(link, changes))
  const badges = () => readBadges(app, app.quayside, chat.sessionId)
  return { ...chat, link, book, badges }
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString()
}

async function visitors(email: string) {
  return app.query<Record<string, unknown>>('select * from visitor where email_folded = $1 order by created_at, id', [
    email,
  ])
}

const TOUR = { kind: 'TOUR_BOOKED', label: 'Tour booked', color: 'LAVENDER' }

test('rule 4.1: a tour form makes a visitor who carries the session, and the conversation a lavender badge', async () => {
  const tour = await tourLink()
  const arrival = inDays(3)
  const answer = await tour.book({
    email: 'grace@example.com',
    fullName: 'Grace Quinn',
    phoneNumber: '+353 1 555 0199',
    companyName: 'Quinn & Daughters',
    expectedArrival: arrival,
    notes: 'We are six.',
  })
  expect(answer).toMatchObject({ userErrors: [], replayed: false })
  expect(answer.conversions).toMatchObject([
    {
      kind: 'TOUR_BOOKED',
      outcome: 'CREATED',
      verdict: 'CREDITED',
      reason: 'LINK_FOLLOWED',
      isFirst: true,
      value: null,
    },
  ])
  const { data } = await app.graphql(
    `query ($id: ID!) { node(id: $id) { ... on Visitor {
      fullName email phoneNumber companyName expectedArrival isTour tourConfirmed arrived visitReason notes
      customFields { name value } conversation { session { id } }
    } } }`,
    { id: answer.recordId },
    { as: app.quayside.staff },
  )
  expect(data).toEqual({
    node: {
      fullName: 'Grace Quinn',
      email: 'grace@example.com',
      phoneNumber: '+353 1 555 0199',
      companyName: 'Quinn & Daughters',
      expectedArrival: arrival,
      isTour: true,
      tourConfirmed: false,
      arrived: false,
      visitReason: 'Tour of Joyce Suite',
      notes: 'We are six.',
      customFields: [{ name: 'chatSessionId', value: tour.sessionId }],
      conversation: { session: { id: tour.sessionId } },
    },
  })
  expect(await tour.badges()).toEqual([{ ...TOUR, count: 1, records: [{ id: answer.recordId }] }])
})

test('rule 4.1: a tour still ahead is updated, whatever the case of the address, and each session shows its badge', async () => {
  const [first, second] = [await tourLink(), await tourLink('Beckett Room')]
  const made = await first.book({ email: 'Mary.Ward@example.com', expectedArrival: inDays(2), phoneNumber: '01 555' })
  const later = inDays(5)
  const updated = await second.book({
    email: '  mary.WARD@EXAMPLE.com ',
    fullName: 'Mary Ward-Byrne',
    expectedArrival: later,
  })
  expect(updated.recordId).toBe(made.recordId)
  expect(made.conversions).toMatchObject([{ outcome: 'CREATED', isFirst: true }])
  expect(updated.conversions).toMatchObject([
    { outcome: 'UPDATED', isFirst: false, verdict: 'CREDITED', session: { id: second.sessionId } },
  ])
  const [row, ...others] = await visitors('mary.ward@example.com')
  expect(others).toEqual([])
  expect(row).toMatchObject({
    full_name: 'Mary Ward-Byrne',
    phone_number: '01 555',
    visit_reason: 'Tour of Beckett Room',
    custom_fields: [{ name: 'chatSessionId', value: second.sessionId }],
  })
  expect(new Date(row!.expected_arrival as string).toISOString()).toBe(later)
  for (const { badges } of [first, second]) {
    expect(await badges()).toEqual([{ ...TOUR, count: 1, records: [{ id: made.recordId }] }])
  }
})

test('rule 4.1: a tour without a time stays ahead', async () => {
  const tour = await tourLink()
  const made = await tour.book({ email: 'undated@example.com' })
  const updated = await tour.book({ email: 'undated@example.com' })
  expect(updated).toMatchObject({ recordId: made.recordId, conversions: [{ outcome: 'UPDATED' }] })
  expect(await tour.badges()).toEqual([{ ...TOUR, count: 2, records: [{ id: made.recordId }] }])
})

test.each([
  ['is past', "expected_arrival = now() - interval '1 hour'"],
  ['has arrived', 'arrived = true'],
])('rule 4.1: a visit that %s is left as it is, and the next tour makes a new visitor', async (state, change) => {
  const email = `${state.replaceAll(' ', '-')}@example.com`
  const [first, second] = [await tourLink(), await tourLink()]
  const made = await first.book({ email, expectedArrival: inDays(1) })
  await app.query(`update visitor set ${change} where id = $1`, [made.recordId])
  const [before] = await visitors(email)
  const again = await second.book({ email, expectedArrival: inDays(9) })
  expect(again.recordId).not.toBe(made.recordId)
  expect(again.conversions).toMatchObject([{ outcome: 'CREATED', isFirst: false }])
  const [old, fresh, ...others] = await visitors(email)
  expect(others).toEqual([])
  expect(old).toEqual({ ...before, tour_ahead: false })
  expect(fresh).toMatchObject({ id: again.recordId, tour_ahead: true })
})

test('rule 4.1: several forms of one person at once make one visitor and a conversion each', async () => {
  const tours = await Promise.all(Array.from({ length: 8 }, () => tourLink()))
  const answers = await Promise.all(
    tours.map(({ book }, index) => book({ email: index % 2 ? 'twin@example.com' : 'TWIN@example.com' })),
  )
  const rows = await visitors('twin@example.com')
  expect(rows).toHaveLength(1)
  expect(answers.map(({ recordId, userErrors }) => ({ recordId, userErrors }))).toEqual(
    tours.map(() => ({ recordId: rows[0]!.id, userErrors: [] })),
  )
  const conversions = answers.flatMap((answer) => answer.conversions)
  expect(conversions.map(({ outcome }) => outcome).sort()).toEqual(['CREATED', ...Array(7).fill('UPDATED')])
  expect(conversions.filter(({ isFirst }) => isFirst)).toHaveLength(1)
  for (const { badges } of tours) expect(await badges()).toMatchObject([{ ...TOUR, count: 1 }])
})

test('rule 4.1: the same address at another operator is another visitor', async () => {
  const tour = await tourLink()
  const here = await tour.book({ email: 'traveller@example.com', expectedArrival: inDays(2) })
  const chat = await openChat(app, app.bergwerk)
  const link = await makeLink(app, app.bergwerk, chat.sessionId, { office: 'Kristallkammer' })
  const there = await submit(app, 'requestTour', formFor(link, { email: 'traveller@example.com' }))
  expect(there.conversions).toMatchObject([{ outcome: 'CREATED', isFirst: true }])
  expect(there.recordId).not.toBe(here.recordId)
})
