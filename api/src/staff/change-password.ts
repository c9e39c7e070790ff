import { writeAudit } from '../audit/index.ts'
import { Refusal } from '../kernel/errors.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { requireStaff } from '../kernel/graphql/viewer.ts'
import { InputReader } from '../kernel/input.ts'
import { endSignIns, readPassword } from './change-staff.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { takeSignInAttempt } from './sign-in-attempts.ts'

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
  const [member] = await context.query<{ email_folded: string; password_hash: string }>(
    'select email_folded, password_hash from staff_member where business_id = $1 and id = $2',
    [businessId, staffMemberId],
  )
  if (!member) throw wrongPassword()
  // Whoever finds a browser signed in must not find out the password by trying either.
  const giveBack = await takeSignInAttempt(context, member.email_folded)
  if (!(await verifyPassword(input.currentPassword, member.password_hash))) throw wrongPassword()
  // Outside of the transaction: it takes its time on purpose.
  const hash = await hashPassword(input.newPassword)
  await context.change(businessId, async (tx) => {
    const changed = await tx.query(
      `update staff_member set password_hash = $3
       where business_id = $1 and id = $2 and password_hash = $4 returning 1`,
      [businessId, staffMemberId, hash, member.password_hash],
    )
    if (changed.length === 0) throw wrongPassword()
    await endSignIns(context.app, tx, staffMemberId, viewer.credential?.hash)
    writeAudit(tx, viewer, { action: 'PASSWORD_CHANGED', subjectId: staffMemberId })
  })
  await giveBack()
}

function wrongPassword(): Refusal {
  const field = ['input', 'currentPassword']
  return new Refusal({ code: 'CREDENTIALS', message: 'This is not your present password.', field })
}
