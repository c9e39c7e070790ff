import { get } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '../../test/ask-graphql.ts'
import { conversationId, insertConversations, type ListedConversation } from '../../test/insert-conversations.ts'
import { keyWith } from '../../test/key-with.ts'
import { readCsv } from '../../test/read-csv.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

const COUNT = 1300
const START = Date.UTC(2026, 5, 1)
const all: ListedConversation[] = Array.from({ length: COUNT }, (_, index) => ({
  number: index + 1,
  openedAt: new Date(START + Math.floor(((index * 7) % COUNT) / 2) * 60_000),
  lastActivityAt: new Date(START + index * 60_000),
  kinds: index % 10 === 0 ? ['TOUR_BOOKED'] : [],
  badges:
    index % 10 === 0
      ? [{ kind: 'TOUR_BOOKED', count: 2, reversedCount: 1, assistedCount: 0, recordIds: ['visitor_1'] }]
      : [],
  channel: 'CHAT',
  stage: 'ENGAGED',
  reviewed: false,
  customerName: index === 0 ? '=HYPERLINK("https://evil.example")' : null,
  customerId: index === 0 ? 'visitor_1' : null,
  text: index === 1 ? 'Hello, "world",\nÄrger' : `Question ${index}`,
}))

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ countStatements: true })
  await insertConversations(app, app.quayside, all)
})
afterAll(() => app.close())

function fetchExport(path: string, as: Caller | undefined = app.quayside.staff): Promise<Response> {
  return fetch(`${app.address}/export/conversations.${path}`, { headers: { ...as } as Record<string, string> })
}

const keyWithScopes = (scopes: readonly string[]) => keyWith(app.query, app.quayside.businessId, scopes)

test('all conversations come as one row each, latest opened first, as a file that spreadsheets read as UTF-8', async () => {
  const response = await fetchExport('csv')
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="conversations-\d{4}-\d\d-\d\d\.csv"$/,
  )
  const bytes = Buffer.from(await response.arrayBuffer())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const [names, ...rows] = readCsv(bytes.toString())
  expect(rows).toHaveLength(COUNT)
  expect(new Set(rows.map(([id]) => id))).toHaveLength(COUNT)
  const opened = rows.map((row) => row[names!.indexOf('Opened (UTC)')]!)
  expect(opened).toEqual(opened.toSorted().reverse())
  const rowOf = (number: number) => rows.find(([id]) => id === conversationId(number))!
  expect(rowOf(2)[names!.indexOf('Opening message')]).toBe('Hello, "world",\nÄrger')
  expect(rowOf(1)[names!.indexOf('Customer')]).toBe(`'=HYPERLINK("https://evil.example")`)
  expect([rowOf(1)[names!.indexOf('Tour booked')], rowOf(1)[names!.indexOf('Reversed')]]).toEqual(['1', '1'])
})

test('only those of the filter in the address come', async () => {
  const text = await (await fetchExport('csv?converted=TOUR_BOOKED&text=Question')).text()
  expect(readCsv(text)).toHaveLength(1 + COUNT / 10)
})

test('lines of JSON carry what was said', async () => {
  const response = await fetchExport('jsonl?text=question+7&languages=en')
  expect(response.headers.get('content-type')).toBe('application/jsonl; charset=utf-8')
  const lines = (await response.text()).trimEnd().split('\n')
  const conversations = lines.map((line) => JSON.parse(line) as { id: string; messages: { text: string }[] })
  expect(conversations.length).toBeGreaterThan(50)
  for (const { messages } of conversations) expect(messages.map(({ text }) => text).join()).toMatch(/^Question 7/)
})

test('an API key needs the scope, and without that for records names no customers', async () => {
  expect((await fetchExport('csv', app.quayside.apiKey)).status).toBe(200)
  expect((await fetch(`${app.address}/export/conversations.csv`)).status).toBe(401)
  const reader = await keyWithScopes(['conversations:read'])
  expect(await (await fetchExport('csv', reader)).text()).not.toContain('HYPERLINK')
  expect(await (await fetchExport('jsonl', reader)).text()).not.toContain('HYPERLINK')
  const other = await keyWithScopes(['catalog:read'])
  const refused = await fetchExport('csv', other)
  expect(refused.status).toBe(403)
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] })
})

test('nothing of another business is in it', async () => {
  expect(readCsv(await (await fetchExport('csv', app.bergwerk.staff)).text())).toHaveLength(1)
})

test.each([
  ['reached=FAR', /"reached" must be one of/],
  ['activeFromDay=2026-02-31', /"activeFromDay" is not a day/],
  ['colour=red', /"colour" is nothing to filter by/],
])('what is wrong with the filter %s is said before anything is sent', async (query, message) => {
  const response = await fetchExport(`csv?${query}`)
  expect(response.status).toBe(400)
  expect(((await response.json()) as { errors: [{ message: string }] }).errors[0].message).toMatch(message)
})

test('who hangs up in the middle has it read no further', async () => {
  app.statements.length = 0
  await (await fetchExport('jsonl')).text()
  const whole = app.statements.length
  app.statements.length = 0
  await new Promise<void>((resolve, reject) => {
    const headers = app.quayside.staff as Record<string, string>
    const request = get(`${app.address}/export/conversations.jsonl`, { headers })
    request.on('error', reject).on('response', (response) => {
      response.once('data', () => response.destroy()).once('close', resolve)
    })
  })
  let seen = -1
  await expect
    .poll(() => {
      const still = seen === app.statements.length
      seen = app.statements.length
      return still
    })
    .toBe(true)
  expect(seen).toBeLessThan(whole / 2)
})
