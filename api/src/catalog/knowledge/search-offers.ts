import type { EntityManager } from '@mikro-orm/postgresql'
import { query } from '../../kernel/database/database.ts'

/**
 * Identifiers of the plans, products and offices whose description has one of these words, with which of them, from 1.
 * Each word comes with its alternatives. Says nothing of whether they may be mentioned.
 */
export async function searchOffers(
  em: EntityManager,
  businessId: string,
  language: string,
  words: readonly (readonly string[])[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  if (words.length === 0) return new Map()
  const rows = await query<{ id: string; matched: number[] }>(em, SEARCH, [businessId, language, JSON.stringify(words)])
  return new Map(rows.map(({ id, matched }) => [id, matched]))
}

const SEARCH = `
  with term as (
    select word.number, phraseto_tsquery(search_configuration($2), as_typed(alternative.word)) as query
      from jsonb_array_elements($3::jsonb) with ordinality as word (alternatives, number),
           jsonb_array_elements_text(word.alternatives) as alternative (word)
  ), offer as (
    select id, description from tariff where business_id = $1
    union all
    select id, description from product where business_id = $1
    union all
    select id, description from floor_plan_desk where business_id = $1
  )
  select offer.id, jsonb_agg(distinct term.number) as matched
    from offer
    join term on numnode(term.query) > 0
             and to_tsvector(search_configuration($2), as_typed(coalesce(offer.description, ''))) @@ term.query
   group by offer.id`
