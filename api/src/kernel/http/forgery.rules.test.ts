import { expect, test } from 'vitest'
import { couldBeForged } from './forgery.rules.ts'

const json = { 'content-type': 'application/json' }

test.each([
  // method, headers, with our cookie, refused
  ['GET', {}, true, true],
  ['GET', {}, false, false],
  ['HEAD', {}, true, true],
  ['GET', { accept: 'text/event-stream' }, true, true],
  ['GET', { 'apollo-require-preflight': '1' }, true, false],
  ['GET', { 'apollo-require-preflight': '' }, true, true],
  ['GET', { 'x-apollo-operation-name': 'Rows' }, true, false],
  ['GET', { 'graphql-require-preflight': '1' }, true, false],
  ['GET', { authorization: 'Bearer x' }, true, false],
  ['GET', { 'sec-fetch-site': 'same-origin' }, true, false],
  ['GET', { 'sec-fetch-site': 'same-site' }, true, true],
  ['GET', { 'sec-fetch-site': 'cross-site' }, true, true],
  ['GET', { 'sec-fetch-site': 'none' }, true, true],
  ['GET', json, true, false],
  ['POST', json, true, false],
  ['POST', { 'content-type': 'application/json; charset=utf-8' }, true, false],
  ['POST', { 'content-type': 'application/graphql-response+json' }, true, false],
  ['POST', { 'content-type': 'text/plain' }, true, true],
  ['POST', { 'content-type': 'TEXT/PLAIN; charset=utf-8' }, true, true],
  ['POST', { 'content-type': 'text/plain;application/json' }, true, true],
  ['POST', { 'content-type': 'application/x-www-form-urlencoded' }, true, true],
  ['POST', { 'content-type': 'multipart/form-data; boundary=x' }, true, true],
  ['POST', {}, true, true],
  ['POST', { 'content-type': 'text/plain' }, false, false],
  ['POST', {}, false, false],
  ['POST', { 'content-type': 'text/plain', authorization: 'Bearer x' }, true, false],
])('%s with %j and our cookie: %s could be forged: %s', (_method, headers, withCookie, refused) => {
  expect(couldBeForged({ headers, withCookie })).toBe(refused)
})
