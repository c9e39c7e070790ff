import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { EmailAddressScalar } from '../../kernel/graphql/scalars.ts'
import { requireStaff } from '../../kernel/graphql/viewer.ts'
import { StaffRole } from '../staff-member.ts'
import { inviteStaffMember, withdrawInvitation } from './invite-staff-member.ts'
import { StaffInvitation } from './staff-invitation.ts'

@InputType({ description: 'Somebody to invite.' })
class InviteStaffMemberInput {
  @Field(() => String, { description: 'Whole name, at most 200 characters.' })
  declare fullName: string

  @Field(() => EmailAddressScalar, { description: 'Address that they will sign in with.' })
  declare email: string

  @Field(() => StaffRole, { description: 'What they will be allowed to do.' })
  declare role: StaffRole
}

@InputType({ description: 'An invitation to take back.' })
class WithdrawInvitationInput {
  @Field(() => ID, { description: 'The invitation.' })
  declare invitationId: string
}

@ObjectType({ description: 'The invitation with its link.' })
class InviteStaffMemberPayload extends Payload {
  @Field(() => StaffInvitation, { nullable: true, description: 'The invitation; null on error.' })
  invitation: StaffInvitation | null = null

  @Field(() => String, {
    nullable: true,
    description: 'Address to send to them. Shown this once: only a hash of it is kept.',
  })
  url: string | null = null
}

@ObjectType({ description: 'Its link opens nothing any more.' })
class WithdrawInvitationPayload extends Payload {}

/** Invitations to join the staff. */
@Resolver()
export class InvitationsResolver {
  @Query(() => [StaffInvitation], {
    nullable: true,
    description: 'Invitations that can still be accepted, newest first, at most 100. Staff with the role OWNER.',
  })
  async staffInvitations(@Ctx() context: RequestContext): Promise<StaffInvitation[]> {
    const { businessId } = requireStaff(context.viewer, 'staff')
    return context.em.find(
      StaffInvitation,
      { businessId, expiresAt: { $gt: await context.now() } },
      { orderBy: { createdAt: 'desc', id: 'desc' }, limit: 100 },
    )
  }

  @Mutation(() => InviteStaffMemberPayload, {
    nullable: true,
    description:
      'Invites somebody to join the staff, for seven days, by a link that you send them. An earlier invitation of the same address ends. Staff with the role OWNER. Noted in the audit log. Errors: BLANK, TOO_LONG, INVALID for an address that is none or is taken.',
  })
  inviteStaffMember(
    @Arg('input', () => InviteStaffMemberInput, { description: 'Who is invited.' }) input: InviteStaffMemberInput,
    @Ctx() context: RequestContext,
  ): Promise<InviteStaffMemberPayload> {
    const viewer = requireStaff(context.viewer, 'staff')
    return answer(InviteStaffMemberPayload, async () => {
      const { invitation, token } = await context.change(viewer.businessId, (tx) =>
        inviteStaffMember(tx, viewer, input),
      )
      // Behind the fragment sign, so that no server on the way writes it down.
      return { invitation, url: `${context.app.config.publicUrl}/join#${token}` }
    })
  }

  @Mutation(() => WithdrawInvitationPayload, {
    nullable: true,
    description:
      'Takes an invitation back: its link opens nothing any more. Staff with the role OWNER. Noted in the audit log. Errors: NOT_FOUND.',
  })
  withdrawInvitation(
    @Arg('input', () => WithdrawInvitationInput, { description: 'Which invitation.' }) input: WithdrawInvitationInput,
    @Ctx() context: RequestContext,
  ): Promise<WithdrawInvitationPayload> {
    const viewer = requireStaff(context.viewer, 'staff')
    return answer(WithdrawInvitationPayload, async () => {
      await context.change(viewer.businessId, (tx) => withdrawInvitation(tx, viewer, input.invitationId))
      return {}
    })
  }
}
