import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { useBrowser } from '../pages/open-browser.ts'
import { Staff } from '../pages/staff.ts'
import { thisProgram } from '../pages/this-program.ts'

const people = useBrowser()

test('a wrong password says so and keeps the address; the right one leads to the page one came for', async () => {
  const { email, password } = thisProgram()
  const staff = new Staff(await (await people.somebody()).newPage())
  await staff.page.goto('/?converted=')
  await staff.enter(email, 'not the password')
  await staff.page.getByRole('alert').getByText(/wrong/).waitFor()
  expect(await staff.page.getByLabel('E-mail').inputValue()).toBe(email)
  await staff.enter(email, password)
  await staff.page.getByRole('heading', { name: 'AI Conversations' }).waitFor()
  expect(new URL(staff.page.url()).search).toBe('?converted=')
})

test('who signs out sees nothing any more, also after going back to an address', async () => {
  const staff = await Staff.signIn(await people.somebody())
  const asked: string[] = []
  staff.page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '')
  })
  await staff.signOut()
  // What is asked on the way out is refused, which must not lead to asking again.
  expect(asked.length).toBeLessThan(6)
  await staff.page.goto('/')
  await staff.page.getByRole('heading', { name: 'Sign in to Foyer' }).waitFor()
  expect(await staff.page.getByRole('table').count()).toBe(0)
})

test('who is cut off before the answer to signing out has come is left in peace', async () => {
  const context = await people.somebody()
  const cutOff = new Promise<void>((resolve) => {
    context.on('page', (page) => page.on('websocket', (socket) => socket.once('close', () => resolve())))
  })
  const staff = await Staff.signIn(context)
  await staff.page.route('**/graphql', async (route) => {
    const response = await route.fetch()
    if (route.request().postData()?.includes('SignOut')) await cutOff
    await route.fulfill({ response })
  })
  await staff.signOut()
  // As long as a page waits before it opens its connection again; what goes wrong then stands in the console.
  await sleep(600)
})

test('an address of nothing says so and leads back', async () => {
  const staff = await Staff.signIn(await people.somebody())
  await staff.page.goto('/visitors/visitor_01jd0000000000000000000000')
  await staff.page.getByRole('heading', { name: 'Visitor not found' }).waitFor()
  await staff.page
    .getByRole('link', { name: /AI Conversations/ })
    .filter({ visible: true })
    .first()
    .click()
  await staff.page.getByRole('table', { name: 'Conversations' }).waitFor()
})
