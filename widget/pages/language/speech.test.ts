import { expect, test } from 'vitest'
import { type Listeners, localeFor, speak } from './speech.ts'

const someone: Listeners = { chosen: undefined, session: undefined, browser: ['sv-SE'], operator: 'en-IE' }

test.each<[string, Partial<Listeners>, string]>([
  ["the session's language decides", { session: 'de-AT', browser: ['fr-FR'] }, 'de-AT'],
  ["where we do not speak it, the browser's next", { session: 'nl-NL', browser: ['nl', 'pt-BR'] }, 'pt-BR'],
  ["where we speak neither, the operator's", { session: 'nl-NL' }, 'en-IE'],
  ['where we speak none of them, English', { session: 'nl-NL', operator: 'da-DK' }, 'en'],
  ['a choice stands over all of them', { chosen: 'ar', session: 'de-AT' }, 'ar'],
  [
    "a choice is written as the operator's country writes it",
    { chosen: 'en', session: 'de-AT', browser: ['en-US'] },
    'en-IE',
  ],
  ["or the visitor's", { chosen: 'pt', session: 'pt-BR' }, 'pt-BR'],
])('%s', (_rule, changes, locale) => {
  expect(localeFor({ ...someone, ...changes })).toBe(locale)
})

test('Arabic is written from right to left, everything else from left to right', async () => {
  expect((await speak('ar-EG')).direction).toBe('rtl')
  expect((await speak('fr')).direction).toBe('ltr')
})
