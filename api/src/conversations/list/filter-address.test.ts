import { expect, test } from 'vitest'
import { readFilterAddress } from './filter-address.ts'

test.each([
  ['', {}],
  ['?converted=', { converted: [] }],
  ['converted=TOUR_BOOKED&converted=CONTRACT_CREATED', { converted: ['TOUR_BOOKED', 'CONTRACT_CREATED'] }],
  ['reached=CLICKED&unconverted=true', { reached: 'CLICKED', unconverted: true }],
  ['text=a+%26+b&pages=%2Fa%2Cb', { text: 'a & b', pages: ['/a,b'] }],
  ['activeFrom=2026-11-22T21%3A45%3A00Z', { activeFrom: new Date('2026-11-22T21:45:00Z') }],
])('“%s” is read as the filter %j', (address, filter) => {
  expect(readFilterAddress(address)).toEqual(filter)
})

test.each([
  ['reached=FAR', /"reached" must be one of OPENED, .*CONVERTED, but is "FAR"/],
  ['unconverted=yes', /"unconverted" must be true or false, but is "yes"/],
  ['colour=red', /"colour" is nothing to filter by\. There are: converted, /],
  ['constructor=x', /"constructor" is nothing to filter by/],
  ['stages=toString', /"stages" must be one of/],
  ['text=a&text=b', /"text" is given 2 times; it may be given once/],
])('“%s” is refused with what is allowed', (address, message) => {
  expect(() => readFilterAddress(address)).toThrow(message)
})
