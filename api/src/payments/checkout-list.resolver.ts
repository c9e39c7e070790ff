import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { type Connection, connectionTypes, pageOf, readPage } from '../kernel/graphql/connection.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { badInput, requireScope } from '../kernel/graphql/viewer.ts'
import { Checkout } from './checkout.ts'

const { Connection: CheckoutConnection } = connectionTypes(Checkout, 'Checkout', 'the checkouts')

/** The checkouts of a business, for whoever looks after them. */
@Resolver(() => Checkout)
export class CheckoutListResolver {
  @Query(() => CheckoutConnection, {
    nullable: true,
    description: 'Checkouts, newest first. Staff, or scope `conversions:read`. At most 100 a page.',
  })
  async checkouts(
    @Arg('first', () => Int, { nullable: true, defaultValue: 25, description: 'How many, 1 to 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last checkout seen.' })
    after: string | null,
    @Arg('needsAttention', () => Boolean, {
      defaultValue: false,
      description: 'Only those that were paid and recorded, and that staff should look at.',
    })
    needsAttention: boolean,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Checkout>> {
    const businessId = requireScope(context.viewer, 'conversions:read')
    const page = readPage({ first, after }, 'checkouts', 2)
    const [at, id] = page.cursor ?? []
    if (at !== undefined && Number.isNaN(Date.parse(at))) throw badInput('The cursor is none of this list.')
    const rows = await context.query<{ created_at: string; id: string }>(
      `select * from checkout where business_id = $1
         and ($3::timestamptz is null or (created_at, id) < ($3, $4))
         ${needsAttention ? "and attention <> '{}'" : ''}
       order by created_at desc, id desc limit $2`,
      [businessId, page.limit + 1, at ?? null, id ?? null],
    )
    return pageOf(rows, page, {
      keys: (row) => [new Date(row.created_at).toISOString(), row.id],
      item: (row) => context.read(Checkout, row as never) as Checkout,
    })
  }
}
