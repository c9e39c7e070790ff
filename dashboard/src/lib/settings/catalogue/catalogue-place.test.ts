import { expect, test } from 'vitest'
import { cataloguePath, catalogueVariables, isNarrowed, readCataloguePlace } from './catalogue-place.ts'

const read = (address: string) => readCataloguePlace(new URL(address, 'https://foyer.example').searchParams)

test.each(['/settings/catalogue', '/settings/catalogue?kind=offices&q=quay&state=silent&after=abc'])(
  'what is listed is in the address %s, and the other way round',
  (address) => {
    expect(cataloguePath(read(address))).toBe(address)
  },
)

test('what makes no sense in an address is left out: offices are never archived', () => {
  expect(read('/settings/catalogue?kind=cars&state=sold')).toEqual({
    kind: 'plans',
    text: '',
    state: undefined,
    after: undefined,
  })
  expect(read('/settings/catalogue?kind=offices&state=archived').state).toBeUndefined()
  expect(read('/settings/catalogue?kind=products&state=archived').state).toBe('archived')
})

test('the graph is asked for what may be mentioned without what is no longer sold', () => {
  expect(catalogueVariables(read('/?state=mentioned&q=hot'), 'de')).toEqual({
    language: 'de',
    filter: { text: 'hot', availableToAi: true, archived: false },
  })
  expect(catalogueVariables(read('/?after=x'), 'en')).toEqual({ language: 'en', after: 'x' })
  expect(isNarrowed(read('/?kind=products&after=x'))).toBe(false)
  expect(isNarrowed(read('/?state=silent'))).toBe(true)
})
