import { expect, test } from 'vitest'
import { outcomesExportPath, outcomesPath, outcomesVariables, readOutcomesPlace } from './outcomes-place.ts'

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
  expect(outcomesVariables(place)).toEqual({ filter, named: [], after: 'cursor' })
  expect(outcomesPath({})).toBe('/insights/outcomes')
  const offered = { offers: ['tariff_1'] }
  expect(outcomesVariables({ filter: offered, after: undefined })).toEqual({ filter: offered, named: ['tariff_1'] })
  expect(outcomesExportPath(filter)).toBe(
    path.replace('/insights/outcomes', '/export/conversions.csv').replace('&after=cursor', ''),
  )
  expect(outcomesExportPath({})).toBe('/export/conversions.csv')
})
