import { expect, test } from 'vitest'
import { outcomesPath, outcomesVariables, readOutcomesPlace } from './outcomes-place.ts'

test('which outcomes are listed is in the address, in the words of the list of conversations', () => {
  const filter = {
    standing: ['CONTRACT_CREATED' as const],
    currencies: ['EUR'],
    openedFromDay: '2026-03-01',
    isTest: false,
  }
  const path = outcomesPath(filter, 'cursor')
  expect(path).toBe(
    '/insights/outcomes?standing=CONTRACT_CREATED&currencies=EUR&openedFromDay=2026-03-01&isTest=false&after=cursor',
  )
  const place = readOutcomesPlace(new URL(path, 'https://foyer.example').searchParams)
  expect(place).toEqual({ filter, after: 'cursor' })
  expect(outcomesVariables(place)).toEqual({ filter, after: 'cursor' })
  expect(outcomesPath({})).toBe('/insights/outcomes')
  expect(outcomesVariables({ filter: {}, after: undefined })).toEqual({ filter: {} })
})
