import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildASTSchema, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const PLACES = ['', 'api/src', 'dashboard', 'dashboard/src', 'widget', 'widget/src', 'docs', 'api/src/conversions']
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')

const documents = ['README.md', ...markdownIn('docs')]

function markdownIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file}`)
}

describe.each(documents)('%s', (file) => {
  const text = read(file)

  test('links to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1]!)
    const missing = links.filter((link) => !existsSync(join(ROOT, dirname(file), link)))
    expect(missing).toEqual([])
  })

  test('names files that exist', () => {
    const names = [...text.matchAll(/`([\w./-]+\.(?:ts|svelte|graphql))`/g)].map((match) => match[1]!)
    const missing = names.filter((name) => !PLACES.some((place) => existsSync(join(ROOT, place, name))))
    expect(missing).toEqual([])
  })
})

test("the README's table has every setting of the program and no other", () => {
  const settings = new Set(read('api/src/kernel/config.ts').match(/(?<=`)[A-Z_]{4,}(?=`)/g))
  const rows = new Set([...read('README.md').matchAll(/^\| `([A-Z_]+)` +\|/gm)].map((match) => match[1]!))
  expect([...rows].sort()).toEqual([...settings].sort())
})

test("the README's operations are valid", () => {
  const schema = buildASTSchema(parse(`${read('schema.graphql').replace(/extend schema[^)]*\)/, '')}${FEDERATION}`))
  const readme = read('README.md')
  const operations = [
    ...[...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map((match) => match[1]!),
    ...[...readme.matchAll(/"query":"([^"]+)"/g)].map((match) => match[1]!),
    ...[...readme.matchAll(/query: '([^']+)'/g)].map((match) => match[1]!),
  ]
  expect(operations).toHaveLength(5)
  for (const operation of operations) expect(validate(schema, parse(operation)).map(String)).toEqual([])
})

const FEDERATION = `
directive @key(fields: String!) repeatable on OBJECT
directive @shareable on OBJECT
directive @tag(name: String!) on FIELD_DEFINITION
`
