import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { followLink } from '../../test/follow-link.ts'
import { makeLink } from '../../test/make-link.ts'
import { type Chat, openChat } from '../../test/open-chat.ts'
import { rate } from '../../test/rate.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { formFor, submit } from '../../test/submit.ts'

const MINUTE = 60_000
let now = Date.UTC(2027, 2, 1, 9)
let app: TestApp
beforeAll(async () => {
  // Each look at the clock is a moment later, so that what follows is after what was before.
  app = await startTestApp({ clock: () => new Date(now++) })
})
afterAll(() => app.close())

let chat: Chat
beforeEach(async () => {
  chat = await openChat(app, app.quayside)
})

const pass = (minutes: number) => {
  now += minutes * MINUTE
}

async function friction(): Promise<{ reason: string; evidence: string[] } | null> {
  const { data, errors } = await app.graphql<{
    node: { friction: { reason: string; evidence: { text: string }[] } | null }
  }>(
    '{ node(id: "ID") { ... on Conversation { friction { reason evidence { text } } } } }'.replace(
      'ID',
      chat.conversationId,
    ),
    {},
    { as: app.quayside.staff },
  )
  expect(errors).toBeUndefined()
  const found = data.node.friction
  return found && { reason: found.reason, evidence: found.evidence.map(({ text }) => text) }
}

const startForm = (token: string) =>
  app.graphql('mutation ($token: String!) { startForm(input: { linkToken: $token }) { userErrors { code } } }', {
    token,
  })

async function dayPass() {
  const reply = await say(app, chat, 'I need a day pass for tomorrow')
  return { ...reply.links[0]!, offeredIn: reply }
}

describe('what was said or failed shows at once, with the messages that show it', () => {
  test('a question that stays unanswered', async () => {
    const question = 'Do you have a swimming pool with a wave machine?'
    const { text } = await say(app, chat, question)
    expect(await friction()).toEqual({ reason: 'NO_ANSWER', evidence: [question, text] })
  })

  test('a person who is asked for', async () => {
    await say(app, chat, 'Can I speak to a human please?')
    expect(await friction()).toEqual({ reason: 'ASKED_FOR_HUMAN', evidence: ['Can I speak to a human please?'] })
  })

  test('an office that is too small for the team', async () => {
    await say(app, chat, 'I need a private office for 400 people from June')
    expect(await friction()).toMatchObject({ reason: 'NO_AVAILABILITY' })
  })

  test('a budget that nothing fits', async () => {
    await say(app, chat, 'I need a day pass')
    await say(app, chat, 'my budget is 1 euro')
    expect(await friction()).toMatchObject({ reason: 'PRICE', evidence: ['my budget is 1 euro', expect.any(String)] })
  })

  test('a price that is called too high', async () => {
    await say(app, chat, 'How much is a private office for 4 people from June?')
    await say(app, chat, 'that is too expensive for us')
    expect(await friction()).toMatchObject({
      reason: 'PRICE',
      evidence: ['that is too expensive for us', expect.any(String)],
    })
  })

  test('an answer that is rated badly, until the rating is taken back', async () => {
    const { id, text } = await say(app, chat, 'What are your opening hours?')
    expect(await rate(app, chat, id, 'DOWN')).toEqual({ message: { rating: 'DOWN' }, userErrors: [] })
    expect(await friction()).toEqual({ reason: 'NEGATIVE_RATING', evidence: ['What are your opening hours?', text] })
    await rate(app, chat, id, null)
    expect(await friction()).toBeNull()
  })

  test('something that fails on our side, until the assistant answers again', async () => {
    await app.query('alter table tariff rename to tariff_elsewhere')
    const { text } = await say(app, chat, 'I would like a hot desk membership')
    const found = await friction()
    await app.query('alter table tariff_elsewhere rename to tariff')
    expect(app.defects.splice(0)).toEqual([expect.stringContaining('reply.failed')])
    expect(found).toEqual({ reason: 'ERROR', evidence: ['I would like a hot desk membership', text] })
    await say(app, chat, 'What are your opening hours?')
    expect(await friction()).toBeNull()
  })

  test('rule 4.10: an offer that is gone when its link is followed, until it is there again', async () => {
    const link = await dayPass()
    await app.query("update product set visible = false where name = 'Day Pass'")
    await followLink(link.url)
    const found = await friction()
    await app.query("update product set visible = true where name = 'Day Pass'")
    expect(found).toEqual({ reason: 'OFFER_GONE', evidence: [link.offeredIn.text] })
    await followLink(link.url)
    pass(31)
    expect(await friction()).toMatchObject({ reason: 'CLICKED_NOT_STARTED' })
  })

  test('rule 4.10: an offer that is gone when its form is sent', async () => {
    const link = await dayPass()
    await followLink(link.url)
    await startForm(link.token)
    await app.query("update product set visible = false where name = 'Day Pass'")
    const { userErrors } = await submit(app, 'buyDayPass', formFor(link))
    await app.query("update product set visible = true where name = 'Day Pass'")
    expect(userErrors.map(({ code }) => code)).toEqual(['OFFER_GONE'])
    expect(await friction()).toEqual({ reason: 'OFFER_GONE', evidence: [link.offeredIn.text] })
  })
})

describe('rule 4.7: a silence shows when the chat has ended, half an hour after its last activity', () => {
  const silent = async (reason: string, evidence: string[]) => {
    pass(29)
    expect(await friction()).toBeNull()
    pass(2)
    expect(await friction()).toEqual({ reason, evidence })
  }

  test('a plan that was wanted without a start date', async () => {
    const { text } = await say(app, chat, 'I would like a hot desk membership')
    await silent('MISSING_START_DATE', [text])
  })

  test('an offer that nobody opened', async () => {
    const link = await dayPass()
    await silent('OFFER_NOT_CLICKED', [link.offeredIn.text])
  })

  test('a link that was opened and no form begun', async () => {
    const link = await dayPass()
    await followLink(link.url)
    await silent('CLICKED_NOT_STARTED', [link.offeredIn.text])
  })

  test('a form that was begun and left', async () => {
    const link = await dayPass()
    await followLink(link.url)
    await startForm(link.token)
    await silent('FORM_ABANDONED', [link.offeredIn.text])
  })

  test('and no longer when something more is said', async () => {
    await dayPass()
    pass(31)
    expect(await friction()).toMatchObject({ reason: 'OFFER_NOT_CLICKED' })
    await say(app, chat, 'hello again')
    expect(await friction()).toBeNull()
  })
})

describe('there is no friction', () => {
  test('where something was sold', async () => {
    const link = await dayPass()
    await say(app, chat, 'Do you have a swimming pool with a wave machine?')
    expect(await friction()).toMatchObject({ reason: 'NO_ANSWER' })
    await submit(app, 'buyDayPass', formFor(link, { email: 'sold@example.com' }))
    pass(31)
    expect(await friction()).toBeNull()
  })

  test('where members ask about their own affairs', async () => {
    await say(app, chat, 'I am a member and cannot find my invoice')
    await say(app, chat, 'Do you have a swimming pool with a wave machine?')
    pass(31)
    expect(await friction()).toBeNull()
  })

  test('rule 4.8: where the same person became a customer through another conversation', async () => {
    const early = chat
    const first = await dayPass()
    await followLink(first.url)
    await submit(app, 'buyDayPass', formFor(first, { email: 'assisted@example.com' }))
    chat = await openChat(app, app.quayside)
    const second = await makeLink(app, app.quayside, chat.sessionId, { office: 'Joyce Suite' })
    await say(app, chat, 'Can I speak to a human please?')
    expect(await friction()).not.toBeNull()
    await submit(app, 'requestTour', formFor(second, { email: 'assisted@example.com' }))
    expect(await friction()).toBeNull()
    chat = early
    expect(await friction()).toBeNull()
  })

  test('and again there is, when staff take the outcome away', async () => {
    const link = await dayPass()
    await followLink(link.url)
    const { conversions } = await submit(app, 'buyDayPass', formFor(link, { email: 'detached@example.com' }))
    pass(31)
    expect(await friction()).toBeNull()
    const { data } = await app.graphql<{ detachConversion: { userErrors: object[] } }>(
      'mutation ($input: DetachConversionInput!) { detachConversion(input: $input) { userErrors { code } } }',
      { input: { conversionId: conversions[0]!.id, note: 'A test purchase.' } },
      { as: app.quayside.staff },
    )
    expect(data.detachConversion.userErrors).toEqual([])
    pass(31)
    expect(await friction()).toMatchObject({ reason: 'CLICKED_NOT_STARTED' })
  })
})

test('the visitor does not see it, and a key with conversations:read does', async () => {
  const ask = (as: { authorization: string } | Chat['as']) =>
    app.graphql<{ node: { friction: object | null } | null }>(
      `{ node(id: "${chat.conversationId}") { ... on Conversation { friction { reason evidence { id } } } } }`,
      {},
      { as },
    )
  await say(app, chat, 'Can I speak to a human please?')
  expect((await ask(chat.as)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  expect((await ask(app.quayside.apiKey as { authorization: string })).data.node?.friction).toMatchObject({
    reason: 'ASKED_FOR_HUMAN',
  })
})
