import type { Script } from './script.ts'

const EN = { language: 'en' } as const
const SPACE = { ...EN, topic: 'SPACE' } as const
const UNANSWERED = { ...EN, topic: 'UNANSWERED', displeases: 0.22 } as const
const MEMBERS = { ...EN, topic: 'MEMBERS' } as const

/** What English speakers ask about the space, what nobody has written an answer to, and what members ask. */
export const englishQuestions: Script[] = [
  {
    ...{ ...SPACE, weight: 26 },
    turns: [
      ['are you open on saturdays', 'Are you open on Saturdays?', 'open saturdays?', 'Do you open on Saturdays?'],
    ],
  },
  {
    ...{ ...SPACE, weight: 20 },
    turns: [
      ['What are your opening hours?', 'opening hours?', 'what are your hours', 'what are the opening hours'],
      ['and sundays?', 'are you open on sundays?'],
    ],
    goesOn: 0.35,
  },
  {
    ...{ ...SPACE, weight: 16 },
    turns: [
      ['where are you located', 'What is your address?'],
      ['is there a bus stop nearby?', 'which bus stops nearby'],
    ],
    goesOn: 0.35,
  },
  { ...{ ...SPACE, weight: 15 }, turns: [['how fast is the wifi', 'is the wifi fast?', 'How fast is your Wi-Fi?']] },
  { ...{ ...SPACE, weight: 12 }, turns: [['can I bring my dog', 'are dogs allowed?', 'Are dogs welcome?']] },
  {
    ...{ ...SPACE, weight: 14 },
    turns: [['Do you have meeting rooms?', 'do you have meeting rooms']],
  },
  { ...{ ...SPACE, weight: 9 }, turns: [['is there a kitchen?', 'Is there a kitchen?', 'do you have a kitchen']] },
  { ...{ ...SPACE, weight: 8 }, turns: [['can I print there', 'is there a printer?', 'Can I print documents?']] },
  {
    ...{ ...SPACE, weight: 8 },
    turns: [['Can I bring a guest?', 'can I bring guests', 'are guests allowed?']],
  },
  {
    ...{ ...SPACE, weight: 6 },
    turns: [['Is the building wheelchair accessible?', 'is it wheelchair accessible', 'wheelchair access?']],
  },
  {
    ...{ ...SPACE, weight: 7 },
    turns: [['are there phone booths?', 'do you have phone booths', 'Is there a phone booth for calls?']],
  },
  { ...{ ...SPACE, weight: 12 }, turns: [['hello', 'Hello', 'hi', 'Hi there']] },
  {
    ...{ ...UNANSWERED, weight: 13 },
    turns: [
      [
        'Do you have a gym?',
        'is there a gym in the building?',
        'do you have a gym or fitness room',
        'any gym on site?',
      ],
    ],
  },
  {
    ...{ ...UNANSWERED, weight: 12 },
    turns: [
      [
        'Do you offer childcare?',
        'is there a crèche for my toddler',
        'do you have childcare on site?',
        'who looks after children while parents work?',
      ],
    ],
  },
  {
    ...{ ...UNANSWERED, weight: 11 },
    turns: [['Do you have a podcast studio?', 'can I record a podcast at your place?', 'podcast recording room?']],
  },
  {
    ...{ ...UNANSWERED, weight: 9 },
    turns: [['do you have EV chargers', 'Do you have EV chargers?', 'are there EV chargers?']],
  },
  {
    ...{ ...UNANSWERED, weight: 8 },
    turns: [
      [
        'Do you run a mentoring programme for startups?',
        'is there a startup accelerator?',
        'do you invest in startups',
      ],
    ],
  },
  {
    ...{ ...UNANSWERED, weight: 7 },
    turns: [['Is there a quiet room for prayer?', 'do you have a prayer room', 'prayer room?']],
  },
  {
    ...{ ...MEMBERS, weight: 14 },
    turns: [
      [
        'I am a member and cannot find my invoice',
        "I'm a member and can't find my invoice",
        'I am a member, where do I find my invoices?',
      ],
    ],
  },
  {
    ...{ ...MEMBERS, weight: 14 },
    turns: [
      [
        'How do I book a meeting room as a member?',
        'as a member, how do I book a meeting room',
        "I'm a member, how can I book a meeting room?",
      ],
    ],
  },
  {
    ...{ ...MEMBERS, weight: 9 },
    turns: [
      ['I am a member and lost my key card', "I'm a member and lost my key card", 'I am a member, I lost my key card'],
    ],
  },
  {
    ...{ ...MEMBERS, weight: 8 },
    turns: [['I am a member and want to pause my membership', "I'm a member, can I pause my membership?"]],
  },
  {
    ...{ ...EN, topic: 'TEAM', weight: 22 },
    turns: [
      [
        'I want to speak to a real person please',
        'Can I speak to a human please?',
        'can I talk to a person',
        'I would like to speak to someone',
      ],
    ],
    wantsContact: 0.6,
  },
  {
    ...{ ...EN, topic: 'TEAM', weight: 7 },
    turns: [
      ['your team never called me back', 'nobody called me back', "I'm still waiting for your call"],
      ['I want to speak to a manager', 'can I speak to a manager please'],
    ],
    displeases: 0.4,
    wantsContact: 0.7,
  },
]
