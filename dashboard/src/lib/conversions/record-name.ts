import type { RecordChoicesQuery } from '#lib/graph/generated/graphql.ts'
import { text } from '#lib/texts/text.ts'

type Choice = NonNullable<RecordChoicesQuery['nodes'][number]>

/** How a record is told apart from others of its kind, in a short list of them. */
export function recordName(record: Choice): { title: string; detail: string } | undefined {
  switch (record.__typename) {
    case 'Visitor':
      return { title: record.fullName, detail: text.conversions.nouns.Visitor }
    case 'Coworker':
      return { title: record.fullName, detail: text.conversions.nouns.Coworker }
    case 'CoworkerContract':
      return { title: record.tariff.name, detail: record.coworker.fullName }
    case 'CoworkerProduct':
      return {
        title: record.quantity > 1 ? `${record.quantity} × ${record.product.name}` : record.product.name,
        detail: record.coworker.fullName,
      }
    default:
      return undefined
  }
}
