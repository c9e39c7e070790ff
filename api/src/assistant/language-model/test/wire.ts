import type { IncomingMessage } from 'node:http'

/** A question to a model, whichever provider's format it came in. */
export interface Asked {
  instructions: string
  messages: { role: 'user' | 'assistant'; text: string }[]
  /** What came of the calls since the visitor's last message, oldest first. */
  results: { tool: string; content: unknown }[]
  tools: string[]
  mostWritten: number | undefined
  mayCall: boolean
  /** All that was sent, as text. */
  sent: string
}

/** What the model does when it is asked. */
export interface ModelTurn {
  /** Text, piece by piece. */
  says?: readonly string[]
  calls?: readonly { tool: string; input: unknown }[]
  /** Between two pieces. */
  pauseMs?: number
  /** Before the first piece. */
  waitMs?: number
  reason?: 'length' | 'filtered'
  /** Tokens read and written, or null where the provider does not count. */
  usage?: { read: number; written: number } | null
  /** Answers with this status instead. */
  fails?: number
  /** Closes the connection instead. */
  hangsUp?: true
  contentType?: string
  /** What happens after the text instead of an end. */
  breaks?: 'hangs' | 'is cut off' | 'ends early' | 'is no JSON' | 'is an error'
}

/** Something written to the stream, after a while. */
export interface WireEvent {
  text: string
  pauseMs?: number
}

/** How a provider's format is read and written. */
export interface Wire {
  /** Why a request would be refused: as strictly as the provider does. */
  refusalOf(request: IncomingMessage, body: object, key: string): { status: number; message: string } | undefined
  read(body: object): Asked
  errorBody(message: string): object
  eventsOf(turn: ModelTurn): WireEvent[]
}

/** Pieces of a text, each with its pause. */
export function pieces({ says = [], pauseMs, waitMs }: ModelTurn, event: (piece: string) => string): WireEvent[] {
  return says.map((piece, index) => {
    const pause = index === 0 ? waitMs : pauseMs
    return { text: event(piece), ...(pause && { pauseMs: pause }) }
  })
}

/** JSON in two pieces, as providers send the input of calls. */
export function halves(json: string): string[] {
  const half = Math.ceil(json.length / 2)
  return [json.slice(0, half), json.slice(half)]
}
