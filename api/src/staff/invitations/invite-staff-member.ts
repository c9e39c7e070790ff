import { writeAudit } from '../../audit/index.ts'
import type { Transaction } from '../../kernel/database/transaction.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { Viewer } from '../../kernel/graphql/viewer.ts'
import { randomCharacters } from '../../kernel/identifier.ts'
import { foldEmail, InputReader, isStorable } from '../../kernel/input.ts'
import { hashSecret } from '../../kernel/secret.ts'
import type { StaffRole } from '../staff-member.ts'
import { StaffInvitation } from './staff-invitation.ts'

const DAYS = 7

/** Somebody to invite, as it came. */
export interface InvitationInput {
  fullName: string
  email: string
  role: StaffRole
}

/** Invites somebody; whoever was invited with this address before can join with the new token only. */
export async function inviteStaffMember(
  tx: Transaction,
  viewer: Viewer,
  input: InvitationInput,
): Promise<{ invitation: StaffInvitation; token: string }> {
  const reader = new InputReader()
  const fullName = reader.text(input.fullName, ['input', 'fullName'])
  const email = reader.email(input.email, ['input', 'email'])
  reader.finish()
  const emailFolded = foldEmail(email)
  const taken = await tx.query('select 1 from staff_member where business_id = $1 and email_folded = $2', [
    tx.businessId,
    emailFolded,
  ])
  if (taken.length > 0) {
    const message = 'Somebody of your staff signs in with this address.'
    throw new Refusal({ code: 'INVALID', message, field: ['input', 'email'] })
  }
  await tx.query('delete from staff_invitation where business_id = $1 and email_folded = $2', [
    tx.businessId,
    emailFolded,
  ])
  // Names the business, so that its hash is looked for there alone.
  const token = `${tx.businessId}.${randomCharacters(32)}`
  const invitation = tx.em.create(StaffInvitation, {
    ...{ businessId: tx.businessId, id: tx.newId('invitation'), tokenHash: hashSecret(token) },
    ...{ fullName, email, emailFolded, role: input.role },
    createdAt: tx.now,
    expiresAt: new Date(tx.now.getTime() + DAYS * 86_400_000),
  })
  writeAudit(tx, viewer, {
    action: 'STAFF_INVITED',
    subjectId: invitation.id,
    details: { name: fullName, role: input.role },
  })
  return { invitation, token }
}

/** Takes an invitation back: its link opens nothing any more. */
export async function withdrawInvitation(tx: Transaction, viewer: Viewer, id: string): Promise<void> {
  const [gone] = isStorable(id)
    ? await tx.query<{ full_name: string }>(
        'delete from staff_invitation where business_id = $1 and id = $2 returning full_name',
        [tx.businessId, id],
      )
    : []
  if (!gone) {
    const message = 'There is no such invitation. Whoever it was for may have joined.'
    throw new Refusal({ code: 'NOT_FOUND', message, field: ['input', 'invitationId'] })
  }
  writeAudit(tx, viewer, { action: 'INVITATION_WITHDRAWN', subjectId: id, details: { name: gone.full_name } })
}
