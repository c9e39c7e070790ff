import { counted } from '../../counted.ts'

const conversations = counted('en', { one: 'conversation', other: 'conversations' })
const further = counted('en', { one: 'further conversation', other: 'further conversations' })
const numbers = new Intl.NumberFormat('en')

/** What is kept of persons. */
export const privacy = {
  about:
    'What visitors left with you is theirs: hand it out or erase it when they ask, and keep it no longer than you need.',
  person: 'A person',
  personAbout:
    'Finds records, and conversations that led to them or have the address in them. Every look-up is by e-mail address.',
  email: 'E-mail address',
  look: 'Look up',
  noAddress: 'This is not an e-mail address. One looks like name@example.com.',
  nobody: (email: string) => `Nothing is kept of ${email}.`,
  kept: 'What is kept',
  moreConversations: (count: number) => `And ${further(count)}.`,
  paying: 'A payment of theirs is under way. They can be erased once it has ended, within a day.',
  download: 'Download everything',
  erase: 'Erase …',
  eraseTitle: 'Erase this person',
  eraseAbout:
    'Names, addresses and everything that was said are removed for good; a chat of theirs that is open ends. What was sold and counted stays, without a name. Your coworking platform keeps records of its own: erase them there too.',
  repeat: (email: string) => `Type ${email} to confirm`,
  notTheSame: 'This is another address.',
  eraseNow: 'Erase for good',
  erased: (count: number) => `Erased, ${conversations(count)} included.`,
  retention: 'Retention',
  retentionAbout: 'For how long the words of conversations are kept. Outcomes, links and figures always stay.',
  modes: { ever: 'Keep them for ever', days: 'Erase them after a time' },
  days: 'Days after the last message',
  daysAdvice: 'What is older is erased within the hour, for good.',
  daysAllowed: (least: number, most: number) => `From ${numbers.format(least)} to ${numbers.format(most)} days.`,
}
