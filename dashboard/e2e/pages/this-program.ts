import { inject } from 'vitest'
import type { ProgramUnderTest } from '../running-program.ts'

/** The program that belongs to the worker which runs this file. */
export function thisProgram(): ProgramUnderTest {
  return inject('programs')[Number(process.env.VITEST_POOL_ID) - 1]!
}
