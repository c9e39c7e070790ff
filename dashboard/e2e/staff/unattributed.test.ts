import { expect, test } from 'vitest'
import { findings } from '../pages/findings.ts'
import { askGraph } from '../pages/graph.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Staff } from '../pages/staff.ts'
import { Visitor } from '../pages/visitor.ts'

const people = useBrowser()
const OPENING = 'May I bring my own monitor to the shared space?'

test('a tour that named no session is credited to a conversation by hand, with a reason, and its badge appears', async () => {
  const visitor = await Visitor.arrive(await people.somebody())
  await visitor.ask(OPENING)
  const { conversations } = await askGraph<{ conversations: { edges: { node: { session: { id: string } } }[] } }>(
    '{ conversations(first: 1, filter: { text: "bring my own monitor" }) { edges { node { session { id } } } } }',
  )
  const sessionId = conversations.edges[0]!.node.session.id
  const name = 'Sorcha Whelan'
  await askGraph('mutation ($input: RecordTourInput!) { recordTour(input: $input) { userErrors { code } } }', {
    input: { externalId: crypto.randomUUID(), fullName: name, email: 'sorcha.whelan@example.com' },
  })

  const staff = await Staff.signIn(await people.somebody())
  const { page } = staff
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Unattributed' }).click()
  await page.getByRole('combobox', { name: 'Reason' }).selectOption('Named no session')
  const entry = page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) })
  await entry.getByText('It named no session.').waitFor()
  expect(await findings(page, 'unattributed')).toEqual([])

  await entry.getByRole('button', { name: 'Credit another conversation …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Credit this conversation' })
  await dialog.getByRole('button', { name: 'Credit this conversation' }).click()
  await dialog.getByText('Paste a whole session ID').waitFor()
  await dialog.getByText('Say why').waitFor()
  expect(await findings(page, 'crediting by hand')).toEqual([])
  await dialog.getByLabel('Session ID or link').fill(sessionId)
  await dialog.getByLabel('Why').fill('She told us at the front desk')
  await page.keyboard.press('Enter')
  await entry.waitFor({ state: 'detached' })

  await page.goto('/?text=bring+my+own+monitor')
  await staff.row(OPENING).waitFor()
  await expect.poll(() => staff.badges(staff.row(OPENING))).toEqual(['Tour booked'])
})
