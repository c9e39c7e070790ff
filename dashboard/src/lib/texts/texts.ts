import type { texts } from './en/english.ts'

/** Everything that the dashboard says, by feature. English says what there is; every other language says all of it. */
export type Texts = typeof texts
