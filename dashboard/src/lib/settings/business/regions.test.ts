import { expect, test } from 'vitest'
import { currencyName, localeOptions, timeZoneOptions, writtenIn } from './regions.ts'

test('what is set can be chosen, even where it is none of the usual ones, and only once', () => {
  expect(localeOptions('nl-NL', 'en').filter(({ value }) => value === 'nl-NL')).toEqual([
    { value: 'nl-NL', label: 'Dutch (Netherlands)' },
  ])
  expect(localeOptions('en-IE', 'en').filter(({ value }) => value === 'en-IE')).toHaveLength(1)
  const zones = timeZoneOptions('Etc/GMT+5').flatMap(({ options }) => options.map(({ value }) => value))
  expect(zones).toContain('Etc/GMT+5')
  expect(new Set(zones).size).toBe(zones.length)
})

test('time zones stand by part of the world, with the name of the city alone', () => {
  const america = timeZoneOptions('Europe/Dublin').find(({ heading }) => heading === 'America')
  expect(america?.options).toContainEqual({ value: 'America/New_York', label: 'New York' })
  expect(america?.options).toContainEqual({
    value: 'America/Argentina/Ushuaia',
    label: 'Argentina, Ushuaia',
  })
})

test('a locale is shown by what it writes, a currency by its name', () => {
  expect(writtenIn('de-DE', 'EUR', new Date('2026-11-30T12:00:00Z'))).toMatch(/^30\. November 2026 · 1\.240,50\s€$/)
  expect(currencyName('CHF', 'en')).toBe('CHF · Swiss Franc')
  expect(currencyName('XYZ', 'en')).toBe('XYZ')
})
