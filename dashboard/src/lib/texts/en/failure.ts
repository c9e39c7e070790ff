/** What to tell about an answer that did not come. */
export const failure = {
  tryAgain: 'Try again',
  unreachable: 'Foyer cannot be reached',
  unreachableAdvice: 'Check your connection, then try again. Nothing has been lost.',
  forbidden: 'You may not see this',
  forbiddenAdvice: 'Ask an owner of your space for access.',
  senseless: 'This address does not make sense',
  senselessAdvice: 'It may have been cut off when it was copied. Go back to the list and start from there.',
  tooMuch: 'Too much at once',
  tooMuchAdvice: (wait: string) => `Wait ${wait}, then try again. Nothing has been lost.`,
  aMoment: 'a moment',
  seconds: (count: number) => `${count} seconds`,
  minutes: (count: number) => `${count} minutes`,
  refusals: {
    BLANK: 'Something is missing here.',
    TOO_LONG: 'This is too long.',
    NOT_FOUND: 'This is no longer there.',
    TOO_MANY: 'No more of these can be made.',
    ALREADY_REVERSED: 'This was reversed already.',
  },
  ourFault: 'Something went wrong on our side',
  ourFaultAdvice: 'Try again in a moment. If it keeps happening, tell whoever looks after Foyer at your space.',
}
