import { defineEntity, p } from '@mikro-orm/postgresql'
import { Field, ID, ObjectType } from 'type-graphql'

const SavedViewTable = defineEntity({
  name: 'SavedView',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    ownerId: p.string(),
    name: p.string(),
    address: p.string(),
    shared: p.boolean(),
    createdAt: p.datetime(3),
  },
})

/** A filter of the list that a member of staff keeps under a name. */
@ObjectType('SavedView', { description: 'A filter of the list of conversations, kept under a name.' })
export class SavedView extends SavedViewTable.class {
  @Field(() => ID, { description: 'Identifies it.' })
  declare id: string

  @Field(() => String, { description: 'What it is called, at most 60 characters.' })
  declare name: string

  @Field(() => String, {
    description: 'The filter, as the query string that `ConversationFilter` describes; empty for everything.',
  })
  declare address: string

  @Field(() => Boolean, { description: 'Whether all staff see it, or only who made it.' })
  declare shared: boolean
}
SavedViewTable.setClass(SavedView)
