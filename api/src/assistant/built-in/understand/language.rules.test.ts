import { describe, expect, test } from 'vitest'
import { TELLTALE_WORDS } from '../words/telltale-words.ts'
import { type Language, languageOf } from './language.rules.ts'

const SAID: [Language, string][] = [
  ['en', 'How much is a day pass?'],
  ['en', 'do you have a private office for 6 people'],
  ['en', 'yes please'],
  ['de', 'Was kostet ein Tagesticket?'],
  ['de', 'Guten Tag, ich suche ein Büro für sechs Personen'],
  ['de', 'habt ihr noch freie Schreibtische'],
  ['de', 'ja bitte'],
  ['fr', 'Bonjour, combien coûte un bureau privé ?'],
  ['fr', "J'aimerais visiter l'espace demain"],
  ['fr', 'oui merci'],
  ['es', '¿Cuánto cuesta un pase de día?'],
  ['es', 'hola busco una oficina para 4 personas'],
  ['es', 'gracias'],
  ['pt', 'Quanto custa um passe diário?'],
  ['pt', 'olá, procuro um escritório para quatro pessoas'],
  ['pt', 'obrigada'],
  ['en', 'no thanks'],
  ['en', 'cancel my booking'],
  ['en', 'Sorry mein Deutsch ist schlecht, do you speak English?'],
  ['de', 'Öffnungszeiten'],
  ['de', 'Buchung stornieren'],
  ['de', 'sprechen Sie Deutsch?'],
  ['fr', 'chiens acceptés'],
  ['fr', 'à bientôt'],
  ['fr', "d'accord"],
  ['fr', 'parlez-vous français ?'],
  ['es', '¿qué?'],
  ['es', 'no gracias'],
  ['es', 'hablan español?'],
  ['pt', 'o quê?'],
  ['pt', 'aceitam cães'],
  ['pt', 'falam português?'],
  ['ar', 'كم سعر الاشتراك اليومي؟'],
  ['ar', 'ابغى مكتب Joyce Suite'],
]

test.each(SAID)('%s: "%s", wherever the conversation began', (language, text) => {
  for (const usual of ['en', 'de', 'fr', 'es', 'pt', 'ar'] as const)
    expect(languageOf(text, usual, TELLTALE_WORDS)).toBe(language)
})

describe('what tells no language leaves the one of the conversation', () => {
  test.each(['Hot Desk Unlimited', 'Joyce Suite?', 'ok', '👍', '6', '01/03/2027', 'WiFi', 'ada@example.com', ''])(
    '"%s"',
    (text) => {
      for (const usual of ['en', 'de', 'ar'] as const) expect(languageOf(text, usual, TELLTALE_WORDS)).toBe(usual)
    },
  )

  test.each(['no idea yet', 'no budget', 'a second one', 'me and a colleague'])('"%s" in English', (text) => {
    expect(languageOf(text, 'en', TELLTALE_WORDS)).toBe('en')
  })

  test('names of offers, whatever language they are in', () => {
    const names = ['Day Pass', 'Day Pass with Meeting Room', 'Der Salon']
    const read = (text: string, usual: Language) => languageOf(text, usual, TELLTALE_WORDS, names)
    expect(read('Day Pass with Meeting Room', 'fr')).toBe('fr')
    expect(read('quiero el Day Pass with Meeting Room', 'es')).toBe('es')
    expect(read('quero o day pass with meeting room', 'en')).toBe('pt')
    expect(read('der Salon?', 'en')).toBe('en')
    expect(read('Day Pass بكرة', 'en')).toBe('ar')
  })

  test('a foreign word in a sentence of it', () => {
    expect(languageOf('Ich möchte das Hot Desk im Space for teams', 'de', TELLTALE_WORDS)).toBe('de')
    expect(languageOf('we are from the Hamburg office and need a desk', 'en', TELLTALE_WORDS)).toBe('en')
  })
})
