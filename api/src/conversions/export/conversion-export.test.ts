import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '../../test/ask-graphql.ts'
import { BERGWERK_WISHES, type ConvertedChat, convert, QUAYSIDE_WISHES } from '../../test/convert.ts'
import { keyWith } from '../../test/key-with.ts'
import { readCsv } from '../../test/read-csv.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
let chat: ConvertedChat
beforeAll(async () => {
  app = await startTestApp()
  chat = await convert(app, app.quayside, QUAYSIDE_WISHES, { fullName: '=HYPERLINK("x")', email: 'ada@example.com' })
  await convert(app, app.bergwerk, BERGWERK_WISHES, { fullName: 'Berta Frei', email: 'berta@example.ch' })
})
afterAll(() => app.close())

const fetchExport = (query: string, as: Caller = app.quayside.staff) =>
  fetch(`${app.address}/export/conversions.csv${query}`, { headers: as as Record<string, string> })

/** What stands in the file, line by line, by the names of its columns. */
async function rowsOf(query = '', as?: Caller): Promise<Record<string, string>[]> {
  const response = await fetchExport(query, as)
  expect(response.status).toBe(200)
  const [head = [], ...lines] = readCsv(await response.text())
  return lines.map((fields) => Object.fromEntries(head.map((name, index) => [name, fields[index]!])))
}

const keyWithScopes = (scopes: readonly string[]) => keyWith(app.query, app.quayside.businessId, scopes)

test('outcomes come as one row each, the latest first, with whose they are, safe against formulas, and none of another business', async () => {
  const rows = await rowsOf()
  expect(rows.map((row) => row['Conversion ID'])).toEqual([...chat.conversions].reverse())
  expect(rows.map((row) => row['Record ID'])).toEqual([chat.sale, chat.contract, chat.coworker, chat.visitor])
  for (const row of rows) {
    expect(row).toMatchObject({ 'Session ID': chat.sessionId, 'Full name': `'=HYPERLINK("x")`, Verdict: 'CREDITED' })
    expect(row).toMatchObject({ 'E-mail': 'ada@example.com', 'Erased (UTC)': '', 'Reversed (UTC)': '' })
  }
  expect(rows[0]).toMatchObject({ Kind: 'DAY_PASS_PURCHASED', 'Record was': 'CREATED', 'Recorded by': 'LINK' })
  expect(rows[0]).toMatchObject({ 'Value (minor units)': expect.stringMatching(/^\d+$/), Currency: 'EUR' })
})

test('the file has what the list of outcomes has, and adds up to its sum', async () => {
  const filter = 'converted=CONTRACT_CREATED&converted=DAY_PASS_PURCHASED&currencies=EUR'
  const rows = await rowsOf(`?${filter}`)
  const { data } = await app.graphql<{
    conversionSums: { count: number; worth: { amountMinor: number }[] }
    conversions: { edges: { node: { id: string } }[] }
  }>(
    `query ($filter: ConversationFilter) {
      conversionSums(filter: $filter) { count worth { amountMinor } }
      conversions(first: 100, filter: $filter) { edges { node { id } } }
    }`,
    { filter: { converted: ['CONTRACT_CREATED', 'DAY_PASS_PURCHASED'], currencies: ['EUR'] } },
    { as: app.quayside.staff },
  )
  expect(rows).toHaveLength(2)
  expect(rows.map((row) => row['Conversion ID'])).toEqual(data.conversions.edges.map(({ node }) => node.id))
  const sum = rows.reduce((all, row) => all + Number(row['Value (minor units)']), 0)
  expect([rows.length, sum]).toEqual([data.conversionSums.count, data.conversionSums.worth[0]!.amountMinor])
  expect(await rowsOf('?languages=fr')).toEqual([])
  expect(await rowsOf('?reversed=')).toEqual([])
})

test('nothing is in it twice and nothing is missing, however long it is', async () => {
  await app.query(
    `insert into conversion
     select (jsonb_populate_record(conversion, jsonb_build_object(
       'id', 'conv_' || lpad(number::text, 26, '0'), 'record_id', 'visitor_' || number, 'group_id', 'group_' || number, 'is_first', false,
       'occurred_at', occurred_at - make_interval(mins => number / 3)))).*
     from conversion, generate_series(1, 1200) as number where business_id = $1 and id = $2`,
    [app.quayside.businessId, chat.conversions[0]],
  )
  const ids = (await rowsOf('?converted=TOUR_BOOKED')).map((row) => row['Conversion ID'])
  expect(ids).toHaveLength(1201)
  expect(new Set(ids).size).toBe(1201)
})

test('it is for staff, and for keys that may read outcomes and conversations; people are for those who may read records', async () => {
  expect((await fetch(`${app.address}/export/conversions.csv`)).status).toBe(401)
  for (const scopes of [['conversions:read'], ['conversations:read'], ['records:read']]) {
    expect((await fetchExport('', await keyWithScopes(scopes))).status).toBe(403)
  }
  const [row] = await rowsOf(
    '?converted=DAY_PASS_PURCHASED',
    await keyWithScopes(['conversions:read', 'conversations:read']),
  )
  expect(row).toMatchObject({ 'Record ID': chat.sale, 'Full name': '', 'E-mail': '', 'Erased (UTC)': '' })
})

test('a filter that makes no sense is refused, and it says what is allowed', async () => {
  const response = await fetchExport('?colour=red')
  expect(response.status).toBe(400)
  const { errors } = (await response.json()) as { errors: [{ message: string }] }
  expect(errors[0].message).toMatch(/"colour" is nothing to filter by/)
  expect((await fetchExport('?activeFromDay=2026-02-31')).status).toBe(400)
})
