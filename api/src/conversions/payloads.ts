import { Field, ObjectType } from 'type-graphql'
import type { RequestContext } from '../kernel/graphql/context.ts'
import { Payload } from '../kernel/graphql/payload.ts'
import { type AnyRecord, asGiven, CoworkerContract, CoworkerProduct, loadRecord, Visitor } from '../records/index.ts'
import { Conversion } from './conversion.ts'
import type { Submitted } from './forms/submit-by-link.ts'
import { readRecorded } from './load-conversions.ts'

/** What every recorded outcome is answered with. */
@ObjectType()
abstract class RecordedPayload extends Payload {
  @Field(() => [Conversion], {
    description: 'What was recorded, the customer first: empty on error and for products that are no day pass.',
  })
  conversions: Conversion[] = []

  @Field(() => Boolean, {
    description:
      'True when the same submission had been recorded before; then these are its results (product rule 4.5).',
  })
  replayed = false
}

/** A tour recorded. */
@ObjectType({})
export abstract class TourPayload extends RecordedPayload {
  @Field(() => Visitor, {
    nullable: true,
    description:
      'The visitor; null on error. Who may not read records sees of it what they gave themselves: others may have given more with the same address.',
  })
  visitor: Visitor | null = null
}

/** A membership recorded. */
@ObjectType({})
export abstract class ContractPayload extends RecordedPayload {
  @Field(() => CoworkerContract, { nullable: true, description: 'The contract; null on error.' })
  contract: CoworkerContract | null = null
}

/** A sale recorded. */
@ObjectType({})
export abstract class ProductPayload extends RecordedPayload {
  @Field(() => CoworkerProduct, { nullable: true, description: 'The sale; null on error.' })
  product: CoworkerProduct | null = null
}

/** Reads what a submission recorded and lets its caller see that, though perhaps nothing else. */
export async function readSubmitted(context: RequestContext, submitted: Submitted) {
  const { businessId, recorded, replayed, visit } = submitted
  const conversions = await readRecorded(context, businessId, recorded.conversionIds)
  context.granted.set(recorded.recordId, businessId)
  if (visit) context.given.set(recorded.recordId, asGiven(visit))
  // Records made, not those found: a customer who was known before is not shown to whoever knows their address.
  for (const { recordId, sessionId, claimedSession } of conversions) {
    context.granted.set(recordId, businessId)
    // The session of the link, not one that staff have attached since.
    if (sessionId && sessionId === claimedSession) context.granted.set(sessionId, businessId)
  }
  const record = (await loadRecord(context, recorded.recordId)) as AnyRecord
  return { record, conversions, replayed }
}
