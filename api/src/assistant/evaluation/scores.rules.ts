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

/** The scores as a table: a line for each language and each kind, with tuning and held-out questions apart. */
export function scoreTable(marks: readonly Mark[]): string {
  const line = (name: string, of: readonly Mark[]) => {
    const cells = (['TUNING', 'HELD_OUT', 'PRACTICE'] as const).map((part) => {
      const score = scoreOf(of.filter((mark) => mark.part === part))
      return `${score.right}/${score.asked}`.padStart(9) + `${percent(score).toFixed(1)} %`.padStart(9)
    })
    return `${name.padEnd(12)}${cells.join('')}`
  }
  const by = (key: 'language' | 'kind') => [...new Set(marks.map((mark) => mark[key]))]
  return [
    `${''.padEnd(12)}${'tuning'.padStart(18)}${'held out'.padStart(18)}${'practice'.padStart(18)}`,
    ...by('language').map((language) =>
      line(
        language,
        marks.filter((mark) => mark.language === language),
      ),
    ),
    ...by('kind').map((kind) =>
      line(
        kind,
        marks.filter((mark) => mark.kind === kind),
      ),
    ),
    line('all', marks),
  ].join('\n')
}
