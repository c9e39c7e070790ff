import type { RecordChoicesQuery } from '#lib/graph/generated/graphql.ts'
import { personName } from '#lib/texts/person-name.ts'
import { text } from '#lib/texts/text.ts'

type Choice = NonNullable<RecordChoicesQuery['nodes'][number]>

/** How a record is told apart from others of its kind, in a short list of them. */
export function recordName(record: Choice): { title: string; detail: string } | undefined {
  switch (record.__typename) {
    case 'Visitor':
      return { title: personName(record), detail: text.conversions.nouns.Visitor }
    case 'Coworker':
      return { title: personName(record), detail: text.conversions.nouns.Coworker }
    case 'CoworkerContract':
      return { title: record.tariff.name, detail: personName(record.coworker) }
    case 'CoworkerProduct':
      return {
        title: record.quantity > 1 ? `${record.quantity} × ${record.product.name}` : record.product.name,
        detail: personName(record.coworker),
      }
    default:
      return undefined
  }
}
