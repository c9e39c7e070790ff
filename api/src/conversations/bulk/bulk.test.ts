import { afterAll, beforeAll, expect, test } from 'vitest'
import { conversationId, insertConversations, type ListedConversation } from '../../test/insert-conversations.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

const COUNT = 1200
const START = Date.UTC(2026, 5, 1)
/** Every third is reviewed, with a note. */
const all: ListedConversation[] = Array.from({ length: COUNT }, (_, index) => ({
  number: index + 1,
  openedAt: new Date(START + Math.floor(index / 4) * 60_000),
  lastActivityAt: new Date(START + index * 60_000),
  kinds: [],
  channel: index % 2 ? 'CHAT' : 'EMAIL',
  stage: 'ENGAGED',
  reviewed: index % 3 === 0,
  customerName: null,
  text: `Question ${index}`,
}))

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
  await insertConversations(app, app.quayside, all)
  await app.query("update conversation set review_note = 'Note of ' || id where reviewed_at is not null")
})
afterAll(() => app.close())

interface Change {
  id: string
  state: string
  total: number
  done: number
  changed: number
}
type Payload = Record<string, { bulkChange: Change | null; userErrors: { code: string; message: string }[] }>
const CHANGE = '{ bulkChange { id state total done changed } userErrors { code message } }'

async function ask(document: string, input: object, as = app.quayside.staff) {
  const { data, errors } = await app.graphql<Payload>(document, { input }, { as })
  expect(errors).toBeUndefined()
  return Object.values(data)[0]!
}
const start = (input: object) =>
  ask(`mutation ($input: ChangeConversationsInput!) { changeConversations(input: $input) ${CHANGE} }`, input)
const undo = (id: string, as = app.quayside.staff) =>
  ask(
    `mutation ($input: UndoConversationsChangeInput!) { undoConversationsChange(input: $input) ${CHANGE} }`,
    { id },
    as,
  )

async function latest(id: string): Promise<Change> {
  const { data } = await app.graphql<{ bulkChanges: Change[] }>(
    '{ bulkChanges { id state total done changed } }',
    {},
    { as: app.quayside.staff },
  )
  return data.bulkChanges.find((each) => each.id === id)!
}
const until = (id: string, state: string) => expect.poll(async () => (await latest(id)).state).toBe(state)

/** What can be changed of every conversation. */
async function reviews(): Promise<Map<string, string>> {
  const rows = await app.query<{ id: string; state: string }>(
    `select id, coalesce(reviewed_at::text, '') || '|' || coalesce(review_note, '') as state from conversation order by id`,
  )
  return new Map(rows.map(({ id, state }) => [id, state]))
}

test('all conversations of a filter are marked in steps that are told of, and undoing restores each exactly', async () => {
  const before = await reviews()
  const progress = app.subscribe<{ bulkChangeProgressed: Change }>(
    'subscription { bulkChangeProgressed { id state done total changed } }',
    {},
    { as: app.quayside.staff },
  )
  // Changes nothing, and is told of as soon as somebody listens.
  const listening = async () => {
    await start({ action: 'MARK_REVIEWED', conversationIds: [conversationId(1)] })
    return progress.received.length
  }
  await expect.poll(listening).toBeGreaterThan(0)
  const { bulkChange } = await start({ action: 'MARK_REVIEWED', address: 'channels=CHAT' })
  expect(bulkChange).toMatchObject({ state: 'RUNNING', total: COUNT / 2, done: 0 })
  await until(bulkChange!.id, 'DONE')
  const unreviewed = all.filter(({ channel, reviewed }) => channel === 'CHAT' && !reviewed)
  expect(await latest(bulkChange!.id)).toMatchObject({ done: COUNT / 2, total: COUNT / 2, changed: unreviewed.length })
  const after = await reviews()
  for (const { number, channel, reviewed } of all) {
    const id = conversationId(number)
    expect(after.get(id) === before.get(id)).toBe(channel === 'EMAIL' || reviewed)
  }
  const told = () => progress.received.filter(({ data }) => data.bulkChangeProgressed.id === bulkChange!.id)
  await expect.poll(() => told().at(-1)?.data.bulkChangeProgressed.state).toBe('DONE')
  await progress.end()

  await undo(bulkChange!.id)
  await until(bulkChange!.id, 'UNDONE')
  expect(await reviews()).toEqual(before)
  expect((await undo(bulkChange!.id)).bulkChange!.state).toBe('UNDONE')
})

test('notes that a change took away come back, and what somebody has changed since is left alone', async () => {
  const before = await reviews()
  const ids = [1, 4, 7, 2].map(conversationId)
  const { bulkChange } = await start({ action: 'MARK_NOT_REVIEWED', conversationIds: ids })
  await until(bulkChange!.id, 'DONE')
  expect(await latest(bulkChange!.id)).toMatchObject({ total: 4, changed: 3 })
  await app.query("update conversation set reviewed_at = now(), review_note = 'Meanwhile' where id = $1", [ids[1]])
  await undo(bulkChange!.id)
  await until(bulkChange!.id, 'UNDONE')
  const after = await reviews()
  expect(after.get(ids[0]!)).toBe(before.get(ids[0]!))
  expect(after.get(ids[1]!)).toMatch(/\|Meanwhile$/)
  expect(after.get(ids[2]!)).toBe(before.get(ids[2]!))
  expect((await latest(bulkChange!.id)).changed).toBe(1)
})

test('a change whose server has died is gone on with by another, and changes nothing twice', async () => {
  const { bulkChange } = await start({ action: 'MARK_REVIEWED', address: 'text=question' })
  await until(bulkChange!.id, 'DONE')
  const { changed } = await latest(bulkChange!.id)
  // As if it had stopped after the first step: it goes on behind that.
  await app.query(
    `update bulk_change set state = 'RUNNING', done = 500, changed = $2 - 1,
       (last_opened_at, last_id) = (select opened_at, id from conversation order by opened_at desc, id desc offset 499 limit 1)
     where id = $1`,
    [bulkChange!.id, changed],
  )
  const [last] = await app.query<{ id: string }>(
    'delete from bulk_change_entry where bulk_change_id = $1 and conversation_id = $2 returning conversation_id as id',
    [bulkChange!.id, conversationId(2)],
  )
  await app.query('update conversation set reviewed_at = null where id = $1', [last!.id])
  await app.query(
    "insert into bulk_change_hold (business_id, bulk_change_id, held_until) select business_id, id, now() - interval '1 second' from bulk_change where id = $1",
    [bulkChange!.id],
  )
  await until(bulkChange!.id, 'DONE')
  expect(await latest(bulkChange!.id)).toMatchObject({ done: COUNT, changed })
  expect(await app.query('select from bulk_change_hold')).toEqual([])
})

test('it stands in the audit log, with the filter and how many there were', async () => {
  const { data } = await app.graphql<{
    auditLog: { edges: { node: { action: string; details: { name: string; value: string }[] } }[] }
  }>(
    '{ auditLog(first: 100, filter: { actions: [CONVERSATIONS_CHANGED, CONVERSATIONS_CHANGE_UNDONE] }) { edges { node { action details { name value } } } } }',
    {},
    { as: app.quayside.staff },
  )
  const entries = data.auditLog.edges.map(({ node }) => node)
  expect(entries.map(({ action }) => action)).toContain('CONVERSATIONS_CHANGE_UNDONE')
  expect(entries).toContainEqual({
    action: 'CONVERSATIONS_CHANGED',
    details: [
      { name: 'action', value: 'MARK_REVIEWED' },
      { name: 'filter', value: 'channels=CHAT' },
      { name: 'conversations', value: String(COUNT / 2) },
    ],
  })
})

test.each([
  [{}, /Give either/],
  [{ address: '', conversationIds: ['x'] }, /Give either/],
  [{ conversationIds: [] }, /from 1 to 500/],
  [{ address: 'reached=FAR' }, /"reached" must be one of/],
])('%j is refused with what is allowed', async (which, message) => {
  const { bulkChange, userErrors } = await start({ action: 'MARK_REVIEWED', ...which })
  expect(bulkChange).toBeNull()
  expect(userErrors[0]!.message).toMatch(message)
})

test('another business can neither undo it nor change these conversations', async () => {
  const before = await reviews()
  const { bulkChange } = await start({ action: 'MARK_NOT_REVIEWED', conversationIds: [conversationId(1)] })
  await until(bulkChange!.id, 'DONE')
  expect((await undo(bulkChange!.id, app.bergwerk.staff)).userErrors[0]!.code).toBe('NOT_FOUND')
  await undo(bulkChange!.id)
  await until(bulkChange!.id, 'UNDONE')
  expect(await reviews()).toEqual(before)
})
