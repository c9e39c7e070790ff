import { parseArgs } from 'node:util'

/** How to measure, as it was asked for. */
export interface Options {
  conversations: number
  seconds: number
  rounds: number
  connections: number
  cold: boolean
  only: string | undefined
  output: string
}

/** Reads what was asked for on the command line. Throws with what is wrong. */
export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      conversations: { type: 'string', default: '10000' },
      seconds: { type: 'string', default: '4' },
      rounds: { type: 'string', default: '3' },
      connections: { type: 'string', default: '16' },
      cold: { type: 'boolean', default: false },
      only: { type: 'string' },
      output: { type: 'string', default: '.data/bench.json' },
    },
  })
  const number = (name: 'conversations' | 'seconds' | 'rounds' | 'connections') => {
    if (!/^[1-9]\d{0,8}$/.test(values[name]))
      throw new Error(`--${name} takes a whole number, but got ${values[name]}.`)
    return Number(values[name])
  }
  return {
    ...{ conversations: number('conversations'), seconds: number('seconds') },
    ...{ rounds: number('rounds'), connections: number('connections') },
    ...{ cold: values.cold, only: values.only, output: values.output },
  }
}
