import { expect, test } from 'vitest'
import { namedRecord, namedSession } from './named-in-record.ts'

const A = `ses_${'A'.repeat(31)}-`
const B = `ses_${'b'.repeat(31)}_`
const none = { sessionId: undefined, several: false }
const one = (sessionId: string) => ({ sessionId, several: false })

test.each<[string, Record<string, unknown>, object]>([
  ['a custom field', { Custom7: A }, one(A)],
  ['the last custom field', { Custom1: null, Custom30: A }, one(A)],
  ['custom fields as an object', { CustomFields: { Chat: A } }, one(A)],
  ['custom fields as a list', { CustomFields: [{ Name: 'Chat', Value: A }] }, one(A)],
  ['custom fields as a text of JSON', { CustomFields: `{"Chat":"${A}"}` }, one(A)],
  ['the notes', { Notes: `Asked in the chat.\r\n${A}, thanks` }, one(A)],
  ['the notes of a customer', { CustomerNotes: A }, one(A)],
  ['a whole link', { Notes: `https://foyer.example/l/${A}.01jd.01je.x-y` }, one(A)],
  ['the address of a form', { Custom2: `https://foyer.example/tour?session=${A}&x=1` }, one(A)],
  ['the same in several places', { Custom1: A, Custom2: A, Notes: A }, one(A)],
  ['a custom field before the notes', { Custom1: A, Notes: B }, one(A)],
  ['several in custom fields: nobody knows which', { Custom1: A, Custom2: B }, { sessionId: undefined, several: true }],
  ['several in the notes', { Notes: `${A} or ${B}` }, { sessionId: undefined, several: true }],
  ['none', { Notes: 'none', Custom1: 7, Custom2: null }, none],
  ['one that is too long to be one', { Custom1: `${A}x` }, none],
  ['one that is too short to be one', { Custom1: A.slice(0, -1) }, none],
  ['another field, which is about somebody else', { FullName: A, Coworker: { Custom1: A } }, none],
])('finds the session in %s', (_where, record, expected) => {
  expect(namedSession(record)).toEqual(expected)
})

test('finds the record in Foyer that it is a copy of', () => {
  const id = 'visitor_01jd0000000000000000000000'
  expect(namedRecord({ Notes: `Foyer ${id}.` }, 'visitor')).toBe(id)
  expect(namedRecord({ Custom3: id }, 'coworker')).toBeUndefined()
  expect(namedRecord({ Notes: `${id} ${id.replace('d', 'e')}` }, 'visitor')).toBeUndefined()
})
