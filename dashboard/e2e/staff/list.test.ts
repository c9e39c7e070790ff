import type { BrowserContext, Locator, WebSocketRoute } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { askAsStaff } from '../pages/ask-as-staff.ts'
import { askGraph } from '../pages/graph.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Staff } from '../pages/staff.ts'
import { thisProgram } from '../pages/this-program.ts'
import { Visitor } from '../pages/visitor.ts'

const people = useBrowser()
/** Said by these tests themselves: conversations of others come and go on the first page. */
const OPENING = 'Are you open on the Saturdays of bank holidays?'

let staff: Staff
let sessionId: string
beforeAll(async () => {
  const visitor = await Visitor.arrive(await people.somebody())
  await visitor.ask(OPENING, /Saturday/)
  staff = await Staff.signIn(await people.somebody())
  const data = await askGraph<{ conversations: { edges: { node: { session: { id: string } } }[] } }>(
    '{ conversations(first: 1, filter: { text: "saturdays of bank holidays" }) { edges { node { session { id } } } } }',
  )
  sessionId = data.conversations.edges[0]!.node.session.id
})

test('a pasted session ID, and a whole link with it, jump to the conversation', async () => {
  const { address } = thisProgram()
  for (const pasted of [sessionId, `${address}/l/${sessionId}.some.more.characters`]) {
    await staff.page.goto('/')
    await staff.page.getByRole('searchbox').or(staff.page.getByLabel('Search conversations')).first().fill(pasted)
    await staff.page.keyboard.press('Enter')
    await staff.page.getByRole('heading', { name: OPENING, level: 1 }).waitFor()
  }
  await staff.page.getByRole('button', { name: 'Copy session ID' }).waitFor()
})

test('words find what was said; what nobody said finds nothing and says so; the search survives a reload', async () => {
  await staff.page.goto('/')
  const search = staff.page.getByLabel('Search conversations').first()
  await search.fill('bring my dog')
  await search.press('Enter')
  // Others have begun with that word, too, and stand in the list until the search is through.
  await expect.poll(async () => [await staff.row('Hello').count(), await staff.row(OPENING).count()]).toEqual([1, 0])
  await staff.page.reload()
  await staff.row('Hello').waitFor()
  expect(await staff.row(OPENING).count()).toBe(0)
  await search.fill('zeppelin mooring mast')
  await search.press('Enter')
  await staff.page
    .getByText(/no conversation/i)
    .first()
    .waitFor()
  await staff.page.getByRole('button', { name: 'Clear all filters' }).click()
  await staff.row(OPENING).waitFor()
})

/** Things chosen so soon after each other that the page has not yet gone to the first. */
async function chooseAtOnce(...choices: [field: Locator, value: string][]): Promise<void> {
  const given = await Promise.all(choices.map(async ([field, value]) => [await field.elementHandle(), value] as const))
  await staff.page.evaluate((fields) => {
    for (const [field, value] of fields as [HTMLInputElement | HTMLSelectElement, string][]) {
      field.value = value
      for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }))
      if (field instanceof HTMLInputElement) field.form?.requestSubmit()
    }
  }, given)
}

test('of what is chosen in the same moment nothing is lost, on any page that is narrowed by more than one thing', async () => {
  const { page } = staff
  const choice = (name: string) => page.getByRole('combobox', { name }).first()
  const search = (name: string) => page.getByLabel(name).first()
  const ends = (query: string) => expect.poll(() => new URL(page.url()).search).toBe(query)

  await page.goto('/?view=all')
  await page.getByRole('button', { name: /^Filters/ }).click()
  await choice('Device').waitFor()
  await chooseAtOnce([choice('Device'), 'MOBILE'], [choice('Language'), 'de'], [search('Search conversations'), 'desk'])
  await ends('?text=desk&languages=de&devices=MOBILE')
  await page.keyboard.press('Escape')
  const chips = page.getByRole('list', { name: 'Filters in use' })
  await chips.getByText('Language: German').waitFor()
  // A chip that is taken away while the next is already chosen.
  await Promise.all([
    chips.getByRole('link', { name: /Device/ }).evaluate((link: HTMLElement) => link.click()),
    choice('Outcome').selectOption('Any outcome'),
  ])
  await ends('?text=desk&converted=&languages=de')

  await page.goto('/insights')
  await choice('Device').waitFor()
  await chooseAtOnce([choice('Device'), 'MOBILE'], [choice('Compared with'), 'YEAR_BEFORE'], [choice('Language'), 'de'])
  await ends('?comparison=YEAR_BEFORE&languages=de&devices=MOBILE')

  await page.goto('/visitors')
  await chooseAtOnce([search('Search visitors'), 'byrne'], [choice('State'), 'arrived'])
  await ends('?state=arrived&q=byrne')

  await page.goto('/friction/questions')
  await chooseAtOnce([choice('State'), 'answered'], [choice('Language'), 'de'])
  await ends('?state=answered&language=de')

  await page.goto('/settings/knowledge')
  await chooseAtOnce([choice('Language'), 'de'], [choice('State'), 'draft'])
  await ends('?language=de&state=draft')

  await page.goto('/settings/catalogue')
  await chooseAtOnce([search('Search the catalogue'), 'desk'], [choice('Show'), 'silent'])
  await ends('?q=desk&state=silent')
})

test('the chip of a filter names the chat or the customer, says that one was erased, and that one is gone', async () => {
  const customer = async (fullName: string) => {
    const email = `${crypto.randomUUID()}@example.com`
    const { recordTour } = await askGraph<{ recordTour: { visitor: { id: string } } }>(
      'mutation ($input: RecordTourInput!) { recordTour(input: $input) { visitor { id } } }',
      { input: { externalId: crypto.randomUUID(), fullName, email } },
    )
    return { email, id: recordTour.visitor.id }
  }
  const [niamh, gone] = [await customer('Niamh Flood'), await customer('Somebody Else')]
  await askAsStaff('mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { visitors } }', {
    input: { email: gone.email },
  })
  const unknown = niamh.id.slice(0, -1) + (niamh.id.endsWith('z') ? 'y' : 'z')
  const chips = staff.page.getByRole('list', { name: 'Filters in use' })
  for (const [filter, chip] of [
    [`sessionId=${sessionId}&customerId=${niamh.id}`, /Customer: Niamh Flood.*Session: Are you open on the Saturdays/s],
    [`customerId=${gone.id}`, /Customer: Erased/],
    [`customerId=${unknown}`, /Customer: no longer there/],
  ] as const) {
    await staff.page.goto(`/?${filter}`)
    await expect.poll(() => chips.textContent()).toMatch(chip)
  }
})

test('the list is walked by keyboard: down, up, open', async () => {
  await staff.page.goto('/')
  await staff.row(OPENING).waitFor()
  const focused = () => staff.page.evaluate(() => document.activeElement?.textContent?.trim())
  const rows = await staff.page.locator('[data-row]').allTextContents()
  await staff.page.keyboard.press('j')
  await staff.page.keyboard.press('j')
  expect(await focused()).toBe(rows[1]?.trim())
  await staff.page.keyboard.press('k')
  expect(await focused()).toBe(rows[0]?.trim())
  await staff.page.keyboard.press('Enter')
  await staff.page.getByRole('heading', { name: rows[0]!.trim(), level: 1 }).waitFor()
})

test('a badge arrives in an open conversation, and in a list that was cut off from the network, without a reload', async () => {
  const context = await people.somebody()
  const line = await lineOf(context)
  const other = await Staff.signIn(context)
  await staff.page.goto('/')
  await staff.row(OPENING).getByRole('link', { name: OPENING }).click()
  await staff.page.getByRole('heading', { name: OPENING, level: 1 }).waitFor()
  await line.cut()
  await other.page.getByText(/Reconnecting/).waitFor()
  await askGraph(`mutation ($input: RecordTourInput!) { recordTour(input: $input) { userErrors { message } } }`, {
    input: { sessionId, externalId: crypto.randomUUID(), fullName: 'Maeve Daly', email: 'maeve.daly@example.com' },
  })
  await staff.page.getByRole('link', { name: 'Tour booked' }).first().waitFor()
  line.mend()
  await other.page.getByText('Live', { exact: true }).waitFor()
  await expect.poll(() => other.badges(other.row(OPENING))).toEqual(['Tour booked'])
})

/** The live line of all pages of a browser; a network that goes away does not close an open WebSocket by itself. */
async function lineOf(context: BrowserContext) {
  const open = new Set<WebSocketRoute>()
  let isCut = false
  await context.routeWebSocket(/\/graphql$/, (socket) => {
    if (isCut) return void socket.close({ code: 1013 })
    socket.connectToServer()
    open.add(socket)
  })
  return {
    async cut() {
      isCut = true
      for (const socket of open) await socket.close({ code: 1012 })
      open.clear()
    },
    mend() {
      isCut = false
    },
  }
}
