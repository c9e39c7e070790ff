import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { answer, Payload } from '../kernel/graphql/payload.ts'
import { signIn, signOut } from './sign-in.ts'
import { StaffMember } from './staff-member.ts'

@InputType({ description: 'Address and password.' })
class SignInInput {
  @Field(() => String, { description: 'E-mail address, in any case.' })
  declare email: string

  @Field(() => String, { description: 'The password, as chosen.' })
  declare password: string
}

@ObjectType({ description: 'The member of staff who is signed in now.' })
class SignInPayload extends Payload {
  @Field(() => StaffMember, { nullable: true, description: 'The member of staff; null on error.' })
  staffMember: StaffMember | null = null
}

@ObjectType({ description: 'Nobody is signed in now.' })
class SignOutPayload extends Payload {}

/** Signing in and out. */
@Resolver()
export class StaffResolver {
  @Mutation(() => SignInPayload, {
    nullable: true,
    description:
      'Signs a member of staff in: sets an HttpOnly cookie for 14 days. A wrong address and a wrong password give the same error.',
  })
  signIn(
    @Arg('input', () => SignInInput, { description: 'Address and password.' }) input: SignInInput,
    @Ctx() context: RequestContext,
  ): Promise<SignInPayload> {
    return answer(SignInPayload, async () => {
      const { staffMember, secret, expiresAt } = await signIn(context, input.email, input.password)
      context.setStaffCookie(secret, expiresAt)
      return { staffMember }
    })
  }

  @Mutation(() => SignOutPayload, {
    nullable: true,
    description: 'Signs the member of staff out and makes the cookie worthless. Harmless when nobody is signed in.',
  })
  signOut(@Ctx() context: RequestContext): Promise<SignOutPayload> {
    return answer(SignOutPayload, async () => {
      await signOut(context)
      return {}
    })
  }
}
