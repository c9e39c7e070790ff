import { expect, test } from 'vitest'
import { csvOf } from './table.ts'

test('a file keeps numbers as numbers, every column, and what somebody else named without its formula', () => {
  const file = csvOf({
    head: 'Campaign',
    columns: [{ name: 'Conversations', brief: true }, { name: 'Rate' }],
    rows: [
      {
        key: 'spring',
        name: 'spring',
        cells: [
          { value: 1200, shown: '1,200', href: '/?campaigns=spring' },
          { value: 0.125, shown: '12.5%' },
        ],
      },
      {
        key: 'evil',
        name: '=1+1',
        cells: [
          { value: 0, shown: '0' },
          { value: null, shown: '–' },
        ],
      },
    ],
  })
  expect(file).toBe('\ufeff"Campaign","Conversations","Rate"\r\n"spring","1200","0.125"\r\n"\'=1+1","0",""\r\n')
})
