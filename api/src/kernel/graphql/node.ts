import { Field, ID, InterfaceType } from 'type-graphql'

/** What every object with a life of its own has. */
@InterfaceType('Node', {
  description:
    'Anything with a global identifier: a type prefix and a UUID version 7 in base32 (the TypeID form), except `Session`.',
})
export abstract class Node {
  @Field(() => ID, { description: 'Global identifier, such as `visitor_01jd…`, stable for ever.' })
  declare id: string
}
