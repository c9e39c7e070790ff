import type { Bench } from '../bench.ts'
import { type Fanned, fanOut } from './fan-out.ts'
import { startFoyer } from './foyer.ts'
import { startGraphqlWs } from './graphql-ws.ts'

const SIZES = [1_000, 10_000]

/** How events came to so many subscribers, and how they do with graphql-ws as it is shipped. */
interface Result extends Fanned {
  name: string
  subscribers: number
  /** Of the processor's time that graphql-ws takes for a delivery. */
  ofGraphqlWs: number
  graphqlWs: Fanned
}

/** Measures how one conversion comes to many subscribers of one process. */
export async function measureFanOut(bench: Bench): Promise<Result[]> {
  const sizes = SIZES.map((subscribers) => ({ subscribers, name: `fan-out to ${subscribers.toLocaleString('en')}` }))
  const wanted = sizes.filter(({ name }) => bench.wanted(name))
  if (wanted.length === 0) return []
  const stage = await bench.stage()
  const table = bench.table(['p50 ms', 'p99 ms', 'µs CPU each', 'of graphql-ws', 'idle CPU %', 'kB each'])
  const print = (name: string, { p50Ms, p99Ms, cpuMicros, idlePercent, kilobytes }: Fanned, ratio?: number) =>
    table(name, [
      ...[p50Ms.toFixed(0), p99Ms.toFixed(0), cpuMicros.toFixed(1), ratio?.toFixed(2) ?? ''],
      ...[idlePercent.toFixed(1), kilobytes.toFixed(1)],
    ])
  const results: Result[] = []
  for (const { name, subscribers } of wanted) {
    const graphqlWs = await fanOut(await startGraphqlWs(), subscribers)
    const ours = await fanOut(await startFoyer(stage), subscribers)
    const ofGraphqlWs = ours.cpuMicros / graphqlWs.cpuMicros
    results.push({ name, subscribers, ...ours, ofGraphqlWs, graphqlWs })
    print(name, ours, ofGraphqlWs)
    print('  graphql-ws', graphqlWs)
  }
  return results
}
