import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'svelte/compiler'
import { expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('../..', import.meta.url))
/** Names of things, the same in every language. */
const PROPER_NAMES = /\b(Foyer|Nexudus)\b/g
/** Attributes that are read or heard, of elements; and what components pass on as such. */
const ON_ELEMENTS = new Set(['alt', 'aria-description', 'aria-label', 'aria-roledescription', 'placeholder', 'title'])
const ON_COMPONENTS = new Set([...ON_ELEMENTS, 'advice', 'detail', 'label', 'name', 'noun'])
/** Of other components, such as a choice, the value is a code. */
const ON_FACTS = new Set([...ON_COMPONENTS, 'value'])

type Node = { type: string } & Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value
const nodesOf = (value: unknown): Node[] => [value].flat().filter(isNode)

/** Every node of a tree. */
function* walk(node: Node): Generator<Node> {
  yield node
  for (const value of Object.values(node)) for (const child of nodesOf(value)) yield* walk(child)
}

/** The texts that a piece of markup, or what an expression comes to, can show. */
function shown(node: Node): string[] {
  const of = (...names: string[]) => names.flatMap((name) => nodesOf(node[name]).flatMap(shown))
  switch (node.type) {
    case 'Text':
      return [String(node.data)]
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : []
    case 'TemplateElement':
      return [String((node.value as { cooked: string }).cooked)]
    case 'TemplateLiteral':
      return of('quasis', 'expressions')
    case 'ConditionalExpression':
      return of('consequent', 'alternate')
    case 'LogicalExpression':
      return of('left', 'right')
    case 'BinaryExpression':
      return node.operator === '+' ? of('left', 'right') : []
    case 'ExpressionTag':
      return of('expression')
    default:
      return []
  }
}

/** Texts of a script that read like something to be said: a capital letter, then small ones. What is compared is a code. */
function written(node: Node): string[] {
  if (node.type === 'ImportDeclaration' || node.type.startsWith('TS')) return []
  if (node.type === 'BinaryExpression' && node.operator !== '+') return []
  const here = node.type === 'Literal' || node.type === 'TemplateElement' ? shown(node) : []
  const below = Object.values(node).flatMap((value) => nodesOf(value).flatMap(written))
  return [...here.filter((text) => /^\s*\p{Lu}\p{Ll}/u.test(text)), ...below]
}

/** What a component says in words of its own. */
function wordsOf(source: string): string[] {
  const { fragment, instance, module } = parse(source, { modern: true })
  const said = [...walk(fragment as unknown as Node)].flatMap((node) => {
    if (node.type === 'Fragment') return nodesOf(node.nodes).flatMap(shown)
    const heard = node.type !== 'Component' ? ON_ELEMENTS : node.name === 'Fact' ? ON_FACTS : ON_COMPONENTS
    return nodesOf(node.attributes).flatMap((attribute) =>
      heard.has(String(attribute.name)) ? nodesOf(attribute.value).flatMap(shown) : [],
    )
  })
  const scripts = [instance, module].flatMap((script) => (script ? written(script.content as unknown as Node) : []))
  return [...said, ...scripts]
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text.replace(PROPER_NAMES, '')))
}

const components = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.svelte'))
  .map((name) => join(SRC, name))

test('no component has words of its own: all it says comes from the texts', () => {
  expect(components.length).toBeGreaterThan(50)
  const found = components.flatMap((file) =>
    wordsOf(readFileSync(file, 'utf8')).map((words) => `${relative(SRC, file)}: ${words}`),
  )
  expect(found).toEqual([])
}, 30_000)

test.each([
  ['<p>Not said</p>', 'Not said'],
  ['<p>{busy ? "wait" : text.go}</p>', 'wait'],
  ['<p>{count + " of"}</p>', 'of'],
  ['<input placeholder="Search" />', 'Search'],
  ['<Fact name={open ? "Open" : text.closed} />', 'Open'],
  ['{#if a}<b aria-label="Close {name}"></b>{/if}', 'Close'],
  ['{#snippet one()}<i title="Help"></i>{/snippet}', 'Help'],
  ['<script lang="ts">let title = $state("Visitor")</script>{title}', 'Visitor'],
])('words are found in %s', (source, words) => {
  expect(wordsOf(source)).toEqual([words])
})

test.each([
  '<p class="Big">{text.ui.close} – {kind === "CLICK" ? text.a : text.b}</p>',
  '<script lang="ts">if (event.key === "Escape") stop()</script>',
  '<title>{name} · Foyer</title>',
])('no words are found in %s', (source) => {
  expect(wordsOf(source)).toEqual([])
})
