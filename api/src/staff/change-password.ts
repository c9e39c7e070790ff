import { writeAudit } from '../audit/index.ts'
import { Refusal } from '../kernel/errors.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { requireStaff } from '../kernel/graphql/viewer.ts'
import { InputReader } from '../kernel/input.ts'
import { endSignIns, readPassword } from './change-staff.ts'
import { hashPassword, verifyPassword } from './password.ts'

/** Changes the caller's own password. Every other sign-in of theirs ends; this one stays. */
export async function changePassword(
  context: RequestContext,
  input: { currentPassword: string; newPassword: string },
): Promise<void> {
  const viewer = requireStaff(context.viewer)
  const reader = new InputReader()
  readPassword(reader, input.newPassword, ['input', 'newPassword'])
  reader.finish()
  const { businessId, staffMemberId } = viewer
  const [member] = await context.query<{ password_hash: string }>(
    'select password_hash from staff_member where business_id = $1 and id = $2',
    [businessId, staffMemberId],
  )
  if (!member || !(await verifyPassword(input.currentPassword, member.password_hash))) {
    const field = ['input', 'currentPassword']
    throw new Refusal({ code: 'CREDENTIALS', message: 'This is not your present password.', field })
  }
  // Outside of the transaction: it takes its time on purpose.
  const hash = await hashPassword(input.newPassword)
  await context.change(businessId, async (tx) => {
    await tx.query('update staff_member set password_hash = $3 where business_id = $1 and id = $2', [
      businessId,
      staffMemberId,
      hash,
    ])
    await endSignIns(context.app, tx, staffMemberId, viewer.credential?.hash)
    writeAudit(tx, viewer, { action: 'PASSWORD_CHANGED', subjectId: staffMemberId })
  })
}
