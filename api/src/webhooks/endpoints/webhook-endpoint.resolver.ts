import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { type Connection, connectionTypes, pageOf, readPage } from '../../kernel/graphql/connection.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { mayDo } from '../../kernel/graphql/permissions.rules.ts'
import { UrlScalar } from '../../kernel/graphql/scalars.ts'
import { requireStaff } from '../../kernel/graphql/viewer.ts'
import { loadStaffMember, StaffMember } from '../../staff/index.ts'
import { needsAttention, REASONS_FOR_ATTENTION } from './endpoint-notice.rules.ts'
import { WebhookEndpoint } from './webhook-endpoint.ts'

const { Connection: WebhookEndpointConnection } = connectionTypes(
  WebhookEndpoint,
  'WebhookEndpoint',
  'endpoints of webhooks',
)

/** Where webhooks are sent. */
@Resolver(() => WebhookEndpoint)
export class WebhookEndpointResolver {
  @Query(() => WebhookEndpointConnection, {
    nullable: true,
    description:
      'Endpoints of webhooks, newest first; at most 20. Staff with the role OWNER or MANAGER. At most 100 a page.',
  })
  async webhookEndpoints(
    @Arg('first', () => Int, { nullable: true, defaultValue: 25, description: 'How many, 1 to 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one seen.' }) after: string | null,
    @Arg('needsAttention', () => Boolean, {
      nullable: true,
      description: 'True for only those that need attention, false for only the others.',
    })
    attention: boolean | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<WebhookEndpoint>> {
    const { businessId } = requireStaff(context.viewer, 'webhooks')
    const page = readPage({ first, after }, 'webhookEndpoints', 1)
    const [before] = page.cursor ?? []
    const where = {
      businessId,
      ...(before !== undefined && { id: { $lt: before } }),
      ...(attention === true && { disabledReason: { $in: REASONS_FOR_ATTENTION } }),
      ...(attention === false && { $or: [{ disabledReason: null }, { disabledReason: 'STAFF' as const }] }),
    }
    const found = await context.em.find(WebhookEndpoint, where, { orderBy: { id: 'desc' }, limit: page.limit + 1 })
    return pageOf(found, page, { keys: ({ id }) => [id], item: (endpoint) => endpoint })
  }

  @FieldResolver(() => UrlScalar, {
    description:
      'Where they are sent. Staff who may not change it see whose server it is and no more: an address may hold a secret.',
  })
  url(@Root() { url }: WebhookEndpoint, @Ctx() { viewer }: RequestContext): string {
    return viewer.kind === 'STAFF' && mayDo(viewer.role, 'keys') ? url : `${new URL(url).origin}/`
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether it was switched off and nobody of the staff did it: it failed for five days, or answered 410.',
  })
  needsAttention(@Root() { disabledReason }: WebhookEndpoint): boolean {
    return needsAttention(disabledReason)
  }

  @FieldResolver(() => Boolean, { description: 'Whether events are sent to it.' })
  enabled(@Root() endpoint: WebhookEndpoint): boolean {
    return endpoint.disabledAt === null
  }

  @FieldResolver(() => StaffMember, { nullable: true, description: 'Who made it; null for somebody who is gone.' })
  createdBy(@Root() endpoint: WebhookEndpoint, @Ctx() context: RequestContext): Promise<StaffMember | null> | null {
    return endpoint.createdBy ? loadStaffMember(context, endpoint.createdBy) : null
  }
}
