import { speakHere } from '#lib/texts/text.ts'
import type { LayoutLoad } from './$types'

/** Everything is drawn in the browser; the server only hands out files. */
export const ssr = false

/** No page shows itself before it knows what to say. */
export const load: LayoutLoad = () => speakHere()
