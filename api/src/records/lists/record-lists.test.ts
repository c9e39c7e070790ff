import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { isInForce } from '../actions/contract.rules.ts'

const NOW = new Date('2027-03-01T09:00:00.000Z')
const TODAY = '2027-03-01'
const COUNT = 60
const LISTS = ['visitors', 'coworkers', 'coworkerContracts', 'coworkerProducts'] as const
const FILTERS = {
  visitors: 'VisitorFilter',
  coworkers: 'CoworkerFilter',
  coworkerContracts: 'CoworkerContractFilter',
  coworkerProducts: 'CoworkerProductFilter',
} as const
type List = (typeof LISTS)[number]

/** Made an hour apart, two at a time; odd ones of a company. */
const people = Array.from({ length: COUNT }, (_, index) => ({
  number: index,
  made: new Date(NOW.getTime() - Math.floor(index / 2) * 3_600_000),
  name: index % 2 ? `Ána O'Brien ${index}` : `Tomasz 50%_Nowak ${index}`,
  email: `person${index}@${index % 3 ? 'example.com' : 'brightwater.example'}`,
  company: index % 4 === 1 ? 'Brightwater \\ Sons' : null,
}))
type Person = (typeof people)[number]

const ENDS = [null, '2027-02-28', '2027-03-01', '2027-03-02']
const contract = ({ number }: Person) => ({
  active: number % 5 !== 0,
  cancellationDate: ENDS[number % 4]!,
  startDate: `2027-0${1 + (number % 3)}-01`,
})

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ clock: () => NOW, countStatements: true })
  const { businessId } = app.quayside
  const given = JSON.stringify(people.map((person) => ({ ...person, contract: contract(person) })))
  const from = `from json_to_recordset($2) as row (number int, made timestamptz, name text, email text, company text,
    contract jsonb)`
  await app.query(
    `insert into visitor (business_id, id, created_at, full_name, email, email_folded, company_name, expected_arrival,
       tour_confirmed, arrived, no_show, visitor_code, tour_ahead)
     select $1, 'visitor_' || lpad(number::text, 26, '0'), made, name, email, email, company, made + interval '5 days',
       number % 2 = 0, number % 3 = 0, number % 3 = 1, 'ABC123', false ${from}`,
    [businessId, given],
  )
  await app.query(
    `insert into coworker (business_id, id, created_at, coworker_type, full_name, email, email_folded, company_name,
       registration_date)
     select $1, 'coworker_' || lpad(number::text, 26, '0'), made,
       case when company is null then 'INDIVIDUAL' else 'COMPANY' end, name, email, email, company, made ${from}`,
    [businessId, given],
  )
  await app.query(
    `insert into coworker_contract (business_id, id, created_at, coworker_id, tariff_id, start_date, billing_day, active,
       cancelled, cancellation_date)
     select $1, 'contract_' || lpad(number::text, 26, '0'), made, 'coworker_' || lpad(number::text, 26, '0'),
       case when number % 2 = 0 then $3 else $4 end, (contract ->> 'startDate')::date, 1,
       (contract ->> 'active')::boolean, contract ->> 'cancellationDate' is not null,
       (contract ->> 'cancellationDate')::date ${from}`,
    [businessId, given, app.quayside.id('Hot Desk Full-time'), app.quayside.id('Dedicated Desk')],
  )
  await app.query(
    `insert into coworker_product (business_id, id, created_at, coworker_id, product_id, quantity, price_minor,
       price_currency, sale_date, paid, refunded_at)
     select $1, 'sale_' || lpad(number::text, 26, '0'), made, 'coworker_' || lpad(number::text, 26, '0'), $3, 1, 2500,
       'EUR', made, number % 2 = 0, case when number % 5 = 0 then made end ${from}`,
    [businessId, given, app.quayside.id('Day Pass')],
  )
})
afterAll(() => app.close())

interface Page {
  totalCount: number
  edges: { cursor: string; node: { id: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
}

async function read(list: List, variables: object, as = app.quayside.staff): Promise<Page> {
  const { data, errors } = await app.graphql<Record<string, Page>>(
    `query ($first: Int, $after: String, $last: Int, $before: String, $filter: ${FILTERS[list]}) {
      ${list}(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
        totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`,
    variables,
    { as },
  )
  if (errors) throw Object.assign(new Error(errors[0]!.message), { code: errors[0]!.extensions.code })
  return data[list]!
}

const numbers = (page: Page) => page.edges.map(({ node }) => Number(node.id.slice(node.id.indexOf('_') + 1)))
const newestFirst = (chosen: readonly Person[]) =>
  chosen.toSorted((a, b) => b.made.getTime() - a.made.getTime() || b.number - a.number).map(({ number }) => number)

describe.each(LISTS)('%s', (list) => {
  test('come newest first, page by page, forward and back, each once', async () => {
    const forward: number[] = []
    let page = await read(list, { first: 25 })
    for (forward.push(...numbers(page)); page.pageInfo.hasNextPage; forward.push(...numbers(page))) {
      page = await read(list, { first: 25, after: page.pageInfo.endCursor })
    }
    expect(forward).toEqual(newestFirst(people))
    const back = await read(list, { last: 20, before: page.pageInfo.startCursor })
    expect(numbers(back)).toEqual(newestFirst(people).slice(30, 50))
    expect(page.totalCount).toBe(COUNT)
  })

  test('take one statement a page, and one more for their number', async () => {
    app.statements.length = 0
    await read(list, { first: 25 })
    expect(app.statements.length, app.statements.join('\n\n')).toBe(2)
  })

  test('of another operator there are none, and a cursor of another list is refused', async () => {
    expect(await read(list, {}, app.bergwerk.staff)).toMatchObject({ totalCount: 0, edges: [] })
    const other = await read(list === 'visitors' ? 'coworkers' : 'visitors', { first: 1 })
    await expect(read(list, { after: other.pageInfo.endCursor })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    await expect(read(list, { filter: { createdFrom: 'yesterday' } })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  test.each<[string, object, (person: Person) => boolean]>([
    ['a word of a name', { text: "o'brien" }, ({ number }) => number % 2 === 1],
    ['words of name and address', { text: 'TOMASZ brightwater.ex' }, ({ number }) => number % 6 === 0],
    ['characters that mean something in SQL', { text: '50%_' }, ({ number }) => number % 2 === 0],
    ['a company with a backslash', { text: 'brightwater \\' }, ({ company }) => company !== null],
    ['a word that nobody has', { text: 'nobody' }, () => false],
    ['nothing but blanks', { text: ' \u0000 ' }, () => true],
    ['a time', { createdFrom: NOW, createdBefore: '2027-03-01T09:00:00.001Z' }, ({ number }) => number < 2],
  ])('are found by %s', async (_what, filter, holds) => {
    const page = await read(list, { first: 100, filter })
    expect(numbers(page)).toEqual(newestFirst(people.filter(holds)))
    expect(page.totalCount).toBe(people.filter(holds).length)
  })
})

const isActive = (person: Person) => isInForce(contract(person), TODAY)

test.each<[List, object, (person: Person) => boolean]>([
  ['visitors', { tourConfirmed: true }, ({ number }) => number % 2 === 0],
  ['visitors', { arrived: true }, ({ number }) => number % 3 === 0],
  ['visitors', { arrived: false, noShow: false }, ({ number }) => number % 3 === 2],
  ['visitors', { noShow: true }, ({ number }) => number % 3 === 1],
  [
    'visitors',
    { expectedFrom: '2027-03-06T08:00:00Z', expectedBefore: '2027-03-06T09:00:00Z' },
    ({ number }) => number === 2 || number === 3,
  ],
  ['coworkers', { isMember: true }, isActive],
  ['coworkers', { isMember: false }, (person) => !isActive(person)],
  ['coworkers', { coworkerType: 'COMPANY' }, ({ company }) => company !== null],
  ['coworkerContracts', { active: true }, isActive],
  ['coworkerContracts', { active: false }, (person) => !isActive(person)],
  ['coworkerContracts', { cancelled: false }, ({ number }) => number % 4 === 0],
  ['coworkerContracts', { startFrom: '2027-02-01', startBefore: '2027-03-01' }, ({ number }) => number % 3 === 1],
  ['coworkerProducts', { refunded: true }, ({ number }) => number % 5 === 0],
  ['coworkerProducts', { refunded: false, paid: true }, ({ number }) => number % 5 !== 0 && number % 2 === 0],
])('%s with %j', async (list, filter, holds) => {
  const expected = newestFirst(people.filter(holds))
  expect(expected.length).toBeGreaterThan(0)
  expect(numbers(await read(list, { first: 100, filter }))).toEqual(expected)
})

test('contracts of a plan and sales of a product', async () => {
  const plan = { filter: { tariffIds: [app.quayside.id('Dedicated Desk')] }, first: 100 }
  expect(numbers(await read('coworkerContracts', plan))).toEqual(newestFirst(people.filter(({ number }) => number % 2)))
  const pass = { filter: { productIds: [app.quayside.id('Day Pass')] } }
  expect((await read('coworkerProducts', pass)).totalCount).toBe(COUNT)
  expect((await read('coworkerProducts', { filter: { productIds: ['product_x'] } })).totalCount).toBe(0)
})

test.each([['tomorrow'], ['2027-02-30'], ['']])('"%s" is no day', async (startFrom) => {
  await expect(read('coworkerContracts', { filter: { startFrom } })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
})
