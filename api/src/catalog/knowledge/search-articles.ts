import type { EntityManager } from '@mikro-orm/postgresql'
import { query } from '../../kernel/database/database.ts'

/** An article that shares words with a question. */
export interface ArticleFound {
  title: string
  /** Markdown. */
  body: string
  /** Words of the question that mean something. */
  asked: number
  /** How many of them, or of their alternatives, stand in the title. */
  inTitle: number
  /** How many stand anywhere in it. */
  matched: number
}

const CONFIGURATIONS: Record<string, string> = {
  de: 'german',
  fr: 'french',
  es: 'spanish',
  pt: 'portuguese',
  ar: 'arabic',
  en: 'english',
}
/** From here on two words are taken for the same with a typing error. */
const ALIKE = 0.42

/**
 * The articles in a language that fit a question, best first. Each word of the question comes with its alternatives,
 * such as `car` and `parking`: one of them is enough. Typing errors are forgiven in titles.
 */
export async function searchArticles(
  em: EntityManager,
  businessId: string,
  language: string,
  words: readonly (readonly string[])[],
): Promise<ArticleFound[]> {
  return query<ArticleFound>(em, SEARCH, [
    businessId,
    language,
    CONFIGURATIONS[language] ?? 'simple',
    JSON.stringify(words),
    ALIKE,
  ])
}

const SEARCH = `
  with term as (
    select word.number, alternative.word, phraseto_tsquery($3::regconfig, alternative.word) as query,
           alternative.number = 1 as own
      from jsonb_array_elements($4::jsonb) with ordinality as word (alternatives, number),
           jsonb_array_elements_text(word.alternatives) with ordinality as alternative (word, number)
  ), meant as (
    select * from term where numnode(query) > 0
  ), hit as (
    select article.id, meant.number, article.search @@ meant.query as anywhere, meant.own,
           ts_filter(article.search, '{a}') @@ meant.query
             or (meant.own and length(meant.word) > 4 and left(meant.word, 1) ilike any (
                  select left(title_word, 1) from regexp_split_to_table(lower(article.title), '\\W+') as title_word)
                 and strict_word_similarity(meant.word, article.title) >= $5::real) as in_title,
           ts_rank(article.search, meant.query) as rank
      from knowledge_article article, meant
     where article.business_id = $1 and article.language = $2
  )
  select article.title, article.body,
         (select count(distinct number)::integer from meant) as asked,
         count(distinct hit.number) filter (where hit.in_title)::integer as "inTitle",
         count(distinct hit.number)::integer as matched
    from hit join knowledge_article article on article.business_id = $1 and article.id = hit.id
   where hit.anywhere or hit.in_title
   group by article.id, article.title, article.body
   order by count(distinct hit.number) filter (where hit.in_title and hit.own) desc,
            count(distinct hit.number) filter (where hit.in_title) desc,
            count(distinct hit.number) desc, sum(hit.rank) desc, article.title
   limit 3`
