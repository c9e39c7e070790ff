import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { DateTimeScalar, EmailAddressScalar } from '../../kernel/graphql/scalars.ts'
import { StaffMember, StaffRole } from '../staff-member.ts'
import { findInvitation, joinStaff } from './join-staff.ts'

@ObjectType({ description: 'What an invitation is for, to whoever holds its link.' })
class OpenInvitation {
  @Field(() => String, { description: 'Name of the business.' })
  declare businessName: string

  @Field(() => String, { description: 'Whole name of whoever is invited.' })
  declare fullName: string

  @Field(() => EmailAddressScalar, { description: 'Address to sign in with.' })
  declare email: string

  @Field(() => StaffRole, { description: 'What they will be allowed to do.' })
  declare role: StaffRole

  @Field(() => DateTimeScalar, { description: 'Until when it can be accepted.' })
  declare expiresAt: Date
}

@InputType({ description: 'An invitation that is accepted.' })
class JoinStaffInput {
  @Field(() => String, { description: 'Token of the invitation: what stands behind `#` in its link.' })
  declare token: string

  @Field(() => String, { description: 'Password to sign in with, 10 to 1,000 characters.' })
  declare password: string
}

@ObjectType({ description: 'The new member of staff, who is signed in now.' })
class JoinStaffPayload extends Payload {
  @Field(() => StaffMember, { nullable: true, description: 'The member of staff; null on error.' })
  staffMember: StaffMember | null = null
}

/** Joining the staff. */
@Resolver()
export class JoinResolver {
  @Query(() => OpenInvitation, {
    nullable: true,
    description: 'What an invitation is for. Null once it was used, withdrawn or has expired.',
  })
  async invitation(
    @Arg('token', () => String, { description: 'Token of the invitation.' }) token: string,
    @Ctx() context: RequestContext,
  ): Promise<OpenInvitation | null> {
    const found = await findInvitation(context, token)
    if (!found) return null
    const { fullName, email, role, expiresAt } = found.invitation
    return { businessName: found.businessName, fullName, email, role, expiresAt }
  }

  @Mutation(() => JoinStaffPayload, {
    nullable: true,
    description:
      'Accepts an invitation, once: makes the account and signs in, with an HttpOnly cookie for 14 days. Noted in the audit log. Errors: NOT_FOUND for an invitation that was used, withdrawn or has expired, INVALID for a short password or an address that somebody signs in with by now.',
  })
  joinStaff(
    @Arg('input', () => JoinStaffInput, { description: 'The invitation and a password.' }) input: JoinStaffInput,
    @Ctx() context: RequestContext,
  ): Promise<JoinStaffPayload> {
    return answer(JoinStaffPayload, async () => {
      const { staffMember, secret, expiresAt } = await joinStaff(context, input)
      context.setStaffCookie(secret, expiresAt)
      return { staffMember }
    })
  }
}
