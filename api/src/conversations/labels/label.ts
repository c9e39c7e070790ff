import { defineEntity, p } from '@mikro-orm/postgresql'
import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql'
import { Node } from '../../kernel/graphql/node.ts'

const COLORS = ['GRAY', 'RED', 'ORANGE', 'YELLOW', 'GREEN', 'TEAL', 'BLUE', 'PINK'] as const
/** Colour of a label's dot; its name stands beside it. */
export type LabelColor = (typeof COLORS)[number]

/** The colours as an enumeration of the graph. */
export const LabelColor = Object.fromEntries(COLORS.map((color) => [color, color])) as {
  [Color in LabelColor]: Color
}
registerEnumType(LabelColor, {
  name: 'LabelColor',
  description: "Colour of a label's dot. The name stands beside it: colour never tells labels apart alone.",
  valuesConfig: Object.fromEntries(
    COLORS.map((color) => [color, { description: `Shown with a dot in ${color.toLowerCase()}.` }]),
  ),
})

const LabelTable = defineEntity({
  name: 'Label',
  properties: {
    businessId: p.string().primary(),
    id: p.string().primary(),
    name: p.string(),
    color: p.string().$type<LabelColor>(),
    createdAt: p.datetime(3),
  },
})

/** A word with which staff sort conversations. */
@ObjectType('Label', {
  implements: Node,
  description: 'A word with which the staff of a business sort its conversations.',
})
@Directive('@key(fields: "id")')
export class Label extends LabelTable.class implements Node {
  @Field(() => String, {
    description: 'The word, unlike that of any other label of the business, upper case or lower.',
  })
  declare name: string

  @Field(() => LabelColor, { description: 'Its colour.' })
  declare color: LabelColor
}
LabelTable.setClass(Label)
