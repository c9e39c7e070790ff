import { expect, test } from 'vitest'
import { inAnyLanguage } from './features.ts'

test('a word for what spaces have comes with those of the other languages, any other word alone', () => {
  const [balcony, translator] = inAnyLanguage([['varanda'], ['tradutor', 'tradutora']], 'pt')
  expect(balcony).toEqual(expect.arrayContaining(['varanda', 'balcony', 'balkon', 'balcon', 'شرفه']))
  expect(translator).toEqual(['tradutor', 'tradutora'])
})

test('a word means what it means in its own language', () => {
  expect(inAnyLanguage([['copa']], 'es')).toEqual([['copa']])
  expect(inAnyLanguage([['copa']], 'pt')[0]).toContain('kitchen')
})
