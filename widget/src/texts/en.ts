import { englishOfferWords } from './offer-words.en.ts'

/** Everything the chat window says in English. */
export const en = {
  direction: 'ltr' as 'ltr' | 'rtl',
  chat: 'Chat',
  chatWith: (operator: string) => `Chat with ${operator}`,
  aiAssistant: 'AI assistant',
  newChat: 'New chat',
  closeChat: 'Close chat',
  opening: 'Opening the chat',
  suggestions: 'Questions to begin with',
  conversation: 'Conversation',
  visitorSaid: 'You said:',
  assistantSaid: 'AI assistant said:',
  staffSaid: 'The team said:',
  writing: 'The assistant is writing',
  yourMessage: 'Your message',
  askAnything: 'Ask a question',
  send: 'Send',
  charactersLeft: (count: number) => (count === 1 ? '1 character left' : `${count} characters left`),
  sending: 'Sending',
  notSent: 'Not sent.',
  tryAgain: 'Try again',
  answerFailed: 'This answer could not be written. Please ask again.',
  opensInNewTab: 'opens in a new tab',
  offers: 'Offers',
  reconnecting: 'Connection lost. Trying to reconnect.',
  unreachable: 'The chat cannot be reached right now. Please check your connection.',
  refused: 'The chat is not available on this page.',
  ended: 'This chat has ended. Start a new one to go on.',
  mistakes: 'Answers come from an AI and can be wrong. Prices are confirmed before you sign up.',
  confirmations: {
    TOUR_BOOKED: 'Your tour is booked',
    CONTRACT_CREATED: 'You are signed up',
    DAY_PASS_PURCHASED: 'Your day pass is bought',
  } as Record<string, string>,
  offer: englishOfferWords,
}

/** The texts that every language of the chat window has to give. */
export type Texts = typeof en
