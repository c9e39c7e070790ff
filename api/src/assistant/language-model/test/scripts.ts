import type { Asked, ModelTurn } from './wire.ts'

/** An offer as the model is told of it. */
export interface ToldOffer {
  ref: string
  name: string
  price?: string
  onlyThroughTheTeam?: true
}

/** What a look-up of offers told the model last. */
export function told(asked: Asked, tool: string): { offers: ToldOffer[]; notes: string[] } {
  return asked.results.findLast((result) => result.tool === tool)?.content as { offers: ToldOffer[]; notes: string[] }
}

/**
 * A model that first looks something up, then has all of it shown that it was told of, then says something: as models do
 * when they are asked for offers.
 */
export function looksUp(
  tool: string,
  input: object,
  says: (found: { offers: ToldOffer[]; notes: string[] }, asked: Asked) => string | readonly string[],
): (asked: Asked) => ModelTurn {
  return (asked) => {
    const done = asked.results.map((result) => result.tool)
    if (!done.includes(tool)) return { calls: [{ tool, input }] }
    const found = told(asked, tool)
    if (!done.includes('showOffers') && found.offers?.length > 0) {
      return { calls: [{ tool: 'showOffers', input: { refs: found.offers.slice(0, 5).map(({ ref }) => ref) } }] }
    }
    const text = says(found, asked)
    return { says: typeof text === 'string' ? [text] : text }
  }
}
