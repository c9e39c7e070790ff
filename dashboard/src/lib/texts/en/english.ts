import { failure } from './failure.ts'
import { staff } from './staff.ts'

/** What the dashboard says in English. */
export const texts = { staff, failure }
