import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { askGraph } from '../pages/graph.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Staff } from '../pages/staff.ts'
import { Visitor } from '../pages/visitor.ts'

const people = useBrowser()
/** Said here and nowhere else, in the order in which the windows were opened. */
const OPENINGS = ['Is there a trapeze?', 'A trapeze on Mondays?', 'May I bring a trapeze?']
/** The first spoke again after the others. */
const BY_ACTIVITY = [OPENINGS[0], OPENINGS[2], OPENINGS[1]]
const FOUND = '/?text=trapeze'

let staff: Staff
let page: Page
beforeAll(async () => {
  const visitors: Visitor[] = []
  for (const opening of OPENINGS) {
    visitors.push(await Visitor.arrive(await people.somebody()))
    await talk(visitors.at(-1)!, opening, 1)
  }
  await talk(visitors[0]!, 'Are you open on Sundays?', 2)
  staff = await Staff.signIn(await people.somebody())
  page = staff.page
})

/** Says something and waits until so many answers are whole: only then can they be rated. */
async function talk(visitor: Visitor, words: string, answers: number): Promise<void> {
  await visitor.say(words)
  await visitor.log
    .getByRole('button', { name: 'Helpful', exact: true })
    .nth(answers - 1)
    .waitFor()
}

const toast = (text: string) => page.getByRole('region', { name: 'Notifications' }).getByText(text)
const heading = (name: string) => page.getByRole('heading', { name, level: 1 })

async function show(address: string): Promise<void> {
  await page.goto(address)
  await staff.row(OPENINGS[0]!).waitFor()
}

test('what was searched for is marked, and a view of it is kept, found again and thrown away', async () => {
  await show(FOUND)
  expect(await page.locator('[data-row]').allTextContents()).toEqual(BY_ACTIVITY)
  expect(await page.locator('[data-row] mark').allTextContents()).toEqual(['trapeze', 'trapeze', 'trapeze'])
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByLabel('Keep what is shown as').fill('Circus')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Circus' }).waitFor()
  await show('/?view=all')
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('link', { name: 'Circus' }).click()
  await expect.poll(() => page.url()).toContain(FOUND)
  await page.getByRole('button', { name: 'Circus' }).click()
  await page.getByRole('button', { name: 'Delete Circus' }).click()
  await page.getByRole('link', { name: 'Circus' }).waitFor({ state: 'detached' })
})

test('all that match are changed at once, and changed back; what is shown is what is exported', async () => {
  await show(FOUND)
  const reviewed = () => page.getByRole('row').getByTitle('Reviewed').count()
  await page.getByLabel(`Select: ${OPENINGS[0]}`).check()
  await page.getByRole('button', { name: 'Select all that match: 3 conversations' }).click()
  await page.getByRole('button', { name: 'Mark as reviewed', exact: true }).click()
  await toast('3 conversations marked as reviewed').waitFor()
  await expect.poll(reviewed).toBe(3)
  await page.keyboard.press('u')
  await expect.poll(reviewed).toBe(0)
  await page.getByRole('button', { name: 'Export' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: /^CSV file/ }).click()
  const [, ...lines] = (await readFile(await (await download).path(), 'utf8')).trim().split('\r\n')
  expect(lines.map((line) => OPENINGS.find((opening) => line.includes(opening)))).toEqual(OPENINGS.toReversed())
})

test('a conversation is reviewed from its row; the toast takes it back, and can be dismissed', async () => {
  await show(FOUND)
  await page.keyboard.press('j')
  await page.keyboard.press('e')
  await toast('Marked as reviewed').waitFor()
  await staff.row(OPENINGS[0]!).getByTitle('Reviewed').waitFor()
  await page.keyboard.press('u')
  await toast('Undone').waitFor()
  await staff.row(OPENINGS[0]!).getByTitle('Reviewed').waitFor({ state: 'detached' })
  for (const button of (await page.getByRole('button', { name: 'Dismiss' }).all()).reverse()) await button.click()
  expect(await page.getByRole('button', { name: 'Dismiss' }).count()).toBe(0)
})

test('the palette finds a place and a conversation; g and a letter lead to every place, which is announced', async () => {
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('combobox', { name: 'Search or do something' })
  await palette.fill('trapeze')
  await page.getByRole('option', { name: OPENINGS[1] }).click()
  await heading(OPENINGS[1]!).waitFor()
  await page.keyboard.press('Control+k')
  await palette.fill('insi')
  await page.getByRole('option', { name: 'Insights', selected: true }).waitFor()
  await page.keyboard.press('Enter')
  await heading('Insights').waitFor()
  for (const [key, path] of Object.entries({
    ...{ f: '/friction', i: '/insights', v: '/visitors', w: '/coworkers', t: '/contracts' },
    ...{ p: '/products', u: '/unattributed', s: '/settings/.+', c: '/' },
  })) {
    await page.keyboard.press('g')
    await page.keyboard.press(key)
    await expect.poll(() => new URL(page.url()).pathname, { message: key }).toMatch(new RegExp(`^${path}$`))
    const title = await page.getByRole('heading', { level: 1 }).first().textContent()
    await expect.poll(() => page.title()).toBe(`${title} · Foyer`)
    await expect.poll(() => page.locator('#svelte-announcer').textContent()).toBe(`${title} · Foyer`)
  }
  // Where one arrives, one is at the beginning.
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
})

test('j and k lead through the list that one came from, in its order', async () => {
  for (const [address, order] of [
    [FOUND, BY_ACTIVITY],
    [`${FOUND}&openedFromDay=2020-01-01`, OPENINGS.toReversed()],
  ] as const) {
    await show(address)
    expect(await page.locator('[data-row]').allTextContents()).toEqual(order)
    await staff.row(order[0]!).getByRole('link', { name: order[0]!, exact: true }).click()
    await heading(order[0]!).waitFor()
    for (const [key, opening] of [
      ['j', order[1]],
      ['j', order[2]],
      ['k', order[1]],
    ] as const) {
      await page.getByRole('link', { name: key === 'j' ? 'Next conversation' : 'Previous conversation' }).waitFor()
      await page.keyboard.press(key)
      await heading(opening!).waitFor()
    }
    await page.keyboard.press('b')
    await expect.poll(() => page.url()).toContain(address)
  }
})

test('note, label and colleague come by key; the list narrowed to them says their names', async () => {
  await show(FOUND)
  await staff.row(OPENINGS[1]!).getByRole('link', { name: OPENINGS[1]!, exact: true }).click()
  await heading(OPENINGS[1]!).waitFor()
  await page.keyboard.press('n')
  await page.keyboard.type('Call them back')
  await page.keyboard.press('Control+Enter')
  const note = page.getByRole('listitem').filter({ hasText: 'Call them back' })
  await note.getByRole('button', { name: 'Delete' }).click()
  await toast('Note deleted').waitFor()
  await page.keyboard.press('u')
  await note.waitFor()
  await page.keyboard.press('l')
  await page.getByLabel('Find or make a label').fill('Circus people')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Save label' }).click()
  await page.getByRole('list', { name: 'Labels' }).getByText('Circus people').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  await page.getByRole('dialog', { name: 'Assign' }).getByRole('button', { name: 'Aoife Brennan' }).click()
  await toast('Assigned to Aoife Brennan').waitFor()
  await page.goto('/?view=all')
  await page.getByRole('button', { name: /^Filters/ }).click()
  await page.getByRole('combobox', { name: 'Label' }).selectOption('Circus people')
  await expect.poll(() => new URL(page.url()).search).toMatch(/^\?labels=label_\w+$/)
  await page.getByRole('combobox', { name: 'Assigned to' }).selectOption('Aoife Brennan')
  await expect.poll(() => new URL(page.url()).search).toMatch(/^\?labels=label_\w+&assignees=staff_\w+$/)
  await page.keyboard.press('Escape')
  await staff.row(OPENINGS[1]!).waitFor()
  const chips = page.getByRole('list', { name: 'Filters in use' })
  await chips.getByText('Label: Circus people').waitFor()
  await chips.getByText('Assigned to: Aoife Brennan').waitFor()
})

test('one sees what else a person said, and prints what was said without the tools', async () => {
  const { conversations } = await askGraph<{ conversations: { edges: { node: { session: { id: string } } }[] } }>(
    '{ conversations(first: 2, filter: { text: "trapeze" }) { edges { node { session { id } } } } }',
  )
  for (const { node } of conversations.edges) {
    const input = { externalId: crypto.randomUUID(), fullName: 'Tara Kehoe', email: 'tara.kehoe@example.com' }
    await askGraph('mutation ($input: RecordTourInput!) { recordTour(input: $input) { userErrors { message } } }', {
      input: { ...input, sessionId: node.session.id },
    })
  }
  await show(FOUND)
  await staff.row(OPENINGS[0]!).getByRole('link', { name: OPENINGS[0]!, exact: true }).click()
  await page.getByRole('region', { name: 'Also from this person' }).getByRole('link', { name: OPENINGS[2]! }).click()
  await heading(OPENINGS[2]!).waitFor()
  const mark = page.getByRole('button', { name: 'Mark as reviewed' })
  await mark.waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await mark.isVisible()).toBe(false)
  expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false)
  expect(await page.getByRole('article', { name: 'Visitor' }).first().isVisible()).toBe(true)
  await page.emulateMedia({ media: 'screen' })
})
