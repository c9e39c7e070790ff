import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeLink, type Wish } from '../../test/make-link.ts'
import { type Chat, openChat } from '../../test/open-chat.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { formFor, type Submitting, submit } from '../../test/submit.ts'

let app: TestApp
let chat: Chat
beforeAll(async () => {
  app = await startTestApp()
  chat = await openChat(app, app.quayside)
})
afterAll(() => app.close())

/** The sources of what a form records, as the conversions tell them later to whoever reads them. */
async function sourcesOf(operation: Submitting, wish: Wish, as?: Chat['as']): Promise<string[]> {
  const link = await makeLink(app, app.quayside, chat.sessionId, wish)
  const form = formFor(link, { email: `${crypto.randomUUID()}@example.com` })
  const { conversions } = await submit(app, operation, form, as ? { as } : {})
  return conversions.map(({ source }) => source)
}

describe.each<[Submitting, Wish, number]>([
  ['requestTour', { office: 'Joyce Suite' }, 1],
  ['signUp', { plan: 'Hot Desk Full-time' }, 2],
  ['buyDayPass', { dayPass: 'Day Pass' }, 2],
])('rule 4.11: %s', (operation, wish, recorded) => {
  test('in the chat itself is recorded by the assistant, every conversion of it', async () => {
    expect(await sourcesOf(operation, wish, chat.as)).toEqual(Array(recorded).fill('ASSISTANT'))
  })

  test('is recorded as reached by link for whoever else holds the link', async () => {
    const other = await openChat(app, app.quayside)
    const foreign = await openChat(app, app.bergwerk)
    for (const as of [undefined, other.as, foreign.as, app.quayside.staff]) {
      expect(await sourcesOf(operation, wish, as)).toEqual(Array(recorded).fill('LINK'))
    }
  })
})
