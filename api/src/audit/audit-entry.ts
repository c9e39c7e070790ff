import { defineEntity, p } from '@mikro-orm/postgresql'
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { CustomField } from '../kernel/graphql/custom-field.ts'
import { Node } from '../kernel/graphql/node.ts'
import { DateTimeScalar } from '../kernel/graphql/scalars.ts'
import { AuditAction } from './audit-action.ts'

/** Who did something. */
export const ActorKind = { STAFF: 'STAFF', API_KEY: 'API_KEY', SYSTEM: 'SYSTEM' } as const
type ActorKind = keyof typeof ActorKind
registerEnumType(ActorKind, {
  name: 'ActorKind',
  description: 'Who did something.',
  valuesConfig: {
    STAFF: { description: 'A member of staff.' },
    API_KEY: { description: "An integrator's API key." },
    SYSTEM: { description: 'Foyer itself, by a rule of its own.' },
  },
})

const AuditEntryTable = defineEntity({
  name: 'AuditEntry',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    at: p.datetime(3),
    actorKind: p.string().$type<ActorKind>(),
    actorId: p.string(),
    action: p.string().$type<AuditAction>(),
    subjectId: p.string(),
    details: p.json<CustomField[]>(),
    redactedAt: p.datetime(3).nullable(),
  },
})

/** One entry of the audit log: it is added and never changed. */
@ObjectType('AuditEntry', {
  implements: Node,
  description: 'Something that was done by hand, or by Foyer itself, and may be asked about.',
})
export class AuditEntry extends AuditEntryTable.class implements Node {
  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  declare at: Date

  @Field(() => ActorKind, { description: 'Who did it.' })
  declare actorKind: ActorKind

  @Field(() => ID, {
    description:
      'Identifier of the member of staff or the API key, which stays when they are gone; `foyer` for Foyer itself.',
  })
  declare actorId: string

  @Field(() => AuditAction, { description: 'What was done.' })
  declare action: AuditAction

  @Field(() => ID, { description: 'Identifier of what it was done to.' })
  declare subjectId: string

  @Field(() => [CustomField], { description: 'What else is worth knowing, such as a note; never a secret.' })
  declare details: CustomField[]

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the details were taken out because the person they were about was erased (product rule 4.13).',
  })
  declare redactedAt: Date | null
}
AuditEntryTable.setClass(AuditEntry)
