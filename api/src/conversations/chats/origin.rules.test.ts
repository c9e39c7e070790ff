import { expect, test } from 'vitest'
import { originOf } from './origin.rules.ts'

const nowhere = { openedOn: null, referrer: null, campaign: [], device: 'UNKNOWN' } as const

test.each([
  [{ openedOn: 'https://quayside.example/offices/' }, { pagePath: '/offices/' }],
  [{ openedOn: 'https://quayside.example/' }, { pagePath: '/' }],
  // Both are cut, the second not in the middle of a character.
  [{ openedOn: `https://quayside.example/${'a'.repeat(3_000)}` }, { pagePath: `/${'a'.repeat(999)}` }],
  [{ openedOn: `https://quayside.example/aa${'%20'.repeat(700)}` }, { pagePath: `/aa${'%20'.repeat(332)}` }],
  [{ referrer: `https://${'a.'.repeat(300)}example` }, { referrerHost: 'a.'.repeat(127).slice(0, 253) }],
  [{ referrer: 'https://www.Search.example:8080/results' }, { referrerHost: 'search.example:8080' }],
  [
    {
      campaign: [
        { name: 'utm_source', value: 'letter' },
        { name: 'utm_campaign', value: 'spring' },
      ],
    },
    { campaign: 'spring' },
  ],
  [{ campaign: [{ name: 'utm_campaign', value: '' }] }, { campaign: null }],
  [{ device: 'MOBILE' as const }, { device: 'MOBILE' }],
])('of %j it says %j', (facts, said) => {
  const origin = originOf({ ...nowhere, ...facts, campaign: [...('campaign' in facts ? facts.campaign! : [])] })
  expect(origin).toEqual({ pagePath: null, referrerHost: null, campaign: null, device: 'UNKNOWN', ...said })
})
