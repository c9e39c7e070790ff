import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { AuditEntry } from '../audit/index.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { loadStaffMember } from './load-staff-member.ts'
import { StaffMember } from './staff-member.ts'

/** What staff add to the audit log. */
@Resolver(() => AuditEntry)
export class AuditEntryStaffResolver {
  @FieldResolver(() => StaffMember, {
    nullable: true,
    description: 'The member of staff who did it; null for an API key and for one who is gone.',
  })
  staffMember(@Root() entry: AuditEntry, @Ctx() context: RequestContext): Promise<StaffMember | null> | null {
    return entry.actorKind === 'STAFF' ? loadStaffMember(context, entry.actorId) : null
  }
}
