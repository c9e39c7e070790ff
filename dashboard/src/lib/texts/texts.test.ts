import { expect, test } from 'vitest'
import { friction as germanFriction } from './de/friction/friction.ts'
import { texts as inGerman } from './de/german.ts'
import { insights as germanInsights } from './de/insights/insights.ts'
import { settings as germanSettings } from './de/settings/settings.ts'
import { texts as inEnglish } from './en/english.ts'
import { friction as englishFriction } from './en/friction/friction.ts'
import { insights as englishInsights } from './en/insights/insights.ts'
import { settings as englishSettings } from './en/settings/settings.ts'
import { chooseLanguage, chooseLocale } from './language.ts'

const german = { ...inGerman, friction: germanFriction, insights: germanInsights, settings: germanSettings }
const english = { ...inEnglish, friction: englishFriction, insights: englishInsights, settings: englishSettings }

/** Said alike in both languages, by its place. */
const ALIKE = new Set<string>([
  'settings.team.roles.MANAGER',
  'conversation.session.channels.WHATSAPP',
  'conversation.session.devices.DESKTOP',
  'conversation.session.devices.TABLET',
  'conversation.test',
  'conversations.channels.CHAT',
  'conversations.channels.WHATSAPP',
  'conversations.live',
  'conversions.nouns.Coworker',
  'insights.chart.csv',
  'lists.name',
  'lists.pieces(1)',
  'lists.pieces(2)',
  'records.name',
  'settings.frame.groups.chat',
  'settings.frame.pages.webhooks',
  'settings.webhooks.urlPlaceholder',
])

/** Every text with its place, functions called with what tells singular from plural. */
function all(texts: object, place = ''): [string, string][] {
  return Object.entries(texts).flatMap(([name, text]: [string, unknown]) => {
    const here = place ? `${place}.${name}` : name
    if (typeof text === 'string') return [[here, text]]
    if (typeof text === 'function') {
      const given = Array(text.length)
      return [1, 2].map((count): [string, string] => [`${here}(${count})`, String(text(...given.fill(count)))])
    }
    return all(text as object, here)
  })
}

test('German says everything that English says, and nothing of it in English', () => {
  const said = new Map(all(german))
  expect(all(english).filter(([place]) => !said.get(place)?.trim())).toEqual([])
  expect(all(english).filter(([place, text]) => said.get(place) === text && !ALIKE.has(place))).toEqual([])
})

test.each([
  ['de', ['en-GB'], 'de'],
  [null, ['fr-FR', 'de-CH', 'en'], 'de'],
  [null, ['en-IE', 'de'], 'en'],
  [null, ['fr'], 'en'],
  ['nonsense', ['de-AT'], 'de'],
  [null, [], 'en'],
] as const)('chosen %s, asked for %j: %s is spoken', (chosen, wanted, spoken) => {
  expect(chooseLanguage(chosen, wanted)).toBe(spoken)
})

test('dates and amounts are written as the browser has them, in the language that is spoken', () => {
  expect(chooseLocale('de', ['en-GB', 'de-CH'])).toBe('de-CH')
  expect(chooseLocale('en', ['de-CH'])).toBe('en')
})
