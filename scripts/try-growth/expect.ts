/** Prints what was looked at with the figure found, and keeps what does not hold. */
export type Expect = (what: string, holds: boolean, figure?: string) => void

/** What was looked at so far. */
export interface Expectations {
  expect: Expect
  failures: string[]
}

/** Begins to look. */
export function startExpectations(): Expectations {
  const failures: string[] = []
  return {
    failures,
    expect(what, holds, figure) {
      console.log(`${holds ? 'yes' : 'NO '} ${what}${figure ? `: ${figure}` : ''}`)
      if (!holds) failures.push(what)
    },
  }
}
