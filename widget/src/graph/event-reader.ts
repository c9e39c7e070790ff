/** One event of a `text/event-stream`. */
export interface StreamEvent {
  name: string
  text: string
}

/** Cuts a `text/event-stream` that arrives in arbitrary pieces into its events. */
export class EventReader {
  #rest = ''

  /** Takes the next piece and gives the events that are complete with it. */
  read(piece: string): StreamEvent[] {
    // A lone carriage return at the end may be the first half of a line break: it waits for the next piece.
    const text = (this.#rest + piece).replace(/\r\n|\r(?!$)/g, '\n')
    const blocks = text.split('\n\n')
    this.#rest = blocks.pop() ?? ''
    return blocks.map(parseBlock).filter((event) => event !== undefined)
  }
}

function parseBlock(block: string): StreamEvent | undefined {
  let name = 'message'
  const lines: string[] = []
  for (const line of block.split('\n')) {
    const [, field, value = ''] = /^(event|data)(?:: ?(.*))?$/.exec(line) ?? []
    if (field === 'event') name = value
    if (field === 'data') lines.push(value)
  }
  return lines.length > 0 || name !== 'message' ? { name, text: lines.join('\n') } : undefined
}
