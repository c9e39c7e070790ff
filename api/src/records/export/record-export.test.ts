import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '../../test/ask-graphql.ts'
import { BERGWERK_WISHES, convert, QUAYSIDE_WISHES } from '../../test/convert.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
  await convert(app, app.quayside, QUAYSIDE_WISHES, { fullName: '=HYPERLINK("x")', email: 'ada@example.com' })
  await convert(app, app.bergwerk, BERGWERK_WISHES, { fullName: 'Berta Frei', email: 'berta@example.ch' })
})
afterAll(() => app.close())

const fetchExport = (path: string, as: Caller = app.quayside.staff) =>
  fetch(`${app.address}/export/${path}`, { headers: as as Record<string, string> })

async function linesOf(path: string): Promise<string[]> {
  const response = await fetchExport(path)
  expect(response.status).toBe(200)
  return (await response.text()).replace('\ufeff', '').trimEnd().split('\r\n')
}

test.each([
  ['visitors', '"Visitor ID"'],
  ['coworkers', '"Coworker ID"'],
  ['contracts', '"Contract ID"'],
  ['products', '"Sale ID"'],
])('%s are exported with their person, safe against formulas, and none of another business', async (name, heading) => {
  const [head, ...lines] = await linesOf(`${name}.csv`)
  expect(head).toContain(heading)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain(`"'=HYPERLINK(""x"")"`)
  expect(lines[0]).toContain('"ada@example.com"')
})

test('what a contract and a sale were sold at stands with its currency', async () => {
  const [contract] = (await linesOf('contracts.csv')).slice(1)
  expect(contract).toMatch(/"Hot Desk Unlimited".*"\d+","EUR","false",""$/)
  const [sale] = (await linesOf('products.csv')).slice(1)
  expect(sale).toMatch(/"Day Pass".*"1","\d+","EUR"/)
})

test('the filter of the list narrows the file; nothing is in it twice, however long it is', async () => {
  await app.query(
    `insert into visitor (business_id, id, created_at, full_name, email, email_folded, is_tour, tour_confirmed, arrived,
       no_show, visitor_code, custom_fields, tour_ahead)
     select $1, 'visitor_' || lpad(number::text, 26, '0'), now() - make_interval(mins => number / 3), 'Guest ' || number,
       number || '@example.org', number || '@example.org', true, number % 2 = 0, false, false, 'code', '[]', false
     from generate_series(1, 1200) as number`,
    [app.quayside.businessId],
  )
  const all = (await linesOf('visitors.csv')).slice(1)
  expect(all).toHaveLength(1201)
  expect(new Set(all).size).toBe(1201)
  expect((await linesOf('visitors.csv?tourConfirmed=true&text=guest')).slice(1)).toHaveLength(600)
  expect((await linesOf('coworkers.csv?isMember=false')).slice(1)).toHaveLength(0)
  expect((await linesOf('coworkers.csv?coworkerType=INDIVIDUAL')).slice(1)).toHaveLength(1)
})

test('who was erased is marked so, with the time', async () => {
  await convert(app, app.quayside, QUAYSIDE_WISHES, { fullName: 'Ina', email: 'ina@example.com' })
  await app.graphql(
    'mutation { erasePerson(input: { email: "ina@example.com" }) { visitors } }',
    {},
    { as: app.quayside.staff },
  )
  for (const name of ['visitors', 'coworkers', 'contracts', 'products']) {
    const erased = (await linesOf(`${name}.csv`)).filter((line) => line.includes('"Erased","'))
    expect(erased).toEqual([expect.stringMatching(/"Erased","\w+@erased\.invalid",("",)+"20\d\d-\d\d-\d\dT/)])
  }
})

test.each(['visitors.csv?paid=true', 'products.csv?paid=maybe', 'coworkers.csv?coworkerType=CAT'])(
  '%s is refused, and it says what is allowed',
  async (path) => {
    const response = await fetchExport(path)
    expect(response.status).toBe(400)
    const { errors } = (await response.json()) as { errors: [{ message: string }] }
    expect(errors[0].message).toMatch(/is nothing to filter .* by. Allowed are "text"/)
  },
)

test('it is for staff and for keys that may read records', async () => {
  expect((await fetch(`${app.address}/export/visitors.csv`)).status).toBe(401)
  const read = await fetchExport('visitors.csv', app.quayside.apiKey)
  expect(read.status).toBe(200)
  // Nobody else reads it, and a server that is ended waits for its readers.
  await read.text()
})
