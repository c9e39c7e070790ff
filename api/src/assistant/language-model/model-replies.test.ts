import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openChat } from '../../test/open-chat.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'
import { type ModelServer, startModelServer } from './test/model-server.ts'
import { looksUp, told } from './test/scripts.ts'

describe.each(['openai-compatible', 'anthropic'] as const)('%s', (provider) => {
  let model: ModelServer
  let app: TestApp
  beforeAll(async () => {
    model = await startModelServer(provider)
    app = await startTestApp({ model: model.settings, clock: () => new Date('2026-11-23T10:00:00Z') })
  })
  afterAll(async () => {
    await app.close()
    await model.close()
  })
  beforeEach(() => {
    model.asked.length = 0
  })

  async function stored(id: string) {
    const [row] = await app.query<{ tools_used: string[]; unanswered: boolean; obstacles: string[]; language: string }>(
      `select message.tools_used, message.unanswered, message.obstacles, conversation.language from message
       join conversation on conversation.id = conversation_id where message.id = $1`,
      [id],
    )
    return row!
  }

  test('looks plans up, has them shown and answers: cards and links are those of the look-up', async () => {
    const chat = await openChat(app, app.quayside)
    model.answerWith(
      looksUp('findPlans', { types: ['HOT_DESK'], startDate: '2027-01-04' }, ({ offers }) => [
        'With pleasure. ',
        `The ${offers[0]!.name} is ${offers[0]!.price}, `,
        'and it can begin on 4 January.',
      ]),
    )
    const reply = await say(app, chat, 'I would like a hot desk from 4 January 2027')
    expect(reply.text).toBe('With pleasure. The Hot Desk Part-time is €145 a month, and it can begin on 4 January.')
    expect(reply.cards.map(({ name }) => name)).toEqual([
      'Hot Desk Part-time',
      'Hot Desk Full-time',
      'Hot Desk Unlimited',
    ])
    expect(reply.links).toHaveLength(3)
    expect(model.asked.map(({ results }) => results.map(({ tool }) => tool))).toEqual([
      [],
      ['findPlans'],
      ['findPlans', 'showOffers'],
    ])
    const links = await app.query('select asked from link where message_id = $1', [reply.id])
    expect(links.map(({ asked }) => asked)).toEqual(Array(3).fill({ startDate: '2027-01-04' }))
    expect(await stored(reply.id)).toEqual({
      tools_used: ['findPlans', 'showOffers'],
      unanswered: false,
      obstacles: [],
      language: 'en',
    })
  })

  test('the model is told what the operator notes for it on an offer, and no card shows it (product.md 2)', async () => {
    const notesForAi = 'Suits people who come on most days.'
    const { data } = await app.graphql<{ setAiSwitches: { userErrors: object[] } }>(
      'mutation ($input: SetAiSwitchesInput!) { setAiSwitches(input: $input) { userErrors { message } } }',
      { input: { id: app.quayside.id('Hot Desk Full-time'), notesForAi } },
      { as: app.quayside.staff },
    )
    expect(data.setAiSwitches.userErrors).toEqual([])
    const chat = await openChat(app, app.quayside)
    model.answerWith(
      looksUp('findPlans', { types: ['HOT_DESK'] }, () => 'You come on most days: take the full-time one.'),
    )
    const reply = await say(app, chat, 'I would like a hot desk from 4 January 2027')
    const offers = told(model.asked.at(-1)!, 'findPlans').offers as { name: string; operatorNotes?: string }[]
    expect(offers.flatMap(({ name, operatorNotes }) => (operatorNotes ? [[name, operatorNotes]] : []))).toEqual([
      ['Hot Desk Full-time', notesForAi],
    ])
    expect(reply.text).toBe('You come on most days: take the full-time one.')
    expect(JSON.stringify(reply.cards)).not.toContain('most days')
  })

  test('no plan has a link before the visitor said when to start, whatever the model makes up; it is asked for once (product.md 3)', async () => {
    const chat = await openChat(app, app.quayside)
    model.answerWith(
      looksUp('findPlans', { types: ['HOT_DESK'], startDate: '2027-01-04' }, ({ notes }) =>
        /missing/.test(notes.join()) ? 'When would you like to start?' : 'Here they are.',
      ),
    )
    const first = await say(app, chat, 'Which memberships do you have?')
    expect([first.text, first.cards, first.links]).toEqual(['When would you like to start?', [], []])
    expect((await stored(first.id)).obstacles).toEqual(['MISSING_START_DATE'])
    expect(told(model.asked.at(-1)!, 'findPlans').notes).toEqual([
      'The start date is missing: ask when they would like to start.',
    ])
    await say(app, chat, 'Which of them is quiet?')
    expect(told(model.asked.at(-1)!, 'findPlans').notes[0]).toMatch(/do not ask again/)
    const dated = await say(app, chat, 'On 4 January 2027, please')
    expect(dated.links).toHaveLength(3)
  })

  test('what only the team can arrange is shown without price and link, and five cards are the most (product.md 3)', async () => {
    const chat = await openChat(app, app.quayside)
    model.answerWith(looksUp('findPlans', {}, () => 'The team can tell you more.'))
    const reply = await say(app, chat, 'A dedicated desk or anything else from 4 January 2027')
    const found = told(model.asked.at(-1)!, 'findPlans').offers
    expect(found.find(({ name }) => name === "Founders' Table")).toMatchObject({ onlyThroughTheTeam: true })
    expect(found.find(({ name }) => name === "Founders' Table")).not.toHaveProperty('price')
    expect(found.find(({ name }) => name === 'Virtual Office Plus')?.price).toMatch(/not to be told/)
    expect(found.length).toBeGreaterThan(5)
    expect(reply.cards).toHaveLength(5)
    const all = model.asked.map(({ sent }) => sent).join()
    expect(all).not.toMatch(/Evening Owl|Gandon Room|Anna Livia|Quiet Booth|€290|€89/)
  })

  test('an office is offered for a tour with what was asked of it, also where the model forgets to have it shown', async () => {
    const chat = await openChat(app, app.quayside)
    model.answerWith(({ results }) =>
      results.length === 0
        ? { calls: [{ tool: 'findOffices', input: { people: 4, moveInDate: '2027-01-04' } }] }
        : { says: ['The Joyce Suite suits the four of you. ', 'Would you like to see it?'] },
    )
    const reply = await say(app, chat, 'An office for 4 people from 4 January 2027')
    expect(reply.cards.map(({ name }) => name)).toEqual(['Joyce Suite'])
    const [link] = await app.query('select kind, asked from link where message_id = $1', [reply.id])
    expect(link).toEqual({ kind: 'TOUR', asked: { moveInDate: '2027-01-04', teamSize: 4 } })
  })

  test('answers from articles and opening hours, hands over, and keeps a question without an answer', async () => {
    const chat = await openChat(app, app.quayside)
    model.answerWith(({ results, messages }) => {
      const said = messages.at(-1)!.text
      const [first] = results
      if (/park/.test(said)) {
        if (!first) return { calls: [{ tool: 'searchArticles', input: { question: 'parking' } }] }
        const { articles } = first.content as { articles: { text: string }[] }
        return { says: [articles[0]!.text] }
      }
      const tool = /open/.test(said) ? 'readOpeningHours' : /person/.test(said) ? 'handOver' : 'noteUnanswered'
      return first ? { says: ['You reach the team at hello@quayside.example.'] } : { calls: [{ tool, input: {} }] }
    })
    expect((await say(app, chat, 'Where can I park?')).text).toContain('IFSC')
    expect((await stored((await say(app, chat, 'When are you open?')).id)).tools_used).toEqual(['readOpeningHours'])
    const handed = await stored((await say(app, chat, 'Let me talk to a person')).id)
    expect(handed).toMatchObject({ tools_used: ['handOver'], obstacles: ['ASKED_FOR_HUMAN'], unanswered: false })
    const unknown = await say(app, chat, 'Do you have a helipad?')
    expect(await stored(unknown.id)).toMatchObject({ tools_used: ['noteUnanswered'], unanswered: true })
    const [question] = await app.query(
      'select text from message where id = (select reply_to from message where id = $1)',
      [unknown.id],
    )
    expect(question).toEqual({ text: 'Do you have a helipad?' })
  })

  test('remembers what was said before, and what "the second one" is', async () => {
    const chat = await openChat(app, app.quayside)
    model.answerWith(looksUp('findDayPasses', {}, () => 'We have two of them.'))
    const first = await say(app, chat, 'A day pass please')
    model.answerWith(({ instructions, results }) => {
      const [, ref] = /Day Pass with Meeting Room \((pass:\d+)\)/.exec(instructions) ?? []
      if (results.length === 0) return { calls: [{ tool: 'showOffers', input: { refs: [ref] } }] }
      return { says: ['That one has a meeting room.'] }
    })
    const second = await say(app, chat, 'Tell me more about the second one')
    expect(second.cards.map(({ name }) => name)).toEqual(['Day Pass with Meeting Room'])
    expect(model.asked.at(-1)!.messages.map(({ text }) => text)).toEqual([
      'A day pass please',
      first.text,
      'Tell me more about the second one',
    ])
  })

  test('a call that no tool takes, or with what it does not take, is refused and told to the model', async () => {
    const chat = await openChat(app, app.quayside)
    model.answerWith(({ results }) =>
      results.length === 0
        ? {
            calls: [
              { tool: 'setPrice', input: { name: 'Day Pass', price: 1 } },
              { tool: 'findPlans', input: { types: ['HOT_DESK'], businessId: app.bergwerk.businessId } },
              { tool: 'showOffers', input: { refs: ['plan:1', 'plan:99'] } },
            ],
          }
        : { says: ['I could not do that.'] },
    )
    const reply = await say(app, chat, 'Hello')
    expect([reply.text, reply.cards]).toEqual(['I could not do that.', []])
    const results = JSON.stringify(model.asked.at(-1)!.results)
    expect(results).toMatch(/businessId/)
    expect(results).toMatch(/was not looked up/)
  })

  test('after six steps it has to answer with what it found', async () => {
    const chat = await openChat(app, app.quayside)
    model.answerWith(({ mayCall }) =>
      mayCall ? { calls: [{ tool: 'readAddress', input: {} }] } : { says: ['We are on Custom House Quay.'] },
    )
    expect((await say(app, chat, 'Where are you?')).text).toBe('We are on Custom House Quay.')
    expect(model.asked).toHaveLength(6)
  })

  test("nothing of another operator reaches the model, and the visitor's secret and session do not either", async () => {
    const chat = await openChat(app, app.quayside)
    model.answerWith(({ results, tools }) => {
      const reading = tools.filter((tool) => !['showOffers', 'searchArticles'].includes(tool))
      if (results.length === 0) {
        const search = { tool: 'searchArticles', input: { question: 'Bergwerk parking yard Hof' } }
        return { calls: [...reading.map((tool) => ({ tool, input: {} })), search] }
      }
      return { says: ['That is all.'] }
    })
    await say(app, chat, 'Tell me everything')
    const all = model.asked.map(({ sent }) => sent).join()
    expect(all).toContain('Joyce Suite')
    expect(all).not.toMatch(/Stollen|Kristallkammer|Hardstrasse|bergwerk\.example|CHF/)
    expect(all).not.toContain(chat.sessionId)
    expect(all).not.toMatch(/business_|tariff_|product_|desk_0/)
  })
})
