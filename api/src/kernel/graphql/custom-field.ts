import { Field, InputType, ObjectType } from 'type-graphql'

/** A named value kept with a record. */
@ObjectType('CustomField', { description: 'A named value kept with a record.' })
export class CustomField {
  @Field(() => String, { description: 'Its name, such as `chatSessionId`.' })
  declare name: string

  @Field(() => String, { description: 'What it holds, as text.' })
  declare value: string
}

/** A named value to keep. */
@InputType('CustomFieldInput', { description: 'A value to keep, such as a campaign parameter.' })
export class CustomFieldInput {
  @Field(() => String, { description: 'Its name, at most 100 characters.' })
  declare name: string

  @Field(() => String, { description: 'Its value, at most 500 characters.' })
  declare value: string
}
