import { expect, test } from 'vitest'
import { chooseLanguage } from './widget-language.rules.ts'

test.each([
  [['en', 'de'], 'de', 'en-IE', 'de'],
  [['en', 'de'], 'de-AT', 'en-IE', 'de'],
  [['en', 'pt'], 'PT_br', 'en-IE', 'pt'],
  // Not offered, unknown, nonsense or not told: the operator's own.
  [['en', 'de'], 'fr', 'de-CH', 'de'],
  [['en', 'de'], 'ja-JP', 'de-CH', 'de'],
  [['en', 'de'], '', 'de-CH', 'de'],
  [['en', 'de'], 'denglish', 'en-IE', 'en'],
  [['en', 'de'], null, 'de-CH', 'de'],
  // The operator's own language is none of those offered.
  [['fr', 'en'], 'ar', 'nl-NL', 'fr'],
] as const)('of %j somebody who speaks %s is greeted by an operator of %s in %s', (offered, wanted, own, chosen) => {
  expect(chooseLanguage<string>(offered, wanted, own)).toBe(chosen)
})
