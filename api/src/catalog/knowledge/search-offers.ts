import type { EntityManager } from '@mikro-orm/postgresql'
import { query } from '../../kernel/database/database.ts'
import { configurationOf } from './text-search.ts'

/**
 * Identifiers of the plans, products and offices whose description has all of these words. Each word comes with
 * its alternatives. Says nothing of whether they may be mentioned.
 */
export async function searchOffers(
  em: EntityManager,
  businessId: string,
  language: string,
  words: readonly (readonly string[])[],
): Promise<ReadonlySet<string>> {
  if (words.length === 0) return new Set()
  const rows = await query<{ id: string }>(em, SEARCH, [businessId, configurationOf(language), JSON.stringify(words)])
  return new Set(rows.map(({ id }) => id))
}

const SEARCH = `
  with term as (
    select word.number, phraseto_tsquery($2::regconfig, alternative.word) as query
      from jsonb_array_elements($3::jsonb) with ordinality as word (alternatives, number),
           jsonb_array_elements_text(word.alternatives) as alternative (word)
  ), offer as (
    select id, to_tsvector($2::regconfig, coalesce(description, '')) as search
      from tariff where business_id = $1
    union all
    select id, to_tsvector($2::regconfig, coalesce(description, ''))
      from product where business_id = $1
    union all
    select id, to_tsvector($2::regconfig, coalesce(description, ''))
      from floor_plan_desk where business_id = $1
  )
  select offer.id
    from offer join term on numnode(term.query) > 0 and offer.search @@ term.query
   group by offer.id
  having count(distinct term.number) = (select count(distinct number) from term where numnode(query) > 0)`
