import autocannon from 'autocannon'

/** What is asked again and again. */
export interface Question {
  url: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string
  /** Gives what is asked otherwise each time: a change is made once only. */
  anew?: () => { headers?: Record<string, string>; body: string }
}

/** How a server bore it. */
export interface Figures {
  perSecond: number
  p50Ms: number
  p97Ms: number
  p99Ms: number
}

/** Asks for so long over so many connections. Fails when an answer is none. */
export async function askOften(question: Question, seconds: number, connections: number): Promise<Figures> {
  const { anew, ...asked } = question
  const requests = anew && [{ setupRequest: (request: autocannon.Request) => ({ ...request, ...fresh(question) }) }]
  const result = await autocannon({ ...asked, ...(requests && { requests }), duration: seconds, connections })
  if (result.non2xx + result.errors + result.timeouts > 0 || result['2xx'] === 0) {
    throw new Error(
      `${question.url} answered ${result.non2xx} times with a failure, and ${result.errors} times not at all.`,
    )
  }
  const { p50, p97_5: p97, p99 } = result.latency
  return { perSecond: result['2xx'] / result.duration, p50Ms: p50, p97Ms: p97, p99Ms: p99 }
}

/** Asks once. Throws with what is wrong when that is no answer. */
export async function askOnce(question: Question): Promise<void> {
  const { url, method = 'GET', headers, body } = { ...question, ...fresh(question) }
  const response = await fetch(url, { method, headers: headers ?? {}, ...(body !== undefined && { body }) })
  const text = await response.text()
  if (!response.ok || /"errors":|"userErrors":\[\{/.test(text)) throw new Error(`${url}: ${text.slice(0, 500)}`)
}

/** The middle one of several runs, by requests a second. */
export function median(runs: readonly Figures[]): Figures {
  return runs.toSorted((one, other) => one.perSecond - other.perSecond)[Math.floor(runs.length / 2)]!
}

function fresh({ anew, headers }: Question): Pick<Question, 'headers' | 'body'> {
  const made = anew?.()
  return made ? { body: made.body, headers: { ...headers, ...made.headers } } : {}
}
