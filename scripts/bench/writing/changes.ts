import { randomUUID } from 'node:crypto'
import type { Question } from '../ask-often.ts'
import { type Chat, openChat, QUESTION, SEND_MESSAGE, say, untilAnswered } from '../chats.ts'
import type { Stage } from '../stage.ts'
import type { Change } from './recording.ts'

/** A change that is measured. */
export interface MeasuredChange {
  name: string
  /** Gets ready at a process of the program. */
  prepare(stage: Stage, address: string): Promise<PreparedChange>
}

/** The same, ready to be asked for. */
export interface PreparedChange {
  /** What the program is asked, with new values each time. */
  question: Question
  /** Asks for it once. */
  once: Change
  /** Words of the recorded change, and what stands in their place for each place where the floor makes it. */
  places: Record<string, string>[]
  /** Waits until nothing of it is left to be done. */
  settle(): Promise<void>
}

const CONTRACT = `mutation ($input: RecordContractInput!) {
  recordContract(input: $input) { contract { id } conversions { id } replayed userErrors { message } }
}`
const HEADERS = { 'content-type': 'application/json' }
const SESSIONS = 500
const CHATS = 32
/** Messages in a chat before it is measured. */
const BEFORE = 2

/** A membership sold to somebody new, each time to somebody else and in another of the sessions. */
const recordContract: MeasuredChange = {
  name: 'recordContract',
  async prepare({ database, authorization }, address) {
    const { rows: sessions } = await database.query<Record<'id' | 'conversation', string>>(
      `select session_id as id, id as conversation from conversation
       where first_message_at is not null and kinds = '{}' order by opened_at desc limit ${SESSIONS}`,
    )
    const [{ id: planId }] = (await database.query('select id from tariff where visible and not archived limit 1')).rows
    let times = 0
    const body = (sessionId: string) => {
      const externalId = `bench-${randomUUID()}`
      const person = { fullName: 'Ada Byrne', email: `${externalId}@example.com` }
      const price = { amountMinor: 22_500, currency: 'EUR' }
      const input = { externalId, sessionId, customer: { person }, planId, startDate: '2030-01-01', price }
      return JSON.stringify({ query: CONTRACT, variables: { input } })
    }
    const question: Question = {
      ...{ url: `${address}/graphql`, method: 'POST', headers: { ...HEADERS, authorization } },
      anew: () => ({ body: body(sessions[times++ % sessions.length]!.id) }),
    }
    const [first] = sessions
    return {
      question,
      async once(answered) {
        await fetch(question.url, { method: 'POST', headers: question.headers!, body: body(first!.id) })
        answered()
      },
      places: sessions.map(({ id, conversation }) => ({ [first!.id]: id, [first!.conversation]: conversation })),
      settle: async () => {},
    }
  },
}

/** Something said in a chat, which the assistant then answers. */
const sendMessage: MeasuredChange = {
  name: 'sendMessage',
  async prepare({ database }, address) {
    const [recorded, ...chats] = await openChats(address, 1 + 2 * CHATS)
    for (let message = 0; message < BEFORE; message += 1) {
      for (const chat of [recorded!, ...chats]) await say(address, chat, QUESTION)
      await untilAnswered(database)
    }
    const ours = chats.slice(0, CHATS)
    let times = 0
    return {
      question: {
        ...{ url: `${address}/graphql`, method: 'POST', headers: HEADERS },
        anew: () => ({
          headers: { authorization: ours[times++ % ours.length]!.authorization },
          body: JSON.stringify({
            query: SEND_MESSAGE,
            variables: { input: { text: QUESTION, idempotencyKey: randomUUID() } },
          }),
        }),
      },
      async once(answered) {
        await say(address, recorded!, QUESTION)
        answered()
        await untilAnswered(database)
      },
      places: chats.slice(CHATS).map(({ sessionId, conversationId }) => ({
        [recorded!.sessionId]: sessionId,
        [recorded!.conversationId]: conversationId,
      })),
      settle: () => untilAnswered(database),
    }
  },
}

/** Everything that is measured. */
export const CHANGES = [recordContract, sendMessage]

async function openChats(address: string, count: number): Promise<Chat[]> {
  const chats: Chat[] = []
  while (chats.length < count) chats.push(await openChat(address))
  return chats
}
