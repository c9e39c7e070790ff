import { describe, expect, test } from 'vitest'
import { speak } from '../../pages/language/speech.ts'
import { speechFor } from './languages.ts'
import type { Texts } from './texts.ts'

const CODES = ['en', 'de', 'fr', 'es', 'pt', 'ar']
/** Said alike in several languages. */
const ALIKE = new Set(['direction', 'chat', 'fullName', 'email', 'conversation', 'suggestions'])

const spoken = await Promise.all(CODES.map(async (code) => [code, (await speechFor(code, '')).texts] as const))
const english = spoken[0]![1]

/** Every text with its name, functions called with what they are given. */
function all(texts: Texts): Map<string, string> {
  const given: Record<string, unknown[]> = {
    charactersLeft: [7],
    unread: [3],
    chatWith: ['Quayside'],
    teamIsBack: ['x', 'y'],
    requestSent: ['Ada'],
  }
  const { offer, confirmations, ...rest } = texts
  const said = Object.entries(rest).map(([name, text]) => {
    const shown = typeof text === 'function' ? (text as (...given: unknown[]) => string)(...(given[name] ?? [])) : text
    return [name, shown] as const
  })
  const outcomes = Object.entries(confirmations).map(([kind, text]) => [`confirmations.${kind}`, text] as const)
  const offers = [
    ['offer.each', offer.each('MONTH', 1, '1')],
    ['offer.several', offer.each('MONTH', 3, '3')],
    ['offer.signUpFee', offer.signUpFee('€25')],
    ['offer.notice', offer.notice(30, '30')],
    ['offer.capacity', offer.capacity(6, '6')],
    ['offer.availableNow', offer.availableNow],
    ['offer.availableFrom', offer.availableFrom('x')],
  ] as const
  return new Map([...said, ...outcomes, ...offers])
}

describe.each(spoken)('%s', (code, texts) => {
  test('says everything that English says', () => {
    const missing = [...all(english).keys()].filter((name) => /^\s*$|undefined/.test(all(texts).get(name) ?? ''))
    expect(missing).toEqual([])
  })

  test('calls things in the chat as the pages that its links lead to call them', async () => {
    const { done, fullName, email } = (await speak(code)).texts
    expect(texts.confirmations).toEqual({
      CONTACT_REQUESTED: expect.stringMatching(/\S/),
      TOUR_BOOKED: done.TOUR,
      CONTRACT_CREATED: done.PLAN,
      DAY_PASS_PURCHASED: done.DAY_PASS,
    })
    expect([texts.fullName, texts.email]).toEqual([fullName, email])
  })

  test('leaves nothing in English', () => {
    if (code === 'en') return
    const left = [...all(texts)].filter(([name, text]) => text === all(english).get(name) && !ALIKE.has(name))
    expect(left).toEqual([])
  })
})

test('French has no space that may break before double punctuation, within guillemets or after a figure', async () => {
  const { texts } = await speechFor('fr', '')
  expect([...all(texts)].filter(([, text]) => / [:;?!»]|« |\d (\p{L}{2}|[hm]\b|[€%])/u.test(text))).toEqual([])
})

test.each([0, 1, 2, 3, 11, 100])('in Arabic %i is counted by its own rules', async (count) => {
  const { texts } = await speechFor('ar', '')
  expect(texts.unread(count)).toMatch(/[\u0600-\u06ff]/)
  expect(new Set([1, 2, 3, 11, 100].map((each) => texts.charactersLeft(each).replace(/\d+/, '#'))).size).toBe(5)
})

test("a language that the site does not offer is not spoken: the operator's is", async () => {
  expect((await speechFor('fr-FR', 'de-CH', ['de', 'en'])).locale).toBe('de-CH')
  expect((await speechFor('fr-FR', 'de-CH')).locale).toBe('fr-FR')
})
