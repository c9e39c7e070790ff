import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { unauthenticated } from '../kernel/graphql/viewer.ts'
import { loadSession } from './load-session.ts'
import { Session } from './session.ts'
import { isSessionId } from './session-id.ts'

/** Sessions by their identifier. */
@Resolver()
export class SessionResolver {
  @Query(() => Session, {
    nullable: true,
    description:
      'A session by the identifier that its links carry. Null for one that you may not see: another business looks like none at all.',
  })
  async session(
    @Arg('id', () => ID, { description: 'The session ID.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Session | null> {
    if (context.viewer.kind === 'ANONYMOUS') throw unauthenticated()
    return isSessionId(id) ? loadSession(context, id) : null
  }
}
