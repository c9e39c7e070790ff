/** A mark by what scores are told apart by. */
export interface Mark {
  language: string
  kind: string
  part: 'TUNING' | 'HELD_OUT' | 'PRACTICE'
  faults: readonly string[]
}

/** How many of how many questions were answered as expected. */
export interface Score {
  right: number
  asked: number
}

/** The score of those marks. */
export function scoreOf(marks: readonly Mark[]): Score {
  return { right: marks.filter(({ faults }) => faults.length === 0).length, asked: marks.length }
}

/** In percent, one decimal place. */
export function percent({ right, asked }: Score): number {
  return asked === 0 ? 0 : Math.round((right / asked) * 1000) / 10
}

const PARTS = { TUNING: 'tuning', HELD_OUT: 'held out', PRACTICE: 'practice' } as const

/** The scores as a table: a line for each language and each kind, with the parts that were asked apart. */
export function scoreTable(marks: readonly Mark[]): string {
  const parts = (['TUNING', 'HELD_OUT', 'PRACTICE'] as const).filter((part) => marks.some((mark) => mark.part === part))
  const line = (name: string, of: readonly Mark[]) => {
    const cells = parts.map((part) => {
      const score = scoreOf(of.filter((mark) => mark.part === part))
      return `${score.right}/${score.asked}`.padStart(9) + `${percent(score).toFixed(1)} %`.padStart(9)
    })
    return `${name.padEnd(12)}${cells.join('')}`
  }
  const by = (key: 'language' | 'kind') =>
    [...new Set(marks.map((mark) => mark[key]))].map((value) =>
      line(
        value,
        marks.filter((mark) => mark[key] === value),
      ),
    )
  const head = `${''.padEnd(12)}${parts.map((part) => PARTS[part].padStart(18)).join('')}`
  return [head, ...by('language'), ...by('kind'), line('all', marks)].join('\n')
}
