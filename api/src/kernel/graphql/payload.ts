import { type ClassType, Field, ObjectType } from 'type-graphql'
import { Refusal } from '../errors.ts'
import { InputError, UserError } from './user-error.ts'

/** What every payload of a mutation has. */
@ObjectType()
export abstract class Payload {
  @Field(() => [UserError], { description: 'What went wrong; empty on success.' })
  userErrors: UserError[] = []
}

/** An expected "no" that says more than its complaints: it knows how to tell it to the caller. */
export abstract class RefusalWithAnswer extends Refusal {
  abstract userErrors(): Promise<UserError[]>
}

/**
 * Answers a mutation: the payload filled by `work` or, when that refuses, the empty payload with its user errors. This
 * is the only place where refusals are caught; anything else thrown is a defect and goes on as one.
 */
export async function answer<Result extends Payload>(
  payload: ClassType<Result>,
  work: () => Promise<Partial<Result>>,
): Promise<Result> {
  const result = new payload()
  try {
    return Object.assign(result, await work())
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    result.userErrors =
      error instanceof RefusalWithAnswer
        ? await error.userErrors()
        : error.complaints.map((complaint) => new InputError(complaint))
    return result
  }
}
