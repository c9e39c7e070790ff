import { speak } from './text.ts'

await speak('en')
