import type { OfferWords } from '../offers/offer-words.ts'

/** Everything the chat window says. Every language of it gives all of them. */
export interface Texts {
  direction: 'ltr' | 'rtl'
  chat: string
  chatWith: (operator: string) => string
  aiAssistant: string
  newChat: string
  closeChat: string
  earlierChats: string
  backToChat: string
  noEarlierChats: string
  emptyChat: string
  suggestions: string
  conversation: string
  visitorSaid: string
  assistantSaid: string
  staffSaid: string
  toNewest: string
  writing: string
  yourMessage: string
  askAnything: string
  send: string
  stop: string
  charactersLeft: (count: number) => string
  unread: (count: number) => string
  notSent: string
  tryAgain: string
  answerFailed: string
  answerStopped: string
  writeAgain: string
  helpful: string
  notHelpful: string
  opensInNewTab: string
  offers: string
  reconnecting: string
  unreachable: string
  refused: string
  ended: string
  mistakes: string
  talkToTeam: string
  teamIsThere: string
  /** When the team is there again: the day of the week, and the time. */
  teamIsBack: (day: string, time: string) => string
  contactIntro: string
  fullName: string
  email: string
  phoneNumber: string
  note: string
  sendRequest: string
  cancel: string
  requestSent: (name: string) => string
  required: string
  invalidEmail: string
  notAccepted: string
  pickDate: string
  useDate: string
  tourHere: string
  offerGone: string
  /** What is said in the chat of what has come of it, by its kind. */
  confirmations: Readonly<Record<string, string>>
  offer: OfferWords
}
