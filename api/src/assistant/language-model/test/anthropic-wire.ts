import { halves, type ModelTurn, pieces, type Wire, type WireEvent } from './wire.ts'

interface Block {
  type: string
  text?: string
  id?: string
  name?: string
  tool_use_id?: string
  content?: string | { type: string; text?: string }[]
}

interface Body {
  model: string
  stream?: boolean
  max_tokens?: number
  system?: { type: string; text: string }[] | string
  tool_choice?: { type: string }
  tools?: { name: string; input_schema: { type?: string; additionalProperties?: boolean } }[]
  messages: { role: 'user' | 'assistant'; content: Block[] | string }[]
}

/** Anthropic's messages. */
export const anthropicWire: Wire = {
  refusalOf(request, given, key) {
    const body = given as Body
    if (request.method !== 'POST' || request.url !== '/v1/messages') return { status: 404, message: 'Not found' }
    if (request.headers['x-api-key'] !== key) {
      return { status: 401, message: `invalid x-api-key ${request.headers['x-api-key']}` }
    }
    const alternate = body.messages.every(({ role }, index) => (role === 'user') === (index % 2 === 0))
    const strict = (body.tools ?? []).every(({ input_schema: schema }) => schema.additionalProperties === false)
    const isRight = body.stream === true && body.model === 'test-model' && body.max_tokens && alternate && strict
    return isRight && request.headers['anthropic-version'] ? undefined : { status: 400, message: 'Invalid request.' }
  },
  read(given) {
    const body = given as Body
    const { system = '' } = body
    const all = body.messages.map(({ role, content }) => ({
      role,
      blocks: typeof content === 'string' ? [{ type: 'text', text: content }] : content,
    }))
    const calls = all.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'tool_use'))
    const since = all.findLastIndex(({ role, blocks }) => role === 'user' && blocks.some(({ type }) => type === 'text'))
    return {
      instructions: typeof system === 'string' ? system : system.map(({ text }) => text).join('\n'),
      messages: all.flatMap(({ role, blocks }) => {
        const text = blocks.map((block) => (block.type === 'text' ? (block.text ?? '') : '')).join('')
        return text ? [{ role, text }] : []
      }),
      results: all.slice(since).flatMap(({ blocks }) =>
        blocks.flatMap((block) => {
          const call = calls.find(({ id }) => id === block.tool_use_id)
          return block.type === 'tool_result' && call ? [{ tool: call.name ?? '', content: contentOf(block) }] : []
        }),
      ),
      tools: (body.tools ?? []).map(({ name }) => name),
      mostWritten: body.max_tokens,
      mayCall: body.tool_choice?.type !== 'none' && (body.tools ?? []).length > 0,
      sent: JSON.stringify(body),
    }
  },
  errorBody: (message) => ({ type: 'error', error: { type: 'api_error', message } }),
  eventsOf(turn) {
    const usage = turn.usage === undefined ? { read: 900, written: 60 } : turn.usage
    const start = {
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      model: 'test-model',
      content: [],
      stop_reason: null,
      stop_sequence: null,
      usage: { input_tokens: usage?.read ?? 0, output_tokens: 1 },
    }
    const text = turn.says ? textBlock(turn) : []
    const from = turn.says ? 1 : 0
    const calls = (turn.calls ?? []).flatMap(({ tool, input }, index) => callBlock(from + index, tool, input))
    return [event('message_start', { message: start }), event('ping', {}), ...text, ...calls, ...endOf(turn)]
  },
}

function endOf(turn: ModelTurn): WireEvent[] {
  if (turn.breaks === 'is no JSON') return [{ text: 'event: content_block_delta\ndata: {"type":"content_bl\n\n' }]
  if (turn.breaks === 'is an error') {
    return [event('error', { error: { type: 'overloaded_error', message: 'Overloaded' } })]
  }
  if (turn.breaks) return []
  const reasons = { length: 'max_tokens', filtered: 'refusal' } as const
  const reason = turn.reason ? reasons[turn.reason] : turn.calls ? 'tool_use' : 'end_turn'
  return [
    event('message_delta', {
      delta: { stop_reason: reason, stop_sequence: null },
      usage: { output_tokens: turn.usage?.written ?? 60 },
    }),
    event('message_stop', {}),
  ]
}

function textBlock(turn: ModelTurn): WireEvent[] {
  const ended = turn.breaks ? [] : [event('content_block_stop', { index: 0 })]
  return [
    event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
    ...pieces(turn, (text) => event('content_block_delta', { index: 0, delta: { type: 'text_delta', text } }).text),
    ...ended,
  ]
}

function callBlock(index: number, name: string, input: unknown): WireEvent[] {
  const id = `toolu_${name}_${index}_${Math.random().toString(36).slice(2)}`
  return [
    event('content_block_start', { index, content_block: { type: 'tool_use', id, name, input: {} } }),
    ...halves(JSON.stringify(input)).map((part) =>
      event('content_block_delta', { index, delta: { type: 'input_json_delta', partial_json: part } }),
    ),
    event('content_block_stop', { index }),
  ]
}

function event(type: string, data: object): WireEvent {
  return { text: `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n` }
}

function contentOf({ content }: Block): unknown {
  const text = typeof content === 'string' ? content : (content ?? []).map((block) => block.text ?? '').join('')
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
