import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { findings } from '../pages/findings.ts'
import { askGraph } from '../pages/graph.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Staff } from '../pages/staff.ts'

const people = useBrowser()
/** The form of an identifier, and nothing behind it. */
const NOTHING = '01jd0000000000000000000000'

let page: Page
beforeAll(async () => {
  page = (await Staff.signIn(await people.somebody())).page
})

/** A state of a page: its address, and what leads from there to it. */
type State = readonly [name: string, address: string, reach: () => Promise<unknown>]

async function findingsIn(states: readonly State[]): Promise<string[]> {
  const found: string[] = []
  for (const [name, address, reach] of states) {
    await page.goto(address)
    await reach()
    found.push(...(await findings(page, name)))
  }
  return found
}

const heading = (name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor()
const press = (name: string | RegExp) =>
  page.getByRole('button', { name }).filter({ visible: true }).first().press('Enter')
const open = (name: string | RegExp) => page.getByRole('dialog', { name }).filter({ visible: true }).waitFor()
const row = () => page.locator('[data-row]').first().waitFor()

test('axe finds nothing where there is nothing: at addresses of nothing, without matches and without a network', async () => {
  const found = await findingsIn([
    ['no visitor', `/visitors/visitor_${NOTHING}`, () => heading('Visitor not found')],
    ['no coworker', `/coworkers/coworker_${NOTHING}`, () => heading('Coworker not found')],
    ['no conversation', `/conversations/conversation_${NOTHING}`, () => heading(/not found/i)],
    ['no question', `/friction/questions/question_${NOTHING}`, () => heading('Question not found')],
    ['no article', `/settings/knowledge/article_${NOTHING}`, () => heading('Article not found')],
    [
      'nothing of the catalogue',
      `/settings/catalogue/tariff_${NOTHING}`,
      () => heading('This is not in the catalogue'),
    ],
    ['no match', '/?text=zeppelin+mooring', () => heading(/no conversation/i)],
    [
      'no record that matches',
      '/visitors?q=zeppelin',
      () => page.getByRole('button', { name: 'Clear' }).last().waitFor(),
    ],
    ['nothing dismissed', '/friction/questions?state=dismissed&language=pt', () => heading('Nothing here')],
    ['no invitation', '/join#nothing', () => heading('This invitation has ended')],
  ])
  await page.goto('/')
  await row()
  await page.context().setOffline(true)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Contracts' }).click()
  await heading('Foyer cannot be reached')
  found.push(...(await findings(page, 'without a network')))
  await page.context().setOffline(false)
  const entrance = await (await people.somebody()).newPage()
  await entrance.goto('/')
  await new Staff(entrance).enter('nobody@quayside.example', 'not the password')
  await entrance.getByRole('alert').waitFor()
  found.push(...(await findings(entrance, 'wrong password')))
  expect(found).toEqual([])
})

/** A state that several steps lead to, one after the other. */
const steps =
  (...all: (() => Promise<unknown>)[]) =>
  async () => {
    for (const step of all) await step()
  }
const list = steps(row, () => page.getByText('Live', { exact: true }).waitFor())
const conversation = steps(
  list,
  () => page.locator('[data-row]').first().press('Enter'),
  () => heading('Work'),
)
const opened = (before: () => Promise<unknown>, button: string | RegExp, dialog = button) =>
  steps(
    before,
    () => press(button),
    () => open(dialog),
  )
const keyed = (before: () => Promise<unknown>, key: string, then: () => Promise<unknown>) =>
  steps(before, () => page.keyboard.press(key), then)

/** A list with few rows: all rows look alike, and axe looks at each. */
const FEW = '/?text=small+team+room'

test('axe finds nothing in the windows and menus of the list', async () => {
  const inUse = page.getByRole('list', { name: 'Filters in use' })
  const select = page.getByLabel(/^Select: /).first()
  const found = await findingsIn([
    ['filters', FEW, opened(list, 'Filters')],
    ['filters in use', '/?stages=CLICKED&devices=MOBILE', () => inUse.waitFor()],
    ['days', FEW, opened(list, /^Active/, /./)],
    ['views', FEW, opened(list, 'Views')],
    ['export', FEW, opened(list, 'Export')],
    // Of a long list the bar covers what can be scrolled out from under it.
    ['rows chosen', FEW, steps(list, () => select.check())],
    ['search over everything', FEW, keyed(list, 'Control+k', () => page.keyboard.type('ada'))],
    ['keys', FEW, keyed(list, '?', () => open('Keyboard shortcuts'))],
    ['account', FEW, opened(list, /^Account of/, 'Account')],
  ])
  // On a narrow window the places are behind a button.
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/')
  await row()
  await press('Menu')
  await open('Menu')
  found.push(...(await findings(page, 'menu')))
  await page.setViewportSize({ width: 1280, height: 740 })
  expect(found).toEqual([])
})

test('axe finds nothing in the windows and menus of a conversation', async () => {
  const found = await findingsIn([
    ['labels', '/', keyed(conversation, 'l', () => page.getByLabel('Find or make a label').waitFor())],
    ['colleagues', '/', keyed(conversation, 'a', () => open('Assign'))],
    ['a note', '/', keyed(conversation, 'n', () => page.keyboard.type('Call them'))],
    ['a toast', '/', keyed(conversation, 'e', () => page.getByRole('button', { name: 'Undo' }).waitFor())],
  ])
  expect(found).toEqual([])
})

test('axe finds nothing where something is done: on records, in insights and in settings', async () => {
  const pick = async (list: string) => {
    const data = await askGraph<Record<string, { edges: { node: { id: string } }[] }>>(
      `{ contracts: coworkerContracts(first: 1, filter: { cancelled: false }) { edges { node { id } } }
         products: coworkerProducts(first: 1, filter: { refunded: false }) { edges { node { id } } }
         tariffs(first: 1) { edges { node { id } } } }`,
    )
    return data[list]!.edges[0]!.node.id
  }
  const article = async () => {
    await page.getByRole('link', { name: 'Parking' }).first().press('Enter')
    await page.getByLabel('Question', { exact: true }).fill('Where can I park?')
    await press('Ask')
    await page.getByText('It has an answer').first().waitFor()
  }
  const found = await findingsIn([
    [
      'cancelling',
      `/contracts/${await pick('contracts')}`,
      () => press('Cancel contract').then(() => open('Cancel contract')),
    ],
    ['refunding', `/products/${await pick('products')}`, () => press('Refund').then(() => open('Refund'))],
    ['period', '/insights', () => press(/^Period/).then(() => open('Period'))],
    ['insights by page', '/insights?by=PAGE', () => heading('Trend')],
    ['outcomes', '/insights/outcomes?assisted=', () => page.getByRole('list', { name: 'Outcomes' }).waitFor()],
    ['an article that is tried', '/settings/knowledge?q=parking', article],
    [
      'a new article with mistakes',
      '/settings/knowledge/new',
      () => press('Publish').then(() => page.getByText('Give it a title.').waitFor()),
    ],
    [
      'what is not saved',
      '/settings/business',
      () =>
        page
          .getByLabel('Days after the last message')
          .fill('0')
          .then(() => press('Save'))
          .then(() => page.getByText('A whole number from').waitFor()),
    ],
    ['a plan', `/settings/catalogue/${await pick('tariffs')}`, () => heading('What the assistant may say')],
    ['a new key', '/settings/keys', () => press('New key').then(() => open('New key'))],
    [
      'inviting',
      '/settings/staff',
      () =>
        press('Invite a colleague')
          .then(() => open('Invite a colleague'))
          .then(() => press('Make invitation link')),
    ],
    [
      'a password with mistakes',
      '/settings/profile',
      () =>
        page
          .getByLabel('New password')
          .fill('short')
          .then(() => press('Change password'))
          .then(() => page.getByText('at least 10 characters').last().waitFor()),
    ],
    ['entries of the log', '/settings/audit?action=WIDGET_CHANGED', () => heading('Audit log')],
  ])
  expect(found).toEqual([])
})
