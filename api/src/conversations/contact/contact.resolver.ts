import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { isInstant } from '../../kernel/graphql/condition.ts'
import { type Connection, connectionTypes, pageOf, readPage } from '../../kernel/graphql/connection.ts'
import type { RequestContext } from '../../kernel/graphql/context.ts'
import { answer, Payload } from '../../kernel/graphql/payload.ts'
import { EmailAddressScalar } from '../../kernel/graphql/scalars.ts'
import { badInput, forbidden, requireScope, requireSession } from '../../kernel/graphql/viewer.ts'
import { Conversation } from '../conversation.ts'
import { loadConversation } from '../load-conversation.ts'
import { ContactRequest } from './contact-request.ts'
import { loadContactRequestsOf, mayReadContacts } from './load-contact-requests-of.ts'
import { type ContactInput, readContact, requestContact } from './request-contact.ts'

const { Connection: ContactRequestConnection } = connectionTypes(ContactRequest, 'ContactRequest', 'contact requests')

@InputType({ description: 'How to reach a visitor who wants to hear from a person.' })
class RequestContactInput implements ContactInput {
  @Field(() => String, { description: 'Whole name, at most 200 characters.' })
  declare fullName: string

  @Field(() => EmailAddressScalar, { description: 'Address to write to.' })
  declare email: string

  @Field(() => String, {
    nullable: true,
    description: 'Number to call, at most 40 characters, with at least 5 digits.',
  })
  declare phoneNumber?: string | null

  @Field(() => String, { nullable: true, description: 'What else the team should know, at most 2,000 characters.' })
  declare note?: string | null

  @Field(() => String, {
    description: 'One for each time the form is shown, at most 200 characters (product rule 4.5).',
  })
  declare idempotencyKey: string
}

@ObjectType({ description: 'The conversation was handed over.' })
class RequestContactPayload extends Payload {
  @Field(() => ContactRequest, { nullable: true, description: 'The request; null on error.' })
  contactRequest: ContactRequest | null = null

  @Field(() => Boolean, { description: 'True when the same request had been made before; then this is it.' })
  replayed = false
}

/** Visitors who want to hear from a person. */
@Resolver(() => ContactRequest)
export class ContactResolver {
  @Mutation(() => RequestContactPayload, {
    nullable: true,
    description:
      "Hands the chat over to the team, with a summary. Needs the session's access token; at most 5 in one chat. Repeating it with the same key gives the first result (product rule 4.5). Errors: BLANK, INVALID, TOO_LONG, TOO_MANY, IDEMPOTENCY_KEY_REUSED.",
  })
  requestContact(
    @Arg('input', () => RequestContactInput, { description: 'How to reach the visitor.' }) input: RequestContactInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestContactPayload> {
    const { businessId, sessionId } = requireSession(context.viewer)
    return answer(RequestContactPayload, () => {
      const contact = readContact(input)
      return context.change(businessId, (tx) => requestContact(context.app, tx, sessionId, contact))
    })
  }

  @Query(() => ContactRequestConnection, {
    nullable: true,
    description:
      'Visitors who want to hear from a person, newest first. At most 100 a page. Staff, or scope `records:read`.',
  })
  async contactRequests(
    @Arg('first', () => Int, { nullable: true, defaultValue: 25, description: 'How many, 1 to 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one seen.' }) after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ContactRequest>> {
    const businessId = requireScope(context.viewer, 'records:read')
    const page = readPage({ first, after }, 'contact-requests', 2)
    const [at, id] = page.cursor ?? []
    if (at !== undefined && !isInstant(at)) throw badInput('The cursor is none of this list.')
    const rows = await context.query<{ created_at: string; id: string }>(
      `select * from contact_request where business_id = $1
         and ($3::timestamptz is null or (created_at, id) < ($3, $4))
       order by created_at desc, id desc limit $2`,
      [businessId, page.limit + 1, at ?? null, id ?? null],
    )
    return pageOf(rows, page, {
      keys: (row) => [new Date(row.created_at).toISOString(), row.id],
      item: (row) => context.read(ContactRequest, row as never) as ContactRequest,
    })
  }

  @FieldResolver(() => Conversation, {
    nullable: true,
    description: 'The conversation that was handed over. Null for keys without `conversations:read`.',
  })
  conversation(@Root() request: ContactRequest, @Ctx() context: RequestContext): Promise<Conversation | null> {
    return loadConversation(context, request.conversationId)
  }
}

/** What contact requests add to conversations. */
@Resolver(() => Conversation)
export class ConversationContactResolver {
  @FieldResolver(() => [ContactRequest], {
    description:
      'When it was handed over to the team, and to reach whom, oldest first. Staff, keys with `records:read`, and the chat itself.',
  })
  contactRequests(@Root() conversation: Conversation, @Ctx() context: RequestContext): Promise<ContactRequest[]> {
    if (!mayReadContacts(context)) throw forbidden('Only staff and keys with `records:read` see who to reach.')
    return loadContactRequestsOf(context, conversation.id)
  }
}
