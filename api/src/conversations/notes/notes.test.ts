import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomCharacters } from '../../kernel/identifier.ts'
import { hashSecret } from '../../kernel/secret.ts'
import type { Caller } from '../../test/ask-graphql.ts'
import { openChat } from '../../test/open-chat.ts'
import { say } from '../../test/say.ts'
import { startTestApp, type TestApp } from '../../test/start-test-app.ts'

let app: TestApp
let colleague: Caller
let conversationId: string
beforeAll(async () => {
  app = await startTestApp()
  const { data } = await app.graphql<{ addStaffMember: { staffMember: { id: string } } }>(
    'mutation ($input: AddStaffMemberInput!) { addStaffMember(input: $input) { staffMember { id } } }',
    { input: { fullName: 'Orla Keane', email: 'orla@quayside.example', password: 'long enough', role: 'AGENT' } },
    { as: app.quayside.staff },
  )
  colleague = await signedIn(data.addStaffMember.staffMember.id)
  const chat = await openChat(app, app.quayside)
  await say(app, chat, 'Hello')
  conversationId = chat.conversationId
})
afterAll(() => app.close())

async function signedIn(staffMemberId: string): Promise<Caller> {
  const { businessId } = app.quayside
  const secret = `${businessId}.${randomCharacters(32)}`
  await app.query(
    `insert into staff_sign_in (business_id, token_hash, staff_member_id, created_at, expires_at)
     values ($1, $2, $3, now(), 'infinity')`,
    [businessId, hashSecret(secret), staffMemberId],
  )
  return { cookie: `foyer=${secret}` }
}

interface Noted {
  note: { id: string } | null
  userErrors: { code: string; field: string[] }[]
}

async function write(name: 'addNote' | 'editNote', input: object, as: Caller): Promise<Noted> {
  const type = name === 'addNote' ? 'AddNoteInput!' : 'EditNoteInput!'
  const document = `mutation ($input: ${type}) { ${name}(input: $input) { note { id } userErrors { code field } } }`
  return (await app.graphql<Record<string, Noted>>(document, { input }, { as })).data[name]!
}

async function throwAway(noteId: string, as: Caller) {
  const document = 'mutation ($input: DeleteNoteInput!) { deleteNote(input: $input) { userErrors { code } } }'
  const { data } = await app.graphql<{ deleteNote: { userErrors: { code: string }[] } }>(
    document,
    { input: { noteId } },
    { as },
  )
  return data.deleteNote.userErrors.map(({ code }) => code)
}

async function notes(as: Caller = app.quayside.staff) {
  const { data, errors } = await app.graphql<{
    node: { notes: { text: string; editedAt: string | null; author: { fullName: string } | null }[] }
  }>(
    'query ($id: ID!) { node(id: $id) { ... on Conversation { notes { text editedAt author { fullName } } } } }',
    { id: conversationId },
    { as },
  )
  return errors ? 'refused' : data.node.notes
}

test('several people write notes, and each changes and throws away their own alone', async () => {
  const first = await write('addNote', { conversationId, text: ' Called her back ' }, app.quayside.staff)
  const second = await write('addNote', { conversationId, text: 'Comes on Friday' }, colleague)
  expect(await notes()).toMatchObject([
    { text: 'Called her back', editedAt: null },
    { text: 'Comes on Friday', editedAt: null, author: { fullName: 'Orla Keane' } },
  ])
  const refused = await write('editNote', { noteId: first.note!.id, text: 'Not mine' }, colleague)
  expect(refused.userErrors).toEqual([{ code: 'INVALID', field: ['input', 'noteId'] }])
  expect(await throwAway(first.note!.id, colleague)).toEqual(['INVALID'])
  await write('editNote', { noteId: second.note!.id, text: 'Comes on Monday' }, colleague)
  expect(await notes()).toMatchObject([{ text: 'Called her back' }, { text: 'Comes on Monday' }])
  expect(await throwAway(first.note!.id, app.quayside.staff)).toEqual([])
  expect(await throwAway(first.note!.id, app.quayside.staff)).toEqual(['NOT_FOUND'])
  expect(await notes()).toHaveLength(1)
})

test('an empty or endless note is refused with what is wrong', async () => {
  const codes = async (text: string) =>
    (await write('addNote', { conversationId, text }, app.quayside.staff)).userErrors.map(({ code }) => code)
  expect(await codes('  ')).toEqual(['BLANK'])
  expect(await codes('x'.repeat(2001))).toEqual(['TOO_LONG'])
})

test('the chat itself sees no notes', async () => {
  const chat = await openChat(app, app.quayside)
  const { errors } = await app.graphql(
    'query ($id: ID!) { node(id: $id) { ... on Conversation { notes { text } labels { name } } } }',
    { id: chat.conversationId },
    { as: chat.as },
  )
  expect(errors?.length).toBeGreaterThan(0)
})
