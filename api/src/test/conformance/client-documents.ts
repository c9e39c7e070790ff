import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { concatAST, type DocumentNode, parse, print, separateOperations } from 'graphql'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))

/** What a client sends: one build, with one folder of generated types. */
interface Client {
  name: string
  /** Where its sources are, from the root. */
  folder: string
  /** How the names of the files end that its types are generated from. */
  suffix: string
}

/** All clients of ours, as their `codegen.ts` names them. */
export const CLIENTS: Client[] = [
  { name: 'dashboard', folder: 'dashboard/src', suffix: '.graphql.ts' },
  { name: 'widget', folder: 'widget/src', suffix: '.graphql' },
  { name: 'hosted pages', folder: 'widget/pages', suffix: '.graphql' },
]

/** What nobody wrote. */
const MADE = ['node_modules', 'generated', 'build', 'dist', '.svelte-kit']

/** The written files of a folder, with what stands in them. */
export function filesOf(folder: string): { path: string; text: string }[] {
  return globSync('**/*.{ts,svelte,graphql}', { cwd: join(ROOT, folder), exclude: (name) => MADE.includes(name) }).map(
    (path) => ({ path: `${folder}/${path}`, text: readFileSync(join(ROOT, folder, path), 'utf8') }),
  )
}

/** All that a client sends, in one document. */
export function documentOf({ folder, suffix }: Client): DocumentNode {
  const files = filesOf(folder).filter(({ path }) => path.endsWith(suffix))
  const texts = files.flatMap(({ path, text }) =>
    path.endsWith('.graphql') ? [text] : [...text.matchAll(/\bgraphql\(\s*`([^`]+)`/g)].map((match) => match[1]!),
  )
  return concatAST(texts.map((text) => parse(text)))
}

/** The operations of a client by name, each as the text that is sent. */
export function operationsOf(client: Client): Record<string, string> {
  const separate = Object.entries(separateOperations(documentOf(client)))
  return Object.fromEntries(separate.map(([name, document]) => [name, print(document)]))
}
