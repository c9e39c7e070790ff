import { defineLoader } from '../../kernel/graphql/loader.ts'
import { hasScope } from '../../kernel/graphql/viewer.ts'
import { Label } from './label.ts'

/** Reads a label that the caller may see. */
export const loadLabel = defineLoader<string, Label | null>(
  async (context, ids) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS' || !hasScope(viewer, 'conversations:read')) return new Map()
    const found = await context.em.find(Label, { businessId: viewer.businessId, id: { $in: [...ids] } })
    return new Map(found.map((label) => [label.id, label]))
  },
  () => null,
)

/** Reads the labels of conversations that the caller sees, by name. */
export const loadLabelsOf = defineLoader<string, Label[]>(
  async (context, conversationIds) => {
    const { viewer } = context
    if (viewer.kind === 'ANONYMOUS' || !hasScope(viewer, 'conversations:read')) return new Map()
    const rows = await context.query<{ conversation_id: string; label: object }>(
      `select conversation_id, to_jsonb(label) as label from conversation_label
       join label on label.business_id = conversation_label.business_id and label.id = conversation_label.label_id
       where conversation_label.business_id = $1 and conversation_id = any($2)
       order by lower(label.name), label.id`,
      [viewer.businessId, [...conversationIds]],
    )
    const read = rows.map((row) => ({ of: row.conversation_id, label: context.read(Label, row.label) }))
    const groups = Map.groupBy(read, ({ of }) => of)
    return new Map([...groups].map(([of, members]) => [of, members.map(({ label }) => label)]))
  },
  () => [],
)
