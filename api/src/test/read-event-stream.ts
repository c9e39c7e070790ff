import type { TestServer } from './start-test-app.ts'

/** One block of a stream of events, as it came. */
export interface StreamedBlock {
  id?: string
  event?: string
  data?: string
}

/** How to ask for a stream. */
export interface StreamRequest {
  query: string
  variables?: object
  headers?: object
  /** With the operation in the address, as a browser's EventSource does. */
  byGet?: boolean
}

/** Reads a stream of events block by block, as the HTML standard says; comments are left out. */
export async function* readEventStream(
  server: TestServer,
  { query, variables = {}, headers = {}, byGet = false }: StreamRequest,
): AsyncGenerator<StreamedBlock, void> {
  const stopped = new AbortController()
  const asked = new URLSearchParams({ query, variables: JSON.stringify(variables) })
  const response = await fetch(`${server.address}/graphql/stream${byGet ? `?${asked}` : ''}`, {
    method: byGet ? 'GET' : 'POST',
    headers: { accept: 'text/event-stream', ...(!byGet && { 'content-type': 'application/json' }), ...headers },
    ...(!byGet && { body: JSON.stringify({ query, variables }) }),
    signal: stopped.signal,
  })
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  let text = ''
  try {
    for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
      const blocks = (text + piece).split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) {
        const lines = block.split('\n').filter((line) => !line.startsWith(':'))
        if (lines.length > 0) yield Object.fromEntries(lines.map((line) => line.split(/: ?(.*)/s, 2)))
      }
    }
  } finally {
    stopped.abort()
  }
}
