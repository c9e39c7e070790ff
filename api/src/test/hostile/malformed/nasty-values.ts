import fc from 'fast-check'

/** Texts that programs stumble over. */
const NASTY_TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00\ud800',
  '\u202e\u200b\ufeff',
  '%00',
  '%',
  '\\',
  "'",
  '"; drop table visitor; --',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  '-0',
  '1e999',
  '0000-00-00',
  '2024-02-30',
  '9999-12-31T23:59:60Z',
  '+275760-09-13T00:00:00.001Z',
  '-271821-04-20T00:00:00Z',
  '2026-01-01T00:00:00+99:99',
  'a@b',
  `${'a'.repeat(300)}@example.com`,
  'javascript:alert(1)',
  'http://[::1',
  'https://user:password@example.com:99999/',
  'WyJjb252ZXJzYXRpb25zIl0',
  'ZXZlbnQ6LTE',
  'x'.repeat(5_000),
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿'.repeat(50),
]

const NASTY_NUMBERS = [
  0,
  -1,
  1,
  101,
  2_147_483_647,
  2_147_483_648,
  -2_147_483_649,
  0.1,
  1e21,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
]

/** Any text, most of them unpleasant. */
export const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
)

/** Any value that JSON can hold. */
export const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 3, arbitrary: fc.constantFrom(...NASTY_NUMBERS) },
  { weight: 2, arbitrary: fc.constantFrom(null, true, false, [], {}, [null], [[]], { __proto__: null }) },
  { weight: 1, arbitrary: fc.array(text, { maxLength: 5 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
)

/** A text with some of its characters taken away, doubled, exchanged or put in between. */
export function damaged(from: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const cut = fc.record({ at: fc.nat(), length: fc.nat({ max: 8 }), put: fc.string({ unit: 'binary', maxLength: 4 }) })
  return fc.tuple(from, fc.array(cut, { minLength: 1, maxLength: 4 })).map(([whole, cuts]) =>
    cuts.reduce((left, { at, length, put }) => {
      const start = at % (left.length + 1)
      return left.slice(0, start) + put + left.slice(start + length)
    }, whole),
  )
}
