import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { requireStaff } from '../../kernel/graphql/viewer.ts'
import { loadStaffMember, StaffMember } from '../../staff/index.ts'
import { loadDefaultView } from './default-view.resolver.ts'
import { deleteView, saveView, setDefaultView } from './save-view.ts'
import { SavedView } from './saved-view.ts'

const MOST_SHOWN = 300

@InputType({ description: 'A view to keep.' })
class SaveViewInput {
  @Field(() => ID, { nullable: true, description: 'Which to change; a new one, if left out.' })
  declare id?: string | null

  @Field(() => String, { description: 'What it is called: 1 to 60 characters, different from your others.' })
  declare name: string

  @Field(() => String, {
    description: 'The filter, as the query string that `ConversationFilter` describes, at most 4,000 characters.',
  })
  declare address: string

  @Field(() => Boolean, { description: 'Whether all staff see it.' })
  declare shared: boolean
}

@InputType({ description: 'Which view to delete.' })
class DeleteViewInput {
  @Field(() => ID, { description: 'The view.' })
  declare id: string
}

@InputType({ description: 'What the list begins with.' })
class SetDefaultViewInput {
  @Field(() => ID, { nullable: true, description: 'The view; everything, if left out.' })
  declare id?: string | null
}

@ObjectType()
abstract class ViewsPayload extends Payload {
  @Field(() => [SavedView], { description: 'All that the caller sees, by name; empty on error.' })
  views: SavedView[] = []
}

@ObjectType({ description: 'The views, with the one that was kept.' })
class SaveViewPayload extends ViewsPayload {
  @Field(() => SavedView, { nullable: true, description: 'The view that was kept; null on error.' })
  view: SavedView | null = null
}

@ObjectType({ description: 'The views without the one that was deleted.' })
class DeleteViewPayload extends ViewsPayload {}

@ObjectType({ description: 'The views, of which the list now begins with another.' })
class SetDefaultViewPayload extends ViewsPayload {}

/** Views of the list that staff keep. */
@Resolver(() => SavedView)
export class ViewsResolver {
  @Query(() => [SavedView], {
    nullable: true,
    description: 'The views of the caller and those shared with the team, by name. Staff.',
  })
  savedViews(@Ctx() context: RequestContext): Promise<SavedView[]> {
    return listViews(context)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the caller made it.' })
  isMine(@Root() view: SavedView, @Ctx() context: RequestContext): boolean {
    return view.ownerId === requireStaff(context.viewer).staffMemberId
  }

  @FieldResolver(() => Boolean, { description: "Whether the caller's list begins with it." })
  async isDefault(@Root() view: SavedView, @Ctx() context: RequestContext): Promise<boolean> {
    return (await loadDefaultView(context, requireStaff(context.viewer).staffMemberId))?.id === view.id
  }

  @FieldResolver(() => StaffMember, { nullable: true, description: 'Who made it; null when they are gone.' })
  owner(@Root() view: SavedView, @Ctx() context: RequestContext): Promise<StaffMember | null> {
    return loadStaffMember(context, view.ownerId)
  }

  @Mutation(() => SaveViewPayload, {
    nullable: true,
    description:
      'Keeps a filter of the list under a name, or changes one: one of your own, or a shared one if you may change settings. Staff.',
  })
  saveView(
    @Arg('input', () => SaveViewInput, { description: 'The view.' }) input: SaveViewInput,
    @Ctx() context: RequestContext,
  ): Promise<SaveViewPayload> {
    const viewer = requireStaff(context.viewer)
    return answer(SaveViewPayload, async () => {
      const view = await context.change(viewer.businessId, (tx) => saveView(tx, viewer, input))
      return { view, views: await listViews(context) }
    })
  }

  @Mutation(() => DeleteViewPayload, {
    nullable: true,
    description: 'Deletes a view: one of your own, or a shared one if you may change settings. Staff.',
  })
  deleteView(
    @Arg('input', () => DeleteViewInput, { description: 'Which view to delete.' }) input: DeleteViewInput,
    @Ctx() context: RequestContext,
  ): Promise<DeleteViewPayload> {
    const viewer = requireStaff(context.viewer)
    return answer(DeleteViewPayload, async () => {
      await context.change(viewer.businessId, (tx) => deleteView(tx, viewer, input.id))
      return { views: await listViews(context) }
    })
  }

  @Mutation(() => SetDefaultViewPayload, { nullable: true, description: 'Says what your own list begins with. Staff.' })
  setDefaultView(
    @Arg('input', () => SetDefaultViewInput, { description: 'Which view the list opens with.' })
    input: SetDefaultViewInput,
    @Ctx() context: RequestContext,
  ): Promise<SetDefaultViewPayload> {
    const viewer = requireStaff(context.viewer)
    return answer(SetDefaultViewPayload, async () => {
      await context.change(viewer.businessId, (tx) => setDefaultView(tx, viewer, input.id ?? null))
      return { views: await listViews(context) }
    })
  }
}

function listViews(context: RequestContext): Promise<SavedView[]> {
  const { businessId, staffMemberId } = requireStaff(context.viewer)
  context.renew()
  return context.em.find(
    SavedView,
    { businessId, $or: [{ shared: true }, { ownerId: staffMemberId }] },
    { orderBy: { name: 'asc', id: 'asc' }, limit: MOST_SHOWN },
  )
}
