import { Ctx, FieldResolver, Resolver } from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { defineLoader } from '../../kernel/graphql/loader.ts'
import { requireStaff } from '../../kernel/graphql/viewer.ts'
import { ViewerType } from '../../sessions/index.ts'
import { SavedView } from './saved-view.ts'

/** The view that somebody's list begins with, as long as they see it; by their identifier. */
export const loadDefaultView = defineLoader<string, SavedView | null>(
  async (context, staffMemberIds) => {
    const rows = await context.query<{ staff: string; row: object }>(
      `select staff_member_id as staff, to_jsonb(saved_view) as row from default_view
       join saved_view on saved_view.business_id = default_view.business_id and saved_view.id = saved_view_id
       where default_view.business_id = $1 and staff_member_id = any($2) and (shared or owner_id = staff_member_id)`,
      [requireStaff(context.viewer).businessId, staffMemberIds],
    )
    return new Map(rows.map(({ staff, row }) => [staff, context.read(SavedView, row)]))
  },
  () => null,
)

/** What the list of whoever asks begins with: known together with who they are. */
@Resolver(() => ViewerType)
export class DefaultViewResolver {
  @FieldResolver(() => SavedView, {
    nullable: true,
    description:
      "The view that the caller's list of conversations begins with, as it is now; null where it begins with everything, and for others than staff.",
  })
  defaultView(@Ctx() context: RequestContext): Promise<SavedView | null> | null {
    const { viewer } = context
    return viewer.kind === 'STAFF' ? loadDefaultView(context, viewer.staffMemberId) : null
  }
}
