import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeLink } from '../../test/make-link.ts'
import { openChat } from '../../test/open-chat.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { formFor } from '../../test/submit.ts'

const NOW = '2027-03-20T12:00:00.000Z'
const ARRIVAL = '2027-03-29T09:00:00.000Z'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ clock: () => new Date(NOW) })
})
afterAll(() => app.close())

/** Asks for a tour and gives the address of its calendar file. */
async function askForTour(email: string, expectedArrival: string | null = ARRIVAL): Promise<string | null> {
  const { sessionId } = await openChat(app, app.quayside)
  const link = await makeLink(app, app.quayside, sessionId, { office: 'Joyce Suite' })
  const { data } = await app.graphql<{ requestTour: { calendarUrl: string | null; userErrors: object[] } }>(
    'mutation ($input: RequestTourInput!) { requestTour(input: $input) { calendarUrl userErrors { code } } }',
    { input: formFor(link, { email, expectedArrival }) },
  )
  expect(data.requestTour.userErrors).toEqual([])
  return data.requestTour.calendarUrl
}

/** The lines of a calendar file by their names, unfolded. */
async function read(url: string): Promise<Map<string, string>> {
  const response = await fetch(url)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(response.headers.get('content-disposition')).toBe('inline; filename="tour.ics"')
  const text = (await response.text()).replace(/\r\n[ \t]/g, '')
  expect(text).not.toContain('ada')
  return new Map(
    text.split('\r\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
  )
}

test('a tour that was asked for comes with a calendar file: time, office, operator and address', async () => {
  const lines = await read((await askForTour('ada@example.com'))!)
  // An instant: ten o'clock in Dublin, where summer time began the day before.
  expect(lines.get('DTSTART')).toBe('20270329T090000Z')
  expect(lines.get('DTEND')).toBe('20270329T093000Z')
  expect(lines.get('DTSTAMP')).toBe('20270320T120000Z')
  expect(lines.get('SUMMARY')).toBe('Tour of Joyce Suite · Quayside Coworking')
  expect(lines.get('LOCATION')).toBe(String.raw`Quayside Coworking\, 14 Custom House Quay\, Dublin 1\, Ireland`)
})

test.each([
  ['de-DE', 'Besichtigung: Joyce Suite · Quayside Coworking'],
  ['ar', 'جولة في Joyce Suite · Quayside Coworking'],
  ['sv', 'Tour of Joyce Suite · Quayside Coworking'],
  ['__proto__', 'Tour of Joyce Suite · Quayside Coworking'],
])('it is written in the language of the page: %s', async (locale, summary) => {
  const lines = await read(`${await askForTour('ada@example.com')}?locale=${locale}`)
  expect(lines.get('SUMMARY')).toBe(summary)
})

test('a tour put off keeps its place in the calendar', async () => {
  const first = await read((await askForTour('ada.later@example.com'))!)
  const second = await read((await askForTour('ada.later@example.com', '2027-03-30T09:00:00.000Z'))!)
  expect(second.get('UID')).toBe(first.get('UID'))
  expect(second.get('DTSTART')).toBe('20270330T090000Z')
})

test('rule 4.1: whoever asks without a time learns nothing of the time that the same address asked for before', async () => {
  await askForTour('ada.knows@example.com')
  expect(await askForTour('ada.knows@example.com', null)).toBeNull()
})

test.each([
  ['changed by one character', (token: string) => `${token.slice(0, -1)}${token.endsWith('a') ? 'b' : 'a'}`],
  ["another operator's", (token: string) => token.replace(/^[^.]+/, app.bergwerk.businessId.slice('business_'.length))],
  ['none', () => 'nonsense'],
])('a token that is %s opens nothing', async (_what, change) => {
  const url = (await askForTour('ada@example.com'))!
  const token = url.split('/').at(-2)!
  const response = await fetch(url.replace(token, change(token)))
  expect([response.status, await response.text()]).toEqual([404, 'There is nothing at this address.\n'])
})
