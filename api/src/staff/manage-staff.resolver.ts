import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { answer, Payload } from '../kernel/graphql/payload.ts'
import { EmailAddressScalar } from '../kernel/graphql/scalars.ts'
import { requireStaff } from '../kernel/graphql/viewer.ts'
import { changePassword } from './change-password.ts'
import { changeStaffRole, endSignIns, hireStaffMember, removeStaffMember } from './change-staff.ts'
import { StaffMember, StaffRole } from './staff-member.ts'

@InputType({ description: 'Somebody who joins the staff.' })
class AddStaffMemberInput {
  @Field(() => String, { description: 'Whole name, at most 200 characters.' })
  declare fullName: string

  @Field(() => EmailAddressScalar, { description: 'Address to sign in with; one account for each address.' })
  declare email: string

  @Field(() => String, { description: 'First password, 10 to 1,000 characters; they can change it.' })
  declare password: string

  @Field(() => StaffRole, { description: 'What they may do.' })
  declare role: StaffRole
}

@InputType({ description: 'Another role for a member of staff.' })
class ChangeStaffRoleInput {
  @Field(() => ID, { description: 'The member of staff.' })
  declare staffMemberId: string

  @Field(() => StaffRole, { description: 'What they may do from now on.' })
  declare role: StaffRole
}

@InputType({ description: 'Who leaves the staff.' })
class RemoveStaffMemberInput {
  @Field(() => ID, { description: 'The member of staff.' })
  declare staffMemberId: string
}

@InputType({ description: 'Another password of your own.' })
class ChangePasswordInput {
  @Field(() => String, { description: 'The present one.' })
  declare currentPassword: string

  @Field(() => String, { description: 'The new one, 10 to 1,000 characters.' })
  declare newPassword: string
}

@ObjectType({ description: 'The new member of staff.' })
class AddStaffMemberPayload extends Payload {
  @Field(() => StaffMember, { nullable: true, description: 'The member of staff; null on error.' })
  staffMember: StaffMember | null = null
}

@ObjectType({ description: 'The member of staff as they are now.' })
class ChangeStaffRolePayload extends Payload {
  @Field(() => StaffMember, { nullable: true, description: 'The member of staff; null on error.' })
  staffMember: StaffMember | null = null
}

@ObjectType({ description: 'They are gone.' })
class RemoveStaffMemberPayload extends Payload {}

@ObjectType({ description: 'The new password holds.' })
class ChangePasswordPayload extends Payload {}

@ObjectType({ description: 'You are signed in nowhere any more.' })
class SignOutEverywherePayload extends Payload {}

/** Who belongs to the staff, and what each does about themselves. */
@Resolver()
export class ManageStaffResolver {
  @Query(() => [StaffMember], {
    nullable: true,
    description: 'Everybody who may sign in, by name. Staff with the role OWNER.',
  })
  staffMembers(@Ctx() context: RequestContext): Promise<StaffMember[]> {
    const { businessId } = requireStaff(context.viewer, 'staff')
    return context.em.find(StaffMember, { businessId }, { orderBy: { fullName: 'asc', id: 'asc' } })
  }

  @Mutation(() => AddStaffMemberPayload, {
    nullable: true,
    description:
      'Adds a member of staff. Staff with the role OWNER. Noted in the audit log. Errors: BLANK, TOO_LONG, INVALID for an address that is none or is taken and for a short password.',
  })
  addStaffMember(
    @Arg('input', () => AddStaffMemberInput, { description: 'Who joins.' }) input: AddStaffMemberInput,
    @Ctx() context: RequestContext,
  ): Promise<AddStaffMemberPayload> {
    const viewer = requireStaff(context.viewer, 'staff')
    return answer(AddStaffMemberPayload, async () => ({
      staffMember: await context.change(viewer.businessId, (tx) => hireStaffMember(tx, viewer, input)),
    }))
  }

  @Mutation(() => ChangeStaffRolePayload, {
    nullable: true,
    description:
      'Gives a member of staff another role, within a second on every server. Staff with the role OWNER. Noted in the audit log. Errors: NOT_FOUND, INVALID for the last owner.',
  })
  changeStaffRole(
    @Arg('input', () => ChangeStaffRoleInput, { description: 'Who, and what.' }) input: ChangeStaffRoleInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangeStaffRolePayload> {
    const viewer = requireStaff(context.viewer, 'staff')
    return answer(ChangeStaffRolePayload, async () => ({
      staffMember: await context.change(viewer.businessId, (tx) => changeStaffRole(context.app, tx, viewer, input)),
    }))
  }

  @Mutation(() => RemoveStaffMemberPayload, {
    nullable: true,
    description:
      'Removes a member of staff; they are signed out within a second on every server. Staff with the role OWNER. Noted in the audit log. Errors: NOT_FOUND, INVALID for the last owner.',
  })
  removeStaffMember(
    @Arg('input', () => RemoveStaffMemberInput, { description: 'Who leaves.' }) input: RemoveStaffMemberInput,
    @Ctx() context: RequestContext,
  ): Promise<RemoveStaffMemberPayload> {
    const viewer = requireStaff(context.viewer, 'staff')
    return answer(RemoveStaffMemberPayload, async () => {
      await context.change(viewer.businessId, (tx) => removeStaffMember(context.app, tx, viewer, input.staffMemberId))
      return {}
    })
  }

  @Mutation(() => ChangePasswordPayload, {
    nullable: true,
    description:
      'Changes your own password and ends your other sign-ins. Staff. Noted in the audit log. Errors: CREDENTIALS for a wrong present password, INVALID for a short new one; RATE_LIMITED after too many wrong ones, as when signing in.',
  })
  changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'Both passwords.' }) input: ChangePasswordInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangePasswordPayload> {
    requireStaff(context.viewer)
    return answer(ChangePasswordPayload, async () => {
      await changePassword(context, input)
      return {}
    })
  }

  @Mutation(() => SignOutEverywherePayload, {
    nullable: true,
    description: 'Signs you out on every device, this one included, open connections too. Staff.',
  })
  signOutEverywhere(@Ctx() context: RequestContext): Promise<SignOutEverywherePayload> {
    const { businessId, staffMemberId } = requireStaff(context.viewer)
    return answer(SignOutEverywherePayload, async () => {
      await context.change(businessId, (tx) => endSignIns(context.app, tx, staffMemberId))
      context.setStaffCookie(null)
      return {}
    })
  }
}
