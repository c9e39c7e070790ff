import { type ItemInput, updateItem } from '../../catalog/index.ts'
import type { App } from '../../kernel/feature.ts'
import type { requireStaff } from '../../kernel/graphql/viewer.ts'
import { leavingNothing } from './leaving-nothing.ts'
import { sayEverything } from './load-said.ts'
import { type SaidByAssistant, saidOf } from './said-by-assistant.ts'

/** What the assistant would say of something on offer after a change: the change is made, looked at and undone. */
export function previewItem(
  app: App,
  viewer: ReturnType<typeof requireStaff>,
  input: ItemInput,
  language: string | null,
): Promise<SaidByAssistant> {
  const { businessId } = viewer
  return leavingNothing(app, businessId, async (tx) => {
    const item = await updateItem(tx, viewer, input)
    await tx.em.flush()
    const said = await sayEverything(tx.em, businessId, language, tx.now)
    return saidOf(item, said.get(item.id))
  })
}
