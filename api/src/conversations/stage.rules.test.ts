import { expect, test } from 'vitest'
import { laterStage, type Stage } from './stage.rules.ts'

const ORDER: Stage[] = ['OPENED', 'ENGAGED', 'OFFERED', 'CLICKED', 'STARTED', 'CONVERTED']

test.each(ORDER.map((stage, index) => [stage, index] as const))(
  'from %s a conversation goes on and never back',
  (stage, index) => {
    expect(ORDER.map((reached) => laterStage(stage, reached))).toEqual(
      ORDER.map((reached, other) => (other > index ? reached : stage)),
    )
  },
)
