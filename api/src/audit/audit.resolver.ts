import { Arg, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql'
import { type Connection, connectionTypes, pageOf, readPage } from '../kernel/graphql/connection.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { DateTimeScalar } from '../kernel/graphql/scalars.ts'
import { badInput, requireStaff } from '../kernel/graphql/viewer.ts'
import { isStorable } from '../kernel/input.ts'
import { AuditAction } from './audit-action.ts'
import { AuditEntry } from './audit-entry.ts'

const { Connection: AuditEntryConnection } = connectionTypes(AuditEntry, 'AuditEntry', 'the audit log')

@InputType({ description: 'Which entries of the audit log. Everything given must hold.' })
class AuditFilter {
  @Field(() => [AuditAction], { nullable: true, description: 'Of these actions.' })
  declare actions?: AuditAction[] | null

  @Field(() => ID, { nullable: true, description: 'By this member of staff or API key.' })
  declare actorId?: string | null

  @Field(() => ID, { nullable: true, description: 'Done to this.' })
  declare subjectId?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'From this instant on.' })
  declare from?: Date | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this instant.' })
  declare before?: Date | null
}

/** The audit log. */
@Resolver(() => AuditEntry)
export class AuditResolver {
  @Query(() => AuditEntryConnection, {
    nullable: true,
    description:
      'What was done by hand, or by Foyer itself, newest first: keys, staff, attribution. Staff with the role OWNER or MANAGER. At most 100 a page.',
  })
  async auditLog(
    @Arg('first', () => Int, { nullable: true, defaultValue: 25, description: 'How many, 1 to 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last entry seen.' }) after: string | null,
    @Arg('filter', () => AuditFilter, { nullable: true, description: 'Which entries; all, if left out.' })
    filter: AuditFilter | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AuditEntry>> {
    const { businessId } = requireStaff(context.viewer, 'audit')
    return listEntries(context, businessId, { first, after }, filter ?? {})
  }
}

async function listEntries(
  context: RequestContext,
  businessId: string,
  given: { first: number | null; after: string | null },
  filter: Partial<AuditFilter>,
): Promise<Connection<AuditEntry>> {
  const page = readPage(given, 'audit', 2)
  const [at, id] = page.cursor ?? []
  if (at !== undefined && Number.isNaN(Date.parse(at))) throw badInput('The cursor is none of this list.')
  const ids = [filter.actorId, filter.subjectId]
  if (ids.some((each) => each && !isStorable(each))) throw badInput('An identifier contains U+0000.')
  if ([filter.from, filter.before].some((time) => time && Number.isNaN(time.getTime()))) {
    throw badInput('A time is not one. Write it like 2026-11-22T21:45:00.000Z.')
  }
  const rows = await context.query<{ at: string; id: string }>(
    `select * from audit_entry where business_id = $1
       and ($3::timestamptz is null or (at, id) < ($3, $4))
       and ($5::text[] is null or action = any($5))
       and ($6::text is null or actor_id = $6)
       and ($7::text is null or subject_id = $7)
       and ($8::timestamptz is null or at >= $8)
       and ($9::timestamptz is null or at < $9)
     order by at desc, id desc limit $2`,
    [
      ...[businessId, page.limit + 1, at ?? null, id ?? null, filter.actions ?? null],
      ...[filter.actorId ?? null, filter.subjectId ?? null, filter.from ?? null, filter.before ?? null],
    ],
  )
  return pageOf(rows, page, {
    keys: (row) => [new Date(row.at).toISOString(), row.id],
    item: (row) => context.read(AuditEntry, row as never) as AuditEntry,
  })
}
