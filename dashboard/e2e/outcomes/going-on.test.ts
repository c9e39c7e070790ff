import { expect, test } from 'vitest'
import { fillIn, newPerson, submit } from '../pages/form.ts'
import { useBrowser } from '../pages/open-browser.ts'
import { Visitor } from '../pages/visitor.ts'

const people = useBrowser()

test('product section 7, resumed after reload: a chat goes on after one in mid-answer, converts, and a line says so', async () => {
  const visitor = await Visitor.arrive(await people.somebody())
  await visitor.ask('I am looking for a private office for 2', /move in/)
  // The answer is being written, or has just been, when the page goes.
  await visitor.say('as soon as possible, up to 1000 a month')
  await visitor.page.reload()
  await visitor.openChat()
  await visitor.log.getByText('I am looking for a private office for 2', { exact: true }).waitFor()
  await visitor.log
    .getByRole('link', { name: /^Request a tour for/ })
    .first()
    .waitFor()
  expect(await visitor.log.getByText('as soon as possible, up to 1000 a month', { exact: true }).count()).toBe(1)
  const form = await visitor.follow('Request a tour for')
  await fillIn(form, newPerson('Orla Quinn'))
  await submit(form, 'Request this tour', 'Your tour is booked')
  await visitor.isTold('Your tour is booked')
})

test('product section 7, two tabs: a second one shows the same chat, and each what is said in the other', async () => {
  const context = await people.somebody()
  const first = await Visitor.arrive(context)
  await first.ask('When do you open?', /8:00/)
  const second = await Visitor.arrive(context)
  await second.log.getByText('When do you open?', { exact: true }).waitFor()
  await second.ask('Is there parking nearby?', /car park|parking|bicycle/i)
  await first.page.bringToFront()
  await first.log.getByText('Is there parking nearby?', { exact: true }).waitFor()
})

test('product section 7, offline and back: it is said at once, and what was not sent goes out by itself, once', async () => {
  const context = await people.somebody()
  const visitor = await Visitor.arrive(context)
  await visitor.ask('Hello', /welcome/i)
  await visitor.log.getByRole('button', { name: 'Not helpful' }).waitFor()
  await context.setOffline(true)
  await visitor.window.getByText('Connection lost. Trying to reconnect.').waitFor()
  await visitor.say('Can I bring my dog?')
  await visitor.window.getByText('Not sent.').waitFor()
  await context.setOffline(false)
  await visitor.log.getByText(/dogs/i).first().waitFor()
  await visitor.window.getByText('Not sent.').waitFor({ state: 'detached' })
  // The answer to a message is lost on its way: the server has it, the visitor cannot know. Nor does the chat read it
  // again meanwhile, which would show it as sent before it can be sent again.
  const swallowed = '**/graphql'
  let lost = 0
  await visitor.page.route(swallowed, async (route) => {
    const data = route.request().postData() ?? ''
    if (data.includes('query CurrentSession')) return route.abort('internetdisconnected')
    if (!data.includes('mutation SendMessage') || lost++ > 0) return route.continue()
    await route.fetch()
    await route.abort('internetdisconnected')
  })
  await visitor.say('Is there parking nearby?')
  await visitor.window.getByRole('button', { name: 'Try again' }).click()
  await visitor.log
    .getByText(/car park|bicycle/i)
    .first()
    .waitFor()
  await visitor.page.unroute(swallowed)
  await visitor.page.reload()
  await visitor.openChat()
  for (const said of ['Can I bring my dog?', 'Is there parking nearby?']) {
    await visitor.log.getByText(said, { exact: true }).waitFor()
    expect(await visitor.log.getByText(said, { exact: true }).count()).toBe(1)
  }
})
