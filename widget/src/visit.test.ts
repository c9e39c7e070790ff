import { expect, test } from 'vitest'
import { describeVisit } from './visit.ts'

const page = {
  address: 'https://quayside.example/',
  referrer: '',
  userAgent: 'Mozilla/5.0 (X11; Linux)',
  touchPoints: 0,
}
const visit = (facts: Partial<typeof page>, origin = 'https://foyer.example') =>
  describeVisit({ ...page, ...facts }, origin)

test('the page is told without its query and fragment', () => {
  expect(visit({ address: 'https://quayside.example/plans?email=a@b.example#x' }).openedOn).toBe(
    'https://quayside.example/plans',
  )
})

test('an address that the server would refuse for its length is cut, so that the chat opens all the same', () => {
  const address = `https://quayside.example/${'a'.repeat(5_000)}`
  expect(visit({ address, referrer: address })).toMatchObject({
    openedOn: address.slice(0, 2_048),
    referrer: address.slice(0, 2_048),
  })
})

test('only campaign parameters are kept, at most ten, shortened', () => {
  const many = Array.from({ length: 12 }, (_, index) => `utm_${index}=v`).join('&')
  expect(visit({ address: `https://quayside.example/?${many}` }).campaign).toHaveLength(10)
  expect(
    visit({ address: `https://quayside.example/?id=7&utm_source=news&utm_term=&utm_id=${'x'.repeat(600)}` }).campaign,
  ).toEqual([
    { name: 'utm_source', value: 'news' },
    { name: 'utm_id', value: 'x'.repeat(500) },
  ])
})

test.each([
  ['https://search.example/?q=secret', 'https://foyer.example', 'https://search.example/'],
  ['http://old.example/a', 'https://foyer.example', undefined],
  ['http://old.example/a', 'http://localhost:4000', 'http://old.example/a'],
  ['android-app://com.example', 'https://foyer.example', undefined],
  ['', 'https://foyer.example', undefined],
])('a referrer %s is told to %s as %s', (referrer, origin, told) => {
  expect(visit({ referrer }, origin).referrer).toBe(told)
})

test.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Mobile/15E148 Safari', 5, 'MOBILE'],
  ['Mozilla/5.0 (Linux; Android 15) Chrome/150 Mobile Safari', 5, 'MOBILE'],
  ['Mozilla/5.0 (Linux; Android 15) Chrome/150 Safari', 5, 'TABLET'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari', 5, 'TABLET'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari', 0, 'DESKTOP'],
  ['', 0, 'UNKNOWN'],
])('%s with %i touch points is %s', (userAgent, touchPoints, device) => {
  expect(visit({ userAgent, touchPoints }).device).toBe(device)
})
