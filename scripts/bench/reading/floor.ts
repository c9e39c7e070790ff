import { createServer } from 'node:http'
import { Pool } from 'pg'

// The least that could answer a list or a conversation: one statement a request, its rows as they come. No one is asked
// who they are, nothing is checked, and nobody could choose what they want.
const LIST = `select id, session_id, opening, badges, customer_name, customer_id, channel, stage, rating, reviewed_at,
    message_count, opened_at, last_activity_at, erased_at
  from conversation where business_id = $1 and first_message_at is not null
  order by last_activity_at desc, id desc limit 51`
const CONVERSATION = `select row_to_json(conversation) as conversation, row_to_json(session) as session,
    (select json_agg(message order by position) from (
      select id, author, text, sent_at, state, rating, tools_used, cards, position from message
      where business_id = $1 and conversation_id = conversation.id order by position limit 100) as message) as messages,
    (select json_agg(link) from link where business_id = $1 and session_id = conversation.session_id) as links,
    (select json_agg(conversion) from conversion where business_id = $1 and session_id = conversation.session_id) as conversions
  from conversation join session on session.business_id = $1 and session.id = session_id
  where conversation.business_id = $1 and conversation.id = $2`

const pool = new Pool({ connectionString: process.argv[2], max: 10 })
const [{ id: businessId }] = (await pool.query('select id from business')).rows
const server = createServer(async ({ url = '' }, response) => {
  const id = new URL(url, 'http://floor').searchParams.get('id')
  const { rows } = id
    ? await pool.query({ name: 'conversation', text: CONVERSATION, values: [businessId, id] })
    : await pool.query({ name: 'list', text: LIST, values: [businessId] })
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(rows))
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port))
