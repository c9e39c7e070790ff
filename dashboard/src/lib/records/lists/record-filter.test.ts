import { expect, test } from 'vitest'
import {
  readRecordFilter,
  readRecordPlace,
  recordExportPath,
  recordListPath,
  recordVariables,
} from './record-filter.ts'

const read = (query: string) => new URLSearchParams(query)

test('a filter and a place come back from their address as they were', () => {
  const filter = { text: 'ada & co', state: 'no-show' } as const
  const path = recordListPath('visitors', filter, { after: 'x=1' })
  const parameters = new URL(path, 'https://foyer.example').searchParams
  expect(readRecordFilter('visitors', parameters)).toEqual(filter)
  expect(readRecordPlace(parameters)).toEqual({ after: 'x=1', before: undefined })
  expect(recordListPath('visitors', { text: '', state: undefined })).toBe('/visitors')
})

test('a state of another list, and a name that every object has, mean nothing', () => {
  expect(readRecordFilter('coworkers', read('state=refunded')).state).toBeUndefined()
  expect(readRecordFilter('coworkers', read('state=constructor')).state).toBeUndefined()
})

test('the graph is asked for a page of what the address says', () => {
  expect(recordVariables('products', { text: 'ada', state: 'refunded' }, { after: undefined, before: 'c' })).toEqual({
    last: 25,
    before: 'c',
    filter: { refunded: true, text: 'ada' },
  })
  expect(recordVariables('visitors', { text: '', state: undefined }, { after: 'c', before: undefined })).toEqual({
    first: 25,
    after: 'c',
    filter: {},
  })
})

test('a file has what the list shows', () => {
  expect(recordExportPath('visitors', { text: 'ada & co', state: 'confirmed' })).toBe(
    '/export/visitors.csv?tourConfirmed=true&arrived=false&noShow=false&text=ada+%26+co',
  )
  expect(recordExportPath('products', { text: '', state: undefined })).toBe('/export/products.csv')
})
