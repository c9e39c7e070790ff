import { change } from '#lib/graph/ask.ts'
import { RestoreArticle } from './articles.graphql.ts'

/** Brings a deleted article back; rejects where that did not work. */
export async function bringBack(id: string): Promise<void> {
  const { data } = await change(RestoreArticle, { input: { id } })
  if (!data?.restoreArticle?.article) throw new Error('Not brought back.')
}
