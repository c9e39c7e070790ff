import { writeAudit } from '../../audit/index.ts'
import { entitiesOf, query } from '../../kernel/database/database.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { InputReader } from '../../kernel/input.ts'
import { hashSecret } from '../../kernel/secret.ts'
import { addStaffMember } from '../add-staff-member.ts'
import { readPassword, refuseTakenAddress } from '../change-staff.ts'
import { beginSignIn, businessOf, type SignIn } from '../sign-in.ts'
import { StaffInvitation } from './staff-invitation.ts'

/** The invitation that a token opens; undefined once it was used, withdrawn or has expired. */
export async function findInvitation(
  context: RequestContext,
  token: string,
): Promise<{ invitation: StaffInvitation; businessName: string } | undefined> {
  const businessId = businessOf(token)
  const em = entitiesOf(context.app.database, businessId)
  const [row] = await query<{ business_name: string }>(
    em,
    `select staff_invitation.*, business.name as business_name from staff_invitation join business on business.id = $1
     where business_id = $1 and token_hash = $2 and expires_at > $3`,
    [businessId, hashSecret(token), await context.now()],
  )
  if (!row) return undefined
  const { business_name: businessName, ...invitation } = row
  return { invitation: em.map(StaffInvitation, invitation), businessName }
}

/** Makes whoever holds an invitation's token a member of staff, once, and signs them in. */
export async function joinStaff(context: RequestContext, input: { token: string; password: string }): Promise<SignIn> {
  const reader = new InputReader()
  readPassword(reader, input.password, ['input', 'password'])
  reader.finish()
  return context.change(businessOf(input.token), async (tx) => {
    const [row] = await tx.query<Record<string, unknown>>(
      `delete from staff_invitation where business_id = $1 and token_hash = $2 and expires_at > $3 returning *`,
      [tx.businessId, hashSecret(input.token), tx.now],
    )
    if (!row) {
      const message = 'This invitation was used, withdrawn or has expired. Ask for another one.'
      throw new Refusal({ code: 'NOT_FOUND', message, field: ['input', 'token'] })
    }
    const { fullName, email, role } = tx.em.map(StaffInvitation, row)
    const staffMember = await addStaffMember(tx, { fullName, email, role, password: input.password })
    await tx.em.flush().catch(refuseTakenAddress)
    const begun = await beginSignIn(tx, staffMember.id, staffMember.passwordHash)
    const joined = { kind: 'STAFF', businessId: tx.businessId, staffMemberId: staffMember.id, role } as const
    writeAudit(tx, joined, { action: 'STAFF_JOINED', subjectId: staffMember.id, details: { name: fullName, role } })
    return { staffMember, ...begun! }
  })
}
