import autocannon from 'autocannon'

/** What is asked again and again. */
export interface Question {
  url: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string
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
  const result = await autocannon({ ...question, duration: seconds, connections })
  if (result.non2xx + result.errors + result.timeouts > 0 || result['2xx'] === 0) {
    throw new Error(
      `${question.url} answered ${result.non2xx} times with a failure, and ${result.errors} times not at all.`,
    )
  }
  const { p50, p97_5: p97, p99 } = result.latency
  return { perSecond: result['2xx'] / result.duration, p50Ms: p50, p97Ms: p97, p99Ms: p99 }
}

/** The middle one of several runs, by requests a second. */
export function median(runs: readonly Figures[]): Figures {
  return runs.toSorted((one, other) => one.perSecond - other.perSecond)[Math.floor(runs.length / 2)]!
}
