import { expect, test } from 'vitest'
import { originOf } from './origin.rules.ts'

const nowhere = { openedOn: null, referrer: null, campaign: [], device: 'UNKNOWN' } as const

test.each([
  [{ openedOn: 'https://quayside.example/offices/' }, { pagePath: '/offices/' }],
  [{ openedOn: 'https://quayside.example/' }, { pagePath: '/' }],
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
