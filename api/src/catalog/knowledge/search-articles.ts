import type { EntityManager } from '@mikro-orm/postgresql'
import { query } from '../../kernel/database/database.ts'

/** An article that shares words with a question. */
export interface ArticleFound {
  id: string
  title: string
  /** Markdown. */
  body: string
  /** Which of them, from 1, stand in the title themselves. */
  named: number[]
  /** Which of them stand in the title themselves or by an alternative. */
  inTitle: number[]
  /** Which of them stand anywhere in it. */
  matched: number[]
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
  return query<ArticleFound>(em, SEARCH, [businessId, language, JSON.stringify(words), ALIKE])
}

const SEARCH = `
  with term as (
    select word.number, alternative.word, phraseto_tsquery(search_configuration($2), as_typed(alternative.word)) as query,
           alternative.number = 1 as own
      from jsonb_array_elements($3::jsonb) with ordinality as word (alternatives, number),
           jsonb_array_elements_text(word.alternatives) with ordinality as alternative (word, number)
  ), meant as (
    select * from term where numnode(query) > 0
  ), hit as (
    select article.id, meant.number, article.search @@ meant.query as anywhere, meant.own,
           ts_filter(article.search, '{a}') @@ meant.query
             or (meant.own and length(meant.word) > 4 and left(meant.word, 1) ilike any (
                  select left(title_word, 1) from regexp_split_to_table(as_typed(article.title), '\\W+') as title_word)
                 and strict_word_similarity(as_typed(meant.word), as_typed(article.title)) >= $4::real) as in_title,
           ts_rank(article.search, meant.query) as rank
      from knowledge_article article, meant
     where article.business_id = $1 and article.language = $2 and article.published and article.deleted_at is null
  )
  select article.id, article.title, article.body,
         coalesce(jsonb_agg(distinct hit.number) filter (where hit.in_title and hit.own), '[]') as named,
         coalesce(jsonb_agg(distinct hit.number) filter (where hit.in_title), '[]') as "inTitle",
         jsonb_agg(distinct hit.number) as matched
    from hit join knowledge_article article on article.business_id = $1 and article.id = hit.id
   where hit.anywhere or hit.in_title
   group by article.id, article.title, article.body
   order by count(distinct hit.number) filter (where hit.in_title) desc, count(distinct hit.number) desc,
            count(distinct hit.number) filter (where hit.anywhere and hit.own) desc,
            count(distinct hit.number) filter (where hit.in_title and hit.own) desc,
            length(article.title), count(*) desc, sum(hit.rank) desc, article.title
   limit 3`
