import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { writeAudit } from '../audit/index.ts'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { answer, Payload } from '../kernel/graphql/payload.ts'
import { badInput, requireStaff } from '../kernel/graphql/viewer.ts'
import { InputReader } from '../kernel/input.ts'
import { erasePerson } from './erase.ts'
import { exportPerson } from './export-person.ts'
import { findPerson } from './find-person.ts'
import { Person } from './person.ts'
import { readPerson } from './read-person.ts'

@InputType({ description: 'Whose data to hand out.' })
class ExportPersonInput {
  @Field(() => String, { description: 'Their e-mail address; case does not matter.' })
  declare email: string
}

@InputType({ description: 'Whom to erase.' })
class ErasePersonInput {
  @Field(() => String, { description: 'Their e-mail address; case does not matter.' })
  declare email: string
}

@ObjectType({ description: 'Everything that is kept of a person.' })
class ExportPersonPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description: 'A JSON document: rows by table, as they are kept. Null on error, and where nothing is kept.',
  })
  document: string | null = null
}

@ObjectType({ description: 'How much was erased.' })
class ErasePersonPayload extends Payload {
  @Field(() => Int, { description: 'Conversations without words now.' })
  conversations: number = 0

  @Field(() => Int, { description: 'Visitors without a name now.' })
  visitors: number = 0

  @Field(() => Int, { description: 'Coworkers without a name now.' })
  coworkers: number = 0
}

const BY_EMAIL =
  'Found by e-mail address, case-folded: their records, and the conversations that led to these or have the address in them.'

/** What is kept of one person. */
@Resolver()
export class PersonResolver {
  @Query(() => Person, {
    nullable: true,
    description: `What is kept of a person, before it is handed out or erased. ${BY_EMAIL} Staff with the role OWNER.`,
  })
  async person(
    @Arg('email', () => String, { description: 'Their e-mail address; case does not matter.' }) email: string,
    @Ctx() context: RequestContext,
  ): Promise<Person> {
    const { businessId } = requireStaff(context.viewer, 'privacy')
    const reader = new InputReader()
    const address = reader.email(email, ['email'])
    try {
      reader.finish()
    } catch (error) {
      throw badInput((error as Error).message)
    }
    return readPerson(context, businessId, address)
  }

  @Mutation(() => ExportPersonPayload, {
    nullable: true,
    description: `Gives everything that is kept of a person. ${BY_EMAIL} Staff with the role OWNER. Noted in the audit log. Errors: BLANK, INVALID, TOO_LONG, NOT_FOUND.`,
  })
  exportPerson(
    @Arg('input', () => ExportPersonInput, { description: 'Whose data to hand out.' }) input: ExportPersonInput,
    @Ctx() context: RequestContext,
  ): Promise<ExportPersonPayload> {
    const { businessId } = requireStaff(context.viewer, 'privacy')
    return answer(ExportPersonPayload, async () => {
      const email = readEmail(input.email)
      const document = await context.change(businessId, async (tx) => {
        const ask = <Row>(sql: string, parameters: readonly unknown[]) => tx.query<Row>(sql, parameters)
        const found = await findPerson(ask, businessId, email)
        const whole = await exportPerson(context.app, ask, businessId, found)
        const [subjectId] = [...found.coworker, ...found.visitor, ...found.identity, ...found.conversation]
        if (!subjectId) return null
        writeAudit(tx, context.viewer, { action: 'PERSON_EXPORTED', subjectId })
        return whole
      })
      return { document: document && JSON.stringify(document, null, 2) }
    })
  }

  @Mutation(() => ErasePersonPayload, {
    nullable: true,
    description: `Erases a person for good: names, addresses, what was said and what was noted about it. Rows stay without them, so that every count stays true (product rule 4.13). ${BY_EMAIL} Windows of theirs that are open end. Repeating it is harmless. Staff with the role OWNER. Noted in the audit log. Errors: BLANK, TOO_LONG, INVALID, also while a payment of theirs is under way.`,
  })
  erasePerson(
    @Arg('input', () => ErasePersonInput, { description: 'Whom to erase.' }) input: ErasePersonInput,
    @Ctx() context: RequestContext,
  ): Promise<ErasePersonPayload> {
    const { businessId } = requireStaff(context.viewer, 'privacy')
    return answer(ErasePersonPayload, async () => {
      const email = readEmail(input.email)
      return context.change(businessId, (tx) => erasePerson(context.app, tx, context.viewer, email))
    })
  }
}

function readEmail(given: string): string {
  const reader = new InputReader()
  const email = reader.email(given, ['input', 'email'])
  reader.finish()
  return email
}
