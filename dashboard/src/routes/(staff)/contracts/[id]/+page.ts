import { readAhead } from '#lib/graph/query.svelte.ts'
import { OneContract } from '#lib/records/records.graphql.ts'
import type { PageLoad } from './$types'

/** Reads ahead, also when a pointer only rests on a link to this page. */
export const load: PageLoad = ({ params }) => {
  readAhead(OneContract, { id: params.id })
}
