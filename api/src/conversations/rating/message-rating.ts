import { registerEnumType } from 'type-graphql'

/** What the visitor thinks of an answer. */
export const MessageRating = { UP: 'UP', DOWN: 'DOWN' } as const
export type MessageRating = keyof typeof MessageRating
registerEnumType(MessageRating, {
  name: 'MessageRating',
  description: 'What the visitor thinks of an answer.',
  valuesConfig: { UP: { description: 'It helped.' }, DOWN: { description: 'It did not help.' } },
})
