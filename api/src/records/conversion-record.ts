import { Field, ID, InterfaceType } from 'type-graphql'
import { Node } from '../kernel/graphql/node.ts'
import { DateTimeScalar, UrlScalar } from '../kernel/graphql/scalars.ts'

/** What the records have in common that conversations lead to. */
@InterfaceType('ConversionRecord', {
  implements: Node,
  description: 'A record that a conversation led to. Its badge links here.',
})
export abstract class ConversionRecord implements Node {
  @Field(() => ID, { description: 'Global identifier, such as `visitor_01jd…`, stable for ever.' })
  declare id: string

  declare businessId: string

  @Field(() => DateTimeScalar, { description: 'When the record was made.' })
  declare createdAt: Date

  @Field(() => UrlScalar, {
    nullable: true,
    description: 'The same record in the coworking system, if it is kept there.',
  })
  declare externalUrl: string | null
}
