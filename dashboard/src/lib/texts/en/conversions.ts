/** What conversations led to, and why they are credited with it. */
export const conversions = {
  outcomes: {
    TOUR_BOOKED: 'Tour booked',
    CUSTOMER_CREATED: 'Customer created',
    CONTRACT_CREATED: 'Contract created',
    DAY_PASS_PURCHASED: 'Day pass purchased',
  },
  outcomesList: 'Outcomes',
  recordsBehind: (outcome: string) => `${outcome}: records`,
  assisted: 'assisted: another conversation got the credit',
  reversed: 'reversed',
  someReversed: (count: number) => `${count} reversed`,
  nouns: { Visitor: 'Visitor', Coworker: 'Coworker', CoworkerContract: 'Contract', CoworkerProduct: 'Product' },
  changes: {
    CREATED: {
      Visitor: 'New visitor',
      Coworker: 'New coworker',
      CoworkerContract: 'New contract',
      CoworkerProduct: 'New product',
    },
    UPDATED: {
      Visitor: 'Updated visitor',
      Coworker: 'Updated coworker',
      CoworkerContract: 'Updated contract',
      CoworkerProduct: 'Updated product',
    },
  },
  /** How sure it is that a conversation led to a record. */
  verdicts: { CREDITED: 'Credited', ASSISTED: 'Assisted', UNATTRIBUTED: 'Not attributed' },
  cameThrough: (link: string) => `It came through the link “${link}” of this conversation.`,
  reasons: {
    LINK_FOLLOWED: 'It named the session of this conversation, which a link carries.',
    LINKED_BY_STAFF: 'A member of staff linked it to this conversation.',
    SAME_PERSON: 'The same person talked to us here before; another conversation got the credit.',
    UNKNOWN_SESSION: 'The session it named is not known here.',
    OUTSIDE_WINDOW: 'It came after the attribution window had ended.',
    NO_SESSION: 'It named no session.',
    DETACHED_BY_STAFF: 'A member of staff took it away from its conversation.',
    WITHDRAWN: 'It assisted once; the credit has moved since.',
  },
  /** What recorded a conversion, to follow “Recorded by”. */
  sources: {
    LINK: 'the page the link led to',
    ASSISTANT: 'the assistant in the chat',
    API: 'an integration',
    STAFF: 'a member of staff',
    WEBHOOK: 'an incoming webhook',
  },
  facts: {
    record: 'Record',
    records: 'Records',
    recorded: 'Recorded',
    linkClicked: 'Link clicked',
    message: 'Message',
    whereItConverted: 'Where it converted',
    windowEnds: 'Window ends',
    recordedBy: 'Recorded by',
    customer: 'Customer',
    firstOfCustomer: 'First conversion of this customer',
    reversed: 'Reversed',
  },
}
