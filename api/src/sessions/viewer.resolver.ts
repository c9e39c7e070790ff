import { Ctx, Field, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql'
import { Business, loadBusiness } from '../businesses/index.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { loadStaffMember, StaffMember } from '../staff/index.ts'
import { loadSession } from './load-session.ts'
import { Session } from './session.ts'

const ViewerKind = { ANONYMOUS: 'ANONYMOUS', SESSION: 'SESSION', STAFF: 'STAFF', API_KEY: 'API_KEY' } as const
registerEnumType(ViewerKind, {
  name: 'ViewerKind',
  description: 'Who is asking.',
  valuesConfig: {
    ANONYMOUS: { description: 'Nobody known.' },
    SESSION: { description: 'A chat window with its access token.' },
    STAFF: { description: 'A signed-in member of staff.' },
    API_KEY: { description: "An integrator's API key." },
  },
})

/** Who is asking; higher features say more of them. */
@ObjectType('Viewer', { description: 'Who is asking, and for which business.' })
export class ViewerType {
  @Field(() => ViewerKind, { description: 'Kind of caller.' })
  declare kind: keyof typeof ViewerKind

  @Field(() => Business, { nullable: true, description: 'The business it belongs to; null for nobody.' })
  declare business: Business | null

  @Field(() => StaffMember, { nullable: true, description: 'The member of staff, if it is one.' })
  declare staffMember: StaffMember | null

  @Field(() => Session, { nullable: true, description: 'The session, if it is one.' })
  declare session: Session | null
}

/** Tells callers who they are. */
@Resolver()
export class ViewerResolver {
  @Query(() => ViewerType, {
    description: 'Who is asking: a session, a member of staff, an API key, or nobody.',
  })
  async viewer(@Ctx() context: RequestContext): Promise<ViewerType> {
    const { viewer } = context
    const [business, staffMember, session] = await Promise.all([
      viewer.kind === 'ANONYMOUS' ? null : loadBusiness(context, viewer.businessId),
      viewer.kind === 'STAFF' ? loadStaffMember(context, viewer.staffMemberId) : null,
      viewer.kind === 'SESSION' ? loadSession(context, viewer.sessionId) : null,
    ])
    return Object.assign(new ViewerType(), { kind: viewer.kind, business, staffMember, session })
  }
}
