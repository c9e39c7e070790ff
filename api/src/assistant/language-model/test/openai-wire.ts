import { halves, type ModelTurn, pieces, type Wire, type WireEvent } from './wire.ts'

interface ToolCall {
  id: string
  function: { name: string; arguments: string }
}

interface Body {
  model: string
  stream?: boolean
  max_tokens?: number
  tool_choice?: string
  tools?: { type: string; function: { name: string; parameters: object } }[]
  messages: { role: string; content: string | null; tool_calls?: ToolCall[]; tool_call_id?: string }[]
}

/** OpenAI's chat completions, as many servers speak them. */
export const openAiWire: Wire = {
  refusalOf(request, given, key) {
    const body = given as Body
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions')
      return { status: 404, message: 'Not found' }
    if (request.headers.authorization !== `Bearer ${key}`) {
      return { status: 401, message: `Incorrect API key provided: ${request.headers.authorization}.` }
    }
    const unknown = body.messages.find(
      ({ tool_call_id: id }) => id && !body.messages.some((each) => each.tool_calls?.some((call) => call.id === id)),
    )
    if (unknown) return { status: 400, message: `No call ${unknown.tool_call_id}.` }
    const isRight = body.stream === true && body.model === 'test-model' && (body.tools ?? []).every(isStrict)
    return isRight ? undefined : { status: 400, message: 'Invalid request.' }
  },
  read(given) {
    const body = given as Body
    const since = body.messages.findLastIndex(({ role }) => role === 'user')
    const calls = body.messages.flatMap(({ tool_calls = [] }) => tool_calls)
    return {
      instructions: body.messages.find(({ role }) => role === 'system')?.content ?? '',
      messages: body.messages.flatMap(({ role, content }) =>
        role === 'user' || (role === 'assistant' && content) ? [{ role, text: content ?? '' } as const] : [],
      ),
      results: body.messages.slice(since).flatMap(({ role, content, tool_call_id: id }) => {
        const call = calls.find((each) => each.id === id)
        return role === 'tool' && call ? [{ tool: call.function.name, content: readJson(content ?? '') }] : []
      }),
      tools: (body.tools ?? []).map((tool) => tool.function.name),
      mostWritten: body.max_tokens,
      mayCall: body.tool_choice !== 'none',
      sent: JSON.stringify(body),
    }
  },
  errorBody: (message) => ({ error: { message, type: 'api_error', param: null, code: null } }),
  eventsOf(turn) {
    const events = [
      chunk({ role: 'assistant', content: '' }),
      ...pieces(turn, (piece) => chunk({ content: piece }).text),
      ...(turn.calls ?? []).flatMap(({ tool, input }, index) => callEvents(index, tool, input)),
    ]
    return [...events, ...endOf(turn)]
  },
}

function endOf(turn: ModelTurn): WireEvent[] {
  if (turn.breaks === 'is no JSON') return [{ text: 'data: {"choices":[{"del\n\n' }]
  if (turn.breaks === 'is an error') return [event({ error: { message: 'Overloaded', type: 'server_error' } })]
  if (turn.breaks) return []
  const usual = turn.calls ? 'tool_calls' : 'stop'
  const reason = turn.reason === 'filtered' ? 'content_filter' : (turn.reason ?? usual)
  const usage = turn.usage === undefined ? { read: 900, written: 60 } : turn.usage
  const counted = usage && {
    prompt_tokens: usage.read,
    completion_tokens: usage.written,
    total_tokens: usage.read + usage.written,
  }
  return [
    event({ ...FRAME, choices: [{ index: 0, delta: {}, finish_reason: reason }] }),
    ...(counted ? [event({ ...FRAME, choices: [], usage: counted })] : []),
    { text: 'data: [DONE]\n\n' },
  ]
}

const FRAME = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1_795_000_000, model: 'test-model' }

function chunk(delta: object): WireEvent {
  return event({ ...FRAME, choices: [{ index: 0, delta, finish_reason: null }] })
}

function event(data: object): WireEvent {
  return { text: `data: ${JSON.stringify(data)}\n\n` }
}

function callEvents(index: number, name: string, input: unknown): WireEvent[] {
  const id = `call_${name}_${index}_${Math.random().toString(36).slice(2)}`
  return [
    chunk({ tool_calls: [{ index, id, type: 'function', function: { name, arguments: '' } }] }),
    ...halves(JSON.stringify(input)).map((part) => chunk({ tool_calls: [{ index, function: { arguments: part } }] })),
  ]
}

function isStrict(tool: { type: string; function: { parameters: object } }): boolean {
  const { parameters } = tool.function as { parameters: { type?: string; additionalProperties?: boolean } }
  return tool.type === 'function' && parameters.type === 'object' && parameters.additionalProperties === false
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
