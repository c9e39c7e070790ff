import type { Texts } from '../texts.ts'
import { failure } from './failure.ts'
import { staff } from './staff.ts'

/** What the dashboard says in German. */
export const texts: Texts = { staff, failure }
