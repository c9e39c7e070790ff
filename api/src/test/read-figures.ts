import type { TestApp } from './start-test-app.ts'

/** Every figure at this moment by its name with its labels, as Prometheus writes it. */
export async function readFigures(app: TestApp): Promise<Record<string, number>> {
  const text = await app.readMetrics()
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]))
}
