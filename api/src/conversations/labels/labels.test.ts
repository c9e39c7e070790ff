import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '../../test/ask-graphql.ts'
import { openChat } from '../../test/open-chat.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

interface Refused {
  userErrors: { code: string; field: string[] | null }[]
}
const ERRORS = 'userErrors { code field }'

async function change<Payload>(name: string, selection: string, input: object, as: Caller = app.quayside.staff) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`
  const document = `mutation ($input: ${type}) { ${name}(input: $input) { ${selection} ${ERRORS} } }`
  const { data } = await app.graphql<Record<string, Payload & Refused>>(document, { input }, { as })
  return data[name]!
}

const makeLabel = (name: string, color = 'BLUE') =>
  change<{ label: { id: string; name: string } | null }>('createLabel', 'label { id name }', { name, color })

const putOn = (conversationId: string, labelId: string, labelled = true) =>
  change<{ conversation: { labels: { name: string }[] } }>('labelConversation', 'conversation { labels { name } }', {
    ...{ conversationId, labelId, labelled },
  })

async function newConversation(): Promise<string> {
  const chat = await openChat(app, app.quayside)
  await say(app, chat, 'Hello')
  return chat.conversationId
}

async function listed(filter: object): Promise<string[]> {
  const { data } = await app.graphql<{ conversations: { edges: { node: { id: string } }[] } }>(
    'query ($filter: ConversationFilter) { conversations(filter: $filter) { edges { node { id } } } }',
    { filter },
    { as: app.quayside.staff },
  )
  return data.conversations.edges.map(({ node }) => node.id)
}

test('a label is put on conversations, which are then found by it, and taken off', async () => {
  const id = await newConversation()
  const { label } = await makeLabel('  Follow up  ')
  expect(label!.name).toBe('Follow up')
  expect((await putOn(id, label!.id)).conversation.labels).toEqual([{ name: 'Follow up' }])
  expect((await putOn(id, label!.id)).conversation.labels).toEqual([{ name: 'Follow up' }])
  expect(await listed({ labels: [label!.id] })).toEqual([id])
  expect(await listed({ labels: [] })).toEqual([id])
  expect((await putOn(id, label!.id, false)).conversation.labels).toEqual([])
  expect(await listed({ labels: [label!.id] })).toEqual([])
})

test('no two labels have one name, in upper case or lower, at the same moment either', async () => {
  const made = await Promise.all(['Event', 'event', 'EVENT'].map((name) => makeLabel(name)))
  expect(made.filter(({ label }) => label)).toHaveLength(1)
  expect(made.flatMap(({ userErrors }) => userErrors)).toEqual(
    Array.from({ length: 2 }, () => ({ code: 'INVALID', field: ['input', 'name'] })),
  )
})

test('a renamed label is another everywhere; a removed one is gone from every conversation', async () => {
  const ids = [await newConversation(), await newConversation()]
  const { label } = await makeLabel('Big team')
  const other = (await makeLabel('Urgent')).label!
  for (const id of ids) await putOn(id, label!.id)
  await putOn(ids[0]!, other.id)
  await change('updateLabel', 'label { id }', { labelId: label!.id, name: 'Large team', color: 'RED' })
  const names = async () => {
    const { data } = await app.graphql<{ nodes: { labels: { name: string; color: string }[] }[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Conversation { labels { name color } } } }',
      { ids },
      { as: app.quayside.staff },
    )
    return data.nodes.map(({ labels }) => labels)
  }
  expect(await names()).toEqual([
    [
      { name: 'Large team', color: 'RED' },
      { name: 'Urgent', color: 'BLUE' },
    ],
    [{ name: 'Large team', color: 'RED' }],
  ])
  const removed = await change<{ conversationCount: number }>('deleteLabel', 'conversationCount', {
    labelId: label!.id,
  })
  expect(removed.conversationCount).toBe(2)
  expect(await names()).toEqual([[{ name: 'Urgent', color: 'BLUE' }], []])
  expect(await listed({ labels: [label!.id] })).toEqual([])
})

test('labelled while the label is removed, a conversation ends without it', async () => {
  const id = await newConversation()
  for (let round = 0; round < 5; round += 1) {
    const { label } = await makeLabel(`Race ${round}`)
    await Promise.all([putOn(id, label!.id), change('deleteLabel', 'conversationCount', { labelId: label!.id })])
  }
  const [row] = await app.query<{ label_ids: string[]; kept: number }>(
    `select label_ids, (select count(*)::int from conversation_label where conversation_id = conversation.id) as kept
     from conversation where id = $1`,
    [id],
  )
  expect(row).toEqual({ label_ids: [], kept: 0 })
})

test('a conversation is given to a colleague, found by them, and left to nobody when they leave', async () => {
  const id = await newConversation()
  const { staffMember } = await change<{ staffMember: { id: string } }>('addStaffMember', 'staffMember { id }', {
    ...{ fullName: 'Orla Keane', email: 'orla.keane@quayside.example', password: 'long enough', role: 'AGENT' },
  })
  const assign = (staffMemberId: string | null) =>
    change<{ conversation: { assignee: { fullName: string } | null } | null }>(
      'assignConversation',
      'conversation { assignee { fullName } }',
      { conversationId: id, staffMemberId },
    )
  expect((await assign(staffMember.id)).conversation?.assignee).toEqual({ fullName: 'Orla Keane' })
  expect(await listed({ assignees: [staffMember.id] })).toEqual([id])
  expect(await listed({ assignees: [] })).toEqual([id])
  expect((await assign('staff_of_nobody')).userErrors).toEqual([
    { code: 'NOT_FOUND', field: ['input', 'staffMemberId'] },
  ])
  await change('removeStaffMember', '', { staffMemberId: staffMember.id })
  expect(await listed({ assignees: [] })).toEqual([])
})
