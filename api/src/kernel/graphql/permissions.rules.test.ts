import { expect, test } from 'vitest'
import { mayDo, type Permission, type Role } from './permissions.rules.ts'

test.each<[Role, Permission[], Permission[]]>([
  ['OWNER', ['work', 'attribution', 'settings', 'audit', 'staff', 'keys'], []],
  ['MANAGER', ['work', 'attribution', 'settings', 'audit'], ['staff', 'keys']],
  ['AGENT', ['work'], ['attribution', 'settings', 'audit', 'staff', 'keys']],
])('%s may do %j and not %j', (role, allowed, refused) => {
  expect(allowed.filter((permission) => !mayDo(role, permission))).toEqual([])
  expect(refused.filter((permission) => mayDo(role, permission))).toEqual([])
})
