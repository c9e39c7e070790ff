import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { text } from '#lib/texts/text.ts'
import { isAt, places } from './places.ts'

test('every place has its page, and its key for itself', () => {
  // A page of its own, or one that leads on.
  const hasPage = (path: string) =>
    ['svelte', 'ts'].some((kind) =>
      existsSync(new URL(`../../routes/(staff)${path === '/' ? '' : path}/+page.${kind}`, import.meta.url)),
    )
  expect(places.filter(({ path }) => !hasPage(path))).toEqual([])
  expect(new Set(places.map(({ key }) => key)).size).toBe(places.length)
})

test('one is at a place on its page and on those below it, and at one place only', () => {
  const at = (route: string) => places.filter((place) => isAt(place, route)).map(({ name }) => name)
  expect(at('/(staff)')).toEqual(['conversations'])
  expect(at('/(staff)/conversations/[id]')).toEqual(['conversations'])
  expect(at('/(staff)/visitors')).toEqual(['visitors'])
  expect(at('/(staff)/visitors/[id]')).toEqual(['visitors'])
  expect(at('/(staff)/settings/profile')).toEqual(['settings'])
  expect(at('/(staff)/elsewhere')).toEqual([])
  expect(at('/(staff)/[...unknown]')).toEqual([])
})

test('the guide for staff has every place with its keys, in the same order', () => {
  const guide = readFileSync(new URL('../../../../docs/dashboard.md', import.meta.url), 'utf8')
  const rows = [...guide.matchAll(/^\| (\w[\w ]*?) +\| `g (\w)`/gm)].map(([, name, key]) => [name, key])
  expect(rows).toEqual(places.map(({ name, key }) => [text.staff.places[name], key]))
})
